//! Source files and the preprocessor.
//!
//! [`SourceMap`] owns the files; [`preprocess`] turns one of them into the text
//! the grammar reads, with a map back to the bytes a person wrote.

mod map;
mod preprocess;
mod text;

pub use map::SourceMap;
pub use preprocess::{PreprocessOptions, preprocess};
pub(crate) use text::Comment;
pub use text::Preprocessed;

/// Names a file in a [`SourceMap`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A range of bytes in one source file, exact through includes; inside a
/// macro it is the place where the macro is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The smallest range that holds both; `other` in another file is ignored.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}
