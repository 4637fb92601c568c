//! Which word is a qualifier, which a type, which a name.

use std::vec::IntoIter;

use pest::iterators::{Pair, Pairs};

use super::{RESERVED, Tree, tag_kind};
use crate::source::Span;
use crate::syntax::ast::{Body, BodyKind, Bound, Declarator, Ident, Type, TypeKind};
use crate::syntax::grammar::Rule;

/// What a declaration is made of behind its attributes.
pub(super) struct Declaration {
    /// `const` was among the words.
    pub constant: bool,
    pub ty: Type,
    pub declarators: Vec<Declarator>,
    /// Words left over: a `;` or `,` is missing before the first, and another
    /// declaration begins there.
    pub rest: Option<usize>,
    /// Nothing about the words has been reported.
    pub sound: bool,
}

/// Words, tagged types and the declarators behind them, as the grammar has them.
#[derive(Default)]
pub(super) struct Parts<'i> {
    specifiers: Vec<Pair<'i, Rule>>,
    /// What is right behind the words: stars, brackets, maybe the name.
    direct: Option<Pair<'i, Rule>>,
    /// The declarators behind commas.
    further: Vec<Pair<'i, Rule>>,
    comma: bool,
}

impl<'i> Parts<'i> {
    /// Takes a pair if it belongs here; gives it back if not.
    pub fn take(&mut self, pair: Pair<'i, Rule>) -> Option<Pair<'i, Rule>> {
        match pair.as_rule() {
            Rule::type_word
            | Rule::word
            | Rule::safearray
            | Rule::struct_type
            | Rule::union_type
            | Rule::enum_type
            | Rule::bitmap_type => self.specifiers.push(pair),
            Rule::declarator if self.comma => self.further.push(pair),
            Rule::declarator => self.direct = Some(pair),
            Rule::comma => self.comma = true,
            _ => return Some(pair),
        }
        None
    }

    pub fn is_empty(&self) -> bool {
        self.specifiers.is_empty()
    }

    /// The first word, when it is one.
    pub fn first_word(&self) -> Option<&Pair<'i, Rule>> {
        self.specifiers.first().filter(|p| is_word(p))
    }

    pub fn drop_first(&mut self) {
        self.specifiers.remove(0);
    }
}

/// Words of C and its dialects that say nothing about the wire.
fn is_qualifier(word: &str) -> bool {
    matches!(
        word,
        "const"
            | "volatile"
            | "extern"
            | "static"
            | "inline"
            | "register"
            | "restrict"
            | "FAR"
            | "NEAR"
            | "WINAPI"
            | "CALLBACK"
            | "APIENTRY"
            | "STDMETHODCALLTYPE"
            | "STDAPICALLTYPE"
            | "WINAPIV"
            | "UNALIGNED"
            | "RPC_ENTRY"
    ) || (word.starts_with('_')
        && matches!(
            word.trim_start_matches('_'),
            "const"
                | "volatile"
                | "restrict"
                | "RPC_FAR"
                | "far"
                | "near"
                | "unaligned"
                | "stdcall"
                | "cdecl"
                | "fastcall"
                | "thiscall"
                | "pascal"
                | "RPC_API"
                | "RPC_USER"
                | "RPC_STUB"
                | "inline"
                | "export"
                | "declspec"
        ))
}

/// Words that can be parts of one base type of several words.
fn is_base_part(word: &str) -> bool {
    matches!(
        word,
        "unsigned"
            | "signed"
            | "long"
            | "short"
            | "int"
            | "char"
            | "hyper"
            | "small"
            | "double"
            | "__int64"
            | "__int32"
            | "__int16"
            | "__int8"
            | "__int3264"
            | "__int128"
    )
}

fn is_word(pair: &Pair<'_, Rule>) -> bool {
    matches!(pair.as_rule(), Rule::type_word | Rule::word)
}

/// A word nothing can be called by, or no word at all.
fn is_reserved(pair: &Pair<'_, Rule>) -> bool {
    !is_word(pair) || RESERVED.contains(&pair.as_str())
}

/// Words still to be read, with the first of the next ones at hand.
struct Words<'i> {
    rest: IntoIter<Pair<'i, Rule>>,
}

impl<'i> Words<'i> {
    fn peek(&self) -> Option<&Pair<'i, Rule>> {
        self.rest.as_slice().first()
    }

    fn left(&self) -> usize {
        self.rest.as_slice().len()
    }

    fn next_if(&mut self, want: impl Fn(&str) -> bool) -> Option<Pair<'i, Rule>> {
        let there = self.peek().is_some_and(|p| is_word(p) && want(p.as_str()));
        if there { self.rest.next() } else { None }
    }

    /// Skips qualifiers; true if `const` was among them.
    fn qualifiers(&mut self) -> bool {
        let mut constant = false;
        while let Some(word) = self.next_if(is_qualifier) {
            constant |= word.as_str() == "const";
        }
        constant
    }
}

impl Tree<'_> {
    /// Sorts out what the grammar left together. `separator` is what ends the
    /// declaration, for the message when it is missing.
    pub(super) fn declare(&mut self, parts: Parts<'_>, separator: &str) -> Declaration {
        // `T *x`: the name, if any, is behind the words.
        let name_behind = parts.direct.as_ref().is_some_and(|direct| {
            let head = direct.clone().into_inner().next().map(|p| p.as_rule());
            matches!(head, Some(Rule::star | Rule::word | Rule::function_pointer))
        });
        let mut words = Words { rest: parts.specifiers.into_iter() };
        let mut constant = words.qualifiers();
        let ty = self.specified_type(&mut words, name_behind);
        constant |= words.qualifiers();
        let mut rest = None;
        let mut name = None;
        let mut sound = true;
        if let Some(word) = words.peek().filter(|p| !name_behind && is_reserved(p)) {
            // The name is missing, and what follows may be the next declaration.
            let at = self.start(word);
            let more = words.left() > 1 || parts.direct.is_some();
            rest = more.then_some(at);
            sound = false;
            words.rest = Vec::new().into_iter();
            self.missing(at, "a name");
        } else if !name_behind {
            name = words.rest.next().map(|word| self.ident(&word));
        }
        words.qualifiers();
        if let Some(extra) = words.peek() {
            let at = self.start(extra);
            self.missing(at, separator);
            rest = Some(at);
            sound = false;
        }
        let mut declarators = Vec::with_capacity(1 + parts.further.len());
        match (rest, parts.direct) {
            (None, Some(direct)) => declarators.push(self.declarator(direct, name)),
            _ => {
                let place = name.as_ref().map_or(Span { start: ty.span.end, ..ty.span }, |n| n.span);
                declarators.push(plain_declarator(name, place));
            }
        }
        if rest.is_none() {
            // Else what is behind belongs to the words left over.
            declarators.extend(parts.further.into_iter().map(|p| self.declarator(p, None)));
        }
        Declaration { constant, ty, declarators, rest, sound }
    }

    /// The type of a cast, `sizeof` or the like, without a name.
    pub(super) fn type_of_words(&mut self, words: Vec<Pair<'_, Rule>>, span: Span) -> Type {
        let mut words = Words { rest: words.into_iter() };
        words.qualifiers();
        if words.peek().is_none() {
            return Type { kind: TypeKind::Void, span };
        }
        let ty = self.specified_type(&mut words, true);
        words.qualifiers();
        if let Some(extra) = words.peek() {
            let at = self.start(extra);
            self.missing(at, "`)`");
        }
        ty
    }

    fn specified_type(&mut self, words: &mut Words<'_>, nameless: bool) -> Type {
        let Some(first) = words.rest.next() else {
            return Type { kind: TypeKind::Void, span: Span::default() };
        };
        let span = self.span(&first);
        match first.as_rule() {
            Rule::type_word | Rule::word => {}
            Rule::safearray => return self.safe_array(first),
            _ => return self.body(first),
        }
        let text = first.as_str();
        if let Some(kind) = tag_kind(text) {
            return match words.next_if(|_| true) {
                Some(tag) => {
                    Type { span: span.to(self.span(&tag)), kind: TypeKind::Tag(kind, self.ident(&tag)) }
                }
                None => {
                    let end = self.end(&first);
                    self.missing(end, &format!("the name of the {text}"));
                    Type { kind: TypeKind::Name(vec![self.ident(&first)]), span }
                }
            };
        }
        if text == "pipe" && words.left() > usize::from(!nameless) {
            words.qualifiers();
            if let Some(second) = words.next_if(|w| w == "pipe") {
                let place = self.span(&second);
                self.error("E0107", place, "a pipe cannot carry pipes");
                while words.next_if(|w| w == "pipe").is_some() {}
            }
            let element = self.specified_type(words, nameless);
            let span = span.to(element.span);
            let body = Body { attrs: Vec::new(), tag: None, kind: BodyKind::Pipe(element), span };
            return Type { kind: TypeKind::Body(Box::new(body)), span };
        }
        if text == "void" {
            return Type { kind: TypeKind::Void, span };
        }
        self.named_type(&first, words, nameless)
    }

    fn named_type(&mut self, first: &Pair<'_, Rule>, words: &mut Words<'_>, nameless: bool) -> Type {
        let mut span = self.span(first);
        let mut names = vec![self.ident(first)];
        if is_base_part(first.as_str()) {
            loop {
                words.next_if(is_qualifier);
                // `char small;` has a name that could be a type.
                let last = !nameless && words.left() == 1;
                let part = |w: &str| is_base_part(w) && !(last && matches!(w, "small" | "hyper"));
                let Some(word) = words.next_if(part) else { break };
                span = span.to(self.span(&word));
                names.push(self.ident(&word));
            }
            // `unsigned byte x`: PIDL takes any name behind a sign.
            let sign = names.len() == 1 && matches!(first.as_str(), "unsigned" | "signed");
            if sign
                && words.left() > usize::from(!nameless)
                && let Some(word) = words.next_if(|w| !is_qualifier(w) && !RESERVED.contains(&w))
            {
                span = span.to(self.span(&word));
                names.push(self.ident(&word));
            }
        } else if RESERVED.contains(&first.as_str()) {
            self.missing(self.base + first.as_span().start(), "a type");
        }
        Type { kind: TypeKind::Name(names), span }
    }

    fn safe_array(&mut self, pair: Pair<'_, Rule>) -> Type {
        let span = self.span(&pair);
        let mut words = Words { rest: specifiers(pair.into_inner()).into_iter() };
        words.qualifiers();
        let element = self.specified_type(&mut words, true);
        Type { kind: TypeKind::SafeArray(Box::new(element)), span }
    }

    /// A name, unless the word is one nothing can be called by.
    fn name(&mut self, word: &Pair<'_, Rule>) -> Option<Ident> {
        if is_reserved(word) {
            let at = self.start(word);
            self.missing(at, "a name");
            return None;
        }
        Some(self.ident(word))
    }

    /// A declarator; `name` is the one that stood among the words before it.
    fn declarator(&mut self, pair: Pair<'_, Rule>, name: Option<Ident>) -> Declarator {
        let own = self.span(&pair);
        let span = name.as_ref().map_or(own, |n| n.span.to(own));
        let mut made = plain_declarator(name, span);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::star => made.pointers += 1,
                Rule::word if is_qualifier(part.as_str()) => {}
                Rule::word if made.name.is_some() => {
                    let at = self.start(&part);
                    self.missing(at, "`;`");
                }
                Rule::word => made.name = self.name(&part),
                Rule::array => made.arrays.push(self.bound(part)),
                Rule::bits => {
                    made.bits = part.into_inner().find(|p| p.as_rule() == Rule::expr).map(|p| self.expr(p))
                }
                Rule::function_pointer => {
                    made.function = true;
                    for inner in part.into_inner() {
                        match inner.as_rule() {
                            Rule::word if !is_qualifier(inner.as_str()) => made.name = self.name(&inner),
                            Rule::star => made.pointers += 1,
                            Rule::array => made.arrays.push(self.bound(inner)),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        made
    }

    fn bound(&mut self, pair: Pair<'_, Rule>) -> Bound {
        let span = self.span(&pair);
        let mut bounds = pair.into_inner().filter(|p| p.as_rule() == Rule::expr);
        match (bounds.next(), bounds.next()) {
            (None, _) => Bound::Open(span),
            (Some(size), None) => Bound::Size(self.expr(size)),
            (Some(low), Some(high)) => Bound::Range(self.expr(low), self.expr(high)),
        }
    }
}

/// A declarator that is only a name.
fn plain_declarator(name: Option<Ident>, span: Span) -> Declarator {
    Declarator { name, pointers: 0, arrays: Vec::new(), bits: None, function: false, span }
}

/// The specifiers among some pairs.
pub(super) fn specifiers<'i>(pairs: Pairs<'i, Rule>) -> Vec<Pair<'i, Rule>> {
    let mut parts = Parts::default();
    for pair in pairs {
        let _ = parts.take(pair);
    }
    parts.specifiers
}
