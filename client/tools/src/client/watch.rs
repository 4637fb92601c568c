//! Waiting for new mail.

use super::Cli;
use super::list::{COLUMNS, summary};
use crate::common::{Result, say};
use crate::folders;
use crate::time;
use mapi::{NotificationFlags, PropertyTag};
use std::time::Duration;

pub(crate) async fn run(
    cli: &Cli,
    folder: Option<&str>,
    count: Option<u64>,
    timeout: Option<u64>,
) -> Result<()> {
    let mailbox = cli.sign_in.mailbox().await?;
    let folder = match folder {
        Some(name) => Some(folders::find(&mailbox.store, name).await?),
        None => None,
    };
    let mut watch = mailbox.store.watch(NotificationFlags::NEW_MAIL, folder).await?;
    let watching = async {
        let mut left = count;
        while left != Some(0) {
            let event = watch.next().await?;
            let (Some(folder), Some(message)) = (event.folder_id, event.message_id) else { continue };
            let (opened, _) = mailbox.store.folder(folder).message(message, false);
            let row = match opened.properties(&COLUMNS).await {
                Ok(row) => row,
                // Somebody was faster, or a rule has moved it.
                Err(error) if error.is_not_found() => continue,
                Err(error) => return Err(error.into()),
            };
            let row = row.with(PropertyTag::PID_TAG_MID, id(message));
            let Some(mail) = summary(folder, &row) else { continue };
            if cli.json {
                // A line each, for programs that read along.
                let line = serde_json::to_string(&mail).unwrap_or_default();
                say(&line)?;
            } else {
                let when = if mail.time.is_some() { time::short(mail.ticks) } else { String::new() };
                say(&format!("{} {when} {}: {}", mail.id, mail.from, mail.subject))?;
            }
            left = left.map(|n| n - 1);
        }
        Ok(())
    };
    match timeout {
        None => watching.await,
        Some(seconds) => match tokio::time::timeout(Duration::from_secs(seconds), watching).await {
            Ok(result) => result,
            // It was time to end.
            Err(_) => Ok(()),
        },
    }
}

fn id(id: u64) -> exchange::oxcdata::PropertyValue {
    exchange::oxcdata::PropertyValue::Integer64(id.cast_signed())
}
