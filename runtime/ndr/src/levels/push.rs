//! Levels, writing.

use super::{Dim, Kind};
use crate::{At, Charset, Error, ErrorKind, Flags, FullPtr, Ndr, NdrString, NdrUnion, Push, Result, array};
use std::marker::PhantomData;

/// What [`Push::size_later`] left open.
#[must_use]
pub struct OwnSize<T> {
    start: usize,
    /// In the whole buffer.
    place: usize,
    number: PhantomData<T>,
}

impl Push {
    /// Runs `f` under more flags.
    pub fn with_flags<R>(&mut self, flags: Flags, f: impl FnOnce(&mut Self) -> Result<R>) -> Result<R> {
        let saved = self.add_flags(flags);
        let value = f(self)?;
        self.restore_flags(saved);
        Ok(value)
    }

    /// Runs `f` one level deeper in a type that contains itself.
    pub fn nested<R>(&mut self, limit: Option<u32>, f: impl FnOnce(&mut Self) -> Result<R>) -> Result<R> {
        self.enter(limit)?;
        let value = f(self)?;
        self.leave();
        Ok(value)
    }

    // --- values of expressions ---------------------------------------------

    /// An expression as a count of bytes.
    #[inline]
    pub fn size(&self, value: impl Into<i128>) -> Result<usize> {
        self.count(value.into())
    }

    /// An expression as a number of a type.
    #[inline]
    pub fn narrow<T: TryFrom<i128>>(&self, value: impl Into<i128>) -> Result<T> {
        let value = value.into();
        match T::try_from(value) {
            Ok(value) => Ok(value),
            // Sizes within a measurement are 0, so what is computed from them means nothing.
            Err(_) if self.measuring => T::try_from(0).map_err(|_| self.out_of_range_of(value)),
            Err(_) => Err(self.out_of_range_of(value)),
        }
    }

    #[cold]
    fn out_of_range_of(&self, value: i128) -> crate::Error {
        self.error(ErrorKind::Expression(format!("{value} is out of range")))
    }

    /// Something the IDL leaves to code that is not there.
    #[cold]
    pub fn unsupported<T>(&self, what: &str) -> Result<T> {
        Err(self.error(ErrorKind::Unsupported(what.to_owned())))
    }

    /// The value of a helper that is not there.
    #[cold]
    pub fn external(&self, name: &str) -> Result<i128> {
        self.unsupported(name)
    }

    /// What a pointer in an expression points to.
    pub fn deref<'v, T>(&self, pointer: &'v Option<T>) -> Result<&'v T> {
        pointer.as_ref().ok_or_else(|| self.error(ErrorKind::NullPointer))
    }

    /// `ndr_size_T`: bytes that writing a value takes.
    pub fn size_of<T: Ndr>(&self, value: &T) -> Result<i128> {
        self.measure(|p| value.push(p)).map(|n| n as i128)
    }

    /// `ndr_size_T` of a union.
    pub fn size_of_union<T: NdrUnion>(&self, value: &T, level: i64) -> Result<i128> {
        self.measure(|p| value.push(level, p)).map(|n| n as i128)
    }

    /// `ndr_size_T` of what a pointer points to; 0 for null.
    pub fn size_of_pointee<T: Ndr>(&self, pointer: &Option<T>) -> Result<i128> {
        pointer.as_ref().map_or(Ok(0), |value| self.size_of(value))
    }

    /// `ndr_size_T` of the union a pointer points to; 0 for null.
    pub fn size_of_union_pointee<T: NdrUnion>(&self, pointer: &Option<T>, level: i64) -> Result<i128> {
        pointer.as_ref().map_or(Ok(0), |value| self.size_of_union(value, level))
    }

    /// A number that is to be the size of what was written since `start`: room
    /// for it, until [`Push::fill_size`].
    pub fn size_later<T: Ndr + TryFrom<usize>>(&mut self, start: usize) -> Result<OwnSize<T>> {
        T::default().push_scalars(self)?;
        Ok(OwnSize { start, place: self.buf.len() - size_of::<T>(), number: PhantomData })
    }

    /// Writes the number that [`Push::size_later`] left room for.
    pub fn fill_size<T: Ndr + TryFrom<usize>>(&mut self, size: OwnSize<T>) -> Result<()> {
        if self.measuring {
            return Ok(());
        }
        let len = self.position() - size.start;
        let Ok(value) = T::try_from(len) else {
            return Err(Error::new(ErrorKind::Expression(format!("{len} is out of range")), size.place));
        };
        if let Some(place) = self.buf.get_mut(size.place..size.place + size_of::<T>()) {
            value.store(place);
            if self.big_endian {
                place.reverse();
            }
        }
        Ok(())
    }

    /// Scalars pass of a number that `value` makes of the size of what a pointer
    /// behind it leads to: room for it, until [`Push::late_subcontext`].
    pub fn size_of_pointee_later(
        &mut self,
        width: usize,
        present: bool,
        value: impl FnOnce(i128) -> i128,
    ) -> Result<()> {
        let place = self.number_later(width)?;
        if !present {
            return self.fill(place, width, value(0));
        }
        self.deferred.queue.push(place);
        Ok(())
    }

    /// Buffers pass: where [`Push::size_of_pointee_later`] left room.
    pub fn size_place(&mut self, present: bool) -> Result<Option<usize>> {
        if present { self.take_deferred().map(Some) } else { Ok(None) }
    }

    /// A subcontext without header that `write` fills, and the number at
    /// `place`. `sizes` makes both, the number and the size of the subcontext,
    /// of the size of what is written.
    pub fn late_subcontext(
        &mut self,
        place: Option<usize>,
        width: usize,
        sizes: impl Fn(i128) -> (i128, i128),
        write: impl Fn(&mut Push) -> Result<()>,
    ) -> Result<()> {
        let number = if self.flags.intersects(Flags::RELATIVE_REVERSE | Flags::NDR64) {
            // Filled from its end, or not as large as it is on its own.
            let (number, size) = sizes(self.measure(&write)? as i128);
            self.subcontext(0, Some(self.size(size)?), write)?;
            number
        } else {
            self.subcontext(0, None, |p| {
                write(p)?;
                let written = p.position();
                let (number, size) = sizes(written as i128);
                match p.size(size)?.checked_sub(written) {
                    Some(gap) => p.zeros(gap)?,
                    None if p.measuring => {}
                    None => {
                        return Err(p.error(ErrorKind::Subcontext(format!(
                            "content of {written} bytes in a subcontext of {size}"
                        ))));
                    }
                }
                Ok(number)
            })?
        };
        match place {
            Some(place) => self.fill(place, width, number),
            None => Ok(()),
        }
    }

    /// The count that stands in front of a struct that ends in a scalar string.
    pub fn string_count(&self, text: &NdrString, flags: Flags) -> Result<usize> {
        let terminator = usize::from(!flags.contains(Flags::STR_NOTERM));
        let bytes = flags.intersects(Flags::STR_ASCII | Flags::STR_UTF8 | Flags::STR_RAW8);
        let units = if bytes { text.len() } else { text.utf16_len() };
        Ok(units + terminator)
    }

    /// A union's arm must be the one its level chooses.
    #[inline]
    pub fn check_arm(&self, accepted: bool, level: i64) -> Result<()> {
        if accepted { Ok(()) } else { Err(self.error(ErrorKind::BadSwitch { level })) }
    }

    // --- both passes ---------------------------------------------------------

    /// Scalars and buffers of something that is no type of its own.
    pub fn both<T: ?Sized>(
        &mut self,
        value: &T,
        scalars: impl FnOnce(&T, &mut Self) -> Result<()>,
        buffers: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        let frame = self.begin_deferred();
        scalars(value, self)?;
        buffers(value, self)?;
        self.end_deferred(frame);
        Ok(())
    }

    // --- pointers --------------------------------------------------------------

    /// Scalars pass of a unique pointer.
    pub fn unique<T>(&mut self, pointer: &Option<T>) -> Result<()> {
        self.referent(pointer.is_some())
    }

    /// Buffers pass of a unique pointer.
    pub fn pointee_with<T>(
        &mut self,
        pointer: &Option<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        match pointer {
            Some(value) => f(value, self),
            None => Ok(()),
        }
    }

    /// A unique pointer whose pointee follows at once: an argument.
    pub fn optional<T: Ndr>(&mut self, pointer: &Option<T>) -> Result<()> {
        pointer.push_scalars(self)?;
        pointer.push_buffers(self)
    }

    /// A unique pointer whose pointee follows at once.
    pub fn optional_with<T>(
        &mut self,
        pointer: &Option<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.unique(pointer)?;
        self.pointee_with(pointer, f)
    }

    /// Scalars pass of a relative pointer.
    pub fn relative_pointer<T>(&mut self, pointer: &Option<T>) -> Result<()> {
        self.relative(pointer.is_some())
    }

    /// Scalars pass of a relative pointer of 16 bits.
    pub fn relative_short_pointer<T>(&mut self, pointer: &Option<T>) -> Result<()> {
        self.relative_short(pointer.is_some())
    }

    /// Buffers pass of a relative pointer.
    pub fn relative_pointee<T: Ndr>(&mut self, pointer: &Option<T>) -> Result<()> {
        self.relative_pointee_with(pointer, |v, p| v.push(p))
    }

    /// Buffers pass of a relative pointer.
    pub fn relative_pointee_with<T>(
        &mut self,
        pointer: &Option<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        if let Some(value) = pointer {
            let place = self.begin_relative()?;
            f(value, self)?;
            self.end_relative(place)?;
        }
        Ok(())
    }

    /// Buffers pass of a relative pointer of 16 bits.
    pub fn relative_short_pointee<T: Ndr>(&mut self, pointer: &Option<T>) -> Result<()> {
        self.relative_short_pointee_with(pointer, |v, p| v.push(p))
    }

    /// Buffers pass of a relative pointer of 16 bits.
    pub fn relative_short_pointee_with<T>(
        &mut self,
        pointer: &Option<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        if let Some(value) = pointer {
            let place = self.begin_relative_short()?;
            f(value, self)?;
            self.end_relative(place)?;
        }
        Ok(())
    }

    /// Scalars pass of a full pointer.
    pub fn full_pointer<T>(&mut self, pointer: &FullPtr<T>) -> Result<()> {
        self.full(pointer.0.as_ref())
    }

    /// Buffers pass of a full pointer.
    pub fn full_pointee<T: Ndr>(&mut self, pointer: &FullPtr<T>) -> Result<()> {
        self.full_pointee_with(pointer, |v, p| v.push(p))
    }

    /// Buffers pass of a full pointer.
    pub fn full_pointee_with<T>(
        &mut self,
        pointer: &FullPtr<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        if self.full_begin(pointer.0.as_ref())
            && let Some(value) = pointer.get()
        {
            f(value, self)?;
        }
        Ok(())
    }

    // --- arrays ------------------------------------------------------------------

    /// Writes the counts of a dimension for `len` elements.
    #[inline(always)]
    fn count_of(&mut self, dim: &Dim, len: usize) -> Result<()> {
        match *dim {
            Dim { varying: false, size: Some(size), conformant, kind, .. } => {
                let size = self.size(size)?;
                if conformant {
                    self.max_count(size)?;
                }
                if kind == Kind::Counted { self.check_size(len, size) } else { Ok(()) }
            }
            _ => self.elements(dim, len),
        }
    }

    /// Writes the counts of a dimension for `len` elements.
    fn elements(&mut self, dim: &Dim, len: usize) -> Result<()> {
        let size = match dim.size {
            Some(size) => Some(self.size(size)?),
            None => None,
        };
        if dim.conformant {
            self.max_count(size.unwrap_or(len))?;
        }
        if dim.varying {
            let expected = match dim.length {
                Some(length) => self.size(length)?,
                None if dim.terminated => len,
                None => size.unwrap_or(len),
            };
            self.check_size(len, expected)?;
            if let Some(size) = size {
                self.check_length(len, size)?;
            }
            self.variance(len)
        } else {
            match size {
                Some(size) if dim.kind == Kind::Counted => self.check_size(len, size),
                _ => Ok(()),
            }
        }
    }

    /// Scalars pass of an array.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn items<T: Ndr>(&mut self, items: &[T], dim: Dim) -> Result<()> {
        self.count_of(&dim, items.len())?;
        match dim {
            Dim { kind: Kind::Fixed, size: Some(size), varying: false, .. } => {
                array::push_fixed(self, items, self.size(size)?)
            }
            _ => T::push_slice(items, self),
        }
    }

    /// Scalars pass of an array whose elements have levels of their own.
    pub fn items_with<T>(
        &mut self,
        items: &[T],
        dim: Dim,
        f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.elements(&dim, items.len())?;
        if let Dim { kind: Kind::Fixed, size: Some(size), .. } = dim {
            self.check_size(items.len(), self.size(size)?)?;
        }
        self.each(items, f)
    }

    /// Scalars pass of an array that has a place for each element.
    #[inline]
    pub fn slice<T: Ndr>(&mut self, items: &[T]) -> Result<()> {
        T::push_slice(items, self)
    }

    /// Buffers pass of an array.
    #[inline]
    pub fn items_buffers<T: Ndr>(&mut self, items: &[T]) -> Result<()> {
        array::push_vec_buffers(self, items)
    }

    /// A pass over the elements.
    pub fn each<T>(&mut self, items: &[T], mut f: impl FnMut(&T, &mut Self) -> Result<()>) -> Result<()> {
        for (i, item) in items.iter().enumerate() {
            f(item, self).at_index(i)?;
        }
        Ok(())
    }

    /// Both passes of an array.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn array<T: Ndr>(&mut self, items: &[T], dim: Dim) -> Result<()> {
        let frame = self.begin_deferred();
        self.items(items, dim)?;
        self.items_buffers(items)?;
        self.end_deferred(frame);
        Ok(())
    }

    /// A character array.
    #[inline]
    pub fn text(&mut self, text: &NdrString, charset: Charset, dim: Dim) -> Result<()> {
        if let Dim { size: Some(size), length: Some(length), conformant: true, varying: true, .. } = dim
            && !(dim.terminated || dim.bytes)
        {
            let (size, length) = (self.size(size)?, self.size(length)?);
            if length <= size {
                return self.counted_text(text, charset, size, length);
            }
        }
        self.text_of(text, charset, &dim)
    }

    /// Maximum count, offset, actual count and text.
    fn counted_text(&mut self, text: &NdrString, charset: Charset, size: usize, length: usize) -> Result<()> {
        self.counts(size, length)?;
        self.charset(text, length, charset)
    }

    fn text_of(&mut self, text: &NdrString, charset: Charset, dim: &Dim) -> Result<()> {
        if dim.kind == Kind::Rest {
            return self.noheader_string(text, charset);
        }
        let own = text.units(charset) + usize::from(dim.terminated);
        let size = match dim.size {
            Some(size) => Some(self.size(size)?),
            None => None,
        };
        let length = match dim.length {
            Some(length) => self.size(length)?,
            None if dim.terminated => own,
            None => size.unwrap_or(own),
        };
        if dim.conformant {
            self.max_count(size.unwrap_or(own))?;
        }
        if dim.varying {
            if let Some(size) = size {
                self.check_length(length, size)?;
            }
            self.variance(length)?;
        }
        let count = if dim.varying { length } else { size.unwrap_or(own) };
        if dim.bytes { self.charset_bytes(text, count, charset) } else { self.charset(text, count, charset) }
    }

    /// `[string, charset(UTF16)]`
    pub fn utf16(&mut self, text: &NdrString) -> Result<()> {
        self.string(text, Charset::Utf16)
    }

    // --- pointers to arrays ------------------------------------------------------

    /// Buffers pass of a unique pointer to text.
    pub fn text_pointee(&mut self, pointer: &Option<NdrString>, charset: Charset, dim: Dim) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.text(v, charset, dim))
    }

    /// Buffers pass of a unique pointer to `[string, charset(UTF16)]`.
    pub fn utf16_pointee(&mut self, pointer: &Option<NdrString>) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.utf16(v))
    }

    /// Buffers pass of a unique pointer to an array.
    pub fn array_pointee<T: Ndr>(&mut self, pointer: &Option<Vec<T>>, dim: Dim) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.array(v, dim))
    }

    /// Buffers pass of a unique pointer to a union.
    pub fn union_pointee<T: NdrUnion>(&mut self, pointer: &Option<T>, level: i64) -> Result<()> {
        self.pointee_with(pointer, |v, p| v.push(level, p))
    }

    /// Text behind a unique pointer, at once.
    pub fn optional_text(&mut self, pointer: &Option<NdrString>, charset: Charset, dim: Dim) -> Result<()> {
        self.optional_with(pointer, |v, p| p.text(v, charset, dim))
    }

    /// `[string, charset(UTF16)]` behind a unique pointer, at once.
    pub fn optional_utf16(&mut self, pointer: &Option<NdrString>) -> Result<()> {
        self.optional_with(pointer, |v, p| p.utf16(v))
    }

    /// An array behind a unique pointer, at once.
    pub fn optional_array<T: Ndr>(&mut self, pointer: &Option<Vec<T>>, dim: Dim) -> Result<()> {
        self.optional_with(pointer, |v, p| p.array(v, dim))
    }
}
