//! Our client's and server's association against each other, on the record.

use dcerpc::echo::RPCECHO;
use dcerpc::epmapper::EPMAPPER;
use dcerpc::mgmt::MGMT;
use exchange::exchange::{EMSMDB, NSPI, RFR};
use pidl_ndr::table::{Interface, Request};
use pidl_ndr::{Format, Push};
use pidl_rpc::Fault;
use pidl_rpc::association::{
    BindOptions, ClientAssociation, ClientEvent, Limits, Offer, ServerAssociation, ServerConfig, ServerEvent,
};
use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::{SpnegoInitiator, SpnegoProvider};
use pidl_rpc::security::{Credentials, Initiator, Level, Provider};
use pidl_rpc::uuid::syntax_of;
use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// How client and server talk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup {
    pub level: Level,
    pub spnego: bool,
    pub ndr64: bool,
    pub big_endian: bool,
}

/// What was said: who, and the bytes. The client is the first.
pub struct Conversation {
    pub said: Vec<(bool, Vec<u8>)>,
    client: ClientAssociation,
    server: ServerAssociation,
    replies: Vec<ClientEvent>,
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("waits"),
    }
}

impl Conversation {
    pub fn new(setup: Setup) -> Self {
        let users = Arc::new(UserTable::new("DOM").with("jo", super::PASSWORD));
        let name = ServerName { computer: "HOST".into(), ..ServerName::default() };
        let ntlm: Arc<dyn Provider> = Arc::new(NtlmProvider::new(name, users));
        let offer = |i: &Interface| Offer { syntax: syntax_of(i).unwrap(), min_level: Level::None };
        let config = ServerConfig {
            interfaces: [&RPCECHO, &MGMT, &EPMAPPER, &RFR, &NSPI, &EMSMDB].map(offer).into(),
            providers: vec![ntlm.clone(), Arc::new(SpnegoProvider::new(vec![ntlm]))],
            limits: Limits::default(),
            groups: Arc::default(),
            metrics: Arc::default(),
            ndr64: true,
        };
        let mut options = BindOptions::new(syntax_of(&RPCECHO).unwrap());
        options.ndr64 = setup.ndr64;
        options.big_endian = setup.big_endian;
        if setup.level > Level::None {
            let ntlm = Box::new(NtlmInitiator::new(&Credentials::password("DOM\\jo", super::PASSWORD)));
            let initiator: Box<dyn Initiator> =
                if setup.spnego { Box::new(SpnegoInitiator::new(ntlm).unwrap()) } else { ntlm };
            options.security = Some((initiator, setup.level));
        }
        let mut out = Conversation {
            said: Vec::new(),
            client: ClientAssociation::new(options).unwrap(),
            server: ServerAssociation::new(Arc::new(config), "4711".into()),
            replies: Vec::new(),
        };
        out.run(Err(Fault::UNSPECIFIED));
        assert!(out.client.is_bound(), "{:?}", out.replies);
        out
    }

    /// Carries bytes until nobody has any; calls are answered with `answer`.
    fn run(&mut self, answer: Result<&[u8], Fault>) {
        loop {
            let sent = std::mem::take(self.client.output());
            let quiet = sent.is_empty();
            self.say(true, &sent);
            self.server.receive(&sent);
            while let Some(event) = self.server.next_event() {
                match event {
                    ServerEvent::Authenticate { mut acceptor, token } => {
                        let result = now(acceptor.step(&token));
                        self.server.authenticated(acceptor, result);
                    }
                    ServerEvent::Call(call) => self.server.respond(call.call_id, answer),
                    other => panic!("{other:?}"),
                }
            }
            let sent = std::mem::take(self.server.output());
            if quiet && sent.is_empty() {
                return;
            }
            self.say(false, &sent);
            self.client.receive(&sent);
            while let Some(event) = self.client.next_event() {
                self.replies.push(event);
            }
        }
    }

    fn say(&mut self, client: bool, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.said.push((client, bytes.to_vec()));
        }
    }

    /// Adds an interface.
    pub fn alter(&mut self, interface: &Interface) -> u16 {
        let context = self.client.alter(syntax_of(interface).unwrap()).unwrap();
        self.run(Err(Fault::UNSPECIFIED));
        context
    }

    /// A call and its answer.
    pub fn call<R: Request>(&mut self, context: u16, request: &R, answer: Result<&R::Reply, Fault>) {
        let format = self.client.call_format(context);
        let answer = answer.map(|reply| {
            let mut p = Push::new(format);
            pidl_ndr::table::Reply::write(reply, request, &mut p).unwrap();
            p.finish()
        });
        let stub = self.stub(request, format);
        self.client.call(context, R::OPNUM.unwrap(), None, stub).unwrap();
        self.run(answer.as_deref().map_err(|f| *f));
    }

    /// A call that nobody answers.
    pub fn call_into_the_void<R: Request>(&mut self, context: u16, request: &R) {
        let stub = self.stub(request, self.client.call_format(context));
        self.client.call(context, R::OPNUM.unwrap(), None, stub).unwrap();
        let sent = std::mem::take(self.client.output());
        self.say(true, &sent);
    }

    /// Every PDU on its own.
    pub fn split_into_pdus(&mut self) {
        let mut out = Vec::new();
        for (client, bytes) in std::mem::take(&mut self.said) {
            let mut rest = &bytes[..];
            while !rest.is_empty() {
                let length = [rest[8], rest[9]];
                let little = rest[4] & 0x10 != 0;
                let length = if little { u16::from_le_bytes(length) } else { u16::from_be_bytes(length) };
                let (pdu, behind) = rest.split_at(usize::from(length));
                out.push((client, pdu.to_vec()));
                rest = behind;
            }
        }
        self.said = out;
    }

    fn stub<R: Request>(&self, request: &R, format: Format) -> Vec<u8> {
        let mut p = Push::new(format);
        request.write(&mut p).unwrap();
        p.finish()
    }
}
