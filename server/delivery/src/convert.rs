//! Messages of the store as values, and back.

use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use mapi_mime::{Attachment, Content, Message, Properties, Recipient, RecipientKind};
use openchange_store::{self as store, Error, Mailbox, Result, Stream, Value, type_of};
use pidl_ndr::NdrString;

/// First id of properties known by a name.
const NAMED: u32 = 0x8000_0000;

/// A message of a mailbox with all that is in it, values of up to `limit` bytes each.
///
/// # Errors
/// A value is larger, or the mailbox cannot be read.
pub fn from_store(mailbox: &dyn Mailbox, message: &store::Message, limit: u64) -> Result<Message> {
    let mut recipients = Vec::new();
    for row in message.recipients.values() {
        let kind = row.number(PropertyTag::PID_TAG_RECIPIENT_TYPE).and_then(RecipientKind::from_property);
        recipients.push(Recipient {
            kind: kind.unwrap_or_default(),
            properties: properties_from(mailbox, row, limit)?,
        });
    }
    let mut attachments = Vec::new();
    for attachment in message.attachments.values() {
        let mut properties = properties_from(mailbox, &attachment.properties, limit)?;
        properties.remove(PropertyTag::PID_TAG_ATTACH_DATA_BINARY);
        let content = match &attachment.embedded {
            Some(embedded) => Content::Message(Box::new(from_store(mailbox, embedded, limit)?)),
            None => {
                let data = attachment.properties.stream(PropertyTag::PID_TAG_ATTACH_DATA_BINARY);
                Content::Data(data.map(|data| data.to_bytes(limit)).transpose()?.unwrap_or_default())
            }
        };
        attachments.push(Attachment { properties, content });
    }
    Ok(Message { properties: properties_from(mailbox, &message.properties, limit)?, recipients, attachments })
}

fn properties_from(mailbox: &dyn Mailbox, from: &store::Properties, limit: u64) -> Result<Properties> {
    let mut properties = Properties::default();
    let mut named = Vec::new();
    for property in from.iter() {
        let Some(value) = value_from(property, limit)? else { continue };
        if property.tag.0 >= NAMED {
            named.push(((property.tag.0 >> 16) as u16, value));
        } else {
            properties.set(property.tag, value);
        }
    }
    let ids: Vec<_> = named.iter().map(|(id, _)| *id).collect();
    for (name, (_, value)) in mailbox.property_names(&ids)?.into_iter().zip(named) {
        if let Some(name) = name {
            properties.set_named(name, value);
        }
    }
    Ok(properties)
}

fn value_from(property: &store::Property, limit: u64) -> Result<Option<PropertyValue>> {
    // The data of attachments is content, not a property.
    if property.tag == PropertyTag::PID_TAG_ATTACH_DATA_BINARY {
        return Ok(None);
    }
    let stream = match &property.value {
        Value::Inline(value) => return Ok(Some(value.clone())),
        Value::Stream(stream) => stream,
    };
    let bytes = stream.to_bytes(limit)?;
    Ok(match type_of(property.tag) {
        PropertyType::PTYP_STRING => Some(PropertyValue::String(utf16(&bytes).into())),
        PropertyType::PTYP_STRING8 => Some(PropertyValue::String8(NdrString::from_bytes(bytes))),
        PropertyType::PTYP_BINARY => {
            let mut holder = Properties::default();
            holder.set_binary(property.tag, bytes);
            holder.get(property.tag).cloned()
        }
        _ => None,
    })
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<_> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// The message of the store that a message is, not yet saved. Names of properties get their ids.
///
/// # Errors
/// The mailbox cannot be written.
pub fn to_store(mailbox: &dyn Mailbox, message: &Message, folder: u64) -> Result<store::Message> {
    let mut made = mailbox.new_message(folder, false)?;
    fill(mailbox, message, &mut made)?;
    Ok(made)
}

fn fill(mailbox: &dyn Mailbox, message: &Message, made: &mut store::Message) -> Result<()> {
    properties_to(mailbox, &message.properties, &mut made.properties)?;
    for recipient in &message.recipients {
        let mut row = store::Properties::new();
        properties_to(mailbox, &recipient.properties, &mut row)?;
        row.set_number(PropertyTag::PID_TAG_RECIPIENT_TYPE, recipient.kind.property());
        made.recipients.insert(made.next_recipient(), row);
    }
    for attachment in &message.attachments {
        let mut properties = store::Properties::new();
        properties_to(mailbox, &attachment.properties, &mut properties)?;
        let embedded = match &attachment.content {
            Content::Data(data) => {
                properties.set_stream(PropertyTag::PID_TAG_ATTACH_DATA_BINARY, Stream::from_bytes(data));
                None
            }
            Content::Message(inner) => {
                let mut embedded = store::Message::default();
                fill(mailbox, inner, &mut embedded)?;
                Some(Box::new(embedded))
            }
        };
        made.attachments.insert(made.next_attachment(), store::Attachment { properties, embedded });
    }
    Ok(())
}

fn properties_to(mailbox: &dyn Mailbox, from: &Properties, to: &mut store::Properties) -> Result<()> {
    for (tag, value) in from.tagged() {
        put(to, *tag, value);
    }
    let names: Vec<_> = from.named().iter().map(|(name, _)| name.clone()).collect();
    let ids = match mailbox.property_ids(&names, true) {
        Ok(ids) => ids,
        // There are too many names in the mailbox already: what has none yet is left out.
        Err(Error::Limit { .. }) => mailbox.property_ids(&names, false)?,
        Err(error) => return Err(error),
    };
    for (id, (_, value)) in ids.into_iter().zip(from.named()) {
        if let (Some(id), Some(kind)) = (id, type_of_value(value)) {
            put(to, PropertyTag(u32::from(id) << 16 | kind), value);
        }
    }
    Ok(())
}

fn put(to: &mut store::Properties, tag: PropertyTag, value: &PropertyValue) {
    match value {
        PropertyValue::Binary(binary) => to.set_bytes(tag, &binary.value),
        value if value.accepts(i64::from(type_of(tag).0)) => to.set(tag, value.clone()),
        _ => {}
    }
}

/// The type that a value has.
fn type_of_value(value: &PropertyValue) -> Option<u32> {
    (0..0x1103).find(|kind| *kind != 0 && value.accepts(i64::from(*kind)))
}
