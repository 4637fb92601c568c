//! Which certificates are taken.

use std::sync::Arc;

use ldap3::LdapConnSettings;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use crate::config::LdapConfig;
use crate::{Error, Result};

/// Settings of connections, TLS among them.
///
/// # Errors
/// The file with the certificates cannot be read or has none.
pub(super) fn settings(config: &LdapConfig) -> Result<LdapConnSettings> {
    let settings = LdapConnSettings::new().set_starttls(config.starttls);
    let tls = config.starttls || config.urls.iter().any(|url| url.starts_with("ldaps:"));
    if config.insecure || !tls {
        return Ok(settings.set_no_tls_verify(config.insecure));
    }
    let mut trusted = RootCertStore::empty();
    let (found, _) = trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = &config.ca {
        let error =
            |e: &dyn std::fmt::Display| Error::Other(format!("certificates in {}: {e}", path.display()));
        let file = CertificateDer::pem_file_iter(path).map_err(|e| error(&e))?;
        let before = trusted.len();
        for certificate in file {
            trusted.add(certificate.map_err(|e| error(&e))?).map_err(|e| error(&e))?;
        }
        if trusted.len() == before {
            return Err(error(&"there is none in the file"));
        }
    } else if found == 0 {
        return Err(Error::Other(
            "the system trusts no certificates: name those of your directory with `ca`".into(),
        ));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::Other(format!("TLS: {e}")))?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(settings.set_config(Arc::new(config)))
}
