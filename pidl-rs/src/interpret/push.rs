//! Values to bytes, in two passes.

use pidl_ndr::{At, Charset, Error, ErrorKind, Flags, NdrString, Push, Result};

use super::eval::{Eval, Place, Result as EvalResult, Scope, Sizes, is_external};
use super::{Call, Interpreter, Value, scalar, unsupported};
use crate::model::{
    Array, Direction, Element, Expr, Function, Level, PointerKind, Side, Struct, Subcontext, TypeDef, TypeId,
    TypeKind, Union,
};

/// Which of the two passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Scalars,
    Buffers,
}

/// Sizes that expressions ask for while writing.
struct Measure<'a, 'm> {
    interpreter: &'a Interpreter<'m>,
    push: &'a Push,
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
                self.push_params(function, side, call, p).at(if side == Side::In { "in" } else { "out" })?;
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

    // --- types -------------------------------------------------------------------

    fn push_type(
        &self,
        ty: TypeId,
        level: Option<i64>,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        let def = self.model.ty(ty);
        if phase == Phase::Buffers && !def.has_buffers {
            return Ok(());
        }
        if def.nopush {
            return Err(unsupported("the type", &def.name, p.offset()));
        }
        if self.is_recursive(ty) {
            p.enter(None)?;
        }
        match &def.kind {
            TypeKind::Struct(s) => match value {
                Value::Struct(values) => self.push_members(def, s, values, phase, p)?,
                Value::Null => {
                    if let Value::Struct(values) = self.default_value(ty) {
                        self.push_members(def, s, &values, phase, p)?;
                    }
                }
                _ => return Err(p.error(ErrorKind::Other(format!("the value is not a {}", def.name)))),
            },
            TypeKind::Union(u) => self.push_union(def, u, level, value, phase, p)?,
            TypeKind::Alias(target) => {
                let saved = p.add_flags(def.flags);
                match target.levels.as_slice() {
                    [Level::Data(ty)] => {
                        let inner = p.add_flags(target.flags);
                        self.push_type(*ty, level, value, phase, p)?;
                        p.restore_flags(inner);
                    }
                    _ => self.push_element(Scope::Empty, target, value, phase, p)?,
                }
                p.restore_flags(saved);
            }
            _ if phase == Phase::Buffers => {}
            TypeKind::Scalar(s) => scalar::push(*s, value, p)?,
            TypeKind::Enum(e) => {
                let saved = p.add_flags(def.flags);
                scalar::push(e.base, value, p)?;
                p.restore_flags(saved);
            }
            TypeKind::Bitmap(b) => {
                let saved = p.add_flags(def.flags);
                scalar::push(b.base, value, p)?;
                p.restore_flags(saved);
            }
            TypeKind::ContextHandle => scalar::push_context_handle(value, p)?,
            TypeKind::Pipe(_) => {
                return Err(p.error(ErrorKind::Unsupported(format!("the pipe {} inside a value", def.name))));
            }
            TypeKind::Opaque => return Err(unsupported("the type", &def.name, p.offset())),
        }
        if self.is_recursive(ty) {
            p.leave();
        }
        Ok(())
    }

    fn push_members(
        &self,
        def: &TypeDef,
        s: &Struct,
        values: &[Value],
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        let saved = p.add_flags(def.flags);
        let scope = Scope::Struct(&s.fields, values);
        let base = match phase {
            Phase::Scalars => {
                if s.hoisted > 0 {
                    let mut counts = Vec::new();
                    self.hoisted_counts(s, values, &mut counts, p)?;
                    p.hoist(&counts)?;
                }
                let layout = def.layout;
                p.align_by(layout.ndr32.align.max(1).into(), layout.ndr64.align.max(1).into())?;
                s.relative_base.then(|| p.begin_relative_base_scalars())
            }
            Phase::Buffers if s.relative_base => Some(p.begin_relative_base_buffers()?),
            Phase::Buffers => None,
        };
        for (i, field) in s.fields.iter().enumerate() {
            if phase == Phase::Buffers && !self.has_buffers(field, 0) {
                continue;
            }
            let value = values.get(i).unwrap_or(&Value::Null);
            self.push_element(scope, field, value, phase, p).at_name(&field.name)?;
        }
        if phase == Phase::Scalars {
            p.align64(def.layout.ndr64.align.max(1).into())?;
        }
        if let Some(base) = base {
            p.end_relative_base(base);
        }
        p.restore_flags(saved);
        Ok(())
    }

    /// Conformance counts of the array at the end of a struct, or of one inside its last member.
    fn hoisted_counts(&self, s: &Struct, values: &[Value], counts: &mut Vec<usize>, p: &Push) -> Result<()> {
        let (Some(field), Some(value)) = (s.fields.last(), values.get(s.fields.len().saturating_sub(1)))
        else {
            return Ok(());
        };
        let scope = Scope::Struct(&s.fields, values);
        let mut value = value;
        for (at, level) in field.levels.iter().enumerate() {
            match level {
                Level::Array(array) if array.conformant => {
                    let (max, _) =
                        self.array_counts(scope, field, at, array, value, p).at_name(&field.name)?;
                    counts.push(max);
                    value = match value {
                        Value::Array(items) => items.first().unwrap_or(&Value::Null),
                        _ => &Value::Null,
                    };
                }
                Level::Data(ty) => match (&self.model.ty(self.model.resolve(*ty)).kind, value) {
                    (TypeKind::Struct(inner), Value::Struct(values)) if at == 0 => {
                        self.hoisted_counts(inner, values, counts, p).at_name(&field.name)?;
                    }
                    (TypeKind::Scalar(_), Value::Text(text)) if at == 0 => counts.push(text.utf16_len() + 1),
                    _ => {}
                },
                _ => break,
            }
        }
        Ok(())
    }

    fn push_union(
        &self,
        def: &TypeDef,
        u: &Union,
        level: Option<i64>,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        let (chosen, content) = match value {
            Value::Union(union) => (union.level, &union.value),
            Value::Null => (level.unwrap_or(0), &Value::Null),
            _ => return Err(p.error(ErrorKind::Other(format!("the value is not a {}", def.name)))),
        };
        let level = level.unwrap_or(chosen);
        // Another level is fine as long as it chooses the same arm.
        let same_arm = match (u.arm(level), u.arm(chosen)) {
            (Some(a), Some(b)) => std::ptr::eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same_arm {
            return Err(p.arm_mismatch(level, chosen));
        }
        let saved = p.add_flags(def.flags);
        let align64 = def.layout.ndr64.align.max(1).into();
        if phase == Phase::Scalars {
            if u.discriminant {
                p.align64(align64)?;
                let discriminant = if level < 0 { Value::Int(level) } else { Value::Uint(level as u64) };
                self.push_type(u.switch_type, None, &discriminant, Phase::Scalars, p)?;
            }
            if u.ms_union {
                p.align_by(def.layout.ndr32.align.max(1).into(), align64)?;
            } else {
                p.align64(align64)?;
            }
        }
        let Some(arm) = u.arm(level) else { return Err(p.bad_switch(level)) };
        if let Some(element) = &arm.element {
            let base = match (u.relative_base, phase) {
                (false, _) => None,
                (true, Phase::Scalars) => {
                    let (n32, n64) = self.element_align(element);
                    p.align_by(n32, n64)?;
                    Some(p.begin_relative_base_scalars())
                }
                (true, Phase::Buffers) => Some(p.begin_relative_base_buffers()?),
            };
            self.push_element(Scope::Empty, element, content, phase, p).at_name(&element.name)?;
            if let Some(base) = base {
                p.end_relative_base(base);
            }
        }
        p.restore_flags(saved);
        Ok(())
    }

    // --- elements and their levels -----------------------------------------------

    fn push_element(
        &self,
        scope: Scope<'_>,
        element: &Element,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        if element.skip {
            return Ok(());
        }
        let mut flags = element.flags;
        if let Some(dynamic) = &element.dynamic_flags {
            flags |= Flags(self.push_eval(scope, dynamic, p, |e, expr| e.int(expr))? as u32);
        }
        let saved = p.add_flags(flags);
        match element.value.as_ref().filter(|expr| !is_external(expr)) {
            Some(expr) => {
                let substitute = self.substitute(scope, expr, value, p)?;
                self.push_level(scope, element, 0, &substitute, phase, p)?;
            }
            None => self.push_level(scope, element, 0, value, phase, p)?,
        }
        p.restore_flags(saved);
        Ok(())
    }

    /// What `value()` puts in the place of a value.
    fn substitute(&self, scope: Scope<'_>, expr: &Expr, value: &Value, p: &Push) -> Result<Value> {
        if let Expr::Str(text) = expr {
            return Ok(match value {
                Value::Bytes(_) => Value::Bytes(text.clone().into_bytes()),
                _ => Value::Text(NdrString::from(text.as_str())),
            });
        }
        if let Expr::Path(path) = expr
            && let Some(Place::Value(found)) = self.eval_at(scope, p, |e| e.target(path))?
            && found.as_int().is_none()
        {
            return Ok(found.clone());
        }
        let v = self.push_eval(scope, expr, p, |e, expr| e.int(expr))?;
        Ok(match (u64::try_from(v), i64::try_from(v)) {
            (Ok(v), _) => Value::Uint(v),
            (_, Ok(v)) => Value::Int(v),
            _ => return Err(p.error(ErrorKind::Expression(format!("{v} does not fit 64 bits")))),
        })
    }

    fn push_all(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        value: &Value,
        p: &mut Push,
    ) -> Result<()> {
        self.push_level(scope, element, at, value, Phase::Scalars, p)?;
        if self.has_buffers(element, at) {
            self.push_level(scope, element, at, value, Phase::Buffers, p)?;
        }
        Ok(())
    }

    fn push_level(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        match (&element.levels[at], phase) {
            (Level::Pointer(pointer), Phase::Scalars) => {
                let set = match value {
                    Value::Pointer(target) => target.is_some(),
                    Value::Shared(target) => target.is_some(),
                    _ => false,
                };
                match pointer.kind {
                    PointerKind::Ref if pointer.top_level => Ok(()),
                    PointerKind::Ref if !set => Err(p.error(ErrorKind::NullPointer)),
                    PointerKind::Ref => p.ref_pointer(),
                    PointerKind::Unique => p.referent(set),
                    PointerKind::Full => match value {
                        Value::Shared(target) => p.full(target.as_ref()),
                        _ => p.full::<Value>(None),
                    },
                    PointerKind::Relative => p.relative(set),
                    PointerKind::RelativeShort => p.relative_short(set),
                    PointerKind::Ignore => p.ignored_pointer(),
                }
            }
            (Level::Pointer(pointer), Phase::Buffers) => {
                self.push_pointee(scope, element, at, (pointer.kind, pointer.top_level), value, p)
            }
            (Level::Array(array), Phase::Scalars) => self.push_array(scope, element, at, array, value, p),
            (Level::Array(_), Phase::Buffers) => {
                self.push_items(scope, element, at + 1, value, Phase::Buffers, p)
            }
            (Level::Subcontext(subcontext), Phase::Scalars) => {
                self.push_subcontext(scope, element, at, subcontext, value, p)
            }
            (Level::Subcontext(_), Phase::Buffers) => Ok(()),
            (Level::Switch(expr), _) => {
                let level = self.push_eval(scope, expr, p, |e, expr| e.int(expr))?;
                let level = i64::try_from(level)
                    .map_err(|_| p.error(ErrorKind::Expression(format!("{level} is no level"))))?;
                self.push_data(element, at + 1, Some(level), value, phase, p)
            }
            (Level::Pipe, _) => Err(p.error(ErrorKind::Unsupported("a pipe inside a value".into()))),
            (Level::Data(_), _) => self.push_data(element, at, None, value, phase, p),
        }
    }

    fn push_data(
        &self,
        element: &Element,
        at: usize,
        level: Option<i64>,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        match element.levels.get(at) {
            Some(Level::Data(ty)) => self.push_type(*ty, level, value, phase, p),
            _ => Err(p.error(ErrorKind::Unsupported(format!("levels of {}", element.name)))),
        }
    }

    fn push_pointee(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        (kind, top_level): (PointerKind, bool),
        value: &Value,
        p: &mut Push,
    ) -> Result<()> {
        if kind == PointerKind::Ref && top_level {
            let frame = p.begin_deferred();
            self.push_all(scope, element, at + 1, value, p)?;
            p.end_deferred(frame);
            return Ok(());
        }
        if let Value::Shared(target) = value {
            if let Some(target) = target
                && p.full_begin(Some(target))
            {
                let frame = p.begin_deferred();
                self.push_all(scope, element, at + 1, target, p)?;
                p.end_deferred(frame);
            }
            return Ok(());
        }
        let Value::Pointer(Some(target)) = value else { return Ok(()) };
        match kind {
            PointerKind::Ignore => Ok(()),
            PointerKind::Relative => {
                let place = p.begin_relative()?;
                self.push_all(scope, element, at + 1, target, p)?;
                p.end_relative(place)
            }
            PointerKind::RelativeShort => {
                let place = p.begin_relative_short()?;
                self.push_all(scope, element, at + 1, target, p)?;
                p.end_relative(place)
            }
            _ => {
                let frame = p.begin_deferred();
                self.push_all(scope, element, at + 1, target, p)?;
                p.end_deferred(frame);
                Ok(())
            }
        }
    }

    /// Maximum and actual count of an array.
    fn array_counts(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        array: &Array,
        value: &Value,
        p: &Push,
    ) -> Result<(usize, usize)> {
        let own = if self.is_text(element, at) {
            let charset = element.charset.unwrap_or(Charset::Utf16);
            let units = scalar::text(value, p)?.units(charset) + usize::from(array.string);
            units * charset.unit() / self.unit(element).max(1)
        } else {
            value.count()
        };
        let count = |expr: &Option<Expr>| match expr {
            Some(expr) => self.push_eval(scope, expr, p, |e, expr| e.count(expr)).map(Some),
            None => Ok(None),
        };
        let size = count(&array.size)?;
        let length = count(&array.length)?;
        let length = match (length, size) {
            (Some(length), _) => length,
            (None, Some(size)) if !array.string => size,
            (None, _) => own,
        };
        let max = match size {
            // The bound of a varying array is only a bound.
            Some(size) => size,
            None => length,
        };
        Ok((max, length))
    }

    fn push_array(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        array: &Array,
        value: &Value,
        p: &mut Push,
    ) -> Result<()> {
        let (max, length) = self.array_counts(scope, element, at, array, value, p)?;
        if array.conformant {
            p.max_count(max)?;
        }
        if array.varying {
            p.check_length(length, max)?;
            p.variance(length)?;
        }
        if self.is_text(element, at) {
            let charset = element.charset.unwrap_or(Charset::Utf16);
            let text = scalar::text(value, p)?.clone();
            return if array.noheader {
                p.noheader_string(&text, charset)
            } else if self.unit(element) == charset.unit() {
                p.charset(&text, length, charset)
            } else {
                p.charset_bytes(&text, length.saturating_mul(self.unit(element)), charset)
            };
        }
        if array.fixed {
            if value.count() > length {
                p.check_size(value.count(), length)?;
            }
        } else if !array.noheader {
            p.check_size(value.count(), length)?;
        }
        self.push_items(scope, element, at + 1, value, Phase::Scalars, p)?;
        if array.fixed && value.count() < length {
            let missing = length - value.count();
            if self.is_bytes(element, at) {
                return p.zeros(missing);
            }
            let default = self.default_levels(element, at + 1);
            for _ in 0..missing {
                self.push_level(scope, element, at + 1, &default, Phase::Scalars, p)?;
            }
        }
        Ok(())
    }

    fn push_items(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        match value {
            Value::Bytes(bytes) if phase == Phase::Scalars => p.raw(bytes),
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    self.push_level(scope, element, at, item, phase, p).at_index(i)?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn push_subcontext(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        subcontext: &Subcontext,
        value: &Value,
        p: &mut Push,
    ) -> Result<()> {
        let count = |expr: &Option<Expr>, p: &Push| match expr {
            Some(expr) => self.push_eval(scope, expr, p, |e, expr| e.count(expr)).map(Some),
            None => Ok(None),
        };
        let size = count(&subcontext.size, p)?;
        let compression = match &subcontext.compression {
            Some(c) => Some((c.algorithm, count(&c.decompressed, p)?)),
            None => None,
        };
        p.subcontext(subcontext.header, size, |p| match compression {
            None => self.push_all(scope, element, at + 1, value, p),
            Some((algorithm, decompressed)) => p.compress(algorithm, decompressed, |p| {
                let frame = p.begin_deferred();
                self.push_all(scope, element, at + 1, value, p)?;
                p.end_deferred(frame);
                Ok(())
            }),
        })
    }

    fn push_eval<T>(
        &self,
        scope: Scope<'_>,
        expr: &Expr,
        p: &Push,
        f: impl FnOnce(&Eval<'_, '_>, &Expr) -> EvalResult<T>,
    ) -> Result<T> {
        let sizes = Measure { interpreter: self, push: p };
        f(&Eval::new(scope, &sizes, true), expr).map_err(|kind| p.error(kind))
    }

    fn eval_at<'s>(
        &self,
        scope: Scope<'s>,
        p: &Push,
        f: impl FnOnce(&Eval<'s, '_>) -> EvalResult<Option<Place<'s>>>,
    ) -> Result<Option<Place<'s>>> {
        let sizes = Measure { interpreter: self, push: p };
        f(&Eval::new(scope, &sizes, true)).map_err(|kind| p.error(kind))
    }
}
