//! The two ends against each other, without a socket between them.

mod security;

use super::*;
use crate::Fault;
use crate::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use crate::security::spnego::{SpnegoInitiator, SpnegoProvider};
use crate::security::{Credentials, Initiator, Level, Provider, SecurityError};
use crate::uuid::syntax_of;
use dcerpc::dcerpc::SyntaxId;
use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

pub(super) fn echo() -> SyntaxId {
    syntax_of(&dcerpc::echo::RPCECHO).unwrap()
}

pub(super) fn mgmt() -> SyntaxId {
    syntax_of(&dcerpc::mgmt::MGMT).unwrap()
}

pub(super) fn config(change: impl FnOnce(&mut ServerConfig)) -> Arc<ServerConfig> {
    let users = Arc::new(UserTable::new("DOM").with("jo", "Passw0rd!"));
    let name = ServerName { computer: "HOST".into(), ..ServerName::default() };
    let ntlm: Arc<dyn Provider> = Arc::new(NtlmProvider::new(name, users));
    let mut config = ServerConfig {
        interfaces: vec![
            Offer { syntax: echo(), min_level: Level::None },
            Offer { syntax: mgmt(), min_level: Level::None },
        ],
        providers: vec![ntlm.clone(), Arc::new(SpnegoProvider::new(vec![ntlm]))],
        limits: Limits::default(),
        groups: Arc::default(),
        metrics: Arc::default(),
        ndr64: true,
    };
    change(&mut config);
    Arc::new(config)
}

fn initiator(spnego: bool, password: &str) -> Box<dyn Initiator> {
    let ntlm = Box::new(NtlmInitiator::new(&Credentials::password("jo", password)));
    if spnego { Box::new(SpnegoInitiator::new(ntlm).unwrap()) } else { ntlm }
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("waits"),
    }
}

/// Both ends and what they said.
pub(super) struct Pair {
    pub client: ClientAssociation,
    pub server: ServerAssociation,
    pub calls: Vec<IncomingCall>,
    pub replies: Vec<ClientEvent>,
    pub closed: Option<CloseReason>,
    pub orphaned: Vec<u32>,
}

impl Pair {
    pub fn new(config: Arc<ServerConfig>, change: impl FnOnce(&mut BindOptions)) -> Self {
        let mut options = BindOptions::new(echo());
        change(&mut options);
        let mut pair = Pair {
            client: ClientAssociation::new(options).unwrap(),
            server: ServerAssociation::new(config, "4711".into()),
            calls: Vec::new(),
            replies: Vec::new(),
            closed: None,
            orphaned: Vec::new(),
        };
        pair.run();
        pair
    }

    /// Carries bytes until nobody has any.
    pub fn run(&mut self) {
        loop {
            let sent = std::mem::take(self.client.output());
            let quiet = sent.is_empty();
            self.server.receive(&sent);
            self.serve();
            let sent = std::mem::take(self.server.output());
            if quiet && sent.is_empty() {
                return;
            }
            self.client.receive(&sent);
            while let Some(event) = self.client.next_event() {
                self.replies.push(event);
            }
        }
    }

    pub fn serve(&mut self) {
        while let Some(event) = self.server.next_event() {
            match event {
                ServerEvent::Authenticate { mut acceptor, token } => {
                    let result = now(acceptor.step(&token));
                    self.server.authenticated(acceptor, result);
                }
                ServerEvent::Call(call) => self.calls.push(call),
                ServerEvent::Cancel(_) => {}
                ServerEvent::Orphaned(id) => self.orphaned.push(id),
                ServerEvent::Close(reason) => self.closed = Some(reason),
            }
        }
    }

    /// A call that the server answers with its arguments.
    pub fn echo(&mut self, stub: &[u8]) -> Vec<u8> {
        let id = self.client.call(0, 1, None, stub.to_vec()).unwrap();
        self.run();
        let call = self.calls.pop().expect("the call arrives");
        assert_eq!(call.stub.get(..stub.len()), Some(stub));
        self.server.respond(call.call_id, Ok(&call.stub));
        self.run();
        match self.replies.pop() {
            Some(ClientEvent::Reply { call_id, result: Ok((mut reply, _)), .. }) if call_id == id => {
                reply.truncate(stub.len());
                reply
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn calls_at_every_level_in_every_format_and_size() {
    let sizes = [0, 1, 15, 16, 17, 1400, 5800, 5816, 5817, 100_000];
    for level in [Level::None, Level::Connect, Level::Call, Level::Packet, Level::Integrity, Level::Privacy] {
        for spnego in [false, true] {
            for (ndr64, big_endian) in [(false, false), (true, false), (false, true)] {
                let mut pair = Pair::new(config(|_| ()), |o| {
                    o.security = Some((initiator(spnego, "Passw0rd!"), level));
                    o.ndr64 = ndr64;
                    o.big_endian = big_endian;
                });
                assert!(pair.client.is_bound(), "{level:?} {:?} {:?}", pair.replies, pair.closed);
                for size in sizes {
                    let stub: Vec<u8> = (0..size).map(|i| i as u8).collect();
                    assert_eq!(pair.echo(&stub), stub);
                }
                let id = pair.client.call(0, 1, None, Vec::new()).unwrap();
                pair.run();
                let call = pair.calls.pop().unwrap();
                assert_eq!(call.call_id, id);
                assert_eq!(call.format, pidl_ndr::Format { ndr64, big_endian });
                let caller = call.caller.map(|c| (c.identity.to_string(), c.level));
                match level {
                    Level::None => assert_eq!(caller, None),
                    Level::Call => assert_eq!(caller, Some(("DOM\\jo".into(), Level::Packet))),
                    _ => assert_eq!(caller, Some(("DOM\\jo".into(), level))),
                }
            }
        }
    }
}

#[test]
fn a_wrong_password_is_refused_by_every_way() {
    for (spnego, level) in [(false, Level::Integrity), (true, Level::Privacy), (false, Level::Connect)] {
        let mut pair = Pair::new(config(|_| ()), |o| o.security = Some((initiator(spnego, "wrong"), level)));
        if pair.client.is_bound() {
            // Raw NTLM learns of it with the first call.
            assert!(!spnego);
            pair.client.call(0, 1, None, Vec::new()).unwrap();
            pair.run();
        }
        assert!(pair.calls.is_empty());
        assert!(pair.closed.is_some());
    }
}

#[test]
fn calls_overlap_and_answers_come_in_any_order() {
    let mut pair = Pair::new(config(|_| ()), |o| {
        o.security = Some((initiator(true, "Passw0rd!"), Level::Privacy));
    });
    let ids: Vec<u32> = (0..10).map(|n| pair.client.call(0, n, None, vec![n as u8; 9000]).unwrap()).collect();
    pair.run();
    assert_eq!(pair.calls.len(), 10);
    pair.replies.clear();
    for n in [3, 1, 4, 0, 9, 2, 6, 5, 8, 7] {
        assert_eq!(pair.calls[n].call_id, ids[n]);
        pair.server.respond(ids[n], Ok(&vec![n as u8; 20_000]));
        pair.run();
    }
    for (event, n) in pair.replies.iter().zip([3u8, 1, 4, 0, 9, 2, 6, 5, 8, 7]) {
        let ClientEvent::Reply { call_id, result: Ok((stub, _)), .. } = event else { panic!("{event:?}") };
        assert_eq!(*call_id, ids[usize::from(n)]);
        assert_eq!(*stub, vec![n; 20_000]);
    }
}

#[test]
fn objects_faults_and_other_interfaces() {
    let mut pair = Pair::new(config(|_| ()), |_| ());
    pair.client.call(0, 7, Some([9; 16]), b"arguments".to_vec()).unwrap();
    pair.run();
    let call = pair.calls.pop().unwrap();
    assert_eq!((call.object, call.opnum, &call.stub[..]), (Some([9; 16]), 7, &b"arguments"[..]));
    pair.server.respond(call.call_id, Err(Fault::OP_RANGE));
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Reply { result: Err(Fault::OP_RANGE), .. })));

    let context = pair.client.alter(mgmt()).unwrap();
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Altered(c, Ok(()))) if c == context));
    pair.client.call(context, 0, None, Vec::new()).unwrap();
    pair.run();
    assert_eq!(pair.calls.pop().unwrap().interface, 1);

    let nothing = SyntaxId { version: 9, ..SyntaxId::default() };
    pair.client.alter(nothing).unwrap();
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Altered(_, Err(ClientError::Rejected(1))))));
    assert_eq!(pair.closed, None);
}

#[test]
fn an_abandoned_call_is_orphaned_and_its_late_answer_dropped() {
    let mut pair = Pair::new(config(|_| ()), |_| ());
    let first = pair.client.call(0, 0, None, Vec::new()).unwrap();
    pair.run();
    pair.client.abandon(first).unwrap();
    pair.run();
    assert_eq!(pair.orphaned, [first]);
    pair.server.respond(first, Ok(b"late"));
    pair.calls.clear();
    pair.replies.clear();
    assert_eq!(pair.echo(b"next"), b"next");
}

#[test]
fn limits_have_answers() {
    // The request's size.
    let mut pair = Pair::new(config(|c| c.limits.request = 10_000), |_| ());
    pair.client.call(0, 0, None, vec![0; 10_001]).unwrap();
    pair.run();
    assert_eq!(pair.closed, Some(CloseReason::Limit("request size")));
    assert!(pair.calls.is_empty());
    // Presentation contexts.
    let mut pair = Pair::new(config(|c| c.limits.contexts = 1), |_| ());
    pair.client.alter(mgmt()).unwrap();
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Altered(_, Err(ClientError::Rejected(3))))));
    // Calls at once wait.
    let mut pair = Pair::new(config(|c| c.limits.calls = 2), |_| ());
    for _ in 0..5 {
        pair.client.call(0, 0, None, Vec::new()).unwrap();
    }
    pair.run();
    assert_eq!(pair.calls.len(), 2);
    pair.server.respond(pair.calls[0].call_id, Ok(&[]));
    pair.run();
    assert_eq!(pair.calls.len(), 3);
    // Results.
    let mut pair = Pair::new(config(|c| c.limits.response = 10), |_| ());
    let id = pair.client.call(0, 0, None, Vec::new()).unwrap();
    pair.run();
    pair.server.respond(id, Ok(&[0; 11]));
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Reply { result: Err(Fault(0x1C01_0013)), .. })));
}

#[test]
fn an_interface_can_ask_for_a_level() {
    let strict = |level| config(move |c| c.interfaces[0].min_level = level);
    let mut pair = Pair::new(strict(Level::Integrity), |_| ());
    pair.client.call(0, 0, None, Vec::new()).unwrap();
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Reply { result: Err(Fault::ACCESS_DENIED), .. })));
    let mut pair = Pair::new(strict(Level::Integrity), |o| {
        o.security = Some((initiator(false, "Passw0rd!"), Level::Integrity));
    });
    assert_eq!(pair.echo(b"fine"), b"fine");
}

#[test]
fn what_is_changed_replayed_or_dropped_on_the_way_is_refused() {
    for (spnego, level) in [(true, Level::Integrity), (false, Level::Privacy), (false, Level::Packet)] {
        let start =
            || Pair::new(config(|_| ()), |o| o.security = Some((initiator(spnego, "Passw0rd!"), level)));
        let mut pair = start();
        pair.client.call(0, 0, None, b"some arguments".to_vec()).unwrap();
        let sent = std::mem::take(pair.client.output());
        for at in 0..sent.len() {
            // The length decides how much is read; version and byte order how.
            if matches!(at, 0 | 1 | 4 | 8..=11) {
                continue;
            }
            let mut pair = start();
            pair.client.call(0, 0, None, b"some arguments".to_vec()).unwrap();
            let mut sent = std::mem::take(pair.client.output());
            sent[at] ^= 0x40;
            pair.server.receive(&sent);
            pair.serve();
            assert!(pair.calls.is_empty(), "byte {at} of {level:?}");
            // Bits that no one has given a meaning may be ignored, but never forgiven.
        }
        // The same request twice.
        let mut pair = start();
        let id = pair.client.call(0, 0, None, b"some arguments".to_vec()).unwrap();
        let sent = std::mem::take(pair.client.output());
        pair.server.receive(&sent);
        pair.serve();
        assert_eq!(pair.calls.len(), 1);
        pair.server.respond(id, Ok(&[]));
        pair.server.receive(&sent);
        pair.serve();
        assert_eq!(pair.calls.len(), 1);
        assert_eq!(pair.closed, Some(CloseReason::Security(SecurityError::BadSignature)));
        // One left out.
        let mut pair = start();
        pair.client.call(0, 0, None, b"first".to_vec()).unwrap();
        pair.client.output().clear();
        pair.client.call(0, 0, None, b"second".to_vec()).unwrap();
        pair.run();
        assert!(pair.calls.is_empty());
    }
}

#[test]
fn a_changed_response_ends_the_association() {
    let mut pair = Pair::new(config(|_| ()), |o| {
        o.security = Some((initiator(true, "Passw0rd!"), Level::Integrity));
    });
    let id = pair.client.call(0, 0, None, Vec::new()).unwrap();
    pair.run();
    pair.server.respond(id, Ok(b"results"));
    pair.server.output()[26] ^= 1;
    pair.replies.clear();
    pair.run();
    let last = pair.replies.pop();
    assert!(
        matches!(last, Some(ClientEvent::Failed(ClientError::Security(SecurityError::BadSignature)))),
        "{last:?}"
    );
}

#[test]
fn bytes_may_come_one_at_a_time() {
    let mut pair = Pair::new(config(|_| ()), |_| ());
    pair.client.call(0, 0, None, vec![7; 12_000]).unwrap();
    for byte in std::mem::take(pair.client.output()) {
        pair.server.receive(&[byte]);
        pair.serve();
    }
    assert_eq!(pair.calls.pop().unwrap().stub, vec![7; 12_000]);
    assert!(!pair.server.mid_pdu());
}

#[test]
fn fragments_out_of_order_are_protocol_errors() {
    let whole = || {
        let mut pair = Pair::new(config(|_| ()), |_| ());
        pair.client.call(0, 0, None, vec![7; 12_000]).unwrap();
        let sent = std::mem::take(pair.client.output());
        let mut fragments = Vec::new();
        let mut rest = &sent[..];
        while !rest.is_empty() {
            let length = usize::from(u16::from_le_bytes([rest[8], rest[9]]));
            let (one, others) = rest.split_at(length);
            fragments.push(one.to_vec());
            rest = others;
        }
        (pair, fragments)
    };
    for order in [&[1][..], &[0, 0], &[2, 0], &[0, 1, 0]] {
        let (mut pair, fragments) = whole();
        assert_eq!(fragments.len(), 3);
        for n in order {
            pair.server.receive(&fragments[*n]);
        }
        pair.run();
        assert!(pair.calls.is_empty(), "{order:?}");
        assert!(matches!(pair.closed, Some(CloseReason::Protocol(_))), "{order:?} {:?}", pair.closed);
    }
    // A duplicate in the middle cannot be told from arguments without signatures, but the size can.
    let (mut pair, fragments) = whole();
    for n in [0, 1, 1, 2] {
        pair.server.receive(&fragments[n]);
    }
    pair.serve();
    assert!(pair.calls.pop().unwrap().stub.len() > 12_000);
}

mod hostile {
    use super::*;
    use proptest::prelude::*;

    /// Bytes a client sends: a bind, and some requests.
    fn client_bytes(level: Level) -> Vec<u8> {
        let mut pair = Pair::new(config(|_| ()), |o| {
            o.security = Some((initiator(false, "Passw0rd!"), level));
        });
        pair.client.call(0, 0, Some([1; 16]), vec![7; 100]).unwrap();
        let mut bytes = std::mem::take(pair.client.output());
        pair.client.call(0, 1, None, vec![7; 9000]).unwrap();
        bytes.append(pair.client.output());
        bytes
    }

    fn feed_server(chunks: &[Vec<u8>]) {
        let mut pair = Pair::new(config(|_| ()), |_| ());
        let mut fresh = ServerAssociation::new(config(|_| ()), "1".into());
        for server in [&mut pair.server, &mut fresh] {
            for chunk in chunks {
                server.receive(chunk);
                while let Some(event) = server.next_event() {
                    match event {
                        ServerEvent::Authenticate { mut acceptor, token } => {
                            let result = now(acceptor.step(&token));
                            server.authenticated(acceptor, result);
                        }
                        ServerEvent::Call(call) => server.respond(call.call_id, Ok(&call.stub)),
                        _ => {}
                    }
                }
                assert!(server.output().len() < 1_000_000);
                server.output().clear();
            }
        }
    }

    fn feed_client(chunks: &[Vec<u8>]) {
        let mut pair = Pair::new(config(|_| ()), |_| ());
        pair.client.call(0, 0, None, Vec::new()).unwrap();
        let mut fresh = ClientAssociation::new(BindOptions::new(echo())).unwrap();
        for client in [&mut pair.client, &mut fresh] {
            for chunk in chunks {
                client.receive(chunk);
                while client.next_event().is_some() {}
            }
        }
    }

    /// A PDU whose header is right and whose rest is anything.
    fn pdu() -> impl Strategy<Value = Vec<u8>> {
        (0u8..21, any::<u8>(), prop::collection::vec(any::<u8>(), 0..80), 0u16..40, 0u32..4, any::<bool>())
            .prop_map(|(ptype, flags, body, auth, call, big)| {
                let mut out = vec![5, 0, ptype, flags, if big { 0 } else { 0x10 }, 0, 0, 0];
                let length = (16 + body.len()) as u16;
                for n in [length, auth] {
                    out.extend(if big { n.to_be_bytes() } else { n.to_le_bytes() });
                }
                out.extend(if big { call.to_be_bytes() } else { call.to_le_bytes() });
                out.extend(body);
                out
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn any_bytes_are_survived(chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..6)) {
            feed_server(&chunks);
            feed_client(&chunks);
        }

        #[test]
        fn any_pdus_are_survived(pdus in prop::collection::vec(pdu(), 1..8)) {
            feed_server(&pdus);
            feed_client(&pdus);
        }

        #[test]
        fn changed_bytes_of_a_real_client_are_survived(
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
            level in prop::sample::select(vec![Level::Connect, Level::Integrity, Level::Privacy]),
        ) {
            let mut bytes = client_bytes(level);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            feed_server(&[bytes]);
        }
    }
}

/// Each limit of an association has an answer and is counted.
#[test]
fn limits_are_answered_and_counted() {
    let small = || {
        config(|c| {
            c.limits = Limits { contexts: 1, request: 100, response: 100, ..Limits::default() };
        })
    };
    let settings = small();
    let mut pair = Pair::new(settings.clone(), |_| {});
    assert!(pair.client.is_bound());
    pair.client.alter(mgmt()).unwrap();
    pair.run();
    let rejected = pair.replies.pop();
    assert!(matches!(rejected, Some(ClientEvent::Altered(_, Err(ClientError::Rejected(3))))), "{rejected:?}");
    assert_eq!(settings.metrics.contexts_refused.get(), 1);

    let id = pair.client.call(0, 1, None, vec![0; 50]).unwrap();
    pair.run();
    let call = pair.calls.pop().unwrap();
    pair.server.respond(call.call_id, Ok(&[0; 101]));
    pair.run();
    let too_big = Fault(dcerpc::dcerpc::FaultStatus::NCA_S_OUT_ARGS_TOO_BIG.0);
    assert!(
        matches!(pair.replies.pop(), Some(ClientEvent::Reply { call_id, result: Err(f), .. }) if call_id == id && f == too_big)
    );
    assert_eq!(settings.metrics.responses_too_long.get(), 1);

    pair.client.call(0, 1, None, vec![0; 101]).unwrap();
    pair.run();
    assert!(matches!(pair.replies.pop(), Some(ClientEvent::Reply { result: Err(Fault::ACCESS_DENIED), .. })));
    assert_eq!(pair.closed, Some(CloseReason::Limit("request size")));
    assert_eq!(settings.metrics.requests_too_long.get(), 1);
}

/// A client may offer both syntaxes again in the legs of its handshake.
#[test]
fn a_handshake_that_offers_ndr64_again_changes_nothing() {
    for ndr64 in [false, true] {
        let mut pair = Pair::new(config(|c| c.ndr64 = ndr64), |o| {
            o.security = Some((initiator(true, "Passw0rd!"), Level::Privacy));
            o.ndr64 = true;
        });
        assert!(pair.client.is_bound(), "{:?} {:?}", pair.replies, pair.closed);
        assert_eq!(pair.client.call_format(0).ndr64, ndr64);
        pair.echo(b"arguments");
    }
}
