//! Where interfaces come from, and how the command line names what is in them.

use pidl::Compiled;
use pidl::diagnostic::render_human;
use pidl::model::{Direction, Function, Interface, Model, TypeId, TypeKind};
use pidl_ndr::table;

use crate::cli::Cli;
use crate::subject::Target;

/// What is built into the program: generated tables and the IDL they were made from.
#[derive(Clone, Copy, Default)]
pub struct Builtin {
    /// Tables of generated crates (`INTERFACES`).
    pub interfaces: &'static [&'static table::Interface],
    /// The text of their IDL files (`IDL`): name and text. May be empty; then
    /// `--json`, `--annotate` and `list` need `--idl`.
    pub idl: &'static [(&'static str, &'static str)],
}

impl Builtin {
    /// Whether the tables are to be used and not a model.
    #[must_use]
    pub fn serves(&self, cli: &Cli) -> bool {
        let needs_model = cli.json || cli.annotate || cli.interface.as_deref() == Some("list");
        cli.idl.is_empty() && !self.interfaces.is_empty() && (!needs_model || self.idl.is_empty())
    }

    /// An interface by its name, whatever its case, or its UUID.
    #[must_use]
    pub fn find_interface(&self, name: &str) -> Option<&'static table::Interface> {
        let by_name = |i: &&&'static table::Interface| i.name.eq_ignore_ascii_case(name);
        let by_uuid = |i: &&&'static table::Interface| i.uuid.is_some_and(|u| u.eq_ignore_ascii_case(name));
        self.interfaces.iter().find(by_name).or_else(|| self.interfaces.iter().find(by_uuid)).copied()
    }
}

/// What the second and third word of the command line name in a table.
pub fn find_compiled(
    interface: &'static table::Interface,
    format: &str,
    direction: &str,
) -> Result<Target<'static>, String> {
    let numeric = format.starts_with(|c: char| c.is_ascii_digit());
    if direction == "struct" {
        let mut types = interface.types.iter().filter(|t| !t.is_union);
        return match numeric {
            true => number(format).and_then(|i| types.nth(i)),
            false => types.find(|t| t.name == format),
        }
        .map(Target::CompiledType)
        .ok_or_else(|| match numeric {
            true => format!("Public structure number '{format}' not found"),
            false => format!("Public structure '{format}' not found"),
        });
    }
    let mut calls = interface.functions.iter().filter(|f| f.opnum.is_some());
    let function = match numeric {
        true => number(format).and_then(|i| calls.nth(i)),
        false => calls.find(|f| f.name == format),
    };
    let function = function.ok_or_else(|| match numeric {
        true => format!("Function number '{format}' not found"),
        false => format!("Function '{format}' not found"),
    })?;
    Ok(Target::CompiledCall(function, side(direction)?))
}

fn side(direction: &str) -> Result<Direction, String> {
    match direction {
        "in" | "request" => Ok(Direction { r#in: true, out: false }),
        "out" | "response" => Ok(Direction { r#in: false, out: true }),
        other => Err(format!("Bad type value '{other}'")),
    }
}

/// Compiles the IDL the command line names, or what is built in; the message
/// of what is wrong with it otherwise.
pub fn load(cli: &Cli, builtin: Builtin) -> Result<Compiled, String> {
    let define = |d: &String| match d.split_once('=') {
        Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
        None => (d.clone(), None),
    };
    let options = pidl::Options {
        include_dirs: cli.include_dirs.clone(),
        defines: cli.defines.iter().map(define).collect(),
        replace: cli.replace.clone(),
    };
    let compiled = if !cli.idl.is_empty() {
        pidl::compile(&cli.idl, &options)
    } else if builtin.serves(cli) {
        return Ok(pidl::compile(&[], &pidl::Options::default()));
    } else {
        let text =
            |(name, text): &(&str, &str)| pidl::Input::Text { name: name.into(), text: (*text).to_owned() };
        pidl::compile_inputs(builtin.idl.iter().map(text).collect(), &options)
    };
    if compiled.has_errors() {
        let errors: Vec<_> = compiled
            .diagnostics
            .iter()
            .filter(|d| d.severity == pidl::diagnostic::Severity::Error)
            .cloned()
            .collect();
        return Err(render_human(&errors, &compiled.sources, cli.color.enabled()));
    }
    Ok(compiled)
}

/// An interface by its name, whatever its case, or its UUID.
#[must_use]
pub fn find_interface<'m>(model: &'m Model, name: &str) -> Option<&'m Interface> {
    let by_name = |i: &&Interface| i.name.eq_ignore_ascii_case(name);
    let by_uuid = |i: &&Interface| i.uuid.as_deref().is_some_and(|u| u.eq_ignore_ascii_case(name));
    // The last definition counts, as in Samba's table.
    model.interfaces.iter().find(by_name).or_else(|| model.interfaces.iter().find(by_uuid))
}

/// The functions that have a number, inherited ones first: Samba's call table.
#[must_use]
pub fn calls<'m>(model: &'m Model, interface: &'m Interface) -> Vec<&'m Function> {
    let mut chain = vec![interface];
    while let Some(base) = chain.last().and_then(|i| i.base) {
        match model.interfaces.get(base.0 as usize) {
            Some(base) if chain.len() < 64 => chain.push(base),
            _ => break,
        }
    }
    chain.iter().rev().flat_map(|i| &i.functions).filter(|f| f.opnum.is_some()).collect()
}

/// The public structs of an interface.
#[must_use]
pub fn public_structs(model: &Model, interface: &Interface) -> Vec<TypeId> {
    let public = |id: &TypeId| {
        let def = model.ty(*id);
        def.public && matches!(def.kind, TypeKind::Struct(_))
    };
    interface.types.iter().copied().filter(public).collect()
}

/// What the second and third word of the command line name.
pub fn find_target<'m>(
    model: &'m Model,
    interface: &'m Interface,
    format: &str,
    direction: &str,
) -> Result<Target<'m>, String> {
    if direction == "struct" {
        return find_struct(model, interface, format).map(Target::Type);
    }
    let function = find_function(model, interface, format)?;
    Ok(Target::Call(function, side(direction)?))
}

fn find_function<'m>(model: &'m Model, interface: &'m Interface, name: &str) -> Result<&'m Function, String> {
    let calls = calls(model, interface);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return number(name)
            .and_then(|i| calls.get(i).copied())
            .ok_or_else(|| format!("Function number '{name}' not found"));
    }
    calls.into_iter().find(|f| f.name == name).ok_or_else(|| format!("Function '{name}' not found"))
}

fn find_struct(model: &Model, interface: &Interface, name: &str) -> Result<TypeId, String> {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return number(name)
            .and_then(|i| public_structs(model, interface).get(i).copied())
            .ok_or_else(|| format!("Public structure number '{name}' not found"));
    }
    // Samba knows the public ones; there is no reason to refuse the others.
    let is_struct = |id: &TypeId| matches!(model.ty(model.resolve(*id)).kind, TypeKind::Struct(_));
    let file = model.files.get(interface.file);
    let near = interface.types.iter().chain(file.iter().flat_map(|f| &f.types));
    near.copied()
        .find(|id| model.ty(*id).name == name && is_struct(id))
        .ok_or_else(|| format!("Public structure '{name}' not found"))
}

/// A number as C's `strtoul` reads it: decimal, `0x`, octal.
fn number(text: &str) -> Option<usize> {
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return usize::from_str_radix(hex, 16).ok();
    }
    match text.strip_prefix('0') {
        Some(octal) if !octal.is_empty() => usize::from_str_radix(octal, 8).ok(),
        _ => text.parse().ok(),
    }
}
