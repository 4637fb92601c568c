//! Comments that document what stands below or before them.

use crate::source::{Comment, Preprocessed, Span};

/// Documentation of what lies between `start` and `end` of the preprocessed text:
/// the comment lines right above it and, for members, the comment behind it.
pub(super) fn doc(pp: &Preprocessed, start: usize, end: Option<usize>) -> Option<String> {
    if pp.comments.is_empty() {
        return None;
    }
    let mut lines: Vec<&str> = Vec::new();
    above(pp, start, &mut lines);
    if let Some(comment) = end.and_then(|end| behind(pp, end)) {
        clean(text(pp, comment.span), &mut lines);
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Comments that end on the line above `start`, each on lines of its own.
fn above<'p>(pp: &'p Preprocessed, start: usize, lines: &mut Vec<&'p str>) {
    let comments = &pp.comments[..before(pp, start)];
    let mut next = start;
    let mut first = comments.len();
    while let Some(comment) = first.checked_sub(1).map(|i| comments[i]) {
        let gap = pp.text.get(comment.at as usize..next).unwrap_or("x");
        let blank = |c: char| c.is_ascii_whitespace();
        if !gap.chars().all(blank) || gap.matches('\n').count() > 1 || !begins_line(pp, comment) {
            break;
        }
        next = comment.at as usize;
        first -= 1;
    }
    for comment in &comments[first..] {
        clean(text(pp, comment.span), lines);
    }
}

/// The comment behind `end` on the same line.
fn behind(pp: &Preprocessed, end: usize) -> Option<Comment> {
    let comment = *pp.comments.get(before(pp, end))?;
    let gap = pp.text.get(end..comment.at as usize)?;
    gap.bytes().all(|b| matches!(b, b' ' | b'\t' | b',' | b';')).then_some(comment)
}

/// Number of comments before an offset.
fn before(pp: &Preprocessed, at: usize) -> usize {
    pp.comments.partition_point(|c| (c.at as usize) < at)
}

fn begins_line(pp: &Preprocessed, comment: Comment) -> bool {
    let source = pp.source(comment.span.file);
    let before = source.get(..comment.span.start as usize).unwrap_or("");
    before.bytes().rev().find(|b| !matches!(b, b' ' | b'\t')).is_none_or(|b| b == b'\n')
}

fn text(pp: &Preprocessed, span: Span) -> &str {
    pp.source(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The lines of a comment without its marks, frame and decoration.
fn clean<'t>(comment: &'t str, lines: &mut Vec<&'t str>) {
    let inner = match comment.strip_prefix("/*") {
        Some(block) => block.strip_suffix("*/").unwrap_or(block),
        None => comment.trim_start_matches('/'),
    };
    let start = lines.len();
    for line in inner.lines() {
        let line = line.trim();
        let line = if comment.starts_with("/*") { line.trim_start_matches('*').trim_start() } else { line };
        let decoration =
            !line.is_empty() && line.bytes().all(|b| matches!(b, b'*' | b'-' | b'=' | b'/' | b'_' | b'#'));
        // No empty line first, nor two together.
        let empty_twice = line.is_empty() && (lines.len() == start || lines.last() == Some(&""));
        if !decoration && !empty_twice {
            lines.push(line);
        }
    }
    while lines.len() > start && lines.last() == Some(&"") {
        lines.pop();
    }
}
