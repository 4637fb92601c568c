//! The output of a decompressor: what has been written is also where matches copy from.

use std::ops::Range;

/// Room behind the end of what is asked for, so that copies may write whole blocks.
const SLACK: usize = 32;
/// Least first allocation; more follows as bytes are really written.
const INITIAL: usize = 64 * 1024;

/// Grows as it is written to, by doubling, up to a limit: what a stream claims
/// to hold costs nothing until it does.
pub(super) struct Output {
    /// Longer than `pos` by [`SLACK`] at least; what is behind `pos` is of no meaning.
    buf: Vec<u8>,
    pos: usize,
    limit: usize,
}

impl Output {
    /// Takes up to `limit` bytes; room for `usual` is made at once.
    pub fn new(limit: usize, usual: usize) -> Self {
        let limit = limit.min(isize::MAX as usize / 2);
        Output { buf: vec![0; limit.min(usual.max(INITIAL)) + SLACK], pos: 0, limit }
    }

    pub fn written(&self) -> usize {
        self.pos
    }

    /// Bytes that may still be written.
    #[inline]
    pub fn room(&self) -> usize {
        self.limit - self.pos
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.buf.truncate(self.pos);
        self.buf
    }

    /// Makes room for `n` bytes, which must not be more than [`Output::room`], and slack.
    #[inline]
    fn ensure(&mut self, n: usize) {
        if self.buf.len() - self.pos < n + SLACK {
            self.grow(n);
        }
    }

    #[cold]
    fn grow(&mut self, n: usize) {
        let doubled = self.buf.len().saturating_mul(2).min(self.limit + SLACK);
        self.buf.resize(doubled.max(self.pos + n + SLACK), 0);
    }

    /// One byte; false when there is no room.
    #[inline]
    pub fn literal(&mut self, byte: u8) -> bool {
        if self.room() == 0 {
            return false;
        }
        self.ensure(1);
        if let Some(slot) = self.buf.get_mut(self.pos) {
            *slot = byte;
        }
        self.pos += 1;
        true
    }

    /// Copies the bytes of `input` in `range`, at most 32 of them; the caller
    /// has checked the range against the input and [`Output::room`].
    #[inline]
    pub fn literals(&mut self, input: &[u8], range: Range<usize>) {
        let n = range.len();
        self.ensure(n);
        let dst = self.buf.get_mut(self.pos..).unwrap_or_default();
        // A block of fixed size is a pair of vector moves; what it writes too
        // much is overwritten later.
        match (dst.first_chunk_mut::<32>(), input.get(range.start..).and_then(|s| s.first_chunk::<32>())) {
            (Some(dst), Some(src)) => *dst = *src,
            _ => {
                if let (Some(dst), Some(src)) = (dst.get_mut(..n), input.get(range)) {
                    dst.copy_from_slice(src);
                }
            }
        }
        self.pos += n;
    }

    /// Repeats `len` bytes from `distance` bytes back, which may overlap what
    /// it writes; false when that lies before the start or there is no room.
    #[inline]
    pub fn repeat(&mut self, distance: usize, len: usize) -> bool {
        if distance == 0 || distance > self.pos || len > self.room() {
            return false;
        }
        self.ensure(len);
        repeat(&mut self.buf, self.pos, distance, len);
        self.pos += len;
        true
    }

    /// The buffer, where the next byte goes, and where bytes may go now; up to
    /// [`SLACK`] more may be overwritten.
    #[inline]
    pub fn parts(&mut self) -> (&mut [u8], usize, usize) {
        let end = self.limit.min(self.buf.len() - SLACK);
        (&mut self.buf, self.pos, end)
    }

    /// Takes note of what was written to [`Output::parts`] up to `pos`.
    #[inline]
    pub fn advance(&mut self, pos: usize) {
        self.pos = pos;
    }
}

/// Copies a block: a pair of vector moves.
#[inline(always)]
pub(super) fn copy<const N: usize>(from: &[u8], at: usize, buf: &mut [u8], to: usize) {
    if let (Some(src), Some(dst)) = (
        from.get(at..at + N).and_then(|s| s.first_chunk::<N>()),
        buf.get_mut(to..to + N).and_then(|s| s.first_chunk_mut::<N>()),
    ) {
        *dst = *src;
    }
}

/// Repeats `len` bytes from `distance` bytes back, which is not before the
/// start; up to [`SLACK`] bytes behind them may be overwritten.
#[inline]
pub(super) fn repeat(buf: &mut [u8], to: usize, distance: usize, len: usize) {
    if distance >= 16 {
        blocks::<16>(buf, to, to + len, distance);
    } else {
        repeat_near(buf, to, distance, len);
    }
}

#[inline(never)]
fn repeat_near(buf: &mut [u8], to: usize, distance: usize, len: usize) {
    if distance == 1 {
        let byte = buf.get(to - 1).copied().unwrap_or(0);
        if let Some(dst) = buf.get_mut(to..to + len) {
            dst.fill(byte);
        }
    } else if distance >= 8 {
        blocks::<8>(buf, to, to + len, distance);
    } else {
        // Eight bytes one by one; from there the pattern can be taken from a
        // multiple of the distance.
        for to in to..to + len.min(8) {
            let byte = buf.get(to - distance).copied().unwrap_or(0);
            if let Some(slot) = buf.get_mut(to) {
                *slot = byte;
            }
        }
        blocks::<8>(buf, to + 8, to + len, distance * 8usize.div_ceil(distance));
    }
}

/// Copies blocks of `N` from `distance` (at least `N`) bytes back, from `to` up to `end`.
#[inline(always)]
fn blocks<const N: usize>(buf: &mut [u8], mut to: usize, end: usize, distance: usize) {
    while to < end {
        let from = to - distance;
        let Some(block) = buf.get(from..from + N).and_then(|s| s.first_chunk::<N>()).copied() else { return };
        if let Some(dst) = buf.get_mut(to..to + N).and_then(|s| s.first_chunk_mut::<N>()) {
            *dst = block;
        }
        to += N;
    }
}
