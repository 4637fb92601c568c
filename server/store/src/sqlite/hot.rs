//! Properties of messages that tables are mostly sorted and restricted by: each
//! has a column of its own, so that a scan of a folder need not read bags.

use super::fault::Sql;
use crate::compare::fold;
use crate::property::{Properties, Value, type_of};
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use pidl_ndr::Nttime;
use rusqlite::Row;
use rusqlite::types::Value as Column;

/// A property with a column.
pub(super) struct Hot {
    pub(super) tag: PropertyTag,
    pub(super) column: &'static str,
    /// Column of the text in the form in which it is compared.
    pub(super) key: Option<&'static str>,
    /// It is in the column alone, not in the bag.
    pub(super) only: bool,
}

const fn number(tag: PropertyTag, column: &'static str) -> Hot {
    Hot { tag, column, key: None, only: false }
}

const fn only(tag: PropertyTag, column: &'static str) -> Hot {
    Hot { tag, column, key: None, only: true }
}

const fn text(tag: PropertyTag, column: &'static str, key: &'static str) -> Hot {
    Hot { tag, column, key: Some(key), only: false }
}

/// All of them.
pub(super) const HOT: &[Hot] = &[
    only(PropertyTag::PID_TAG_MESSAGE_FLAGS, "flags"),
    only(PropertyTag::PID_TAG_MESSAGE_STATUS, "status"),
    only(PropertyTag::PID_TAG_MESSAGE_SIZE, "size"),
    number(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, "received"),
    number(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, "submitted"),
    number(PropertyTag::PID_TAG_CREATION_TIME, "created"),
    number(PropertyTag::PID_TAG_LAST_MODIFICATION_TIME, "modified"),
    number(PropertyTag::PID_TAG_IMPORTANCE, "importance"),
    number(PropertyTag::PID_TAG_SENSITIVITY, "sensitivity"),
    number(PropertyTag::PID_TAG_PRIORITY, "priority"),
    number(PropertyTag::PID_TAG_HAS_ATTACHMENTS, "has_attachments"),
    number(PropertyTag::PID_TAG_FLAG_STATUS, "flag_status"),
    number(PropertyTag::PID_TAG_FOLLOWUP_ICON, "follow_up"),
    number(PropertyTag::PID_TAG_ICON_INDEX, "icon"),
    text(PropertyTag::PID_TAG_MESSAGE_CLASS, "class", "class_key"),
    text(PropertyTag::PID_TAG_SUBJECT, "subject", "subject_key"),
    text(PropertyTag::PID_TAG_NORMALIZED_SUBJECT, "normalized", "normalized_key"),
    text(PropertyTag::PID_TAG_SENDER_NAME, "sender", "sender_key"),
    text(PropertyTag::PID_TAG_SENT_REPRESENTING_NAME, "representing", "representing_key"),
    text(PropertyTag::PID_TAG_DISPLAY_TO, "display_to", "display_to_key"),
    text(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, "internet_id", "internet_id_key"),
];

/// Names of all columns that say what a message is like, with a comma between them.
pub(super) fn all_columns() -> &'static str {
    static ALL: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    ALL.get_or_init(|| {
        let columns = HOT.iter().flat_map(|hot| [Some(hot.column), hot.key]).flatten();
        ["hot_large"].into_iter().chain(columns).collect::<Vec<_>>().join(", ")
    })
}

/// The column of a property, if it has one.
pub(super) fn of(tag: PropertyTag) -> Option<&'static Hot> {
    let text = |t| if t == PropertyType::PTYP_STRING8 { PropertyType::PTYP_STRING } else { t };
    HOT.iter().find(|hot| hot.tag.0 >> 16 == tag.0 >> 16 && type_of(hot.tag) == text(type_of(tag)))
}

/// Columns of a message by their names, and whether a text was too large for them.
pub(super) fn columns(properties: &Properties) -> (Vec<(&'static str, Column)>, bool) {
    let mut columns = Vec::new();
    let mut large = false;
    for hot in HOT.iter().filter(|hot| !hot.only) {
        let property = properties.property(hot.tag);
        let value = match property.map(|property| &property.value) {
            Some(Value::Inline(value)) => to_column(value),
            Some(Value::Stream(_)) => {
                large = true;
                Column::Null
            }
            None => Column::Null,
        };
        if let Some(key) = hot.key {
            let folded = match &value {
                Column::Text(text) => Column::Text(fold(text)),
                Column::Blob(_) => Column::Null,
                other => other.clone(),
            };
            columns.push((key, folded));
        }
        // Text with lone surrogates has no form in SQL: it is looked for in the bag.
        if matches!(value, Column::Blob(_)) {
            large = true;
            columns.push((hot.column, Column::Null));
        } else {
            columns.push((hot.column, value));
        }
    }
    (columns, large)
}

fn to_column(value: &PropertyValue) -> Column {
    match value {
        PropertyValue::Integer32(number) => Column::Integer(i64::from(*number)),
        PropertyValue::Boolean(truth) => Column::Integer(i64::from(*truth)),
        PropertyValue::Time(Nttime(time)) => Column::Integer(*time as i64),
        PropertyValue::String(text) | PropertyValue::String8(text) => match text.as_str() {
            Ok(text) => Column::Text(text.to_owned()),
            Err(_) => Column::Blob(text.as_bytes().to_vec()),
        },
        _ => Column::Null,
    }
}

/// The value in a column of a row.
pub(super) fn value(row: &Row<'_>, column: usize, tag: PropertyTag) -> Sql<Option<PropertyValue>> {
    use rusqlite::types::ValueRef;
    Ok(match (row.get_ref(column)?, type_of(tag)) {
        (ValueRef::Integer(number), PropertyType::PTYP_INTEGER32) => {
            Some(PropertyValue::Integer32(number as i32))
        }
        (ValueRef::Integer(truth), PropertyType::PTYP_BOOLEAN) => {
            Some(PropertyValue::Boolean(u8::from(truth != 0)))
        }
        (ValueRef::Integer(time), PropertyType::PTYP_TIME) => Some(PropertyValue::Time(Nttime(time as u64))),
        (ValueRef::Text(text), _) => Some(PropertyValue::String(text.into())),
        _ => None,
    })
}
