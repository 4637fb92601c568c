//! Calls in expressions that our extensions add: contexts, lists and sizes.

use super::calls::arguments;
use super::{Class, Lower, Lowered, Operand, Owner, Reported, Slot};
use crate::diagnostic::Diagnostic;
use crate::model::resolve::{codes, extensions};
use crate::model::{Expr, Helper, Level, List, Path, Root, TypeKind};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, ExprKind};

impl<'r, 'a> Lower<'r, 'a> {
    /// A call of a context or of a helper that only our IDL has.
    pub(super) fn extension_call(
        &mut self,
        name: &'a ast::Ident,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Result<Option<Operand<'r>>, Reported> {
        let number = |expr| Ok(Some(Operand::value(expr, Class::Integer, span)));
        if let Some(id) = self.resolver.context_by_name(&name.text) {
            let keys = self.keys(id, name, args, span)?;
            if self.resolver.is_list_context(id) {
                return self.error(
                    Diagnostic::error(
                        codes::NOT_AN_INTEGER,
                        span,
                        format!("the context `{}` is a list", name.text),
                    )
                    .help(format!("`count({}(...))` is its length", name.text)),
                );
            }
            return number(Expr::Context(id, keys));
        }
        match name.text.as_str() {
            "remaining" => {
                self.takes(name, args, 0, span)?;
                number(Expr::Call(Helper::Remaining, Vec::new()))
            }
            "pair" => {
                self.takes(name, args, 2, span)?;
                let (a, b) = (self.lower(&args[0])?, self.lower(&args[1])?);
                let (a, b) = (self.integer(a)?, self.integer(b)?);
                if let (Expr::Int(a, _), Expr::Int(b, _)) = (&a, &b)
                    && let Some(value) = extensions::pair(*a, *b)
                {
                    return number(Expr::Int(value, None));
                }
                let high = Expr::Binary(BinaryOp::Shl, Box::new(a), Box::new(Expr::Int(32, None)));
                number(Expr::Binary(BinaryOp::BitOr, Box::new(high), Box::new(b)))
            }
            "count" => {
                self.takes(name, args, 1, span)?;
                let list = self.list(&args[0])?;
                number(Expr::CountOf(list))
            }
            "bytes" | "plain_bytes" => {
                self.takes(name, args, 1, span)?;
                let field = self.later(name, &args[0])?;
                number(Expr::Bytes { field, plain: name.text == "plain_bytes" })
            }
            _ => Ok(None),
        }
    }

    fn takes(
        &mut self,
        name: &ast::Ident,
        args: &[ast::Expr],
        count: usize,
        span: Span,
    ) -> Result<(), Reported> {
        if args.len() == count {
            return Ok(());
        }
        self.error(
            Diagnostic::error(
                codes::HELPER_ARGUMENTS,
                span,
                format!("`{}` takes {}, not {}", name.text, arguments(count), args.len()),
            )
            .here("called here"),
        )
    }

    fn keys(
        &mut self,
        id: crate::model::ContextId,
        name: &ast::Ident,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Result<Vec<Expr>, Reported> {
        let declared = self.resolver.context_function(id);
        if args.len() != declared.params.len() {
            let wanted = arguments(declared.params.len());
            return self.error(
                Diagnostic::error(
                    codes::HELPER_ARGUMENTS,
                    span,
                    format!("the context `{}` takes {wanted}, not {}", name.text, args.len()),
                )
                .label(declared.span, "declared here"),
            );
        }
        let mut keys = Vec::with_capacity(args.len());
        for arg in args {
            let operand = self.lower(arg)?;
            keys.push(self.integer(operand)?);
        }
        Ok(keys)
    }

    /// A list of numbers: a sibling, a list context, or the first of one.
    pub(super) fn list(&mut self, expr: &'a ast::Expr) -> Result<List, Reported> {
        if let ExprKind::Call(name, args) = &expr.kind {
            if let Some(id) = self.resolver.context_by_name(&name.text) {
                let keys = self.keys(id, name, args, expr.span)?;
                if self.resolver.is_list_context(id) {
                    return Ok(List::Context(id, keys));
                }
            } else if name.text == "first" && args.len() == 2 {
                let list = self.list(&args[0])?;
                let count = self.lower(&args[1])?;
                let count = self.integer(count)?;
                return Ok(List::First(Box::new(list), Box::new(count)));
            }
            return self.no_list(expr.span);
        }
        let operand = self.lower(expr)?;
        let Some(place) = operand.place.clone() else { return self.no_list(expr.span) };
        let numbers = matches!(operand.class, Class::Array)
            && matches!(operand.levels.last(), Some(Level::Data(id)) if matches!(self.class_of(*id), Class::Integer));
        if !numbers {
            return self.no_list(expr.span);
        }
        Ok(List::Path(place))
    }

    fn no_list<T>(&mut self, span: Span) -> Result<T, Reported> {
        self.error(Diagnostic::error(codes::NOT_A_LIST, span, "this is not a list of numbers").help(
            "an array of integers declared before, a list context such as `columns()`, or `first(LIST, n)`",
        ))
    }

    /// The later sibling that `bytes` measures.
    fn later(&mut self, helper: &ast::Ident, arg: &'a ast::Expr) -> Result<usize, Reported> {
        let operand = self.lower(arg)?;
        let own = match self.owner {
            Owner::Field(_, index) if self.slot == Slot::Value => Some(index),
            _ => None,
        };
        let (Some(own), Some(Path { root: Root::Field(field), members })) = (own, &operand.place) else {
            return self.error(Diagnostic::error(
                codes::BAD_BYTES,
                arg.span,
                format!("`{}` measures a member of the same struct, in `value`", helper.text),
            ));
        };
        if *field <= own || !members.is_empty() {
            return self.error(
                Diagnostic::error(
                    codes::BAD_BYTES,
                    arg.span,
                    format!("`{}` measures a member that comes later", helper.text),
                )
                .here("has been written by then"),
            );
        }
        let fixed = self.siblings.get(own).is_some_and(|e| self.resolver.is_fixed_number(e));
        if !fixed {
            let span = self.siblings[own].span;
            return self.error(
                Diagnostic::error(
                    codes::BAD_BYTES,
                    span,
                    "only an integer of 8, 16 or 32 bits can be filled in later",
                )
                .label(arg.span, "because of this"),
            );
        }
        Ok(*field)
    }

    /// A name in `until(condition)`: a member of the element, or the element itself.
    pub(super) fn item_name(&mut self, name: &str, span: Span) -> Option<Lowered<'r>> {
        let own = self.own()?;
        let id = self.resolver.unaliased(own.data());
        match &self.resolver.types[id.0 as usize].kind {
            TypeKind::Struct(s) => {
                let index = s.fields.iter().position(|f| f.name == name)?;
                let element = &s.fields[index];
                let path = Path { root: Root::Item, members: vec![index] };
                Some(Ok(self.place(path, element, &element.levels, span)))
            }
            _ if own.name == name => {
                let path = Path { root: Root::Item, members: Vec::new() };
                let levels = &own.levels[own.levels.len() - 1..];
                Some(Ok(self.place(path, own, levels, span)))
            }
            _ => None,
        }
    }
}
