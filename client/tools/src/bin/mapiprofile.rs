//! Profiles.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    mapi_tools::mapiprofile(std::env::args_os())
}
