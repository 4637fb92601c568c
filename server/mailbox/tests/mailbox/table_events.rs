//! Events of tables (MS-OXCNOTIF 3.1.4.3).

use crate::common::client::{cells, string};
use crate::common::events::kind;
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcfold::ContentsTableFlags;
use exchange::oxcnotif::{NotificationData, NotificationFlags, TableEventType};
use exchange::oxprops::PropertyTag;
use openchange_store::SaveOptions;

#[tokio::test(flavor = "multi_thread")]
async fn tables_tell_of_their_rows() {
    covers!("MS-OXCNOTIF", 18, 22, 23, 24, 25, 97, 110, 128, 129, 130, 131, 139, 12401, 140, 141);
    covers!("MS-OXCNOTIF", 14201, 14202, 14203, 144, 145, 14601, 14602, 14603, 148, 15001, 15002);
    covers!("MS-OXCNOTIF", 15003, 152, 15401, 15402, 156, 15801, 15802, 160, 161, 161002, 161003);
    covers!("MS-OXCNOTIF", 162, 163, 16401, 16402, 166, 166001, 16701, 16702, 252, 261, 262, 263);
    covers!("MS-OXCNOTIF", 17502, 40001);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let first = client.message(logon, inbox, "a").await;
    let folder = client.open_folder(logon, inbox).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    assert!(client.events().await.is_empty());
    client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 10).await;
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "b");
    let second = mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let event = async |client: &mut Client| {
        let mut events = client.events().await;
        assert_eq!(events.len(), 1, "{events:?}");
        let (handle, data) = events.remove(0);
        assert_eq!((handle, kind(&data)), (table, NotificationFlags::TABLE_MODIFIED.0));
        assert_eq!((data.folder_id, data.message_id), (None, None));
        data
    };
    let added = event(&mut client).await;
    assert_eq!(added.table_event_type, Some(TableEventType::TABLE_ROW_ADDED));
    assert_eq!((added.table_row_folder_id, added.table_row_message_id), (Some(inbox), Some(second)));
    assert_eq!(added.table_row_instance, Some(0));
    assert_eq!(added.insert_after_table_row_folder_id, Some(inbox));
    assert_eq!(
        (added.insert_after_table_row_id, added.insert_after_table_row_instance),
        (Some(first), Some(0))
    );
    let row = added.table_row.unwrap();
    assert!(row.table_row_data_size > 0);
    assert_eq!(string(&cells(row.table_row_data)[0]), "b");
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "c");
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let modified = event(&mut client).await;
    assert_eq!(modified.table_event_type, Some(TableEventType::TABLE_ROW_MODIFIED));
    assert_eq!(string(&cells(modified.table_row.unwrap().table_row_data)[0]), "c");
    mailbox.delete_messages(inbox, &[second], true).unwrap();
    let deleted = event(&mut client).await;
    assert_eq!(deleted.table_event_type, Some(TableEventType::TABLE_ROW_DELETED));
    assert_eq!((deleted.table_row_folder_id, deleted.table_row_message_id), (Some(inbox), Some(second)));
    assert_eq!((deleted.table_row, deleted.insert_after_table_row_id), (None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_should_be_silent_is() {
    covers!("MS-OXCNOTIF", 258);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let silent = ContentsTableFlags::NO_NOTIFICATIONS;
    let (_, table) = ok!(client, folder, GetContentsTable { table_flags: silent });
    client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 10).await;
    client.message(logon, inbox, "x").await;
    assert!(client.events().await.is_empty());
    // It shows what has come all the same.
    ok!(client, table, SeekRow {});
    assert_eq!(client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 10).await.len(), 1);
}

/// A way to look at the rows of a table.
#[derive(Clone, Copy, Debug)]
enum Look {
    FindRow,
    QueryColumnsAll,
    QueryPosition,
    QueryRows,
    SeekRow,
    SeekRowBookmark,
}

const LOOKS: [Look; 6] = [
    Look::FindRow,
    Look::QueryColumnsAll,
    Look::QueryPosition,
    Look::QueryRows,
    Look::SeekRow,
    Look::SeekRowBookmark,
];

async fn look(client: &mut Client, table: u32, look: Look) {
    match look {
        Look::FindRow => {
            ok!(client, table, FindRow {});
        }
        Look::QueryColumnsAll => {
            ok!(client, table, RopQueryColumnsAll => QueryColumnsAll);
        }
        Look::QueryPosition => {
            ok!(client, table, RopQueryPosition => QueryPosition);
        }
        Look::QueryRows => {
            ok!(client, table, QueryRows { forward_read: 1, row_count: 1 });
        }
        Look::SeekRow => {
            ok!(client, table, SeekRow {});
        }
        Look::SeekRowBookmark => {
            let (created, _) = ok!(client, table, RopCreateBookmark => CreateBookmark);
            ok!(client, table, SeekRowBookmark { bookmark: created.success.unwrap().bookmark });
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_tells_of_changes_from_the_first_look_at_its_rows_on() {
    covers!("MS-OXCNOTIF", 245, 249, 250, 251, 252, 253, 255, 257, 372);
    covers!("MS-OXCNOTIF", 275, 277, 279, 281, 283, 286);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    client.message(logon, inbox, "a").await;
    let folder = client.open_folder(logon, inbox).await;
    for way in LOOKS {
        let (_, table) = ok!(client, folder, GetContentsTable {});
        for _ in 0..2 {
            let tags = vec![PropertyTag::PID_TAG_SUBJECT];
            ok!(client, table, SetColumns { property_tags: tags, property_tag_count: 1 });
            client.message(logon, inbox, "b").await;
            assert!(client.events().await.is_empty(), "{way:?}");
            look(&mut client, table, way).await;
            assert!(client.events().await.is_empty(), "{way:?}");
            client.message(logon, inbox, "c").await;
            let events = client.events().await;
            let [(handle, data)] = events.as_slice() else { panic!("{way:?}: {events:?}") };
            assert_eq!((*handle, data.table_event_type), (table, Some(TableEventType::TABLE_ROW_ADDED)));
            // From here on it is as if it had just been opened.
            ok!(client, table, RopResetTable => ResetTable);
        }
        client.release(table).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_told_row_by_row_is_a_change_of_the_table() {
    covers!("MS-OXCNOTIF", 264, 269, 271, 14204, 14604, 15004, 15403, 15803, 16403, 16703);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    // Nobody knows which values the row would have.
    look(&mut client, table, Look::QueryPosition).await;
    client.message(logon, inbox, "a").await;
    let mut events = client.events().await;
    assert_eq!(events.len(), 1, "{events:?}");
    let data = events.remove(0).1;
    let expected = NotificationData {
        notification_flags: NotificationFlags::TABLE_MODIFIED,
        table_event_type: Some(TableEventType::TABLE_CHANGED),
        ..NotificationData::default()
    };
    assert_eq!(data, expected);
    // As soon as somebody does, it is told.
    client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 10).await;
    client.message(logon, inbox, "b").await;
    let events = client.events().await;
    assert_eq!(events[0].1.table_event_type, Some(TableEventType::TABLE_ROW_ADDED));
    assert!(events[0].1.table_row.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_folders_have_no_messages() {
    covers!("MS-OXCNOTIF", 161004);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetHierarchyTable {});
    client.rows(table, &[PropertyTag::PID_TAG_DISPLAY_NAME], 10).await;
    let (_, first) = client.create_folder(folder, "A").await;
    let (_, second) = client.create_folder(folder, "B").await;
    let events = client.events().await;
    let added: Vec<_> = events.iter().map(|(_, data)| data).filter(|data| data.table_row.is_some()).collect();
    assert_eq!(added.len(), 2, "{events:?}");
    for (data, (id, after)) in added.iter().zip([(first, 0), (second, first)]) {
        assert_eq!(data.notification_flags, NotificationFlags::TABLE_MODIFIED);
        assert_eq!(data.table_row_folder_id, Some(id));
        assert_eq!((data.table_row_message_id, data.table_row_instance), (None, None));
        assert_eq!(data.insert_after_table_row_folder_id, Some(after));
        assert_eq!((data.insert_after_table_row_id, data.insert_after_table_row_instance), (None, None));
    }
}
