//! Connections to one mailbox's file: a writer, and readers that do not wait for it.
//!
//! Commits are put on disk in groups. A transaction is committed without
//! waiting for the disk, the writer is free for the next one, and then its owner
//! waits until the write-ahead log is synchronised up to it: one that waits for
//! a synchronisation in progress shares the next one with all that came
//! meanwhile. Checkpoints synchronise for themselves (`synchronous=NORMAL`).

use super::fault::{Fault, Sql};
use super::schema;
use crate::notify::{Event, Subscribers};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Whether whoever changes something waits for the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Durability {
    /// Survives the loss of power.
    Synced,
    /// Survives the end of this process, and the loss of power with the next synchronisation.
    Written,
}

pub(super) struct Pool {
    path: PathBuf,
    busy: Duration,
    // Readers go first: only the writer can write the log back when the last connection is closed.
    readers: Mutex<Readers>,
    writer: Mutex<Connection>,
    returned: Condvar,
    /// Transactions committed, and those of them that are on disk.
    committed: AtomicU64,
    synced: Mutex<u64>,
    pub(super) subscribers: Subscribers,
}

struct Readers {
    idle: Vec<Connection>,
    /// Connections there are.
    open: usize,
}

thread_local! {
    /// Reads of this thread that are within one another: a large value is read while a row is.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Bytes of a page.
const PAGE: u64 = 8192;
/// Pages in the log before it is written back.
const CHECKPOINT_PAGES: u32 = 2000;
/// KiB of pages that a writer keeps. A server has many mailboxes open; reading is by mmap.
const WRITER_CACHE: i64 = 4096;
/// Readers at the same time.
const READERS: usize = 4;

impl Pool {
    /// Opens a file, which must be there unless `create`.
    pub(super) fn open(path: &Path, create: bool, busy: Duration, max_size: u64) -> Sql<Self> {
        let max_pages = max_size / PAGE;
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
        let mut writer = connect(path, flags, busy)?;
        if create {
            writer.pragma_update(None, "page_size", PAGE)?;
        }
        writer.query_row("PRAGMA journal_mode=WAL", [], |_| Ok(()))?;
        writer.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
        writer.pragma_update(None, "journal_size_limit", u64::from(CHECKPOINT_PAGES) * PAGE * 4)?;
        writer.pragma_update(None, "cache_size", -WRITER_CACHE)?;
        if max_pages > 0 {
            writer.query_row(&format!("PRAGMA max_page_count={max_pages}"), [], |_| Ok(()))?;
        }
        schema::migrate(&mut writer)?;
        Ok(Pool {
            path: path.into(),
            busy,
            writer: Mutex::new(writer),
            readers: Mutex::new(Readers { idle: Vec::new(), open: 0 }),
            returned: Condvar::new(),
            committed: AtomicU64::new(0),
            synced: Mutex::new(0),
            subscribers: Subscribers::default(),
        })
    }

    /// Changes something: all of it, or nothing when `change` fails. The events it gives are published.
    pub(super) fn write<T>(
        &self,
        durability: Durability,
        change: impl FnOnce(&Transaction<'_>, &mut Vec<Event>) -> Sql<T>,
    ) -> Sql<T> {
        let mut events = Vec::new();
        let mut writer = lock(&self.writer);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = change(&transaction, &mut events)?;
        transaction.commit()?;
        let number = self.committed.fetch_add(1, Ordering::SeqCst) + 1;
        self.subscribers.publish(events);
        drop(writer);
        if durability == Durability::Synced {
            self.sync(number)?;
        }
        Ok(result)
    }

    fn sync(&self, number: u64) -> Sql<()> {
        let mut synced = lock(&self.synced);
        if *synced >= number {
            return Ok(());
        }
        let all = self.committed.load(Ordering::SeqCst);
        let mut log = self.path.clone().into_os_string();
        log.push("-wal");
        let io = |error| crate::Error::Io(self.path.display().to_string(), error);
        File::open(log).and_then(|log| log.sync_data()).map_err(io)?;
        *synced = all;
        Ok(())
    }

    /// Reads something, all of it from one moment.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Sql<T>) -> Sql<T> {
        let mut reader = Borrowed { pool: self, connection: Some(self.reader()?) };
        DEPTH.set(DEPTH.get() + 1);
        let Some(connection) = &mut reader.connection else { return Err(Fault::not_found("connection")) };
        let transaction = connection.transaction()?;
        read(&transaction)
    }

    /// Writes the log back into the file, all of it.
    pub(super) fn checkpoint(&self) -> Sql<()> {
        let writer = lock(&self.writer);
        Ok(writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }

    /// A connection. A thread that has one already gets a further one without waiting: it would wait for itself.
    fn reader(&self) -> Sql<Connection> {
        let mut readers = lock(&self.readers);
        loop {
            if let Some(reader) = readers.idle.pop() {
                return Ok(reader);
            }
            if readers.open < READERS || DEPTH.get() > 0 {
                readers.open += 1;
                drop(readers);
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                return connect(&self.path, flags, self.busy).inspect_err(|_| {
                    lock(&self.readers).open -= 1;
                    self.returned.notify_one();
                });
            }
            readers = self.returned.wait(readers).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A connection that goes back, even from a thread that panics.
struct Borrowed<'a> {
    pool: &'a Pool,
    connection: Option<Connection>,
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
        let mut readers = lock(&self.pool.readers);
        if readers.open > READERS {
            readers.open -= 1;
        } else {
            readers.idle.extend(self.connection.take());
        }
        drop(readers);
        self.pool.returned.notify_one();
    }
}

fn connect(path: &Path, flags: OpenFlags, busy: Duration) -> Sql<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(busy)?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "mmap_size", 1u64 << 30)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// SQLite has rolled back what a thread that panicked has left behind.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
