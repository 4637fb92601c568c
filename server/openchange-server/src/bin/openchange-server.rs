//! The server.
//!
//! It has the system's allocator: one that keeps pages for each thread holds several
//! times the memory when many sessions share the threads for blocking work.

use clap::Parser;
use openchange_server::cli::{Cli, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    run(Cli::parse())
}
