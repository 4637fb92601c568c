//! The interpreter against bytes written down by hand, and against itself.

use pidl_ndr::print::TextPrinter;
use pidl_ndr::{ErrorKind, Format, Limits, Pull, Push};
use serde_json::json;

use super::{Arbitrary, Interpreter, Value};
use crate::model::{Direction, Model};
use crate::{Compiled, Options, compile_str};

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];

fn compile(body: &str) -> Compiled {
    let text = format!(
        "[uuid(\"12345778-1234-abcd-ef00-0123456789ac\"), version(1.0), pointer_default(unique)]\n\
         interface test\n{{\n{body}\n}}\n"
    );
    let compiled = compile_str("test.idl", &text, &Options::default());
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    compiled
}

fn pull(model: &Model, name: &str, bytes: &[u8], format: Format) -> (Value, pidl_ndr::Result<()>) {
    let interpreter = Interpreter::new(model);
    let ty = model.find_type(name).unwrap();
    let mut value = interpreter.default_value(ty);
    let result = interpreter.pull(ty, &mut value, &mut Pull::new(bytes, format));
    (value, result)
}

fn push(model: &Model, name: &str, value: &Value, format: Format) -> Vec<u8> {
    let interpreter = Interpreter::new(model);
    let mut push = Push::new(format);
    interpreter.push(model.find_type(name).unwrap(), value, &mut push).unwrap();
    push.finish()
}

/// Reads the bytes as a type, writes them again, and returns what `ndrdump` shows.
fn round(model: &Model, name: &str, bytes: &[u8], format: Format) -> String {
    let (value, result) = pull(model, name, bytes, format);
    result.unwrap();
    assert_eq!(push(model, name, &value, format), bytes, "{name}");
    let mut out = TextPrinter::new();
    Interpreter::new(model).print(model.find_type(name).unwrap(), name, &value, &mut out);
    String::from_utf8(out.take()).unwrap()
}

#[test]
fn conformance_stands_before_the_struct_and_pointees_behind_it() {
    let c = compile(
        "typedef [public] struct { uint16 count; uint32 *p; [size_is(count)] uint16 items[]; } trailing;",
    );
    let bytes = [
        2, 0, 0, 0, // max count
        2, 0, 0, 0, // count, padding
        0, 0, 2, 0, // referent
        1, 0, 2, 0, // items
        9, 0, 0, 0, // pointee
    ];
    insta::assert_snapshot!(round(&c.model, "trailing", &bytes, Format::NDR32), @r"
        trailing: struct trailing
            count                    : 0x0002 (2)
            p                        : *
                p                        : 0x00000009 (9)
            items: ARRAY(2)
                items                    : 0x0001 (1)
                items                    : 0x0002 (2)
    ");
}

#[test]
fn unions_follow_their_level() {
    let c = compile(
        "typedef [switch_type(uint16)] union {
            [case(1)] uint32 number;
            [case(2), string, charset(UTF16)] uint16 *text;
            [default];
         } choice;
         typedef [public] struct { uint16 level; [switch_is(level)] choice u; } chosen;",
    );
    let number = [1, 0, 1, 0, 7, 0, 0, 0];
    let text = [
        2, 0, 2, 0, // level twice
        0, 0, 2, 0, // referent
        3, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, // counts
        b'h', 0, b'i', 0, 0, 0,
    ];
    insta::assert_snapshot!(round(&c.model, "chosen", &number, Format::NDR32), @r"
        chosen: struct chosen
            level                    : 0x0001 (1)
            u                        : union choice(case 1)
            number                   : 0x00000007 (7)
    ");
    insta::assert_snapshot!(round(&c.model, "chosen", &text, Format::NDR32), @r"
        chosen: struct chosen
            level                    : 0x0002 (2)
            u                        : union choice(case 2)
            text                     : *
                text                     : 'hi'
    ");
    let (_, other) = pull(&c.model, "chosen", &[1, 0, 2, 0], Format::NDR32);
    assert_eq!(other.unwrap_err().kind(), &ErrorKind::SwitchMismatch { expected: 1, found: 2 });
}

#[test]
fn relative_pointers_and_subcontexts_count_from_their_own_start() {
    let c = compile(
        "typedef struct { uint8 tag; [relative] uint32 *p; } inner;
         typedef [public] struct { uint32 before; [subcontext(4)] inner content; uint8 after; } outer;",
    );
    let bytes = [
        0xff, 0, 0, 0, // before
        12, 0, 0, 0, // length
        1, 0, 0, 0, 8, 0, 0, 0, 5, 0, 0, 0, // tag, offset, pointee
        3, // after
    ];
    round(&c.model, "outer", &bytes, Format::NDR32);
}

#[test]
fn value_replaces_what_is_written_and_sizes_see_it() {
    let c = compile(
        "typedef [public] struct {
            [value(strlen_m_term(text))] uint32 length;
            [value(ndr_size_counted(r, ndr->flags))] uint32 size;
            [string, charset(UTF16)] uint16 *text;
         } counted;",
    );
    let text = Value::pointer(Value::Text("ab".into()));
    let value = Value::Struct(vec![Value::Uint(77), Value::Uint(77), text]);
    let bytes = push(&c.model, "counted", &value, Format::NDR32);
    assert_eq!(bytes.len(), 30);
    assert_eq!(bytes[..8], [3, 0, 0, 0, 30, 0, 0, 0]);
}

#[test]
fn errors_say_where() {
    let c = compile(
        "typedef struct { [range(1, 5)] uint32 n; } limited;
         typedef [public] struct { uint32 count; [size_is(count)] limited *items; } list;",
    );
    let mut bytes = vec![2, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0];
    let error = pull(&c.model, "list", &bytes, Format::NDR32).1.unwrap_err();
    assert_eq!(error.path(), "items[1].n");
    assert_eq!(error.kind(), &ErrorKind::Range { value: 9, low: 1, high: 5 });
    // The count in front of the array must be the one in the struct.
    bytes[8] = 1;
    bytes.truncate(16);
    let error = pull(&c.model, "list", &bytes, Format::NDR32).1.unwrap_err();
    assert_eq!(error.path(), "items");
    assert!(matches!(error.kind(), ErrorKind::ArraySize(_)), "{error}");
    // What was read before stays.
    let (value, result) = pull(&c.model, "list", &bytes[..14], Format::NDR32);
    assert!(result.is_err());
    assert!(matches!(value, Value::Struct(v) if v[0] == Value::Uint(2)));
}

#[test]
fn types_without_a_description_say_what_can_be_done() {
    let c = compile("typedef [public, nopull, nopush] struct { uint32 n; } magic;");
    let error = pull(&c.model, "magic", &[0; 4], Format::NDR32).1.unwrap_err();
    insta::assert_snapshot!(error, @"the type magic has no IDL description; --replace FILE can give it one at byte 0");
}

#[test]
fn long_lists_need_a_limit_and_get_one() {
    let c = compile(
        "typedef struct item item;
         typedef [public] struct item { uint32 n; [max_recursion(20000)] item *next; } item;",
    );
    let list = |n: u32| -> Vec<u8> {
        (1..=n).flat_map(|i| [i, if i == n { 0 } else { 0x20000 }]).flat_map(u32::to_le_bytes).collect()
    };
    let run = move |n: u32, recursion: u32| {
        let interpreter = Interpreter::new(&c.model);
        let ty = c.model.find_type("item").unwrap();
        let mut value = interpreter.default_value(ty);
        let limits = Limits { recursion, ..Limits::default() };
        interpreter.pull(ty, &mut value, &mut Pull::with_limits(&list(n), Format::NDR32, limits))
    };
    let thread = std::thread::Builder::new().stack_size(1 << 30).spawn(move || {
        assert!(run(100, 128).is_ok());
        assert_eq!(run(1000, 128).unwrap_err().kind(), &ErrorKind::MaxRecursion { limit: 128 });
        assert!(run(20_000, 100_000).is_ok());
        assert_eq!(run(20_002, 100_000).unwrap_err().kind(), &ErrorKind::MaxRecursion { limit: 20_000 });
    });
    thread.unwrap().join().unwrap();
}

#[test]
fn full_pointers_stay_shared() {
    let c = compile("typedef [public] struct { [ptr] uint32 *a; [ptr] uint32 *b; } pair;");
    let bytes = [1, 0, 0, 0, 1, 0, 0, 0, 42, 0, 0, 0];
    let (value, result) = pull(&c.model, "pair", &bytes, Format::NDR32);
    result.unwrap();
    let Value::Struct(members) = &value else { panic!("{value:?}") };
    let (Value::Shared(Some(a)), Value::Shared(Some(b))) = (&members[0], &members[1]) else { panic!() };
    assert!(std::sync::Arc::ptr_eq(a, b));
    assert_eq!(push(&c.model, "pair", &value, Format::NDR32), bytes);
}

#[test]
fn a_reply_takes_sizes_from_its_request() {
    let c = compile("uint32 get([in] uint32 n, [out, size_is(n)] uint8 *data);");
    let interpreter = Interpreter::new(&c.model);
    let function = &c.model.interfaces[0].functions[0];
    let mut call = interpreter.default_call(function);
    call.request[0] = Value::Uint(3);
    let bytes = [3, 0, 0, 0, 7, 8, 9, 0, 1, 0, 0, 0];
    let reply = Direction { r#in: false, out: true };
    interpreter.pull_call(function, reply, &mut call, &mut Pull::new(&bytes, Format::NDR32)).unwrap();
    assert_eq!(call.reply[1], Value::Bytes(vec![7, 8, 9]));
    assert_eq!(call.result, Value::Uint(1));
    call.request[0] = Value::Uint(4);
    let error =
        interpreter.pull_call(function, reply, &mut call, &mut Pull::new(&bytes, Format::NDR32)).unwrap_err();
    assert_eq!(error.path(), "data");
}

const MIXED: &str = "
    typedef enum { RED = 1, GREEN = 2, BLUE = 7 } colour;
    typedef [bitmap16bit] bitmap { F_A = 1, F_B = 2, F_MODE = 0x30 } flags;
    typedef [public] struct {
        colour c;
        flags f;
        hyper big;
        int16 small;
        uint8 raw[5];
        [string, charset(UTF16)] uint16 *name;
        uint32 n;
        [size_is(n), length_is(n)] uint16 *list;
        [relative] uint32 *far;
        NTTIME when;
        NTSTATUS status;
        boolean8 yes;
        DATA_BLOB blob;
        [flag(STR_ASCII|STR_SIZE2|STR_NOTERM)] string label;
    } mixed;";

#[test]
fn made_up_values_survive_bytes_in_every_format() {
    let c = compile(MIXED);
    let interpreter = Interpreter::new(&c.model);
    let ty = c.model.find_type("mixed").unwrap();
    for format in FORMATS {
        let mut arbitrary = Arbitrary::new(&interpreter, 1);
        for _ in 0..50 {
            let value = arbitrary.value(ty, format).expect("a value");
            let bytes = push(&c.model, "mixed", &value, format);
            let (back, result) = pull(&c.model, "mixed", &bytes, format);
            result.unwrap();
            assert_eq!(back, value);
        }
    }
}

#[test]
fn json_holds_the_whole_value() {
    let c = compile(MIXED);
    let interpreter = Interpreter::new(&c.model);
    let ty = c.model.find_type("mixed").unwrap();
    let mut arbitrary = Arbitrary::new(&interpreter, 7);
    for _ in 0..50 {
        let value = arbitrary.value(ty, Format::NDR32).expect("a value");
        let json = interpreter.value_to_json(ty, &value);
        assert_eq!(interpreter.value_from_json(ty, &json).unwrap(), value, "{json}");
    }
}

#[test]
fn json_by_hand_may_be_short() {
    let c = compile(MIXED);
    let interpreter = Interpreter::new(&c.model);
    let ty = c.model.find_type("mixed").unwrap();
    let json =
        json!({ "c": "BLUE", "f": ["F_A", "F_B"], "n": 2, "list": [1, 2], "name": "x", "raw": "0102030405" });
    let value = interpreter.value_from_json(ty, &json).unwrap();
    let Value::Struct(members) = value else { panic!() };
    assert_eq!(members[0], Value::Uint(7));
    assert_eq!(members[1], Value::Uint(3));
    let wrong = interpreter.value_from_json(ty, &json!({ "list": [1, "two"] })).unwrap_err();
    insta::assert_snapshot!(wrong, @r#"list.[1]: expected an integer of 16 bits, found "two""#);
    let wrong = interpreter.value_from_json(ty, &json!({ "colour": 1 })).unwrap_err();
    insta::assert_snapshot!(wrong, @"no member is called colour; there are c, f, big, small, raw, name, n, list, far, when, status, yes, blob, label");
}

#[test]
fn every_byte_read_is_annotated_once() {
    let c = compile(MIXED);
    let interpreter = Interpreter::annotating(&c.model);
    let ty = c.model.find_type("mixed").unwrap();
    for format in FORMATS {
        let mut arbitrary = Arbitrary::new(&interpreter, 3);
        for _ in 0..20 {
            let value = arbitrary.value(ty, format).expect("a value");
            let bytes = push(&c.model, "mixed", &value, format);
            let _ = interpreter.take_annotations();
            let mut back = interpreter.default_value(ty);
            interpreter.pull(ty, &mut back, &mut Pull::new(&bytes, format)).unwrap();
            let mut end = 0;
            for a in interpreter.take_annotations().into_sorted() {
                assert_eq!(a.range.start, end, "before {a:?}");
                end = a.range.end;
            }
            assert_eq!(end, bytes.len());
        }
    }
}

#[test]
fn hostile_bytes_cost_little() {
    let c = compile(
        "typedef struct node node;
         typedef [public] struct node { uint32 n; [size_is(n)] node *children; uint32 big[100]; } node;",
    );
    let mut state = 1u32;
    for len in 0..200 {
        let bytes: Vec<u8> = (0..len)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        for format in FORMATS {
            let _ = pull(&c.model, "node", &bytes, format);
        }
    }
    let many =
        [0xff, 0xff, 0xff, 0x0f, 0, 0, 2, 0].iter().copied().chain(vec![0xff; 400]).collect::<Vec<u8>>();
    assert!(pull(&c.model, "node", &many, Format::NDR32).1.is_err());
}
