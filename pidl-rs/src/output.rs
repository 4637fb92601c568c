//! Writing files: whole or not at all, and only when they change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file or directory.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot write `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// How many files were written and how many were left as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// New or changed.
    pub written: usize,
    /// Equal already.
    pub unchanged: usize,
}

/// Writes files below `dir`. Every text is on disk under another name before
/// the first file is replaced; a failure before that leaves all files as they were.
///
/// # Errors
/// The first file or directory that could not be written.
pub fn write_all<'a>(
    dir: &Path,
    files: impl IntoIterator<Item = (&'a Path, &'a str)>,
) -> Result<Written, WriteError> {
    let mut written = Written::default();
    let mut ready: Vec<Temporary> = Vec::new();
    for (name, text) in files {
        let path = dir.join(name);
        if fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            written.unchanged += 1;
        } else {
            ready.push(Temporary::write(path, text)?);
        }
    }
    for file in ready {
        file.put_in_place()?;
        written.written += 1;
    }
    Ok(written)
}

/// Writes one file, whole or not at all, making its directory if need be.
///
/// # Errors
/// What the system said.
pub fn write_atomically(path: &Path, text: &str) -> io::Result<()> {
    Temporary::write(path.to_owned(), text).and_then(Temporary::put_in_place).map_err(|failure| failure.error)
}

/// A file that is complete beside the place it is meant for.
struct Temporary {
    temporary: PathBuf,
    path: PathBuf,
    placed: bool,
}

impl Temporary {
    fn write(path: PathBuf, text: &str) -> Result<Self, WriteError> {
        if let Some(dir) = path.parent().filter(|dir| !dir.as_os_str().is_empty()) {
            fs::create_dir_all(dir).map_err(|error| WriteError { path: dir.to_owned(), error })?;
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.tmp", std::process::id()));
        let file = Self { temporary: path.with_file_name(name), path, placed: false };
        match fs::write(&file.temporary, text) {
            Ok(()) => Ok(file),
            Err(error) => Err(WriteError { path: file.path.clone(), error }),
        }
    }

    fn put_in_place(mut self) -> Result<(), WriteError> {
        match fs::rename(&self.temporary, &self.path) {
            Ok(()) => {
                self.placed = true;
                Ok(())
            }
            Err(error) => Err(WriteError { path: self.path.clone(), error }),
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.placed {
            // It may never have come to be.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}
