//! `--html`: one page with a timeline, the hierarchy, search, values and
//! annotated bytes. It loads nothing; calls are written into it as they come.

use super::{
    Highlights, Output, Seen, authentication, bound, duration, ends, is_highlighted, stats::summary,
};
use crate::annotate::{Annotator, Row};
use crate::capture::Time;
use crate::session::Traced;
use crate::step::{Handle, Outcome, Step};
use serde::Serialize;
use std::io::{self, Write};
use std::sync::Arc;

const HEAD: &str = include_str!("head.html");
const STYLE: &str = include_str!("page.css");
const BODY: &str = include_str!("body.html");
const SCRIPT: &str = include_str!("page.js");

/// Characters of a call's values that are kept.
const TEXT: usize = 48 * 1024;
/// Rows of annotated bytes that are kept of a message, and bytes of a row.
const ROWS: usize = 600;
const ROW_BYTES: usize = 64;
/// Bytes of a message whose values are shown; text and annotations take many times as much memory.
/// `EcDoRpcExt2` carries 256 KiB at most.
const MESSAGE: usize = 300 * 1024;

/// Writes the page.
pub struct Html<W> {
    out: W,
    highlights: Highlights,
    annotator: Option<Annotator>,
    /// Calls that are written at most.
    limit: u64,
    calls: u64,
    omitted: u64,
    origin: Option<Time>,
    inputs: Vec<String>,
    totals: Vec<String>,
    notes: Vec<NoteLine>,
}

#[derive(Serialize)]
struct CallLine<'a> {
    n: u64,
    connection: u64,
    ends: String,
    interface: String,
    authentication: String,
    /// Seconds from the first call.
    start: f64,
    call_id: u32,
    fragments: [u32; 2],
    step: StepLine<'a>,
    remarks: Vec<String>,
    text: [String; 2],
    rows: [Vec<RowLine>; 2],
    more: [usize; 2],
}

#[derive(Serialize)]
struct StepLine<'a> {
    name: String,
    state: &'static str,
    outcome: String,
    mark: bool,
    /// Nanoseconds.
    ns: Option<u64>,
    took: String,
    request: Option<usize>,
    reply: Option<usize>,
    on: String,
    makes: String,
    ends: bool,
    about: &'a str,
    parts: Vec<StepLine<'a>>,
}

#[derive(Serialize)]
struct RowLine(usize, String, String, String, String);

#[derive(Serialize)]
struct NoteLine {
    connection: u64,
    start: f64,
    text: String,
}

#[derive(Serialize)]
struct Summary<'a> {
    inputs: &'a [String],
    totals: &'a [String],
    calls: u64,
    omitted: u64,
    notes: &'a [NoteLine],
}

/// Notes that are kept.
const NOTES: usize = 1000;

impl<W: Write> Html<W> {
    /// A page with at most `limit` calls.
    pub fn new(
        mut out: W,
        highlights: Highlights,
        annotator: Option<Annotator>,
        limit: u64,
    ) -> io::Result<Self> {
        write!(
            out,
            "{HEAD}<style>\n{STYLE}</style>\n{BODY}<script type=\"application/json\" id=\"calls\">["
        )?;
        Ok(Html {
            out,
            highlights,
            annotator,
            limit,
            calls: 0,
            omitted: 0,
            origin: None,
            inputs: Vec::new(),
            totals: Vec::new(),
            notes: Vec::new(),
        })
    }

    fn seconds(&mut self, time: Time) -> f64 {
        let origin = *self.origin.get_or_insert(time);
        (time.0.saturating_sub(origin.0)) as f64 / 1e9
    }

    fn step<'a>(&self, step: &'a Step) -> StepLine<'a> {
        let handle = |h: &Option<Arc<Handle>>| {
            h.as_ref().map(|h| format!("{} {}", h.kind, h.label).trim_end().to_owned()).unwrap_or_default()
        };
        StepLine {
            name: step.title(),
            state: match &step.outcome {
                Outcome::Done => "done",
                Outcome::Error { .. } | Outcome::Fault { .. } => "error",
                Outcome::Unanswered(_) => "lost",
                Outcome::Unknown => "unknown",
            },
            outcome: step.outcome.text(),
            mark: is_highlighted(&self.highlights, step),
            ns: step.duration,
            took: step.duration.map(duration).unwrap_or_default(),
            request: step.request,
            reply: step.reply,
            on: handle(&step.on),
            makes: handle(&step.makes),
            ends: step.ends,
            about: &step.about,
            parts: step.parts.iter().map(|p| self.step(p)).collect(),
        }
    }

    fn call(&mut self, traced: &Traced) -> io::Result<()> {
        if self.calls >= self.limit {
            self.omitted += 1;
            return Ok(());
        }
        let call = &traced.call;
        let small = |answer| {
            let message = if answer { call.answer() } else { call.request.as_ref() };
            message.is_none_or(|m| m.stub.len() <= MESSAGE)
        };
        let rows = |answer| {
            let annotator = self.annotator.as_ref().filter(|_| small(answer));
            let rows = annotator.and_then(|a| a.rows(traced, answer)).unwrap_or_default();
            (rows.iter().take(ROWS).map(row).collect::<Vec<_>>(), rows.len().saturating_sub(ROWS))
        };
        let ((rows_in, more_in), (rows_out, more_out)) = (rows(false), rows(true));
        let text = |answer| match small(answer) {
            true => cut(traced.decoded.text(!answer, answer, false)),
            false => format!("too long for a page: mapitrace --dump-call {} shows it", call.number),
        };
        let remark = |what: &str, read: &crate::decode::Read| read.remark().map(|r| format!("{what}: {r}"));
        let remarks = [remark("in", &traced.decoded.request), remark("out", &traced.decoded.reply)];
        let start = self.seconds(call.start());
        let line = CallLine {
            n: call.number,
            connection: call.link.number,
            ends: ends(&call.link),
            interface: bound(&call.bound),
            authentication: call.authentication.as_ref().map(authentication).unwrap_or_default(),
            start,
            call_id: call.call_id,
            fragments: [
                call.request.as_ref().map_or(0, |m| m.fragments),
                call.answer().map_or(0, |m| m.fragments),
            ],
            step: self.step(&traced.step),
            remarks: remarks.into_iter().flatten().collect(),
            text: [text(false), text(true)],
            rows: [rows_in, rows_out],
            more: [more_in, more_out],
        };
        let comma = if self.calls == 0 { "\n" } else { ",\n" };
        let json = embed(&line)?;
        self.calls += 1;
        write!(self.out, "{comma}{json}")
    }
}

/// JSON that cannot end the element it stands in.
fn embed(value: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(value)?.replace('<', "\\u003c"))
}

fn cut(mut text: String) -> String {
    if text.len() > TEXT {
        let end = (0..=TEXT).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        text.truncate(end);
        text.push_str("\n… cut");
    }
    text
}

fn row(row: &Row) -> RowLine {
    let mut bytes: Vec<_> = row.bytes.iter().take(ROW_BYTES).map(|b| format!("{b:02x}")).collect();
    if row.bytes.len() > ROW_BYTES {
        bytes.push(format!("… ({} bytes)", row.bytes.len()));
    }
    let path = if row.behind_pointer { format!("{} *", row.path) } else { row.path.clone() };
    let mut value = row.value.clone();
    if row.unpacked {
        value.push_str(" (unpacked)");
    }
    RowLine(row.offset, bytes.join(" "), path, row.type_name.clone(), value)
}

impl<W: Write> Output for Html<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        match seen {
            Seen::Input { name } => {
                self.inputs.push((*name).to_owned());
                self.origin = None;
                Ok(())
            }
            Seen::Bound { time, .. } => {
                self.seconds(*time);
                Ok(())
            }
            Seen::Call(traced) => self.call(traced),
            Seen::Note { link, time, text } => {
                let start = self.seconds(*time);
                if self.notes.len() < NOTES {
                    self.notes.push(NoteLine { connection: link.number, start, text: (*text).to_owned() });
                }
                Ok(())
            }
            Seen::End(totals) => {
                self.totals.push(summary(totals));
                Ok(())
            }
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        let summary = Summary {
            inputs: &self.inputs,
            totals: &self.totals,
            calls: self.calls,
            omitted: self.omitted,
            notes: &self.notes,
        };
        writeln!(
            self.out,
            "\n]</script>\n<script type=\"application/json\" id=\"summary\">{}</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>",
            embed(&summary)?
        )?;
        self.out.flush()
    }
}
