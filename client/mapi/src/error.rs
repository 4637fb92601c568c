//! What goes wrong.

use exchange::oxcerrors::ErrorCode;
use std::sync::Arc;

/// Result of an operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an operation has no result.
///
/// Errors are cheap to clone: one cut connection ends many operations.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server refused an operation.
    #[error("{operation}: {}", explain(*code))]
    Refused {
        /// Name of the operation or call, as its standard has it.
        operation: &'static str,
        /// What the server answered.
        code: ErrorCode,
    },
    /// The connection ended before the operation was sent: the server has not seen it.
    #[error("the connection to the server ended; the operation was not sent: {0}")]
    NotSent(Arc<pidl_call::Error>),
    /// The connection ended after the operation was sent and before it was
    /// answered: nobody knows here whether the server has carried it out.
    #[error("the connection to the server ended while an operation was under way: {0}")]
    Unknown(Arc<pidl_call::Error>),
    /// There is no connection: nobody listens, or the server does not let us in.
    #[error("cannot connect to {host}: {why}{}", hint(why))]
    Connect {
        /// Name or address.
        host: String,
        /// What happened.
        why: Arc<pidl_call::Error>,
    },
    /// The server answered a call with a fault, or its answer cannot be read.
    #[error("{0}")]
    Call(Arc<pidl_call::Error>),
    /// An answer is not what the standard says.
    #[error("the server's answer: {0}")]
    Malformed(String),
    /// The answer is larger than any that the server may give.
    #[error("{operation}: the answer would take {needed} bytes, more than an answer may")]
    TooLarge {
        /// Name of the operation.
        operation: &'static str,
        /// Bytes.
        needed: u16,
    },
    /// Whoever had sent the operation was dropped before the answer came.
    #[error("the operation was given up by the task that had sent it")]
    Abandoned,
    /// The mailbox is on another server.
    #[error("the mailbox is on another server{}", if .0.is_empty() { String::new() } else { format!(": {}", .0) })]
    WrongServer(String),
    /// A name that is needed is nobody's.
    #[error("`{0}`: nobody of that name in the address book")]
    Unresolved(String),
    /// A name that several have.
    #[error("`{name}`: {} have that name: {}", candidates.len(), candidates.join(", "))]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// Their display names.
        candidates: Vec<String>,
    },
    /// There is no such thing in the mailbox.
    #[error("{0}")]
    NotFound(String),
    /// What the caller asked for cannot be sent.
    #[error("{0}")]
    Invalid(String),
    /// A file of this machine.
    #[error("{0}: {1}")]
    File(String, Arc<std::io::Error>),
    /// The profile database.
    #[error("{0}")]
    Profile(String),
}

/// What is likely behind a refusal: servers do not say whether it is the name or the password.
fn hint(why: &pidl_call::Error) -> &'static str {
    let refused = ["access denied", "logon failure", "authentication"];
    let text = why.to_string().to_lowercase();
    if refused.iter().any(|r| text.contains(r)) { "; are name and password right?" } else { "" }
}

/// The code's name and number, with what to do about the ones people meet.
fn explain(code: ErrorCode) -> String {
    let help = match code {
        ErrorCode::EC_LOGIN_PERM | ErrorCode::EC_ACCESS_DENIED => "you may not do that with this mailbox",
        ErrorCode::EC_UNKNOWN_USER => "the server knows no mailbox of that name",
        ErrorCode::EC_NOT_FOUND => "there is no such object",
        ErrorCode::EC_NOT_SUPPORTED => "the server does not have this operation",
        ErrorCode::EC_DUPLICATE_NAME => "there is one of that name already",
        ErrorCode::EC_QUOTA_EXCEEDED => "the mailbox is full",
        ErrorCode::EC_SERVER_BUSY => "the server is busy, try again later",
        ErrorCode::EC_LOGIN_FAILURE => "the server did not let us log on",
        _ => "",
    };
    let name =
        code.symbol().map_or_else(|| format!("{:#010x}", code.0), |n| format!("{n} ({:#010x})", code.0));
    if help.is_empty() { name } else { format!("{help}: {name}") }
}

impl Error {
    /// A call that went wrong: a connection that ended, or an answer that is none.
    pub(crate) fn of_call(error: pidl_call::Error) -> Self {
        match &error {
            pidl_call::Error::Transport(_) => Error::Unknown(Arc::new(error)),
            // The server has forgotten the session: to us that is a cut connection.
            _ if error.fault() == Some(pidl_call::Fault::CONTEXT_MISMATCH) => Error::NotSent(Arc::new(error)),
            _ => Error::Call(Arc::new(error)),
        }
    }

    /// The connection is gone: a new session may go on.
    #[must_use]
    pub fn is_disconnected(&self) -> bool {
        matches!(self, Error::NotSent(_) | Error::Unknown(_) | Error::Connect { .. })
    }

    /// What the server answered, if it did.
    #[must_use]
    pub fn code(&self) -> Option<ErrorCode> {
        match self {
            Error::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }

    /// The server says that there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::NotFound(_)) || self.code() == Some(ErrorCode::EC_NOT_FOUND)
    }
}

impl From<pidl_ndr::Error> for Error {
    fn from(error: pidl_ndr::Error) -> Self {
        Error::Malformed(error.to_string())
    }
}

/// A call's own result; zero is success.
pub(crate) fn result(operation: &'static str, code: ErrorCode) -> Result<()> {
    if code.0 == 0 { Ok(()) } else { Err(Error::Refused { operation, code }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_and_what_to_do() {
        let text = |code| Error::Refused { operation: "RopLogon", code }.to_string();
        insta::assert_snapshot!(
            [text(ErrorCode::EC_LOGIN_PERM), text(ErrorCode(0x1234_5678)), text(ErrorCode::EC_NOT_FOUND)].join("\n"),
            @r"
        RopLogon: you may not do that with this mailbox: ecLoginPermission (0x000003f2)
        RopLogon: 0x12345678
        RopLogon: there is no such object: ecNotFound (0x8004010f)
        "
        );
    }
}
