//! Ids that clients were given for objects that they make (MS-OXCFXICS 3.1.5.3). Each is used once.

use super::fault::Sql;
use crate::{Error, ids};
use exchange::oxcentryid::FolderId;
use rusqlite::{Connection, OptionalExtension, params};

/// Counters from one to another are given away.
pub(super) fn add(db: &Connection, low: u64, count: u64) -> Sql<()> {
    db.prepare_cached("INSERT INTO reserved(low, high) VALUES(?, ?)")?
        .execute(params![low as i64, (low + count - 1) as i64])?;
    Ok(())
}

/// The range that a counter is in.
fn range(db: &Connection, counter: i64) -> Sql<Option<(i64, i64)>> {
    let found: Option<(i64, i64)> = db
        .prepare_cached("SELECT low, high FROM reserved WHERE low <= ? ORDER BY low DESC LIMIT 1")?
        .query_row([counter], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.filter(|(_, high)| *high >= counter))
}

/// Whether a message of a folder, or a folder, may get an id: a client was given it, and nothing has or had it.
pub(super) fn is_free(db: &Connection, folder: Option<FolderId>, id: u64) -> Sql<bool> {
    let counter = ids::counter(id) as i64;
    if ids::replica_id(id) != crate::LOCAL_REPLICA || range(db, counter)?.is_none() {
        return Ok(false);
    }
    let Some(folder) = folder else { return Ok(true) };
    let unusable = db
        .prepare_cached("SELECT high FROM unusable WHERE folder = ? AND low <= ? ORDER BY low DESC LIMIT 1")?
        .query_row(params![ids::to_key(folder), counter], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(unusable.is_none_or(|high| high < counter))
}

/// Nobody may use an id any more. Of one that nobody may use anyway, nothing is to be done.
pub(super) fn take(db: &Connection, id: u64) -> Sql<()> {
    let counter = ids::counter(id) as i64;
    let Some((low, high)) = range(db, counter)? else { return Ok(()) };
    db.prepare_cached("DELETE FROM reserved WHERE low = ?")?.execute([low])?;
    for (low, high) in [(low, counter - 1), (counter + 1, high)] {
        if low <= high {
            db.prepare_cached("INSERT INTO reserved(low, high) VALUES(?, ?)")?.execute([low, high])?;
        }
    }
    Ok(())
}

/// No message of a folder will have these counters. Ranges that touch become one.
pub(super) fn give_up(db: &Connection, folder: FolderId, low: u64, high: u64) -> Sql<()> {
    let last: i64 = db.query_row("SELECT counter FROM mailbox", [], |row| row.get(0))?;
    if low > high || high > last as u64 {
        return Err(Error::Invalid("ids that nobody was given".into()).into());
    }
    let folder = ids::to_key(folder);
    let (low, high) = (low as i64, high as i64);
    let merged: (Option<i64>, Option<i64>) = db
        .prepare_cached(
            "SELECT min(low), max(high) FROM unusable WHERE folder = ?1 AND low <= ?3 + 1 AND high >= ?2 - 1",
        )?
        .query_row([folder, low, high], |row| Ok((row.get(0)?, row.get(1)?)))?;
    db.prepare_cached("DELETE FROM unusable WHERE folder = ?1 AND low <= ?3 + 1 AND high >= ?2 - 1")?
        .execute([folder, low, high])?;
    let low = merged.0.unwrap_or(low).min(low);
    let high = merged.1.unwrap_or(high).max(high);
    db.prepare_cached("INSERT INTO unusable(folder, low, high) VALUES(?, ?, ?)")?
        .execute([folder, low, high])?;
    Ok(())
}
