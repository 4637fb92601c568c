//! A folder as its reader holds it, and what is asked of folders.

use crate::property::Properties;
use exchange::oxcentryid::FolderId;

/// `PidTagFolderType` (MS-OXCFOLD 2.2.2.2.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FolderKind {
    /// The root of the mailbox.
    Root = 0,
    /// Holds messages and folders.
    Generic = 1,
    /// Shows messages of other folders.
    Search = 2,
}

/// A folder.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Its id.
    pub id: FolderId,
    /// The folder above; nothing for the root.
    pub parent: Option<FolderId>,
    /// What it is.
    pub kind: FolderKind,
    /// `PidTagDisplayName`
    pub name: String,
    /// It was deleted softly.
    pub deleted: bool,
    /// Everything, computed properties included: counts, sizes, ids, change keys.
    pub properties: Properties,
}

/// A folder to be made.
#[derive(Clone, Debug)]
pub struct NewFolder {
    /// Where.
    pub parent: FolderId,
    /// Root is not possible.
    pub kind: FolderKind,
    /// `PidTagDisplayName`; unique below the parent, without regard to case.
    pub name: String,
    /// `PidTagComment`
    pub comment: String,
    /// A folder of that name is taken instead of being an error.
    pub open_existing: bool,
}

/// What is deleted together with a folder (MS-OXCFOLD 2.2.1.3.1). A folder that
/// holds what is not to be deleted stays: [`crate::Outcome::partial`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeleteFolder {
    /// Its messages.
    pub messages: bool,
    /// Folders below it with all they hold.
    pub folders: bool,
    /// Not to be seen again.
    pub hard: bool,
}

/// How a folder is emptied (MS-OXCFOLD 2.2.1.9.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EmptyFolder {
    /// FAI messages too.
    pub associated: bool,
    /// Not to be seen again.
    pub hard: bool,
}

/// What of a folder becomes part of another (MS-OXCPRPT 3.2.5.8). Folders keep their names, which none
/// in the other folder may have.
#[derive(Clone, Debug, Default)]
pub struct FolderContent {
    /// The folder it is in.
    pub from: FolderId,
    /// The folder it comes to.
    pub to: FolderId,
    /// Properties for the other folder.
    pub set: Properties,
    /// It is moved: these properties too are no longer in the first folder.
    pub moves: bool,
    /// Its messages.
    pub messages: bool,
    /// Its FAI messages.
    pub associated: bool,
    /// The folders below it, with all they hold.
    pub folders: bool,
}

/// How much of something was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Something was left undone (PartialCompletion).
    pub partial: bool,
}

/// Folders that every mailbox has. The first 13 are those of RopLogon, in its order (MS-OXCSTOR 2.2.1.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum SpecialFolder {
    Root = 0,
    DeferredAction,
    SpoolerQueue,
    /// "Top of Information Store"
    IpmSubtree,
    Inbox,
    Outbox,
    SentItems,
    DeletedItems,
    CommonViews,
    Schedule,
    /// "Finder"
    Search,
    Views,
    Shortcuts,
    Drafts,
    Calendar,
    Contacts,
    Tasks,
    Journal,
    Notes,
    JunkEmail,
}

impl SpecialFolder {
    /// All of them, in order.
    pub const ALL: [SpecialFolder; 20] = {
        use SpecialFolder::*;
        [
            Root,
            DeferredAction,
            SpoolerQueue,
            IpmSubtree,
            Inbox,
            Outbox,
            SentItems,
            DeletedItems,
            CommonViews,
            Schedule,
            Search,
            Views,
            Shortcuts,
            Drafts,
            Calendar,
            Contacts,
            Tasks,
            Journal,
            Notes,
            JunkEmail,
        ]
    };
}

/// Where messages of a class are delivered (MS-OXCSTOR 2.2.1.2 to 2.2.1.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiveFolder {
    /// A message class or the start of one up to a dot; empty for all.
    pub class: String,
    /// The folder.
    pub folder: FolderId,
    /// When it was set.
    pub modified: u64,
}
