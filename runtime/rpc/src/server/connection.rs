//! One connection: an association, a stream, and the calls that run.

use super::{CallInfo, Shared};
use crate::association::{Caller, CloseReason, IncomingCall, ServerAssociation, ServerEvent};
use crate::security::{Acceptor, BoxFuture, SecurityError, Step};
use crate::transport::{self, Stream};
use futures_util::stream::{FuturesUnordered, Stream as _};
use pidl_call::{CallContext, Fault};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, Sleep};
use tracing::Instrument;

/// Reads of one connection before the others have their turn.
const TURN: usize = 16;

type Answer = Result<Vec<u8>, Fault>;

/// A call that runs; dropping it ends the call.
struct Call {
    id: u32,
    future: BoxFuture<'static, Answer>,
}

impl Future for Call {
    type Output = (u32, Answer);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(cx).map(|answer| (self.id, answer))
    }
}

type Handshake = BoxFuture<'static, (Box<dyn Acceptor>, Result<Step, SecurityError>)>;

struct Connection {
    shared: Arc<Shared>,
    stream: Arc<dyn Stream>,
    association: ServerAssociation,
    peer: Arc<str>,
    calls: FuturesUnordered<Call>,
    handshake: Option<Handshake>,
    /// What the calls of the last caller were told; most calls have the same.
    info: Option<Arc<CallInfo>>,
    closing: bool,
    /// Nothing is read: as many calls run as may.
    held_back: bool,
    /// Nothing is read: the client does not take its answers.
    backlogged: bool,
    last_activity: Instant,
    timer: Pin<Box<Sleep>>,
    /// Ready when the server stops; none once it does.
    stop: Option<BoxFuture<'static, ()>>,
    /// Whom timer and stop will wake.
    waker: Option<Waker>,
    counted: (u64, u64),
}

pub(super) async fn serve(
    shared: Arc<Shared>,
    stream: Arc<dyn Stream>,
    secondary_address: String,
    mut stop: watch::Receiver<bool>,
    refuse: bool,
) {
    let mut association = ServerAssociation::new(shared.config.clone(), secondary_address);
    if refuse {
        association.refuse_bind();
    }
    let peer: Arc<str> = stream.peer().into();
    association.set_peer(peer.clone());
    let now = Instant::now();
    let patience = shared.limits.pdu;
    shared.metrics.open.add(1);
    let mut connection = Connection {
        shared,
        stream,
        association,
        peer,
        calls: FuturesUnordered::new(),
        handshake: None,
        info: None,
        closing: false,
        held_back: false,
        backlogged: false,
        last_activity: now,
        timer: Box::pin(tokio::time::sleep(patience)),
        stop: Some(Box::pin(async move {
            let _ = stop.wait_for(|stop| *stop).await;
        })),
        waker: None,
        counted: (0, 0),
    };
    let span = tracing::debug_span!("connection", peer = %connection.peer);
    let result = std::future::poll_fn(|cx| transport::with_buffer(|buffer| connection.poll(cx, buffer)))
        .instrument(span)
        .await;
    if let Err(error) = result {
        tracing::debug!(%error, peer = %connection.peer, "connection lost");
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let metrics = &self.shared.metrics;
        metrics.open.sub(1);
        metrics.running.sub(self.calls.len() as u64);
        metrics.cancelled.add(self.calls.len() as u64);
    }
}

impl Connection {
    /// Has timer and stop wake the task. They do so once asked; asking at every
    /// turn would be a tenth of a call's work.
    fn listen(&mut self, cx: &mut Context<'_>) {
        if self.waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            return;
        }
        self.waker = Some(cx.waker().clone());
        let _ = self.timer.as_mut().poll(cx);
        if self.stop.as_mut().is_some_and(|stop| stop.as_mut().poll(cx).is_ready()) {
            self.stop = None;
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<()>> {
        self.listen(cx);
        let stopping = self.shared.stopping.load(Ordering::Relaxed);
        let mut reads = 0;
        loop {
            self.handshake(cx);
            self.finish_calls(cx);
            let all = self.events(cx);
            self.count();
            let written = match self.write(cx) {
                Ok(written) => written,
                Err(error) => return Poll::Ready(Err(error)),
            };
            if written && self.closing {
                return Poll::Ready(Ok(()));
            }
            if written && stopping && self.calls.is_empty() && self.handshake.is_none() {
                self.association.shutdown();
                let _ = self.write(cx);
                return Poll::Ready(Ok(()));
            }
            while self.timer.is_elapsed() {
                if self.late() {
                    self.shared.metrics.idle_closed.add(1);
                    return Poll::Ready(Ok(()));
                }
                let _ = self.timer.as_mut().poll(cx);
            }
            let takes = self.association.wants_input() && !stopping && !self.closing;
            if !takes {
                if self.association.is_full() && !std::mem::replace(&mut self.held_back, true) {
                    self.shared.metrics.calls_held_back.add(1);
                }
                return Poll::Pending;
            }
            self.held_back = false;
            if !all && written {
                continue;
            }
            if !all || self.association.output().len() > self.shared.limits.backlog {
                if !std::mem::replace(&mut self.backlogged, true) {
                    self.shared.metrics.backlogs.add(1);
                }
                return Poll::Pending;
            }
            self.backlogged = false;
            if reads == TURN {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            match self.stream.try_read(buffer) {
                Ok(0) => return Poll::Ready(Ok(())),
                Ok(n) => {
                    reads += 1;
                    self.last_activity = Instant::now();
                    self.association.receive(buffer.get(..n).unwrap_or_default());
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.stream.poll_read_ready(cx) {
                    Poll::Pending => {
                        self.association.shrink();
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                },
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    /// The timer rang: whether the connection has been quiet too long. Otherwise it is set anew.
    fn late(&mut self) -> bool {
        let limits = &self.shared.limits;
        let limit = if self.association.group().is_none() || self.association.mid_pdu() {
            limits.pdu
        } else {
            limits.idle
        };
        let busy = !self.calls.is_empty() || self.handshake.is_some();
        let due = if busy { Instant::now() + limit } else { self.last_activity + limit };
        if due <= Instant::now() {
            return true;
        }
        // A PDU may be begun meanwhile: look often enough to see it in time.
        let next = due.min(Instant::now() + limits.pdu.max(Duration::from_millis(10)));
        self.timer.as_mut().reset(next);
        false
    }

    fn handshake(&mut self, cx: &mut Context<'_>) {
        let Some(handshake) = &mut self.handshake else { return };
        let Poll::Ready((acceptor, result)) = handshake.as_mut().poll(cx) else { return };
        self.handshake = None;
        match &result {
            Ok(Step::Done(..)) => self.shared.metrics.authenticated.add(1),
            Ok(Step::Continue(_)) => {}
            Err(_) => self.shared.metrics.authentication_failures.add(1),
        }
        self.association.authenticated(acceptor, result);
    }

    fn finish_calls(&mut self, cx: &mut Context<'_>) {
        if self.calls.is_empty() {
            return;
        }
        while let Poll::Ready(Some((id, answer))) = Pin::new(&mut self.calls).poll_next(cx) {
            self.shared.metrics.running.sub(1);
            self.last_activity = Instant::now();
            self.respond(id, answer);
        }
    }

    fn respond(&mut self, id: u32, answer: Answer) {
        if answer.is_err() {
            self.shared.metrics.faults.add(1);
        }
        self.association.respond(id, answer.as_deref().map_err(|f| *f));
    }

    /// Takes what has arrived, until answers pile up. Whether it came to the end.
    fn events(&mut self, cx: &mut Context<'_>) -> bool {
        loop {
            if self.association.output().len() > self.shared.limits.backlog {
                return false;
            }
            let Some(event) = self.association.next_event() else { return true };
            match event {
                ServerEvent::Authenticate { mut acceptor, token } => {
                    self.handshake = Some(Box::pin(async move {
                        let result = acceptor.step(&token).await;
                        (acceptor, result)
                    }));
                    self.handshake(cx);
                }
                ServerEvent::Call(call) => self.call(call, cx),
                ServerEvent::Cancel(id) => self.cancel(id, true),
                ServerEvent::Orphaned(id) => self.cancel(id, false),
                ServerEvent::Close(reason) => self.close(&reason),
            }
        }
    }

    fn call(&mut self, call: IncomingCall, cx: &mut Context<'_>) {
        let IncomingCall { call_id, interface, opnum, object, format, stub, caller, .. } = call;
        let Some(dispatch) = self.shared.dispatch.get(interface).cloned() else { return };
        let context = CallContext { format, object, transport: self.info(caller).map(|i| i as _) };
        let table = dispatch.interface();
        let mut future = dispatch.dispatch(context, opnum, stub);
        let span = tracing::debug_span!(
            "call",
            interface = table.name,
            function = table.opnum(opnum).map_or("?", |f| f.name),
            call_id,
        );
        if !span.is_disabled() {
            future = Box::pin(future.instrument(span));
        }
        if let Some(limit) = self.shared.limits.call {
            let metrics = self.shared.metrics.clone();
            future = Box::pin(async move {
                tokio::time::timeout(limit, future).await.unwrap_or_else(|_| {
                    metrics.calls_timed_out.add(1);
                    Err(Fault(dcerpc::dcerpc::FaultStatus::NCA_S_FAULT_CANCEL.0))
                })
            });
        }
        self.shared.metrics.calls.add(1);
        // Most calls are answered at once.
        match future.as_mut().poll(cx) {
            Poll::Ready(answer) => self.respond(call_id, answer),
            Poll::Pending => {
                self.shared.metrics.running.add(1);
                self.calls.push(Call { id: call_id, future });
                self.finish_calls(cx);
            }
        }
    }

    fn info(&mut self, caller: Option<Arc<Caller>>) -> Option<Arc<CallInfo>> {
        if let Some(info) = &self.info {
            let same = match (&info.caller, &caller) {
                (Some(a), Some(b)) => Arc::ptr_eq(a, b),
                (None, None) => true,
                _ => false,
            };
            if same {
                return Some(info.clone());
            }
        }
        let group = self.association.group()?.clone();
        let info =
            Arc::new(CallInfo { caller, group, peer: self.peer.clone(), local: self.stream.is_local() });
        self.info = Some(info.clone());
        Some(info)
    }

    /// Ends a call early: dropping its future is what ends it.
    fn cancel(&mut self, id: u32, answer: bool) {
        let calls = std::mem::take(&mut self.calls);
        let before = calls.len();
        self.calls = calls.into_iter().filter(|call| call.id != id).collect();
        if self.calls.len() < before {
            self.shared.metrics.running.sub(1);
            self.shared.metrics.cancelled.add(1);
            if answer {
                self.respond(id, Err(Fault(dcerpc::dcerpc::FaultStatus::NCA_S_FAULT_CANCEL.0)));
            }
        }
    }

    fn close(&mut self, reason: &CloseReason) {
        tracing::info!(%reason, peer = %self.peer, "connection closed");
        self.closing = true;
        let metrics = &self.shared.metrics;
        match reason {
            CloseReason::Fragment(_) | CloseReason::Protocol(_) => metrics.protocol_errors.add(1),
            CloseReason::Security(_) => metrics.security_errors.add(1),
            CloseReason::Limit(_) => metrics.limits_hit.add(1),
        }
    }

    fn count(&mut self) {
        let (packets_in, packets_out) = self.association.fragments();
        if (packets_in, packets_out) != self.counted {
            self.shared.metrics.packets_in.add(packets_in - self.counted.0);
            self.shared.metrics.packets_out.add(packets_out - self.counted.1);
            self.counted = (packets_in, packets_out);
        }
    }

    /// Whether everything is written.
    fn write(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        let output = self.association.output();
        let mut written = 0;
        let done = loop {
            let rest = output.get(written..).unwrap_or_default();
            if rest.is_empty() {
                break true;
            }
            match self.stream.try_write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => written += n,
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.stream.poll_write_ready(cx) {
                    Poll::Pending => break false,
                    Poll::Ready(result) => result?,
                },
                Err(e) => return Err(e),
            }
        };
        output.drain(..written);
        Ok(done)
    }
}
