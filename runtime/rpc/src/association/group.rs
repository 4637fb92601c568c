//! Association groups: connections of one client that share context handles
//! (C706 9.3.3, MS-RPCE 3.3.1.5.6). When the last connection of a group goes,
//! its handles are run down: their states are dropped.

use crate::metrics::Metrics;
use crate::{Fault, uuid};
use pidl_ndr::prelude::ContextHandle;
use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// All groups of a server.
#[derive(Debug)]
pub struct Groups {
    groups: Mutex<HashMap<u32, Weak<Group>>>,
    next: AtomicU32,
    max_handles: u64,
    metrics: Arc<Metrics>,
}

impl Default for Groups {
    fn default() -> Self {
        Groups::new(usize::MAX, Arc::default())
    }
}

impl Groups {
    /// No groups yet; all together may have so many handles.
    #[must_use]
    pub fn new(max_handles: usize, metrics: Arc<Metrics>) -> Self {
        Groups { groups: Mutex::default(), next: AtomicU32::new(0), max_handles: max_handles as u64, metrics }
    }

    /// The group a client asks for: 0 makes a new one, another must be there.
    #[must_use]
    pub fn join(self: &Arc<Self>, id: u32, max_handles: usize) -> Option<Arc<Group>> {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        if id != 0 {
            return groups.get(&id)?.upgrade();
        }
        let id = loop {
            let id = self.next.fetch_add(1, Ordering::Relaxed).wrapping_add(0x5000);
            if id != 0 && !groups.contains_key(&id) {
                break id;
            }
        };
        let group = Arc::new(Group {
            id,
            max_handles,
            handles: Mutex::default(),
            rejected: AtomicU64::new(0),
            registry: Arc::downgrade(self),
            max_handles_of_all: self.max_handles,
            metrics: self.metrics.clone(),
        });
        groups.insert(id, Arc::downgrade(&group));
        Some(group)
    }

    /// How many groups there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A group: what its handles stand for.
pub struct Group {
    id: u32,
    max_handles: usize,
    handles: Mutex<HashMap<[u8; 16], Entry>>,
    rejected: AtomicU64,
    registry: Weak<Groups>,
    max_handles_of_all: u64,
    metrics: Arc<Metrics>,
}

struct Entry {
    /// The interface that gave the handle out.
    interface: &'static str,
    state: Arc<dyn Any + Send + Sync>,
}

impl Group {
    /// Its number on the wire.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }

    /// Gives a handle out for a state; `RPC_S_OUT_OF_RESOURCES` when the group has too many.
    pub fn open<T: Any + Send + Sync>(
        &self,
        interface: &'static str,
        state: T,
    ) -> Result<ContextHandle, Fault> {
        let mut handles = self.lock();
        let uuid = uuid::to_bytes(&uuid::random().map_err(|_| Fault::UNSPECIFIED)?);
        if handles.len() >= self.max_handles || !self.metrics.handles.take(self.max_handles_of_all) {
            self.rejected.fetch_add(1, Ordering::Relaxed);
            self.metrics.handles_refused.add(1);
            return Err(Fault(dcerpc::dcerpc::FaultStatus::RPC_S_OUT_OF_RESOURCES.0));
        }
        handles.insert(uuid, Entry { interface, state: Arc::new(state) });
        Ok(ContextHandle { attributes: 0, uuid })
    }

    /// What a handle stands for.
    pub fn get<T: Any + Send + Sync>(
        &self,
        interface: &str,
        handle: &ContextHandle,
    ) -> Result<Arc<T>, Fault> {
        let state = {
            let handles = self.lock();
            let entry = handles.get(&handle.uuid).filter(|e| e.interface == interface);
            entry.ok_or(Fault::CONTEXT_MISMATCH)?.state.clone()
        };
        state.downcast().map_err(|_| Fault::CONTEXT_MISMATCH)
    }

    /// Takes a handle back; its state is dropped when the last call that uses it ends.
    pub fn close<T: Any + Send + Sync>(
        &self,
        interface: &str,
        handle: &mut ContextHandle,
    ) -> Result<Arc<T>, Fault> {
        let state = self.get(interface, handle)?;
        if self.lock().remove(&handle.uuid).is_some() {
            self.metrics.handles.sub(1);
        }
        *handle = ContextHandle::default();
        Ok(state)
    }

    /// How many handles are open.
    #[must_use]
    pub fn handles(&self) -> usize {
        self.lock().len()
    }

    /// How many were refused because there were too many.
    #[must_use]
    pub fn rejected(&self) -> u64 {
        self.rejected.load(Ordering::Relaxed)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<[u8; 16], Entry>> {
        self.handles.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.metrics.handles.sub(self.handles() as u64);
        if let Some(registry) = self.registry.upgrade() {
            let mut groups = registry.groups.lock().unwrap_or_else(PoisonError::into_inner);
            if groups.get(&self.id).is_some_and(|g| g.strong_count() == 0) {
                groups.remove(&self.id);
            }
        }
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Group")
            .field("id", &self.id)
            .field("handles", &self.handles())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_belong_to_a_group_and_die_with_it() {
        struct State(#[allow(dead_code)] Arc<()>);
        let alive = Arc::new(());
        let groups = Arc::new(Groups::default());
        let first = groups.join(0, 2).unwrap();
        let second = groups.join(first.id(), 2).unwrap();
        let mut handle = first.open("lsa", State(alive.clone())).unwrap();
        assert!(second.get::<State>("lsa", &handle).is_ok());
        assert_eq!(second.get::<State>("samr", &handle).err(), Some(Fault::CONTEXT_MISMATCH));
        let stranger = groups.join(0, 2).unwrap();
        assert_eq!(stranger.get::<State>("lsa", &handle).err(), Some(Fault::CONTEXT_MISMATCH));
        first.open("lsa", 1u32).unwrap();
        assert!(first.open("lsa", 2u32).is_err());
        assert_eq!(first.rejected(), 1);
        drop(first);
        assert_eq!(Arc::strong_count(&alive), 2);
        second.close::<State>("lsa", &mut handle).unwrap();
        assert_eq!(handle, ContextHandle::default());
        assert_eq!(Arc::strong_count(&alive), 1);
        drop((second, stranger));
        assert!(groups.is_empty());
    }

    #[test]
    fn all_groups_share_a_limit() {
        let metrics = Arc::new(Metrics::default());
        let groups = Arc::new(Groups::new(2, metrics.clone()));
        let (first, second) = (groups.join(0, 9).unwrap(), groups.join(0, 9).unwrap());
        let mut handle = first.open("lsa", 1u32).unwrap();
        second.open("lsa", 2u32).unwrap();
        let refused = Fault(dcerpc::dcerpc::FaultStatus::RPC_S_OUT_OF_RESOURCES.0);
        assert_eq!(first.open("lsa", 3u32), Err(refused));
        assert_eq!((metrics.handles.get(), metrics.handles_refused.get()), (2, 1));
        first.close::<u32>("lsa", &mut handle).unwrap();
        first.open("lsa", 3u32).unwrap();
        drop((first, second));
        assert_eq!(metrics.handles.get(), 0);
    }
}
