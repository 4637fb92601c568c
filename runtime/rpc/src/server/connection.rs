//! One connection: an association, a stream, and the calls that run.

use super::socket::Socket;
use super::worker::tick;
use super::{CallInfo, Shared};
use crate::association::{Caller, CloseReason, IncomingCall, ServerAssociation, ServerEvent};
use crate::security::{Acceptor, BoxFuture, SecurityError, Step};
use crate::transport::Stream;
use futures_util::stream::{FuturesUnordered, Stream as _};
use pidl_call::{CallContext, Fault};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Instant;
use tokio::sync::mpsc;
use tracing::{Instrument, Span};

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

/// A connection on its way to a worker.
pub(super) struct Accepted {
    pub(super) stream: Arc<dyn Stream>,
    /// Told to the client in `bind_ack`.
    pub(super) secondary_address: String,
    /// There are too many connections: it is told so.
    pub(super) refuse: bool,
    /// Dropped when the connection has ended.
    pub(super) alive: mpsc::Sender<()>,
}

pub(super) struct Connection {
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
    /// The last tick before something came, was finished or was taken.
    last_activity: Instant,
    /// The last tick before a whole fragment came, and how many have.
    last_fragment: Instant,
    fragments: u32,
    span: Span,
    _alive: mpsc::Sender<()>,
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
    /// A connection that nothing has come from. Its worker may have a better way to wait for it.
    pub(super) fn new(
        shared: Arc<Shared>,
        accepted: Accepted,
        socket: Option<Arc<Socket>>,
        now: Instant,
    ) -> Self {
        let Accepted { stream, secondary_address, refuse, alive } = accepted;
        let mut association = ServerAssociation::new(shared.config.clone(), secondary_address);
        if refuse {
            association.refuse_bind();
        }
        let peer: Arc<str> = stream.peer().into();
        association.set_peer(peer.clone());
        shared.metrics.open.add(1);
        Connection {
            shared,
            stream: socket.map_or(stream, |socket| socket),
            association,
            span: tracing::debug_span!("connection", peer = %peer),
            peer,
            calls: FuturesUnordered::new(),
            handshake: None,
            info: None,
            closing: false,
            held_back: false,
            backlogged: false,
            last_activity: now,
            last_fragment: now,
            fragments: 0,
            _alive: alive,
        }
    }

    /// Reads, calls and writes as far as that goes; ready when the connection is over.
    /// `now` is when the last tick was.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>, buffer: &mut [u8], now: Instant) -> Poll<()> {
        let span = (!self.span.is_disabled()).then(|| self.span.clone());
        let _entered = span.as_ref().map(Span::enter);
        self.turn(cx, buffer, now).map(|result| {
            if let Err(error) = result {
                tracing::debug!(%error, peer = %self.peer, "connection lost");
            }
        })
    }

    fn turn(&mut self, cx: &mut Context<'_>, buffer: &mut [u8], now: Instant) -> Poll<io::Result<()>> {
        let stopping = self.shared.stopping.load(Ordering::Relaxed);
        let mut reads = 0;
        loop {
            if self.handshake.is_some() {
                self.handshake(cx, now);
            }
            if !self.calls.is_empty() {
                self.finish_calls(cx, now);
            }
            let all = self.events(cx, now);
            if self.fragments != self.association.fragments() {
                self.fragments = self.association.fragments();
                self.last_fragment = now;
            }
            let written = self.association.output().is_empty()
                || match self.write(cx, now) {
                    Ok(written) => written,
                    Err(error) => return Poll::Ready(Err(error)),
                };
            if written && self.closing {
                return Poll::Ready(Ok(()));
            }
            if written && stopping && self.calls.is_empty() && self.handshake.is_none() {
                self.association.shutdown();
                let _ = self.write(cx, now);
                return Poll::Ready(Ok(()));
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
                    self.last_activity = now;
                    self.association.receive(buffer.get(..n).unwrap_or_default());
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.stream.poll_read_ready(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                },
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    /// Whether the connection has been quiet too long: by a tick, for it is not known
    /// better when it was not.
    pub(super) fn is_late(&mut self, now: Instant) -> bool {
        let limits = &self.shared.limits;
        // As long as the client takes its answers, what it owes may still be with us.
        let owed = self.association.is_owed() && self.association.output().is_empty();
        let (since, limit) =
            if owed { (self.last_fragment, limits.pdu) } else { (self.last_activity, limits.idle) };
        self.calls.is_empty() && now.saturating_duration_since(since) >= limit + tick(limits)
    }

    /// Gives buffers back when nothing has come for a tick.
    pub(super) fn rest(&mut self, now: Instant) {
        if self.last_activity < now {
            self.association.shrink();
        }
    }

    fn handshake(&mut self, cx: &mut Context<'_>, now: Instant) {
        let Some(handshake) = &mut self.handshake else { return };
        let Poll::Ready((acceptor, result)) = handshake.as_mut().poll(cx) else { return };
        self.handshake = None;
        self.last_activity = now;
        match &result {
            Ok(Step::Done(..)) => self.shared.metrics.authenticated.add(1),
            Ok(Step::Continue(_)) => {}
            Err(_) => self.shared.metrics.authentication_failures.add(1),
        }
        self.association.authenticated(acceptor, result);
    }

    fn finish_calls(&mut self, cx: &mut Context<'_>, now: Instant) {
        while let Poll::Ready(Some((id, answer))) = Pin::new(&mut self.calls).poll_next(cx) {
            self.shared.metrics.running.sub(1);
            self.last_activity = now;
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
    fn events(&mut self, cx: &mut Context<'_>, now: Instant) -> bool {
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
                    self.handshake(cx, now);
                }
                ServerEvent::Call(call) => self.call(call, cx, now),
                ServerEvent::Cancel(id) => self.cancel(id, true, cx, now),
                ServerEvent::Orphaned(id) => self.cancel(id, false, cx, now),
                ServerEvent::Close(reason) => self.close(&reason),
            }
        }
    }

    fn call(&mut self, call: IncomingCall, cx: &mut Context<'_>, now: Instant) {
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
                self.finish_calls(cx, now);
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
    fn cancel(&mut self, id: u32, answer: bool, cx: &mut Context<'_>, now: Instant) {
        if !self.calls.iter().any(|call| call.id == id) {
            return;
        }
        let calls = std::mem::take(&mut self.calls);
        self.calls = calls.into_iter().filter(|call| call.id != id).collect();
        self.shared.metrics.running.sub(1);
        self.shared.metrics.cancelled.add(1);
        if answer {
            self.respond(id, Err(Fault(dcerpc::dcerpc::FaultStatus::NCA_S_FAULT_CANCEL.0)));
        }
        // In a new set the others wake nobody before they have been polled in it.
        self.finish_calls(cx, now);
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

    /// Whether everything is written.
    fn write(&mut self, cx: &mut Context<'_>, now: Instant) -> io::Result<bool> {
        let output = self.association.output();
        let mut written = 0;
        let done = loop {
            let rest = output.get(written..).unwrap_or_default();
            if rest.is_empty() {
                break true;
            }
            match self.stream.try_write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => {
                    written += n;
                    self.last_activity = now;
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.stream.poll_write_ready(cx) {
                    Poll::Pending => break false,
                    Poll::Ready(result) => result?,
                },
                Err(e) => return Err(e),
            }
        };
        if done {
            output.clear();
        } else {
            output.drain(..written);
        }
        Ok(done)
    }
}
