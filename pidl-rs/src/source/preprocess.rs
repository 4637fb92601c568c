//! The preprocessor.

use std::path::PathBuf;

use super::{FileId, Preprocessed, SourceMap};
use crate::diagnostic::Diagnostic;

/// What surrounds a file.
#[derive(Clone, Debug, Default)]
pub struct PreprocessOptions {
    /// Where `#include` looks, after the directory of the including file.
    pub include_dirs: Vec<PathBuf>,
    /// Macros defined from the start, `1` when no text is given. `__PIDL__` is
    /// always among them.
    pub defines: Vec<(String, Option<String>)>,
}

/// Preprocesses one file. The result is complete enough to parse whatever is
/// wrong; errors go to `diags`.
pub fn preprocess(
    map: &mut SourceMap,
    file: FileId,
    options: &PreprocessOptions,
    diags: &mut Vec<Diagnostic>,
) -> Preprocessed {
    let _ = (options, diags);
    let mut out = Preprocessed::new(file);
    out.exact(file, 0);
    out.text.push_str(map.text(file));
    out
}
