//! Backends: the semantic model in, text out.

use std::path::PathBuf;

pub mod rust;

/// A file a backend wants written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Where, relative to the output directory.
    pub path: PathBuf,
    /// Its whole content.
    pub text: String,
}
