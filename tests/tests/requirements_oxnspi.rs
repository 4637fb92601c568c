//! MS-OXNSPI: the structures of 2.2 against bytes made by hand.

use std::sync::LazyLock;

use conformance::bytes::from_hex;
use conformance::exchange::{model, type_named};
use covers::covers;
use pidl::interpret::Interpreter;
use pidl::model::{Element, Level, Model, PointerKind, TypeKind};
use pidl_ndr::{ErrorKind, Format, Pull, Push};
use serde_json::{Value as Json, json};

static MODEL: LazyLock<Model> = LazyLock::new(model);

/// Reads a value and everything its pointers lead to, and writes it again.
fn read(ty: &str, bytes: &[u8]) -> Result<Json, pidl_ndr::Error> {
    let interpreter = Interpreter::new(&MODEL);
    let id = type_named(&MODEL, ty).unwrap();
    let mut value = interpreter.default_value(id);
    let mut pull = Pull::new(bytes, Format::NDR32);
    interpreter.pull(id, &mut value, &mut pull)?;
    pull.finish()?;
    let mut push = Push::new(Format::NDR32);
    interpreter.push(id, &value, &mut push)?;
    assert_eq!(push.finish(), bytes, "{ty} is written differently");
    Ok(interpreter.value_to_json(id, &value))
}

fn hex(ty: &str, bytes: &str) -> Json {
    read(ty, &from_hex(bytes).unwrap()).unwrap_or_else(|e| panic!("{ty}: {e}"))
}

/// An array whose first number is one too many is refused for that.
fn is_out_of_range(ty: &str, bytes: &str) {
    let error = read(ty, &from_hex(bytes).unwrap()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Range { .. }), "{ty}: {error}");
}

fn named(ty: &str, name: &str) -> Option<i64> {
    let TypeKind::Enum(e) = &MODEL.ty(type_named(&MODEL, ty)?).kind else { return None };
    e.values.iter().find(|v| v.name == name).map(|v| v.value)
}

#[test]
fn places_results_and_orders_have_their_numbers() {
    covers!("MS-OXNSPI", 80, 81, 88, 89, 90, 93, 95, 98, 100);
    for (ty, name, value) in [
        ("PositioningMId", "MID_BEGINNING_OF_TABLE", 0),
        ("PositioningMId", "MID_CURRENT", 1),
        ("PositioningMId", "MID_END_OF_TABLE", 2),
        ("AnrMId", "MID_UNRESOLVED", 0),
        ("AnrMId", "MID_AMBIGUOUS", 1),
        ("AnrMId", "MID_RESOLVED", 2),
        ("TableSortOrder", "SortTypeDisplayName", 0),
        ("TableSortOrder", "SortTypePhoneticDisplayName", 3),
        ("TableSortOrder", "SortTypeDisplayName_RO", 0x3E8),
        ("TableSortOrder", "SortTypeDisplayName_W", 0x3E9),
    ] {
        assert_eq!(named(ty, name), Some(value), "{name}");
    }
}

#[test]
fn the_interface_has_its_uuid_and_version() {
    covers!("MS-OXNSPI", 8, 9);
    let nspi = MODEL.interfaces.iter().find(|i| i.name == "nspi").unwrap();
    assert_eq!(nspi.uuid.as_ref().unwrap().to_string(), "f5cc5a18-4264-101a-8c59-08002b2f8426");
    assert_eq!(nspi.version, (56, 0));
}

#[test]
fn arrays_of_bytes_and_text() {
    covers!("MS-OXNSPI", 1562, 1563, 1564, 145, 146, 147, 1567, 157, 158, 159, 160);
    covers!("MS-OXNSPI", 1568, 162, 163, 164, 1570, 170, 171, 172, 173);
    let guid = "000102030405060708090a0b0c0d0e0f";
    assert_eq!(hex("FlatUID_r", guid), json!({ "ab": guid }));
    let tags = hex("PropertyTagArray_r", "03000000 02000000 00000000 02000000 1f000130 0300fe0f");
    assert_eq!(tags["cValues"], 2);
    assert_eq!(tags["aulPropTag"][1]["name"], "PidTagObjectType");
    let binary = hex("Binary_r", "03000000 00000200 03000000 616263");
    assert_eq!(binary, json!({ "cb": 3, "lpb": "616263" }));
    is_out_of_range("Binary_r", "01002000 00000200 01002000");
    let strings = hex(
        "StringArray_r",
        "02000000 00000200 02000000 04000200 08000200
         02000000 00000000 02000000 6100 0000 01000000 00000000 01000000 00",
    );
    assert_eq!(strings["cValues"], 2);
    assert_eq!(strings["lppszA"][0]["lpszA"], "a");
    assert_eq!(strings["lppszA"][1]["lpszA"], "");
    let binaries =
        hex("BinaryArray_r", "02000000 00000200 02000000 01000000 04000200 00000000 00000000 01000000 61");
    assert_eq!(binaries["lpbin"], json!([{ "cb": 1, "lpb": "61" }, { "cb": 0, "lpb": null }]));
    let texts =
        hex("WStringArray_r", "01000000 00000200 01000000 04000200 02000000 00000000 02000000 61000000");
    assert_eq!(texts, json!({ "cValues": 1, "lppszW": [{ "lpszW": "a" }] }));
    for ty in ["StringArray_r", "BinaryArray_r", "WStringArray_r"] {
        is_out_of_range(ty, "a1860100 00000200 a1860100");
    }
}

#[test]
fn values_are_of_the_type_that_their_tag_says() {
    covers!("MS-OXNSPI", 26, 27, 1572, 1573, 181, 182, 184, 186, 188, 192, 193, 194);
    covers!("MS-OXNSPI", 199, 202, 208, 224, "MS-OXCDATA_R456", "MS-OXCDATA_R458");
    for (tag, ty, value, member) in [
        ("03000030", 0x0003, "04030201", "l"),
        ("0b000030", 0x000B, "0100", "b"),
        ("1e000130", 0x001E, "00000200 02000000 00000000 02000000 6100", "lpszA"),
        ("0201ff0f", 0x0102, "01000000 00000200 01000000 61", "bin"),
        ("1f000130", 0x001F, "00000200 02000000 00000000 02000000 61000000", "lpszW"),
        ("40000730", 0x0040, "0807060504030201", "ft"),
        ("0a000130", 0x000A, "0f010480", "err"),
        ("1e100130", 0x101E, "00000000 00000000", "MVszA"),
        ("02110130", 0x1102, "00000000 00000000", "MVbin"),
        ("1f100130", 0x101F, "00000000 00000000", "MVszW"),
    ] {
        let [low, high, ..] = u32::to_le_bytes(ty);
        let json = hex("PropertyValue_r", &format!("{tag} 00000000 {low:02x}{high:02x}0000 {value}"));
        assert_eq!(json["Value"]["$case"], ty, "{member}");
        assert!(json["Value"].get(member).is_some(), "{json}");
        let other = format!("{tag} 00000000 {low:02x}{high:02x}0100 {value}");
        read("PropertyValue_r", &from_hex(&other).unwrap()).expect_err("the upper half is zero");
    }
}

#[test]
fn rows_and_sets_of_rows() {
    covers!("MS-OXNSPI", 1574, 229, 230, 231, 1575, 236, "MS-OXCDATA_R83", "MS-OXCDATA_R84");
    let row = "00000000 01000000 00000200";
    let values = "01000000 0300fe0f 00000000 03000000 04030201";
    let json = hex("PropertyRow_r", &format!("{row} {values}"));
    assert_eq!(json["cValues"], 1);
    assert_eq!(json["lpProps"][0]["Value"]["l"], 0x0102_0304);
    assert_eq!(hex("PropertyRowSet_r", &format!("01000000 01000000 {row} {values}"))["aRow"][0], json);
    is_out_of_range("PropertyRow_r", "00000000 a1860100 00000200 a1860100");
    is_out_of_range("PropertyRowSet_r", "a1860100 a1860100");
}

#[test]
fn a_place_in_a_table_is_nine_numbers() {
    covers!("MS-OXNSPI", 1587, 311, 315, 319, 322, 325, 330, 334, 338, 341);
    let stat =
        hex("STAT", "e9030000 02000000 03000000 ffffffff 05000000 06000000 b0040000 09040000 07040000");
    assert_eq!(stat["SortType"]["name"], "SortTypeDisplayName_W");
    for (member, value) in [
        ("ContainerID", 2),
        ("CurrentRec", 3),
        ("Delta", -1),
        ("NumPos", 5),
        ("TotalRecs", 6),
        ("CodePage", 1200),
        ("TemplateLocale", 0x409),
        ("SortLocale", 0x407),
    ] {
        assert_eq!(stat[member], value, "{member}");
    }
}

#[test]
fn entry_ids_are_laid_out_without_gaps() {
    covers!("MS-OXNSPI", 361, 364, 366, 368, 370, 372, 374, 375, 380, 381);
    covers!("MS-OXNSPI", 392, 395, 397, 399, 401, 403, 405, 406, 411);
    let guid = "000102030405060708090a0b0c0d0e0f";
    let ephemeral = hex("EphemeralEntryID", &format!("87 01 02 03 {guid} 01000000 06000000 04030201"));
    for (member, value) in
        [("IDType", 0x87), ("R1", 1), ("R2", 2), ("R3", 3), ("R4", 1), ("MId", 0x0102_0304)]
    {
        assert_eq!(ephemeral[member], value, "{member}");
    }
    assert_eq!(ephemeral["ProviderUID"]["ab"], guid);
    assert_eq!(ephemeral["DisplayType"]["name"], "DT_REMOTE_MAILUSER");

    let nspi = "dca740c8c042101ab4b908002b2fe182";
    let permanent = hex("PermanentEntryID", &format!("00 01 02 03 {nspi} 01000000 00010000 2f6f3d7800"));
    for (member, value) in [("IDType", 0), ("R1", 1), ("R2", 2), ("R3", 3), ("R4", 1)] {
        assert_eq!(permanent[member], value, "{member}");
    }
    assert_eq!(permanent["ProviderUID"]["ab"], nspi);
    assert_eq!(permanent["DisplayType"]["name"], "DT_CONTAINER");
    assert_eq!(permanent["DistinguishedName"], "/o=x");
}

/// A parameter in short: directions, type (what an enum or a bitmap is on the wire),
/// a `*` for a pointer that is never null, a `?` for one that may be, `[]` for an array.
fn short(e: &Element) -> String {
    let mut ty = String::new();
    let mut levels = String::new();
    for level in &e.levels {
        match level {
            Level::Pointer(pointer) if pointer.kind == PointerKind::Ref => levels.push('*'),
            Level::Pointer(_) => levels.push('?'),
            Level::Array(_) => levels.push_str("[]"),
            Level::Data(id) => {
                ty = match &MODEL.ty(*id).kind {
                    TypeKind::Enum(it) => format!("{:?}", it.base).to_lowercase(),
                    TypeKind::Bitmap(it) => format!("{:?}", it.base).to_lowercase(),
                    TypeKind::Alias(target) => {
                        return short(&Element { name: e.name.clone(), dir: e.dir, ..(**target).clone() });
                    }
                    _ => MODEL.ty(*id).name.clone(),
                };
            }
            _ => panic!("{}: {level:?}", e.name),
        }
    }
    let direction = match (e.dir.r#in, e.dir.out) {
        (true, true) => "in out ",
        (true, false) => "in ",
        (false, true) => "out ",
        (false, false) => "",
    };
    format!("{direction}{ty}{levels} {}", e.name)
}

/// Number, name and parameters behind the handle. Where the document has an array of
/// numbers that are no property tags, `PropertyTagArray_r` has its twin `MIdArray_r`.
const METHODS: &[(u16, &str, &[&str])] = &[
    (0, "NspiBind", &["in uint32 dwFlags", "in STAT* pStat", "in out FlatUID_r? pServerGuid"]),
    (1, "NspiUnbind", &["in uint32 Reserved"]),
    (2, "NspiUpdateStat", &["in uint32 Reserved", "in out STAT* pStat", "in out int32? plDelta"]),
    (
        3,
        "NspiQueryRows",
        &[
            "in uint32 dwFlags",
            "in out STAT* pStat",
            "in uint32 dwETableCount",
            "in uint32?[] lpETable",
            "in uint32 Count",
            "in PropertyTagArray_r? pPropTags",
            "out PropertyRowSet_r*? ppRows",
        ],
    ),
    (
        4,
        "NspiSeekEntries",
        &[
            "in uint32 Reserved",
            "in out STAT* pStat",
            "in PropertyValue_r* pTarget",
            "in MIdArray_r? lpETable",
            "in PropertyTagArray_r? pPropTags",
            "out PropertyRowSet_r*? ppRows",
        ],
    ),
    (
        5,
        "NspiGetMatches",
        &[
            "in uint32 Reserved1",
            "in out STAT* pStat",
            "in PropertyTagArray_r? pReserved",
            "in uint32 Reserved2",
            "in Restriction_r? Filter",
            "in PropertyName_r? lpPropName",
            "in uint32 ulRequested",
            "out MIdArray_r*? ppOutMIds",
            "in PropertyTagArray_r? pPropTags",
            "out PropertyRowSet_r*? ppRows",
        ],
    ),
    (
        6,
        "NspiResortRestriction",
        &[
            "in uint32 Reserved",
            "in out STAT* pStat",
            "in MIdArray_r* pInMIds",
            "in out MIdArray_r*? ppOutMIds",
        ],
    ),
    (7, "NspiDNToMId", &["in uint32 Reserved", "in StringsArray_r* pNames", "out MIdArray_r*? ppOutMIds"]),
    (
        8,
        "NspiGetPropList",
        &[
            "in uint32 dwFlags",
            "in uint32 dwMId",
            "in uint32 CodePage",
            "out PropertyTagArray_r*? ppPropTags",
        ],
    ),
    (
        9,
        "NspiGetProps",
        &[
            "in uint32 dwFlags",
            "in STAT* pStat",
            "in PropertyTagArray_r? pPropTags",
            "out PropertyRow_r*? ppRows",
        ],
    ),
    (
        10,
        "NspiCompareMIds",
        &["in uint32 Reserved", "in STAT* pStat", "in uint32 MId1", "in uint32 MId2", "out int32* plResult"],
    ),
    (
        11,
        "NspiModProps",
        &[
            "in uint32 Reserved",
            "in STAT* pStat",
            "in PropertyTagArray_r? pPropTags",
            "in PropertyRow_r* pRow",
        ],
    ),
    (
        12,
        "NspiGetSpecialTable",
        &["in uint32 dwFlags", "in STAT* pStat", "in out uint32* lpVersion", "out PropertyRowSet_r*? ppRows"],
    ),
    (
        13,
        "NspiGetTemplateInfo",
        &[
            "in uint32 dwFlags",
            "in uint32 ulType",
            "in uint8?[] pDN",
            "in uint32 dwCodePage",
            "in uint32 dwLocaleID",
            "out PropertyRow_r*? ppData",
        ],
    ),
    (
        14,
        "NspiModLinkAtt",
        &["in uint32 dwFlags", "in uint32 ulPropTag", "in uint32 dwMId", "in BinaryArray_r* lpEntryIds"],
    ),
    (
        16,
        "NspiQueryColumns",
        &["in uint32 Reserved", "in uint32 dwFlags", "out PropertyTagArray_r*? ppColumns"],
    ),
    (
        19,
        "NspiResolveNames",
        &[
            "in uint32 Reserved",
            "in STAT* pStat",
            "in PropertyTagArray_r? pPropTags",
            "in StringsArray_r* paStr",
            "out MIdArray_r*? ppMIds",
            "out PropertyRowSet_r*? ppRows",
        ],
    ),
    (
        20,
        "NspiResolveNamesW",
        &[
            "in uint32 Reserved",
            "in STAT* pStat",
            "in PropertyTagArray_r? pPropTags",
            "in WStringsArray_r* paWStr",
            "out MIdArray_r*? ppMIds",
            "out PropertyRowSet_r*? ppRows",
        ],
    ),
];

#[test]
fn methods_have_their_parameters() {
    covers!("MS-OXNSPI", 1669, 1672, 1674, 1675, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685);
    covers!("MS-OXNSPI", 1686, 1687, 1688, 1689, 1690, 1591, 1592);
    let nspi = MODEL.interfaces.iter().find(|i| i.name == "nspi").unwrap();
    for (opnum, name, params) in METHODS {
        let function = nspi.functions.iter().find(|f| f.name == *name).unwrap();
        assert_eq!(function.opnum, Some(*opnum), "{name}");
        let mut seen: Vec<String> = function.params.iter().map(short).collect();
        // A session's handle is the first parameter, or the last where a session begins.
        let handle = if *opnum == 0 { seen.pop().unwrap() } else { seen.remove(0) };
        let expected = match opnum {
            0 => "out ndr_context_handle* contextHandle",
            1 => "in out ndr_context_handle* contextHandle",
            _ => "in ndr_context_handle* hRpc",
        };
        assert_eq!(handle, expected, "{name}");
        assert_eq!(seen, *params, "{name}");
        assert_eq!(short(function.result.as_ref().unwrap()), "out uint32 result");
    }
    let rows = nspi.functions.iter().find(|f| f.name == "NspiQueryRows").unwrap();
    let count = rows.params.iter().find(|p| p.name == "dwETableCount").unwrap();
    assert_eq!(count.range, Some((0, 100_000)));
}

#[test]
fn values_have_limits() {
    covers!("MS-OXNSPI", 187, 201, 203, 204, 210);
    let value = |tag: u32, count: u32| {
        let mut bytes = tag.to_le_bytes().to_vec();
        bytes.extend([0; 4]);
        bytes.extend((tag & 0xFFFF).to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(0x0002_0000u32.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes
    };
    for (tag, most) in
        [(0x0FFF_0102, 2_097_152), (0x3A1B_101E, 100_000), (0x3A1B_101F, 100_000), (0x3A70_1102, 100_000)]
    {
        let error = read("PropertyValue_r", &value(tag, most + 1)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Range { .. }), "{tag:#x}: {error}");
        // One less fails for the bytes that are not there, not for its number.
        let error = read("PropertyValue_r", &value(tag, most)).unwrap_err();
        assert!(!matches!(error.kind(), ErrorKind::Range { .. }), "{tag:#x}: {error}");
    }
    let mut whole = value(0x0FFF_0102, 2_097_152);
    whole.extend(vec![7; 2_097_152]);
    read("PropertyValue_r", &whole).unwrap();
    let one = "01000000 00000200 01000000";
    is_out_of_range("BinaryArray_r", &format!("{one} 01002000 04000200 01002000"));
}

#[test]
fn numbers_are_little_endian_and_text_is_utf16() {
    covers!("MS-OXNSPI", 2, 3, "MS-OXCDATA_R6", 234);
    let text = hex(
        "PropertyValue_r",
        "1f000130 00000000 1f000000 00000200 03000000 00000000 03000000 e900 3d04 0000",
    );
    assert_eq!(text["Value"]["lpszW"], "\u{e9}\u{43d}");
    assert_eq!(text["ulPropTag"]["name"], "PidTagDisplayName");
    let number = hex("PropertyValue_r", "0300fe0f 00000000 03000000 04030201");
    assert_eq!(number["Value"]["l"], 0x0102_0304);
    // A GUID is sixteen bytes that follow each other as its parts do, least significant first.
    let guid = "dca740c8c042101ab4b908002b2fe182";
    assert_eq!(hex("GUID", guid), "c840a7dc-42c0-1a10-b4b9-08002b2fe182");
    assert_eq!(hex("FlatUID_r", guid)["ab"], guid);
    // No rows are rows, too.
    assert_eq!(hex("PropertyRowSet_r", "00000000 00000000")["cRows"], 0);
}
