//! Pointers and fixed arrays of any type.

use crate::{At, Ndr, NdrUnion, Plain, Printer, Pull, Push, Result};

/// A unique pointer: a referent id in the scalars pass, the pointee in the buffers pass.
impl<T: Ndr> Ndr for Option<T> {
    const MIN_SIZE: usize = 4;
    const FLAT: Option<Plain> = Some(Plain { size: 4, align: 4 });

    #[inline(always)]
    fn load_flat(&mut self, wire: &[u8], p: &mut Pull<'_>) -> bool {
        load_pointer(self, T::COST, wire, p)
    }

    #[inline]
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        *self = if p.referent()? {
            p.charge(T::COST)?;
            Some(T::default())
        } else {
            None
        };
        Ok(())
    }
    #[inline]
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        match self {
            Some(value) => value.pull(p),
            None => Ok(()),
        }
    }
    #[inline]
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.referent(self.is_some())
    }
    #[inline]
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        match self {
            Some(value) => value.push(p),
            None => Ok(()),
        }
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_pointer(name, self.is_some());
        if let Some(value) = self {
            value.print(name, out);
        }
        out.end();
    }
}

/// The referent id of a unique pointer from its bytes; false when the memory budget is used up.
#[inline(always)]
fn load_pointer<T: Default>(pointer: &mut Option<T>, cost: usize, wire: &[u8], p: &mut Pull<'_>) -> bool {
    *pointer = match wire.first_chunk() {
        Some([0, 0, 0, 0]) => None,
        _ if p.charge(cost).is_err() => return false,
        _ => Some(T::default()),
    };
    true
}

/// What [`crate::run!`] and [`crate::flat!`] do for a unique pointer to something that is no type
/// of its own.
#[doc(hidden)]
#[inline(always)]
pub fn load_unique<T: Default>(pointer: &mut Option<T>, wire: &[u8], p: &mut Pull<'_>) -> bool {
    load_pointer(pointer, crate::deferral::POINTEE.max(size_of::<T>()), wire, p)
}

/// The value itself: a box is no pointer on the wire.
impl<T: Ndr> Ndr for Box<T> {
    const MIN_SIZE: usize = T::MIN_SIZE;
    const HAS_BUFFERS: bool = T::HAS_BUFFERS;
    const COST: usize = size_of::<Self>() + T::COST;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        (**self).pull_scalars(p)
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        (**self).pull_buffers(p)
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        (**self).push_scalars(p)
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        (**self).push_buffers(p)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        (**self).print(name, out);
    }
}

impl<T: NdrUnion> NdrUnion for Box<T> {
    const HAS_BUFFERS: bool = T::HAS_BUFFERS;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        (**self).pull_scalars(level, p)
    }
    fn pull_buffers(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        (**self).pull_buffers(level, p)
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        (**self).push_scalars(level, p)
    }
    fn push_buffers(&self, level: i64, p: &mut Push) -> Result<()> {
        (**self).push_buffers(level, p)
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        (**self).print(level, name, out);
    }
}

/// A fixed array.
impl<T: Ndr, const N: usize> Ndr for [T; N]
where
    [T; N]: Default,
{
    const MIN_SIZE: usize = N * T::MIN_SIZE;
    const HAS_BUFFERS: bool = T::HAS_BUFFERS;
    const COST: usize = N * T::COST;
    const PLAIN: Option<Plain> = match T::PLAIN {
        Some(Plain { size, align }) => Some(Plain { size: N * size, align }),
        None => None,
    };

    #[inline(always)]
    fn load(&mut self, wire: &[u8]) {
        if let Some(Plain { size, .. }) = T::PLAIN {
            self.iter_mut().zip(wire.chunks_exact(size)).for_each(|(item, wire)| item.load(wire));
        }
    }
    #[inline(always)]
    fn store(&self, wire: &mut [u8]) {
        if let Some(Plain { size, .. }) = T::PLAIN {
            self.iter().zip(wire.chunks_exact_mut(size)).for_each(|(item, wire)| item.store(wire));
        }
    }

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        T::pull_slice(self, p)
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        for (i, item) in self.iter_mut().enumerate() {
            item.pull_buffers(p).at_index(i)?;
        }
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        T::push_slice(self, p)
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        for (i, item) in self.iter().enumerate() {
            item.push_buffers(p).at_index(i)?;
        }
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        crate::array::print_vec(self, name, out);
    }
}
