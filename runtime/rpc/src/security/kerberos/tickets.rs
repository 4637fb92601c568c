//! The keys that the library has and does not hand out: from the files it keeps them in.

use super::no_credentials;
use crate::security::SecurityError;
use crate::security::krb5::{Key, ServiceKey, client, read_keytab};
use libgssapi::credential::{Cred, CredUsage};
use libgssapi::oid::GSS_MECH_KRB5;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// The keys of a server's keytab; none if it is no file, or not where it is by default.
pub(super) fn keytab() -> Vec<ServiceKey> {
    let name = std::env::var("KRB5_KTNAME").unwrap_or_else(|_| "/etc/krb5.keytab".into());
    let path = ["FILE:", "WRFILE:"].iter().find_map(|kind| name.strip_prefix(kind)).unwrap_or(&name);
    let keys = std::fs::read(path).map(Zeroizing::new).map(|bytes| read_keytab(&bytes));
    match keys {
        Ok(Ok(keys)) => keys,
        Ok(Err(error)) => {
            tracing::debug!(%error, path, "keytab");
            Vec::new()
        }
        Err(error) => {
            tracing::debug!(%error, path, "keytab");
            Vec::new()
        }
    }
}

/// The key of the ticket in the first message that the library made with these credentials.
///
/// Wherever it keeps tickets, it can copy them to a file: here one that only we may read,
/// which is gone afterwards.
pub(super) fn session_key(credentials: &Cred, first: &[u8]) -> Result<Key, SecurityError> {
    let directory = Private::new().map_err(|e| SecurityError::Unavailable(format!("a directory: {e}")))?;
    let file = directory.0.join("tickets");
    let place = format!("FILE:{}", file.display());
    credentials
        .store_into(&place, true, false, CredUsage::Initiate, Some(GSS_MECH_KRB5))
        .map_err(no_credentials)?;
    let bytes = std::fs::read(&file).map(Zeroizing::new);
    let bytes = bytes.map_err(|e| SecurityError::Unavailable(format!("{}: {e}", file.display())))?;
    let key = client::session_key(&bytes, first)?;
    key.ok_or_else(|| SecurityError::Credentials("a ticket whose key is not AES's".into()))
}

/// A directory that only we may enter; it goes with what is in it.
struct Private(PathBuf);

impl Private {
    fn new() -> std::io::Result<Self> {
        let mut name = [0; 16];
        getrandom::fill(&mut name).map_err(std::io::Error::other)?;
        let path = std::env::temp_dir().join(format!("pidl-{:032x}", u128::from_ne_bytes(name)));
        DirBuilder::new().mode(0o700).create(&path)?;
        Ok(Private(path))
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, path = %self.0.display(), "tickets could not be removed");
        }
    }
}
