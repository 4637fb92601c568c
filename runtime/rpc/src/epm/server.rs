//! The server's side.

use super::tower::Endpoint;
use crate::binding::Binding;
use crate::server::CallInfo;
use dcerpc::dtyp::{Guid, NdrContextHandle as WireHandle};
use dcerpc::epmapper::{
    EPT_MAX_ANNOTATION_SIZE, EPT_STATUS_CANT_PERFORM_OP, EPT_STATUS_NOT_REGISTERED, EpmapperServer,
    EptDeleteIn, EptDeleteOut, EptEntryT, EptInqObjectIn, EptInqObjectOut, EptInquiryType, EptInsertIn,
    EptInsertOut, EptLookupHandleFreeIn, EptLookupHandleFreeOut, EptLookupIn, EptLookupOut, EptMapIn,
    EptMapOut, EptMgmtDeleteIn, EptMgmtDeleteOut, EptVersionOption, TwrPT,
};
use dcerpc::mgmt::RpcIfIdT;
use pidl_call::{CallContext, Fault};
use pidl_ndr::prelude::ContextHandle;
use pidl_ndr::table::Interface;
use pidl_ndr::{FullPtr, NdrString};
use std::sync::{Arc, Mutex, PoisonError};

/// Name of the handles in the association group.
const HANDLES: &str = "epmapper";
/// Answers are not longer than this, whatever is asked for.
const MOST: u32 = 500;
/// Entries that callers may add.
const MOST_ENTRIES: usize = 10_000;

/// What an endpoint mapper knows. Servers of one process can share one.
#[derive(Debug)]
pub struct EndpointMap {
    entries: Mutex<Vec<Endpoint>>,
    object: Guid,
}

impl Default for EndpointMap {
    fn default() -> Self {
        EndpointMap { entries: Mutex::default(), object: crate::uuid::random().unwrap_or_default() }
    }
}

impl EndpointMap {
    /// Enters an interface at a binding.
    pub fn register(&self, interface: &Interface, binding: &Binding, annotation: &str) {
        if let Some(entry) = Endpoint::entry(interface, binding, annotation) {
            self.insert(entry, false);
        }
    }

    /// Adds an entry, or puts it in the place of those that differ in the address only.
    fn insert(&self, entry: Endpoint, replace: bool) -> bool {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|e| {
            let same =
                e.interface == entry.interface && e.object == entry.object && e.protocol == entry.protocol;
            !(same && (replace || (e.endpoint == entry.endpoint && e.host == entry.host)))
        });
        if entries.len() >= MOST_ENTRIES {
            return false;
        }
        entries.push(entry);
        true
    }

    fn remove(&self, entry: &Endpoint) -> bool {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let before = entries.len();
        entries.retain(|e| {
            !(e.interface == entry.interface
                && e.object == entry.object
                && e.protocol == entry.protocol
                && e.endpoint == entry.endpoint)
        });
        entries.len() < before
    }

    fn find(&self, wanted: impl Fn(&Endpoint) -> bool) -> Vec<Endpoint> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|e| wanted(e)).cloned().collect()
    }
}

/// Answers the endpoint mapper's calls. Entries can be added and removed over
/// local connections only.
#[derive(Debug)]
pub struct EpmServer(Arc<EndpointMap>);

/// What a walk has not shown yet.
struct Walk(Mutex<Vec<Endpoint>>);

impl EpmServer {
    /// Serves a map.
    #[must_use]
    pub fn new(map: Arc<EndpointMap>) -> Self {
        EpmServer(map)
    }

    /// A batch of a walk that begins or goes on. One that fits ends at once; a
    /// longer one ends with an answer that has nothing but `not registered`.
    fn batch(
        cx: &CallContext,
        handle: &WireHandle,
        all: impl FnOnce() -> Vec<Endpoint>,
        most: u32,
    ) -> Result<(Vec<Endpoint>, WireHandle, u32), Fault> {
        let info = CallInfo::of(cx);
        let most = most.min(MOST) as usize;
        if *handle == WireHandle::default() {
            let mut found = all();
            if found.is_empty() {
                return Ok((found, WireHandle::default(), EPT_STATUS_NOT_REGISTERED));
            }
            if found.len() <= most {
                return Ok((found, WireHandle::default(), 0));
            }
            let rest = found.split_off(most);
            let group = &info.ok_or(Fault::UNSPECIFIED)?.group;
            let handle = group.open(HANDLES, Walk(Mutex::new(rest)))?;
            return Ok((found, to_wire(&handle), 0));
        }
        let group = &info.ok_or(Fault::CONTEXT_MISMATCH)?.group;
        let mut ours = from_wire(handle);
        let walk = group.get::<Walk>(HANDLES, &ours)?;
        let mut rest = walk.0.lock().unwrap_or_else(PoisonError::into_inner);
        if rest.is_empty() {
            group.close::<Walk>(HANDLES, &mut ours)?;
            return Ok((Vec::new(), WireHandle::default(), EPT_STATUS_NOT_REGISTERED));
        }
        let most = most.min(rest.len());
        let later = rest.split_off(most);
        let batch = std::mem::replace(&mut *rest, later);
        Ok((batch, handle.clone(), 0))
    }
}

fn to_wire(handle: &ContextHandle) -> WireHandle {
    WireHandle { attributes: handle.attributes, uuid: crate::uuid::from_bytes(handle.uuid) }
}

fn from_wire(handle: &WireHandle) -> ContextHandle {
    ContextHandle { attributes: handle.attributes, uuid: crate::uuid::to_bytes(&handle.uuid) }
}

/// Whether `ours` is a version that `asked` takes (C706 3.1.5.2).
fn version_fits(option: EptVersionOption, asked: &RpcIfIdT, ours: &RpcIfIdT) -> bool {
    let (a, o) = ((asked.vers_major, asked.vers_minor), (ours.vers_major, ours.vers_minor));
    match option {
        EptVersionOption::RPC_C_VERS_COMPATIBLE => a.0 == o.0 && o.1 >= a.1,
        EptVersionOption::RPC_C_VERS_EXACT => a == o,
        EptVersionOption::RPC_C_VERS_MAJOR_ONLY => a.0 == o.0,
        EptVersionOption::RPC_C_VERS_UPTO => o <= a,
        _ => true,
    }
}

fn local(cx: &CallContext) -> bool {
    CallInfo::of(cx).is_some_and(|info| info.local)
}

/// The entries of a request.
fn entries(list: &[EptEntryT]) -> Option<Vec<Endpoint>> {
    list.iter()
        .map(|entry| {
            let mut endpoint = Endpoint::from_twr(entry.tower.as_deref()?).ok()?;
            endpoint.object = entry.object.clone();
            endpoint.annotation = entry.annotation.to_string();
            Some(endpoint)
        })
        .collect()
}

impl EpmapperServer for EpmServer {
    async fn ept_insert(&self, cx: &CallContext, input: EptInsertIn) -> Result<EptInsertOut, Fault> {
        let done = local(cx)
            && entries(&input.entries)
                .is_some_and(|list| list.into_iter().all(|e| self.0.insert(e, input.replace != 0)));
        Ok(EptInsertOut { result: if done { 0 } else { EPT_STATUS_CANT_PERFORM_OP } })
    }

    async fn ept_delete(&self, cx: &CallContext, input: EptDeleteIn) -> Result<EptDeleteOut, Fault> {
        let result = match entries(&input.entries).filter(|_| local(cx)) {
            None => EPT_STATUS_CANT_PERFORM_OP,
            Some(list) if list.iter().all(|e| self.0.remove(e)) => 0,
            Some(_) => EPT_STATUS_NOT_REGISTERED,
        };
        Ok(EptDeleteOut { result })
    }

    async fn ept_lookup(&self, cx: &CallContext, input: EptLookupIn) -> Result<EptLookupOut, Fault> {
        let EptLookupIn { inquiry_type, object, interface_id, vers_option, entry_handle, max_ents } = input;
        let by_interface = matches!(
            inquiry_type,
            EptInquiryType::RPC_C_EP_MATCH_BY_IF | EptInquiryType::RPC_C_EP_MATCH_BY_BOTH
        );
        let by_object = matches!(
            inquiry_type,
            EptInquiryType::RPC_C_EP_MATCH_BY_OBJ | EptInquiryType::RPC_C_EP_MATCH_BY_BOTH
        );
        let all = || {
            self.0.find(|e| {
                let interface = interface_id.as_deref();
                let object = object.as_deref();
                (!by_interface
                    || interface.is_some_and(|i| {
                        i.uuid == e.interface.uuid && version_fits(vers_option, i, &e.interface)
                    }))
                    && (!by_object || object.is_some_and(|o| *o == e.object))
            })
        };
        let (found, entry_handle, result) = Self::batch(cx, &entry_handle, all, max_ents)?;
        let entries = found
            .iter()
            .map(|e| {
                let annotation: String =
                    e.annotation.chars().take(EPT_MAX_ANNOTATION_SIZE as usize - 1).collect();
                Ok(EptEntryT {
                    object: e.object.clone(),
                    tower: FullPtr::new(e.to_twr().map_err(|_| Fault::UNSPECIFIED)?),
                    annotation: NdrString::from(annotation),
                })
            })
            .collect::<Result<Vec<_>, Fault>>()?;
        Ok(EptLookupOut { entry_handle, num_ents: entries.len() as u32, entries, result })
    }

    async fn ept_map(&self, cx: &CallContext, input: EptMapIn) -> Result<EptMapOut, Fault> {
        let EptMapIn { object, map_tower, entry_handle, max_towers } = input;
        let wanted = map_tower.as_deref().and_then(|t| Endpoint::from_twr(t).ok());
        let object = object.as_deref().cloned().unwrap_or_default();
        let all = || {
            let Some(wanted) = &wanted else { return Vec::new() };
            self.0.find(|e| {
                e.interface.uuid == wanted.interface.uuid
                    && e.protocol == wanted.protocol
                    && version_fits(EptVersionOption::RPC_C_VERS_COMPATIBLE, &wanted.interface, &e.interface)
                    && (e.object == object || e.object == Guid::default())
            })
        };
        let (found, entry_handle, result) = Self::batch(cx, &entry_handle, all, max_towers)?;
        let towers = found
            .iter()
            .map(|e| Ok(TwrPT { tower: FullPtr::new(e.to_twr().map_err(|_| Fault::UNSPECIFIED)?) }))
            .collect::<Result<Vec<_>, Fault>>()?;
        Ok(EptMapOut { entry_handle, num_towers: towers.len() as u32, towers, result })
    }

    async fn ept_lookup_handle_free(
        &self,
        cx: &CallContext,
        input: EptLookupHandleFreeIn,
    ) -> Result<EptLookupHandleFreeOut, Fault> {
        let group = &CallInfo::of(cx).ok_or(Fault::CONTEXT_MISMATCH)?.group;
        group.close::<Walk>(HANDLES, &mut from_wire(&input.entry_handle))?;
        Ok(EptLookupHandleFreeOut { entry_handle: WireHandle::default(), result: 0 })
    }

    async fn ept_inq_object(
        &self,
        _cx: &CallContext,
        _request: EptInqObjectIn,
    ) -> Result<EptInqObjectOut, Fault> {
        Ok(EptInqObjectOut { ept_object: self.0.object.clone(), result: 0 })
    }

    async fn ept_mgmt_delete(
        &self,
        _cx: &CallContext,
        _: EptMgmtDeleteIn,
    ) -> Result<EptMgmtDeleteOut, Fault> {
        Ok(EptMgmtDeleteOut { result: EPT_STATUS_CANT_PERFORM_OP })
    }
}
