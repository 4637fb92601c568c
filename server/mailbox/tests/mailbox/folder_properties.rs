//! What folders say of themselves (MS-OXCFOLD 2.2.2).

use crate::common::client::string;
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::FolderEntryId;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{SpecialFolder, ids};
use pidl_ndr::{Format, from_bytes};

/// A number, a Boolean or a time of an object.
async fn number(client: &mut Client, object: u32, tag: Tag) -> i64 {
    match &client.get(object, &[tag]).await[0] {
        Some(PropertyValue::Integer32(n)) => i64::from(*n),
        Some(PropertyValue::Integer64(n)) => *n,
        Some(PropertyValue::Boolean(b)) => i64::from(*b),
        Some(PropertyValue::Time(t)) => t.0 as i64,
        other => panic!("{tag:?}: {other:?}"),
    }
}

async fn bytes(client: &mut Client, object: u32, tag: Tag) -> Vec<u8> {
    match &client.get(object, &[tag]).await[0] {
        Some(PropertyValue::Binary(binary)) => binary.value.clone(),
        other => panic!("{tag:?}: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_says_what_it_is_and_where() {
    covers!("MS-OXCFOLD", 2, 810, 10027, 350, 1035103, 1035107, 1035110, 1035111);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let mailbox = server.mailbox("kim");
    for special in SpecialFolder::ALL {
        let id = mailbox.special_folder(special);
        let folder = client.open_folder(logon, id).await;
        // What clients show is below the IPM subtree; all of them hold messages, none are searches.
        let shown = special == SpecialFolder::IpmSubtree
            || mailbox.folder(id).unwrap().parent == Some(mailbox.special_folder(SpecialFolder::IpmSubtree));
        let flags = if shown { 5 } else { 4 };
        assert_eq!(number(&mut client, folder, Tag::PID_TAG_FOLDER_FLAGS).await, flags, "{special:?}");
        let kind = number(&mut client, folder, Tag::PID_TAG_FOLDER_TYPE).await;
        assert_eq!(kind, i64::from(special != SpecialFolder::Root), "{special:?}");
        assert_eq!(mailbox.folder(id).unwrap().parent.is_none(), kind == 0, "{special:?}");
        assert!(client.get(folder, &[Tag::PID_TAG_ADDRESS_BOOK_ENTRY_ID]).await[0].is_none());
        client.release(folder).await;
    }
    let inbox_id = client.inbox();
    let inbox = client.open_folder(logon, inbox_id).await;
    let (inner, inner_id) = client.create_folder(inbox, "Inner").await;
    assert_eq!(number(&mut client, inner, Tag::PID_TAG_FOLDER_FLAGS).await, 5);
    let parent = bytes(&mut client, inner, Tag::PID_TAG_PARENT_ENTRY_ID).await;
    assert_eq!(parent, bytes(&mut client, inbox, Tag::PID_TAG_ENTRY_ID).await);
    let parent: FolderEntryId = from_bytes(&parent, Format::NDR32).unwrap();
    assert_eq!(
        (&parent.provider_uid, &parent.database_guid),
        (&mailbox.info().guid, &mailbox.info().replica)
    );
    assert_eq!(parent.global_counter, ids::counter_bytes(inbox_id));
    // Of a message, the folder that it is in.
    let id = client.message(logon, inner_id, "mail").await;
    let (_, message) = ok!(client, logon, OpenMessage { folder_id: inner_id, message_id: id });
    let of_message = bytes(&mut client, message, Tag::PID_TAG_PARENT_ENTRY_ID).await;
    assert_eq!(of_message, bytes(&mut client, inner, Tag::PID_TAG_ENTRY_ID).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_are_hidden_and_have_a_class() {
    covers!("MS-OXCFOLD", 1032, 1033, 10356, 356, 10036, 1036, 1038);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (folder, _) = client.create_folder(inbox, "Hidden").await;
    let hidden = [Tag::PID_TAG_ATTRIBUTE_HIDDEN];
    assert_eq!(client.get(folder, &hidden).await[0], Some(PropertyValue::Boolean(0)));
    client.set(folder, &[(hidden[0], PropertyValue::Boolean(1))]).await;
    assert_eq!(client.get(folder, &hidden).await[0], Some(PropertyValue::Boolean(1)));
    assert_eq!(client.get(inbox, &hidden).await[0], Some(PropertyValue::Boolean(0)));
    let mailbox = server.mailbox("kim");
    for (special, class) in [
        (SpecialFolder::Inbox, "IPF.Note"),
        (SpecialFolder::Outbox, "IPF.Note"),
        (SpecialFolder::SentItems, "IPF.Note"),
        (SpecialFolder::Calendar, "IPF.Appointment"),
        (SpecialFolder::Contacts, "IPF.Contact"),
        (SpecialFolder::Tasks, "IPF.Task"),
        (SpecialFolder::Journal, "IPF.Journal"),
        (SpecialFolder::Notes, "IPF.StickyNote"),
    ] {
        let special = client.open_folder(logon, mailbox.special_folder(special)).await;
        let values = client.get(special, &[Tag::PID_TAG_CONTAINER_CLASS]).await;
        assert!(matches!(values[0], Some(PropertyValue::String(_))), "{values:?}");
        assert_eq!(string(&values[0]), class);
        client.release(special).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_that_come_and_go_are_counted() {
    covers!("MS-OXCFOLD", 352, 352001, 352002);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let tags = [Tag::PID_TAG_HIERARCHY_CHANGE_NUMBER, Tag::PID_TAG_HIER_REV];
    assert!(matches!(client.get(inbox, &tags).await[1], Some(PropertyValue::Time(_))));
    let mut last = [0, 0];
    for round in 0..3 {
        let (folder, id) = client.create_folder(inbox, &format!("Folder {round}")).await;
        for gone in [false, true] {
            if gone {
                client.release(folder).await;
                ok!(client, inbox, DeleteFolder { folder_id: id });
            }
            let now = [number(&mut client, inbox, tags[0]).await, number(&mut client, inbox, tags[1]).await];
            assert!(now[0] > last[0] && now[1] > last[1], "{last:?} {now:?}");
            last = now;
        }
    }
}
