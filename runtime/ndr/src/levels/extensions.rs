//! Levels of our own IDL: presence, repetition and contexts.

use std::sync::Arc;

use crate::{At, ErrorKind, Ndr, Plain, Printer, Pull, Push, Result};

impl Pull<'_> {
    /// Scalars pass of a member that is there when its condition holds.
    pub fn present<T: Ndr>(&mut self, member: &mut Option<T>, condition: bool) -> Result<()> {
        *member = None;
        if condition {
            self.charge(T::COST)?;
            member.insert(T::default()).pull_scalars(self)?;
        }
        Ok(())
    }

    /// Scalars pass of a member that is there when its condition holds.
    pub fn present_with<T: Default>(
        &mut self,
        member: &mut Option<T>,
        condition: bool,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        *member = None;
        if condition {
            self.charge(size_of::<T>())?;
            f(member.insert(T::default()), self)?;
        }
        Ok(())
    }

    /// A pass over a member, if it is there.
    pub fn if_present<T>(
        &mut self,
        member: &mut Option<T>,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        member.as_mut().map_or(Ok(()), |value| f(value, self))
    }

    /// One more element; whether it took bytes.
    fn element<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        cost: usize,
        f: impl FnOnce(&mut T, &mut Self) -> Result<()>,
    ) -> Result<bool> {
        self.charge(cost.max(1))?;
        let start = self.position();
        let mut item = T::default();
        f(&mut item, self).at_index(items.len())?;
        items.push(item);
        Ok(self.position() > start)
    }

    #[cold]
    fn element_without_bytes<T>(&self, items: &[T]) -> Result<()> {
        let what = "an element takes no bytes, so that there could be any number of it";
        Err(self.error(ErrorKind::ArraySize(what.to_owned()))).at_index(items.len().saturating_sub(1))
    }

    /// Elements until the buffer ends.
    pub fn items_to_end<T: Ndr>(&mut self, items: &mut Vec<T>) -> Result<()> {
        items.clear();
        if let Some(Plain { size, .. }) = T::PLAIN
            && (size == 1 || self.plain)
        {
            T::pull_vec(items, self.remaining() / size, self)?;
        }
        self.rest_of(items, T::COST, |v, p| v.pull_scalars(p))
    }

    /// Elements that have levels of their own, until the buffer ends.
    pub fn items_to_end_with<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        items.clear();
        self.rest_of(items, size_of::<T>(), f)
    }

    fn rest_of<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        cost: usize,
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        while self.remaining() > 0 {
            if !self.element(items, cost, &mut f)? {
                return self.element_without_bytes(items);
            }
        }
        Ok(())
    }

    /// Elements up to and including the first that meets a condition.
    pub fn items_until<T: Ndr>(
        &mut self,
        items: &mut Vec<T>,
        met: impl Fn(&T, &Self) -> Result<bool>,
    ) -> Result<()> {
        self.until(items, T::COST, met, false, |v, p| v.pull_scalars(p))
    }

    /// Elements that have levels of their own, up to and including the first that meets a condition.
    pub fn items_until_with<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        met: impl Fn(&T, &Self) -> Result<bool>,
        f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.until(items, size_of::<T>(), met, false, f)
    }

    /// Elements up to and including the first that meets a condition, or until the buffer ends.
    pub fn items_until_or_end<T: Ndr>(
        &mut self,
        items: &mut Vec<T>,
        met: impl Fn(&T, &Self) -> Result<bool>,
    ) -> Result<()> {
        self.until(items, T::COST, met, true, |v, p| v.pull_scalars(p))
    }

    /// [`Pull::items_until_or_end`] of elements that have levels of their own.
    pub fn items_until_or_end_with<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        met: impl Fn(&T, &Self) -> Result<bool>,
        f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.until(items, size_of::<T>(), met, true, f)
    }

    fn until<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        cost: usize,
        met: impl Fn(&T, &Self) -> Result<bool>,
        or_end: bool,
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        items.clear();
        while !(or_end && self.remaining() == 0) {
            let moved = self.element(items, cost, &mut f)?;
            if let Some(item) = items.last()
                && met(item, self).at_index(items.len() - 1)?
            {
                break;
            }
            if !moved {
                return self.element_without_bytes(items);
            }
        }
        Ok(())
    }

    /// An element for each number of a list; a context is that number meanwhile.
    pub fn items_for<T: Ndr>(&mut self, items: &mut Vec<T>, context: &str, list: &[u32]) -> Result<()> {
        self.charge(list.len().saturating_mul(T::COST.saturating_sub(size_of::<T>())))?;
        self.items_for_with(items, context, list, |v, p| v.pull_scalars(p))
    }

    /// [`Pull::items_for`] of elements that have levels of their own.
    pub fn items_for_with<T: Default>(
        &mut self,
        items: &mut Vec<T>,
        context: &str,
        list: &[u32],
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.reserve_bytes(list.len(), 0, size_of::<T>())?;
        items.clear();
        self.with_number(context, 0, |p| {
            for number in list {
                p.change_number((*number).into());
                p.element(items, 0, &mut f)?;
            }
            Ok(())
        })
    }

    /// A pass over elements that are there, each with its number.
    pub fn each_for<T>(
        &mut self,
        items: &mut [T],
        context: &str,
        list: &[u32],
        mut f: impl FnMut(&mut T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.with_number(context, 0, |p| {
            for (i, (item, number)) in items.iter_mut().zip(list).enumerate() {
                p.change_number((*number).into());
                f(item, p).at_index(i)?;
            }
            Ok(())
        })
    }
}

impl Push {
    /// Scalars pass of a member that must be there exactly when its condition holds.
    pub fn present<T: Ndr>(&mut self, member: &Option<T>, condition: bool) -> Result<()> {
        self.present_with(member, condition, |v, p| v.push_scalars(p))
    }

    /// Scalars pass of a member that must be there exactly when its condition holds.
    pub fn present_with<T>(
        &mut self,
        member: &Option<T>,
        condition: bool,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.check_presence(member.is_some(), condition)?;
        self.if_present(member, f)
    }

    /// A pass over a member, if it is there.
    pub fn if_present<T>(
        &mut self,
        member: &Option<T>,
        f: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        member.as_ref().map_or(Ok(()), |value| f(value, self))
    }

    /// Elements until the buffer ends.
    pub fn items_to_end<T: Ndr>(&mut self, items: &[T]) -> Result<()> {
        T::push_slice(items, self)
    }

    /// Elements that have levels of their own, until the buffer ends.
    pub fn items_to_end_with<T>(
        &mut self,
        items: &[T],
        f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.each(items, f)
    }

    /// Elements of which the last is the first that meets a condition.
    pub fn items_until<T: Ndr>(
        &mut self,
        items: &[T],
        met: impl Fn(&T, &Self) -> Result<bool>,
    ) -> Result<()> {
        self.until(items, met, false, |v, p| v.push_scalars(p))
    }

    /// [`Push::items_until`] of elements that have levels of their own.
    pub fn items_until_with<T>(
        &mut self,
        items: &[T],
        met: impl Fn(&T, &Self) -> Result<bool>,
        f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.until(items, met, false, f)
    }

    /// Elements of which none but the last meets a condition.
    pub fn items_until_or_end<T: Ndr>(
        &mut self,
        items: &[T],
        met: impl Fn(&T, &Self) -> Result<bool>,
    ) -> Result<()> {
        self.until(items, met, true, |v, p| v.push_scalars(p))
    }

    /// [`Push::items_until_or_end`] of elements that have levels of their own.
    pub fn items_until_or_end_with<T>(
        &mut self,
        items: &[T],
        met: impl Fn(&T, &Self) -> Result<bool>,
        f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.until(items, met, true, f)
    }

    fn until<T>(
        &mut self,
        items: &[T],
        met: impl Fn(&T, &Self) -> Result<bool>,
        or_end: bool,
        mut f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        for (i, item) in items.iter().enumerate() {
            f(item, self).at_index(i)?;
            let met = met(item, self).at_index(i)?;
            self.check_last(met, i + 1 == items.len(), or_end).at_index(i)?;
        }
        if items.is_empty() { self.check_last(false, true, or_end) } else { Ok(()) }
    }

    /// An element for each number of a list; a context is that number meanwhile.
    pub fn items_for<T: Ndr>(&mut self, items: &[T], context: &str, list: &[u32]) -> Result<()> {
        self.items_for_with(items, context, list, |v, p| v.push_scalars(p))
    }

    /// [`Push::items_for`] of elements that have levels of their own.
    pub fn items_for_with<T>(
        &mut self,
        items: &[T],
        context: &str,
        list: &[u32],
        f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.check_size(items.len(), list.len())?;
        self.each_for(items, context, list, f)
    }

    /// A pass over the elements, each with its number.
    pub fn each_for<T>(
        &mut self,
        items: &[T],
        context: &str,
        list: &[u32],
        mut f: impl FnMut(&T, &mut Self) -> Result<()>,
    ) -> Result<()> {
        self.with_number(context, 0, |p| {
            for (i, (item, number)) in items.iter().zip(list).enumerate() {
                p.change_number((*number).into());
                f(item, p).at_index(i)?;
            }
            Ok(())
        })
    }
}

macro_rules! lists {
    ($cursor:ty) => {
        impl $cursor {
            /// A list made of an array; `f` knows the number of an element.
            pub fn numbers<T, N: Into<i128>>(&self, items: &[T], f: impl Fn(&T) -> N) -> Result<Arc<[u32]>> {
                items.iter().map(|item| self.narrow(f(item))).collect()
            }
        }
    };
}

lists!(Pull<'_>);
lists!(Push);

/// A list made of an array for showing; `None` when a number is none of 32 bits.
pub fn numbers<T, N: Into<i128>>(items: &[T], f: impl Fn(&T) -> N) -> Option<Arc<[u32]>> {
    items.iter().map(|item| u32::try_from(f(item).into()).ok()).collect()
}

/// The first of a list for showing.
#[must_use]
pub fn first_of(list: &Arc<[u32]>, count: i128) -> Option<Arc<[u32]>> {
    crate::context::first(list, count).ok()
}

/// Shows a member, if it is there.
pub fn show_present<T: Ndr>(name: &str, member: &Option<T>, out: &mut dyn Printer) {
    if let Some(value) = member {
        value.print(name, out);
    }
}

/// Shows a member that has levels of its own, if it is there.
pub fn show_present_with<T>(member: &Option<T>, out: &mut dyn Printer, f: impl FnOnce(&T, &mut dyn Printer)) {
    if let Some(value) = member {
        f(value, out);
    }
}

/// Shows something that a number is provided to, when it is known.
pub fn show_with_number(
    context: &str,
    number: Option<i128>,
    out: &mut dyn Printer,
    f: impl FnOnce(&mut dyn Printer),
) {
    let number = number.and_then(|n| u64::try_from(n).ok());
    if let Some(number) = number {
        out.surroundings_mut().provide_number(context, number);
    }
    f(out);
    if number.is_some() {
        out.surroundings_mut().withdraw();
    }
}

/// Shows something that a list is provided to, when it is known.
pub fn show_with_list(
    context: &str,
    list: Option<Arc<[u32]>>,
    out: &mut dyn Printer,
    f: impl FnOnce(&mut dyn Printer),
) {
    let known = list.is_some();
    if let Some(list) = list {
        out.surroundings_mut().provide_list(context, list);
    }
    f(out);
    if known {
        out.surroundings_mut().withdraw();
    }
}

/// Shows an array with an element for each number of a list.
pub fn show_each_for<T>(
    name: &str,
    items: &[T],
    context: &str,
    list: Option<Arc<[u32]>>,
    out: &mut dyn Printer,
    mut f: impl FnMut(&T, &mut dyn Printer),
) {
    out.begin_array(name, items.len());
    for (i, item) in items.iter().enumerate() {
        let number = list.as_ref().and_then(|list| list.get(i)).copied();
        show_with_number(context, number.map(i128::from), out, |out| f(item, out));
    }
    out.end();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, Flags, Format};

    fn pull<T>(bytes: &[u8], f: impl FnOnce(&mut Pull<'_>) -> Result<T>) -> Result<T> {
        let mut p = Pull::new(bytes, Format::NDR32);
        let value = f(&mut p)?;
        p.finish()?;
        Ok(value)
    }

    #[test]
    fn elements_without_bytes_are_not_repeated_for_ever() {
        let nothing = |_: &mut u8, _: &mut Pull<'_>| Ok(());
        let mut items = Vec::new();
        let to_end = pull(&[1], |p| p.items_to_end_with(&mut items, nothing));
        let until = pull(&[1], |p| p.items_until_with(&mut items, |_, _| Ok(false), nothing));
        for error in [to_end, until].map(|done| done.expect_err("endless")) {
            assert!(matches!(error.kind(), ErrorKind::ArraySize(_)) && error.path() == "[0]", "{error}");
        }
        pull(&[], |p| p.items_until_with(&mut items, |_, _| Ok(true), nothing))
            .expect("the first is the last");
        assert_eq!(items, [0]);
    }

    #[test]
    fn all_at_once_or_one_by_one_elements_are_the_same() {
        let bytes: Vec<u8> = (0..12).collect();
        let mut plain = Vec::<u32>::new();
        pull(&bytes, |p| p.items_to_end(&mut plain)).expect("three");
        let mut single = Vec::<u32>::new();
        pull(&bytes, |p| p.with_flags(Flags::NOALIGN, |p| p.items_to_end(&mut single))).expect("three");
        assert_eq!(plain, single);
        for at in 1..4 {
            let mut items = Vec::<u32>::new();
            let rest = |p: &mut Pull<'_>| {
                p.take(at)?;
                p.items_to_end(&mut items)
            };
            // Padding comes before the first.
            pull(&bytes, rest).expect("two");
            assert_eq!(items.len(), 2);
        }
        let half = pull(&bytes[..10], |p| p.items_to_end(&mut plain)).expect_err("half an element");
        assert_eq!(half.path(), "[2]");
    }

    #[test]
    fn each_element_has_its_number() {
        let mut items = Vec::new();
        let number = |p: &Pull<'_>| p.context_number("n", &[], None);
        pull(&[], |p| {
            p.items_for_with(&mut items, "n", &[7, 9], |v, p| {
                *v = number(p)?;
                Ok(())
            })?;
            number(p).expect_err("behind the array");
            Ok(())
        })
        .expect("two");
        assert_eq!(items, [7, 9]);
        let mut p = Push::new(Format::NDR32);
        p.items_for(&[1u8, 2], "n", &[7]).expect_err("one number for two elements");
    }

    #[test]
    fn lists_are_charged_before_memory_is_reserved() {
        let list = vec![0u32; 100_000];
        let mut items = Vec::<[u64; 4]>::new();
        let error: Error = pull(&[0; 8], |p| p.items_for_with(&mut items, "n", &list, |_, _| Ok(())))
            .expect_err("3 MB for 8 bytes");
        assert!(matches!(error.kind(), ErrorKind::Budget { .. }), "{error}");
    }

    #[test]
    fn numbers_of_a_list_have_32_bits() {
        let p = Pull::new(&[], Format::NDR32);
        assert_eq!(p.numbers(&[1u64, 2], |v| *v).expect("they fit")[..], [1, 2]);
        assert!(p.numbers(&[1u64 << 32], |v| *v).is_err());
        assert!(p.numbers(&[-1i32], |v| *v).is_err());
    }
}
