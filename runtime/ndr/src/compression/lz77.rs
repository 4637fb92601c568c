//! Plain LZ77 (MS-XCA 2.3 and 2.4): literals and matches, told apart by bits
//! that stand in 32-bit words in front of them.

use super::broken;
use super::output::{Output, copy, repeat};
use crate::Result;

/// The farthest a match reaches back.
const WINDOW: usize = 8192;
/// The shortest match.
const MIN_MATCH: usize = 3;
/// The longest match whose length fits the 16-bit form, which every implementation reads.
const MAX_MATCH: usize = 0xFFFF + MIN_MATCH;

/// Most bytes that [`compress`] makes of `len`: four more for every 32, and four.
#[must_use]
pub const fn bound(len: usize) -> usize {
    len.saturating_add(len / 32 * 4).saturating_add(4)
}

// --- decompression -----------------------------------------------------------

/// Decompresses until the input ends or there are `limit` bytes; what comes
/// behind those is not looked at. Memory follows what is really written.
///
/// # Errors
/// When the input breaks off inside a match, a match reaches back before the
/// start, or one reaches beyond the limit.
pub fn decompress(input: &[u8], limit: usize) -> Result<Vec<u8>> {
    let mut out = Output::new(limit, input.len().saturating_mul(USUAL_RATIO));
    let mut reader = Reader { input, pos: 0, half: None };
    while out.room() > 0 && reader.pos < input.len() {
        let word = u32::from_le_bytes(reader.take()?);
        let mut flags = reader.easy_tokens(u64::from(word) << 32 | END >> 32, &mut out);
        while flags != END && out.room() > 0 && reader.pos < input.len() {
            let run = flags.leading_zeros();
            if run > 0 {
                let n = (run as usize).min(out.room()).min(input.len() - reader.pos);
                out.literals(input, reader.pos..reader.pos + n);
                reader.pos += n;
                flags <<= run;
            } else {
                let start = reader.pos;
                let (distance, len) = reader.read_match()?;
                if !out.repeat(distance, len) {
                    return Err(bad_match(start, distance, len, &out));
                }
                flags <<= 1;
            }
        }
    }
    Ok(out.finish())
}

/// Plain bytes expected of a byte; more than that is made room for when it comes.
const USUAL_RATIO: usize = 8;

/// The flags of a word stand in the high half of 64 bits with a set bit behind
/// them; as they are used up they are shifted out, and this is left.
const END: u64 = 1 << 63;

/// Bytes that 32 tokens of [`Reader::easy_tokens`] take at most, and a block of literals.
const EASY: usize = 32 * 4 + 32;

#[cold]
fn bad_match(at: usize, distance: usize, len: usize, out: &Output) -> crate::Error {
    let written = out.written();
    if distance > written {
        broken(at, format!("a match reaches back {distance} bytes where {written} have been written"))
    } else {
        broken(at, format!("a match of {len} bytes where {} may follow", out.room()))
    }
}

struct Reader<'a> {
    input: &'a [u8],
    pos: usize,
    /// High half of a byte whose low half was a length.
    half: Option<u8>,
}

impl Reader<'_> {
    #[inline]
    fn take<const N: usize>(&mut self) -> Result<[u8; N]> {
        match self.input.get(self.pos..).and_then(|rest| rest.first_chunk::<N>()) {
            Some(bytes) => {
                self.pos += N;
                Ok(*bytes)
            }
            None => Err(broken(self.pos, "the stream breaks off".to_owned())),
        }
    }

    /// Decodes the tokens of a word, or those before the first that is broken,
    /// near either end, or very long; gives the flags of the rest. One
    /// comparison is all that literals and the match behind them need.
    #[inline]
    fn easy_tokens(&mut self, mut flags: u64, out: &mut Output) -> u64 {
        if self.input.len() - self.pos < EASY {
            return flags;
        }
        let input = self.input;
        let (buf, mut to, end) = out.parts();
        loop {
            let run = flags.leading_zeros() as usize;
            let mut at = self.pos;
            copy::<32>(input, at, buf, to);
            at += run;
            let place = to + run;
            let rest = flags << run;
            if rest == END {
                if place > end {
                    break;
                }
                (self.pos, to, flags) = (at, place, rest);
                break;
            }
            let Some(token) = input.get(at..at + 2).and_then(|b| b.first_chunk()) else { break };
            let token = usize::from(u16::from_le_bytes(*token));
            let (distance, mut len) = (token / 8 + 1, token % 8 + MIN_MATCH);
            at += 2;
            let mut half = self.half;
            if token % 8 == 7 {
                let nibble = match half.take() {
                    Some(high) => high,
                    None => {
                        let byte = input.get(at).copied().unwrap_or(0);
                        at += 1;
                        half = Some(byte >> 4);
                        byte & 15
                    }
                };
                len += usize::from(nibble);
                if nibble == 15 {
                    let byte = input.get(at).copied().unwrap_or(255);
                    if byte == 255 {
                        break;
                    }
                    at += 1;
                    len += usize::from(byte);
                }
            }
            if distance > place || place + len > end {
                break;
            }
            repeat(buf, place, distance, len);
            (self.pos, self.half, to, flags) = (at, half, place + len, rest << 1);
        }
        out.advance(to);
        flags
    }

    /// Distance and length.
    #[inline]
    fn read_match(&mut self) -> Result<(usize, usize)> {
        let token = usize::from(u16::from_le_bytes(self.take()?));
        let (distance, len) = (token / 8 + 1, token % 8);
        if len < 7 { Ok((distance, len + MIN_MATCH)) } else { Ok((distance, self.long_length()?)) }
    }

    fn long_length(&mut self) -> Result<usize> {
        let half = match self.half.take() {
            Some(high) => high,
            None => {
                let [byte] = self.take()?;
                self.half = Some(byte >> 4);
                byte & 15
            }
        };
        if half < 15 {
            return Ok(usize::from(half) + 7 + MIN_MATCH);
        }
        let [byte] = self.take()?;
        if byte < 255 {
            return Ok(usize::from(byte) + 15 + 7 + MIN_MATCH);
        }
        let at = self.pos;
        let len = match u16::from_le_bytes(self.take()?) {
            0 => u32::from_le_bytes(self.take()?),
            len => u32::from(len),
        };
        if len < 15 + 7 {
            return Err(broken(at, format!("a long match of length {len}")));
        }
        usize::try_from(len)
            .ok()
            .and_then(|len| len.checked_add(MIN_MATCH))
            .ok_or_else(|| broken(at, format!("a match of length {len}")))
    }
}

// --- compression -------------------------------------------------------------

/// Compresses, when that makes `plain` shorter. `None` is for bytes better sent
/// as they are, as Windows sends what compression would not make smaller.
#[must_use]
pub fn compress_if_smaller(plain: &[u8]) -> Option<Vec<u8>> {
    let small = compress(plain);
    (small.len() < plain.len()).then_some(small)
}

/// Compresses. The result is never longer than [`bound`]; nothing becomes nothing.
#[must_use]
pub fn compress(plain: &[u8]) -> Vec<u8> {
    if plain.is_empty() {
        return Vec::new();
    }
    let mut writer = Writer::new(plain.len());
    Finder::new().tokens(plain, 0, |token| match token {
        Token::Literals { from, to } => writer.literals(plain.get(from..to).unwrap_or_default()),
        Token::Match { distance, len } => writer.repeat(distance, len),
    });
    writer.finish()
}

/// What a text is made of.
#[derive(Clone, Copy)]
pub(super) enum Token {
    /// The bytes themselves, by where they stand.
    Literals {
        from: usize,
        to: usize,
    },
    Match {
        distance: usize,
        len: usize,
    },
}

/// Candidates looked at for each position.
const CHAIN: usize = 4;
/// A match this long is taken without looking further.
const GOOD_MATCH: usize = 32;
/// A match this long is taken without looking at the next position.
const LAZY_MATCH: usize = 8;
/// After so many literals (as a power of two) positions begin to be skipped.
const SKIP_SHIFT: u32 = 8;
const HASH_BITS: u32 = 14;

#[derive(Clone, Copy)]
struct Match {
    distance: usize,
    len: usize,
}

/// Where three bytes stood last, and where before that. Positions are kept
/// modulo 2³²; a wrong one costs a comparison.
pub(super) struct Finder {
    head: Vec<u32>,
    previous: Vec<u32>,
}

impl Finder {
    pub fn new() -> Self {
        // "One window and one before the start": too far for any position to reach.
        let nowhere = 0u32.wrapping_sub(WINDOW as u32 + 1);
        Finder { head: vec![nowhere; 1 << HASH_BITS], previous: vec![nowhere; WINDOW] }
    }

    /// Splits `plain` from `start` on; matches may reach back before it, into
    /// what was split before. Calls with growing `plain` continue one text.
    pub fn tokens(&mut self, plain: &[u8], start: usize, mut emit: impl FnMut(Token)) {
        let mut pos = start;
        let mut literals_from = start;
        while pos + MIN_MATCH <= plain.len() {
            let Some(mut found) = self.find(plain, pos, MIN_MATCH - 1) else {
                // The longer nothing matches, the less often it is tried.
                pos += 1 + ((pos - literals_from) >> SKIP_SHIFT);
                continue;
            };
            let mut next = pos + 1;
            // A longer match one byte later is worth a literal.
            while found.len < LAZY_MATCH {
                next = pos + 2;
                match self.find(plain, pos + 1, found.len) {
                    Some(better) => (pos, found) = (pos + 1, better),
                    None => break,
                }
            }
            if literals_from < pos {
                emit(Token::Literals { from: literals_from, to: pos });
            }
            emit(Token::Match { distance: found.distance, len: found.len });
            let end = pos + found.len;
            self.insert(plain, next, end);
            pos = end;
            literals_from = end;
        }
        if literals_from < plain.len() {
            emit(Token::Literals { from: literals_from, to: plain.len() });
        }
    }

    #[inline]
    fn hash(plain: &[u8], pos: usize) -> Option<usize> {
        let [a, b, c] = *plain.get(pos..)?.first_chunk::<3>()?;
        let key = u32::from_le_bytes([0, a, b, c]);
        Some((key.wrapping_mul(0x9E37_79B1) >> (32 - HASH_BITS)) as usize)
    }

    /// Remembers a position; gives the one before with the same hash.
    #[inline]
    fn remember(&mut self, plain: &[u8], pos: usize) -> Option<u32> {
        let head = self.head.get_mut(Self::hash(plain, pos)?)?;
        let before = std::mem::replace(head, pos as u32);
        if let Some(previous) = self.previous.get_mut(pos % WINDOW) {
            *previous = before;
        }
        Some(before)
    }

    fn insert(&mut self, plain: &[u8], from: usize, to: usize) {
        // Of a very long match only the end can still be reached.
        for pos in from.max(to.saturating_sub(WINDOW))..to {
            if self.remember(plain, pos).is_none() {
                return;
            }
        }
    }

    /// Remembers a position and finds the longest match there that is longer
    /// than `shortest`, which is at least 1.
    #[inline]
    fn find(&mut self, plain: &[u8], pos: usize, shortest: usize) -> Option<Match> {
        let mut candidate = self.remember(plain, pos)?;
        let here = plain.get(pos..)?;
        let here = here.get(..MAX_MATCH).unwrap_or(here);
        let mut best: Option<Match> = None;
        let mut best_len = shortest;
        let mut nearest = 0;
        // What a longer match must have where the best one ends.
        let mut tail = pair_at(here, best_len - 1);
        tail?;
        for _ in 0..CHAIN {
            let distance = (pos as u32).wrapping_sub(candidate) as usize;
            // Chains lead backwards; what does not is a slot that was used again.
            if distance <= nearest || distance > WINDOW || distance > pos {
                break;
            }
            nearest = distance;
            let there = plain.get(pos - distance..).unwrap_or_default();
            if pair_at(there, best_len - 1) == tail {
                let len = common_prefix(there, here);
                if len > best_len {
                    best = Some(Match { distance, len });
                    best_len = len;
                    tail = pair_at(here, len - 1);
                    if len >= GOOD_MATCH || tail.is_none() {
                        break;
                    }
                }
            }
            candidate = self.previous.get(candidate as usize % WINDOW).copied()?;
        }
        best
    }
}

#[inline]
fn pair_at(bytes: &[u8], at: usize) -> Option<[u8; 2]> {
    bytes.get(at..)?.first_chunk::<2>().copied()
}

#[inline]
fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let mut len = 0;
    for (x, y) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        let difference = u64::from_le_bytes(*x) ^ u64::from_le_bytes(*y);
        if difference != 0 {
            return len + difference.trailing_zeros() as usize / 8;
        }
        len += 8;
    }
    let (a, b) = (a.get(len..).unwrap_or_default(), b.get(len..).unwrap_or_default());
    len + a.iter().zip(b).take_while(|(x, y)| x == y).count()
}

/// Puts literals and matches together.
struct Writer {
    out: Vec<u8>,
    flags: u32,
    flag_count: u32,
    flags_at: usize,
    /// Place of a byte whose high half is free for a length.
    half_at: Option<usize>,
}

impl Writer {
    fn new(plain_len: usize) -> Self {
        let mut out = Vec::with_capacity(bound(plain_len));
        out.extend([0; 4]);
        Writer { out, flags: 0, flag_count: 0, flags_at: 0, half_at: None }
    }

    fn patch_flags(&mut self) {
        if let Some(place) = self.out.get_mut(self.flags_at..).and_then(|s| s.first_chunk_mut::<4>()) {
            *place = self.flags.to_le_bytes();
        }
    }

    /// Begins the next word of flags when this one is full.
    #[inline]
    fn next_flags(&mut self) {
        if self.flag_count == 32 {
            self.patch_flags();
            self.flags = 0;
            self.flag_count = 0;
            self.flags_at = self.out.len();
            self.out.extend([0; 4]);
        }
    }

    fn literals(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let n = bytes.len().min(32 - self.flag_count as usize);
            let (now, later) = bytes.split_at(n);
            self.out.extend_from_slice(now);
            self.flags = self.flags.checked_shl(n as u32).unwrap_or(0);
            self.flag_count += n as u32;
            self.next_flags();
            bytes = later;
        }
    }

    #[inline]
    fn repeat(&mut self, distance: usize, len: usize) {
        let len = len - MIN_MATCH;
        let token = ((distance - 1) << 3 | len.min(7)) as u16;
        self.out.extend(token.to_le_bytes());
        if len >= 7 {
            self.long_length(len);
        }
        self.flags = self.flags << 1 | 1;
        self.flag_count += 1;
        self.next_flags();
    }

    fn long_length(&mut self, len: usize) {
        let half = (len - 7).min(15) as u8;
        match self.half_at.take() {
            Some(at) => {
                if let Some(byte) = self.out.get_mut(at) {
                    *byte |= half << 4;
                }
            }
            None => {
                self.half_at = Some(self.out.len());
                self.out.push(half);
            }
        }
        if half == 15 {
            let byte = (len - 7 - 15).min(255) as u8;
            self.out.push(byte);
            if byte == 255 {
                self.out.extend((len as u16).to_le_bytes());
            }
        }
    }

    /// Flags that are left over are set: "a match here, or the end".
    fn finish(mut self) -> Vec<u8> {
        let free = 32 - self.flag_count;
        self.flags = self.flags.checked_shl(free).unwrap_or(0);
        self.flags |= 1u32.checked_shl(free).unwrap_or(0).wrapping_sub(1);
        self.patch_flags();
        self.out
    }
}
