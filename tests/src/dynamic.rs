//! Clients and servers of IDL that nobody compiled: the interpreter makes the
//! stubs, arguments and results are JSON.

use std::path::Path;

use pidl::interpret::Interpreter;
use pidl::model::{self, Direction, Model};
use pidl::{Options, compile};
use pidl_call::{CallContext, Dispatch, Fault};
use pidl_ndr::print::JsonPrinter;
use pidl_ndr::table;
use pidl_ndr::{Pull, Push};
use pidl_rpc::Client;
use serde_json::Value as Json;

const IN: Direction = Direction { r#in: true, out: false };
const OUT: Direction = Direction { r#in: false, out: true };

/// An interface of an IDL file.
#[derive(Clone, Copy)]
pub struct Dynamic {
    model: &'static Model,
    interface: &'static model::Interface,
    table: &'static table::Interface,
}

impl Dynamic {
    /// An interface of `tests/idl/peers.idl`.
    ///
    /// # Panics
    /// When the file does not compile or has no such interface.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let options = Options { include_dirs: vec![here.join("../idl")], ..Options::default() };
        let compiled = compile(&[here.join("idl/peers.idl")], &options);
        assert!(!compiled.has_errors(), "peers.idl does not compile: {:?}", compiled.diagnostics);
        // Tables are for the whole program's life.
        let model: &'static Model = Box::leak(Box::new(compiled.model));
        let interface = model.interfaces.iter().find(|i| i.name == name);
        let interface = interface.unwrap_or_else(|| panic!("no interface {name}"));
        let table = Box::leak(Box::new(table::Interface {
            name: &interface.name,
            uuid: interface.uuid.as_deref(),
            version: interface.version,
            endpoints: &[],
            functions: &[],
            types: &[],
        }));
        Dynamic { model, interface, table }
    }

    /// What clients connect to.
    #[must_use]
    pub fn table(&self) -> &'static table::Interface {
        self.table
    }

    /// Makes a call; the result has a member for each out parameter, and `result`.
    pub async fn call(&self, client: &Client, function: &str, arguments: Json) -> Result<Json, String> {
        let interpreter = Interpreter::new(self.model);
        let function = self.interface.functions.iter().find(|f| f.name == function);
        let function = function.ok_or("no such function")?;
        let mut call = interpreter.default_call(function);
        interpreter.call_from_json(function, IN, &arguments, &mut call).map_err(|e| e.to_string())?;
        let mut push = Push::new(pidl_call::Caller::format(client));
        interpreter.push_call(function, IN, &call, &mut push).map_err(|e| e.to_string())?;
        drop(interpreter);
        let opnum = function.opnum.ok_or("a function without a number")?;
        let reply = client.call_raw(opnum, push.finish()).await.map_err(|e| e.to_string())?;
        let interpreter = Interpreter::new(self.model);
        let mut pull = Pull::new(&reply.stub, reply.format);
        interpreter.pull_call(function, OUT, &mut call, &mut pull).map_err(|e| e.to_string())?;
        Ok(shown(&interpreter, function, OUT, &call))
    }
}

/// One side of a call as JSON.
fn shown(
    interpreter: &Interpreter<'_>,
    function: &model::Function,
    direction: Direction,
    call: &pidl::interpret::Call,
) -> Json {
    let mut printer = JsonPrinter::new();
    interpreter.print_call(function, direction, "call", call, &mut printer);
    let mut json: Json = serde_json::from_str(&printer.finish()).unwrap_or_default();
    json["call"][if direction.out { "out" } else { "in" }].take()
}

/// Answers calls of an interface: function name and arguments in, results out.
/// An answer that does not fit the IDL is a mistake of the test, and panics.
pub struct Answering<F> {
    /// What is answered.
    pub interface: Dynamic,
    /// How; none is a fault, operation out of range.
    pub answer: F,
}

impl<F> Answering<F>
where
    F: Fn(&CallContext, &str, Json) -> Option<Result<Json, Fault>> + Send + Sync,
{
    fn answer(&self, cx: &CallContext, opnum: u16, stub: &[u8]) -> Result<Vec<u8>, Fault> {
        let interpreter = Interpreter::new(self.interface.model);
        let function = interpreter.function(self.interface.interface, opnum).filter(|f| !f.todo);
        let function = function.ok_or(Fault::OP_RANGE)?;
        let mut call = interpreter.default_call(function);
        let mut pull = Pull::new(stub, cx.format);
        interpreter.pull_call(function, IN, &mut call, &mut pull).map_err(|_| Fault::BAD_STUB)?;
        let arguments = shown(&interpreter, function, IN, &call);
        let results = (self.answer)(cx, &function.name, arguments).ok_or(Fault::OP_RANGE)??;
        let mut push = Push::new(cx.format);
        let written = interpreter
            .call_from_json(function, OUT, &results, &mut call)
            .map_err(|e| e.to_string())
            .and_then(|()| interpreter.push_call(function, OUT, &call, &mut push).map_err(|e| e.to_string()));
        match written {
            Ok(()) => Ok(push.finish()),
            Err(error) => panic!("the answer to {} does not fit: {error}", function.name),
        }
    }
}

impl<F> Dispatch for Answering<F>
where
    F: Fn(&CallContext, &str, Json) -> Option<Result<Json, Fault>> + Send + Sync,
{
    fn interface(&self) -> &'static table::Interface {
        self.interface.table
    }

    async fn dispatch(&self, cx: &CallContext, opnum: u16, stub: &[u8]) -> Result<Vec<u8>, Fault> {
        self.answer(cx, opnum, stub)
    }
}
