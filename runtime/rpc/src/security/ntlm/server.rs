//! The server's side (MS-NLMP 3.2.5).

use super::client::now;
use super::crypto::{Key, hmac_md5, random, rc4k, same, utf16};
use super::message::{Attributes, Authenticate, Challenge, ClientChallenge, MIC, Negotiate};
use super::{Flags, NtlmAuthority, NtlmProof, NtlmSession};
use crate::security::{Acceptor, AuthType, BoxFuture, Identity, Provider, SecurityError, Step};
use std::sync::Arc;
use zeroize::Zeroizing;

/// How the server calls itself in challenges.
#[derive(Clone, Debug, Default)]
pub struct ServerName {
    /// NetBIOS name of the host: `DC1`.
    pub computer: String,
    /// NetBIOS name of the domain: `ADTEST`. Empty: the host stands alone.
    pub domain: String,
    /// DNS name of the host: `dc1.ad.test`.
    pub dns_computer: String,
    /// DNS name of the domain: `ad.test`.
    pub dns_domain: String,
}

/// NTLM for a server.
pub struct NtlmProvider {
    name: Arc<ServerName>,
    authority: Arc<dyn NtlmAuthority>,
    anonymous: bool,
}

impl NtlmProvider {
    /// NTLM that asks `authority`.
    pub fn new(name: ServerName, authority: Arc<dyn NtlmAuthority>) -> Self {
        NtlmProvider { name: Arc::new(name), authority, anonymous: false }
    }

    /// Lets nobody in particular in: [`Identity::anonymous`] tells such callers
    /// apart, and their signatures prove nothing, for everybody knows the key.
    #[must_use]
    pub fn allow_anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }
}

impl Provider for NtlmProvider {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        Box::new(NtlmAcceptor {
            name: self.name.clone(),
            authority: self.authority.clone(),
            anonymous: self.anonymous,
            state: State::Start,
        })
    }

    fn principal(&self) -> &str {
        &self.name.computer
    }
}

fn or<'a>(name: &'a str, other: &'a str) -> &'a str {
    if name.is_empty() { other } else { name }
}

/// The key of the session: the base key, or the one the client sent under it.
pub(super) fn session_key(flags: Flags, base: Key, sent: &[u8]) -> Result<Key, SecurityError> {
    if !flags.contains(Flags::KEY_EXCHANGE) {
        return Ok(base);
    }
    let sent = sent.try_into();
    let sent = sent.map_err(|_| SecurityError::Malformed("the session key does not have 16 bytes".into()))?;
    Ok(rc4k(&base, sent))
}

enum State {
    Start,
    Challenged { negotiate: Vec<u8>, challenge: Vec<u8>, server_challenge: [u8; 8], flags: Flags },
    Over,
}

/// A handshake of a server. A challenge is good for one answer.
pub struct NtlmAcceptor {
    name: Arc<ServerName>,
    authority: Arc<dyn NtlmAuthority>,
    anonymous: bool,
    state: State,
}

impl NtlmAcceptor {
    fn challenge(&mut self, input: &[u8]) -> Result<Step, SecurityError> {
        let asked = Negotiate::decode(input)?.flags;
        if !asked.contains(Flags::UNICODE) {
            return Err(SecurityError::Unsupported("Unicode".into()));
        }
        let optional = Flags::REQUIRED
            | Flags::SIGN
            | Flags::SEAL
            | Flags::ALWAYS_SIGN
            | Flags::KEY_EXCHANGE
            | Flags::KEY_56
            | Flags::VERSION
            | Flags::REQUEST_TARGET;
        let (kind, target) = if self.name.domain.is_empty() {
            (Flags::TARGET_SERVER, &self.name.computer)
        } else {
            (Flags::TARGET_DOMAIN, &self.name.domain)
        };
        let flags = (asked & optional) | Flags::NTLM | Flags::TARGET_INFO | kind;
        let name = |text: &str| (!text.is_empty()).then(|| utf16(text));
        let server_challenge = random()?;
        let message = Challenge {
            flags,
            challenge: server_challenge,
            target_name: utf16(target),
            target_info: Attributes {
                computer: name(&self.name.computer),
                domain: name(target),
                // Some clients cannot do without.
                dns_computer: name(or(&self.name.dns_computer, &self.name.computer)),
                dns_domain: name(or(&self.name.dns_domain, target)),
                timestamp: Some(now()),
                ..Attributes::default()
            }
            .encode()?,
        }
        .encode()?;
        self.state = State::Challenged {
            negotiate: input.to_vec(),
            challenge: message.clone(),
            server_challenge,
            flags,
        };
        Ok(Step::Continue(message))
    }

    async fn check(
        &self,
        input: &[u8],
        negotiate: &[u8],
        challenge: &[u8],
        server_challenge: [u8; 8],
        offered: Flags,
    ) -> Result<Step, SecurityError> {
        let message = Authenticate::decode(input)?;
        // What the client chose among what was offered, and nothing else.
        let flags = message.flags & offered;
        if message.flags.contains(Flags::ANONYMOUS) || message.user.is_empty() {
            if !self.anonymous || !message.user.is_empty() || !message.nt_response.is_empty() {
                return Err(SecurityError::LogonFailure);
            }
            // The session base key of nobody is zero (MS-NLMP 3.3.2).
            let key = session_key(flags, Zeroizing::default(), &message.session_key)?;
            let peer = Identity { anonymous: true, workstation: message.workstation, ..Identity::default() };
            return Ok(Step::Done(None, Box::new(NtlmSession::new(key, flags, true, peer)?)));
        }
        // NTLMv1 answers with 24 bytes.
        let Some((_, covered)) = message.nt_response.split_at_checked(16).filter(|(_, rest)| rest.len() > 24)
        else {
            return Err(SecurityError::LogonFailure);
        };
        let said = Attributes::decode(&ClientChallenge::decode(covered)?.attributes)?;

        let proof = NtlmProof {
            user: message.user,
            domain: message.domain,
            workstation: message.workstation,
            server_challenge,
            response: message.nt_response,
        };
        let user = self.authority.check(&proof).await?;
        let session = session_key(flags, user.session_base_key, &message.session_key)?;
        if said.flags.unwrap_or_default() & Attributes::MIC_PRESENT != 0 {
            let mut plain = Zeroizing::new(input.to_vec());
            let place = plain
                .get_mut(MIC)
                .ok_or_else(|| SecurityError::Malformed("no room for an integrity code".into()))?;
            let mic = place.to_vec();
            place.fill(0);
            let expected = hmac_md5(&*session, &[negotiate, challenge, &plain]);
            if !same(&*expected, &mic) {
                return Err(SecurityError::BadSignature);
            }
        }
        let peer = Identity {
            account: user.account,
            domain: user.domain,
            workstation: proof.workstation,
            anonymous: false,
        };
        Ok(Step::Done(None, Box::new(NtlmSession::new(session, flags, true, peer)?)))
    }
}

impl Acceptor for NtlmAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async move {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Start => self.challenge(input),
                State::Challenged { negotiate, challenge, server_challenge, flags } => {
                    self.check(input, &negotiate, &challenge, server_challenge, flags).await
                }
                State::Over => Err(SecurityError::Sequence),
            }
        })
    }
}
