//! Conversations, captures of them, and what mapitrace makes of those.

mod conversation;
mod writer;

pub use conversation::{Conversation, Setup};
pub use writer::{Capture, Form, Link, Segment};

use mapitrace::interfaces::Interfaces;
use mapitrace::rpc::{Event, Limits};
use mapitrace::session::{Session, Traced};
use mapitrace::tracer::{Totals, Tracer};
use pidl_ndr::table::Interface;
use pidl_rpc::listen::Secrets;
use pidl_rpc::security::ntlm::NtHash;
use std::path::PathBuf;
use std::sync::Arc;

/// The password of everybody here.
pub const PASSWORD: &str = "Passw0rd!";

/// What was found in a capture.
pub struct Found {
    pub calls: Vec<Traced>,
    pub notes: Vec<String>,
    pub totals: Totals,
    pub error: Option<String>,
}

/// Reads a capture, knowing the password or not.
pub fn trace_as(capture: &[u8], password: Option<&str>, assumed: Option<&str>) -> Found {
    let tables = [dcerpc::INTERFACES, exchange::INTERFACES].concat();
    trace_with(&tables, capture, password, assumed)
}

/// … with these tables only.
pub fn trace_with(
    tables: &[&'static Interface],
    capture: &[u8],
    password: Option<&str>,
    assumed: Option<&str>,
) -> Found {
    let secrets = Secrets { hashes: password.map(NtHash::of).into_iter().collect(), keys: Vec::new() };
    trace_knowing(tables, capture, secrets, assumed)
}

/// … knowing these secrets.
pub fn trace_knowing(
    tables: &[&'static Interface],
    capture: &[u8],
    secrets: Secrets,
    assumed: Option<&str>,
) -> Found {
    let interfaces = Arc::new(Interfaces::new(tables, assumed).unwrap());
    let mut session = Session::default();
    let (mut calls, mut notes) = (Vec::new(), Vec::new());
    let mut out = |event: Event| match event {
        Event::Call(call) => calls.push(session.follow(*call)),
        Event::Note { text, .. } => notes.push(text),
        Event::Bound { .. } => {}
    };
    let (totals, result) =
        Tracer::new(interfaces, Arc::new(secrets), Limits::default(), &mut out).capture(capture);
    Found { calls, notes, totals, error: result.err().map(|e| e.to_string()) }
}

pub fn trace(capture: &[u8]) -> Found {
    trace_as(capture, Some(PASSWORD), None)
}

impl Found {
    /// Every call on a line: name, values in JSON, error.
    pub fn lines(&self) -> Vec<String> {
        self.calls.iter().map(line).collect()
    }
}

fn line(traced: &Traced) -> String {
    let value = traced.decoded.json().map(|v| v.to_string()).unwrap_or_default();
    format!("{} {} {}", traced.step.name, value, traced.step.outcome.text())
}

/// A file in `tests/data`.
pub fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// A directory of this process' own.
pub fn scratch(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}
