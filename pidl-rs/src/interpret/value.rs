//! Values of any type, held as a tree.

use std::sync::Arc;

use pidl_ndr::NdrString;

/// A value of some type of the model. Which variant stands where follows from
/// the levels of the element that holds it:
///
/// | level or type | variant |
/// |---|---|
/// | pointer | [`Value::Pointer`], [`Value::Shared`] for `[ptr]`; nothing for a top-level ref |
/// | array with `charset`, `string` | [`Value::Text`] |
/// | array of `uint8`, `DATA_BLOB` | [`Value::Bytes`] |
/// | other array, pipe | [`Value::Array`] |
/// | struct | [`Value::Struct`], members in order |
/// | union | [`Value::Union`] |
/// | integer, enum, bitmap, time, status | [`Value::Uint`] or [`Value::Int`] by its sign |
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing: `void`, an empty arm, a member that is not on the wire.
    #[default]
    Null,
    /// Unsigned integers, enums and bitmaps.
    Uint(u64),
    /// Signed integers.
    Int(i64),
    /// `float` and `double`.
    Float(f64),
    /// Text.
    Text(NdrString),
    /// `string_array`.
    Texts(Vec<NdrString>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Elements.
    Array(Vec<Value>),
    /// Members in order.
    Struct(Vec<Value>),
    /// An arm and what chose it.
    Union(Box<UnionValue>),
    /// A pointer and its target.
    Pointer(Option<Box<Value>>),
    /// A full pointer: equal ones may share their target.
    Shared(Option<Arc<Value>>),
}

/// A union's value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnionValue {
    /// What chose the arm.
    pub level: i64,
    /// The arm's content; [`Value::Null`] for empty arms.
    pub value: Value,
}

impl Value {
    /// A pointer that is set.
    #[must_use]
    pub fn pointer(target: Value) -> Value {
        Value::Pointer(Some(Box::new(target)))
    }

    /// A union's value.
    #[must_use]
    pub fn union(level: i64, value: Value) -> Value {
        Value::Union(Box::new(UnionValue { level, value }))
    }

    /// The integer, if it is one.
    #[must_use]
    pub fn as_int(&self) -> Option<i128> {
        match self {
            Value::Uint(v) => Some(i128::from(*v)),
            Value::Int(v) => Some(i128::from(*v)),
            _ => None,
        }
    }

    /// What is behind all pointers; `None` when one of them is null.
    #[must_use]
    pub fn target(&self) -> Option<&Value> {
        let mut value = self;
        loop {
            value = match value {
                Value::Pointer(Some(v)) => v,
                Value::Shared(Some(v)) => v,
                Value::Pointer(None) | Value::Shared(None) => return None,
                other => return Some(other),
            }
        }
    }

    /// Number of elements; 0 for what has none.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Value::Array(v) => v.len(),
            Value::Bytes(v) => v.len(),
            Value::Texts(v) => v.len(),
            _ => 0,
        }
    }
}

/// Parameters of one call. Both vectors have a place for every parameter of
/// the function, in its order; the ones that do not travel that way stay [`Value::Null`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    /// The request's.
    pub request: Vec<Value>,
    /// The reply's.
    pub reply: Vec<Value>,
    /// The return value.
    pub result: Value,
}
