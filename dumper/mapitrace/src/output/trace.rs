//! `--trace`: connections, calls and what is inside them, as they come.

use super::paint::{Ink, Paint};
use super::{
    Highlights, Output, Seen, authentication, bound, duration, ends, is_highlighted, protection, relative,
};
use crate::capture::Time;
use crate::session::Traced;
use crate::step::Step;
use std::collections::HashSet;
use std::io::{self, Write};

/// Writes the hierarchy.
pub struct Trace<W> {
    out: W,
    paint: Paint,
    highlights: Highlights,
    /// The connection that was shown last.
    shown: Option<u64>,
    /// What times count from.
    origin: Option<Time>,
    /// The connections whose user has been shown.
    users: HashSet<u64>,
}

impl<W: Write> Trace<W> {
    /// A trace with calls of these names marked.
    pub fn new(out: W, paint: Paint, highlights: Highlights) -> Self {
        Trace { out, paint, highlights, shown: None, origin: None, users: HashSet::new() }
    }

    fn since(&mut self, time: Time) -> String {
        let origin = *self.origin.get_or_insert(time);
        format!("{:>11}", relative(time, origin))
    }

    /// A heading when another connection's turn comes.
    fn connection(&mut self, link: &crate::rpc::Link) -> io::Result<()> {
        if self.shown != Some(link.number) {
            let first = self.shown.is_none();
            self.shown = Some(link.number);
            let heading = match link.client {
                Some(_) => format!("connection {}  {}", link.number, ends(link)),
                None => "stubs".to_owned(),
            };
            let blank = if first { "" } else { "\n" };
            writeln!(self.out, "{blank}{}", self.paint.ink(Ink::Name, &heading))?;
        }
        Ok(())
    }

    fn call(&mut self, traced: &Traced) -> io::Result<()> {
        self.connection(&traced.call.link)?;
        // Stubs come without times.
        let time = match traced.call.link.client {
            Some(_) => self.since(traced.call.start()),
            None => " ".repeat(11),
        };
        let step = &traced.step;
        let paint = self.paint;
        let who = traced.call.authentication.as_ref().filter(|a| a.client.is_some());
        if let Some(who) = who.filter(|_| self.users.insert(traced.call.link.number)) {
            writeln!(self.out, "{}{}", " ".repeat(INDENT), authentication(who))?;
        }
        let took = step.duration.map(duration).unwrap_or_default();
        let mut line = format!(
            "{:>6} {} {} {}  {}",
            step.call,
            paint.ink(Ink::Dim, &time),
            paint.ink(Ink::Dim, &format!("{took:>8}")),
            paint.ink(Ink::Dim, &sizes(step)),
            self.title(step, &format!("{}.{}", step.interface, step.name)),
        );
        self.details(&mut line, step);
        if let Some(message) = &traced.call.request {
            add(&mut line, paint, Ink::Dim, protection(message.protection));
        }
        writeln!(self.out, "{line}")?;
        let (request, reply) = (traced.decoded.request.remark(), traced.decoded.reply.remark());
        let remarks = match (request, reply) {
            (Some(both), Some(same)) if both == same => vec![("in and out", both)],
            (request, reply) => {
                request.map(|r| ("in", r)).into_iter().chain(reply.map(|r| ("out", r))).collect()
            }
        };
        for (what, remark) in remarks {
            let text = paint.ink(Ink::Dim, &format!("{what}: {remark}"));
            writeln!(self.out, "{}{text}", " ".repeat(INDENT))?;
        }
        for (i, part) in step.parts.iter().enumerate() {
            let branch = if i + 1 == step.parts.len() { "└ " } else { "├ " };
            let mut line = format!(
                "{}{} {} {}",
                " ".repeat(INDENT - 15),
                paint.ink(Ink::Dim, &sizes(part)),
                paint.ink(Ink::Dim, branch),
                self.title(part, &part.title()),
            );
            self.details(&mut line, part);
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    fn title(&self, step: &Step, text: &str) -> String {
        let ink = match () {
            () if is_highlighted(&self.highlights, step) => Ink::Mark,
            () if step.outcome.is_error() => Ink::Error,
            () => Ink::Name,
        };
        self.paint.ink(ink, text)
    }

    fn details(&self, line: &mut String, step: &Step) {
        let paint = self.paint;
        // The interface's own root says nothing that the line has not said.
        if let Some(on) = step.on.as_ref().filter(|on| on.kind != step.interface) {
            let word = if step.ends { "ends" } else { "on" };
            add(line, paint, Ink::Handle, &format!("{word} {} {}", on.kind, on.label));
        }
        if let Some(made) = &step.makes {
            add(line, paint, Ink::Handle, &format!("→ {} {}", made.kind, made.label));
        }
        add(line, paint, Ink::Plain, &step.about);
        let outcome = step.outcome.text();
        let ink = if step.outcome.is_error() { Ink::Error } else { Ink::Dim };
        add(line, paint, ink, &outcome);
    }
}

/// Where names start.
const INDENT: usize = 44;

fn add(line: &mut String, paint: Paint, ink: Ink, text: &str) {
    if !text.is_empty() {
        line.push_str("  ");
        line.push_str(&paint.ink(ink, text.trim_end()));
    }
}

/// Bytes of request and answer.
fn sizes(step: &Step) -> String {
    let size = |bytes: Option<usize>| bytes.map_or_else(|| "-".to_owned(), |n| n.to_string());
    format!("{:>6}→{:<7}", size(step.request), size(step.reply))
}

impl<W: Write> Output for Trace<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        match seen {
            Seen::Input { .. } => {
                self.users.clear();
                self.shown = None;
                self.origin = None;
                Ok(())
            }
            Seen::Bound { link, time, context_id, bound: what, authentication: who } => {
                self.connection(link)?;
                let time = self.since(*time);
                let mut line = format!(
                    "{:>6} {} {}bind {} as context {context_id}",
                    "",
                    self.paint.ink(Ink::Dim, &time),
                    " ".repeat(INDENT - 19),
                    bound(what)
                );
                if let Some(who) = who {
                    if who.client.is_some() {
                        self.users.insert(link.number);
                    }
                    line.push_str(", ");
                    line.push_str(&authentication(who));
                }
                writeln!(self.out, "{line}")
            }
            Seen::Call(traced) => self.call(traced),
            Seen::Note { link, time, text } => {
                self.connection(link)?;
                let time = self.since(*time);
                let text = self.paint.ink(Ink::Error, text);
                writeln!(
                    self.out,
                    "{:>6} {} {}{text}",
                    "",
                    self.paint.ink(Ink::Dim, &time),
                    " ".repeat(INDENT - 19)
                )
            }
            Seen::End(_) => Ok(()),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
