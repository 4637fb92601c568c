//! Mailboxes: folders, messages, attachments, their properties, and the tables
//! and events made of them, in SQLite.
//!
//! [`Stores`] has the mailboxes of a server; each is a [`Mailbox`], shared by
//! everybody who uses it. What is read from it is plain data: a [`Folder`], a
//! [`Message`] with all that is in it, rows of a [`View`]. Large values are
//! [`Stream`]s, read and written a piece at a time. What has changed is told by
//! [`Event`]s.
//!
//! The store knows ids, properties and change numbers as the documents have
//! them, but no remote operations: handles, bookmarks, columns and code pages are
//! the session's.

pub mod body;
mod categories;
pub mod compare;
mod computed;
mod error;
mod folder;
pub mod ids;
mod mailbox;
mod message;
mod notify;
mod property;
mod restriction;
mod select;
mod sqlite;
mod stores;
mod stream;
mod table;
mod view;

pub use computed::is_read_only;
pub use error::{Error, Result};
pub use folder::{
    DeleteFolder, EmptyFolder, Folder, FolderContent, FolderKind, NewFolder, Outcome, ReceiveFolder,
    SpecialFolder,
};
pub use mailbox::{LOCAL_REPLICA, Mailbox, MailboxInfo};
pub use message::{Attachment, Message, SaveOptions};
pub use notify::{Event, Interest, ObjectId, Pending, Scope, Subscription, Waker};
pub use property::{Properties, Property, Value, binary, id_of, type_of};
pub use select::{cells, select};
pub use sqlite::{Options, SqliteStores};
pub use stores::{Limits, MailboxEntry, NewMailbox, Stores};
pub use stream::Stream;
pub use table::{CELL_LIMIT, Cells, RowId, Scan, Table};
pub use view::{RowChange, View, ViewChange};
