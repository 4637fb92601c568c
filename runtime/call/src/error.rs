//! What goes wrong with a call.

use std::fmt;

/// Result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// A status a server answers with instead of a reply (C706 appendix E, MS-RPCE 2.2.2.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fault(pub u32);

impl Fault {
    /// The operation number is out of range (`nca_s_op_rng_error`).
    pub const OP_RANGE: Fault = Fault(0x1c01_0002);
    /// The server does not have the interface (`nca_s_unk_if`).
    pub const UNKNOWN_INTERFACE: Fault = Fault(0x1c01_0003);
    /// A context handle means nothing to the server (`nca_s_fault_context_mismatch`).
    pub const CONTEXT_MISMATCH: Fault = Fault(0x1c00_001a);
    /// The request could not be read (`nca_s_fault_ndr`, which Windows calls `RPC_X_BAD_STUB_DATA`).
    pub const BAD_STUB: Fault = Fault(0x0000_06f7);
    /// The reply could not be written, or the server failed in another way
    /// (`nca_s_fault_unspec`).
    pub const UNSPECIFIED: Fault = Fault(0x1c00_0012);
    /// The caller may not do that (`ERROR_ACCESS_DENIED`).
    pub const ACCESS_DENIED: Fault = Fault(0x0000_0005);
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match *self {
            Fault::OP_RANGE => "operation number out of range",
            Fault::UNKNOWN_INTERFACE => "unknown interface",
            Fault::CONTEXT_MISMATCH => "context handle mismatch",
            Fault::BAD_STUB => "bad stub data",
            Fault::UNSPECIFIED => "unspecified fault",
            Fault::ACCESS_DENIED => "access denied",
            Fault(code) => return write!(f, "fault {code:#010x}"),
        };
        write!(f, "{name} ({:#010x})", self.0)
    }
}

impl std::error::Error for Fault {}

/// Why a call has no reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be written, or the reply could not be read.
    Ndr(pidl_ndr::Error),
    /// The server answered with a status.
    Fault(Fault),
    /// … and said more about it, for people.
    ExplainedFault(Fault, Box<dyn std::error::Error + Send + Sync>),
    /// The bytes did not get there or back.
    Transport(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// The status, when the server answered with one.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        match self {
            Error::Fault(fault) | Error::ExplainedFault(fault, _) => Some(*fault),
            Error::Ndr(_) | Error::Transport(_) => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Ndr(e) => e.fmt(f),
            Error::Fault(e) => write!(f, "the server answered: {e}"),
            Error::ExplainedFault(e, said) => write!(f, "the server answered: {e}; it says: {said}"),
            Error::Transport(e) => e.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Ndr(e) => Some(e),
            Error::Fault(e) | Error::ExplainedFault(e, _) => Some(e),
            Error::Transport(e) => Some(&**e),
        }
    }
}

impl From<pidl_ndr::Error> for Error {
    fn from(e: pidl_ndr::Error) -> Self {
        Error::Ndr(e)
    }
}

impl From<Fault> for Error {
    fn from(e: Fault) -> Self {
        Error::Fault(e)
    }
}
