//! Captures: files of packets, as tcpdump and Wireshark write them.
//!
//! Both formats are read from any stream, pipes included, one record at a time
//! into one buffer, so memory does not depend on the size of the capture.

mod frame;
mod pcap;
mod pcapng;

pub use frame::{Flags, Frame, LinkType, Segment, frame};

use std::fmt;
use std::io::Read;

/// The longest record or block that is taken, in bytes. Wireshark's own limit for packets is 256 KiB.
const LONGEST: u32 = 16 * 1024 * 1024;

/// A point in time: nanoseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

impl Time {
    /// From seconds and units of `1 / per_second` seconds.
    fn new(seconds: i64, fraction: u64, per_second: u64) -> Time {
        let nanos = u128::from(fraction) * 1_000_000_000 / u128::from(per_second.max(1));
        let nanos = i64::try_from(nanos).unwrap_or(i64::MAX);
        Time(seconds.saturating_mul(1_000_000_000).saturating_add(nanos))
    }

    /// Nanoseconds from `earlier` to this; 0 if it is not earlier.
    #[must_use]
    pub fn since(self, earlier: Time) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0)
    }

    /// Seconds, with all nine digits behind the point.
    #[must_use]
    pub fn seconds(self) -> String {
        format!("{}.{:09}", self.0.div_euclid(1_000_000_000), self.0.rem_euclid(1_000_000_000))
    }
}

/// One packet.
#[derive(Debug)]
pub struct Packet<'a> {
    /// When it was captured.
    pub time: Time,
    /// What it starts with.
    pub link: LinkType,
    /// The bytes that were captured.
    pub bytes: &'a [u8],
    /// Bytes it had on the wire.
    pub original: usize,
}

/// Why a capture cannot be read, or no further.
#[derive(Debug)]
pub enum CaptureError {
    /// The operating system's word.
    Io(std::io::Error),
    /// Neither pcap nor pcapng.
    NotACapture,
    /// Malformed at an offset in bytes.
    Malformed {
        /// Where the record or block starts.
        offset: u64,
        /// What is wrong with it.
        what: String,
    },
}

impl fmt::Display for CaptureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaptureError::Io(e) => e.fmt(f),
            CaptureError::NotACapture => f.write_str("neither a pcap nor a pcapng capture"),
            CaptureError::Malformed { offset, what } => write!(f, "byte {offset}: {what}"),
        }
    }
}

impl std::error::Error for CaptureError {}

/// A stream that knows how far it has been read.
struct Input<R> {
    stream: R,
    offset: u64,
    buffer: Vec<u8>,
}

/// How an attempt to read ended.
enum Filled {
    Whole,
    /// The stream ended before the first byte.
    End,
    /// The stream ended in between.
    Cut,
}

impl<R: Read> Input<R> {
    fn fill(&mut self, out: &mut [u8]) -> Result<Filled, CaptureError> {
        let mut have = 0;
        while let Some(room) = out.get_mut(have..).filter(|r| !r.is_empty()) {
            match self.stream.read(room) {
                Ok(0) => return Ok(if have == 0 { Filled::End } else { Filled::Cut }),
                Ok(n) => {
                    have += n;
                    self.offset += n as u64;
                }
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) => return Err(CaptureError::Io(e)),
            }
        }
        Ok(Filled::Whole)
    }

    /// Fills the buffer with the next `length` bytes; false when they are not all there.
    fn next(&mut self, length: u32) -> Result<bool, CaptureError> {
        if length > LONGEST {
            return Err(self.malformed(format!("a record of {length} bytes")));
        }
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.resize(length as usize, 0);
        let filled = self.fill(&mut buffer);
        self.buffer = buffer;
        Ok(length == 0 || matches!(filled?, Filled::Whole))
    }

    fn malformed(&self, what: impl Into<String>) -> CaptureError {
        CaptureError::Malformed { offset: self.offset, what: what.into() }
    }
}

/// How a capture ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Behind a whole record.
    Whole,
    /// In the middle of a record: whoever wrote it was stopped.
    Cut,
}

/// Gives every packet of a capture to `each`, in the order of the file.
pub fn read(stream: impl Read, each: &mut dyn FnMut(&Packet<'_>)) -> Result<End, CaptureError> {
    let mut input = Input { stream, offset: 0, buffer: Vec::new() };
    let mut magic = [0; 4];
    match input.fill(&mut magic)? {
        Filled::Whole => {}
        Filled::End | Filled::Cut => return Err(CaptureError::NotACapture),
    }
    match magic {
        pcapng::SECTION => pcapng::read(&mut input, each),
        _ => pcap::read(&mut input, magic, each),
    }
}

fn u32_at(bytes: &[u8], at: usize, big: bool) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    Some(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
}

fn u16_at(bytes: &[u8], at: usize, big: bool) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
}
