//! What is held in place instead of in memory of its own: pointees that are
//! small, and arrays that the IDL bounds to a few numbers.

use super::types::{Number, array_len, compound, is_text, number};
use crate::model::{Element, Expr, Level, Model, Path, PointerKind, Root, TypeKind};
use pidl_ndr::Scalar;

/// Bytes up to which a pointee is held in place: a SID of any length is.
const POINTEE: u32 = 72;
/// Bytes up to which an array is.
const ARRAY: u32 = 64;
/// What a size is not counted beyond.
const MANY: u32 = 1 << 16;

/// For each type, whether a pointer to it holds it without a box: it is
/// small, and contains itself in no way.
pub(super) fn in_place(model: &Model, cycles: &[u32]) -> Vec<bool> {
    let mut sizes = Sizes { model, cycles, known: vec![None; model.types.len()] };
    (0..model.types.len()).map(|i| cycles[i] == 0 && sizes.of_type(i) <= POINTEE).collect()
}

/// Bytes that Rust values take, as near as the decision needs.
struct Sizes<'a> {
    model: &'a Model,
    cycles: &'a [u32],
    known: Vec<Option<u32>>,
}

impl Sizes<'_> {
    fn of_type(&mut self, id: usize) -> u32 {
        if self.cycles[id] != 0 {
            return MANY;
        }
        if let Some(size) = self.known[id] {
            return size;
        }
        let model = self.model;
        let size = match &model.types[id].kind {
            TypeKind::Scalar(s) => scalar_bytes(*s),
            TypeKind::Enum(e) => scalar_bytes(e.base),
            TypeKind::Bitmap(b) => scalar_bytes(b.base),
            TypeKind::Struct(s) => (0..s.fields.len())
                .map(|i| match small(model, &s.fields, i) {
                    Some(_) => ARRAY,
                    None => self.of_element(&s.fields[i], 0),
                })
                .fold(0, add),
            TypeKind::Union(u) => {
                let arms = u.arms.iter().filter_map(|a| a.element.as_ref());
                add(arms.map(|e| self.of_element(e, 0)).max().unwrap_or(0), 8)
            }
            TypeKind::Alias(e) => self.of_element(e, 0),
            TypeKind::Pipe(_) => 24,
            TypeKind::ContextHandle => 20,
            TypeKind::Opaque => MANY,
        };
        self.known[id] = Some(size);
        size
    }

    fn of_element(&mut self, e: &Element, i: usize) -> u32 {
        match &e.levels[i] {
            Level::Pointer(p) if p.kind == PointerKind::Full => 8,
            Level::Pointer(p) => {
                let inner = self.of_element(e, i + 1);
                match compound(self.model, e, i + 1) {
                    Some(_) if inner > POINTEE => 8,
                    _ if p.kind == PointerKind::Ref => inner,
                    _ => add(inner, 8),
                }
            }
            Level::Array(array) => match array_len(array) {
                Some(n) if !is_text(e, i) => {
                    u32::try_from(n).unwrap_or(MANY).saturating_mul(self.of_element(e, i + 1)).min(MANY)
                }
                _ => 24,
            },
            Level::Pipe => 24,
            Level::Optional(_) => add(self.of_element(e, i + 1), 8),
            Level::Subcontext(_) | Level::Switch(_) => self.of_element(e, i + 1),
            Level::Data(_) if e.boxed => 8,
            Level::Data(id) => self.of_type(id.0 as usize),
        }
    }
}

/// How many elements a member holds in place: it is an array of numbers, and
/// `range` of its count, or of the member that counts it, bounds it.
pub(super) fn small(model: &Model, members: &[Element], index: usize) -> Option<u32> {
    let e = members.get(index)?;
    let [Level::Array(array), Level::Data(id)] = e.levels.as_slice() else { return None };
    if e.charset.is_some()
        || e.boxed
        || e.skip
        || e.content.is_some()
        || array.repeats()
        || array.string
        || array.noheader
        || array_len(array).is_some()
    {
        return None;
    }
    let bytes = match &model.ty(*id).kind {
        TypeKind::Scalar(s) => number_bytes(*s)?,
        TypeKind::Enum(e) => number_bytes(e.base)?,
        TypeKind::Bitmap(b) => number_bytes(b.base)?,
        _ => return None,
    };
    let counted_by = match &array.size {
        Some(Expr::Path(Path { root: Root::Field(i), members })) if members.is_empty() => Some(*i),
        _ => None,
    };
    let range = e.range.or_else(|| {
        let counter = members.get(counted_by?).filter(|c| matches!(c.levels.as_slice(), [Level::Data(_)]))?;
        counter.range
    });
    let most = u32::try_from(range?.1).ok().filter(|n| *n > 0)?;
    (most.checked_mul(bytes)? <= ARRAY).then_some(most)
}

fn number_bytes(scalar: Scalar) -> Option<u32> {
    (number(scalar) == Number::Plain || scalar == Scalar::Uint1632).then(|| scalar_bytes(scalar))
}

fn add(a: u32, b: u32) -> u32 {
    a.saturating_add(b).min(MANY)
}

fn scalar_bytes(scalar: Scalar) -> u32 {
    match scalar {
        Scalar::Void => 0,
        Scalar::Bool8 | Scalar::Bool32 | Scalar::Char | Scalar::Uint8 | Scalar::Int8 => 1,
        Scalar::Wchar | Scalar::Uint16 | Scalar::Int16 | Scalar::Int1632 | Scalar::Uint1632 => 2,
        Scalar::Int32
        | Scalar::Uint32
        | Scalar::ErrorStatus
        | Scalar::Float
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::Ipv4Address => 4,
        Scalar::Ipv6Address => 16,
        Scalar::DataBlob
        | Scalar::String
        | Scalar::U16String
        | Scalar::StringArray
        | Scalar::DnsString
        | Scalar::NbtString
        | Scalar::DnspName
        | Scalar::DnspString
        | Scalar::WreplNbtName => 24,
        _ => 8,
    }
}
