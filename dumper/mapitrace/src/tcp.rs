//! Both directions of a TCP connection, put in order.
//!
//! Each direction is a [`Stream`]. A [`Pair`] also keeps the order between the
//! two: a segment that confirms bytes was sent after those had arrived, so what
//! it brings is not delivered before them.

use crate::capture::{Segment, Time};
use std::collections::{BTreeMap, VecDeque};

/// Bytes that may wait for a missing segment.
const HELD: usize = 1024 * 1024;
/// Segments that may.
const PIECES: usize = 4096;
/// How many segments may wait for bytes they confirm and the capture lacks, before those are given up:
/// a capture can hold a confirmation in front of what it confirms.
const PATIENCE: usize = 32;
/// A segment farther ahead than this, and a confirmation of something farther ahead, belong to something else.
const FAR: i64 = 1 << 24;

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
    /// The number of the FIN.
    fin: Option<u32>,
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
        self.bytes(time, first, segment.payload, out);
    }

    /// Takes bytes and the number of their first.
    fn bytes(&mut self, time: Time, first: u32, payload: &[u8], out: &mut dyn FnMut(Delivery<'_>)) {
        let next = *self.next.get_or_insert(first);
        let mut payload = payload;
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

    /// Whether everything before this byte, which the other side confirms, has been delivered.
    fn reached(&self, number: u32) -> bool {
        let Some(next) = self.next else { return true };
        // The FIN counts as a byte.
        let next = if self.fin == Some(next) { next.wrapping_add(1) } else { next };
        let ahead = i64::from(number.wrapping_sub(next) as i32);
        ahead <= 0 || ahead > FAR
    }

    /// What is missing before this byte will not come: it has been confirmed.
    fn give_up(&mut self, number: u32, out: &mut dyn FnMut(Delivery<'_>)) {
        while !self.waiting.is_empty() && !self.reached(number) {
            self.skip(out);
        }
        let Some(next) = self.next else { return };
        let missing = number.wrapping_sub(next);
        // One byte may be a FIN that is not in the capture.
        if !self.reached(number) && missing > 1 {
            self.miss(u64::from(missing), out);
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
        let Some((first, _)) = self.waiting.first_key_value() else { return };
        let missing = first.saturating_sub(self.offset);
        if missing > 0 {
            self.miss(missing, out);
        }
        self.drain(out);
    }

    fn miss(&mut self, missing: u64, out: &mut dyn FnMut(Delivery<'_>)) {
        self.oddities.missing += missing;
        self.advance(missing);
        out(Delivery::Gap(missing));
    }
}

/// A segment that waits for what it confirms.
struct Held {
    time: Time,
    direction: usize,
    sequence: u32,
    confirms: u32,
    payload: Vec<u8>,
}

/// Both directions, 0 and 1.
#[derive(Default)]
pub struct Pair {
    /// The directions.
    pub streams: [Stream; 2],
    held: VecDeque<Held>,
    held_bytes: usize,
}

impl Pair {
    /// Bytes that are kept.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.held_bytes + self.streams.iter().map(|s| s.held).sum::<usize>()
    }

    /// Takes the next segment of the capture.
    pub fn segment(
        &mut self,
        time: Time,
        direction: usize,
        segment: &Segment<'_>,
        out: &mut dyn FnMut(usize, Delivery<'_>),
    ) {
        if segment.flags.fin {
            let end = segment.sequence.wrapping_add(segment.payload.len() as u32);
            self.streams[direction].fin = Some(end);
        }
        if let Some(number) = segment.acknowledged {
            // What the other side is expected to send first, if nothing of it was seen yet.
            self.streams[1 - direction].next.get_or_insert(number);
        }
        match segment.acknowledged.filter(|n| !self.streams[1 - direction].reached(*n)) {
            Some(confirms) => {
                let payload = segment.payload.to_vec();
                self.held_bytes += payload.len();
                let sequence = segment.sequence;
                self.held.push_back(Held { time, direction, sequence, confirms, payload });
            }
            None => self.streams[direction].segment(time, segment, &mut |d| out(direction, d)),
        }
        self.release(out);
        while self.held.len() > PATIENCE || self.held_bytes > HELD {
            self.give_up(out);
        }
    }

    /// Delivers all that is kept, with gaps where something is missing.
    pub fn finish(&mut self, out: &mut dyn FnMut(usize, Delivery<'_>)) {
        while !self.held.is_empty() {
            self.give_up(out);
        }
        for (direction, stream) in self.streams.iter_mut().enumerate() {
            stream.finish(&mut |d| out(direction, d));
        }
    }

    /// Segments whose turn has come.
    fn release(&mut self, out: &mut dyn FnMut(usize, Delivery<'_>)) {
        while let Some(at) = self.held.iter().position(|h| self.streams[1 - h.direction].reached(h.confirms))
            && let Some(held) = self.held.remove(at)
        {
            self.deliver(&held, out);
        }
    }

    /// The oldest segment waits no longer.
    fn give_up(&mut self, out: &mut dyn FnMut(usize, Delivery<'_>)) {
        let Some(held) = self.held.pop_front() else { return };
        let other = 1 - held.direction;
        self.streams[other].give_up(held.confirms, &mut |d| out(other, d));
        self.deliver(&held, out);
        self.release(out);
    }

    fn deliver(&mut self, held: &Held, out: &mut dyn FnMut(usize, Delivery<'_>)) {
        self.held_bytes -= held.payload.len();
        let stream = &mut self.streams[held.direction];
        stream.bytes(held.time, held.sequence, &held.payload, &mut |d| out(held.direction, d));
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

    /// What a pair delivers, with the direction in front.
    fn run_pair(segments: &[(usize, u32, u32, &str)]) -> Vec<String> {
        let mut pair = Pair::default();
        let mut got = Vec::new();
        let mut out = |direction: usize, d: Delivery<'_>| match d {
            Delivery::Bytes(_, b) => got.push(format!("{direction}{}", String::from_utf8_lossy(b))),
            Delivery::Gap(n) => got.push(format!("{direction}-{n}")),
        };
        for (direction, sequence, confirms, text) in segments {
            let segment = Segment { acknowledged: Some(*confirms), ..segment(*sequence, text.as_bytes()) };
            pair.segment(Time(0), *direction, &segment, &mut out);
        }
        pair.finish(&mut out);
        assert_eq!(pair.kept(), 0);
        got
    }

    #[test]
    fn an_answer_never_comes_before_its_question() {
        let wanted = ["0ab", "1xy", "0cd", "1z"];
        assert_eq!(run_pair(&[(0, 0, 0, "ab"), (1, 0, 2, "xy"), (0, 2, 2, "cd"), (1, 2, 4, "z")]), wanted);
        assert_eq!(run_pair(&[(0, 0, 0, "ab"), (0, 2, 2, "cd"), (1, 2, 4, "z"), (1, 0, 2, "xy")]), wanted);
        // The question is not in the capture.
        assert_eq!(
            run_pair(&[(0, 0, 0, "ab"), (1, 0, 2, "xy"), (1, 2, 9, "z"), (0, 9, 3, "e")]),
            ["0ab", "1xy", "0-7", "1z", "0e"]
        );
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
