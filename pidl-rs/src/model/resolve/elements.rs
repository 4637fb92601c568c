//! Declarators and attributes to levels.

use super::attrs::{self, Attrs};
use super::collect::Here;
use super::exprs::Slot;
use super::scope::Found;
use super::shapes::{Inner, Shape};
use super::{Resolver, codes};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::attributes::Places;
use crate::model::{Array, Direction, Element, Expr, Level, Pointer, PointerKind};
use crate::source::Span;
use crate::syntax::ast::{self, Bound, Declarator, ExprKind};
use std::collections::VecDeque;

/// Where an element stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Position {
    /// A parameter.
    Param,
    /// A member; the flag says whether it is the last.
    Field { last: bool },
    /// An arm of a union.
    Arm,
    /// The target of a typedef.
    Alias,
    /// What a pipe carries.
    Pipe,
    /// What a function returns.
    Result,
}

/// What an element is made from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub name: &'a str,
    pub name_span: Span,
    pub attrs: Attrs<'a>,
    pub ty: &'a ast::Type,
    /// Name, stars and brackets; `None` where there cannot be any.
    pub decl: Option<&'a Declarator>,
    /// Stars besides those of `decl`.
    pub stars: u32,
    pub doc: &'a Option<String>,
    pub span: Span,
    pub here: Here,
    pub position: Position,
    /// The members or parameters beside it.
    pub siblings: &'a [ast::Field],
    pub pointer_default: PointerKind,
}

/// An expression of an element that is still to be resolved.
pub(super) type Open<'a> = (Slot, &'a ast::Expr);

/// The sizes of one attribute, taken dimension by dimension.
struct Sizes<'a> {
    entries: VecDeque<Option<(&'a ast::Expr, i8)>>,
    attr: Option<&'a ast::Attr>,
}

impl<'a> Sizes<'a> {
    /// `size_is(n)` or, one less than the count, `max_is(n)`.
    fn new(attrs: Attrs<'a>, count: &str, last: &str) -> Self {
        let attr = attrs.get(count).or_else(|| attrs.get(last));
        let add = i8::from(attr.is_some_and(|a| a.name.text == last));
        let args = attr.and_then(|a| a.args.as_deref()).unwrap_or_default();
        let entries = args.iter().map(|e| (!matches!(e.kind, ExprKind::Empty)).then_some((e, add))).collect();
        Self { entries, attr }
    }

    fn take(&mut self) -> Option<(&'a ast::Expr, i8)> {
        self.entries.pop_front().flatten()
    }

    /// Leaves out a dimension that has nothing.
    fn pass(&mut self) {
        if let Some(None) = self.entries.front() {
            self.entries.pop_front();
        }
    }

    fn rest(&self) -> bool {
        self.entries.iter().any(Option::is_some)
    }
}

/// Levels under construction.
pub(super) struct Builder<'a> {
    pub levels: Vec<Level>,
    pub open: Vec<Open<'a>>,
}

impl<'a> Builder<'a> {
    fn size(&mut self, expr: Option<(&'a ast::Expr, i8)>, slot: fn(usize, i8) -> Slot) -> Option<Expr> {
        let (expr, add) = expr?;
        self.open.push((slot(self.levels.len(), add), expr));
        Some(Expr::Int(0, None))
    }
}

impl<'a> Resolver<'a> {
    /// The type that is sent in place of the declared one: `transmit_as`, `wire_marshal`.
    /// Conversions are the program's affair.
    fn transmitted(&mut self, source: &Source<'a>) -> Option<Found> {
        let attrs = source.attrs;
        let sent = sent_instead(attrs);
        let held = ["represent_as", "user_marshal"].iter().find_map(|name| attrs.get(name));
        let (message, span) = match (sent, held) {
            (Some((text, span)), _) => (format!("`{text}` is sent for `{}`", source.name), span),
            (None, Some(attr)) => {
                (format!("`{}` is sent, whatever the program holds", source.name), attr.span)
            }
            (None, None) => return None,
        };
        self.diags.push(
            Diagnostic::new(codes::CONVERSION, Severity::Note, span, message)
                .here("generated code has the type that is sent")
                .help("convert where you use it, with `From` and `TryFrom`"),
        );
        let (text, span) = sent?;
        Some(self.type_in_words(text, span, source.here).map_or(Found::Error, Found::Type))
    }

    /// Builds an element; its expressions come back to be resolved when all
    /// siblings are known.
    pub(super) fn element(&mut self, source: &Source<'a>) -> (Element, Vec<Open<'a>>) {
        let attrs = source.attrs;
        let place = match source.position {
            Position::Param => Places::PARAM,
            Position::Field { .. } => Places::FIELD,
            Position::Arm => Places::ARM,
            Position::Alias | Position::Pipe | Position::Result => Places::default(),
        };
        if place != Places::default() {
            attrs::check(attrs, place, self.diags);
        }
        let skipped = ["ignore", "skip", "skip_noinit"].iter().any(|name| attrs.has(name));
        let transmitted = self.transmitted(source);
        let found = match transmitted {
            Some(found) => found,
            None if skipped => self.skipped_type(source),
            None => self.type_at(source.ty, source.here),
        };
        let mut shape = match found {
            Found::Type(id) => self.shape(id),
            Found::Void => Shape::of(Inner::Void),
            Found::BindingHandle => Shape::of(Inner::BindingHandle),
            Found::Opaque => Shape::of(Inner::Opaque),
            Found::Error => Shape::of(Inner::Error),
        };
        // The stars and brackets of what another type is sent for are not on the wire.
        let decl = source.decl.filter(|_| transmitted.is_none());
        let mut stars = if transmitted.is_some() { 0 } else { source.stars };
        stars += decl.map_or(0, |d| d.pointers);
        let bounds = decl.map_or(&[][..], |d| &d.arrays);
        self.check_declarator(source, &mut shape);
        attrs::check_pointers(attrs, stars, self.diags);
        if attrs.has("context_handle") && !matches!(source.position, Position::Alias) {
            self.context_handle(source, &mut shape, &mut stars);
        }
        let mut b = Builder { levels: Vec::new(), open: Vec::new() };
        self.presence(source, &mut b);
        let pipe = matches!(shape.inner, Inner::Type(id) if self.is_pipe(id));
        self.shape_levels(source, &mut b, bounds, stars, &shape, pipe);
        if pipe && matches!(source.position, Position::Param) {
            b.levels.push(Level::Pipe);
        }
        self.subcontext(source, &mut b);
        if let Some(switch) = attrs.arg("switch_is") {
            b.open.push((Slot::Switch(b.levels.len()), switch));
            b.levels.push(Level::Switch(Expr::Int(0, None)));
        }
        let data = self.data_type(source, &b.levels, &shape);
        b.levels.push(Level::Data(data));
        self.check_element(source, &b.levels, &shape, data);
        self.check_repetition(source, &b.levels);
        let content = self.content(source, &b.levels, data);
        let provide = self.provided(source, &mut b);
        let charset = self.charset(source, &b.levels, &shape, data);
        let (flags, dynamic) = self.flags(attrs, source.here);
        if let Some(expr) = dynamic {
            b.open.push((Slot::Flags, expr));
        }
        if let Some(value) = attrs.arg("value") {
            b.open.push((Slot::Value, value));
        }
        let element = Element {
            name: source.name.to_owned(),
            dir: self.direction(source, &shape),
            levels: b.levels,
            flags,
            dynamic_flags: None,
            value: None,
            range: self.range(attrs, source.here).or(shape.range),
            charset,
            skip: attrs.has("skip") || attrs.has("skip_noinit"),
            max_recursion: self.max_recursion(attrs, source.here),
            represent_as: attrs
                .arg("represent_as")
                .or_else(|| attrs.arg("transmit_as"))
                .and_then(attrs::text)
                .map(str::to_owned),
            boxed: false,
            late_switch: false,
            binding_handle: shape.inner == Inner::BindingHandle,
            iid_is: attrs.get("iid_is").map(spelled),
            provide,
            content,
            attributes: attrs.iter().map(|attr| attr.name.text.clone()).collect(),
            doc: source.doc.clone(),
            span: source.span,
        };
        (element, b.open)
    }

    /// Brackets first, then pointers each with its array, then what a typedef adds.
    fn shape_levels(
        &mut self,
        source: &Source<'a>,
        b: &mut Builder<'a>,
        bounds: &'a [Bound],
        stars: u32,
        shape: &Shape,
        pipe: bool,
    ) {
        let attrs = source.attrs;
        let mut sizes = Sizes::new(attrs, "size_is", "max_is");
        let mut lengths = Sizes::new(attrs, "length_is", "last_is");
        let mut string = attrs.get("string");
        let to_null = attrs.has("to_null");
        let leading = shape.levels.iter().take_while(|l| matches!(l, Level::Pointer(_))).count();
        let pointers = stars + u32::try_from(leading).unwrap_or(u32::MAX);
        if pipe {
            for attr in ["size_is", "length_is", "string", "subcontext", "switch_is"] {
                if let Some(attr) = attrs.get(attr) {
                    self.diags.push(
                        Diagnostic::error(
                            codes::BAD_PIPE,
                            attr.span,
                            format!("`{}` has no meaning on a pipe", attr.name.text),
                        )
                        .label(source.name_span, "this is a pipe"),
                    );
                }
            }
            (sizes.entries, lengths.entries, string) = (VecDeque::new(), VecDeque::new(), None);
        }
        for (index, bound) in bounds.iter().enumerate() {
            if index == 0
                && let Some(array) = self.repetition(source, b, bound)
            {
                b.levels.push(Level::Array(array));
                continue;
            }
            let innermost = index + 1 == bounds.len();
            let rest_is_data = pointers == 0 && shape.levels.is_empty();
            let array = match bound {
                Bound::Open(span) => {
                    let size = sizes.take();
                    let is_string = string.is_some()
                        && innermost
                        && if size.is_some() { rest_is_data } else { !sizes.rest() };
                    if is_string {
                        string = None;
                    }
                    let size = b.size(size, Slot::Size);
                    let length = b.size(lengths.take(), Slot::Length);
                    if size.is_none() && !is_string && shape.inner != Inner::Error {
                        self.unsized_array(source, *span, size_attr_hint(attrs));
                    }
                    Array {
                        varying: length.is_some() || is_string,
                        size,
                        length,
                        conformant: true,
                        hoisted: source.position == (Position::Field { last: true }),
                        string: is_string,
                        to_null,
                        ..Array::default()
                    }
                }
                Bound::Size(expr) => self.closed(
                    source,
                    b,
                    expr,
                    &mut lengths,
                    &mut string,
                    innermost && rest_is_data,
                    to_null,
                ),
                Bound::Range(low, high) => self.ranged(source, low, high),
            };
            b.levels.push(Level::Array(array));
        }
        let in_array = !bounds.is_empty();
        for index in 0..pointers.min(64) {
            let from_alias = index >= stars;
            let alias = match shape.levels.get((index - stars.min(index)) as usize) {
                Some(Level::Pointer(pointer)) if from_alias => Some(pointer.kind),
                _ => None,
            };
            let kind = self.pointer_kind(source, index, alias, shape.explicit, in_array);
            let top_level = index == 0 && source.position == Position::Param && !in_array;
            b.levels.push(Level::Pointer(Pointer { kind, top_level }));
            let size = sizes.take();
            let last = index + 1 == pointers;
            let alias_rest = shape.levels.len() > leading;
            let mut array = Array::default();
            let mut is_array = false;
            if size.is_some() {
                is_array = true;
                array.size = b.size(size, Slot::Size);
                array.conformant = true;
                array.length = b.size(lengths.take(), Slot::Length);
                array.varying = array.length.is_some();
            } else {
                lengths.pass();
            }
            if last && !sizes.rest() && string.is_some() && !alias_rest {
                string = None;
                is_array = true;
                array.string = true;
                array.noheader = attrs.has("noheader");
                array.varying = !array.noheader;
                array.conformant = !array.noheader;
            }
            if is_array {
                b.levels.push(Level::Array(array));
            }
        }
        let spliced = shape.levels.len() > leading;
        for (index, level) in shape.levels.iter().enumerate().skip(leading) {
            let mut level = level.clone();
            if let Level::Array(array) = &mut level {
                if array.conformant && array.size.is_none() && !array.string {
                    array.size = b.size(sizes.take(), Slot::Size);
                    if array.size.is_none() {
                        self.unsized_array(source, source.name_span, size_attr_hint(attrs));
                    }
                }
                if array.length.is_none() {
                    array.length = b.size(lengths.take(), Slot::Length);
                    if array.length.is_some() {
                        (array.varying, array.fixed) = (true, false);
                    }
                }
                let innermost = index + 1 == shape.levels.len();
                if innermost && string.is_some() {
                    string = None;
                    (array.string, array.varying, array.fixed) = (true, true, false);
                }
                array.hoisted = array.conformant
                    && source.position == (Position::Field { last: true })
                    && b.levels.iter().all(|l| matches!(l, Level::Array(_)));
            }
            b.levels.push(level);
        }
        if spliced && string.is_some_and(|_| shape.levels.iter().any(is_string_level)) {
            string = None;
        }
        self.left_over(source, &sizes, &lengths, string, shape);
    }

    /// `[EXPR]`: fixed, varying up to a bound, or (PIDL) as many as a sibling says.
    #[allow(clippy::too_many_arguments)]
    fn closed(
        &mut self,
        source: &Source<'a>,
        b: &mut Builder<'a>,
        bound: &'a ast::Expr,
        lengths: &mut Sizes<'a>,
        string: &mut Option<&'a ast::Attr>,
        innermost: bool,
        to_null: bool,
    ) -> Array {
        let inline = mentions(bound, source.siblings) || is_dynamic(bound);
        if inline {
            let size = b.size(Some((bound, 0)), Slot::Inline);
            return Array { size, inline: true, to_null, ..Array::default() };
        }
        let count = self.const_int(bound, source.here.scope);
        if let Some(count) = count
            && !(0..=1 << 30).contains(&count)
        {
            self.diags.push(Diagnostic::error(
                codes::BAD_BOUND,
                bound.span,
                format!("an array cannot have {count} elements"),
            ));
        }
        let name = match &bound.kind {
            ExprKind::Name(name) => Some(name.clone()),
            _ => None,
        };
        let mut array = Array {
            size: Some(Expr::Int(count.unwrap_or(1).clamp(0, 1 << 30), name)),
            fixed: true,
            to_null,
            ..Array::default()
        };
        let length = lengths.take();
        array.length = b.size(length, Slot::Length);
        if array.length.is_some() {
            (array.varying, array.fixed) = (true, false);
        }
        if innermost && string.is_some() {
            *string = None;
            (array.string, array.varying, array.fixed) = (true, true, false);
        }
        array
    }

    /// DCE's `[LOW..HIGH]`.
    fn ranged(&mut self, source: &Source<'a>, low: &'a ast::Expr, high: &'a ast::Expr) -> Array {
        let scope = source.here.scope;
        let (low_value, high_value) = (self.const_int(low, scope), self.const_int(high, scope));
        let (Some(from), Some(to)) = (low_value, high_value) else {
            return Array { size: Some(Expr::Int(1, None)), fixed: true, ..Array::default() };
        };
        let count = to - from + 1;
        if !(0..=1 << 30).contains(&count) {
            let span = low.span.to(high.span);
            self.diags.push(Diagnostic::error(
                codes::BAD_BOUND,
                span,
                format!("an array cannot have {count} elements"),
            ));
        }
        Array {
            size: Some(Expr::Int(count.clamp(0, 1 << 30), None)),
            fixed: true,
            first: (from != 0).then_some(Expr::Int(from, None)),
            ..Array::default()
        }
    }

    fn unsized_array(&mut self, source: &Source<'a>, span: Span, hint: &str) {
        if matches!(source.position, Position::Alias) || self.is_local(source.here) {
            return;
        }
        self.diags.push(
            Diagnostic::error(
                codes::UNSIZED_ARRAY,
                span,
                format!("nothing says how many elements `{}` has", source.name),
            )
            .here("no bound")
            .help(format!("give it {hint}")),
        );
    }

    fn left_over(
        &mut self,
        source: &Source<'a>,
        sizes: &Sizes<'a>,
        lengths: &Sizes<'a>,
        string: Option<&'a ast::Attr>,
        shape: &Shape,
    ) {
        if shape.inner == Inner::Error {
            return;
        }
        for (rest, what) in [(sizes, "size"), (lengths, "length")] {
            if let (true, Some(attr)) = (rest.rest(), rest.attr) {
                self.diags.push(
                    Diagnostic::error(
                        codes::SIZE_ON_NON_ARRAY,
                        attr.span,
                        format!("`{}` is not an array to give a {what} to", source.name),
                    )
                    .label(source.name_span, "neither pointer nor `[]`")
                    .help(format!("declare `*{0}` or `{0}[]`", source.name)),
                );
            }
        }
        if let Some(attr) = string {
            if matches!(shape.inner, Inner::Type(id) if self.is_text_scalar(id)) {
                return;
            }
            self.diags.push(
                Diagnostic::error(
                    codes::STRING_ON_NON_ARRAY,
                    attr.span,
                    format!("`{}` is not an array of characters", source.name),
                )
                .label(source.name_span, "neither pointer nor `[]`")
                .help(format!("declare `*{0}` or `{0}[]`", source.name)),
            );
        }
    }

    /// The kind of a pointer: the element's own attribute goes to the first.
    fn pointer_kind(
        &self,
        source: &Source<'a>,
        index: u32,
        alias: Option<PointerKind>,
        explicit: bool,
        in_array: bool,
    ) -> PointerKind {
        if index == 0
            && let Some(kind) = explicit_pointer(source.attrs)
        {
            return kind;
        }
        match alias {
            Some(kind) if index > 0 || explicit => kind,
            _ if index == 0 && source.position == Position::Param && !in_array => PointerKind::Ref,
            Some(kind) => kind,
            None => source.pointer_default,
        }
    }

    fn direction(&self, source: &Source<'a>, shape: &Shape) -> Direction {
        if source.position != Position::Param || shape.inner == Inner::BindingHandle {
            return Direction { r#in: false, out: source.position == Position::Result };
        }
        let attrs = source.attrs;
        let (r#in, out) = (attrs.has("in"), attrs.has("out") || attrs.has("retval"));
        // As MIDL has it, a parameter that says nothing goes in.
        let neither = !r#in && !out;
        Direction { r#in: r#in || neither, out }
    }

    /// The `pointer_default` that holds at a place.
    pub(super) fn pointer_default(&self, here: Here) -> PointerKind {
        let Some(interface) = here.interface else { return PointerKind::Unique };
        let attrs = Attrs(&self.interfaces[interface].ast.attrs, &[]);
        match attrs.arg("pointer_default").and_then(attrs::text) {
            Some("ref") => PointerKind::Ref,
            Some("ptr") => PointerKind::Full,
            _ => PointerKind::Unique,
        }
    }

    /// Whether nothing of an interface goes over a wire.
    pub(super) fn is_local(&self, here: Here) -> bool {
        let local = |def: &super::InterfaceDef<'_>| {
            let attrs = Attrs(&def.ast.attrs, &[]);
            def.ast.com_only || attrs.has("local") || is_com(attrs)
        };
        match here.interface {
            // Types of COM interfaces are often kept in an interface without functions.
            Some(index) => {
                let def = &self.interfaces[index];
                let object = |other: &super::InterfaceDef<'_>| {
                    other.file == here.file && is_com(Attrs(&other.ast.attrs, &[]))
                };
                local(def) || (def.functions.is_empty() && self.interfaces.iter().any(object))
            }
            // Outside of interfaces it depends on whether the file has remote ones.
            None => !self.interfaces.iter().any(|def| def.file == here.file && !local(def)),
        }
    }
}

/// Whether an interface is one of COM's.
pub(super) fn is_com(attrs: Attrs<'_>) -> bool {
    ["object", "odl", "dual", "oleautomation"].iter().any(|name| attrs.has(name))
}

/// The pointer attribute that is written.
pub(super) fn explicit_pointer(attrs: Attrs<'_>) -> Option<PointerKind> {
    const KINDS: &[(&str, PointerKind)] = &[
        ("ref", PointerKind::Ref),
        ("ptr", PointerKind::Full),
        ("unique", PointerKind::Unique),
        ("relative", PointerKind::Relative),
        ("relative_short", PointerKind::RelativeShort),
        ("ignore", PointerKind::Ignore),
    ];
    KINDS.iter().find(|(name, _)| attrs.has(name)).map(|(_, kind)| *kind)
}

fn is_string_level(level: &Level) -> bool {
    matches!(level, Level::Array(array) if array.string)
}

fn size_attr_hint(attrs: Attrs<'_>) -> &'static str {
    if attrs.has("length_is") {
        "`size_is` as well"
    } else {
        "`size_is(...)`, or `string` if it ends with a zero"
    }
}

/// Whether an expression names a sibling.
fn mentions(expr: &ast::Expr, siblings: &[ast::Field]) -> bool {
    let is_sibling =
        |name: &str| siblings.iter().any(|field| field.decl.name.as_ref().is_some_and(|n| n.text == name));
    match &expr.kind {
        ExprKind::Name(name) => is_sibling(name),
        ExprKind::Member(base, _) | ExprKind::Arrow(base, _) => {
            mentions(base, siblings) || matches!(&base.kind, ExprKind::Name(n) if n == "r")
        }
        ExprKind::Index(a, b) | ExprKind::Binary(_, a, b) => mentions(a, siblings) || mentions(b, siblings),
        ExprKind::Call(_, args) => args.iter().any(|arg| mentions(arg, siblings)),
        ExprKind::Unary(_, a) | ExprKind::Cast(_, _, a) => mentions(a, siblings),
        ExprKind::Conditional(a, b, c) => [a, b, c].into_iter().any(|e| mentions(e, siblings)),
        _ => false,
    }
}

/// Whether an expression cannot be constant, whatever its names mean.
fn is_dynamic(expr: &ast::Expr) -> bool {
    match &expr.kind {
        ExprKind::Call(..) | ExprKind::Arrow(..) | ExprKind::Member(..) => true,
        ExprKind::Unary(ast::UnaryOp::Deref, _) => true,
        ExprKind::Unary(_, a) => is_dynamic(a),
        ExprKind::Binary(_, a, b) => is_dynamic(a) || is_dynamic(b),
        _ => false,
    }
}

/// `iid_is(riid)` as written, the arguments only.
fn spelled(attr: &ast::Attr) -> String {
    fn write(expr: &ast::Expr) -> String {
        match &expr.kind {
            ExprKind::Name(name) | ExprKind::Raw(name) => name.clone(),
            ExprKind::Unary(ast::UnaryOp::Deref, inner) => format!("*{}", write(inner)),
            ExprKind::Arrow(base, member) => format!("{}->{}", write(base), member.text),
            ExprKind::Member(base, member) => format!("{}.{}", write(base), member.text),
            _ => String::new(),
        }
    }
    attr.args.iter().flatten().map(write).collect::<Vec<_>>().join(", ")
}

/// The type that `transmit_as` or `wire_marshal` sends in place of the declared one, and where it is named.
pub(super) fn sent_instead(attrs: Attrs<'_>) -> Option<(&str, Span)> {
    let arg = attrs.arg("transmit_as").or_else(|| attrs.arg("wire_marshal"))?;
    Some((attrs::text(arg)?, arg.span))
}
