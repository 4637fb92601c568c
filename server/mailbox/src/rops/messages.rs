//! Messages: opening, making, saving (MS-OXCMSG 2.2.3.1 to 2.2.3.3, 2.2.3.7).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::object::{MessageObject, Object, Shared};
use crate::rops::recipients;
use crate::values;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    AttachMethod, OpenModeFlags, OpenRecipientRow, OpenedMessage, OptionalRecipientRow,
    RopCreateMessageRequest, RopCreateMessageSuccess, RopOpenMessageRequest,
    RopReloadCachedInformationRequest, RopSaveChangesMessageRequest, RopSaveChangesMessageSuccess, SaveFlags,
};
use exchange::oxctypes::{StringType, TypedString, TypedStringValue};
use exchange::oxprops::PropertyTag;
use openchange_store::{Message, Properties, SaveOptions};

/// Bytes of a response in front of what it says of the message.
const BEFORE: usize = 6;

/// RopOpenMessage
pub(crate) fn open_message(call: &mut Call<'_>, request: &RopOpenMessageRequest) -> Result<OpenedMessage> {
    let mailbox = call.mailbox()?;
    match call.object(call.input)? {
        Object::Folder(_) | Object::Logon(_) => {}
        _ => return Err(ErrorCode::EC_NULL_OBJECT.into()),
    }
    call.code_page(request.code_page_id)?;
    let message = mailbox.open_message(request.folder_id, request.message_id)?;
    let deleted = message.properties.property(PropertyTag::PID_TAG_DELETED_ON).is_some();
    let wanted = request.open_mode_flags.0 & OpenModeFlags::OPEN_SOFT_DELETED.0 != 0;
    ensure(!deleted || wanted, ErrorCode::EC_NOT_FOUND)?;
    let opened = opened(call, &message, BEFORE)?;
    let object = MessageObject {
        recipient_columns: opened.recipient_columns.clone(),
        message: Shared::new(message),
        inside: None,
        containers: Vec::new(),
        writable: request.open_mode_flags.0 & OpenModeFlags::READ_WRITE.0 != 0,
        next_attachment: 0,
    };
    call.open(request.output_handle_index, Object::Message(object))?;
    Ok(opened)
}

/// RopReloadCachedInformation
pub(crate) fn reload_cached_information(
    call: &mut Call<'_>,
    _request: &RopReloadCachedInformationRequest,
) -> Result<OpenedMessage> {
    let message = call.message()?.message.clone();
    let opened = opened(call, &message.lock(), BEFORE)?;
    Ok(opened)
}

/// What a message says of itself, with as many of its recipients as there is room for.
pub(crate) fn opened(call: &mut Call<'_>, message: &Message, before: usize) -> Result<OpenedMessage> {
    let columns = recipients::columns(message);
    let text = call.text();
    let code_page = u16::try_from(call.state.code_page).unwrap_or_default();
    let mut opened = OpenedMessage {
        has_named_properties: u8::from(message.properties.tags().any(|tag| tag.0 >= 0x8000_0000)),
        subject_prefix: typed(&message.properties, PropertyTag::PID_TAG_SUBJECT_PREFIX),
        normalized_subject: typed(&message.properties, PropertyTag::PID_TAG_NORMALIZED_SUBJECT),
        recipient_count: u16::try_from(message.recipients.len()).unwrap_or(u16::MAX),
        column_count: columns.len() as u16,
        recipient_columns: columns.clone(),
        row_count: 0,
        recipient_rows: Vec::new(),
    };
    let mut used = before + values::size(&opened)?;
    ensure_room(used, call.room)?;
    let tags = values::tags(&columns);
    for recipient in message.recipients.values().take(usize::from(u8::MAX)) {
        let row = recipients::row(recipient, &columns, text);
        // Type, code page, reserved and the row's size.
        used += 7 + recipients::row_size(&row, &tags)?;
        if used > call.room {
            break;
        }
        opened.recipient_rows.push(OpenRecipientRow {
            recipient_type: recipients::recipient_type(recipient),
            code_page_id: code_page,
            reserved: 0,
            recipient_row_size: 0,
            recipient_row: OptionalRecipientRow { row: Some(row) },
        });
    }
    opened.row_count = opened.recipient_rows.len() as u8;
    Ok(opened)
}

fn ensure_room(needed: usize, room: usize) -> Result<()> {
    if needed <= room { Ok(()) } else { Err(Failure::TooSmall(needed)) }
}

/// Text in the shortest form (MS-OXCDATA 2.11.7).
fn typed(properties: &Properties, tag: PropertyTag) -> TypedString {
    let (string_type, string) = match properties.text(tag) {
        None => (StringType::TYPED_STRING_NONE, TypedStringValue::TypedStringNone),
        Some(text) if text.is_empty() => (StringType::TYPED_STRING_EMPTY, TypedStringValue::TypedStringEmpty),
        Some(text) if text.as_bytes().is_ascii() => {
            (StringType::TYPED_STRING_REDUCED, TypedStringValue::Reduced(text.clone()))
        }
        Some(text) => (StringType::TYPED_STRING_UNICODE, TypedStringValue::Unicode(text.clone())),
    };
    TypedString { string_type, string }
}

/// RopCreateMessage
pub(crate) fn create_message(
    call: &mut Call<'_>,
    request: &RopCreateMessageRequest,
) -> Result<RopCreateMessageSuccess> {
    let mailbox = call.mailbox()?;
    match call.object(call.input)? {
        Object::Folder(_) | Object::Logon(_) => {}
        _ => return Err(ErrorCode::EC_NULL_OBJECT.into()),
    }
    call.code_page(request.code_page_id)?;
    ensure(!mailbox.folder(request.folder_id)?.deleted, ErrorCode::EC_NOT_FOUND)?;
    let mut message = mailbox.new_message(request.folder_id, request.associated_flag != 0)?;
    localise(call, &mut message);
    let object = MessageObject {
        message: Shared::new(message),
        inside: None,
        containers: Vec::new(),
        writable: true,
        recipient_columns: Vec::new(),
        next_attachment: 0,
    };
    call.open(request.output_handle_index, Object::Message(object))?;
    Ok(RopCreateMessageSuccess { has_message_id: 0, message_id: None })
}

/// Says what the session's locale and code page are (MS-OXCMSG 3.2.5.2).
pub(crate) fn localise(call: &Call<'_>, message: &mut Message) {
    let locale = call.state.locale as i32;
    let properties = &mut message.properties;
    properties.set_number(PropertyTag::PID_TAG_MESSAGE_LOCALE_ID, locale);
    properties.set_number(PropertyTag::PID_TAG_LOCALE_ID, locale);
    properties.set_number(PropertyTag::PID_TAG_MESSAGE_CODEPAGE, call.state.code_page as i32);
}

/// How to go on after saving, as flags: read-only, or not (MS-OXCMSG 2.2.3.3.1).
pub(crate) fn read_only_after(flags: SaveFlags) -> Result<bool> {
    let known = SaveFlags::KEEP_OPEN_READ_ONLY.0
        | SaveFlags::KEEP_OPEN_READ_WRITE.0
        | SaveFlags::FORCE_SAVE.0
        | SaveFlags::DELAYED_CALL.0;
    ensure(flags.0 & !known == 0, ErrorCode::EC_NOT_SUPPORTED)?;
    let read_write = flags.0 & (SaveFlags::KEEP_OPEN_READ_WRITE.0 | SaveFlags::FORCE_SAVE.0) != 0;
    Ok(flags.0 & SaveFlags::KEEP_OPEN_READ_ONLY.0 != 0 && !read_write)
}

/// RopSaveChangesMessage
pub(crate) fn save_changes_message(
    call: &mut Call<'_>,
    request: &RopSaveChangesMessageRequest,
) -> Result<RopSaveChangesMessageSuccess> {
    let mailbox = call.mailbox()?;
    let object = call.message_at(request.input_handle_index)?;
    ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
    let read_only = read_only_after(request.save_flags)?;
    let id = match &object.inside {
        Some(attachment) => {
            let message = object.message.lock().clone();
            let id = message.id.unwrap_or_default();
            let mut attachment = attachment.lock();
            attachment.properties.set_number(PropertyTag::PID_TAG_ATTACH_METHOD, EMBEDDED);
            attachment.embedded = Some(Box::new(message));
            id
        }
        None => {
            let force = request.save_flags.0 & SaveFlags::FORCE_SAVE.0 != 0;
            let options = SaveOptions { force, ..SaveOptions::default() };
            mailbox.save_message(&mut object.message.lock(), options)?
        }
    };
    object.writable = !read_only;
    Ok(RopSaveChangesMessageSuccess { input_handle_index: request.input_handle_index, message_id: id })
}

/// PidTagAttachMethod of a message in an attachment (MS-OXCMSG 2.2.2.9).
pub(crate) const EMBEDDED: i32 = AttachMethod::AF_EMBEDDED_MESSAGE.0 as i32;
