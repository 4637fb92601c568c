//! Made-up values, for tests.

use std::sync::Arc;

use pidl_ndr::{Charset, Context, Format, Limits, NdrString, Pull, Push, Scalar};

use super::{Call, Interpreter, Value};
use crate::model::{
    Array, ContextId, Direction, Element, Expr, Function, Given, Level, List, Path, PointerKind, Root, Side,
    Struct, TypeId, TypeKind, Union,
};
use crate::syntax::ast::{BinaryOp, UnaryOp};

/// Values at random, the same ones for the same seed. What comes out is
/// valid: counts agree with arrays, discriminants with arms, numbers are in
/// range, and pushing and pulling gives the value back.
pub struct Arbitrary<'i, 'm> {
    interpreter: &'i Interpreter<'m>,
    state: u64,
    depth: u32,
    /// What enclosing members provide.
    given: Vec<(ContextId, Numbers)>,
}

/// What a context is.
#[derive(Clone)]
enum Numbers {
    One(i128),
    List(Arc<[u32]>),
}

/// Pointers are null from this depth of nesting on.
const MAX_DEPTH: u32 = 6;
/// Largest subcontext whose size is a member's.
const MAX_BUFFER: u64 = 256;
/// Longest array.
const MAX_LEN: u64 = 4;
/// Values that are made up before giving up.
const TRIES: usize = 48;

impl<'i, 'm> Arbitrary<'i, 'm> {
    /// A generator.
    #[must_use]
    pub fn new(interpreter: &'i Interpreter<'m>, seed: u64) -> Self {
        Arbitrary {
            interpreter,
            state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
            depth: 0,
            given: Vec::new(),
        }
    }

    /// A value of a type that can be written and read back in `format`;
    /// `None` when none was found.
    pub fn value(&mut self, ty: TypeId, format: Format) -> Option<Value> {
        (0..TRIES).find_map(|_| {
            self.depth = 0;
            self.given.clear();
            let value = self.of_type(ty, None);
            let mut push = Push::new(format);
            self.surround(|program| push.set_context(program));
            self.interpreter.push(ty, &value, &mut push).ok()?;
            let bytes = push.finish();
            // What comes back has `value()` members filled in.
            let mut back = self.interpreter.default_value(ty);
            let mut pull = Pull::with_limits(&bytes, format, Limits::default());
            self.surround(|program| pull.set_context(program));
            self.interpreter.pull(ty, &mut back, &mut pull).ok()?;
            let mut again = Push::new(format);
            self.surround(|program| again.set_context(program));
            self.interpreter.push(ty, &back, &mut again).ok()?;
            (again.finish() == bytes && pull.unread().is_empty()).then_some(back)
        })
    }

    /// Parameters for one direction of a call. For a reply `call` holds the request.
    pub fn call(&mut self, function: &'m Function, direction: Direction, format: Format) -> Option<Call> {
        (0..TRIES).find_map(|_| {
            self.depth = 0;
            let call = self.params(function);
            let mut push = Push::new(format);
            self.interpreter.push_call(function, direction, &call, &mut push).ok()?;
            let bytes = push.finish();
            let mut back = self.interpreter.default_call(function);
            if !direction.r#in {
                back.request.clone_from(&call.request);
            }
            let mut pull = Pull::with_limits(&bytes, format, Limits::default());
            self.interpreter.pull_call(function, direction, &mut back, &mut pull).ok()?;
            let mut again = Push::new(format);
            self.interpreter.push_call(function, direction, &back, &mut again).ok()?;
            (again.finish() == bytes && pull.unread().is_empty()).then_some(back)
        })
    }

    fn is_bitmap(&self, ty: TypeId) -> bool {
        let model = self.interpreter.model;
        match &model.ty(model.resolve(ty)).kind {
            TypeKind::Bitmap(b) => !matches!(b.base, Scalar::Uint8),
            _ => false,
        }
    }

    fn surround(&self, set: impl FnOnce(Arc<dyn Context>)) {
        if let Some(program) = &self.interpreter.program {
            set(program.clone());
        }
    }

    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    fn chance(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    /// Small numbers often, as counts and levels are.
    fn bits(&mut self, bits: u32) -> u64 {
        let all = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
        match self.below(4) {
            0 | 1 => self.below(4) & all,
            2 => self.next() & all,
            _ => *[0, 1, all, all >> 1, all / 2 + 1].get(self.below(5) as usize).unwrap_or(&0),
        }
    }

    fn text(&mut self, longest: u64, charset: Charset) -> NdrString {
        let len = self.below(longest + 1);
        let letters: &[char] = match charset {
            Charset::Utf16 | Charset::Utf16Be | Charset::Utf8 | Charset::Unix => {
                &['a', 'Z', '0', ' ', 'é', 'ж', '漢', '😀']
            }
            _ => &['a', 'Z', '0', ' ', '-', '_', '.', 'q'],
        };
        let text: String = (0..len).map(|_| letters[self.below(letters.len() as u64) as usize]).collect();
        NdrString::from(text)
    }

    fn scalar(&mut self, scalar: Scalar) -> Value {
        match scalar {
            Scalar::Void => Value::Null,
            Scalar::Bool8 | Scalar::Bool32 => Value::Uint(self.below(2)),
            Scalar::Char | Scalar::Uint8 => Value::Uint(self.bits(8)),
            Scalar::Wchar | Scalar::Uint16 | Scalar::Uint1632 => Value::Uint(self.bits(16)),
            Scalar::Int8 => Value::Int((self.bits(8) as i8).into()),
            Scalar::Int16 | Scalar::Int1632 => Value::Int((self.bits(16) as i16).into()),
            Scalar::Int32 | Scalar::Int3264 => Value::Int((self.bits(32) as i32).into()),
            Scalar::Int64 | Scalar::Dlong => Value::Int(self.bits(64) as i64),
            Scalar::Hyper
            | Scalar::Udlong
            | Scalar::Udlongr
            | Scalar::Pointer
            | Scalar::UidT
            | Scalar::GidT
            | Scalar::Nttime
            | Scalar::NttimeHyper => Value::Uint(self.bits(64)),
            Scalar::Nttime1sec => Value::Uint(self.bits(32)),
            Scalar::Float => Value::Float((self.bits(16) as f32 / 4.0).into()),
            Scalar::Double => Value::Float(self.bits(32) as f64 / 4.0),
            Scalar::DataBlob => Value::Bytes(self.bytes(MAX_LEN * 3)),
            Scalar::String | Scalar::DnspString => Value::Text(self.text(6, Charset::Ascii)),
            Scalar::U16String => {
                let len = self.below(MAX_LEN);
                Value::Array((0..len).map(|_| Value::Uint(self.bits(16).max(1))).collect())
            }
            Scalar::StringArray => {
                let len = self.below(MAX_LEN);
                Value::Texts((0..len).map(|i| NdrString::from(format!("s{i}"))).collect())
            }
            Scalar::DnsString | Scalar::NbtString | Scalar::DnspName => {
                let labels = self.below(3);
                let labels: Vec<String> = (0..labels).map(|i| format!("l{i}")).collect();
                Value::Text(NdrString::from(labels.join(".")))
            }
            Scalar::WreplNbtName => Value::Struct(vec![
                Value::Text(NdrString::from("NAME")),
                Value::Pointer(None),
                Value::Uint(self.below(0x1B)),
            ]),
            Scalar::Ipv6Address => Value::Bytes(self.exactly(16)),
            Scalar::Uint32
            | Scalar::Uint3264
            | Scalar::TimeT
            | Scalar::Werror
            | Scalar::Ntstatus
            | Scalar::Hresult
            | Scalar::ErrorStatus
            | Scalar::Ipv4Address => Value::Uint(self.bits(32)),
        }
    }

    fn bytes(&mut self, longest: u64) -> Vec<u8> {
        let len = self.below(longest + 1);
        self.exactly(len as usize)
    }

    fn exactly(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next() as u8).collect()
    }

    fn of_type(&mut self, ty: TypeId, level: Option<i64>) -> Value {
        let def = self.interpreter.model.ty(ty);
        match &def.kind {
            TypeKind::Scalar(scalar) => self.scalar(*scalar),
            TypeKind::Enum(e) => match e.values.len() as u64 {
                0 => Value::Uint(0),
                n => {
                    let base = match e.base {
                        Scalar::Uint8 => 8,
                        Scalar::Uint16 | Scalar::Uint1632 => 16,
                        _ => 32,
                    };
                    Value::Uint(e.values[self.below(n) as usize].value as u64 & ((1 << base) - 1))
                }
            },
            TypeKind::Bitmap(b) => {
                let bits = match b.base {
                    Scalar::Uint8 => 8,
                    Scalar::Uint16 => 16,
                    Scalar::Hyper => 64,
                    _ => 32,
                };
                Value::Uint(self.bits(bits))
            }
            TypeKind::Struct(s) => self.of_struct(s),
            TypeKind::Union(u) => self.of_union(u, level),
            TypeKind::Alias(target) => self.of_levels(target, 0, level, None),
            TypeKind::Pipe(_) => Value::Array(Vec::new()),
            TypeKind::ContextHandle => {
                let mut members = vec![Value::Uint(self.bits(16)), Value::Uint(self.bits(16))];
                members.insert(0, Value::Uint(self.bits(32)));
                members.extend([Value::Bytes(self.exactly(2)), Value::Bytes(self.exactly(6))]);
                Value::Struct(vec![Value::Uint(0), Value::Struct(members)])
            }
            TypeKind::Opaque => Value::Null,
        }
    }

    fn of_union(&mut self, u: &Union, level: Option<i64>) -> Value {
        let labels = self.labels(u);
        let level = match (level, labels.len() as u64) {
            (Some(level), _) => level,
            (None, 0) => 0,
            (None, n) => labels[self.below(n) as usize],
        };
        let content = match u.arm(level).and_then(|arm| arm.element.as_ref()) {
            Some(element) => self.nested(|a| a.of_levels(element, 0, None, None)),
            None => Value::Null,
        };
        Value::union(level, content)
    }

    /// Levels to choose from; deep inside, only of arms that do not lead back.
    fn labels(&self, u: &Union) -> Vec<i64> {
        let leads_back = |arm: &&crate::model::Arm| {
            self.depth > MAX_DEPTH
                && arm.element.as_ref().is_some_and(|e| self.interpreter.is_recursive(e.data()))
        };
        let all = || u.arms.iter().flat_map(|arm| arm.labels.iter().map(|label| label.value));
        let ends: Vec<i64> = (u.arms.iter().filter(|arm| !leads_back(arm)))
            .flat_map(|arm| arm.labels.iter().map(|label| label.value))
            .collect();
        if ends.is_empty() { all().collect() } else { ends }
    }

    /// What a context is here.
    fn context(&self, id: ContextId, keys: &[Expr], values: &[Value]) -> Option<Numbers> {
        if let Some((_, known)) = self.given.iter().rev().find(|(other, _)| *other == id) {
            return Some(known.clone());
        }
        let context = self.interpreter.model.context(id);
        let keys: Option<Vec<u64>> =
            keys.iter().map(|key| self.plain(key, values).and_then(|n| u64::try_from(n).ok())).collect();
        let asked = self.interpreter.program.as_ref().zip(keys).and_then(|(program, keys)| {
            if context.list {
                program.list(&context.name, &keys).map(Numbers::List)
            } else {
                program.number(&context.name, &keys).map(|n| Numbers::One(n.into()))
            }
        });
        let default = || match (context.default?, context.list) {
            (_, true) => Some(Numbers::List(Arc::from([]))),
            (number, false) => Some(Numbers::One(number)),
        };
        asked.or_else(default)
    }

    fn list(&self, list: &List, values: &[Value]) -> Option<Arc<[u32]>> {
        match list {
            List::Path(Path { root: Root::Field(i) | Root::Param(i, _), members }) if members.is_empty() => {
                let Value::Array(items) = values.get(*i)?.target()? else { return None };
                items.iter().map(|item| item.as_int().and_then(|n| u32::try_from(n).ok())).collect()
            }
            List::Path(_) => None,
            List::Context(id, keys) => match self.context(*id, keys, values)? {
                Numbers::List(list) => Some(list),
                Numbers::One(_) => None,
            },
            List::First(list, count) => {
                let count = self.plain(count, values)?;
                pidl_ndr::context::first(&self.list(list, values)?, count).ok()
            }
        }
    }

    fn nested<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let value = f(self);
        self.depth -= 1;
        value
    }

    fn of_struct(&mut self, s: &Struct) -> Value {
        let mut values: Vec<Value> = s.fields.iter().map(|f| self.interpreter.default_element(f)).collect();
        // First what sizes and levels depend on, then the rest.
        for wanted in [true, false] {
            for (i, field) in s.fields.iter().enumerate() {
                let drives = s.fields.iter().any(|f| mentions(f, Root::Field(i)));
                if drives == wanted {
                    let levels = if drives { levels_for(&s.fields, Root::Field(i), self) } else { None };
                    let value = self.nested(|a| a.of_field(field, &s.fields, &values, levels, drives));
                    values[i] = value;
                }
            }
        }
        Value::Struct(values)
    }

    fn params(&mut self, function: &Function) -> Call {
        let mut call = self.interpreter.default_call(function);
        for side in [Side::In, Side::Out] {
            for wanted in [true, false] {
                for (i, param) in function.params.iter().enumerate() {
                    let travels = if side == Side::In { param.dir.r#in } else { param.dir.out };
                    let root = |side| Root::Param(i, side);
                    let drives = function
                        .params
                        .iter()
                        .any(|f| mentions(f, root(Side::In)) || mentions(f, root(Side::Out)));
                    if !travels || drives != wanted || self.interpreter.is_pipe(param) || param.binding_handle
                    {
                        continue;
                    }
                    let levels = levels_for(&function.params, root(Side::In), self)
                        .or_else(|| levels_for(&function.params, root(Side::Out), self));
                    let siblings = merged(&call, side);
                    let value =
                        self.nested(|a| a.of_field(param, &function.params, &siblings, levels, drives));
                    if side == Side::In {
                        call.request[i] = value;
                    } else {
                        call.reply[i] = value;
                    }
                }
            }
        }
        if let Some(result) = &function.result {
            call.result = self.of_levels(result, 0, None, None);
        }
        call
    }

    /// A member or parameter; a driver of sizes is small and never null.
    fn of_field(
        &mut self,
        element: &Element,
        siblings: &[Element],
        values: &[Value],
        level: Option<i64>,
        drives: bool,
    ) -> Value {
        if element.skip {
            return self.interpreter.default_element(element);
        }
        let outer = self.given.len();
        for provide in &element.provide {
            let numbers = match &provide.value {
                Given::Number(expr) => self.plain(expr, values).map(Numbers::One),
                Given::List(list) => self.list(list, values).map(Numbers::List),
            };
            self.given.extend(numbers.map(|numbers| (provide.context, numbers)));
        }
        let value = self.of_provided(element, values, level, drives);
        self.given.truncate(outer);
        let _ = siblings;
        value
    }

    fn of_provided(
        &mut self,
        element: &Element,
        values: &[Value],
        level: Option<i64>,
        drives: bool,
    ) -> Value {
        if drives {
            let number = match level {
                Some(level) => i128::from(level),
                None if self.is_bitmap(element.data()) => i128::from(self.bits(16)),
                None => {
                    let longest = if self.depth > 2 * MAX_DEPTH { 0 } else { MAX_LEN as i64 };
                    let (low, high) = element.range.unwrap_or((0, longest));
                    let high = high.min(low.saturating_add(MAX_LEN as i64));
                    i128::from(low) + i128::from(self.below((high.saturating_sub(low) + 1) as u64))
                }
            };
            if let Some(value) = self.driver(element, 0, number) {
                return value;
            }
        }
        self.of_levels(element, 0, None, Some(values))
    }

    /// The element set to a number, through its pointers.
    fn driver(&mut self, element: &Element, at: usize, number: i128) -> Option<Value> {
        match element.levels.get(at)? {
            Level::Pointer(p) if p.kind == PointerKind::Ref && p.top_level => {
                self.driver(element, at + 1, number)
            }
            Level::Pointer(p) => {
                let target = self.driver(element, at + 1, number)?;
                Some(match p.kind {
                    PointerKind::Full => Value::Shared(Some(Arc::new(target))),
                    _ => Value::pointer(target),
                })
            }
            Level::Data(ty) => {
                let model = self.interpreter.model;
                match &model.ty(model.resolve(*ty)).kind {
                    TypeKind::Scalar(s) => match self.scalar(*s) {
                        Value::Uint(_) => u64::try_from(number).ok().map(Value::Uint),
                        Value::Int(_) => i64::try_from(number).ok().map(Value::Int),
                        _ => None,
                    },
                    TypeKind::Enum(_) | TypeKind::Bitmap(_) => u64::try_from(number).ok().map(Value::Uint),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn of_levels(
        &mut self,
        element: &Element,
        at: usize,
        level: Option<i64>,
        values: Option<&[Value]>,
    ) -> Value {
        let Some(this) = element.levels.get(at) else { return Value::Null };
        match this {
            Level::Optional(condition) => {
                let wanted = match self.plain(condition, values.unwrap_or_default()) {
                    Some(number) => number != 0,
                    None => !self.chance(4) && self.depth <= MAX_DEPTH,
                };
                match wanted {
                    true => Value::pointer(self.nested(|a| a.of_levels(element, at + 1, level, values))),
                    false => Value::Pointer(None),
                }
            }
            Level::Pointer(p) if p.kind == PointerKind::Ref && p.top_level => {
                self.of_levels(element, at + 1, level, values)
            }
            Level::Pointer(p) => {
                let null = p.kind != PointerKind::Ref && (self.depth > MAX_DEPTH || self.chance(4));
                let null = null || p.kind == PointerKind::Ignore;
                if null {
                    return if p.kind == PointerKind::Full {
                        Value::Shared(None)
                    } else {
                        Value::Pointer(None)
                    };
                }
                let target = self.nested(|a| a.of_levels(element, at + 1, level, values));
                match p.kind {
                    PointerKind::Full => Value::Shared(Some(Arc::new(target))),
                    _ => Value::pointer(target),
                }
            }
            Level::Array(array) => self.of_array(element, at, array, values),
            Level::Switch(expr) => {
                let known = self.plain(expr, values.unwrap_or_default());
                let level = known.and_then(|v| i64::try_from(v).ok());
                self.of_levels(element, at + 1, level, values)
            }
            Level::Pipe | Level::Subcontext(_) => self.of_levels(element, at + 1, level, values),
            Level::Data(ty) => {
                let value = self.of_type(*ty, level);
                match (element.range, value) {
                    (Some((low, high)), Value::Uint(_)) => {
                        Value::Uint(low.max(0) as u64 + self.below((high - low.max(0)).max(0) as u64 + 1))
                    }
                    (Some((low, high)), Value::Int(_)) => Value::Int(
                        low.saturating_add(self.below((high.saturating_sub(low)).max(0) as u64) as i64),
                    ),
                    (_, value) => value,
                }
            }
        }
    }

    fn of_array(&mut self, element: &Element, at: usize, array: &Array, values: Option<&[Value]>) -> Value {
        if array.each.is_some() || array.until.is_some() || array.until_end {
            return self.of_repeated(element, at, array, values);
        }
        if let Some(ty) = element.content {
            let content = self.nested(|a| a.of_type(ty, None));
            if let Ok(bytes) = self.interpreter.content_bytes(ty, &content) {
                return Value::Bytes(bytes);
            }
        }
        let bound = |a: &Self, expr: &Option<Expr>| {
            expr.as_ref()
                .and_then(|e| a.plain(e, values.unwrap_or_default()))
                .and_then(|n| u64::try_from(n).ok())
        };
        let size = bound(self, &array.size);
        let length = bound(self, &array.length);
        let count = match (length, size) {
            (Some(length), _) => length,
            (None, Some(size)) if array.varying || array.string => self.below(size.min(MAX_LEN) + 1),
            (None, Some(size)) => size,
            (None, None) => self.below(MAX_LEN + 1),
        }
        .min(4096);
        if self.interpreter.is_text(element, at) {
            let longest = match (length, size, array.string) {
                (Some(n), _, true) | (None, Some(n), true) => n.saturating_sub(1).min(8),
                (Some(n), _, false) | (None, Some(n), false) => n.min(8),
                (None, None, _) => 8,
            };
            let charset = element.charset.unwrap_or(Charset::Utf16);
            // Letters outside ASCII take more units than one.
            let charset = if longest < 8 { Charset::Ascii } else { charset };
            let exact = length.is_some() && !array.fixed;
            let text = self.text(longest, charset);
            return Value::Text(if exact { NdrString::from("x".repeat(longest as usize)) } else { text });
        }
        let terminated = array.string;
        if self.interpreter.is_bytes(element, at) {
            let mut bytes = self.exactly(count as usize);
            if terminated {
                bytes.push(0);
            }
            return Value::Bytes(bytes);
        }
        let mut items: Vec<Value> =
            (0..count).map(|_| self.nested(|a| a.of_levels(element, at + 1, None, values))).collect();
        if terminated {
            items.push(self.interpreter.default_levels(element, at + 1));
        }
        Value::Array(items)
    }
}

/// Values of the parameters that a message of this side refers to.
fn merged(call: &Call, side: Side) -> Vec<Value> {
    let pick = |(request, reply): (&Value, &Value)| match (side, reply) {
        (Side::In, _) | (Side::Out, Value::Null) => request.clone(),
        _ => reply.clone(),
    };
    call.request.iter().zip(&call.reply).map(pick).collect()
}

impl Arbitrary<'_, '_> {
    /// `each`, `until` and `until_end`.
    fn of_repeated(
        &mut self,
        element: &Element,
        at: usize,
        array: &Array,
        values: Option<&[Value]>,
    ) -> Value {
        let longest = if self.depth > MAX_DEPTH { 0 } else { MAX_LEN };
        let list = array.each.as_ref().map(|(id, list)| {
            (*id, self.list(list, values.unwrap_or_default()).unwrap_or_else(|| Arc::from([])))
        });
        let count = match &list {
            Some((_, list)) => list.len() as u64,
            None => self.below(longest + 1) + u64::from(array.until.is_some()),
        };
        if list.is_none() && array.until.is_none() && self.interpreter.is_bytes(element, at) {
            return Value::Bytes(self.exactly(count as usize));
        }
        let mut items = Vec::new();
        for i in 0..count as usize {
            let number = list.as_ref().and_then(|(id, list)| Some((*id, i128::from(*list.get(i)?))));
            let outer = self.given.len();
            self.given.extend(number.map(|(id, number)| (id, Numbers::One(number))));
            let mut item = self.nested(|a| a.of_levels(element, at + 1, None, values));
            self.given.truncate(outer);
            if let Some((member, ends)) = array.until.as_ref().and_then(sentinel) {
                let last = i + 1 == count as usize;
                let place = match (&mut item, member) {
                    (Value::Struct(members), Some(member)) => members.get_mut(member),
                    (item, None) => Some(item),
                    _ => None,
                };
                if let Some(place @ (Value::Uint(_) | Value::Int(_))) = place
                    && (place.as_int() == Some(ends)) != last
                {
                    *place = Value::Uint(if last { ends as u64 } else { ends as u64 ^ 1 });
                }
            }
            items.push(item);
        }
        Value::Array(items)
    }

    /// A number that an expression of the simpler kinds stands for.
    fn plain(&self, expr: &Expr, values: &[Value]) -> Option<i128> {
        match expr {
            Expr::Context(id, keys) => match self.context(*id, keys, values)? {
                Numbers::One(number) => Some(number),
                Numbers::List(_) => None,
            },
            Expr::CountOf(list) => Some(self.list(list, values)?.len() as i128),
            Expr::Binary(op, a, b) => match (op, self.plain(a, values)?) {
                (BinaryOp::And, 0) => Some(0),
                (BinaryOp::Or, n) if n != 0 => Some(1),
                (op, a) => binary(*op, a, self.plain(b, values)?),
            },
            Expr::Unary(UnaryOp::Not, a) => Some(i128::from(self.plain(a, values)? == 0)),
            Expr::Conditional(c, a, b) => {
                if self.plain(c, values)? != 0 {
                    self.plain(a, values)
                } else {
                    self.plain(b, values)
                }
            }
            expr => plain(expr, values),
        }
    }
}

/// `member == number`, as which most arrays end.
fn sentinel(until: &Expr) -> Option<(Option<usize>, i128)> {
    match until {
        Expr::Binary(BinaryOp::Eq, a, b) => match (&**a, &**b) {
            (Expr::Path(Path { root: Root::Item, members }), Expr::Int(number, _)) => {
                Some((members.first().copied(), *number))
            }
            _ => None,
        },
        _ => None,
    }
}

fn binary(op: BinaryOp, a: i128, b: i128) -> Option<i128> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Div => a.checked_div(b),
        BinaryOp::Shl => a.checked_mul(1 << b.clamp(0, 63)),
        BinaryOp::Shr => Some(a >> b.clamp(0, 63)),
        BinaryOp::BitAnd => Some(a & b),
        BinaryOp::BitOr => Some(a | b),
        BinaryOp::And => Some(i128::from(a != 0 && b != 0)),
        BinaryOp::Or => Some(i128::from(a != 0 || b != 0)),
        BinaryOp::Eq => Some(i128::from(a == b)),
        BinaryOp::Ne => Some(i128::from(a != b)),
        BinaryOp::Lt => Some(i128::from(a < b)),
        BinaryOp::Le => Some(i128::from(a <= b)),
        BinaryOp::Gt => Some(i128::from(a > b)),
        BinaryOp::Ge => Some(i128::from(a >= b)),
        _ => None,
    }
}

/// A number that an expression of the simplest kinds stands for.
fn plain(expr: &Expr, values: &[Value]) -> Option<i128> {
    match expr {
        Expr::Int(n, _) => Some(*n),
        Expr::Path(Path { root: Root::Field(i) | Root::Param(i, _), members }) => {
            let mut value = values.get(*i)?.target()?;
            for member in members {
                let Value::Struct(members) = value else { return None };
                value = members.get(*member)?.target()?;
            }
            value.as_int()
        }
        Expr::IsSet(Path { root: Root::Field(i) | Root::Param(i, _), members }) if members.is_empty() => {
            match values.get(*i)? {
                Value::Pointer(target) => Some(i128::from(target.is_some())),
                Value::Shared(target) => Some(i128::from(target.is_some())),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the sizes and levels of an element depend on a root.
fn mentions(element: &Element, root: Root) -> bool {
    element.levels.iter().any(|level| match level {
        Level::Array(a) => [&a.size, &a.length].into_iter().flatten().any(|e| refers(e, root)),
        Level::Switch(e) | Level::Optional(e) => refers(e, root),
        Level::Subcontext(s) => s.size.as_ref().is_some_and(|e| refers(e, root)),
        _ => false,
    })
}

fn refers(expr: &Expr, root: Root) -> bool {
    match expr {
        Expr::Path(path) | Expr::IsSet(path) => path.root == root,
        Expr::Unary(_, a) => refers(a, root),
        Expr::Binary(_, a, b) => refers(a, root) || refers(b, root),
        Expr::Conditional(a, b, c) => refers(a, root) || refers(b, root) || refers(c, root),
        Expr::Call(_, args) | Expr::External(_, args) | Expr::Context(_, args) => {
            args.iter().any(|a| refers(a, root))
        }
        Expr::Int(..) | Expr::Str(_) | Expr::CountOf(_) | Expr::Bytes { .. } => false,
    }
}

/// A level for a member that chooses the arm of a sibling.
fn levels_for(siblings: &[Element], root: Root, a: &mut Arbitrary<'_, '_>) -> Option<i64> {
    let model = a.interpreter.model;
    // Numbers that members' presence is compared with.
    let mut compared = Vec::new();
    for sibling in siblings {
        if let Some(Level::Optional(condition)) = sibling.levels.first() {
            condition.any(&mut |expr| {
                if let Expr::Binary(BinaryOp::Eq, left, right) = expr
                    && let (Expr::Path(path), Expr::Int(number, _)) = (&**left, &**right)
                    && path.root == root
                    && path.members.is_empty()
                {
                    compared.extend(i64::try_from(*number));
                }
                false
            });
        }
    }
    if !compared.is_empty() && !a.chance(3) {
        return compared.get(a.below(compared.len() as u64) as usize).copied();
    }
    for sibling in siblings {
        let bounds =
            |l: &Level| matches!(l, Level::Subcontext(s) if s.size.as_ref().is_some_and(|x| refers(x, root)));
        if sibling.levels.iter().any(bounds) {
            return i64::try_from(a.below(MAX_BUFFER)).ok();
        }
        let chooses = sibling.levels.iter().any(
            |l| matches!(l, Level::Switch(Expr::Path(path)) if path.root == root && path.members.is_empty()),
        );
        if !chooses {
            continue;
        }
        if let TypeKind::Union(u) = &model.ty(model.resolve(sibling.data())).kind {
            let labels = a.labels(u);
            return match labels.len() as u64 {
                0 => None,
                n => Some(labels[a.below(n) as usize]),
            };
        }
    }
    None
}
