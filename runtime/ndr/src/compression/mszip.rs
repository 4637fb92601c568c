//! MSZIP: blocks of up to 32 KiB, each the letters `CK` and a complete raw
//! deflate stream (RFC 1951) whose matches may reach back into the blocks before.

use miniz_oxide::deflate;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, inflate_flags};

use super::broken;
use crate::Result;

/// Plain bytes in a full block.
pub const BLOCK: usize = 0x8000;
const SIGNATURE: &[u8] = b"CK";

/// Decompresses one block into exactly `expected` bytes (at most [`BLOCK`]).
/// `history` is the plain text before it, of which the last 32 KiB count:
/// empty for the first block of a cabinet's folder or of a stream.
///
/// # Errors
/// When the block is broken, or longer or shorter than expected.
pub fn decompress_block(input: &[u8], history: &[u8], expected: usize) -> Result<Vec<u8>> {
    let history = history.get(history.len().saturating_sub(BLOCK)..).unwrap_or_default();
    let mut out = history.to_vec();
    append_block(input, &mut out, expected)?;
    Ok(out.split_off(history.len()))
}

/// Decompresses one block behind what `out` holds.
pub(super) fn append_block(input: &[u8], out: &mut Vec<u8>, expected: usize) -> Result<()> {
    if expected > BLOCK {
        return Err(broken(0, format!("a block of {expected} bytes, more than {BLOCK}")));
    }
    let Some(stream) = input.strip_prefix(SIGNATURE) else {
        return Err(broken(0, "a block does not start with `CK`".to_owned()));
    };
    let start = out.len();
    // miniz_oxide looks for history in the slice it writes to; deflate
    // reaches back 32 KiB, so no more of it is lent.
    let lent = start.min(BLOCK);
    out.resize(start + expected, 0);
    let window = out.get_mut(start - lent..).unwrap_or_default();
    let (status, read, written) = miniz_oxide::inflate::core::decompress(
        &mut DecompressorOxide::new(),
        stream,
        window,
        lent,
        inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
    );
    let at = SIGNATURE.len() + read;
    match status {
        TINFLStatus::Done if written == expected => Ok(()),
        TINFLStatus::Done => {
            Err(broken(at, format!("a block gives {written} bytes where {expected} are announced")))
        }
        TINFLStatus::HasMoreOutput => {
            Err(broken(at, format!("a block gives more than the announced {expected} bytes")))
        }
        TINFLStatus::FailedCannotMakeProgress | TINFLStatus::NeedsMoreInput => {
            Err(broken(at, "the deflate stream breaks off".to_owned()))
        }
        _ => Err(broken(at, "the deflate stream is broken".to_owned())),
    }
}

/// Compresses one block, on its own: any history will do to decompress it.
///
/// # Errors
/// When there are more than [`BLOCK`] bytes.
pub fn compress_block(plain: &[u8]) -> Result<Vec<u8>> {
    if plain.len() > BLOCK {
        return Err(broken(0, format!("a block of {} bytes, more than {BLOCK}", plain.len())));
    }
    Ok(deflate_block(plain))
}

/// At most 7 bytes longer than `plain`, which has at most [`BLOCK`] bytes.
pub(super) fn deflate_block(plain: &[u8]) -> Vec<u8> {
    const LEVEL: u8 = 6;
    let deflated = deflate::compress_to_vec(plain, LEVEL);
    let mut out = SIGNATURE.to_vec();
    if deflated.len() <= plain.len() + 5 {
        out.extend(deflated);
    } else {
        // One stored block, the last: RFC 1951 3.2.4.
        let len = plain.len() as u16;
        out.push(1);
        out.extend(len.to_le_bytes());
        out.extend((!len).to_le_bytes());
        out.extend_from_slice(plain);
    }
    out
}
