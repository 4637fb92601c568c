//! Mailboxes, an address book and a mail server for tests.
#![allow(dead_code, reason = "each test file uses its part")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use dcerpc::dtyp::Guid;
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag;
use mapi_mime::{Message, Properties, Recipient, RecipientKind};
use openchange_delivery::{
    AddressBook, Local, Options, Queue, Relay, Tls, Unavailable, from_store, to_store,
};
use openchange_store::{Mailbox, NewMailbox, SaveOptions, SpecialFolder, SqliteStores, Stores, Table, View};

pub const USERS: [&str; 3] = ["ana", "bob", "eve"];

pub fn owner(number: u32) -> Guid {
    Guid { time_low: number + 1, ..Guid::default() }
}

pub struct Book;

impl Book {
    fn local(number: usize) -> Local {
        let name = USERS[number];
        Local { owner: owner(number as u32), name: name.to_uppercase(), smtp: format!("{name}@here.example") }
    }
}

impl AddressBook for Book {
    fn by_smtp(&self, address: &str) -> Result<Option<Local>, Unavailable> {
        let address = address.to_lowercase();
        let name = address.strip_suffix("@here.example").or(address.strip_suffix("@alias.example"));
        Ok(USERS.iter().position(|user| Some(*user) == name).map(Self::local))
    }

    fn by_owner(&self, wanted: &Guid) -> Result<Option<Local>, Unavailable> {
        Ok((0..USERS.len()).find(|number| owner(*number as u32) == *wanted).map(Self::local))
    }

    fn smtp_address(&self, dn: &str) -> Result<Option<String>, Unavailable> {
        Ok(dn.rsplit_once("/cn=").map(|(_, name)| format!("{name}@here.example")))
    }
}

/// An address book that cannot be asked the first times.
pub struct Flaky(pub std::sync::atomic::AtomicUsize);

impl Flaky {
    fn up(&self) -> Result<(), Unavailable> {
        use std::sync::atomic::Ordering::SeqCst;
        let left = self.0.fetch_update(SeqCst, SeqCst, |left| Some(left.saturating_sub(1)));
        if left == Ok(0) { Ok(()) } else { Err(Unavailable("down".into())) }
    }
}

impl AddressBook for Flaky {
    fn by_smtp(&self, address: &str) -> Result<Option<Local>, Unavailable> {
        self.up().and_then(|()| Book.by_smtp(address))
    }

    fn by_owner(&self, owner: &Guid) -> Result<Option<Local>, Unavailable> {
        self.up().and_then(|()| Book.by_owner(owner))
    }

    fn smtp_address(&self, dn: &str) -> Result<Option<String>, Unavailable> {
        self.up().and_then(|()| Book.smtp_address(dn))
    }
}

/// Mailboxes of all users in a directory.
pub fn stores(directory: &Path) -> Arc<dyn Stores> {
    let stores = SqliteStores::open(directory, openchange_store::Options::default()).unwrap();
    for (number, name) in USERS.iter().enumerate() {
        let new = NewMailbox {
            owner: owner(number as u32),
            display_name: (*name).to_owned(),
            legacy_dn: format!("/o=Org/cn={name}"),
        };
        match stores.create(new) {
            Ok(_) | Err(openchange_store::Error::Exists(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    Arc::new(stores)
}

pub fn mailbox(stores: &Arc<dyn Stores>, user: &str) -> Arc<dyn Mailbox> {
    let number = USERS.iter().position(|name| *name == user).unwrap();
    stores.open(&owner(number as u32)).unwrap()
}

/// The messages of a folder.
pub fn messages(stores: &Arc<dyn Stores>, user: &str, folder: SpecialFolder) -> Vec<Message> {
    let mailbox = mailbox(stores, user);
    let folder = mailbox.special_folder(folder);
    let table = Table::Contents { folder, associated: false, deleted: false };
    let view = View::open(Arc::clone(&mailbox), table, None).unwrap();
    (0..view.len())
        .filter_map(|position| {
            let row = view.row(position)?;
            let message = mailbox.open_message(folder, row.message).unwrap();
            Some(from_store(&*mailbox, &message, 1 << 30).unwrap())
        })
        .collect()
}

pub fn subjects(stores: &Arc<dyn Stores>, user: &str, folder: SpecialFolder) -> Vec<String> {
    let mut subjects: Vec<_> = messages(stores, user, folder)
        .iter()
        .map(|message| message.properties.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default())
        .collect();
    subjects.sort();
    subjects
}

pub fn flags(message: &Message) -> u32 {
    message.properties.integer(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or(0) as u32
}

/// A message with a subject, to addresses.
pub fn message(subject: &str, to: &[(RecipientKind, &str)]) -> Message {
    let mut properties = Properties::default();
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note");
    properties.set_text(PropertyTag::PID_TAG_SUBJECT, subject);
    properties.set_text(PropertyTag::PID_TAG_BODY, "Text of a mail – with a dash.\r\n.\r\n");
    let recipients = to.iter().map(|(kind, address)| Recipient::new(*kind, "", address)).collect();
    Message { properties, recipients, attachments: Vec::new() }
}

/// Saves a message in the Outbox of Ana, as submitted: its folder and id.
pub fn outbox(stores: &Arc<dyn Stores>, message: &Message) -> (u64, u64) {
    let mailbox = mailbox(stores, "ana");
    let folder = mailbox.special_folder(SpecialFolder::Outbox);
    let mut made = to_store(&*mailbox, message, folder).unwrap();
    let flags = MessageFlags::MF_SUBMITTED.0 | MessageFlags::MF_UNSENT.0 | MessageFlags::MF_READ.0;
    made.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, flags as i32);
    let id = mailbox.save_message(&mut made, SaveOptions::default()).unwrap();
    (folder, id)
}

/// A mail server in Python.
pub struct Sink {
    child: Child,
    pub port: u16,
    file: PathBuf,
}

impl Sink {
    pub fn start(directory: &Path, arguments: &[&str]) -> Self {
        Self::script(directory, "sink.py", arguments)
    }

    pub fn script(directory: &Path, script: &str, arguments: &[&str]) -> Self {
        let file = directory.join("sink.json");
        let mut child = Command::new("python3")
            .arg(format!("{}/tests/python/{script}", env!("CARGO_MANIFEST_DIR")))
            .arg(&file)
            .args(arguments)
            .current_dir(directory)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, port: line.trim().parse().unwrap(), file }
    }

    /// What has come so far, one line of JSON each.
    pub fn mails(&self) -> Vec<String> {
        std::fs::read_to_string(&self.file).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn options(port: Option<u16>) -> Options {
    Options {
        hostname: "mail.here.example".into(),
        local_domains: vec!["here.example".into()],
        relay: port.map(|port| Relay {
            host: "127.0.0.1".into(),
            port,
            tls: Tls::None,
            credentials: None,
            certificates: Vec::new(),
            timeout: Duration::from_secs(5),
        }),
        retry: vec![Duration::from_millis(20)],
        ..Options::default()
    }
}

pub fn queue(directory: &Path, stores: &Arc<dyn Stores>, options: Options) -> Queue {
    Queue::open(&directory.join("queue.sqlite"), Arc::clone(stores), Arc::new(Book), options).unwrap()
}

/// Runs a queue until nothing is left in it.
pub fn drain(queue: &Queue) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let watched = queue.clone();
        let empty = async move {
            for _ in 0..2000 {
                let queue = watched.clone();
                if tokio::task::spawn_blocking(move || queue.counts().unwrap()).await.unwrap() == (0, 0) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            panic!("the queue is not empty after 20 s");
        };
        queue.run(empty).await.unwrap();
    });
}
