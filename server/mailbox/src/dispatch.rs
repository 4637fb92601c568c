//! Which operation is whose: the one table from `RopId` to handler.

use crate::call::Call;
use crate::failure::{Failure, Result};
use crate::rops::{
    attachments, categories, contents, copy, folders, ids, logon, messages, named, notifications, position,
    properties, receive, recipients, release, status, streams, submit, tables,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody, RopResponse, RopResponseBody};

/// An operation of the protocol, and whether this server does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// As in MS-OXCROPS, without `Rop`.
    pub name: &'static str,
    /// Whether there is a handler; the others fail with ecNotSupported.
    pub done: bool,
}

impl Operation {
    /// Its number (MS-OXCROPS 2.2.2).
    #[must_use]
    pub fn id(&self) -> Option<u8> {
        let named = |symbol: &&(&str, u64)| symbol.0.strip_prefix("Rop") == Some(self.name);
        RopId::SYMBOLS.iter().find(named).and_then(|(_, id)| u8::try_from(*id).ok())
    }
}

/// The response of a kind, filled in.
fn respond<T: Default>(body: fn(T) -> RopResponseBody, fill: impl FnOnce(&mut T)) -> RopResponseBody {
    let mut response = T::default();
    fill(&mut response);
    body(response)
}

/// Sets the index that a response repeats. `input`, `source` and `response` are the
/// common one of requests; `output` is one of the operation's own, but for RopLogon.
macro_rules! index {
    (input, $r:ident, $common:expr, $($own:ident)?) => {
        $r.input_handle_index = $common
    };
    (source, $r:ident, $common:expr, $($own:ident)?) => {
        $r.source_handle_index = $common
    };
    (response, $r:ident, $common:expr, $($own:ident)?) => {
        $r.response_handle_index = $common
    };
    (common_output, $r:ident, $common:expr, $($own:ident)?) => {
        $r.output_handle_index = $common
    };
    (output, $r:ident, $common:expr, $own:ident) => {
        $r.output_handle_index = $own.output_handle_index
    };
}

/// Puts what a handler gave where the response has it.
macro_rules! put {
    (nothing, $r:ident, $value:ident) => {
        let () = $value;
    };
    (success, $r:ident, $value:ident) => {
        $r.success = Some($value)
    };
    (counts, $r:ident, $value:ident) => {
        ($r.read_byte_count, $r.written_byte_count) = $value
    };
    ($field:ident, $r:ident, $value:ident) => {
        $r.$field = $value
    };
}

/// What a failure says beyond its code: a destination that is not there is named, and
/// a transfer has a buffer of no bytes.
macro_rules! failure {
    (MoveCopyMessages, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (MoveFolder, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (CopyFolder, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (CopyTo, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (CopyProperties, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (CopyToStream, $($rest:tt)*) => { failure!(@name $($rest)*) };
    (FastTransferSourceGetBuffer, $r:ident, $code:ident, $own:ident) => {
        $r.transfer_buffer = Some(Vec::new())
    };
    (@name $r:ident, $code:ident, $own:ident) => {
        if $code == ErrorCode::EC_NULL_DESTINATION_OBJECT {
            $r.dest_handle_index = Some(u32::from($own.dest_handle_index));
        }
    };
    ($name:ident, $($rest:tt)*) => {};
}

/// Runs a handler and puts what it gave into a response.
macro_rules! handle {
    ($call:ident, $request:ident, $name:ident, $index:ident, $field:ident, [], $($own:ident)?) => {{
        $( let _ = $own; )?
        Err(Failure::Code(ErrorCode::EC_NOT_SUPPORTED))
    }};
    ($call:ident, $request:ident, $name:ident, $index:ident, $field:ident, [$handler:path], $($own:ident)?) => {{
        let value = $handler($call $(, $own)?)?;
        Ok(respond(RopResponseBody::$name, |r| {
            index!($index, r, $request.input_handle_index, $($own)?);
            put!($field, r, value);
        }))
    }};
}

macro_rules! done {
    () => {
        false
    };
    ($handler:path) => {
        true
    };
}

/// `Name(own) Arm, index, field => handler`: the arm of the request, which index the
/// response repeats, where it has what the handler gives. Without a handler the
/// operation fails with ecNotSupported, in the form of its own failures.
macro_rules! operations {
    ($( $name:ident($($own:ident)?) $arm:ident, $index:ident, $field:ident $(=> $handler:path)?; )*) => {
        /// All operations that have requests.
        pub static OPERATIONS: &[Operation] = &[
            Operation { name: "Release", done: true },
            Operation { name: "GetMessageStatus", done: true },
            $( Operation { name: stringify!($name), done: done!($($handler)?) }, )*
        ];

        fn dispatch(call: &mut Call<'_>, request: &RopRequest) -> Result<RopResponseBody> {
            match &request.body {
                $( RopRequestBody::$arm $( ($own) )? =>
                    handle!(call, request, $name, $index, $field, [$($handler)?], $($own)?), )*
                RopRequestBody::GetMessageStatus(own) => {
                    let value = status::get_message_status(call, own)?;
                    Ok(respond(RopResponseBody::SetMessageStatus, |r| {
                        r.input_handle_index = request.input_handle_index;
                        r.success = Some(value);
                    }))
                }
                RopRequestBody::RopRelease => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
            }
        }

        /// The response that says that an operation failed; none for the one that has none.
        fn failed(request: &RopRequest, code: ErrorCode) -> Option<RopResponseBody> {
            Some(match &request.body {
                $( RopRequestBody::$arm $( ($own) )? => respond(RopResponseBody::$name, |r| {
                    $( let _ = $own; )?
                    index!($index, r, request.input_handle_index, $($own)?);
                    r.return_value = code;
                    failure!($name, r, code, $($own)?);
                }), )*
                RopRequestBody::GetMessageStatus(_) => respond(RopResponseBody::SetMessageStatus, |r| {
                    r.input_handle_index = request.input_handle_index;
                    r.return_value = code;
                }),
                RopRequestBody::RopRelease => return None,
            })
        }
    };
}

operations! {
    OpenFolder(own) OpenFolder, output, success => folders::open_folder;
    OpenMessage(own) OpenMessage, output, success => messages::open_message;
    GetHierarchyTable(own) GetHierarchyTable, output, success => folders::get_hierarchy_table;
    GetContentsTable(own) GetContentsTable, output, success => folders::get_contents_table;
    CreateMessage(own) CreateMessage, output, success => messages::create_message;
    GetPropertiesSpecific(own) GetPropertiesSpecific, input, success => properties::get_properties_specific;
    GetPropertiesAll(own) GetPropertiesAll, input, success => properties::get_properties_all;
    GetPropertiesList() RopGetPropertiesList, input, success => properties::get_properties_list;
    SetProperties(own) SetProperties, input, success => properties::set_properties;
    DeleteProperties(own) DeleteProperties, input, success => properties::delete_properties;
    SaveChangesMessage(own) SaveChangesMessage, response, success => messages::save_changes_message;
    RemoveAllRecipients(own) RemoveAllRecipients, input, nothing => recipients::remove_all_recipients;
    ModifyRecipients(own) ModifyRecipients, input, nothing => recipients::modify_recipients;
    ReadRecipients(own) ReadRecipients, input, success => recipients::read_recipients;
    ReloadCachedInformation(own) ReloadCachedInformation, input, success => messages::reload_cached_information;
    SetMessageReadFlag(own) SetMessageReadFlag, response, success => status::set_message_read_flag;
    SetColumns(own) SetColumns, input, success => tables::set_columns;
    SortTable(own) SortTable, input, success => tables::sort_table;
    Restrict(own) Restrict, input, success => tables::restrict;
    QueryRows(own) QueryRows, input, success => tables::query_rows;
    GetStatus() RopGetStatus, input, success => tables::get_status;
    QueryPosition() RopQueryPosition, input, success => position::query_position;
    SeekRow(own) SeekRow, input, success => position::seek_row;
    SeekRowBookmark(own) SeekRowBookmark, input, success => position::seek_row_bookmark;
    SeekRowFractional(own) SeekRowFractional, input, nothing => position::seek_row_fractional;
    CreateBookmark() RopCreateBookmark, input, success => position::create_bookmark;
    CreateFolder(own) CreateFolder, output, success => folders::create_folder;
    DeleteFolder(own) DeleteFolder, input, partial_completion => folders::delete_folder;
    DeleteMessages(own) DeleteMessages, input, partial_completion => contents::delete_messages;
    SetMessageStatus(own) SetMessageStatus, input, success => status::set_message_status;
    GetAttachmentTable(own) GetAttachmentTable, output, nothing => attachments::get_attachment_table;
    OpenAttachment(own) OpenAttachment, output, nothing => attachments::open_attachment;
    CreateAttachment(own) CreateAttachment, output, success => attachments::create_attachment;
    DeleteAttachment(own) DeleteAttachment, input, nothing => attachments::delete_attachment;
    SaveChangesAttachment(own) SaveChangesAttachment, response, nothing => attachments::save_changes_attachment;
    SetReceiveFolder(own) SetReceiveFolder, input, nothing => receive::set_receive_folder;
    GetReceiveFolder(own) GetReceiveFolder, input, success => receive::get_receive_folder;
    RegisterNotification(own) RegisterNotification, output, nothing => notifications::register_notification;
    OpenStream(own) OpenStream, output, success => streams::open_stream;
    ReadStream(own) ReadStream, input, data => streams::read_stream;
    WriteStream(own) WriteStream, input, written_size => streams::write_stream;
    SeekStream(own) SeekStream, input, success => streams::seek_stream;
    SetStreamSize(own) SetStreamSize, input, nothing => streams::set_stream_size;
    SetSearchCriteria(own) SetSearchCriteria, input, nothing;
    GetSearchCriteria(own) GetSearchCriteria, input, success;
    SubmitMessage(own) SubmitMessage, input, nothing => submit::submit_message;
    MoveCopyMessages(own) MoveCopyMessages, source, partial_completion => contents::move_copy_messages;
    AbortSubmit(own) AbortSubmit, input, nothing => submit::abort_submit;
    MoveFolder(own) MoveFolder, source, partial_completion => contents::move_folder;
    CopyFolder(own) CopyFolder, source, partial_completion => contents::copy_folder;
    QueryColumnsAll() RopQueryColumnsAll, input, success => tables::query_columns_all;
    Abort() RopAbort, input, success => tables::abort;
    CopyTo(own) CopyTo, source, success => copy::copy_to;
    CopyToStream(own) CopyToStream, source, counts => streams::copy_to_stream;
    CloneStream(own) CloneStream, output, nothing => streams::clone_stream;
    GetPermissionsTable(own) GetPermissionsTable, output, nothing;
    GetRulesTable(own) GetRulesTable, output, nothing;
    ModifyPermissions(own) ModifyPermissions, input, nothing;
    ModifyRules(own) ModifyRules, input, nothing;
    GetOwningServers(own) GetOwningServers, input, success => ids::get_owning_servers;
    LongTermIdFromId(own) LongTermIdFromId, input, success => ids::long_term_id_from_id;
    IdFromLongTermId(own) IdFromLongTermId, input, success => ids::id_from_long_term_id;
    PublicFolderIsGhosted(own) PublicFolderIsGhosted, input, success => ids::public_folder_is_ghosted;
    OpenEmbeddedMessage(own) OpenEmbeddedMessage, output, success => attachments::open_embedded_message;
    SetSpooler() RopSetSpooler, input, nothing => submit::set_spooler;
    SpoolerLockMessage(own) SpoolerLockMessage, input, nothing;
    GetAddressTypes() RopGetAddressTypes, input, success => submit::get_address_types;
    TransportSend() RopTransportSend, input, success => submit::transport_send;
    FastTransferSourceCopyMessages(own) FastTransferSourceCopyMessages, output, nothing;
    FastTransferSourceCopyFolder(own) FastTransferSourceCopyFolder, output, nothing;
    FastTransferSourceCopyTo(own) FastTransferSourceCopyTo, output, nothing;
    FastTransferSourceGetBuffer(own) FastTransferSourceGetBuffer, input, nothing;
    FindRow(own) FindRow, input, success => tables::find_row;
    Progress(own) Progress, input, success;
    TransportNewMail(own) TransportNewMail, input, nothing;
    GetValidAttachments() RopGetValidAttachments, input, success => attachments::get_valid_attachments;
    FastTransferDestinationConfigure(own) FastTransferDestinationConfigure, output, nothing;
    FastTransferDestinationPutBuffer(own) FastTransferDestinationPutBuffer, input, nothing;
    GetNamesFromPropertyIds(own) GetNamesFromPropertyIds, input, success => named::get_names_from_property_ids;
    GetPropertyIdsFromNames(own) GetPropertyIdsFromNames, input, success => named::get_property_ids_from_names;
    UpdateDeferredActionMessages(own) UpdateDeferredActionMessages, input, nothing;
    EmptyFolder(own) EmptyFolder, input, partial_completion => folders::empty_folder;
    ExpandRow(own) ExpandRow, input, success => categories::expand_row;
    CollapseRow(own) CollapseRow, input, success => categories::collapse_row;
    LockRegionStream(own) LockRegionStream, input, nothing;
    UnlockRegionStream(own) UnlockRegionStream, input, nothing;
    CommitStream() RopCommitStream, input, nothing => streams::commit_stream;
    GetStreamSize() RopGetStreamSize, input, success => streams::get_stream_size;
    QueryNamedProperties(own) QueryNamedProperties, input, success => named::query_named_properties;
    GetPerUserLongTermIds(own) GetPerUserLongTermIds, input, success;
    GetPerUserGuid(own) GetPerUserGuid, input, success;
    ReadPerUserInformation(own) ReadPerUserInformation, input, success;
    WritePerUserInformation(own) WritePerUserInformation, input, nothing;
    SetReadFlags(own) SetReadFlags, input, partial_completion => status::set_read_flags;
    CopyProperties(own) CopyProperties, source, success => copy::copy_properties;
    GetReceiveFolderTable() RopGetReceiveFolderTable, input, success => receive::get_receive_folder_table;
    FastTransferSourceCopyProperties(own) FastTransferSourceCopyProperties, output, nothing;
    GetCollapseState(own) GetCollapseState, input, success => categories::get_collapse_state;
    SetCollapseState(own) SetCollapseState, input, success => categories::set_collapse_state;
    GetTransportFolder() RopGetTransportFolder, input, success => submit::get_transport_folder;
    OptionsData(own) OptionsData, input, success => submit::options_data;
    SynchronizationConfigure(own) SynchronizationConfigure, output, nothing;
    SynchronizationImportMessageChange(own) SynchronizationImportMessageChange, output, success;
    SynchronizationImportHierarchyChange(own) SynchronizationImportHierarchyChange, input, success;
    SynchronizationImportDeletes(own) SynchronizationImportDeletes, input, nothing;
    SynchronizationUploadStateStreamBegin(own) SynchronizationUploadStateStreamBegin, input, nothing;
    SynchronizationUploadStateStreamContinue(own) SynchronizationUploadStateStreamContinue, input, nothing;
    SynchronizationUploadStateStreamEnd() RopSynchronizationUploadStateStreamEnd, input, nothing;
    SynchronizationImportMessageMove(own) SynchronizationImportMessageMove, input, success;
    SetPropertiesNoReplicate(own) SetPropertiesNoReplicate, input, success => properties::set_properties_no_replicate;
    DeletePropertiesNoReplicate(own) DeletePropertiesNoReplicate, input, success => properties::delete_properties_no_replicate;
    GetStoreState() RopGetStoreState, input, success => ids::get_store_state;
    SynchronizationOpenCollector(own) SynchronizationOpenCollector, output, nothing;
    GetLocalReplicaIds(own) GetLocalReplicaIds, input, success;
    SynchronizationImportReadStateChanges(own) SynchronizationImportReadStateChanges, input, nothing;
    ResetTable() RopResetTable, input, nothing => tables::reset_table;
    SynchronizationGetTransferState(own) SynchronizationGetTransferState, output, nothing;
    TellVersion(own) TellVersion, input, nothing;
    FreeBookmark(own) FreeBookmark, input, nothing => position::free_bookmark;
    WriteAndCommitStream(own) WriteAndCommitStream, input, written_size => streams::write_and_commit_stream;
    HardDeleteMessages(own) HardDeleteMessages, input, partial_completion => contents::hard_delete_messages;
    HardDeleteMessagesAndSubfolders(own) HardDeleteMessagesAndSubfolders, input, partial_completion => folders::hard_delete_messages_and_subfolders;
    SetLocalReplicaMidsetDeleted(own) SetLocalReplicaMidsetDeleted, input, nothing;
    FastTransferDestinationPutBufferExtended(own) FastTransferDestinationPutBufferExtended, input, nothing;
    WriteStreamExtended(own) WriteStreamExtended, input, written_size;
    Logon(own) Logon, common_output, success => logon::logon;
}

/// Runs an operation; `None`: it has no response.
///
/// # Errors
/// Bytes that the response needs and the buffer does not have; nothing was changed.
pub(crate) fn run(
    call: &mut Call<'_>,
    request: &RopRequest,
) -> std::result::Result<Option<RopResponse>, usize> {
    call.metrics().rops.add(1);
    if matches!(request.body, RopRequestBody::RopRelease) {
        release::release(call);
        return Ok(None);
    }
    let body = match dispatch(call, request) {
        Ok(body) => Some(body),
        Err(Failure::TooSmall(needed)) => return Err(needed),
        Err(Failure::Code(code)) => {
            tracing::debug!(rop = ?request.rop_id, code = code.0, "an operation fails");
            call.metrics().rops_failed.add(1);
            failed(request, code)
        }
    };
    let rop_id = match request.rop_id {
        // Its response is the other's, number included (MS-OXCROPS 2.2.6.9.2).
        RopId::ROP_GET_MESSAGE_STATUS => RopId::ROP_SET_MESSAGE_STATUS,
        id => id,
    };
    Ok(body.map(|body| RopResponse { rop_id, body }))
}
