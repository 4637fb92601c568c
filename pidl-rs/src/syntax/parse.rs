//! Declaration by declaration through a file, over errors and blocks.

use std::ops::Range;

use pest::Parser as _;

use super::ast::{ComBlock, File, Interface, Item};
use super::errors::{SyntaxError, describe, end_of, skip_blank, token_span, word_at};
use super::grammar::{Grammar, Rule};
use super::nesting::{MAX_DEPTH, too_deep};
use super::tree::{Declared, Head, Tree};
use crate::diagnostic::Diagnostic;
use crate::source::Preprocessed;

/// Syntax errors reported for one file; more are rarely of use.
const MAX_ERRORS: usize = 50;

/// Parses a preprocessed file. Whatever is wrong goes to `diags`; the
/// declarations that could be read are in the result.
pub fn parse(pp: &Preprocessed, diags: &mut Vec<Diagnostic>) -> File {
    if let Some(place) = too_deep(&pp.text) {
        let message = format!("nested more than {MAX_DEPTH} levels deep");
        diags.push(
            Diagnostic::error("E0104", pp.span(place), message)
                .help("name the inner types or values on their own"),
        );
        return File::default();
    }
    let mut parser = Parser { pp, text: &pp.text, tree: Tree::new(pp), open: Vec::new(), items: Vec::new() };
    parser.file();
    diags.append(&mut parser.tree.diags);
    File { items: parser.items }
}

struct Parser<'p> {
    pp: &'p Preprocessed,
    text: &'p str,
    tree: Tree<'p>,
    /// Blocks whose closing brace has not come, outermost first.
    open: Vec<Open>,
    /// Items of the innermost open block.
    items: Vec<Item>,
}

/// An open block.
struct Open {
    head: Head,
    /// Items of the block around it.
    outer: Vec<Item>,
    /// The head in the text, up to its brace.
    range: Range<usize>,
}

impl Parser<'_> {
    fn file(&mut self) {
        let mut at = 0;
        while self.tree.diags.len() < MAX_ERRORS {
            at = skip_blank(self.text, at);
            match self.text.as_bytes().get(at) {
                None => break,
                Some(b';') => at += 1,
                Some(b'}') => {
                    self.close(at);
                    at += 1;
                }
                Some(_) => at = self.declaration(at),
            }
        }
        while let Some(open) = self.open.pop() {
            let end = self.text.trim_end().len();
            self.unclosed(&open, end, "expected before the end of the file");
            self.finish(open, end);
        }
    }

    /// Reads the declaration at `at` and returns where the next one may begin.
    fn declaration(&mut self, at: usize) -> usize {
        match Grammar::parse(Rule::declaration, &self.text[at..]) {
            Ok(pairs) => {
                let end = at + pairs.clone().last().map_or(1, |pair| pair.as_span().end());
                let Declared { items, head, resume } = self.tree.declaration(at, pairs);
                self.items.extend(items);
                if let Some(head) = head {
                    self.block(head, at..end);
                }
                resume.unwrap_or(end)
            }
            Err(error) => {
                let error = describe(self.pp, at, &error);
                let resume = self.resume(at, &error);
                self.tree.diags.push(error.diagnostic);
                resume
            }
        }
    }

    fn block(&mut self, head: Head, range: Range<usize>) {
        // Interfaces do not nest: the brace of the one before is missing.
        if head.is_interface()
            && let Some(open) = self.open.pop_if(|open| open.head.is_interface())
        {
            let end = self.text[..range.start].trim_end().len();
            self.unclosed(&open, end, "expected before the next interface");
            self.finish(open, end);
        }
        let outer = std::mem::take(&mut self.items);
        self.open.push(Open { head, outer, range });
    }

    fn unclosed(&mut self, open: &Open, end: usize, why: &str) {
        let brace = self.pp.span(open.range.end - 1..open.range.end);
        let message = format!("the `{{` of {} is never closed", open.head.title());
        self.tree.diags.push(
            Diagnostic::error("E0102", brace, message)
                .here("opened here")
                .label(end_of(self.pp, end), format!("`}}` {why}")),
        );
    }

    fn close(&mut self, at: usize) {
        match self.open.pop() {
            Some(open) => self.finish(open, at + 1),
            None => {
                let span = token_span(self.pp, at);
                let diagnostic = Diagnostic::error("E0103", span, "this `}` closes nothing");
                self.tree.diags.push(diagnostic);
            }
        }
    }

    fn finish(&mut self, open: Open, end: usize) {
        let items = std::mem::replace(&mut self.items, open.outer);
        let span = self.pp.span(open.range.start..end);
        let Head { keyword, name, attrs, base, doc } = open.head;
        let kind = keyword.text.as_str();
        let item = match name {
            Some(name) if matches!(kind, "interface" | "dispinterface") => Item::Interface(Interface {
                com_only: kind == "dispinterface",
                attrs,
                name,
                base,
                items,
                doc,
                span,
            }),
            name => Item::Com(ComBlock { keyword, name, attrs, items, span }),
        };
        self.items.push(item);
    }

    /// Where to go on after an error in the declaration that begins at `start`: where
    /// the error is, if that looks like a new declaration; else behind the broken one.
    fn resume(&self, start: usize, error: &SyntaxError) -> usize {
        let mut depth = self.depth(start, error.at);
        if depth == 0 && error.at > start && self.begins_declaration(error.at) {
            return error.at;
        }
        let bytes = self.text.as_bytes();
        let mut at = error.at.max(start);
        let mut seen = false;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'{' => depth += 1,
                b'}' if depth == 0 => return at.max(self.after(start)),
                b'}' => {
                    depth -= 1;
                    if depth == 0 {
                        return self.behind_body(at + 1);
                    }
                }
                b';' if depth == 0 => return at + 1,
                b'"' | b'\'' => at = literal_end(bytes, at),
                _ if (seen || at > start) && self.must_begin_declaration(at) => {
                    return self.attributes_before(at, self.after(start));
                }
                _ => {}
            }
            seen = true;
            at += 1;
        }
        self.text.len()
    }

    /// Behind the character at `at`.
    fn after(&self, at: usize) -> usize {
        at + self.text[at..].chars().next().map_or(1, char::len_utf8)
    }

    /// Braces open at `end` that opened since `start`.
    fn depth(&self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut depth: usize = 0;
        let mut at = start;
        while at < end {
            match bytes[at] {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b'"' | b'\'' => at = literal_end(bytes, at),
                _ => {}
            }
            at += 1;
        }
        depth
    }

    /// Behind the declarators that may follow a `}`, if a `;` ends them.
    fn behind_body(&self, at: usize) -> usize {
        let names = |b: &u8| {
            b.is_ascii_alphanumeric()
                || b.is_ascii_whitespace()
                || matches!(b, b'_' | b'*' | b',' | b'[' | b']')
        };
        let rest = &self.text.as_bytes()[at..];
        let length = rest.iter().take_while(|b| names(b)).count();
        let declarators = &self.text[at..at + length];
        let single_line = !declarators.trim().contains('\n');
        if rest.get(length) == Some(&b';') && single_line { at + length + 1 } else { at }
    }

    fn first_on_line(&self, at: usize) -> bool {
        let before = self.text[..at].trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with('\n')
    }

    /// The first token of a line, and one a declaration can begin with.
    fn begins_declaration(&self, at: usize) -> bool {
        let byte = self.text.as_bytes().get(at).copied().unwrap_or(0);
        (byte == b'[' || byte == b'_' || byte.is_ascii_alphabetic())
            && self.first_on_line(at)
            && !matches!(word_at(self.text, at), "case" | "default" | "switch")
    }

    /// A keyword at the start of a line that stands nowhere but at the start of a declaration.
    fn must_begin_declaration(&self, at: usize) -> bool {
        matches!(self.text.as_bytes()[at], b't' | b'i' | b'c')
            && matches!(word_at(self.text, at), "typedef" | "import" | "interface" | "cpp_quote")
            && self.starts_line_or_follows_attributes(at)
    }

    fn starts_line_or_follows_attributes(&self, at: usize) -> bool {
        self.first_on_line(at) || self.text[..at].trim_end().ends_with(']')
    }

    /// The start of the attribute list right before `at`, but not before `lowest`.
    fn attributes_before(&self, at: usize, lowest: usize) -> usize {
        let mut start = at;
        loop {
            let before = self.text[lowest.min(start)..start].trim_end();
            if !before.ends_with(']') {
                return start;
            }
            let mut depth = 0;
            let open = before.bytes().rposition(|byte| {
                match byte {
                    b']' => depth += 1,
                    b'[' => depth -= 1,
                    _ => {}
                }
                depth == 0 || matches!(byte, b';' | b'{' | b'}')
            });
            let Some(open) = open.filter(|&open| before.as_bytes()[open] == b'[') else { return start };
            start = lowest.min(start) + open;
        }
    }
}

/// The closing quote of a literal, or the end of its line.
fn literal_end(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'\n' => return at,
            _ if byte == quote => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}
