//! Buffers within buffers.

use crate::compression;
use crate::push::Tail;
use crate::{Compression, Error, ErrorKind, Flags, Pull, Push, Result};

/// `subcontext(0xFFFFFC01)`: type serialization version 1 (MS-RPCE 2.2.6).
pub const TYPE_SERIALIZATION: u32 = 0xFFFF_FC01;
/// `subcontext(0xFFFFFFFF)`: no header, no buffer of its own.
pub const SHALLOW: u32 = 0xFFFF_FFFF;

impl Pull<'_> {
    /// Reads what `read` reads from a nested buffer: its positions start at 0,
    /// NDR64 does not reach into it. `header` bytes of length stand in front
    /// (0, 1, 2, 4, [`TYPE_SERIALIZATION`], [`SHALLOW`]). With a size the buffer has
    /// that many bytes; without header and size it ends with the enclosing one,
    /// which goes on behind what was read.
    pub fn subcontext<R>(
        &mut self,
        header: u32,
        size: Option<usize>,
        read: impl FnOnce(&mut Pull<'_>) -> Result<R>,
    ) -> Result<R> {
        let mut flags = self.flags.without(Flags::NDR64);
        let length = match header {
            SHALLOW => return self.shallow(read),
            0 => size.unwrap_or(self.remaining()),
            1 => self.u8()?.into(),
            2 => self.u16()?.into(),
            4 => self.wire_count()?,
            TYPE_SERIALIZATION => {
                let (big_endian, length) = self.serialization_header()?;
                flags = flags.with(if big_endian { Flags::BIGENDIAN } else { Flags::LITTLE_ENDIAN });
                length
            }
            _ => {
                return Err(
                    self.error(ErrorKind::Subcontext(format!("no subcontext has a header of {header:#x}")))
                );
            }
        };
        if size.is_some_and(|size| size != length) {
            return Err(self.error(ErrorKind::Subcontext(format!(
                "length {length} where {} is expected",
                size.unwrap_or_default()
            ))));
        }
        let data = match self.data.get(self.pos..).and_then(|d| d.get(..length)) {
            Some(data) => data,
            None => return Err(self.short(length)),
        };

        let outer_data = std::mem::replace(&mut self.data, data);
        let outer_pos = std::mem::take(&mut self.pos);
        let outer_flags = self.flags;
        let outer_highest = std::mem::take(&mut self.highest);
        let outer_base = std::mem::take(&mut self.relative_base);
        let outer_hoisted = std::mem::take(&mut self.hoisted);
        let outer_seen = std::mem::take(&mut self.seen);
        self.origin += outer_pos;
        let frame = self.begin_deferred();
        self.set_flags(flags);

        let mut result = read(self);
        if flags.contains(Flags::SUBCONTEXT_NO_UNREAD_BYTES) && (header != 0 || size.is_some()) {
            result = result.and_then(|value| self.finish().map(|()| value));
        }
        let consumed = self.pos;
        self.end_deferred(frame);
        self.set_flags(outer_flags);
        self.origin -= outer_pos;
        self.data = outer_data;
        self.pos = match result {
            // After an error the cursor stands where the nested buffer starts.
            Err(_) => outer_pos,
            Ok(_) if header == 0 && size.is_none() => outer_pos + consumed,
            Ok(_) => outer_pos + length,
        };
        self.highest = outer_highest;
        self.relative_base = outer_base;
        self.hoisted = outer_hoisted;
        self.seen = outer_seen;
        result
    }

    fn shallow<R>(&mut self, read: impl FnOnce(&mut Pull<'_>) -> Result<R>) -> Result<R> {
        let outer_base = std::mem::take(&mut self.relative_base);
        let frame = self.begin_deferred();
        let value = read(self)?;
        self.end_deferred(frame);
        self.relative_base = outer_base;
        Ok(value)
    }

    /// Common type header and private header of MS-RPCE 2.2.6.1 and 2.2.6.2: `(big_endian, length)`.
    fn serialization_header(&mut self) -> Result<(bool, usize)> {
        let version = self.u8()?;
        let order = self.u8()?;
        let header = self.u16()?;
        let _filler = self.u32()?;
        let length = self.u32()?;
        let _filler = self.u32()?;
        let problem = match (version, order, header) {
            (1, 0 | 0x10, 8) if length % 8 == 0 => return Ok((order == 0, length as usize)),
            (1, 0 | 0x10, 8) => format!("serialized length {length} is no multiple of 8"),
            (1, 0 | 0x10, _) => format!("common type header of {header} bytes, not 8"),
            (1, _, _) => format!("byte order {order:#04x} of a serialized type is neither 0x10 nor 0"),
            _ => format!("type serialization version {version}, not 1"),
        };
        Err(self.error(ErrorKind::Subcontext(problem)))
    }

    /// Reads what `read` reads from the plain form of the compressed data that
    /// is next. `compressed` and `decompressed` are the lengths of both forms
    /// as the IDL gives them.
    pub fn decompress<R>(
        &mut self,
        algorithm: Compression,
        compressed: Option<usize>,
        decompressed: Option<usize>,
        read: impl FnOnce(&mut Pull<'_>) -> Result<R>,
    ) -> Result<R> {
        let rest = self.remaining();
        let input = self.take(compressed.unwrap_or(rest))?;
        let expected = match decompressed {
            Some(len) => len,
            None => return Err(self.error(ErrorKind::Compression("the plain length is not given".into()))),
        };
        self.charge(expected)?;
        let plain = compression::decompress(algorithm, input, expected)
            .map_err(|e| e.shifted(self.offset() - input.len()))?;
        let mut inner = Pull::with_limits(&plain, self.format(), self.limits);
        inner.set_flags(self.flags);
        inner.budget = inner.budget.max(self.budget);
        std::mem::swap(&mut inner.depth, &mut self.depth);
        inner.limited_depth = self.limited_depth;
        std::mem::swap(&mut inner.around, &mut self.around);
        let value = read(&mut inner)?;
        std::mem::swap(&mut inner.around, &mut self.around);
        std::mem::swap(&mut inner.depth, &mut self.depth);
        self.budget = self.budget.min(inner.budget);
        Ok(value)
    }

    /// [`Pull::decompress`], if so.
    pub fn decompress_when<R>(
        &mut self,
        when: bool,
        algorithm: Compression,
        compressed: Option<usize>,
        decompressed: Option<usize>,
        read: impl FnOnce(&mut Pull<'_>) -> Result<R>,
    ) -> Result<R> {
        if when { self.decompress(algorithm, compressed, decompressed, read) } else { read(self) }
    }

    /// Reads what is left of the buffer with every byte xored, if so. The
    /// caller's bytes stay as they are.
    pub fn xor<R>(
        &mut self,
        byte: u8,
        when: bool,
        read: impl FnOnce(&mut Pull<'_>) -> Result<R>,
    ) -> Result<R> {
        if !when {
            return read(self);
        }
        self.charge(self.remaining())?;
        let origin = self.offset();
        let plain: Vec<u8> = self.take(self.remaining())?.iter().map(|b| b ^ byte).collect();
        let mut inner = Pull::with_limits(&plain, self.format(), self.limits);
        inner.origin = origin;
        inner.set_flags(self.flags);
        inner.budget = self.budget;
        inner.budget_limit = self.budget_limit;
        std::mem::swap(&mut inner.depth, &mut self.depth);
        inner.limited_depth = self.limited_depth;
        std::mem::swap(&mut inner.around, &mut self.around);
        let value = read(&mut inner)?;
        std::mem::swap(&mut inner.around, &mut self.around);
        std::mem::swap(&mut inner.depth, &mut self.depth);
        self.budget = inner.budget;
        Ok(value)
    }
}

impl Push {
    /// Writes what `write` writes into a nested buffer; see [`Pull::subcontext`].
    /// With a size, zeros fill the buffer up.
    pub fn subcontext<R>(
        &mut self,
        header: u32,
        size: Option<usize>,
        write: impl FnOnce(&mut Push) -> Result<R>,
    ) -> Result<R> {
        if header == SHALLOW {
            return write(self);
        }
        let length_at = self.subcontext_header(header)?;
        let outer_flags = self.flags;
        let outer_base = self.base;
        let outer_relative_base = std::mem::take(&mut self.relative_base);
        let outer_tail = self.tail.take();
        let outer_referents = std::mem::take(&mut self.referents);
        let outer_hoisted = std::mem::take(&mut self.hoisted);
        let outer_seen = std::mem::take(&mut self.seen);
        let outer_names = std::mem::take(&mut self.names);
        let frame = self.begin_deferred();
        self.base = self.buf.len();
        self.set_flags(outer_flags.without(Flags::NDR64));
        if let Some(size) = size.filter(|_| !self.measuring) {
            self.tail = Some(Tail { start: size, reversed: Vec::new() });
        }

        let value = write(self)?;

        let written = self.position();
        if let Some(tail) = self.tail.take() {
            let Some(gap) = tail.start.checked_sub(written) else {
                return Err(self.error(ErrorKind::Subcontext(format!(
                    "content of {written} bytes in a subcontext of {}",
                    tail.start
                ))));
            };
            self.zeros(gap)?;
            self.buf.extend(tail.reversed.iter().rev());
        } else if let Some(gap) = size.and_then(|size| size.checked_sub(written)) {
            self.zeros(gap)?;
        }
        if header == TYPE_SERIALIZATION {
            let written = self.position();
            self.zeros(written.next_multiple_of(8) - written)?;
        }
        let length = self.position();
        self.end_deferred(frame);
        self.base = outer_base;
        self.set_flags(outer_flags);
        self.relative_base = outer_relative_base;
        self.tail = outer_tail;
        self.referents = outer_referents;
        self.hoisted = outer_hoisted;
        self.seen = outer_seen;
        self.names = outer_names;
        self.patch_length(header, length_at, length)?;
        Ok(value)
    }

    /// Writes the header with a length of 0 and says where the length is.
    fn subcontext_header(&mut self, header: u32) -> Result<usize> {
        match header {
            0 => {}
            1 => self.u8(0)?,
            2 => self.u16(0)?,
            4 => {
                self.u3264(0)?;
                return Ok(self.position() - if self.ndr64 { 8 } else { 4 });
            }
            TYPE_SERIALIZATION => {
                self.u8(1)?;
                self.u8(if self.big_endian { 0 } else { 0x10 })?;
                self.u16(8)?;
                self.u32(0xCCCC_CCCC)?;
                self.u32(0)?;
                self.u32(0)?;
                return Ok(self.position() - 8);
            }
            _ => {
                return Err(
                    self.error(ErrorKind::Subcontext(format!("no subcontext has a header of {header:#x}")))
                );
            }
        }
        Ok(self.position() - header as usize)
    }

    fn patch_length(&mut self, header: u32, at: usize, length: usize) -> Result<()> {
        let too_long =
            || ErrorKind::Subcontext(format!("{length} bytes do not fit the length in front of them"));
        match header {
            0 => Ok(()),
            1 => {
                let length = u8::try_from(length).map_err(|_| self.error(too_long()))?;
                self.patch(at, &[length])
            }
            2 => {
                let length = u16::try_from(length).map_err(|_| self.error(too_long()))?;
                self.patch_u16(at, length)
            }
            4 if self.ndr64 => {
                let length = length as u64;
                let bytes = if self.big_endian { length.to_be_bytes() } else { length.to_le_bytes() };
                self.patch(at, &bytes)
            }
            _ => {
                let length = u32::try_from(length).map_err(|_| self.error(too_long()))?;
                self.patch_u32(at, length)
            }
        }
    }

    /// Writes the compressed form of what `write` writes; see [`Pull::decompress`].
    pub fn compress<R>(
        &mut self,
        algorithm: Compression,
        decompressed: Option<usize>,
        write: impl FnOnce(&mut Push) -> Result<R>,
    ) -> Result<R> {
        let mut inner = Push::with_limits(self.format(), self.limits);
        inner.set_flags(self.flags);
        inner.depth = self.depth;
        inner.measuring = self.measuring;
        std::mem::swap(&mut inner.around, &mut self.around);
        let value = write(&mut inner)?;
        std::mem::swap(&mut inner.around, &mut self.around);
        let plain = inner.finish();
        self.plain_len = Some(plain.len());
        if decompressed.is_some_and(|n| n != plain.len()) && !self.measuring {
            return Err(self.error(ErrorKind::Compression(format!(
                "{} bytes to compress where {} are expected",
                plain.len(),
                decompressed.unwrap_or_default()
            ))));
        }
        self.raw(&compression::compress(algorithm, &plain)?)?;
        Ok(value)
    }

    /// [`Push::compress`], if so.
    pub fn compress_when<R>(
        &mut self,
        when: bool,
        algorithm: Compression,
        decompressed: Option<usize>,
        write: impl FnOnce(&mut Push) -> Result<R>,
    ) -> Result<R> {
        if when { self.compress(algorithm, decompressed, write) } else { write(self) }
    }

    /// Xors every byte that `write` writes, in place, if so.
    pub fn xor<R>(&mut self, byte: u8, when: bool, write: impl FnOnce(&mut Push) -> Result<R>) -> Result<R> {
        let start = self.buf.len();
        let value = write(self)?;
        if when {
            self.buf.iter_mut().skip(start).for_each(|b| *b ^= byte);
        }
        Ok(value)
    }

    /// Writes a value and says how many bytes it took, and how many before compression.
    pub fn measured(&mut self, write: impl FnOnce(&mut Push) -> Result<()>) -> Result<(i128, i128)> {
        let start = self.buf.len();
        self.plain_len = None;
        write(self)?;
        let bytes = self.buf.len() - start;
        let plain = self.plain_len.take().unwrap_or(bytes);
        Ok((bytes as i128, plain as i128))
    }

    /// A member must be there exactly when its condition says so.
    pub fn check_presence(&self, found: bool, wanted: bool) -> Result<()> {
        let what = match (found, wanted) {
            (true, false) => "is set, and its condition says it must not be",
            (false, true) => "is not set, and its condition says it must be",
            _ => return Ok(()),
        };
        Err(self.error(ErrorKind::Presence(what.to_owned())))
    }

    /// Of elements that end with one that meets a condition, just the last must meet it;
    /// or none, when the end of the buffer ends them too.
    pub fn check_last(&self, met: bool, last: bool, end_will_do: bool) -> Result<()> {
        let what = match (met, last) {
            (true, false) => "an element before the last meets the condition that ends the array",
            (false, true) if !end_will_do => {
                "the last element does not meet the condition that ends the array"
            }
            _ => return Ok(()),
        };
        Err(self.error(ErrorKind::ArraySize(what.to_owned())))
    }

    /// Leaves room for a number of `width` bytes that [`Push::fill`] writes.
    pub fn number_later(&mut self, width: usize) -> Result<usize> {
        match width {
            1 => self.u8(0)?,
            2 => self.u16(0)?,
            _ => self.u32(0)?,
        }
        Ok(self.position() - width)
    }

    /// Writes a number where [`Push::number_later`] left room for it.
    pub fn fill(&mut self, place: usize, width: usize, value: i128) -> Result<()> {
        if self.measuring {
            return Ok(());
        }
        let fits = usize::try_from(value).ok().filter(|n| width >= 4 || *n >> (8 * width) == 0);
        let Some(value) = fits.and_then(|n| u32::try_from(n).ok()) else {
            let what = format!("{value} does not fit {width} byte(s)");
            return Err(Error::new(ErrorKind::Expression(what), place));
        };
        let little = value.to_le_bytes();
        let mut bytes = [0; 4];
        let bytes = &mut bytes[..width.min(4)];
        bytes.copy_from_slice(&little[..width.min(4)]);
        if self.big_endian {
            bytes.reverse();
        }
        self.patch(place, bytes)
    }
}
