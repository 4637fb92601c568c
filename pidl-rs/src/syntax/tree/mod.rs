//! From what the grammar matched to the syntax tree.

mod attributes;
mod bodies;
mod declarations;
mod expressions;
mod literals;
mod specifiers;

use std::cell::Cell;
use std::ops::Range;

use pest::iterators::{Pair, Pairs};

use super::ast::{Attr, Ident, Item, TagKind};
use super::docs;
use super::errors::expected;
use super::grammar::Rule;
use crate::diagnostic::Diagnostic;
use crate::source::{Preprocessed, Span};

/// Words no type or member can be called by: C's keywords, which both dialects
/// share with the code they were made to generate.
pub(super) const RESERVED: [&str; 12] = [
    "typedef",
    "struct",
    "union",
    "enum",
    "const",
    "volatile",
    "switch",
    "case",
    "default",
    "sizeof",
    "interface",
    "cpp_quote",
];

/// Makes the tree of one file; what is wrong collects in `diags`.
pub(super) struct Tree<'p> {
    pub pp: &'p Preprocessed,
    pub diags: Vec<Diagnostic>,
    /// Where in the text the declaration at hand begins; pest counts from there.
    base: usize,
    /// Where another declaration begins inside this one, for want of a `;`.
    resume: Option<usize>,
    /// Members and enumerators made so far.
    members: usize,
    /// Members made by giving one inline body to several declarators.
    copied: usize,
    /// Operators in the expression at hand.
    operators: usize,
    /// Where in the segments of the text the last span was.
    near: Cell<usize>,
}

/// What one declaration came to.
#[derive(Default)]
pub(super) struct Declared {
    pub items: Option<Item>,
    /// The head of a block: what follows is inside it.
    pub head: Option<Head>,
    /// Where to read on, when not behind the declaration.
    pub resume: Option<usize>,
}

/// What stands before the brace of a block.
pub(super) struct Head {
    pub keyword: Ident,
    pub name: Option<Ident>,
    pub attrs: Vec<Attr>,
    pub base: Option<Ident>,
    pub doc: Option<String>,
}

impl Head {
    pub fn is_interface(&self) -> bool {
        matches!(self.keyword.text.as_str(), "interface" | "dispinterface")
    }

    /// "interface `x`"
    pub fn title(&self) -> String {
        match &self.name {
            Some(name) => format!("{} `{}`", self.keyword.text, name.text),
            None => format!("`{}`", self.keyword.text),
        }
    }
}

impl<'p> Tree<'p> {
    pub fn new(pp: &'p Preprocessed) -> Self {
        Self {
            pp,
            diags: Vec::new(),
            base: 0,
            resume: None,
            members: 0,
            copied: 0,
            operators: 0,
            near: Cell::new(0),
        }
    }

    /// The declaration that pest read at `base`.
    pub fn declaration(&mut self, base: usize, pairs: Pairs<'_, Rule>) -> Declared {
        self.base = base;
        self.resume = None;
        let mut declared = self.declared(pairs);
        declared.resume = self.resume.take();
        declared
    }

    fn start(&self, pair: &Pair<'_, Rule>) -> usize {
        self.base + pair.as_span().start()
    }

    fn end(&self, pair: &Pair<'_, Rule>) -> usize {
        // Pest counts the white space before what is optional and not there.
        self.start(pair) + pair.as_str().trim_end().len()
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        self.place(self.start(pair)..self.end(pair))
    }

    fn place(&self, range: Range<usize>) -> Span {
        self.pp.span_near(range, &self.near)
    }

    fn ident(&self, pair: &Pair<'_, Rule>) -> Ident {
        Ident { text: pair.as_str().to_owned(), span: self.span(pair) }
    }

    fn doc_above(&self, start: usize) -> Option<String> {
        docs::doc(self.pp, start, None)
    }

    fn doc_around(&self, start: usize, end: usize) -> Option<String> {
        docs::doc(self.pp, start, Some(end))
    }

    fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.diags.push(Diagnostic::error(code, span, message));
    }

    /// Reports that `what` is missing before `at`.
    fn missing(&mut self, at: usize, what: &str) {
        let diagnostic = expected(self.pp, at, what);
        self.diags.push(diagnostic);
    }
}

/// The kind of tag a keyword announces.
fn tag_kind(word: &str) -> Option<TagKind> {
    Some(match word {
        "struct" => TagKind::Struct,
        "union" => TagKind::Union,
        "enum" => TagKind::Enum,
        "bitmap" => TagKind::Bitmap,
        "interface" | "dispinterface" | "coclass" | "runtimeclass" => TagKind::Interface,
        _ => return None,
    })
}
