//! What types that travel as NDR can do.

use crate::{At, Printer, Pull, Push, Result};

/// Size and alignment of a type every byte of which has its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plain {
    /// Bytes of a value that starts aligned; a multiple of `align`.
    pub size: usize,
    /// 1, 2, 4 or 8.
    pub align: usize,
}

/// A type with a wire form. Scalars of the language and every generated
/// struct, enum, bitmap and alias implement it.
///
/// Values are read *in place*: a value starts as its default, the scalars
/// pass fills the flat part (pointers become `Some(default)`), the buffers
/// pass fills what pointers point to.
pub trait Ndr: Default {
    /// Fewest bytes a value can take in the scalars pass; 0 only when the type has no bytes.
    const MIN_SIZE: usize = 1;
    /// Whether the buffers pass has work.
    const HAS_BUFFERS: bool = true;
    /// Memory that a default value takes, charged to the cursor's budget
    /// before one is made because a message says so.
    const COST: usize = size_of::<Self>();

    /// For numbers and what is made of them alone: [`Ndr::load`] and
    /// [`Ndr::store`] move a whole value, or an array of them, after one check.
    const PLAIN: Option<Plain> = None;

    /// For types whose flat part has every byte in its place: numbers, and
    /// unique pointers beside them. [`Ndr::load_flat`] then reads the flat part
    /// of a value, or of an array of them, after one check.
    const FLAT: Option<Plain> = Self::PLAIN;

    /// Takes the flat part of a [`Ndr::FLAT`] type from its bytes in
    /// little-endian NDR. When it returns false something is wrong, and
    /// [`Ndr::pull_scalars`] says what.
    #[must_use]
    #[inline(always)]
    fn load_flat(&mut self, wire: &[u8], _p: &mut Pull<'_>) -> bool {
        self.load(wire);
        true
    }

    /// Takes a value of a [`Ndr::PLAIN`] type from its bytes in little-endian NDR.
    fn load(&mut self, _wire: &[u8]) {}
    /// Puts a value of a [`Ndr::PLAIN`] type in the place of its bytes in little-endian NDR.
    fn store(&self, _wire: &mut [u8]) {}

    /// Reads the flat part.
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// Reads what pointers in the flat part point to.
    fn pull_buffers(&mut self, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    /// Writes the flat part.
    fn push_scalars(&self, p: &mut Push) -> Result<()>;
    /// Writes what pointers in the flat part point to.
    fn push_buffers(&self, _p: &mut Push) -> Result<()> {
        Ok(())
    }
    /// Shows the value under the name of the field that holds it.
    fn print(&self, name: &str, out: &mut dyn Printer);

    /// Reads the flat parts of an array; primitive types override it with one bulk move.
    fn pull_slice(items: &mut [Self], p: &mut Pull<'_>) -> Result<()> {
        if let Some((wire, size)) = p.take_plain::<Self>(items.len()) {
            items.iter_mut().zip(wire.chunks_exact(size)).for_each(|(item, wire)| item.load(wire));
            return Ok(());
        }
        if p.flat_slice(items) {
            return Ok(());
        }
        for (i, item) in items.iter_mut().enumerate() {
            item.pull_scalars(p).at_index(i)?;
        }
        Ok(())
    }
    /// Replaces `items` by `count` values and reads their flat parts.
    /// Primitive types override it with one bulk move. The count is checked
    /// against the bytes left and the memory budget first.
    fn pull_vec(items: &mut Vec<Self>, count: usize, p: &mut Pull<'_>) -> Result<()> {
        p.reserve::<Self>(count)?;
        if let Some((wire, size)) = p.take_plain::<Self>(count) {
            let load = |wire| {
                let mut item = Self::default();
                item.load(wire);
                item
            };
            *items = wire.chunks_exact(size).map(load).collect();
            return Ok(());
        }
        *items = Vec::with_capacity(count);
        items.resize_with(count, Self::default);
        Self::pull_slice(items, p)
    }
    /// Writes the flat parts of an array; primitive types override it with one bulk move.
    fn push_slice(items: &[Self], p: &mut Push) -> Result<()> {
        if let Some((wire, size)) = p.room_plain::<Self>(items.len()) {
            wire.chunks_exact_mut(size).zip(items).for_each(|(wire, item)| item.store(wire));
            return Ok(());
        }
        for (i, item) in items.iter().enumerate() {
            item.push_scalars(p).at_index(i)?;
        }
        Ok(())
    }
    /// Both passes: what a top-level value or a pointee does.
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if Self::HAS_BUFFERS {
            let frame = p.begin_deferred();
            self.pull_scalars(p)?;
            self.pull_buffers(p)?;
            p.end_deferred(frame);
            Ok(())
        } else {
            self.pull_scalars(p)
        }
    }
    /// Both passes.
    fn push(&self, p: &mut Push) -> Result<()> {
        if Self::HAS_BUFFERS {
            let frame = p.begin_deferred();
            self.push_scalars(p)?;
            self.push_buffers(p)?;
            p.end_deferred(frame);
            Ok(())
        } else {
            self.push_scalars(p)
        }
    }
}

/// A union: like [`Ndr`], with the level that chooses the arm given from outside.
pub trait NdrUnion: Default {
    /// Whether the buffers pass has work.
    const HAS_BUFFERS: bool = true;

    /// Reads the discriminant (unless `nodiscriminant`) and the arm's flat part.
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()>;
    /// Reads what the arm points to.
    fn pull_buffers(&mut self, _level: i64, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    /// Writes the discriminant (unless `nodiscriminant`) and the arm's flat part.
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()>;
    /// Writes what the arm points to.
    fn push_buffers(&self, _level: i64, _p: &mut Push) -> Result<()> {
        Ok(())
    }
    /// Shows the arm.
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer);

    /// Both passes: what a top-level union or a pointee does.
    fn pull(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let frame = p.begin_deferred();
        self.pull_scalars(level, p)?;
        self.pull_buffers(level, p)?;
        p.end_deferred(frame);
        Ok(())
    }
    /// Both passes.
    fn push(&self, level: i64, p: &mut Push) -> Result<()> {
        let frame = p.begin_deferred();
        self.push_scalars(level, p)?;
        self.push_buffers(level, p)?;
        p.end_deferred(frame);
        Ok(())
    }
}
