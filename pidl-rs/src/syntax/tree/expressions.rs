//! Expressions: the grammar's flat list of operands and operators, with C's
//! precedence applied.

use std::iter::Peekable;

use pest::iterators::{Pair, Pairs};

use super::Tree;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, Ident, Type, TypeKind, UnaryOp};
use crate::syntax::grammar::Rule;

/// Operands and operators one expression may have; its tree is no deeper than that.
const MAX_OPERATORS: usize = 1000;

/// Names that make `(NAME) - 1` a cast.
const TYPE_NAMES: [&str; 28] = [
    "unsigned", "signed", "char", "short", "long", "int", "small", "hyper", "byte", "boolean", "wchar_t",
    "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "BYTE", "WORD", "DWORD",
    "UCHAR", "USHORT", "ULONG", "LONG", "HRESULT", "size_t",
];

type Parts<'i> = Peekable<Pairs<'i, Rule>>;

impl Tree<'_> {
    /// A whole expression.
    pub(super) fn expr(&mut self, pair: Pair<'_, Rule>) -> Expr {
        self.operators = 0;
        self.inner_expr(pair)
    }

    fn inner_expr(&mut self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let parts = pair.into_inner();
        self.operators += parts.len();
        if self.operators > MAX_OPERATORS {
            self.error("E0106", span, "this expression is too long");
            return Expr { kind: ExprKind::Int(0), span };
        }
        let mut parts = parts.peekable();
        self.conditional(&mut parts)
    }

    fn conditional(&mut self, parts: &mut Parts<'_>) -> Expr {
        let condition = self.binary(parts, 0);
        if parts.next_if(|p| p.as_rule() == Rule::question).is_none() {
            return condition;
        }
        let yes = match parts.next() {
            Some(pair) => self.inner_expr(pair),
            None => return condition,
        };
        parts.next();
        let no = self.conditional(parts);
        let span = condition.span.to(no.span);
        Expr { kind: ExprKind::Conditional(Box::new(condition), Box::new(yes), Box::new(no)), span }
    }

    fn binary(&mut self, parts: &mut Parts<'_>, lowest: u8) -> Expr {
        let mut left = self.operand(parts);
        while let Some((op, level)) = parts.peek().and_then(binary_op).filter(|&(_, level)| level >= lowest) {
            parts.next();
            let right = self.binary(parts, level + 1);
            let span = left.span.to(right.span);
            left = Expr { kind: ExprKind::Binary(op, Box::new(left), Box::new(right)), span };
        }
        left
    }

    /// Prefixes, a primary, and what is behind it.
    fn operand(&mut self, parts: &mut Parts<'_>) -> Expr {
        let mut prefixes = Vec::new();
        let mut primary = None;
        for part in parts.by_ref() {
            if matches!(part.as_rule(), Rule::sign | Rule::cast) {
                prefixes.push(part);
                continue;
            }
            primary = Some(part);
            break;
        }
        let Some(primary) = primary else {
            return Expr { kind: ExprKind::Empty, span: Span::default() };
        };
        let mut expr = match self.cast_by_name(&primary, parts) {
            Some(cast) => cast,
            None => self.primary(primary),
        };
        while let Some(part) =
            parts.next_if(|p| matches!(p.as_rule(), Rule::member | Rule::arrow | Rule::index | Rule::call))
        {
            expr = self.postfix(expr, part);
        }
        for prefix in prefixes.into_iter().rev() {
            let span = self.span(&prefix).to(expr.span);
            let kind = match prefix.as_rule() {
                Rule::cast => {
                    let (ty, stars) = self.type_in_parens(prefix);
                    ExprKind::Cast(Box::new(ty), stars, Box::new(expr))
                }
                _ => ExprKind::Unary(unary_op(prefix.as_str()), Box::new(expr)),
            };
            expr = Expr { kind, span };
        }
        expr
    }

    /// `(DWORD) - 1`: the grammar saw a group and a minus.
    fn cast_by_name(&mut self, group: &Pair<'_, Rule>, parts: &mut Parts<'_>) -> Option<Expr> {
        let name = group.as_str().strip_prefix('(')?.strip_suffix(')')?.trim();
        if group.as_rule() != Rule::group || !TYPE_NAMES.contains(&name) {
            return None;
        }
        let sign = parts.next_if(|p| matches!(p.as_str(), "-" | "+"))?;
        let operand = self.operand(parts);
        let (place, from) = (self.span(group), self.span(&sign));
        let ident = Ident { text: name.to_owned(), span: place };
        let ty = Type { kind: TypeKind::Name(vec![ident]), span: place };
        let signed = Expr {
            span: from.to(operand.span),
            kind: ExprKind::Unary(unary_op(sign.as_str()), Box::new(operand)),
        };
        Some(Expr { span: place.to(signed.span), kind: ExprKind::Cast(Box::new(ty), 0, Box::new(signed)) })
    }

    fn primary(&mut self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let kind = match pair.as_rule() {
            Rule::number => self.number(&pair),
            Rule::character => self.character(&pair),
            Rule::string => ExprKind::Str(self.string(pair).value),
            Rule::sizeof => {
                let (ty, stars) = self.type_in_parens(pair);
                ExprKind::SizeOf(Box::new(ty), stars)
            }
            Rule::group => match pair.into_inner().find(|p| p.as_rule() == Rule::expr) {
                Some(inner) => self.inner_expr(inner).kind,
                None => ExprKind::Empty,
            },
            _ => ExprKind::Name(pair.as_str().to_owned()),
        };
        Expr { kind, span }
    }

    fn postfix(&mut self, base: Expr, pair: Pair<'_, Rule>) -> Expr {
        let own = self.span(&pair);
        let span = base.span.to(own);
        let rule = pair.as_rule();
        let mut inner = pair.into_inner().filter(|p| matches!(p.as_rule(), Rule::word | Rule::expr));
        let kind = match rule {
            Rule::call => {
                let args = inner.map(|arg| self.inner_expr(arg)).collect();
                match base.kind {
                    ExprKind::Name(text) => ExprKind::Call(Ident { text, span: base.span }, args),
                    other => {
                        self.error("E0107", own, "only a name can be called");
                        other
                    }
                }
            }
            Rule::index => match inner.next() {
                Some(index) => ExprKind::Index(Box::new(base), Box::new(self.inner_expr(index))),
                None => base.kind,
            },
            _ => match inner.next() {
                Some(name) if rule == Rule::arrow => ExprKind::Arrow(Box::new(base), self.ident(&name)),
                Some(name) => ExprKind::Member(Box::new(base), self.ident(&name)),
                None => base.kind,
            },
        };
        Expr { kind, span }
    }

    /// The type of a cast or `sizeof`, and its stars.
    fn type_in_parens(&mut self, pair: Pair<'_, Rule>) -> (Type, u32) {
        let mut words = Vec::new();
        let mut stars = 0;
        let span = self.span(&pair);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::word => words.push(part),
                Rule::star => stars += 1,
                _ => {}
            }
        }
        (self.type_of_words(words, span), stars)
    }
}

fn unary_op(text: &str) -> UnaryOp {
    match text {
        "-" => UnaryOp::Neg,
        "!" => UnaryOp::Not,
        "~" => UnaryOp::BitNot,
        "*" => UnaryOp::Deref,
        "&" => UnaryOp::AddressOf,
        _ => UnaryOp::Plus,
    }
}

fn binary_op(pair: &Pair<'_, Rule>) -> Option<(BinaryOp, u8)> {
    if pair.as_rule() != Rule::operator {
        return None;
    }
    Some(match pair.as_str() {
        "||" => (BinaryOp::Or, 0),
        "&&" => (BinaryOp::And, 1),
        "|" => (BinaryOp::BitOr, 2),
        "^" => (BinaryOp::BitXor, 3),
        "&" => (BinaryOp::BitAnd, 4),
        "==" => (BinaryOp::Eq, 5),
        "!=" => (BinaryOp::Ne, 5),
        "<" => (BinaryOp::Lt, 6),
        "<=" => (BinaryOp::Le, 6),
        ">" => (BinaryOp::Gt, 6),
        ">=" => (BinaryOp::Ge, 6),
        "<<" => (BinaryOp::Shl, 7),
        ">>" => (BinaryOp::Shr, 7),
        "+" => (BinaryOp::Add, 8),
        "-" => (BinaryOp::Sub, 8),
        "*" => (BinaryOp::Mul, 9),
        "/" => (BinaryOp::Div, 9),
        _ => (BinaryOp::Rem, 9),
    })
}
