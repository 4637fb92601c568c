//! Whether what an expression needs has been read before the expression is, and fits.

use super::{Lower, Operand, Owner, Slot};
use crate::diagnostic::Diagnostic;
use crate::model::resolve::layout::scalar_facts;
use crate::model::resolve::{Resolver, base, codes};
use crate::model::{Element, Expr, Level, List, Root, Side, TypeId, TypeKind};
use crate::source::Span;
use crate::syntax::ast;

impl<'r, 'a> Lower<'r, 'a> {
    /// A union or an inline array needs its switch or size before it is read.
    pub(super) fn check_order(&mut self, value: &Expr, span: Span) {
        let level = match self.slot {
            Slot::Switch(level) | Slot::Inline(level, _) => level,
            Slot::Xor(level) | Slot::CompressWhen(level) => level,
            Slot::Present | Slot::Provide(_) => 0,
            _ => return,
        };
        let Some(late) = unread(value, self.owner, level, &self.siblings).filter(|_| !self.local) else {
            return;
        };
        // Where the union repeats the value, that is enough to read it.
        self.late = matches!(self.slot, Slot::Switch(_))
            && self.own().is_some_and(|own| self.resolver.discriminant_of(own.data()).is_some());
        if self.late {
            return;
        }
        self.too_late(late, span);
    }

    pub(super) fn too_late(&mut self, late: usize, span: Span) {
        let name = &self.siblings[late].name;
        self.diags.push(
            Diagnostic::error(codes::READ_LATER, span, format!("`{name}` is read only after this"))
                .here("needed to read what follows")
                .label(self.siblings[late].span, "too late")
                .help(format!("declare `{name}` first")),
        );
    }

    /// The discriminant repeats what the union is chosen by.
    pub(super) fn check_width(&mut self, levels: &[Level], span: Span) {
        let (Some(Level::Data(chosen_by)), Some(own)) = (levels.last(), self.own()) else { return };
        let Some(tag) = self.resolver.discriminant_of(own.data()) else { return };
        let (Some(has), Some(wants)) = (self.resolver.width(*chosen_by), self.resolver.width(tag)) else {
            return;
        };
        if has == wants || self.local {
            return;
        }
        let union = &self.resolver.types[own.data().0 as usize];
        self.diags.push(
            Diagnostic::warning(
                codes::SWITCH_WIDTH,
                span,
                format!("this has {has} bits, the discriminant of `{}` {wants}", union.name),
            )
            .label(union.span, "this union")
            .help("give the union the type of the member: `switch_type(TYPE)`"),
        );
    }

    /// The member or parameter the expression belongs to.
    pub(super) fn own(&self) -> Option<&'r Element> {
        match self.owner {
            Owner::Field(_, index) | Owner::Param(_, _, index) => self.siblings.get(index).copied(),
            Owner::Arm(id, index) => match &self.resolver.types[id.0 as usize].kind {
                TypeKind::Union(u) => u.arms.get(index).and_then(|arm| arm.element.as_ref()),
                _ => None,
            },
        }
    }

    /// A size or a switch cannot be computed from the very thing it describes.
    pub(super) fn names_itself(&mut self, operand: &Operand<'r>, expr: &ast::Expr) -> bool {
        let index = match (self.owner, self.slot) {
            (_, Slot::Value | Slot::Flags | Slot::Until(_)) => return false,
            (Owner::Field(_, index) | Owner::Param(_, _, index), _) => index,
            _ => return false,
        };
        let Some(path) = &operand.place else { return false };
        let own = match path.root {
            Root::Field(root) | Root::Param(root, _) => root == index,
            Root::This | Root::Item => false,
        };
        let itself = own && path.members.is_empty();
        if itself {
            let what = self.slot.attribute();
            self.diags.push(
                Diagnostic::error(
                    codes::SELF_REFERENCE,
                    expr.span,
                    format!("`{what}` names the very thing it describes"),
                )
                .here("needs another member"),
            );
        }
        itself
    }
}

fn list_paths(list: &List, each: &mut impl FnMut(Root)) {
    match list {
        List::Path(path) => each(path.root),
        List::Context(_, keys) => keys.iter().for_each(|key| paths(key, each)),
        List::First(list, count) => {
            list_paths(list, each);
            paths(count, each);
        }
    }
}

impl Resolver<'_> {
    /// A type behind plain aliases.
    pub(in crate::model::resolve) fn unaliased(&self, mut id: TypeId) -> TypeId {
        for _ in 0..256 {
            match &self.types[id.0 as usize].kind {
                TypeKind::Alias(target) => match target.levels.as_slice() {
                    [Level::Data(next)] => id = *next,
                    _ => return id,
                },
                _ => return id,
            }
        }
        id
    }

    /// Bits of an integer, enum or bitmap on the wire, in NDR.
    fn width(&self, id: TypeId) -> Option<u32> {
        let scalar = match &self.types[self.unaliased(id).0 as usize].kind {
            TypeKind::Scalar(scalar) => *scalar,
            TypeKind::Enum(e) => e.base,
            TypeKind::Bitmap(b) => b.base,
            _ => return None,
        };
        base::integer_range(scalar)?;
        scalar_facts(scalar).layout.ndr32.size.map(|bytes| bytes * 8)
    }

    /// The type of the discriminant of a union that writes one.
    fn discriminant_of(&self, id: TypeId) -> Option<TypeId> {
        match &self.types[self.unaliased(id).0 as usize].kind {
            TypeKind::Union(u) => u.discriminant.then_some(u.switch_type),
            _ => None,
        }
    }
}

/// The first sibling in an expression that is read only after the level the
/// expression belongs to, which is on the wire without a count of its own.
pub(super) fn unread(expr: &Expr, owner: Owner, level: usize, siblings: &[&Element]) -> Option<usize> {
    let (Owner::Field(_, index) | Owner::Param(_, _, index)) = owner else { return None };
    let own = siblings.get(index)?;
    // What a member points to follows its whole struct.
    let deferred = matches!(owner, Owner::Field(..))
        && own.levels.iter().take(level).any(|l| matches!(l, Level::Pointer(_)));
    if deferred {
        return None;
    }
    let mut found = None;
    paths(expr, &mut |root| {
        let late = match root {
            Root::Field(other) if other > index => other,
            // In the reply, the request is known.
            Root::Param(other, side) if other > index && (own.dir.r#in || side == Side::Out) => other,
            _ => return,
        };
        found = found.or(Some(late));
    });
    found
}

fn paths(expr: &Expr, each: &mut impl FnMut(Root)) {
    match expr {
        Expr::Int(..) | Expr::Str(_) | Expr::Bytes { .. } => {}
        Expr::CountOf(list) => list_paths(list, each),
        Expr::Path(path) | Expr::IsSet(path) => each(path.root),
        Expr::Unary(_, a) => paths(a, each),
        Expr::Binary(_, a, b) => [a, b].into_iter().for_each(|e| paths(e, each)),
        Expr::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|e| paths(e, each)),
        Expr::Call(_, args) | Expr::External(_, args) | Expr::Context(_, args) => {
            args.iter().for_each(|e| paths(e, each))
        }
    }
}
