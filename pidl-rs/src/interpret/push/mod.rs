//! Values to bytes, in two passes.

mod levels;
mod types;

use pidl_ndr::{At, Error, ErrorKind, Flags, NdrString, Push, Result};

use super::eval::{Eval, Place, Result as EvalResult, Scope, Sizes};
use super::pull::Phase;
use super::{Call, Interpreter, Value, scalar, unsupported};
use crate::model::{ContextId, Direction, Element, Expr, Function, Given, List, Side, TypeId, TypeKind};
use std::sync::Arc;

/// Sizes that expressions ask for while writing.
struct Measure<'a, 'm> {
    interpreter: &'a Interpreter<'m>,
    push: &'a Push,
    /// What each member of the struct took, and took before compression.
    taken: &'a [(i128, i128)],
}

impl Sizes for Measure<'_, '_> {
    fn size_of(&self, ty: TypeId, place: Place<'_>, level: Option<i64>) -> EvalResult<usize> {
        self.interpreter.measure(self.push, ty, place, level)
    }

    fn string_array_size(&self, strings: &[NdrString]) -> EvalResult<usize> {
        scalar::string_array_size(self.push, strings)
    }

    fn flags(&self) -> Flags {
        self.push.flags()
    }

    fn context_number(&self, id: ContextId, keys: &[u64]) -> EvalResult<u64> {
        let context = self.interpreter.model.context(id);
        let default = context.default.map(|n| n as u64);
        self.push.context_number(&context.name, keys, default).map_err(|e| e.kind().clone())
    }

    fn context_list(&self, id: ContextId, keys: &[u64]) -> EvalResult<Arc<[u32]>> {
        let context = self.interpreter.model.context(id);
        let default = context.default.map(|n| n as u64);
        self.push.context_list(&context.name, keys, default).map_err(|e| e.kind().clone())
    }

    fn remaining(&self) -> EvalResult<usize> {
        Err(ErrorKind::Expression("remaining() means nothing while writing".into()))
    }

    fn bytes(&self, field: usize, plain: bool) -> EvalResult<i128> {
        let taken = self.taken.get(field).map(|(bytes, whole)| if plain { *whole } else { *bytes });
        taken.ok_or_else(|| ErrorKind::Expression("bytes() of what is not written yet".into()))
    }
}

impl<'m> Interpreter<'m> {
    /// Writes a value of a type, both passes.
    pub fn push(&self, ty: TypeId, value: &Value, p: &mut Push) -> Result<()> {
        let frame = p.begin_deferred();
        self.push_type(ty, None, value, Phase::Scalars, p)?;
        self.push_type(ty, None, value, Phase::Buffers, p)?;
        p.end_deferred(frame);
        Ok(())
    }

    /// Writes the request or the reply of a call. Pipes are not written: see [`Interpreter::push_chunk`].
    pub fn push_call(
        &self,
        function: &Function,
        direction: Direction,
        call: &Call,
        p: &mut Push,
    ) -> Result<()> {
        if function.nopush {
            return Err(unsupported("the call", &function.name, p.offset()));
        }
        let saved = p.add_flags(function.flags);
        for (side, wanted) in [(Side::In, direction.r#in), (Side::Out, direction.out)] {
            if wanted {
                self.push_params(function, side, call, p)?;
            }
        }
        p.restore_flags(saved);
        Ok(())
    }

    /// Writes one chunk of a pipe; an empty one ends it.
    pub fn push_chunk(&self, pipe: TypeId, chunk: &Value, p: &mut Push) -> Result<()> {
        let TypeKind::Pipe(element) = &self.model.ty(self.model.resolve(pipe)).kind else {
            return Err(p.error(ErrorKind::Unsupported("not a pipe".into())));
        };
        let count = chunk.count();
        p.u3264(count as u64)?;
        self.push_items(Scope::Empty, element, 0, chunk, Phase::Scalars, p)?;
        if p.format().ndr64 {
            p.i64(-(count as i64))?;
        }
        Ok(())
    }

    fn push_params(&self, function: &Function, side: Side, call: &Call, p: &mut Push) -> Result<()> {
        let values = if side == Side::In { &call.request } else { &call.reply };
        let scope = Scope::Function(call, side);
        for (i, param) in function.params.iter().enumerate() {
            let travels = if side == Side::In { param.dir.r#in } else { param.dir.out };
            if !travels || param.binding_handle || self.is_pipe(param) {
                continue;
            }
            let value = values.get(i).unwrap_or(&Value::Null);
            self.push_both_passes(scope, param, value, p).at_name(&param.name)?;
        }
        if let (Some(result), Side::Out) = (&function.result, side) {
            self.push_both_passes(scope, result, &call.result, p).at_name(&result.name)?;
        }
        Ok(())
    }

    fn push_both_passes(
        &self,
        scope: Scope<'_>,
        element: &Element,
        value: &Value,
        p: &mut Push,
    ) -> Result<()> {
        let frame = p.begin_deferred();
        self.push_element(scope, element, value, Phase::Scalars, p)?;
        self.push_element(scope, element, value, Phase::Buffers, p)?;
        p.end_deferred(frame);
        Ok(())
    }

    /// Bytes that pushing a value takes on its own (`ndr_size_T`).
    pub(super) fn measure(
        &self,
        p: &Push,
        ty: TypeId,
        place: Place<'_>,
        level: Option<i64>,
    ) -> EvalResult<usize> {
        let write = |p: &mut Push| {
            let frame = p.begin_deferred();
            for phase in [Phase::Scalars, Phase::Buffers] {
                match place {
                    Place::Value(value) => self.push_type(ty, level, value, phase, p)?,
                    Place::Members(values) => {
                        let def = self.model.ty(self.model.resolve(ty));
                        if let TypeKind::Struct(s) = &def.kind {
                            self.push_members(def, s, values, phase, p)?;
                        }
                    }
                }
            }
            p.end_deferred(frame);
            Ok(())
        };
        p.measure(write).map_err(|e: Error| e.kind().clone())
    }

    /// Provides what an element gives its inside; says how much is to be withdrawn.
    fn provide_push(&self, scope: Scope<'_>, element: &Element, p: &mut Push) -> Result<usize> {
        for provide in &element.provide {
            let name = &self.model.context(provide.context).name;
            match &provide.value {
                Given::Number(expr) => {
                    let number = self.push_eval(scope, expr, p, |e, expr| e.number(expr))?;
                    p.provide_number(name, number);
                }
                Given::List(list) => {
                    let list = self.push_list(scope, list, p)?;
                    p.provide_list(name, list);
                }
            }
        }
        Ok(element.provide.len())
    }

    fn push_list(&self, scope: Scope<'_>, list: &List, p: &Push) -> Result<Arc<[u32]>> {
        let sizes = Measure { interpreter: self, push: p, taken: &[] };
        Eval::new(scope, &sizes, true).list(list).map_err(|kind| p.error(kind))
    }

    fn push_eval<T>(
        &self,
        scope: Scope<'_>,
        expr: &Expr,
        p: &Push,
        f: impl FnOnce(&Eval<'_, '_>, &Expr) -> EvalResult<T>,
    ) -> Result<T> {
        self.push_eval_after(scope, expr, &[], p, f)
    }

    /// The same when members have been written that the expression measures.
    fn push_eval_after<T>(
        &self,
        scope: Scope<'_>,
        expr: &Expr,
        taken: &[(i128, i128)],
        p: &Push,
        f: impl FnOnce(&Eval<'_, '_>, &Expr) -> EvalResult<T>,
    ) -> Result<T> {
        let sizes = Measure { interpreter: self, push: p, taken };
        f(&Eval::new(scope, &sizes, true), expr).map_err(|kind| p.error(kind))
    }

    fn eval_at<'s>(
        &self,
        scope: Scope<'s>,
        p: &Push,
        f: impl FnOnce(&Eval<'s, '_>) -> EvalResult<Option<Place<'s>>>,
    ) -> Result<Option<Place<'s>>> {
        let sizes = Measure { interpreter: self, push: p, taken: &[] };
        f(&Eval::new(scope, &sizes, true)).map_err(|kind| p.error(kind))
    }
}
