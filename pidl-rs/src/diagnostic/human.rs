//! Diagnostics as people see them.

use super::Diagnostic;
use crate::source::SourceMap;

/// Renders diagnostics for a terminal, in order, each followed by an empty line.
#[must_use]
pub fn render_human(diagnostics: &[Diagnostic], sources: &SourceMap, colour: bool) -> String {
    let _ = (sources, colour);
    diagnostics.iter().map(|d| format!("{}: {}\n\n", d.code, d.message)).collect()
}
