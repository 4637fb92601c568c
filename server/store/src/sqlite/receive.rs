//! Where messages of a class are delivered.

use super::fault::Sql;
use super::pool::Durability;
use super::{Shared, folders, now};
use crate::compare::fold;
use crate::folder::{ReceiveFolder, SpecialFolder};
use crate::{Error, ids};
use exchange::oxcentryid::FolderId;
use rusqlite::{Connection, OptionalExtension, Row, params};

pub(super) fn set(shared: &Shared, class: &str, folder: Option<FolderId>) -> Sql<()> {
    let valid = class.bytes().all(|b| (0x20..0x7F).contains(&b))
        && class.len() <= 255
        && (class.is_empty() || class.split('.').all(|part| !part.is_empty()));
    if !valid {
        return Err(Error::Invalid(format!("{class:?} is no message class")).into());
    }
    shared.pool.write(Durability::Synced, |db, _| match folder {
        Some(folder) => {
            folders::get_live(db, folder)?;
            insert(db, class, folder)
        }
        None => {
            db.prepare_cached("DELETE FROM receive WHERE class_key = ?")?.execute([fold(class)])?;
            Ok(())
        }
    })
}

pub(super) fn insert(db: &Connection, class: &str, folder: FolderId) -> Sql<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO receive(class_key, class, folder, modified) VALUES(?, ?, ?, ?)",
    )?
    .execute(params![fold(class), class, ids::to_key(folder), now() as i64])?;
    Ok(())
}

pub(super) fn get(shared: &Shared, class: &str) -> Sql<ReceiveFolder> {
    shared.pool.read(|db| {
        let mut select =
            db.prepare_cached("SELECT class, folder, modified FROM receive WHERE class_key = ?")?;
        let class = fold(class);
        let mut prefix = Some(class.as_str());
        while let Some(class) = prefix {
            if let Some(found) = select.query_row([class], read).optional()? {
                return Ok(found);
            }
            prefix = match class.rsplit_once('.') {
                Some((before, _)) => Some(before),
                None if !class.is_empty() => Some(""),
                None => None,
            };
        }
        let folder = shared.special(SpecialFolder::Inbox);
        Ok(ReceiveFolder { class: String::new(), folder, modified: shared.info.created })
    })
}

pub(super) fn all(shared: &Shared) -> Sql<Vec<ReceiveFolder>> {
    shared.pool.read(|db| {
        let mut select =
            db.prepare_cached("SELECT class, folder, modified FROM receive ORDER BY class_key")?;
        let rows = select.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReceiveFolder> {
    Ok(ReceiveFolder {
        class: row.get(0)?,
        folder: ids::from_key(row.get(1)?),
        modified: row.get::<_, i64>(2)? as u64,
    })
}
