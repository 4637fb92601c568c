//! Attribute lists.

use pest::iterators::Pair;

use super::Tree;
use crate::source::Span;
use crate::syntax::ast::{Attr, Expr, ExprKind};
use crate::syntax::grammar::Rule;

impl Tree<'_> {
    /// All lists that stand together, as one.
    pub(super) fn attributes(&mut self, pair: Pair<'_, Rule>) -> Vec<Attr> {
        let attributes = pair.into_inner().filter(|p| p.as_rule() == Rule::attribute);
        attributes.map(|p| self.attribute(p)).collect()
    }

    fn attribute(&mut self, pair: Pair<'_, Rule>) -> Attr {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let name = inner.next().map(|name| self.ident(&name)).unwrap_or_default();
        let args = inner.find(|p| p.as_rule() == Rule::arguments).map(|p| self.arguments(p));
        Attr { name, args, span }
    }

    fn arguments(&mut self, pair: Pair<'_, Rule>) -> Vec<Expr> {
        let start = self.span(&pair).start;
        let mut args = Vec::new();
        let mut filled = false;
        for part in pair.into_inner() {
            let span = self.span(&part);
            match part.as_rule() {
                Rule::comma => {
                    if !filled {
                        args.push(empty(span));
                    }
                    filled = false;
                    continue;
                }
                Rule::expr => args.push(self.expr(part)),
                _ => args.push(Expr { kind: ExprKind::Raw(part.as_str().to_owned()), span }),
            }
            filled = true;
        }
        if !filled && !args.is_empty() {
            let end = args.last().map_or(start, |last| last.span.end);
            let file = args.last().map_or_else(Default::default, |last| last.span.file);
            args.push(empty(Span { file, start: end, end }));
        }
        args
    }
}

fn empty(before: Span) -> Expr {
    Expr { kind: ExprKind::Empty, span: Span { end: before.start, ..before } }
}
