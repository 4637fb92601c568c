//! One end of a session whose keys are AES's.

use super::sealing::{HEADER, Message, SEAL, SIGNATURE, Sealing};
use super::session::{Keys, SEAL_USAGES, SIGN_USAGES};
use super::{KerberosEar, Key, aes_sha1};
use crate::listen::Sender;
use crate::security::{Identity, Level, Protected, SecurityError, Session};
use dcerpc::krb5::{Krb5Token, Krb5TokenFlags, Krb5TokenId};
use pidl_ndr::{Format, from_bytes, to_bytes};
use std::sync::Arc;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Bytes of padding that what is sealed in DCE style ends with (`EC`).
const EXTRA: u16 = 16;
/// How far the token then is rotated (`RRC`): by a header and a checksum.
const ROTATION: u16 = 28;
/// Where a header has its number: at its end.
const NUMBER: usize = 8;

/// What two ends agreed on in their handshake.
pub(crate) struct Agreed {
    pub(super) keys: Keys,
    /// The numbers that client and server begin with.
    pub(super) numbers: [u32; 2],
}

/// What a client asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    /// Signatures.
    pub signs: bool,
    /// Encryption.
    pub seals: bool,
}

/// A session of one end.
///
/// Numbers must come without gaps: on a connection nothing is lost and nothing overtakes.
pub(crate) struct KerberosAesSession {
    ours: Half,
    theirs: Half,
    /// Takes tokens of other shapes than ours; any that the standard allows.
    ear: KerberosEar,
    confounders: Confounders,
    asked: Asked,
    key: Key,
    peer: Identity,
}

/// What one side sends.
struct Half {
    sealing: Sealing,
    number: u64,
    /// Headers but for their numbers: of a sealed message, as it is inside of it, of a signature.
    outer: [u8; HEADER],
    inner: [u8; HEADER],
    signature: [u8; HEADER],
}

/// Blocks that nobody can tell from random ones: a counter, encrypted with a random key.
struct Confounders {
    cipher: aes_sha1::Cipher,
    counter: u128,
}

impl Confounders {
    fn new() -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key).ok()?;
        Some(Confounders { cipher: aes_sha1::Cipher::new(&*key)?, counter: 0 })
    }

    fn next(&mut self) -> [u8; aes_sha1::BLOCK] {
        self.counter = self.counter.wrapping_add(1);
        self.cipher.encrypt(self.counter.to_be_bytes())
    }
}

impl Half {
    fn new(key: &Key, acceptors: bool, sender: Sender, number: u32) -> Option<Self> {
        let side = sender as usize;
        let mut flags = if sender == Sender::Server { Krb5TokenFlags::KRB5_SENT_BY_ACCEPTOR.0 } else { 0 };
        flags |= if acceptors { Krb5TokenFlags::KRB5_ACCEPTOR_SUBKEY.0 } else { 0 };
        let header = |id, flags, extra_count, right_rotation| {
            let flags = Krb5TokenFlags(flags);
            let token =
                Krb5Token { id, flags, filler: 0xFF, extra_count, right_rotation, ..Krb5Token::default() };
            to_bytes(&token, Format::NDR32).ok()?.try_into().ok()
        };
        let (wrap, sealed) = (Krb5TokenId::KRB5_TOKEN_WRAP, flags | Krb5TokenFlags::KRB5_SEALED.0);
        Some(Half {
            sealing: Sealing::new(key, *SEAL_USAGES.get(side)?, *SIGN_USAGES.get(side)?)?,
            number: number.into(),
            outer: header(wrap, sealed, EXTRA, ROTATION)?,
            inner: header(wrap, sealed, EXTRA, 0)?,
            signature: header(Krb5TokenId::KRB5_TOKEN_MIC, flags, 0xFFFF, 0xFFFF)?,
        })
    }

    /// A header with the number it is time for.
    fn numbered(&self, mut header: [u8; HEADER]) -> [u8; HEADER] {
        header[NUMBER..].copy_from_slice(&self.number.to_be_bytes());
        header
    }

    fn sign(&mut self, bytes: &[u8]) -> [u8; SIGNATURE] {
        let header = self.numbered(self.signature);
        self.number = self.number.wrapping_add(1);
        let mut token = [0; SIGNATURE];
        token[..HEADER].copy_from_slice(&header);
        token[HEADER..].copy_from_slice(&self.sealing.sign(&[bytes, &header]));
        token
    }

    fn verify(&mut self, bytes: &[u8], token: &[u8]) -> Result<(), SecurityError> {
        let right = self.sign(bytes).ct_eq(token);
        if right.into() { Ok(()) } else { Err(SecurityError::BadSignature) }
    }
}

/// What is signed in front of the body, the body, what is signed behind it.
fn message<'a>(pdu: Protected<'a>) -> Option<Message<'a>> {
    let Protected { pdu, body, sign_header, .. } = pdu;
    let (head, rest) = pdu.split_at_mut_checked(body.start)?;
    let (body, tail) = rest.split_at_mut_checked(body.end.checked_sub(body.start)?)?;
    let (head, tail): (&[u8], &[u8]) = if sign_header { (head, tail) } else { (&[], &[]) };
    Some(Message { head, body, tail })
}

impl KerberosAesSession {
    /// The session of one end; none with keys that are not AES's.
    pub(crate) fn new(agreed: Agreed, asked: Asked, server: bool, peer: Identity) -> Option<Self> {
        let Agreed { keys, numbers } = agreed;
        let acceptors = keys.acceptor.is_some();
        let key = keys.acceptor.as_ref().or(keys.initiator.as_ref()).filter(|k| !k.is_rc4())?.clone();
        let [client, servers] = numbers;
        let [client, servers] = [
            Half::new(&key, acceptors, Sender::Client, client)?,
            Half::new(&key, acceptors, Sender::Server, servers)?,
        ];
        let (ours, theirs) = if server { (servers, client) } else { (client, servers) };
        let sender = if server { Sender::Client } else { Sender::Server };
        let ear = KerberosEar::new(Arc::new(keys), sender);
        let confounders = Confounders::new()?;
        Some(KerberosAesSession { ours, theirs, ear, confounders, asked, key, peer })
    }

    /// A client that asked for no signatures gets none accepted.
    fn can_sign(&self) -> Result<(), SecurityError> {
        match self.asked.signs {
            true => Ok(()),
            false => Err(SecurityError::Unsupported("signatures in this session".into())),
        }
    }
}

impl Session for KerberosAesSession {
    fn token_length(&self, _body: usize, seal: bool) -> usize {
        if seal { SEAL } else { SIGNATURE }
    }

    fn supports(&self, level: Level) -> bool {
        level < Level::Privacy || self.asked.seals
    }

    fn protect(&mut self, pdu: Protected<'_>, token: &mut Vec<u8>) -> Result<(), SecurityError> {
        self.can_sign()?;
        if !pdu.seal {
            token.extend_from_slice(&self.ours.sign(pdu.signed()));
            return Ok(());
        }
        let half = &mut self.ours;
        let (outer, inner) = (half.numbered(half.outer), half.numbered(half.inner));
        half.number = half.number.wrapping_add(1);
        let message = message(pdu).filter(|m| m.body.len().is_multiple_of(aes_sha1::BLOCK));
        let message = message.ok_or(SecurityError::Sequence)?;
        token.extend_from_slice(&half.sealing.seal(outer, inner, self.confounders.next(), message));
        Ok(())
    }

    fn unprotect(&mut self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        self.can_sign()?;
        if !pdu.seal {
            return self.theirs.verify(pdu.signed(), token);
        }
        let half = &mut self.theirs;
        let (outer, inner) = (half.numbered(half.outer), half.numbered(half.inner));
        let bad = SecurityError::BadSignature;
        if let Ok(token) = <&[u8; SEAL]>::try_from(token)
            && token.starts_with(&outer)
            && pdu.body.len().is_multiple_of(aes_sha1::BLOCK)
        {
            let message = message(pdu).ok_or(SecurityError::BadSignature)?;
            half.number = half.number.wrapping_add(1);
            return if half.sealing.unseal(token, &inner, message) { Ok(()) } else { Err(bad) };
        }
        // Padded or rotated in another way.
        let said: Krb5Token = from_bytes(token, Format::NDR32)?;
        if said.sequence != half.number || outer.get(2) != Some(&said.flags.0) {
            return Err(bad);
        }
        half.number = half.number.wrapping_add(1);
        self.ear.unprotect_as(pdu, token)
    }

    fn sign_mechanisms(&mut self, list: &[u8]) -> Result<Vec<u8>, SecurityError> {
        self.can_sign()?;
        Ok(self.ours.sign(list).to_vec())
    }

    fn verify_mechanisms(&mut self, list: &[u8], mic: &[u8]) -> Result<(), SecurityError> {
        self.can_sign()?;
        self.theirs.verify(list, mic)
    }

    fn peer(&self) -> &Identity {
        &self.peer
    }

    fn session_key(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.key.bytes().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dcerpc::krb5::Krb5Enctype;
    use proptest::prelude::*;
    use std::ops::Range;

    fn key(length: usize, byte: u8) -> Key {
        let enctype = match length {
            16 => Krb5Enctype::ENCTYPE_AES128_CTS_HMAC_SHA1_96,
            _ => Krb5Enctype::ENCTYPE_AES256_CTS_HMAC_SHA1_96,
        };
        Key::new(enctype, Zeroizing::new(vec![byte; length])).unwrap()
    }

    /// Client and server, and somebody who listens to both.
    struct Three {
        ends: [KerberosAesSession; 2],
        ears: [KerberosEar; 2],
    }

    fn three(length: usize, acceptor: bool) -> Three {
        let keys = Keys { initiator: Some(key(length, 1)), acceptor: acceptor.then(|| key(length, 2)) };
        let asked = Asked { signs: true, seals: true };
        let agreed = || Agreed { keys: keys.clone(), numbers: [u32::MAX, 7] };
        let end = |server| KerberosAesSession::new(agreed(), asked, server, Identity::default()).unwrap();
        let heard = Arc::new(keys.clone());
        let ears = [Sender::Client, Sender::Server].map(|s| KerberosEar::new(heard.clone(), s));
        Three { ends: [end(false), end(true)], ears }
    }

    /// A PDU with so many bytes in front of a body, and a trailer.
    fn pdu(head: usize, body: usize) -> (Vec<u8>, Range<usize>) {
        ((0..head + body + 8).map(|i| i as u8).collect(), head..head + body)
    }

    fn protected<'a>(pdu: &'a mut [u8], body: &Range<usize>, sign_header: bool, seal: bool) -> Protected<'a> {
        Protected { pdu, body: body.clone(), sign_header, seal }
    }

    proptest! {
        #[test]
        fn the_other_end_and_a_listener_take_what_is_sent(
            wide: bool, acceptor: bool, sender in 0usize..2, head in 0usize..100, blocks in 0usize..40,
            sign_header: bool, seal: bool,
        ) {
            let Three { mut ends, ears } = three(if wide { 32 } else { 16 }, acceptor);
            for _ in 0..2 {
                let (plain, body) = pdu(head, 16 * blocks);
                let (mut sent, mut token) = (plain.clone(), Vec::new());
                ends[sender].protect(protected(&mut sent, &body, sign_header, seal), &mut token).unwrap();
                prop_assert_eq!(token.len(), ends[sender].token_length(16 * blocks, seal));
                prop_assert_eq!(sent == plain, !seal || blocks == 0);
                let mut heard = sent.clone();
                ears[sender].unprotect(protected(&mut heard, &body, sign_header, seal), &token).unwrap();
                prop_assert_eq!(&heard, &plain);
                ends[1 - sender].unprotect(protected(&mut sent, &body, sign_header, seal), &token).unwrap();
                prop_assert_eq!(&sent, &plain);
            }
        }

        #[test]
        fn every_changed_bit_is_found(seal: bool, at in 0usize..148, bit in 0u8..8) {
            let Three { mut ends, .. } = three(32, true);
            let (mut sent, body) = pdu(24, 48);
            let mut token = Vec::new();
            ends[0].protect(protected(&mut sent, &body, true, seal), &mut token).unwrap();
            let length = sent.len();
            let changed = if at < length { &mut sent[at] } else { &mut token[(at - length) % if seal { 76 } else { 28 }] };
            *changed ^= 1 << bit;
            prop_assert!(ends[1].unprotect(protected(&mut sent, &body, true, seal), &token).is_err());
        }

        #[test]
        fn hostile_tokens_are_errors(token in prop::collection::vec(any::<u8>(), 0..100), body in 0usize..40, seal: bool) {
            let Three { mut ends, .. } = three(32, true);
            let mut samples = vec![token];
            let mut started = ends[1].ours.outer.to_vec();
            started.extend_from_slice(&samples[0]);
            samples.push(started);
            for token in samples {
                let (mut sent, body) = pdu(24, body);
                let protected = Protected { pdu: &mut sent, body, sign_header: true, seal };
                prop_assert!(ends[0].unprotect(protected, &token).is_err());
            }
        }
    }

    #[test]
    fn replays_and_gaps_are_refused() {
        for seal in [false, true] {
            let Three { mut ends, .. } = three(32, true);
            let (plain, body) = pdu(24, 64);
            let mut sent: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
            for _ in 0..3 {
                let (mut pdu, mut token) = (plain.clone(), Vec::new());
                ends[0].protect(protected(&mut pdu, &body, true, seal), &mut token).unwrap();
                assert!(sent.iter().all(|(before, _)| !seal || *before != pdu), "the same bytes twice");
                sent.push((pdu, token));
            }
            let mut receive = |n: usize| {
                ends[1].unprotect(protected(&mut sent[n].0.clone(), &body, true, seal), &sent[n].1)
            };
            receive(0).unwrap();
            assert_eq!(receive(0), Err(SecurityError::BadSignature));
            let Three { mut ends, .. } = three(32, true);
            let mut receive = |n: usize| {
                ends[1].unprotect(protected(&mut sent[n].0.clone(), &body, true, seal), &sent[n].1)
            };
            assert_eq!(receive(1), Err(SecurityError::BadSignature));
        }
    }

    /// Another padding and rotation, as RFC 4121 allows them.
    #[test]
    fn other_shapes_are_taken() {
        let Three { mut ends, .. } = three(32, true);
        let (plain, body) = pdu(24, 32);
        let half = &ends[0].ours;
        let mut header = half.numbered(half.inner);
        header[4..6].fill(0);
        let mut message = plain[body.clone()].to_vec();
        message.extend_from_slice(&header);
        let confounded = [&[9; 16][..], &message].concat();
        let derived = |purpose| aes_sha1::derive(key(32, 2).bytes(), 24, purpose).unwrap();
        let cipher = aes_sha1::encrypt(&derived(aes_sha1::Purpose::Encryption), &confounded).unwrap();
        let signed = [&[9; 16], &plain[..24], &plain[24..56], &plain[56..], &header[..]];
        let sum = aes_sha1::checksum(&derived(aes_sha1::Purpose::Integrity), &signed).unwrap();
        // The end of the ciphertext and the checksum come first, then the confounder.
        header[7] = 28;
        let mut whole = [cipher, sum.to_vec()].concat();
        whole.rotate_right(28);
        let token = [&header[..], &whole[..44]].concat();
        let mut sent = [&plain[..24], &whole[44..], &plain[56..]].concat();
        let protected = Protected { pdu: &mut sent, body, sign_header: true, seal: true };
        ends[1].unprotect(protected, &token).unwrap();
        assert_eq!(sent, plain);
    }

    #[test]
    fn what_was_not_asked_for_is_not_done() {
        let keys = Keys { initiator: Some(key(16, 1)), acceptor: None };
        let asked = Asked { signs: false, seals: false };
        let agreed = Agreed { keys, numbers: [0, 0] };
        let mut session = KerberosAesSession::new(agreed, asked, false, Identity::default()).unwrap();
        assert!(session.supports(Level::Connect) && !session.supports(Level::Privacy));
        let unsupported = session.sign_mechanisms(b"list");
        assert!(matches!(unsupported, Err(SecurityError::Unsupported(_))), "{unsupported:?}");
    }
}
