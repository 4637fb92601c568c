//! Typedefs: what they add to the declarators that use them.

use super::collect::Here;
use super::consts;
use super::elements::{Position, Source, explicit_pointer, sent_instead};
use super::scope::Found;
use super::{Def, DefKind, Resolver, codes};
use crate::diagnostic::Diagnostic;
use crate::model::{Level, Model, TypeId};
use crate::syntax::ast::{self, Declarator};
use pidl_ndr::{Charset, Scalar};

/// What a typedef adds to the declarators that use it.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Everything but the data; empty for another name of the same thing.
    pub levels: Vec<Level>,
    /// Whether the kind of the first pointer was written (and is not a default).
    pub explicit: bool,
    /// What is innermost.
    pub inner: Inner,
    pub charset: Option<Charset>,
    pub range: Option<(i64, i64)>,
}

/// What a declarator is made around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    Type(TypeId),
    BindingHandle,
    Void,
    Opaque,
    Error,
}

impl Shape {
    pub(super) fn of(inner: Inner) -> Self {
        Shape { levels: Vec::new(), explicit: false, inner, charset: None, range: None }
    }
}

impl<'a> Resolver<'a> {
    /// What a type adds to a declarator around it.
    pub(super) fn shape(&mut self, id: TypeId) -> Shape {
        if !matches!(self.def(id).kind, DefKind::Alias { .. }) {
            return Shape::of(Inner::Type(id));
        }
        if let Some(shape) = self.aliases.get(&id) {
            return shape.clone();
        }
        if let Some(start) = self.alias_stack.iter().position(|&other| other == id) {
            let def = self.def(id);
            let mut diagnostic = Diagnostic::error(
                codes::TYPEDEF_CYCLE,
                def.name_span,
                format!("the typedef `{}` names itself", def.name),
            );
            for &other in &self.alias_stack[start + 1..] {
                let def = self.def(other);
                diagnostic = diagnostic.label(def.name_span, format!("by way of `{}`", def.name));
            }
            self.diags.push(diagnostic);
            return Shape::of(Inner::Error);
        }
        if self.alias_stack.len() >= consts::MAX_DEPTH {
            let def = self.def(id);
            let diagnostic = consts::too_deep(&def.name, def.name_span);
            self.diags.push(diagnostic);
            let shape = Shape::of(Inner::Error);
            self.aliases.insert(id, shape.clone());
            return shape;
        }
        self.alias_stack.push(id);
        let shape = self.alias_shape(id);
        self.alias_stack.pop();
        self.aliases.insert(id, shape.clone());
        shape
    }

    pub(super) fn alias_shape(&mut self, id: TypeId) -> Shape {
        let DefKind::Alias { ty, decl } = self.def(id).kind else { return Shape::of(Inner::Type(id)) };
        let def = self.def(id);
        let (attrs, here) = (def.attrs, def.here);
        if attrs.has("context_handle") {
            // Any pointer will do: what it points to never travels.
            let target = self.find_type(ty, here.scope);
            let inner = match target {
                Found::Type(target) => self.shape(target),
                _ => Shape::of(Inner::Void),
            };
            if decl.pointers == 0 && inner.levels.is_empty() && target != Found::Error {
                let span = attrs.get("context_handle").map_or(self.def(id).name_span, |a| a.span);
                self.diags.push(
                    Diagnostic::error(
                        codes::BAD_CONTEXT_HANDLE,
                        span,
                        format!("the context handle `{}` is not a pointer", self.def(id).name),
                    )
                    .help("write `typedef [context_handle] void *NAME;`"),
                );
            }
            return Shape::of(Inner::Type(id));
        }
        let source = self.alias_source(id, ty, decl);
        let (element, open) = self.element(&source);
        let mut element = element;
        self.constant_slots(&mut element, &open, here);
        let data = element.data();
        let mut levels = element.levels.clone();
        levels.pop();
        let (charset, range) = (element.charset, element.range);
        self.alias_elements.insert(id, element);
        let target = match sent_instead(attrs) {
            None => self.alias_target(ty, here),
            Some((text, _)) => self.type_called(text, here).map_or(Inner::Error, Inner::Type),
        };
        if levels.is_empty() {
            // Another name: keep it, so that people see it.
            return match target {
                Inner::Type(_) | Inner::Opaque => Shape { charset, range, ..Shape::of(Inner::Type(id)) },
                other => Shape::of(other),
            };
        }
        let explicit = explicit_pointer(attrs).is_some();
        let inner = if target == Inner::Error { Inner::Error } else { Inner::Type(data) };
        Shape { levels, explicit, inner, charset, range }
    }

    /// The type of what never travels: C may know it, the IDL need not.
    pub(super) fn skipped_type(&mut self, source: &Source<'a>) -> Found {
        let scope = source.here.scope;
        match self.quietly(|this| this.find_type(source.ty, scope), Found::Error) {
            Found::Error => match &source.ty.kind {
                ast::TypeKind::Name(words) if words.len() == 1 => self.external(&words[0], scope),
                ast::TypeKind::Tag(_, name) => self.external(name, scope),
                _ => Found::Opaque,
            },
            found => found,
        }
    }

    /// Does something without its reports; what is wrong counts as `instead`.
    pub(super) fn quietly(&mut self, work: impl FnOnce(&mut Self) -> Found, instead: Found) -> Found {
        let before = self.diags.len();
        let found = work(self);
        self.diags.truncate(before);
        if found == Found::Error { instead } else { found }
    }

    /// What the type of a typedef is; the typedef's element has reported mistakes.
    pub(super) fn alias_target(&mut self, ty: &'a ast::Type, here: Here) -> Inner {
        match self.quietly(|this| this.type_at(ty, here), Found::Error) {
            Found::Type(id) => self.shape(id).inner,
            Found::Void => Inner::Void,
            Found::BindingHandle => Inner::BindingHandle,
            Found::Opaque => Inner::Opaque,
            Found::Error => Inner::Error,
        }
    }

    pub(super) fn alias_source(&self, id: TypeId, ty: &'a ast::Type, decl: &'a Declarator) -> Source<'a> {
        let def = self.def(id);
        Source {
            name: decl.name.as_ref().map_or("", |n| &n.text),
            name_span: def.name_span,
            attrs: def.attrs,
            ty,
            decl: Some(decl),
            stars: 0,
            doc: &None,
            span: def.span,
            here: def.here,
            position: Position::Alias,
            siblings: &[],
            pointer_default: self.pointer_default(def.here),
        }
    }

    pub(super) fn is_pipe(&self, id: TypeId) -> bool {
        matches!(self.underlying(id).kind, DefKind::Body { body } if matches!(body.kind, ast::BodyKind::Pipe(_)))
    }

    pub(super) fn is_context_handle(&self, id: TypeId) -> bool {
        let def = self.underlying(id);
        match def.kind {
            DefKind::ContextHandle => true,
            DefKind::Alias { .. } => def.attrs.has("context_handle"),
            _ => false,
        }
    }

    pub(super) fn is_text_scalar(&self, id: TypeId) -> bool {
        matches!(
            self.underlying(id).kind,
            DefKind::Scalar(
                Scalar::String
                    | Scalar::U16String
                    | Scalar::StringArray
                    | Scalar::NbtString
                    | Scalar::DnsString
                    | Scalar::DnspString
                    | Scalar::DnspName
                    | Scalar::Ipv4Address
                    | Scalar::Ipv6Address
            )
        )
    }

    pub(super) fn resolves_to(&self, id: TypeId, scalar: Scalar) -> bool {
        matches!(self.underlying(id).kind, DefKind::Scalar(found) if found == scalar)
    }

    /// Follows typedefs that only rename.
    pub(super) fn underlying(&self, mut id: TypeId) -> &Def<'a> {
        for _ in 0..256 {
            let def = self.def(id);
            let DefKind::Alias { ty, decl } = def.kind else { return def };
            if let Some((text, _)) = sent_instead(def.attrs) {
                match self.type_called(text, def.here) {
                    Some(next) => id = next,
                    None => return def,
                }
                continue;
            }
            if decl.pointers > 0 || !decl.arrays.is_empty() || def.attrs.has("context_handle") {
                return def;
            }
            match self.quiet_type(ty, def.here) {
                Some(next) => id = next,
                None => return def,
            }
        }
        self.def(id)
    }

    fn quiet_type(&self, ty: &ast::Type, here: Here) -> Option<TypeId> {
        use super::base::{Base, lookup};
        match &ty.kind {
            ast::TypeKind::Name(words) => {
                let named = match words.as_slice() {
                    [word] => self.find_type_name(&word.text, here.scope),
                    _ => None,
                };
                named.or_else(|| match lookup(words.iter().map(|w| w.text.as_str()))? {
                    Base::Scalar(scalar) => Some(Model::scalar(scalar)),
                    Base::BindingHandle => None,
                })
            }
            ast::TypeKind::Tag(_, name) => self.find_tag_name(&name.text, here.scope),
            ast::TypeKind::Body(body) => self.bodies.get(&std::ptr::from_ref(&**body)).copied(),
            _ => None,
        }
    }
}
