//! Expressions in attributes, resolved against the members or parameters beside them.

mod calls;
mod lists;
mod names;
mod operators;
mod order;

use super::collect::Here;
use super::consts;
use super::elements::Open;
use super::scope::ScopeId;
use super::{Resolver, codes};
use crate::diagnostic::Diagnostic;
use crate::model::{
    ConstValue, Direction, Element, Expr, Given, Interface, Level, List, Path, TypeId, TypeKind,
};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp};
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
    /// The condition of `compression`.
    CompressWhen(usize),
    /// The condition of `xor`.
    Xor(usize),
    Present,
    Until(usize),
    /// The list of `each`.
    Each(usize),
    /// A value of `provide`, by its index.
    Provide(usize),
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
            Slot::Compressed(_) | Slot::Decompressed(_) | Slot::CompressWhen(_) => "compression",
            Slot::Xor(_) => "xor",
            Slot::Present => "present",
            Slot::Until(_) => "until",
            Slot::Each(_) => "each",
            Slot::Provide(_) => "provide",
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
    /// Whether the expression is a switch that is read after its union.
    late: bool,
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
            let result = lower.filled(item.expr);
            diags.append(&mut lower.diags);
            results.push((result, lower.dropped, lower.late));
        }
        self.diags.append(&mut diags);
        for (item, result) in pending.iter().zip(results) {
            let (expr, dropped, late) = result;
            let expr = match expr {
                Some(Filling::List(list)) => {
                    if let Some(element) = owned(&mut self.types, interfaces, item.owner) {
                        put_list(element, item.slot, list);
                    }
                    continue;
                }
                Some(Filling::Expr(expr)) => Some(expr),
                None if dropped => None,
                None => continue,
            };
            if let Some(element) = owned(&mut self.types, interfaces, item.owner) {
                put(element, item.slot, expr);
                element.late_switch |= late;
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

/// What an expression has become.
enum Filling {
    Expr(Expr),
    List(List),
}

/// The element an expression belongs to.
fn owned<'e>(
    types: &'e mut [crate::model::TypeDef],
    interfaces: &'e mut [Interface],
    owner: Owner,
) -> Option<&'e mut Element> {
    match owner {
        Owner::Field(id, index) => match &mut types[id.0 as usize].kind {
            TypeKind::Struct(s) => s.fields.get_mut(index),
            _ => None,
        },
        Owner::Arm(id, index) => match &mut types[id.0 as usize].kind {
            TypeKind::Union(u) => u.arms.get_mut(index).and_then(|arm| arm.element.as_mut()),
            _ => None,
        },
        Owner::Param(interface, function, index) => {
            interfaces[interface].functions[function].params.get_mut(index)
        }
    }
}

fn put_list(element: &mut Element, slot: Slot, list: List) {
    match slot {
        Slot::Each(level) => {
            if let Some(Level::Array(array)) = element.levels.get_mut(level)
                && let Some((_, place)) = &mut array.each
            {
                *place = list;
            }
        }
        Slot::Provide(index) => {
            if let Some(provide) = element.provide.get_mut(index) {
                provide.value = Given::List(list);
            }
        }
        _ => {}
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
        Slot::Present => {
            if let (Some(Level::Optional(place)), Some(expr)) = (element.levels.first_mut(), expr) {
                *place = expr;
            }
        }
        Slot::Until(level) => array(element, level, &mut |a| a.until = expr.take()),
        Slot::Each(_) => {}
        Slot::Provide(index) => {
            if let (Some(provide), Some(expr)) = (element.provide.get_mut(index), expr) {
                provide.value = Given::Number(expr);
            }
        }
        Slot::Xor(level) => {
            if let Some(Level::Subcontext(subcontext)) = element.levels.get_mut(level)
                && let Some(xor) = &mut subcontext.xor
            {
                xor.when = expr;
            }
        }
        Slot::SubcontextSize(level)
        | Slot::Compressed(level)
        | Slot::Decompressed(level)
        | Slot::CompressWhen(level) => {
            let Some(Level::Subcontext(subcontext)) = element.levels.get_mut(level) else { return };
            match (slot, &mut subcontext.compression) {
                (Slot::Compressed(_), Some(compression)) => compression.compressed = expr,
                (Slot::Decompressed(_), Some(compression)) => compression.decompressed = expr,
                (Slot::CompressWhen(_), Some(compression)) => compression.when = expr,
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
            late: false,
            seen,
            diags: Vec::new(),
        }
    }

    /// What the slot wants: a list, or an expression.
    fn filled(&mut self, expr: &'a ast::Expr) -> Option<Filling> {
        let list = match self.slot {
            Slot::Each(_) => true,
            Slot::Provide(index) => {
                let provide = self.own().and_then(|own| own.provide.get(index));
                provide.is_some_and(|p| matches!(p.value, Given::List(_)))
            }
            _ => false,
        };
        if !list {
            return self.slot(expr).map(Filling::Expr);
        }
        let list = self.list(expr).ok()?;
        if let Some(late) = order::unread(&Expr::CountOf(list.clone()), self.owner, 0, &self.siblings) {
            self.too_late(late, expr.span);
        }
        Some(Filling::List(list))
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
            Slot::Present | Slot::Until(_) | Slot::Xor(_) | Slot::CompressWhen(_) => {
                let value = self.condition(operand).ok()?;
                self.check_order(&value, expr.span);
                Some(value)
            }
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

    /// What `value()` puts in place of a member: anything but a structure.
    fn pushed(&mut self, operand: Operand<'r>) -> Option<Expr> {
        match operand.class {
            Class::Text | Class::Float | Class::Blob | Class::Array | Class::Unknown => Some(operand.expr),
            _ => self.integer(operand).ok(),
        }
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
}
