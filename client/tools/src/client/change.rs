//! Making, removing and marking.

use super::Cli;
use super::send::count;
use crate::common::{Failure, Result, json, say};
use crate::folders;
use crate::ids::MessageName;
use mapi::{ErrorCode, PropertyTag, Store, restriction};
use std::collections::BTreeMap;

/// Mails of one subject, at most.
const MOST: usize = 100_000;

pub(crate) async fn mkdir(cli: &Cli, name: &str, folder: &str, comment: &str) -> Result<()> {
    let mailbox = cli.sign_in.mailbox().await?;
    let parent = folders::find(&mailbox.store, folder).await?;
    let made = mailbox.store.folder(parent).create_folder(name, comment, false).await?;
    let id = format!("{:016X}", made.id);
    drop(made);
    mailbox.close().await;
    if cli.json { json(&serde_json::json!({ "id": id, "name": name })) } else { say(&id) }
}

pub(crate) async fn rmdir(cli: &Cli, name: &str, folder: Option<&str>) -> Result<()> {
    let mailbox = cli.sign_in.mailbox().await?;
    let path = match folder {
        Some(parent) => {
            let parent = folders::find(&mailbox.store, parent).await?;
            let all = folders::all(&mailbox.store).await?;
            let own = all.iter().find(|f| f.parent == parent && f.name.to_lowercase() == name.to_lowercase());
            own.map(|f| f.path.clone())
        }
        None => Some(name.to_owned()),
    };
    let path = path.ok_or_else(|| Failure::not_found(format!("there is no folder `{name}` there")))?;
    let id = folders::find(&mailbox.store, &path).await?;
    let all = folders::all(&mailbox.store).await?;
    let found = all.iter().find(|f| f.id == id);
    let parent = found.map(|f| f.parent).ok_or_else(|| Failure::usage("that folder cannot be removed"))?;
    mailbox.store.folder(parent).delete_folder(id).await.map_err(|error| match error.code() {
        Some(ErrorCode::EC_ACCESS_DENIED) => {
            Failure::new(format!("`{name}` cannot be removed: the mailbox needs it"))
        }
        _ => error.into(),
    })?;
    mailbox.close().await;
    if cli.json { json(&serde_json::json!({ "removed": format!("{id:016X}") })) } else { Ok(()) }
}

/// Messages by their folders.
fn by_folder(messages: &[MessageName]) -> BTreeMap<u64, Vec<u64>> {
    let mut out: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    messages.iter().for_each(|m| out.entry(m.folder).or_default().push(m.message));
    out
}

pub(crate) async fn delete(
    cli: &Cli,
    messages: &[MessageName],
    subject: Option<&str>,
    folder: &str,
    hard: bool,
) -> Result<()> {
    if messages.is_empty() && subject.is_none() {
        return Err(Failure::usage("which? name mails, or --subject"));
    }
    let mailbox = cli.sign_in.mailbox().await?;
    let messages = match subject {
        Some(subject) => {
            let folder = folders::find(&mailbox.store, folder).await?;
            with_subject(&mailbox.store, folder, subject).await?
        }
        None => messages.to_vec(),
    };
    if messages.is_empty() {
        return Err(Failure::not_found("there is no mail with that subject"));
    }
    for (folder, ids) in by_folder(&messages) {
        mailbox.store.folder(folder).delete_messages(&ids, hard).await?;
    }
    mailbox.close().await;
    if cli.json { json(&messages) } else { say(&format!("{} deleted.", count(messages.len(), "mail"))) }
}

async fn with_subject(store: &Store, folder: u64, subject: &str) -> Result<Vec<MessageName>> {
    let table = store.folder(folder).contents();
    table.set_columns(&[PropertyTag::PID_TAG_MID]).forget();
    let restricted = table.restrict(Some(restriction::text_is(PropertyTag::PID_TAG_SUBJECT, subject)));
    restricted.await?;
    let rows = table.rows().collect(MOST).await?;
    let ids = rows.iter().filter_map(|row| row.id(PropertyTag::PID_TAG_MID));
    Ok(ids.map(|message| MessageName { folder, message }).collect())
}

pub(crate) async fn mark_read(cli: &Cli, messages: &[MessageName], read: bool) -> Result<()> {
    let mailbox = cli.sign_in.mailbox().await?;
    for (folder, ids) in by_folder(messages) {
        mailbox.store.folder(folder).set_read(&ids, read).await?;
    }
    mailbox.close().await;
    if cli.json { json(&messages) } else { Ok(()) }
}
