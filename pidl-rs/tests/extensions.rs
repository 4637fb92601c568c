//! The interpreter and the extensions of docs/idl-extensions.md, against bytes
//! worked out by hand.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use pidl::interpret::Interpreter;
use pidl::model::{Direction, Model};
use pidl::{Input, Options, compile_inputs};
use pidl_ndr::{Context, Error, ErrorKind, Format, Pull, Push};
use serde_json::{Value as Json, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let name = PathBuf::from("extensions.idl");
    let text = include_str!("idl/extensions.idl").to_owned();
    let compiled = compile_inputs(vec![Input::Text { name, text }], &Options::default());
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    compiled.model
});

struct Columns;

impl Context for Columns {
    fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
        (name == "table_columns" && keys == [3]).then(|| Arc::from([0x0E08_0003, 0x0037_001F]))
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> =
        hex.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}

fn pull(ty: &str, wire: &[u8]) -> Result<Json, Error> {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let id = model.find_type(ty).unwrap();
    let mut value = interpreter.default_value(id);
    let mut p = Pull::new(wire, Format::NDR32);
    p.set_context(Arc::new(Columns));
    interpreter.pull(id, &mut value, &mut p)?;
    p.finish()?;
    Ok(interpreter.value_to_json(id, &value))
}

fn push(ty: &str, json: &Json) -> Result<Vec<u8>, Error> {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let id = model.find_type(ty).unwrap();
    let value = interpreter.value_from_json(id, json).unwrap();
    let mut p = Push::new(Format::NDR32);
    p.set_context(Arc::new(Columns));
    interpreter.push(id, &value, &mut p)?;
    Ok(p.finish())
}

/// What is on the wire, and what it means; both ways.
fn both_ways(ty: &str, hex: &str, json: Json) {
    let wire = bytes(hex);
    assert_eq!(pull(ty, &wire).unwrap(), json, "{ty} from bytes");
    assert_eq!(push(ty, &json).unwrap(), wire, "{ty} to bytes");
}

#[test]
fn a_member_is_there_when_its_condition_holds() {
    both_ways(
        "Rop",
        "05 01 0807060504030201 0A0B0C0D",
        json!({ "op": 5, "HasId": 1, "Id": "72623859790382856", "x": "0a0b0c0d" }),
    );
    both_ways("Rop", "05 00 0A0B0C0D", json!({ "op": 5, "HasId": 0, "x": "0a0b0c0d" }));
}

#[test]
fn a_member_that_its_reader_would_miss_is_not_written() {
    // private_logon() is 1 unless somebody knows better, so `x` must be there.
    let error = push("Rop", &json!({ "op": 5 })).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Presence(_)), "{error}");
    assert_eq!(error.path(), "x");
}

#[test]
fn arrays_end_with_their_sentinel() {
    both_ways(
        "AVs",
        "0100 0200 AABB  0000 0000  77  0500 0000",
        json!({
            "list": [{ "t": 1, "l": 2, "v": "aabb" }, { "t": 0, "l": 0, "v": "" }],
            "after": 119,
            "n": [5, 0],
        }),
    );
    let missing = json!({ "list": [{ "t": 1 }], "n": [0] });
    assert!(matches!(push("AVs", &missing).unwrap_err().kind(), ErrorKind::ArraySize(_)));
    let early = json!({ "list": [{ "t": 0 }, { "t": 0 }], "n": [0] });
    assert!(matches!(push("AVs", &early).unwrap_err().kind(), ErrorKind::ArraySize(_)));
    assert!(matches!(pull("AVs", &bytes("0100 0000")).unwrap_err().kind(), ErrorKind::BufferTooShort { .. }));
}

#[test]
fn rows_are_read_by_the_columns_of_their_table() {
    both_ways(
        "QueryRows",
        "03 0200  00 07000000 61006200 0000  00 08000000 0000",
        json!({ "HandleIndex": 3, "count": 2, "rows": [
            { "Flag": 0, "Values": [{ "$case": 3, "l": 7 }, { "$case": 31, "s": "ab" }] },
            { "Flag": 0, "Values": [{ "$case": 3, "l": 8 }, { "$case": 31, "s": "" }] },
        ]}),
    );
    let error = pull("QueryRows", &bytes("04 0100 00 07000000")).unwrap_err();
    assert_eq!(error.missing_context(), Some("table_columns(4)"));
}

#[test]
fn a_value_may_contain_its_own_type() {
    both_ways(
        "R",
        "00 0200  02 08 01000000  08 02000000",
        json!({ "type": 0, "body": { "$case": 0, "And": { "n": 2, "r": [
            { "type": 2, "body": { "$case": 2, "Not": { "r": { "type": 8, "body": { "$case": 8, "Exist": 1 } } } } },
            { "type": 8, "body": { "$case": 8, "Exist": 2 } },
        ]}}}),
    );
    let deep = [2; 10_000];
    assert!(matches!(pull("R", &deep).unwrap_err().kind(), ErrorKind::MaxRecursion { .. }));
}

/// MS-OXCRPC's extended buffer in small: length, handles, xor.
#[test]
fn sizes_are_filled_in_and_bytes_xored() {
    let plain = "1600  05 01 0807060504030201 0A0B0C0D  06 00 01020304  FFFFFFFF";
    let payload = json!({ "RopSize": 22, "rops": { "rops": [
        { "op": 5, "HasId": 1, "Id": "72623859790382856", "x": "0a0b0c0d" },
        { "op": 6, "HasId": 0, "x": "01020304" },
    ]}, "handles": [4_294_967_295u32] });
    let xored: String = bytes(plain).iter().map(|b| format!("{:02x}", b ^ 0xA5)).collect();
    let flags = |value: u32, names: &[&str]| json!({ "value": value, "flags": names });
    let buffer = |flags: Json| json!({ "version": 0, "flags": flags, "Size": 26, "SizeActual": 26, "payload": payload });
    both_ways("ExtBuffer", &format!("0000 0600 1A00 1A00 {xored}"), buffer(flags(6, &["X_XOR", "X_LAST"])));
    both_ways("ExtBuffer", &format!("0000 0400 1A00 1A00 {plain}"), buffer(flags(4, &["X_LAST"])));
}

#[test]
fn a_flag_says_whether_bytes_are_compressed() {
    let rop = json!({ "op": 6, "HasId": 0, "x": "01020304" });
    let payload = json!({ "rops": { "rops": vec![rop; 40] }, "handles": [1, 2] });
    for flags in [1, 3] {
        let wire = push("ExtBuffer", &json!({ "flags": flags, "payload": payload })).unwrap();
        let number = |at: usize| usize::from(u16::from_le_bytes([wire[at], wire[at + 1]]));
        assert_eq!(number(4), wire.len() - 8);
        assert_eq!(number(6), 2 + 40 * 6 + 8);
        assert!(number(4) < 60, "{} bytes", number(4));
        let back = pull("ExtBuffer", &wire).unwrap();
        assert_eq!(back["payload"]["rops"]["rops"].as_array().unwrap().len(), 40);
        assert_eq!(back["payload"]["handles"], json!([1, 2]));
    }
}

#[test]
fn counted_bytes_hold_typed_content() {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let interface = model.find_interface("ext").unwrap();
    let function = interpreter.function(interface, 0).unwrap();
    let request = Direction { r#in: true, out: false };
    let content = json!({ "b": [{ "version": 0, "flags": 4, "payload": {
        "rops": { "rops": [{ "op": 6, "HasId": 0, "x": "01020304" }] }, "handles": [9],
    }}]});
    let mut call = interpreter.default_call(function);
    interpreter.call_from_json(function, request, &json!({ "cb": 20, "rgbIn": content }), &mut call).unwrap();
    let mut p = Push::new(Format::NDR32);
    interpreter.push_call(function, request, &call, &mut p).unwrap();
    let expected = "14000000 14000000  0000 0400 0C00 0C00  0800 06 00 01020304 09000000";
    assert_eq!(p.finish(), bytes(expected));
}

/// Every prefix and every changed byte gives a value or an error, never a panic.
#[test]
fn broken_bytes_are_errors() {
    let samples = [
        ("AVs", "0100 0200 AABB  0000 0000  77  0500 0000"),
        ("QueryRows", "03 0200  00 07000000 61006200 0000  00 08000000 0000"),
        ("R", "00 0200  02 08 01000000  08 02000000"),
        ("ExtBuffer", "0000 0100 1A00 FFFF 1600 05010807060504030201 0A0B0C0D 0600 01020304 FFFFFFFF"),
        ("Rops", "05 01 0807060504030201 0A0B0C0D 05 00"),
    ];
    for (ty, hex) in samples {
        let wire = bytes(hex);
        for end in 0..wire.len() {
            let _ = pull(ty, &wire[..end]);
        }
        for at in 0..wire.len() {
            for change in [0x01, 0x80, 0xFF] {
                let mut wire = wire.clone();
                wire[at] ^= change;
                let _ = pull(ty, &wire);
            }
        }
    }
}
