//! Identifiers: their text form, and how interfaces name themselves with them.

use dcerpc::dcerpc::SyntaxId;
use dcerpc::dtyp::Guid;
use pidl_ndr::table::Interface;
use std::fmt::{self, Display};

/// A UUID from its text form, with or without braces.
#[must_use]
pub fn parse(text: &str) -> Option<Guid> {
    let text = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text);
    let mut parts = text.split('-');
    let mut hex = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|b| b.is_ascii_hexdigit()))
            .then(|| u64::from_str_radix(part, 16).ok())?
    };
    let (low, mid, high, seq, node) = (hex(8)?, hex(4)?, hex(4)?, hex(4)?, hex(12)?);
    let seq = seq.to_be_bytes();
    let node = node.to_be_bytes();
    parts.next().is_none().then_some(Guid {
        time_low: low as u32,
        time_mid: mid as u16,
        time_hi_and_version: high as u16,
        clock_seq: [seq[6], seq[7]],
        node: [node[2], node[3], node[4], node[5], node[6], node[7]],
    })
}

/// Shows a UUID.
#[must_use]
pub fn show(guid: &Guid) -> impl Display + '_ {
    Shown(guid)
}

struct Shown<'a>(&'a Guid);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Guid { time_low, time_mid, time_hi_and_version, clock_seq: [a, b], node } = self.0;
        write!(f, "{time_low:08x}-{time_mid:04x}-{time_hi_and_version:04x}-{a:02x}{b:02x}-")?;
        node.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

/// A random UUID (version 4).
pub fn random() -> std::io::Result<Guid> {
    let mut b = [0; 16];
    getrandom::fill(&mut b).map_err(std::io::Error::other)?;
    Ok(Guid {
        time_low: u32::from_le_bytes([b[0], b[1], b[2], b[3]]),
        time_mid: u16::from_le_bytes([b[4], b[5]]),
        time_hi_and_version: u16::from_le_bytes([b[6], b[7]]) & 0x0fff | 0x4000,
        clock_seq: [b[8] & 0x3f | 0x80, b[9]],
        node: [b[10], b[11], b[12], b[13], b[14], b[15]],
    })
}

/// 16 bytes as they stand on a little-endian wire.
#[must_use]
pub fn to_bytes(guid: &Guid) -> [u8; 16] {
    let mut out = [0; 16];
    out[..4].copy_from_slice(&guid.time_low.to_le_bytes());
    out[4..6].copy_from_slice(&guid.time_mid.to_le_bytes());
    out[6..8].copy_from_slice(&guid.time_hi_and_version.to_le_bytes());
    out[8..10].copy_from_slice(&guid.clock_seq);
    out[10..].copy_from_slice(&guid.node);
    out
}

/// The other way round.
#[must_use]
pub fn from_bytes(b: [u8; 16]) -> Guid {
    Guid {
        time_low: u32::from_le_bytes([b[0], b[1], b[2], b[3]]),
        time_mid: u16::from_le_bytes([b[4], b[5]]),
        time_hi_and_version: u16::from_le_bytes([b[6], b[7]]),
        clock_seq: [b[8], b[9]],
        node: [b[10], b[11], b[12], b[13], b[14], b[15]],
    }
}

/// The identifier an interface is bound by; none for one without a UUID.
#[must_use]
pub fn syntax_of(interface: &Interface) -> Option<SyntaxId> {
    let (major, minor) = interface.version;
    Some(SyntaxId { uuid: parse(interface.uuid?)?, version: u32::from(major) | u32::from(minor) << 16 })
}

/// Major and minor version of an identifier.
#[must_use]
pub fn version_of(syntax: &SyntaxId) -> (u16, u16) {
    (syntax.version as u16, (syntax.version >> 16) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_come_back() {
        let text = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";
        let guid = parse(text).unwrap();
        assert_eq!(show(&guid).to_string(), text);
        assert_eq!(from_bytes(to_bytes(&guid)), guid);
        assert_eq!(parse(&format!("{{{text}}}")), Some(guid));
        for bad in
            ["", "e1af8308", "e1af8308-5d1f-11c9-91a4-08002b14a0f", "+1af8308-5d1f-11c9-91a4-08002b14a0fa"]
        {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
