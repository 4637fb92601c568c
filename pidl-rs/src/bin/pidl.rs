//! `pidl`: checks IDL, shows what it means, and makes Rust of it.

use std::process::ExitCode;

/// A compiler makes many small things; with this allocator it takes a sixth less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    pidl::cli::main()
}
