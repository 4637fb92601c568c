//! What goes to the server: calls, and that nobody waits for them any more.

use super::*;

impl ClientAssociation {
    /// Makes a call; its answer comes as [`ClientEvent::Reply`]. When the server
    /// takes one call at a time, it waits for its turn.
    pub fn call(
        &mut self,
        context_id: u16,
        opnum: u16,
        object: Option<[u8; 16]>,
        stub: Vec<u8>,
    ) -> Result<u32, ClientError> {
        self.call_under(self.default_security(), context_id, opnum, object, stub)
    }

    /// Makes a call under a security context that [`ClientAssociation::authenticate`]
    /// began, or the bind (1), or none (0).
    pub fn call_under(
        &mut self,
        security: u32,
        context_id: u16,
        opnum: u16,
        object: Option<[u8; 16]>,
        stub: Vec<u8>,
    ) -> Result<u32, ClientError> {
        if self.phase != Phase::Ready {
            return Err(ClientError::Misuse("a call on an association that is not ready"));
        }
        if stub.len() > self.limits.request {
            return Err(ClientError::Limit("request size"));
        }
        if self.outstanding() >= self.limits.calls {
            return Err(ClientError::Limit("calls at once"));
        }
        if !self.contexts.iter().any(|c| c.id == context_id && c.accepted) {
            return Err(ClientError::Misuse("a call under a context that was not accepted"));
        }
        if security != 0 && !self.is_ready(security) {
            return Err(ClientError::Misuse("a call under a security context that is not there"));
        }
        let call_id = self.take_call_id();
        let call = Queued { call_id, context_id, security, opnum, object, stub };
        if self.queue.is_empty() && self.takes_another() {
            self.request(call)?;
        } else {
            self.queue.push_back(call);
        }
        Ok(call_id)
    }

    /// Whether the server takes another call now.
    fn takes_another(&self) -> bool {
        self.multiplexed || self.outstanding.is_empty()
    }

    /// Sends queued calls as far as the server takes them.
    pub(super) fn pump(&mut self) -> Result<(), ClientError> {
        while self.takes_another() {
            let Some(call) = self.queue.pop_front() else { break };
            self.request(call)?;
        }
        Ok(())
    }

    fn request(&mut self, call: Queued) -> Result<(), ClientError> {
        self.outstanding.push(Outstanding {
            call_id: call.call_id,
            context_id: call.context_id,
            security: call.security,
            given_up: false,
            stub: Vec::new(),
            format: None,
        });
        self.send_request(call).map_err(ClientError::Security)
    }

    fn send_request(&mut self, call: Queued) -> Result<(), SecurityError> {
        let Queued { call_id, context_id, security, opnum, object, mut stub } = call;
        let format = self.format();
        let sign_header = self.sign_header;
        let security = self.security.iter_mut().find(|s| s.id == security);
        let mut protection = security.and_then(|s| s.protection(sign_header));
        let header_signing = protection.as_ref().is_some_and(|p| p.sign_header);
        let context = self.contexts.iter_mut().find(|c| c.id == context_id).ok_or(SecurityError::Sequence)?;
        if protection.is_some() && !std::mem::replace(&mut context.verified, true) {
            let facts = Facts {
                interface: &context.syntax,
                ndr64: context.ndr64,
                drep: fragment::drep_of(format),
                call_id,
                context_id,
                opnum,
                header_signing,
            };
            trailer::append(&mut stub, &facts)?;
        }
        let header =
            if object.is_some() { fragment::OBJECT_REQUEST_HEADER } else { fragment::REQUEST_HEADER };
        let room = fragment::room(self.max_fragment, header, protection.as_ref());
        let mut rest = &stub[..];
        let mut flags = PfcFlags::PFC_FIRST_FRAG.0;
        loop {
            let (now, later) = rest.split_at(rest.len().min(room));
            if later.is_empty() {
                flags |= PfcFlags::PFC_LAST_FRAG.0;
            }
            let alloc_hint = u32::try_from(rest.len()).unwrap_or(0);
            let object_flag = object.map_or(0, |_| PfcFlags::PFC_OBJECT_UUID.0);
            let header = RequestHeader {
                rpc_vers: 5,
                rpc_vers_minor: 0,
                ptype: PduType::PDU_REQUEST,
                flags: PfcFlags(flags | object_flag),
                drep: fragment::drep_of(format),
                frag_length: 0,
                auth_length: 0,
                call_id,
                alloc_hint,
                context_id,
                opnum,
            };
            let (out, protection) = (&mut self.output, protection.as_mut());
            match object {
                None => fragment::write_data(out, &header, format, now, protection)?,
                Some(object) => {
                    let object = crate::uuid::from_bytes(object);
                    let header = ObjectRequestHeader { header, object };
                    fragment::write_data(out, &header, format, now, protection)?;
                }
            }
            if later.is_empty() {
                return Ok(());
            }
            rest = later;
            flags = 0;
        }
    }

    /// Asks the server to end a call early; its answer still comes.
    pub fn cancel(&mut self, call_id: u32) -> Result<(), ClientError> {
        if !self.outstanding.iter().any(|o| o.call_id == call_id) {
            return Ok(());
        }
        let body = PduBody::CoCancel(AuthOnlyBody::default());
        self.send(PduType::PDU_CO_CANCEL, FIRST_LAST, call_id, body, None)
    }

    /// Gives a call up: its answer is thrown away when it comes.
    pub fn abandon(&mut self, call_id: u32) -> Result<(), ClientError> {
        let queued = self.queue.len();
        self.queue.retain(|q| q.call_id != call_id);
        if self.queue.len() != queued {
            return Ok(());
        }
        let Some(at) = self.outstanding.iter().position(|o| o.call_id == call_id) else { return Ok(()) };
        self.outstanding[at].given_up = true;
        self.outstanding[at].stub = Vec::new();
        self.cancel(call_id)?;
        if self.keep_on_orphan {
            // A server that keeps the connection may answer still; one that does not would close it.
            let body = PduBody::Orphaned(AuthOnlyBody::default());
            self.send(PduType::PDU_ORPHANED, FIRST_LAST, call_id, body, None)?;
        }
        Ok(())
    }
}
