//! What connections have in common and what lasts longer than a call: handles.

use crate::decode::Decoded;
use crate::exchange::Exchange;
use crate::facts::{Facts, Status};
use crate::rpc::{Call, Missing, Reply, fault_name};
use crate::step::{Handle, Outcome, Step};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

/// Handles that are known at once; beyond that all are forgotten.
const HANDLES: usize = 100_000;

/// A call with all that is known about it.
pub struct Traced {
    /// The call.
    pub call: Call,
    /// Its values.
    pub decoded: Decoded,
    /// What it did.
    pub step: Step,
}

/// Numbers handles.
#[derive(Default)]
pub struct Handles(u64);

impl Handles {
    /// A handle nobody has had before.
    pub fn make(&mut self, kind: String, label: String) -> Arc<Handle> {
        self.0 += 1;
        Arc::new(Handle { id: self.0, kind, label })
    }
}

/// Remembers handles.
#[derive(Default)]
pub struct Session {
    calls: u64,
    handles: Handles,
    exchange: Exchange,
    /// By server and identifier: handles may be used on any connection of their group.
    known: HashMap<(Option<SocketAddr>, String), Arc<Handle>>,
    /// By connection and interface: what calls without a handle are made on.
    roots: HashMap<(u64, String), Arc<Handle>>,
}

impl Session {
    /// Takes the next call.
    pub fn follow(&mut self, mut call: Call) -> Traced {
        self.calls += 1;
        call.number = self.calls;
        let mut decoded = Decoded::new(&call);
        let facts = decoded.facts();
        let mut step = self.step(&call, &decoded, &facts);
        if let Some((parts, known)) = self.exchange.follow(&call, &mut self.handles) {
            step.parts = parts;
            // What operations make without being made on anything hangs on the session.
            for part in step.parts.iter_mut().filter(|p| p.on.is_none()) {
                part.on.clone_from(&step.on);
            }
            decoded.set_context(known);
        }
        Traced { call, decoded, step }
    }

    /// What calls on an interface are made on that name no handle.
    fn root(&mut self, call: &Call) -> Arc<Handle> {
        let key = (call.link.number, call.bound.name());
        if let Some(known) = self.roots.get(&key) {
            return known.clone();
        }
        if self.roots.len() >= HANDLES {
            self.roots.clear();
        }
        let label = if call.link.client.is_some() {
            format!("connection {}", call.link.number)
        } else {
            String::new()
        };
        let root = self.handles.make(key.1.clone(), label);
        self.roots.insert(key, root.clone());
        root
    }

    fn step(&mut self, call: &Call, decoded: &Decoded, facts: &Facts) -> Step {
        let server = call.link.server;
        let used = facts.handles_in.first().map(|text| (server, text.clone()));
        let known = used.as_ref().and_then(|key| self.known.get(key).cloned());
        let on = known.unwrap_or_else(|| self.root(call));
        // A handle in the answer that the request did not name is new.
        let made = facts.handles_out.iter().find(|h| !facts.handles_in.contains(h));
        let makes = made.map(|text| {
            if self.known.len() >= HANDLES {
                self.known.clear();
            }
            let handle = self.handles.make("context handle".to_owned(), short(text));
            self.known.insert((server, text.clone()), handle.clone());
            handle
        });
        // One that the request named and the answer nulls is gone.
        let ends = used.filter(|_| decoded.reply.is_done() && facts.handles_out.is_empty());
        let ends = ends.is_some_and(|key| self.known.remove(&key).is_some());
        Step {
            call: call.number,
            index: 0,
            interface: call.bound.name(),
            name: call.name(),
            code: call.opnum,
            outcome: outcome(call, decoded, facts.result.as_ref()),
            on: Some(on),
            makes,
            ends,
            request: call.request.as_ref().map(|m| m.stub.len()),
            reply: call.answer().map(|m| m.stub.len()),
            start: call.start(),
            duration: call.duration(),
            about: about(facts.result.as_ref()),
            parts: Vec::new(),
        }
    }
}

/// The first digits of an identifier, enough for people.
fn short(text: &str) -> String {
    text.get(..8).unwrap_or(text).to_owned()
}

/// What a call returned that is no error.
fn about(result: Option<&Status>) -> String {
    match result {
        Some(status) if !status.is_status && status.code != 0 => format!("returned {}", status.name),
        _ => String::new(),
    }
}

fn outcome(call: &Call, decoded: &Decoded, result: Option<&Status>) -> Outcome {
    match (&call.reply, result) {
        (Reply::Fault(code, _), _) => Outcome::Fault { name: fault_name(*code), code: *code },
        (Reply::Missing(Missing::Alone), _) => Outcome::Unknown,
        (Reply::Missing(why), _) => Outcome::Unanswered(*why),
        (_, Some(Status { name, code, is_status: true })) if *code != 0 => {
            Outcome::Error { name: name.clone(), code: *code }
        }
        _ if decoded.reply.is_done() => Outcome::Done,
        _ => Outcome::Unknown,
    }
}
