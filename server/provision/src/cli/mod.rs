//! The programs `openchange`, `oc_provision` and `oc_newuser`.

mod connect;
mod job;
mod mailbox;
mod newuser;
mod password;
mod provision;
mod recipients;
mod terminal;

use std::future::Future;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use newuser::NewUser;
pub use provision::OcProvision;

use crate::plan::Failed;
use crate::recipient::Kind;

/// What all help texts end with.
const EXIT_CODES: &str = "\
Exit codes:
  0  done, or nothing was to be done
  1  not done, or --check found something missing
  2  the command line is wrong
  3  some rows of a table were done and others not";

/// Gives a directory what Exchange's clients look for, and administers who is in it
#[derive(Debug, Parser)]
#[command(
    name = "openchange",
    version,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = EXIT_CODES,
    after_long_help = "\
Examples:
  Make a directory of our own ready, and put somebody into it:
    openchange provision
    openchange user create jo --given Jo --surname Smith --ask-password

  Look what would be done to an Active Directory:
    openchange provision --dry-run --directory ldaps://dc1.example.com \\
        --bind-user administrator@example.com

  Give mailboxes to all users of a table:
    openchange user create --csv people.csv

  Look at the mailboxes of a server:
    openchange mailbox list --config /etc/openchange/server.toml

Exit codes:
  0  done, or nothing was to be done
  1  not done, or --check found something missing
  2  the command line is wrong
  3  some rows of a table were done and others not"
)]
pub struct OpenChange {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Provision(provision::Provision),
    /// Users: accounts with mailboxes
    #[command(subcommand)]
    User(recipients::User),
    /// Groups: several recipients under one address
    #[command(subcommand)]
    Group(recipients::Group),
    /// Contacts: people elsewhere
    #[command(subcommand)]
    Contact(recipients::Contact),
    /// Mailboxes: the files with users' mail
    #[command(subcommand)]
    Mailbox(mailbox::Boxes),
}

impl OpenChange {
    /// Does what the command line says.
    #[must_use]
    pub fn main() -> ExitCode {
        match Self::parse().command {
            Command::Provision(provision) => run(provision.run()),
            Command::User(user) => run(user.run()),
            Command::Group(group) => run(group.run()),
            Command::Contact(contact) => run(contact.run()),
            Command::Mailbox(mailbox) => run(mailbox.run()),
        }
    }
}

/// Why a program ends without having done what it was told.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something is wrong.
    Error(crate::Error),
    /// A step of a plan was refused.
    Step(Box<Failed>),
    /// What is wrong, and what to do about it.
    Told { text: String, help: String },
    /// It has been said.
    Quiet(u8),
}

impl<E: Into<crate::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure::Error(error.into())
    }
}

impl Failure {
    fn told(text: impl Into<String>, help: impl Into<String>) -> Self {
        Failure::Told { text: text.into(), help: help.into() }
    }

    fn step(failed: Failed) -> Self {
        Failure::Step(Box::new(failed))
    }
}

type Result<T = ()> = std::result::Result<T, Failure>;

/// Runs a program to its end and says why it failed.
fn run(program: impl Future<Output = Result>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: no threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    let (text, help) = match runtime.block_on(program) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Quiet(code)) => return ExitCode::from(code),
        Err(Failure::Error(error)) => {
            let help = help(&error);
            (error.to_string(), help.to_owned())
        }
        Err(Failure::Step(failed)) => (failed.to_string(), failed.advice().to_owned()),
        Err(Failure::Told { text, help }) => (text, help),
    };
    eprintln!("error: {text}");
    if !help.is_empty() {
        eprintln!(" help: {help}");
    }
    ExitCode::FAILURE
}

fn help(error: &crate::Error) -> &'static str {
    use crate::Error;
    use openchange_directory::Error as DirectoryError;
    match error {
        Error::Directory(DirectoryError::Unavailable(_)) => {
            "Is its address right, and does it run? --directory or [directory] of the \
             configuration says where it is."
        }
        Error::Directory(DirectoryError::Refused(_)) => {
            "--bind-user and --bind-password-file, or `bind` in [directory], say who we are."
        }
        Error::NotFound { .. } => "`list --all` shows who is there.",
        Error::Taken { .. } => "Leave it out to get one that is free, or choose another.",
        _ => "",
    }
}

fn noun(kind: Kind, count: usize) -> String {
    format!("{count} {}{}", kind.name(), if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    /// The help of a program and of all its commands, as it is on a terminal of 100 columns.
    fn help(mut command: clap::Command) -> String {
        command = command.term_width(100).version("0.0.0");
        command.build();
        let mut text = String::new();
        all(&mut command, &mut text);
        text
    }

    fn all(command: &mut clap::Command, text: &mut String) {
        text.push_str(&format!("$ {} --help\n", command.get_bin_name().unwrap_or(command.get_name())));
        text.push_str(&command.render_long_help().to_string());
        text.push('\n');
        for command in command.get_subcommands_mut().filter(|c| c.get_name() != "help") {
            all(command, text);
        }
    }

    #[test]
    fn help_of_openchange() {
        insta::assert_snapshot!(help(super::OpenChange::command()));
    }

    #[test]
    fn help_of_oc_provision() {
        insta::assert_snapshot!(help(super::OcProvision::command()));
    }

    #[test]
    fn help_of_oc_newuser() {
        insta::assert_snapshot!(help(super::NewUser::command()));
    }
}
