//! A message as its reader or writer holds it.
//!
//! A [`Message`] is plain data: whoever has opened one reads and changes it as
//! he likes, and nobody sees that before [`crate::Mailbox::save_message`]. Small
//! values are in it; large ones are [`crate::Stream`]s.

use crate::property::Properties;
use exchange::oxcentryid::{FolderId, MessageId};
use std::collections::BTreeMap;

/// A message, or one embedded in an attachment.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The folder it is in, or shall be in. 0 for an embedded message.
    pub folder: FolderId,
    /// Nothing for one that was never saved, unless its writer gives it an id of a range of his own.
    pub id: Option<MessageId>,
    /// An FAI message.
    pub associated: bool,
    /// The change it was read at; 0 for one that was never saved. What is saved must not have changed since.
    pub change: u64,
    /// Its properties. After opening or saving they include those that the
    /// server computes; saving ignores what was set to them.
    pub properties: Properties,
    /// Its recipients by row id (MS-OXCMSG 2.2.3.5.1.1).
    pub recipients: BTreeMap<u32, Properties>,
    /// Its attachments by `PidTagAttachNumber`.
    pub attachments: BTreeMap<u32, Attachment>,
}

/// An attachment.
#[derive(Clone, Debug, Default)]
pub struct Attachment {
    /// Its properties; `PidTagAttachNumber` and `PidTagAttachSize` are computed.
    pub properties: Properties,
    /// The message in it, with `PidTagAttachMethod` 5.
    pub embedded: Option<Box<Message>>,
}

impl Message {
    /// The number for a further attachment: one above those in use.
    #[must_use]
    pub fn next_attachment(&self) -> u32 {
        self.attachments.last_key_value().map_or(0, |(number, _)| number.saturating_add(1))
    }

    /// The row id for a further recipient.
    #[must_use]
    pub fn next_recipient(&self) -> u32 {
        self.recipients.last_key_value().map_or(0, |(row, _)| row.saturating_add(1))
    }
}

/// How to save a message.
#[derive(Clone, Copy, Debug, Default)]
pub struct SaveOptions {
    /// Saves it even if somebody else has since it was opened (ForceSave).
    pub force: bool,
    /// It was delivered: [`crate::Event::NewMail`] is published too.
    pub new_mail: bool,
}
