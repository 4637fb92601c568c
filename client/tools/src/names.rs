//! Names of files that others have chosen.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Bytes of a name: less than any file system takes.
const LONGEST: usize = 180;
/// Names that mean devices where files come from or go to.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// A name from a mail as the name of a file in one directory: no path, no hidden file,
/// nothing that a terminal or another system takes for something else.
pub fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mapped: String = last
        .chars()
        .map(|c| if c.is_control() || "<>:\"|?*".contains(c) || is_direction(c) { '_' } else { c })
        .collect();
    let trimmed = mapped.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let mut out = String::new();
    let (stem, extension) = match trimmed.rsplit_once('.') {
        Some((stem, extension)) if extension.len() <= 16 => (stem, format!(".{extension}")),
        _ => (trimmed, String::new()),
    };
    for c in stem.chars() {
        if out.len() + c.len_utf8() + extension.len() > LONGEST {
            break;
        }
        out.push(c);
    }
    let device = out.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|d| {
        device.strip_prefix(d).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    });
    if DEVICES.contains(&device.as_str()) || numbered {
        out.insert(0, '_');
    }
    if out.is_empty() {
        out.push_str("attachment");
    }
    out + &extension
}

/// Characters that turn text around: `exe.txt` shown as `txt.exe`.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Makes a new file of that name in a directory, or of one like it: what is there stays.
pub fn create(directory: &Path, name: &str) -> io::Result<(File, PathBuf)> {
    let name = safe(name);
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem.to_owned(), format!(".{extension}")),
        _ => (name.clone(), String::new()),
    };
    for n in 1..10_000 {
        let tried = if n == 1 { name.clone() } else { format!("{stem} ({n}){extension}") };
        let path = directory.join(tried);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((file, path)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other(format!("there are too many files like `{name}`")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stay_in_their_directory() {
        for (from, to) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("/etc/shadow", "shadow"),
            ("..", "attachment"),
            ("", "attachment"),
            (".bashrc", "bashrc"),
            ("con.txt", "_con.txt"),
            ("COM1", "_COM1"),
            ("a\u{202e}gpj.exe", "a_gpj.exe"),
            ("x\u{1b}[31m.txt", "x_[31m.txt"),
            ("Grüße.txt", "Grüße.txt"),
            ("c:\\temp\\", "attachment"),
        ] {
            assert_eq!(safe(from), to, "{from:?}");
        }
    }

    #[test]
    fn nothing_is_overwritten() {
        let directory = tempfile::tempdir().unwrap();
        let mut names = Vec::new();
        for _ in 0..3 {
            let (_, path) = create(directory.path(), "a.txt").unwrap();
            names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
        assert_eq!(names, ["a.txt", "a (2).txt", "a (3).txt"]);
    }

    proptest! {
        #[test]
        fn any_name_is_one_file_in_the_directory(name in "\\PC{0,300}", dots in "[./\\\\ ]{0,5}") {
            let name = safe(&format!("{dots}{name}{dots}"));
            prop_assert!(!name.is_empty() && name.len() <= 220);
            prop_assert!(!name.contains(['/', '\\', '\0']) && name != "." && name != "..");
            prop_assert_eq!(Path::new(&name).components().count(), 1);
        }
    }
}
