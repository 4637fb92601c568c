//! `oc_newuser`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgGroup, Parser};
use openchange_directory::Guid;

use super::connect::Connect;
use super::job::{Job, Verb};
use super::password::PasswordOptions;
use super::recipients::Fields;
use super::{Failure, run};
use crate::recipient::Kind;

/// Makes, enables, disables and deletes users, groups and contacts
///
/// The same as `openchange user`, `openchange group` and `openchange contact`.
#[derive(Debug, Parser)]
#[command(
    name = "oc_newuser",
    version,
    group = ArgGroup::new("verb").required(true),
    after_help = super::EXIT_CODES,
    after_long_help = "\
Examples:
  oc_newuser --create jo --given Jo --surname Smith --ask-password
  oc_newuser --enable jo
  oc_newuser --create --group staff --member jo
  oc_newuser --create --contact --display \"Ada Lovelace\" --mail ada@analytical.example
  oc_newuser --create --csv people.csv --config server.toml
  oc_newuser --disable jo
  oc_newuser --delete jo --yes

Exit codes:
  0  done
  1  not done
  2  the command line is wrong
  3  some rows of a table were done and others not"
)]
pub struct NewUser {
    /// Account, alias, name or DN
    #[arg(value_name = "NAME", conflicts_with = "csv")]
    name: Option<String>,

    /// Makes an account with a mailbox
    #[arg(long, group = "verb")]
    create: bool,
    /// Gives a mailbox to an account that is there
    #[arg(long, group = "verb")]
    enable: bool,
    /// Takes the mailbox and the addresses from an account, which stays
    #[arg(long, group = "verb")]
    disable: bool,
    /// Removes an account and its mailbox
    #[arg(long, group = "verb")]
    delete: bool,

    /// A group instead of a user
    #[arg(long, conflicts_with = "contact")]
    group: bool,
    /// A contact instead of a user
    #[arg(long)]
    contact: bool,

    /// With --enable: the mailbox that --disable named, instead of a new one
    #[arg(long, value_name = "GUID", requires = "enable", conflicts_with = "csv")]
    mailbox: Option<Guid>,

    /// Takes them from a table with a row of headings, - for standard input
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Does not ask before it deletes
    #[arg(long, short)]
    yes: bool,
    /// Writes JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    password: PasswordOptions,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    connect: Connect,
}

impl NewUser {
    /// Does what the command line says.
    #[must_use]
    pub fn main() -> ExitCode {
        run(Self::parse().run())
    }

    async fn run(self) -> super::Result {
        let kind = match (self.group, self.contact) {
            (true, _) => Kind::Group,
            (_, true) => Kind::Contact,
            _ => Kind::User,
        };
        let verb = match (self.enable, self.disable, self.delete) {
            (true, ..) => Verb::Enable,
            (_, true, _) => Verb::Disable,
            (_, _, true) => Verb::Delete,
            _ => Verb::Create,
        };
        if verb != Verb::Create && self.name.is_none() && self.csv.is_none() {
            return Err(Failure::told("which one?", "Give its name, or --csv FILE."));
        }
        let mut request =
            self.fields.request(self.name.clone().filter(|_| verb == Verb::Create && kind != Kind::Contact));
        request.mailbox = self.mailbox;
        if verb == Verb::Create {
            if kind == Kind::Contact {
                request.display = request.display.or(self.name.clone());
            }
            request.password = self.password.read(self.name.as_deref().unwrap_or("the account"))?;
        }
        let job = Job { verb, kind, name: self.name, request, csv: self.csv, yes: self.yes, json: self.json };
        job.run(&self.connect).await
    }
}
