//! [`Builder`]: the compiler for a `build.rs`.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::backend::rust::{RustOptions, generate};
use crate::compile::{Compiled, Options, compile};
use crate::diagnostic::{Severity, render_human};
use crate::output::{WriteError, write_all};

/// Compiles IDL to Rust from a `build.rs`.
///
/// Tells Cargo which files the result depends on, imports and includes among
/// them, and passes warnings on.
///
/// ```
/// # let dir = std::env::temp_dir().join(format!("pidl-builder-{}", std::process::id()));
/// # std::fs::create_dir_all(&dir)?;
/// # std::fs::write(dir.join("echo.idl"), "
/// #     [uuid(60a15ec5-4de8-11d7-a637-005056a20182), version(1.0)]
/// #     interface rpcecho { void echo_AddOne([in] uint32 in_data, [out] uint32 *out_data); }
/// # ")?;
/// # std::env::set_current_dir(&dir)?;
/// # let out_dir = dir.join("out");
/// # let out_dir = out_dir.as_path();
/// pidl::Builder::new()
///     .file("echo.idl")
///     .out_dir(out_dir) // $OUT_DIR when it is not given
///     .generate()?;
/// assert!(out_dir.join("mod.rs").is_file());
/// # std::env::set_current_dir(std::env::temp_dir())?;
/// # std::fs::remove_dir_all(&dir)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The crate then includes what was written:
///
/// ```ignore
/// mod rpc {
///     include!(concat!(env!("OUT_DIR"), "/mod.rs"));
/// }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is written before `generate`"]
pub struct Builder {
    files: Vec<PathBuf>,
    options: Options,
    rust: RustOptions,
    out_dir: Option<PathBuf>,
    deny_warnings: bool,
}

impl Builder {
    /// Nothing to compile yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an IDL file, relative to the package.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.files.push(path.into());
        self
    }

    /// Adds IDL files.
    pub fn files<P: Into<PathBuf>>(mut self, paths: impl IntoIterator<Item = P>) -> Self {
        self.files.extend(paths.into_iter().map(Into::into));
        self
    }

    /// Adds a directory where imports and `#include`s are looked for.
    pub fn include(mut self, dir: impl Into<PathBuf>) -> Self {
        self.options.include_dirs.push(dir.into());
        self
    }

    /// Defines a macro; without a value it is 1.
    pub fn define<'a>(mut self, name: impl Into<String>, value: impl Into<Option<&'a str>>) -> Self {
        self.options.defines.push((name.into(), value.into().map(str::to_owned)));
        self
    }

    /// Takes the definitions in this file for those of the same name elsewhere.
    pub fn replace(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.replace.push(path.into());
        self
    }

    /// Says that the module of an IDL file is in another crate: `misc` in
    /// `dcerpc` means `dcerpc::misc`, and none is generated.
    pub fn external(mut self, stem: impl Into<String>, path: impl Into<String>) -> Self {
        self.rust.external.insert(stem.into(), path.into());
        self
    }

    /// Says that the crate implements the codec of a `nopull` or `nopush` type
    /// or the printing of a `noprint` one itself.
    pub fn custom(mut self, name: impl Into<String>) -> Self {
        self.rust.custom.insert(name.into());
        self
    }

    /// Whether to generate clients, server traits and dispatchers; yes by default.
    pub fn rpc(mut self, rpc: bool) -> Self {
        self.rust.rpc = rpc;
        self
    }

    /// Takes warnings for errors.
    pub fn deny_warnings(mut self) -> Self {
        self.deny_warnings = true;
        self
    }

    /// Writes to this directory instead of `$OUT_DIR`.
    pub fn out_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(dir.into());
        self
    }

    /// Compiles and writes. Files whose text does not change are left alone;
    /// on any error nothing is written.
    ///
    /// # Errors
    /// Mistakes in the IDL, rendered with the source lines; a file that cannot
    /// be read or written; no directory to write to.
    pub fn generate(self) -> Result<(), BuildError> {
        let dir = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        let dir = dir.ok_or(BuildError::NoOutDir)?;
        let compiled = compile(&self.files, &self.options);
        for file in compiled.sources.files() {
            println!("cargo:rerun-if-changed={}", compiled.sources.path(file).display());
        }
        let warnings = compiled.diagnostics.iter().filter(|d| d.severity == Severity::Warning);
        if compiled.has_errors() || (self.deny_warnings && warnings.clone().next().is_some()) {
            return Err(BuildError::Idl(render_human(&compiled.diagnostics, &compiled.sources, false)));
        }
        for warning in warnings {
            let place = warning.labels.first().map(|label| {
                let (line, column) = compiled.sources.line_col(label.span.file, label.span.start);
                format!("{}:{line}:{column}: ", compiled.sources.path(label.span.file).display())
            });
            println!("cargo:warning={}{}", place.unwrap_or_default(), warning.message);
        }
        self.write(&compiled, &dir)
    }

    fn write(&self, compiled: &Compiled, dir: &Path) -> Result<(), BuildError> {
        let mut files = generate(&compiled.model, &compiled.sources, &self.rust);
        for file in files.iter_mut().filter(|file| file.path == Path::new(&self.rust.root)) {
            file.text = for_include(&file.text);
        }
        write_all(dir, files.iter().map(|file| (file.path.as_path(), file.text.as_str())))
            .map_err(BuildError::Write)?;
        Ok(())
    }
}

/// `include!` takes no inner doc comments.
fn for_include(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix("//!") {
        Some(rest) => format!("//{rest}\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// Why nothing was generated.
pub enum BuildError {
    /// The IDL has mistakes; the text shows them.
    Idl(String),
    /// A file could not be written.
    Write(WriteError),
    /// There is neither `$OUT_DIR` nor a directory given with [`Builder::out_dir`].
    NoOutDir,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Idl(text) => f.write_str(text),
            BuildError::Write(error) => error.fmt(f),
            BuildError::NoOutDir => f.write_str("OUT_DIR is not set: call `out_dir`"),
        }
    }
}

/// As [`fmt::Display`]: what a `main` that returns the error shows.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f)?;
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            BuildError::Write(error) => Some(error),
            BuildError::Idl(_) | BuildError::NoOutDir => None,
        }
    }
}
