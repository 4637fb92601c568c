//! LZ77 with Huffman codes (MS-XCA 2.1 and 2.2).
//!
//! A block covers 64 KiB of plain text: a table of 512 code lengths, 4 bits
//! each, then codes, most significant bit first, in little-endian 16-bit words.
//! Bytes that extend a length stand between those words, where the reader,
//! always two words ahead, arrives next.

use super::{broken, lz77, output::Output};
use crate::Result;

const SYMBOLS: usize = 512;
const TABLE_BYTES: usize = SYMBOLS / 2;
const MAX_CODE: usize = 15;
/// Plain bytes of a block.
const BLOCK: usize = 0x1_0000;
/// The end of the stream; also the match of distance 1 and length 3.
const END: usize = 256;
const MIN_MATCH: usize = 3;

// --- decompression -----------------------------------------------------------

/// Decompresses to `expected` bytes; what comes behind those is not looked at.
/// Memory follows what is really written.
///
/// # Errors
/// When the input breaks off, a table is no complete code, or a match reaches
/// back before the start or beyond the end.
pub fn decompress(input: &[u8], expected: usize) -> Result<Vec<u8>> {
    let mut out = Output::new(expected, 0);
    let mut pos = 0;
    while out.room() > 0 {
        let codes = Codes::read(input, pos)?;
        let mut bits = Bits::start(input, pos + TABLE_BYTES)?;
        let end = out.written() + out.room().min(BLOCK);
        while out.written() < end {
            let at = bits.pos;
            let symbol = bits.symbol(&codes)?;
            if symbol < END {
                out.literal(symbol as u8);
                continue;
            }
            let (distance_bits, len) = ((symbol - END) / 16, (symbol - END) % 16);
            let len = if len == 15 { bits.long_length()? } else { len + MIN_MATCH };
            let distance = (1 << distance_bits) + bits.take(distance_bits as u32)?;
            if !out.repeat(distance, len) {
                let message = format!("a match of {len} bytes from {distance} bytes back does not fit");
                return Err(broken(at, message));
            }
        }
        pos = bits.pos;
    }
    Ok(out.finish())
}

/// For every 15 bits in front, the symbol they start with and the length of its code.
struct Codes(Vec<(u16, u8)>);

impl Codes {
    fn read(input: &[u8], pos: usize) -> Result<Codes> {
        let Some(table) = input.get(pos..).and_then(|s| s.get(..TABLE_BYTES)) else {
            return Err(broken(pos, "the input ends inside a table of code lengths".to_owned()));
        };
        let lengths = || table.iter().flat_map(|b| [b & 15, b >> 4]);
        let mut codes = Vec::with_capacity(1 << MAX_CODE);
        for length in 1..=MAX_CODE as u8 {
            for (symbol, _) in lengths().enumerate().filter(|(_, l)| *l == length) {
                let entries = 1usize << (MAX_CODE - usize::from(length));
                if codes.len() + entries > 1 << MAX_CODE {
                    return Err(broken(pos, "the table has more codes than there can be".to_owned()));
                }
                codes.resize(codes.len() + entries, (symbol as u16, length));
            }
        }
        if codes.len() < 1 << MAX_CODE {
            return Err(broken(pos, "the table leaves codes without a meaning".to_owned()));
        }
        Ok(Codes(codes))
    }
}

struct Bits<'a> {
    input: &'a [u8],
    /// Of the next word or byte.
    pos: usize,
    /// Next bit on top.
    next: u32,
    /// Bits in `next` beyond the 16 that are always there.
    extra: i32,
}

impl<'a> Bits<'a> {
    fn start(input: &'a [u8], pos: usize) -> Result<Self> {
        let mut bits = Bits { input, pos, next: 0, extra: 16 };
        bits.next = u32::from(bits.word()?) << 16;
        bits.next |= u32::from(bits.word()?);
        Ok(bits)
    }

    #[inline]
    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        match self.input.get(self.pos..).and_then(|rest| rest.first_chunk::<N>()) {
            Some(bytes) => {
                self.pos += N;
                Ok(*bytes)
            }
            None => Err(broken(self.pos, "the stream breaks off".to_owned())),
        }
    }

    fn word(&mut self) -> Result<u16> {
        Ok(u16::from_le_bytes(self.bytes()?))
    }

    /// Drops `n` bits, at most 15.
    #[inline]
    fn skip(&mut self, n: u32) -> Result<()> {
        self.next <<= n;
        self.extra -= n as i32;
        if self.extra < 0 {
            self.next |= u32::from(self.word()?) << -self.extra;
            self.extra += 16;
        }
        Ok(())
    }

    /// The next `n` bits, at most 15.
    #[inline]
    fn take(&mut self, n: u32) -> Result<usize> {
        let value = self.next.checked_shr(32 - n).unwrap_or(0) as usize;
        self.skip(n)?;
        Ok(value)
    }

    #[inline]
    fn symbol(&mut self, codes: &Codes) -> Result<usize> {
        let index = (self.next >> (32 - MAX_CODE)) as usize;
        let (symbol, length) = codes.0.get(index).copied().unwrap_or_default();
        self.skip(u32::from(length))?;
        Ok(usize::from(symbol))
    }

    fn long_length(&mut self) -> Result<usize> {
        let at = self.pos;
        let [byte] = self.bytes()?;
        if byte < 255 {
            return Ok(usize::from(byte) + 15 + MIN_MATCH);
        }
        let len = match self.word()? {
            0 => u32::from_le_bytes(self.bytes()?),
            len => u32::from(len),
        };
        if len < 15 {
            return Err(broken(at, format!("a long match of length {len}")));
        }
        usize::try_from(len)
            .ok()
            .and_then(|len| len.checked_add(MIN_MATCH))
            .ok_or_else(|| broken(at, format!("a match of length {len}")))
    }
}

// --- compression -------------------------------------------------------------

/// Compresses. Matches reach back 8 KiB and end with their block.
#[must_use]
pub fn compress(plain: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(plain.len() / 2 + TABLE_BYTES + 8);
    let mut start = 0;
    let mut finder = lz77::Finder::new();
    loop {
        let end = plain.len().min(start + BLOCK);
        let last = end == plain.len();
        let seen = plain.get(..end).unwrap_or_default();
        let mut tokens = Vec::new();
        finder.tokens(seen, start, |token| tokens.push(token));
        write_block(&mut out, seen, &tokens, last);
        if last {
            return out;
        }
        start = end;
    }
}

/// A match as symbol, extended length if any, and the low bits of the distance.
fn match_symbol(distance: usize, len: usize) -> (usize, usize, u32) {
    let distance_bits = distance.max(1).ilog2();
    (END + distance_bits as usize * 16 + (len - MIN_MATCH).min(15), len - MIN_MATCH, distance_bits)
}

fn write_block(out: &mut Vec<u8>, plain: &[u8], tokens: &[lz77::Token], last: bool) {
    let bytes = |from: usize, to: usize| plain.get(from..to).unwrap_or_default().iter();
    let mut counts = [0u32; SYMBOLS];
    let mut count = |symbol: usize| {
        if let Some(n) = counts.get_mut(symbol) {
            *n += 1;
        }
    };
    for token in tokens {
        match *token {
            lz77::Token::Literals { from, to } => bytes(from, to).for_each(|b| count(usize::from(*b))),
            lz77::Token::Match { distance, len } => count(match_symbol(distance, len).0),
        }
    }
    count(END);
    let lengths = code_lengths(&counts);
    let codes = canonical_codes(&lengths);
    out.extend(lengths.as_chunks::<2>().0.iter().map(|[low, high]| low | high << 4));

    let mut writer = BitWriter::new(out);
    let code = |symbol: usize| codes.get(symbol).copied().unwrap_or_default();
    for token in tokens {
        match *token {
            lz77::Token::Literals { from, to } => {
                bytes(from, to).for_each(|b| writer.bits(code(usize::from(*b))));
            }
            lz77::Token::Match { distance, len } => {
                let (symbol, len, distance_bits) = match_symbol(distance, len);
                writer.bits(code(symbol));
                if len >= 15 {
                    writer.long_length(len);
                }
                let low = distance - (1 << distance_bits);
                writer.bits((low as u16, distance_bits as u8));
            }
        }
    }
    if last {
        writer.bits(code(END));
    }
    writer.finish();
}

/// Lengths of at most 15 bits for the symbols that occur, and for two at least.
fn code_lengths(counts: &[u32; SYMBOLS]) -> [u8; SYMBOLS] {
    let mut counts = *counts;
    // The end of the stream occurs always; it needs one companion.
    if counts.iter().filter(|n| **n > 0).count() < 2 {
        counts[0] = 1;
        counts[END] = 1;
    }
    loop {
        let lengths = huffman_lengths(&counts);
        if lengths.iter().all(|l| usize::from(*l) <= MAX_CODE) {
            return lengths;
        }
        // Flatter counts make a flatter tree.
        for n in counts.iter_mut().filter(|n| **n > 0) {
            *n = n.div_ceil(2);
        }
    }
}

fn huffman_lengths(counts: &[u32; SYMBOLS]) -> [u8; SYMBOLS] {
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;
    // Nodes: the symbols, then sums of two nodes.
    let mut parents = vec![0usize; SYMBOLS];
    let mut heap: BinaryHeap<Reverse<(u32, usize)>> =
        counts.iter().enumerate().filter(|(_, n)| **n > 0).map(|(symbol, n)| Reverse((*n, symbol))).collect();
    let leaves: Vec<usize> = heap.iter().map(|Reverse((_, symbol))| *symbol).collect();
    while let (Some(Reverse((a, left))), Some(Reverse((b, right)))) = (heap.pop(), heap.pop()) {
        let node = parents.len();
        parents.push(0);
        parents[left] = node;
        parents[right] = node;
        heap.push(Reverse((a + b, node)));
        if heap.len() == 1 {
            break;
        }
    }
    let root = parents.len() - 1;
    let mut lengths = [0u8; SYMBOLS];
    for symbol in leaves {
        let mut node = symbol;
        while node != root {
            node = parents[node];
            lengths[symbol] += 1;
        }
    }
    lengths
}

/// Codes with their lengths: in order of length, then of symbol.
fn canonical_codes(lengths: &[u8; SYMBOLS]) -> [(u16, u8); SYMBOLS] {
    let mut codes = [(0, 0); SYMBOLS];
    let mut next = 0u32;
    for length in 1..=MAX_CODE as u8 {
        next <<= 1;
        for (code, _) in codes.iter_mut().zip(lengths).filter(|(_, l)| **l == length) {
            *code = (next as u16, length);
            next += 1;
        }
    }
    codes
}

struct BitWriter<'a> {
    out: &'a mut Vec<u8>,
    word: u32,
    free: u32,
    /// Where the word under way goes, and the one behind it.
    places: [usize; 2],
}

impl<'a> BitWriter<'a> {
    fn new(out: &'a mut Vec<u8>) -> Self {
        let at = out.len();
        out.extend([0; 4]);
        BitWriter { out, word: 0, free: 16, places: [at, at + 2] }
    }

    fn put_word(&mut self, word: u32) {
        if let Some(place) = self.out.get_mut(self.places[0]..).and_then(|s| s.first_chunk_mut::<2>()) {
            *place = (word as u16).to_le_bytes();
        }
    }

    /// Up to 15 bits: value, then how many.
    #[inline]
    fn bits(&mut self, (value, n): (u16, u8)) {
        let (value, n) = (u32::from(value), u32::from(n));
        if self.free >= n {
            self.free -= n;
            self.word = self.word << n | value;
            return;
        }
        let later = n - self.free;
        self.put_word(self.word << self.free | value >> later);
        self.places = [self.places[1], self.out.len()];
        self.out.extend([0; 2]);
        self.free = 16 - later;
        self.word = value & ((1 << later) - 1);
    }

    fn long_length(&mut self, len: usize) {
        let byte = (len - 15).min(255) as u8;
        self.out.push(byte);
        if byte == 255 {
            self.out.extend((len as u16).to_le_bytes());
        }
    }

    fn finish(mut self) {
        self.put_word(self.word << self.free);
    }
}
