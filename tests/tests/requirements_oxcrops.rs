//! MS-OXCROPS: what the document says of each response buffer, requirement by
//! requirement, held against made-up messages in which the interpreter names
//! every byte.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use conformance::exchange::{model, type_named};
use conformance::requirements::{Examiner, parse};
use covers::covers;
use pidl::interpret::Interpreter;
use pidl::model::Model;
use pidl_ndr::{Context, Format, Pull};
use serde_json::json;

const TABLE: &str = include_str!("../requirements/MS-OXCROPS.tsv");

#[test]
fn buffers_are_laid_out_as_the_document_says() {
    let mut examiner = Examiner::new(&MODEL);
    let requirements = parse(TABLE);
    let mut before: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (mut shown, mut wrong) = (Vec::new(), Vec::new());
    for requirement in &requirements {
        let members = before.entry(&requirement.shape).or_default();
        match examiner.check(requirement, members) {
            Ok(()) => shown.push(requirement.id.clone()),
            Err(why) => wrong.push(format!(
                "{}: {}: {}, {}: {why}",
                requirement.id, requirement.shape, requirement.member, requirement.check
            )),
        }
        if requirement.check.starts_with("bytes ") || requirement.check == "variable" {
            members.push(&requirement.member);
        }
    }
    println!("{} of {} requirements hold", shown.len(), requirements.len());
    covers::shown("MS-OXCROPS", &shown, "requirements/MS-OXCROPS.tsv");
    assert!(wrong.is_empty(), "{} do not hold:\n{}", wrong.len(), wrong.join("\n"));
}

struct Columns(&'static [u32]);

impl Context for Columns {
    fn list(&self, _name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
        Some(Arc::from(self.0))
    }
}

static MODEL: LazyLock<Model> = LazyLock::new(model);

fn response(bytes: &[u8], columns: &'static [u32]) -> serde_json::Value {
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, "RopResponse").unwrap();
    let mut value = interpreter.default_value(ty);
    let mut pull = Pull::new(bytes, Format::NDR32);
    pull.set_context(Arc::new(Columns(columns)));
    interpreter.pull(ty, &mut value, &mut pull).unwrap();
    pull.finish().unwrap();
    interpreter.value_to_json(ty, &value)
}

#[test]
fn rows_have_the_columns_that_were_set() {
    covers!("MS-OXCROPS", 3, 1192);
    let bytes = [0x15, 1, 0, 0, 0, 0, 2, 1, 0, 0, 0x2A, 0, 0, 0, b'a', 0, 0, 0];
    let row = |json: &serde_json::Value| {
        json["Body"]["QueryRows"]["Success"]["RowData"][0]["Values"]["Standard"]["ValueArray"].clone()
    };
    let both = response(&bytes, &[0x0E08_0003, 0x0037_001F]);
    assert_eq!(row(&both), json!([{ "$case": 3, "Integer32": 42 }, { "$case": 31, "String": "a" }]));
}

#[test]
fn properties_have_the_tags_that_were_asked_for() {
    covers!("MS-OXCROPS", 2704);
    let bytes = [0x07, 0, 0, 0, 0, 0, 0, 0x2A, 0, 0, 0];
    let one = response(&bytes, &[0x0E08_0003]);
    let row = &one["Body"]["GetPropertiesSpecific"]["Success"]["RowData"]["Values"]["Standard"]["ValueArray"];
    assert_eq!(*row, json!([{ "$case": 3, "Integer32": 42 }]));
}

#[test]
fn expanded_rows_have_the_columns_that_were_set() {
    covers!("MS-OXCROPS", 1560);
    let bytes = [0x59, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0x2A, 0, 0, 0];
    let one = response(&bytes, &[0x0E08_0003]);
    let row = &one["Body"]["ExpandRow"]["Success"]["RowData"][0]["Values"]["Standard"]["ValueArray"];
    assert_eq!(*row, json!([{ "$case": 3, "Integer32": 42 }]));
}

/// The response names the columns, each row how many of the first of them it has.
#[test]
fn recipients_have_the_first_of_the_columns() {
    covers!("MS-OXCROPS", 1718, "MS-OXCDATA_R177");
    let row = |count: u8, values: &[u8]| {
        let row = [&[0, 0, count, 0, 0][..], values].concat();
        [&[1, 0xE4, 0x04, 0, 0, row.len() as u8, 0][..], &row].concat()
    };
    let head = [0x03, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0];
    let columns = [2, 0, 0x03, 0x00, 0xFE, 0x0F, 0x1F, 0x00, 0xFE, 0x39];
    let rows = [row(1, &[6, 0, 0, 0]), row(2, &[7, 0, 0, 0, b'a', 0, 0, 0])].concat();
    let message = response(&[&head[..], &columns, &[2], &rows].concat(), &[]);
    let rows = &message["Body"]["OpenMessage"]["Success"]["RecipientRows"];
    let values = |row: usize| {
        rows[row]["RecipientRow"]["Row"]["RecipientProperties"]["Values"]["Standard"]["ValueArray"].clone()
    };
    assert_eq!(values(0), json!([{ "$case": 3, "Integer32": 6 }]), "{message}");
    assert_eq!(values(1), json!([{ "$case": 3, "Integer32": 7 }, { "$case": 31, "String": "a" }]));
}

#[test]
fn a_property_tag_is_its_type_and_then_its_id() {
    covers!("MS-OXCROPS", "MS-OXCDATA_R181", "MS-OXCDATA_R182");
    let model = &*MODEL;
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, "PropertyTag").unwrap();
    let mut value = interpreter.default_value(ty);
    interpreter.pull(ty, &mut value, &mut Pull::new(&[0x1F, 0x00, 0x37, 0x00], Format::NDR32)).unwrap();
    assert_eq!(interpreter.value_to_json(ty, &value)["name"], "PidTagSubject");
}
