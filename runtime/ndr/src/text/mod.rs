//! Text: the string type, charsets, and the wire forms of strings.

mod array;
mod charset;
mod cp850;
mod scalar;

pub use scalar::{StringArray, U16String};

use crate::{Charset, Error, ErrorKind};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// Text from or for the wire.
///
/// UTF-8 nearly always. Where the wire held unpaired UTF-16 surrogates they
/// stand here as three bytes each (WTF-8), and strings without a charset
/// (`STR_RAW8`, `STR_UTF8`) are whatever bytes the wire held, so that reading
/// and writing again loses nothing. NULs inside are kept; the terminator is
/// not part of the text.
///
/// Three words long; text of up to 22 bytes takes no memory beside that.
#[derive(Clone)]
pub struct NdrString(Repr);

#[derive(Clone)]
enum Repr {
    /// Zero behind the text.
    Short {
        len: u8,
        bytes: [u8; SHORT],
    },
    Long(Box<[u8]>),
}

/// Bytes of text that are held in place.
const SHORT: usize = 22;
const _: () = assert!(size_of::<Option<NdrString>>() == 24);

impl NdrString {
    /// Text made of bytes as they are.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        if bytes.len() <= SHORT {
            NdrString::from(bytes.as_slice())
        } else {
            NdrString(Repr::Long(bytes.into()))
        }
    }

    /// The bytes.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Short { len, bytes } => bytes.get(..usize::from(*len)).unwrap_or_default(),
            Repr::Long(bytes) => bytes,
        }
    }

    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        match self.0 {
            Repr::Short { .. } => self.as_bytes().to_vec(),
            Repr::Long(bytes) => bytes.into_vec(),
        }
    }

    /// The text, when it is UTF-8.
    pub fn as_str(&self) -> Result<&str, std::str::Utf8Error> {
        std::str::from_utf8(self.as_bytes())
    }

    /// The text, with U+FFFD for what is not UTF-8.
    #[must_use]
    pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.as_bytes())
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_empty()
    }

    /// Bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_bytes().len()
    }

    /// UTF-16 code units without terminator (`strlen_m`).
    #[inline]
    #[must_use]
    pub fn utf16_len(&self) -> usize {
        if let Repr::Short { len, bytes } = &self.0
            && bytes.iter().fold(0, |acc, b| acc | b) < 0x80
        {
            return usize::from(*len);
        }
        self.long_utf16_len()
    }

    /// Becomes `len` bytes of text, given as little-endian words with zeros
    /// behind it. Written in place: what is put together elsewhere, byte by byte,
    /// the processor can only take along after a wait.
    #[inline(always)]
    fn set_short(&mut self, len: u8, words: [u64; 3]) {
        if let Repr::Long(_) = self.0 {
            *self = NdrString::default();
        }
        if let Repr::Short { len: own, bytes } = &mut self.0 {
            *own = len;
            let (whole, rest) = bytes.as_chunks_mut::<8>();
            whole.iter_mut().zip(words).for_each(|(place, word)| *place = word.to_le_bytes());
            let [.., last] = words;
            rest.iter_mut().zip(last.to_le_bytes()).for_each(|(place, byte)| *place = byte);
        }
    }

    fn long_utf16_len(&self) -> usize {
        charset::units(self.as_bytes(), Charset::Utf16)
    }

    /// Short ASCII text in UTF-16 with its terminator, and its bytes. Words
    /// at a time, so that it is a few instructions without a loop.
    #[inline(always)]
    fn short_utf16(&self, charset: Charset, big_endian: bool) -> Option<([u8; 2 * SHORT + 4], usize)> {
        let Repr::Short { bytes, len } = &self.0 else { return None };
        if charset.unit() != 2 {
            return None;
        }
        let mut padded = [0; SHORT + 2];
        if let Some(place) = padded.first_chunk_mut() {
            *place = *bytes;
        }
        let (quads, _) = padded.as_chunks::<4>();
        if quads.iter().fold(0, |acc, quad| acc | u32::from_le_bytes(*quad)) & 0x8080_8080 != 0 {
            return None;
        }
        let shift = if big_endian || charset == Charset::Utf16Be { 8 } else { 0 };
        let mut wire = [0; 2 * SHORT + 4];
        let (places, _) = wire.as_chunks_mut::<8>();
        for (place, quad) in places.iter_mut().zip(quads) {
            let x = u64::from(u32::from_le_bytes(*quad));
            let x = (x | x << 16) & 0x0000_FFFF_0000_FFFF;
            let x = (x | x << 8) & 0x00FF_00FF_00FF_00FF;
            *place = (x << shift).to_le_bytes();
        }
        Some((wire, 2 * usize::from(*len) + 2))
    }

    /// Code units in a charset without terminator (`ndr_charset_length` is one more).
    #[must_use]
    pub fn units(&self, charset: Charset) -> usize {
        charset::units(self.as_bytes(), charset)
    }
}

impl From<&[u8]> for NdrString {
    fn from(text: &[u8]) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..text.len()) {
            Some(place) => {
                place.copy_from_slice(text);
                NdrString(Repr::Short { len: text.len() as u8, bytes })
            }
            None => NdrString(Repr::Long(text.into())),
        }
    }
}

impl From<&str> for NdrString {
    fn from(text: &str) -> Self {
        NdrString::from(text.as_bytes())
    }
}

impl From<String> for NdrString {
    fn from(text: String) -> Self {
        NdrString::from_bytes(text.into_bytes())
    }
}

impl TryFrom<NdrString> for String {
    type Error = Error;
    fn try_from(text: NdrString) -> Result<String, Error> {
        String::from_utf8(text.into_bytes()).map_err(|e| Error::new(ErrorKind::String(e.to_string()), 0))
    }
}

impl Default for NdrString {
    fn default() -> Self {
        NdrString(Repr::Short { len: 0, bytes: [0; SHORT] })
    }
}

impl PartialEq for NdrString {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for NdrString {}

impl Hash for NdrString {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl PartialOrd for NdrString {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for NdrString {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialEq<str> for NdrString {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for NdrString {
    fn eq(&self, other: &&str) -> bool {
        self.as_bytes() == other.as_bytes()
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
