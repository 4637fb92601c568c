//! Conversions between wire charsets and generalized UTF-8.
//!
//! Text in memory is UTF-8, except where the wire holds what UTF-8 cannot say:
//! unpaired surrogates become three bytes each (WTF-8), which is lossless.

use super::cp850;
use crate::Charset;

impl Charset {
    /// Bytes of a code unit.
    #[inline]
    #[must_use]
    pub const fn unit(self) -> usize {
        match self {
            Charset::Utf16 | Charset::Utf16Be => 2,
            _ => 1,
        }
    }
}

/// Wire bytes to text. Never fails: every byte sequence of every charset has a text.
pub(crate) fn decode(bytes: &[u8], charset: Charset, big_endian: bool) -> Vec<u8> {
    match charset {
        Charset::Utf16 if !big_endian => decode_utf16(bytes, u16::from_le_bytes),
        Charset::Utf16 | Charset::Utf16Be => decode_utf16(bytes, u16::from_be_bytes),
        Charset::Dos if !bytes.is_ascii() => decode_dos(bytes),
        Charset::Dos | Charset::Utf8 | Charset::Unix | Charset::Ascii | Charset::Raw8 => bytes.to_vec(),
    }
}

/// Units looked at together: all ASCII, or one by one.
const BLOCK: usize = 16;

fn decode_utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16 + Copy) -> Vec<u8> {
    let (units, _) = bytes.as_chunks::<2>();
    let mut out = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        if block.iter().fold(0, |acc, u| acc | unit(*u)) >= 0x80 {
            break;
        }
        out.extend(block.iter().map(|u| unit(*u) as u8));
        rest = behind;
    }
    let ascii = rest.iter().take_while(|u| unit(**u) < 0x80).count();
    let (head, rest) = rest.split_at(ascii);
    out.extend(head.iter().map(|u| unit(*u) as u8));
    if !rest.is_empty() {
        out.reserve(rest.len() * 3);
        for c in char::decode_utf16(rest.iter().map(|u| unit(*u))) {
            match c {
                Ok(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(lone) => {
                    let u = lone.unpaired_surrogate();
                    out.extend_from_slice(&[
                        0xE0 | (u >> 12) as u8,
                        0x80 | (u >> 6 & 0x3F) as u8,
                        0x80 | (u & 0x3F) as u8,
                    ]);
                }
            }
        }
    }
    out
}

fn decode_dos(bytes: &[u8]) -> Vec<u8> {
    let text: String = bytes
        .iter()
        .map(|b| match b.checked_sub(0x80) {
            Some(high) => cp850::HIGH.get(usize::from(high)).copied().unwrap_or('\0'),
            None => char::from(*b),
        })
        .collect();
    text.into_bytes()
}

/// Code units that text takes in a charset, without terminator.
pub(crate) fn units(text: &[u8], charset: Charset) -> usize {
    match charset {
        // One unit for each lead byte, two where the lead byte starts a character beyond U+FFFF.
        Charset::Utf16 | Charset::Utf16Be => {
            text.iter().map(|b| usize::from(b & 0xC0 != 0x80) + usize::from(*b >= 0xF0)).sum()
        }
        Charset::Dos => text.iter().filter(|b| **b & 0xC0 != 0x80).count(),
        Charset::Utf8 | Charset::Unix | Charset::Ascii | Charset::Raw8 => text.len(),
    }
}

/// Writes text into `out`, whose rest stays as it is. The error says why it does not go.
pub(crate) fn encode(text: &[u8], charset: Charset, big_endian: bool, out: &mut [u8]) -> Result<(), String> {
    match charset {
        Charset::Utf16 | Charset::Utf16Be => {
            let big_endian = big_endian || charset == Charset::Utf16Be;
            let (units, _) = out.as_chunks_mut::<2>();
            if text.is_ascii() {
                let out = units.get_mut(..text.len()).ok_or_else(|| too_long(text.len(), charset))?;
                if big_endian {
                    out.iter_mut().zip(text).for_each(|(u, b)| *u = [0, *b]);
                } else {
                    out.iter_mut().zip(text).for_each(|(u, b)| *u = [*b, 0]);
                }
                return Ok(());
            }
            encode_utf16(text, |u| if big_endian { u.to_be_bytes() } else { u.to_le_bytes() }, units)
        }
        Charset::Dos if !text.is_ascii() => {
            let mut places = out.iter_mut();
            for c in code_points(text) {
                let byte = to_dos(c.ok_or_else(not_utf8)?)?;
                *places.next().ok_or_else(|| too_long(units(text, charset), charset))? = byte;
            }
            Ok(())
        }
        Charset::Dos | Charset::Utf8 | Charset::Unix | Charset::Ascii | Charset::Raw8 => {
            out.get_mut(..text.len()).ok_or_else(|| too_long(text.len(), charset))?.copy_from_slice(text);
            Ok(())
        }
    }
}

#[cold]
fn too_long(units: usize, charset: Charset) -> String {
    format!("text of {units} {charset:?} units does not fit its array")
}

#[cold]
fn not_utf8() -> String {
    "text that is not UTF-8 has no form in this charset".into()
}

fn encode_utf16(text: &[u8], bytes: impl Fn(u16) -> [u8; 2], out: &mut [[u8; 2]]) -> Result<(), String> {
    let mut places = out.iter_mut();
    let mut put = |unit: u16| match places.next() {
        Some(place) => {
            *place = bytes(unit);
            Ok(())
        }
        None => Err(too_long(units(text, Charset::Utf16), Charset::Utf16)),
    };
    for c in code_points(text) {
        let c = c.ok_or_else(not_utf8)?;
        match c.checked_sub(0x1_0000) {
            None => put(c as u16)?,
            Some(high) => {
                put(0xD800 | (high >> 10) as u16)?;
                put(0xDC00 | (high & 0x3FF) as u16)?;
            }
        }
    }
    Ok(())
}

fn to_dos(c: u32) -> Result<u8, String> {
    if c < 0x80 {
        return Ok(c as u8);
    }
    match cp850::HIGH.iter().position(|high| u32::from(*high) == c) {
        Some(i) => Ok(0x80 | i as u8),
        None => Err(format!("U+{c:04X} is not in code page 850")),
    }
}

/// Code points of generalized UTF-8, surrogates included; `None` where the bytes are none.
fn code_points(text: &[u8]) -> impl Iterator<Item = Option<u32>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (c, behind) = match *rest {
            [] => return None,
            [a @ 0..=0x7F, ref behind @ ..] => (u32::from(a), behind),
            [a @ 0xC2..=0xDF, b @ 0x80..=0xBF, ref behind @ ..] => {
                (u32::from(a & 0x1F) << 6 | u32::from(b & 0x3F), behind)
            }
            [a @ 0xE0..=0xEF, b @ 0x80..=0xBF, c @ 0x80..=0xBF, ref behind @ ..]
                if a != 0xE0 || b >= 0xA0 =>
            {
                (u32::from(a & 0xF) << 12 | u32::from(b & 0x3F) << 6 | u32::from(c & 0x3F), behind)
            }
            [a @ 0xF0..=0xF4, b @ 0x80..=0xBF, c @ 0x80..=0xBF, d @ 0x80..=0xBF, ref behind @ ..]
                if (a != 0xF0 || b >= 0x90) && (a != 0xF4 || b < 0x90) =>
            {
                let high = u32::from(a & 7) << 18 | u32::from(b & 0x3F) << 12;
                (high | u32::from(c & 0x3F) << 6 | u32::from(d & 0x3F), behind)
            }
            _ => {
                rest = &[];
                return Some(None);
            }
        };
        rest = behind;
        Some(Some(c))
    })
}
