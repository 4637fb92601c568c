//! RC4, as NTLM and old Kerberos tickets have it. The `rc4` crate does the same at
//! two thirds of the speed, and half of what a sealed call costs is this.

use zeroize::Zeroize;

/// A key stream; wiped when dropped.
pub(super) struct Rc4 {
    state: [u8; 256],
    i: u8,
    j: u8,
}

impl Rc4 {
    /// The stream of a key; none for one that cannot be, of no bytes or more than 256.
    pub(super) fn new(key: &[u8]) -> Option<Self> {
        if key.is_empty() || key.len() > 256 {
            return None;
        }
        let mut rc4 = Rc4 { state: std::array::from_fn(|i| i as u8), i: 0, j: 0 };
        let mut j = 0u8;
        for (i, byte) in (0..256).zip(key.iter().cycle()) {
            j = j.wrapping_add(rc4.state[i]).wrapping_add(*byte);
            rc4.state.swap(i, usize::from(j));
        }
        Some(rc4)
    }

    /// Encrypts or decrypts with the stream's next bytes.
    pub(super) fn apply(&mut self, data: &mut [u8]) {
        let Rc4 { state, i: kept_i, j: kept_j } = self;
        let (mut i, mut j) = (*kept_i, *kept_j);
        let mut next = || {
            i = i.wrapping_add(1);
            let a = state[usize::from(i)];
            j = j.wrapping_add(a);
            let b = state[usize::from(j)];
            state[usize::from(i)] = b;
            state[usize::from(j)] = a;
            state[usize::from(a.wrapping_add(b))]
        };
        // A word at a time: a byte's store and load would wait for the one before.
        let (words, rest) = data.as_chunks_mut::<8>();
        for word in words {
            let key = (0..8).fold(0, |key, n| key | u64::from(next()) << (8 * n));
            *word = (u64::from_le_bytes(*word) ^ key).to_le_bytes();
        }
        for byte in rest {
            *byte ^= next();
        }
        (*kept_i, *kept_j) = (i, j);
    }
}

impl Drop for Rc4 {
    fn drop(&mut self) {
        self.state.zeroize();
        self.i.zeroize();
        self.j.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6229 2: keys of 40 and 128 bits, the stream at 0, 16 and 4096.
    #[test]
    fn streams_of_rfc_6229() {
        let expected: [(usize, [u128; 3]); 2] = [
            (
                5,
                [
                    0xb239_6305_f03d_c027_ccc3_524a_0a11_18a8,
                    0x6982_944f_18fc_82d5_89c4_03a4_7a0d_0919,
                    0xff25_b589_9599_6707_e51f_bdf0_8b34_d875,
                ],
            ),
            (
                16,
                [
                    0x9ac7_cc9a_609d_1ef7_b293_2899_cde4_1b97,
                    0x5248_c495_9014_126a_6e8a_84f1_1d1a_9e1c,
                    0xa36a_4c30_1ae8_ac13_610c_cbc1_2256_cacc,
                ],
            ),
        ];
        for (length, expected) in expected {
            let key: Vec<u8> = (1..=length as u8).collect();
            let mut whole = [0; 4112];
            Rc4::new(&key).unwrap().apply(&mut whole);
            let at = |n| u128::from_be_bytes(*whole[n..].first_chunk().unwrap());
            assert_eq!([at(0), at(16), at(4096)], expected);
            // In pieces it is the same stream.
            let (mut pieces, mut stream) = ([0; 4112], Rc4::new(&key).unwrap());
            for (n, piece) in pieces.chunks_mut(7).enumerate() {
                let (a, b) = piece.split_at_mut(n.min(piece.len()));
                stream.apply(a);
                stream.apply(b);
            }
            assert_eq!(pieces, whole);
        }
    }

    #[test]
    fn keys_that_cannot_be() {
        assert!(Rc4::new(&[]).is_none() && Rc4::new(&[0; 257]).is_none());
        assert!(Rc4::new(&[0; 256]).is_some());
    }
}
