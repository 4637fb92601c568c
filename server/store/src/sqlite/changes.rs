//! Events of a transaction, and what every change leaves behind in folders.

use super::fault::Sql;
use crate::{Event, ObjectId, ids};
use exchange::oxcentryid::FolderId;
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, OptionalExtension, params};

pub(super) struct Changes<'a> {
    db: &'a Connection,
    events: &'a mut Vec<Event>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(db: &'a Connection, events: &'a mut Vec<Event>) -> Self {
        Changes { db, events }
    }

    pub(super) fn push(&mut self, event: Event) {
        self.events.push(event);
    }

    /// What is in a folder has changed: its counts are told.
    pub(super) fn touch(&mut self, folder: FolderId, now: u64) -> Sql<()> {
        let found: Option<(u32, u32, Option<i64>)> = self
            .db
            .prepare_cached("UPDATE folders SET committed = ? WHERE id = ? RETURNING total, unread, parent")?
            .query_row(params![now as i64, ids::to_key(folder)], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((total, unread, parent)) = found else { return Ok(()) };
        self.events.push(Event::Modified {
            object: ObjectId::folder(folder),
            parent: parent.map_or(folder, ids::from_key),
            associated: false,
            tags: vec![
                PropertyTag::PID_TAG_CONTENT_COUNT,
                PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT,
                PropertyTag::PID_TAG_MESSAGE_SIZE,
                PropertyTag::PID_TAG_LOCAL_COMMIT_TIME_MAX,
            ],
            total: Some(total),
            unread: Some(unread),
        });
        Ok(())
    }

    /// The folders below a folder are others.
    pub(super) fn touch_hierarchy(&mut self, folder: FolderId, now: u64) -> Sql<()> {
        let parent: Option<Option<i64>> = self
            .db
            .prepare_cached(
                "UPDATE folders SET committed = ?, hierarchy_change = hierarchy_change + 1 WHERE id = ? RETURNING parent",
            )?
            .query_row(params![now as i64, ids::to_key(folder)], |row| row.get(0))
            .optional()?;
        let Some(parent) = parent else { return Ok(()) };
        self.events.push(Event::Modified {
            object: ObjectId::folder(folder),
            parent: parent.map_or(folder, ids::from_key),
            associated: false,
            tags: vec![PropertyTag::PID_TAG_SUBFOLDERS, PropertyTag::PID_TAG_HIERARCHY_CHANGE_NUMBER],
            total: None,
            unread: None,
        });
        Ok(())
    }
}
