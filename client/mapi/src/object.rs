//! Server objects: what a handle stands for, from before it is there to its release.

use crate::operation::{Answer, Operation};
use crate::queue::{Core, Ticket};
use crate::{Error, Result};
use exchange::oxcrops::{RopId, RopRequestBody};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// What is known of a handle.
#[derive(Clone, Debug)]
pub(crate) enum State {
    /// The operation that makes the object waits or is under way.
    Awaited,
    /// The server's number for it.
    Open(u32),
    /// The operation that was to make it failed.
    Failed(Error),
}

/// A server object. It may be used before the operation that makes it was sent.
pub(crate) struct Inner {
    core: Weak<Core>,
    pub logon: u8,
    state: Mutex<State>,
    /// Columns of a table, as the server has confirmed them.
    columns: Mutex<Option<Arc<[u32]>>>,
    /// Columns of a message's recipients.
    recipients: Mutex<Option<Arc<[u32]>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inner {
    pub fn state(&self) -> State {
        lock(&self.state).clone()
    }

    pub fn set(&self, state: State) {
        *lock(&self.state) = state;
    }

    pub fn columns(&self) -> Option<Arc<[u32]>> {
        lock(&self.columns).clone()
    }

    pub fn set_columns(&self, columns: Option<Arc<[u32]>>) {
        *lock(&self.columns) = columns;
    }

    pub fn recipient_columns(&self) -> Option<Arc<[u32]>> {
        lock(&self.recipients).clone()
    }

    pub fn set_recipient_columns(&self, columns: Arc<[u32]>) {
        *lock(&self.recipients) = Some(columns);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let (State::Open(handle), Some(core)) = (self.state(), self.core.upgrade()) {
            core.release(self.logon, handle);
        }
    }
}

/// A server object and the session it is of. Clones are the same object; it is
/// released with the next operations after the last one is dropped.
#[derive(Clone)]
pub(crate) struct Object {
    pub core: Arc<Core>,
    pub inner: Arc<Inner>,
}

impl Object {
    /// One that is still to be made.
    pub fn awaited(core: &Arc<Core>, logon: u8) -> Self {
        let inner = Inner {
            core: Arc::downgrade(core),
            logon,
            state: Mutex::new(State::Awaited),
            columns: Mutex::default(),
            recipients: Mutex::default(),
        };
        Object { core: core.clone(), inner: Arc::new(inner) }
    }

    /// Queues an operation on the object.
    pub fn ask<T>(
        &self,
        rop: RopId,
        body: RopRequestBody,
        read: impl FnOnce(Answer) -> Result<T> + Send + Sync + 'static,
    ) -> Ticket<T> {
        self.core.queue(Operation::new(rop, Some(self), body), read)
    }

    /// Queues an operation that has nothing to say but whether it worked.
    pub fn tell(&self, rop: RopId, body: RopRequestBody) -> Ticket<()> {
        self.ask(rop, body, |answer| answer.worked())
    }

    /// Queues an operation on the object that makes another one.
    pub fn make<T>(
        &self,
        rop: RopId,
        body: RopRequestBody,
        read: impl FnOnce(Answer) -> Result<T> + Send + Sync + 'static,
    ) -> (Object, Ticket<T>) {
        let made = Object::awaited(&self.core, self.inner.logon);
        let operation =
            Operation { makes: Some(made.inner.clone()), ..Operation::new(rop, Some(self), body) };
        let ticket = self.core.queue(operation, read);
        (made, ticket)
    }

    /// Queues an operation on the object and another one.
    pub fn ask_with<T>(
        &self,
        other: &Object,
        rop: RopId,
        body: RopRequestBody,
        read: impl FnOnce(Answer) -> Result<T> + Send + Sync + 'static,
    ) -> Ticket<T> {
        let operation =
            Operation { with: Some(other.inner.clone()), ..Operation::new(rop, Some(self), body) };
        self.core.queue(operation, read)
    }

    /// The server's number, once it has given one.
    pub fn handle(&self) -> Option<u32> {
        match self.inner.state() {
            State::Open(handle) => Some(handle),
            _ => None,
        }
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.inner.state())
    }
}
