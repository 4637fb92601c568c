//! Structs, unions and the rest.

use pidl_ndr::{At, ErrorKind, Push, Result};

use super::Phase;
use crate::interpret::eval::Scope;
use crate::interpret::{Interpreter, Value, scalar, unsupported};
use crate::model::{Element, Expr, Level, Struct, TypeDef, TypeId, TypeKind, Union};

impl Interpreter<'_> {
    pub(super) fn push_type(
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
        Ok(())
    }

    pub(super) fn push_members(
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
                s.relative_base.map(|before| p.begin_relative_base_scalars(before))
            }
            Phase::Buffers => {
                s.relative_base.map(|before| p.begin_relative_base_buffers(before)).transpose()?
            }
        };
        let late = |field: &Element| field.value.as_ref().is_some_and(Expr::is_late);
        let measures = phase == Phase::Scalars && s.fields.iter().any(late);
        let mut taken = Vec::new();
        let mut rooms = Vec::new();
        for (i, field) in s.fields.iter().enumerate() {
            if phase == Phase::Buffers && !self.has_buffers(field, 0) {
                continue;
            }
            let value = values.get(i).unwrap_or(&Value::Null);
            if measures && late(field) {
                let width = self.model.ty(field.data()).layout.ndr32.size.unwrap_or(4) as usize;
                rooms.push((field, p.number_later(width).at_name(&field.name)?, width));
                taken.push((0, 0));
            } else if measures {
                let push = |p: &mut Push| self.push_element(scope, field, value, phase, p);
                taken.push(p.measured(push).at_name(&field.name)?);
            } else {
                self.push_element(scope, field, value, phase, p).at_name(&field.name)?;
            }
        }
        for (field, place, width) in rooms {
            let Some(expr) = &field.value else { continue };
            let number = self.push_eval_after(scope, expr, &taken, p, |e, expr| e.int(expr));
            number.and_then(|number| p.fill(place, width, number)).at_name(&field.name)?;
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
                (None, _) => None,
                (Some(before), Phase::Scalars) => {
                    let (n32, n64) = self.element_align(element);
                    p.align_by(n32, n64)?;
                    Some(p.begin_relative_base_scalars(before))
                }
                (Some(before), Phase::Buffers) => Some(p.begin_relative_base_buffers(before)?),
            };
            self.push_element(Scope::Empty, element, content, phase, p).at_name(&element.name)?;
            if let Some(base) = base {
                p.end_relative_base(base);
            }
        }
        p.restore_flags(saved);
        Ok(())
    }
}
