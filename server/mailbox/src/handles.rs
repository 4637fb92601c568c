//! Server objects and their handles (MS-OXCROPS 1.3.1, 3.2.1).

use crate::failure::{Failure, Result};
use crate::metrics::Metrics;
use crate::object::Object;
use exchange::oxcerrors::ErrorCode;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A handle that is not one yet; never given out.
pub(crate) const UNASSIGNED: u32 = 0xffff_ffff;

/// An object with the logon it was opened on.
#[derive(Debug)]
struct Entry {
    logon: u8,
    object: Object,
}

/// The objects of one session. Handles count up from 1 and are not used twice, so one
/// that was released is known from one that never was.
#[derive(Debug)]
pub(crate) struct Handles {
    entries: BTreeMap<u32, Entry>,
    next: u32,
    max: usize,
    max_streams: usize,
    streams: usize,
    metrics: Arc<Metrics>,
}

impl Handles {
    pub(crate) fn new(max: usize, max_streams: usize, metrics: Arc<Metrics>) -> Self {
        Handles { entries: BTreeMap::new(), next: 1, max, max_streams, streams: 0, metrics }
    }

    /// Gives a handle to an object.
    pub(crate) fn open(&mut self, logon: u8, object: Object) -> Result<u32> {
        let stream = matches!(object, Object::Stream(_));
        if self.entries.len() >= self.max
            || self.next == UNASSIGNED
            || (stream && self.streams >= self.max_streams)
        {
            self.metrics.handles_refused.add(1);
            return Err(ErrorCode::EC_TOO_MANY_OPEN_OBJECTS.into());
        }
        let handle = self.next;
        self.next += 1;
        self.streams += usize::from(stream);
        self.metrics.handles.add(1);
        self.entries.insert(handle, Entry { logon, object });
        Ok(handle)
    }

    /// The object of a handle, for an operation on a logon (MS-OXCROPS 3.2.5.4).
    pub(crate) fn get(&mut self, logon: u8, handle: u32) -> Result<&mut Object> {
        let released = handle != 0 && handle < self.next;
        match self.entries.get_mut(&handle) {
            Some(entry) if entry.logon == logon => Ok(&mut entry.object),
            Some(_) => Err(ErrorCode::EC_ACCESS_DENIED.into()),
            None if released => Err(ErrorCode::EC_INVALID_OBJECT.into()),
            None => Err(ErrorCode::EC_NULL_OBJECT.into()),
        }
    }

    /// Forgets an object and hands it back; those of a logon go with it.
    pub(crate) fn release(&mut self, logon: u8, handle: u32) -> Option<Object> {
        if self.entries.get(&handle)?.logon != logon {
            return None;
        }
        let object = self.forget(handle)?;
        if matches!(object, Object::Logon(_)) {
            self.release_logon(logon);
        }
        Some(object)
    }

    /// Forgets all objects of a logon, the logon itself included.
    pub(crate) fn release_logon(&mut self, logon: u8) {
        let gone: Vec<u32> =
            self.entries.iter().filter(|(_, e)| e.logon == logon).map(|(handle, _)| *handle).collect();
        for handle in gone {
            self.forget(handle);
        }
    }

    fn forget(&mut self, handle: u32) -> Option<Object> {
        let entry = self.entries.remove(&handle)?;
        self.metrics.handles.sub(1);
        if matches!(entry.object, Object::Stream(_)) {
            self.streams -= 1;
        }
        Some(entry.object)
    }

    /// All objects with their handles and logons, in the order they were opened.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (u32, u8, &mut Object)> {
        self.entries.iter_mut().map(|(handle, entry)| (*handle, entry.logon, &mut entry.object))
    }
}

impl Drop for Handles {
    fn drop(&mut self) {
        self.metrics.handles.sub(self.entries.len() as u64);
    }
}

/// The handle at a place of a payload's table.
pub(crate) fn at(table: &[u32], index: u8) -> Result<u32> {
    let handle = table.get(usize::from(index)).copied();
    handle.ok_or(Failure::Code(ErrorCode::EC_NULL_OBJECT))
}
