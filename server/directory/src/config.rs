//! The sections `[directory]` and `[organisation]` of a configuration file, which
//! the server and the tools that fill the directory read alike.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// `[directory]`: which directory there is, and how it is reached.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DirectoryConfig {
    /// A file of our own.
    Embedded(EmbeddedConfig),
    /// Active Directory.
    Ldap(LdapConfig),
}

impl Default for DirectoryConfig {
    fn default() -> Self {
        DirectoryConfig::Embedded(EmbeddedConfig::default())
    }
}

/// A directory in a SQLite file, made when it is not there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct EmbeddedConfig {
    /// The file.
    pub path: PathBuf,
    /// DNS name of its domain, used when the file is made: `example.com` has its
    /// objects below `DC=example,DC=com`.
    pub domain: String,
}

impl Default for EmbeddedConfig {
    fn default() -> Self {
        EmbeddedConfig { path: "directory.sqlite".into(), domain: "example.com".into() }
    }
}

/// A directory reached by LDAP.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LdapConfig {
    /// Servers in order of preference, `ldap://host[:port]` or `ldaps://host[:port]`.
    #[serde(alias = "url", deserialize_with = "one_or_many")]
    pub urls: Vec<String>,
    /// How we say who we are.
    #[serde(default)]
    pub bind: Bind,
    /// Whether a connection to `ldap://` is encrypted before anything is said on it.
    #[serde(default)]
    pub starttls: bool,
    /// Certificates of authorities to trust (PEM) besides those of the system.
    #[serde(default)]
    pub ca: Option<PathBuf>,
    /// Takes every certificate. For trying out.
    #[serde(default)]
    pub insecure: bool,
    /// Connections kept open at most.
    #[serde(default = "default_connections")]
    pub connections: usize,
    /// How long to wait for an answer, in seconds.
    #[serde(default = "default_timeout")]
    pub timeout: u64,
}

fn default_connections() -> usize {
    4
}

fn default_timeout() -> u64 {
    30
}

/// How we say who we are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "method", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Bind {
    /// Not at all.
    #[default]
    Anonymous,
    /// With a name and a password.
    Simple {
        /// A distinguished name, `user@realm` or `DOMAIN\user`.
        user: String,
        /// The password; better in a file of its own.
        #[serde(default)]
        password: Option<Secret>,
        /// A file whose first line is the password.
        #[serde(default)]
        password_file: Option<PathBuf>,
    },
    /// With Kerberos, as whoever the process's credentials cache or keytab says.
    Gssapi,
}

/// `[organisation]`: what the directory says of the mail system, and where this
/// server is in it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrganisationConfig {
    /// Name of the organisation, the `/o=` of addresses.
    pub name: String,
    /// Name of the administrative group, the `/ou=` of addresses.
    pub administrative_group: String,
    /// Name of this server as clients see it, at most 15 characters; the first
    /// part of the host's name, in capitals, when not given.
    pub server: Option<String>,
    /// DNS name clients reach this server by; the server's name in the directory's
    /// domain when not given.
    pub host: Option<String>,
    /// Domains mail is received for, the first one for addresses that are made; the
    /// directory's domain when not given.
    pub mail_domains: Vec<String>,
}

impl Default for OrganisationConfig {
    fn default() -> Self {
        OrganisationConfig {
            name: "First Organization".into(),
            administrative_group: "First Administrative Group".into(),
            server: None,
            host: None,
            mail_domains: Vec::new(),
        }
    }
}

/// A password. It shows itself to nobody who does not ask for it by name.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(zeroize::Zeroizing<String>);

impl Secret {
    /// Keeps a password.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Secret(zeroize::Zeroizing::new(password.into()))
    }

    /// The password.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("(secret)")
    }
}

/// Where relative paths of a configuration start when it names no data folder:
/// systemd's state directory, or the user's own.
#[must_use]
pub fn data_folder() -> PathBuf {
    data_folder_of(|name| std::env::var_os(name))
}

fn data_folder_of(variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> PathBuf {
    let given = |name| variable(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(state) = given("STATE_DIRECTORY") {
        return state;
    }
    let share = given("XDG_DATA_HOME").or_else(|| Some(given("HOME")?.join(".local/share")));
    share.map_or_else(|| "openchange-data".into(), |share| share.join("openchange"))
}

/// Why a directory's address is none.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} names no directory: write sqlite:PATH, ldap://HOST or ldaps://HOST")]
pub struct BadAddress(String);

/// A directory as a command line names it: `sqlite:PATH`, `ldap://HOST`, `ldaps://HOST`.
impl FromStr for DirectoryConfig {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        let bad = || BadAddress(text.to_owned());
        let (scheme, rest) = text.split_once(':').ok_or_else(bad)?;
        match (scheme, rest.strip_prefix("//")) {
            ("sqlite", _) if !rest.is_empty() => Ok(DirectoryConfig::Embedded(EmbeddedConfig {
                path: rest.into(),
                ..EmbeddedConfig::default()
            })),
            ("ldap" | "ldaps", Some(host)) if !host.is_empty() => Ok(DirectoryConfig::Ldap(LdapConfig {
                urls: vec![text.to_owned()],
                bind: Bind::Anonymous,
                starttls: false,
                ca: None,
                insecure: false,
                connections: default_connections(),
                timeout: default_timeout(),
            })),
            _ => Err(bad()),
        }
    }
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    let urls = match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(url) => vec![url],
        OneOrMany::Many(urls) => urls,
    };
    if urls.is_empty() {
        return Err(serde::de::Error::custom("at least one URL is needed"));
    }
    Ok(urls)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ldap_directory_is_read() {
        let config: DirectoryConfig = toml::from_str(
            r#"
            kind = "ldap"
            url = "ldap://dc1.ad.test"
            starttls = true
            bind = { method = "simple", user = "openchange@ad.test", password = "hush" }
            "#,
        )
        .unwrap();
        assert!(!format!("{config:?}").contains("hush"));
        assert!(!toml::to_string(&config).unwrap().contains("hush"));
        let DirectoryConfig::Ldap(ldap) = config else { panic!("{config:?}") };
        assert_eq!(ldap.urls, ["ldap://dc1.ad.test"]);
        let Bind::Simple { password, .. } = ldap.bind else { panic!("{:?}", ldap.bind) };
        assert_eq!(password.unwrap().expose(), "hush");
    }

    #[test]
    fn words_nobody_knows_are_refused() {
        for text in [
            "kind = \"ldap\"\nurl = \"ldap://a\"\ncolour = 1",
            "kind = \"embedded\"\nfile = \"a\"",
            "kind = \"ldap\"\nurls = []",
            "kind = \"paper\"",
        ] {
            assert!(toml::from_str::<DirectoryConfig>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn data_is_where_the_system_wants_it() {
        let folder = |set: &[(&str, &str)]| {
            data_folder_of(|name| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).into()))
                .display()
                .to_string()
        };
        assert_eq!(folder(&[("STATE_DIRECTORY", "/var/lib/oc"), ("HOME", "/h")]), "/var/lib/oc");
        assert_eq!(folder(&[("XDG_DATA_HOME", "/d"), ("HOME", "/h")]), "/d/openchange");
        assert_eq!(folder(&[("STATE_DIRECTORY", ""), ("HOME", "/h")]), "/h/.local/share/openchange");
        assert_eq!(folder(&[]), "openchange-data");
    }

    #[test]
    fn a_command_line_names_a_directory() {
        let embedded: DirectoryConfig = "sqlite:/var/lib/d.sqlite".parse().unwrap();
        assert!(matches!(embedded, DirectoryConfig::Embedded(e) if e.path.ends_with("d.sqlite")));
        let ldap: DirectoryConfig = "ldaps://dc1:636".parse().unwrap();
        assert!(matches!(ldap, DirectoryConfig::Ldap(l) if l.urls == ["ldaps://dc1:636"]));
        for bad in ["", "dc1", "sqlite:", "ldap:dc1", "ldap://", "http://a"] {
            assert!(bad.parse::<DirectoryConfig>().is_err(), "{bad}");
        }
    }
}
