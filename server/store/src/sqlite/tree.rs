//! Deleting, emptying, moving and copying folders with what they hold.

use super::changes::Changes;
use super::derived::{FolderRow, MessageRow};
use super::fault::{Fault, Sql};
use super::messages;
use super::objects::{self, Writer};
use super::pool::Durability;
use super::transfer::{count_deleted, delete_one, transfer_one};
use super::{Shared, folders, now};
use crate::compare::fold;
use crate::folder::{DeleteFolder, EmptyFolder, FolderKind, Outcome};
use crate::{Error, Event, LOCAL_REPLICA, ObjectId, ids};
use exchange::oxcentryid::FolderId;
use rusqlite::{Connection, params};
use std::sync::Arc;

const SPECIAL: Error = Error::Forbidden("a special folder stays where it is");

pub(super) fn delete(shared: &Arc<Shared>, folder: FolderId, how: DeleteFolder) -> Sql<Outcome> {
    shared.pool.write(Durability::Synced, |db, events| {
        let row = folders::get(db, folder)?;
        if row.special.is_some() {
            return Err(SPECIAL.into());
        }
        if row.deleted != 0 && !how.hard {
            return Err(Fault::not_found("folder"));
        }
        let full = row.total > 0 || row.associated > 0;
        if full && !how.messages || row.children > 0 && !how.folders {
            return Ok(Outcome { partial: true });
        }
        let now = now();
        let mut changes = Changes::new(db, events);
        remove(db, &mut changes, &row, how.hard, now)?;
        if let Some(parent) = row.parent {
            changes.touch_hierarchy(parent, now)?;
        }
        Ok(Outcome::default())
    })
}

/// Deletes a folder with all it holds.
fn remove(db: &Connection, changes: &mut Changes<'_>, row: &FolderRow, hard: bool, now: u64) -> Sql<()> {
    let parent = row.parent.unwrap_or(row.id);
    let gone = Event::Deleted { object: ObjectId::folder(row.id), parent, associated: false, soft: !hard };
    if !hard {
        db.prepare_cached("UPDATE folders SET deleted = ? WHERE id = ?")?
            .execute(params![now as i64, ids::to_key(row.id)])?;
        db.prepare_cached("DELETE FROM receive WHERE folder = ?")?.execute([ids::to_key(row.id)])?;
        changes.push(gone);
        return Ok(());
    }
    for deleted in [false, true] {
        for child in folders::children(db, row.id, deleted)? {
            remove(db, changes, &child, true, now)?;
        }
    }
    for message in rows(db, row.id, "1")? {
        delete_one(db, changes, &message, true, now)?;
    }
    db.prepare_cached("DELETE FROM folders WHERE id = ?")?.execute([ids::to_key(row.id)])?;
    db.prepare_cached("DELETE FROM receive WHERE folder = ?")?.execute([ids::to_key(row.id)])?;
    objects::delete(db, row.object)?;
    changes.push(gone);
    Ok(())
}

/// Messages of a folder.
pub(super) fn rows(db: &Connection, folder: FolderId, condition: &str) -> Sql<Vec<MessageRow>> {
    let sql = format!("SELECT {} FROM messages WHERE folder = ? AND {condition} ORDER BY id", messages::ROW);
    let mut select = db.prepare_cached(&sql)?;
    let rows = select.query_map([ids::to_key(folder)], messages::row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn empty(shared: &Arc<Shared>, folder: FolderId, how: EmptyFolder) -> Sql<Outcome> {
    shared.pool.write(Durability::Synced, |db, events| {
        folders::get_live(db, folder)?;
        let now = now();
        let mut changes = Changes::new(db, events);
        let mut partial = false;
        let condition = if how.associated { "kind IN (0, 1)" } else { "kind = 0" };
        let messages = rows(db, folder, condition)?;
        for message in &messages {
            delete_one(db, &mut changes, message, how.hard, now)?;
        }
        count_deleted(db, folder, messages.len() as u64)?;
        for child in folders::children(db, folder, false)? {
            if holds_special(db, &child)? {
                partial = true;
            } else {
                remove(db, &mut changes, &child, how.hard, now)?;
            }
        }
        changes.touch(folder, now)?;
        changes.touch_hierarchy(folder, now)?;
        Ok(Outcome { partial })
    })
}

/// Messages that are purged at a time, so that others have their turn in between.
const PURGE: i64 = 500;

pub(super) fn purge(shared: &Arc<Shared>, before: u64) -> Sql<u64> {
    let before = i64::try_from(before).unwrap_or(i64::MAX);
    let mut purged = 0;
    loop {
        let done = shared.pool.write(Durability::Synced, |db, events| {
            let now = now();
            let mut changes = Changes::new(db, events);
            let sql = format!(
                "SELECT {} FROM messages WHERE kind IN (2, 3) AND deleted < ? LIMIT ?",
                messages::ROW
            );
            let mut select = db.prepare_cached(&sql)?;
            let old = select.query_map([before, PURGE], messages::row)?.collect::<Result<Vec<_>, _>>()?;
            for message in &old {
                delete_one(db, &mut changes, message, true, now)?;
            }
            Ok(old.len() as u64)
        })?;
        purged += done;
        if done == 0 {
            break;
        }
    }
    shared.pool.write(Durability::Synced, |db, events| {
        let now = now();
        let mut changes = Changes::new(db, events);
        let sql = format!("SELECT {} FROM folders f WHERE f.deleted != 0 AND f.deleted < ?", folders::ROW);
        let mut select = db.prepare_cached(&sql)?;
        let old = select.query_map([before], folders::row)?.collect::<Result<Vec<_>, _>>()?;
        for folder in &old {
            // It may have been below one that is gone by now.
            if folders::get(db, folder.id).is_ok() {
                remove(db, &mut changes, folder, true, now)?;
            }
        }
        Ok(purged + old.len() as u64)
    })
}

/// Whether a special folder is, or is below, a folder.
fn holds_special(db: &Connection, folder: &FolderRow) -> Sql<bool> {
    let found = db
        .prepare_cached(
            "WITH RECURSIVE below(id, special) AS (
                 SELECT id, special FROM folders WHERE id = ?
                 UNION SELECT f.id, f.special FROM folders f JOIN below ON f.parent = below.id)
             SELECT count(special) FROM below",
        )?
        .query_row([ids::to_key(folder.id)], |row| row.get::<_, i64>(0))?;
    Ok(found > 0)
}

pub(super) fn move_folder(
    shared: &Arc<Shared>,
    folder: FolderId,
    parent: FolderId,
    name: &str,
) -> Sql<Outcome> {
    shared.pool.write(Durability::Synced, |db, events| {
        let row = folders::get(db, folder)?;
        move_one(db, shared, &mut Changes::new(db, events), &row, (parent, name), now())?;
        Ok(Outcome::default())
    })
}

pub(super) fn move_one(
    db: &Connection,
    shared: &Shared,
    changes: &mut Changes<'_>,
    row: &FolderRow,
    (parent, name): (FolderId, &str),
    now: u64,
) -> Sql<()> {
    let Some(old_parent) = row.parent.filter(|_| row.special.is_none()) else { return Err(SPECIAL.into()) };
    let name = check_target(db, shared, row, parent, name)?;
    let change = shared.allocate(db, 1)?;
    db.prepare_cached(
        "UPDATE folders SET parent = ?2, name = ?3, name_key = ?4, deleted = 0, change = ?5, modified = ?6,
            committed = ?6 WHERE id = ?1",
    )?
    .execute(params![
        ids::to_key(row.id),
        ids::to_key(parent),
        name,
        fold(name),
        ids::to_key(ids::from_parts(LOCAL_REPLICA, change)),
        now as i64
    ])?;
    let object = ObjectId::folder(row.id);
    changes.push(Event::Moved { object, parent, old: object, old_parent, associated: false });
    changes.touch_hierarchy(old_parent, now)?;
    if parent != old_parent {
        changes.touch_hierarchy(parent, now)?;
    }
    Ok(())
}

/// Whether a folder can be put below another under a name.
fn check_target<'a>(
    db: &Connection,
    shared: &Shared,
    row: &FolderRow,
    parent: FolderId,
    name: &'a str,
) -> Sql<&'a str> {
    let name = folders::check_name(name)?;
    if folders::get_live(db, parent)?.kind == FolderKind::Search as i64 {
        return Err(Error::Forbidden("a search folder holds no folders").into());
    }
    let above = folders::ancestors(db, parent)?;
    if above.contains(&row.id) {
        return Err(Error::Cycle.into());
    }
    let limit = shared.limits.folder_depth;
    if above.len() + height(db, row.id, limit)? > limit {
        return Err(Error::Limit { what: "folders within folders", limit: limit as u64 }.into());
    }
    if folders::find(db, parent, name)?.is_some_and(|found| found != row.id) {
        return Err(Error::Exists(name.into()).into());
    }
    Ok(name)
}

/// How many folders are above one another from this one down, as far as `limit`.
fn height(db: &Connection, folder: FolderId, limit: usize) -> Sql<usize> {
    let mut level = vec![folder];
    let mut height = 0;
    while !level.is_empty() && height <= limit {
        height += 1;
        let mut next = Vec::new();
        for folder in level {
            next.extend(folders::children(db, folder, false)?.into_iter().map(|child| child.id));
        }
        level = next;
    }
    Ok(height)
}

pub(super) fn copy_folder(
    shared: &Arc<Shared>,
    folder: FolderId,
    parent: FolderId,
    name: &str,
    recursive: bool,
) -> Sql<FolderId> {
    shared.pool.write(Durability::Synced, |db, events| {
        let row = folders::get(db, folder)?;
        let mut writer = Writer::new(db, shared);
        let mut changes = Changes::new(db, events);
        copy_below(&mut writer, shared, &mut changes, &row, (parent, name), (recursive, now()))
    })
}

pub(super) fn copy_below(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    changes: &mut Changes<'_>,
    row: &FolderRow,
    (parent, name): (FolderId, &str),
    (recursive, now): (bool, u64),
) -> Sql<FolderId> {
    let Some(old_parent) = row.parent else { return Err(SPECIAL.into()) };
    let name = check_target(writer.db, shared, row, parent, name)?;
    let copy = copy_one(writer, shared, changes, row, parent, name, (recursive, now))?;
    let (object, old) = (ObjectId::folder(copy), ObjectId::folder(row.id));
    changes.push(Event::Copied { object, parent, old, old_parent, associated: false });
    changes.touch_hierarchy(parent, now)?;
    Ok(copy)
}

fn copy_one(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    changes: &mut Changes<'_>,
    row: &FolderRow,
    parent: FolderId,
    name: &str,
    (recursive, now): (bool, u64),
) -> Sql<FolderId> {
    let db = writer.db;
    let first = shared.allocate(db, 2)?;
    let copy = ids::from_parts(LOCAL_REPLICA, first);
    let (mut properties, _) = objects::read(db, shared, row.object)?;
    properties.remove(exchange::oxprops::PropertyTag::PID_TAG_SOURCE_KEY);
    let kind = if row.kind == FolderKind::Search as i64 { FolderKind::Search } else { FolderKind::Generic };
    folders::insert(writer, copy, Some(parent), kind, name, None, &properties, (first + 1, now))?;
    for message in rows(db, row.id, "kind IN (0, 1)")? {
        transfer_one(db, shared, changes, &message, copy, true)?;
    }
    if recursive {
        for child in folders::children(db, row.id, false)? {
            copy_one(writer, shared, changes, &child, copy, &child.name, (true, now))?;
        }
    }
    Ok(copy)
}
