//! What identifies an object for ever.

use std::fmt;
use std::str::FromStr;

/// What identifies an object for ever (`objectGUID`), as 16 bytes in wire form:
/// the first three numbers little-endian (MS-DTYP 2.3.4.2).
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guid(pub [u8; 16]);

/// Text that is not a GUID.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a GUID, which looks like 1a2b3c4d-0102-0304-0506-0708090a0b0c")]
pub struct GuidError(String);

/// Places in wire form of the bytes as text has them.
const ORDER: [usize; 16] = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

impl Guid {
    /// From wire form; none unless there are 16 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Guid)
    }

    /// A new one (RFC 9562 version 4).
    ///
    /// # Errors
    /// The system has no random numbers.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        bytes[7] = bytes[7] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Ok(Guid(bytes))
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, &at) in ORDER.iter().enumerate() {
            let dash = if matches!(number, 4 | 6 | 8 | 10) { "-" } else { "" };
            write!(f, "{dash}{:02x}", self.0[at])?;
        }
        Ok(())
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Guid {
    type Err = GuidError;

    /// With or without braces.
    fn from_str(text: &str) -> Result<Self, GuidError> {
        let error = || GuidError(text.to_owned());
        let inner = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text).as_bytes();
        if inner.len() != 36 || [8, 13, 18, 23].iter().any(|&at| inner[at] != b'-') {
            return Err(error());
        }
        let mut digits = inner.iter().filter(|&&b| b != b'-').map(|&b| char::from(b).to_digit(16));
        let mut bytes = [0; 16];
        for at in ORDER {
            let (high, low) = (digits.next().flatten(), digits.next().flatten());
            let byte = high.zip(low).and_then(|(h, l)| u8::try_from(h * 16 + l).ok());
            bytes[at] = byte.ok_or_else(error)?;
        }
        Ok(Guid(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_wire_form() {
        let guid = Guid(*b"\x04\x03\x02\x01\x06\x05\x08\x07\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10");
        assert_eq!(guid.to_string(), "01020304-0506-0708-090a-0b0c0d0e0f10");
        assert_eq!("{01020304-0506-0708-090A-0B0C0D0E0F10}".parse(), Ok(guid));
        assert_eq!(format!("{guid:?}").parse(), Ok(guid));
        for text in
            ["", "01020304", "01020304-0506-0708-090a0b0c0d0e0f10-", "0102030é-0506-0708-090a-0b0c0d0e0f1"]
        {
            assert!(text.parse::<Guid>().is_err());
        }
    }
}
