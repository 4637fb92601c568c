//! Properties of a stream as the store has them.

use crate::failure::{Failure, Result, ensure};
use crate::values::{self, Text};
use encoding_rs::{CoderResult, Decoder};
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameText, PropertyNameValue, PropertyValue};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfxics::{FastTransferElement, NamedPropInfo, NamedPropertyName};
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use openchange_store::{Mailbox, Property, Stream, Value, type_of};
use pidl_ndr::{Format, NdrString};
use std::collections::HashMap;

/// A value ends before 2^31 bytes, as one that is written by operations (MS-OXCPRPT 3.2.5.17).
const LONGEST: u32 = 1 << 31;
/// The code page that is UTF-16LE (MS-OXCFXICS 2.2.4.1.1.1).
const UTF16: u16 = 1200;

/// Ids that the mailbox has for the names of a stream.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<Vec<u8>, Option<u16>>);

impl Names {
    /// The tag here of a property there; nothing for a name that cannot be one.
    fn tag(
        &mut self,
        mailbox: &dyn Mailbox,
        tag: PropertyTag,
        name: Option<&NamedPropInfo>,
    ) -> Result<Option<PropertyTag>> {
        let Some(name) = name else { return Ok(Some(tag)) };
        let key = pidl_ndr::to_bytes(name, Format::NDR32).map_err(|_| ErrorCode::EC_FORMAT_ERROR)?;
        let id = match self.0.get(&key) {
            Some(id) => *id,
            None => {
                let id = mailbox.property_ids(&[property_name(name)], true)?.first().copied().flatten();
                self.0.insert(key, id);
                id
            }
        };
        Ok(id.map(|id| PropertyTag(u32::from(id) << 16 | tag.0 & 0xffff)))
    }
}

fn property_name(info: &NamedPropInfo) -> PropertyName {
    let (kind, value) = match &info.name {
        NamedPropertyName::DispId(id) => (PropertyNameKind::PROPERTY_NAME_LID, PropertyNameValue::Lid(*id)),
        NamedPropertyName::Name(name) => (
            PropertyNameKind::PROPERTY_NAME_STRING,
            PropertyNameValue::Name(PropertyNameText { name: name.clone(), ..Default::default() }),
        ),
    };
    PropertyName { kind, guid: info.property_set.clone(), value }
}

/// The encoding of a type: text in a code page has one of its own (MS-OXCFXICS 2.2.4.1.1.1).
fn code_page(of: PropertyType) -> Option<u16> {
    (of.0 & 0x8000 != 0).then_some(of.0 & 0x7fff)
}

/// The property of an element. Nothing for what objects do not have.
pub(super) fn property(
    mailbox: &dyn Mailbox,
    names: &mut Names,
    text: Text,
    element: FastTransferElement,
) -> Result<Option<Property>> {
    let Some((tag, name, value)) = mapi_ics::from_transfer(element) else {
        return Err(ErrorCode::EC_TOO_BIG.into());
    };
    let of = type_of(tag);
    let bytes = match &value {
        PropertyValue::Binary(binary) => binary.value.as_slice(),
        _ => &[],
    };
    let (of, value) = match (code_page(of), of) {
        (Some(UTF16), _) => {
            (PropertyType::PTYP_STRING, Value::Inline(PropertyValue::String(values::utf16(bytes))))
        }
        (Some(code_page), _) => {
            let text =
                Text::of_code_page(code_page.into()).decode(&NdrString::from_bytes(ended(bytes).to_vec()));
            (PropertyType::PTYP_STRING, Value::Inline(PropertyValue::String(text)))
        }
        (None, PropertyType::PTYP_OBJECT) => (of, Value::Stream(Stream::from_bytes(bytes))),
        (None, PropertyType::PTYP_NULL | PropertyType::PTYP_ERROR_CODE | PropertyType::PTYP_SERVER_ID) => {
            return Ok(None);
        }
        (None, _) => (values::store_type(of), Value::Inline(text.store_value(value))),
    };
    let tag = names.tag(mailbox, values::tag_of_type(tag, of), name.as_ref())?;
    Ok(tag.map(|tag| Property { tag, value }))
}

/// 8-bit text without its terminator.
fn ended(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    bytes.get(..end).unwrap_or_default()
}

/// A value that comes in pieces.
#[derive(Debug)]
pub(super) struct Large {
    /// None for a property that objects do not have.
    tag: Option<PropertyTag>,
    stream: Stream,
    /// For 8-bit text, which is kept as UTF-16LE.
    decoder: Option<Decoder>,
}

impl Large {
    pub(super) fn new(
        mailbox: &dyn Mailbox,
        names: &mut Names,
        text: Text,
        (tag, name, size): (PropertyTag, Option<NamedPropInfo>, u32),
    ) -> Result<Self> {
        ensure(size < LONGEST, ErrorCode::EC_TOO_BIG)?;
        let of = type_of(tag);
        let (of, decoder) = match (code_page(of), of) {
            (Some(UTF16), _) => (PropertyType::PTYP_STRING, None),
            (Some(code_page), _) => {
                (PropertyType::PTYP_STRING, Some(Text::of_code_page(code_page.into()).decoder()))
            }
            (None, PropertyType::PTYP_STRING8) => (PropertyType::PTYP_STRING, Some(text.decoder())),
            (None, of) => (of, None),
        };
        let tag = match of {
            PropertyType::PTYP_SERVER_ID => None,
            of => names.tag(mailbox, values::tag_of_type(tag, of), name.as_ref())?,
        };
        Ok(Large { tag, stream: Stream::default(), decoder })
    }

    /// Takes the next bytes.
    pub(super) fn put(&mut self, bytes: &[u8], last: bool) -> Result<()> {
        if self.tag.is_none() {
            return Ok(());
        }
        let end = self.stream.size();
        match &mut self.decoder {
            None => self.stream.write_at(end, bytes)?,
            Some(decoder) => self.stream.write_at(end, &decode(decoder, bytes, last))?,
        }
        Ok(())
    }

    /// The whole value, when all of its bytes have come. Text is without its terminator.
    pub(super) fn finish(self) -> Result<Option<Property>> {
        let Some(tag) = self.tag else { return Ok(None) };
        if type_of(tag) == PropertyType::PTYP_STRING {
            let size = self.stream.size() & !1;
            let mut last = [1; 2];
            if size >= 2
                && self.stream.read_at(size - 2, &mut last).map_err(Failure::from)? == 2
                && last == [0; 2]
            {
                self.stream.set_size(size - 2)?;
            }
        }
        Ok(Some(Property { tag, value: Value::Stream(self.stream) }))
    }
}

/// 8-bit text as UTF-16LE.
fn decode(decoder: &mut Decoder, mut bytes: &[u8], last: bool) -> Vec<u8> {
    let mut units = [0; 4096];
    let mut out = Vec::with_capacity(bytes.len() * 2);
    loop {
        let (result, read, written, _) = decoder.decode_to_utf16(bytes, &mut units, last);
        out.extend(units.get(..written).unwrap_or_default().iter().flat_map(|unit| unit.to_le_bytes()));
        bytes = bytes.get(read..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            return out;
        }
    }
}
