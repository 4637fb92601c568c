//! The operations of one call, and what becomes of each.

use crate::notify::Event;
use crate::object::{Inner, State};
use crate::operation::{Answer, Operation, Places, name};
use crate::queue::Queue;
use crate::{Error, Result};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody, RopResponse, RopResponseBody};
use exchange::oxcrpc::RopResponsePayload;
use pidl_ndr::{Context, Format, Ndr, Pull, Push};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;

/// Handles that a request speaks of: an index is a byte.
const HANDLES: usize = 250;
/// A handle that the server is to assign.
const UNASSIGNED: u32 = 0xffff_ffff;
/// No longer than that a server may keep us waiting.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// An operation in a call.
pub(crate) struct Sent {
    operation: Operation,
    places: Places,
    code: ErrorCode,
    bodies: Vec<RopResponseBody>,
    answered: bool,
}

/// The operations of a call. When it is dropped before the answer was read, those
/// who wait hear of it: nobody knows what the server has done.
#[derive(Default)]
pub(crate) struct Batch {
    pub sent: Vec<Sent>,
    pub rops: Vec<u8>,
    pub table: Vec<u32>,
    /// What cannot be sent, and why.
    unsendable: Vec<(Operation, Error)>,
    /// Places of objects that have a handle.
    open: HashMap<u32, u8>,
    /// Places of objects that are made here, by their address.
    made: HashMap<usize, u8>,
}

/// What is left of a batch.
pub(crate) enum Left {
    Nothing,
    /// The answers had no room for these.
    Some(Vec<Operation>),
    /// The server wants these later.
    Later(Vec<Operation>, Duration),
}

impl Batch {
    /// Takes from the queue what fits into a request of `limit` bytes; releases go first.
    pub fn gather(queue: &mut Queue, limit: usize) -> Self {
        let mut batch = Batch::default();
        while batch.table.len() < HANDLES / 2 {
            let Some((logon, handle)) = queue.releases.pop() else { break };
            batch.release(logon, handle);
        }
        while let Some(mut operation) = queue.operations.pop_front() {
            match batch.add(&mut operation, limit) {
                Ok(Some(places)) => batch.sent.push(Sent {
                    operation,
                    places,
                    code: ErrorCode::EC_NONE,
                    bodies: Vec::new(),
                    answered: false,
                }),
                Ok(None) => {
                    queue.operations.push_front(operation);
                    break;
                }
                Err(error) => {
                    // What builds on it is not sendable either.
                    if let Some(made) = &operation.makes {
                        made.set(State::Failed(error.clone()));
                    }
                    batch.unsendable.push((operation, error));
                }
            }
        }
        batch
    }

    /// Those who wait for what cannot be sent hear of it. Not to be called with the queue
    /// locked: objects may go with their operations, and then queue their release.
    pub fn refuse_unsendable(&mut self) {
        self.unsendable.drain(..).for_each(|(operation, error)| operation.fail(error));
    }

    fn release(&mut self, logon: u8, handle: u32) {
        let request = RopRequest {
            rop_id: RopId::ROP_RELEASE,
            logon_id: logon,
            input_handle_index: self.table.len() as u8,
            body: RopRequestBody::RopRelease,
        };
        let mut p = Push::new(Format::NDR32);
        if request.push(&mut p).is_ok() {
            self.rops.extend(p.finish());
            self.table.push(handle);
        }
    }

    /// Adds an operation; none when it does not fit any more.
    fn add(&mut self, operation: &mut Operation, limit: usize) -> Result<Option<Places>> {
        let (rops, table) = (self.rops.len(), self.table.len());
        let mut places = Places::default();
        if let Some(on) = &operation.on {
            places.on = self.place(on)?;
        }
        if let Some(with) = &operation.with {
            places.with = self.place(with)?;
        }
        if let Some(makes) = &operation.makes {
            places.makes = self.table.len() as u8;
            self.made.insert(Arc::as_ptr(makes) as usize, places.makes);
            self.table.push(UNASSIGNED);
        }
        let bytes = operation.encode(places)?;
        let size = 2 + rops + bytes.len() + 4 * self.table.len();
        if self.table.len() > HANDLES || size > limit {
            if self.sent.is_empty() && rops == 0 {
                return Err(Error::Invalid(format!(
                    "{}: a request of {} bytes has no room in a call; long values are written as streams",
                    name(operation.rop),
                    bytes.len()
                )));
            }
            self.open.retain(|_, place| usize::from(*place) < table);
            self.made.retain(|_, place| usize::from(*place) < table);
            self.table.truncate(table);
            return Ok(None);
        }
        self.rops.extend(bytes);
        Ok(Some(places))
    }

    /// The place of an object in the handle table.
    fn place(&mut self, object: &Arc<Inner>) -> Result<u8> {
        match object.state() {
            State::Open(handle) => {
                let table = &mut self.table;
                Ok(*self.open.entry(handle).or_insert_with(|| {
                    table.push(handle);
                    (table.len() - 1) as u8
                }))
            }
            State::Awaited => self
                .made
                .get(&(Arc::as_ptr(object) as usize))
                .copied()
                .ok_or_else(|| Error::Invalid("the operation that makes the object is lost".into())),
            State::Failed(error) => Err(error),
        }
    }

    /// Everybody hears of the same error.
    pub fn fail(&mut self, error: &Error) {
        self.sent.drain(..).for_each(|s| s.operation.fail(error.clone()));
    }

    /// Gives each operation its answer.
    pub fn settle(&mut self, payloads: Vec<RopResponsePayload>, events: &broadcast::Sender<Event>) -> Left {
        let (mut stop, mut trouble) = (None, None);
        for payload in payloads {
            let mut rest = &payload.rops[..];
            while !rest.is_empty() && trouble.is_none() {
                match self.next(rest, &payload.server_object_handle_table, events) {
                    Ok((taken, new)) => {
                        rest = rest.get(taken..).unwrap_or_default();
                        stop = stop.or(new);
                    }
                    Err(error) => trouble = Some(error),
                }
            }
        }
        let first = self.sent.iter().all(|s| !s.answered);
        let mut left = Vec::new();
        for mut sent in self.sent.drain(..) {
            let rop = sent.operation.rop;
            if sent.answered {
                let answer = Answer { rop, code: sent.code, bodies: sent.bodies };
                if let Some(waiting) = sent.operation.answer.take() {
                    let _ = waiting.send(Ok(answer));
                }
                continue;
            }
            match (&stop, &trouble) {
                (_, Some(error)) => sent.operation.fail(error.clone()),
                (Some(Stop::TooSmall(needed)), None) if first && left.is_empty() => {
                    sent.operation.fail(Error::TooLarge { operation: name(rop), needed: *needed });
                    // The rest has not been looked at.
                    stop = Some(Stop::Rest);
                }
                (Some(_), None) => left.push(sent.operation),
                (None, None) => {
                    let missing = Error::Malformed(format!("{} was not answered", name(rop)));
                    sent.operation.fail(missing);
                }
            }
        }
        match stop {
            _ if left.is_empty() => Left::Nothing,
            Some(Stop::Busy(wait)) => Left::Later(left, wait.min(LONGEST_WAIT)),
            _ => Left::Some(left),
        }
    }

    /// Reads the next response: how many bytes it has, and whether the server stops there.
    fn next(
        &mut self,
        bytes: &[u8],
        table: &[u32],
        events: &broadcast::Sender<Event>,
    ) -> Result<(usize, Option<Stop>)> {
        // What a response begins with says whose answer it is: RopId, the index of a
        // handle, the result (MS-OXCROPS 2.2.2). Only then its layout is known.
        let rop = RopId(bytes.first().copied().unwrap_or_default());
        let place = bytes.get(1).copied().unwrap_or_default();
        let of = self.whose(rop, place);
        let mut known = Known::default();
        if let Some(sent) = of.and_then(|i| self.sent.get(i)) {
            known.of(&sent.operation);
        }
        let mut p = Pull::new(bytes, Format::NDR32);
        p.set_context(Arc::new(known));
        let mut response = RopResponse::default();
        response.pull(&mut p).map_err(|e| Error::Malformed(format!("{}: {e}", name(rop))))?;
        let taken = p.position().max(1);
        match response.body {
            RopResponseBody::BufferTooSmall(r) => {
                // Nothing follows: the requests come back to their end.
                return Ok((bytes.len(), Some(Stop::TooSmall(r.size_needed))));
            }
            RopResponseBody::Backoff(r) => {
                let wait = Duration::from_millis(r.duration.into());
                return Ok((taken, Some(Stop::Busy(wait))));
            }
            RopResponseBody::Notify(r) => {
                let _ = events.send(Event::of(r));
                return Ok((taken, None));
            }
            RopResponseBody::Pending(_) => return Ok((taken, None)),
            body => {
                let code = bytes.get(2..6).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes);
                let index = of.ok_or_else(|| {
                    Error::Malformed(format!("{} at {place} answers nothing that was asked", name(rop)))
                })?;
                if let Some(sent) = self.sent.get_mut(index) {
                    sent.take(ErrorCode(code), body, table);
                }
            }
        }
        Ok((taken, None))
    }

    /// The request that a response answers: the first one of that kind and place that
    /// has no answer, or in a chain the last one that has.
    fn whose(&self, rop: RopId, place: u8) -> Option<usize> {
        let fits = |s: &Sent| s.operation.answered_as() == rop && s.operation.answered_at(s.places) == place;
        let open = self.sent.iter().position(|s| !s.answered && fits(s));
        open.or_else(|| {
            let last = self.sent.iter().rposition(|s| s.answered)?;
            self.sent.get(last).filter(|s| fits(s)).map(|_| last)
        })
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.refuse_unsendable();
        self.fail(&Error::Abandoned);
    }
}

/// Why the server went no further.
enum Stop {
    TooSmall(u16),
    Busy(Duration),
    Rest,
}

impl Sent {
    /// Takes an answer and what it changes.
    fn take(&mut self, code: ErrorCode, body: RopResponseBody, table: &[u32]) {
        let again = std::mem::replace(&mut self.answered, true);
        if again && !Answer::is_success(code) {
            // The chain ended there; what came before it counts.
            return;
        }
        let operation = &self.operation;
        if Answer::is_success(code) {
            if let Some(made) = &operation.makes {
                let handle = table.get(usize::from(self.places.makes)).copied();
                made.set(match handle.filter(|h| *h != UNASSIGNED) {
                    Some(handle) => State::Open(handle),
                    None => State::Failed(Error::Malformed(format!("{}: no handle", name(operation.rop)))),
                });
            }
            self.learn(&body);
        } else if let Some(made) = &operation.makes {
            made.set(State::Failed(Error::Refused { operation: name(operation.rop), code }));
        }
        self.code = code;
        self.bodies.push(body);
    }

    /// What later answers need to be read.
    fn learn(&self, body: &RopResponseBody) {
        let recipients = match body {
            RopResponseBody::OpenMessage(r) => r.success.as_ref(),
            RopResponseBody::OpenEmbeddedMessage(r) => r.success.as_ref().map(|s| &s.message),
            RopResponseBody::ReloadCachedInformation(r) => r.success.as_ref(),
            RopResponseBody::SetColumns(_) => {
                if let Some(on) = &self.operation.on {
                    on.set_columns(self.operation.requested());
                }
                None
            }
            RopResponseBody::ResetTable(_) => {
                if let Some(on) = &self.operation.on {
                    on.set_columns(None);
                }
                None
            }
            _ => None,
        };
        let object = self.operation.makes.as_ref().or(self.operation.on.as_ref());
        if let (Some(message), Some(object)) = (recipients, object) {
            object.set_recipient_columns(message.recipient_columns.iter().map(|t| t.0).collect());
        }
    }
}

/// What the rows of an answer depend on, by the names of the IDL.
#[derive(Default)]
struct Known {
    lists: Vec<(&'static str, Arc<[u32]>)>,
}

impl Known {
    fn of(&mut self, operation: &Operation) {
        let on = operation.on.as_ref();
        let list = match operation.rop {
            RopId::ROP_GET_PROPERTIES_SPECIFIC => ("requested_properties", operation.requested()),
            RopId::ROP_QUERY_ROWS | RopId::ROP_FIND_ROW | RopId::ROP_EXPAND_ROW => {
                ("table_columns", on.and_then(|o| o.columns()))
            }
            RopId::ROP_READ_RECIPIENTS => {
                ("message_recipient_columns", on.and_then(|o| o.recipient_columns()))
            }
            _ => return,
        };
        if let (name, Some(list)) = list {
            self.lists.push((name, list));
        }
    }
}

impl Context for Known {
    fn list(&self, name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
        self.lists.iter().find(|(own, _)| *own == name).map(|(_, list)| list.clone())
    }
}
