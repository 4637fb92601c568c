//! What there is: mails, folders, people.

use super::Cli;
use crate::common::{Failure, Result, bold, json, plain, say, table};
use crate::folders;
use crate::ids::MessageName;
use crate::time;
use clap::Args;
use mapi::{AddressBook, Entry, Properties, PropertyTag, Restriction, Store, descending, restriction};
use serde::Serialize;

/// `mfRead` (MS-OXCMSG 2.2.1.6)
const READ: i64 = 1;

#[derive(Args)]
pub(crate) struct List {
    /// Folder: a name, a path or an id
    #[arg(long, value_name = "FOLDER", default_value = "inbox")]
    folder: String,
    /// Only what is unread
    #[arg(long)]
    unread: bool,
    /// Only with this in the subject
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// Only with this in the sender's name
    #[arg(long, value_name = "TEXT")]
    from: Option<String>,
    /// Only this kind: Mail, Appointment, Contact, Task or Note
    #[arg(long, value_name = "KIND", hide = true)]
    class: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 1000)]
    limit: usize,
}

/// A mail in short.
#[derive(Serialize)]
pub(crate) struct Summary {
    pub id: MessageName,
    pub time: Option<String>,
    #[serde(skip)]
    pub ticks: u64,
    pub from: String,
    pub to: String,
    pub subject: String,
    pub size: i64,
    pub read: bool,
    pub attachments: bool,
}

pub(crate) const COLUMNS: [PropertyTag; 9] = [
    PropertyTag::PID_TAG_MID,
    PropertyTag::PID_TAG_SUBJECT,
    PropertyTag::PID_TAG_SENDER_NAME,
    PropertyTag::PID_TAG_DISPLAY_TO,
    PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME,
    PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME,
    PropertyTag::PID_TAG_MESSAGE_SIZE,
    PropertyTag::PID_TAG_MESSAGE_FLAGS,
    PropertyTag::PID_TAG_HAS_ATTACHMENTS,
];

pub(crate) fn summary(folder: u64, row: &Properties) -> Option<Summary> {
    let text = |tag| plain(&row.text(tag).unwrap_or_default());
    let ticks = row
        .time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)
        .or_else(|| row.time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME));
    Some(Summary {
        id: MessageName { folder, message: row.id(PropertyTag::PID_TAG_MID)? },
        time: ticks.map(time::iso),
        ticks: ticks.unwrap_or(0),
        from: text(PropertyTag::PID_TAG_SENDER_NAME),
        to: text(PropertyTag::PID_TAG_DISPLAY_TO),
        subject: text(PropertyTag::PID_TAG_SUBJECT),
        size: row.integer(PropertyTag::PID_TAG_MESSAGE_SIZE).unwrap_or(0),
        read: row.integer(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or(0) & READ != 0,
        attachments: row.boolean(PropertyTag::PID_TAG_HAS_ATTACHMENTS).unwrap_or(false),
    })
}

/// The newest mails of a folder, as far as they meet a restriction.
pub(crate) async fn summaries(
    store: &Store,
    folder: u64,
    wanted: Vec<Restriction>,
    limit: usize,
) -> Result<Vec<Summary>> {
    let table = store.folder(folder).contents();
    table.set_columns(&COLUMNS).forget();
    let restricted = (!wanted.is_empty()).then(|| table.restrict(Some(restriction::all(wanted))));
    let sorted = table.sort(&[descending(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)]);
    let page = u16::try_from(limit).unwrap_or(u16::MAX);
    let first = table.query_rows(page);
    if let Some(restricted) = restricted {
        restricted.await?;
    }
    sorted.await?;
    let first = first.await?;
    let (mut rows, mut at_end) = (first.rows, first.at_end);
    while rows.len() < limit && !at_end {
        let more = table.query_rows(u16::try_from(limit - rows.len()).unwrap_or(u16::MAX)).await?;
        at_end = more.at_end;
        rows.extend(more.rows);
    }
    rows.truncate(limit);
    Ok(rows.iter().filter_map(|row| summary(folder, row)).collect())
}

impl List {
    fn restrictions(&self) -> Result<Vec<Restriction>> {
        let mut out = Vec::new();
        if self.unread {
            out.push(restriction::bits_clear(PropertyTag::PID_TAG_MESSAGE_FLAGS, READ as u32));
        }
        if let Some(text) = &self.subject {
            out.push(restriction::contains(PropertyTag::PID_TAG_SUBJECT, text));
        }
        if let Some(text) = &self.from {
            out.push(restriction::contains(PropertyTag::PID_TAG_SENDER_NAME, text));
        }
        if let Some(kind) = &self.class {
            let class = match kind.to_lowercase().as_str() {
                "mail" => "IPM.Note",
                "appointment" => "IPM.Appointment",
                "contact" => "IPM.Contact",
                "task" => "IPM.Task",
                "note" => "IPM.StickyNote",
                _ => {
                    return Err(Failure::usage(format!(
                        "`{kind}` is none of Mail, Appointment, Contact, Task and Note"
                    )));
                }
            };
            out.push(restriction::contains(PropertyTag::PID_TAG_MESSAGE_CLASS, class));
        }
        Ok(out)
    }
}

pub(crate) async fn run(cli: &Cli, list: &List) -> Result<()> {
    let wanted = list.restrictions()?;
    let mailbox = cli.sign_in.mailbox().await?;
    let folder = folders::find(&mailbox.store, &list.folder).await?;
    let found = summaries(&mailbox.store, folder, wanted, list.limit).await?;
    mailbox.close().await;
    if cli.json {
        return json(&found);
    }
    let row = |s: &Summary| {
        let marks = [(!s.read, "N"), (s.attachments, "A")];
        let marks = marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect::<String>();
        let when = if s.time.is_some() { time::short(s.ticks) } else { String::new() };
        vec![s.id.to_string(), marks, when, s.from.clone(), s.subject.clone(), s.size.to_string()]
    };
    table(&["Message", "", "Time", "From", "Subject", "Bytes"], found.iter().map(row).collect())
}

pub(crate) async fn folders(cli: &Cli, tree: bool) -> Result<()> {
    let mailbox = cli.sign_in.mailbox().await?;
    let all = folders::all(&mailbox.store).await?;
    mailbox.close().await;
    if cli.json {
        return json(&all);
    }
    if !tree {
        let row = |f: &folders::Listed| {
            vec![format!("{:016X}", f.id), f.path.clone(), f.messages.to_string(), f.unread.to_string()]
        };
        return table(&["Folder", "Path", "Mails", "Unread"], all.iter().map(row).collect());
    }
    for folder in &all {
        let indent = "  ".repeat(folder.depth);
        let counts = match folder.unread {
            0 => format!("{}", folder.messages),
            unread => format!("{}, {unread} unread", folder.messages),
        };
        let name = plain(&folder.name);
        let name = if folder.unread > 0 { bold(&name) } else { name };
        say(&format!("{indent}{name} ({counts})"))?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Person {
    name: String,
    account: String,
    smtp: String,
    title: String,
    company: String,
    dn: String,
}

impl From<&Entry> for Person {
    fn from(entry: &Entry) -> Self {
        let text = |tag| plain(&entry.properties.text(tag).unwrap_or_default());
        Person {
            name: plain(&entry.display_name()),
            account: plain(&entry.account().unwrap_or_default()),
            smtp: plain(&entry.smtp().unwrap_or_default()),
            title: text(PropertyTag::PID_TAG_TITLE),
            company: text(PropertyTag::PID_TAG_COMPANY_NAME),
            dn: plain(&entry.dn()),
        }
    }
}

pub(crate) async fn users(cli: &Cli, name: Option<&str>) -> Result<()> {
    let profile = cli.sign_in.chosen()?;
    let credentials = cli.sign_in.credentials(&profile)?;
    let book = AddressBook::connect(&profile.server()?, &credentials, &profile.mailbox_dn).await?;
    let mut found = Vec::new();
    match name {
        Some(name) => found.extend(book.search(name).await?.iter().map(Person::from)),
        None => {
            let mut entries = book.entries();
            while let Some(entry) = entries.next().await? {
                found.push(Person::from(&entry));
            }
        }
    }
    book.close().await?;
    if let (Some(name), true) = (name, found.is_empty()) {
        return Err(mapi::Error::Unresolved(name.to_owned()).into());
    }
    if cli.json {
        return json(&found);
    }
    let row = |p: &Person| vec![p.name.clone(), p.account.clone(), p.smtp.clone(), p.title.clone()];
    table(&["Name", "Account", "Address", "Title"], found.iter().map(row).collect())
}
