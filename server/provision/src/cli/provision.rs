//! `openchange provision` and `oc_provision`.

use std::process::ExitCode;

use clap::{Args, Parser};
use serde::Serialize;

use super::connect::{Connect, Connection};
use super::{EXIT_CODES, Failure, Result, run, terminal};
use crate::plan::{Part, Plan};
use crate::schema::Definition;
use crate::{Site, organisation, schema};

/// Gives a directory the schema and the organisation that Exchange's clients look for
#[derive(Debug, Parser)]
#[command(name = "oc_provision", version, after_help = EXIT_CODES, after_long_help = HELP)]
pub struct OcProvision {
    #[command(flatten)]
    options: Provision,
}

impl OcProvision {
    /// Does what the command line says.
    #[must_use]
    pub fn main() -> ExitCode {
        run(Self::parse().options.run())
    }
}

const HELP: &str = "\
What is there already is left alone, so a second run has nothing to do. Extending the
schema of an Active Directory cannot be undone, and is asked for before it is done.

Examples:
  A directory of our own:
    openchange provision
  What is missing in an Active Directory, as text and for programs:
    openchange provision --dry-run --directory ldaps://dc1.example.com \\
        --bind-user administrator@example.com
    openchange provision --dry-run --json --config server.toml
  Do it, without being asked, and check it:
    openchange provision --yes --config server.toml
    openchange provision --check --config server.toml
  Take this server out again:
    openchange provision --deprovision --config server.toml

Exit codes:
  0  done, or nothing was to be done
  1  not done, or --check found something missing
  2  the command line is wrong";

/// Gives a directory the schema and the organisation that Exchange's clients look for
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Provision {
    /// Shows what would be done, and does nothing
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,

    /// Shows what is missing, and ends with 1 if something is
    #[arg(long, conflicts_with = "deprovision")]
    check: bool,

    /// Takes the server out of the directory, and the organisation with its last server
    #[arg(long)]
    deprovision: bool,

    /// With --deprovision: disables all recipients whose mailboxes go
    #[arg(long, requires = "deprovision")]
    recipients: bool,

    /// Does not ask
    #[arg(long, short)]
    yes: bool,

    /// Writes JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    connect: Connect,
}

/// What programs read.
#[derive(Serialize)]
struct Report<'a> {
    applied: bool,
    #[serde(flatten)]
    plan: &'a Plan,
}

impl Provision {
    pub async fn run(self) -> Result {
        let connection = self.connect.open()?;
        let plan = self.plan(&connection).await?;
        if self.dry_run || self.check {
            self.show(&plan, false)?;
            return if self.check && !plan.is_empty() { Err(Failure::Quiet(1)) } else { Ok(()) };
        }
        if plan.is_empty() {
            return self.show(&plan, true);
        }
        if !self.yes && !self.agreed(&plan, &connection)? {
            return Err(Failure::told("nothing was changed", ""));
        }
        let what = if self.deprovision { "Removing" } else { "Provisioning" };
        let bar = terminal::bar(plan.steps.len(), what);
        let done = plan.apply(&*connection.directory, |number| bar.set_position(number as u64)).await;
        bar.finish_and_clear();
        done.map_err(Failure::step)?;
        self.show(&plan, true)?;
        if self.deprovision {
            return Ok(());
        }
        let left = self.plan(&connection).await?;
        if left.is_empty() {
            return Ok(());
        }
        Err(Failure::told(
            format!("the directory took everything, yet it is not as it must be:\n{left}"),
            "Does another program change it at the same time? Run it again.",
        ))
    }

    async fn plan(&self, connection: &Connection) -> Result<Plan> {
        let directory = &*connection.directory;
        if self.deprovision {
            let site = Site::find(directory, &connection.organisation).await?;
            return Ok(organisation::remove(directory, &site, self.recipients).await?);
        }
        let roots = directory.roots().await?;
        let site = Site::new(&connection.organisation, roots)?;
        let mut plan = Plan::default();
        schema::compare(directory, &Definition::exchange()?, &mut plan).await?;
        organisation::compare(directory, &site, &mut plan).await?;
        Ok(plan)
    }

    /// A schema of somebody else's, and what is removed, are asked about.
    fn agreed(&self, plan: &Plan, connection: &Connection) -> Result<bool> {
        let schema = connection.remote && plan.touches(Part::Schema);
        if !schema && !self.deprovision {
            return Ok(true);
        }
        eprint!("{plan}");
        terminal::confirm(if schema {
            "This extends the schema of the forest, which cannot be undone. Do it?"
        } else {
            "Do it?"
        })
    }

    fn show(&self, plan: &Plan, applied: bool) -> Result {
        if self.json {
            return terminal::print_json(&Report { applied, plan });
        }
        if applied && !plan.is_empty() {
            let notes = plan.notes.iter().map(|note| format!("Note: {note}\n")).collect::<String>();
            return terminal::print(format_args!("{notes}Done: {} steps.\n", plan.steps.len()));
        }
        terminal::print(plan)
    }
}
