//! Judgements about what has been built: first element by element, then, when
//! everything is known, type by type and interface by interface.

use super::attrs;
use super::elements::{Position, Source, explicit_pointer};
use super::shapes::{Inner, Shape};
use super::{DefKind, InterfaceDef, Resolver, base, codes};
use crate::diagnostic::{Diagnostic, Severity, closest};
use crate::model::{Arm, Element, Interface, Level, PointerKind, TypeId, TypeKind};
use crate::syntax::ast::{BodyKind, Expr, ExprKind};
use pidl_ndr::Flags;
use std::collections::HashMap;

/// What an element's data is, for the checks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer(i128, i128),
    Union,
    Pipe,
    /// Neither, for certain.
    Other,
    /// Announced only.
    Incomplete,
    /// Nothing can be said.
    Unknown,
}

impl<'a> Resolver<'a> {
    fn kind(&self, id: TypeId, shape: &Shape) -> Kind {
        if matches!(shape.inner, Inner::Error | Inner::BindingHandle | Inner::Opaque | Inner::Void) {
            return Kind::Unknown;
        }
        match self.underlying(id).kind {
            DefKind::Scalar(scalar) => {
                base::integer_range(scalar).map_or(Kind::Other, |(l, h)| Kind::Integer(l, h))
            }
            DefKind::Body { body } => match &body.kind {
                BodyKind::Union { switch: None, .. } => Kind::Union,
                BodyKind::Pipe(_) => Kind::Pipe,
                BodyKind::Enum(_) => Kind::Integer(-(1 << 31), (1 << 32) - 1),
                BodyKind::Bitmap(_) => Kind::Integer(0, (1 << 64) - 1),
                _ => Kind::Other,
            },
            DefKind::Forward(_) => Kind::Incomplete,
            DefKind::Alias { .. } | DefKind::ContextHandle | DefKind::Arms { .. } => Kind::Other,
            DefKind::CAlias { .. } | DefKind::Interface | DefKind::Opaque | DefKind::External => {
                Kind::Unknown
            }
        }
    }

    /// Whether an element makes sense in itself.
    pub(super) fn check_element(
        &mut self,
        source: &Source<'a>,
        levels: &[Level],
        shape: &Shape,
        data: TypeId,
    ) {
        if shape.inner == Inner::Error {
            return;
        }
        let kind = self.kind(data, shape);
        self.check_pointer_attributes(source, levels);
        self.check_switch(source, kind, data);
        self.check_range(source, levels, kind);
        self.check_parameter(source, levels, kind);
        let travels = !["ignore", "skip", "skip_noinit"].iter().any(|name| source.attrs.has(name));
        if kind == Kind::Pipe && matches!(source.position, Position::Field { .. } | Position::Arm) {
            self.diags.push(
                Diagnostic::error(
                    codes::PIPE_OUTSIDE_FUNCTION,
                    source.span,
                    format!("the pipe `{}` is not a parameter", source.name),
                )
                .here("pipes cannot be part of other data"),
            );
        }
        // Another name for what is incomplete is as good as the first.
        let renames = source.position == Position::Alias && levels.len() == 1;
        if kind == Kind::Incomplete && travels && !renames && !self.is_local(source.here) {
            let name = &self.def(data).name;
            let by_value = !levels.iter().any(|l| matches!(l, Level::Pointer(_)));
            let message = format!("`{name}` is announced but never defined");
            let defined = self.def(data).name_span;
            let diagnostic = if by_value {
                Diagnostic::error(codes::INCOMPLETE_TYPE, source.ty.span, message)
                    .here("its members are needed here")
                    .label(defined, "only announced")
            } else {
                Diagnostic::warning(codes::NEVER_DEFINED, source.ty.span, message)
                    .here("cannot be marshalled")
                    .label(defined, "only announced")
            };
            self.diags.push(diagnostic);
        }
        if let Some(value) = source.attrs.arg("value") {
            let null = matches!(&value.kind, ExprKind::Name(name) if name == "NULL")
                || matches!(value.kind, ExprKind::Int(0));
            if matches!(levels.first(), Some(Level::Pointer(_))) && !null {
                self.diags.push(
                    Diagnostic::error(
                        codes::VALUE_ON_POINTER,
                        source.attrs.get("value").map_or(value.span, |a| a.span),
                        format!("`{}` is a pointer, and `value` cannot make what it points to", source.name),
                    )
                    .label(source.name_span, "a pointer"),
                );
            }
        }
    }

    fn check_pointer_attributes(&mut self, source: &Source<'a>, levels: &[Level]) {
        if matches!(source.position, Position::Result | Position::Pipe) {
            return;
        }
        let Some(kind) = explicit_pointer(source.attrs) else { return };
        let name = match kind {
            PointerKind::Ref => "ref",
            PointerKind::Unique => "unique",
            PointerKind::Full => "ptr",
            PointerKind::Relative => "relative",
            PointerKind::RelativeShort => "relative_short",
            PointerKind::Ignore => "ignore",
        };
        let Some(attr) = source.attrs.get(name) else { return };
        let relative = matches!(kind, PointerKind::Relative | PointerKind::RelativeShort);
        if relative && source.position == Position::Param {
            self.diags.push(
                Diagnostic::error(
                    codes::RELATIVE_PARAM,
                    attr.span,
                    format!("`{name}` needs a struct or union to be relative to"),
                )
                .label(source.name_span, "a parameter"),
            );
        }
        if !levels.iter().any(|l| matches!(l, Level::Pointer(_) | Level::Array(_)))
            && source.position != Position::Alias
        {
            if kind == PointerKind::Ignore {
                self.diags.push(
                    Diagnostic::warning(
                        codes::NO_EFFECT,
                        attr.span,
                        format!(
                            "`ignore` does nothing: `{}` is not a pointer and is marshalled",
                            source.name
                        ),
                    )
                    .help("`skip` keeps a member off the wire"),
                );
                return;
            }
            self.diags.push(
                Diagnostic::error(
                    codes::NOT_A_POINTER,
                    attr.span,
                    format!("`{}` is not a pointer", source.name),
                )
                .here("needs a pointer")
                .label(source.name_span, "no `*`")
                .help(format!("declare `*{}`, or leave `{name}` out", source.name)),
            );
        }
    }

    fn check_switch(&mut self, source: &Source<'a>, kind: Kind, data: TypeId) {
        let switch = source.attrs.get("switch_is");
        let own = matches!(source.position, Position::Param | Position::Field { .. } | Position::Arm);
        match (kind, switch) {
            (Kind::Union, None) if own => {
                let skipped = ["ignore", "skip", "skip_noinit"].iter().any(|name| source.attrs.has(name));
                if skipped || self.is_local(source.here) || self.is_local(self.underlying(data).here) {
                    return;
                }
                let union = self.underlying(data);
                let diagnostic = Diagnostic::error(
                    codes::NO_SWITCH,
                    source.name_span,
                    format!("nothing says which arm of `{}` is meant", union.name),
                )
                .here("`switch_is` missing")
                .label(union.name_span, "a union")
                .help("add `switch_is(MEMBER)`");
                self.diags.push(diagnostic);
            }
            (Kind::Integer(..) | Kind::Other, Some(attr)) => {
                let def = self.def(data);
                let diagnostic = Diagnostic::error(
                    codes::SWITCH_ON_NON_UNION,
                    attr.span,
                    format!("`{}` is not a union to choose an arm of", def.name),
                )
                .label(source.ty.span, "this type");
                self.diags.push(diagnostic);
            }
            _ => {}
        }
    }

    fn check_range(&mut self, source: &Source<'a>, levels: &[Level], kind: Kind) {
        let Some(attr) = source.attrs.get("range") else { return };
        if levels.iter().any(|l| matches!(l, Level::Array(_))) {
            return;
        }
        match kind {
            Kind::Integer(low, high) => {
                let Some([from, to]) = attr.args.as_deref() else { return };
                for bound in [from, to] {
                    self.check_bound(source, bound, low, high);
                }
            }
            Kind::Union | Kind::Pipe | Kind::Other => self.diags.push(
                Diagnostic::error(
                    codes::RANGE_ON_NON_INTEGER,
                    attr.span,
                    format!("`{}` is not an integer to have a range", source.name),
                )
                .label(source.ty.span, "this type"),
            ),
            Kind::Incomplete | Kind::Unknown => {}
        }
    }

    fn check_bound(&mut self, source: &Source<'a>, bound: &'a Expr, low: i128, high: i128) {
        let before = self.diags.len();
        let value = self.const_int(bound, source.here.scope);
        self.diags.truncate(before);
        let Some(value) = value else { return };
        // A bound beyond a signed type's maximum is written often enough, and harmless.
        let high = if low < 0 { high - low } else { high };
        if value < low || value > high {
            self.diags.push(
                Diagnostic::error(
                    codes::RANGE_OUTSIDE_TYPE,
                    bound.span,
                    format!("`{}` can never be {value}", source.name),
                )
                .here(format!("the type holds {low} to {high}"))
                .label(source.ty.span, "this type"),
            );
        }
    }

    fn check_parameter(&mut self, source: &Source<'a>, levels: &[Level], kind: Kind) {
        if source.position != Position::Param || self.is_local(source.here) {
            return;
        }
        let by_reference = levels.iter().any(|l| matches!(l, Level::Pointer(_) | Level::Array(_)));
        if let Some(attr) = source.attrs.get("out") {
            let interface = source.here.interface.unwrap_or_default();
            if !by_reference
                && !matches!(kind, Kind::Pipe | Kind::Unknown)
                && self.out_by_value.insert(interface)
            {
                // Samba's own interfaces do it throughout; once is enough.
                self.diags.push(
                    Diagnostic::warning(
                        codes::OUT_NOT_POINTER,
                        attr.span,
                        format!("`{}` comes out although it is not a pointer", source.name),
                    )
                    .label(source.name_span, "passed by value")
                    .help(format!("declare `*{}`; others in this interface are not mentioned", source.name)),
                );
            }
        }
    }

    /// Members of a struct that cannot stand where they do.
    pub(super) fn check_types(&mut self) {
        let mut found = Vec::new();
        for ty in &self.types {
            match &ty.kind {
                TypeKind::Struct(s) => {
                    for (index, field) in s.fields.iter().enumerate() {
                        self.check_conformance(field, index + 1 == s.fields.len(), &mut found);
                    }
                }
                TypeKind::Union(u) => {
                    for arm in &u.arms {
                        self.check_labels(arm, u.switch_type, &mut found);
                        if let Some(element) = &arm.element {
                            self.check_conformance(element, true, &mut found);
                        }
                    }
                }
                TypeKind::Pipe(element) => self.check_pipe(element, &mut found),
                _ => {}
            }
        }
        self.diags.append(&mut found);
    }

    fn hoists(&self, id: TypeId) -> bool {
        matches!(&self.types[self.unaliased(id).0 as usize].kind, TypeKind::Struct(s) if s.hoisted > 0)
    }

    fn check_conformance(&self, element: &Element, last: bool, found: &mut Vec<Diagnostic>) {
        let name = &element.name;
        if let (Some(Level::Array(array)), false) = (element.levels.first(), last)
            && array.conformant
            && !array.string
        {
            found.push(
                Diagnostic::warning(
                    codes::CONFORMANT_NOT_LAST,
                    element.span,
                    format!("the array `{name}` has no fixed size and is not the last member"),
                )
                .here("its count is marshalled here, not in front of the struct")
                .help("for NDR as the standard has it, move it to the end or make it a pointer"),
            );
        }
        let direct = !element.levels.iter().any(|l| matches!(l, Level::Pointer(_) | Level::Subcontext(_)));
        let in_array = element.levels.iter().any(|l| matches!(l, Level::Array(_)));
        if direct && in_array && self.hoists(element.data()) {
            let ty = &self.types[element.data().0 as usize];
            found.push(
                Diagnostic::error(
                    codes::ARRAY_OF_CONFORMANT,
                    element.span,
                    format!(
                        "`{}` ends in an array without a fixed size, so there can be no array of it",
                        ty.name
                    ),
                )
                .label(ty.span, "this type")
                .help("make it an array of pointers"),
            );
        }
    }

    fn check_labels(&self, arm: &Arm, switch: TypeId, found: &mut Vec<Diagnostic>) {
        let mut id = switch;
        while let TypeKind::Alias(target) = &self.types[id.0 as usize].kind {
            match target.levels.as_slice() {
                [Level::Data(next)] => id = *next,
                _ => return,
            }
        }
        let scalar = match &self.types[id.0 as usize].kind {
            TypeKind::Scalar(scalar) => *scalar,
            TypeKind::Enum(e) => e.base,
            TypeKind::Bitmap(b) => b.base,
            _ => return,
        };
        let Some((low, high)) = base::integer_range(scalar) else { return };
        for label in &arm.labels {
            let value = i128::from(label.value);
            // Written as negative numbers, the upper half of unsigned types is meant.
            if value > high || value < low.min(-(high / 2 + 1)) {
                let name = &self.types[switch.0 as usize].name;
                found.push(
                    Diagnostic::error(
                        codes::CASE_OUTSIDE_TYPE,
                        arm.span,
                        format!("`{name}` can never be {value}"),
                    )
                    .here(format!("the type holds {low} to {high}")),
                );
            }
        }
    }

    fn check_pipe(&self, element: &Element, found: &mut Vec<Diagnostic>) {
        let ty = &self.types[element.data().0 as usize];
        let streams = matches!(element.levels.as_slice(), [Level::Data(_)])
            && !ty.has_buffers
            && !self.hoists(element.data())
            && !matches!(ty.kind, TypeKind::Pipe(_))
            && ty.layout.ndr32.size.is_some() | ty.nopull | !element.flags.contains(Flags::NONE);
        if !streams {
            found.push(
                Diagnostic::error(
                    codes::BAD_PIPE,
                    element.span,
                    format!("a pipe cannot carry `{}`", ty.name),
                )
                .here("needs a fixed size and no pointers"),
            );
        }
    }

    /// Interfaces as wholes.
    pub(super) fn check_interfaces(&mut self, interfaces: &[Interface]) {
        let mut uuids: HashMap<(&str, (u16, u16)), usize> = HashMap::new();
        for (index, interface) in interfaces.iter().enumerate() {
            self.check_object(index, interface);
            for function in interface.functions.iter().filter(|f| f.call_as.is_some()) {
                self.check_call_as(interface, function);
            }
            self.check_directions(index, interface);
            let Some(uuid) = &interface.uuid else { continue };
            let Some(first) = uuids.insert((uuid, interface.version), index) else { continue };
            let (one, two) = (&self.interfaces[first], &self.interfaces[index]);
            if one.ast.name.text == two.ast.name.text || !self.scopes[two.file].visible.contains(one.file) {
                continue;
            }
            let (a, b) = (uuid_span(one), uuid_span(two));
            self.diags.push(
                Diagnostic::warning(
                    codes::DUPLICATE_UUID,
                    b,
                    format!(
                        "`{}` and `{}` have one UUID and version",
                        interfaces[first].name, interface.name
                    ),
                )
                .here("a client could not tell them apart")
                .label(a, "the same here"),
            );
        }
    }

    fn check_object(&mut self, index: usize, interface: &Interface) {
        let ast = self.interfaces[index].ast;
        if interface.object && ast.base.is_none() && !ast.com_only && interface.name != "IUnknown" {
            self.diags.push(
                Diagnostic::new(
                    codes::OBJECT_WITHOUT_BASE,
                    Severity::Warning,
                    ast.name.span,
                    format!("the object interface `{}` does not extend `IUnknown`", interface.name),
                )
                .help("its operations are numbered from 0, unlike those of any COM interface"),
            );
        }
    }

    fn check_call_as(&mut self, interface: &Interface, function: &crate::model::Function) {
        let Some(target) = &function.call_as else { return };
        let found = interface.functions.iter().find(|f| &f.name == target);
        if found.is_some_and(|f| f.local || f.name != function.name) || interface.local {
            return;
        }
        let Some(def) =
            self.interfaces.iter().flat_map(|i| &i.functions).find(|(f, _)| f.span == function.span)
        else {
            return;
        };
        let Some(attr) = def.0.attrs.iter().find(|a| a.name.text == "call_as") else { return };
        // An application may declare the local function in C only.
        let names = interface.functions.iter().map(|f| f.name.as_str());
        if let Some(similar) = closest(target, names.filter(|n| *n != function.name)) {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_CALL_AS,
                    attr.span,
                    format!("no local function is called `{target}`"),
                )
                .help(format!("did you mean `{similar}`?")),
            );
        }
    }

    /// Parameters whose direction is left to a default.
    fn check_directions(&mut self, index: usize, interface: &Interface) {
        if interface.local || interface.object {
            return;
        }
        let functions = self.interfaces[index].functions.clone();
        for ((ast, _), function) in functions.iter().zip(&interface.functions) {
            if function.local || function.todo {
                continue;
            }
            for (param, element) in ast.params.iter().zip(&function.params) {
                let attrs = attrs::Attrs(&param.attrs, &[]);
                let said = ["in", "out", "retval"].iter().any(|name| attrs.has(name));
                if !said && !element.binding_handle && !element.skip {
                    self.diags.push(
                        Diagnostic::warning(
                            codes::NO_DIRECTION,
                            element.span,
                            format!("`{}` is neither `[in]` nor `[out]`", element.name),
                        )
                        .here("taken as `[in]`"),
                    );
                }
            }
        }
    }
}

fn uuid_span(def: &InterfaceDef<'_>) -> crate::source::Span {
    def.ast.attrs.iter().find(|a| a.name.text == "uuid").map_or(def.ast.name.span, |a| a.span)
}
