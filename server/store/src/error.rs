//! Why a store did not do what it was asked to.

use std::io;

/// What went wrong, in words of the documents where they have one.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such mailbox, folder, message, attachment or blob, or no longer (ecNotFound).
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// A folder or mailbox of that name is there already (ecDuplicateName).
    #[error("{0} is there already")]
    Exists(String),
    /// Somebody else has saved the message since it was opened (ecObjectModified).
    #[error("the message has been changed by somebody else since it was opened")]
    Modified,
    /// The message or folder was deleted since it was opened (ecObjectDeleted).
    #[error("the object has been deleted since it was opened")]
    Deleted,
    /// A special folder is not deleted, moved or emptied so, a folder is not put below itself (ecAccessDenied, ecFolderCycle).
    #[error("{0}")]
    Forbidden(&'static str),
    /// A folder would have to be put into itself or below itself (ecFolderCycle).
    #[error("a folder cannot be put below itself")]
    Cycle,
    /// An argument makes no sense (ecInvalidParam).
    #[error("{0}")]
    Invalid(String),
    /// More than the configuration allows (ecQuotaExceeded, ecMaxSubmissionExceeded …).
    #[error("{what}: more than the limit of {limit}")]
    Limit {
        /// What is too large or too many.
        what: &'static str,
        /// What is allowed.
        limit: u64,
    },
    /// No space left for the mailbox (ecServerOOM, MAPI_E_NOT_ENOUGH_DISK). Nothing of the change was done.
    #[error("no space left for the mailbox {0}")]
    DiskFull(String),
    /// Somebody outside of this server holds the file for longer than we wait (ecBusy). Nothing of the change was done.
    #[error("the mailbox {0} is locked by another process")]
    Locked(String),
    /// The file cannot be read, or holds what it should not.
    #[error("the mailbox {0} is damaged: {1}")]
    Damaged(String, String),
    /// Made by a newer version of this program.
    #[error("the mailbox {0} has schema version {1}, this program knows {2}")]
    Version(String, u32, u32),
    /// Reading or writing files failed otherwise.
    #[error("{0}: {1}")]
    Io(String, #[source] io::Error),
}

/// What a store answers.
pub type Result<T> = std::result::Result<T, Error>;
