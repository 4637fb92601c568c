//! Folders: reading, making, changing.

use super::changes::Changes;
use super::derived::{self, FolderRow};
use super::fault::{Fault, Sql};
use super::objects::{self, Place, Writer};
use super::pool::Durability;
use super::{Shared, now};
use crate::compare::fold;
use crate::folder::{Folder, FolderKind, NewFolder};
use crate::property::Properties;
use crate::{Error, Event, LOCAL_REPLICA, ObjectId, ids};
use exchange::oxcentryid::FolderId;
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::sync::Arc;

/// What [`row`] reads, from a query that selects it `FROM folders f`; 3 is the IPM subtree.
pub(super) const ROW: &str = "f.id, f.parent, f.kind, f.name, f.object, f.special, f.deleted, f.created, f.modified, \
     f.change, f.committed, f.hierarchy_change, f.deleted_ever, f.total, f.unread, f.size, f.associated, \
     f.associated_size, f.deleted_total, f.deleted_associated, \
     (SELECT count(*) FROM folders c WHERE c.parent = f.id AND c.deleted = 0), \
     (SELECT count(*) FROM folders c WHERE c.parent = f.id AND c.deleted != 0), \
     EXISTS(WITH RECURSIVE up(parent, special) AS ( \
         SELECT f.parent, f.special UNION SELECT p.parent, p.special FROM folders p JOIN up ON p.id = up.parent) \
         SELECT 1 FROM up WHERE special = 3)";

pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<FolderRow> {
    Ok(FolderRow {
        id: ids::from_key(row.get(0)?),
        parent: row.get::<_, Option<i64>>(1)?.map(ids::from_key),
        kind: row.get(2)?,
        name: row.get(3)?,
        object: row.get(4)?,
        special: row.get(5)?,
        deleted: row.get::<_, i64>(6)? as u64,
        created: row.get::<_, i64>(7)? as u64,
        modified: row.get::<_, i64>(8)? as u64,
        change: ids::from_key(row.get(9)?),
        committed: row.get::<_, i64>(10)? as u64,
        hierarchy_change: row.get(11)?,
        deleted_ever: row.get(12)?,
        total: row.get(13)?,
        unread: row.get(14)?,
        size: row.get(15)?,
        associated: row.get(16)?,
        associated_size: row.get(17)?,
        deleted_total: row.get(18)?,
        deleted_associated: row.get(19)?,
        children: row.get(20)?,
        deleted_children: row.get(21)?,
        interpersonal: row.get(22)?,
        depth: 0,
    })
}

pub(super) fn get(db: &Connection, folder: FolderId) -> Sql<FolderRow> {
    db.prepare_cached(&format!("SELECT {ROW} FROM folders f WHERE f.id = ?"))?
        .query_row([ids::to_key(folder)], row)
        .optional()?
        .ok_or(Fault::not_found("folder"))
}

/// One that is not softly deleted.
pub(super) fn get_live(db: &Connection, folder: FolderId) -> Sql<FolderRow> {
    let row = get(db, folder)?;
    if row.deleted != 0 { Err(Fault::not_found("folder")) } else { Ok(row) }
}

/// A folder with its properties.
pub(super) fn complete(db: &Connection, shared: &Arc<Shared>, row: &FolderRow) -> Sql<Properties> {
    let (mut properties, _) = objects::read(db, shared, row.object)?;
    derived::complete_folder(&shared.info, row, &mut properties);
    Ok(properties)
}

pub(super) fn open(shared: &Arc<Shared>, folder: FolderId) -> Sql<Folder> {
    shared.pool.read(|db| {
        let row = get(db, folder)?;
        let mut properties = complete(db, shared, &row)?;
        let of_rows = [
            PropertyTag::PID_TAG_ROW_TYPE,
            PropertyTag::PID_TAG_DEPTH,
            PropertyTag::PID_TAG_INST_ID,
            PropertyTag::PID_TAG_INSTANCE_NUM,
        ];
        for tag in of_rows {
            properties.remove(tag);
        }
        let kind = match row.kind {
            0 => FolderKind::Root,
            2 => FolderKind::Search,
            _ => FolderKind::Generic,
        };
        Ok(Folder {
            id: row.id,
            parent: row.parent,
            kind,
            name: row.name,
            deleted: row.deleted != 0,
            properties,
        })
    })
}

pub(super) fn find(db: &Connection, parent: FolderId, name: &str) -> Sql<Option<FolderId>> {
    let found: Option<i64> = db
        .prepare_cached("SELECT id FROM folders WHERE parent = ? AND name_key = ? AND deleted = 0")?
        .query_row(params![ids::to_key(parent), fold(name)], |row| row.get(0))
        .optional()?;
    Ok(found.map(ids::from_key))
}

pub(super) fn create(shared: &Arc<Shared>, new: &NewFolder) -> Sql<(FolderId, bool)> {
    if new.kind == FolderKind::Root {
        return Err(Error::Invalid("a mailbox has one root".into()).into());
    }
    let mut properties = Properties::new();
    properties.set_text(PropertyTag::PID_TAG_COMMENT, &new.comment);
    shared.pool.write(Durability::Synced, |db, events| {
        let parent = get_live(db, new.parent)?;
        if parent.kind == FolderKind::Search as i64 {
            return Err(Error::Forbidden("a search folder holds no folders").into());
        }
        if let Some(found) = find(db, new.parent, &new.name)? {
            return if new.open_existing {
                Ok((found, true))
            } else {
                Err(Error::Exists(new.name.clone()).into())
            };
        }
        if ancestors(db, new.parent)?.len() >= shared.limits.folder_depth {
            return Err(Error::Limit {
                what: "folders within folders",
                limit: shared.limits.folder_depth as u64,
            }
            .into());
        }
        let now = now();
        let first = shared.allocate(db, 2)?;
        let id = ids::from_parts(LOCAL_REPLICA, first);
        let mut writer = Writer::new(db, shared);
        insert(&mut writer, id, Some(new.parent), new.kind, &new.name, None, &properties, (first + 1, now))?;
        let mut changes = Changes::new(db, events);
        let tags = vec![PropertyTag::PID_TAG_DISPLAY_NAME, PropertyTag::PID_TAG_COMMENT];
        changes.push(Event::Created {
            object: ObjectId::folder(id),
            parent: new.parent,
            associated: false,
            tags,
        });
        changes.touch_hierarchy(new.parent, now)?;
        Ok((id, false))
    })
}

/// Puts a folder into the table. `change`: counter and time.
#[allow(clippy::too_many_arguments)]
pub(super) fn insert(
    writer: &mut Writer<'_>,
    id: FolderId,
    parent: Option<FolderId>,
    kind: FolderKind,
    name: &str,
    special: Option<i64>,
    properties: &Properties,
    (change, now): (u64, u64),
) -> Sql<()> {
    let name = check_name(name)?;
    let keep = |tag| !derived::is_of_folder(tag) && tag != PropertyTag::PID_TAG_DISPLAY_NAME;
    let (object, _) = writer.write(Place::Top, properties, None, keep)?;
    writer
        .db
        .prepare_cached(
            "INSERT INTO folders(id, parent, kind, name, name_key, object, special, created, modified, change, committed)
             VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?8)",
        )?
        .execute(params![
            ids::to_key(id),
            parent.map(ids::to_key),
            kind as i64,
            name,
            fold(name),
            object,
            special,
            now as i64,
            ids::to_key(ids::from_parts(LOCAL_REPLICA, change)),
        ])?;
    Ok(())
}

/// Characters of a folder's name.
const LONGEST_NAME: usize = 255;

/// Text up to its first NUL; a folder has a name.
pub(super) fn check_name(name: &str) -> Sql<&str> {
    let name = name.split('\0').next().unwrap_or_default();
    if name.chars().count() > LONGEST_NAME {
        return Err(Error::Limit { what: "characters of a folder's name", limit: LONGEST_NAME as u64 }.into());
    }
    if name.is_empty() { Err(Error::Invalid("a folder has a name".into()).into()) } else { Ok(name) }
}

/// The folder itself and those above it.
pub(super) fn ancestors(db: &Connection, folder: FolderId) -> Sql<Vec<FolderId>> {
    let mut all = Vec::new();
    let mut select = db.prepare_cached("SELECT parent FROM folders WHERE id = ?")?;
    let mut next = Some(ids::to_key(folder));
    while let Some(id) = next {
        // A file that is damaged could go round in circles.
        if all.contains(&ids::from_key(id)) {
            return Err(Error::Cycle.into());
        }
        all.push(ids::from_key(id));
        next = select.query_row([id], |row| row.get(0)).optional()?.flatten();
    }
    Ok(all)
}

/// Folders directly below one, by name.
pub(super) fn children(db: &Connection, folder: FolderId, deleted: bool) -> Sql<Vec<FolderRow>> {
    let comparison = if deleted { "!=" } else { "=" };
    let sql = format!(
        "SELECT {ROW} FROM folders f WHERE f.parent = ? AND f.deleted {comparison} 0 ORDER BY f.name_key, f.id"
    );
    let mut select = db.prepare_cached(&sql)?;
    let rows = select.query_map([ids::to_key(folder)], row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn set_properties(
    shared: &Arc<Shared>,
    folder: FolderId,
    set: Properties,
    remove: &[PropertyTag],
) -> Sql<()> {
    let taken = shared.pool.write(Durability::Synced, |db, events| {
        let row = get(db, folder)?;
        let mut writer = Writer::new(db, shared);
        change(&mut writer, shared, &mut Changes::new(db, events), &row, (set, remove), now())?;
        Ok(writer.into_taken())
    })?;
    Writer::finish(taken, shared);
    Ok(())
}

/// Sets and removes properties of a folder.
pub(super) fn change(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    changes: &mut Changes<'_>,
    row: &FolderRow,
    (mut set, remove): (Properties, &[PropertyTag]),
    now: u64,
) -> Sql<()> {
    let db = writer.db;
    let tags: Vec<_> = set.tags().chain(remove.iter().copied()).collect();
    let name = set.remove(PropertyTag::PID_TAG_DISPLAY_NAME);
    let name = name.and_then(|name| {
        [name].into_iter().collect::<Properties>().text(PropertyTag::PID_TAG_DISPLAY_NAME).cloned()
    });
    let set: Properties =
        set.iter().filter(|property| !derived::is_of_folder(property.tag)).cloned().collect();
    objects::change(writer, shared, row.object, set, remove)?;
    let change = shared.allocate(db, 1)?;
    let change = ids::to_key(ids::from_parts(LOCAL_REPLICA, change));
    if let Some(name) = &name {
        let name = name.to_string_lossy();
        rename(db, row, check_name(&name)?)?;
    }
    db.prepare_cached("UPDATE folders SET change = ?2, modified = ?3, committed = ?3 WHERE id = ?1")?
        .execute(params![ids::to_key(row.id), change, now as i64])?;
    let parent = row.parent.unwrap_or(row.id);
    let (object, associated) = (ObjectId::folder(row.id), false);
    changes.push(Event::Modified { object, parent, associated, tags, total: None, unread: None });
    if let Some(parent) = row.parent {
        changes.touch_hierarchy(parent, now)?;
    }
    Ok(())
}

/// Gives a folder a name that no other folder beside it has.
fn rename(db: &Connection, row: &FolderRow, name: &str) -> Sql<()> {
    if let Some(parent) = row.parent
        && find(db, parent, name)?.is_some_and(|found| found != row.id)
    {
        return Err(Error::Exists(name.into()).into());
    }
    db.prepare_cached("UPDATE folders SET name = ?, name_key = ? WHERE id = ?")?.execute(params![
        name,
        fold(name),
        ids::to_key(row.id)
    ])?;
    Ok(())
}
