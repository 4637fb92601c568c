//! Structs of numbers alone: where each member is, so that the whole is moved at once.

use super::File;
use super::emit::{Writer, code};
use super::structs::wire_flags;
use super::types::array_len;
use crate::model::{Element, Level, TypeId, TypeKind};
use pidl_ndr::Scalar;

/// Size and alignment in NDR.
#[derive(Clone, Copy)]
pub(super) struct Plain {
    size: u32,
    align: u32,
}

impl File<'_> {
    /// `plain!(…)` in the implementation of a struct that is plain.
    pub(super) fn plain_of(&self, w: &mut Writer, id: TypeId) {
        let Some((plain, places)) = self.plain(id) else { return };
        let fields: Vec<_> =
            self.field_names(id).iter().zip(places).map(|(field, at)| format!("({field}, {at})")).collect();
        let (size, align, fields) = (plain.size.to_string(), plain.align.to_string(), fields.join(", "));
        w.put(code!(Member { pidl_ndr::plain!(#size, #align, [#fields]); } size align fields));
        w.blank();
    }

    /// The places of a struct's members, when each is a number, or made of
    /// numbers alone, without a rule of its own.
    pub(super) fn plain(&self, id: TypeId) -> Option<(Plain, Vec<u32>)> {
        let def = self.model.ty(id);
        let TypeKind::Struct(s) = &def.kind else { return None };
        if def.has_buffers
            || !wire_flags(def.flags).is_empty()
            || def.nopull
            || def.nopush
            || s.hoisted > 0
            || s.relative_base
            || self.shared.is_custom(&def.name)
        {
            return None;
        }
        let mut whole = Plain { size: 0, align: 1 };
        let mut places = Vec::with_capacity(s.fields.len());
        for e in &s.fields {
            let member = self.plain_member(e)?;
            let at = whole.size.next_multiple_of(member.align);
            places.push(at);
            whole = Plain { size: at.checked_add(member.size)?, align: whole.align.max(member.align) };
        }
        (whole.size > 0 && whole.size.is_multiple_of(whole.align)).then_some((whole, places))
    }

    fn plain_member(&self, e: &Element) -> Option<Plain> {
        if !wire_flags(e.flags).is_empty()
            || e.dynamic_flags.is_some()
            || e.value.is_some()
            || e.range.is_some()
            || e.charset.is_some()
            || e.skip
            || e.boxed
            || e.max_recursion.is_some()
            || !e.provide.is_empty()
        {
            return None;
        }
        match e.levels.as_slice() {
            [Level::Data(id)] => self.plain_type(*id),
            [Level::Array(array), Level::Data(id)] => {
                let n = u32::try_from(array_len(array)?).ok().filter(|n| *n > 0)?;
                let item = self.plain_type(*id)?;
                Some(Plain { size: item.size.checked_mul(n)?, ..item })
            }
            _ => None,
        }
    }

    fn plain_type(&self, id: TypeId) -> Option<Plain> {
        let def = self.model.ty(id);
        let base = match &def.kind {
            TypeKind::Struct(_) => return self.plain(id).map(|(plain, _)| plain),
            TypeKind::Alias(e)
                if e.range.is_none() && wire_flags(def.flags | e.flags).is_empty() && !def.nopull =>
            {
                return self.plain_type(e.data());
            }
            TypeKind::Enum(e) => e.base,
            TypeKind::Bitmap(b) => b.base,
            TypeKind::Scalar(s) => *s,
            _ => return None,
        };
        let number = |size, align| wire_flags(def.flags).is_empty().then_some(Plain { size, align });
        match base {
            Scalar::Char | Scalar::Int8 | Scalar::Uint8 => number(1, 1),
            Scalar::Wchar | Scalar::Int16 | Scalar::Uint16 => number(2, 2),
            Scalar::Uint1632 if !matches!(def.kind, TypeKind::Scalar(_)) => number(2, 2),
            Scalar::Int32
            | Scalar::Uint32
            | Scalar::ErrorStatus
            | Scalar::TimeT
            | Scalar::Werror
            | Scalar::Ntstatus
            | Scalar::Hresult => number(4, 4),
            Scalar::Dlong | Scalar::Udlong | Scalar::Nttime => number(8, 4),
            Scalar::Hyper
            | Scalar::Int64
            | Scalar::UidT
            | Scalar::GidT
            | Scalar::NttimeHyper
            | Scalar::Nttime1sec => number(8, 8),
            _ => None,
        }
    }
}
