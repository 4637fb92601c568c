//! What sealing costs by itself: two ends in this process, no connection.

use std::hint::black_box;
use std::time::{Duration, Instant};

use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::{Acceptor, Credentials, Initiator, Protected, Provider, Session, Step};

/// Header of a request, and a `sec_trailer`.
const AROUND: (usize, usize) = (24, 8);
/// Bytes of arguments that are sealed in one run.
const BYTES: usize = 40_000_000;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Measures sealing by NTLM and, if there are tickets for a service, by Kerberos: one
/// line for each, with the nanoseconds that sealing and opening take.
pub fn run(size: usize, target: Option<&str>) -> Result<()> {
    let users = UserTable::new("WORKGROUP").with("jo", "pw");
    let ntlm = NtlmProvider::new(ServerName::default(), std::sync::Arc::new(users));
    let mut client = NtlmInitiator::new(&Credentials::password("jo", "pw"));
    report("ntlm", size, sessions(&mut client, &mut *ntlm.accept())?)?;
    let Some(target) = target else { return Ok(()) };
    kerberos(size, target)
}

#[cfg(feature = "kerberos")]
fn kerberos(size: usize, target: &str) -> Result<()> {
    use pidl_rpc::security::Level;
    use pidl_rpc::security::kerberos::{KerberosInitiator, KerberosProvider};
    let who = Credentials { target: target.to_owned(), ..Credentials::system("") };
    let mut client = KerberosInitiator::new(&who, Level::Privacy)?;
    let mut server = KerberosProvider::new(target)?.accept();
    report("krb5", size, sessions(&mut client, &mut *server)?)
}

#[cfg(not(feature = "kerberos"))]
fn kerberos(_: usize, _: &str) -> Result<()> {
    Err("built without Kerberos".into())
}

type Sessions = [Box<dyn Session>; 2];

/// A handshake of two legs or three.
fn sessions(client: &mut dyn Initiator, server: &mut dyn Acceptor) -> Result<Sessions> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let Step::Continue(first) = client.step(None)? else { return Err("a handshake of one leg".into()) };
    let Step::Continue(answer) = runtime.block_on(server.step(&first))? else {
        return Err("no answer".into());
    };
    let Step::Done(Some(last), ours) = client.step(Some(&answer))? else { return Err("no end".into()) };
    let Step::Done(_, theirs) = runtime.block_on(server.step(&last))? else {
        return Err("not accepted".into());
    };
    Ok([ours, theirs])
}

fn report(name: &str, size: usize, [mut client, mut server]: Sessions) -> Result<()> {
    let (head, tail) = AROUND;
    let size = size.next_multiple_of(client.alignment());
    let plain: Vec<u8> = (0..head + size + tail).map(|i| i as u8).collect();
    let rounds = (BYTES / size.max(1)) as u32;
    let (mut sealing, mut opening) = (Vec::new(), Vec::new());
    // The middle one of many rows is one that nothing came between.
    const ROW: u32 = 64;
    for _ in 0..rounds / ROW {
        let mut sent: Vec<_> = (0..ROW).map(|_| (plain.clone(), Vec::with_capacity(128))).collect();
        let begun = Instant::now();
        for (pdu, token) in &mut sent {
            let protected = Protected { pdu, body: head..head + size, sign_header: true, seal: true };
            client.protect(protected, token)?;
        }
        let sealed = Instant::now();
        for (pdu, token) in &mut sent {
            let protected = Protected { pdu, body: head..head + size, sign_header: true, seal: true };
            server.unprotect(protected, token)?;
            black_box(pdu);
        }
        sealing.push(sealed - begun);
        opening.push(sealed.elapsed());
    }
    let each = |times: &mut Vec<Duration>| {
        times.sort();
        times.get(times.len() / 2).map_or(0.0, |middle| middle.as_nanos() as f64 / f64::from(ROW))
    };
    println!("{{\"name\":\"{name}\",\"seal\":{:.0},\"open\":{:.0}}}", each(&mut sealing), each(&mut opening));
    Ok(())
}
