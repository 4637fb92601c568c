//! Interface tables: generated types and functions by name, for tools that
//! choose at run time (a dumper, a tracer, a fuzzer).

use crate::{Flags, Ndr, NdrUnion, Printer, Pull, Push, Result};
use std::any::Any;

/// An interface and what it has.
pub struct Interface {
    /// IDL name.
    pub name: &'static str,
    /// UUID in its text form, lower case.
    pub uuid: Option<&'static str>,
    /// Major, minor.
    pub version: (u16, u16),
    /// `endpoint(...)`
    pub endpoints: &'static [&'static str],
    /// The functions in order.
    pub functions: &'static [Function],
    /// The types of its file in order.
    pub types: &'static [Type],
}

impl Interface {
    /// A function by its number.
    #[must_use]
    pub fn opnum(&self, opnum: u16) -> Option<&'static Function> {
        self.functions.iter().find(|f| f.opnum == Some(opnum))
    }

    /// A function by its IDL name.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<&'static Function> {
        self.functions.iter().find(|f| f.name == name)
    }

    /// A type by its IDL name.
    #[must_use]
    pub fn find_type(&self, name: &str) -> Option<&'static Type> {
        self.types.iter().find(|t| t.name == name)
    }
}

/// A function.
#[derive(Clone, Copy)]
pub struct Function {
    /// IDL name.
    pub name: &'static str,
    /// Its number on the wire.
    pub opnum: Option<u16>,
    /// An empty request with its empty reply.
    pub call: fn() -> Box<dyn AnyCall>,
}

impl Function {
    /// The entry of a function.
    #[must_use]
    pub const fn of<R: Request>() -> Self {
        Function { name: R::NAME, opnum: R::OPNUM, call: || Box::new(Pair::<R>::default()) }
    }
}

/// A type.
#[derive(Clone, Copy)]
pub struct Type {
    /// IDL name.
    pub name: &'static str,
    /// A default value; of a union, one that is read and written at a level.
    pub value: fn(level: i64) -> Box<dyn AnyValue>,
    /// Whether it is a union, and the level matters.
    pub is_union: bool,
}

impl Type {
    /// The entry of a type.
    #[must_use]
    pub const fn of<T: Ndr + 'static>(name: &'static str) -> Self {
        Type { name, value: |_| Box::new(Value(T::default())), is_union: false }
    }

    /// The entry of another name for a type, which adds flags to it.
    #[must_use]
    pub const fn flagged<T: Ndr + 'static, const FLAGS: u32>(name: &'static str) -> Self {
        Type { name, value: |_| Box::new(Flagged::<T, FLAGS>(T::default())), is_union: false }
    }

    /// The entry of another name for a number, which leaves some of its values.
    #[must_use]
    pub const fn ranged<T: Ndr + Copy + 'static, const LOW: i64, const HIGH: i64>(name: &'static str) -> Self
    where
        i128: From<T>,
    {
        Type { name, value: |_| Box::new(Ranged::<T, LOW, HIGH>(T::default())), is_union: false }
    }

    /// The entry of a union.
    #[must_use]
    pub const fn union<T: NdrUnion + 'static>(name: &'static str) -> Self {
        Type { name, value: |level| Box::new(AtLevel { level, value: T::default() }), is_union: true }
    }
}

/// What a client sends: a call of a function.
pub trait Request: Default + Send + 'static {
    /// The function's number on the wire.
    const OPNUM: Option<u16>;
    /// Its IDL name.
    const NAME: &'static str;
    /// What a server answers.
    type Reply: Reply<Self>;

    /// Reads it.
    fn read(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// Writes it.
    fn write(&self, p: &mut Push) -> Result<()>;
    /// Shows its members.
    fn show(&self, out: &mut dyn Printer);
}

/// What a server answers to a request, which it may take sizes from.
pub trait Reply<In>: Default + Send + 'static {
    /// Reads it.
    fn read(&mut self, input: &In, p: &mut Pull<'_>) -> Result<()>;
    /// Writes it.
    fn write(&self, input: &In, p: &mut Push) -> Result<()>;
    /// Shows its members.
    fn show(&self, input: &In, out: &mut dyn Printer);

    /// As much of a request as [`Reply::write`] looks at: what is kept of one that is given away.
    #[must_use]
    fn kept(_input: &In) -> In
    where
        In: Default,
    {
        In::default()
    }
}

/// Gives a struct without members what a request needs.
#[macro_export]
macro_rules! empty_request {
    ($type:ident, $opnum:expr, $name:literal, $reply:ty) => {
        impl $crate::table::Request for $type {
            const OPNUM: Option<u16> = $opnum;
            const NAME: &'static str = $name;
            type Reply = $reply;

            fn read(&mut self, _p: &mut $crate::Pull<'_>) -> $crate::Result<()> {
                Ok(())
            }
            fn write(&self, _p: &mut $crate::Push) -> $crate::Result<()> {
                Ok(())
            }
            fn show(&self, _out: &mut dyn $crate::Printer) {}
        }
    };
}

impl<In> Reply<In> for () {
    fn read(&mut self, _input: &In, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    fn write(&self, _input: &In, _p: &mut Push) -> Result<()> {
        Ok(())
    }
    fn show(&self, _input: &In, _out: &mut dyn Printer) {}
}

/// A value whose type is only known at run time.
pub trait AnyValue: Any {
    /// Reads both passes.
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// Writes both passes.
    fn push(&self, p: &mut Push) -> Result<()>;
    /// Shows it.
    fn print(&self, name: &str, out: &mut dyn Printer);
}

struct Value<T>(T);

impl<T: Ndr + 'static> AnyValue for Value<T> {
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0.pull(p)
    }
    fn push(&self, p: &mut Push) -> Result<()> {
        self.0.push(p)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        self.0.print(name, out);
    }
}

struct Flagged<T, const FLAGS: u32>(T);

impl<T: Ndr + 'static, const FLAGS: u32> AnyValue for Flagged<T, FLAGS> {
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.with_flags(Flags(FLAGS), |p| self.0.pull(p))
    }
    fn push(&self, p: &mut Push) -> Result<()> {
        p.with_flags(Flags(FLAGS), |p| self.0.push(p))
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        crate::levels::show_flagged(Flags(FLAGS), out, |out| self.0.print(name, out));
    }
}

struct Ranged<T, const LOW: i64, const HIGH: i64>(T);

impl<T: Ndr + Copy + 'static, const LOW: i64, const HIGH: i64> AnyValue for Ranged<T, LOW, HIGH>
where
    i128: From<T>,
{
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.ranged(&mut self.0, LOW, HIGH)
    }
    fn push(&self, p: &mut Push) -> Result<()> {
        self.0.push(p)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        self.0.print(name, out);
    }
}

struct AtLevel<T> {
    level: i64,
    value: T,
}

impl<T: NdrUnion + 'static> AnyValue for AtLevel<T> {
    fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.value.pull(self.level, p)
    }
    fn push(&self, p: &mut Push) -> Result<()> {
        self.value.push(self.level, p)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        self.value.print(self.level, name, out);
    }
}

/// A request and its reply, of a function only known at run time.
pub trait AnyCall: Any {
    /// Reads the request.
    fn pull_in(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// Writes the request.
    fn push_in(&self, p: &mut Push) -> Result<()>;
    /// Reads the reply; the request is what it answers.
    fn pull_out(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// Writes the reply.
    fn push_out(&self, p: &mut Push) -> Result<()>;
    /// Shows request, reply or both, as `ndrdump` nests them.
    fn print(&self, name: &str, request: bool, reply: bool, out: &mut dyn Printer);
}

struct Pair<R: Request> {
    input: R,
    output: R::Reply,
}

impl<R: Request> Default for Pair<R> {
    fn default() -> Self {
        Pair { input: R::default(), output: R::Reply::default() }
    }
}

impl<R: Request> AnyCall for Pair<R> {
    fn pull_in(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.input.read(p)
    }
    fn push_in(&self, p: &mut Push) -> Result<()> {
        self.input.write(p)
    }
    fn pull_out(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.output.read(&self.input, p)
    }
    fn push_out(&self, p: &mut Push) -> Result<()> {
        self.output.write(&self.input, p)
    }
    fn print(&self, name: &str, request: bool, reply: bool, out: &mut dyn Printer) {
        out.begin_struct(name, R::NAME);
        if request {
            out.begin_struct("in", R::NAME);
            self.input.show(out);
            out.end();
        }
        if reply {
            out.begin_struct("out", R::NAME);
            self.output.show(&self.input, out);
            out.end();
        }
        out.end();
    }
}
