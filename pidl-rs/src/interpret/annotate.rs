//! What each byte of a message is.

use std::fmt::Write;
use std::ops::Range;

use pidl_ndr::Pull;
use pidl_ndr::print::TextPrinter;

use super::{Interpreter, Value};
use crate::model::{Array, PointerKind, TypeId};

/// Which pass of NDR read the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pass {
    /// The flat part of the top-level value.
    Scalars,
    /// Something a pointer points to.
    Buffers,
}

/// A range of bytes and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Bytes from the start of the message; of the plain text when `plain` is set.
    pub range: Range<usize>,
    /// The way to the field, outermost first: `in.rops[3].columns[1]`.
    pub path: String,
    /// The type's IDL name, or what the bytes are for: `referent id`, `max count`, `padding`.
    pub type_name: String,
    /// The value as text; empty for padding.
    pub value: String,
    /// Which pass read it.
    pub pass: Pass,
    /// The bytes, when the range counts from the start of a decompressed text.
    pub plain: Option<Vec<u8>>,
}

/// Everything that was noted while a message was read, in the order it was read.
#[derive(Debug, Default)]
pub struct Annotations {
    items: Vec<Annotation>,
    path: Vec<Step>,
    deferred: usize,
    compressed: usize,
}

#[derive(Debug)]
enum Step {
    Field(String),
    Index(usize),
}

impl Annotations {
    /// In the order in which the bytes were read.
    #[must_use]
    pub fn items(&self) -> &[Annotation] {
        &self.items
    }

    /// By position in the message; what was read from decompressed text comes last.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Annotation> {
        let mut items = self.items;
        items.sort_by_key(|a| (a.plain.is_some(), a.range.start, a.range.end));
        items
    }

    pub(super) fn enter(&mut self, field: &str) {
        self.path.push(Step::Field(field.to_owned()));
    }

    pub(super) fn enter_index(&mut self, index: usize) {
        self.path.push(Step::Index(index));
    }

    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    pub(super) fn defer(&mut self, deferred: bool) {
        if deferred { self.deferred += 1 } else { self.deferred = self.deferred.saturating_sub(1) }
    }

    pub(super) fn compressed(&mut self, inside: bool) {
        if inside { self.compressed += 1 } else { self.compressed = self.compressed.saturating_sub(1) }
    }

    fn add(&mut self, range: Range<usize>, type_name: &str, value: String, p: &Pull<'_>) {
        if range.is_empty() {
            return;
        }
        let origin = p.offset() - p.position();
        let bytes = |range: &Range<usize>| {
            let range = range.start.checked_sub(origin)?..range.end.checked_sub(origin)?;
            p.buffer().get(range).map(<[u8]>::to_vec)
        };
        let plain = if self.compressed > 0 { bytes(&range) } else { None };
        self.items.push(Annotation {
            range,
            path: self.path(),
            type_name: type_name.to_owned(),
            value,
            pass: if self.deferred > 0 { Pass::Buffers } else { Pass::Scalars },
            plain,
        });
    }

    fn path(&self) -> String {
        let mut out = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(name);
                }
                Step::Index(i) => {
                    let _ = write!(out, "[{i}]");
                }
            }
        }
        out
    }
}

/// What the reader notes; nothing happens unless it was asked to.
impl Interpreter<'_> {
    pub(super) fn note(&self, f: impl FnOnce(&mut Annotations)) {
        if let Some(notes) = &self.notes {
            f(&mut notes.borrow_mut());
        }
    }

    pub(super) fn before(&self, p: &Pull<'_>) -> usize {
        p.offset()
    }

    pub(super) fn note_range(
        &self,
        range: Range<usize>,
        ty: &str,
        value: impl FnOnce() -> String,
        p: &Pull<'_>,
    ) {
        self.note(|n| n.add(range, ty, value(), p));
    }

    /// What was read since `before`: padding, then a value (of `size` bytes, when that is known).
    pub(super) fn note_value(
        &self,
        before: usize,
        p: &Pull<'_>,
        size: Option<usize>,
        ty: &str,
        value: impl FnOnce() -> String,
    ) {
        if self.notes.is_none() {
            return;
        }
        let end = p.offset();
        let start = size.map_or(before, |size| end.saturating_sub(size).max(before));
        self.note_range(before..start, "padding", String::new, p);
        self.note_range(start..end, ty, value, p);
    }

    pub(super) fn note_padding(&self, before: usize, p: &Pull<'_>) {
        self.note_range(before..p.offset(), "padding", String::new, p);
    }

    pub(super) fn note_pointer(&self, before: usize, kind: PointerKind, set: bool, p: &Pull<'_>) {
        let (name, size) = match kind {
            PointerKind::Relative => ("relative offset", 4),
            PointerKind::RelativeShort => ("relative offset", 2),
            _ => ("referent id", if p.format().ndr64 { 8 } else { 4 }),
        };
        let value = || match (kind, set) {
            (PointerKind::Full | PointerKind::Ignore, _) => String::new(),
            (_, true) => "set".to_owned(),
            (_, false) => "NULL".to_owned(),
        };
        self.note_value(before, p, Some(size), name, value);
    }

    /// A value on one line.
    pub(super) fn text(&self, ty: TypeId, value: &Value) -> String {
        let mut out = TextPrinter::new();
        self.print(ty, "", value, &mut out);
        let text = String::from_utf8_lossy(out.as_bytes()).into_owned();
        let mut lines = text.lines().map(|l| l.trim_start().trim_start_matches(": ").trim_end());
        lines.next().unwrap_or_default().to_owned()
    }
}

pub(super) fn header_name(array: &Array) -> &'static str {
    match (array.conformant, array.varying) {
        (true, true) => "max, offset, count",
        (true, false) => "max count",
        _ => "offset, count",
    }
}

pub(super) fn counts_text(max: Option<usize>, actual: Option<usize>) -> String {
    match (max, actual) {
        (Some(max), Some(actual)) => format!("{max}, 0, {actual}"),
        (Some(max), None) => max.to_string(),
        (None, Some(actual)) => format!("0, {actual}"),
        (None, None) => String::new(),
    }
}

/// Text and bytes on one line.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("'{text}'"),
        Value::Bytes(bytes) => {
            const SHOWN: usize = 16;
            let mut out: String = bytes.iter().take(SHOWN).map(|b| format!("{b:02x}")).collect();
            if bytes.len() > SHOWN {
                out.push_str(&format!("… ({} bytes)", bytes.len()));
            }
            out
        }
        _ => String::new(),
    }
}
