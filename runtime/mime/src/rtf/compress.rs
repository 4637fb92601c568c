//! LZFu and uncompressed streams of `PidTagRtfCompressed` (MS-OXRTFCP).

/// Why a stream is no compressed RTF.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The header of 16 bytes is not there (2.1.3.1.1).
    #[error("the stream has {0} bytes; its header alone has 16")]
    TooShort(usize),
    /// COMPSIZE goes beyond the stream.
    #[error("COMPSIZE at byte 0 says {said} bytes follow, {there} are there")]
    Size {
        /// What COMPSIZE says.
        said: u32,
        /// Bytes behind COMPSIZE.
        there: usize,
    },
    /// COMPTYPE is neither LZFu nor MELA.
    #[error("COMPTYPE at byte 8 is 0x{0:08x}, neither LZFu (0x75465a4c) nor MELA (0x414c454d)")]
    Type(u32),
    /// The CRC of the contents is another.
    #[error("the CRC at byte 12 is 0x{said:08x}, that of the contents 0x{computed:08x}")]
    Crc {
        /// What the header says.
        said: u32,
        /// That of the contents.
        computed: u32,
    },
    /// The contents end before the end of the text was said.
    #[error("the contents end at byte {0} within the text")]
    Truncated(usize),
}

const HEADER: usize = 16;
const LZFU: u32 = 0x7546_5A4C;
const MELA: u32 = 0x414C_454D;

/// Bytes of the dictionary, a ring (2.1.3.1.4).
const RING: usize = 4096;
/// Longest match a reference can say.
const LONGEST: usize = 17;
/// What the dictionary holds at first (2.1.3.1.2).
const INITIAL: &[u8; 207] =
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \
\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \
\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// The RTF in a stream. A reference never yields more than 17 bytes for 2, so the
/// result is bounded by the input.
///
/// # Errors
/// When the stream is not what its header says, or ends too early.
pub fn decompress(stream: &[u8]) -> Result<Vec<u8>, Error> {
    let Some((header, rest)) = stream.split_at_checked(HEADER) else {
        return Err(Error::TooShort(stream.len()));
    };
    let word = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let (compressed_size, raw_size, kind, crc) = (word(0), word(4) as usize, word(8), word(12));
    let size = (compressed_size as usize).checked_sub(HEADER - 4);
    let Some(contents) = size.and_then(|size| rest.get(..size)) else {
        return Err(Error::Size { said: compressed_size, there: stream.len() - 4 });
    };
    match kind {
        MELA => contents.get(..raw_size).map(<[u8]>::to_vec).ok_or(Error::Truncated(stream.len())),
        LZFU => {
            let computed = checksum(contents);
            if computed == crc { expand(contents) } else { Err(Error::Crc { said: crc, computed }) }
        }
        kind => Err(Error::Type(kind)),
    }
}

fn expand(contents: &[u8]) -> Result<Vec<u8>, Error> {
    let mut ring = Ring::new();
    let mut out = Vec::new();
    let mut bytes = contents.iter().copied();
    let truncated = || Error::Truncated(HEADER + contents.len());
    loop {
        let control = bytes.next().ok_or_else(truncated)?;
        for bit in 0..8 {
            if control >> bit & 1 == 0 {
                let literal = bytes.next().ok_or_else(truncated)?;
                ring.push(literal);
                out.push(literal);
                continue;
            }
            let (high, low) = (bytes.next().ok_or_else(truncated)?, bytes.next().ok_or_else(truncated)?);
            let offset = usize::from(high) << 4 | usize::from(low) >> 4;
            if offset == ring.write {
                return Ok(out);
            }
            for step in 0..usize::from(low & 0x0F) + 2 {
                let byte = ring.bytes[(offset + step) % RING];
                ring.push(byte);
                out.push(byte);
            }
        }
    }
}

struct Ring {
    bytes: [u8; RING],
    write: usize,
}

impl Ring {
    fn new() -> Self {
        let mut bytes = [0; RING];
        bytes[..INITIAL.len()].copy_from_slice(INITIAL);
        Self { bytes, write: INITIAL.len() }
    }

    fn push(&mut self, byte: u8) {
        self.bytes[self.write] = byte;
        self.write = (self.write + 1) % RING;
    }
}

/// A stream of compressed RTF (2.1.3.2).
#[must_use]
pub fn compress(rtf: &[u8]) -> Vec<u8> {
    let contents = squeeze(rtf);
    let size = |size: usize| u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes();
    let mut stream = Vec::with_capacity(HEADER + contents.len());
    stream.extend_from_slice(&size(contents.len() + HEADER - 4));
    stream.extend_from_slice(&size(rtf.len()));
    stream.extend_from_slice(&LZFU.to_le_bytes());
    stream.extend_from_slice(&checksum(&contents).to_le_bytes());
    stream.extend_from_slice(&contents);
    stream
}

fn squeeze(rtf: &[u8]) -> Vec<u8> {
    // The dictionary and the text in a row; a ring position is a position here modulo RING.
    let text = [&INITIAL[..], rtf].concat();
    let mut chains = Chains::new(text.len());
    for at in 0..INITIAL.len() {
        chains.add(&text, at);
    }
    let mut out = Tokens::default();
    let mut at = INITIAL.len();
    while at < text.len() {
        let length = match chains.longest(&text, at) {
            Some((from, length)) => {
                out.reference(from % RING, length);
                length
            }
            None => {
                out.literal(text[at]);
                1
            }
        };
        for at in at..at + length {
            chains.add(&text, at);
        }
        at += length;
    }
    out.reference(at % RING, 2);
    out.bytes
}

/// Tokens, eight behind a control byte.
#[derive(Default)]
struct Tokens {
    bytes: Vec<u8>,
    control: usize,
    count: usize,
}

impl Tokens {
    fn begin(&mut self, reference: bool) {
        if self.count.is_multiple_of(8) {
            self.control = self.bytes.len();
            self.bytes.push(0);
        }
        self.bytes[self.control] |= u8::from(reference) << (self.count % 8);
        self.count += 1;
    }

    fn literal(&mut self, byte: u8) {
        self.begin(false);
        self.bytes.push(byte);
    }

    fn reference(&mut self, offset: usize, length: usize) {
        self.begin(true);
        let word = (offset << 4 | (length - 2)) as u16;
        self.bytes.extend_from_slice(&word.to_be_bytes());
    }
}

/// Earlier places that begin with the same two bytes, the latest first.
struct Chains {
    latest: Vec<u32>,
    before: Vec<u32>,
}

impl Chains {
    /// How many places are looked at for one match.
    const PATIENCE: usize = 48;
    const NONE: u32 = u32::MAX;

    fn new(length: usize) -> Self {
        Self { latest: vec![Self::NONE; 1 << 16], before: vec![Self::NONE; length] }
    }

    fn add(&mut self, text: &[u8], at: usize) {
        if let [first, second, ..] = text[at..] {
            let slot = &mut self.latest[usize::from(first) << 8 | usize::from(second)];
            self.before[at] = *slot;
            *slot = at as u32;
        }
    }

    /// The longest match before `at`: where, and how long. The place that is written next
    /// means the end of the text, so nothing may begin there.
    fn longest(&self, text: &[u8], at: usize) -> Option<(usize, usize)> {
        let [first, second, ..] = text[at..] else { return None };
        let mut candidate = self.latest[usize::from(first) << 8 | usize::from(second)];
        let limit = LONGEST.min(text.len() - at);
        let mut best = None;
        for _ in 0..Self::PATIENCE {
            let from = candidate as usize;
            if candidate == Self::NONE || at - from >= RING {
                break;
            }
            let length = text[from..].iter().zip(&text[at..at + limit]).take_while(|(a, b)| a == b).count();
            // Of equal ones the first, as in the examples of the standard.
            if best.is_none_or(|(_, longest)| length >= longest) {
                best = Some((from, length));
            }
            candidate = self.before[from];
        }
        best.filter(|(_, length)| *length >= 2)
    }
}

/// The CRC of 2.1.3.1.3: CRC-32 with no initial value and no final complement.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |crc, byte| CRC[usize::from(crc as u8 ^ byte)] ^ crc >> 8)
}

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut value = index as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
            bit += 1;
        }
        table[index] = value;
        index += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// MS-OXRTFCP 3.1.1: a compressed stream without a match across the dictionary's border.
    const SIMPLE: &[u8] =
        b"-\0\0\0+\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\n\0rcpg125B2\n\xf3 hel\t\0 bw\x05\xb0ld}\n\x80\x0f\xa0";
    /// MS-OXRTFCP 3.1.2: one whose match reads what it writes.
    const CROSSING: &[u8] = b"\x1a\0\0\0\x1c\0\0\0LZFu\xe2\xd4KQA\0\x04 WXYZ\rn}\x01\x0e\xb0";

    #[test]
    fn examples_of_the_standard() {
        let text = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n";
        assert_eq!(decompress(SIMPLE).as_deref(), Ok(&text[..]));
        assert_eq!(compress(text), SIMPLE);
        assert_eq!(decompress(CROSSING).as_deref(), Ok(&b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"[..]));
        assert_eq!(decompress(&compress(b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}")), decompress(CROSSING));
    }

    #[test]
    fn uncompressed_streams() {
        let stream = b"\x0f\0\0\0\x03\0\0\0MELA\0\0\0\0abc";
        assert_eq!(decompress(stream).as_deref(), Ok(&b"abc"[..]));
    }

    #[test]
    fn errors_say_where() {
        insta::assert_snapshot!(
            [
                &b""[..],
                b"\x01\0\0\0\x03\0\0\0MELA\0\0\0\0abc",
                b"\x0f\0\0\0\x03\0\0\0what\0\0\0\0abc",
                b"\x0f\0\0\0\x03\0\0\0LZFu\0\0\0\0abc",
                b"\x0f\0\0\0\x04\0\0\0MELA\0\0\0\0abc",
            ]
            .map(|stream| decompress(stream).unwrap_err().to_string())
            .join("\n")
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn what_is_compressed_comes_back(
            piece in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..700),
                proptest::collection::vec(97..99u8, 0..700),
            ],
            times in 1..9usize,
        ) {
            // Longer than the dictionary, and not the same each time.
            let text: Vec<u8> = (0..times).flat_map(|time| piece.iter().skip(time).copied()).collect();
            let stream = compress(&text);
            prop_assert_eq!(decompress(&stream), Ok(text.clone()));
        }

        #[test]
        fn the_oracle_reads_what_we_write(text in "[ -~\r\n]{0,300}") {
            let theirs = compressed_rtf::decompress_rtf(&compress(text.as_bytes())).unwrap();
            prop_assert_eq!(theirs, text);
        }

        /// What we read, the oracle reads the same, if it does not panic.
        #[test]
        fn the_oracle_reads_the_same_in_what_is_changed(
            text in "[ -~]{20,200}",
            changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..4),
        ) {
            let mut stream = compress(text.as_bytes());
            let contents = stream.len() - HEADER;
            for (at, byte) in changes {
                stream[HEADER + at % contents] = byte;
            }
            let crc = checksum(&stream[HEADER..]);
            stream[12..16].copy_from_slice(&crc.to_le_bytes());
            // It takes a reference to what nobody has written yet for the end.
            let Ok(ours) = decompress(&stream) else { return Ok(()) };
            if ours.is_ascii()
                && !ours.contains(&0)
                && let Ok(Ok(theirs)) = std::panic::catch_unwind(|| compressed_rtf::decompress_rtf(&stream))
            {
                prop_assert_eq!(theirs.into_bytes(), ours);
            }
        }

        #[test]
        fn any_bytes_are_survived(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), fix: bool) {
            if fix && bytes.len() >= HEADER {
                let size = (bytes.len() - 4) as u32;
                bytes[..4].copy_from_slice(&size.to_le_bytes());
                bytes[8..12].copy_from_slice(&LZFU.to_le_bytes());
                let crc = checksum(&bytes[HEADER..]);
                bytes[12..16].copy_from_slice(&crc.to_le_bytes());
            }
            if let Ok(text) = decompress(&bytes) {
                prop_assert!(text.len() <= bytes.len() * 9);
            }
        }
    }
}
