//! Expressions in attributes, resolved against the members or parameters beside them.

use super::collect::Here;
use super::consts;
use super::elements::Open;
use super::scope::ScopeId;
use super::wrapping::charset_named;
use super::{HelperDef, Resolver, base, codes, order};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::attributes::closest;
use crate::model::{
    ConstValue, Direction, Element, Expr, Helper, Interface, Level, Path, Root, Side, TypeId, TypeKind,
};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, ExprKind, UnaryOp};
use pidl_ndr::Scalar;
use std::collections::HashSet;

/// Which expression of an element. Numbers are level indices; the second one
/// is added to the value (`max_is` is one less than the count).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Size(usize, i8),
    Length(usize, i8),
    /// The bound of an inline array.
    Inline(usize, i8),
    Switch(usize),
    SubcontextSize(usize),
    Compressed(usize),
    Decompressed(usize),
    Value,
    Flags,
}

impl Slot {
    /// The attribute it comes from.
    fn attribute(self) -> &'static str {
        match self {
            Slot::Size(_, 0) => "size_is",
            Slot::Size(..) => "max_is",
            Slot::Length(_, 0) => "length_is",
            Slot::Length(..) => "last_is",
            Slot::Inline(..) => "the bound",
            Slot::Switch(_) => "switch_is",
            Slot::SubcontextSize(_) => "subcontext_size",
            Slot::Compressed(_) | Slot::Decompressed(_) => "compression",
            Slot::Value => "value",
            Slot::Flags => "flag",
        }
    }
}

/// Whose element.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner {
    Field(TypeId, usize),
    Arm(TypeId, usize),
    /// Interface, function, parameter.
    Param(usize, usize, usize),
}

/// An expression to be resolved when everything has its levels.
pub(super) struct Pending<'a> {
    pub owner: Owner,
    pub slot: Slot,
    pub expr: &'a ast::Expr,
    pub scope: ScopeId,
}

/// What a value is.
#[derive(Clone, Debug)]
enum Class {
    Integer,
    Float,
    Text,
    Blob,
    Array,
    Aggregate(TypeId),
    /// Nothing is known, because of an earlier mistake or an external helper.
    Unknown,
    Other,
}

/// A value in an expression: a constant or something that has a place.
#[derive(Clone, Debug)]
struct Operand<'r> {
    expr: Expr,
    class: Class,
    /// For places, the levels from here on.
    levels: &'r [Level],
    place: Option<Path>,
    span: Span,
}

impl Operand<'_> {
    fn value(expr: Expr, class: Class, span: Span) -> Self {
        Operand { expr, class, levels: &[], place: None, span }
    }

    fn is_pointer(&self) -> bool {
        matches!(self.levels.first(), Some(Level::Pointer(_)))
    }
}

/// The way an expression is resolved.
struct Lower<'r, 'a> {
    resolver: &'r Resolver<'a>,
    owner: Owner,
    slot: Slot,
    scope: ScopeId,
    siblings: Vec<&'r Element>,
    /// Direction of the parameter the expression belongs to.
    dir: Direction,
    /// Arguments of a helper written in IDL, while its body is resolved.
    bound: Vec<(&'a str, Operand<'r>)>,
    depth: u32,
    /// Whether nothing of the function travels in NDR as it is written: its
    /// interface is one of COM's, or it or its interface is local.
    local: bool,
    /// Whether the element does without the expression.
    dropped: bool,
    /// External helpers that have been warned about, by file.
    seen: &'r mut HashSet<(usize, String)>,
    diags: Vec<Diagnostic>,
}

/// Reported already.
struct Reported;

type Lowered<'r> = Result<Operand<'r>, Reported>;

impl<'a> Resolver<'a> {
    /// Resolves what has been put down while elements were built.
    pub(super) fn resolve_expressions(&mut self, interfaces: &mut [Interface]) {
        let pending = std::mem::take(&mut self.pending);
        let mut results = Vec::with_capacity(pending.len());
        let mut diags = Vec::new();
        let mut seen = HashSet::new();
        for item in &pending {
            let mut lower = Lower::new(self, interfaces, item, &mut seen);
            let result = lower.slot(item.expr);
            diags.append(&mut lower.diags);
            results.push((result, lower.dropped));
        }
        self.diags.append(&mut diags);
        for (item, result) in pending.iter().zip(results) {
            let (expr, dropped) = result;
            if expr.is_none() && !dropped {
                continue;
            }
            let element = match item.owner {
                Owner::Field(id, index) => match &mut self.types[id.0 as usize].kind {
                    TypeKind::Struct(s) => s.fields.get_mut(index),
                    _ => None,
                },
                Owner::Arm(id, index) => match &mut self.types[id.0 as usize].kind {
                    TypeKind::Union(u) => u.arms.get_mut(index).and_then(|arm| arm.element.as_mut()),
                    _ => None,
                },
                Owner::Param(interface, function, index) => {
                    interfaces[interface].functions[function].params.get_mut(index)
                }
            };
            if let Some(element) = element {
                put(element, item.slot, expr);
            }
        }
    }

    /// Expressions of typedefs and results, which have no siblings: constants.
    pub(super) fn constant_slots(&mut self, element: &mut Element, open: &[Open<'a>], here: Here) {
        for (slot, expr) in open {
            let Some(value) = self.const_value(expr, here.scope) else { continue };
            let expr = match value {
                ConstValue::Int(value) => plus(Expr::Int(value, None), slot_add(*slot)),
                ConstValue::Str(text) => Expr::Str(text),
                ConstValue::Float(_) => continue,
            };
            put(element, *slot, Some(expr));
        }
    }
}

fn slot_add(slot: Slot) -> i8 {
    match slot {
        Slot::Size(_, add) | Slot::Length(_, add) | Slot::Inline(_, add) => add,
        _ => 0,
    }
}

/// `expr + add`, folded where it can be.
fn plus(expr: Expr, add: i8) -> Expr {
    match (expr, add) {
        (expr, 0) => expr,
        (Expr::Int(value, _), add) => Expr::Int(value.saturating_add(i128::from(add)), None),
        (expr, add) => {
            Expr::Binary(BinaryOp::Add, Box::new(expr), Box::new(Expr::Int(i128::from(add), None)))
        }
    }
}

/// Puts a resolved expression where it belongs, or takes away what stands for it.
fn put(element: &mut Element, slot: Slot, mut expr: Option<Expr>) {
    let array = |element: &mut Element, level: usize, set: &mut dyn FnMut(&mut crate::model::Array)| {
        if let Some(Level::Array(array)) = element.levels.get_mut(level) {
            set(array);
        }
    };
    match slot {
        Slot::Size(level, _) | Slot::Inline(level, _) => array(element, level, &mut |a| a.size = expr.take()),
        Slot::Length(level, _) => array(element, level, &mut |a| a.length = expr.take()),
        Slot::Switch(level) => {
            if let (Some(Level::Switch(place)), Some(expr)) = (element.levels.get_mut(level), expr) {
                *place = expr;
            }
        }
        Slot::SubcontextSize(level) | Slot::Compressed(level) | Slot::Decompressed(level) => {
            let Some(Level::Subcontext(subcontext)) = element.levels.get_mut(level) else { return };
            match (slot, &mut subcontext.compression) {
                (Slot::Compressed(_), Some(compression)) => compression.compressed = expr,
                (Slot::Decompressed(_), Some(compression)) => compression.decompressed = expr,
                (Slot::SubcontextSize(_), _) => subcontext.size = expr,
                _ => {}
            }
        }
        Slot::Value => element.value = expr,
        Slot::Flags => element.dynamic_flags = expr,
    }
}

impl<'r, 'a> Lower<'r, 'a> {
    fn new(
        resolver: &'r Resolver<'a>,
        interfaces: &'r [Interface],
        item: &Pending<'a>,
        seen: &'r mut HashSet<(usize, String)>,
    ) -> Self {
        let mut dir = Direction::default();
        let mut local = false;
        let siblings = match item.owner {
            Owner::Field(id, _) => match &resolver.types[id.0 as usize].kind {
                TypeKind::Struct(s) => s.fields.iter().collect(),
                _ => Vec::new(),
            },
            Owner::Arm(..) => Vec::new(),
            Owner::Param(interface, function, index) => {
                let function = &interfaces[interface].functions[function];
                let params = &function.params;
                let (file, scope) = (interfaces[interface].file, item.scope);
                local = function.local || resolver.is_local(Here { file, scope, interface: Some(interface) });
                dir = params[index].dir;
                params.iter().collect()
            }
        };
        Lower {
            resolver,
            owner: item.owner,
            slot: item.slot,
            scope: item.scope,
            siblings,
            dir,
            bound: Vec::new(),
            depth: 0,
            local,
            dropped: false,
            seen,
            diags: Vec::new(),
        }
    }

    /// The expression of a slot, of the type the slot wants.
    fn slot(&mut self, expr: &'a ast::Expr) -> Option<Expr> {
        let operand = self.lower(expr).ok()?;
        if self.names_itself(&operand, expr) {
            return None;
        }
        match self.slot {
            Slot::Value => self.pushed(operand),
            Slot::Flags => self.integer(operand).ok(),
            slot => {
                if let (Slot::Switch(_), Some(_)) = (slot, &operand.place) {
                    self.check_width(operand.levels, expr.span);
                }
                let value = self.integer(operand).ok()?;
                self.check_order(&value, expr.span);
                if let (Slot::Size(..) | Slot::Length(..) | Slot::Inline(..), Expr::Int(n, _)) =
                    (slot, &value)
                    && *n < 0
                {
                    self.diags.push(Diagnostic::error(
                        codes::BAD_BOUND,
                        expr.span,
                        format!("an array cannot have {n} elements"),
                    ));
                }
                Some(plus(value, slot_add(slot)))
            }
        }
    }

    /// A union or an inline array needs its switch or size before it is read.
    fn check_order(&mut self, value: &Expr, span: Span) {
        let (Slot::Switch(level) | Slot::Inline(level, _)) = self.slot else { return };
        let Some(late) = order::unread(value, self.owner, level, &self.siblings).filter(|_| !self.local)
        else {
            return;
        };
        let name = &self.siblings[late].name;
        // MIDL allows it where the union repeats the value.
        let repeated = matches!(self.slot, Slot::Switch(_))
            && self.own().is_some_and(|own| self.resolver.discriminant_of(own.data()).is_some());
        let (code, severity) = match repeated {
            true => (codes::SWITCH_LATER, Severity::Warning),
            false => (codes::READ_LATER, Severity::Error),
        };
        self.diags.push(
            Diagnostic::new(code, severity, span, format!("`{name}` is read only after this"))
                .here("needed to read what follows")
                .label(self.siblings[late].span, "too late")
                .help(format!("declare `{name}` first")),
        );
    }

    /// The discriminant repeats what the union is chosen by.
    fn check_width(&mut self, levels: &[Level], span: Span) {
        let (Some(Level::Data(chosen_by)), Some(own)) = (levels.last(), self.own()) else { return };
        let Some(tag) = self.resolver.discriminant_of(own.data()) else { return };
        let (Some(has), Some(wants)) = (self.resolver.width(*chosen_by), self.resolver.width(tag)) else {
            return;
        };
        if has == wants || self.local {
            return;
        }
        let union = &self.resolver.types[own.data().0 as usize];
        self.diags.push(
            Diagnostic::warning(
                codes::SWITCH_WIDTH,
                span,
                format!("this has {has} bits, the discriminant of `{}` {wants}", union.name),
            )
            .label(union.span, "this union")
            .help("give the union the type of the member: `switch_type(TYPE)`"),
        );
    }

    /// The member or parameter the expression belongs to.
    fn own(&self) -> Option<&'r Element> {
        let (Owner::Field(_, index) | Owner::Param(_, _, index)) = self.owner else { return None };
        self.siblings.get(index).copied()
    }

    /// What `value()` puts in place of a member: anything but a structure.
    fn pushed(&mut self, operand: Operand<'r>) -> Option<Expr> {
        match operand.class {
            Class::Text | Class::Float | Class::Blob | Class::Array | Class::Unknown => Some(operand.expr),
            _ => self.integer(operand).ok(),
        }
    }

    /// A size or a switch cannot be computed from the very thing it describes.
    fn names_itself(&mut self, operand: &Operand<'r>, expr: &ast::Expr) -> bool {
        let index = match (self.owner, self.slot) {
            (_, Slot::Value | Slot::Flags) => return false,
            (Owner::Field(_, index) | Owner::Param(_, _, index), _) => index,
            _ => return false,
        };
        let Some(path) = &operand.place else { return false };
        let own = match path.root {
            Root::Field(root) | Root::Param(root, _) => root == index,
            Root::This => false,
        };
        let itself = own && path.members.is_empty();
        if itself {
            let what = self.slot.attribute();
            self.diags.push(
                Diagnostic::error(
                    codes::SELF_REFERENCE,
                    expr.span,
                    format!("`{what}` names the very thing it describes"),
                )
                .here("needs another member"),
            );
        }
        itself
    }

    fn error<T>(&mut self, diagnostic: Diagnostic) -> Result<T, Reported> {
        self.diags.push(diagnostic);
        Err(Reported)
    }

    fn not_an_integer<T>(&mut self, span: Span, what: &str) -> Result<T, Reported> {
        let attribute = self.slot.attribute();
        self.error(
            Diagnostic::error(codes::NOT_AN_INTEGER, span, format!("`{attribute}` needs an integer"))
                .here(what),
        )
    }

    /// The integer an operand is.
    fn integer(&mut self, operand: Operand<'r>) -> Result<Expr, Reported> {
        let what = match operand.class {
            Class::Integer | Class::Unknown => return Ok(operand.expr),
            Class::Float => "a floating-point number",
            Class::Text => "text",
            Class::Blob => "a blob",
            Class::Array => "an array",
            Class::Aggregate(id) => {
                let name = self.resolver.types[id.0 as usize].name.clone();
                return self.not_an_integer(operand.span, &format!("`{name}` is not one"));
            }
            Class::Other => "not one",
        };
        self.not_an_integer(operand.span, what)
    }

    /// An operand as a condition: a pointer asks whether it is set.
    fn condition(&mut self, operand: Operand<'r>) -> Result<Expr, Reported> {
        match (&operand.class, &operand.place) {
            (_, Some(path)) if operand.is_pointer() => Ok(Expr::IsSet(path.clone())),
            (Class::Text | Class::Array | Class::Blob | Class::Aggregate(_), Some(path)) => {
                Ok(Expr::IsSet(path.clone()))
            }
            _ => self.integer(operand),
        }
    }

    fn lower(&mut self, expr: &'a ast::Expr) -> Lowered<'r> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Int(value) => Ok(Operand::value(Expr::Int(*value, None), Class::Integer, span)),
            ExprKind::Char(code) => {
                Ok(Operand::value(Expr::Int(i128::from(*code), None), Class::Integer, span))
            }
            ExprKind::Str(text) => Ok(Operand::value(Expr::Str(text.clone()), Class::Text, span)),
            ExprKind::Float(_) => Ok(Operand::value(Expr::Int(0, None), Class::Float, span)),
            ExprKind::Name(name) => self.name(name, span),
            ExprKind::Member(base, member) => self.member(base, member, span),
            ExprKind::Arrow(base, member) => self.member(base, member, span),
            ExprKind::Unary(UnaryOp::AddressOf, inner) => {
                let mut operand = self.lower(inner)?;
                operand.span = span;
                Ok(operand)
            }
            ExprKind::Unary(UnaryOp::Deref, inner) => self.dereference(inner, span),
            ExprKind::Unary(UnaryOp::Not, inner) => {
                let operand = self.lower(inner)?;
                let inner = self.condition(operand)?;
                Ok(Operand::value(fold_unary(UnaryOp::Not, inner), Class::Integer, span))
            }
            ExprKind::Unary(op, inner) => {
                let operand = self.lower(inner)?;
                let inner = self.integer(operand)?;
                Ok(Operand::value(fold_unary(*op, inner), Class::Integer, span))
            }
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right, span),
            ExprKind::Conditional(condition, yes, no) => {
                let condition = self.lower(condition)?;
                let condition = self.condition(condition)?;
                let (yes, no) = (self.lower(yes)?, self.lower(no)?);
                let (yes, no) = (self.integer(yes)?, self.integer(no)?);
                let expr = match condition {
                    Expr::Int(value, _) => {
                        if value != 0 {
                            yes
                        } else {
                            no
                        }
                    }
                    condition => Expr::Conditional(Box::new(condition), Box::new(yes), Box::new(no)),
                };
                Ok(Operand::value(expr, Class::Integer, span))
            }
            ExprKind::Cast(_, _, inner) => self.lower(inner),
            ExprKind::Call(name, args) => self.call(name, args, span),
            ExprKind::SizeOf(ty, pointers) => {
                let size = if *pointers > 0 {
                    Some(4)
                } else {
                    self.resolver.c_size(ty, self.scope, 0).map(|(size, _)| size)
                };
                match size {
                    Some(size) => Ok(Operand::value(Expr::Int(i128::from(size), None), Class::Integer, span)),
                    None => self.not_an_integer(span, "the size of this is not known"),
                }
            }
            ExprKind::Index(..) => self.not_an_integer(span, "an index cannot be used here"),
            ExprKind::Raw(text) => self.not_an_integer(span, &format!("`{text}` is no expression")),
            ExprKind::Empty => self.not_an_integer(span, "nothing is written here"),
        }
    }

    fn name(&mut self, name: &'a str, span: Span) -> Lowered<'r> {
        if let Some((_, operand)) = self.bound.iter().rev().find(|(known, _)| *known == name) {
            return Ok(Operand { span, ..operand.clone() });
        }
        if let Some(index) = self.siblings.iter().position(|e| e.name == name) {
            let element = self.siblings[index];
            let root = self.root(index, span)?;
            return Ok(self.place(Path { root, members: Vec::new() }, element, &element.levels, span));
        }
        if (name == "r" || name == "this")
            && let Owner::Field(id, _) | Owner::Arm(id, _) = self.owner
        {
            return Ok(self.this(id, span));
        }
        if let Some(index) = self.resolver.find_const(name, self.scope) {
            return match self.resolver.folded(index) {
                Some(ConstValue::Int(value)) => {
                    Ok(Operand::value(Expr::Int(*value, Some(name.to_owned())), Class::Integer, span))
                }
                Some(ConstValue::Str(text)) => Ok(Operand::value(Expr::Str(text.clone()), Class::Text, span)),
                Some(ConstValue::Float(_)) => Ok(Operand::value(Expr::Int(0, None), Class::Float, span)),
                None => Err(Reported),
            };
        }
        if let Some(value) = consts::builtin(name) {
            return Ok(Operand::value(Expr::Int(value, Some(name.to_owned())), Class::Integer, span));
        }
        self.unknown(name, span)
    }

    fn this(&self, id: TypeId, span: Span) -> Operand<'r> {
        let path = Path { root: Root::This, members: Vec::new() };
        Operand {
            expr: Expr::Path(path.clone()),
            class: Class::Aggregate(id),
            levels: &[],
            place: Some(path),
            span,
        }
    }

    fn unknown(&mut self, name: &str, span: Span) -> Lowered<'r> {
        let view = self.resolver.scope(self.scope);
        if view.has_header || self.resolver.c_names.contains(name) {
            self.external(name, span);
            let expr = Expr::External(name.to_owned(), Vec::new());
            return Ok(Operand::value(expr, Class::Unknown, span));
        }
        let siblings = self.siblings.iter().map(|e| (e.name.as_str(), e.name.as_str()));
        let similar = closest(name, siblings).map(str::to_owned);
        let what = match self.owner {
            Owner::Param(..) => "parameter",
            _ => "member",
        };
        self.dropped = self.local;
        let (code, severity) = match self.local {
            true => (codes::UNKNOWN_LOCAL_NAME, Severity::Warning),
            false => (codes::UNKNOWN_NAME, Severity::Error),
        };
        let mut diagnostic = Diagnostic::new(code, severity, span, format!("unknown name `{name}`"))
            .here(format!("neither a {what} nor a constant"));
        if let Some(similar) = similar {
            if let Some(sibling) = self.siblings.iter().find(|e| e.name == similar) {
                diagnostic = diagnostic.label(sibling.span, format!("`{similar}` is here"));
            }
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
        } else {
            let constants = self.resolver.const_names.keys().map(|n| (*n, *n));
            if let Some(similar) = closest(name, constants) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
        }
        self.error(diagnostic)
    }

    fn external(&mut self, name: &str, span: Span) {
        if !self.seen.insert((self.resolver.scope(self.scope).home, name.to_owned())) {
            return;
        }
        let effect = match self.slot {
            Slot::Value => "the member is pushed as it is",
            _ => "using it is an error at run time unless the program supplies it",
        };
        self.diags.push(
            Diagnostic::warning(codes::EXTERNAL_HELPER, span, format!("`{name}` is code outside the IDL"))
                .here(effect)
                .help("describe it in a file given with `--replace`: `[value(EXPR)] uint32 NAME(...);`"),
        );
    }

    /// Which message a parameter's value comes from.
    fn root(&mut self, index: usize, span: Span) -> Result<Root, Reported> {
        if !matches!(self.owner, Owner::Param(..)) {
            return Ok(Root::Field(index));
        }
        let other = self.siblings[index].dir;
        let side = if self.dir.out && other.out { Side::Out } else { Side::In };
        let lost = self.dir.r#in && !other.r#in && !self.siblings[index].binding_handle;
        if lost && !(self.slot == Slot::Value) {
            let sibling = self.siblings[index];
            let name = sibling.name.clone();
            let at = sibling.span;
            let length = matches!(self.slot, Slot::Length(..));
            self.dropped = self.local || length;
            if self.local {
                return Err(Reported);
            }
            if length {
                return self.error(
                    Diagnostic::warning(codes::LENGTH_IN_REPLY, span, format!("the request has no `{name}`"))
                        .here("the whole array is sent instead")
                        .label(at, "only in the reply")
                        .help(format!("make `{name}` `[in, out]`, or the array `[out]` only")),
                );
            }
            return self.error(
                Diagnostic::error(codes::OUT_IN_REQUEST, span, format!("the request has no `{name}`"))
                    .here("needed to read the request")
                    .label(at, "only in the reply")
                    .help(format!("make `{name}` `[in, out]`")),
            );
        }
        Ok(Root::Param(index, side))
    }

    /// A value that has a place.
    fn place(&self, path: Path, element: &'r Element, levels: &'r [Level], span: Span) -> Operand<'r> {
        let class = self.class(element, levels);
        Operand { expr: Expr::Path(path.clone()), class, levels, place: Some(path), span }
    }

    fn class(&self, element: &Element, levels: &[Level]) -> Class {
        for level in levels {
            match level {
                Level::Pointer(_) | Level::Subcontext(_) | Level::Switch(_) => {}
                Level::Array(array) if array.string || element.charset.is_some() => return Class::Text,
                Level::Array(_) => return Class::Array,
                Level::Pipe => return Class::Other,
                Level::Data(id) => return self.class_of(*id),
            }
        }
        Class::Unknown
    }

    fn class_of(&self, id: TypeId) -> Class {
        let mut id = id;
        for _ in 0..256 {
            match &self.resolver.types[id.0 as usize].kind {
                TypeKind::Alias(target) => match target.levels.as_slice() {
                    [Level::Data(next)] => id = *next,
                    _ => return Class::Other,
                },
                TypeKind::Scalar(Scalar::Void) => return Class::Unknown,
                TypeKind::Scalar(Scalar::DataBlob) => return Class::Blob,
                TypeKind::Scalar(Scalar::Float | Scalar::Double) => return Class::Float,
                TypeKind::Scalar(scalar) if base::integer_range(*scalar).is_some() => return Class::Integer,
                TypeKind::Scalar(_) => return Class::Text,
                TypeKind::Enum(_) | TypeKind::Bitmap(_) => return Class::Integer,
                TypeKind::Struct(_) | TypeKind::Union(_) => return Class::Aggregate(id),
                TypeKind::Opaque => return Class::Unknown,
                TypeKind::Pipe(_) | TypeKind::ContextHandle => return Class::Other,
            }
        }
        Class::Unknown
    }

    /// `base.member` and `base->member`; `r->in.x` and `r->out.x` in functions.
    fn member(&mut self, base: &'a ast::Expr, member: &'a ast::Ident, span: Span) -> Lowered<'r> {
        if let ExprKind::Name(name) = &base.kind
            && name == "ndr"
            && member.text == "flags"
        {
            return Ok(Operand::value(Expr::Call(Helper::Flags, Vec::new()), Class::Integer, span));
        }
        if let (Owner::Param(..), ExprKind::Arrow(root, side) | ExprKind::Member(root, side)) =
            (self.owner, &base.kind)
        {
            let is_r = matches!(&root.kind, ExprKind::Name(name) if name == "r");
            if is_r && (side.text == "in" || side.text == "out") {
                let Some(index) = self.siblings.iter().position(|e| e.name == member.text) else {
                    return self.unknown(&member.text, member.span);
                };
                let side = if side.text == "in" { Side::In } else { Side::Out };
                let element = self.siblings[index];
                let path = Path { root: Root::Param(index, side), members: Vec::new() };
                return Ok(self.place(path, element, &element.levels, span));
            }
        }
        let operand = self.lower(base)?;
        let id = match operand.class {
            Class::Aggregate(id) => id,
            Class::Unknown => return Err(Reported),
            Class::Blob if member.text == "length" => {
                let expr = Expr::Call(Helper::Count, vec![operand.expr]);
                return Ok(Operand::value(expr, Class::Integer, span));
            }
            Class::Blob if member.text == "data" => return Ok(operand),
            _ => {
                return self.error(
                    Diagnostic::error(
                        codes::UNKNOWN_MEMBER,
                        member.span,
                        format!("nothing here has a member `{}`", member.text),
                    )
                    .label(operand.span, "this is no struct"),
                );
            }
        };
        let ty = &self.resolver.types[id.0 as usize];
        let elements: Vec<Option<&'r Element>> = match &ty.kind {
            TypeKind::Struct(s) => s.fields.iter().map(Some).collect(),
            TypeKind::Union(u) => u.arms.iter().map(|arm| arm.element.as_ref()).collect(),
            _ => Vec::new(),
        };
        let found = elements.iter().position(|e| e.is_some_and(|e| e.name == member.text));
        let (Some(index), Some(mut path)) = (found, operand.place) else {
            let names = elements.iter().flatten().map(|e| (e.name.as_str(), e.name.as_str()));
            let mut diagnostic = Diagnostic::error(
                codes::UNKNOWN_MEMBER,
                member.span,
                format!("`{}` has no member `{}`", ty.name, member.text),
            )
            .label(ty.span, format!("`{}` is defined here", ty.name));
            if let Some(similar) = closest(&member.text, names) {
                diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            }
            return self.error(diagnostic);
        };
        let Some(element) = elements[index] else { return Err(Reported) };
        if matches!((path.root, path.members.is_empty()), (Root::This, true)) {
            path.root = Root::Field(index);
        } else {
            path.members.push(index);
        }
        Ok(self.place(path, element, &element.levels, span))
    }

    fn dereference(&mut self, inner: &'a ast::Expr, span: Span) -> Lowered<'r> {
        let mut operand = self.lower(inner)?;
        match operand.levels.split_first() {
            Some((Level::Pointer(_), rest)) => {
                operand.levels = rest;
                operand.span = span;
                Ok(operand)
            }
            _ if matches!(operand.class, Class::Unknown) => Ok(operand),
            _ => {
                let mut diagnostic = Diagnostic::error(codes::BAD_DEREFERENCE, span, "this is not a pointer")
                    .here("cannot be followed");
                if let Some(Path { root: Root::Field(i) | Root::Param(i, _), members }) = &operand.place
                    && members.is_empty()
                {
                    diagnostic = diagnostic.label(self.siblings[*i].span, "declared here");
                }
                self.error(diagnostic.help("leave the `*` out"))
            }
        }
    }

    fn binary(&mut self, op: BinaryOp, left: &'a ast::Expr, right: &'a ast::Expr, span: Span) -> Lowered<'r> {
        let (a, b) = (self.lower(left)?, self.lower(right)?);
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            let null = |o: &Operand<'_>| matches!(&o.expr, Expr::Int(0, Some(name)) if name == "NULL");
            let asked = if null(&b) {
                Some(&a)
            } else if null(&a) {
                Some(&b)
            } else {
                None
            };
            if let Some(asked) = asked {
                let set = self.condition(asked.clone())?;
                let expr = if op == BinaryOp::Eq { fold_unary(UnaryOp::Not, set) } else { set };
                return Ok(Operand::value(expr, Class::Integer, span));
            }
        }
        let (a, b) = if matches!(op, BinaryOp::And | BinaryOp::Or) {
            (self.condition(a)?, self.condition(b)?)
        } else {
            (self.integer(a)?, self.integer(b)?)
        };
        let divides = matches!(op, BinaryOp::Div | BinaryOp::Rem);
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let folded = match (&a, &b) {
            (Expr::Int(a, _), Expr::Int(b, _)) => Some(consts::binary(op, *a, *b)),
            (_, Expr::Int(b, _)) if divides && *b == 0 || shifts && !(0..64).contains(b) => {
                Some(consts::binary(op, 1, *b))
            }
            _ => None,
        };
        let expr = match folded {
            Some(Ok(value)) => Expr::Int(value, None),
            Some(Err(mistake)) => return self.error(mistake.diagnostic(span, right.span)),
            None => Expr::Binary(op, Box::new(a), Box::new(b)),
        };
        Ok(Operand::value(expr, Class::Integer, span))
    }

    fn call(&mut self, name: &'a ast::Ident, args: &'a [ast::Expr], span: Span) -> Lowered<'r> {
        if let Some(helper) = self.resolver.helpers.get(name.text.as_str()).copied() {
            return self.written_helper(name, helper, args, span);
        }
        let helper = match name.text.as_str() {
            "strlen_m" => Some((Helper::StrlenM, 1)),
            "strlen_m_term" => Some((Helper::StrlenMTerm, 1)),
            "strlen_m_term_null" => Some((Helper::StrlenMTermNull, 1)),
            "strlen" => Some((Helper::Strlen, 1)),
            "ARRAY_SIZE" => Some((Helper::Count, 1)),
            "NDR_ROUND" | "ndr_align_size" => Some((Helper::RoundUp, 2)),
            "ndr_charset_length" => Some((Helper::CharsetLength, 2)),
            "ndr_size_string_array" => Some((Helper::StringArraySize, 3)),
            _ => None,
        };
        if let Some((helper, count)) = helper {
            if args.len() != count {
                return self.error(
                    Diagnostic::error(
                        codes::HELPER_ARGUMENTS,
                        span,
                        format!("`{}` takes {}, not {}", name.text, arguments(count), args.len()),
                    )
                    .here("called here"),
                );
            }
            return self.known_helper(helper, args, span);
        }
        if let Some(operand) = self.size_helper(name, args, span)? {
            return Ok(operand);
        }
        // What its arguments mean is nobody's business but the helper's.
        let before = self.diags.len();
        let lowered: Vec<_> = args.iter().filter_map(|arg| self.lower(arg).ok().map(|o| o.expr)).collect();
        self.diags.truncate(before);
        self.external(&name.text, name.span);
        Ok(Operand::value(Expr::External(name.text.clone(), lowered), Class::Unknown, span))
    }

    fn known_helper(&mut self, helper: Helper, args: &'a [ast::Expr], span: Span) -> Lowered<'r> {
        let mut lowered = Vec::with_capacity(args.len());
        for (index, arg) in args.iter().enumerate() {
            if helper == Helper::CharsetLength && index == 1 {
                let charset = super::attrs::text(arg).and_then(charset_named);
                let Some(charset) = charset else {
                    return self.error(Diagnostic::error(
                        codes::UNKNOWN_CHARSET,
                        arg.span,
                        "this is no character set",
                    ));
                };
                lowered.push(Expr::Int(charset as i128, None));
                continue;
            }
            let operand = self.lower(arg)?;
            let takes_text = !matches!(helper, Helper::RoundUp) && index == 0;
            lowered.push(if takes_text { operand.expr } else { self.integer(operand)? });
        }
        if let (Helper::RoundUp, [Expr::Int(n, _), Expr::Int(a, _)]) = (helper, lowered.as_slice())
            && *a > 0
        {
            let rounded = (n + a - 1).div_euclid(*a) * a;
            return Ok(Operand::value(Expr::Int(rounded, None), Class::Integer, span));
        }
        Ok(Operand::value(Expr::Call(helper, lowered), Class::Integer, span))
    }

    /// `ndr_size_TYPE(value, flags)`, `ndr_size_UNION(value, level, flags)`.
    fn size_helper(
        &mut self,
        name: &'a ast::Ident,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Result<Option<Operand<'r>>, Reported> {
        let Some(ty) = name.text.strip_prefix("ndr_size_") else { return Ok(None) };
        if ty == "DATA_BLOB" {
            // The bytes alone, after as many as the first argument says.
            let [before, blob, _] = args else { return Ok(None) };
            let (before, blob) = (self.lower(before)?, self.lower(blob)?);
            let count = Expr::Call(Helper::Count, vec![blob.expr]);
            let expr = match self.integer(before)? {
                Expr::Int(0, _) => count,
                before => Expr::Binary(BinaryOp::Add, Box::new(before), Box::new(count)),
            };
            return Ok(Some(Operand::value(expr, Class::Integer, span)));
        }
        let Some(id) = self.resolver.find_type_name(ty, self.scope) else { return Ok(None) };
        let union = matches!(self.class_of(id), Class::Aggregate(id)
            if matches!(self.resolver.types[id.0 as usize].kind, TypeKind::Union(_)));
        let wanted = if union { 3 } else { 2 };
        if args.len() != wanted {
            return self.error(
                Diagnostic::error(
                    codes::HELPER_ARGUMENTS,
                    span,
                    format!("`{}` takes {}, not {}", name.text, arguments(wanted), args.len()),
                )
                .here(if union { "value, level and flags" } else { "value and flags" }),
            );
        }
        let value = self.lower(&args[0])?;
        let mut lowered = vec![value.expr];
        if union {
            let level = self.lower(&args[1])?;
            lowered.push(self.integer(level)?);
        }
        let expr = Expr::Call(Helper::SizeOf(id), lowered);
        Ok(Some(Operand::value(expr, Class::Integer, span)))
    }

    /// A helper described in IDL: its expression, with the arguments put in.
    fn written_helper(
        &mut self,
        name: &ast::Ident,
        helper: HelperDef<'a>,
        args: &'a [ast::Expr],
        span: Span,
    ) -> Lowered<'r> {
        if args.len() != helper.params.len() || self.depth > 16 {
            return self.error(
                Diagnostic::error(
                    codes::HELPER_ARGUMENTS,
                    span,
                    if self.depth > 16 {
                        format!("the helper `{}` calls itself", name.text)
                    } else {
                        format!(
                            "`{}` takes {}, not {}",
                            name.text,
                            arguments(helper.params.len()),
                            args.len()
                        )
                    },
                )
                .here("called here"),
            );
        }
        let mut bound = Vec::with_capacity(args.len());
        for (param, arg) in helper.params.iter().zip(args) {
            let operand = self.lower(arg)?;
            bound.push((param.decl.name.as_ref().map_or("", |n| n.text.as_str()), operand));
        }
        let outer = std::mem::replace(&mut self.bound, bound);
        let scope = std::mem::replace(&mut self.scope, helper.scope);
        self.depth += 1;
        let result = self.lower(helper.body);
        self.depth -= 1;
        self.scope = scope;
        self.bound = outer;
        result.map(|operand| Operand { span, ..operand })
    }
}

/// `1 argument`, `2 arguments`.
fn arguments(count: usize) -> String {
    format!("{count} argument{}", if count == 1 { "" } else { "s" })
}

fn fold_unary(op: UnaryOp, inner: Expr) -> Expr {
    match inner {
        Expr::Int(value, _) => match consts::unary(op, value) {
            Some(value) => Expr::Int(value, None),
            None => Expr::Int(value, None),
        },
        inner => Expr::Unary(op, Box::new(inner)),
    }
}
