//! `--error-report`: what failed, how often, and where first.

use super::{Output, Seen};
use crate::step::{Outcome, Step};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Distinct errors that are listed.
const KINDS: usize = 10_000;

struct Row {
    count: u64,
    first: u64,
    calls: Vec<u64>,
}

/// Collects errors.
pub struct Errors<W> {
    out: W,
    rows: BTreeMap<(String, String), Row>,
    /// Notes about connections, and input that could not be read.
    notes: BTreeMap<String, u64>,
    calls: u64,
}

/// Numbers of calls that are listed for each error.
const LISTED: usize = 8;

impl<W: Write> Errors<W> {
    /// Writes a list at the end.
    pub fn new(out: W) -> Self {
        Errors { out, rows: BTreeMap::new(), notes: BTreeMap::new(), calls: 0 }
    }

    fn count(&mut self, step: &Step) {
        let bad = step.outcome.is_error() || matches!(step.outcome, Outcome::Unanswered(_));
        let code = match &step.outcome {
            Outcome::Error { name, code } => format!("{name} ({code:#010x})"),
            Outcome::Fault { name, code } => format!("fault {name} ({code:#010x})"),
            other => other.text(),
        };
        let key = (step.name.clone(), code);
        if bad && (self.rows.len() < KINDS || self.rows.contains_key(&key)) {
            let row = self.rows.entry(key).or_insert(Row { count: 0, first: step.call, calls: Vec::new() });
            row.count += 1;
            if row.calls.len() < LISTED {
                row.calls.push(step.call);
            }
        }
        for part in &step.parts {
            self.count(part);
        }
    }

    fn note(&mut self, text: String) {
        if self.notes.len() < KINDS || self.notes.contains_key(&text) {
            *self.notes.entry(text).or_default() += 1;
        }
    }
}

impl<W: Write> Output for Errors<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        match seen {
            Seen::Call(traced) => {
                self.calls += 1;
                self.count(&traced.step);
                for (what, read) in [("in", &traced.decoded.request), ("out", &traced.decoded.reply)] {
                    if let Some(remark) = read.remark() {
                        self.note(format!("{} {what}: {remark}", traced.step.name));
                    }
                }
            }
            Seen::Note { text, .. } => self.note((*text).to_owned()),
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        let failed: u64 = self.rows.values().map(|r| r.count).sum();
        writeln!(self.out, "{failed} errors in {} calls", self.calls)?;
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(_, row)| (std::cmp::Reverse(row.count), row.first));
        for ((name, code), row) in rows {
            let mut calls: Vec<_> = row.calls.iter().map(u64::to_string).collect();
            if row.count > row.calls.len() as u64 {
                calls.push("…".to_owned());
            }
            writeln!(self.out, "{:>8}  {name}: {code}  (call {})", row.count, calls.join(", "))?;
        }
        if !self.notes.is_empty() {
            writeln!(self.out, "\nRefusals, and what could not be read:")?;
            for (text, count) in &self.notes {
                writeln!(self.out, "{count:>8}  {text}")?;
            }
        }
        self.out.flush()
    }
}
