//! Properties of entries: which there are, where they come from, and what they
//! are on the wire.

use crate::attributes::{self, ATTRIBUTES, Attribute, Syntax, at};
use crate::code_page::CodePage;
use crate::entry::{Entry, Kind};
use crate::entry_id::{self, GUID_NSPI};
use crate::snapshot::Snapshot;
use crate::viewer::Viewer;
use dcerpc::dtyp::Filetime;
use exchange::exchange::{
    BinaryArrayR, BinaryR, PropValUnion, PropertyValueR, String8R, StringArrayR, StringR, WStringArrayR,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use openchange_directory::{Attributes, Guid};
use std::borrow::Cow;
use std::collections::HashMap;

/// A property that no attribute holds, but the server makes (MS-OXNSPI 3.1.4.2, MS-OXOABK 2.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// EntryId, ephemeral or permanent as asked for.
    EntryId,
    /// Permanent entry id, whatever was asked for; also the record key.
    PermanentId,
    /// 6 for users, 8 for lists.
    ObjectType,
    /// A `DT_…`.
    DisplayType,
    /// A `DT_…` with flags.
    DisplayTypeEx,
    /// The minimal entry id, as bytes.
    InstanceKey,
    /// `EX:` and the address in capitals.
    SearchKey,
    /// GUID_NSPI.
    MappingSignature,
    /// `EX`.
    AddressType,
    /// The address `/o=…`.
    Address,
    /// 0: no container.
    ContainerId,
    /// 0: the first page of the dialog.
    InitialDetailsPane,
    /// A table, of lists only.
    ContainerContents,
    /// What may be done with it, of lists only.
    ContainerFlags,
    /// TRUE.
    SendRichInfo,
    /// The display name.
    TransmittableDisplayName,
    /// How many members a list has.
    MemberCount,
    /// objectGUID.
    ObjectGuid,
}

/// The made properties with their ids and types.
const MADE: &[(u16, Made, PropertyType)] = &[
    (0x0FFF, Made::EntryId, PropertyType::PTYP_BINARY),
    (0x3902, Made::PermanentId, PropertyType::PTYP_BINARY),
    (0x0FF9, Made::PermanentId, PropertyType::PTYP_BINARY),
    (0x0FFE, Made::ObjectType, PropertyType::PTYP_INTEGER32),
    (0x3900, Made::DisplayType, PropertyType::PTYP_INTEGER32),
    (0x3905, Made::DisplayTypeEx, PropertyType::PTYP_INTEGER32),
    (0x8C93, Made::DisplayTypeEx, PropertyType::PTYP_INTEGER32),
    (0x0FF6, Made::InstanceKey, PropertyType::PTYP_BINARY),
    (0x300B, Made::SearchKey, PropertyType::PTYP_BINARY),
    (0x0FF8, Made::MappingSignature, PropertyType::PTYP_BINARY),
    (0x3002, Made::AddressType, PropertyType::PTYP_STRING),
    (0x3003, Made::Address, PropertyType::PTYP_STRING8),
    (0x803C, Made::Address, PropertyType::PTYP_STRING8),
    (0xFFFD, Made::ContainerId, PropertyType::PTYP_INTEGER32),
    (0x3F08, Made::InitialDetailsPane, PropertyType::PTYP_INTEGER32),
    (0x360F, Made::ContainerContents, PropertyType::PTYP_EMBEDDED_TABLE),
    (0x3600, Made::ContainerFlags, PropertyType::PTYP_INTEGER32),
    (0x3A40, Made::SendRichInfo, PropertyType::PTYP_BOOLEAN),
    (0x3A20, Made::TransmittableDisplayName, PropertyType::PTYP_STRING),
    (0x8CE2, Made::MemberCount, PropertyType::PTYP_INTEGER32),
    (0x8C6D, Made::ObjectGuid, PropertyType::PTYP_BINARY),
];

/// Where a property comes from.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// From an attribute, in this slot of the entry.
    Attribute(&'static Attribute, u8),
    /// The server makes it.
    Made(Made),
    /// The server does not know it.
    Unknown,
}

/// A property that a client asks for.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// As it asks.
    pub tag: PropertyTag,
    /// The type of the value it gets.
    pub wanted: PropertyType,
    /// Where that comes from.
    pub source: Source,
}

impl Column {
    /// What a tag means.
    #[must_use]
    pub fn new(tag: PropertyTag) -> Self {
        let id = (tag.0 >> 16) as u16;
        let made = MADE.iter().find(|(i, ..)| *i == id);
        let (source, native) = match (made, attributes::by_id(id)) {
            (Some((_, made, native)), _) => (Source::Made(*made), *native),
            (None, Some(attribute)) => match attributes::slot(attribute.ldap) {
                Some(slot) => (Source::Attribute(attribute, slot), attribute.syntax.native()),
                None => (Source::Unknown, PropertyType::PTYP_ERROR_CODE),
            },
            (None, None) => (Source::Unknown, PropertyType::PTYP_ERROR_CODE),
        };
        let asked = PropertyType((tag.0 & 0xFFFF) as u16);
        let wanted = if asked == PropertyType::PTYP_UNSPECIFIED { native } else { asked };
        Column { tag, wanted, source }
    }

    /// The attribute to fetch, if its values are not in memory.
    #[must_use]
    pub fn large(&self) -> Option<&'static str> {
        match self.source {
            Source::Attribute(attribute, _) if attribute.large => Some(attribute.ldap),
            _ => None,
        }
    }

    /// Every property the server knows, with strings in Unicode or not.
    pub fn all(unicode: bool) -> impl Iterator<Item = Column> {
        let attributes = ATTRIBUTES.iter().filter(|a| a.id != 0).map(|a| (a.id, a.syntax.native()));
        let made = MADE.iter().map(|(id, _, native)| (*id, *native));
        made.chain(attributes).map(move |(id, native)| {
            let ty = match native {
                PropertyType::PTYP_STRING | PropertyType::PTYP_STRING8 if unicode => {
                    PropertyType::PTYP_STRING
                }
                PropertyType::PTYP_STRING | PropertyType::PTYP_STRING8 => PropertyType::PTYP_STRING8,
                PropertyType::PTYP_MULTIPLE_STRING if !unicode => PropertyType::PTYP_MULTIPLE_STRING8,
                other => other,
            };
            Column::new(PropertyTag(u32::from(id) << 16 | u32::from(ty.0)))
        })
    }
}

/// A value of a property.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// A Unicode string.
    Text(Cow<'a, str>),
    /// An 8-bit string, of ASCII.
    Text8(Cow<'a, str>),
    /// Unicode strings.
    Texts(Vec<&'a str>),
    /// A number.
    Integer(i32),
    /// Yes or no.
    Boolean(bool),
    /// In 100 ns since 1601.
    Time(u64),
    /// Bytes.
    Binary(Cow<'a, [u8]>),
    /// Byte strings.
    Binaries(Vec<&'a [u8]>),
    /// Other entries, by their places.
    Entries(Vec<u32>),
    /// An object that has no more to say.
    Object,
}

/// Values that were fetched from the directory.
pub type Fetched = HashMap<Guid, Attributes>;

/// Reads properties of a snapshot for somebody.
pub struct Reader<'a> {
    /// The address book.
    pub snapshot: &'a Snapshot,
    /// Who reads.
    pub viewer: &'a Viewer,
    /// What names the server in ephemeral entry ids.
    pub server: [u8; 16],
    /// Entry ids are to be ephemeral.
    pub ephemeral: bool,
    /// Of 8-bit strings.
    pub page: CodePage,
    /// What is not in memory; none: the directory could not be asked.
    pub fetched: Option<Fetched>,
}

impl<'a> Reader<'a> {
    /// The value of a property; none if the entry does not have it.
    #[must_use]
    pub fn value(&'a self, place: u32, column: &Column) -> Option<Value<'a>> {
        let entry = self.snapshot.entry(place)?;
        match column.source {
            Source::Made(made) => self.made(place, entry, made),
            Source::Attribute(attribute, slot) => self.attribute(place, entry, attribute, slot),
            Source::Unknown => None,
        }
    }

    fn made(&'a self, place: u32, entry: &'a Entry, made: Made) -> Option<Value<'a>> {
        let display_type = entry.kind.display_type();
        let is_list = matches!(entry.kind, Kind::Group | Kind::DynamicGroup);
        Some(match made {
            Made::EntryId if self.ephemeral => {
                Value::Binary(entry_id::ephemeral(&self.server, display_type, entry.mid).into())
            }
            Made::EntryId | Made::PermanentId => {
                Value::Binary(entry_id::permanent(display_type, &entry.address).into())
            }
            Made::ObjectType => Value::Integer(entry.kind.object_type() as i32),
            Made::DisplayType => Value::Integer(display_type.0 as i32),
            Made::DisplayTypeEx => {
                let own = entry.text(at("msExchRecipientDisplayType")).and_then(|t| t.parse().ok());
                let user = if entry.kind == Kind::User { 0x4000_0000 } else { 0 };
                Value::Integer(own.unwrap_or(display_type.0 as i32 | user))
            }
            Made::InstanceKey => Value::Binary(entry.mid.to_le_bytes().to_vec().into()),
            Made::SearchKey => {
                let mut key = b"EX:".to_vec();
                key.extend(entry.address.to_uppercase().bytes());
                key.push(0);
                Value::Binary(key.into())
            }
            Made::MappingSignature => Value::Binary(GUID_NSPI[..].into()),
            Made::AddressType => Value::Text("EX".into()),
            Made::Address => Value::Text8((*entry.address).into()),
            Made::ContainerId | Made::InitialDetailsPane => Value::Integer(0),
            Made::ContainerContents if is_list => Value::Object,
            // Recipients are in it, and it cannot be changed (MS-OXOABK 2.2.2.1).
            Made::ContainerFlags if is_list => Value::Integer(9),
            Made::ContainerContents | Made::ContainerFlags => return None,
            Made::SendRichInfo => Value::Boolean(true),
            Made::TransmittableDisplayName => Value::Text(entry.display_name().into()),
            Made::MemberCount if entry.kind == Kind::Group => {
                Value::Integer(self.visible(self.snapshot.links(place, at("member"))).len() as i32)
            }
            Made::MemberCount => return None,
            Made::ObjectGuid => Value::Binary(entry.guid.0[..].into()),
        })
    }

    fn attribute(
        &'a self,
        place: u32,
        entry: &'a Entry,
        attribute: &Attribute,
        slot: u8,
    ) -> Option<Value<'a>> {
        if attribute.large {
            let values = self.fetched.as_ref()?.get(&entry.guid)?.values(attribute.ldap);
            return match attribute.syntax {
                Syntax::Binary => Some(Value::Binary(values.first()?.as_slice().into())),
                _ if values.is_empty() => None,
                _ => Some(Value::Binaries(values.iter().map(Vec::as_slice).collect())),
            };
        }
        match attribute.syntax {
            Syntax::Text => self.text(entry, attribute, slot).map(|t| Value::Text(t.into())),
            Syntax::Text8 => Some(Value::Text8(match entry.text(slot) {
                Some(text) if text.is_ascii() => text.into(),
                _ => ascii(entry.text(slot).unwrap_or_else(|| entry.display_name())).into(),
            })),
            Syntax::Texts => {
                let texts: Vec<&str> = entry.texts(slot).collect();
                (!texts.is_empty()).then_some(Value::Texts(texts))
            }
            Syntax::Integer => entry.text(slot)?.parse().ok().map(Value::Integer),
            Syntax::Boolean => Some(Value::Boolean(entry.text(slot)? == "TRUE")),
            Syntax::Time => time(entry.text(slot)?).map(Value::Time),
            Syntax::Binary => entry.values(slot).next().map(|v| Value::Binary(v.into())),
            Syntax::Binaries => {
                let values: Vec<&[u8]> = entry.values(slot).collect();
                (!values.is_empty()).then_some(Value::Binaries(values))
            }
            Syntax::Links => {
                let home = slot == at("homeMDB");
                let links = self.visible(self.snapshot.links(place, slot));
                // A list has members and a mailbox delegates, though there be none.
                let empty = (slot == at("member") && entry.kind == Kind::Group)
                    || (slot == at("publicDelegates") && entry.kind == Kind::User);
                match links.is_empty() {
                    true if home => self.home(entry),
                    true if !empty => None,
                    _ => Some(Value::Entries(links)),
                }
            }
            Syntax::BackLinks => {
                let links = self.visible(self.snapshot.back_links(place, slot));
                (!links.is_empty()).then_some(Value::Entries(links))
            }
            Syntax::Internal => None,
        }
    }

    fn text(&'a self, entry: &'a Entry, attribute: &Attribute, slot: u8) -> Option<&'a str> {
        match attribute.ldap {
            "displayName" => Some(entry.display_name()),
            "mail" => entry.smtp_address(),
            "mailNickname" => entry.text(slot).or_else(|| entry.text(at("sAMAccountName"))),
            _ => entry.text(slot),
        }
    }

    /// The database a mailbox is in, from its server's name where nothing else says it.
    fn home(&self, entry: &Entry) -> Option<Value<'a>> {
        let server = entry.text(at("msExchHomeServerName"))?;
        Some(Value::Text8(format!("{server}/cn=Microsoft Private MDB").into()))
    }

    /// The entries behind links that are to be seen.
    fn visible(&self, links: &[u32]) -> Vec<u32> {
        let seen = |place: &u32| {
            self.snapshot.sees(self.viewer, *place) && self.snapshot.entry(*place).is_some_and(|e| !e.hidden)
        };
        links.iter().copied().filter(seen).collect()
    }

    /// A property as the client wants it, or the error that stands for it.
    #[must_use]
    pub fn property(&self, place: Option<u32>, column: &Column) -> PropertyValueR {
        let value = place.and_then(|place| self.value(place, column));
        let wire = value.and_then(|value| self.wire(value, column.wanted));
        match wire {
            Some(value) => PropertyValueR {
                ul_prop_tag: PropertyTag(column.tag.0 & 0xFFFF_0000 | u32::from(column.wanted.0)),
                ul_reserved: 0,
                value,
            },
            None => {
                let unasked = self.fetched.is_none() && column.large().is_some();
                let code = if unasked { ErrorCode::EC_NETWORK_ERROR } else { ErrorCode::EC_NOT_FOUND };
                PropertyValueR {
                    ul_prop_tag: error_tag(column.tag),
                    ul_reserved: 0,
                    value: PropValUnion::Err(code),
                }
            }
        }
    }

    /// A value in the type that is wanted; none if it cannot be.
    fn wire(&self, value: Value<'_>, wanted: PropertyType) -> Option<PropValUnion> {
        Some(match (value, wanted) {
            (Value::Text(t), PropertyType::PTYP_STRING8) => {
                PropValUnion::LpszA(Some(self.page.encode(&t)?.as_slice().into()))
            }
            (Value::Text8(t), PropertyType::PTYP_STRING8) => PropValUnion::LpszA(Some((*t).into())),
            (Value::Text(t) | Value::Text8(t), PropertyType::PTYP_STRING) => {
                PropValUnion::LpszW(Some((*t).into()))
            }
            (Value::Texts(all), PropertyType::PTYP_MULTIPLE_STRING) => strings(&all),
            (Value::Texts(all), PropertyType::PTYP_MULTIPLE_STRING8) => self.strings8(&all)?,
            (Value::Integer(n), PropertyType::PTYP_INTEGER32) => PropValUnion::L(n),
            (Value::Boolean(b), PropertyType::PTYP_BOOLEAN) => PropValUnion::B(b.into()),
            (Value::Time(t), PropertyType::PTYP_TIME) => PropValUnion::Ft(filetime(t)),
            (Value::Binary(b), PropertyType::PTYP_BINARY) => PropValUnion::Bin(binary(&b)),
            (Value::Binaries(all), PropertyType::PTYP_MULTIPLE_BINARY) => PropValUnion::MVbin(BinaryArrayR {
                c_values: all.len() as u32,
                lpbin: Some(all.into_iter().map(binary).collect()),
            }),
            (Value::Entries(_) | Value::Object | Value::Text8(_), PropertyType::PTYP_EMBEDDED_TABLE) => {
                PropValUnion::LReserved(0)
            }
            (Value::Entries(places), PropertyType::PTYP_STRING | PropertyType::PTYP_STRING8) => {
                let address = &self.snapshot.entry(*places.first()?)?.address;
                return self.wire(Value::Text8((**address).into()), wanted);
            }
            (Value::Entries(places), _) => {
                let address = |place: &u32| self.snapshot.entry(*place).map(|e| &*e.address);
                let all: Vec<&str> = places.iter().filter_map(address).collect();
                match wanted {
                    PropertyType::PTYP_MULTIPLE_STRING => strings(&all),
                    PropertyType::PTYP_MULTIPLE_STRING8 => self.strings8(&all)?,
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    fn strings8(&self, all: &[&str]) -> Option<PropValUnion> {
        let one = |t: &&str| Some(String8R { lpsz_a: Some(self.page.encode(t)?.as_slice().into()) });
        let all: Vec<String8R> = all.iter().map(one).collect::<Option<_>>()?;
        Some(PropValUnion::MVszA(StringArrayR { c_values: all.len() as u32, lppsz_a: Some(all) }))
    }
}

fn strings(all: &[&str]) -> PropValUnion {
    let values = all.iter().map(|t| StringR { lpsz_w: Some((*t).into()) }).collect();
    PropValUnion::MVszW(WStringArrayR { c_values: all.len() as u32, lppsz_w: Some(values) })
}

/// Bytes on the wire.
#[must_use]
pub fn binary(bytes: &[u8]) -> BinaryR {
    BinaryR { cb: bytes.len() as u32, lpb: Some(bytes.to_vec()) }
}

/// The tag that says a property is an error.
#[must_use]
pub fn error_tag(tag: PropertyTag) -> PropertyTag {
    PropertyTag(tag.0 & 0xFFFF_0000 | u32::from(PropertyType::PTYP_ERROR_CODE.0))
}

/// Text without what ASCII lacks.
fn ascii(text: &str) -> String {
    crate::collation::without_marks(text).chars().map(|c| if c.is_ascii() { c } else { '?' }).collect()
}

fn filetime(time: u64) -> Filetime {
    Filetime { dw_low_date_time: time as u32, dw_high_date_time: (time >> 32) as u32 }
}

/// `20261122230000.0Z` in 100 ns since 1601.
fn time(text: &str) -> Option<u64> {
    let digits = |range: std::ops::Range<usize>| -> Option<i64> {
        text.get(range).filter(|t| t.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()
    };
    let (year, month, day) = (digits(0..4)?, digits(4..6)?, digits(6..8)?);
    let (hour, minute, second) = (digits(8..10)?, digits(10..12)?, digits(12..14)?);
    if year < 1601 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days since 1 March of the year 0, as months that start in March.
    let (y, m) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let days = |y: i64, m: i64, d: i64| 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d - 1;
    let since = days(y, m, day) - days(1600, 10, 1);
    let seconds = ((since * 24 + hour) * 60 + minute) * 60 + second;
    u64::try_from(seconds).ok()?.checked_mul(10_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_counted_from_1601() {
        assert_eq!(time("16010101000000.0Z"), Some(0));
        assert_eq!(time("19700101000000.0Z"), Some(116_444_736_000_000_000));
        assert_eq!(time("20240229120000.0Z"), Some(116_444_736_000_000_000 + 1_709_208_000 * 10_000_000));
        assert_eq!(time("20241301000000.0Z"), None);
        assert_eq!(time("2024"), None);
        assert_eq!(time("+024010100000"), None);
    }

    #[test]
    fn a_property_has_one_source() {
        let mut ids = std::collections::HashSet::new();
        for column in Column::all(true) {
            assert!(ids.insert(column.tag.0 >> 16), "{:?}", column.tag);
            assert!(!matches!(column.source, Source::Unknown));
            assert_ne!(column.wanted, PropertyType::PTYP_STRING8);
        }
        assert!(Column::all(false).all(|c| c.wanted != PropertyType::PTYP_STRING));
        assert!(matches!(Column::new(PropertyTag(0x1234_0003)).source, Source::Unknown));
    }
}
