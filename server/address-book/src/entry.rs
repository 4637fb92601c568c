//! An object of the directory, as small as can be: what rows, sorting and
//! restrictions read. What is large stays in the directory.

use crate::access::{self, Denied};
use crate::attributes::{self, ATTRIBUTES, DESCRIPTOR, Syntax, at};
use crate::collation;
use exchange::oxcentryid::AddressBookEntryType;
use openchange_directory::{Guid, Object};
use std::fmt::Write;

/// What kind of object it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody with a mailbox here.
    User,
    /// A distribution list.
    Group,
    /// A distribution list whose members are found by a search.
    DynamicGroup,
    /// Somebody elsewhere.
    Contact,
    /// A folder that gets mail.
    PublicFolder,
    /// A server, a database or another object of the configuration, in no address list.
    Configuration,
}

impl Kind {
    fn of(object: &Object) -> Self {
        let is = |class: &str| {
            object.attributes.values("objectClass").iter().any(|v| v.eq_ignore_ascii_case(class.as_bytes()))
        };
        if is("msExchDynamicDistributionList") {
            Kind::DynamicGroup
        } else if is("group") {
            Kind::Group
        } else if is("publicFolder") {
            Kind::PublicFolder
        } else if is("contact") {
            Kind::Contact
        } else if is("user") || is("inetOrgPerson") {
            let here = ["homeMDB", "msExchHomeServerName", "msExchMailboxGuid"];
            let away = object.attributes.text("targetAddress").is_some();
            let mailbox = here.iter().any(|a| !object.attributes.values(a).is_empty());
            if away && !mailbox { Kind::Contact } else { Kind::User }
        } else {
            Kind::Configuration
        }
    }

    /// How clients show it (MS-OXNSPI 2.2.1.3).
    #[must_use]
    pub fn display_type(self) -> AddressBookEntryType {
        match self {
            Kind::User => AddressBookEntryType::DT_MAILUSER,
            Kind::Group => AddressBookEntryType::DT_DISTLIST,
            Kind::DynamicGroup | Kind::Configuration => AddressBookEntryType::DT_AGENT,
            Kind::Contact => AddressBookEntryType::DT_REMOTE_MAILUSER,
            Kind::PublicFolder => AddressBookEntryType::DT_FORUM,
        }
    }

    /// What MAPI object it is (MS-OXOABK 2.2.3.10).
    #[must_use]
    pub fn object_type(self) -> u32 {
        match self {
            Kind::User | Kind::Contact | Kind::Configuration => 6,
            Kind::Group | Kind::DynamicGroup => 8,
            Kind::PublicFolder => 3,
        }
    }
}

/// An object.
#[derive(Debug)]
pub struct Entry {
    /// What it is for ever.
    pub guid: Guid,
    /// The same, as a number.
    pub mid: u32,
    /// What kind of object it is.
    pub kind: Kind,
    /// No address list has it; those who know its name find it.
    pub hidden: bool,
    /// The address lists that have it, as their objectGUIDs' minimal entry ids; 0 is the
    /// global address list.
    pub lists: Box<[u32]>,
    /// Its name in the directory.
    pub dn: Box<str>,
    /// The address of its kind: `/o=…` (MS-OXOABK 2.2.1.1).
    pub address: Box<str>,
    /// Display names compare by these bytes.
    pub key: Box<[u8]>,
    /// Phonetic display names do, where there is one.
    pub phonetic: Option<Box<[u8]>>,
    /// Whom its access control list denies it.
    pub denied: Option<Denied>,
    /// Slots of attributes and where the value of each starts in `bytes`.
    fields: Box<[(u8, u32)]>,
    bytes: Box<[u8]>,
}

impl Entry {
    /// Keeps of an object what the address book needs.
    #[must_use]
    pub fn new(object: &Object, mid: u32, lists: Vec<u32>) -> Self {
        let (mut fields, mut bytes) = (Vec::new(), Vec::new());
        for (slot, attribute) in ATTRIBUTES.iter().enumerate() {
            let slot = slot as u8;
            // The server says where a mailbox is only when the database does not.
            let known = attribute.ldap == "msExchHomeServerName" && object.attributes.has("homeMDB");
            let stays = known
                || attribute.large
                || attribute.syntax == Syntax::BackLinks
                || attributes::slot(attribute.ldap) != Some(slot)
                || ["objectClass", "objectGUID", "legacyExchangeDN", "showInAddressBook", DESCRIPTOR]
                    .contains(&attribute.ldap);
            if stays {
                continue;
            }
            for value in object.attributes.values(attribute.ldap) {
                fields.push((slot, bytes.len() as u32));
                bytes.extend_from_slice(value);
            }
        }
        let text = |name: &str| object.attributes.text(name).filter(|t| !t.is_empty());
        let mut entry = Entry {
            guid: object.guid,
            mid,
            kind: Kind::of(object),
            hidden: text("msExchHideFromAddressLists") == Some("TRUE"),
            lists: lists.into(),
            dn: object.dn.as_str().into(),
            address: text("legacyExchangeDN").map_or_else(|| address_of(&object.guid), str::to_owned).into(),
            key: Box::default(),
            phonetic: text("msDS-PhoneticDisplayName").map(collation::key),
            denied: object.attributes.first(DESCRIPTOR).and_then(access::denied),
            fields: fields.into(),
            bytes: bytes.into(),
        };
        entry.key = collation::key(entry.display_name());
        entry
    }

    /// The values of an attribute, by its slot.
    pub fn values(&self, slot: u8) -> impl Iterator<Item = &[u8]> {
        let start = self.fields.partition_point(|(s, _)| *s < slot);
        let ours = self.fields.get(start..).unwrap_or_default().iter().take_while(move |(s, _)| *s == slot);
        ours.enumerate().map(move |(i, (_, from))| {
            let to = self.fields.get(start + i + 1).map_or(self.bytes.len(), |(_, next)| *next as usize);
            self.bytes.get(*from as usize..to).unwrap_or_default()
        })
    }

    /// The first value of an attribute, as text.
    #[must_use]
    pub fn text(&self, slot: u8) -> Option<&str> {
        self.values(slot).next().and_then(|v| std::str::from_utf8(v).ok()).filter(|t| !t.is_empty())
    }

    /// All of them.
    pub fn texts(&self, slot: u8) -> impl Iterator<Item = &str> {
        self.values(slot).filter_map(|v| std::str::from_utf8(v).ok())
    }

    /// What people call it.
    #[must_use]
    pub fn display_name(&self) -> &str {
        const NAMES: [u8; 4] = [at("displayName"), at("cn"), at("mailNickname"), at("mail")];
        NAMES.iter().find_map(|slot| self.text(*slot)).unwrap_or_default()
    }

    /// The primary SMTP address.
    #[must_use]
    pub fn smtp_address(&self) -> Option<&str> {
        let primary = self.texts(at("proxyAddresses")).find_map(|p| p.strip_prefix("SMTP:"));
        primary.or_else(|| self.text(at("mail")))
    }

    /// The key that phonetic order compares.
    #[must_use]
    pub fn phonetic_key(&self) -> &[u8] {
        self.phonetic.as_ref().unwrap_or(&self.key)
    }

    /// Bytes of memory it takes, about, without the list of those it is denied to, which others share.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<Self>()
            + self.bytes.len()
            + self.fields.len() * size_of::<(u8, u32)>()
            + self.dn.len()
            + self.address.len()
            + self.key.len()
            + self.phonetic.as_ref().map_or(0, |p| p.len())
            + self.lists.len() * size_of::<u32>()
    }
}

/// The address of an object that has none of its own.
fn address_of(guid: &Guid) -> String {
    let mut address = String::from("/o=NT5/ou=00000000000000000000000000000000/cn=");
    address.push_str(&hex(guid));
    address
}

/// A GUID in 32 digits, as its bytes follow.
#[must_use]
pub fn hex(guid: &Guid) -> String {
    let mut out = String::with_capacity(32);
    for byte in guid.0 {
        let _ = write!(out, "{byte:02X}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use openchange_directory::{Attributes, Dn};

    pub fn object(values: &[(&str, &str)]) -> Object {
        let mut attributes = Attributes::default();
        for (name, value) in values {
            attributes.push(name, value.as_bytes());
        }
        Object { dn: Dn::new("CN=x,DC=example,DC=com"), guid: Guid([7; 16]), attributes }
    }

    #[test]
    fn values_are_found_again() {
        let entry = Entry::new(
            &object(&[
                ("objectClass", "user"),
                ("displayName", "Jane"),
                ("proxyAddresses", "smtp:j@b"),
                ("proxyAddresses", "SMTP:jane@b"),
                ("mail", "other@b"),
            ]),
            0x10,
            vec![0],
        );
        assert_eq!(entry.display_name(), "Jane");
        assert_eq!(entry.texts(at("proxyAddresses")).collect::<Vec<_>>(), ["smtp:j@b", "SMTP:jane@b"]);
        assert_eq!(entry.smtp_address(), Some("jane@b"));
        assert_eq!(entry.text(at("sn")), None);
        assert_eq!(entry.kind, Kind::User);
        assert!(entry.address.ends_with("/cn=07070707070707070707070707070707"));
        assert!(entry.size() < 600, "{}", entry.size());
    }

    #[test]
    fn kinds_come_from_classes() {
        for (values, kind) in [
            (&[("objectClass", "group")][..], Kind::Group),
            (&[("objectClass", "contact")], Kind::Contact),
            (&[("objectClass", "publicFolder")], Kind::PublicFolder),
            (&[("objectClass", "msExchDynamicDistributionList")], Kind::DynamicGroup),
            (&[("objectClass", "user"), ("targetAddress", "SMTP:a@b")], Kind::Contact),
            (&[("objectClass", "msExchExchangeServer")], Kind::Configuration),
        ] {
            assert_eq!(Entry::new(&object(values), 16, vec![]).kind, kind);
        }
    }
}
