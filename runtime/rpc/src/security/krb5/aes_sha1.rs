//! AES in CBC mode with ciphertext stealing and HMAC-SHA1-96 (RFC 3961 5.1, 5.3; RFC 3962).

use aes::cipher::consts::U16;
use aes::cipher::{
    Array, BlockCipherEncBackend, BlockCipherEncClosure, BlockCipherEncrypt, BlockModeDecrypt, BlockSizeUser,
    InnerIvInit, KeyInit,
};
use aes::{Aes128, Aes256, Block};
use cbc::Decryptor;
use hmac::{Hmac, Mac as _};
use sha1::Sha1;
use zeroize::Zeroizing;

/// Bytes of a block, and of the random bytes in front of a message.
pub(super) const BLOCK: usize = 16;
/// Bytes of a checksum.
pub(super) const CHECKSUM: usize = 12;

/// What a key derived from another is for (RFC 3961 5.3).
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(super) enum Purpose {
    /// `Kc`
    Checksum = 0x99,
    /// `Ke`
    Encryption = 0xAA,
    /// `Ki`
    Integrity = 0x55,
}

/// AES with a key of either size.
pub(super) enum Cipher {
    Aes128(Box<Aes128>),
    Aes256(Box<Aes256>),
}

impl Cipher {
    pub(super) fn new(key: &[u8]) -> Option<Self> {
        match key.len() {
            16 => Some(Cipher::Aes128(Box::new(Aes128::new(&Array::try_from(key).ok()?)))),
            32 => Some(Cipher::Aes256(Box::new(Aes256::new(&Array::try_from(key).ok()?)))),
            _ => None,
        }
    }

    pub(super) fn encrypt(&self, block: [u8; BLOCK]) -> [u8; BLOCK] {
        let mut block = Block::from(block);
        match self {
            Cipher::Aes128(c) => c.encrypt_block(&mut block),
            Cipher::Aes256(c) => c.encrypt_block(&mut block),
        }
        block.into()
    }

    /// CBC from its start.
    pub(super) fn chain(&self) -> Chain<'_> {
        Chain { cipher: self, before: [0; BLOCK] }
    }
}

/// CBC that goes on from one piece of a message to the next. Bytes that do not fill a
/// block are left alone.
pub(super) struct Chain<'a> {
    cipher: &'a Cipher,
    before: [u8; BLOCK],
}

impl Chain<'_> {
    pub(super) fn encrypt(&mut self, data: &mut [u8]) {
        self.encrypt_with(data, 0, None);
    }

    /// Encrypts and sums what is encrypted, first so many bytes ahead. Each of the two is
    /// a chain in which everything waits for what was before; side by side, a processor
    /// does both in the time of one.
    pub(super) fn encrypt_summed(&mut self, data: &mut [u8], ahead: usize, mac: &mut Mac) {
        self.encrypt_with(data, ahead, Some(mac));
    }

    fn encrypt_with(&mut self, data: &mut [u8], ahead: usize, mac: Option<&mut Mac>) {
        let pass = Encrypt { before: &mut self.before, data, ahead, mac };
        match self.cipher {
            Cipher::Aes128(c) => c.encrypt_with_backend(pass),
            Cipher::Aes256(c) => c.encrypt_with_backend(pass),
        }
    }

    pub(super) fn decrypt(&mut self, data: &mut [u8]) {
        let (blocks, _) = data.as_chunks_mut::<BLOCK>();
        let Some(last) = blocks.last().copied() else { return };
        let blocks = Array::cast_slice_from_core_mut(blocks);
        let before = Block::from(self.before);
        match self.cipher {
            Cipher::Aes128(c) => Decryptor::inner_iv_init(&**c, &before).decrypt_blocks(blocks),
            Cipher::Aes256(c) => Decryptor::inner_iv_init(&**c, &before).decrypt_blocks(blocks),
        }
        self.before = last;
    }
}

/// One pass over the bytes to encrypt.
struct Encrypt<'a> {
    before: &'a mut [u8; BLOCK],
    data: &'a mut [u8],
    ahead: usize,
    mac: Option<&'a mut Mac>,
}

impl BlockSizeUser for Encrypt<'_> {
    type BlockSize = U16;
}

impl BlockCipherEncClosure for Encrypt<'_> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, backend: &B) {
        let Encrypt { before, data, ahead, mut mac } = self;
        let mut block = Block::from(*before);
        let mut summed = 0;
        for at in (0..data.len()).step_by(Mac::BLOCK) {
            if let Some(mac) = &mut mac {
                let until = (at + ahead + Mac::BLOCK).min(data.len());
                if summed == 0 && ahead > 0 {
                    mac.update(&data[..ahead.min(until)]);
                    summed = ahead.min(until);
                }
                mac.update(&data[summed..until]);
                summed = until;
            }
            let end = (at + Mac::BLOCK).min(data.len());
            for plain in data[at..end].as_chunks_mut::<BLOCK>().0 {
                block = Block::from(xor(block.into(), plain));
                backend.encrypt_block((&mut block).into());
                *plain = block.into();
            }
        }
        *before = block.into();
    }
}

/// HMAC-SHA1-96 with a key that is used again and again; wiped when dropped.
#[derive(Clone)]
pub(super) struct Mac(Hmac<Sha1>);

impl Mac {
    /// Bytes that SHA-1 takes at once.
    pub(super) const BLOCK: usize = 64;

    pub(super) fn new(key: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(key).ok().map(Mac)
    }

    #[inline]
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(super) fn finish(self) -> [u8; CHECKSUM] {
        let mut out = [0; CHECKSUM];
        out.copy_from_slice(&self.0.finalize().into_bytes()[..CHECKSUM]);
        out
    }
}

/// Stretches or folds bytes to N (RFC 3961 5.1): copies of the input, each rotated
/// 13 bits further to the right, are added in ones' complement.
fn n_fold<const N: usize>(input: &[u8]) -> [u8; N] {
    let bits = 8 * input.len();
    let mut out = [0; N];
    if bits == 0 {
        return out;
    }
    let length = input.len() * N / gcd(input.len(), N);
    let bit = |i: usize| {
        let (copy, place) = (i / bits, i % bits);
        let from = (place + bits - 13 * copy % bits) % bits;
        input.get(from / 8).is_some_and(|byte| byte & (0x80 >> (from % 8)) != 0)
    };
    let mut sums = [0u32; N];
    for at in 0..length {
        let byte = (0..8).fold(0, |byte, i| byte << 1 | u32::from(bit(8 * at + i)));
        sums[at % N] += byte;
    }
    let mut carry = 0;
    loop {
        for sum in sums.iter_mut().rev() {
            *sum += carry;
            carry = *sum >> 8;
            *sum &= 0xFF;
        }
        if carry == 0 {
            break;
        }
    }
    for (out, sum) in out.iter_mut().zip(sums) {
        *out = sum as u8;
    }
    out
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The key that a key stands for, for one usage and purpose; as long as the key.
pub(super) fn derive(key: &[u8], usage: u32, purpose: Purpose) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = Cipher::new(key)?;
    let [a, b, c, d] = usage.to_be_bytes();
    let mut block = n_fold(&[a, b, c, d, purpose as u8]);
    let mut out = Zeroizing::new(Vec::with_capacity(2 * BLOCK));
    while out.len() < key.len() {
        block = cipher.encrypt(block);
        out.extend_from_slice(&block);
    }
    Some(out)
}

fn xor(a: [u8; BLOCK], b: &[u8; BLOCK]) -> [u8; BLOCK] {
    (u128::from_ne_bytes(a) ^ u128::from_ne_bytes(*b)).to_ne_bytes()
}

/// Encrypts; less than a block cannot be (RFC 3962 5).
pub(super) fn encrypt(key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let cipher = Cipher::new(key)?;
    let mut out = data.to_vec();
    out.resize(data.len().max(BLOCK).next_multiple_of(BLOCK), 0);
    cipher.chain().encrypt(&mut out);
    // The last two blocks change places, and what was added is left out.
    if let Some(at) = out.len().checked_sub(2 * BLOCK) {
        out.get_mut(at..)?.rotate_left(BLOCK);
    }
    out.truncate(data.len());
    (data.len() >= BLOCK).then_some(out)
}

/// Decrypts; less than a block cannot be (RFC 3962 5).
pub(super) fn decrypt(key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let cipher = Cipher::new(key)?;
    let mut out = data.to_vec();
    // The last two blocks are swapped, and the last one may be short.
    let swapped = data.len().div_ceil(BLOCK).saturating_sub(2) * BLOCK;
    let (head, tail) = out.split_at_mut_checked(swapped)?;
    let mut chain = cipher.chain();
    chain.decrypt(head);
    let (first, rest) = tail.split_first_chunk_mut::<BLOCK>()?;
    if rest.is_empty() {
        chain.decrypt(first);
        return Some(out);
    }
    let mut last = *first;
    cipher.chain().decrypt(&mut last);
    let mut stolen = last;
    stolen.get_mut(..rest.len())?.copy_from_slice(rest);
    rest.copy_from_slice(xor(last, &stolen).get(..rest.len())?);
    chain.decrypt(&mut stolen);
    *first = stolen;
    Some(out)
}

/// The checksum of the parts one after the other, with a derived key.
pub(super) fn checksum(key: &[u8], parts: &[&[u8]]) -> Option<[u8; CHECKSUM]> {
    let mut mac = Mac::new(key)?;
    parts.iter().for_each(|part| mac.update(part));
    Some(mac.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let text: String = text.split_whitespace().collect();
        (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
    }

    #[test]
    fn folds_of_rfc_3961_a_1() {
        assert_eq!(n_fold::<8>(b"012345").to_vec(), hex("be072631276b1955"));
        assert_eq!(n_fold::<7>(b"password").to_vec(), hex("78a07b6caf85fa"));
        assert_eq!(n_fold::<8>(b"Rough Consensus, and Running Code").to_vec(), hex("bb6ed30870b7f0e0"));
        assert_eq!(n_fold::<21>(b"password").to_vec(), hex("59e4a8ca7c0385c3c37b3f6d2000247cb6e6bd5b3e"));
        assert_eq!(n_fold::<16>(b"kerberos").to_vec(), hex("6b65726265726f737b9b5b2b93132b93"));
    }

    /// Ciphertexts of RFC 3962 appendix B.
    #[test]
    fn stolen_ciphertexts_of_rfc_3962() {
        let key = b"chicken teriyaki";
        let plain = b"I would like the General Gau's Chicken, please, and wonton soup.";
        for (length, cipher) in [
            (17, "c6353568f2bf8cb4d8a580362da7ff7f 97"),
            (31, "fc00783e0efdb2c1d445d4c8eff7ed22 97687268d6ecccc0c07b25e25ecfe5"),
            (32, "39312523a78662d5be7fcbcc98ebf5a8 97687268d6ecccc0c07b25e25ecfe584"),
            (
                47,
                "97687268d6ecccc0c07b25e25ecfe584 b3fffd940c16a18c1b5549d2f838029e \
                 39312523a78662d5be7fcbcc98ebf5",
            ),
            (
                48,
                "97687268d6ecccc0c07b25e25ecfe584 9dad8bbb96c4cdc03bc103e1a194bbd8 \
                 39312523a78662d5be7fcbcc98ebf5a8",
            ),
            (
                64,
                "97687268d6ecccc0c07b25e25ecfe584 39312523a78662d5be7fcbcc98ebf5a8 \
                 4807efe836ee89a526730dbc2f7bc840 9dad8bbb96c4cdc03bc103e1a194bbd8",
            ),
        ] {
            assert_eq!(decrypt(key, &hex(cipher)).unwrap(), &plain[..length], "{length}");
            assert_eq!(encrypt(key, &plain[..length]).unwrap(), hex(cipher), "{length}");
        }
    }

    #[test]
    fn impossible_lengths_are_refused() {
        assert_eq!(decrypt(&[0; 16], &[0; 15]), None);
        assert_eq!(decrypt(&[0; 16], &[]), None);
        assert_eq!(decrypt(&[0; 17], &[0; 32]), None);
        assert_eq!(encrypt(&[0; 16], &[0; 15]), None);
        assert_eq!(encrypt(&[0; 17], &[0; 32]), None);
        assert!(derive(&[0; 5], 2, Purpose::Checksum).is_none());
        assert_eq!(derive(&[0; 32], 2, Purpose::Checksum).unwrap().len(), 32);
    }
}
