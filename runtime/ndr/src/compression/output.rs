//! The output of a decompressor: what has been written is also where matches copy from.

use std::ops::Range;

/// Room behind the end of what is asked for, so that copies may write whole blocks.
const SLACK: usize = 32;
/// First allocation; more follows as bytes are really written.
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
    /// Takes up to `limit` bytes.
    pub fn new(limit: usize) -> Self {
        let limit = limit.min(isize::MAX as usize / 2);
        Output { buf: vec![0; limit.min(INITIAL) + SLACK], pos: 0, limit }
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
        if distance >= 16 {
            self.repeat_blocks::<16>(0, distance, len);
        } else if distance == 1 {
            let byte = self.buf.get(self.pos - 1).copied().unwrap_or(0);
            if let Some(dst) = self.buf.get_mut(self.pos..self.pos + len) {
                dst.fill(byte);
            }
        } else if distance >= 8 {
            self.repeat_blocks::<8>(0, distance, len);
        } else {
            // Eight bytes one by one; from there the pattern can be taken from
            // a multiple of the distance.
            for to in self.pos..self.pos + len.min(8) {
                let byte = self.buf.get(to - distance).copied().unwrap_or(0);
                if let Some(slot) = self.buf.get_mut(to) {
                    *slot = byte;
                }
            }
            self.repeat_blocks::<8>(8, distance * 8usize.div_ceil(distance), len);
        }
        self.pos += len;
        true
    }

    /// Copies blocks of `N` from `distance` (at least `N`) bytes back, from the
    /// `done`th byte of a match to its end.
    #[inline]
    fn repeat_blocks<const N: usize>(&mut self, done: usize, distance: usize, len: usize) {
        let mut to = self.pos + done;
        let end = self.pos + len;
        while to < end {
            let Some(block) = self.buf.get(to - distance..).and_then(|s| s.first_chunk::<N>()).copied()
            else {
                return;
            };
            if let Some(dst) = self.buf.get_mut(to..).and_then(|s| s.first_chunk_mut::<N>()) {
                *dst = block;
            }
            to += N;
        }
    }
}
