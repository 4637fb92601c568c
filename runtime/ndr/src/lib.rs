#![doc = include_str!("../README.md")]

pub mod array;
pub mod compression;
pub mod context;
pub mod custom;
mod deferral;
mod error;
mod flags;
pub mod levels;
pub mod prelude;
pub mod print;
mod pull;
mod push;
mod scalar;
pub mod status;
mod subcontext;
pub mod symbols;
pub mod table;
mod text;
mod traits;
mod types;

pub use array::{
    check_terminator, print_vec, pull_vec, pull_vec_all, pull_vec_buffers, pull_vec_to_zero, push_fixed,
    push_fixed_buffers, push_vec, push_vec_all, push_vec_buffers,
};
pub use context::Context;
pub use deferral::{Frame, FullId, FullPtr, FullStep, Place, SavedBase};
pub use error::{At, Error, ErrorKind, Result};
pub use flags::Flags;
pub use print::Printer;
pub use pull::{Limits, Pull, SavedFlags};
pub use push::Push;
pub use scalar::{Charset, Compression, Scalar};
pub use subcontext::{SHALLOW, TYPE_SERIALIZATION};
pub use text::{NdrString, StringArray, U16String};
pub use traits::{Ndr, NdrUnion, Plain};
#[doc(hidden)]
pub use types::load_unique;
pub use types::{
    Bool32, DataBlob, Dlong, DnsString, DnspName, DnspString, Hresult, I1632, I3264, Ipv4Address,
    Ipv6Address, NbtName, NbtString, NtStatus, Nttime, Nttime1sec, NttimeHyper, Pipe, Pointer, SmallVec,
    TimeT, U1632, U3264, Udlong, Udlongr, Werror, WreplNbtName,
};

/// Reads a whole value; bytes that are left over are an error.
pub fn from_bytes<T: Ndr>(bytes: &[u8], format: Format) -> Result<T> {
    let mut p = Pull::new(bytes, format);
    let value = p.value()?;
    p.finish()?;
    Ok(value)
}

/// Writes a whole value.
pub fn to_bytes<T: Ndr>(value: &T, format: Format) -> Result<Vec<u8>> {
    let mut p = Push::new(format);
    p.value(value)?;
    Ok(p.finish())
}

/// Transfer syntax and byte order of a buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Format {
    /// NDR64 (71710533-beba-4937-8319-b5dbef9ccc36) instead of NDR (8a885d04-1ceb-11c9-9fe8-08002b104860).
    pub ndr64: bool,
    /// Integers most significant byte first.
    pub big_endian: bool,
}

impl Format {
    /// NDR, little-endian: what nearly every peer sends.
    pub const NDR32: Format = Format { ndr64: false, big_endian: false };
    /// NDR64, little-endian.
    pub const NDR64: Format = Format { ndr64: true, big_endian: false };
    /// NDR, big-endian.
    pub const BIG_ENDIAN: Format = Format { ndr64: false, big_endian: true };

    /// As flags of a cursor.
    #[must_use]
    pub const fn flags(self) -> Flags {
        let mut flags = 0;
        if self.ndr64 {
            flags |= Flags::NDR64.0;
        }
        if self.big_endian {
            flags |= Flags::BIGENDIAN.0;
        }
        Flags(flags)
    }
}
