//! One operation on its way: the request, the objects it speaks of, its answer.

use crate::object::{Inner, Object};
use crate::{Error, Result};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody, RopResponseBody};
use pidl_ndr::{Format, Ndr, Push};
use std::sync::Arc;
use tokio::sync::oneshot;

/// A request that waits to be sent.
pub(crate) struct Operation {
    pub rop: RopId,
    pub logon: u8,
    /// The object it works on; none for a logon.
    pub on: Option<Arc<Inner>>,
    /// The object it works on besides.
    pub with: Option<Arc<Inner>>,
    /// The object it makes.
    pub makes: Option<Arc<Inner>>,
    pub body: RopRequestBody,
    /// Whoever waits for the answer.
    pub answer: Option<oneshot::Sender<Result<Answer>>>,
}

/// Where an operation's objects stand in the handle table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Places {
    pub on: u8,
    pub with: u8,
    pub makes: u8,
}

impl Operation {
    pub fn new(rop: RopId, on: Option<&Object>, body: RopRequestBody) -> Self {
        Operation {
            rop,
            logon: on.map_or(0, |o| o.inner.logon),
            on: on.map(|o| o.inner.clone()),
            with: None,
            makes: None,
            body,
            answer: None,
        }
    }

    /// The request as bytes.
    pub fn encode(&mut self, places: Places) -> Result<Vec<u8>> {
        point(&mut self.body, places);
        // RopLogon has its output where others have their input (MS-OXCROPS 2.2.3.1.1).
        let place = if self.rop == RopId::ROP_LOGON { places.makes } else { places.on };
        let request = RopRequest {
            rop_id: self.rop,
            logon_id: self.logon,
            input_handle_index: place,
            body: std::mem::take(&mut self.body),
        };
        let mut p = Push::new(Format::NDR32);
        let pushed = request.push(&mut p);
        self.body = request.body;
        pushed.map_err(|e| Error::Invalid(format!("{}: {e}", name(self.rop))))?;
        Ok(p.finish())
    }

    /// The `RopId` of its response.
    pub fn answered_as(&self) -> RopId {
        match self.rop {
            // MS-OXCROPS 2.2.6.9.2
            RopId::ROP_GET_MESSAGE_STATUS => RopId::ROP_SET_MESSAGE_STATUS,
            rop => rop,
        }
    }

    /// The index its response has.
    pub fn answered_at(&self, places: Places) -> u8 {
        if self.makes.is_some() { places.makes } else { places.on }
    }

    /// Property tags that the response's row has as columns.
    pub fn requested(&self) -> Option<Arc<[u32]>> {
        match &self.body {
            RopRequestBody::GetPropertiesSpecific(r) => Some(r.property_tags.iter().map(|t| t.0).collect()),
            RopRequestBody::SetColumns(r) => Some(r.property_tags.iter().map(|t| t.0).collect()),
            _ => None,
        }
    }

    /// Gives whoever waits the answer, and the object to be its fate.
    pub fn fail(self, error: Error) {
        if let Some(made) = &self.makes {
            made.set(crate::object::State::Failed(error.clone()));
        }
        if let Some(answer) = self.answer {
            let _ = answer.send(Err(error));
        }
    }
}

/// Name of an operation.
pub(crate) fn name(rop: RopId) -> &'static str {
    rop.symbol().unwrap_or("Rop")
}

/// Writes the indexes into a request that has some of its own.
fn point(body: &mut RopRequestBody, places: Places) {
    use RopRequestBody as B;
    match body {
        B::OpenFolder(r) => r.output_handle_index = places.makes,
        B::CreateFolder(r) => r.output_handle_index = places.makes,
        B::GetHierarchyTable(r) => r.output_handle_index = places.makes,
        B::GetContentsTable(r) => r.output_handle_index = places.makes,
        B::OpenMessage(r) => r.output_handle_index = places.makes,
        B::CreateMessage(r) => r.output_handle_index = places.makes,
        B::GetAttachmentTable(r) => r.output_handle_index = places.makes,
        B::OpenAttachment(r) => r.output_handle_index = places.makes,
        B::CreateAttachment(r) => r.output_handle_index = places.makes,
        B::OpenEmbeddedMessage(r) => r.output_handle_index = places.makes,
        B::OpenStream(r) => r.output_handle_index = places.makes,
        B::CloneStream(r) => r.output_handle_index = places.makes,
        B::RegisterNotification(r) => r.output_handle_index = places.makes,
        B::MoveCopyMessages(r) => r.dest_handle_index = places.with,
        B::MoveFolder(r) => r.dest_handle_index = places.with,
        B::CopyFolder(r) => r.dest_handle_index = places.with,
        B::CopyTo(r) => r.dest_handle_index = places.with,
        B::CopyProperties(r) => r.dest_handle_index = places.with,
        B::CopyToStream(r) => r.dest_handle_index = places.with,
        // The object saved stands in a place of its own; where the response puts
        // it is the index of the request's common part.
        B::SaveChangesMessage(r) => r.input_handle_index = places.on,
        B::SaveChangesAttachment(r) => r.input_handle_index = places.on,
        B::SetMessageReadFlag(r) => r.input_handle_index = places.on,
        _ => {}
    }
}

/// What came back for one operation.
#[derive(Debug)]
pub(crate) struct Answer {
    pub rop: RopId,
    pub code: ErrorCode,
    /// One, or several when the server answered on in the payloads of a chain.
    pub bodies: Vec<RopResponseBody>,
}

/// Codes below have no severity bit: warnings, and errors of the store, which are small.
const WARNINGS: std::ops::Range<u32> = 0x0004_0000..0x0005_0000;

impl Answer {
    /// It worked, or the server warns.
    pub fn is_success(code: ErrorCode) -> bool {
        code.0 == 0 || WARNINGS.contains(&code.0)
    }

    /// The error, if it is one.
    pub fn worked(&self) -> Result<()> {
        if Self::is_success(self.code) { Ok(()) } else { Err(self.refused()) }
    }

    pub fn refused(&self) -> Error {
        Error::Refused { operation: name(self.rop), code: self.code }
    }

    /// What all of its bodies say; a body that says nothing is an error.
    pub fn all<T>(self, pick: impl Fn(RopResponseBody) -> Option<T>) -> Result<Vec<T>> {
        self.worked()?;
        let (rop, code) = (self.rop, self.code);
        let missing = || match code.0 {
            0 => Error::Malformed(format!("{}: its result is missing", name(rop))),
            _ => Error::Refused { operation: name(rop), code },
        };
        self.bodies.into_iter().map(|body| pick(body).ok_or_else(missing)).collect()
    }

    /// What its body says.
    pub fn one<T>(self, pick: impl Fn(RopResponseBody) -> Option<T>) -> Result<T> {
        let name = name(self.rop);
        let mut all = self.all(pick)?;
        match all.len() {
            1 => Ok(all.remove(0)),
            n => Err(Error::Malformed(format!("{name}: {n} answers to one request"))),
        }
    }
}

/// The answer of one kind: `answer!(answer, OpenFolder)` is its success part,
/// `answer!(answer, OpenFolder => |r| …)` something made of the response.
macro_rules! answer {
    ($answer:expr, $variant:ident) => {
        answer!($answer, $variant => |r| r.success)
    };
    ($answer:expr, $variant:ident => |$r:ident| $made:expr) => {
        $answer.one(|body| match body {
            exchange::oxcrops::RopResponseBody::$variant($r) => $made,
            _ => None,
        })
    };
}
pub(crate) use answer;
