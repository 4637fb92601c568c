//! [`sweep`] as a program: linked to generated code, given the IDL it was made of.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use pidl::{Options, compile};
use serde_json::json;

use super::{Plan, Tables, sweep};

/// Compares generated code with the interpreter on values at random.
#[derive(Parser)]
struct Args {
    /// The IDL files the code was generated from
    files: Vec<PathBuf>,
    /// Where imports are
    #[arg(short = 'I')]
    include: Vec<PathBuf>,
    /// IDL for types that have C only
    #[arg(long)]
    replace: Vec<PathBuf>,
    /// Values of each type or call in each format
    #[arg(long, default_value_t = 4)]
    values: u64,
    /// Mutations of each value
    #[arg(long, default_value_t = 6)]
    mutations: usize,
    /// Seed of the random values
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Compares, and prints the report as one line of JSON.
#[must_use]
pub fn program(tables: Tables) -> ExitCode {
    let args = Args::parse();
    let options = Options { include_dirs: args.include, replace: args.replace, ..Options::default() };
    let compiled = compile(&args.files, &options);
    if compiled.has_errors() {
        eprintln!("{}", pidl::diagnostic::render_human(&compiled.diagnostics, &compiled.sources, false));
        return ExitCode::FAILURE;
    }
    let plan = Plan { values: args.values, mutations: args.mutations, seed: args.seed };
    let report = sweep(&compiled.model, &[tables], plan);
    let differences: Vec<_> = report.differences.iter().map(|d| json!([d.name, d.how])).collect();
    println!(
        "{}",
        json!({
            "compared": report.compared,
            "types": report.types,
            "calls": report.calls,
            "random_only": report.random_only,
            "differences": differences,
        })
    );
    ExitCode::SUCCESS
}
