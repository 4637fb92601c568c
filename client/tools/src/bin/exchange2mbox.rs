//! Mailboxes to mbox or Maildir.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    mapi_tools::exchange2mbox(std::env::args_os())
}
