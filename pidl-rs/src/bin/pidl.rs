//! `pidl`: checks IDL, shows what it means, and makes Rust of it.

use std::process::ExitCode;

fn main() -> ExitCode {
    pidl::cli::main()
}
