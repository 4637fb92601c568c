//! Property values, and how to get at them.

use crate::{Error, Result};
use exchange::oxcdata::{
    FlaggedRowValue, PropertyRow, PropertyRowValues, PropertyValue, TaggedPropertyValue,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::{BinaryValue, PropertyType};
pub use exchange::oxprops::PropertyTag;
use pidl_ndr::Nttime;

/// Properties of an object, or a row of a table.
///
/// A property is asked for by its tag; its id decides, so that text is found
/// whether the server has it as UTF-16 or in a code page.
///
/// ```
/// use mapi::{Properties, PropertyTag};
/// let row = Properties::new().with_text(PropertyTag::PID_TAG_SUBJECT, "Grüße");
/// assert_eq!(row.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Grüße"));
/// assert_eq!(row.integer(PropertyTag::PID_TAG_MESSAGE_SIZE), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(pub Vec<(PropertyTag, PropertyValue)>);

impl Properties {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property, in place of the one of that id.
    pub fn set(&mut self, tag: PropertyTag, value: PropertyValue) {
        self.0.retain(|(own, _)| own.0 >> 16 != tag.0 >> 16);
        self.0.push((tag, value));
    }

    /// The same with a property more.
    #[must_use]
    pub fn with(mut self, tag: PropertyTag, value: PropertyValue) -> Self {
        self.set(tag, value);
        self
    }

    /// The same with a text more.
    #[must_use]
    pub fn with_text(self, tag: PropertyTag, text: &str) -> Self {
        self.with(of_type(tag, PropertyType::PTYP_STRING), PropertyValue::String(text.into()))
    }

    /// The same with a number more.
    #[must_use]
    pub fn with_integer(self, tag: PropertyTag, number: i32) -> Self {
        self.with(tag, PropertyValue::Integer32(number))
    }

    /// The same with a truth value more.
    #[must_use]
    pub fn with_boolean(self, tag: PropertyTag, value: bool) -> Self {
        self.with(tag, PropertyValue::Boolean(value.into()))
    }

    /// The same with a time more: 100 ns since 1601-01-01, UTC.
    #[must_use]
    pub fn with_time(self, tag: PropertyTag, time: u64) -> Self {
        self.with(tag, PropertyValue::Time(Nttime(time)))
    }

    /// The same with bytes more; at most 65,535 of them.
    #[must_use]
    pub fn with_binary(self, tag: PropertyTag, bytes: Vec<u8>) -> Self {
        self.with(tag, binary(bytes))
    }

    /// The value of a property, whatever its type. One that the server could not
    /// give is not there: see [`Properties::error`].
    #[must_use]
    pub fn get(&self, tag: PropertyTag) -> Option<&PropertyValue> {
        match self.0.iter().find(|(own, _)| own.0 >> 16 == tag.0 >> 16)? {
            (own, PropertyValue::ErrorCode(_)) if is_error(*own) => None,
            (_, value) => Some(value),
        }
    }

    /// Why a property is not there, if the server said so.
    #[must_use]
    pub fn error(&self, tag: PropertyTag) -> Option<ErrorCode> {
        match self.0.iter().find(|(own, _)| own.0 >> 16 == tag.0 >> 16)? {
            (own, PropertyValue::ErrorCode(code)) if is_error(*own) => Some(*code),
            _ => None,
        }
    }

    /// Text.
    #[must_use]
    pub fn text(&self, tag: PropertyTag) -> Option<String> {
        match self.get(tag)? {
            PropertyValue::String(text) | PropertyValue::String8(text) => {
                Some(text.to_string_lossy().into_owned())
            }
            _ => None,
        }
    }

    /// A number of up to 64 bits, a truth value included.
    #[must_use]
    pub fn integer(&self, tag: PropertyTag) -> Option<i64> {
        Some(match self.get(tag)? {
            PropertyValue::Integer16(n) => (*n).into(),
            PropertyValue::Integer32(n) => (*n).into(),
            PropertyValue::Integer64(n) | PropertyValue::Currency(n) => *n,
            PropertyValue::Boolean(n) => (*n).into(),
            _ => return None,
        })
    }

    /// An id of a folder, a message or a change.
    #[must_use]
    pub fn id(&self, tag: PropertyTag) -> Option<u64> {
        match self.get(tag)? {
            PropertyValue::Integer64(n) => Some(n.cast_unsigned()),
            _ => None,
        }
    }

    /// A truth value.
    #[must_use]
    pub fn boolean(&self, tag: PropertyTag) -> Option<bool> {
        match self.get(tag)? {
            PropertyValue::Boolean(n) => Some(*n != 0),
            _ => None,
        }
    }

    /// A time: 100 ns since 1601-01-01, UTC.
    #[must_use]
    pub fn time(&self, tag: PropertyTag) -> Option<u64> {
        match self.get(tag)? {
            PropertyValue::Time(time) => Some(time.0),
            _ => None,
        }
    }

    /// Bytes.
    #[must_use]
    pub fn binary(&self, tag: PropertyTag) -> Option<&[u8]> {
        match self.get(tag)? {
            PropertyValue::Binary(bytes) => Some(&bytes.value),
            _ => None,
        }
    }

    /// A row as the wire has it, under its columns.
    pub(crate) fn of_row(columns: &[u32], row: PropertyRow) -> Result<Self> {
        let values: Vec<(PropertyTag, PropertyValue)> = match row.values {
            PropertyRowValues::Standard(row) => {
                columns.iter().map(|c| PropertyTag(*c)).zip(row.value_array).collect()
            }
            PropertyRowValues::Flagged(row) => columns
                .iter()
                .zip(row.value_array)
                .filter_map(|(column, value)| flagged(PropertyTag(*column), value))
                .collect(),
        };
        Ok(Properties(values.into_iter().map(|(tag, value)| typed(tag, value)).collect()))
    }
}

impl FromIterator<TaggedPropertyValue> for Properties {
    fn from_iter<I: IntoIterator<Item = TaggedPropertyValue>>(values: I) -> Self {
        Properties(values.into_iter().map(|p| typed(p.property_tag, *p.property_value)).collect())
    }
}

impl From<Properties> for Vec<TaggedPropertyValue> {
    fn from(properties: Properties) -> Self {
        let one =
            |(property_tag, value)| TaggedPropertyValue { property_tag, property_value: Box::new(value) };
        properties.0.into_iter().map(one).collect()
    }
}

fn is_error(tag: PropertyTag) -> bool {
    tag.0 & 0xffff == u32::from(PropertyType::PTYP_ERROR_CODE.0)
}

fn refused(tag: PropertyTag, code: Option<ErrorCode>) -> Option<(PropertyTag, PropertyValue)> {
    Some((of_type(tag, PropertyType::PTYP_ERROR_CODE), PropertyValue::ErrorCode(code.unwrap_or_default())))
}

/// A value of a row whose columns may lack theirs.
fn flagged(tag: PropertyTag, value: FlaggedRowValue) -> Option<(PropertyTag, PropertyValue)> {
    match value {
        FlaggedRowValue::WithType(v) => match v.property_value {
            Some(value) => Some((of_type(tag, v.property_type), value)),
            None => v.error_code.and_then(|code| refused(tag, Some(code))),
        },
        FlaggedRowValue::Flagged(v) => match v.property_value {
            Some(value) => Some((tag, value)),
            None => v.error_code.and_then(|code| refused(tag, Some(code))),
        },
    }
}

/// A value that says its type itself has it in its tag, too.
fn typed(tag: PropertyTag, value: PropertyValue) -> (PropertyTag, PropertyValue) {
    match value {
        PropertyValue::Unspecified(inner) => (of_type(tag, inner.property_type), *inner.property_value),
        value => (tag, value),
    }
}

/// The same property with another type.
#[must_use]
pub fn of_type(tag: PropertyTag, kind: PropertyType) -> PropertyTag {
    PropertyTag(tag.0 & 0xffff_0000 | u32::from(kind.0))
}

/// Bytes as a value; at most 65,535 of them can be sent.
#[must_use]
pub fn binary(bytes: Vec<u8>) -> PropertyValue {
    let count = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
    PropertyValue::Binary(BinaryValue { count, value: bytes })
}

/// How many values: what a count of 16 bits can say.
pub(crate) fn count(n: usize, what: &str) -> Result<u16> {
    u16::try_from(n).map_err(|_| Error::Invalid(format!("{n} {what} are more than a request can hold")))
}
