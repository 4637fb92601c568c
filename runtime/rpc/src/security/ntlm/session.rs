//! Signing and sealing with extended session security (MS-NLMP 3.4.4.2).

use super::Flags;
use super::crypto::{Direction, Key, Signer, same, seal_key, sign_key};
use crate::security::rc4::Rc4;
use crate::security::{Identity, Level, Protected, SecurityError, Session};
use zeroize::Zeroizing;

/// Bytes of a signature: version, checksum, sequence number.
const SIGNATURE: usize = 16;
const VERSION: [u8; 4] = 1u32.to_le_bytes();

/// What protects one direction.
struct Half {
    signer: Signer,
    seal_key: Key,
    seal: Rc4,
    sequence: u32,
    /// Checksums are encrypted too.
    key_exchange: bool,
}

impl Half {
    fn new(session: &Key, flags: Flags, direction: Direction) -> Result<Self, SecurityError> {
        let seal_key = seal_key(session, flags, direction);
        let seal = Rc4::new(&*seal_key).ok_or(SecurityError::Sequence)?;
        Ok(Half {
            signer: Signer::new(&*sign_key(session, direction)).ok_or(SecurityError::Sequence)?,
            seal_key,
            seal,
            sequence: 0,
            key_exchange: flags.contains(Flags::KEY_EXCHANGE),
        })
    }

    /// The signature of `message` under the next sequence number.
    fn signature(&mut self, message: &[u8]) -> [u8; SIGNATURE] {
        let sequence = self.sequence.to_le_bytes();
        self.sequence = self.sequence.wrapping_add(1);
        let mac = self.signer.sign(&[&sequence, message]);
        let mut out = [0; SIGNATURE];
        out[..4].copy_from_slice(&VERSION);
        out[4..12].copy_from_slice(&mac[..8]);
        out[12..].copy_from_slice(&sequence);
        if self.key_exchange {
            self.seal.apply(&mut out[4..12]);
        }
        out
    }

    /// Starts the key stream again; the sequence goes on.
    fn reset_stream(&mut self) {
        if let Some(seal) = Rc4::new(&*self.seal_key) {
            self.seal = seal;
        }
    }
}

/// A session of NTLMv2 with extended session security.
///
/// Signatures always cover whole PDUs: with NTLM, what is called header signing
/// changes nothing (Windows, Samba and impacket agree on that).
pub struct NtlmSession {
    flags: Flags,
    ours: Half,
    theirs: Half,
    key: Key,
    peer: Identity,
}

impl NtlmSession {
    pub(super) fn new(key: Key, flags: Flags, server: bool, peer: Identity) -> Result<Self, SecurityError> {
        let (ours, theirs) = if server {
            (Direction::ServerToClient, Direction::ClientToServer)
        } else {
            (Direction::ClientToServer, Direction::ServerToClient)
        };
        Ok(NtlmSession {
            ours: Half::new(&key, flags, ours)?,
            theirs: Half::new(&key, flags, theirs)?,
            flags,
            key,
            peer,
        })
    }

    /// A logon without signatures is good for level connect only.
    fn can_sign(&self) -> Result<(), SecurityError> {
        self.flags.check()
    }

    /// A session whose handshake somebody else did, who hands over its key and
    /// the negotiated flags.
    pub(crate) fn from_key(key: [u8; 16], flags: u32, peer: Identity) -> Result<Self, SecurityError> {
        let flags = Flags::from_bits(flags);
        flags.check()?;
        Self::new(Zeroizing::new(key), flags, true, peer)
    }
}

impl Session for NtlmSession {
    fn supports(&self, level: Level) -> bool {
        level < Level::Privacy || self.flags.contains(Flags::SEAL)
    }

    fn token_length(&self, _body: usize, _seal: bool) -> usize {
        SIGNATURE
    }

    fn protect(&mut self, mut pdu: Protected<'_>, token: &mut Vec<u8>) -> Result<(), SecurityError> {
        self.can_sign()?;
        if pdu.seal {
            // The checksum covers the plain text, yet takes its key stream after it.
            let half = &mut self.ours;
            let sequence = half.sequence.to_le_bytes();
            let mac = half.signer.sign(&[&sequence, pdu.pdu]);
            half.seal.apply(pdu.sealed());
            token.extend_from_slice(&VERSION);
            let mut checksum = [0; 8];
            checksum.copy_from_slice(&mac[..8]);
            if half.key_exchange {
                half.seal.apply(&mut checksum);
            }
            token.extend_from_slice(&checksum);
            token.extend_from_slice(&sequence);
            half.sequence = half.sequence.wrapping_add(1);
        } else {
            token.extend_from_slice(&self.ours.signature(pdu.pdu));
        }
        Ok(())
    }

    fn unprotect(&mut self, mut pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        self.can_sign()?;
        if pdu.seal {
            self.theirs.seal.apply(pdu.sealed());
        }
        let expected = self.theirs.signature(pdu.pdu);
        if same(&expected, token) { Ok(()) } else { Err(SecurityError::BadSignature) }
    }

    /// The signature uses up a sequence number, but the RPC stream starts with
    /// a fresh key stream (MS-SPNG 3.2.5.1, MS-NLMP 3.4.4.2.1).
    fn sign_mechanisms(&mut self, list: &[u8]) -> Result<Vec<u8>, SecurityError> {
        self.can_sign()?;
        let mic = self.ours.signature(list).to_vec();
        self.ours.reset_stream();
        Ok(mic)
    }

    fn verify_mechanisms(&mut self, list: &[u8], mic: &[u8]) -> Result<(), SecurityError> {
        self.can_sign()?;
        let expected = self.theirs.signature(list);
        self.theirs.reset_stream();
        if same(&expected, mic) { Ok(()) } else { Err(SecurityError::BadSignature) }
    }

    fn peer(&self) -> &Identity {
        &self.peer
    }

    fn session_key(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.key.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (NtlmSession, NtlmSession) {
        let key = Zeroizing::new([0x55; 16]);
        let flags = Flags::REQUIRED | Flags::KEY_EXCHANGE;
        let make = |server| NtlmSession::new(key.clone(), flags, server, Identity::default()).unwrap();
        (make(false), make(true))
    }

    fn send(from: &mut NtlmSession, pdu: &mut [u8], seal: bool) -> Vec<u8> {
        let mut token = Vec::new();
        let body = 4..pdu.len() - 2;
        from.protect(Protected { pdu, body, sign_header: true, seal }, &mut token).unwrap();
        assert_eq!(token.len(), SIGNATURE);
        token
    }

    fn receive(to: &mut NtlmSession, pdu: &mut [u8], seal: bool, token: &[u8]) -> Result<(), SecurityError> {
        let body = 4..pdu.len() - 2;
        to.unprotect(Protected { pdu, body, sign_header: true, seal }, token)
    }

    // MS-NLMP 4.2.4.4: GSS_WrapEx of "Plaintext" with the example's keys.
    #[test]
    fn seals_as_the_standards_example() {
        let (mut client, _) = pair();
        let mut text: Vec<u8> = "Plaintext".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut token = Vec::new();
        let body = 0..text.len();
        client
            .protect(Protected { pdu: &mut text, body, sign_header: false, seal: true }, &mut token)
            .unwrap();
        assert_eq!(
            text,
            [
                0x54, 0xe5, 0x01, 0x65, 0xbf, 0x19, 0x36, 0xdc, 0x99, 0x60, 0x20, 0xc1, 0x81, 0x1b, 0x0f,
                0x06, 0xfb, 0x5f
            ]
        );
        assert_eq!(token, [0x01, 0, 0, 0, 0x7f, 0xb3, 0x8e, 0xc5, 0xc5, 0x5d, 0x49, 0x76, 0, 0, 0, 0]);
    }

    #[test]
    fn both_directions_and_both_kinds() {
        let (mut client, mut server) = pair();
        for seal in [false, true, true, false] {
            let text = b"head some arguments..".to_vec();
            let mut pdu = text.clone();
            let token = send(&mut client, &mut pdu, seal);
            assert_eq!(pdu == text, !seal);
            receive(&mut server, &mut pdu, seal, &token).unwrap();
            assert_eq!(pdu, text);
            let token = send(&mut server, &mut pdu, seal);
            receive(&mut client, &mut pdu, seal, &token).unwrap();
            assert_eq!(pdu, text);
        }
    }

    #[test]
    fn refuses_changes_replays_and_gaps() {
        for tamper in 0..3 {
            let (mut client, mut server) = pair();
            let mut first = b"head first argument..".to_vec();
            let token = send(&mut client, &mut first, true);
            let mut second = b"head second argument..".to_vec();
            let later = send(&mut client, &mut second, true);
            let result = match tamper {
                0 => {
                    first[0] ^= 1;
                    receive(&mut server, &mut first, true, &token)
                }
                1 => {
                    receive(&mut server, &mut first.clone(), true, &token).unwrap();
                    receive(&mut server, &mut first, true, &token)
                }
                _ => receive(&mut server, &mut second, true, &later),
            };
            assert_eq!(result, Err(SecurityError::BadSignature));
        }
    }
}
