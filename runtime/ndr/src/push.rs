//! The writing cursor: position, flags and numbers.

use crate::deferral::{PushDeferred, PushSeen};
use crate::pull::SavedFlags;
use crate::{Error, ErrorKind, Flags, Format, Limits, Ndr, Plain, Result};

/// Writes NDR to a byte vector.
pub struct Push {
    pub(crate) buf: Vec<u8>,
    align_mask: usize,
    pub(crate) big_endian: bool,
    pub(crate) ndr64: bool,
    /// Aligned little-endian NDR: [`Ndr::PLAIN`] types go as [`Ndr::store`] makes them.
    plain: bool,
    pub(crate) flags: Flags,
    /// Where the innermost buffer starts in `buf`.
    pub(crate) base: usize,
    /// Counted from `base`.
    pub(crate) relative_base: i64,
    /// Set in a buffer whose size is known.
    pub(crate) tail: Option<Tail>,
    pub(crate) referents: u32,
    /// How many [`Push::max_count`]s to come were written by [`Push::hoist`].
    pub(crate) hoisted: usize,
    pub(crate) deferred: PushDeferred,
    pub(crate) seen: PushSeen,
    /// DNS names written so far and where.
    pub(crate) names: Vec<(Box<[u8]>, usize)>,
    pub(crate) measuring: bool,
    pub(crate) depth: u32,
    pub(crate) limits: Limits,
    pub(crate) around: crate::context::Surroundings,
    /// Plain length of what was compressed last.
    pub(crate) plain_len: Option<usize>,
}

/// The end of a buffer that is filled from both ends (RELATIVE_REVERSE).
pub(crate) struct Tail {
    /// Where it starts, counted from the buffer's start.
    pub(crate) start: usize,
    /// Its bytes, the last one first.
    pub(crate) reversed: Vec<u8>,
}

/// What a cursor reserves when it is made: as much as allocators give away
/// quickly, so that most messages never move.
const CAPACITY: usize = 1024;

impl Default for Push {
    fn default() -> Self {
        Push::new(Format::NDR32)
    }
}

impl Push {
    /// An empty cursor.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self::with_capacity(format, CAPACITY)
    }

    /// An empty cursor with room for `bytes`.
    #[must_use]
    pub fn with_capacity(format: Format, bytes: usize) -> Self {
        Push {
            buf: Vec::with_capacity(bytes),
            align_mask: usize::MAX,
            big_endian: format.big_endian,
            ndr64: format.ndr64,
            plain: !format.ndr64 && !format.big_endian,
            flags: format.flags(),
            base: 0,
            relative_base: 0,
            tail: None,
            referents: 0,
            hoisted: 0,
            deferred: PushDeferred::default(),
            seen: PushSeen::default(),
            names: Vec::new(),
            measuring: false,
            depth: 0,
            limits: Limits::default(),
            around: Default::default(),
            plain_len: None,
        }
    }

    /// A cursor that goes on behind what `buf` holds, as if the message began there.
    #[must_use]
    pub fn append_to(buf: Vec<u8>, format: Format) -> Self {
        let mut push = Self::with_capacity(format, 0);
        push.base = buf.len();
        push.relative_base = 0;
        push.buf = buf;
        push
    }

    /// An empty cursor whose nesting limit is the caller's.
    #[must_use]
    pub fn with_limits(format: Format, limits: Limits) -> Self {
        let mut push = Self::new(format);
        push.limits = limits;
        push
    }

    /// Writes a whole value: both passes of it.
    pub fn value<T: Ndr>(&mut self, value: &T) -> Result<()> {
        value.push(self)
    }

    /// The bytes.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.buf
    }

    /// The bytes so far.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.buf
    }

    // --- where ------------------------------------------------------------

    /// Position in the innermost buffer (a subcontext starts at 0).
    #[inline]
    #[must_use]
    pub fn position(&self) -> usize {
        self.buf.len() - self.base
    }

    /// Position from the start of the message.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.buf.len()
    }

    /// An error here.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.buf.len())
    }

    // --- bytes ------------------------------------------------------------

    /// The next `n` bytes, zero so far.
    pub(crate) fn room(&mut self, n: usize) -> &mut [u8] {
        let start = self.buf.len();
        self.buf.resize(start + n, 0);
        self.buf.get_mut(start..).unwrap_or_default()
    }

    /// Bytes as they are.
    #[inline]
    pub fn raw(&mut self, bytes: &[u8]) -> Result<()> {
        self.buf.extend_from_slice(bytes);
        Ok(())
    }

    /// `n` zero bytes.
    pub fn zeros(&mut self, n: usize) -> Result<()> {
        self.check_room(n)?;
        self.buf.resize(self.buf.len() + n, 0);
        Ok(())
    }

    /// No message is longer than the 4 GiB its counts can say.
    pub(crate) fn check_room(&self, n: usize) -> Result<()> {
        match u32::try_from(n) {
            Ok(_) => Ok(()),
            Err(_) => {
                Err(self.error(ErrorKind::CountTooLarge { count: n as u64, available: u32::MAX as usize }))
            }
        }
    }

    /// Overwrites bytes written before, at a position in the innermost buffer.
    pub fn patch(&mut self, position: usize, bytes: &[u8]) -> Result<()> {
        let start = self.base + position;
        match self.buf.get_mut(start..).and_then(|b| b.get_mut(..bytes.len())) {
            Some(place) => {
                place.copy_from_slice(bytes);
                Ok(())
            }
            None => Err(self.error(ErrorKind::Other("patch outside of what was written".into()))),
        }
    }

    /// Overwrites a `uint16` written before.
    pub fn patch_u16(&mut self, position: usize, v: u16) -> Result<()> {
        let bytes = if self.big_endian { v.to_be_bytes() } else { v.to_le_bytes() };
        self.patch(position, &bytes)
    }

    /// Overwrites a `uint32` written before.
    pub fn patch_u32(&mut self, position: usize, v: u32) -> Result<()> {
        let bytes = if self.big_endian { v.to_be_bytes() } else { v.to_le_bytes() };
        self.patch(position, &bytes)
    }

    /// Pads with zeros so that the position is a multiple of `n` (a power of two, at most 8), unless NOALIGN.
    #[inline]
    pub fn align(&mut self, n: usize) -> Result<()> {
        let padding = self.base.wrapping_sub(self.buf.len()) & (n - 1) & self.align_mask;
        if padding != 0 {
            self.pad(padding);
        }
        Ok(())
    }

    #[inline(never)]
    fn pad(&mut self, n: usize) {
        self.buf.extend_from_slice([0; 8].get(..n).unwrap_or_default());
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

    /// Adds an element's or type's flags; give the result back to [`Push::restore_flags`].
    pub fn add_flags(&mut self, flags: Flags) -> SavedFlags {
        let saved = SavedFlags(self.flags);
        self.set_flags(self.flags.with(flags));
        saved
    }

    /// Undoes [`Push::add_flags`].
    pub fn restore_flags(&mut self, saved: SavedFlags) {
        self.set_flags(saved.0);
    }

    pub(crate) fn set_flags(&mut self, flags: Flags) {
        self.flags = flags;
        self.align_mask = if flags.contains(Flags::NOALIGN) { 0 } else { usize::MAX };
        self.big_endian = flags.is_big_endian();
        self.ndr64 = flags.contains(Flags::NDR64);
        self.plain = !flags.intersects(Flags::NOALIGN | Flags::NDR64) && !self.big_endian;
    }

    // --- limits -----------------------------------------------------------

    /// Goes one level into a recursive type; [`Push::leave`] goes back. (An
    /// element's `max_recursion` binds what is read, not what is written.)
    pub fn enter(&mut self, _limit: Option<u32>) -> Result<()> {
        self.depth += 1;
        if self.depth > self.limits.recursion {
            return Err(self.error(ErrorKind::MaxRecursion { limit: self.limits.recursion }));
        }
        Ok(())
    }

    /// Undoes [`Push::enter`].
    pub fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// `ndr_size_T(x, flags)`: how many bytes what `write` writes takes on its
    /// own, under the flags that hold here. 0 inside another measurement,
    /// which keeps nested ones from taking exponential time.
    pub fn measure(&self, write: impl FnOnce(&mut Push) -> Result<()>) -> Result<usize> {
        if self.measuring {
            return Ok(0);
        }
        let mut push = Push::with_limits(self.format(), self.limits);
        push.set_flags(self.flags);
        push.around = self.around.clone();
        push.depth = self.depth;
        push.measuring = true;
        write(&mut push)?;
        Ok(push.buf.len())
    }

    // --- plain values -----------------------------------------------------

    /// Writes a whole value of a type made of numbers alone, when its bytes
    /// are to be as [`Ndr::store`] makes them; otherwise writes nothing.
    #[inline]
    pub fn plain<T: Ndr>(&mut self, value: &T) -> bool {
        // On the stack first: short ones then go in one move, with nothing to clear.
        let mut wire = [0; 64];
        match T::PLAIN {
            Some(Plain { size, align }) if self.plain && size <= wire.len() => {
                let Some(wire) = wire.get_mut(..size) else { return false };
                value.store(wire);
                let padding = self.base.wrapping_sub(self.buf.len()) & (align - 1);
                if padding != 0 {
                    self.pad(padding);
                }
                self.buf.extend_from_slice(wire);
                true
            }
            _ => match self.room_plain::<T>(1) {
                Some((wire, _)) => {
                    value.store(wire);
                    true
                }
                None => false,
            },
        }
    }

    /// The place of so many plain values, and the size of each.
    #[inline]
    pub(crate) fn room_plain<T: Ndr>(&mut self, count: usize) -> Option<(&mut [u8], usize)> {
        let Plain { size, align } = T::PLAIN?;
        if !self.plain || count == 0 {
            return None;
        }
        let padding = self.base.wrapping_sub(self.buf.len()) & (align - 1);
        let start = self.buf.len() + padding;
        self.buf.resize(start + count * size, 0);
        Some((self.buf.get_mut(start..)?, size))
    }

    // --- numbers ----------------------------------------------------------

    #[inline]
    fn fixed<const N: usize>(&mut self, align: usize, bytes: [u8; N]) {
        let padding = self.base.wrapping_sub(self.buf.len()) & (align - 1) & self.align_mask;
        if padding != 0 {
            self.pad(padding);
        }
        self.buf.extend_from_slice(&bytes);
    }

    /// `N` `uint32` that follow each other: one check for all of them.
    #[inline]
    pub fn u32s<const N: usize>(&mut self, values: [u32; N]) -> Result<()> {
        let padding = self.base.wrapping_sub(self.buf.len()) & 3 & self.align_mask;
        if padding != 0 {
            self.pad(padding);
        }
        let values = if self.big_endian { values.map(u32::swap_bytes) } else { values };
        self.buf.extend_from_slice(values.map(u32::to_le_bytes).as_flattened());
        Ok(())
    }

    /// `uint8`
    #[inline]
    pub fn u8(&mut self, v: u8) -> Result<()> {
        self.fixed(1, [v]);
        Ok(())
    }

    /// `uint16`
    #[inline]
    pub fn u16(&mut self, v: u16) -> Result<()> {
        self.fixed(2, if self.big_endian { v.to_be_bytes() } else { v.to_le_bytes() });
        Ok(())
    }

    /// `uint32`
    #[inline]
    pub fn u32(&mut self, v: u32) -> Result<()> {
        self.fixed(4, if self.big_endian { v.to_be_bytes() } else { v.to_le_bytes() });
        Ok(())
    }

    /// `hyper`: 64 bits aligned to 8.
    #[inline]
    pub fn u64(&mut self, v: u64) -> Result<()> {
        self.fixed(8, if self.big_endian { v.to_be_bytes() } else { v.to_le_bytes() });
        Ok(())
    }

    /// `int8`
    #[inline]
    pub fn i8(&mut self, v: i8) -> Result<()> {
        self.u8(v.cast_unsigned())
    }

    /// `int16`
    #[inline]
    pub fn i16(&mut self, v: i16) -> Result<()> {
        self.u16(v.cast_unsigned())
    }

    /// `int32`
    #[inline]
    pub fn i32(&mut self, v: i32) -> Result<()> {
        self.u32(v.cast_unsigned())
    }

    /// `int64`: 64 bits aligned to 8.
    #[inline]
    pub fn i64(&mut self, v: i64) -> Result<()> {
        self.u64(v.cast_unsigned())
    }

    /// `udlong`: two `uint32`, the low half first, aligned to 4.
    #[inline]
    pub fn udlong(&mut self, v: u64) -> Result<()> {
        self.fixed(4, if self.big_endian { v.rotate_left(32).to_be_bytes() } else { v.to_le_bytes() });
        Ok(())
    }

    /// `udlongr`: two `uint32`, the high half first, aligned to 4.
    #[inline]
    pub fn udlongr(&mut self, v: u64) -> Result<()> {
        self.fixed(4, if self.big_endian { v.to_be_bytes() } else { v.rotate_left(32).to_le_bytes() });
        Ok(())
    }

    /// `dlong`: a signed [`Push::udlong`].
    #[inline]
    pub fn dlong(&mut self, v: i64) -> Result<()> {
        self.udlong(v.cast_unsigned())
    }

    /// `uint1632` (most enums): 16 bits, 32 in NDR64.
    #[inline]
    pub fn u1632(&mut self, v: u16) -> Result<()> {
        if self.ndr64 { self.u32(v.into()) } else { self.u16(v) }
    }

    /// `int1632`: 16 bits, 32 in NDR64.
    pub fn i1632(&mut self, v: i16) -> Result<()> {
        if self.ndr64 { self.i32(v.into()) } else { self.i16(v) }
    }

    /// `uint3264`: 32 bits, 64 in NDR64; an error when NDR32 cannot hold the value.
    #[inline]
    pub fn u3264(&mut self, v: u64) -> Result<()> {
        match u32::try_from(v) {
            _ if self.ndr64 => self.wide(v),
            Ok(v) => self.u32(v),
            Err(_) => Err(self.out_of_range(v.into(), 0, u32::MAX.into())),
        }
    }

    #[cold]
    pub(crate) fn wide(&mut self, v: u64) -> Result<()> {
        self.u64(v)
    }

    /// `int3264`: 32 bits, 64 in NDR64; an error when NDR32 cannot hold the value.
    pub fn i3264(&mut self, v: i64) -> Result<()> {
        if self.ndr64 {
            return self.i64(v);
        }
        match i32::try_from(v) {
            Ok(v) => self.i32(v),
            Err(_) => Err(self.out_of_range(v.into(), i32::MIN.into(), i32::MAX.into())),
        }
    }

    /// `float`: IEEE 754 binary32.
    pub fn f32(&mut self, v: f32) -> Result<()> {
        self.u32(v.to_bits())
    }

    /// `double`: IEEE 754 binary64.
    pub fn f64(&mut self, v: f64) -> Result<()> {
        self.u64(v.to_bits())
    }

    /// `bool8`
    pub fn bool8(&mut self, v: bool) -> Result<()> {
        self.u8(v.into())
    }

    /// `bool32`
    pub fn bool32(&mut self, v: bool) -> Result<()> {
        self.u32(v.into())
    }

    /// `pointer`: 8 bytes that mean something to the sender only.
    pub fn pointer(&mut self, v: u64) -> Result<()> {
        self.u64(v)
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

    /// The error for a union value whose arm is not the one the level chooses.
    #[cold]
    #[must_use]
    pub fn arm_mismatch(&self, expected: i64, found: i64) -> Error {
        self.error(ErrorKind::SwitchMismatch { expected, found })
    }
}

impl std::fmt::Debug for Push {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Push")
            .field("position", &self.position())
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
