//! Interfaces: clients, servers, tables.

use super::File;
use super::emit::{Writer, code, signature};
use super::names::{Scope, camel, shout, snake};
use crate::model::{Function, Interface, InterfaceId, TypeId, TypeKind};
use pidl_ndr::Flags;

/// Rust names of an interface and what surrounds it.
#[derive(Clone, Default)]
pub(super) struct Names {
    /// The server trait.
    server: String,
    client: String,
    dispatcher: String,
    functions: Vec<FunctionNames>,
}

/// Rust names of a function.
#[derive(Clone, Default)]
pub(super) struct FunctionNames {
    /// The request's type.
    pub input: String,
    /// The reply's type; `()` when nothing is in it.
    pub output: String,
    pub method: String,
}

impl Names {
    pub(super) fn new(interface: &Interface, scope: &mut Scope) -> Self {
        let mut methods = Scope::with(&["new"]);
        let functions = interface
            .functions
            .iter()
            .map(|f| {
                let name = camel(&f.name);
                let outputs = f.result.is_some() || f.params.iter().any(|e| e.dir.out && !e.binding_handle);
                FunctionNames {
                    input: scope.take(format!("{name}In")),
                    output: if outputs { scope.take(format!("{name}Out")) } else { "()".to_owned() },
                    method: methods.take(snake(&f.name)),
                }
            })
            .collect();
        let name = camel(&interface.name);
        Names {
            client: scope.take(format!("{name}Client")),
            dispatcher: scope.take(format!("{name}Dispatcher")),
            server: scope.take(format!("{name}Server")),
            functions,
        }
    }
}

impl<'a> File<'a> {
    /// Everything of an interface; the name of its table.
    pub(super) fn interface(&self, w: &mut Writer, id: InterfaceId, types: bool) -> Option<String> {
        let interface = &self.model.interfaces[id.0 as usize];
        let names = &self.shared.interfaces[id.0 as usize];
        if interface.functions.is_empty() && interface.uuid.is_none() && interface.types.is_empty() {
            return None;
        }
        for (f, names) in self.interface_functions(id).iter().zip(&names.functions) {
            if has_messages(f) {
                self.function(w, f, names);
            }
        }
        let table = self.table(w, interface, names, types);
        let called: Vec<_> =
            interface.functions.iter().zip(&names.functions).filter(|(f, _)| is_called(f)).collect();
        if self.shared.options.rpc && interface.uuid.is_some() && !interface.local && !called.is_empty() {
            self.client(w, interface, names, &called);
            self.server(w, interface, names, &called, &table);
        }
        Some(table)
    }

    fn table(&self, w: &mut Writer, interface: &Interface, names: &Names, types: bool) -> String {
        let table = self.values.borrow_mut().take(shout(&interface.name).to_ascii_uppercase());
        w.blank();
        match &interface.doc {
            Some(doc) => self.doc(w, Some(doc), None),
            None => w.doc(&format!("The interface `{}`.", interface.name)),
        }
        if let Some(help) = &interface.helpstring {
            w.doc("");
            w.doc(&super::docs::escape(help));
        }
        let name = format!("{:?}", interface.name);
        let uuid = match &interface.uuid {
            Some(uuid) => format!("Some({uuid:?})"),
            None => "None".to_owned(),
        };
        let (major, minor) = (interface.version.0.to_string(), interface.version.1.to_string());
        let endpoints: Vec<String> = interface.endpoints.iter().map(|e| format!("{e:?}")).collect();
        let functions: Vec<String> = interface
            .functions
            .iter()
            .zip(&names.functions)
            .filter(|(f, _)| has_messages(f))
            .map(|(_, n)| format!("Function::of::<{}>()", n.input))
            .collect();
        let types = if types { "TYPES" } else { "&[]" };
        w.line(&format!("pub static {table}: Interface = Interface {{"));
        let mut field = |line: String| w.line(&format!("    {line},"));
        field(format!("name: {name}"));
        field(format!("uuid: {uuid}"));
        field(format!("version: ({major}, {minor})"));
        w.indented(|w| w.list(|list| code!(Expr { &[#list] } list).prefixed("endpoints: ", ","), &endpoints));
        w.indented(|w| w.list(|list| code!(Expr { &[#list] } list).prefixed("functions: ", ","), &functions));
        w.line(&format!("    types: {types},"));
        w.line("};");
        table
    }

    fn client(
        &self,
        w: &mut Writer,
        interface: &Interface,
        names: &Names,
        called: &[(&Function, &FunctionNames)],
    ) {
        let client = &names.client;
        w.blank();
        w.doc(&format!("Calls the functions of `{}` through a [`Caller`].", interface.name));
        w.put(code!(Item { #[derive(Clone, Debug)] pub struct #client<C> { caller: C, } } client));
        w.blank();
        w.block(code!(Item { impl<C: Caller> #client<C> { #b } } client; b: Member), |w| {
            w.doc("A client that calls through `caller`.");
            w.put(code!(Member { pub fn new(caller: C) -> Self { Self { caller } } }));
            for (_, n) in called {
                let FunctionNames { input, output, method } = n;
                w.blank();
                w.doc(&format!("Calls [`{input}`]."));
                w.block(
                    signature!(Member {
                        pub async fn #method(&self, input: &#input) -> pidl_call::Result<#output> { #b }
                    } method input output; b: Stmt),
                    |w| {
                        let table = self.table_name(interface);
                        w.put(code!(Stmt { call(&self.caller, &#table, input).await } table));
                    },
                );
            }
        });
    }

    fn server(
        &self,
        w: &mut Writer,
        interface: &Interface,
        names: &Names,
        called: &[(&Function, &FunctionNames)],
        table: &str,
    ) {
        let Names { server, dispatcher, .. } = names;
        w.blank();
        w.doc(&format!("A server of `{}`. Functions it does not have answer with a fault.", interface.name));
        w.block(code!(Item { pub trait #server: Send + Sync { #b } } server; b: Member), |w| {
            for (_, n) in called {
                let FunctionNames { input, output, method } = n;
                w.blank();
                w.doc(&format!("Answers [`{input}`]."));
                w.put(code!(Member {
                    fn #method(
                        &self,
                        _cx: &CallContext,
                        _input: #input,
                    ) -> impl Future<Output = Result<#output, Fault>> + Send {
                        async { Err(Fault::OP_RANGE) }
                    }
                } method input output));
            }
        });
        w.blank();
        w.doc(&format!("Gives calls from the wire to a [`{server}`]."));
        w.put(code!(Item { #[derive(Clone, Debug, Default)] pub struct #dispatcher<S>(pub S); } dispatcher));
        w.blank();
        w.block(code!(Item { impl<S: #server> Dispatch for #dispatcher<S> { #b } } server dispatcher; b: Member), |w| {
            w.put(code!(Member { fn interface(&self) -> &'static Interface { &#table } } table));
            w.blank();
            w.block(
                code!(Member {
                    async fn dispatch(&self, cx: &CallContext, opnum: u16, stub: &[u8]) -> Result<Vec<u8>, Fault> { #b }
                }; b: Stmt),
                |w| {
                    w.block(code!(Stmt { match opnum { #b } }; b: Arm), |w| {
                        for (f, n) in called {
                            let method = &n.method;
                            let opnum = f.opnum.unwrap_or_default().to_string();
                            w.arm(&opnum, &format!("answer(cx, stub, |i| self.0.{method}(cx, i)).await"));
                        }
                        w.put(code!(Arm { _ => Err(Fault::OP_RANGE), }));
                    });
                },
            );
        });
    }

    /// The static that [`File::table`] made.
    fn table_name(&self, interface: &Interface) -> String {
        shout(&interface.name).to_ascii_uppercase()
    }

    /// The table of the file's types; whether there is one.
    pub(super) fn type_table(&self, w: &mut Writer) -> bool {
        let entry = |id: &TypeId| {
            let def = self.model.ty(*id);
            let (name, idl) = (&self.shared.types[id.0 as usize], &def.name);
            match &def.kind {
                TypeKind::Enum(_) | TypeKind::Bitmap(_) | TypeKind::Struct(_) => {
                    Some(format!("Type::of::<{name}>({idl:?})"))
                }
                TypeKind::Union(_) => Some(format!("Type::union::<{name}>({idl:?})")),
                TypeKind::Alias(e) if e.levels.len() == 1 && !self.is_union(e.data()) => {
                    let range = self.alias_range(*id).filter(|_| self.is_number(*id));
                    Some(match (self.alias_flags(*id), range) {
                        (Flags::NONE, None) => format!("Type::of::<{name}>({idl:?})"),
                        (Flags::NONE, Some((low, high))) => {
                            format!("Type::ranged::<{name}, {low}, {high}>({idl:?})")
                        }
                        (flags, _) => format!("Type::flagged::<{name}, {:#x}>({idl:?})", flags.0),
                    })
                }
                _ => None,
            }
        };
        let types: Vec<String> = self.model.files[self.index].types.iter().filter_map(entry).collect();
        if types.is_empty() {
            return false;
        }
        w.blank();
        w.doc("The types of this file by name.");
        w.list(|list| code!(Item { pub static TYPES: &[Type] = &[#list]; } list), &types);
        true
    }
}

/// Whether a function has requests and replies at all.
fn has_messages(f: &Function) -> bool {
    !f.local
}

/// Whether a client can call it.
fn is_called(f: &Function) -> bool {
    has_messages(f) && f.opnum.is_some() && !f.callback
}
