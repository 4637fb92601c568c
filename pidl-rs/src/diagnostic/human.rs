//! Diagnostics as people see them, drawn by miette.

use std::fmt;

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

use super::{Diagnostic, Severity};
use crate::source::{FileId, SourceMap};

/// Columns a rendered diagnostic may take.
const WIDTH: usize = 110;

/// Bytes of source on either side of a label that are shown, with the lines around it.
const AROUND: usize = 1000;

/// What is left of them when there are more: nobody reads a line of a megabyte.
const CUT: usize = 120;

/// Bytes of source a label may cover.
const LABEL: usize = 4000;

/// Lines between two labels up to which they are shown as one piece of source.
const JOIN: usize = 16;

/// Renders diagnostics for a terminal, in order, each followed by an empty line.
#[must_use]
pub fn render_human(diagnostics: &[Diagnostic], sources: &SourceMap, colour: bool) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(WIDTH)
        .with_context_lines(1)
        .tab_width(4);
    let mut out = String::new();
    for diagnostic in diagnostics {
        let report = Report::new(diagnostic, sources);
        if handler.render_report(&mut out, &report).is_err() {
            out.push_str(&diagnostic.message);
        }
        out.push('\n');
    }
    out
}

/// A diagnostic as miette wants it: all files of its labels side by side in one
/// range of offsets, that of the first label first.
#[derive(Debug)]
struct Report<'a> {
    diagnostic: &'a Diagnostic,
    files: Files<'a>,
}

#[derive(Debug)]
struct Files<'a> {
    sources: &'a SourceMap,
    /// File and the offset its text begins at; a byte of nothing lies between two.
    bases: Vec<(FileId, usize)>,
}

impl<'a> Report<'a> {
    fn new(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Self {
        let mut bases: Vec<(FileId, usize)> = Vec::new();
        let mut next = 0;
        for file in diagnostic.labels.iter().map(|label| label.span.file) {
            if bases.iter().all(|(known, _)| *known != file) {
                bases.push((file, next));
                next += sources.text(file).len() + 1;
            }
        }
        Self { diagnostic, files: Files { sources, bases } }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic.message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Note => miette::Severity::Advice,
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        self.diagnostic.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        (!self.files.bases.is_empty()).then_some(&self.files)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let labels = self.diagnostic.labels.iter().enumerate().map(|(i, label)| {
            let span = self.files.place(label.span.file, label.span.start, label.span.end);
            let text = (!label.text.is_empty()).then(|| label.text.clone());
            if i == 0 {
                LabeledSpan::new_primary_with_span(text, span)
            } else {
                LabeledSpan::new_with_span(text, span)
            }
        });
        Some(Box::new(labels))
    }
}

impl Files<'_> {
    /// A span in the common range, cut to its file.
    fn place(&self, file: FileId, start: u32, end: u32) -> SourceSpan {
        let base = self.bases.iter().find(|(known, _)| *known == file).map_or(0, |(_, base)| *base);
        let text = self.sources.text(file);
        let start = (start as usize).min(text.len());
        let end = (end as usize).clamp(start, text.len()).min(start + LABEL);
        let end = (end..text.len()).find(|i| text.is_char_boundary(*i)).unwrap_or(text.len());
        SourceSpan::new((base + start).into(), end - start)
    }
}

/// The end of the character that a byte is part of.
fn boundary(text: &[u8], at: usize) -> usize {
    (at..text.len()).find(|i| text[*i] & 0xC0 != 0x80).unwrap_or(text.len())
}

impl SourceCode for Files<'_> {
    fn read_span<'b>(
        &'b self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let found = self.bases.iter().rev().find(|(_, base)| *base <= span.offset());
        let &(file, base) = found.ok_or(MietteError::OutOfBounds)?;
        let start = span.offset() - base;
        let end = start + span.len();
        if end > self.sources.text(file).len() {
            return Err(MietteError::OutOfBounds);
        }
        // Only the lines around: miette counts from the beginning of what it is given.
        let (text, at, line) = self.sources.around(file, start..end, before + 1, after + 2);
        let local = SourceSpan::new((start - at).into(), span.len());
        let inner = SourceCode::read_span(text, &local, before, after)?;
        let first = inner.span().offset();
        let data = inner.data();
        let (label, label_end) = (local.offset() - first, local.offset() + local.len() - first);
        let from = if label > AROUND { boundary(data, label - CUT) } else { 0 };
        let to = if data.len() - label_end > AROUND { boundary(data, label_end + CUT) } else { data.len() };
        let skipped = &data[..from];
        let lines = skipped.iter().filter(|b| **b == b'\n').count();
        let column = match skipped.iter().rposition(|b| *b == b'\n') {
            Some(newline) => from - newline - 1,
            None => inner.column() + from,
        };
        let place = SourceSpan::new((first + from + at + base).into(), to - from);
        Ok(Box::new(MietteSpanContents::new_named(
            self.sources.path(file).display().to_string(),
            &data[from..to],
            place,
            line + inner.line() + lines,
            column,
            (line + inner.line_count()).min(inner.line_count() + JOIN),
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn labels_may_lie_in_two_files() {
        let mut map = SourceMap::new();
        let a = map.add("a.idl", "typedef struct {\n\tuint32 x;\n} twice;\n");
        let b = map.add("b.idl", "import \"a.idl\";\n\ntypedef uint32 twice;\n");
        let first = Span { file: a, start: 31, end: 36 };
        let second = Span { file: b, start: 32, end: 37 };
        let diagnostics = [
            Diagnostic::error("E0200", second, "`twice` is defined twice")
                .here("again here")
                .label(first, "first here")
                .help("rename one of them"),
            Diagnostic::warning("W0001", first, "a warning"),
            Diagnostic::without_place("E0001", "cannot read `c.idl`: no such file"),
            Diagnostic::error("E0101", Span { file: b, start: 38, end: 38 }, "at the very end").here("here"),
        ];
        insta::assert_snapshot!(render_human(&diagnostics, &map, false));
    }

    #[test]
    fn many_diagnostics_in_a_long_file_take_no_longer_each() {
        let mut map = SourceMap::new();
        let file = map.add("a.idl", "uint32 x;\n".repeat(200_000));
        let at = |line: u32| Span { file, start: line * 10, end: line * 10 + 6 };
        let all: Vec<_> =
            (0..1000).map(|i| Diagnostic::error("E0000", at(i * 200), "message").here("x")).collect();
        let text = render_human(&all, &map, false);
        assert!(text.contains("a.idl:199801:1"));
        assert!(text.contains(" 199802 │ uint32 x;"));
    }

    #[test]
    fn a_line_of_a_megabyte_is_cut() {
        let mut map = SourceMap::new();
        let long = "é".repeat(500_000);
        let file = map.add("a.idl", format!("{long}\n{long}{long}{long}\n{long}\n"));
        for (start, end) in [(0, 2), (2_000_000, 2_000_006), (2_000_001, 2_900_001), (5_000_000, 5_000_002)] {
            let span = Span { file, start, end };
            let text = render_human(&[Diagnostic::error("E0000", span, "message").here("x")], &map, false);
            assert!(text.contains("é") && text.contains("a.idl:"), "{start}");
            assert!(text.len() < 40_000, "{} bytes", text.len());
        }
        let span = Span { file, start: 2_000_001, end: 2_000_003 };
        let text = render_human(&[Diagnostic::error("E0000", span, "message").here("x")], &map, false);
        assert!(text.contains("a.idl:2:1000001") && text.contains(" 2 │ "), "{text}");
    }

    #[test]
    fn places_out_of_range_do_no_harm() {
        let mut map = SourceMap::new();
        let file = map.add("a.idl", "é");
        for (start, end) in [(0, 0), (0, 99), (98, 99), (2, 2), (9, 3)] {
            let span = Span { file, start, end };
            let text = render_human(&[Diagnostic::error("E0000", span, "message").here("x")], &map, true);
            assert!(text.contains("message"));
        }
        let nowhere = Span { file: FileId(7), start: 3, end: 4 };
        assert!(
            render_human(&[Diagnostic::error("E0000", nowhere, "message")], &map, false).contains("message")
        );
    }
}
