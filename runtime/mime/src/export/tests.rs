//! What mails look like that are made of messages.

use pidl_ndr::Nttime;

use super::*;
use crate::message::{Recipient, RecipientKind};
use crate::rtf;

fn message() -> Message {
    let mut message = Message::default();
    let properties = &mut message.properties;
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note");
    properties.set_text(PropertyTag::PID_TAG_SUBJECT, "Über\r\nBcc: evil@example.org");
    properties.set_sender("Jörg \"J\" Ö", "j@example.org");
    properties.set_text(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, "<1@example.org>");
    properties.set_time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, Nttime(133_485_696_000_000_000));
    properties.set_integer(PropertyTag::PID_TAG_IMPORTANCE, 2);
    message.recipients = vec![
        Recipient::new(RecipientKind::To, "Smith, John", "john@example.org"),
        Recipient::new(RecipientKind::Bcc, "", "secret@example.org"),
        Recipient::new(RecipientKind::Cc, "", "x>\r\nevil@example.org"),
    ];
    message
}

fn attachment(name: &str, mime_type: &str, data: &[u8]) -> Attachment {
    let mut properties = Properties::default();
    properties.set_text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, name);
    properties.set_text(PropertyTag::PID_TAG_ATTACH_MIME_TAG, mime_type);
    Attachment { properties, content: Content::Data(data.to_vec()) }
}

fn written(message: &Message) -> String {
    let mail = to_mime(message, &Export::submission());
    assert_eq!(mail, to_mime(message, &Export::submission()), "the same bytes each time");
    String::from_utf8(mail).unwrap().replace('\r', "")
}

#[test]
fn html_with_an_image_and_attachments() {
    let mut message = message();
    message.properties.set_binary(PropertyTag::PID_TAG_HTML, *b"<p>\xfc <img src=\"cid:i@x\"></p>\r\n");
    message.properties.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, 1252);
    let mut image = attachment("i.png", "image/png", b"\x89PNG");
    image.properties.set_text(PropertyTag::PID_TAG_ATTACH_CONTENT_ID, "i@x");
    let mut inner = Message::default();
    inner.properties.set_text(PropertyTag::PID_TAG_BODY, "inner\r\n");
    let mut properties = Properties::default();
    properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, "inner");
    let embedded = Attachment { properties, content: Content::Message(Box::new(inner)) };
    message.attachments = vec![
        attachment("Übersicht.txt", "text/plain", b"a\r\n"),
        image,
        attachment("../a\"b", "no type", b""),
        embedded,
    ];
    insta::assert_snapshot!(written(&message));
}

#[test]
fn rich_text() {
    let mut message = message();
    let html = rtf::compress(&rtf::encapsulate_html("<p>from <b>HTML</b></p>"));
    message.properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, html);
    let made = written(&message);
    assert!(made.contains("\n\nfrom HTML\n") && made.contains("\n\n<p>from <b>HTML</b></p>\n"), "{made}");

    let own = rtf::compress(br"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\b rich\b0  text\par}");
    message.properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, own);
    let made = written(&message);
    assert!(
        made.ends_with(
            "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit\n\nrich text\n"
        ),
        "{made}"
    );

    // Broken RTF beside a text: the text.
    message.properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, *b"not compressed");
    message.properties.set_text(PropertyTag::PID_TAG_BODY, "text\r\n");
    assert!(written(&message).ends_with("\n\ntext\n"));
}

#[test]
fn a_header_that_came_stays_until_its_property_changes() {
    let mail =
        b"Received: by a\r\nFrom: J <j@example.org>\r\nX-Odd:   kept  as is\r\nSubject: one\r\n\tfolded\r\n\
        Date: Mon, 01 Jan 2024 10:00:00 +0200\r\nBcc: b@example.org\r\nX-Priority: 1\r\n\r\n";
    let options = crate::Import::default();
    let mut message = crate::from_mime(mail, &options).unwrap();
    let headers = |message: &Message, options: &Export<'_>| {
        let mail = String::from_utf8(to_mime(message, options)).unwrap();
        mail.split_once("MIME-Version").unwrap().0.to_owned()
    };
    assert_eq!(headers(&message, &Export::default()).as_bytes(), &mail[..mail.len() - 2]);
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, "two");
    message.properties.set_integer(PropertyTag::PID_TAG_SENSITIVITY, 2);
    let archive = Export { bcc: false, ..Export::default() };
    insta::assert_snapshot!(headers(&message, &archive).replace('\r', ""));
    insta::assert_snapshot!(headers(&message, &Export::submission()).replace('\r', ""));
}
