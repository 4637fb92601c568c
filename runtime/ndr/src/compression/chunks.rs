//! The framing that replication (MS-DRSR, `drsuapi_DsGetNCChanges`) puts
//! around XPRESS and MSZIP: chunks with a header of two u32, plain and
//! compressed size, aligned to 4. The first chunk that is not full is the last.

use super::{broken, lz77, shifted};
use crate::Result;

const XPRESS_CHUNK: usize = 0x1_0000;

/// A chunk of the input.
struct Chunk<'a> {
    /// Where its bytes start in the input.
    at: usize,
    bytes: &'a [u8],
    /// Bytes it gives.
    plain: usize,
    last: bool,
}

/// Goes through chunks of up to `full` plain bytes each, `expected` in all.
fn for_each_chunk<'a>(
    input: &'a [u8],
    full: usize,
    expected: usize,
    mut f: impl FnMut(&Chunk<'a>) -> Result<()>,
) -> Result<()> {
    let mut pos = 0usize;
    let mut total = 0usize;
    loop {
        let chunk = read_chunk(input, pos, full)?;
        total += chunk.plain;
        if total > expected {
            return Err(broken(pos, format!("chunks of {total} bytes where {expected} are announced")));
        }
        f(&chunk)?;
        pos = chunk.at + chunk.bytes.len();
        if chunk.last {
            return Ok(());
        }
    }
}

fn read_chunk(input: &[u8], pos: usize, full: usize) -> Result<Chunk<'_>> {
    let start = pos.next_multiple_of(4);
    let word = |at: usize| -> Result<usize> {
        match input.get(at..).and_then(|s| s.first_chunk::<4>()) {
            Some(bytes) => Ok(u32::from_le_bytes(*bytes) as usize),
            None => Err(broken(at, "the input ends inside a chunk's header".to_owned())),
        }
    };
    let plain = word(start)?;
    if plain > full {
        return Err(broken(start, format!("a chunk of {plain} bytes, more than {full}")));
    }
    let size = word(start + 4)?;
    let at = start + 8;
    let Some(bytes) = input.get(at..).and_then(|s| s.get(..size)) else {
        let left = input.len().saturating_sub(at);
        return Err(broken(start + 4, format!("a chunk of {size} bytes where {left} are left")));
    };
    let last = plain < full || at + size + 4 >= input.len();
    Ok(Chunk { at, bytes, plain, last })
}

/// Splits `plain` into chunks; the last is not full, and empty if need be.
fn write_chunks(
    plain: &[u8],
    full: usize,
    bound: usize,
    mut compress: impl FnMut(&[u8]) -> Vec<u8>,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(bound);
    let mut rest = plain;
    loop {
        let (chunk, later) = rest.split_at(rest.len().min(full));
        let bytes = compress(chunk);
        out.resize(out.len().next_multiple_of(4), 0);
        // Both are far below 4 GiB: a chunk has at most 64 KiB.
        out.extend((chunk.len() as u32).to_le_bytes());
        out.extend((bytes.len() as u32).to_le_bytes());
        out.extend(bytes);
        if chunk.len() < full {
            return out;
        }
        rest = later;
    }
}

/// Chunks of up to 64 KiB, each plain LZ77 on its own.
pub(super) fn decompress_xpress(input: &[u8], expected: usize) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    for_each_chunk(input, XPRESS_CHUNK, expected, |chunk| {
        let plain = lz77::decompress(chunk.bytes, chunk.plain).map_err(|e| shifted(&e, chunk.at))?;
        check_chunk(chunk, plain.len())?;
        out.extend(plain);
        Ok(())
    })?;
    Ok(out)
}

pub(super) fn compress_xpress(plain: &[u8]) -> Vec<u8> {
    let chunks = plain.len() / XPRESS_CHUNK + 1;
    let bound = lz77::bound(plain.len()).saturating_add(chunks * 16);
    write_chunks(plain, XPRESS_CHUNK, bound, lz77::compress)
}

/// Chunks of up to 32 KiB, each an MSZIP block whose history is the chunks before.
#[cfg(feature = "mszip")]
pub(super) fn decompress_mszip(input: &[u8], expected: usize) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    for_each_chunk(input, super::mszip::BLOCK, expected, |chunk| {
        super::mszip::append_block(chunk.bytes, &mut out, chunk.plain).map_err(|e| shifted(&e, chunk.at))
    })?;
    Ok(out)
}

#[cfg(feature = "mszip")]
pub(super) fn compress_mszip(plain: &[u8]) -> Vec<u8> {
    use super::mszip;
    let chunks = plain.len() / mszip::BLOCK + 1;
    write_chunks(plain, mszip::BLOCK, plain.len().saturating_add(chunks * 24), mszip::deflate_block)
}

fn check_chunk(chunk: &Chunk<'_>, len: usize) -> Result<()> {
    if len == chunk.plain {
        Ok(())
    } else {
        Err(broken(chunk.at, format!("a chunk gives {len} bytes where {} are announced", chunk.plain)))
    }
}
