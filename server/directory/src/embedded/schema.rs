//! The file: its tables, and what a fresh one holds.

use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::{add, class, sid};
use crate::{Attributes, Dn, Error, Guid, Result, Roots};

/// Statements that lead from one version of the file to the next.
const MIGRATIONS: &[&str] = &["
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE attribute (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES object,
    context INTEGER NOT NULL REFERENCES object,
    path TEXT NOT NULL UNIQUE,
    dn TEXT NOT NULL,
    guid BLOB NOT NULL UNIQUE,
    usn INTEGER NOT NULL
) STRICT;
CREATE INDEX object_parent ON object (parent);
CREATE INDEX object_usn ON object (usn);

CREATE TABLE value (
    object INTEGER NOT NULL REFERENCES object ON DELETE CASCADE,
    attribute INTEGER NOT NULL REFERENCES attribute,
    number INTEGER NOT NULL,
    value BLOB NOT NULL,
    key ANY,
    PRIMARY KEY (object, attribute, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX value_key ON value (attribute, key);

CREATE TABLE link (
    source INTEGER NOT NULL REFERENCES object ON DELETE CASCADE,
    attribute INTEGER NOT NULL REFERENCES attribute,
    target INTEGER NOT NULL REFERENCES object ON DELETE CASCADE,
    PRIMARY KEY (source, attribute, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, attribute);
CREATE INDEX link_attribute ON link (attribute);

CREATE TABLE tombstone (
    guid BLOB PRIMARY KEY,
    context INTEGER NOT NULL REFERENCES object,
    usn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_usn ON tombstone (usn);

CREATE TABLE secret (
    object INTEGER PRIMARY KEY REFERENCES object ON DELETE CASCADE,
    nt_hash BLOB NOT NULL
) STRICT;
"];

/// Says that the file is ours (SQLite's `application_id`).
const APPLICATION: i32 = 0x4f43_4444;

/// Makes the file if it is not there; nobody but its owner may read it.
pub(super) fn private_file(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file =
            std::fs::OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
        let mut permissions = file.metadata()?.permissions();
        if permissions.mode() & 0o077 != 0 {
            permissions.set_mode(permissions.mode() & 0o700);
            file.set_permissions(permissions)?;
        }
    }
    Ok(())
}

pub(super) fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -32768)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Brings the file to this version, and fills it if it is fresh.
pub(super) fn prepare(connection: &mut Connection, domain: &str) -> Result<Roots> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let pragma = |name| tx.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let tables: i64 = tx.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 && pragma("application_id")? != APPLICATION {
        return Err(Error::Other("this is another program's file".into()));
    }
    let version = usize::try_from(pragma("user_version")?).unwrap_or(usize::MAX);
    let Some(missing) = MIGRATIONS.get(version..) else {
        return Err(Error::Other("this file is of a later version of this program".into()));
    };
    missing.iter().try_for_each(|statements| tx.execute_batch(statements))?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX))?;
    let known = tx.query_row("SELECT value FROM meta WHERE name = 'domain'", [], |row| row.get(0));
    let roots = match known.optional()? {
        Some(known) => roots(known),
        None => fill(&tx, domain)?,
    };
    tx.commit()?;
    Ok(roots)
}

fn roots(domain: String) -> Roots {
    let domain = Dn::new(&domain);
    let configuration = domain.child("CN", "Configuration");
    Roots { schema: configuration.child("CN", "Schema"), configuration, domain }
}

/// The next value of a counter.
pub(super) fn next(tx: &Transaction<'_>, counter: &str) -> Result<i64> {
    let mut statement =
        tx.prepare_cached("UPDATE meta SET value = value + 1 WHERE name = ? RETURNING value")?;
    Ok(statement.query_row([counter], |row| row.get(0))?)
}

/// What a domain controller has before anybody has done anything.
fn fill(tx: &Transaction<'_>, domain: &str) -> Result<Roots> {
    let label = |l: &str| {
        (1..=63).contains(&l.len()) && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    if !domain.split('.').all(label) {
        return Err(Error::Other(format!(
            "`{domain}` is no DNS name of a domain, which looks like example.com"
        )));
    }
    let roots = roots(Dn::of_domain(domain).to_string());
    let random = || Guid::random().map_err(|e| Error::Other(format!("no random numbers: {e}")));
    let instance = random()?.to_string();
    let domain_sid = sid::of_domain(random()?.0);
    let mut meta = tx.prepare("INSERT INTO meta VALUES (?, ?)")?;
    meta.execute(("domain", roots.domain.as_str()))?;
    meta.execute(("instance", &instance))?;
    meta.execute(("sid", &domain_sid))?;
    meta.execute(("usn", 0))?;
    meta.execute(("rid", 1099))?;
    let object = |dn: &Dn, class: &str, more: &[(&str, &str)]| -> Result<()> {
        let mut attributes: Attributes = more.iter().copied().collect();
        attributes.push("objectClass", class);
        add::add_system(tx, &roots, dn, &attributes)
    };
    object(&roots.domain, "domainDNS", &[])?;
    add::set_system(tx, &roots.domain, "objectSid", &domain_sid)?;
    object(&roots.configuration, "configuration", &[])?;
    object(&roots.schema, "dMD", &[])?;
    class::describe(tx, &roots)?;
    for name in ["Users", "Computers", "System"] {
        object(&roots.domain.child("CN", name), "container", &[])?;
    }
    for name in ["Services", "Sites"] {
        object(&roots.configuration.child("CN", name), "container", &[])?;
    }
    Ok(roots)
}
