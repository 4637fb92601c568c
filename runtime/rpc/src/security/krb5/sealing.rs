//! What protects messages with one key, in place (RFC 4121 4.2.4, in DCE style): all
//! that follows from the key alone is computed once, and a message is gone through once.

use super::Key;
use super::aes_sha1::{BLOCK, CHECKSUM, Cipher, Mac, Purpose, derive};
use subtle::ConstantTimeEq;

/// Bytes behind a message that are encrypted with it: as many as a block, then the header.
const END: usize = 2 * BLOCK;
/// Bytes of a token's header.
pub(super) const HEADER: usize = 16;
/// Bytes of the token of a sealed message whose length is a multiple of a block's.
pub(super) const SEAL: usize = HEADER + END + CHECKSUM + BLOCK;
/// Bytes of a signature.
pub(super) const SIGNATURE: usize = HEADER + CHECKSUM;
/// Of the parts of a token that seals: the end comes first, its two blocks in the order
/// that ciphertext stealing leaves them in, then the checksum, then the start.
const HEADER_BLOCK: usize = HEADER;
const FILLER_BLOCK: usize = HEADER_BLOCK + BLOCK;
const SUM: usize = FILLER_BLOCK + BLOCK;
const CONFOUNDER: usize = SUM + CHECKSUM;

/// A key derived for everything that one side sends.
pub(super) struct Sealing {
    cipher: Cipher,
    integrity: Mac,
    signature: Mac,
}

/// A message: what is signed only, and what is encrypted in between.
pub(super) struct Message<'a> {
    pub head: &'a [u8],
    pub body: &'a mut [u8],
    pub tail: &'a [u8],
}

impl Sealing {
    /// With the usages of one side's messages and signatures. None with a key that is not AES's.
    pub(super) fn new(key: &Key, seal: u32, sign: u32) -> Option<Self> {
        let derived = |usage, purpose| derive(key.bytes(), usage, purpose);
        Some(Sealing {
            cipher: Cipher::new(&derived(seal, Purpose::Encryption)?)?,
            integrity: Mac::new(&derived(seal, Purpose::Integrity)?)?,
            signature: Mac::new(&derived(sign, Purpose::Checksum)?)?,
        })
    }

    /// The checksum of the parts one after the other, for a signature.
    pub(super) fn sign(&self, parts: &[&[u8]]) -> [u8; CHECKSUM] {
        let mut mac = self.signature.clone();
        parts.iter().for_each(|part| mac.update(part));
        mac.finish()
    }

    /// Encrypts the body, whose length is a multiple of a block's, and makes the token.
    /// `inner` is the header as it is encrypted.
    pub(super) fn seal(
        &self,
        header: [u8; HEADER],
        inner: [u8; HEADER],
        confounder: [u8; BLOCK],
        message: Message<'_>,
    ) -> [u8; SEAL] {
        let Message { head, body, tail } = message;
        let mut mac = self.integrity.clone();
        mac.update(&confounder);
        mac.update(head);
        let mut chain = self.cipher.chain();
        let mut first = confounder;
        chain.encrypt(&mut first);
        // Up to where the checksum has whole blocks again.
        let ahead = (BLOCK + head.len()).next_multiple_of(Mac::BLOCK) - (BLOCK + head.len());
        chain.encrypt_summed(body, ahead, &mut mac);
        let mut end = [0; END];
        end[BLOCK..].copy_from_slice(&inner);
        mac.update(tail);
        mac.update(&end);
        chain.encrypt(&mut end);

        let mut token = [0; SEAL];
        let (filler, last) = end.split_at(BLOCK);
        token[..HEADER].copy_from_slice(&header);
        token[HEADER_BLOCK..FILLER_BLOCK].copy_from_slice(last);
        token[FILLER_BLOCK..SUM].copy_from_slice(filler);
        token[SUM..CONFOUNDER].copy_from_slice(&mac.finish());
        token[CONFOUNDER..].copy_from_slice(&first);
        token
    }

    /// Decrypts the body, whose length is a multiple of a block's; whether checksum and
    /// encrypted header are right.
    pub(super) fn unseal(&self, token: &[u8; SEAL], inner: &[u8; HEADER], message: Message<'_>) -> bool {
        let Message { head, body, tail } = message;
        let (mut confounder, mut end) = ([0; BLOCK], [0; END]);
        confounder.copy_from_slice(&token[CONFOUNDER..]);
        end[..BLOCK].copy_from_slice(&token[FILLER_BLOCK..SUM]);
        end[BLOCK..].copy_from_slice(&token[HEADER_BLOCK..FILLER_BLOCK]);
        let mut chain = self.cipher.chain();
        chain.decrypt(&mut confounder);
        chain.decrypt(body);
        chain.decrypt(&mut end);
        let mut mac = self.integrity.clone();
        for part in [&confounder, head, body, tail, &end] {
            mac.update(part);
        }
        let right = mac.finish().ct_eq(&token[SUM..CONFOUNDER]) & end[BLOCK..].ct_eq(inner);
        right.into()
    }
}
