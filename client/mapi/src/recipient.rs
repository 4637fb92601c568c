//! Recipients of messages.

use crate::Result;
use crate::properties::{Properties, PropertyTag};
use exchange::oxcdata::{
    FlaggedPropertyRow, FlaggedPropertyValue, FlaggedRowValue, PropertyRow, PropertyRowValues,
    PropertyValueFlag, RecipientFlags, RecipientRow,
};
use exchange::oxcentryid::AddressDisplayType;
pub use exchange::oxcmsg::RecipientType;
use exchange::oxcmsg::{ModifyRecipientRow, OptionalRecipientRow};
use exchange::oxctypes::StringOfFlag;

/// Where mail for somebody goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// Somebody of the organisation, by distinguished name.
    Exchange(String),
    /// An Internet address.
    Smtp(String),
    /// Another kind of address: its type, and it.
    Other(String, String),
    /// None.
    None,
}

/// A recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// Number within the message.
    pub row_id: u32,
    /// To, Cc or Bcc.
    pub kind: RecipientType,
    /// Where mail for it goes.
    pub address: Address,
    /// Name that people see.
    pub display_name: String,
    /// What the server knows besides.
    pub properties: Properties,
}

/// Columns that recipients are sent with.
const COLUMNS: [PropertyTag; 3] =
    [PropertyTag::PID_TAG_OBJECT_TYPE, PropertyTag::PID_TAG_DISPLAY_TYPE, PropertyTag::PID_TAG_SMTP_ADDRESS];

pub(crate) fn column_tags() -> Vec<PropertyTag> {
    COLUMNS.to_vec()
}

/// `MAPI_MAILUSER`, an object type.
const MAIL_USER: i32 = 6;

impl Recipient {
    /// Somebody with an Internet address.
    #[must_use]
    pub fn smtp(kind: RecipientType, address: &str, display_name: &str) -> Self {
        Recipient {
            row_id: 0,
            kind,
            address: Address::Smtp(address.to_owned()),
            display_name: if display_name.is_empty() { address } else { display_name }.to_owned(),
            properties: Properties::new()
                .with_integer(PropertyTag::PID_TAG_OBJECT_TYPE, MAIL_USER)
                .with_text(PropertyTag::PID_TAG_SMTP_ADDRESS, address),
        }
    }

    /// Somebody of the organisation, by distinguished name.
    #[must_use]
    pub fn exchange(kind: RecipientType, dn: &str, display_name: &str) -> Self {
        Recipient {
            row_id: 0,
            kind,
            address: Address::Exchange(dn.to_owned()),
            display_name: display_name.to_owned(),
            properties: Properties::new().with_integer(PropertyTag::PID_TAG_OBJECT_TYPE, MAIL_USER),
        }
    }

    /// The Internet address, as far as it is known.
    #[must_use]
    pub fn smtp_address(&self) -> Option<String> {
        match &self.address {
            Address::Smtp(address) => Some(address.clone()),
            _ => self.properties.text(PropertyTag::PID_TAG_SMTP_ADDRESS),
        }
    }

    pub(crate) fn wire(&self) -> ModifyRecipientRow {
        let unicode = |text: &str| Some(StringOfFlag::String(text.into()));
        let mut row = RecipientRow {
            display_name: unicode(&self.display_name),
            recipient_column_count: COLUMNS.len() as u16,
            recipient_properties: self.columns(),
            ..RecipientRow::default()
        };
        let mut flags = RecipientFlags::RECIPIENT_FLAG_D.0
            | RecipientFlags::RECIPIENT_FLAG_U.0
            // The transmittable name is the display name.
            | RecipientFlags::RECIPIENT_FLAG_S.0;
        match &self.address {
            Address::Exchange(dn) => {
                flags |= 1;
                row.address_prefix_used = Some(0);
                row.display_type = Some(AddressDisplayType(self.display_type()));
                row.x500_dn = Some(dn.as_str().into());
            }
            Address::Smtp(address) => {
                flags |= 3 | RecipientFlags::RECIPIENT_FLAG_E.0;
                row.email_address = unicode(address);
            }
            Address::Other(kind, address) => {
                flags |= RecipientFlags::RECIPIENT_FLAG_O.0 | RecipientFlags::RECIPIENT_FLAG_E.0;
                row.address_type = Some(kind.as_str().into());
                row.email_address = unicode(address);
            }
            Address::None => {}
        }
        row.recipient_flags = RecipientFlags(flags);
        ModifyRecipientRow {
            row_id: self.row_id,
            recipient_type: self.kind,
            recipient_row: OptionalRecipientRow { row: Some(row) },
            ..ModifyRecipientRow::default()
        }
    }

    fn display_type(&self) -> u8 {
        let known = self.properties.integer(PropertyTag::PID_TAG_DISPLAY_TYPE);
        known.and_then(|t| u8::try_from(t).ok()).unwrap_or(0)
    }

    fn columns(&self) -> PropertyRow {
        let one = |tag: &PropertyTag| {
            let value = self.properties.get(*tag).cloned();
            let flag = match value {
                Some(_) => PropertyValueFlag::FLAGGED_PRESENT,
                None => PropertyValueFlag::FLAGGED_ABSENT,
            };
            FlaggedRowValue::Flagged(FlaggedPropertyValue { flag, property_value: value, error_code: None })
        };
        let value_array = COLUMNS.iter().map(one).collect();
        PropertyRow { flag: 1, values: PropertyRowValues::Flagged(FlaggedPropertyRow { value_array }) }
    }

    pub(crate) fn of_wire(
        row_id: u32,
        kind: RecipientType,
        row: RecipientRow,
        columns: &[u32],
    ) -> Result<Self> {
        let text = |s: Option<StringOfFlag>| {
            s.map(|s| match s {
                StringOfFlag::String8(s) | StringOfFlag::String(s) => s.to_string_lossy().into_owned(),
            })
        };
        let email = text(row.email_address);
        let address = match (row.recipient_flags.0 & 7, row.x500_dn, email) {
            (1, Some(dn), _) => Address::Exchange(dn.to_string_lossy().into_owned()),
            (3, _, Some(address)) => Address::Smtp(address),
            (_, _, Some(address)) => {
                let kind = row.address_type.map(|t| t.to_string_lossy().into_owned()).unwrap_or_default();
                if kind.eq_ignore_ascii_case("SMTP") {
                    Address::Smtp(address)
                } else {
                    Address::Other(kind, address)
                }
            }
            _ => Address::None,
        };
        let given = columns.get(..row.recipient_column_count.into()).unwrap_or(columns);
        let mut properties = Properties::of_row(given, row.recipient_properties)?;
        if let Some(simple) = text(row.simple_display_name) {
            let tag = PropertyTag::PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE;
            properties = properties.with_text(tag, &simple);
        }
        Ok(Recipient {
            row_id,
            kind,
            address,
            display_name: text(row.display_name).unwrap_or_default(),
            properties,
        })
    }
}
