//! Values and links of an object.

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{OptionalExtension, ToSql, Transaction};

use crate::syntax::Key;
use crate::{Dn, Error, Result, Syntax};

/// Bytes longer than this are not in the index.
pub(super) const INDEXED: usize = 64;

/// Attributes computed from another one of other objects.
const BACK_LINKS: &[(&str, &str)] = &[
    ("altrecipientbl", "altrecipient"),
    ("authorigbl", "authorig"),
    ("directreports", "manager"),
    ("dlmemrejectpermsbl", "dlmemrejectperms"),
    ("dlmemsubmitpermsbl", "dlmemsubmitperms"),
    ("homemdbbl", "homemdb"),
    ("managedobjects", "managedby"),
    ("memberof", "member"),
    ("msexchcomanagedobjectsbl", "msexchcomanagedbylink"),
    ("msexchdelegatelistbl", "msexchdelegatelistlink"),
    ("msexchmoderatedobjectsbl", "msexchmoderatedbylink"),
    ("msexchuseoabbl", "msexchuseoab"),
    ("ownerbl", "owner"),
    ("publicdelegatesbl", "publicdelegates"),
    ("serverreferencebl", "serverreference"),
    ("unauthorigbl", "unauthorig"),
];

/// How an attribute is kept; its name is in lower case.
pub(super) enum Kind {
    /// Rows of `value`.
    Plain(Syntax),
    /// Rows of `link` from the object.
    Link,
    /// Rows of `link` to the object, of this attribute.
    BackLink(&'static str),
    /// The name of the object itself.
    Name,
}

impl Kind {
    pub(super) fn of(attribute: &str) -> Self {
        if attribute == "distinguishedname" {
            return Kind::Name;
        }
        if let Ok(at) = BACK_LINKS.binary_search_by_key(&attribute, |&(back, _)| back) {
            return Kind::BackLink(BACK_LINKS[at].1);
        }
        match Syntax::of(attribute) {
            Syntax::Dn => Kind::Link,
            syntax => Kind::Plain(syntax),
        }
    }
}

/// The attribute that is computed from a link.
pub(super) fn back_link(forward: &str) -> Option<&'static str> {
    BACK_LINKS.iter().find(|&&(_, f)| f == forward).map(|&(back, _)| back)
}

impl ToSql for Key {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Key::Number(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Key::Text(text) => text.as_bytes().into(),
            Key::Bytes(bytes) => bytes.as_slice().into(),
        })
    }
}

impl From<Key> for Value {
    fn from(key: Key) -> Self {
        match key {
            Key::Number(number) => Value::Integer(number),
            Key::Text(text) => Value::Blob(text.into_bytes()),
            Key::Bytes(bytes) => Value::Blob(bytes),
        }
    }
}

/// The number of an attribute, given when it has none.
pub(super) fn attribute(tx: &Transaction<'_>, name: &str) -> Result<i64> {
    let mut known = tx.prepare_cached("SELECT id FROM attribute WHERE name = ?")?;
    match known.query_row([name], |row| row.get(0)).optional()? {
        Some(id) => Ok(id),
        None => {
            tx.execute("INSERT INTO attribute (name) VALUES (?)", [name])?;
            Ok(tx.last_insert_rowid())
        }
    }
}

/// The row of an object.
pub(super) fn find(tx: &Transaction<'_>, dn: &Dn) -> Result<Option<i64>> {
    let mut statement = tx.prepare_cached("SELECT id FROM object WHERE path = ?")?;
    Ok(statement.query_row([dn.path()], |row| row.get(0)).optional()?)
}

/// The row of an object that must be there.
pub(super) fn get(tx: &Transaction<'_>, dn: &Dn) -> Result<i64> {
    find(tx, dn)?.ok_or_else(|| Error::NoSuchObject(dn.to_string()))
}

/// Makes these the values of an attribute, whose name is in lower case.
///
/// # Errors
/// One is not a value of the attribute's syntax, or names no object.
pub(super) fn set(tx: &Transaction<'_>, object: i64, name: &str, values: &[Vec<u8>]) -> Result<()> {
    let table = match Kind::of(name) {
        Kind::Link => "DELETE FROM link WHERE source = ? AND attribute = ?",
        _ => "DELETE FROM value WHERE object = ? AND attribute = ?",
    };
    tx.prepare_cached(table)?.execute([object, attribute(tx, name)?])?;
    insert(tx, object, name, values)
}

/// Gives an object an attribute that it has not.
pub(super) fn insert(tx: &Transaction<'_>, object: i64, name: &str, values: &[Vec<u8>]) -> Result<()> {
    let id = attribute(tx, name)?;
    let forbidden = |why: &str| Error::Forbidden(format!("{name}: {why}"));
    match Kind::of(name) {
        Kind::Name | Kind::BackLink(_) => return Err(forbidden("it is computed")),
        Kind::Link => {
            let mut insert = tx.prepare_cached("INSERT OR IGNORE INTO link VALUES (?, ?, ?)")?;
            for value in values {
                insert.execute([object, id, target(tx, name, value)?])?;
            }
        }
        Kind::Plain(syntax) => {
            let mut insert = tx.prepare_cached("INSERT INTO value VALUES (?, ?, ?, ?, ?)")?;
            for (number, value) in values.iter().enumerate() {
                if value.is_empty() {
                    return Err(forbidden("a value is empty"));
                }
                let key = syntax.key(value);
                if key.is_none() && syntax != Syntax::Text {
                    return Err(forbidden(&format!("a value is not of syntax {syntax:?}")));
                }
                let key = key.filter(|_| syntax != Syntax::Bytes || value.len() <= INDEXED);
                insert.execute((object, id, number, value, key))?;
            }
        }
    }
    Ok(())
}

/// The row of the object that a value names.
pub(super) fn target(tx: &Transaction<'_>, attribute: &str, value: &[u8]) -> Result<i64> {
    let text = String::from_utf8_lossy(value);
    let dn = text.parse::<Dn>().map_err(|e| Error::Forbidden(format!("{attribute}: {e}")))?;
    find(tx, &dn)?.ok_or_else(|| Error::Forbidden(format!("{attribute}: there is no object {dn}")))
}

/// The values of an attribute that is not computed, as they were given.
pub(super) fn values(tx: &Transaction<'_>, object: i64, name: &str) -> Result<Vec<Vec<u8>>> {
    let mut statement = tx.prepare_cached(
        "SELECT value FROM value WHERE object = ?
         AND attribute = (SELECT id FROM attribute WHERE name = ?) ORDER BY number",
    )?;
    let rows = statement.query_map((object, name), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether another object of the domain has this value.
pub(super) fn is_taken(tx: &Transaction<'_>, object: i64, name: &str, value: &[u8]) -> Result<bool> {
    let mut statement = tx.prepare_cached(
        "SELECT 1 FROM value WHERE attribute = (SELECT id FROM attribute WHERE name = ?)
         AND key = ? AND object <> ?",
    )?;
    Ok(statement.exists((name, Syntax::of(name).key(value), object))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_searched() {
        assert!(BACK_LINKS.is_sorted_by(|a, b| a.0 < b.0));
        for (back, forward) in BACK_LINKS {
            assert_eq!((Syntax::of(back), Syntax::of(forward)), (Syntax::Dn, Syntax::Dn));
            assert!(!matches!(Kind::of(forward), Kind::BackLink(_)));
        }
    }
}
