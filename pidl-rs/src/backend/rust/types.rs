//! Rust types for IDL types.

use super::File;
use super::emit::ty;
use super::held::small;
use crate::model::{Array, Element, Expr, Level, Model, PointerKind, Struct, TypeId, TypeKind};
use pidl_ndr::Scalar;

/// Longest array that is a Rust array; the standard library's traits go that far.
const MAX_ARRAY: i128 = 32;

/// What holds a built-in type.
pub(super) fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Void => "()",
        Scalar::Bool8 => "bool",
        Scalar::Bool32 => "Bool32",
        Scalar::Char | Scalar::Uint8 => "u8",
        Scalar::Wchar | Scalar::Uint16 => "u16",
        Scalar::Int8 => "i8",
        Scalar::Int16 => "i16",
        Scalar::Int1632 => "I1632",
        Scalar::Uint1632 => "U1632",
        Scalar::Int32 => "i32",
        Scalar::Uint32 | Scalar::ErrorStatus => "u32",
        Scalar::Int3264 => "I3264",
        Scalar::Uint3264 => "U3264",
        Scalar::Hyper | Scalar::UidT | Scalar::GidT => "u64",
        Scalar::Int64 => "i64",
        Scalar::Dlong => "Dlong",
        Scalar::Udlong => "Udlong",
        Scalar::Udlongr => "Udlongr",
        Scalar::Float => "f32",
        Scalar::Double => "f64",
        Scalar::Pointer => "Pointer",
        Scalar::DataBlob => "DataBlob",
        Scalar::String => "NdrString",
        Scalar::U16String => "U16String",
        Scalar::StringArray => "StringArray",
        Scalar::TimeT => "TimeT",
        Scalar::Nttime => "Nttime",
        Scalar::Nttime1sec => "Nttime1sec",
        Scalar::NttimeHyper => "NttimeHyper",
        Scalar::Werror => "Werror",
        Scalar::Ntstatus => "NtStatus",
        Scalar::Hresult => "Hresult",
        Scalar::DnsString => "DnsString",
        Scalar::NbtString => "NbtString",
        Scalar::DnspName => "DnspName",
        Scalar::DnspString => "DnspString",
        Scalar::WreplNbtName => "WreplNbtName",
        Scalar::Ipv4Address => "Ipv4Address",
        Scalar::Ipv6Address => "Ipv6Address",
    }
}

/// How a scalar's number is read from what holds it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// It is a Rust integer (or `bool`).
    Plain,
    /// It is in a newtype's only field.
    Newtype,
    /// There is none.
    No,
}

pub(super) fn number(scalar: Scalar) -> Number {
    match scalar {
        Scalar::Char
        | Scalar::Wchar
        | Scalar::Int8
        | Scalar::Uint8
        | Scalar::Int16
        | Scalar::Uint16
        | Scalar::Int32
        | Scalar::Uint32
        | Scalar::Hyper
        | Scalar::Int64
        | Scalar::Bool8
        | Scalar::UidT
        | Scalar::GidT
        | Scalar::ErrorStatus => Number::Plain,
        Scalar::Bool32
        | Scalar::Int1632
        | Scalar::Uint1632
        | Scalar::Int3264
        | Scalar::Uint3264
        | Scalar::Dlong
        | Scalar::Udlong
        | Scalar::Udlongr
        | Scalar::Pointer
        | Scalar::TimeT
        | Scalar::Nttime
        | Scalar::Nttime1sec
        | Scalar::NttimeHyper
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult => Number::Newtype,
        _ => Number::No,
    }
}

impl File<'_> {
    /// What holds an element.
    pub(super) fn element_type(&self, e: &Element) -> String {
        self.level_type(e, 0)
    }

    /// What holds a member of a struct.
    pub(super) fn member_type(&self, s: &Struct, index: usize) -> String {
        let e = &s.fields[index];
        match small(self.model, &s.fields, index) {
            Some(most) => {
                let (item, most) = (self.level_type(e, 1), most.to_string());
                ty!({ SmallVec<#item, #most> } item most)
            }
            None => self.element_type(e),
        }
    }

    /// What holds an element from a level on.
    pub(super) fn level_type(&self, e: &Element, i: usize) -> String {
        match &e.levels[i] {
            Level::Optional(_) => {
                let inner = self.level_type(e, i + 1);
                ty!({ Option<#inner> } inner)
            }
            Level::Pointer(pointer) => {
                let inner = self.level_type(e, i + 1);
                let compound = compound(self.model, e, i + 1);
                let boxed = compound.is_some() && !(e.boxed && inner.starts_with("Box<"));
                let in_place = compound.is_some_and(|id| self.shared.in_place[id.0 as usize]);
                match pointer.kind {
                    PointerKind::Ref if pointer.top_level || !boxed || !self.closes_cycle(e) => inner,
                    PointerKind::Ref => ty!({ Box<#inner> } inner),
                    PointerKind::Full => ty!({ FullPtr<#inner> } inner),
                    _ if boxed && !in_place => ty!({ Option<Box<#inner>> } inner),
                    _ => ty!({ Option<#inner> } inner),
                }
            }
            Level::Array(array) => {
                if is_text(e, i) {
                    return "NdrString".to_owned();
                }
                let inner = self.level_type(e, i + 1);
                match array_len(array) {
                    Some(n) => format!("[{inner}; {n}]"),
                    None => ty!({ Vec<#inner> } inner),
                }
            }
            Level::Pipe | Level::Subcontext(_) | Level::Switch(_) => self.level_type(e, i + 1),
            Level::Data(id) => {
                let name = self.type_name(*id);
                if e.boxed && !matches!(e.levels[..i].last(), Some(Level::Array(_))) {
                    ty!({ Box<#name> } name)
                } else {
                    name
                }
            }
        }
    }

    /// Whether a type is a union (its methods take a level).
    pub(super) fn is_union(&self, id: TypeId) -> bool {
        matches!(self.model.ty(self.model.resolve(id)).kind, TypeKind::Union(_))
    }
}

/// Length of the Rust array that holds an array, if one does.
pub(super) fn array_len(array: &Array) -> Option<i128> {
    if !array.fixed || array.varying || array.conformant || array.string {
        return None;
    }
    match array.size {
        Some(Expr::Int(n, _)) if (0..=MAX_ARRAY).contains(&n) => Some(n),
        _ => None,
    }
}

/// Whether the array at a level is text.
pub(super) fn is_text(e: &Element, i: usize) -> bool {
    e.charset.is_some() && matches!(e.levels.get(i + 1), Some(Level::Data(_)))
}

/// The struct or union that is by value at a level (through subcontexts and switches).
pub(super) fn compound(model: &Model, e: &Element, i: usize) -> Option<TypeId> {
    match &e.levels[i] {
        Level::Subcontext(_) | Level::Switch(_) => compound(model, e, i + 1),
        Level::Data(id) => {
            let id = model.resolve(*id);
            matches!(model.ty(id).kind, TypeKind::Struct(_) | TypeKind::Union(_)).then_some(id)
        }
        _ => None,
    }
}
