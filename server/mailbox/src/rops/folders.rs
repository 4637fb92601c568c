//! Folders: opening, making, deleting, and the tables of what is in them
//! (MS-OXCFOLD 2.2.1.1 to 2.2.1.3, 2.2.1.9, 2.2.1.10, 2.2.1.13, 2.2.1.14).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::object::Object;
use crate::table::{Rows, Table};
use exchange::oxcentryid::FolderId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::{
    ContentsTableFlags, DeleteFolderFlags, FolderOpenModeFlags, FolderType, HierarchyTableFlags,
    RopCreateFolderRequest, RopCreateFolderSuccess, RopDeleteFolderRequest, RopEmptyFolderRequest,
    RopGetContentsTableRequest, RopGetContentsTableSuccess, RopGetHierarchyTableRequest,
    RopGetHierarchyTableSuccess, RopHardDeleteMessagesAndSubfoldersRequest, RopOpenFolderRequest,
    RopOpenFolderSuccess,
};
use openchange_store::{self as store, DeleteFolder, EmptyFolder, FolderKind, NewFolder, View};

/// The mailbox and the folder below which an operation works: the root, for a logon.
fn base(call: &mut Call<'_>) -> Result<FolderId> {
    let mailbox = call.mailbox()?;
    match call.object(call.input)? {
        Object::Folder(folder) => Ok(*folder),
        Object::Logon(_) => Ok(mailbox.special_folder(store::SpecialFolder::Root)),
        _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    }
}

/// RopOpenFolder
pub(crate) fn open_folder(
    call: &mut Call<'_>,
    request: &RopOpenFolderRequest,
) -> Result<RopOpenFolderSuccess> {
    base(call)?;
    let folder = call.mailbox()?.folder(request.folder_id)?;
    let deleted = request.open_mode_flags.0 & FolderOpenModeFlags::OPEN_SOFT_DELETED_FOLDER.0 != 0;
    ensure(deleted || !folder.deleted, ErrorCode::EC_NOT_FOUND)?;
    call.open(request.output_handle_index, Object::Folder(folder.id))?;
    Ok(RopOpenFolderSuccess::default())
}

/// RopCreateFolder
pub(crate) fn create_folder(
    call: &mut Call<'_>,
    request: &RopCreateFolderRequest,
) -> Result<RopCreateFolderSuccess> {
    let parent = call.folder()?;
    let kind = match request.folder_type {
        FolderType::GENERIC_FOLDER => FolderKind::Generic,
        // Searches are not done yet.
        FolderType::SEARCH_FOLDER => return Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        _ => return Err(ErrorCode::EC_INVALID_PARAMETER.into()),
    };
    ensure(request.use_unicode_strings <= 1 && request.open_existing <= 1, ErrorCode::EC_INVALID_PARAMETER)?;
    ensure(request.reserved == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let text = call.text();
    let name = text.of_flag(&request.display_name);
    ensure(!name.is_empty(), ErrorCode::EC_INVALID_PARAMETER)?;
    let new = NewFolder {
        parent,
        kind,
        name,
        comment: text.of_flag(&request.comment),
        open_existing: request.open_existing != 0,
    };
    let mailbox = call.mailbox()?;
    let (folder, _) = mailbox.create_folder(new)?;
    call.open(request.output_handle_index, Object::Folder(folder))?;
    // Whether it was there before is told of public folders only (MS-OXCFOLD 2.2.1.2.2).
    Ok(RopCreateFolderSuccess { folder_id: folder, ..Default::default() })
}

/// RopDeleteFolder
pub(crate) fn delete_folder(call: &mut Call<'_>, request: &RopDeleteFolderRequest) -> Result<u8> {
    let parent = base(call)?;
    let flags = request.delete_folder_flags.0;
    let known = DeleteFolderFlags::DEL_MESSAGES.0
        | DeleteFolderFlags::DEL_FOLDERS.0
        | DeleteFolderFlags::DELETE_HARD_DELETE.0;
    ensure(flags & !known == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let mailbox = call.mailbox()?;
    let root = mailbox.special_folder(store::SpecialFolder::Root);
    ensure(request.folder_id != root, ErrorCode::EC_NOT_SUPPORTED)?;
    let folder = mailbox.folder(request.folder_id)?;
    ensure(
        folder.parent == Some(parent) || matches!(call.object(call.input)?, Object::Logon(_)),
        ErrorCode::EC_NOT_FOUND,
    )?;
    let how = DeleteFolder {
        messages: flags & DeleteFolderFlags::DEL_MESSAGES.0 != 0,
        folders: flags & DeleteFolderFlags::DEL_FOLDERS.0 != 0,
        hard: flags & DeleteFolderFlags::DELETE_HARD_DELETE.0 != 0,
    };
    Ok(u8::from(mailbox.delete_folder(folder.id, how)?.partial))
}

/// RopEmptyFolder
pub(crate) fn empty_folder(call: &mut Call<'_>, request: &RopEmptyFolderRequest) -> Result<u8> {
    let how = EmptyFolder { associated: request.want_delete_associated != 0, hard: false };
    empty(call, how)
}

/// RopHardDeleteMessagesAndSubfolders
pub(crate) fn hard_delete_messages_and_subfolders(
    call: &mut Call<'_>,
    request: &RopHardDeleteMessagesAndSubfoldersRequest,
) -> Result<u8> {
    let how = EmptyFolder { associated: request.want_delete_associated != 0, hard: true };
    empty(call, how)
}

fn empty(call: &mut Call<'_>, how: EmptyFolder) -> Result<u8> {
    let folder = call.folder()?;
    let mailbox = call.mailbox()?;
    // All special folders are below it.
    let root = mailbox.special_folder(store::SpecialFolder::Root);
    ensure(folder != root, ErrorCode::EC_NOT_SUPPORTED)?;
    Ok(u8::from(mailbox.empty_folder(folder, how)?.partial))
}

/// RopGetHierarchyTable
pub(crate) fn get_hierarchy_table(
    call: &mut Call<'_>,
    request: &RopGetHierarchyTableRequest,
) -> Result<RopGetHierarchyTableSuccess> {
    let folder = call.folder()?;
    let flags = request.table_flags.0;
    let known = HierarchyTableFlags::DEPTH.0
        | HierarchyTableFlags::DEFERRED_ERRORS.0
        | HierarchyTableFlags::NO_NOTIFICATIONS.0
        | HierarchyTableFlags::SOFT_DELETES.0
        | HierarchyTableFlags::USE_UNICODE.0
        | HierarchyTableFlags::SUPPRESSES_NOTIFICATIONS.0;
    ensure(flags & !known == 0, ErrorCode::EC_NOT_SUPPORTED)?;
    let table = store::Table::Hierarchy {
        folder,
        deep: flags & HierarchyTableFlags::DEPTH.0 != 0,
        deleted: flags & HierarchyTableFlags::SOFT_DELETES.0 != 0,
    };
    let silent = HierarchyTableFlags::NO_NOTIFICATIONS.0 | HierarchyTableFlags::SUPPRESSES_NOTIFICATIONS.0;
    let row_count = open_table(call, request.output_handle_index, table, flags & silent == 0)?;
    Ok(RopGetHierarchyTableSuccess { row_count })
}

/// RopGetContentsTable
pub(crate) fn get_contents_table(
    call: &mut Call<'_>,
    request: &RopGetContentsTableRequest,
) -> Result<RopGetContentsTableSuccess> {
    let folder = call.folder()?;
    let flags = request.table_flags.0;
    // Conversations are of later versions.
    ensure(flags & ContentsTableFlags::CONVERSATION_MEMBERS.0 == 0, ErrorCode::EC_NOT_SUPPORTED)?;
    let known = ContentsTableFlags::ASSOCIATED.0
        | ContentsTableFlags::DEFERRED_ERRORS.0
        | ContentsTableFlags::NO_NOTIFICATIONS.0
        | ContentsTableFlags::SOFT_DELETES.0
        | ContentsTableFlags::USE_UNICODE.0;
    ensure(flags & !known == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let table = store::Table::Contents {
        folder,
        associated: flags & ContentsTableFlags::ASSOCIATED.0 != 0,
        deleted: flags & ContentsTableFlags::SOFT_DELETES.0 != 0,
    };
    let notify = flags & ContentsTableFlags::NO_NOTIFICATIONS.0 == 0;
    let row_count = open_table(call, request.output_handle_index, table, notify)?;
    Ok(RopGetContentsTableSuccess { row_count })
}

fn open_table(call: &mut Call<'_>, index: u8, table: store::Table, notify: bool) -> Result<u32> {
    let mailbox = call.mailbox()?;
    ensure(!mailbox.folder(table.folder())?.deleted, ErrorCode::EC_OBJECT_DELETED)?;
    let signal = call.state.signal.clone();
    let waker = notify.then(|| std::sync::Arc::new(move || signal.raise()) as store::Waker);
    let view = View::open(mailbox, table, waker)?;
    let count = u32::try_from(view.len()).map_err(|_| Failure::Code(ErrorCode::EC_TABLE_TOO_BIG))?;
    call.open(index, Object::Table(Box::new(Table::new(Rows::View(Box::new(view)), notify))))?;
    Ok(count)
}
