//! Being told of events (MS-OXCNOTIF 2.2.1, 3.1.4, 3.1.5).

use crate::common::events::kind;
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcnotif::{NotificationData, NotificationFlags};
use exchange::oxcrops::{RopId, RopResponse, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;
use openchange_store::{Properties, SaveOptions};
use pidl_ndr::{Format, Ndr, Pull};

impl Client {
    /// A subscription to events of a folder, or of the whole mailbox.
    pub async fn subscribe(&mut self, logon: u32, kinds: u16, folder: Option<u64>) -> u32 {
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
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_messages_is_told() {
    covers!("MS-OXCNOTIF", 12, 13, 14, 15, 16, 35, 41, 42, 43, 44, 45, 46, 52, 89, 96, 97001, 97002);
    covers!("MS-OXCNOTIF", 136, 137, 138, 103, 104, 105, 106, 107, 108, 121, 11, 1, 240, 241, 337);
    covers!("MS-OXCNOTIF", 169, 170, 17101, 17103, 173, 174, 17501, 182, 18301, 18302, 18303, 186);
    covers!("MS-OXCNOTIF", 18701, 18702, 18703, 19103, 17905, 12402, 194, 19501, 19502, 19503, 202);
    covers!("MS-OXCNOTIF", 21501, 21502, 219, 22101, 22102, 223, 225, 22601, 22602, 181, 203, 20301);
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
    covers!("MS-OXCNOTIF", 112, 114, 115, 117, 177, 178, 17901, 17902, 190, 19101, 206, 207, 20701);
    covers!("MS-OXCNOTIF", 20702, 210, 211, 21101, 21102);
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
    covers!("MS-OXCNOTIF", 53, 288, 290, 292);
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
async fn more_than_fits_is_announced() {
    covers!("MS-OXCNOTIF", 83, 335, 342, 346, 348, 81001, 81002);
    covers!("MS-OXCRPC", 536, 1175);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let mailbox = server.mailbox("kim");
    for (room, count) in [(0x190, 50), (0xc350, 1000)] {
        for _ in 0..count {
            let mut message = mailbox.new_message(inbox, false).unwrap();
            mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
        }
        client.room = room;
        let (mut told, mut announced) = (0, 0);
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
                    announced += 1;
                }
                more => panic!("{more:?}"),
            }
            assert!(round < count && !events.is_empty());
        }
        assert_eq!(told, count);
        assert!(announced > 0, "{room}");
    }
}

/// Events of one kind as bytes behind their flags.
async fn raw(client: &mut Client, wanted: u16) -> Vec<Vec<u8>> {
    let out = client.call(Vec::new(), Vec::new()).await;
    let rops = out.rgb_out_content().unwrap().buffers.remove(0).payload.rops;
    let mut found = Vec::new();
    let mut rest = rops.as_slice();
    while let [id, tail @ ..] = rest {
        assert_eq!(*id, RopId::ROP_NOTIFY.0);
        let mut pull = Pull::new(rest, Format::NDR32);
        RopResponse::default().pull(&mut pull).unwrap();
        // The handle, the logon.
        if u16::from_le_bytes([tail[5], tail[6]]) == wanted {
            found.push(rest[8..pull.position()].to_vec());
        }
        rest = &rest[pull.position()..];
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn the_members_of_an_event_have_their_sizes() {
    covers!("MS-OXCNOTIF", 185, 189, 193, 198, 205, 209, 213, 217, 20302, 214001);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, outbox) = (client.inbox(), client.special(5));
    client.subscribe(logon, 0x00fe, None).await;
    let mailbox = server.mailbox("kim");
    let ids = |ids: &[u64]| ids.iter().flat_map(|id| id.to_le_bytes()).collect::<Vec<_>>();

    let mut message = mailbox.new_message(inbox, false).unwrap();
    let id = mailbox.save_message(&mut message, SaveOptions { new_mail: true, ..SaveOptions::default() });
    let id = id.unwrap();
    let flags = message.properties.number(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or_default() as u32;
    let mut expected = ids(&[inbox, id]);
    expected.extend(flags.to_le_bytes());
    expected.extend(b"\0IPM.Note\0");
    assert_eq!(raw(&mut client, 0x8002).await, [expected]);

    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "other");
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let modified = raw(&mut client, 0x8010).await.remove(0);
    assert_eq!(modified[..16], ids(&[inbox, id]));
    let count = u16::from_le_bytes([modified[16], modified[17]]);
    assert_ne!(count, 0);
    assert_eq!(modified.len(), 18 + 4 * usize::from(count));
    let subject = PropertyTag::PID_TAG_SUBJECT.0.to_le_bytes();
    assert!(modified[18..].chunks(4).any(|tag| tag == subject));
    // What has stayed as it was is not among them.
    let class = PropertyTag::PID_TAG_MESSAGE_CLASS.0.to_le_bytes();
    assert!(modified[18..].chunks(4).all(|tag| tag != class));

    let moved_id = mailbox.transfer_messages(inbox, &[id], outbox, false).unwrap()[0].unwrap();
    assert_eq!(raw(&mut client, 0x8020).await, [ids(&[outbox, moved_id, inbox, id])]);

    let mut message = mailbox.new_message(inbox, false).unwrap();
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let counted = raw(&mut client, 0x3010).await.remove(0);
    let (tags, counts) = counted.split_at(counted.len() - 8);
    let count = u16::from_le_bytes([tags[8], tags[9]]);
    assert_eq!((&tags[..8], tags.len()), (&ids(&[inbox])[..], 10 + 4 * usize::from(count)));
    assert_eq!(counts, [1, 0, 0, 0, 0, 0, 0, 0]);

    // Nothing of it has changed: there is a count and nothing behind it.
    mailbox.set_folder_properties(inbox, Properties::new(), &[]).unwrap();
    assert!(raw(&mut client, 0x0010).await.contains(&[&ids(&[inbox])[..], &[0, 0]].concat()));

    let folder = client.open_folder(logon, inbox).await;
    let (_, new) = client.create_folder(folder, "New").await;
    raw(&mut client, 0).await;
    mailbox.move_folder(new, outbox, "New").unwrap();
    assert_eq!(raw(&mut client, 0x0020).await, [ids(&[new, outbox, new, inbox])]);
}
