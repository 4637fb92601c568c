//! Addresses of originators and recipients (MS-OXCMAIL 2.1.3.1, MS-OXOABK 2.2.3).

use dcerpc::dtyp::Guid;
use exchange::oxcentryid::{
    FlatEntries, FlatEntryList, OneOffEntryId, OneOffFlags, OneOffTexts, OneOffTextsOfFlag, PaddedFlatEntry,
};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{Format, from_bytes, to_bytes};

use crate::message::{Properties, Recipient, RecipientKind};

/// A name and an address of Internet mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    /// For people; may be empty.
    pub name: String,
    /// `local-part@domain`.
    pub smtp: String,
}

/// The properties that say who somebody is.
pub(crate) struct Tags {
    pub name: PropertyTag,
    pub address_type: PropertyTag,
    pub email_address: PropertyTag,
    pub smtp_address: PropertyTag,
    pub entry_id: PropertyTag,
    pub search_key: PropertyTag,
}

/// Who has sent the message.
pub(crate) const SENDER: Tags = Tags {
    name: PropertyTag::PID_TAG_SENDER_NAME,
    address_type: PropertyTag::PID_TAG_SENDER_ADDRESS_TYPE,
    email_address: PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS,
    smtp_address: PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS,
    entry_id: PropertyTag::PID_TAG_SENDER_ENTRY_ID,
    search_key: PropertyTag::PID_TAG_SENDER_SEARCH_KEY,
};

/// Whom the message is from.
pub(crate) const SENT_REPRESENTING: Tags = Tags {
    name: PropertyTag::PID_TAG_SENT_REPRESENTING_NAME,
    address_type: PropertyTag::PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE,
    email_address: PropertyTag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS,
    smtp_address: PropertyTag::PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS,
    entry_id: PropertyTag::PID_TAG_SENT_REPRESENTING_ENTRY_ID,
    search_key: PropertyTag::PID_TAG_SENT_REPRESENTING_SEARCH_KEY,
};

/// In whose mailbox the message is.
const RECEIVED_BY: Tags = Tags {
    name: PropertyTag::PID_TAG_RECEIVED_BY_NAME,
    address_type: PropertyTag::PID_TAG_RECEIVED_BY_ADDRESS_TYPE,
    email_address: PropertyTag::PID_TAG_RECEIVED_BY_EMAIL_ADDRESS,
    smtp_address: PropertyTag::PID_TAG_RECEIVED_BY_SMTP_ADDRESS,
    entry_id: PropertyTag::PID_TAG_RECEIVED_BY_ENTRY_ID,
    search_key: PropertyTag::PID_TAG_RECEIVED_BY_SEARCH_KEY,
};

/// A recipient.
pub(crate) const RECIPIENT: Tags = Tags {
    name: PropertyTag::PID_TAG_DISPLAY_NAME,
    address_type: PropertyTag::PID_TAG_ADDRESS_TYPE,
    email_address: PropertyTag::PID_TAG_EMAIL_ADDRESS,
    smtp_address: PropertyTag::PID_TAG_SMTP_ADDRESS,
    entry_id: PropertyTag::PID_TAG_ENTRY_ID,
    search_key: PropertyTag::PID_TAG_SEARCH_KEY,
};

impl Address {
    /// The name, or the address of somebody without one.
    pub fn display(&self) -> &str {
        if self.name.is_empty() { &self.smtp } else { &self.name }
    }

    pub fn recipient(&self, kind: RecipientKind) -> Recipient {
        let mut properties = Properties::default();
        set(&mut properties, &RECIPIENT, self);
        properties.set_integer(PropertyTag::PID_TAG_OBJECT_TYPE, MAIL_USER);
        properties.set_integer(PropertyTag::PID_TAG_DISPLAY_TYPE, 0);
        Recipient { kind, properties }
    }

    fn entry_id(&self) -> Vec<u8> {
        let id = OneOffEntryId {
            provider_uid: ONE_OFF,
            one_off_flags: OneOffFlags::ONE_OFF_UNICODE | OneOffFlags::ONE_OFF_NO_RICH_INFO,
            texts: OneOffTextsOfFlag::Unicode(OneOffTexts {
                display_name: self.display().into(),
                address_type: "SMTP".into(),
                email_address: self.smtp.as_str().into(),
            }),
            ..OneOffEntryId::default()
        };
        to_bytes(&id, Format::NDR32).unwrap_or_default()
    }
}

/// `PidTagObjectType` of somebody with an address (MS-OXOABK 2.2.3.10).
const MAIL_USER: i32 = 6;

/// Provider of one-off entry ids (MS-OXCDATA 2.2.5.1).
const ONE_OFF: Guid = Guid {
    time_low: 0xa41f_2b81,
    time_mid: 0xa3be,
    time_hi_and_version: 0x1910,
    clock_seq: [0x9d, 0x6e],
    node: [0x00, 0xdd, 0x01, 0x0f, 0x54, 0x02],
};

/// Sets all that says who somebody is.
pub(crate) fn set(properties: &mut Properties, tags: &Tags, address: &Address) {
    properties.set_text(tags.name, address.display());
    properties.set_text(tags.address_type, "SMTP");
    properties.set_text(tags.email_address, &address.smtp);
    properties.set_text(tags.smtp_address, &address.smtp);
    properties.set_binary(tags.entry_id, address.entry_id());
    // MS-OXCDATA 2.2.5.3: type, colon and address in upper case, with a zero byte.
    let mut key = format!("SMTP:{}", address.smtp.to_uppercase()).into_bytes();
    key.push(0);
    properties.set_binary(tags.search_key, key);
}

/// Copies all that says who somebody is.
pub(crate) fn copy(properties: &mut Properties, from: &Tags, to: &Tags) {
    let pairs = [
        (from.name, to.name),
        (from.address_type, to.address_type),
        (from.email_address, to.email_address),
        (from.smtp_address, to.smtp_address),
        (from.entry_id, to.entry_id),
        (from.search_key, to.search_key),
    ];
    for (from, to) in pairs {
        if let Some(value) = properties.get(from).cloned() {
            properties.set(to, value);
        }
    }
}

/// Who somebody is; `resolve` finds the address behind a name of the address book.
pub(crate) fn get(
    properties: &Properties,
    tags: &Tags,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Option<Address> {
    let address = properties.nonempty(tags.email_address);
    let kind = properties.nonempty(tags.address_type);
    let is_smtp = kind.as_deref().is_none_or(|kind| kind.eq_ignore_ascii_case("SMTP"));
    let name = properties.text(tags.name).unwrap_or_default();
    let smtp = properties.nonempty(tags.smtp_address).or_else(|| {
        let address = address.as_deref()?;
        if is_smtp && address.contains('@') { Some(address.to_owned()) } else { resolve(address) }
    });
    // An entry made by a client may have no more than its entry id.
    let smtp =
        smtp.or_else(|| from_entry_id(properties.binary(tags.entry_id)?).map(|address| address.smtp))?;
    Some(Address { name, smtp })
}

/// The address in a one-off entry id of Internet mail.
fn from_entry_id(bytes: &[u8]) -> Option<Address> {
    let id: OneOffEntryId = from_bytes(bytes, Format::NDR32).ok()?;
    let (name, kind, address) = match &id.texts {
        OneOffTextsOfFlag::String8(texts) => (&texts.display_name, &texts.address_type, &texts.email_address),
        OneOffTextsOfFlag::Unicode(texts) => (&texts.display_name, &texts.address_type, &texts.email_address),
    };
    let smtp = address.to_string_lossy().into_owned();
    (id.provider_uid == ONE_OFF && kind.to_string_lossy().eq_ignore_ascii_case("SMTP") && smtp.contains('@'))
        .then(|| Address { name: name.to_string_lossy().into_owned(), smtp })
}

/// Sets `PidTagReplyRecipientEntries` and its names (MS-OXOMSG 2.2.1.43, 2.2.1.44).
pub(crate) fn set_reply_to(properties: &mut Properties, addresses: &[Address]) {
    let flat_entries: Vec<_> = addresses
        .iter()
        .map(|address| {
            let entry_id = address.entry_id();
            let padding = (4 - entry_id.len() % 4) % 4;
            PaddedFlatEntry {
                size: u32::try_from(entry_id.len()).unwrap_or(0),
                entry_id,
                padding: Some(vec![0; padding]),
            }
        })
        .collect();
    let size = flat_entries
        .iter()
        .map(|entry| 4 + entry.entry_id.len() + entry.padding.as_ref().map_or(0, Vec::len))
        .sum::<usize>();
    let list = FlatEntryList {
        count: u32::try_from(addresses.len()).unwrap_or(u32::MAX),
        size: u32::try_from(size).unwrap_or(u32::MAX),
        flat_entries: FlatEntries { flat_entries },
    };
    if let Ok(bytes) = to_bytes(&list, Format::NDR32) {
        properties.set_binary(PropertyTag::PID_TAG_REPLY_RECIPIENT_ENTRIES, bytes);
        let names: Vec<_> = addresses.iter().map(Address::display).collect();
        properties.set_text(PropertyTag::PID_TAG_REPLY_RECIPIENT_NAMES, names.join(";"));
    }
}

/// Whom `PidTagReplyRecipientEntries` names, as far as they have an address in them.
pub(crate) fn reply_to(properties: &Properties) -> Vec<Address> {
    properties
        .binary(PropertyTag::PID_TAG_REPLY_RECIPIENT_ENTRIES)
        .and_then(|bytes| from_bytes::<FlatEntryList>(bytes, Format::NDR32).ok())
        .map(|list| {
            list.flat_entries.flat_entries.iter().filter_map(|entry| from_entry_id(&entry.entry_id)).collect()
        })
        .unwrap_or_default()
}

impl Recipient {
    /// A recipient of Internet mail; `name` may be empty.
    #[must_use]
    pub fn new(kind: RecipientKind, name: &str, smtp: &str) -> Self {
        Address { name: name.to_owned(), smtp: smtp.to_owned() }.recipient(kind)
    }

    /// The SMTP address; `resolve` finds the one behind a distinguished name of the address book.
    #[must_use]
    pub fn smtp_address(&self, resolve: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        get(&self.properties, &RECIPIENT, resolve).map(|address| address.smtp)
    }
}

impl Properties {
    /// Says who has sent the message and whom it is from, the same both times.
    pub fn set_sender(&mut self, name: &str, smtp: &str) {
        let address = Address { name: name.to_owned(), smtp: smtp.to_owned() };
        set(self, &SENDER, &address);
        set(self, &SENT_REPRESENTING, &address);
    }

    /// Says who has received the message.
    pub fn set_received_by(&mut self, name: &str, smtp: &str) {
        let address = Address { name: name.to_owned(), smtp: smtp.to_owned() };
        set(self, &RECEIVED_BY, &address);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_recipients_come_back() {
        let addresses = [
            Address { name: "Ana Ü".into(), smtp: "ana@example.org".into() },
            Address { name: String::new(), smtp: "b@example.org".into() },
        ];
        let mut properties = Properties::default();
        set_reply_to(&mut properties, &addresses);
        let again = reply_to(&properties);
        assert_eq!(again[0], addresses[0]);
        assert_eq!(again[1].smtp, "b@example.org");
        assert_eq!(
            properties.text(PropertyTag::PID_TAG_REPLY_RECIPIENT_NAMES).as_deref(),
            Some("Ana Ü;b@example.org")
        );
    }

    #[test]
    fn an_address_is_found_wherever_it_stands() {
        let address = Address { name: "Ana".into(), smtp: "ana@example.org".into() };
        let mut properties = address.recipient(RecipientKind::To).properties;
        let nobody = |_: &str| None;
        assert_eq!(get(&properties, &RECIPIENT, &nobody), Some(address.clone()));
        properties.remove(RECIPIENT.smtp_address);
        assert_eq!(get(&properties, &RECIPIENT, &nobody), Some(address.clone()));
        properties.remove(RECIPIENT.email_address);
        assert_eq!(get(&properties, &RECIPIENT, &nobody), Some(address.clone()));
        properties.remove(RECIPIENT.entry_id);
        assert_eq!(get(&properties, &RECIPIENT, &nobody), None);
        properties.set_text(RECIPIENT.address_type, "EX");
        properties.set_text(RECIPIENT.email_address, "/o=a/cn=ana");
        let book = |dn: &str| (dn == "/o=a/cn=ana").then(|| "ana@example.org".to_owned());
        assert_eq!(get(&properties, &RECIPIENT, &book), Some(address));
    }
}
