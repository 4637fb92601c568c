//! Counts on the wire: where they stand and what they must agree with.

use pidl_ndr::{At, ErrorKind, Flags, Format, Ndr, NdrString, Pull, Push, Result, pull_vec, push_vec};

/// `struct { uint16 rows; uint16 columns; [size_is(rows)][size_is(columns)] uint8 cells[][]; }` inside
/// `struct { uint32 id; matrix m; }`: both counts stand in front of the outer struct.
fn push_matrix(p: &mut Push, id: u32, rows: &[Vec<u8>]) -> Result<()> {
    let columns = rows.first().map_or(0, Vec::len);
    p.hoist(&[rows.len(), columns])?;
    p.align(4)?;
    p.u32(id)?;
    p.hoist(&[rows.len(), columns])?;
    p.align(2)?;
    p.max_count(rows.len())?;
    p.max_count(columns)?;
    rows.iter().try_for_each(|row| push_vec(p, row))
}

fn pull_matrix(p: &mut Pull<'_>) -> Result<(u32, Vec<Vec<u8>>)> {
    p.hoist(2)?;
    p.align(4)?;
    let id = p.u32()?;
    p.hoist(2)?;
    p.align(2)?;
    let rows = p.max_count()?;
    let columns = p.max_count()?;
    p.reserve_bytes(rows, columns, size_of::<Vec<u8>>())?;
    let mut matrix = vec![Vec::new(); rows];
    for row in &mut matrix {
        pull_vec(p, row, columns)?;
    }
    Ok((id, matrix))
}

#[test]
fn conformance_stands_in_front_once() {
    let rows = vec![b"abc".to_vec(), b"def".to_vec()];
    let mut p = Push::default();
    push_matrix(&mut p, 7, &rows).unwrap();
    let bytes = p.finish();
    assert_eq!(bytes, b"\x02\0\0\0\x03\0\0\0\x07\0\0\0abcdef");
    let mut p = Pull::new(&bytes, Format::NDR32);
    assert_eq!(pull_matrix(&mut p).unwrap(), (7, rows));
    p.finish().unwrap();
}

#[test]
fn a_conformant_string_at_the_end_of_a_struct_is_hoisted() {
    let mut p = Push::default();
    p.hoist(&[3]).unwrap();
    p.u32(7).unwrap();
    p.string(&"ab".into(), pidl_ndr::Charset::Utf8).unwrap();
    let bytes = p.finish();
    assert_eq!(bytes, b"\x03\0\0\0\x07\0\0\0\0\0\0\0\x03\0\0\0ab\0");
    let mut p = Pull::new(&bytes, Format::NDR32);
    p.hoist(1).unwrap();
    assert_eq!(p.u32().unwrap(), 7);
    assert_eq!(p.string(pidl_ndr::Charset::Utf8).unwrap(), "ab");
    p.finish().unwrap();

    let mut p = Pull::new(b"\x03\0\0\0\0\0\0\0\x03\0\0\0ab\0", Format::NDR32);
    p.hoist(1).unwrap();
    let _ = p.add_flags(Flags::STR_CONFORMANT | Flags::STR_LEN4 | Flags::STR_ASCII);
    assert_eq!(p.value::<NdrString>().unwrap(), "ab");
    p.finish().unwrap();
}

#[test]
fn counts_that_disagree_are_errors() {
    let kind = |bytes: &[u8]| {
        Pull::new(bytes, Format::NDR32).string(pidl_ndr::Charset::Utf8).unwrap_err().kind().clone()
    };
    assert!(matches!(kind(b"\x02\0\0\0\0\0\0\0\x03\0\0\0ab\0"), ErrorKind::ArraySize(_)));
    assert!(matches!(kind(b"\x03\0\0\0\x01\0\0\0\x03\0\0\0ab\0"), ErrorKind::ArrayOffset { offset: 1 }));
    assert!(matches!(kind(b"\x03\0\0\0\0\0\0\0\x03\0\0\0abc"), ErrorKind::String(_)));
    assert!(matches!(kind(b"\0\0\0\0\0\0\0\0\0\0\0\0"), ErrorKind::String(_)));
    assert!(matches!(kind(b"\xFF\0\0\0\0\0\0\0\xFF\0\0\0ab\0"), ErrorKind::CountTooLarge { .. }));
    assert!(matches!(kind(b"\x03\0\0"), ErrorKind::BufferTooShort { .. }));
}

#[test]
fn errors_say_where() {
    let mut p = Pull::new(&[1, 0, 0, 0, 2, 0, 0, 0, 9, 9], Format::NDR32);
    p.u32().unwrap();
    let error = p
        .subcontext(4, None, |p| {
            let mut items = [0u16; 3];
            items
                .iter_mut()
                .enumerate()
                .try_for_each(|(i, item)| item.pull_scalars(p).at_index(i))
                .at("items")
        })
        .at("body")
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "buffer too short: 2 more bytes needed, 0 left at byte 10 in body.items[1]"
    );
}

/// `[value(ndr_size_X(x) + 1)] uint32 n; [relative, subcontext(0), subcontext_size(size)] X *x;`
fn pushed_with_its_size(content: Option<&[u8]>, size: i128) -> pidl_ndr::Result<Vec<u8>> {
    let mut p = Push::new(Format::NDR32);
    let frame = p.begin_deferred();
    p.size_of_pointee_later(4, content.is_some(), |n| n + 1)?;
    p.relative_pointer(&content)?;
    let place = p.size_place(content.is_some())?;
    p.relative_pointee_with(&content, |v, p| p.late_subcontext(place, 4, |n| (n + 1, size), |p| p.raw(v)))?;
    p.end_deferred(frame);
    Ok(p.finish())
}

#[test]
fn a_number_made_of_a_size_is_filled_in() {
    let bytes = pushed_with_its_size(Some(b"abc"), 5).unwrap();
    assert_eq!(bytes, [4, 0, 0, 0, 8, 0, 0, 0, b'a', b'b', b'c', 0, 0]);
    assert_eq!(pushed_with_its_size(None, 5).unwrap(), [1, 0, 0, 0, 0, 0, 0, 0]);
    let error = pushed_with_its_size(Some(b"abc"), 2).unwrap_err();
    assert_eq!(error.to_string(), "content of 3 bytes in a subcontext of 2 at byte 11");
}
