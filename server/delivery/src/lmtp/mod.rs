//! The LMTP server (RFC 2033): mail for mailboxes here, answered for each recipient.
//!
//! [`Session`] is the protocol without I/O; [`Server`] puts sockets around it.

mod server;
mod session;

pub use server::{Limits, Server};
pub use session::{Envelope, Event, Session};
