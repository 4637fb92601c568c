//! What a mailbox can do.

use crate::Result;
use crate::compare::SortKey;
use crate::folder::{
    DeleteFolder, EmptyFolder, Folder, FolderContent, NewFolder, Outcome, ReceiveFolder, SpecialFolder,
};
use crate::import::{Imported, ImportedFolder, ImportedMove};
use crate::message::{Message, SaveOptions};
use crate::notify::{Interest, Subscription, Waker};
use crate::property::Properties;
use crate::table::{Cells, RowId, Scan, Table};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, Restriction, SortOrder};
use exchange::oxcentryid::{FolderId, LongTermId, MessageId};
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags};
use exchange::oxprops::PropertyTag;
use std::ops::RangeInclusive;
use std::sync::Arc;

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

impl MailboxInfo {
    /// Whether it is the store of public folders, which belongs to nobody.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.owner == PUBLIC_STORE
    }

    /// Entry id of a folder in it (MS-OXCDATA 2.2.4.1).
    #[must_use]
    pub fn folder_entry_id(&self, folder: FolderId) -> Vec<u8> {
        if self.is_public() {
            return crate::ids::public_folder_entry_id(&self.replica, folder);
        }
        crate::ids::folder_entry_id(&self.guid, &self.replica, folder)
    }

    /// Entry id of a message in it (MS-OXCDATA 2.2.4.2).
    #[must_use]
    pub fn message_entry_id(&self, folder: FolderId, message: MessageId) -> Vec<u8> {
        if self.is_public() {
            return crate::ids::public_message_entry_id(&self.replica, folder, message);
        }
        crate::ids::message_entry_id(&self.guid, &self.replica, folder, message)
    }
}

/// Owner of the store of public folders, of which a server has one: nobody.
pub const PUBLIC_STORE: Guid =
    Guid { time_low: 0, time_mid: 0, time_hi_and_version: 0, clock_seq: [0; 2], node: [0; 6] };

/// What a client keeps of a public folder for its user (MS-OXCSTOR 2.2.1.11 to 2.2.1.13).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerUserData {
    /// The replica of the store of public folders that it is of.
    pub replica: Guid,
    /// The changes that were read, as the store of public folders has given them.
    pub data: Vec<u8>,
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

    /// The same store as a user sees it, by his objectGUID: in public folders each user has read messages or
    /// not for himself, and counts are his. In a mailbox messages are read or not for everybody.
    fn for_reader(&self, user: &Guid) -> Arc<dyn Mailbox>;

    // --- who has read what in public folders (MS-OXCSTOR 2.2.1.10 to 2.2.1.13) ---------

    /// Counters of the changes that the user has read in a folder of the public store, ascending. Messages
    /// whose last change is among them are read.
    fn read_changes(&self, folder: FolderId) -> Result<Vec<RangeInclusive<u64>>>;
    /// Replaces them.
    fn set_read_changes(&self, folder: FolderId, changes: Vec<RangeInclusive<u64>>) -> Result<()>;
    /// What a client has kept of a public folder in the mailbox of its user.
    fn per_user_data(&self, folder: &LongTermId) -> Result<Option<PerUserData>>;
    /// Keeps it.
    fn set_per_user_data(&self, folder: &LongTermId, data: PerUserData) -> Result<()>;
    /// The folders with information that is of a store of public folders.
    fn per_user_folders(&self, replica: &Guid) -> Result<Vec<LongTermId>>;

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
    /// Whether a message of a folder, or a folder, may get an id: a client has reserved it, and nothing has or had it.
    fn is_reserved(&self, folder: Option<FolderId>, id: u64) -> Result<bool>;
    /// Nothing will have these ids; of those that are not reserved, nothing is to be done.
    fn give_up_ids(&self, ids: &[u64]) -> Result<()>;
    /// No message of a folder will have the ids of these ranges of counters.
    fn give_up_ids_in(&self, folder: FolderId, ranges: &[(u64, u64)]) -> Result<()>;

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

    /// A folder that every mailbox has, or the store of public folders; 0 in one that has it not.
    fn special_folder(&self, folder: SpecialFolder) -> FolderId;
    /// Which special folder it is.
    fn as_special_folder(&self, folder: FolderId) -> Option<SpecialFolder> {
        let mut all = SpecialFolder::ALL.into_iter().chain(SpecialFolder::PUBLIC);
        all.find(|special| folder != 0 && self.special_folder(*special) == folder)
    }
    /// The folders that RopLogon tells; 0 where there is none (MS-OXCSTOR 2.2.1.1.3, 2.2.1.1.4).
    fn logon_folders(&self) -> [FolderId; 13] {
        let mut told = [0; 13];
        let folders = if self.info().is_public() { &SpecialFolder::PUBLIC[..] } else { &SpecialFolder::ALL };
        for (place, special) in told.iter_mut().zip(folders) {
            *place = self.special_folder(*special);
        }
        told
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

    // --- what other replicas have made (MS-OXCFXICS 3.2.5.9.4); messages are saved with a `Version` -----------------

    /// A folder that was made or changed in another replica becomes ours: [`crate::Error::NoParent`] if there is none
    /// above it, [`crate::Error::Known`] if ours is not older, [`crate::Error::Deleted`] if it was deleted.
    fn import_folder(&self, folder: ImportedFolder) -> Result<Imported>;
    /// A message that was moved in another replica moves here: [`crate::Error::Known`] if it has.
    fn import_move(&self, moved: &ImportedMove) -> Result<Imported>;

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
