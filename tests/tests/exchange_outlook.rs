//! A request of a real Outlook 2007: the stub of an EcDoRpcExt2, compressed, with
//! auxiliary blocks that are xored. It is no part of this repository; the test
//! finds it at `../shared/data` beside the repository.

use std::ops::Range;
use std::path::Path;

use conformance::agreement::{OWN, function_of, generated_sees_call};
use conformance::exchange::{model, type_named};
use pidl::interpret::{Annotation, Interpreter};
use pidl::model::{Direction, Function, Model};
use pidl_ndr::compression::{Compression, decompress};
use pidl_ndr::print::JsonPrinter;
use pidl_ndr::{Format, Pull, Push};
use serde_json::{Value as Json, json};

const IN: Direction = Direction { r#in: true, out: false };

fn stub() -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/exchange/outlook2007-ecdorpcext2-in-modifyrecipients.dat");
    let stub = std::fs::read(&path).ok();
    if stub.is_none() {
        eprintln!("SKIPPED: {} is not there", path.display());
    }
    stub
}

fn function<'m>(model: &'m Model, name: &str) -> &'m Function {
    let all = model.interfaces.iter().flat_map(|i| &i.functions);
    all.into_iter().find(|f| f.name == name).expect(name)
}

/// The call as JSON, and what each byte is.
fn read(model: &Model, stub: &[u8]) -> (Json, Vec<Annotation>) {
    read_as(model, "EcDoRpcExt2", stub)
}

fn read_as(model: &Model, name: &str, stub: &[u8]) -> (Json, Vec<Annotation>) {
    let interpreter = Interpreter::annotating(model);
    let function = function(model, name);
    let mut call = interpreter.default_call(function);
    let mut pull = Pull::new(stub, Format::NDR32);
    interpreter.pull_call(function, IN, &mut call, &mut pull).expect("a request");
    assert_eq!(pull.unread(), b"", "bytes left over");
    let mut printer = JsonPrinter::new();
    interpreter.print_call(function, IN, "call", &call, &mut printer);
    let json = serde_json::from_str(&printer.finish()).expect("JSON");
    (json, interpreter.take_annotations().into_sorted())
}

#[test]
fn every_operation_and_every_property_has_its_name() {
    let Some(stub) = stub() else { return };
    let model = model();
    let (call, _) = read(&model, &stub);
    let payload = &call["call"]["in"]["rgbIn"]["Buffers"][0]["Payload"];
    let rops = payload["Rops"]["Rops"].as_array().expect("operations");
    let names: Vec<&Json> = rops.iter().map(|rop| &rop["RopId"]["name"]).collect();
    assert_eq!(
        names,
        [
            "RopRemoveAllRecipients",
            "RopModifyRecipients",
            "RopSetProperties",
            "RopSubmitMessage",
            "RopGetPropertiesSpecific"
        ]
    );
    assert_eq!(payload["ServerObjectHandleTable"], json!([0x45]));

    let modify = &rops[1]["Body"]["ModifyRecipients"];
    let columns: Vec<&str> = modify["RecipientColumns"]
        .as_array()
        .expect("columns")
        .iter()
        .filter_map(|c| c["name"].as_str())
        .collect();
    assert_eq!(columns.len(), 12, "{columns:?}");
    assert!(columns.iter().all(|name| name.starts_with("PidTag")), "{columns:?}");
    let recipient = &modify["RecipientRows"][0]["RecipientRow"]["Row"];
    assert_eq!(recipient["DisplayName"]["String"], "Julien Kerihuel");
    let values = &recipient["RecipientProperties"]["Values"]["Standard"]["ValueArray"];
    assert_eq!(values[3]["String"], "jkerihuel@openchange2003.local");
    assert_eq!(values[10]["Binary"]["Count"], 107);
    let subject = &rops[2]["Body"]["SetProperties"]["PropertyValues"][1];
    assert_eq!(subject["PropertyTag"]["name"], "PidTagNormalizedSubject");
    assert_eq!(subject["PropertyValue"]["String"], "test");
}

#[test]
fn what_is_written_again_holds_the_same_bytes() {
    let Some(stub) = stub() else { return };
    let model = model();
    let interpreter = Interpreter::new(&model);
    // Behind the context handle, the flags and the count.
    let buffers = &stub[0x1C..0x1C + 333];
    let ty = type_named(&model, "ExtRequests").expect("ExtRequests");
    let mut value = interpreter.default_value(ty);
    interpreter.pull(ty, &mut value, &mut Pull::new(buffers, Format::NDR32)).expect("buffers");
    let mut push = Push::new(Format::NDR32);
    interpreter.push(ty, &value, &mut push).expect("buffers");
    let again = push.finish();
    let plain = |bytes: &[u8]| decompress(Compression::XpressRaw, &bytes[8..], 459).expect("compressed");
    let text = plain(buffers);
    assert_eq!(plain(&again), text);
    assert_eq!((again[..4].to_vec(), again[6..8].to_vec()), (buffers[..4].to_vec(), buffers[6..8].to_vec()));

    let ty = type_named(&model, "RopRequests").expect("RopRequests");
    let rops = &text[2..455];
    let mut value = interpreter.default_value(ty);
    interpreter.pull(ty, &mut value, &mut Pull::new(rops, Format::NDR32)).expect("operations");
    let mut push = Push::new(Format::NDR32);
    interpreter.push(ty, &value, &mut push).expect("operations");
    assert_eq!(push.finish(), rops);
}

/// EcRpcExt has the same payload; nothing auxiliary behind it.
#[test]
fn the_call_before_it_opens_as_well() {
    let Some(stub) = stub() else { return };
    let model = model();
    let behind_pcb_out = 0x1C + 336 + 8;
    let stub_ext = [&stub[..behind_pcb_out], &[0; 16]].concat();
    let (call, _) = read_as(&model, "EcRpcExt", &stub_ext);
    let (ext2, _) = read(&model, &stub);
    assert_eq!(call["call"]["in"]["rgbIn"], ext2["call"]["in"]["rgbIn"]);
    assert_eq!(
        call["call"]["in"]["rgbIn"]["Buffers"][0]["Payload"]["Rops"]["Rops"].as_array().unwrap().len(),
        5
    );

    let entry = function_of(OWN, "emsmdb", "EcRpcExt").expect("EcRpcExt");
    let seen = generated_sees_call(entry, &stub_ext, None, Format::NDR32);
    assert_eq!((seen.unread, seen.read.and_then(|(_, again)| again)), (0, Some(stub_ext)));
}

#[test]
fn the_annotated_dump_accounts_for_every_byte() {
    let Some(stub) = stub() else { return };
    let model = model();
    let (_, notes) = read(&model, &stub);
    let ranges = |wanted: &dyn Fn(&Annotation) -> bool| -> Vec<Range<usize>> {
        notes.iter().filter(|a| wanted(a)).map(|a| a.range.clone()).collect()
    };
    tiles(&ranges(&|a| a.plain.is_none()), 0..stub.len());
    tiles(&ranges(&|a| a.plain.is_some() && a.path.starts_with("in.rgbIn.")), 0..459);
    tiles(&ranges(&|a| a.plain.is_some() && a.path.starts_with("in.rgbAuxIn.")), 0x180..0x1A8);
}

/// The ranges are one behind the other and fill the whole.
fn tiles(ranges: &[Range<usize>], whole: Range<usize>) {
    let mut at = whole.start;
    for range in ranges {
        assert_eq!(range.start, at, "bytes {at}..{} are not accounted for, or are twice", range.start);
        at = range.end;
    }
    assert_eq!(at, whole.end, "the end is not accounted for");
}
