//! The index that every response repeats (MS-OXCROPS 2.2.3 to 2.2.14): looked at in
//! whatever the tests are answered.

use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody};

/// Operation, form of the response, requirement.
const STATEMENTS: &str = include_str!("../handle_indexes.tsv");

/// Where an operation's response says its object is.
pub fn expected(asked: &RopRequest) -> u8 {
    use RopRequestBody as B;
    match &asked.body {
        B::OpenFolder(r) => r.output_handle_index,
        B::OpenMessage(r) => r.output_handle_index,
        B::GetHierarchyTable(r) => r.output_handle_index,
        B::GetContentsTable(r) => r.output_handle_index,
        B::CreateMessage(r) => r.output_handle_index,
        B::CreateFolder(r) => r.output_handle_index,
        B::GetAttachmentTable(r) => r.output_handle_index,
        B::OpenAttachment(r) => r.output_handle_index,
        B::CreateAttachment(r) => r.output_handle_index,
        B::OpenEmbeddedMessage(r) => r.output_handle_index,
        B::OpenStream(r) => r.output_handle_index,
        B::CloneStream(r) => r.output_handle_index,
        B::RegisterNotification(r) => r.output_handle_index,
        B::GetPermissionsTable(r) => r.output_handle_index,
        B::GetRulesTable(r) => r.output_handle_index,
        B::FastTransferSourceCopyMessages(r) => r.output_handle_index,
        B::FastTransferSourceCopyFolder(r) => r.output_handle_index,
        B::FastTransferSourceCopyTo(r) => r.output_handle_index,
        B::FastTransferSourceCopyProperties(r) => r.output_handle_index,
        B::FastTransferDestinationConfigure(r) => r.output_handle_index,
        B::SynchronizationConfigure(r) => r.output_handle_index,
        B::SynchronizationImportMessageChange(r) => r.output_handle_index,
        B::SynchronizationOpenCollector(r) => r.output_handle_index,
        B::SynchronizationGetTransferState(r) => r.output_handle_index,
        _ => asked.input_handle_index,
    }
}

/// A response repeats the index of its request, and the test has shown so; its code.
pub fn check(asked: &RopRequest, response: &[u8]) -> ErrorCode {
    assert_eq!(response[1], expected(asked), "index in the response to {asked:?}");
    let code = ErrorCode(u32::from_le_bytes(response[2..6].try_into().unwrap()));
    let form = match code {
        ErrorCode::EC_NONE => "success",
        ErrorCode::EC_NULL_DESTINATION_OBJECT => "null-destination",
        _ => "failure",
    };
    let name = RopId::SYMBOLS.iter().find(|(_, id)| *id == u64::from(asked.rop_id.0)).unwrap().0;
    let shown: Vec<String> = STATEMENTS
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| cells.len() == 3 && cells[0] == name && (cells[1] == form || cells[1] == "any"))
        .map(|cells| cells[2].to_owned())
        .collect();
    covers::shown("MS-OXCROPS", &shown, concat!(module_path!(), ":", line!()));
    code
}
