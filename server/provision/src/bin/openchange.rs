//! Gives a directory what Exchange's clients look for, and administers who is in it.

fn main() -> std::process::ExitCode {
    openchange_provision::cli::OpenChange::main()
}
