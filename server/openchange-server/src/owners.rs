//! Whose mailbox is whose, as the directory has it.

use dcerpc::dtyp::Guid;
use openchange_delivery::{AddressBook, Local, Unavailable};
use openchange_directory::{Directory, Filter, Object, Scope};
use openchange_mailbox::{Owner, Owners};
use pidl_rpc::security::Identity;
use std::future::Future;
use std::sync::{Arc, OnceLock};
use tokio::runtime::{Builder, Runtime};

/// What is asked of an account.
const ATTRIBUTES: [&str; 4] = ["legacyExchangeDN", "displayName", "mail", "proxyAddresses"];

/// Threads that read the directory for those who ask here.
const READERS: usize = 4;

/// Finds mailboxes in a directory.
///
/// Those who ask are on threads for blocking work. Were the answer to need such a thread
/// too, all of them could wait for one more; so it comes from a runtime of its own.
pub struct DirectoryOwners {
    directory: Arc<dyn Directory>,
    /// There until the end.
    runtime: Option<Runtime>,
    /// Names of the directory's domain, folded; an account of another domain is
    /// somebody else, whatever it is called.
    domains: OnceLock<Vec<String>>,
}

impl DirectoryOwners {
    /// Finds them in this directory, whose connections nobody else may use: they belong
    /// to the runtime that made them.
    ///
    /// # Errors
    /// There is no thread for it.
    pub fn new(directory: Arc<dyn Directory>) -> std::io::Result<Self> {
        let mut builder = Builder::new_multi_thread();
        let builder = builder.worker_threads(1).max_blocking_threads(READERS).thread_name("owners");
        let runtime = Some(builder.enable_all().build()?);
        Ok(DirectoryOwners { directory, runtime, domains: OnceLock::new() })
    }

    /// Waits for an answer of the directory.
    fn wait<T>(
        &self,
        answer: impl Future<Output = openchange_directory::Result<T>>,
    ) -> openchange_directory::Result<T> {
        match &self.runtime {
            Some(runtime) => runtime.block_on(answer),
            None => Err(openchange_directory::Error::Unavailable("the server stops".into())),
        }
    }

    async fn account(&self, identity: &Identity) -> openchange_directory::Result<Option<Owner>> {
        if identity.anonymous || identity.account.is_empty() || !self.is_ours(&identity.domain).await? {
            return Ok(None);
        }
        self.find(Filter::Equals("sAMAccountName".into(), identity.account.clone().into())).await
    }

    /// The only mailbox that a filter selects.
    async fn find(&self, which: Filter) -> openchange_directory::Result<Option<Owner>> {
        let base = self.directory.roots().await?.domain;
        let filter = Filter::And(vec![Filter::class("user"), Filter::Present("homeMDB".into()), which]);
        let found = self.directory.search(&base, Scope::Subtree, &filter, &ATTRIBUTES).await?;
        let [object] = found.as_slice() else {
            if !found.is_empty() {
                tracing::error!(objects = found.len(), "several accounts where there must be one");
            }
            return Ok(None);
        };
        Ok(owner(object))
    }

    async fn is_ours(&self, domain: &str) -> openchange_directory::Result<bool> {
        let ours = match self.domains.get() {
            Some(ours) => ours,
            None => {
                let names = self.names().await?;
                self.domains.get_or_init(|| names)
            }
        };
        Ok(ours.contains(&domain.to_lowercase()))
    }

    /// The domain's names: for DNS and Kerberos, and for NTLM (`nETBIOSName` of its
    /// crossRef, MS-ADTS 6.1.1.2.1.1.4; without one its first label).
    async fn names(&self) -> openchange_directory::Result<Vec<String>> {
        let roots = self.directory.roots().await?;
        let dns = roots.domain.domain();
        let here = Filter::And(vec![
            Filter::class("crossRef"),
            Filter::Equals("nCName".into(), roots.domain.as_str().into()),
        ]);
        let found =
            self.directory.search(&roots.configuration, Scope::Subtree, &here, &["nETBIOSName"]).await?;
        let netbios = found.first().and_then(|o| o.attributes.text("nETBIOSName"));
        let label = || dns.split('.').next().unwrap_or_default().chars().take(15).collect();
        Ok(vec![netbios.map_or_else(label, str::to_owned).to_lowercase(), dns.to_lowercase()])
    }
}

fn owner(object: &Object) -> Option<Owner> {
    let text = |name: &str| object.attributes.text(name);
    let legacy_dn = text("legacyExchangeDN")?.to_owned();
    Some(Owner {
        mailbox: pidl_rpc::uuid::from_bytes(object.guid.0),
        display_name: text("displayName").map_or_else(|| object.dn.name(), str::to_owned),
        smtp: smtp(object).unwrap_or_default().to_owned(),
        legacy_dn,
    })
}

impl DirectoryOwners {
    /// Whose mailbox an objectGUID is.
    pub fn of_guid(&self, guid: &Guid) -> Result<Option<Owner>, String> {
        let which = Filter::Equals("objectGUID".into(), pidl_rpc::uuid::to_bytes(guid).into());
        self.wait(self.find(which)).map_err(|e| e.to_string())
    }

    /// Whether the directory has an account that a client calls so; none if it means
    /// one of another domain. Blocks.
    pub fn has_account(&self, domain: &str, account: &str) -> openchange_directory::Result<Option<bool>> {
        self.wait(async {
            // A client that names none means ours.
            if !domain.is_empty() && !self.is_ours(domain).await? {
                return Ok(None);
            }
            let base = self.directory.roots().await?.domain;
            let named = ["sAMAccountName", "userPrincipalName"]
                .map(|name| Filter::Equals(name.into(), account.as_bytes().to_vec()));
            let filter = Filter::And(vec![Filter::class("user"), Filter::Or(named.into())]);
            let found = self.directory.search(&base, Scope::Subtree, &filter, &["sAMAccountName"]).await?;
            Ok(Some(!found.is_empty()))
        })
    }

    async fn primary_address(&self, legacy_dn: &str) -> openchange_directory::Result<Option<String>> {
        let base = self.directory.roots().await?.domain;
        let filter = Filter::Equals("legacyExchangeDN".into(), legacy_dn.into());
        let found = self.directory.search(&base, Scope::Subtree, &filter, &ATTRIBUTES).await?;
        let [object] = found.as_slice() else { return Ok(None) };
        Ok(smtp(object).map(str::to_owned))
    }
}

/// The primary address.
fn smtp(object: &Object) -> Option<&str> {
    let mut addresses = object.attributes.texts("proxyAddresses");
    addresses.find_map(|a| a.strip_prefix("SMTP:")).or(object.attributes.text("mail"))
}

/// The same for those who bring mail.
fn local(owner: Owner) -> Local {
    Local { owner: owner.mailbox, name: owner.display_name, smtp: owner.smtp }
}

impl Drop for DirectoryOwners {
    fn drop(&mut self) {
        // A runtime must not wait for its threads where tasks run.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl AddressBook for DirectoryOwners {
    fn by_smtp(&self, address: &str) -> Result<Option<Local>, Unavailable> {
        let which = Filter::Equals("proxyAddresses".into(), format!("smtp:{address}").into());
        let found = self.wait(self.find(which));
        found.map(|owner| owner.map(local)).map_err(|e| Unavailable(e.to_string()))
    }

    fn by_owner(&self, owner: &Guid) -> Result<Option<Local>, Unavailable> {
        self.of_guid(owner).map(|owner| owner.map(local)).map_err(Unavailable)
    }

    fn smtp_address(&self, legacy_dn: &str) -> Result<Option<String>, Unavailable> {
        let found = self.wait(self.primary_address(legacy_dn));
        found.map_err(|e| Unavailable(e.to_string()))
    }
}

impl Owners for DirectoryOwners {
    fn of_account(&self, identity: &Identity) -> Result<Option<Owner>, String> {
        self.wait(self.account(identity)).map_err(|e| e.to_string())
    }

    fn of_name(&self, legacy_dn: &str) -> Result<Option<Owner>, String> {
        let which = Filter::Equals("legacyExchangeDN".into(), legacy_dn.into());
        self.wait(self.find(which)).map_err(|e| e.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use openchange_directory::{Attributes, Dn, Embedded};

    async fn owners() -> DirectoryOwners {
        let directory = Embedded::in_memory("mail.example.com").unwrap();
        let users = Dn::of_domain("mail.example.com").child("CN", "Users");
        for (name, mailbox) in [("jo", true), ("ann", false)] {
            let mut attributes = Attributes::default();
            let legacy = format!("/o=First/ou=Group/cn=Recipients/cn={name}");
            for (attribute, value) in [
                ("objectClass", "user"),
                ("sAMAccountName", name),
                ("displayName", "Jo Smith"),
                ("mail", "other@example.com"),
                (
                    "proxyAddresses",
                    if mailbox { "smtp:second@example.com" } else { "smtp:third@example.com" },
                ),
                ("proxyAddresses", "SMTP:first@example.com"),
                ("legacyExchangeDN", &legacy),
            ] {
                attributes.push(attribute, value);
            }
            if mailbox {
                attributes.push("homeMDB", "DC=mail,DC=example,DC=com");
            }
            directory.add(&users.child("CN", name), &attributes).await.unwrap();
        }
        DirectoryOwners::new(Arc::new(directory)).unwrap()
    }

    fn who(domain: &str, account: &str) -> Identity {
        Identity { account: account.into(), domain: domain.into(), ..Identity::default() }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_mailbox_belongs_to_an_account_of_our_domain() {
        let owners = Arc::new(owners().await);
        let ask = async |identity: Identity| {
            let owners = owners.clone();
            tokio::task::spawn_blocking(move || owners.of_account(&identity).unwrap()).await.unwrap()
        };
        for domain in ["MAIL", "mail.example.com", "MAIL.EXAMPLE.COM"] {
            let jo = ask(who(domain, "JO")).await.unwrap();
            assert_eq!((jo.display_name.as_str(), jo.smtp.as_str()), ("Jo Smith", "first@example.com"));
        }
        // The same name in a domain that ours trusts is somebody else.
        for (domain, account) in [("OTHER", "jo"), ("", "jo"), ("MAIL", ""), ("MAIL", "*"), ("MAIL", "ann")] {
            assert_eq!(ask(who(domain, account)).await, None, "{domain} {account}");
        }
        assert_eq!(ask(Identity { anonymous: true, ..who("MAIL", "jo") }).await, None);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn accounts_are_there_or_not() {
        let owners = owners().await;
        tokio::task::spawn_blocking(move || {
            let has = |domain: &str, account: &str| owners.has_account(domain, account).unwrap();
            assert_eq!((has("MAIL", "ANN"), has("", "jo")), (Some(true), Some(true)));
            assert_eq!((has("mail.example.com", "nobody"), has("MAIL", "*")), (Some(false), Some(false)));
            assert_eq!(has("OTHER", "jo"), None);
        })
        .await
        .unwrap();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_mailbox_is_found_by_its_name() {
        let owners = owners().await;
        tokio::task::spawn_blocking(move || {
            let found = |name: &str| owners.of_name(name).unwrap().is_some();
            assert!(found("/O=FIRST/ou=Group/cn=recipients/cn=Jo"));
            assert!(!found("/o=First/ou=Group/cn=Recipients/cn=*"));
            assert!(!found("/o=First/ou=Group/cn=Recipients/cn=ann"));
            for address in ["first@example.com", "SECOND@example.com"] {
                assert_eq!(owners.by_smtp(address).unwrap().unwrap().smtp, "first@example.com");
            }
            for address in ["other@example.com", "*", "first@example.com)(cn=*"] {
                assert_eq!(owners.by_smtp(address).unwrap(), None, "{address}");
            }
            // Those without a mailbox have addresses, too.
            let ann = owners.smtp_address("/o=First/ou=Group/cn=Recipients/cn=ann").unwrap();
            assert_eq!(ann.as_deref(), Some("first@example.com"));
        })
        .await
        .unwrap();
    }
}
