//! Streams are cut where they may be, and come out as they went in.

use exchange::oxcdata::PropertyValue;
use exchange::oxcfxics::{FastTransferTag, NamedPropInfo, NamedPropertyName};
use exchange::oxctypes::{BinaryValue, MultipleInteger32, MultipleString, StringValue};
use exchange::oxprops::PropertyTag;
use mapi_ics::{Event, IdSet, Reader, State, Writer, from_transfer, to_transfer};
use proptest::prelude::*;

/// What a stream is made of.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    Marker(FastTransferTag),
    Property(PropertyTag, Option<NamedPropInfo>, PropertyValue),
    Large(PropertyTag, Option<NamedPropInfo>, Vec<u8>),
}

fn name() -> impl Strategy<Value = NamedPropInfo> {
    let names = prop_oneof![
        any::<u32>().prop_map(|id| (0, NamedPropertyName::DispId(id))),
        "[a-zäß]{0,20}".prop_map(|text| (1, NamedPropertyName::Name(text.as_str().into()))),
    ];
    names.prop_map(|(kind, name)| NamedPropInfo { kind, name, ..NamedPropInfo::default() })
}

fn value() -> impl Strategy<Value = (u32, PropertyValue)> {
    prop_oneof![
        any::<i32>().prop_map(|n| (0x0003, PropertyValue::Integer32(n))),
        any::<bool>().prop_map(|b| (0x000B, PropertyValue::Boolean(b.into()))),
        any::<i64>().prop_map(|n| (0x0014, PropertyValue::Integer64(n))),
        "[^\0]{0,40}".prop_map(|text| (0x001F, PropertyValue::String(text.as_str().into()))),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(|value| {
            (0x0102, PropertyValue::Binary(BinaryValue { count: value.len() as u16, value }))
        }),
        prop::collection::vec(any::<i32>(), 0..5).prop_map(|values| {
            let count = values.len() as u32;
            (0x1003, PropertyValue::MultipleInteger32(MultipleInteger32 { count, values }))
        }),
        prop::collection::vec("[a-z]{0,5}", 0..5).prop_map(|values| {
            let values: Vec<_> = values.iter().map(|v| StringValue { value: v.as_str().into() }).collect();
            (0x101F, PropertyValue::MultipleString(MultipleString { count: values.len() as u32, values }))
        }),
    ]
}

fn part() -> impl Strategy<Value = Part> {
    let id = prop_oneof![
        (0x0E00..0x3FFFu32).prop_map(|id| (id << 16, None)),
        ((0x8000..0xFFFFu32), name()).prop_map(|(id, name)| (id << 16, Some(name))),
    ];
    let large = prop::collection::vec(any::<u8>(), 0x4001..0x6000);
    prop_oneof![
        2 => prop::sample::select(vec![
            FastTransferTag::INCR_SYNC_CHG,
            FastTransferTag::NEW_ATTACH,
            FastTransferTag::INCR_SYNC_GROUP_INFO,
        ])
        .prop_map(Part::Marker),
        6 => (id.clone(), value())
            .prop_map(|((id, name), (of, value))| Part::Property(PropertyTag(id | of), name, value)),
        1 => (id, large).prop_map(|((id, name), bytes)| Part::Large(PropertyTag(id | 0x0102), name, bytes)),
    ]
}

fn write(parts: &[Part], writer: &mut Writer) {
    for part in parts {
        match part.clone() {
            Part::Marker(tag) => writer.marker(tag).unwrap(),
            Part::Property(tag, name, value) => {
                writer.element(&to_transfer(tag, name, value).unwrap()).unwrap();
            }
            Part::Large(tag, name, bytes) => {
                writer.large(tag, name.as_ref(), bytes.len() as u32).unwrap();
                writer.bytes(&bytes);
            }
        }
    }
}

fn read(reader: &mut Reader, parts: &mut Vec<Part>) {
    while let Some(event) = reader.next().unwrap() {
        match event {
            Event::Element(element) => {
                let tag = element.tag;
                parts.push(match from_transfer(element) {
                    Some((tag, name, value)) => Part::Property(tag, name, value),
                    None => Part::Marker(tag),
                });
            }
            Event::Large { tag, name, .. } => parts.push(Part::Large(tag, name, Vec::new())),
            Event::Bytes { bytes, .. } => match parts.last_mut() {
                Some(Part::Large(_, _, all)) => all.extend(bytes),
                other => panic!("bytes behind {other:?}"),
            },
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_however_it_is_cut(
        parts in prop::collection::vec(part(), 0..12),
        rooms in prop::collection::vec(64..9000usize, 1..8),
        cut in 1..700usize,
    ) {
        let mut writer = Writer::default();
        write(&parts, &mut writer);
        let (mut reader, mut found, mut rooms) = (Reader::default(), Vec::new(), rooms.iter().cycle());
        while !writer.is_empty() {
            let room = *rooms.next().unwrap();
            let piece = writer.take(room);
            prop_assert!(!piece.is_empty() && piece.len() <= room);
            // A reader takes pieces that are cut anywhere.
            for bytes in piece.chunks(cut) {
                reader.feed(bytes);
                read(&mut reader, &mut found);
            }
        }
        reader.finish().unwrap();
        prop_assert_eq!(found, parts);
    }

    #[test]
    fn bytes_of_others_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut reader = Reader::default();
        reader.feed(&bytes);
        while let Ok(Some(_)) = reader.next() {}
        let _ = reader.finish();
    }
}

/// Atoms are: a marker, what a property is with its name, a value of fixed size, a length (2.2.4.1).
#[test]
fn no_atom_is_cut() {
    let name = NamedPropInfo { kind: 1, name: NamedPropertyName::Name("ab".into()), ..Default::default() };
    let parts = [
        Part::Marker(FastTransferTag::INCR_SYNC_CHG),
        Part::Property(PropertyTag(0x0E07_0003), None, PropertyValue::Integer32(1)),
        Part::Property(PropertyTag(0x8001_001F), Some(name), PropertyValue::String("x".into())),
    ];
    let mut whole = Writer::default();
    write(&parts, &mut whole);
    let length = whole.len();
    // Two bytes of text and two of its end may be cut anywhere.
    let atoms = [4, 8, 12, 12 + 4 + 17 + 6, 12 + 4 + 17 + 6 + 4];
    assert_eq!(length, atoms[4] + 4);
    for room in 0..=length {
        let expected =
            if room > atoms[4] { room } else { *atoms.iter().filter(|a| **a <= room).max().unwrap_or(&0) };
        assert_eq!(whole.clone().take(room).len(), expected, "{room}");
    }
}

/// MetaTagIdsetGiven is binary although its type says otherwise (2.2.1.1.1).
#[test]
fn a_state_is_read_as_it_was_written() {
    let replica = dcerpc::dtyp::Guid { time_low: 5, ..Default::default() };
    let mut state = State::default();
    state.given.replica_mut(&replica).insert_range(3, 900);
    state.seen.insert(&replica, 1 << 40);
    state.read.insert(&dcerpc::dtyp::Guid::default(), 2);
    let mut writer = Writer::default();
    state.write(false, &mut writer).unwrap();
    let mut reader = Reader::default();
    reader.feed(&writer.take(usize::MAX));
    let (mut found, mut sets) = (State::default(), 0);
    while let Some(event) = reader.next().unwrap() {
        let Event::Element(element) = event else { panic!("{event:?}") };
        sets += usize::from(found.take(&element).unwrap());
    }
    assert_eq!((found, sets), (state.clone(), 4));
    assert_eq!(IdSet::from_bytes(&state.given.to_bytes().unwrap()).unwrap(), state.given);
}

#[test]
fn a_stream_that_ends_early_says_where() {
    let mut reader = Reader::default();
    reader.feed(&[3, 0, 0x12, 0x40, 3, 0, 7, 0x0E, 1]);
    while reader.next().unwrap().is_some() {}
    assert_eq!(
        reader.finish().unwrap_err().to_string(),
        "FastTransfer stream, byte 9: the stream ends within an element"
    );
    // A name that is neither number nor text, behind a whole element.
    let mut reader = Reader::default();
    reader.feed(&[3, 0, 0x12, 0x40, 3, 0, 0, 0x80]);
    reader.feed(&[0; 16]);
    reader.feed(&[9]);
    reader.next().unwrap();
    assert_eq!(
        reader.next().unwrap_err().to_string(),
        "FastTransfer stream, byte 4: a name that is neither number nor text"
    );
}
