//! Tokens that stand apart from the message they protect, as MS-RPCE 2.2.2.11 has
//! them: RFC 4121 4.2 with AES, RFC 4757 7 with RC4.

use super::{Key, rc4_hmac};
use crate::listen::Sender;
use crate::security::der::{APPLICATION, OID, Reader};
use crate::security::{Protected, SecurityError};
use dcerpc::krb5::{
    KRB5_RC4_HEADER_LENGTH, KRB5_TOKEN_HEADER_LENGTH, Krb5Rc4Token, Krb5Rc4TokenId, Krb5Token,
    Krb5TokenFlags, Krb5TokenId,
};
use pidl_ndr::{Format, Ndr, Pull};
use std::sync::Arc;
use subtle::ConstantTimeEq;

const HEADER: usize = KRB5_TOKEN_HEADER_LENGTH as usize;
/// Where `RRC` stands, which is 0 where the header is encrypted.
const ROTATION: usize = 6;
/// What RC4's checksums are for (RFC 4757 3).
const RC4_SEAL: u32 = 13;
const RC4_SIGN: u32 = 15;
/// What AES's keys are for, when the client sends and when the server does (RFC 4121 2).
pub(super) const SEAL_USAGES: [u32; 2] = [24, 22];
pub(super) const SIGN_USAGES: [u32; 2] = [25, 23];

/// The keys of a session that may protect messages.
#[derive(Clone, Default)]
pub(super) struct Keys {
    /// The client's choice, or the ticket's.
    pub initiator: Option<Key>,
    /// The server's choice.
    pub acceptor: Option<Key>,
}

/// Opens what one side sends.
pub(crate) struct KerberosEar {
    keys: Arc<Keys>,
    sender: Sender,
}

/// Where the token and what it protects do not fit.
const BAD: SecurityError = SecurityError::BadSignature;

fn decode<T: Ndr>(bytes: &[u8]) -> Result<T, SecurityError> {
    Ok(Pull::new(bytes, Format::NDR32).value()?)
}

/// What is signed in front of and behind a body.
fn around<'a>(pdu: &'a Protected<'_>, with_header: bool) -> Option<(&'a [u8], &'a [u8])> {
    let (head, tail) = (pdu.pdu.get(..pdu.body.start)?, pdu.pdu.get(pdu.body.end..)?);
    Some(if with_header { (head, tail) } else { (&[], &[]) })
}

impl KerberosEar {
    pub(super) fn new(keys: Arc<Keys>, sender: Sender) -> Self {
        KerberosEar { keys, sender }
    }

    /// Decrypts in place if asked to and checks the token. Whether headers are signed
    /// was agreed when the connection was bound; a listener takes what fits.
    pub(crate) fn unprotect(&self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        if token.first() == Some(&APPLICATION) {
            return self.unprotect_rc4(pdu, token);
        }
        self.unprotect_aes(pdu, token, &[true, false])
    }

    /// The same for one of the two ends, which knows what was agreed; with AES.
    pub(super) fn unprotect_as(&self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        let agreed = [pdu.sign_header];
        self.unprotect_aes(pdu, token, &agreed)
    }

    fn unprotect_aes(
        &self,
        mut pdu: Protected<'_>,
        token: &[u8],
        ways: &[bool],
    ) -> Result<(), SecurityError> {
        let header = token.get(..HEADER).ok_or(BAD)?;
        let fields: Krb5Token = decode(token)?;
        let key = self.key(&fields)?;
        if !pdu.seal {
            let usage = SIGN_USAGES[self.sender as usize];
            let right = ways.iter().any(|with_header| {
                let bytes = if *with_header { Some(&*pdu.pdu) } else { pdu.pdu.get(pdu.body.clone()) };
                bytes.is_some_and(|bytes| key.signed(usage, &[bytes, header], &fields.rest.0))
            });
            return if right && fields.id == Krb5TokenId::KRB5_TOKEN_MIC { Ok(()) } else { Err(BAD) };
        }
        if fields.id != Krb5TokenId::KRB5_TOKEN_WRAP || fields.flags.0 & Krb5TokenFlags::KRB5_SEALED.0 == 0 {
            return Err(BAD);
        }
        let mut cipher = fields.rest.0;
        cipher.extend_from_slice(pdu.sealed());
        // DCE style rotates by the padding as well.
        let rotation = usize::from(fields.right_rotation) + usize::from(fields.extra_count);
        let rotation = rotation.checked_rem(cipher.len()).ok_or(BAD)?;
        cipher.rotate_left(rotation);
        let opened = key.open(SEAL_USAGES[self.sender as usize], &cipher).ok_or(BAD)?;
        let (body, end) = opened.message().split_at_checked(pdu.body.len()).ok_or(BAD)?;
        let right = ways.iter().any(|with_header| {
            around(&pdu, *with_header)
                .is_some_and(|(head, tail)| opened.is_of(&[opened.confounder(), head, body, tail, end]))
        });
        let inner = end.get(usize::from(fields.extra_count)..).ok_or(BAD)?;
        let mut wanted = header.to_vec();
        wanted.get_mut(ROTATION..ROTATION + 2).ok_or(BAD)?.fill(0);
        if !right || inner != wanted {
            return Err(BAD);
        }
        pdu.sealed().copy_from_slice(body);
        Ok(())
    }

    /// Checks a signature over SPNEGO's list of mechanisms.
    pub(crate) fn verify_mechanisms(&self, list: &[u8], token: &[u8]) -> Result<(), SecurityError> {
        let mut list = list.to_vec();
        let body = 0..list.len();
        self.unprotect(Protected { pdu: &mut list, body, sign_header: false, seal: false }, token)
    }

    /// The key that a token names, if the token is its sender's.
    fn key(&self, token: &Krb5Token) -> Result<&Key, SecurityError> {
        let has = |flag: Krb5TokenFlags| token.flags.0 & flag.0 != 0;
        if has(Krb5TokenFlags::KRB5_SENT_BY_ACCEPTOR) != (self.sender == Sender::Server) {
            return Err(BAD);
        }
        let acceptor = has(Krb5TokenFlags::KRB5_ACCEPTOR_SUBKEY);
        let key = if acceptor { &self.keys.acceptor } else { &self.keys.initiator };
        key.as_ref().filter(|k| !k.is_rc4()).ok_or(BAD)
    }

    /// RC4's tokens do not say which key they are made with.
    fn unprotect_rc4(&self, mut pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        let mut content = Reader::new(Reader::new(token).tagged(APPLICATION)?);
        content.tagged(OID)?;
        let token = content.rest();
        let keys = [&self.keys.acceptor, &self.keys.initiator].into_iter().flatten();
        for key in keys.filter(|k| k.is_rc4()) {
            if let Some(body) = self.open_rc4(key, &pdu, token)? {
                pdu.sealed().copy_from_slice(&body);
                return Ok(());
            }
        }
        Err(BAD)
    }

    /// The body, if this key protects it.
    fn open_rc4(
        &self,
        key: &Key,
        pdu: &Protected<'_>,
        token: &[u8],
    ) -> Result<Option<Vec<u8>>, SecurityError> {
        let header = token.get(..usize::from(KRB5_RC4_HEADER_LENGTH)).ok_or(BAD)?;
        let fields: Krb5Rc4Token = decode(token)?;
        let mut body = pdu.pdu.get(pdu.body.clone()).ok_or(BAD)?.to_vec();
        let sequence = rc4_hmac::token_sequence(key.bytes(), fields.checksum, fields.sequence);
        let (number, sender) = sequence.ok_or(BAD)?;
        if sender != [if self.sender == Sender::Client { 0 } else { 0xFF }; 4] {
            return Ok(None);
        }
        let mut confounder = [0; rc4_hmac::CONFOUNDER];
        let (id, usage) = if pdu.seal {
            confounder = fields.confounder.0.as_slice().try_into().map_err(|_| BAD)?;
            rc4_hmac::token_decrypt(key.bytes(), number, &mut [&mut confounder, &mut body]).ok_or(BAD)?;
            (Krb5Rc4TokenId::KRB5_RC4_WRAP, RC4_SEAL)
        } else {
            (Krb5Rc4TokenId::KRB5_RC4_MIC, RC4_SIGN)
        };
        let random = if pdu.seal { &confounder[..] } else { &[] };
        let right = [true, false].into_iter().any(|with_header| {
            let Some((head, tail)) = around(pdu, with_header) else { return false };
            let sum = rc4_hmac::token_checksum(key.bytes(), usage, &[header, random, head, &body, tail]);
            sum.is_some_and(|sum| sum.ct_eq(&fields.checksum).into())
        });
        Ok((right && fields.id == id).then_some(body))
    }
}
