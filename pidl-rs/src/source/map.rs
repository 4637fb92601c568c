//! The files of a run, each read once.

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::{FileId, Span};
use crate::diagnostic::Diagnostic;

/// Largest file that is read; IDL files are measured in kilobytes.
const MAX_FILE: u64 = 64 << 20;

/// Every source file of a run, read once.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    by_path: HashMap<PathBuf, FileId>,
}

#[derive(Debug)]
struct SourceFile {
    path: PathBuf,
    text: Arc<str>,
    /// Offset of the first byte of each line, computed when first asked for.
    lines: OnceLock<Vec<u32>>,
}

impl SourceMap {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a file, or finds it when it has been read before, under whatever path.
    ///
    /// # Errors
    /// One diagnostic without a place when the file is missing, unreadable, too
    /// large or not UTF-8; the caller adds the `import` or `#include` that named it.
    pub fn load(&mut self, path: &Path) -> Result<FileId, Diagnostic> {
        if let Some(&file) = self.by_path.get(path) {
            return Ok(file);
        }
        let canonical = std::fs::canonicalize(path).map_err(|error| cannot_read(path, &error))?;
        if let Some(&file) = self.by_path.get(&canonical) {
            self.by_path.insert(path.to_owned(), file);
            return Ok(file);
        }
        let file = self.add(path, read(path)?);
        self.by_path.insert(canonical, file);
        Ok(file)
    }

    /// Adds text that is already in memory under a name for diagnostics; a later
    /// [`load`](Self::load) of that very path finds it.
    pub fn add(&mut self, name: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let file = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let path = name.into();
        self.by_path.insert(path.clone(), file);
        self.files.push(SourceFile { path, text: text.into(), lines: OnceLock::new() });
        file
    }

    /// Looks for the file an `import` or `#include` means: beside `from` first,
    /// then in each of `dirs` in order.
    #[must_use]
    pub fn find(&self, name: &str, from: Option<FileId>, dirs: &[PathBuf]) -> Option<PathBuf> {
        let beside = from.and_then(|file| self.path(file).parent()).map(|dir| dir.join(name));
        beside
            .into_iter()
            .chain(dirs.iter().map(|dir| dir.join(name)))
            .find(|path| self.by_path.contains_key(path) || path.is_file())
    }

    /// The text of a file; empty for a file that is not in this map.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |f| &f.text)
    }

    /// The text of a file, shared.
    pub(crate) fn shared_text(&self, file: FileId) -> Arc<str> {
        self.file(file).map_or_else(|| Arc::from(""), |f| Arc::clone(&f.text))
    }

    /// The path a file was loaded by, as it was given.
    #[must_use]
    pub fn path(&self, file: FileId) -> &Path {
        self.file(file).map_or(Path::new(""), |f| &f.path)
    }

    /// All files, in the order they were added.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len()).map(|i| FileId(u32::try_from(i).unwrap_or(u32::MAX)))
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    #[must_use]
    pub fn line_col(&self, file: FileId, offset: u32) -> (u32, u32) {
        let text = self.text(file);
        let lines = self.lines(file);
        let line = lines.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = lines.get(line).copied().unwrap_or(0) as usize;
        let end = (offset as usize).min(text.len());
        let before = text.as_bytes().get(start..end).unwrap_or(&[]);
        let column = before.iter().filter(|&&b| b & 0xC0 != 0x80).count();
        (narrow(line) + 1, narrow(column) + 1)
    }

    /// The text of a line, counted from 1, without its line end.
    #[must_use]
    pub fn line(&self, file: FileId, line: u32) -> &str {
        let lines = self.lines(file);
        let Some(&start) = lines.get((line as usize).wrapping_sub(1)) else { return "" };
        let rest = self.text(file).get(start as usize..).unwrap_or("");
        rest.split('\n').next().unwrap_or("").trim_end_matches('\r')
    }

    /// The lines that `range` touches with `before` and `after` more, the offset they
    /// begin at and how many lines there are in front of them.
    pub(crate) fn around(
        &self,
        file: FileId,
        range: Range<usize>,
        before: usize,
        after: usize,
    ) -> (&str, usize, usize) {
        let (text, lines) = (self.text(file), self.lines(file));
        let line = |at: usize| lines.partition_point(|&start| start as usize <= at).saturating_sub(1);
        let first = line(range.start).saturating_sub(before);
        let start = lines.get(first).map_or(0, |&start| start as usize);
        let end = lines.get(line(range.end) + after + 1).map_or(text.len(), |&end| end as usize);
        (text.get(start..end).unwrap_or(""), start, first)
    }

    /// The text a span covers.
    #[must_use]
    pub fn snippet(&self, span: Span) -> &str {
        self.text(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
    }

    fn file(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(file.0 as usize)
    }

    fn lines(&self, file: FileId) -> &[u32] {
        self.file(file).map_or(&[], |f| {
            f.lines.get_or_init(|| {
                let ends = f.text.bytes().enumerate().filter(|&(_, b)| b == b'\n');
                std::iter::once(0).chain(ends.map(|(i, _)| narrow(i + 1))).collect()
            })
        })
    }
}

/// Offsets fit: no file is larger than [`MAX_FILE`].
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn read(path: &Path) -> Result<String, Diagnostic> {
    let size = std::fs::metadata(path).map_err(|error| cannot_read(path, &error))?.len();
    if size > MAX_FILE {
        let message = format!("`{}` is too large: {size} bytes, the limit is {MAX_FILE}", path.display());
        return Err(Diagnostic::without_place("E0003", message));
    }
    let bytes = std::fs::read(path).map_err(|error| cannot_read(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = bytes[..at].iter().filter(|&&b| b == b'\n').count() + 1;
        let byte = bytes.get(at).copied().unwrap_or_default();
        Diagnostic::without_place(
            "E0002",
            format!("`{}` is not UTF-8: byte 0x{byte:02X} at offset {at}, line {line}", path.display()),
        )
        .help("save the file as UTF-8")
    })
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::without_place("E0001", format!("cannot read `{}`: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_by_character() {
        let mut map = SourceMap::new();
        let file = map.add("a.idl", "ab\né=1\n");
        assert_eq!(map.line_col(file, 0), (1, 1));
        assert_eq!(map.line_col(file, 2), (1, 3));
        assert_eq!(map.line_col(file, 3), (2, 1));
        assert_eq!(map.line_col(file, 5), (2, 2));
        assert_eq!(map.line_col(file, 8), (3, 1));
        assert_eq!(map.line(file, 2), "é=1");
        assert_eq!(map.line(file, 9), "");
    }

    #[test]
    fn a_missing_file_is_one_clear_message() {
        let error = SourceMap::new().load(Path::new("no/such.idl")).unwrap_err();
        assert_eq!(error.code, "E0001");
        assert!(error.message.starts_with("cannot read `no/such.idl`: "), "{}", error.message);
    }

    #[test]
    fn a_file_that_is_not_utf8_names_the_byte() {
        let dir = std::env::temp_dir().join(format!("pidl-utf8-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        let path = dir.join("latin1.idl");
        std::fs::write(&path, b"/* ok */\n/* caf\xE9 */\n").unwrap();
        let error = SourceMap::new().load(&path).unwrap_err();
        assert!(error.message.ends_with("is not UTF-8: byte 0xE9 at offset 15, line 2"), "{}", error.message);
        std::fs::remove_dir_all(&dir).unwrap();
    }
}
