//! The directory that the configuration names.

use crate::data::Data;
use openchange_directory::config::{DirectoryConfig, OrganisationConfig};
use openchange_directory::{Directory, Embedded, Ldap, Result};
use openchange_provision::Site;
use pidl_rpc::security::ntlm::ServerName;
use std::sync::Arc;

/// A directory, and what only an embedded one has: passwords.
pub struct Opened {
    /// Where the address book comes from.
    pub directory: Arc<dyn Directory>,
    /// The same by connections of its own, for those who look for the owners of mailboxes.
    pub for_owners: Arc<dyn Directory>,
    /// The same, if it is ours.
    pub embedded: Option<Embedded>,
}

/// Opens it; an embedded one is made if need be, a remote one need not answer yet.
pub fn open(config: &DirectoryConfig, data: &Data) -> Result<Opened> {
    match config {
        DirectoryConfig::Embedded(embedded) => {
            let embedded = Embedded::open(data.join(&embedded.path), &embedded.domain)?;
            let directory = Arc::new(embedded.clone());
            Ok(Opened { directory: directory.clone(), for_owners: directory, embedded: Some(embedded) })
        }
        DirectoryConfig::Ldap(ldap) => Ok(Opened {
            directory: Arc::new(Ldap::new(ldap)?),
            for_owners: Arc::new(Ldap::new(ldap)?),
            embedded: None,
        }),
    }
}

/// What the server is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// In the directory: `EX1`.
    pub server: String,
    /// By clients: `ex1.example.com`.
    pub host: String,
    /// DNS name of the directory's domain; empty while the directory was not reached.
    pub domain: String,
    /// Domains mail is received for.
    pub mail_domains: Vec<String>,
}

impl From<Site> for Names {
    fn from(site: Site) -> Self {
        Names {
            server: site.server,
            host: site.host,
            domain: site.roots.domain.domain(),
            mail_domains: site.mail_domains,
        }
    }
}

impl Names {
    /// As configured, where the directory does not tell; the rest from the machine's name.
    pub fn new(config: &OrganisationConfig, domain: &str) -> Self {
        let machine = rustix::system::uname();
        let machine = machine.nodename().to_string_lossy();
        let machine = machine.split('.').next().unwrap_or_default();
        let short: String = machine.chars().take(15).collect();
        let server = config.server.clone().unwrap_or_else(|| short.to_uppercase());
        let host = config.host.clone().unwrap_or_else(|| {
            let server = server.to_lowercase();
            if domain.is_empty() { server } else { format!("{server}.{domain}") }
        });
        Names { server, host, domain: domain.to_owned(), mail_domains: config.mail_domains.clone() }
    }

    /// As NTLM's clients are told them.
    pub fn ntlm(&self) -> ServerName {
        let label = self.domain.split('.').next().unwrap_or_default();
        ServerName {
            computer: self.server.to_uppercase(),
            domain: label.chars().take(15).collect::<String>().to_uppercase(),
            dns_computer: self.host.clone(),
            dns_domain: self.domain.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_given_follow_from_others() {
        let names = |server: Option<&str>, host: Option<&str>, domain: &str| {
            let config = OrganisationConfig {
                server: server.map(str::to_owned),
                host: host.map(str::to_owned),
                ..OrganisationConfig::default()
            };
            let names = Names::new(&config, domain);
            let ntlm = names.ntlm();
            format!("{} {} {} {}", names.server, names.host, ntlm.computer, ntlm.domain)
        };
        assert_eq!(names(Some("Ex1"), None, "mail.example.com"), "Ex1 ex1.mail.example.com EX1 MAIL");
        assert_eq!(names(Some("Ex1"), Some("m.example.org"), "example.com"), "Ex1 m.example.org EX1 EXAMPLE");
        assert_eq!(names(Some("Ex1"), None, ""), "Ex1 ex1 EX1 ");
    }
}
