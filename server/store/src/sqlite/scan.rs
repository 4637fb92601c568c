//! Scans of a folder's messages that need columns alone, no bags.
//!
//! An index that holds all columns that are needed is read instead of the rows.
//! When what is tested is in one index and what is sorted by in another, both
//! are read, one after the other.

use super::derived::Kind;
use super::fault::Sql;
use super::tables::{MessageObject, keys_of};
use super::{Shared, hot, messages};
use crate::compare::SortKey;
use crate::property::Properties;
use crate::restriction::{Matcher, Object, tags};
use crate::table::{RowId, Scan};
use crate::{Result, ids};
use exchange::oxcdata::{PropertyValue, Restriction, SortDirection, SortOrder};
use exchange::oxprops::PropertyTag;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

/// Indexes with the columns they hold, the one they are in the order of first.
const INDEXES: &[(&str, &[&str])] = &[
    (
        "messages_received",
        &[
            "received",
            "flags",
            "status",
            "size",
            "importance",
            "sensitivity",
            "priority",
            "has_attachments",
            "flag_status",
            "follow_up",
            "icon",
        ],
    ),
    ("messages_submitted", &["submitted", "flags"]),
    ("messages_modified", &["modified", "flags"]),
    ("messages_size", &["size", "flags"]),
    ("messages_class", &["class_key", "class"]),
    ("messages_subject", &["subject_key", "subject"]),
    ("messages_normalized", &["normalized_key", "normalized"]),
    ("messages_sender", &["sender_key", "sender"]),
    ("messages_representing", &["representing_key", "representing"]),
    ("messages_display_to", &["display_to_key", "display_to"]),
];

/// What a scan needs.
pub(super) struct Columns<'a> {
    sort: &'a [SortOrder],
    /// Of each sort key.
    keys: Vec<&'static str>,
    /// Of each property that the restriction looks at.
    tests: Vec<&'static hot::Hot>,
}

/// What is known of a message: values of some properties.
struct Known(Vec<(PropertyTag, Option<PropertyValue>)>);

impl Object for Known {
    fn value(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>> {
        let hot = hot::of(tag).map(|hot| hot.tag);
        let known = self.0.iter().find(|(known, _)| Some(*known) == hot);
        Ok(known.and_then(|(_, value)| value.as_ref()).map(Cow::Borrowed))
    }

    fn recipients(&self) -> Result<Vec<Properties>> {
        Ok(Vec::new())
    }

    fn attachments(&self) -> Result<Vec<Properties>> {
        Ok(Vec::new())
    }
}

impl<'a> Columns<'a> {
    /// The columns that a scan needs, if columns are all that it needs.
    pub(super) fn of(sort: &'a [SortOrder], restriction: Option<&Restriction>) -> Option<Self> {
        let keys =
            sort.iter().map(|order| hot::of(order.property_tag).map(|hot| hot.key.unwrap_or(hot.column)));
        let keys = keys.collect::<Option<Vec<_>>>()?;
        let mut tests: Vec<&'static hot::Hot> = Vec::new();
        for tag in restriction.map_or(Some(Vec::new()), tags)? {
            let hot = hot::of(tag)?;
            if !tests.iter().any(|test| test.tag == hot.tag) {
                tests.push(hot);
            }
        }
        Some(Columns { sort, keys, tests })
    }

    pub(super) fn scan(
        &self,
        db: &Connection,
        shared: &Arc<Shared>,
        place: (u64, Kind),
        matcher: Option<&Matcher<'_>>,
        to: &mut Scan,
    ) -> Sql<()> {
        let tests: Vec<_> = self.tests.iter().map(|hot| hot.column).collect();
        let both: Vec<_> = self.keys.iter().chain(&tests).copied().collect();
        if matcher.is_some()
            && index(&both).is_none()
            && index(&tests).is_some()
            && index(&self.keys).is_some()
        {
            let mut found = Scan::default();
            let only_tests = Columns { sort: &[], keys: Vec::new(), tests: self.tests.clone() };
            only_tests.read(db, shared, place, matcher, None, &mut found)?;
            let wanted = found.rows.into_iter().map(|row| row.message).collect();
            let only_keys = Columns { sort: self.sort, keys: self.keys.clone(), tests: Vec::new() };
            return only_keys.read(db, shared, place, None, Some(&wanted), to);
        }
        self.read(db, shared, place, matcher, None, to)
    }

    fn read(
        &self,
        db: &Connection,
        shared: &Arc<Shared>,
        (folder, kind): (u64, Kind),
        matcher: Option<&Matcher<'_>>,
        wanted: Option<&HashSet<u64>>,
        to: &mut Scan,
    ) -> Sql<()> {
        let sql = self.sql();
        let mut select = db.prepare_cached(&sql)?;
        let mut rows = select.query(params![ids::to_key(folder), kind.0])?;
        let first_test = 2 + self.keys.len();
        let mut known = Known(Vec::new());
        while let Some(row) = rows.next()? {
            let id = RowId::message(folder, ids::from_key(row.get(0)?));
            if wanted.is_some_and(|wanted| !wanted.contains(&id.message)) {
                continue;
            }
            // A text that is too large for a column is looked for where it is.
            let large: bool = row.get(1)?;
            let whole = match large {
                true => Some(MessageObject::new(db, shared, messages::get(db, folder, id.message)?)),
                false => None,
            };
            if let Some(matcher) = matcher {
                known.0.clear();
                for (i, hot) in self.tests.iter().enumerate() {
                    known.0.push((hot.tag, hot::value(row, first_test + i, hot.tag)?));
                }
                let object: &dyn Object = whole.as_ref().map_or(&known, |whole| whole);
                if !matcher.holds(object)? {
                    continue;
                }
            }
            to.rows.push(id);
            match &whole {
                Some(whole) => {
                    to.keys.extend(keys_of(whole, self.sort)?.into_iter().next().unwrap_or_default())
                }
                None => {
                    for i in 0..self.keys.len() {
                        to.keys.push(match row.get_ref(2 + i)? {
                            ValueRef::Integer(number) => SortKey::Number(number),
                            ValueRef::Text(text) => SortKey::Bytes(text.into()),
                            _ => SortKey::Missing,
                        });
                    }
                }
            }
        }
        Ok(())
    }

    /// Where and in which order to read. Sorting is short when rows come in their order already.
    fn sql(&self) -> String {
        let tests = self.tests.iter().map(|hot| hot.column);
        let texts =
            self.keys.iter().any(|key| key.ends_with("_key")) || self.tests.iter().any(|t| t.key.is_some());
        let needed: Vec<_> = self.keys.iter().copied().chain(tests).collect();
        let large = if texts { "hot_large" } else { "0" };
        let names: Vec<_> = ["id", large].into_iter().chain(needed.iter().copied()).collect();
        let names = names.join(", ");
        if needed.is_empty() {
            return format!(
                "SELECT {names} FROM messages INDEXED BY messages_size WHERE folder = ? AND kind = ?"
            );
        }
        let Some((index, columns)) = index(&needed) else {
            return format!("SELECT {names} FROM messages NOT INDEXED WHERE folder = ? AND kind = ?");
        };
        let order = match (self.keys.first(), self.sort.first()) {
            (Some(key), Some(sort)) if columns.first() == Some(key) => {
                let direction = if sort.order == SortDirection::SORT_DESCENDING { " DESC" } else { "" };
                format!(" ORDER BY {key}{direction}")
            }
            _ => String::new(),
        };
        format!("SELECT {names} FROM messages INDEXED BY {index} WHERE folder = ? AND kind = ?{order}")
    }
}

/// The first index that holds all of the columns, and what it holds. One that is in the order of the first one is preferred.
fn index(columns: &[&str]) -> Option<(&'static str, &'static [&'static str])> {
    let holds = |held: &[&str]| columns.iter().all(|column| held.contains(column));
    let mut all = INDEXES.iter().filter(|(_, held)| holds(held)).copied();
    let first = all.clone().next();
    all.find(|(_, held)| held.first() == columns.first()).or(first)
}
