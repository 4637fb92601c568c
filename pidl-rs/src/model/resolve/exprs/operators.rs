//! Operators.

use super::{Class, Lower, Lowered, Operand, consts};
use crate::diagnostic::Diagnostic;
use crate::model::resolve::codes;
use crate::model::{Expr, Level, Path, Root};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, ExprKind, UnaryOp};

impl<'r, 'a> Lower<'r, 'a> {
    pub(super) fn lower(&mut self, expr: &'a ast::Expr) -> Lowered<'r> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Int(value) => Ok(Operand::value(Expr::Int(*value, None), Class::Integer, span)),
            ExprKind::Char(code) => {
                Ok(Operand::value(Expr::Int(i128::from(*code), None), Class::Integer, span))
            }
            ExprKind::Str(text) => Ok(Operand::value(Expr::Str(text.clone()), Class::Text, span)),
            ExprKind::Float(_) => Ok(Operand::value(Expr::Int(0, None), Class::Float, span)),
            ExprKind::Name(name) => self.name(name, span),
            ExprKind::Member(base, member) => self.member(base, member, span),
            ExprKind::Arrow(base, member) => self.member(base, member, span),
            ExprKind::Unary(UnaryOp::AddressOf, inner) => {
                let mut operand = self.lower(inner)?;
                operand.span = span;
                Ok(operand)
            }
            ExprKind::Unary(UnaryOp::Deref, inner) => self.dereference(inner, span),
            ExprKind::Unary(UnaryOp::Not, inner) => {
                let operand = self.lower(inner)?;
                let inner = self.condition(operand)?;
                Ok(Operand::value(fold_unary(UnaryOp::Not, inner), Class::Integer, span))
            }
            ExprKind::Unary(op, inner) => {
                let operand = self.lower(inner)?;
                let inner = self.integer(operand)?;
                Ok(Operand::value(fold_unary(*op, inner), Class::Integer, span))
            }
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right, span),
            ExprKind::Conditional(condition, yes, no) => {
                let condition = self.lower(condition)?;
                let condition = self.condition(condition)?;
                let (yes, no) = (self.lower(yes)?, self.lower(no)?);
                let (yes, no) = (self.integer(yes)?, self.integer(no)?);
                let expr = match condition {
                    Expr::Int(value, _) => {
                        if value != 0 {
                            yes
                        } else {
                            no
                        }
                    }
                    condition => Expr::Conditional(Box::new(condition), Box::new(yes), Box::new(no)),
                };
                Ok(Operand::value(expr, Class::Integer, span))
            }
            ExprKind::Cast(_, _, inner) => self.lower(inner),
            ExprKind::Call(name, args) => self.call(name, args, span),
            ExprKind::SizeOf(ty, pointers) => {
                let size = if *pointers > 0 {
                    Some(4)
                } else {
                    self.resolver.c_size(ty, self.scope, 0).map(|(size, _)| size)
                };
                match size {
                    Some(size) => Ok(Operand::value(Expr::Int(i128::from(size), None), Class::Integer, span)),
                    None => self.not_an_integer(span, "the size of this is not known"),
                }
            }
            ExprKind::Index(..) => self.not_an_integer(span, "an index cannot be used here"),
            ExprKind::Raw(text) => self.not_an_integer(span, &format!("`{text}` is no expression")),
            ExprKind::Empty => self.not_an_integer(span, "nothing is written here"),
        }
    }

    fn dereference(&mut self, inner: &'a ast::Expr, span: Span) -> Lowered<'r> {
        let mut operand = self.lower(inner)?;
        match operand.levels.split_first() {
            Some((Level::Pointer(_), rest)) => {
                operand.levels = rest;
                operand.span = span;
                Ok(operand)
            }
            _ if matches!(operand.class, Class::Unknown) => Ok(operand),
            _ => {
                let mut diagnostic = Diagnostic::error(codes::BAD_DEREFERENCE, span, "this is not a pointer")
                    .here("cannot be followed");
                if let Some(Path { root: Root::Field(i) | Root::Param(i, _), members }) = &operand.place
                    && members.is_empty()
                {
                    diagnostic = diagnostic.label(self.siblings[*i].span, "declared here");
                }
                self.error(diagnostic.help("leave the `*` out"))
            }
        }
    }

    fn binary(&mut self, op: BinaryOp, left: &'a ast::Expr, right: &'a ast::Expr, span: Span) -> Lowered<'r> {
        let (a, b) = (self.lower(left)?, self.lower(right)?);
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            let null = |o: &Operand<'_>| matches!(&o.expr, Expr::Int(0, Some(name)) if name == "NULL");
            let asked = if null(&b) {
                Some(&a)
            } else if null(&a) {
                Some(&b)
            } else {
                None
            };
            if let Some(asked) = asked {
                let set = match (asked.levels.first(), &asked.place) {
                    (Some(Level::Optional(_)), Some(path)) => Expr::IsSet(path.clone()),
                    _ => self.condition(asked.clone())?,
                };
                let expr = if op == BinaryOp::Eq { fold_unary(UnaryOp::Not, set) } else { set };
                return Ok(Operand::value(expr, Class::Integer, span));
            }
        }
        let (a, b) = if matches!(op, BinaryOp::And | BinaryOp::Or) {
            (self.condition(a)?, self.condition(b)?)
        } else {
            (self.integer(a)?, self.integer(b)?)
        };
        let divides = matches!(op, BinaryOp::Div | BinaryOp::Rem);
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let folded = match (&a, &b) {
            (Expr::Int(a, _), Expr::Int(b, _)) => Some(consts::binary(op, *a, *b)),
            (_, Expr::Int(b, _)) if divides && *b == 0 || shifts && !(0..64).contains(b) => {
                Some(consts::binary(op, 1, *b))
            }
            _ => None,
        };
        let expr = match folded {
            Some(Ok(value)) => Expr::Int(value, None),
            Some(Err(mistake)) => return self.error(mistake.diagnostic(span, right.span)),
            None => Expr::Binary(op, Box::new(a), Box::new(b)),
        };
        Ok(Operand::value(expr, Class::Integer, span))
    }
}

fn fold_unary(op: UnaryOp, inner: Expr) -> Expr {
    match inner {
        Expr::Int(value, _) => match consts::unary(op, value) {
            Some(value) => Expr::Int(value, None),
            None => Expr::Int(value, None),
        },
        inner => Expr::Unary(op, Box::new(inner)),
    }
}
