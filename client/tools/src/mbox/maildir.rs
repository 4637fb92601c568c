//! A Maildir: a file for each mail, whose name says which one it is.

use super::file::{Mail, private};
use super::index::{Exported, Index};
use crate::common::{Failure, Result};
use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The directory, with those of its subfolders beside `cur`, `new` and `tmp` (Maildir++).
pub struct Maildir {
    path: PathBuf,
}

/// Seconds from 1601 to 1970.
const EPOCH: u64 = 11_644_473_600;

impl Maildir {
    pub fn new(path: &Path) -> Self {
        Maildir { path: path.to_owned() }
    }

    fn wrong(&self, path: &Path) -> impl Fn(std::io::Error) -> Failure + use<> {
        let path = path.to_owned();
        move |e| Failure::new(format!("{}: {e}", path.display()))
    }

    /// The directory of a folder: the inbox is the Maildir itself.
    pub fn folder(&self, path: &str) -> PathBuf {
        if path.eq_ignore_ascii_case("inbox") {
            return self.path.clone();
        }
        let name: String = path
            .split('/')
            .map(|part| crate::names::safe(part).replace('.', "_"))
            .collect::<Vec<_>>()
            .join(".");
        self.path.join(format!(".{name}"))
    }

    /// Makes the directories of a folder.
    pub fn prepare(&self, folder: &Path) -> Result<()> {
        for part in ["tmp", "new", "cur"] {
            let path = folder.join(part);
            let mut builder = fs::DirBuilder::new();
            builder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(&path).map_err(self.wrong(&path))?;
        }
        Ok(())
    }

    /// Delivers mails to a folder. Their names depend on nothing but them, so a run that
    /// was cut off is repeated without doubles.
    pub fn deliver(&self, index: &mut Index, folder: &Path, mails: &[Mail]) -> Result<()> {
        let here = self.files(folder)?;
        let mut exported = Vec::new();
        let mut old = Vec::new();
        for mail in mails {
            let seconds = (mail.time / 10_000_000).saturating_sub(EPOCH);
            let (f, m) = (mail.name.folder, mail.name.message);
            let base = format!("{seconds}.{f:016X}{m:016X}_{:016X}.openchange", mail.change);
            if let Some(before) = index.find(mail.name)? {
                old.extend(here.get(&before.place).filter(|_| before.place != base).cloned());
            }
            if !here.contains_key(&base) {
                self.write(folder, &base, mail)?;
            }
            exported.push(Exported { name: mail.name, change: mail.change, place: base });
        }
        for part in ["new", "cur"] {
            let path = folder.join(part);
            File::open(&path).and_then(|d| d.sync_all()).map_err(self.wrong(&path))?;
        }
        index.commit(&exported, &[])?;
        // The version before goes when the new one is safe.
        for path in old {
            fs::remove_file(&path).map_err(self.wrong(&path))?;
        }
        Ok(())
    }

    fn write(&self, folder: &Path, base: &str, mail: &Mail) -> Result<()> {
        let temporary = folder.join("tmp").join(base);
        let end = if mail.read {
            folder.join("cur").join(format!("{base}:2,S"))
        } else {
            folder.join("new").join(base)
        };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        private(&mut options);
        let mut file = options.open(&temporary).map_err(self.wrong(&temporary))?;
        let mut bytes = Vec::with_capacity(mail.bytes.len());
        for line in mail.bytes.split_inclusive(|b| *b == b'\n') {
            match line.strip_suffix(b"\r\n") {
                Some(line) => {
                    bytes.extend_from_slice(line);
                    bytes.push(b'\n');
                }
                None => bytes.extend_from_slice(line),
            }
        }
        file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(self.wrong(&temporary))?;
        fs::rename(&temporary, &end).map_err(self.wrong(&end))
    }

    /// Files of a folder by their names without flags.
    fn files(&self, folder: &Path) -> Result<HashMap<String, PathBuf>> {
        let mut out = HashMap::new();
        for part in ["new", "cur"] {
            let path = folder.join(part);
            let entries = match fs::read_dir(&path) {
                Ok(entries) => entries,
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
                Err(e) => return Err(self.wrong(&path)(e)),
            };
            for entry in entries {
                let entry = entry.map_err(self.wrong(&path))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let base = name.split(':').next().unwrap_or_default().to_owned();
                out.insert(base, entry.path());
            }
        }
        Ok(out)
    }

    /// Names of all files of all folders, without flags.
    pub fn places(&self) -> Result<HashSet<String>> {
        let mut out: HashSet<String> = self.files(&self.path)?.into_keys().collect();
        let entries = fs::read_dir(&self.path).map_err(self.wrong(&self.path))?;
        for entry in entries {
            let entry = entry.map_err(self.wrong(&self.path))?;
            if entry.file_name().to_string_lossy().starts_with('.') && entry.path().is_dir() {
                out.extend(self.files(&entry.path())?.into_keys());
            }
        }
        Ok(out)
    }
}
