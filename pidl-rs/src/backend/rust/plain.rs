//! Members whose places are known: structs of numbers alone, and runs of
//! numbers and pointers in others, are moved at once.

use super::File;
use super::emit::{Writer, code};
use super::structs::wire_flags;
use super::types::{Number, array_len, number};
use crate::model::{Element, Level, Pointer, PointerKind, Struct, TypeDef, TypeId, TypeKind};
use pidl_ndr::{Flags, Scalar};
use std::ops::Range;

/// Size and alignment in NDR.
#[derive(Clone, Copy)]
pub(super) struct Plain {
    size: u32,
    align: u32,
    /// Without padding inside.
    dense: bool,
}

/// Members that follow each other, each in its place.
pub(super) struct Run {
    /// Which ones.
    pub(super) members: Range<usize>,
    /// What `pidl_ndr::run!` is given: size, alignment, members.
    pub(super) text: String,
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

    /// `flat!(…)` in the implementation of a struct of numbers and unique pointers.
    pub(super) fn flat_of(&self, w: &mut Writer, id: TypeId) {
        if self.plain(id).is_some() {
            return;
        }
        let Some((flat, fields)) = self.flat(id) else { return };
        let (size, align) = (flat.size.to_string(), flat.align.to_string());
        w.put(code!(Member { pidl_ndr::flat!(#size, #align, [#fields]); } size align fields));
        w.blank();
    }

    /// The places of a struct's members, as text, when each is a number, a unique
    /// pointer, or made of these.
    pub(super) fn flat(&self, id: TypeId) -> Option<(Plain, String)> {
        let def = self.model.ty(id);
        let TypeKind::Struct(s) = &def.kind else { return None };
        if !wire_flags(def.flags).is_empty() || !self.is_regular(def, s) {
            return None;
        }
        let run = self.run(id, s, 0, Some(def.layout.ndr32.align.into()))?;
        let (plain, text) = (run.1, run.0);
        (text.members.end == s.fields.len() && plain.size.is_multiple_of(plain.align))
            .then_some((plain, text.text))
    }

    /// Runs of at least two members of a struct that is not [`File::flat`].
    pub(super) fn runs(&self, id: TypeId, s: &Struct) -> Vec<Run> {
        let def = self.model.ty(id);
        let mut runs = Vec::new();
        if s.relative_base.is_some() || def.nopull || self.shared.is_custom(&def.name) {
            return runs;
        }
        let packed = match wire_flags(def.flags) {
            Flags::NONE => false,
            flags if flags == Flags::NOALIGN | Flags::LITTLE_ENDIAN || flags == Flags::NOALIGN => true,
            _ => return runs,
        };
        let start_align = if packed { 0 } else { u32::from(def.layout.ndr32.align) };
        let mut at = 0;
        while at < s.fields.len() {
            let known = if packed { Some(0) } else { (at == 0).then_some(start_align) };
            match self.run(id, s, at, known) {
                Some((run, plain)) if run.members.len() > 1 => {
                    let (size, align) = (plain.size, if packed { 0 } else { plain.align });
                    at = run.members.end;
                    runs.push(Run { text: format!("{size}, {align}, [{}]", run.text), ..run });
                }
                _ => at += 1,
            }
        }
        runs
    }

    /// The run that starts with a member. The place it starts at is a multiple of `align`
    /// (0: nothing is aligned), or else of the first member's alignment.
    fn run(&self, id: TypeId, s: &Struct, start: usize, align: Option<u32>) -> Option<(Run, Plain)> {
        let names = self.field_names(id);
        let mut whole = Plain { size: 0, align: 1, dense: true };
        let mut items = Vec::new();
        let mut known = align;
        for (e, field) in s.fields.iter().zip(names).skip(start) {
            let Some((member, is_pointer)) = self.flat_member(e) else { break };
            let packed = known == Some(0);
            let most = *known.get_or_insert(member.align);
            if packed && (!member.dense || is_pointer) || !packed && member.align > most {
                break;
            }
            let at = if packed { whole.size } else { whole.size.next_multiple_of(member.align) };
            let range = match e.range {
                Some((low, high)) => format!(", {low}, {high}"),
                None => String::new(),
            };
            items.push(format!("({}{field}, {at}{range})", if is_pointer { "ptr " } else { "" }));
            whole = Plain {
                size: at.checked_add(member.size)?,
                align: whole.align.max(member.align),
                dense: whole.dense && member.dense && at == whole.size,
            };
        }
        let members = start..start + items.len();
        (!items.is_empty() && whole.size > 0).then(|| (Run { members, text: items.join(", ") }, whole))
    }

    /// A member whose flat part has fixed places, and whether it is a unique pointer.
    fn flat_member(&self, e: &Element) -> Option<(Plain, bool)> {
        let ranged = e.range.is_some();
        if let Some(member) = self.plain_member(e, true) {
            let is_number = || match e.levels.as_slice() {
                [Level::Data(id)] => match &self.model.ty(*id).kind {
                    TypeKind::Scalar(s) => number(*s) == Number::Plain,
                    _ => false,
                },
                _ => false,
            };
            return (!ranged || is_number()).then_some((member, false));
        }
        if ranged || !self.is_bare(e) {
            return None;
        }
        match e.levels.as_slice() {
            [Level::Data(id)] if !e.boxed => {
                let id = self.model.resolve(*id);
                let (plain, _) = self.flat(id)?;
                Some((Plain { dense: false, ..plain }, false))
            }
            [Level::Pointer(Pointer { kind: PointerKind::Unique, top_level: false }), ..] => {
                Some((Plain { size: 4, align: 4, dense: true }, true))
            }
            _ => None,
        }
    }

    /// Whether nothing but its levels says how an element is read.
    fn is_bare(&self, e: &Element) -> bool {
        wire_flags(e.flags).is_empty()
            && e.dynamic_flags.is_none()
            && !e.skip
            && e.max_recursion.is_none()
            && e.provide.is_empty()
            && e.content.is_none()
    }

    fn is_regular(&self, def: &TypeDef, s: &Struct) -> bool {
        !(def.nopull
            || def.nopush
            || s.hoisted > 0
            || s.relative_base.is_some()
            || self.shared.is_custom(&def.name))
    }

    /// The places of a struct's members, when each is a number, or made of
    /// numbers alone, without a rule of its own.
    pub(super) fn plain(&self, id: TypeId) -> Option<(Plain, Vec<u32>)> {
        let def = self.model.ty(id);
        let TypeKind::Struct(s) = &def.kind else { return None };
        if def.has_buffers || !wire_flags(def.flags).is_empty() || !self.is_regular(def, s) {
            return None;
        }
        let mut whole = Plain { size: 0, align: 1, dense: true };
        let mut places = Vec::with_capacity(s.fields.len());
        for e in &s.fields {
            let member = self.plain_member(e, false)?;
            let at = whole.size.next_multiple_of(member.align);
            places.push(at);
            whole = Plain {
                size: at.checked_add(member.size)?,
                align: whole.align.max(member.align),
                dense: whole.dense && member.dense && at == whole.size,
            };
        }
        (whole.size > 0 && whole.size.is_multiple_of(whole.align)).then_some((whole, places))
    }

    /// A member that is a number or made of numbers; `reading`: what matters to writing
    /// does not count, and whoever asks looks at its range.
    fn plain_member(&self, e: &Element, reading: bool) -> Option<Plain> {
        let is_own = !reading && (e.value.is_some() || e.range.is_some());
        if is_own || e.charset.is_some() || e.boxed || !self.is_bare(e) {
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
        let number =
            |size, align| wire_flags(def.flags).is_empty().then_some(Plain { size, align, dense: true });
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
