//! The client's end.

mod call;
mod receive;
mod security;

use super::fragment::{self, Framer, Protection, Split, Token};
use super::presentation::{features_syntax, is_ndr64, transfer_syntax};
use super::trailer::{self, Facts};
use super::{FragmentError, Limits};
use crate::security::{Initiator, Level, SecurityError};
use crate::{ExtendedError, Fault};
use dcerpc::dcerpc::{
    Auth3Body, AuthOnlyBody, BindAckBody, BindBody, BindTimeFeatures, ObjectRequestHeader, Pdu, PduBody,
    PduType, PfcFlags, PresentationContext, PresentationReason, PresentationResultCode, RequestHeader,
    ResponseHeader, SyntaxId,
};
use pidl_ndr::{DataBlob, Format};
use security::{Leg, SecurityContext, State};
use std::collections::VecDeque;
use std::fmt;

/// What a client asks for when it binds.
pub struct BindOptions {
    /// The interface the connection is for; [`ClientAssociation::alter`] adds others.
    pub interface: SyntaxId,
    /// Authentication, and how much of the traffic it protects.
    pub security: Option<(Box<dyn Initiator>, Level)>,
    /// Offer NDR64, and prefer it.
    pub ndr64: bool,
    /// Write integers most significant byte first, as a big-endian machine would.
    pub big_endian: bool,
    /// The association group to join; 0 for a new one.
    pub group: u32,
    /// What one association may take.
    pub limits: Limits,
}

impl BindOptions {
    /// An interface without authentication.
    #[must_use]
    pub fn new(interface: SyntaxId) -> Self {
        BindOptions {
            interface,
            security: None,
            ndr64: false,
            big_endian: false,
            group: 0,
            limits: Limits::default(),
        }
    }
}

/// Why an association or a call of it failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientError {
    /// Bytes that are no PDU.
    Fragment(FragmentError),
    /// A PDU that may not come now, or says what it may not: the server's mistake.
    Protocol(&'static str),
    /// What was asked for cannot be done: the caller's mistake.
    Misuse(&'static str),
    /// The connection has ended, or the runtime it was made in.
    Closed,
    /// The server refused the association (`bind_nak`, C706 12.6.4.5).
    Refused(u16),
    /// The server does not have the interface, or none of our transfer syntaxes.
    Rejected(u16),
    /// Authentication failed, or protection was wrong.
    Security(SecurityError),
    /// The handshake ended with a fault.
    Fault(Fault),
    /// More than the limits allow.
    Limit(&'static str),
    /// A refusal or a fault of the handshake, and what the server said about it.
    Explained(Box<ClientError>, ExtendedError),
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClientError::Fragment(e) => e.fmt(f),
            ClientError::Protocol(what) => write!(f, "the server broke the protocol: {what}"),
            ClientError::Misuse(what) => f.write_str(what),
            ClientError::Closed => f.write_str("the connection is closed"),
            ClientError::Refused(reason) => {
                let why = match reason {
                    1 => "temporary congestion",
                    2 => "local limit exceeded",
                    4 => "protocol version not supported",
                    8 => "authentication type not recognized",
                    9 => "invalid checksum (wrong credentials)",
                    _ => "reason not specified",
                };
                write!(f, "the server refused the association: {why} ({reason})")
            }
            ClientError::Rejected(1) => f.write_str("the server does not have the interface"),
            ClientError::Rejected(2) => f.write_str("the server has none of our transfer syntaxes"),
            ClientError::Rejected(reason) => {
                write!(f, "the server rejected the presentation context ({reason})")
            }
            ClientError::Security(e) => e.fmt(f),
            ClientError::Fault(e) => write!(f, "the server answered the handshake with a fault: {e}"),
            ClientError::Limit(what) => write!(f, "limit exceeded: {what}"),
            ClientError::Explained(error, said) => write!(f, "{error}; it says: {said}"),
        }
    }
}

impl std::error::Error for ClientError {}

impl ClientError {
    fn explained(self, said: Option<ExtendedError>) -> Self {
        match said {
            Some(said) => ClientError::Explained(Box::new(self), said),
            None => self,
        }
    }
}

/// What happened.
#[derive(Debug)]
pub enum ClientEvent {
    /// Calls can be made.
    Bound,
    /// An added interface can be called under this context, or cannot.
    Altered(u16, Result<(), ClientError>),
    /// Calls can be made under this security context. When authentication fails,
    /// the server ends the association.
    Authenticated(u32),
    /// A call's answer.
    Reply {
        /// The call.
        call_id: u32,
        /// Results and how they are written, or a fault.
        result: Result<(Vec<u8>, Format), Fault>,
        /// What the server said about a fault.
        said: Option<ExtendedError>,
    },
    /// The server asks to close the connection when its calls are over.
    Shutdown,
    /// The association is over.
    Failed(ClientError),
}

struct Context {
    id: u16,
    syntax: SyntaxId,
    ndr64: bool,
    /// The server has said yes.
    accepted: bool,
    /// A verification trailer has been sent under it.
    verified: bool,
}

struct Outstanding {
    call_id: u32,
    context_id: u16,
    /// The security context it was made under; 0 for none.
    security: u32,
    /// Nobody waits for the answer any more.
    given_up: bool,
    stub: Vec<u8>,
    format: Option<Format>,
}

struct Queued {
    call_id: u32,
    context_id: u16,
    security: u32,
    opnum: u16,
    object: Option<[u8; 16]>,
    stub: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Binding,
    Ready,
    Over,
}

const FIRST_LAST: PfcFlags = PfcFlags(PfcFlags::PFC_FIRST_FRAG.0 | PfcFlags::PFC_LAST_FRAG.0);

/// One connection of a client.
pub struct ClientAssociation {
    limits: Limits,
    phase: Phase,
    framer: Framer,
    output: Vec<u8>,
    events: VecDeque<ClientEvent>,
    offer_ndr64: bool,
    big_endian: bool,
    contexts: Vec<Context>,
    /// The bind came without authentication.
    bound_anonymously: bool,
    /// The bind's first, if it has one.
    security: Vec<SecurityContext>,
    /// Signatures cover PDU headers, where the provider can do that.
    sign_header: bool,
    /// The server takes security contexts besides the bind's.
    security_multiplexed: bool,
    max_fragment: u16,
    multiplexed: bool,
    keep_on_orphan: bool,
    group: u32,
    next_call: u32,
    outstanding: Vec<Outstanding>,
    queue: VecDeque<Queued>,
    /// An `alter_context` for a new interface is under way, for this context.
    altering: Option<u16>,
    /// … for a new security context.
    authenticating: Option<u32>,
}

impl ClientAssociation {
    /// Starts an association: the output holds the `bind`.
    pub fn new(options: BindOptions) -> Result<Self, ClientError> {
        let BindOptions { interface, security, ndr64, big_endian, group, limits } = options;
        let mut this = ClientAssociation {
            max_fragment: limits.fragment.max(fragment::MIN_FRAGMENT),
            limits,
            phase: Phase::Binding,
            framer: Framer::default(),
            output: Vec::new(),
            events: VecDeque::new(),
            offer_ndr64: ndr64,
            big_endian,
            contexts: vec![Context {
                id: 0,
                syntax: interface,
                ndr64: false,
                accepted: false,
                verified: false,
            }],
            bound_anonymously: security.is_none(),
            security: Vec::new(),
            sign_header: false,
            security_multiplexed: false,
            multiplexed: false,
            keep_on_orphan: false,
            group,
            next_call: 1,
            outstanding: Vec::new(),
            queue: VecDeque::new(),
            altering: None,
            authenticating: None,
        };
        let token = match security.filter(|(_, level)| *level > Level::None) {
            Some((initiator, level)) => Some(this.begin(initiator, level)?),
            None => None,
        };
        let mut contexts = vec![this.proposal(0)];
        contexts.push(PresentationContext {
            context_id: 1,
            num_transfer_syntaxes: 1,
            reserved: 0,
            abstract_syntax: this.contexts[0].syntax.clone(),
            transfer_syntaxes: vec![features_syntax(BindTimeFeatures(
                BindTimeFeatures::KEEP_CONNECTION_ON_ORPHAN_SUPPORTED.0
                    | BindTimeFeatures::SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED.0,
            ))],
        });
        this.send_bind(PduType::PDU_BIND, contexts, token)?;
        Ok(this)
    }

    fn format(&self) -> Format {
        Format { ndr64: false, big_endian: self.big_endian }
    }

    /// What is proposed for a context of ours.
    fn proposal(&self, context: u16) -> PresentationContext {
        let mut transfer_syntaxes = Vec::new();
        if self.offer_ndr64 {
            transfer_syntaxes.push(transfer_syntax(true).clone());
        }
        transfer_syntaxes.push(transfer_syntax(false).clone());
        PresentationContext {
            context_id: context,
            num_transfer_syntaxes: transfer_syntaxes.len() as u8,
            reserved: 0,
            abstract_syntax: self
                .contexts
                .iter()
                .find(|c| c.id == context)
                .map(|c| c.syntax.clone())
                .unwrap_or_default(),
            transfer_syntaxes,
        }
    }

    fn send_bind(
        &mut self,
        ptype: PduType,
        contexts: Vec<PresentationContext>,
        token: Option<Leg>,
    ) -> Result<(), ClientError> {
        let body = BindBody {
            max_xmit_frag: self.max_fragment,
            max_recv_frag: self.max_fragment,
            assoc_group_id: self.group,
            num_contexts: contexts.len() as u8,
            reserved: 0,
            reserved2: 0,
            contexts,
            auth: DataBlob::default(),
        };
        let mut flags = FIRST_LAST.0;
        let body = if ptype == PduType::PDU_BIND {
            flags |= PfcFlags::PFC_CONC_MPX.0;
            PduBody::Bind(body)
        } else {
            PduBody::AlterContext(body)
        };
        if token.as_ref().is_some_and(|leg| self.level(leg.context_id).signs()) {
            // In these PDUs the bit asks for header signing.
            flags |= PfcFlags::PFC_PENDING_CANCEL.0;
        }
        let call_id = self.take_call_id();
        self.send(ptype, PfcFlags(flags), call_id, body, token)
    }

    fn send(
        &mut self,
        ptype: PduType,
        flags: PfcFlags,
        call_id: u32,
        body: PduBody,
        leg: Option<Leg>,
    ) -> Result<(), ClientError> {
        let pdu = fragment::pdu(ptype, flags, call_id, self.format(), body);
        let token = leg.as_ref().and_then(|leg| {
            let security = self.security.iter().find(|s| s.id == leg.context_id)?;
            Some(Token {
                auth_type: security.auth_type,
                level: security.level as u8,
                context_id: security.id,
                token: &leg.token,
            })
        });
        fragment::write(&mut self.output, &pdu, token)
            .map_err(|e| ClientError::Fragment(FragmentError::Body(e)))
    }

    fn take_call_id(&mut self) -> u32 {
        let id = self.next_call;
        self.next_call = self.next_call.wrapping_add(1).max(1);
        id
    }

    /// Takes bytes from the connection.
    pub fn receive(&mut self, bytes: &[u8]) {
        if self.phase != Phase::Over {
            self.framer.extend(bytes);
        }
    }

    /// What to send. Take it with [`Vec::drain`] or [`std::mem::take`].
    pub fn output(&mut self) -> &mut Vec<u8> {
        &mut self.output
    }

    /// Whether calls can be made.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.phase == Phase::Ready
    }

    /// The association group the server put us in.
    #[must_use]
    pub fn group(&self) -> u32 {
        self.group
    }

    /// Calls whose answers are awaited.
    #[must_use]
    pub fn outstanding(&self) -> usize {
        self.outstanding.len() + self.queue.len()
    }

    /// How arguments under a context are to be written.
    #[must_use]
    pub fn call_format(&self, context: u16) -> Format {
        let ndr64 = self.contexts.iter().any(|c| c.id == context && c.ndr64);
        Format { ndr64, big_endian: self.big_endian }
    }

    /// The key both sides share, once there is one.
    #[must_use]
    pub fn session_key(&self) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        match &self.security.first()?.state {
            State::Ready(session) => Some(session.session_key()),
            State::Handshake(_) => None,
        }
    }

    /// The context of an interface, if it has been accepted.
    #[must_use]
    pub fn context_of(&self, interface: &SyntaxId) -> Option<u16> {
        self.contexts.iter().find(|c| c.accepted && c.syntax == *interface).map(|c| c.id)
    }

    /// Whether [`ClientAssociation::alter`] can be called now.
    #[must_use]
    pub fn can_alter(&self) -> bool {
        self.phase == Phase::Ready && self.altering.is_none() && self.authenticating.is_none()
    }

    /// Asks for another interface on this connection; the event
    /// [`ClientEvent::Altered`] tells what came of it.
    pub fn alter(&mut self, interface: SyntaxId) -> Result<u16, ClientError> {
        if !self.can_alter() {
            return Err(ClientError::Misuse("alter_context at the wrong time"));
        }
        // 1 was used for the features.
        let id = self.contexts.iter().map(|c| c.id).max().unwrap_or(0).max(1) + 1;
        if self.contexts.len() >= self.limits.contexts {
            return Err(ClientError::Limit("presentation contexts"));
        }
        self.contexts.push(Context { id, syntax: interface, ndr64: false, accepted: false, verified: false });
        self.altering = Some(id);
        let contexts = vec![self.proposal(id)];
        self.send_bind(PduType::PDU_ALTER_CONTEXT, contexts, None)?;
        Ok(id)
    }
}

impl fmt::Debug for ClientAssociation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientAssociation")
            .field("phase", &self.phase)
            .field("outstanding", &self.outstanding.len())
            .finish_non_exhaustive()
    }
}
