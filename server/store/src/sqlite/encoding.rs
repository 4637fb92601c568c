//! Properties as bytes in the file: values behind their tags, one after the
//! other, as their generated marshalling writes them.

use super::fault::Sql;
use crate::Error;
use crate::property::{Property, Value};
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use pidl_ndr::{Flags, Format, Limits, Ndr, NdrString, NdrUnion, Pull, Push};

/// Values that are longer than this become blobs, if they are of a type that can.
pub(crate) const INLINE_LIMIT: usize = 4096;

/// Adds a property.
pub(super) fn push(out: &mut Vec<u8>, tag: PropertyTag, value: &PropertyValue) -> Sql<()> {
    let mut push = Push::append_to(std::mem::take(out), Format::NDR32);
    let _ = push.add_flags(Flags::NOALIGN);
    let invalid = |error| Error::Invalid(format!("value of property {:#010x}: {error}", tag.0));
    tag.push_scalars(&mut push).map_err(invalid)?;
    value.push_scalars(i64::from(tag.0 & 0xFFFF), &mut push).map_err(invalid)?;
    *out = push.finish();
    Ok(())
}

/// Takes properties out, as long as `each` wants more.
pub(super) fn pull_each(bytes: &[u8], mut each: impl FnMut(PropertyTag, PropertyValue) -> bool) -> Sql<()> {
    let limits = Limits { memory_base: 1 << 20, ..Limits::default() };
    let mut pull = Pull::with_limits(bytes, Format::NDR32, limits);
    let _ = pull.add_flags(Flags::NOALIGN);
    while !pull.is_empty() && pull.remaining() > 0 {
        let tag: PropertyTag = pull.value()?;
        let mut value = PropertyValue::default();
        value.pull_scalars(i64::from(tag.0 & 0xFFFF), &mut pull)?;
        if !each(tag, value) {
            break;
        }
    }
    Ok(())
}

/// All properties.
pub(super) fn pull(bytes: &[u8]) -> Sql<Vec<Property>> {
    let mut properties = Vec::new();
    pull_each(bytes, |tag, value| {
        properties.push(Property { tag, value: Value::Inline(value) });
        true
    })?;
    Ok(properties)
}

/// Whether values of that type can be blobs.
pub(crate) fn is_stream_type(t: PropertyType) -> bool {
    [
        PropertyType::PTYP_STRING,
        PropertyType::PTYP_STRING8,
        PropertyType::PTYP_BINARY,
        PropertyType::PTYP_OBJECT,
    ]
    .contains(&t)
}

/// The bytes that a stream of the value has: text without terminator. Nothing for types without streams.
pub(crate) fn stream_bytes(value: &PropertyValue) -> Option<Vec<u8>> {
    match value {
        PropertyValue::Binary(binary) => Some(binary.value.clone()),
        PropertyValue::String8(text) => Some(text.as_bytes().to_vec()),
        PropertyValue::String(text) => Some(utf16(text)),
        PropertyValue::PtypObject => Some(Vec::new()),
        _ => None,
    }
}

/// The value of a property whose stream has these bytes. Text ends at its first NUL.
pub(crate) fn from_stream_bytes(t: PropertyType, bytes: &[u8]) -> Option<PropertyValue> {
    match t {
        PropertyType::PTYP_BINARY => crate::property::binary(bytes),
        PropertyType::PTYP_OBJECT => Some(PropertyValue::PtypObject),
        PropertyType::PTYP_STRING8 => {
            let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
            Some(PropertyValue::String8(bytes.get(..end)?.into()))
        }
        PropertyType::PTYP_STRING => {
            let mut terminated = bytes.get(..bytes.len() & !1)?.to_vec();
            terminated.extend([0, 0]);
            let mut value = PropertyValue::default();
            let limits = Limits { memory_base: 1 << 20, ..Limits::default() };
            let mut pull = Pull::with_limits(&terminated, Format::NDR32, limits);
            value.pull_scalars(i64::from(t.0), &mut pull).ok()?;
            Some(value)
        }
        _ => None,
    }
}

fn utf16(text: &NdrString) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    let value = PropertyValue::String(text.clone());
    if value.push_scalars(i64::from(PropertyType::PTYP_STRING.0), &mut push).is_err() {
        return Vec::new();
    }
    let mut bytes = push.finish();
    bytes.truncate(bytes.len().saturating_sub(2));
    bytes
}
