//! Requests: protection, fragments, verification trailer.

use super::{
    Caller, CloseReason, Context, Failure, IncomingCall, Partial, Phase, Refusal, Running, Security,
    ServerAssociation,
};
use crate::association::fragment::{self, DEFAULT_FRAGMENT, OBJECT_REQUEST_HEADER, REQUEST_HEADER, Split};
use crate::association::trailer::{self, Facts};
use crate::security::{Level, SecurityError};
use crate::uuid;
use dcerpc::dcerpc::{BindRejectReason, FaultStatus, ObjectRequestHeader, PduType, PfcFlags, RequestHeader};
use pidl_ndr::Format;
use std::sync::Arc;

impl ServerAssociation {
    /// A fragment of a request; the call, when it is the last one.
    pub(super) fn request(&mut self, bytes: &mut [u8]) -> Result<Option<IncomingCall>, Failure> {
        let (ptype, call_id) = fragment::peek(bytes);
        let split = &Split::of(bytes).map_err(|e| Self::malformed(ptype, call_id, e))?;
        let object_header = bytes.get(3).is_some_and(|f| f & PfcFlags::PFC_OBJECT_UUID.0 != 0);
        let header = if object_header { OBJECT_REQUEST_HEADER } else { REQUEST_HEADER };
        // The arguments may still be encrypted: only what stands before them is read here.
        let start = &bytes[..split.body_end().min(header)];
        let read = if object_header {
            fragment::read(start).map(|h: ObjectRequestHeader| (h.header, Some(uuid::to_bytes(&h.object))))
        } else {
            fragment::read(start).map(|h: RequestHeader| (h, None))
        };
        let (head, object) = read.map_err(|e| {
            let reason = CloseReason::Fragment(e);
            Box::new((
                Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, false, reason),
                ptype,
                call_id,
                0,
            ))
        })?;
        let flags = head.flags;
        let RequestHeader { context_id, opnum, alloc_hint: hint, .. } = head;
        let first = flags.0 & PfcFlags::PFC_FIRST_FRAG.0 != 0;
        let last = flags.0 & PfcFlags::PFC_LAST_FRAG.0 != 0;
        let known = self.partial.iter().position(|p| p.call_id == call_id);
        // Faults name a context once it is known to be one, and the one a call began under.
        let known_context = match known.filter(|_| !first) {
            Some(at) => self.partial[at].context_id,
            None if self.contexts.iter().any(|c| c.id == context_id) => context_id,
            None => 0,
        };
        let fail = |refusal| Box::new((refusal, ptype, call_id, known_context));
        let early = |refusal| Box::new((refusal, ptype, call_id, 0));
        let proto = |begun, what| {
            early(Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, begun, CloseReason::Protocol(what)))
        };
        if !self.bound {
            return Err(fail(Refusal::Nak(
                BindRejectReason::REJECT_PROTOCOL_VERSION_NOT_SUPPORTED,
                CloseReason::Protocol("a request before bind"),
            )));
        }
        // What every server takes is taken, whatever was agreed on.
        if bytes.len() > usize::from(self.max_fragment.max(DEFAULT_FRAGMENT)) {
            return Err(proto(true, "a fragment above the size agreed on"));
        }
        let (context, security) = if first {
            if let Some(refusal) = self.out_of_order(split, known, call_id) {
                return Err(refusal);
            }
            if flags.0 & PfcFlags::PFC_PENDING_CANCEL.0 != 0 {
                let reason = CloseReason::Protocol("a call that is cancelled before it begins");
                return Err(early(Refusal::FaultAndClose(FaultStatus::RPC_S_NO_CALL_ACTIVE, false, reason)));
            }
            let security = self.security_of(split).map_err(|(status, what)| {
                let reason = CloseReason::Protocol(what);
                if status == FaultStatus::NCA_S_PROTO_ERROR {
                    early(Refusal::FaultAndClose(status, false, reason))
                } else {
                    fail(Refusal::FaultAndClose(status, true, reason))
                }
            })?;
            (self.contexts.iter().find(|c| c.id == context_id).cloned(), security)
        } else {
            let Some(at) = known else { return Err(self.without_first(split, call_id, context_id)) };
            let partial = &self.partial[at];
            if partial.drep != head.drep {
                return Err(proto(false, "fragments in different byte orders"));
            }
            (Some(partial.context.clone()), partial.security)
        };

        // The first fragment's security context is that of all (MS-RPCE 3.3.1.5.2.2).
        let missing = !first && split.trailer.is_none();
        self.unprotect(bytes, split, header, security).map_err(|error| {
            let status = match error {
                _ if missing => FaultStatus::NCA_S_PROTO_ERROR,
                SecurityError::Sequence => FaultStatus::NCA_S_PROTO_ERROR,
                SecurityError::BadSignature | SecurityError::Unsupported(_) => {
                    FaultStatus::RPC_S_SEC_PKG_ERROR
                }
                _ => FaultStatus::ERROR_ACCESS_DENIED,
            };
            fail(Refusal::FaultAndClose(status, true, CloseReason::Security(error)))
        })?;
        let Some(context) = context else {
            return Err(fail(Refusal::Fault(FaultStatus::NCA_S_UNK_IF, false)));
        };
        let stub = bytes.get(header..split.body_end()).unwrap_or_default();

        let too_big = || {
            let reason = CloseReason::Limit("request size");
            Refusal::FaultAndClose(FaultStatus::ERROR_ACCESS_DENIED, true, reason)
        };
        let limit = self.config.limits.request;
        let have = known.filter(|_| !first).map_or(0, |at| self.partial[at].stub.len());
        if have + stub.len() > limit || (!last || !first) && hint as usize > limit - have {
            self.config.metrics.requests_too_long.add(1);
            return Err(fail(too_big()));
        }
        let partial = if let Some(at) = known.filter(|_| !first) {
            self.partial[at].stub.extend_from_slice(stub);
            if !last {
                return Ok(None);
            }
            self.partial.swap_remove(at)
        } else {
            let partial = Partial {
                call_id,
                context_id,
                context,
                security,
                opnum,
                object,
                drep: head.drep,
                stub: stub.to_vec(),
            };
            if !last {
                self.partial.push(partial);
                return Ok(None);
            }
            partial
        };
        let maybe = flags.0 & PfcFlags::PFC_MAYBE.0 != 0;
        self.dispatch(partial, maybe).map(Some).map_err(fail)
    }

    /// A fragment that continues nothing.
    fn without_first(&mut self, split: &Split, call_id: u32, context_id: u16) -> Failure {
        let refuse = |status, what| Refusal::FaultAndClose(status, true, CloseReason::Protocol(what));
        let lost = refuse(FaultStatus::NCA_S_PROTO_ERROR, "a fragment without a first one");
        let known = self.contexts.iter().any(|c| c.id == context_id);
        let (refusal, call_id, context_id) = match self.partial.first() {
            Some(p) if !self.multiplexed => (lost, p.call_id, p.context_id),
            Some(_) => (lost, call_id, 0),
            None if !self.multiplexed => (lost, call_id, 0),
            None if !known => (Refusal::Fault(FaultStatus::NCA_S_UNK_IF, false), call_id, 0),
            None => match self.security_of(split) {
                Err((status, what)) => (refuse(status, what), call_id, context_id),
                Ok(_) => (lost, call_id, context_id),
            },
        };
        Box::new((refusal, PduType::PDU_REQUEST, call_id, context_id))
    }

    /// A first fragment while another call is not all there, or runs. Fragments
    /// of two calls may not be mixed even where calls may overlap: Windows and
    /// Samba refuse that.
    fn out_of_order(&self, split: &Split, known: Option<usize>, call_id: u32) -> Option<Failure> {
        let error = |call_id, context_id, what| {
            let reason = CloseReason::Protocol(what);
            let refusal = Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, true, reason);
            Some(Box::new((refusal, PduType::PDU_REQUEST, call_id, context_id)))
        };
        if let Some(at) = known {
            let partial = &self.partial[at];
            let named = split.trailer.as_ref().map(|t| t.context_id);
            let other = named.is_some() && named != partial.security;
            if other && self.security.iter().any(|s| Some(s.id) == named) {
                let reason = CloseReason::Protocol("a call begins again in another security context");
                let refusal = Refusal::FaultAndClose(FaultStatus::RPC_S_SEC_PKG_ERROR, true, reason);
                return Some(Box::new((refusal, PduType::PDU_REQUEST, call_id, partial.context_id)));
            }
            return error(call_id, partial.context_id, "a call begins twice");
        }
        if let Some(p) = self.partial.first() {
            let (call_id, context_id) =
                if self.multiplexed { (call_id, 0) } else { (p.call_id, p.context_id) };
            return error(call_id, context_id, "a call begins inside another one");
        }
        if let (false, Some(_)) = (self.multiplexed, self.running.first()) {
            return error(call_id, 0, "two calls at once, which was not agreed on");
        }
        let running = self.running.iter().find(|r| r.call_id == call_id)?;
        error(call_id, running.context_id, "a call with the number of one that runs")
    }

    /// Which security context a request comes under.
    fn security_of(&mut self, split: &Split) -> Result<Option<u32>, (FaultStatus, &'static str)> {
        let Some(trailer) = &split.trailer else {
            // Without a trailer: at level connect, or as the bind was.
            let first = self.security.first().filter(|_| self.bind_authenticates);
            return match self.security.iter().find(|s| !s.level.signs()).or(first) {
                None => Ok(None),
                Some(Security { phase: Phase::Handshake(_) | Phase::Away, .. }) => {
                    Err((FaultStatus::NCA_S_PROTO_ERROR, "a request in the middle of a handshake"))
                }
                Some(s) => Ok(Some(s.id)),
            };
        };
        let security = self.security.iter_mut().find(|s| s.id == trailer.context_id);
        let Some(security) = security else {
            return Err((FaultStatus::ERROR_ACCESS_DENIED, "no such security context"));
        };
        if matches!(security.phase, Phase::Handshake(_) | Phase::Away) {
            return Err((FaultStatus::NCA_S_PROTO_ERROR, "a request in the middle of a handshake"));
        }
        let level =
            Level::from_wire(trailer.level.0).map(|l| if l == Level::Call { Level::Packet } else { l });
        if security.auth_type != trailer.r#type.0 || level != Some(security.level) {
            security.phase = Phase::Invalid;
            return Err((
                FaultStatus::ERROR_ACCESS_DENIED,
                "a request with another authentication type or level",
            ));
        }
        Ok(Some(security.id))
    }

    fn unprotect(
        &mut self,
        bytes: &mut [u8],
        split: &Split,
        header: usize,
        security: Option<u32>,
    ) -> Result<(), SecurityError> {
        let Some(id) = security else {
            return if split.trailer.is_none() { Ok(()) } else { Err(SecurityError::Sequence) };
        };
        let security = self.security.iter_mut().find(|s| s.id == id).ok_or(SecurityError::Sequence)?;
        let Phase::Ready(session) = &mut security.phase else { return Err(SecurityError::LogonFailure) };
        if !security.level.signs() {
            return Ok(());
        }
        if split.trailer.is_none() {
            return Err(SecurityError::LogonFailure);
        }
        let result = split.unprotect(bytes, header, &mut **session, security.level, security.sign_header);
        if result.is_err() {
            security.phase = Phase::Invalid;
        }
        result
    }

    fn dispatch(&mut self, call: Partial, maybe: bool) -> Result<IncomingCall, Refusal> {
        let Partial { call_id, context_id, context, security, opnum, object, drep, mut stub } = call;
        let Context { interface, ndr64, syntax, .. } = context;
        let format = Format { ndr64, ..fragment::format_of(drep) };
        let security_context = security.and_then(|id| self.security.iter().find(|s| s.id == id));
        let header_signing = security_context.is_some_and(|s| s.sign_header);
        let caller: Option<Arc<Caller>> = security_context.and_then(|s| s.caller.clone());
        let level = caller.as_ref().map_or(Level::None, |c| c.level);
        let offer =
            self.config.interfaces.get(interface).ok_or(Refusal::Fault(FaultStatus::NCA_S_UNK_IF, false))?;
        if level < offer.min_level {
            return Err(Refusal::Fault(FaultStatus::ERROR_ACCESS_DENIED, false));
        }
        if level.signs() {
            let facts = Facts { interface: &syntax, ndr64, drep, call_id, context_id, opnum, header_signing };
            trailer::check(&mut stub, &facts).map_err(|f| Refusal::Fault(FaultStatus(f.0), false))?;
        }
        self.running.push(Running { call_id, context_id, security, format, maybe });
        Ok(IncomingCall { call_id, interface, opnum, object, format, stub, caller, maybe })
    }
}
