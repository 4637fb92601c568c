//! The server's end.

mod answer;
mod auth;
mod bind;
mod request;

use super::fragment::{self, Framer, Protection, Split, Token};
use super::{FragmentError, Group, Groups, Limits};
use crate::Fault;
use crate::metrics::Metrics;
use crate::security::{Acceptor, Identity, Level, Provider, SecurityError, Session, Step};
use dcerpc::dcerpc::{
    BindNakBody, BindRejectReason, FaultBody, FaultFlags, FaultStatus, Pdu, PduBody, PduType, PfcFlags,
    ProtocolVersion, SyntaxId,
};
use pidl_ndr::{DataBlob, Format};
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

/// An interface that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// UUID and version: calls for the same major and a lower or equal minor version are taken.
    pub syntax: SyntaxId,
    /// The lowest level calls may come at.
    pub min_level: Level,
}

/// What all associations of a server have in common.
pub struct ServerConfig {
    /// The interfaces, by the numbers that [`IncomingCall::interface`] uses.
    pub interfaces: Vec<Offer>,
    /// How clients may authenticate.
    pub providers: Vec<Arc<dyn Provider>>,
    /// What one association may take.
    pub limits: Limits,
    /// Association groups.
    pub groups: Arc<Groups>,
    /// Where fragments are counted, and when a limit is hit.
    pub metrics: Arc<Metrics>,
    /// Whether NDR64 is spoken.
    pub ndr64: bool,
}

impl fmt::Debug for ServerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerConfig")
            .field("interfaces", &self.interfaces)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Who calls, and how well that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// Account, domain, workstation.
    pub identity: Identity,
    /// How well requests are protected.
    pub level: Level,
    /// Wire value of the provider (MS-RPCE 2.2.1.1.7).
    pub auth_type: u8,
}

/// A request whose fragments are all there.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingCall {
    /// Names the call towards [`ServerAssociation::respond`].
    pub call_id: u32,
    /// Index into [`ServerConfig::interfaces`].
    pub interface: usize,
    /// Operation number.
    pub opnum: u16,
    /// The object the client named, in little-endian wire form.
    pub object: Option<[u8; 16]>,
    /// How the arguments are written and the results must be.
    pub format: Format,
    /// The arguments, verification trailer taken off.
    pub stub: Vec<u8>,
    /// Who calls; none without authentication.
    pub caller: Option<Arc<Caller>>,
    /// The client does not want an answer.
    pub maybe: bool,
}

/// What happened.
pub enum ServerEvent {
    /// A handshake token came: have the acceptor take its step and hand both
    /// to [`ServerAssociation::authenticated`]. Nothing else happens until then.
    Authenticate {
        /// The handshake.
        acceptor: Box<dyn Acceptor>,
        /// What to give it.
        token: Vec<u8>,
    },
    /// A call to answer.
    Call(IncomingCall),
    /// The client would like the call to end early; an answer is still due.
    Cancel(u32),
    /// The client has given the call up; an answer goes nowhere.
    Orphaned(u32),
    /// Send the output, then close the connection.
    Close(CloseReason),
}

impl fmt::Debug for ServerEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServerEvent::Authenticate { .. } => f.write_str("Authenticate"),
            ServerEvent::Call(call) => f.debug_tuple("Call").field(call).finish(),
            ServerEvent::Cancel(id) => f.debug_tuple("Cancel").field(id).finish(),
            ServerEvent::Orphaned(id) => f.debug_tuple("Orphaned").field(id).finish(),
            ServerEvent::Close(reason) => f.debug_tuple("Close").field(reason).finish(),
        }
    }
}

/// Why the server ends a connection.
#[derive(Clone, Debug, PartialEq)]
pub enum CloseReason {
    /// Bytes that are no PDU.
    Fragment(FragmentError),
    /// A PDU that may not come now, or says what it may not.
    Protocol(&'static str),
    /// Authentication failed, or protection was wrong.
    Security(SecurityError),
    /// More than the server allows.
    Limit(&'static str),
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CloseReason::Fragment(e) => e.fmt(f),
            CloseReason::Protocol(what) => write!(f, "protocol error: {what}"),
            CloseReason::Security(e) => e.fmt(f),
            CloseReason::Limit(what) => write!(f, "limit exceeded: {what}"),
        }
    }
}

/// An accepted presentation context.
#[derive(Clone, Debug)]
struct Context {
    id: u16,
    interface: usize,
    /// The interface as the client named it: with its minor version.
    syntax: SyntaxId,
    ndr64: bool,
    /// Whether NDR and NDR64 were offered.
    offered: [bool; 2],
}

/// A security context.
struct Security {
    id: u32,
    auth_type: u8,
    level: Level,
    phase: Phase,
    /// Signatures cover PDU headers.
    sign_header: bool,
    caller: Option<Arc<Caller>>,
}

enum Phase {
    /// Waiting for the client's next token.
    Handshake(Box<dyn Acceptor>),
    /// The acceptor is at work, outside.
    Away,
    Ready(Box<dyn Session>),
    /// Failed or misused: whatever comes under it is refused.
    Invalid,
}

/// Which answer a handshake step is to go out with.
enum Awaiting {
    Ack {
        index: usize,
        call_id: u32,
        alter: bool,
        body: dcerpc::dcerpc::BindAckBody,
        flags: PfcFlags,
        format: Format,
    },
    Auth3 {
        index: usize,
        call_id: u32,
        format: Format,
    },
}

/// A call some of whose fragments are there.
struct Partial {
    call_id: u32,
    context_id: u16,
    context: Context,
    security: Option<u32>,
    opnum: u16,
    object: Option<[u8; 16]>,
    drep: [u8; 4],
    stub: Vec<u8>,
}

/// A call that runs.
#[derive(Clone, Copy, Debug)]
struct Running {
    call_id: u32,
    context_id: u16,
    security: Option<u32>,
    format: Format,
    maybe: bool,
}

/// A PDU that cannot be answered as asked.
enum Refusal {
    /// Fault with this status, and whether the call may have begun; then go on.
    Fault(FaultStatus, bool),
    /// … then close.
    FaultAndClose(FaultStatus, bool, CloseReason),
    /// `bind_nak`, then close.
    Nak(BindRejectReason, CloseReason),
    /// Close.
    Close(CloseReason),
}

/// … the PDU it was, its call, and the presentation context the answer names.
type Failure = Box<(Refusal, PduType, u32, u16)>;

const REQUEST: u8 = PduType::PDU_REQUEST.0;
const FIRST_LAST: PfcFlags = PfcFlags(PfcFlags::PFC_FIRST_FRAG.0 | PfcFlags::PFC_LAST_FRAG.0);

/// One connection of a server.
pub struct ServerAssociation {
    config: Arc<ServerConfig>,
    /// Told to clients in `bind_ack`: the port as text.
    secondary_address: String,
    /// Where the client is; empty when nobody said.
    peer: Arc<str>,
    framer: Framer,
    output: Vec<u8>,
    events: VecDeque<ServerEvent>,
    bound: bool,
    closing: bool,
    /// There are too many connections: a bind is answered with a refusal.
    refuse: bool,
    max_fragment: u16,
    multiplexed: bool,
    /// The client can sign headers.
    sign_header: bool,
    /// The bind began a security context, which requests without a trailer belong to.
    bind_authenticates: bool,
    keep_on_orphan: bool,
    group: Option<Arc<Group>>,
    contexts: Vec<Context>,
    security: Vec<Security>,
    awaiting: Option<Awaiting>,
    partial: Vec<Partial>,
    running: Vec<Running>,
    fragments: u32,
}

impl ServerAssociation {
    /// A fresh connection.
    #[must_use]
    pub fn new(config: Arc<ServerConfig>, secondary_address: String) -> Self {
        let max_fragment = config.limits.fragment.max(fragment::MIN_FRAGMENT);
        ServerAssociation {
            config,
            secondary_address,
            peer: "".into(),
            framer: Framer::default(),
            output: Vec::new(),
            events: VecDeque::new(),
            bound: false,
            closing: false,
            refuse: false,
            max_fragment,
            multiplexed: false,
            sign_header: false,
            bind_authenticates: false,
            keep_on_orphan: false,
            group: None,
            contexts: Vec::new(),
            security: Vec::new(),
            awaiting: None,
            partial: Vec::new(),
            running: Vec::new(),
            fragments: 0,
        }
    }

    /// Answers the bind with a refusal: local limit exceeded.
    pub fn refuse_bind(&mut self) {
        self.refuse = true;
    }

    /// Says where the client is: [`Provider::accept_from`] is told.
    pub fn set_peer(&mut self, peer: Arc<str>) {
        self.peer = peer;
    }

    /// Takes bytes from the connection.
    pub fn receive(&mut self, bytes: &[u8]) {
        if !self.closing {
            self.framer.extend(bytes);
        }
    }

    /// Whether more bytes are of use: not while a handshake step is outstanding,
    /// as many calls run as may, or the connection is about to close.
    #[must_use]
    pub fn wants_input(&self) -> bool {
        !self.closing && self.awaiting.is_none() && !self.is_full()
    }

    /// Whether as many calls run as may.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.running.len() >= self.config.limits.calls
    }

    /// What to send. Take it with [`Vec::drain`] or [`std::mem::take`].
    pub fn output(&mut self) -> &mut Vec<u8> {
        &mut self.output
    }

    /// Calls that run.
    #[must_use]
    pub fn running(&self) -> usize {
        self.running.len()
    }

    /// Whether a PDU or a request has arrived in part.
    #[must_use]
    pub fn mid_pdu(&self) -> bool {
        self.framer.waiting() > 0 || !self.partial.is_empty()
    }

    /// Whether the client owes something: the bind, the rest of a PDU or of a
    /// request, the next leg of a handshake.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        self.group.is_none()
            || self.mid_pdu()
            || self.security.iter().any(|s| matches!(s.phase, Phase::Handshake(_) | Phase::Away))
    }

    /// Counts whole fragments: bytes alone are no progress.
    #[must_use]
    pub fn fragments(&self) -> u32 {
        self.fragments
    }

    /// The association group, once bound.
    #[must_use]
    pub fn group(&self) -> Option<&Arc<Group>> {
        self.group.as_ref()
    }

    /// Gives buffers back while the connection rests.
    pub fn shrink(&mut self) {
        self.framer.shrink();
        if self.output.is_empty() && self.output.capacity() > fragment::REST {
            self.output = Vec::new();
        }
    }

    /// What happened next.
    #[inline]
    pub fn next_event(&mut self) -> Option<ServerEvent> {
        if self.events.is_empty() && self.framer.waiting() == 0 { None } else { self.find_event() }
    }

    fn find_event(&mut self) -> Option<ServerEvent> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(event);
            }
            if !self.wants_input() {
                return None;
            }
            let place = match self.framer.next() {
                Ok(Some(place)) => place,
                Ok(None) => return None,
                Err(error) => {
                    self.bad_header(error);
                    continue;
                }
            };
            self.config.metrics.packets_in.add(1);
            self.fragments = self.fragments.wrapping_add(1);
            let mut framer = std::mem::take(&mut self.framer);
            let bytes = framer.bytes(place);
            let done = match bytes.get(2) {
                Some(&REQUEST) => self.request(bytes),
                _ => self.fragment(bytes).map(|()| None),
            };
            self.framer = framer;
            match done {
                Ok(Some(call)) => return Some(ServerEvent::Call(call)),
                Ok(None) => {}
                Err(failure) => self.fail(*failure),
            }
        }
    }

    /// Asks the client to go elsewhere: no new calls should come (C706 12.6.4.11).
    pub fn shutdown(&mut self) {
        let body = PduBody::Shutdown(dcerpc::dcerpc::ShutdownBody {});
        self.send(fragment::pdu(PduType::PDU_SHUTDOWN, FIRST_LAST, 0, Format::NDR32, body), None);
    }

    /// What a PDU that is not right is answered with.
    fn malformed(ptype: PduType, call_id: u32, error: FragmentError) -> Failure {
        let body = matches!(error, FragmentError::Body(_));
        let reason = CloseReason::Fragment(error);
        let refusal = match ptype {
            PduType::PDU_BIND if body => Refusal::Nak(BindRejectReason::REJECT_REASON_NOT_SPECIFIED, reason),
            PduType::PDU_BIND => {
                Refusal::Nak(BindRejectReason::REJECT_PROTOCOL_VERSION_NOT_SUPPORTED, reason)
            }
            // Windows' answer to an authentication trailer that cannot be.
            PduType::PDU_AUTH3 => {
                Refusal::FaultAndClose(FaultStatus::NCA_S_FAULT_REMOTE_NO_MEMORY, false, reason)
            }
            _ => Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, false, reason),
        };
        Box::new((refusal, ptype, call_id, 0))
    }

    /// A PDU that is no request.
    #[inline(never)]
    fn fragment(&mut self, bytes: &mut [u8]) -> Result<(), Failure> {
        let (ptype, call_id) = fragment::peek(bytes);
        let fail = |refusal| Box::new((refusal, ptype, call_id, 0));
        let malformed = |error| Self::malformed(ptype, call_id, error);
        let split = Split::of(bytes).map_err(malformed)?;
        match ptype {
            PduType::PDU_BIND | PduType::PDU_ALTER_CONTEXT => {
                let pdu = fragment::read(&bytes[..split.trailer_start]).map_err(malformed)?;
                self.bind_or_alter(pdu, split.trailer).map_err(fail)
            }
            _ if !self.bound => Err(fail(Refusal::Nak(
                BindRejectReason::REJECT_PROTOCOL_VERSION_NOT_SUPPORTED,
                CloseReason::Protocol("the first PDU is not a bind"),
            ))),
            PduType::PDU_AUTH3 => {
                let pdu = fragment::read(&bytes[..split.trailer_start]).map_err(malformed)?;
                self.auth3(&pdu, split.trailer).map_err(fail)
            }
            PduType::PDU_CO_CANCEL => {
                if self.running.iter().any(|r| r.call_id == call_id) {
                    self.events.push_back(ServerEvent::Cancel(call_id));
                }
                Ok(())
            }
            PduType::PDU_ORPHANED => {
                self.orphaned(call_id);
                Ok(())
            }
            _ => Err(fail(Refusal::FaultAndClose(
                FaultStatus::NCA_S_PROTO_ERROR,
                false,
                CloseReason::Protocol("a PDU that servers send"),
            ))),
        }
    }

    fn orphaned(&mut self, call_id: u32) {
        if let Some(at) = self.running.iter().position(|r| r.call_id == call_id) {
            self.running.swap_remove(at);
            self.events.push_back(ServerEvent::Orphaned(call_id));
        }
    }
}

impl fmt::Debug for ServerAssociation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerAssociation")
            .field("bound", &self.bound)
            .field("closing", &self.closing)
            .field("running", &self.running)
            .finish_non_exhaustive()
    }
}
