//! Who decides whether a proof is right.

use super::crypto::{Key, NtHash, hmac_md5, same, upper};
use crate::security::{BoxFuture, SecurityError};
use std::collections::HashMap;
use std::fmt;

/// Bytes of the proof at the front of an NTLMv2 response.
const PROOF: usize = 16;

/// What a client sends to show that it knows the password.
#[derive(Clone, Debug)]
pub struct NtlmProof {
    /// Account name as the client wrote it.
    pub user: String,
    /// Domain as the client wrote it; may be empty.
    pub domain: String,
    /// The client's host, as it says.
    pub workstation: String,
    /// What we challenged the client with.
    pub server_challenge: [u8; 8],
    /// The whole NTLMv2 response: the proof and what it covers.
    pub response: Vec<u8>,
}

impl NtlmProof {
    /// The session base key, if the client knows the password with this hash.
    /// Takes the same time whether it does or not.
    #[must_use]
    pub fn verify(&self, hash: &NtHash) -> Option<Key> {
        let (proof, covered) = self.response.split_at_checked(PROOF)?;
        let key = hash.bind(&self.user, &self.domain);
        let expected = hmac_md5(&*key, &[&self.server_challenge, covered]);
        same(&*expected, proof).then(|| hmac_md5(&*key, &[proof]))
    }
}

/// A user whose proof was right.
#[derive(Clone)]
pub struct NtlmUser {
    /// Account name as the authority spells it.
    pub account: String,
    /// Domain as the authority spells it.
    pub domain: String,
    /// `SessionBaseKey` of MS-NLMP 3.3.2.
    pub session_base_key: Key,
}

impl fmt::Debug for NtlmUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NtlmUser")
            .field("account", &self.account)
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}

/// Knows users, or somebody who does (a directory, a domain controller).
pub trait NtlmAuthority: Send + Sync {
    /// Checks a proof.
    fn check<'a>(&'a self, proof: &'a NtlmProof) -> BoxFuture<'a, Result<NtlmUser, SecurityError>>;
}

/// Users in memory. Names are compared without case, in the server's domain and
/// in the empty one.
pub struct UserTable {
    domain: String,
    users: HashMap<String, (String, NtHash)>,
    /// Stands for users who do not exist, so that asking for one takes as long.
    nobody: NtHash,
}

impl UserTable {
    /// A table without users.
    #[must_use]
    pub fn new(domain: &str) -> Self {
        UserTable { domain: domain.to_owned(), users: HashMap::new(), nobody: NtHash::of("") }
    }

    /// Adds or replaces a user.
    #[must_use]
    pub fn with(mut self, user: &str, password: &str) -> Self {
        self.insert(user, NtHash::of(password));
        self
    }

    /// Adds or replaces a user.
    pub fn insert(&mut self, user: &str, hash: NtHash) {
        self.users.insert(upper(user), (user.to_owned(), hash));
    }

    fn verify(&self, proof: &NtlmProof) -> Result<NtlmUser, SecurityError> {
        let known = self.users.get(&upper(&proof.user));
        let ours = proof.domain.is_empty() || upper(&proof.domain) == upper(&self.domain);
        let key = proof.verify(known.map_or(&self.nobody, |(_, hash)| hash));
        match (known, key) {
            (Some((account, _)), Some(session_base_key)) if ours => {
                Ok(NtlmUser { account: account.clone(), domain: self.domain.clone(), session_base_key })
            }
            _ => Err(SecurityError::LogonFailure),
        }
    }
}

impl fmt::Debug for UserTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserTable").field("domain", &self.domain).field("users", &self.users.len()).finish()
    }
}

impl NtlmAuthority for UserTable {
    fn check<'a>(&'a self, proof: &'a NtlmProof) -> BoxFuture<'a, Result<NtlmUser, SecurityError>> {
        Box::pin(std::future::ready(self.verify(proof)))
    }
}
