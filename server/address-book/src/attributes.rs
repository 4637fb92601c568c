//! Which attribute of a directory is which property of the address book.

use exchange::oxctypes::PropertyType;

/// What an attribute holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// One Unicode string.
    Text,
    /// One 8-bit string (MS-OXNSPI 3.1.4.3.1).
    Text8,
    /// Any number of Unicode strings.
    Texts,
    /// A 32-bit number.
    Integer,
    /// `TRUE` or `FALSE`.
    Boolean,
    /// A time of UTC.
    Time,
    /// Bytes.
    Binary,
    /// Any number of byte strings.
    Binaries,
    /// Names of other objects.
    Links,
    /// The objects whose attribute of this name has the name of this one.
    BackLinks,
    /// No property: the server itself reads it.
    Internal,
}

impl Syntax {
    /// The type of the property when none is asked for.
    #[must_use]
    pub fn native(self) -> PropertyType {
        match self {
            Syntax::Text => PropertyType::PTYP_STRING,
            Syntax::Text8 => PropertyType::PTYP_STRING8,
            Syntax::Texts => PropertyType::PTYP_MULTIPLE_STRING,
            Syntax::Integer => PropertyType::PTYP_INTEGER32,
            Syntax::Boolean => PropertyType::PTYP_BOOLEAN,
            Syntax::Time => PropertyType::PTYP_TIME,
            Syntax::Binary => PropertyType::PTYP_BINARY,
            Syntax::Binaries => PropertyType::PTYP_MULTIPLE_BINARY,
            Syntax::Links | Syntax::BackLinks | Syntax::Internal => PropertyType::PTYP_EMBEDDED_TABLE,
        }
    }
}

/// An attribute and its property.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// Its name in LDAP.
    pub ldap: &'static str,
    /// The property's id, the upper half of its tag; 0 if there is none.
    pub id: u16,
    /// What it holds.
    pub syntax: Syntax,
    /// It stays in the directory and is fetched when a row wants it.
    pub large: bool,
}

const fn property(id: u16, ldap: &'static str, syntax: Syntax) -> Attribute {
    Attribute { ldap, id, syntax, large: false }
}

const fn large(id: u16, ldap: &'static str, syntax: Syntax) -> Attribute {
    Attribute { ldap, id, syntax, large: true }
}

const fn internal(ldap: &'static str) -> Attribute {
    Attribute { ldap, id: 0, syntax: Syntax::Internal, large: false }
}

use Syntax::{BackLinks, Binaries, Binary, Boolean, Integer, Links, Text, Text8, Texts, Time};

/// All of them. The property ids are those of MS-OXPROPS; where a class of the
/// schema names an id itself (`mAPIID`), it is the same.
pub const ATTRIBUTES: &[Attribute] = &[
    property(0x3001, "displayName", Text),
    property(0x39FF, "displayNamePrintable", Text8),
    property(0x3A00, "mailNickname", Text),
    property(0x3A06, "givenName", Text),
    property(0x3A11, "sn", Text),
    property(0x3A0A, "initials", Text),
    property(0x3A05, "generationQualifier", Text),
    property(0x3A45, "personalTitle", Text),
    property(0x3A17, "title", Text),
    property(0x3A16, "company", Text),
    property(0x3A18, "department", Text),
    property(0x3A19, "physicalDeliveryOfficeName", Text),
    property(0x3A30, "msExchAssistantName", Text),
    property(0x3A08, "telephoneNumber", Text),
    property(0x3A1A, "telephoneNumber", Text),
    property(0x3A1B, "otherTelephone", Texts),
    property(0x3A09, "homePhone", Text),
    property(0x3A2F, "otherHomePhone", Texts),
    property(0x3A1C, "mobile", Text),
    property(0x3A21, "pager", Text),
    property(0x3A2E, "telephoneAssistant", Text),
    property(0x3A23, "facsimileTelephoneNumber", Text),
    property(0x3A2C, "primaryTelexNumber", Text),
    property(0x3A2D, "primaryInternationalISDNNumber", Text),
    property(0x3A29, "streetAddress", Text),
    property(0x3A27, "l", Text),
    property(0x3A28, "st", Text),
    property(0x3A2A, "postalCode", Text),
    property(0x3A26, "co", Text),
    property(0x3A2B, "postOfficeBox", Text),
    property(0x3A51, "wWWHomePage", Text),
    property(0x3004, "info", Text),
    property(0x39FE, "mail", Text),
    property(0x800F, "proxyAddresses", Texts),
    property(0x8011, "targetAddress", Text),
    property(0x8170, "networkAddress", Texts),
    property(0x8005, "manager", Links),
    property(0x800E, "manager", BackLinks),
    property(0x8006, "homeMDB", Links),
    property(0x8009, "member", Links),
    property(0x8008, "member", BackLinks),
    property(0x800C, "managedBy", Links),
    property(0x8024, "managedBy", BackLinks),
    property(0x8015, "publicDelegates", Links),
    property(0x8CD8, "authOrig", Links),
    property(0x8CD9, "unauthOrig", Links),
    property(0x8073, "dLMemSubmitPerms", Links),
    property(0x8CDA, "dLMemRejectPerms", Links),
    property(0x802D, "extensionAttribute1", Text),
    property(0x802E, "extensionAttribute2", Text),
    property(0x802F, "extensionAttribute3", Text),
    property(0x8030, "extensionAttribute4", Text),
    property(0x8031, "extensionAttribute5", Text),
    property(0x8032, "extensionAttribute6", Text),
    property(0x8033, "extensionAttribute7", Text),
    property(0x8034, "extensionAttribute8", Text),
    property(0x8035, "extensionAttribute9", Text),
    property(0x8036, "extensionAttribute10", Text),
    property(0x8C57, "extensionAttribute11", Text),
    property(0x8C58, "extensionAttribute12", Text),
    property(0x8C59, "extensionAttribute13", Text),
    property(0x8C60, "extensionAttribute14", Text),
    property(0x8C61, "extensionAttribute15", Text),
    property(0x806A, "delivContLength", Integer),
    property(0x0807, "msExchResourceCapacity", Integer),
    property(0x8CA0, "msDS-HABSeniorityIndex", Integer),
    property(0x3A71, "internetEncoding", Integer),
    property(0x8CB5, "msExchEnableModeration", Boolean),
    property(0x8CAC, "msExchSenderHintTranslations", Texts),
    property(0x8C8E, "msDS-PhoneticFirstName", Text),
    property(0x8C8F, "msDS-PhoneticLastName", Text),
    property(0x8C90, "msDS-PhoneticDepartment", Text),
    property(0x8C91, "msDS-PhoneticCompanyName", Text),
    property(0x8C92, "msDS-PhoneticDisplayName", Text),
    property(0x3007, "whenCreated", Time),
    property(0x3008, "whenChanged", Time),
    large(0x8C9E, "thumbnailPhoto", Binary),
    large(0x8C6A, "userCertificate", Binaries),
    large(0x3A70, "userSMIMECertificate", Binaries),
    large(0x3A22, "userCert", Binary),
    internal("objectClass"),
    internal("objectGUID"),
    internal("cn"),
    internal("sAMAccountName"),
    internal("legacyExchangeDN"),
    internal("msExchHideFromAddressLists"),
    internal("msExchRecipientDisplayType"),
    internal("msExchHomeServerName"),
    internal("showInAddressBook"),
    internal(DENIED_TO),
    internal(DESCRIPTOR),
];

/// Names of users and groups that do not see the object: what a deny entry of
/// an access control list is in Active Directory, for directories without such
/// lists.
pub const DENIED_TO: &str = "openchangeDeniedTo";

/// The security descriptor with the access control list.
pub const DESCRIPTOR: &str = "nTSecurityDescriptor";

/// Where an attribute is in [`ATTRIBUTES`], the first of its name; a name that is
/// not there does not compile.
#[must_use]
pub const fn at(ldap: &str) -> u8 {
    let mut i = 0;
    while i < ATTRIBUTES.len() {
        if same(ATTRIBUTES[i].ldap, ldap) {
            return i as u8;
        }
        i += 1;
    }
    panic!("no such attribute")
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// The attribute behind a property id.
#[must_use]
pub fn by_id(id: u16) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|a| a.id == id && a.id != 0)
}

/// Where the values of an attribute are kept: at the first of its name.
#[must_use]
pub fn slot(ldap: &str) -> Option<u8> {
    ATTRIBUTES.iter().position(|a| a.ldap == ldap).map(|i| i as u8)
}

/// The names to ask a directory for, without the large ones.
pub fn to_load() -> impl Iterator<Item = &'static str> {
    ATTRIBUTES
        .iter()
        .enumerate()
        .filter(|(i, a)| !a.large && slot(a.ldap) == Some(*i as u8))
        .map(|(_, a)| a.ldap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_property_is_of_one_attribute() {
        let mut ids = HashSet::new();
        for attribute in ATTRIBUTES.iter().filter(|a| a.id != 0) {
            assert!(ids.insert(attribute.id), "{:#06x}", attribute.id);
            assert_eq!(by_id(attribute.id).unwrap().ldap, attribute.ldap);
        }
        assert!(ATTRIBUTES.len() < 256);
        assert_eq!(to_load().collect::<HashSet<_>>().len(), to_load().count());
        assert_eq!(ATTRIBUTES[usize::from(at("member"))].syntax, Syntax::Links);
    }
}
