//! Identifiers of folders, messages and changes (MS-OXCDATA 2.2.1).
//!
//! The number that a ROP carries has the replica id in its low 16 bits and
//! above it the six bytes of the global counter, the most significant first:
//! numbers of objects made one after the other are not in order. Here is what
//! takes them apart, and the form that is in order, for keys of tables.

use dcerpc::dtyp::Guid;
use exchange::oxcentryid::{
    AddressBookEntryId, AddressBookEntryType, EntryIdType, FolderEntryId, LongTermId, MessageEntryId,
    PredecessorChangeList, SizedXid, Xid,
};
use pidl_ndr::{Format, Ndr, Pull, Push};

/// Largest global counter: six bytes, one bit less so that keys stay positive.
pub const MAX_COUNTER: u64 = (1 << 47) - 1;

/// The id of a counter in a replica.
#[must_use]
pub fn from_parts(replica_id: u16, counter: u64) -> u64 {
    (counter << 16).swap_bytes() << 16 | u64::from(replica_id)
}

/// The replica id in an id.
#[must_use]
pub fn replica_id(id: u64) -> u16 {
    id as u16
}

/// The global counter in an id.
#[must_use]
pub fn counter(id: u64) -> u64 {
    (id >> 16).swap_bytes() >> 16
}

/// The counter's six bytes, as they stand in ids of every form.
#[must_use]
pub fn counter_bytes(id: u64) -> [u8; 6] {
    let [_, _, rest @ ..] = id.to_le_bytes();
    rest
}

/// The id as a key: in the order of counters.
pub(crate) fn to_key(id: u64) -> i64 {
    (counter(id) << 16 | u64::from(replica_id(id))) as i64
}

/// The other way round.
pub(crate) fn from_key(key: i64) -> u64 {
    from_parts(key as u16, key as u64 >> 16)
}

/// The id of six counter bytes in a replica.
#[must_use]
pub fn from_counter_bytes(replica_id: u16, bytes: [u8; 6]) -> u64 {
    let [a, b] = replica_id.to_le_bytes();
    let [c, d, e, f, g, h] = bytes;
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}

/// The form that holds in every store (MS-OXCDATA 2.2.1.3.1).
#[must_use]
pub fn long_term(replica: &Guid, id: u64) -> LongTermId {
    LongTermId { database_guid: replica.clone(), global_counter: counter_bytes(id), pad: 0 }
}

/// 22 bytes that name an object or a change wherever it is copied to: `PidTagSourceKey`, `PidTagChangeKey`.
#[must_use]
pub fn global_id(replica: &Guid, id: u64) -> Vec<u8> {
    let mut bytes = guid_bytes(replica).to_vec();
    bytes.extend(counter_bytes(id));
    bytes
}

/// Entry id of a user of the address book (MS-OXCDATA 2.2.5.2).
#[must_use]
pub fn address_book_entry_id(legacy_dn: &str) -> Vec<u8> {
    push(&AddressBookEntryId {
        flags: 0,
        provider_uid: guid_from_bytes([
            0xDC, 0xA7, 0x40, 0xC8, 0xC0, 0x42, 0x10, 0x1A, 0xB4, 0xB9, 0x08, 0x00, 0x2B, 0x2F, 0xE1, 0x82,
        ]),
        version: 1,
        r#type: AddressBookEntryType::DT_MAILUSER,
        x500_dn: legacy_dn.into(),
    })
}

/// The list of changes a version has seen that has seen those of one replica only: `PidTagPredecessorChangeList`.
#[must_use]
pub fn change_list(replica: &Guid, change: u64) -> Vec<u8> {
    let local_id = counter_bytes(change).to_vec().into();
    push(&PredecessorChangeList {
        entries: vec![SizedXid { xid: Xid { namespace_guid: replica.clone(), local_id } }],
    })
}

/// Entry id of a folder in a private mailbox (MS-OXCDATA 2.2.4.1).
#[must_use]
pub fn folder_entry_id(mailbox: &Guid, replica: &Guid, folder: u64) -> Vec<u8> {
    push(&FolderEntryId {
        flags: 0,
        provider_uid: mailbox.clone(),
        folder_type: EntryIdType::EIT_LT_PRIVATE_FOLDER,
        database_guid: replica.clone(),
        global_counter: counter_bytes(folder),
        pad: 0,
    })
}

/// Entry id of a message in a private mailbox (MS-OXCDATA 2.2.4.2).
#[must_use]
pub fn message_entry_id(mailbox: &Guid, replica: &Guid, folder: u64, message: u64) -> Vec<u8> {
    push(&MessageEntryId {
        flags: 0,
        provider_uid: mailbox.clone(),
        message_type: EntryIdType::EIT_LT_PRIVATE_MESSAGE,
        folder_database_guid: replica.clone(),
        folder_global_counter: counter_bytes(folder),
        pad1: 0,
        message_database_guid: replica.clone(),
        message_global_counter: counter_bytes(message),
        pad2: 0,
    })
}

/// The 16 bytes of a GUID on a little-endian wire.
#[must_use]
pub fn guid_bytes(guid: &Guid) -> [u8; 16] {
    push(guid).try_into().unwrap_or_default()
}

/// The other way round.
#[must_use]
pub fn guid_from_bytes(bytes: [u8; 16]) -> Guid {
    let mut guid = Guid::default();
    // A GUID takes 16 bytes of any value.
    let _ = guid.pull(&mut Pull::new(&bytes, Format::NDR32));
    guid
}

/// A GUID in lower case and without braces.
#[must_use]
pub fn guid_text(guid: &Guid) -> String {
    let Guid { time_low, time_mid, time_hi_and_version, clock_seq: [a, b], node: [c, d, e, f, g, h] } = guid;
    format!(
        "{time_low:08x}-{time_mid:04x}-{time_hi_and_version:04x}-{a:02x}{b:02x}-{c:02x}{d:02x}{e:02x}{f:02x}{g:02x}{h:02x}"
    )
}

/// A GUID from that form.
#[must_use]
pub fn guid_from_text(text: &str) -> Option<Guid> {
    let mut parts = text.split('-');
    let mut hex = |digits: usize| {
        let part = parts
            .next()
            .filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u64::from_str_radix(part, 16).ok()
    };
    let (low, mid, high, sequence, node) = (hex(8)?, hex(4)?, hex(4)?, hex(4)?, hex(12)?);
    let [.., a, b] = sequence.to_be_bytes();
    let [_, _, node @ ..] = node.to_be_bytes();
    parts.next().is_none().then_some(Guid {
        time_low: low as u32,
        time_mid: mid as u16,
        time_hi_and_version: high as u16,
        clock_seq: [a, b],
        node,
    })
}

/// What is made of numbers and bytes alone can always be written.
fn push(value: &impl Ndr) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    let _ = value.push(&mut push);
    push.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counters_stand_with_their_most_significant_byte_first() {
        let id = from_parts(1, 0x1D52);
        assert_eq!(id, 0x521d_0000_0000_0001);
        assert_eq!(counter_bytes(id), [0, 0, 0, 0, 0x1d, 0x52]);
    }

    proptest! {
        #[test]
        fn ids_come_apart_and_together(replica: u16, a in 0..=MAX_COUNTER, b in 0..=MAX_COUNTER) {
            let id = from_parts(replica, a);
            prop_assert_eq!((replica_id(id), counter(id)), (replica, a));
            prop_assert_eq!(from_key(to_key(id)), id);
            prop_assert_eq!(from_counter_bytes(replica, counter_bytes(id)), id);
            prop_assert_eq!(to_key(id).cmp(&to_key(from_parts(replica, b))), a.cmp(&b));
        }
    }
}
