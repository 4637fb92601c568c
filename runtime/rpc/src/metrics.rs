//! What a server counts.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// A number that only grows, or goes up and down.
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

    /// Counts one more, unless there are `most`.
    pub(crate) fn take(&self, most: u64) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| (n < most).then_some(n + 1)).is_ok()
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

/// Counters since the server started.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Connections accepted.
    pub connections: Counter,
    /// Connections open now.
    pub open: Counter,
    /// Connections refused because there were too many.
    pub refused: Counter,
    /// Failures of `accept`.
    pub accept_errors: Counter,
    /// Calls begun.
    pub calls: Counter,
    /// Calls that run now.
    pub running: Counter,
    /// Calls answered with a fault.
    pub faults: Counter,
    /// Calls the client cancelled or gave up.
    pub cancelled: Counter,
    /// Calls that ran too long.
    pub calls_timed_out: Counter,
    /// Handshakes that succeeded.
    pub authenticated: Counter,
    /// Handshakes that failed.
    pub authentication_failures: Counter,
    /// Connections closed because the client broke the protocol.
    pub protocol_errors: Counter,
    /// Connections closed because of a wrong signature or a failed handshake.
    pub security_errors: Counter,
    /// Connections closed because of a limit.
    pub limits_hit: Counter,
    /// Presentation contexts rejected because the association had too many.
    pub contexts_refused: Counter,
    /// Security contexts refused because the association had too many.
    pub security_contexts_refused: Counter,
    /// Requests refused because they were too long.
    pub requests_too_long: Counter,
    /// Responses that were not sent because they were too long.
    pub responses_too_long: Counter,
    /// Times nothing more was read of a connection because as many calls ran as may.
    pub calls_held_back: Counter,
    /// Times nothing more was read of a connection because the client did not take its answers.
    pub backlogs: Counter,
    /// Context handles open now.
    pub handles: Counter,
    /// Context handles refused because a group, or all together, had too many.
    pub handles_refused: Counter,
    /// Connections closed because nothing came for too long, or not what was owed.
    pub idle_closed: Counter,
    /// Fragments received.
    pub packets_in: Counter,
    /// Fragments sent.
    pub packets_out: Counter,
}
