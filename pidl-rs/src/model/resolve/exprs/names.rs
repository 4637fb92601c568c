//! Names and members: what they stand for.

use super::{Class, Lower, Lowered, Operand, Owner, Reported, Slot, consts};
use crate::diagnostic::{Diagnostic, Severity, closest};
use crate::model::resolve::{base, codes};
use crate::model::{ConstValue, Element, Expr, Helper, Level, Path, Root, Side, TypeId, TypeKind};
use crate::source::Span;
use crate::syntax::ast::{self, ExprKind};
use pidl_ndr::Scalar;

impl<'r, 'a> Lower<'r, 'a> {
    pub(super) fn name(&mut self, name: &'a str, span: Span) -> Lowered<'r> {
        if let Some((_, operand)) = self.bound.iter().rev().find(|(known, _)| *known == name) {
            return Ok(Operand { span, ..operand.clone() });
        }
        if let Slot::Until(_) = self.slot
            && let Some(found) = self.item_name(name, span)
        {
            return found;
        }
        if let Some(index) = self.siblings.iter().position(|e| e.name == name) {
            let element = self.siblings[index];
            let root = self.root(index, span)?;
            return Ok(self.place(Path { root, members: Vec::new() }, element, &element.levels, span));
        }
        if (name == "r" || name == "this")
            && let Owner::Field(id, _) | Owner::Arm(id, _) = self.owner
        {
            return Ok(self.this(id, span));
        }
        if let Some(index) = self.resolver.find_const(name, self.scope) {
            return match self.resolver.folded(index) {
                Some(ConstValue::Int(value)) => {
                    Ok(Operand::value(Expr::Int(*value, Some(name.to_owned())), Class::Integer, span))
                }
                Some(ConstValue::Str(text)) => Ok(Operand::value(Expr::Str(text.clone()), Class::Text, span)),
                Some(ConstValue::Float(_)) => Ok(Operand::value(Expr::Int(0, None), Class::Float, span)),
                None => Err(Reported),
            };
        }
        if let Some(value) = consts::builtin(name) {
            return Ok(Operand::value(Expr::Int(value, Some(name.to_owned())), Class::Integer, span));
        }
        self.unknown(name, span)
    }

    fn this(&self, id: TypeId, span: Span) -> Operand<'r> {
        let path = Path { root: Root::This, members: Vec::new() };
        Operand {
            expr: Expr::Path(path.clone()),
            class: Class::Aggregate(id),
            levels: &[],
            place: Some(path),
            span,
        }
    }

    fn unknown(&mut self, name: &str, span: Span) -> Lowered<'r> {
        let view = self.resolver.scope(self.scope);
        if view.has_header || self.resolver.c_names.contains(name) {
            self.external(name, span);
            let expr = Expr::External(name.to_owned(), Vec::new());
            return Ok(Operand::value(expr, Class::Unknown, span));
        }
        let siblings = self.siblings.iter().map(|e| e.name.as_str());
        let similar = closest(name, siblings).map(str::to_owned);
        let what = match self.owner {
            Owner::Param(..) => "parameter",
            _ => "member",
        };
        self.dropped = self.local;
        let (code, severity) = match self.local {
            true => (codes::UNKNOWN_LOCAL_NAME, Severity::Warning),
            false => (codes::UNKNOWN_NAME, Severity::Error),
        };
        let mut diagnostic = Diagnostic::new(code, severity, span, format!("unknown name `{name}`"))
            .here(format!("neither a {what} nor a constant"));
        if let Some(similar) = similar {
            if let Some(sibling) = self.siblings.iter().find(|e| e.name == similar) {
                diagnostic = diagnostic.label(sibling.span, format!("`{similar}` is here"));
            }
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
        } else {
            let constants = self.resolver.const_names.keys().copied();
            if let Some(similar) = closest(name, constants) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
        }
        self.error(diagnostic)
    }

    pub(super) fn external(&mut self, name: &str, span: Span) {
        if !self.seen.insert((self.resolver.scope(self.scope).home, name.to_owned())) {
            return;
        }
        let effect = match self.slot {
            Slot::Value => "the member is pushed as it is",
            _ => "using it is an error at run time unless the program supplies it",
        };
        self.diags.push(
            Diagnostic::warning(codes::EXTERNAL_HELPER, span, format!("`{name}` is code outside the IDL"))
                .here(effect)
                .help("describe it in a file given with `--replace`: `[value(EXPR)] uint32 NAME(...);`"),
        );
    }

    /// Which message a parameter's value comes from.
    fn root(&mut self, index: usize, span: Span) -> Result<Root, Reported> {
        if !matches!(self.owner, Owner::Param(..)) {
            return Ok(Root::Field(index));
        }
        let other = self.siblings[index].dir;
        let side = if self.dir.out && other.out { Side::Out } else { Side::In };
        let lost = self.dir.r#in && !other.r#in && !self.siblings[index].binding_handle;
        if lost && !(self.slot == Slot::Value) {
            let sibling = self.siblings[index];
            let name = sibling.name.clone();
            let at = sibling.span;
            let length = matches!(self.slot, Slot::Length(..));
            self.dropped = self.local || length;
            if self.local {
                return Err(Reported);
            }
            if length {
                return self.error(
                    Diagnostic::warning(codes::LENGTH_IN_REPLY, span, format!("the request has no `{name}`"))
                        .here("the whole array is sent instead")
                        .label(at, "only in the reply")
                        .help(format!("make `{name}` `[in, out]`, or the array `[out]` only")),
                );
            }
            return self.error(
                Diagnostic::error(codes::OUT_IN_REQUEST, span, format!("the request has no `{name}`"))
                    .here("needed to read the request")
                    .label(at, "only in the reply")
                    .help(format!("make `{name}` `[in, out]`")),
            );
        }
        Ok(Root::Param(index, side))
    }

    /// A value that has a place.
    pub(super) fn place(
        &self,
        path: Path,
        element: &'r Element,
        levels: &'r [Level],
        span: Span,
    ) -> Operand<'r> {
        let class = self.class(element, levels);
        Operand { expr: Expr::Path(path.clone()), class, levels, place: Some(path), span }
    }

    fn class(&self, element: &Element, levels: &[Level]) -> Class {
        for level in levels {
            match level {
                Level::Optional(_) | Level::Pointer(_) | Level::Subcontext(_) | Level::Switch(_) => {}
                Level::Array(array) if array.string || element.charset.is_some() => return Class::Text,
                Level::Array(_) => return Class::Array,
                Level::Pipe => return Class::Other,
                Level::Data(id) => return self.class_of(*id),
            }
        }
        Class::Unknown
    }

    pub(super) fn class_of(&self, id: TypeId) -> Class {
        let id = self.resolver.unaliased(id);
        match &self.resolver.types[id.0 as usize].kind {
            TypeKind::Scalar(Scalar::Void) | TypeKind::Opaque => Class::Unknown,
            TypeKind::Scalar(Scalar::DataBlob) => Class::Blob,
            TypeKind::Scalar(Scalar::Float | Scalar::Double) => Class::Float,
            TypeKind::Scalar(scalar) if base::integer_range(*scalar).is_some() => Class::Integer,
            TypeKind::Scalar(_) => Class::Text,
            TypeKind::Enum(_) | TypeKind::Bitmap(_) => Class::Integer,
            TypeKind::Struct(_) | TypeKind::Union(_) => Class::Aggregate(id),
            TypeKind::Alias(_) | TypeKind::Pipe(_) | TypeKind::ContextHandle => Class::Other,
        }
    }

    /// `base.member` and `base->member`; `r->in.x` and `r->out.x` in functions.
    pub(super) fn member(&mut self, base: &'a ast::Expr, member: &'a ast::Ident, span: Span) -> Lowered<'r> {
        if let ExprKind::Name(name) = &base.kind
            && name == "ndr"
            && member.text == "flags"
        {
            return Ok(Operand::value(Expr::Call(Helper::Flags, Vec::new()), Class::Integer, span));
        }
        if let (Owner::Param(..), ExprKind::Arrow(root, side) | ExprKind::Member(root, side)) =
            (self.owner, &base.kind)
        {
            let is_r = matches!(&root.kind, ExprKind::Name(name) if name == "r");
            if is_r && (side.text == "in" || side.text == "out") {
                let Some(index) = self.siblings.iter().position(|e| e.name == member.text) else {
                    return self.unknown(&member.text, member.span);
                };
                let side = if side.text == "in" { Side::In } else { Side::Out };
                let element = self.siblings[index];
                let path = Path { root: Root::Param(index, side), members: Vec::new() };
                return Ok(self.place(path, element, &element.levels, span));
            }
        }
        let operand = self.lower(base)?;
        let id = match operand.class {
            Class::Aggregate(id) => id,
            Class::Unknown => return Err(Reported),
            Class::Blob if member.text == "length" => {
                let expr = Expr::Call(Helper::Count, vec![operand.expr]);
                return Ok(Operand::value(expr, Class::Integer, span));
            }
            Class::Blob if member.text == "data" => return Ok(operand),
            _ => {
                return self.error(
                    Diagnostic::error(
                        codes::UNKNOWN_MEMBER,
                        member.span,
                        format!("nothing here has a member `{}`", member.text),
                    )
                    .label(operand.span, "this is no struct"),
                );
            }
        };
        let ty = &self.resolver.types[id.0 as usize];
        let elements: Vec<Option<&'r Element>> = match &ty.kind {
            TypeKind::Struct(s) => s.fields.iter().map(Some).collect(),
            TypeKind::Union(u) => u.arms.iter().map(|arm| arm.element.as_ref()).collect(),
            _ => Vec::new(),
        };
        let found = elements.iter().position(|e| e.is_some_and(|e| e.name == member.text));
        let (Some(index), Some(mut path)) = (found, operand.place) else {
            let names = elements.iter().flatten().map(|e| e.name.as_str());
            let mut diagnostic = Diagnostic::error(
                codes::UNKNOWN_MEMBER,
                member.span,
                format!("`{}` has no member `{}`", ty.name, member.text),
            )
            .label(ty.span, format!("`{}` is defined here", ty.name));
            if let Some(similar) = closest(&member.text, names) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
            return self.error(diagnostic);
        };
        let Some(element) = elements[index] else { return Err(Reported) };
        if matches!((path.root, path.members.is_empty()), (Root::This, true)) {
            path.root = Root::Field(index);
        } else {
            path.members.push(index);
        }
        Ok(self.place(path, element, &element.levels, span))
    }
}
