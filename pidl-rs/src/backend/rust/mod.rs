//! The Rust backend: a module for each IDL file.
//!
//! A file's module holds its types with their [`pidl_ndr::Ndr`] impls, its
//! constants, and for each interface the requests and replies of its
//! functions, a client, a server trait with its dispatcher, and a table for
//! tools that choose by name at run time.

mod docs;
mod emit;
mod enums;
mod expr;
mod extensions;
mod functions;
mod held;
mod interfaces;
mod levels;
mod names;
mod plain;
mod size;
mod structs;
mod types;
mod unions;

use super::OutputFile;
use crate::model::{ConstValue, Element, Function, InterfaceId, Level, Model, TypeDef, TypeId, TypeKind};
use crate::source::SourceMap;
use emit::{Writer, code};
use names::Scope;
use pidl_ndr::Flags;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

/// What the generated code is to look like from outside.
#[derive(Clone, Debug)]
pub struct RustOptions {
    /// Files whose modules are in another crate: stem of the file → path of the module that holds
    /// its module (`misc` → `dcerpc`).
    pub external: BTreeMap<String, String>,
    /// IDL names of `nopull`, `nopush` and `noprint` types and functions for which the crate
    /// implements `CustomPull`, `CustomPush` and `CustomPrint` itself. For the others what the
    /// IDL leaves out is an error at run time (and `noprint` types are printed by their members).
    pub custom: BTreeSet<String>,
    /// Functions for helpers of the IDL's expressions that the language does not know: name →
    /// path of a `fn(&[i128]) -> i128`. Without one they are an error at run time.
    pub helpers: BTreeMap<String, String>,
    /// Name of the file that declares the modules.
    pub root: String,
    /// Whether to generate clients, server traits and dispatchers.
    pub rpc: bool,
}

impl Default for RustOptions {
    fn default() -> Self {
        RustOptions {
            external: BTreeMap::new(),
            custom: BTreeSet::new(),
            helpers: BTreeMap::new(),
            root: "mod.rs".to_owned(),
            rpc: true,
        }
    }
}

/// Names that generated code uses and types of the IDL cannot have.
const RESERVED: &[&str] = &[
    "At",
    "Bool32",
    "Box",
    "CallContext",
    "Caller",
    "Charset",
    "Clone",
    "Compression",
    "ContextHandle",
    "CustomPrint",
    "CustomPull",
    "CustomPush",
    "CustomUnionPrint",
    "CustomUnionPull",
    "CustomUnionPush",
    "DataBlob",
    "Debug",
    "Default",
    "Dim",
    "Dispatch",
    "Dlong",
    "DnsString",
    "DnspName",
    "DnspString",
    "Eq",
    "Err",
    "Error",
    "Fault",
    "Flags",
    "Format",
    "FullPtr",
    "Function",
    "Future",
    "Hash",
    "Hresult",
    "I1632",
    "I3264",
    "Interface",
    "Ipv4Address",
    "Ipv6Address",
    "NbtString",
    "Ndr",
    "NdrString",
    "NdrUnion",
    "None",
    "NtStatus",
    "Nttime",
    "Nttime1sec",
    "NttimeHyper",
    "Ok",
    "Opaque",
    "Option",
    "PartialEq",
    "Pipe",
    "Pointer",
    "Printer",
    "Pull",
    "Push",
    "Reply",
    "Request",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "SmallVec",
    "StringArray",
    "Sync",
    "TimeT",
    "Type",
    "U16String",
    "Udlong",
    "Udlongr",
    "U1632",
    "U3264",
    "Vec",
    "Werror",
    "WreplNbtName",
];

/// What all files of a run share.
struct Shared<'a> {
    sources: &'a SourceMap,
    options: &'a RustOptions,
    /// Rust name of each type.
    types: Vec<String>,
    /// Rust names of each struct's members.
    fields: Vec<Vec<String>>,
    /// Rust names of each interface's functions and of what surrounds them.
    interfaces: Vec<interfaces::Names>,
    /// The files' modules.
    modules: Vec<String>,
    /// Scopes of the files' type names after all of their own.
    scopes: Vec<Scope>,
    /// Number of the group of types that contain each other, 0 for none.
    cycles: Vec<u32>,
    /// Types that a pointer to them holds without a box.
    in_place: Vec<bool>,
}

/// One file on its way.
struct File<'a> {
    model: &'a Model,
    shared: &'a Shared<'a>,
    index: usize,
    /// Names of other files' types here, and the `use` lines that takes.
    foreign: RefCell<HashMap<TypeId, String>>,
    imports: RefCell<BTreeMap<String, BTreeSet<String>>>,
    scope: RefCell<Scope>,
    /// Constants for sets of flags.
    flags: RefCell<BTreeMap<String, u32>>,
    values: RefCell<Scope>,
    /// The type being generated.
    current: Cell<Option<TypeId>>,
    /// Parameters of the function being generated.
    function_params: Cell<&'a [Element]>,
    /// The element of an array, from a level on, that a condition is about.
    item: Cell<Option<(&'a Element, usize)>>,
    /// Whether all members have been written, so that their sizes are known.
    measured: Cell<bool>,
}

/// Rust for everything in the model that is not in another crate.
#[must_use]
pub fn generate(model: &Model, sources: &SourceMap, options: &RustOptions) -> Vec<OutputFile> {
    let shared = Shared::new(model, sources, options);
    let mut modules = Vec::new();
    let mut files = Vec::new();
    for (index, file) in model.files.iter().enumerate() {
        if options.external.contains_key(&file.stem) {
            continue;
        }
        let module = shared.modules[index].clone();
        let file = File {
            model,
            shared: &shared,
            index,
            foreign: RefCell::default(),
            imports: RefCell::default(),
            scope: RefCell::new(shared.scopes[index].clone()),
            flags: RefCell::default(),
            values: RefCell::default(),
            current: Cell::new(None),
            function_params: Cell::new(&[]),
            item: Cell::new(None),
            measured: Cell::new(false),
        };
        let (text, interfaces) = file.generate();
        files.push(OutputFile { path: PathBuf::from(format!("{module}.rs")), text });
        modules.push((module, interfaces));
    }
    files.push(OutputFile { path: PathBuf::from(&options.root), text: root(&modules) });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The file that declares the modules.
fn root(modules: &[(String, FileStatics)]) -> String {
    let mut w = Writer::default();
    w.line("//! Types and interfaces, generated from IDL by `pidl`.");
    w.blank();
    let mut modules: Vec<_> = modules.iter().collect();
    modules.sort();
    for (module, _) in &modules {
        w.line("#[rustfmt::skip]");
        // Labels stand one by one and unions of one arm are matched like others, as in the IDL.
        w.line("#[allow(clippy::manual_range_patterns, clippy::single_match)]");
        w.put(code!(Item { pub mod #module; } module));
    }
    w.blank();
    w.doc("Every interface, for tools that choose one by name.");
    let interfaces: Vec<String> = modules
        .iter()
        .flat_map(|(module, statics)| statics.interfaces.iter().map(move |i| format!("&{module}::{i}")))
        .collect();
    w.list(
        |list| code!(Item { pub static INTERFACES: &[&pidl_ndr::table::Interface] = &[#list]; } list),
        &interfaces,
    );
    w.blank();
    w.doc("Every type, by module.");
    let types: Vec<String> = modules
        .iter()
        .filter(|(_, statics)| statics.types)
        .map(|(module, _)| format!("({module:?}, {module}::TYPES)"))
        .collect();
    w.list(
        |list| code!(Item { pub static TYPES: &[(&str, &[pidl_ndr::table::Type])] = &[#list]; } list),
        &types,
    );
    w.finish()
}

/// What a module has for the root file.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct FileStatics {
    interfaces: Vec<String>,
    types: bool,
}

impl<'a> Shared<'a> {
    fn new(model: &'a Model, sources: &'a SourceMap, options: &'a RustOptions) -> Self {
        let mut types = vec![String::new(); model.types.len()];
        let mut interfaces: Vec<_> = model.interfaces.iter().map(|_| interfaces::Names::default()).collect();
        let mut scopes = Vec::new();
        let mut modules = Scope::default();
        let modules = model.files.iter().map(|f| modules.take(names::module(&f.stem))).collect();
        for file in &model.files {
            let mut scope = Scope::with(RESERVED);
            for id in &file.types {
                types[id.0 as usize] = scope.take(names::camel(&model.ty(*id).name));
            }
            for id in &file.interfaces {
                let interface = &model.interfaces[id.0 as usize];
                interfaces[id.0 as usize] = interfaces::Names::new(interface, &mut scope);
            }
            scopes.push(scope);
        }
        for (name, def) in types.iter_mut().zip(&model.types) {
            if let TypeKind::Scalar(s) = def.kind {
                *name = self::types::scalar(s).to_owned();
            } else if name.is_empty() {
                *name = "Opaque".to_owned();
            }
        }
        let fields = model
            .types
            .iter()
            .map(|def| match &def.kind {
                TypeKind::Struct(s) => field_names(&s.fields),
                _ => Vec::new(),
            })
            .collect();
        let cycles = cycles(model);
        let in_place = held::in_place(model, &cycles);
        Shared { sources, options, types, fields, interfaces, modules, scopes, cycles, in_place }
    }

    /// Whether a type is another in name only: how it travels is code outside the IDL.
    fn is_opaque_alias(&self, def: &TypeDef) -> bool {
        matches!(def.kind, TypeKind::Alias(_)) && def.nopull && def.nopush && !self.is_custom(&def.name)
    }

    /// Whether the crate implements this type's or function's missing halves.
    fn is_custom(&self, name: &str) -> bool {
        self.options.custom.contains(name)
    }
}

/// Rust names for members or parameters.
fn field_names(fields: &[Element]) -> Vec<String> {
    let mut scope = Scope::default();
    fields.iter().map(|e| scope.take(names::snake(&e.name))).collect()
}

impl<'a> File<'a> {
    fn generate(&self) -> (String, FileStatics) {
        let file = &self.model.files[self.index];
        let mut w = Writer::default();
        let mut values = Scope::default();
        self.consts(&mut w, &mut values);
        for id in &file.types {
            self.current.set(Some(*id));
            self.type_def(&mut w, *id);
        }
        self.current.set(None);
        let mut statics = FileStatics { interfaces: Vec::new(), types: self.type_table(&mut w) };
        for id in &file.interfaces {
            statics.interfaces.extend(self.interface(&mut w, *id, statics.types));
        }
        (self.with_header(&w.finish()), statics)
    }

    /// The file's text with what stands in front of it.
    fn with_header(&self, text: &str) -> String {
        let file = &self.model.files[self.index];
        let mut w = Writer::default();
        w.line(&format!("//! Generated from `{}.idl` by `pidl`; changes belong there.", file.stem));
        w.blank();
        for (module, names) in self.imports.borrow().iter() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let names = match names.as_slice() {
                [name] => (*name).to_owned(),
                names => format!("{{{}}}", names.join(", ")),
            };
            w.put_text(emit::Kind::Item, format!("use {module}::{names};"));
        }
        if text.contains("pub static ") || text.contains("impl ") || text.contains("pub type ") {
            w.put(code!(Item { use pidl_ndr::prelude::*; }));
        }
        if text.contains("Caller>") || text.contains("CallContext") {
            w.put(code!(Item { use pidl_call::{CallContext, Caller, Dispatch, Fault, answer, call}; }));
        }
        for (name, bits) in self.flags.borrow().iter() {
            w.blank();
            let bits = format!("{bits:#x}");
            w.put(code!(Item { const #name: Flags = Flags(#bits); } name bits));
        }
        w.blank();
        let mut out = w.finish();
        out.push_str(text);
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    fn consts(&self, w: &mut Writer, values: &mut Scope) {
        let file = &self.model.files[self.index];
        let inside = file.interfaces.iter().flat_map(|id| &self.model.interfaces[id.0 as usize].consts);
        let mut seen = BTreeSet::new();
        for c in file.consts.iter().chain(inside) {
            if !seen.insert((c.name.as_str(), c.span)) {
                continue;
            }
            let name = values.take(names::shout(&c.name));
            w.blank();
            self.doc(w, c.doc.as_deref(), Some(c.span));
            self.alias(w, &c.name, &name);
            match &c.value {
                ConstValue::Str(s) => {
                    let s = format!("{s:?}");
                    w.put(code!(Item { pub const #name: &str = #s; } name s));
                }
                ConstValue::Float(text) => {
                    let text =
                        if text.contains(['.', 'e', 'E']) { text.clone() } else { format!("{text}.0") };
                    w.put(code!(Item { pub const #name: f64 = #text; } name text));
                }
                ConstValue::Int(n) => {
                    let (ty, value) = const_int(&c.ty, *n);
                    w.put(code!(Item { pub const #name: #ty = #value; } name ty value));
                }
            }
        }
        *self.values.borrow_mut() = values.clone();
    }

    fn type_def(&self, w: &mut Writer, id: TypeId) {
        let def = self.model.ty(id);
        match &def.kind {
            TypeKind::Scalar(_) => {}
            TypeKind::Enum(e) => self.enumeration(w, id, e),
            TypeKind::Bitmap(b) => self.bitmap(w, id, b),
            TypeKind::Struct(s) => self.structure(w, id, s),
            TypeKind::Union(u) => self.union(w, id, u),
            TypeKind::Alias(target) if !self.shared.is_opaque_alias(def) => {
                self.type_docs(w, id);
                let (name, target) = (&self.shared.types[id.0 as usize], self.element_type(target));
                w.put(code!(Item { pub type #name = #target; } name target));
            }
            TypeKind::Pipe(element) => {
                self.type_docs(w, id);
                let (name, element) = (&self.shared.types[id.0 as usize], self.element_type(element));
                w.put(code!(Item { pub type #name = Pipe<#element>; } name element));
            }
            TypeKind::ContextHandle => {
                let (name, idl) = (&self.shared.types[id.0 as usize], format!("{:?}", def.name));
                self.type_docs(w, id);
                w.put(code!(Item { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub struct #name(pub ContextHandle); } name));
                w.put(code!(Item { pidl_ndr::context_handle!(#name, #idl); } name idl));
            }
            TypeKind::Opaque | TypeKind::Alias(_) => {
                let (name, idl) = (&self.shared.types[id.0 as usize], format!("{:?}", def.name));
                self.type_docs(w, id);
                w.put(code!(Item { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub struct #name; } name));
                w.put(code!(Item { pidl_ndr::opaque!(#name, #idl); } name idl));
            }
        }
    }

    // --- names -------------------------------------------------------------

    /// A type's name in this file.
    fn type_name(&self, id: TypeId) -> String {
        let def = self.model.ty(id);
        let name = &self.shared.types[id.0 as usize];
        let Some(file) = def.file.filter(|f| *f != self.index) else { return name.clone() };
        if let Some(known) = self.foreign.borrow().get(&id) {
            return known.clone();
        }
        let stem = &self.model.files[file].stem;
        let module = &self.shared.modules[file];
        let module = match self.shared.options.external.get(stem) {
            Some(path) => format!("{path}::{module}"),
            None => format!("super::{module}"),
        };
        let local = self.scope.borrow_mut().take(name.clone());
        let local = if local == *name {
            self.imports.borrow_mut().entry(module).or_default().insert(local.clone());
            local
        } else {
            format!("{module}::{name}")
        };
        self.foreign.borrow_mut().insert(id, local.clone());
        local
    }

    /// Rust names of a struct's members.
    fn field_names(&self, id: TypeId) -> &'a [String] {
        &self.shared.fields[id.0 as usize]
    }

    /// A constant for a set of flags.
    fn flags_const(&self, flags: Flags) -> String {
        let name = flag_names(flags);
        if let Some(bits) = self.flags.borrow().get(&name)
            && *bits == flags.0
        {
            return name;
        }
        let name = self.values.borrow_mut().take(name);
        self.flags.borrow_mut().insert(name.clone(), flags.0);
        name
    }

    /// Whether an element's data is of a type that contains the type being generated.
    fn closes_cycle(&self, e: &Element) -> bool {
        let Some(current) = self.current.get() else { return false };
        let group = |id: TypeId| self.shared.cycles[id.0 as usize];
        group(current) != 0 && group(current) == group(self.model.resolve(e.data()))
    }

    fn interface_functions(&self, id: InterfaceId) -> &'a [Function] {
        &self.model.interfaces[id.0 as usize].functions
    }
}

/// A name made of the names of the flags.
fn flag_names(flags: Flags) -> String {
    const NAMES: &[(Flags, &str)] = &[
        (Flags::BIGENDIAN, "BIGENDIAN"),
        (Flags::LITTLE_ENDIAN, "LITTLE_ENDIAN"),
        (Flags::NDR64, "NDR64"),
        (Flags::NOALIGN, "NOALIGN"),
        (Flags::REMAINING, "REMAINING"),
        (Flags::ALIGN2, "ALIGN2"),
        (Flags::ALIGN4, "ALIGN4"),
        (Flags::ALIGN8, "ALIGN8"),
        (Flags::STR_ASCII, "ASCII"),
        (Flags::STR_UTF8, "UTF8"),
        (Flags::STR_RAW8, "RAW8"),
        (Flags::STR_LEN4, "LEN4"),
        (Flags::STR_SIZE4, "SIZE4"),
        (Flags::STR_SIZE2, "SIZE2"),
        (Flags::STR_NOTERM, "NOTERM"),
        (Flags::STR_NULLTERM, "NULLTERM"),
        (Flags::STR_BYTESIZE, "BYTESIZE"),
        (Flags::STR_CHARLEN, "CHARLEN"),
        (Flags::STR_CONFORMANT, "CONFORMANT"),
        (Flags::STR_LARGE_SIZE, "LARGE_SIZE"),
        (Flags::STR_NO_EMBEDDED_NUL, "NO_EMBEDDED_NUL"),
        (Flags::PRINT_ARRAY_HEX, "PRINT_HEX"),
        (Flags::IS_SECRET, "SECRET"),
        (Flags::RELATIVE_REVERSE, "REVERSE"),
        (Flags::NO_RELATIVE_REVERSE, "NO_REVERSE"),
        (Flags::SUBCONTEXT_NO_UNREAD_BYTES, "NO_UNREAD"),
    ];
    let parts: Vec<&str> = NAMES.iter().filter(|(f, _)| flags.contains(*f)).map(|(_, n)| *n).collect();
    if parts.is_empty() { format!("FLAGS_{:X}", flags.0) } else { parts.join("_") }
}

/// Type and literal of an integer constant.
fn const_int(idl: &str, n: i128) -> (&'static str, String) {
    let ty = match idl {
        "uint8" | "char" | "byte" | "unsigned char" | "small" | "unsigned small" | "BYTE" => "u8",
        "uint16" | "wchar_t" | "unsigned short" | "WORD" | "USHORT" => "u16",
        "int8" => "i8",
        "int16" | "short" => "i16",
        "int32" | "int" | "long" => "i32",
        "uint32" | "unsigned int" | "unsigned long" | "DWORD" | "ULONG" | "uint" => "u32",
        "boolean" | "bool" | "boolean8" | "boolean32" => return ("bool", (n != 0).to_string()),
        "hyper" | "unsigned hyper" | "uint64" | "udlong" => "u64",
        "int64" | "dlong" => "i64",
        _ => "",
    };
    let (min, max) = match ty {
        "u8" => (0, i128::from(u8::MAX)),
        "u16" => (0, i128::from(u16::MAX)),
        "u32" => (0, i128::from(u32::MAX)),
        "u64" => (0, i128::from(u64::MAX)),
        "i8" => (i128::from(i8::MIN), i128::from(i8::MAX)),
        "i16" => (i128::from(i16::MIN), i128::from(i16::MAX)),
        "i32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "i64" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        _ => (1, 0),
    };
    let ty = if (min..=max).contains(&n) {
        ty
    } else if u32::try_from(n).is_ok() {
        "u32"
    } else if i32::try_from(n).is_ok() {
        "i32"
    } else if u64::try_from(n).is_ok() {
        "u64"
    } else {
        "i64"
    };
    (ty, if n > 9 { format!("{n:#x}") } else { n.to_string() })
}

/// Groups of types that contain each other in whatever way (Tarjan's algorithm, without recursion).
fn cycles(model: &Model) -> Vec<u32> {
    let edges: Vec<Vec<usize>> = model.types.iter().map(|def| contained(model, &def.kind)).collect();
    let n = edges.len();
    let mut group = vec![0u32; n];
    let mut groups = 0;
    let (mut order, mut low) = (vec![usize::MAX; n], vec![usize::MAX; n]);
    let mut on_stack = vec![false; n];
    let mut stack = Vec::new();
    let mut next = 0;
    for root in 0..n {
        if order[root] != usize::MAX {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some(&mut (v, ref mut edge)) = work.last_mut() {
            if *edge == 0 {
                order[v] = next;
                low[v] = next;
                next += 1;
                stack.push(v);
                on_stack[v] = true;
            }
            if let Some(&to) = edges[v].get(*edge) {
                *edge += 1;
                if order[to] == usize::MAX {
                    work.push((to, 0));
                } else if on_stack[to] {
                    low[v] = low[v].min(order[to]);
                }
                continue;
            }
            work.pop();
            if let Some((parent, _)) = work.last() {
                low[*parent] = low[*parent].min(low[v]);
            }
            if low[v] == order[v] {
                let start = stack.iter().rposition(|x| *x == v).unwrap_or(0);
                let members = stack.split_off(start);
                let cyclic = members.len() > 1 || edges[v].contains(&v);
                if cyclic {
                    groups += 1;
                }
                for m in members {
                    on_stack[m] = false;
                    if cyclic {
                        group[m] = groups;
                    }
                }
            }
        }
    }
    group
}

/// The types a type contains.
fn contained(model: &Model, kind: &TypeKind) -> Vec<usize> {
    let data = |e: &Element| match e.levels.last() {
        Some(Level::Data(id)) => Some(model.resolve(*id).0 as usize),
        _ => None,
    };
    match kind {
        TypeKind::Struct(s) => s.fields.iter().filter_map(data).collect(),
        TypeKind::Union(u) => u.arms.iter().filter_map(|a| a.element.as_ref()).filter_map(data).collect(),
        TypeKind::Alias(e) | TypeKind::Pipe(e) => data(e).into_iter().collect(),
        _ => Vec::new(),
    }
}
