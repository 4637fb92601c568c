//! Names of the objects of an organisation, and what addresses call them.

use openchange_directory::config::OrganisationConfig;
use openchange_directory::{Directory, Dn, Error as DirectoryError, Filter, Roots, Scope};

use crate::{Error, Result};

/// Where this server is in an organisation, and where that is in a directory.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where the parts of the forest are.
    pub roots: Roots,
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the administrative group.
    pub group: String,
    /// Name of the server.
    pub server: String,
    /// DNS name of the server.
    pub host: String,
    /// Domains of addresses, the first for those that are made.
    pub mail_domains: Vec<String>,
}

impl Site {
    /// As configured; what is not comes from the machine's name and the directory's domain.
    ///
    /// # Errors
    /// A name cannot be one.
    pub fn new(config: &OrganisationConfig, roots: Roots) -> Result<Self> {
        let domain = dns_name(&roots.domain);
        let server = match &config.server {
            Some(server) => server.clone(),
            None => machine_name(),
        };
        let host = match &config.host {
            Some(host) => host.clone(),
            None => format!("{}.{domain}", server.to_ascii_lowercase()),
        };
        let mut mail_domains = config.mail_domains.clone();
        if mail_domains.is_empty() {
            mail_domains.push(domain);
        }
        part("organisation", &config.name)?;
        part("administrative group", &config.administrative_group)?;
        server_name(&server)?;
        for (what, name) in
            std::iter::once(("host", &host)).chain(mail_domains.iter().map(|d| ("mail domain", d)))
        {
            host_name(what, name)?;
        }
        Ok(Site {
            roots,
            organisation: config.name.clone(),
            group: config.administrative_group.clone(),
            server,
            host,
            mail_domains,
        })
    }

    /// As the directory has it: the configured organisation and server, or the only ones
    /// there are when the configuration does not name any.
    ///
    /// # Errors
    /// There is none, or several of which none is configured.
    pub async fn find(directory: &dyn Directory, config: &OrganisationConfig) -> Result<Self> {
        let mut site = Site::new(config, directory.roots().await?)?;
        let default = OrganisationConfig::default();
        let wanted = (config.name != default.name).then_some(config.name.as_str());
        let (_, name) =
            only(directory, &site.exchange(), "msExchOrganizationContainer", wanted, &default.name)
                .await?
                .ok_or_else(|| Error::NotProvisioned(format!("organisation {}", config.name)))?;
        site.organisation = name;
        let wanted = (config.administrative_group != default.administrative_group)
            .then_some(config.administrative_group.as_str());
        let (_, name) = only(
            directory,
            &site.administrative_groups(),
            "msExchAdminGroup",
            wanted,
            &default.administrative_group,
        )
        .await?
        .ok_or_else(|| {
            Error::NotProvisioned(format!("administrative group {}", config.administrative_group))
        })?;
        site.group = name;
        let (object, name) =
            only(directory, &site.servers(), "msExchExchangeServer", config.server.as_deref(), &site.server)
                .await?
                .ok_or_else(|| Error::NotProvisioned(format!("server {}", site.server)))?;
        site.server = name;
        if let Some(host) =
            object.attributes.texts("networkAddress").find_map(|a| a.strip_prefix("ncacn_ip_tcp:"))
        {
            site.host = host.to_owned();
        }
        Ok(site)
    }

    /// `CN=Services`.
    #[must_use]
    pub fn services(&self) -> Dn {
        self.roots.configuration.child("CN", "Services")
    }

    /// `CN=Microsoft Exchange`.
    #[must_use]
    pub fn exchange(&self) -> Dn {
        self.services().child("CN", "Microsoft Exchange")
    }

    /// The organisation.
    #[must_use]
    pub fn organisation_dn(&self) -> Dn {
        self.exchange().child("CN", &self.organisation)
    }

    /// `CN=Administrative Groups`.
    #[must_use]
    pub fn administrative_groups(&self) -> Dn {
        self.organisation_dn().child("CN", "Administrative Groups")
    }

    /// The administrative group.
    #[must_use]
    pub fn group_dn(&self) -> Dn {
        self.administrative_groups().child("CN", &self.group)
    }

    /// `CN=Servers`.
    #[must_use]
    pub fn servers(&self) -> Dn {
        self.group_dn().child("CN", "Servers")
    }

    /// The server.
    #[must_use]
    pub fn server_dn(&self) -> Dn {
        self.servers().child("CN", &self.server)
    }

    /// The server's MTA, the `homeMTA` of its mailboxes.
    #[must_use]
    pub fn mta(&self) -> Dn {
        self.server_dn().child("CN", "Microsoft MTA")
    }

    /// `CN=InformationStore`.
    #[must_use]
    pub fn information_store(&self) -> Dn {
        self.server_dn().child("CN", "InformationStore")
    }

    /// `CN=First Storage Group`.
    #[must_use]
    pub fn storage_group(&self) -> Dn {
        self.information_store().child("CN", "First Storage Group")
    }

    /// The store of mailboxes, the `homeMDB` of them.
    #[must_use]
    pub fn mailbox_store(&self) -> Dn {
        self.storage_group().child("CN", &format!("Mailbox Store ({})", self.server))
    }

    /// The store of public folders.
    #[must_use]
    pub fn public_store(&self) -> Dn {
        self.storage_group().child("CN", &format!("Public Folder Store ({})", self.server))
    }

    /// `CN=Address Lists Container`.
    #[must_use]
    pub fn address_lists(&self) -> Dn {
        self.organisation_dn().child("CN", "Address Lists Container")
    }

    /// An address list.
    #[must_use]
    pub fn address_list(&self, name: &str) -> Dn {
        self.address_lists().child("CN", "All Address Lists").child("CN", name)
    }

    /// The global address list.
    #[must_use]
    pub fn global_address_list(&self) -> Dn {
        self.address_lists()
            .child("CN", "All Global Address Lists")
            .child("CN", "Default Global Address List")
    }

    /// `CN=Recipient Policies`.
    #[must_use]
    pub fn recipient_policies(&self) -> Dn {
        self.organisation_dn().child("CN", "Recipient Policies")
    }

    /// The policy that addresses are made by.
    #[must_use]
    pub fn default_policy(&self) -> Dn {
        self.recipient_policies().child("CN", "Default Policy")
    }

    /// Where accounts are made when nothing else is said.
    #[must_use]
    pub fn users(&self) -> Dn {
        self.roots.domain.child("CN", "Users")
    }

    /// `/o=…`, with which all addresses of the organisation start.
    #[must_use]
    pub fn legacy_organisation(&self) -> String {
        format!("/o={}", self.organisation)
    }

    /// `/o=…/ou=…`
    #[must_use]
    pub fn legacy_group(&self) -> String {
        format!("{}/ou={}", self.legacy_organisation(), self.group)
    }

    /// A recipient's legacyExchangeDN.
    #[must_use]
    pub fn legacy_recipient(&self, name: &str) -> String {
        format!("{}/cn=Recipients/cn={name}", self.legacy_group())
    }

    /// The server's legacyExchangeDN.
    #[must_use]
    pub fn legacy_server(&self) -> String {
        format!("{}/cn=Configuration/cn=Servers/cn={}", self.legacy_group(), self.server)
    }

    /// DNS name of the directory's domain.
    #[must_use]
    pub fn domain(&self) -> String {
        dns_name(&self.roots.domain)
    }
}

/// The object of a class directly below `base` called `wanted`; when nothing is wanted,
/// the one called `usual`, or else the only one.
async fn only(
    directory: &dyn Directory,
    base: &Dn,
    class: &str,
    wanted: Option<&str>,
    usual: &str,
) -> Result<Option<(openchange_directory::Object, String)>> {
    let filter = Filter::class(class);
    let found = directory.search(base, Scope::OneLevel, &filter, &["cn", "networkAddress"]).await;
    let mut found = match found {
        Err(DirectoryError::NoSuchObject(_)) => return Ok(None),
        found => found?,
    };
    let named = |name: &str| found.iter().position(|o| o.dn.name().eq_ignore_ascii_case(name));
    let at = match wanted {
        Some(name) => named(name),
        None => named(usual).or((found.len() == 1).then_some(0)),
    };
    if at.is_none() && wanted.is_none() && found.len() > 1 {
        let names: Vec<_> = found.iter().map(|o| o.dn.name()).collect();
        return Err(Error::Invalid(format!(
            "there are several below {base}: {}; say which one in [organisation]",
            names.join(", ")
        )));
    }
    Ok(at.map(|at| {
        let object = found.swap_remove(at);
        let name = object.dn.name();
        (object, name)
    }))
}

/// `example.com` of `DC=example,DC=com`.
fn dns_name(dn: &Dn) -> String {
    let mut labels = Vec::new();
    let mut at = Some(dn.clone());
    while let Some(dn) = at {
        if dn.rdn_attribute().eq_ignore_ascii_case("DC") {
            labels.push(dn.name());
        }
        at = dn.parent();
    }
    labels.join(".")
}

/// The machine's name as a server's: its first label, in capitals, 15 characters at most.
fn machine_name() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| std::env::var("HOSTNAME").map_err(std::io::Error::other))
        .unwrap_or_default();
    let label = name.trim().split('.').next().unwrap_or_default();
    let name: String = label.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(15).collect();
    if name.is_empty() { "OPENCHANGE".into() } else { name.to_ascii_uppercase() }
}

/// A part of an address of the kind `/o=…/ou=…`.
fn part(what: &str, name: &str) -> Result<()> {
    let fine = |c: char| !c.is_control() && !matches!(c, '/' | '=' | '\\' | '"' | ',' | '+' | ';');
    if name.is_empty() || name.len() > 64 || name.trim() != name || !name.chars().all(fine) {
        return Err(Error::Invalid(format!(
            "the {what} cannot be called {name:?}: 1 to 64 bytes without / = \\ \" , + ; \
             and without spaces around it"
        )));
    }
    Ok(())
}

fn server_name(name: &str) -> Result<()> {
    let fine = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if name.is_empty() || name.len() > 15 || !name.chars().all(fine) {
        return Err(Error::Invalid(format!(
            "a server cannot be called {name:?}: 1 to 15 letters, digits and hyphens"
        )));
    }
    Ok(())
}

pub(crate) fn host_name(what: &str, name: &str) -> Result<()> {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    if name.len() > 253 || !name.split('.').all(label) {
        return Err(Error::Invalid(format!("{name:?} is no DNS name for a {what}")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roots() -> Roots {
        let domain = Dn::new("DC=ad,DC=test");
        let configuration = domain.child("CN", "Configuration");
        Roots { schema: configuration.child("CN", "Schema"), configuration, domain }
    }

    #[test]
    fn names_of_objects_and_addresses() {
        let config = OrganisationConfig { server: Some("EX1".into()), ..Default::default() };
        let site = Site::new(&config, roots()).unwrap();
        assert_eq!(site.host, "ex1.ad.test");
        assert_eq!(site.mail_domains, ["ad.test"]);
        assert_eq!(
            site.mailbox_store().as_str(),
            "CN=Mailbox Store (EX1),CN=First Storage Group,CN=InformationStore,CN=EX1,CN=Servers,\
             CN=First Administrative Group,CN=Administrative Groups,CN=First Organization,\
             CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=ad,DC=test"
        );
        assert_eq!(
            site.legacy_server(),
            "/o=First Organization/ou=First Administrative Group/cn=Configuration/cn=Servers/cn=EX1"
        );
    }

    #[test]
    fn names_that_cannot_be() {
        for (name, server, mail) in [
            ("a/b", "EX1", "ad.test"),
            ("", "EX1", "ad.test"),
            (" a", "EX1", "ad.test"),
            ("a", "EX1-OF-THE-FIRST-FLOOR", "ad.test"),
            ("a", "EX 1", "ad.test"),
            ("a", "EX1", "ad..test"),
            ("a", "EX1", "@ad.test"),
        ] {
            let config = OrganisationConfig {
                name: name.into(),
                server: Some(server.into()),
                mail_domains: vec![mail.into()],
                ..Default::default()
            };
            assert!(matches!(Site::new(&config, roots()), Err(Error::Invalid(_))), "{config:?}");
        }
    }
}
