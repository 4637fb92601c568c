//! Diagnostics for programs.

use serde_json::{Value, json};

use super::{Diagnostic, Severity};
use crate::source::SourceMap;

/// Diagnostics as a JSON array. Each element has
/// `code`, `severity` (`error`, `warning`, `note`), `message`, `help` (text or null) and
/// `labels`: `file`, `start` and `end` (byte offsets), `line` and `column` (from 1, of the
/// start; columns count characters), `text`. The first label is where it happened.
#[must_use]
pub fn to_json(diagnostics: &[Diagnostic], sources: &SourceMap) -> Value {
    diagnostics.iter().map(|d| one(d, sources)).collect()
}

fn one(diagnostic: &Diagnostic, sources: &SourceMap) -> Value {
    let labels = diagnostic.labels.iter().map(|label| {
        let (line, column) = sources.line_col(label.span.file, label.span.start);
        json!({
            "file": sources.path(label.span.file).to_string_lossy(),
            "start": label.span.start,
            "end": label.span.end,
            "line": line,
            "column": column,
            "text": label.text,
        })
    });
    json!({
        "code": diagnostic.code,
        "severity": match diagnostic.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        "message": diagnostic.message,
        "labels": labels.collect::<Vec<_>>(),
        "help": diagnostic.help,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn the_schema_is_stable() {
        let mut map = SourceMap::new();
        let file = map.add("dir/a.idl", "é\n  uint32 x\n");
        let span = Span { file, start: 5, end: 11 };
        let diagnostics = [
            Diagnostic::error("E0101", span, "expected `;`")
                .here("here")
                .label(Span { start: 12, end: 13, file }, "x"),
            Diagnostic::without_place("E0001", "cannot read `b.idl`").help("check the path"),
        ];
        insta::assert_snapshot!(serde_json::to_string_pretty(&to_json(&diagnostics, &map)).unwrap());
    }
}
