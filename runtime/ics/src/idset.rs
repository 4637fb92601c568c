//! Sets of ids of any replica (MS-OXCFXICS 2.2.2.4).

use crate::counters::CounterSet;
use crate::error::Result;
use crate::globset;
use dcerpc::dtyp::Guid;
use exchange::oxcfxics::{ReplGuidGlobset, ReplGuidIdset, ReplIdGlobset, ReplIdIdset};
use pidl_ndr::{Format, Ndr, Pull, Push};
use std::collections::BTreeMap;

/// A set of ids: the counters of each replica by its GUID. It holds ids of objects (IDSET) or of changes (CNSET).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdSet {
    /// By the bytes of the GUID on the wire, which is the order of a serialized set.
    replicas: BTreeMap<[u8; 16], CounterSet>,
}

impl IdSet {
    /// No ids.
    #[must_use]
    pub fn new() -> Self {
        IdSet::default()
    }

    /// Reads a serialized set with GUIDs (2.2.2.4.2). A replica may come twice.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let serialized: ReplGuidIdset = whole(bytes)?;
        let mut set = IdSet::new();
        for replica in &serialized.replicas {
            set.replica_mut(&replica.repl_guid).union(&globset::decode(&replica.globset)?);
        }
        Ok(set)
    }

    /// Its serialized form with GUIDs (2.2.2.4.2), as short as can be.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let replicas = self.replicas().map(|(guid, counters)| {
            let globset = globset::encode(counters);
            ReplGuidGlobset { repl_guid: guid, globset }
        });
        push(&ReplGuidIdset { replicas: replicas.collect() })
    }

    /// Reads a serialized set with short ids of replicas (2.2.2.4.1), each with its counters.
    pub fn short_from_bytes(bytes: &[u8]) -> Result<Vec<(u16, CounterSet)>> {
        let serialized: ReplIdIdset = whole(bytes)?;
        let each = serialized.replicas.iter();
        each.map(|replica| Ok((replica.repl_id, globset::decode(&replica.globset)?))).collect()
    }

    /// The serialized form with short ids of replicas (2.2.2.4.1). Empty sets are left out.
    pub fn short_to_bytes(replicas: &BTreeMap<u16, CounterSet>) -> Result<Vec<u8>> {
        let replicas = replicas.iter().filter(|(_, counters)| !counters.is_empty());
        let replicas =
            replicas.map(|(id, counters)| ReplIdGlobset { repl_id: *id, globset: globset::encode(counters) });
        push(&ReplIdIdset { replicas: replicas.collect() })
    }

    /// The counters of a replica.
    #[must_use]
    pub fn replica(&self, replica: &Guid) -> Option<&CounterSet> {
        self.replicas.get(&guid_bytes(replica))
    }

    /// The counters of a replica, to be changed.
    pub fn replica_mut(&mut self, replica: &Guid) -> &mut CounterSet {
        self.replicas.entry(guid_bytes(replica)).or_default()
    }

    /// All replicas of which it has ids, with their counters.
    pub fn replicas(&self) -> impl Iterator<Item = (Guid, &CounterSet)> {
        let held = self.replicas.iter().filter(|(_, counters)| !counters.is_empty());
        held.map(|(guid, counters)| (guid_from_bytes(guid), counters))
    }

    /// Adds an id.
    pub fn insert(&mut self, replica: &Guid, counter: u64) {
        self.replica_mut(replica).insert(counter);
    }

    /// Whether an id is in it.
    #[must_use]
    pub fn contains(&self, replica: &Guid, counter: u64) -> bool {
        self.replica(replica).is_some_and(|counters| counters.contains(counter))
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.replicas.values().all(CounterSet::is_empty)
    }

    /// Adds what another set has.
    pub fn union(&mut self, other: &IdSet) {
        for (guid, counters) in &other.replicas {
            self.replicas.entry(*guid).or_default().union(counters);
        }
    }

    /// Takes out what another set has.
    pub fn subtract(&mut self, other: &IdSet) {
        for (guid, counters) in &other.replicas {
            if let Some(held) = self.replicas.get_mut(guid) {
                held.subtract(counters);
            }
        }
    }
}

fn guid_bytes(guid: &Guid) -> [u8; 16] {
    // A GUID is 16 bytes of numbers, which can always be written.
    push(guid).ok().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default()
}

fn guid_from_bytes(bytes: &[u8; 16]) -> Guid {
    whole(bytes).unwrap_or_default()
}

fn whole<T: Ndr + Default>(bytes: &[u8]) -> Result<T> {
    let mut pull = Pull::new(bytes, Format::NDR32);
    let value = pull.value()?;
    pull.finish()?;
    Ok(value)
}

pub(crate) fn push(value: &impl Ndr) -> Result<Vec<u8>> {
    let mut push = Push::new(Format::NDR32);
    value.push(&mut push)?;
    Ok(push.finish())
}
