//! Bytes to values and back by the model alone, at run time.
//!
//! An [`Interpreter`] does what generated code does, with the same cursors and
//! printers, to [`Value`] trees: no compiler between an edit of the IDL and
//! the next dump. It can also say what every byte of a message is
//! ([`Interpreter::annotating`]), read and write JSON, and make up values for tests.

mod annotate;
mod arbitrary;
mod eval;
mod json;
mod print;
mod pull;
mod push;
mod recursion;
mod scalar;
#[cfg(test)]
mod tests;
mod value;

pub use annotate::{Annotation, Annotations, Pass};
pub use arbitrary::Arbitrary;
pub use json::JsonError;
pub use value::{Call, UnionValue, Value};

use std::cell::RefCell;

use pidl_ndr::{Context, Error, ErrorKind, Format, Pull, Push, Scalar};
use std::sync::Arc;

use crate::model::{
    Arm, Element, Expr, Function, Interface, Level, Model, PointerKind, TypeId, TypeKind, Union,
};

/// Reads, writes and shows values of the types and calls of a model.
pub struct Interpreter<'m> {
    model: &'m Model,
    /// Whether a type may contain itself, by [`TypeId`].
    recursive: Vec<bool>,
    notes: Option<RefCell<Annotations>>,
    /// Whom to ask while content is shown or made from JSON.
    program: Option<Arc<dyn Context>>,
}

impl<'m> Interpreter<'m> {
    /// An interpreter of a model that compiled without errors.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        Interpreter { model, recursive: recursion::recursive_types(model), notes: None, program: None }
    }

    /// An interpreter that notes what each byte is while it reads;
    /// [`Interpreter::take_annotations`] tells.
    #[must_use]
    pub fn annotating(model: &'m Model) -> Self {
        Interpreter { notes: Some(RefCell::default()), ..Self::new(model) }
    }

    /// Answers for contexts while content is shown, made up or made from JSON.
    /// (Cursors that values are read from and written to have their own.)
    #[must_use]
    pub fn with_context(mut self, context: Arc<dyn Context>) -> Self {
        self.program = Some(context);
        self
    }

    /// What has been noted since the last call.
    #[must_use]
    pub fn take_annotations(&self) -> Annotations {
        self.notes.as_ref().map(RefCell::take).unwrap_or_default()
    }

    /// The model.
    #[must_use]
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// Whether a parameter is a pipe, which travels outside the other parameters.
    #[must_use]
    pub fn is_pipe(&self, element: &Element) -> bool {
        element.levels.iter().any(|l| matches!(l, Level::Pipe))
            || matches!(self.model.ty(self.model.resolve(element.data())).kind, TypeKind::Pipe(_))
    }

    /// The value a type starts as: zeros, null pointers, empty arrays.
    #[must_use]
    pub fn default_value(&self, ty: TypeId) -> Value {
        match &self.model.ty(ty).kind {
            TypeKind::Scalar(scalar) => default_scalar(*scalar),
            TypeKind::Enum(_) | TypeKind::Bitmap(_) => Value::Uint(0),
            TypeKind::Struct(s) => Value::Struct(s.fields.iter().map(|f| self.default_element(f)).collect()),
            // A union whose arms contain it again has no end to start from.
            TypeKind::Union(_) if self.is_recursive(ty) => Value::union(0, Value::Null),
            TypeKind::Union(u) => Value::union(0, self.default_arm(u, 0)),
            TypeKind::Alias(target) => self.default_element(target),
            TypeKind::Pipe(_) => Value::Array(Vec::new()),
            TypeKind::ContextHandle => Value::Struct(vec![Value::Uint(0), Value::Struct(guid_of([0; 16]))]),
            TypeKind::Opaque => Value::Null,
        }
    }

    /// What both sides of a call start as.
    #[must_use]
    pub fn default_call(&self, function: &Function) -> Call {
        let side = |travels: fn(&Element) -> bool| {
            let value = |p| if travels(p) { self.default_element(p) } else { Value::Null };
            function.params.iter().map(value).collect()
        };
        Call {
            request: side(|p| p.dir.r#in),
            reply: side(|p| p.dir.out),
            result: function.result.as_ref().map(|r| self.default_element(r)).unwrap_or_default(),
        }
    }

    /// A function of an interface by its number.
    #[must_use]
    pub fn function<'i>(&self, interface: &'i Interface, opnum: u16) -> Option<&'i Function> {
        interface.functions.iter().find(|f| f.opnum == Some(opnum))
    }

    fn default_element(&self, element: &Element) -> Value {
        if element.binding_handle { Value::Null } else { self.default_levels(element, 0) }
    }

    fn default_levels(&self, element: &Element, at: usize) -> Value {
        match element.levels.get(at) {
            None => Value::Null,
            Some(Level::Optional(_)) => Value::Pointer(None),
            Some(Level::Pointer(p)) => match p.kind {
                PointerKind::Ref if p.top_level => self.default_levels(element, at + 1),
                PointerKind::Full => Value::Shared(None),
                _ => Value::Pointer(None),
            },
            Some(Level::Array(array)) => {
                if self.is_text(element, at) {
                    Value::Text(Default::default())
                } else {
                    let count = match array.size {
                        Some(Expr::Int(n, _)) if array.fixed => {
                            usize::try_from(n).unwrap_or(0).min(MAX_FIXED)
                        }
                        _ => 0,
                    };
                    if self.is_bytes(element, at) {
                        Value::Bytes(vec![0; count])
                    } else {
                        Value::Array(vec![self.default_levels(element, at + 1); count])
                    }
                }
            }
            Some(Level::Pipe | Level::Subcontext(_) | Level::Switch(_)) => {
                self.default_levels(element, at + 1)
            }
            Some(Level::Data(ty)) => self.default_value(*ty),
        }
    }

    /// The value that the bytes of a `content(T)` array hold.
    pub fn content_value(&self, ty: TypeId, bytes: &[u8]) -> Result<Value, Error> {
        let mut p = Pull::new(bytes, Format::NDR32);
        if let Some(program) = &self.program {
            p.set_context(program.clone());
        }
        let mut value = self.default_value(ty);
        // Notes belong to the message the bytes come from.
        let kept = self.notes.as_ref().map(RefCell::take);
        let pulled = self.pull(ty, &mut value, &mut p);
        if let (Some(notes), Some(kept)) = (&self.notes, kept) {
            notes.replace(kept);
        }
        pulled?;
        p.finish()?;
        Ok(value)
    }

    /// The bytes for a `content(T)` array.
    pub fn content_bytes(&self, ty: TypeId, value: &Value) -> Result<Vec<u8>, Error> {
        let mut p = Push::new(Format::NDR32);
        if let Some(program) = &self.program {
            p.set_context(program.clone());
        }
        self.push(ty, value, &mut p)?;
        Ok(p.finish())
    }

    fn default_arm(&self, u: &Union, level: i64) -> Value {
        let element = u.arm(level).and_then(|arm| arm.element.as_ref());
        element.map(|e| self.default_element(e)).unwrap_or_default()
    }

    /// Whether the array at this level and its data are text.
    fn is_text(&self, element: &Element, at: usize) -> bool {
        element.charset.is_some()
            && matches!(&element.levels.get(at..), Some([Level::Array(_), Level::Data(_)]))
    }

    /// Whether the array at this level is one of bytes.
    fn is_bytes(&self, element: &Element, at: usize) -> bool {
        match element.levels.get(at..) {
            Some([Level::Array(_), Level::Data(ty)]) => *ty == Model::scalar(Scalar::Uint8),
            _ => false,
        }
    }

    /// Whether the levels from here on have a second pass. What is inside a
    /// subcontext is done when the subcontext is.
    fn has_buffers(&self, element: &Element, at: usize) -> bool {
        for level in element.levels.get(at..).unwrap_or_default() {
            match level {
                Level::Pointer(_) => return true,
                Level::Subcontext(_) => return false,
                Level::Data(ty) => return self.model.ty(*ty).has_buffers,
                Level::Optional(_) | Level::Array(_) | Level::Switch(_) | Level::Pipe => {}
            }
        }
        false
    }

    fn is_recursive(&self, ty: TypeId) -> bool {
        self.recursive.get(ty.0 as usize).copied().unwrap_or(false)
    }

    /// Bytes of one unit of a text array.
    fn unit(&self, element: &Element) -> usize {
        match &self.model.ty(self.model.resolve(element.data())).kind {
            TypeKind::Scalar(Scalar::Wchar | Scalar::Uint16 | Scalar::Int16) => 2,
            TypeKind::Scalar(Scalar::Uint32 | Scalar::Int32) => 4,
            _ => 1,
        }
    }

    /// Fewest bytes that what is at a level takes in the first pass.
    fn min_size(&self, element: &Element, at: usize) -> usize {
        match element.levels.get(at) {
            Some(Level::Pointer(p)) if p.kind == PointerKind::RelativeShort => 2,
            Some(Level::Pointer(_)) => 4,
            Some(Level::Array(array)) if array.conformant => 4,
            Some(Level::Optional(_) | Level::Array(_) | Level::Pipe) | None => 0,
            Some(Level::Subcontext(s)) => match s.header {
                1 | 2 | 4 => s.header as usize,
                _ => 0,
            },
            Some(Level::Switch(_)) => self.min_size(element, at + 1),
            Some(Level::Data(ty)) => {
                let def = self.model.ty(self.model.resolve(*ty));
                match &def.kind {
                    // Some level may have no bytes.
                    TypeKind::Union(u) if !u.discriminant && u.arms.iter().any(|a| a.element.is_none()) => 0,
                    _ => def.layout.min_size as usize,
                }
            }
        }
    }

    /// Alignment of an element in NDR32 and NDR64.
    fn element_align(&self, element: &Element) -> (usize, usize) {
        for level in &element.levels {
            match level {
                Level::Pointer(p) => {
                    return match p.kind {
                        PointerKind::Relative => (4, 4),
                        PointerKind::RelativeShort => (2, 2),
                        _ => (4, 8),
                    };
                }
                Level::Subcontext(s) => {
                    let header = if matches!(s.header, 1 | 2 | 4) { s.header as usize } else { 1 };
                    return (header, header);
                }
                Level::Data(ty) => {
                    let layout = self.model.ty(*ty).layout;
                    return (layout.ndr32.align.max(1).into(), layout.ndr64.align.max(1).into());
                }
                Level::Array(a) if a.conformant || a.varying => return (4, 8),
                Level::Optional(_) | Level::Array(_) | Level::Switch(_) | Level::Pipe => {}
            }
        }
        (1, 1)
    }
}

impl Union {
    /// The arm a level chooses.
    #[must_use]
    pub fn arm(&self, level: i64) -> Option<&Arm> {
        let labelled = |a: &&Arm| a.labels.iter().any(|l| l.value == level);
        self.arms.iter().find(labelled).or_else(|| self.arms.iter().find(|a| a.default))
    }
}

/// Elements a fixed array may start with before it is read.
const MAX_FIXED: usize = 1 << 16;

fn default_scalar(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Void => Value::Null,
        Scalar::Int8
        | Scalar::Int16
        | Scalar::Int1632
        | Scalar::Int32
        | Scalar::Int3264
        | Scalar::Int64
        | Scalar::Dlong => Value::Int(0),
        Scalar::Float | Scalar::Double => Value::Float(0.0),
        Scalar::DataBlob => Value::Bytes(Vec::new()),
        Scalar::Ipv6Address => Value::Bytes(vec![0; 16]),
        Scalar::String
        | Scalar::U16String
        | Scalar::DnsString
        | Scalar::NbtString
        | Scalar::DnspName
        | Scalar::DnspString
        | Scalar::WreplNbtName => Value::Text(Default::default()),
        Scalar::StringArray => Value::Texts(Vec::new()),
        _ => Value::Uint(0),
    }
}

/// The members of a GUID of its bytes in little-endian order.
fn guid_of(bytes: [u8; 16]) -> Vec<Value> {
    let [a, b, c, d, e, f, g, h, clock0, clock1, node @ ..] = bytes;
    vec![
        Value::Uint(u64::from(u32::from_le_bytes([a, b, c, d]))),
        Value::Uint(u64::from(u16::from_le_bytes([e, f]))),
        Value::Uint(u64::from(u16::from_le_bytes([g, h]))),
        Value::Bytes(vec![clock0, clock1]),
        Value::Bytes(node.to_vec()),
    ]
}

/// What to say of a type whose form on the wire only C code knows.
fn unsupported(what: &str, name: &str, offset: usize) -> Error {
    let text = format!("{what} {name} has no IDL description; --replace FILE can give it one");
    Error::new(ErrorKind::Unsupported(text), offset)
}
