//! Requests and replies read by their interface's table.

use crate::facts::Facts;
use crate::rpc::{Call, Message, Reply};
use pidl_ndr::print::{JsonPrinter, TextPrinter};
use pidl_ndr::table::AnyCall;
use pidl_ndr::{Context, Error, Printer, Pull};
use pidl_rpc::listen::{Protection, Sealed};
use std::sync::Arc;

/// Marks a verification trailer (MS-RPCE 2.2.2.13).
const TRAILER: [u8; 8] = [0x8a, 0xe3, 0x13, 0x71, 0x02, 0xf4, 0x36, 0x71];

/// How reading one direction went.
#[derive(Debug, Default)]
pub enum Read {
    /// There is none: no request, no answer, a fault.
    #[default]
    Absent,
    /// No table has the function.
    Unknown,
    /// Still encrypted.
    Sealed(Sealed),
    /// Not all of it is in the capture.
    Incomplete,
    /// Read; so many bytes were left, and so many of a verification trailer.
    Done {
        /// Bytes nobody read.
        left: usize,
        /// Bytes of the trailer.
        trailer: usize,
    },
    /// The bytes are not what the table says.
    Broken(Error),
}

impl Read {
    /// Whether the value is there to be shown.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self, Read::Done { .. })
    }

    /// What a reader should know about it, if anything.
    #[must_use]
    pub fn remark(&self) -> Option<String> {
        match self {
            Read::Absent | Read::Done { left: 0, .. } => None,
            Read::Unknown => Some("no description of this function".to_owned()),
            Read::Sealed(why) => Some(why.to_string()),
            Read::Incomplete => Some("incomplete".to_owned()),
            Read::Done { left, .. } => Some(format!("{left} bytes not read")),
            Read::Broken(error) => Some(format!("cannot be read: {error}")),
        }
    }
}

/// A call's values, as far as they could be read.
#[derive(Default)]
pub struct Decoded {
    content: Option<Box<dyn AnyCall>>,
    name: &'static str,
    context: Option<Arc<dyn Context>>,
    /// The request.
    pub request: Read,
    /// The answer.
    pub reply: Read,
}

impl Decoded {
    /// Reads a call.
    #[must_use]
    pub fn new(call: &Call) -> Self {
        let mut out = Decoded::default();
        let function = call.function();
        let mut content = function.map(|f| (f.call)());
        out.request = match (&call.request, &mut content) {
            (None, _) => Read::Absent,
            (Some(message), content) => read(message, content.as_deref_mut(), false),
        };
        // A reply's sizes may depend on the request.
        let request_known = out.request.is_done() || matches!(out.request, Read::Absent);
        out.reply = match (&call.reply, &mut content) {
            (Reply::Response(message), Some(_)) if !request_known => match message.protection {
                Protection::Sealed(why) => Read::Sealed(why),
                _ => Read::Incomplete,
            },
            (Reply::Response(message), content) => read(message, content.as_deref_mut(), true),
            _ => Read::Absent,
        };
        out.name = function.map_or("", |f| f.name);
        out.content = content;
        out
    }

    /// What the values depend on that is outside of the call.
    pub fn set_context(&mut self, context: Arc<dyn Context>) {
        self.context = Some(context);
    }

    /// The same, for whoever reads the call again.
    #[must_use]
    pub fn context(&self) -> Option<Arc<dyn Context>> {
        self.context.clone()
    }

    /// What the values say about status and handles.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        if let Some(content) = &self.content {
            content.print(self.name, self.request.is_done(), self.reply.is_done(), &mut facts);
        }
        facts
    }

    /// The values as `ndrdump` prints them; empty when nothing could be read.
    #[must_use]
    pub fn text(&self, request: bool, reply: bool, color: bool) -> String {
        let (request, reply) = (request && self.request.is_done(), reply && self.reply.is_done());
        let Some(content) = self.content.as_ref().filter(|_| request || reply) else { return String::new() };
        let mut printer = if color { TextPrinter::coloured() } else { TextPrinter::new() };
        self.prepare(&mut printer);
        content.print(self.name, request, reply, &mut printer);
        String::from_utf8_lossy(&printer.take()).into_owned()
    }

    /// The values as JSON: an object with `in` and `out`; none when nothing could be read.
    #[must_use]
    pub fn json(&self) -> Option<Box<serde_json::value::RawValue>> {
        let (request, reply) = (self.request.is_done(), self.reply.is_done());
        let content = self.content.as_ref().filter(|_| request || reply)?;
        let mut printer = JsonPrinter::new();
        self.prepare(&mut printer);
        content.print(self.name, request, reply, &mut printer);
        serde_json::value::RawValue::from_string(printer.finish()).ok()
    }

    fn prepare(&self, printer: &mut dyn Printer) {
        if let Some(context) = &self.context {
            printer.surroundings_mut().set_context(context.clone());
        }
    }
}

fn read(message: &Message, content: Option<&mut (dyn AnyCall + 'static)>, reply: bool) -> Read {
    if let Protection::Sealed(why) = message.protection {
        return Read::Sealed(why);
    }
    let Some(content) = content else { return Read::Unknown };
    if message.incomplete {
        return Read::Incomplete;
    }
    let mut p = Pull::new(&message.stub, message.format);
    let result = if reply { content.pull_out(&mut p) } else { content.pull_in(&mut p) };
    match result {
        Ok(()) => {
            let trailer = trailer(p.unread());
            Read::Done { left: p.unread().len() - trailer, trailer }
        }
        Err(error) => Read::Broken(error),
    }
}

/// How many of the bytes behind the arguments are a verification trailer and the padding in front of it.
pub(crate) fn trailer(unread: &[u8]) -> usize {
    let place = (0..4).find(|at| unread.get(*at..).is_some_and(|rest| rest.starts_with(&TRAILER)));
    place.map_or(0, |_| unread.len())
}
