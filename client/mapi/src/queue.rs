//! Operations gather and travel together.
//!
//! Every operation joins the session's queue and gives a [`Ticket`]. Whoever waits
//! for a ticket sends what has gathered, in one call if it fits. Objects can be
//! used before they are there: opening a folder, its table, setting columns and
//! reading rows is one call.

use crate::batch::{Batch, Left};
use crate::caller::BoxFuture;
use crate::link::Link;
use crate::notify::Event;
use crate::operation::{Answer, Operation};
use crate::{Error, Result};
use dcerpc::dtyp::NdrContextHandle;
use std::collections::VecDeque;
use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{broadcast, oneshot};

/// Notifications that a watcher may lag behind.
const EVENTS: usize = 1024;

/// A session with a mailbox server: its queue and its link.
pub(crate) struct Core {
    queue: Mutex<Queue>,
    /// One call at a time; what gathers meanwhile goes with the next.
    link: tokio::sync::Mutex<Link>,
    pub events: broadcast::Sender<Event>,
    /// The server may answer in several payloads.
    pub chains: bool,
}

#[derive(Default)]
pub(crate) struct Queue {
    pub operations: VecDeque<Operation>,
    /// Logon and handle of objects that are no longer needed.
    pub releases: Vec<(u8, u32)>,
    /// Why nothing can be sent any more.
    pub broken: Option<Error>,
}

impl Core {
    pub fn new(link: Link) -> Arc<Self> {
        let (events, _) = broadcast::channel(EVENTS);
        let chains = link.chains();
        Arc::new(Core { queue: Mutex::default(), link: tokio::sync::Mutex::new(link), events, chains })
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues the release of a handle.
    pub fn release(&self, logon: u8, handle: u32) {
        self.lock().releases.push((logon, handle));
    }

    /// Queues an operation.
    pub fn queue<T>(
        self: &Arc<Self>,
        mut operation: Operation,
        read: impl FnOnce(Answer) -> Result<T> + Send + Sync + 'static,
    ) -> Ticket<T> {
        let (sender, answer) = oneshot::channel();
        operation.answer = Some(sender);
        let mut queue = self.lock();
        match &queue.broken {
            Some(error) => {
                let error = error.clone();
                drop(queue);
                operation.fail(error);
            }
            None => queue.operations.push_back(operation),
        }
        Ticket { core: self.clone(), answer, read: Box::new(read) }
    }

    /// Sends what has gathered, in as many calls as it takes; stops early once `done` says so.
    async fn flush(&self, mut done: impl FnMut() -> bool) {
        // Others who are about to ask get to it: their operations go along.
        tokio::task::yield_now().await;
        let mut link = self.link.lock().await;
        let mut turns = 0;
        while !done() {
            let mut batch = {
                let mut queue = self.lock();
                if queue.operations.is_empty() || queue.broken.is_some() {
                    return;
                }
                Batch::gather(&mut queue, link.request_limit())
            };
            batch.refuse_unsendable();
            if batch.rops.is_empty() {
                continue;
            }
            tracing::debug!(operations = batch.sent.len(), bytes = batch.rops.len(), "sending");
            match link.execute(&batch.rops, &batch.table).await {
                Ok(payloads) => match batch.settle(payloads, &self.events) {
                    Left::Nothing => turns = 0,
                    Left::Some(operations) => {
                        turns = 0;
                        self.put_back(operations);
                    }
                    // The server is busy with others.
                    Left::Later(operations, wait) if turns < BUSY_TURNS => {
                        turns += 1;
                        self.put_back(operations);
                        tokio::time::sleep(wait).await;
                    }
                    Left::Later(operations, _) => {
                        let code = exchange::oxcerrors::ErrorCode::EC_SERVER_BUSY;
                        let busy = Error::Refused { operation: "RopBackoff", code };
                        operations.into_iter().for_each(|o| o.fail(busy.clone()));
                    }
                },
                Err(error) => {
                    if error.is_disconnected() {
                        self.break_off(&error);
                    }
                    batch.fail(&error);
                }
            }
        }
    }

    /// What the server has not come to goes first in the next call.
    fn put_back(&self, operations: Vec<Operation>) {
        let mut queue = self.lock();
        for operation in operations.into_iter().rev() {
            queue.operations.push_front(operation);
        }
    }

    /// Nothing can be sent any more.
    fn break_off(&self, error: &Error) {
        let gone = match error {
            Error::Unknown(why) => Error::NotSent(why.clone()),
            other => other.clone(),
        };
        let waiting: Vec<Operation> = {
            let mut queue = self.lock();
            queue.broken = Some(gone.clone());
            queue.operations.drain(..).collect()
        };
        waiting.into_iter().for_each(|o| o.fail(gone.clone()));
    }

    /// Sends everything there is.
    pub async fn flush_all(&self) {
        self.flush(|| false).await;
    }

    /// Ends the session.
    pub async fn close(&self) -> Result<()> {
        self.link.lock().await.close().await
    }

    /// A handle to wait for notifications with.
    pub async fn asynchronous(&self) -> Result<NdrContextHandle> {
        self.link.lock().await.asynchronous().await
    }

    /// A call without operations, which brings notifications.
    pub async fn poll(&self) -> Result<()> {
        let mut link = self.link.lock().await;
        let mut batch = Batch::gather(&mut self.lock(), link.request_limit());
        batch.refuse_unsendable();
        let result = match link.execute(&batch.rops, &batch.table).await {
            Ok(payloads) => match batch.settle(payloads, &self.events) {
                Left::Some(operations) | Left::Later(operations, _) => {
                    self.put_back(operations);
                    Ok(())
                }
                Left::Nothing => Ok(()),
            },
            Err(error) => Err(error),
        };
        if let Err(error) = &result {
            if error.is_disconnected() {
                self.break_off(error);
            }
            batch.fail(error);
        }
        result
    }
}

/// How often a busy server is asked again.
const BUSY_TURNS: u32 = 5;

/// An operation in the queue: waiting for it sends what has gathered.
///
/// A ticket that is dropped does not take the operation back.
#[must_use = "the operation goes with the next one that somebody waits for"]
pub struct Ticket<T> {
    core: Arc<Core>,
    answer: oneshot::Receiver<Result<Answer>>,
    read: Box<dyn FnOnce(Answer) -> Result<T> + Send + Sync>,
}

impl<T: Send + 'static> Ticket<T> {
    /// The same operation with something else made of its result.
    pub fn map<U>(self, make: impl FnOnce(T) -> Result<U> + Send + Sync + 'static) -> Ticket<U> {
        let read = self.read;
        Ticket { core: self.core, answer: self.answer, read: Box::new(move |a| make(read(a)?)) }
    }

    /// The operation goes with the next ones; its result is logged if it is an error.
    pub fn forget(self) {
        drop(self);
    }

    async fn wait(mut self) -> Result<T> {
        let mut got = self.answer.try_recv().ok();
        while got.is_none() {
            let answer = &mut self.answer;
            let slot = &mut got;
            self.core
                .flush(|| {
                    *slot = match answer.try_recv() {
                        Ok(answer) => Some(answer),
                        Err(oneshot::error::TryRecvError::Empty) => None,
                        Err(oneshot::error::TryRecvError::Closed) => Some(Err(Error::Abandoned)),
                    };
                    slot.is_some()
                })
                .await;
            if got.is_none() {
                got = Some(self.answer.try_recv().unwrap_or(Err(Error::Abandoned)));
            }
        }
        let answer = got.unwrap_or(Err(Error::Abandoned))?;
        (self.read)(answer)
    }
}

impl<T: Send + 'static> IntoFuture for Ticket<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait())
    }
}

impl<T> fmt::Debug for Ticket<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket")
    }
}
