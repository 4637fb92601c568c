//! `cargo xtask corpus`: Samba's IDL files and inputs, and what Samba's own programs make of them.

mod agreement;
mod compile;
mod differential;
mod fetch;
mod ndrdump;
mod own;
mod programs;
mod wine;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Result, fail, say};

pub use compile::{generated_crate, generated_part};
pub use fetch::samba_source;

/// What of the corpus to run; everything but Wine when nothing is named.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// The parts to run: compile, ndrdump, differential, agreement, own
    parts: Vec<Part>,
    /// Wine's MIDL files instead (Debian's libwine-dev), with widl as the judge
    #[arg(long)]
    wine: bool,
    /// Rounds of random values for each type in the differential tests
    #[arg(long, default_value_t = 8)]
    rounds: u32,
    /// Seed of the random values; the same seed makes the same values
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Args {
    /// What `cargo xtask test` runs.
    pub fn for_tests(wine: bool) -> Self {
        Args { wine, rounds: 4, seed: 1, ..Args::default() }
    }
}

/// A part of the corpus run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Every IDL file compiles, and so does the Rust made of them.
    Compile,
    /// Dumps of Samba's test inputs are those of the installed ndrdump.
    Ndrdump,
    /// Random values, packed by python3-samba and by us.
    Differential,
    /// Interpreter and generated code agree on all of Samba's IDL, and on each construct.
    Agreement,
    /// Interpreter and generated code agree on our own IDL.
    Own,
}

/// What one part found.
pub struct Outcome {
    /// Which part.
    name: &'static str,
    /// How many things were compared.
    compared: usize,
    /// What differs for a known reason: the thing and the reason.
    excused: Vec<(String, String)>,
    /// What differs and must not.
    failed: Vec<(String, String)>,
    /// Anything else worth a line.
    note: String,
}

/// Runs the parts asked for and prints one table at the end.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    if args.wine {
        return report(&[wine::run(root)?]);
    }
    let all = [Part::Compile, Part::Ndrdump, Part::Differential, Part::Agreement, Part::Own];
    let parts = if args.parts.is_empty() { &all[..] } else { &args.parts };
    let mut outcomes = Vec::new();
    for part in parts {
        outcomes.extend(match part {
            Part::Compile => compile::run(root)?,
            Part::Ndrdump => ndrdump::run(root)?,
            Part::Differential => differential::run(root, args.rounds, args.seed)?,
            Part::Agreement => agreement::run(root, args.seed)?,
            Part::Own => own::run(root)?,
        });
    }
    report(&outcomes)
}

fn report(outcomes: &[Outcome]) -> Result<()> {
    say("corpus: summary");
    println!("    {:<44} {:>9} {:>8} {:>8}  note", "part", "compared", "excused", "failed");
    for o in outcomes {
        println!(
            "    {:<44} {:>9} {:>8} {:>8}  {}",
            o.name,
            o.compared,
            o.excused.len(),
            o.failed.len(),
            o.note
        );
    }
    for o in outcomes {
        for (what, why) in &o.excused {
            println!("    {}: {what} differs: {why}", o.name);
        }
        for (what, why) in &o.failed {
            println!("    {}: {what} FAILED: {why}", o.name);
        }
    }
    let failed: usize = outcomes.iter().map(|o| o.failed.len()).sum();
    if failed == 0 { Ok(()) } else { Err(fail(format!("{failed} of the corpus failed"))) }
}

/// Where Samba's IDL files are, and what they include.
pub fn include_dirs(samba: &Path) -> Vec<PathBuf> {
    let mut dirs: Vec<_> = IDL_DIRS.iter().map(|d| samba.join(d)).collect();
    dirs.push(samba.to_path_buf());
    dirs
}

const IDL_DIRS: &[&str] = &["librpc/idl", "source3/librpc/idl", "source4/librpc/idl", "source4/lib/registry"];

/// Defines Samba's IDL expects from its config.h.
pub fn defines() -> Vec<String> {
    Vec::new()
}

/// Every IDL file of Samba's own interfaces, sorted.
pub fn idl_files(samba: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for dir in IDL_DIRS {
        for entry in std::fs::read_dir(samba.join(dir))? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "idl") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The IDL descriptions of Samba's C-only types.
pub fn replacements(root: &Path) -> PathBuf {
    root.join("tests/samba/replace.idl")
}

/// Reasons why something differs, by name, from a file of `tests/samba`.
pub fn known(root: &Path, file: &str) -> Result<HashMap<String, String>> {
    let rows = tsv(&root.join("tests/samba").join(file))?;
    Ok(rows.into_iter().filter_map(|r| Some((r.first()?.clone(), r.get(1)?.clone()))).collect())
}

/// Rows of a tab-separated file; lines with `#` are remarks.
pub fn tsv(path: &Path) -> Result<Vec<Vec<String>>> {
    let text = fs::read_to_string(path).map_err(|e| fail(format!("{}: {e}", path.display())))?;
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    Ok(lines.map(|l| l.split('\t').map(str::to_string).collect()).collect())
}
