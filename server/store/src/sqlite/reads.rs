//! What each user has read in the store of public folders (MS-OXCSTOR 3.2.1: the per-user data
//! table): for a user and a folder, ranges of change numbers. A message is read if the number of
//! its last change is in one, so whoever changes it makes it unread for everybody else.
//!
//! Numbers between two that were read and that no message of the folder has belong to one range:
//! there are no more ranges than times that read and unread messages follow each other.

use super::changes::Changes;
use super::derived::{FolderRow, Kind, MessageRow};
use super::fault::Sql;
use super::pool::Durability;
use super::{Shared, flags, folders, messages};
use crate::{Event, LOCAL_REPLICA, ObjectId, ids};
use dcerpc::dtyp::Guid;
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashSet;
use std::ops::RangeInclusive;

const READ: u32 = MessageFlags::MF_READ.0;
const EVER_READ: u32 = MessageFlags::MF_EVER_READ.0;

/// A user whose marks are asked for or set.
#[derive(Clone, Copy)]
pub(super) struct Reader(pub(super) [u8; 16]);

impl Reader {
    /// The user with this objectGUID.
    pub(super) fn of(user: &Guid) -> Self {
        Reader(ids::guid_bytes(user))
    }
}

/// Counters of changes that a user has read in a folder, ascending.
pub(super) struct Reads(Vec<RangeInclusive<u64>>);

impl Reads {
    /// Nothing for a mailbox: there its messages themselves are read or not.
    pub(super) fn of(
        db: &Connection,
        shared: &Shared,
        reader: Option<Reader>,
        folder: FolderId,
    ) -> Sql<Option<Self>> {
        if !shared.info.is_public() {
            return Ok(None);
        }
        let Some(reader) = reader else { return Ok(Some(Reads(Vec::new()))) };
        ranges(db, reader, folder).map(|ranges| Some(Reads(ranges)))
    }

    fn contains(&self, change: u64) -> bool {
        let counter = ids::counter(change);
        let after = self.0.partition_point(|range| *range.start() <= counter);
        after.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|range| range.contains(&counter))
    }

    /// Sets the flag of a message as it is for the user.
    pub(super) fn apply(&self, row: &mut MessageRow) {
        row.flags = self.flags(row.flags, self.contains(row.change));
    }

    /// Flags of a message that is read or not.
    pub(super) fn flags(&self, flags: u32, read: bool) -> u32 {
        flags & !READ | if read { READ } else { 0 }
    }

    /// Messages of a folder that are read.
    pub(super) fn messages(&self, db: &Connection, (folder, kind): (u64, Kind)) -> Sql<HashSet<u64>> {
        let mut read = HashSet::new();
        if self.0.is_empty() {
            return Ok(read);
        }
        let mut select = db.prepare_cached(CHANGES)?;
        let mut rows = select.query(params![ids::to_key(folder), kind.0])?;
        while let Some(row) = rows.next()? {
            if self.contains(ids::from_key(row.get(1)?)) {
                read.insert(ids::from_key(row.get(0)?));
            }
        }
        Ok(read)
    }
}

/// Messages of a folder, each with its change.
const CHANGES: &str =
    "SELECT id, change FROM messages INDEXED BY messages_change WHERE folder = ? AND kind = ?";

/// How many messages of a folder a user has not read.
pub(super) fn unread(db: &Connection, shared: &Shared, reader: Option<Reader>, row: &FolderRow) -> Sql<i64> {
    Ok(match Reads::of(db, shared, reader, row.id)? {
        Some(reads) => row.total - reads.messages(db, (row.id, Kind::new(false, false)))?.len() as i64,
        None => row.unread,
    })
}

/// Counters of changes that a user has read in a folder.
pub(super) fn ranges(db: &Connection, reader: Reader, folder: FolderId) -> Sql<Vec<RangeInclusive<u64>>> {
    let mut select =
        db.prepare_cached("SELECT first, last FROM reads WHERE user = ? AND folder = ? ORDER BY first")?;
    let ranges = select.query_map(params![reader.0, ids::to_key(folder)], |row| {
        Ok(row.get::<_, i64>(0)? as u64..=row.get::<_, i64>(1)? as u64)
    })?;
    Ok(ranges.collect::<Result<_, _>>()?)
}

/// Replaces them.
pub(super) fn replace(
    shared: &Shared,
    reader: Reader,
    folder: FolderId,
    mut new: Vec<RangeInclusive<u64>>,
) -> Sql<()> {
    new.retain(|range| !range.is_empty());
    new.sort_by_key(|range| *range.start());
    new.dedup_by(|next, range| {
        let joined = *next.start() <= range.end().saturating_add(1);
        if joined {
            *range = *range.start()..=*range.end().max(next.end());
        }
        joined
    });
    shared.pool.write_for(Some(reader.0), Durability::Synced, |db, events| {
        let user = reader.0;
        db.execute("DELETE FROM reads WHERE user = ? AND folder = ?", params![user, ids::to_key(folder)])?;
        let mut insert = db.prepare_cached(INSERT)?;
        for range in new {
            let end = (*range.end()).min(ids::MAX_COUNTER);
            insert.execute(params![user, ids::to_key(folder), *range.start() as i64, end as i64])?;
        }
        tell_unread(db, shared, reader, folder, events)
    })
}

const INSERT: &str = "INSERT INTO reads(user, folder, first, last) VALUES(?, ?, ?, ?)";

/// A user has read a change.
pub(super) fn add(db: &Connection, reader: Reader, folder: FolderId, change: u64) -> Sql<()> {
    let (user, key, counter) = (reader.0, ids::to_key(folder), ids::counter(change) as i64);
    let neighbour = |sql: &str| -> Sql<Option<(i64, i64)>> {
        let mut select = db.prepare_cached(sql)?;
        let found = select.query_row(params![user, key, counter], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    };
    let before = neighbour(
        "SELECT first, last FROM reads WHERE user = ? AND folder = ? AND first <= ? ORDER BY first DESC LIMIT 1",
    )?;
    let after = neighbour(
        "SELECT first, last FROM reads WHERE user = ? AND folder = ? AND first > ? ORDER BY first LIMIT 1",
    )?;
    let (mut first, mut last) = (counter, counter);
    if let Some((start, end)) = before {
        if end >= counter {
            return Ok(());
        }
        if nothing_between(db, key, end, counter)? {
            first = start;
        }
    }
    if let Some((start, end)) = after
        && nothing_between(db, key, counter, start)?
    {
        last = end;
    }
    db.prepare_cached("DELETE FROM reads WHERE user = ? AND folder = ? AND first BETWEEN ? AND ?")?
        .execute(params![user, key, first, last])?;
    db.prepare_cached(INSERT)?.execute(params![user, key, first, last])?;
    Ok(())
}

/// Whether no message of a folder has a change with a counter between two others.
fn nothing_between(db: &Connection, folder: i64, first: i64, last: i64) -> Sql<bool> {
    let mut select = db.prepare_cached(
        "SELECT NOT EXISTS(SELECT 1 FROM messages INDEXED BY messages_change
         WHERE folder = ? AND kind IN (0, 1, 2, 3) AND change >= ? AND change < ?)",
    )?;
    Ok(select.query_row(params![folder, (first + 1) << 16, last << 16], |row| row.get(0))?)
}

/// A user has not read a change.
fn remove(db: &Connection, reader: Reader, folder: FolderId, change: u64) -> Sql<()> {
    let (user, key, counter) = (reader.0, ids::to_key(folder), ids::counter(change) as i64);
    let found: Option<(i64, i64)> = db
        .prepare_cached(
            "DELETE FROM reads WHERE user = ?1 AND folder = ?2 AND first <= ?3 AND last >= ?3 RETURNING first, last",
        )?
        .query_row(params![user, key, counter], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((first, last)) = found else { return Ok(()) };
    let mut insert = db.prepare_cached(INSERT)?;
    for (first, last) in [(first, counter - 1), (counter + 1, last)] {
        if first <= last {
            insert.execute(params![user, key, first, last])?;
        }
    }
    Ok(())
}

/// Whoever has read a message has read what has become of it in another folder.
pub(super) fn carry(db: &Connection, row: &MessageRow, to: FolderId, change: u64) -> Sql<()> {
    let mut select =
        db.prepare_cached("SELECT user FROM reads WHERE folder = ?1 AND first <= ?2 AND last >= ?2")?;
    let users = select
        .query_map(params![ids::to_key(row.folder), ids::counter(row.change) as i64], |row| {
            row.get(0).map(Reader)
        })?;
    for reader in users.collect::<Result<Vec<_>, _>>()? {
        add(db, reader, to, change)?;
    }
    Ok(())
}

/// Forgets who has read what in a folder that is no more.
pub(super) fn forget(db: &Connection, folder: FolderId) -> Sql<()> {
    db.prepare_cached("DELETE FROM reads WHERE folder = ?")?.execute([ids::to_key(folder)])?;
    Ok(())
}

/// Sets and clears flags of messages: that they are read is the reader's, the others are theirs.
pub(super) fn change_flags(
    shared: &Shared,
    reader: Option<Reader>,
    folder: FolderId,
    list: Option<&[MessageId]>,
    (set, clear): (u32, u32),
) -> Sql<Vec<MessageId>> {
    let rows = shared.pool.read(|db| {
        folders::get(db, folder)?;
        match list {
            Some(list) => {
                let found = list.iter().map(|message| messages::find(db, folder, *message));
                Ok(found.collect::<Sql<Vec<_>>>()?.into_iter().flatten().collect::<Vec<MessageRow>>())
            }
            None => flags::all(db, folder),
        }
    })?;
    let mut changed = match reader {
        Some(reader) if (set | clear) & READ != 0 => mark(shared, reader, folder, &rows, set & READ != 0)?,
        _ => Vec::new(),
    };
    let (set, clear) = (set & !READ | if set & READ != 0 { EVER_READ } else { 0 }, clear & !READ);
    let others: Vec<_> = rows.into_iter().filter(|row| row.flags & !clear | set != row.flags).collect();
    if others.is_empty() {
        return Ok(changed);
    }
    shared.pool.write(Durability::Written, |db, events| {
        let mut changes = Changes::new(db, events);
        for row in others {
            let change = ids::from_parts(LOCAL_REPLICA, shared.allocate(db, 1)?);
            db.prepare_cached("UPDATE messages SET flags = (flags & ~?) | ?, read_change = ? WHERE id = ?")?
                .execute(params![clear, set, ids::to_key(change), ids::to_key(row.id)])?;
            if !changed.contains(&row.id) {
                changes.push(flags::modified(&row, PropertyTag::PID_TAG_MESSAGE_FLAGS));
                changed.push(row.id);
            }
        }
        Ok(changed)
    })
}

/// Marks messages as read or not by somebody. Answers those that were not so already.
fn mark(
    shared: &Shared,
    reader: Reader,
    folder: FolderId,
    rows: &[MessageRow],
    read: bool,
) -> Sql<Vec<MessageId>> {
    shared.pool.write_for(Some(reader.0), Durability::Written, |db, events| {
        let Some(reads) = Reads::of(db, shared, Some(reader), folder)? else { return Ok(Vec::new()) };
        let mut changed = Vec::new();
        for row in rows.iter().filter(|row| reads.contains(row.change) != read) {
            if read {
                add(db, reader, folder, row.change)?;
            } else {
                remove(db, reader, folder, row.change)?;
            }
            events.push(flags::modified(row, PropertyTag::PID_TAG_MESSAGE_FLAGS));
            changed.push(row.id);
        }
        if !changed.is_empty() {
            tell_unread(db, shared, reader, folder, events)?;
        }
        Ok(changed)
    })
}

/// Tells somebody how many messages of a folder he has not read.
fn tell_unread(
    db: &Connection,
    shared: &Shared,
    reader: Reader,
    folder: FolderId,
    events: &mut Vec<Event>,
) -> Sql<()> {
    let row = folders::get(db, folder)?;
    let unread = unread(db, shared, Some(reader), &row)?;
    events.push(Event::Modified {
        object: ObjectId::folder(folder),
        parent: row.parent.unwrap_or(folder),
        associated: false,
        tags: vec![PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT],
        total: None,
        unread: Some(u32::try_from(unread).unwrap_or_default()),
    });
    Ok(())
}
