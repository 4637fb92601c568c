//! Text: the string type, charsets, and the wire forms of strings.

mod array;
mod charset;
mod cp850;
mod scalar;

pub use scalar::{StringArray, U16String};

use crate::{Charset, Error, ErrorKind};
use std::fmt;

/// Text from or for the wire.
///
/// UTF-8 nearly always. Where the wire held unpaired UTF-16 surrogates they
/// stand here as three bytes each (WTF-8), and strings without a charset
/// (`STR_RAW8`, `STR_UTF8`) are whatever bytes the wire held, so that reading
/// and writing again loses nothing. NULs inside are kept; the terminator is
/// not part of the text.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NdrString(Vec<u8>);

impl NdrString {
    /// Text made of bytes as they are.
    #[must_use]
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        NdrString(bytes)
    }

    /// The bytes.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// The text, when it is UTF-8.
    pub fn as_str(&self) -> Result<&str, std::str::Utf8Error> {
        std::str::from_utf8(&self.0)
    }

    /// The text, with U+FFFD for what is not UTF-8.
    #[must_use]
    pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// UTF-16 code units without terminator (`strlen_m`).
    #[must_use]
    pub fn utf16_len(&self) -> usize {
        charset::units(&self.0, Charset::Utf16)
    }

    /// Code units in a charset without terminator (`ndr_charset_length` is one more).
    #[must_use]
    pub fn units(&self, charset: Charset) -> usize {
        charset::units(&self.0, charset)
    }
}

impl From<&str> for NdrString {
    fn from(text: &str) -> Self {
        NdrString(text.as_bytes().to_vec())
    }
}

impl From<String> for NdrString {
    fn from(text: String) -> Self {
        NdrString(text.into_bytes())
    }
}

impl TryFrom<NdrString> for String {
    type Error = Error;
    fn try_from(text: NdrString) -> Result<String, Error> {
        String::from_utf8(text.0).map_err(|e| Error::new(ErrorKind::String(e.to_string()), 0))
    }
}

impl PartialEq<str> for NdrString {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for NdrString {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl fmt::Display for NdrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}

impl fmt::Debug for NdrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string_lossy(), f)
    }
}
