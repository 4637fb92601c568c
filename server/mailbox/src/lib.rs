//! The mailbox server: EMSMDB sessions and their remote operations.
//!
//! [`MailboxService`] answers the calls of the EMSMDB and AsyncEMSMDB interfaces.
//! A payload goes one way:
//!
//! ```text
//! service (calls) ─► packet (headers, masks, compression) ─► payload (one operation
//! after the other, sizes) ─► dispatch (one table) ─► rops::* (handlers) ─► store
//! ```
//!
//! A handler is a synchronous function of its request and a `Call`: the session's
//! objects and the room there is for the response. Payloads run on threads for
//! blocking work, one of a session at a time.
//!
//! Whose mailbox somebody may use is decided in one place, `rops::logon`, by the
//! identity that RPC has authenticated and what [`Owners`] says of it.

mod call;
mod connect;
mod context;
mod dispatch;
mod failure;
mod handles;
mod logon;
mod metrics;
mod notify;
mod object;
mod options;
mod owners;
mod packet;
mod payload;
mod push;
mod read_only;
mod receipts;
mod restriction;
mod rops;
mod service;
mod session;
mod signal;
mod table;
mod transport;
mod values;
mod version;

pub use dispatch::{OPERATIONS, Operation};
pub use metrics::{Counter, Metrics};
pub use options::{Limits, Options};
pub use owners::{Owner, Owners};
pub use service::MailboxService;
pub use transport::{Submission, Transport, TransportError};
