//! Reading and saving messages.

use super::changes::Changes;
use super::derived::{self, Kind, MessageRow};
use super::fault::{Fault, Sql};
use super::objects::{self, Place, Writer};
use super::pool::Durability;
use super::{Shared, folders, hot, now};
use crate::computed;
use crate::folder::FolderKind;
use crate::message::{Attachment, Message, SaveOptions};
use crate::property::Properties;
use crate::{Error, Event, LOCAL_REPLICA, ObjectId, Result, ids};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxprops::PropertyTag;
use rusqlite::types::Value as Column;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use std::sync::Arc;

/// What [`row`] reads, from a query that selects [`ROW`].
pub(super) const ROW: &str = "folder, id, change, object, kind, flags, status, size, deleted";

pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<MessageRow> {
    Ok(MessageRow {
        folder: ids::from_key(row.get(0)?),
        id: ids::from_key(row.get(1)?),
        change: ids::from_key(row.get(2)?),
        object: row.get(3)?,
        kind: Kind(row.get(4)?),
        flags: row.get(5)?,
        status: row.get(6)?,
        size: row.get(7)?,
        deleted: row.get::<_, i64>(8)? as u64,
    })
}

pub(super) fn find(db: &Connection, folder: FolderId, message: MessageId) -> Sql<Option<MessageRow>> {
    let mut select = db.prepare_cached(&format!("SELECT {ROW} FROM messages WHERE id = ? AND folder = ?"))?;
    Ok(select.query_row([ids::to_key(message), ids::to_key(folder)], row).optional()?)
}

pub(super) fn get(db: &Connection, folder: FolderId, message: MessageId) -> Sql<MessageRow> {
    find(db, folder, message)?.ok_or(Fault::not_found("message"))
}

/// A message never saved has what MS-OXCMSG 3.2.5.2 says.
pub(super) fn new(shared: &Shared, folder: FolderId, associated: bool) -> Result<Message> {
    let mut properties = Properties::new();
    let now = now();
    for (tag, number) in [
        (PropertyTag::PID_TAG_IMPORTANCE, 1),
        (PropertyTag::PID_TAG_SENSITIVITY, 0),
        (PropertyTag::PID_TAG_MESSAGE_FLAGS, if associated { 0x449 } else { 0x409 }),
        (PropertyTag::PID_TAG_MESSAGE_SIZE, 0),
        (PropertyTag::PID_TAG_TRUST_SENDER, 1),
        (PropertyTag::PID_TAG_ACCESS, 3),
        (PropertyTag::PID_TAG_ACCESS_LEVEL, 1),
        (PropertyTag::PID_TAG_OBJECT_TYPE, 5),
    ] {
        properties.set_number(tag, number);
    }
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note");
    for tag in
        [PropertyTag::PID_TAG_DISPLAY_TO, PropertyTag::PID_TAG_DISPLAY_CC, PropertyTag::PID_TAG_DISPLAY_BCC]
    {
        properties.set_text(tag, "");
    }
    for tag in [PropertyTag::PID_TAG_HAS_ATTACHMENTS, PropertyTag::PID_TAG_HAS_NAMED_PROPERTIES] {
        properties.set_bool(tag, false);
    }
    for tag in [PropertyTag::PID_TAG_CREATION_TIME, PropertyTag::PID_TAG_LAST_MODIFICATION_TIME] {
        properties.set_time(tag, now);
    }
    for tag in [PropertyTag::PID_TAG_CREATOR_NAME, PropertyTag::PID_TAG_LAST_MODIFIER_NAME] {
        properties.set_text(tag, &shared.info.display_name);
    }
    let owner = ids::address_book_entry_id(&shared.info.legacy_dn);
    for tag in [PropertyTag::PID_TAG_CREATOR_ENTRY_ID, PropertyTag::PID_TAG_LAST_MODIFIER_ENTRY_ID] {
        properties.set_bytes(tag, &owner);
    }
    properties.set_bytes(PropertyTag::PID_TAG_SEARCH_KEY, &shared.random()?);
    Ok(Message { folder, associated, properties, ..Message::default() })
}

pub(super) fn open(shared: &Arc<Shared>, folder: FolderId, message: MessageId) -> Sql<Message> {
    shared.pool.read(|db| load(db, shared, folder, message))
}

pub(super) fn load(
    db: &Connection,
    shared: &Arc<Shared>,
    folder: FolderId,
    message: MessageId,
) -> Sql<Message> {
    let row = get(db, folder, message)?;
    let mut message = read_tree(db, shared, row.object)?;
    derived::complete_message(&shared.info, &row, &mut message.properties);
    message.folder = row.folder;
    message.id = Some(row.id);
    message.associated = row.kind.associated();
    message.change = row.change;
    Ok(message)
}

/// Reads a message and what is in it. What was saved was not too deep.
fn read_tree(db: &Connection, shared: &Arc<Shared>, object: i64) -> Sql<Message> {
    let (properties, recipients) = objects::read(db, shared, object)?;
    let mut message = Message { properties, ..Message::default() };
    if let Some(recipients) = recipients {
        message.recipients = objects::decode_recipients(&recipients)?;
    }
    for (object, number) in objects::children(db, object)? {
        let (mut properties, _) = objects::read(db, shared, object)?;
        properties.set_number(PropertyTag::PID_TAG_OBJECT_TYPE, 7);
        properties.set_number(PropertyTag::PID_TAG_ACCESS_LEVEL, 1);
        let embedded = match objects::children(db, object)?.first() {
            Some((embedded, _)) => Some(Box::new(read_tree(db, shared, *embedded)?)),
            None => None,
        };
        message.attachments.insert(number.unwrap_or_default(), Attachment { properties, embedded });
    }
    Ok(message)
}

pub(super) fn save(shared: &Arc<Shared>, message: &mut Message, options: SaveOptions) -> Sql<MessageId> {
    check(shared, message, 0)?;
    let (row, taken, saved) = shared.pool.write(Durability::Synced, |db, events| {
        let mut saved = message.clone();
        let mut writer = Writer::new(db, shared);
        let row = write(&mut writer, shared, &mut saved, options, events)?;
        Ok((row, writer.into_taken(), saved))
    })?;
    Writer::finish(taken, shared);
    *message = saved;
    derived::complete_message(&shared.info, &row, &mut message.properties);
    message.id = Some(row.id);
    message.change = row.change;
    Ok(row.id)
}

fn write(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    message: &mut Message,
    options: SaveOptions,
    events: &mut Vec<Event>,
) -> Sql<MessageRow> {
    let db = writer.db;
    let now = now();
    let folder = folders::get_live(db, message.folder)?;
    if folder.kind == FolderKind::Search as i64 {
        return Err(Error::Forbidden("a search folder holds no messages of its own").into());
    }
    let old = match message.id {
        Some(id) => find(db, message.folder, id)?,
        None => None,
    };
    match &old {
        Some(old) if old.kind.deleted() => return Err(Error::Deleted.into()),
        Some(old) if old.change != message.change && !options.force => return Err(Error::Modified.into()),
        None if message.change != 0 => return Err(Error::Deleted.into()),
        _ => {}
    }
    if let Some(id) = message.id.filter(|_| old.is_none()) {
        let mut select = db.prepare_cached("SELECT count(*) FROM messages WHERE id = ?")?;
        if select.query_row([ids::to_key(id)], |row| row.get::<_, i64>(0))? > 0 {
            return Err(Error::Exists(format!("a message with the id {id:#x}")).into());
        }
    }
    let first = shared.allocate(db, 2)?;
    let id = message.id.unwrap_or_else(|| ids::from_parts(LOCAL_REPLICA, first));
    let change = ids::from_parts(LOCAL_REPLICA, first + 1);
    let old_subject: Option<String> = match &old {
        Some(_) => db
            .prepare_cached("SELECT subject FROM messages WHERE id = ?")?
            .query_row([ids::to_key(id)], |row| row.get(0))?,
        None => None,
    };
    computed::message(message, old_subject.as_deref().map(str::as_bytes), now);
    let changed_by = &shared.info;
    let properties = &mut message.properties;
    properties.set_time(PropertyTag::PID_TAG_LOCAL_COMMIT_TIME, now);
    properties.set_text(PropertyTag::PID_TAG_LAST_MODIFIER_NAME, &changed_by.display_name);
    let modifier = ids::address_book_entry_id(&changed_by.legacy_dn);
    properties.set_bytes(PropertyTag::PID_TAG_LAST_MODIFIER_ENTRY_ID, &modifier);
    properties.set_bytes(PropertyTag::PID_TAG_CHANGE_KEY, &ids::global_id(&changed_by.replica, change));
    properties.set_bytes(
        PropertyTag::PID_TAG_PREDECESSOR_CHANGE_LIST,
        &ids::change_list(&changed_by.replica, change),
    );
    if properties.property(PropertyTag::PID_TAG_SEARCH_KEY).is_none() {
        properties.set_bytes(PropertyTag::PID_TAG_SEARCH_KEY, &shared.random()?);
    }
    let flags = computed::flags(message, old.as_ref().map(|old| old.flags));
    let (object, size) = write_tree(writer, Place::Top, message)?;
    if size > shared.limits.message_size {
        return Err(Error::Limit { what: "bytes of a message", limit: shared.limits.message_size }.into());
    }
    let row = MessageRow {
        folder: message.folder,
        id,
        change,
        object,
        kind: Kind::new(message.associated, false),
        flags,
        status: old.as_ref().map_or(0, |old| old.status),
        size,
        deleted: 0,
    };
    let tags = match &old {
        Some(old) => changed(db, shared, old, &row)?,
        None => message.properties.tags().collect(),
    };
    if let Some(old) = &old {
        db.prepare_cached("DELETE FROM messages WHERE id = ?")?.execute([ids::to_key(id)])?;
        objects::delete(db, old.object)?;
    }
    insert(db, &row, &message.properties)?;
    let mut changes = Changes::new(db, events);
    let associated = message.associated;
    let object = ObjectId::message(row.folder, id);
    if old.is_some() {
        let (total, unread) = (None, None);
        changes.push(Event::Modified { object, parent: row.folder, associated, tags, total, unread });
    } else {
        changes.push(Event::Created { object, parent: row.folder, associated, tags });
        if options.new_mail {
            let class = message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS);
            let class = class.map(|class| class.to_string()).unwrap_or_default();
            changes.push(Event::NewMail { object, flags, class });
        }
    }
    changes.touch(row.folder, now)?;
    Ok(row)
}

/// The properties of a message that a save has changed.
fn changed(
    db: &Connection,
    shared: &Arc<Shared>,
    old: &MessageRow,
    new: &MessageRow,
) -> Sql<Vec<PropertyTag>> {
    let all = |row: &MessageRow| -> Sql<Properties> {
        let (mut properties, _) = objects::read(db, shared, row.object)?;
        derived::complete_message(&shared.info, row, &mut properties);
        Ok(properties)
    };
    Ok(all(new)?.differing(&all(old)?))
}

/// Puts a message into its folder's table.
pub(super) fn insert(db: &Connection, message: &MessageRow, properties: &Properties) -> Sql<()> {
    let (mut columns, large) = hot::columns(properties);
    for (column, value) in [
        ("folder", ids::to_key(message.folder)),
        ("kind", message.kind.0),
        ("id", ids::to_key(message.id)),
        ("object", message.object),
        ("change", ids::to_key(message.change)),
        ("read_change", ids::to_key(message.change)),
        ("hot_large", large.into()),
        ("flags", message.flags.into()),
        ("status", message.status.into()),
        ("size", message.size as i64),
    ] {
        columns.push((column, Column::Integer(value)));
    }
    let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
    let places = vec!["?"; names.len()].join(", ");
    db.prepare_cached(&format!("INSERT INTO messages({}) VALUES({places})", names.join(", ")))?
        .execute(params_from_iter(columns.into_iter().map(|(_, value)| value)))?;
    Ok(())
}

/// Writes a message and what is in it: its object, and bytes of all.
fn write_tree(writer: &mut Writer<'_>, place: Place, message: &mut Message) -> Sql<(i64, u64)> {
    let keep = |tag: PropertyTag| !computed::DERIVED.contains(&tag);
    let embedded = matches!(place, Place::Embedded(_));
    // An embedded message has no row that would keep its flags.
    let keep_message = |tag| keep(tag) || embedded && tag == PropertyTag::PID_TAG_MESSAGE_FLAGS;
    let (object, mut size) =
        writer.write(place, &message.properties, Some(&message.recipients), keep_message)?;
    for (number, attachment) in &mut message.attachments {
        let place = Place::Attachment(object, *number);
        let keep_attachment = |tag| keep(tag) && tag != PropertyTag::PID_TAG_ATTACH_SIZE;
        let (child, mut bytes) = writer.write(place, &attachment.properties, None, keep_attachment)?;
        if let Some(embedded) = &mut attachment.embedded {
            computed::message(embedded, None, now());
            let flags = computed::flags(embedded, None);
            embedded.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, flags as i32);
            bytes = bytes.saturating_add(write_tree(writer, Place::Embedded(child), embedded)?.1);
        }
        // Kept with the others: it is known only now.
        let shown = i32::try_from(bytes).unwrap_or(i32::MAX);
        attachment.properties.set_number(PropertyTag::PID_TAG_ATTACH_SIZE, shown);
        let mut encoded = Vec::new();
        let value = exchange::oxcdata::PropertyValue::Integer32(shown);
        super::encoding::push(&mut encoded, PropertyTag::PID_TAG_ATTACH_SIZE, &value)?;
        writer
            .db
            .prepare_cached("UPDATE objects SET properties = CAST(properties || ? AS BLOB) WHERE id = ?")?
            .execute(params![encoded, child])?;
        size = size.saturating_add(bytes);
    }
    Ok((object, size))
}

/// Refuses what is more than the configuration allows, before anything is written.
fn check(shared: &Shared, message: &Message, depth: usize) -> Sql<()> {
    let limits = &shared.limits;
    let limit = |what, limit: usize| Err(Error::Limit { what, limit: limit as u64 }.into());
    if depth > limits.depth {
        return limit("messages within messages", limits.depth);
    }
    if message.recipients.len() > limits.recipients {
        return limit("recipients of a message", limits.recipients);
    }
    if message.attachments.len() > limits.attachments {
        return limit("attachments of a message", limits.attachments);
    }
    let embedded = message.attachments.values().filter_map(|attachment| attachment.embedded.as_deref());
    embedded.into_iter().try_for_each(|message| check(shared, message, depth + 1))
}
