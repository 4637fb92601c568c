//! Recipients (MS-OXCMSG 2.2.3.4 to 2.2.3.6): rows of a form of their own
//! (MS-OXCDATA 2.8.3), here made of properties and taken apart into them.

use crate::call::Call;
use crate::context::Known;
use crate::failure::{Failure, Result, ensure};
use crate::values::{self, Asked, Text};
use exchange::oxcdata::{
    FlaggedRowValue, PropertyRow, PropertyRowValues, PropertyValue, RecipientAddressType, RecipientFlags,
    RecipientRow,
};
use exchange::oxcentryid::{AddressBookEntryId, AddressBookEntryType, AddressDisplayType};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    OptionalRecipientRow, ReadRecipientRow, RecipientType, RopModifyRecipientsRequest,
    RopReadRecipientsRequest, RopReadRecipientsSuccess, RopRemoveAllRecipientsRequest,
};
use exchange::oxctypes::{BinaryValue, StringOfFlag};
use exchange::oxprops::PropertyTag;
use openchange_store::{Message, Properties, binary, id_of, ids, type_of};
use pidl_ndr::{Format, Ndr, NdrString, Push};
use std::sync::Arc;

/// The provider of the address book (MS-OXCDATA 2.2.5.2): c840a7dc-42c0-1a10-b4b9-08002b2fe182.
const ADDRESS_BOOK: [u8; 16] =
    [0xdc, 0xa7, 0x40, 0xc8, 0xc0, 0x42, 0x10, 0x1a, 0xb4, 0xb9, 0x08, 0x00, 0x2b, 0x2f, 0xe1, 0x82];

/// What a row has in places of its own, and so not in a column.
const FIXED: [PropertyTag; 6] = [
    PropertyTag::PID_TAG_RECIPIENT_TYPE,
    PropertyTag::PID_TAG_ADDRESS_TYPE,
    PropertyTag::PID_TAG_EMAIL_ADDRESS,
    PropertyTag::PID_TAG_DISPLAY_NAME,
    PropertyTag::PID_TAG_TRANSMITTABLE_DISPLAY_NAME,
    PropertyTag::PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE,
];

/// Recipients of a message as the server takes them.
const MOST: usize = 10_000;

/// Rows of a RopReadRecipients response: fewer than 0xFF (MS-OXCMSG 2.2.3.6.2).
const MOST_ROWS: usize = 0xfe;

/// RopRemoveAllRecipients
pub(crate) fn remove_all_recipients(
    call: &mut Call<'_>,
    _request: &RopRemoveAllRecipientsRequest,
) -> Result<()> {
    call.message()?.message.lock().recipients.clear();
    Ok(())
}

/// RopModifyRecipients
pub(crate) fn modify_recipients(call: &mut Call<'_>, request: &RopModifyRecipientsRequest) -> Result<()> {
    let text = call.text();
    let object = call.message()?;
    let columns = &request.recipient_columns;
    ensure(columns.iter().all(|tag| type_of(*tag).0 != 0x000d), ErrorCode::EC_INVALID_PARAMETER)?;
    let mut message = object.message.lock();
    let mut recipients = message.recipients.clone();
    for changed in &request.recipient_rows {
        match &changed.recipient_row.row {
            None => {
                recipients.remove(&changed.row_id);
            }
            Some(row) => {
                let recipient = properties(changed.recipient_type, row, columns, text);
                recipients.insert(changed.row_id, recipient);
            }
        }
    }
    ensure(recipients.len() <= MOST, ErrorCode::EC_TOO_MANY_RECIPS)?;
    message.recipients = recipients;
    drop(message);
    object.recipient_columns.clone_from(columns);
    Ok(())
}

/// RopReadRecipients: as many as there is room for, from a row on.
pub(crate) fn read_recipients(
    call: &mut Call<'_>,
    request: &RopReadRecipientsRequest,
) -> Result<RopReadRecipientsSuccess> {
    let (text, room) = (call.text(), call.room);
    let code_page = u16::try_from(call.state.code_page).unwrap_or_default();
    let object = call.message()?;
    let message = object.message.clone();
    let message = message.lock();
    let columns = columns(&message);
    let tags = values::tags(&columns);
    let mut used = 7;
    let mut rows = Vec::new();
    for (row_id, recipient) in message.recipients.range(request.row_id..).take(MOST_ROWS) {
        let row = row(recipient, &columns, text);
        // Row id, type, code page, reserved and the row's size.
        used += 11 + row_size(&row, &tags)?;
        if used > room {
            ensure_some(&rows, used)?;
            break;
        }
        rows.push(ReadRecipientRow {
            row_id: *row_id,
            recipient_type: recipient_type(recipient),
            code_page_id: code_page,
            reserved: 0,
            recipient_row_size: 0,
            recipient_row: OptionalRecipientRow { row: Some(row) },
        });
    }
    ensure(!rows.is_empty(), ErrorCode::EC_NOT_FOUND)?;
    call.columns = Some(tags);
    Ok(RopReadRecipientsSuccess { row_count: rows.len() as u8, recipient_rows: rows })
}

fn ensure_some<T>(rows: &[T], needed: usize) -> Result<()> {
    if rows.is_empty() { Err(Failure::TooSmall(needed)) } else { Ok(()) }
}

/// Columns for what the recipients of a message have beyond what every row has.
pub(crate) fn columns(message: &Message) -> Vec<PropertyTag> {
    let mut tags: Vec<_> = message.recipients.values().flat_map(Properties::tags).collect();
    tags.sort_by_key(|tag| id_of(*tag));
    tags.dedup_by_key(|tag| id_of(*tag));
    tags.retain(|tag| !FIXED.iter().any(|fixed| id_of(*fixed) == id_of(*tag)));
    // A row's values are inline.
    tags.retain(|tag| type_of(*tag).0 != 0x000d);
    tags
}

/// The role of a recipient.
pub(crate) fn recipient_type(recipient: &Properties) -> RecipientType {
    let number = recipient.number(PropertyTag::PID_TAG_RECIPIENT_TYPE).unwrap_or(1);
    RecipientType(number as u8)
}

/// A recipient as a row.
pub(crate) fn row(recipient: &Properties, columns: &[PropertyTag], text: Text) -> RecipientRow {
    let string = |tag| recipient.text(tag).cloned();
    let kind = string(PropertyTag::PID_TAG_ADDRESS_TYPE);
    let address = string(PropertyTag::PID_TAG_EMAIL_ADDRESS);
    let name = string(PropertyTag::PID_TAG_DISPLAY_NAME);
    let transmittable = string(PropertyTag::PID_TAG_TRANSMITTABLE_DISPLAY_NAME);
    let mut flags = RecipientFlags::RECIPIENT_FLAG_U.0;
    let mut row = RecipientRow::default();
    let is =
        |wanted: &str| kind.as_ref().is_some_and(|k| k.as_bytes().eq_ignore_ascii_case(wanted.as_bytes()));
    match (is("EX"), is("SMTP"), &address) {
        (true, _, Some(address)) if address.as_bytes().is_ascii() => {
            flags |= u16::from(RecipientAddressType::RECIPIENT_X500_DN.0);
            row.address_prefix_used = Some(0);
            let display = recipient.number(PropertyTag::PID_TAG_DISPLAY_TYPE).unwrap_or_default();
            row.display_type = Some(AddressDisplayType(display as u8));
            row.x500_dn = Some(address.clone());
        }
        (_, true, _) => flags |= u16::from(RecipientAddressType::RECIPIENT_SMTP.0),
        _ => {
            if let Some(kind) = &kind {
                flags |= RecipientFlags::RECIPIENT_FLAG_O.0;
                row.address_type = Some(text.encode(kind));
            }
        }
    }
    if let (Some(address), None) = (address, &row.x500_dn) {
        flags |= RecipientFlags::RECIPIENT_FLAG_E.0;
        row.email_address = Some(StringOfFlag::String(address));
    }
    if transmittable.is_some() && transmittable == name {
        flags |= RecipientFlags::RECIPIENT_FLAG_S.0;
    } else if let Some(transmittable) = transmittable {
        flags |= RecipientFlags::RECIPIENT_FLAG_T.0;
        row.transmittable_display_name = Some(StringOfFlag::String(transmittable));
    }
    if let Some(name) = name {
        flags |= RecipientFlags::RECIPIENT_FLAG_D.0;
        row.display_name = Some(StringOfFlag::String(name));
    }
    if let Some(simple) = string(PropertyTag::PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE) {
        flags |= RecipientFlags::RECIPIENT_FLAG_I.0;
        row.simple_display_name = Some(StringOfFlag::String(simple));
    }
    row.recipient_flags = RecipientFlags(flags);
    row.recipient_column_count = columns.len() as u16;
    let asked = Asked { text, unicode: true, limit: usize::from(u16::MAX) / 2 };
    let cells = columns.iter().map(|tag| values::value(recipient, *tag, asked)).collect();
    row.recipient_properties = values::row(cells, columns);
    row
}

/// Bytes of a row.
pub(crate) fn row_size(row: &RecipientRow, columns: &Arc<[u32]>) -> Result<usize> {
    let mut push = Push::with_capacity(Format::NDR32, 256);
    push.set_context(Arc::new(Known::default()));
    push.provide_list("recipient_columns", columns.clone());
    row.push(&mut push).map_err(|error| {
        tracing::error!(%error, "a recipient cannot be written");
        ErrorCode::EC_CORRUPT_DATA
    })?;
    Ok(push.position())
}

/// A row as a recipient.
fn properties(kind: RecipientType, row: &RecipientRow, columns: &[PropertyTag], text: Text) -> Properties {
    let mut out = Properties::new();
    for (tag, value) in columns.iter().zip(values_of(&row.recipient_properties)) {
        if let Some(value) = value {
            let value = text.store_value(value.clone());
            let tag = values::tag_of_type(*tag, values::store_type(type_of(*tag)));
            if value.accepts(i64::from(type_of(tag).0)) {
                out.set(tag, value);
            }
        }
    }
    out.set_number(PropertyTag::PID_TAG_RECIPIENT_TYPE, i32::from(kind.0));
    let set = |out: &mut Properties, tag: PropertyTag, value: &NdrString| {
        out.set(tag, PropertyValue::String(value.clone()));
    };
    let of_flag = |value: &StringOfFlag| -> NdrString { text.of_flag(value).as_str().into() };
    let address_type = match RecipientAddressType((row.recipient_flags.0 & 7) as u8) {
        RecipientAddressType::RECIPIENT_NO_TYPE => row.address_type.as_ref().map(|t| text.decode(t)),
        RecipientAddressType::RECIPIENT_X500_DN => Some("EX".into()),
        RecipientAddressType::RECIPIENT_MS_MAIL => Some("MSMAIL".into()),
        RecipientAddressType::RECIPIENT_SMTP => Some("SMTP".into()),
        RecipientAddressType::RECIPIENT_FAX => Some("FAX".into()),
        RecipientAddressType::RECIPIENT_PROFESSIONAL_OFFICE_SYSTEM => Some("PROFS".into()),
        _ => Some("MAPIPDL".into()),
    };
    if let Some(address_type) = address_type {
        set(&mut out, PropertyTag::PID_TAG_ADDRESS_TYPE, &address_type);
    }
    if let Some(dn) = &row.x500_dn {
        set(&mut out, PropertyTag::PID_TAG_EMAIL_ADDRESS, &text.decode(dn));
        let display = row.display_type.unwrap_or_default();
        out.set_number(PropertyTag::PID_TAG_DISPLAY_TYPE, i32::from(display.0));
        if out.property(PropertyTag::PID_TAG_ENTRY_ID).is_none() {
            out.set_bytes(PropertyTag::PID_TAG_ENTRY_ID, &address_book_entry_id(dn, display));
        }
    }
    let bytes = |value: &BinaryValue| binary(&value.value);
    for (tag, value) in [
        (PropertyTag::PID_TAG_ENTRY_ID, row.entry_id.as_ref().and_then(bytes)),
        (PropertyTag::PID_TAG_SEARCH_KEY, row.search_key.as_ref().and_then(bytes)),
    ] {
        if let Some(value) = value {
            out.set(tag, value);
        }
    }
    for (tag, value) in [
        (PropertyTag::PID_TAG_EMAIL_ADDRESS, &row.email_address),
        (PropertyTag::PID_TAG_DISPLAY_NAME, &row.display_name),
        (PropertyTag::PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE, &row.simple_display_name),
        (PropertyTag::PID_TAG_TRANSMITTABLE_DISPLAY_NAME, &row.transmittable_display_name),
    ] {
        if let Some(value) = value {
            set(&mut out, tag, &of_flag(value));
        }
    }
    let same = row.recipient_flags.0 & RecipientFlags::RECIPIENT_FLAG_S.0 != 0;
    if let (true, Some(name)) = (same, &row.display_name) {
        set(&mut out, PropertyTag::PID_TAG_TRANSMITTABLE_DISPLAY_NAME, &of_flag(name));
    }
    out
}

/// The values of a row, in the order of its columns.
fn values_of(row: &PropertyRow) -> Vec<Option<&PropertyValue>> {
    match &row.values {
        PropertyRowValues::Standard(row) => row.value_array.iter().map(Some).collect(),
        PropertyRowValues::Flagged(row) => row
            .value_array
            .iter()
            .map(|value| match value {
                FlaggedRowValue::WithType(value) => value.property_value.as_ref(),
                FlaggedRowValue::Flagged(value) => value.property_value.as_ref(),
            })
            .collect(),
    }
}

fn address_book_entry_id(dn: &NdrString, display: AddressDisplayType) -> Vec<u8> {
    let id = AddressBookEntryId {
        flags: 0,
        provider_uid: ids::guid_from_bytes(ADDRESS_BOOK),
        version: 1,
        r#type: AddressBookEntryType(u32::from(display.0)),
        x500_dn: dn.clone(),
    };
    pidl_ndr::to_bytes(&id, Format::NDR32).unwrap_or_default()
}
