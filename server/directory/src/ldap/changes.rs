//! What changed, by the change numbers a server gives (MS-ADTS 3.1.1.1.9).

use std::collections::{HashMap, HashSet};
use std::sync::Once;

use super::connection::{Connection, SHOW_DELETED};
use crate::{Changes, Cursor, Dn, Error, Filter, Guid, Object, Result, Scope};

/// Change numbers are each server's own, and start again when its database is restored,
/// so a cursor names the database.
pub(super) async fn cursor(connection: &mut Connection) -> Result<Cursor> {
    let database = database(connection)?;
    let root = connection.root(&["highestCommittedUSN"]).await?;
    let usn = root.integer("highestCommittedUSN");
    let usn = usn.ok_or_else(|| Error::Other("the directory has no change numbers".into()))?;
    Ok(Cursor(format!("{database}:{usn}")))
}

fn database(connection: &Connection) -> Result<Guid> {
    let why =
        || Error::Forbidden("the account may not read the directory's invocationId, so no changes".into());
    connection.database.ok_or_else(why)
}

fn parse(cursor: &Cursor) -> Option<(Guid, i64)> {
    let (database, usn) = cursor.0.split_once(':')?;
    Some((database.parse().ok()?, usn.parse().ok().filter(|&usn| usn >= 0)?))
}

pub(super) async fn changes(
    connection: &mut Connection,
    base: &Dn,
    filter: &Filter,
    attributes: &[&str],
    since: &Cursor,
) -> Result<Changes> {
    let now = cursor(connection).await?;
    let (database, last) = parse(since).ok_or(Error::CursorUnknown)?;
    let (current, highest) = parse(&now).ok_or(Error::CursorUnknown)?;
    if database != current || last > highest {
        return Err(Error::CursorUnknown);
    }
    if last == highest {
        return Ok(Changes { cursor: now, ..Changes::default() });
    }
    let after = Filter::AtLeast("uSNChanged".into(), (last + 1).to_string().into_bytes());

    // First, so that what changes meanwhile is not lost from the list below.
    let context = context(connection, base);
    let touched =
        connection.entries(context.as_str(), Scope::Subtree, &after.to_ldap(), TOUCHED, &[]).await?;
    let matching = filter.clone().and(after.clone()).to_ldap();
    let mut changed: HashMap<Guid, Object> = HashMap::new();
    let objects = connection.objects(base, Scope::Subtree, &matching, attributes).await?;
    changed.extend(objects.into_iter().map(|object| (object.guid, object)));
    let mut removed: HashSet<Guid> = touched.iter().filter_map(|entry| entry.guid()).collect();

    // What is below a container that was moved has another name, but no other number.
    for container in touched.iter().filter(|entry| holds_others(entry.attributes.texts("objectClass"))) {
        let moved = connection.objects(&container.dn, Scope::Subtree, &filter.to_ldap(), attributes).await;
        for object in unless_gone(moved)? {
            if object.dn == *base || object.dn.is_below(base) {
                changed.entry(object.guid).or_insert(object);
            } else {
                removed.insert(object.guid);
            }
        }
    }
    removed.extend(deleted(connection, &context, &after).await?);
    removed.retain(|guid| !changed.contains_key(guid));
    Ok(Changes {
        changed: changed.into_values().collect(),
        removed: removed.into_iter().collect(),
        cursor: now,
    })
}

const TOUCHED: &[&str] = &["objectGUID", "objectClass"];

/// What was deleted after a change number.
async fn deleted(connection: &mut Connection, context: &Dn, after: &Filter) -> Result<Vec<Guid>> {
    let place = context.child("CN", "Deleted Objects");
    // The place itself, too: that it is there says that we may look into it.
    let itself = Filter::equals("cn", "Deleted Objects");
    let gone = Filter::equals("isDeleted", "TRUE").and(Filter::Or(vec![after.clone(), itself])).to_ldap();
    let found =
        connection.entries(place.as_str(), Scope::Subtree, &gone, &["objectGUID"], &[SHOW_DELETED]).await;
    let found = match found {
        // The schema has no such place: nothing in it can be deleted.
        Err(Error::NoSuchObject(_)) if *context == connection.roots.schema => return Ok(Vec::new()),
        Err(Error::NoSuchObject(_) | Error::Forbidden(_)) => Vec::new(),
        found => found?,
    };
    if !found.iter().any(|entry| entry.dn == place) {
        static TOLD: Once = Once::new();
        TOLD.call_once(|| {
            tracing::warn!(
                place = place.as_str(),
                "the account may not see what was deleted, so everything is read again when anything changed"
            );
        });
        return Err(Error::CursorUnknown);
    }
    Ok(found.iter().filter(|entry| entry.dn != place).filter_map(|entry| entry.guid()).collect())
}

/// The part of the forest that is replicated by itself and holds a name.
fn context(connection: &Connection, dn: &Dn) -> Dn {
    let roots = &connection.roots;
    let holds = |root: &&&Dn| dn == **root || dn.is_below(root);
    let found =
        [&roots.schema, &roots.configuration, &roots.domain].iter().find(holds).map(|root| (*root).clone());
    found.unwrap_or_else(|| dn.clone())
}

/// Whether objects of these classes usually have others below them.
fn holds_others<'a>(mut classes: impl Iterator<Item = &'a str>) -> bool {
    classes.any(|class| ["organizationalUnit", "container"].iter().any(|c| c.eq_ignore_ascii_case(class)))
}

fn unless_gone(found: Result<Vec<Object>>) -> Result<Vec<Object>> {
    match found {
        Err(Error::NoSuchObject(_)) => Ok(Vec::new()),
        found => found,
    }
}
