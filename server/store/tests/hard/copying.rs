//! Folders that are copied with all they hold when the process is killed, or the mailbox is full.

use crate::job::{counts_are_right, table};
use crate::{create, start, stores, this_program};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Error, FolderContent, FolderKind, Limits, Mailbox, NewFolder, Properties, SaveOptions, SpecialFolder,
    Stores, Table,
};
use std::io::{BufRead, BufReader};
use std::sync::Arc;
use std::time::Duration;

const EXTRA: Tag = Tag(0x6123_0003);
/// Folders in the one that is copied, and messages in it and in each of them.
const FOLDERS: usize = 5;
const MESSAGES: usize = 20;
const ROUNDS: u64 = 30;

fn folder(mailbox: &dyn Mailbox, parent: u64, name: &str) -> openchange_store::Result<u64> {
    let new = NewFolder {
        parent,
        kind: FolderKind::Generic,
        name: name.into(),
        comment: String::new(),
        open_existing: false,
    };
    Ok(mailbox.create_folder(new)?.0)
}

/// A folder with messages, and with folders with messages.
fn fill(mailbox: &dyn Mailbox, bytes: usize) -> u64 {
    let from = folder(mailbox, mailbox.special_folder(SpecialFolder::Inbox), "From").unwrap();
    let below = (0..FOLDERS).map(|i| folder(mailbox, from, &format!("folder {i}")).unwrap());
    for folder in below.collect::<Vec<_>>().into_iter().chain([from]) {
        for _ in 0..MESSAGES {
            let mut message = mailbox.new_message(folder, false).unwrap();
            message.properties.set_bytes(Tag::PID_TAG_HTML, &vec![b'x'; bytes]);
            mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
        }
    }
    from
}

/// Copies everything in a folder to another.
fn copy(mailbox: &dyn Mailbox, from: u64, to: u64) -> openchange_store::Result<()> {
    let mut set = Properties::new();
    set.set_number(EXTRA, 7);
    let content =
        FolderContent { from, to, set, moves: false, messages: true, associated: true, folders: true };
    mailbox.transfer_content(content)
}

fn children(mailbox: &dyn Mailbox, folder: u64) -> Vec<u64> {
    let hierarchy = Table::Hierarchy { folder, deep: false, deleted: false };
    mailbox.scan(&hierarchy, &[], None).unwrap().rows.iter().map(|row| row.folder).collect()
}

/// Whether everything is in a folder; it is that or nothing.
fn is_whole(mailbox: &dyn Mailbox, folder: u64) -> bool {
    let messages = |folder| mailbox.scan(&table(folder), &[], None).unwrap().rows.len();
    let below = children(mailbox, folder);
    let extra = mailbox.folder(folder).unwrap().properties.number(EXTRA);
    if below.is_empty() {
        assert_eq!((messages(folder), extra), (0, None));
        return false;
    }
    assert_eq!((below.len(), messages(folder), extra), (FOLDERS, MESSAGES, Some(7)));
    below.into_iter().for_each(|folder| assert_eq!(messages(folder), MESSAGES));
    true
}

/// What the process that is killed does: copies again and again.
pub fn run(mailbox: &Arc<dyn Mailbox>) {
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let [copies] = children(&**mailbox, inbox)[..] else { panic!("another folder") };
    let [from, ..] = children(&**mailbox, copies)[..] else { panic!("nothing to copy") };
    for number in 0.. {
        let to = folder(&**mailbox, copies, &format!("To {} {number}", std::process::id())).unwrap();
        println!("begun {to}");
        copy(&**mailbox, from, to).unwrap();
        println!("done {to} .");
    }
}

#[test]
fn a_folder_is_copied_whole_or_not_at_all_when_the_process_is_killed() {
    let directory = tempfile::tempdir().unwrap();
    let mailbox = create(directory.path(), Limits::default());
    let from = fill(&*mailbox, 500);
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let copies = folder(&*mailbox, inbox, "Copies").unwrap();
    mailbox.move_folder(from, copies, "From").unwrap();
    drop(mailbox);
    let (mut whole, mut nothing) = (0, 0);
    for round in 0..ROUNDS {
        let mut child = start(&mut this_program(), "copy", directory.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let begun = lines.by_ref().map_while(Result::ok).find(|line| line.starts_with("begun"));
        assert!(begun.is_some(), "the process ended by itself");
        std::thread::sleep(Duration::from_micros(round * 5_077 % 150_000));
        child.kill().unwrap();
        let done: Vec<String> = lines.map_while(Result::ok).filter(|line| line.starts_with("done")).collect();
        child.wait().unwrap();
        let mailbox = stores(directory.path(), Limits::default()).open(&crate::owner()).unwrap();
        for line in done.iter().filter(|line| line.ends_with(" .")) {
            let to = line.split(' ').nth(1).unwrap().parse().unwrap();
            assert!(is_whole(&*mailbox, to), "{line}");
        }
        for to in children(&*mailbox, copies).into_iter().skip(1) {
            if is_whole(&*mailbox, to) {
                whole += 1
            } else {
                nothing += 1
            }
            let all = openchange_store::DeleteFolder { messages: true, folders: true, hard: true };
            mailbox.delete_folder(to, all).unwrap();
        }
    }
    println!("{ROUNDS} rounds, {whole} copies, {nothing} begun and not done");
    assert!(whole > 0 && nothing > 0);
}

#[test]
fn a_mailbox_that_is_full_has_no_part_of_a_copy() {
    let directory = tempfile::tempdir().unwrap();
    let mailbox = create(directory.path(), Limits { mailbox_size: 4 << 20, ..Limits::default() });
    let from = fill(&*mailbox, 4_000);
    let mut whole = 0;
    let full = loop {
        let to = match folder(&*mailbox, mailbox.special_folder(SpecialFolder::Inbox), &format!("To {whole}"))
        {
            Ok(to) => to,
            Err(error) => panic!("{error}"),
        };
        match copy(&*mailbox, from, to) {
            Ok(()) => assert!(is_whole(&*mailbox, to)),
            Err(error) => {
                assert!(!is_whole(&*mailbox, to));
                break error;
            }
        }
        whole += 1;
    };
    assert!(matches!(full, Error::DiskFull(_)), "{full}");
    assert!(whole > 0);
    counts_are_right(&mailbox);
}
