//! Versions that other replicas have made become ours (MS-OXCFXICS 3.1.5.6, 3.2.5.9.4).

use super::changes::Changes;
use super::derived::MessageRow;
use super::fault::{Fault, Sql};
use super::objects::{self, Writer};
use super::pool::Durability;
use super::{Shared, folders, messages, now, reserved, transfer, tree};
use crate::folder::FolderKind;
use crate::import::{Imported, ImportedFolder, ImportedMove};
use crate::message::{Attachment, Message};
use crate::version::{ChangeList, Precedence, Version};
use crate::{Error, Event, LOCAL_REPLICA, ObjectId, ids};
use exchange::oxcmsg::AttachMethod;
use exchange::oxprops::PropertyTag as Tag;
use rusqlite::{Connection, params};
use std::sync::Arc;

/// Conflicts in a folder are resolved without a message that holds both versions (`PidTagResolveMethod`, MS-OXCFXICS
/// 2.2.1.4.1).
const LAST_WRITER_WINS: i32 = 1;

/// What a message is called, and what it has seen.
pub(super) struct Keys {
    pub(super) modified: u64,
    pub(super) change_key: Vec<u8>,
    pub(super) predecessors: ChangeList,
}

/// What a message has seen, by its properties.
fn seen(message: &Message) -> ChangeList {
    let list = message.properties.bytes(Tag::PID_TAG_PREDECESSOR_CHANGE_LIST).unwrap_or_default();
    ChangeList::from_bytes(list).unwrap_or_default()
}

/// Makes of a message what comes of another replica's version of it and ours.
pub(super) fn receive(
    db: &Connection,
    shared: &Arc<Shared>,
    message: &mut Message,
    version: Version,
    old: Option<&MessageRow>,
) -> Sql<Keys> {
    let theirs = Keys {
        modified: version.modified,
        change_key: version.change_key.clone(),
        predecessors: version.predecessors.clone(),
    };
    let Some(old) = old else {
        let id = message.id.unwrap_or_default();
        if !reserved::is_free(db, Some(message.folder), id)? {
            return Err(Error::Deleted.into());
        }
        reserved::take(db, id)?;
        return Ok(theirs);
    };
    let ours = messages::read_tree(db, shared, old.object)?;
    let seen = seen(&ours);
    match version.predecessors.precedence(&seen) {
        Precedence::Newer => return Ok(theirs),
        Precedence::Known => return Err(Error::Known.into()),
        Precedence::Conflict if version.fail_on_conflict => return Err(Error::Conflict.into()),
        Precedence::Conflict => {}
    }
    let mut predecessors = version.predecessors.clone();
    predecessors.merge(&seen);
    let modified = ours.properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME).unwrap_or_default();
    let change_key = ours.properties.bytes(Tag::PID_TAG_CHANGE_KEY).unwrap_or_default().to_vec();
    let wins = version.wins(modified, &change_key);
    let keys = if wins { theirs } else { Keys { modified, change_key, predecessors: ChangeList::default() } };
    let folder = folders::complete(db, (shared, None), &folders::get(db, message.folder)?)?;
    let quiet = message.associated || folder.number(Tag::PID_TAG_RESOLVE_METHOD) == Some(LAST_WRITER_WINS);
    resolve(shared, message, ours, &version, (wins, quiet));
    Ok(Keys { predecessors, ..keys })
}

/// Puts the version that wins into a message, and unless it is to be done quietly both versions into attachments
/// (MS-OXCFXICS 3.1.5.6.2.1).
fn resolve(
    shared: &Shared,
    message: &mut Message,
    ours: Message,
    version: &Version,
    (wins, quiet): (bool, bool),
) {
    let mut theirs = std::mem::take(message);
    let winner = if wins { theirs.clone() } else { ours.clone() };
    *message = Message { folder: theirs.folder, id: theirs.id, associated: theirs.associated, ..winner };
    if quiet {
        return;
    }
    let in_conflict =
        |attachment: &Attachment| attachment.properties.number(Tag::PID_TAG_IN_CONFLICT) == Some(1);
    let mut versions: Vec<_> = ours.attachments.values().filter(|held| in_conflict(held)).cloned().collect();
    if versions.is_empty() {
        versions.push(attach(ours));
    }
    let properties = &mut theirs.properties;
    properties.set_bytes(Tag::PID_TAG_CHANGE_KEY, &version.change_key);
    properties.set_bytes(Tag::PID_TAG_PREDECESSOR_CHANGE_LIST, &version.predecessors.to_bytes());
    properties.set_time(Tag::PID_TAG_LAST_MODIFICATION_TIME, version.modified);
    versions.push(attach(theirs));
    let winner = message.clone();
    message.attachments.retain(|_, held| !in_conflict(held));
    for version in versions {
        let number = message.next_attachment();
        message.attachments.insert(number, version);
    }
    // Where that is more than a message may hold, the winner is all there is.
    if messages::check(shared, message, 0).is_err() {
        *message = winner;
    }
}

/// A version as an attachment.
fn attach(mut version: Message) -> Attachment {
    (version.folder, version.id, version.change, version.version) = (0, None, 0, None);
    let mut attachment = Attachment::default();
    let properties = &mut attachment.properties;
    properties.set_number(Tag::PID_TAG_ATTACH_METHOD, AttachMethod::AF_EMBEDDED_MESSAGE.0 as i32);
    properties.set_number(Tag::PID_TAG_RENDERING_POSITION, -1);
    properties.set_bool(Tag::PID_TAG_IN_CONFLICT, true);
    if let Some(subject) = version.properties.property(Tag::PID_TAG_SUBJECT) {
        let value = subject.value.clone();
        properties.insert(crate::Property { tag: Tag::PID_TAG_DISPLAY_NAME, value });
    }
    attachment.embedded = Some(Box::new(version));
    attachment
}

/// Whether a message holds versions of itself that conflict.
pub(super) fn is_in_conflict(message: &Message) -> bool {
    let mut attachments = message.attachments.values();
    attachments.any(|attachment| attachment.properties.number(Tag::PID_TAG_IN_CONFLICT) == Some(1))
}

pub(super) fn folder(shared: &Arc<Shared>, folder: ImportedFolder) -> Sql<Imported> {
    let (imported, taken) = shared.pool.write(Durability::Synced, |db, events| {
        let mut writer = Writer::new(db, shared);
        let mut changes = Changes::new(db, events);
        let imported = import_folder(&mut writer, shared, &mut changes, folder)?;
        Ok((imported, writer.into_taken()))
    })?;
    Writer::finish(taken, shared);
    Ok(imported)
}

fn import_folder(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    changes: &mut Changes<'_>,
    folder: ImportedFolder,
) -> Sql<Imported> {
    let db = writer.db;
    let now = now();
    let ImportedFolder { id, parent, name, mut properties, version } = folder;
    let no_parent =
        |fault| if let Fault::Error(Error::NotFound(_)) = fault { Error::NoParent.into() } else { fault };
    folders::get_live(db, parent).map_err(no_parent)?;
    let mut predecessors = version.predecessors.clone();
    let mut applied = true;
    let old = match folders::get(db, id) {
        Ok(row) if row.deleted != 0 => return Err(Error::Deleted.into()),
        Ok(row) => Some(row),
        Err(Fault::Error(Error::NotFound(_))) => None,
        Err(fault) => return Err(fault),
    };
    if let Some(old) = &old {
        let (change_key, seen) = old.keys(&shared.info.replica);
        match version.predecessors.precedence(&seen) {
            Precedence::Newer => {}
            Precedence::Known => return Err(Error::Known.into()),
            Precedence::Conflict => {
                predecessors.merge(&seen);
                applied = version.modified > old.modified;
            }
        }
        if applied {
            if old.parent != Some(parent) || old.name != name {
                tree::move_one(db, shared, changes, old, (parent, &name), now)?;
            }
            properties.remove(Tag::PID_TAG_DISPLAY_NAME);
            folders::change(writer, shared, changes, old, (properties, &[]), now)?;
            return finish(db, shared, id, &version.change_key, &predecessors, (version.modified, applied));
        }
        return finish(db, shared, id, &change_key, &predecessors, (old.modified, applied));
    }
    if !reserved::is_free(db, None, id)? {
        return Err(Error::Deleted.into());
    }
    if folders::find(db, parent, &name)?.is_some() {
        return Err(Error::Exists(name).into());
    }
    let limit = shared.limits.folder_depth;
    if folders::ancestors(db, parent)?.len() >= limit {
        return Err(Error::Limit { what: "folders within folders", limit: limit as u64 }.into());
    }
    reserved::take(db, id)?;
    let change = shared.allocate(db, 1)?;
    let kind = FolderKind::Generic;
    folders::insert(writer, id, Some(parent), kind, &name, None, &properties, (change, now))?;
    let tags = properties.tags().chain([Tag::PID_TAG_DISPLAY_NAME]).collect();
    changes.push(Event::Created { object: ObjectId::folder(id), parent, associated: false, tags });
    changes.touch_hierarchy(parent, now)?;
    finish(db, shared, id, &version.change_key, &predecessors, (version.modified, true))
}

/// A folder is now the version that another replica has made, or what came of a conflict.
fn finish(
    db: &Connection,
    shared: &Shared,
    folder: u64,
    change_key: &[u8],
    predecessors: &ChangeList,
    (modified, applied): (u64, bool),
) -> Sql<Imported> {
    let change = ids::from_parts(LOCAL_REPLICA, shared.allocate(db, 1)?);
    db.prepare_cached(
        "UPDATE folders SET change = ?2, imported = ?2, change_key = ?3, predecessors = ?4, modified = ?5 WHERE id = ?1",
    )?
    .execute(params![
        ids::to_key(folder),
        ids::to_key(change),
        change_key,
        predecessors.to_bytes(),
        modified as i64
    ])?;
    Ok(Imported { change, associated: false, applied })
}

pub(super) fn move_message(shared: &Arc<Shared>, moved: &ImportedMove) -> Sql<Imported> {
    shared.pool.write(Durability::Synced, |db, events| {
        let ImportedMove { from, message, to, new, version } = moved;
        if messages::find(db, *to, *new)?.is_some() {
            return Err(Error::Known.into());
        }
        let row = messages::get(db, *from, *message)?;
        if row.kind.deleted() {
            return Err(Error::Deleted.into());
        }
        if folders::get_live(db, *to)?.kind == FolderKind::Search as i64 {
            return Err(Error::Forbidden("a search folder holds no messages of its own").into());
        }
        if !reserved::is_free(db, Some(*to), *new)? {
            return Err(Error::Deleted.into());
        }
        reserved::take(db, *new)?;
        let ours = objects::read(db, shared, row.object)?.0;
        let ours = seen(&Message { properties: ours, ..Message::default() });
        // The move itself is a change that nobody has seen yet.
        let mut before = version.predecessors.clone();
        before.remove_key(&version.change_key);
        let applied = ours.includes(&before);
        let change = ids::from_parts(LOCAL_REPLICA, shared.allocate(db, 1)?);
        let mut predecessors = ours;
        let own = ids::global_id(&shared.info.replica, change);
        let key = if applied { version.change_key.clone() } else { own };
        if applied {
            predecessors.merge(&version.predecessors);
        }
        predecessors.add_key(&key);
        transfer::restamp(db, row.object, &key, &predecessors)?;
        let mut changes = Changes::new(db, events);
        transfer::relocate(db, &mut changes, &row, *to, (*new, change, row.object), false)?;
        let now = now();
        changes.touch(*from, now)?;
        changes.touch(*to, now)?;
        Ok(Imported { change, associated: row.kind.associated(), applied })
    })
}
