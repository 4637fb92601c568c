//! Constants: folding, with C's rules, checked.

use super::collect::Here;
use super::scope::ScopeId;
use super::{ConstSource, DefKind, Resolver, State, base, cdefine, codes, flags};
use crate::diagnostic::{Diagnostic, closest};
use crate::model::{Const, ConstValue, TypeId};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, Bound, Expr, ExprKind, TypeKind, UnaryOp};

/// Why an expression has no value.
#[derive(Clone, Debug)]
pub(super) enum Stop {
    /// Reported already, or of a constant that has no value here.
    Silent,
    /// A name that is no constant.
    Name(Span, String),
    /// Something no constant has.
    NotConstant(Span),
}

impl<'a> Resolver<'a> {
    /// Folds every constant and enumerator, in order.
    pub(super) fn fold_consts(&mut self) {
        for index in 0..self.consts.len() {
            self.force(index);
        }
        self.duplicate_consts();
    }

    /// Two constants of one name in one file; the same value twice does no harm.
    fn duplicate_consts(&mut self) {
        let mut found = Vec::new();
        for known in self.const_names.values().filter(|known| known.len() > 1) {
            for (position, &second) in known.iter().enumerate() {
                let file = self.consts[second].here.file;
                let first = known[..position].iter().copied().find(|&c| self.consts[c].here.file == file);
                let Some(first) = first else { continue };
                let same_enum = self.enumerators.values().any(|&start| {
                    // Within one enum a second mention is a slip whatever its value.
                    start <= first && second < start + (second - first) + 1 && self.same_body(first, second)
                });
                if same_enum || self.folded(first) != self.folded(second) {
                    found.push((first, second));
                }
            }
        }
        for (first, second) in found {
            let (name, span) = (self.consts[second].name, self.consts[second].span);
            let diagnostic =
                Diagnostic::error(codes::DUPLICATE_CONST, span, format!("`{name}` is defined twice"))
                    .here("second definition")
                    .label(self.consts[first].span, "first definition");
            self.diags.push(diagnostic);
        }
    }

    /// Whether two enumerators stand in one enum.
    fn same_body(&self, first: usize, second: usize) -> bool {
        let start = |index| self.enumerators.values().copied().filter(|&s| s <= index).max();
        start(first) == start(second)
            && !(first..=second)
                .any(|i| matches!(self.consts[i].source, ConstSource::Const(_) | ConstSource::Text(_)))
    }

    fn force(&mut self, index: usize) -> Option<ConstValue> {
        match &self.consts[index].state {
            State::Done(value) => return value.clone(),
            State::Busy => {
                let (name, span) = (self.consts[index].name, self.consts[index].span);
                let diagnostic =
                    Diagnostic::error(codes::CONST_CYCLE, span, format!("`{name}` depends on itself"))
                        .here("its value is needed to compute its value");
                self.diags.push(diagnostic);
                self.consts[index].state = State::Done(None);
                return None;
            }
            State::Todo => {}
        }
        if self.const_depth >= MAX_DEPTH {
            let diagnostic = too_deep(self.consts[index].name, self.consts[index].span);
            self.diags.push(diagnostic);
            self.consts[index].state = State::Done(None);
            return None;
        }
        self.const_depth += 1;
        let value = self.force_now(index);
        self.const_depth -= 1;
        value
    }

    fn force_now(&mut self, index: usize) -> Option<ConstValue> {
        self.consts[index].state = State::Busy;
        let (source, here, span) =
            (self.consts[index].source, self.consts[index].here, self.consts[index].span);
        let next =
            |this: &mut Self, previous: Option<usize>, first: i128, step: fn(i128) -> i128| match previous {
                None => Some(ConstValue::Int(first)),
                Some(previous) => match this.force(previous)? {
                    ConstValue::Int(value) => Some(ConstValue::Int(step(value))),
                    _ => None,
                },
            };
        let value = match source {
            ConstSource::Text(text) => {
                let mut names = CNames { resolver: self, scope: here.scope };
                cdefine::evaluate(text, &mut names).map(ConstValue::Int)
            }
            ConstSource::Same(other) => self.force(other),
            ConstSource::Next(previous) => next(self, previous, 0, |v| v.saturating_add(1)),
            ConstSource::NextBit(previous) => next(self, previous, 1, |v| v.saturating_mul(2)),
            ConstSource::Value(expr) => self.const_value(expr, here.scope),
            ConstSource::Const(constant) => {
                let value = self.const_value(&constant.value, here.scope);
                self.check_const(constant, here, value.as_ref(), span);
                value
            }
        };
        // A cycle found on the way has settled it.
        if matches!(self.consts[index].state, State::Busy) {
            self.consts[index].state = State::Done(value.clone());
        }
        value
    }

    fn check_const(&mut self, constant: &'a ast::Const, here: Here, value: Option<&ConstValue>, span: Span) {
        if let TypeKind::Name(words) = &constant.ty.kind {
            let builtin = base::lookup(words.iter().map(|w| w.text.as_str()));
            let scalar = match builtin {
                Some(base::Base::Scalar(scalar)) => Some(scalar),
                _ => {
                    self.find_type(&constant.ty, here.scope);
                    None
                }
            };
            let Some(ConstValue::Int(value)) = value else { return };
            if constant.decl.pointers > 0 {
                return;
            }
            let Some((low, high)) = scalar.and_then(base::integer_range) else { return };
            // As in C, a hexadecimal constant may fill the sign bit of its type.
            let high = if low < 0 { high - low } else { high };
            if *value < -(high / 2 + 1) || *value > high {
                let diagnostic = Diagnostic::error(
                    codes::CONST_TOO_BIG,
                    constant.value.span,
                    format!(
                        "{value} does not fit in `{}`",
                        words.iter().map(|w| &*w.text).collect::<Vec<_>>().join(" ")
                    ),
                )
                .label(span, "the constant");
                self.diags.push(diagnostic);
            }
        }
    }

    /// The value of a constant expression; mistakes are reported.
    pub(super) fn const_value(&mut self, expr: &'a Expr, scope: ScopeId) -> Option<ConstValue> {
        match self.fold(expr, scope) {
            Ok(value) => Some(value),
            Err(stop) => {
                self.report(stop, scope);
                None
            }
        }
    }

    /// The value of a constant integer expression; mistakes are reported.
    pub(super) fn const_int(&mut self, expr: &'a Expr, scope: ScopeId) -> Option<i128> {
        match self.const_value(expr, scope)? {
            ConstValue::Int(value) => Some(value),
            _ => {
                self.diags.push(
                    Diagnostic::error(codes::NOT_A_NUMBER, expr.span, "a number is needed here")
                        .here("not an integer"),
                );
                None
            }
        }
    }

    fn report(&mut self, stop: Stop, scope: ScopeId) {
        match stop {
            Stop::Silent => {}
            Stop::NotConstant(span) => self.diags.push(
                Diagnostic::error(codes::NOT_CONSTANT, span, "a constant is needed here")
                    .here("not known before the call"),
            ),
            Stop::Name(span, name) => self.unknown_name(&name, span, scope),
        }
    }

    /// Reports a name no expression can use.
    pub(super) fn unknown_name(&mut self, name: &str, span: Span, scope: ScopeId) {
        let view = self.scope(scope);
        if view.has_header || self.c_names.contains(name) {
            let diagnostic = Diagnostic::warning(
                codes::UNKNOWN_CONST,
                span,
                format!("`{name}` is known to C only, its value cannot be computed"),
            )
            .help(format!("give it a value: `-D {name}=VALUE`, or a `const` in the IDL"));
            self.diags.push(diagnostic);
            return;
        }
        let names = self
            .const_names
            .iter()
            .filter(|(_, ids)| ids.iter().any(|&i| view.visible.contains(self.consts[i].here.file)))
            .map(|(name, _)| *name);
        let similar = closest(name, names);
        let mut diagnostic = Diagnostic::error(codes::UNKNOWN_NAME, span, format!("unknown name `{name}`"))
            .here("neither a constant nor an enumerator");
        if let Some(similar) = similar {
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
        }
        self.diags.push(diagnostic);
    }

    /// Finds a constant that can be seen from a scope; the own file's wins.
    pub(super) fn find_const(&self, name: &str, scope: ScopeId) -> Option<usize> {
        let view = self.scope(scope);
        let known = self.const_names.get(name)?.iter().copied();
        known
            .filter(|&i| view.visible.contains(self.consts[i].here.file))
            .min_by_key(|&i| self.consts[i].here.file != view.home)
    }

    /// The value of a constant that has been folded.
    pub(super) fn folded(&self, index: usize) -> Option<&ConstValue> {
        match &self.consts[index].state {
            State::Done(value) => value.as_ref(),
            _ => None,
        }
    }

    /// Folds an expression.
    pub(super) fn fold(&mut self, expr: &'a Expr, scope: ScopeId) -> Result<ConstValue, Stop> {
        let span = expr.span;
        Ok(match &expr.kind {
            ExprKind::Int(value) => ConstValue::Int(*value),
            ExprKind::Char(code) => ConstValue::Int(i128::from(*code)),
            ExprKind::Float(text) => ConstValue::Float(text.clone()),
            ExprKind::Str(text) => ConstValue::Str(text.clone()),
            ExprKind::Name(name) => match self.find_const(name, scope) {
                Some(index) => self.force(index).ok_or(Stop::Silent)?,
                None => match builtin(name) {
                    Some(value) => ConstValue::Int(value),
                    None => return Err(Stop::Name(span, name.clone())),
                },
            },
            ExprKind::Unary(op, operand) => match (op, self.fold(operand, scope)?) {
                (UnaryOp::Neg, ConstValue::Float(text)) => ConstValue::Float(format!("-{text}")),
                (op, ConstValue::Int(value)) => {
                    ConstValue::Int(unary(*op, value).ok_or(Stop::NotConstant(span))?)
                }
                _ => return Err(Stop::NotConstant(span)),
            },
            ExprKind::Binary(op, left, right) => {
                if let Some(value) = self.cast_in_disguise(*op, left, right, scope)? {
                    return Ok(ConstValue::Int(value));
                }
                let (a, b) = match (self.fold(left, scope)?, self.fold(right, scope)?) {
                    (ConstValue::Int(a), ConstValue::Int(b)) => (a, b),
                    (a, b) => return float(*op, &a, &b).ok_or(Stop::NotConstant(span)),
                };
                match binary(*op, a, b) {
                    Ok(value) => ConstValue::Int(value),
                    Err(mistake) => {
                        self.diags.push(mistake.diagnostic(span, right.span));
                        return Err(Stop::Silent);
                    }
                }
            }
            ExprKind::Conditional(condition, yes, no) => {
                let branch = if self.fold_int(condition, scope)? != 0 { yes } else { no };
                return self.fold(branch, scope);
            }
            ExprKind::Cast(ty, pointers, operand) => {
                let value = self.fold(operand, scope)?;
                match (value, pointers) {
                    (ConstValue::Int(value), 0) => ConstValue::Int(self.cast(ty, value, scope)),
                    (value, _) => value,
                }
            }
            ExprKind::SizeOf(ty, pointers) => {
                let size = if *pointers > 0 { Some((4, 4)) } else { self.c_size(ty, scope, 0) };
                ConstValue::Int(i128::from(size.ok_or(Stop::NotConstant(span))?.0))
            }
            ExprKind::Raw(text) => match text.trim().parse() {
                Ok(value) => ConstValue::Int(value),
                Err(_) => return Err(Stop::NotConstant(span)),
            },
            ExprKind::Empty
            | ExprKind::Member(..)
            | ExprKind::Arrow(..)
            | ExprKind::Index(..)
            | ExprKind::Call(..) => match super::extensions::is_pair(expr) {
                Some((a, b)) => {
                    let (a, b) = (self.fold_int(a, scope)?, self.fold_int(b, scope)?);
                    ConstValue::Int(super::extensions::pair(a, b).ok_or(Stop::NotConstant(span))?)
                }
                None => return Err(Stop::NotConstant(span)),
            },
        })
    }

    /// `(uint32_t) -1` looks like a subtraction to who does not know the name for a type.
    fn cast_in_disguise(
        &mut self,
        op: BinaryOp,
        left: &'a Expr,
        right: &'a Expr,
        scope: ScopeId,
    ) -> Result<Option<i128>, Stop> {
        let (ExprKind::Name(name), BinaryOp::Add | BinaryOp::Sub) = (&left.kind, op) else { return Ok(None) };
        if self.find_const(name, scope).is_some() {
            return Ok(None);
        }
        let Some(base::Base::Scalar(scalar)) = base::lookup(std::iter::once(name.as_str())) else {
            return Ok(None);
        };
        let value = self.fold_int(right, scope)?;
        Ok(Some(cut(scalar, if op == BinaryOp::Sub { value.saturating_neg() } else { value })))
    }

    fn fold_int(&mut self, expr: &'a Expr, scope: ScopeId) -> Result<i128, Stop> {
        match self.fold(expr, scope)? {
            ConstValue::Int(value) => Ok(value),
            _ => Err(Stop::NotConstant(expr.span)),
        }
    }

    /// `(TYPE) value`: cut to the width of the type.
    fn cast(&self, ty: &ast::Type, value: i128, _scope: ScopeId) -> i128 {
        let TypeKind::Name(words) = &ty.kind else { return value };
        let Some(base::Base::Scalar(scalar)) = base::lookup(words.iter().map(|w| w.text.as_str())) else {
            return value;
        };
        cut(scalar, value)
    }

    /// Size and alignment of a type in C with 32-bit pointers; `None` when it has none.
    pub(super) fn c_size(&self, ty: &ast::Type, scope: ScopeId, depth: u32) -> Option<(u64, u64)> {
        if depth > 16 {
            return None;
        }
        let name = match &ty.kind {
            TypeKind::Name(words) if words.len() == 1 => &words[0].text,
            TypeKind::Name(words) => return scalar_size(words),
            TypeKind::Tag(_, name) => &name.text,
            _ => return None,
        };
        let Some(id) = self.find_type_name(name, scope) else {
            let TypeKind::Name(words) = &ty.kind else { return None };
            return scalar_size(words);
        };
        let def = self.def(id);
        match def.kind {
            DefKind::Alias { ty, decl } if decl.pointers == 0 && decl.arrays.is_empty() => {
                self.c_size(ty, def.here.scope, depth + 1)
            }
            DefKind::Alias { decl, .. } if decl.arrays.is_empty() => Some((4, 4)),
            DefKind::Body { body } => match &body.kind {
                ast::BodyKind::Struct(fields) => {
                    let (mut size, mut align) = (0u64, 1u64);
                    for field in fields {
                        let (one, own) = match field.decl.pointers {
                            0 => self.c_size(&field.ty, def.here.scope, depth + 1)?,
                            _ => (4, 4),
                        };
                        let mut count = 1u64;
                        for bound in &field.decl.arrays {
                            let Bound::Size(Expr { kind: ExprKind::Int(n), .. }) = bound else { return None };
                            count = count.checked_mul(u64::try_from(*n).ok()?)?;
                        }
                        size = size.checked_next_multiple_of(own)?.checked_add(one.checked_mul(count)?)?;
                        align = align.max(own);
                    }
                    Some((size.checked_next_multiple_of(align)?, align))
                }
                ast::BodyKind::Enum(_) => Some((4, 4)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The constants of the model with their file, and the interface they stand in.
    pub(super) fn model_consts(&self) -> impl Iterator<Item = (Option<usize>, (usize, Const))> + '_ {
        self.consts.iter().filter_map(|def| {
            let ConstSource::Const(constant) = def.source else { return None };
            let State::Done(Some(value)) = &def.state else { return None };
            let mut ty = match &constant.ty.kind {
                TypeKind::Name(words) => words.iter().map(|w| &*w.text).collect::<Vec<_>>().join(" "),
                TypeKind::Tag(_, name) => name.text.clone(),
                _ => "void".to_owned(),
            };
            if constant.decl.pointers > 0 {
                ty.push(' ');
                ty.extend(std::iter::repeat_n('*', constant.decl.pointers as usize));
            }
            let constant = Const {
                name: def.name.to_owned(),
                ty,
                value: value.clone(),
                doc: constant.doc.clone(),
                span: constant.span,
            };
            Some((def.here.interface, (def.here.file, constant)))
        })
    }

    /// The values of an enum or bitmap, in order; those that have none are left out.
    pub(super) fn values(&self, id: TypeId, count: usize) -> Vec<(usize, i128)> {
        let Some(&first) = self.enumerators.get(&id) else { return Vec::new() };
        (first..first + count)
            .enumerate()
            .filter_map(|(position, index)| match self.folded(index) {
                Some(ConstValue::Int(value)) => Some((position, *value)),
                _ => None,
            })
            .collect()
    }
}

fn scalar_size(words: &[ast::Ident]) -> Option<(u64, u64)> {
    match base::lookup(words.iter().map(|w| w.text.as_str()))? {
        base::Base::Scalar(scalar) => {
            let (low, high) = base::integer_range(scalar)?;
            let bytes = u64::from((high - low + 1).ilog2() / 8);
            Some((bytes, bytes))
        }
        base::Base::BindingHandle => Some((4, 4)),
    }
}

/// The value as C's conversion to an integer type leaves it.
fn cut(scalar: pidl_ndr::Scalar, value: i128) -> i128 {
    let Some((low, high)) = base::integer_range(scalar) else { return value };
    (value - low).rem_euclid(high - low + 1) + low
}

/// What macros in a `cpp_quote` can refer to.
struct CNames<'r, 'a> {
    resolver: &'r mut Resolver<'a>,
    scope: ScopeId,
}

impl cdefine::Names for CNames<'_, '_> {
    fn value(&mut self, name: &str) -> Option<i128> {
        let Some(index) = self.resolver.find_const(name, self.scope) else { return builtin(name) };
        match self.resolver.force(index)? {
            ConstValue::Int(value) => Some(value),
            _ => None,
        }
    }

    fn size(&mut self, words: &[&str]) -> Option<i128> {
        let name = words.last()?;
        let span = Span::default();
        let ident = |text: &&str| ast::Ident { text: (*text).to_owned(), span };
        let named = self.resolver.find_type_name(name, self.scope).is_some();
        let words: Vec<_> = if named { vec![ident(name)] } else { words.iter().map(ident).collect() };
        let ty = ast::Type { kind: TypeKind::Name(words), span };
        self.resolver.c_size(&ty, self.scope, 0).map(|(size, _)| i128::from(size))
    }
}

/// Names every expression knows.
pub(super) fn builtin(name: &str) -> Option<i128> {
    match name {
        "TRUE" | "true" => Some(1),
        "FALSE" | "false" | "NULL" => Some(0),
        // Set by whoever reads a request header with an object in it.
        "LIBNDR_FLAG_OBJECT_PRESENT" => Some(1 << 16),
        _ => flags::lookup(name).map(|flags| i128::from(flags.0)),
    }
}

/// How many declarations may build on each other, each defined after the one that uses it.
pub(super) const MAX_DEPTH: usize = 64;

/// Says that it is too many.
pub(super) fn too_deep(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(codes::TOO_DEEP, span, format!("`{name}` is too many definitions deep"))
        .help("put what is used before what uses it")
}

/// What is wrong with an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mistake {
    DivisionByZero,
    Shift,
    Overflow,
}

impl Mistake {
    pub(super) fn diagnostic(self, span: Span, right: Span) -> Diagnostic {
        match self {
            Mistake::DivisionByZero => {
                Diagnostic::error(codes::DIVISION_BY_ZERO, right, "division by zero").here("this is 0")
            }
            Mistake::Shift => {
                Diagnostic::error(codes::BAD_SHIFT, right, "shift by more bits than a number has")
                    .here("must be from 0 to 63")
            }
            Mistake::Overflow => Diagnostic::error(codes::OVERFLOW, span, "the result overflows"),
        }
    }
}

/// One operand.
pub(super) fn unary(op: UnaryOp, value: i128) -> Option<i128> {
    match op {
        UnaryOp::Neg => value.checked_neg(),
        UnaryOp::Plus => Some(value),
        UnaryOp::Not => Some(i128::from(value == 0)),
        UnaryOp::BitNot => Some(!value),
        UnaryOp::Deref | UnaryOp::AddressOf => None,
    }
}

/// Two operands, at least one of them with a fraction.
fn float(op: BinaryOp, a: &ConstValue, b: &ConstValue) -> Option<ConstValue> {
    let number = |value: &ConstValue| match value {
        ConstValue::Int(value) => Some(*value as f64),
        ConstValue::Float(text) => text.trim_end_matches(['f', 'F', 'l', 'L']).parse().ok(),
        ConstValue::Str(_) => None,
    };
    let (a, b): (f64, f64) = (number(a)?, number(b)?);
    let value = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div => a / b,
        _ => return None,
    };
    value.is_finite().then(|| ConstValue::Float(format!("{value:?}")))
}

/// Two operands, with values of up to 64 bits.
pub(super) fn binary(op: BinaryOp, a: i128, b: i128) -> Result<i128, Mistake> {
    let truth = |condition: bool| Ok(i128::from(condition));
    let shift = || u32::try_from(b).ok().filter(|n| *n < 64).ok_or(Mistake::Shift);
    let value = match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Div | BinaryOp::Rem if b == 0 => return Err(Mistake::DivisionByZero),
        BinaryOp::Div => a.checked_div(b),
        BinaryOp::Rem => a.checked_rem(b),
        BinaryOp::Shl => a.checked_shl(shift()?).filter(|v| v >> b == a),
        BinaryOp::Shr => Some(a >> shift()?),
        BinaryOp::BitAnd => Some(a & b),
        BinaryOp::BitOr => Some(a | b),
        BinaryOp::BitXor => Some(a ^ b),
        BinaryOp::And => return truth(a != 0 && b != 0),
        BinaryOp::Or => return truth(a != 0 || b != 0),
        BinaryOp::Eq => return truth(a == b),
        BinaryOp::Ne => return truth(a != b),
        BinaryOp::Lt => return truth(a < b),
        BinaryOp::Le => return truth(a <= b),
        BinaryOp::Gt => return truth(a > b),
        BinaryOp::Ge => return truth(a >= b),
    };
    value.filter(|v| (-(1i128 << 63)..1i128 << 64).contains(v)).ok_or(Mistake::Overflow)
}
