//! Showing values through a [`Printer`].

use std::net::{Ipv4Addr, Ipv6Addr};

use pidl_ndr::{Flags, Ndr, NdrString, Printer, Scalar};

use super::{Call, Interpreter, Value, scalar};
use crate::model::{
    Bitmap, Direction, Element, Enum, Function, Level, PointerKind, Struct, TypeDef, TypeId, TypeKind, Union,
};

impl Interpreter<'_> {
    /// Shows a value of a type under a name.
    pub fn print(&self, ty: TypeId, name: &str, value: &Value, out: &mut dyn Printer) {
        let def = self.model.ty(ty);
        match &def.kind {
            TypeKind::Scalar(scalar) => self.print_scalar(*scalar, name, value, out),
            TypeKind::Enum(e) => with_flags(def.flags, out, |out| print_enum(e, name, value, out)),
            TypeKind::Bitmap(b) => with_flags(def.flags, out, |out| print_bitmap(b, name, value, out)),
            TypeKind::Struct(s) => {
                if !(def.noprint && print_known_struct(def, name, value, out)) {
                    self.print_struct(def, s, name, value, out);
                }
            }
            TypeKind::Union(u) => {
                with_flags(def.flags, out, |out| self.print_union(def, u, name, value, out))
            }
            TypeKind::Alias(target) => with_flags(def.flags, out, |out| {
                with_flags(target.flags, out, |out| self.print_levels(target, 0, name, value, out));
            }),
            TypeKind::Pipe(element) => {
                let items: &[Value] = if let Value::Array(items) = value { items } else { &[] };
                out.begin_array(name, items.len());
                for item in items {
                    self.print_element(element, item, out);
                }
                out.end();
            }
            TypeKind::ContextHandle => print_context_handle(name, value, out),
            TypeKind::Opaque => out.begin_group(name, Some("(not described)")),
        }
        if matches!(def.kind, TypeKind::Opaque) {
            out.end();
        }
    }

    /// Shows the request or the reply of a call, as `ndrdump` does.
    pub fn print_call(
        &self,
        function: &Function,
        direction: Direction,
        name: &str,
        call: &Call,
        out: &mut dyn Printer,
    ) {
        out.begin_struct(name, &function.name);
        for (wanted, side, values) in
            [(direction.r#in, "in", &call.request), (direction.out, "out", &call.reply)]
        {
            if !wanted {
                continue;
            }
            out.begin_struct(side, &function.name);
            for (param, value) in function.params.iter().zip(values) {
                let travels = if side == "in" { param.dir.r#in } else { param.dir.out };
                if travels && !self.is_pipe(param) && !param.binding_handle {
                    self.print_element(param, value, out);
                }
            }
            if let (Some(result), "out") = (&function.result, side) {
                self.print_element(result, &call.result, out);
            }
            out.end();
        }
        out.end();
    }

    fn print_element(&self, element: &Element, value: &Value, out: &mut dyn Printer) {
        if element.attributes.iter().any(|a| a == "noprint") {
            return;
        }
        with_flags(element.flags, out, |out| self.print_levels(element, 0, &element.name, value, out));
    }

    fn print_levels(&self, element: &Element, at: usize, name: &str, value: &Value, out: &mut dyn Printer) {
        let Some(level) = element.levels.get(at) else { return };
        match level {
            Level::Optional(_) => {
                if let Value::Pointer(Some(value)) = value {
                    self.print_levels(element, at + 1, name, value, out);
                }
            }
            Level::Pointer(p) if p.kind == PointerKind::Ref && p.top_level => {
                out.begin_pointer(name, true);
                self.print_levels(element, at + 1, name, value, out);
                out.end();
            }
            Level::Pointer(_) => {
                let target = match value {
                    Value::Pointer(p) => p.as_deref(),
                    Value::Shared(p) => p.as_deref(),
                    _ => None,
                };
                out.begin_pointer(name, target.is_some());
                if let Some(target) = target {
                    self.print_levels(element, at + 1, name, target, out);
                }
                out.end();
            }
            Level::Array(_) => match value {
                Value::Text(text) => out.string(name, Some(text.as_bytes())),
                Value::Bytes(bytes) => match element.content {
                    Some(ty) => self.print_content(ty, name, bytes, out),
                    None => out.u8_array(name, bytes),
                },
                Value::Array(items) => {
                    out.begin_array(name, items.len());
                    for item in items {
                        self.print_levels(element, at + 1, name, item, out);
                    }
                    out.end();
                }
                _ => {
                    out.begin_array(name, 0);
                    out.end();
                }
            },
            Level::Pipe | Level::Subcontext(_) | Level::Switch(_) => {
                self.print_levels(element, at + 1, name, value, out);
            }
            Level::Data(ty) => self.print(*ty, name, value, out),
        }
    }

    fn print_content(&self, ty: TypeId, name: &str, bytes: &[u8], out: &mut dyn Printer) {
        match self.content_value(ty, bytes) {
            Ok(value) => {
                out.begin_content(name, bytes.len());
                self.print(ty, name, &value, out);
                out.end();
            }
            Err(error) => out.broken_content(name, bytes, &error),
        }
    }

    fn print_struct(&self, def: &TypeDef, s: &Struct, name: &str, value: &Value, out: &mut dyn Printer) {
        out.begin_struct(name, &def.name);
        with_flags(def.flags, out, |out| {
            let values: &[Value] = if let Value::Struct(values) = value { values } else { &[] };
            for (i, field) in s.fields.iter().enumerate() {
                self.print_element(field, values.get(i).unwrap_or(&Value::Null), out);
            }
        });
        out.end();
    }

    fn print_union(&self, def: &TypeDef, u: &Union, name: &str, value: &Value, out: &mut dyn Printer) {
        let Value::Union(union) = value else {
            out.begin_union(name, &def.name, 0);
            out.end();
            return;
        };
        // ndrdump keeps levels in 32 bits.
        out.begin_union(name, &def.name, union.level as u32);
        match u.arm(union.level) {
            Some(arm) => {
                if let Some(element) = &arm.element {
                    self.print_element(element, &union.value, out);
                }
            }
            None => out.bad_level(union.level as u32),
        }
        out.end();
    }

    fn print_scalar(&self, scalar: Scalar, name: &str, value: &Value, out: &mut dyn Printer) {
        let uint = match value {
            Value::Uint(v) => *v,
            Value::Int(v) => *v as u64,
            _ => 0,
        };
        let int = uint as i64;
        let bytes: &[u8] = match value {
            Value::Text(text) => text.as_bytes(),
            Value::Bytes(bytes) => bytes,
            _ => &[],
        };
        match scalar {
            Scalar::Void => {}
            Scalar::Bool8 | Scalar::Bool32 => out.boolean(name, uint != 0),
            Scalar::Char | Scalar::Uint8 => out.uint(name, 8, uint),
            Scalar::Wchar | Scalar::Uint16 | Scalar::Uint1632 => out.uint(name, 16, uint),
            Scalar::Uint32 | Scalar::Uint3264 => out.uint(name, 32, uint),
            Scalar::Int8 | Scalar::Int16 | Scalar::Int1632 | Scalar::Int32 | Scalar::Int3264 => {
                out.int(name, int);
            }
            Scalar::Hyper | Scalar::UidT | Scalar::GidT => out.hyper(name, uint),
            Scalar::Int64 | Scalar::Dlong => out.dlong(name, int),
            Scalar::Udlong | Scalar::Udlongr => out.udlong(name, uint),
            Scalar::Float | Scalar::Double => {
                out.double(name, if let Value::Float(v) = value { *v } else { 0.0 })
            }
            Scalar::Pointer => out.address(name, uint),
            Scalar::DataBlob => out.blob(name, bytes),
            Scalar::U16String => {
                let units: Vec<u16> = match value {
                    Value::Array(units) => units.iter().filter_map(Value::as_int).map(|u| u as u16).collect(),
                    _ => Vec::new(),
                };
                pidl_ndr::U16String(units).print(name, out);
            }
            Scalar::String => out.string(
                name,
                match value {
                    Value::Text(text) => Some(text.as_bytes()),
                    _ => None,
                },
            ),
            Scalar::StringArray => {
                let texts: &[NdrString] = if let Value::Texts(texts) = value { texts } else { &[] };
                let items: Vec<&[u8]> = texts.iter().map(NdrString::as_bytes).collect();
                out.string_array(name, &items);
            }
            Scalar::TimeT => out.time_t(name, int),
            Scalar::Nttime | Scalar::NttimeHyper => out.nttime(name, uint),
            Scalar::Nttime1sec => out.nttime(name, uint.wrapping_mul(10_000_000)),
            Scalar::Werror => out.werror(name, uint as u32),
            Scalar::Ntstatus => out.ntstatus(name, uint as u32),
            Scalar::Hresult => out.hresult(name, uint as u32),
            Scalar::ErrorStatus => out.uint(name, 32, uint),
            Scalar::DnsString | Scalar::NbtString => out.string(name, Some(bytes)),
            Scalar::WreplNbtName => {
                pidl_ndr::WreplNbtName(scalar::nbt_name(value).unwrap_or_default()).print(name, out);
            }
            Scalar::DnspName | Scalar::DnspString => out.text(name, bytes),
            Scalar::Ipv4Address => out.ipv4(name, Ipv4Addr::from(uint as u32)),
            Scalar::Ipv6Address => {
                let octets: [u8; 16] = bytes.try_into().unwrap_or_default();
                out.ipv6(name, Ipv6Addr::from(octets));
            }
        }
    }
}

fn with_flags(flags: Flags, out: &mut dyn Printer, f: impl FnOnce(&mut dyn Printer)) {
    if flags.is_empty() {
        f(out);
    } else {
        let saved = out.add_flags(flags);
        f(out);
        out.restore_flags(saved);
    }
}

fn print_enum(e: &Enum, name: &str, value: &Value, out: &mut dyn Printer) {
    let value = value.as_int().unwrap_or_default();
    // Samba holds enumerators as C ints: -1 and 0xffffffff are the same.
    let symbol = e.values.iter().find(|v| v.value as u32 == value as u32).map(|v| v.name.as_str());
    out.enumeration(name, symbol, value as u32);
}

fn print_bitmap(b: &Bitmap, name: &str, value: &Value, out: &mut dyn Printer) {
    let flags: Vec<(&str, u64)> = b.values.iter().map(|v| (v.name.as_str(), v.value as u64)).collect();
    let bits = match b.base {
        Scalar::Uint8 => 8,
        Scalar::Uint16 => 16,
        Scalar::Hyper => 64,
        _ => 32,
    };
    out.bitmap(name, bits, value.as_int().unwrap_or_default() as u64, &flags);
}

/// Types that everybody shows in a form of their own.
fn print_known_struct(def: &TypeDef, name: &str, value: &Value, out: &mut dyn Printer) -> bool {
    let Value::Struct(members) = value else { return false };
    let uint = |i: usize| members.get(i).and_then(Value::as_int);
    match (def.name.as_str(), members.as_slice()) {
        ("GUID", _) => return print_guid(name, value, out),
        (
            "SID" | "RPC_SID" | "dom_sid" | "dom_sid2" | "dom_sid28" | "dom_sid0",
            [_, _, Value::Bytes(authority), Value::Array(subs)],
        ) => {
            let (Some(revision), Ok(authority)) = (uint(0), authority.as_slice().try_into()) else {
                return false;
            };
            let subs: Vec<u32> = subs.iter().filter_map(Value::as_int).map(|v| v as u32).collect();
            // dom_sid28 has room for five whatever it holds; Windows has been seen to
            // leave garbage there, which Samba takes for nothing.
            match uint(1).and_then(|n| subs.get(..usize::try_from(n).ok()?)) {
                Some(subs) => out.sid(name, revision as u8, authority, subs),
                None => out.sid(name, 0, [0; 6], &[]),
            }
        }
        _ => return false,
    }
    true
}

fn print_context_handle(name: &str, value: &Value, out: &mut dyn Printer) {
    let Value::Struct(members) = value else { return };
    out.begin_struct(name, "policy_handle");
    out.uint("handle_type", 32, members.first().and_then(Value::as_int).unwrap_or_default() as u64);
    if let Some(uuid) = members.get(1) {
        print_guid("uuid", uuid, out);
    }
    out.end();
}

fn print_guid(name: &str, value: &Value, out: &mut dyn Printer) -> bool {
    let Value::Struct(members) = value else { return false };
    let [low, mid, high, Value::Bytes(clock), Value::Bytes(node)] = members.as_slice() else { return false };
    let rest: Vec<u8> = clock.iter().chain(node).copied().collect();
    let (Some(low), Some(mid), Some(high), Ok(rest)) =
        (low.as_int(), mid.as_int(), high.as_int(), rest.try_into())
    else {
        return false;
    };
    out.guid(name, low as u32, mid as u16, high as u16, rest);
    true
}
