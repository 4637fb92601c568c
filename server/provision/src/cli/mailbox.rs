//! `openchange mailbox`: the files that hold users' mail, beside a server or without one.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use exchange::oxcdata::PropertyValue;
use exchange::oxprops::PropertyTag;
use openchange_directory::{Filter, Guid, Object, Scope};
use openchange_store::{
    Error as StoreError, Mailbox, NewMailbox, SpecialFolder, SqliteStores, Stores, Table, View, ids,
};
use serde::Serialize;

use super::connect::{Connect, Connection};
use super::{Failure, Result, terminal};
use crate::recipient::{self, Kind};

/// What can be done to mailboxes.
#[derive(Debug, Subcommand)]
pub(crate) enum Boxes {
    /// Makes a user's mailbox, which the server would do at the first logon or mail
    Create(Create),
    /// Lists mailboxes
    List(List),
    /// Shows a mailbox and its folders
    Show(Show),
    /// Removes a mailbox with all that is in it. The account stays, and gets a new one when it
    /// logs on or has mail
    Delete(Delete),
}

/// Where mailboxes are.
#[derive(Debug, Args)]
struct Place {
    /// The server's data directory [default: of the configuration]
    #[arg(long, value_name = "DIR", help_heading = "Directory")]
    data: Option<PathBuf>,
    #[command(flatten)]
    connect: Connect,
}

/// Makes mailboxes.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Account, alias, address, name or DN
    #[arg(value_name = "NAME", required_unless_present = "all", conflicts_with = "all")]
    name: Option<String>,
    /// Of all users that have none yet
    #[arg(long)]
    all: bool,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Lists.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Shows one.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Account, alias, address, name or DN; or the GUID that `list` shows
    #[arg(value_name = "NAME")]
    name: String,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Removes one.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// Account, alias, address, name or DN; or the GUID that `list` shows
    #[arg(value_name = "NAME")]
    name: String,
    /// Does not ask
    #[arg(long, short)]
    yes: bool,
    /// Writes JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// A mailbox in lists.
#[derive(Debug, Serialize)]
struct Listed {
    /// By which the directory and the file know it.
    guid: String,
    /// None: nobody in the directory has it any more.
    account: Option<String>,
    display: Option<String>,
    mail: Option<String>,
    bytes: u64,
}

/// A mailbox that was made, or was there.
#[derive(Debug, Serialize)]
struct Made {
    guid: String,
    account: Option<String>,
    created: bool,
}

/// A mailbox from inside.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(flatten)]
    listed: Listed,
    file: PathBuf,
    /// Name of its owner when it was made.
    owner: String,
    legacy_dn: String,
    /// Seconds since 1970.
    created: u64,
    folders: Vec<Folder>,
}

#[derive(Debug, Serialize)]
struct Folder {
    path: String,
    messages: i32,
    unread: i32,
}

const SHOWN: &[&str] = &["sAMAccountName", "displayName", "mail", "legacyExchangeDN", "homeMDB"];

impl Boxes {
    pub async fn run(self) -> Result {
        match self {
            Boxes::Create(create) => create.run().await,
            Boxes::List(list) => list.run().await,
            Boxes::Show(show) => show.run().await,
            Boxes::Delete(delete) => delete.run().await,
        }
    }
}

/// The mailboxes, and who has them.
struct Work {
    stores: SqliteStores,
    folder: PathBuf,
    connection: Connection,
}

impl Place {
    fn open(&self) -> Result<Work> {
        let data = match &self.data {
            Some(data) => data.clone(),
            None => self.connect.data()?,
        };
        if !data.is_dir() {
            return Err(Failure::told(
                format!("{}: there is no such directory", data.display()),
                "--data or --config says where the server keeps its data.",
            ));
        }
        let folder = data.join("mailboxes");
        let stores = SqliteStores::open(&folder, openchange_store::Options::default()).map_err(failed)?;
        Ok(Work { stores, folder, connection: self.connect.open()? })
    }
}

impl Work {
    /// All who may have a mailbox, by the GUIDs of their accounts.
    async fn users(&self) -> Result<HashMap<Guid, Object>> {
        let directory = &*self.connection.directory;
        let base = directory.roots().await?.domain;
        let filter = Filter::And(vec![Filter::class("user"), Filter::Present("homeMDB".into())]);
        let found = directory.search(&base, Scope::Subtree, &filter, SHOWN).await?;
        Ok(found.into_iter().map(|user| (user.guid, user)).collect())
    }

    /// The account that a name means, or the GUID itself: then it may be nobody's.
    async fn find(&self, name: &str) -> Result<(Guid, Option<Object>)> {
        if let Ok(guid) = name.parse::<Guid>() {
            return Ok((guid, self.users().await?.remove(&guid)));
        }
        let (site, _) = self.connection.site().await?;
        let user = recipient::find(&*self.connection.directory, &site, Some(Kind::User), name).await?;
        Ok((user.guid, Some(user)))
    }

    fn listed(&self, guid: Guid, user: Option<&Object>) -> Result<Listed> {
        let entries = self.stores.list().map_err(failed)?;
        let text = |name: &str| user?.attributes.text(name).map(str::to_owned);
        let entry = entries.iter().find(|entry| ids::guid_bytes(&entry.owner) == guid.0);
        Ok(Listed {
            guid: guid.to_string(),
            account: text("sAMAccountName"),
            display: text("displayName"),
            mail: text("mail"),
            bytes: entry.map_or(0, |entry| entry.size),
        })
    }

    fn create(&self, user: &Object) -> Result<Made> {
        let text = |name: &str| user.attributes.text(name).map(str::to_owned);
        let account = text("sAMAccountName");
        let (Some(legacy_dn), true) = (text("legacyExchangeDN"), user.attributes.has("homeMDB")) else {
            return Err(Failure::told(
                format!("the directory gives {} no mailbox", user.dn),
                "`openchange user enable` does.",
            ));
        };
        let new = NewMailbox {
            owner: ids::guid_from_bytes(user.guid.0),
            display_name: text("displayName").unwrap_or_else(|| user.dn.name()),
            legacy_dn,
        };
        let created = match self.stores.create(new) {
            Ok(_) => true,
            Err(StoreError::Exists(_)) => false,
            Err(error) => return Err(failed(error)),
        };
        Ok(Made { guid: user.guid.to_string(), account, created })
    }
}

impl Create {
    async fn run(self) -> Result {
        let work = self.place.open()?;
        let mut users = match &self.name {
            Some(name) => match work.find(name).await? {
                (_, Some(user)) => vec![user],
                (guid, None) => {
                    return Err(Failure::told(
                        format!("nobody in the directory has the GUID {guid}"),
                        "`openchange user list` shows who is there.",
                    ));
                }
            },
            None => work.users().await?.into_values().collect(),
        };
        users.sort_by_cached_key(|user| user.dn.to_string());
        let bar = terminal::bar(users.len(), "Mailboxes");
        let mut made = Vec::with_capacity(users.len());
        for user in &users {
            made.push(work.create(user)?);
            bar.inc(1);
        }
        bar.finish_and_clear();
        if self.json {
            return terminal::print_json(&made);
        }
        for one in made.iter().filter(|one| one.created || self.name.is_some()) {
            let account = one.account.as_deref().unwrap_or(&one.guid);
            let what = if one.created { "created the mailbox of" } else { "there is a mailbox already of" };
            terminal::print(format_args!("{what} {account}\n"))?;
        }
        Ok(())
    }
}

impl List {
    async fn run(self) -> Result {
        let work = self.place.open()?;
        let users = work.users().await?;
        let mut found = Vec::new();
        for entry in work.stores.list().map_err(failed)? {
            let guid = Guid(ids::guid_bytes(&entry.owner));
            let text = |name: &str| users.get(&guid)?.attributes.text(name).map(str::to_owned);
            found.push(Listed {
                guid: guid.to_string(),
                account: text("sAMAccountName"),
                display: text("displayName"),
                mail: text("mail"),
                bytes: entry.size,
            });
        }
        found.sort_by_cached_key(|one| (one.account.is_none(), one.account.clone(), one.guid.clone()));
        if self.json {
            return terminal::print_json(&found);
        }
        let account = |one: &Listed| one.account.clone().unwrap_or_else(|| "(nobody)".into());
        let width = found.iter().map(|one| account(one).chars().count()).max().unwrap_or(0).min(40);
        for one in &found {
            let (name, size) = (account(one), bytes(one.bytes));
            let mail = one.mail.as_deref().unwrap_or("-");
            terminal::print(format_args!("{}  {name:width$}  {size:>9}  {mail}\n", one.guid))?;
        }
        Ok(())
    }
}

impl Show {
    async fn run(self) -> Result {
        let work = self.place.open()?;
        let (guid, user) = work.find(&self.name).await?;
        let mailbox = work.stores.open(&ids::guid_from_bytes(guid.0)).map_err(|e| missing(e, &self.name))?;
        let info = mailbox.info().clone();
        let shown = Shown {
            listed: work.listed(guid, user.as_ref())?,
            file: work.folder.join(format!("{guid}.mailbox")),
            owner: info.display_name.clone(),
            legacy_dn: info.legacy_dn.clone(),
            created: unix(info.created),
            folders: folders(&mailbox).map_err(failed)?,
        };
        if self.json {
            return terminal::print_json(&shown);
        }
        let account = shown.listed.account.as_deref().unwrap_or("nobody in the directory");
        terminal::print(format_args!(
            "account: {account}\nowner:   {}\nDN:      {}\nGUID:    {guid}\nfile:    {}\nsize:    {}\n",
            shown.owner,
            shown.legacy_dn,
            shown.file.display(),
            bytes(shown.listed.bytes),
        ))?;
        for folder in &shown.folders {
            let Folder { path, messages, unread } = folder;
            terminal::print(format_args!("{messages:>8} messages {unread:>8} unread  {path}\n"))?;
        }
        Ok(())
    }
}

impl Delete {
    async fn run(self) -> Result {
        let work = self.place.open()?;
        let (guid, user) = work.find(&self.name).await?;
        let listed = work.listed(guid, user.as_ref())?;
        let owner = ids::guid_from_bytes(guid.0);
        if !self.yes {
            let whose = listed.account.as_deref().unwrap_or(&listed.guid);
            let question = format!("Delete the mailbox of {whose} with {}?", bytes(listed.bytes));
            if !terminal::confirm(&question)? {
                return Err(Failure::told("nothing was deleted", ""));
            }
        }
        work.stores.delete(&owner).map_err(|e| missing(e, &self.name))?;
        if self.json {
            return terminal::print_json(&listed);
        }
        terminal::print(format_args!("deleted the mailbox {guid}\n"))
    }
}

/// Folders that people see, with what is in them.
fn folders(mailbox: &Arc<dyn Mailbox>) -> openchange_store::Result<Vec<Folder>> {
    let top = mailbox.special_folder(SpecialFolder::IpmSubtree);
    let table = Table::Hierarchy { folder: top, deep: true, deleted: false };
    let view = View::open(Arc::clone(mailbox), table, None)?;
    let columns = [
        PropertyTag::PID_TAG_DISPLAY_NAME,
        PropertyTag::PID_TAG_DEPTH,
        PropertyTag::PID_TAG_CONTENT_COUNT,
        PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT,
    ];
    let mut above: Vec<String> = Vec::new();
    let mut found = Vec::new();
    // A folder that has just been deleted has no row.
    for row in view.rows(0..view.len(), &columns)?.into_iter().flatten() {
        let number = |at: usize| match row.get(at) {
            Some(Some(PropertyValue::Integer32(number))) => *number,
            _ => 0,
        };
        let name = match row.first() {
            Some(Some(PropertyValue::String(name))) => name.to_string_lossy().replace('/', "\\/"),
            _ => String::new(),
        };
        above.truncate(usize::try_from(number(1) - 1).unwrap_or(0));
        above.push(name);
        found.push(Folder { path: above.join("/"), messages: number(2), unread: number(3) });
    }
    Ok(found)
}

/// Seconds since 1970 of 100 ns since 1601.
fn unix(time: u64) -> u64 {
    (time / 10_000_000).saturating_sub(11_644_473_600)
}

/// Bytes as people read them.
fn bytes(count: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    let mut size = count as f64;
    let mut unit = "bytes";
    for larger in UNITS {
        if size < 1024.0 {
            break;
        }
        size /= 1024.0;
        unit = larger;
    }
    if unit == "bytes" { format!("{count} bytes") } else { format!("{size:.1} {unit}") }
}

fn failed(error: StoreError) -> Failure {
    let help = match &error {
        StoreError::Locked(_) => "Another program works on it; try again.",
        StoreError::Io(..) => "The server's files belong to its account: run this as that one.",
        StoreError::DiskFull(_) => "Make room first.",
        _ => "",
    };
    Failure::told(error.to_string(), help)
}

fn missing(error: StoreError, name: &str) -> Failure {
    match error {
        StoreError::NotFound("mailbox") => Failure::told(
            format!("{name} has no mailbox yet"),
            "`openchange mailbox create` makes one, `openchange mailbox list` shows those there are.",
        ),
        error => failed(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_well() {
        let sizes = [0, 1023, 1024, 1_572_864, 5 << 30, u64::MAX].map(bytes);
        assert_eq!(sizes, ["0 bytes", "1023 bytes", "1.0 KiB", "1.5 MiB", "5.0 GiB", "16777216.0 TiB"]);
    }
}
