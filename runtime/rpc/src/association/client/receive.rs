//! What comes from the server.

use super::*;

/// In answers to handshake PDUs the bit says that header signing was agreed on.
fn header_signing(flags: PfcFlags) -> bool {
    flags.0 & PfcFlags::PFC_PENDING_CANCEL.0 != 0
}

impl ClientAssociation {
    /// What happened next.
    pub fn next_event(&mut self) -> Option<ClientEvent> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(event);
            }
            if self.phase == Phase::Over {
                return None;
            }
            let result = match self.framer.next() {
                Ok(None) => return None,
                Ok(Some(place)) => {
                    let mut framer = std::mem::take(&mut self.framer);
                    let result = self.fragment(framer.bytes(place));
                    self.framer = framer;
                    result
                }
                Err(error) => Err(ClientError::Fragment(error)),
            };
            if let Err(error) = result {
                self.phase = Phase::Over;
                self.events.push_back(ClientEvent::Failed(error));
            }
        }
    }

    fn fragment(&mut self, bytes: &mut [u8]) -> Result<(), ClientError> {
        let (ptype, call_id) = fragment::peek(bytes);
        let split = Split::of(bytes).map_err(ClientError::Fragment)?;
        if ptype == PduType::PDU_RESPONSE {
            return self.response(bytes, &split, call_id);
        }
        if ptype == PduType::PDU_FAULT && split.trailer.is_some() {
            // Servers need not sign faults, and most do not. One that does is taken at its word.
            let call = self.outstanding.iter().find(|o| o.call_id == call_id);
            let security = call.ok_or(ClientError::Protocol("a signed fault of no call"))?.security;
            self.unprotect(bytes, &split, fragment::FAULT_HEADER, security)?;
        }
        let pdu: Pdu = fragment::read(&bytes[..split.trailer_start]).map_err(ClientError::Fragment)?;
        let token = split.trailer.map(|t| t.token.0);
        match pdu.body {
            PduBody::BindAck(ack) if self.phase == Phase::Binding && self.group_unset() => {
                self.bind_ack(&ack, pdu.flags, token)
            }
            PduBody::AlterContextResp(_) if self.phase == Phase::Binding || self.authenticating.is_some() => {
                // A client that starts to sign later asks for header signing then.
                self.sign_header |= self.asks_for_header_signing() && header_signing(pdu.flags);
                self.go_on(token)
            }
            PduBody::AlterContextResp(ack) => self.altered(&ack),
            PduBody::BindNak(nak) if self.phase == Phase::Binding => {
                let said = ExtendedError::of_bind_nak(&nak);
                Err(ClientError::Refused(nak.reason.0).explained(said))
            }
            PduBody::Fault(fault) => {
                self.fault(call_id, Fault(fault.status.0), ExtendedError::of_fault(&fault))
            }
            PduBody::Shutdown(_) => {
                self.events.push_back(ClientEvent::Shutdown);
                Ok(())
            }
            _ => Err(ClientError::Protocol("a PDU out of place")),
        }
    }

    /// No `bind_ack` has come yet.
    fn group_unset(&self) -> bool {
        self.contexts.iter().all(|c| !c.accepted)
    }

    fn bind_ack(
        &mut self,
        ack: &BindAckBody,
        flags: PfcFlags,
        token: Option<Vec<u8>>,
    ) -> Result<(), ClientError> {
        self.multiplexed = flags.0 & PfcFlags::PFC_CONC_MPX.0 != 0;
        self.sign_header = self.asks_for_header_signing() && header_signing(flags);
        self.group = ack.assoc_group_id;
        let agreed = ack.max_recv_frag.min(ack.max_xmit_frag).min(self.max_fragment);
        if agreed < fragment::MIN_FRAGMENT {
            return Err(ClientError::Protocol("fragments below the least size"));
        }
        self.max_fragment = agreed;
        self.accept(0, ack)?;
        if let Some(answer) = ack.results.get(1)
            && let (PresentationResultCode::RESULT_NEGOTIATE_ACK, PresentationReason::Features(granted)) =
                (answer.result, &answer.reason)
        {
            let keep = BindTimeFeatures::KEEP_CONNECTION_ON_ORPHAN_SUPPORTED.0;
            self.keep_on_orphan = granted.0 & keep != 0;
            let several = BindTimeFeatures::SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED.0;
            self.security_multiplexed = granted.0 & several != 0;
        }
        self.go_on(token)
    }

    /// Takes the first result for a context of ours.
    fn accept(&mut self, id: u16, ack: &BindAckBody) -> Result<(), ClientError> {
        let answer = ack.results.first().ok_or(ClientError::Protocol("an answer without results"))?;
        if answer.result != PresentationResultCode::RESULT_ACCEPTANCE {
            return Err(match &answer.reason {
                PresentationReason::Reason(reason) => ClientError::Rejected(reason.0),
                PresentationReason::Features(_) => ClientError::Rejected(0),
            });
        }
        let ndr64 = is_ndr64(&answer.transfer_syntax).filter(|n| self.offer_ndr64 || !n);
        let ndr64 = ndr64.ok_or(ClientError::Protocol("a transfer syntax we did not offer"))?;
        if let Some(context) = self.contexts.iter_mut().find(|c| c.id == id) {
            context.accepted = true;
            context.ndr64 = ndr64;
        }
        Ok(())
    }

    fn altered(&mut self, ack: &BindAckBody) -> Result<(), ClientError> {
        let id = self.altering.take().ok_or(ClientError::Protocol("an answer nobody asked for"))?;
        let result = self.accept(id, ack);
        if result.is_err() {
            self.contexts.retain(|c| c.id != id);
        }
        self.events.push_back(ClientEvent::Altered(id, result));
        Ok(())
    }

    /// Checks and decrypts an answer to a call that was made under a security context.
    fn unprotect(
        &mut self,
        bytes: &mut [u8],
        split: &Split,
        header: usize,
        security: u32,
    ) -> Result<(), ClientError> {
        let bad = || ClientError::Security(SecurityError::BadSignature);
        let sign_header = self.sign_header;
        let security = self.security.iter_mut().find(|s| s.id == security);
        let Some(protection) = security.and_then(|s| s.protection(sign_header)) else { return Ok(()) };
        let Protection { session, level, context_id, sign_header, .. } = protection;
        let trailer = split.trailer.as_ref().ok_or_else(bad)?;
        if trailer.context_id != context_id || trailer.level.0 != level as u8 {
            return Err(bad());
        }
        split.unprotect(bytes, header, session, level, sign_header).map_err(ClientError::Security)
    }

    /// Whether the handshake under way is for a level that signs.
    fn asks_for_header_signing(&self) -> bool {
        match self.authenticating {
            Some(id) => self.level(id).signs(),
            None => self.security.first().is_some_and(|s| s.level.signs()),
        }
    }

    fn fault(&mut self, call_id: u32, fault: Fault, said: Option<ExtendedError>) -> Result<(), ClientError> {
        let Some(at) = self.outstanding.iter().position(|o| o.call_id == call_id) else {
            // Not a call's: the handshake's, or that of the connection as a whole.
            return Err(ClientError::Fault(fault).explained(said));
        };
        let call = self.outstanding.swap_remove(at);
        if !call.given_up {
            self.events.push_back(ClientEvent::Reply { call_id, result: Err(fault), said });
        }
        self.pump()
    }

    fn response(&mut self, bytes: &mut [u8], split: &Split, call_id: u32) -> Result<(), ClientError> {
        if self.phase != Phase::Ready {
            return Err(ClientError::Protocol("a response before the handshake is over"));
        }
        if bytes.len() > usize::from(self.max_fragment) {
            return Err(ClientError::Protocol("a fragment above the size agreed on"));
        }
        let at = self.outstanding.iter().position(|o| o.call_id == call_id);
        let at = at.ok_or(ClientError::Protocol("an answer to no call"))?;
        self.unprotect(bytes, split, fragment::RESPONSE_HEADER, self.outstanding[at].security)?;
        let header = bytes.get(..split.body_end().min(fragment::RESPONSE_HEADER)).unwrap_or_default();
        let head: ResponseHeader = fragment::read(header).map_err(ClientError::Fragment)?;
        let stub = bytes.get(fragment::RESPONSE_HEADER..split.body_end()).unwrap_or_default();
        let format = Format { ndr64: false, ..fragment::format_of(head.drep) };
        let first = head.flags.0 & PfcFlags::PFC_FIRST_FRAG.0 != 0;
        let last = head.flags.0 & PfcFlags::PFC_LAST_FRAG.0 != 0;

        let call = &mut self.outstanding[at];
        if first == call.format.is_some() {
            return Err(ClientError::Protocol("fragments of a response out of order"));
        }
        // Servers may answer with the low byte only, as Windows does.
        if head.context_id & 0xff != call.context_id & 0xff || call.format.is_some_and(|f| f != format) {
            return Err(ClientError::Protocol("fragments of a response do not belong together"));
        }
        call.format = Some(format);
        if !call.given_up {
            if call.stub.len() + stub.len() > self.limits.response {
                return Err(ClientError::Limit("response size"));
            }
            match call.stub.is_empty() {
                true => call.stub = stub.to_vec(),
                false => call.stub.extend_from_slice(stub),
            }
        }
        if !last {
            return Ok(());
        }
        let call = self.outstanding.swap_remove(at);
        if !call.given_up {
            let ndr64 = self.contexts.iter().any(|c| c.id == call.context_id && c.ndr64);
            let format = Format { ndr64, ..format };
            self.events.push_back(ClientEvent::Reply {
                call_id,
                result: Ok((call.stub, format)),
                said: None,
            });
        }
        self.pump()
    }
}
