//! Signing and sealing: RFC 4121 tokens that stand apart from the message, as
//! MS-RPCE 2.2.2.11 and RFC 4757 7.3 want them.

use super::refused;
use crate::security::{Identity, Level, Protected, SecurityError, Session};
use libgssapi::context::{CtxFlags, SecurityContext};
use libgssapi::util::{GssIov, GssIovFake, GssIovType};
use zeroize::Zeroizing;

/// A sealing token with RC4 (RFC 4757 7.3), and the signature that goes with it.
const RC4_SEAL: usize = 45;
const RC4_SIGNATURE: usize = 37;

/// An established context.
pub(super) struct KerberosSession {
    context: Box<dyn SecurityContext + Send>,
    flags: CtxFlags,
    /// Bytes of a sealing token and of a signature: neither depends on the message.
    seal: usize,
    sign: usize,
    peer: Identity,
}

impl KerberosSession {
    pub(super) fn new(
        mut context: Box<dyn SecurityContext + Send>,
        peer: Identity,
    ) -> Result<Self, SecurityError> {
        let flags = context.flags().map_err(refused)?;
        let mut length = |encrypt| {
            let mut message = [0; 16];
            let mut parts =
                [GssIovFake::new(GssIovType::Header), GssIov::new(GssIovType::Data, &mut message).as_fake()];
            context.wrap_iov_length(encrypt, &mut parts).map_err(refused)?;
            Ok::<_, SecurityError>(parts[0].len())
        };
        let seal = length(true)?;
        // A token that only signs has the size of a signature, but for RC4's framing.
        let sign = if seal == RC4_SEAL { RC4_SIGNATURE } else { length(false)? };
        Ok(KerberosSession { context, flags, seal, sign, peer })
    }
}

impl KerberosSession {
    /// A client that asked for no signatures gets none accepted.
    fn can_sign(&self) -> Result<(), SecurityError> {
        match self.flags.contains(CtxFlags::GSS_C_INTEG_FLAG) {
            true => Ok(()),
            false => Err(SecurityError::Unsupported("signatures in this session".into())),
        }
    }
}

/// The parts of a PDU in the order their bytes are signed.
fn parts<'a>(pdu: Protected<'a>, token: &'a mut [u8]) -> Option<Vec<GssIov<'a>>> {
    let Protected { pdu, body, sign_header, .. } = pdu;
    let (head, rest) = pdu.split_at_mut_checked(body.start)?;
    let (data, trailer) = rest.split_at_mut_checked(body.end.checked_sub(body.start)?)?;
    let token = GssIov::new(GssIovType::Header, token);
    let data = GssIov::new(GssIovType::Data, data);
    Some(if sign_header {
        let signed = |bytes| GssIov::new(GssIovType::SignOnly, bytes);
        vec![token, signed(head), data, signed(trailer)]
    } else {
        vec![token, data]
    })
}

impl Session for KerberosSession {
    fn token_length(&self, _body: usize, seal: bool) -> usize {
        if seal { self.seal } else { self.sign }
    }

    fn supports(&self, level: Level) -> bool {
        level < Level::Privacy || self.flags.contains(CtxFlags::GSS_C_CONF_FLAG)
    }

    fn protect(&mut self, pdu: Protected<'_>, token: &mut Vec<u8>) -> Result<(), SecurityError> {
        self.can_sign()?;
        if !pdu.seal {
            token.extend_from_slice(&self.context.get_mic(pdu.signed()).map_err(refused)?);
            return Ok(());
        }
        let start = token.len();
        token.resize(start + self.seal, 0);
        let place = token.get_mut(start..).ok_or(SecurityError::Sequence)?;
        let mut parts = parts(pdu, place).ok_or(SecurityError::Sequence)?;
        self.context.wrap_iov(true, &mut parts).map_err(refused)
    }

    fn unprotect(&mut self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        self.can_sign()?;
        let bad = |error| {
            tracing::debug!(%error, "Kerberos");
            SecurityError::BadSignature
        };
        if !pdu.seal {
            return self.context.verify_mic(pdu.signed(), token).map_err(bad);
        }
        let mut token = token.to_vec();
        let mut parts = parts(pdu, &mut token).ok_or(SecurityError::BadSignature)?;
        self.context.unwrap_iov(&mut parts).map_err(bad)
    }

    fn sign_mechanisms(&mut self, list: &[u8]) -> Result<Vec<u8>, SecurityError> {
        Ok(self.context.get_mic(list).map_err(refused)?.to_vec())
    }

    fn verify_mechanisms(&mut self, list: &[u8], mic: &[u8]) -> Result<(), SecurityError> {
        self.context.verify_mic(list, mic).map_err(|_| SecurityError::BadSignature)
    }

    fn peer(&self) -> &Identity {
        &self.peer
    }

    /// Nothing: the binding does not hand it out.
    fn session_key(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::default()
    }
}
