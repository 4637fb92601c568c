//! Attachments and the messages in them (MS-OXCMSG 2.2.3.12 to 2.2.3.18).

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::object::{AttachmentObject, MessageObject, Object, Shared};
use crate::rops::logon;
use crate::rops::messages::{self, EMBEDDED};
use crate::table::{Rows, Table};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    EmbeddedOpenMode, OpenModeFlags, RopCreateAttachmentRequest, RopCreateAttachmentSuccess,
    RopDeleteAttachmentRequest, RopGetAttachmentTableRequest, RopGetValidAttachmentsSuccess,
    RopOpenAttachmentRequest, RopOpenEmbeddedMessageRequest, RopOpenEmbeddedMessageSuccess,
    RopSaveChangesAttachmentRequest,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Attachment, Message};

/// Bytes of a RopOpenEmbeddedMessage response in front of what it says of the message.
const BEFORE_EMBEDDED: usize = 15;

/// RopGetAttachmentTable: of the attachments that have been saved to the message.
pub(crate) fn get_attachment_table(
    call: &mut Call<'_>,
    request: &RopGetAttachmentTableRequest,
) -> Result<()> {
    let message = call.message()?.message.clone();
    let message = message.lock();
    let rows = message.attachments.iter().map(|(number, attachment)| {
        let mut properties = attachment.properties.clone();
        properties.set_number(PropertyTag::PID_TAG_ATTACH_NUMBER, *number as i32);
        (*number, properties)
    });
    let rows = Rows::Attachments(rows.collect());
    drop(message);
    call.open(request.output_handle_index, Object::Table(Box::new(Table::new(rows, false))))?;
    Ok(())
}

/// RopGetValidAttachments
pub(crate) fn get_valid_attachments(call: &mut Call<'_>) -> Result<RopGetValidAttachmentsSuccess> {
    let numbers: Vec<u32> = call.message()?.message.lock().attachments.keys().copied().collect();
    Ok(RopGetValidAttachmentsSuccess {
        attachment_id_count: numbers.len() as u32,
        attachment_id_array: numbers,
    })
}

/// RopOpenAttachment
pub(crate) fn open_attachment(call: &mut Call<'_>, request: &RopOpenAttachmentRequest) -> Result<()> {
    let object = call.message()?;
    let write = request.open_attachment_flags.0 & OpenModeFlags::READ_WRITE.0 != 0;
    let best = request.open_attachment_flags.0 & OpenModeFlags::BEST_ACCESS.0 == OpenModeFlags::BEST_ACCESS.0;
    ensure(!write || object.writable || best, ErrorCode::EC_ACCESS_DENIED)?;
    let writable = write && object.writable;
    let message = object.message.clone();
    let mut attachment = message.lock().attachments.get(&request.attachment_id).cloned();
    let attachment = attachment.as_mut().ok_or(ErrorCode::EC_NOT_FOUND)?;
    let number = request.attachment_id;
    attachment.properties.set_number(PropertyTag::PID_TAG_ATTACH_NUMBER, number as i32);
    let attachment = Shared::new(std::mem::take(attachment));
    let object = AttachmentObject { message, number, attachment, writable };
    call.open(request.output_handle_index, Object::Attachment(object))?;
    Ok(())
}

/// RopCreateAttachment
pub(crate) fn create_attachment(
    call: &mut Call<'_>,
    request: &RopCreateAttachmentRequest,
) -> Result<RopCreateAttachmentSuccess> {
    let object = call.message()?;
    ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
    let number = object.message.lock().next_attachment().max(object.next_attachment);
    ensure(number < u32::MAX, ErrorCode::EC_MAX_ATTACHMENT_EXCEEDED)?;
    object.next_attachment = number + 1;
    let message = object.message.clone();
    let mut attachment = Attachment::default();
    let properties = &mut attachment.properties;
    properties.set_number(PropertyTag::PID_TAG_ATTACH_NUMBER, number as i32);
    properties.set_number(PropertyTag::PID_TAG_ATTACH_SIZE, 0);
    properties.set_number(PropertyTag::PID_TAG_ACCESS_LEVEL, 1);
    properties.set_number(PropertyTag::PID_TAG_RENDERING_POSITION, -1);
    let now = logon::file_time();
    properties.set_time(PropertyTag::PID_TAG_CREATION_TIME, now.0);
    properties.set_time(PropertyTag::PID_TAG_LAST_MODIFICATION_TIME, now.0);
    let attachment = Shared::new(attachment);
    let object = AttachmentObject { message, number, attachment, writable: true };
    call.open(request.output_handle_index, Object::Attachment(object))?;
    Ok(RopCreateAttachmentSuccess { attachment_id: number })
}

/// RopDeleteAttachment: gone when the message is saved.
pub(crate) fn delete_attachment(call: &mut Call<'_>, request: &RopDeleteAttachmentRequest) -> Result<()> {
    let object = call.message()?;
    ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
    let removed = object.message.lock().attachments.remove(&request.attachment_id);
    removed.map(|_| ()).ok_or(ErrorCode::EC_NOT_FOUND.into())
}

/// RopSaveChangesAttachment: the message has it now, and keeps it when it is saved.
pub(crate) fn save_changes_attachment(
    call: &mut Call<'_>,
    request: &RopSaveChangesAttachmentRequest,
) -> Result<()> {
    let object = match call.object(request.input_handle_index)? {
        Object::Attachment(object) => object,
        _ => return Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    };
    ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
    let read_only = messages::read_only_after(request.save_flags)?;
    let mut attachment = object.attachment.lock();
    let now = logon::file_time();
    attachment.properties.set_time(PropertyTag::PID_TAG_LAST_MODIFICATION_TIME, now.0);
    object.message.lock().attachments.insert(object.number, attachment.clone());
    drop(attachment);
    object.writable = !read_only;
    Ok(())
}

/// RopOpenEmbeddedMessage
pub(crate) fn open_embedded_message(
    call: &mut Call<'_>,
    request: &RopOpenEmbeddedMessageRequest,
) -> Result<RopOpenEmbeddedMessageSuccess> {
    let mailbox = call.mailbox()?;
    call.code_page(request.code_page_id)?;
    let input = call.input;
    let object = call.attachment_at(input)?;
    let attachment = object.attachment.clone();
    let writable = object.writable && request.open_mode_flags != EmbeddedOpenMode::EMBEDDED_READ_ONLY;
    let create = request.open_mode_flags == EmbeddedOpenMode::EMBEDDED_CREATE;
    let held = attachment.lock().embedded.as_deref().cloned();
    let message: Message = match held {
        Some(message) => message,
        None => {
            ensure(create, ErrorCode::EC_NOT_FOUND)?;
            ensure(writable, ErrorCode::EC_ACCESS_DENIED)?;
            // An embedded message is a new message without a folder.
            let folder = mailbox.special_folder(openchange_store::SpecialFolder::Root);
            let mut message = mailbox.new_message(folder, false)?;
            message.folder = 0;
            messages::localise(call, &mut message);
            attachment.lock().properties.set_number(PropertyTag::PID_TAG_ATTACH_METHOD, EMBEDDED);
            message
        }
    };
    let opened = messages::opened(call, &message, BEFORE_EMBEDDED)?;
    let message_id = message.id.unwrap_or_default();
    let object = MessageObject {
        message: Shared::new(message),
        inside: Some(attachment),
        writable,
        recipient_columns: opened.recipient_columns.clone(),
        next_attachment: 0,
    };
    call.open(request.output_handle_index, Object::Message(object))?;
    Ok(RopOpenEmbeddedMessageSuccess { reserved: 0, message_id, message: opened })
}
