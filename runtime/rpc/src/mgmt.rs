//! The management interface (C706 appendix Q), which every server offers.

use crate::security::AuthType;
use crate::server::Metrics;
use crate::uuid;
use dcerpc::dcerpc::FaultStatus;
use dcerpc::mgmt::{
    InqIfIdsIn, InqIfIdsOut, InqPrincNameIn, InqPrincNameOut, InqStatsIn, InqStatsOut, IsServerListeningIn,
    IsServerListeningOut, MgmtServer as Serve, RpcIfIdPT, RpcIfIdT, RpcIfIdVectorT, StopServerListeningIn,
    StopServerListeningOut,
};
use pidl_call::{CallContext, Fault};
use pidl_ndr::NdrString;
use pidl_ndr::table::Interface;
use std::sync::Arc;

/// `rpc_s_binding_has_no_auth`'s relative for providers that are not there (Windows: `RPC_S_UNKNOWN_AUTHN_SERVICE`).
const UNKNOWN_AUTHN_SERVICE: u32 = 0x0000_06d3;
/// The buffer is too small (`ERROR_INSUFFICIENT_BUFFER`).
const INSUFFICIENT_BUFFER: u32 = 0x0000_007a;

/// Answers management calls. Asking the server to stop is refused.
pub struct MgmtServer {
    interfaces: Vec<RpcIfIdT>,
    metrics: Arc<Metrics>,
    principals: Vec<(AuthType, String)>,
}

impl MgmtServer {
    pub(crate) fn new(
        interfaces: &[&'static Interface],
        metrics: Arc<Metrics>,
        principals: Vec<(AuthType, String)>,
    ) -> Self {
        let interfaces = interfaces.iter().filter_map(|i| if_id(i)).collect();
        MgmtServer { interfaces, metrics, principals }
    }
}

/// An interface as management and endpoint mapper name it.
pub(crate) fn if_id(interface: &Interface) -> Option<RpcIfIdT> {
    let (vers_major, vers_minor) = interface.version;
    Some(RpcIfIdT { uuid: uuid::parse(interface.uuid?)?, vers_major, vers_minor })
}

impl Serve for MgmtServer {
    async fn inq_if_ids(&self, _cx: &CallContext, _request: InqIfIdsIn) -> Result<InqIfIdsOut, Fault> {
        let if_id: Vec<RpcIfIdPT> =
            self.interfaces.iter().map(|i| RpcIfIdPT { if_id: Some(i.clone()) }).collect();
        let count = u32::try_from(if_id.len()).unwrap_or(u32::MAX);
        Ok(InqIfIdsOut { if_id_vector: Some(RpcIfIdVectorT { count, if_id }), result: 0 })
    }

    async fn inq_stats(&self, _cx: &CallContext, input: InqStatsIn) -> Result<InqStatsOut, Fault> {
        let m = &self.metrics;
        let all = [m.calls.get(), 0, m.packets_in.get(), m.packets_out.get()];
        let statistics: Vec<u32> = all.iter().take(input.count as usize).map(|n| *n as u32).collect();
        Ok(InqStatsOut { count: statistics.len() as u32, statistics, result: 0 })
    }

    async fn is_server_listening(
        &self,
        _cx: &CallContext,
        _request: IsServerListeningIn,
    ) -> Result<IsServerListeningOut, Fault> {
        Ok(IsServerListeningOut { status: 0, result: 1 })
    }

    async fn stop_server_listening(
        &self,
        _cx: &CallContext,
        _request: StopServerListeningIn,
    ) -> Result<StopServerListeningOut, Fault> {
        Ok(StopServerListeningOut { result: FaultStatus::ERROR_ACCESS_DENIED.0 })
    }

    async fn inq_princ_name(
        &self,
        _cx: &CallContext,
        input: InqPrincNameIn,
    ) -> Result<InqPrincNameOut, Fault> {
        let found = self.principals.iter().find(|(t, _)| u32::from(t.to_wire()) == input.authn_proto);
        let (name, result) = match found {
            None => ("", UNKNOWN_AUTHN_SERVICE),
            Some((_, name)) if name.len() >= input.princ_name_size as usize => ("", INSUFFICIENT_BUFFER),
            Some((_, name)) => (name.as_str(), 0),
        };
        Ok(InqPrincNameOut { princ_name: NdrString::from(name), result })
    }
}
