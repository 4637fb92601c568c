//! Declarators and attributes to levels.

use super::attrs::{self, Attrs};
use super::collect::Here;
use super::consts;
use super::exprs::Slot;
use super::scope::Found;
use super::{Def, DefKind, Resolver, codes, flags};
use crate::diagnostic::Diagnostic;
use crate::model::attributes::{Places, closest};
use crate::model::{
    Array, Compression, ConstValue, Direction, Element, Expr, Level, Model, Pointer, PointerKind, Subcontext,
    TypeId,
};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, Bound, Declarator, ExprKind};
use pidl_ndr::{Charset, Flags, Scalar};
use std::collections::VecDeque;

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

    fn rest(&self) -> bool {
        self.entries.iter().any(Option::is_some)
    }
}

/// Levels under construction.
struct Builder<'a> {
    levels: Vec<Level>,
    open: Vec<Open<'a>>,
}

impl<'a> Builder<'a> {
    fn size(&mut self, expr: Option<(&'a ast::Expr, i8)>, slot: fn(usize, i8) -> Slot) -> Option<Expr> {
        let (expr, add) = expr?;
        self.open.push((slot(self.levels.len(), add), expr));
        Some(Expr::Int(0, None))
    }
}

impl<'a> Resolver<'a> {
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
        let found = match skipped {
            true => self.skipped_type(source),
            false => self.find_type(source.ty, source.here.scope),
        };
        let mut shape = match found {
            Found::Type(id) => self.shape(id),
            Found::Void => Shape::of(Inner::Void),
            Found::BindingHandle => Shape::of(Inner::BindingHandle),
            Found::Opaque => Shape::of(Inner::Opaque),
            Found::Error => Shape::of(Inner::Error),
        };
        let mut stars = source.stars + source.decl.map_or(0, |d| d.pointers);
        let bounds = source.decl.map_or(&[][..], |d| &d.arrays);
        self.check_declarator(source, &mut shape);
        attrs::check_pointers(attrs, stars, self.diags);
        if attrs.has("context_handle") && !matches!(source.position, Position::Alias) {
            self.context_handle(source, &mut shape, &mut stars);
        }
        let mut b = Builder { levels: Vec::new(), open: Vec::new() };
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
            binding_handle: shape.inner == Inner::BindingHandle,
            iid_is: attrs.get("iid_is").map(|attr| spelled(attr)),
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
        let mut pointers = stars + u32::try_from(leading).unwrap_or(u32::MAX);
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
        pointers = 0;
        let _ = pointers;
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
        if let Some(count) = count {
            if !(0..=1 << 30).contains(&count) {
                self.diags.push(Diagnostic::error(
                    codes::BAD_BOUND,
                    bound.span,
                    format!("an array cannot have {count} elements"),
                ));
            }
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
        if index == 0 {
            if let Some(kind) = explicit_pointer(source.attrs) {
                return kind;
            }
        }
        match alias {
            Some(kind) if index > 0 || explicit => kind,
            _ if index == 0 && source.position == Position::Param && !in_array => PointerKind::Ref,
            Some(kind) => kind,
            None => source.pointer_default,
        }
    }

    fn subcontext(&mut self, source: &Source<'a>, b: &mut Builder<'a>) {
        let attrs = source.attrs;
        let Some(attr) = attrs.get("subcontext") else {
            for name in ["subcontext_size", "compression"] {
                if let Some(attr) = attrs.get(name) {
                    self.diags.push(
                        Diagnostic::error(
                            codes::NO_SUBCONTEXT,
                            attr.span,
                            format!("`{name}` needs a subcontext"),
                        )
                        .help("add `subcontext(0)`, or a header size"),
                    );
                }
            }
            return;
        };
        let header = attrs.arg("subcontext").and_then(|e| self.const_int(e, source.here.scope)).unwrap_or(0);
        let special = [i128::from(Subcontext::TYPE_SERIALIZATION), i128::from(Subcontext::SHALLOW)];
        let known = [0, 1, 2, 4].contains(&header) || special.contains(&header);
        if !known {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_SUBCONTEXT,
                    attr.span,
                    format!("no subcontext has a header of {header} bytes"),
                )
                .help("0, 1, 2 or 4 bytes of length, or 0xFFFFFC01 for type serialization"),
            );
        }
        let level = b.levels.len();
        let size = attrs.arg("subcontext_size").map(|expr| {
            b.open.push((Slot::SubcontextSize(level), expr));
            Expr::Int(0, None)
        });
        let compression = self.compression(source, b, level);
        b.levels.push(Level::Subcontext(Subcontext {
            header: u32::try_from(header).unwrap_or(0),
            size,
            compression,
        }));
    }

    fn compression(&mut self, source: &Source<'a>, b: &mut Builder<'a>, level: usize) -> Option<Compression> {
        use pidl_ndr::Compression as Algorithm;
        let attr = source.attrs.get("compression")?;
        let args = attr.args.as_deref().unwrap_or_default();
        let name = args.first().and_then(attrs::text).unwrap_or_default();
        const NAMES: &[(&str, Algorithm)] = &[
            ("MSZIP", Algorithm::Mszip),
            ("MSZIP_CAB", Algorithm::MszipCab),
            ("NONE", Algorithm::None),
            ("XPRESS", Algorithm::Xpress),
            ("XPRESS_HUFF_RAW", Algorithm::XpressHuffRaw),
            ("XPRESS_RAW", Algorithm::XpressRaw),
        ];
        let bare = name.strip_prefix("NDR_COMPRESSION_").unwrap_or(name);
        let Some((_, algorithm)) = NAMES.iter().find(|(known, _)| *known == bare) else {
            let span = args.first().map_or(attr.span, |e| e.span);
            let mut diagnostic =
                Diagnostic::error(codes::BAD_COMPRESSION, span, format!("unknown compression `{name}`"));
            let similar = closest(bare, NAMES.iter().map(|(n, _)| (*n, *n)));
            if let Some(similar) = similar {
                diagnostic = diagnostic.help(format!("did you mean `NDR_COMPRESSION_{similar}`?"));
            }
            self.diags.push(diagnostic);
            return None;
        };
        let mut open = |index: usize, slot: Slot| {
            let expr = args.get(index).filter(|e| !matches!(e.kind, ExprKind::Empty))?;
            b.open.push((slot, expr));
            Some(Expr::Int(0, None))
        };
        Some(Compression {
            algorithm: *algorithm,
            compressed: open(1, Slot::Compressed(level)),
            decompressed: open(2, Slot::Decompressed(level)),
        })
    }

    fn data_type(&mut self, source: &Source<'a>, levels: &[Level], shape: &Shape) -> TypeId {
        let void = Model::scalar(Scalar::Void);
        match shape.inner {
            Inner::Type(id) => id,
            Inner::BindingHandle | Inner::Error => void,
            Inner::Opaque => self.opaque("interface", source.here),
            Inner::Void => {
                if matches!(source.position, Position::Result) && levels.is_empty() {
                    return void;
                }
                let allowed = source.attrs.has("iid_is")
                    || matches!(source.position, Position::Alias)
                    || self.is_local(source.here)
                    || source.attrs.has("skip")
                    || source.attrs.has("ignore");
                if !allowed {
                    let span = source.ty.span.to(source.name_span);
                    let diagnostic = if levels.is_empty() {
                        Diagnostic::error(
                            codes::VOID_VALUE,
                            span,
                            format!("`{}` is declared `void`", source.name),
                        )
                        .here("a value needs a type")
                    } else {
                        Diagnostic::warning(
                            codes::VOID_POINTER,
                            span,
                            "a pointer to `void` does not say what is on the wire",
                        )
                        .help("use `[context_handle] void *`, or an array of bytes with `size_is`")
                    };
                    self.diags.push(diagnostic);
                }
                if levels.is_empty() { void } else { self.opaque("void", source.here) }
            }
        }
    }

    /// `[context_handle]` on a parameter: one pointer to void is the handle.
    fn context_handle(&mut self, source: &Source<'a>, shape: &mut Shape, stars: &mut u32) {
        if matches!(shape.inner, Inner::Type(id) if self.is_context_handle(id)) || shape.inner == Inner::Error
        {
            return;
        }
        if *stars > 0 && shape.levels.is_empty() {
            *stars -= 1;
        } else if matches!(shape.levels.last(), Some(Level::Pointer(_))) {
            shape.levels.pop();
        } else {
            let attr = source.attrs.get("context_handle").map_or(source.span, |a| a.span);
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_CONTEXT_HANDLE,
                    attr,
                    format!("the context handle `{}` is not a pointer", source.name),
                )
                .help("write `[context_handle] void *`"),
            );
        }
        let key = (source.here.file, "context_handle");
        let id = match self.opaques.get(&key) {
            Some(&id) => id,
            None => {
                let id = self.add_def(Def {
                    name: "context_handle".to_owned(),
                    anonymous: true,
                    kind: DefKind::ContextHandle,
                    attrs: Attrs::default(),
                    here: Here { interface: None, ..source.here },
                    doc: &None,
                    span: source.ty.span,
                    name_span: source.ty.span,
                });
                self.opaques.insert(key, id);
                id
            }
        };
        shape.inner = Inner::Type(id);
    }

    /// A type without a wire form.
    pub(super) fn opaque(&mut self, name: &'static str, here: Here) -> TypeId {
        let key = (here.file, name);
        if let Some(&id) = self.opaques.get(&key) {
            return id;
        }
        let id = self.add_def(Def {
            name: name.to_owned(),
            anonymous: true,
            kind: DefKind::Opaque,
            attrs: Attrs::default(),
            here: Here { interface: None, ..here },
            doc: &None,
            span: Span::default(),
            name_span: Span::default(),
        });
        self.hidden.insert(id);
        self.opaques.insert(key, id);
        id
    }

    fn check_declarator(&mut self, source: &Source<'a>, shape: &mut Shape) {
        let Some(decl) = source.decl else { return };
        if let Some(bits) = &decl.bits {
            if !self.is_local(source.here) {
                self.diags.push(
                    Diagnostic::error(
                        codes::BIT_FIELD,
                        decl.span.to(bits.span),
                        "a bit field has no form on the wire",
                    )
                    .help("use an integer, with a `bitmap` to name its bits"),
                );
            }
        }
        if decl.function {
            if !self.is_local(source.here) {
                self.diags.push(
                    Diagnostic::error(
                        codes::FUNCTION_POINTER,
                        decl.span,
                        "a pointer to a function has no form on the wire",
                    )
                    .help("mark the interface or function `local`"),
                );
            }
            *shape = Shape::of(Inner::Opaque);
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

    fn charset(
        &mut self,
        source: &Source<'a>,
        levels: &[Level],
        shape: &Shape,
        data: TypeId,
    ) -> Option<Charset> {
        let array = levels.iter().rev().find_map(|level| match level {
            Level::Array(array) => Some(array),
            _ => None,
        });
        if let Some(attr) = source.attrs.get("charset") {
            let arg = source.attrs.arg("charset")?;
            let name = attrs::text(arg).unwrap_or_default();
            let Some(charset) = charset_named(name) else {
                if let Some((similar, charset)) = closest(name, CHARSETS.iter().map(|c| (c.0, *c))) {
                    self.diags.push(
                        Diagnostic::warning(
                            codes::MISSPELT_CHARSET,
                            arg.span,
                            format!("unknown character set `{name}`"),
                        )
                        .here(format!("taken as `{similar}`"))
                        .help(format!("did you mean `{similar}`?")),
                    );
                    return Some(charset);
                }
                self.diags.push(
                    Diagnostic::error(
                        codes::UNKNOWN_CHARSET,
                        arg.span,
                        format!("unknown character set `{name}`"),
                    )
                    .help("UTF16, UTF16BE, UTF8, DOS, UNIX, ASCII or RAW8"),
                );
                return None;
            };
            if array.is_none() && shape.inner != Inner::Error && !self.is_text_scalar(data) {
                self.diags.push(
                    Diagnostic::error(
                        codes::CHARSET_ON_NON_TEXT,
                        attr.span,
                        format!("`{}` is not an array of characters", source.name),
                    )
                    .label(source.name_span, "one value"),
                );
                return None;
            }
            return Some(charset);
        }
        if shape.charset.is_some() {
            return shape.charset;
        }
        let string = array.is_some_and(|array| array.string);
        if !string {
            return None;
        }
        if self.resolves_to(data, Scalar::Wchar) {
            return Some(Charset::Utf16);
        }
        if self.resolves_to(data, Scalar::Uint8) && self.is_char(source.ty, source.here, 0) {
            return Some(Charset::Raw8);
        }
        None
    }

    /// Whether a type is written as MIDL's `char`.
    fn is_char(&self, ty: &ast::Type, here: Here, depth: u32) -> bool {
        let ast::TypeKind::Name(words) = &ty.kind else { return false };
        if words.iter().any(|w| w.text == "char") {
            return true;
        }
        let Some(word) = words.first().filter(|_| depth < 32) else { return false };
        match self.find_type_name(&word.text, here.scope).map(|id| self.def(id)) {
            Some(Def { kind: DefKind::Alias { ty, .. }, here, .. }) => self.is_char(ty, *here, depth + 1),
            _ => false,
        }
    }

    /// `flag(...)`: what is constant, and the expression of what is not.
    pub(super) fn flags(&mut self, attrs: Attrs<'a>, here: Here) -> (Flags, Option<&'a ast::Expr>) {
        let mut flags = Flags::NONE;
        let mut dynamic = None;
        for attr in attrs.iter().filter(|attr| attr.name.text == "flag") {
            let Some(expr) = attr.args.as_deref().and_then(|args| args.first()) else { continue };
            match self.const_flags(expr, here) {
                Some(more) => flags |= more,
                None => dynamic = Some(expr),
            }
        }
        (flags, dynamic)
    }

    /// Flags that do not depend on any member; `None` when they do.
    fn const_flags(&mut self, expr: &'a ast::Expr, here: Here) -> Option<Flags> {
        match &expr.kind {
            ExprKind::Binary(BinaryOp::BitOr, left, right) => {
                let (left, right) = (self.const_flags(left, here), self.const_flags(right, here));
                Some(left? | right?)
            }
            ExprKind::Name(name) => {
                if let Some(flags) = flags::lookup(name) {
                    return Some(flags);
                }
                if let Some(ConstValue::Int(value)) =
                    self.find_const(name, here.scope).and_then(|index| self.folded(index))
                {
                    return u32::try_from(*value).ok().map(Flags);
                }
                let mut diagnostic =
                    Diagnostic::error(codes::UNKNOWN_FLAG, expr.span, format!("unknown flag `{name}`"));
                let bare = name.trim_start_matches("LIBNDR_FLAG_").trim_start_matches("NDR_");
                if let Some(similar) = closest(bare, flags::names().map(|n| (n, n))) {
                    diagnostic = diagnostic.help(format!("did you mean `{}`?", flag_spelling(similar)));
                }
                self.diags.push(diagnostic);
                Some(Flags::NONE)
            }
            ExprKind::Int(value) => u32::try_from(*value).ok().map(Flags),
            _ => None,
        }
    }

    pub(super) fn range(&mut self, attrs: Attrs<'a>, here: Here) -> Option<(i64, i64)> {
        let attr = attrs.get("range")?;
        let [low, high] = attr.args.as_deref()? else { return None };
        let (low_value, high_value) = (self.const_int(low, here.scope), self.const_int(high, here.scope));
        let (from, to) = (low_value?, high_value?);
        if from > to {
            self.diags.push(
                Diagnostic::error(
                    codes::EMPTY_RANGE,
                    low.span.to(high.span),
                    format!("no value is from {from} to {to}"),
                )
                .here("the low bound comes first")
                .help(format!("did you mean `range({to}, {from})`?")),
            );
            return None;
        }
        Some((i64::try_from(from).ok()?, i64::try_from(to).unwrap_or(i64::MAX)))
    }

    fn max_recursion(&mut self, attrs: Attrs<'a>, here: Here) -> Option<u32> {
        let arg = attrs.arg("max_recursion")?;
        let value = self.const_int(arg, here.scope)?;
        let limit = u32::try_from(value).ok().filter(|n| (1..=20_000).contains(n));
        if limit.is_none() {
            self.diags.push(
                Diagnostic::error(codes::NOT_A_NUMBER, arg.span, format!("{value} is no depth of recursion"))
                    .here("must be from 1 to 20000"),
            );
        }
        limit
    }

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

    fn alias_shape(&mut self, id: TypeId) -> Shape {
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
                let span = attrs.get("context_handle").map_or(def_span(self, id), |a| a.span);
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
        let target = self.alias_target(ty, here);
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
    fn skipped_type(&mut self, source: &Source<'a>) -> Found {
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
    fn quietly(&mut self, work: impl FnOnce(&mut Self) -> Found, instead: Found) -> Found {
        let before = self.diags.len();
        let found = work(self);
        self.diags.truncate(before);
        if found == Found::Error { instead } else { found }
    }

    /// What the type of a typedef is; the typedef's element has reported mistakes.
    fn alias_target(&mut self, ty: &'a ast::Type, here: Here) -> Inner {
        match self.quietly(|this| this.find_type(ty, here.scope), Found::Error) {
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

    fn is_pipe(&self, id: TypeId) -> bool {
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

    fn is_text_scalar(&self, id: TypeId) -> bool {
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

    fn resolves_to(&self, id: TypeId, scalar: Scalar) -> bool {
        matches!(self.underlying(id).kind, DefKind::Scalar(found) if found == scalar)
    }

    /// Follows typedefs that only rename.
    pub(super) fn underlying(&self, mut id: TypeId) -> &Def<'a> {
        for _ in 0..256 {
            let def = self.def(id);
            let DefKind::Alias { ty, decl } = def.kind else { return def };
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

fn def_span(resolver: &Resolver<'_>, id: TypeId) -> Span {
    resolver.def(id).name_span
}

/// Whether an interface is one of COM's.
pub(super) fn is_com(attrs: Attrs<'_>) -> bool {
    ["object", "odl", "dual", "oleautomation"].iter().any(|name| attrs.has(name))
}

impl Shape {
    pub(super) fn of(inner: Inner) -> Self {
        Shape { levels: Vec::new(), explicit: false, inner, charset: None, range: None }
    }
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

const CHARSETS: &[(&str, Charset)] = &[
    ("ASCII", Charset::Ascii),
    ("DOS", Charset::Dos),
    ("RAW8", Charset::Raw8),
    ("UNIX", Charset::Unix),
    ("UTF16", Charset::Utf16),
    ("UTF16BE", Charset::Utf16Be),
    ("UTF16LE", Charset::Utf16),
    ("UTF8", Charset::Utf8),
];

/// A character set by its name in `charset(...)`; `CH_` in front makes no difference.
pub(super) fn charset_named(name: &str) -> Option<Charset> {
    let bare = name.strip_prefix("CH_").unwrap_or(name);
    CHARSETS.iter().find(|(known, _)| *known == bare).map(|(_, charset)| *charset)
}

fn flag_spelling(bare: &str) -> String {
    if bare.starts_with("STR_") { bare.to_owned() } else { format!("LIBNDR_FLAG_{bare}") }
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
