//! Bags of properties in the file: of the mailbox, folders, messages, attachments.

use super::encoding::{self, INLINE_LIMIT, is_stream_type};
use super::fault::{Fault, Sql};
use super::{Shared, blobs};
use crate::Error;
use crate::property::{Properties, Property, Value, type_of};
use crate::stream::{BlobSource, Stored, Stream};
use exchange::oxcdata::PropertyValue;
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Writes objects, and remembers which streams they have taken over.
pub(super) struct Writer<'a> {
    pub(super) db: &'a Connection,
    pub(super) mailbox: [u8; 16],
    taken: Vec<(Stream, i64, u64)>,
}

/// Where an object belongs.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// To a row of another table.
    Top,
    /// An attachment of the message, with its number.
    Attachment(i64, u32),
    /// The message in the attachment.
    Embedded(i64),
}

impl<'a> Writer<'a> {
    pub(super) fn new(db: &'a Connection, shared: &Shared) -> Self {
        Writer { db, mailbox: crate::ids::guid_bytes(&shared.info.guid), taken: Vec::new() }
    }

    /// After the commit: streams that were written are now read from the store.
    pub(super) fn finish(taken: Vec<(Stream, i64, u64)>, shared: &Arc<Shared>) {
        for (stream, blob, size) in taken {
            stream.becomes(shared.stored(blob, size));
        }
    }

    /// What [`Writer::finish`] wants.
    pub(super) fn into_taken(self) -> Vec<(Stream, i64, u64)> {
        self.taken
    }

    /// Writes an object: its id, and bytes.
    pub(super) fn write(
        &mut self,
        place: Place,
        properties: &Properties,
        recipients: Option<&BTreeMap<u32, Properties>>,
        keep: impl Fn(PropertyTag) -> bool,
    ) -> Sql<(i64, u64)> {
        let mut bytes = Vec::new();
        let mut large = Vec::new();
        for property in properties.iter().filter(|property| keep(property.tag)) {
            self.value(property, &mut bytes, &mut large)?;
        }
        let recipients = recipients.filter(|r| !r.is_empty()).map(encode_recipients).transpose()?;
        let (parent, number) = match place {
            Place::Top => (None, None),
            Place::Attachment(parent, number) => (Some(parent), Some(number)),
            Place::Embedded(parent) => (Some(parent), None),
        };
        self.db
            .prepare_cached(
                "INSERT INTO objects(parent, number, properties, recipients, large) VALUES(?, ?, ?, ?, ?)",
            )?
            .execute(params![parent, number, bytes, recipients, !large.is_empty()])?;
        let id = self.db.last_insert_rowid();
        let mut size = (bytes.len() + recipients.map_or(0, |r| r.len())) as u64;
        for (tag, blob, bytes) in large {
            self.db
                .prepare_cached("INSERT INTO large(object, tag, blob) VALUES(?, ?, ?)")?
                .execute(params![id, tag, blob])?;
            size = size.saturating_add(bytes);
        }
        Ok((id, size))
    }

    fn value(
        &mut self,
        property: &Property,
        bytes: &mut Vec<u8>,
        large: &mut Vec<(u32, i64, u64)>,
    ) -> Sql<()> {
        let tag = property.tag;
        match &property.value {
            Value::Inline(value) => {
                let start = bytes.len();
                encoding::push(bytes, tag, value)?;
                if bytes.len() - start <= INLINE_LIMIT + 8 || !is_stream_type(type_of(tag)) {
                    return Ok(());
                }
                bytes.truncate(start);
                let stream = Stream::from_bytes(&encoding::stream_bytes(value).unwrap_or_default());
                let (blob, size) = blobs::create(self.db, &stream)?;
                large.push((tag.0, blob, size));
            }
            Value::Stream(_) if !is_stream_type(type_of(tag)) => {
                return Err(Error::Invalid(format!("a value of tag {:#010x} is no stream", tag.0)).into());
            }
            Value::Stream(stream) => {
                if stream.size() <= INLINE_LIMIT as u64 {
                    let small = stream.to_bytes(INLINE_LIMIT as u64)?;
                    // A PtypObject has no bytes in its marshalled form.
                    let inline = encoding::from_stream_bytes(type_of(tag), &small)
                        .filter(|value| small.is_empty() || *value != PropertyValue::PtypObject);
                    if let Some(value) = inline {
                        return encoding::push(bytes, tag, &value);
                    }
                }
                let (blob, size) = match stream.as_stored().filter(|stored| stored.mailbox == self.mailbox) {
                    Some(stored) if blobs::share(self.db, stored.blob)? => (stored.blob, stored.size),
                    Some(_) => return Err(Error::Deleted.into()),
                    None => {
                        let (blob, size) = blobs::create(self.db, stream)?;
                        self.taken.push((stream.clone(), blob, size));
                        (blob, size)
                    }
                };
                large.push((tag.0, blob, size));
            }
        }
        Ok(())
    }
}

/// Recipients one after the other; each begins with its row id.
fn encode_recipients(recipients: &BTreeMap<u32, Properties>) -> Sql<Vec<u8>> {
    let mut bytes = Vec::new();
    for (row, properties) in recipients {
        encoding::push(&mut bytes, PropertyTag::PID_TAG_ROWID, &PropertyValue::Integer32(*row as i32))?;
        for property in properties.iter().filter(|property| property.tag != PropertyTag::PID_TAG_ROWID) {
            let value = match &property.value {
                Value::Inline(value) => value.clone(),
                Value::Stream(stream) => {
                    let limit = u64::from(u16::MAX);
                    encoding::from_stream_bytes(type_of(property.tag), &stream.to_bytes(limit)?)
                        .ok_or(Error::Limit { what: "bytes of a recipient's property", limit })?
                }
            };
            encoding::push(&mut bytes, property.tag, &value)?;
        }
    }
    Ok(bytes)
}

/// The other way round.
pub(super) fn decode_recipients(bytes: &[u8]) -> Sql<BTreeMap<u32, Properties>> {
    let mut recipients: BTreeMap<u32, Properties> = BTreeMap::new();
    let mut current = Properties::new();
    let mut row = None;
    encoding::pull_each(bytes, |tag, value| {
        if let (PropertyTag::PID_TAG_ROWID, PropertyValue::Integer32(next)) = (tag, &value)
            && let Some(row) = row.replace(*next as u32)
        {
            recipients.insert(row, std::mem::take(&mut current));
        }
        current.set(tag, value);
        true
    })?;
    if let Some(row) = row {
        recipients.insert(row, current);
    }
    Ok(recipients)
}

/// Adds the properties of an object; `recipients` are its recipients as they are in the file.
pub(super) fn read(db: &Connection, shared: &Arc<Shared>, object: i64) -> Sql<(Properties, Option<Vec<u8>>)> {
    let (bytes, recipients, large): (Vec<u8>, Option<Vec<u8>>, bool) = db
        .prepare_cached("SELECT properties, recipients, large FROM objects WHERE id = ?")?
        .query_row([object], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?
        .ok_or(Fault::not_found("object"))?;
    let mut properties: Properties = encoding::pull(&bytes)?.into_iter().collect();
    if large {
        read_large(db, shared, object, &mut properties)?;
    }
    Ok((properties, recipients))
}

/// Adds the large properties of an object.
pub(super) fn read_large(db: &Connection, shared: &Arc<Shared>, object: i64, to: &mut Properties) -> Sql<()> {
    let mut select = db
        .prepare_cached("SELECT tag, blob, size FROM large JOIN blobs ON blobs.id = blob WHERE object = ?")?;
    let mut rows = select.query([object])?;
    while let Some(row) = rows.next()? {
        let stream = Stream::stored(shared.stored(row.get(1)?, row.get(2)?));
        to.set_stream(PropertyTag(row.get(0)?), stream);
    }
    Ok(())
}

impl Shared {
    pub(super) fn stored(self: &Arc<Self>, blob: i64, size: u64) -> Stored {
        let source: Arc<dyn BlobSource> = self.clone();
        Stored { source, mailbox: crate::ids::guid_bytes(&self.info.guid), blob, size }
    }
}

/// Objects directly below one: attachments by number, or the embedded message.
pub(super) fn children(db: &Connection, object: i64) -> Sql<Vec<(i64, Option<u32>)>> {
    let mut select = db.prepare_cached("SELECT id, number FROM objects WHERE parent = ? ORDER BY number")?;
    let rows = select.query_map([object], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Deletes an object and all below it.
pub(super) fn delete(db: &Connection, object: i64) -> Sql<()> {
    let mut left = vec![object];
    while let Some(object) = left.pop() {
        left.extend(children(db, object)?.into_iter().map(|(id, _)| id));
        let blobs: Vec<i64> = db
            .prepare_cached("DELETE FROM large WHERE object = ? RETURNING blob")?
            .query_map([object], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for blob in blobs {
            blobs::release(db, blob)?;
        }
        db.prepare_cached("DELETE FROM objects WHERE id = ?")?.execute([object])?;
    }
    Ok(())
}

/// Copies an object and all below it; blobs are shared.
pub(super) fn copy(db: &Connection, object: i64) -> Sql<i64> {
    let mut top = None;
    let mut left = vec![(object, None)];
    while let Some((object, parent)) = left.pop() {
        db.prepare_cached(
            "INSERT INTO objects(parent, number, properties, recipients, large)
             SELECT ?2, number, properties, recipients, large FROM objects WHERE id = ?1",
        )?
        .execute(params![object, parent])?;
        let copy = db.last_insert_rowid();
        top.get_or_insert(copy);
        db.prepare_cached(
            "UPDATE blobs SET refs = refs + (SELECT count(*) FROM large WHERE object = ?1 AND blob = blobs.id)
             WHERE id IN (SELECT blob FROM large WHERE object = ?1)",
        )?
        .execute([object])?;
        db.prepare_cached(
            "INSERT INTO large(object, tag, blob) SELECT ?2, tag, blob FROM large WHERE object = ?1",
        )?
        .execute(params![object, copy])?;
        left.extend(children(db, object)?.into_iter().map(|(id, _)| (id, Some(copy))));
    }
    top.ok_or(Fault::not_found("object"))
}

/// Sets and removes properties of an object that has no recipients.
pub(super) fn change(
    writer: &mut Writer<'_>,
    shared: &Arc<Shared>,
    object: i64,
    set: Properties,
    remove: &[PropertyTag],
) -> Sql<()> {
    let (mut properties, _) = read(writer.db, shared, object)?;
    for property in set.iter() {
        properties.insert(property.clone());
    }
    for tag in remove {
        properties.remove(*tag);
    }
    // Written anew with its blobs shared, and then put in the place of the old one.
    let (new, _) = writer.write(Place::Top, &properties, None, |_| true)?;
    let db = writer.db;
    let old_blobs: Vec<i64> = db
        .prepare_cached("DELETE FROM large WHERE object = ? RETURNING blob")?
        .query_map([object], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for blob in old_blobs {
        blobs::release(db, blob)?;
    }
    db.prepare_cached("UPDATE large SET object = ?1 WHERE object = ?2")?.execute([object, new])?;
    db.prepare_cached(
        "UPDATE objects SET (properties, large) = (SELECT properties, large FROM objects WHERE id = ?2) WHERE id = ?1",
    )?
    .execute([object, new])?;
    db.prepare_cached("DELETE FROM objects WHERE id = ?")?.execute([new])?;
    Ok(())
}
