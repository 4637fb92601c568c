//! Messages of a mailbox as mail: what was read, in the form that mail is made of.

use crate::common::Result;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameValue, PropertyValue};
use mapi::{Address, AttachmentContent, Content, Name, PropertyTag, Recipient, Store};
use mapi_mime::{Message, Properties, RecipientKind};
use std::collections::HashMap;

/// Ids from here on have names.
const NAMED: u32 = 0x8000;

/// Makes mail of messages of one mailbox. It remembers the names of properties.
#[derive(Default)]
pub struct Converter {
    names: HashMap<u16, Option<PropertyName>>,
}

impl Converter {
    /// Learns the names of the properties in messages, in one call.
    pub async fn learn(&mut self, store: &Store, contents: &[&Content]) -> Result<()> {
        let mut ids: Vec<u16> = Vec::new();
        contents.iter().for_each(|c| self.unknown(c, &mut ids));
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(());
        }
        let names = store.property_names(&ids).await?;
        let made = names.into_iter().map(|name| name.map(wire_name));
        self.names.extend(ids.iter().copied().zip(made));
        Ok(())
    }

    fn unknown(&self, content: &Content, ids: &mut Vec<u16>) {
        let mut all = |properties: &mapi::Properties| {
            let named = properties.0.iter().map(|(tag, _)| tag.0 >> 16).filter(|id| *id >= NAMED);
            let named = named.filter_map(|id| u16::try_from(id).ok());
            ids.extend(named.filter(|id| !self.names.contains_key(id)));
        };
        all(&content.properties);
        content.attachments.iter().for_each(|a| all(&a.properties));
        for message in content.attachments.iter().filter_map(|a| a.message.as_deref()) {
            self.unknown(message, ids);
        }
    }

    /// A message in the form that mail is made of.
    pub fn message(&self, content: Content) -> Message {
        Message {
            properties: self.properties(content.properties),
            recipients: content.recipients.into_iter().filter_map(recipient).collect(),
            attachments: content.attachments.into_iter().map(|a| self.attachment(a)).collect(),
        }
    }

    fn properties(&self, properties: mapi::Properties) -> Properties {
        let mut out = Properties::default();
        for (tag, value) in properties.0 {
            if matches!(value, PropertyValue::ErrorCode(_)) {
                continue;
            }
            let id = u16::try_from(tag.0 >> 16).unwrap_or_default();
            match self.names.get(&id) {
                Some(Some(name)) => out.set_named(name.clone(), value),
                _ => out.set(tag, value),
            }
        }
        out
    }

    fn attachment(&self, attachment: AttachmentContent) -> mapi_mime::Attachment {
        let mut properties = self.properties(attachment.properties);
        let content = match attachment.message {
            Some(message) => mapi_mime::Content::Message(Box::new(self.message(*message))),
            None => {
                let data = properties.binary(PropertyTag::PID_TAG_ATTACH_DATA_BINARY);
                let data = data.map(<[u8]>::to_vec).unwrap_or_default();
                properties.remove(PropertyTag::PID_TAG_ATTACH_DATA_BINARY);
                mapi_mime::Content::Data(data)
            }
        };
        mapi_mime::Attachment { properties, content }
    }
}

fn wire_name(name: Name) -> PropertyName {
    match name {
        Name::Text(set, text) => mapi_mime::property_name(&set, &text),
        Name::Number(set, number) => PropertyName {
            kind: PropertyNameKind::PROPERTY_NAME_LID,
            guid: set,
            value: PropertyNameValue::Lid(number),
        },
    }
}

fn recipient(recipient: Recipient) -> Option<mapi_mime::Recipient> {
    let kind = RecipientKind::from_property(recipient.kind.0.into())?;
    let mut properties = Properties::default();
    for (tag, value) in recipient.properties.0 {
        if !matches!(value, PropertyValue::ErrorCode(_)) {
            properties.set(tag, value);
        }
    }
    properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, recipient.display_name);
    let (kind_of_address, address) = match recipient.address {
        Address::Exchange(dn) => ("EX".to_owned(), dn),
        Address::Smtp(address) => {
            properties.set_text(PropertyTag::PID_TAG_SMTP_ADDRESS, address.clone());
            ("SMTP".to_owned(), address)
        }
        Address::Other(kind, address) => (kind, address),
        Address::None => return Some(mapi_mime::Recipient { kind, properties }),
    };
    properties.set_text(PropertyTag::PID_TAG_ADDRESS_TYPE, kind_of_address);
    properties.set_text(PropertyTag::PID_TAG_EMAIL_ADDRESS, address);
    Some(mapi_mime::Recipient { kind, properties })
}
