//! Every byte of a message and what it is: the interpreter reads it with the IDL
//! that the tables were made from.

use crate::decode::trailer;
use crate::rpc::{Call, Message, Reply};
use crate::session::Traced;
use pidl::interpret::{Annotation, Interpreter, Pass};
use pidl::model::{Direction, Function, Model};
use pidl_ndr::Pull;
use std::sync::Arc;

/// Bytes in a line.
const LINE: usize = 8;

/// A field and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where the bytes start; in unpacked text as the interpreter counts there.
    pub offset: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The way to the field; empty for padding and for what nobody read.
    pub path: String,
    /// Its type, or what the bytes are for.
    pub type_name: String,
    /// The value.
    pub value: String,
    /// A pointer points to it.
    pub behind_pointer: bool,
    /// It stands in text that was xored or compressed.
    pub unpacked: bool,
}

impl Row {
    /// Lines as `ndrdump --annotate` writes them.
    #[must_use]
    pub fn text(&self) -> String {
        let mark = if self.behind_pointer { " *" } else { "" };
        let value = if self.value.is_empty() { String::new() } else { format!(" = {}", self.value) };
        let what = match self.path.is_empty() {
            true => format!("({})", self.type_name),
            false => format!("{}{mark} {}{value}", self.path, self.type_name),
        };
        let mut out = String::new();
        for (i, line) in self.bytes.chunks(LINE).enumerate() {
            let hex: Vec<_> = line.iter().map(|b| format!("{b:02x}")).collect();
            let text = format!(
                "{:04x}  {:<w$} {}",
                self.offset + i * LINE,
                hex.join(" "),
                if i == 0 { what.as_str() } else { "" },
                w = 3 * LINE
            );
            out.push_str(text.trim_end());
            out.push('\n');
        }
        out
    }
}

/// Reads messages by IDL.
#[derive(Clone)]
pub struct Annotator {
    model: Arc<Model>,
}

impl Annotator {
    /// From IDL files: name and text. The error is what is wrong with them.
    pub fn new(idl: &[(&'static str, &'static str)]) -> Result<Self, String> {
        let text =
            |(name, text): &(&str, &str)| pidl::Input::Text { name: name.into(), text: (*text).to_owned() };
        let compiled = pidl::compile_inputs(idl.iter().map(text).collect(), &pidl::Options::default());
        if compiled.has_errors() {
            return Err(pidl::diagnostic::render_human(&compiled.diagnostics, &compiled.sources, false));
        }
        Ok(Annotator { model: Arc::new(compiled.model) })
    }

    /// The rows of a request or an answer, in order; none when it is not there or not readable.
    #[must_use]
    pub fn rows(&self, traced: &Traced, answer: bool) -> Option<Vec<Row>> {
        let call = &traced.call;
        let function = self.function(call)?;
        let interpreter = Interpreter::annotating(&self.model);
        let mut value = interpreter.default_call(function);
        let input = Direction { r#in: true, out: false };
        let request = call.request.as_ref().filter(|m| m.readable());
        let (message, direction) = match (&call.reply, answer) {
            (_, false) => (request?, input),
            (Reply::Response(message), true) => (message, Direction { r#in: false, out: true }),
            _ => return None,
        };
        if !message.readable() {
            return None;
        }
        if answer && let Some(request) = request {
            // What a reply's sizes depend on; what is wrong with it does not matter here.
            let mut p = Pull::new(&request.stub, request.format);
            let _ = interpreter.pull_call(function, input, &mut value, &mut p);
            let _ = interpreter.take_annotations();
        }
        let mut p = Pull::new(&message.stub, message.format);
        if let Some(context) = traced.decoded.context() {
            p.set_context(context);
        }
        let _ = interpreter.pull_call(function, direction, &mut value, &mut p);
        Some(rows(message, interpreter.take_annotations().into_sorted()))
    }

    fn function(&self, call: &Call) -> Option<&Function> {
        let table = call.bound.table?;
        let interface = self.model.interfaces.iter().find(|i| i.name == table.name)?;
        interface.functions.iter().find(|f| f.opnum == call.opnum && call.opnum.is_some())
    }
}

fn rows(message: &Message, annotations: Vec<Annotation>) -> Vec<Row> {
    let mut out = Vec::new();
    let mut seen = 0;
    let unread = |from: usize, to: usize| {
        let bytes = message.stub.get(from..to).filter(|b| !b.is_empty())?.to_vec();
        let type_name = match trailer(&bytes) {
            0 => format!("{} bytes not read", bytes.len()),
            _ => "verification trailer".to_owned(),
        };
        Some(Row {
            offset: from,
            bytes,
            path: String::new(),
            type_name,
            value: String::new(),
            behind_pointer: false,
            unpacked: false,
        })
    };
    for a in annotations {
        let unpacked = a.plain.is_some();
        let until = if unpacked { message.stub.len() } else { a.range.start };
        out.extend(unread(seen, until));
        seen = seen.max(if unpacked { until } else { a.range.end });
        let bytes = a.plain.unwrap_or_else(|| message.stub.get(a.range.clone()).unwrap_or_default().to_vec());
        let padding = a.type_name == "padding";
        out.push(Row {
            offset: a.range.start,
            bytes,
            path: if padding { String::new() } else { a.path },
            type_name: a.type_name,
            value: a.value,
            behind_pointer: a.pass == Pass::Buffers,
            unpacked,
        });
    }
    out.extend(unread(seen, message.stub.len()));
    out
}
