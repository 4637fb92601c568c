//! Mailboxes to mbox or Maildir.

fn main() -> std::process::ExitCode {
    mapi_tools::exchange2mbox(std::env::args_os())
}
