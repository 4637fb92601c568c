//! Arguments that say what to compile.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::report::{Format, Judge};
use super::{Exit, Failure};
use crate::compile::{Compiled, Input, Options, compile_inputs};

/// IDL files and what surrounds them.
#[derive(Debug, clap::Args)]
pub(super) struct Source {
    /// IDL files; `-` is standard input
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    reading: Reading,
}

/// How IDL files are read, however they are named.
#[derive(Debug, clap::Args)]
pub(super) struct Reading {
    /// Look here for imports and #includes, after the directory of the file that names them
    #[arg(short = 'I', long = "include", value_name = "DIR")]
    include: Vec<PathBuf>,

    /// Define a macro, as 1 without a value; __PIDL__ always is defined
    #[arg(short = 'D', long = "define", value_name = "NAME[=VALUE]", value_parser = definition)]
    define: Vec<(String, Option<String>)>,

    /// Take definitions in this file for those of the same name elsewhere
    ///
    /// The way to describe a nopull or nopush type in IDL instead of writing its codec.
    #[arg(long, value_name = "FILE")]
    replace: Vec<PathBuf>,

    #[command(flatten)]
    findings: Findings,
}

/// How findings are treated.
#[derive(Debug, clap::Args)]
struct Findings {
    /// Fail on warnings as on errors
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,

    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    error_format: Format,

    /// Show notes as well: what was read and has no effect
    #[arg(long)]
    notes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Deny {
    Warnings,
}

impl Source {
    /// Reads and compiles.
    pub(super) fn compile(&self) -> Result<Compiled, Failure> {
        self.reading.compile(&self.files)
    }

    /// Compiles and shows what was found; `Err` holds the code to end with
    /// when the result is not fit for use.
    pub(super) fn usable(&self, colour: bool) -> Result<Result<Compiled, Exit>, Failure> {
        self.reading.usable(&self.files, colour)
    }

    pub(super) fn judge(&self, colour: bool) -> Judge {
        self.reading.judge(colour)
    }
}

impl Reading {
    fn compile(&self, files: &[PathBuf]) -> Result<Compiled, Failure> {
        let stdin = |file: &&PathBuf| file.as_path() == Path::new("-");
        if files.iter().filter(stdin).count() > 1 {
            return Err(Failure::usage("standard input (`-`) can be read only once"));
        }
        let inputs: Result<Vec<_>, _> = files.iter().map(|file| input(file)).collect();
        let options = Options {
            include_dirs: self.include.clone(),
            defines: self.define.clone(),
            replace: self.replace.clone(),
        };
        Ok(compile_inputs(inputs?, &options))
    }

    /// Compiles and shows what was found; `Err` holds the code to end with
    /// when the result is not fit for use.
    pub(super) fn usable(&self, files: &[PathBuf], colour: bool) -> Result<Result<Compiled, Exit>, Failure> {
        let compiled = self.compile(files)?;
        Ok(match self.judge(colour).show(&compiled, false)? {
            Exit::Success => Ok(compiled),
            exit => Err(exit),
        })
    }

    fn judge(&self, colour: bool) -> Judge {
        Judge {
            format: self.findings.error_format,
            deny_warnings: self.findings.deny.is_some(),
            notes: self.findings.notes,
            colour,
        }
    }
}

fn input(file: &Path) -> Result<Input, Failure> {
    if file != Path::new("-") {
        return Ok(Input::Path(file.to_owned()));
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::io(format!("cannot read standard input: {error}")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::io(format!("standard input is not UTF-8: the first bad byte is at offset {at}"))
    })?;
    Ok(Input::Text { name: "<stdin>".into(), text })
}

fn definition(text: &str) -> Result<(String, Option<String>), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    let start = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if start && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        Ok((name.to_owned(), value))
    } else {
        Err(format!("`{name}` is no macro name"))
    }
}

#[cfg(test)]
mod tests {
    use super::definition;

    #[test]
    fn macros_are_names_with_an_optional_value() {
        assert_eq!(definition("A_1"), Ok(("A_1".into(), None)));
        assert_eq!(definition("A="), Ok(("A".into(), Some(String::new()))));
        assert_eq!(definition("A=b=c"), Ok(("A".into(), Some("b=c".into()))));
        assert!(definition("1A").is_err());
        assert!(definition("").is_err());
    }
}
