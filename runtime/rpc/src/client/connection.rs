//! The connection that clients share, and the task that reads from it.

use super::transport;
use crate::association::{ClientAssociation, ClientError, ClientEvent};
use crate::transport::{Stream, with_buffer};
use futures_util::task::AtomicWaker;
use pidl_call::{Error, Reply, Result};
use std::collections::HashMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use tokio::sync::oneshot;

/// Bytes of memory that are kept for the next requests.
const KEPT: usize = 64 * 1024;

/// Gives a call up when its future is dropped or late.
pub(super) struct Outstanding<'a> {
    pub(super) connection: &'a Connection,
    pub(super) call_id: u32,
    pub(super) over: bool,
}

impl Drop for Outstanding<'_> {
    fn drop(&mut self) {
        if !self.over {
            let mut state = self.connection.0.lock();
            state.calls.retain(|call| call.call_id != self.call_id);
            if let Err(error) = state.association.abandon(self.call_id) {
                tracing::debug!(%error, "cannot give a call up");
            }
            self.connection.0.flush(&mut state);
        }
    }
}

pub(super) type Answer<T> = oneshot::Sender<Result<T>>;

/// What the callers hold; the driver sees the last one go.
pub(super) struct Connection(pub(super) Arc<Shared>);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.driver.wake();
    }
}

pub(super) struct Shared {
    pub(super) stream: Arc<dyn Stream>,
    pub(super) state: Mutex<State>,
    /// One handshake or new interface at a time.
    pub(super) turn: tokio::sync::Mutex<()>,
    /// The task that reads, and writes what did not go at once.
    pub(super) driver: AtomicWaker,
}

/// A call whose future has not been told its answer.
pub(super) struct Waiting {
    pub(super) call_id: u32,
    /// Who is to be told that there is one.
    pub(super) waker: Option<Waker>,
    pub(super) answer: Option<Result<Reply>>,
}

impl Waiting {
    fn answer(&mut self, answer: Result<Reply>) {
        self.answer = Some(answer);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

pub(super) struct State {
    pub(super) association: ClientAssociation,
    /// Not a channel each: they would cost more than the rest of a call.
    pub(super) calls: Vec<Waiting>,
    pub(super) bound: Option<Answer<()>>,
    pub(super) altered: HashMap<u16, Answer<()>>,
    pub(super) authenticated: Option<Answer<()>>,
    pub(super) failed: Option<Arc<dyn std::error::Error + Send + Sync>>,
    pub(super) closed: bool,
}

/// An error that several calls share.
#[derive(Clone, Debug)]
struct Failure(Arc<dyn std::error::Error + Send + Sync>);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl State {
    pub(super) fn check(&self) -> Result<()> {
        match &self.failed {
            Some(error) => Err(transport(Failure(error.clone()))),
            None => Ok(()),
        }
    }

    pub(super) fn fail(&mut self, error: impl std::error::Error + Send + Sync + 'static) {
        if self.failed.is_some() {
            return;
        }
        let error: Arc<dyn std::error::Error + Send + Sync> = Arc::new(error);
        let failure = || transport(Failure(error.clone()));
        for waiting in [self.bound.take(), self.authenticated.take()].into_iter().flatten() {
            let _ = waiting.send(Err(failure()));
        }
        for call in self.calls.iter_mut().filter(|call| call.answer.is_none()) {
            call.answer(Err(failure()));
        }
        for (_, altered) in self.altered.drain() {
            let _ = altered.send(Err(failure()));
        }
        self.failed = Some(error);
    }

    pub(super) fn poll_answer(&mut self, call_id: u32, cx: &mut Context<'_>) -> Poll<Result<Reply>> {
        let Some(at) = self.calls.iter().position(|call| call.call_id == call_id) else {
            return Poll::Ready(Err(transport(ClientError::Closed)));
        };
        let call = &mut self.calls[at];
        if call.answer.is_none() {
            match &mut call.waker {
                Some(waker) => waker.clone_from(cx.waker()),
                None => call.waker = Some(cx.waker().clone()),
            }
            return Poll::Pending;
        }
        let closed = || Err(transport(ClientError::Closed));
        Poll::Ready(self.calls.swap_remove(at).answer.unwrap_or_else(closed))
    }

    fn events(&mut self) {
        while let Some(event) = self.association.next_event() {
            match event {
                ClientEvent::Bound => {
                    if let Some(bound) = self.bound.take() {
                        let _ = bound.send(Ok(()));
                    }
                }
                ClientEvent::Authenticated(_) => {
                    if let Some(authenticated) = self.authenticated.take() {
                        let _ = authenticated.send(Ok(()));
                    }
                }
                ClientEvent::Altered(context, result) => {
                    if let Some(altered) = self.altered.remove(&context) {
                        let _ = altered.send(result.map_err(transport));
                    }
                }
                ClientEvent::Reply { call_id, result, said } => {
                    if let Some(call) = self.calls.iter_mut().find(|call| call.call_id == call_id) {
                        let result = result.map(|(stub, format)| Reply { stub, format });
                        call.answer(result.map_err(|fault| match said {
                            Some(said) => Error::ExplainedFault(fault, Box::new(said)),
                            None => Error::Fault(fault),
                        }));
                    }
                }
                // The server closes when what runs is over; nothing is to be done here.
                ClientEvent::Shutdown => {}
                ClientEvent::Failed(error) => self.fail(error),
            }
        }
    }
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what goes at once; the driver does the rest.
    pub(super) fn flush(&self, state: &mut State) {
        match self.write(state) {
            Ok(true) => {}
            Ok(false) => self.driver.wake(),
            Err(error) => {
                state.fail(error);
                self.driver.wake();
            }
        }
    }

    /// Whether everything is written.
    fn write(&self, state: &mut State) -> io::Result<bool> {
        let output = state.association.output();
        let mut written = 0;
        let result = loop {
            let rest = output.get(written..).unwrap_or_default();
            if rest.is_empty() {
                break Ok(true);
            }
            match self.stream.try_write(rest) {
                Ok(0) => break Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => written += n,
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => break Ok(false),
                Err(e) => break Err(e),
            }
        };
        output.drain(..written);
        // A long request is no reason to keep so much for good.
        if output.is_empty() && output.capacity() > KEPT {
            *output = Vec::new();
        }
        result
    }

    fn poll(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<()> {
        self.driver.register(cx.waker());
        loop {
            let mut state = self.lock();
            if state.failed.is_some() || state.closed {
                return Poll::Ready(());
            }
            match self.write(&mut state) {
                Ok(true) => {}
                Ok(false) => match self.stream.poll_write_ready(cx) {
                    Poll::Pending => {}
                    Poll::Ready(Ok(())) => continue,
                    Poll::Ready(Err(error)) => {
                        state.fail(error);
                        continue;
                    }
                },
                Err(error) => {
                    state.fail(error);
                    continue;
                }
            }
            match self.stream.try_read(buffer) {
                Ok(0) => {
                    state.fail(io::Error::new(
                        io::ErrorKind::UnexpectedEof,
                        "the server closed the connection",
                    ));
                    continue;
                }
                Ok(n) => {
                    state.association.receive(buffer.get(..n).unwrap_or_default());
                    state.events();
                    // A buffer that was not filled has most likely taken all there is.
                    let more = n == buffer.len() || !state.association.output().is_empty();
                    if more || state.failed.is_some() {
                        continue;
                    }
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => {
                    state.fail(error);
                    continue;
                }
            }
            drop(state);
            match self.stream.poll_read_ready(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(())) => {}
                Poll::Ready(Err(error)) => self.lock().fail(error),
            }
        }
    }
}

/// Tells who waits for an answer that nobody reads any more: the driver has ended, or its
/// runtime has, while those who wait may be in another one.
struct Driver(Arc<Shared>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.lock().fail(ClientError::Closed);
    }
}

pub(super) async fn drive(shared: Arc<Shared>) {
    let driver = Driver(shared);
    let shared = &driver.0;
    std::future::poll_fn(|cx| with_buffer(|buffer| shared.poll(cx, buffer))).await;
}
