//! Character arrays with `charset(...)`.

use super::{NdrString, SHORT, charset};
use crate::{Charset, ErrorKind, Pull, Push, Result};

impl Pull<'_> {
    /// [`Pull::charset`] into a string that is there.
    #[inline(always)]
    pub(crate) fn charset_into(
        &mut self,
        text: &mut NdrString,
        count: usize,
        charset: Charset,
    ) -> Result<()> {
        if charset == Charset::Utf16 && self.short_text(text, count, false) {
            return Ok(());
        }
        *text = self.charset(count, charset)?;
        Ok(())
    }

    /// [`Pull::string`] into a string that is there.
    #[inline(always)]
    pub(crate) fn string_into(&mut self, text: &mut NdrString, charset: Charset) -> Result<()> {
        let (_, length) = self.counts()?;
        if charset == Charset::Utf16 && length > 0 && self.short_text(text, length - 1, true) {
            return Ok(());
        }
        *text = self.terminated(length, charset)?;
        Ok(())
    }

    /// Short ASCII text in UTF-16 that does not end in a NUL, and its terminator. False, and
    /// nothing read, where it is something else.
    fn short_text(&mut self, text: &mut NdrString, len: usize, terminator: bool) -> bool {
        let Some(block) = self.data.get(self.pos..).and_then(|rest| rest.first_chunk()) else { return false };
        if len > SHORT || self.big_endian {
            return false;
        }
        let (units, _) = block.as_chunks::<2>();
        let ends_in_nul = len > 0 && units.get(len - 1) == Some(&[0; 2]);
        let bytes = 2 * (len + usize::from(terminator));
        if ends_in_nul || terminator && units.get(len) != Some(&[0; 2]) || self.budget < bytes {
            return false;
        }
        match charset::short_ascii(block, len) {
            Some(words) => {
                text.set_short(len as u8, words);
                self.budget -= bytes;
                self.pos += bytes;
                true
            }
            None => false,
        }
    }

    /// `count` code units as text, without the NULs at the end: counts such as
    /// `strlen_m_term(name)` include a terminator, others do not, and writing
    /// fills up with NULs. NULs elsewhere stay.
    pub fn charset(&mut self, count: usize, charset: Charset) -> Result<NdrString> {
        let bytes = self.text_bytes(count, charset)?;
        self.charset_bytes(bytes, charset)
    }

    /// Like [`Pull::charset`], by bytes: `[charset(UTF16)] uint8 name[size]`.
    pub fn charset_bytes(&mut self, bytes: usize, charset: Charset) -> Result<NdrString> {
        let wire = self.take(bytes)?;
        self.charge(bytes)?;
        let end =
            wire.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1).next_multiple_of(charset.unit());
        Ok(charset::decode(wire.get(..end).unwrap_or_default(), charset, self.big_endian))
    }

    /// `count` code units of which the last must be the terminator, which is dropped: `[string]`.
    pub fn charset_terminated(&mut self, count: usize, charset: Charset) -> Result<NdrString> {
        self.terminated(count, charset)
    }

    #[inline(always)]
    fn terminated(&mut self, count: usize, charset: Charset) -> Result<NdrString> {
        let bytes = self.text_bytes(count, charset)?;
        let wire = self.take(bytes)?;
        self.charge(bytes)?;
        let text = match wire.split_at_checked(bytes.wrapping_sub(charset.unit())) {
            Some((text, [0] | [0, 0])) => text,
            _ => return Err(self.error(ErrorKind::String("string without its terminator".into()))),
        };
        Ok(charset::decode(text, charset, self.big_endian))
    }

    /// `count` code units, of which those before the first NUL are the text: `[to_null]`.
    pub fn charset_to_null(&mut self, count: usize, charset: Charset) -> Result<NdrString> {
        let bytes = self.text_bytes(count, charset)?;
        let wire = self.take(bytes)?;
        let len = to_null(wire, charset.unit());
        self.charge(len)?;
        Ok(charset::decode(wire.get(..len).unwrap_or_default(), charset, self.big_endian))
    }

    /// `[string]` with conformance and variance: maximum count, 0, actual count, text, terminator.
    pub fn string(&mut self, charset: Charset) -> Result<NdrString> {
        let (_, length) = self.counts()?;
        self.terminated(length, charset)
    }

    /// `[string]` in a fixed array of `max` code units: 0, actual count, text, terminator.
    pub fn varying_string(&mut self, max: usize, charset: Charset) -> Result<NdrString> {
        let length = self.variance()?;
        self.check_length(length, max)?;
        self.charset_terminated(length, charset)
    }

    /// Text up to a NUL, which is dropped, or to the end of the buffer: `[string, noheader]`.
    pub fn noheader_string(&mut self, charset: Charset) -> Result<NdrString> {
        let rest = self.data.get(self.pos..).unwrap_or_default();
        let len = to_null(rest, charset.unit());
        let text = self.charset_bytes(len, charset)?;
        if self.remaining() >= charset.unit() {
            self.take(charset.unit())?;
        }
        Ok(text)
    }

    fn text_bytes(&self, count: usize, charset: Charset) -> Result<usize> {
        match count.checked_mul(charset.unit()) {
            Some(bytes) if bytes <= self.remaining() => Ok(bytes),
            _ => {
                Err(self.error(ErrorKind::CountTooLarge { count: count as u64, available: self.remaining() }))
            }
        }
    }
}

/// Bytes before the first zero unit; all whole units when there is none.
pub(super) fn to_null(bytes: &[u8], unit: usize) -> usize {
    if unit == 1 {
        return bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
    }
    let (units, _) = bytes.as_chunks::<2>();
    2 * units.iter().position(|u| *u == [0, 0]).unwrap_or(units.len())
}

impl Push {
    /// Text in `count` code units, filled up with NULs; an error when it does not fit.
    pub fn charset(&mut self, text: &NdrString, count: usize, charset: Charset) -> Result<()> {
        match count.checked_mul(charset.unit()) {
            Some(bytes) => self.charset_bytes(text, bytes, charset),
            None => Err(self.error(ErrorKind::String("text array is too large".into()))),
        }
    }

    /// Like [`Push::charset`], by bytes: `[charset(UTF16)] uint8 name[size]`.
    pub fn charset_bytes(&mut self, text: &NdrString, bytes: usize, charset: Charset) -> Result<()> {
        if let Some((wire, own)) = text.short_utf16(charset, self.big_endian)
            && (bytes == own || bytes + 2 == own)
        {
            return self.raw(wire.get(..bytes).unwrap_or_default());
        }
        self.check_room(bytes)?;
        match charset::encode(text, charset, self.big_endian, bytes, &mut self.buf) {
            Ok(()) => Ok(()),
            Err(message) => Err(self.error(ErrorKind::String(message))),
        }
    }

    /// `[string]` with conformance and variance: maximum count, 0, actual count, text, terminator.
    pub fn string(&mut self, text: &NdrString, charset: Charset) -> Result<()> {
        if let Some((wire, bytes)) = text.short_utf16(charset, self.big_endian) {
            self.counts(bytes / 2, bytes / 2)?;
            return self.raw(wire.get(..bytes).unwrap_or_default());
        }
        let count = text.units(charset) + 1;
        self.counts(count, count)?;
        self.charset(text, count, charset)
    }

    /// `[string]` in a fixed array of `max` code units: 0, actual count, text, terminator.
    pub fn varying_string(&mut self, text: &NdrString, max: usize, charset: Charset) -> Result<()> {
        let count = text.units(charset) + 1;
        self.check_length(count, max)?;
        self.variance(count)?;
        self.charset(text, count, charset)
    }

    /// Text and a NUL: `[string, noheader]`.
    pub fn noheader_string(&mut self, text: &NdrString, charset: Charset) -> Result<()> {
        self.charset(text, text.units(charset) + 1, charset)
    }
}
