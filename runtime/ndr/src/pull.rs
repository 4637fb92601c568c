//! The reading cursor: position, flags and numbers. What is built on them
//! stands in [`crate::deferral`], [`crate::array`], [`crate::subcontext`] and
//! [`crate::text`].

use crate::deferral::{PullDeferred, PullSeen};
use crate::{Error, ErrorKind, Flags, Format, Ndr, Plain, Result};

/// What hostile bytes may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of memory one message may make us reserve, as a multiple of its length …
    pub memory_factor: usize,
    /// … plus this.
    pub memory_base: usize,
    /// Nesting of recursive types; an element's `max_recursion` may be lower.
    pub recursion: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { memory_factor: 128, memory_base: 256 * 1024, recursion: 128 }
    }
}

/// Reads NDR from a byte slice.
pub struct Pull<'a> {
    /// Maximum count of the conformant array read last.
    pub(crate) last_max: usize,
    pub(crate) data: &'a [u8],
    pub(crate) pos: usize,
    /// Every bit of `align - 1` normally, 0 under NOALIGN.
    align_mask: usize,
    pub(crate) big_endian: bool,
    pub(crate) ndr64: bool,
    /// Aligned little-endian NDR: [`Ndr::PLAIN`] types are as [`Ndr::load`] expects them.
    pub(crate) plain: bool,
    /// Little-endian NDR without any padding.
    packed: bool,
    pub(crate) flags: Flags,
    /// Where `data` starts in the message.
    pub(crate) origin: usize,
    /// Highest position read through relative pointers.
    pub(crate) highest: usize,
    pub(crate) relative_base: i64,
    pub(crate) budget: usize,
    /// Conformance counts read at the front of the enclosing struct, the next one last.
    pub(crate) hoisted: Vec<usize>,
    pub(crate) deferred: PullDeferred,
    pub(crate) seen: PullSeen,
    /// One entry for each [`Pull::enter`] that is open: whether the element had a limit of its own.
    pub(crate) depth: Vec<bool>,
    pub(crate) limited_depth: u32,
    pub(crate) limits: Limits,
    pub(crate) budget_limit: usize,
    pub(crate) around: crate::context::Surroundings,
}

/// What [`Pull::add_flags`] and [`crate::Push::add_flags`] saved.
#[must_use]
#[derive(Clone, Copy, Debug)]
pub struct SavedFlags(pub(crate) Flags);

impl<'a> Pull<'a> {
    /// A cursor at the start of `data`.
    #[must_use]
    pub fn new(data: &'a [u8], format: Format) -> Self {
        Self::with_limits(data, format, Limits::default())
    }

    /// A cursor with limits of the caller's.
    #[must_use]
    pub fn with_limits(data: &'a [u8], format: Format, limits: Limits) -> Self {
        let budget = data.len().saturating_mul(limits.memory_factor).saturating_add(limits.memory_base);
        Pull {
            last_max: 0,
            data,
            pos: 0,
            align_mask: usize::MAX,
            big_endian: format.big_endian,
            ndr64: format.ndr64,
            plain: !format.ndr64 && !format.big_endian,
            packed: false,
            flags: format.flags(),
            origin: 0,
            highest: 0,
            relative_base: 0,
            budget,
            hoisted: Vec::new(),
            deferred: PullDeferred::default(),
            seen: PullSeen::default(),
            depth: Vec::new(),
            limited_depth: 0,
            limits,
            budget_limit: budget,
            around: Default::default(),
        }
    }

    /// Reads a whole value: both passes of it.
    pub fn value<T: Ndr>(&mut self) -> Result<T> {
        let mut v = T::default();
        v.pull(self)?;
        Ok(v)
    }

    // --- where ------------------------------------------------------------

    /// Position in the innermost buffer (a subcontext starts at 0).
    #[inline]
    #[must_use]
    pub fn position(&self) -> usize {
        self.pos
    }

    /// Position from the start of the message (of the plain text, inside compressed data).
    #[must_use]
    pub fn offset(&self) -> usize {
        self.origin + self.pos
    }

    /// Goes to a position in the innermost buffer.
    pub fn seek(&mut self, pos: usize) -> Result<()> {
        if pos > self.data.len() {
            return Err(self.error(ErrorKind::BufferTooShort { needed: pos - self.data.len(), available: 0 }));
        }
        self.pos = pos;
        Ok(())
    }

    /// Bytes left in the innermost buffer.
    #[inline]
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.data.len() - self.pos
    }

    /// Whole length of the innermost buffer.
    #[must_use]
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// Whether the innermost buffer has no bytes at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    /// The innermost buffer, from its start.
    #[must_use]
    pub fn buffer(&self) -> &'a [u8] {
        self.data
    }

    /// One past the last byte read, through relative pointers or not.
    #[must_use]
    pub fn highest(&self) -> usize {
        self.highest.max(self.pos)
    }

    /// What was never read: the bytes after [`Pull::highest`].
    #[must_use]
    pub fn unread(&self) -> &'a [u8] {
        self.data.get(self.highest()..).unwrap_or_default()
    }

    /// An error when bytes are left over.
    pub fn finish(&self) -> Result<()> {
        match self.unread().len() {
            0 => Ok(()),
            count => Err(self.error(ErrorKind::UnreadBytes { count })),
        }
    }

    /// An error here.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.origin + self.pos)
    }

    #[cold]
    pub(crate) fn short(&self, needed: usize) -> Error {
        self.error(ErrorKind::BufferTooShort { needed, available: self.remaining() })
    }

    // --- bytes ------------------------------------------------------------

    /// The next `n` bytes.
    #[inline]
    pub fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        match self.range(self.pos, n) {
            Some(bytes) => {
                self.pos += n;
                Ok(bytes)
            }
            None => Err(self.short(n)),
        }
    }

    /// `n` bytes from `pos`: two comparisons, of which one is for an overflow.
    #[inline(always)]
    fn range(&self, pos: usize, n: usize) -> Option<&'a [u8]> {
        self.data.get(pos..pos.checked_add(n)?)
    }

    /// All bytes that are left.
    pub fn take_rest(&mut self) -> &'a [u8] {
        let rest = self.data.get(self.pos..).unwrap_or_default();
        self.pos = self.data.len();
        rest
    }

    /// Skips padding so that the position is a multiple of `n` (a power of two), unless NOALIGN.
    #[inline]
    pub fn align(&mut self, n: usize) -> Result<()> {
        let pos = self.aligned(n);
        if pos > self.data.len() {
            return Err(self.short(pos - self.pos));
        }
        self.pos = pos;
        Ok(())
    }

    #[inline]
    fn aligned(&self, n: usize) -> usize {
        let m = (n - 1) & self.align_mask;
        (self.pos + m) & !m
    }

    /// Aligns to `n32` in NDR32 and to `n64` in NDR64.
    #[inline]
    pub fn align_by(&mut self, n32: usize, n64: usize) -> Result<()> {
        self.align(if self.ndr64 { n64 } else { n32 })
    }

    /// Aligns in NDR64 only: the end of a struct, both sides of a union's
    /// discriminant (MS-RPCE 2.2.5.3.4).
    #[inline]
    pub fn align64(&mut self, n: usize) -> Result<()> {
        if self.ndr64 { self.align(n) } else { Ok(()) }
    }

    // --- flags ------------------------------------------------------------

    /// The flags that hold here.
    #[must_use]
    pub fn flags(&self) -> Flags {
        self.flags
    }

    /// Byte order and transfer syntax that hold here.
    #[must_use]
    pub fn format(&self) -> Format {
        Format { ndr64: self.ndr64, big_endian: self.big_endian }
    }

    /// Adds an element's or type's flags; give the result back to [`Pull::restore_flags`].
    pub fn add_flags(&mut self, flags: Flags) -> SavedFlags {
        let saved = SavedFlags(self.flags);
        self.set_flags(self.flags.with(flags));
        saved
    }

    /// Undoes [`Pull::add_flags`].
    pub fn restore_flags(&mut self, saved: SavedFlags) {
        self.set_flags(saved.0);
    }

    pub(crate) fn set_flags(&mut self, flags: Flags) {
        self.flags = flags;
        self.align_mask = if flags.contains(Flags::NOALIGN) { 0 } else { usize::MAX };
        self.big_endian = flags.is_big_endian();
        self.ndr64 = flags.contains(Flags::NDR64);
        let little = !self.ndr64 && !self.big_endian;
        self.plain = little && self.align_mask != 0;
        self.packed = little && self.align_mask == 0;
    }

    // --- limits -----------------------------------------------------------

    /// Takes `bytes` off the memory budget; an error when it is used up.
    #[inline]
    pub fn charge(&mut self, bytes: usize) -> Result<()> {
        match self.budget.checked_sub(bytes) {
            Some(left) => {
                self.budget = left;
                Ok(())
            }
            None => Err(self.error(ErrorKind::Budget { limit: self.budget_limit })),
        }
    }

    /// Checks a count of `T`s before memory for them is reserved: as many of
    /// the smallest fit into the bytes left, and the budget allows it.
    #[inline]
    pub fn reserve<T: Ndr>(&mut self, count: usize) -> Result<()> {
        self.reserve_bytes(count, T::MIN_SIZE, T::COST)
    }

    /// Like [`Pull::reserve`], with the smallest wire size and the memory cost of one element given.
    pub fn reserve_bytes(&mut self, count: usize, min_size: usize, cost: usize) -> Result<()> {
        let fits = count.checked_mul(min_size).is_some_and(|n| n <= self.remaining());
        if !fits {
            return Err(
                self.error(ErrorKind::CountTooLarge { count: count as u64, available: self.remaining() })
            );
        }
        self.charge(count.saturating_mul(cost.max(1)))
    }

    /// Goes one level into a recursive type, or into an element with
    /// `max_recursion(limit)`; [`Pull::leave`] goes back.
    pub fn enter(&mut self, limit: Option<u32>) -> Result<()> {
        self.depth.push(limit.is_some());
        if self.depth.len() > self.limits.recursion as usize {
            return Err(self.error(ErrorKind::MaxRecursion { limit: self.limits.recursion }));
        }
        if let Some(limit) = limit {
            self.limited_depth += 1;
            if self.limited_depth > limit {
                return Err(self.error(ErrorKind::MaxRecursion { limit }));
            }
        }
        Ok(())
    }

    /// Undoes [`Pull::enter`].
    pub fn leave(&mut self) {
        if self.depth.pop() == Some(true) {
            self.limited_depth -= 1;
        }
    }

    // --- plain values -----------------------------------------------------

    /// Reads a whole value of a type made of numbers alone, when its bytes are
    /// as [`Ndr::load`] expects them; otherwise reads nothing.
    #[inline]
    pub fn plain<T: Ndr>(&mut self, value: &mut T) -> bool {
        match self.take_plain::<T>(1) {
            Some((wire, _)) => {
                value.load(wire);
                true
            }
            None => false,
        }
    }

    /// The bytes of so many plain values, and the size of each.
    #[inline]
    pub(crate) fn take_plain<T: Ndr>(&mut self, count: usize) -> Option<(&'a [u8], usize)> {
        let Plain { size, align } = T::PLAIN?;
        if !self.plain || count == 0 {
            return None;
        }
        let pos = (self.pos + (align - 1)) & !(align - 1);
        let bytes = self.range(pos, count.checked_mul(size)?)?;
        self.pos = pos + bytes.len();
        Some((bytes, size))
    }

    /// As many plain values as `items` has place for, of which only `count` are meant:
    /// what lies behind them is read with them, because a move whose size is known is
    /// much cheaper than one whose size is not.
    #[inline(always)]
    pub(crate) fn plain_block<T: Ndr, const N: usize>(&mut self, items: &mut [T; N], count: usize) -> bool {
        let Some(Plain { size, align }) = T::PLAIN else { return false };
        let pos = match (self.plain, self.packed) {
            (true, _) => (self.pos + (align - 1)) & !(align - 1),
            (_, true) => self.pos,
            _ => return false,
        };
        let Some(wire) = self.range(pos, N * size).filter(|_| count <= N) else { return false };
        items.iter_mut().zip(wire.chunks_exact(size)).for_each(|(item, wire)| item.load(wire));
        self.pos = pos + count * size;
        true
    }

    // --- flat parts ---------------------------------------------------------

    /// Reads the flat part of a [`Ndr::FLAT`] type when its bytes are where
    /// [`Ndr::load_flat`] expects them and all is well; otherwise stays here.
    #[inline(always)]
    pub fn flat<T: Ndr>(&mut self, value: &mut T) -> bool {
        let Some(Plain { size, align }) = T::FLAT else { return false };
        match self.run_start(size, align) {
            Some((wire, end)) if value.load_flat(wire, self) => {
                self.pos = end;
                true
            }
            _ => false,
        }
    }

    /// The bytes of members that have their places, `align` 0 when they are
    /// packed (NOALIGN), and where they end. Stays here.
    #[inline(always)]
    pub fn run_start(&self, size: usize, align: usize) -> Option<(&'a [u8], usize)> {
        let (ok, pos) = match align {
            0 => (self.packed, self.pos),
            _ => (self.plain, (self.pos + (align - 1)) & !(align - 1)),
        };
        let bytes = self.range(pos, size).filter(|_| ok)?;
        Some((bytes, pos + size))
    }

    /// Goes to where a run of members ends.
    #[inline(always)]
    pub fn run_end(&mut self, end: usize) {
        self.pos = end;
    }

    /// The flat parts of an array: all of them, or none.
    #[inline(always)]
    pub(crate) fn flat_slice<T: Ndr>(&mut self, items: &mut [T]) -> bool {
        let Some(Plain { size, align }) = T::FLAT else { return false };
        if items.is_empty() {
            return true;
        }
        let Some((wire, end)) = items.len().checked_mul(size).and_then(|n| self.run_start(n, align)) else {
            return false;
        };
        if items.iter_mut().zip(wire.chunks_exact(size)).all(|(item, wire)| item.load_flat(wire, self)) {
            self.pos = end;
            return true;
        }
        false
    }

    // --- numbers ----------------------------------------------------------

    #[inline]
    fn fixed<const N: usize>(&mut self, align: usize) -> Result<[u8; N]> {
        let pos = self.aligned(align);
        match self.range(pos, N).and_then(|d| d.first_chunk::<N>()) {
            Some(bytes) => {
                self.pos = pos + N;
                Ok(*bytes)
            }
            None => Err(self.short(pos - self.pos + N)),
        }
    }

    /// `N` `uint32` that follow each other: one check for all of them.
    #[inline]
    pub fn u32s<const N: usize>(&mut self) -> Result<[u32; N]> {
        let pos = self.aligned(4);
        let words = match self.range(pos, 4 * N) {
            Some(bytes) => bytes.as_chunks::<4>().0.first_chunk::<N>(),
            None => None,
        };
        match words {
            Some(words) => {
                self.pos = pos + 4 * N;
                let values = words.map(u32::from_le_bytes);
                Ok(if self.big_endian { values.map(u32::swap_bytes) } else { values })
            }
            None => Err(self.short(pos - self.pos + 4 * N)),
        }
    }

    /// `uint8`
    #[inline]
    pub fn u8(&mut self) -> Result<u8> {
        match self.data.get(self.pos) {
            Some(v) => {
                self.pos += 1;
                Ok(*v)
            }
            None => Err(self.short(1)),
        }
    }

    /// `uint16`
    #[inline]
    pub fn u16(&mut self) -> Result<u16> {
        let b = self.fixed::<2>(2)?;
        Ok(if self.big_endian { u16::from_be_bytes(b) } else { u16::from_le_bytes(b) })
    }

    /// `uint32`
    #[inline]
    pub fn u32(&mut self) -> Result<u32> {
        let b = self.fixed::<4>(4)?;
        Ok(if self.big_endian { u32::from_be_bytes(b) } else { u32::from_le_bytes(b) })
    }

    /// `hyper`: 64 bits aligned to 8.
    #[inline]
    pub fn u64(&mut self) -> Result<u64> {
        let b = self.fixed::<8>(8)?;
        Ok(if self.big_endian { u64::from_be_bytes(b) } else { u64::from_le_bytes(b) })
    }

    /// `int8`
    #[inline]
    pub fn i8(&mut self) -> Result<i8> {
        Ok(self.u8()?.cast_signed())
    }

    /// `int16`
    #[inline]
    pub fn i16(&mut self) -> Result<i16> {
        Ok(self.u16()?.cast_signed())
    }

    /// `int32`
    #[inline]
    pub fn i32(&mut self) -> Result<i32> {
        Ok(self.u32()?.cast_signed())
    }

    /// `int64`: 64 bits aligned to 8.
    #[inline]
    pub fn i64(&mut self) -> Result<i64> {
        Ok(self.u64()?.cast_signed())
    }

    /// `udlong`: two `uint32`, the low half first, aligned to 4.
    #[inline]
    pub fn udlong(&mut self) -> Result<u64> {
        let b = self.fixed::<8>(4)?;
        Ok(if self.big_endian { u64::from_be_bytes(b).rotate_left(32) } else { u64::from_le_bytes(b) })
    }

    /// `udlongr`: two `uint32`, the high half first, aligned to 4.
    #[inline]
    pub fn udlongr(&mut self) -> Result<u64> {
        let b = self.fixed::<8>(4)?;
        Ok(if self.big_endian { u64::from_be_bytes(b) } else { u64::from_le_bytes(b).rotate_left(32) })
    }

    /// `dlong`: a signed [`Pull::udlong`].
    #[inline]
    pub fn dlong(&mut self) -> Result<i64> {
        Ok(self.udlong()?.cast_signed())
    }

    /// `uint1632` (most enums): 16 bits, 32 in NDR64, where the value must still fit 16.
    #[inline]
    pub fn u1632(&mut self) -> Result<u16> {
        if self.ndr64 { self.u1632_wide() } else { self.u16() }
    }

    #[cold]
    fn u1632_wide(&mut self) -> Result<u16> {
        let v = self.u32()?;
        u16::try_from(v).map_err(|_| self.out_of_range(v.into(), 0, u16::MAX.into()))
    }

    /// `int1632`: 16 bits, 32 in NDR64, where the value must still fit 16.
    pub fn i1632(&mut self) -> Result<i16> {
        if !self.ndr64 {
            return self.i16();
        }
        let v = self.i32()?;
        i16::try_from(v).map_err(|_| self.out_of_range(v.into(), i16::MIN.into(), i16::MAX.into()))
    }

    /// `uint3264`: 32 bits, 64 in NDR64.
    #[inline]
    pub fn u3264(&mut self) -> Result<u64> {
        if self.ndr64 { self.wide() } else { Ok(self.u32()?.into()) }
    }

    #[cold]
    pub(crate) fn wide(&mut self) -> Result<u64> {
        self.u64()
    }

    /// `int3264`: 32 bits, 64 in NDR64.
    #[inline]
    pub fn i3264(&mut self) -> Result<i64> {
        if self.ndr64 { self.i64() } else { Ok(self.i32()?.into()) }
    }

    /// `float`: IEEE 754 binary32.
    pub fn f32(&mut self) -> Result<f32> {
        Ok(f32::from_bits(self.u32()?))
    }

    /// `double`: IEEE 754 binary64.
    pub fn f64(&mut self) -> Result<f64> {
        Ok(f64::from_bits(self.u64()?))
    }

    /// `bool8`: any non-zero byte is true.
    pub fn bool8(&mut self) -> Result<bool> {
        Ok(self.u8()? != 0)
    }

    /// `bool32`: any non-zero `uint32` is true.
    pub fn bool32(&mut self) -> Result<bool> {
        Ok(self.u32()? != 0)
    }

    /// `pointer`: 8 bytes that mean something to the sender only.
    pub fn pointer(&mut self) -> Result<u64> {
        self.u64()
    }

    /// Checks `[range(low, high)]`.
    #[inline]
    pub fn check_range<T: Into<i128> + Copy>(&self, value: T, low: i64, high: i64) -> Result<()> {
        let value = value.into();
        if value < low.into() || value > high.into() {
            return Err(self.out_of_range(value, low, high));
        }
        Ok(())
    }

    #[cold]
    fn out_of_range(&self, value: i128, low: i64, high: i64) -> Error {
        self.error(ErrorKind::Range { value, low, high })
    }

    /// The error for a level that no arm of a union has.
    #[cold]
    #[must_use]
    pub fn bad_switch(&self, level: i64) -> Error {
        self.error(ErrorKind::BadSwitch { level })
    }

    /// Checks a union's discriminant against `switch_is`.
    #[inline]
    pub fn check_switch(&self, expected: i64, found: i64) -> Result<()> {
        if expected == found {
            Ok(())
        } else {
            Err(self.error(ErrorKind::SwitchMismatch { expected, found }))
        }
    }
}

impl std::fmt::Debug for Pull<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pull")
            .field("position", &self.pos)
            .field("length", &self.data.len())
            .field("origin", &self.origin)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
