//! The command line. Everything it does is in the library; what is here says
//! so to people: arguments, messages, exit codes.

mod attributes;
#[cfg(feature = "rpc")]
mod call;
mod check;
mod dump;
mod explain;
mod generate;
mod input;
mod report;
mod shell;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ColorChoice, CommandFactory, Parser, Subcommand};

/// What a command ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Nothing to complain about.
    Success = 0,
    /// The IDL has errors, or warnings that are denied.
    Idl = 1,
    /// The command line makes no sense.
    Usage = 2,
    /// A file could not be read or written.
    Io = 3,
    /// The server cannot be reached, does not let us in, or breaks the protocol.
    #[cfg(feature = "rpc")]
    Connection = 4,
    /// The server answered with a fault.
    #[cfg(feature = "rpc")]
    Fault = 5,
}

/// What a command that could not go on has already told the user about, or tells now.
type Outcome = Result<Exit, Failure>;

/// Why a command could not go on: one line, and the code to end with.
#[derive(Debug)]
struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, message: message.into() }
    }

    fn io(message: impl Into<String>) -> Self {
        Self { exit: Exit::Io, message: message.into() }
    }
}

const AFTER_HELP: &str = "\
Exit codes:
  0  done
  1  the IDL has errors, or warnings under --deny warnings
  2  the command line makes no sense, or names something unknown
  3  a file could not be read or written
  4  the server cannot be reached, does not let us in, or breaks the protocol
  5  the server answered with a fault

Environment:
  NO_COLOR       no colour in messages, as --color never
  PIDL_PASSWORD  the password of --user

Examples:
  pidl check idl/*.idl
  pidl explain lsa_String lsa.idl -I idl
  pidl generate --out src/rpc lsa.idl -I idl
  pidl attributes size_is
  pidl call ncacn_ip_tcp:server --idl echo.idl rpcecho echo_AddOne '{\"in_data\": 41}'
  pidl endpoints server";

/// Compiler for DCE/RPC interface definitions, Samba's PIDL dialect and Microsoft's MIDL.
#[derive(Debug, Parser)]
#[command(name = "pidl", version, after_long_help = AFTER_HELP, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,

    /// Colour in messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Generate(generate::Args),
    Dump(dump::Args),
    Explain(explain::Args),
    Attributes(attributes::Args),
    #[cfg(feature = "rpc")]
    Call(call::Args),
    #[cfg(feature = "rpc")]
    Endpoints(call::EndpointsArgs),
    Completions(shell::CompletionsArgs),
    Man(shell::ManArgs),
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os()) as u8)
}

fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let asked_for = !error.use_stderr();
            // A reader that has gone away is no reason to complain.
            let _ = error.print();
            return if asked_for { Exit::Success } else { Exit::Usage };
        }
    };
    let colour = report::colour(cli.color);
    let outcome = match cli.command {
        Command::Check(args) => check::run(args, colour),
        Command::Generate(args) => generate::run(args, colour),
        Command::Dump(args) => dump::run(args, colour),
        Command::Explain(args) => explain::run(args, colour),
        Command::Attributes(args) => attributes::run(&args),
        #[cfg(feature = "rpc")]
        Command::Call(args) => call::run(args, colour),
        #[cfg(feature = "rpc")]
        Command::Endpoints(args) => call::endpoints(args),
        Command::Completions(args) => shell::completions(&args, &mut Cli::command()),
        Command::Man(args) => shell::man(&args, Cli::command()),
    };
    outcome.unwrap_or_else(|failure| {
        report::error(&failure.message, colour);
        failure.exit
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
