//! Properties of an object, by id.

use crate::sqlite::encoding::{from_stream_bytes, stream_bytes};
use crate::stream::Stream;
use crate::{Error, Result};
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
    by_id: BTreeMap<u32, Property>,
}

/// What a property is found by: its id. `PidTagMessageSize` and
/// `PidTagMessageSizeExtended` share theirs and are two properties.
fn key(tag: PropertyTag) -> u32 {
    let id = tag.0 >> 16;
    if id == PropertyTag::PID_TAG_MESSAGE_SIZE.0 >> 16 { tag.0 } else { id << 16 }
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

fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Inline(one), Value::Inline(other)) => one == other,
        (Value::Stream(one), Value::Stream(other)) => match (one.as_stored(), other.as_stored()) {
            (Some(one), Some(other)) => one.blob == other.blob,
            _ => false,
        },
        _ => false,
    }
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
        let found = self.by_id.get(&key(tag))?;
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
            Value::Inline(value) => Some(Stream::from_bytes(&stream_bytes(value)?)),
        }
    }

    /// The value, wherever it is held: [`Error::Limit`] for a stream of more than `limit` bytes.
    pub fn read(&self, tag: PropertyTag, limit: u64) -> Result<Option<PropertyValue>> {
        let Some(property) = self.property(tag) else { return Ok(None) };
        match &property.value {
            Value::Inline(value) => Ok(Some(value.clone())),
            Value::Stream(stream) => {
                let bytes = stream.to_bytes(limit)?;
                // A PtypBinary has a count of 16 bits.
                let too_large = || Error::Limit { what: "bytes of a value", limit: u16::MAX.into() };
                from_stream_bytes(type_of(property.tag), &bytes).ok_or_else(too_large).map(Some)
            }
        }
    }

    /// Sets a value; its type must be the tag's. What was there under the id goes.
    /// Text ends at its first NUL.
    pub fn set(&mut self, tag: PropertyTag, value: PropertyValue) {
        self.insert(Property { tag, value: Value::Inline(value) });
    }

    /// Sets a value of type PtypString, PtypString8, PtypBinary or PtypObject.
    pub fn set_stream(&mut self, tag: PropertyTag, stream: Stream) {
        self.insert(Property { tag, value: Value::Stream(stream) });
    }

    /// Puts a property in.
    pub fn insert(&mut self, mut property: Property) {
        if let Value::Inline(value) = &mut property.value {
            normalize(value);
        }
        self.by_id.insert(key(property.tag), property);
    }

    /// Takes a property out, whatever its type.
    pub fn remove(&mut self, tag: PropertyTag) -> Option<Property> {
        self.by_id.remove(&key(tag))
    }

    /// All of them by ascending id.
    pub fn iter(&self) -> impl Iterator<Item = &Property> {
        self.by_id.values()
    }

    /// Their tags by ascending id.
    pub fn tags(&self) -> impl Iterator<Item = PropertyTag> + '_ {
        self.by_id.values().map(|property| property.tag)
    }

    /// Tags of what is not the same in both, or in one of them only. Stored values are
    /// the same when they are stored once.
    pub(crate) fn differing(&self, other: &Self) -> Vec<PropertyTag> {
        let here = self.by_id.iter().filter(|(key, property)| {
            other.by_id.get(*key).is_none_or(|others| !same_value(&property.value, &others.value))
        });
        let there = other.by_id.iter().filter(|(key, _)| !self.by_id.contains_key(*key));
        here.chain(there).map(|(_, property)| property.tag).collect()
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
        let mut all = Properties::new();
        properties.into_iter().for_each(|property| all.insert(property));
        all
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

/// Counts as they are, and text up to its first NUL: what would be read back
/// from the marshalled form otherwise is not what was meant.
fn normalize(value: &mut PropertyValue) {
    fn cut(text: &mut NdrString) {
        if let Some(end) = text.as_bytes().iter().position(|b| *b == 0) {
            *text = NdrString::from(text.as_bytes().get(..end).unwrap_or_default());
        }
    }
    fn count(binary: &mut BinaryValue) {
        binary.value.truncate(usize::from(u16::MAX));
        binary.count = binary.value.len() as u16;
    }
    macro_rules! count_of {
        ($multiple:expr) => {
            $multiple.count = $multiple.values.len() as u32
        };
    }
    match value {
        PropertyValue::String(text) | PropertyValue::String8(text) => cut(text),
        PropertyValue::Binary(binary) => count(binary),
        PropertyValue::Boolean(truth) => *truth = u8::from(*truth != 0),
        PropertyValue::MultipleInteger16(m) => count_of!(m),
        PropertyValue::MultipleInteger32(m) => count_of!(m),
        PropertyValue::MultipleFloating32(m) => count_of!(m),
        PropertyValue::MultipleFloating64(m) | PropertyValue::MultipleFloatingTime(m) => count_of!(m),
        PropertyValue::MultipleInteger64(m) | PropertyValue::MultipleCurrency(m) => count_of!(m),
        PropertyValue::MultipleTime(m) => count_of!(m),
        PropertyValue::MultipleGuid(m) => count_of!(m),
        PropertyValue::MultipleString8(m) => {
            count_of!(m);
            m.values.iter_mut().for_each(|text| cut(&mut text.value));
        }
        PropertyValue::MultipleString(m) => {
            count_of!(m);
            m.values.iter_mut().for_each(|text| cut(&mut text.value));
        }
        PropertyValue::MultipleBinary(m) => {
            count_of!(m);
            m.values.iter_mut().for_each(count);
        }
        _ => {}
    }
}
