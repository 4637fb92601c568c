//! `--json`: a JSON object in each line. The members are described in
//! `docs/mapitrace.md`; new ones may come, those there are keep their meaning.

use super::{Output, Seen, protection};
use crate::capture::Time;
use crate::rpc::{Bound, Link, Message, Reply};
use crate::session::Traced;
use crate::step::{Handle, Outcome, Step};
use crate::tracer::Totals;
use pidl_rpc::listen::Authentication;
use pidl_rpc::uuid;
use serde::Serialize;
use serde_json::value::RawValue;
use std::io::{self, Write};
use std::sync::Arc;

/// Version of the form.
const VERSION: u32 = 1;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    Input { version: u32, name: &'a str },
    Bind(Bind<'a>),
    Call(Box<CallLine<'a>>),
    Note { connection: u64, time: String, text: &'a str },
    End(EndLine),
}

#[derive(Serialize)]
struct Bind<'a> {
    #[serde(flatten)]
    link: LinkPart,
    time: String,
    context: u16,
    #[serde(flatten)]
    interface: InterfacePart,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication: Option<AuthenticationPart<'a>>,
}

#[derive(Serialize)]
struct LinkPart {
    connection: u64,
    client: Option<String>,
    server: Option<String>,
}

impl LinkPart {
    fn new(link: &Link) -> Self {
        let text = |a: Option<std::net::SocketAddr>| a.map(|a| a.to_string());
        LinkPart { connection: link.number, client: text(link.client), server: text(link.server) }
    }
}

#[derive(Serialize)]
struct InterfacePart {
    /// Of a table; null when there is none.
    interface: Option<&'static str>,
    uuid: Option<String>,
    version: Option<String>,
    ndr64: bool,
}

impl InterfacePart {
    fn new(bound: &Bound) -> Self {
        InterfacePart {
            interface: bound.table.map(|t| t.name),
            uuid: bound.syntax.as_ref().map(|s| uuid::show(&s.uuid).to_string()),
            version: bound.version().map(|(major, minor)| format!("{major}.{minor}")),
            ndr64: bound.ndr64,
        }
    }
}

#[derive(Serialize)]
struct AuthenticationPart<'a> {
    provider: u8,
    level: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workstation: Option<&'a str>,
}

impl<'a> AuthenticationPart<'a> {
    fn new(a: &'a Authentication) -> Self {
        let client = a.client.as_deref();
        AuthenticationPart {
            provider: a.auth_type,
            level: a.level,
            account: client.map(|c| c.account.as_str()),
            domain: client.map(|c| c.domain.as_str()),
            workstation: client.map(|c| c.workstation.as_str()),
        }
    }
}

#[derive(Serialize)]
struct CallLine<'a> {
    number: u64,
    #[serde(flatten)]
    link: LinkPart,
    #[serde(flatten)]
    interface: InterfacePart,
    call_id: u32,
    context: u16,
    opnum: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication: Option<AuthenticationPart<'a>>,
    request: Option<MessagePart>,
    reply: Option<MessagePart>,
    #[serde(flatten)]
    step: StepPart<'a>,
    value: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<String>,
}

#[derive(Serialize)]
struct MessagePart {
    first: String,
    last: String,
    bytes: usize,
    fragments: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    protection: &'static str,
    #[serde(skip_serializing_if = "is_false")]
    incomplete: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl MessagePart {
    fn new(message: &Message) -> Self {
        MessagePart {
            first: time(message.first),
            last: time(message.last),
            bytes: message.stub.len(),
            fragments: message.fragments,
            protection: protection(message.protection),
            incomplete: message.incomplete,
        }
    }
}

#[derive(Serialize)]
struct StepPart<'a> {
    name: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorPart<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration_ns: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<HandlePart<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    makes: Option<HandlePart<'a>>,
    #[serde(skip_serializing_if = "is_false")]
    ends: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    about: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    operations: Vec<OperationPart<'a>>,
}

#[derive(Serialize)]
struct OperationPart<'a> {
    code: Option<u16>,
    request_bytes: Option<usize>,
    reply_bytes: Option<usize>,
    #[serde(flatten)]
    step: StepPart<'a>,
}

#[derive(Serialize)]
struct ErrorPart<'a> {
    name: &'a str,
    code: u32,
}

#[derive(Serialize)]
struct HandlePart<'a> {
    id: u64,
    kind: &'a str,
    label: &'a str,
}

impl<'a> StepPart<'a> {
    fn new(step: &'a Step) -> Self {
        let handle = |h: &'a Option<Arc<Handle>>| {
            h.as_ref().map(|h| HandlePart { id: h.id, kind: &h.kind, label: &h.label })
        };
        let (outcome, error) = match &step.outcome {
            Outcome::Done => ("done", None),
            Outcome::Error { name, code } => ("error", Some(ErrorPart { name, code: *code })),
            Outcome::Fault { name, code } => ("fault", Some(ErrorPart { name, code: *code })),
            Outcome::Unanswered(_) => ("unanswered", None),
            Outcome::Unknown => ("unknown", None),
        };
        let operation = |s: &'a Step| OperationPart {
            code: s.code,
            request_bytes: s.request,
            reply_bytes: s.reply,
            step: StepPart::new(s),
        };
        StepPart {
            name: &step.name,
            outcome,
            error,
            duration_ns: step.duration,
            on: handle(&step.on),
            makes: handle(&step.makes),
            ends: step.ends,
            about: &step.about,
            operations: step.parts.iter().map(operation).collect(),
        }
    }
}

#[derive(Serialize)]
struct EndLine {
    packets: u64,
    bytes: u64,
    connections: u64,
    rpc_connections: u64,
    calls: u64,
    repeated_segments: u64,
    early_segments: u64,
    missing_bytes: u64,
    ip_fragments: u64,
    unknown_link: u64,
    cut_packets: u64,
    cut: bool,
}

impl EndLine {
    fn new(t: &Totals) -> Self {
        EndLine {
            packets: t.packets,
            bytes: t.bytes,
            connections: t.connections,
            rpc_connections: t.rpc_connections,
            calls: t.calls,
            repeated_segments: t.tcp.repeated,
            early_segments: t.tcp.early,
            missing_bytes: t.tcp.missing,
            ip_fragments: t.ip_fragments,
            unknown_link: t.unknown_link,
            cut_packets: t.cut_packets,
            cut: t.cut,
        }
    }
}

/// Seconds since 1970 as text: a number would lose digits.
fn time(time: Time) -> String {
    time.seconds()
}

fn call_line(traced: &Traced) -> CallLine<'_> {
    let call = &traced.call;
    let remark = |what: &str, read: &crate::decode::Read| read.remark().map(|r| format!("{what}: {r}"));
    let remarks = [remark("in", &traced.decoded.request), remark("out", &traced.decoded.reply)];
    CallLine {
        number: call.number,
        link: LinkPart::new(&call.link),
        interface: InterfacePart::new(&call.bound),
        call_id: call.call_id,
        context: call.context_id,
        opnum: call.opnum,
        object: call.object.as_ref().map(|o| uuid::show(o).to_string()),
        authentication: call.authentication.as_ref().map(AuthenticationPart::new),
        request: call.request.as_ref().map(MessagePart::new),
        reply: match &call.reply {
            Reply::Response(message) | Reply::Fault(_, message) => Some(MessagePart::new(message)),
            Reply::Missing(_) => None,
        },
        step: StepPart::new(&traced.step),
        value: traced.decoded.json(),
        remarks: remarks.into_iter().flatten().collect(),
    }
}

/// Writes lines.
pub struct Json<W> {
    out: W,
}

impl<W: Write> Json<W> {
    /// To a stream.
    pub fn new(out: W) -> Self {
        Json { out }
    }
}

impl<W: Write> Output for Json<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        let line = match seen {
            Seen::Input { name } => Line::Input { version: VERSION, name },
            Seen::Bound { link, time: at, context_id, bound, authentication } => Line::Bind(Bind {
                link: LinkPart::new(link),
                time: time(*at),
                context: *context_id,
                interface: InterfacePart::new(bound),
                authentication: authentication.map(AuthenticationPart::new),
            }),
            Seen::Call(traced) => Line::Call(Box::new(call_line(traced))),
            Seen::Note { link, time: at, text } => {
                Line::Note { connection: link.number, time: time(*at), text }
            }
            Seen::End(totals) => Line::End(EndLine::new(totals)),
        };
        serde_json::to_writer(&mut self.out, &line)?;
        self.out.write_all(b"\n")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
