//! Attachments and the messages in them (MS-OXCMSG 2.2.3.12 to 2.2.3.18).

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::object::{AttachmentObject, MessageObject, Object, Shared};
use crate::rops::logon;
use crate::rops::messages::{self, EMBEDDED};
use crate::table::{Rows, Table};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    AttachMethod, EmbeddedOpenMode, OpenModeFlags, RopCreateAttachmentRequest, RopCreateAttachmentSuccess,
    RopDeleteAttachmentRequest, RopGetAttachmentTableRequest, RopGetValidAttachmentsSuccess,
    RopOpenAttachmentRequest, RopOpenEmbeddedMessageRequest, RopOpenEmbeddedMessageSuccess,
    RopSaveChangesAttachmentRequest,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Attachment, Message, Properties};

/// Bytes of a RopOpenEmbeddedMessage response in front of what it says of the message.
const BEFORE_EMBEDDED: usize = 15;
/// PidTagObjectType of attachments (MS-OXCPRPT 2.2.1.7).
const OBJECT_ATTACHMENT: i32 = 7;

/// RopGetAttachmentTable: of the attachments that have been saved to the message.
pub(crate) fn get_attachment_table(
    call: &mut Call<'_>,
    request: &RopGetAttachmentTableRequest,
) -> Result<()> {
    let message = call.message()?.message.clone();
    let message = message.lock();
    let rows = message.attachments.iter().map(|(number, attachment)| {
        let mut properties = attachment.properties.clone();
        identify(&mut properties, &message, *number);
        (*number, properties)
    });
    let rows = Rows::Attachments(rows.collect());
    drop(message);
    call.open(request.output_handle_index, Object::Table(Box::new(Table::new(rows, false))))?;
    Ok(())
}

/// Says which attachment of which message it is (MS-OXCMSG 2.2.2.1, 2.2.2.6).
pub(crate) fn identify(properties: &mut Properties, message: &Message, number: u32) {
    properties.set_number(PropertyTag::PID_TAG_ATTACH_NUMBER, number as i32);
    properties.set_number(PropertyTag::PID_TAG_OBJECT_TYPE, OBJECT_ATTACHMENT);
    let mut key = message.properties.bytes(PropertyTag::PID_TAG_RECORD_KEY).unwrap_or_default().to_vec();
    key.extend(number.to_le_bytes());
    properties.set_bytes(PropertyTag::PID_TAG_RECORD_KEY, &key);
}

/// Gives an attachment the names that follow from the one its writer has set (MS-OXCMSG 2.2.2.4, 2.2.2.12).
fn name(properties: &mut Properties) {
    let Some(name) = properties.text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME) else { return };
    let name = name.to_string_lossy().into_owned();
    if properties.property(PropertyTag::PID_TAG_DISPLAY_NAME).is_none() {
        properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, &name);
    }
    let extension = name.rfind('.').map(|dot| &name[dot..]);
    if let (Some(extension), None) = (extension, properties.property(PropertyTag::PID_TAG_ATTACH_EXTENSION)) {
        properties.set_text(PropertyTag::PID_TAG_ATTACH_EXTENSION, extension);
    }
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
    let (message, containers) = (object.message.clone(), object.containers.clone());
    let mut attachment = message.lock().attachments.get(&request.attachment_id).cloned();
    let attachment = attachment.as_mut().ok_or(ErrorCode::EC_NOT_FOUND)?;
    let number = request.attachment_id;
    let attachment = Shared::new(std::mem::take(attachment));
    let object = AttachmentObject { message, containers, number, attachment, writable };
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
    let (message, containers) = (object.message.clone(), object.containers.clone());
    let mut attachment = Attachment::default();
    let properties = &mut attachment.properties;
    for (tag, number) in [
        (PropertyTag::PID_TAG_ATTACH_NUMBER, number as i32),
        (PropertyTag::PID_TAG_ATTACH_SIZE, 0),
        (PropertyTag::PID_TAG_ATTACH_METHOD, AttachMethod::AF_NONE.0 as i32),
        (PropertyTag::PID_TAG_ATTACHMENT_LINK_ID, 0),
        (PropertyTag::PID_TAG_ATTACHMENT_FLAGS, 0),
        (PropertyTag::PID_TAG_ACCESS_LEVEL, 1),
        (PropertyTag::PID_TAG_RENDERING_POSITION, -1),
    ] {
        properties.set_number(tag, number);
    }
    let now = logon::file_time();
    properties.set_time(PropertyTag::PID_TAG_CREATION_TIME, now.0);
    properties.set_time(PropertyTag::PID_TAG_LAST_MODIFICATION_TIME, now.0);
    let attachment = Shared::new(attachment);
    let object = AttachmentObject { message, containers, number, attachment, writable: true };
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
    name(&mut attachment.properties);
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
    let mut containers = object.containers.clone();
    containers.push(object.message.clone());
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
        containers,
        writable,
        recipient_columns: opened.recipient_columns.clone(),
        next_attachment: 0,
    };
    call.open(request.output_handle_index, Object::Message(object))?;
    Ok(RopOpenEmbeddedMessageSuccess { reserved: 0, message_id, message: opened })
}
