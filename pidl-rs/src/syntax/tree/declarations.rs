//! What stands at file level, in interfaces and in libraries.

use pest::iterators::{Pair, Pairs};

use super::specifiers::Parts;
use super::{Declared, Head, Tree, tag_kind};
use crate::source::Span;
use crate::syntax::ast::{
    Attr, ComBlock, Const, Declare, Forward, Function, Ident, Item, StrLit, TagKind, Type, TypeKind, Typedef,
};
use crate::syntax::grammar::Rule;

/// What every declaration has.
struct Common {
    attrs: Vec<Attr>,
    doc: Option<String>,
    span: Span,
}

impl Tree<'_> {
    pub(super) fn declared(&mut self, pairs: Pairs<'_, Rule>) -> Declared {
        let mut attrs = Vec::new();
        let mut start = None;
        for pair in pairs {
            let start = *start.get_or_insert_with(|| self.start(&pair));
            let rule = pair.as_rule();
            if rule == Rule::attributes {
                attrs = self.attributes(pair);
                continue;
            }
            let common =
                Common { attrs, doc: self.doc_above(start), span: self.place(start..self.end(&pair)) };
            if rule == Rule::block_head {
                return Declared { head: self.head(pair, common), ..Declared::default() };
            }
            return Declared { items: self.item(pair, common), ..Declared::default() };
        }
        Declared::default()
    }

    fn item(&mut self, pair: Pair<'_, Rule>, common: Common) -> Option<Item> {
        match pair.as_rule() {
            Rule::import_ => Some(Item::Import(self.strings(pair))),
            Rule::importlib => self.strings(pair).pop().map(Item::ImportLib),
            Rule::cpp_quote => self.strings(pair).pop().map(Item::CppQuote),
            // PIDL's `include "x.h";` is for the C it makes.
            Rule::include_ => self.strings(pair).pop().map(|name| {
                Item::CppQuote(StrLit { value: format!("#include \"{}\"", name.value), span: name.span })
            }),
            Rule::midl_pragma => Some(Item::MidlPragma(common.span)),
            Rule::forward_block => self.forward_block(pair, common.span),
            Rule::typedef_ => Some(self.typedef(pair, common)),
            Rule::plain => self.plain(pair, common),
            _ => None,
        }
    }

    fn strings(&mut self, pair: Pair<'_, Rule>) -> Vec<StrLit> {
        let strings = pair.into_inner().filter(|p| p.as_rule() == Rule::string);
        strings.map(|p| self.string(p)).collect()
    }

    fn head(&mut self, pair: Pair<'_, Rule>, common: Common) -> Option<Head> {
        let end = self.end(&pair);
        let mut inner = pair.into_inner();
        let keyword = self.ident(&inner.next()?);
        let mut name = None;
        let mut base = None;
        let mut colon = false;
        for part in inner {
            match part.as_rule() {
                Rule::colon => colon = true,
                Rule::kw_requires => break,
                Rule::type_word if colon && base.is_none() => base = Some(self.ident(&part)),
                Rule::type_word if !colon => name = Some(self.ident(&part)),
                _ => {}
            }
        }
        if name.is_none() && keyword.text != "declare" {
            self.missing(end - 1, "a name");
        }
        Some(Head { keyword, name, attrs: common.attrs, base, doc: common.doc })
    }

    fn forward_block(&mut self, pair: Pair<'_, Rule>, span: Span) -> Option<Item> {
        let mut inner = pair.into_inner();
        let keyword = inner.next()?;
        let name = self.ident(&inner.next()?);
        let keyword = self.ident(&keyword);
        match keyword.text.as_str() {
            "interface" | "dispinterface" => {
                Some(Item::Forward(Forward { kind: TagKind::Interface, name, span }))
            }
            _ => Some(Item::Com(ComBlock {
                keyword,
                name: Some(name),
                attrs: Vec::new(),
                items: Vec::new(),
                span,
            })),
        }
    }

    fn typedef(&mut self, pair: Pair<'_, Rule>, common: Common) -> Item {
        let Common { mut attrs, doc, span } = common;
        let end = self.end(&pair);
        let mut parts = Parts::default();
        let mut behind = Vec::new();
        for part in pair.into_inner() {
            match parts.take(part) {
                Some(part) if part.as_rule() == Rule::attributes => behind = self.attributes(part),
                _ => {}
            }
        }
        let declaration = self.declare(parts, "`;`");
        self.resume = declaration.rest;
        let mut ty = declaration.ty;
        match &mut ty.kind {
            TypeKind::Body(body) => body.attrs = behind,
            _ => attrs.append(&mut behind),
        }
        let mut decls = declaration.declarators;
        decls.retain(|d| d.name.is_some());
        let tagged = matches!(&ty.kind, TypeKind::Body(body) if body.tag.is_some());
        if decls.is_empty() && !tagged && declaration.sound {
            self.missing(end - 1, "a name");
        }
        Item::Typedef(Typedef { attrs, ty, decls, doc, span })
    }

    /// A function, a constant, a type without `typedef`, or what has no wire meaning.
    fn plain(&mut self, pair: Pair<'_, Rule>, common: Common) -> Option<Item> {
        let end = self.end(&pair);
        let mut parts = Parts::default();
        let mut parameters = None;
        let mut value = None;
        for part in pair.into_inner() {
            if parameters.is_some() {
                // `const` or `override` behind a function.
                continue;
            }
            match parts.take(part) {
                Some(part) if part.as_rule() == Rule::parameters => parameters = Some(part),
                Some(part) if part.as_rule() == Rule::expr => value = Some(part),
                _ => {}
            }
        }
        let delegate = parts.first_word().filter(|w| w.as_str() == "delegate").map(|w| self.ident(w));
        if delegate.is_some() {
            parts.drop_first();
        }
        let declaration = self.declare(parts, "`;`");
        self.resume = declaration.rest;
        if !declaration.sound {
            return None;
        }
        let (ty, mut declarators) = (declaration.ty, declaration.declarators.into_iter());
        let decl = declarators.next()?;
        let Common { attrs, doc, span } = common;
        if let Some(keyword) = delegate {
            return Some(Item::Com(ComBlock { keyword, name: decl.name, attrs, items: Vec::new(), span }));
        }
        if let Some(parameters) = parameters {
            let at = self.start(&parameters);
            let params = self.parameters(parameters);
            let Some(name) = decl.name else {
                self.missing(at, "the name of a function");
                return None;
            };
            return Some(Item::Function(Function {
                attrs,
                ret: ty,
                ret_pointers: decl.pointers,
                ret_array: !decl.arrays.is_empty(),
                name,
                params,
                doc,
                span,
            }));
        }
        if let Some(value) = value {
            if !declaration.constant {
                self.error("E0107", decl.span, "only a `const` has a value here");
            } else if decl.name.is_none() {
                let at = self.start(&value);
                self.missing(at, "the name of the constant");
                return None;
            }
            let value = self.expr(value);
            return Some(Item::Const(Const { attrs, ty, decl, value, doc, span }));
        }
        match (ty.kind, decl.name) {
            (kind @ TypeKind::Body(_), None) => {
                Some(Item::Declare(Declare { attrs, ty: Type { kind, span: ty.span }, doc, span }))
            }
            (TypeKind::Tag(kind, name), None) => Some(Item::Forward(Forward { kind, name, span })),
            (TypeKind::Name(words), None) => self.stray(&words, end),
            // A property of a dispinterface, an `extern` variable: nothing on the wire.
            _ => None,
        }
    }

    /// A single word and a `;`.
    fn stray(&mut self, words: &[Ident], end: usize) -> Option<Item> {
        if words.iter().all(|w| tag_kind(&w.text).is_none()) {
            self.missing(end - 1, "a name");
        }
        None
    }
}
