//! Whether the server is of use: alive, and ready for calls.

use serde::Serialize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the health endpoint says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Health {
    /// Calls are taken, and answered by what the directory says now.
    pub ready: bool,
    /// The server is about to end.
    pub stopping: bool,
    /// Seconds since the directory was last read; none: not yet.
    pub directory_age: Option<f64>,
    /// From that many seconds on the server is not ready.
    pub directory_patience: f64,
}

/// What makes a server ready.
#[derive(Debug)]
pub struct Readiness {
    patience: Duration,
    stopping: AtomicBool,
}

impl Readiness {
    /// Ready while the directory was read within `patience`.
    #[must_use]
    pub fn new(patience: Duration) -> Self {
        Readiness { patience, stopping: AtomicBool::new(false) }
    }

    /// Not ready any more, for good.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// How it stands, with a directory that was read so long ago, or never.
    #[must_use]
    pub fn health(&self, directory_age: Option<Duration>) -> Health {
        let stopping = self.stopping.load(Ordering::Relaxed);
        Health {
            ready: !stopping && directory_age.is_some_and(|age| age <= self.patience),
            stopping,
            directory_age: directory_age.map(|age| age.as_secs_f64()),
            directory_patience: self.patience.as_secs_f64(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_directory_or_an_end_near_is_not_ready() {
        let readiness = Readiness::new(Duration::from_secs(120));
        assert!(!readiness.health(None).ready);
        assert!(readiness.health(Some(Duration::from_secs(120))).ready);
        assert!(!readiness.health(Some(Duration::from_secs(121))).ready);
        readiness.stop();
        assert!(!readiness.health(Some(Duration::ZERO)).ready);
    }
}
