//! Rows of tables: of the messages in a folder, of the folders below one.

use super::derived::{self, FolderRow, Kind, MessageRow};
use super::fault::{Fault, Sql};
use super::scan::Columns;
use super::{Shared, encoding, folders, hot, messages, objects};
use crate::body;
use crate::compare::SortKey;
use crate::computed::DERIVED;
use crate::property::{Properties, Value, type_of};
use crate::restriction::{Matcher, Object, several};
use crate::table::{CELL_LIMIT, Cells, RowId, Scan, Table};
use crate::{Error, Result, ids};
use exchange::oxcdata::{PropertyValue, Restriction, SortOrder};
use exchange::oxctypes::MULTIVALUE_INSTANCE;
use exchange::oxprops::PropertyTag;
use rusqlite::{Connection, OptionalExtension, params};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A message that is asked for its properties. What is not known yet is read then.
pub(super) struct MessageObject<'a> {
    db: &'a Connection,
    shared: &'a Arc<Shared>,
    row: MessageRow,
    bag: OnceCell<(Properties, BTreeMap<u32, Properties>)>,
}

impl<'a> MessageObject<'a> {
    pub(super) fn new(db: &'a Connection, shared: &'a Arc<Shared>, row: MessageRow) -> Self {
        MessageObject { db, shared, row, bag: OnceCell::new() }
    }

    fn bag(&self) -> Result<&(Properties, BTreeMap<u32, Properties>)> {
        if let Some(bag) = self.bag.get() {
            return Ok(bag);
        }
        let read = || -> Sql<_> {
            let (properties, recipients) = objects::read(self.db, self.shared, self.row.object)?;
            let recipients =
                recipients.map(|r| objects::decode_recipients(&r)).transpose()?.unwrap_or_default();
            Ok((properties, recipients))
        };
        let bag = read().map_err(|fault| self.error(fault))?;
        Ok(self.bag.get_or_init(|| bag))
    }

    fn error(&self, fault: Fault) -> Error {
        fault.of(&self.shared.path.display().to_string())
    }

    fn property(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>> {
        if DERIVED.contains(&tag) {
            return Ok(derived::message(&self.shared.info, &self.row, tag).map(Cow::Owned));
        }
        let found = self.bag()?.0.value(tag)?;
        if found.is_none() && tag == PropertyTag::PID_TAG_SOURCE_KEY {
            return Ok(derived::message(&self.shared.info, &self.row, tag).map(Cow::Owned));
        }
        if found.is_none() {
            return Ok(body::searched(&self.bag()?.0, tag));
        }
        Ok(found)
    }
}

impl Object for MessageObject<'_> {
    fn value(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>> {
        self.property(tag)
    }

    fn recipients(&self) -> Result<Vec<Properties>> {
        Ok(self.bag()?.1.values().cloned().collect())
    }

    fn attachments(&self) -> Result<Vec<Properties>> {
        let read = || -> Sql<_> {
            let children = objects::children(self.db, self.row.object)?;
            children.into_iter().map(|(id, _)| Ok(objects::read(self.db, self.shared, id)?.0)).collect()
        };
        read().map_err(|fault| self.error(fault))
    }
}

/// The tag that a sort key reads, and whether it makes a row of each of several values.
fn key_tag(order: &SortOrder) -> (PropertyTag, bool) {
    let instance = u32::from(MULTIVALUE_INSTANCE);
    (PropertyTag(order.property_tag.0 & !instance), order.property_tag.0 & instance != 0)
}

pub(super) fn scan(
    db: &Connection,
    shared: &Arc<Shared>,
    table: &Table,
    sort: &[SortOrder],
    restriction: Option<&Restriction>,
) -> Sql<Scan> {
    let matcher = restriction.map(Matcher::new);
    let mut scan = Scan::default();
    match *table {
        Table::Contents { folder, associated, deleted } => {
            folders::get(db, folder)?;
            let kind = Kind::new(associated, deleted);
            if let Some(columns) = Columns::of(sort, restriction) {
                columns.scan(db, shared, (folder, kind), matcher.as_ref(), &mut scan)?;
            } else {
                let sql = format!("SELECT {} FROM messages WHERE folder = ? AND kind = ?", messages::ROW);
                let mut select = db.prepare_cached(&sql)?;
                let mut rows = select.query(params![ids::to_key(folder), kind.0])?;
                while let Some(row) = rows.next()? {
                    let row = messages::row(row)?;
                    let object = MessageObject::new(db, shared, row);
                    take(RowId::message(folder, row.id), &object, sort, matcher.as_ref(), &mut scan)?;
                }
            }
        }
        Table::Hierarchy { folder, deep, deleted } => {
            for row in below(db, folder, deep, deleted)? {
                let properties = folders::complete(db, shared, &row)?;
                take(RowId::folder(row.id), &properties, sort, matcher.as_ref(), &mut scan)?;
            }
        }
    }
    Ok(scan)
}

/// Adds the rows of an object, if it is wanted.
fn take(
    id: RowId,
    object: &dyn Object,
    sort: &[SortOrder],
    matcher: Option<&Matcher<'_>>,
    to: &mut Scan,
) -> Sql<()> {
    if let Some(matcher) = matcher
        && !matcher.holds(object)?
    {
        return Ok(());
    }
    for (instance, keys) in keys_of(object, sort)?.into_iter().enumerate() {
        to.rows.push(RowId { instance: instance as u32, ..id });
        to.keys.extend(keys);
    }
    Ok(())
}

/// Keys of each row that an object has.
pub(super) fn keys_of(object: &dyn Object, sort: &[SortOrder]) -> Sql<Vec<Vec<SortKey>>> {
    let mut rows = vec![Vec::with_capacity(sort.len())];
    for order in sort {
        let (tag, instances) = key_tag(order);
        let value = object.value(tag)?;
        match value.as_deref().filter(|_| instances).and_then(several).filter(|values| !values.is_empty()) {
            Some(values) => {
                let mut more = Vec::new();
                for row in rows {
                    more.extend(values.iter().map(|value| {
                        let mut row: Vec<SortKey> = row.clone();
                        row.push(SortKey::of(Some(value)));
                        row
                    }));
                }
                rows = more;
            }
            None => {
                let key = SortKey::of(value.as_deref());
                rows.iter_mut().for_each(|row| row.push(key.clone()));
            }
        }
    }
    Ok(rows)
}

/// Folders of a hierarchy table: each behind its parent.
fn below(db: &Connection, folder: u64, deep: bool, deleted: bool) -> Sql<Vec<FolderRow>> {
    folders::get(db, folder)?;
    let children = |folder: u64, depth: i64| -> Sql<Vec<FolderRow>> {
        let mut rows = folders::children(db, folder, deleted)?;
        // Below a folder that is not deleted there may be one that is.
        if deleted && deep {
            rows.extend(folders::children(db, folder, false)?);
        }
        rows.iter_mut().for_each(|row| row.depth = depth);
        rows.reverse();
        Ok(rows)
    };
    let mut all = Vec::new();
    let mut seen = BTreeSet::from([folder]);
    let mut left = children(folder, 1)?;
    while let Some(row) = left.pop() {
        if !seen.insert(row.id) {
            continue;
        }
        if deep {
            left.extend(children(row.id, row.depth + 1)?);
        }
        if (row.deleted != 0) == deleted {
            all.push(row);
        }
    }
    Ok(all)
}

/// A row's object, if it is still in the table.
fn message_of<'a>(
    db: &'a Connection,
    shared: &'a Arc<Shared>,
    table: &Table,
    id: RowId,
) -> Sql<Option<MessageObject<'a>>> {
    let Table::Contents { folder, associated, deleted } = *table else { return Ok(None) };
    let row =
        messages::find(db, folder, id.message)?.filter(|row| row.kind == Kind::new(associated, deleted));
    Ok(row.map(|row| MessageObject::new(db, shared, row)))
}

fn folder_of(db: &Connection, shared: &Arc<Shared>, table: &Table, id: RowId) -> Sql<Option<Properties>> {
    let Table::Hierarchy { folder, deep, deleted } = *table else { return Ok(None) };
    let found = db
        .prepare_cached(&format!("SELECT {} FROM folders f WHERE f.id = ?", folders::ROW))?
        .query_row([ids::to_key(id.folder)], folders::row)
        .optional()?;
    let Some(mut row) = found.filter(|row| (row.deleted != 0) == deleted) else { return Ok(None) };
    let above = folders::ancestors(db, row.id)?;
    let Some(depth) =
        above.iter().position(|id| *id == folder).filter(|depth| *depth == 1 || deep && *depth > 1)
    else {
        return Ok(None);
    };
    row.depth = depth as i64;
    Ok(Some(folders::complete(db, shared, &row)?))
}

pub(super) fn keys(
    db: &Connection,
    shared: &Arc<Shared>,
    table: &Table,
    rows: &[RowId],
    sort: &[SortOrder],
    restriction: Option<&Restriction>,
) -> Sql<Vec<Option<Vec<SortKey>>>> {
    let matcher = restriction.map(Matcher::new);
    let keys = |id: RowId, object: &dyn Object| -> Sql<Option<Vec<SortKey>>> {
        if let Some(matcher) = &matcher
            && !matcher.holds(object)?
        {
            return Ok(None);
        }
        Ok(keys_of(object, sort)?.into_iter().nth(id.instance as usize))
    };
    let each = |id: &RowId| match table {
        Table::Contents { .. } => match message_of(db, shared, table, *id)? {
            Some(object) => keys(*id, &object),
            None => Ok(None),
        },
        Table::Hierarchy { .. } => match folder_of(db, shared, table, *id)? {
            Some(properties) => keys(*id, &properties),
            None => Ok(None),
        },
    };
    rows.iter().map(each).collect()
}

pub(super) fn rows(
    db: &Connection,
    shared: &Arc<Shared>,
    table: &Table,
    rows: &[RowId],
    columns: &[PropertyTag],
) -> Sql<Vec<Option<Cells>>> {
    let each = |id: &RowId| -> Sql<Option<Cells>> {
        match table {
            Table::Contents { .. } => {
                let Some(object) = message_of(db, shared, table, *id)? else { return Ok(None) };
                let cells = columns.iter().map(|tag| match tag {
                    &PropertyTag::PID_TAG_INSTANCE_NUM => {
                        Ok(Some(PropertyValue::Integer32(id.instance as i32)))
                    }
                    tag if DERIVED.contains(tag) => Ok(derived::message(&shared.info, &object.row, *tag)),
                    tag => {
                        let bag = &object.bag()?.0;
                        let derived = || derived::message(&shared.info, &object.row, *tag);
                        Ok(cell(bag, *tag, id.instance)?.or_else(derived).or_else(|| body::cell(bag, *tag)))
                    }
                });
                Ok(Some(cells.collect::<Sql<Cells>>()?))
            }
            Table::Hierarchy { .. } => {
                let Some(properties) = folder_of(db, shared, table, *id)? else { return Ok(None) };
                Ok(Some(
                    columns.iter().map(|tag| cell(&properties, *tag, id.instance)).collect::<Sql<Cells>>()?,
                ))
            }
        }
    };
    rows.iter().map(each).collect()
}

/// The value in a cell; a large one is cut.
pub(crate) fn cell(properties: &Properties, tag: PropertyTag, instance: u32) -> Sql<Option<PropertyValue>> {
    let multivalue = u32::from(MULTIVALUE_INSTANCE);
    let plain = PropertyTag(tag.0 & !multivalue);
    let Some(property) = properties.property(plain) else { return Ok(None) };
    match &property.value {
        Value::Inline(value) if tag.0 & multivalue != 0 => Ok(several(value)
            .map_or_else(|| Some(value.clone()), |values| values.into_iter().nth(instance as usize))),
        Value::Inline(value) => Ok(Some(value.clone())),
        Value::Stream(stream) => {
            let mut bytes = vec![0; CELL_LIMIT];
            let read = match stream.read_at(0, &mut bytes) {
                // Gone since the row was read.
                Err(Error::NotFound(_)) => return Ok(None),
                read => read?,
            };
            bytes.truncate(read);
            Ok(encoding::from_stream_bytes(type_of(property.tag), &bytes))
        }
    }
}

/// Objects looked at for the tags that they have: as many tell enough.
const SAMPLE: usize = 1000;

pub(super) fn columns(db: &Connection, shared: &Arc<Shared>, table: &Table) -> Sql<Vec<PropertyTag>> {
    let mut tags = BTreeSet::new();
    match *table {
        Table::Contents { folder, associated, deleted } => {
            folders::get(db, folder)?;
            tags.extend(DERIVED.iter().chain(hot::HOT.iter().map(|hot| &hot.tag)).map(|tag| tag.0));
            let mut select = db.prepare_cached(
                "SELECT o.properties FROM messages m JOIN objects o ON o.id = m.object
                 WHERE m.folder = ? AND m.kind = ? LIMIT ?",
            )?;
            let kind = Kind::new(associated, deleted);
            let mut rows = select.query(params![ids::to_key(folder), kind.0, SAMPLE as i64])?;
            while let Some(row) = rows.next()? {
                let bytes: Vec<u8> = row.get(0)?;
                encoding::pull_each(&bytes, |tag, _| {
                    tags.insert(tag.0);
                    true
                })?;
            }
        }
        Table::Hierarchy { folder, deep, deleted } => {
            let mut all = below(db, folder, deep, deleted)?;
            all.truncate(SAMPLE);
            if all.is_empty() {
                all.push(folders::get(db, folder)?);
            }
            for row in all {
                tags.extend(folders::complete(db, shared, &row)?.tags().map(|tag| tag.0));
            }
        }
    }
    Ok(tags.into_iter().map(PropertyTag).collect())
}
