//! Profiles: who somebody is and where his mailbox is, kept from one run to the next.

mod database;
mod keyring;
mod secret;

pub use database::Profiles;
pub use keyring::Keyring;
pub use secret::Sealed;

use crate::server::{Ports, Server};
use crate::{Error, Options, Result, Session};
use pidl_rpc::binding::Binding;
use pidl_rpc::security::{Credentials, Password};
use std::fmt;
use std::time::Duration;

/// How a profile's password is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StoredPassword {
    /// Not at all: it is asked for each time.
    #[default]
    Asked,
    /// Encrypted under a passphrase.
    Encrypted(Sealed),
    /// In the system's keyring.
    Keyring,
    /// None is needed: the system's Kerberos library has tickets.
    Kerberos,
}

/// Who somebody is, and where his mailbox is.
#[derive(Clone, PartialEq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// The server as a string binding, with the level of protection and the provider:
    /// `ncacn_ip_tcp:mail.example.org[seal]`.
    pub server: String,
    /// Ports of its services.
    pub ports: Ports,
    /// Account name.
    pub username: String,
    /// Domain of the account; may be empty.
    pub domain: String,
    /// Host name of this machine as told to the server; may be empty.
    pub workstation: String,
    /// Distinguished name of the mailbox.
    pub mailbox_dn: String,
    /// Name that people see.
    pub display_name: String,
    /// Internet address; may be empty.
    pub smtp: String,
    /// Locale (MS-LCID).
    pub locale: u32,
    /// How its password is kept.
    pub password: StoredPassword,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("name", &self.name)
            .field("server", &self.server)
            .field("username", &self.username)
            .field("domain", &self.domain)
            .field("mailbox_dn", &self.mailbox_dn)
            .field("password", &self.password)
            .finish_non_exhaustive()
    }
}

impl Profile {
    /// The server with how to talk to it.
    pub fn server(&self) -> Result<Server> {
        let binding: Binding =
            self.server.parse().map_err(|e| Error::Profile(format!("profile `{}`: {e}", self.name)))?;
        Ok(Server { binding, ports: self.ports, timeout: Some(Duration::from_secs(30)) })
    }

    /// Who the user is, with his password.
    #[must_use]
    pub fn credentials(&self, password: Password) -> Credentials {
        Credentials {
            domain: self.domain.clone(),
            workstation: self.workstation.clone(),
            ..Credentials::password(&self.username, password)
        }
    }

    /// Who the user is, by the tickets that the system's Kerberos library has.
    #[must_use]
    pub fn system_credentials(&self) -> Credentials {
        let user = match self.domain.is_empty() {
            true => self.username.clone(),
            false => format!("{}@{}", self.username, self.domain.to_uppercase()),
        };
        Credentials::system(&user)
    }

    /// Begins a session with the profile's mailbox server.
    pub async fn connect(&self, credentials: &Credentials) -> Result<Session> {
        let options = Options { locale: self.locale, ..Options::default() };
        Session::connect(&self.server()?, credentials, &self.mailbox_dn, &options).await
    }
}
