//! What happens when things go wrong: the process is killed, the disk is full, the file is locked.
//!
//! The process that is killed is this test program itself, started again with a
//! job in its environment.

mod copying;
mod job;

use exchange::oxprops::PropertyTag as Tag;
use job::{Ack, owner, table};
use openchange_store::{
    Error, Limits, Mailbox, Message, NewMailbox, Options, SaveOptions, SpecialFolder, SqliteStores, Stores,
    View,
};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const ROUNDS: u64 = 100;

fn stores(directory: &Path, limits: Limits) -> SqliteStores {
    SqliteStores::open(directory, Options { limits, busy: Duration::from_millis(100) }).unwrap()
}

fn create(directory: &Path, limits: Limits) -> Arc<dyn Mailbox> {
    let new = NewMailbox { owner: owner(), display_name: "Ann".into(), legacy_dn: "/o=O".into() };
    stores(directory, limits).create(new).unwrap()
}

fn file(directory: &Path) -> PathBuf {
    let mut entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.find(|path| path.extension().is_some_and(|e| e == "mailbox")).unwrap()
}

/// Starts this program again with a job; its acknowledgements come on its standard output.
fn start(command: &mut Command, job: &str, directory: &Path) -> Child {
    command.env("STORE_JOB", job).env("STORE_DIRECTORY", directory).stdout(Stdio::piped());
    command.spawn().unwrap()
}

fn this_program() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "a_job_of_another_process", "--nocapture", "--test-threads=1"]);
    command
}

/// Does the job that another process wants to be done; nothing when the tests are run.
#[test]
fn a_job_of_another_process() {
    if let (Ok(job), Ok(directory)) = (std::env::var("STORE_JOB"), std::env::var("STORE_DIRECTORY")) {
        let limits = Limits { message_size: 1 << 30, ..Limits::default() };
        job::run(&job, &stores(directory.as_ref(), limits));
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let directory = tempfile::tempdir().unwrap();
    drop(create(directory.path(), Limits::default()));
    let mut all = BTreeMap::new();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        let mut child = start(&mut this_program(), "work", directory.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // It is killed while it works: after so many acknowledgements.
        let wanted = 5 + round * 7 % 40;
        let mut acks = Vec::new();
        while acks.len() < wanted as usize {
            let Some(line) = lines.next() else { panic!("the process ended by itself") };
            acks.extend(Ack::parse(&line.unwrap()));
        }
        std::thread::sleep(Duration::from_micros(round * 331 % 4_000));
        child.kill().unwrap();
        acks.extend(lines.map_while(Result::ok).filter_map(|line| Ack::parse(&line)));
        child.wait().unwrap();
        acknowledged += acks.iter().filter(|ack| !matches!(ack, Ack::About(_))).count();
        let (mut known, mut about) = (BTreeMap::new(), BTreeSet::new());
        acks.into_iter().for_each(|ack| ack.note(&mut known, &mut about));
        let mailbox = stores(directory.path(), Limits::default()).open(&owner()).unwrap();
        job::check(&*mailbox, &mut known, &about);
        job::counts_are_right(&mailbox);
        all.extend(known);
    }
    let mailbox = stores(directory.path(), Limits::default()).open(&owner()).unwrap();
    job::check(&*mailbox, &mut all, &BTreeSet::new());
    let db = Connection::open(file(directory.path())).unwrap();
    let intact: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(intact, "ok");
    job::blobs_are_right(&db);
    println!("{ROUNDS} rounds, {acknowledged} changes acknowledged, {} messages left", all.len());
    assert!(acknowledged > 1_000);
}

fn save(mailbox: &dyn Mailbox, bytes: usize) -> Result<Message, Error> {
    let mut message = mailbox.new_message(mailbox.special_folder(SpecialFolder::Inbox), false)?;
    message.properties.set_text(Tag::PID_TAG_BODY, &"x".repeat(bytes));
    mailbox.save_message(&mut message, SaveOptions::default())?;
    Ok(message)
}

#[test]
fn a_full_mailbox_says_so_and_keeps_what_it_has() {
    let directory = tempfile::tempdir().unwrap();
    let limits = Limits { mailbox_size: 4 << 20, ..Limits::default() };
    let mailbox = create(directory.path(), limits);
    let mut saved = Vec::new();
    let error = loop {
        match save(&*mailbox, 100_000) {
            Ok(message) => saved.push(message.id.unwrap()),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::DiskFull(_)), "{error}");
    assert!(saved.len() > 10);
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let view = View::open(mailbox.clone(), table(inbox), None).unwrap();
    assert_eq!(view.len(), saved.len());
    for id in &saved {
        let message = mailbox.open_message(inbox, *id).unwrap();
        assert_eq!(message.properties.stream(Tag::PID_TAG_BODY).unwrap().size(), 200_000);
    }
    mailbox.delete_messages(inbox, &saved[..2], true).unwrap();
    save(&*mailbox, 100_000).unwrap();
    job::counts_are_right(&mailbox);
}

#[test]
fn a_full_disk_says_so_and_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    drop(create(directory.path(), Limits::default()));
    // No file may grow beyond 6 MiB; the signal that comes with that is ignored.
    let mut shell = Command::new("bash");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 6144; exec \"$0\" \"$@\""]);
    shell.arg(this_program().get_program()).args(this_program().get_args());
    let child = start(&mut shell, "fill", directory.path());
    let output = child.wait_with_output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let (mut known, mut about) = (BTreeMap::new(), BTreeSet::new());
    output.lines().filter_map(Ack::parse).for_each(|ack| ack.note(&mut known, &mut about));
    assert!(known.len() > 10);
    assert!(output.contains("no space left for"), "{output}");
    let mailbox = stores(directory.path(), Limits::default()).open(&owner()).unwrap();
    job::check(&*mailbox, &mut known, &about);
    job::counts_are_right(&mailbox);
    save(&*mailbox, 100_000).unwrap();
}

#[test]
fn a_large_value_takes_little_memory() {
    let directory = tempfile::tempdir().unwrap();
    drop(create(directory.path(), Limits::default()));
    // A value of 96 MiB is written, saved, read and copied in 40 MiB of memory.
    let mut shell = Command::new("bash");
    shell.args(["-c", "ulimit -d 40960; exec timeout 60 \"$0\" \"$@\""]);
    shell.arg(this_program().get_program()).args(this_program().get_args());
    let output = start(&mut shell, "large", directory.path()).wait_with_output().unwrap();
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("large: done"));
}

#[test]
fn a_locked_file_says_so_and_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let mailbox = create(directory.path(), Limits::default());
    let first = save(&*mailbox, 10).unwrap();
    let other = Connection::open(file(directory.path())).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let events = mailbox.subscribe(openchange_store::Interest::ALL, 10, None);
    let mut changed = first.clone();
    changed.properties.set_text(Tag::PID_TAG_SUBJECT, "changed");
    let error = mailbox.save_message(&mut changed, SaveOptions::default()).unwrap_err();
    assert!(matches!(error, Error::Locked(_)), "{error}");
    assert!(error.to_string().ends_with("is locked by another process"), "{error}");
    assert!(events.is_empty());
    // Readers do not mind.
    mailbox.open_message(first.folder, first.id.unwrap()).unwrap();
    other.execute_batch("ROLLBACK").unwrap();
    mailbox.save_message(&mut changed, SaveOptions::default()).unwrap();
    let found = mailbox.open_message(first.folder, first.id.unwrap()).unwrap();
    assert_eq!(found.properties.text(Tag::PID_TAG_SUBJECT).unwrap(), &"changed");
}

#[test]
fn a_damaged_file_says_so() {
    let directory = tempfile::tempdir().unwrap();
    drop(create(directory.path(), Limits::default()));
    let path = file(directory.path());
    std::fs::write(&path, vec![0x5A; 20_000]).unwrap();
    let error = stores(directory.path(), Limits::default()).open(&owner()).err().unwrap();
    assert!(matches!(error, Error::Damaged(..)), "{error}");
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    drop(create(directory.path(), Limits::default()));
    Connection::open(file(directory.path())).unwrap().pragma_update(None, "user_version", 77).unwrap();
    let error = stores(directory.path(), Limits::default()).open(&owner()).err().unwrap();
    assert!(matches!(error, Error::Version(_, 77, _)), "{error}");
}
