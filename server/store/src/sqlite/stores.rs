//! A directory with a file for each mailbox: `<objectGUID of the owner>.mailbox`.

use super::fault::Fault;
use super::{Shared, SqliteMailbox};
use crate::stores::{Limits, MailboxEntry, NewMailbox, Stores};
use crate::{Error, Mailbox, MailboxInfo, Result, ids};
use dcerpc::dtyp::Guid;
use rusqlite::{Connection, OpenFlags};
use std::collections::{HashMap, VecDeque};
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

const EXTENSION: &str = "mailbox";
/// Mailboxes that stay open when nobody uses them any more: the first mail of many that are
/// delivered to one opens it, and not each of them.
const KEPT: usize = 16;

/// How mailboxes are kept.
#[derive(Clone, Debug)]
pub struct Options {
    /// What users may do.
    pub limits: Limits,
    /// How long to wait for another process that has locked a file.
    pub busy: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Options { limits: Limits::default(), busy: Duration::from_secs(5) }
    }
}

/// Mailboxes in a directory of the file system.
pub struct SqliteStores {
    directory: PathBuf,
    options: Options,
    open: Mutex<Opened>,
}

#[derive(Default)]
struct Opened {
    all: HashMap<[u8; 16], Weak<Shared>>,
    /// The last ones that were asked for, the latest at the end.
    kept: VecDeque<Arc<Shared>>,
}

impl Opened {
    /// One that is open, if its file is still the one at the path: another process may have
    /// deleted the mailbox.
    fn find(&self, key: &[u8; 16], path: &Path) -> Option<Arc<Shared>> {
        let shared = self.all.get(key).and_then(Weak::upgrade)?;
        (shared.file == FileId::of(path)).then_some(shared)
    }

    /// Keeps one that was asked for; gives back what is kept no longer. To close it takes time.
    #[must_use]
    fn keep(&mut self, key: [u8; 16], shared: &Arc<Shared>) -> Vec<Arc<Shared>> {
        let mut gone = Vec::from_iter(self.forget(&key));
        self.all.retain(|_, mailbox| mailbox.strong_count() > 0);
        self.all.insert(key, Arc::downgrade(shared));
        self.kept.push_back(Arc::clone(shared));
        if self.kept.len() > KEPT {
            gone.extend(self.kept.pop_front());
        }
        gone
    }

    fn forget(&mut self, key: &[u8; 16]) -> Option<Arc<Shared>> {
        let known = self.all.remove(key)?.upgrade()?;
        self.kept.retain(|kept| !Arc::ptr_eq(kept, &known));
        Some(known)
    }
}

impl SqliteStores {
    /// The mailboxes in a directory; it is made if it is not there. One process at a time uses it.
    pub fn open(directory: &Path, options: Options) -> Result<Self> {
        let error = |error| Error::Io(directory.display().to_string(), error);
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(directory).map_err(error)?;
        Ok(SqliteStores { directory: directory.into(), options, open: Mutex::default() })
    }

    fn path(&self, owner: &Guid) -> PathBuf {
        self.directory.join(format!("{}.{EXTENSION}", ids::guid_text(owner)))
    }

    fn lock(&self) -> MutexGuard<'_, Opened> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Which file is at a path; nothing where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(Option<(u64, u64)>);

impl FileId {
    pub(super) fn of(path: &Path) -> Self {
        #[cfg(unix)]
        let id = |data: fs::Metadata| {
            use std::os::unix::fs::MetadataExt;
            (data.dev(), data.ino())
        };
        #[cfg(not(unix))]
        let id = |_| (0, 0);
        FileId(fs::metadata(path).ok().map(id))
    }
}

/// Takes from a mailbox what every change of it needs, so that whoever has it open, in whatever
/// process, changes it no more. What is damaged stays as it is.
fn retire(path: &Path, busy: Duration) -> Result<()> {
    let name = path.display().to_string();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let retired = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(busy)?;
        connection.execute_batch("BEGIN IMMEDIATE; DROP TABLE IF EXISTS mailbox; COMMIT;")
    });
    match retired.map_err(|error| Fault::from(error).of(&name)) {
        Err(error @ Error::Locked(_)) => Err(error),
        _ => Ok(()),
    }
}

/// The log and its index are beside the file, and SQLite gives them its mode.
fn files(path: &Path) -> impl Iterator<Item = PathBuf> + '_ {
    ["", "-wal", "-shm"].into_iter().map(|suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        name.into()
    })
}

impl Stores for SqliteStores {
    fn create(&self, new: NewMailbox) -> Result<Arc<dyn Mailbox>> {
        let path = self.path(&new.owner);
        let error = |error| Error::Io(path.display().to_string(), error);
        let mut open = self.lock();
        if path.exists() {
            return Err(Error::Exists(format!("the mailbox {}", ids::guid_text(&new.owner))));
        }
        // It gets its name when it is complete, unless another process was faster.
        let making = path.with_extension(format!("new-{}", std::process::id()));
        for file in files(&making) {
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::Io(file.display().to_string(), error));
                }
                _ => {}
            }
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&making).map_err(error)?;
        let info = MailboxInfo {
            owner: new.owner.clone(),
            display_name: new.display_name,
            legacy_dn: new.legacy_dn,
            ..MailboxInfo::default()
        };
        let Options { limits, busy } = &self.options;
        let made = Shared::open(&making, limits, *busy, Some(info));
        let made = made.and_then(|shared| shared.run(|shared| shared.pool.checkpoint()));
        let made = made.and_then(|()| {
            fs::File::open(&making).and_then(|file| file.sync_all()).map_err(error)?;
            match fs::hard_link(&making, &path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    return Err(Error::Exists(format!("the mailbox {}", ids::guid_text(&new.owner))));
                }
                linked => linked.map_err(error)?,
            }
            fs::remove_file(&making).map_err(error)?;
            fs::File::open(&self.directory).and_then(|directory| directory.sync_all()).map_err(error)
        });
        if let Err(error) = made {
            files(&making).for_each(|file| drop(fs::remove_file(file)));
            return Err(error);
        }
        let shared = Shared::open(&path, limits, *busy, None)?;
        let gone = open.keep(ids::guid_bytes(&new.owner), &shared);
        drop(open);
        drop(gone);
        Ok(Arc::new(SqliteMailbox(shared)))
    }

    fn open(&self, owner: &Guid) -> Result<Arc<dyn Mailbox>> {
        let mut open = self.lock();
        let key = ids::guid_bytes(owner);
        let path = self.path(owner);
        let shared = match open.find(&key, &path) {
            Some(shared) => shared,
            None if !path.exists() => return Err(Error::NotFound("mailbox")),
            None => Shared::open(&path, &self.options.limits, self.options.busy, None)?,
        };
        let gone = open.keep(key, &shared);
        drop(open);
        drop(gone);
        Ok(Arc::new(SqliteMailbox(shared)))
    }

    fn delete(&self, owner: &Guid) -> Result<()> {
        let path = self.path(owner);
        let mut open = self.lock();
        retire(&path, self.options.busy)?;
        drop(open.forget(&ids::guid_bytes(owner)));
        for file in files(&path) {
            match fs::remove_file(&file) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    if file == path {
                        return Err(Error::NotFound("mailbox"));
                    }
                }
                Err(error) => return Err(Error::Io(file.display().to_string(), error)),
            }
        }
        Ok(())
    }

    fn list(&self) -> Result<Vec<MailboxEntry>> {
        let error = |error| Error::Io(self.directory.display().to_string(), error);
        let mut entries = Vec::new();
        for entry in fs::read_dir(&self.directory).map_err(error)? {
            let path = entry.map_err(error)?.path();
            let owner = path.file_stem().and_then(|stem| ids::guid_from_text(stem.to_str()?));
            if let Some(owner) = owner.filter(|_| path.extension().is_some_and(|e| e == EXTENSION)) {
                let size =
                    files(&path).filter_map(|file| fs::metadata(file).ok()).map(|data| data.len()).sum();
                entries.push(MailboxEntry { owner, size });
            }
        }
        entries.sort_by_key(|entry| ids::guid_bytes(&entry.owner));
        Ok(entries)
    }
}
