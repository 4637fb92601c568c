//! Security contexts of a client: the bind's, and others on the same connection
//! (MS-RPCE 3.3.1.5.3, security context multiplexing).

use super::{Auth3Body, ClientAssociation, ClientError, ClientEvent, FIRST_LAST, Phase};
use crate::association::fragment::Protection;
use crate::security::{Initiator, Level, SecurityError, Session, Step};
use dcerpc::dcerpc::{PduBody, PduType};

/// Number of the bind's security context.
const FIRST: u32 = 1;

pub(super) struct SecurityContext {
    pub id: u32,
    pub auth_type: u8,
    pub level: Level,
    pub state: State,
}

pub(super) enum State {
    Handshake(Box<dyn Initiator>),
    Ready(Box<dyn Session>),
}

/// A token on its way to the server.
pub(super) struct Leg {
    pub context_id: u32,
    pub token: Vec<u8>,
}

impl SecurityContext {
    /// How requests under it are protected, if they are.
    pub(super) fn protection(&mut self, sign_header: bool) -> Option<Protection<'_>> {
        match &mut self.state {
            State::Ready(session) if self.level.signs() => Some(Protection {
                sign_header: sign_header && session.can_sign_header(),
                session: &mut **session,
                auth_type: self.auth_type,
                level: self.level,
                context_id: self.id,
            }),
            _ => None,
        }
    }
}

impl ClientAssociation {
    /// Starts a handshake: its first token.
    pub(super) fn begin(
        &mut self,
        mut initiator: Box<dyn Initiator>,
        level: Level,
    ) -> Result<Leg, ClientError> {
        let context_id = self.security.iter().map(|s| s.id).max().map_or(FIRST, |id| id.wrapping_add(1));
        let auth_type = initiator.auth_type().to_wire();
        // On connections there is no level between connect and packet.
        let level = if level == Level::Call { Level::Packet } else { level };
        let (token, state) = match initiator.step(None).map_err(ClientError::Security)? {
            Step::Continue(token) => (token, State::Handshake(initiator)),
            Step::Done(token, session) => (token.unwrap_or_default(), State::Ready(session)),
        };
        self.security.push(SecurityContext { id: context_id, auth_type, level, state });
        Ok(Leg { context_id, token })
    }

    /// Authenticates once more on this connection, as the same user or another:
    /// [`ClientAssociation::call_under`] chooses. The event
    /// [`ClientEvent::Authenticated`] tells when it can.
    pub fn authenticate(&mut self, initiator: Box<dyn Initiator>, level: Level) -> Result<u32, ClientError> {
        if !self.can_alter() {
            return Err(ClientError::Misuse("alter_context at the wrong time"));
        }
        if !self.security_multiplexed {
            return Err(ClientError::Security(SecurityError::Unsupported(
                "several security contexts".into(),
            )));
        }
        if self.security.len() >= self.limits.security_contexts {
            return Err(ClientError::Limit("security contexts"));
        }
        let leg = self.begin(initiator, level)?;
        let id = leg.context_id;
        self.authenticating = Some(id);
        let contexts = vec![self.proposal(0)];
        self.send_bind(PduType::PDU_ALTER_CONTEXT, contexts, Some(leg))?;
        Ok(id)
    }

    /// The security context of calls that name none: the bind's, if it has one.
    #[must_use]
    pub fn default_security(&self) -> u32 {
        self.security.first().filter(|s| s.id == FIRST && !self.bound_anonymously).map_or(0, |s| s.id)
    }

    pub(super) fn is_ready(&self, id: u32) -> bool {
        self.security.iter().any(|s| s.id == id && matches!(s.state, State::Ready(_)))
    }

    pub(super) fn level(&self, id: u32) -> Level {
        self.security.iter().find(|s| s.id == id).map_or(Level::None, |s| s.level)
    }

    /// The handshake's next leg, if there is one.
    pub(super) fn go_on(&mut self, token: Option<Vec<u8>>) -> Result<(), ClientError> {
        let id = self.authenticating.unwrap_or(FIRST);
        let at = self.security.iter().position(|s| s.id == id);
        if let Some(at) = at
            && let State::Handshake(initiator) = &mut self.security[at].state
        {
            let token = token.ok_or(ClientError::Security(SecurityError::Sequence))?;
            match initiator.step(Some(&token)).map_err(ClientError::Security)? {
                Step::Continue(token) => {
                    let contexts = vec![self.proposal(0)];
                    let leg = Leg { context_id: id, token };
                    return self.send_bind(PduType::PDU_ALTER_CONTEXT, contexts, Some(leg));
                }
                Step::Done(token, session) => {
                    self.security[at].state = State::Ready(session);
                    if let Some(token) = token {
                        let call_id = self.take_call_id();
                        let body = PduBody::Auth3(Auth3Body::default());
                        let leg = Leg { context_id: id, token };
                        self.send(PduType::PDU_AUTH3, FIRST_LAST, call_id, body, Some(leg))?;
                    }
                }
            }
        }
        match self.authenticating.take() {
            Some(id) => self.events.push_back(ClientEvent::Authenticated(id)),
            None => {
                self.phase = Phase::Ready;
                self.events.push_back(ClientEvent::Bound);
            }
        }
        Ok(())
    }
}
