//! Several security contexts, and faults that are signed.

use super::*;
use crate::association::fragment::{self, Protection};
use crate::security::{Acceptor, AuthType, BoxFuture, Identity, Protected, Session, Step};
use dcerpc::dcerpc::{FaultBody, FaultFlags, FaultStatus, PduBody, PduType, PfcFlags};
use pidl_ndr::{DataBlob, Format};
use zeroize::Zeroizing;

#[test]
fn one_connection_serves_several_users() {
    let users = Arc::new(UserTable::new("DOM").with("jo", "Passw0rd!").with("al", "secret"));
    let settings = config(|c| {
        c.providers = vec![Arc::new(NtlmProvider::new(ServerName::default(), users))];
    });
    let mut pair =
        Pair::new(settings, |o| o.security = Some((initiator(false, "Passw0rd!"), Level::Integrity)));
    let al = Box::new(NtlmInitiator::new(&Credentials::password("al", "secret")));
    let second = pair.client.authenticate(al, Level::Privacy).unwrap();
    assert!(!pair.client.can_alter());
    pair.run();
    assert!(pair.replies.iter().any(|e| matches!(e, ClientEvent::Authenticated(id) if *id == second)));
    for (security, user, level) in
        [(1, "jo", Level::Integrity), (second, "al", Level::Privacy), (1, "jo", Level::Integrity)]
    {
        let id = pair.client.call_under(security, 0, 1, None, b"arguments".to_vec()).unwrap();
        pair.run();
        let call = pair.calls.pop().expect("the call arrives");
        let caller = call.caller.as_ref().expect("a known caller");
        assert_eq!((caller.identity.account.as_str(), caller.level), (user, level));
        pair.server.respond(call.call_id, Ok(b"results"));
        pair.run();
        let reply = pair.replies.pop();
        assert!(
            matches!(&reply, Some(ClientEvent::Reply { call_id, result: Ok((stub, _)), .. }) if *call_id == id && stub == b"results"),
            "{reply:?}"
        );
    }
    assert_eq!(
        pair.client.call_under(9, 0, 1, None, Vec::new()).err(),
        Some(ClientError::Misuse("a call under a security context that is not there"))
    );
}

#[test]
fn a_connection_without_a_user_can_get_one() {
    let mut pair = Pair::new(config(|_| {}), |_| {});
    assert_eq!(pair.client.default_security(), 0);
    let second = pair.client.authenticate(initiator(true, "Passw0rd!"), Level::Privacy).unwrap();
    pair.run();
    for (security, known) in [(0, false), (second, true), (0, false)] {
        pair.client.call_under(security, 0, 1, None, b"arguments".to_vec()).unwrap();
        pair.run();
        let call = pair.calls.pop().expect("the call arrives");
        assert_eq!(call.caller.is_some(), known);
        pair.server.respond(call.call_id, Ok(b""));
        pair.run();
    }
}

#[test]
fn the_wrong_password_for_a_second_user_ends_the_connection() {
    let mut pair = Pair::new(config(|_| {}), |_| {});
    pair.client.authenticate(initiator(true, "wrong"), Level::Privacy).unwrap();
    pair.run();
    assert!(matches!(
        pair.replies.last(),
        Some(ClientEvent::Failed(ClientError::Fault(Fault::ACCESS_DENIED)))
    ));
}

/// Signs with the number of the PDU.
struct Counting {
    ours: u8,
    theirs: u8,
    peer: Identity,
}

impl Session for Counting {
    fn token_length(&self, _: usize, _: bool) -> usize {
        1
    }
    fn protect(&mut self, _: Protected<'_>, token: &mut Vec<u8>) -> Result<(), SecurityError> {
        self.ours += 1;
        token.push(self.ours);
        Ok(())
    }
    fn unprotect(&mut self, _: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        self.theirs += 1;
        if token == [self.theirs] { Ok(()) } else { Err(SecurityError::BadSignature) }
    }
    fn sign_mechanisms(&mut self, _: &[u8]) -> Result<Vec<u8>, SecurityError> {
        Err(SecurityError::Sequence)
    }
    fn verify_mechanisms(&mut self, _: &[u8], _: &[u8]) -> Result<(), SecurityError> {
        Err(SecurityError::Sequence)
    }
    fn peer(&self) -> &Identity {
        &self.peer
    }
    fn session_key(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::default()
    }
}

struct Simple;

fn done(token: Option<Vec<u8>>) -> Result<Step, SecurityError> {
    Ok(Step::Done(token, Box::new(Counting { ours: 0, theirs: 0, peer: Identity::default() })))
}

impl Initiator for Simple {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }
    fn step(&mut self, _: Option<&[u8]>) -> Result<Step, SecurityError> {
        done(Some(vec![0]))
    }
}

impl Acceptor for Simple {
    fn step<'a>(&'a mut self, _: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async { done(None) })
    }
}

impl Provider for Simple {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }
    fn accept(&self) -> Box<dyn Acceptor> {
        Box::new(Simple)
    }
}

fn signed_fault(call_id: u32, session: &mut Counting) -> Vec<u8> {
    let body = PduBody::Fault(FaultBody {
        alloc_hint: 0,
        context_id: 0,
        cancel_count: 0,
        flags: FaultFlags(0),
        status: FaultStatus::ERROR_ACCESS_DENIED,
        reserved: 0,
        stub_and_auth: DataBlob::default(),
    });
    let pdu = fragment::pdu(PduType::PDU_FAULT, PfcFlags(3), call_id, Format::NDR32, body);
    let mut protection =
        Protection { session, auth_type: 10, level: Level::Integrity, context_id: 1, sign_header: true };
    let mut out = Vec::new();
    fragment::write_data(&mut out, &pdu, Format::NDR32, &[], Some(&mut protection)).unwrap();
    out
}

#[test]
fn signed_faults_are_checked() {
    for wrong in [false, true] {
        let settings = config(|c| c.providers = vec![Arc::new(Simple)]);
        let mut pair = Pair::new(settings, |o| o.security = Some((Box::new(Simple), Level::Integrity)));
        assert!(pair.client.is_bound(), "{:?}", pair.replies);
        let id = pair.client.call(0, 1, None, Vec::new()).unwrap();
        pair.run();
        let mut session = Counting { ours: u8::from(wrong), theirs: 0, peer: Identity::default() };
        pair.client.receive(&signed_fault(id, &mut session));
        let event = pair.client.next_event();
        if wrong {
            let expected = ClientError::Security(SecurityError::BadSignature);
            assert!(matches!(&event, Some(ClientEvent::Failed(e)) if *e == expected), "{event:?}");
        } else {
            let denied = matches!(&event, Some(ClientEvent::Reply { call_id, result: Err(Fault::ACCESS_DENIED), .. }) if *call_id == id);
            assert!(denied, "{event:?}");
        }
    }
}
