//! Bodies to types.

use super::attrs::{self, Attrs};
use super::collect::{Here, member_name};
use super::elements::{Position, Source};
use super::exprs::{Owner, Pending};
use super::scope::Found;
use super::{DefKind, Resolver, base, codes};
use crate::diagnostic::Diagnostic;
use crate::model::attributes::Places;
use crate::model::{
    Arm, Bitmap, Element, Enum, Expr, Label, Layout, Level, Model, NamedValue, Struct, TypeDef, TypeId,
    TypeKind, Union,
};
use crate::source::Span;
use crate::syntax::ast::{self, BodyKind, ExprKind};
use pidl_ndr::{Flags, Scalar};
use std::collections::HashMap;

impl<'a> Resolver<'a> {
    /// Builds every declared type, in order; more may be added on the way.
    pub(super) fn build_types(&mut self) {
        let mut index = self.types.len();
        while index < self.defs.len() {
            let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
            let ty = self.build_type(id);
            self.types.push(ty);
            if let Some(interface) = self.defs[index].here.interface
                && !self.hidden.contains(&id)
            {
                self.interfaces[interface].types.push(id);
            }
            index += 1;
        }
    }

    /// Builds what has been added since.
    pub(super) fn build_late_types(&mut self) {
        self.build_types();
    }

    fn build_type(&mut self, id: TypeId) -> TypeDef {
        let def = self.def(id);
        let (attrs, here) = (def.attrs, def.here);
        let kind = match def.kind {
            DefKind::Scalar(scalar) => TypeKind::Scalar(scalar),
            DefKind::Body { body } => {
                attrs::check(attrs, place_of(&body.kind).or(Places::TYPEDEF), self.diags);
                self.body_kind(id, body)
            }
            DefKind::Arms { body } => self.arms_kind(id, body),
            DefKind::Alias { .. } => {
                attrs::check(attrs, Places::TYPEDEF, self.diags);
                self.shape(id);
                if attrs.has("context_handle") {
                    TypeKind::ContextHandle
                } else {
                    match self.alias_elements.remove(&id) {
                        Some(element) => TypeKind::Alias(Box::new(element)),
                        None => TypeKind::Opaque,
                    }
                }
            }
            DefKind::CAlias { target } => {
                TypeKind::Alias(Box::new(plain_element(&def.name, target, def.span)))
            }
            DefKind::ContextHandle => TypeKind::ContextHandle,
            DefKind::Forward(_) | DefKind::Interface | DefKind::Opaque | DefKind::External => {
                TypeKind::Opaque
            }
        };
        let (flags, dynamic) = self.flags(attrs, here);
        if let Some(expr) = dynamic {
            self.diags.push(
                Diagnostic::error(codes::NOT_CONSTANT, expr.span, "the flags of a type are constant")
                    .help("put `flag(...)` on a member"),
            );
        }
        let def = self.def(id);
        let by_hand = matches!(def.kind, DefKind::CAlias { .. } | DefKind::External);
        TypeDef {
            name: def.name.clone(),
            anonymous: def.anonymous,
            kind,
            flags,
            nopush: by_hand || attrs.has("nopush"),
            nopull: by_hand || attrs.has("nopull"),
            noprint: attrs.has("noprint"),
            public: attrs.has("public"),
            layout: Layout::default(),
            has_buffers: false,
            interface: Self::interface_id(here),
            file: (!matches!(def.kind, DefKind::Scalar(_))).then_some(here.file),
            doc: def.doc.clone(),
            span: def.span,
        }
    }

    fn body_kind(&mut self, id: TypeId, body: &'a ast::Body) -> TypeKind {
        let def = self.def(id);
        let (attrs, here) = (def.attrs, def.here);
        match &body.kind {
            BodyKind::Struct(fields) => TypeKind::Struct(Struct {
                fields: self.fields(id, fields, here),
                hoisted: 0,
                relative_base: self.relative_base(attrs, here),
                gensize: attrs.has("gensize"),
            }),
            BodyKind::Union { switch: None, arms } => {
                let element_attrs = Attrs(self.field_attrs.get(&id).copied().unwrap_or_default(), &[]);
                let switch = attrs.get("switch_type").or_else(|| element_attrs.get("switch_type"));
                let pairs =
                    arms.iter().flat_map(|arm| &arm.labels).any(|l| super::extensions::is_pair(l).is_some());
                let switch_type = match switch {
                    None if pairs => Model::scalar(Scalar::Hyper),
                    _ => self.switch_type(switch, here),
                };
                if arms.is_empty() {
                    self.empty(id, "union");
                }
                let discriminant = !attrs.has("nodiscriminant");
                TypeKind::Union(self.union(id, arms, switch_type, discriminant))
            }
            BodyKind::Union { switch: Some(switch), .. } => self.encapsulated(id, switch, here),
            BodyKind::Enum(values) => {
                let base = if attrs.has("enum8bit") {
                    Scalar::Uint8
                } else if attrs.has("enum16bit") {
                    Scalar::Uint16
                } else if attrs.has("v1_enum") {
                    Scalar::Uint32
                } else {
                    Scalar::Uint1632
                };
                if values.is_empty() {
                    self.empty(id, "enum");
                }
                TypeKind::Enum(Enum {
                    base,
                    values: self.enumerators(id, values, base, codes::ENUM_VALUE_TOO_BIG),
                })
            }
            BodyKind::Bitmap(values) => {
                let base = if attrs.has("bitmap8bit") {
                    Scalar::Uint8
                } else if attrs.has("bitmap16bit") {
                    Scalar::Uint16
                } else if attrs.has("bitmap64bit") {
                    Scalar::Hyper
                } else {
                    Scalar::Uint32
                };
                let values = self.enumerators(id, values, base, codes::BITMAP_VALUE_TOO_WIDE);
                TypeKind::Bitmap(Bitmap { base, values })
            }
            BodyKind::Pipe(ty) => {
                let source = Source {
                    name: "item",
                    name_span: ty.span,
                    attrs: Attrs::default(),
                    ty,
                    decl: None,
                    stars: 0,
                    doc: &None,
                    span: ty.span,
                    here,
                    position: Position::Pipe,
                    siblings: &[],
                    pointer_default: self.pointer_default(here),
                };
                let (mut element, _) = self.element(&source);
                element.range = self.range(attrs, here);
                TypeKind::Pipe(Box::new(element))
            }
        }
    }

    fn empty(&mut self, id: TypeId, what: &str) {
        let def = &self.defs[id.0 as usize];
        let article = if what == "enum" { "an" } else { "a" };
        self.diags.push(
            Diagnostic::warning(
                codes::EMPTY_TYPE,
                def.name_span,
                format!("{article} {what} without any member"),
            )
            .here("empty"),
        );
    }

    fn fields(&mut self, id: TypeId, fields: &'a [ast::Field], here: Here) -> Vec<Element> {
        let mut seen: HashMap<String, Span> = HashMap::with_capacity(fields.len());
        let mut elements = Vec::with_capacity(fields.len());
        let pointer_default = self.pointer_default(here);
        for (index, field) in fields.iter().enumerate() {
            let name = member_name(field, index).into_owned();
            let span = field.decl.name.as_ref().map_or(field.span, |n| n.span);
            self.no_duplicate(&mut seen, &name, span, "member");
            let source = Source {
                name: "",
                name_span: span,
                attrs: Attrs(&field.attrs, &[]),
                ty: &field.ty,
                decl: Some(&field.decl),
                stars: 0,
                doc: &field.doc,
                span: field.span,
                here,
                position: Position::Field { last: index + 1 == fields.len() },
                siblings: fields,
                pointer_default,
            };
            let element = self.owned_element(&source, name, Owner::Field(id, index));
            elements.push(element);
        }
        elements
    }

    /// An element of an owner, its expressions put down to be resolved later.
    pub(super) fn owned_element(&mut self, source: &Source<'a>, name: String, owner: Owner) -> Element {
        let named =
            Source { name: source.decl.and_then(|d| d.name.as_ref()).map_or("", |n| &n.text), ..*source };
        let (mut element, open) = self.element(&named);
        element.name = name;
        for (slot, expr) in open {
            self.pending.push(Pending { owner, slot, expr, scope: source.here.scope });
        }
        element
    }

    pub(super) fn no_duplicate(
        &mut self,
        seen: &mut HashMap<String, Span>,
        name: &str,
        span: Span,
        what: &str,
    ) {
        if let Some(first) = seen.get(name) {
            self.diags.push(
                Diagnostic::error(
                    codes::DUPLICATE_FIELD,
                    span,
                    format!("the {what} `{name}` is declared twice"),
                )
                .here("second time")
                .label(*first, "first time"),
            );
            return;
        }
        seen.insert(name.to_owned(), span);
    }

    /// The type of a discriminant; uint32 where nothing is said.
    fn switch_type(&mut self, attr: Option<&'a ast::Attr>, here: Here) -> TypeId {
        let default = Model::scalar(Scalar::Uint32);
        let Some(attr) = attr else { return default };
        let Some(arg) = attr.args.as_deref().and_then(|args| args.first()) else { return default };
        let text = match &arg.kind {
            ExprKind::SizeOf(..) => None,
            ExprKind::Cast(ty, 0, _) => return self.discriminant(ty, here).unwrap_or(default),
            _ => attrs::text(arg),
        };
        let Some(text) = text else { return default };
        match self.type_in_words(text, arg.span, here) {
            Some(id) => self.integer_type(id, arg.span).unwrap_or(default),
            None => default,
        }
    }

    /// The type that words in an attribute name.
    pub(super) fn type_called(&self, text: &str, here: Here) -> Option<TypeId> {
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|w| !matches!(*w, "enum" | "struct" | "union" | "bitmap" | "const"))
            .collect();
        let named = match words.as_slice() {
            [word] => self.find_type_name(word, here.scope),
            _ => None,
        };
        named.or_else(|| match base::lookup(words.iter().copied())? {
            base::Base::Scalar(scalar) => Some(Model::scalar(scalar)),
            base::Base::BindingHandle => None,
        })
    }

    /// The type an attribute names, which must be there.
    pub(super) fn type_in_words(&mut self, text: &str, span: Span, here: Here) -> Option<TypeId> {
        let found = self.type_called(text, here);
        if found.is_none() {
            let mut diagnostic =
                Diagnostic::error(codes::UNKNOWN_TYPE, span, format!("unknown type `{text}`"))
                    .here("declared nowhere");
            let names = self.type_names.keys().copied().chain(base::names());
            if let Some(similar) = crate::diagnostic::closest(text, names) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
            self.diags.push(diagnostic);
        }
        found
    }

    fn discriminant(&mut self, ty: &'a ast::Type, here: Here) -> Option<TypeId> {
        match self.find_type(ty, here.scope) {
            Found::Type(id) => self.integer_type(id, ty.span),
            Found::Error => None,
            _ => {
                self.not_a_switch_type(ty.span);
                None
            }
        }
    }

    fn not_a_switch_type(&mut self, span: Span) {
        self.diags.push(
            Diagnostic::error(
                codes::BAD_SWITCH_TYPE,
                span,
                "a union is chosen by an integer, enum or bitmap",
            )
            .here("none of these"),
        );
    }

    fn integer_type(&mut self, id: TypeId, span: Span) -> Option<TypeId> {
        let def = self.underlying(id);
        let good = match def.kind {
            DefKind::Scalar(scalar) => base::integer_range(scalar).is_some(),
            DefKind::Body { body } => matches!(body.kind, BodyKind::Enum(_) | BodyKind::Bitmap(_)),
            DefKind::CAlias { .. } => true,
            _ => false,
        };
        if !good {
            self.not_a_switch_type(span);
            return None;
        }
        Some(id)
    }

    fn union(&mut self, id: TypeId, arms: &'a [ast::Arm], switch_type: TypeId, discriminant: bool) -> Union {
        let def = self.def(id);
        let (attrs, here) = (def.attrs, def.here);
        let by_interface =
            here.interface.is_some_and(|i| Attrs(&self.interfaces[i].ast.attrs, &[]).has("ms_union"));
        Union {
            switch_type,
            discriminant,
            ms_union: attrs.has("ms_union") || by_interface,
            relative_base: self.relative_base(attrs, here),
            gensize: attrs.has("gensize"),
            arms: self.arms(id, arms, here),
        }
    }

    fn arms(&mut self, id: TypeId, arms: &'a [ast::Arm], here: Here) -> Vec<Arm> {
        let mut names: HashMap<String, usize> = HashMap::new();
        let mut cases: HashMap<i64, Span> = HashMap::new();
        let mut default: Option<Span> = None;
        let mut result = Vec::with_capacity(arms.len());
        let pointer_default = self.pointer_default(here);
        // Without any label it is a union of C's, which has no form on the wire.
        let labelled = arms.iter().any(|arm| arm.default || !arm.labels.is_empty());
        if !labelled && !arms.is_empty() && !self.is_local(here) {
            let def = &self.defs[id.0 as usize];
            self.diags.push(
                Diagnostic::error(
                    codes::ARM_WITHOUT_CASE,
                    def.name_span,
                    format!("nothing says when which arm of `{}` is meant", def.name),
                )
                .help("add `case(VALUE)` or `default` to each arm"),
            );
        }
        for (index, arm) in arms.iter().enumerate() {
            let mut labels = Vec::with_capacity(arm.labels.len());
            for label in &arm.labels {
                let Some(value) = self.const_int(label, here.scope) else { continue };
                let Ok(value) = i64::try_from(value).or_else(|_| u64::try_from(value).map(u64::cast_signed))
                else {
                    continue;
                };
                if let Some(first) = cases.insert(value, label.span) {
                    self.diags.push(
                        Diagnostic::error(
                            codes::DUPLICATE_CASE,
                            label.span,
                            format!("a second arm for {value}"),
                        )
                        .here("never chosen")
                        .label(first, "the first one"),
                    );
                    continue;
                }
                let name = match &label.kind {
                    ExprKind::Name(name) => Some(name.clone()),
                    _ => None,
                };
                labels.push(Label { value, name });
            }
            if arm.default {
                if let Some(first) = default {
                    self.diags.push(
                        Diagnostic::error(codes::DUPLICATE_DEFAULT, arm.span, "a second default arm")
                            .here("never chosen")
                            .label(first, "the first one"),
                    );
                }
                default = default.or(Some(arm.span));
            } else if arm.labels.is_empty() && labelled {
                self.diags.push(
                    Diagnostic::error(codes::ARM_WITHOUT_CASE, arm.span, "nothing chooses this arm")
                        .help("add `case(VALUE)` or `default`"),
                );
            }
            let pending = self.pending.len();
            let element = arm.field.as_ref().and_then(|field| {
                if matches!(field.ty.kind, ast::TypeKind::Void)
                    && field.decl.pointers == 0
                    && field.decl.name.is_none()
                {
                    return None;
                }
                let name = member_name(field, index).into_owned();
                let span = field.decl.name.as_ref().map_or(field.span, |n| n.span);
                let source = Source {
                    name: "",
                    name_span: span,
                    attrs: Attrs(&arm.attrs, &field.attrs),
                    ty: &field.ty,
                    decl: Some(&field.decl),
                    stars: 0,
                    doc: &field.doc,
                    span: field.span,
                    here,
                    position: Position::Arm,
                    siblings: std::slice::from_ref(field),
                    pointer_default,
                };
                Some(self.owned_element(&source, name, Owner::Arm(id, result.len())))
            });
            if let Some(element) = &element {
                if let Some(&first) = names.get(&element.name) {
                    let first: &mut Arm = &mut result[first];
                    if same_element(first.element.as_ref(), element) {
                        // As PIDL does: one member for all its cases.
                        first.labels.append(&mut labels);
                        first.default |= arm.default;
                        self.pending.truncate(pending);
                        continue;
                    }
                    let other = first.element.as_ref();
                    if other
                        .is_some_and(|other| other.data() == element.data() && depth(other) == depth(element))
                    {
                        // One C member, marshalled in two ways.
                        result.push(Arm {
                            labels,
                            default: arm.default,
                            element: Some(element.clone()),
                            span: arm.span,
                        });
                        continue;
                    }
                    self.diags.push(
                        Diagnostic::error(
                            codes::DUPLICATE_FIELD,
                            element.span,
                            format!("the arm `{}` is declared twice, with different types", element.name),
                        )
                        .here("second time")
                        .label(first.span, "first time"),
                    );
                }
                names.insert(element.name.clone(), result.len());
            }
            result.push(Arm { labels, default: arm.default, element, span: arm.span });
        }
        result
    }

    /// `union switch (TYPE tag) name { … }`: a struct of the tag and the union.
    fn encapsulated(&mut self, id: TypeId, switch: &'a ast::Switch, here: Here) -> TypeKind {
        let void = Model::scalar(Scalar::Uint32);
        let tag_type = self.discriminant(&switch.ty, here).unwrap_or(void);
        let mut tag = plain_element(&switch.name.text, tag_type, switch.name.span);
        tag.span = switch.ty.span.to(switch.name.span);
        let name = switch.union_name.as_ref().map_or("tagged_union", |n| &n.text);
        let inner = self.arms_of.get(&id).copied().unwrap_or(void);
        let mut union = plain_element(name, inner, switch.name.span);
        let path = crate::model::Path { root: crate::model::Root::Field(0), members: Vec::new() };
        union.levels.insert(0, Level::Switch(Expr::Path(path)));
        TypeKind::Struct(Struct { fields: vec![tag, union], hoisted: 0, relative_base: None, gensize: false })
    }

    fn arms_kind(&mut self, id: TypeId, body: &'a ast::Body) -> TypeKind {
        let BodyKind::Union { switch, arms } = &body.kind else { return TypeKind::Opaque };
        let here = self.def(id).here;
        // Reported where the struct around it is built.
        let before = self.diags.len();
        let switch_type = switch.as_ref().and_then(|switch| self.discriminant(&switch.ty, here));
        self.diags.truncate(before);
        let switch_type = switch_type.unwrap_or(Model::scalar(Scalar::Uint32));
        TypeKind::Union(self.union(id, arms, switch_type, false))
    }

    fn enumerators(
        &mut self,
        id: TypeId,
        values: &'a [ast::Enumerator],
        base: Scalar,
        code: &'static str,
    ) -> Vec<NamedValue> {
        let (_, high) = base::integer_range(base).unwrap_or((0, i128::from(u32::MAX)));
        let low = -(high / 2 + 1);
        let bits = (high + 1).ilog2();
        let mut result = Vec::with_capacity(values.len());
        for (position, value) in self.values(id, values.len()) {
            let source = &values[position];
            attrs::check(Attrs(&source.attrs, &[]), Places::ENUMERATOR, self.diags);
            // MIDL's default enums are 16 bits wide, but C's enumerators are not.
            let limit = if base == Scalar::Uint1632 { i128::from(u32::MAX) } else { high };
            let lowest = if base == Scalar::Uint1632 { -(1i128 << 31) } else { low };
            if value > limit || value < lowest {
                let span = source.value.as_ref().map_or(source.span, |v| v.span);
                let def = &self.defs[id.0 as usize];
                self.diags.push(
                    Diagnostic::error(
                        code,
                        span,
                        format!("`{}` is {value}, which needs more than {bits} bits", source.name.text),
                    )
                    .label(def.name_span, format!("marshalled as {}", base::name(base))),
                );
                continue;
            }
            let wrapped = if base == Scalar::Uint1632 { value } else { value.rem_euclid(high + 1) };
            let value = i64::try_from(wrapped).unwrap_or_else(|_| (wrapped as u64).cast_signed());
            result.push(NamedValue {
                name: source.name.text.clone(),
                value,
                doc: source.doc.clone(),
                span: source.span,
            });
        }
        result
    }
}

/// An element that is nothing but data.
pub(super) fn plain_element(name: &str, ty: TypeId, span: Span) -> Element {
    Element {
        name: name.to_owned(),
        dir: crate::model::Direction::default(),
        levels: vec![Level::Data(ty)],
        flags: Flags::NONE,
        dynamic_flags: None,
        value: None,
        range: None,
        charset: None,
        skip: false,
        max_recursion: None,
        represent_as: None,
        boxed: false,
        late_switch: false,
        binding_handle: false,
        iid_is: None,
        provide: Vec::new(),
        content: None,
        attributes: Vec::new(),
        doc: None,
        span,
    }
}

/// Whether two arms are one member.
fn same_element(first: Option<&Element>, second: &Element) -> bool {
    first.is_some_and(|first| {
        let form = |e: &Element| format!("{:?} {:?} {:?} {:?}", e.levels, e.flags, e.charset, e.range);
        form(first) == form(second)
    })
}

fn depth(element: &Element) -> usize {
    element.levels.iter().filter(|l| matches!(l, Level::Pointer(_) | Level::Array(_))).count()
}

fn place_of(kind: &BodyKind) -> Places {
    match kind {
        BodyKind::Struct(_) => Places::STRUCT,
        BodyKind::Union { .. } => Places::UNION,
        BodyKind::Enum(_) => Places::ENUM,
        BodyKind::Bitmap(_) => Places::BITMAP,
        BodyKind::Pipe(_) => Places::PIPE,
    }
}
