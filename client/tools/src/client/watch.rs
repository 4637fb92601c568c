//! Waiting for new mail.

use super::Cli;
use super::list::{COLUMNS, Summary, summary};
use crate::common::{Failure, Mailbox, Result, say};
use crate::folders;
use crate::time;
use mapi::{NotificationFlags, PropertyTag, SpecialFolder, Store, descending, restriction};
use std::collections::HashSet;
use std::time::Duration;

/// Mails that came while there was no connection.
const MOST: usize = 100_000;

pub(crate) async fn run(
    cli: &Cli,
    folder: Option<&str>,
    count: Option<u64>,
    timeout: Option<u64>,
) -> Result<()> {
    let watching = watch(cli, folder, count);
    match timeout {
        None => watching.await,
        Some(seconds) => match tokio::time::timeout(Duration::from_secs(seconds), watching).await {
            Ok(result) => result,
            // It was time to end.
            Err(_) => Ok(()),
        },
    }
}

/// Shows new mail, and connects again whenever the server has gone away.
async fn watch(cli: &Cli, folder: Option<&str>, count: Option<u64>) -> Result<()> {
    let profile = cli.sign_in.chosen()?;
    let credentials = cli.sign_in.credentials(&profile)?;
    let mut mailbox = Mailbox::open(&profile, &credentials).await?;
    let mut seen = Seen::of(&mailbox.store, folder).await?;
    eprintln!("openchangeclient: waiting for new mail");
    let mut left = count;
    loop {
        let Err(lost) = show(cli, &mailbox.store, folder, &mut seen, &mut left).await else {
            mailbox.close().await;
            return Ok(());
        };
        if !lost.disconnected {
            return Err(lost);
        }
        mailbox = Mailbox::reopen("openchangeclient", &lost, &profile, &credentials).await?;
    }
}

/// Shows what comes until there is no connection, or enough was shown.
async fn show(
    cli: &Cli,
    store: &Store,
    folder: Option<&str>,
    seen: &mut Seen,
    left: &mut Option<u64>,
) -> Result<()> {
    let watched = match folder {
        Some(name) => Some(folders::find(store, name).await?),
        None => None,
    };
    let mut watch = store.watch(NotificationFlags::NEW_MAIL, watched).await?;
    for mail in seen.missed(store).await? {
        tell(cli, seen, &mail, left)?;
    }
    while *left != Some(0) {
        let event = watch.next().await?;
        let (Some(folder), Some(message)) = (event.folder_id, event.message_id) else { continue };
        let (opened, _) = store.folder(folder).message(message, false);
        let row = match opened.properties(&COLUMNS).await {
            Ok(row) => row,
            // Somebody was faster, or a rule has moved it.
            Err(error) if error.is_not_found() => continue,
            Err(error) => return Err(error.into()),
        };
        let row = row.with(PropertyTag::PID_TAG_MID, id(message));
        if let Some(mail) = summary(folder, &row) {
            tell(cli, seen, &mail, left)?;
        }
    }
    Ok(())
}

/// Shows a mail that was not shown yet.
fn tell(cli: &Cli, seen: &mut Seen, mail: &Summary, left: &mut Option<u64>) -> Result<()> {
    if *left == Some(0) || !seen.mails.insert(mail.id.message) {
        return Ok(());
    }
    *left = left.map(|n| n - 1);
    if cli.json {
        // A line each, for programs that read along.
        return say(&serde_json::to_string(mail).map_err(|e| Failure::new(e.to_string()))?);
    }
    let when = if mail.time.is_some() { time::short(mail.ticks) } else { String::new() };
    say(&format!("{} {when} {}: {}", mail.id, mail.from, mail.subject))
}

/// Which mails are not new: what came while there was no connection is looked for in the
/// folder that is watched, or where mail arrives.
struct Seen {
    folder: u64,
    /// When the newest came that was there at the beginning.
    since: u64,
    /// Those of that time, and all that were shown.
    mails: HashSet<u64>,
}

impl Seen {
    async fn of(store: &Store, folder: Option<&str>) -> Result<Self> {
        let folder = match folder {
            Some(name) => folders::find(store, name).await?,
            None => store.folder_id(SpecialFolder::Inbox),
        };
        let table = store.folder(folder).contents();
        table.set_columns(&[PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME]).forget();
        table.sort(&[descending(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)]).forget();
        let newest = table.query_rows(1).await?.rows;
        let since =
            newest.first().and_then(|row| row.time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)).unwrap_or(0);
        let mut seen = Seen { folder, since, mails: HashSet::new() };
        seen.mails = seen.missed(store).await?.into_iter().map(|mail| mail.id.message).collect();
        Ok(seen)
    }

    /// What came since and was not shown, the oldest first.
    async fn missed(&self, store: &Store) -> Result<Vec<Summary>> {
        let table = store.folder(self.folder).contents();
        table.set_columns(&COLUMNS).forget();
        let later = restriction::since(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, self.since);
        table.restrict(Some(later)).await?;
        let rows = table.rows().collect(MOST).await?;
        let mut mails: Vec<Summary> = rows.iter().filter_map(|row| summary(self.folder, row)).collect();
        mails.retain(|mail| !self.mails.contains(&mail.id.message));
        mails.sort_by_key(|mail| mail.ticks);
        Ok(mails)
    }
}

fn id(id: u64) -> exchange::oxcdata::PropertyValue {
    exchange::oxcdata::PropertyValue::Integer64(id.cast_signed())
}
