//! What is done to one recipient, or to all of a table.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::connect::{Connect, Connection};
use super::{Failure, Result, noun, terminal};
use crate::recipient::{self, Done, Kind, Outcome, Request, Templates};
use crate::{Error, Site};

/// What is done to recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Create,
    Enable,
    Disable,
    Delete,
}

impl Verb {
    fn done(self) -> &'static str {
        match self {
            Verb::Create => "created",
            Verb::Enable => "enabled",
            Verb::Disable => "disabled",
            Verb::Delete => "deleted",
        }
    }
}

/// One thing done to one recipient, or to all of a table.
pub(crate) struct Job {
    pub verb: Verb,
    pub kind: Kind,
    /// Which one, unless it is made or there is a table.
    pub name: Option<String>,
    pub request: Request,
    pub csv: Option<PathBuf>,
    pub yes: bool,
    pub json: bool,
}

impl Job {
    pub async fn run(self, connect: &Connect) -> Result {
        let rows = self.csv.as_deref().map(|csv| self.rows(csv)).transpose()?;
        if self.verb == Verb::Delete && !self.yes {
            let what = match (&rows, &self.name) {
                (Some(rows), _) => noun(self.kind, rows.len()),
                (None, Some(name)) => format!("the {} {name}", self.kind.name()),
                (None, None) => String::new(),
            };
            if !terminal::confirm(&format!("Delete {what}?"))? {
                return Err(Failure::told("nothing was deleted", ""));
            }
        }
        let connection = connect.open()?;
        let (site, templates) = connection.site().await?;
        let work = Work { connection, site, templates, verb: self.verb };
        let Some(rows) = rows else {
            let done = work.one(self.kind, self.name.as_deref(), &self.request).await?;
            return if self.json { terminal::print_json(&done) } else { say(self.verb, &done) };
        };
        let csv = self.csv.as_deref().unwrap_or(Path::new("-"));
        self.table(&work, rows, &csv.display().to_string()).await
    }

    fn rows(&self, csv: &Path) -> Result<recipient::Rows> {
        let reader: Box<dyn Read> = if csv == Path::new("-") {
            Box::new(io::stdin())
        } else {
            Box::new(File::open(csv).map_err(|e| {
                Failure::told(
                    format!("cannot read {}: {e}", csv.display()),
                    "--csv names a table with a row of headings, or is - for standard input.",
                )
            })?)
        };
        Ok(recipient::read_rows(reader, self.kind)?)
    }

    async fn table(&self, work: &Work, rows: recipient::Rows, file: &str) -> Result {
        let bar = terminal::bar(rows.len(), "Recipients");
        let mut outcomes = Vec::with_capacity(rows.len());
        for (line, row) in rows {
            let done = match row {
                Ok((kind, request)) => {
                    let name = request.account.clone().or(request.mail.clone()).or(request.alias.clone());
                    work.one(kind, name.as_deref(), &request).await
                }
                Err(error) => Err(error),
            };
            if let Err(error) = &done {
                bar.suspend(|| eprintln!("{file}:{line}: {error}"));
            }
            let (done, error) = match done {
                Ok(done) => (Some(done), None),
                Err(error) => (None, Some(error.to_string())),
            };
            outcomes.push(Outcome { line, done, error });
            bar.inc(1);
        }
        bar.finish_and_clear();
        let failed = outcomes.iter().filter(|outcome| outcome.error.is_some()).count();
        let succeeded = outcomes.len() - failed;
        if self.json {
            terminal::print_json(&outcomes)?;
        } else {
            let verb = self.verb.done();
            terminal::print(format_args!("{succeeded} {verb}, {failed} failed.\n"))?;
        }
        match (succeeded, failed) {
            (_, 0) => Ok(()),
            (0, _) => Err(Failure::Quiet(1)),
            _ => Err(Failure::Quiet(3)),
        }
    }
}

struct Work {
    connection: Connection,
    site: Site,
    templates: Templates,
    verb: Verb,
}

impl Work {
    async fn one(&self, kind: Kind, name: Option<&str>, request: &Request) -> crate::Result<Done> {
        let (directory, site) = (&*self.connection.directory, &self.site);
        let name =
            || name.ok_or_else(|| Error::Invalid("which one? The row has no account, mail or alias".into()));
        match self.verb {
            Verb::Create => recipient::create(directory, site, &self.templates, kind, request).await,
            Verb::Enable => recipient::enable(directory, site, &self.templates, kind, name()?, request).await,
            Verb::Disable => recipient::disable(directory, site, kind, name()?).await,
            Verb::Delete => recipient::delete(directory, site, kind, name()?).await,
        }
    }
}

fn say(verb: Verb, done: &Done) -> Result {
    let mail = done.mail.as_deref().map(|mail| format!(" <{mail}>")).unwrap_or_default();
    terminal::print(format_args!("{} {} {}{mail}\n", verb.done(), done.kind.name(), done.dn))?;
    if let (Some(mailbox), Verb::Disable) = (done.mailbox, verb) {
        let name = done.account.as_deref().unwrap_or_default();
        terminal::print(format_args!(
            "To give the same mailbox back: openchange user enable {name} --mailbox {mailbox}\n"
        ))?;
    }
    if done.needs_password && verb == Verb::Create {
        let account = done.account.as_deref().unwrap_or_default();
        eprintln!("The account is disabled until it has a password: openchange user password {account}");
    }
    Ok(())
}
