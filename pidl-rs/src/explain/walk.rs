//! Walks a type as the two passes of NDR do.

use super::{Offset, Part, Row, Spot};
use crate::model::{
    Array, Bitmap, Element, Enum, Expr, Given, Level, Model, Pointer, PointerKind, SizeAlign, Struct,
    Subcontext, TypeDef, TypeId, TypeKind, Union, charset_name, flag_names,
};
use pidl_ndr::{Flags, Scalar};

/// More rows than this help nobody, and types that share parts can ask for more than memory holds.
const MAX_ROWS: usize = 4000;

/// A referent id, a count: 4 bytes in NDR32, 8 in NDR64.
const WORD: [SizeAlign; 2] = [SizeAlign { align: 4, size: Some(4) }, SizeAlign { align: 8, size: Some(8) }];

/// Where the walk is, under one transfer syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    offset: Offset,
    /// What the place counted from is a multiple of.
    base_align: u8,
}

impl Cursor {
    const START: Cursor = Cursor { offset: Offset { from: None, at: 0 }, base_align: 8 };

    /// A place nothing is known of.
    fn unknown(place: usize) -> Cursor {
        Cursor { offset: Offset { from: Some(place), at: 0 }, base_align: 1 }
    }

    fn align(&mut self, align: u8, place: usize) {
        if align > self.base_align {
            *self = Cursor { offset: Offset { from: Some(place), at: 0 }, base_align: align };
        } else if let Some(at) = self.offset.at.checked_next_multiple_of(u32::from(align.max(1))) {
            self.offset.at = at;
        }
    }

    fn advance(&mut self, size: Option<u32>, place: usize) {
        match size.and_then(|size| self.offset.at.checked_add(size)) {
            Some(at) => self.offset.at = at,
            None => *self = Cursor::unknown(place),
        }
    }
}

/// A pointee that the second pass brings.
struct Deferred<'a> {
    element: &'a Element,
    level: usize,
    scope: &'a [Element],
    path: String,
    kind: PointerKind,
    pointer_row: usize,
    flags: Flags,
    inside: Vec<TypeId>,
}

pub(super) struct Walker<'a> {
    model: &'a Model,
    scope: &'a [Element],
    rows: Vec<Row>,
    /// Rows that are pieces; names the place before the next one.
    pieces: usize,
    cursors: [Cursor; 2],
    depth: u8,
    flags: Flags,
    /// Inside a part that is NDR32 whatever the buffer is.
    narrow: bool,
    /// Types that the place we are at is part of.
    inside: Vec<TypeId>,
    deferred: Vec<Deferred<'a>>,
    /// Pointees numbered so far.
    number: usize,
    size: [Option<u32>; 2],
}

impl<'a> Walker<'a> {
    pub(super) fn new(model: &'a Model, scope: &'a [Element]) -> Self {
        Self {
            model,
            scope,
            rows: Vec::new(),
            pieces: 0,
            cursors: [Cursor::START; 2],
            depth: 0,
            flags: Flags::NONE,
            narrow: false,
            inside: Vec::new(),
            deferred: Vec::new(),
            number: 0,
            size: [None; 2],
        }
    }

    pub(super) fn finish(self, title: String) -> Part {
        Part { title, rows: self.rows, size: self.size }
    }

    /// A type at the start of a buffer, with what its pointers hold.
    pub(super) fn whole_type(&mut self, id: TypeId) {
        self.data(id, "", false, Vec::new());
        self.note_size();
        self.drain();
    }

    /// A parameter: both passes at once.
    pub(super) fn param(&mut self, param: &'a Element) {
        if param.binding_handle {
            return self.heading(format!("{}: binding handle, not on the wire", param.name));
        }
        self.element(param, &param.name);
        self.note_size();
        self.drain();
    }

    fn note_size(&mut self) {
        self.size = self.cursors.map(|cursor| cursor.offset.from.is_none().then_some(cursor.offset.at));
    }

    fn full(&self) -> bool {
        self.rows.len() >= MAX_ROWS
    }

    fn heading(&mut self, text: String) {
        self.rows.push(Row {
            path: text,
            depth: self.depth,
            spots: None,
            what: String::new(),
            notes: Vec::new(),
        });
    }

    /// Notes a piece and moves past it; says which row it became.
    fn piece(&mut self, path: &str, what: impl Into<String>, layout: [SizeAlign; 2]) -> usize {
        let row = self.rows.len();
        let place = self.pieces;
        self.pieces += 1;
        let layout = if self.narrow { [layout[0]; 2] } else { layout };
        let mut spots = [Spot::default(); 2];
        for ((cursor, spot), layout) in self.cursors.iter_mut().zip(&mut spots).zip(layout) {
            let align = if self.flags.contains(Flags::NOALIGN) { 1 } else { layout.align };
            cursor.align(align, place);
            *spot = Spot { offset: cursor.offset, size: layout.size, align };
            cursor.advance(layout.size, place + 1);
        }
        self.rows.push(Row {
            path: path.to_owned(),
            depth: self.depth,
            spots: Some(spots),
            what: what.into(),
            notes: Vec::new(),
        });
        row
    }

    fn align(&mut self, aligns: [u8; 2]) {
        if self.flags.contains(Flags::NOALIGN) {
            return;
        }
        let aligns = if self.narrow { [aligns[0]; 2] } else { aligns };
        for (cursor, align) in self.cursors.iter_mut().zip(aligns) {
            cursor.align(align, self.pieces);
        }
    }

    fn lose(&mut self) {
        self.cursors = [Cursor::unknown(self.pieces); 2];
    }

    /// Runs `body` under more flags.
    fn under(&mut self, flags: Flags, body: impl FnOnce(&mut Self)) {
        const GROUP: Flags = Flags(
            Flags::NOALIGN.0 | Flags::REMAINING.0 | Flags::ALIGN2.0 | Flags::ALIGN4.0 | Flags::ALIGN8.0,
        );
        let saved = (self.flags, self.narrow);
        if flags.intersects(GROUP) {
            self.flags = Flags(self.flags.0 & !GROUP.0);
        }
        self.flags |= flags;
        self.narrow |= flags.intersects(Flags::BIGENDIAN | Flags::LITTLE_ENDIAN);
        body(self);
        (self.flags, self.narrow) = saved;
    }

    fn element(&mut self, element: &'a Element, path: &str) {
        if element.skip {
            return self.heading(format!("{path}: not on the wire"));
        }
        self.under(element.flags, |walker| walker.level(element, 0, path));
    }

    fn notes(&self, element: &Element) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(value) = &element.value {
            notes.push(format!("value({})", self.model.expr_text(value, self.scope)));
        }
        if let Some((low, high)) = element.range {
            notes.push(format!("range({low}, {high})"));
        }
        if let Some(depth) = element.max_recursion {
            notes.push(format!("max_recursion({depth})"));
        }
        let flags = flag_names(element.flags);
        if !flags.is_empty() {
            notes.push(format!("flag({})", flags.join("|")));
        }
        if let Some(content) = element.content {
            notes.push(format!("content({})", self.model.ty(content).name));
        }
        for provide in &element.provide {
            let value = match &provide.value {
                Given::Number(expr) => self.model.expr_text(expr, self.scope),
                Given::List(list) => self.model.list_text(list, self.scope),
            };
            notes.push(format!("provide({}, {value})", self.model.context(provide.context).name));
        }
        if let Some(flags) = &element.dynamic_flags {
            notes.push(format!("flag({})", self.model.expr_text(flags, self.scope)));
        }
        notes
    }

    fn level(&mut self, element: &'a Element, index: usize, path: &str) {
        if self.full() {
            return;
        }
        match element.levels.get(index) {
            Some(Level::Optional(condition)) => {
                self.heading(format!("{path}: if {}", self.model.expr_text(condition, self.scope)));
                self.depth = self.depth.saturating_add(1);
                self.level(element, index + 1, path);
                self.depth -= 1;
                self.lose();
            }
            Some(Level::Pointer(pointer)) => self.pointer(element, index, *pointer, path),
            Some(Level::Array(array)) => self.array(element, index, array, path),
            Some(Level::Pipe) => self.level(element, index + 1, path),
            Some(Level::Subcontext(subcontext)) => self.subcontext(element, index, subcontext, path),
            Some(Level::Switch(_)) => self.level(element, index + 1, path),
            Some(Level::Data(id)) => {
                let mut notes = self.notes(element);
                if let Some(Level::Switch(on)) = index.checked_sub(1).and_then(|i| element.levels.get(i)) {
                    let checked = if element.late_switch { ", checked when that is read" } else { "" };
                    notes.push(format!("switch_is({}){checked}", self.model.expr_text(on, self.scope)));
                }
                self.data(*id, path, false, notes);
            }
            None => {}
        }
    }

    fn pointer(&mut self, element: &'a Element, index: usize, pointer: Pointer, path: &str) {
        if pointer.top_level && pointer.kind == PointerKind::Ref {
            return self.level(element, index + 1, path);
        }
        let layout = match pointer.kind {
            PointerKind::Relative => [WORD[0]; 2],
            PointerKind::RelativeShort => [SizeAlign { align: 2, size: Some(2) }; 2],
            _ => WORD,
        };
        let row = self.piece(path, format!("{} pointer", pointer.kind.name()), layout);
        let notes = self.notes(element);
        self.rows[row].notes.extend(notes);
        if pointer.kind == PointerKind::Ignore {
            return self.rows[row].notes.push("written as 0, nothing follows".into());
        }
        let deferred = Deferred {
            element,
            level: index + 1,
            scope: self.scope,
            path: format!("*{path}"),
            kind: pointer.kind,
            pointer_row: row,
            flags: self.flags,
            inside: self.inside.clone(),
        };
        if pointer.top_level {
            self.pointee(deferred);
        } else {
            self.deferred.push(deferred);
        }
    }

    /// The second pass: what pointers met so far hold, depth first.
    fn drain(&mut self) {
        for deferred in std::mem::take(&mut self.deferred) {
            if self.full() {
                self.heading(format!("… cut after {MAX_ROWS} rows"));
                return;
            }
            self.pointee(deferred);
        }
    }

    /// What a pointer holds, first pass and second.
    fn pointee(&mut self, deferred: Deferred<'a>) {
        self.number += 1;
        let number = self.number;
        self.rows[deferred.pointer_row].notes.push(format!("→ {number}"));
        let when = match deferred.kind {
            PointerKind::Ref => "",
            PointerKind::Full => ", unless null or seen before",
            PointerKind::Relative | PointerKind::RelativeShort => ", at its offset, unless 0",
            _ => ", unless null",
        };
        let target = deferred.path.strip_prefix('*').unwrap_or(&deferred.path);
        self.heading(format!("{number}. what {target} points to{when}"));
        let saved = (
            self.scope,
            self.flags,
            std::mem::replace(&mut self.inside, deferred.inside),
            std::mem::take(&mut self.deferred),
        );
        (self.scope, self.flags) = (deferred.scope, deferred.flags);
        self.depth = self.depth.saturating_add(1);
        if matches!(deferred.kind, PointerKind::Relative | PointerKind::RelativeShort) {
            self.lose();
        }
        self.level(deferred.element, deferred.level, &deferred.path);
        self.drain();
        if deferred.kind != PointerKind::Ref {
            self.lose();
        }
        self.depth -= 1;
        (self.scope, self.flags, self.inside, self.deferred) = saved;
    }

    fn array(&mut self, element: &'a Element, index: usize, array: &'a Array, path: &str) {
        let path = path.strip_prefix('*').unwrap_or(path);
        if let Some((id, dimensions)) = self.fixed_numbers(element, index) {
            let [ndr32, ndr64] = self.flat(id).unwrap_or_default();
            let count = dimensions.iter().try_fold(1u32, |product, n| product.checked_mul(*n));
            let times = |one: SizeAlign| SizeAlign {
                align: one.align,
                size: one.size.zip(count).and_then(|(size, count)| size.checked_mul(count)),
            };
            let bounds: String = dimensions.iter().map(|n| format!("[{n}]")).collect();
            let what = format!("{}{bounds}", self.model.ty(id).name);
            let row = self.piece(path, what, [times(ndr32), times(ndr64)]);
            let notes = self.array_notes(element, array);
            return self.rows[row].notes.extend(notes);
        }
        let text = |expr: &Expr| self.model.expr_text(expr, self.scope);
        let size = array.size.as_ref().map(&text);
        let length = array.length.as_ref().map(&text);
        if array.conformant && !array.hoisted {
            let row = self.piece(path, "max count", WORD);
            self.rows[row].notes.extend(size.clone());
        }
        if array.varying {
            self.piece(path, "first index", WORD);
            let row = self.piece(path, "actual count", WORD);
            self.rows[row].notes.extend(length.clone());
        }
        let count = match (&array.size, array.fixed && !array.varying) {
            (Some(Expr::Int(count, _)), true) => u32::try_from(*count).ok(),
            _ => None,
        };
        let shown = length.or(size).or_else(|| self.repetition(array)).unwrap_or_default();
        if let Some(Level::Data(id)) = element.levels.get(index + 1)
            && let Some([ndr32, ndr64]) = self.flat(*id)
        {
            let what = format!("{}[{shown}]", self.model.ty(*id).name);
            let varies = |one: SizeAlign| SizeAlign { size: None, ..one };
            let row = self.piece(path, what, [varies(ndr32), varies(ndr64)]);
            let notes = self.array_notes(element, array);
            return self.rows[row].notes.extend(notes);
        }
        let heading = self.rows.len();
        self.heading(String::new());
        self.depth = self.depth.saturating_add(1);
        let first = self.rows.len();
        self.level(element, index + 1, &format!("{path}[]"));
        self.depth -= 1;
        let strides = [0, 1].map(|side| self.stride(side, first));
        let shown = if shown.is_empty() { "n" } else { &shown };
        let shown = match self.repetition(array) {
            Some(how) => format!("elements, {how}"),
            None => format!("{shown} elements"),
        };
        let every = match strides {
            [Some(ndr32), Some(ndr64)] if ndr32 == ndr64 => format!(" of {ndr32} bytes"),
            [Some(ndr32), Some(ndr64)] => format!(" of {ndr32} (NDR64: {ndr64}) bytes"),
            _ => String::new(),
        };
        self.rows[heading].path = format!("{path}[]: {shown}{every}, the first:");
        for (cursor, stride) in self.cursors.iter_mut().zip(strides) {
            let more =
                stride.zip(count).and_then(|(stride, count)| stride.checked_mul(count.checked_sub(1)?));
            cursor.advance(more, self.pieces);
        }
    }

    /// How far apart elements are, told from the first, which begins at row `first`.
    fn stride(&self, side: usize, first: usize) -> Option<u32> {
        let pieces = || self.rows.get(first..).unwrap_or_default().iter().filter_map(|row| row.spots);
        let (start, end) = (pieces().next()?[side].offset, self.cursors[side].offset);
        let align = pieces().map(|spots| spots[side].align).max().unwrap_or(1);
        let same = start.from == end.from && pieces().all(|spots| spots[side].offset.from == start.from);
        same.then(|| end.at.checked_sub(start.at)?.checked_next_multiple_of(u32::from(align.max(1))))
            .flatten()
    }

    /// A constant number of numbers, in one dimension or several.
    fn fixed_numbers(&self, element: &Element, index: usize) -> Option<(TypeId, Vec<u32>)> {
        let mut dimensions = Vec::new();
        for level in &element.levels[index..] {
            match level {
                Level::Array(Array {
                    fixed: true, varying: false, size: Some(Expr::Int(count, _)), ..
                }) => {
                    dimensions.push(u32::try_from(*count).ok()?);
                }
                Level::Data(id) => return self.flat(*id).map(|_| (*id, dimensions)),
                _ => return None,
            }
        }
        None
    }

    /// How often an array without counts goes on.
    fn repetition(&self, array: &Array) -> Option<String> {
        let each = array
            .each
            .as_ref()
            .map(|(_, list)| format!("each of {}", self.model.list_text(list, self.scope)));
        let until =
            array.until.as_ref().map(|until| format!("until {}", self.model.expr_text(until, self.scope)));
        let end = array.until_end.then(|| "until the end".to_owned());
        let words: Vec<String> = [each, until, end].into_iter().flatten().collect();
        (!words.is_empty()).then(|| words.join(" or "))
    }

    fn array_notes(&self, element: &Element, array: &Array) -> Vec<String> {
        let mut notes = self.notes(element);
        notes.extend(element.charset.map(|charset| format!("charset({})", charset_name(charset))));
        if array.string {
            notes.push("ends with a zero".into());
        }
        if array.noheader {
            notes.push("to its zero or the end of the buffer".into());
        }
        notes
    }

    /// Size and alignment of a type that is one number on the wire.
    fn flat(&self, id: TypeId) -> Option<[SizeAlign; 2]> {
        let ty = self.model.ty(self.model.resolve(id));
        match &ty.kind {
            TypeKind::Scalar(_) | TypeKind::Enum(_) | TypeKind::Bitmap(_) => {
                Some([ty.layout.ndr32, ty.layout.ndr64])
            }
            _ => None,
        }
    }

    fn subcontext(&mut self, element: &'a Element, index: usize, subcontext: &'a Subcontext, path: &str) {
        let mut notes = self.notes(element);
        let size = subcontext.size.as_ref().map(|size| self.model.expr_text(size, self.scope));
        let header = match subcontext.header {
            Subcontext::TYPE_SERIALIZATION => Some((16, "type serialization header")),
            0 | Subcontext::SHALLOW => None,
            bytes => Some((bytes, "length in bytes")),
        };
        if let Some((bytes, what)) = header {
            let align = if bytes == 16 { 8 } else { u8::try_from(bytes).unwrap_or(1) };
            self.piece(path, what, [SizeAlign { align, size: Some(bytes) }; 2]);
        }
        if let Some(compression) = &subcontext.compression {
            let when =
                compression.when.as_ref().map(|e| format!(" if {}", self.model.expr_text(e, self.scope)));
            notes.push(format!("compressed with {:?}{}", compression.algorithm, when.unwrap_or_default()));
        }
        if let Some(xor) = &subcontext.xor {
            let when = xor.when.as_ref().map(|e| format!(" if {}", self.model.expr_text(e, self.scope)));
            notes.push(format!("xored with {:#04x}{}", xor.byte, when.unwrap_or_default()));
        }
        let size = size.map_or_else(String::new, |size| format!(" of {size} bytes"));
        self.heading(format!("{path}: a buffer of its own{size}, NDR32:"));
        let heading = self.rows.len() - 1;
        self.rows[heading].notes = notes;
        let narrow = std::mem::replace(&mut self.narrow, true);
        let waiting = std::mem::take(&mut self.deferred);
        self.depth = self.depth.saturating_add(1);
        let place = Offset { from: Some(self.pieces), at: 0 };
        self.cursors = [Cursor { offset: place, base_align: 8 }; 2];
        self.level(element, index + 1, path);
        self.drain();
        self.depth -= 1;
        self.deferred = waiting;
        self.narrow = narrow;
        self.lose();
    }

    fn data(&mut self, id: TypeId, path: &str, hoisted: bool, notes: Vec<String>) {
        if self.full() {
            return;
        }
        let model = self.model;
        let ty = model.ty(id);
        if self.inside.contains(&id) {
            return self.heading(format!("{path}: {} again, as above", model.type_text(id)));
        }
        self.inside.push(id);
        self.under(ty.flags, |walker| match &ty.kind {
            TypeKind::Struct(s) => walker.structure(id, s, path, hoisted, notes),
            TypeKind::Union(u) => walker.union(id, u, path, notes),
            TypeKind::Alias(target) => match target.levels.as_slice() {
                [Level::Data(next)] if walker.flat(*next).is_none() => {
                    walker.under(target.flags, |w| w.data(*next, path, hoisted, notes));
                }
                [Level::Data(_)] => walker.number(ty, path, notes),
                _ => walker.element(target, path),
            },
            TypeKind::Pipe(element) => walker.pipe(element, path),
            TypeKind::ContextHandle => {
                let row = walker.piece(path, "context handle", [SizeAlign { align: 4, size: Some(20) }; 2]);
                walker.rows[row].notes = notes;
            }
            TypeKind::Opaque => walker.heading(format!("{path}: {} has no wire form here", ty.name)),
            TypeKind::Scalar(_) | TypeKind::Enum(_) | TypeKind::Bitmap(_) => {
                walker.number(ty, path, notes);
            }
        });
        self.inside.pop();
    }

    /// A type that is one piece.
    fn number(&mut self, ty: &TypeDef, path: &str, mut notes: Vec<String>) {
        let mut layout = [ty.layout.ndr32, ty.layout.ndr64];
        let text = matches!(ty.kind, TypeKind::Scalar(Scalar::String | Scalar::U16String | Scalar::DataBlob));
        if text && self.flags.intersects(Flags::STR_NULLTERM | Flags::STR_NOTERM | Flags::REMAINING) {
            let counted = Flags::STR_LEN4 | Flags::STR_SIZE4 | Flags::STR_SIZE2;
            if !self.flags.intersects(counted) {
                layout = [SizeAlign { align: 1, size: None }; 2];
            }
        }
        match &ty.kind {
            TypeKind::Enum(e) => {
                notes.insert(0, format!("as {}", self.model.ty(Model::scalar(e.base)).name));
            }
            TypeKind::Bitmap(b) => {
                notes.insert(0, format!("as {}", self.model.ty(Model::scalar(b.base)).name));
            }
            _ => {}
        }
        let what = match ty.kind.keyword() {
            keyword @ ("enum" | "bitmap") => format!("{keyword} {}", ty.name),
            _ => ty.name.clone(),
        };
        let row = self.piece(path, what, layout);
        self.rows[row].notes = notes;
        if let (TypeKind::Enum(Enum { values, .. }) | TypeKind::Bitmap(Bitmap { values, .. }), "") =
            (&ty.kind, path)
        {
            for value in values {
                self.heading(format!("{} = {}", value.name, value.value));
            }
        }
    }

    fn structure(&mut self, id: TypeId, s: &'a Struct, path: &str, hoisted: bool, notes: Vec<String>) {
        let ty = self.model.ty(id);
        let scope = std::mem::replace(&mut self.scope, &s.fields);
        if !path.is_empty() {
            self.heading(format!("{path}: struct {}", ty.name));
            let heading = self.rows.len() - 1;
            self.rows[heading].notes = notes;
            self.depth = self.depth.saturating_add(1);
        }
        if s.hoisted > 0 && !hoisted {
            self.hoisted_counts(s, path);
        }
        let aligns = [ty.layout.ndr32.align, ty.layout.ndr64.align];
        self.align(aligns);
        let last = s.fields.len().saturating_sub(1);
        for (index, field) in s.fields.iter().enumerate() {
            let path = join(path, &field.name);
            match field.levels.as_slice() {
                [Level::Data(inner)] if index == last && s.hoisted > 0 => {
                    let notes = self.notes(field);
                    self.under(field.flags, |walker| walker.data(*inner, &path, true, notes));
                }
                _ => self.element(field, &path),
            }
        }
        if !self.narrow {
            self.align([1, aligns[1]]);
        }
        if !path.is_empty() {
            self.depth -= 1;
        }
        self.scope = scope;
    }

    /// The counts of the conformant array at the end, which come first of all.
    fn hoisted_counts(&mut self, s: &'a Struct, path: &str) {
        let mut path = path.to_owned();
        let mut fields = &s.fields;
        while let Some(last) = fields.last() {
            path = join(&path, &last.name);
            let arrays = last.levels.iter().map_while(|level| match level {
                Level::Array(array) => Some(array),
                _ => None,
            });
            let hoisted: Vec<_> = arrays.filter(|array| array.hoisted).collect();
            if !hoisted.is_empty() {
                for array in hoisted {
                    let row = self.piece(&path, "max count (hoisted)", WORD);
                    let size = array.size.as_ref().map(|size| self.model.expr_text(size, fields));
                    self.rows[row].notes.extend(size);
                }
                return;
            }
            match &self.model.ty(self.model.resolve(last.data())).kind {
                TypeKind::Struct(inner) if last.levels.len() == 1 => fields = &inner.fields,
                _ => break,
            }
        }
        self.piece(&path, "max count (hoisted)", WORD);
    }

    fn union(&mut self, id: TypeId, u: &'a Union, path: &str, notes: Vec<String>) {
        let ty = self.model.ty(id);
        let aligns = [ty.layout.ndr32.align, ty.layout.ndr64.align];
        if !path.is_empty() {
            self.heading(format!("{path}: union {}", ty.name));
            let heading = self.rows.len() - 1;
            self.rows[heading].notes = notes;
        }
        if u.discriminant {
            self.align([1, aligns[1]]);
            let switch = self.model.ty(u.switch_type);
            let row = self.piece(path, switch.name.clone(), [switch.layout.ndr32, switch.layout.ndr64]);
            self.rows[row].notes.push("discriminant".into());
        }
        self.align([if u.ms_union { aligns[0] } else { 1 }, aligns[1]]);
        let start = self.cursors;
        let scope = self.scope;
        let mut ends = Vec::new();
        for arm in &u.arms {
            self.cursors = start;
            let empty = if arm.element.is_none() { " nothing" } else { "" };
            self.heading(format!("{}:{empty}", case(arm)));
            self.depth = self.depth.saturating_add(1);
            if let Some(element) = &arm.element {
                self.scope = std::slice::from_ref(element);
                self.element(element, &join(path, &element.name));
            }
            self.depth -= 1;
            ends.push(self.cursors);
        }
        self.scope = scope;
        match ends.split_first() {
            Some((first, rest)) if rest.iter().all(|end| end == first) => self.cursors = *first,
            _ => self.lose(),
        }
    }

    fn pipe(&mut self, element: &'a Element, path: &str) {
        self.heading(format!("{path}: chunks until one of 0 elements, each:"));
        self.depth = self.depth.saturating_add(1);
        self.lose();
        self.piece(path, "count", WORD);
        self.heading(format!("{path}[]: that many elements, each:"));
        self.depth = self.depth.saturating_add(1);
        self.lose();
        self.element(element, &format!("{path}[]"));
        self.depth -= 1;
        self.heading(format!("{path}: in NDR64, the count again, negated"));
        self.depth -= 1;
        self.lose();
    }
}

fn case(arm: &crate::model::Arm) -> String {
    let label = |label: &crate::model::Label| match &label.name {
        Some(name) => name.clone(),
        None => label.value.to_string(),
    };
    let mut labels: Vec<_> = arm.labels.iter().map(label).collect();
    if labels.is_empty() && arm.default {
        return "default".into();
    }
    if arm.default {
        labels.push("default".into());
    }
    format!("case {}", labels.join(", "))
}

fn join(path: &str, name: &str) -> String {
    match path.strip_prefix('*') {
        _ if path.is_empty() => name.to_owned(),
        Some(pointer) => format!("{pointer}->{name}"),
        None => format!("{path}.{name}"),
    }
}
