//! Moving and removing objects.

use rusqlite::Transaction;

use super::add::touch;
use super::schema::next;
use super::value::{find, get, set};
use crate::{Dn, Error, Result, Roots};

pub(super) fn rename(tx: &Transaction<'_>, roots: &Roots, dn: &Dn, to: &Dn) -> Result<()> {
    let object = get(tx, dn)?;
    not_a_root(roots, dn)?;
    let to: Dn = to.as_str().parse().map_err(|e| Error::Forbidden(format!("{e}")))?;
    let parent_dn = to.parent().ok_or_else(|| Error::Forbidden("an object has a name".into()))?;
    let parent = get(tx, &parent_dn)?;
    if find(tx, &to)?.is_some_and(|there| there != object) {
        return Err(Error::Exists(to.to_string()));
    }
    if to.is_below(dn) {
        return Err(Error::Forbidden(format!("{dn} cannot be moved below itself")));
    }
    if !to.rdn_attribute().eq_ignore_ascii_case(dn.rdn_attribute()) {
        return Err(Error::Forbidden(format!(
            "the name of {dn} must still be of attribute {}",
            dn.rdn_attribute()
        )));
    }
    let context =
        |id: i64| tx.query_row("SELECT context FROM object WHERE id = ?", [id], |row| row.get::<_, i64>(0));
    if context(object)? != context(parent)? {
        return Err(Error::Forbidden(format!("{to} is in another part of the forest")));
    }

    let usn = next(tx, "usn")?;
    let path = dn.path();
    let end = format!("{}\x02", path.trim_end_matches('\x01'));
    let mut select = tx.prepare_cached("SELECT id, dn FROM object WHERE path >= ? AND path < ?")?;
    let rows = select.query_map((&path, end), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    let mut update = tx.prepare_cached("UPDATE object SET dn = ?, path = ?, usn = ? WHERE id = ?")?;
    for (id, old) in rows {
        let new = Dn::new(&old).moved(dn, &to);
        update.execute((new.as_str(), new.path(), usn, id))?;
    }
    tx.execute("UPDATE object SET parent = ? WHERE id = ?", [parent, object])?;
    let name = to.name().into_bytes();
    set(tx, object, &to.rdn_attribute().to_ascii_lowercase(), std::slice::from_ref(&name))?;
    set(tx, object, "name", &[name])?;
    touch(tx, object)
}

pub(super) fn delete(tx: &Transaction<'_>, roots: &Roots, dn: &Dn) -> Result<()> {
    let object = get(tx, dn)?;
    not_a_root(roots, dn)?;
    if tx.prepare_cached("SELECT 1 FROM object WHERE parent = ?")?.exists([object])? {
        return Err(Error::Forbidden(format!("{dn} has objects below it")));
    }
    let usn = next(tx, "usn")?;
    tx.prepare_cached("INSERT INTO tombstone SELECT guid, context, ? FROM object WHERE id = ?")?
        .execute([usn, object])?;
    tx.prepare_cached("DELETE FROM object WHERE id = ?")?.execute([object])?;
    Ok(())
}

fn not_a_root(roots: &Roots, dn: &Dn) -> Result<()> {
    match [&roots.domain, &roots.configuration, &roots.schema].contains(&dn) {
        true => Err(Error::Forbidden(format!("{dn} is a root of the forest"))),
        false => Ok(()),
    }
}
