//! Compression of subcontexts: MS-XCA and MSZIP.
//!
//! [`decompress`] and [`compress`] know every algorithm of the IDL attribute
//! `compression(...)`; the formats below them can be used on their own.
//! Nothing here panics on hostile input; time is proportional to input and
//! output, and memory to what is really written, at most `expected`. A few
//! bytes may well stand for gigabytes, so `expected` must come from a caller
//! that is ready to hold so much.

mod chunks;
pub mod huffman;
pub mod lz77;
#[cfg(feature = "mszip")]
pub mod mszip;
mod output;
#[cfg(test)]
mod tests;

pub use crate::scalar::Compression;
use crate::{Error, ErrorKind, Result};

/// Decompresses `input`, which must give exactly `expected` bytes.
///
/// `input` is the whole content of a subcontext: the framed algorithms
/// ([`Compression::Mszip`], [`Compression::Xpress`]) align the headers of
/// their chunks by its start.
///
/// # Errors
/// When the input is broken or gives another number of bytes; offsets count
/// from the start of `input`. [`ErrorKind::Unsupported`] when the algorithm
/// was left out of the build.
pub fn decompress(algorithm: Compression, input: &[u8], expected: usize) -> Result<Vec<u8>> {
    let plain = match algorithm {
        Compression::None => input.to_vec(),
        Compression::Xpress => chunks::decompress_xpress(input, expected)?,
        Compression::XpressRaw => lz77::decompress(input, expected)?,
        Compression::XpressHuffRaw => huffman::decompress(input, expected)?,
        #[cfg(feature = "mszip")]
        Compression::Mszip => chunks::decompress_mszip(input, expected)?,
        #[cfg(feature = "mszip")]
        Compression::MszipCab => mszip::decompress_block(input, &[], expected)?,
        #[cfg(not(feature = "mszip"))]
        Compression::Mszip | Compression::MszipCab => return Err(unsupported(algorithm)),
    };
    if plain.len() == expected {
        Ok(plain)
    } else {
        let message = format!("{} bytes where {expected} are announced", plain.len());
        Err(broken(input.len(), message))
    }
}

/// Compresses `plain`. [`Compression::MszipCab`] takes one block, of at most 32 KiB.
///
/// # Errors
/// [`ErrorKind::Unsupported`] for an algorithm that was left out of the build;
/// [`ErrorKind::Compression`] when there is too much for one block.
pub fn compress(algorithm: Compression, plain: &[u8]) -> Result<Vec<u8>> {
    match algorithm {
        Compression::None => Ok(plain.to_vec()),
        Compression::Xpress => Ok(chunks::compress_xpress(plain)),
        Compression::XpressRaw => Ok(lz77::compress(plain)),
        Compression::XpressHuffRaw => Ok(huffman::compress(plain)),
        #[cfg(feature = "mszip")]
        Compression::Mszip => Ok(chunks::compress_mszip(plain)),
        #[cfg(feature = "mszip")]
        Compression::MszipCab => mszip::compress_block(plain),
        #[cfg(not(feature = "mszip"))]
        Compression::Mszip | Compression::MszipCab => Err(unsupported(algorithm)),
    }
}

#[cfg(not(feature = "mszip"))]
fn unsupported(algorithm: Compression) -> Error {
    Error::new(ErrorKind::Unsupported(format!("{algorithm:?}: built without feature `mszip`")), 0)
}

/// An error in compressed data.
#[cold]
fn broken(offset: usize, message: String) -> Error {
    Error::new(ErrorKind::Compression(message), offset)
}

/// The error of a part of the data that starts at `start`.
#[cold]
fn shifted(error: &Error, start: usize) -> Error {
    Error::new(error.kind().clone(), error.offset().saturating_add(start))
}
