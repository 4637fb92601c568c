//! An mbox (mboxrd): mails one behind the other, each behind a `From ` line.
//!
//! What is appended counts once the index has the file's new length. A run that ends in
//! between leaves a tail that the next one cuts off.

use super::index::{Exported, Index};
use crate::common::{Failure, Result};
use crate::ids::MessageName;
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The header that says which mail of the mailbox it is.
pub const ID_HEADER: &str = "X-Exchange-Id";
/// Of the index: bytes of the file that count.
const LENGTH: &str = "length";
/// Of the index: more may have been appended.
const APPENDING: &str = "appending";
/// A line of a header that is looked at, at most.
const LONGEST_LINE: u64 = 1 << 20;

/// A mail to be appended.
pub struct Mail {
    pub name: MessageName,
    pub change: u64,
    /// Who it is from, for the `From ` line.
    pub sender: String,
    /// When it came, for the `From ` line.
    pub time: u64,
    pub read: bool,
    /// Lines that end in CRLF.
    pub bytes: Vec<u8>,
}

/// The file.
pub struct Mbox {
    path: PathBuf,
}

impl Mbox {
    pub fn new(path: &Path) -> Self {
        Mbox { path: path.to_owned() }
    }

    fn wrong(&self) -> impl Fn(std::io::Error) -> Failure + '_ {
        |e| Failure::new(format!("{}: {e}", self.path.display()))
    }

    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Takes back what a run that was cut off has left behind the last whole mail.
    pub fn repair(&self, index: &Index) -> Result<()> {
        if index.state(APPENDING)? == 0 {
            return Ok(());
        }
        let length = index.state(LENGTH)?;
        let file = OpenOptions::new().write(true).open(&self.path);
        let file = match file {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return index.set_state(APPENDING, 0),
            file => file.map_err(self.wrong())?,
        };
        // A shorter file was changed by somebody else: what it holds is his.
        if file.metadata().map_err(self.wrong())?.len() > length {
            file.set_len(length).map_err(self.wrong())?;
            file.sync_all().map_err(self.wrong())?;
        }
        index.set_state(APPENDING, 0)
    }

    /// Appends mails: all of them, or after a crash none.
    pub fn append(&self, index: &mut Index, mails: &[Mail]) -> Result<()> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        private(&mut options);
        let mut file = options.open(&self.path);
        let file = file.as_mut().map_err(|e| self.wrong()(std::io::Error::from(e.kind())))?;
        let before = file.seek(SeekFrom::End(0)).map_err(self.wrong())?;
        // From here on what is behind that length is ours, and not yet counted.
        index.commit(&[], &[(LENGTH, before), (APPENDING, 1)])?;
        let mut out = BufWriter::new(&mut *file);
        if before > 0 && !ends_with_newline(&self.path, before).map_err(self.wrong())? {
            out.write_all(b"\n\n").map_err(self.wrong())?;
        }
        for mail in mails {
            write(mail, &mut out).map_err(self.wrong())?;
        }
        out.flush().map_err(self.wrong())?;
        drop(out);
        file.sync_all().map_err(self.wrong())?;
        let after = file.metadata().map_err(self.wrong())?.len();
        let one = |m: &Mail| Exported { name: m.name, change: m.change, place: String::new() };
        let exported: Vec<Exported> = mails.iter().map(one).collect();
        index.commit(&exported, &[(LENGTH, after), (APPENDING, 0)])
    }

    /// The mails of ours that are in the file.
    pub fn names(&self) -> Result<HashSet<MessageName>> {
        let mut out = HashSet::new();
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(out),
            Err(e) => return Err(self.wrong()(e)),
        };
        let mut input = BufReader::new(file);
        let (mut in_header, mut line) = (false, Vec::new());
        loop {
            line.clear();
            if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(self.wrong())? == 0 {
                return Ok(out);
            }
            let text = line.strip_suffix(b"\n").unwrap_or(&line);
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            if text.starts_with(b"From ") {
                in_header = true;
            } else if text.is_empty() {
                in_header = false;
            } else if in_header
                && let Some(value) = std::str::from_utf8(text).ok().and_then(|l| l.strip_prefix(ID_HEADER))
                && let Some(Ok(name)) = value.strip_prefix(':').map(|v| v.trim().parse())
            {
                out.insert(name);
            }
        }
    }
}

/// A file that is made so is its owner's alone: mail is nobody else's business.
pub fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

fn ends_with_newline(path: &Path, length: u64) -> std::io::Result<bool> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(length.saturating_sub(1)))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// A mail as an mboxrd has it: lines end in LF, and those that begin with `From `, however
/// many `>` are in front of it, get one more.
pub fn write(mail: &Mail, out: &mut impl Write) -> std::io::Result<()> {
    let sender: String = mail.sender.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let sender = if sender.is_empty() { "MAILER-DAEMON" } else { &sender };
    writeln!(out, "From {sender} {}", crate::time::asctime(mail.time))?;
    writeln!(out, "{ID_HEADER}: {}", mail.name)?;
    let mut lines = mail.bytes.split(|b| *b == b'\n').peekable();
    while let Some(line) = lines.next() {
        if lines.peek().is_none() && line.is_empty() {
            break;
        }
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let quoted = line.iter().position(|b| *b != b'>').unwrap_or(line.len());
        if line[quoted..].starts_with(b"From ") {
            out.write_all(b">")?;
        }
        out.write_all(line)?;
        out.write_all(b"\n")?;
    }
    out.write_all(b"\n")
}
