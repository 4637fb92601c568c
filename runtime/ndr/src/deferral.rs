//! Pointers: what the scalars pass leaves for the buffers pass.
//!
//! Referent ids of unique and ref pointers carry nothing but presence, so they
//! leave nothing. Relative pointers leave an offset (C706 has none of these;
//! they are PIDL's), full pointers an id, `relative_base` structs a base. They
//! stand in one queue: the buffers pass takes them in the order the scalars
//! pass left them. A pointee has a queue of its own, a *frame*, because its two
//! passes run while the enclosing value is still in its second.

use crate::{ErrorKind, Flags, Ndr, Printer, Pull, Push, Result};
use std::any::Any;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// Least memory a pointee is charged: its type may hold more than its own size on the heap.
pub(crate) const POINTEE: usize = 64;

/// The queue of [`Pull`].
#[derive(Default)]
pub(crate) struct PullDeferred {
    queue: Vec<u64>,
    next: usize,
}

/// The queue of [`Push`].
#[derive(Default)]
pub(crate) struct PushDeferred {
    pub(crate) queue: Vec<usize>,
    next: usize,
}

/// What [`Pull::begin_deferred`] and [`Push::begin_deferred`] saved.
#[must_use]
pub struct Frame {
    next: usize,
    len: usize,
}

/// What [`Pull::begin_relative`] and [`Push::begin_relative`] saved.
#[must_use]
pub struct Place {
    frame: Frame,
    /// Pull: where to go back to. Push: where the pointee starts.
    pos: usize,
    /// Push: where the offset is to be written.
    patch: usize,
    short: bool,
}

/// What the `begin_relative_base_…` methods saved.
#[must_use]
pub struct SavedBase(i64);

/// Full pointers read so far.
/// Most messages have none.
pub(crate) type PullSeen = Option<Box<BTreeMap<u64, Seen>>>;

pub(crate) enum Seen {
    /// Its pointee is being read: meeting it again is a cycle.
    Open,
    Done(Arc<dyn Any + Send + Sync>),
}

/// Full pointers written so far, by address: id and whether the pointee was written.
/// Most messages have none.
pub(crate) type PushSeen = Option<Box<BTreeMap<usize, (u64, bool)>>>;

/// The id of a full pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FullId(u64);

/// What the buffers pass finds behind a full pointer.
#[derive(Debug)]
pub enum FullStep<T> {
    /// Nothing.
    Null,
    /// What an earlier pointer pointed to.
    Seen(Arc<T>),
    /// A pointee follows; give it to [`Pull::full_end`].
    New(FullId),
}

impl Pull<'_> {
    /// Starts a value or pointee whose buffers pass will follow its scalars pass.
    #[inline]
    pub fn begin_deferred(&mut self) -> Frame {
        let d = &mut self.deferred;
        let frame = Frame { next: d.next, len: d.queue.len() };
        d.next = frame.len;
        frame
    }

    /// Ends what [`Pull::begin_deferred`] started.
    #[inline]
    pub fn end_deferred(&mut self, frame: Frame) {
        self.deferred.queue.truncate(frame.len);
        self.deferred.next = frame.next;
    }

    /// Leaves a number for the buffers pass.
    pub fn defer(&mut self, value: u64) {
        self.deferred.queue.push(value);
    }

    /// Takes the next number the scalars pass left.
    pub fn take_deferred(&mut self) -> Result<u64> {
        let d = &mut self.deferred;
        match d.queue.get(d.next) {
            Some(v) => {
                d.next += 1;
                Ok(*v)
            }
            None => Err(self.error(ErrorKind::Pointer("buffers pass without its scalars pass".into()))),
        }
    }

    /// Referent id of a unique pointer: whether it is set.
    #[inline]
    pub fn referent(&mut self) -> Result<bool> {
        Ok(self.u3264()? != 0)
    }

    /// Referent id of a unique pointer whose pointee is no [`Ndr`] type of its
    /// own (an array, a string array): sets the target to `Some(default)` or `None`.
    #[inline]
    pub fn referent_for<T: Default>(&mut self, target: &mut Option<T>) -> Result<()> {
        *target = if self.referent()? {
            self.charge(POINTEE.max(size_of::<T>()))?;
            Some(T::default())
        } else {
            None
        };
        Ok(())
    }

    /// [`Pull::relative`], setting the target to `Some(default)` or `None`.
    pub fn relative_for<T: Default>(&mut self, target: &mut Option<T>) -> Result<()> {
        *target = if self.relative()? {
            self.charge(POINTEE.max(size_of::<T>()))?;
            Some(T::default())
        } else {
            None
        };
        Ok(())
    }

    /// [`Pull::relative_short`], setting the target to `Some(default)` or `None`.
    pub fn relative_short_for<T: Default>(&mut self, target: &mut Option<T>) -> Result<()> {
        *target = if self.relative_short()? {
            self.charge(POINTEE.max(size_of::<T>()))?;
            Some(T::default())
        } else {
            None
        };
        Ok(())
    }

    /// Referent id of an embedded ref pointer. Samba's reader accepts any id
    /// here, and some writers send 0.
    #[inline]
    pub fn ref_pointer(&mut self) -> Result<()> {
        self.u3264().map(drop)
    }

    /// Referent id of an `[ignore]` pointer, whose pointee is not on the wire.
    #[inline]
    pub fn ignored_pointer(&mut self) -> Result<()> {
        self.u3264().map(drop)
    }

    /// Offset of a relative pointer: whether it is set. The offset is left for [`Pull::begin_relative`].
    pub fn relative(&mut self) -> Result<bool> {
        let offset = self.u32()?;
        self.defer_offset(offset as usize)
    }

    /// Offset of a `relative_short` pointer, 16 bits.
    pub fn relative_short(&mut self) -> Result<bool> {
        let offset = self.u16()?;
        self.defer_offset(offset as usize)
    }

    fn defer_offset(&mut self, offset: usize) -> Result<bool> {
        if offset == 0 {
            return Ok(false);
        }
        let place = self.relative_base.saturating_add_unsigned(offset as u64);
        let Some(place) = u64::try_from(place).ok().filter(|place| *place <= self.data.len() as u64) else {
            let side = if place < 0 { "before the start" } else { "behind the end" };
            return Err(self
                .error(ErrorKind::Pointer(format!("relative offset {offset} points {side} of the buffer"))));
        };
        self.defer(place);
        Ok(true)
    }

    /// Goes to the pointee of a relative pointer that was set, and starts a frame for it.
    pub fn begin_relative(&mut self) -> Result<Place> {
        let target = self.take_deferred()?;
        let frame = self.begin_deferred();
        let place = Place { frame, pos: self.pos, patch: 0, short: false };
        self.seek(usize::try_from(target).unwrap_or(usize::MAX))?;
        Ok(place)
    }

    /// The same as [`Pull::begin_relative`]: reading does not care how wide the offset was.
    pub fn begin_relative_short(&mut self) -> Result<Place> {
        self.begin_relative()
    }

    /// Goes back behind the pointer.
    pub fn end_relative(&mut self, place: Place) -> Result<()> {
        self.highest = self.highest.max(self.pos);
        self.pos = place.pos;
        self.end_deferred(place.frame);
        Ok(())
    }

    /// `[relative_base(before)]`, scalars pass: relative offsets count from so many bytes before here.
    pub fn begin_relative_base_scalars(&mut self, before: u32) -> SavedBase {
        let saved = SavedBase(self.relative_base);
        self.relative_base = self.pos as i64 - i64::from(before);
        self.defer(self.pos as u64);
        saved
    }

    /// `[relative_base(before)]`, buffers pass.
    pub fn begin_relative_base_buffers(&mut self, before: u32) -> Result<SavedBase> {
        let saved = SavedBase(self.relative_base);
        self.relative_base = self.take_deferred()?.cast_signed() - i64::from(before);
        Ok(saved)
    }

    /// Ends either pass of a `[relative_base]` type.
    pub fn end_relative_base(&mut self, saved: SavedBase) {
        self.relative_base = saved.0;
    }

    /// Id of a full pointer, left for [`Pull::full_begin`]; whether it is set.
    pub fn full(&mut self) -> Result<bool> {
        let id = self.u3264()?;
        self.defer(id);
        Ok(id != 0)
    }

    /// Buffers pass of a full pointer: what is behind it.
    pub fn full_begin<T: Any + Send + Sync>(&mut self) -> Result<FullStep<T>> {
        let id = self.take_deferred()?;
        if id == 0 {
            return Ok(FullStep::Null);
        }
        match self.seen.as_ref().and_then(|seen| seen.get(&id)) {
            None => {
                self.charge(size_of::<T>().saturating_add(64))?;
                self.seen.get_or_insert_default().insert(id, Seen::Open);
                Ok(FullStep::New(FullId(id)))
            }
            Some(Seen::Open) => {
                Err(self.error(ErrorKind::Pointer(format!("full pointer {id} points into itself"))))
            }
            Some(Seen::Done(value)) => match value.clone().downcast::<T>() {
                Ok(value) => Ok(FullStep::Seen(value)),
                Err(_) => Err(self.error(ErrorKind::Pointer(format!(
                    "full pointer {id} is used for values of different types"
                )))),
            },
        }
    }

    /// Remembers the pointee of a full pointer for those that share it.
    pub fn full_end<T: Any + Send + Sync>(&mut self, id: FullId, value: &Arc<T>) {
        self.seen.get_or_insert_default().insert(id.0, Seen::Done(value.clone()));
    }
}

impl Push {
    /// Starts a value or pointee whose buffers pass will follow its scalars pass.
    #[inline]
    pub fn begin_deferred(&mut self) -> Frame {
        let d = &mut self.deferred;
        let frame = Frame { next: d.next, len: d.queue.len() };
        d.next = frame.len;
        frame
    }

    /// Ends what [`Push::begin_deferred`] started.
    #[inline]
    pub fn end_deferred(&mut self, frame: Frame) {
        self.deferred.queue.truncate(frame.len);
        self.deferred.next = frame.next;
    }

    pub(crate) fn take_deferred(&mut self) -> Result<usize> {
        let d = &mut self.deferred;
        match d.queue.get(d.next) {
            Some(v) => {
                d.next += 1;
                Ok(*v)
            }
            None => Err(self.error(ErrorKind::Pointer("buffers pass without its scalars pass".into()))),
        }
    }

    /// Referent id of a unique pointer: 0x00020000, 0x00020004, … or 0.
    #[inline]
    pub fn referent(&mut self, present: bool) -> Result<()> {
        let mut id = 0;
        if present {
            id = self.referents.wrapping_mul(4) | 0x0002_0000;
            self.referents = self.referents.wrapping_add(1);
        }
        if self.ndr64 { self.wide(id.into()) } else { self.u32(id) }
    }

    /// Referent id of an embedded ref pointer.
    #[inline]
    pub fn ref_pointer(&mut self) -> Result<()> {
        self.u3264(0xAEF1_AEF1)
    }

    /// Referent id of an `[ignore]` pointer.
    #[inline]
    pub fn ignored_pointer(&mut self) -> Result<()> {
        self.u3264(0)
    }

    /// Room for the offset of a relative pointer, filled in by [`Push::end_relative`].
    pub fn relative(&mut self, present: bool) -> Result<()> {
        self.align(4)?;
        if present {
            self.deferred.queue.push(self.position());
        }
        self.u32(if present { u32::MAX } else { 0 })
    }

    /// Room for the 16-bit offset of a `relative_short` pointer.
    pub fn relative_short(&mut self, present: bool) -> Result<()> {
        self.align(2)?;
        if present {
            self.deferred.queue.push(self.position());
        }
        self.u16(if present { u16::MAX } else { 0 })
    }

    /// Starts the pointee of a relative pointer that is set, and a frame for it.
    pub fn begin_relative(&mut self) -> Result<Place> {
        self.begin_relative_of(false)
    }

    /// Starts the pointee of a `relative_short` pointer that is set.
    pub fn begin_relative_short(&mut self) -> Result<Place> {
        self.begin_relative_of(true)
    }

    fn begin_relative_of(&mut self, short: bool) -> Result<Place> {
        let patch = self.take_deferred()?;
        let frame = self.begin_deferred();
        let reverse = !short && self.flags.contains(Flags::RELATIVE_REVERSE);
        if !reverse {
            let offset = self.relative_offset(self.position())?;
            let align = self.relative_alignment();
            self.zeros(offset.next_multiple_of(align) - offset)?;
        } else if self.tail.is_none() && !self.measuring {
            return Err(self.error(ErrorKind::Pointer(
                "RELATIVE_REVERSE needs a subcontext with subcontext_size".into(),
            )));
        }
        Ok(Place { frame, pos: self.position(), patch, short })
    }

    fn relative_alignment(&self) -> usize {
        if self.flags.contains(Flags::NOALIGN) { 1 } else { self.flags.explicit_alignment() }
    }

    fn relative_offset(&self, position: usize) -> Result<usize> {
        match usize::try_from(position as i64 - self.relative_base) {
            Ok(offset) => Ok(offset),
            Err(_) => Err(self.error(ErrorKind::Pointer("relative pointee before its base".into()))),
        }
    }

    /// Ends the pointee and writes its offset where the pointer is.
    pub fn end_relative(&mut self, place: Place) -> Result<()> {
        let mut start = place.pos;
        if !place.short && self.flags.contains(Flags::RELATIVE_REVERSE) {
            if self.measuring {
                // The final place decides about padding; better too much than too little.
                self.align(8)?;
            } else {
                start = self.move_to_end(start)?;
            }
        }
        let offset = self.relative_offset(start)?;
        let wide = u32::try_from(offset).ok();
        match (place.short, wide, u16::try_from(offset)) {
            (true, _, Ok(offset)) => self.patch_u16(place.patch, offset)?,
            (false, Some(offset), _) => self.patch_u32(place.patch, offset)?,
            _ => return Err(self.error(ErrorKind::Pointer(format!("relative offset {offset} is too large")))),
        }
        self.end_deferred(place.frame);
        Ok(())
    }

    /// Moves what was written since `start` to the end of the sized buffer, before what is there already.
    fn move_to_end(&mut self, start: usize) -> Result<usize> {
        let position = self.position();
        let len = position - start;
        let align = self.relative_alignment();
        let from = self.base + start;
        if let Some(tail) = &mut self.tail
            && position <= tail.start
            && let Some(end) = tail.start.checked_sub(len)
        {
            let target = end / align * align;
            if target >= start {
                tail.reversed.resize(tail.reversed.len() + end - target, 0);
                tail.reversed.extend(self.buf.drain(from..).rev());
                tail.start = target;
                return Ok(target);
            }
        }
        Err(self.error(ErrorKind::Pointer("relative data does not fit the buffer's size".into())))
    }

    /// `[relative_base(before)]`, scalars pass: relative offsets count from so many bytes before here.
    pub fn begin_relative_base_scalars(&mut self, before: u32) -> SavedBase {
        let saved = SavedBase(self.relative_base);
        let here = self.position();
        self.relative_base = here as i64 - i64::from(before);
        self.deferred.queue.push(here);
        saved
    }

    /// `[relative_base(before)]`, buffers pass.
    pub fn begin_relative_base_buffers(&mut self, before: u32) -> Result<SavedBase> {
        let saved = SavedBase(self.relative_base);
        self.relative_base = self.take_deferred()? as i64 - i64::from(before);
        Ok(saved)
    }

    /// Ends either pass of a `[relative_base]` type.
    pub fn end_relative_base(&mut self, saved: SavedBase) {
        self.relative_base = saved.0;
    }

    /// Id of a full pointer: 1, 2, 3, …; the same for the same object; 0 for none.
    pub fn full<T>(&mut self, value: Option<&Arc<T>>) -> Result<()> {
        let id = match value {
            None => 0,
            Some(value) => {
                let address = Arc::as_ptr(value).cast::<()>().addr();
                match self.seen.as_ref().and_then(|seen| seen.get(&address)) {
                    Some((id, _)) => *id,
                    None => {
                        self.referents = self.referents.wrapping_add(1);
                        let id = self.referents.into();
                        self.seen.get_or_insert_default().insert(address, (id, false));
                        id
                    }
                }
            }
        };
        self.u3264(id)
    }

    /// Buffers pass of a full pointer: whether its pointee is to be written
    /// now (it is not null, and no pointer before it shared it).
    pub fn full_begin<T>(&mut self, value: Option<&Arc<T>>) -> bool {
        let Some(value) = value else { return false };
        let address = Arc::as_ptr(value).cast::<()>().addr();
        match self.seen.as_mut().and_then(|seen| seen.get_mut(&address)) {
            Some((_, written)) => !std::mem::replace(written, true),
            None => true,
        }
    }
}

/// A full pointer (`[ptr]`): may be null, and several may point to the same object.
#[derive(Debug)]
pub struct FullPtr<T>(pub Option<Arc<T>>);

impl<T> FullPtr<T> {
    /// A pointer to a value of its own.
    #[must_use]
    pub fn new(value: T) -> Self {
        FullPtr(Some(Arc::new(value)))
    }

    /// What it points to.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.0.as_deref()
    }
}

impl<T> Default for FullPtr<T> {
    fn default() -> Self {
        FullPtr(None)
    }
}

impl<T> Clone for FullPtr<T> {
    fn clone(&self) -> Self {
        FullPtr(self.0.clone())
    }
}

impl<T: PartialEq> PartialEq for FullPtr<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> From<Arc<T>> for FullPtr<T> {
    fn from(value: Arc<T>) -> Self {
        FullPtr(Some(value))
    }
}

impl<T> Deref for FullPtr<T> {
    type Target = Option<Arc<T>>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> DerefMut for FullPtr<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<T: Ndr + Any + Send + Sync> Ndr for FullPtr<T> {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.full().map(drop)
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0 = match p.full_begin::<T>()? {
            FullStep::Null => None,
            FullStep::Seen(value) => Some(value),
            FullStep::New(id) => {
                let mut value = T::default();
                p.enter(None)?;
                value.pull(p)?;
                p.leave();
                let value = Arc::new(value);
                p.full_end(id, &value);
                Some(value)
            }
        };
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.full(self.0.as_ref())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        match &self.0 {
            Some(value) if p.full_begin(Some(value)) => value.push(p),
            _ => Ok(()),
        }
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_pointer(name, self.0.is_some());
        if let Some(value) = &self.0 {
            value.print(name, out);
        }
        out.end();
    }
}
