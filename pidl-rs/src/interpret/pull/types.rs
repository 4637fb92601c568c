//! Structs, unions and the rest.

use pidl_ndr::{At, ErrorKind, Pull, Result, Scalar};

use super::{Check, Phase, Surroundings};
use crate::interpret::eval::Scope;
use crate::interpret::{Interpreter, Value, scalar, unsupported};
use crate::model::{Element, Layout, Level, Struct, TypeDef, TypeId, TypeKind, Union};

impl<'m> Interpreter<'m> {
    pub(super) fn pull_type(
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
            if let (Some((low, high)), Phase::Scalars) = (target.range, phase) {
                p.check_range(value.as_int().unwrap_or_default(), low, high)?;
            }
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
        let base = s.relative_base.map(|before| p.begin_relative_base_scalars(before));
        let mut checks = Vec::new();
        for (i, field) in s.fields.iter().enumerate() {
            self.pull_member(&s.fields, values, i, &mut checks, Phase::Scalars, p).at_name(&field.name)?;
        }
        self.check_late(Scope::Struct(&s.fields, values), &checks, p)?;
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
        let base = s.relative_base.map(|before| p.begin_relative_base_buffers(before)).transpose()?;
        let mut checks = Vec::new();
        for (i, field) in s.fields.iter().enumerate() {
            self.pull_member(&s.fields, values, i, &mut checks, Phase::Buffers, p).at_name(&field.name)?;
        }
        self.check_late(Scope::Struct(&s.fields, values), &checks, p)?;
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
            (None, _) => None,
            (Some(before), Phase::Scalars) => {
                self.align_element(element, p)?;
                Some(p.begin_relative_base_scalars(before))
            }
            (Some(before), Phase::Buffers) => Some(p.begin_relative_base_buffers(before)?),
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

    fn align(&self, layout: &Layout, p: &mut Pull<'_>) -> Result<()> {
        let at = self.before(p);
        p.align_by(layout.ndr32.align.max(1).into(), layout.ndr64.align.max(1).into())?;
        self.note_padding(at, p);
        Ok(())
    }

    pub(super) fn align_element(&self, element: &Element, p: &mut Pull<'_>) -> Result<()> {
        let at = self.before(p);
        let (n32, n64) = self.element_align(element);
        p.align_by(n32, n64)?;
        self.note_padding(at, p);
        Ok(())
    }
}
