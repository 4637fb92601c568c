//! Files with the keys of services.

use super::Key;
use crate::security::SecurityError;
use dcerpc::krb5::{Krb5Keytab, Krb5KeytabContent, Krb5KeytabKey};
use pidl_ndr::{Format, Pull};
use zeroize::Zeroizing;

/// A key and whose it is.
#[derive(Clone, Debug)]
pub struct ServiceKey {
    /// `host/server@REALM`
    pub principal: String,
    /// Which of the principal's keys; it grows with every change of the password.
    pub version: u32,
    /// The key.
    pub key: Key,
}

/// The keys in the bytes of a keytab. What is encrypted in ways unknown here is left out.
///
/// # Errors
/// It is no keytab of version 2, or it ends inside an entry: where, and what was found there.
pub fn read_keytab(bytes: &[u8]) -> Result<Vec<ServiceKey>, SecurityError> {
    let file: Krb5Keytab = Pull::new(bytes, Format::NDR32)
        .value()
        .map_err(|e| SecurityError::Credentials(format!("this is not a keytab of version 2: {e}")))?;
    let keys = file.entries.into_iter().filter_map(|entry| match entry.content {
        Krb5KeytabContent::Key(key) => service_key(key),
        Krb5KeytabContent::Hole(_) => None,
    });
    Ok(keys.collect())
}

fn service_key(key: Krb5KeytabKey) -> Option<ServiceKey> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let components: Vec<String> = key.components.iter().map(|c| text(&c.data.0)).collect();
    Some(ServiceKey {
        principal: format!("{}@{}", components.join("/"), text(&key.realm.data.0)),
        version: key.version.filter(|v| *v != 0).unwrap_or(u32::from(key.short_version)),
        key: Key::new(key.enctype, Zeroizing::new(key.key.data.0))?,
    })
}
