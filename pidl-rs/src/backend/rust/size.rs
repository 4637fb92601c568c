//! `value(ndr_size_T(r, …))` of the struct itself: filled in when the struct is written.

use super::File;
use super::expr::Mode;
use super::levels::Site;
use super::types::{Number, number, scalar};
use crate::model::{Element, Expr, Helper, Level, Path, Root, Struct, TypeId, TypeKind};
use pidl_ndr::Scalar;

impl<'a> File<'a> {
    /// The Rust type of an element that is to hold the size of its struct, when
    /// the struct takes as many bytes where it stands as it does on its own.
    pub(super) fn own_size(&self, id: TypeId, s: &Struct, site: Site<'_, 'a>) -> Option<&'static str> {
        let e = site.e;
        let Some(Expr::Call(Helper::SizeOf(of), args)) = &e.value else { return None };
        let this = matches!(args.first(), Some(Expr::Path(Path { root: Root::This, members })) if members.is_empty());
        let ([Level::Data(data)], true, Mode::Push) = (e.levels.as_slice(), this, site.env.mode) else {
            return None;
        };
        let TypeKind::Scalar(int @ (Scalar::Uint16 | Scalar::Uint32)) = &self.model.ty(*data).kind else {
            return None;
        };
        let own = self.model.resolve(*of) == id && s.hoisted == 0 && e.flags.is_empty();
        (own && self.placeless(id, 0)).then(|| scalar(*int))
    }

    /// Whether what a type takes does not depend on where it starts, once it is aligned.
    fn placeless(&self, id: TypeId, depth: u32) -> bool {
        let def = self.model.ty(id);
        let plain =
            def.flags.is_empty() && !def.has_buffers && !def.nopush && !self.shared.is_custom(&def.name);
        let member = |e: &Element| {
            e.flags.is_empty()
                && e.dynamic_flags.is_none()
                && e.levels.iter().all(|level| match level {
                    Level::Array(a) => !a.conformant && !a.varying,
                    Level::Switch(_) => true,
                    Level::Data(id) => self.placeless(*id, depth + 1),
                    _ => false,
                })
        };
        plain
            && depth < 16
            && match &def.kind {
                TypeKind::Scalar(s) => number(*s) != Number::No,
                TypeKind::Enum(_) | TypeKind::Bitmap(_) => true,
                TypeKind::Struct(s) => s.hoisted == 0 && !s.relative_base && s.fields.iter().all(member),
                TypeKind::Union(u) => {
                    !u.relative_base && u.arms.iter().all(|a| a.element.as_ref().is_none_or(member))
                }
                TypeKind::Alias(e) => member(e),
                _ => false,
            }
    }
}
