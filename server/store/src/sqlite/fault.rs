//! What can go wrong below, and how it is told above.

use crate::Error;
use rusqlite::ErrorCode;
use std::io;

/// Something went wrong, before it is known in which mailbox.
#[derive(Debug)]
pub(crate) enum Fault {
    Sql(rusqlite::Error),
    /// A value that was written cannot be read.
    Value(pidl_ndr::Error),
    Version(u32),
    Error(Error),
}

pub(crate) type Sql<T> = Result<T, Fault>;

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Fault::Sql(error)
    }
}

impl From<pidl_ndr::Error> for Fault {
    fn from(error: pidl_ndr::Error) -> Self {
        Fault::Value(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::Error(error)
    }
}

impl Fault {
    pub(crate) fn not_found(what: &'static str) -> Self {
        Fault::Error(Error::NotFound(what))
    }

    /// The same with the name of the mailbox.
    pub(crate) fn of(self, mailbox: &str) -> Error {
        let damaged = |text: String| Error::Damaged(mailbox.into(), text);
        let error = match self {
            Fault::Error(error) => return error,
            Fault::Version(found) => return Error::Version(mailbox.into(), found, super::schema::VERSION),
            Fault::Value(error) => return damaged(error.to_string()),
            Fault::Sql(error) => error,
        };
        let Some(code) = error.sqlite_error_code() else { return damaged(error.to_string()) };
        match code {
            ErrorCode::DiskFull => Error::DiskFull(mailbox.into()),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Locked(mailbox.into()),
            ErrorCode::SystemIoFailure => {
                // A limit on the size of files shows as a failed write.
                let write = rusqlite::ffi::SQLITE_IOERR_WRITE;
                match error.sqlite_error().map(|e| e.extended_code) {
                    Some(extended) if extended == write => Error::DiskFull(mailbox.into()),
                    _ => Error::Io(mailbox.into(), io::Error::other(error)),
                }
            }
            ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly
            | ErrorCode::OutOfMemory => Error::Io(mailbox.into(), io::Error::other(error)),
            _ => damaged(error.to_string()),
        }
    }
}
