//! The configuration file.

mod mailboxes;

pub use mailboxes::MailboxesConfig;

use crate::level::MinimumLevel;
use miette::{Diagnostic, NamedSource, SourceSpan};
use openchange_directory::config::{Bind, DirectoryConfig, OrganisationConfig};
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A configuration with every value at its default, and what each means.
pub const DEFAULT: &str = include_str!("config/default.toml");

/// Everything the server can be told.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where the server keeps its files.
    pub data: Option<PathBuf>,
    /// RPC endpoints.
    pub listen: Listen,
    /// Metrics and health.
    pub http: Http,
    /// Who is let in, and how calls are protected.
    pub security: Security,
    /// Slows guessing down.
    pub lockout: LockoutConfig,
    /// What clients may take.
    pub limits: Limits,
    /// How the address book follows the directory.
    pub address_book: AddressBookConfig,
    /// What one user may take.
    pub mailboxes: MailboxesConfig,
    /// Mail in and out.
    pub mail: Mail,
    /// How the server ends.
    pub stop: Stop,
    /// What is written down.
    pub log: Log,
    /// Which directory there is.
    pub directory: DirectoryConfig,
    /// What it says of the mail system.
    pub organisation: OrganisationConfig,
}

/// `[listen]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Listen {
    /// Addresses of the endpoints.
    pub addresses: Vec<IpAddr>,
    /// Port of the endpoint mapper; 0: none. Not given: 135, or [`FALLBACK_MAPPER`].
    pub endpoint_mapper: Option<u16>,
    /// Port of emsmdb.
    pub store: u16,
    /// Port of rfr.
    pub referral: u16,
    /// Port of nspi.
    pub address_book: u16,
    /// Local socket of another endpoint mapper.
    pub register: Option<PathBuf>,
}

/// Where the endpoint mapper listens when nobody said and 135 cannot be had.
pub const FALLBACK_MAPPER: u16 = 1135;

impl Default for Listen {
    fn default() -> Self {
        Listen {
            addresses: vec![IpAddr::from([127, 0, 0, 1])],
            endpoint_mapper: None,
            store: 6001,
            referral: 6002,
            address_book: 6004,
            register: None,
        }
    }
}

/// `[http]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Http {
    /// Address and port; empty: none.
    pub address: String,
}

impl Default for Http {
    fn default() -> Self {
        Http { address: "127.0.0.1:6080".into() }
    }
}

impl Http {
    /// Where to listen, if anywhere.
    pub fn socket(&self) -> Result<Option<SocketAddr>, ConfigError> {
        if self.address.is_empty() {
            return Ok(None);
        }
        let bad = || ConfigError::value("http.address", "is not an address with a port, like 127.0.0.1:6080");
        self.address.parse().map(Some).map_err(|_| bad())
    }
}

/// `[security]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Security {
    /// The least protection of calls.
    pub level: MinimumLevel,
    /// Whether nobody may read the address book.
    pub anonymous: bool,
    /// Who checks passwords.
    pub accounts: Option<Accounts>,
    /// Samba's helper.
    pub ntlm_auth: PathBuf,
    /// Samba's configuration.
    pub smb_conf: Option<PathBuf>,
    /// Whether Kerberos tickets are taken.
    pub kerberos: bool,
}

impl Default for Security {
    fn default() -> Self {
        Security {
            level: MinimumLevel::Integrity,
            anonymous: false,
            accounts: None,
            ntlm_auth: "/usr/bin/ntlm_auth".into(),
            smb_conf: None,
            kerberos: false,
        }
    }
}

/// Who checks passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accounts {
    /// The embedded directory.
    Directory,
    /// Samba's winbind.
    Winbind,
}

/// `[lockout]`
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct LockoutConfig {
    /// Failures of an account that cost nothing.
    pub account_failures: u32,
    /// Failures from an address that cost nothing.
    pub address_failures: u32,
    /// Seconds to wait after the first failure that costs.
    pub first_delay: u32,
    /// Longest wait in seconds.
    pub longest_delay: u32,
    /// Seconds after which failures are forgotten.
    pub forget: u32,
}

impl Default for LockoutConfig {
    fn default() -> Self {
        LockoutConfig {
            account_failures: 5,
            address_failures: 25,
            first_delay: 1,
            longest_delay: 300,
            forget: 1800,
        }
    }
}

/// `[limits]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Connections at once.
    pub connections: usize,
    /// Context handles of all clients.
    pub handles: usize,
    /// Seconds of silence.
    pub idle: u64,
    /// Seconds of a call; 0: no limit.
    pub call: u64,
    /// Logons checked at once.
    pub logons: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { connections: 10_000, handles: 100_000, idle: 3600, call: 0, logons: 16 }
    }
}

/// `[address_book]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct AddressBookConfig {
    /// Seconds between polls; see [`Config::poll`] when not given.
    pub poll: Option<u64>,
    /// Polls that may fail in a row.
    pub missed_polls: u32,
}

impl Default for AddressBookConfig {
    fn default() -> Self {
        AddressBookConfig { poll: None, missed_polls: 3 }
    }
}

/// `[mail]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// Local socket of LMTP, where mail comes in; empty: none.
    pub lmtp: PathBuf,
    /// Where mail for others goes.
    pub relay: Option<RelayConfig>,
}

impl Default for Mail {
    fn default() -> Self {
        Mail { lmtp: "lmtp.sock".into(), relay: None }
    }
}

/// `mail.relay`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RelayConfig {
    /// Name or address.
    pub host: String,
    /// 25, 465 or 587.
    #[serde(default = "smtp_port")]
    pub port: u16,
    /// Protection of the connection.
    #[serde(default)]
    pub tls: RelayTls,
    /// Who we are, if the relay asks.
    pub user: Option<String>,
    /// A file whose first line is our password.
    pub password_file: Option<PathBuf>,
    /// Certificates of authorities to trust (PEM) besides those of the system.
    pub ca: Option<PathBuf>,
}

fn smtp_port() -> u16 {
    25
}

/// Protection of the connection to the relay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelayTls {
    /// None.
    None,
    /// By STARTTLS if the relay offers it.
    Opportunistic,
    /// By STARTTLS, or not at all.
    #[default]
    Starttls,
    /// From the start.
    Implicit,
}

/// `[stop]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Stop {
    /// Seconds that running calls have.
    pub patience: u64,
}

impl Default for Stop {
    fn default() -> Self {
        Stop { patience: 20 }
    }
}

/// `[log]`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// What is logged.
    pub filter: String,
    /// How it looks.
    pub format: LogFormat,
}

impl Default for Log {
    fn default() -> Self {
        Log { filter: "info".into(), format: LogFormat::Auto }
    }
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// Text on a terminal, JSON elsewhere.
    #[default]
    Auto,
    /// For people.
    Text,
    /// One object a line.
    Json,
}

/// What is wrong with a configuration.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {}: {why}", path.display())]
    #[diagnostic(help("`openchange-server config` prints a file to start from"))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// It is not what a configuration looks like.
    #[error("{message}")]
    #[diagnostic(help("`openchange-server config` prints every key with its default"))]
    Syntax {
        /// What is wrong.
        message: String,
        /// The file.
        #[source_code]
        text: NamedSource<String>,
        /// Where.
        #[label("here")]
        place: Option<SourceSpan>,
    },
    /// A value cannot be.
    #[error("{key} {problem}")]
    Value {
        /// Which one.
        key: &'static str,
        /// What is wrong with it.
        problem: String,
    },
}

impl ConfigError {
    fn value(key: &'static str, problem: impl Into<String>) -> Self {
        ConfigError::Value { key, problem: problem.into() }
    }
}

impl Config {
    /// Reads a file.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path);
        let text = text.map_err(|why| ConfigError::Unreadable { path: path.to_owned(), why })?;
        Self::parse(&path.display().to_string(), &text)
    }

    /// Reads a text; `name` is what errors call it.
    pub fn parse(name: &str, text: &str) -> Result<Self, ConfigError> {
        let config: Config = toml::from_str(text).map_err(|error| ConfigError::Syntax {
            message: error.message().to_owned(),
            place: error.span().map(SourceSpan::from),
            text: NamedSource::new(name, text.to_owned()).with_language("TOML"),
        })?;
        config.check()?;
        Ok(config)
    }

    /// What no type can say.
    fn check(&self) -> Result<(), ConfigError> {
        let wrong = |key, problem: &str| Err(ConfigError::value(key, problem));
        if self.listen.addresses.is_empty() {
            return wrong("listen.addresses", "is empty: nobody could call");
        }
        self.http.socket()?;
        if self.address_book.poll == Some(0) {
            return wrong("address_book.poll", "is 0: give the seconds between looks at the directory");
        }
        for (key, limit) in [
            ("limits.connections", self.limits.connections),
            ("limits.handles", self.limits.handles),
            ("limits.logons", self.limits.logons),
            ("mailboxes.sessions", self.mailboxes.sessions),
            ("mailboxes.objects", self.mailboxes.objects),
        ] {
            if limit == 0 {
                return wrong(key, "is 0: nobody could call");
            }
        }
        if self.lockout.first_delay > self.lockout.longest_delay {
            return wrong("lockout.first_delay", "is longer than lockout.longest_delay");
        }
        if let Err(error) = crate::logging::filter(&self.log.filter) {
            return Err(ConfigError::value("log.filter", format!("is no filter: {error}")));
        }
        let embedded = matches!(self.directory, DirectoryConfig::Embedded(_));
        if self.security.accounts == Some(Accounts::Directory) && !embedded {
            return wrong(
                "security.accounts",
                "is \"directory\", but Active Directory shows nobody its passwords: use \"winbind\"",
            );
        }
        if self.security.kerberos && !cfg!(feature = "kerberos") {
            return wrong(
                "security.kerberos",
                "is true, but this server was built without the feature kerberos",
            );
        }
        Ok(())
    }

    /// What a start needs besides: files that must be there.
    pub fn check_files(&self) -> Result<(), ConfigError> {
        let exists = |key, path: &Path| {
            let missing = || ConfigError::value(key, format!("names {}, which is not there", path.display()));
            path.exists().then_some(()).ok_or_else(missing)
        };
        if self.accounts() == Accounts::Winbind {
            exists("security.ntlm_auth", &self.security.ntlm_auth)?;
            if let Some(path) = &self.security.smb_conf {
                exists("security.smb_conf", path)?;
            }
        }
        if let Some(path) = &self.listen.register {
            exists("listen.register", path)?;
        }
        if let Some(relay) = &self.mail.relay {
            if let Some(path) = &relay.ca {
                exists("mail.relay.ca", path)?;
            }
            if let Some(path) = &relay.password_file {
                exists("mail.relay.password_file", path)?;
            }
        }
        if let DirectoryConfig::Ldap(ldap) = &self.directory {
            if let Some(path) = &ldap.ca {
                exists("directory.ca", path)?;
            }
            if let Bind::Simple { password_file: Some(path), .. } = &ldap.bind {
                exists("directory.bind.password_file", path)?;
            }
        }
        Ok(())
    }

    /// How often the directory is asked what has changed: a file costs nothing to look at,
    /// and who has just made a user wants to log on as that user.
    #[must_use]
    pub fn poll(&self) -> Duration {
        Duration::from_secs(self.address_book.poll.unwrap_or(match self.directory {
            DirectoryConfig::Embedded(_) => 1,
            DirectoryConfig::Ldap(_) => 30,
        }))
    }

    /// How old the address book's knowledge may be: all polls that may fail, but not less
    /// than ten seconds, which a busy machine can lose.
    #[must_use]
    pub fn patience(&self) -> Duration {
        let polls = self.poll().saturating_mul(self.address_book.missed_polls.saturating_add(1));
        polls.max(Duration::from_secs(10))
    }

    /// Who checks passwords.
    #[must_use]
    pub fn accounts(&self) -> Accounts {
        self.security.accounts.unwrap_or(match self.directory {
            DirectoryConfig::Embedded(_) => Accounts::Directory,
            DirectoryConfig::Ldap(_) => Accounts::Winbind,
        })
    }
}

#[cfg(test)]
mod tests;
