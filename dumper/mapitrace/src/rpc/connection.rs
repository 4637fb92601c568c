//! Follows one connection: what is bound, which fragments make a call.

use super::{Bound, Call, Event, Framer, Link, Message, Missing, Reply, fault_name};
use crate::capture::Time;
use crate::interfaces::Interfaces;
use crate::tcp::Delivery;
use dcerpc::dcerpc::{
    BindAckBody, BindBody, Pdu, PduBody, PfcFlags, PresentationReason, PresentationResultCode, SyntaxId,
};
use dcerpc::dtyp::Guid;
use pidl_ndr::Format;
use pidl_rpc::ExtendedError;
use pidl_rpc::listen::{self, Authentication, Heard, Listener, Protection, Secrets, Sender};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is kept of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one request's or reply's arguments.
    pub stub: usize,
    /// Calls that wait for their answers.
    pub calls: usize,
    /// Presentation contexts.
    pub contexts: usize,
    /// Bytes of a stream in which the first fragment must be found.
    pub search: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { stub: 16 * 1024 * 1024, calls: 256, contexts: 1024, search: 256 * 1024 }
    }
}

/// Presentation contexts that were asked for: number and interface.
type Proposals = Vec<(u16, SyntaxId)>;

/// A call that waits for its answer.
struct Pending {
    context_id: u16,
    opnum: Option<u16>,
    object: Option<Guid>,
    request: Option<Message>,
    reply: Option<Message>,
    authentication: Option<Authentication>,
    /// In the order in which calls came.
    age: u64,
}

/// One connection.
pub struct Connection {
    link: Arc<Link>,
    limits: Limits,
    interfaces: Arc<Interfaces>,
    listener: Listener,
    /// By direction of the TCP connection, which need not be that of the calls.
    framers: [Framer; 2],
    /// Who sends in the first direction, once a PDU has told.
    first_is: Option<Sender>,
    contexts: BTreeMap<u16, Arc<Bound>>,
    proposals: BTreeMap<u32, Proposals>,
    pending: BTreeMap<u32, Pending>,
    ages: u64,
}

impl Connection {
    /// A connection whose first direction is the client's, as far as TCP knows.
    #[must_use]
    pub fn new(link: Link, interfaces: Arc<Interfaces>, secrets: Arc<Secrets>, limits: Limits) -> Self {
        Connection {
            link: Arc::new(link),
            limits,
            interfaces,
            listener: Listener::new(secrets),
            framers: Default::default(),
            first_is: None,
            contexts: BTreeMap::new(),
            proposals: BTreeMap::new(),
            pending: BTreeMap::new(),
            ages: 0,
        }
    }

    /// Whether any fragment was found.
    #[must_use]
    pub fn is_rpc(&self) -> bool {
        self.framers.iter().any(|f| f.found() > 0)
    }

    /// What was searched is enough to say that this is something else.
    #[must_use]
    pub fn is_hopeless(&self, bytes: u64) -> bool {
        !self.is_rpc() && bytes > self.limits.search
    }

    /// Takes what a direction delivers.
    pub fn deliver(
        &mut self,
        direction: usize,
        delivery: Delivery<'_>,
        time: Time,
        out: &mut dyn FnMut(Event),
    ) {
        let Some(framer) = self.framers.get_mut(direction) else { return };
        match delivery {
            Delivery::Bytes(time, bytes) => {
                framer.extend(bytes);
                self.fragments(direction, time, out);
            }
            Delivery::Gap(missing) => {
                let lost = framer.gap();
                let found = framer.found() > 0;
                let sender = self.sender_of(direction);
                if let Some(sender) = sender {
                    self.listener.missed(sender);
                    self.broken(sender);
                }
                if found {
                    let who = match sender {
                        Some(Sender::Client) => "the client",
                        Some(Sender::Server) => "the server",
                        None => "one side",
                    };
                    let text = format!(
                        "{missing} bytes of {who} are not in the capture; {lost} bytes before them cannot be used"
                    );
                    out(Event::Note { link: self.link.clone(), time, text });
                }
            }
        }
    }

    /// The connection is over: calls that still wait get no answer.
    pub fn finish(&mut self, out: &mut dyn FnMut(Event)) {
        let mut ids: Vec<(u64, u32)> = self.pending.iter().map(|(id, p)| (p.age, *id)).collect();
        ids.sort_unstable();
        for (_, id) in ids {
            self.give_up(id, Missing::End, out);
        }
    }

    fn sender_of(&self, direction: usize) -> Option<Sender> {
        let first = self.first_is?;
        Some(match (first, direction) {
            (sender, 0) => sender,
            (Sender::Client, _) => Sender::Server,
            (Sender::Server, _) => Sender::Client,
        })
    }

    /// Messages that were coming from a sender who lost bytes.
    fn broken(&mut self, sender: Sender) {
        for pending in self.pending.values_mut() {
            let message = match sender {
                Sender::Client => &mut pending.request,
                Sender::Server => &mut pending.reply,
            };
            // A request that an answer has begun for was whole, and so was one that ended.
            if let Some(message) = message.as_mut().filter(|m| !m.whole) {
                message.incomplete = true;
            }
        }
    }

    fn fragments(&mut self, direction: usize, time: Time, out: &mut dyn FnMut(Event)) {
        loop {
            // The fragment leaves its framer for the time being, since it is decrypted in place.
            let Some(framer) = self.framers.get_mut(direction) else { return };
            let before = framer.found();
            let Some(bytes) = framer.take() else { break };
            let ptype = bytes.get(2).copied().unwrap_or_default();
            let sender = sender_of(ptype);
            let first = match (direction, sender) {
                (0, sender) => sender,
                (_, Sender::Client) => Sender::Server,
                (_, Sender::Server) => Sender::Client,
            };
            let heard = self.listener.fragment(sender, bytes);
            let skipped = framer.take_skipped();
            if before == 0 || self.first_is.is_none() {
                self.turn(first);
            }
            if skipped > 0 && before > 0 {
                let text = format!("{skipped} bytes that are no PDU");
                out(Event::Note { link: self.link.clone(), time, text });
            }
            match heard {
                Ok(heard) => self.pdu(heard, time, out),
                Err(error) => {
                    let text = format!("a PDU that cannot be read: {error}");
                    out(Event::Note { link: self.link.clone(), time, text });
                }
            }
        }
    }

    /// The first direction turns out to be this side's.
    fn turn(&mut self, first: Sender) {
        if self.first_is.is_none() && first == Sender::Server {
            let Link { number, client, server } = *self.link;
            self.link = Arc::new(Link { number, client: server, server: client });
        }
        self.first_is.get_or_insert(first);
    }

    fn pdu(&mut self, heard: Heard, time: Time, out: &mut dyn FnMut(Event)) {
        let Heard { pdu, format, protection, authentication } = heard;
        let Pdu { call_id, flags, body, .. } = pdu;
        let part = Part { time, format, protection, flags };
        match body {
            PduBody::Bind(bind) | PduBody::AlterContext(bind) => self.propose(call_id, bind),
            PduBody::BindAck(ack) | PduBody::AlterContextResp(ack) => {
                self.bound(call_id, &ack, authentication, time, out);
            }
            PduBody::BindNak(nak) => {
                self.proposals.remove(&call_id);
                let reason = dcerpc::dcerpc::BindRejectReason::SYMBOLS
                    .iter()
                    .find(|(_, value)| *value == u64::from(nak.reason.0))
                    .map_or_else(|| nak.reason.0.to_string(), |(name, _)| (*name).to_owned());
                let said = ExtendedError::of_bind_nak(&nak).map(|said| format!("; it says: {said}"));
                let text = format!("the server refuses the connection: {reason}{}", said.unwrap_or_default());
                out(Event::Note { link: self.link.clone(), time, text });
            }
            PduBody::Request(r) => {
                self.request(
                    call_id,
                    (r.context_id, r.opnum, None),
                    part,
                    r.stub_and_auth.0,
                    authentication,
                    out,
                );
            }
            PduBody::ObjectRequest(r) => {
                let about = (r.context_id, r.opnum, Some(r.object));
                self.request(call_id, about, part, r.stub_and_auth.0, authentication, out);
            }
            PduBody::Response(r) => {
                if self.reply(call_id, r.context_id, &part, &r.stub_and_auth.0, authentication) {
                    self.over(call_id, None, out);
                }
            }
            PduBody::Fault(f) if self.answers_handshake(call_id) => {
                self.proposals.remove(&call_id);
                let said = ExtendedError::of_fault(&f).map(|said| format!("; it says: {said}"));
                let fault = fault_name(f.status.0);
                let text =
                    format!("the server ends the handshake: fault {fault}{}", said.unwrap_or_default());
                out(Event::Note { link: self.link.clone(), time, text });
            }
            PduBody::Fault(f) => {
                if let Some(said) = ExtendedError::of_fault(&f) {
                    let text = format!("the server says about the fault of call {call_id}: {said}");
                    out(Event::Note { link: self.link.clone(), time, text });
                }
                // A fault is one fragment, and ends whatever came of the reply before.
                if let Some(pending) = self.pending.get_mut(&call_id) {
                    pending.reply = None;
                }
                let first = PfcFlags(flags.0 | PfcFlags::PFC_FIRST_FRAG.0);
                let part = Part { flags: first, ..part };
                self.reply(call_id, f.context_id, &part, &f.stub_and_auth.0, authentication);
                self.over(call_id, Some(f.status.0), out);
            }
            PduBody::Orphaned(_) => self.give_up(call_id, Missing::Orphaned, out),
            PduBody::CoCancel(_) => {
                let text = format!("the client cancels call {call_id}");
                out(Event::Note { link: self.link.clone(), time, text });
            }
            PduBody::Shutdown(_) => {
                let text = "the server asks the client to hang up".to_owned();
                out(Event::Note { link: self.link.clone(), time, text });
            }
            PduBody::Auth3(_) | PduBody::Unknown(_) => {}
        }
    }

    /// Whether an answer to this call is one to a bind or an alter_context.
    fn answers_handshake(&self, call_id: u32) -> bool {
        self.proposals.contains_key(&call_id) && !self.pending.contains_key(&call_id)
    }

    fn propose(&mut self, call_id: u32, bind: BindBody) {
        if self.proposals.len() >= self.limits.contexts {
            self.proposals.clear();
        }
        let asked = bind.contexts.into_iter().map(|c| (c.context_id, c.abstract_syntax)).collect();
        self.proposals.insert(call_id, asked);
    }

    fn bound(
        &mut self,
        call_id: u32,
        ack: &BindAckBody,
        authentication: Option<Authentication>,
        time: Time,
        out: &mut dyn FnMut(Event),
    ) {
        let proposals = self.proposals.remove(&call_id).unwrap_or_default();
        let refused = refused(&proposals, ack);
        for ((context_id, syntax), result) in proposals.into_iter().zip(&ack.results) {
            if result.result == PresentationResultCode::RESULT_ACCEPTANCE {
                let table = self.interfaces.find(&syntax);
                let ndr64 = listen::ndr64(&result.transfer_syntax).unwrap_or(false);
                let bound = Arc::new(Bound { syntax: Some(syntax), table, ndr64 });
                if self.contexts.len() < self.limits.contexts || self.contexts.contains_key(&context_id) {
                    self.contexts.insert(context_id, bound.clone());
                }
                let link = self.link.clone();
                let authentication = authentication.clone();
                out(Event::Bound { link, time, context_id, bound, authentication });
            }
        }
        for (syntax, reason) in refused {
            let (major, minor) = pidl_rpc::uuid::version_of(&syntax);
            let table = self.interfaces.find(&syntax);
            let name = Bound { syntax: Some(syntax), table, ndr64: false }.name();
            let text = format!("the server refuses to bind {name} {major}.{minor}: {reason}");
            out(Event::Note { link: self.link.clone(), time, text });
        }
    }

    fn request(
        &mut self,
        call_id: u32,
        (context_id, opnum, object): (u16, u16, Option<Guid>),
        part: Part,
        stub: Vec<u8>,
        authentication: Option<Authentication>,
        out: &mut dyn FnMut(Event),
    ) {
        let first = part.flags.0 & PfcFlags::PFC_FIRST_FRAG.0 != 0;
        if first && self.pending.contains_key(&call_id) {
            // The identifier is used again, so the answer to its last use was missed.
            self.give_up(call_id, Missing::Forgotten, out);
        }
        if self.pending.len() >= self.limits.calls
            && !self.pending.contains_key(&call_id)
            && let Some((&oldest, _)) = self.pending.iter().min_by_key(|(_, p)| p.age)
        {
            self.give_up(oldest, Missing::Forgotten, out);
        }
        self.ages += 1;
        let pending = self.pending.entry(call_id).or_insert(Pending {
            context_id,
            opnum: Some(opnum),
            object,
            request: None,
            reply: None,
            authentication,
            age: self.ages,
        });
        let last = part.last();
        let format = Format { ndr64: self.contexts.get(&context_id).is_some_and(|b| b.ndr64), ..part.format };
        let request = pending.request.get_or_insert_with(|| Message {
            first: part.time,
            incomplete: !first,
            ..Message::default()
        });
        part.append(request, &stub, format, self.limits.stub);
        if last && part.flags.0 & PfcFlags::PFC_MAYBE.0 != 0 {
            self.give_up(call_id, Missing::Maybe, out);
        }
    }

    /// Adds a fragment of a reply; true when it was the last one.
    fn reply(
        &mut self,
        call_id: u32,
        context_id: u16,
        part: &Part,
        stub: &[u8],
        authentication: Option<Authentication>,
    ) -> bool {
        let first = part.flags.0 & PfcFlags::PFC_FIRST_FRAG.0 != 0;
        self.ages += 1;
        let pending = self.pending.entry(call_id).or_insert(Pending {
            context_id,
            opnum: None,
            object: None,
            request: None,
            reply: None,
            authentication,
            age: self.ages,
        });
        let format = Format { ndr64: self.contexts.get(&context_id).is_some_and(|b| b.ndr64), ..part.format };
        let reply = pending.reply.get_or_insert_with(|| Message {
            first: part.time,
            incomplete: !first,
            ..Message::default()
        });
        part.append(reply, stub, format, self.limits.stub);
        part.last()
    }

    fn over(&mut self, call_id: u32, fault: Option<u32>, out: &mut dyn FnMut(Event)) {
        let Some(mut pending) = self.pending.remove(&call_id) else { return };
        let message = pending.reply.take().unwrap_or_default();
        let reply = match fault {
            Some(status) => Reply::Fault(status, message),
            None => Reply::Response(message),
        };
        self.emit(call_id, pending, reply, out);
    }

    fn give_up(&mut self, call_id: u32, why: Missing, out: &mut dyn FnMut(Event)) {
        let Some(mut pending) = self.pending.remove(&call_id) else { return };
        let reply = match pending.reply.take() {
            Some(mut begun) => {
                begun.incomplete = true;
                Reply::Response(begun)
            }
            None => Reply::Missing(why),
        };
        self.emit(call_id, pending, reply, out);
    }

    fn emit(&mut self, call_id: u32, pending: Pending, reply: Reply, out: &mut dyn FnMut(Event)) {
        let bound = self.contexts.get(&pending.context_id).cloned();
        let bound = bound.unwrap_or_else(|| Arc::new(self.interfaces.assumed()));
        out(Event::Call(Box::new(Call {
            number: 0,
            link: self.link.clone(),
            call_id,
            context_id: pending.context_id,
            bound,
            opnum: pending.opnum,
            object: pending.object,
            authentication: pending.authentication,
            request: pending.request,
            reply,
        })));
    }
}

/// Who sends PDUs of a type.
fn sender_of(ptype: u8) -> Sender {
    use dcerpc::dcerpc::PduType as T;
    match T(ptype) {
        T::PDU_REQUEST
        | T::PDU_BIND
        | T::PDU_ALTER_CONTEXT
        | T::PDU_AUTH3
        | T::PDU_CO_CANCEL
        | T::PDU_ORPHANED => Sender::Client,
        _ => Sender::Server,
    }
}

/// Interfaces of which no context was accepted, and why. Of two contexts for one
/// interface that differ in their transfer syntax one is refused as a rule.
fn refused(proposals: &Proposals, ack: &BindAckBody) -> Vec<(SyntaxId, String)> {
    let answers = || proposals.iter().zip(&ack.results);
    let mut refused: Vec<(SyntaxId, String)> = Vec::new();
    for ((_, syntax), result) in answers() {
        let PresentationReason::Reason(reason) = &result.reason else { continue };
        let bound =
            answers().any(|((_, s), r)| s == syntax && r.result == PresentationResultCode::RESULT_ACCEPTANCE);
        if !bound && !refused.iter().any(|(known, _)| known == syntax) {
            refused.push((syntax.clone(), reason.to_string()));
        }
    }
    refused
}

/// What a fragment says about itself.
struct Part {
    time: Time,
    format: Format,
    protection: Protection,
    flags: PfcFlags,
}

impl Part {
    fn last(&self) -> bool {
        self.flags.0 & PfcFlags::PFC_LAST_FRAG.0 != 0
    }

    fn append(&self, message: &mut Message, stub: &[u8], format: Format, limit: usize) {
        message.last = self.time;
        message.whole = self.last();
        message.format = format;
        message.fragments += 1;
        message.protection = worse(message.protection, self.protection, message.fragments == 1);
        let room = limit.saturating_sub(message.stub.len());
        if stub.len() > room {
            message.incomplete = true;
        }
        message.stub.extend_from_slice(stub.get(..room).unwrap_or(stub));
    }
}

/// The protection of a message from those of its fragments.
fn worse(so_far: Protection, now: Protection, first: bool) -> Protection {
    let rank = |p: Protection| match p {
        Protection::Opened => 0,
        Protection::Signed(Some(true)) => 1,
        Protection::Signed(None) => 2,
        Protection::Signed(Some(false)) => 3,
        Protection::None => 4,
        Protection::Sealed(_) => 5,
    };
    if first || rank(now) > rank(so_far) { now } else { so_far }
}
