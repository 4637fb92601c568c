//! The client's side (MS-NLMP 3.1.5).

use super::crypto::{NtHash, from_utf16, hmac_md5, random, rc4k, utf16};
use super::message::{Attributes, Authenticate, Challenge, ClientChallenge, MIC, Negotiate};
use super::{Flags, NtlmSession};
use crate::security::{AuthType, Credentials, Identity, Initiator, Secret, SecurityError, Step};
use std::time::{SystemTime, UNIX_EPOCH};
use zeroize::Zeroizing;

/// Between 1601-01-01 and 1970-01-01, in units of 100 ns.
const EPOCH: u64 = 116_444_736_000_000_000;

/// A handshake of a client.
pub struct NtlmInitiator {
    user: String,
    domain: String,
    workstation: String,
    target: String,
    hash: Option<NtHash>,
    /// Our first message, once sent: the integrity code covers it.
    negotiate: Option<Vec<u8>>,
}

impl NtlmInitiator {
    /// A handshake for a user.
    #[must_use]
    pub fn new(credentials: &Credentials) -> Self {
        NtlmInitiator {
            user: credentials.user.clone(),
            domain: credentials.domain.clone(),
            workstation: credentials.workstation.clone(),
            target: credentials.target.clone(),
            hash: match &credentials.secret {
                Secret::Password(password) => Some(NtHash::of(password.expose())),
                Secret::NtHash(hash) => Some(hash.clone()),
                Secret::System => None,
            },
            negotiate: None,
        }
    }

    fn negotiate(&mut self) -> Result<Vec<u8>, SecurityError> {
        if self.hash.is_none() {
            return Err(SecurityError::Credentials("NTLM needs a password or its hash".into()));
        }
        let flags = Flags::REQUIRED
            | Flags::REQUEST_TARGET
            | Flags::SIGN
            | Flags::SEAL
            | Flags::NTLM
            | Flags::ALWAYS_SIGN
            | Flags::VERSION
            | Flags::KEY_EXCHANGE
            | Flags::KEY_56;
        let message = Negotiate { flags }.encode()?;
        self.negotiate = Some(message.clone());
        Ok(message)
    }

    fn authenticate(&self, negotiate: &[u8], input: &[u8]) -> Result<Step, SecurityError> {
        let challenge = Challenge::decode(input)?;
        challenge.flags.check()?;
        let info = Attributes::decode(&challenge.target_info)?;
        let sends_mic = info.timestamp.is_some();
        let mut said = info.clone();
        if sends_mic {
            said.flags = Some(said.flags.unwrap_or_default() | Attributes::MIC_PRESENT);
        }
        if !self.target.is_empty() {
            said.target_name = Some(utf16(&self.target));
        }
        let covered = ClientChallenge {
            time: info.timestamp.unwrap_or_else(now),
            challenge: random()?,
            attributes: said.encode()?,
        }
        .encode()?;

        let hash = self.hash.as_ref().ok_or(SecurityError::Sequence)?;
        let key = hash.bind(&self.user, &self.domain);
        let proof = hmac_md5(&*key, &[&challenge.challenge, &covered]);
        let base = hmac_md5(&*key, &[&*proof]);
        let exchange = challenge.flags.contains(Flags::KEY_EXCHANGE);
        let (session, sent_key) = if exchange {
            let session = Zeroizing::new(random()?);
            let sent = rc4k(&base, &session).to_vec();
            (session, sent)
        } else {
            (base, Vec::new())
        };

        let mut nt_response = proof.to_vec();
        nt_response.extend_from_slice(&covered);
        let message = Authenticate {
            // With a timestamp the LM response is nothing (MS-NLMP 3.1.5.1.2); without one
            // it is no use to an NTLMv2 server either.
            lm_response: vec![0; 24],
            nt_response,
            domain: self.domain.clone(),
            user: self.user.clone(),
            workstation: self.workstation.clone(),
            session_key: sent_key,
            flags: challenge.flags,
        };
        let mut token = message.encode()?;
        if sends_mic {
            let mic = hmac_md5(&*session, &[negotiate, input, &token]);
            if let Some(place) = token.get_mut(MIC) {
                place.copy_from_slice(&*mic);
            }
        }
        let server = |name: &Option<Vec<u8>>| name.as_deref().map(from_utf16).unwrap_or_default();
        let peer =
            Identity { account: server(&info.computer), domain: server(&info.domain), ..Identity::default() };
        let session = NtlmSession::new(session, challenge.flags, false, peer)?;
        Ok(Step::Done(Some(token), Box::new(session)))
    }
}

impl Initiator for NtlmInitiator {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }

    fn step(&mut self, input: Option<&[u8]>) -> Result<Step, SecurityError> {
        match (self.negotiate.take(), input) {
            (None, None) => Ok(Step::Continue(self.negotiate()?)),
            (Some(negotiate), Some(input)) => self.authenticate(&negotiate, input),
            _ => Err(SecurityError::Sequence),
        }
    }
}

/// Now, in units of 100 ns since 1601.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos() / 100).unwrap_or_default().saturating_add(EPOCH)
}
