//! Mail in by LMTP, as Python's `smtplib` sends it.

mod common;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use common::{Book, flags, mailbox, messages, stores, subjects};
use covers::covers;
use exchange::oxprops::PropertyTag;
use mapi_mime::{Export, to_mime};
use openchange_delivery::Delivery;
use openchange_delivery::lmtp::{Limits, Server};
use openchange_store::SpecialFolder::Inbox;
use openchange_store::{Event, Interest, Stores};
use tokio::net::UnixListener;
use tokio::runtime::Runtime;

const SEND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/send.py");
const MAILS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime/mime/tests/python/mails.py");

fn start(directory: &Path, stores: &Arc<dyn Stores>, limits: Limits) -> Runtime {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let server = Server::new("mail.here.example", Arc::new(Book), Delivery::new(Arc::clone(stores)), limits);
    let path = directory.join("lmtp");
    runtime.spawn(async move { server.serve_unix(UnixListener::bind(path).unwrap()).await });
    while !directory.join("lmtp").exists() {
        std::thread::yield_now();
    }
    runtime
}

fn python(directory: &Path, script: &str, arguments: &[&str]) -> String {
    let output = Command::new("python3").arg(script).args(arguments).current_dir(directory).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_recipient_is_answered() {
    covers!("MS-OXCMSG", 1235);
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let _runtime = start(scratch.path(), &stores, Limits::default());
    let bob = mailbox(&stores, "bob");
    let news = bob.subscribe(Interest::ALL, 100, None);
    let mail =
        b"From: x@far.example\r\nTo: bob@here.example\r\nSubject: =?utf-8?q?=C3=A4?=\r\n\r\n.dot\r\nText\r\n";
    std::fs::write(scratch.path().join("a.eml"), mail).unwrap();
    let said = python(
        scratch.path(),
        SEND,
        &["./lmtp", "x@far.example", "bob@here.example,nobody@here.example,EVE@alias.example", "a.eml"],
    );
    insta::assert_snapshot!(said);
    for user in ["bob", "eve"] {
        let inbox = messages(&stores, user, Inbox);
        assert_eq!(inbox.len(), 1);
        assert_eq!(inbox[0].properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("ä"));
        assert_eq!(inbox[0].properties.text(PropertyTag::PID_TAG_BODY).as_deref(), Some(".dot\r\nText\r\n"));
        assert_eq!(flags(&inbox[0]) & 0x9, 0, "neither read nor unsent");
        assert_eq!(inbox[0].properties.integer(PropertyTag::PID_TAG_TRUST_SENDER), Some(0));
        let headers = inbox[0].properties.text(PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS).unwrap();
        assert!(headers.starts_with("Return-Path: <x@far.example>\r\nReceived: from "), "{headers}");
    }
    let new_mail =
        |event: &Arc<Event>| matches!(&**event, Event::NewMail { class, .. } if class == "IPM.Note");
    assert_eq!(news.take().events.iter().filter(|event| new_mail(event)).count(), 1);
}

#[test]
fn limits_hold() {
    let scratch = tempfile::tempdir().unwrap();
    let stores = stores(scratch.path());
    let limits = Limits { mail_size: 20_000, recipients: 1, ..Limits::default() };
    let _runtime = start(scratch.path(), &stores, limits);
    let parts = "\r\n--b\r\n".repeat(2500);
    let many = format!("Content-Type: multipart/mixed; boundary=b\r\n{parts}");
    std::fs::write(scratch.path().join("many.eml"), many).unwrap();
    std::fs::write(scratch.path().join("large.eml"), vec![b'x'; 20_001]).unwrap();
    std::fs::copy(scratch.path().join("large.eml"), scratch.path().join("size.eml")).unwrap();
    std::fs::write(scratch.path().join("two.eml"), "Subject: two\r\n\r\n").unwrap();
    let said = python(
        scratch.path(),
        SEND,
        &["./lmtp", "", "bob@here.example,eve@here.example", "large.eml", "size.eml", "many.eml", "two.eml"],
    );
    insta::assert_snapshot!(said);
    assert_eq!(subjects(&stores, "bob", Inbox), ["two"]);
    assert!(messages(&stores, "eve", Inbox).is_empty());
}

#[test]
fn a_hundred_mails_in_and_out() {
    in_and_out(7, 100);
}

/// The long form, for `cargo test -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn two_thousand_mails_in_and_out() {
    in_and_out(8, 2000);
}

/// Mails of every shape in by LMTP, out of the mailbox as MIME, read by Python.
fn in_and_out(seed: u64, count: usize) {
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path();
    let stores = stores(directory);
    let _runtime = start(directory, &stores, Limits::default());
    python(directory, MAILS, &["make", &seed.to_string(), &count.to_string(), "."]);
    let files: Vec<_> = (0..count).map(|number| format!("{number}.eml")).collect();
    let arguments = ["./lmtp", "x@far.example", "bob@here.example"];
    let arguments: Vec<_> = arguments.into_iter().chain(files.iter().map(String::as_str)).collect();
    let said = python(directory, SEND, &arguments);
    assert_eq!(
        said.lines().filter(|line| *line == r#"{"bob@here.example": [250, "2.0.0 delivered"]}"#).count(),
        count,
        "{said}"
    );

    let inbox = messages(&stores, "bob", Inbox);
    assert_eq!(inbox.len(), count);
    for (number, message) in inbox.iter().enumerate() {
        let mail = String::from_utf8(to_mime(message, &Export::default())).unwrap();
        // Without what delivery has put in front.
        let (_, rest) = mail.split_once("with LMTP; ").unwrap();
        let (_, rest) = rest.split_once("\r\n").unwrap();
        std::fs::write(directory.join(format!("{number}.out")), rest).unwrap();
    }
    let read = |extension: &str| {
        let files: Vec<_> = (0..count).map(|number| format!("{number}.{extension}")).collect();
        let arguments: Vec<_> = std::iter::once("read").chain(files.iter().map(String::as_str)).collect();
        let said = python(directory, MAILS, &arguments);
        let mut mails: Vec<_> =
            said.lines().map(|line| line.rsplit_once(", \"clean\"").unwrap().0.to_owned()).collect();
        mails.sort();
        mails
    };
    for (before, after) in read("eml").iter().zip(read("out")) {
        assert_eq!(*before, after);
    }
}
