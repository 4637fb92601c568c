//! What goes to the two streams.

use std::io::{self, ErrorKind, IsTerminal, Write};

use clap::ColorChoice;

use super::{Exit, Failure};
use crate::compile::Compiled;
use crate::diagnostic::{Diagnostic, Severity, render_human, to_json};

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// With the source lines, for people
    Human,
    /// As a JSON array, for programs
    Json,
}

/// Whether messages have colour.
pub(super) fn colour(choice: ColorChoice) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => {
            let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            io::stderr().is_terminal() && !dumb && !set("NO_COLOR")
        }
    }
}

/// One line on standard error.
pub(super) fn error(message: &str, colour: bool) {
    let start = if colour { "\x1b[1;31merror\x1b[0m" } else { "error" };
    status(&format!("{start}: {message}"));
}

/// One line on standard error; nobody listening is no failure.
pub(super) fn status(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}

/// The result of a command, on standard output. A reader that has seen enough
/// (`| head`) is no failure.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::io(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// JSON with a line end, on standard output.
pub(super) fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::io(format!("cannot write JSON: {error}")))?;
    print(&format!("{text}\n"))
}

/// How many findings there are of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

impl Counts {
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
        }
    }
}

/// How findings are shown and judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judge {
    pub(super) format: Format,
    pub(super) deny_warnings: bool,
    pub(super) notes: bool,
    pub(super) colour: bool,
}

impl Judge {
    /// Shows the findings on standard error (JSON on standard output when
    /// `result` says that they are what was asked for) and says how it ends.
    pub(super) fn show(&self, compiled: &Compiled, result: bool) -> Result<Exit, Failure> {
        let all = &compiled.diagnostics;
        let shown: Vec<_> =
            all.iter().filter(|d| self.notes || d.severity > Severity::Note).cloned().collect();
        match self.format {
            Format::Json if result => print_json(&to_json(&shown, &compiled.sources))?,
            Format::Json if shown.is_empty() => {}
            Format::Json => status(&to_json(&shown, &compiled.sources).to_string()),
            Format::Human => {
                let (places, unreadable): (Vec<_>, Vec<_>) =
                    shown.into_iter().partition(|d| !d.labels.is_empty());
                for diagnostic in unreadable {
                    error(&diagnostic.message, self.colour);
                }
                let text = render_human(&places, &compiled.sources, self.colour);
                let _ = io::stderr().lock().write_all(text.as_bytes());
            }
        }
        Ok(self.exit(all))
    }

    fn exit(&self, diagnostics: &[Diagnostic]) -> Exit {
        let counts = Counts::of(diagnostics);
        let unreadable =
            diagnostics.iter().any(|d| d.labels.is_empty() && ["E0001", "E0002", "E0003"].contains(&d.code));
        match () {
            () if unreadable => Exit::Io,
            () if counts.errors > 0 => Exit::Idl,
            () if self.deny_warnings && counts.warnings > 0 => Exit::Idl,
            () => Exit::Success,
        }
    }
}

/// `1 error`, `2 errors`.
pub(super) fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
