//! What the process that is killed does, and whether it was done.

use crate::copying;
use dcerpc::dtyp::Guid;
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Attachment, Mailbox, SaveOptions, SpecialFolder, SqliteStores, Stores, Stream, Table, View, ids,
};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

/// What is known of a message: whether it is read, and a number that its subject and its attachment are made of.
pub type Known = BTreeMap<u64, (bool, u64)>;

/// A change that was acknowledged.
#[derive(Clone, Copy, Debug)]
pub enum Ack {
    Saved(u64, u64),
    Read(u64),
    Moved(u64, u64),
    Deleted(u64),
    /// Not done yet: it is going to be moved or deleted.
    About(u64),
}

impl Ack {
    pub fn parse(line: &str) -> Option<Ack> {
        let mut words = line.split(' ');
        let what = words.next()?;
        let numbers: Vec<u64> = words.map_while(|word| word.parse().ok()).collect();
        match (what, numbers.as_slice()) {
            ("saved", [id, seed, u64::MAX]) => Some(Ack::Saved(*id, *seed)),
            ("read", [id, u64::MAX]) => Some(Ack::Read(*id)),
            ("moved", [old, new, u64::MAX]) => Some(Ack::Moved(*old, *new)),
            ("deleted", [id, u64::MAX]) => Some(Ack::Deleted(*id)),
            ("about", [id, u64::MAX]) => Some(Ack::About(*id)),
            _ => None,
        }
    }

    /// One write for a line; the last number says that the line is complete.
    fn say(self) {
        let end = u64::MAX;
        let line = match self {
            Ack::Saved(id, seed) => format!("saved {id} {seed} {end}\n"),
            Ack::Read(id) => format!("read {id} {end}\n"),
            Ack::Moved(old, new) => format!("moved {old} {new} {end}\n"),
            Ack::Deleted(id) => format!("deleted {id} {end}\n"),
            Ack::About(id) => format!("about {id} {end}\n"),
        };
        let _ = std::io::stdout().lock().write_all(line.as_bytes());
    }

    pub fn note(self, known: &mut Known, about: &mut BTreeSet<u64>) {
        match self {
            Ack::Saved(id, seed) => drop(known.insert(id, (false, seed))),
            Ack::Read(id) => known.get_mut(&id).unwrap().0 = true,
            Ack::Moved(old, new) => {
                let message = known.remove(&old).unwrap();
                known.insert(new, message);
            }
            Ack::Deleted(id) => drop(known.remove(&id).unwrap()),
            Ack::About(id) => drop(about.insert(id)),
        }
    }
}

pub fn owner() -> Guid {
    ids::guid_from_text("6f4d0d1c-3b0a-4c1e-9d55-0a1b2c3d4e5f").unwrap()
}

pub fn table(folder: u64) -> Table {
    Table::Contents { folder, associated: false, deleted: false }
}

pub fn run(job: &str, stores: &SqliteStores) {
    println!();
    let mailbox = stores.open(&owner()).unwrap();
    match job {
        "work" => std::thread::scope(|scope| {
            for thread in 0..3 {
                let mailbox = &mailbox;
                scope.spawn(move || work(&**mailbox, thread));
            }
        }),
        "large" => large(&*mailbox),
        "copy" => copying::run(&mailbox),
        _ => {
            for seed in 0..1_000 {
                if let Err(error) = save(&*mailbox, seed, 100_000) {
                    println!("{error}");
                    break;
                }
            }
        }
    }
}

/// Writes a large value, saves it, changes it, and reads it.
fn large(mailbox: &dyn Mailbox) {
    const PIECE: usize = 1 << 20;
    const PIECES: u64 = 96;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let stream = Stream::default();
    for i in 0..PIECES {
        stream.write_at(i * PIECE as u64, &vec![i as u8; PIECE]).unwrap();
    }
    let mut message = mailbox.new_message(inbox, false).unwrap();
    let mut attachment = Attachment::default();
    attachment.properties.set_stream(Tag::PID_TAG_ATTACH_DATA_BINARY, stream);
    message.attachments.insert(0, attachment);
    let id = mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let mut message = mailbox.open_message(inbox, id).unwrap();
    let properties = &mut message.attachments.get_mut(&0).unwrap().properties;
    let changed = properties.stream(Tag::PID_TAG_ATTACH_DATA_BINARY).unwrap().snapshot().unwrap();
    changed.write_at(5 * PIECE as u64, b"changed").unwrap();
    properties.set_stream(Tag::PID_TAG_ATTACH_DATA_BINARY, changed);
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let copies = mailbox.transfer_messages(inbox, &[id], inbox, true).unwrap();
    let message = mailbox.open_message(inbox, copies[0].unwrap()).unwrap();
    let stream = message.attachments[&0].properties.stream(Tag::PID_TAG_ATTACH_DATA_BINARY).unwrap();
    let mut piece = vec![0; PIECE];
    for i in 0..PIECES {
        assert_eq!(stream.read_at(i * PIECE as u64, &mut piece).unwrap(), PIECE);
        let expected = if i == 5 { b"changed".as_slice() } else { &[] };
        assert!(piece.starts_with(expected) && piece[expected.len()..].iter().all(|b| *b == i as u8));
    }
    println!("large: done");
}

/// Saves, reads, moves and deletes, until it is killed.
fn work(mailbox: &dyn Mailbox, thread: u64) {
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let deleted = mailbox.special_folder(SpecialFolder::DeletedItems);
    let mut own = Vec::new();
    for seed in (thread..).step_by(3) {
        own.push((inbox, save(mailbox, seed, seed as usize * 997 % 60_000).unwrap()));
        let last = own.len() - 1;
        if seed % 2 == 0 {
            mailbox
                .change_flags(inbox, Some(&[own[last].1]), MessageFlags::MF_READ, MessageFlags(0))
                .unwrap();
            Ack::Read(own[last].1).say();
        }
        if seed % 5 < 2 {
            let old = own[last].1;
            Ack::About(old).say();
            let new = mailbox.transfer_messages(inbox, &[old], deleted, false).unwrap()[0].unwrap();
            own[last] = (deleted, new);
            Ack::Moved(old, new).say();
        }
        if own.len() > 3 {
            let (folder, id) = own.remove(0);
            Ack::About(id).say();
            mailbox.delete_messages(folder, &[id], true).unwrap();
            Ack::Deleted(id).say();
        }
    }
}

fn save(mailbox: &dyn Mailbox, seed: u64, bytes: usize) -> openchange_store::Result<u64> {
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let mut message = mailbox.new_message(inbox, false)?;
    message.properties.set_text(Tag::PID_TAG_SUBJECT, &format!("subject {seed}"));
    message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, 0);
    let mut attachment = Attachment::default();
    attachment
        .properties
        .set_stream(Tag::PID_TAG_ATTACH_DATA_BINARY, Stream::from_bytes(&content(seed, bytes)));
    message.attachments.insert(0, attachment);
    let id = mailbox.save_message(&mut message, SaveOptions::default())?;
    Ack::Saved(id, seed).say();
    Ok(id)
}

fn content(seed: u64, bytes: usize) -> Vec<u8> {
    (0..bytes).map(|i| (seed as usize).wrapping_mul(31).wrapping_add(i / 7) as u8).collect()
}

/// Everything that is known is there, as it is known. What was not acknowledged may be there too; and a message that
/// was about to be moved or deleted when the process was killed may be gone: it is known no longer.
pub fn check(mailbox: &dyn Mailbox, known: &mut Known, about: &BTreeSet<u64>) {
    let folders =
        [SpecialFolder::Inbox, SpecialFolder::DeletedItems].map(|folder| mailbox.special_folder(folder));
    known.retain(|id, (read, seed)| {
        let found = folders.iter().find_map(|folder| mailbox.open_message(*folder, *id).ok());
        let Some(message) = found else {
            assert!(about.contains(id), "message {id} of {seed} is lost");
            return false;
        };
        assert_eq!(
            message.properties.text(Tag::PID_TAG_SUBJECT).unwrap(),
            &format!("subject {seed}").as_str()
        );
        let flags = message.properties.number(Tag::PID_TAG_MESSAGE_FLAGS).unwrap();
        assert!(!*read || flags & 1 != 0);
        let data = message.attachments[&0].properties.stream(Tag::PID_TAG_ATTACH_DATA_BINARY).unwrap();
        let bytes = data.to_bytes(1 << 20).unwrap();
        assert!(bytes == content(*seed, bytes.len()));
        true
    });
}

/// The counts of a folder are those of its table.
pub fn counts_are_right(mailbox: &Arc<dyn Mailbox>) {
    for folder in
        [SpecialFolder::Inbox, SpecialFolder::DeletedItems].map(|folder| mailbox.special_folder(folder))
    {
        let view = View::open(mailbox.clone(), table(folder), None).unwrap();
        let columns = [Tag::PID_TAG_MESSAGE_FLAGS, Tag::PID_TAG_MESSAGE_SIZE];
        let rows: Vec<_> = view.rows(0..view.len(), &columns).unwrap().into_iter().flatten().collect();
        let number = |cell: &Option<_>| match cell {
            Some(exchange::oxcdata::PropertyValue::Integer32(number)) => *number,
            other => panic!("{other:?}"),
        };
        let properties = mailbox.folder(folder).unwrap().properties;
        let unread = rows.iter().filter(|row| number(&row[0]) & 1 == 0).count();
        let size: i32 = rows.iter().map(|row| number(&row[1])).sum();
        assert_eq!(properties.number(Tag::PID_TAG_CONTENT_COUNT), Some(view.len() as i32));
        assert_eq!(properties.number(Tag::PID_TAG_CONTENT_UNREAD_COUNT), Some(unread as i32));
        assert_eq!(properties.number(Tag::PID_TAG_MESSAGE_SIZE), Some(size));
    }
}

/// No blob without a property, none with another count of them, no object without its message.
pub fn blobs_are_right(db: &Connection) {
    for (what, sql) in [
        (
            "blobs",
            "SELECT count(*) FROM blobs b WHERE refs != (SELECT count(*) FROM large WHERE blob = b.id)",
        ),
        ("chunks", "SELECT count(*) FROM chunks WHERE blob NOT IN (SELECT id FROM blobs)"),
        (
            "objects",
            "SELECT count(*) FROM objects WHERE parent IS NULL AND id NOT IN (SELECT object FROM messages
                UNION SELECT object FROM folders UNION SELECT object FROM mailbox)",
        ),
        ("parts", "SELECT count(*) FROM objects WHERE parent NOT IN (SELECT id FROM objects)"),
    ] {
        let wrong: i64 = db.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(wrong, 0, "{what}");
    }
}
