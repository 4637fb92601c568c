//! Changing attributes.

use rusqlite::Transaction;

use super::add::{UNIQUE, account_type, distinct, touch, writable};
use super::value::{Kind, attribute, get, is_taken, set, target, values};
use super::{account, class};
use crate::{Attributes, Change, Dn, Error, Result, Roots, Syntax};

pub(super) fn modify(tx: &Transaction<'_>, _: &Roots, dn: &Dn, changes: &[Change]) -> Result<()> {
    let object = get(tx, dn)?;
    for change in changes {
        let name = change.attribute().to_ascii_lowercase();
        writable(&name)?;
        if name == dn.rdn_attribute().to_ascii_lowercase() {
            return Err(Error::Forbidden(format!("{name}: renaming changes it")));
        }
        match (change, Kind::of(&name)) {
            (Change::Replace(_, given) | Change::Add(_, given), _) if name == "unicodepwd" => {
                match given.as_slice() {
                    [quoted] => account::set_quoted(tx, object, quoted)?,
                    _ => return Err(Error::Forbidden("unicodePwd: there can be one password".into())),
                }
            }
            // With the old password, which a caller that may set it need not know.
            (Change::Remove(..), _) if name == "unicodepwd" => {}
            (Change::Replace(_, given), _) => replace(tx, object, &name, &distinct(&name, given))?,
            (Change::Add(_, given), Kind::Link) => link(tx, object, &name, given, true)?,
            (Change::Remove(_, given), Kind::Link) if !given.is_empty() => {
                link(tx, object, &name, given, false)?
            }
            (Change::Add(_, given), _) => {
                let mut all = values(tx, object, &name)?;
                all.extend_from_slice(given);
                replace(tx, object, &name, &distinct(&name, &all))?;
            }
            (Change::Remove(_, given), _) => {
                let syntax = Syntax::of(&name);
                let same = |a: &[u8], b: &[u8]| {
                    a == b || syntax.key(a).is_some_and(|key| syntax.key(b) == Some(key))
                };
                let mut left = values(tx, object, &name)?;
                left.retain(|value| !given.is_empty() && !given.iter().any(|gone| same(value, gone)));
                replace(tx, object, &name, &left)?;
            }
        }
    }
    touch(tx, object)
}

/// Makes these the values, and what follows from them.
fn replace(tx: &Transaction<'_>, object: i64, name: &str, given: &[Vec<u8>]) -> Result<()> {
    if UNIQUE.contains(&name) {
        for value in given {
            if is_taken(tx, object, name, value)? {
                return Err(Error::Exists(format!("{name} {}", String::from_utf8_lossy(value))));
            }
        }
    }
    if name == "objectclass" {
        return set(tx, object, name, &class::chain(tx, given)?);
    }
    set(tx, object, name, given)?;
    if name == "grouptype" || name == "useraccountcontrol" {
        let mut now = Attributes::new();
        now.set_all(name, given.to_vec());
        set(tx, object, "samaccounttype", &[account_type(&now).to_string().into_bytes()])?;
    }
    Ok(())
}

/// Adds or takes away some links of many.
fn link(tx: &Transaction<'_>, object: i64, name: &str, given: &[Vec<u8>], add: bool) -> Result<()> {
    let id = attribute(tx, name)?;
    let mut statement = tx.prepare_cached(match add {
        true => "INSERT OR IGNORE INTO link VALUES (?, ?, ?)",
        false => "DELETE FROM link WHERE source = ? AND attribute = ? AND target = ?",
    })?;
    for value in given {
        statement.execute([object, id, target(tx, name, value)?])?;
    }
    Ok(())
}
