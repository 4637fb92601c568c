//! Gives a directory the schema and the organisation that Exchange's clients look for.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    openchange_provision::cli::OcProvision::main()
}
