//! Elements, level by level.

use pidl_ndr::{At, Charset, ErrorKind, Flags, NdrString, Push, Result};

use super::Phase;
use crate::interpret::eval::{Place, Scope, is_external};
use crate::interpret::{Interpreter, Value, scalar};
use crate::model::{Array, Element, Expr, Level, Path, PointerKind, Root, Subcontext};

impl Interpreter<'_> {
    pub(super) fn push_element(
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
        let provided = self.provide_push(scope, element, p)?;
        match element.value.as_ref().filter(|expr| !is_external(expr)) {
            Some(expr) => {
                let substitute = self.substitute(scope, expr, value, p)?;
                self.push_level(scope, element, 0, &substitute, phase, p)?;
            }
            None => self.push_level(scope, element, 0, value, phase, p)?,
        }
        for _ in 0..provided {
            p.withdraw();
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
            (Level::Optional(condition), _) => {
                let target = match value {
                    Value::Pointer(target) => target.as_deref(),
                    _ => None,
                };
                if phase == Phase::Scalars && !condition.asks_remaining() {
                    let wanted = self.push_eval(scope, condition, p, |e, expr| e.int(expr))? != 0;
                    p.check_presence(target.is_some(), wanted)?;
                }
                match target {
                    Some(target) => self.push_level(scope, element, at + 1, target, phase, p),
                    None => Ok(()),
                }
            }
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
            (Level::Array(array), _) if array.each.is_some() || array.until.is_some() || array.until_end => {
                self.push_repeated(scope, element, at, array, value, phase, p)
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
            Some(Level::Data(ty)) => {
                let nests = element.max_recursion.is_some() || self.is_recursive(*ty);
                if nests {
                    p.enter(element.max_recursion)?;
                }
                self.push_type(*ty, level, value, phase, p)?;
                if nests {
                    p.leave();
                }
                Ok(())
            }
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
    pub(super) fn array_counts(
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
            Some(expr) if self.is_late(scope, expr) => Ok(Some(own)),
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

    /// `each`, `until` and `until_end`.
    #[allow(clippy::too_many_arguments)]
    fn push_repeated(
        &self,
        scope: Scope<'_>,
        element: &Element,
        at: usize,
        array: &Array,
        value: &Value,
        phase: Phase,
        p: &mut Push,
    ) -> Result<()> {
        let numbers: Vec<Value>;
        let items = match value {
            Value::Array(items) => items.as_slice(),
            Value::Bytes(_) if array.until.is_none() && array.each.is_none() => {
                return self.push_items(scope, element, at + 1, value, phase, p);
            }
            Value::Bytes(bytes) => {
                numbers = bytes.iter().map(|b| Value::Uint((*b).into())).collect();
                &numbers
            }
            _ => &[],
        };
        let list = match &array.each {
            Some((context, list)) => {
                let list = self.push_list(scope, list, p)?;
                p.check_size(items.len(), list.len())?;
                p.provide_number(&self.model.context(*context).name, 0);
                Some(list)
            }
            None => None,
        };
        for (i, item) in items.iter().enumerate() {
            if let Some(number) = list.as_ref().and_then(|list| list.get(i)) {
                p.change_number((*number).into());
            }
            self.push_level(scope, element, at + 1, item, phase, p).at_index(i)?;
            if let (Some(until), Phase::Scalars) = (&array.until, phase) {
                let met = self.push_eval(Scope::Item(item), until, p, |e, expr| e.int(expr))? != 0;
                p.check_last(met, i + 1 == items.len(), array.until_end).at_index(i)?;
            }
        }
        if items.is_empty() && array.until.is_some() {
            p.check_last(false, true, array.until_end)?;
        }
        if list.is_some() {
            p.withdraw();
        }
        Ok(())
    }

    pub(super) fn push_items(
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
        let known = |expr: &Option<Expr>| expr.clone().filter(|expr| !self.is_late(scope, expr));
        let holds = |expr: &Option<Expr>, p: &Push| match expr {
            Some(expr) => self.push_eval(scope, expr, p, |e, expr| e.int(expr)).map(|n| n != 0),
            None => Ok(true),
        };
        let size = count(&known(&subcontext.size), p)?;
        let xor = match &subcontext.xor {
            Some(xor) if holds(&xor.when, p)? => Some(xor.byte),
            _ => None,
        };
        let compression = match &subcontext.compression {
            Some(c) if holds(&c.when, p)? => Some((c.algorithm, count(&known(&c.decompressed), p)?)),
            _ => None,
        };
        p.subcontext(subcontext.header, size, |p| {
            p.xor(xor.unwrap_or_default(), xor.is_some(), |p| match compression {
                None => self.push_all(scope, element, at + 1, value, p),
                Some((algorithm, decompressed)) => p.compress(algorithm, decompressed, |p| {
                    let frame = p.begin_deferred();
                    self.push_all(scope, element, at + 1, value, p)?;
                    p.end_deferred(frame);
                    Ok(())
                }),
            })
        })
    }

    /// Whether an expression asks for a member that is filled in only when the struct is written.
    fn is_late(&self, scope: Scope<'_>, expr: &Expr) -> bool {
        let Scope::Struct(fields, _) = scope else { return false };
        expr.any(&mut |e| match e {
            Expr::Path(Path { root: Root::Field(i), .. }) => {
                fields.get(*i).and_then(|f| f.value.as_ref()).is_some_and(Expr::is_late)
            }
            _ => false,
        })
    }
}
