//! Classes of objects.

use rusqlite::{OptionalExtension, Transaction};

use super::add;
use crate::syntax::category as category_of;
use crate::{Attributes, Error, Result, Roots, Syntax};

/// How many classes one may have above it.
const DEPTH: usize = 32;

/// Classes Active Directory has from its start: name of the object in the schema, of
/// the class, of the class above, and `objectClassCategory`.
const CLASSES: &[(&str, &str, &str, &str)] = &[
    ("Top", "top", "top", "2"),
    ("Address-Book-Container", "addressBookContainer", "top", "1"),
    ("Address-Template", "addressTemplate", "displayTemplate", "1"),
    ("Attribute-Schema", "attributeSchema", "top", "1"),
    ("Builtin-Domain", "builtinDomain", "top", "1"),
    ("Class-Schema", "classSchema", "top", "1"),
    ("Computer", "computer", "user", "1"),
    ("Configuration", "configuration", "top", "1"),
    ("Connection-Point", "connectionPoint", "leaf", "2"),
    ("Contact", "contact", "organizationalPerson", "1"),
    ("Container", "container", "top", "1"),
    ("DMD", "dMD", "top", "1"),
    ("Display-Template", "displayTemplate", "top", "1"),
    ("Domain", "domain", "top", "2"),
    ("Domain-DNS", "domainDNS", "domain", "1"),
    ("Foreign-Security-Principal", "foreignSecurityPrincipal", "top", "1"),
    ("Group", "group", "top", "1"),
    ("inetOrgPerson", "inetOrgPerson", "user", "1"),
    ("Leaf", "leaf", "top", "2"),
    ("Mail-Recipient", "mailRecipient", "top", "3"),
    ("ms-Exch-Configuration-Container", "msExchConfigurationContainer", "container", "1"),
    ("Organizational-Person", "organizationalPerson", "person", "0"),
    ("Organizational-Unit", "organizationalUnit", "top", "1"),
    ("Person", "person", "top", "0"),
    ("Security-Principal", "securityPrincipal", "top", "3"),
    ("Server", "server", "top", "1"),
    ("Service-Connection-Point", "serviceConnectionPoint", "connectionPoint", "1"),
    ("User", "user", "organizationalPerson", "1"),
];

/// Puts them into the schema, where others look for them and add to them.
pub(super) fn describe(tx: &Transaction<'_>, roots: &Roots) -> Result<()> {
    for (object, name, above, category) in CLASSES {
        let attributes = Attributes::from([
            ("objectClass", "classSchema"),
            ("lDAPDisplayName", *name),
            ("adminDisplayName", *object),
            ("subClassOf", *above),
            ("objectClassCategory", *category),
            ("rDNAttID", if *name == "organizationalUnit" { "ou" } else { "cn" }),
        ]);
        add::add_system(tx, roots, &roots.schema.child("CN", object), &attributes)?;
    }
    Ok(())
}

/// These classes and all above them, those above first, as `objectClass` has them.
///
/// # Errors
/// There is none, or one is not text.
pub(super) fn chain(tx: &Transaction<'_>, given: &[Vec<u8>]) -> Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    for name in given {
        let name = std::str::from_utf8(name).ok().filter(|name| !name.is_empty());
        let mut name =
            name.ok_or_else(|| Error::Forbidden("objectClass: a value is no name".into()))?.to_owned();
        let mut line = Vec::new();
        while line.len() < DEPTH {
            let above = above(tx, &name)?;
            line.push(std::mem::take(&mut name));
            match above {
                Some(above) => name = above,
                None => break,
            }
        }
        line.reverse();
        lines.push(line);
    }
    // The most derived class comes last.
    lines.sort_by_key(Vec::len);
    let mut chain: Vec<String> = vec!["top".into()];
    for name in lines.into_iter().flatten() {
        if !chain.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            chain.push(name);
        }
    }
    if chain.len() == 1 {
        return Err(Error::Forbidden("objectClass: an object must have a class that is not top".into()));
    }
    Ok(chain.into_iter().map(String::into_bytes).collect())
}

/// `objectCategory` of an object whose most derived class this is.
pub(super) fn category(tx: &Transaction<'_>, roots: &Roots, class: &str) -> Result<String> {
    if CLASSES.iter().any(|(_, known, ..)| known.eq_ignore_ascii_case(class)) {
        let category = category_of(class);
        let object = CLASSES.iter().find(|(object, ..)| object.eq_ignore_ascii_case(&category));
        let object =
            object.or_else(|| CLASSES.iter().find(|(_, known, ..)| known.eq_ignore_ascii_case(class)));
        return Ok(roots.schema.child("CN", object.map_or(class, |(object, ..)| object)).to_string());
    }
    let mut statement = tx.prepare_cached(
        "SELECT ifnull(category.dn, o.dn)
         FROM value name JOIN object o ON o.id = name.object
         LEFT JOIN link ON link.source = o.id
         AND link.attribute = (SELECT id FROM attribute WHERE name = 'defaultobjectcategory')
         LEFT JOIN object category ON category.id = link.target
         WHERE name.attribute = (SELECT id FROM attribute WHERE name = 'ldapdisplayname') AND name.key = ?",
    )?;
    let found = statement.query_row([Syntax::Text.key(class.as_bytes())], |row| row.get(0)).optional()?;
    Ok(found.unwrap_or_else(|| roots.schema.child("CN", class).to_string()))
}

/// The class above, that of a class in the schema's objects if it is none of ours.
fn above(tx: &Transaction<'_>, name: &str) -> Result<Option<String>> {
    if let Some((.., above, _)) = CLASSES.iter().find(|(_, known, ..)| known.eq_ignore_ascii_case(name)) {
        return Ok(Some((*above).to_owned()).filter(|above| !above.eq_ignore_ascii_case(name)));
    }
    let mut statement = tx.prepare_cached(
        "SELECT CAST(above.value AS TEXT) FROM value above JOIN value name ON name.object = above.object
         WHERE above.attribute = (SELECT id FROM attribute WHERE name = 'subclassof')
         AND name.attribute = (SELECT id FROM attribute WHERE name = 'ldapdisplayname') AND name.key = ?",
    )?;
    let found = statement.query_row([Syntax::Text.key(name.as_bytes())], |row| row.get(0)).optional()?;
    Ok(found.filter(|above: &String| !above.eq_ignore_ascii_case(name)))
}
