//! Values as clients ask for them: in their code page, in the type they name, and
//! no longer than there is room for.

use crate::context::Known;
use crate::failure::Result as Outcome;
use encoding_rs::Encoding;
use exchange::oxcdata::{
    FlaggedPropertyRow, FlaggedPropertyValue, FlaggedPropertyValueWithType, FlaggedRowValue, PropertyRow,
    PropertyRowValues, PropertyValue, PropertyValueFlag, StandardPropertyRow, TaggedPropertyValue,
    TypedPropertyValue,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::{
    MultipleString, MultipleString8, PropertyType, String8Value, StringOfFlag, StringValue,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Properties, Stream, Value, binary, type_of};
use pidl_ndr::{Format, Ndr, NdrString, Push};
use std::sync::Arc;

/// How 8-bit text of a session is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text(&'static Encoding);

impl Text {
    /// Of a Windows code page; what nobody knows is taken as Western European.
    pub(crate) fn of_code_page(code_page: u32) -> Self {
        Text(Self::encoding(code_page).unwrap_or(encoding_rs::WINDOWS_1252))
    }

    /// Whether a code page is known; 0 and 1 are the system's own.
    pub(crate) fn is_known(code_page: u32) -> bool {
        code_page <= 1 || Self::encoding(code_page).is_some()
    }

    fn encoding(code_page: u32) -> Option<&'static Encoding> {
        use encoding_rs::*;
        Some(match code_page {
            874 => WINDOWS_874,
            932 => SHIFT_JIS,
            936 => GBK,
            949 => EUC_KR,
            950 => BIG5,
            1250 => WINDOWS_1250,
            1251 => WINDOWS_1251,
            1253 => WINDOWS_1253,
            1254 => WINDOWS_1254,
            1255 => WINDOWS_1255,
            1256 => WINDOWS_1256,
            1257 => WINDOWS_1257,
            1258 => WINDOWS_1258,
            20866 => KOI8_R,
            21866 => KOI8_U,
            28592 => ISO_8859_2,
            28595 => ISO_8859_5,
            28597 => ISO_8859_7,
            28605 => ISO_8859_15,
            51932 => EUC_JP,
            54936 => GB18030,
            65001 => UTF_8,
            // Unicode itself is no 8-bit text; the latter is ASCII and what is like it.
            1200 | 1252 | 20127 | 28591 => WINDOWS_1252,
            _ => return None,
        })
    }

    /// 8-bit text as Unicode.
    pub(crate) fn decode(self, bytes: &NdrString) -> NdrString {
        if bytes.as_bytes().is_ascii() {
            return bytes.clone();
        }
        let (text, _) = self.0.decode_without_bom_handling(bytes.as_bytes());
        text.as_ref().into()
    }

    /// Unicode as 8-bit text; `?` for what it has not.
    pub(crate) fn encode(self, text: &NdrString) -> NdrString {
        if text.as_bytes().is_ascii() {
            return text.clone();
        }
        let text = text.to_string_lossy();
        let (bytes, _, unmappable) = self.0.encode(&text);
        if !unmappable {
            return NdrString::from_bytes(bytes.into_owned());
        }
        // What the encoding has not it would write as a reference of HTML.
        let each = |c: char| match self.0.encode(c.encode_utf8(&mut [0; 4])) {
            (bytes, _, false) => bytes.into_owned(),
            _ => b"?".to_vec(),
        };
        NdrString::from_bytes(text.chars().flat_map(each).collect())
    }

    /// Text of a request, in either form.
    pub(crate) fn of_flag(self, text: &StringOfFlag) -> String {
        match text {
            StringOfFlag::String8(text) => self.decode(text).to_string_lossy().into_owned(),
            StringOfFlag::String(text) => text.to_string_lossy().into_owned(),
        }
    }

    /// A value as the store has it: all text is Unicode.
    pub(crate) fn store_value(self, value: PropertyValue) -> PropertyValue {
        match value {
            PropertyValue::String8(text) => PropertyValue::String(self.decode(&text)),
            PropertyValue::MultipleString8(MultipleString8 { count, values }) => {
                let values = values.iter().map(|v| StringValue { value: self.decode(&v.value) }).collect();
                PropertyValue::MultipleString(MultipleString { count, values })
            }
            PropertyValue::Unspecified(typed) => self.store_value(*typed.property_value),
            value => value,
        }
    }

    /// A value with its tag as the store has it.
    pub(crate) fn store_tagged(self, tagged: &TaggedPropertyValue) -> (PropertyTag, PropertyValue) {
        let value = self.store_value((*tagged.property_value).clone());
        (tag_of_type(tagged.property_tag, store_type(type_of(tagged.property_tag))), value)
    }

    /// A value in the type that was asked for: text in the session's code page, or not.
    fn typed(self, value: PropertyValue, asked: PropertyType) -> PropertyValue {
        match (value, asked) {
            (PropertyValue::String(text), PropertyType::PTYP_STRING8) => {
                PropertyValue::String8(self.encode(&text))
            }
            (PropertyValue::MultipleString(texts), PropertyType::PTYP_MULTIPLE_STRING8) => {
                let each = |v: &StringValue| String8Value { value: self.encode(&v.value) };
                let values = texts.values.iter().map(each).collect();
                PropertyValue::MultipleString8(MultipleString8 { count: texts.count, values })
            }
            (value, _) => value,
        }
    }
}

/// The type that the store has text of a type in.
pub(crate) fn store_type(of: PropertyType) -> PropertyType {
    match of {
        PropertyType::PTYP_STRING8 => PropertyType::PTYP_STRING,
        PropertyType::PTYP_MULTIPLE_STRING8 => PropertyType::PTYP_MULTIPLE_STRING,
        other => other,
    }
}

/// The tag with another type.
pub(crate) fn tag_of_type(tag: PropertyTag, of: PropertyType) -> PropertyTag {
    PropertyTag(tag.0 & 0xffff_0000 | u32::from(of.0))
}

/// How values are asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub text: Text,
    /// For strings whose type was left open.
    pub unicode: bool,
    /// Longest value, in bytes.
    pub limit: usize,
}

/// A value, or why there is none.
pub(crate) type Cell = Result<PropertyValue, ErrorCode>;

/// The value of a property as a client asked for it.
pub(crate) fn value(properties: &Properties, tag: PropertyTag, asked: Asked) -> Cell {
    let property = properties.property(tag).ok_or(ErrorCode::EC_NOT_FOUND)?;
    let held = type_of(property.tag);
    let value = match &property.value {
        Value::Inline(value) => value.clone(),
        Value::Stream(stream) => read(stream, held, asked.limit)?,
    };
    let wanted = match (type_of(tag), store_type(held)) {
        (PropertyType::PTYP_UNSPECIFIED, PropertyType::PTYP_STRING) if !asked.unicode => {
            PropertyType::PTYP_STRING8
        }
        (PropertyType::PTYP_UNSPECIFIED, PropertyType::PTYP_MULTIPLE_STRING) if !asked.unicode => {
            PropertyType::PTYP_MULTIPLE_STRING8
        }
        (PropertyType::PTYP_UNSPECIFIED, held) => held,
        (wanted, _) => wanted,
    };
    let value = asked.text.typed(value, wanted);
    if length(&value) > asked.limit { Err(ErrorCode::EC_OUT_OF_MEMORY) } else { Ok(value) }
}

/// A large value, if it is not too large.
fn read(stream: &Stream, held: PropertyType, limit: usize) -> Cell {
    let too_large = ErrorCode::EC_OUT_OF_MEMORY;
    if held == PropertyType::PTYP_OBJECT {
        return Ok(PropertyValue::PtypObject);
    }
    let bytes = stream.to_bytes(limit as u64).map_err(|_| too_large)?;
    match held {
        PropertyType::PTYP_STRING => Ok(PropertyValue::String(utf16(&bytes))),
        PropertyType::PTYP_STRING8 => Ok(PropertyValue::String8(NdrString::from_bytes(bytes))),
        _ => binary(&bytes).ok_or(too_large),
    }
}

/// Text of UTF-16LE bytes.
pub(crate) fn utf16(bytes: &[u8]) -> NdrString {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.as_str().into()
}

/// Bytes of a value that can be long.
fn length(value: &PropertyValue) -> usize {
    match value {
        PropertyValue::String(text) => 2 * text.utf16_len() + 2,
        PropertyValue::String8(text) => text.len() + 1,
        PropertyValue::Binary(bytes) => bytes.value.len(),
        _ => 0,
    }
}

/// A value of a table's row: no longer than `limit` bytes, or half as many characters. By text of exactly 255
/// characters clients know that there is more of it (MS-OXCDATA 2.8.2).
pub(crate) fn cell(found: Option<PropertyValue>, column: PropertyTag, text: Text, limit: usize) -> Cell {
    let value = found.ok_or(ErrorCode::EC_NOT_FOUND)?;
    Ok(match text.typed(value, PropertyType(type_of(column).0 & !0x2000)) {
        PropertyValue::String(text) if 2 * text.utf16_len() > limit => {
            let text = text.to_string_lossy();
            let mut units = 0;
            let fits = |c: &char| {
                units += c.len_utf16();
                2 * units <= limit
            };
            PropertyValue::String(text.chars().take_while(fits).collect::<String>().as_str().into())
        }
        PropertyValue::String8(text) if 2 * text.len() > limit => {
            let bytes = text.as_bytes().get(..limit / 2).unwrap_or_default();
            PropertyValue::String8(bytes.into())
        }
        PropertyValue::Binary(bytes) if bytes.value.len() > limit => {
            binary(bytes.value.get(..limit).unwrap_or_default()).ok_or(ErrorCode::EC_OUT_OF_MEMORY)?
        }
        value => value,
    })
}

/// A row of the columns' values.
pub(crate) fn row(cells: Vec<Cell>, columns: &[PropertyTag]) -> PropertyRow {
    let open = |column: &PropertyTag| type_of(*column) == PropertyType::PTYP_UNSPECIFIED;
    if cells.iter().all(Result::is_ok) {
        let with_type = |(cell, column): (Cell, &PropertyTag)| {
            let value = cell.unwrap_or_default();
            if !open(column) {
                return value;
            }
            let property_type = kind(&value);
            PropertyValue::Unspecified(TypedPropertyValue { property_type, property_value: Box::new(value) })
        };
        let value_array = cells.into_iter().zip(columns).map(with_type).collect();
        return PropertyRow {
            flag: 0,
            values: PropertyRowValues::Standard(StandardPropertyRow { value_array }),
        };
    }
    let flagged = |(cell, column): (Cell, &PropertyTag)| {
        let (flag, value, error) = match cell {
            Ok(value) => (PropertyValueFlag::FLAGGED_PRESENT, Some(value), None),
            Err(code) => (PropertyValueFlag::FLAGGED_ERROR, None, Some(code)),
        };
        if !open(column) {
            let value = FlaggedPropertyValue { flag, property_value: value, error_code: error };
            return FlaggedRowValue::Flagged(value);
        }
        FlaggedRowValue::WithType(FlaggedPropertyValueWithType {
            property_type: value.as_ref().map_or(PropertyType::PTYP_ERROR_CODE, kind),
            flag,
            property_value: value,
            error_code: error,
        })
    };
    let value_array = cells.into_iter().zip(columns).map(flagged).collect();
    PropertyRow { flag: 1, values: PropertyRowValues::Flagged(FlaggedPropertyRow { value_array }) }
}

/// The type of a value.
fn kind(value: &PropertyValue) -> PropertyType {
    let fits = |symbol: &&(&str, u64)| i64::try_from(symbol.1).is_ok_and(|level| value.accepts(level));
    let found = PropertyType::SYMBOLS.iter().find(fits);
    PropertyType(found.and_then(|(_, level)| u16::try_from(*level).ok()).unwrap_or_default())
}

/// Bytes of a row.
pub(crate) fn row_size(row: &PropertyRow, columns: &Arc<[u32]>) -> Outcome<usize> {
    let mut push = Push::with_capacity(Format::NDR32, 256);
    push.set_context(Arc::new(Known { columns: Some(columns.clone()), ..Known::default() }));
    push.provide_list("columns", columns.clone());
    row.push(&mut push).map_err(unwritable)?;
    Ok(push.position())
}

/// Bytes of a value of a type of its own.
pub(crate) fn size<T: Ndr>(value: &T) -> Outcome<usize> {
    let mut push = Push::with_capacity(Format::NDR32, 256);
    value.push(&mut push).map_err(unwritable)?;
    Ok(push.position())
}

fn unwritable(error: pidl_ndr::Error) -> ErrorCode {
    tracing::error!(%error, "a value cannot be written");
    ErrorCode::EC_CORRUPT_DATA
}

/// Values for a row with as many of them as there is room for: the longest give way,
/// one after the other, and say that they are too long.
pub(crate) fn fitting_row(
    mut cells: Vec<Cell>,
    columns: &[PropertyTag],
    room: usize,
) -> Outcome<PropertyRow> {
    let tags = tags(columns);
    loop {
        let made = row(cells.clone(), columns);
        let size = row_size(&made, &tags)?;
        if size <= room {
            return Ok(made);
        }
        let longest = cells
            .iter_mut()
            .filter(|c| c.as_ref().is_ok_and(|v| length(v) > 4))
            .max_by_key(|cell| cell.as_ref().map_or(0, length));
        match longest {
            Some(cell) => *cell = Err(ErrorCode::EC_OUT_OF_MEMORY),
            None => return Err(crate::failure::Failure::TooSmall(size)),
        }
    }
}

/// Property tags as numbers.
pub(crate) fn tags(columns: &[PropertyTag]) -> Arc<[u32]> {
    columns.iter().map(|column| column.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_code_page_has_not_is_a_question_mark() {
        let greek = Text::of_code_page(1253);
        let text: NdrString = "αβ☃".into();
        assert_eq!(greek.encode(&text).as_bytes(), [0xe1, 0xe2, b'?']);
        assert_eq!(greek.decode(&greek.encode(&"αβ".into())).as_bytes(), "αβ".as_bytes());
    }

    #[test]
    fn rows_are_flagged_when_a_value_is_missing() {
        let columns = [PropertyTag(0x0E08_0003), PropertyTag(0x0037_0000)];
        let whole =
            row(vec![Ok(PropertyValue::Integer32(1)), Ok(PropertyValue::String("x".into()))], &columns);
        assert_eq!(whole.flag, 0);
        assert_eq!(row_size(&whole, &tags(&columns)).unwrap(), 1 + 4 + 2 + 4);
        let part = row(vec![Err(ErrorCode::EC_NOT_FOUND), Ok(PropertyValue::String("x".into()))], &columns);
        assert_eq!(part.flag, 1);
        assert_eq!(row_size(&part, &tags(&columns)).unwrap(), 1 + 5 + 3 + 4);
    }

    #[test]
    fn long_values_give_way_to_short_ones() {
        let columns = [PropertyTag(0x0037_001F), PropertyTag(0x1000_001F)];
        let text = |n: usize| Ok(PropertyValue::String("x".repeat(n).as_str().into()));
        let made = fitting_row(vec![text(10), text(1000)], &columns, 100).unwrap();
        let PropertyRowValues::Flagged(made) = made.values else { panic!("all values") };
        let FlaggedRowValue::Flagged(last) = &made.value_array[1] else { panic!("a type") };
        assert_eq!(last.error_code, Some(ErrorCode::EC_OUT_OF_MEMORY));
    }
}
