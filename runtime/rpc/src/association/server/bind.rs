//! `bind` and `alter_context`: presentation contexts and features.

use super::{Awaiting, CloseReason, Context, Phase, Refusal, ServerAssociation};
use crate::association::fragment;
use crate::association::presentation::{features, is_ndr64, transfer_syntax};
use crate::uuid::version_of;
use dcerpc::dcerpc::{
    AuthType, BindAckBody, BindBody, BindRejectReason, BindTimeFeatures, FaultStatus, Pdu, PduBody, PfcFlags,
    PresentationContext, PresentationReason, PresentationResult, PresentationResultCode, ProviderReason,
    SecTrailer, SyntaxId,
};
use pidl_ndr::{DataBlob, NdrString};

/// A bind never agrees on less.
const LEAST_FRAGMENT: u16 = 2048;
const NOT_SPECIFIED: BindRejectReason = BindRejectReason::REJECT_REASON_NOT_SPECIFIED;

fn rejection(reason: ProviderReason) -> PresentationResult {
    PresentationResult {
        result: PresentationResultCode::RESULT_PROVIDER_REJECTION,
        reason: PresentationReason::Reason(reason),
        transfer_syntax: SyntaxId::default(),
    }
}

impl ServerAssociation {
    pub(super) fn bind_or_alter(&mut self, pdu: Pdu, trailer: Option<SecTrailer>) -> Result<(), Refusal> {
        let (call_id, flags, format) = (pdu.call_id, pdu.flags, fragment::format_of(pdu.drep));
        let (alter, body) = match pdu.body {
            PduBody::Bind(body) => (false, body),
            PduBody::AlterContext(body) => (true, body),
            _ => return Err(Refusal::Close(CloseReason::Protocol("not a bind"))),
        };
        let bad = |what| {
            let reason = CloseReason::Protocol(what);
            if alter {
                Refusal::FaultAndClose(FaultStatus::NCA_S_PROTO_ERROR, false, reason)
            } else {
                Refusal::Nak(NOT_SPECIFIED, reason)
            }
        };
        if self.refuse {
            let reason = BindRejectReason::REJECT_LOCAL_LIMIT_EXCEEDED;
            return Err(Refusal::Nak(reason, CloseReason::Limit("connections")));
        }
        if alter != self.bound {
            return Err(if alter {
                Refusal::Nak(
                    BindRejectReason::REJECT_PROTOCOL_VERSION_NOT_SUPPORTED,
                    CloseReason::Protocol("alter_context before bind"),
                )
            } else {
                bad("a second bind")
            });
        }
        let none = trailer.as_ref().is_some_and(|t| t.r#type == AuthType::AUTH_TYPE_NONE);
        if alter && none {
            let reason = CloseReason::Protocol("an authentication trailer without authentication");
            return Err(Refusal::FaultAndClose(FaultStatus::ERROR_ACCESS_DENIED, false, reason));
        }
        if !alter {
            self.negotiate(&body).map_err(bad)?;
        }
        let before = self.contexts.len();
        let results = self.contexts(&body, alter).map_err(bad)?;
        let created = self.contexts.len() > before;
        self.bound = true;
        let index = match alter {
            true => self.alter_security(trailer.as_ref())?,
            false => self.bind_security(trailer.as_ref())?,
        };

        let mut answer = PfcFlags::PFC_FIRST_FRAG.0 | PfcFlags::PFC_LAST_FRAG.0;
        if flags.0 & PfcFlags::PFC_CONC_MPX.0 != 0 && created {
            self.multiplexed = true;
            answer |= PfcFlags::PFC_CONC_MPX.0;
        }
        if flags.0 & PfcFlags::PFC_PENDING_CANCEL.0 != 0 {
            // In these PDUs the bit offers header signing; it is agreed on per PDU and stays so.
            self.sign_header = true;
            // Contexts that are there already follow.
            for security in &mut self.security {
                if let Phase::Ready(session) = &security.phase {
                    security.sign_header = session.can_sign_header();
                }
            }
            answer |= PfcFlags::PFC_PENDING_CANCEL.0;
        }
        let secondary = if alter { "" } else { self.secondary_address.as_str() };
        let ack = BindAckBody {
            max_xmit_frag: self.max_fragment,
            max_recv_frag: self.max_fragment,
            assoc_group_id: self.group.as_ref().map_or(0, |g| g.id()),
            secondary_address_length: if secondary.is_empty() { 0 } else { secondary.len() as u16 + 1 },
            secondary_address: NdrString::from(secondary),
            padding: DataBlob::default(),
            num_results: results.len() as u8,
            reserved: 0,
            reserved2: 0,
            results,
            auth: DataBlob::default(),
        };
        match (index, trailer) {
            (Some(index), Some(trailer)) => {
                let awaiting =
                    Awaiting::Ack { index, call_id, alter, body: ack, flags: PfcFlags(answer), format };
                self.step(index, trailer.token.0, awaiting);
            }
            _ => self.acknowledge(call_id, alter, ack, PfcFlags(answer), format, None),
        }
        Ok(())
    }

    /// Fragment size and association group.
    fn negotiate(&mut self, body: &BindBody) -> Result<(), &'static str> {
        let asked = body.max_xmit_frag.min(body.max_recv_frag).max(LEAST_FRAGMENT);
        self.max_fragment = asked.min(self.max_fragment) & !7;
        let group = self.config.groups.join(body.assoc_group_id, self.config.limits.handles);
        self.group = Some(group.ok_or("no such association group")?);
        Ok(())
    }

    fn contexts(&mut self, body: &BindBody, alter: bool) -> Result<Vec<PresentationResult>, &'static str> {
        if body.contexts.is_empty() {
            return Err("no presentation context");
        }
        if body.contexts.iter().any(|c| c.transfer_syntaxes.is_empty()) {
            return Err("a presentation context without transfer syntaxes");
        }
        let mut results = Vec::with_capacity(body.contexts.len());
        let (mut asked, mut accepted) = (false, false);
        for context in &body.contexts {
            // Only the first transfer syntax can ask for features (MS-RPCE 3.3.1.5.3).
            let wanted = context.transfer_syntaxes.first().and_then(features).filter(|_| !alter);
            results.push(match wanted {
                Some(_) if std::mem::replace(&mut asked, true) => return Err("features asked for twice"),
                Some(wanted) => PresentationResult {
                    result: PresentationResultCode::RESULT_NEGOTIATE_ACK,
                    reason: PresentationReason::Features(self.grant(wanted)),
                    transfer_syntax: SyntaxId::default(),
                },
                // One context per PDU: a client that offers NDR and NDR64 apart is to use one of them.
                None => {
                    let result = self.context(context, accepted)?;
                    accepted |= result.result == PresentationResultCode::RESULT_ACCEPTANCE;
                    result
                }
            });
        }
        Ok(results)
    }

    fn grant(&mut self, wanted: BindTimeFeatures) -> BindTimeFeatures {
        let ours = BindTimeFeatures::SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED.0
            | BindTimeFeatures::KEEP_CONNECTION_ON_ORPHAN_SUPPORTED.0;
        let granted = BindTimeFeatures(wanted.0 & ours);
        self.keep_on_orphan = granted.0 & BindTimeFeatures::KEEP_CONNECTION_ON_ORPHAN_SUPPORTED.0 != 0;
        granted
    }

    fn context(
        &mut self,
        proposed: &PresentationContext,
        full: bool,
    ) -> Result<PresentationResult, &'static str> {
        let known = self.contexts.iter().find(|c| c.id == proposed.context_id);
        let wanted = &proposed.abstract_syntax;
        let (major, minor) = version_of(wanted);
        let interface = self.config.interfaces.iter().position(|offer| {
            let (ours, ours_minor) = version_of(&offer.syntax);
            offer.syntax.uuid == wanted.uuid && ours == major && minor <= ours_minor
        });
        let known = known.map(|c| (c.interface, c.ndr64, c.offered));
        if known.is_some_and(|(i, ..)| Some(i) != interface) && interface.is_some() {
            return Err("a presentation context changes its interface");
        }
        let Some(interface) = interface else {
            return Ok(rejection(ProviderReason::REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED));
        };
        // A context that is there may be asked for again as it was or as it is, and not otherwise.
        let offered =
            proposed.transfer_syntaxes.iter().filter_map(is_ndr64).fold([false; 2], |mut all, n| {
                all[usize::from(n)] = true;
                all
            });
        let changes = |ndr64: bool, before| offered != before && offered != [!ndr64, ndr64];
        if offered != [false; 2] && known.is_some_and(|(_, ndr64, before)| changes(ndr64, before)) {
            return Err("a presentation context changes its transfer syntax");
        }
        let speaks = self.config.ndr64;
        let mut chosen = proposed.transfer_syntaxes.iter().filter_map(is_ndr64).filter(|n| speaks || !n);
        let chosen = chosen.next().map(|ndr64| known.map_or(ndr64, |(_, agreed, _)| agreed));
        let Some(ndr64) = chosen.filter(|_| !full) else {
            return Ok(rejection(ProviderReason::REASON_TRANSFER_SYNTAXES_NOT_SUPPORTED));
        };
        if known.is_none() {
            if self.contexts.len() >= self.config.limits.contexts {
                self.config.metrics.contexts_refused.add(1);
                return Ok(rejection(ProviderReason::REASON_LOCAL_LIMIT_EXCEEDED));
            }
            let (id, syntax) = (proposed.context_id, wanted.clone());
            self.contexts.push(Context { id, interface, syntax, ndr64, offered });
        }
        Ok(PresentationResult {
            result: PresentationResultCode::RESULT_ACCEPTANCE,
            reason: PresentationReason::Reason(ProviderReason::REASON_NOT_SPECIFIED),
            transfer_syntax: transfer_syntax(ndr64).clone(),
        })
    }
}
