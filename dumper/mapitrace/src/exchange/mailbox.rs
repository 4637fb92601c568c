//! A session: its objects, and the operations on them.

use super::known::{Known, NOTIFIED, RECIPIENTS, REQUESTED, TABLE};
use super::notice::Notice;
use super::payload::{Payload, Side};
use crate::rpc::{Call, Missing};
use crate::session::Handles;
use crate::step::{Handle, Outcome, Step};
use exchange::oxcrops::{RopId, RopRequest, RopResponse};
use pidl_ndr::{Format, Ndr, Pull};
use std::collections::HashMap;
use std::sync::Arc;

/// Names of properties that are listed; of more only how many they are.
const NAMES: usize = 6;
/// Objects that are known at once; beyond that all are forgotten.
const OBJECTS: usize = 100_000;
/// The handle of nothing yet.
const UNASSIGNED: u32 = 0xffff_ffff;

/// A server object.
struct Object {
    handle: Arc<Handle>,
    /// Of a table.
    columns: Option<Arc<[u32]>>,
    /// Of a message.
    recipients: Option<Arc<[u32]>>,
}

/// What is known of a session.
#[derive(Default)]
pub(super) struct Mailbox {
    /// By handle.
    objects: HashMap<u32, Object>,
    /// By logon identifier: whether the mailbox is private.
    logons: HashMap<u8, bool>,
}

/// A request with what is known of it.
struct Asked {
    rop: RopId,
    notice: Notice,
    logon: u8,
    /// Where the handle of its object stands.
    input: u8,
    bytes: usize,
    /// Which buffer's handle table it means.
    buffer: usize,
    answered: bool,
}

impl Mailbox {
    /// The operations of a call, and what its values depend on.
    pub(super) fn operations(
        &mut self,
        call: &Call,
        payload: &Payload,
        handles: &mut Handles,
    ) -> (Vec<Step>, Arc<Known>) {
        let mut known = Known::default();
        self.logons.iter().for_each(|(id, private)| known.logon(*id, *private));
        let (mut asked, mut trouble) = self.requests(&payload.request);
        let mut steps: Vec<Step> = asked
            .iter()
            .enumerate()
            .map(|(i, a)| self.asked_step(call, i, a, &payload.request, handles))
            .collect();
        match &payload.reply {
            Some(side) => {
                trouble.extend(self.responses(call, side, &mut asked, &mut steps, &mut known, handles))
            }
            // Without answers the requests are all that can be known.
            None => asked.iter().for_each(|a| self.take_effect(a, &payload.request, None)),
        }
        for (i, asked) in asked.iter().enumerate() {
            if let (Some(step), false) = (steps.get_mut(i), asked.answered) {
                step.outcome = match (&payload.reply, asked.rop) {
                    // It has no response.
                    (Some(_), RopId::ROP_RELEASE) => Outcome::Done,
                    (Some(_), _) => Outcome::Unanswered(Missing::Forgotten),
                    (None, _) => Outcome::Unknown,
                };
                if asked.rop == RopId::ROP_RELEASE {
                    let sides = std::iter::once(&payload.request).chain(&payload.reply);
                    let number = sides.filter_map(|side| handle_at(side, asked.buffer, asked.input)).next();
                    if let Some(object) = number.and_then(|n| self.objects.remove(&n)) {
                        step.on = Some(object.handle);
                        step.ends = true;
                    }
                }
            }
        }
        for text in trouble {
            steps.push(Step { name: "?".to_owned(), about: text, ..blank(call, steps.len()) });
        }
        for (i, step) in steps.iter_mut().enumerate() {
            step.index = i + 1;
        }
        (steps, Arc::new(known))
    }

    fn requests(&self, side: &Side) -> (Vec<Asked>, Vec<String>) {
        let mut out = Vec::new();
        let mut trouble: Vec<String> = side.error.iter().map(|e| format!("request: {e}")).collect();
        let mut known = Known::default();
        self.logons.iter().for_each(|(id, private)| known.logon(*id, *private));
        let known = Arc::new(known);
        for (buffer, (bytes, _)) in side.buffers.iter().enumerate() {
            let mut p = Pull::new(bytes, Format::NDR32);
            p.set_context(known.clone());
            while p.remaining() > 0 {
                let start = p.position();
                let mut rop = RopRequest::default();
                if let Err(error) = rop.pull(&mut p) {
                    trouble.push(format!("request: {} bytes cannot be read: {error}", bytes.len() - start));
                    break;
                }
                let mut notice = Notice::default();
                rop.print("", &mut notice);
                out.push(Asked {
                    rop: rop.rop_id,
                    notice,
                    logon: rop.logon_id,
                    input: rop.input_handle_index,
                    bytes: p.position() - start,
                    buffer,
                    answered: false,
                });
            }
        }
        (out, trouble)
    }

    fn asked_step(
        &mut self,
        call: &Call,
        index: usize,
        asked: &Asked,
        side: &Side,
        handles: &mut Handles,
    ) -> Step {
        let on = if asked.rop == RopId::ROP_LOGON {
            None
        } else {
            handle_at(side, asked.buffer, asked.input).map(|n| self.object(n, handles))
        };
        Step {
            name: name(&asked.notice, asked.rop),
            code: Some(u16::from(asked.rop.0)),
            on,
            about: names(&asked.notice).unwrap_or_default(),
            request: Some(asked.bytes),
            ..blank(call, index)
        }
    }

    /// The object behind a handle; one nobody has seen made is just an object.
    fn object(&mut self, number: u32, handles: &mut Handles) -> Arc<Handle> {
        if self.objects.len() >= OBJECTS && !self.objects.contains_key(&number) {
            self.objects.clear();
        }
        let object = self.objects.entry(number).or_insert_with(|| Object {
            handle: handles.make("Object".to_owned(), format!("{number:#x}")),
            columns: None,
            recipients: None,
        });
        object.handle.clone()
    }

    fn responses(
        &mut self,
        call: &Call,
        side: &Side,
        asked: &mut [Asked],
        steps: &mut Vec<Step>,
        known: &mut Known,
        handles: &mut Handles,
    ) -> Vec<String> {
        let mut trouble: Vec<String> = side.error.iter().map(|e| format!("answer: {e}")).collect();
        let mut next = 0;
        for (buffer, (bytes, table)) in side.buffers.iter().enumerate() {
            let mut at = 0;
            while let Some(rest) = bytes.get(at..).filter(|r| !r.is_empty()) {
                // Which request it answers has to be known before it can be read.
                let rop = RopId(rest.first().copied().unwrap_or_default());
                let of = asked.iter().enumerate().skip(next).find(|(_, a)| a.rop == rop).map(|(i, _)| i);
                // In a chain the last request goes on being answered.
                let of = of
                    .or_else(|| next.checked_sub(1).filter(|i| asked.get(*i).is_some_and(|a| a.rop == rop)));
                let needs = self.needs(rop, rest, of.and_then(|i| asked.get(i)), table);
                let mut own = Known::default();
                self.logons.iter().for_each(|(id, private)| own.logon(*id, *private));
                if let Some((name, key, list)) = &needs {
                    own.list_for(name, *key, list.clone());
                }
                let mut p = Pull::new(rest, Format::NDR32);
                p.set_context(Arc::new(own));
                let mut response = RopResponse::default();
                if let Err(error) = response.pull(&mut p) {
                    let text = format!("answer: {} bytes cannot be read: {error}", rest.len());
                    // The one that could not be read was answered all the same.
                    match of.and_then(|i| asked.get_mut(i).zip(steps.get_mut(i))) {
                        Some((asked, step)) => {
                            asked.answered = true;
                            step.about = text;
                            step.outcome = Outcome::Unknown;
                        }
                        None => trouble.push(text),
                    }
                    break;
                }
                let taken = p.position().max(1);
                let mut notice = Notice::default();
                response.print("", &mut notice);
                let worked = notice.returned.as_ref().is_none_or(|(_, code)| *code == 0);
                if let Some((name, key, list)) = needs.filter(|_| worked) {
                    known.list_for(name, key, list);
                }
                let outcome = match notice.returned.clone().filter(|_| !worked) {
                    Some((name, code)) => Outcome::Error { name, code },
                    None => Outcome::Done,
                };
                match of.and_then(|i| asked.get_mut(i).zip(steps.get_mut(i))) {
                    Some((request, step)) => {
                        next = next.max(of.map_or(0, |i| i + 1));
                        step.reply = Some(step.reply.unwrap_or(0) + taken);
                        step.outcome = outcome;
                        if let Some(rows) = notice.rows {
                            step.about = format!("{rows} rows");
                        }
                        if let Some(names) = names(&notice) {
                            step.about = names;
                        }
                        let again = std::mem::replace(&mut request.answered, true);
                        // What an operation before it in the same buffer made has its handle only now.
                        if step.on.is_none() && request.rop != RopId::ROP_LOGON {
                            let number = handle_in(table, request.input);
                            step.on = number.map(|n| self.object(n, handles));
                        }
                        if worked && !again {
                            step.makes = self.made(request, &notice, table, handles);
                            self.take_effect(request, side, Some(&notice));
                        }
                    }
                    None => steps.push(Step {
                        name: name(&notice, rop),
                        code: Some(u16::from(rop.0)),
                        outcome,
                        reply: Some(taken),
                        ..blank(call, buffer)
                    }),
                }
                at += taken;
            }
        }
        trouble
    }

    /// The list a response needs to be read: its name in the IDL, the key it is asked for with, the list.
    fn needs(
        &self,
        rop: RopId,
        response: &[u8],
        asked: Option<&Asked>,
        table: &[u32],
    ) -> Option<(&'static str, u64, Arc<[u32]>)> {
        let index = *response.get(1)?;
        let object = || self.objects.get(table.get(usize::from(index))?);
        let key = u64::from(index);
        match rop {
            RopId::ROP_GET_PROPERTIES_SPECIFIC => Some((REQUESTED, key, asked?.notice.tags.clone().into())),
            RopId::ROP_QUERY_ROWS | RopId::ROP_FIND_ROW | RopId::ROP_EXPAND_ROW => {
                Some((TABLE, key, object()?.columns.clone()?))
            }
            RopId::ROP_READ_RECIPIENTS => Some((RECIPIENTS, key, object()?.recipients.clone()?)),
            RopId::ROP_NOTIFY => {
                let number = u32::from_le_bytes(response.get(1..5)?.try_into().ok()?);
                Some((NOTIFIED, u64::from(number), self.objects.get(&number)?.columns.clone()?))
            }
            _ => None,
        }
    }

    /// The object a request made.
    fn made(
        &mut self,
        asked: &Asked,
        notice: &Notice,
        table: &[u32],
        handles: &mut Handles,
    ) -> Option<Arc<Handle>> {
        let index = match asked.rop {
            RopId::ROP_LOGON => asked.input,
            _ => asked.notice.output.or(notice.output)?,
        };
        let number = handle_in(table, index)?;
        let handle = handles.make(kind(asked.rop).to_owned(), format!("{number:#x}"));
        let recipients = (kind(asked.rop) == "Message").then(|| notice.recipients.clone().into());
        self.objects.insert(number, Object { handle: handle.clone(), columns: None, recipients });
        Some(handle)
    }

    /// What a request changes about its object.
    fn take_effect(&mut self, asked: &Asked, side: &Side, response: Option<&Notice>) {
        match asked.rop {
            RopId::ROP_SET_COLUMNS => {
                let number = handle_at(side, asked.buffer, asked.input);
                if let Some(object) = number.and_then(|n| self.objects.get_mut(&n)) {
                    object.columns = Some(asked.notice.tags.clone().into());
                }
            }
            // What the message's recipients are read back with.
            RopId::ROP_MODIFY_RECIPIENTS | RopId::ROP_RELOAD_CACHED_INFORMATION => {
                let said = match asked.rop {
                    RopId::ROP_MODIFY_RECIPIENTS => Some(&asked.notice),
                    _ => response,
                };
                let number = handle_at(side, asked.buffer, asked.input);
                if let Some((object, said)) = number.and_then(|n| self.objects.get_mut(&n)).zip(said) {
                    object.recipients = Some(said.recipients.clone().into());
                }
            }
            RopId::ROP_LOGON => {
                let private = response.and_then(|r| r.private).or(asked.notice.private);
                self.logons.insert(asked.logon, private.unwrap_or(true));
            }
            _ => {}
        }
    }
}

/// A handle in the table of a buffer, if it is one.
fn handle_at(side: &Side, buffer: usize, index: u8) -> Option<u32> {
    let (_, table) = side.buffers.get(buffer).or(side.buffers.first())?;
    handle_in(table, index)
}

fn handle_in(table: &[u32], index: u8) -> Option<u32> {
    table.get(usize::from(index)).copied().filter(|n| *n != UNASSIGNED)
}

/// A step of a call with nothing in it.
fn blank(call: &Call, index: usize) -> Step {
    Step {
        call: call.number,
        index: index + 1,
        interface: call.bound.name(),
        name: String::new(),
        code: None,
        outcome: Outcome::Unknown,
        on: None,
        makes: None,
        ends: false,
        request: None,
        reply: None,
        start: call.start(),
        duration: call.duration(),
        about: String::new(),
        parts: Vec::new(),
    }
}

/// The operation's name without the `Rop` that all have in front.
fn name(notice: &Notice, rop: RopId) -> String {
    match &notice.name {
        Some(name) => name.strip_prefix("Rop").unwrap_or(name).to_owned(),
        None => format!("operation {:#04x}", rop.0),
    }
}

/// What an operation makes.
fn kind(rop: RopId) -> &'static str {
    match rop {
        RopId::ROP_LOGON => "Logon",
        RopId::ROP_OPEN_FOLDER | RopId::ROP_CREATE_FOLDER => "Folder",
        RopId::ROP_OPEN_MESSAGE
        | RopId::ROP_CREATE_MESSAGE
        | RopId::ROP_OPEN_EMBEDDED_MESSAGE
        | RopId::ROP_SYNCHRONIZATION_IMPORT_MESSAGE_CHANGE => "Message",
        RopId::ROP_GET_HIERARCHY_TABLE => "Hierarchy table",
        RopId::ROP_GET_CONTENTS_TABLE => "Contents table",
        RopId::ROP_GET_ATTACHMENT_TABLE => "Attachment table",
        RopId::ROP_GET_PERMISSIONS_TABLE => "Permissions table",
        RopId::ROP_GET_RULES_TABLE => "Rules table",
        RopId::ROP_OPEN_ATTACHMENT | RopId::ROP_CREATE_ATTACHMENT => "Attachment",
        RopId::ROP_OPEN_STREAM | RopId::ROP_CLONE_STREAM => "Stream",
        RopId::ROP_REGISTER_NOTIFICATION => "Subscription",
        RopId::ROP_FAST_TRANSFER_SOURCE_COPY_TO
        | RopId::ROP_FAST_TRANSFER_SOURCE_COPY_PROPERTIES
        | RopId::ROP_FAST_TRANSFER_SOURCE_COPY_MESSAGES
        | RopId::ROP_FAST_TRANSFER_SOURCE_COPY_FOLDER
        | RopId::ROP_SYNCHRONIZATION_CONFIGURE
        | RopId::ROP_SYNCHRONIZATION_GET_TRANSFER_STATE => "Download",
        RopId::ROP_FAST_TRANSFER_DESTINATION_CONFIGURE => "Upload",
        RopId::ROP_SYNCHRONIZATION_OPEN_COLLECTOR => "Collector",
        _ => "Object",
    }
}

/// The names of properties that an operation is about.
fn names(notice: &Notice) -> Option<String> {
    let shown = notice.names.get(..NAMES).unwrap_or(&notice.names).join(", ");
    match notice.names.len() {
        0 => None,
        n if n > NAMES => Some(format!("{shown}, and {} more", n - NAMES)),
        _ => Some(shown),
    }
}
