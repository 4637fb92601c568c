//! The preprocessor: includes, macros and conditionals, without `cpp`.
//!
//! Text without directives, comments and macro uses is copied in long runs.
//! Comments are kept beside the text, for the documentation in them.

mod condition;
mod directive;
mod expand;
mod token;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use self::expand::{Failure, Macros};
use self::token::{
    Lexer, block_comment_end, continuation, ident_end, line_comment_end, literal_end, number_end,
};
use super::{Comment, FileId, Preprocessed, SourceMap, Span};
use crate::diagnostic::Diagnostic;

/// How deep files may include one another.
const MAX_INCLUDE_DEPTH: u32 = 64;
/// Files that may be included while one file is preprocessed.
const MAX_INCLUDES: u32 = 4096;
/// Bytes a preprocessed file may have.
const MAX_TEXT: usize = 64 << 20;

/// What surrounds a file.
#[derive(Clone, Debug, Default)]
pub struct PreprocessOptions {
    /// Where `#include` looks, after the directory of the including file.
    pub include_dirs: Vec<PathBuf>,
    /// Macros defined from the start, `1` when no text is given. `__PIDL__` is
    /// always among them.
    pub defines: Vec<(String, Option<String>)>,
}

/// Preprocesses one file. The result is complete enough to parse whatever is
/// wrong; errors go to `diags`.
pub fn preprocess(
    map: &mut SourceMap,
    file: FileId,
    options: &PreprocessOptions,
    diags: &mut Vec<Diagnostic>,
) -> Preprocessed {
    let mut macros = Macros::default();
    macros.define("__PIDL__", None, false, token::tokens("1"));
    for (name, value) in &options.defines {
        let body = token::tokens(value.as_deref().unwrap_or("1"));
        // `-D 'twice(x)=2*(x)'`, as C compilers have it.
        match name.split_once('(') {
            None => macros.define(name, None, false, body),
            Some((name, params)) => {
                let params = params.trim_end().trim_end_matches(')').split(',');
                let params = params.map(str::trim).filter(|p| !p.is_empty()).map(Into::into).collect();
                macros.define(name, Some(params), false, body)
            }
        };
    }
    let mut pp = Preprocessor {
        map,
        dirs: &options.include_dirs,
        diags,
        out: Preprocessed::new(file),
        macros,
        once: HashSet::new(),
        includes: 0,
        stopped: false,
    };
    pp.file(file, 0);
    pp.out
}

/// State of one run, through all included files.
struct Preprocessor<'m> {
    map: &'m mut SourceMap,
    dirs: &'m [PathBuf],
    diags: &'m mut Vec<Diagnostic>,
    out: Preprocessed,
    macros: Macros,
    /// Files with `#pragma once` that have been read.
    once: HashSet<FileId>,
    includes: u32,
    /// A limit was hit; nothing more is read.
    stopped: bool,
}

/// Where a file has been read to.
struct Cursor {
    file: FileId,
    text: Arc<str>,
    /// How deep it is included.
    depth: u32,
    at: usize,
    /// Everything before this is in the output or left out.
    copied: usize,
    conditionals: Vec<Conditional>,
}

/// An open `#if`.
struct Conditional {
    directive: Span,
    /// A branch of it was taken already.
    taken: bool,
    seen_else: bool,
}

impl Cursor {
    fn span(&self, start: usize, end: usize) -> Span {
        let narrow = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Span { file: self.file, start: narrow(start), end: narrow(end) }
    }
}

/// What a byte can be the start of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Blank,
    Plain,
    Ident,
    Digit,
    LineEnd,
    Hash,
    Quote,
    Slash,
    Backslash,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Plain; 256];
    let mut i = 0;
    while i < 128 {
        let byte = i as u8;
        classes[i] = match byte {
            b' ' | b'\t' | b'\r' | 0x0B | 0x0C => Class::Blank,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Class::Ident,
            b'0'..=b'9' => Class::Digit,
            b'\n' => Class::LineEnd,
            b'#' => Class::Hash,
            b'"' | b'\'' => Class::Quote,
            b'/' => Class::Slash,
            b'\\' => Class::Backslash,
            _ => Class::Plain,
        };
        i += 1;
    }
    classes
};

impl Preprocessor<'_> {
    fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.diags.push(Diagnostic::error(code, span, message));
        let last = self.diags.len() - 1;
        &mut self.diags[last]
    }

    fn file(&mut self, file: FileId, depth: u32) {
        let text = self.map.shared_text(file);
        self.out.add_source(file, &text);
        let at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let mut cursor =
            Cursor { file, text: Arc::clone(&text), depth, at, copied: at, conditionals: Vec::new() };
        self.scan(&mut cursor, &text);
        if self.stopped {
            return;
        }
        self.flush(&mut cursor, text.len());
        for open in cursor.conditionals.drain(..) {
            self.error("E0008", open.directive, "this `#if` has no `#endif`");
        }
    }

    fn scan(&mut self, cursor: &mut Cursor, text: &str) {
        let bytes = text.as_bytes();
        let mut line_start = true;
        while let Some(&byte) = bytes.get(cursor.at) {
            let at = cursor.at;
            match CLASSES[usize::from(byte)] {
                Class::Blank => {
                    cursor.at += 1;
                    continue;
                }
                Class::LineEnd => {
                    cursor.at += 1;
                    line_start = true;
                    continue;
                }
                Class::Plain => cursor.at += 1,
                Class::Digit => cursor.at = number_end(bytes, at),
                Class::Ident => self.identifier(cursor, text),
                Class::Hash if line_start => {
                    self.flush(cursor, at);
                    self.directive(cursor, text);
                    cursor.copied = cursor.at;
                }
                Class::Hash => cursor.at += 1,
                Class::Quote => self.literal(cursor, text),
                Class::Slash => {
                    let end = match bytes.get(at + 1) {
                        Some(b'*') => block_comment_end(text, at),
                        Some(b'/') => Some(line_comment_end(text, at)),
                        _ => {
                            cursor.at += 1;
                            line_start = false;
                            continue;
                        }
                    };
                    self.comment(cursor, text, end);
                    continue;
                }
                Class::Backslash => match continuation(bytes, at) {
                    Some(next) => {
                        self.flush(cursor, at);
                        (cursor.at, cursor.copied) = (next, next);
                    }
                    None => cursor.at += 1,
                },
            }
            if self.stopped {
                return;
            }
            line_start = false;
        }
    }

    /// Copies the text between what is copied and `end`.
    fn flush(&mut self, cursor: &mut Cursor, end: usize) {
        if cursor.copied < end {
            self.out.exact(cursor.file, cursor.copied);
            self.out.text.push_str(&cursor.text[cursor.copied..end]);
            cursor.copied = end;
        }
        if self.out.text.len() > MAX_TEXT && !self.stopped {
            self.stopped = true;
            let message = format!("more than {MAX_TEXT} bytes after preprocessing");
            self.error("E0015", cursor.span(end, end), message);
        }
    }

    fn comment(&mut self, cursor: &mut Cursor, text: &str, end: Option<usize>) {
        let start = cursor.at;
        let Some(end) = end else {
            self.error("E0006", cursor.span(start, start + 2), "this comment never ends").help =
                Some("close it with `*/`".into());
            self.flush(cursor, start);
            (cursor.at, cursor.copied) = (text.len(), text.len());
            return;
        };
        self.flush(cursor, start);
        let at = u32::try_from(self.out.text.len()).unwrap_or(u32::MAX);
        self.out.comments.push(Comment { at, span: cursor.span(start, end) });
        self.out.exact(cursor.file, start);
        self.out.text.push(' ');
        (cursor.at, cursor.copied) = (end, end);
    }

    fn literal(&mut self, cursor: &mut Cursor, text: &str) {
        let start = cursor.at;
        match literal_end(text.as_bytes(), start) {
            Ok(end) => cursor.at = end,
            Err(end) => {
                let quote = &text[start..=start];
                let what = if quote == "\"" { "string" } else { "character" };
                let span = cursor.span(start, text[..end].trim_end().len().max(start + 1));
                self.error("E0007", span, format!("this {what} never ends")).help =
                    Some(format!("close it with `{quote}` on the same line"));
                // Closed on its behalf, so that the parser does not trip over it again.
                let closers = ['\\', '\r', ' ', '\t', ')', ']', '}', ',', ';'];
                let end = text[..end].trim_end_matches(closers).len().max(start + 1);
                self.flush(cursor, end);
                self.out.expansion(cursor.span(end, end));
                self.out.text.push_str(quote);
                cursor.at = end;
            }
        }
    }

    fn identifier(&mut self, cursor: &mut Cursor, text: &str) {
        let start = cursor.at;
        let end = ident_end(text.as_bytes(), start);
        cursor.at = end;
        let name = &text[start..end];
        let Some(found) = self.macros.get(name) else { return };
        let mut rest = Lexer::new(text, end);
        if found.params.is_some() && !rest.at_open_paren() {
            return;
        }
        match self.macros.expand_use(name, &mut rest) {
            Ok(list) => {
                self.flush(cursor, start);
                self.out.expansion(cursor.span(start, rest.at));
                expand::write_tokens(&list, &mut self.out.text);
                self.out.text.push(' ');
                (cursor.at, cursor.copied) = (rest.at, rest.at);
            }
            Err(failure) => self.expansion_failed(&failure, cursor.span(start, end)),
        }
    }

    fn expansion_failed(&mut self, failure: &Failure, span: Span) {
        match failure {
            Failure::Unclosed(name) => {
                let message = format!("the arguments of macro `{name}` never end");
                self.error("E0014", span, message).help = Some("a `)` is missing".into());
            }
            Failure::Count(name, wanted, given) => {
                let message = format!("macro `{name}` takes {wanted} arguments, here are {given}");
                self.error("E0014", span, message);
            }
            Failure::Paste(text) => {
                self.error("E0016", span, format!("`##` makes `{text}` here, which is not one token"));
            }
            Failure::TooLarge => {
                self.error("E0015", span, "macro expansion grows too large");
                self.stopped = true;
            }
            Failure::TooDeep => {
                self.error("E0015", span, "macros are nested too deep");
                self.stopped = true;
            }
        }
    }
}

#[cfg(test)]
mod tests;
