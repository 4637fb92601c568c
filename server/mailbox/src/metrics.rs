//! What the service counts.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// A number that grows, or goes up and down.
#[derive(Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// The number.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn add(&self, n: u64) {
        self.0.fetch_add(n, Ordering::Relaxed);
    }

    pub(crate) fn sub(&self, n: u64) {
        self.0.fetch_sub(n, Ordering::Relaxed);
    }
}

impl fmt::Debug for Counter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Counters since the service started.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Sessions that are open now.
    pub sessions: Counter,
    /// Sessions refused because a user had too many.
    pub sessions_refused: Counter,
    /// Server objects that are open now, of all sessions.
    pub handles: Counter,
    /// Objects that were not opened because a session had too many.
    pub handles_refused: Counter,
    /// Operations run.
    pub rops: Counter,
    /// Operations that failed.
    pub rops_failed: Counter,
    /// Payloads that ended unexpectedly: each is a defect of this program.
    pub defects: Counter,
    /// Requests whose format was wrong.
    pub malformed: Counter,
    /// Logons to a mailbox of somebody else that were refused.
    pub logons_refused: Counter,
    /// Answers that did not fit and were cut off with RopBufferTooSmall.
    pub buffers_too_small: Counter,
    /// Clients that wait for events now.
    pub waiting: Counter,
    /// Notifications given up because a session did not take them.
    pub notifications_lost: Counter,
}
