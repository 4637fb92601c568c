//! Kerberos between others, opened with the keys of the service: keytab, ticket,
//! session keys, tokens. Needs neither the system's library nor a KDC.
//!
//! The service's key opens the ticket in a client's AP-REQ, the key inside opens
//! the authenticator and the server's AP-REP, and one of the keys in these three
//! protects the messages (RFC 4120 3.2, RFC 4121 2).
//!
//! With the same keys one of the two ends protects its messages itself (`security::kerberos`).

// A program without the system's library is never an end.
#![cfg_attr(not(feature = "kerberos"), allow(dead_code, unused_imports))]

mod aes_sha1;
pub(crate) mod client;
mod established;
mod key;
mod keytab;
mod listen;
mod message;
mod rc4_hmac;
mod sealing;
mod session;

pub(crate) use established::{Asked, KerberosAesSession};
pub use key::Key;
pub use keytab::{ServiceKey, read_keytab};
pub(crate) use listen::{Closed, KerberosListener};
pub(crate) use session::KerberosEar;

use super::SecurityError;

fn malformed(what: &str) -> SecurityError {
    SecurityError::Malformed(format!("Kerberos: {what}"))
}
