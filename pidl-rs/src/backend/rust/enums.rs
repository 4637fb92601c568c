//! Enums and bitmaps: newtypes with constants, so that unknown values survive.

use super::File;
use super::emit::{Writer, code};
use super::expr::Mode;
use super::names::{Scope, shout};
use super::structs::unsupported;
use crate::model::{Bitmap, Enum, NamedValue, TypeDef, TypeId};
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
            for v in values.iter().filter(|v| fits(v.value, width)) {
                let (constant, value) = (scope.take(shout(&v.name)), literal(v.value, base, width, bits));
                self.member_doc(w, v.doc.as_deref(), &v.name, v.span);
                self.alias(w, &v.name, &constant);
                w.put(code!(Member { pub const #constant: Self = Self(#value); } constant value));
            }
            w.blank();
            w.doc("Names in the IDL.");
            let names: Vec<String> = values
                .iter()
                .map(|v| format!("({:?}, {})", v.name, literal(v.value, "u64", width.max(32), bits)))
                .collect();
            w.list(
                |names| code!(Member { pub const SYMBOLS: &'static [(&'static str, u64)] = &[#names]; } names),
                &names,
            );
        });
        w.blank();
        let size = (width.max(8) / 8).to_string();
        let width = width.to_string();
        let def = self.model.ty(id);
        if def.nopull || def.nopush {
            self.by_hand(w, def, name, (method, bits));
            let kind = if bits { "bitmap" } else { "enum" };
            w.put(code!(Item { pidl_ndr::symbol_text!(#name, #base, #kind); } name base kind));
            return;
        }
        let flags = def.flags;
        let flags = if flags.is_empty() { String::new() } else { format!(", {}", self.flags_const(flags)) };
        w.put(match bits {
            true => {
                let args = format!("{name}, {base}, {method}, {width}, {size}{flags}");
                code!(Item { pidl_ndr::wire_bitmap!(#args); } args)
            }
            false => {
                let args = format!("{name}, {base}, {method}, {size}{flags}");
                code!(Item { pidl_ndr::wire_enum!(#args); } args)
            }
        });
    }
}

impl File<'_> {
    /// An enum or bitmap of which the IDL leaves a half to hand-written code.
    fn by_hand(&self, w: &mut Writer, def: &TypeDef, name: &str, (method, bits): (&str, bool)) {
        let custom = self.shared.is_custom(&def.name);
        w.block(code!(Item { impl Ndr for #name { #b } } name; b: Member), |w| {
            if !custom {
                w.put(code!(Member { const HAS_BUFFERS: bool = false; }));
                w.blank();
            }
            if def.nopull {
                unsupported(w, def, Mode::Pull, custom);
            } else {
                w.put(code!(Member {
                    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                        self.0 = p.#method()?;
                        Ok(())
                    }
                } method));
            }
            if def.nopush {
                unsupported(w, def, Mode::Push, custom);
            } else {
                w.put(code!(Member {
                    fn push_scalars(&self, p: &mut Push) -> Result<()> {
                        p.#method(self.0)
                    }
                } method));
            }
            let width = if bits { def.layout.min_size.max(1) * 8 } else { 0 }.to_string();
            w.block(
                code!(Member { fn print(&self, name: &str, out: &mut dyn Printer) { #b } }; b: Stmt),
                |w| match bits {
                    true => w.put(code!(Stmt {
                        out.bitmap(name, #width, u64::from(self.0), Self::SYMBOLS);
                    } width)),
                    false => {
                        w.put(code!(Stmt { let value = u64::from(self.0); }));
                        w.put(code!(Stmt { let known = Self::SYMBOLS.iter().find(|(_, v)| *v == value); }));
                        w.put(code!(Stmt { out.enumeration(name, known.map(|(n, _)| *n), value as u32); }));
                    }
                },
            );
        });
    }
}

/// Whether a value of that many bits can be this one, signed or not.
fn fits(value: i64, width: u32) -> bool {
    width >= 64 || (-(1i64 << (width - 1))..1i64 << width).contains(&value)
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
