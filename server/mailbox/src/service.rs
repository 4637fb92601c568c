//! The calls of the EMSMDB and AsyncEMSMDB interfaces (MS-OXCRPC 3.1.4, 3.3.4).

use crate::connect;
use crate::metrics::Metrics;
use crate::options::Options;
use crate::owners::Owners;
use crate::packet::{self, HEADER, MAX_PAYLOAD, MAX_PAYLOADS, Request};
use crate::payload;
use crate::push;
use crate::session::{Seats, Session, State};
use crate::transport::Transport;
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{
    AsyncWaitFlags, AsyncemsmdbServer, EcDoAsyncConnectExIn, EcDoAsyncConnectExOut, EcDoAsyncWaitExIn,
    EcDoAsyncWaitExOut, EcDoConnectExIn, EcDoConnectExOut, EcDoConnectIn, EcDoConnectOut, EcDoDisconnectIn,
    EcDoDisconnectOut, EcDoRpcExt2In, EcDoRpcExt2Out, EcDoRpcIn, EcDoRpcOut, EcDummyRpcIn, EcDummyRpcOut,
    EcRRegisterPushNotificationIn, EcRRegisterPushNotificationOut, EcRpcExtIn, EcRpcExtOut, EmsmdbServer,
    RpcExt2Flags,
};
use exchange::oxcerrors::ErrorCode;
use openchange_store::Stores;
use pidl_call::{CallContext, Fault};
use pidl_ndr::prelude::ContextHandle;
use pidl_rpc::{CallInfo, uuid};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Instant;
use tokio::sync::watch;

/// Who gave the handles of sessions out.
const SESSIONS: &str = "emsmdb";
/// Who gave the handles to wait with out.
const WAITS: &str = "asyncemsmdb";
/// Bytes of auxiliary blocks at most.
const MAX_AUX: u32 = 0x1008;

/// Bytes of a request at most; what is within it and beyond the limit of options has a code of its own.
const MAX_IN: u32 = 0x40000;

/// What is common to all sessions.
pub(crate) struct Shared {
    pub stores: Arc<dyn Stores>,
    pub owners: Arc<dyn Owners>,
    pub transport: Arc<dyn Transport>,
    pub options: Options,
    pub metrics: Arc<Metrics>,
    pub seats: Arc<Seats>,
    /// Whether clients are not to wait any more.
    stopping: watch::Sender<bool>,
}

/// The mailbox service: answers `EmsmdbDispatcher` and `AsyncemsmdbDispatcher`.
/// Clones are the same service.
#[derive(Clone)]
pub struct MailboxService(Arc<Shared>);

/// What a handle to wait with stands for.
struct Wait(Weak<Session>);

impl MailboxService {
    /// A service over mailboxes.
    #[must_use]
    pub fn new(
        stores: Arc<dyn Stores>,
        owners: Arc<dyn Owners>,
        transport: Arc<dyn Transport>,
        options: Options,
    ) -> Self {
        let (metrics, seats, stopping) = Default::default();
        MailboxService(Arc::new(Shared { stores, owners, transport, options, metrics, seats, stopping }))
    }

    /// Answers the clients that wait for events, and lets no other wait: the server is
    /// about to end, and would have to wait for them.
    pub fn stop(&self) {
        self.0.stopping.send_replace(true);
    }

    /// What happened so far.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// The session of a context handle, of the group that the call belongs to.
    fn session(&self, cx: &CallContext, handle: &NdrContextHandle) -> Result<Arc<Session>, Fault> {
        // The group keeps an Arc around what it was given; sessions are shared with waits.
        let session = info(cx)?.group.get::<Arc<Session>>(SESSIONS, &runtime_handle(handle))?;
        Ok(Arc::clone(&session))
    }

    async fn connect(
        &self,
        cx: &CallContext,
        request: connect::Request,
    ) -> Result<(NdrContextHandle, connect::Connected), ErrorCode> {
        let info = info(cx).map_err(|_| ErrorCode::EC_ACCESS_DENIED)?;
        let shared = self.0.clone();
        let caller = info.caller.clone();
        let connected =
            tokio::task::spawn_blocking(move || connect::connect(&shared, caller.as_deref(), request)).await;
        let (session, connected) = connected.map_err(|_| ErrorCode::EC_RPC_FAILED)??;
        let handle = info.group.open(SESSIONS, Arc::new(session));
        handle.map(|handle| (wire_handle(&handle), connected)).map_err(|_| ErrorCode::EC_TOO_MANY_SESSIONS)
    }

    /// Runs something with a session's state on a thread for blocking work, after what
    /// has been asked for before.
    async fn blocking<T: Send + 'static>(
        &self,
        session: &Session,
        work: impl FnOnce(&mut State) -> Result<T, ErrorCode> + Send + 'static,
    ) -> Result<T, ErrorCode> {
        let mut state = session.state.clone().lock_owned().await;
        let done = tokio::task::spawn_blocking(move || work(&mut state)).await;
        done.unwrap_or_else(|error| {
            tracing::error!(%error, "an operation ended unexpectedly");
            self.0.metrics.defects.add(1);
            Err(ErrorCode::EC_RPC_FAILED)
        })
    }

    fn malformed<T>(&self, result: Result<T, ErrorCode>) -> Result<T, ErrorCode> {
        if result.is_err() {
            self.0.metrics.malformed.add(1);
        }
        result
    }

    async fn operations(&self, session: &Session, input: &EcDoRpcExt2In) -> Result<Vec<u8>, ErrorCode> {
        let room = input.pcb_out as usize;
        let limits = &self.0.options.limits;
        if input.rgb_in.len() > limits.request || input.rgb_in.len() < HEADER || room < HEADER {
            return Err(ErrorCode::EC_RPC_FORMAT);
        }
        if (1..HEADER).contains(&input.rgb_aux_in.len()) {
            return Err(ErrorCode::EC_RPC_FAILED);
        }
        let request = self.malformed(packet::open_ext(&input.rgb_in))?;
        let flags = input.pul_flags;
        self.blocking(session, move |state| answer(state, request, room, flags)).await
    }
}

/// The payloads that answer a request, one behind the other, in at most `room` bytes.
fn answer(
    state: &mut State,
    request: Request,
    room: usize,
    flags: RpcExt2Flags,
) -> Result<Vec<u8>, ErrorCode> {
    let chain = flags.0 & RpcExt2Flags::CHAIN.0 != 0;
    let mut outcome = payload::run(state, request, room - HEADER)?;
    let mut out: Vec<Vec<u8>> = Vec::new();
    loop {
        let used: usize = out.iter().map(Vec::len).sum();
        let Some(operation) = outcome.more.take().filter(|_| chain) else { break };
        // Whatever compression gains is not counted on for the payload at hand.
        let pending = HEADER + 2 + outcome.answer.rops.len() + 4 * outcome.answer.handles.len();
        let left = room.saturating_sub(used + pending + HEADER);
        if out.len() + 2 > MAX_PAYLOADS || left < MAX_PAYLOAD {
            break;
        }
        let handles = outcome.answer.handles.clone();
        let Some(next) = payload::go_on(state, &operation, handles, left)? else { break };
        out.push(packet::close_ext(std::mem::replace(&mut outcome, next).answer, false, flags)?);
    }
    out.push(packet::close_ext(outcome.answer, true, flags)?);
    Ok(out.concat())
}

/// What a client could not be told when it connected, if there is room for it now
/// (MS-OXCRPC 3.1.4.2.2.1).
fn owed(session: &Session, flags: RpcExt2Flags, room: u32) -> Vec<u8> {
    if !session.owes_control.load(Ordering::Relaxed) {
        return Vec::new();
    }
    let control = packet::close_aux(vec![connect::client_control()], flags).unwrap_or_default();
    if control.len() > room as usize || !session.owes_control.swap(false, Ordering::Relaxed) {
        return Vec::new();
    }
    control
}

impl EmsmdbServer for MailboxService {
    async fn ec_do_connect_ex(
        &self,
        cx: &CallContext,
        input: EcDoConnectExIn,
    ) -> Result<EcDoConnectExOut, Fault> {
        if input.cb_aux_in > MAX_AUX {
            return Err(Fault::BAD_STUB);
        }
        let mut out = EcDoConnectExOut { pul_time_stamp: input.pul_time_stamp, ..Default::default() };
        if (1..HEADER as u32).contains(&input.cb_aux_in) {
            out.result = ErrorCode::EC_RPC_FAILED;
            return Ok(out);
        }
        let request = connect::Request {
            user_dn: input.sz_user_dn.to_string_lossy().into_owned(),
            flags: input.ul_flags,
            code_page: input.ul_cpid,
            locale: input.ul_lcid_string,
            client: input.rgw_client_version,
            room: input.pcb_aux_out as usize,
        };
        match self.connect(cx, request).await {
            Ok((handle, connected)) => {
                out.pcxh = handle;
                out.picxr = connected.index;
                // Sessions are not linked; who asks for it gets its own time back.
                if input.ul_icxr_link == u32::MAX {
                    out.pul_time_stamp = connected.time_stamp;
                }
                out.rgw_best_version = input.rgw_client_version;
                out.sz_display_name = Some(connected.display_name.as_str().into());
                out.sz_dn_prefix = Some("".into());
                out.pcms_polls_max = self.0.options.poll;
                out.pc_retry = connect::RETRIES;
                out.pcms_retry_delay = connect::RETRY_DELAY;
                out.rgw_server_version = connect::server_version();
                out.pcb_aux_out = connected.topology.len() as u32;
                out.rgb_aux_out = connected.topology;
            }
            Err(code) => {
                out.result = code;
                out.rgw_server_version = connect::server_version();
                if code == ErrorCode::EC_VERSION_MISMATCH {
                    out.rgw_best_version = connect::oldest(&self.0.options);
                }
            }
        }
        Ok(out)
    }

    async fn ec_do_connect(&self, cx: &CallContext, input: EcDoConnectIn) -> Result<EcDoConnectOut, Fault> {
        let mut out = EcDoConnectOut {
            rgw_client_version: input.rgw_client_version,
            rgw_server_version: connect::server_version(),
            pul_time_stamp: input.pul_time_stamp,
            ..Default::default()
        };
        let request = connect::Request {
            user_dn: input.sz_user_dn.to_string_lossy().into_owned(),
            flags: input.ul_flags,
            code_page: input.ul_cpid,
            locale: input.ul_lcid_string,
            client: input.rgw_client_version,
            room: 0,
        };
        match self.connect(cx, request).await {
            Ok((handle, connected)) => {
                out.pcxh = handle;
                out.picxr = u32::from(connected.index);
                out.pul_time_stamp = connected.time_stamp;
                out.sz_display_name = Some(connected.display_name.as_str().into());
                out.sz_dn_prefix = Some("".into());
                out.pcms_polls_max = self.0.options.poll;
                out.pc_retry = connect::RETRIES;
                out.pcms_retry_delay = connect::RETRY_DELAY;
            }
            Err(code) => out.result = code,
        }
        Ok(out)
    }

    async fn ec_do_disconnect(
        &self,
        cx: &CallContext,
        input: EcDoDisconnectIn,
    ) -> Result<EcDoDisconnectOut, Fault> {
        let mut handle = runtime_handle(&input.pcxh);
        let session = info(cx)?.group.close::<Arc<Session>>(SESSIONS, &mut handle)?;
        session.signal.close();
        Ok(EcDoDisconnectOut { pcxh: wire_handle(&handle), result: ErrorCode::EC_NONE })
    }

    async fn ec_do_rpc(&self, cx: &CallContext, input: EcDoRpcIn) -> Result<EcDoRpcOut, Fault> {
        let session = self.session(cx, &input.pcxh)?;
        let mut out = EcDoRpcOut { pcxh: input.pcxh.clone(), ..Default::default() };
        let room = usize::from(input.cb_max);
        let answered = match self.malformed(packet::open(&input.rgb_in)) {
            Ok(request) => {
                let work = move |state: &mut State| packet::close(payload::run(state, request, room)?.answer);
                self.blocking(&session, work).await
            }
            Err(code) => Err(code),
        };
        match answered {
            Ok(bytes) => {
                out.pcb = u16::try_from(bytes.len()).map_err(|_| Fault::UNSPECIFIED)?;
                out.rgb_out = bytes;
            }
            Err(code) => out.result = code,
        }
        Ok(out)
    }

    async fn ec_r_register_push_notification(
        &self,
        cx: &CallContext,
        input: EcRRegisterPushNotificationIn,
    ) -> Result<EcRRegisterPushNotificationOut, Fault> {
        let session = self.session(cx, &input.pcxh)?;
        let mut out = EcRRegisterPushNotificationOut { pcxh: input.pcxh.clone(), ..Default::default() };
        match push::register(&session, info(cx)?, input, self.0.options.datagrams) {
            Ok(number) => out.h_notification = number,
            Err(code) => out.result = code,
        }
        Ok(out)
    }

    async fn ec_dummy_rpc(&self, _cx: &CallContext, _input: EcDummyRpcIn) -> Result<EcDummyRpcOut, Fault> {
        Ok(EcDummyRpcOut { result: ErrorCode::EC_NONE })
    }

    /// `EcDoRpcExt2` of a client that sends nothing auxiliary, and has no room for it.
    async fn ec_rpc_ext(&self, cx: &CallContext, input: EcRpcExtIn) -> Result<EcRpcExtOut, Fault> {
        let input = EcDoRpcExt2In {
            pcxh: input.pcxh,
            pul_flags: input.pul_flags,
            rgb_in: input.rgb_in,
            cb_in: input.cb_in,
            pcb_out: input.pcb_out,
            ..Default::default()
        };
        let out = self.ec_do_rpc_ext2(cx, input).await?;
        Ok(EcRpcExtOut {
            pcxh: out.pcxh,
            pul_flags: out.pul_flags,
            rgb_out: out.rgb_out,
            pcb_out: out.pcb_out,
            pul_trans_time: out.pul_trans_time,
            result: out.result,
            ..Default::default()
        })
    }

    async fn ec_do_rpc_ext2(&self, cx: &CallContext, input: EcDoRpcExt2In) -> Result<EcDoRpcExt2Out, Fault> {
        let begun = Instant::now();
        if input.cb_aux_in > MAX_AUX || input.cb_in > MAX_IN {
            return Err(Fault::BAD_STUB);
        }
        let session = self.session(cx, &input.pcxh)?;
        let answered = self.operations(&session, &input).await;
        let mut out = EcDoRpcExt2Out { pcxh: input.pcxh, ..Default::default() };
        match answered {
            Ok(bytes) => {
                out.pcb_out = bytes.len() as u32;
                out.rgb_out = bytes;
                out.rgb_aux_out = owed(&session, input.pul_flags, input.pcb_aux_out);
                out.pcb_aux_out = out.rgb_aux_out.len() as u32;
            }
            Err(code) => out.result = code,
        }
        out.pul_trans_time = u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX);
        Ok(out)
    }

    async fn ec_do_async_connect_ex(
        &self,
        cx: &CallContext,
        input: EcDoAsyncConnectExIn,
    ) -> Result<EcDoAsyncConnectExOut, Fault> {
        let session = self.session(cx, &input.cxh)?;
        let handle = info(cx)?.group.open(WAITS, Wait(Arc::downgrade(&session)))?;
        Ok(EcDoAsyncConnectExOut { pacxh: wire_handle(&handle), result: ErrorCode::EC_NONE })
    }
}

impl AsyncemsmdbServer for MailboxService {
    async fn ec_do_async_wait_ex(
        &self,
        cx: &CallContext,
        input: EcDoAsyncWaitExIn,
    ) -> Result<EcDoAsyncWaitExOut, Fault> {
        let wait = info(cx)?.group.get::<Wait>(WAITS, &runtime_handle(&input.acxh))?;
        // The session is not kept alive by somebody who waits for it.
        let Some(signal) = wait.0.upgrade().map(|session| session.signal.clone()) else {
            return Err(Fault::CONTEXT_MISMATCH);
        };
        let mut out = EcDoAsyncWaitExOut::default();
        let Some(turn) = signal.turn() else {
            out.result = ErrorCode::EC_REJECTED;
            return Ok(out);
        };
        let _waiting = Waiting::new(&self.0.metrics);
        let mut stopping = self.0.stopping.subscribe();
        let stop = async { drop(stopping.wait_for(|stop| *stop).await) };
        let event = async {
            tokio::select! {
                () = turn.wait() => {}
                () = stop => {}
            }
        };
        let _ = tokio::time::timeout(self.0.options.wait, event).await;
        if signal.is_closed() {
            out.result = ErrorCode::EC_REJECTED;
        } else if signal.is_pending() {
            out.pul_flags_out = AsyncWaitFlags::NOTIFICATION_PENDING;
        }
        Ok(out)
    }
}

/// Counts a client that waits.
struct Waiting<'a>(&'a Metrics);

impl<'a> Waiting<'a> {
    fn new(metrics: &'a Metrics) -> Self {
        metrics.waiting.add(1);
        Waiting(metrics)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.sub(1);
    }
}

fn info(cx: &CallContext) -> Result<&CallInfo, Fault> {
    CallInfo::of(cx).ok_or(Fault::ACCESS_DENIED)
}

fn runtime_handle(handle: &NdrContextHandle) -> ContextHandle {
    ContextHandle { attributes: handle.attributes, uuid: uuid::to_bytes(&handle.uuid) }
}

fn wire_handle(handle: &ContextHandle) -> NdrContextHandle {
    NdrContextHandle { attributes: handle.attributes, uuid: uuid::from_bytes(handle.uuid) }
}
