//! Names that the documents give values: properties, their types, errors, kinds of
//! address book entries, flags. The statements are in `requirements/names.tsv`.

use std::collections::BTreeMap;

use conformance::bytes::from_hex;
use conformance::exchange::{model, type_named};
use pidl::interpret::Interpreter;
use pidl::model::{Model, TypeKind};
use pidl_ndr::{Format, Pull, Push};

const TABLE: &str = include_str!("../requirements/names.tsv");

/// A value of each type that a statement is about, as MS-OXCDATA 2.11.1 lays it out.
const VALUES: &[(&str, &str)] = &[
    ("PtypUnspecified", "0b0001"),
    ("PtypInteger32", "04030201"),
    ("PtypErrorCode", "0f010480"),
    ("PtypBoolean", "01"),
    ("PtypInteger64", "0807060504030201"),
    ("PtypString8", "616200"),
    ("PtypString", "610062000000"),
    ("PtypTime", "0807060504030201"),
    ("PtypServerId", "0300 00aabb"),
    ("PtypRestriction", "081f003700"),
    ("PtypRuleAction", "0100 0900 0a 00000000 00000000"),
    ("PtypBinary", "0300 616263"),
    ("PtypMultipleString8", "02000000 610000"),
    ("PtypMultipleString", "02000000 61000000 0000"),
    ("PtypMultipleBinary", "02000000 010061 0000"),
];

/// The value a name has in an enum or a bitmap.
fn named(model: &Model, ty: &str, name: &str) -> Option<u32> {
    let values = match &model.ty(type_named(model, ty)?).kind {
        TypeKind::Enum(e) => &e.values,
        TypeKind::Bitmap(b) => &b.values,
        _ => return None,
    };
    let value = values.iter().find(|v| v.name == name)?.value;
    u32::try_from(value & 0xFFFF_FFFF).ok()
}

fn number(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("0x")?, 16).ok()
}

/// What is wrong with a statement's `part` (`value`, `id` or `type`) of a name.
fn check(model: &Model, ty: &str, name: &str, part: &str, expected: &str) -> Result<(), String> {
    let value = named(model, ty, name).ok_or("no such name")?;
    let (found, wanted) = match part {
        "value" => (value, number(expected)),
        "id" => (value >> 16, number(expected)),
        "type" => (value & 0xFFFF, named(model, "PropertyType", expected)),
        _ => return Err(format!("what is {part}?")),
    };
    let wanted = wanted.ok_or("no such value")?;
    if found != wanted {
        return Err(format!("{part} is {found:#x}"));
    }
    if ty == "PropertyType" { is_laid_out(model, name, wanted) } else { Ok(()) }
}

/// A value behind its type takes the bytes it should, no more, no less.
fn is_laid_out(model: &Model, name: &str, number: u32) -> Result<(), String> {
    let (_, value) = VALUES.iter().find(|(n, _)| *n == name).ok_or("no bytes to try")?;
    let behind_type = format!("{:02x}{:02x}{value}", number & 0xFF, number >> 8 & 0xFF);
    let bytes = from_hex(&behind_type).ok_or("bytes that are none")?;
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, "TypedPropertyValue").ok_or("no TypedPropertyValue")?;
    let mut read = interpreter.default_value(ty);
    let mut pull = Pull::new(&bytes, Format::NDR32);
    interpreter.pull(ty, &mut read, &mut pull).map_err(|e| e.to_string())?;
    pull.finish().map_err(|e| e.to_string())?;
    let json = interpreter.value_to_json(ty, &read);
    let member = name.trim_start_matches("Ptyp");
    if json["PropertyValue"].get(member).is_none() {
        return Err(format!("{json} has no {member}"));
    }
    let mut push = Push::new(Format::NDR32);
    interpreter.push(ty, &read, &mut push).map_err(|e| e.to_string())?;
    if push.finish() == bytes { Ok(()) } else { Err("is written differently".to_owned()) }
}

#[test]
fn names_have_the_values_that_the_documents_say() {
    let model = model();
    let mut shown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [document, id, ty, name, part, expected] = cells[..] else { panic!("{line}") };
        match check(&model, ty, name, part, expected) {
            Ok(()) => shown.entry(document).or_default().push(id.to_owned()),
            Err(why) => wrong.push(format!("{line}: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (document, ids) in shown {
        covers::shown(document, &ids, "requirements/names.tsv");
    }
}
