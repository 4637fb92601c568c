//! Whether what an expression needs has been read before the expression is.

use super::exprs::Owner;
use super::layout::scalar_facts;
use super::{Resolver, base};
use crate::model::{Element, Expr, Level, Root, Side, TypeId, TypeKind};

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
        Expr::Int(..) | Expr::Str(_) => {}
        Expr::Path(path) | Expr::IsSet(path) => each(path.root),
        Expr::Unary(_, a) => paths(a, each),
        Expr::Binary(_, a, b) => [a, b].into_iter().for_each(|e| paths(e, each)),
        Expr::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|e| paths(e, each)),
        Expr::Call(_, args) | Expr::External(_, args) => args.iter().for_each(|e| paths(e, each)),
    }
}

impl Resolver<'_> {
    /// Bits of an integer, enum or bitmap on the wire, in NDR.
    pub(super) fn width(&self, id: TypeId) -> Option<u32> {
        let mut id = id;
        for _ in 0..256 {
            let scalar = match &self.types[id.0 as usize].kind {
                TypeKind::Alias(target) => match target.levels.as_slice() {
                    [Level::Data(next)] => {
                        id = *next;
                        continue;
                    }
                    _ => return None,
                },
                TypeKind::Scalar(scalar) => *scalar,
                TypeKind::Enum(e) => e.base,
                TypeKind::Bitmap(b) => b.base,
                _ => return None,
            };
            base::integer_range(scalar)?;
            return scalar_facts(scalar).layout.ndr32.size.map(|bytes| bytes * 8);
        }
        None
    }

    /// The type of the discriminant of a union that writes one.
    pub(super) fn discriminant_of(&self, id: TypeId) -> Option<TypeId> {
        let mut id = id;
        for _ in 0..256 {
            match &self.types[id.0 as usize].kind {
                TypeKind::Alias(target) => match target.levels.as_slice() {
                    [Level::Data(next)] => id = *next,
                    _ => return None,
                },
                TypeKind::Union(u) => return u.discriminant.then_some(u.switch_type),
                _ => return None,
            }
        }
        None
    }
}
