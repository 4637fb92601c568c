//! Remote operations inside calls, their objects, and rows with the columns of an earlier call.

use crate::support::{Capture, Conversation, Setup, data, scratch, trace};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::*;
use exchange::oxcdata::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::*;
use exchange::oxcmsg::*;
use exchange::oxcprpt::*;
use exchange::oxcrops::*;
use exchange::oxcrpc::*;
use exchange::oxcstor::*;
use exchange::oxctabl::*;
use exchange::oxprops::PropertyTag;
use pidl_ndr::Context;
use pidl_rpc::security::Level;
use std::process::Command;
use std::sync::{Arc, Mutex};

pub const SUBJECT: PropertyTag = PropertyTag(0x0037_001f);
pub const SIZE: PropertyTag = PropertyTag(0x0e08_0003);
const NONE: u32 = 0xffff_ffff;

/// Columns for who writes rows, a list for each answer that has any; the last one goes on.
struct Columns(Mutex<&'static [&'static [PropertyTag]]>);

impl Context for Columns {
    fn list(&self, _: &str, _: &[u64]) -> Option<Arc<[u32]>> {
        let mut left = self.0.lock().unwrap();
        let (first, rest) = left.split_first()?;
        if !rest.is_empty() {
            *left = rest;
        }
        Some(first.iter().map(|t| t.0).collect())
    }
}

pub struct Session {
    pub talk: Conversation,
    context: u16,
    handle: NdrContextHandle,
    flags: RpcHeaderExtFlags,
}

impl Session {
    pub fn new(setup: Setup, flags: RpcHeaderExtFlags) -> Self {
        let mut talk = Conversation::new(setup);
        let context = talk.alter(&EMSMDB);
        let mut handle = NdrContextHandle::default();
        handle.uuid.time_low = 0xabcd_ef01;
        let request = EcDoConnectExIn { sz_user_dn: "/o=First/cn=jo".into(), ..EcDoConnectExIn::default() };
        let reply = EcDoConnectExOut {
            pcxh: handle.clone(),
            sz_dn_prefix: Some("/o=First".into()),
            sz_display_name: Some("jo".into()),
            ..EcDoConnectExOut::default()
        };
        talk.call(context, &request, Ok(&reply));
        Session { talk, context, handle, flags }
    }

    /// Operations with their answers; `columns` are those of rows in the answers.
    pub fn execute(
        &mut self,
        requests: Vec<RopRequest>,
        asked: &[u32],
        responses: Vec<RopResponse>,
        given: &[u32],
        columns: &'static [&'static [PropertyTag]],
    ) {
        let mut payload =
            RopRequestPayload { server_object_handle_table: asked.to_vec(), ..Default::default() };
        payload.set_rops_content(&RopRequests { rops: requests }).unwrap();
        let buffer = ExtRequest { flags: self.flags, payload, ..ExtRequest::default() };
        let mut request = EcDoRpcExt2In { pcxh: self.handle.clone(), ..EcDoRpcExt2In::default() };
        request.set_rgb_in_content(&ExtRequests { buffers: vec![buffer] }).unwrap();
        request.cb_in = request.rgb_in.len() as u32;
        request.pcb_out = 0x8007;

        let mut payload =
            RopResponsePayload { server_object_handle_table: given.to_vec(), ..Default::default() };
        let known = Arc::new(Columns(Mutex::new(columns)));
        payload.set_rops_content_with(&RopResponses { rops: responses }, known).unwrap();
        let buffer = ExtResponse { flags: self.flags, payload, ..ExtResponse::default() };
        let mut reply = EcDoRpcExt2Out { pcxh: self.handle.clone(), ..EcDoRpcExt2Out::default() };
        reply.set_rgb_out_content(&ExtResponses { buffers: vec![buffer] }).unwrap();
        reply.pcb_out = reply.rgb_out.len() as u32;
        self.talk.call(self.context, &request, Ok(&reply));
    }
}

pub fn ask(rop: RopId, input: u8, body: RopRequestBody) -> RopRequest {
    RopRequest { rop_id: rop, logon_id: 0, input_handle_index: input, body }
}

pub fn answer(rop: RopId, body: RopResponseBody) -> RopResponse {
    RopResponse { rop_id: rop, body }
}

pub fn row(values: Vec<PropertyValue>) -> PropertyRow {
    PropertyRow { flag: 0, values: PropertyRowValues::Standard(StandardPropertyRow { value_array: values }) }
}

/// Logs on, opens the inbox, lists it, fails to open a message, reads properties, lets go.
fn session(setup: Setup, flags: RpcHeaderExtFlags) -> Session {
    let mut s = Session::new(setup, flags);
    let logon_flags = LogonFlags::PRIVATE;
    s.execute(
        vec![ask(
            RopId::ROP_LOGON,
            0,
            RopRequestBody::Logon(RopLogonRequest { logon_flags, ..Default::default() }),
        )],
        &[NONE],
        vec![answer(
            RopId::ROP_LOGON,
            RopResponseBody::Logon(RopLogonResponse {
                success: Some(RopLogonSuccess { logon_flags, ..Default::default() }),
                ..Default::default()
            }),
        )],
        &[0x10],
        &[],
    );
    s.execute(
        vec![
            ask(
                RopId::ROP_OPEN_FOLDER,
                0,
                RopRequestBody::OpenFolder(RopOpenFolderRequest {
                    output_handle_index: 1,
                    ..Default::default()
                }),
            ),
            ask(
                RopId::ROP_GET_CONTENTS_TABLE,
                1,
                RopRequestBody::GetContentsTable(RopGetContentsTableRequest {
                    output_handle_index: 2,
                    ..Default::default()
                }),
            ),
            ask(
                RopId::ROP_SET_COLUMNS,
                2,
                RopRequestBody::SetColumns(RopSetColumnsRequest {
                    property_tag_count: 2,
                    property_tags: vec![SUBJECT, SIZE],
                    ..Default::default()
                }),
            ),
        ],
        &[0x10, NONE, NONE],
        vec![
            answer(
                RopId::ROP_OPEN_FOLDER,
                RopResponseBody::OpenFolder(RopOpenFolderResponse {
                    output_handle_index: 1,
                    success: Some(RopOpenFolderSuccess::default()),
                    ..Default::default()
                }),
            ),
            answer(
                RopId::ROP_GET_CONTENTS_TABLE,
                RopResponseBody::GetContentsTable(RopGetContentsTableResponse {
                    output_handle_index: 2,
                    success: Some(RopGetContentsTableSuccess { row_count: 2 }),
                    ..Default::default()
                }),
            ),
            answer(
                RopId::ROP_SET_COLUMNS,
                RopResponseBody::SetColumns(RopSetColumnsResponse {
                    input_handle_index: 2,
                    success: Some(RopSetColumnsSuccess::default()),
                    ..Default::default()
                }),
            ),
        ],
        &[0x10, 0x20, 0x30],
        &[],
    );
    let rows = [("Lunch", 1000), ("Minutes", 2000)];
    s.execute(
        vec![ask(
            RopId::ROP_QUERY_ROWS,
            0,
            RopRequestBody::QueryRows(RopQueryRowsRequest {
                forward_read: 1,
                row_count: 50,
                ..Default::default()
            }),
        )],
        &[0x30],
        vec![answer(
            RopId::ROP_QUERY_ROWS,
            RopResponseBody::QueryRows(RopQueryRowsResponse {
                success: Some(RopQueryRowsSuccess {
                    row_count: 2,
                    row_data: rows
                        .map(|(subject, size)| {
                            row(vec![PropertyValue::String(subject.into()), PropertyValue::Integer32(size)])
                        })
                        .into(),
                    ..Default::default()
                }),
                ..Default::default()
            }),
        )],
        &[0x30],
        &[&[SUBJECT, SIZE]],
    );
    s.execute(
        vec![ask(
            RopId::ROP_OPEN_MESSAGE,
            0,
            RopRequestBody::OpenMessage(RopOpenMessageRequest {
                output_handle_index: 1,
                ..Default::default()
            }),
        )],
        &[0x10, NONE],
        vec![answer(
            RopId::ROP_OPEN_MESSAGE,
            RopResponseBody::OpenMessage(RopOpenMessageResponse {
                output_handle_index: 1,
                return_value: ErrorCode(0x8004_010f),
                ..Default::default()
            }),
        )],
        &[0x10, NONE],
        &[],
    );
    // Twice on the same object: each answer has its own columns.
    let get = |tag| {
        ask(
            RopId::ROP_GET_PROPERTIES_SPECIFIC,
            0,
            RopRequestBody::GetPropertiesSpecific(RopGetPropertiesSpecificRequest {
                property_tag_count: 1,
                property_tags: vec![tag],
                ..Default::default()
            }),
        )
    };
    let got = |value| {
        answer(
            RopId::ROP_GET_PROPERTIES_SPECIFIC,
            RopResponseBody::GetPropertiesSpecific(RopGetPropertiesSpecificResponse {
                success: Some(RopGetPropertiesSpecificSuccess { row_data: row(vec![value]) }),
                ..Default::default()
            }),
        )
    };
    s.execute(
        vec![get(SIZE), get(SUBJECT)],
        &[0x20],
        vec![got(PropertyValue::Integer32(77)), got(PropertyValue::String("Inbox".into()))],
        &[0x20],
        &[&[SIZE], &[SUBJECT]],
    );
    s.execute(
        vec![
            ask(RopId::ROP_RELEASE, 0, RopRequestBody::RopRelease),
            ask(RopId::ROP_RELEASE, 1, RopRequestBody::RopRelease),
        ],
        &[0x30, 0x20],
        vec![],
        &[0x30, 0x20],
        &[],
    );
    s
}

pub const LAST: u16 = RpcHeaderExtFlags::LAST.0;

#[test]
fn operations_are_parts_of_their_call_however_it_is_packed() {
    let plain = trace(&Capture::of(&session(Setup::default(), RpcHeaderExtFlags(LAST)).talk, 1460).write());
    let lines = plain.lines();
    assert_eq!(plain.calls.len(), 7);
    for call in &plain.calls {
        assert!(call.step.parts.iter().all(|p| p.name != "?"), "{:#?}", call.step.parts);
    }
    let names: Vec<Vec<&str>> =
        plain.calls.iter().map(|c| c.step.parts.iter().map(|p| p.name.as_str()).collect()).collect();
    assert_eq!(
        names,
        [
            vec![],
            vec!["Logon"],
            vec!["OpenFolder", "GetContentsTable", "SetColumns"],
            vec!["QueryRows"],
            vec!["OpenMessage"],
            vec!["GetPropertiesSpecific", "GetPropertiesSpecific"],
            vec!["Release", "Release"],
        ]
    );
    let json = plain.calls[3].decoded.json().unwrap().to_string();
    assert!(
        json.contains("Lunch") && json.contains("Minutes"),
        "rows have the columns of SetColumns: {json}"
    );
    let text = plain.calls[5].decoded.text(false, true, false);
    assert!(text.contains(": 77") && text.contains("Inbox"), "{text}");
    let shown_again = plain.calls[5].decoded.text(false, true, false);
    assert_eq!(text, shown_again);

    let kinds = [
        (Setup::default(), LAST | RpcHeaderExtFlags::XOR_MAGIC.0),
        (Setup::default(), LAST | RpcHeaderExtFlags::COMPRESSED.0),
        (Setup { level: Level::Privacy, ..Setup::default() }, LAST | RpcHeaderExtFlags::XOR_MAGIC.0),
        (Setup { level: Level::Integrity, spnego: true, ndr64: true, big_endian: false }, LAST),
    ];
    for (setup, flags) in kinds {
        let found = trace(&Capture::of(&session(setup, RpcHeaderExtFlags(flags)).talk, 1460).write());
        // Only the sizes and flags of the wrapping may differ.
        let rops = |c: &mapitrace::session::Traced| {
            let value: serde_json::Value = serde_json::from_str(c.decoded.json().unwrap().get()).unwrap();
            let buffers = |side: &str, field: &str| {
                value["EcDoRpcExt2"][side][field]["Buffers"][0]["Payload"]["Rops"].clone()
            };
            (buffers("in", "rgbIn"), buffers("out", "rgbOut"))
        };
        for (found, plain) in found.calls.iter().zip(&plain.calls).skip(1) {
            assert_eq!(rops(found), rops(plain), "{setup:?} {flags}");
            assert_ne!(rops(found).0, serde_json::Value::Null);
        }
        assert_eq!(found.lines().len(), lines.len());
    }
}

#[test]
fn what_people_see_of_a_session() {
    let directory = scratch("exchange");
    let input = directory.join("session.pcap");
    let talk = session(Setup::default(), RpcHeaderExtFlags(LAST | RpcHeaderExtFlags::XOR_MAGIC.0)).talk;
    std::fs::write(&input, Capture::of(&talk, 1460).write()).unwrap();
    let run = |arguments: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_mapitrace")).args(arguments).arg(&input).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    insta::assert_snapshot!("session_trace", run(&[]));
    insta::assert_snapshot!("session_stats", run(&["--stats", "--error-report"]));
    insta::assert_snapshot!("session_search", run(&["--search-call", "RopGetPropertiesSpecific"]));
    let rows = run(&["--dump-call", "QueryRows", "--inout", "out", "--annotate"]);
    insta::assert_snapshot!("session_rows", rows);
    let dot = directory.join("session.dot");
    run(&["--graph", &dot.to_string_lossy(), "--highlight", "OpenMessage"]);
    insta::assert_snapshot!("session_dot", std::fs::read_to_string(dot).unwrap());
    let _ = std::fs::remove_dir_all(directory);
}

/// The stub of a real Outlook 2007, which is no part of this repository.
#[test]
fn a_real_request_of_outlook() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/exchange");
    if !directory.is_dir() {
        eprintln!("SKIPPED: {} is not there", directory.display());
        return;
    }
    let run = |arguments: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_mapitrace")).args(arguments).arg(&directory).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    insta::assert_snapshot!("outlook_trace", run(&[]));
    let bytes = run(&["--dump-call", "1", "--annotate"]);
    assert!(bytes.contains("ModifyRecipients"), "{bytes}");
    assert!(!bytes.contains("not read"), "{bytes}");
}

/// The capture that documentation and fuzzer use.
#[test]
fn the_session_on_file_is_this_one() {
    let talk = session(Setup::default(), RpcHeaderExtFlags(LAST | RpcHeaderExtFlags::XOR_MAGIC.0)).talk;
    assert!(std::fs::read(data("exchange-session.pcap")).unwrap() == Capture::of(&talk, 1460).write());
}

fn query_rows() -> RopRequest {
    ask(RopId::ROP_QUERY_ROWS, 0, RopRequestBody::QueryRows(RopQueryRowsRequest::default()))
}

pub fn rows(count: u16) -> RopResponse {
    let row_data = (0..count).map(|n| row(vec![PropertyValue::Integer32(i32::from(n))])).collect();
    answer(
        RopId::ROP_QUERY_ROWS,
        RopResponseBody::QueryRows(RopQueryRowsResponse {
            success: Some(RopQueryRowsSuccess { row_count: count, row_data, ..Default::default() }),
            ..Default::default()
        }),
    )
}

pub fn set_columns() -> (RopRequest, RopResponse) {
    let request =
        RopSetColumnsRequest { property_tag_count: 1, property_tags: vec![SIZE], ..Default::default() };
    let response =
        RopSetColumnsResponse { success: Some(RopSetColumnsSuccess::default()), ..Default::default() };
    (
        ask(RopId::ROP_SET_COLUMNS, 0, RopRequestBody::SetColumns(request)),
        answer(RopId::ROP_SET_COLUMNS, RopResponseBody::SetColumns(response)),
    )
}

fn answers(responses: Vec<RopResponse>) -> RopResponsePayload {
    let mut payload = RopResponsePayload { server_object_handle_table: vec![0x30], ..Default::default() };
    let known = Arc::new(Columns(Mutex::new(&[&[SIZE]])));
    payload.set_rops_content_with(&RopResponses { rops: responses }, known).unwrap();
    payload
}

fn questions(requests: Vec<RopRequest>) -> RopRequestPayload {
    let mut payload = RopRequestPayload { server_object_handle_table: vec![0x30], ..Default::default() };
    payload.set_rops_content(&RopRequests { rops: requests }).unwrap();
    payload
}

/// A table whose making is not in the capture; its columns are set and its rows asked for in one
/// buffer, and the answer is a chain of buffers.
#[test]
fn a_chain_of_buffers_answers_one_operation() {
    let mut s = Session::new(Setup::default(), RpcHeaderExtFlags(LAST));
    let (request, response) = set_columns();
    let mut input = EcDoRpcExt2In { pcxh: s.handle.clone(), pcb_out: 0x8007, ..EcDoRpcExt2In::default() };
    let buffer = ExtRequest {
        flags: RpcHeaderExtFlags(LAST),
        payload: questions(vec![request, query_rows()]),
        ..ExtRequest::default()
    };
    input.set_rgb_in_content(&ExtRequests { buffers: vec![buffer] }).unwrap();
    input.cb_in = input.rgb_in.len() as u32;
    let buffer =
        |flags, payload| ExtResponse { flags: RpcHeaderExtFlags(flags), payload, ..Default::default() };
    let chain = vec![
        buffer(RpcHeaderExtFlags::COMPRESSED.0, answers(vec![response, rows(3)])),
        buffer(RpcHeaderExtFlags::XOR_MAGIC.0, answers(vec![rows(2)])),
        buffer(LAST, answers(vec![rows(1)])),
    ];
    let mut output = EcDoRpcExt2Out { pcxh: s.handle.clone(), ..EcDoRpcExt2Out::default() };
    output.set_rgb_out_content(&ExtResponses { buffers: chain }).unwrap();
    output.pcb_out = output.rgb_out.len() as u32;
    s.talk.call(s.context, &input, Ok(&output));
    let found = trace(&Capture::of(&s.talk, 1460).write());
    let parts = &found.calls[1].step.parts;
    assert_eq!(parts.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["SetColumns", "QueryRows"]);
    assert_eq!(parts[1].on.as_ref().map(|h| h.kind.as_str()), Some("Object"));
    // Three answers of nine bytes and five for each row.
    assert_eq!(parts[1].reply, Some(3 * 9 + 6 * 5), "{parts:#?}");
    assert!(matches!(parts[1].outcome, mapitrace::step::Outcome::Done));
    let text = found.calls[1].decoded.text(false, true, false);
    assert_eq!(text.matches("Integer32").count(), 6, "{text}");
}

/// The call of clients before Exchange 2003: no header, always xored.
#[test]
fn the_old_call_opens_too() {
    let mut s = Session::new(Setup::default(), RpcHeaderExtFlags(LAST));
    let (request, response) = set_columns();
    let mut input = EcDoRpcIn { pcxh: s.handle.clone(), cb_max: 0x7fff, ..EcDoRpcIn::default() };
    input.set_rgb_in_content(&EcDoRpcRequest { payload: questions(vec![request]) }).unwrap();
    input.pcb = input.rgb_in.len() as u16;
    let mut output = EcDoRpcOut { pcxh: s.handle.clone(), ..EcDoRpcOut::default() };
    output.set_rgb_out_content(&EcDoRpcResponse { payload: answers(vec![response]) }).unwrap();
    output.pcb = output.rgb_out.len() as u16;
    s.talk.call(s.context, &input, Ok(&output));
    let found = trace(&Capture::of(&s.talk, 1460).write());
    let parts = &found.calls[1].step.parts;
    assert_eq!(parts.len(), 1, "{parts:#?}");
    assert_eq!((parts[0].name.as_str(), parts[0].reply), ("SetColumns", Some(7)));
}

/// The call that came after it: headers, and nothing auxiliary.
#[test]
fn the_call_between_opens_as_well() {
    let mut s = Session::new(Setup::default(), RpcHeaderExtFlags(LAST));
    let (request, response) = set_columns();
    let mut input = EcRpcExtIn { pcxh: s.handle.clone(), pcb_out: 0x8007, ..EcRpcExtIn::default() };
    let flags = RpcHeaderExtFlags(LAST | RpcHeaderExtFlags::XOR_MAGIC.0);
    let buffer = ExtRequest { flags, payload: questions(vec![request]), ..ExtRequest::default() };
    input.set_rgb_in_content(&ExtRequests { buffers: vec![buffer] }).unwrap();
    input.cb_in = input.rgb_in.len() as u32;
    let mut output = EcRpcExtOut { pcxh: s.handle.clone(), ..EcRpcExtOut::default() };
    let buffer = ExtResponse { flags, payload: answers(vec![response]), ..Default::default() };
    output.set_rgb_out_content(&ExtResponses { buffers: vec![buffer] }).unwrap();
    output.pcb_out = output.rgb_out.len() as u32;
    s.talk.call(s.context, &input, Ok(&output));
    let found = trace(&Capture::of(&s.talk, 1460).write());
    let call = &found.calls[1];
    let part = &call.step.parts[0];
    assert_eq!((part.name.as_str(), part.reply), ("SetColumns", Some(7)));
    let text = call.decoded.text(true, true, false);
    assert!(text.contains("EcRpcExt") && text.contains("RopSetColumns"), "{text}");
}

/// Rows of a table whose columns nobody saw are said to be unreadable; what else is in the call is shown.
#[test]
fn rows_without_columns_say_what_is_missing() {
    let mut s = Session::new(Setup::default(), RpcHeaderExtFlags(LAST));
    s.execute(vec![query_rows()], &[0x30], vec![rows(2)], &[0x30], &[&[SIZE]]);
    let found = trace(&Capture::of(&s.talk, 1460).write());
    let part = &found.calls[1].step.parts[0];
    assert!(part.about.contains("table_columns(0)"), "{part:#?}");
    assert!(found.calls[1].decoded.text(true, true, false).contains("RopQueryRows"));
}
