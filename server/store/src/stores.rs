//! All mailboxes of a server: a directory with one file for each.

use crate::Result;
use crate::mailbox::Mailbox;
use dcerpc::dtyp::Guid;
use std::sync::Arc;

/// A mailbox to be made.
#[derive(Clone, Debug)]
pub struct NewMailbox {
    /// objectGUID of its owner in the directory, by which it is opened.
    pub owner: Guid,
    /// The owner's name.
    pub display_name: String,
    /// The owner's legacyExchangeDN.
    pub legacy_dn: String,
}

/// A mailbox in the list of all.
#[derive(Clone, Debug)]
pub struct MailboxEntry {
    /// objectGUID of its owner.
    pub owner: Guid,
    /// Bytes of its files.
    pub size: u64,
}

/// Limits of mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a message with all that is in it.
    pub message_size: u64,
    /// Recipients of a message.
    pub recipients: usize,
    /// Attachments of a message.
    pub attachments: usize,
    /// Messages in attachments of messages in attachments …
    pub depth: usize,
    /// Folders above one another.
    pub folder_depth: usize,
    /// Names of properties.
    pub named_properties: usize,
    /// Bytes of a mailbox's file; 0 for no limit.
    pub mailbox_size: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            message_size: 150 << 20,
            recipients: 10_000,
            attachments: 1_000,
            depth: 32,
            folder_depth: 100,
            named_properties: 16_384,
            mailbox_size: 0,
        }
    }
}

/// The mailboxes of a server.
pub trait Stores: Send + Sync {
    /// Makes a mailbox with its special folders: [`crate::Error::Exists`] if the owner has one.
    fn create(&self, new: NewMailbox) -> Result<Arc<dyn Mailbox>>;
    /// The mailbox of an owner: [`crate::Error::NotFound`] if he has none. Everybody gets the same one.
    fn open(&self, owner: &Guid) -> Result<Arc<dyn Mailbox>>;
    /// Deletes a mailbox with all it holds. Whoever has it open sees errors from then on.
    fn delete(&self, owner: &Guid) -> Result<()>;
    /// All mailboxes.
    fn list(&self) -> Result<Vec<MailboxEntry>>;
}
