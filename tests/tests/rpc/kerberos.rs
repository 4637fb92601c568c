//! Kerberos, with a domain controller as the KDC. The system's library takes its
//! settings from the environment, so both ends are processes of their own: this
//! program again, running one of its ignored tests.

use std::process::{Command, Stdio};
use std::sync::Arc;

use conformance::dynamic::Dynamic;
use conformance::peers::{ADMIN_PASSWORD, HOST, Process, REALM, SambaDc, run, text};
use dcerpc::echo::{EchoAddOneIn, EchoEchoDataIn, RPCECHO, RpcechoClient};
use pidl_rpc::Client;
use pidl_rpc::security::kerberos::{KerberosInitiator, KerberosProvider};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::security::{Credentials, Initiator, Level, Provider, Step};

use crate::samba::users;
use crate::{domain_controller, server};

/// Says that the server listens.
pub const LISTENING: &str = "the server listens";

/// This program again, beside a domain controller, for one ignored test.
pub fn again(dc: &SambaDc, test: &str) -> Command {
    let mut command = dc.command(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", test, "--nocapture"]);
    command
}

/// A server that accepts NTLM and tickets for any service in a keytab.
pub fn serve_with(dc: &SambaDc, keytab: &std::path::Path, port: u16) -> Process {
    let mut command = again(dc, "kerberos::serves");
    command.env("KRB5_KTNAME", keytab).env("RPC_PORT", port.to_string());
    start(&mut command)
}

/// Starts this program again for a test that serves, and waits until it does.
pub fn start(command: &mut Command) -> Process {
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut process = Process::start(command).unwrap_or_else(|e| panic!("{e}"));
    process.wait_for_line(LISTENING).unwrap_or_else(|e| panic!("{e}"));
    process
}

/// Serves with these mechanisms, alone and in SPNEGO, until whoever started it goes.
pub fn serve(mechanisms: Vec<Arc<dyn Provider>>) {
    let port: u16 = std::env::var("RPC_PORT").unwrap().parse().unwrap();
    // Samba's raw protocol tests expect a server without NDR64.
    let mut builder = server::interfaces().ndr64(port != 135);
    for mechanism in &mechanisms {
        builder = builder.provider(mechanism.clone());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = builder.provider(Arc::new(SpnegoProvider::new(mechanisms))).build().unwrap();
        server.listen_tcp(("127.0.0.1", port)).await.unwrap();
        eprintln!("{LISTENING}");
        let mut input = String::new();
        let _ = tokio::task::spawn_blocking(move || std::io::stdin().read_line(&mut input)).await;
    });
}

#[test]
#[ignore = "the server's half of other tests"]
fn serves() {
    let kerberos = KerberosProvider::new("").unwrap_or_else(|e| panic!("{e}"));
    serve(vec![server::ntlm(), Arc::new(kerberos)]);
}

#[test]
#[ignore = "the client's half of other tests"]
fn calls() {
    let who = match (std::env::var("RPC_USER"), std::env::var("RPC_PASSWORD")) {
        (Ok(user), Ok(password)) => Credentials::password(&user, password.as_str()),
        (user, _) => Credentials::system(&user.unwrap_or_default()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for binding in std::env::var("RPC_BINDINGS").unwrap().split(' ') {
            if let Ok(bytes) = std::env::var("RPC_ECHO") {
                let bytes: u32 = bytes.parse().unwrap();
                let who = binding.contains("krb5").then(|| who.clone());
                let client = Client::connect(binding, &RPCECHO, who).await;
                let echo = RpcechoClient::new(client.unwrap_or_else(|e| panic!("{binding}: {e}")));
                let answer = echo.echo_add_one(&EchoAddOneIn { in_data: 41 }).await;
                assert_eq!(answer.unwrap_or_else(|e| panic!("{binding}: {e}")).out_data, 42);
                let in_data: Vec<u8> = (0..bytes).map(|i| i as u8).collect();
                let sent = EchoEchoDataIn { len: in_data.len() as u32, in_data };
                assert_eq!(echo.echo_echo_data(&sent).await.unwrap().out_data, sent.in_data, "{binding}");
            } else {
                let samr = Dynamic::of("samr");
                let client = Client::connect(binding, samr.table(), Some(who.clone())).await;
                let client = client.unwrap_or_else(|e| panic!("{binding}: {e}"));
                let users = users(samr, &client).await.unwrap_or_else(|e| panic!("{binding}: {e}"));
                assert!(users.iter().any(|u| u == "krbtgt"), "{binding}: {users:?}");
            }
            println!("done with {binding}");
        }
    });
    if std::env::var_os("RPC_ECHO").is_none() {
        // Wherever the library keeps its tickets, signing is not done by sealing.
        let who = Credentials { target: format!("host/{HOST}"), ..who };
        assert!(!KerberosInitiator::new(&who, Level::Integrity).unwrap().must_seal());
    }
}

/// Both ends of a handshake in one process: they find the key that the library does not
/// hand out, and a client that wants nothing encrypted does not offer it.
#[test]
#[ignore = "what another test starts"]
fn shakes_hands() {
    let target = std::env::var("RPC_TARGET").unwrap();
    let who = Credentials { target, ..Credentials::system("") };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for level in [Level::Connect, Level::Integrity, Level::Privacy] {
        let mut client = KerberosInitiator::new(&who, level).unwrap_or_else(|e| panic!("{e}"));
        let mut server = KerberosProvider::new("").unwrap_or_else(|e| panic!("{e}")).accept();
        let Ok(Step::Continue(request)) = client.step(None) else { panic!("no request") };
        let Ok(Step::Continue(answer)) = runtime.block_on(server.step(&request)) else { panic!("no answer") };
        let Ok(Step::Done(Some(last), client)) = client.step(Some(&answer)) else { panic!("no end") };
        let Ok(Step::Done(None, server)) = runtime.block_on(server.step(&last)) else {
            panic!("not accepted")
        };
        let key = server.session_key();
        assert_eq!((key.len(), &key), (32, &client.session_key()));
        assert_eq!(server.supports(Level::Privacy), level == Level::Privacy);
        assert_eq!(server.peer().to_string(), format!("{REALM}\\Administrator"));
    }
    println!("done with handshakes");
}

#[test]
fn both_ends_find_the_session_key() {
    let dc = domain_controller();
    let keytab = dc.service("key-service", &["host/key.ad.test"]).unwrap_or_else(|e| panic!("{e}"));
    let administrator = dc.directory().join("client.keytab");
    dc.export_keytab(&administrator, "Administrator").unwrap_or_else(|e| panic!("{e}"));
    let mut command = again(&dc, "kerberos::shakes_hands");
    command.env("KRB5_KTNAME", keytab).env("KRB5_CLIENT_KTNAME", administrator);
    command.env("KRB5CCNAME", dc.directory().join("cache-of-handshakes"));
    let output = command.env("RPC_TARGET", "host/key.ad.test").output().unwrap();
    let said = text(&output);
    assert!(output.status.success() && said.contains("done with handshakes"), "{said}");
}

/// Runs the client's half; all of the bindings must work.
fn works(mut client: Command, bindings: &[String]) {
    let output = client.env("RPC_BINDINGS", bindings.join(" ")).output().unwrap();
    let said = text(&output);
    assert!(output.status.success(), "{said}");
    for binding in bindings {
        assert!(said.contains(&format!("done with {binding}")), "{said}");
    }
}

const OPTIONS: [&str; 6] =
    ["packet,krb5", "sign,krb5", "seal,krb5", "seal,krb5,bigendian", "seal,krb5,ndr64", "seal,spnego,krb5"];

#[test]
fn samr_by_password_ticket_and_keytab() {
    let dc = domain_controller();
    let bindings: Vec<String> = OPTIONS.iter().map(|o| format!("ncacn_ip_tcp:{HOST}[{o}]")).collect();
    let client = || again(&dc, "kerberos::calls");

    let mut by_password = client();
    by_password.env("RPC_USER", format!("Administrator@{REALM}")).env("RPC_PASSWORD", ADMIN_PASSWORD);
    works(by_password, &bindings);

    let password = dc.directory().join("password");
    std::fs::write(&password, ADMIN_PASSWORD).unwrap();
    let mut kinit = dc.command("kinit");
    kinit.arg(format!("Administrator@{REALM}")).stdin(std::fs::File::open(password).unwrap());
    run(&mut kinit).unwrap_or_else(|e| panic!("{e}"));
    works(client(), &bindings);

    let keytab = dc.directory().join("administrator.keytab");
    dc.export_keytab(&keytab, "Administrator").unwrap_or_else(|e| panic!("{e}"));
    let mut by_keytab = client();
    by_keytab.env("KRB5_CLIENT_KTNAME", &keytab).env("KRB5CCNAME", dc.directory().join("another-cache"));
    works(by_keytab, &bindings);
}

#[test]
fn our_server_takes_tickets_of_our_client() {
    let dc = domain_controller();
    let keytab = dc.service("echo-service", &["host/echo.ad.test"]).unwrap_or_else(|e| panic!("{e}"));
    let _server = serve_with(&dc, &keytab, 4711);
    let target = "target_principal=host/echo.ad.test";
    let bindings: Vec<String> = ["connect,krb5"]
        .iter()
        .chain(&OPTIONS)
        .map(|o| format!("ncacn_ip_tcp:{HOST}[4711,{o},{target}]"))
        .collect();
    let mut client = again(&dc, "kerberos::calls");
    client.env("RPC_USER", format!("Administrator@{REALM}")).env("RPC_PASSWORD", ADMIN_PASSWORD);
    works(
        {
            client.env("RPC_ECHO", "30000");
            client
        },
        &bindings,
    );
}

#[test]
fn smbtorture_calls_our_server_with_tickets() {
    let dc = domain_controller();
    let keytab = dc.directory().join("host.keytab");
    dc.export_keytab(&keytab, &format!("host/{HOST}")).unwrap_or_else(|e| panic!("{e}"));
    let _server = serve_with(&dc, &keytab, 4713);
    for options in
        ["connect", "packet", "sign", "seal", "seal,bigendian", "seal,ndr64", "sign,spnego", "seal,spnego"]
    {
        let options = if options.contains("spnego") { options.into() } else { format!("{options},krb5") };
        let mut command = dc.command("timeout");
        command.args(["60", "smbtorture", "-s"]).arg(dc.smb_conf());
        command.args(["--option=torture:quick=yes", "--use-kerberos=required"]);
        command.args(["-U", &format!("Administrator@{REALM}%{ADMIN_PASSWORD}")]);
        command.arg(format!("ncacn_ip_tcp:{HOST}[4713,{options}]")).arg("rpc.echo");
        let said = text(&command.output().unwrap());
        let passed = said.lines().filter(|l| l.starts_with("success:")).count();
        assert_eq!(passed, 9, "{options}: {said}");
    }
}
