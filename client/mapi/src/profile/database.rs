//! The database of profiles: SQLite in the user's data directory.

use super::{Profile, Sealed, StoredPassword};
use crate::{Error, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What each version of the database adds to the one before.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE profile (
        name TEXT PRIMARY KEY NOT NULL,
        server TEXT NOT NULL,
        ports TEXT NOT NULL,
        username TEXT NOT NULL,
        domain TEXT NOT NULL,
        workstation TEXT NOT NULL,
        mailbox_dn TEXT NOT NULL,
        display_name TEXT NOT NULL,
        smtp TEXT NOT NULL,
        locale INTEGER NOT NULL,
        password TEXT NOT NULL,
        is_default INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE UNIQUE INDEX one_default ON profile (is_default) WHERE is_default = 1;
    CREATE TABLE sealed (
        profile TEXT PRIMARY KEY NOT NULL REFERENCES profile (name) ON UPDATE CASCADE ON DELETE CASCADE,
        memory INTEGER NOT NULL,
        passes INTEGER NOT NULL,
        lanes INTEGER NOT NULL,
        salt BLOB NOT NULL,
        nonce BLOB NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT;
"];

/// The profiles of a user.
#[derive(Debug)]
pub struct Profiles {
    database: Connection,
    path: PathBuf,
}

fn failed(path: &Path) -> impl Fn(rusqlite::Error) -> Error + '_ {
    move |e| Error::Profile(format!("{}: {e}", path.display()))
}

impl Profiles {
    /// Where they are unless somebody says otherwise.
    pub fn default_path() -> Result<PathBuf> {
        let data = dirs::data_dir();
        let data = data.ok_or_else(|| Error::Profile("there is no home directory; say --database".into()))?;
        Ok(data.join("openchange").join("profiles.sqlite"))
    }

    /// Opens a database; one that is not there is made, for its owner alone.
    pub fn open(path: &Path) -> Result<Self> {
        let wrong = |e: std::io::Error| Error::Profile(format!("{}: {e}", path.display()));
        if let Some(directory) = path.parent().filter(|d| !d.as_os_str().is_empty()) {
            std::fs::create_dir_all(directory).map_err(wrong)?;
        }
        private_file(path).map_err(wrong)?;
        let database = Connection::open(path).map_err(failed(path))?;
        let mut profiles = Profiles { database, path: path.to_owned() };
        profiles.migrate()?;
        Ok(profiles)
    }

    fn migrate(&mut self) -> Result<()> {
        let failed = failed(&self.path);
        self.database.busy_timeout(Duration::from_secs(5)).map_err(&failed)?;
        self.database.pragma_update(None, "foreign_keys", true).map_err(&failed)?;
        let change = self.database.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate);
        let change = change.map_err(&failed)?;
        let version: usize =
            change.pragma_query_value(None, "user_version", |r| r.get(0)).map_err(&failed)?;
        let Some(ahead) = MIGRATIONS.get(version..) else {
            let newest = MIGRATIONS.len();
            return Err(Error::Profile(format!(
                "{}: made by a later version of this program ({version}, and we know {newest})",
                self.path.display()
            )));
        };
        for sql in ahead {
            change.execute_batch(sql).map_err(&failed)?;
        }
        change.pragma_update(None, "user_version", MIGRATIONS.len()).map_err(&failed)?;
        change.commit().map_err(&failed)
    }

    /// Adds a profile. The first one is the default.
    pub fn add(&mut self, profile: &Profile) -> Result<()> {
        let failed = failed(&self.path);
        let ports = serde_json::to_string(&profile.ports).map_err(|e| Error::Profile(e.to_string()))?;
        let kind = match &profile.password {
            StoredPassword::Asked => "asked",
            StoredPassword::Encrypted(_) => "encrypted",
            StoredPassword::Keyring => "keyring",
            StoredPassword::Kerberos => "kerberos",
        };
        let change = self.database.transaction().map_err(&failed)?;
        let exists = "SELECT 1 FROM profile WHERE name = ?1";
        if change.query_row(exists, [&profile.name], |_| Ok(())).optional().map_err(&failed)?.is_some() {
            return Err(Error::Profile(format!("there is a profile `{}` already", profile.name)));
        }
        change
            .execute(
                "INSERT INTO profile VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
                 NOT EXISTS (SELECT 1 FROM profile))",
                params![
                    profile.name,
                    profile.server,
                    ports,
                    profile.username,
                    profile.domain,
                    profile.workstation,
                    profile.mailbox_dn,
                    profile.display_name,
                    profile.smtp,
                    profile.locale,
                    kind
                ],
            )
            .map_err(&failed)?;
        if let StoredPassword::Encrypted(s) = &profile.password {
            change
                .execute(
                    "INSERT INTO sealed VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![profile.name, s.memory, s.passes, s.lanes, s.salt, s.nonce, s.bytes],
                )
                .map_err(&failed)?;
        }
        change.commit().map_err(&failed)
    }

    /// A profile by name.
    pub fn get(&self, name: &str) -> Result<Profile> {
        let sql = format!("{SELECT} WHERE name = ?1");
        let found = self.database.query_row(&sql, [name], profile).optional();
        found.map_err(failed(&self.path))?.ok_or_else(|| missing(name))
    }

    /// All profiles, by name.
    pub fn list(&self) -> Result<Vec<Profile>> {
        let failed = failed(&self.path);
        let mut query = self.database.prepare(&format!("{SELECT} ORDER BY name")).map_err(&failed)?;
        let rows = query.query_map([], profile).map_err(&failed)?;
        rows.collect::<Result<_, _>>().map_err(&failed)
    }

    /// Name of the default profile.
    pub fn default_name(&self) -> Result<Option<String>> {
        let sql = "SELECT name FROM profile WHERE is_default = 1";
        self.database.query_row(sql, [], |r| r.get(0)).optional().map_err(failed(&self.path))
    }

    /// Makes a profile the default.
    pub fn set_default(&mut self, name: &str) -> Result<()> {
        self.get(name)?;
        let failed = failed(&self.path);
        let change = self.database.transaction().map_err(&failed)?;
        change.execute("UPDATE profile SET is_default = 0", []).map_err(&failed)?;
        change.execute("UPDATE profile SET is_default = 1 WHERE name = ?1", [name]).map_err(&failed)?;
        change.commit().map_err(&failed)
    }

    /// Gives a profile another name.
    pub fn rename(&mut self, name: &str, to: &str) -> Result<()> {
        if self.get(to).is_ok() {
            return Err(Error::Profile(format!("there is a profile `{to}` already")));
        }
        let sql = "UPDATE profile SET name = ?2 WHERE name = ?1";
        match self.database.execute(sql, [name, to]).map_err(failed(&self.path))? {
            0 => Err(missing(name)),
            _ => Ok(()),
        }
    }

    /// Removes a profile.
    pub fn remove(&mut self, name: &str) -> Result<()> {
        let sql = "DELETE FROM profile WHERE name = ?1";
        match self.database.execute(sql, [name]).map_err(failed(&self.path))? {
            0 => Err(missing(name)),
            _ => Ok(()),
        }
    }
}

fn missing(name: &str) -> Error {
    Error::NotFound(format!("there is no profile `{name}`; `mapiprofile list` shows those there are"))
}

const SELECT: &str = "
    SELECT name, server, ports, username, domain, workstation, mailbox_dn, display_name, smtp, locale,
           password, memory, passes, lanes, salt, nonce, bytes
    FROM profile LEFT JOIN sealed ON sealed.profile = profile.name";

fn profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    let ports: String = row.get("ports")?;
    let password = match row.get::<_, String>("password")?.as_str() {
        "encrypted" => StoredPassword::Encrypted(Sealed {
            memory: row.get("memory")?,
            passes: row.get("passes")?,
            lanes: row.get("lanes")?,
            salt: row.get("salt")?,
            nonce: row.get("nonce")?,
            bytes: row.get("bytes")?,
        }),
        "keyring" => StoredPassword::Keyring,
        "kerberos" => StoredPassword::Kerberos,
        _ => StoredPassword::Asked,
    };
    Ok(Profile {
        name: row.get("name")?,
        server: row.get("server")?,
        ports: serde_json::from_str(&ports).map_err(|e| {
            rusqlite::Error::FromSqlConversionFailure(2, rusqlite::types::Type::Text, Box::new(e))
        })?,
        username: row.get("username")?,
        domain: row.get("domain")?,
        workstation: row.get("workstation")?,
        mailbox_dn: row.get("mailbox_dn")?,
        display_name: row.get("display_name")?,
        smtp: row.get("smtp")?,
        locale: row.get("locale")?,
        password,
    })
}

/// Makes a file that only its owner can read; one that is there stays as it is.
fn private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ports;

    fn sample(name: &str) -> Profile {
        Profile {
            name: name.into(),
            server: "ncacn_ip_tcp:mail.example.org[seal]".into(),
            ports: Ports { mailbox: Some(6001), ..Ports::default() },
            username: "jo".into(),
            domain: "EXAMPLE".into(),
            workstation: String::new(),
            mailbox_dn: "/o=Example/ou=First/cn=Recipients/cn=jo".into(),
            display_name: "Jo".into(),
            smtp: "jo@example.org".into(),
            locale: 0x0409,
            password: StoredPassword::Asked,
        }
    }

    #[test]
    fn profiles_come_and_go() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("deep").join("profiles.sqlite");
        let mut profiles = Profiles::open(&path).unwrap();
        profiles.add(&sample("a")).unwrap();
        let sealed = Sealed::seal(&"geheim".into(), &"phrase".into(), "jo").unwrap();
        let b = Profile { password: StoredPassword::Encrypted(sealed), ..sample("b") };
        profiles.add(&b).unwrap();
        assert!(profiles.add(&sample("a")).is_err());
        drop(profiles);

        let mut profiles = Profiles::open(&path).unwrap();
        assert_eq!(profiles.get("b").unwrap(), b);
        assert_eq!(profiles.default_name().unwrap().as_deref(), Some("a"));
        profiles.set_default("b").unwrap();
        profiles.rename("b", "c").unwrap();
        assert_eq!(profiles.default_name().unwrap().as_deref(), Some("c"));
        assert_eq!(profiles.get("c").unwrap().password, b.password);
        assert!(profiles.rename("c", "a").is_err());
        profiles.remove("c").unwrap();
        assert!(profiles.remove("c").is_err());
        assert_eq!(profiles.list().unwrap(), [sample("a")]);
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(6).any(|w| w == b"geheim"));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_them() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("p.sqlite");
        Profiles::open(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_later_database_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("p.sqlite");
        let profiles = Profiles::open(&path).unwrap();
        profiles.database.pragma_update(None, "user_version", 99).unwrap();
        drop(profiles);
        assert!(Profiles::open(&path).unwrap_err().to_string().contains("later version"));
    }
}
