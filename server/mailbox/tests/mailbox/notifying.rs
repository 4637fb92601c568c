//! Events: waiting for them and being told of them (MS-OXCNOTIF, MS-OXCRPC 3.3).

use crate::common::client::{made, string, text};
use crate::common::{Client, Server};
use covers::covers;
use exchange::exchange::{AsyncWaitFlags, EcDoAsyncConnectExIn, EcDoAsyncWaitExIn, EcDoDisconnectIn};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::ContentsTableFlags;
use exchange::oxcnotif::{NotificationData, NotificationFlags, TableEventType};
use exchange::oxcrops::{RopId, RopRequestBody, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;
use openchange_mailbox::Options;
use openchange_store::SaveOptions;
use pidl_call::{Error, Fault};
use std::time::Duration;

impl Client {
    /// A subscription to events of a folder, or of the whole mailbox.
    async fn subscribe(&mut self, logon: u32, kinds: u16, folder: Option<u64>) -> u32 {
        let kinds = NotificationFlags(kinds);
        match folder {
            None => {
                ok!(self, logon, RegisterNotification { notification_types: kinds, want_whole_store: 1 }).1
            }
            Some(folder) => {
                ok!(
                    self,
                    logon,
                    RegisterNotification {
                        notification_types: kinds,
                        folder_id: Some(folder),
                        message_id: Some(0),
                    }
                )
                .1
            }
        }
    }

    /// What has happened since the last time, by the handle it is told to.
    async fn events(&mut self) -> Vec<(u32, NotificationData)> {
        let answer = self.send(vec![], vec![]).await;
        assert!(answer.responses.is_empty());
        std::mem::take(&mut self.notified)
            .into_iter()
            .filter_map(|response| match response.body {
                RopResponseBody::Notify(r) => {
                    assert_eq!(r.logon_id, self.logon_id);
                    Some((r.notification_handle, r.notification_data))
                }
                _ => None,
            })
            .collect()
    }

    /// The handle to wait with.
    async fn waiter(&mut self) -> EcDoAsyncWaitExIn {
        let request = EcDoAsyncConnectExIn { cxh: self.cxh.clone() };
        let out = self.emsmdb.ec_do_async_connect_ex(&request).await.unwrap();
        assert_eq!(out.result, ErrorCode::EC_NONE);
        assert_ne!(out.pacxh, Default::default());
        EcDoAsyncWaitExIn { acxh: out.pacxh, ul_flags_in: 0 }
    }
}

fn kind(data: &NotificationData) -> u16 {
    data.notification_flags.0 & 0x0fff
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_messages_is_told() {
    covers!(
        "MS-OXCNOTIF",
        12,
        13,
        14,
        15,
        16,
        35,
        41,
        42,
        43,
        44,
        45,
        46,
        52,
        89,
        96,
        97001,
        97002,
        136,
        137,
        138,
        103
    );
    covers!(
        "MS-OXCNOTIF",
        104,
        105,
        106,
        107,
        108,
        121,
        11,
        1,
        240,
        241,
        337,
        169,
        170,
        17101,
        17103,
        173,
        174,
        17501
    );
    covers!(
        "MS-OXCNOTIF",
        182,
        18301,
        18302,
        18303,
        186,
        18701,
        18702,
        18703,
        19103,
        17905,
        12402,
        194,
        19501,
        19502
    );
    covers!(
        "MS-OXCNOTIF",
        19503,
        202,
        21501,
        21502,
        219,
        22101,
        22102,
        223,
        225,
        22601,
        22602,
        181,
        203,
        20301
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, outbox) = (client.inbox(), client.special(5));
    let subscription = client.subscribe(logon, 0x00fe, None).await;
    let told = async |client: &mut Client, wanted: u16| {
        let events = client.events().await;
        let on_message = NotificationFlags::ON_MESSAGE.0;
        let found =
            events.iter().find(|(_, d)| kind(d) == wanted && d.notification_flags.0 & on_message != 0);
        let (handle, data) = found.unwrap_or_else(|| panic!("{wanted:#x} in {events:?}"));
        assert_eq!(*handle, subscription);
        data.clone()
    };
    let id = client.message(logon, inbox, "x").await;
    let created = told(&mut client, NotificationFlags::OBJECT_CREATED.0).await;
    assert_eq!((created.folder_id, created.message_id), (Some(inbox), Some(id)));
    assert_eq!((created.old_folder_id, created.received, created.parent_folder_id), (None, None, None));
    let tags = created.changed_properties.unwrap();
    assert_eq!(tags.tags.map(|t| t.len() as u16), Some(tags.tag_count));
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.open_message(inbox, id).unwrap();
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "other");
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let modified = told(&mut client, NotificationFlags::OBJECT_MODIFIED.0).await;
    assert_eq!(modified.message_id, Some(id));
    assert!(modified.changed_properties.is_some());
    let copy = mailbox.transfer_messages(inbox, &[id], outbox, true).unwrap()[0].unwrap();
    let copied = told(&mut client, NotificationFlags::OBJECT_COPIED.0).await;
    assert_eq!((copied.folder_id, copied.message_id), (Some(outbox), Some(copy)));
    assert_eq!((copied.old_folder_id, copied.old_message_id), (Some(inbox), Some(id)));
    let moved_id = mailbox.transfer_messages(inbox, &[id], outbox, false).unwrap()[0].unwrap();
    let moved = told(&mut client, NotificationFlags::OBJECT_MOVED.0).await;
    assert_eq!((moved.message_id, moved.old_message_id), (Some(moved_id), Some(id)));
    mailbox.delete_messages(outbox, &[copy], true).unwrap();
    let deleted = told(&mut client, NotificationFlags::OBJECT_DELETED.0).await;
    assert_eq!((deleted.folder_id, deleted.message_id), (Some(outbox), Some(copy)));
    let mut mail = mailbox.new_message(inbox, false).unwrap();
    mailbox.save_message(&mut mail, SaveOptions { new_mail: true, ..SaveOptions::default() }).unwrap();
    let arrived = told(&mut client, NotificationFlags::NEW_MAIL.0).await;
    assert_eq!((arrived.folder_id, arrived.message_id), (Some(inbox), mail.id));
    let received = arrived.received.unwrap();
    assert!(
        matches!(&received.message_class, StringOfFlag::String8(class) if class.as_str() == Ok("IPM.Note"))
    );
    assert_eq!((arrived.table_event_type, arrived.changed_properties), (None, None));
    assert_eq!(
        (arrived.old_folder_id, arrived.old_message_id, arrived.old_parent_folder_id),
        (None, None, None)
    );
    assert!(client.events().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_folders_is_told() {
    covers!(
        "MS-OXCNOTIF",
        112,
        114,
        115,
        117,
        177,
        178,
        17901,
        17902,
        190,
        19101,
        206,
        207,
        20701,
        20702,
        210,
        211
    );
    covers!("MS-OXCNOTIF", 21101, 21102);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, outbox) = (client.inbox(), client.special(5));
    client.subscribe(logon, 0x00fe, None).await;
    let folder = client.open_folder(logon, inbox).await;
    let (_, id) = client.create_folder(folder, "New").await;
    let about = |events: &[(u32, NotificationData)], wanted: u16, id: u64| {
        let all = events.iter().map(|(_, data)| data);
        all.clone()
            .find(|d| kind(d) == wanted && d.folder_id == Some(id))
            .cloned()
            .unwrap_or_else(|| panic!("{events:?}"))
    };
    let events = client.events().await;
    let created = about(&events, NotificationFlags::OBJECT_CREATED.0, id);
    assert_eq!((created.message_id, created.parent_folder_id), (None, Some(inbox)));
    let mailbox = server.mailbox("kim");
    mailbox.move_folder(id, outbox, "Moved").unwrap();
    let events = client.events().await;
    let moved = about(&events, NotificationFlags::OBJECT_MOVED.0, id);
    assert_eq!((moved.parent_folder_id, moved.old_folder_id), (Some(outbox), Some(id)));
    assert_eq!((moved.old_parent_folder_id, moved.old_message_id), (Some(inbox), None));
    let mut mail = mailbox.new_message(inbox, false).unwrap();
    mailbox.save_message(&mut mail, SaveOptions::default()).unwrap();
    let events = client.events().await;
    let counted = events.iter().map(|(_, d)| d).find(|d| d.total_message_count.is_some()).unwrap();
    assert_eq!(kind(counted), NotificationFlags::OBJECT_MODIFIED.0);
    assert_eq!((counted.folder_id, counted.total_message_count), (Some(inbox), Some(1)));
    for (_, data) in &events {
        let flags = data.notification_flags.0;
        assert_eq!(flags & 0x1000 != 0, data.total_message_count.is_some());
        assert_eq!(flags & 0x2000 != 0, data.unread_message_count.is_some());
    }
    mailbox.delete_folder(id, Default::default()).unwrap();
    let deleted = about(&client.events().await, NotificationFlags::OBJECT_DELETED.0, id);
    assert_eq!(deleted.parent_folder_id, Some(outbox));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_asked_for_is_told() {
    covers!("MS-OXCNOTIF", 53);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, outbox) = (client.inbox(), client.special(5));
    client.subscribe(logon, NotificationFlags::NEW_MAIL.0, None).await;
    let here = client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, Some(outbox)).await;
    let gone = client.subscribe(logon, 0x00fe, None).await;
    client.release(gone).await;
    client.message(logon, inbox, "x").await;
    assert!(client.events().await.is_empty());
    client.message(logon, outbox, "x").await;
    let events = client.events().await;
    assert_eq!(events.iter().map(|(handle, _)| *handle).collect::<Vec<_>>(), [here]);
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_tell_of_their_rows() {
    covers!(
        "MS-OXCNOTIF",
        18,
        22,
        23,
        24,
        25,
        97,
        110,
        128,
        129,
        130,
        131,
        139,
        12401,
        140,
        141,
        14201,
        14202,
        14203,
        144
    );
    covers!(
        "MS-OXCNOTIF",
        145,
        14601,
        14602,
        14603,
        148,
        15001,
        15002,
        15003,
        152,
        15401,
        15402,
        156,
        15801,
        15802
    );
    covers!(
        "MS-OXCNOTIF",
        160,
        161,
        161002,
        161003,
        162,
        163,
        16401,
        16402,
        166,
        166001,
        16701,
        16702,
        252,
        261,
        262,
        263
    );
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
    assert_eq!(string(&crate::common::client::cells(row.table_row_data)[0]), "b");
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "c");
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let modified = event(&mut client).await;
    assert_eq!(modified.table_event_type, Some(TableEventType::TABLE_ROW_MODIFIED));
    assert_eq!(string(&crate::common::client::cells(modified.table_row.unwrap().table_row_data)[0]), "c");
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

#[tokio::test(flavor = "multi_thread")]
async fn more_than_fits_is_announced() {
    covers!("MS-OXCNOTIF", 83, 342);
    covers!("MS-OXCRPC", 536, 1175);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let mailbox = server.mailbox("kim");
    for _ in 0..200 {
        let mut message = mailbox.new_message(inbox, false).unwrap();
        mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    }
    client.room = 600;
    let mut told = 0;
    for round in 0.. {
        client.send(vec![], vec![]).await;
        let notified = std::mem::take(&mut client.notified);
        let (pending, events): (Vec<_>, Vec<_>) =
            notified.into_iter().partition(|r| r.rop_id == RopId::ROP_PENDING);
        told += events.len();
        match pending.as_slice() {
            [] => break,
            [pending] => {
                let RopResponseBody::Pending(pending) = &pending.body else { panic!() };
                assert_eq!(pending.session_index, client.connected.picxr);
            }
            more => panic!("{more:?}"),
        }
        assert!(round < 200 && !events.is_empty());
    }
    assert_eq!(told, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_waits_until_something_happens() {
    covers!("MS-OXCRPC", 19, 309, 310, 704, 713, 1228, 1229, 1231, 1232, 1240, 1243, 1288, 1338, 1343, 1922);
    covers!("MS-OXCNOTIF", 2, 63, 69, 298, 303, 310);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let request = client.waiter().await;
    let waiting = {
        let wait = server.asyncemsmdb(&client.connection);
        let request = request.clone();
        tokio::spawn(async move { wait.ec_do_async_wait_ex(&request).await.unwrap() })
    };
    while server.service.metrics().waiting.get() == 0 {
        tokio::task::yield_now().await;
    }
    // One waits, and no other beside it.
    let second = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(second.result, ErrorCode::EC_REJECTED);
    assert!(!waiting.is_finished());
    client.message(logon, inbox, "x").await;
    let out = tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap().unwrap();
    assert_eq!((out.result, out.pul_flags_out), (ErrorCode::EC_NONE, AsyncWaitFlags::NOTIFICATION_PENDING));
    assert!(!client.events().await.is_empty() || !client.notified.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_happened_already_ends_a_wait_at_once() {
    covers!("MS-OXCNOTIF", 311);
    covers!("MS-OXCRPC", 1930);
    let server = Server::with(Options { wait: Duration::from_millis(50), ..Options::default() });
    let (mut client, logon) = server.kim().await;
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let request = client.waiter().await;
    let nothing = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!((nothing.result, nothing.pul_flags_out.0), (ErrorCode::EC_NONE, 0));
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(client.inbox(), false).unwrap();
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let something = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(something.pul_flags_out, AsyncWaitFlags::NOTIFICATION_PENDING);
    // It was looked at; nothing new has come.
    assert_eq!(client.events().await.len(), 1);
    let nothing = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(nothing.pul_flags_out.0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_session_that_is_over() {
    covers!("MS-OXCRPC", 1213, 1269, 1908, 711);
    let server = Server::start();
    let (mut client, _) = server.kim().await;
    let request = client.waiter().await;
    let waiting = {
        let wait = server.asyncemsmdb(&client.connection);
        let request = request.clone();
        tokio::spawn(async move { wait.ec_do_async_wait_ex(&request).await.unwrap() })
    };
    while server.service.metrics().waiting.get() == 0 {
        tokio::task::yield_now().await;
    }
    client.emsmdb.ec_do_disconnect(&EcDoDisconnectIn { pcxh: client.cxh.clone() }).await.unwrap();
    let out = tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap().unwrap();
    assert_eq!(out.result, ErrorCode::EC_REJECTED);
    assert!(matches!(
        client.wait.ec_do_async_wait_ex(&request).await,
        Err(Error::Fault(Fault::CONTEXT_MISMATCH))
    ));
    let stranger = server.asyncemsmdb(&server.connection(Some("kim")));
    assert!(matches!(
        stranger.ec_do_async_wait_ex(&request).await,
        Err(Error::Fault(Fault::CONTEXT_MISMATCH))
    ));
    assert_eq!(server.service.metrics().waiting.get(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_that_is_given_up_makes_room_for_another() {
    let server = Server::with(Options { wait: Duration::from_millis(20), ..Options::default() });
    let (mut client, _) = server.kim().await;
    let request = client.waiter().await;
    let wait = server.asyncemsmdb(&client.connection);
    let given_up = tokio::time::timeout(Duration::ZERO, wait.ec_do_async_wait_ex(&request)).await;
    drop(given_up);
    let out = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
    client.set(1, &[(PropertyTag::PID_TAG_COMMENT, text("still there"))]).await;
    let body = made(RopRequestBody::GetReceiveFolder, |r| r.message_class = "IPM".into());
    client.one(1, body).await;
}
