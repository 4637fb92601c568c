//! Entry ids: what names an object outside of a session, and inside of one
//! (MS-OXNSPI 2.2.9).

use exchange::exchange::{EphemeralEntryId, FlatUidR, PermanentEntryId};
use exchange::oxcentryid::AddressBookEntryType;
use pidl_ndr::Format;

/// What stands in permanent entry ids for this protocol (MS-OXNSPI 2.2.1.7).
pub const GUID_NSPI: [u8; 16] =
    [0xDC, 0xA7, 0x40, 0xC8, 0xC0, 0x42, 0x10, 0x1A, 0xB4, 0xB9, 0x08, 0x00, 0x2B, 0x2F, 0xE1, 0x82];

/// The first byte of an entry id that holds for a session.
const EPHEMERAL: u8 = 0x87;

/// An entry id that a client sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryId {
    /// A number that this server gave.
    Ephemeral(u32),
    /// A distinguished name.
    Permanent(String),
}

impl EntryId {
    /// Reads one; none if it is no entry id, or another server's.
    #[must_use]
    pub fn read(bytes: &[u8], server: &[u8; 16]) -> Option<Self> {
        if bytes.first() == Some(&EPHEMERAL) {
            let id: EphemeralEntryId = pidl_ndr::from_bytes(bytes, Format::NDR32).ok()?;
            return (id.provider_uid.ab == *server).then_some(EntryId::Ephemeral(id.m_id));
        }
        let id: PermanentEntryId = pidl_ndr::from_bytes(bytes, Format::NDR32).ok()?;
        let name = id.distinguished_name.as_str().ok()?.to_owned();
        (id.id_type == 0 && id.provider_uid.ab == GUID_NSPI).then_some(EntryId::Permanent(name))
    }
}

/// The entry id of an object for this session.
#[must_use]
pub fn ephemeral(server: &[u8; 16], display_type: AddressBookEntryType, mid: u32) -> Vec<u8> {
    let id = EphemeralEntryId {
        id_type: EPHEMERAL,
        r1: 0,
        r2: 0,
        r3: 0,
        provider_uid: FlatUidR { ab: *server },
        r4: 1,
        display_type,
        m_id: mid,
    };
    pidl_ndr::to_bytes(&id, Format::NDR32).unwrap_or_default()
}

/// The entry id of an object for ever.
#[must_use]
pub fn permanent(display_type: AddressBookEntryType, address: &str) -> Vec<u8> {
    let id = PermanentEntryId {
        id_type: 0,
        r1: 0,
        r2: 0,
        r3: 0,
        provider_uid: FlatUidR { ab: GUID_NSPI },
        r4: 1,
        display_type,
        distinguished_name: address.into(),
    };
    pidl_ndr::to_bytes(&id, Format::NDR32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_as_they_are_written() {
        let server = [9; 16];
        let bytes = ephemeral(&server, AddressBookEntryType::DT_DISTLIST, 0x1234);
        assert_eq!(bytes.len(), 32);
        assert_eq!(EntryId::read(&bytes, &server), Some(EntryId::Ephemeral(0x1234)));
        assert_eq!(EntryId::read(&bytes, &[8; 16]), None);
        let bytes = permanent(AddressBookEntryType::DT_MAILUSER, "/o=x/cn=y");
        assert_eq!(bytes.len(), 28 + 10);
        assert_eq!(EntryId::read(&bytes, &server), Some(EntryId::Permanent("/o=x/cn=y".into())));
        for cut in 0..bytes.len() {
            let _ = EntryId::read(&bytes[..cut], &server);
        }
        assert_eq!(EntryId::read(&[], &server), None);
    }
}
