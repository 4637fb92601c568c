//! Bytes to values, in two passes and in place: what was read before an error stays.

use std::sync::Arc;

use pidl_ndr::{At, ErrorKind, Flags, FullStep, Pull, Result, Scalar};

use super::annotate::{counts_text, header_name, text_of};
use super::eval::{Eval, Place, Result as EvalResult, Scope, Sizes};
use super::{Call, Interpreter, Value, scalar, unsupported};
use crate::model::{
    Array, Direction, Element, Expr, Function, Layout, Level, PointerKind, Side, Struct, Subcontext, TypeDef,
    TypeId, TypeKind, Union,
};

/// Memory one element of an array takes at least.
const COST: usize = size_of::<Value>();

/// Which of the two passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Scalars,
    Buffers,
}

/// A count on the wire that an expression must agree with once all members are there.
struct Check<'m> {
    element: &'m Element,
    expected: &'m Expr,
    found: usize,
}

/// What surrounds an element.
struct Surroundings<'s, 'm> {
    scope: Scope<'s>,
    checks: &'s mut Vec<Check<'m>>,
}

/// Sizes that expressions ask for while reading: measured by writing.
struct Measure<'a, 'm> {
    interpreter: &'a Interpreter<'m>,
    flags: Flags,
    format: pidl_ndr::Format,
}

impl Sizes for Measure<'_, '_> {
    fn size_of(&self, ty: TypeId, place: Place<'_>, level: Option<i64>) -> EvalResult<usize> {
        let mut push = pidl_ndr::Push::new(self.format);
        let _ = push.add_flags(self.flags);
        self.interpreter.measure(&push, ty, place, level)
    }

    fn string_array_size(&self, strings: &[pidl_ndr::NdrString]) -> EvalResult<usize> {
        let mut push = pidl_ndr::Push::new(self.format);
        let _ = push.add_flags(self.flags);
        scalar::string_array_size(&push, strings)
    }

    fn flags(&self) -> Flags {
        self.flags
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
                pulled.at(if side == Side::In { "in" } else { "out" })?;
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
        let at = self.before(p);
        let mut checks = Vec::new();
        let mut around = Surroundings { scope: Scope::Empty, checks: &mut checks };
        let _ = at;
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
        self.check_counts(Scope::Function(call, side), &checks, p)
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

    // --- types ---------------------------------------------------------------

    fn pull_type(
        &self,
        ty: TypeId,
        level: Option<i64>,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let def = self.model.ty(ty);
        if phase == Phase::Buffers && !def.has_buffers {
            return Ok(());
        }
        if def.nopull {
            return Err(unsupported("the type", &def.name, p.offset()));
        }
        if self.is_recursive(ty) {
            p.enter(None)?;
        }
        match (&def.kind, phase) {
            (TypeKind::Struct(s), Phase::Scalars) => self.pull_struct(def, s, value, p)?,
            (TypeKind::Struct(s), Phase::Buffers) => self.pull_struct_buffers(def, s, value, p)?,
            (TypeKind::Union(u), Phase::Scalars) => self.pull_union(def, u, level, value, p)?,
            (TypeKind::Union(u), Phase::Buffers) => self.pull_union_buffers(def, u, value, p)?,
            (TypeKind::Alias(target), _) => {
                let saved = p.add_flags(def.flags);
                self.pull_alias(target, level, value, phase, p)?;
                p.restore_flags(saved);
            }
            (_, Phase::Buffers) => {}
            (TypeKind::Scalar(s), _) => {
                let at = self.before(p);
                *value = scalar::pull(*s, p)?;
                self.note_value(at, p, scalar::wire_size(*s, p.format()), &def.name, || self.text(ty, value));
            }
            (TypeKind::Enum(e), _) => self.pull_number(ty, def, e.base, value, p)?,
            (TypeKind::Bitmap(b), _) => self.pull_number(ty, def, b.base, value, p)?,
            (TypeKind::ContextHandle, _) => {
                let at = self.before(p);
                *value = scalar::pull_context_handle(p)?;
                self.note_value(at, p, Some(20), &def.name, || self.text(ty, value));
            }
            (TypeKind::Pipe(_), _) => {
                return Err(p.error(ErrorKind::Unsupported(format!("the pipe {} inside a value", def.name))));
            }
            (TypeKind::Opaque, _) => return Err(unsupported("the type", &def.name, p.offset())),
        }
        if self.is_recursive(ty) {
            p.leave();
        }
        Ok(())
    }

    fn pull_number(
        &self,
        ty: TypeId,
        def: &TypeDef,
        base: Scalar,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let saved = p.add_flags(def.flags);
        let at = self.before(p);
        *value = scalar::pull(base, p)?;
        self.note_value(at, p, scalar::wire_size(base, p.format()), &def.name, || self.text(ty, value));
        p.restore_flags(saved);
        Ok(())
    }

    fn pull_alias(
        &self,
        target: &'m Element,
        level: Option<i64>,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if let [Level::Data(ty)] = target.levels.as_slice() {
            let saved = p.add_flags(target.flags);
            self.pull_type(*ty, level, value, phase, p)?;
            p.restore_flags(saved);
            return Ok(());
        }
        let mut checks = Vec::new();
        let mut around = Surroundings { scope: Scope::Empty, checks: &mut checks };
        self.pull_levels(&mut around, target, value, phase, p)
    }

    fn pull_struct(&self, def: &TypeDef, s: &'m Struct, value: &mut Value, p: &mut Pull<'_>) -> Result<()> {
        if !matches!(value, Value::Struct(v) if v.len() == s.fields.len()) {
            *value = Value::Struct(s.fields.iter().map(|f| self.default_element(f)).collect());
        }
        let Value::Struct(values) = value else { return Ok(()) };
        let saved = p.add_flags(def.flags);
        let at = self.before(p);
        p.hoist(s.hoisted.into())?;
        self.note_value(at, p, None, "max count", String::new);
        self.align(&def.layout, p)?;
        let base = s.relative_base.then(|| p.begin_relative_base_scalars());
        let mut checks = Vec::new();
        for (i, field) in s.fields.iter().enumerate() {
            self.pull_member(&s.fields, values, i, &mut checks, Phase::Scalars, p).at_name(&field.name)?;
        }
        self.check_counts(Scope::Struct(&s.fields, values), &checks, p)?;
        let at = self.before(p);
        p.align64(def.layout.ndr64.align.max(1).into())?;
        self.note_padding(at, p);
        if let Some(base) = base {
            p.end_relative_base(base);
        }
        p.restore_flags(saved);
        Ok(())
    }

    fn pull_struct_buffers(
        &self,
        def: &TypeDef,
        s: &'m Struct,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let Value::Struct(values) = value else { return Ok(()) };
        let saved = p.add_flags(def.flags);
        let base = if s.relative_base { Some(p.begin_relative_base_buffers()?) } else { None };
        let mut checks = Vec::new();
        for (i, field) in s.fields.iter().enumerate() {
            self.pull_member(&s.fields, values, i, &mut checks, Phase::Buffers, p).at_name(&field.name)?;
        }
        self.check_counts(Scope::Struct(&s.fields, values), &checks, p)?;
        if let Some(base) = base {
            p.end_relative_base(base);
        }
        p.restore_flags(saved);
        Ok(())
    }

    /// Takes a member out while it is read, so that expressions can look at its siblings.
    fn pull_member(
        &self,
        fields: &'m [Element],
        values: &mut [Value],
        i: usize,
        checks: &mut Vec<Check<'m>>,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if phase == Phase::Buffers && !self.has_buffers(&fields[i], 0) {
            return Ok(());
        }
        let mut value = std::mem::take(&mut values[i]);
        let mut around = Surroundings { scope: Scope::Struct(fields, values), checks };
        let pulled = self.pull_element(&mut around, &fields[i], &mut value, phase, p);
        values[i] = value;
        pulled
    }

    fn pull_union(
        &self,
        def: &TypeDef,
        u: &'m Union,
        level: Option<i64>,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let saved = p.add_flags(def.flags);
        let mut level = level;
        if u.discriminant {
            let at = self.before(p);
            p.align64(def.layout.ndr64.align.max(1).into())?;
            self.note_padding(at, p);
            let found = self.pull_discriminant(u, p)?;
            p.check_switch(*level.get_or_insert(found), found)?;
        }
        let Some(level) = level else {
            return Err(p.error(ErrorKind::Other(format!("nothing says which arm of {} is there", def.name))));
        };
        let at = self.before(p);
        if u.ms_union {
            p.align_by(def.layout.ndr32.align.max(1).into(), def.layout.ndr64.align.max(1).into())?;
        } else {
            p.align64(def.layout.ndr64.align.max(1).into())?;
        }
        self.note_padding(at, p);
        let Some(arm) = u.arm(level) else {
            *value = Value::union(level, Value::Null);
            return Err(p.bad_switch(level));
        };
        let mut content = Value::Null;
        let pulled = match &arm.element {
            Some(element) => {
                content = self.default_element(element);
                self.pull_arm(u, element, &mut content, Phase::Scalars, p).at_name(&element.name)
            }
            None => Ok(()),
        };
        *value = Value::union(level, content);
        pulled?;
        p.restore_flags(saved);
        Ok(())
    }

    fn pull_discriminant(&self, u: &Union, p: &mut Pull<'_>) -> Result<i64> {
        let mut found = Value::Null;
        self.note(|n| n.enter("switch"));
        self.pull_type(u.switch_type, None, &mut found, Phase::Scalars, p)?;
        self.note(|n| n.leave());
        match found.as_int().map(i64::try_from) {
            Some(Ok(found)) => Ok(found),
            _ => Err(p.error(ErrorKind::Other("a discriminant is not an integer".into()))),
        }
    }

    fn pull_arm(
        &self,
        u: &Union,
        element: &'m Element,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let base = match (u.relative_base, phase) {
            (false, _) => None,
            (true, Phase::Scalars) => {
                self.align_element(element, p)?;
                Some(p.begin_relative_base_scalars())
            }
            (true, Phase::Buffers) => Some(p.begin_relative_base_buffers()?),
        };
        let mut checks = Vec::new();
        let mut around = Surroundings { scope: Scope::Empty, checks: &mut checks };
        self.pull_element(&mut around, element, value, phase, p)?;
        if let Some(base) = base {
            p.end_relative_base(base);
        }
        Ok(())
    }

    fn pull_union_buffers(
        &self,
        def: &TypeDef,
        u: &'m Union,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let Value::Union(union) = value else { return Ok(()) };
        let Some(element) = u.arm(union.level).and_then(|arm| arm.element.as_ref()) else { return Ok(()) };
        let saved = p.add_flags(def.flags);
        self.pull_arm(u, element, &mut union.value, Phase::Buffers, p).at_name(&element.name)?;
        p.restore_flags(saved);
        Ok(())
    }

    // --- elements and their levels ---------------------------------------------

    fn pull_element(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if element.skip {
            *value = self.default_element(element);
            return Ok(());
        }
        self.note(|n| n.enter(&element.name));
        let pulled = self.pull_levels(around, element, value, phase, p);
        self.note(|n| n.leave());
        pulled
    }

    fn pull_levels(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let mut flags = element.flags;
        if let Some(dynamic) = &element.dynamic_flags {
            let bits = self.eval(around.scope, dynamic, p, |e, expr| e.int(expr))?;
            flags |= Flags(bits as u32);
        }
        let saved = p.add_flags(flags);
        self.pull_level(around, element, 0, value, phase, p)?;
        p.restore_flags(saved);
        Ok(())
    }

    /// Both passes from a level on: what a pointee or a subcontext does.
    fn pull_all(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        self.pull_level(around, element, at, value, Phase::Scalars, p)?;
        if self.has_buffers(element, at) {
            self.pull_level(around, element, at, value, Phase::Buffers, p)?;
        }
        Ok(())
    }

    fn pull_level(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        match (&element.levels[at], phase) {
            (Level::Pointer(pointer), Phase::Scalars) => {
                if pointer.kind == PointerKind::Ref && pointer.top_level {
                    return Ok(());
                }
                let before = self.before(p);
                let set = match pointer.kind {
                    PointerKind::Ref => p.ref_pointer().map(|()| true)?,
                    PointerKind::Unique => p.referent()?,
                    PointerKind::Full => {
                        p.full()?;
                        false
                    }
                    PointerKind::Relative => p.relative()?,
                    PointerKind::RelativeShort => p.relative_short()?,
                    PointerKind::Ignore => p.ignored_pointer().map(|()| false)?,
                };
                self.note_pointer(before, pointer.kind, set, p);
                *value = match pointer.kind {
                    PointerKind::Full => Value::Shared(None),
                    _ if set => {
                        p.charge(COST)?;
                        Value::pointer(self.default_levels(element, at + 1))
                    }
                    _ => Value::Pointer(None),
                };
                Ok(())
            }
            (Level::Pointer(pointer), Phase::Buffers) => {
                self.note(|n| n.defer(true));
                let pulled =
                    self.pull_pointee(around, element, at, pointer.kind, pointer.top_level, value, p);
                self.note(|n| n.defer(false));
                pulled
            }
            (Level::Array(array), Phase::Scalars) => self.pull_array(around, element, at, array, value, p),
            (Level::Array(_), Phase::Buffers) => {
                if let Value::Array(items) = value {
                    for (i, item) in items.iter_mut().enumerate() {
                        self.note(|n| n.enter_index(i));
                        let pulled = self.pull_level(around, element, at + 1, item, Phase::Buffers, p);
                        self.note(|n| n.leave());
                        pulled.at_index(i)?;
                    }
                }
                Ok(())
            }
            (Level::Subcontext(subcontext), Phase::Scalars) => {
                self.pull_subcontext(around, element, at, subcontext, value, p)
            }
            (Level::Subcontext(_), Phase::Buffers) => Ok(()),
            (Level::Switch(expr), Phase::Scalars) => {
                let level = self.eval(around.scope, expr, p, |e, expr| e.int(expr))?;
                let level = narrow_level(level, p)?;
                self.pull_data(element, at + 1, Some(level), value, phase, p)
            }
            (Level::Switch(_), Phase::Buffers) => self.pull_data(element, at + 1, None, value, phase, p),
            (Level::Pipe, _) => Err(p.error(ErrorKind::Unsupported("a pipe inside a value".into()))),
            (Level::Data(_), _) => self.pull_data(element, at, None, value, phase, p),
        }
    }

    /// The type at the end of the levels, with the element's own limits.
    fn pull_data(
        &self,
        element: &'m Element,
        at: usize,
        level: Option<i64>,
        value: &mut Value,
        phase: Phase,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let Some(Level::Data(ty)) = element.levels.get(at) else {
            return Err(p.error(ErrorKind::Unsupported(format!("levels of {}", element.name))));
        };
        if element.max_recursion.is_some() {
            p.enter(element.max_recursion)?;
        }
        self.pull_type(*ty, level, value, phase, p)?;
        if element.max_recursion.is_some() {
            p.leave();
        }
        let within_array = at > 0 && matches!(element.levels[at - 1], Level::Array(_));
        if let (Some((low, high)), Phase::Scalars, false) = (element.range, phase, within_array) {
            p.check_range(value.as_int().unwrap_or_default(), low, high)?;
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn pull_pointee(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        kind: PointerKind,
        top_level: bool,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if kind == PointerKind::Ref && top_level {
            let frame = p.begin_deferred();
            self.pull_all(around, element, at + 1, value, p)?;
            p.end_deferred(frame);
            return Ok(());
        }
        if kind == PointerKind::Full {
            let shared = match p.full_begin::<Value>()? {
                FullStep::Null => None,
                FullStep::Seen(shared) => Some(shared),
                FullStep::New(id) => {
                    let mut target = self.default_levels(element, at + 1);
                    let frame = p.begin_deferred();
                    p.enter(None)?;
                    let pulled = self.pull_all(around, element, at + 1, &mut target, p);
                    let target = Arc::new(target);
                    *value = Value::Shared(Some(target.clone()));
                    pulled?;
                    p.leave();
                    p.end_deferred(frame);
                    p.full_end(id, &target);
                    Some(target)
                }
            };
            *value = Value::Shared(shared);
            return Ok(());
        }
        let Value::Pointer(Some(target)) = value else { return Ok(()) };
        match kind {
            PointerKind::Relative | PointerKind::RelativeShort => {
                let place = p.begin_relative()?;
                self.pull_all(around, element, at + 1, target, p)?;
                p.end_relative(place)
            }
            _ => {
                let frame = p.begin_deferred();
                self.pull_all(around, element, at + 1, target, p)?;
                p.end_deferred(frame);
                Ok(())
            }
        }
    }

    fn pull_array(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        array: &'m Array,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let before = self.before(p);
        let text = self.is_text(element, at);
        let unit = self.unit(element);
        let max = if array.conformant {
            let max = p.max_count()?;
            if let Some(expected) = &array.size {
                around.checks.push(Check { element, expected, found: max });
            }
            Some(max)
        } else {
            None
        };
        let actual = if array.varying { Some(p.variance()?) } else { None };
        self.note_value(before, p, None, header_name(array), || counts_text(max, actual));
        let size = match (max, &array.size) {
            (Some(max), _) => Some(max),
            (None, Some(expr)) => Some(self.eval(around.scope, expr, p, |e, expr| e.count(expr))?),
            (None, None) => None,
        };
        let length = match (actual, size) {
            (Some(actual), size) => {
                if let Some(expected) = &array.length {
                    around.checks.push(Check { element, expected, found: actual });
                }
                if let Some(size) = size {
                    p.check_length(actual, size)?;
                }
                actual
            }
            (None, Some(size)) => match &array.length {
                Some(expr) if !array.fixed => {
                    self.eval(around.scope, expr, p, |e, expr| e.count(expr))?.min(size)
                }
                _ => size,
            },
            (None, None) => return self.pull_unbounded(element, at, unit, value, p),
        };
        if let Some((low, high)) = element.range {
            for count in [size, Some(length)].into_iter().flatten() {
                p.check_range(count as u64, low, high)?;
            }
        }
        let before = self.before(p);
        if text {
            let charset = element.charset.unwrap_or(pidl_ndr::Charset::Utf16);
            *value = Value::Text(scalar::pull_text(p, length, unit, charset, array)?);
            self.note_value(before, p, None, "text", || text_of(value));
            return Ok(());
        }
        self.pull_items(around, element, at + 1, length, value, p)?;
        if array.string {
            scalar::check_terminator(value, p)?;
        }
        Ok(())
    }

    /// Elements up to a zero one or the end of the buffer.
    fn pull_unbounded(
        &self,
        element: &'m Element,
        at: usize,
        unit: usize,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let before = self.before(p);
        if self.is_text(element, at) {
            let charset = element.charset.unwrap_or(pidl_ndr::Charset::Utf16);
            *value = Value::Text(scalar::pull_text_to_zero(p, charset)?);
            self.note_value(before, p, None, "text", || text_of(value));
            return Ok(());
        }
        let mut items = Vec::new();
        let zero = self.default_levels(element, at + 1);
        let mut checks = Vec::new();
        let mut around = Surroundings { scope: Scope::Empty, checks: &mut checks };
        while p.remaining() >= unit.max(1) {
            p.charge(COST)?;
            let mut item = zero.clone();
            self.pull_level(&mut around, element, at + 1, &mut item, Phase::Scalars, p)
                .at_index(items.len())?;
            let end = item == zero;
            items.push(item);
            if end {
                break;
            }
        }
        *value = match self.is_bytes(element, at) {
            true => Value::Bytes(items.iter().filter_map(Value::as_int).map(|b| b as u8).collect()),
            false => Value::Array(items),
        };
        Ok(())
    }

    /// Scalars pass of the elements of an array; `at` is the level of one element.
    fn pull_items(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        count: usize,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if at > 0 && self.is_bytes(element, at - 1) {
            p.reserve_bytes(count, 1, 1)?;
            let before = self.before(p);
            *value = Value::Bytes(p.take(count)?.to_vec());
            self.note_value(before, p, None, "uint8", || text_of(value));
            return Ok(());
        }
        p.reserve_bytes(count, self.min_size(element, at), COST)?;
        // What is already there is zeros; what does not get read stays so.
        let default = self.default_levels(element, at);
        let weight = weight(&default);
        p.charge(count.saturating_mul(weight.saturating_sub(COST)))?;
        *value = Value::Array(vec![default; count]);
        let Value::Array(items) = value else { return Ok(()) };
        for (i, item) in items.iter_mut().enumerate() {
            self.note(|n| n.enter_index(i));
            let pulled = self.pull_level(around, element, at, item, Phase::Scalars, p);
            self.note(|n| n.leave());
            pulled.at_index(i)?;
        }
        Ok(())
    }

    fn pull_subcontext(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        subcontext: &'m Subcontext,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        let count = |expr: &Option<Expr>, p: &Pull<'_>| match expr {
            Some(expr) => self.eval(around.scope, expr, p, |e, expr| e.count(expr)).map(Some),
            None => Ok(None),
        };
        let size = count(&subcontext.size, p)?;
        let sizes = match &subcontext.compression {
            Some(c) => Some((c.algorithm, count(&c.compressed, p)?, count(&c.decompressed, p)?)),
            None => None,
        };
        let before = self.before(p);
        let start = p.offset();
        p.subcontext(subcontext.header, size, |p| {
            if p.offset() > start {
                self.note_value(before, p, None, "length", String::new);
            }
            match sizes {
                None => self.pull_all(around, element, at + 1, value, p),
                Some((algorithm, compressed, decompressed)) => {
                    let start = p.offset();
                    let rest = p.remaining();
                    self.note_range(
                        start..start + compressed.unwrap_or(rest).min(rest),
                        "compressed",
                        String::new,
                        p,
                    );
                    self.note(|n| n.compressed(true));
                    let pulled = p.decompress(algorithm, compressed, decompressed, |p| {
                        let frame = p.begin_deferred();
                        self.pull_all(around, element, at + 1, value, p)?;
                        p.end_deferred(frame);
                        Ok(())
                    });
                    self.note(|n| n.compressed(false));
                    pulled
                }
            }
        })
    }

    // --- helpers -----------------------------------------------------------------

    fn check_counts(&self, scope: Scope<'_>, checks: &[Check<'m>], p: &Pull<'_>) -> Result<()> {
        for check in checks {
            let expected =
                self.eval(scope, check.expected, p, |e, expr| e.count(expr)).at_name(&check.element.name)?;
            p.check_size(check.found, expected).at_name(&check.element.name)?;
        }
        Ok(())
    }

    fn eval<T>(
        &self,
        scope: Scope<'_>,
        expr: &Expr,
        p: &Pull<'_>,
        f: impl FnOnce(&Eval<'_, '_>, &Expr) -> EvalResult<T>,
    ) -> Result<T> {
        let sizes = Measure { interpreter: self, flags: p.flags(), format: p.format() };
        f(&Eval::new(scope, &sizes, false), expr).map_err(|kind| p.error(kind))
    }

    fn align(&self, layout: &Layout, p: &mut Pull<'_>) -> Result<()> {
        let at = self.before(p);
        p.align_by(layout.ndr32.align.max(1).into(), layout.ndr64.align.max(1).into())?;
        self.note_padding(at, p);
        Ok(())
    }

    fn align_element(&self, element: &Element, p: &mut Pull<'_>) -> Result<()> {
        let at = self.before(p);
        let (n32, n64) = self.element_align(element);
        p.align_by(n32, n64)?;
        self.note_padding(at, p);
        Ok(())
    }
}

/// Memory a default value takes.
fn weight(value: &Value) -> usize {
    let inner: usize = match value {
        Value::Struct(items) | Value::Array(items) => items.iter().map(weight).sum(),
        Value::Union(u) => weight(&u.value),
        Value::Bytes(b) => b.len(),
        _ => 0,
    };
    inner.saturating_add(COST)
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
