//! A domain whose schema has Exchange's classes and attributes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::{fs, path::Path};

use openchange_directory::Ldap;
use openchange_directory::config::{Bind, LdapConfig, Secret};
use openchange_provision::plan::Plan;
use openchange_provision::schema::{self, Definition};

use super::{ADMIN_PASSWORD, RECIPE, SambaDc, copy, kept};
use crate::peers::Result;

/// The domain, made when it is not there; another schema is another domain.
pub(super) fn snapshot() -> Result<PathBuf> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let definition = Definition::exchange()?;
    let mut hasher = DefaultHasher::new();
    format!("{definition:?}").hash(&mut hasher);
    kept(&format!("{RECIPE}-exchange-{:016x}", hasher.finish()), |place| extend(&definition, place))
}

fn extend(definition: &Definition, place: &Path) -> Result<()> {
    let bind = Bind::Simple {
        user: "administrator@ad.test".into(),
        password: Some(Secret::new(ADMIN_PASSWORD)),
        password_file: None,
    };
    let config = LdapConfig {
        urls: vec!["ldap://127.0.0.1".into()],
        bind,
        starttls: false,
        ca: None,
        insecure: false,
        connections: 1,
        timeout: 60,
    };
    let dc = SambaDc::start_without_rpc()?;
    dc.namespace().run(async || -> Result<()> {
        let directory = Ldap::new(&config)?;
        let mut plan = Plan::default();
        schema::compare(&directory, definition, &mut plan).await?;
        plan.apply(&directory, |_| ()).await.map_err(|e| e.error)?;
        Ok(())
    })?;
    dc.kill()?;
    copy(dc.directory(), place)?;
    // Not the one that names the place this one ran in.
    fs::copy(super::snapshot()?.join("etc/smb.conf"), place.join("etc/smb.conf"))?;
    Ok(())
}
