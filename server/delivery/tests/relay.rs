//! The relay wants TLS and a password.

mod common;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::{Sink, drain, message, messages, options, outbox, owner, queue, stores};
use exchange::oxprops::PropertyTag;
use mapi_mime::RecipientKind::To;
use openchange_delivery::{Options, Relay, Tls};
use openchange_store::SpecialFolder::Inbox;

/// A certificate for localhost, and the authority that has signed it.
fn certificates(directory: &Path) {
    std::fs::write(directory.join("extensions"), "subjectAltName=DNS:localhost").unwrap();
    let new_key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    for command in [
        format!("req -x509 {new_key} -keyout ca.key -out ca.pem -subj /CN=authority -days 2"),
        format!("req {new_key} -keyout key.pem -out request.pem -subj /CN=localhost"),
        "x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -out cert.pem -days 2 -extfile extensions"
            .to_owned(),
    ] {
        let output = Command::new("openssl").args(command.split(' ')).current_dir(directory).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Sends one mail; what the relay got, and the text of the report if there is one.
fn send(mode: &str, change: impl FnOnce(&mut Relay)) -> (Vec<String>, Option<String>) {
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path();
    certificates(directory);
    let sink = Sink::script(directory, "relay.py", &["cert.pem", "key.pem", mode]);
    let stores = stores(directory);
    let mut options = Options { expire: Duration::from_millis(300), ..options(Some(sink.port)) };
    if let Some(relay) = &mut options.relay {
        relay.host = "localhost".into();
        relay.credentials = Some(("ana".into(), "secret".into()));
        relay.certificates = vec![std::fs::read(directory.join("ca.pem")).unwrap()];
        change(relay);
    }
    let queue = queue(directory, &stores, options);
    let (folder, id) = outbox(&stores, &message("x", &[(To, "x@far.example")]));
    queue.submit(&owner(0), folder, id).unwrap();
    drain(&queue);
    let report =
        messages(&stores, "ana", Inbox).first().and_then(|r| r.properties.text(PropertyTag::PID_TAG_BODY));
    (sink.mails(), report)
}

const SENT: &str = r#"{"tls": true, "to": ["x@far.example"]}"#;

#[test]
fn with_tls_and_a_password() {
    for (mode, tls) in
        [("starttls", Tls::StartTls), ("starttls", Tls::Opportunistic), ("implicit", Tls::Implicit)]
    {
        let (mails, report) = send(mode, |relay| relay.tls = tls);
        assert_eq!((mails, report), (vec![SENT.to_owned()], None), "{tls:?}");
    }
}

#[test]
fn a_certificate_that_nobody_vouches_for() {
    let (mails, report) = send("starttls", |relay| {
        relay.tls = Tls::StartTls;
        relay.certificates.clear();
    });
    assert!(mails.is_empty());
    let report = report.unwrap();
    assert!(report.contains("UnknownIssuer"), "{report}");
}

#[test]
fn a_wrong_password_is_tried_again_until_the_mail_expires() {
    let (mails, report) = send("starttls", |relay| {
        relay.tls = Tls::StartTls;
        relay.credentials = Some(("ana".into(), "wrong".into()));
    });
    assert!(mails.is_empty());
    let report = report.unwrap();
    assert!(report.contains("535 5.7.8 wrong"), "{report}");
    assert!(!report.contains("secret"));
}

#[test]
fn no_password_goes_out_in_the_clear() {
    let (mails, report) = send("starttls", |relay| relay.tls = Tls::None);
    assert!(mails.is_empty());
    // This machine itself is no exception from what the relay asks for: it offers no AUTH without TLS.
    assert!(report.is_some());
}

#[test]
fn secrets_are_not_shown() {
    let mut options = options(Some(25));
    if let Some(relay) = &mut options.relay {
        relay.credentials = Some(("ana".into(), "secret".into()));
    }
    assert!(!format!("{options:?}").contains("secret"));
}
