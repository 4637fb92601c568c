//! A mailbox, from its first moment to what others see of changes.

mod copying;
mod tables;

use dcerpc::dtyp::Guid;
use exchange::oxcdata::{
    PropertyName, PropertyNameKind, PropertyNameValue, PropertyValue, SortDirection, SortOrder, SortOrderSet,
};
use exchange::oxcmsg::MessageFlags;
use exchange::oxctypes::{MultipleString, StringValue};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Attachment, DeleteFolder, EmptyFolder, Error, Event, FolderKind, Interest, Mailbox, Message, NewFolder,
    NewMailbox, Options, Properties, SaveOptions, SpecialFolder, SqliteStores, Stores, Stream, Table, View,
    cells, ids, select,
};
use std::sync::Arc;

struct Fixture {
    stores: SqliteStores,
    mailbox: Arc<dyn Mailbox>,
    directory: tempfile::TempDir,
}

fn owner() -> Guid {
    ids::guid_from_text("6f4d0d1c-3b0a-4c1e-9d55-0a1b2c3d4e5f").unwrap()
}

fn fixture() -> Fixture {
    let directory = tempfile::tempdir().unwrap();
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let new = NewMailbox { owner: owner(), display_name: "Ann".into(), legacy_dn: "/o=O/ou=U/cn=ann".into() };
    let mailbox = stores.create(new).unwrap();
    Fixture { stores, mailbox, directory }
}

fn save(mailbox: &dyn Mailbox, folder: u64, subject: &str) -> Message {
    let mut message = mailbox.new_message(folder, false).unwrap();
    message.properties.set_text(Tag::PID_TAG_SUBJECT, subject);
    message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, 0);
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    message
}

fn folder(mailbox: &dyn Mailbox, parent: u64, name: &str) -> u64 {
    let new = NewFolder {
        parent,
        kind: FolderKind::Generic,
        name: name.into(),
        comment: String::new(),
        open_existing: false,
    };
    mailbox.create_folder(new).unwrap().0
}

fn number(properties: &Properties, tag: Tag) -> i32 {
    properties.number(tag).unwrap()
}

#[test]
fn special_folders_are_there_and_where_clients_look() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.folder(mailbox.special_folder(SpecialFolder::Inbox)).unwrap();
    assert_eq!(inbox.name, "Inbox");
    assert_eq!(inbox.parent, Some(mailbox.special_folder(SpecialFolder::IpmSubtree)));
    assert_eq!(inbox.properties.text(Tag::PID_TAG_CONTAINER_CLASS).unwrap(), &"IPF.Note");
    let calendar = mailbox.folder(mailbox.special_folder(SpecialFolder::Calendar)).unwrap();
    assert_eq!(
        inbox.properties.bytes(Tag::PID_TAG_IPM_APPOINTMENT_ENTRY_ID),
        calendar.properties.bytes(Tag::PID_TAG_ENTRY_ID)
    );
    let tree =
        Table::Hierarchy { folder: mailbox.special_folder(SpecialFolder::Root), deep: true, deleted: false };
    let view = View::open(mailbox.clone(), tree, None).unwrap();
    let shown: Vec<_> = view
        .rows(0..view.len(), &[Tag::PID_TAG_DEPTH, Tag::PID_TAG_DISPLAY_NAME])
        .unwrap()
        .into_iter()
        .map(|cells| match &cells.unwrap()[..] {
            [Some(PropertyValue::Integer32(depth)), Some(PropertyValue::String(name))] => {
                format!("{}{name}", "  ".repeat(*depth as usize - 1))
            }
            other => panic!("{other:?}"),
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn a_message_comes_back_with_all_that_is_in_it() {
    let Fixture { stores, mailbox, directory } = fixture();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.properties.set_text(Tag::PID_TAG_SUBJECT, "RE: Lunch");
    message.properties.set_text(Tag::PID_TAG_BODY, &"long ".repeat(50_000));
    let mut recipient = Properties::new();
    recipient.set_number(Tag::PID_TAG_RECIPIENT_TYPE, 1);
    recipient.set_text(Tag::PID_TAG_DISPLAY_NAME, "Bob");
    message.recipients.insert(0, recipient);
    let data = Stream::default();
    for i in 0..100u8 {
        data.write_at(u64::from(i) * 40_000, &vec![i; 40_000]).unwrap();
    }
    let mut file = Attachment::default();
    file.properties.set_stream(Tag::PID_TAG_ATTACH_DATA_BINARY, data);
    let mut inner = mailbox.new_message(0, false).unwrap();
    inner.properties.set_text(Tag::PID_TAG_SUBJECT, "inner");
    inner.attachments.insert(0, file.clone());
    message.attachments.insert(0, file);
    message.attachments.insert(3, Attachment { embedded: Some(Box::new(inner)), ..Attachment::default() });
    let id = mailbox.save_message(&mut message, SaveOptions::default()).unwrap();

    drop(mailbox);
    drop(stores);
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let mailbox = stores.open(&owner()).unwrap();
    let found = mailbox.open_message(inbox, id).unwrap();
    assert_eq!(found.properties.text(Tag::PID_TAG_NORMALIZED_SUBJECT).unwrap(), &"Lunch");
    assert_eq!(found.properties.text(Tag::PID_TAG_DISPLAY_TO).unwrap(), &"Bob");
    assert_eq!(number(&found.properties, Tag::PID_TAG_MESSAGE_FLAGS), 0x041B);
    assert!(number(&found.properties, Tag::PID_TAG_MESSAGE_SIZE) > 8_500_000);
    let body = found.properties.read(Tag::PID_TAG_BODY, 1 << 20).unwrap().unwrap();
    assert_eq!(body, PropertyValue::String("long ".repeat(50_000).into()));
    assert_eq!(found.recipients[&0].text(Tag::PID_TAG_DISPLAY_NAME).unwrap(), &"Bob");
    assert_eq!(found.attachments.keys().collect::<Vec<_>>(), [&0, &3]);
    let inner = found.attachments[&3].embedded.as_deref().unwrap();
    assert_eq!(inner.properties.text(Tag::PID_TAG_SUBJECT).unwrap(), &"inner");
    for attachment in [&found.attachments[&0], &inner.attachments[&0]] {
        let data = attachment.properties.stream(Tag::PID_TAG_ATTACH_DATA_BINARY).unwrap();
        assert_eq!(data.size(), 4_000_000);
        let mut piece = [0; 3];
        assert_eq!(data.read_at(79_999, &mut piece).unwrap(), 3);
        assert_eq!(piece, [1, 2, 2]);
        assert!(number(&attachment.properties, Tag::PID_TAG_ATTACH_SIZE) >= 4_000_000);
    }
}

#[test]
fn whoever_saves_second_is_told() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let id = save(&*mailbox, inbox, "one").id.unwrap();
    let mut first = mailbox.open_message(inbox, id).unwrap();
    let mut second = mailbox.open_message(inbox, id).unwrap();
    first.properties.set_text(Tag::PID_TAG_SUBJECT, "two");
    mailbox.save_message(&mut first, SaveOptions::default()).unwrap();
    assert!(matches!(mailbox.save_message(&mut second, SaveOptions::default()), Err(Error::Modified)));
    mailbox.save_message(&mut second, SaveOptions { force: true, ..SaveOptions::default() }).unwrap();
    assert!(matches!(mailbox.save_message(&mut first, SaveOptions::default()), Err(Error::Modified)));
    mailbox.delete_messages(inbox, &[id], true).unwrap();
    assert!(matches!(mailbox.save_message(&mut second, SaveOptions::default()), Err(Error::Deleted)));
    assert!(matches!(mailbox.open_message(inbox, id), Err(Error::NotFound("message"))));
}

#[test]
fn counts_follow_messages() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let other = folder(&*mailbox, inbox, "Other");
    let counts = |folder| {
        let properties = mailbox.folder(folder).unwrap().properties;
        [
            Tag::PID_TAG_CONTENT_COUNT,
            Tag::PID_TAG_CONTENT_UNREAD_COUNT,
            Tag::PID_TAG_ASSOCIATED_CONTENT_COUNT,
            Tag::PID_TAG_DELETED_MESSAGE_COUNT,
            Tag::PID_TAG_DELETED_COUNT_TOTAL,
        ]
        .map(|tag| number(&properties, tag))
    };
    let ids: Vec<_> = (0..5).map(|i| save(&*mailbox, inbox, &i.to_string()).id.unwrap()).collect();
    let mut fai = mailbox.new_message(inbox, true).unwrap();
    mailbox.save_message(&mut fai, SaveOptions::default()).unwrap();
    assert_eq!(counts(inbox), [5, 5, 1, 0, 0]);
    let read = MessageFlags::MF_READ;
    assert_eq!(mailbox.change_flags(inbox, Some(&ids[..2]), read, MessageFlags(0)).unwrap(), ids[..2]);
    assert!(mailbox.change_flags(inbox, Some(&ids[..2]), read, MessageFlags(0)).unwrap().is_empty());
    assert_eq!(counts(inbox), [5, 3, 1, 0, 0]);
    let outcome = mailbox.delete_messages(inbox, &[ids[0], 77], false).unwrap();
    assert!(outcome.partial);
    assert_eq!(counts(inbox), [4, 3, 1, 1, 1]);
    let moved = mailbox.transfer_messages(inbox, &[ids[2], ids[3]], other, false).unwrap();
    assert_ne!(moved[0], Some(ids[2]));
    assert_eq!((counts(inbox), counts(other)), ([2, 1, 1, 1, 1], [2, 2, 0, 0, 0]));
    mailbox.transfer_messages(inbox, &[ids[4]], other, true).unwrap();
    assert_eq!((counts(inbox), counts(other)), ([2, 1, 1, 1, 1], [3, 3, 0, 0, 0]));
    assert_eq!(mailbox.change_flags(other, None, read, MessageFlags(0)).unwrap().len(), 3);
    assert_eq!(counts(other), [3, 0, 0, 0, 0]);
    let copy = mailbox.copy_folder(other, inbox, "Copy", true).unwrap();
    assert_eq!(counts(copy), [3, 0, 0, 0, 0]);
    let kept = mailbox.delete_folder(copy, DeleteFolder::default()).unwrap();
    assert!(kept.partial);
    mailbox.delete_folder(copy, DeleteFolder { messages: true, hard: true, folders: false }).unwrap();
    assert!(matches!(mailbox.folder(copy), Err(Error::NotFound("folder"))));
    mailbox.empty_folder(inbox, EmptyFolder { associated: true, hard: true }).unwrap();
    assert_eq!(counts(inbox)[..3], [0, 0, 0]);
    assert!(matches!(mailbox.folder(other), Err(Error::NotFound("folder"))));
    let properties = mailbox.folder(inbox).unwrap().properties;
    assert_eq!(properties.get(Tag::PID_TAG_SUBFOLDERS), Some(&PropertyValue::Boolean(0)));
    assert_eq!(properties.get(Tag::PID_TAG_MESSAGE_SIZE), Some(&PropertyValue::Integer32(0)));
}

#[test]
fn a_special_folder_stays_and_no_folder_is_put_below_itself() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let everything = DeleteFolder { messages: true, folders: true, hard: true };
    assert!(matches!(mailbox.delete_folder(inbox, everything), Err(Error::Forbidden(_))));
    let a = folder(&*mailbox, inbox, "A");
    let b = folder(&*mailbox, a, "B");
    assert!(matches!(mailbox.move_folder(a, b, "A"), Err(Error::Cycle)));
    assert!(matches!(mailbox.copy_folder(a, b, "A", true), Err(Error::Cycle)));
    assert!(matches!(mailbox.move_folder(b, inbox, "a"), Err(Error::Exists(_))));
    mailbox.move_folder(b, inbox, "b").unwrap();
    assert_eq!(mailbox.find_folder(inbox, "B").unwrap(), Some(b));
    let mut name = Properties::new();
    name.set_text(Tag::PID_TAG_DISPLAY_NAME, "C");
    name.set_text(Tag::PID_TAG_COMMENT, "renamed");
    mailbox.set_folder_properties(b, name, &[]).unwrap();
    let found = mailbox.folder(b).unwrap();
    assert_eq!(
        (found.name.as_str(), found.properties.text(Tag::PID_TAG_COMMENT).unwrap()),
        ("C", &"renamed".into())
    );
}

#[test]
fn names_get_ids_once() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let guid = ids::guid_from_text("00062008-0000-0000-c000-000000000046").unwrap();
    let name = |lid| PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_LID,
        guid: guid.clone(),
        value: PropertyNameValue::Lid(lid),
    };
    assert_eq!(mailbox.property_ids(&[name(1)], false).unwrap(), [None]);
    let ids = mailbox.property_ids(&[name(1), name(2), name(1)], true).unwrap();
    assert_eq!(ids, [Some(0x8001), Some(0x8002), Some(0x8001)]);
    assert_eq!(mailbox.property_names(&[0x8002, 0x9000]).unwrap(), [Some(name(2)), None]);
    assert_eq!(mailbox.named_properties().unwrap().len(), 2);
}

#[test]
fn the_longest_class_says_where_mail_goes() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let drafts = mailbox.special_folder(SpecialFolder::Drafts);
    mailbox.set_receive_folder("IPM.Note.Custom", Some(drafts)).unwrap();
    let found = |class| {
        let found = mailbox.receive_folder(class).unwrap();
        (found.class, mailbox.as_special_folder(found.folder).unwrap())
    };
    assert_eq!(found("ipm.note.custom.more"), ("IPM.Note.Custom".into(), SpecialFolder::Drafts));
    assert_eq!(found("IPM.Note.Customer"), ("IPM".into(), SpecialFolder::Inbox));
    assert_eq!(found("Other"), (String::new(), SpecialFolder::Inbox));
    mailbox.set_receive_folder("IPM.Note.Custom", None).unwrap();
    assert_eq!(found("IPM.Note.Custom"), ("IPM".into(), SpecialFolder::Inbox));
    assert!(matches!(mailbox.set_receive_folder("IPM..Note", Some(drafts)), Err(Error::Invalid(_))));
}

#[test]
fn events_tell_what_happened_in_its_order() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let events = mailbox.subscribe(Interest::ALL, 100, None);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, 0);
    let id =
        mailbox.save_message(&mut message, SaveOptions { new_mail: true, ..SaveOptions::default() }).unwrap();
    mailbox.change_flags(inbox, Some(&[id]), MessageFlags::MF_READ, MessageFlags(0)).unwrap();
    let drafts = mailbox.special_folder(SpecialFolder::Drafts);
    mailbox.transfer_messages(inbox, &[id], drafts, false).unwrap();
    let shown: Vec<_> = events
        .take()
        .events
        .iter()
        .map(|event| match &**event {
            Event::NewMail { class, flags, .. } => format!("new mail {class} {flags:#x}"),
            Event::Created { .. } => "created".into(),
            Event::Modified { object, total, unread, .. } => {
                let what = if object.message.is_some() { "message" } else { "folder" };
                format!("modified {what} {total:?} {unread:?}")
            }
            Event::Moved { object, old, .. } => {
                format!(
                    "moved to {:?}, a new id: {}",
                    mailbox.as_special_folder(object.folder),
                    object.message != old.message
                )
            }
            other => format!("{other:?}"),
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
    assert!(events.is_empty());
    let small = mailbox.subscribe(Interest::ALL, 2, None);
    (0..3).for_each(|i| drop(save(&*mailbox, inbox, &i.to_string())));
    assert!(small.take().overflowed);
    assert!(!small.take().overflowed);
}

#[test]
fn mailboxes_are_made_once_listed_and_deleted() {
    let Fixture { stores, mailbox, directory } = fixture();
    let new = NewMailbox { owner: owner(), display_name: String::new(), legacy_dn: String::new() };
    assert!(matches!(stores.create(new), Err(Error::Exists(_))));
    assert!(matches!(stores.open(&Guid::default()), Err(Error::NotFound("mailbox"))));
    assert_eq!(stores.list().unwrap().len(), 1);
    assert_eq!(stores.open(&owner()).unwrap().info(), mailbox.info());
    #[cfg(unix)]
    for entry in std::fs::read_dir(directory.path()).unwrap() {
        use std::os::unix::fs::PermissionsExt;
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    stores.delete(&owner()).unwrap();
    assert!(stores.list().unwrap().is_empty());
    assert!(matches!(stores.delete(&owner()), Err(Error::NotFound("mailbox"))));
    drop(directory);
}

#[test]
fn a_mailbox_that_another_process_has_replaced_is_opened_anew() {
    let Fixture { stores, mailbox, directory } = fixture();
    let old = mailbox.info().guid.clone();
    let other = SqliteStores::open(directory.path(), Options::default()).unwrap();
    other.delete(&owner()).unwrap();
    // Who has it open cannot put anything into it, where it would be lost.
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let mut late = mailbox.new_message(inbox, false).unwrap();
    assert!(mailbox.save_message(&mut late, SaveOptions::default()).is_err());
    assert!(matches!(stores.open(&owner()), Err(Error::NotFound("mailbox"))));
    let new = NewMailbox { owner: owner(), display_name: String::new(), legacy_dn: String::new() };
    let new = other.create(new).unwrap();
    let found = stores.open(&owner()).unwrap();
    assert_eq!(found.info().guid, new.info().guid);
    assert_ne!(found.info().guid, old);
}

#[test]
fn what_is_softly_deleted_is_purged_when_it_is_old() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let gone = save(&*mailbox, inbox, "gone").id.unwrap();
    let kept = save(&*mailbox, inbox, "kept").id.unwrap();
    let other = folder(&*mailbox, inbox, "Other");
    save(&*mailbox, other, "in it");
    mailbox.delete_messages(inbox, &[gone], false).unwrap();
    let how = DeleteFolder { messages: true, ..DeleteFolder::default() };
    mailbox.delete_folder(other, how).unwrap();
    assert_eq!(mailbox.purge(mailbox.info().created).unwrap(), 0);
    mailbox.open_message(inbox, gone).unwrap();
    assert_eq!(mailbox.purge(u64::MAX).unwrap(), 2);
    assert!(mailbox.open_message(inbox, gone).is_err());
    assert!(mailbox.folder(other).is_err());
    mailbox.open_message(inbox, kept).unwrap();
    let size = mailbox.properties().unwrap().number(Tag::PID_TAG_MESSAGE_SIZE);
    let inbox = mailbox.folder(inbox).unwrap().properties;
    assert_eq!(inbox.number(Tag::PID_TAG_DELETED_MESSAGE_COUNT), Some(0));
    assert_eq!(inbox.number(Tag::PID_TAG_MESSAGE_SIZE), size);
}

#[test]
fn a_writer_may_choose_the_id_if_it_is_free() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let id = ids::from_parts(openchange_store::LOCAL_REPLICA, mailbox.allocate_ids(10).unwrap() + 3);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.id = Some(id);
    assert_eq!(mailbox.save_message(&mut message, SaveOptions::default()).unwrap(), id);
    let mut other = mailbox.new_message(mailbox.special_folder(SpecialFolder::Drafts), false).unwrap();
    other.id = Some(id);
    assert!(matches!(mailbox.save_message(&mut other, SaveOptions::default()), Err(Error::Exists(_))));
    let long = mailbox.long_term_id(id).unwrap();
    assert_eq!(mailbox.short_id(&long).unwrap(), id);
    let foreign = ids::long_term(&owner(), id);
    let short = mailbox.short_id(&foreign).unwrap();
    assert_eq!((ids::replica_id(short), ids::counter(short)), (2, ids::counter(id)));
    assert_eq!(mailbox.long_term_id(short).unwrap(), foreign);
}
