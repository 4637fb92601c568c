//! A directory in a SQLite file.

mod account;
mod add;
mod class;
mod modify;
mod query;
mod schema;
mod sid;
mod tree;
mod value;

pub use account::{Account, NtHash};

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{
    Attributes, Change, Changes, Cursor, Directory, Dn, Error, Filter, Object, Result, Roots, Scope,
};

/// Connections kept for readers.
const IDLE_READERS: usize = 4;

/// A directory in a SQLite file, that behaves as Active Directory does: classes are
/// filled in, both ends of links agree, security identifiers and change numbers are
/// given. It keeps the NT hashes of passwords too, so the file is its owner's only.
///
/// Several processes may use a file at the same time.
#[derive(Clone)]
pub struct Embedded(Arc<Shared>);

struct Shared {
    roots: Roots,
    writer: Mutex<Connection>,
    /// Where readers come from; none: in memory, where the writer reads.
    file: Option<std::path::PathBuf>,
    readers: Mutex<Vec<Connection>>,
}

impl fmt::Debug for Embedded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Embedded").field("file", &self.0.file).field("roots", &self.0.roots).finish()
    }
}

impl Embedded {
    /// Opens a file. One that is not there is made, with the tree of an empty forest
    /// whose domain has the DNS name `domain`; one that is there keeps its own.
    ///
    /// # Errors
    /// It cannot be opened, is not such a file, or one of a later version.
    pub fn open(path: impl AsRef<Path>, domain: &str) -> Result<Self> {
        let path = path.as_ref();
        let told = |e: Error| Error::Other(format!("{}: {e}", path.display()));
        schema::private_file(path).map_err(|e| told(Error::Other(e.to_string())))?;
        let mut writer = schema::connect(path).map_err(told)?;
        let roots = schema::prepare(&mut writer, domain).map_err(told)?;
        Ok(Self::new(writer, roots, Some(path.to_owned())))
    }

    /// One that goes away with the value.
    ///
    /// # Errors
    /// There is no memory for it, or `domain` is no DNS name.
    pub fn in_memory(domain: &str) -> Result<Self> {
        let mut writer = Connection::open_in_memory()?;
        let roots = schema::prepare(&mut writer, domain)?;
        Ok(Self::new(writer, roots, None))
    }

    fn new(writer: Connection, roots: Roots, file: Option<std::path::PathBuf>) -> Self {
        let readers = Mutex::new(Vec::new());
        Embedded(Arc::new(Shared { roots, writer: Mutex::new(writer), file, readers }))
    }

    /// Makes many objects, all or none of them; parents come before children.
    ///
    /// # Errors
    /// As [`Directory::add`].
    pub async fn add_all(&self, objects: Vec<(Dn, Attributes)>) -> Result<()> {
        self.write(move |tx, roots| objects.iter().try_for_each(|(dn, a)| add::add(tx, roots, dn, a))).await
    }

    /// Runs a reader on a thread for blocking work; what it sees does not change meanwhile.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>, &Roots) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let shared = Arc::clone(&self.0);
        on_thread(move || {
            let Some(file) = &shared.file else {
                let mut only = lock(&shared.writer);
                return work(&only.transaction()?, &shared.roots);
            };
            let idle = lock(&shared.readers).pop();
            let mut reader = idle.map_or_else(|| schema::connect(file), Ok)?;
            let result = work(&reader.transaction()?, &shared.roots);
            let mut idle = lock(&shared.readers);
            if idle.len() < IDLE_READERS {
                idle.push(reader);
            }
            result
        })
        .await
    }

    /// Runs a writer on a thread for blocking work; what it did stays if it succeeds.
    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>, &Roots) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let shared = Arc::clone(&self.0);
        on_thread(move || {
            let mut writer = lock(&shared.writer);
            let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&tx, &shared.roots)?;
            tx.commit()?;
            Ok(result)
        })
        .await
    }
}

async fn on_thread<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or_else(|e| Err(Error::Other(format!("the directory's thread ended: {e}"))))
}

/// What a thread that panicked has left is whole: its transaction was rolled back.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                Error::Unavailable(format!("another process writes to it: {error}"))
            }
            _ => Error::Other(format!("SQLite: {error}")),
        }
    }
}

#[async_trait]
impl Directory for Embedded {
    async fn roots(&self) -> Result<Roots> {
        Ok(self.0.roots.clone())
    }

    async fn search(
        &self,
        base: &Dn,
        scope: Scope,
        filter: &Filter,
        attributes: &[&str],
    ) -> Result<Vec<Object>> {
        let (base, filter) = (base.clone(), filter.clone());
        let wanted = query::Wanted::new(attributes);
        self.read(move |tx, _| query::search(tx, &base, scope, &filter, &wanted)).await
    }

    async fn cursor(&self) -> Result<Cursor> {
        self.read(|tx, _| query::cursor(tx)).await
    }

    async fn changes(
        &self,
        base: &Dn,
        filter: &Filter,
        attributes: &[&str],
        cursor: &Cursor,
    ) -> Result<Changes> {
        let (base, filter, cursor) = (base.clone(), filter.clone(), cursor.clone());
        let wanted = query::Wanted::new(attributes);
        self.read(move |tx, _| query::changes(tx, &base, &filter, &wanted, &cursor)).await
    }

    async fn add(&self, dn: &Dn, attributes: &Attributes) -> Result<()> {
        let (dn, attributes) = (dn.clone(), attributes.clone());
        self.write(move |tx, roots| add::add(tx, roots, &dn, &attributes)).await
    }

    async fn modify(&self, dn: &Dn, changes: &[Change]) -> Result<()> {
        let (dn, changes) = (dn.clone(), changes.to_vec());
        self.write(move |tx, roots| modify::modify(tx, roots, &dn, &changes)).await
    }

    async fn rename(&self, dn: &Dn, to: &Dn) -> Result<()> {
        let (dn, to) = (dn.clone(), to.clone());
        self.write(move |tx, roots| tree::rename(tx, roots, &dn, &to)).await
    }

    async fn delete(&self, dn: &Dn) -> Result<()> {
        let dn = dn.clone();
        self.write(move |tx, roots| tree::delete(tx, roots, &dn)).await
    }
}
