//! What the headers of a part say of an attachment (MS-OXCMAIL 2.2.3.4.1).

use exchange::oxprops::PropertyTag;
use mail_parser::HeaderName;

use super::entity::Entity;
use super::headers::raw_fields;
use crate::message::{Message, PS_INTERNET_HEADERS, Properties};

/// `PidTagAttachMethod` (MS-OXCMSG 2.2.2.9).
const BY_VALUE: i32 = 1;
const EMBEDDED_MESSAGE: i32 = 5;

/// `PidTagAttachFlags`: the text refers to the attachment (MS-OXCMSG 2.2.2.18).
pub(crate) const ATT_MHTML_REF: i32 = 4;

/// The properties of an attachment, number `number` of its message.
pub(super) fn properties(entity: &Entity<'_>, mime_type: &str, related: bool, number: usize) -> Properties {
    let mut properties = Properties::default();
    properties.set_integer(PropertyTag::PID_TAG_ATTACH_METHOD, BY_VALUE);
    properties.set_integer(PropertyTag::PID_TAG_RENDERING_POSITION, -1);
    properties.set_text(PropertyTag::PID_TAG_ATTACH_MIME_TAG, mime_type);
    match entity.file_name() {
        Some(name) => {
            properties.set_text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, name);
            properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, name);
            if let Some((_, extension)) = name.rsplit_once('.') {
                properties.set_text(PropertyTag::PID_TAG_ATTACH_EXTENSION, format!(".{extension}"));
            }
        }
        None => {
            let name = format!("ATT{number:05}{}", extension(mime_type));
            properties.set_text(PropertyTag::PID_TAG_ATTACH_FILENAME, &name);
            properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, name);
        }
    }
    if let Some(id) = entity.text_field(&HeaderName::ContentId) {
        let id = id.strip_prefix('<').unwrap_or(id);
        properties.set_text(PropertyTag::PID_TAG_ATTACH_CONTENT_ID, id.strip_suffix('>').unwrap_or(id));
    }
    if let Some(location) = entity.text_field(&HeaderName::ContentLocation) {
        properties.set_text(PropertyTag::PID_TAG_ATTACH_CONTENT_LOCATION, location);
    }
    if related {
        properties.set_integer(PropertyTag::PID_TAG_ATTACH_FLAGS, ATT_MHTML_REF);
    }
    if mime_type.starts_with("text/")
        && let Some(charset) = entity.parameter("charset")
    {
        properties.set_text(PropertyTag::PID_TAG_TEXT_ATTACHMENT_CHARSET, charset);
    }
    if let Some(disposition) = entity.disposition() {
        properties.set_named_text(&PS_INTERNET_HEADERS, "Content-Disposition", disposition.ctype());
    }
    if let Some(parameters) = other_parameters(entity) {
        properties.set_named_text(&PS_INTERNET_HEADERS, "Content-Type", format!("{mime_type}{parameters}"));
    }
    if let Some(text) = entity.text_field(&HeaderName::ContentDescription) {
        properties.set_named_text(&PS_INTERNET_HEADERS, "Content-Description", text);
    }
    properties
}

/// Makes the properties those of a message that is attached.
pub(super) fn embedded(properties: &mut Properties, message: &Message, entity: &Entity<'_>) {
    properties.set_integer(PropertyTag::PID_TAG_ATTACH_METHOD, EMBEDDED_MESSAGE);
    if entity.file_name().is_none() {
        properties.remove(PropertyTag::PID_TAG_ATTACH_FILENAME);
        let subject = message.properties.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default();
        properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, subject);
    }
}

/// Parameters of the content type that have no property, as they are written.
fn other_parameters(entity: &Entity<'_>) -> Option<String> {
    let parameters: String = entity
        .content_type()?
        .attributes()?
        .iter()
        .filter(|attribute| !matches!(attribute.name.as_ref(), "charset" | "name" | "boundary"))
        .filter(|attribute| {
            attribute.value.chars().all(|c| (' '..='~').contains(&c) && !matches!(c, '"' | '\\'))
                && attribute.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
        .map(|attribute| format!("; {}=\"{}\"", attribute.name, attribute.value))
        .collect();
    (!parameters.is_empty()).then_some(parameters)
}

/// The fields of a part that say what its content is, as they came.
pub(super) fn content_fields(entity: &Entity<'_>) -> Vec<u8> {
    raw_fields(entity.header)
        .filter(|(name, _)| name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"content-")))
        .flat_map(|(_, field)| field.to_vec())
        .collect()
}

/// An extension for a file that came without a name.
fn extension(mime_type: &str) -> &'static str {
    match mime_type {
        "text/plain" => ".txt",
        "text/html" => ".htm",
        "text/calendar" => ".ics",
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/gif" => ".gif",
        "application/pdf" => ".pdf",
        "message/rfc822" | "message/global" => ".eml",
        _ => ".dat",
    }
}
