//! Active Directory over LDAP.

mod changes;
mod connection;
mod entry;
mod pool;
mod tls;

use std::collections::HashSet;
use std::fmt;

use async_trait::async_trait;
use ldap3::Mod;

use crate::config::{Bind, LdapConfig};
use crate::{
    Attributes, Change, Changes, Cursor, Directory, Dn, Error, Filter, Object, Result, Roots, Scope, Syntax,
};
use connection::Connection;
use pool::Pool;

/// Active Directory, of Windows or Samba, reached by LDAP (RFC 4511, MS-ADTS).
///
/// It keeps a few connections, each bound once, and opens others when those end. Of
/// several servers it stays with one that answers. A server that does not is left alone
/// for a while, longer each time, and calls fail with [`Error::Unavailable`] at once
/// when none is left.
///
/// The account needs to read what is searched. If it may not read `CN=Deleted Objects`,
/// [`Directory::changes`] says [`Error::CursorUnknown`] whenever anything has changed.
pub struct Ldap {
    pool: Pool,
}

impl fmt::Debug for Ldap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ldap").field("config", self.pool.config()).finish()
    }
}

impl Ldap {
    /// A directory that connects when it is asked something.
    ///
    /// # Errors
    /// A URL is none, the certificates or the password's file cannot be read, or this
    /// program was built without Kerberos and is to use it.
    pub fn new(config: &LdapConfig) -> Result<Self> {
        for url in &config.urls {
            connection::host(url)?;
        }
        if config.bind == Bind::Gssapi && !cfg!(feature = "kerberos") {
            return Err(Error::Other(
                "binding with GSSAPI needs a program built with feature `kerberos`".into(),
            ));
        }
        let encrypted = config.starttls || config.urls.iter().all(|url| url.starts_with("ldaps:"));
        if matches!(config.bind, Bind::Simple { .. }) && !encrypted {
            tracing::warn!(
                "the directory's password goes over the network in the clear: use ldaps or starttls"
            );
        }
        if config.insecure {
            tracing::warn!("certificates of the directory's servers are not checked");
        }
        Ok(Ldap { pool: Pool::new(config.clone(), tls::settings(config)?) })
    }

    async fn connection(&self) -> Result<pool::Lease<'_>> {
        self.pool.get().await
    }
}

#[async_trait]
impl Directory for Ldap {
    async fn roots(&self) -> Result<Roots> {
        Ok(self.connection().await?.done(|c| c.roots.clone()))
    }

    async fn search(
        &self,
        base: &Dn,
        scope: Scope,
        filter: &Filter,
        attributes: &[&str],
    ) -> Result<Vec<Object>> {
        let mut lease = self.connection().await?;
        let found = lease.objects(base, scope, &filter.to_ldap(), attributes).await;
        lease.finish(found)
    }

    async fn cursor(&self) -> Result<Cursor> {
        let mut lease = self.connection().await?;
        let cursor = changes::cursor(&mut lease).await;
        lease.finish(cursor)
    }

    async fn changes(
        &self,
        base: &Dn,
        filter: &Filter,
        attributes: &[&str],
        cursor: &Cursor,
    ) -> Result<Changes> {
        let mut lease = self.connection().await?;
        let changes = changes::changes(&mut lease, base, filter, attributes, cursor).await;
        lease.finish(changes)
    }

    async fn add(&self, dn: &Dn, attributes: &Attributes) -> Result<()> {
        let set = |values: &[Vec<u8>]| values.iter().cloned().collect::<HashSet<_>>();
        let attributes =
            attributes.iter().map(|(name, values)| (name.as_bytes().to_vec(), set(values))).collect();
        let mut lease = self.connection().await?;
        let done = lease.add(dn, attributes).await;
        lease.finish(done)
    }

    async fn modify(&self, dn: &Dn, changes: &[Change]) -> Result<()> {
        let mut lease = self.connection().await?;
        let done = match lease.modify(dn, modifications(changes)).await {
            Err(error @ (Error::Exists(_) | Error::Forbidden(_))) => {
                again(&mut lease, dn, changes).await.unwrap_or(Err(error))
            }
            done => done,
        };
        lease.finish(done)
    }

    async fn rename(&self, dn: &Dn, to: &Dn) -> Result<()> {
        let mut lease = self.connection().await?;
        let done = lease.rename(dn, to).await;
        lease.finish(done)
    }

    async fn delete(&self, dn: &Dn) -> Result<()> {
        let mut lease = self.connection().await?;
        let done = lease.delete(dn).await;
        lease.finish(done)
    }
}

fn modifications(changes: &[Change]) -> Vec<Mod<Vec<u8>>> {
    let set = |values: &[Vec<u8>]| values.iter().cloned().collect::<HashSet<_>>();
    let nothing = |change: &&Change| !matches!(change, Change::Add(_, values) if values.is_empty());
    let changes = changes.iter().filter(nothing).map(|change| {
        let name = change.attribute().as_bytes().to_vec();
        match change {
            Change::Replace(_, values) => Mod::Replace(name, set(values)),
            Change::Add(_, values) => Mod::Add(name, set(values)),
            Change::Remove(_, values) => Mod::Delete(name, set(values)),
        }
    });
    changes.collect()
}

/// Samba wants to be told of links only what is not so already, whatever control it gets.
/// None: that is not the reason it said no.
async fn again(connection: &mut Connection, dn: &Dn, changes: &[Change]) -> Option<Result<()>> {
    let is_link = |change: &&Change| Syntax::of(change.attribute()) == Syntax::Dn;
    let links: Vec<&str> = changes.iter().filter(is_link).map(Change::attribute).collect();
    if links.is_empty() {
        return None;
    }
    let now = connection.objects(dn, Scope::Base, "(objectClass=*)", &links).await.ok()?.pop()?.attributes;
    let fewer: Vec<Change> = changes.iter().filter_map(|change| needed(change, &now)).collect();
    match (fewer.is_empty(), fewer == changes) {
        (true, _) => Some(Ok(())),
        (false, true) => None,
        (false, false) => Some(connection.modify(dn, modifications(&fewer)).await),
    }
}

/// What a change of links does to what is there now.
fn needed(change: &Change, now: &Attributes) -> Option<Change> {
    let syntax = Syntax::of(change.attribute());
    let there = |value: &Vec<u8>| {
        let key = syntax.key(value);
        key.is_some() && now.values(change.attribute()).iter().any(|v| syntax.key(v) == key)
    };
    let some = |values: Vec<Vec<u8>>| Some(values).filter(|values| !values.is_empty());
    let name = change.attribute().to_owned();
    match change {
        Change::Add(_, values) if syntax == Syntax::Dn => {
            some(values.iter().filter(|value| !there(value)).cloned().collect())
                .map(|left| Change::Add(name, left))
        }
        Change::Remove(_, values) if syntax == Syntax::Dn && !values.is_empty() => {
            some(values.iter().filter(|value| there(value)).cloned().collect())
                .map(|left| Change::Remove(name, left))
        }
        change => Some(change.clone()),
    }
}
