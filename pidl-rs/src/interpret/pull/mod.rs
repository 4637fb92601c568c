//! Bytes to values, in two passes and in place: what was read before an error stays.

mod levels;
mod types;

use pidl_ndr::{At, ErrorKind, Flags, Pull, Result};

use super::eval::{Eval, Place, Result as EvalResult, Scope, Sizes};
use super::{Call, Interpreter, Value, scalar, unsupported};
use crate::model::{ContextId, Direction, Element, Expr, Function, Given, List, Side, TypeId, TypeKind};
use std::sync::Arc;

/// Which of the two passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::interpret) enum Phase {
    Scalars,
    Buffers,
}

/// What an expression must agree with once all members are there.
struct Check<'m> {
    element: &'m Element,
    expected: &'m Expr,
    found: Found,
}

/// What was on the wire.
#[derive(Clone, Copy)]
enum Found {
    /// A count.
    Count(usize),
    /// The discriminant of a union.
    Tag(i64),
}

/// What surrounds an element.
struct Surroundings<'s, 'm> {
    scope: Scope<'s>,
    checks: &'s mut Vec<Check<'m>>,
}

/// Sizes that expressions ask for while reading: measured by writing.
struct Measure<'a, 'm, 'p> {
    interpreter: &'a Interpreter<'m>,
    pull: &'a Pull<'p>,
}

impl Sizes for Measure<'_, '_, '_> {
    fn size_of(&self, ty: TypeId, place: Place<'_>, level: Option<i64>) -> EvalResult<usize> {
        let mut push = pidl_ndr::Push::new(self.pull.format());
        let _ = push.add_flags(self.pull.flags());
        self.interpreter.measure(&push, ty, place, level)
    }

    fn string_array_size(&self, strings: &[pidl_ndr::NdrString]) -> EvalResult<usize> {
        let mut push = pidl_ndr::Push::new(self.pull.format());
        let _ = push.add_flags(self.pull.flags());
        scalar::string_array_size(&push, strings)
    }

    fn flags(&self) -> Flags {
        self.pull.flags()
    }

    fn context_number(&self, id: ContextId, keys: &[u64]) -> EvalResult<u64> {
        let context = self.interpreter.model.context(id);
        let default = context.default.map(|n| n as u64);
        self.pull.context_number(&context.name, keys, default).map_err(|e| e.kind().clone())
    }

    fn context_list(&self, id: ContextId, keys: &[u64]) -> EvalResult<Arc<[u32]>> {
        let context = self.interpreter.model.context(id);
        let default = context.default.map(|n| n as u64);
        self.pull.context_list(&context.name, keys, default).map_err(|e| e.kind().clone())
    }

    fn remaining(&self) -> EvalResult<usize> {
        Ok(self.pull.remaining())
    }
}

impl<'m> Interpreter<'m> {
    /// Reads a value of a type, both passes. `value` starts as
    /// [`Interpreter::default_value`]; after an error it holds what was read.
    pub fn pull(&self, ty: TypeId, value: &mut Value, p: &mut Pull<'_>) -> Result<()> {
        let frame = p.begin_deferred();
        self.pull_type(ty, None, value, Phase::Scalars, p)?;
        self.pull_type(ty, None, value, Phase::Buffers, p)?;
        p.end_deferred(frame);
        Ok(())
    }

    /// Reads the request or the reply of a call into `call`, which starts as
    /// [`Interpreter::default_call`]. A reply's sizes may depend on the
    /// request that `call` holds. Pipes are not read: see [`Interpreter::pull_chunk`].
    pub fn pull_call(
        &self,
        function: &'m Function,
        direction: Direction,
        call: &mut Call,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if function.nopull {
            return Err(unsupported("the call", &function.name, p.offset()));
        }
        let saved = p.add_flags(function.flags);
        for (side, wanted) in [(Side::In, direction.r#in), (Side::Out, direction.out)] {
            if wanted {
                self.note(|n| n.enter(if side == Side::In { "in" } else { "out" }));
                let pulled = self.pull_params(function, side, call, p);
                self.note(|n| n.leave());
                pulled?;
            }
        }
        p.restore_flags(saved);
        Ok(())
    }

    /// Reads one chunk of a pipe; an empty one ends it.
    pub fn pull_chunk(&self, pipe: TypeId, p: &mut Pull<'_>) -> Result<Value> {
        let TypeKind::Pipe(element) = &self.model.ty(self.model.resolve(pipe)).kind else {
            return Err(p.error(ErrorKind::Unsupported("not a pipe".into())));
        };
        let count = p.wire_count()?;
        let mut chunk = Value::Null;
        let mut checks = Vec::new();
        let mut around = Surroundings { scope: Scope::Empty, checks: &mut checks };
        let frame = p.begin_deferred();
        self.pull_items(&mut around, element, 0, count, &mut chunk, p)?;
        p.end_deferred(frame);
        if p.format().ndr64 {
            // The count again, negated (MS-RPCE 2.2.5.3.3.4).
            let trailer = p.i64()?;
            if trailer != -(count as i64) {
                return Err(
                    p.error(ErrorKind::ArraySize(format!("pipe chunk of {count} ends with {trailer}")))
                );
            }
        }
        Ok(chunk)
    }

    fn pull_params(
        &self,
        function: &'m Function,
        side: Side,
        call: &mut Call,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let mut checks = Vec::new();
        for (i, param) in function.params.iter().enumerate() {
            let travels = if side == Side::In { param.dir.r#in } else { param.dir.out };
            if !travels || param.binding_handle || self.is_pipe(param) {
                continue;
            }
            let mut value = take(call, side, i);
            let scope = Scope::Function(call, side);
            let pulled = self.pull_both_passes(scope, &mut checks, param, &mut value, p);
            put(call, side, i, value);
            pulled.at_name(&param.name)?;
        }
        if let (Some(result), Side::Out) = (&function.result, side) {
            let mut value = std::mem::take(&mut call.result);
            let scope = Scope::Function(call, side);
            let pulled = self.pull_both_passes(scope, &mut checks, result, &mut value, p);
            call.result = value;
            pulled.at_name(&result.name)?;
        }
        self.check_late(Scope::Function(call, side), &checks, p)
    }

    fn pull_both_passes(
        &self,
        scope: Scope<'_>,
        checks: &mut Vec<Check<'m>>,
        element: &'m Element,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let mut around = Surroundings { scope, checks };
        let frame = p.begin_deferred();
        self.pull_element(&mut around, element, value, Phase::Scalars, p)?;
        self.pull_element(&mut around, element, value, Phase::Buffers, p)?;
        p.end_deferred(frame);
        Ok(())
    }

    fn check_late(&self, scope: Scope<'_>, checks: &[Check<'m>], p: &Pull<'_>) -> Result<()> {
        for check in checks {
            let checked = match check.found {
                Found::Count(found) => self
                    .eval(scope, check.expected, p, |e, expr| e.count(expr))
                    .and_then(|expected| p.check_size(found, expected)),
                Found::Tag(found) => self
                    .eval(scope, check.expected, p, |e, expr| e.int(expr))
                    .and_then(|level| p.check_switch(narrow_level(level, p)?, found)),
            };
            checked.at_name(&check.element.name)?;
        }
        Ok(())
    }

    /// Provides what an element gives its inside; says how much is to be withdrawn.
    fn provide(&self, scope: Scope<'_>, element: &Element, p: &mut Pull<'_>) -> Result<usize> {
        for provide in &element.provide {
            let name = &self.model.context(provide.context).name;
            match &provide.value {
                Given::Number(expr) => {
                    let number = self.eval(scope, expr, p, |e, expr| e.number(expr))?;
                    p.provide_number(name, number);
                }
                Given::List(list) => {
                    let list = self.list(scope, list, p)?;
                    p.provide_list(name, list);
                }
            }
        }
        Ok(element.provide.len())
    }

    fn list(&self, scope: Scope<'_>, list: &List, p: &Pull<'_>) -> Result<Arc<[u32]>> {
        let sizes = Measure { interpreter: self, pull: p };
        Eval::new(scope, &sizes, false).list(list).map_err(|kind| p.error(kind))
    }

    fn eval<T>(
        &self,
        scope: Scope<'_>,
        expr: &Expr,
        p: &Pull<'_>,
        f: impl FnOnce(&Eval<'_, '_>, &Expr) -> EvalResult<T>,
    ) -> Result<T> {
        let sizes = Measure { interpreter: self, pull: p };
        f(&Eval::new(scope, &sizes, false), expr).map_err(|kind| p.error(kind))
    }
}

fn narrow_level(level: i128, p: &Pull<'_>) -> Result<i64> {
    i64::try_from(level).map_err(|_| p.error(ErrorKind::Expression(format!("{level} is no level"))))
}

fn take(call: &mut Call, side: Side, i: usize) -> Value {
    let values = if side == Side::In { &mut call.request } else { &mut call.reply };
    values.get_mut(i).map(std::mem::take).unwrap_or_default()
}

fn put(call: &mut Call, side: Side, i: usize, value: Value) {
    let values = if side == Side::In { &mut call.request } else { &mut call.reply };
    if let Some(place) = values.get_mut(i) {
        *place = value;
    }
}
