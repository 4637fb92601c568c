//! Gives a directory what Exchange's clients look for, and administers who is in it.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    openchange_provision::cli::OpenChange::main()
}
