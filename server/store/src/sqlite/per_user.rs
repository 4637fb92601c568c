//! What a client keeps in its user's mailbox of the public folders that he has read
//! (MS-OXCSTOR 2.2.1.10 to 2.2.1.13): for each folder, which store of public folders the
//! information is of, and the information itself, which nobody here looks into.

use super::fault::Sql;
use super::pool::Durability;
use super::{Shared, now};
use crate::ids;
use crate::mailbox::PerUserData;
use dcerpc::dtyp::Guid;
use exchange::oxcentryid::LongTermId;
use rusqlite::{Connection, OptionalExtension, params};

/// Folders that a mailbox keeps information of at most.
const MOST: i64 = 16_384;

fn key(folder: &LongTermId) -> Vec<u8> {
    let mut key = ids::guid_bytes(&folder.database_guid).to_vec();
    key.extend(folder.global_counter);
    key
}

pub(super) fn get(db: &Connection, folder: &LongTermId) -> Sql<Option<PerUserData>> {
    let mut select = db.prepare_cached("SELECT replica, data FROM per_user WHERE folder = ?")?;
    let found = select.query_row([key(folder)], |row| {
        Ok(PerUserData { replica: ids::guid_from_bytes(row.get(0)?), data: row.get(1)? })
    });
    Ok(found.optional()?)
}

pub(super) fn set(shared: &Shared, folder: &LongTermId, data: &PerUserData) -> Sql<()> {
    shared.pool.write(Durability::Synced, |db, _| {
        let others: i64 =
            db.query_row("SELECT count(*) FROM per_user WHERE folder != ?", [key(folder)], |r| r.get(0))?;
        if others >= MOST {
            return Err(crate::Error::Limit {
                what: "folders with information of a user",
                limit: MOST as u64,
            }
            .into());
        }
        db.prepare_cached(
            "INSERT OR REPLACE INTO per_user(folder, replica, data, modified) VALUES(?, ?, ?, ?)",
        )?
        .execute(params![key(folder), ids::guid_bytes(&data.replica), data.data, now() as i64])?;
        Ok(())
    })
}

/// Folders whose information is of a store of public folders.
pub(super) fn folders(db: &Connection, replica: &Guid) -> Sql<Vec<LongTermId>> {
    let mut select = db.prepare_cached("SELECT folder FROM per_user WHERE replica = ? ORDER BY folder")?;
    let rows = select.query_map([ids::guid_bytes(replica)], |row| row.get::<_, Vec<u8>>(0))?;
    let mut folders = Vec::new();
    for key in rows {
        let key = key?;
        if let Some((guid, counter)) = key.split_first_chunk::<16>()
            && let Ok(global_counter) = counter.try_into()
        {
            folders.push(LongTermId { database_guid: ids::guid_from_bytes(*guid), global_counter, pad: 0 });
        }
    }
    Ok(folders)
}
