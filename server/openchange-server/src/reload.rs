//! What a new configuration changes while the server runs, and what must wait.

use crate::config::Config;
use std::collections::BTreeMap;

/// Keys that take effect at once; a name with a dot at its end is a whole section.
const RELOADABLE: [&str; 2] = ["lockout.", "log.filter"];

/// Keys whose values differ.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// In effect from now on.
    pub now: Vec<String>,
    /// In effect after a restart.
    pub restart: Vec<String>,
}

impl Differences {
    /// What differs between two configurations.
    #[must_use]
    pub fn between(old: &Config, new: &Config) -> Self {
        let (before, after) = (flat(old), flat(new));
        let keys = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
        let mut differences = Differences::default();
        for key in keys.filter(|key| before.get(*key) != after.get(*key)) {
            let now = RELOADABLE.iter().any(|r| key == r || (r.ends_with('.') && key.starts_with(r)));
            if now { &mut differences.now } else { &mut differences.restart }.push(key.clone());
        }
        // A password is written as nothing that tells it from another.
        if old.directory != new.directory && !differences.restart.iter().any(|k| k.starts_with("directory."))
        {
            differences.restart.push("directory.bind.password".into());
        }
        differences
    }
}

/// Every value by its whole key.
fn flat(config: &Config) -> BTreeMap<String, toml::Value> {
    fn add(prefix: &str, value: toml::Value, to: &mut BTreeMap<String, toml::Value>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let key = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
                    add(&key, value, to);
                }
            }
            value => {
                to.insert(prefix.to_owned(), value);
            }
        }
    }
    let mut all = BTreeMap::new();
    if let Ok(value) = toml::Value::try_from(config) {
        add("", value, &mut all);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(old: &str, new: &str) -> Differences {
        Differences::between(&Config::parse("", old).unwrap(), &Config::parse("", new).unwrap())
    }

    #[test]
    fn what_can_change_and_what_cannot_are_told_apart() {
        let found = between(
            "data = \"/a\"\n[listen]\nstore = 1\n[limits]\nidle = 5",
            "[listen]\nstore = 2\nendpoint_mapper = 7\n[lockout]\nforget = 9\n[log]\nfilter = \"debug\"\nformat = \"json\"",
        );
        assert_eq!(found.now, ["lockout.forget", "log.filter"]);
        assert_eq!(
            found.restart,
            ["data", "limits.idle", "listen.store", "log.format", "listen.endpoint_mapper"]
        );
        assert_eq!(between("", ""), Differences::default());
    }

    #[test]
    fn a_new_password_is_seen_and_not_shown() {
        let config = |password: &str| {
            format!(
                "[directory]\nkind = \"ldap\"\nurl = \"ldap://dc\"\n\
                 bind = {{ method = \"simple\", user = \"u\", password = \"{password}\" }}"
            )
        };
        let found = between(&config("before"), &config("after"));
        assert_eq!(found.restart, ["directory.bind.password"]);
    }
}
