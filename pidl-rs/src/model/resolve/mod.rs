//! Syntax trees to the model: names, attributes, constants, levels, layouts.
//!
//! The steps, each in its own file: every declaration gets a number
//! ([`collect`]); constants are folded ([`consts`]); types and functions are
//! built with their levels ([`types`], [`elements`], [`functions`]); the
//! expressions in attributes are resolved against siblings ([`exprs`]); sizes
//! and alignments are computed ([`layout`]); what can only be judged when all
//! is known is judged ([`checks`]).

mod attrs;
mod base;
mod cdefine;
mod checks;
mod codes;
mod collect;
mod consts;
mod elements;
mod exprs;
mod extensions;
mod flags;
mod functions;
mod layout;
mod scope;
mod shapes;
#[cfg(test)]
mod tests;
mod types;
mod wrapping;

use self::attrs::Attrs;
use self::collect::{Here, Replacements};
use self::scope::{Scope, ScopeId, Symbol};
use super::{ConstValue, Interface, Model, ModelFile, TypeDef, TypeId};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};
use crate::syntax::ast;
use std::collections::{HashMap, HashSet};

/// One file, parsed.
#[derive(Debug)]
pub struct ParsedFile {
    /// The source file.
    pub id: FileId,
    /// File name without directory and `.idl`.
    pub stem: String,
    /// Whether the user named it (and not only an import).
    pub root: bool,
    /// Whether its definitions replace those of the same name in other files.
    pub replace: bool,
    /// The files it imports, as indices into the slice given to [`resolve`].
    pub imports: Vec<usize>,
    /// What stands in it.
    pub ast: ast::File,
}

/// Resolves every name, checks every attribute, folds every constant and
/// computes every layout. `files` are in dependency order: what a file imports
/// comes before it; [`Model::files`] has the same order. Never stops at the
/// first mistake; the model is fit for use iff no error was added to `diags`.
///
/// Files with [`ParsedFile::replace`] override: a type or function in one takes
/// the place of the one of the same name elsewhere. A function there with
/// `[value(EXPR)]` is no call but a helper for expressions:
/// `[value(n / 2)] uint32 half([in] uint32 n);` gives `value(half(len))` a meaning.
#[must_use]
pub fn resolve(files: &[ParsedFile], diags: &mut Vec<Diagnostic>) -> Model {
    let mut resolver = Resolver::new(files, diags);
    resolver.make_scopes();
    resolver.add_scalars();
    resolver.collect();
    resolver.fold_consts();
    resolver.build_types();
    let mut interfaces = resolver.build_interfaces();
    resolver.resolve_expressions(&mut interfaces);
    resolver.lay_out();
    resolver.check_types();
    resolver.check_interfaces(&interfaces);
    let contexts = resolver.build_contexts();
    resolver.finish(interfaces, contexts)
}

/// What a number stands for.
enum DefKind<'a> {
    Scalar(pidl_ndr::Scalar),
    /// A struct, union, enum, bitmap or pipe.
    Body {
        body: &'a ast::Body,
    },
    /// The union inside an encapsulated union.
    Arms {
        body: &'a ast::Body,
    },
    /// `typedef TYPE NAME`.
    Alias {
        ty: &'a ast::Type,
        decl: &'a ast::Declarator,
    },
    /// Another name given by a `cpp_quote`.
    CAlias {
        target: TypeId,
    },
    /// Announced, never defined.
    Forward(ast::TagKind),
    /// An interface, as the target of pointers.
    Interface,
    /// Without a wire form.
    Opaque,
    /// Known to C only: its codec is written by hand.
    External,
    /// A context handle that has no typedef of its own.
    ContextHandle,
}

/// A declared type.
struct Def<'a> {
    name: String,
    anonymous: bool,
    kind: DefKind<'a>,
    attrs: Attrs<'a>,
    here: Here,
    doc: &'a Option<String>,
    span: Span,
    name_span: Span,
}

/// An interface.
struct InterfaceDef<'a> {
    ast: &'a ast::Interface,
    file: usize,
    scope: ScopeId,
    functions: Vec<(&'a ast::Function, ScopeId)>,
    types: Vec<TypeId>,
}

/// A constant or enumerator.
struct ConstDef<'a> {
    name: &'a str,
    source: ConstSource<'a>,
    span: Span,
    here: Here,
    state: State,
}

/// Where the value of a constant comes from.
#[derive(Clone, Copy)]
enum ConstSource<'a> {
    Const(&'a ast::Const),
    Value(&'a ast::Expr),
    /// One more than the enumerator before; 0 for the first.
    Next(Option<usize>),
    /// Twice the flag before; 1 for the first.
    NextBit(Option<usize>),
    /// A C expression in a `cpp_quote`.
    Text(&'a str),
    Same(usize),
}

/// How far a constant has come.
enum State {
    Todo,
    Busy,
    /// `None` when it cannot be computed.
    Done(Option<ConstValue>),
}

/// A helper function written in IDL.
#[derive(Clone, Copy)]
struct HelperDef<'a> {
    params: &'a [ast::Field],
    body: &'a ast::Expr,
    scope: ScopeId,
}

struct Resolver<'a> {
    files: &'a [ParsedFile],
    diags: &'a mut Vec<Diagnostic>,
    scopes: Vec<Scope>,
    defs: Vec<Def<'a>>,
    type_names: HashMap<&'a str, Vec<Symbol>>,
    bodies: HashMap<*const ast::Body, TypeId>,
    /// The inner union of an encapsulated one.
    arms_of: HashMap<TypeId, TypeId>,
    /// The attributes of the member or parameter whose type is a body.
    field_attrs: HashMap<TypeId, &'a [ast::Attr]>,
    /// First constant of an enum or bitmap.
    enumerators: HashMap<TypeId, usize>,
    /// Definitions that are no types of the model's files (interfaces as types).
    hidden: HashSet<TypeId>,
    consts: Vec<ConstDef<'a>>,
    const_names: HashMap<&'a str, Vec<usize>>,
    const_depth: usize,
    interfaces: Vec<InterfaceDef<'a>>,
    interface_names: HashMap<&'a str, Vec<usize>>,
    forward: Vec<(&'a ast::Ident, ast::TagKind, Here)>,
    forward_interfaces: HashSet<&'a str>,
    helpers: HashMap<&'a str, HelperDef<'a>>,
    contexts: Vec<extensions::ContextDef<'a>>,
    context_names: HashMap<&'a str, usize>,
    replacements: Replacements<'a>,
    c_names: HashSet<&'a str>,
    c_defines: Vec<(&'a str, &'a str, Span, Here)>,
    /// Unknown types that have been reported, by file.
    unknown_seen: HashSet<(usize, String)>,
    ambiguous_seen: HashSet<(&'a str, usize)>,
    /// Interfaces with an `[out]` parameter by value that has been mentioned.
    out_by_value: HashSet<usize>,
    aliases: HashMap<TypeId, shapes::Shape>,
    alias_elements: HashMap<TypeId, super::Element>,
    alias_stack: Vec<TypeId>,
    opaques: HashMap<(usize, &'static str), TypeId>,
    /// Types known to C only, by file.
    externals: HashMap<(usize, &'a str), TypeId>,
    types: Vec<TypeDef>,
    pending: Vec<exprs::Pending<'a>>,
}

impl<'a> Resolver<'a> {
    fn new(files: &'a [ParsedFile], diags: &'a mut Vec<Diagnostic>) -> Self {
        Self {
            files,
            diags,
            scopes: Vec::new(),
            defs: Vec::new(),
            type_names: HashMap::new(),
            bodies: HashMap::new(),
            arms_of: HashMap::new(),
            enumerators: HashMap::new(),
            hidden: HashSet::new(),
            consts: Vec::new(),
            const_names: HashMap::new(),
            const_depth: 0,
            interfaces: Vec::new(),
            interface_names: HashMap::new(),
            forward: Vec::new(),
            forward_interfaces: HashSet::new(),
            helpers: HashMap::new(),
            contexts: Vec::new(),
            context_names: HashMap::new(),
            replacements: Replacements::default(),
            c_names: HashSet::new(),
            c_defines: Vec::new(),
            unknown_seen: HashSet::new(),
            ambiguous_seen: HashSet::new(),
            out_by_value: HashSet::new(),
            aliases: HashMap::new(),
            alias_elements: HashMap::new(),
            field_attrs: HashMap::new(),
            alias_stack: Vec::new(),
            opaques: HashMap::new(),
            externals: HashMap::new(),
            types: Vec::new(),
            pending: Vec::new(),
        }
    }

    fn add_scalars(&mut self) {
        for &scalar in pidl_ndr::Scalar::ALL {
            self.add_def(Def {
                name: base::name(scalar).to_owned(),
                anonymous: false,
                kind: DefKind::Scalar(scalar),
                attrs: Attrs::default(),
                here: Here { file: 0, scope: ScopeId(0), interface: None },
                doc: &None,
                span: Span::default(),
                name_span: Span::default(),
            });
        }
    }

    fn def(&self, id: TypeId) -> &Def<'a> {
        &self.defs[id.0 as usize]
    }

    /// Puts the model together.
    fn finish(mut self, interfaces: Vec<Interface>, contexts: Vec<super::Context>) -> Model {
        let mut files: Vec<ModelFile> = self
            .files
            .iter()
            .map(|file| ModelFile {
                id: file.id,
                stem: file.stem.clone(),
                root: file.root,
                imports: file.imports.clone(),
                types: Vec::new(),
                consts: Vec::new(),
                interfaces: Vec::new(),
            })
            .collect();
        for (index, ty) in self.types.iter().enumerate() {
            let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
            if let Some(file) = ty.file
                && !self.hidden.contains(&id)
            {
                files[file].types.push(id);
            }
        }
        for (interface, constant) in self.model_consts() {
            if interface.is_none() {
                files[constant.0].consts.push(constant.1);
            }
        }
        for (index, interface) in interfaces.iter().enumerate() {
            let id = super::InterfaceId(u32::try_from(index).unwrap_or(u32::MAX));
            files[interface.file].interfaces.push(id);
        }
        Model { types: std::mem::take(&mut self.types), interfaces, files, contexts }
    }
}
