//! What Samba's `ndrdump` 4.17.12 printed (`TZ=UTC LC_ALL=C`), and the calls
//! that generated code makes for the same values.

use proptest::prelude::*;

use super::*;

fn text(show: impl Fn(&mut dyn Printer)) -> String {
    let mut plain = TextPrinter::new();
    show(&mut plain);
    let mut coloured = TextPrinter::coloured();
    show(&mut coloured);
    let stripped = strip_colours(coloured.as_bytes());
    assert_eq!(String::from_utf8_lossy(&stripped), String::from_utf8_lossy(plain.as_bytes()));
    String::from_utf8(plain.take()).unwrap()
}

fn json(show: impl Fn(&mut dyn Printer)) -> String {
    let mut pretty = JsonPrinter::pretty();
    show(&mut pretty);
    let mut compact = JsonPrinter::new();
    show(&mut compact);
    let pretty = pretty.finish();
    let parsed: serde_json::Value = serde_json::from_str(&pretty).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&compact.finish()).unwrap(), parsed);
    pretty
}

fn strip_colours(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut in_escape = false;
    for b in bytes {
        match b {
            0x1b => in_escape = true,
            b'm' if in_escape => in_escape = false,
            _ if in_escape => {}
            b => out.push(*b),
        }
    }
    out
}

const OPERATION: &[(&str, u64)] = &[
    ("NBT_RCODE", 0x000f),
    ("NBT_FLAG_BROADCAST", 0x0010),
    ("NBT_FLAG_RECURSION_AVAIL", 0x0080),
    ("NBT_FLAG_RECURSION_DESIRED", 0x0100),
    ("NBT_FLAG_TRUNCATION", 0x0200),
    ("NBT_FLAG_AUTHORITATIVE", 0x0400),
    ("NBT_OPCODE", 0x7800),
    ("NBT_FLAG_REPLY", 0x8000),
];

fn nbt_name(out: &mut dyn Printer) {
    out.begin_struct("name", "nbt_name");
    out.string("name", Some(b"UR"));
    out.string("scope", None);
    out.enumeration("type", Some("NBT_NAME_SERVER"), 0x20);
    out.end();
}

fn nbt_name_packet(out: &mut dyn Printer) {
    let saved = out.add_flags(Flags::PRINT_ARRAY_HEX);
    out.begin_struct("nbt_name_packet", "nbt_name_packet");
    out.uint("name_trn_id", 16, 0x1234);
    out.bitmap("operation", 16, 0xa910, OPERATION);
    out.begin_array("questions", 1);
    out.begin_struct("questions", "nbt_name_question");
    nbt_name(out);
    out.enumeration("question_type", Some("NBT_QTYPE_NETBIOS"), 0x20);
    out.end();
    out.end();
    out.begin_union("rdata", "nbt_rdata", 0x20);
    out.begin_struct("netbios", "nbt_rdata_netbios");
    out.ipv4("ipaddr", Ipv4Addr::new(1, 2, 3, 4));
    out.end();
    out.end();
    out.begin_array("nsrecs", 0);
    out.end();
    out.blob("padding", &[]);
    out.end();
    out.restore_flags(saved);
}

#[test]
fn structs_arrays_and_masks_of_several_bits_print_as_ndrdump_does() {
    let expected = "    nbt_name_packet: struct nbt_name_packet
        name_trn_id              : 0x1234 (4660)
        operation                : 0xa910 (43280)
            0x00: NBT_RCODE                 (0)
               1: NBT_FLAG_BROADCAST       
               0: NBT_FLAG_RECURSION_AVAIL 
               1: NBT_FLAG_RECURSION_DESIRED
               0: NBT_FLAG_TRUNCATION      
               0: NBT_FLAG_AUTHORITATIVE   
            0x05: NBT_OPCODE                (5)
               1: NBT_FLAG_REPLY           
        questions: ARRAY(1)
            questions: struct nbt_name_question
                name: struct nbt_name
                    name                     : 'UR'
                    scope                    : NULL
                    type                     : NBT_NAME_SERVER (0x20)
                question_type            : NBT_QTYPE_NETBIOS (0x20)
        rdata                    : union nbt_rdata(case 0x20)
        netbios: struct nbt_rdata_netbios
            ipaddr                   : 1.2.3.4
        nsrecs: ARRAY(0)
        padding                  : DATA_BLOB length=0
";
    assert_eq!(text(nbt_name_packet), expected);
}

#[test]
fn json_mirrors_the_structure() {
    let expected = r#"{
  "nbt_name_packet": {
    "name_trn_id": 4660,
    "operation": {
      "value": 43280,
      "flags": [
        "NBT_FLAG_BROADCAST",
        "NBT_FLAG_RECURSION_DESIRED",
        "NBT_FLAG_REPLY"
      ],
      "fields": {
        "NBT_RCODE": 0,
        "NBT_OPCODE": 5
      }
    },
    "questions": [
      {
        "name": {
          "name": "UR",
          "scope": null,
          "type": {
            "name": "NBT_NAME_SERVER",
            "value": 32
          }
        },
        "question_type": {
          "name": "NBT_QTYPE_NETBIOS",
          "value": 32
        }
      }
    ],
    "rdata": {
      "$case": 32,
      "netbios": {
        "ipaddr": "1.2.3.4"
      }
    },
    "nsrecs": [],
    "padding": ""
  }
}"#;
    assert_eq!(json(nbt_name_packet), expected);
}

fn echo_test_enum_out(out: &mut dyn Printer) {
    out.begin_struct("echo_TestEnum", "echo_TestEnum");
    out.begin_struct("out", "echo_TestEnum");
    out.begin_pointer("foo1", true);
    out.enumeration("foo1", Some("ECHO_ENUM1"), 1);
    out.end();
    out.begin_pointer("foo2", true);
    out.begin_struct("foo2", "echo_Enum2");
    out.enumeration("e1", Some("ECHO_ENUM2"), 2);
    out.enumeration("e2", None, 0xffff_fffe);
    out.end();
    out.end();
    out.begin_pointer("foo3", true);
    out.begin_union("foo3", "echo_Enum3", 1);
    out.enumeration("e1", Some("ECHO_ENUM1"), 1);
    out.end();
    out.end();
    out.begin_pointer("foo4", false);
    out.end();
    out.ntstatus("result", 0xc000_0022);
    out.end();
    out.end();
}

#[test]
fn functions_pointers_and_unions_print_as_ndrdump_does() {
    let expected = "    echo_TestEnum: struct echo_TestEnum
        out: struct echo_TestEnum
            foo1                     : *
                foo1                     : ECHO_ENUM1 (1)
            foo2                     : *
                foo2: struct echo_Enum2
                    e1                       : ECHO_ENUM2 (2)
                    e2                       : UNKNOWN_ENUM_VALUE (-2)
            foo3                     : *
                foo3                     : union echo_Enum3(case 1)
                e1                       : ECHO_ENUM1 (1)
            foo4                     : NULL
            result                   : NT_STATUS_ACCESS_DENIED
";
    assert_eq!(text(echo_test_enum_out), expected);
}

#[test]
fn json_has_no_trace_of_pointers() {
    let parsed: serde_json::Value = serde_json::from_str(&json(echo_test_enum_out)).unwrap();
    let expected = serde_json::json!({ "echo_TestEnum": { "out": {
        "foo1": { "name": "ECHO_ENUM1", "value": 1 },
        "foo2": { "e1": { "name": "ECHO_ENUM2", "value": 2 }, "e2": { "name": null, "value": 4_294_967_294u32 } },
        "foo3": { "$case": 1, "e1": { "name": "ECHO_ENUM1", "value": 1 } },
        "foo4": null,
        "result": { "name": "NT_STATUS_ACCESS_DENIED", "value": 0xc000_0022u32 },
    } } });
    assert_eq!(parsed, expected);
}

#[test]
fn bytes_print_one_by_one_as_digits_or_as_a_dump() {
    let bytes: Vec<u8> = (0..33).collect();
    let shown = text(|out| {
        out.u8_array("drep", &[0x10, 0]);
        out.null_u8_array("gone", 3);
        let saved = out.add_flags(Flags::PRINT_ARRAY_HEX);
        out.u8_array("ServerChallenge", &[0, 0x80, 0x1b]);
        out.u8_array("long", &bytes);
        out.restore_flags(saved);
        let mut blob = b"ABC\0".repeat(4);
        blob.resize(64, 0);
        blob.resize(69, 0xff);
        out.blob("data", &blob);
    });
    let expected = "    drep: ARRAY(2)
        [0]                      : 0x10 (16)
        [1]                      : 0x00 (0)
    gone: ARRAY(3) : NULL
    ServerChallenge          : 00801b
    long: ARRAY(33)
[0000] 00 01 02 03 04 05 06 07   08 09 0A 0B 0C 0D 0E 0F   ........ ........
[0010] 10 11 12 13 14 15 16 17   18 19 1A 1B 1C 1D 1E 1F   ........ ........
[0020] 20                                                   
    data                     : DATA_BLOB length=69
[0000] 41 42 43 00 41 42 43 00   41 42 43 00 41 42 43 00   ABC.ABC. ABC.ABC.
skipping zero buffer bytes
[0040] FF FF FF FF FF                                      .....
";
    assert_eq!(shown, expected);
}

#[test]
fn numbers_print_as_ndrdump_does() {
    let shown = text(|out| {
        out.uint("rpc_vers", 8, 5);
        out.uint("frag_length", 16, 20);
        out.uint("in_data", 32, 0xffff_ffff);
        out.int("int", -3);
        out.hyper("originating_usn", u64::MAX);
        out.dlong("dlong", 16);
        out.udlong("udlong", u64::MAX);
        out.double("double", -1.5);
        out.double("not_a_number", f64::NAN);
        out.boolean("bool", true);
        out.address("pointer", 0);
        out.address("pointer", 0x1234);
        out.bitmap("wide", 64, 1 << 40 | 2, &[("LOW", 2), ("NONE", 0), ("HIGH", 1 << 40)]);
        out.begin_union("u", "U", u32::MAX);
        out.bad_level(0x1_0005);
        out.end();
        out.unexpected_null();
    });
    let expected = "    rpc_vers                 : 0x05 (5)
    frag_length              : 0x0014 (20)
    in_data                  : 0xffffffff (4294967295)
    int                      : -3
    originating_usn          : 0xffffffffffffffff (-1)
    dlong                    : 0x0000000000000010 (16)
    udlong                   : 0xffffffffffffffff (18446744073709551615)
    double                   : -1.500000
    not_a_number             : nan
    bool                     : true
    pointer                  : (nil)
    pointer                  : 0x1234
    wide                     : 0x0000010000000002 (1099511627778)
           1: LOW                      
    u                        : union U(case -1)
    UNKNOWN LEVEL 5
    UNEXPECTED NULL POINTER
";
    assert_eq!(shown, expected);
}

#[test]
fn text_and_names_print_as_ndrdump_does() {
    let shown = text(|out| {
        out.string("string", Some(b"RUTH$\0hidden"));
        out.string_array("array", &[b"a", b"b"]);
        out.quoted_list("txt", &[b"ab", b"c", b""]);
        out.quoted_list("txt", &[]);
        out.text("dnsp_name", b"samba.example.com");
        out.guid(
            "originating_invocation_id",
            0x3322_1100,
            0x5544,
            0x7766,
            [0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff],
        );
        out.sid("sid", 1, [0, 0, 0, 0, 0, 5], &[21, 0xffff_ffff]);
        out.sid("dom_sid", 1, [0, 0xff, 0xff, 0xff, 0xff, 0xff], &[5]);
        out.ipv6("ipv6", "2001:db8::1".parse().unwrap());
        out.werror("result", 5);
        out.hresult("result", 0x8007_000e);
        out.begin_group("ar", Some("DUALSTRINGARRAY"));
        out.begin_group("STRING BINDINGS", None);
        out.uint("[0]", 8, 1);
        out.end();
        out.end();
    });
    let expected = "    string                   : 'RUTH$'
    array: ARRAY(2)
        [0]                      : 'a'
        [1]                      : 'b'
    txt                      : \"ab\" \"c\" \"\"
    txt                      :
    dnsp_name                : samba.example.com
    originating_invocation_id: 33221100-5544-7766-8899-aabbccddeeff
    sid                      : S-1-5-21-4294967295
    dom_sid                  : S-1-0xffffffffff-5
    ipv6                     : 2001:0db8:0000:0000:0000:0000:0000:0001
    result                   : WERR_ACCESS_DENIED
    result                   : HRES_E_OUTOFMEMORY
    ar                       : DUALSTRINGARRAY
        STRING BINDINGS
            [0]                      : 0x01 (1)
";
    assert_eq!(shown, expected);
}

#[test]
fn times_print_as_ndrdump_does() {
    let nttime = |value| text(|out| out.nttime("t", value)).trim_start_matches([' ', 't', ':']).to_owned();
    for (value, expected) in [
        (0, "NTTIME(0)\n"),
        (1, "Mon Jan  1 00:00:00 1601 UTC\n"),
        (5_000_000, "Mon Jan  1 00:00:00 1601 UTC\n"),
        (5_000_001, "Mon Jan  1 00:00:01 1601 UTC\n"),
        (132_179_088_620_000_000, "Mon Nov 11 01:21:02 2019 UTC\n"),
        (i64::MAX as u64, "Thu Sep 14 02:48:05 30828 UTC\n"),
        (1 << 63, "Thu Sep 14 02:48:05 30828 UTC\n"),
        (u64::MAX - 2, "Thu Sep 14 02:48:05 30828 UTC\n"),
        (u64::MAX - 1, "Thu Jan  1 00:00:00 1970 UTC\n"),
        (u64::MAX, "Thu Jan  1 00:00:00 1970 UTC\n"),
    ] {
        assert_eq!(nttime(value), expected, "{value}");
    }
    let shown = text(|out| {
        out.time_t("timestamp", 0);
        out.time_t("timestamp", -1);
        out.time_t("timestamp", 1);
        out.time_t("timestamp", 0xffff_ffff);
        out.timeval("tv", 0, 7);
    });
    let expected = "    timestamp                : (time_t)0
    timestamp                : (time_t)-1
    timestamp                : Thu Jan  1 00:00:01 1970 UTC
    timestamp                : Sun Feb  7 06:28:15 2106 UTC
    tv                       : Thu Jan  1 00:00:00 1970 UTC.7
";
    assert_eq!(shown, expected);
    assert_eq!(time_string(0, Clock::Hours12), "Thu Jan  1 12:00:00 AM 1970 UTC");
    assert_eq!(time_string(46_800, Clock::Hours12), "Thu Jan  1 01:00:00 PM 1970 UTC");
}

fn secrets(out: &mut dyn Printer) {
    let saved = out.add_flags(Flags::IS_SECRET);
    out.u8_array("key", &[1; 16]);
    out.string("lpMachinePassword", Some(b"geheim"));
    out.uint("pin", 16, 1234);
    out.hyper("long_pin", 1234);
    out.blob("nt_resp", b"0123");
    out.restore_flags(saved);
    out.uint("open", 8, 1);
}

#[test]
fn secrets_are_hidden_unless_asked_for() {
    let expected = "    key: ARRAY(16): <REDACTED SECRET VALUES>
    lpMachinePassword        : <REDACTED SECRET VALUE>
    pin                      : <REDACTED SECRET VALUE>
    long_pin                 : <REDACTED SECRET VALUE>
    nt_resp                  : DATA_BLOB length=4
    open                     : 0x01 (1)
";
    assert_eq!(text(secrets), expected);
    let mut shown = TextPrinter::new().with_secrets();
    secrets(&mut shown);
    assert!(String::from_utf8_lossy(shown.as_bytes()).contains("'geheim'"));
    let json = json(secrets);
    assert!(!json.contains("geheim") && !json.contains("1234") && !json.contains("0101"));
    assert_eq!(json.matches("{\"$secret\":true}").count(), 5);
}

#[test]
fn dumps_show_every_byte_or_skip_zeros_and_differences_stand_under_each_other() {
    let mut bytes: Vec<u8> = (1..=16).collect();
    bytes.resize(48, 0);
    bytes.extend([1, 2]);
    let dump = |skip| {
        let mut out = Vec::new();
        hexdump(&mut out, &bytes, skip);
        String::from_utf8(out).unwrap()
    };
    let first = "[0000] 01 02 03 04 05 06 07 08   09 0A 0B 0C 0D 0E 0F 10   ........ ........\n";
    let zeros = "00 00 00 00 00 00 00 00   00 00 00 00 00 00 00 00   ........ ........\n";
    let last = format!("[0030] 01 02{}..\n", " ".repeat(47));
    assert_eq!(dump(true), format!("{first}skipping zero buffer bytes\n{last}"));
    assert_eq!(dump(false), format!("{first}[0010] {zeros}[0020] {zeros}{last}"));

    let mut out = Vec::new();
    hexdump_diff(&mut out, &[0; 17], &[0; 16], true);
    let expected =
        format!(" [0000] {zeros}-[0010] 00{}.\n+[0010]{}EMPTY   BLOCK\n", " ".repeat(50), " ".repeat(53));
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn json_stays_well_formed_whatever_is_printed() {
    let shown = json(|out| {
        out.uint("same", 8, 1);
        out.uint("same", 8, 2);
        out.uint("same#2", 8, 3);
        out.begin_pointer("two", true);
        out.begin_pointer("two", true);
        out.uint("first", 8, 1);
        out.end();
        out.uint("second", 8, 2);
        out.end();
        out.string("text", Some(b"\"\\\n\x01\x7f \xff"));
        out.double("infinite", f64::INFINITY);
        out.nttime("t", 0x01d5_982f_0000_0001);
        out.nttime("max", u64::MAX);
        out.time_t("u", i64::from(i32::MIN));
        out.end();
        out.uint("after an end too many", 8, 1);
        out.begin_array("open", 1);
    });
    let parsed: serde_json::Value = serde_json::from_str(&shown).unwrap();
    for (key, expected) in [
        ("same", serde_json::json!(1)),
        ("same#2", serde_json::json!(2)),
        ("same#2#2", serde_json::json!(3)),
        ("two", serde_json::json!(1)),
        ("second", serde_json::json!(2)),
        ("text", serde_json::json!("\"\\\n\u{1}\u{7f} \u{fffd}")),
        ("infinite", serde_json::Value::Null),
        ("u", serde_json::json!("1901-12-13T20:45:52Z")),
        ("open", serde_json::json!([])),
    ] {
        assert_eq!(parsed.get(key), Some(&expected), "{key} in {shown}");
    }
}

#[derive(Clone, Debug)]
enum Call {
    Struct,
    Union,
    Array,
    Pointer,
    End,
    Uint(u64),
    Text(Vec<u8>),
    Bytes(Vec<u8>),
    Enum(u32),
    Bitmap(u64),
    Time(u64),
    TimeT(i64),
    Double(f64),
}

fn call() -> impl Strategy<Value = Call> {
    let bytes = || proptest::collection::vec(any::<u8>(), 0..40);
    prop_oneof![
        Just(Call::Struct),
        Just(Call::Union),
        Just(Call::Array),
        Just(Call::Pointer),
        Just(Call::End),
        any::<u64>().prop_map(Call::Uint),
        bytes().prop_map(Call::Text),
        bytes().prop_map(Call::Bytes),
        any::<u32>().prop_map(Call::Enum),
        any::<u64>().prop_map(Call::Bitmap),
        any::<u64>().prop_map(Call::Time),
        any::<i64>().prop_map(Call::TimeT),
        any::<f64>().prop_map(Call::Double),
    ]
}

fn make(calls: &[Call], out: &mut dyn Printer) {
    for (i, call) in calls.iter().enumerate() {
        let name = ["a", "b", "$case", "\"c\n"][i % 4];
        match call {
            Call::Struct => out.begin_struct(name, "T"),
            Call::Union => out.begin_union(name, "U", 7),
            Call::Array => out.begin_array(name, 1),
            Call::Pointer => out.begin_pointer(name, true),
            Call::End => out.end(),
            Call::Uint(v) => out.uint(name, 32, *v),
            Call::Text(v) => out.string(name, Some(v)),
            Call::Bytes(v) => out.u8_array(name, v),
            Call::Enum(v) => out.enumeration(name, None, *v),
            Call::Bitmap(v) => {
                out.bitmap(name, 64, *v, &[("one", 4), ("many", 0xf0f0_0000_0000), ("none", 0)])
            }
            Call::Time(v) => out.nttime(name, *v),
            Call::TimeT(v) => out.time_t(name, *v),
            Call::Double(v) => out.double(name, *v),
        }
    }
}

/// Names of one object as they stand in the text, since a parser keeps only the last of two.
fn duplicate_keys(json: &str) -> bool {
    struct Strict;
    impl<'de> serde::de::Visitor<'de> for Strict {
        type Value = bool;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("JSON")
        }
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
            let mut seen = std::collections::BTreeSet::new();
            let mut twice = false;
            while let Some(key) = map.next_key::<String>()? {
                twice |= !seen.insert(key);
                twice |= map.next_value::<Inner>()?.0;
            }
            Ok(twice)
        }
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
            let mut twice = false;
            while let Some(Inner(t)) = seq.next_element()? {
                twice |= t;
            }
            Ok(twice)
        }
        fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_str<E>(self, _: &str) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_unit<E>(self) -> Result<bool, E> {
            Ok(false)
        }
    }
    struct Inner(bool);
    impl<'de> serde::Deserialize<'de> for Inner {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
            d.deserialize_any(Strict).map(Inner)
        }
    }
    serde_json::from_str::<Inner>(json).unwrap().0
}

proptest! {
    #[test]
    fn any_calls_give_well_formed_json_without_duplicate_keys(calls in proptest::collection::vec(call(), 0..60)) {
        for mut printer in [JsonPrinter::new(), JsonPrinter::pretty()] {
            make(&calls, &mut printer);
            let text = printer.finish();
            prop_assert!(!duplicate_keys(&text), "{}", text);
        }
    }

    #[test]
    fn any_calls_give_text(calls in proptest::collection::vec(call(), 0..60)) {
        make(&calls, &mut TextPrinter::coloured());
    }
}
