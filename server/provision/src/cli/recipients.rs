//! `openchange user`, `openchange group`, `openchange contact`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use openchange_directory::{Dn, Guid};

use super::connect::{Connect, dn};
use super::job::{Job, Verb};
use super::password::PasswordOptions;
use super::{Result, terminal};
use crate::plan::{Values, shown};
use crate::recipient::{self, Kind, Request};

/// What can be done to users.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Makes an account with a mailbox
    #[command(after_help = CREATE)]
    Create(Create),
    /// Gives a mailbox to an account that is there
    Enable(Enable),
    /// Takes the mailbox and the addresses from an account, which stays
    Disable(Named),
    /// Removes an account and its mailbox
    Delete(Named),
    /// Lists users
    List(List),
    /// Shows all attributes of a user
    Show(Show),
    /// Sets the password of an account and lets it log on
    #[command(after_help = "Examples:\n  openchange user password jo\n  \
                            pwgen 20 1 | openchange user password jo --password-stdin")]
    Password(Password),
}

/// What can be done to groups.
#[derive(Debug, Subcommand)]
pub(crate) enum Group {
    /// Makes a group with an address
    #[command(after_help = "Examples:\n  openchange group create staff --member jo --member al\n  \
                            openchange group create --csv groups.csv")]
    Create(Create),
    /// Gives an address to a group that is there
    Enable(Enable),
    /// Takes the addresses from a group, which stays
    Disable(Named),
    /// Removes a group
    Delete(Named),
    /// Lists groups
    List(List),
    /// Shows all attributes of a group
    Show(Show),
}

/// What can be done to contacts.
#[derive(Debug, Subcommand)]
pub(crate) enum Contact {
    /// Makes a contact
    #[command(after_help = "Examples:\n  openchange contact create --display \"Ada Lovelace\" \
                            --mail ada@analytical.example")]
    Create(Create),
    /// Gives an address to a contact that is there
    Enable(Enable),
    /// Takes the addresses from a contact, which stays
    Disable(Named),
    /// Removes a contact
    Delete(Named),
    /// Lists contacts
    List(List),
    /// Shows all attributes of a contact
    Show(Show),
}

const CREATE: &str = "\
Columns of a table, all optional, in any order:
  kind, account, display, given, initials, surname, alias, mail, also, members, security,
  hidden, in, password, title, department, company, office, phone, mobile, fax, street,
  city, state, zip, country, description
Several values of `also` and `members` have a ; between them.

Examples:
  openchange user create jo --given Jo --surname Smith --ask-password
  pwgen 20 1 | openchange user create jo --given Jo --surname Smith --password-stdin
  openchange user create --csv people.csv";

/// What a recipient is to be like.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Recipient")]
pub(crate) struct Fields {
    /// Name to show [default: given name and surname, or the account]
    #[arg(long, value_name = "NAME")]
    display: Option<String>,
    /// Given name
    #[arg(long, value_name = "NAME")]
    given: Option<String>,
    /// Initials
    #[arg(long, value_name = "LETTERS")]
    initials: Option<String>,
    /// Surname
    #[arg(long, value_name = "NAME")]
    surname: Option<String>,
    /// Alias, the part before the @ that policies use [default: the account]
    #[arg(long, value_name = "NAME")]
    alias: Option<String>,
    /// Primary address instead of the policy's; a contact's address elsewhere
    #[arg(long, value_name = "ADDRESS")]
    mail: Option<String>,
    /// Another address
    #[arg(long, value_name = "ADDRESS")]
    also: Vec<String>,
    /// Member of a group: account, alias, address or DN
    #[arg(long = "member", value_name = "NAME")]
    members: Vec<String>,
    /// A group that rights can be given to
    #[arg(long)]
    security: bool,
    /// In no address list
    #[arg(long)]
    hidden: bool,
    /// Where a new object is made [default: CN=Users of the domain]
    #[arg(long = "in", value_name = "DN", value_parser = dn)]
    container: Option<Dn>,
    /// Another attribute by its name in the directory, such as department=Sales
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = pair)]
    attributes: Vec<(String, String)>,
}

impl Fields {
    pub fn request(self, account: Option<String>) -> Request {
        Request {
            account,
            display: self.display,
            given: self.given,
            initials: self.initials,
            surname: self.surname,
            alias: self.alias,
            mail: self.mail,
            also: self.also,
            members: self.members,
            security: self.security,
            hidden: self.hidden,
            container: self.container,
            password: None,
            mailbox: None,
            attributes: self.attributes,
        }
    }
}

/// Makes recipients.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Name of the account [default: made of the given name and the surname]
    #[arg(value_name = "ACCOUNT", conflicts_with = "csv")]
    account: Option<String>,
    /// Takes them from a table with a row of headings, - for standard input
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    password: PasswordOptions,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

/// Gives addresses to what is there.
#[derive(Debug, Args)]
pub(crate) struct Enable {
    /// Account, alias, name or DN
    #[arg(value_name = "NAME", required_unless_present = "csv", conflicts_with = "csv")]
    name: Option<String>,
    /// Takes them from a table with a row of headings, - for standard input
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The mailbox that `disable` named, instead of a new one
    #[arg(long, value_name = "GUID", conflicts_with = "csv")]
    mailbox: Option<Guid>,
    #[command(flatten)]
    fields: Fields,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

/// Some that are there.
#[derive(Debug, Args)]
pub(crate) struct Named {
    /// Account, alias, address, name or DN
    #[arg(value_name = "NAME", required_unless_present = "csv", conflicts_with = "csv")]
    name: Option<String>,
    /// Takes them from a table with a row of headings, - for standard input
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Does not ask
    #[arg(long, short)]
    yes: bool,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

/// Lists.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Those without addresses, too
    #[arg(long)]
    all: bool,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

/// Shows one.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Account, alias, address, name or DN
    #[arg(value_name = "NAME")]
    name: String,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

/// Sets a password.
#[derive(Debug, Args)]
pub(crate) struct Password {
    /// Account, alias, address, name or DN
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    password: PasswordOptions,
    #[command(flatten)]
    connect: Connect,
}

impl User {
    pub async fn run(self) -> Result {
        match self {
            User::Create(create) => create.run(Kind::User).await,
            User::Enable(enable) => enable.run(Kind::User).await,
            User::Disable(named) => named.run(Kind::User, Verb::Disable).await,
            User::Delete(named) => named.run(Kind::User, Verb::Delete).await,
            User::List(list) => list.run(Kind::User).await,
            User::Show(show) => show.run(Kind::User).await,
            User::Password(password) => password.run().await,
        }
    }
}

impl Group {
    pub async fn run(self) -> Result {
        match self {
            Group::Create(create) => create.run(Kind::Group).await,
            Group::Enable(enable) => enable.run(Kind::Group).await,
            Group::Disable(named) => named.run(Kind::Group, Verb::Disable).await,
            Group::Delete(named) => named.run(Kind::Group, Verb::Delete).await,
            Group::List(list) => list.run(Kind::Group).await,
            Group::Show(show) => show.run(Kind::Group).await,
        }
    }
}

impl Contact {
    pub async fn run(self) -> Result {
        match self {
            Contact::Create(create) => create.run(Kind::Contact).await,
            Contact::Enable(enable) => enable.run(Kind::Contact).await,
            Contact::Disable(named) => named.run(Kind::Contact, Verb::Disable).await,
            Contact::Delete(named) => named.run(Kind::Contact, Verb::Delete).await,
            Contact::List(list) => list.run(Kind::Contact).await,
            Contact::Show(show) => show.run(Kind::Contact).await,
        }
    }
}

impl Create {
    async fn run(self, kind: Kind) -> Result {
        let whose = self.account.clone().unwrap_or_else(|| "the account".into());
        let password = self.password.read(&whose)?;
        let mut request = self.fields.request(self.account);
        request.password = password;
        let job =
            Job { verb: Verb::Create, kind, name: None, request, csv: self.csv, yes: true, json: self.json };
        job.run(&self.connect).await
    }
}

impl Enable {
    async fn run(self, kind: Kind) -> Result {
        let mut request = self.fields.request(None);
        request.mailbox = self.mailbox;
        let job = Job {
            verb: Verb::Enable,
            kind,
            name: self.name,
            request,
            csv: self.csv,
            yes: true,
            json: self.json,
        };
        job.run(&self.connect).await
    }
}

impl Named {
    async fn run(self, kind: Kind, verb: Verb) -> Result {
        let request = Request::default();
        let job = Job { verb, kind, name: self.name, request, csv: self.csv, yes: self.yes, json: self.json };
        job.run(&self.connect).await
    }
}

impl List {
    async fn run(self, kind: Kind) -> Result {
        let connection = self.connect.open()?;
        let (site, _) = connection.site().await?;
        let found = recipient::list(&*connection.directory, &site, kind, self.all).await?;
        if self.json {
            return terminal::print_json(&found);
        }
        let width = |of: fn(&recipient::Summary) -> &str| {
            found.iter().map(|s| of(s).chars().count()).max().unwrap_or(0).min(40)
        };
        let account = |s: &recipient::Summary| -> String { s.account.clone().unwrap_or_default() };
        let names = width(|s| s.account.as_deref().unwrap_or(""));
        let mails = width(|s| s.mail.as_deref().unwrap_or("-"));
        for s in &found {
            let mail = s.mail.as_deref().unwrap_or("-");
            let display = s.display.as_deref().unwrap_or("");
            let hidden = if s.hidden { " (hidden)" } else { "" };
            terminal::print(format_args!("{:names$}  {mail:mails$}  {display}{hidden}\n", account(s)))?;
        }
        Ok(())
    }
}

impl Show {
    async fn run(self, kind: Kind) -> Result {
        let connection = self.connect.open()?;
        let (site, _) = connection.site().await?;
        let object = recipient::find(&*connection.directory, &site, Some(kind), &self.name).await?;
        if self.json {
            return terminal::print_json(&Values(&object.attributes));
        }
        for (name, values) in object.attributes.iter() {
            for value in values {
                terminal::print(format_args!("{name}: {}\n", shown(name, value)))?;
            }
        }
        Ok(())
    }
}

impl Password {
    async fn run(self) -> Result {
        let password = self.password.required(&self.name)?;
        let connection = self.connect.open()?;
        let (site, _) = connection.site().await?;
        let user = recipient::find(&*connection.directory, &site, Some(Kind::User), &self.name).await?;
        recipient::set_password(&*connection.directory, &user.dn, &password).await?;
        terminal::print(format_args!("{} has a new password.\n", user.dn))
    }
}

fn pair(text: &str) -> std::result::Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => {
            Ok((name.to_owned(), value.to_owned()))
        }
        _ => Err("is not NAME=VALUE".into()),
    }
}
