//! What is submitted arrives, once, or comes back.

mod common;

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use common::{
    Sink, drain, flags, mailbox, message, messages, options, outbox, owner, queue, stores, subjects,
};
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag;
use mapi_mime::RecipientKind::{Bcc, Cc, To};
use mapi_mime::{Attachment, Content, Properties};
use openchange_delivery::{AbortError, Options, Queue};
use openchange_store::SpecialFolder::{Inbox, Outbox, SentItems};
use openchange_store::{FolderKind, NewFolder, Stores};

/// The text of a mail in a line of the sink.
fn text(line: &str) -> String {
    let (_, data) = line.split_once("\"data\": \"").unwrap();
    let mail = format!(
        "Content-Transfer-Encoding: base64\r\nContent-Type: application/x\r\n\r\n{}",
        data.trim_end_matches("\"}")
    );
    let holder = mapi_mime::from_mime(mail.as_bytes(), &mapi_mime::Import::default()).unwrap();
    match &holder.attachments[0].content {
        Content::Data(data) => String::from_utf8(data.clone()).unwrap(),
        Content::Message(_) => panic!(),
    }
}

#[test]
fn here_and_elsewhere() {
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(Some(sink.port)));
    let to = [
        (To, "bob@here.example"),
        (To, "Bob@alias.example"),
        (Cc, "x@far.example"),
        (Bcc, "eve@here.example"),
        (Bcc, "y@far.example"),
    ];
    let mut mail = message("Grüße", &to);
    mail.properties.set_text(PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS, "ana@here.example");
    mail.properties.set_text(PropertyTag::PID_TAG_SENT_REPRESENTING_NAME, "The Boss");
    mail.properties.set_text(PropertyTag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS, "eve@here.example");
    mail.properties.set_named_text(&mapi_mime::PS_INTERNET_HEADERS, "X-Test", "kept");
    let mut properties = Properties::default();
    properties.set_text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, "ä.bin");
    let data: Vec<u8> = (0..200_000u32).map(|n| (n * 7 + n / 251) as u8).collect();
    mail.attachments.push(Attachment { properties, content: Content::Data(data.clone()) });
    let (folder, id) = outbox(&stores, &mail);
    queue.submit(&owner(0), folder, id).unwrap();
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);

    for user in ["bob", "eve"] {
        let inbox = messages(&stores, user, Inbox);
        assert_eq!(inbox.len(), 1, "{user}");
        let got = &inbox[0];
        assert_eq!(got.properties.integer(PropertyTag::PID_TAG_TRUST_SENDER), Some(1));
        assert_eq!(
            flags(got) & (MessageFlags::MF_READ.0 | MessageFlags::MF_UNSENT.0 | MessageFlags::MF_SUBMITTED.0),
            0
        );
        assert_eq!(got.properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Grüße"));
        // Whoever was authenticated, not whom the client named.
        for tag in [
            PropertyTag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS,
            PropertyTag::PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS,
        ] {
            assert_eq!(got.properties.text(tag).as_deref(), Some("ana@here.example"));
        }
        let name = got.properties.text(PropertyTag::PID_TAG_SENT_REPRESENTING_NAME);
        assert_eq!(name.as_deref(), Some("ANA"));
        assert_eq!(
            got.properties.text(PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS).as_deref(),
            Some("ana@here.example")
        );
        assert_eq!(
            got.properties.named_text(&mapi_mime::PS_INTERNET_HEADERS, "X-Test").as_deref(),
            Some("kept")
        );
        assert!(got.recipients.iter().all(|recipient| recipient.kind != Bcc));
        assert_eq!(got.attachments[0].content, Content::Data(data.clone()));
        assert!(got.properties.time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME).is_some());
    }
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].contains(r#""from": "ana@here.example", "to": ["x@far.example", "y@far.example"]"#),
        "{}",
        mails[0]
    );
    let mail = text(&mails[0]);
    assert!(
        mail.contains("Subject: =?utf-8?")
            && mail.contains("Cc: x@far.example")
            && !mail.contains("y@far.example")
    );
    assert!(mail.contains("X-Test: kept") && mail.contains("Message-ID: <") && mail.contains("filename*="));

    assert!(messages(&stores, "ana", Outbox).is_empty());
    let sent = messages(&stores, "ana", SentItems);
    assert_eq!(sent.len(), 1);
    assert_eq!(
        flags(&sent[0])
            & (MessageFlags::MF_READ.0 | MessageFlags::MF_UNSENT.0 | MessageFlags::MF_SUBMITTED.0),
        1
    );
    assert!(sent[0].recipients.iter().any(|recipient| recipient.kind == Bcc));
}

#[test]
fn what_is_refused_comes_back() {
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(Some(sink.port)));
    let to = [
        (To, "refused@far.example"),
        (To, "ok@far.example"),
        (To, "later@far.example"),
        (Cc, "nobody@here.example"),
    ];
    let (folder, id) = outbox(&stores, &message("lost", &to));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);

    let mut got: Vec<_> =
        sink.mails().iter().map(|line| line.split("\"data\"").next().unwrap().to_owned()).collect();
    got.sort();
    assert_eq!(
        got,
        [
            r#"{"from": "ana@here.example", "to": ["later@far.example"], "#,
            r#"{"from": "ana@here.example", "to": ["ok@far.example"], "#
        ]
    );
    let mut reports: Vec<_> = messages(&stores, "ana", Inbox)
        .iter()
        .map(|report| {
            let properties = &report.properties;
            let recipient = &report.recipients[0].properties;
            assert_eq!(report.recipients.len(), 1);
            assert!(matches!(&report.attachments[0].content, Content::Message(original)
                if original.properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref() == Some("lost")));
            format!(
                "{} | {} | {} | {:?}\n{}",
                properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS).unwrap(),
                properties.text(PropertyTag::PID_TAG_SUBJECT).unwrap(),
                recipient.text(PropertyTag::PID_TAG_SMTP_ADDRESS).unwrap(),
                recipient.integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_STATUS_CODE),
                properties.text(PropertyTag::PID_TAG_BODY).unwrap(),
            )
        })
        .collect();
    reports.sort();
    insta::assert_snapshot!(reports.join("\n").replace('\r', ""));
    assert_eq!(subjects(&stores, "ana", SentItems), ["lost"]);
}

#[test]
fn a_cut_connection_neither_loses_nor_doubles() {
    for step in ["greeting", "ehlo", "mail", "rcpt", "data", "content"] {
        let scratch = tempfile::tempdir().unwrap();
        let sink = Sink::start(scratch.path(), &[step, "3"]);
        let stores = stores(scratch.path());
        let queue = queue(scratch.path(), &stores, options(Some(sink.port)));
        let (folder, id) = outbox(&stores, &message(step, &[(To, "a@far.example"), (To, "b@far.example")]));
        queue.submit(&owner(0), folder, id).unwrap();
        drain(&queue);
        let mails = sink.mails();
        assert_eq!(mails.len(), 1, "{step}");
        assert!(mails[0].contains(r#"["a@far.example", "b@far.example"]"#));
        assert!(messages(&stores, "ana", Inbox).is_empty(), "{step}");
    }
}

#[test]
fn what_waits_too_long_comes_back() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    // Nobody listens at port 1.
    let options = Options { expire: Duration::from_millis(200), ..options(Some(1)) };
    let queue = queue(scratch.path(), &stores, options);
    let (folder, id) = outbox(&stores, &message("slow", &[(To, "x@far.example")]));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    let reports = messages(&stores, "ana", Inbox);
    assert_eq!(reports.len(), 1);
    let body = reports[0].properties.text(PropertyTag::PID_TAG_BODY).unwrap();
    assert!(body.contains("4.4.2 the relay cannot be reached"), "{body}");
}

#[test]
fn without_a_relay_it_comes_back() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(None));
    let (folder, id) = outbox(&stores, &message("out", &[(To, "x@far.example"), (To, "bob@here.example")]));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    assert_eq!(subjects(&stores, "ana", Inbox), ["Undeliverable: out"]);
    assert_eq!(subjects(&stores, "bob", Inbox), ["out"]);
}

#[test]
fn names_of_the_address_book_get_addresses() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(None));
    let mut mail = message("names", &[(To, "x")]);
    let row = &mut mail.recipients[0].properties;
    row.remove(PropertyTag::PID_TAG_SMTP_ADDRESS);
    row.set_text(PropertyTag::PID_TAG_ADDRESS_TYPE, "EX");
    row.set_text(PropertyTag::PID_TAG_EMAIL_ADDRESS, "/o=Org/cn=bob");
    let (folder, id) = outbox(&stores, &mail);
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    for (user, folder) in [("bob", Inbox), ("ana", SentItems)] {
        let got = messages(&stores, user, folder);
        let text = |tag| got[0].recipients[0].properties.text(tag).unwrap();
        assert_eq!(text(PropertyTag::PID_TAG_SMTP_ADDRESS), "bob@here.example");
        assert_eq!(text(PropertyTag::PID_TAG_EMAIL_ADDRESS), "/o=Org/cn=bob");
    }
}

#[test]
fn an_address_the_relay_cannot_take_stops_nobody_else() {
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(Some(sink.port)));
    let to = [(To, "ok@far.example"), (To, "jürgen@far.example"), (To, "no address")];
    let (folder, id) = outbox(&stores, &message("names", &to));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    assert_eq!(sink.mails().len(), 1);
    assert!(sink.mails()[0].contains(r#""to": ["ok@far.example"]"#));
    let reports = messages(&stores, "ana", Inbox);
    assert_eq!(reports.len(), 1);
    let report = reports[0].properties.text(PropertyTag::PID_TAG_BODY).unwrap();
    assert!(
        report.contains("jürgen@far.example\r\n    5.6.7 the relay takes ASCII addresses only"),
        "{report}"
    );
    assert!(report.contains("no address\r\n    5.1.3 this is no address"), "{report}");
}

#[test]
fn a_directory_that_is_down_delays() {
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    let stores = stores(scratch.path());
    // Enough for failures at each recipient, before and after others were served.
    let book = Arc::new(common::Flaky(7.into()));
    let path = scratch.path().join("queue.sqlite");
    let queue = Queue::open(&path, Arc::clone(&stores), book, options(Some(sink.port))).unwrap();
    let to = [
        (To, "bob@here.example"),
        (To, "x@far.example"),
        (To, "eve@here.example"),
        (To, "nobody@here.example"),
    ];
    let (folder, id) = outbox(&stores, &message("late", &to));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    assert_eq!(subjects(&stores, "bob", Inbox), ["late"]);
    assert_eq!(subjects(&stores, "eve", Inbox), ["late"]);
    assert_eq!(subjects(&stores, "ana", Inbox), ["Undeliverable: late"]);
    assert_eq!(subjects(&stores, "ana", SentItems), ["late"]);
    assert_eq!(sink.mails().len(), 1);
}

#[test]
fn a_mailbox_that_is_locked_delays() {
    let scratch = tempfile::tempdir().unwrap();
    drop(stores(scratch.path()));
    let quick = openchange_store::Options { busy: Duration::from_millis(50), ..Default::default() };
    let stores: Arc<dyn Stores> =
        Arc::new(openchange_store::SqliteStores::open(scratch.path(), quick).unwrap());
    let queue = queue(scratch.path(), &stores, options(None));
    let to = [(To, "bob@here.example"), (To, "eve@here.example")];
    let (folder, id) = outbox(&stores, &message("locked", &to));
    let file = openchange_store::ids::guid_text(&owner(1));
    let lock = rusqlite::Connection::open(scratch.path().join(format!("{file}.mailbox"))).unwrap();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    queue.submit(&owner(0), folder, id).unwrap();
    let free = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(600));
        drop(lock);
    });
    drain(&queue);
    free.join().unwrap();
    assert_eq!(subjects(&stores, "bob", Inbox), ["locked"]);
    assert_eq!(subjects(&stores, "eve", Inbox), ["locked"], "once, however often Bob was tried");
    assert!(messages(&stores, "ana", Inbox).is_empty());
}

#[test]
fn taken_back_before_it_is_sent() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(None));
    let (folder, id) = outbox(&stores, &message("oops", &[(To, "bob@here.example")]));
    assert!(matches!(queue.abort(&owner(0), id), Err(AbortError::NotQueued)));
    queue.submit(&owner(0), folder, id).unwrap();
    assert!(matches!(queue.abort(&owner(1), id), Err(AbortError::NotQueued)));
    queue.abort(&owner(0), id).unwrap();
    drain(&queue);
    assert!(messages(&stores, "bob", Inbox).is_empty());
    assert_eq!(subjects(&stores, "ana", Outbox), ["oops"]);
}

#[test]
fn the_copy_goes_where_the_sender_says() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(None));
    let ana = mailbox(&stores, "ana");
    let parent = ana.special_folder(openchange_store::SpecialFolder::IpmSubtree);
    let new = NewFolder {
        parent,
        kind: FolderKind::Generic,
        name: "Mine".into(),
        comment: String::new(),
        open_existing: false,
    };
    let (folder, _) = ana.create_folder(new).unwrap();
    let entry_id = openchange_store::ids::folder_entry_id(&ana.info().guid, &ana.info().replica, folder);

    let mut kept = message("kept", &[(To, "bob@here.example")]);
    kept.properties.set_binary(PropertyTag::PID_TAG_SENTMAIL_ENTRY_ID, entry_id);
    let mut gone = message("gone", &[(To, "bob@here.example")]);
    gone.properties.set_boolean(PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT, true);
    for mail in [&kept, &gone] {
        let (folder, id) = outbox(&stores, mail);
        queue.submit(&owner(0), folder, id).unwrap();
    }
    drain(&queue);
    assert_eq!(subjects(&stores, "bob", Inbox), ["gone", "kept"]);
    assert!(messages(&stores, "ana", Outbox).is_empty());
    assert!(messages(&stores, "ana", SentItems).is_empty());
    assert_eq!(ana.folder(folder).unwrap().properties.number(PropertyTag::PID_TAG_CONTENT_COUNT), Some(1));
}

const CHILD: &str = "DELIVERY_TEST_CHILD";

/// Works on the queue in a directory until it is killed: a process of its own for the test below.
#[test]
fn a_process_that_is_killed() {
    let Ok(place) = std::env::var(CHILD) else { return };
    let (directory, port) = place.rsplit_once(':').unwrap();
    let directory = std::path::Path::new(directory);
    let stores = stores(directory);
    let queue = queue(directory, &stores, options(port.parse().ok()));
    drain(&queue);
    std::fs::write(directory.join("done"), "").unwrap();
}

#[test]
fn killed_again_and_again_nothing_is_lost_or_doubled() {
    const MAILS: usize = 30;
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    {
        let stores: Arc<dyn Stores> = stores(scratch.path());
        let queue = queue(scratch.path(), &stores, options(None));
        for number in 0..MAILS {
            let subject = format!("{number:03}");
            let to = [(To, "bob@here.example"), (To, "eve@here.example"), (To, "x@far.example")];
            let (folder, id) = outbox(&stores, &message(&subject, &to));
            queue.submit(&owner(0), folder, id).unwrap();
        }
    }
    let mut kills = 0;
    let mut left = std::collections::BTreeSet::new();
    for round in 0u64.. {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_process_that_is_killed"])
            .env(CHILD, format!("{}:{}", scratch.path().display(), sink.port))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(30 + round * 37 % 200));
        if round < 40 && child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        child.wait().unwrap();
        let stores: Arc<dyn Stores> = stores(scratch.path());
        left.insert(queue(scratch.path(), &stores, options(None)).counts().unwrap());
        if scratch.path().join("done").exists() {
            break;
        }
        assert!(round < 60, "it never ends");
    }
    println!("{kills} kills, between which the queue held {left:?}");
    assert!(left.len() >= 5, "the queue was killed at {left:?} only: the test shows little");
    let all: Vec<_> = (0..MAILS).map(|number| format!("{number:03}")).collect();
    let stores: Arc<dyn Stores> = stores(scratch.path());
    assert_eq!(subjects(&stores, "bob", Inbox), all);
    assert_eq!(subjects(&stores, "eve", Inbox), all);
    assert_eq!(subjects(&stores, "ana", SentItems), all);
    assert!(messages(&stores, "ana", Outbox).is_empty());
    // The relay may have got one again whose receipt was not noted; RFC 5321 6.1 prefers that to a loss.
    let mut relayed: Vec<_> = sink.mails().iter().map(|line| text(line)).collect();
    relayed.sort();
    relayed.dedup();
    assert_eq!(relayed.len(), MAILS);
}

#[test]
fn a_receipt_says_who_has_read_what() {
    let scratch = tempfile::tempdir().unwrap();
    let sink = Sink::start(scratch.path(), &[]);
    let stores = stores(scratch.path());
    let queue = queue(scratch.path(), &stores, options(Some(sink.port)));
    for to in ["x@far.example", "bob@here.example"] {
        let mut receipt = message("Read: lunch", &[(To, to)]);
        let properties = &mut receipt.properties;
        properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "REPORT.IPM.Note.IPNRN");
        properties.set_text(PropertyTag::PID_TAG_ORIGINAL_MESSAGE_ID, "<1@far.example>");
        properties.set_text(PropertyTag::PID_TAG_RECEIVED_BY_SMTP_ADDRESS, to);
        properties.set_boolean(PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT, true);
        let (folder, id) = outbox(&stores, &receipt);
        queue.submit(&owner(0), folder, id).unwrap();
    }
    drain(&queue);
    let [mail] = &sink.mails()[..] else { panic!("{:?}", sink.mails()) };
    let mail = text(mail);
    for line in [
        "To: x@far.example",
        "report-type=disposition-notification",
        "Final-Recipient: rfc822; ana@here.example",
        "Original-Message-ID: <1@far.example>",
        "; displayed",
    ] {
        assert!(mail.contains(line), "no {line} in\n{mail}");
    }
    let got = messages(&stores, "bob", Inbox);
    let class = got[0].properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS);
    assert_eq!(class.as_deref(), Some("REPORT.IPM.Note.IPNRN"));
    for folder in [Outbox, SentItems] {
        assert!(messages(&stores, "ana", folder).is_empty());
    }
}
