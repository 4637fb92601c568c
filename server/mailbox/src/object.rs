//! What handles stand for.

use crate::failure::Result;
use crate::logon::Logon;
use crate::read_only::Kind;
use crate::table::Table;
use exchange::oxcentryid::FolderId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use openchange_store::{Attachment, Message, Stream, Subscription};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A server object.
pub(crate) enum Object {
    Logon(Arc<Logon>),
    Folder(FolderId),
    Message(MessageObject),
    Attachment(AttachmentObject),
    Table(Box<Table>),
    Stream(StreamObject),
    Subscription(Notifier),
}

impl Object {
    /// Which kind of object with properties it is; others have none.
    pub(crate) fn kind(&self) -> Result<Kind> {
        match self {
            Object::Logon(_) => Ok(Kind::Logon),
            Object::Folder(_) => Ok(Kind::Folder),
            Object::Message(_) => Ok(Kind::Message),
            Object::Attachment(_) => Ok(Kind::Attachment),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Object::Logon(_) => "Logon",
            Object::Folder(_) => "Folder",
            Object::Message(_) => "Message",
            Object::Attachment(_) => "Attachment",
            Object::Table(_) => "Table",
            Object::Stream(_) => "Stream",
            Object::Subscription(_) => "Subscription",
        })
    }
}

/// A value that several objects of a session work on.
#[derive(Debug)]
pub(crate) struct Shared<T>(Arc<Mutex<T>>);

impl<T> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        Shared(Arc::new(Mutex::new(value)))
    }

    /// One payload of a session runs at a time, so nobody waits here.
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether both are the same value.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(self.0.clone())
    }
}

/// An open message. Changes are seen by others when it has been saved.
#[derive(Clone, Debug)]
pub(crate) struct MessageObject {
    pub message: Shared<Message>,
    /// The attachment it is embedded in; none for one in a folder.
    pub inside: Option<Shared<Attachment>>,
    /// The messages it is embedded in, the outermost first.
    pub containers: Vec<Shared<Message>>,
    pub writable: bool,
    /// Columns that recipients had when they were written; for reading those that they have.
    pub recipient_columns: Vec<PropertyTag>,
    /// Numbers below have been given to attachments that may not be saved yet.
    pub next_attachment: u32,
}

/// An open attachment. The message has its changes when it has been saved to it.
#[derive(Clone, Debug)]
pub(crate) struct AttachmentObject {
    pub message: Shared<Message>,
    /// The messages that one is embedded in.
    pub containers: Vec<Shared<Message>>,
    pub number: u32,
    pub attachment: Shared<Attachment>,
    pub writable: bool,
}

/// An open value.
#[derive(Clone, Debug)]
pub(crate) struct StreamObject {
    pub stream: Stream,
    pub position: u64,
    pub writable: bool,
    pub tag: PropertyTag,
    /// A folder's value is put back when it is committed; those of messages and
    /// attachments are their own until these are saved.
    pub folder: Option<FolderId>,
    pub changed: bool,
}

/// A wish to be told what happens.
pub(crate) struct Notifier {
    pub events: Subscription,
}
