//! Interfaces and their functions.

use super::attrs::{self, Attrs};
use super::collect::{Here, member_name};
use super::elements::{Position, Source};
use super::exprs::Owner;
use super::scope::ScopeId;
use super::{Resolver, codes};
use crate::diagnostic::Diagnostic;
use crate::model::attributes::Places;
use crate::model::{ConstValue, Function, Interface, InterfaceId, PointerKind};
use crate::source::Span;
use crate::syntax::ast::{self, ExprKind};
use std::collections::HashMap;

impl<'a> Resolver<'a> {
    /// Builds every interface, in order.
    pub(super) fn build_interfaces(&mut self) -> Vec<Interface> {
        let mut result = Vec::with_capacity(self.interfaces.len());
        for index in 0..self.interfaces.len() {
            let interface = self.build_interface(index);
            result.push(interface);
        }
        for (interface, (_, constant)) in self.model_consts() {
            if let Some(interface) = interface.and_then(|i| result.get_mut(i)) {
                let interface: &mut Interface = interface;
                interface.consts.push(constant);
            }
        }
        self.number(&mut result);
        // Types may have been added for parameters (context handles).
        self.build_late_types();
        result
    }

    fn build_interface(&mut self, index: usize) -> Interface {
        let def = &self.interfaces[index];
        let (ast, scope, file) = (def.ast, def.scope, def.file);
        let attrs = Attrs(&ast.attrs, &[]);
        let here = Here { file, scope, interface: Some(index) };
        let base = ast.base.as_ref().and_then(|base| {
            let found = self.find_interface(&base.text, scope);
            if found.is_none() && !ast.com_only {
                self.unknown_interface(&base.text, base.span, scope);
            }
            found.filter(|&i| i != index || self.interface_cycle(index, base.span))
        });
        let functions = self.interfaces[index].functions.clone();
        let mut seen: HashMap<&str, Span> = HashMap::new();
        let mut result = Vec::with_capacity(functions.len());
        for (position, (function, scope)) in functions.into_iter().enumerate() {
            let property = Attrs(&function.attrs, &[]);
            let overload = ["propget", "propput", "propputref"].iter().any(|p| property.has(p));
            if let (Some(first), false) = (seen.insert(&function.name.text, function.name.span), overload) {
                self.diags.push(
                    Diagnostic::error(
                        codes::DUPLICATE_FUNCTION,
                        function.name.span,
                        format!("the function `{}` is declared twice", function.name.text),
                    )
                    .here("second time")
                    .label(first, "first time"),
                );
            }
            result.push(self.build_function(index, position, function, Here { scope, ..here }));
        }
        Interface {
            name: ast.name.text.clone(),
            uuid: self.uuid(attrs),
            version: self.version(attrs, scope),
            endpoints: self.endpoints(attrs),
            authservices: strings(attrs, "authservice"),
            helpstring: attrs.arg("helpstring").and_then(attrs::text).map(str::to_owned),
            pointer_default: self.checked_pointer_default(attrs, here),
            object: super::elements::is_com(attrs),
            local: attrs.has("local") || ast.com_only,
            base: base.map(interface_id),
            file,
            types: std::mem::take(&mut self.interfaces[index].types),
            consts: Vec::new(),
            functions: result,
            doc: ast.doc.clone(),
            span: ast.span,
        }
    }

    fn interface_cycle(&mut self, index: usize, span: Span) -> bool {
        let name = &self.interfaces[index].ast.name.text;
        let diagnostic =
            Diagnostic::error(codes::INTERFACE_CYCLE, span, format!("the interface `{name}` extends itself"));
        self.diags.push(diagnostic);
        false
    }

    fn build_function(
        &mut self,
        index: usize,
        position: usize,
        ast: &'a ast::Function,
        here: Here,
    ) -> Function {
        let attrs = Attrs(&ast.attrs, &[]);
        attrs::check(attrs, Places::FUNCTION, self.diags);
        let mut seen = HashMap::new();
        let mut params = Vec::with_capacity(ast.params.len());
        let pointer_default = self.pointer_default(here);
        for (number, param) in ast.params.iter().enumerate() {
            let name = member_name(param, number).into_owned();
            let span = param.decl.name.as_ref().map_or(param.span, |n| n.span);
            self.no_duplicate(&mut seen, &name, span, "parameter");
            let source = Source {
                name: "",
                name_span: span,
                attrs: Attrs(&param.attrs, &[]),
                ty: &param.ty,
                decl: Some(&param.decl),
                stars: 0,
                doc: &param.doc,
                span: param.span,
                here,
                position: Position::Param,
                siblings: &ast.params,
                pointer_default,
            };
            params.push(self.owned_element(&source, name, Owner::Param(index, position, number)));
        }
        let (flags, _) = self.flags(attrs, here);
        Function {
            name: ast.name.text.clone(),
            opnum: None,
            params,
            result: self.result(ast, attrs, here),
            nopush: attrs.has("nopush"),
            nopull: attrs.has("nopull"),
            noprint: attrs.has("noprint"),
            flags,
            todo: attrs.has("todo"),
            callback: attrs.has("callback"),
            local: attrs.has("local"),
            call_as: attrs.arg("call_as").and_then(attrs::text).map(str::to_owned),
            idempotent: attrs.has("idempotent"),
            doc: ast.doc.clone(),
            span: ast.span,
        }
    }

    fn result(
        &mut self,
        ast: &'a ast::Function,
        attrs: Attrs<'a>,
        here: Here,
    ) -> Option<crate::model::Element> {
        if matches!(ast.ret.kind, ast::TypeKind::Void) && ast.ret_pointers == 0 {
            return None;
        }
        let source = Source {
            name: "result",
            name_span: ast.name.span,
            attrs: Attrs::default(),
            ty: &ast.ret,
            decl: None,
            stars: ast.ret_pointers,
            doc: &None,
            span: ast.ret.span,
            here,
            position: Position::Result,
            siblings: &[],
            pointer_default: PointerKind::Unique,
        };
        let on_result = attrs.iter().any(|a| FOR_RESULT.contains(&a.name.text.as_str()));
        let source = if on_result { Source { attrs, ..source } } else { source };
        let (mut element, open) = self.element(&source);
        self.constant_slots(&mut element, &open, here);
        element.dir = crate::model::Direction { r#in: false, out: true };
        element.attributes.clear();
        let void = matches!(element.levels.as_slice(), [crate::model::Level::Data(id)]
            if *id == crate::model::Model::scalar(pidl_ndr::Scalar::Void));
        (!void).then_some(element)
    }

    /// Numbers of operations: in order, after those of the base interface.
    fn number(&mut self, interfaces: &mut [Interface]) {
        let mut counts: Vec<Option<u32>> = vec![None; interfaces.len()];
        for index in 0..interfaces.len() {
            self.count(index, interfaces, &mut counts, 0);
        }
    }

    /// Numbers an interface and says how many it has in all.
    fn count(&mut self, index: usize, all: &mut [Interface], counts: &mut [Option<u32>], depth: u32) -> u32 {
        if let Some(count) = counts[index] {
            return count;
        }
        let first = match all[index].base {
            Some(base) if depth < 64 => self.count(base.0 as usize, all, counts, depth + 1),
            Some(_) => {
                let ast = self.interfaces[index].ast;
                let span = ast.base.as_ref().map_or(ast.span, |b| b.span);
                self.interface_cycle(index, span);
                all[index].base = None;
                0
            }
            None => 0,
        };
        if let Some(count) = counts[index] {
            return count;
        }
        let interface = &mut all[index];
        let object = interface.object;
        // A remote method takes the place of the local one it stands for.
        let remote: HashMap<String, usize> = interface
            .functions
            .iter()
            .enumerate()
            .filter_map(|(i, f)| f.call_as.clone().map(|name| (name, i)))
            .collect();
        let local: Vec<String> =
            interface.functions.iter().filter(|f| f.local).map(|f| f.name.clone()).collect();
        let mut next = first;
        let mut overflow = None;
        for position in 0..interface.functions.len() {
            let ast = self.interfaces[index].functions[position].0;
            let function = &interface.functions[position];
            let skipped = function.callback || Attrs(&ast.attrs, &[]).has("noopnum");
            let stands_for_local =
                object && function.call_as.as_ref().is_some_and(|name| local.contains(name));
            if skipped || stands_for_local || (function.local && !object) {
                continue;
            }
            let takes = if function.local { remote.get(&function.name).copied() } else { Some(position) };
            match u16::try_from(next) {
                Ok(opnum) => {
                    if let Some(target) = takes {
                        interface.functions[target].opnum = Some(opnum);
                    }
                }
                Err(_) => overflow = overflow.or(Some(ast.name.span)),
            }
            next += 1;
        }
        if let Some(span) = overflow {
            self.diags.push(
                Diagnostic::error(
                    codes::TOO_MANY_FUNCTIONS,
                    span,
                    "an interface has at most 65536 operations",
                )
                .here("the first one too many"),
            );
        }
        counts[index] = Some(next);
        next
    }

    fn uuid(&mut self, attrs: Attrs<'a>) -> Option<String> {
        let arg = attrs.arg("uuid")?;
        let text = attrs::text(arg).unwrap_or_default().trim_matches(['"', '{', '}']).to_ascii_lowercase();
        let groups: Vec<_> = text.split('-').collect();
        let short = groups.len() == 5 && groups[4].len() < 12 && groups[4].len() % 2 == 0;
        if short && groups[..4].iter().map(|g| g.len()).eq([8, 4, 4, 4]) && is_hex(&text) {
            // PIDL takes it, and C fills with zeros.
            let full = format!("{text:0<36}");
            self.diags.push(
                Diagnostic::warning(codes::SHORT_UUID, arg.span, "the UUID is too short")
                    .here(format!("taken as {full}")),
            );
            return Some(full);
        }
        let good = groups.iter().map(|g| g.len()).eq([8, 4, 4, 4, 12]) && is_hex(&text);
        if !good {
            self.diags.push(
                Diagnostic::error(codes::BAD_UUID, arg.span, format!("`{text}` is no UUID"))
                    .help("32 hexadecimal digits: 8-4-4-4-12"),
            );
            return None;
        }
        Some(text)
    }

    fn version(&mut self, attrs: Attrs<'a>, scope: ScopeId) -> (u16, u16) {
        let Some(arg) = attrs.arg("version") else { return (0, 0) };
        let parsed = match &arg.kind {
            ExprKind::Float(text) | ExprKind::Raw(text) | ExprKind::Str(text) => {
                let mut parts = text.trim().split('.').map(|part| part.trim().parse::<u16>());
                match (parts.next(), parts.next(), parts.next()) {
                    (Some(Ok(major)), None, _) => Some((major, 0)),
                    (Some(Ok(major)), Some(Ok(minor)), None) => Some((major, minor)),
                    _ => None,
                }
            }
            _ => match self.fold(arg, scope) {
                // Both halves in one number, as PIDL takes it.
                Ok(ConstValue::Int(value)) => {
                    u32::try_from(value).ok().map(|v| ((v & 0xFFFF) as u16, (v >> 16) as u16))
                }
                _ => None,
            },
        };
        if parsed.is_none() {
            self.diags.push(
                Diagnostic::error(codes::BAD_VERSION, arg.span, "this is no version")
                    .help("`version(MAJOR.MINOR)`, each from 0 to 65535"),
            );
        }
        parsed.unwrap_or((0, 0))
    }

    fn endpoints(&mut self, attrs: Attrs<'a>) -> Vec<String> {
        let mut result = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.name.text == "endpoint") {
            for arg in attr.args.iter().flatten() {
                let text = attrs::text(arg).unwrap_or_default();
                let (sequence, rest) = text.split_once(':').unwrap_or((text, "?"));
                let good = sequence.starts_with("nca")
                    && sequence.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
                    && (rest.is_empty() || (rest.contains('[') && rest.ends_with(']')));
                if !good {
                    self.diags.push(
                        Diagnostic::error(codes::BAD_ENDPOINT, arg.span, format!("`{text}` is no endpoint"))
                            .help("a protocol sequence, a colon and an address: `ncacn_ip_tcp:[135]`"),
                    );
                }
                result.push(text.to_owned());
            }
        }
        result
    }

    fn checked_pointer_default(&mut self, attrs: Attrs<'a>, here: Here) -> PointerKind {
        if let Some(arg) = attrs.arg("pointer_default") {
            let text = attrs::text(arg).unwrap_or_default();
            if !matches!(text, "ref" | "unique" | "ptr") {
                self.diags.push(
                    Diagnostic::error(
                        codes::BAD_POINTER_DEFAULT,
                        arg.span,
                        format!("`{text}` is no kind of pointer"),
                    )
                    .help("`ref`, `unique` or `ptr`"),
                );
            }
        }
        self.pointer_default(here)
    }
}

/// Attributes of a function that are about what it returns.
const FOR_RESULT: &[&str] =
    &["string", "ref", "unique", "ptr", "context_handle", "charset", "size_is", "range"];

fn interface_id(index: usize) -> InterfaceId {
    InterfaceId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

fn strings(attrs: Attrs<'_>, name: &str) -> Vec<String> {
    attrs.args(name).iter().filter_map(attrs::text).map(str::to_owned).collect()
}
