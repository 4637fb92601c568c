//! Who may not see an object, by its access control list (MS-DTYP 2.4.5, MS-ADTS 5.1.3).

use dcerpc::dtyp::{AccessMask, AceBody, AceFlags, AceObjectType, AceType, SecurityDescriptor, Sid};
use pidl_ndr::Format;
use std::collections::HashSet;
use std::sync::Arc;

/// `S-1-1-0`, everyone.
pub const EVERYONE: [u8; 12] = [1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
/// `S-1-5-7`, who has not said who it is.
pub const ANONYMOUS: [u8; 12] = [1, 1, 0, 0, 0, 0, 0, 5, 7, 0, 0, 0];
/// `S-1-5-11`, who has.
pub const AUTHENTICATED_USERS: [u8; 12] = [1, 1, 0, 0, 0, 0, 0, 5, 11, 0, 0, 0];

/// `ADS_RIGHT_DS_READ_PROP` (MS-ADTS 5.1.3.2).
const READ_PROPERTY: u32 = 0x10;
/// `ADS_RIGHT_DS_LIST_OBJECT` (MS-ADTS 5.1.3.2).
const LIST_OBJECT: u32 = 0x80;
/// Who is denied one of these does not see the object.
const TO_SEE: u32 =
    READ_PROPERTY | LIST_OBJECT | AccessMask::ACCESS_GENERIC_READ.0 | AccessMask::ACCESS_GENERIC_ALL.0;

/// Security identifiers as they stand in a descriptor (MS-DTYP 2.4.2.2), ordered, each once.
pub type Denied = Arc<[Box<[u8]>]>;

/// Whom a security descriptor denies the object it belongs to; nobody: none. One that cannot
/// be read denies it to everyone.
#[must_use]
pub fn denied(descriptor: &[u8]) -> Option<Denied> {
    let mut sids = read(descriptor).unwrap_or_else(|error| {
        tracing::warn!(%error, "a security descriptor cannot be read: its object is shown to nobody");
        vec![EVERYONE.into()]
    });
    sids.sort_unstable();
    sids.dedup();
    (!sids.is_empty()).then(|| sids.into())
}

fn read(descriptor: &[u8]) -> pidl_ndr::Result<Vec<Box<[u8]>>> {
    let descriptor: SecurityDescriptor = pidl_ndr::from_bytes(descriptor, Format::NDR32)?;
    let mut sids = Vec::new();
    for ace in descriptor.dacl.iter().flat_map(|acl| &acl.body.aces) {
        let elsewhere = ace.ace_flags.0 & AceFlags::INHERIT_ONLY_ACE.0 != 0;
        if elsewhere || ace.mask.0 & TO_SEE == 0 {
            continue;
        }
        match (ace.ace_type, &ace.body) {
            (AceType::ACCESS_DENIED_ACE_TYPE, AceBody::Basic(body)) => sids.push(bytes(&body.sid)?),
            (AceType::ACCESS_DENIED_OBJECT_ACE_TYPE, AceBody::Object(body))
                if body.object_type == AceObjectType::Other =>
            {
                sids.push(bytes(&body.sid)?);
            }
            _ => {}
        }
    }
    Ok(sids)
}

fn bytes(sid: &Sid) -> pidl_ndr::Result<Box<[u8]>> {
    pidl_ndr::to_bytes(sid, Format::NDR32).map(Vec::into)
}

/// Lists that entries share, since most of those that have one have it from a container.
#[derive(Debug, Default)]
pub struct Shared(HashSet<Denied>);

impl Shared {
    /// The list that is equal to this one.
    pub fn share(&mut self, list: Denied) -> Denied {
        if let Some(same) = self.0.get(&list) {
            return same.clone();
        }
        self.0.insert(list.clone());
        list
    }

    /// Forgets lists that no entry has.
    pub fn tidy(&mut self) {
        self.0.retain(|list| Arc::strong_count(list) > 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(D;;RP;;;…-1105)(D;;LO;;;…-1106)(D;;GR;;;…-1107)(D;;GA;;;…-1108)(OD;;RP;;;…-1109)`
    /// `(OD;;RP;77b5b886-944a-11d1-aebd-0000f80367c1;;…-1110)(D;CIIO;RP;;;…-1111)(D;;WP;;;…-1112)`
    /// `(A;;GA;;;WD)(D;CIID;RPLCLORC;;;AU)` of `S-1-5-21-1-2-3`, as Samba writes it.
    const MANY: &str = "\
        0100048000000000000000000000000014000000040068010a000000\
        01002400100000000105000000000005150000000100000002000000030000005104000001002400800000000105000000000005\
        15000000010000000200000003000000520400000100240000000080010500000000000515000000010000000200000003000000\
        53040000010024000000001001050000000000051500000001000000020000000300000054040000060028001000000000000000\
        01050000000000051500000001000000020000000300000055040000\
        06003800100000000100000086b8b5774a94d111aebd0000f80367c1010500000000000515000000010000000200000003000000\
        56040000010a24001000000001050000000000051500000001000000020000000300000057040000010024002000000001050000\
        000000051500000001000000020000000300000058040000\
        0000140000000010010100000000000100000000011214009400020001010000000000050b000000";
    /// `D:(D;;RP;;;WD)`.
    const NO_ONE: &str =
        "010004800000000000000000000000001400000004001c00010000000100140010000000010100000000000100000000";
    /// `O:BAG:BAD:(D;;RP;;;AN)(A;;GA;;;WD)`.
    const NAMED: &str = "\
        0100048014000000240000000000000034000000010200000000000520000000200200000102000000000005200000002002000004\
        0030000200000001001400100000000101000000000005070000000000140000000010010100000000000100000000";

    fn hex(text: &str) -> Vec<u8> {
        let digit = |b: &u8| char::from(*b).to_digit(16).unwrap() as u8;
        text.as_bytes().chunks(2).map(|pair| digit(&pair[0]) << 4 | digit(&pair[1])).collect()
    }

    fn rid(sid: &[u8]) -> u32 {
        u32::from_le_bytes(sid[sid.len() - 4..].try_into().unwrap())
    }

    #[test]
    fn entries_that_deny_the_object_itself_count() {
        let many = denied(&hex(MANY)).unwrap();
        assert_eq!(many.iter().map(|s| rid(s)).collect::<Vec<_>>(), [11, 1105, 1106, 1107, 1108, 1109]);
        assert_eq!(&*many[0], &AUTHENTICATED_USERS);
        assert_eq!(&*denied(&hex(NO_ONE)).unwrap()[0], &EVERYONE);
        assert_eq!(*denied(&hex(NAMED)).unwrap(), [Box::from(ANONYMOUS)]);
    }

    #[test]
    fn without_a_list_nobody_is_denied() {
        let mut empty = vec![0; 20];
        (empty[0], empty[3]) = (1, 0x80);
        assert_eq!(denied(&empty), None);
    }

    #[test]
    fn what_cannot_be_read_is_shown_to_nobody() {
        let whole = hex(MANY);
        for length in [0, 1, 19, 24, 40, whole.len() - 1] {
            assert_eq!(*denied(&whole[..length]).unwrap(), [Box::from(EVERYONE)], "{length}");
        }
    }

    #[test]
    fn equal_lists_are_one() {
        let mut shared = Shared::default();
        let one = shared.share(denied(&hex(NO_ONE)).unwrap());
        assert!(Arc::ptr_eq(&one, &shared.share(denied(&hex(NO_ONE)).unwrap())));
        assert!(!Arc::ptr_eq(&one, &shared.share(denied(&hex(NAMED)).unwrap())));
        shared.tidy();
        assert_eq!(shared.0.len(), 1);
    }
}
