//! What is dumped: a call in one direction or a type, read by the interpreter.

use pidl::interpret::{Call, Interpreter, Value};
use pidl::model::{Direction, Element, Function, Level, TypeId, TypeKind};
use pidl_ndr::{Printer, Pull, Push, Result};

/// What the command line names.
#[derive(Clone, Copy)]
pub enum Target<'m> {
    /// A call, request or reply.
    Call(&'m Function, Direction),
    /// A type on its own.
    Type(TypeId),
}

/// A target and its value.
pub struct Subject<'a, 'm> {
    interpreter: &'a Interpreter<'m>,
    /// What it is.
    pub target: Target<'m>,
    call: Call,
    value: Value,
}

impl<'a, 'm> Subject<'a, 'm> {
    /// With nothing read yet.
    #[must_use]
    pub fn new(interpreter: &'a Interpreter<'m>, target: Target<'m>) -> Self {
        let (call, value) = match target {
            Target::Call(function, _) => (interpreter.default_call(function), Value::Null),
            Target::Type(ty) => (Call::default(), interpreter.default_value(ty)),
        };
        Subject { interpreter, target, call, value }
    }

    /// What reads it.
    #[must_use]
    pub fn interpreter(&self) -> &'a Interpreter<'m> {
        self.interpreter
    }

    /// Another value of the same target, with the same request.
    #[must_use]
    pub fn fresh(&self) -> Self {
        let mut fresh = Self::new(self.interpreter, self.target);
        if let Target::Call(_, Direction { r#in: false, .. }) = self.target {
            fresh.call.request.clone_from(&self.call.request);
        }
        fresh
    }

    /// The name of the function or type.
    #[must_use]
    pub fn name(&self) -> &'m str {
        match self.target {
            Target::Call(function, _) => &function.name,
            Target::Type(ty) => &self.interpreter.model().ty(ty).name,
        }
    }

    /// Reads the request that a reply depends on.
    pub fn pull_request(&mut self, p: &mut Pull<'_>) -> Result<()> {
        match self.target {
            Target::Call(function, _) => {
                let request = Direction { r#in: true, out: false };
                self.interpreter.pull_call(function, request, &mut self.call, p)
            }
            Target::Type(_) => Ok(()),
        }
    }

    /// Reads the value.
    pub fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        match self.target {
            Target::Call(function, direction) => {
                self.interpreter.pull_call(function, direction, &mut self.call, p)
            }
            Target::Type(ty) => self.interpreter.pull(ty, &mut self.value, p),
        }
    }

    /// Writes the value.
    pub fn push(&self, p: &mut Push) -> Result<()> {
        match self.target {
            Target::Call(function, direction) => {
                self.interpreter.push_call(function, direction, &self.call, p)
            }
            Target::Type(ty) => self.interpreter.push(ty, &self.value, p),
        }
    }

    /// Shows the value.
    pub fn print(&self, name: &str, out: &mut dyn Printer) {
        match self.target {
            Target::Call(function, direction) => {
                self.interpreter.print_call(function, direction, name, &self.call, out);
            }
            Target::Type(ty) => self.interpreter.print(ty, name, &self.value, out),
        }
    }

    /// Pipes that travel in one direction, with their types.
    #[must_use]
    pub fn pipes(&self, wanted: Direction) -> Vec<(&'m Element, TypeId)> {
        let Target::Call(function, direction) = self.target else { return Vec::new() };
        let model = self.interpreter.model();
        let travels = |e: &Element| {
            (wanted.r#in && direction.r#in && e.dir.r#in) || (wanted.out && direction.out && e.dir.out)
        };
        let pipe = |e: &'m Element| match e.levels.last() {
            Some(Level::Data(ty)) if matches!(model.ty(model.resolve(*ty)).kind, TypeKind::Pipe(_)) => {
                Some((e, *ty))
            }
            _ => None,
        };
        function.params.iter().filter(|e| travels(e)).filter_map(pipe).collect()
    }

    /// Reads one chunk of a pipe.
    pub fn pull_chunk(&self, pipe: TypeId, p: &mut Pull<'_>) -> Result<Value> {
        self.interpreter.pull_chunk(pipe, p)
    }

    /// Shows one chunk of a pipe.
    pub fn print_chunk(&self, pipe: TypeId, name: &str, chunk: &Value, out: &mut dyn Printer) {
        let def = self.interpreter.model().ty(pipe);
        out.begin_struct(name, &format!("{}_chunk", def.name));
        out.uint("count", 32, chunk.count() as u64);
        match chunk {
            Value::Bytes(bytes) => out.u8_array("array", bytes),
            chunk => self.interpreter.print(pipe, "array", chunk, out),
        }
        out.end();
    }
}
