//! Enums and bitmaps: newtypes with constants, so that unknown values survive.

use super::File;
use super::emit::{Writer, code};
use super::names::{Scope, shout};
use crate::model::{Bitmap, Enum, NamedValue, TypeId};
use pidl_ndr::Scalar;

/// The Rust integer of a base type, and the cursor's method for it.
pub(super) fn base(scalar: Scalar) -> (&'static str, &'static str, u32) {
    match scalar {
        Scalar::Uint8 | Scalar::Char => ("u8", "u8", 8),
        Scalar::Int8 => ("i8", "i8", 8),
        Scalar::Uint16 | Scalar::Wchar => ("u16", "u16", 16),
        Scalar::Int16 => ("i16", "i16", 16),
        Scalar::Uint1632 => ("u16", "u1632", 16),
        Scalar::Int1632 => ("i16", "i1632", 16),
        Scalar::Int32 => ("i32", "i32", 32),
        Scalar::Int64 => ("i64", "i64", 64),
        Scalar::Hyper => ("u64", "u64", 64),
        Scalar::Udlong => ("u64", "udlong", 64),
        Scalar::Uint3264 => ("u64", "u3264", 64),
        Scalar::Bool8 => ("bool", "bool8", 1),
        Scalar::Bool32 => ("bool", "bool32", 1),
        _ => ("u32", "u32", 32),
    }
}

impl File<'_> {
    pub(super) fn enumeration(&self, w: &mut Writer, id: TypeId, e: &Enum) {
        self.newtype(w, id, e.base, &e.values, false);
    }

    pub(super) fn bitmap(&self, w: &mut Writer, id: TypeId, b: &Bitmap) {
        self.newtype(w, id, b.base, &b.values, true);
    }

    fn newtype(&self, w: &mut Writer, id: TypeId, scalar: Scalar, values: &[NamedValue], bits: bool) {
        let name = &self.shared.types[id.0 as usize];
        let (base, method, width) = base(scalar);
        self.type_docs(w, id);
        w.put(code!(Item { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub struct #name(pub #base); } name base));
        let mut scope = Scope::with(&["SYMBOLS"]);
        w.blank();
        w.block(code!(Item { impl #name { #b } } name; b: Member), |w| {
            for v in values {
                let (constant, value) = (scope.take(shout(&v.name)), literal(v.value, base, width, bits));
                self.member_doc(w, v.doc.as_deref(), &v.name, v.span);
                self.alias(w, &v.name, &constant);
                w.put(code!(Member { pub const #constant: Self = Self(#value); } constant value));
            }
            w.blank();
            w.doc("Names in the IDL.");
            let names: Vec<String> = values
                .iter()
                .map(|v| format!("({:?}, {})", v.name, literal(v.value, "u64", width, bits)))
                .collect();
            w.list(
                |names| code!(Member { pub const SYMBOLS: &'static [(&'static str, u64)] = &[#names]; } names),
                &names,
            );
        });
        w.blank();
        let size = (width.max(8) / 8).to_string();
        let width = width.to_string();
        if bits {
            w.put(code!(Item { pidl_ndr::wire_bitmap!(#name, #base, #method, #width, #size); } name base method width size));
        } else {
            w.put(code!(Item { pidl_ndr::wire_enum!(#name, #base, #method, #size); } name base method size));
        }
    }
}

/// A value as a literal of the base type, cut to its width.
fn literal(value: i64, base: &str, width: u32, hex: bool) -> String {
    if base.starts_with('i') {
        return match width {
            8 => (value as i8).to_string(),
            16 => (value as i16).to_string(),
            32 => (value as i32).to_string(),
            _ => value.to_string(),
        };
    }
    let mask = if width >= 64 { u64::MAX } else { (1 << width) - 1 };
    let value = value.cast_unsigned() & mask;
    if hex || value > 0xffff { format!("{value:#x}") } else { value.to_string() }
}
