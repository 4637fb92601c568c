//! Arrays: counts on the wire, and the helpers that move elements.

use crate::{At, ErrorKind, Ndr, Pull, Push, Result};

impl Pull<'_> {
    /// Reads the `n` conformance counts in front of a struct that ends in a
    /// conformant array, unless the enclosing struct has done so already.
    #[inline]
    pub fn hoist(&mut self, n: usize) -> Result<()> {
        if !self.hoisted.is_empty() {
            return Ok(());
        }
        for _ in 0..n {
            let count = self.wire_count()?;
            self.hoisted.insert(0, count);
        }
        Ok(())
    }

    /// The maximum count of a conformant array: the hoisted one when there is one, else from here.
    #[inline]
    pub fn max_count(&mut self) -> Result<usize> {
        match self.hoisted.pop() {
            Some(count) => Ok(count),
            None => self.wire_count(),
        }
    }

    /// A `uint3264` that counts something.
    #[inline]
    pub fn wire_count(&mut self) -> Result<usize> {
        let count = if self.ndr64 { self.wide()? } else { self.u32()?.into() };
        match usize::try_from(count) {
            Ok(n) if n <= isize::MAX.unsigned_abs() => Ok(n),
            _ => Err(self.error(ErrorKind::CountTooLarge { count, available: self.remaining() })),
        }
    }

    /// Offset (which must be 0) and actual count of a varying array.
    #[inline]
    pub fn variance(&mut self) -> Result<usize> {
        let offset = self.u3264()?;
        if offset != 0 {
            return Err(self.error(ErrorKind::ArrayOffset { offset }));
        }
        self.wire_count()
    }

    /// The actual count of a varying array must not exceed its maximum count.
    #[inline]
    pub fn check_length(&self, length: usize, max: usize) -> Result<()> {
        if length <= max {
            return Ok(());
        }
        Err(self.error(ErrorKind::ArraySize(format!("actual count {length} exceeds maximum count {max}"))))
    }

    /// A count on the wire must equal what `size_is` or `length_is` says.
    #[inline]
    pub fn check_size(&self, found: usize, expected: usize) -> Result<()> {
        if found == expected {
            return Ok(());
        }
        Err(self
            .error(ErrorKind::ArraySize(format!("array of {found} elements where {expected} are expected"))))
    }

    /// The value of an expression as a count.
    #[inline]
    pub fn count<T: TryInto<usize>>(&self, value: T) -> Result<usize> {
        value
            .try_into()
            .map_err(|_| self.error(ErrorKind::Expression("a count is negative or too large".into())))
    }

    /// Maximum and actual count of a conformant varying array, checked against each other: `(max, actual)`.
    pub fn conformant_varying(&mut self) -> Result<(usize, usize)> {
        self.counts()
    }

    #[inline(always)]
    pub(crate) fn counts(&mut self) -> Result<(usize, usize)> {
        if !self.ndr64 && self.hoisted.is_empty() {
            let [max, offset, length] = self.u32s()?;
            if offset == 0 && length <= max {
                return Ok((max as usize, length as usize));
            }
            self.pos -= 12;
        }
        let max = self.max_count()?;
        let length = self.variance()?;
        self.check_length(length, max)?;
        Ok((max, length))
    }
}

impl Push {
    /// Writes conformance counts in front of a struct that ends in a
    /// conformant array, unless the enclosing struct has done so already.
    #[inline(always)] // The vector that holds the counts is then never made.
    pub fn hoist(&mut self, counts: &[usize]) -> Result<()> {
        if self.hoisted > 0 {
            return Ok(());
        }
        for count in counts {
            self.conformance(*count)?;
        }
        self.hoisted = counts.len();
        Ok(())
    }

    #[inline(never)]
    fn conformance(&mut self, count: usize) -> Result<()> {
        self.u3264(count as u64)
    }

    /// The maximum count of a conformant array, unless it was hoisted.
    #[inline]
    pub fn max_count(&mut self, count: usize) -> Result<()> {
        if self.hoisted > 0 {
            self.hoisted -= 1;
            return Ok(());
        }
        self.u3264(count as u64)
    }

    /// Offset 0 and actual count of a varying array.
    #[inline]
    pub fn variance(&mut self, length: usize) -> Result<()> {
        self.u3264(0)?;
        self.u3264(length as u64)
    }

    /// What `size_is` or `length_is` says must equal what the vector holds.
    #[inline]
    pub fn check_size(&self, found: usize, expected: usize) -> Result<()> {
        if found == expected {
            return Ok(());
        }
        Err(self
            .error(ErrorKind::ArraySize(format!("array of {found} elements where {expected} are expected"))))
    }

    /// The actual count of a varying array must not exceed its maximum count.
    #[inline]
    pub fn check_length(&self, length: usize, max: usize) -> Result<()> {
        if length <= max {
            return Ok(());
        }
        Err(self.error(ErrorKind::ArraySize(format!("actual count {length} exceeds maximum count {max}"))))
    }

    /// The value of an expression as a count.
    #[inline]
    pub fn count<T: TryInto<usize>>(&self, value: T) -> Result<usize> {
        value
            .try_into()
            .map_err(|_| self.error(ErrorKind::Expression("a count is negative or too large".into())))
    }

    /// Maximum and actual count of a conformant varying array.
    pub fn conformant_varying(&mut self, max: usize, length: usize) -> Result<()> {
        self.counts(max, length)
    }

    #[inline(always)]
    pub(crate) fn counts(&mut self, max: usize, length: usize) -> Result<()> {
        self.check_length(length, max)?;
        if !self.ndr64
            && self.hoisted == 0
            && let (Ok(max), Ok(length)) = (u32::try_from(max), u32::try_from(length))
        {
            return self.u32s([max, 0, length]);
        }
        self.max_count(max)?;
        self.variance(length)
    }
}

/// Scalars pass of `count` elements; the old content of the vector is dropped.
pub fn pull_vec<T: Ndr>(p: &mut Pull<'_>, items: &mut Vec<T>, count: usize) -> Result<()> {
    T::pull_vec(items, count, p)
}

/// Buffers pass of the elements.
pub fn pull_vec_buffers<T: Ndr>(p: &mut Pull<'_>, items: &mut [T]) -> Result<()> {
    if T::HAS_BUFFERS {
        for (i, item) in items.iter_mut().enumerate() {
            item.pull_buffers(p).at_index(i)?;
        }
    }
    Ok(())
}

/// Both passes of `count` elements: what an array that a pointer points to does.
pub fn pull_vec_all<T: Ndr>(p: &mut Pull<'_>, items: &mut Vec<T>, count: usize) -> Result<()> {
    if !T::HAS_BUFFERS {
        return T::pull_vec(items, count, p);
    }
    let frame = p.begin_deferred();
    T::pull_vec(items, count, p)?;
    pull_vec_buffers(p, items)?;
    p.end_deferred(frame);
    Ok(())
}

/// Scalars pass of the elements.
pub fn push_vec<T: Ndr>(p: &mut Push, items: &[T]) -> Result<()> {
    T::push_slice(items, p)
}

/// Buffers pass of the elements.
pub fn push_vec_buffers<T: Ndr>(p: &mut Push, items: &[T]) -> Result<()> {
    if T::HAS_BUFFERS {
        for (i, item) in items.iter().enumerate() {
            item.push_buffers(p).at_index(i)?;
        }
    }
    Ok(())
}

/// Both passes of the elements: what an array that a pointer points to does.
pub fn push_vec_all<T: Ndr>(p: &mut Push, items: &[T]) -> Result<()> {
    if !T::HAS_BUFFERS {
        return T::push_slice(items, p);
    }
    let frame = p.begin_deferred();
    T::push_slice(items, p)?;
    push_vec_buffers(p, items)?;
    p.end_deferred(frame);
    Ok(())
}

/// Scalars pass of a fixed array held as a vector: missing elements are
/// written as defaults, more than `count` are an error.
pub fn push_fixed<T: Ndr>(p: &mut Push, items: &[T], count: usize) -> Result<()> {
    if items.len() > count {
        return p.check_size(items.len(), count);
    }
    T::push_slice(items, p)?;
    if items.len() < count {
        let filler = T::default();
        for _ in items.len()..count {
            filler.push_scalars(p)?;
        }
    }
    Ok(())
}

/// Buffers pass of a fixed array held as a vector.
pub fn push_fixed_buffers<T: Ndr>(p: &mut Push, items: &[T], count: usize) -> Result<()> {
    push_vec_buffers(p, items)?;
    if T::HAS_BUFFERS && items.len() < count {
        let filler = T::default();
        for _ in items.len()..count {
            filler.push_buffers(p)?;
        }
    }
    Ok(())
}

/// Elements up to and including the first zero one, or to the end of the buffer (`[string,noheader]`).
pub fn pull_vec_to_zero<T: Ndr + PartialEq>(p: &mut Pull<'_>, items: &mut Vec<T>) -> Result<()> {
    items.clear();
    let zero = T::default();
    while p.remaining() >= T::MIN_SIZE.max(1) {
        p.charge(T::COST.max(1))?;
        let mut item = T::default();
        item.pull_scalars(p).at_index(items.len())?;
        let end = item == zero;
        items.push(item);
        if end {
            break;
        }
    }
    Ok(())
}

/// Checks that a `[string]` array that is no text ends in a zero element.
pub fn check_terminator<T: Default + PartialEq>(p: &Pull<'_>, items: &[T]) -> Result<()> {
    if items.last().is_some_and(|last| *last == T::default()) {
        return Ok(());
    }
    Err(p.error(ErrorKind::String("string without its terminator".into())))
}

/// Shows an array whose elements print themselves.
pub fn print_vec<T: Ndr>(items: &[T], name: &str, out: &mut dyn crate::Printer) {
    out.begin_array(name, items.len());
    for item in items {
        item.print(name, out);
    }
    out.end();
}
