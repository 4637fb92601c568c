//! Passwords under a passphrase: Argon2id makes the key, XChaCha20-Poly1305 seals.

use crate::{Error, Result};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use pidl_rpc::security::Password;
use std::fmt;
use zeroize::Zeroizing;

/// Work of making a key: memory in KiB, passes, lanes (RFC 9106, section 4, second choice).
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What a database may ask of us.
const MOST_MEMORY: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 64;
const MOST_LANES: u32 = 16;

/// A password that only its passphrase opens.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    pub(super) memory: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
    pub(super) salt: [u8; 16],
    pub(super) nonce: [u8; 24],
    pub(super) bytes: Vec<u8>,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(…)")
    }
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| Error::Profile(format!("no random numbers: {e}")))?;
    Ok(bytes)
}

impl Sealed {
    /// Seals a password. `of` says whose it is: it cannot be opened as somebody else's.
    pub fn seal(password: &Password, passphrase: &Password, of: &str) -> Result<Self> {
        let mut sealed = Sealed {
            memory: MEMORY,
            passes: PASSES,
            lanes: LANES,
            salt: random()?,
            nonce: random()?,
            bytes: Vec::new(),
        };
        let payload = Payload { msg: password.expose().as_bytes(), aad: of.as_bytes() };
        sealed.bytes = sealed
            .cipher(passphrase)?
            .encrypt(&XNonce::from(sealed.nonce), payload)
            .map_err(|_| Error::Profile("the password cannot be encrypted".into()))?;
        Ok(sealed)
    }

    /// Opens it.
    pub fn open(&self, passphrase: &Password, of: &str) -> Result<Password> {
        let payload = Payload { msg: &self.bytes, aad: of.as_bytes() };
        let wrong = || Error::Profile("wrong passphrase, or the profile was changed".into());
        let plain = self.cipher(passphrase)?.decrypt(&XNonce::from(self.nonce), payload);
        let text = String::from_utf8(plain.map_err(|_| wrong())?).map_err(|_| wrong())?;
        Ok(text.into())
    }

    fn cipher(&self, passphrase: &Password) -> Result<XChaCha20Poly1305> {
        let bad = |what: String| Error::Profile(format!("the stored password: {what}"));
        if self.memory > MOST_MEMORY || self.passes > MOST_PASSES || self.lanes > MOST_LANES {
            return Err(bad("opening it would take more than is reasonable".into()));
        }
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32));
        let params = params.map_err(|e| bad(e.to_string()))?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose().as_bytes(), &self.salt, &mut *key)
            .map_err(|e| bad(e.to_string()))?;
        Ok(XChaCha20Poly1305::new(key.as_slice().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passphrase_opens_it_and_only_for_its_owner() {
        let sealed = Sealed::seal(&"geheim".into(), &"open sesame".into(), "jo").unwrap();
        assert_eq!(sealed.open(&"open sesame".into(), "jo").unwrap().expose(), "geheim");
        assert!(sealed.open(&"open sesamo".into(), "jo").is_err());
        assert!(sealed.open(&"open sesame".into(), "ann").is_err());
        let mut changed = sealed.clone();
        changed.bytes[0] ^= 1;
        assert!(changed.open(&"open sesame".into(), "jo").is_err());
        assert!(!format!("{sealed:?}").contains("geheim"));
        assert!(!sealed.bytes.windows(6).any(|w| w == b"geheim"));
    }

    #[test]
    fn a_database_cannot_make_us_work_for_ever() {
        let mut sealed = Sealed::seal(&"p".into(), &"q".into(), "jo").unwrap();
        sealed.memory = u32::MAX;
        assert!(sealed.open(&"q".into(), "jo").is_err());
    }
}
