//! A messaging client.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    mapi_tools::openchangeclient(std::env::args_os())
}
