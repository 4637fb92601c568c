//! Why an operation did not work.

use exchange::oxcerrors::ErrorCode;
use openchange_store::Error;

/// Result of an operation.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// Why an operation did not work.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// The response says so.
    Code(ErrorCode),
    /// The smallest response has so many bytes, and the buffer has not; nothing was changed.
    TooSmall(usize),
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Failure::Code(code)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::NotFound(_) => ErrorCode::EC_NOT_FOUND,
            Error::Exists(_) => ErrorCode::EC_DUPLICATE_NAME,
            Error::Modified => ErrorCode::EC_OBJECT_CHANGED,
            Error::Deleted => ErrorCode::EC_OBJECT_DELETED,
            Error::Forbidden(_) => ErrorCode::EC_ACCESS_DENIED,
            Error::Cycle => ErrorCode::EC_FOLDER_CYCLE,
            Error::Invalid(_) => ErrorCode::EC_INVALID_PARAMETER,
            Error::Limit { .. } => ErrorCode::EC_QUOTA_EXCEEDED,
            Error::DiskFull(_) => ErrorCode::EC_OUT_OF_DISK,
            Error::Locked(_) => ErrorCode::EC_BUSY,
            Error::Damaged(..) => ErrorCode::EC_CORRUPT_DATA,
            Error::Version(..) | Error::Io(..) => ErrorCode::EC_DATABASE_ERROR,
        };
        if matches!(error, Error::DiskFull(_) | Error::Damaged(..) | Error::Version(..) | Error::Io(..)) {
            tracing::error!(%error, "a mailbox");
        }
        Failure::Code(code)
    }
}

/// Fails with a code unless the condition holds.
pub(crate) fn ensure(condition: bool, code: ErrorCode) -> Result<()> {
    if condition { Ok(()) } else { Err(code.into()) }
}
