//! A messaging client.

fn main() -> std::process::ExitCode {
    mapi_tools::openchangeclient(std::env::args_os())
}
