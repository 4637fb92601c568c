//! Bytes as hex, and bytes gone wrong.

use crate::rng::Rng;

/// Lower-case hex.
#[must_use]
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Bytes of hex digits; spaces are skipped.
#[must_use]
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16).map(|d| d as u8)).collect();
    let digits = digits?;
    if digits.len() % 2 != 0 {
        return None;
    }
    Some(digits.chunks(2).map(|d| d[0] << 4 | d[1]).collect())
}

/// Numbers that break things.
const EDGES: &[u32] =
    &[0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0xFFFF, 0x0002_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];

/// Changes, cuts, repeats or inserts a few bytes.
pub fn mutate(bytes: &mut Vec<u8>, rng: &mut Rng) {
    for _ in 0..1 + rng.below(4) {
        let at = rng.below(bytes.len());
        match rng.below(8) {
            0 if !bytes.is_empty() => bytes[at] = rng.bits() as u8,
            1 if !bytes.is_empty() => bytes[at] ^= 1 << rng.below(8),
            2 => bytes.truncate(at),
            3 => bytes.insert(at, rng.bits() as u8),
            4 if !bytes.is_empty() => {
                bytes.remove(at);
            }
            5 => {
                let edge = EDGES[rng.below(EDGES.len())].to_le_bytes();
                let at = at & !3;
                for (slot, byte) in bytes.iter_mut().skip(at).zip(edge) {
                    *slot = byte;
                }
            }
            6 => {
                let from = rng.below(bytes.len());
                let part: Vec<u8> = bytes.iter().skip(from).take(rng.below(24)).copied().collect();
                bytes.splice(at..at, part);
            }
            _ => bytes.extend((0..rng.below(16)).map(|_| rng.bits() as u8)),
        }
    }
    bytes.truncate(1 << 16);
}
