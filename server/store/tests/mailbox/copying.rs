//! Copying and moving what a folder holds: all of it or nothing.

use super::*;
use openchange_store::{FolderContent, Limits};

const EXTRA: Tag = Tag(0x6123_0003);

/// Names of the folders in a folder with the subjects of their messages, to any depth.
fn content(mailbox: &Arc<dyn Mailbox>, folder: u64) -> String {
    let messages = Table::Contents { folder, associated: false, deleted: false };
    let view = View::open(mailbox.clone(), messages, None).unwrap();
    let subjects = view.rows(0..view.len(), &[Tag::PID_TAG_SUBJECT]).unwrap().into_iter().flatten();
    let mut all: Vec<String> = subjects
        .map(|cells| match &cells[0] {
            Some(PropertyValue::String(subject)) => subject.to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    let folders = Table::Hierarchy { folder, deep: false, deleted: false };
    for row in mailbox.scan(&folders, &[], None).unwrap().rows {
        let name = mailbox.folder(row.folder).unwrap().properties.text(Tag::PID_TAG_DISPLAY_NAME).cloned();
        all.push(format!("{}({})", name.unwrap(), content(mailbox, row.folder)));
    }
    all.join(" ")
}

/// A folder with a message, a folder "A" with another and a chain of folders from "B" down; and a folder for it.
fn tree(mailbox: &Arc<dyn Mailbox>, chain: &[&str]) -> (u64, u64) {
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let (from, to) = (folder(&**mailbox, inbox, "From"), folder(&**mailbox, inbox, "To"));
    save(&**mailbox, from, "one");
    save(&**mailbox, folder(&**mailbox, from, "A"), "two");
    chain.iter().fold(from, |parent, name| folder(&**mailbox, parent, name));
    (from, to)
}

fn all(from: u64, to: u64, moves: bool) -> FolderContent {
    let mut set = Properties::new();
    set.set_number(EXTRA, 7);
    FolderContent { from, to, set, moves, messages: true, associated: true, folders: true }
}

#[test]
fn what_a_folder_holds_is_copied_and_moved() {
    let fixture = fixture();
    let mailbox = &fixture.mailbox;
    let (from, to) = tree(mailbox, &["B", "C"]);
    mailbox.transfer_content(all(from, to, false)).unwrap();
    assert_eq!(content(mailbox, from), "one A(two) B(C())");
    assert_eq!(content(mailbox, to), "one A(two) B(C())");
    assert_eq!(mailbox.folder(to).unwrap().properties.number(EXTRA), Some(7));
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let other = folder(&**mailbox, inbox, "Other");
    let (messages, folders) =
        (FolderContent { folders: false, ..all(from, other, true) }, all(from, other, true));
    mailbox.transfer_content(messages).unwrap();
    assert_eq!((content(mailbox, from), content(mailbox, other)), ("A(two) B(C())".into(), "one".into()));
    mailbox.transfer_content(folders).unwrap();
    assert_eq!(
        (content(mailbox, from), content(mailbox, other)),
        (String::new(), "one A(two) B(C())".into())
    );
}

#[test]
fn an_error_midway_leaves_everything_as_it_was() {
    let directory = tempfile::tempdir().unwrap();
    let limits = Limits { folder_depth: 7, ..Limits::default() };
    let stores = SqliteStores::open(directory.path(), Options { limits, ..Options::default() }).unwrap();
    let new = NewMailbox { owner: owner(), display_name: "Ann".into(), legacy_dn: "/o=O".into() };
    let mailbox = stores.create(new).unwrap();
    // Root, its subtree, the inbox, From, B, C: there is room for one more, but not for two.
    let (from, to) = tree(&mailbox, &["B", "C"]);
    let below = folder(&*mailbox, folder(&*mailbox, to, "1"), "2");
    let events = mailbox.subscribe(Interest::ALL, 100, None);
    let before = (content(&mailbox, from), content(&mailbox, to));
    let last_change = mailbox.allocate_ids(1).unwrap();
    for moves in [false, true] {
        // The messages and "A" would have found their place.
        let error = mailbox.transfer_content(all(from, below, moves)).unwrap_err();
        assert!(matches!(error, Error::Limit { what: "folders within folders", .. }), "{error}");
        assert_eq!((content(&mailbox, from), content(&mailbox, to)), before);
        assert_eq!(mailbox.folder(below).unwrap().properties.number(EXTRA), None);
    }
    assert!(events.is_empty());
    assert_eq!(mailbox.allocate_ids(1).unwrap(), last_change + 1);
    // The same of a folder that is copied or moved with its name.
    let error = mailbox.copy_folder(from, below, "Copy", true).unwrap_err();
    assert!(matches!(error, Error::Limit { .. }), "{error}");
    let error = mailbox.move_folder(from, below, "Moved").unwrap_err();
    assert!(matches!(error, Error::Limit { .. }), "{error}");
    assert_eq!((content(&mailbox, from), content(&mailbox, to)), before);
    assert!(events.is_empty());
}
