//! Mail in and out.
//!
//! [`lmtp`] takes mail from the mail transfer agent of the machine and puts it into
//! mailboxes. The [`Queue`] takes what users submit: recipients with a mailbox here get it
//! at once, the others by a relay. What cannot be delivered comes back as a report.
//!
//! Who has which address is asked of an [`AddressBook`]; mailboxes are those of
//! [`openchange_store::Stores`].

mod address_book;
mod convert;
pub mod lmtp;
mod local;
mod queue;
mod report;

pub use address_book::{AddressBook, Local, Unavailable};
pub use convert::{from_store, to_store};
pub use local::{Delivery, Failure};
pub use queue::{AbortError, Options, Queue, QueueError, Relay, Tls};
