//! Expressions over values: sizes, lengths, discriminants, `value()`.
//!
//! Integers are `i128` and every step is checked; who uses a result narrows it.

use pidl_ndr::{Charset, ErrorKind, Flags, NdrString};

use super::{Call, Value};
use crate::model::{ContextId, Element, Expr, Helper, List, Path, Root, Side, TypeId};
use crate::syntax::ast::{BinaryOp, UnaryOp};
use pidl_ndr::context::first;
use std::sync::Arc;

/// How deep `value()` may refer to members that have `value()` themselves.
const MAX_SUBSTITUTIONS: u32 = 16;

pub(super) type Result<T> = std::result::Result<T, ErrorKind>;

/// What the names in an expression mean.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// Nothing is in scope: arms of unions, targets of aliases.
    Empty,
    /// The members of a struct.
    Struct(&'a [Element], &'a [Value]),
    /// The element just read or about to be written, for `until`.
    Item(&'a Value),
    /// The parameters of a function, with the message at hand.
    Function(&'a Call, Side),
}

/// A place a path leads to.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// A value.
    Value(&'a Value),
    /// The members of the enclosing struct.
    Members(&'a [Value]),
}

/// What an expression may ask of the interpreter.
pub(super) trait Sizes {
    /// Bytes that pushing a value takes; `level` for unions.
    fn size_of(&self, ty: TypeId, place: Place<'_>, level: Option<i64>) -> Result<usize>;
    /// Bytes that pushing a string array takes.
    fn string_array_size(&self, strings: &[NdrString]) -> Result<usize>;
    /// The flags that hold where the expression stands.
    fn flags(&self) -> Flags;
    /// A number context.
    fn context_number(&self, id: ContextId, keys: &[u64]) -> Result<u64>;
    /// A list context.
    fn context_list(&self, id: ContextId, keys: &[u64]) -> Result<Arc<[u32]>>;
    /// Bytes left in the buffer that is read.
    fn remaining(&self) -> Result<usize>;
    /// Bytes that a member took on the wire.
    fn bytes(&self, _field: usize, _plain: bool) -> Result<i128> {
        Err(bad("bytes() has no answer here"))
    }
}

/// An evaluator for one scope.
#[derive(Clone, Copy)]
pub(super) struct Eval<'s, 'z> {
    scope: Scope<'s>,
    sizes: &'z dyn Sizes,
    /// While pushing, a member with `value()` stands for that value.
    pushing: bool,
    depth: u32,
}

fn bad(text: impl Into<String>) -> ErrorKind {
    ErrorKind::Expression(text.into())
}

impl<'s, 'z> Eval<'s, 'z> {
    pub fn new(scope: Scope<'s>, sizes: &'z dyn Sizes, pushing: bool) -> Self {
        Eval { scope, sizes, pushing, depth: 0 }
    }

    /// The integer an expression stands for.
    pub fn int(&self, expr: &Expr) -> Result<i128> {
        match expr {
            Expr::Int(value, _) => Ok(*value),
            Expr::Str(text) => Err(bad(format!("\"{text}\" is no number"))),
            Expr::Path(path) => self.path_int(path),
            Expr::IsSet(path) => Ok(i128::from(self.is_set(path)?)),
            Expr::Unary(op, a) => self.unary(*op, a),
            Expr::Binary(op, a, b) => self.binary(*op, a, b),
            Expr::Conditional(c, a, b) => self.int(if self.int(c)? != 0 { a } else { b }),
            Expr::Call(helper, args) => self.call(*helper, args),
            Expr::Context(id, keys) => self.sizes.context_number(*id, &self.keys(keys)?).map(i128::from),
            Expr::CountOf(list) => Ok(self.list(list)?.len() as i128),
            Expr::Bytes { field, plain } => self.sizes.bytes(*field, *plain),
            Expr::External(name, _) => {
                Err(ErrorKind::Unsupported(format!("the function {name} has no description here")))
            }
        }
    }

    fn keys(&self, keys: &[Expr]) -> Result<Vec<u64>> {
        keys.iter().map(|key| self.number(key)).collect()
    }

    /// As the number or a key of a context.
    pub fn number(&self, expr: &Expr) -> Result<u64> {
        let value = self.int(expr)?;
        u64::try_from(value).map_err(|_| bad(format!("{value} is out of range")))
    }

    /// A list of numbers.
    pub fn list(&self, list: &List) -> Result<Arc<[u32]>> {
        match list {
            List::Path(path) => match self.target(path)? {
                Some(Place::Value(Value::Array(items))) => items
                    .iter()
                    .map(|item| {
                        let number =
                            item.target().and_then(Value::as_int).and_then(|n| u32::try_from(n).ok());
                        number.ok_or_else(|| bad("a list of numbers holds something else"))
                    })
                    .collect(),
                Some(Place::Value(Value::Bytes(bytes))) => Ok(bytes.iter().map(|b| u32::from(*b)).collect()),
                _ => Err(bad("not a list")),
            },
            List::Context(id, keys) => self.sizes.context_list(*id, &self.keys(keys)?),
            List::First(list, count) => first(&self.list(list)?, self.int(count)?),
        }
    }

    /// As a number of elements or bytes.
    pub fn count(&self, expr: &Expr) -> Result<usize> {
        let value = self.int(expr)?;
        usize::try_from(value).map_err(|_| bad(format!("{value} is no count")))
    }

    fn unary(&self, op: UnaryOp, a: &Expr) -> Result<i128> {
        let a = self.int(a)?;
        match op {
            UnaryOp::Neg => a.checked_neg().ok_or_else(|| bad("overflow")),
            UnaryOp::Not => Ok(i128::from(a == 0)),
            UnaryOp::BitNot => Ok(!a),
            UnaryOp::Plus | UnaryOp::Deref | UnaryOp::AddressOf => Ok(a),
        }
    }

    fn binary(&self, op: BinaryOp, a: &Expr, b: &Expr) -> Result<i128> {
        let a = self.int(a)?;
        match op {
            BinaryOp::And if a == 0 => return Ok(0),
            BinaryOp::Or if a != 0 => return Ok(1),
            _ => {}
        }
        let b = self.int(b)?;
        let shift = || u32::try_from(b).ok().filter(|n| *n < 64).ok_or_else(|| bad(format!("shift by {b}")));
        let checked = match op {
            BinaryOp::Add => a.checked_add(b),
            BinaryOp::Sub => a.checked_sub(b),
            BinaryOp::Mul => a.checked_mul(b),
            BinaryOp::Div => a.checked_div(b),
            BinaryOp::Rem => a.checked_rem(b),
            BinaryOp::Shl => a.checked_mul(1i128 << shift()?),
            BinaryOp::Shr => Some(a >> shift()?),
            BinaryOp::BitAnd => Some(a & b),
            BinaryOp::BitOr => Some(a | b),
            BinaryOp::BitXor => Some(a ^ b),
            BinaryOp::And | BinaryOp::Or => Some(i128::from(b != 0)),
            BinaryOp::Eq => Some(i128::from(a == b)),
            BinaryOp::Ne => Some(i128::from(a != b)),
            BinaryOp::Lt => Some(i128::from(a < b)),
            BinaryOp::Le => Some(i128::from(a <= b)),
            BinaryOp::Gt => Some(i128::from(a > b)),
            BinaryOp::Ge => Some(i128::from(a >= b)),
        };
        checked.ok_or_else(|| bad(if b == 0 { "division by zero" } else { "overflow" }))
    }

    fn path_int(&self, path: &Path) -> Result<i128> {
        if let Some(expr) = self.substitute(path) {
            return self.deeper()?.int(expr);
        }
        match self.target(path)? {
            Some(Place::Value(value)) => value.as_int().ok_or_else(|| bad("not an integer")),
            Some(Place::Members(_)) => Err(bad("not an integer")),
            None => Err(ErrorKind::NullPointer),
        }
    }

    /// The `value()` that stands for a member while it is pushed.
    fn substitute(&self, path: &Path) -> Option<&'s Expr> {
        let Scope::Struct(fields, _) = self.scope else { return None };
        match (self.pushing, path.root) {
            (true, Root::Field(i)) if path.members.is_empty() => {
                fields.get(i)?.value.as_ref().filter(|e| !is_external(e) && !e.is_late())
            }
            _ => None,
        }
    }

    fn deeper(&self) -> Result<Self> {
        if self.depth >= MAX_SUBSTITUTIONS {
            return Err(bad("value() refers to itself"));
        }
        Ok(Eval { depth: self.depth + 1, ..*self })
    }

    fn root(&self, root: Root) -> Result<Place<'s>> {
        let missing = || bad("refers to nothing");
        match (root, self.scope) {
            (Root::This, Scope::Struct(_, values)) => Ok(Place::Members(values)),
            (Root::Item, Scope::Item(value)) => Ok(Place::Value(value)),
            (Root::Field(i), Scope::Struct(_, values)) => values.get(i).map(Place::Value).ok_or_else(missing),
            (Root::Param(i, side), Scope::Function(call, message)) => {
                let values = match (side, message) {
                    (Side::Out, Side::Out) => &call.reply,
                    _ => &call.request,
                };
                values.get(i).map(Place::Value).ok_or_else(missing)
            }
            _ => Err(missing()),
        }
    }

    /// What a path leads to, before pointers at its end are followed; `None`
    /// when a pointer on the way is null.
    fn walk(&self, path: &Path) -> Result<Option<Place<'s>>> {
        let mut place = self.root(path.root)?;
        for member in &path.members {
            let members = match place {
                Place::Members(members) => members,
                Place::Value(value) => match value.target() {
                    None => return Ok(None),
                    Some(Value::Struct(members)) => members,
                    Some(Value::Union(arm)) => {
                        place = Place::Value(&arm.value);
                        continue;
                    }
                    Some(Value::Null) => return Err(bad("the member is not there")),
                    Some(_) => return Err(bad("not a struct")),
                },
            };
            place = Place::Value(members.get(*member).ok_or_else(|| bad("no such member"))?);
        }
        Ok(Some(place))
    }

    /// What a path leads to behind all pointers; `None` when one is null.
    pub fn target(&self, path: &Path) -> Result<Option<Place<'s>>> {
        Ok(match self.walk(path)? {
            Some(Place::Value(value)) => value.target().map(Place::Value),
            other => other,
        })
    }

    fn is_set(&self, path: &Path) -> Result<bool> {
        Ok(match self.walk(path)? {
            None => false,
            Some(Place::Value(Value::Pointer(p))) => p.is_some(),
            Some(Place::Value(Value::Shared(p))) => p.is_some(),
            Some(Place::Value(value)) => value.as_int() != Some(0),
            Some(Place::Members(_)) => true,
        })
    }

    /// A helper's argument that is a value and not a number.
    fn place(&self, expr: &Expr) -> Result<Option<Place<'s>>> {
        match expr {
            Expr::Path(path) | Expr::IsSet(path) => self.target(path),
            Expr::Unary(UnaryOp::AddressOf | UnaryOp::Deref, inner) => self.place(inner),
            _ => Err(bad("an argument is no value")),
        }
    }

    fn text(&self, args: &[Expr]) -> Result<Option<&'s NdrString>> {
        match args.first() {
            Some(expr) => match self.place(expr)? {
                None => Ok(None),
                Some(Place::Value(Value::Text(text))) => Ok(Some(text)),
                Some(_) => Err(bad("not a string")),
            },
            None => Err(bad("an argument is missing")),
        }
    }

    fn call(&self, helper: Helper, args: &[Expr]) -> Result<i128> {
        let arg = |i: usize| args.get(i).ok_or_else(|| bad("an argument is missing"));
        let units = |text: &NdrString| text.utf16_len();
        Ok(match helper {
            Helper::StrlenM => self.text(args)?.map_or(0, units) as i128,
            Helper::StrlenMTerm => self.text(args)?.map_or(0, |t| units(t) + 1) as i128,
            Helper::StrlenMTermNull => {
                let n = self.text(args)?.map_or(0, units) as i128;
                if n == 0 { 0 } else { n + 1 }
            }
            Helper::Strlen => self.text(args)?.map_or(0, |t| t.as_bytes().len()) as i128,
            Helper::CharsetLength => {
                let charset = charset(self.int(arg(1)?)?)?;
                match self.text(args)? {
                    Some(text) => text.units(charset) as i128 + 1,
                    None => 0,
                }
            }
            Helper::SizeOf(ty) => {
                let level = match args.get(1) {
                    Some(expr) => i64::try_from(self.int(expr)?).ok(),
                    None => None,
                };
                match self.place(arg(0)?)? {
                    Some(place) => self.sizes.size_of(ty, place, level)? as i128,
                    None => 0,
                }
            }
            Helper::StringArraySize => match self.place(arg(0)?)? {
                Some(Place::Value(Value::Texts(texts))) => self.sizes.string_array_size(texts)? as i128,
                Some(Place::Value(Value::Array(items))) => {
                    let texts: Vec<NdrString> = items
                        .iter()
                        .filter_map(|v| match v.target() {
                            Some(Value::Text(t)) => Some(t.clone()),
                            _ => None,
                        })
                        .collect();
                    self.sizes.string_array_size(&texts)? as i128
                }
                _ => 0,
            },
            Helper::RoundUp => {
                let (n, to) = (self.int(arg(0)?)?, self.int(arg(1)?)?);
                if to <= 0 {
                    return Err(bad(format!("alignment to {to}")));
                }
                let rest = n.rem_euclid(to);
                if rest == 0 { n } else { n.checked_add(to - rest).ok_or_else(|| bad("overflow"))? }
            }
            Helper::Flags => i128::from(self.sizes.flags().0),
            Helper::Remaining => self.sizes.remaining()? as i128,
            Helper::Count => match self.place(arg(0)?)? {
                Some(Place::Value(value)) => value.count() as i128,
                _ => 0,
            },
        })
    }
}

/// Whether the expression needs a function nobody supplied.
pub(super) fn is_external(expr: &Expr) -> bool {
    match expr {
        Expr::External(..) => true,
        Expr::Int(..) | Expr::Str(_) | Expr::Path(_) | Expr::IsSet(_) => false,
        Expr::CountOf(_) | Expr::Bytes { .. } => false,
        Expr::Context(_, keys) => keys.iter().any(is_external),
        Expr::Unary(_, a) => is_external(a),
        Expr::Binary(_, a, b) => is_external(a) || is_external(b),
        Expr::Conditional(a, b, c) => is_external(a) || is_external(b) || is_external(c),
        Expr::Call(_, args) => args.iter().any(is_external),
    }
}

fn charset(discriminant: i128) -> Result<Charset> {
    const ALL: [Charset; 7] = [
        Charset::Utf16,
        Charset::Utf16Be,
        Charset::Utf8,
        Charset::Dos,
        Charset::Unix,
        Charset::Ascii,
        Charset::Raw8,
    ];
    ALL.into_iter().find(|c| *c as i128 == discriminant).ok_or_else(|| bad("unknown charset"))
}
