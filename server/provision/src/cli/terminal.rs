//! Questions, progress and results.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::{Failure, Result};

/// Asks whether to go on; where nobody can answer, says how to answer before.
pub(crate) fn confirm(question: &str) -> Result<bool> {
    if !io::stdin().is_terminal() {
        return Err(Failure::told(
            format!("{question} There is no terminal to ask on."),
            "Give --yes to say yes.",
        ));
    }
    eprint!("{question} [y/N] ");
    io::stderr().flush().map_err(broken)?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(broken)?;
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}

/// A bar on standard error, if that is a terminal.
pub(crate) fn bar(length: usize, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(length as u64).with_style(style).with_message(what);
    if io::stderr().is_terminal() {
        bar.enable_steady_tick(Duration::from_millis(200));
    }
    bar
}

/// A line of text, which a reader that has gone away does not make an error.
pub(crate) fn print(text: impl std::fmt::Display) -> Result {
    match write!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(broken(error)),
        _ => Ok(()),
    }
}

pub(crate) fn print_json(value: &impl Serialize) -> Result {
    let text = serde_json::to_string_pretty(value)
        .map_err(|e| Failure::told(format!("no JSON can be made: {e}"), ""))?;
    print(format_args!("{text}\n"))
}

fn broken(error: io::Error) -> Failure {
    Failure::told(format!("the terminal: {error}"), "")
}
