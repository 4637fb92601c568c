//! What is dumped: a call in one direction or a type, read by the interpreter
//! or by generated code.

use pidl::interpret::{Call, Interpreter, Value};
use pidl::model::{Direction, Function, Level, TypeId, TypeKind};
use pidl_ndr::table::{self, AnyCall, AnyValue};
use pidl_ndr::{Context, Printer, Pull, Push, Result};
use std::sync::Arc;

/// What the command line names.
#[derive(Clone, Copy)]
pub enum Target<'m> {
    /// A call of a model, request or reply.
    Call(&'m Function, Direction),
    /// A type of a model on its own.
    Type(TypeId),
    /// A call of a generated crate.
    CompiledCall(&'static table::Function, Direction),
    /// A type of a generated crate.
    CompiledType(&'static table::Type),
}

impl Target<'_> {
    /// Whether it is a request.
    #[must_use]
    pub fn is_request(&self) -> bool {
        match self {
            Target::Call(_, direction) | Target::CompiledCall(_, direction) => direction.r#in,
            Target::Type(_) | Target::CompiledType(_) => false,
        }
    }
}

/// A target and its value.
pub struct Subject<'a, 'm> {
    /// What it is.
    pub target: Target<'m>,
    content: Content<'a, 'm>,
    given: Arc<dyn Context>,
}

enum Content<'a, 'm> {
    Interpreted { interpreter: &'a Interpreter<'m>, call: Call, value: Value },
    Call(Box<dyn AnyCall>),
    Value(Box<dyn AnyValue>),
}

const REQUEST: Direction = Direction { r#in: true, out: false };

impl<'a, 'm> Subject<'a, 'm> {
    /// With nothing read yet.
    #[must_use]
    pub fn new(interpreter: &'a Interpreter<'m>, target: Target<'m>, given: Arc<dyn Context>) -> Self {
        let content = match target {
            Target::Call(function, _) => Content::Interpreted {
                interpreter,
                call: interpreter.default_call(function),
                value: Value::Null,
            },
            Target::Type(ty) => Content::Interpreted {
                interpreter,
                call: Call::default(),
                value: interpreter.default_value(ty),
            },
            Target::CompiledCall(function, _) => Content::Call((function.call)()),
            Target::CompiledType(ty) => Content::Value((ty.value)(0)),
        };
        Subject { target, content, given }
    }

    /// The name of the function or type.
    #[must_use]
    pub fn name(&self) -> &str {
        match (self.target, &self.content) {
            (Target::Call(function, _), _) => &function.name,
            (Target::Type(ty), Content::Interpreted { interpreter, .. }) => &interpreter.model().ty(ty).name,
            (Target::Type(_), _) => "",
            (Target::CompiledCall(function, _), _) => function.name,
            (Target::CompiledType(ty), _) => ty.name,
        }
    }

    /// Reads the request that a reply depends on.
    pub fn pull_request(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.set_context(self.given.clone());
        match (self.target, &mut self.content) {
            (Target::Call(function, _), Content::Interpreted { interpreter, call, .. }) => {
                interpreter.pull_call(function, REQUEST, call, p)
            }
            (_, Content::Call(call)) => call.pull_in(p),
            _ => Ok(()),
        }
    }

    /// Reads the value.
    pub fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.set_context(self.given.clone());
        let request = self.target.is_request();
        match (self.target, &mut self.content) {
            (Target::Call(function, direction), Content::Interpreted { interpreter, call, .. }) => {
                interpreter.pull_call(function, direction, call, p)
            }
            (Target::Type(ty), Content::Interpreted { interpreter, value, .. }) => {
                interpreter.pull(ty, value, p)
            }
            (_, Content::Call(call)) if request => call.pull_in(p),
            (_, Content::Call(call)) => call.pull_out(p),
            (_, Content::Value(value)) => value.pull(p),
            (_, Content::Interpreted { .. }) => Ok(()),
        }
    }

    /// Writes the value.
    pub fn push(&self, p: &mut Push) -> Result<()> {
        p.set_context(self.given.clone());
        let request = self.target.is_request();
        match (self.target, &self.content) {
            (Target::Call(function, direction), Content::Interpreted { interpreter, call, .. }) => {
                interpreter.push_call(function, direction, call, p)
            }
            (Target::Type(ty), Content::Interpreted { interpreter, value, .. }) => {
                interpreter.push(ty, value, p)
            }
            (_, Content::Call(call)) if request => call.push_in(p),
            (_, Content::Call(call)) => call.push_out(p),
            (_, Content::Value(value)) => value.push(p),
            (_, Content::Interpreted { .. }) => Ok(()),
        }
    }

    /// Shows the value.
    pub fn print(&self, name: &str, out: &mut dyn Printer) {
        out.surroundings_mut().set_context(self.given.clone());
        let request = self.target.is_request();
        match (self.target, &self.content) {
            (Target::Call(function, direction), Content::Interpreted { interpreter, call, .. }) => {
                interpreter.print_call(function, direction, name, call, out);
            }
            (Target::Type(ty), Content::Interpreted { interpreter, value, .. }) => {
                interpreter.print(ty, name, value, out);
            }
            (_, Content::Call(call)) => call.print(name, request, !request, out),
            (_, Content::Value(value)) => value.print(name, out),
            (_, Content::Interpreted { .. }) => {}
        }
    }

    /// Pipes that travel in one direction, by name and type. Generated code
    /// reads and shows them with the parameters.
    #[must_use]
    pub fn pipes(&self, wanted: Direction) -> Vec<(String, TypeId)> {
        let (Target::Call(function, direction), Content::Interpreted { interpreter, .. }) =
            (self.target, &self.content)
        else {
            return Vec::new();
        };
        let model = interpreter.model();
        let mut pipes = Vec::new();
        for param in &function.params {
            let travels = (wanted.r#in && direction.r#in && param.dir.r#in)
                || (wanted.out && direction.out && param.dir.out);
            if let (true, Some(Level::Data(ty))) = (travels, param.levels.last())
                && matches!(model.ty(model.resolve(*ty)).kind, TypeKind::Pipe(_))
            {
                pipes.push((param.name.clone(), *ty));
            }
        }
        pipes
    }

    /// Reads one chunk of a pipe.
    pub fn pull_chunk(&self, pipe: TypeId, p: &mut Pull<'_>) -> Result<Value> {
        match &self.content {
            Content::Interpreted { interpreter, .. } => interpreter.pull_chunk(pipe, p),
            _ => Ok(Value::Null),
        }
    }

    /// Shows one chunk of a pipe.
    pub fn print_chunk(&self, pipe: TypeId, name: &str, chunk: &Value, out: &mut dyn Printer) {
        let Content::Interpreted { interpreter, .. } = &self.content else { return };
        let def = interpreter.model().ty(pipe);
        out.begin_struct(name, &format!("{}_chunk", def.name));
        out.uint("count", 32, chunk.count() as u64);
        match chunk {
            Value::Bytes(bytes) => out.u8_array("array", bytes),
            chunk => interpreter.print(pipe, "array", chunk, out),
        }
        out.end();
    }
}
