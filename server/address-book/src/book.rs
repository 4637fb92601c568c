//! The address book: loads a directory, follows its changes, and keeps serving
//! what it has when the directory cannot be reached.

use crate::lists;
use crate::loader::{self, Loader};
use crate::mids::Mids;
use crate::snapshot::Snapshot;
use crate::viewer::{Viewer, Viewers};
use openchange_directory::{Attributes, Changes, Directory, Error, Filter, Guid, Result, Scope};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, Weak};
use std::time::{Duration, Instant};

/// What can be said about an address book.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where minimal entry ids are kept; none: in memory, so that they change with a restart.
    pub mids: Option<PathBuf>,
    /// How often changes of the directory are looked for.
    pub poll_interval: Duration,
    /// How long a client's call waits for one answer of the directory.
    pub patience: Duration,
    /// Let those in who have not said who they are.
    pub anonymous: bool,
    /// What clients call this server: the host name that RFR answers with.
    pub host: String,
    /// What a call may take.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            mids: None,
            poll_interval: Duration::from_secs(30),
            patience: Duration::from_secs(5),
            anonymous: false,
            host: "localhost".into(),
            limits: Limits::default(),
        }
    }
}

/// What a call may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Rows of an answer or of an explicit table.
    pub rows: usize,
    /// Properties of a row.
    pub columns: usize,
    /// Bytes of an answer, about.
    pub bytes: usize,
    /// Conditions of a restriction.
    pub conditions: usize,
    /// Names resolved at once.
    pub names: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { rows: 50_000, columns: 512, bytes: 16 << 20, conditions: 256, names: 2_000 }
    }
}

/// An address book over a directory.
pub struct AddressBook {
    directory: Arc<dyn Directory>,
    options: Options,
    mids: Arc<Mids>,
    snapshot: RwLock<Arc<Snapshot>>,
    refreshed: RwLock<Option<Instant>>,
    viewers: Viewers,
    loader: tokio::sync::Mutex<Option<Loader>>,
}

/// Why there is no address book.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file of minimal entry ids cannot be used.
    #[error("the file of minimal entry ids: {0}")]
    Mids(#[from] rusqlite::Error),
}

impl AddressBook {
    /// Loads a directory, and goes on to follow it until the address book is dropped. If
    /// it cannot be reached, that is tried again.
    ///
    /// # Errors
    /// When the file of minimal entry ids cannot be used.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub async fn open(
        directory: Arc<dyn Directory>,
        options: Options,
    ) -> std::result::Result<Arc<Self>, OpenError> {
        let book = Arc::new(AddressBook {
            mids: Arc::new(Mids::open(options.mids.as_deref())?),
            directory,
            options,
            snapshot: RwLock::default(),
            refreshed: RwLock::default(),
            viewers: Viewers::default(),
            loader: tokio::sync::Mutex::default(),
        });
        if let Err(error) = book.refresh().await {
            tracing::error!(%error, "the directory could not be read; trying again");
        }
        tokio::spawn(follow(Arc::downgrade(&book), book.options.poll_interval));
        Ok(book)
    }

    /// How it was opened.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Where it comes from.
    #[must_use]
    pub fn directory(&self) -> &dyn Directory {
        &*self.directory
    }

    /// Somebody who calls, with the groups it is in, as far as the directory tells.
    pub async fn viewer(&self, account: &str) -> Viewer {
        self.viewers.find(self.directory(), account, self.options.patience).await
    }

    /// What names this server in ephemeral entry ids.
    #[must_use]
    pub fn server(&self) -> [u8; 16] {
        self.mids.server()
    }

    /// The address book as it is now.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// When the directory was last read; never: there is nothing to serve yet.
    #[must_use]
    pub fn refreshed(&self) -> Option<Instant> {
        *self.refreshed.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads what has changed in the directory, now.
    ///
    /// # Errors
    /// Those of the directory; what was known before is served on.
    pub async fn refresh(&self) -> Result<()> {
        let mut known = self.loader.lock().await;
        let (loader, snapshot) = match &*known {
            None => self.load(1).await?,
            Some(loader) => match self.changes(loader).await {
                Ok(Some(changes)) => {
                    let loader = known.take();
                    work(move || changes.apply(loader)).await?
                }
                Ok(None) | Err(Error::CursorUnknown) => self.load(loader.version().wrapping_add(1)).await?,
                Err(error) => return Err(error),
            },
        };
        *known = loader;
        if let Some(snapshot) = snapshot {
            *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
        }
        *self.refreshed.write().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    /// Reads everything.
    async fn load(&self, version: u32) -> Result<(Option<Loader>, Option<Snapshot>)> {
        let started = Instant::now();
        let roots = self.directory.roots().await?;
        let cursor = self.directory.cursor().await?;
        let (directory, everywhere) = (&self.directory, Scope::Subtree);
        let lists = directory
            .search(&roots.configuration, everywhere, &loader::address_lists(), lists::ATTRIBUTES)
            .await?;
        let mids = self.mids.clone();
        let loader = work(move || Loader::new(mids, &lists, cursor, version)).await??;
        let names = loader.attributes();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut objects =
            directory.search(&roots.domain, everywhere, &loader::mail_enabled(), &names).await?;
        objects.extend(
            directory
                .search(&roots.configuration, everywhere, &loader::configuration_objects(), &names)
                .await?,
        );
        let (loader, snapshot) = work(move || {
            let mut loader = loader;
            loader.keep(&objects)?;
            let snapshot = loader.snapshot();
            Ok::<_, Error>((loader, snapshot))
        })
        .await??;
        let (entries, elapsed) = (loader.len(), started.elapsed());
        tracing::info!(entries, ?elapsed, "the directory was read");
        Ok((Some(loader), Some(snapshot)))
    }

    /// What has changed; none: the address lists have, so that all must be read again.
    async fn changes(&self, loader: &Loader) -> Result<Option<Applicable>> {
        let roots = self.directory.roots().await?;
        let names = loader.attributes();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let since = &loader.configuration;
        let (lists, objects) = (loader::address_lists(), loader::configuration_objects());
        let lists = self.directory.changes(&roots.configuration, &lists, lists::ATTRIBUTES, since).await?;
        // Much else changes there that is none of ours.
        if !lists.changed.is_empty() || lists.removed.iter().any(|guid| loader.is_list(guid)) {
            return Ok(None);
        }
        let mut configuration = self.directory.changes(&roots.configuration, &objects, &names, since).await?;
        // What changed between the two is looked at next time, once more or for the first time.
        configuration.cursor = lists.cursor;
        let domain =
            self.directory.changes(&roots.domain, &loader::mail_enabled(), &names, &loader.domain).await?;
        Ok(Some(Applicable { domain, configuration }))
    }

    /// Fetches attributes that are not kept in memory.
    pub async fn fetch(&self, guids: &[Guid], names: &[&str]) -> Result<HashMap<Guid, Attributes>> {
        let patience = self.options.patience;
        let base = soon(patience, self.directory.roots()).await?.domain;
        let mut found = HashMap::new();
        for some in guids.chunks(64) {
            let of = |guid: &Guid| Filter::Equals("objectGUID".into(), guid.0.to_vec());
            let filter = Filter::Or(some.iter().map(of).collect());
            let mut all = vec!["objectGUID"];
            all.extend_from_slice(names);
            let search = self.directory.search(&base, Scope::Subtree, &filter, &all);
            for object in soon(patience, search).await? {
                found.insert(object.guid, object.attributes);
            }
        }
        Ok(found)
    }
}

/// An answer of the directory that somebody waits for, who would rather have none than wait
/// for long.
pub(crate) async fn soon<T>(patience: Duration, answer: impl Future<Output = Result<T>>) -> Result<T> {
    let late = |_| Err(Error::Unavailable(format!("no answer in {patience:?}")));
    tokio::time::timeout(patience, answer).await.unwrap_or_else(late)
}

async fn follow(book: Weak<AddressBook>, interval: Duration) {
    loop {
        tokio::time::sleep(interval).await;
        let Some(book) = book.upgrade() else { return };
        if let Err(error) = book.refresh().await {
            tracing::warn!(%error, "the directory could not be read; what is known is served");
        }
    }
}

/// Changes of entries.
struct Applicable {
    domain: Changes,
    configuration: Changes,
}

impl Applicable {
    /// Puts the changes in, and makes a snapshot if there are any.
    fn apply(self, loader: Option<Loader>) -> (Option<Loader>, Option<Snapshot>) {
        let Some(mut loader) = loader else { return (None, None) };
        let mut any = false;
        for changes in [&self.configuration, &self.domain] {
            any |= !changes.changed.is_empty();
            if let Err(error) = loader.keep(&changes.changed) {
                // Without the loader everything is read again next time.
                tracing::error!(%error, "changes could not be kept");
                return (None, None);
            }
            for guid in &changes.removed {
                any |= loader.remove(guid);
            }
        }
        (loader.domain, loader.configuration) = (self.domain.cursor, self.configuration.cursor);
        let snapshot = any.then(|| loader.snapshot());
        (Some(loader), snapshot)
    }
}

/// Runs what takes its time on a thread for that.
async fn work<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::Other(format!("a thread ended: {e}")))
}
