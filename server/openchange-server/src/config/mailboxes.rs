//! What one user may take.

use serde::{Deserialize, Serialize};

/// `[mailboxes]`: what one user may take.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailboxesConfig {
    /// Sessions of one user at once.
    pub sessions: usize,
    /// Folders, messages, tables and streams open in one session.
    pub objects: usize,
    /// Streams open in one session.
    pub streams: usize,
    /// Bytes of a mailbox; 0: no limit.
    pub size: u64,
    /// Bytes of a message with all that is in it.
    pub message_size: u64,
    /// Recipients of a message.
    pub recipients: usize,
    /// Attachments of a message.
    pub attachments: usize,
}

impl Default for MailboxesConfig {
    fn default() -> Self {
        let (open, kept) = (openchange_mailbox::Limits::default(), openchange_store::Limits::default());
        MailboxesConfig {
            sessions: open.sessions_per_user,
            objects: open.handles,
            streams: open.streams,
            size: kept.mailbox_size,
            message_size: kept.message_size,
            recipients: kept.recipients,
            attachments: kept.attachments,
        }
    }
}

impl MailboxesConfig {
    /// What sessions may take.
    #[must_use]
    pub fn open(&self) -> openchange_mailbox::Limits {
        openchange_mailbox::Limits {
            sessions_per_user: self.sessions,
            handles: self.objects,
            streams: self.streams,
            ..Default::default()
        }
    }

    /// What mailboxes may hold.
    #[must_use]
    pub fn kept(&self) -> openchange_store::Limits {
        openchange_store::Limits {
            mailbox_size: self.size,
            message_size: self.message_size,
            recipients: self.recipients,
            attachments: self.attachments,
            ..Default::default()
        }
    }
}
