//! The address book: loads a directory, follows its changes, and keeps serving
//! what it has when the directory cannot be reached.

use crate::attributes;
use crate::entry::Entry;
use crate::lists::{self, List};
use crate::mids::Mids;
use crate::snapshot::Snapshot;
use openchange_directory::{Attributes, Cursor, Directory, Error, Filter, Guid, Object, Scope};
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
    mids: Mids,
    snapshot: RwLock<Arc<Snapshot>>,
    refreshed: RwLock<Option<Instant>>,
    loader: tokio::sync::Mutex<Option<Loader>>,
}

/// What is known of the directory between two looks at it.
struct Loader {
    entries: HashMap<Guid, Arc<Entry>>,
    lists: Vec<List>,
    domain: Cursor,
    configuration: Cursor,
    version: u32,
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
    pub async fn open(directory: Arc<dyn Directory>, options: Options) -> Result<Arc<Self>, OpenError> {
        let book = Arc::new(AddressBook {
            mids: Mids::open(options.mids.as_deref())?,
            directory,
            options,
            snapshot: RwLock::default(),
            refreshed: RwLock::default(),
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
    pub async fn refresh(&self) -> openchange_directory::Result<()> {
        let mut loader = self.loader.lock().await;
        match &mut *loader {
            Some(known) => match self.update(known).await {
                Ok(false) => {}
                Ok(true) => self.publish(known),
                Err(Error::CursorUnknown) => {
                    let version = known.version;
                    *known = self.load(version.wrapping_add(1)).await?;
                    self.publish(known);
                }
                Err(error) => return Err(error),
            },
            None => self.publish(loader.insert(self.load(1).await?)),
        }
        *self.refreshed.write().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    fn publish(&self, loader: &Loader) {
        let entries = loader.entries.values().cloned().collect();
        let snapshot = Snapshot::new(entries, loader.lists.clone(), loader.version);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }

    async fn load(&self, version: u32) -> openchange_directory::Result<Loader> {
        let started = Instant::now();
        let roots = self.directory.roots().await?;
        let cursor = self.directory.cursor().await?;
        let containers = Filter::class("addressBookContainer");
        let found = self
            .directory
            .search(&roots.configuration, Scope::Subtree, &containers, lists::ATTRIBUTES)
            .await?;
        let guids: Vec<Guid> = found.iter().map(|o| o.guid).collect();
        let numbers: HashMap<Guid, u32> = guids.iter().copied().zip(self.numbers(&guids)?).collect();
        let lists = lists::lists(&found, |guid| numbers.get(guid).copied().unwrap_or_default());
        let names = attributes_for(&lists);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut objects =
            self.directory.search(&roots.domain, Scope::Subtree, &mail_enabled(), &names).await?;
        let configured = self
            .directory
            .search(&roots.configuration, Scope::Subtree, &configuration_objects(), &names)
            .await?;
        objects.extend(configured);
        let mut loader = Loader {
            entries: HashMap::with_capacity(objects.len()),
            lists,
            domain: cursor.clone(),
            configuration: cursor,
            version,
        };
        self.keep(&mut loader, &objects)?;
        let (entries, elapsed) = (loader.entries.len(), started.elapsed());
        tracing::info!(entries, ?elapsed, "the directory was read");
        Ok(loader)
    }

    /// Applies what has changed; whether anything has.
    async fn update(&self, loader: &mut Loader) -> openchange_directory::Result<bool> {
        let roots = self.directory.roots().await?;
        let names = attributes_for(&loader.lists);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let structure = Filter::Or(vec![Filter::class("addressBookContainer"), configuration_objects()]);
        let structural = self
            .directory
            .changes(&roots.configuration, &structure, lists::ATTRIBUTES, &loader.configuration)
            .await?;
        if !structural.changed.is_empty() || !structural.removed.is_empty() {
            let version = loader.version.wrapping_add(1);
            *loader = self.load(version).await?;
            return Ok(true);
        }
        let changes = self.directory.changes(&roots.domain, &mail_enabled(), &names, &loader.domain).await?;
        let mut any = !changes.changed.is_empty();
        self.keep(loader, &changes.changed)?;
        for guid in &changes.removed {
            any |= loader.entries.remove(guid).is_some();
        }
        (loader.domain, loader.configuration) = (changes.cursor, structural.cursor);
        Ok(any)
    }

    fn keep(&self, loader: &mut Loader, objects: &[Object]) -> openchange_directory::Result<()> {
        let guids: Vec<Guid> = objects.iter().map(|o| o.guid).collect();
        for (object, mid) in objects.iter().zip(self.numbers(&guids)?) {
            let entry = Entry::new(object, mid, membership(object, &loader.lists));
            loader.entries.insert(object.guid, Arc::new(entry));
        }
        Ok(())
    }

    fn numbers(&self, guids: &[Guid]) -> openchange_directory::Result<Vec<u32>> {
        self.mids.assign(guids).map_err(|e| Error::Other(format!("minimal entry ids: {e}")))
    }

    /// Fetches attributes that are not kept in memory.
    pub async fn fetch(
        &self,
        guids: &[Guid],
        names: &[&str],
    ) -> openchange_directory::Result<HashMap<Guid, Attributes>> {
        let base = self.directory.roots().await?.domain;
        let mut found = HashMap::new();
        for some in guids.chunks(64) {
            let of = |guid: &Guid| Filter::Equals("objectGUID".into(), guid.0.to_vec());
            let filter = Filter::Or(some.iter().map(of).collect());
            let mut all = vec!["objectGUID"];
            all.extend_from_slice(names);
            for object in self.directory.search(&base, Scope::Subtree, &filter, &all).await? {
                found.insert(object.guid, object.attributes);
            }
        }
        Ok(found)
    }
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

/// Who gets mail.
fn mail_enabled() -> Filter {
    Filter::Or(vec![
        Filter::Present("mailNickname".into()),
        Filter::Present("proxyAddresses".into()),
        Filter::Present("mail".into()),
    ])
}

/// Servers and databases, which users' attributes refer to.
fn configuration_objects() -> Filter {
    Filter::Or(
        ["msExchExchangeServer", "msExchPrivateMDB", "msExchPublicMDB", "msExchMDB"]
            .into_iter()
            .map(Filter::class)
            .collect(),
    )
}

fn attributes_for(lists: &[List]) -> Vec<String> {
    let mut names: Vec<String> = attributes::to_load().map(str::to_owned).collect();
    for filter in lists.iter().filter_map(|l| l.filter.as_ref()) {
        lists::attributes_of(filter, &mut names);
    }
    names.push("objectCategory".into());
    names
}

/// The lists an object is in: those whose filter selects it, and those it names itself.
fn membership(object: &Object, all: &[List]) -> Vec<u32> {
    let named: Vec<String> = object
        .attributes
        .values("showInAddressBook")
        .iter()
        .map(|dn| String::from_utf8_lossy(dn).to_lowercase())
        .collect();
    let mail = ["mailNickname", "proxyAddresses", "mail"];
    if mail.iter().all(|a| object.attributes.values(a).is_empty()) {
        return Vec::new();
    }
    all.iter()
        .filter(|list| {
            list.filter.as_ref().is_some_and(|f| lists::selects(f, &object.attributes))
                || (!list.dn.is_empty() && named.contains(&list.dn))
        })
        .map(|list| list.mid)
        .collect()
}
