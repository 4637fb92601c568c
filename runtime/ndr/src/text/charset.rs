//! Conversions between wire charsets and generalized UTF-8.
//!
//! Text in memory is UTF-8, except where the wire holds what UTF-8 cannot say:
//! unpaired surrogates become three bytes each (WTF-8), which is lossless.

use super::{NdrString, Repr, SHORT, cp850};
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
pub(crate) fn decode(bytes: &[u8], charset: Charset, big_endian: bool) -> NdrString {
    match charset {
        Charset::Utf16 if !big_endian => decode_utf16(bytes, u16::from_le_bytes),
        Charset::Utf16 | Charset::Utf16Be => decode_utf16(bytes, u16::from_be_bytes),
        Charset::Dos if !bytes.is_ascii() => decode_dos(bytes),
        Charset::Dos | Charset::Utf8 | Charset::Unix | Charset::Ascii | Charset::Raw8 => {
            NdrString::from(bytes)
        }
    }
}

fn decode_utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16 + Copy) -> NdrString {
    let (units, _) = bytes.as_chunks::<2>();
    let len = units.len();
    if len <= SHORT {
        // Of a fixed size, so that it is a few instructions without a loop.
        let mut padded = [[0; 2]; SHORT];
        if let Some(place) = padded.get_mut(..len) {
            place.copy_from_slice(units);
        }
        if padded.iter().fold(0, |acc, u| acc | unit(*u)) < 0x80 {
            return NdrString(Repr::Short { len: len as u8, bytes: padded.map(|u| unit(u) as u8) });
        }
    } else if units.iter().fold(0, |acc, u| acc | unit(*u)) < 0x80 {
        return NdrString(Repr::Long(units.iter().map(|u| unit(*u) as u8).collect()));
    }
    let mut out = Vec::with_capacity(len * 3);
    for c in char::decode_utf16(units.iter().map(|u| unit(*u))) {
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
    NdrString::from_bytes(out)
}

/// The first `len` units of little-endian UTF-16 as bytes, if all are ASCII, with
/// zeros behind them. Words at a time from bytes that go on behind the text, so that
/// nothing depends on its length.
#[inline(always)]
pub(super) fn short_ascii(units: &[u8; 48], len: usize) -> Option<[u64; 3]> {
    let (quads, _) = units.as_chunks::<8>();
    let mut all = 0;
    let mut packed = [0; 6];
    for (i, (quad, place)) in quads.iter().zip(&mut packed).enumerate() {
        let mask = match len.saturating_sub(4 * i) {
            keep @ 0..4 => (1 << (16 * keep)) - 1,
            _ => u64::MAX,
        };
        let x = u64::from_le_bytes(*quad) & mask;
        all |= x;
        let x = (x | x >> 8) & 0x0000_FFFF_0000_FFFF;
        *place = (x | x >> 16) & 0xFFFF_FFFF;
    }
    let [a, b, c, d, e, f] = packed;
    (all & 0xFF80_FF80_FF80_FF80 == 0).then_some([a | b << 32, c | d << 32, e | f << 32])
}

fn decode_dos(bytes: &[u8]) -> NdrString {
    let text: String = bytes
        .iter()
        .map(|b| match b.checked_sub(0x80) {
            Some(high) => cp850::HIGH.get(usize::from(high)).copied().unwrap_or('\0'),
            None => char::from(*b),
        })
        .collect();
    text.into()
}

/// Code units that text takes in a charset, without terminator.
pub(crate) fn units(text: &[u8], charset: Charset) -> usize {
    match charset {
        Charset::Utf16 | Charset::Utf16Be | Charset::Dos if text.is_ascii() => text.len(),
        // One unit for each lead byte, two where the lead byte starts a character beyond U+FFFF.
        Charset::Utf16 | Charset::Utf16Be => {
            text.iter().map(|b| usize::from(b & 0xC0 != 0x80) + usize::from(*b >= 0xF0)).sum()
        }
        Charset::Dos => text.iter().filter(|b| **b & 0xC0 != 0x80).count(),
        Charset::Utf8 | Charset::Unix | Charset::Ascii | Charset::Raw8 => text.len(),
    }
}

/// Writes text and zeros, `len` bytes in all. The error says why it does not go.
pub(crate) fn encode(
    text: &NdrString,
    charset: Charset,
    big_endian: bool,
    len: usize,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let bytes = text.as_bytes();
    let is_ascii = bytes.is_ascii();
    if len < bytes.len() * charset.unit() && (is_ascii || charset.unit() == 1 && charset != Charset::Dos) {
        return Err(too_long(bytes.len(), charset));
    }
    let end = out.len() + len;
    let wide = charset.unit() == 2;
    let big_endian = big_endian || charset == Charset::Utf16Be;
    match charset {
        _ if wide && is_ascii => {
            let start = out.len();
            out.resize(start + 2 * bytes.len(), 0);
            let (units, _) = out.get_mut(start..).unwrap_or_default().as_chunks_mut::<2>();
            if big_endian {
                units.iter_mut().zip(bytes).for_each(|(u, b)| *u = [0, *b]);
            } else {
                units.iter_mut().zip(bytes).for_each(|(u, b)| *u = [*b, 0]);
            }
        }
        _ if wide => encode_utf16(bytes, |u| {
            out.extend_from_slice(&if big_endian { u.to_be_bytes() } else { u.to_le_bytes() })
        })?,
        Charset::Dos if !is_ascii => {
            for c in code_points(bytes) {
                out.push(to_dos(c.ok_or_else(not_utf8)?)?);
            }
        }
        _ => out.extend_from_slice(bytes),
    }
    match end.checked_sub(out.len()) {
        Some(0) => Ok(()),
        Some(gap @ 1..=2) => {
            out.extend_from_slice([0; 2].get(..gap).unwrap_or_default());
            Ok(())
        }
        Some(_) => {
            out.resize(end, 0);
            Ok(())
        }
        None => Err(too_long(units(bytes, charset), charset)),
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

fn encode_utf16(text: &[u8], mut put: impl FnMut(u16)) -> Result<(), String> {
    for c in code_points(text) {
        let c = c.ok_or_else(not_utf8)?;
        match c.checked_sub(0x1_0000) {
            None => put(c as u16),
            Some(high) => {
                put(0xD800 | (high >> 10) as u16);
                put(0xDC00 | (high & 0x3FF) as u16);
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
