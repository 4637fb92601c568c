//! Making objects.

use std::time::SystemTime;

use rusqlite::Transaction;

use super::query::meta;
use super::value::{Kind, find, get, insert, is_taken, set};
use super::{account, class, schema, sid};
use crate::syntax::is_attribute;
use crate::{Attributes, Dn, Error, Guid, Result, Roots, Syntax, time};

/// Attributes nobody but the directory writes.
const OWN: &[&str] = &[
    "distinguishedname",
    "instancetype",
    "name",
    "objectguid",
    "objectsid",
    "samaccounttype",
    "usnchanged",
    "usncreated",
    "whenchanged",
    "whencreated",
];

/// `groupType`: a security group (MS-ADTS 2.2.12).
const SECURITY: i64 = 0x8000_0000;
/// `userAccountControl`: a computer (MS-ADTS 2.2.16).
const WORKSTATION: i64 = 0x1000;

/// Adds an object as somebody asks for it.
pub(super) fn add(tx: &Transaction<'_>, roots: &Roots, dn: &Dn, given: &Attributes) -> Result<()> {
    given.iter().try_for_each(|(name, _)| writable(name))?;
    add_system(tx, roots, dn, given)
}

/// Whether somebody may write the attribute, whose name is in lower case.
pub(super) fn writable(name: &str) -> Result<()> {
    if !is_attribute(name) {
        return Err(Error::Forbidden(format!("`{name}` is no attribute")));
    }
    if OWN.contains(&name) || matches!(Kind::of(name), Kind::BackLink(_) | Kind::Name) {
        return Err(Error::Forbidden(format!("{name}: it is computed")));
    }
    Ok(())
}

/// Adds an object of the directory's own.
pub(super) fn add_system(tx: &Transaction<'_>, roots: &Roots, dn: &Dn, given: &Attributes) -> Result<()> {
    let dn: Dn = dn.as_str().parse().map_err(|e| Error::Forbidden(format!("{e}")))?;
    let parent_dn = dn.parent().ok_or_else(|| Error::Forbidden("an object has a name".into()))?;
    let parent = match dn == roots.domain {
        true => None,
        false => Some(get(tx, &parent_dn)?),
    };
    if find(tx, &dn)?.is_some() {
        return Err(Error::Exists(dn.to_string()));
    }
    let guid = Guid::random().map_err(|e| Error::Other(format!("no random numbers: {e}")))?;
    let usn = schema::next(tx, "usn")?;
    let head = [&roots.domain, &roots.configuration, &roots.schema].contains(&&dn);
    let object: i64 =
        tx.prepare_cached("SELECT ifnull(max(id), 0) + 1 FROM object")?.query_row([], |row| row.get(0))?;
    tx.prepare_cached(
        "INSERT INTO object VALUES (?1, ?2, ifnull((SELECT context FROM object WHERE id = ?3), ?1), ?4, ?5, ?6, ?7)",
    )?
    .execute((object, parent, parent.filter(|_| !head), dn.path(), dn.as_str(), guid.0, usn))?;

    let mut attributes = given.clone();
    let secret = attributes.remove("unicodePwd");
    named(&mut attributes, &dn)?;
    let classes = class::chain(tx, given.values("objectClass"))?;
    if let Some(class) = classes.last().filter(|_| !attributes.has("objectCategory")) {
        attributes.set("objectCategory", class::category(tx, roots, &String::from_utf8_lossy(class))?);
    }
    attributes.set_all("objectClass", classes);
    attributes.set_integer("instanceType", if head { 5 } else { 4 });
    attributes.set("objectGUID", guid.0);
    let now = time::to_generalized(SystemTime::now());
    attributes.set("whenCreated", now.as_str());
    attributes.set("whenChanged", now);
    attributes.set_integer("uSNCreated", usn);
    attributes.set_integer("uSNChanged", usn);
    principal(tx, &mut attributes)?;
    check_name(tx, object, &attributes)?;
    for (name, values) in attributes.iter() {
        match values {
            [_] => insert(tx, object, name, values)?,
            many => insert(tx, object, name, &distinct(name, many))?,
        }
    }
    match secret.as_slice() {
        [] => Ok(()),
        [quoted] => account::set_quoted(tx, object, quoted),
        _ => Err(Error::Forbidden("unicodePwd: there can be one password".into())),
    }
}

/// Sets an attribute that nobody else may set.
pub(super) fn set_system(tx: &Transaction<'_>, dn: &Dn, name: &str, value: &[u8]) -> Result<()> {
    set(tx, get(tx, dn)?, &name.to_ascii_lowercase(), &[value.to_vec()])
}

/// The attributes that say what its own name says.
fn named(attributes: &mut Attributes, dn: &Dn) -> Result<()> {
    let (attribute, value) = (dn.rdn_attribute(), dn.name());
    let syntax = Syntax::of(attribute);
    let given = attributes.values(attribute);
    if given.iter().any(|given| syntax.key(given) != syntax.key(value.as_bytes())) {
        return Err(Error::Forbidden(format!("{attribute}: it is not what the object's name says, {value}")));
    }
    attributes.set(attribute, value.as_str());
    attributes.set("name", value);
    Ok(())
}

/// What accounts and groups have.
fn principal(tx: &Transaction<'_>, attributes: &mut Attributes) -> Result<()> {
    let is = |a: &Attributes, class: &str| a.texts("objectClass").any(|c| c.eq_ignore_ascii_case(class));
    let (user, group) = (is(attributes, "user"), is(attributes, "group"));
    if !user && !group {
        return Ok(());
    }
    let rid = u32::try_from(schema::next(tx, "rid")?)
        .map_err(|_| Error::Other("no account numbers left".into()))?;
    attributes.set("objectSid", sid::of_account(&meta(tx, "sid")?, rid));
    let mut default = |name: &str, value: i64| {
        if !attributes.has(name) {
            attributes.set_integer(name, value);
        }
    };
    if user {
        // A normal account, disabled, that needs no password (MS-ADTS 3.1.1.5.2.4).
        default("userAccountControl", 546);
        default("accountExpires", i64::MAX);
        default("pwdLastSet", 0);
        default("badPwdCount", 0);
        default("primaryGroupID", 513);
    } else {
        default("groupType", -2_147_483_646);
    }
    if !attributes.has("sAMAccountName") {
        attributes.set("sAMAccountName", format!("${rid:06X}"));
    }
    attributes.set_integer("sAMAccountType", account_type(attributes));
    Ok(())
}

/// `sAMAccountType` (MS-ADTS 2.2.14), which follows from the kind of account or group.
pub(super) fn account_type(attributes: &Attributes) -> i64 {
    match attributes.integer("groupType") {
        Some(kind) => {
            let base = if kind & 4 != 0 { 0x2000_0000 } else { 0x1000_0000 };
            base + i64::from(kind & SECURITY == 0)
        }
        None if attributes.integer("userAccountControl").unwrap_or(0) & WORKSTATION != 0 => 0x3000_0001,
        None => 0x3000_0000,
    }
}

/// Names of accounts are unique.
fn check_name(tx: &Transaction<'_>, object: i64, attributes: &Attributes) -> Result<()> {
    for name in UNIQUE {
        if let Some(value) = attributes.first(name)
            && is_taken(tx, object, name, value)?
        {
            return Err(Error::Exists(format!("{name} {}", String::from_utf8_lossy(value))));
        }
    }
    Ok(())
}

/// Attributes no two objects have the same value of.
pub(super) const UNIQUE: &[&str] = &["samaccountname", "userprincipalname"];

/// Each value once.
pub(super) fn distinct(name: &str, values: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let syntax = Syntax::of(name);
    let mut seen = std::collections::BTreeSet::new();
    let fresh = |value: &&Vec<u8>| {
        seen.insert((syntax.key(value), syntax.key(value).is_none().then(|| (*value).clone())))
    };
    values.iter().filter(fresh).cloned().collect()
}

/// Says that the object is not as it was.
pub(super) fn touch(tx: &Transaction<'_>, object: i64) -> Result<()> {
    let usn = schema::next(tx, "usn")?;
    tx.prepare_cached("UPDATE object SET usn = ? WHERE id = ?")?.execute([usn, object])?;
    set(tx, object, "usnchanged", &[usn.to_string().into_bytes()])?;
    set(tx, object, "whenchanged", &[time::to_generalized(SystemTime::now()).into_bytes()])?;
    Ok(())
}
