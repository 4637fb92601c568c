//! Deleting, moving and copying messages.

use super::changes::Changes;
use super::derived::{Kind, MessageRow};
use super::fault::Sql;
use super::messages::find;
use super::objects;
use super::pool::Durability;
use super::{Shared, encoding, folders, hot, now};
use crate::folder::{FolderKind, Outcome};
use crate::property::Properties;
use crate::{Error, Event, LOCAL_REPLICA, ObjectId, ids};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, params};
use std::sync::Arc;

pub(super) fn delete(shared: &Arc<Shared>, folder: FolderId, list: &[MessageId], hard: bool) -> Sql<Outcome> {
    shared.pool.write(Durability::Synced, |db, events| {
        folders::get(db, folder)?;
        let mut changes = Changes::new(db, events);
        let now = now();
        let mut partial = false;
        let mut done = 0;
        for message in list {
            match find(db, folder, *message)? {
                Some(row) if hard || !row.kind.deleted() => {
                    delete_one(db, &mut changes, &row, hard, now)?;
                    done += 1;
                }
                _ => partial = true,
            }
        }
        if done > 0 {
            count_deleted(db, folder, done)?;
            changes.touch(folder, now)?;
        }
        Ok(Outcome { partial })
    })
}

/// Counts what was ever deleted from a folder: `PidTagDeletedCountTotal`.
pub(super) fn count_deleted(db: &Connection, folder: FolderId, count: u64) -> Sql<()> {
    db.prepare_cached("UPDATE folders SET deleted_ever = deleted_ever + ? WHERE id = ?")?
        .execute(params![count as i64, ids::to_key(folder)])?;
    Ok(())
}

pub(super) fn delete_one(
    db: &Connection,
    changes: &mut Changes<'_>,
    row: &MessageRow,
    hard: bool,
    now: u64,
) -> Sql<()> {
    if hard {
        db.prepare_cached("DELETE FROM messages WHERE id = ?")?.execute([ids::to_key(row.id)])?;
        objects::delete(db, row.object)?;
    } else {
        set_kind(db, row, Kind::new(row.kind.associated(), true), now)?;
    }
    changes.push(Event::Deleted {
        object: ObjectId::message(row.folder, row.id),
        parent: row.folder,
        associated: row.kind.associated(),
        soft: !hard,
    });
    Ok(())
}

/// Rows are counted when they come and go, and when their kind changes.
fn set_kind(db: &Connection, row: &MessageRow, kind: Kind, now: u64) -> Sql<()> {
    db.prepare_cached("UPDATE messages SET kind = ?, deleted = ? WHERE id = ?")?.execute(params![
        kind.0,
        now as i64,
        ids::to_key(row.id)
    ])?;
    Ok(())
}

pub(super) fn transfer(
    shared: &Arc<Shared>,
    from: FolderId,
    list: &[MessageId],
    to: FolderId,
    copy: bool,
) -> Sql<Vec<Option<MessageId>>> {
    shared.pool.write(Durability::Synced, |db, events| {
        folders::get(db, from)?;
        if folders::get_live(db, to)?.kind == FolderKind::Search as i64 {
            return Err(Error::Forbidden("a search folder holds no messages of its own").into());
        }
        let mut changes = Changes::new(db, events);
        let now = now();
        let mut new = Vec::with_capacity(list.len());
        for message in list {
            new.push(match find(db, from, *message)? {
                Some(row) => Some(transfer_one(db, shared, &mut changes, &row, to, copy)?),
                None => None,
            });
        }
        if new.iter().any(Option::is_some) {
            if !copy {
                changes.touch(from, now)?;
            }
            changes.touch(to, now)?;
        }
        Ok(new)
    })
}

/// Moves or copies one message. What it becomes has ids and a change of its own, and is not deleted.
pub(super) fn transfer_one(
    db: &Connection,
    shared: &Shared,
    changes: &mut Changes<'_>,
    row: &MessageRow,
    to: FolderId,
    copy: bool,
) -> Sql<MessageId> {
    let first = shared.allocate(db, 2)?;
    let id = ids::from_parts(LOCAL_REPLICA, first);
    let change = ids::from_parts(LOCAL_REPLICA, first + 1);
    let kind = Kind::new(row.kind.associated(), false);
    let object = if copy { objects::copy(db, row.object)? } else { row.object };
    restamp(db, shared, object, change)?;
    let columns = hot::all_columns();
    db.prepare_cached(&format!(
        "INSERT INTO messages(folder, kind, id, object, change, read_change, {columns})
         SELECT ?1, ?2, ?3, ?4, ?5, ?5, {columns} FROM messages WHERE id = ?6"
    ))?
    .execute(params![
        ids::to_key(to),
        kind.0,
        ids::to_key(id),
        object,
        ids::to_key(change),
        ids::to_key(row.id)
    ])?;
    if !copy {
        db.prepare_cached("DELETE FROM messages WHERE id = ?")?.execute([ids::to_key(row.id)])?;
    }
    let (object, old) = (ObjectId::message(to, id), ObjectId::message(row.folder, row.id));
    let (parent, old_parent, associated) = (to, row.folder, row.kind.associated());
    changes.push(if copy {
        Event::Copied { object, parent, old, old_parent, associated }
    } else {
        Event::Moved { object, parent, old, old_parent, associated }
    });
    Ok(id)
}

/// Gives an object the keys of a change.
fn restamp(db: &Connection, shared: &Shared, object: i64, change: u64) -> Sql<()> {
    let bytes: Vec<u8> = db
        .prepare_cached("SELECT properties FROM objects WHERE id = ?")?
        .query_row([object], |row| row.get(0))?;
    let mut properties: Properties = encoding::pull(&bytes)?.into_iter().collect();
    let replica = &shared.info.replica;
    properties.remove(PropertyTag::PID_TAG_SOURCE_KEY);
    properties.set_bytes(PropertyTag::PID_TAG_CHANGE_KEY, &ids::global_id(replica, change));
    properties.set_bytes(PropertyTag::PID_TAG_PREDECESSOR_CHANGE_LIST, &ids::change_list(replica, change));
    let mut bytes = Vec::with_capacity(bytes.len());
    for property in properties.iter() {
        if let crate::Value::Inline(value) = &property.value {
            encoding::push(&mut bytes, property.tag, value)?;
        }
    }
    db.prepare_cached("UPDATE objects SET properties = ? WHERE id = ?")?.execute(params![bytes, object])?;
    Ok(())
}
