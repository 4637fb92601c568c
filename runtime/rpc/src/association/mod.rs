//! Associations without I/O: bytes in, events and bytes out.
//!
//! [`ServerAssociation`] and [`ClientAssociation`] are the two ends of a
//! connection (C706 chapter 9 and 12, MS-RPCE chapter 3.3). Neither has a
//! socket, a clock or a task: whoever has them calls `receive` with what
//! arrived, asks for events until there are none, and sends what `output`
//! holds. That makes every path testable byte by byte.
//!
//! ```text
//!            receive(bytes)                       output()
//!   socket ────────────────► Framer ─► handler ─► output ────────► socket
//!                                         │  ▲
//!                            next_event() ▼  │ respond(), authenticated()
//!                                      server program
//! ```

mod client;
pub(crate) mod fragment;
mod group;
mod presentation;
mod server;
#[cfg(test)]
mod tests;
mod trailer;

pub use client::{BindOptions, ClientAssociation, ClientError, ClientEvent};
pub use fragment::{DEFAULT_FRAGMENT, FragmentError, MIN_FRAGMENT};
pub use group::{Group, Groups};
pub(crate) use presentation::is_ndr64;
pub use server::{Caller, CloseReason, IncomingCall, Offer, ServerAssociation, ServerConfig, ServerEvent};

/// The transfer syntax every implementation has: NDR 2.0.
#[must_use]
pub fn ndr_syntax() -> &'static dcerpc::dcerpc::SyntaxId {
    presentation::transfer_syntax(false)
}

/// What one association may take. Each limit has an answer on the wire.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Largest fragment in either direction, in bytes; at least [`MIN_FRAGMENT`].
    pub fragment: u16,
    /// Presentation contexts; more are rejected with `local_limit_exceeded`.
    pub contexts: usize,
    /// Security contexts; more are answered with `nca_s_proto_error`.
    pub security_contexts: usize,
    /// Calls that run at once. A server does not read further ones before one has ended; of a
    /// client they are an error.
    pub calls: usize,
    /// Bytes of one request's arguments; longer ones are answered with access denied, as Windows does.
    pub request: usize,
    /// Bytes of one response's results; of longer ones a server answers `nca_s_out_args_too_big`,
    /// and a client ends the association.
    pub response: usize,
    /// Context handles of one association group.
    pub handles: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            fragment: DEFAULT_FRAGMENT,
            contexts: 128,
            security_contexts: 64,
            calls: 64,
            request: 4 * 1024 * 1024,
            response: 64 * 1024 * 1024,
            handles: 1024,
        }
    }
}
