//! Which objects a table has rows for, and what is in a row.

use crate::compare::SortKey;
use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::{FolderId, MessageId};

/// The objects of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Messages of a folder.
    Contents {
        /// The folder, or a search folder.
        folder: FolderId,
        /// FAI messages instead of the others.
        associated: bool,
        /// The softly deleted ones instead of the others.
        deleted: bool,
    },
    /// Folders below a folder.
    Hierarchy {
        /// The folder.
        folder: FolderId,
        /// Those at every depth; each behind its parent, `PidTagDepth` from 1.
        deep: bool,
        /// The softly deleted ones instead of the others.
        deleted: bool,
    },
}

impl Table {
    /// The folder that the table is of.
    #[must_use]
    pub fn folder(&self) -> FolderId {
        match self {
            Table::Contents { folder, .. } | Table::Hierarchy { folder, .. } => *folder,
        }
    }
}

/// What a row is of. `PidTagInstID` is the message, or the folder; `PidTagInstanceNum` the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId {
    /// The folder, or the one the message is in. 0 for the header of a category
    /// and for rows of attachments and recipients.
    pub folder: FolderId,
    /// 0 for a folder; the id of a category for its header; number of an
    /// attachment or row id of a recipient.
    pub message: MessageId,
    /// Which of the rows that multiple values give one message, else 0.
    pub instance: u32,
}

impl RowId {
    /// A row of a folder.
    #[must_use]
    pub fn folder(folder: FolderId) -> Self {
        RowId { folder, message: 0, instance: 0 }
    }

    /// A row of a message.
    #[must_use]
    pub fn message(folder: FolderId, message: MessageId) -> Self {
        RowId { folder, message, instance: 0 }
    }
}

/// Values of a row in the order of the columns asked for. Nothing for what the
/// object has not. Values too large to be inline are cut to [`CELL_LIMIT`] bytes.
pub type Cells = Vec<Option<PropertyValue>>;

/// Bytes of a large PtypString (as UTF-16), PtypString8 or PtypBinary in a row.
pub const CELL_LIMIT: usize = 510;

/// Rows of a table, in no order that could be relied on.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// What they are of.
    pub rows: Vec<RowId>,
    /// What they are sorted by: one key after the other for the first row, then those of the next one.
    pub keys: Vec<SortKey>,
}
