//! What was exported: ids and change numbers, in SQLite beside the mails.

use super::file::private;
use crate::common::{Failure, Result};
use crate::ids::MessageName;
use rusqlite::{Connection, OptionalExtension, params};
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

/// The version of the index.
const VERSION: i64 = 1;

/// The index. Only one program at a time has it open.
pub struct Index {
    database: Connection,
    path: PathBuf,
}

/// A mail that was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    pub name: MessageName,
    /// Its change number then.
    pub change: u64,
    /// Its file in a Maildir.
    pub place: String,
}

impl Index {
    pub fn open(path: &Path) -> Result<Self> {
        let index = (|| {
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(false);
            private(&mut options);
            // What is wrong with the file SQLite says better.
            drop(options.open(path));
            let database = Connection::open(path)?;
            database.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
            let version: i64 = database.pragma_query_value(None, "user_version", |r| r.get(0))?;
            if version == 0 {
                database.execute_batch(
                    "BEGIN EXCLUSIVE;
                     CREATE TABLE exported (
                         folder INTEGER NOT NULL,
                         message INTEGER NOT NULL,
                         change INTEGER NOT NULL,
                         place TEXT NOT NULL,
                         PRIMARY KEY (folder, message)
                     ) STRICT, WITHOUT ROWID;
                     CREATE TABLE state (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT;
                     CREATE TABLE mailbox (guid BLOB NOT NULL) STRICT;
                     PRAGMA user_version = 1;
                     COMMIT;",
                )?;
            } else {
                database.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
            }
            Ok::<_, rusqlite::Error>((Index { database, path: path.to_owned() }, version))
        })();
        match index {
            Ok((_, version)) if version > VERSION => {
                Err(Failure::new(format!("{}: made by a later version of this program", path.display())))
            }
            Ok((index, _)) => Ok(index),
            Err(error) => {
                Err(Failure::new(format!("{}: {error}; is another export under way?", path.display())))
            }
        }
    }

    fn wrong(&self) -> impl Fn(rusqlite::Error) -> Failure + '_ {
        |e| Failure::new(format!("{}: {e}", self.path.display()))
    }

    /// Makes sure that the index is of this mailbox.
    pub fn is_of(&self, mailbox: &[u8; 16]) -> Result<()> {
        let known: Option<Vec<u8>> = self
            .database
            .query_row("SELECT guid FROM mailbox", [], |r| r.get(0))
            .optional()
            .map_err(self.wrong())?;
        match known {
            None => {
                let insert = "INSERT INTO mailbox VALUES (?1)";
                self.database.execute(insert, [mailbox]).map_err(self.wrong())?;
                Ok(())
            }
            Some(known) if known == mailbox => Ok(()),
            Some(_) => Err(Failure::new(format!(
                "{}: is of another mailbox; export this one to another place",
                self.path.display()
            ))),
        }
    }

    /// A number that is kept.
    pub fn state(&self, name: &str) -> Result<u64> {
        let sql = "SELECT value FROM state WHERE name = ?1";
        let value: Option<i64> =
            self.database.query_row(sql, [name], |r| r.get(0)).optional().map_err(self.wrong())?;
        Ok(value.unwrap_or(0).cast_unsigned())
    }

    /// Keeps a number; it is on disk when this returns.
    pub fn set_state(&self, name: &str, value: u64) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO state VALUES (?1, ?2)";
        self.database.execute(sql, params![name, value.cast_signed()]).map_err(self.wrong())?;
        Ok(())
    }

    /// The change number and the place of a mail, if it was exported.
    pub fn find(&self, name: MessageName) -> Result<Option<Exported>> {
        let sql = "SELECT change, place FROM exported WHERE folder = ?1 AND message = ?2";
        let key = params![name.folder.cast_signed(), name.message.cast_signed()];
        let made = |r: &rusqlite::Row<'_>| {
            let change: i64 = r.get(0)?;
            Ok(Exported { name, change: change.cast_unsigned(), place: r.get(1)? })
        };
        self.database.query_row(sql, key, made).optional().map_err(self.wrong())
    }

    /// All that was exported.
    pub fn all(&self) -> Result<Vec<Exported>> {
        let sql = "SELECT folder, message, change, place FROM exported";
        let mut query = self.database.prepare(sql).map_err(self.wrong())?;
        let made = |r: &rusqlite::Row<'_>| {
            let (folder, message, change): (i64, i64, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
            let name = MessageName { folder: folder.cast_unsigned(), message: message.cast_unsigned() };
            Ok(Exported { name, change: change.cast_unsigned(), place: r.get(3)? })
        };
        let rows = query.query_map([], made).map_err(self.wrong())?;
        rows.collect::<rusqlite::Result<_>>().map_err(self.wrong())
    }

    /// Adds mails, or what changed of them, with numbers, all or nothing.
    pub fn commit(&mut self, mails: &[Exported], states: &[(&str, u64)]) -> Result<()> {
        let path = self.path.clone();
        let wrong = |e| Failure::new(format!("{}: {e}", path.display()));
        let change = self.database.transaction().map_err(wrong)?;
        for mail in mails {
            let sql = "INSERT OR REPLACE INTO exported VALUES (?1, ?2, ?3, ?4)";
            let (folder, message) = (mail.name.folder.cast_signed(), mail.name.message.cast_signed());
            change
                .execute(sql, params![folder, message, mail.change.cast_signed(), mail.place])
                .map_err(wrong)?;
        }
        for (name, value) in states {
            let sql = "INSERT OR REPLACE INTO state VALUES (?1, ?2)";
            change.execute(sql, params![name, value.cast_signed()]).map_err(wrong)?;
        }
        change.commit().map_err(wrong)
    }

    /// Forgets mails.
    pub fn forget(&mut self, names: &[MessageName]) -> Result<()> {
        let path = self.path.clone();
        let wrong = |e| Failure::new(format!("{}: {e}", path.display()));
        let change = self.database.transaction().map_err(wrong)?;
        for name in names {
            let sql = "DELETE FROM exported WHERE folder = ?1 AND message = ?2";
            let key = params![name.folder.cast_signed(), name.message.cast_signed()];
            change.execute(sql, key).map_err(wrong)?;
        }
        change.commit().map_err(wrong)
    }
}
