//! `--search-call` and `--dump-call`: single calls, found by name or number.

use super::paint::{Ink, Paint};
use super::{Directions, Output, Seen, ends, relative};
use crate::annotate::Annotator;
use crate::capture::Time;
use crate::session::Traced;
use crate::step::Step;
use std::io::{self, Write};

/// Which calls are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The one with this number.
    Number(u64),
    /// Those with this name, or with an operation of this name inside.
    Name(String),
}

impl Wanted {
    /// As the user writes it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        text.parse().map_or_else(|_| Wanted::Name(text.to_owned()), Wanted::Number)
    }

    fn fits(&self, step: &Step, part: bool) -> bool {
        match self {
            Wanted::Number(number) => step.call == *number,
            Wanted::Name(name) => {
                step.is_named(name, part) || step.parts.iter().any(|p| p.is_named(name, part))
            }
        }
    }
}

/// Lists calls whose name contains a word.
pub struct Search<W> {
    out: W,
    paint: Paint,
    word: String,
    directions: Directions,
    origin: Option<Time>,
    found: u64,
}

impl<W: Write> Search<W> {
    /// Looks for a word in names.
    pub fn new(out: W, paint: Paint, word: &str, directions: Directions) -> Self {
        Search { out, paint, word: word.to_owned(), directions, origin: None, found: 0 }
    }
}

impl<W: Write> Output for Search<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        let Seen::Call(traced) = seen else { return Ok(()) };
        let origin = *self.origin.get_or_insert(traced.call.start());
        let there = self.directions.request && traced.call.request.is_some()
            || self.directions.reply && traced.call.answer().is_some();
        if !there {
            return Ok(());
        }
        let steps = std::iter::once(&traced.step).chain(&traced.step.parts);
        for step in steps.filter(|s| s.is_named(&self.word, true)) {
            self.found += 1;
            let place = if step.index == 0 { String::new() } else { format!(" operation {}", step.index) };
            let line = format!(
                "{:>6} {:>11}  {}{place}  {}  {}",
                step.call,
                relative(step.start, origin),
                self.paint.ink(Ink::Name, &step.title()),
                self.paint.ink(Ink::Dim, &ends(&traced.call.link)),
                self.paint.ink(Ink::Error, &step.outcome.text()),
            );
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        writeln!(self.out, "{} found", self.found)?;
        self.out.flush()
    }
}

/// Shows calls with all their values.
pub struct Dump<W> {
    out: W,
    paint: Paint,
    wanted: Wanted,
    directions: Directions,
    /// Every byte and what it is, instead of the values.
    annotator: Option<Annotator>,
    found: bool,
}

impl<W: Write> Dump<W> {
    /// Shows the calls that are meant.
    pub fn new(
        out: W,
        paint: Paint,
        wanted: Wanted,
        directions: Directions,
        annotator: Option<Annotator>,
    ) -> Self {
        Dump { out, paint, wanted, directions, annotator, found: false }
    }

    fn dump(&mut self, traced: &Traced) -> io::Result<()> {
        let heading =
            format!("call {}  {}  {}", traced.step.call, traced.step.title(), ends(&traced.call.link));
        writeln!(self.out, "{}", self.paint.ink(Ink::Name, &heading))?;
        let Directions { request, reply } = self.directions;
        let outcome = traced.step.outcome.text();
        if reply && !outcome.is_empty() {
            writeln!(self.out, "{}", self.paint.ink(Ink::Error, &outcome))?;
        }
        for (wanted, what, read) in
            [(request, "in", &traced.decoded.request), (reply, "out", &traced.decoded.reply)]
        {
            if let Some(remark) = read.remark().filter(|_| wanted) {
                writeln!(self.out, "{what}: {remark}")?;
            }
        }
        let Some(annotator) = &self.annotator else {
            let text = traced.decoded.text(request, reply, self.paint.color);
            return write!(self.out, "{text}");
        };
        for (wanted, answer) in [(request, false), (reply, true)] {
            let Some(rows) = wanted.then(|| annotator.rows(traced, answer)).flatten() else { continue };
            writeln!(self.out, "{}", if answer { "out" } else { "in" })?;
            let mut plain = false;
            for row in rows {
                if row.unpacked && !std::mem::replace(&mut plain, true) {
                    writeln!(self.out, "unpacked:")?;
                }
                write!(self.out, "{}", row.text())?;
            }
        }
        Ok(())
    }
}

impl<W: Write> Output for Dump<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        match seen {
            Seen::Call(traced) if self.wanted.fits(&traced.step, false) => {
                self.found = true;
                self.dump(traced)
            }
            _ => Ok(()),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()?;
        match &self.wanted {
            _ if self.found => {}
            Wanted::Number(number) => eprintln!("mapitrace: there is no call {number}"),
            Wanted::Name(name) => eprintln!(
                "mapitrace: no call or operation is named {name}; --search-call looks for parts of names, --stats lists all"
            ),
        }
        Ok(())
    }
}
