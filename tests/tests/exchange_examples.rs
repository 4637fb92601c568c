//! Every worked example in `exchange/*.toml`, and every structure in
//! `structures/*.toml`, decodes to the members its document prints, and encodes
//! to the same bytes: with the interpreter and with the generated code.

use std::collections::{BTreeMap, BTreeSet};

use conformance::bytes::to_hex;
use conformance::examples::{self, Example};
use conformance::exchange::{model, type_named};
use pidl::interpret::Interpreter;
use pidl::model::Model;
use pidl_ndr::print::JsonPrinter;
use pidl_ndr::{Format, Printer, Pull, Push};
use serde_json::Value as Json;

/// Decoded members and the bytes written again.
fn interpreted(model: &Model, example: &Example, bytes: &[u8]) -> Result<(Json, Vec<u8>), String> {
    let interpreter = Interpreter::new(model);
    let ty = type_named(model, &example.ty).ok_or_else(|| format!("no type {}", example.ty))?;
    let mut pull = Pull::new(bytes, Format::NDR32);
    pull.set_context(example.context());
    let mut value = interpreter.default_value(ty);
    interpreter.pull(ty, &mut value, &mut pull).map_err(|e| e.to_string())?;
    if !pull.unread().is_empty() {
        return Err(format!("{} bytes left over", pull.unread().len()));
    }
    let mut push = Push::new(Format::NDR32);
    push.set_context(example.context());
    interpreter.push(ty, &value, &mut push).map_err(|e| e.to_string())?;
    Ok((interpreter.value_to_json(ty, &value), push.finish()))
}

/// The same by the generated crate.
fn generated(example: &Example, bytes: &[u8]) -> Result<(Json, Vec<u8>), String> {
    let types = dcerpc::TYPES.iter().chain(exchange::TYPES).flat_map(|(_, types)| *types);
    let entry = types.into_iter().find(|t| t.name == example.ty && !t.is_union);
    let mut value = (entry.ok_or_else(|| format!("no type {}", example.ty))?.value)(0);
    let mut pull = Pull::new(bytes, Format::NDR32);
    pull.set_context(example.context());
    value.pull(&mut pull).map_err(|e| e.to_string())?;
    if !pull.unread().is_empty() {
        return Err(format!("{} bytes left over", pull.unread().len()));
    }
    let mut push = Push::new(Format::NDR32);
    push.set_context(example.context());
    value.push(&mut push).map_err(|e| e.to_string())?;
    let mut printer = JsonPrinter::new();
    printer.surroundings_mut().set_context(example.context());
    value.print("value", &mut printer);
    let json: Json = serde_json::from_str(&printer.finish()).map_err(|e| e.to_string())?;
    Ok((json["value"].clone(), push.finish()))
}

/// What is wrong with examples.
fn wrong(examples: &[Example]) -> Vec<String> {
    let model = model();
    let mut wrong = Vec::new();
    for example in examples {
        let bytes = example.bytes().expect("hex");
        for outcome in [interpreted(&model, example, &bytes), generated(example, &bytes)] {
            let verdict =
                outcome.map_err(|e| format!("{}: {e}", example.place())).and_then(|(decoded, written)| {
                    example.check(&decoded)?;
                    if written == bytes {
                        Ok(())
                    } else {
                        Err(format!("{}: wrote {}", example.place(), to_hex(&written)))
                    }
                });
            wrong.extend(verdict.err());
        }
    }
    wrong
}

/// As many worked examples as there have ever been.
const FEWEST: usize = 89;

#[test]
fn worked_examples_mean_what_their_documents_say() {
    let examples = examples::read().expect("examples are readable");
    let mut documents: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places = BTreeSet::new();
    for example in &examples {
        *documents.entry(&example.document).or_default() += 1;
        assert!(places.insert(example.place()), "{} stands here twice", example.place());
    }
    for (document, count) in &documents {
        println!("{count:4} {document}");
    }
    println!("{:4} worked examples", examples.len());
    assert!(examples.len() >= FEWEST, "{} worked examples: there were {FEWEST}", examples.len());
    assert_eq!(wrong(&examples), [""; 0]);
}

/// Every type of value, restriction, rule action, entry id, recipient and auxiliary block.
#[test]
fn structures_mean_what_the_tables_say() {
    let examples = examples::structures().expect("examples are readable");
    println!("{} structures", examples.len());
    assert_eq!(wrong(&examples), [""; 0]);
}

/// MS-OXCRPC 2.2.2.2.5: the name in front of the distinguished name, and two bytes nobody points to.
const OTHER_ORDER: &str =
    "1C 00 01 03 01 00 01 00 12 00 0C 00 45 00 58 00 00 00 2F 00 6F 00 3D 00 00 00 00 00";

#[test]
fn strings_of_auxiliary_blocks_are_where_their_offsets_say() {
    let model = model();
    let example = |bytes: &str, fields: &str| -> Example {
        toml::from_str(&format!(
            "section = '2.2.2.2.5'\ntype = 'AUX_HEADER'\nbytes = '{bytes}'\n[fields]\n{fields}"
        ))
        .unwrap()
    };
    let read = |example: &Example| {
        let bytes = example.bytes().unwrap();
        [interpreted(&model, example, &bytes), generated(example, &bytes)]
    };
    let names = "'Body.ServerInfo.ServerDN' = '/o='\n'Body.ServerInfo.ServerName' = 'EX'";
    let good = example(OTHER_ORDER, names);
    for outcome in read(&good) {
        let (decoded, written) = outcome.unwrap();
        good.check(&decoded).unwrap();
        // Written in the order of the members, without what nobody points to, it says the same.
        let again = example(&to_hex(&written), names);
        assert_eq!(written.len(), 0x1A);
        for outcome in read(&again) {
            again.check(&outcome.unwrap().0).unwrap();
        }
    }
    // Into the header, and behind the end.
    for broken in [OTHER_ORDER.replace(" 12 00 ", " 02 00 "), OTHER_ORDER.replace(" 12 00 ", " 1D 00 ")] {
        for outcome in read(&example(&broken, "")) {
            let error = outcome.unwrap_err();
            assert!(error.contains("of the buffer") && error.contains("ServerDN"), "{error}");
        }
    }
}
