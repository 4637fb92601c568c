//! How many calls things take.

use crate::world::World;
use mapi::{Data, Outgoing, OutgoingAttachment, PropertyTag, Recipient, RecipientType, SpecialFolder};

#[test]
fn a_thousand_mails_are_listed_in_twelve_calls() {
    let world = World::new();
    world.fill("ann", 1000, "Hello");
    let calls = world.run(async {
        let (session, store) = world.mailbox("ann").await;
        let inbox = store.receive_folder("IPM.Note").await.unwrap();
        assert_eq!(inbox, store.folder_id(SpecialFolder::Inbox));
        let table = store.folder(inbox).contents();
        table
            .set_columns(&[
                PropertyTag::PID_TAG_MID,
                PropertyTag::PID_TAG_SUBJECT,
                PropertyTag::PID_TAG_SENDER_NAME,
                PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME,
                PropertyTag::PID_TAG_MESSAGE_SIZE,
                PropertyTag::PID_TAG_MESSAGE_FLAGS,
            ])
            .forget();
        let rows = table.rows().collect(2000).await.unwrap();
        assert_eq!(rows.len(), 1000);
        assert_eq!(rows[999].text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Mail 999"));
        session.calls()
    });
    println!("log on, open the inbox, list 1,000 mails: {calls} calls");
    assert!(calls <= 12, "{calls}");
}

#[test]
fn a_hundred_small_mails_are_fetched_in_twenty_calls() {
    let world = World::new();
    let ids = world.fill("ann", 100, &"A line of an ordinary mail.\r\n".repeat(30));
    let calls = world.run(async {
        let (session, store) = world.mailbox("ann").await;
        let before = session.calls();
        let read = store.special(SpecialFolder::Inbox).read(&ids, 1 << 20).await;
        for (n, content) in read.into_iter().enumerate() {
            let content = content.unwrap();
            let text = content.properties.text(PropertyTag::PID_TAG_BODY).unwrap();
            assert!(text.ends_with(&format!(" {n}\r\n")), "{text:?}");
        }
        session.calls() - before
    });
    println!("fetch 100 small mails: {calls} calls");
    assert!(calls <= 20, "{calls}");
}

#[test]
fn a_mail_with_five_attachments_is_sent_in_six_calls() {
    let world = World::new();
    let data: Vec<u8> = (0..10_000u32).map(|n| ((n * n) >> 3) as u8).collect();
    let calls = world.run(async {
        let (session, store) = world.mailbox("bob").await;
        let before = session.calls();
        let mut mail = Outgoing::new("Grüße mit Anhängen");
        mail.text = Some("Fünf Dateien.\n".into());
        mail.html = Some("<p>Fünf Dateien.</p>".into());
        mail.recipients = vec![
            Recipient::exchange(RecipientType::RECIPIENT_TO, &crate::world::dn("ann"), "Ann Lee"),
            Recipient::smtp(RecipientType::RECIPIENT_CC, "zoe@example.com", "Zoë"),
        ];
        for n in 0..5 {
            mail.attachments.push(OutgoingAttachment {
                name: format!("Datei {n}.bin"),
                media_type: Some("application/octet-stream".into()),
                content_id: None,
                data: Data::Bytes(data.clone().into()),
            });
        }
        store.send(&mail).await.unwrap();
        session.calls() - before
    });
    println!("send a mail with five attachments of 10,000 bytes: {calls} calls");
    assert!(calls <= 6, "{calls}");
    assert_eq!(world.settled("bob", "ann"), ["Grüße mit Anhängen"]);
    assert_eq!(world.subjects("zoe", SpecialFolder::Inbox), ["Grüße mit Anhängen"]);
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let inbox = store.special(SpecialFolder::Inbox);
        let table = inbox.contents();
        table.set_columns(&[PropertyTag::PID_TAG_MID]).forget();
        let rows = table.rows().collect(10).await.unwrap();
        let id = rows[0].id(PropertyTag::PID_TAG_MID).unwrap();
        let content = inbox.read(&[id], 1 << 20).await.remove(0).unwrap();
        assert_eq!(content.recipients.len(), 2);
        assert_eq!(content.attachments.len(), 5);
        for (n, attachment) in content.attachments.iter().enumerate() {
            let name = attachment.properties.text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME);
            assert_eq!(name, Some(format!("Datei {n}.bin")));
            let bytes = attachment.properties.binary(PropertyTag::PID_TAG_ATTACH_DATA_BINARY);
            assert!(bytes == Some(&data), "attachment {n}");
        }
        assert_eq!(content.properties.text(PropertyTag::PID_TAG_BODY).as_deref(), Some("Fünf Dateien.\r\n"));
    });
}

#[test]
fn events_wake_who_waits() {
    let world = World::new();
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let mut watch = store.watch(mapi::NotificationFlags::NEW_MAIL, None).await.unwrap();
        let (_other, sender) = world.mailbox("bob").await;
        let mut mail = Outgoing::new("Wake up");
        mail.text = Some("Now.".into());
        mail.recipients = vec![Recipient::smtp(RecipientType::RECIPIENT_TO, "ann@example.com", "Ann")];
        sender.send(&mail).await.unwrap();
        let wait = std::time::Duration::from_secs(20);
        let event = tokio::time::timeout(wait, watch.next()).await.expect("an event").unwrap();
        assert!(event.is_new_mail());
        assert_eq!(event.folder_id, Some(store.folder_id(SpecialFolder::Inbox)));
    });
}
