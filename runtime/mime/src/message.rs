//! A message as a value: properties, recipients, attachments.

use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameText, PropertyNameValue, PropertyValue};
use exchange::oxctypes::{BinaryValue, MultipleString, StringValue};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{NdrString, Nttime};

/// The property set of headers of Internet mail, `PS_INTERNET_HEADERS` (MS-OXPROPS 1.3.2).
pub const PS_INTERNET_HEADERS: Guid = property_set(0x0002_0386);

/// The property set of properties named by text, `PS_PUBLIC_STRINGS` (MS-OXPROPS 1.3.2).
pub const PS_PUBLIC_STRINGS: Guid = property_set(0x0002_0329);

const fn property_set(time_low: u32) -> Guid {
    Guid { time_low, time_mid: 0, time_hi_and_version: 0, clock_seq: [0xC0, 0], node: [0, 0, 0, 0, 0, 0x46] }
}

/// A message with all that is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// What the message says of itself.
    pub properties: Properties,
    /// Who it goes to.
    pub recipients: Vec<Recipient>,
    /// What hangs on it.
    pub attachments: Vec<Attachment>,
}

/// One recipient of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recipient {
    /// In which header it stands (`PidTagRecipientType`).
    pub kind: RecipientKind,
    /// Name, address and what a report says of it.
    pub properties: Properties,
}

/// `PidTagRecipientType` (MS-OXOMSG 2.2.3.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecipientKind {
    /// A primary recipient, 1.
    #[default]
    To,
    /// A copy, 2.
    Cc,
    /// A copy that the others do not see, 3.
    Bcc,
}

impl RecipientKind {
    /// The kind of a value of `PidTagRecipientType`; the flags in its high bits do not count.
    #[must_use]
    pub fn from_property(value: i32) -> Option<Self> {
        match value & 0x0F {
            1 => Some(Self::To),
            2 => Some(Self::Cc),
            3 => Some(Self::Bcc),
            _ => None,
        }
    }

    /// The value of `PidTagRecipientType`.
    #[must_use]
    pub fn property(self) -> i32 {
        match self {
            Self::To => 1,
            Self::Cc => 2,
            Self::Bcc => 3,
        }
    }
}

/// One attachment.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    /// Name, type, place; `PidTagAttachMethod` says the same as `content`.
    pub properties: Properties,
    /// What is attached.
    pub content: Content,
}

/// What an attachment holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Bytes (`afByValue`).
    Data(Vec<u8>),
    /// A message (`afEmbeddedMessage`).
    Message(Box<Message>),
}

/// Properties by tag and by name, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties {
    tagged: Vec<(PropertyTag, PropertyValue)>,
    named: Vec<(PropertyName, PropertyValue)>,
}

impl Properties {
    /// Those with a tag of their own, in the order they were set.
    #[must_use]
    pub fn tagged(&self) -> &[(PropertyTag, PropertyValue)] {
        &self.tagged
    }

    /// Those known by a name, in the order they were set.
    #[must_use]
    pub fn named(&self) -> &[(PropertyName, PropertyValue)] {
        &self.named
    }

    /// The value of a tag, of exactly its type.
    #[must_use]
    pub fn get(&self, tag: PropertyTag) -> Option<&PropertyValue> {
        self.tagged.iter().find(|(t, _)| *t == tag).map(|(_, value)| value)
    }

    /// Sets a property; what had its id before is gone, whatever its type.
    pub fn set(&mut self, tag: PropertyTag, value: PropertyValue) {
        match self.tagged.iter_mut().find(|(t, _)| t.0 >> 16 == tag.0 >> 16) {
            Some(slot) => *slot = (tag, value),
            None => self.tagged.push((tag, value)),
        }
    }

    /// Takes a property away, whatever its type.
    pub fn remove(&mut self, tag: PropertyTag) {
        self.tagged.retain(|(t, _)| t.0 >> 16 != tag.0 >> 16);
    }

    /// Text of `PtypString`, or of `PtypString8` under the same id.
    #[must_use]
    pub fn text(&self, tag: PropertyTag) -> Option<String> {
        self.tagged.iter().filter(|(t, _)| t.0 >> 16 == tag.0 >> 16).find_map(|(_, value)| text(value))
    }

    /// As `text`, `None` for an empty one.
    #[must_use]
    pub fn nonempty(&self, tag: PropertyTag) -> Option<String> {
        self.text(tag).filter(|text| !text.is_empty())
    }

    /// Sets a `PtypString`. Zero characters, which end a string on the wire, are left out.
    pub fn set_text(&mut self, tag: PropertyTag, text: impl Into<String>) {
        self.set(tag, PropertyValue::String(string(text.into())));
    }

    /// Bytes of a `PtypBinary`.
    #[must_use]
    pub fn binary(&self, tag: PropertyTag) -> Option<&[u8]> {
        match self.get(tag)? {
            PropertyValue::Binary(value) => Some(&value.value),
            _ => None,
        }
    }

    /// Sets a `PtypBinary` of any length; the 16-bit count of what is longer than a
    /// ROP can carry (MS-OXCDATA 2.11.1) is 65535.
    pub fn set_binary(&mut self, tag: PropertyTag, value: impl Into<Vec<u8>>) {
        let value = value.into();
        let count = u16::try_from(value.len()).unwrap_or(u16::MAX);
        self.set(tag, PropertyValue::Binary(BinaryValue { count, value }));
    }

    /// A `PtypInteger32`.
    #[must_use]
    pub fn integer(&self, tag: PropertyTag) -> Option<i32> {
        match self.get(tag)? {
            PropertyValue::Integer32(value) => Some(*value),
            _ => None,
        }
    }

    /// Sets a `PtypInteger32`.
    pub fn set_integer(&mut self, tag: PropertyTag, value: i32) {
        self.set(tag, PropertyValue::Integer32(value));
    }

    /// A `PtypBoolean`; false when there is none.
    #[must_use]
    pub fn boolean(&self, tag: PropertyTag) -> bool {
        matches!(self.get(tag), Some(PropertyValue::Boolean(value)) if *value != 0)
    }

    /// Sets a `PtypBoolean`.
    pub fn set_boolean(&mut self, tag: PropertyTag, value: bool) {
        self.set(tag, PropertyValue::Boolean(u8::from(value)));
    }

    /// A `PtypTime`.
    #[must_use]
    pub fn time(&self, tag: PropertyTag) -> Option<Nttime> {
        match self.get(tag)? {
            PropertyValue::Time(value) => Some(*value),
            _ => None,
        }
    }

    /// Sets a `PtypTime`.
    pub fn set_time(&mut self, tag: PropertyTag, value: Nttime) {
        self.set(tag, PropertyValue::Time(value));
    }

    /// The value behind a name; names of text are compared without regard to ASCII case.
    #[must_use]
    pub fn get_named(&self, name: &PropertyName) -> Option<&PropertyValue> {
        self.named.iter().find(|(n, _)| same_name(n, name)).map(|(_, value)| value)
    }

    /// Sets the value behind a name.
    pub fn set_named(&mut self, name: PropertyName, value: PropertyValue) {
        match self.named.iter_mut().find(|(n, _)| same_name(n, &name)) {
            Some(slot) => slot.1 = value,
            None => self.named.push((name, value)),
        }
    }

    /// The text behind a name of text.
    #[must_use]
    pub fn named_text(&self, set: &Guid, name: &str) -> Option<String> {
        text(self.get_named(&property_name(set, name))?)
    }

    /// Sets a `PtypString` behind a name of text.
    pub fn set_named_text(&mut self, set: &Guid, name: &str, text: impl Into<String>) {
        self.set_named(property_name(set, name), PropertyValue::String(string(text.into())));
    }

    /// Takes everything of another, which wins where both have a property.
    pub fn extend(&mut self, other: Self) {
        for (tag, value) in other.tagged {
            self.set(tag, value);
        }
        for (name, value) in other.named {
            self.set_named(name, value);
        }
    }
}

impl FromIterator<(PropertyTag, PropertyValue)> for Properties {
    fn from_iter<I: IntoIterator<Item = (PropertyTag, PropertyValue)>>(items: I) -> Self {
        let mut properties = Self::default();
        for (tag, value) in items {
            properties.set(tag, value);
        }
        properties
    }
}

/// A name of text in a property set.
#[must_use]
pub fn property_name(set: &Guid, name: &str) -> PropertyName {
    // Two bytes a unit, with the zero that ends it; longer names do not fit the wire.
    let bytes = (name.encode_utf16().count() + 1) * 2;
    PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_STRING,
        guid: set.clone(),
        value: PropertyNameValue::Name(PropertyNameText {
            name_size: u8::try_from(bytes).unwrap_or(u8::MAX),
            name: name.into(),
        }),
    }
}

/// The text of a name of text.
#[must_use]
pub fn name_text(name: &PropertyName) -> Option<&str> {
    match &name.value {
        PropertyNameValue::Name(text) => text.name.as_str().ok(),
        _ => None,
    }
}

fn same_name(a: &PropertyName, b: &PropertyName) -> bool {
    a.guid == b.guid
        && match (&a.value, &b.value) {
            (PropertyNameValue::Name(a), PropertyNameValue::Name(b)) => {
                a.name.as_bytes().eq_ignore_ascii_case(b.name.as_bytes())
            }
            (a, b) => a == b,
        }
}

/// Texts as a `PtypMultipleString`.
#[must_use]
pub fn strings(texts: impl IntoIterator<Item = String>) -> PropertyValue {
    let values: Vec<_> = texts.into_iter().map(|text| StringValue { value: string(text) }).collect();
    let count = u32::try_from(values.len()).unwrap_or(u32::MAX);
    PropertyValue::MultipleString(MultipleString { count, values })
}

fn string(text: String) -> NdrString {
    if text.contains('\0') { text.replace('\0', "").into() } else { text.into() }
}

fn text(value: &PropertyValue) -> Option<String> {
    match value {
        PropertyValue::String(text) => Some(text.to_string_lossy().into_owned()),
        PropertyValue::String8(text) => Some(crate::charset::decode_unlabelled(text.as_bytes())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_is_there_once_whatever_its_type() {
        let mut properties = Properties::default();
        properties.set(PropertyTag(0x0037_001E), PropertyValue::String8("old".into()));
        assert_eq!(properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("old"));
        properties.set_text(PropertyTag::PID_TAG_SUBJECT, "ne\0w");
        assert_eq!(properties.tagged().len(), 1);
        assert_eq!(properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("new"));
        properties.remove(PropertyTag(0x0037_001E));
        assert!(properties.tagged().is_empty());
    }

    #[test]
    fn names_of_headers_have_no_case() {
        let mut properties = Properties::default();
        properties.set_named_text(&PS_INTERNET_HEADERS, "X-Mailer", "a");
        properties.set_named_text(&PS_INTERNET_HEADERS, "x-mailer", "b");
        assert_eq!(properties.named().len(), 1);
        assert_eq!(properties.named_text(&PS_INTERNET_HEADERS, "X-MAILER").as_deref(), Some("b"));
        assert_eq!(properties.named_text(&PS_PUBLIC_STRINGS, "X-Mailer"), None);
    }
}
