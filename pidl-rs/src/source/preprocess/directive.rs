//! Lines that begin with `#`.

use std::rc::Rc;

use super::condition::evaluate;
use super::token::{Kind, Token, block_comment_end, continuation, line_comment_end, literal_end, tokens};
use super::{Conditional, Cursor, MAX_INCLUDE_DEPTH, MAX_INCLUDES, Preprocessor};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;

/// Directives, for suggestions.
const NAMES: [&str; 13] = [
    "include", "define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "error", "warning",
    "pragma", "line",
];

/// A directive with continuation lines joined and comments gone.
struct Line {
    name: String,
    rest: String,
    span: Span,
}

impl Preprocessor<'_> {
    /// Reads the directive at the cursor and everything it leaves out.
    pub(super) fn directive(&mut self, cursor: &mut Cursor, text: &str) {
        let line = self.directive_line(cursor, text);
        match line.name.as_str() {
            "" | "pragma" if line.rest.trim() == "once" => {
                self.once.insert(cursor.file);
            }
            "" | "pragma" | "line" | "ident" | "sccs" => {}
            "include" => self.include(cursor, &line),
            "define" => self.define(&line),
            "undef" => match tokens(&line.rest).first() {
                Some(name) if name.kind == Kind::Ident => self.macros.undefine(&name.text),
                _ => self.malformed(&line, "`#undef` needs the name of a macro"),
            },
            "error" => {
                let message = format!("#error {}", line.rest.trim());
                self.error("E0013", line.span, message.trim_end());
            }
            "warning" => {
                let message = format!("#warning {}", line.rest.trim());
                self.diags.push(Diagnostic::new("W0018", Severity::Warning, line.span, message.trim_end()));
            }
            "if" | "ifdef" | "ifndef" => {
                let taken = self.condition(&line);
                cursor.conditionals.push(Conditional { directive: line.span, taken, seen_else: false });
                if !taken {
                    self.skip(cursor, text);
                }
            }
            "elif" | "else" | "endif" => {
                // The branch before was taken, or there is none.
                if self.branch(cursor, &line) {
                    self.skip(cursor, text);
                }
            }
            name if name.bytes().all(|b| b.is_ascii_digit()) => {}
            name => {
                let help =
                    crate::diagnostic::closest(name, NAMES).map(|close| format!("did you mean `#{close}`?"));
                self.error("E0010", line.span, format!("unknown directive `#{name}`")).help = help;
            }
        }
    }

    fn malformed(&mut self, line: &Line, message: &str) {
        self.error("E0011", line.span, message);
    }

    /// Leaves out text up to the branch that is taken, or past `#endif`.
    fn skip(&mut self, cursor: &mut Cursor, text: &str) {
        let depth = cursor.conditionals.len();
        while next_directive(cursor, text) {
            let line = self.directive_line(cursor, text);
            match line.name.as_str() {
                "if" | "ifdef" | "ifndef" => {
                    cursor.conditionals.push(Conditional {
                        directive: line.span,
                        taken: true,
                        seen_else: false,
                    });
                }
                "endif" if cursor.conditionals.len() > depth => {
                    cursor.conditionals.pop();
                }
                "elif" | "else" | "endif"
                    if cursor.conditionals.len() == depth && !self.branch(cursor, &line) =>
                {
                    return;
                }
                _ => {}
            }
        }
    }

    /// Handles `#elif`, `#else` and `#endif`; true when what follows is left out.
    fn branch(&mut self, cursor: &mut Cursor, line: &Line) -> bool {
        let Some(open) = cursor.conditionals.last_mut() else {
            self.error("E0009", line.span, format!("`#{}` without `#if`", line.name));
            return false;
        };
        if line.name == "endif" {
            cursor.conditionals.pop();
            return false;
        }
        if open.seen_else {
            let first = open.directive;
            let message = format!("`#{}` after `#else`", line.name);
            self.diags.push(Diagnostic::error("E0009", line.span, message).label(first, "of this `#if`"));
            return true;
        }
        open.seen_else = line.name == "else";
        if open.taken {
            return true;
        }
        let taken = line.name == "else" || self.condition(line);
        if let Some(open) = cursor.conditionals.last_mut() {
            open.taken = taken;
        }
        !taken
    }

    /// Whether the condition of `#if`, `#ifdef`, `#ifndef` or `#elif` holds.
    fn condition(&mut self, line: &Line) -> bool {
        let list = tokens(&line.rest);
        if matches!(line.name.as_str(), "ifdef" | "ifndef") {
            let Some(name) = list.first().filter(|t| t.kind == Kind::Ident) else {
                self.malformed(line, &format!("`#{}` needs the name of a macro", line.name));
                return false;
            };
            return self.macros.get(&name.text).is_some() == (line.name == "ifdef");
        }
        let Some(list) = self.replace_defined(line, list) else { return false };
        let list = match self.macros.expand_list(list) {
            Ok(list) => list,
            Err(failure) => {
                self.expansion_failed(&failure, line.span);
                return false;
            }
        };
        evaluate(&list).unwrap_or_else(|why| {
            self.error("E0012", line.span, format!("`#{}`: {why}", line.name));
            false
        })
    }

    /// Puts 1 or 0 for `defined NAME` and `defined(NAME)`.
    fn replace_defined(&mut self, line: &Line, list: Vec<Token>) -> Option<Vec<Token>> {
        let mut out = Vec::with_capacity(list.len());
        let mut rest = list.into_iter();
        while let Some(token) = rest.next() {
            if &*token.text != "defined" {
                out.push(token);
                continue;
            }
            let mut name = rest.next();
            let parens = name.as_ref().is_some_and(|t| t.is("("));
            if parens {
                name = rest.next();
            }
            let closed = !parens || rest.next().is_some_and(|t| t.is(")"));
            let Some(name) = name.filter(|t| t.kind == Kind::Ident && closed) else {
                self.malformed(line, "`defined` needs the name of a macro");
                return None;
            };
            let value = if self.macros.get(&name.text).is_some() { "1" } else { "0" };
            out.push(Token::new(Kind::Number, value, true));
        }
        Some(out)
    }

    fn define(&mut self, line: &Line) {
        let rest = line.rest.trim();
        let name_end = super::token::ident_end(rest.as_bytes(), 0);
        let (name, after) = rest.split_at(name_end);
        if !name.bytes().next().is_some_and(super::token::is_ident_start) {
            return self.malformed(line, "`#define` needs a name");
        }
        if name == "defined" {
            return self.malformed(line, "`defined` cannot be a macro");
        }
        let mut body = tokens(after);
        let mut params = None;
        let mut variadic = false;
        if after.starts_with('(') {
            let Some(close) = body.iter().position(|t| t.is(")")) else {
                return self.malformed(line, "the parameters of this macro never end");
            };
            let inside = &body[1..close];
            let mut names: Vec<Rc<str>> = Vec::new();
            for (i, token) in inside.iter().enumerate() {
                let comma = i % 2 == 1;
                let last = i + 1 == inside.len();
                match token {
                    t if comma && t.is(",") && !last => {}
                    t if !comma && t.is("...") && last => {
                        variadic = true;
                        names.push(Rc::from("__VA_ARGS__"));
                    }
                    t if !comma && t.kind == Kind::Ident && !names.contains(&t.text) => {
                        names.push(Rc::clone(&t.text))
                    }
                    t => {
                        let message = format!("`{}` cannot stand in the parameters of a macro", t.text);
                        return self.malformed(line, &message);
                    }
                }
            }
            params = Some(names);
            body.drain(..=close);
        }
        if self.macros.define(name, params, variadic, body) {
            let message = format!("macro `{name}` is defined again with another meaning");
            self.diags.push(
                Diagnostic::warning("W0017", line.span, message)
                    .help(format!("put `#undef {name}` in front")),
            );
        }
    }

    fn include(&mut self, cursor: &Cursor, line: &Line) {
        let Some((name, beside)) = self.include_name(line) else { return };
        let from = beside.then_some(cursor.file);
        let Some(path) = self.map.find(&name, from, self.dirs) else {
            let help = "name its directory with -I";
            self.error("E0004", line.span, format!("cannot find `{name}`")).help = Some(help.into());
            return;
        };
        if cursor.depth >= MAX_INCLUDE_DEPTH || self.includes >= MAX_INCLUDES {
            self.stopped = true;
            let message = if cursor.depth >= MAX_INCLUDE_DEPTH {
                format!("`{name}` is included {MAX_INCLUDE_DEPTH} levels deep")
            } else {
                format!("more than {MAX_INCLUDES} files are included")
            };
            self.error("E0005", line.span, message).help = Some("does a file include itself?".into());
            return;
        }
        match self.map.load(&path) {
            Ok(file) if self.once.contains(&file) => {}
            Ok(file) => {
                self.includes += 1;
                self.file(file, cursor.depth + 1);
            }
            Err(mut error) => {
                error.labels.push(crate::diagnostic::Label { span: line.span, text: "included here".into() });
                self.diags.push(error);
            }
        }
    }

    /// The name between the quotes, and whether to look beside the including file.
    fn include_name(&mut self, line: &Line) -> Option<(String, bool)> {
        let mut rest = line.rest.trim().to_owned();
        if !rest.starts_with(['"', '<']) {
            match self.macros.expand_list(tokens(&rest)) {
                Ok(list) => {
                    rest.clear();
                    super::expand::write_tokens(&list, &mut rest);
                }
                Err(failure) => {
                    self.expansion_failed(&failure, line.span);
                    return None;
                }
            }
        }
        let quoted = |open: char, close: char| {
            rest.strip_prefix(open).and_then(|r| r.split_once(close)).filter(|(name, _)| !name.is_empty())
        };
        let found = quoted('"', '"').map(|(name, _)| (name.to_owned(), true));
        let found = found.or_else(|| quoted('<', '>').map(|(name, _)| (name.to_owned(), false)));
        if found.is_none() {
            self.malformed(line, "`#include` needs \"FILE\" or <FILE>");
        }
        found
    }

    /// Reads the directive at the cursor and moves to the line end behind it.
    fn directive_line(&mut self, cursor: &mut Cursor, text: &str) -> Line {
        let start = cursor.at;
        let bytes = text.as_bytes();
        let mut at = start + 1;
        let mut from = at;
        let mut joined = String::new();
        while let Some(&byte) = bytes.get(at) {
            let next = match byte {
                b'\n' => break,
                b'\\' => match continuation(bytes, at) {
                    Some(next) => next,
                    None => {
                        at += 1;
                        continue;
                    }
                },
                b'"' | b'\'' => {
                    at = literal_end(bytes, at).unwrap_or(at + 1);
                    continue;
                }
                b'/' if bytes.get(at + 1) == Some(&b'*') => match block_comment_end(text, at) {
                    Some(end) => end,
                    None => {
                        self.error("E0006", cursor.span(at, at + 2), "this comment never ends");
                        bytes.len()
                    }
                },
                b'/' if bytes.get(at + 1) == Some(&b'/') => line_comment_end(text, at),
                _ => {
                    at += 1;
                    continue;
                }
            };
            joined.push_str(&text[from..at]);
            if byte == b'/' {
                joined.push(' ');
            }
            (at, from) = (next, next);
        }
        joined.push_str(&text[from..at]);
        cursor.at = at;
        let line = joined.trim_start();
        let name_end =
            line.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_')).unwrap_or(line.len());
        let end = text[start..at].trim_end().len() + start;
        Line {
            name: line[..name_end].to_owned(),
            rest: line[name_end..].to_owned(),
            span: cursor.span(start, end),
        }
    }
}

/// Moves to the next `#` that begins a line; false at the end of the file.
fn next_directive(cursor: &mut Cursor, text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut line_start = false;
    while let Some(&byte) = bytes.get(cursor.at) {
        match byte {
            b'\n' => line_start = true,
            b' ' | b'\t' | b'\r' | 0x0B | 0x0C => {}
            b'#' if line_start => return true,
            b'/' if bytes.get(cursor.at + 1) == Some(&b'*') => {
                cursor.at = block_comment_end(text, cursor.at).unwrap_or(bytes.len());
                continue;
            }
            b'/' if bytes.get(cursor.at + 1) == Some(&b'/') => {
                cursor.at = line_comment_end(text, cursor.at);
                continue;
            }
            b'"' => {
                line_start = false;
                cursor.at = literal_end(bytes, cursor.at).unwrap_or_else(|end| end);
                continue;
            }
            b'\\' => {
                if let Some(next) = continuation(bytes, cursor.at) {
                    cursor.at = next;
                    continue;
                }
            }
            _ => line_start = false,
        }
        cursor.at += 1;
    }
    false
}
