//! Both ends of an RPC connection without a connection: tests and the fuzzer
//! carry, change, repeat or lose the bytes.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use dcerpc::dcerpc::SyntaxId;
use pidl_rpc::Fault;
use pidl_rpc::association::{
    BindOptions, ClientAssociation, ClientError, ClientEvent, CloseReason, Groups, IncomingCall, Limits,
    Offer, ServerAssociation, ServerConfig, ServerEvent,
};
use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::{SpnegoInitiator, SpnegoProvider};
use pidl_rpc::security::{Credentials, Initiator, Level, Provider};
use pidl_rpc::uuid::syntax_of;

const USER: &str = "jo";
const PASSWORD: &str = "Passw0rd!";

/// How an association is to be.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// How much is protected.
    pub level: Level,
    /// NTLM inside SPNEGO, or raw.
    pub spnego: bool,
    /// Offer NDR64.
    pub ndr64: bool,
    /// Write big-endian.
    pub big_endian: bool,
}

impl Setup {
    /// A protection level with raw NTLM.
    #[must_use]
    pub fn at(level: Level) -> Self {
        Setup { level, spnego: false, ndr64: false, big_endian: false }
    }
}

/// rpcecho.
#[must_use]
pub fn echo() -> SyntaxId {
    syntax_of(&dcerpc::echo::RPCECHO).unwrap_or_default()
}

/// mgmt.
#[must_use]
pub fn mgmt() -> SyntaxId {
    syntax_of(&dcerpc::mgmt::MGMT).unwrap_or_default()
}

/// A server of rpcecho and mgmt with one user.
#[must_use]
pub fn config(limits: Limits) -> Arc<ServerConfig> {
    let users = Arc::new(UserTable::new("DOM").with(USER, PASSWORD));
    let name = ServerName { computer: "HOST".into(), ..ServerName::default() };
    let ntlm: Arc<dyn Provider> = Arc::new(NtlmProvider::new(name, users));
    Arc::new(ServerConfig {
        interfaces: [echo(), mgmt()].map(|syntax| Offer { syntax, min_level: Level::None }).into(),
        providers: vec![ntlm.clone(), Arc::new(SpnegoProvider::new(vec![ntlm]))],
        limits,
        groups: Arc::<Groups>::default(),
        ndr64: true,
        metrics: Arc::default(),
    })
}

/// Two ends and what became of them.
pub struct Ends {
    /// The client's.
    pub client: ClientAssociation,
    /// The server's.
    pub server: ServerAssociation,
    /// Calls that reached the server and are not answered.
    pub calls: Vec<IncomingCall>,
    /// Answers that reached the client.
    pub replies: Vec<(u32, Result<Vec<u8>, Fault>)>,
    /// Why the server closes the connection.
    pub closed: Option<CloseReason>,
    /// Why the client gave up.
    pub failed: Option<ClientError>,
}

impl Ends {
    /// Two ends that have not spoken yet.
    ///
    /// # Panics
    /// When the client cannot begin.
    #[must_use]
    pub fn new(setup: Setup, limits: Limits) -> Self {
        let mut options = BindOptions::new(echo());
        if setup.level > Level::None {
            let ntlm = Box::new(NtlmInitiator::new(&Credentials::password(USER, PASSWORD)));
            let initiator: Box<dyn Initiator> = if setup.spnego {
                Box::new(SpnegoInitiator::new(ntlm).unwrap_or_else(|e| panic!("{e}")))
            } else {
                ntlm
            };
            options.security = Some((initiator, setup.level));
        }
        options.ndr64 = setup.ndr64;
        options.big_endian = setup.big_endian;
        Ends {
            client: ClientAssociation::new(options).unwrap_or_else(|e| panic!("{e}")),
            server: ServerAssociation::new(config(limits), "135".into()),
            calls: Vec::new(),
            replies: Vec::new(),
            closed: None,
            failed: None,
        }
    }

    /// Two ends that are bound.
    ///
    /// # Panics
    /// When they do not come that far.
    #[must_use]
    pub fn bound(setup: Setup) -> Self {
        let mut ends = Ends::new(setup, Limits::default());
        ends.run();
        assert!(ends.client.is_bound(), "{setup:?}: {:?} {:?}", ends.failed, ends.closed);
        ends
    }

    /// Carries bytes both ways until nobody has any.
    pub fn run(&mut self) {
        loop {
            let (there, back) = (self.sent(), self.answered());
            if there.is_empty() && back.is_empty() {
                return;
            }
            self.to_server(&there);
            self.to_client(&back);
        }
    }

    /// What the client has to send.
    pub fn sent(&mut self) -> Vec<u8> {
        std::mem::take(self.client.output())
    }

    /// What the server has to send.
    pub fn answered(&mut self) -> Vec<u8> {
        std::mem::take(self.server.output())
    }

    /// Bytes arrive at the server.
    pub fn to_server(&mut self, bytes: &[u8]) {
        self.server.receive(bytes);
        while let Some(event) = self.server.next_event() {
            match event {
                ServerEvent::Authenticate { mut acceptor, token } => {
                    let step = pin!(acceptor.step(&token)).poll(&mut Context::from_waker(Waker::noop()));
                    // A table of users answers at once.
                    if let Poll::Ready(result) = step {
                        self.server.authenticated(acceptor, result);
                    }
                }
                ServerEvent::Call(call) => self.calls.push(call),
                ServerEvent::Orphaned(id) => self.calls.retain(|c| c.call_id != id),
                ServerEvent::Cancel(_) => {}
                ServerEvent::Close(reason) => self.closed = Some(reason),
            }
        }
    }

    /// Bytes arrive at the client.
    pub fn to_client(&mut self, bytes: &[u8]) {
        self.client.receive(bytes);
        while let Some(event) = self.client.next_event() {
            match event {
                ClientEvent::Reply { call_id, result, .. } => {
                    self.replies.push((call_id, result.map(|(stub, _)| stub)));
                }
                ClientEvent::Failed(error) => self.failed = Some(error),
                ClientEvent::Bound
                | ClientEvent::Altered(..)
                | ClientEvent::Authenticated(_)
                | ClientEvent::Shutdown => {}
            }
        }
    }

    /// The server answers every call with its arguments.
    pub fn answer(&mut self) {
        for call in std::mem::take(&mut self.calls) {
            self.server.respond(call.call_id, Ok(&call.stub));
        }
    }
}

/// Bytes cut where their headers say that PDUs end; what is left over comes last.
#[must_use]
pub fn pdus(mut bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    while let Some(&[low, high]) = bytes.get(8..10) {
        let little = bytes.get(4).is_some_and(|b| b & 0x10 != 0);
        let length = if little { u16::from_le_bytes([low, high]) } else { u16::from_be_bytes([low, high]) };
        let Some((pdu, rest)) = bytes.split_at_checked(usize::from(length).max(16)) else { break };
        all.push(pdu.to_vec());
        bytes = rest;
    }
    if !bytes.is_empty() {
        all.push(bytes.to_vec());
    }
    all
}
