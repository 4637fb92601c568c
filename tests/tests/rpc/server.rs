//! Our server, with what Samba's tests call.

#[path = "../../../runtime/rpc/examples/echo/mod.rs"]
mod echo;

use std::process::Output;
use std::sync::Arc;

use conformance::dynamic::{Answering, Dynamic};
use conformance::peers::{DOMAIN, USER, USER_PASSWORD};
use dcerpc::echo::RpcechoDispatcher;
use pidl_ndr::prelude::ContextHandle;
use pidl_rpc::epm::EndpointMap;
use pidl_rpc::security::Provider;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::server::ServerBuilder;
use pidl_rpc::{CallContext, CallInfo, Fault, Server};
use serde_json::{Value as Json, json};

/// NTLM of one user, and anonymous callers, as Samba's servers take them.
pub fn ntlm() -> Arc<dyn Provider> {
    let users = UserTable::new(DOMAIN).with(USER, USER_PASSWORD);
    let name = ServerName { computer: "DC1".into(), domain: DOMAIN.into(), ..ServerName::default() };
    Arc::new(NtlmProvider::new(name, Arc::new(users)).allow_anonymous())
}

/// rpcecho, endpoint mapper, mgmt, and the beginnings of lsarpc, netlogon and dssetup,
/// for callers who say who they are by NTLM, raw or in SPNEGO.
pub fn server() -> ServerBuilder {
    let ntlm = ntlm();
    interfaces().provider(ntlm.clone()).provider(Arc::new(SpnegoProvider::new(vec![ntlm])))
}

/// The same interfaces, and nobody who checks callers.
pub fn interfaces() -> ServerBuilder {
    Server::builder()
        .interface(RpcechoDispatcher(echo::Echo))
        .interface(Answering { interface: Dynamic::of("lsarpc"), answer: lsarpc })
        .interface(Answering { interface: Dynamic::of("logon"), answer: logon })
        .interface(Answering { interface: Dynamic::of("dssetup"), answer: dssetup })
        .endpoint_mapper(Arc::new(EndpointMap::default()), "conformance")
}

/// An open policy.
struct Policy;

fn lsarpc(cx: &CallContext, function: &str, arguments: Json) -> Option<Result<Json, Fault>> {
    let info = CallInfo::of(cx)?;
    Some(match function {
        "LsarOpenPolicy2" => info
            .group
            .open("lsarpc", Policy)
            .map(|handle| json!({ "PolicyHandle": shown(&handle), "result": 0 })),
        "LsarClose" => handle(&arguments["ObjectHandle"])
            .and_then(|mut handle| info.group.close::<Policy>("lsarpc", &mut handle))
            .map(|_| json!({ "ObjectHandle": shown(&ContextHandle::default()), "result": 0 })),
        "LsarGetUserName" => {
            let caller = info.caller.as_ref().map(|c| c.identity.to_string());
            let name = caller.as_deref().map_or("ANONYMOUS LOGON", |n| n.rsplit('\\').next().unwrap_or(n));
            let domain = match &arguments["DomainName"] {
                Json::Null => Json::Null,
                _ => json!({ "Buffer": DOMAIN }),
            };
            Ok(json!({ "UserName": { "Buffer": name }, "DomainName": domain, "result": 0 }))
        }
        _ => return None,
    })
}

fn logon(_: &CallContext, function: &str, _: Json) -> Option<Result<Json, Fault>> {
    let reply = json!({ "ServerChallenge": { "data": "0102030405060708" }, "result": 0 });
    (function == "NetrServerReqChallenge").then_some(Ok(reply))
}

fn dssetup(_: &CallContext, function: &str, arguments: Json) -> Option<Result<Json, Fault>> {
    if function != "DsRolerGetPrimaryDomainInformation" {
        return None;
    }
    let info = match arguments["InfoLevel"].as_u64() {
        Some(1) => json!({ "DomainInfoBasic": { "MachineRole": 5, "DomainNameFlat": DOMAIN } }),
        Some(2) => json!({ "UpgradStatusInfo": {} }),
        _ => json!({ "OperationStateInfo": {} }),
    };
    Some(Ok(json!({ "DomainInfo": info, "result": 0 })))
}

fn shown(handle: &ContextHandle) -> Json {
    let guid = pidl_rpc::uuid::from_bytes(handle.uuid);
    json!({ "attributes": handle.attributes, "uuid": pidl_rpc::uuid::show(&guid).to_string() })
}

fn handle(json: &Json) -> Result<ContextHandle, Fault> {
    let uuid = json["uuid"].as_str().and_then(pidl_rpc::uuid::parse).ok_or(Fault::CONTEXT_MISMATCH)?;
    Ok(ContextHandle { attributes: 0, uuid: pidl_rpc::uuid::to_bytes(&uuid) })
}

/// Runs a program while this thread's runtime serves.
pub async fn beside(mut command: std::process::Command) -> Output {
    let result =
        tokio::task::spawn_blocking(move || command.output().map_err(|e| format!("{command:?}: {e}")));
    match result.await {
        Ok(Ok(output)) => output,
        Ok(Err(error)) => panic!("{error}"),
        Err(error) => panic!("{error}"),
    }
}
