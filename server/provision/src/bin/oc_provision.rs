//! Gives a directory the schema and the organisation that Exchange's clients look for.

fn main() -> std::process::ExitCode {
    openchange_provision::cli::OcProvision::main()
}
