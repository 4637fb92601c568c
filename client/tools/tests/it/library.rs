//! The library against the server: every way to connect, every kind of object.

use crate::world::{World, dn};
use mapi::{
    AddressBook, Connection, Credentials, Data, Error, ErrorCode, NotificationFlags, Options, Outgoing,
    Ports, Properties, PropertyTag, Recipient, RecipientType, Resolved, Server, Service, Session,
    SpecialFolder, StreamMode, Wrapping, restriction,
};
use std::time::Duration;

fn server(world: &World, options: &str) -> Server {
    let ports = Ports { mapper: Some(world.address.port()), ..Ports::default() };
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{options}]").parse().unwrap();
    Server { binding, ports, timeout: Some(Duration::from_secs(20)) }
}

#[test]
fn every_level_and_provider_and_the_endpoint_mapper() {
    let world = World::new();
    world.fill("ann", 3, "x");
    world.run(async {
        for options in [
            "connect,ntlm",
            "packet,ntlm",
            "sign,ntlm",
            "seal,ntlm",
            "sign,spnego,ntlm",
            "seal,spnego,ntlm",
            "",
        ] {
            let server = server(&world, options);
            let credentials = World::credentials("ann");
            let session = Session::connect(&server, &credentials, &dn("ann"), &Options::default()).await;
            let session = session.unwrap_or_else(|e| panic!("{options}: {e}"));
            let store = session.log_on().await.unwrap();
            assert_eq!(store.special(SpecialFolder::Inbox).contents().count().await.unwrap(), 3, "{options}");
            drop(store);
            session.close().await.unwrap();
            let book = AddressBook::connect(&server, &credentials, "").await.unwrap();
            let found = book.resolve(&["bob", "nobody", "Ann L"]).await.unwrap();
            let Resolved::One(bob) = &found[0] else { panic!("{found:?}") };
            assert_eq!(bob.dn(), dn("bob"));
            assert_eq!(found[1..], [Resolved::Unknown, Resolved::Ambiguous]);
            let home = book.mailbox_server(bob).await.unwrap().unwrap();
            assert_eq!(home, "/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL");
            assert_eq!(server.mailbox_host(&credentials, &home).await.unwrap(), "127.0.0.1");
            book.close().await.unwrap();
        }
    });
}

#[test]
fn every_wrapping_of_payloads() {
    let world = World::new();
    world.fill("ann", 400, &"Some text that compresses well.\r\n".repeat(20));
    world.run(async {
        for bits in 0..16 {
            let wrapping = Wrapping {
                compress: bits & 1 != 0,
                mask: bits & 2 != 0,
                chain: bits & 4 != 0,
                old: bits & 8 != 0,
            };
            let client = server(&world, "sign,ntlm");
            let client = client.connect(Service::Mailbox, &World::credentials("ann")).await.unwrap();
            let options = Options { wrapping, ..Options::default() };
            let session = Session::over(Connection::new(client), &dn("ann"), &options).await.unwrap();
            let store = session.log_on().await.unwrap();
            let table = store.special(SpecialFolder::Inbox).contents();
            table.set_columns(&[PropertyTag::PID_TAG_SUBJECT, PropertyTag::PID_TAG_SENDER_NAME]).forget();
            assert_eq!(table.rows().collect(1000).await.unwrap().len(), 400, "{wrapping:?}");
            let calls = session.calls();
            assert!(calls <= if wrapping.chain && !wrapping.old { 5 } else { 9 }, "{wrapping:?}: {calls}");
        }
    });
}

#[test]
fn streams_of_any_size() {
    let world = World::new();
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let message = store.special(SpecialFolder::Inbox).create_message();
        let data: Vec<u8> = (0..3_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let tag = PropertyTag::PID_TAG_HTML;
        let mut stream = message.stream(tag, StreamMode::Create);
        stream.write(&data).await.unwrap();
        stream.commit().await.unwrap();
        let subject = Properties::new().with_text(PropertyTag::PID_TAG_SUBJECT, "Large");
        message.set_properties(subject).await.unwrap();
        let id = message.save().await.unwrap();
        let (again, _opened) = store.special(SpecialFolder::Inbox).message(id, false);
        let stream = again.stream(tag, StreamMode::Read);
        assert_eq!(stream.size().await.unwrap() as usize, data.len());
        assert!(stream.read_to_end(data.len()).await.unwrap() == data);
        assert_eq!(stream.seek(2_999_999).await.unwrap(), 2_999_999);
        assert_eq!(stream.read().await.unwrap(), data[2_999_999..]);
        let error = again.stream(tag, StreamMode::Read).read_to_end(1000).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        let missing = again.stream(PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS, StreamMode::Read);
        assert!(missing.size().await.unwrap_err().is_not_found());
    });
}

#[test]
fn messages_in_messages() {
    let world = World::new();
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let inbox = store.special(SpecialFolder::Inbox);
        let outer = inbox.create_message();
        let subject = |text: &str| Properties::new().with_text(PropertyTag::PID_TAG_SUBJECT, text);
        outer.set_properties(subject("Outer")).forget();
        let attachment = outer.create_attachment();
        let method = Properties::new().with_integer(PropertyTag::PID_TAG_ATTACH_METHOD, 5);
        let method = attachment.set_properties(method);
        let inner = attachment.create_embedded_message();
        let set = inner.set_properties(subject("Inner"));
        let recipients = inner.modify_recipients(&[
            Recipient::smtp(RecipientType::RECIPIENT_TO, "x@example.org", "X"),
            Recipient { row_id: 1, ..Recipient::exchange(RecipientType::RECIPIENT_CC, &dn("bob"), "Bob") },
        ]);
        let saved = inner.save();
        let kept = attachment.save();
        let id = outer.save().await.unwrap();
        for ticket in [method, set, recipients, kept] {
            ticket.await.unwrap();
        }
        saved.await.unwrap();
        let content = inbox.read(&[id], 1 << 20).await.remove(0).unwrap();
        let inner = content.attachments[0].message.as_ref().unwrap();
        assert_eq!(inner.properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Inner"));
        let to: Vec<_> = inner.recipients.iter().map(|r| (r.kind, r.display_name.clone())).collect();
        let cc = (RecipientType::RECIPIENT_CC, "Bob".to_owned());
        assert_eq!(to, [(RecipientType::RECIPIENT_TO, "X".to_owned()), cc]);
    });
}

#[test]
fn tables_are_sorted_restricted_and_searched() {
    let world = World::new();
    world.fill("ann", 50, "x");
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let table = store.special(SpecialFolder::Inbox).contents();
        table.set_columns(&[PropertyTag::PID_TAG_SUBJECT]).forget();
        table.sort(&[mapi::descending(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)]).forget();
        let four = restriction::contains(PropertyTag::PID_TAG_SUBJECT, "mail 4");
        table.restrict(Some(four.clone())).forget();
        let page = table.query_rows(3).await.unwrap();
        let subjects: Vec<_> =
            page.rows.iter().map(|r| r.text(PropertyTag::PID_TAG_SUBJECT).unwrap()).collect();
        assert_eq!(subjects, ["Mail 49", "Mail 48", "Mail 47"]);
        assert_eq!(table.position().await.unwrap(), (3, 11));
        let exact = restriction::text_is(PropertyTag::PID_TAG_SUBJECT, "Mail 4");
        let found = table.find(exact, mapi::BookmarkOrigin::BOOKMARK_BEGINNING).await.unwrap().unwrap();
        assert_eq!(found.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Mail 4"));
        let none = restriction::text_is(PropertyTag::PID_TAG_SUBJECT, "Mail 5");
        assert_eq!(table.find(none, mapi::BookmarkOrigin::BOOKMARK_BEGINNING).await.unwrap(), None);
        table.restrict(Some(restriction::not(four))).forget();
        table.seek(mapi::BookmarkOrigin::BOOKMARK_BEGINNING, 0).forget();
        assert_eq!(table.rows().collect(100).await.unwrap().len(), 39);
    });
}

#[test]
fn a_server_that_cannot_wake_is_asked_now_and_then() {
    let world = World::new();
    world.run(async {
        let client = server(&world, "sign,ntlm");
        let client = client.connect(Service::Mailbox, &World::credentials("ann")).await.unwrap();
        let session = Session::over(Connection::new(client), &dn("ann"), &Options::default()).await.unwrap();
        let store = session.log_on().await.unwrap();
        let mut watch = store.watch(NotificationFlags::OBJECT_CREATED, None).await.unwrap();
        watch.set_poll_interval(Duration::from_millis(50));
        let made = store.special(SpecialFolder::Inbox).create_folder("New", "", false).await.unwrap();
        let event = tokio::time::timeout(Duration::from_secs(20), watch.next()).await.unwrap().unwrap();
        assert_eq!(event.folder_id, Some(made.id));
    });
}

#[test]
fn nobody_reads_the_mail_of_others() {
    let world = World::new();
    world.run(async {
        let (session, _store) = world.mailbox("ann").await;
        let error = session.log_on_to(&dn("bob")).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::EC_LOGIN_PERM), "{error}");
        let wrong = Credentials::password("EXAMPLE\\ann", "wrong");
        let error = world.profile("ann", world.address.port()).connect(&wrong).await.unwrap_err();
        assert!(matches!(error, Error::Connect { .. }), "{error}");
        assert!(error.to_string().ends_with("; are name and password right?"), "{error}");
    });
}

#[test]
fn a_mail_whose_parts_do_not_hold_together_is_not_sent() {
    let world = World::new();
    world.run(async {
        let (_session, store) = world.mailbox("bob").await;
        let mut mail = Outgoing::new("Half");
        mail.text = Some("x".into());
        mail.recipients = vec![Recipient::smtp(RecipientType::RECIPIENT_TO, "ann@example.com", "")];
        mail.attachments.push(mapi::OutgoingAttachment {
            name: "gone".into(),
            media_type: None,
            content_id: None,
            data: Data::File("/no/such/file".into()),
        });
        assert!(matches!(store.send(&mail).await, Err(Error::File(..))));
        mail.recipients.clear();
        assert!(matches!(store.send(&mail).await, Err(Error::Invalid(_))));
    });
    assert!(world.settled("bob", "ann").is_empty());
    assert!(world.subjects("bob", SpecialFolder::Outbox).is_empty());
}
