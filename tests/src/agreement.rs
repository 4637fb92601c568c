//! Generated code and the interpreter side by side.

mod program;
mod sweep;

use pidl::interpret::Interpreter;
use pidl::model::{Direction, Function, TypeId};
use pidl_ndr::print::TextPrinter;
use pidl_ndr::{Format, Printer, Pull, Push, table};

use crate::exchange::session;

pub use program::program;
pub use sweep::{Difference, Plan, Report, sweep};

/// What a generated crate has.
#[derive(Clone, Copy)]
pub struct Tables {
    /// Its interfaces.
    pub interfaces: &'static [&'static table::Interface],
    /// Its types by module.
    pub types: &'static [(&'static str, &'static [table::Type])],
}

/// What was generated from `idl/`.
pub const OWN: &[Tables] = &[
    Tables { interfaces: dcerpc::INTERFACES, types: dcerpc::TYPES },
    Tables { interfaces: exchange::INTERFACES, types: exchange::TYPES },
];

/// The entry of a type of an IDL file; unions have a level of their own and none here.
#[must_use]
pub fn type_of(tables: &[Tables], stem: &str, name: &str) -> Option<&'static table::Type> {
    let plain = |s: &str| s.replace(['_', '-'], "").to_lowercase();
    let wanted = plain(stem);
    let modules = tables.iter().flat_map(|t| t.types).filter(|(module, _)| plain(module) == wanted);
    modules.flat_map(|(_, types)| *types).find(|t| t.name == name && !t.is_union)
}

/// The entry of a function.
#[must_use]
pub fn function_of(tables: &[Tables], interface: &str, name: &str) -> Option<&'static table::Function> {
    let mut interfaces = tables.iter().flat_map(|t| t.interfaces);
    interfaces.find(|i| i.name == interface)?.function(name)
}

fn pull(bytes: &[u8], format: Format) -> Pull<'_> {
    let mut pull = Pull::new(bytes, format);
    pull.set_context(session());
    pull
}

pub(crate) fn push(format: Format) -> Push {
    let mut push = Push::new(format);
    push.set_context(session());
    push
}

fn printer() -> TextPrinter {
    let mut printer = TextPrinter::new();
    printer.surroundings_mut().set_context(session());
    printer
}

/// What one side made of some bytes.
#[derive(Debug, PartialEq)]
pub struct Seen {
    /// What it printed, and the bytes it wrote again; `None` when it could not read them.
    pub read: Option<(String, Option<Vec<u8>>)>,
    /// Bytes it left over.
    pub unread: usize,
}

/// Generated code on a type.
#[must_use]
pub fn generated_sees_type(entry: &table::Type, bytes: &[u8], format: Format) -> Seen {
    let mut value = (entry.value)(0);
    let mut pull = pull(bytes, format);
    let read = value.pull(&mut pull).is_ok().then(|| {
        let mut printer = printer();
        value.print(entry.name, &mut printer);
        let mut push = push(format);
        let written = value.push(&mut push).is_ok().then(|| push.finish());
        (text(&printer), written)
    });
    Seen { unread: if read.is_some() { pull.unread().len() } else { 0 }, read }
}

/// The interpreter on a type.
#[must_use]
pub fn interpreter_sees_type(i: &Interpreter<'_>, ty: TypeId, bytes: &[u8], format: Format) -> Seen {
    let mut value = i.default_value(ty);
    let mut pull = pull(bytes, format);
    let read = i.pull(ty, &mut value, &mut pull).is_ok().then(|| {
        let mut printer = printer();
        i.print(ty, &i.model().ty(ty).name, &value, &mut printer);
        let mut push = push(format);
        let written = i.push(ty, &value, &mut push).is_ok().then(|| push.finish());
        (text(&printer), written)
    });
    Seen { unread: if read.is_some() { pull.unread().len() } else { 0 }, read }
}

/// Generated code on a call: the request, and the reply when there is one.
#[must_use]
pub fn generated_sees_call(
    entry: &table::Function,
    request: &[u8],
    reply: Option<&[u8]>,
    format: Format,
) -> Seen {
    let mut call = (entry.call)();
    let mut pull = pull(request, format);
    let mut ok = call.pull_in(&mut pull).is_ok();
    if let Some(reply) = reply
        && ok
    {
        pull = self::pull(reply, format);
        ok = call.pull_out(&mut pull).is_ok();
    }
    let read = ok.then(|| {
        let mut printer = printer();
        call.print(entry.name, reply.is_none(), reply.is_some(), &mut printer);
        let mut push = push(format);
        let pushed = if reply.is_some() { call.push_out(&mut push) } else { call.push_in(&mut push) };
        (text(&printer), pushed.is_ok().then(|| push.finish()))
    });
    Seen { unread: if ok { pull.unread().len() } else { 0 }, read }
}

/// The interpreter on a call.
#[must_use]
pub fn interpreter_sees_call<'m>(
    i: &Interpreter<'m>,
    function: &'m Function,
    request: &[u8],
    reply: Option<&[u8]>,
    format: Format,
) -> Seen {
    let (input, output) = (Direction { r#in: true, out: false }, Direction { r#in: false, out: true });
    let mut call = i.default_call(function);
    let mut pull = pull(request, format);
    let mut ok = i.pull_call(function, input, &mut call, &mut pull).is_ok();
    let side = if reply.is_some() { output } else { input };
    if let Some(reply) = reply
        && ok
    {
        pull = self::pull(reply, format);
        ok = i.pull_call(function, output, &mut call, &mut pull).is_ok();
    }
    let read = ok.then(|| {
        let mut printer = printer();
        i.print_call(function, side, &function.name, &call, &mut printer);
        let mut push = push(format);
        let pushed = i.push_call(function, side, &call, &mut push);
        (text(&printer), pushed.is_ok().then(|| push.finish()))
    });
    Seen { unread: if ok { pull.unread().len() } else { 0 }, read }
}

fn text(printer: &TextPrinter) -> String {
    String::from_utf8_lossy(printer.as_bytes()).into_owned()
}
