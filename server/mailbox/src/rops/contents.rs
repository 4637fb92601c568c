//! Moving, copying and deleting what is in folders (MS-OXCFOLD 2.2.1.6 to 2.2.1.8,
//! 2.2.1.11, 2.2.1.12).

use crate::call::Call;
use crate::failure::{Result, ensure};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::{
    RopCopyFolderRequest, RopDeleteMessagesRequest, RopHardDeleteMessagesRequest, RopMoveCopyMessagesRequest,
    RopMoveFolderRequest,
};

/// RopDeleteMessages
pub(crate) fn delete_messages(call: &mut Call<'_>, request: &RopDeleteMessagesRequest) -> Result<u8> {
    delete(call, &request.message_ids, false)
}

/// RopHardDeleteMessages
pub(crate) fn hard_delete_messages(
    call: &mut Call<'_>,
    request: &RopHardDeleteMessagesRequest,
) -> Result<u8> {
    delete(call, &request.message_ids, true)
}

fn delete(call: &mut Call<'_>, messages: &[MessageId], hard: bool) -> Result<u8> {
    let folder = call.folder()?;
    Ok(u8::from(call.mailbox()?.delete_messages(folder, messages, hard)?.partial))
}

/// RopMoveCopyMessages
pub(crate) fn move_copy_messages(call: &mut Call<'_>, request: &RopMoveCopyMessagesRequest) -> Result<u8> {
    let from = call.folder()?;
    let to = call.destination_folder(request.dest_handle_index)?;
    let copy = request.want_copy != 0;
    let moved = call.mailbox()?.transfer_messages(from, &request.message_ids, to, copy)?;
    Ok(u8::from(moved.iter().any(Option::is_none)))
}

/// RopMoveFolder
pub(crate) fn move_folder(call: &mut Call<'_>, request: &RopMoveFolderRequest) -> Result<u8> {
    let to = destination(call, request.dest_handle_index, request.folder_id)?;
    let name = call.text().of_flag(&request.new_folder_name);
    ensure(!name.is_empty(), ErrorCode::EC_INVALID_PARAMETER)?;
    Ok(u8::from(call.mailbox()?.move_folder(request.folder_id, to, &name)?.partial))
}

/// RopCopyFolder
pub(crate) fn copy_folder(call: &mut Call<'_>, request: &RopCopyFolderRequest) -> Result<u8> {
    let to = destination(call, request.dest_handle_index, request.folder_id)?;
    let name = call.text().of_flag(&request.new_folder_name);
    ensure(!name.is_empty(), ErrorCode::EC_INVALID_PARAMETER)?;
    let recursive = request.want_recursive != 0;
    call.mailbox()?.copy_folder(request.folder_id, to, &name, recursive)?;
    Ok(0)
}

/// Where a folder goes; it must be one of the source folder's.
fn destination(call: &mut Call<'_>, index: u8, folder: FolderId) -> Result<FolderId> {
    let from = call.folder()?;
    let to = call.destination_folder(index)?;
    ensure(call.mailbox()?.folder(folder)?.parent == Some(from), ErrorCode::EC_NOT_FOUND)?;
    Ok(to)
}
