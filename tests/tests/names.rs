//! The tables of names are complete: the names that the documents list are in `names/`,
//! and each has its value in the IDL and in the generated code.

use std::collections::{BTreeMap, BTreeSet};

use conformance::exchange::{model, type_named};
use exchange::exchange::NspiUnbindResult;

use exchange::oxcerrors::{ErrorCode, IsamWarning};
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use mapitrace::exchange::lids::name_of;
use pidl::model::{ConstValue, Model, TypeKind};

const TAGS: &str = include_str!("../names/ms-oxprops-tags.tsv");
const NUMBERS: &str = include_str!("../names/ms-oxprops-numbers.tsv");
const TEXTS: &str = include_str!("../names/ms-oxprops-texts.tsv");
const RESULTS: &str = include_str!("../names/ms-oxcdata-results.tsv");

/// The fields of each line that is no comment.
fn lines<const N: usize>(table: &'static str) -> Vec<[&'static str; N]> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect(line)).collect()
}

fn number(text: &str) -> u64 {
    u64::from_str_radix(text.strip_prefix("0x").expect(text), 16).expect(text)
}

fn type_code(name: &str) -> u64 {
    PropertyType::SYMBOLS.iter().find(|(n, _)| *n == name).expect(name).1
}

/// Names and values of an enum in the IDL.
fn in_idl(model: &Model, name: &str) -> BTreeSet<(String, u64)> {
    let TypeKind::Enum(e) = &model.ty(type_named(model, name).expect(name)).kind else { panic!("{name}") };
    e.values.iter().map(|v| (v.name.clone(), u64::try_from(v.value & 0xFFFF_FFFF).unwrap())).collect()
}

/// Names of one property with several types end in what says which.
fn has(symbols: &BTreeSet<(String, u64)>, name: &str, value: u64) -> bool {
    ["", "_A", "_Multiple"].iter().any(|end| symbols.contains(&(format!("{name}{end}"), value)))
}

#[test]
fn every_property_tag_of_the_master_list_has_its_name_and_value() {
    let model = model();
    let generated: BTreeSet<(String, u64)> =
        PropertyTag::SYMBOLS.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
    let idl = in_idl(&model, "PropertyTag");
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    let mut missing = Vec::new();
    for [name, id, ty] in lines(TAGS) {
        let tag = number(id) << 16 | type_code(ty);
        *names.entry(name).or_default() += 1;
        if !has(&generated, name, tag) || !has(&idl, name, tag) {
            missing.push(format!("{name} {tag:#010x}"));
        }
    }
    assert_eq!(missing, [""; 0]);
    assert_eq!(names.len(), 1080 - 505 + 1, "one for each section of the document");
}

#[test]
fn a_tag_of_several_properties_prints_the_first_and_knows_the_others() {
    assert_eq!(PropertyTag(0x6847_0003).symbol(), Some("PidTagFreeBusyPublishStart"));
    assert_eq!(PropertyTag::PID_TAG_WLINK_SAVE_STAMP, PropertyTag::PID_TAG_SEARCH_FOLDER_TAG);
}

/// The GUID of a property set, and any other constant that is text.
fn constant(model: &Model, name: &str) -> String {
    let found = model.interfaces.iter().flat_map(|i| &i.consts).find(|c| c.name == name);
    let Some(ConstValue::Str(text)) = found.map(|c| &c.value) else { panic!("{name}") };
    text.clone()
}

#[test]
fn every_property_that_is_a_number_has_its_name_in_its_set() {
    let model = model();
    let mut names = BTreeSet::new();
    for [name, set, number, ty] in lines(NUMBERS) {
        assert!(type_code(ty) > 0);
        assert!(names.insert(name), "{name} twice");
        let number = self::number(number);
        let short = set.strip_prefix("PSETID_").unwrap_or("PublicStrings");
        assert!(in_idl(&model, &format!("{short}LID")).contains(&(name.to_owned(), number)), "{name}");
        assert_eq!(name_of(&constant(&model, set), number), Some(name));
    }
    assert_eq!(names.len(), 365);
    assert_eq!(name_of(&constant(&model, "PS_MAPI"), 0x8501), None, "not a number of this set");
}

#[test]
fn every_property_that_is_text_has_its_name() {
    let model = model();
    let table = lines(TEXTS);
    for [name, set, text] in &table {
        assert_eq!((constant(&model, name), constant(&model, set).len()), ((*text).to_owned(), 36), "{name}");
    }
    assert_eq!(table.len(), 135);
}

/// Where a code of the document is, and its name there.
fn result(section: &str, name: &'static str, code: u64) -> (&'static str, Symbols, String) {
    if name.starts_with("Unbind") {
        return ("NspiUnbindResult", NspiUnbindResult::SYMBOLS, name.to_owned());
    }
    if name.starts_with("IsamWarning") {
        assert_eq!(section, "2.4.3");
        return ("IsamWarning", IsamWarning::SYMBOLS, format!("ec{name}"));
    }
    // The document has this name twice.
    let name = if (name, code) == ("ServerBusy", 0x8004_010B) { "Busy" } else { name };
    ("ErrorCode", ErrorCode::SYMBOLS, format!("ec{name}"))
}

type Symbols = &'static [(&'static str, u64)];

#[test]
fn every_code_of_the_document_has_its_name_and_value() {
    let model = model();
    let mut missing = Vec::new();
    let mut sections: BTreeMap<&str, usize> = BTreeMap::new();
    for [section, name, code] in lines(RESULTS) {
        let code = number(code);
        *sections.entry(section).or_default() += 1;
        let (ty, generated, symbol) = result(section, name, code);
        let idl = in_idl(&model, ty).contains(&(symbol.clone(), code));
        if !idl || !generated.contains(&(symbol.as_str(), code)) {
            missing.push(format!("{ty} {symbol} {code:#010x}"));
        }
    }
    assert_eq!(missing, [""; 0]);
    let counts: Vec<_> = sections.into_iter().collect();
    assert_eq!(counts, [("2.4", 69), ("2.4.1", 517), ("2.4.2", 9), ("2.4.3", 45)]);
}
