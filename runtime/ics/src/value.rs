//! Properties in streams and everywhere else (MS-OXCFXICS 2.2.4.1.3).

use exchange::oxcdata::PropertyValue;
use exchange::oxcfxics::{
    FastTransferBinary, FastTransferBody, FastTransferChangeList, FastTransferElement,
    FastTransferMultipleBinary, FastTransferMultipleString, FastTransferMultipleString8,
    FastTransferProperty, FastTransferString, FastTransferString8, FastTransferTag, FastTransferValue,
    NamedPropInfo,
};
use exchange::oxctypes::{
    BinaryValue, MultipleBinary, MultipleString, MultipleString8, String8Value, StringValue,
};
use exchange::oxprops::PropertyTag;

/// The element of a property. Nothing for values that streams do not have: restrictions, actions of rules, objects
/// without bytes, and numbers of servers.
#[must_use]
pub fn to_transfer(
    tag: PropertyTag,
    name: Option<NamedPropInfo>,
    value: PropertyValue,
) -> Option<FastTransferElement> {
    use FastTransferValue as To;
    use PropertyValue as From;
    let string = |value| FastTransferString { length: 0, value };
    let string8 = |value| FastTransferString8 { length: 0, value };
    let binary = |value| FastTransferBinary { length: 0, value };
    let value = match value {
        From::Unspecified(typed) => return to_transfer(tag, name, *typed.property_value),
        From::Binary(bytes) if tag == PropertyTag::PID_TAG_PREDECESSOR_CHANGE_LIST => {
            let list = FastTransferChangeList { length: 0, value: bytes.value };
            let body = FastTransferBody::PredecessorChangeList(list);
            return Some(FastTransferElement { tag: FastTransferTag(tag.0), body });
        }
        From::PtypNull => To::PtypNull,
        From::Integer16(n) => To::Integer16(n),
        From::Integer32(n) => To::Integer32(n),
        From::Floating32(n) => To::Floating32(n),
        From::Floating64(n) => To::Floating64(n),
        From::Currency(n) => To::Currency(n),
        From::FloatingTime(n) => To::FloatingTime(n),
        From::ErrorCode(code) => To::ErrorCode(code),
        From::Boolean(b) => To::Boolean(u16::from(b)),
        From::Integer64(n) => To::Integer64(n),
        From::Time(time) => To::Time(time),
        From::Guid(guid) => To::Guid(guid),
        From::String8(text) => To::String8(string8(text)),
        From::String(text) => To::String(string(text)),
        From::Binary(bytes) => To::Binary(binary(bytes.value)),
        From::MultipleInteger16(all) => To::MultipleInteger16(all),
        From::MultipleInteger32(all) => To::MultipleInteger32(all),
        From::MultipleFloating32(all) => To::MultipleFloating32(all),
        From::MultipleFloating64(all) => To::MultipleFloating64(all),
        From::MultipleCurrency(all) => To::MultipleCurrency(all),
        From::MultipleFloatingTime(all) => To::MultipleFloatingTime(all),
        From::MultipleInteger64(all) => To::MultipleInteger64(all),
        From::MultipleTime(all) => To::MultipleTime(all),
        From::MultipleGuid(all) => To::MultipleGuid(all),
        From::MultipleString8(all) => {
            let values: Vec<_> = all.values.into_iter().map(|v| string8(v.value)).collect();
            To::MultipleString8(FastTransferMultipleString8 { length: values.len() as u32, values })
        }
        From::MultipleString(all) => {
            let values: Vec<_> = all.values.into_iter().map(|v| string(v.value)).collect();
            To::MultipleString(FastTransferMultipleString { length: values.len() as u32, values })
        }
        From::MultipleBinary(all) => {
            let values: Vec<_> = all.values.into_iter().map(|v| binary(v.value)).collect();
            To::MultipleBinary(FastTransferMultipleBinary { length: values.len() as u32, values })
        }
        From::PtypObject | From::ServerId(_) | From::Restriction(_) | From::RuleAction(_) => return None,
    };
    let body = FastTransferBody::Property(FastTransferProperty { named_prop_info: name, value });
    Some(FastTransferElement { tag: FastTransferTag(tag.0), body })
}

/// The property of an element. Nothing for markers and what only streams have. The bytes of an object, of a server's
/// number and of text in a code page come as a binary value. Binary values of more than 65,535 bytes have no other
/// form; a reader gives those of more than 16 KiB in pieces, but not within values of several.
#[must_use]
pub fn from_transfer(
    element: FastTransferElement,
) -> Option<(PropertyTag, Option<NamedPropInfo>, PropertyValue)> {
    use FastTransferValue as From;
    use PropertyValue as To;
    let tag = PropertyTag(element.tag.0);
    let binary = |value: Vec<u8>| u16::try_from(value.len()).ok().map(|count| BinaryValue { count, value });
    let property = match element.body {
        FastTransferBody::Property(property) => property,
        FastTransferBody::PredecessorChangeList(list) => {
            return Some((tag, None, To::Binary(binary(list.value)?)));
        }
        _ => return None,
    };
    let value = match property.value {
        From::PtypNull => To::PtypNull,
        From::Integer16(n) => To::Integer16(n),
        From::Integer32(n) => To::Integer32(n),
        From::Floating32(n) => To::Floating32(n),
        From::Floating64(n) => To::Floating64(n),
        From::Currency(n) => To::Currency(n),
        From::FloatingTime(n) => To::FloatingTime(n),
        From::ErrorCode(code) => To::ErrorCode(code),
        From::Boolean(b) => To::Boolean(u8::from(b != 0)),
        From::Integer64(n) => To::Integer64(n),
        From::Time(time) => To::Time(time),
        From::Guid(guid) => To::Guid(guid),
        From::String8(text) => To::String8(text.value),
        From::String(text) => To::String(text.value),
        From::Binary(bytes) => To::Binary(binary(bytes.value)?),
        From::MultipleInteger16(all) => To::MultipleInteger16(all),
        From::MultipleInteger32(all) => To::MultipleInteger32(all),
        From::MultipleFloating32(all) => To::MultipleFloating32(all),
        From::MultipleFloating64(all) => To::MultipleFloating64(all),
        From::MultipleCurrency(all) => To::MultipleCurrency(all),
        From::MultipleFloatingTime(all) => To::MultipleFloatingTime(all),
        From::MultipleInteger64(all) => To::MultipleInteger64(all),
        From::MultipleTime(all) => To::MultipleTime(all),
        From::MultipleGuid(all) => To::MultipleGuid(all),
        From::MultipleString8(all) => {
            let values: Vec<_> = all.values.into_iter().map(|v| String8Value { value: v.value }).collect();
            To::MultipleString8(MultipleString8 { count: values.len() as u32, values })
        }
        From::MultipleString(all) => {
            let values: Vec<_> = all.values.into_iter().map(|v| StringValue { value: v.value }).collect();
            To::MultipleString(MultipleString { count: values.len() as u32, values })
        }
        From::MultipleBinary(all) => {
            let values = all.values.into_iter().map(|v| binary(v.value)).collect::<Option<Vec<_>>>()?;
            To::MultipleBinary(MultipleBinary { count: values.len() as u32, values })
        }
    };
    Some((tag, property.named_prop_info, value))
}
