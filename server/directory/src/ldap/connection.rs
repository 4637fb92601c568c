//! One connection to one server.

use std::collections::HashSet;
use std::time::Duration;

use ldap3::controls::{MakeCritical, PagedResults, RawControl};
use ldap3::{LdapConnAsync, LdapConnSettings, LdapError, LdapResult, Mod};

use super::entry::{Entry, cookie};
use crate::config::{Bind, LdapConfig, Secret};
use crate::{Attributes, Dn, Error, Guid, Object, Result, Roots, Scope};

/// Entries in an answer; no server of Active Directory gives more.
const PAGE: i32 = 1000;
/// LDAP_SERVER_PERMISSIVE_MODIFY_OID: what is there already may be added (MS-ADTS 3.1.1.3.4.1.8).
const PERMISSIVE_MODIFY: &str = "1.2.840.113556.1.4.1413";
/// LDAP_SERVER_SHOW_DELETED_OID (MS-ADTS 3.1.1.3.4.1.14).
pub(super) const SHOW_DELETED: &str = "1.2.840.113556.1.4.417";
/// LDAP_SERVER_SD_FLAGS_OID (MS-ADTS 3.1.1.3.4.1.11), for security descriptors without what
/// only administrators may read.
const SD_FLAGS: &str = "1.2.840.113556.1.4.801";
/// `SEQUENCE { INTEGER }` with DACL_SECURITY_INFORMATION.
const ACCESS_LIST: [u8; 5] = [0x30, 3, 2, 1, 4];
const PAGED_RESULTS: &str = "1.2.840.113556.1.4.319";

pub(super) struct Connection {
    ldap: ldap3::Ldap,
    patience: Duration,
    pub(super) roots: Roots,
    /// Which database the server has (`invocationId`); none if we may not know.
    pub(super) database: Option<Guid>,
}

/// The host of a URL.
pub(super) fn host(url: &str) -> Result<&str> {
    let rest = url.strip_prefix("ldap://").or_else(|| url.strip_prefix("ldaps://")).unwrap_or_default();
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    match host.is_empty() || host.contains('@') {
        true => Err(Error::Other(format!("`{url}` is no server: write ldap://HOST or ldaps://HOST"))),
        false => Ok(host),
    }
}

impl Connection {
    /// Connects, says who we are, and learns where things are.
    pub(super) async fn open(config: &LdapConfig, settings: &LdapConnSettings, url: &str) -> Result<Self> {
        let patience = Duration::from_secs(config.timeout.max(1));
        let opened = tokio::time::timeout(patience, async {
            let (connection, mut ldap) =
                LdapConnAsync::with_settings(settings.clone(), url).await.map_err(unavailable)?;
            tokio::spawn(async move {
                if let Err(error) = connection.drive().await {
                    tracing::debug!(%error, "a connection to the directory ended");
                }
            });
            bind(&mut ldap, config, url).await?;
            Ok::<_, Error>(ldap)
        });
        let ldap =
            opened.await.unwrap_or_else(|_| Err(Error::Unavailable(format!("no answer in {patience:?}"))))?;
        let nowhere = Roots { domain: Dn::default(), configuration: Dn::default(), schema: Dn::default() };
        let mut this = Connection { ldap, patience, roots: nowhere, database: None };
        this.look_around().await?;
        Ok(this)
    }

    /// Reads the server's own entry (RFC 4512 5.1, MS-ADTS 3.1.1.3.2).
    async fn look_around(&mut self) -> Result<()> {
        const NAMES: &[&str] =
            &["defaultNamingContext", "configurationNamingContext", "schemaNamingContext", "dsServiceName"];
        let root = self.root(NAMES).await?;
        let dn =
            |name: &str| root.dn(name).ok_or_else(|| Error::Other(format!("the directory has no {name}")));
        self.roots = Roots { domain: dn(NAMES[0])?, configuration: dn(NAMES[1])?, schema: dn(NAMES[2])? };
        if let Ok(service) = dn(NAMES[3]) {
            let found =
                self.entries(service.as_str(), Scope::Base, "(objectClass=*)", &["invocationId"], &[]).await;
            self.database =
                found.ok().and_then(|mut e| e.pop()).and_then(|e| e.attributes.guid("invocationId"));
        }
        Ok(())
    }

    /// Attributes of the server's own entry.
    pub(super) async fn root(&mut self, names: &[&str]) -> Result<Attributes> {
        let mut found = self.entries("", Scope::Base, "(objectClass=*)", names, &[]).await?;
        Ok(found.pop().map(|entry| entry.attributes).unwrap_or_default())
    }

    pub(super) fn is_closed(&mut self) -> bool {
        self.ldap.is_closed()
    }

    /// Whether it works.
    pub(super) async fn ping(&mut self) -> bool {
        self.root(&["1.1"]).await.is_ok()
    }

    /// Objects, with their attributes whole.
    pub(super) async fn objects(
        &mut self,
        base: &Dn,
        scope: Scope,
        filter: &str,
        attributes: &[&str],
    ) -> Result<Vec<Object>> {
        let mut wanted = attributes.to_vec();
        let guid_wanted =
            wanted.is_empty() || wanted.iter().any(|name| name.eq_ignore_ascii_case("objectGUID"));
        if !guid_wanted {
            wanted.push("objectGUID");
        }
        let mut found = self.entries(base.as_str(), scope, filter, &wanted, &[]).await?;
        for entry in &mut found {
            self.complete(entry).await?;
        }
        let mut objects: Vec<Object> = found.into_iter().filter_map(Entry::into_object).collect();
        if !guid_wanted {
            objects.iter_mut().for_each(|object| drop(object.attributes.remove("objectGUID")));
        }
        Ok(objects)
    }

    /// Fetches the values a server keeps back when there are many.
    async fn complete(&mut self, entry: &mut Entry) -> Result<()> {
        while let Some((name, next)) = entry.partial.pop() {
            let wanted = format!("{name};range={next}-*");
            let more =
                self.entries(entry.dn.as_str(), Scope::Base, "(objectClass=*)", &[&wanted], &[]).await?;
            let Some(mut more) = more.into_iter().next() else { continue };
            for value in more.attributes.remove(&name) {
                entry.attributes.push(&name, value);
            }
            // A server that does not get on would keep us for ever.
            entry.partial.extend(more.partial.into_iter().filter(|(_, after)| *after > next));
        }
        Ok(())
    }

    /// Entries as they are sent, page by page.
    pub(super) async fn entries(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attributes: &[&str],
        controls: &[&str],
    ) -> Result<Vec<Entry>> {
        let scope = match scope {
            Scope::Base => ldap3::Scope::Base,
            Scope::OneLevel => ldap3::Scope::OneLevel,
            Scope::Subtree => ldap3::Scope::Subtree,
        };
        let mut entries = Vec::new();
        let mut page = Some(Vec::new());
        while let Some(cookie) = page {
            let mut all: Vec<RawControl> = controls.iter().map(|oid| control(oid)).collect();
            if attributes.iter().any(|name| name.eq_ignore_ascii_case("nTSecurityDescriptor")) {
                all.push(RawControl { val: Some(ACCESS_LIST.into()), ..control(SD_FLAGS) });
            }
            if scope != ldap3::Scope::Base {
                all.push(PagedResults { size: PAGE, cookie }.critical().into());
            }
            let search = self.ldap.with_controls(all).search(base, scope, filter, attributes);
            let ldap3::SearchResult(found, result) = within(self.patience, search).await?;
            check(&result, base)?;
            page = next_page(&result);
            let found = found.into_iter().filter(|entry| !entry.is_ref() && !entry.is_intermediate());
            entries.extend(found.filter_map(|entry| Entry::parse(entry.0)));
        }
        Ok(entries)
    }

    pub(super) async fn add(&mut self, dn: &Dn, attributes: Vec<(Vec<u8>, HashSet<Vec<u8>>)>) -> Result<()> {
        let done = within(self.patience, self.ldap.add(dn.as_str(), attributes)).await?;
        check(&done, dn.as_str())
    }

    pub(super) async fn modify(&mut self, dn: &Dn, changes: Vec<Mod<Vec<u8>>>) -> Result<()> {
        let modify = self.ldap.with_controls(vec![control(PERMISSIVE_MODIFY)]).modify(dn.as_str(), changes);
        check(&within(self.patience, modify).await?, dn.as_str())
    }

    pub(super) async fn rename(&mut self, dn: &Dn, to: &Dn) -> Result<()> {
        let parent = to.parent().filter(|parent| Some(parent) != dn.parent().as_ref());
        let rename = self.ldap.modifydn(dn.as_str(), to.rdn(), true, parent.as_ref().map(Dn::as_str));
        check(&within(self.patience, rename).await?, dn.as_str())
    }

    pub(super) async fn delete(&mut self, dn: &Dn) -> Result<()> {
        let done = within(self.patience, self.ldap.delete(dn.as_str())).await?;
        check(&done, dn.as_str())
    }
}

async fn bind(ldap: &mut ldap3::Ldap, config: &LdapConfig, url: &str) -> Result<()> {
    let result = match &config.bind {
        Bind::Anonymous => return Ok(()),
        Bind::Simple { user, password, password_file } => {
            let password = match (password, password_file) {
                (Some(password), _) => password.clone(),
                (None, Some(path)) => {
                    let text = tokio::fs::read_to_string(path).await.map(zeroize::Zeroizing::new);
                    let text =
                        text.map_err(|e| Error::Refused(format!("password in {}: {e}", path.display())))?;
                    Secret::new(text.lines().next().unwrap_or_default())
                }
                (None, None) => Secret::new(""),
            };
            if password.expose().is_empty() {
                // A server would take it for an anonymous bind (RFC 4513 5.1.2).
                return Err(Error::Refused(format!("no password is configured for {user}")));
            }
            ldap.simple_bind(user, password.expose()).await
        }
        #[cfg(feature = "kerberos")]
        Bind::Gssapi => {
            // It asks the system's library, which waits for files and the network.
            let (mut ldap, host, runtime) =
                (ldap.clone(), host(url)?.to_owned(), tokio::runtime::Handle::current());
            let bound = tokio::task::spawn_blocking(move || runtime.block_on(ldap.sasl_gssapi_bind(&host)));
            bound.await.map_err(|e| Error::Unavailable(format!("Kerberos: {e}")))?
        }
        #[cfg(not(feature = "kerberos"))]
        Bind::Gssapi => return Err(Error::Refused(format!("{url}: built without Kerberos"))),
    };
    match result {
        #[cfg(feature = "kerberos")]
        Err(LdapError::GssapiOperationError(error)) => Err(Error::Refused(format!("Kerberos: {error}"))),
        Err(error) => Err(unavailable(error)),
        Ok(result) => check(&result, url),
    }
}

fn control(oid: &str) -> RawControl {
    RawControl { ctype: oid.to_owned(), crit: true, val: None }
}

fn next_page(result: &LdapResult) -> Option<Vec<u8>> {
    let page = result.ctrls.iter().find(|control| control.1.ctype == PAGED_RESULTS)?;
    cookie(page.1.val.as_deref()?)
}

/// Waits for an answer, but not for ever.
async fn within<T>(
    patience: Duration,
    work: impl Future<Output = std::result::Result<T, LdapError>>,
) -> Result<T> {
    match tokio::time::timeout(patience, work).await {
        Ok(answer) => answer.map_err(unavailable),
        Err(_) => Err(Error::Unavailable(format!("no answer in {patience:?}"))),
    }
}

/// What prevents an answer.
fn unavailable(error: LdapError) -> Error {
    match error {
        LdapError::FilterParsing | LdapError::AddNoValues | LdapError::UrlParsing { .. } => {
            Error::Other(error.to_string())
        }
        LdapError::LdapResult { result } => check(&result, "").err().unwrap_or(Error::Other(result.text)),
        LdapError::OpSend { .. } | LdapError::ResultRecv { .. } | LdapError::EndOfStream => {
            Error::Unavailable("the connection ended".into())
        }
        error => Error::Unavailable(error.to_string()),
    }
}

/// What an answer that is not success means here (RFC 4511 4.1.9).
fn check(result: &LdapResult, about: &str) -> Result<()> {
    let text = result.text.trim_matches(['\0', '\n', ' ']);
    let said = if text.is_empty() { result.to_string() } else { text.to_owned() };
    Err(match result.rc {
        0 => return Ok(()),
        // It names Windows' own error, here that a name is somebody else's (MS-ERREF 2.2).
        _ if text.contains("000021C8") || text.contains("000021C7") => Error::Exists(about.to_owned()),
        // operationsError, when nobody is bound.
        1 if text.contains("bind must be completed") || text.contains("not authenticated") => {
            Error::Refused(said)
        }
        7 | 8 | 13 | 48 | 49 => Error::Refused(said),
        16..=21 | 34 | 50 | 53 | 64..=67 | 69 | 71 if result.rc != 20 => {
            Error::Forbidden(format!("{about}: {said}"))
        }
        20 | 68 => Error::Exists(about.to_owned()),
        32 => Error::NoSuchObject(about.to_owned()),
        // Samba's way to say it when something is moved.
        80 if text.ends_with("parent does not exist!") => Error::NoSuchObject(about.to_owned()),
        3 | 51 | 52 => Error::Unavailable(said),
        _ => Error::Other(format!("{about}: {said}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        assert_eq!(host("ldap://dc1.ad.test").unwrap(), "dc1.ad.test");
        assert_eq!(host("ldaps://dc1:636/x").unwrap(), "dc1");
        assert_eq!(host("ldap://[::1]:389").unwrap(), "::1");
        for url in ["", "dc1", "ldap:dc1", "ldap://", "ldap://:389", "ldap:///", "http://dc1", "ldap://a@b"] {
            assert!(host(url).is_err(), "{url}");
        }
    }
}
