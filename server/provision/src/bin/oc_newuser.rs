//! Makes, enables, disables and deletes users, groups and contacts.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    openchange_provision::cli::NewUser::main()
}
