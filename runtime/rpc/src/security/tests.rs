//! Client and server of every mechanism against each other, and what a server must refuse.

use super::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use super::spnego::{SpnegoInitiator, SpnegoProvider};
use super::*;
use std::future::Future;
use std::task::{Context, Poll, Waker};

/// Nothing here waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("waits"),
    }
}

fn provider() -> Arc<dyn Provider> {
    let users = UserTable::new("DOM").with("jo", "Passw0rd!").with("ann", "another");
    let name = ServerName { computer: "HOST".into(), domain: "DOM".into(), ..ServerName::default() };
    Arc::new(NtlmProvider::new(name, Arc::new(users)))
}

type Sessions = (Box<dyn Session>, Box<dyn Session>);

fn handshake(client: &mut dyn Initiator, server: &mut dyn Acceptor) -> Result<Sessions, SecurityError> {
    let (mut ours, mut theirs) = (None, None);
    let mut input: Option<Vec<u8>> = None;
    for _ in 0..5 {
        let token = match client.step(input.as_deref())? {
            Step::Continue(token) => token,
            Step::Done(token, session) => {
                ours = Some(session);
                token.unwrap_or_default()
            }
        };
        if !token.is_empty() {
            input = match now(server.step(&token))? {
                Step::Continue(token) => Some(token),
                Step::Done(token, session) => {
                    theirs = Some(session);
                    token
                }
            };
        }
        match (ours.take(), theirs.take()) {
            (Some(ours), Some(theirs)) => return Ok((ours, theirs)),
            halves => (ours, theirs) = halves,
        }
    }
    Err(SecurityError::Sequence)
}

fn check(from: &mut dyn Session, to: &mut dyn Session) {
    for seal in [false, true, true] {
        let mut pdu = *b"header  the arguments of a call trailer ";
        let plain = pdu;
        let mut token = Vec::new();
        from.protect(Protected { pdu: &mut pdu, body: 8..32, sign_header: true, seal }, &mut token).unwrap();
        to.unprotect(Protected { pdu: &mut pdu, body: 8..32, sign_header: true, seal }, &token).unwrap();
        assert_eq!(pdu, plain);
    }
}

#[test]
fn ntlm_alone_and_inside_spnego() {
    for spnego in [false, true] {
        let credentials = Credentials::password("DOM\\Jo", "Passw0rd!");
        let mut client: Box<dyn Initiator> = Box::new(NtlmInitiator::new(&credentials));
        let mut server = provider().accept();
        if spnego {
            client = Box::new(SpnegoInitiator::new(client).unwrap());
            server = SpnegoProvider::new(vec![provider()]).accept();
        }
        let (mut ours, mut theirs) = handshake(&mut *client, &mut *server).unwrap();
        assert_eq!(theirs.peer().to_string(), "DOM\\jo");
        assert_eq!(ours.session_key(), theirs.session_key());
        check(&mut *ours, &mut *theirs);
        check(&mut *theirs, &mut *ours);
    }
}

fn refused(user: &str, password: &str) -> SecurityError {
    let mut client = NtlmInitiator::new(&Credentials::password(user, password));
    handshake(&mut client, &mut *provider().accept()).err().expect("refused")
}

#[test]
fn wrong_passwords_and_names_are_refused_alike() {
    for (user, password) in [
        ("jo", "wrong"),
        ("nobody", "Passw0rd!"),
        ("ann", "Passw0rd!"),
        ("jo", "another"),
        ("OTHER\\jo", "Passw0rd!"),
        ("", ""),
    ] {
        assert_eq!(refused(user, password), SecurityError::LogonFailure, "{user} {password}");
    }
}

/// The three messages of a good logon and the server in the middle of it.
fn three_messages() -> (Vec<u8>, Vec<u8>, Vec<u8>, Box<dyn Acceptor>) {
    let mut client = NtlmInitiator::new(&Credentials::password("jo", "Passw0rd!"));
    let mut server = provider().accept();
    let Ok(Step::Continue(first)) = client.step(None) else { panic!() };
    let Ok(Step::Continue(second)) = now(server.step(&first)) else { panic!() };
    let Ok(Step::Done(Some(third), _)) = client.step(Some(&second)) else { panic!() };
    (first, second, third, server)
}

#[test]
fn a_replayed_authenticate_is_refused() {
    let (first, _, third, mut server) = three_messages();
    assert!(now(server.step(&third)).is_ok());
    assert_eq!(now(server.step(&third)).err(), Some(SecurityError::Sequence));
    let mut again = provider().accept();
    assert!(now(again.step(&first)).is_ok());
    assert_eq!(now(again.step(&third)).err(), Some(SecurityError::LogonFailure));
}

#[test]
fn a_changed_message_fails_its_integrity_code() {
    // Byte 60 is the first of the flags; what is asked for there no proof covers.
    let (_, _, mut third, mut server) = three_messages();
    third[60] ^= 0x10;
    assert_eq!(now(server.step(&third)).err(), Some(SecurityError::BadSignature));
    let (_, _, mut third, mut server) = three_messages();
    third[72..88].fill(0);
    assert_eq!(now(server.step(&third)).err(), Some(SecurityError::BadSignature));
}

#[test]
fn every_cut_of_every_message_is_an_error_and_no_more() {
    let (first, second, third, _) = three_messages();
    for n in 0..first.len().min(16) {
        assert!(now(provider().accept().step(&first[..n])).is_err());
    }
    for n in 0..second.len() - 1 {
        let mut client = NtlmInitiator::new(&Credentials::password("jo", "Passw0rd!"));
        let _ = client.step(None);
        let _ = client.step(Some(&second[..n]));
    }
    for n in 0..third.len() {
        let mut server = provider().accept();
        let _ = now(server.step(&first));
        assert!(now(server.step(&third[..n])).is_err());
    }
}

#[test]
fn ntlmv1_and_weak_sessions_are_refused() {
    let (first, _, third, mut server) = three_messages();
    let mut v1 = third.clone();
    v1[20..22].copy_from_slice(&24u16.to_le_bytes());
    assert_eq!(now(server.step(&v1)).err(), Some(SecurityError::LogonFailure));
    // Without extended session security a logon is good for level connect, and nothing is signed.
    let mut client = NtlmInitiator::new(&Credentials::password("jo", "Passw0rd!"));
    let _ = client.step(None);
    let mut weak = first;
    weak[14] &= !0x08;
    let mut server = provider().accept();
    let Ok(Step::Continue(second)) = now(server.step(&weak)) else { panic!() };
    assert!(matches!(client.step(Some(&second)), Err(SecurityError::Unsupported(_))));
}

#[test]
fn nobody_is_let_in_only_on_request() {
    let provider = |anonymous| {
        let p = NtlmProvider::new(ServerName::default(), Arc::new(UserTable::new("")));
        if anonymous { p.allow_anonymous() } else { p }
    };
    let mut client = NtlmInitiator::new(&Credentials::password("", ""));
    // An empty user with a proof is not anonymous but wrong.
    assert!(handshake(&mut client, &mut *provider(true).accept()).is_err());
    assert_eq!(refused("", ""), SecurityError::LogonFailure);
}

#[test]
fn credentials_do_not_show_the_password() {
    assert!(!format!("{:?}", Credentials::password("jo", "Passw0rd!")).contains("Passw0rd"));
}

#[test]
fn the_systems_credentials_are_no_use_to_ntlm() {
    let error = NtlmInitiator::new(&Credentials::system("jo")).step(None).err();
    assert!(matches!(error, Some(SecurityError::Credentials(_))), "{error:?}");
}

#[test]
fn only_the_third_message_claims_a_name() {
    let (first, second, third, _) = three_messages();
    assert_eq!(super::ntlm::claimed(&first), None);
    assert_eq!(super::ntlm::claimed(&second), None);
    let claimed = super::ntlm::claimed(&third).unwrap();
    assert_eq!((claimed.account.as_str(), claimed.anonymous), ("jo", false));
}

/// Remembers where clients are.
#[derive(Default)]
struct Remembers(std::sync::Mutex<Vec<String>>);

impl Provider for Remembers {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }
    fn accept(&self) -> Box<dyn Acceptor> {
        provider().accept()
    }
    fn accept_from(&self, peer: &str) -> Box<dyn Acceptor> {
        self.0.lock().unwrap().push(peer.to_owned());
        self.accept()
    }
}

#[test]
fn a_mechanism_inside_spnego_learns_where_the_client_is() {
    let inside = Arc::new(Remembers::default());
    let credentials = Credentials::password("DOM\\Jo", "Passw0rd!");
    let mut client = SpnegoInitiator::new(Box::new(NtlmInitiator::new(&credentials))).unwrap();
    let mut server = SpnegoProvider::new(vec![inside.clone()]).accept_from("192.0.2.1:4711");
    handshake(&mut client, &mut *server).unwrap();
    assert_eq!(*inside.0.lock().unwrap(), ["192.0.2.1:4711"]);
}
