//! `exchange2mbox`: mailboxes to mbox or Maildir.

mod export;
mod file;
mod index;
mod maildir;

use crate::common::{EXIT_CODES, Failure, Mailbox, Result, SignIn, json, run, say};
use crate::folders;
use clap::Parser;
use export::{Export, Outcome};
use mapi::{Credentials, NotificationFlags, Profile};
use std::convert::Infallible;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  exchange2mbox --mbox inbox.mbox
  exchange2mbox --mbox all.mbox --all
  exchange2mbox --maildir ~/Maildir --folder Inbox --folder 'Inbox/Projects'
  exchange2mbox --mbox inbox.mbox --update
  exchange2mbox --maildir ~/Maildir --all --watch

A second run transfers only what is new or was changed since. An index beside the mbox
(FILE.index) or in the Maildir (.index) remembers what was exported. A run that was cut
off goes on where it stopped: what was half written is taken back.";

/// Copy a mailbox, or folders of it, to an mbox (mboxrd) or a Maildir, each mail complete.
#[derive(Parser)]
#[command(name = "exchange2mbox", version, max_term_width = 100, after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
struct Cli {
    #[command(flatten)]
    sign_in: SignIn,
    /// The mbox to append to
    #[arg(long, value_name = "FILE", required_unless_present = "maildir", conflicts_with = "maildir")]
    mbox: Option<PathBuf>,
    /// The Maildir to deliver to
    #[arg(long, value_name = "DIR")]
    maildir: Option<PathBuf>,
    /// Folder: a name, a path or an id (repeatable); without it, the inbox
    #[arg(long, value_name = "FOLDER")]
    folder: Vec<String>,
    /// All folders of the mailbox
    #[arg(long, conflicts_with = "folder")]
    all: bool,
    /// Before that, delete on the server what was removed from the mbox or Maildir
    #[arg(long)]
    update: bool,
    /// Go on: export what comes or changes, until it is ended
    #[arg(long, conflicts_with = "update")]
    watch: bool,
    /// Write what was done as JSON
    #[arg(long)]
    json: bool,
    /// No progress bar
    #[arg(long)]
    no_progress: bool,
}

/// How often a connection that was cut is made again without having got any further.
const ATTEMPTS: u32 = 3;

/// The program.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    run("exchange2mbox", args.into_iter().collect(), |cli: Cli| async move { work(&cli).await })
}

async fn work(cli: &Cli) -> Result<()> {
    let profile = cli.sign_in.chosen()?;
    let credentials = cli.sign_in.credentials(&profile)?;
    let mut export = match (&cli.mbox, &cli.maildir) {
        (Some(path), _) => Export::mbox(path)?,
        (_, Some(path)) => Export::maildir(path)?,
        _ => return Err(Failure::usage("where to? --mbox or --maildir")),
    };
    export.update = cli.update;
    export.progress = !cli.no_progress;
    if cli.watch {
        return watch(cli, &profile, &credentials, &mut export).await;
    }
    let mut total = Outcome::default();
    let mut attempts = 0;
    loop {
        let tried = async {
            let mailbox = Mailbox::open(&profile, &credentials).await?;
            let wanted = wanted(cli, &mailbox).await?;
            let done = export.run(&mailbox.store, &wanted).await;
            let done = done.map_err(|(partly, failure)| {
                total.add(&partly);
                if partly.exported + partly.deleted > 0 {
                    attempts = 0;
                }
                failure
            })?;
            mailbox.close().await;
            Ok::<_, Failure>(done)
        }
        .await;
        match tried {
            Ok(done) => {
                total.add(&done);
                total.unchanged = done.unchanged;
                break;
            }
            Err(failure) if failure.disconnected && export.begun && attempts + 1 < ATTEMPTS => {
                attempts += 1;
                eprintln!("exchange2mbox: {}; connecting again", failure.message);
            }
            Err(failure) => return Err(failure),
        }
    }
    tell(cli, &total)
}

fn tell(cli: &Cli, total: &Outcome) -> Result<()> {
    if cli.json {
        return json(total);
    }
    let deleted =
        if cli.update { format!(", {} deleted on the server", total.deleted) } else { String::new() };
    say(&format!("{} exported, {} were there already{deleted}.", total.exported, total.unchanged))
}

/// What follows something that has happened within this time is exported with it.
const GATHER: Duration = Duration::from_millis(500);

/// Exports, and again whenever something has happened in the mailbox; a connection that is cut
/// is made again.
async fn watch(cli: &Cli, profile: &Profile, credentials: &Credentials, export: &mut Export) -> Result<()> {
    let mut mailbox = Mailbox::open(profile, credentials).await?;
    let mut first = true;
    loop {
        let Err(lost) = follow(cli, &mailbox, export, &mut first).await;
        if !lost.disconnected {
            return Err(lost);
        }
        mailbox = Mailbox::reopen("exchange2mbox", &lost, profile, credentials).await?;
    }
}

async fn follow(cli: &Cli, mailbox: &Mailbox, export: &mut Export, first: &mut bool) -> Result<Infallible> {
    let store = &mailbox.store;
    let happens = [
        NotificationFlags::NEW_MAIL,
        NotificationFlags::OBJECT_CREATED,
        NotificationFlags::OBJECT_MODIFIED,
        NotificationFlags::OBJECT_MOVED,
        NotificationFlags::OBJECT_COPIED,
    ];
    let happens = NotificationFlags(happens.iter().fold(0, |all, one| all | one.0));
    let mut events = store.watch(happens, None).await?;
    loop {
        let wanted = wanted(cli, mailbox).await?;
        match export.run(store, &wanted).await {
            Ok(done) if done.exported > 0 || *first => tell(cli, &done)?,
            Ok(_) => {}
            Err((_, failure)) => return Err(failure),
        }
        *first = false;
        events.next().await?;
        tokio::time::sleep(GATHER).await;
        drop(events.ready());
    }
}

/// Ids and paths of the folders to export.
async fn wanted(cli: &Cli, mailbox: &Mailbox) -> Result<Vec<(u64, String)>> {
    if cli.all {
        let all = folders::all(&mailbox.store).await?;
        return Ok(all.into_iter().map(|f| (f.id, f.path)).collect());
    }
    let inbox = ["inbox".to_owned()];
    let names = if cli.folder.is_empty() { &inbox[..] } else { &cli.folder };
    let mut out = Vec::new();
    for name in names {
        out.push((folders::find(&mailbox.store, name).await?, name.clone()));
    }
    Ok(out)
}

#[cfg(test)]
mod tests;
