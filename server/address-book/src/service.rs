//! The methods of NSPI (MS-OXNSPI 3.1.4.1). Each is a small function of a call and
//! its parameters; here are what they share and the wire around them.

mod matches;
mod modify;
mod names;
mod properties;
mod resolve;
mod rows;
mod special_table;
mod table;
mod templates;
mod wire;

use crate::book::AddressBook;
use crate::code_page::CodePage;
use crate::snapshot::{Container, Order, Snapshot};
use crate::value::{Fetched, Reader};
use crate::viewer::Viewer;
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{NspiBindIn, Stat, TableSortOrder};
use exchange::oxcerrors::ErrorCode;
use pidl_call::CallContext;
use pidl_ndr::prelude::ContextHandle;
use pidl_rpc::{CallInfo, Fault};
use std::borrow::Cow;
use std::sync::Arc;

/// Whose context handles these are.
const HANDLES: &str = "nspi";

/// Serves an address book: `NspiDispatcher(NspiService::new(book))` is what a server takes.
#[derive(Clone)]
pub struct NspiService {
    book: Arc<AddressBook>,
}

/// Values that are looked at without leaving the thread: a fraction of a millisecond.
const INLINE: usize = 1000;

/// What a context handle stands for.
struct Session {
    viewer: Viewer,
}

/// A call in a session, with the address book as it was when the call began.
#[derive(Clone)]
struct Call {
    book: Arc<AddressBook>,
    snapshot: Arc<Snapshot>,
    session: Arc<Session>,
}

/// What a method answers, or the code that says why not.
type Answer<T> = Result<T, ErrorCode>;

impl NspiService {
    /// Serves this address book.
    #[must_use]
    pub fn new(book: Arc<AddressBook>) -> Self {
        NspiService { book }
    }

    /// The session of a handle, for the one who opened it.
    fn enter(&self, cx: &CallContext, handle: &NdrContextHandle) -> Result<Call, Fault> {
        let info = CallInfo::of(cx).ok_or(Fault::CONTEXT_MISMATCH)?;
        let session = info.group.get::<Session>(HANDLES, &ours(handle))?;
        if session.viewer.account != account(info) {
            return Err(Fault::CONTEXT_MISMATCH);
        }
        Ok(Call { book: self.book.clone(), snapshot: self.book.snapshot(), session })
    }

    /// Begins a session (MS-OXNSPI 3.1.4.1.1).
    async fn bind(&self, info: &CallInfo, input: &NspiBindIn) -> Answer<Result<ContextHandle, Fault>> {
        let account = account(info);
        if account.is_none() && !self.book.options().anonymous {
            tracing::warn!(peer = &*info.peer, "an address book session without a user was refused");
            return Err(ErrorCode::EC_LOGON_FAILED);
        }
        page(input.p_stat.code_page)?;
        if self.book.refreshed().is_none() {
            return Err(ErrorCode::EC_OUT_OF_RESOURCES);
        }
        let viewer = match account {
            Some(account) => self.book.viewer(&account).await,
            None => Viewer::anonymous(),
        };
        Ok(info.group.open(HANDLES, Session { viewer }))
    }
}

impl Call {
    /// Does work of a size, in values looked at: much of it on a thread for that.
    async fn work<T: Send + 'static>(
        &self,
        size: usize,
        work: impl FnOnce(&Call) -> T + Send + 'static,
    ) -> Answer<T> {
        if size < INLINE {
            return Ok(work(self));
        }
        let call = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&call)).await;
        done.map_err(|_| ErrorCode::EC_GENERAL_FAILURE)
    }

    fn viewer(&self) -> &Viewer {
        &self.session.viewer
    }

    /// The container of a place (MS-OXNSPI 2.2.8).
    fn container(&self, stat: &Stat) -> Answer<&Container> {
        self.snapshot.container(stat.container_id).ok_or(ErrorCode::EC_INVALID_BOOKMARK)
    }

    /// Rows of the container of a place, in its order.
    fn table(&self, stat: &Stat) -> Answer<Cow<'_, [u32]>> {
        Ok(self.snapshot.rows(self.container(stat)?, order(stat), self.viewer()))
    }

    /// The entry with a minimal entry id, if the caller may see it.
    fn locate(&self, mid: u32) -> Option<u32> {
        self.snapshot.by_mid(mid).filter(|place| self.snapshot.sees(self.viewer(), *place))
    }

    fn mid(&self, place: u32) -> u32 {
        self.snapshot.entry(place).map_or(0, |e| e.mid)
    }

    fn reader(&self, page: CodePage, ephemeral: bool, fetched: Option<Fetched>) -> Reader<'_> {
        Reader {
            snapshot: &self.snapshot,
            viewer: self.viewer(),
            server: self.book.server(),
            ephemeral,
            page,
            fetched,
        }
    }
}

/// The code page of a client's 8-bit strings; UTF-16 is none.
fn page(number: u32) -> Answer<CodePage> {
    match CodePage::new(number) {
        None | Some(CodePage::Unicode) => Err(ErrorCode::EC_INVALID_CODEPAGE),
        Some(page) => Ok(page),
    }
}

fn order(stat: &Stat) -> Order {
    match stat.sort_type {
        TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME => Order::Phonetic,
        _ => Order::Name,
    }
}

/// Who calls; none if nobody was checked.
fn account(info: &CallInfo) -> Option<String> {
    let identity = &info.caller.as_ref()?.identity;
    (!identity.anonymous && !identity.account.is_empty()).then(|| identity.account.clone())
}

fn ours(handle: &NdrContextHandle) -> ContextHandle {
    ContextHandle { attributes: handle.attributes, uuid: pidl_rpc::uuid::to_bytes(&handle.uuid) }
}

fn theirs(handle: &ContextHandle) -> NdrContextHandle {
    NdrContextHandle { attributes: handle.attributes, uuid: pidl_rpc::uuid::from_bytes(handle.uuid) }
}
