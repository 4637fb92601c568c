//! Levels, reading.

use super::{Dim, Kind};
use crate::deferral::POINTEE;
use crate::{
    At, Charset, ErrorKind, Flags, FullPtr, FullStep, Ndr, NdrString, NdrUnion, Pull, Push, Result, SmallVec,
    array,
};
use std::any::Any;
use std::sync::Arc;

impl Pull<'_> {
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
    pub fn narrow<T: TryFrom<i128>>(&self, value: impl Into<i128>) -> Result<T> {
        let value = value.into();
        T::try_from(value).map_err(|_| self.error(ErrorKind::Expression(format!("{value} is out of range"))))
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

    /// `ndr_size_T`
    pub fn size_of<T: Ndr>(&self, value: &T) -> Result<i128> {
        Push::new(self.format()).size_of(value)
    }

    /// `ndr_size_T` of what a pointer points to; 0 for null.
    pub fn size_of_pointee<T: Ndr>(&self, pointer: &Option<T>) -> Result<i128> {
        Push::new(self.format()).size_of_pointee(pointer)
    }

    /// A union's discriminant must be its level.
    pub fn check_tag(&self, level: i64, tag: impl Into<i128>) -> Result<()> {
        self.check_switch(level, super::level(tag))
    }

    /// Reads the discriminant that comes next and stays in front of it: that of a
    /// union whose switch is read only after it. `tag` keeps it for [`Pull::late_tag`];
    /// unions of one array must have the same.
    pub fn tag_ahead<T: Into<i128>>(
        &mut self,
        tag: &mut Option<i64>,
        read: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<i64> {
        let position = self.position();
        let found = super::level(read(self)?);
        self.check_switch(*tag.get_or_insert(found), found)?;
        self.seek(position)?;
        Ok(found)
    }

    /// Checks a discriminant that was read, if one was, against a member read after it.
    pub fn late_tag(&self, tag: Option<i64>, level: i64) -> Result<()> {
        tag.map_or(Ok(()), |found| self.check_switch(level, found))
    }

    /// Checks the count of an array, when there is one, against a member read after it.
    pub fn late_size(&self, array: &impl super::Count, expected: impl Into<i128>) -> Result<()> {
        match array.elements() {
            Some(found) => self.check_size(found, self.size(expected)?),
            None => Ok(()),
        }
    }

    /// Checks the maximum count of an array, when there is one, against a member read after it.
    pub fn late_max(&self, array: &impl super::Count, max: usize, expected: impl Into<i128>) -> Result<()> {
        match array.elements() {
            Some(_) => self.check_size(max, self.size(expected)?),
            None => Ok(()),
        }
    }

    /// The maximum count of the array read last.
    #[must_use]
    pub fn last_max_count(&self) -> usize {
        self.last_max
    }

    /// A number, within `[range(low, high)]`.
    pub fn ranged<T: Ndr + Copy>(&mut self, value: &mut T, low: i64, high: i64) -> Result<()>
    where
        i128: From<T>,
    {
        value.pull_scalars(self)?;
        self.check_range(*value, low, high)
    }

    /// [`Pull::ranged`], of something whose number `f` knows.
    pub fn ranged_with<T: Ndr, N: Into<i128> + Copy>(
        &mut self,
        value: &mut T,
        low: i64,
        high: i64,
        f: impl FnOnce(&T) -> N,
    ) -> Result<()> {
        value.pull_scalars(self)?;
        self.check_range(f(value), low, high)
    }

    // --- both passes ---------------------------------------------------------

    /// Scalars and buffers of something that is no type of its own.
    pub fn both<T: ?Sized>(
        &mut self,
        value: &mut T,
        scalars: impl FnOnce(&mut T, &mut Self) -> Result<()>,
        buffers: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        let frame = self.begin_deferred();
        scalars(value, self)?;
        buffers(value, self)?;
        self.end_deferred(frame);
        Ok(())
    }

    // --- pointers --------------------------------------------------------------

    fn set<T: Default>(&mut self, pointer: &mut Option<T>, present: bool) -> Result<()> {
        *pointer = if present {
            self.charge(POINTEE.max(size_of::<T>()))?;
            Some(T::default())
        } else {
            None
        };
        Ok(())
    }

    /// Scalars pass of a unique pointer.
    pub fn unique<T: Default>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        let present = self.referent()?;
        self.set(pointer, present)
    }

    /// Buffers pass of a unique pointer.
    pub fn pointee_with<T>(
        &mut self,
        pointer: &mut Option<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        match pointer {
            Some(value) => f(value, self),
            None => Ok(()),
        }
    }

    /// A unique pointer whose pointee follows at once: an argument.
    pub fn optional<T: Ndr>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        pointer.pull_scalars(self)?;
        pointer.pull_buffers(self)
    }

    /// A unique pointer whose pointee follows at once.
    pub fn optional_with<T: Default>(
        &mut self,
        pointer: &mut Option<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.unique(pointer)?;
        self.pointee_with(pointer, f)
    }

    /// Scalars pass of a relative pointer.
    pub fn relative_pointer<T: Default>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        let present = self.relative()?;
        self.set(pointer, present)
    }

    /// Scalars pass of a relative pointer of 16 bits.
    pub fn relative_short_pointer<T: Default>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        let present = self.relative_short()?;
        self.set(pointer, present)
    }

    /// Buffers pass of a relative pointer.
    pub fn relative_pointee<T: Ndr>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        self.relative_pointee_with(pointer, |v, p| v.pull(p))
    }

    /// Buffers pass of a relative pointer.
    pub fn relative_pointee_with<T>(
        &mut self,
        pointer: &mut Option<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        if let Some(value) = pointer {
            let place = self.begin_relative()?;
            f(value, self)?;
            self.end_relative(place)?;
        }
        Ok(())
    }

    /// Buffers pass of a relative pointer of 16 bits.
    pub fn relative_short_pointee<T: Ndr>(&mut self, pointer: &mut Option<T>) -> Result<()> {
        self.relative_pointee(pointer)
    }

    /// Buffers pass of a relative pointer of 16 bits.
    pub fn relative_short_pointee_with<T>(
        &mut self,
        pointer: &mut Option<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.relative_pointee_with(pointer, f)
    }

    /// Scalars pass of a full pointer.
    pub fn full_pointer<T>(&mut self, pointer: &mut FullPtr<T>) -> Result<()> {
        pointer.0 = None;
        self.full().map(drop)
    }

    /// Buffers pass of a full pointer.
    pub fn full_pointee<T: Ndr + Any + Send + Sync>(&mut self, pointer: &mut FullPtr<T>) -> Result<()> {
        self.full_pointee_with(pointer, |v, p| v.pull(p))
    }

    /// Buffers pass of a full pointer.
    pub fn full_pointee_with<T: Default + Any + Send + Sync>(
        &mut self,
        pointer: &mut FullPtr<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        pointer.0 = match self.full_begin::<T>()? {
            FullStep::Null => None,
            FullStep::Seen(value) => Some(value),
            FullStep::New(id) => {
                self.charge(size_of::<T>())?;
                let mut value = T::default();
                f(&mut value, self)?;
                let value = Arc::new(value);
                self.full_end(id, &value);
                Some(value)
            }
        };
        Ok(())
    }

    // --- arrays ------------------------------------------------------------------

    /// Reads the counts of a dimension: how many elements follow.
    #[inline(always)]
    fn count_of(&mut self, dim: &Dim) -> Result<usize> {
        match *dim {
            Dim { varying: false, range: None, size: Some(size), conformant, .. } => {
                let size = self.size(size)?;
                if conformant {
                    let found = self.max_count()?;
                    self.check_size(found, size)?;
                }
                Ok(size)
            }
            _ => self.elements(dim),
        }
    }

    fn elements(&mut self, dim: &Dim) -> Result<usize> {
        let size = match dim.size {
            Some(size) => Some(self.size(size)?),
            None => None,
        };
        let mut max = size;
        if dim.conformant {
            let found = self.max_count()?;
            if let Some(size) = size {
                self.check_size(found, size)?;
            }
            self.last_max = found;
            max = Some(found);
        }
        let mut count = max.unwrap_or(0);
        if dim.varying {
            count = self.variance()?;
            if let Some(max) = max {
                self.check_length(count, max)?;
            }
            if let Some(length) = dim.length {
                self.check_size(count, self.size(length)?)?;
            }
        }
        if let Some((low, high)) = dim.range {
            self.check_range(max.unwrap_or(count) as u64, low, high)?;
            self.check_range(count as u64, low, high)?;
        }
        Ok(count)
    }

    /// Scalars pass of an array.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn items<T: Ndr>(&mut self, items: &mut Vec<T>, dim: Dim) -> Result<()> {
        let count =
            if dim.kind == Kind::Rest { self.remaining() / T::MIN_SIZE.max(1) } else { self.count_of(&dim)? };
        self.around_elements(|p| T::pull_vec(items, count, p))
    }

    /// Scalars pass of an array that is short.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn small_items<T: Ndr + Copy, const N: usize>(
        &mut self,
        items: &mut SmallVec<T, N>,
        dim: Dim,
    ) -> Result<()> {
        let count = self.count_of(&dim)?;
        items.pull(count, self)
    }

    /// Arrays inside the elements leave the maximum count of this one alone.
    #[inline]
    fn around_elements(&mut self, f: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let max = self.last_max;
        f(self)?;
        self.last_max = max;
        Ok(())
    }

    /// Scalars pass of an array whose elements have levels of their own.
    pub fn items_with<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        dim: Dim,
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        let count = self.elements(&dim)?;
        self.reserve_bytes(count, 1, size_of::<T>())?;
        items.clear();
        self.around_elements(|p| {
            for i in 0..count {
                let mut item = T::default();
                f(&mut item, p).at_index(i)?;
                items.push(item);
            }
            Ok(())
        })
    }

    /// Scalars pass of an array that has a place for each element.
    #[inline]
    pub fn slice<T: Ndr>(&mut self, items: &mut [T]) -> Result<()> {
        T::pull_slice(items, self)
    }

    /// Buffers pass of an array.
    #[inline]
    pub fn items_buffers<T: Ndr>(&mut self, items: &mut [T]) -> Result<()> {
        array::pull_vec_buffers(self, items)
    }

    /// A pass over elements that are there.
    pub fn each<T>(
        &mut self,
        items: &mut [T],
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        for (i, item) in items.iter_mut().enumerate() {
            f(item, self).at_index(i)?;
        }
        Ok(())
    }

    /// Both passes of an array.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn array<T: Ndr>(&mut self, items: &mut Vec<T>, dim: Dim) -> Result<()> {
        let frame = self.begin_deferred();
        self.items(items, dim)?;
        self.around_elements(|p| p.items_buffers(items))?;
        self.end_deferred(frame);
        Ok(())
    }

    /// A character array.
    #[inline(always)] // What is known of the dimension then costs nothing.
    pub fn text(&mut self, text: &mut NdrString, charset: Charset, dim: Dim) -> Result<()> {
        if let Dim {
            size: Some(size),
            length: Some(length),
            conformant: true,
            varying: true,
            range: None,
            ..
        } = dim
            && !(dim.terminated || dim.to_null || dim.bytes)
            && let (Ok(size), Ok(length)) = (u32::try_from(size), u32::try_from(length))
            && self.found_counts(size, length)
        {
            return self.charset_into(text, length as usize, charset);
        }
        self.text_of(text, charset, &dim)
    }

    /// Whether maximum count, offset 0 and actual count follow as expected; reads nothing when not.
    fn found_counts(&mut self, max: u32, length: u32) -> bool {
        let start = self.pos;
        if !self.ndr64
            && self.hoisted.is_empty()
            && length <= max
            && self.u32s().is_ok_and(|found| found == [max, 0, length])
        {
            return true;
        }
        self.pos = start;
        false
    }

    #[inline(never)]
    fn text_of(&mut self, text: &mut NdrString, charset: Charset, dim: &Dim) -> Result<()> {
        *text = if dim.kind == Kind::Rest {
            self.noheader_string(charset)?
        } else {
            let count = self.elements(dim)?;
            match *dim {
                Dim { terminated: true, .. } => self.charset_terminated(count, charset)?,
                Dim { to_null: true, .. } => self.charset_to_null(count, charset)?,
                Dim { bytes: true, .. } => self.charset_bytes(count, charset)?,
                _ => self.charset(count, charset)?,
            }
        };
        Ok(())
    }

    /// `[string, charset(UTF16)]`
    pub fn utf16(&mut self, text: &mut NdrString) -> Result<()> {
        self.string_into(text, Charset::Utf16)
    }

    // --- pointers to arrays ------------------------------------------------------

    /// Buffers pass of a unique pointer to text.
    #[inline(always)]
    pub fn text_pointee(
        &mut self,
        pointer: &mut Option<NdrString>,
        charset: Charset,
        dim: Dim,
    ) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.text(v, charset, dim))
    }

    /// Buffers pass of a unique pointer to `[string, charset(UTF16)]`.
    pub fn utf16_pointee(&mut self, pointer: &mut Option<NdrString>) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.utf16(v))
    }

    /// Buffers pass of a unique pointer to an array.
    pub fn array_pointee<T: Ndr>(&mut self, pointer: &mut Option<Vec<T>>, dim: Dim) -> Result<()> {
        self.pointee_with(pointer, |v, p| p.array(v, dim))
    }

    /// Buffers pass of a unique pointer to a union.
    pub fn union_pointee<T: NdrUnion>(&mut self, pointer: &mut Option<T>, level: i64) -> Result<()> {
        self.pointee_with(pointer, |v, p| v.pull(level, p))
    }

    /// Text behind a unique pointer, at once.
    pub fn optional_text(
        &mut self,
        pointer: &mut Option<NdrString>,
        charset: Charset,
        dim: Dim,
    ) -> Result<()> {
        self.optional_with(pointer, |v, p| p.text(v, charset, dim))
    }

    /// `[string, charset(UTF16)]` behind a unique pointer, at once.
    pub fn optional_utf16(&mut self, pointer: &mut Option<NdrString>) -> Result<()> {
        self.optional_with(pointer, |v, p| p.utf16(v))
    }

    /// An array behind a unique pointer, at once.
    pub fn optional_array<T: Ndr>(&mut self, pointer: &mut Option<Vec<T>>, dim: Dim) -> Result<()> {
        self.optional_with(pointer, |v, p| p.array(v, dim))
    }
}
