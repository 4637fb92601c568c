//! Mailboxes to mbox and Maildir.

use crate::world::World;
use mapi::{PropertyTag, SpecialFolder};
use serde_json::Value;
use std::path::Path;

fn export(world: &World, database: &Path, args: &[&str]) -> Value {
    let mut command = world.program("exchange2mbox", database, "ann");
    let output = command.args(args).arg("--json").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Changes the subject of some mails.
fn touch(world: &World, ids: &[u64]) {
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let inbox = store.special(SpecialFolder::Inbox);
        for id in ids {
            let (message, opened) = inbox.message(*id, true);
            opened.await.unwrap();
            let new = mapi::Properties::new().with_text(PropertyTag::PID_TAG_SUBJECT, "Changed");
            message.set_properties(new).await.unwrap();
            message.save().await.unwrap();
        }
    });
}

#[test]
fn a_second_export_transfers_nothing_and_after_ten_changes_ten() {
    let world = World::new();
    let ids = world.fill("ann", 60, ">From here\r\nFrom there\r\n");
    let database = world.profiles("p.sqlite", world.address.port());
    let path = world.path("ann.mbox");
    let mbox = path.to_str().unwrap();
    assert_eq!(export(&world, &database, &["--mbox", mbox])["exported"], 60);
    let text = std::fs::read_to_string(&path).unwrap();
    // No line of a mail begins as a mail does, so nothing has to be quoted.
    assert!(text.contains("\n=3EFrom here\n=46rom there\n"), "{:.900}", text);
    #[cfg(unix)]
    for file in [&path, &world.path("ann.mbox.index")] {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", file.display());
    }
    assert!(text.starts_with("From bob@example.com "));
    assert_eq!(text.lines().filter(|l| l.starts_with("From ")).count(), 60);
    let again = export(&world, &database, &["--mbox", mbox]);
    assert_eq!((&again["exported"], &again["unchanged"]), (&0.into(), &60.into()));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    touch(&world, &ids[..10]);
    assert_eq!(export(&world, &database, &["--mbox", mbox])["exported"], 10);

    // A tail that a crash has left: the index says that it does not count.
    let length = std::fs::metadata(&path).unwrap().len();
    let index = rusqlite::Connection::open(world.path("ann.mbox.index")).unwrap();
    index.execute("UPDATE state SET value = 1 WHERE name = 'appending'", []).unwrap();
    drop(index);
    let mut file = std::fs::OpenOptions::new().append(true).open(&path).unwrap();
    std::io::Write::write_all(&mut file, b"From nobody half a mail").unwrap();
    assert_eq!(export(&world, &database, &["--mbox", mbox])["exported"], 0);
    assert_eq!(std::fs::metadata(&path).unwrap().len(), length);
}

#[test]
fn what_was_removed_here_is_deleted_there() {
    let world = World::new();
    world.fill("ann", 5, "Text");
    let database = world.profiles("p.sqlite", world.address.port());
    let path = world.path("ann.mbox");
    let mbox = path.to_str().unwrap();
    export(&world, &database, &["--mbox", mbox]);
    let text = std::fs::read_to_string(&path).unwrap();
    let second = text.match_indices("\nFrom ").next().unwrap().0 + 1;
    std::fs::write(&path, &text[second..]).unwrap();
    // Without --update nothing is deleted.
    assert_eq!(export(&world, &database, &["--mbox", mbox])["deleted"], 0);
    let done = export(&world, &database, &["--mbox", mbox, "--update"]);
    assert_eq!((&done["deleted"], &done["exported"]), (&1.into(), &0.into()));
    assert_eq!(world.subjects("ann", SpecialFolder::Inbox), ["Mail 1", "Mail 2", "Mail 3", "Mail 4"]);
    // A file that is gone altogether is no order to delete everything.
    std::fs::remove_file(&path).unwrap();
    let mut command = world.program("exchange2mbox", &database, "ann");
    let output = command.args(["--mbox", mbox, "--update"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(export(&world, &database, &["--mbox", mbox])["exported"], 4);
    assert_eq!(world.subjects("ann", SpecialFolder::Inbox).len(), 4);
}

#[test]
fn a_maildir_has_a_file_for_each() {
    let world = World::new();
    let ids = world.fill("ann", 5, "Text");
    let database = world.profiles("p.sqlite", world.address.port());
    let path = world.path("Maildir");
    let maildir = path.to_str().unwrap();
    assert_eq!(export(&world, &database, &["--maildir", maildir])["exported"], 5);
    let files = || {
        let mut all: Vec<_> = ["new", "cur"]
            .iter()
            .flat_map(|d| std::fs::read_dir(path.join(d)).unwrap())
            .map(|e| e.unwrap().path())
            .collect();
        all.sort();
        all
    };
    assert_eq!(files().len(), 5);
    #[cfg(unix)]
    for (file, mode) in [(path.join("cur"), 0o700), (files()[0].clone(), 0o600)] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, mode);
    }
    assert_eq!(export(&world, &database, &["--maildir", maildir])["exported"], 0);
    touch(&world, &ids[..2]);
    assert_eq!(export(&world, &database, &["--maildir", maildir])["exported"], 2);
    assert_eq!(files().len(), 5);
    let changed =
        files().into_iter().filter(|f| std::fs::read_to_string(f).unwrap().contains("Subject: Changed"));
    assert_eq!(changed.count(), 2);
    std::fs::remove_file(&files()[0]).unwrap();
    assert_eq!(export(&world, &database, &["--maildir", maildir, "--update"])["deleted"], 1);
    assert_eq!(world.subjects("ann", SpecialFolder::Inbox).len(), 4);
}

#[test]
fn an_index_is_of_one_mailbox() {
    let world = World::new();
    let database = world.profiles("p.sqlite", world.address.port());
    let path = world.path("ann.mbox");
    export(&world, &database, &["--mbox", path.to_str().unwrap()]);
    let output = world.program("exchange2mbox", &database, "bob").arg("--mbox").arg(&path).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("of another mailbox"));
}
