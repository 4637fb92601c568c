//! Versions that other replicas have made.

use super::{Fixture, fixture, folder, save};
use exchange::oxcmsg::MessageStatusFlags;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    ChangeList, Error, ImportedFolder, ImportedMove, LOCAL_REPLICA, Mailbox, Message, Properties,
    SaveOptions, SpecialFolder, Stores, Version, ids,
};

/// Another replica's change with its number.
fn key(number: u8) -> Vec<u8> {
    [[0xCC; 16].as_slice(), &[0, 0, 0, 0, 0, number]].concat()
}

fn version(number: u8, modified: u64, seen: &[u8]) -> Version {
    let mut predecessors = ChangeList::from_bytes(seen).unwrap();
    assert!(predecessors.add_key(&key(number)));
    Version { modified, change_key: key(number), predecessors, fail_on_conflict: false }
}

fn reserved(mailbox: &dyn Mailbox) -> u64 {
    ids::from_parts(LOCAL_REPLICA, mailbox.allocate_ids(1).unwrap())
}

fn imported(folder: u64, id: u64, subject: &str, version: Version) -> Message {
    let mut message = Message { folder, id: Some(id), version: Some(version), ..Message::default() };
    message.properties.set_text(Tag::PID_TAG_SUBJECT, subject);
    message
}

fn subject(message: &Message) -> String {
    message.properties.text(Tag::PID_TAG_SUBJECT).unwrap().to_string()
}

fn seen(properties: &Properties) -> Vec<u8> {
    properties.bytes(Tag::PID_TAG_PREDECESSOR_CHANGE_LIST).unwrap().to_vec()
}

fn put(mailbox: &dyn Mailbox, message: &mut Message) -> Result<u64, Error> {
    mailbox.save_message(message, SaveOptions::default())
}

/// A message that has been imported and then changed here: its id, and what the importer knew of it.
fn changed_here(Fixture { mailbox, .. }: &Fixture, inbox: u64, modified: u64) -> (u64, Vec<u8>) {
    let id = reserved(&**mailbox);
    put(&**mailbox, &mut imported(inbox, id, "first", version(1, modified, &[]))).unwrap();
    let mut ours = mailbox.open_message(inbox, id).unwrap();
    let known = seen(&ours.properties);
    ours.properties.set_text(Tag::PID_TAG_SUBJECT, "ours");
    put(&**mailbox, &mut ours).unwrap();
    (id, known)
}

#[test]
fn a_message_keeps_what_its_replica_says_of_it() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let id = reserved(mailbox);
    put(mailbox, &mut imported(inbox, id, "first", version(1, 77, &[]))).unwrap();
    let held = mailbox.open_message(inbox, id).unwrap();
    assert_eq!(held.properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME), Some(77));
    assert_eq!(held.properties.bytes(Tag::PID_TAG_CHANGE_KEY), Some(key(1).as_slice()));
    assert_eq!(seen(&held.properties), version(1, 0, &[]).predecessors.to_bytes());
    // The same once more, and a later one.
    let again = put(mailbox, &mut imported(inbox, id, "first", version(1, 77, &[])));
    assert!(matches!(again, Err(Error::Known)), "{again:?}");
    put(mailbox, &mut imported(inbox, id, "second", version(2, 78, &[]))).unwrap();
    let mut held = mailbox.open_message(inbox, id).unwrap();
    assert_eq!(subject(&held), "second");
    // A change of ours has seen theirs.
    put(mailbox, &mut held).unwrap();
    let list = ChangeList::from_bytes(&seen(&held.properties)).unwrap();
    assert!(list.includes(&version(2, 0, &[]).predecessors));
    let own = held.properties.bytes(Tag::PID_TAG_CHANGE_KEY).unwrap();
    assert_eq!(own, ids::global_id(&mailbox.info().replica, held.change));
}

#[test]
fn only_reserved_ids_are_taken_and_only_once() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let first = mailbox.allocate_ids(4).unwrap();
    let id = |n| ids::from_parts(LOCAL_REPLICA, first + n);
    let try_it = |id| put(mailbox, &mut imported(inbox, id, "x", version(1, 1, &[])));
    assert!(matches!(try_it(id(9)), Err(Error::Deleted)), "one that nobody was given");
    try_it(id(1)).unwrap();
    mailbox.delete_messages(inbox, &[id(1)], true).unwrap();
    assert!(matches!(try_it(id(1)), Err(Error::Deleted)), "one that was used");
    mailbox.give_up_ids(&[id(2)]).unwrap();
    assert!(matches!(try_it(id(2)), Err(Error::Deleted)), "one that was given up");
    let drafts = mailbox.special_folder(SpecialFolder::Drafts);
    mailbox
        .give_up_ids_in(drafts, &[(first, first), (first + 2, first + 3), (first + 1, first + 1)])
        .unwrap();
    for (n, free) in [(0, true), (1, false), (2, false), (3, true)] {
        assert_eq!(mailbox.is_reserved(Some(inbox), id(n)).unwrap(), free, "{n}");
        assert!(!mailbox.is_reserved(Some(drafts), id(n)).unwrap());
    }
    let beyond = mailbox.give_up_ids_in(drafts, &[(first, first + 100_000)]);
    assert!(matches!(beyond, Err(Error::Invalid(_))), "{beyond:?}");
}

#[test]
fn a_conflict_leaves_both_versions_and_the_later_one_on_top() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    for (modified, winner) in [(1, "ours"), (u64::MAX >> 1, "theirs")] {
        let (id, known) = changed_here(&fixture, inbox, 1);
        let theirs = version(2, modified, &known);
        let failing = Version { fail_on_conflict: true, ..theirs.clone() };
        let failed = put(mailbox, &mut imported(inbox, id, "theirs", failing));
        assert!(matches!(failed, Err(Error::Conflict)), "{failed:?}");
        put(mailbox, &mut imported(inbox, id, "theirs", theirs.clone())).unwrap();
        let held = mailbox.open_message(inbox, id).unwrap();
        assert_eq!(subject(&held), winner);
        let versions: Vec<_> = held.attachments.values().map(|a| a.embedded.as_deref().unwrap()).collect();
        assert_eq!(versions.iter().map(|message| subject(message)).collect::<Vec<_>>(), ["ours", "theirs"]);
        assert_eq!(versions[1].properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME), Some(modified));
        let flag = |a: &openchange_store::Attachment| a.properties.number(Tag::PID_TAG_IN_CONFLICT);
        assert!(held.attachments.values().all(|a| flag(a) == Some(1)));
        let status = |id| mailbox.message_status(inbox, id).unwrap().0 & MessageStatusFlags::MS_IN_CONFLICT.0;
        assert_ne!(status(id), 0);
        let list = ChangeList::from_bytes(&seen(&held.properties)).unwrap();
        assert!(list.includes(&theirs.predecessors));
        assert!(list.includes(&ChangeList::from_bytes(&seen(&versions[0].properties)).unwrap()));
        // A third version joins them; who takes them out has resolved the conflict.
        let third = version(3, 2, &theirs.predecessors.to_bytes());
        put(mailbox, &mut imported(inbox, id, "third", third)).unwrap();
        let mut held = mailbox.open_message(inbox, id).unwrap();
        assert_eq!(held.attachments.len(), 3);
        held.attachments.clear();
        put(mailbox, &mut held).unwrap();
        assert_eq!(status(id), 0);
    }
}

#[test]
fn fai_and_folders_that_want_it_so_have_the_later_version_only() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let quiet = folder(mailbox, mailbox.special_folder(SpecialFolder::Inbox), "Quiet");
    let mut set = Properties::new();
    set.set_number(Tag::PID_TAG_RESOLVE_METHOD, 1);
    mailbox.set_folder_properties(quiet, set, &[]).unwrap();
    for (modified, winner) in [(1, "ours"), (u64::MAX >> 1, "theirs")] {
        let (id, known) = changed_here(&fixture, quiet, 1);
        put(mailbox, &mut imported(quiet, id, "theirs", version(2, modified, &known))).unwrap();
        let held = mailbox.open_message(quiet, id).unwrap();
        assert_eq!((subject(&held).as_str(), held.attachments.len()), (winner, 0));
        let list = ChangeList::from_bytes(&seen(&held.properties)).unwrap();
        assert!(list.includes(&version(2, 0, &known).predecessors));
    }
}

#[test]
fn folders_come_change_and_move() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let drafts = mailbox.special_folder(SpecialFolder::Drafts);
    let id = reserved(mailbox);
    let mut properties = Properties::new();
    properties.set_text(Tag::PID_TAG_COMMENT, "theirs");
    let new =
        ImportedFolder { id, parent: inbox, name: "New".into(), properties, version: version(1, 7, &[]) };
    let without = ImportedFolder { parent: reserved(mailbox), ..new.clone() };
    assert!(matches!(mailbox.import_folder(without), Err(Error::NoParent)));
    assert!(mailbox.import_folder(new.clone()).unwrap().applied);
    let held = mailbox.folder(id).unwrap();
    assert_eq!((held.parent, held.name.as_str()), (Some(inbox), "New"));
    assert_eq!(held.properties.text(Tag::PID_TAG_COMMENT).unwrap(), &"theirs");
    assert_eq!(held.properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME), Some(7));
    assert_eq!(held.properties.bytes(Tag::PID_TAG_CHANGE_KEY), Some(key(1).as_slice()));
    assert!(matches!(mailbox.import_folder(new.clone()), Err(Error::Known)));
    let moved =
        ImportedFolder { parent: drafts, name: "Moved".into(), version: version(2, 8, &[]), ..new.clone() };
    mailbox.import_folder(moved).unwrap();
    let held = mailbox.folder(id).unwrap();
    assert_eq!((held.parent, held.name.as_str()), (Some(drafts), "Moved"));
    // What is changed here has seen theirs; the last writer wins.
    let known = seen(&held.properties);
    mailbox.move_folder(id, drafts, "Ours").unwrap();
    let ours = mailbox.folder(id).unwrap();
    assert_ne!(ours.properties.bytes(Tag::PID_TAG_CHANGE_KEY), Some(key(2).as_slice()));
    for (number, modified, applied, name) in [(3, 9, false, "Ours"), (4, u64::MAX >> 1, true, "Theirs")] {
        let version = version(number, modified, &known);
        let conflict = ImportedFolder { parent: drafts, name: "Theirs".into(), version, ..new.clone() };
        let imported = mailbox.import_folder(conflict.clone()).unwrap();
        let held = mailbox.folder(id).unwrap();
        assert_eq!((imported.applied, held.name.as_str()), (applied, name));
        let list = ChangeList::from_bytes(&seen(&held.properties)).unwrap();
        assert!(list.includes(&ChangeList::from_bytes(&seen(&ours.properties)).unwrap()));
        assert!(list.includes(&conflict.version.predecessors));
    }
    mailbox.delete_folder(id, openchange_store::DeleteFolder { hard: true, ..Default::default() }).unwrap();
    assert!(matches!(mailbox.import_folder(new), Err(Error::Deleted)));
}

#[test]
fn a_move_is_taken_over_with_its_id() {
    let fixture = fixture();
    let mailbox = &*fixture.mailbox;
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let drafts = mailbox.special_folder(SpecialFolder::Drafts);
    let message = save(mailbox, inbox, "moves");
    let known = seen(&message.properties);
    let step = |number, from: u64, id: Option<u64>, to: u64, known: &[u8]| ImportedMove {
        from,
        message: id.unwrap(),
        to,
        new: reserved(mailbox),
        version: version(number, 0, known),
    };
    let first = step(1, inbox, message.id, drafts, &known);
    assert!(mailbox.import_move(&first).unwrap().applied);
    let held = mailbox.open_message(drafts, first.new).unwrap();
    assert_eq!(subject(&held), "moves");
    assert_eq!(held.properties.bytes(Tag::PID_TAG_CHANGE_KEY), Some(key(1).as_slice()));
    assert!(matches!(mailbox.open_message(inbox, message.id.unwrap()), Err(Error::NotFound(_))));
    assert!(matches!(mailbox.import_move(&first), Err(Error::Known)));
    // The other replica has a version that is newer than ours: ours moves, and stays what it is.
    let newer = version(9, 0, &seen(&held.properties)).predecessors.to_bytes();
    let mut second = step(10, drafts, held.id, inbox, &newer);
    second.version.change_key = [[0xDD; 16].as_slice(), &[0, 0, 0, 0, 0, 1]].concat();
    assert!(!mailbox.import_move(&second).unwrap().applied);
    let held = mailbox.open_message(inbox, second.new).unwrap();
    assert!(
        !ChangeList::from_bytes(&seen(&held.properties)).unwrap().includes(&version(9, 0, &[]).predecessors)
    );
}

#[test]
fn files_of_the_first_version_are_brought_up_to_date() {
    let fixture = fixture();
    let inbox = fixture.mailbox.special_folder(SpecialFolder::Inbox);
    let message = save(&*fixture.mailbox, inbox, "old");
    let mut files = std::fs::read_dir(fixture.directory.path()).unwrap().map(|entry| entry.unwrap().path());
    let file = files.find(|path| path.extension().is_some_and(|e| e == "mailbox")).unwrap();
    let owner = super::owner();
    drop((fixture.mailbox, fixture.stores));
    super::to_first_version(&file);
    let stores = openchange_store::SqliteStores::open(fixture.directory.path(), Default::default()).unwrap();
    let mailbox = stores.open(&owner).unwrap();
    assert_eq!(subject(&mailbox.open_message(inbox, message.id.unwrap()).unwrap()), "old");
    let id = reserved(&*mailbox);
    put(&*mailbox, &mut imported(inbox, id, "new", version(1, 1, &[]))).unwrap();
    let properties = mailbox.folder(inbox).unwrap().properties;
    assert!(properties.bytes(Tag::PID_TAG_CHANGE_KEY).is_some());
}
