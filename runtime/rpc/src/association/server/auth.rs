//! Handshakes of security contexts.

use super::{
    Awaiting, Caller, CloseReason, Phase, Refusal, Security, ServerAssociation, ServerEvent, Step, Token,
};
use crate::association::fragment;
use crate::security::{Acceptor, AuthType, Level, SecurityError};
use dcerpc::dcerpc::{
    AuthType as AuthTypeValue, BindAckBody, BindRejectReason, FaultStatus, Pdu, PduBody, PduType, PfcFlags,
    SecTrailer,
};
use pidl_ndr::Format;
use std::sync::Arc;

fn denied(what: &'static str) -> Refusal {
    Refusal::FaultAndClose(FaultStatus::ERROR_ACCESS_DENIED, false, CloseReason::Protocol(what))
}

impl ServerAssociation {
    /// The security context a bind starts.
    pub(super) fn bind_security(&mut self, trailer: Option<&SecTrailer>) -> Result<Option<usize>, Refusal> {
        let Some(trailer) = trailer else { return Ok(None) };
        let refuse = |reason, what| Refusal::Nak(reason, CloseReason::Protocol(what));
        let level = Level::from_wire(trailer.level.0).filter(|l| *l > Level::None).ok_or_else(|| {
            refuse(BindRejectReason::REJECT_REASON_NOT_SPECIFIED, "an authentication level that is none")
        })?;
        let unknown = || {
            refuse(
                BindRejectReason::REJECT_AUTHENTICATION_TYPE_NOT_RECOGNIZED,
                "an authentication type we do not have",
            )
        };
        let index = self.begin(trailer, level).ok_or_else(unknown)?;
        self.bind_authenticates = true;
        if level == Level::Call {
            let reason = BindRejectReason::REJECT_INVALID_CHECKSUM;
            return Err(refuse(reason, "level call, which connections do not have"));
        }
        Ok(Some(index))
    }

    fn begin(&mut self, trailer: &SecTrailer, level: Level) -> Option<usize> {
        let auth_type = AuthType::from_wire(trailer.r#type.0)?;
        let provider = self.config.providers.iter().find(|p| p.auth_type() == auth_type)?;
        let acceptor = provider.accept_from(&self.peer);
        self.security.push(Security {
            id: trailer.context_id,
            auth_type: trailer.r#type.0,
            // On connections there is no level between connect and packet.
            level: if level == Level::Call { Level::Packet } else { level },
            phase: Phase::Handshake(acceptor),
            sign_header: false,
            caller: None,
        });
        Some(self.security.len() - 1)
    }

    /// The security context an alter_context starts or goes on with.
    pub(super) fn alter_security(&mut self, trailer: Option<&SecTrailer>) -> Result<Option<usize>, Refusal> {
        let Some(trailer) = trailer else {
            return match self.security.first() {
                Some(Security { phase: Phase::Handshake(_), .. }) => Err(Refusal::FaultAndClose(
                    FaultStatus::RPC_S_SEC_PKG_ERROR,
                    false,
                    CloseReason::Protocol("an alter_context in the middle of a handshake"),
                )),
                _ => Ok(None),
            };
        };
        let Some(index) = self.security.iter().position(|s| s.id == trailer.context_id) else {
            if self.security.len() >= self.config.limits.security_contexts {
                self.config.metrics.security_contexts_refused.add(1);
                return Err(Refusal::FaultAndClose(
                    FaultStatus::NCA_S_PROTO_ERROR,
                    false,
                    CloseReason::Limit("security contexts"),
                ));
            }
            let level = Level::from_wire(trailer.level.0).filter(|l| *l > Level::None);
            let begun = level.and_then(|level| self.begin(trailer, level));
            return begun.map(Some).ok_or_else(|| denied("a security context that cannot be"));
        };
        let security = &self.security[index];
        match security.phase {
            Phase::Handshake(_) if !same(security, trailer) => Err(Refusal::FaultAndClose(
                if security.auth_type == trailer.r#type.0 || trailer.r#type == AuthTypeValue::AUTH_TYPE_NONE {
                    FaultStatus::ERROR_ACCESS_DENIED
                } else {
                    FaultStatus::RPC_S_SEC_PKG_ERROR
                },
                false,
                CloseReason::Protocol("a security context changes its type or level"),
            )),
            Phase::Handshake(_) => Ok(Some(index)),
            _ => Err(denied("a handshake that is over goes on")),
        }
    }

    pub(super) fn auth3(&mut self, pdu: &Pdu, trailer: Option<SecTrailer>) -> Result<(), Refusal> {
        let error =
            |what| Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, false, CloseReason::Protocol(what));
        let trailer = trailer.ok_or_else(|| error("auth3 without a token"))?;
        let index = self.security.iter().position(|s| s.id == trailer.context_id);
        let index = index.ok_or_else(|| error("auth3 for no security context"))?;
        let security = &mut self.security[index];
        if !matches!(security.phase, Phase::Handshake(_)) {
            return Err(error("auth3 outside a handshake"));
        }
        if !same(security, &trailer) {
            security.phase = Phase::Invalid;
            return Ok(());
        }
        let format = fragment::format_of(pdu.drep);
        self.step(index, trailer.token.0, Awaiting::Auth3 { index, call_id: pdu.call_id, format });
        Ok(())
    }

    /// Sends a handshake out for its next step.
    pub(super) fn step(&mut self, index: usize, token: Vec<u8>, awaiting: Awaiting) {
        let phase = self.security.get_mut(index).map(|s| std::mem::replace(&mut s.phase, Phase::Away));
        if let Some(Phase::Handshake(acceptor)) = phase {
            self.awaiting = Some(awaiting);
            self.events.push_back(ServerEvent::Authenticate { acceptor, token });
        }
    }

    /// What came of a handshake's step.
    pub fn authenticated(&mut self, acceptor: Box<dyn Acceptor>, result: Result<Step, SecurityError>) {
        let Some(awaiting) = self.awaiting.take() else { return };
        let (Awaiting::Ack { index, .. } | Awaiting::Auth3 { index, .. }) = awaiting;
        let Some(security) = self.security.get_mut(index) else { return };
        let level = security.level;
        let third = matches!(awaiting, Awaiting::Auth3 { .. });
        // A handshake must end where the client can still be told, and be able to do what was asked for.
        let result = result.and_then(|step| match step {
            Step::Continue(_) if third => Err(SecurityError::Sequence),
            Step::Done(Some(token), _) if third && !token.is_empty() => Err(SecurityError::Sequence),
            Step::Done(_, session) if !session.supports(level) => {
                Err(SecurityError::Unsupported(format!("level {level:?} in this session")))
            }
            step => Ok(step),
        });
        let mut failure = None;
        let token = match result {
            Ok(Step::Continue(token)) => {
                security.phase = Phase::Handshake(acceptor);
                Some(token)
            }
            Ok(Step::Done(token, session)) => {
                security.sign_header = self.sign_header && session.can_sign_header();
                security.caller = Some(Arc::new(Caller {
                    identity: session.peer().clone(),
                    level: security.level,
                    auth_type: security.auth_type,
                }));
                security.phase = Phase::Ready(session);
                token
            }
            Err(error) => {
                tracing::info!(%error, "authentication failed");
                security.phase = Phase::Invalid;
                failure = Some(error);
                None
            }
        };
        let head = (security.auth_type, security.level as u8, security.id);
        match (awaiting, failure) {
            (Awaiting::Ack { call_id, alter, body, flags, format, .. }, None) => {
                let token = token.unwrap_or_default();
                let token = Token { auth_type: head.0, level: head.1, context_id: head.2, token: &token };
                self.acknowledge(call_id, alter, body, flags, format, Some(token));
            }
            (Awaiting::Ack { call_id, alter: true, .. }, Some(error)) => {
                let refusal = Refusal::FaultAndClose(status(&error), false, CloseReason::Security(error));
                self.refuse(refusal, PduType::PDU_ALTER_CONTEXT, call_id, 0);
            }
            (Awaiting::Ack { call_id, alter: false, .. }, Some(error)) => {
                let reject = BindRejectReason::REJECT_INVALID_CHECKSUM;
                self.refuse(
                    Refusal::Nak(reject, CloseReason::Security(error)),
                    PduType::PDU_BIND,
                    call_id,
                    0,
                );
            }
            // A third leg has no answer: what comes under it next is refused (MS-RPCE 3.3.3.5.4).
            (Awaiting::Auth3 { call_id, format, .. }, Some(SecurityError::Malformed(_))) => {
                self.fault(call_id, 0, FaultStatus::RPC_S_SEC_PKG_ERROR, false, format);
            }
            (Awaiting::Auth3 { .. }, Some(_) | None) => {}
        }
    }

    pub(super) fn acknowledge(
        &mut self,
        call_id: u32,
        alter: bool,
        body: BindAckBody,
        flags: PfcFlags,
        format: Format,
        token: Option<Token<'_>>,
    ) {
        let (ptype, body) = if alter {
            (PduType::PDU_ALTER_CONTEXT_RESP, PduBody::AlterContextResp(body))
        } else {
            (PduType::PDU_BIND_ACK, PduBody::BindAck(body))
        };
        self.send(fragment::pdu(ptype, flags, call_id, format, body), token);
    }
}

fn same(security: &Security, trailer: &SecTrailer) -> bool {
    let level = Level::from_wire(trailer.level.0).map(|l| if l == Level::Call { Level::Packet } else { l });
    security.auth_type == trailer.r#type.0 && level == Some(security.level)
}

fn status(error: &SecurityError) -> FaultStatus {
    match error {
        SecurityError::Malformed(_) | SecurityError::Sequence | SecurityError::Unsupported(_) => {
            FaultStatus::RPC_S_SEC_PKG_ERROR
        }
        _ => FaultStatus::ERROR_ACCESS_DENIED,
    }
}
