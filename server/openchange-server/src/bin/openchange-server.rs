//! The server.

use clap::Parser;
use openchange_server::cli::{Cli, run};
use std::process::ExitCode;

/// Small messages are small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run(Cli::parse())
}
