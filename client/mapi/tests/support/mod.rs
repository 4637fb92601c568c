//! A mailbox server that answers what a test tells it to.

use exchange::exchange::*;
use exchange::oxcrops::{RopId, RopRequest, RopRequests, RopResponse, RopResponseBody, RopResponses};
use exchange::oxcrpc::*;
use mapi::{Connection, Options, Session};
use pidl_call::{CallContext, Fault, Loopback};
use pidl_ndr::{Context, Format, Ndr, Pull};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// One call as the server sees it.
#[derive(Debug)]
pub struct Request {
    pub rops: Vec<RopRequest>,
    pub handles: Vec<u32>,
    pub flags: RpcExt2Flags,
    pub compressed: bool,
}

impl Request {
    /// Names of the operations.
    pub fn names(&self) -> Vec<&'static str> {
        self.rops.iter().map(|r| r.rop_id.symbol().unwrap_or("?").trim_start_matches("Rop")).collect()
    }
}

/// A payload of an answer: responses, the handle table, and columns for rows in them.
#[derive(Default)]
pub struct Payload {
    pub rops: Vec<(RopId, RopResponseBody)>,
    pub handles: Vec<u32>,
    pub columns: Vec<u32>,
}

struct Columns(Arc<[u32]>);

impl Context for Columns {
    fn list(&self, _: &str, _: &[u64]) -> Option<Arc<[u32]>> {
        Some(self.0.clone())
    }
}

type Step = Box<dyn FnOnce(Request) -> Result<Vec<Payload>, Fault> + Send>;

/// Answers call after call.
#[derive(Clone, Default)]
pub struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    /// Has EcDoConnect and EcDoRpc only.
    pub old: bool,
}

impl Script {
    pub fn then(self, step: impl FnOnce(Request) -> Vec<Payload> + Send + 'static) -> Self {
        self.steps.lock().unwrap().push_back(Box::new(|request| Ok(step(request))));
        self
    }

    pub fn then_fault(self, fault: Fault) -> Self {
        self.steps.lock().unwrap().push_back(Box::new(move |_| Err(fault)));
        self
    }

    /// All steps were taken.
    pub fn is_over(&self) -> bool {
        self.steps.lock().unwrap().is_empty()
    }

    pub async fn session(&self) -> Session {
        let caller = Loopback::new(EmsmdbDispatcher(self.clone()), Format::NDR32);
        Session::over(Connection::new(caller), "/o=First/cn=jo", &Options::default()).await.unwrap()
    }

    fn step(&self, payload: RopRequestPayload, flags: RpcExt2Flags, compressed: bool) -> Step2 {
        let mut rops = RopRequests::default();
        rops.pull(&mut Pull::new(&payload.rops, Format::NDR32)).unwrap();
        let request =
            Request { rops: rops.rops, handles: payload.server_object_handle_table, flags, compressed };
        let step = self.steps.lock().unwrap().pop_front().expect("a call that is not in the script");
        let made = |payload: Payload| {
            let rops = payload.rops.into_iter().map(|(rop_id, body)| RopResponse { rop_id, body }).collect();
            let mut out = RopResponsePayload {
                server_object_handle_table: payload.handles,
                ..RopResponsePayload::default()
            };
            let columns = Arc::new(Columns(payload.columns.into()));
            out.set_rops_content_with(&RopResponses { rops }, columns).unwrap();
            out
        };
        Ok(step(request)?.into_iter().map(made).collect())
    }
}

type Step2 = Result<Vec<RopResponsePayload>, Fault>;

impl EmsmdbServer for Script {
    async fn ec_do_connect_ex(
        &self,
        _: &CallContext,
        input: EcDoConnectExIn,
    ) -> Result<EcDoConnectExOut, Fault> {
        if self.old {
            return Err(Fault::OP_RANGE);
        }
        assert_eq!(input.sz_user_dn.as_str().unwrap(), "/o=First/cn=jo");
        let mut out = EcDoConnectExOut {
            sz_dn_prefix: Some("/o=First".into()),
            sz_display_name: Some("Jo".into()),
            ..EcDoConnectExOut::default()
        };
        out.pcxh.uuid.time_low = 1;
        Ok(out)
    }

    async fn ec_do_rpc_ext2(&self, _: &CallContext, input: EcDoRpcExt2In) -> Result<EcDoRpcExt2Out, Fault> {
        let mut request = input.rgb_in_content().unwrap();
        assert_eq!(request.buffers.len(), 1);
        let buffer = request.buffers.remove(0);
        let compressed = buffer.flags.0 & RpcHeaderExtFlags::COMPRESSED.0 != 0;
        let payloads = self.step(buffer.payload, input.pul_flags, compressed)?;
        let last = payloads.len() - 1;
        let buffer = |(i, payload)| ExtResponse {
            flags: if i == last {
                RpcHeaderExtFlags(RpcHeaderExtFlags::XOR_MAGIC.0 | RpcHeaderExtFlags::LAST.0)
            } else {
                RpcHeaderExtFlags::COMPRESSED
            },
            payload,
            ..ExtResponse::default()
        };
        let buffers = payloads.into_iter().enumerate().map(buffer).collect();
        let mut out = EcDoRpcExt2Out { pcxh: input.pcxh, ..EcDoRpcExt2Out::default() };
        out.set_rgb_out_content(&ExtResponses { buffers }).unwrap();
        out.pcb_out = out.rgb_out.len() as u32;
        Ok(out)
    }

    async fn ec_do_connect(&self, _: &CallContext, _: EcDoConnectIn) -> Result<EcDoConnectOut, Fault> {
        let mut out = EcDoConnectOut {
            sz_dn_prefix: Some("/o=First".into()),
            sz_display_name: Some("Jo".into()),
            ..EcDoConnectOut::default()
        };
        out.pcxh.uuid.time_low = 2;
        Ok(out)
    }

    async fn ec_do_rpc(&self, _: &CallContext, input: EcDoRpcIn) -> Result<EcDoRpcOut, Fault> {
        let request = input.rgb_in_content().unwrap();
        let mut payloads = self.step(request.payload, RpcExt2Flags(0), false)?;
        let mut out = EcDoRpcOut { pcxh: input.pcxh, ..EcDoRpcOut::default() };
        out.set_rgb_out_content(&EcDoRpcResponse { payload: payloads.remove(0) }).unwrap();
        out.pcb = out.rgb_out.len() as u16;
        Ok(out)
    }
}
