//! Keys, and what they decrypt.

use super::{aes_sha1, rc4_hmac};
use dcerpc::krb5::Krb5Enctype;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A key of a service or a session: wiped when dropped, never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    enctype: Krb5Enctype,
    bytes: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}, …)", self.enctype.0)
    }
}

impl Key {
    /// A key; none where the way of encryption is unknown here, or has keys of another length.
    #[must_use]
    pub fn new(enctype: Krb5Enctype, bytes: Zeroizing<Vec<u8>>) -> Option<Self> {
        let length = match enctype {
            Krb5Enctype::ENCTYPE_AES128_CTS_HMAC_SHA1_96 | Krb5Enctype::ENCTYPE_RC4_HMAC => 16,
            Krb5Enctype::ENCTYPE_AES256_CTS_HMAC_SHA1_96 => 32,
            _ => return None,
        };
        (bytes.len() == length).then_some(Key { enctype, bytes })
    }

    /// How it encrypts.
    #[must_use]
    pub fn enctype(&self) -> Krb5Enctype {
        self.enctype
    }

    pub(super) fn is_rc4(&self) -> bool {
        self.enctype == Krb5Enctype::ENCTYPE_RC4_HMAC
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What a ciphertext of a Kerberos message holds, if it is this key's.
    pub(super) fn decrypt(&self, usage: u32, cipher: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        if self.is_rc4() {
            return rc4_hmac::decrypt(&self.bytes, usage, cipher);
        }
        let opened = self.open(usage, cipher)?;
        opened.is_of(&[&opened.plain]).then(|| Zeroizing::new(opened.message().to_vec()))
    }

    /// A ciphertext that [`Key::decrypt`] takes; with AES only.
    pub(super) fn encrypt(&self, usage: u32, message: &[u8]) -> Option<Vec<u8>> {
        let derived = |purpose| aes_sha1::derive(&self.bytes, usage, purpose);
        let mut plain = Zeroizing::new(vec![0; aes_sha1::BLOCK]);
        getrandom::fill(&mut plain).ok()?;
        plain.extend_from_slice(message);
        let mut cipher = aes_sha1::encrypt(&derived(aes_sha1::Purpose::Encryption)?, &plain)?;
        cipher.extend_from_slice(&aes_sha1::checksum(&derived(aes_sha1::Purpose::Integrity)?, &[&plain])?);
        Some(cipher)
    }

    /// Decrypts with AES; whether it is right is for the caller to ask.
    pub(super) fn open(&self, usage: u32, cipher: &[u8]) -> Option<Opened> {
        let (data, checksum) = cipher.split_last_chunk::<{ aes_sha1::CHECKSUM }>()?;
        let key = aes_sha1::derive(&self.bytes, usage, aes_sha1::Purpose::Encryption)?;
        let plain = Zeroizing::new(aes_sha1::decrypt(&key, data)?);
        let integrity = aes_sha1::derive(&self.bytes, usage, aes_sha1::Purpose::Integrity)?;
        Some(Opened { plain, checksum: *checksum, integrity })
    }

    /// Whether a signature with AES is right.
    pub(super) fn signed(&self, usage: u32, parts: &[&[u8]], checksum: &[u8]) -> bool {
        let key = aes_sha1::derive(&self.bytes, usage, aes_sha1::Purpose::Checksum);
        let right = key.and_then(|key| aes_sha1::checksum(&key, parts));
        right.is_some_and(|right| right.ct_eq(checksum).into())
    }
}

/// What was decrypted with AES.
pub(super) struct Opened {
    /// A block of random bytes, and the message.
    pub plain: Zeroizing<Vec<u8>>,
    checksum: [u8; aes_sha1::CHECKSUM],
    integrity: Zeroizing<Vec<u8>>,
}

impl Opened {
    /// The random bytes.
    pub(super) fn confounder(&self) -> &[u8] {
        self.plain.get(..aes_sha1::BLOCK).unwrap_or_default()
    }

    /// The message.
    pub(super) fn message(&self) -> &[u8] {
        self.plain.get(aes_sha1::BLOCK..).unwrap_or_default()
    }

    /// Whether the checksum is that of these parts, one after the other.
    pub(super) fn is_of(&self, parts: &[&[u8]]) -> bool {
        let right = aes_sha1::checksum(&self.integrity, parts);
        right.is_some_and(|right| right.ct_eq(&self.checksum).into())
    }
}
