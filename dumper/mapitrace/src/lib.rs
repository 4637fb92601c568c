#![doc = include_str!("../README.md")]

pub mod annotate;
pub mod capture;
mod cli;
pub mod decode;
pub mod exchange;
mod facts;
pub mod interfaces;
pub mod output;
mod progress;
pub mod rpc;
mod run;
mod secrets;
pub mod session;
pub mod step;
pub mod stubs;
pub mod tcp;
pub mod tracer;

use clap::Parser;
use pidl_ndr::table::Interface;
use std::process::ExitCode;

/// What is built into the program: generated tables and the IDL they were made from.
#[derive(Clone, Default)]
pub struct Builtin {
    /// Tables of generated crates (`INTERFACES`).
    pub interfaces: Vec<&'static Interface>,
    /// The text of their IDL files (`IDL`): name and text.
    pub idl: Vec<(&'static str, &'static str)>,
}

/// Runs the command line of this process.
#[must_use]
pub fn main(builtin: &Builtin) -> ExitCode {
    match cli::Cli::try_parse() {
        Ok(cli) => ExitCode::from(run::run(&cli, builtin)),
        Err(error) => {
            let _ = error.print();
            ExitCode::from(if error.use_stderr() { run::USAGE } else { run::OK })
        }
    }
}
