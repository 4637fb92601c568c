//! Whether a session has something for its client, and who waits for that.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use tokio::sync::Notify;

/// Set by stores when something happens, on any thread; read by a client's wait.
#[derive(Debug, Default)]
pub(crate) struct Signal {
    pending: AtomicBool,
    closed: AtomicBool,
    waiting: AtomicBool,
    /// How often the client has been told everything there was.
    settled: AtomicU32,
    changed: Notify,
}

/// The only one that waits.
pub(crate) struct Turn<'a>(&'a Signal);

impl Signal {
    /// Something has happened. Quick, never blocks.
    pub(crate) fn raise(&self) {
        self.pending.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    /// What has happened is going to be looked at.
    pub(crate) fn lower(&self) {
        self.pending.store(false, Ordering::Release);
    }

    /// The client has been told everything.
    pub(crate) fn settle(&self) {
        self.settled.fetch_add(1, Ordering::AcqRel);
        self.changed.notify_waiters();
    }

    /// The session is over.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    pub(crate) fn is_pending(&self) -> bool {
        self.pending.load(Ordering::Acquire)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Begins to wait; nothing when somebody does already.
    pub(crate) fn turn(&self) -> Option<Turn<'_>> {
        (!self.waiting.swap(true, Ordering::AcqRel)).then_some(Turn(self))
    }

    /// Returns when something has happened or the session is over.
    pub(crate) async fn pending(&self) {
        self.until(Signal::is_pending).await;
    }

    /// How often the client has been told everything.
    pub(crate) fn times_settled(&self) -> u32 {
        self.settled.load(Ordering::Acquire)
    }

    /// Returns when the client has been told everything more often, or the session is over.
    pub(crate) async fn settled_since(&self, times: u32) {
        self.until(|signal| signal.times_settled() != times).await;
    }

    async fn until(&self, holds: impl Fn(&Self) -> bool) {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // From here on nothing that happens is missed.
            changed.as_mut().enable();
            if holds(self) || self.is_closed() {
                return;
            }
            changed.await;
        }
    }
}

impl Turn<'_> {
    /// Returns when something has happened or the session is over.
    pub(crate) async fn wait(&self) {
        self.0.pending().await;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.waiting.store(false, Ordering::Release);
    }
}
