//! Minimal entry ids: each objectGUID gets its number once and for ever, in a
//! SQLite file, so that a client's numbers mean the same after a restart
//! (MS-OXNSPI 2.2.9.1, 3.1.4.6).

use openchange_directory::Guid;
use rusqlite::{Connection, params};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The first number given; those below 0x10 are reserved (MS-OXNSPI 2.2.1.8, 2.2.1.9).
const FIRST: u32 = 0x10;

/// What gives numbers to objects.
pub struct Mids {
    state: Mutex<State>,
    server: [u8; 16],
}

struct State {
    file: Connection,
    known: HashMap<Guid, u32>,
    next: u32,
}

impl Mids {
    /// Reads the file, or makes it. Without one the numbers last as long as the process.
    pub fn open(path: Option<&Path>) -> rusqlite::Result<Self> {
        let file = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        file.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
             CREATE TABLE IF NOT EXISTS mid (mid INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE);
             CREATE TABLE IF NOT EXISTS server (guid BLOB NOT NULL);
             INSERT INTO server SELECT randomblob(16) WHERE NOT EXISTS (SELECT * FROM server);",
        )?;
        let server = file.query_row("SELECT guid FROM server", [], |row| row.get(0))?;
        let mut known = HashMap::new();
        let mut next = FIRST;
        let mut all = file.prepare("SELECT mid, guid FROM mid")?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let mid: u32 = row.get(0)?;
            known.insert(Guid(row.get(1)?), mid);
            next = next.max(mid.saturating_add(1));
        }
        drop(rows);
        drop(all);
        Ok(Mids { state: Mutex::new(State { file, known, next }), server })
    }

    /// What names this server in ephemeral entry ids; made with the file.
    #[must_use]
    pub fn server(&self) -> [u8; 16] {
        self.server
    }

    /// The numbers of objects, in their order; new ones are kept before they are returned.
    pub fn assign(&self, guids: &[Guid]) -> rusqlite::Result<Vec<u32>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { file, known, next } = &mut *state;
        let mut new = Vec::new();
        let first_new = *next;
        let mut seen: HashMap<Guid, u32> = HashMap::new();
        let mut numbers = Vec::with_capacity(guids.len());
        for guid in guids {
            let number = known.get(guid).or_else(|| seen.get(guid)).copied();
            numbers.push(number.unwrap_or_else(|| {
                let number = first_new.saturating_add(new.len() as u32);
                seen.insert(*guid, number);
                new.push((number, *guid));
                number
            }));
        }
        if !new.is_empty() {
            let transaction = file.transaction()?;
            {
                let mut insert = transaction.prepare_cached("INSERT INTO mid VALUES (?, ?)")?;
                for (number, guid) in &new {
                    insert.execute(params![number, guid.0])?;
                }
            }
            transaction.commit()?;
            *next = first_new.saturating_add(new.len() as u32);
            known.extend(seen);
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_given_once_and_outlives_a_restart() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("mids.sqlite");
        let (a, b, c) = (Guid([1; 16]), Guid([2; 16]), Guid([3; 16]));
        let mids = Mids::open(Some(&path)).unwrap();
        let first = mids.assign(&[a, b, a]).unwrap();
        assert_eq!(first, [0x10, 0x11, 0x10]);
        let server = mids.server();
        drop(mids);
        let again = Mids::open(Some(&path)).unwrap();
        assert_eq!(again.assign(&[c, b, a]).unwrap(), [0x12, 0x11, 0x10]);
        assert_eq!(again.server(), server);
        assert_ne!(Mids::open(None).unwrap().server(), server);
    }
}
