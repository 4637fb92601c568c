//! Public folders: one store for all, in which each has read messages or not for himself.

use super::{folder, number, save};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::LongTermId;
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Error, Event, Interest, Mailbox, NewMailbox, Options, PUBLIC_STORE, PerUserData, SaveOptions,
    SpecialFolder, SqliteStores, Stores, Table, View, ids,
};
use std::sync::Arc;

const READ: MessageFlags = MessageFlags::MF_READ;
const NONE: MessageFlags = MessageFlags(0);

struct Fixture {
    stores: SqliteStores,
    store: Arc<dyn Mailbox>,
    directory: tempfile::TempDir,
}

fn new() -> NewMailbox {
    let legacy_dn = "/o=Org/ou=Site/cn=Configuration/cn=Servers/cn=S/cn=Public".into();
    NewMailbox { owner: PUBLIC_STORE, display_name: "Public Folders".into(), legacy_dn }
}

fn fixture() -> Fixture {
    let directory = tempfile::tempdir().unwrap();
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let store = stores.create(new()).unwrap();
    Fixture { stores, store, directory }
}

fn user(number: u8) -> Guid {
    ids::guid_from_bytes([number; 16])
}

fn unread(mailbox: &dyn Mailbox, folder: u64) -> i32 {
    number(&mailbox.folder(folder).unwrap().properties, Tag::PID_TAG_CONTENT_UNREAD_COUNT)
}

fn is_read(mailbox: &dyn Mailbox, folder: u64, message: u64) -> bool {
    let message = mailbox.open_message(folder, message).unwrap();
    message.properties.get(Tag::PID_TAG_READ) == Some(&PropertyValue::Boolean(1))
}

#[test]
fn special_folders_are_those_that_a_logon_tells() {
    let Fixture { store, stores, directory: _directory } = fixture();
    let shown: Vec<_> = store
        .logon_folders()
        .iter()
        .map(|id| match store.folder(*id) {
            Ok(folder) => {
                let above = folder.parent.map(|parent| store.folder(parent).unwrap().name);
                format!("{} in {}", folder.name, above.unwrap_or_default())
            }
            Err(_) => format!("{id}"),
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
    assert_eq!(store.special_folder(SpecialFolder::Inbox), 0);
    assert_eq!(store.as_special_folder(0), None);
    // It is nobody's mailbox.
    assert_eq!(stores.list().unwrap().len(), 0);
    assert!(matches!(stores.create(new()), Err(Error::Exists(_))));
}

#[test]
fn entry_ids_are_those_of_public_folders() {
    let Fixture { store, directory: _directory, .. } = fixture();
    let root = store.folder(store.special_folder(SpecialFolder::Root)).unwrap();
    let id = root.properties.bytes(Tag::PID_TAG_ENTRY_ID).unwrap().to_vec();
    // Who gave it, and that it is of a public folder.
    assert_eq!(id[4..20], *b"\x1a\x44\x73\x90\xaa\x66\x11\xcd\x9b\xc8\x00\xaa\x00\x2f\xc4\x5a");
    assert_eq!(id[20..22], [3, 0]);
}

#[test]
fn each_has_read_for_himself() {
    let Fixture { stores, store, directory } = fixture();
    let news = folder(&*store, store.special_folder(SpecialFolder::IpmSubtree), "News");
    let (ann, bob) = (store.for_reader(&user(1)), store.for_reader(&user(2)));
    let all: Vec<_> = ["one", "two", "three"].map(|subject| save(&*ann, news, subject).id.unwrap()).into();
    assert_eq!((unread(&*ann, news), unread(&*bob, news)), (3, 3));
    assert_eq!(ann.change_flags(news, Some(&all[..1]), READ, NONE).unwrap(), all[..1]);
    assert_eq!(ann.change_flags(news, Some(&all[..1]), READ, NONE).unwrap(), []);
    bob.change_flags(news, None, READ, NONE).unwrap();
    bob.change_flags(news, Some(&all[1..2]), NONE, READ).unwrap();
    let seen = |mailbox: &dyn Mailbox| all.iter().map(|id| is_read(mailbox, news, *id)).collect::<Vec<_>>();
    assert_eq!((seen(&*ann), seen(&*bob)), (vec![true, false, false], vec![true, false, true]));
    assert_eq!((unread(&*ann, news), unread(&*bob, news)), (2, 1));
    // Whoever changes a message has read it, and nobody else.
    let mut message = bob.open_message(news, all[0]).unwrap();
    message.properties.set_text(Tag::PID_TAG_SUBJECT, "one, corrected");
    bob.save_message(&mut message, SaveOptions::default()).unwrap();
    assert_eq!((seen(&*ann), seen(&*bob)), (vec![false; 3], vec![true, false, true]));
    drop((ann, bob, store, stores));
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let bob = stores.open(&PUBLIC_STORE).unwrap().for_reader(&user(2));
    assert_eq!(seen(&*bob), [true, false, true]);
    let hierarchy =
        Table::Hierarchy { folder: bob.special_folder(SpecialFolder::Root), deep: true, deleted: false };
    let view = View::open(bob, hierarchy, None).unwrap();
    let rows = view.rows(0..view.len(), &[Tag::PID_TAG_DISPLAY_NAME, Tag::PID_TAG_CONTENT_UNREAD_COUNT]);
    let news = PropertyValue::String("News".into());
    let found = rows.unwrap().into_iter().flatten().find(|cells| cells[0] == Some(news.clone())).unwrap();
    assert_eq!(found[1], Some(PropertyValue::Integer32(1)));
}

#[test]
fn what_is_read_is_few_ranges_of_changes() {
    let Fixture { store, directory: _directory, .. } = fixture();
    let news = folder(&*store, store.special_folder(SpecialFolder::IpmSubtree), "News");
    let ann = store.for_reader(&user(1));
    let all: Vec<_> = (0..20).map(|i| save(&*ann, news, &i.to_string())).collect();
    let ids: Vec<_> = all.iter().map(|message| message.id.unwrap()).collect();
    let changes: Vec<_> = all.iter().map(|message| ids::counter(message.change)).collect();
    assert_eq!(ann.read_changes(news).unwrap(), []);
    for i in [3, 5, 4, 19, 0] {
        ann.change_flags(news, Some(&ids[i..=i]), READ, NONE).unwrap();
    }
    let ranges = ann.read_changes(news).unwrap();
    assert_eq!(ranges, [changes[0]..=changes[0], changes[3]..=changes[5], changes[19]..=changes[19]]);
    ann.change_flags(news, Some(&ids[4..5]), NONE, READ).unwrap();
    assert_eq!(ann.read_changes(news).unwrap().len(), 4);
    ann.change_flags(news, None, READ, NONE).unwrap();
    assert_eq!(ann.read_changes(news).unwrap(), [changes[0]..=changes[19]]);
    // What a client says he has read replaces all.
    ann.set_read_changes(news, vec![changes[7]..=changes[9], changes[2]..=changes[7], 5..=4]).unwrap();
    assert_eq!(ann.read_changes(news).unwrap(), [changes[2]..=changes[9]]);
    assert_eq!(unread(&*ann, news), 12);
    assert!(matches!(store.read_changes(news), Err(Error::Forbidden(_))));
    assert!(matches!(ann.read_changes(77 << 16 | 1), Err(Error::NotFound(_))));
}

#[test]
fn what_somebody_reads_is_told_to_nobody_else() {
    let Fixture { store, directory: _directory, .. } = fixture();
    let news = folder(&*store, store.special_folder(SpecialFolder::IpmSubtree), "News");
    let (ann, bob) = (store.for_reader(&user(1)), store.for_reader(&user(2)));
    let post = save(&*ann, news, "post").id.unwrap();
    // It has been read once: that is the message's.
    bob.change_flags(news, Some(&[post]), READ, NONE).unwrap();
    let [anns, bobs] = [&ann, &bob].map(|mailbox| mailbox.subscribe(Interest::ALL, 100, None));
    ann.change_flags(news, Some(&[post]), READ, NONE).unwrap();
    assert!(bobs.is_empty());
    let events = anns.take().events;
    let counts = |event: &Event| match event {
        Event::Modified { object, total, unread, .. } => Some((object.message, *total, *unread)),
        _ => None,
    };
    let told: Vec<_> = events.iter().map(|event| counts(event).unwrap()).collect();
    assert_eq!(told, [(Some(post), None, None), (None, None, Some(0))]);
    // A new message is everybody's, but how many are unread is not the same for all.
    save(&*ann, news, "another");
    let events = bobs.take().events;
    assert_eq!(counts(events.last().unwrap()), Some((None, Some(2), None)));
}

#[test]
fn clients_keep_what_was_read_in_their_mailboxes() {
    let fixture = super::fixture();
    let mailbox = &fixture.mailbox;
    let public = user(9);
    let of = |counter: u8| LongTermId {
        database_guid: public.clone(),
        global_counter: [0, 0, 0, 0, 0, counter],
        pad: 0,
    };
    assert_eq!(mailbox.per_user_data(&of(1)).unwrap(), None);
    let data = PerUserData { replica: public.clone(), data: b"set".to_vec() };
    mailbox.set_per_user_data(&of(1), data.clone()).unwrap();
    mailbox.set_per_user_data(&of(2), data).unwrap();
    let other = PerUserData { replica: user(8), data: b"another".to_vec() };
    mailbox.set_per_user_data(&of(2), other.clone()).unwrap();
    assert_eq!(mailbox.per_user_data(&of(2)).unwrap(), Some(other));
    assert_eq!(mailbox.per_user_folders(&public).unwrap(), [of(1)]);
    assert_eq!(mailbox.per_user_folders(&user(7)).unwrap(), []);
}
