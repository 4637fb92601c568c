//! Where submitted messages go: nowhere yet, and clients are told so.

use openchange_mailbox::{Submission, Transport, TransportError};

/// Refuses every message.
pub struct NoTransport;

impl Transport for NoTransport {
    fn submit(&self, _: &Submission) -> Result<(), TransportError> {
        Err(TransportError::Refused("this server does not send mail yet".into()))
    }

    fn abort(&self, _: &Submission) -> Result<(), TransportError> {
        Err(TransportError::NotQueued)
    }
}
