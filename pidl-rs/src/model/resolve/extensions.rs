//! What our IDL says beyond PIDL and MIDL (docs/idl-extensions.md): presence,
//! repetition, transforms, content and contexts.

use super::attrs::{self, Attrs};
use super::collect::Here;
use super::elements::{Builder, Position, Source};
use super::exprs::Slot;
use super::scope::Found;
use super::{Resolver, base, codes};
use crate::diagnostic::{Diagnostic, closest};
use crate::model::attributes::Places;
use crate::model::{
    Array, Context, ContextId, Element, Expr, Given, Level, List, Model, Provide, TypeId, TypeKind, Xor,
};
use crate::syntax::ast::{self, Bound, ExprKind};
use pidl_ndr::Scalar;

/// A declared context.
pub(super) struct ContextDef<'a> {
    pub function: &'a ast::Function,
    pub here: Here,
}

/// A list that stands for one still to be resolved.
pub(super) fn open_list() -> List {
    List::Path(crate::model::Path { root: crate::model::Root::This, members: Vec::new() })
}

impl<'a> Resolver<'a> {
    pub(super) fn context_item(&mut self, function: &'a ast::Function, here: Here) {
        attrs::check(Attrs(&function.attrs, &[]), Places::FUNCTION, self.diags);
        let name = function.name.text.as_str();
        if let Some(first) = self.context_names.get(name) {
            let first = self.contexts[*first].function.name.span;
            self.diags.push(
                Diagnostic::error(
                    codes::DUPLICATE_CONTEXT,
                    function.name.span,
                    format!("the context `{name}` is declared twice"),
                )
                .here("second time")
                .label(first, "first time"),
            );
            return;
        }
        self.context_names.insert(name, self.contexts.len());
        self.contexts.push(ContextDef { function, here });
    }

    /// The declarations, with their types.
    pub(super) fn build_contexts(&mut self) -> Vec<Context> {
        let mut result = Vec::with_capacity(self.contexts.len());
        for index in 0..self.contexts.len() {
            let ContextDef { function, here } = self.contexts[index];
            let ty = self.number_type(&function.ret, here);
            let keys = function
                .params
                .iter()
                .map(|key| {
                    let name = key.decl.name.as_ref().map_or_else(String::new, |n| n.text.clone());
                    (name, self.number_type(&key.ty, here))
                })
                .collect();
            let default =
                Attrs(&function.attrs, &[]).arg("context").and_then(|e| self.const_int(e, here.scope));
            result.push(Context {
                name: function.name.text.clone(),
                ty,
                list: function.ret_array,
                keys,
                default,
                file: here.file,
                doc: function.doc.clone(),
                span: function.span,
            });
        }
        result
    }

    fn number_type(&mut self, ty: &'a ast::Type, here: Here) -> TypeId {
        let number = Model::scalar(Scalar::Uint32);
        match self.find_type(ty, here.scope) {
            Found::Type(id) if self.is_number(id) => id,
            Found::Error => number,
            _ => {
                self.diags.push(
                    Diagnostic::error(codes::BAD_CONTEXT, ty.span, "a context holds numbers")
                        .here("neither an integer nor an enum or bitmap"),
                );
                number
            }
        }
    }

    fn is_number(&self, id: TypeId) -> bool {
        let def = self.underlying(id);
        match def.kind {
            super::DefKind::Scalar(scalar) => base::integer_range(scalar).is_some(),
            super::DefKind::Body { body } => {
                matches!(body.kind, ast::BodyKind::Enum(_) | ast::BodyKind::Bitmap(_))
            }
            super::DefKind::CAlias { .. } => true,
            _ => false,
        }
    }

    /// The context an argument names; a mistake is reported.
    fn context_named(&mut self, arg: &ast::Expr) -> Option<ContextId> {
        let name = attrs::text(arg).unwrap_or_default();
        if let Some(id) = self.context_by_name(name) {
            return Some(id);
        }
        let mut diagnostic =
            Diagnostic::error(codes::UNKNOWN_CONTEXT, arg.span, format!("unknown context `{name}`"))
                .here("declared nowhere");
        diagnostic = match closest(name, self.context_names.keys().copied()) {
            Some(similar) => diagnostic.help(format!("did you mean `{similar}`?")),
            None => diagnostic.help(format!("declare it at file level: `[context] uint32 {name}();`")),
        };
        self.diags.push(diagnostic);
        None
    }

    pub(super) fn is_list_context(&self, id: ContextId) -> bool {
        self.contexts[id.0 as usize].function.ret_array
    }

    /// `present(condition)`: the outermost level.
    pub(super) fn presence(&mut self, source: &Source<'a>, b: &mut Builder<'a>) {
        let Some(condition) = source.attrs.arg("present") else { return };
        if !matches!(source.position, Position::Field { .. }) {
            return;
        }
        b.open.push((Slot::Present, condition));
        b.levels.push(Level::Optional(Expr::Int(0, None)));
    }

    /// `until_end`, `until(condition)` and `each(context, list)` on `[]`.
    pub(super) fn repetition(
        &mut self,
        source: &Source<'a>,
        b: &mut Builder<'a>,
        bound: &Bound,
    ) -> Option<Array> {
        let attrs = source.attrs;
        let (until_end, until, each) = (attrs.has("until_end"), attrs.arg("until"), attrs.get("each"));
        if !(until_end || until.is_some() || each.is_some()) || !matches!(bound, Bound::Open(_)) {
            return None;
        }
        let level = b.levels.len();
        let mut array = Array { until_end, ..Array::default() };
        if let Some(condition) = until {
            b.open.push((Slot::Until(level), condition));
            array.until = Some(Expr::Int(0, None));
        }
        if let Some(each) = each {
            let args = each.args.as_deref().unwrap_or_default();
            let [name, list] = args else {
                self.diags.push(
                    Diagnostic::error(
                        codes::ATTRIBUTE_ARGUMENTS,
                        each.span,
                        format!("`each` takes 2 arguments, not {}", args.len()),
                    )
                    .help("a number context and a list: `each(column, columns())`"),
                );
                return Some(array);
            };
            let context = self.context_named(name)?;
            if self.is_list_context(context) {
                self.diags.push(
                    Diagnostic::error(
                        codes::BAD_CONTEXT,
                        name.span,
                        "in each element the context is one number",
                    )
                    .here("this is a list"),
                );
            }
            b.open.push((Slot::Each(level), list));
            array.each = Some((context, open_list()));
        }
        Some(array)
    }

    /// What cannot be right about the repetition of an element that has been built.
    pub(super) fn check_repetition(&mut self, source: &Source<'a>, levels: &[Level]) {
        for name in ["until_end", "until", "each"] {
            let Some(attr) = source.attrs.get(name) else { continue };
            let found = levels.iter().any(
                |l| matches!(l, Level::Array(a) if a.until_end || a.until.is_some() || a.each.is_some()),
            );
            if !found {
                self.diags.push(
                    Diagnostic::error(
                        codes::BAD_REPETITION,
                        attr.span,
                        format!("`{}` is not an array with open brackets", source.name),
                    )
                    .help(format!("declare `{}[]`", source.name)),
                );
            }
        }
        let last = matches!(source.position, Position::Field { last: true } | Position::Arm);
        let until_end = levels
            .iter()
            .take_while(|l| !matches!(l, Level::Subcontext(_)))
            .any(|l| matches!(l, Level::Array(a) if a.until_end && a.until.is_none()));
        if until_end && !last && !levels.iter().any(|l| matches!(l, Level::Subcontext(_))) {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_REPETITION,
                    source.attrs.get("until_end").map_or(source.span, |a| a.span),
                    format!("`{}` takes all that is left, and more members follow", source.name),
                )
                .help("make it the last member, or put it in a subcontext of a known size"),
            );
        }
        if let (Some(attr), Some(Level::Optional(_)), Some(Level::Pointer(_))) =
            (source.attrs.get("present"), levels.first(), levels.get(1))
        {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_PRESENCE,
                    attr.span,
                    format!("`{}` is a pointer, which says itself whether there is something", source.name),
                )
                .help("put the pointer into a struct of its own, or leave one of the two out"),
            );
        }
    }

    /// `xor(byte, condition)` of a subcontext.
    pub(super) fn xor(&mut self, source: &Source<'a>, b: &mut Builder<'a>, level: usize) -> Option<Xor> {
        let attr = source.attrs.get("xor")?;
        let args = attr.args.as_deref().unwrap_or_default();
        let value = self.const_int(args.first()?, source.here.scope)?;
        let Ok(byte) = u8::try_from(value) else {
            self.diags.push(
                Diagnostic::error(codes::NOT_A_NUMBER, args[0].span, format!("{value} is no byte"))
                    .here("must be from 0 to 255"),
            );
            return None;
        };
        let when = args.get(1).map(|condition| {
            b.open.push((Slot::Xor(level), condition));
            Expr::Int(1, None)
        });
        Some(Xor { byte, when })
    }

    /// `provide(context, value, …)`.
    pub(super) fn provided(&mut self, source: &Source<'a>, b: &mut Builder<'a>) -> Vec<Provide> {
        let Some(attr) = source.attrs.get("provide") else { return Vec::new() };
        let args = attr.args.as_deref().unwrap_or_default();
        if args.len() % 2 != 0 {
            self.diags.push(
                Diagnostic::error(
                    codes::ATTRIBUTE_ARGUMENTS,
                    attr.span,
                    "`provide` takes a context and its value, in pairs",
                )
                .help("for example `provide(columns, RecipientColumns)`"),
            );
        }
        let mut result = Vec::new();
        for pair in args.chunks_exact(2) {
            let Some(context) = self.context_named(&pair[0]) else { continue };
            b.open.push((Slot::Provide(result.len()), &pair[1]));
            let value = match self.is_list_context(context) {
                true => Given::List(open_list()),
                false => Given::Number(Expr::Int(0, None)),
            };
            result.push(Provide { context, value });
        }
        result
    }

    /// `content(TYPE)` on an array of bytes.
    pub(super) fn content(&mut self, source: &Source<'a>, levels: &[Level], data: TypeId) -> Option<TypeId> {
        let attr = source.attrs.get("content")?;
        let arg = source.attrs.arg("content")?;
        let name = attrs::text(arg).unwrap_or_default();
        let bytes =
            levels.iter().any(|l| matches!(l, Level::Array(_))) && self.resolves_to(data, Scalar::Uint8);
        if !bytes {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_CONTENT,
                    attr.span,
                    format!("`{}` is not an array of bytes", source.name),
                )
                .label(source.ty.span, "`content` needs `uint8` here"),
            );
            return None;
        }
        let found = self.find_type_name(name, source.here.scope);
        if found.is_none() {
            let mut diagnostic =
                Diagnostic::error(codes::UNKNOWN_TYPE, arg.span, format!("unknown type `{name}`"))
                    .here("declared nowhere");
            if let Some(similar) = closest(name, self.type_names.keys().copied()) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
            self.diags.push(diagnostic);
        }
        found
    }

    /// Whether a value of a type has one size on the wire and is a number.
    pub(super) fn is_fixed_number(&self, element: &Element) -> bool {
        let [Level::Data(id)] = element.levels.as_slice() else { return false };
        matches!(
            self.types[self.unaliased(*id).0 as usize].kind,
            TypeKind::Scalar(
                Scalar::Uint8
                    | Scalar::Uint16
                    | Scalar::Uint32
                    | Scalar::Int8
                    | Scalar::Int16
                    | Scalar::Int32
            )
        )
    }

    /// Contexts have one name for all files: programs are asked by it.
    pub(super) fn context_by_name(&self, name: &str) -> Option<ContextId> {
        self.context_names.get(name).and_then(|&index| u32::try_from(index).ok()).map(ContextId)
    }

    pub(super) fn context_function(&self, id: ContextId) -> &'a ast::Function {
        self.contexts[id.0 as usize].function
    }
}

/// `pair(a, b)` of two constants.
pub(super) fn pair(a: i128, b: i128) -> Option<i128> {
    let fits = |n: i128| (0..=i128::from(u32::MAX)).contains(&n);
    (fits(a) && fits(b)).then_some(a << 32 | b)
}

/// Whether an expression calls `pair`.
pub(super) fn is_pair(expr: &ast::Expr) -> Option<(&ast::Expr, &ast::Expr)> {
    match &expr.kind {
        ExprKind::Call(name, args) if name.text == "pair" => match args.as_slice() {
            [a, b] => Some((a, b)),
            _ => None,
        },
        _ => None,
    }
}
