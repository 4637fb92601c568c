//! A handshake between others, followed by somebody who knows the secret.

use super::crypto::Key;
use super::message::{Authenticate, Challenge};
use super::server::session_key;
use super::{Flags, NtHash, NtlmProof, NtlmSession};
use crate::security::{Identity, SecurityError};
use zeroize::Zeroizing;

/// Where the type of a message stands.
const TYPE: usize = 8;

/// What has been heard so far.
#[derive(Default)]
pub(crate) struct NtlmListener {
    challenge: Option<([u8; 8], Flags)>,
}

/// A handshake that is over.
pub(crate) struct Overheard {
    /// The client, as it called itself.
    pub client: Identity,
    /// What opens the client's PDUs, and what opens the server's; none when no secret fits.
    pub sessions: Option<[NtlmSession; 2]>,
}

impl NtlmListener {
    /// Follows one message; the last one is answered with what came of the handshake.
    pub(crate) fn hear(
        &mut self,
        message: &[u8],
        secrets: &[NtHash],
    ) -> Result<Option<Overheard>, SecurityError> {
        match message.get(TYPE) {
            Some(1) => *self = NtlmListener::default(),
            Some(2) => {
                let challenge = Challenge::decode(message)?;
                self.challenge = Some((challenge.challenge, challenge.flags));
            }
            Some(3) => return self.authenticate(Authenticate::decode(message)?, secrets).map(Some),
            _ => return Err(SecurityError::Malformed("not an NTLMSSP message".into())),
        }
        Ok(None)
    }

    fn authenticate(
        &mut self,
        message: Authenticate,
        secrets: &[NtHash],
    ) -> Result<Overheard, SecurityError> {
        let (server_challenge, offered) = self.challenge.take().ok_or(SecurityError::Sequence)?;
        let flags = message.flags & offered;
        let anonymous = message.user.is_empty();
        let client = Identity {
            account: message.user.clone(),
            domain: message.domain.clone(),
            workstation: message.workstation.clone(),
            anonymous,
        };
        let base: Option<Key> = if anonymous {
            Some(Zeroizing::default())
        } else {
            let proof = NtlmProof {
                user: message.user,
                domain: message.domain,
                workstation: message.workstation,
                server_challenge,
                response: message.nt_response,
            };
            secrets.iter().find_map(|hash| proof.verify(hash))
        };
        let sessions = match base {
            Some(base) => {
                let key = session_key(flags, base, &message.session_key)?;
                let session = |server| NtlmSession::new(key.clone(), flags, server, client.clone());
                Some([session(true)?, session(false)?])
            }
            None => None,
        };
        Ok(Overheard { client, sessions })
    }
}
