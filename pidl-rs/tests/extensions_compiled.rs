//! What our IDL says beyond PIDL and MIDL, compiled: `extensions/extensions.rs` is what
//! the Rust backend makes of `extensions/extensions.idl` (`UPDATE=1` writes it again).

use std::path::Path;

use pidl::backend::rust::{RustOptions, generate};
use pidl::diagnostic::render_human;
use pidl::{Options, compile};

#[test]
fn the_generated_code_is_up_to_date() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/extensions");
    let compiled = compile(&[dir.join("extensions.idl")], &Options::default());
    assert!(!compiled.has_errors(), "{}", render_human(&compiled.diagnostics, &compiled.sources, false));
    let options = RustOptions { rpc: false, ..RustOptions::default() };
    let files = generate(&compiled.model, &compiled.sources, &options);
    let text = &files.iter().find(|f| f.path == Path::new("extensions.rs")).expect("generated").text;
    let file = dir.join("extensions.rs");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, text).expect("written");
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(*text == found, "run this test with UPDATE=1");
}

#[rustfmt::skip]
#[allow(dead_code, missing_docs)]
#[path = "extensions/extensions.rs"]
mod extensions;

use std::sync::Arc;

use extensions::*;
use pidl_ndr::levels::numbers;
use pidl_ndr::print::{JsonPrinter, TextPrinter};
use pidl_ndr::table::Request;
use pidl_ndr::{Context, ErrorKind, Format, Ndr, Printer, Pull, Push, from_bytes, to_bytes};

/// What a program knows: the columns behind handle 1, and that logon 9 is no mailbox.
struct Program;

impl Context for Program {
    fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
        (name == "private_logon" && keys == [9]).then_some(0)
    }
    fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
        (name == "table_columns" && keys == [1]).then(|| Arc::from([0x0001_000B, 0x0002_1003]))
    }
}

fn read<T: Ndr>(bytes: &[u8]) -> pidl_ndr::Result<T> {
    let mut p = Pull::new(bytes, Format::NDR32);
    p.set_context(Arc::new(Program));
    let value = p.value()?;
    p.finish()?;
    Ok(value)
}

fn write<T: Ndr>(value: &T) -> pidl_ndr::Result<Vec<u8>> {
    let mut p = Push::new(Format::NDR32);
    p.set_context(Arc::new(Program));
    p.value(value)?;
    Ok(p.finish())
}

/// Both directions; and no part of the bytes, nor any byte changed, does harm.
fn both<T: Ndr + PartialEq + std::fmt::Debug>(value: &T, bytes: &[u8]) {
    assert_eq!(write(value).expect("writes"), bytes);
    let found: T = read(bytes).expect("reads");
    // Values that follow from others are those of the wire.
    assert_eq!(write(&found).expect("writes again"), bytes);
    for cut in 0..bytes.len() {
        let _ = read::<T>(&bytes[..cut]);
    }
    let mut changed = bytes.to_vec();
    for i in 0..changed.len() {
        for wrong in [0, 0x7F, 0xFF] {
            let right = std::mem::replace(&mut changed[i], wrong);
            if let Ok(value) = read::<T>(&changed) {
                let _ = write(&value);
            }
            changed[i] = right;
        }
    }
}

fn text(show: impl FnOnce(&mut dyn Printer)) -> String {
    let mut out = TextPrinter::new();
    out.surroundings_mut().set_context(Arc::new(Program));
    show(&mut out);
    String::from_utf8_lossy(out.as_bytes()).into_owned()
}

fn json(show: impl FnOnce(&mut dyn Printer)) -> String {
    let mut out = JsonPrinter::new();
    out.surroundings_mut().set_context(Arc::new(Program));
    show(&mut out);
    out.finish()
}

#[test]
fn members_are_there_when_their_condition_says_so() {
    let none = Presence::default();
    both(&none, &[0]);
    let all = Presence {
        message_id: Some(0x0102_0304_0506_0708),
        large: Some(7),
        tail: Some(0x0A09),
        ..Presence::default()
    };
    both(&all, &[1, 8, 7, 6, 5, 4, 3, 2, 1, 7, 9, 0x0A]);
    let small = Presence { message_id: Some(5), ..Presence::default() };
    both(&small, &[1, 5, 0, 0, 0, 0, 0, 0, 0]);

    let missing = Presence { message_id: Some(6), ..Presence::default() };
    let error = write(&missing).expect_err("Large must be there");
    assert!(matches!(error.kind(), ErrorKind::Presence(_)) && error.path() == "Large", "{error}");
    let error = write(&Presence { large: Some(1), ..none }).expect_err("Large must not be there");
    assert!(matches!(error.kind(), ErrorKind::Presence(_)) && error.path() == "Large", "{error}");

    let shown = text(|out| small.print("v", out));
    assert!(shown.contains("MessageId") && !shown.contains("Large"), "{shown}");
    assert_eq!(json(|out| none.print("v", out)), r#"{"v":{"HasMessageId":0}}"#);
}

fn repetition() -> Repetition {
    let entry = |r#type, value| Entry { r#type, value };
    Repetition { entries: vec![entry(1, 2), entry(0, 3)], levels: vec![5, 0], rest: vec![0x0201] }
}

#[test]
fn arrays_end_with_an_element_or_with_the_buffer() {
    both(&repetition(), &[1, 2, 0, 3, 5, 0, 1, 2]);
    let error = read::<Repetition>(&[1, 2]).expect_err("the last element is missing");
    assert_eq!(error.path(), "Entries[1].Type");
    let error = read::<Repetition>(&[0, 2, 0, 1, 2, 3]).expect_err("half an element");
    assert_eq!(error.path(), "Rest[1]");

    for levels in [vec![], vec![5], vec![0, 0]] {
        let error = write(&Repetition { levels, ..repetition() }).expect_err("not the first that is 0");
        assert!(matches!(error.kind(), ErrorKind::ArraySize(_)), "{error}");
    }

    let entries = vec![Entry { r#type: 1, value: 1 }];
    both(&Either { entries: entries.clone() }, &[1, 1]);
    both(&Either { entries: vec![] }, &[]);
    both(&Either { entries: [entries, vec![Entry::default()]].concat() }, &[1, 1, 0, 0]);
    assert!(read::<Either>(&[0, 0, 1, 1]).is_err(), "bytes are left over");
}

/// 16 bytes without anything that LZ77 could shorten.
fn rops() -> RopBuffer {
    let rop = Rop { rop_id: 0x42, body: repetition(), ..Rop::default() };
    RopBuffer { rops: RopList { rops: vec![rop] }, handles: vec![0x0403_0201], ..RopBuffer::default() }
}

const ROPS: [u8; 16] = [12, 0, 0x42, 8, 1, 2, 0, 3, 5, 0, 1, 2, 1, 2, 3, 4];

#[test]
fn sizes_are_filled_in_when_the_members_are_written() {
    both(&rops(), &ROPS);
    both(&RopBuffer::default(), &[2, 0]);
    let rest = vec![0; 200];
    let body = Repetition { rest, ..repetition() };
    let error = write(&Rop { body, ..Rop::default() }).expect_err("406 bytes in a size of 8 bits");
    assert_eq!(error.path(), "BodySize");
}

#[test]
fn subcontexts_are_compressed_and_xored_as_their_flags_say() {
    let with = |flags| ExtBuffer { flags: ExtFlags(flags), payload: rops(), ..ExtBuffer::default() };
    let plain = [&[0, 0, 4, 0, 16, 0, 16, 0], &ROPS[..]].concat();
    both(&with(4), &plain);
    let xored: Vec<u8> = ROPS.iter().map(|b| b ^ 0xA5).collect();
    both(&with(6), &[&[0, 0, 6, 0, 16, 0, 16, 0], &xored[..]].concat());
    // MS-XCA 2.3.4: 16 literals, and ones for what is left of the 32 flags.
    let compressed = [&[0xFF, 0xFF, 0, 0], &ROPS[..]].concat();
    both(&with(5), &[&[0, 0, 5, 0, 20, 0, 16, 0], &compressed[..]].concat());
    let all: Vec<u8> = compressed.iter().map(|b| b ^ 0xA5).collect();
    both(&with(7), &[&[0, 0, 7, 0, 20, 0, 16, 0], &all[..]].concat());
}

#[test]
fn rows_have_the_columns_that_their_table_lists() {
    let row =
        |long, short| StandardRow { values: vec![PropertyValue::Long(long), PropertyValue::Short(short)] };
    let table = Table {
        column_count: 3,
        columns: vec![0x0001_0003, 0x0002_0002, 0x0003_000B],
        row_count: 2,
        used: 2,
        rows: vec![row(1, 2), row(3, 4)],
        again: 3,
    };
    #[rustfmt::skip]
    let bytes = [
        3, 0, 3, 0, 1, 0, 2, 0, 2, 0, 0x0B, 0, 3, 0, 2, 2,
        1, 0, 0, 0, 2, 0, 3, 0, 0, 0, 4, 0, 3,
    ];
    both(&table, &bytes);
    assert_eq!(read::<Table>(&bytes).expect("reads"), table);
    let error = write(&Table { used: 3, ..table.clone() }).expect_err("rows of two values");
    assert_eq!(error.path(), "Rows[0].Values");
    let error = write(&Table { used: 4, ..table.clone() }).expect_err("three columns");
    assert!(matches!(error.kind(), ErrorKind::Expression(_)), "{error}");
    let shown = text(|out| table.print("t", out));
    assert!(shown.contains("union PropertyValue(case 3)") && !shown.contains("UNKNOWN"), "{shown}");
    assert_eq!(numbers(&table.columns, |v| *v).expect("they fit").len(), 3);
}

fn program_table() -> (ProgramTable, Vec<u8>) {
    let longs = LongArray { count: 1, values: vec![6] };
    let values = vec![PropertyValue::Flag(1), PropertyValue::Longs(longs)];
    let table =
        ProgramTable { handle_index: 1, logon_id: 0, folder_id: Some(7), row: StandardRow { values } };
    (table, vec![1, 0, 7, 0, 0, 0, 0, 0, 0, 0, 1, 1, 6, 0, 0, 0])
}

#[test]
fn the_program_knows_what_no_member_provides() {
    let (table, bytes) = program_table();
    both(&table, &bytes);
    assert_eq!(read::<ProgramTable>(&bytes).expect("reads"), table);
    both(&ProgramTable { logon_id: 9, folder_id: None, ..table.clone() }, &[1, 9, 1, 1, 6, 0, 0, 0]);
    let error = from_bytes::<ProgramTable>(&bytes, Format::NDR32).expect_err("nobody knows");
    assert_eq!(error.missing_context(), Some("table_columns(1)"));
    let error = to_bytes(&table, Format::NDR32).expect_err("nobody knows");
    assert_eq!(error.missing_context(), Some("table_columns(1)"));
}

#[test]
fn two_keys_choose_an_arm() {
    let aux = |version, r#type, body| Aux { version, r#type, body };
    both(&aux(1, 0x0A, AuxBody::Session(5)), &[1, 0, 0x0A, 5, 0, 0, 0]);
    both(&aux(2, 0x0A, AuxBody::Session2(5)), &[2, 0, 0x0A, 5, 0]);
    both(&aux(2, 1, AuxBody::Unknown(vec![9].into())), &[2, 0, 1, 9]);
    assert!(write(&aux(3, 0x0A, AuxBody::Session2(5))).is_err());
}

#[test]
fn types_contain_themselves_to_a_depth() {
    let exist = Restriction { r#type: 8, body: RestrictionBody::Exist(0x1234_5678), next: None };
    let not = |inner: &Restriction| Restriction {
        r#type: 2,
        body: RestrictionBody::Not(Box::new(inner.clone())),
        next: None,
    };
    let bytes = [2, 8, 0x78, 0x56, 0x34, 0x12];
    both(&not(&exist), &bytes);
    let parts = vec![exist.clone(), not(&exist)];
    let and = AndRestriction { count: 2, parts };
    let and = Restriction { r#type: 0, body: RestrictionBody::And(and), next: None };
    both(&and, &[&[0, 2, 0], &bytes[1..], &bytes[..]].concat());
    let chain = Restriction { r#type: 9, next: Some(Box::new(exist.clone())), ..Restriction::default() };
    both(&chain, &[&[9], &bytes[1..]].concat());

    for byte in [2, 9] {
        let error = read::<Restriction>(&[byte; 10_000]).expect_err("too deep");
        assert!(matches!(error.kind(), ErrorKind::MaxRecursion { .. }), "{error}");
    }
    let error = read::<Restriction>(&[&[2; 20], &bytes[..]].concat()).expect_err("21 negations");
    assert!(matches!(error.kind(), ErrorKind::MaxRecursion { limit: 20 }), "{error}");
}

#[test]
fn bytes_hold_values_of_other_types() {
    let buffer = ExtBuffer { flags: ExtFlags(2), payload: rops(), ..ExtBuffer::default() };
    let (table, table_bytes) = program_table();
    let mut request = ContentIn::default();
    assert!(matches!(request.rgb_aux_content().expect_err("null").kind(), ErrorKind::NullPointer));
    request.set_rgb_in_content(&buffer).expect("writes");
    request.cb_in = 24;
    assert_eq!(request.rgb_in, write(&buffer).expect("writes"));
    assert_eq!(request.rgb_in_content().expect("reads").payload.rops.rops[0].body, repetition());
    request.set_rgb_aux_content(&table).expect_err("nobody knows the columns");
    request.set_rgb_aux_content_with(&table, Arc::new(Program)).expect("writes");
    assert_eq!(request.rgb_aux.as_deref(), Some(&table_bytes[..]));
    assert_eq!(request.rgb_aux_content_with(Arc::new(Program)).expect("reads"), table);

    let shown = text(|out| request.show(out));
    assert!(shown.contains("CONTENT(24)") && shown.contains("struct ExtBuffer"), "{shown}");
    assert!(shown.contains("CONTENT(16)") && shown.contains("struct LongArray"), "{shown}");
    let typed = json(|out| request.show(out));
    assert!(typed.contains(r#""rgbAux":{"HandleIndex":1"#), "{typed}");

    request.rgb_in.push(0);
    let shown = text(|out| request.show(out));
    assert!(shown.contains("1 bytes are left over") && shown.contains("ARRAY(25)"), "{shown}");
    request.rgb_in.truncate(3);
    let typed = json(|out| request.show(out));
    assert!(typed.contains(r#""bytes":"000002""#), "{typed}");
}
