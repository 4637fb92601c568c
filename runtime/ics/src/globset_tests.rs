use super::*;
use crate::idset::IdSet;
use proptest::prelude::*;

fn bytes_of(set: &CounterSet) -> Vec<u8> {
    crate::idset::push(&encode(set)).unwrap()
}

fn of_bytes(bytes: &[u8]) -> Result<CounterSet> {
    // Behind the GUID of a replica.
    let whole = [&[7; 16], bytes].concat();
    let set = IdSet::from_bytes(&whole)?;
    Ok(set.replicas().map(|(_, counters)| counters.clone()).next().unwrap_or_default())
}

fn ranges(ranges: &[(u64, u64)]) -> CounterSet {
    let mut set = CounterSet::new();
    ranges.iter().for_each(|(first, last)| set.insert_range(*first, *last));
    set
}

/// The document's own example of a bitmask (3.1.5.4.3.1.3): 0x01-0x03, 0x05, 0x07-0x09.
#[test]
fn a_bitmask_is_the_document_s() {
    let set = ranges(&[(1, 3), (5, 5), (7, 9)]);
    assert_eq!(bytes_of(&set), [0x05, 0, 0, 0, 0, 0, 0x42, 0x01, 0xEB, 0x50, 0x00]);
    assert_eq!(of_bytes(&bytes_of(&set)).unwrap(), set);
}

#[test]
fn each_form_is_used_where_it_is_shortest() {
    assert_eq!(bytes_of(&CounterSet::new()), [0]);
    assert_eq!(bytes_of(&ranges(&[(0x1234, 0x1234)])), [6, 0, 0, 0, 0, 0x12, 0x34, 0]);
    assert_eq!(bytes_of(&ranges(&[(1, 0x1234)])), [4, 0, 0, 0, 0, 0x52, 0, 1, 0x12, 0x34, 0x50, 0]);
    // Five bytes are shared once, and each command says one or two.
    let set = ranges(&[(0x101, 0x130), (0x180, 0x180)]);
    assert_eq!(bytes_of(&set), [5, 0, 0, 0, 0, 1, 0x52, 1, 0x30, 1, 0x80, 0x50, 0]);
    // Two bitmasks, although one range lies across them.
    let set: CounterSet = [1, 3, 5, 7, 8, 9, 10, 11, 12, 14, 16].into_iter().collect();
    assert_eq!(bytes_of(&set), [5, 0, 0, 0, 0, 0, 0x42, 1, 0xEA, 0x42, 10, 0x2B, 0x50, 0]);
    // Nothing is shared: all six bytes, twice.
    let all = ranges(&[(1, crate::MAX_COUNTER)]);
    assert_eq!(bytes_of(&all), [0x52, 0, 0, 0, 0, 0, 1, 255, 255, 255, 255, 255, 255, 0]);
}

#[test]
fn commands_without_meaning_are_refused() {
    for wrong in [
        &[0x42, 1, 1, 0][..],                              // no five bytes
        &[4, 0, 0, 0, 0, 0x42, 1, 1, 0x50, 0],             // four
        &[5, 0, 0, 0, 0, 0, 6, 1, 2, 3, 4, 5, 6, 0x50, 0], // eleven
        &[5, 0, 0, 0, 0, 0, 0x42, 0xFF, 1, 0x50, 0],       // 0x100 is another five bytes
        &[0x52, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0],    // backwards
        &[0x50, 0],                                        // nothing to take off
        &[1, 0, 0],                                        // End before Pop
        &[0x33, 0],                                        // no command
        &[1, 1, 1, 1],                                     // cut short
        &[0x52, 0, 0, 0, 0, 0, 1],
        &[],
    ] {
        assert!(of_bytes(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_hundred_thousand_scattered_counters_take_less_than_two_bytes_each() {
    let set: CounterSet = (1..=100_000u64).map(|n| n * 3).collect();
    let bytes = bytes_of(&set);
    assert!(bytes.len() < 120_000, "{}", bytes.len());
    assert_eq!(of_bytes(&bytes).unwrap(), set);
}

/// Every way to write a small set: the least bytes of its commands behind five known bytes.
fn shortest(wanted: u32) -> usize {
    if wanted == 0 {
        return 0;
    }
    let first = wanted.trailing_zeros();
    let mut best = 2 + shortest(wanted & !(1 << first));
    let mut covered = 0;
    for last in (first..32).take_while(|last| wanted >> last & 1 == 1) {
        covered |= 1 << last;
        best = best.min(3 + shortest(wanted & !covered));
    }
    let mask = (0x1FFu32 << first) & wanted;
    best.min(3 + shortest(wanted & !mask))
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        sets in prop::collection::vec((prop_oneof![0..2000u64, 0..1u64 << 20, 0..crate::MAX_COUNTER], 0..300u64), 0..60),
    ) {
        let mut set = CounterSet::new();
        sets.iter().for_each(|(first, more)| set.insert_range(*first, first + more));
        let bytes = bytes_of(&set);
        prop_assert_eq!(of_bytes(&bytes).unwrap(), set);
    }

    #[test]
    fn what_others_write_is_read_or_refused(bytes in prop::collection::vec(
        prop_oneof![Just(0u8), Just(0x42), Just(0x50), Just(0x52), 1..7u8, any::<u8>()], 0..60)) {
        if let Ok(set) = of_bytes(&bytes) {
            prop_assert_eq!(of_bytes(&bytes_of(&set)).unwrap(), set);
        }
    }

    #[test]
    fn nothing_shorter_says_it_behind_five_bytes(wanted in 1..1u32 << 16) {
        let set: CounterSet = (0..16).filter(|n| wanted >> n & 1 == 1).collect();
        let ranges: Vec<_> = set.ranges().collect();
        prop_assert_eq!(masks(&ranges).0, shortest(wanted));
    }
}
