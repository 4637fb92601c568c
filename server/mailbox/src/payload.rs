//! Runs the operations of one payload, one after the other (MS-OXCROPS 3.2.5).

use crate::call::Call;
use crate::context::Known;
use crate::dispatch;
use crate::packet::{Answer, MAX_PAYLOAD, Request};
use crate::session::State;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopBufferTooSmallResponse, RopId, RopRequest, RopResponse, RopResponseBody};
use pidl_ndr::{DataBlob, Format, Ndr, Pull, Push};
use std::sync::Arc;

/// No operation is begun with less room than this, unless it is the first one: what
/// changes something answers in less.
const SMALL: usize = 64;
/// Bytes of `RopSize`.
const SIZE: usize = 2;
/// Bytes of a RopBufferTooSmall without the requests in it.
const TOO_SMALL: usize = 3;

/// What came of a payload.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub answer: Answer,
    /// The last operation, with what it left to do: the client may let us go on with it.
    pub more: Option<RopRequest>,
}

/// Where the answers of a payload gather.
struct Output<'a> {
    state: &'a mut State,
    rops: Vec<u8>,
    handles: Vec<u32>,
    /// Bytes that the responses may have.
    budget: usize,
    more: Option<RopRequest>,
}

/// Runs the operations of a request whose answer may have `max` bytes, before compression.
pub(crate) fn run(state: &mut State, request: Request, max: usize) -> Result<Outcome, ErrorCode> {
    let mut out = Output::new(state, request.handles, max)?;
    let mut whole = true;
    let mut at = 0;
    while let Some(rest) = request.rops.get(at..).filter(|rest| !rest.is_empty()) {
        let (operation, length) = read(out.state, rest)?;
        whole = out.run(&operation, rest, length)?;
        if !whole {
            break;
        }
        at += length;
    }
    Ok(out.finish(whole))
}

/// Goes on with an operation as if it was the only one of another request
/// (MS-OXCRPC 3.1.4.2.1.2.2). `None`: there is no room for a response.
pub(crate) fn go_on(
    state: &mut State,
    operation: &RopRequest,
    handles: Vec<u32>,
    max: usize,
) -> Result<Option<Outcome>, ErrorCode> {
    let mut out = Output::new(state, handles, max)?;
    let room = out.left();
    Ok(match out.attempt(operation, room)? {
        Ok(()) => Some(out.finish(true)),
        Err(_) => None,
    })
}

/// Reads one operation, and how many bytes it has.
fn read(state: &State, bytes: &[u8]) -> Result<(RopRequest, usize), ErrorCode> {
    let mut pull = Pull::new(bytes, Format::NDR32);
    pull.set_context(Arc::new(Known { columns: None, public_logons: state.public_logons() }));
    let mut operation = RopRequest::default();
    operation.pull(&mut pull).map_err(|error| {
        tracing::debug!(%error, "an operation cannot be read");
        ErrorCode::EC_RPC_FORMAT
    })?;
    // Every operation has at least its number, its logon and an index.
    Ok((operation, pull.position().max(1)))
}

/// A response in bytes.
pub(crate) fn write(response: &RopResponse, columns: Option<Arc<[u32]>>) -> Result<Vec<u8>, ErrorCode> {
    let mut push = Push::with_capacity(Format::NDR32, 256);
    push.set_context(Arc::new(Known { columns, ..Known::default() }));
    response.push(&mut push).map_err(|error| {
        tracing::error!(%error, rop = ?response.rop_id, "a response cannot be written");
        ErrorCode::EC_RPC_FAILED
    })?;
    Ok(push.finish())
}

impl<'a> Output<'a> {
    fn new(state: &'a mut State, handles: Vec<u32>, max: usize) -> Result<Self, ErrorCode> {
        let around = SIZE + handles.len() * size_of::<u32>();
        let budget = max.min(MAX_PAYLOAD).checked_sub(around).ok_or(ErrorCode::EC_BUFFER_TOO_SMALL)?;
        Ok(Output { state, rops: Vec::new(), handles, budget, more: None })
    }

    fn left(&self) -> usize {
        self.budget.saturating_sub(self.rops.len())
    }

    /// Runs an operation, the first one in `rest`. False: it and what follows it were not
    /// run for want of room, and the answer says so (MS-OXCROPS 3.2.4.3).
    fn run(&mut self, operation: &RopRequest, rest: &[u8], length: usize) -> Result<bool, ErrorCode> {
        let later = rest.len() - length;
        let marker = if later == 0 { 0 } else { TOO_SMALL };
        // What follows must be able to come back.
        let room = self.left().saturating_sub(marker + later);
        if room >= SMALL || later == 0 {
            match self.attempt(operation, room)? {
                Ok(()) => return Ok(true),
                Err(needed) if !self.rops.is_empty() && self.left() >= TOO_SMALL + rest.len() => {
                    return self.too_small(needed, rest);
                }
                Err(_) => {}
            }
        }
        // Where that is too much to ask it comes back cut short.
        let room = self.left().saturating_sub(marker);
        if room < SMALL && !self.rops.is_empty() {
            return self.too_small(SMALL, rest);
        }
        match self.attempt(operation, room)? {
            Ok(()) => Ok(true),
            Err(needed) => self.too_small(needed, rest),
        }
    }

    /// Runs an operation whose response may have `room` bytes. The inner error is the
    /// number of bytes that it needs; then nothing was changed.
    fn attempt(&mut self, operation: &RopRequest, room: usize) -> Result<Result<(), usize>, ErrorCode> {
        let whole = self.budget.saturating_sub(TOO_SMALL);
        let mut call = Call::new(self.state, operation, &mut self.handles, room, whole);
        let response = match dispatch::run(&mut call, operation) {
            Ok(response) => response,
            Err(needed) => return Ok(Err(needed)),
        };
        let (columns, more) = (call.columns.take(), call.more.take());
        if let Some(response) = response {
            let bytes = write(&response, columns)?;
            if bytes.len() > self.left() {
                return Ok(Err(bytes.len()));
            }
            self.rops.extend_from_slice(&bytes);
        }
        self.more = more;
        Ok(Ok(()))
    }

    fn too_small(&mut self, needed: usize, rest: &[u8]) -> Result<bool, ErrorCode> {
        self.state.metrics().buffers_too_small.add(1);
        let around = SIZE + self.handles.len() * size_of::<u32>();
        let alone = self.rops.is_empty();
        if alone && around + needed > MAX_PAYLOAD || self.left() < TOO_SMALL {
            return Err(ErrorCode::EC_BUFFER_TOO_SMALL);
        }
        let total = around + self.rops.len() + needed;
        let returned = rest.get(..self.left() - TOO_SMALL).unwrap_or(rest);
        let body = RopBufferTooSmallResponse {
            size_needed: u16::try_from(total).unwrap_or(u16::MAX),
            request_buffers: DataBlob(returned.to_vec()),
        };
        let response =
            RopResponse { rop_id: RopId::ROP_BUFFER_TOO_SMALL, body: RopResponseBody::BufferTooSmall(body) };
        self.rops.extend_from_slice(&write(&response, None)?);
        self.more = None;
        Ok(false)
    }

    /// The answer, with the notifications that it has room for.
    fn finish(mut self, whole: bool) -> Outcome {
        if whole && self.more.is_none() {
            let room = self.left();
            let notified = self.state.notify(room);
            self.rops.extend_from_slice(&notified);
        }
        Outcome { answer: Answer { rops: self.rops, handles: self.handles }, more: self.more }
    }
}
