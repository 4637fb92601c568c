//! Short arrays that take no memory of their own.

use crate::{Ndr, Pull, Result};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// An array of which the IDL says that it is short: the first `N` elements (at
/// most 255) stand in place, and only a longer one, which the wire cannot
/// hold, goes to a [`Vec`].
///
/// It is a slice in every use; [`SmallVec::push`], [`Extend`], [`FromIterator`]
/// and [`From`] make one.
///
/// ```
/// use pidl_ndr::SmallVec;
/// let mut subs: SmallVec<u32, 15> = [21, 4711].into();
/// subs.push(500);
/// assert_eq!(subs, [21, 4711, 500]);
/// assert_eq!(subs.iter().max(), Some(&4711));
/// ```
#[derive(Clone)]
pub struct SmallVec<T, const N: usize>(Repr<T, N>);

#[derive(Clone)]
enum Repr<T, const N: usize> {
    /// Costs one byte to make, where values are made before they are read.
    Empty,
    Short {
        len: u8,
        items: [T; N],
    },
    Long(Vec<T>),
}

impl<T: Copy + Default, const N: usize> SmallVec<T, N> {
    const SHORT: () = assert!(N <= u8::MAX as usize);

    /// No elements.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        let () = Self::SHORT;
        SmallVec(Repr::Empty)
    }

    /// The short form, made in place.
    #[inline(always)]
    fn short(&mut self) -> Option<(&mut u8, &mut [T; N])> {
        if let Repr::Empty = self.0 {
            self.0 = Repr::Short { len: 0, items: [T::default(); N] };
        }
        match &mut self.0 {
            Repr::Short { len, items } => Some((len, items)),
            _ => None,
        }
    }

    /// Adds an element at the end.
    pub fn push(&mut self, item: T) {
        if let Some((len, items)) = self.short() {
            match items.get_mut(usize::from(*len)) {
                Some(place) => {
                    *place = item;
                    *len += 1;
                }
                None => {
                    let mut long = items.to_vec();
                    long.push(item);
                    self.0 = Repr::Long(long);
                }
            }
        } else if let Repr::Long(items) = &mut self.0 {
            items.push(item);
        }
    }

    /// Removes every element.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Reads `count` elements in place of those that are there.
    #[inline]
    pub(crate) fn pull(&mut self, count: usize, p: &mut Pull<'_>) -> Result<()>
    where
        T: Ndr,
    {
        if count == 0 {
            self.clear();
            return Ok(());
        }
        let mut items = [T::default(); N];
        if p.plain_block(&mut items, count) {
            self.0 = Repr::Short { len: count as u8, items };
            return Ok(());
        }
        if let Some((len, items)) = self.short()
            && let Some(items) = items.get_mut(..count)
        {
            *len = 0;
            T::pull_slice(items, p)?;
            *len = count as u8;
            return Ok(());
        }
        let mut items = Vec::new();
        T::pull_vec(&mut items, count, p)?;
        *self = items.into();
        Ok(())
    }
}

impl<T, const N: usize> Deref for SmallVec<T, N> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match &self.0 {
            Repr::Empty => &[],
            Repr::Short { len, items } => items.get(..usize::from(*len)).unwrap_or_default(),
            Repr::Long(items) => items,
        }
    }
}

impl<T, const N: usize> DerefMut for SmallVec<T, N> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Repr::Empty => &mut [],
            Repr::Short { len, items } => items.get_mut(..usize::from(*len)).unwrap_or_default(),
            Repr::Long(items) => items,
        }
    }
}

impl<T: Copy + Default, const N: usize> Default for SmallVec<T, N> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy + Default, const N: usize> From<&[T]> for SmallVec<T, N> {
    fn from(items: &[T]) -> Self {
        let mut short = [T::default(); N];
        match short.get_mut(..items.len()) {
            Some(place) => {
                place.copy_from_slice(items);
                SmallVec(Repr::Short { len: items.len() as u8, items: short })
            }
            None => SmallVec(Repr::Long(items.to_vec())),
        }
    }
}

impl<T: Copy + Default, const N: usize> From<Vec<T>> for SmallVec<T, N> {
    fn from(items: Vec<T>) -> Self {
        if items.len() <= N { items.as_slice().into() } else { SmallVec(Repr::Long(items)) }
    }
}

impl<T: Copy + Default, const N: usize, const M: usize> From<[T; M]> for SmallVec<T, N> {
    fn from(items: [T; M]) -> Self {
        items.as_slice().into()
    }
}

impl<T: Copy, const N: usize> From<SmallVec<T, N>> for Vec<T> {
    fn from(items: SmallVec<T, N>) -> Vec<T> {
        match items.0 {
            Repr::Long(items) => items,
            _ => items.to_vec(),
        }
    }
}

impl<T: Copy + Default, const N: usize> Extend<T> for SmallVec<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for SmallVec<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut all = Self::new();
        all.extend(items);
        all
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a SmallVec<T, N> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq, const N: usize> PartialEq for SmallVec<T, N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T]> for SmallVec<T, N> {
    fn eq(&self, other: &[T]) -> bool {
        **self == *other
    }
}

impl<T: PartialEq, const N: usize, const M: usize> PartialEq<[T; M]> for SmallVec<T, N> {
    fn eq(&self, other: &[T; M]) -> bool {
        **self == *other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<Vec<T>> for SmallVec<T, N> {
    fn eq(&self, other: &Vec<T>) -> bool {
        **self == **other
    }
}

impl<T: Eq, const N: usize> Eq for SmallVec<T, N> {}

impl<T, const N: usize> AsRef<[T]> for SmallVec<T, N> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: std::hash::Hash, const N: usize> std::hash::Hash for SmallVec<T, N> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for SmallVec<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sid_takes_one_cache_line() {
        assert_eq!(size_of::<SmallVec<u32, 15>>(), 64);
    }

    proptest! {
        #[test]
        fn is_the_vector_it_was_made_of(items in proptest::collection::vec(any::<u32>(), 0..9), more: u32) {
            let mut expected = items.clone();
            let mut small: SmallVec<u32, 4> = items.iter().copied().collect();
            prop_assert_eq!(&small, &SmallVec::<u32, 4>::from(items));
            small.push(more);
            expected.push(more);
            prop_assert_eq!(&small, &expected);
            prop_assert_eq!(format!("{small:?}"), format!("{expected:?}"));
            prop_assert_eq!(Vec::from(small), expected);
        }
    }
}
