//! What can be wrong with bytes of others.

/// Why bytes are no set of ids, or no stream.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A structure is not what its description says.
    #[error("{0}")]
    Structure(#[from] pidl_ndr::Error),
    /// A command of a set that has no meaning where it stands.
    #[error("set of ids: {0}")]
    Set(&'static str),
    /// The stream has no element like this.
    #[error("FastTransfer stream, byte {offset}: {what}")]
    Stream {
        /// Where the element begins, from the start of the stream.
        offset: u64,
        /// What is wrong.
        what: &'static str,
    },
}

/// A value, or why there is none.
pub type Result<T> = std::result::Result<T, Error>;
