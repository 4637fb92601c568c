//! Properties of an object, by id.

use crate::stream::Stream;
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::{BinaryValue, PropertyType};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{NdrString, Nttime};
use std::collections::BTreeMap;

/// The value of a property.
#[derive(Clone, Debug)]
pub enum Value {
    /// A value of any type that is small, or consists of several.
    Inline(PropertyValue),
    /// A value of type PtypString (as UTF-16LE without terminator), PtypString8,
    /// PtypBinary or PtypObject of any size.
    Stream(Stream),
}

/// A property with its tag.
#[derive(Clone, Debug)]
pub struct Property {
    /// Id and type.
    pub tag: PropertyTag,
    /// A value of that type.
    pub value: Value,
}

/// The properties of an object. An id is there once, whatever its type;
/// PtypString and PtypString8 are asked for as the same.
#[derive(Clone, Debug, Default)]
pub struct Properties {
    by_id: BTreeMap<u16, Property>,
}

/// Id of a tag: the upper half.
#[must_use]
pub fn id_of(tag: PropertyTag) -> u16 {
    (tag.0 >> 16) as u16
}

/// Type of a tag: the lower half.
#[must_use]
pub fn type_of(tag: PropertyTag) -> PropertyType {
    PropertyType(tag.0 as u16)
}

impl Properties {
    /// No properties.
    #[must_use]
    pub fn new() -> Self {
        Properties::default()
    }

    /// The property of that id if it has that type, or the type is PtypUnspecified.
    #[must_use]
    pub fn property(&self, tag: PropertyTag) -> Option<&Property> {
        let found = self.by_id.get(&id_of(tag))?;
        same_type(tag, found.tag).then_some(found)
    }

    /// The value, when it is held inline. Nothing for streams.
    #[must_use]
    pub fn get(&self, tag: PropertyTag) -> Option<&PropertyValue> {
        match &self.property(tag)?.value {
            Value::Inline(value) => Some(value),
            Value::Stream(_) => None,
        }
    }

    /// A value of any size whose bytes can be had: of type PtypString, PtypString8, PtypBinary or PtypObject.
    /// An inline value comes as a stream of its own: what is written to it has to be put back by [`Properties::set_stream`].
    #[must_use]
    pub fn stream(&self, tag: PropertyTag) -> Option<Stream> {
        match &self.property(tag)?.value {
            Value::Stream(stream) => Some(stream.clone()),
            Value::Inline(PropertyValue::Binary(binary)) => Some(Stream::from_bytes(&binary.value)),
            Value::Inline(PropertyValue::String8(text)) => Some(Stream::from_bytes(text.as_bytes())),
            Value::Inline(PropertyValue::String(text)) => Some(Stream::from_bytes(&utf16(text))),
            Value::Inline(PropertyValue::PtypObject) => Some(Stream::from_bytes(&[])),
            Value::Inline(_) => None,
        }
    }

    /// Sets a value; its type must be the tag's. What was there under the id goes.
    /// Text ends at its first NUL.
    pub fn set(&mut self, tag: PropertyTag, value: PropertyValue) {
        debug_assert!(value.accepts(i64::from(type_of(tag).0)), "{tag:?} {value:?}");
        self.by_id.insert(id_of(tag), Property { tag, value: Value::Inline(value) });
    }

    /// Sets a value of type PtypString, PtypString8, PtypBinary or PtypObject.
    pub fn set_stream(&mut self, tag: PropertyTag, stream: Stream) {
        self.by_id.insert(id_of(tag), Property { tag, value: Value::Stream(stream) });
    }

    /// Puts a property in.
    pub fn insert(&mut self, property: Property) {
        self.by_id.insert(id_of(property.tag), property);
    }

    /// Takes a property out, whatever its type.
    pub fn remove(&mut self, tag: PropertyTag) -> Option<Property> {
        self.by_id.remove(&id_of(tag))
    }

    /// All of them by ascending id.
    pub fn iter(&self) -> impl Iterator<Item = &Property> {
        self.by_id.values()
    }

    /// Their tags by ascending id.
    pub fn tags(&self) -> impl Iterator<Item = PropertyTag> + '_ {
        self.by_id.values().map(|property| property.tag)
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Text of type PtypString. Nothing for what is not there or too large to be inline.
    #[must_use]
    pub fn text(&self, tag: PropertyTag) -> Option<&NdrString> {
        match self.get(tag)? {
            PropertyValue::String(text) | PropertyValue::String8(text) => Some(text),
            _ => None,
        }
    }

    /// A number of type PtypInteger32, or the truth of a PtypBoolean as 0 or 1.
    #[must_use]
    pub fn number(&self, tag: PropertyTag) -> Option<i32> {
        match self.get(tag)? {
            PropertyValue::Integer32(number) => Some(*number),
            PropertyValue::Integer16(number) => Some(i32::from(*number)),
            PropertyValue::Boolean(truth) => Some(i32::from(*truth)),
            _ => None,
        }
    }

    /// Bytes of type PtypBinary. Nothing for what is too large to be inline.
    #[must_use]
    pub fn bytes(&self, tag: PropertyTag) -> Option<&[u8]> {
        match self.get(tag)? {
            PropertyValue::Binary(binary) => Some(&binary.value),
            _ => None,
        }
    }

    /// 100 ns since 1601-01-01 UTC.
    #[must_use]
    pub fn time(&self, tag: PropertyTag) -> Option<u64> {
        match self.get(tag)? {
            PropertyValue::Time(Nttime(time)) => Some(*time),
            _ => None,
        }
    }

    /// Sets text of type PtypString.
    pub fn set_text(&mut self, tag: PropertyTag, text: &str) {
        self.set(tag, PropertyValue::String(text.into()));
    }

    /// Sets a PtypInteger32.
    pub fn set_number(&mut self, tag: PropertyTag, number: i32) {
        self.set(tag, PropertyValue::Integer32(number));
    }

    /// Sets a PtypBoolean.
    pub fn set_bool(&mut self, tag: PropertyTag, truth: bool) {
        self.set(tag, PropertyValue::Boolean(truth.into()));
    }

    /// Sets a PtypTime.
    pub fn set_time(&mut self, tag: PropertyTag, time: u64) {
        self.set(tag, PropertyValue::Time(Nttime(time)));
    }

    /// Sets a PtypBinary of any size.
    pub fn set_bytes(&mut self, tag: PropertyTag, bytes: &[u8]) {
        match binary(bytes) {
            Some(value) => self.set(tag, value),
            None => self.set_stream(tag, Stream::from_bytes(bytes)),
        }
    }
}

impl FromIterator<Property> for Properties {
    fn from_iter<I: IntoIterator<Item = Property>>(properties: I) -> Self {
        Properties { by_id: properties.into_iter().map(|p| (id_of(p.tag), p)).collect() }
    }
}

/// A PtypBinary value; nothing when its count does not fit in 16 bits.
#[must_use]
pub fn binary(bytes: &[u8]) -> Option<PropertyValue> {
    let count = u16::try_from(bytes.len()).ok()?;
    Some(PropertyValue::Binary(BinaryValue { count, value: bytes.to_vec() }))
}

fn same_type(asked: PropertyTag, found: PropertyTag) -> bool {
    let text = |t| t == PropertyType::PTYP_STRING || t == PropertyType::PTYP_STRING8;
    let texts = |t| t == PropertyType::PTYP_MULTIPLE_STRING || t == PropertyType::PTYP_MULTIPLE_STRING8;
    let (asked, found) = (type_of(asked), type_of(found));
    asked == found
        || asked == PropertyType::PTYP_UNSPECIFIED
        || (text(asked) && text(found))
        || (texts(asked) && texts(found))
}

/// Text as a stream holds it: UTF-16LE without terminator.
pub(crate) fn utf16(text: &NdrString) -> Vec<u8> {
    text.to_string_lossy().encode_utf16().flat_map(u16::to_le_bytes).collect()
}
