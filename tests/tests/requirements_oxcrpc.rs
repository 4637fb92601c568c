//! MS-OXCRPC: extended buffers, auxiliary blocks and their compression, against
//! bytes made by hand.

use std::sync::LazyLock;

use conformance::exchange::{model, type_named};
use covers::covers;
use pidl::interpret::Interpreter;
use pidl::model::{Model, TypeKind};
use pidl_ndr::{Compression, ErrorKind, Format, Pull, Push, compression};
use serde_json::{Value as Json, json};

static MODEL: LazyLock<Model> = LazyLock::new(model);

fn pull(ty: &str, bytes: &[u8]) -> Result<Json, pidl_ndr::Error> {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, ty).unwrap();
    let mut value = interpreter.default_value(ty);
    let mut pull = Pull::new(bytes, Format::NDR32);
    interpreter.pull(ty, &mut value, &mut pull)?;
    pull.finish()?;
    Ok(interpreter.value_to_json(ty, &value))
}

fn push(ty: &str, json: &Json) -> Vec<u8> {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, ty).unwrap();
    let value = interpreter.value_from_json(ty, json).unwrap();
    let mut push = Push::new(Format::NDR32);
    interpreter.push(ty, &value, &mut push).unwrap();
    push.finish()
}

/// The value a name has in an enum or bitmap.
fn named(model: &Model, ty: &str, name: &str) -> Option<i64> {
    let values = match &model.ty(type_named(model, ty)?).kind {
        TypeKind::Enum(e) => &e.values,
        TypeKind::Bitmap(b) => &b.values,
        _ => return None,
    };
    values.iter().find(|v| v.name == name).map(|v| v.value)
}

/// An `AUX_EXORGINFO` with its header.
const BLOCK: [u8; 8] = [8, 0, 1, 0x17, 1, 0, 0, 0];

fn extended(flags: u8, payload: &[u8], actual: usize) -> Vec<u8> {
    let mut bytes = vec![0, 0, flags, 0];
    bytes.extend((payload.len() as u16).to_le_bytes());
    bytes.extend((actual as u16).to_le_bytes());
    bytes.extend(payload);
    bytes
}

fn flags_of(json: &Json) -> Json {
    json["Buffers"][0]["Payload"]["Blocks"][0]["Body"]["ExOrgInfo"]["OrgFlags"]["value"].clone()
}

#[test]
fn flags_say_how_the_data_behind_a_header_is_to_be_read() {
    covers!("MS-OXCRPC", 1, 34, 35, 36, 39, 40, 747, 831, 4847);
    let model = &*MODEL;
    for (name, value) in [("Compressed", 1), ("XorMagic", 2), ("Last", 4)] {
        assert_eq!(named(model, "RpcHeaderExtFlags", name), Some(value));
    }
    let xored: Vec<u8> = BLOCK.iter().map(|b| b ^ 0xA5).collect();
    let compressed = compression::compress(Compression::XpressRaw, &BLOCK).unwrap();
    let both: Vec<u8> = compressed.iter().map(|b| b ^ 0xA5).collect();
    for (flags, payload) in [(4, &BLOCK[..]), (6, &xored), (5, &compressed), (7, &both)] {
        let read = pull("AuxBuffers", &extended(flags, payload, BLOCK.len())).unwrap();
        assert_eq!(flags_of(&read), 1, "flags {flags}");
    }
    // Read without regard to the flag, they are something else.
    assert_ne!(pull("AuxBuffers", &extended(4, &xored, 8)).ok().map(|read| flags_of(&read)), Some(json!(1)));
}

#[test]
fn without_compression_both_sizes_are_the_same() {
    covers!("MS-OXCRPC", 38, 46);
    let block = json!({ "Version": 1, "Type": 0x17, "Body": { "ExOrgInfo": { "OrgFlags": 1 } } });
    let aux = |flags: u8| json!({ "Buffers": [{ "Flags": flags, "Payload": { "Blocks": [block, block] } }] });
    assert_eq!(push("AuxBuffers", &aux(4)), extended(4, &[BLOCK, BLOCK].concat(), 16));
    let compressed = push("AuxBuffers", &aux(5));
    assert_eq!(compressed[4..6], ((compressed.len() - 8) as u16).to_le_bytes());
    assert_eq!(compressed[6..8], 16u16.to_le_bytes());
}

#[test]
fn a_block_says_its_type_and_its_size_with_the_header() {
    covers!("MS-OXCRPC", 55, 993, 990, 1597);
    let model = &*MODEL;
    let types = "PERF_REQUESTID PERF_CLIENTINFO PERF_SERVERINFO PERF_SESSIONINFO PERF_DEFMDB_SUCCESS \
        PERF_DEFGC_SUCCESS PERF_MDB_SUCCESS PERF_GC_SUCCESS PERF_FAILURE CLIENT_CONTROL PERF_PROCESSINFO \
        PERF_BG_DEFMDB_SUCCESS PERF_BG_DEFGC_SUCCESS PERF_BG_MDB_SUCCESS PERF_BG_GC_SUCCESS PERF_BG_FAILURE \
        PERF_FG_DEFMDB_SUCCESS PERF_FG_DEFGC_SUCCESS PERF_FG_MDB_SUCCESS PERF_FG_GC_SUCCESS PERF_FG_FAILURE \
        OSVERSIONINFO EXORGINFO PERF_ACCOUNTINFO";
    for (name, value) in types.split_whitespace().zip(1..) {
        assert_eq!(named(model, "AUX_TYPE", &format!("AUX_TYPE_{name}")), Some(value), "{name}");
    }
    for (name, value) in [
        ("SERVER_CAPABILITIES", 0x46),
        ("ENDPOINT_CAPABILITIES", 0x48),
        ("CLIENT_CONNECTION_INFO", 0x4A),
        ("SERVER_SESSION_INFO", 0x4B),
    ] {
        assert_eq!(named(model, "AUX_TYPE", &format!("AUX_TYPE_{name}")), Some(value), "{name}");
    }
    let block = json!({ "Version": 1, "Type": 0x17, "Body": { "ExOrgInfo": { "OrgFlags": 1 } } });
    assert_eq!(push("AUX_HEADER", &block), BLOCK);
    assert!(pull("AUX_HEADER", &[9, 0, 1, 0x17, 1, 0, 0, 0]).is_err());
}

#[test]
fn the_operating_system_is_156_bytes_with_its_numbers_in_their_places() {
    covers!("MS-OXCRPC", 272, 273, 274, 275, 278, 279);
    let mut bytes = vec![0; 156];
    for (at, value) in [(0, 156u32), (4, 10), (8, 20), (12, 30)] {
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }
    bytes[148..152].copy_from_slice(&[40, 0, 50, 0]);
    let read = pull("AUX_OSVERSIONINFO", &bytes).unwrap();
    let number = |name: &str| read[name].as_u64().unwrap();
    assert_eq!(number("OSVersionInfoSize"), 156);
    assert_eq!(["MajorVersion", "MinorVersion", "BuildNumber"].map(number), [10, 20, 30]);
    assert_eq!(["ServicePackMajor", "ServicePackMinor"].map(number), [40, 50]);
    assert!(pull("AUX_OSVERSIONINFO", &bytes[..155]).is_err());
}

#[test]
fn flags_of_auxiliary_blocks_have_their_values() {
    covers!("MS-OXCRPC", 284, 291_004, 291_007, 1521, 1240);
    let model = &*MODEL;
    for (ty, name, value) in [
        ("AUX_ORG_FLAGS", "PUBLIC_FOLDERS_ENABLED", 1),
        ("AUX_SERVER_CAPABILITY_FLAGS", "PACKED_FAST_TRANSFER_UPLOAD_BUFFERS", 1),
        ("AUX_SERVER_CAPABILITY_FLAGS", "PACKED_WRITE_STREAM_UPLOAD_BUFFERS", 2),
        ("AUX_ENDPOINT_CAPABILITY_FLAGS", "ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT", 1),
    ] {
        assert_eq!(named(model, ty, name), Some(value), "{name}");
    }
    let pending = model.types.iter().filter_map(|ty| match &ty.kind {
        TypeKind::Bitmap(b) => b.values.iter().find(|v| v.name == "NotificationPending"),
        _ => None,
    });
    assert_eq!(pending.map(|v| v.value).next(), Some(1));
}

#[test]
fn the_servers_session_is_text_at_its_offset() {
    covers!("MS-OXCRPC", 1535, 1539, 1540);
    let text = |offset| {
        let bytes = [14, 0, 1, 0x4B, offset, 0, b'a', 0, 0, 0, b'b', 0, 0, 0];
        pull("AUX_HEADER", &bytes).unwrap()["Body"]["ServerSessionInfo"]["ServerSessionContextInfo"].clone()
    };
    assert_eq!((text(6), text(10), text(0)), (json!("a"), json!("b"), json!(null)));
}

#[test]
fn sizes_of_buffers_have_their_limits() {
    covers!("MS-OXCRPC", 20, 21);
    for (ty, most) in [("BIG_RANGE_ULONG", 0x4_0000u32), ("SMALL_RANGE_ULONG", 0x1008)] {
        assert_eq!(pull(ty, &most.to_le_bytes()).unwrap(), json!(most));
        let error = pull(ty, &(most + 1).to_le_bytes()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Range { .. }), "{ty}: {error}");
    }
}

/// A bit for each element, 32 at a time from the top: 0 for a byte, 1 for metadata.
#[test]
fn the_bitmask_tells_bytes_from_metadata_and_ends_with_a_1() {
    covers!("MS-OXCRPC", 881, 887, 888, 1873, 1877);
    let decompress = |bytes: &[u8], len| compression::decompress(Compression::XpressRaw, bytes, len);
    // Two bytes; then two bytes and "three more from two back".
    assert_eq!(decompress(&[0xFF, 0xFF, 0xFF, 0x3F, b'a', b'b'], 2).unwrap(), b"ab");
    assert_eq!(decompress(&[0xFF, 0xFF, 0xFF, 0x3F, b'a', b'b', 0x08, 0x00], 5).unwrap(), b"ababa");
    let mask = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let compress = |bytes: &[u8]| compression::compress(Compression::XpressRaw, bytes).unwrap();
    let three = compress(b"xyz");
    assert_eq!(mask(&three, 0) >> 28, 0b0001);
    // 32 bytes fill a bitmask, so the end takes another one.
    let bytes: Vec<u8> = (0..32).collect();
    let full = compress(&bytes);
    assert_eq!((mask(&full, 0), full.len()), (0, 4 + 32 + 4));
    assert_eq!(mask(&full, 36) >> 31, 1);
}
