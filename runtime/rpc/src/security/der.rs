//! As much DER as SPNEGO and the frame of GSSAPI tokens need (X.690): definite lengths, one-byte tags.

use crate::security::SecurityError;

pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const OID: u8 = 0x06;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const OCTETS: u8 = 0x04;
pub(super) const ENUMERATED: u8 = 0x0a;
pub(super) const GENERAL_STRING: u8 = 0x1b;
/// `[APPLICATION 0]`
pub(super) const APPLICATION: u8 = 0x60;

/// `[APPLICATION n]`, constructed.
pub(super) const fn application(n: u8) -> u8 {
    APPLICATION | n
}

/// `[n]`, constructed.
pub(super) const fn context(n: u8) -> u8 {
    0xa0 | n
}

/// Writes one value: tag, length, content.
pub(super) fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let n = content.len();
    if n < 0x80 {
        out.push(n as u8);
    } else {
        let bytes = n.to_be_bytes();
        let skip = bytes.iter().take_while(|b| **b == 0).count();
        out.push(0x80 | (bytes.len() - skip) as u8);
        out.extend_from_slice(&bytes[skip..]);
    }
    out.extend_from_slice(content);
    out
}

/// Reads values one after the other.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a>(&'a [u8]);

fn malformed(what: &str) -> SecurityError {
    SecurityError::Malformed(format!("DER: {what}"))
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Reader(bytes)
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next value: its tag, its content.
    pub(super) fn any(&mut self) -> Result<(u8, &'a [u8]), SecurityError> {
        let short = || malformed("the token ends inside a value");
        let (&[tag, first], mut rest) = self.0.split_first_chunk().ok_or_else(short)?;
        let length = if first < 0x80 {
            usize::from(first)
        } else {
            let count = usize::from(first & 0x7f);
            if count == 0 || count > 4 {
                return Err(malformed("a length that DER does not allow"));
            }
            let (bytes, behind) = rest.split_at_checked(count).ok_or_else(short)?;
            rest = behind;
            bytes.iter().fold(0usize, |n, b| (n << 8) | usize::from(*b))
        };
        let (content, rest) = rest.split_at_checked(length).ok_or_else(short)?;
        self.0 = rest;
        Ok((tag, content))
    }

    /// The content of the next value, which has this tag.
    pub(super) fn tagged(&mut self, tag: u8) -> Result<&'a [u8], SecurityError> {
        match self.any()? {
            (found, content) if found == tag => Ok(content),
            (found, _) => Err(malformed(&format!("tag {found:#04x} where {tag:#04x} belongs"))),
        }
    }

    /// The content of the next value if it has this tag.
    pub(super) fn optional(&mut self, tag: u8) -> Result<Option<&'a [u8]>, SecurityError> {
        if self.0.first() == Some(&tag) { self.tagged(tag).map(Some) } else { Ok(None) }
    }
}
