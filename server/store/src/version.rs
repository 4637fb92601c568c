//! Versions of objects, and what tells them apart (MS-OXCFXICS 3.1.5.3, 3.1.5.6).

use crate::ids;
use dcerpc::dtyp::Guid;
use exchange::oxcentryid::{PredecessorChangeList, SizedXid, Xid};
use pidl_ndr::{Format, Ndr, Pull};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A version of an object that another replica has made, and that becomes ours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Version {
    /// `PidTagLastModificationTime`, 100 ns since 1601-01-01 UTC.
    pub modified: u64,
    /// `PidTagChangeKey`: an XID (MS-OXCFXICS 2.2.2.2).
    pub change_key: Vec<u8>,
    /// `PidTagPredecessorChangeList`
    pub predecessors: ChangeList,
    /// A version that conflicts with ours is refused: [`crate::Error::Conflict`]. Otherwise the store resolves conflicts.
    pub fail_on_conflict: bool,
}

/// Bytes of the part of an XID behind its GUID.
const LONGEST: usize = 24;

/// The last change of each replica that a version has seen (MS-OXCFXICS 2.2.2.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeList(BTreeMap<[u8; 16], Vec<u8>>);

/// How two versions of an object stand to each other (MS-OXCFXICS 3.1.5.6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// It has seen all that the other has, and more.
    Newer,
    /// The other has seen all that it has.
    Known,
    /// Each has seen what the other has not.
    Conflict,
}

impl ChangeList {
    /// Reads a `PredecessorChangeList`; nothing for bytes that are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut list = PredecessorChangeList::default();
        let mut pull = Pull::new(bytes, Format::NDR32);
        list.pull(&mut pull).ok()?;
        let mut all = ChangeList::default();
        list.entries.iter().for_each(|entry| all.add(&entry.xid));
        Some(all)
    }

    /// The list as a `PredecessorChangeList`, by ascending GUID.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let entry = |(guid, local): (&[u8; 16], &Vec<u8>)| SizedXid {
            xid: Xid { namespace_guid: ids::guid_from_bytes(*guid), local_id: local.clone().into() },
        };
        let list = PredecessorChangeList { entries: self.0.iter().map(entry).collect() };
        pidl_ndr::to_bytes(&list, Format::NDR32).unwrap_or_default()
    }

    fn add(&mut self, xid: &Xid) {
        let local: &[u8] = &xid.local_id;
        let held = self.0.entry(ids::guid_bytes(&xid.namespace_guid)).or_default();
        if held.is_empty() || compare(local, held).is_gt() {
            *held = local.to_vec();
        }
    }

    /// Adds what a change key names; false for bytes that are no XID.
    pub fn add_key(&mut self, change_key: &[u8]) -> bool {
        let Some((guid, local)) =
            change_key.split_first_chunk::<16>().filter(|(_, local)| (1..=LONGEST).contains(&local.len()))
        else {
            return false;
        };
        self.add(&Xid { namespace_guid: ids::guid_from_bytes(*guid), local_id: local.to_vec().into() });
        true
    }

    /// Adds a change of a replica.
    pub fn add_change(&mut self, replica: &Guid, change: u64) {
        self.add(&Xid {
            namespace_guid: replica.clone(),
            local_id: ids::counter_bytes(change).to_vec().into(),
        });
    }

    /// Takes away what a change key names, if it is the last change of its replica.
    pub fn remove_key(&mut self, change_key: &[u8]) {
        if let Some((guid, local)) = change_key.split_first_chunk::<16>()
            && self.0.get(guid).is_some_and(|held| compare(held, local).is_eq())
        {
            self.0.remove(guid);
        }
    }

    /// Adds all that another has seen.
    pub fn merge(&mut self, other: &Self) {
        for (guid, local) in &other.0 {
            let held = self.0.entry(*guid).or_default();
            if held.is_empty() || compare(local, held).is_gt() {
                held.clone_from(local);
            }
        }
    }

    /// Whether it has seen all that another has.
    #[must_use]
    pub fn includes(&self, other: &Self) -> bool {
        other.0.iter().all(|(guid, local)| self.0.get(guid).is_some_and(|held| compare(held, local).is_ge()))
    }

    /// How a version with this list stands to one with the other.
    #[must_use]
    pub fn precedence(&self, other: &Self) -> Precedence {
        match (other.includes(self), self.includes(other)) {
            (true, _) => Precedence::Known,
            (false, true) => Precedence::Newer,
            (false, false) => Precedence::Conflict,
        }
    }
}

/// Local ids are numbers, the most significant byte first.
fn compare(one: &[u8], other: &[u8]) -> Ordering {
    let digits = |bytes: &[u8]| {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        bytes.get(zeros..).unwrap_or_default().to_vec()
    };
    let (one, other) = (digits(one), digits(other));
    one.len().cmp(&other.len()).then_with(|| one.cmp(&other))
}

impl Version {
    /// Whether it wins over a version of ours that conflicts with it: the one that was changed last, and of two that
    /// were changed at the same time the one whose change key has the larger GUID (MS-OXCFXICS 3.1.5.6.2.2).
    #[must_use]
    pub fn wins(&self, modified: u64, change_key: &[u8]) -> bool {
        let guid = |key: &[u8]| key.get(..16).unwrap_or_default().to_vec();
        (self.modified, guid(&self.change_key)) > (modified, guid(change_key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(changes: &[(u8, u64)]) -> ChangeList {
        let mut list = ChangeList::default();
        for (replica, change) in changes {
            list.add_change(&ids::guid_from_bytes([*replica; 16]), ids::from_parts(1, *change));
        }
        list
    }

    #[test]
    fn versions_are_told_apart_by_what_they_have_seen() {
        let ours = list(&[(1, 10), (2, 5)]);
        for (theirs, expected) in [
            (list(&[(1, 10), (2, 6)]), Precedence::Newer),
            (list(&[(1, 10), (2, 5), (3, 1)]), Precedence::Newer),
            (list(&[(1, 10), (2, 5)]), Precedence::Known),
            (list(&[(1, 9)]), Precedence::Known),
            (list(&[(1, 9), (2, 6)]), Precedence::Conflict),
            (list(&[(3, 1)]), Precedence::Conflict),
        ] {
            assert_eq!(theirs.precedence(&ours), expected, "{theirs:?}");
        }
    }

    #[test]
    fn counters_are_numbers_of_any_length() {
        assert_eq!(compare(&[0, 0, 1, 0], &[255]), Ordering::Greater);
        assert_eq!(compare(&[0, 0, 7], &[7]), Ordering::Equal);
    }

    #[test]
    fn of_two_changes_at_once_the_larger_guid_wins() {
        let version = Version { modified: 7, change_key: vec![9; 22], ..Version::default() };
        assert!(version.wins(6, &[10; 22]) && version.wins(7, &[8; 22]));
        assert!(!version.wins(7, &[9; 22]) && !version.wins(8, &[8; 22]));
    }

    proptest! {
        #[test]
        fn a_merge_is_the_least_that_includes_both(
            a in proptest::collection::vec((0u8..4, 1u64..9), 0..6),
            b in proptest::collection::vec((0u8..4, 1u64..9), 0..6),
        ) {
            let (a, b) = (list(&a), list(&b));
            let mut both = a.clone();
            both.merge(&b);
            prop_assert!(both.includes(&a) && both.includes(&b));
            prop_assert!(both.0.iter().all(|entry| a.0.get_key_value(entry.0) == Some(entry)
                || b.0.get_key_value(entry.0) == Some(entry)));
            prop_assert_eq!(ChangeList::from_bytes(&both.to_bytes()), Some(both));
        }

        #[test]
        fn no_bytes_are_too_strange(bytes: Vec<u8>) {
            if let Some(list) = ChangeList::from_bytes(&bytes) {
                prop_assert!(list.includes(&ChangeList::from_bytes(&list.to_bytes()).unwrap()));
            }
        }
    }
}
