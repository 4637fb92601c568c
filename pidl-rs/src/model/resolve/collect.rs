//! The first walk: every declaration gets a number and a name.

use super::attrs::{self, Attrs};
use super::scope::{Scope, ScopeId, Space};
use super::{ConstDef, ConstSource, Def, DefKind, HelperDef, InterfaceDef, Resolver, State, codes};
use crate::diagnostic::Diagnostic;
use crate::model::attributes::Places;
use crate::model::{InterfaceId, TypeId};
use crate::source::Span;
use crate::syntax::ast::{self, Body, BodyKind, Declarator, Item, TagKind, TypeKind};
use std::collections::HashMap;

/// Where a declaration stands.
#[derive(Clone, Copy)]
pub(super) struct Here {
    /// The file it belongs to.
    pub file: usize,
    /// Where its names are looked up.
    pub scope: ScopeId,
    /// The interface around it.
    pub interface: Option<usize>,
}

/// What the files given as replacements define.
#[derive(Default)]
pub(super) struct Replacements<'a> {
    types: HashMap<&'a str, (usize, &'a Item)>,
    functions: HashMap<&'a str, (usize, &'a ast::Function)>,
    used: std::collections::HashSet<*const Item>,
}

impl<'a> Resolver<'a> {
    pub(super) fn collect(&mut self) {
        for index in 0..self.files.len() {
            if self.files[index].replace {
                self.collect_replacements(index, &self.files[index].ast.items);
            }
        }
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        order.sort_by_key(|&i| self.files[i].replace);
        for index in order {
            let here = Here { file: index, scope: ScopeId(index), interface: None };
            self.items(&self.files[index].ast.items, here);
        }
        self.c_aliases();
        self.forwards();
    }

    fn collect_replacements(&mut self, file: usize, items: &'a [Item]) {
        for item in items {
            match item {
                Item::Interface(interface) => self.collect_replacements(file, &interface.items),
                Item::Com(block) => self.collect_replacements(file, &block.items),
                Item::Function(function) if !is_helper(function) && !is_context(function) => {
                    self.replacements.functions.insert(&function.name.text, (file, function));
                }
                Item::Typedef(_) | Item::Declare(_) => {
                    for name in names_of(item) {
                        self.replacements.types.insert(name, (file, item));
                    }
                }
                _ => {}
            }
        }
    }

    fn items(&mut self, items: &'a [Item], here: Here) {
        for item in items {
            self.item(item, here);
        }
    }

    fn item(&mut self, item: &'a Item, here: Here) {
        match item {
            Item::Import(_) | Item::ImportLib(_) | Item::MidlPragma(_) => {}
            Item::CppQuote(text) => self.cpp_quote(&text.value, text.span, here),
            Item::Interface(interface) => self.interface(interface, here),
            Item::Com(block) => {
                attrs::check_com(Attrs(&block.attrs, &[]), self.diags);
                let mut here = here;
                if block.keyword.text == "namespace" {
                    let com = Scope { com: true, ..self.scope(here.scope).clone() };
                    self.scopes.push(com);
                    here.scope = ScopeId(self.scopes.len() - 1);
                }
                self.items(&block.items, here);
            }
            Item::Forward(forward) => {
                if forward.kind == TagKind::Interface {
                    self.forward_interfaces.insert(&forward.name.text);
                }
                self.forward.push((&forward.name, forward.kind, here));
            }
            Item::Const(constant) => {
                attrs::check(Attrs(&constant.attrs, &[]), Places::CONST, self.diags);
                let Some(name) = &constant.decl.name else { return };
                self.add_const(&name.text, ConstSource::Const(constant), name.span, here);
            }
            Item::Typedef(_) | Item::Declare(_) => self.type_item(item, here),
            Item::Function(function) => self.function_item(function, here),
        }
    }

    fn type_item(&mut self, item: &'a Item, here: Here) {
        let mut item = item;
        let mut here = here;
        if self.files[here.file].replace {
            if self.replacements.used.contains(&std::ptr::from_ref(item)) {
                return;
            }
        } else if !self.replacements.types.is_empty() {
            let names = names_of(item);
            if let Some(&(file, other)) = names.iter().find_map(|name| self.replacements.types.get(name)) {
                if !self.replacements.used.insert(std::ptr::from_ref(other)) {
                    return;
                }
                here.scope = self.merged_scope(here.scope, file);
                item = other;
            }
        }
        match item {
            Item::Typedef(typedef) => self.typedef(typedef, here),
            Item::Declare(declare) => {
                let TypeKind::Body(body) = &declare.ty.kind else { return };
                let outer = &declare.attrs;
                let anonymous = format!("anonymous_{}", declare.span.start);
                self.body(body, outer, None, &anonymous, &declare.doc, declare.span, here);
            }
            _ => {}
        }
    }

    /// The scope of a replaced definition: both files.
    fn merged_scope(&mut self, scope: ScopeId, file: usize) -> ScopeId {
        let mut merged: Scope = self.scope(ScopeId(file)).clone();
        let other = self.scope(scope).visible.clone();
        merged.visible.extend(&other);
        self.scopes.push(merged);
        ScopeId(self.scopes.len() - 1)
    }

    fn interface(&mut self, interface: &'a ast::Interface, here: Here) {
        let name = interface.name.text.as_str();
        let attrs = Attrs(&interface.attrs, &[]);
        let place = if interface.com_only { Places::INTERFACE.or(Places::COM) } else { Places::INTERFACE };
        attrs::check(attrs, place, self.diags);
        let same = self.interface_names.get(name).into_iter().flatten().copied();
        let clash = same.into_iter().find(|&i| self.interfaces[i].file == here.file);
        if self.files[here.file].replace && self.interface_names.contains_key(name) {
            // Its definitions have gone where they belong; only helpers are left.
            self.items(&interface.items, here);
            return;
        }
        let mut scope = here.scope;
        if attrs.has("helper") || attrs.has("headerhelper") {
            let wider = Scope { has_header: true, ..self.scope(scope).clone() };
            self.scopes.push(wider);
            scope = ScopeId(self.scopes.len() - 1);
        }
        let index = self.interfaces.len();
        if let Some(first) = clash {
            let diagnostic = Diagnostic::error(
                codes::DUPLICATE_INTERFACE,
                interface.name.span,
                format!("interface `{name}` is defined twice"),
            )
            .here("second definition")
            .label(self.interfaces[first].ast.name.span, "first definition");
            self.diags.push(diagnostic);
        }
        self.interface_names.entry(name).or_default().push(index);
        self.interfaces.push(InterfaceDef {
            ast: interface,
            file: here.file,
            scope,
            functions: Vec::new(),
            types: Vec::new(),
        });
        let here = Here { interface: Some(index), scope, ..here };
        let id = self.add_def(Def {
            name: name.to_owned(),
            anonymous: false,
            kind: DefKind::Interface,
            attrs: Attrs::default(),
            here,
            doc: &None,
            span: interface.span,
            name_span: interface.name.span,
        });
        self.hidden.insert(id);
        self.type_names.entry(name).or_default().push(super::scope::Symbol {
            space: Space::Typedef,
            file: here.file,
            id,
        });
        self.items(&interface.items, here);
    }

    fn function_item(&mut self, function: &'a ast::Function, here: Here) {
        let name = function.name.text.as_str();
        if is_context(function) {
            self.context_item(function, here);
            return;
        }
        if is_helper(function) {
            let body = Attrs(&function.attrs, &[]).arg("value");
            if let Some(body) = body {
                self.helpers.insert(name, HelperDef { params: &function.params, body, scope: here.scope });
            }
            return;
        }
        if self.files[here.file].replace
            && here.interface.is_none_or(|i| self.interfaces[i].file != here.file)
        {
            return;
        }
        let mut function = function;
        let mut scope = here.scope;
        if !self.files[here.file].replace
            && let Some(&(file, other)) = self.replacements.functions.get(name)
        {
            scope = self.merged_scope(scope, file);
            function = other;
        }
        let here = Here { scope, ..here };
        self.nested(&function.ret, &[], name, "result", here);
        for param in &function.params {
            let member = param.decl.name.as_ref().map_or("param", |n| &n.text);
            self.nested(&param.ty, &param.attrs, name, member, here);
        }
        if let Some(interface) = here.interface {
            self.interfaces[interface].functions.push((function, scope));
        }
    }

    fn typedef(&mut self, typedef: &'a ast::Typedef, here: Here) {
        let mut named_body = None;
        if let TypeKind::Body(body) = &typedef.ty.kind {
            let plain = typedef.decls.iter().find(|d| is_plain(d));
            let first = typedef.decls.iter().find_map(|d| d.name.as_ref());
            let anonymous = first.map_or_else(
                || format!("anonymous_{}", typedef.span.start),
                |name| format!("{}_{}", name.text, body_word(&body.kind)),
            );
            let name = plain.and_then(|d| d.name.as_ref());
            let id = self.body(body, &typedef.attrs, name, &anonymous, &typedef.doc, typedef.span, here);
            if let Some(name) = name {
                self.declare(&name.text, Space::Typedef, here.file, id);
                named_body = plain;
            }
        }
        for decl in &typedef.decls {
            if named_body.is_some_and(|plain| std::ptr::eq(plain, decl)) {
                continue;
            }
            let Some(name) = &decl.name else { continue };
            if let TypeKind::Tag(kind, tag) = &typedef.ty.kind {
                if is_plain(decl) && tag.text == name.text {
                    self.forward.push((tag, *kind, here));
                    continue;
                }
                if *kind != TagKind::Interface {
                    self.forward.push((tag, *kind, here));
                }
            }
            if let TypeKind::Name(words) = &typedef.ty.kind
                && is_plain(decl)
                && words.len() == 1
                && words[0].text == name.text
            {
                continue;
            }
            let kind = DefKind::Alias { ty: &typedef.ty, decl };
            let is_body = matches!(typedef.ty.kind, TypeKind::Body(_));
            let attrs =
                if is_body && !decl_has_shape(decl) { Attrs::default() } else { Attrs(&typedef.attrs, &[]) };
            let id = self.add_def(Def {
                name: name.text.clone(),
                anonymous: false,
                kind,
                attrs,
                here,
                doc: &typedef.doc,
                span: typedef.span,
                name_span: name.span,
            });
            self.declare(&name.text, Space::Typedef, here.file, id);
        }
    }

    /// A body: the type itself, the names in it and the bodies inside.
    #[allow(clippy::too_many_arguments)]
    fn body(
        &mut self,
        body: &'a Body,
        outer: &'a [ast::Attr],
        name: Option<&'a ast::Ident>,
        anonymous: &str,
        doc: &'a Option<String>,
        span: Span,
        here: Here,
    ) -> TypeId {
        let known = name.or(body.tag.as_ref());
        let id = self.add_def(Def {
            name: known.map_or_else(|| anonymous.to_owned(), |n| n.text.clone()),
            anonymous: known.is_none(),
            kind: DefKind::Body { body },
            attrs: Attrs(outer, &body.attrs),
            here,
            doc,
            span,
            name_span: known.map_or(body.span, |n| n.span),
        });
        self.bodies.insert(std::ptr::from_ref(body), id);
        if let Some(tag) = &body.tag {
            self.declare(&tag.text, Space::Tag, here.file, id);
        }
        let parent = self.defs[id.0 as usize].name.clone();
        match &body.kind {
            BodyKind::Struct(fields) => {
                for (index, field) in fields.iter().enumerate() {
                    let member = member_name(field, index);
                    self.nested(&field.ty, &field.attrs, &parent, &member, here);
                }
            }
            BodyKind::Union { switch, arms } => {
                if let Some(switch) = switch {
                    self.nested(&switch.ty, &[], &parent, &switch.name.text, here);
                    let member = switch.union_name.as_ref().map_or("tagged_union", |n| &n.text);
                    let inner = self.add_def(Def {
                        name: format!("{parent}_{member}"),
                        anonymous: true,
                        kind: DefKind::Arms { body },
                        attrs: Attrs::default(),
                        here,
                        doc: &None,
                        span,
                        name_span: body.span,
                    });
                    self.arms_of.insert(id, inner);
                }
                for (index, arm) in arms.iter().enumerate() {
                    if let Some(field) = &arm.field {
                        let member = member_name(field, index);
                        self.nested(&field.ty, &field.attrs, &parent, &member, here);
                    }
                }
            }
            BodyKind::Enum(values) | BodyKind::Bitmap(values) => {
                let bitmap = matches!(body.kind, BodyKind::Bitmap(_));
                let mut previous = None;
                for value in values {
                    let source = match &value.value {
                        Some(expr) => ConstSource::Value(expr),
                        None if bitmap => ConstSource::NextBit(previous),
                        None => ConstSource::Next(previous),
                    };
                    previous = Some(self.add_const(&value.name.text, source, value.name.span, here));
                }
                self.enumerators.insert(id, self.consts.len() - values.len());
            }
            BodyKind::Pipe(ty) => self.nested(ty, &[], &parent, "item", here),
        }
        id
    }

    /// A body inside a member, parameter or pipe.
    fn nested(&mut self, ty: &'a ast::Type, attrs: &'a [ast::Attr], parent: &str, member: &str, here: Here) {
        match &ty.kind {
            TypeKind::Body(body) => {
                let id = self.body(body, &[], None, &format!("{parent}_{member}"), &None, ty.span, here);
                self.field_attrs.insert(id, attrs);
            }
            TypeKind::SafeArray(inner) => self.nested(inner, attrs, parent, member, here),
            _ => {}
        }
    }

    pub(super) fn add_def(&mut self, def: Def<'a>) -> TypeId {
        let id = TypeId(u32::try_from(self.defs.len()).unwrap_or(u32::MAX));
        self.defs.push(def);
        id
    }

    fn add_const(&mut self, name: &'a str, source: ConstSource<'a>, span: Span, here: Here) -> usize {
        let index = self.consts.len();
        self.const_names.entry(name).or_default().push(index);
        self.consts.push(ConstDef { name, source, span, here, state: State::Todo });
        index
    }

    /// `#define A B` in a `cpp_quote` names things for C; IDL files then use
    /// them as if they had been declared.
    fn cpp_quote(&mut self, text: &'a str, span: Span, here: Here) {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|w| !w.is_empty()) {
            self.c_names.insert(word);
        }
        let mut words = text.trim_start().splitn(3, char::is_whitespace).map(str::trim);
        if words.next() != Some("#define") {
            return;
        }
        let (Some(name), Some(rest)) = (words.next(), words.next()) else { return };
        let rest = rest.split("/*").next().unwrap_or_default().split("//").next().unwrap_or_default().trim();
        if name.contains('(') || rest.is_empty() {
            return;
        }
        let is_name = rest.starts_with(|c: char| !c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if is_name {
            self.c_defines.push((name, rest, span, here));
        } else if !self.const_names.contains_key(name) {
            self.add_const(name, ConstSource::Text(rest), span, here);
        }
    }

    /// Types that only a `cpp_quote` names: their form on the wire is written
    /// by hand, their C type is that of the other name.
    fn c_aliases(&mut self) {
        for (name, target, span, here) in std::mem::take(&mut self.c_defines) {
            let taken = self.type_names.get(name).is_some_and(|symbols| {
                symbols.iter().any(|s| self.scope(here.scope).visible.contains(s.file))
            });
            if taken {
                continue;
            }
            if let Some(&(file, item)) = self.replacements.types.get(name) {
                if self.replacements.used.insert(std::ptr::from_ref(item)) {
                    let scope = self.merged_scope(here.scope, file);
                    let here = Here { scope, ..here };
                    match item {
                        Item::Typedef(typedef) => self.typedef(typedef, here),
                        _ => continue,
                    }
                }
                continue;
            }
            let Some(id) = self.find_type_name(target, here.scope) else {
                let known = self.const_names.get(target).and_then(|c| c.first()).copied();
                if let Some(known) = known {
                    self.add_const(name, ConstSource::Same(known), span, here);
                }
                continue;
            };
            let def = self.add_def(Def {
                name: name.to_owned(),
                anonymous: false,
                kind: DefKind::CAlias { target: id },
                attrs: Attrs::default(),
                here,
                doc: &None,
                span,
                name_span: span,
            });
            self.declare(name, Space::Typedef, here.file, def);
        }
    }

    /// Announced types that are defined nowhere become opaque.
    fn forwards(&mut self) {
        for (name, kind, here) in std::mem::take(&mut self.forward) {
            if kind == TagKind::Interface {
                self.forward_interface(name, here);
                continue;
            }
            let visible = &self.scope(here.scope).visible;
            let symbols = self.type_names.get(name.text.as_str());
            let defined = |s: &super::scope::Symbol| s.space == Space::Tag || self.tag_of(s.id) == Some(kind);
            if symbols.is_some_and(|symbols| symbols.iter().any(|s| visible.contains(s.file) && defined(s))) {
                continue;
            }
            let id = self.add_def(Def {
                name: name.text.clone(),
                anonymous: false,
                kind: DefKind::Forward(kind),
                attrs: Attrs::default(),
                here,
                doc: &None,
                span: name.span,
                name_span: name.span,
            });
            self.declare(&name.text, Space::Tag, here.file, id);
        }
    }

    /// An interface announced here is known as a type from here on.
    fn forward_interface(&mut self, name: &'a ast::Ident, here: Here) {
        let visible = &self.scope(here.scope).visible;
        let symbols = self.type_names.get(name.text.as_str());
        if symbols.is_some_and(|symbols| symbols.iter().any(|s| visible.contains(s.file))) {
            return;
        }
        let id = self.add_def(Def {
            name: name.text.clone(),
            anonymous: false,
            kind: DefKind::Interface,
            attrs: Attrs::default(),
            here: Here { interface: None, ..here },
            doc: &None,
            span: name.span,
            name_span: name.span,
        });
        self.hidden.insert(id);
        let symbol = super::scope::Symbol { space: Space::Typedef, file: here.file, id };
        self.type_names.entry(&name.text).or_default().push(symbol);
    }

    pub(super) fn interface_id(here: Here) -> Option<InterfaceId> {
        here.interface.map(|i| InterfaceId(u32::try_from(i).unwrap_or(u32::MAX)))
    }
}

/// A function whose value is an expression is no call: it is a helper, written
/// in IDL, for the expressions of other definitions.
pub(super) fn is_helper(function: &ast::Function) -> bool {
    function.attrs.iter().any(|attr| attr.name.text == "value")
}

/// A function marked so is no call: it declares what expressions can ask for.
fn is_context(function: &ast::Function) -> bool {
    function.attrs.iter().any(|attr| attr.name.text == "context")
}

fn is_plain(decl: &Declarator) -> bool {
    decl.name.is_some() && !decl_has_shape(decl)
}

fn decl_has_shape(decl: &Declarator) -> bool {
    decl.pointers > 0 || !decl.arrays.is_empty() || decl.function
}

fn body_word(kind: &BodyKind) -> &'static str {
    match kind {
        BodyKind::Struct(_) => "struct",
        BodyKind::Union { .. } => "union",
        BodyKind::Enum(_) => "enum",
        BodyKind::Bitmap(_) => "bitmap",
        BodyKind::Pipe(_) => "pipe",
    }
}

/// Name of a member, made up when it has none.
pub(super) fn member_name(field: &ast::Field, index: usize) -> std::borrow::Cow<'_, str> {
    match &field.decl.name {
        Some(name) => name.text.as_str().into(),
        None => format!("unnamed{index}").into(),
    }
}

/// The type names an item gives.
fn names_of(item: &Item) -> Vec<&str> {
    match item {
        Item::Typedef(typedef) => {
            let mut names: Vec<&str> =
                typedef.decls.iter().filter_map(|d| d.name.as_ref()).map(|n| n.text.as_str()).collect();
            if let TypeKind::Body(body) = &typedef.ty.kind {
                names.extend(body.tag.as_ref().map(|t| t.text.as_str()));
            }
            names
        }
        Item::Declare(declare) => match &declare.ty.kind {
            TypeKind::Body(body) => body.tag.iter().map(|t| t.text.as_str()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
