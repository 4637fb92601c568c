//! AES in CBC mode with ciphertext stealing and HMAC-SHA1-96 (RFC 3961 5.1, 5.3; RFC 3962).

use aes::cipher::{Array, BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes256, Block};
use hmac::{Hmac, Mac};
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
enum Cipher {
    Aes128(Box<Aes128>),
    Aes256(Box<Aes256>),
}

impl Cipher {
    fn new(key: &[u8]) -> Option<Self> {
        match key.len() {
            16 => Some(Cipher::Aes128(Box::new(Aes128::new(&Array::try_from(key).ok()?)))),
            32 => Some(Cipher::Aes256(Box::new(Aes256::new(&Array::try_from(key).ok()?)))),
            _ => None,
        }
    }

    fn encrypt(&self, block: [u8; BLOCK]) -> [u8; BLOCK] {
        let mut block = Block::from(block);
        match self {
            Cipher::Aes128(c) => c.encrypt_block(&mut block),
            Cipher::Aes256(c) => c.encrypt_block(&mut block),
        }
        block.into()
    }

    fn decrypt(&self, block: [u8; BLOCK]) -> [u8; BLOCK] {
        let mut block = Block::from(block);
        match self {
            Cipher::Aes128(c) => c.decrypt_block(&mut block),
            Cipher::Aes256(c) => c.decrypt_block(&mut block),
        }
        block.into()
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
    let mut out = a;
    out.iter_mut().zip(b).for_each(|(a, b)| *a ^= b);
    out
}

/// Decrypts; less than a block cannot be (RFC 3962 5).
pub(super) fn decrypt(key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let cipher = Cipher::new(key)?;
    let mut out = Vec::with_capacity(data.len());
    let mut before = [0; BLOCK];
    // The last two blocks are swapped, and the last one may be short.
    let swapped = data.len().div_ceil(BLOCK).saturating_sub(2) * BLOCK;
    let (head, tail) = data.split_at_checked(swapped)?;
    for block in head.as_chunks::<BLOCK>().0 {
        out.extend_from_slice(&xor(cipher.decrypt(*block), &before));
        before = *block;
    }
    let (first, rest) = tail.split_first_chunk::<BLOCK>()?;
    if rest.is_empty() {
        out.extend_from_slice(&xor(cipher.decrypt(*first), &before));
        return Some(out);
    }
    let mut last = cipher.decrypt(*first);
    let mut stolen = last;
    stolen.get_mut(..rest.len())?.copy_from_slice(rest);
    out.extend_from_slice(&xor(cipher.decrypt(stolen), &before));
    last = xor(last, &stolen);
    out.extend_from_slice(last.get(..rest.len())?);
    Some(out)
}

/// The checksum of the parts one after the other, with a derived key.
pub(super) fn checksum(key: &[u8], parts: &[&[u8]]) -> Option<[u8; CHECKSUM]> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).ok()?;
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().first_chunk().copied()
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
        }
    }

    #[test]
    fn impossible_lengths_are_refused() {
        assert_eq!(decrypt(&[0; 16], &[0; 15]), None);
        assert_eq!(decrypt(&[0; 16], &[]), None);
        assert_eq!(decrypt(&[0; 17], &[0; 32]), None);
        assert!(derive(&[0; 5], 2, Purpose::Checksum).is_none());
        assert_eq!(derive(&[0; 32], 2, Purpose::Checksum).unwrap().len(), 32);
    }
}
