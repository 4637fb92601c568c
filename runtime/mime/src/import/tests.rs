//! What becomes of mails, and what of those that are wrong.

use exchange::oxcdata::PropertyValue;
use exchange::oxprops::PropertyTag;
use proptest::prelude::*;

use super::*;
use crate::{Content, Export, to_mime};

/// What people want to know of a message.
fn shown(message: &Message) -> String {
    let mut out = String::new();
    for (tag, value) in message.properties.tagged() {
        if *tag == PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS {
            continue;
        }
        let name = tag.symbol().unwrap_or("?").trim_start_matches("PidTag");
        let value = match value {
            PropertyValue::String(text) => format!("{text:?}"),
            PropertyValue::Binary(binary) if binary.value.is_ascii() => {
                format!("{:?}", String::from_utf8_lossy(&binary.value))
            }
            PropertyValue::Binary(binary) => format!("{} bytes", binary.value.len()),
            value => format!("{value:?}"),
        };
        out += &format!("{name} = {value}\n");
    }
    for (name, value) in message.properties.named() {
        out += &format!("{:?} {value:?}\n", crate::name_text(name));
    }
    for recipient in &message.recipients {
        let text = |tag| recipient.properties.text(tag).unwrap_or_default();
        let (name, smtp) = (text(PropertyTag::PID_TAG_DISPLAY_NAME), text(PropertyTag::PID_TAG_SMTP_ADDRESS));
        out += &format!("{:?} {name} <{smtp}>", recipient.kind);
        if let Some(text) = recipient.properties.text(PropertyTag::PID_TAG_SUPPLEMENTARY_INFO) {
            out += &format!(" {text}");
        }
        out.push('\n');
    }
    for attachment in &message.attachments {
        let text = |tag| attachment.properties.text(tag).unwrap_or_default();
        out += &format!(
            "attachment {} {}: ",
            text(PropertyTag::PID_TAG_ATTACH_MIME_TAG),
            text(PropertyTag::PID_TAG_DISPLAY_NAME)
        );
        match &attachment.content {
            Content::Data(data) => out += &format!("{:?}\n", String::from_utf8_lossy(data)),
            Content::Message(inner) => out += &shown(inner).replace("\n", "\n  "),
        }
    }
    out
}

fn read(mail: &str) -> Message {
    from_mime(mail.replace('\n', "\r\n").as_bytes(), &Import::default()).unwrap()
}

#[test]
fn headers_become_properties() {
    insta::assert_snapshot!(shown(&read(
        "From: =?iso-8859-1?q?J=F6rg?= <j@example.org>\nSender: office@example.org\nTo: \"A, B\" <a@example.org>, c@example.org\n\
         Cc: Friends: d@example.org;\nReply-To: r@example.org\nSubject: Re: =?utf-8?b?w6Q=?=\n b\n\
         Date: Mon, 1 Jan 2024 10:00:00 +0200\nMessage-ID: <1@x>\nIn-Reply-To: <0@x>\nReferences: <a@x>\n <0@x>\n\
         Importance: High\nSensitivity: private\nPriority: urgent\nThread-Topic: b\nThread-Index: AQI=\n\
         X-Mailer: t\nX-Mailer: second\nX-Auto-Response-Suppress: DR, OOF\nKeywords: one, two\n\
         Disposition-Notification-To: n@example.org\nList-Help: <mailto:h@x>\n\nBody\n"
    )));
}

#[test]
fn parts_become_bodies_and_attachments() {
    insta::assert_snapshot!(shown(&read(
        "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n\
         --a\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=C1=\n\
         --a\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html; charset=iso-8859-1\n\n<img src=\"cid:i\">\n\
         --r\nContent-Type: image/png\nContent-ID: <i>\nContent-Transfer-Encoding: base64\n\naGk=\n--r--\n--a--\n\
         --m\nContent-Type: text/plain\n\nfooter\n\
         --m\nContent-Type: application/ms-tnef; name=winmail.dat\n\ntnef\n\
         --m\nContent-Type: message/rfc822\n\nSubject: inner\n\ninner body\n\
         --m\nContent-Type: text/x; charset=utf-8; format=flowed\nContent-Disposition: attachment; filename*=utf-8''%C3%A4.txt\n\nx\n--m--\n"
    )));
}

#[test]
fn reports_become_reports() {
    let mail = "From: postmaster@x.example\nTo: a@example.org\nSubject: failed\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
        --b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\n\
        Final-Recipient: rfc822; gone@x.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 nobody\n of that name\n\
        --b\nContent-Type: message/rfc822\n\nSubject: the original\nMessage-ID: <o@x>\n\nlost\n--b--\n";
    let message = read(mail);
    insta::assert_snapshot!(shown(&message));
    let again = String::from_utf8(to_mime(&message, &Export::default())).unwrap();
    assert!(
        again.contains("report-type=delivery-status")
            && again.contains("Diagnostic-Code: smtp; 550 nobody\r\n of that name")
    );
    let again = from_mime(again.as_bytes(), &Import::default()).unwrap();
    assert_eq!(again.recipients, message.recipients);
    assert_eq!(again.attachments[0].content, message.attachments[0].content);

    // One made here, of properties alone.
    let mut own = message.clone();
    own.attachments.remove(0);
    own.properties.remove(PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS);
    own.properties.remove(PropertyTag::PID_TAG_BODY);
    let made = String::from_utf8(to_mime(&own, &Export::default())).unwrap();
    insta::assert_snapshot!(made.replace('\r', ""));
}

#[test]
fn receipts_become_receipts() {
    let mail = "From: b@x.example\nSubject: read\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n\
        --b\n\nRead.\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; b@x.example\n\
        Original-Message-ID: <o@x>\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n";
    let mut message = read(mail);
    assert_eq!(
        message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS).as_deref(),
        Some("REPORT.IPM.Note.IPNRN")
    );
    message.attachments.clear();
    let made = String::from_utf8(to_mime(&message, &Export::default())).unwrap();
    assert!(
        made.contains(
            "Original-Message-ID: <o@x>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"
        ),
        "{made}"
    );
}

#[test]
fn signed_mail_stays_as_it_came() {
    let mail = "From: a@example.org\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/signed; micalg=x;\n boundary=b\n\n\
        preamble\n--b\nContent-Type: text/plain\n\nsigned  \n--b\nContent-Type: application/pkcs7-signature\n\nsig\n--b--\n"
        .replace('\n', "\r\n");
    let message = from_mime(mail.as_bytes(), &Import::default()).unwrap();
    assert_eq!(message.properties.text(PropertyTag::PID_TAG_BODY).as_deref(), Some("signed  "));
    assert_eq!(message.attachments.len(), 1);
    assert_eq!(String::from_utf8(to_mime(&message, &Export::default())).unwrap(), mail);
}

#[test]
fn limits_say_where() {
    let options =
        Import { max_parts: 3, max_depth: 2, max_header: 100, max_recipients: 2, max_named_headers: 1 };
    let refused =
        |mail: &str| from_mime(mail.replace('\n', "\r\n").as_bytes(), &options).unwrap_err().to_string();
    let nested = "Content-Type: message/rfc822\n\n".repeat(4);
    let parts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--b\n\n--b\n\n--b\n\n";
    insta::assert_snapshot!(
        [refused(&nested), refused(parts), refused(&format!("X: {}\n\n", "x".repeat(100)))].join("\n")
    );
    let message = from_mime(b"To: a@x, b@x, c@x\r\nX-A: 1\r\nX-B: 2\r\n\r\n", &options).unwrap();
    assert_eq!((message.recipients.len(), message.properties.named().len()), (2, 1));
}

/// Parts and messages count together, whatever they are in: depth is stack.
#[test]
fn nesting_is_bounded_across_messages() {
    let nested = |levels: usize| -> Vec<u8> {
        (0..levels).fold(b"Subject: x\r\n\r\ntext".to_vec(), |inner, level| {
            let head: &[u8] = match level % 3 {
                0 => b"Content-Type: message/rfc822\r\n\r\n",
                1 => b"Content-Type: multipart/mixed; boundary=b%\r\n\r\n--b%\r\n",
                _ => b"Content-Type: multipart/digest; boundary=b%\r\n\r\n--b%\r\n",
            };
            let head = String::from_utf8_lossy(head).replace('%', &level.to_string());
            [head.as_bytes(), &inner].concat()
        })
    };
    let limit = Import::default().max_depth;
    let message = from_mime(&nested(limit - 1), &Import::default()).unwrap();
    let mail = to_mime(&message, &Export::default());
    assert!(String::from_utf8(mail).unwrap().contains("text"));
    for levels in [limit + 1, 400, 20_000] {
        assert!(matches!(
            from_mime(&nested(levels), &Import { max_parts: 1 << 20, ..Import::default() }),
            Err(Error::TooDeep { .. })
        ));
    }
}

#[test]
fn what_is_no_mail_is_text() {
    for bytes in
        [&b""[..], b"no header", b"\r\n", b"\xff\xfe\0", b"Content-Type: multipart/mixed\r\n\r\ntext"]
    {
        let message = from_mime(bytes, &Import::default()).unwrap();
        assert!(message.properties.text(PropertyTag::PID_TAG_BODY).is_some(), "{bytes:?}");
    }
}

/// Pieces that mails are made of.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(b"Content-Type: multipart/mixed; boundary=b\r\n\r\n".to_vec()),
        Just(b"Content-Type: multipart/report; boundary=\"c\"\r\n\r\n".to_vec()),
        Just(b"Content-Type: message/rfc822\r\n\r\n".to_vec()),
        Just(
            b"Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a\r\nAction: failed\r\n"
                .to_vec()
        ),
        Just(b"Content-Type: text/html; charset=utf-16\r\n".to_vec()),
        Just(b"Content-Transfer-Encoding: base64\r\n".to_vec()),
        Just(b"Content-Transfer-Encoding: quoted-printable\r\n".to_vec()),
        Just(b"Subject: =?utf-8?q?=C3?= =?x?b?\r\n".to_vec()),
        Just(b"From: \"a\\\r\n <\xe4@\r\n".to_vec()),
        Just(b"Date: 99 Foo 99999 25:61:61 +9999\r\n".to_vec()),
        Just(b"\r\n--b\r\n".to_vec()),
        Just(b"\r\n--c--\r\n".to_vec()),
        Just(b"\r\n".to_vec()),
        "[ -~]{0,30}".prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 0..20),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What was read is written as clean mail, and reading that gives the same again.
    #[test]
    fn any_bytes_are_survived(pieces in proptest::collection::vec(piece(), 0..30)) {
        let message = from_mime(&pieces.concat(), &Import::default()).unwrap();
        for original_headers in [true, false] {
            let options = Export { original_headers, ..Export::default() };
            let mail = to_mime(&message, &options);
            prop_assert!(mail.ends_with(b"\r\n"));
            let lines: Vec<_> = mail.split(|byte| *byte == b'\n').collect();
            prop_assert!(lines.iter().all(|line| line.len() <= 999), "a line is too long");
            let again = from_mime(&mail, &Import { max_depth: 100, ..Import::default() }).unwrap();
            prop_assert_eq!(
                again.properties.text(PropertyTag::PID_TAG_BODY).unwrap_or_default(),
                message.properties.text(PropertyTag::PID_TAG_BODY).unwrap_or_default()
            );
            let data = |message: &Message| -> Vec<Content> {
                message.attachments.iter().map(|a| a.content.clone()).filter(|c| matches!(c, Content::Data(_))).collect()
            };
            prop_assert_eq!(data(&again), data(&message));
        }
    }
}
