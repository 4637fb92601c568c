//! Reading: a filter becomes SQL whose values are bound, never text.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Transaction, params_from_iter};

use super::value::{INDEXED, Kind, back_link, get};
use crate::filter::Test;
use crate::{Attributes, Changes, Cursor, Dn, Error, Filter, Guid, Object, Result, Scope, Syntax};

/// The attributes a caller wants.
pub(super) struct Wanted(Vec<String>);

impl Wanted {
    pub(super) fn new(attributes: &[&str]) -> Self {
        Wanted(attributes.iter().map(|name| name.to_ascii_lowercase()).collect())
    }

    fn has(&self, name: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|wanted| wanted == name)
    }
}

/// A condition on the row `o` of `object`.
#[derive(Default)]
struct Condition {
    sql: String,
    values: Vec<Value>,
}

pub(super) fn search(
    tx: &Transaction<'_>,
    base: &Dn,
    scope: Scope,
    filter: &Filter,
    wanted: &Wanted,
) -> Result<Vec<Object>> {
    let mut condition = Condition::default();
    condition.scope(tx, base, scope)?;
    condition.sql.push_str(" AND ");
    condition.filter(filter);
    read(tx, &condition, wanted)
}

pub(super) fn cursor(tx: &Transaction<'_>) -> Result<Cursor> {
    let (instance, usn) = position(tx)?;
    Ok(Cursor(format!("{instance}:{usn}")))
}

pub(super) fn changes(
    tx: &Transaction<'_>,
    base: &Dn,
    filter: &Filter,
    wanted: &Wanted,
    cursor: &Cursor,
) -> Result<Changes> {
    let (instance, now) = position(tx)?;
    let since =
        cursor.0.split_once(':').filter(|(of, _)| *of == instance).and_then(|(_, usn)| usn.parse().ok());
    let since: i64 = since.filter(|usn| (0..=now).contains(usn)).ok_or(Error::CursorUnknown)?;
    let mut condition = Condition::default();
    condition.scope(tx, base, Scope::Subtree)?;
    condition.sql.push_str(" AND o.usn > ? AND ");
    condition.values.push(Value::Integer(since));
    condition.filter(filter);
    let changed = read(tx, &condition, wanted)?;
    let still: std::collections::HashSet<Guid> = changed.iter().map(|object| object.guid).collect();
    let mut statement = tx.prepare_cached(
        "WITH base AS (SELECT context FROM object WHERE id = ?2)
         SELECT guid FROM object WHERE usn > ?1 AND context = (SELECT context FROM base)
         UNION ALL SELECT guid FROM tombstone WHERE usn > ?1 AND context = (SELECT context FROM base)",
    )?;
    let touched = statement.query_map([since, get(tx, base)?], |row| row.get(0))?;
    let mut removed = Vec::new();
    for guid in touched {
        let guid = Guid(guid?);
        if !still.contains(&guid) {
            removed.push(guid);
        }
    }
    Ok(Changes { changed, removed, cursor: Cursor(format!("{instance}:{now}")) })
}

fn position(tx: &Transaction<'_>) -> Result<(String, i64)> {
    let mut statement = tx.prepare_cached(
        "SELECT (SELECT value FROM meta WHERE name = 'instance'), (SELECT value FROM meta WHERE name = 'usn')",
    )?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

impl Condition {
    fn scope(&mut self, tx: &Transaction<'_>, base: &Dn, scope: Scope) -> Result<()> {
        let id = get(tx, base)?;
        match scope {
            Scope::Base => {
                self.sql.push_str("o.id = ?");
                self.values.push(id.into());
            }
            Scope::OneLevel => {
                self.sql.push_str("o.parent = ? AND o.context = (SELECT context FROM object WHERE id = ?)");
                self.values.extend([id.into(), id.into()]);
            }
            Scope::Subtree => {
                self.sql.push_str(
                    "o.path >= ? AND o.path < ? AND o.context = (SELECT context FROM object WHERE id = ?)",
                );
                let path = base.path();
                let end = after(path.clone().into_bytes());
                let end = String::from_utf8(end).unwrap_or_default();
                self.values.extend([path.into(), end.into(), id.into()]);
            }
        }
        Ok(())
    }

    fn filter(&mut self, filter: &Filter) {
        match filter {
            Filter::And(all) => self.all(all, " AND ", "1"),
            Filter::Or(some) => self.all(some, " OR ", "0"),
            Filter::Not(inner) => {
                self.sql.push_str("NOT ");
                self.filter(inner);
            }
            leaf => match leaf.test() {
                Some((name, test)) => self.test(&name.to_ascii_lowercase(), test),
                None => self.sql.push('0'),
            },
        }
    }

    /// In halves, because SQLite bounds how deep an expression is.
    fn all(&mut self, filters: &[Filter], operator: &str, none: &str) {
        match filters {
            [] => self.sql.push_str(none),
            [one] => self.filter(one),
            many => {
                let (left, right) = many.split_at(many.len() / 2);
                self.sql.push('(');
                self.all(left, operator, none);
                self.sql.push_str(operator);
                self.all(right, operator, none);
                self.sql.push(')');
            }
        }
    }

    fn test(&mut self, name: &str, test: Test) {
        let named = |name: &str| Value::Text(name.to_owned());
        let (sql, values) = match (Kind::of(name), test) {
            (_, Test::Never) => ("0", vec![]),
            (Kind::Name, Test::Present) => ("1", vec![]),
            (Kind::Name, Test::Equals(key)) => ("o.path = ?", vec![path(key)]),
            (Kind::Link, Test::Present) => {
                ("o.id IN (SELECT source FROM link WHERE attribute = #)", vec![named(name)])
            }
            (Kind::Link, Test::Equals(key)) => (
                "o.id IN (SELECT source FROM link WHERE attribute = # \
                 AND target = (SELECT id FROM object WHERE path = ?))",
                vec![named(name), path(key)],
            ),
            (Kind::BackLink(forward), Test::Present) => {
                ("o.id IN (SELECT target FROM link WHERE attribute = #)", vec![named(forward)])
            }
            (Kind::BackLink(forward), Test::Equals(key)) => (
                "o.id IN (SELECT target FROM link WHERE attribute = # \
                 AND source = (SELECT id FROM object WHERE path = ?))",
                vec![named(forward), path(key)],
            ),
            (Kind::Plain(_), Test::Present) => {
                ("o.id IN (SELECT object FROM value WHERE attribute = #)", vec![named(name)])
            }
            (Kind::Plain(syntax), Test::Equals(key)) => {
                let key = Value::from(key);
                let long = matches!(&key, Value::Blob(b) if syntax == Syntax::Bytes && b.len() > INDEXED);
                let sql = match long {
                    true => "o.id IN (SELECT object FROM value WHERE attribute = # AND value = ?)",
                    false => "o.id IN (SELECT object FROM value WHERE attribute = # AND key = ?)",
                };
                (sql, vec![named(name), key])
            }
            (Kind::Plain(_), Test::StartsWith(part)) => {
                let end = after(part.clone().into_bytes());
                (
                    "o.id IN (SELECT object FROM value WHERE attribute = # AND key >= ? AND key < ?)",
                    vec![named(name), Value::Blob(part.into_bytes()), Value::Blob(end)],
                )
            }
            (Kind::Plain(_), Test::Contains(part)) => (
                "o.id IN (SELECT object FROM value WHERE attribute = # AND instr(key, ?) > 0)",
                vec![named(name), Value::Blob(part.into_bytes())],
            ),
            (Kind::Plain(_), Test::AtLeast(key)) => (
                "o.id IN (SELECT object FROM value WHERE attribute = # AND key >= ?)",
                vec![named(name), key.into()],
            ),
            (Kind::Plain(_), Test::AtMost(key)) => (
                "o.id IN (SELECT object FROM value WHERE attribute = # AND key <= ?)",
                vec![named(name), key.into()],
            ),
            (Kind::Plain(_), Test::AllBits(bits)) => (
                "o.id IN (SELECT object FROM value WHERE attribute = # AND key & ? = ?)",
                vec![named(name), bits.into(), bits.into()],
            ),
            // Names of objects have no parts, order or bits.
            _ => ("0", vec![]),
        };
        self.sql.push_str(&sql.replace('#', "(SELECT id FROM attribute WHERE name = ?)"));
        self.values.extend(values);
    }
}

/// The path of the name that a key is made of.
fn path(key: crate::syntax::Key) -> Value {
    match key {
        crate::syntax::Key::Text(text) => Value::Text(Dn::new(&text).path()),
        _ => Value::Null,
    }
}

/// The first key after all that start with this one, which is UTF-8 and not empty.
fn after(mut prefix: Vec<u8>) -> Vec<u8> {
    if let Some(last) = prefix.last_mut() {
        *last = last.saturating_add(1);
    }
    prefix
}

fn read(tx: &Transaction<'_>, condition: &Condition, wanted: &Wanted) -> Result<Vec<Object>> {
    let mut names = tx.prepare_cached("SELECT id, name FROM attribute")?;
    let names = names.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let names: HashMap<i64, String> = names.collect::<rusqlite::Result<_>>()?;
    let mut values = tx.prepare_cached("SELECT attribute, value FROM value WHERE object = ?")?;
    let mut links = tx.prepare_cached(
        "SELECT l.attribute, t.dn FROM link l JOIN object t ON t.id = l.target WHERE l.source = ?",
    )?;
    let mut back_links = tx.prepare_cached(
        "SELECT l.attribute, s.dn FROM link l JOIN object s ON s.id = l.source WHERE l.target = ?",
    )?;
    let name_of = |id: i64| names.get(&id).map_or("", String::as_str);
    let mut select =
        tx.prepare(&format!("SELECT o.id, o.dn, o.guid FROM object o WHERE {}", condition.sql))?;
    let mut rows = select.query(params_from_iter(&condition.values))?;
    let mut objects = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, dn): (i64, String) = (row.get(0)?, row.get(1)?);
        let mut attributes = Attributes::new();
        let mut plain = values.query([id])?;
        while let Some(row) = plain.next()? {
            let name = name_of(row.get(0)?);
            if wanted.has(name) {
                attributes.push(name, row.get::<_, Vec<u8>>(1)?);
            }
        }
        let mut linked = links.query([id])?;
        while let Some(row) = linked.next()? {
            let name = name_of(row.get(0)?);
            if wanted.has(name) {
                attributes.push(name, row.get::<_, String>(1)?);
            }
        }
        let mut linked = back_links.query([id])?;
        while let Some(row) = linked.next()? {
            if let Some(name) = back_link(name_of(row.get(0)?)).filter(|name| wanted.has(name)) {
                attributes.push(name, row.get::<_, String>(1)?);
            }
        }
        if wanted.has("distinguishedname") {
            attributes.push("distinguishedname", dn.as_str());
        }
        objects.push(Object { dn: Dn::new(&dn), guid: Guid(row.get(2)?), attributes });
    }
    Ok(objects)
}

/// A value of `meta`.
pub(super) fn meta(tx: &Transaction<'_>, name: &str) -> Result<Vec<u8>> {
    let mut statement = tx.prepare_cached("SELECT value FROM meta WHERE name = ?")?;
    let value = statement.query_row([name], |row| row.get(0)).optional()?;
    value.ok_or_else(|| Error::Other(format!("the file has no {name}")))
}
