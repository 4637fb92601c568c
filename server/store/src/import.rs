//! What becomes ours that another replica has made (MS-OXCFXICS 3.2.5.9.4).

use crate::property::Properties;
use crate::version::Version;
use exchange::oxcentryid::{FolderId, MessageId};

/// A folder that was made or changed in another replica.
#[derive(Clone, Debug, Default)]
pub struct ImportedFolder {
    /// Its id: of a folder that is there, or one that was reserved ([`crate::Mailbox::allocate_ids`]).
    pub id: FolderId,
    /// The folder above it. A folder that is somewhere else moves.
    pub parent: FolderId,
    /// `PidTagDisplayName`
    pub name: String,
    /// What else it has.
    pub properties: Properties,
    /// Conflicts are always resolved.
    pub version: Version,
}

/// A message that was moved in another replica.
#[derive(Clone, Debug, Default)]
pub struct ImportedMove {
    /// The folder it was in.
    pub from: FolderId,
    /// Its id there.
    pub message: MessageId,
    /// The folder it is in.
    pub to: FolderId,
    /// Its id there, which was reserved.
    pub new: MessageId,
    /// What the other replica calls the change, and what it has seen. The time stays.
    pub version: Version,
}

/// What an import has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The change that it is here, in the form of ROPs.
    pub change: u64,
    /// An FAI message.
    pub associated: bool,
    /// The other replica's version is what is there now. If not, there was a conflict, or what was moved was another
    /// version.
    pub applied: bool,
}
