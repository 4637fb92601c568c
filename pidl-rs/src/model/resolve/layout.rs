//! Sizes, alignments and the shape of the two passes.

use super::consts::{MAX_DEPTH, too_deep};
use super::{Resolver, codes};
use crate::diagnostic::Diagnostic;
use crate::model::{Element, Expr, Layout, Level, PointerKind, SizeAlign, TypeId, TypeKind};
use pidl_ndr::{Flags, Scalar};
use std::collections::HashMap;

/// What is computed for a type.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    pub layout: Layout,
    pub has_buffers: bool,
    pub hoisted: u8,
}

/// Facts of types under way and done.
#[derive(Clone, Copy)]
enum Progress {
    Todo,
    Busy,
    Done(Facts),
}

struct Walk {
    progress: Vec<Progress>,
    stack: Vec<TypeId>,
    /// Whether the member by which a type on the stack is left need not be there:
    /// a value that contains its own type so can end.
    loose: Vec<bool>,
    /// What a type that contains itself loosely was found to be in the round before.
    assumed: HashMap<TypeId, Facts>,
    /// Types whose assumption was used in this round.
    used: Vec<TypeId>,
    /// Cycles by value: the types on each.
    cycles: Vec<Vec<TypeId>>,
    too_deep: Vec<TypeId>,
}

impl Resolver<'_> {
    /// Computes the layout of every type and puts it there.
    pub(super) fn lay_out(&mut self) {
        let mut assumed = HashMap::new();
        let walk = loop {
            let mut walk = Walk {
                progress: vec![Progress::Todo; self.types.len()],
                stack: Vec::new(),
                loose: Vec::new(),
                assumed,
                used: Vec::new(),
                cycles: Vec::new(),
                too_deep: Vec::new(),
            };
            for index in 0..self.types.len() {
                let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
                self.facts(id, &mut walk);
            }
            // Alignments and the need for a second pass only grow, so this ends.
            let mut settled = true;
            for id in std::mem::take(&mut walk.used) {
                let Progress::Done(found) = walk.progress[id.0 as usize] else { continue };
                let before = walk.assumed.insert(id, found).unwrap_or_default();
                let key =
                    |f: Facts| (f.layout.ndr32.align.max(1), f.layout.ndr64.align.max(1), f.has_buffers);
                settled &= key(before) == key(found);
            }
            if settled {
                break walk;
            }
            assumed = walk.assumed;
        };
        for (ty, progress) in self.types.iter_mut().zip(&walk.progress) {
            let Progress::Done(facts) = progress else { continue };
            (ty.layout, ty.has_buffers) = (facts.layout, facts.has_buffers);
            if let TypeKind::Struct(s) = &mut ty.kind {
                s.hoisted = facts.hoisted;
            }
        }
        for id in walk.too_deep {
            let ty = &self.types[id.0 as usize];
            let diagnostic = too_deep(&ty.name, ty.span);
            self.diags.push(diagnostic);
        }
        for cycle in walk.cycles {
            self.recursive(&cycle);
        }
        self.box_ref_cycles();
    }

    fn recursive(&mut self, cycle: &[TypeId]) {
        let Some((first, rest)) = cycle.split_first() else { return };
        let ty = &self.types[first.0 as usize];
        let mut diagnostic = Diagnostic::error(
            codes::RECURSIVE_TYPE,
            ty.span,
            format!("`{}` contains itself, so it would never end", ty.name),
        )
        .help("put a pointer in between, make it `present`, or repeat it in an array");
        if let Some(member) = self.member_of(*first, *rest.first().unwrap_or(first)) {
            diagnostic.labels[0].span = member.0;
            diagnostic = diagnostic.here(format!("`{}` by value", member.1));
        }
        for (index, id) in rest.iter().enumerate() {
            let next = rest.get(index + 1).unwrap_or(first);
            if let Some((span, name)) = self.member_of(*id, *next) {
                diagnostic = diagnostic.label(span, format!("by way of `{name}`"));
            }
        }
        self.diags.push(diagnostic);
    }

    /// The member through which a type contains another by value.
    fn member_of(&self, outer: TypeId, inner: TypeId) -> Option<(crate::source::Span, String)> {
        let elements: Vec<&Element> = match &self.types[outer.0 as usize].kind {
            TypeKind::Struct(s) => s.fields.iter().collect(),
            TypeKind::Union(u) => u.arms.iter().filter_map(|arm| arm.element.as_ref()).collect(),
            TypeKind::Alias(e) | TypeKind::Pipe(e) => vec![e],
            _ => Vec::new(),
        };
        elements.into_iter().find(|e| e.data() == inner).map(|e| (e.span, e.name.clone()))
    }

    fn facts(&self, id: TypeId, walk: &mut Walk) -> Facts {
        match walk.progress[id.0 as usize] {
            Progress::Done(facts) => return facts,
            Progress::Busy => {
                let start = walk.stack.iter().position(|&other| other == id).unwrap_or_default();
                if walk.loose[start..].contains(&true) {
                    walk.used.push(id);
                    let mut facts = walk.assumed.get(&id).copied().unwrap_or_default();
                    (facts.layout.ndr32.size, facts.layout.ndr64.size) = (None, None);
                    facts.layout.min_size = 0;
                    return facts;
                }
                walk.cycles.push(walk.stack[start..].to_vec());
                return Facts::default();
            }
            Progress::Todo => {}
        }
        walk.progress[id.0 as usize] = Progress::Busy;
        walk.stack.push(id);
        walk.loose.push(matches!(self.types[id.0 as usize].kind, TypeKind::Union(_)));
        let mut facts = if walk.stack.len() > MAX_DEPTH {
            walk.too_deep.push(id);
            Facts::default()
        } else {
            self.compute(id, walk)
        };
        if ends_ndr64(self.types[id.0 as usize].flags) {
            facts.layout.ndr64.size = facts.layout.ndr32.size;
        }
        walk.stack.pop();
        walk.loose.pop();
        walk.progress[id.0 as usize] = Progress::Done(facts);
        facts
    }

    fn compute(&self, id: TypeId, walk: &mut Walk) -> Facts {
        let ty = &self.types[id.0 as usize];
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar_facts(*scalar),
            TypeKind::Enum(e) => scalar_facts(e.base),
            TypeKind::Bitmap(b) => scalar_facts(b.base),
            TypeKind::Alias(element) => match element.levels.as_slice() {
                [Level::Data(target)] => self.facts(*target, walk),
                _ => self.element_facts(element, walk),
            },
            TypeKind::Struct(s) => self.struct_facts(&s.fields, ty.flags, walk),
            TypeKind::Union(u) => {
                let mut facts =
                    Facts { layout: layout(1, 1, Some(0), Some(0), u32::MAX), ..Facts::default() };
                let mut first = true;
                for arm in &u.arms {
                    let arm = match &arm.element {
                        Some(element) => self.element_facts(element, walk),
                        None => Facts { layout: layout(1, 1, Some(0), Some(0), 0), ..Facts::default() },
                    };
                    let l = &mut facts.layout;
                    widen(&mut l.ndr32, arm.layout.ndr32, first);
                    widen(&mut l.ndr64, arm.layout.ndr64, first);
                    l.min_size = l.min_size.min(arm.layout.min_size);
                    facts.has_buffers |= arm.has_buffers;
                    first = false;
                }
                if first {
                    facts.layout.min_size = 0;
                }
                if u.discriminant {
                    let tag = self.facts(u.switch_type, walk).layout;
                    facts.layout.min_size = facts.layout.min_size.saturating_add(tag.min_size);
                    // The place of the arm after the tag depends on where the tag was.
                    (facts.layout.ndr32.size, facts.layout.ndr64.size) = (None, None);
                }
                facts
            }
            TypeKind::Pipe(element) => {
                self.element_facts(element, walk);
                Facts { layout: layout(4, 8, None, None, 4), ..Facts::default() }
            }
            TypeKind::ContextHandle => {
                Facts { layout: layout(4, 4, Some(20), Some(20), 20), ..Facts::default() }
            }
            TypeKind::Opaque => Facts { layout: layout(4, 8, None, None, 0), has_buffers: true, hoisted: 0 },
        }
    }

    fn struct_facts(&self, fields: &[Element], flags: Flags, walk: &mut Walk) -> Facts {
        let mut facts = Facts { layout: layout(1, 1, Some(0), Some(0), 0), ..Facts::default() };
        let packed = flags.contains(Flags::NOALIGN);
        let odd = flags.intersects(Flags::ALIGN2 | Flags::ALIGN4 | Flags::ALIGN8 | Flags::REMAINING);
        for (index, field) in fields.iter().enumerate() {
            let own = self.element_facts(field, walk);
            let l = &mut facts.layout;
            l.ndr32.align = l.ndr32.align.max(own.layout.ndr32.align);
            l.ndr64.align = l.ndr64.align.max(own.layout.ndr64.align);
            if field.skip {
                continue;
            }
            let (place32, mut place64) = self.placement(&field.levels, own.layout);
            if ends_ndr64(field.flags) {
                place64 = place32;
            }
            append(&mut l.ndr32, place32, packed);
            append(&mut l.ndr64, place64, packed);
            l.min_size = l.min_size.saturating_add(own.layout.min_size);
            facts.has_buffers |= own.has_buffers;
            if index + 1 == fields.len() {
                facts.hoisted = hoisted(field, own);
            }
        }
        let l = &mut facts.layout;
        if let Some(size) = l.ndr64.size.as_mut().filter(|_| !packed) {
            *size = size.next_multiple_of(u32::from(l.ndr64.align.max(1)));
        }
        if odd
            || fields
                .iter()
                .any(|f| f.dynamic_flags.is_some() || !f.flags.is_empty() && changes_layout(f.flags))
        {
            (l.ndr32.size, l.ndr64.size) = (None, None);
        }
        facts
    }

    /// The first pass of an element as a member.
    fn element_facts(&self, element: &Element, walk: &mut Walk) -> Facts {
        let loose = element.levels.iter().any(|level| match level {
            Level::Optional(_) => true,
            Level::Array(array) => !array.fixed,
            _ => false,
        });
        let outer = walk.loose.last().copied();
        if let Some(own) = walk.loose.last_mut() {
            *own |= loose;
        }
        let facts = self.level_facts(&element.levels, walk);
        if let (Some(own), Some(outer)) = (walk.loose.last_mut(), outer) {
            *own = outer;
        }
        facts
    }

    fn level_facts(&self, levels: &[Level], walk: &mut Walk) -> Facts {
        let Some((level, rest)) = levels.split_first() else { return Facts::default() };
        match level {
            Level::Optional(_) => {
                let own = self.level_facts(rest, walk);
                let l = own.layout;
                Facts { layout: layout(l.ndr32.align, l.ndr64.align, None, None, 0), hoisted: 0, ..own }
            }
            Level::Pointer(pointer) => {
                let (small, large) = match pointer.kind {
                    PointerKind::Relative => (4, 4),
                    PointerKind::RelativeShort => (2, 2),
                    _ => (4, 8),
                };
                let has_buffers = pointer.kind != PointerKind::Ignore;
                Facts { layout: layout(4, 8, Some(small), Some(large), small), has_buffers, hoisted: 0 }
            }
            Level::Array(array) => {
                let own = self.level_facts(rest, walk);
                let count = match &array.size {
                    Some(Expr::Int(n, _)) if array.fixed => u32::try_from(*n).ok(),
                    _ => None,
                };
                let stride = |one: SizeAlign| {
                    let size = one.size?.next_multiple_of(u32::from(one.align.max(1)));
                    size.checked_mul(count?)
                };
                let (place32, place64) = self.placement(rest, own.layout);
                let (l, mut size32, mut size64) = (own.layout, stride(place32), stride(place64));
                if count == Some(0) {
                    (size32, size64) = (Some(0), Some(0));
                }
                let header = u32::from(array.varying) * 8 + u32::from(array.conformant && !array.hoisted) * 4;
                let min_size = count.unwrap_or(0).saturating_mul(l.min_size).saturating_add(header);
                Facts {
                    layout: layout(l.ndr32.align, l.ndr64.align, size32, size64, min_size),
                    has_buffers: own.has_buffers,
                    hoisted: 0,
                }
            }
            Level::Pipe => Facts { layout: layout(4, 8, None, None, 4), ..Facts::default() },
            Level::Subcontext(subcontext) => {
                // By value all the same: it has to end.
                let inner = self.level_facts(rest, walk).layout;
                let header = match subcontext.header {
                    n @ 0..=8 => n,
                    crate::model::Subcontext::TYPE_SERIALIZATION => 16,
                    _ => 0,
                };
                let content = match &subcontext.size {
                    Some(Expr::Int(n, _)) => u32::try_from(*n).ok(),
                    _ => None,
                };
                let size = content.and_then(|n| n.checked_add(header));
                // Samba aligns a struct for what a subcontext without a header holds.
                let (align32, align64) = match header {
                    0 => (inner.ndr32.align, inner.ndr64.align),
                    _ => (1, 1),
                };
                Facts {
                    layout: layout(align32, align64, size, size, size.unwrap_or(header)),
                    ..Facts::default()
                }
            }
            Level::Switch(_) => self.level_facts(rest, walk),
            Level::Data(id) => self.facts(*id, walk),
        }
    }

    /// Where the first pass of these levels is put: as it is aligned, but for
    /// relative pointers, which are 32 or 16 bits wide although they align their
    /// struct as any pointer does, and for types that end NDR64.
    fn placement(&self, levels: &[Level], own: Layout) -> (SizeAlign, SizeAlign) {
        let align = match levels.first() {
            Some(Level::Pointer(p)) if p.kind == PointerKind::Relative => 4,
            Some(Level::Pointer(p)) if p.kind == PointerKind::RelativeShort => 2,
            Some(Level::Array(_) | Level::Optional(_)) => return self.placement(&levels[1..], own),
            Some(Level::Data(id)) if ends_ndr64(self.types[id.0 as usize].flags) => own.ndr32.align,
            _ => return (own.ndr32, own.ndr64),
        };
        (SizeAlign { align, ..own.ndr32 }, SizeAlign { align, ..own.ndr64 })
    }

    /// An embedded ref pointer holds its target directly, so a cycle through
    /// one has to be broken.
    fn box_ref_cycles(&mut self) {
        let edges: Vec<Vec<(usize, TypeId)>> = self.types.iter().map(|ty| ref_edges(&ty.kind)).collect();
        let mut to_box = Vec::new();
        let mut state = vec![0u8; edges.len()];
        for start in 0..edges.len() {
            if state[start] != 0 {
                continue;
            }
            let mut stack = vec![(start, 0)];
            state[start] = 1;
            while let Some((node, next)) = stack.pop() {
                let Some(&(member, target)) = edges[node].get(next) else {
                    state[node] = 2;
                    continue;
                };
                stack.push((node, next + 1));
                let target = target.0 as usize;
                match state[target] {
                    0 => {
                        state[target] = 1;
                        stack.push((target, 0));
                    }
                    1 => to_box.push((node, member)),
                    _ => {}
                }
            }
        }
        for (node, member) in to_box {
            match &mut self.types[node].kind {
                TypeKind::Struct(s) => s.fields[member].boxed = true,
                TypeKind::Union(u) => {
                    if let Some(element) = &mut u.arms[member].element {
                        element.boxed = true;
                    }
                }
                TypeKind::Alias(element) => element.boxed = true,
                _ => {}
            }
        }
    }
}

/// Members held directly: by value or through ref pointers, not in arrays.
fn ref_edges(kind: &TypeKind) -> Vec<(usize, TypeId)> {
    let held = |element: &Element| {
        let direct = element.levels.iter().all(|level| match level {
            Level::Pointer(pointer) => pointer.kind == PointerKind::Ref,
            Level::Array(array) => array.fixed,
            Level::Pipe => false,
            Level::Optional(_) | Level::Subcontext(_) | Level::Switch(_) | Level::Data(_) => true,
        });
        direct.then(|| element.data())
    };
    match kind {
        TypeKind::Struct(s) => s.fields.iter().enumerate().filter_map(|(i, e)| Some((i, held(e)?))).collect(),
        TypeKind::Union(u) => {
            u.arms.iter().enumerate().filter_map(|(i, arm)| Some((i, held(arm.element.as_ref()?)?))).collect()
        }
        TypeKind::Alias(e) => held(e).map(|id| (0, id)).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Conformance counts that a last member moves to the front of its struct.
fn hoisted(field: &Element, own: Facts) -> u8 {
    let arrays = field.levels.iter().take_while(|l| matches!(l, Level::Array(_)));
    let count = arrays.filter(|l| matches!(l, Level::Array(array) if array.conformant)).count();
    match field.levels.as_slice() {
        [Level::Data(_)] if field.flags.contains(Flags::STR_CONFORMANT) => 1,
        [Level::Data(_)] => own.hoisted,
        _ => u8::try_from(count).unwrap_or(u8::MAX),
    }
}

/// Whether what has these flags is marshalled in NDR although all around is NDR64,
/// which has one byte order only.
fn ends_ndr64(flags: Flags) -> bool {
    flags.intersects(Flags::BIGENDIAN | Flags::LITTLE_ENDIAN)
}

fn changes_layout(flags: Flags) -> bool {
    flags.intersects(Flags::NOALIGN | Flags::REMAINING | Flags::ALIGN2 | Flags::ALIGN4 | Flags::ALIGN8)
}

fn layout(align32: u8, align64: u8, size32: Option<u32>, size64: Option<u32>, min_size: u32) -> Layout {
    Layout {
        ndr32: SizeAlign { align: align32, size: size32 },
        ndr64: SizeAlign { align: align64, size: size64 },
        min_size,
    }
}

/// Adds a member to a struct.
fn append(whole: &mut SizeAlign, member: SizeAlign, packed: bool) {
    whole.size = match (whole.size, member.size) {
        (Some(size), Some(more)) => {
            let align = if packed { 1 } else { u32::from(member.align.max(1)) };
            size.checked_next_multiple_of(align).and_then(|size| size.checked_add(more))
        }
        _ => None,
    };
}

/// Adds an arm to a union.
fn widen(whole: &mut SizeAlign, arm: SizeAlign, first: bool) {
    whole.align = whole.align.max(arm.align);
    whole.size = if first || whole.size == arm.size { arm.size } else { None };
}

/// Alignment, size and fewest bytes of a scalar.
pub(super) fn scalar_facts(scalar: Scalar) -> Facts {
    let fixed = |a32: u8, a64: u8, s32: u32, s64: u32| layout(a32, a64, Some(s32), Some(s64), s32);
    let layout = match scalar {
        Scalar::Void => fixed(1, 1, 0, 0),
        Scalar::Bool8 | Scalar::Char | Scalar::Int8 | Scalar::Uint8 => fixed(1, 1, 1, 1),
        Scalar::Int16 | Scalar::Uint16 | Scalar::Wchar => fixed(2, 2, 2, 2),
        Scalar::Int1632 | Scalar::Uint1632 => fixed(2, 4, 2, 4),
        Scalar::Bool32
        | Scalar::Int32
        | Scalar::Uint32
        | Scalar::Float
        | Scalar::TimeT
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::ErrorStatus
        | Scalar::Ipv4Address => fixed(4, 4, 4, 4),
        Scalar::Int3264 | Scalar::Uint3264 => fixed(4, 8, 4, 8),
        Scalar::Dlong | Scalar::Udlong | Scalar::Udlongr | Scalar::Nttime => fixed(4, 4, 8, 8),
        // Aligned as a udlong inside structs, marshalled as a hyper.
        Scalar::Nttime1sec => fixed(4, 4, 8, 8),
        Scalar::Hyper
        | Scalar::Int64
        | Scalar::Double
        | Scalar::UidT
        | Scalar::GidT
        | Scalar::NttimeHyper
        | Scalar::Pointer => fixed(8, 8, 8, 8),
        Scalar::Ipv6Address => fixed(4, 4, 16, 16),
        Scalar::DataBlob
        | Scalar::String
        | Scalar::U16String
        | Scalar::StringArray
        | Scalar::DnsString
        | Scalar::NbtString
        | Scalar::WreplNbtName => self::layout(4, 4, None, None, 1),
        Scalar::DnspName | Scalar::DnspString => self::layout(1, 1, None, None, 1),
    };
    Facts { layout, ..Facts::default() }
}
