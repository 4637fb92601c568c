//! Passwords, which come from a terminal or from standard input, never from a command line.

use std::io::{self, BufRead, IsTerminal};

use clap::Args;
use openchange_directory::config::Secret;
use zeroize::Zeroizing;

use super::{Failure, Result};

/// Where a password comes from.
#[derive(Debug, Default, Args)]
pub(crate) struct PasswordOptions {
    /// Asks for the account's password; without one the account is disabled
    #[arg(long, conflicts_with = "password_stdin")]
    ask_password: bool,

    /// Reads the account's password from the first line of standard input
    #[arg(long)]
    password_stdin: bool,
}

impl PasswordOptions {
    /// The password, if there is to be one.
    pub fn read(&self, whose: &str) -> Result<Option<Secret>> {
        if self.password_stdin {
            return stdin().map(Some);
        }
        if self.ask_password { ask(whose).map(Some) } else { Ok(None) }
    }

    /// The password, asked for if nothing else is said.
    pub fn required(&self, whose: &str) -> Result<Secret> {
        if self.password_stdin || !(self.ask_password || io::stdin().is_terminal()) {
            return stdin();
        }
        ask(whose)
    }
}

fn stdin() -> Result<Secret> {
    let mut line = Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut line).map_err(unreadable)?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        return Err(Failure::told("the password is empty", "It is the first line of standard input."));
    }
    Ok(Secret::new(password))
}

fn ask(whose: &str) -> Result<Secret> {
    let first = Zeroizing::new(prompt(&format!("New password of {whose}: "))?);
    let second = Zeroizing::new(prompt("Again: ")?);
    if *first != *second {
        return Err(Failure::told("the passwords differ", "Nothing was changed."));
    }
    if first.is_empty() {
        return Err(Failure::told("the password is empty", "Nothing was changed."));
    }
    Ok(Secret::new(first.as_str()))
}

/// The password of our own account.
pub(crate) fn of_directory(user: &str) -> Result<String> {
    prompt(&format!("Password of {user}: "))
}

fn prompt(question: &str) -> Result<String> {
    rpassword::prompt_password(question).map_err(|e| {
        Failure::told(
            format!("no password can be asked for: {e}"),
            "--bind-password-file and --password-stdin take passwords without a terminal.",
        )
    })
}

fn unreadable(error: io::Error) -> Failure {
    Failure::told(format!("the password cannot be read: {error}"), "")
}
