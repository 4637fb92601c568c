//! One direction of a TCP connection, put in order.

use crate::capture::{Segment, Time};
use std::collections::BTreeMap;

/// Bytes that may wait for a missing segment.
const HELD: usize = 1024 * 1024;
/// Segments that may.
const PIECES: usize = 4096;
/// How many of the receiver's segments may confirm bytes that the capture lacks before they are given up:
/// a capture can hold a confirmation in front of what it confirms.
const PATIENCE: u32 = 16;
/// A segment farther ahead than this belongs to something else.
const FAR: i64 = 1 << 30;

/// What comes out.
#[derive(Debug, PartialEq, Eq)]
pub enum Delivery<'a> {
    /// The next bytes of the stream, and when they were captured.
    Bytes(Time, &'a [u8]),
    /// So many bytes are not in the capture.
    Gap(u64),
}

/// What was odd about a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Oddities {
    /// Segments that repeated what had come.
    pub repeated: u64,
    /// Segments that came early.
    pub early: u64,
    /// Bytes that never came.
    pub missing: u64,
}

/// One direction. Bytes that come twice count as they came first.
#[derive(Debug, Default)]
pub struct Stream {
    /// The number of the next byte; none before the first segment.
    next: Option<u32>,
    /// How many bytes have gone by.
    offset: u64,
    waiting: BTreeMap<u64, (Time, Vec<u8>)>,
    held: usize,
    confirmed: u32,
    /// What was odd about it.
    pub oddities: Oddities,
}

impl Stream {
    /// Whether any segment has come.
    #[must_use]
    pub fn started(&self) -> bool {
        self.next.is_some()
    }

    /// Takes a segment that goes this way.
    pub fn segment(&mut self, time: Time, segment: &Segment<'_>, out: &mut dyn FnMut(Delivery<'_>)) {
        let first = segment.sequence.wrapping_add(u32::from(segment.flags.syn));
        let next = *self.next.get_or_insert(first);
        let mut payload = segment.payload;
        if payload.is_empty() {
            return;
        }
        let ahead = i64::from(first.wrapping_sub(next) as i32);
        if ahead > FAR {
            return;
        }
        if ahead > 0 {
            self.oddities.early += 1;
            self.keep(self.offset + ahead.unsigned_abs(), time, payload, out);
            return;
        }
        if ahead < 0 {
            self.oddities.repeated += 1;
            let known = usize::try_from(ahead.unsigned_abs()).unwrap_or(usize::MAX);
            payload = payload.get(known..).unwrap_or_default();
        }
        if !payload.is_empty() {
            self.deliver(time, payload, out);
            self.drain(out);
        }
    }

    /// The other side has confirmed everything before this byte.
    pub fn acknowledged(&mut self, number: u32, out: &mut dyn FnMut(Delivery<'_>)) {
        let Some(next) = self.next.filter(|_| !self.waiting.is_empty()) else { return };
        if number.wrapping_sub(next) as i32 > 0 {
            self.confirmed += 1;
            if self.confirmed >= PATIENCE {
                self.skip(out);
            }
        }
    }

    /// Nothing more will come.
    pub fn finish(&mut self, out: &mut dyn FnMut(Delivery<'_>)) {
        while !self.waiting.is_empty() {
            self.skip(out);
        }
    }

    fn keep(&mut self, offset: u64, time: Time, payload: &[u8], out: &mut dyn FnMut(Delivery<'_>)) {
        let known = self.waiting.get(&offset).map_or(0, |(_, bytes)| bytes.len());
        if known < payload.len() {
            self.held += payload.len() - known;
            self.waiting.insert(offset, (time, payload.to_vec()));
        }
        while self.held > HELD || self.waiting.len() > PIECES {
            self.skip(out);
        }
    }

    fn deliver(&mut self, time: Time, bytes: &[u8], out: &mut dyn FnMut(Delivery<'_>)) {
        self.advance(bytes.len() as u64);
        self.confirmed = 0;
        out(Delivery::Bytes(time, bytes));
    }

    fn advance(&mut self, count: u64) {
        self.offset += count;
        // Numbers are taken modulo 2³².
        self.next = self.next.map(|n| n.wrapping_add(count as u32));
    }

    /// Delivers what has become due.
    fn drain(&mut self, out: &mut dyn FnMut(Delivery<'_>)) {
        while let Some(entry) = self.waiting.first_entry().filter(|e| *e.key() <= self.offset) {
            let (offset, (time, bytes)) = entry.remove_entry();
            self.held -= bytes.len();
            let known = usize::try_from(self.offset - offset).unwrap_or(usize::MAX);
            if let Some(fresh) = bytes.get(known..).filter(|b| !b.is_empty()) {
                self.deliver(time, fresh, out);
            }
        }
    }

    /// Gives up what is missing in front of what waits.
    fn skip(&mut self, out: &mut dyn FnMut(Delivery<'_>)) {
        self.confirmed = 0;
        let Some((first, _)) = self.waiting.first_key_value() else { return };
        let missing = first.saturating_sub(self.offset);
        if missing > 0 {
            self.oddities.missing += missing;
            self.advance(missing);
            out(Delivery::Gap(missing));
        }
        self.drain(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::Flags;
    use proptest::prelude::*;
    use std::net::{Ipv4Addr, SocketAddr};

    fn segment(sequence: u32, payload: &[u8]) -> Segment<'_> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
        let flags = Flags::default();
        Segment { source: address, destination: address, sequence, acknowledged: None, flags, payload }
    }

    /// Bytes and the lengths of gaps.
    fn run(segments: &[(u32, &[u8])]) -> (Vec<u8>, Vec<u64>) {
        let mut stream = Stream::default();
        let (mut bytes, mut gaps) = (Vec::new(), Vec::new());
        let mut out = |d: Delivery<'_>| match d {
            Delivery::Bytes(_, b) => bytes.extend_from_slice(b),
            Delivery::Gap(n) => gaps.push(n),
        };
        for (sequence, payload) in segments {
            stream.segment(Time(0), &segment(*sequence, payload), &mut out);
        }
        stream.finish(&mut out);
        (bytes, gaps)
    }

    #[test]
    fn order_repetition_and_overlap() {
        let start = u32::MAX - 3;
        let at = |n: u32| start.wrapping_add(n);
        let got = run(&[
            (at(0), b"ab"),
            (at(6), b"gh"),
            (at(0), b"ab"),
            (at(4), b"efgh"),
            (at(1), b"bcd"),
            (at(6), b"XYij"),
        ]);
        assert_eq!(got, (b"abcdefghij".to_vec(), vec![]));
    }

    #[test]
    fn a_hole_is_reported_where_it_is() {
        assert_eq!(run(&[(10, b"ab"), (15, b"cd")]), (b"abcd".to_vec(), vec![3]));
    }

    #[test]
    fn confirmed_bytes_are_not_waited_for() {
        let mut stream = Stream::default();
        let mut got = Vec::new();
        stream.segment(Time(0), &segment(0, b"a"), &mut |_| {});
        stream.segment(Time(0), &segment(5, b"b"), &mut |_| {});
        for _ in 0..PATIENCE {
            assert!(got.is_empty());
            stream.acknowledged(6, &mut |d| got.push(format!("{d:?}")));
        }
        assert_eq!(got, ["Gap(4)", "Bytes(Time(0), [98])"]);
    }

    #[test]
    fn waiting_bytes_are_bounded() {
        let mut stream = Stream::default();
        stream.segment(Time(0), &segment(0, b"a"), &mut |_| {});
        let block = vec![0; 60_000];
        for i in 0..1000u32 {
            stream.segment(Time(0), &segment(10 + i * 70_000, &block), &mut |_| {});
            assert!(stream.held <= HELD && stream.waiting.len() <= PIECES);
        }
    }

    proptest! {
        #[test]
        fn any_order_of_any_cuts_gives_the_stream(
            bytes in prop::collection::vec(any::<u8>(), 1..400),
            cuts in prop::collection::vec((0usize..400, 1usize..80), 0..30),
            start: u32,
        ) {
            // The first segment opens the stream; then arbitrary pieces, then everything.
            let mut segments = vec![(start, &bytes[..1])];
            for (at, length) in &cuts {
                let at = at % bytes.len();
                segments.push((start.wrapping_add(at as u32), &bytes[at..(at + length).min(bytes.len())]));
            }
            segments.push((start, &bytes[..]));
            prop_assert_eq!(run(&segments), (bytes.clone(), vec![]));
        }
    }
}
