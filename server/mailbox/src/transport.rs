//! Where messages go that are submitted.

use crate::owners::Owner;
use exchange::oxcentryid::{FolderId, MessageId};
use openchange_store::Mailbox;
use std::sync::Arc;

/// A message that its writer has submitted. It is saved, with mfSubmitted in its flags,
/// and read-only to clients until it is sent or the submission is taken back.
#[derive(Clone)]
pub struct Submission {
    /// Who sends it: the owner of the mailbox, as RPC has authenticated him.
    pub sender: Owner,
    /// The mailbox it is in.
    pub mailbox: Arc<dyn Mailbox>,
    /// The folder it is in.
    pub folder: FolderId,
    /// The message.
    pub message: MessageId,
}

/// Why a message was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// It is not in the queue, or no longer.
    #[error("the message is not in the queue")]
    NotQueued,
    /// It is on its way already.
    #[error("the message is being sent")]
    Sending,
    /// The message cannot be sent as it is.
    #[error("the message cannot be sent: {0}")]
    Refused(String),
    /// The queue cannot be written now.
    #[error("the queue cannot be written: {0}")]
    Unavailable(String),
}

/// Sends messages. Called on threads for blocking work.
pub trait Transport: Send + Sync {
    /// Takes a message over. When this returns it will be sent, even if the server stops
    /// now. When it is sent, the message is deleted (PidTagDeleteAfterSubmit), or moved
    /// to the folder in PidTagSentMailSvrEID or else to Sent Items, and is no longer
    /// mfSubmitted or mfUnsent.
    ///
    /// # Errors
    /// Nothing was taken over.
    fn submit(&self, submission: &Submission) -> Result<(), TransportError>;

    /// Gives a message back that is not on its way yet.
    ///
    /// # Errors
    /// It is not, or no longer, in the queue.
    fn abort(&self, submission: &Submission) -> Result<(), TransportError>;
}
