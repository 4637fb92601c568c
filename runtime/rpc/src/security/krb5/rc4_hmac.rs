//! RC4 with HMAC-MD5 (RFC 4757 4, 5, 7).

use crate::security::rc4::Rc4;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use zeroize::Zeroizing;

/// Bytes of the checksum in front of a ciphertext.
const CHECKSUM: usize = 16;
/// Random bytes in front of a message.
pub(super) const CONFOUNDER: usize = 8;

type Bytes16 = Zeroizing<[u8; 16]>;

fn hmac(key: &[u8], parts: &[&[u8]]) -> Option<Bytes16> {
    let mut mac = Hmac::<Md5>::new_from_slice(key).ok()?;
    parts.iter().for_each(|part| mac.update(part));
    Some(Zeroizing::new(mac.finalize().into_bytes().into()))
}

fn apply(key: &[u8], parts: &mut [&mut [u8]]) -> Option<()> {
    let mut stream = Rc4::new(key)?;
    parts.iter_mut().for_each(|part| stream.apply(part));
    Some(())
}

/// What a ciphertext holds, if its checksum is right.
pub(super) fn decrypt(key: &[u8], usage: u32, cipher: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (checksum, data) = cipher.split_first_chunk::<CHECKSUM>()?;
    let key = hmac(key, &[&usage.to_le_bytes()])?;
    let mut plain = Zeroizing::new(data.to_vec());
    apply(&*hmac(&*key, &[checksum])?, &mut [&mut plain])?;
    if *hmac(&*key, &[&plain])? != *checksum {
        return None;
    }
    Some(Zeroizing::new(plain.get(CONFOUNDER..)?.to_vec()))
}

/// The checksum in a token, over the parts one after the other; `usage` is 13 for
/// messages and 15 for signatures.
pub(super) fn token_checksum(key: &[u8], usage: u32, parts: &[&[u8]]) -> Option<[u8; 8]> {
    let key = hmac(key, &[b"signaturekey\0"])?;
    let mut hash = Md5::new();
    hash.update(usage.to_le_bytes());
    parts.iter().for_each(|part| hash.update(part));
    hmac(&*key, &[&hash.finalize()])?.first_chunk().copied()
}

/// The number in a token, and the four bytes that say who sends it.
pub(super) fn token_sequence(
    key: &[u8],
    checksum: [u8; 8],
    encrypted: [u8; 8],
) -> Option<([u8; 4], [u8; 4])> {
    let key = hmac(&*hmac(key, &[&[0; 4]])?, &[&checksum])?;
    let mut plain = encrypted;
    apply(&*key, &mut [&mut plain])?;
    Some((*plain.first_chunk()?, *plain.last_chunk()?))
}

/// Decrypts what a token protects: confounder, then message.
pub(super) fn token_decrypt(key: &[u8], sequence: [u8; 4], parts: &mut [&mut [u8]]) -> Option<()> {
    let local = Zeroizing::new(key.iter().map(|b| b ^ 0xF0).collect::<Vec<u8>>());
    let key = hmac(&*hmac(&local, &[&[0; 4]])?, &[&sequence])?;
    apply(&*key, parts)
}
