//! `value(ndr_size_T(…))` that is filled in when what it measures is written,
//! instead of writing that twice: the struct itself, and what a pointer behind
//! the number leads to in a subcontext of that size.

use super::File;
use super::expr::{Env, Mode};
use super::levels::{Site, for_paths};
use super::types::{Number, number, scalar};
use crate::model::{Element, Expr, Helper, Level, Path, PointerKind, Root, Struct, TypeId, TypeKind};
use pidl_ndr::{Flags, Scalar};

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

    /// The pairs of a struct: a number made of the size of what a pointer behind it leads to.
    pub(super) fn late_sizes(&self, s: &'a Struct, env: Env<'_>) -> Vec<LateSize> {
        if env.mode != Mode::Push {
            return Vec::new();
        }
        (0..s.fields.len()).filter_map(|number| self.late_size(s, env, number)).collect()
    }

    fn late_size(&self, s: &'a Struct, env: Env<'_>, number: usize) -> Option<LateSize> {
        const ORDER: Flags = Flags(Flags::BIGENDIAN.0 | Flags::LITTLE_ENDIAN.0 | Flags::NDR64.0);
        let e = &s.fields[number];
        let value = e.value.as_ref()?;
        let (call, pointer) = size_of_field(value)?;
        let [Level::Data(data)] = e.levels.as_slice() else { return None };
        let TypeKind::Scalar(int @ (Scalar::Uint16 | Scalar::Uint32)) = self.model.ty(*data).kind else {
            return None;
        };
        let target = s.fields.get(pointer).filter(|_| pointer > number)?;
        let [Level::Pointer(p), Level::Subcontext(subcontext), ..] = target.levels.as_slice() else {
            return None;
        };
        let size = subcontext.size.as_ref().filter(|_| {
            subcontext.header == 0
                && subcontext.compression.is_none()
                && matches!(p.kind, PointerKind::Unique | PointerKind::Relative | PointerKind::RelativeShort)
        })?;
        if e.flags.intersects(ORDER) || target.dynamic_flags.is_some() || e.dynamic_flags.is_some() {
            return None;
        }
        let mut of_number = true;
        for_paths(size, &mut |path| of_number &= path.root == Root::Field(number));
        let call = self.integer(call, env);
        let made = |e: &'a Expr| {
            let text = self.integer(e, env).replace(&call, "n");
            (!text.contains('?') && !text.contains("p.")).then_some(text)
        };
        let (number_text, size_text) = (made(value)?, made(size).filter(|_| of_number)?);
        Some(LateSize {
            number,
            pointer,
            width: if int == Scalar::Uint16 { "2" } else { "4" },
            place: format!("{}_place", env.names[number].trim_start_matches("r#")),
            present: format!("self.{}.is_some()", env.names[pointer]),
            number_text,
            size_text,
        })
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
                TypeKind::Struct(s) => {
                    s.hoisted == 0 && s.relative_base.is_none() && s.fields.iter().all(member)
                }
                TypeKind::Union(u) => {
                    u.relative_base.is_none() && u.arms.iter().all(|a| a.element.as_ref().is_none_or(member))
                }
                TypeKind::Alias(e) => member(e),
                _ => false,
            }
    }
}

/// A number made of the size `n` of what a pointer behind it leads to.
pub(super) struct LateSize {
    /// Index of the number's member.
    pub number: usize,
    /// Index of the pointer's member.
    pub pointer: usize,
    /// Bytes of the number.
    pub width: &'static str,
    /// Variable for its place.
    pub place: String,
    /// Whether the pointer is set.
    pub present: String,
    /// The number, of `n`.
    pub number_text: String,
    /// The size of the subcontext, of `n`.
    pub size_text: String,
}

/// The call that measures what a member of the same struct leads to, and that member.
fn size_of_field(e: &Expr) -> Option<(&Expr, usize)> {
    match e {
        Expr::Call(Helper::SizeOf(_), args) => match args.first() {
            Some(Expr::Path(Path { root: Root::Field(i), members })) if members.is_empty() => Some((e, *i)),
            _ => None,
        },
        Expr::Unary(_, a) => size_of_field(a),
        Expr::Binary(_, a, b) => size_of_field(a).or_else(|| size_of_field(b)),
        Expr::Conditional(_, a, b) => size_of_field(a).or_else(|| size_of_field(b)),
        Expr::Call(_, args) => args.iter().find_map(size_of_field),
        _ => None,
    }
}
