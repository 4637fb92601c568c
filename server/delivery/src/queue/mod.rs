//! What users have submitted, until all about it is done.

mod database;
mod relay;
mod submission;

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use dcerpc::dtyp::Guid;
use openchange_store::ids::guid_bytes;
use tokio::sync::Notify;
use tokio::task::{JoinSet, spawn_blocking};

pub use relay::{Relay, Tls};

use crate::address_book::AddressBook;
use crate::local::Delivery;
use database::Database;

/// How the queue works.
#[derive(Clone, Debug)]
pub struct Options {
    /// Name of this server, in message ids and reports.
    pub hostname: String,
    /// Domains all of whose addresses are here: what is not found is unknown, not
    /// somebody else's.
    pub local_domains: Vec<String>,
    /// Where mail for others goes; without one it comes back.
    pub relay: Option<Relay>,
    /// How long after each attempt the next follows; the last one for all further ones.
    pub retry: Vec<Duration>,
    /// When what was not delivered goes back.
    pub expire: Duration,
    /// Connections to the relay at a time.
    pub connections: usize,
    /// Bytes of a value of a message that is sent.
    pub value_size: u64,
}

impl Default for Options {
    fn default() -> Self {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        Self {
            hostname: "localhost".to_owned(),
            local_domains: Vec::new(),
            relay: None,
            retry: [1, 5, 15, 30, 60, 120, 240].map(minutes).to_vec(),
            expire: minutes(2 * 24 * 60),
            connections: 4,
            value_size: 150 << 20,
        }
    }
}

impl Options {
    fn backoff(&self, attempts: u32) -> f64 {
        let index = (attempts as usize).min(self.retry.len().saturating_sub(1));
        self.retry.get(index).map_or(60.0, Duration::as_secs_f64)
    }
}

/// The queue cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// SQLite says why.
    #[error("the queue of outgoing mail: {0}")]
    Database(#[from] rusqlite::Error),
    /// A newer program has made it.
    #[error("the queue of outgoing mail has version {0}, this program knows 1")]
    Version(i32),
    /// Work on something has ended early, by a defect; it is tried again when its lease is over.
    #[error("work on the queue ended early: {0}")]
    Ended(#[source] tokio::task::JoinError),
}

/// A message cannot be taken back.
#[derive(Debug, thiserror::Error)]
pub enum AbortError {
    /// It is not in the queue, or no longer.
    #[error("the message is not in the queue")]
    NotQueued,
    /// It is on its way already.
    #[error("the message is being sent")]
    Sending,
    /// The queue cannot be written.
    #[error(transparent)]
    Queue(#[from] QueueError),
}

/// How long something may be worked on before it counts as forgotten.
const LEASE: f64 = 3600.0;
/// Pause after an error of the queue itself.
const REST: Duration = Duration::from_secs(5);

/// The queue. Clones are the same queue.
#[derive(Clone)]
pub struct Queue {
    shared: Arc<Shared>,
}

struct Shared {
    database: Database,
    options: Options,
    book: Arc<dyn AddressBook>,
    stores: Arc<dyn openchange_store::Stores>,
    delivery: Delivery,
    wake: Notify,
}

impl Queue {
    /// Opens the queue in a file, which is made if it is not there. One process at a time
    /// works on it.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn open(
        path: &Path,
        stores: Arc<dyn openchange_store::Stores>,
        book: Arc<dyn AddressBook>,
        options: Options,
    ) -> Result<Self, QueueError> {
        let database = Database::open(path)?;
        let delivery = Delivery::new(Arc::clone(&stores));
        let wake = Notify::new();
        Ok(Self { shared: Arc::new(Shared { database, options, book, stores, delivery, wake }) })
    }

    /// Takes over a message that is saved in a mailbox. When this returns it will be sent,
    /// even if the process ends now, once however often this is called. When it is sent it
    /// is deleted (`PidTagDeleteAfterSubmit`), or moved to the folder in
    /// `PidTagSentMailSvrEID` or `PidTagSentMailEntryId`, or else to Sent Items. Blocks.
    ///
    /// # Errors
    /// Nothing was taken over.
    pub fn submit(&self, owner: &Guid, folder: u64, message: u64) -> Result<(), QueueError> {
        self.shared.database.submit(guid_bytes(owner), folder, message, now())?;
        self.shared.wake.notify_one();
        Ok(())
    }

    /// Gives a message back that is not on its way yet. Blocks.
    ///
    /// # Errors
    /// It is not, or no longer, in the queue.
    pub fn abort(&self, owner: &Guid, message: u64) -> Result<(), AbortError> {
        match self.shared.database.abort(guid_bytes(owner), message)? {
            Some(true) => Ok(()),
            Some(false) => Err(AbortError::Sending),
            None => Err(AbortError::NotQueued),
        }
    }

    /// Messages not yet looked at, and mails waiting for the relay. Blocks.
    ///
    /// # Errors
    /// The queue cannot be read.
    pub fn counts(&self) -> Result<(u64, u64), QueueError> {
        self.shared.database.counts()
    }

    /// Works until `stop` is ready; what has begun by then is finished. While the queue
    /// cannot be read or written (a full disk, most often) it says so and tries again.
    ///
    /// # Errors
    /// The queue could not be written when work began.
    pub async fn run(&self, stop: impl Future<Output = ()>) -> Result<(), QueueError> {
        let mut stop = std::pin::pin!(stop);
        self.blocking(|shared| shared.database.resume(now())).await?;
        let mut sending = JoinSet::new();
        loop {
            let pause = self.step(&mut sending).await.unwrap_or_else(|error| {
                tracing::error!(%error, "the queue rests");
                REST
            });
            tokio::select! {
                biased;
                () = &mut stop => break,
                () = self.shared.wake.notified() => {}
                Some(ended) = sending.join_next() => report(ended),
                () = tokio::time::sleep(pause) => {}
            }
        }
        while let Some(ended) = sending.join_next().await {
            report(ended);
        }
        Ok(())
    }

    /// One submission, and as many mails as there is room for. How long there is nothing
    /// to do then.
    async fn step(&self, sending: &mut JoinSet<Result<(), QueueError>>) -> Result<Duration, QueueError> {
        let more = self.blocking(|shared| shared.next_submission()).await?;
        while sending.len() < self.shared.options.connections.max(1) {
            let due = |shared: &Shared| shared.database.begin_mail(now(), now() + LEASE);
            let Some(mail) = self.blocking(due).await? else { break };
            let shared = Arc::clone(&self.shared);
            sending.spawn(async move { relay::attempt(shared, mail).await });
        }
        if more {
            return Ok(Duration::ZERO);
        }
        let due = self.blocking(|shared| shared.database.next_due()).await?;
        // With no connection free, the end of one wakes.
        let soonest = if sending.len() < self.shared.options.connections.max(1) { 0.005 } else { 1.0 };
        Ok(Duration::from_secs_f64(due.map_or(LEASE, |due| (due - now()).clamp(soonest, LEASE))))
    }

    async fn blocking<T: Send + 'static>(
        &self,
        run: impl FnOnce(&Shared) -> Result<T, QueueError> + Send + 'static,
    ) -> Result<T, QueueError> {
        blocking(&self.shared, run).await
    }
}

/// Runs on a thread for blocking work.
async fn blocking<T: Send + 'static>(
    shared: &Arc<Shared>,
    run: impl FnOnce(&Shared) -> Result<T, QueueError> + Send + 'static,
) -> Result<T, QueueError> {
    let shared = Arc::clone(shared);
    match spawn_blocking(move || run(&shared)).await {
        Ok(result) => result,
        Err(error) => Err(QueueError::Ended(error)),
    }
}

/// An attempt that has failed to note its outcome is repeated when its lease is over.
fn report(ended: Result<Result<(), QueueError>, tokio::task::JoinError>) {
    match ended {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "the outcome of an attempt was not noted"),
        Err(error) => tracing::error!(%error, "an attempt to send mail ended early"),
    }
}

/// Seconds since 1970.
fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}
