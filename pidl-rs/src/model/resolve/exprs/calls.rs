//! Calls of helpers.

use super::{Class, Lower, Lowered, Operand, Reported};
use crate::diagnostic::Diagnostic;
use crate::model::resolve::wrapping::charset_named;
use crate::model::resolve::{HelperDef, attrs, codes};
use crate::model::{Expr, Helper, TypeKind};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp};

impl<'r, 'a> Lower<'r, 'a> {
    pub(super) fn call(&mut self, name: &'a ast::Ident, args: &'a [ast::Expr], span: Span) -> Lowered<'r> {
        if let Some(helper) = self.resolver.helpers.get(name.text.as_str()).copied() {
            return self.written_helper(name, helper, args, span);
        }
        let helper = match name.text.as_str() {
            "strlen_m" => Some((Helper::StrlenM, 1)),
            "strlen_m_term" => Some((Helper::StrlenMTerm, 1)),
            "strlen_m_term_null" => Some((Helper::StrlenMTermNull, 1)),
            "strlen" => Some((Helper::Strlen, 1)),
            "ARRAY_SIZE" => Some((Helper::Count, 1)),
            "NDR_ROUND" | "ndr_align_size" => Some((Helper::RoundUp, 2)),
            "ndr_charset_length" => Some((Helper::CharsetLength, 2)),
            "ndr_size_string_array" => Some((Helper::StringArraySize, 3)),
            _ => None,
        };
        if let Some((helper, count)) = helper {
            if args.len() != count {
                return self.error(
                    Diagnostic::error(
                        codes::HELPER_ARGUMENTS,
                        span,
                        format!("`{}` takes {}, not {}", name.text, arguments(count), args.len()),
                    )
                    .here("called here"),
                );
            }
            return self.known_helper(helper, args, span);
        }
        if let Some(operand) = self.extension_call(name, args, span)? {
            return Ok(operand);
        }
        if let Some(operand) = self.size_helper(name, args, span)? {
            return Ok(operand);
        }
        // What its arguments mean is nobody's business but the helper's.
        let before = self.diags.len();
        let lowered: Vec<_> = args.iter().filter_map(|arg| self.lower(arg).ok().map(|o| o.expr)).collect();
        self.diags.truncate(before);
        self.external(&name.text, name.span);
        Ok(Operand::value(Expr::External(name.text.clone(), lowered), Class::Unknown, span))
    }

    fn known_helper(&mut self, helper: Helper, args: &'a [ast::Expr], span: Span) -> Lowered<'r> {
        let mut lowered = Vec::with_capacity(args.len());
        for (index, arg) in args.iter().enumerate() {
            if helper == Helper::CharsetLength && index == 1 {
                let charset = attrs::text(arg).and_then(charset_named);
                let Some(charset) = charset else {
                    return self.error(Diagnostic::error(
                        codes::UNKNOWN_CHARSET,
                        arg.span,
                        "this is no character set",
                    ));
                };
                lowered.push(Expr::Int(charset as i128, None));
                continue;
            }
            let operand = self.lower(arg)?;
            let takes_text = !matches!(helper, Helper::RoundUp) && index == 0;
            lowered.push(if takes_text { operand.expr } else { self.integer(operand)? });
        }
        if let (Helper::RoundUp, [Expr::Int(n, _), Expr::Int(a, _)]) = (helper, lowered.as_slice())
            && *a > 0
        {
            let rounded = (n + a - 1).div_euclid(*a) * a;
            return Ok(Operand::value(Expr::Int(rounded, None), Class::Integer, span));
        }
        Ok(Operand::value(Expr::Call(helper, lowered), Class::Integer, span))
    }

    /// `ndr_size_TYPE(value, flags)`, `ndr_size_UNION(value, level, flags)`.
    fn size_helper(
        &mut self,
        name: &'a ast::Ident,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Result<Option<Operand<'r>>, Reported> {
        let Some(ty) = name.text.strip_prefix("ndr_size_") else { return Ok(None) };
        if ty == "DATA_BLOB" {
            // The bytes alone, after as many as the first argument says.
            let [before, blob, _] = args else { return Ok(None) };
            let (before, blob) = (self.lower(before)?, self.lower(blob)?);
            let count = Expr::Call(Helper::Count, vec![blob.expr]);
            let expr = match self.integer(before)? {
                Expr::Int(0, _) => count,
                before => Expr::Binary(BinaryOp::Add, Box::new(before), Box::new(count)),
            };
            return Ok(Some(Operand::value(expr, Class::Integer, span)));
        }
        let Some(id) = self.resolver.find_type_name(ty, self.scope) else { return Ok(None) };
        let union = matches!(self.class_of(id), Class::Aggregate(id)
            if matches!(self.resolver.types[id.0 as usize].kind, TypeKind::Union(_)));
        let wanted = if union { 3 } else { 2 };
        if args.len() != wanted {
            return self.error(
                Diagnostic::error(
                    codes::HELPER_ARGUMENTS,
                    span,
                    format!("`{}` takes {}, not {}", name.text, arguments(wanted), args.len()),
                )
                .here(if union { "value, level and flags" } else { "value and flags" }),
            );
        }
        let value = self.lower(&args[0])?;
        let mut lowered = vec![value.expr];
        if union {
            let level = self.lower(&args[1])?;
            lowered.push(self.integer(level)?);
        }
        let expr = Expr::Call(Helper::SizeOf(id), lowered);
        Ok(Some(Operand::value(expr, Class::Integer, span)))
    }

    /// A helper described in IDL: its expression, with the arguments put in.
    fn written_helper(
        &mut self,
        name: &ast::Ident,
        helper: HelperDef<'a>,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Lowered<'r> {
        if args.len() != helper.params.len() || self.depth > 16 {
            return self.error(
                Diagnostic::error(
                    codes::HELPER_ARGUMENTS,
                    span,
                    if self.depth > 16 {
                        format!("the helper `{}` calls itself", name.text)
                    } else {
                        format!(
                            "`{}` takes {}, not {}",
                            name.text,
                            arguments(helper.params.len()),
                            args.len()
                        )
                    },
                )
                .here("called here"),
            );
        }
        let mut bound = Vec::with_capacity(args.len());
        for (param, arg) in helper.params.iter().zip(args) {
            let operand = self.lower(arg)?;
            bound.push((param.decl.name.as_ref().map_or("", |n| n.text.as_str()), operand));
        }
        let outer = std::mem::replace(&mut self.bound, bound);
        let scope = std::mem::replace(&mut self.scope, helper.scope);
        self.depth += 1;
        let result = self.lower(helper.body);
        self.depth -= 1;
        self.scope = scope;
        self.bound = outer;
        result.map(|operand| Operand { span, ..operand })
    }
}

/// `1 argument`, `2 arguments`.
pub(super) fn arguments(count: usize) -> String {
    format!("{count} argument{}", if count == 1 { "" } else { "s" })
}
