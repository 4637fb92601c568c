//! `cargo xtask`: how this repository is built, checked, measured and shown.

mod bench;
mod check;
mod codegen;
mod conformance;
mod corpus;
mod demo;
mod fuzz;
mod peers;
mod run;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Build, check, measure and show this repository")]
struct Cli {
    #[command(subcommand)]
    command: Cmd,
}

#[derive(Subcommand)]
enum Cmd {
    /// Writes generated/ from idl/ (idl/pidl.toml says which crate gets which file)
    Codegen {
        /// Only compare, fail when something is stale
        #[arg(long)]
        check: bool,
    },
    /// Formatting, clippy, documentation warnings, freshness of generated code
    Check,
    /// Every test; installs the Debian packages it compares with when they are missing
    Test,
    /// Samba's IDL and bytes: compile, compare with ndrdump and python3-samba
    Corpus(corpus::Args),
    /// Mutated IDL and mutated bytes against the compiler, the generated code and the interpreter
    Fuzz {
        /// How long each target runs
        #[arg(long, default_value_t = 20)]
        seconds: u64,
        /// Seed of the random numbers; the same seed does the same
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Speed beside Perl PIDL and C libndr; rewrites docs/benchmarks.md
    Bench {
        /// What to measure; everything when none is named
        parts: Vec<bench::Part>,
    },
    /// Which numbered requirements of the Exchange documents the tests show; rewrites docs/conformance.md
    Conformance(conformance::Args),
    /// The main jobs once through: compile IDL, dump and annotate real input; send a mail, export and trace it
    Demo,
}

fn main() -> ExitCode {
    let root = root();
    let result = match Cli::parse().command {
        Cmd::Codegen { check } => codegen::run(&root, check),
        Cmd::Check => check::run(&root),
        Cmd::Test => test::run(&root),
        Cmd::Corpus(args) => corpus::run(&root, &args),
        Cmd::Fuzz { seconds, seed } => fuzz::run(&root, seconds, seed),
        Cmd::Bench { parts } => bench::run(&root, &parts),
        Cmd::Conformance(args) => conformance::conformance(&root, &args),
        Cmd::Demo => demo::run(&root),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("error: {e}");
            ExitCode::FAILURE
        }
    }
}

/// The repository: the directory above this package.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}
