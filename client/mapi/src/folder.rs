//! Folders.

use crate::message::{Message, Opened};
use crate::object::Object;
use crate::operation::{Answer, answer};
use crate::properties::count;
use crate::queue::Ticket;
use crate::store::Store;
use crate::table::Table;
use crate::{Error, Result};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::{
    ContentsTableFlags, DeleteFolderFlags, FolderType, HierarchyTableFlags, RopCreateFolderRequest,
    RopDeleteFolderRequest, RopDeleteMessagesRequest, RopEmptyFolderRequest, RopGetContentsTableRequest,
    RopGetHierarchyTableRequest, RopHardDeleteMessagesRequest, RopMoveCopyMessagesRequest,
    RopOpenFolderRequest,
};
use exchange::oxcmsg::{ReadFlags, RopSetReadFlagsRequest};
use exchange::oxcrops::{RopId, RopRequestBody};
use exchange::oxctypes::StringOfFlag;

/// Message ids that one request names at most.
const IDS: usize = 1000;

/// A folder. Clones are the same.
#[derive(Clone, Debug)]
pub struct Folder {
    pub(crate) object: Object,
    pub(crate) store: Store,
    /// Its id.
    pub id: u64,
}

impl Folder {
    pub(crate) fn open(store: &Store, id: u64) -> Self {
        let body = RopOpenFolderRequest { folder_id: id, ..RopOpenFolderRequest::default() };
        let (object, opened) =
            store
                .object
                .make(RopId::ROP_OPEN_FOLDER, RopRequestBody::OpenFolder(body), |answer| answer.worked());
        // Operations on a folder that could not be opened fail with the reason.
        opened.forget();
        Folder { object, store: store.clone(), id }
    }

    /// The mailbox it is in.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Its messages.
    #[must_use]
    pub fn contents(&self) -> Table {
        self.table_of_messages(ContentsTableFlags(0))
    }

    /// Its messages that hold settings, not mail.
    #[must_use]
    pub fn associated(&self) -> Table {
        self.table_of_messages(ContentsTableFlags::ASSOCIATED)
    }

    fn table_of_messages(&self, flags: ContentsTableFlags) -> Table {
        let quiet = ContentsTableFlags::NO_NOTIFICATIONS.0 | ContentsTableFlags::USE_UNICODE.0;
        let table_flags = ContentsTableFlags(flags.0 | quiet);
        let body = RopGetContentsTableRequest { table_flags, ..RopGetContentsTableRequest::default() };
        let (object, count) = self.object.make(
            RopId::ROP_GET_CONTENTS_TABLE,
            RopRequestBody::GetContentsTable(body),
            |answer| Ok(answer!(answer, GetContentsTable)?.row_count),
        );
        Table::new(object, Some(count))
    }

    /// The folders in it: of the first level, or of all of them.
    #[must_use]
    pub fn hierarchy(&self, all_levels: bool) -> Table {
        let depth = if all_levels { HierarchyTableFlags::DEPTH.0 } else { 0 };
        let quiet = HierarchyTableFlags::NO_NOTIFICATIONS.0 | HierarchyTableFlags::USE_UNICODE.0;
        let table_flags = HierarchyTableFlags(depth | quiet);
        let body = RopGetHierarchyTableRequest { table_flags, ..RopGetHierarchyTableRequest::default() };
        let (object, count) = self.object.make(
            RopId::ROP_GET_HIERARCHY_TABLE,
            RopRequestBody::GetHierarchyTable(body),
            |answer| Ok(answer!(answer, GetHierarchyTable)?.row_count),
        );
        Table::new(object, Some(count))
    }

    /// Makes a folder in it; with `open_existing`, one of that name is as good.
    pub fn create_folder(&self, name: &str, comment: &str, open_existing: bool) -> Ticket<Folder> {
        let body = RopCreateFolderRequest {
            folder_type: FolderType::GENERIC_FOLDER,
            use_unicode_strings: 1,
            open_existing: open_existing.into(),
            display_name: StringOfFlag::String(name.into()),
            comment: StringOfFlag::String(comment.into()),
            ..RopCreateFolderRequest::default()
        };
        let store = self.store.clone();
        let (object, created) =
            self.object.make(RopId::ROP_CREATE_FOLDER, RopRequestBody::CreateFolder(body), |answer| {
                Ok(answer!(answer, CreateFolder)?.folder_id)
            });
        created.map(|id| Ok(Folder { object, store, id }))
    }

    /// Deletes a folder in it, with all that is inside.
    pub fn delete_folder(&self, id: u64) -> Ticket<()> {
        let all = DeleteFolderFlags::DEL_MESSAGES.0 | DeleteFolderFlags::DEL_FOLDERS.0;
        let body = RopDeleteFolderRequest { delete_folder_flags: DeleteFolderFlags(all), folder_id: id };
        self.object.ask(RopId::ROP_DELETE_FOLDER, RopRequestBody::DeleteFolder(body), |answer| {
            whole(answer!(answer, DeleteFolder => |r| Some(r.partial_completion)), "RopDeleteFolder")
        })
    }

    /// Deletes all that is in it.
    pub fn empty(&self) -> Ticket<()> {
        let body = RopEmptyFolderRequest::default();
        self.object.ask(RopId::ROP_EMPTY_FOLDER, RopRequestBody::EmptyFolder(body), |answer| {
            whole(answer!(answer, EmptyFolder => |r| Some(r.partial_completion)), "RopEmptyFolder")
        })
    }

    /// A message in it; it is opened with the first operation on it. The ticket says what
    /// the server tells when it is opened.
    pub fn message(&self, id: u64, writable: bool) -> (Message, Ticket<Opened>) {
        Message::open(self, id, writable)
    }

    /// A new message in it, which is there once it is saved.
    #[must_use]
    pub fn create_message(&self) -> Message {
        Message::create(self)
    }

    /// Deletes messages: softly, so that the server may still have them, or for good.
    pub async fn delete_messages(&self, ids: &[u64], hard: bool) -> Result<()> {
        let mut tickets = Vec::new();
        for ids in ids.chunks(IDS) {
            let message_id_count = count(ids.len(), "messages")?;
            tickets.push(if hard {
                let body = RopHardDeleteMessagesRequest {
                    message_id_count,
                    message_ids: ids.to_vec(),
                    ..RopHardDeleteMessagesRequest::default()
                };
                let body = RopRequestBody::HardDeleteMessages(body);
                self.object.ask(RopId::ROP_HARD_DELETE_MESSAGES, body, |answer| {
                    let partial = answer!(answer, HardDeleteMessages => |r| Some(r.partial_completion));
                    whole(partial, "RopHardDeleteMessages")
                })
            } else {
                let body = RopDeleteMessagesRequest {
                    message_id_count,
                    message_ids: ids.to_vec(),
                    ..RopDeleteMessagesRequest::default()
                };
                let body = RopRequestBody::DeleteMessages(body);
                self.object.ask(RopId::ROP_DELETE_MESSAGES, body, |answer| {
                    let partial = answer!(answer, DeleteMessages => |r| Some(r.partial_completion));
                    whole(partial, "RopDeleteMessages")
                })
            });
        }
        for ticket in tickets {
            ticket.await?;
        }
        Ok(())
    }

    /// Moves or copies messages to another folder of the mailbox.
    pub async fn move_messages(&self, ids: &[u64], to: &Folder, copy: bool) -> Result<()> {
        let mut tickets = Vec::new();
        for ids in ids.chunks(IDS) {
            let body = RopMoveCopyMessagesRequest {
                message_id_count: count(ids.len(), "messages")?,
                message_ids: ids.to_vec(),
                want_copy: copy.into(),
                ..RopMoveCopyMessagesRequest::default()
            };
            let body = RopRequestBody::MoveCopyMessages(body);
            tickets.push(self.object.ask_with(&to.object, RopId::ROP_MOVE_COPY_MESSAGES, body, |answer| {
                let partial = answer!(answer, MoveCopyMessages => |r| Some(r.partial_completion));
                whole(partial, "RopMoveCopyMessages")
            }));
        }
        for ticket in tickets {
            ticket.await?;
        }
        Ok(())
    }

    /// Marks messages as read or unread, without receipts to their senders.
    pub async fn set_read(&self, ids: &[u64], read: bool) -> Result<()> {
        let clear = if read { 0 } else { ReadFlags::RF_CLEAR_READ_FLAG.0 };
        let mut tickets = Vec::new();
        for ids in ids.chunks(IDS) {
            let body = RopSetReadFlagsRequest {
                read_flags: ReadFlags(ReadFlags::RF_SUPPRESS_RECEIPT.0 | clear),
                message_id_count: count(ids.len(), "messages")?,
                message_ids: ids.to_vec(),
                ..RopSetReadFlagsRequest::default()
            };
            let body = RopRequestBody::SetReadFlags(body);
            tickets.push(self.object.ask(RopId::ROP_SET_READ_FLAGS, body, |answer: Answer| {
                let partial = answer!(answer, SetReadFlags => |r| Some(r.partial_completion));
                whole(partial, "RopSetReadFlags")
            }));
        }
        for ticket in tickets {
            ticket.await?;
        }
        Ok(())
    }
}

/// Something left undone is an error.
fn whole(partial: Result<u8>, operation: &'static str) -> Result<()> {
    match partial? {
        0 => Ok(()),
        _ => Err(Error::Refused { operation, code: ErrorCode::EC_PARTIAL_COMPLETION }),
    }
}
