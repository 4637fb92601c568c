//! One export: what is new or changed is fetched and appended, group by group.

use super::file::{Mail, Mbox};
use super::index::Index;
use super::maildir::Maildir;
use crate::common::{Failure, Result};
use crate::convert::Converter;
use crate::ids::MessageName;
use crate::time;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mapi::{Content, PropertyTag, Store};
use mapi_mime::{Export as Form, to_mime};
use serde::Serialize;
use std::collections::HashSet;
use std::io::IsTerminal;
use std::path::Path;

/// Mails fetched together, and their bytes.
const TOGETHER: usize = 100;
const BYTES: i64 = 16 << 20;
/// Bytes of one value.
const MOST: usize = 1 << 30;
/// Mails of a folder.
const ROWS: usize = 10_000_000;
/// `mfRead` (MS-OXCMSG 2.2.1.6)
const READ: i64 = 1;

/// Where mails go.
enum Target {
    Mbox(Mbox),
    Maildir(Maildir),
}

/// An export and its index.
pub struct Export {
    target: Target,
    index: Index,
    /// Delete on the server what was removed here.
    pub update: bool,
    /// Show a bar.
    pub progress: bool,
    /// There was a connection.
    pub begun: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub exported: u64,
    pub unchanged: u64,
    pub deleted: u64,
}

impl Outcome {
    pub fn add(&mut self, other: &Outcome) {
        self.exported += other.exported;
        self.deleted += other.deleted;
    }
}

/// A mail that is to be fetched.
struct Wanted {
    name: MessageName,
    change: u64,
    size: i64,
    read: bool,
    time: u64,
}

impl Export {
    pub fn mbox(path: &Path) -> Result<Self> {
        let mut index = path.as_os_str().to_owned();
        index.push(".index");
        Ok(Self::new(Target::Mbox(Mbox::new(path)), Index::open(Path::new(&index))?))
    }

    pub fn maildir(path: &Path) -> Result<Self> {
        let maildir = Maildir::new(path);
        maildir.prepare(path)?;
        Ok(Self::new(Target::Maildir(maildir), Index::open(&path.join(".index"))?))
    }

    fn new(target: Target, index: Index) -> Self {
        Export { target, index, update: false, progress: false, begun: false }
    }

    /// Exports folders of a mailbox. An error comes with what was done before it.
    pub async fn run(
        &mut self,
        store: &Store,
        folders: &[(u64, String)],
    ) -> std::result::Result<Outcome, (Outcome, Failure)> {
        let mut done = Outcome::default();
        self.begun = true;
        match self.work(store, folders, &mut done).await {
            Ok(()) => Ok(done),
            Err(failure) => Err((done, failure)),
        }
    }

    async fn work(&mut self, store: &Store, folders: &[(u64, String)], done: &mut Outcome) -> Result<()> {
        self.index.is_of(&pidl_rpc::uuid::to_bytes(&store.mailbox_guid))?;
        self.start()?;
        let mut lists = Vec::new();
        for (id, path) in folders {
            lists.push((path, list(store, *id).await?));
        }
        if self.update {
            self.delete_removed(store, &mut lists, done).await?;
        }
        let mut due = Vec::new();
        for (path, list) in lists {
            let mut of_folder = Vec::new();
            for mail in list {
                match self.index.find(mail.name)? {
                    Some(before) if before.change == mail.change => done.unchanged += 1,
                    _ => of_folder.push(mail),
                }
            }
            due.push((path, of_folder));
        }
        let total = due.iter().map(|(_, list)| list.len() as u64).sum();
        let bar = self.bar(total);
        let mut converter = Converter::default();
        for (path, list) in &due {
            for group in groups(list) {
                let mails = fetch(store, group, &mut converter).await?;
                self.keep(path, &mails)?;
                done.exported += mails.len() as u64;
                bar.inc(group.len() as u64);
            }
        }
        bar.finish_and_clear();
        Ok(())
    }

    /// Brings files and index together before anything else.
    fn start(&mut self) -> Result<()> {
        let Target::Mbox(mbox) = &self.target else { return Ok(()) };
        mbox.repair(&self.index)?;
        if mbox.exists() {
            return Ok(());
        }
        let known = self.index.all()?;
        if known.is_empty() {
            return Ok(());
        }
        if self.update {
            return Err(Failure::new(
                "the mbox is gone; --update would delete all of its mails on the server. \
                 Without --update they are exported again",
            ));
        }
        let names: Vec<MessageName> = known.into_iter().map(|e| e.name).collect();
        self.index.forget(&names)
    }

    /// Deletes on the server what was exported and is no longer here.
    async fn delete_removed(
        &mut self,
        store: &Store,
        lists: &mut [(&String, Vec<Wanted>)],
        done: &mut Outcome,
    ) -> Result<()> {
        let known = self.index.all()?;
        let gone: HashSet<MessageName> = match &self.target {
            Target::Mbox(mbox) => {
                let here = mbox.names()?;
                known.into_iter().map(|e| e.name).filter(|name| !here.contains(name)).collect()
            }
            Target::Maildir(maildir) => {
                let here = maildir.places()?;
                known.into_iter().filter(|e| !here.contains(&e.place)).map(|e| e.name).collect()
            }
        };
        for (_, list) in lists {
            let (removed, kept) = std::mem::take(list).into_iter().partition(|m| gone.contains(&m.name));
            *list = kept;
            let removed: Vec<Wanted> = removed;
            let Some(first) = removed.first() else { continue };
            let ids: Vec<u64> = removed.iter().map(|m| m.name.message).collect();
            store.folder(first.name.folder).delete_messages(&ids, false).await?;
            let names: Vec<MessageName> = removed.iter().map(|m| m.name).collect();
            self.index.forget(&names)?;
            done.deleted += ids.len() as u64;
        }
        Ok(())
    }

    fn keep(&mut self, path: &str, mails: &[Mail]) -> Result<()> {
        if mails.is_empty() {
            return Ok(());
        }
        match &self.target {
            Target::Mbox(mbox) => mbox.append(&mut self.index, mails),
            Target::Maildir(maildir) => {
                let folder = maildir.folder(path);
                maildir.prepare(&folder)?;
                maildir.deliver(&mut self.index, &folder, mails)
            }
        }
    }

    fn bar(&self, total: u64) -> ProgressBar {
        if !self.progress || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} mails {per_sec} {eta}");
        ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr())
            .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }
}

/// The mails of a folder with their change numbers.
async fn list(store: &Store, folder: u64) -> Result<Vec<Wanted>> {
    let table = store.folder(folder).contents();
    table
        .set_columns(&[
            PropertyTag::PID_TAG_MID,
            PropertyTag::PID_TAG_CHANGE_NUMBER,
            PropertyTag::PID_TAG_LAST_MODIFICATION_TIME,
            PropertyTag::PID_TAG_MESSAGE_SIZE,
            PropertyTag::PID_TAG_MESSAGE_FLAGS,
            PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME,
        ])
        .forget();
    let rows = table.rows().collect(ROWS).await?;
    let one = |row: &mapi::Properties| {
        let modified = row.time(PropertyTag::PID_TAG_LAST_MODIFICATION_TIME);
        Some(Wanted {
            name: MessageName { folder, message: row.id(PropertyTag::PID_TAG_MID)? },
            change: row.id(PropertyTag::PID_TAG_CHANGE_NUMBER).or(modified).unwrap_or(0),
            size: row.integer(PropertyTag::PID_TAG_MESSAGE_SIZE).unwrap_or(0),
            read: row.integer(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or(0) & READ != 0,
            time: row.time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME).or(modified).unwrap_or(0),
        })
    };
    Ok(rows.iter().filter_map(one).collect())
}

/// Mails to be fetched together: so many, or so many bytes.
fn groups(list: &[Wanted]) -> Vec<&[Wanted]> {
    let (mut out, mut start, mut bytes) = (Vec::new(), 0, 0i64);
    for (i, mail) in list.iter().enumerate() {
        if i > start && (i - start >= TOGETHER || bytes.saturating_add(mail.size) > BYTES) {
            out.push(&list[start..i]);
            (start, bytes) = (i, 0);
        }
        bytes = bytes.saturating_add(mail.size.max(0));
    }
    if start < list.len() {
        out.push(&list[start..]);
    }
    out
}

/// Fetches a group and makes mail of it. What was deleted meanwhile is left out.
async fn fetch(store: &Store, group: &[Wanted], converter: &mut Converter) -> Result<Vec<Mail>> {
    let Some(first) = group.first() else { return Ok(Vec::new()) };
    let ids: Vec<u64> = group.iter().map(|m| m.name.message).collect();
    let contents = store.folder(first.name.folder).read(&ids, MOST).await;
    let mut whole: Vec<(&Wanted, Content)> = Vec::new();
    for (wanted, content) in group.iter().zip(contents) {
        match content {
            Ok(content) => whole.push((wanted, content)),
            Err(error) if error.is_not_found() => {}
            Err(error) => {
                let failure = Failure::from(error);
                let message = format!("{}: {}", wanted.name, failure.message);
                return Err(Failure { message, ..failure });
            }
        }
    }
    let contents: Vec<&Content> = whole.iter().map(|(_, c)| c).collect();
    converter.learn(store, &contents).await?;
    let made = whole.into_iter().map(|(wanted, content)| {
        let sender = [
            PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS,
            PropertyTag::PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS,
            PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS,
        ]
        .into_iter()
        .find_map(|tag| content.properties.text(tag).filter(|a| a.contains('@')));
        Mail {
            name: wanted.name,
            change: wanted.change,
            sender: sender.unwrap_or_default(),
            time: if wanted.time == 0 { time::now() } else { wanted.time },
            read: wanted.read,
            bytes: to_mime(&converter.message(content), &Form::default()),
        }
    });
    Ok(made.collect())
}
