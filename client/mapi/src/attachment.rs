//! Attachments.

use crate::message::{CODE_PAGE_OF_LOGON, Message, Opened};
use crate::object::Object;
use crate::operation::answer;
use crate::queue::Ticket;
use exchange::oxcmsg::{
    EmbeddedOpenMode, RopOpenEmbeddedMessageRequest, RopSaveChangesAttachmentRequest, SaveFlags,
};
use exchange::oxcrops::{RopId, RopRequestBody};

/// An attachment of a message. Clones are the same.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub(crate) object: Object,
}

impl Attachment {
    /// The message it is.
    pub fn embedded_message(&self) -> (Message, Ticket<Opened>) {
        self.embedded(EmbeddedOpenMode::EMBEDDED_READ_ONLY)
    }

    /// A new message in it.
    #[must_use]
    pub fn create_embedded_message(&self) -> Message {
        let (message, created) = self.embedded(EmbeddedOpenMode::EMBEDDED_CREATE);
        created.forget();
        message
    }

    fn embedded(&self, open_mode_flags: EmbeddedOpenMode) -> (Message, Ticket<Opened>) {
        let body = RopOpenEmbeddedMessageRequest {
            code_page_id: CODE_PAGE_OF_LOGON,
            open_mode_flags,
            ..RopOpenEmbeddedMessageRequest::default()
        };
        let (object, opened) = self.object.make(
            RopId::ROP_OPEN_EMBEDDED_MESSAGE,
            RopRequestBody::OpenEmbeddedMessage(body),
            |answer| Opened::of_wire(answer!(answer, OpenEmbeddedMessage)?.message),
        );
        (Message { object }, opened)
    }

    /// Saves it in its message, which has to be saved after it.
    pub fn save(&self) -> Ticket<()> {
        let save_flags = SaveFlags::KEEP_OPEN_READ_WRITE;
        let body =
            RopSaveChangesAttachmentRequest { save_flags, ..RopSaveChangesAttachmentRequest::default() };
        self.object.tell(RopId::ROP_SAVE_CHANGES_ATTACHMENT, RopRequestBody::SaveChangesAttachment(body))
    }
}
