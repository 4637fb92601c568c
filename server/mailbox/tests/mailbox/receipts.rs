//! Receipts for messages that have been read (MS-OXCMSG 2.2.3.10, 2.2.3.11).

use super::messages::*;
use crate::common::{Client, Server, dn};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcmsg::{MessageFlags, OpenModeFlags, ReadFlags};
use exchange::oxprops::PropertyTag as T;

const READ: u32 = MessageFlags::MF_READ.0;
const PENDING: u32 = MessageFlags::MF_NOTIFY_READ.0;

/// A message that came from somebody who wants to know when it is read.
fn received(server: &Server, from: &str, class: &str) -> u64 {
    let mailbox = server.mailbox("kim");
    let inbox = mailbox.special_folder(openchange_store::SpecialFolder::Inbox);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    let properties = &mut message.properties;
    properties.set_text(T::PID_TAG_SUBJECT, "RE: lunch");
    properties.set_text(T::PID_TAG_MESSAGE_CLASS, class);
    properties.set_text(T::PID_TAG_INTERNET_MESSAGE_ID, "<1@example.com>");
    properties.set_text(T::PID_TAG_SENT_REPRESENTING_NAME, "Somebody");
    properties.set_text(T::PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE, "EX");
    properties.set_text(T::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS, &dn(from));
    properties.set_bool(T::PID_TAG_READ_RECEIPT_REQUESTED, true);
    properties.set_number(T::PID_TAG_MESSAGE_FLAGS, 0);
    mailbox.save_message(&mut message, Default::default()).unwrap()
}

impl Server {
    /// Takes the receipts that have been submitted: whom each is for, class and subject.
    fn receipts(&self) -> Vec<[String; 3]> {
        let queued = std::mem::take(&mut *self.queue.0.lock().unwrap());
        let each = queued.into_iter().map(|submission| {
            assert_eq!(submission.sender.legacy_dn, dn("kim"));
            let report = submission.mailbox.open_message(submission.folder, submission.message).unwrap();
            let properties = &report.properties;
            let flags = properties.number(T::PID_TAG_MESSAGE_FLAGS).unwrap() as u32;
            assert_ne!(flags & MessageFlags::MF_SUBMITTED.0, 0);
            assert_eq!(properties.number(T::PID_TAG_DELETE_AFTER_SUBMIT), Some(1));
            let text = |tag| properties.text(tag).unwrap().to_string();
            assert_eq!(text(T::PID_TAG_SENDER_EMAIL_ADDRESS), dn("kim"));
            assert_eq!(text(T::PID_TAG_ORIGINAL_MESSAGE_ID), "<1@example.com>");
            assert_eq!(text(T::PID_TAG_ORIGINAL_SUBJECT), "RE: lunch");
            assert!(properties.bytes(T::PID_TAG_PARENT_KEY).is_some_and(|key| !key.is_empty()));
            assert!(properties.number(T::PID_TAG_READ_RECEIPT_REQUESTED).is_none());
            let [recipient] = report.recipients.values().collect::<Vec<_>>()[..] else {
                panic!("recipients")
            };
            let address = recipient.text(T::PID_TAG_EMAIL_ADDRESS).unwrap().to_string();
            [address, text(T::PID_TAG_MESSAGE_CLASS), text(T::PID_TAG_SUBJECT)]
        });
        each.collect()
    }
}

async fn flags(client: &mut Client, logon: u32, id: u64) -> u32 {
    let message = opened(client, logon, id, OpenModeFlags::default()).await;
    let values = client.get(message, &[T::PID_TAG_MESSAGE_FLAGS]).await;
    client.release(message).await;
    number(&values[0]) as u32 & (READ | PENDING)
}

fn receipt(class: &str) -> [String; 3] {
    [dn("robin"), format!("REPORT.{class}.IPNRN"), "Read: RE: lunch".into()]
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_for_a_receipt_gets_one() {
    covers!("MS-OXCMSG", 815, 825);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let ids: Vec<u64> = (0..2).map(|_| received(&server, "robin", "IPM.Note")).collect();
    assert_eq!(flags(&mut client, logon, ids[0]).await, PENDING);
    // A receipt alone.
    let only = ReadFlags::RF_GENERATE_RECEIPT_ONLY;
    for receipts in [vec![receipt("IPM.Note")], vec![]] {
        let one = vec![ids[0]];
        ok!(client, folder, SetReadFlags { read_flags: only, message_id_count: 1, message_ids: one });
        assert_eq!(server.receipts(), receipts);
        assert_eq!(flags(&mut client, logon, ids[0]).await, 0);
    }
    // All messages are read, and a receipt is sent for the one that it is pending for.
    for receipts in [vec![receipt("IPM.Note")], vec![]] {
        ok!(client, folder, SetReadFlags {});
        assert_eq!(server.receipts(), receipts);
        assert_eq!(flags(&mut client, logon, ids[0]).await, READ);
        assert_eq!(flags(&mut client, logon, ids[1]).await, READ);
    }
    // So it is with a message that is open.
    let id = received(&server, "robin", "IPM.Schedule.Meeting.Request");
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    ok!(client, message, SetMessageReadFlag {});
    assert_eq!(server.receipts(), [receipt("IPM.Schedule.Meeting.Request")]);
    let values = client.get(message, &[T::PID_TAG_MESSAGE_FLAGS]).await;
    assert!(matches!(values[0], Some(PropertyValue::Integer32(f)) if f as u32 & (READ | PENDING) == READ));
    ok!(client, message, SetMessageReadFlag {});
    assert!(server.receipts().is_empty());
    // Nothing else is left of it.
    let values = client.get(folder, &[T::PID_TAG_CONTENT_COUNT]).await;
    assert_eq!(number(&values[0]), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_a_receipt_who_should_not() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    // What the user does not want, what he has written himself, and what is a report.
    for (from, class, read_flags) in [
        ("robin", "IPM.Note", ReadFlags::RF_SUPPRESS_RECEIPT),
        ("robin", "IPM.Note", ReadFlags::RF_CLEAR_NOTIFY_READ),
        ("kim", "IPM.Note", ReadFlags::default()),
        ("robin", "REPORT.IPM.Note.IPNRN", ReadFlags::default()),
    ] {
        let id = received(&server, from, class);
        let one = vec![id];
        ok!(client, folder, SetReadFlags { read_flags: read_flags, message_id_count: 1, message_ids: one });
        assert!(server.receipts().is_empty(), "{from} {class}");
        assert_eq!(flags(&mut client, logon, id).await & PENDING, 0, "it is pending no longer");
    }
    // Marked as unread, it stays pending.
    let id = received(&server, "robin", "IPM.Note");
    let unread = ReadFlags(ReadFlags::RF_CLEAR_READ_FLAG.0);
    ok!(client, folder, SetReadFlags { read_flags: unread, message_id_count: 1, message_ids: vec![id] });
    assert!(server.receipts().is_empty());
    assert_eq!(flags(&mut client, logon, id).await, PENDING);
}
