//! State of messages that is not part of what they say: read, submitted, highlighted.

use super::changes::Changes;
use super::derived::MessageRow;
use super::fault::Sql;
use super::pool::Durability;
use super::{Shared, folders, messages, now};
use crate::{Event, LOCAL_REPLICA, ObjectId, ids};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags};
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, params};

pub(super) fn change(
    shared: &Shared,
    folder: FolderId,
    list: Option<&[MessageId]>,
    set: MessageFlags,
    clear: MessageFlags,
) -> Sql<Vec<MessageId>> {
    // Whether a mail was read may be forgotten when the power fails; whether it was submitted may not.
    let read = MessageFlags::MF_READ.0 | MessageFlags::MF_NOTIFY_READ.0 | MessageFlags::MF_NOTIFY_UNREAD.0;
    let only_read = (set.0 | clear.0) & !(read | MessageFlags::MF_EVER_READ.0) == 0;
    let durability = if only_read { Durability::Written } else { Durability::Synced };
    shared.pool.write(durability, |db, events| {
        folders::get(db, folder)?;
        let rows = match list {
            Some(list) => {
                let found = list.iter().map(|message| messages::find(db, folder, *message));
                found.collect::<Sql<Vec<_>>>()?.into_iter().flatten().collect()
            }
            None => unlike(db, folder, set.0, clear.0)?,
        };
        let mut changes = Changes::new(db, events);
        let mut changed = Vec::new();
        for row in rows {
            let mut flags = row.flags & !clear.0 | set.0;
            if flags & MessageFlags::MF_READ.0 != 0 {
                flags |= MessageFlags::MF_EVER_READ.0;
            }
            if flags == row.flags {
                continue;
            }
            let change = ids::from_parts(LOCAL_REPLICA, shared.allocate(db, 1)?);
            db.prepare_cached("UPDATE messages SET flags = ?, read_change = ? WHERE id = ?")?
                .execute(params![flags, ids::to_key(change), ids::to_key(row.id)])?;
            changes.push(modified(&row, PropertyTag::PID_TAG_MESSAGE_FLAGS));
            changed.push(row.id);
        }
        if !changed.is_empty() {
            changes.touch(folder, now())?;
        }
        Ok(changed)
    })
}

/// Messages of a folder, FAI and deleted ones excepted, whose flags would be others.
fn unlike(db: &Connection, folder: FolderId, set: u32, clear: u32) -> Sql<Vec<MessageRow>> {
    let sql = format!(
        "SELECT {} FROM messages WHERE folder = ?1 AND kind = 0 AND (flags & ?2 != ?2 OR flags & ?3 != 0) ORDER BY id",
        messages::ROW
    );
    let mut select = db.prepare_cached(&sql)?;
    let rows = select.query_map(params![ids::to_key(folder), set, clear & !set], messages::row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn modified(row: &MessageRow, tag: PropertyTag) -> Event {
    Event::Modified {
        object: ObjectId::message(row.folder, row.id),
        parent: row.folder,
        associated: row.kind.associated(),
        tags: vec![tag],
        total: None,
        unread: None,
    }
}

pub(super) fn status(shared: &Shared, folder: FolderId, message: MessageId) -> Sql<MessageStatusFlags> {
    let row = shared.pool.read(|db| messages::get(db, folder, message))?;
    Ok(MessageStatusFlags(row.status))
}

pub(super) fn set_status(
    shared: &Shared,
    folder: FolderId,
    message: MessageId,
    mask: MessageStatusFlags,
    status: MessageStatusFlags,
) -> Sql<MessageStatusFlags> {
    shared.pool.write(Durability::Synced, |db, events| {
        let row = messages::get(db, folder, message)?;
        let new = row.status & !mask.0 | status.0 & mask.0;
        if new != row.status {
            db.prepare_cached("UPDATE messages SET status = ? WHERE id = ?")?
                .execute(params![new, ids::to_key(message)])?;
            Changes::new(db, events).push(modified(&row, PropertyTag::PID_TAG_MESSAGE_STATUS));
        }
        Ok(MessageStatusFlags(row.status))
    })
}
