//! Elements, level by level.

use std::sync::Arc;

use pidl_ndr::{At, ErrorKind, Flags, FullStep, Pull, Result};

use super::{Check, Found, Phase, Surroundings, narrow_level};
use crate::interpret::annotate::{counts_text, header_name, text_of};
use crate::interpret::eval::Scope;
use crate::interpret::{Interpreter, Value, scalar};
use crate::model::{Array, Element, Expr, Level, PointerKind, Subcontext, TypeId};

/// Memory one element of an array takes at least.
const COST: usize = size_of::<Value>();

/// What a full pointer points to, and as what it was read.
struct Pointee {
    ty: TypeId,
    levels: usize,
    value: Arc<Value>,
}

impl Pointee {
    fn new(element: &Element, at: usize, value: Arc<Value>) -> Self {
        Pointee { ty: element.data(), levels: element.levels.len() - at, value }
    }

    fn is(&self, element: &Element, at: usize) -> bool {
        self.ty == element.data() && self.levels == element.levels.len() - at
    }
}

impl<'m> Interpreter<'m> {
    pub(super) fn pull_element(
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

    pub(super) fn pull_levels(
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
        let provided = self.provide(around.scope, element, p)?;
        self.pull_level(around, element, 0, value, phase, p)?;
        for _ in 0..provided {
            p.withdraw();
        }
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
            (Level::Optional(condition), Phase::Scalars) => {
                *value = Value::Pointer(None);
                if self.eval(around.scope, condition, p, |e, expr| e.int(expr))? == 0 {
                    return Ok(());
                }
                p.charge(COST)?;
                let mut target = self.default_levels(element, at + 1);
                let pulled = self.pull_level(around, element, at + 1, &mut target, phase, p);
                *value = Value::pointer(target);
                pulled
            }
            (Level::Optional(_), Phase::Buffers) => match value {
                Value::Pointer(Some(target)) => self.pull_level(around, element, at + 1, target, phase, p),
                _ => Ok(()),
            },
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
            (Level::Array(Array { each: Some((context, list)), .. }), Phase::Buffers) => {
                let list = self.list(around.scope, list, p)?;
                let name = &self.model.context(*context).name;
                p.provide_number(name, 0);
                if let Value::Array(items) = value {
                    for (i, (item, number)) in items.iter_mut().zip(list.iter()).enumerate() {
                        p.change_number((*number).into());
                        self.pull_level(around, element, at + 1, item, phase, p).at_index(i)?;
                    }
                }
                p.withdraw();
                Ok(())
            }
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
            (Level::Switch(expected), Phase::Scalars) if element.late_switch => {
                self.pull_data(element, at + 1, None, value, phase, p)?;
                if let Value::Union(union) = value {
                    around.checks.push(Check { element, expected, found: Found::Tag(union.level) });
                }
                Ok(())
            }
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
        let nests = element.max_recursion.is_some() || self.is_recursive(*ty);
        if nests {
            p.enter(element.max_recursion)?;
        }
        self.pull_type(*ty, level, value, phase, p)?;
        if nests {
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
            let shared = match p.full_begin::<Pointee>()? {
                FullStep::Null => None,
                FullStep::Seen(seen) if seen.is(element, at) => Some(seen.value.clone()),
                FullStep::Seen(_) => {
                    let other = "full pointer to a value of another type".to_owned();
                    return Err(p.error(ErrorKind::Pointer(other)));
                }
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
                    p.full_end(id, &Arc::new(Pointee::new(element, at, target.clone())));
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
        if array.each.is_some() || array.until.is_some() || array.until_end {
            return self.pull_repeated(around, element, at, array, value, p);
        }
        let before = self.before(p);
        let text = self.is_text(element, at);
        let unit = self.unit(element);
        let max = if array.conformant {
            let max = p.max_count()?;
            if let Some(expected) = &array.size {
                around.checks.push(Check { element, expected, found: Found::Count(max) });
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
                    around.checks.push(Check { element, expected, found: Found::Count(actual) });
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

    /// `each`, `until` and `until_end`.
    fn pull_repeated(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        array: &'m Array,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if array.until_end && array.until.is_none() && array.each.is_none() && self.is_bytes(element, at) {
            let count = p.remaining();
            return self.pull_items(around, element, at + 1, count, value, p);
        }
        let list = match &array.each {
            Some((context, list)) => {
                let list = self.list(around.scope, list, p)?;
                p.provide_number(&self.model.context(*context).name, 0);
                Some(list)
            }
            None => None,
        };
        *value = Value::Array(Vec::new());
        let default = self.default_levels(element, at + 1);
        let weight = weight(&default);
        let mut index = 0;
        loop {
            match &list {
                Some(list) => match list.get(index) {
                    Some(number) => p.change_number((*number).into()),
                    None => break,
                },
                None if array.until_end && p.remaining() == 0 => break,
                None => {}
            }
            p.charge(weight)?;
            let before = p.position();
            let mut item = default.clone();
            self.note(|n| n.enter_index(index));
            let pulled = self.pull_level(around, element, at + 1, &mut item, Phase::Scalars, p);
            self.note(|n| n.leave());
            let done = match (&array.until, &pulled) {
                (Some(until), Ok(())) => self.eval(Scope::Item(&item), until, p, |e, expr| e.int(expr))? != 0,
                _ => false,
            };
            if let Value::Array(items) = value {
                items.push(item);
            }
            pulled.at_index(index)?;
            if list.is_none() && p.position() == before {
                let what = "an element without bytes would be repeated for ever".to_owned();
                return Err(p.error(ErrorKind::ArraySize(what))).at_index(index);
            }
            index += 1;
            if done {
                break;
            }
        }
        if list.is_some() {
            p.withdraw();
        }
        if let Value::Array(items) = value
            && self.is_bytes(element, at)
        {
            *value = Value::Bytes(items.iter().map(|item| item.as_int().unwrap_or_default() as u8).collect());
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
    pub(super) fn pull_items(
        &self,
        around: &mut Surroundings<'_, 'm>,
        element: &'m Element,
        at: usize,
        count: usize,
        value: &mut Value,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        if at > 0 && self.is_bytes(element, at - 1) {
            let before = self.before(p);
            let bytes = p.take(count)?;
            p.charge(count)?;
            if let (Some(ty), true) = (element.content, self.notes.is_some()) {
                let inner = p.content(bytes, before);
                self.note_content(ty, inner);
            } else {
                let shown = Value::Bytes(bytes.to_vec());
                self.note_value(before, p, None, "uint8", || text_of(&shown));
            }
            *value = Value::Bytes(bytes.to_vec());
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

    /// Notes what the bytes of a content are; bytes that hold something else are just bytes.
    fn note_content(&self, ty: TypeId, mut p: Pull<'_>) {
        let start = p.offset();
        let mut value = self.default_value(ty);
        let pulled = self.pull(ty, &mut value, &mut p);
        let at = p.offset().max(start);
        if let Err(error) = pulled {
            self.note_range(at..at + p.remaining(), "not decoded", || error.to_string(), &p);
        } else {
            self.note_range(at..at + p.remaining(), "unread", String::new, &p);
        }
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
        let holds = |expr: &Option<Expr>, p: &Pull<'_>| match expr {
            Some(expr) => self.eval(around.scope, expr, p, |e, expr| e.int(expr)).map(|n| n != 0),
            None => Ok(true),
        };
        let size = count(&subcontext.size, p)?;
        let xor = match &subcontext.xor {
            Some(xor) if holds(&xor.when, p)? => Some(xor.byte),
            _ => None,
        };
        let sizes = match &subcontext.compression {
            Some(c) if holds(&c.when, p)? => {
                Some((c.algorithm, count(&c.compressed, p)?, count(&c.decompressed, p)?))
            }
            _ => None,
        };
        let before = self.before(p);
        let start = p.offset();
        p.subcontext(subcontext.header, size, |p| {
            if p.offset() > start {
                self.note_value(before, p, None, "length", String::new);
            }
            let whole = p.offset()..p.offset() + p.remaining();
            if xor.is_some() {
                self.note_range(whole, "xored", String::new, p);
                self.note(|n| n.compressed(true));
            }
            let pulled = p.xor(xor.unwrap_or_default(), xor.is_some(), |p| match sizes {
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
            });
            if xor.is_some() {
                self.note(|n| n.compressed(false));
            }
            pulled
        })
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
