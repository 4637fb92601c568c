//! `openchangeclient`: mail from the command line.

mod change;
mod fetch;
mod list;
mod send;
mod watch;

use crate::common::{EXIT_CODES, Failure, Result, SignIn, run};
use crate::ids::MessageName;
use crate::legacy::{Action, translate};
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  openchangeclient send --to ana --cc 'Bob <bob@example.org>' --subject Report --attach report.pdf < text
  openchangeclient list --unread
  openchangeclient fetch --limit 5 --store attachments/
  openchangeclient folders --tree
  openchangeclient watch --json
  openchangeclient --sendmail --to ana --subject Hi --body Hello    (as the old program had it)";

/// Send, read and sort mail.
#[derive(Parser)]
#[command(name = "openchangeclient", version, max_term_width = 100, after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
pub(crate) struct Cli {
    #[command(flatten)]
    pub sign_in: SignIn,
    /// Write JSON
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Send a mail; its text is --body, or what standard input has
    Send(Box<send::Send>),
    /// Show mails whole
    Fetch(fetch::Fetch),
    /// Show who wrote what when, the newest first
    #[command(alias = "summary")]
    List(list::List),
    /// Show the folders
    Folders {
        /// As a tree
        #[arg(long)]
        tree: bool,
    },
    /// Make a folder
    Mkdir {
        /// Its name
        #[arg(long = "folder-name", value_name = "NAME")]
        name: String,
        /// Folder it is to be in
        #[arg(long, value_name = "FOLDER", default_value = "top")]
        folder: String,
        /// What it is for
        #[arg(long = "folder-comment", value_name = "TEXT", default_value = "")]
        comment: String,
    },
    /// Remove a folder with all that is in it
    Rmdir {
        /// Its name or path
        #[arg(long = "folder-name", value_name = "FOLDER")]
        name: String,
        /// Folder it is in, when --folder-name is not a path
        #[arg(long, value_name = "FOLDER")]
        folder: Option<String>,
    },
    /// Delete mails
    Delete {
        /// FOLDER/MESSAGE, as `list` shows it
        #[arg(value_name = "MESSAGE")]
        messages: Vec<MessageName>,
        /// All with this subject
        #[arg(long, value_name = "SUBJECT", conflicts_with = "messages")]
        subject: Option<String>,
        /// Where to look for the subject
        #[arg(long, value_name = "FOLDER", default_value = "inbox")]
        folder: String,
        /// For good, instead of so that the server may still have them
        #[arg(long, alias = "force")]
        hard: bool,
    },
    /// Mark mails as read
    MarkRead {
        /// FOLDER/MESSAGE, as `list` shows it
        #[arg(value_name = "MESSAGE", required = true)]
        messages: Vec<MessageName>,
        /// Mark them as unread
        #[arg(long)]
        unread: bool,
    },
    /// Show the address book
    Users {
        /// Only who has this name
        #[arg(value_name = "NAME")]
        name: Option<String>,
    },
    /// Wait for new mail and show it
    Watch {
        /// Folder to watch; without it, the whole mailbox
        #[arg(long, value_name = "FOLDER")]
        folder: Option<String>,
        /// End after so many
        #[arg(long, value_name = "N")]
        count: Option<u64>,
        /// End after so many seconds
        #[arg(long, value_name = "SECONDS")]
        timeout: Option<u64>,
    },
}

/// What was an option in the old program.
const ACTIONS: [Action; 13] = [
    Action { option: "sendmail", subcommand: "send", value: None },
    Action { option: "fetchmail", subcommand: "fetch", value: None },
    Action { option: "storemail", subcommand: "fetch", value: Some("store") },
    Action { option: "fetchsummary", subcommand: "list", value: None },
    Action { option: "fetch-items", subcommand: "list", value: Some("class") },
    Action { option: "mailbox", subcommand: "folders", value: None },
    Action { option: "userlist", subcommand: "users", value: None },
    Action { option: "mkdir", subcommand: "mkdir", value: None },
    Action { option: "rmdir", subcommand: "rmdir", value: None },
    Action { option: "deletemail", subcommand: "delete", value: None },
    Action { option: "delete", subcommand: "delete", value: Some("") },
    Action { option: "notifications", subcommand: "watch", value: None },
    Action { option: "markread", subcommand: "mark-read", value: Some("") },
];

/// What the old program could do and this one cannot yet.
const NOT_YET: [&str; 6] =
    ["--sendappointment", "--sendcontact", "--sendtask", "--sendnote", "--freebusy", "--update"];

/// The program.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let known = [
        "send",
        "fetch",
        "list",
        "summary",
        "folders",
        "mkdir",
        "rmdir",
        "delete",
        "mark-read",
        "users",
        "watch",
    ];
    let mut args = translate(args, &ACTIONS, &known);
    // --storemail goes with --fetchmail in the old program.
    if args.get(1).is_some_and(|a| a == "fetch") {
        args.iter_mut().filter(|a| *a == "--storemail").for_each(|a| *a = "--store".into());
        args.retain(|a| a != "--fetchmail");
    }
    let absent = args.iter().find_map(|a| {
        let a = a.to_str()?.split('=').next()?;
        NOT_YET.into_iter().find(|option| *option == a)
    });
    if let Some(option) = absent {
        eprintln!("openchangeclient: {option} is of the old program; this one does mail only, for now");
        return ExitCode::from(2);
    }
    run("openchangeclient", args, |cli: Cli| async move { dispatch(&cli).await })
}

async fn dispatch(cli: &Cli) -> Result<()> {
    match &cli.command {
        Command::Send(send) => send::run(cli, send).await,
        Command::Fetch(fetch) => fetch::run(cli, fetch).await,
        Command::List(list) => list::run(cli, list).await,
        Command::Folders { tree } => list::folders(cli, *tree).await,
        Command::Users { name } => list::users(cli, name.as_deref()).await,
        Command::Mkdir { name, folder, comment } => change::mkdir(cli, name, folder, comment).await,
        Command::Rmdir { name, folder } => change::rmdir(cli, name, folder.as_deref()).await,
        Command::Delete { messages, subject, folder, hard } => {
            change::delete(cli, messages, subject.as_deref(), folder, *hard).await
        }
        Command::MarkRead { messages, unread } => change::mark_read(cli, messages, !unread).await,
        Command::Watch { folder, count, timeout } => {
            watch::run(cli, folder.as_deref(), *count, *timeout).await
        }
    }
}

/// Reads a file that the user has named.
fn read(path: &PathBuf) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| Failure::new(format!("{}: {e}", path.display())))
}
