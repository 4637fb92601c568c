//! What goes to the client: responses, faults, refusals.

use super::*;

impl ServerAssociation {
    /// Answers a call. An answer to a call that is not running any more goes nowhere.
    pub fn respond(&mut self, call_id: u32, result: Result<&[u8], Fault>) {
        let Some(at) = self.running.iter().position(|r| r.call_id == call_id) else { return };
        let call = self.running.swap_remove(at);
        if call.maybe || self.closing {
            return;
        }
        match result {
            Ok(stub) if stub.len() <= self.config.limits.response => {
                if let Err(error) = self.send_response(&call, stub) {
                    self.close(CloseReason::Security(error));
                }
            }
            Ok(_) => {
                self.config.metrics.responses_too_long.add(1);
                self.fault(call_id, call.context_id, FaultStatus::NCA_S_OUT_ARGS_TOO_BIG, true, call.format)
            }
            Err(fault) => {
                let begun = !matches!(fault, Fault::OP_RANGE | Fault::UNKNOWN_INTERFACE);
                self.fault(call_id, call.context_id, FaultStatus(fault.0), begun, call.format);
            }
        }
    }

    fn send_response(&mut self, call: &Running, stub: &[u8]) -> Result<(), SecurityError> {
        let security = call.security.and_then(|id| self.security.iter_mut().find(|s| s.id == id));
        let mut protection =
            match security {
                Some(Security {
                    id, auth_type, level, sign_header, phase: Phase::Ready(session), ..
                }) if level.signs() => Some(Protection {
                    session: &mut **session,
                    auth_type: *auth_type,
                    level: *level,
                    context_id: *id,
                    sign_header: *sign_header,
                }),
                Some(Security { phase: Phase::Invalid, .. }) => return Err(SecurityError::Sequence),
                _ => None,
            };
        let room = fragment::room(self.max_fragment, fragment::RESPONSE_HEADER, protection.as_ref());
        let mut rest = stub;
        let mut flags = PfcFlags::PFC_FIRST_FRAG.0;
        loop {
            let (now, later) = rest.split_at(rest.len().min(room));
            if later.is_empty() {
                flags |= PfcFlags::PFC_LAST_FRAG.0;
            }
            let format = Format { ndr64: false, ..call.format };
            let hint = u32::try_from(rest.len()).unwrap_or(0);
            // Windows answers with the low byte, and Samba tests for it.
            let header = fragment::response(call.call_id, call.context_id & 0xff, hint, flags, format);
            fragment::write_data(&mut self.output, &header, format, now, protection.as_mut())?;
            self.config.metrics.packets_out.add(1);
            if later.is_empty() {
                return Ok(());
            }
            rest = later;
            flags = 0;
        }
    }

    /// Faults are not signed: neither Windows nor Samba does.
    #[cold]
    #[inline(never)]
    pub(super) fn fault(
        &mut self,
        call_id: u32,
        context_id: u16,
        status: FaultStatus,
        begun: bool,
        format: Format,
    ) {
        let flags = if begun { 0 } else { PfcFlags::PFC_DID_NOT_EXECUTE.0 };
        let body = PduBody::Fault(FaultBody {
            alloc_hint: fragment::RESPONSE_HEADER as u32,
            context_id,
            cancel_count: 0,
            flags: FaultFlags(0),
            status,
            reserved: 0,
            stub_and_auth: DataBlob::default(),
        });
        let format = Format { ndr64: false, ..format };
        self.send(
            fragment::pdu(PduType::PDU_FAULT, PfcFlags(FIRST_LAST.0 | flags), call_id, format, body),
            None,
        );
    }

    #[cold]
    #[inline(never)]
    pub(super) fn fail(&mut self, (refusal, ptype, call_id, context_id): (Refusal, PduType, u32, u16)) {
        self.refuse(refusal, ptype, call_id, context_id);
    }

    pub(super) fn refuse(&mut self, refusal: Refusal, ptype: PduType, call_id: u32, context_id: u16) {
        tracing::debug!(?ptype, call_id, refusal = %refusal, "PDU refused");
        match refusal {
            Refusal::Fault(status, begun) => self.fault(call_id, context_id, status, begun, Format::NDR32),
            Refusal::FaultAndClose(status, begun, reason) => {
                self.fault(call_id, context_id, status, begun, Format::NDR32);
                self.close(reason);
            }
            Refusal::Nak(reject, reason) => {
                let body = PduBody::BindNak(BindNakBody {
                    reason: reject,
                    num_versions: 1,
                    versions: vec![ProtocolVersion { major: 5, minor: 0 }],
                    extended_error: DataBlob(vec![0; 3]),
                });
                self.send(
                    fragment::pdu(PduType::PDU_BIND_NAK, FIRST_LAST, call_id, Format::NDR32, body),
                    None,
                );
                self.close(reason);
            }
            Refusal::Close(reason) => self.close(reason),
        }
    }

    /// Bytes that do not even start like a PDU.
    #[cold]
    #[inline(never)]
    pub(super) fn bad_header(&mut self, error: FragmentError) {
        let reason = CloseReason::Fragment(error);
        self.refuse(Refusal::Close(reason), PduType::default(), 0, 0);
    }

    pub(super) fn send(&mut self, pdu: Pdu, token: Option<Token<'_>>) {
        match fragment::write(&mut self.output, &pdu, token) {
            Ok(()) => self.config.metrics.packets_out.add(1),
            Err(error) => self.close(CloseReason::Fragment(FragmentError::Body(error))),
        }
    }

    pub(super) fn close(&mut self, reason: CloseReason) {
        if !std::mem::replace(&mut self.closing, true) {
            self.partial.clear();
            self.events.push_back(ServerEvent::Close(reason));
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Fault(status, _) => write!(f, "{}", Fault(status.0)),
            Refusal::FaultAndClose(status, _, reason) => write!(f, "{}; {reason}", Fault(status.0)),
            Refusal::Nak(reject, reason) => write!(f, "bind_nak {}; {reason}", reject.0),
            Refusal::Close(reason) => reason.fmt(f),
        }
    }
}
