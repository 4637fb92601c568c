//! Reading: a filter becomes SQL whose values are bound, never text.

use std::collections::HashMap;
use std::sync::Arc;

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
    // Few have changed, so not their places but their numbers are looked up: `+` keeps an index out.
    condition.sql = condition.sql.replace("o.path", "+o.path");
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
                ("EXISTS (SELECT 1 FROM value WHERE object = o.id AND attribute = #)", vec![named(name)])
            }
            // Too many are of a class to make a list of them.
            (Kind::Plain(_), Test::Equals(key)) if name == "objectclass" => (
                "EXISTS (SELECT 1 FROM value WHERE object = o.id AND attribute = # AND key = ?)",
                vec![named(name), key.into()],
            ),
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
                "EXISTS (SELECT 1 FROM value WHERE object = o.id AND attribute = # AND key >= ?)",
                vec![named(name), key.into()],
            ),
            (Kind::Plain(_), Test::AtMost(key)) => (
                "EXISTS (SELECT 1 FROM value WHERE object = o.id AND attribute = # AND key <= ?)",
                vec![named(name), key.into()],
            ),
            (Kind::Plain(_), Test::AllBits(bits)) => (
                "EXISTS (SELECT 1 FROM value WHERE object = o.id AND attribute = # AND key & ? = ?)",
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

/// Names of attributes that are wanted, by their numbers.
struct Names {
    values: HashMap<i64, Arc<str>>,
    back_links: HashMap<i64, Arc<str>>,
}

impl Names {
    fn new(tx: &Transaction<'_>, wanted: &Wanted) -> Result<Self> {
        let mut names = Names { values: HashMap::new(), back_links: HashMap::new() };
        let mut statement = tx.prepare_cached("SELECT id, name FROM attribute")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
            if let Some(back) = back_link(&name).filter(|back| wanted.has(back)) {
                names.back_links.insert(id, back.into());
            }
            if wanted.has(&name) {
                names.values.insert(id, name.into());
            }
        }
        Ok(names)
    }
}

fn read(tx: &Transaction<'_>, condition: &Condition, wanted: &Wanted) -> Result<Vec<Object>> {
    let names = Names::new(tx, wanted)?;
    let own_name: Arc<str> = "distinguishedname".into();
    let own_name = Some(own_name).filter(|name| wanted.has(name));
    let mut select =
        tx.prepare(&format!("SELECT o.id, o.dn, o.guid FROM object o WHERE {}", condition.sql))?;
    let mut values = tx.prepare_cached("SELECT attribute, value FROM value WHERE object = ?")?;
    let mut links = tx.prepare_cached(
        "SELECT l.attribute, t.dn FROM link l JOIN object t ON t.id = l.target WHERE l.source = ?",
    )?;
    let mut back_links = tx.prepare_cached(
        "SELECT l.attribute, s.dn FROM link l JOIN object s ON s.id = l.source WHERE l.target = ?",
    )?;
    let mut rows = select.query(params_from_iter(&condition.values))?;
    let mut objects = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let dn: String = row.get(1)?;
        let mut attributes = Attributes::new();
        for (statement, names) in
            [(&mut values, &names.values), (&mut links, &names.values), (&mut back_links, &names.back_links)]
        {
            let mut rows = statement.query([id])?;
            while let Some(row) = rows.next()? {
                if let Some(name) = names.get(&row.get(0)?) {
                    let value = row.get_ref(1)?.as_bytes().map_err(rusqlite::Error::from)?;
                    attributes.push_shared(name, value.to_vec());
                }
            }
        }
        if let Some(name) = &own_name {
            attributes.push_shared(name, dn.clone().into_bytes());
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
