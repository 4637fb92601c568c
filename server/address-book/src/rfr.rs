//! RFR (MS-OXABREF): which server a client goes to.

use crate::book::AddressBook;
use crate::entry::Kind;
use exchange::exchange::{
    RfrGetFqdnFromServerDnIn, RfrGetFqdnFromServerDnOut, RfrGetNewDsaIn, RfrGetNewDsaOut, RfrServer,
};
use exchange::oxcerrors::ErrorCode;
use pidl_call::CallContext;
use pidl_ndr::prelude::NdrString;
use pidl_rpc::{CallInfo, Fault};
use std::sync::Arc;

/// Answers which server is whose: `RfrDispatcher(RfrService::new(book))` is what a server takes.
#[derive(Clone)]
pub struct RfrService {
    book: Arc<AddressBook>,
}

impl RfrService {
    /// Answers from this address book.
    #[must_use]
    pub fn new(book: Arc<AddressBook>) -> Self {
        RfrService { book }
    }

    fn host(&self) -> NdrString {
        self.book.options().host.as_str().into()
    }

    fn admitted(&self, cx: &CallContext) -> bool {
        let known = CallInfo::of(cx).and_then(|i| i.caller.as_ref()).is_some_and(|c| !c.identity.anonymous);
        known || self.book.options().anonymous
    }

    /// The host of a server, by its distinguished name or that of something below it.
    fn host_of(&self, dn: &str) -> Option<NdrString> {
        let lower = dn.to_lowercase();
        let at = lower.find("/cn=servers/cn=")? + "/cn=servers/cn=".len();
        let end = lower.get(at..)?.find('/').map_or(lower.len(), |i| at + i);
        let snapshot = self.book.snapshot();
        let entry = snapshot.entry(snapshot.by_address(lower.get(..end)?)?)?;
        if entry.kind != Kind::Configuration {
            return None;
        }
        let addresses = entry.texts(crate::attributes::at("networkAddress"));
        let host = addresses.filter_map(|a| a.strip_prefix("ncacn_ip_tcp:")).find(|h| h.contains('.'));
        Some(host.map_or_else(|| self.host(), NdrString::from))
    }
}

impl RfrServer for RfrService {
    async fn rfr_get_new_dsa(
        &self,
        cx: &CallContext,
        input: RfrGetNewDsaIn,
    ) -> Result<RfrGetNewDsaOut, Fault> {
        let admitted = self.admitted(cx);
        Ok(RfrGetNewDsaOut {
            ppsz_unused: input.ppsz_unused.map(|_| None),
            ppsz_server: input.ppsz_server.map(|_| admitted.then(|| self.host())),
            result: if admitted { ErrorCode::EC_NONE } else { ErrorCode::EC_ACCESS_DENIED },
        })
    }

    async fn rfr_get_fqdn_from_server_dn(
        &self,
        cx: &CallContext,
        input: RfrGetFqdnFromServerDnIn,
    ) -> Result<RfrGetFqdnFromServerDnOut, Fault> {
        if !self.admitted(cx) {
            return Ok(RfrGetFqdnFromServerDnOut {
                ppsz_server_fqdn: None,
                result: ErrorCode::EC_ACCESS_DENIED,
            });
        }
        let dn = input.sz_mailbox_server_dn.to_string_lossy();
        let ppsz_server_fqdn = self.host_of(&dn);
        let result = if ppsz_server_fqdn.is_some() { ErrorCode::EC_NONE } else { ErrorCode::EC_NOT_FOUND };
        Ok(RfrGetFqdnFromServerDnOut { ppsz_server_fqdn, result })
    }
}
