//! The keys and hashes of NTLMv2 (MS-NLMP 3.3.2, 3.4).

use super::Flags;
use crate::security::rc4::Rc4;
use hmac::{Hmac, KeyInit, Mac};
use md4::{Digest, Md4};
use md5::Md5;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// A 16-byte key that is wiped when dropped.
pub type Key = Zeroizing<[u8; 16]>;

/// MD4 of a password in UTF-16: as good as the password itself, so wiped when
/// dropped and never shown.
#[derive(Clone)]
pub struct NtHash(Key);

impl NtHash {
    /// The hash of a password (`NTOWFv1`).
    #[must_use]
    pub fn of(password: &str) -> Self {
        let mut text = utf16(password);
        let hash = Md4::digest(&text).into();
        text.zeroize();
        NtHash(Zeroizing::new(hash))
    }

    /// From 32 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut hash = [0; 16];
        if text.len() != 32 || !text.is_ascii() {
            return None;
        }
        for (i, byte) in hash.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
        }
        Some(NtHash(Zeroizing::new(hash)))
    }

    /// `NTOWFv2`: the hash bound to a user and a domain.
    pub(super) fn bind(&self, user: &str, domain: &str) -> Key {
        let mut name = utf16(&upper(user));
        name.extend(utf16(domain));
        hmac_md5(&*self.0, &[&name])
    }
}

impl From<[u8; 16]> for NtHash {
    fn from(hash: [u8; 16]) -> Self {
        NtHash(Zeroizing::new(hash))
    }
}

impl fmt::Debug for NtHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NtHash(…)")
    }
}

/// UTF-16, little-endian.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Text from little-endian UTF-16; lone surrogates become U+FFFD.
pub(super) fn from_utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Upper case one character at a time, as Windows does it: `ß` stays.
pub(super) fn upper(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut upper = c.to_uppercase();
            match (upper.next(), upper.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        })
        .collect()
}

/// HMAC-MD5 over the parts one after the other.
pub(super) fn hmac_md5(key: &[u8], parts: &[&[u8]]) -> Key {
    // HMAC takes keys of every length, so there is no error to report.
    Signer::new(key).map_or_else(Key::default, |signer| signer.sign(parts))
}

/// HMAC-MD5 with a key that is used again and again: what comes of the key alone is
/// computed once. It is wiped when dropped.
pub(super) struct Signer(Hmac<Md5>);

impl Signer {
    pub(super) fn new(key: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(key).ok().map(Signer)
    }

    /// The checksum of the parts one after the other.
    pub(super) fn sign(&self, parts: &[&[u8]]) -> Key {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        Zeroizing::new(mac.finalize().into_bytes().into())
    }
}

fn md5(parts: &[&[u8]]) -> Key {
    let mut hash = Md5::new();
    for part in parts {
        hash.update(part);
    }
    Zeroizing::new(hash.finalize().into())
}

/// RC4 of 16 bytes with a key of its own: how session keys travel.
pub(super) fn rc4k(key: &Key, data: &[u8; 16]) -> Key {
    let mut out = Zeroizing::new(*data);
    if let Some(mut stream) = Rc4::new(&**key) {
        stream.apply(&mut *out);
    }
    out
}

/// Equality whose duration does not depend on the bytes.
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// Random bytes of the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], crate::security::SecurityError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| crate::security::SecurityError::Unavailable(e.to_string()))?;
    Ok(bytes)
}

/// Which side sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    ClientToServer,
    ServerToClient,
}

/// `SIGNKEY` (MS-NLMP 3.4.5.2).
pub(super) fn sign_key(session: &Key, direction: Direction) -> Key {
    let magic: &[u8] = match direction {
        Direction::ClientToServer => b"session key to client-to-server signing key magic constant\0",
        Direction::ServerToClient => b"session key to server-to-client signing key magic constant\0",
    };
    md5(&[&**session, magic])
}

/// `SEALKEY` (MS-NLMP 3.4.5.3) with extended session security.
pub(super) fn seal_key(session: &Key, flags: Flags, direction: Direction) -> Key {
    let magic: &[u8] = match direction {
        Direction::ClientToServer => b"session key to client-to-server sealing key magic constant\0",
        Direction::ServerToClient => b"session key to server-to-client sealing key magic constant\0",
    };
    let strength = match () {
        () if flags.contains(Flags::KEY_128) => 16,
        () if flags.contains(Flags::KEY_56) => 7,
        () => 5,
    };
    md5(&[&session[..strength], magic])
}

#[cfg(test)]
mod tests {
    use super::*;

    // MS-NLMP 4.2.1 and 4.2.4: the values of the standard's own example.
    #[test]
    fn hashes_of_the_standards_example() {
        let hash = NtHash::of("Password");
        assert_eq!(*hash.0, *NtHash::from_hex("a4f49c406510bdcab6824ee7c30fd852").unwrap().0);
        assert_eq!(
            *hash.bind("User", "Domain"),
            [0x0c, 0x86, 0x8a, 0x40, 0x3b, 0xfd, 0x7a, 0x93, 0xa3, 0x00, 0x1e, 0xf2, 0x2e, 0xf0, 0x2e, 0x3f]
        );
    }

    #[test]
    fn keys_of_the_standards_example() {
        let session = Zeroizing::new([0x55; 16]);
        assert_eq!(
            *seal_key(&session, Flags::KEY_128, Direction::ClientToServer),
            [0x59, 0xf6, 0x00, 0x97, 0x3c, 0xc4, 0x96, 0x0a, 0x25, 0x48, 0x0a, 0x7c, 0x19, 0x6e, 0x4c, 0x58]
        );
        assert_eq!(
            *sign_key(&session, Direction::ClientToServer),
            [0x47, 0x88, 0xdc, 0x86, 0x1b, 0x47, 0x82, 0xf3, 0x5d, 0x43, 0xfd, 0x98, 0xfe, 0x1a, 0x2d, 0x39]
        );
    }

    #[test]
    fn a_hash_does_not_show_itself() {
        assert_eq!(format!("{:?}", NtHash::of("Password")), "NtHash(…)");
    }

    #[test]
    fn upper_case_keeps_the_length() {
        assert_eq!(upper("straße é"), "STRAßE É");
    }
}
