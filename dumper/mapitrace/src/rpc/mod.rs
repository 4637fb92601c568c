//! Connections: from bytes in order to calls.

mod connection;
mod framer;

pub use connection::{Connection, Limits};
pub use framer::Framer;

use crate::capture::Time;
use dcerpc::dcerpc::SyntaxId;
use dcerpc::dtyp::Guid;
use pidl_ndr::Format;
use pidl_ndr::table::{Function, Interface};
use pidl_rpc::listen::{Authentication, Protection};
use pidl_rpc::uuid;
use std::net::SocketAddr;
use std::sync::Arc;

/// Who talks to whom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// Numbers the connections of a capture from 1.
    pub number: u64,
    /// Who binds; none when the messages were no part of a connection.
    pub client: Option<SocketAddr>,
    /// Who answers.
    pub server: Option<SocketAddr>,
}

/// What a presentation context stands for.
#[derive(Clone)]
pub struct Bound {
    /// UUID and version as the client named them; none when its bind is not in the capture.
    pub syntax: Option<SyntaxId>,
    /// The table of the interface, if there is one.
    pub table: Option<&'static Interface>,
    /// NDR64 was agreed on.
    pub ndr64: bool,
}

impl Bound {
    /// Name, or UUID, or `?`.
    #[must_use]
    pub fn name(&self) -> String {
        match (self.table, &self.syntax) {
            (Some(table), _) => table.name.to_owned(),
            (None, Some(syntax)) => uuid::show(&syntax.uuid).to_string(),
            (None, None) => "?".to_owned(),
        }
    }

    /// Major and minor version, as the client asked for them.
    #[must_use]
    pub fn version(&self) -> Option<(u16, u16)> {
        self.syntax.as_ref().map(uuid::version_of)
    }
}

/// A request or a reply, put together from its fragments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// When its first fragment was captured.
    pub first: Time,
    /// When its last one was.
    pub last: Time,
    /// How it is written.
    pub format: Format,
    /// Arguments or results, as far as they are there.
    pub stub: Vec<u8>,
    /// How many fragments it came in.
    pub fragments: u32,
    /// How it was protected; the worst of its fragments.
    pub protection: Protection,
    /// Its last fragment has come.
    pub whole: bool,
    /// Fragments are missing, or it is longer than what is kept.
    pub incomplete: bool,
}

impl Message {
    /// Whether its bytes are what was said, all of it.
    #[must_use]
    pub fn readable(&self) -> bool {
        !self.incomplete && !matches!(self.protection, Protection::Sealed(_))
    }
}

/// Why a call has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The capture or the connection ended.
    End,
    /// It was never looked for: the request came alone, as a stub.
    Alone,
    /// The client gave it up.
    Orphaned,
    /// The client wanted none.
    Maybe,
    /// Too many calls wait on the connection for all to be kept.
    Forgotten,
}

/// What came back.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Results.
    Response(Message),
    /// A fault, by its code.
    Fault(u32, Message),
    /// Nothing.
    Missing(Missing),
}

/// A request with what came back.
#[derive(Clone)]
pub struct Call {
    /// Numbers the calls of a capture from 1, in the order in which their answers were complete.
    pub number: u64,
    /// The connection.
    pub link: Arc<Link>,
    /// Its identifier on the connection.
    pub call_id: u32,
    /// The presentation context.
    pub context_id: u16,
    /// What that stands for.
    pub bound: Arc<Bound>,
    /// Operation number; none when the request is not in the capture.
    pub opnum: Option<u16>,
    /// The object the client named.
    pub object: Option<Guid>,
    /// How the client authenticated.
    pub authentication: Option<Authentication>,
    /// The request; none when it is not in the capture.
    pub request: Option<Message>,
    /// The answer.
    pub reply: Reply,
}

impl Call {
    /// The function, if its interface has a table with it.
    #[must_use]
    pub fn function(&self) -> Option<&'static Function> {
        self.bound.table?.opnum(self.opnum?)
    }

    /// IDL name, or `opnum N`.
    #[must_use]
    pub fn name(&self) -> String {
        match (self.function(), self.opnum) {
            (Some(function), _) => function.name.to_owned(),
            (None, Some(opnum)) => format!("opnum {opnum}"),
            (None, None) => "opnum ?".to_owned(),
        }
    }

    /// The answer's bytes, of a response or a fault.
    #[must_use]
    pub fn answer(&self) -> Option<&Message> {
        match &self.reply {
            Reply::Response(message) | Reply::Fault(_, message) => Some(message),
            Reply::Missing(_) => None,
        }
    }

    /// When it began, as far as the capture tells.
    #[must_use]
    pub fn start(&self) -> Time {
        self.request.as_ref().or(self.answer()).map_or(Time(0), |m| m.first)
    }

    /// Nanoseconds from the request's last fragment to the answer's last one.
    #[must_use]
    pub fn duration(&self) -> Option<u64> {
        // Stubs come without times.
        self.link.client?;
        Some(self.answer()?.last.since(self.request.as_ref()?.last))
    }
}

/// What a connection tells.
pub enum Event {
    /// A presentation context was accepted.
    Bound {
        /// The connection.
        link: Arc<Link>,
        /// When the answer was captured.
        time: Time,
        /// The context's number.
        context_id: u16,
        /// What it stands for.
        bound: Arc<Bound>,
        /// Who authenticates, as far as that is known by then.
        authentication: Option<Authentication>,
    },
    /// A call is over.
    Call(Box<Call>),
    /// Something that a reader should know.
    Note {
        /// The connection.
        link: Arc<Link>,
        /// When.
        time: Time,
        /// What.
        text: String,
    },
}

/// A fault's name, or its number.
#[must_use]
pub fn fault_name(code: u32) -> String {
    let known = dcerpc::dcerpc::FaultStatus::SYMBOLS.iter().find(|(_, value)| *value == u64::from(code));
    let known = known.map(|(name, _)| *name);
    let known = known.or_else(|| pidl_ndr::status::ntstatus_name(code));
    let known = known.or_else(|| pidl_ndr::status::werror_name(code));
    known.map_or_else(|| format!("{code:#010x}"), str::to_owned)
}
