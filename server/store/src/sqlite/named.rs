//! Ids of the named properties of a mailbox.

use super::Shared;
use super::fault::Sql;
use super::pool::Durability;
use crate::{Error, ids};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameText, PropertyNameValue};
use exchange::oxprops::PS_MAPI;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The first id that is given to a name, and the last one there is.
const FIRST: u16 = 0x8001;
const LAST: u16 = 0xFFFE;

/// UTF-16 units of a name: its size in bytes, terminator included, is told in one byte (MS-OXCDATA 2.6.1).
const LONGEST_NAME: usize = 126;

pub(super) fn ids_of(shared: &Shared, names: &[PropertyName], create: bool) -> Sql<Vec<Option<u16>>> {
    let find_all = |db: &Connection| names.iter().map(|name| find(db, name)).collect::<Sql<Vec<_>>>();
    let found = shared.pool.read(find_all)?;
    if !create || found.iter().all(Option::is_some) {
        return Ok(found);
    }
    shared.pool.write(Durability::Synced, |db, _| {
        // The same name may be asked for twice, and by others at the same time.
        let id = |name| match find(db, name)? {
            Some(id) => Ok(Some(id)),
            None => add(db, shared, name),
        };
        names.iter().map(id).collect()
    })
}

/// Names of PS_MAPI are ids themselves.
fn is_mapi(guid: &Guid) -> bool {
    ids::guid_text(guid) == PS_MAPI
}

fn find(db: &Connection, name: &PropertyName) -> Sql<Option<u16>> {
    let guid = ids::guid_bytes(&name.guid);
    Ok(match &name.value {
        PropertyNameValue::Lid(lid) if is_mapi(&name.guid) => {
            u16::try_from(*lid).ok().filter(|id| *id < 0x8000)
        }
        PropertyNameValue::Lid(lid) => db
            .prepare_cached("SELECT id FROM names WHERE guid = ? AND lid = ?")?
            .query_row(params![guid, lid], |row| row.get(0))
            .optional()?,
        PropertyNameValue::Name(text) => db
            .prepare_cached("SELECT id FROM names WHERE guid = ? AND name = ?")?
            .query_row(params![guid, text.name.to_string_lossy()], |row| row.get(0))
            .optional()?,
        PropertyNameValue::Other => None,
    })
}

/// Gives an id to a name; nothing for what is no name.
fn add(db: &Connection, shared: &Shared, name: &PropertyName) -> Sql<Option<u16>> {
    if is_mapi(&name.guid) {
        return Ok(None);
    }
    let last: Option<u16> = db.query_row("SELECT max(id) FROM names", [], |row| row.get(0))?;
    let id = last.map_or(FIRST, |last| last.saturating_add(1));
    let count = usize::from(id - FIRST);
    if count >= shared.limits.named_properties || id > LAST {
        return Err(
            Error::Limit { what: "named properties", limit: shared.limits.named_properties as u64 }.into()
        );
    }
    let guid = ids::guid_bytes(&name.guid);
    let (lid, text) = match &name.value {
        PropertyNameValue::Lid(lid) => (Some(*lid), None),
        // Its size in bytes would not fit where it is told.
        PropertyNameValue::Name(text) if text.name.utf16_len() > LONGEST_NAME => return Ok(None),
        PropertyNameValue::Name(text) => (None, Some(text.name.to_string_lossy().into_owned())),
        PropertyNameValue::Other => return Ok(None),
    };
    db.prepare_cached("INSERT INTO names(id, guid, lid, name) VALUES(?, ?, ?, ?)")?
        .execute(params![id, guid, lid, text])?;
    Ok(Some(id))
}

pub(super) fn names_of(shared: &Shared, list: &[u16]) -> Sql<Vec<Option<PropertyName>>> {
    shared.pool.read(|db| {
        let mut select = db.prepare_cached("SELECT id, guid, lid, name FROM names WHERE id = ?")?;
        let mut name = |id: &u16| {
            if *id < 0x8000 {
                return Ok(mapi().map(|guid| PropertyName {
                    kind: PropertyNameKind::PROPERTY_NAME_LID,
                    guid,
                    value: PropertyNameValue::Lid(u32::from(*id)),
                }));
            }
            Ok(select.query_row([id], read).optional()?.map(|(_, name)| name))
        };
        list.iter().map(&mut name).collect()
    })
}

pub(super) fn all(shared: &Shared) -> Sql<Vec<(u16, PropertyName)>> {
    shared.pool.read(|db| {
        let mut select = db.prepare_cached("SELECT id, guid, lid, name FROM names ORDER BY id")?;
        let rows = select.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
}

fn mapi() -> Option<Guid> {
    ids::guid_from_text(PS_MAPI)
}

fn read(row: &Row<'_>) -> rusqlite::Result<(u16, PropertyName)> {
    let guid = ids::guid_from_bytes(row.get(1)?);
    let (kind, value) = match row.get::<_, Option<u32>>(2)? {
        Some(lid) => (PropertyNameKind::PROPERTY_NAME_LID, PropertyNameValue::Lid(lid)),
        None => {
            let name: pidl_ndr::NdrString = row.get::<_, String>(3)?.into();
            let name_size = u8::try_from(2 * name.utf16_len() + 2).unwrap_or(u8::MAX);
            let text = PropertyNameText { name_size, name };
            (PropertyNameKind::PROPERTY_NAME_STRING, PropertyNameValue::Name(text))
        }
    };
    Ok((row.get(0)?, PropertyName { kind, guid, value }))
}
