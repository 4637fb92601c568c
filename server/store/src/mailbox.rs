//! What a mailbox can do.

use crate::Result;
use crate::compare::SortKey;
use crate::folder::{
    DeleteFolder, EmptyFolder, Folder, FolderContent, NewFolder, Outcome, ReceiveFolder, SpecialFolder,
};
use crate::message::{Message, SaveOptions};
use crate::notify::{Interest, Subscription, Waker};
use crate::property::Properties;
use crate::table::{Cells, RowId, Scan, Table};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, Restriction, SortOrder};
use exchange::oxcentryid::{FolderId, LongTermId, MessageId};
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags};
use exchange::oxprops::PropertyTag;

/// What a mailbox is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MailboxInfo {
    /// The mailbox's own GUID: `ProviderUID` of its entry ids.
    pub guid: Guid,
    /// objectGUID of its owner in the directory, by which it is opened.
    pub owner: Guid,
    /// GUID of the replica that its ids belong to, id 1. It is the mapping signature too.
    pub replica: Guid,
    /// The owner's name.
    pub display_name: String,
    /// The owner's legacyExchangeDN.
    pub legacy_dn: String,
    /// When it was made, 100 ns since 1601-01-01 UTC.
    pub created: u64,
}

/// Replica id of the objects that the mailbox itself has given ids to.
pub const LOCAL_REPLICA: u16 = 1;

/// A mailbox, shared by everybody who uses it. Methods block: on files, and
/// those that change something on the one writer. A change is done as a whole
/// or not at all; when a method returns it is on disk and its events are
/// published. What was read and unread may wait for the next change that is put on
/// disk: it survives the end of the process, but not always the loss of power.
///
/// Ids are in the form of ROPs ([`crate::ids`]). Text in properties is
/// PtypString: whoever has text in a code page converts it before. Where tags
/// are asked for, PtypString8 is taken as PtypString.
pub trait Mailbox: Send + Sync {
    /// What it is.
    fn info(&self) -> &MailboxInfo;

    /// Properties of the mailbox itself (of a Logon object, MS-OXCSTOR 2.2.2), sizes and entry ids included.
    fn properties(&self) -> Result<Properties>;
    /// Sets and removes properties of the mailbox itself.
    fn set_properties(&self, set: Properties, remove: &[PropertyTag]) -> Result<()>;

    // --- identifiers -----------------------------------------------------

    /// The replica behind a replica id.
    fn replica(&self, replica_id: u16) -> Result<Guid>;
    /// The replica id of a replica; one is given to a replica not known yet.
    fn replica_id(&self, replica: &Guid) -> Result<u16>;
    /// The form of an id that holds in every store.
    fn long_term_id(&self, id: u64) -> Result<LongTermId> {
        Ok(crate::ids::long_term(&self.replica(crate::ids::replica_id(id))?, id))
    }
    /// The other way round.
    fn short_id(&self, id: &LongTermId) -> Result<u64> {
        Ok(crate::ids::from_counter_bytes(self.replica_id(&id.database_guid)?, id.global_counter))
    }
    /// Reserves `count` ids of the local replica for a client: the first counter.
    fn allocate_ids(&self, count: u32) -> Result<u64>;

    // --- names of properties (MS-OXCPRPT 2.2.12 to 2.2.14) --------------------

    /// Ids of names, in their order. Nothing for a name that has none and should not get one (`create`), or is too
    /// long for a `PropertyName`.
    /// Names in `PS_MAPI` are the ids below 0x8000 themselves.
    fn property_ids(&self, names: &[PropertyName], create: bool) -> Result<Vec<Option<u16>>>;
    /// Names of ids, in their order. Ids below 0x8000 have a name in `PS_MAPI`.
    fn property_names(&self, ids: &[u16]) -> Result<Vec<Option<PropertyName>>>;
    /// All names, by ascending id.
    fn named_properties(&self) -> Result<Vec<(u16, PropertyName)>>;

    // --- folders (MS-OXCFOLD) ---------------------------------------------------

    /// A folder that every mailbox has.
    fn special_folder(&self, folder: SpecialFolder) -> FolderId;
    /// Which special folder it is.
    fn as_special_folder(&self, folder: FolderId) -> Option<SpecialFolder> {
        SpecialFolder::ALL.into_iter().find(|special| self.special_folder(*special) == folder)
    }
    /// A folder with its properties. Softly deleted ones are found too.
    fn folder(&self, folder: FolderId) -> Result<Folder>;
    /// A folder below another, by its name without regard to case.
    fn find_folder(&self, parent: FolderId, name: &str) -> Result<Option<FolderId>>;
    /// Makes a folder. Answers its id, and whether it was there already.
    fn create_folder(&self, new: NewFolder) -> Result<(FolderId, bool)>;
    /// Sets and removes properties of a folder; `PidTagDisplayName` renames it.
    fn set_folder_properties(&self, folder: FolderId, set: Properties, remove: &[PropertyTag]) -> Result<()>;
    /// Deletes a folder, not a special one.
    fn delete_folder(&self, folder: FolderId, how: DeleteFolder) -> Result<Outcome>;
    /// Deletes messages of a folder and the folders below it with all they hold.
    fn empty_folder(&self, folder: FolderId, how: EmptyFolder) -> Result<Outcome>;
    /// Moves a folder with all it holds and gives it a name; not a special one.
    fn move_folder(&self, folder: FolderId, parent: FolderId, name: &str) -> Result<Outcome>;
    /// Copies a folder with its messages, `recursive`: and the folders below it. Answers the copy.
    fn copy_folder(
        &self,
        folder: FolderId,
        parent: FolderId,
        name: &str,
        recursive: bool,
    ) -> Result<FolderId>;
    /// Copies or moves properties of a folder and what it holds into another.
    fn transfer_content(&self, content: FolderContent) -> Result<()>;
    /// The folder that messages of a class are delivered to, and the class it was set for: the
    /// longest one that is the class itself or the part of it before one of its dots.
    fn receive_folder(&self, class: &str) -> Result<ReceiveFolder>;
    /// Sets the folder for a class, or takes the entry away.
    fn set_receive_folder(&self, class: &str, folder: Option<FolderId>) -> Result<()>;
    /// All entries.
    fn receive_folders(&self) -> Result<Vec<ReceiveFolder>>;

    // --- messages (MS-OXCMSG) ----------------------------------------------------

    /// A message that nobody has saved yet, with the properties a new message has (MS-OXCMSG 3.2.5.2).
    fn new_message(&self, folder: FolderId, associated: bool) -> Result<Message>;
    /// Reads a message with its recipients, attachments and embedded messages.
    fn open_message(&self, folder: FolderId, message: MessageId) -> Result<Message>;
    /// Saves a message: [`crate::Error::Modified`] if somebody else has since it was opened,
    /// [`crate::Error::Deleted`] if it is gone. Afterwards `message` is as if it had been opened again.
    fn save_message(&self, message: &mut Message, options: SaveOptions) -> Result<MessageId>;
    /// Deletes messages, those that are not there excepted (partial).
    fn delete_messages(&self, folder: FolderId, messages: &[MessageId], hard: bool) -> Result<Outcome>;
    /// Moves or copies messages to another folder, those that are not there
    /// excepted. Answers the new id of each, in order.
    fn transfer_messages(
        &self,
        from: FolderId,
        messages: &[MessageId],
        to: FolderId,
        copy: bool,
    ) -> Result<Vec<Option<MessageId>>>;
    /// Sets and clears bits of `PidTagMessageFlags`; without a list, of all messages of the folder that
    /// are not FAI. Answers the messages whose flags are others now. Does not count as a change of the message.
    fn change_flags(
        &self,
        folder: FolderId,
        messages: Option<&[MessageId]>,
        set: MessageFlags,
        clear: MessageFlags,
    ) -> Result<Vec<MessageId>>;
    /// `PidTagMessageStatus`
    fn message_status(&self, folder: FolderId, message: MessageId) -> Result<MessageStatusFlags>;
    /// Sets the masked bits of `PidTagMessageStatus`. Answers what it was.
    fn set_message_status(
        &self,
        folder: FolderId,
        message: MessageId,
        mask: MessageStatusFlags,
        status: MessageStatusFlags,
    ) -> Result<MessageStatusFlags>;

    /// Removes for good what was softly deleted before a time: messages, and folders with all they hold.
    /// Answers how many.
    fn purge(&self, before: u64) -> Result<u64>;

    // --- tables (MS-OXCTABL); see `View` ---------------------------------------

    /// Rows of the objects that a restriction holds for, with keys of a sort order.
    fn scan(&self, table: &Table, sort: &[SortOrder], restriction: Option<&Restriction>) -> Result<Scan>;
    /// The keys of some rows in a sort order; nothing for rows that are gone or do not meet the restriction.
    fn keys(
        &self,
        table: &Table,
        rows: &[RowId],
        sort: &[SortOrder],
        restriction: Option<&Restriction>,
    ) -> Result<Vec<Option<Vec<SortKey>>>>;
    /// Values of some rows; nothing for rows that are gone.
    fn rows(&self, table: &Table, rows: &[RowId], columns: &[PropertyTag]) -> Result<Vec<Option<Cells>>>;
    /// Every tag that some object of the table has a value for, and those that all tables have (RopQueryColumnsAll).
    fn columns(&self, table: &Table) -> Result<Vec<PropertyTag>>;

    // --- notifications (MS-OXCNOTIF) -----------------------------------------------

    /// Tells what happens from now on. At most `capacity` events wait.
    fn subscribe(&self, interest: Interest, capacity: usize, waker: Option<Waker>) -> Subscription;
}
