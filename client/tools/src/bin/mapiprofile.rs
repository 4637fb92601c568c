//! Profiles.

fn main() -> std::process::ExitCode {
    mapi_tools::mapiprofile(std::env::args_os())
}
