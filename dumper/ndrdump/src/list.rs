//! `ndrdump list`: what there is to name on the command line.

use std::fmt::Write;

use pidl::model::{Interface, Model, TypeKind};

use pidl_ndr::table;

use crate::library::{calls, public_structs};

/// Interfaces with UUID, version and what they hold.
#[must_use]
pub fn interfaces(model: &Model) -> String {
    let width = model.interfaces.iter().map(|i| i.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for interface in &model.interfaces {
        let counts = format!("{} functions, {} types", calls(model, interface).len(), interface.types.len());
        let uuid = interface.uuid.as_deref().unwrap_or("-");
        let (major, minor) = interface.version;
        let mut line =
            format!("{:width$}  {uuid:36}  {:5}  {counts}", interface.name, format!("{major}.{minor}"));
        if let Some(help) = interface.helpstring.as_deref().filter(|h| !h.is_empty()) {
            let _ = write!(line, "  {}", help.trim_matches('"'));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// One interface: its functions with their numbers, its types.
#[must_use]
pub fn interface(model: &Model, interface: &Interface) -> String {
    let (major, minor) = interface.version;
    let mut out = format!("interface {}\n", interface.name);
    if let Some(uuid) = &interface.uuid {
        let _ = writeln!(out, "uuid      {uuid}");
    }
    let _ = writeln!(out, "version   {major}.{minor}");
    for endpoint in &interface.endpoints {
        let _ = writeln!(out, "endpoint  {}", endpoint.trim_matches('"'));
    }
    let functions = calls(model, interface);
    if !functions.is_empty() {
        out.push_str("\nfunctions\n");
    }
    for function in functions {
        let opnum = function.opnum.unwrap_or_default();
        let mut line = format!("  {opnum:4}  0x{opnum:02x}  {}", function.name);
        if function.todo {
            line.push_str("  (known by number only)");
        } else if function.nopull {
            line.push_str("  (no IDL description)");
        }
        out.push_str(&line);
        out.push('\n');
    }
    if !interface.types.is_empty() {
        out.push_str("\ntypes (* can be dumped by Samba's ndrdump as well, under its number)\n");
    }
    let public = public_structs(model, interface);
    for ty in &interface.types {
        let def = model.ty(*ty);
        let kind = match def.kind {
            TypeKind::Scalar(_) => "scalar",
            TypeKind::Enum(_) => "enum",
            TypeKind::Bitmap(_) => "bitmap",
            TypeKind::Struct(_) => "struct",
            TypeKind::Union(_) => "union",
            TypeKind::Alias(_) => "alias",
            TypeKind::Pipe(_) => "pipe",
            TypeKind::ContextHandle => "handle",
            TypeKind::Opaque => "opaque",
        };
        let number = public.iter().position(|p| p == ty);
        let number = number.map_or_else(String::new, |n| format!("*{n}"));
        let _ = writeln!(out, "  {number:>4}  {kind:6}  {}", def.name);
    }
    out
}

/// What Samba prints when no function is named.
#[must_use]
pub fn functions_as_samba(model: &Model, interface: &Interface) -> String {
    let mut out = format!("\nYou must specify a function\nknown functions on '{}' are:\n", interface.name);
    for (i, function) in calls(model, interface).iter().enumerate() {
        let _ = writeln!(out, "\t0x{i:02x} ({i:2}) {}", function.name);
    }
    let _ = writeln!(out, "known public structures on '{}' are:", interface.name);
    for ty in public_structs(model, interface) {
        let _ = writeln!(out, "\t{}", model.ty(ty).name);
    }
    out
}

/// What Samba prints when no interface is named.
#[must_use]
pub fn interfaces_as_samba(model: &Model) -> String {
    let mut out = String::from("\nYou must specify a pipe\nknown pipes are:\n");
    for interface in &model.interfaces {
        match interface.helpstring.as_deref().map(|h| h.trim_matches('"')) {
            Some(help) => {
                let _ = writeln!(out, "\t{} - {help}", interface.name);
            }
            None => {
                let _ = writeln!(out, "\t{}", interface.name);
            }
        }
    }
    out
}

/// [`functions_as_samba`] of a table.
#[must_use]
pub fn table_as_samba(interface: &table::Interface) -> String {
    let mut out = format!("\nYou must specify a function\nknown functions on '{}' are:\n", interface.name);
    for (i, function) in interface.functions.iter().filter(|f| f.opnum.is_some()).enumerate() {
        let _ = writeln!(out, "\t0x{i:02x} ({i:2}) {}", function.name);
    }
    let _ = writeln!(out, "known public structures on '{}' are:", interface.name);
    for ty in interface.types.iter().filter(|t| !t.is_union) {
        let _ = writeln!(out, "\t{}", ty.name);
    }
    out
}

/// [`interfaces_as_samba`] of tables.
#[must_use]
pub fn tables_as_samba(interfaces: &[&table::Interface]) -> String {
    let mut out = String::from("\nYou must specify a pipe\nknown pipes are:\n");
    for interface in interfaces {
        let _ = writeln!(out, "\t{}", interface.name);
    }
    out
}
