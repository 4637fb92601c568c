//! The reading cursor.

use crate::{Error, ErrorKind, Flags, Format, Ndr, Result};

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
        Limits { memory_factor: 64, memory_base: 64 * 1024, recursion: 128 }
    }
}

/// Reads NDR from a byte slice.
pub struct Pull<'a> {
    data: &'a [u8],
    pos: usize,
    /// Highest position read, relative pointees included.
    highest: usize,
    flags: Flags,
    format: Format,
    /// `align - 1` is masked with this: all ones normally, 0 under NOALIGN.
    align_mask: usize,
    relative_base: usize,
    /// Conformance counts read at the front of the enclosing struct.
    hoisted: Vec<usize>,
    /// Numbers the scalars pass leaves for the buffers pass, first in first out within a frame.
    deferred: Vec<u64>,
    deferred_next: usize,
    depth: u32,
    budget: usize,
    limits: Limits,
}

/// What [`Pull::begin_deferred`] saved.
#[must_use]
pub struct Frame {
    next: usize,
    len: usize,
}

/// What [`Pull::begin_relative`] saved.
#[must_use]
pub struct Place {
    pos: usize,
}

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
            data,
            pos: 0,
            highest: 0,
            flags: Flags::NONE,
            format,
            align_mask: usize::MAX,
            relative_base: 0,
            hoisted: Vec::new(),
            deferred: Vec::new(),
            deferred_next: 0,
            depth: 0,
            budget,
            limits,
        }
    }

    /// Bytes read so far.
    #[must_use]
    pub fn position(&self) -> usize {
        self.pos
    }

    /// Bytes left.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.data.len() - self.pos
    }

    /// An error here.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.pos)
    }

    // --- bytes -----------------------------------------------------------

    /// The next `n` bytes.
    #[inline]
    pub fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        match self.data.get(self.pos..).and_then(|d| d.get(..n)) {
            Some(bytes) => {
                self.pos += n;
                Ok(bytes)
            }
            None => Err(self.short(n)),
        }
    }

    #[cold]
    fn short(&self, needed: usize) -> Error {
        self.error(ErrorKind::BufferTooShort { needed, available: self.remaining() })
    }

    /// Skips padding so that the position is a multiple of `n` (a power of two), unless NOALIGN.
    #[inline]
    pub fn align(&mut self, n: usize) -> Result<()> {
        let m = (n - 1) & self.align_mask;
        let pos = (self.pos + m) & !m;
        if pos > self.data.len() {
            return Err(self.short(pos - self.pos));
        }
        self.pos = pos;
        Ok(())
    }

    /// Aligns to `n32` in NDR32 and to `n64` in NDR64.
    #[inline]
    pub fn align_by(&mut self, n32: usize, n64: usize) -> Result<()> {
        self.align(if self.format.ndr64 { n64 } else { n32 })
    }

    /// Aligns in NDR64 only: the end of a struct, both sides of a union's discriminant.
    #[inline]
    pub fn align64(&mut self, n: usize) -> Result<()> {
        if self.format.ndr64 { self.align(n) } else { Ok(()) }
    }

    // --- flags -----------------------------------------------------------

    /// Adds an element's or type's flags; give the result back to [`Pull::restore_flags`].
    pub fn add_flags(&mut self, flags: Flags) -> (Flags, Format) {
        let saved = (self.flags, self.format);
        let _ = flags;
        saved
    }

    /// Undoes [`Pull::add_flags`].
    pub fn restore_flags(&mut self, saved: (Flags, Format)) {
        let _ = saved;
    }

    // --- deferral --------------------------------------------------------

    /// Starts a value whose buffers pass will follow its scalars pass.
    #[inline]
    pub fn begin_deferred(&mut self) -> Frame {
        let frame = Frame { next: self.deferred_next, len: self.deferred.len() };
        self.deferred_next = frame.len;
        frame
    }

    /// Ends what [`Pull::begin_deferred`] started.
    #[inline]
    pub fn end_deferred(&mut self, frame: Frame) {
        self.deferred.truncate(frame.len);
        self.deferred_next = frame.next;
    }

    /// Leaves a number for the buffers pass.
    pub fn defer(&mut self, value: u64) {
        self.deferred.push(value);
    }

    /// Takes the next number the scalars pass left.
    pub fn take_deferred(&mut self) -> u64 {
        let v = self.deferred.get(self.deferred_next).copied().unwrap_or(0);
        self.deferred_next += 1;
        v
    }
}

impl Pull<'_> {
    /// Reads a whole value and says how many bytes were left over.
    pub fn value<T: Ndr>(&mut self) -> Result<T> {
        let mut v = T::default();
        v.pull(self)?;
        Ok(v)
    }
}
