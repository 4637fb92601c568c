//! Makes, enables, disables and deletes users, groups and contacts.

fn main() -> std::process::ExitCode {
    openchange_provision::cli::NewUser::main()
}
