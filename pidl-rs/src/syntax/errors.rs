//! From what pest tells to what a person can use.

use pest::error::{Error, ErrorVariant, InputLocation};

use super::grammar::{Rule, prose};
use super::tree::RESERVED;
use crate::diagnostic::Diagnostic;
use crate::source::{Preprocessed, Span};

/// A syntax error at an offset of the preprocessed text.
pub(super) struct SyntaxError {
    pub at: usize,
    pub diagnostic: Diagnostic,
}

/// Describes why `error` came up; `base` is where pest began to read.
pub(super) fn describe(pp: &Preprocessed, base: usize, error: &Error<Rule>) -> SyntaxError {
    let offset = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    };
    let at = skip_blank(&pp.text, base + offset);
    let rules: &[Rule] = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives,
        ErrorVariant::CustomError { .. } => &[],
    };
    let previous = previous_word(&pp.text, at);
    if let Some(start) =
        previous.filter(|&start| start > base && RESERVED.contains(&word_at(&pp.text, start)))
    {
        // `} typedef struct`: pest took the keyword for the name that is missing.
        return SyntaxError { at: start, diagnostic: expected(pp, start, "a name") };
    }
    // `x [unique] y`: the brackets of the next member were taken for those of an array.
    let at = match attributes_behind(&pp.text, at) {
        Some(bracket) if bracket > base && rules.contains(&Rule::semicolon) => bracket,
        _ => at,
    };
    let message = wanted(rules, at == base, ends_here(&pp.text, at));
    SyntaxError { at, diagnostic: expected(pp, at, &message) }
}

/// "expected X, found Y" at `at`. When the line ended before it, or what is missing
/// closes something, the place is the end of what stands before.
pub(super) fn expected(pp: &Preprocessed, at: usize, what: &str) -> Diagnostic {
    let at = skip_blank(&pp.text, at);
    let found = found(&pp.text, at);
    let message = format!("expected {what}, found {found}");
    let before = pp.text[..at].trim_end();
    let closes = matches!(
        what,
        "`;`" | "`)`" | "`]`" | "`}`" | "`,` or `;`" | "`,` or `)`" | "`,` or `]`" | "`,` or `}`"
    );
    let elsewhere = at == pp.text.len() || (new_line(&pp.text, before.len(), at) && what != "a declaration");
    if !before.is_empty() && (closes || elsewhere) {
        let place = end_of(pp, before.len());
        return Diagnostic::error("E0101", place, message).here(format!("expected {what}"));
    }
    Diagnostic::error("E0101", token_span(pp, at), message).here(format!("expected {what}"))
}

/// The empty span behind the token that ends at `end`.
pub(super) fn end_of(pp: &Preprocessed, end: usize) -> Span {
    let last = pp.span(end.saturating_sub(1)..end);
    Span { start: last.end, ..last }
}

/// The token at `at`; empty at the end of the text.
pub(super) fn token_span(pp: &Preprocessed, at: usize) -> Span {
    pp.span(at..at + token(&pp.text, at).len())
}

pub(super) fn skip_blank(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or(&[]);
    at.min(text.len()) + rest.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0x0B).count()
}

fn new_line(text: &str, from: usize, to: usize) -> bool {
    text.as_bytes()[from..to].contains(&b'\n')
}

/// Whether a declaration most likely ends before `at`.
fn ends_here(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end().len();
    at == text.len() || text.as_bytes()[at] == b'}' || (before > 0 && new_line(text, before, at))
}

/// The `[` that begins a line and whose `]` stands right before `at`.
fn attributes_behind(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].trim_end().strip_suffix(']')?;
    let open = before.rfind('[')?;
    let line = before[..open].trim_end_matches([' ', '\t']);
    (line.ends_with('\n') && !before[open..].contains([';', '{', '}'])).then_some(open)
}

/// The start of the word right before `at`.
fn previous_word(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].trim_end();
    let start = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_').len();
    (start < before.len()).then_some(start)
}

pub(super) fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    let end = rest.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_')).unwrap_or(rest.len());
    &rest[..end]
}

/// The token that starts at `at`: a word or number, a literal, or one character.
fn token(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    let word = word_at(text, at);
    if !word.is_empty() {
        return word;
    }
    let Some(first) = rest.chars().next() else { return "" };
    if matches!(first, '"' | '\'') {
        let line = rest.lines().next().unwrap_or("");
        return line[1..].find(first).map_or(line, |end| &line[..end + 2]);
    }
    &rest[..first.len_utf8()]
}

fn found(text: &str, at: usize) -> String {
    match token(text, at) {
        "" => "the end of the file".into(),
        long if long.chars().count() > 40 => format!("`{}…`", long.chars().take(40).collect::<String>()),
        short => format!("`{short}`"),
    }
}

/// The rules pest tried, in words: `";"`, `"a name or `*`"`.
fn wanted(rules: &[Rule], nothing_read: bool, ends_here: bool) -> String {
    let mut all: Vec<(u8, &str)> = rules.iter().filter_map(|&rule| prose(rule)).collect();
    all.sort_unstable();
    all.dedup_by_key(|(_, text)| *text);
    let texts: Vec<&str> = all.iter().map(|(_, text)| *text).collect();
    let has = |text: &str| texts.contains(&text);
    if nothing_read || all.is_empty() {
        return "a declaration".into();
    }
    let closing = ["`)`", "`]`", "`}`"].into_iter().find(|mark| has(mark));
    if has("`;`") && (ends_here || closing.is_none()) && !has("a value") {
        return if ends_here || !has("`,`") { "`;`".into() } else { "`,` or `;`".into() };
    }
    if let Some(closing) = closing.filter(|_| !has("a value")) {
        return if has("`,`") { format!("`,` or {closing}") } else { closing.into() };
    }
    if has("a value") {
        // A name or a bracket is a value too.
        all.retain(|(rank, text)| (*rank == 0 && *text != "`(`") || *text == "a value");
    }
    let best = all.first().map_or(0, |(rank, _)| *rank);
    all.retain(|(rank, _)| *rank <= best.max(1));
    all.truncate(4);
    join(&all.iter().map(|(_, text)| *text).collect::<Vec<_>>())
}

fn join(words: &[&str]) -> String {
    match words {
        [] => "something else".into(),
        [one] => (*one).into(),
        [init @ .., last] => format!("{} or {last}", init.join(", ")),
    }
}
