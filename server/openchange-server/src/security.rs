//! How callers may show who they are.

use crate::config::{Accounts, Config};
use crate::logons::Logons;
use crate::owners::DirectoryOwners;
use crate::reasons::Told;
use pidl_rpc::security::ntlm::{NtlmAuthority, NtlmProvider, ServerName};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::security::winbind::WinbindProvider;
use pidl_rpc::security::{Provider, SecurityError};
use std::sync::Arc;

/// NTLM and Kerberos, raw and inside SPNEGO, each watched. `authority` knows the
/// accounts of an embedded directory.
pub fn providers(
    config: &Config,
    logons: &Arc<Logons>,
    name: ServerName,
    authority: Option<Arc<dyn NtlmAuthority>>,
    owners: &Arc<DirectoryOwners>,
) -> Result<Vec<Arc<dyn Provider>>, SecurityError> {
    let mut mechanisms: Vec<Arc<dyn Provider>> = Vec::new();
    if config.security.kerberos {
        mechanisms.push(logons.watch(kerberos()?));
    }
    mechanisms.push(logons.watch(match (config.accounts(), authority) {
        (Accounts::Directory, Some(authority)) => {
            let provider = NtlmProvider::new(name, authority);
            Arc::new(if config.security.anonymous { provider.allow_anonymous() } else { provider })
        }
        _ => {
            let smb_conf = config.security.smb_conf.as_deref();
            let winbind = WinbindProvider::new(&config.security.ntlm_auth, smb_conf);
            Arc::new(Told::new(Arc::new(winbind), owners.clone()))
        }
    }));
    let spnego = Arc::new(SpnegoProvider::new(mechanisms.clone()));
    mechanisms.push(spnego);
    Ok(mechanisms)
}

#[cfg(feature = "kerberos")]
fn kerberos() -> Result<Arc<dyn Provider>, SecurityError> {
    // Whatever services the keytab has: exchangeMDB, exchangeAB, exchangeRFR.
    Ok(Arc::new(pidl_rpc::security::kerberos::KerberosProvider::new("")?))
}

#[cfg(not(feature = "kerberos"))]
fn kerberos() -> Result<Arc<dyn Provider>, SecurityError> {
    Err(SecurityError::Unsupported("Kerberos: it was left out when this server was built".into()))
}
