//! Preprocessed text and the way back to the bytes it came from.

use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use super::{FileId, Span};

/// A file after preprocessing.
#[derive(Clone, Debug, Default)]
pub struct Preprocessed {
    /// The file this started from.
    pub file: FileId,
    /// Text without directives, macros expanded, a space for each comment.
    pub text: String,
    /// The comments that were left out, in order; none from inside directives
    /// and macro arguments.
    pub(crate) comments: Vec<Comment>,
    /// The files `text` is made of.
    sources: Vec<(FileId, Arc<str>)>,
    segments: Vec<Segment>,
}

/// A comment that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// Offset of the space that stands for it in the preprocessed text.
    pub at: u32,
    /// The comment itself, with its marks.
    pub span: Span,
}

/// A run of preprocessed text with one origin; it ends where the next begins.
#[derive(Clone, Copy, Debug)]
struct Segment {
    out: u32,
    origin: Origin,
}

#[derive(Clone, Copy, Debug)]
enum Origin {
    /// Copied byte by byte from here on.
    Exact(FileId, u32),
    /// Made by a macro used here.
    Macro(Span),
}

impl Preprocessed {
    /// Nothing yet.
    pub(super) fn new(file: FileId) -> Self {
        Self { file, ..Self::default() }
    }

    /// Where a range of [`text`](Self::text) was written. A range that begins in
    /// one file and ends in another is cut to the file it begins in.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        self.span_near(range, &Cell::new(0))
    }

    /// As [`span`](Self::span), faster when asked for places close together: `hint`
    /// remembers where the last one was.
    pub(crate) fn span_near(&self, range: Range<usize>, hint: &Cell<usize>) -> Span {
        let first = self.locate(range.start, hint);
        if range.end <= range.start {
            return Span { end: first.start, ..first };
        }
        first.to(self.locate(range.end - 1, hint))
    }

    /// The origin of one byte of the text.
    fn locate(&self, at: usize, hint: &Cell<usize>) -> Span {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let ends_after = |i: usize| self.segments.get(i + 1).is_none_or(|next| at < next.out);
        let near = hint.get();
        let index = if self.segments.get(near).is_some_and(|s| s.out <= at) && ends_after(near) {
            near
        } else {
            self.segments.partition_point(|s| s.out <= at).saturating_sub(1)
        };
        hint.set(index);
        match self.segments.get(index) {
            None => Span { file: self.file, start: 0, end: 0 },
            Some(&Segment { origin: Origin::Macro(span), .. }) => span,
            Some(&Segment { out, origin: Origin::Exact(file, start) }) => {
                let start = start.saturating_add(at.saturating_sub(out));
                Span { file, start, end: start.saturating_add(1) }
            }
        }
    }

    /// The text of one of the files this was made of.
    pub(crate) fn source(&self, file: FileId) -> &str {
        self.sources.iter().rev().find(|(id, _)| *id == file).map_or("", |(_, text)| text)
    }

    pub(super) fn add_source(&mut self, file: FileId, text: &Arc<str>) {
        if self.sources.iter().all(|(id, _)| *id != file) {
            self.sources.push((file, Arc::clone(text)));
        }
    }

    /// What follows was copied from `start` on.
    pub(super) fn exact(&mut self, file: FileId, start: usize) {
        self.segment(Origin::Exact(file, u32::try_from(start).unwrap_or(u32::MAX)));
    }

    /// What follows was made by the macro used at `span`.
    pub(super) fn expansion(&mut self, span: Span) {
        self.segment(Origin::Macro(span));
    }

    fn segment(&mut self, origin: Origin) {
        let out = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        match self.segments.last_mut() {
            Some(last) if last.out == out => last.origin = origin,
            _ => self.segments.push(Segment { out, origin }),
        }
    }
}
