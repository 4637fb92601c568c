//! The text of a message in the form that is asked for (MS-OXCMSG 3.2.4.1, MS-OXBBODY 2.1.3.1).

use crate::common::client::{string, text};
use crate::common::{Client, Server};
use crate::properties::new_message;
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcprpt::StreamOpenMode;
use exchange::oxctypes::BinaryValue;
use exchange::oxprops::PropertyTag;

const BODY: PropertyTag = PropertyTag::PID_TAG_BODY;
const HTML: PropertyTag = PropertyTag::PID_TAG_HTML;
const HTML_TEXT: PropertyTag = PropertyTag::PID_TAG_BODY_HTML;
const RTF: PropertyTag = PropertyTag::PID_TAG_RTF_COMPRESSED;
const IN_SYNC: PropertyTag = PropertyTag::PID_TAG_RTF_IN_SYNC;
const NATIVE: PropertyTag = PropertyTag::PID_TAG_NATIVE_BODY;

fn binary(bytes: &[u8]) -> PropertyValue {
    PropertyValue::Binary(BinaryValue { count: bytes.len() as u16, value: bytes.to_vec() })
}

fn bytes(value: &Option<PropertyValue>) -> &[u8] {
    match value {
        Some(PropertyValue::Binary(binary)) => &binary.value,
        other => panic!("no bytes: {other:?}"),
    }
}

/// What RTF of the server says.
fn of_rtf(rtf: &[u8]) -> mapi_mime::Properties {
    let mut properties = mapi_mime::Properties::default();
    properties.set_binary(RTF, rtf);
    properties
}

async fn native(client: &mut Client, message: u32, with: &[PropertyTag]) -> i32 {
    let tags: Vec<_> = std::iter::once(NATIVE).chain(with.iter().copied()).collect();
    match client.get(message, &tags).await[0] {
        Some(PropertyValue::Integer32(native)) => native,
        ref other => panic!("no number: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_a_message_has_not_is_made_of_the_one_it_has() {
    covers!("MS-OXCMSG", 1463, 1464);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;

    let html = new_message(&mut client, logon).await;
    let document = "<html><body><p>Gr\u{fc}\u{df}e &amp; more</p></body></html>";
    let page = (PropertyTag::PID_TAG_INTERNET_CODEPAGE, PropertyValue::Integer32(65001));
    client.set(html, &[(HTML, binary(document.as_bytes())), page]).await;
    assert_eq!(string(&client.get(html, &[BODY]).await[0]).trim(), "Gr\u{fc}\u{df}e & more");
    assert_eq!(string(&client.get(html, &[HTML_TEXT]).await[0]), document);
    let rtf = client.get(html, &[RTF]).await;
    assert_eq!(mapi_mime::body::html(&of_rtf(bytes(&rtf[0]))).unwrap().text(), document);

    let plain = new_message(&mut client, logon).await;
    let page = (PropertyTag::PID_TAG_INTERNET_CODEPAGE, PropertyValue::Integer32(28591));
    client.set(plain, &[(BODY, text("1 < 2, \u{3b1}")), page]).await;
    let made = client.get(plain, &[HTML]).await;
    let made = std::str::from_utf8(bytes(&made[0])).unwrap();
    assert!(made.is_ascii() && made.contains("1 &lt; 2, &#945;"), "{made}");
    let rtf = client.get(plain, &[RTF]).await;
    let rtf = bytes(&rtf[0]).to_vec();
    assert_eq!(mapi_mime::body::plain(&of_rtf(&rtf)).unwrap().trim_end(), "1 < 2, \u{3b1}");

    let rich = new_message(&mut client, logon).await;
    client.set(rich, &[(RTF, binary(&rtf))]).await;
    assert_eq!(string(&client.get(rich, &[BODY]).await[0]).trim_end(), "1 < 2, \u{3b1}");

    // Nothing is made of nothing, and what is made is no property of the message.
    let empty = new_message(&mut client, logon).await;
    assert!(client.get(empty, &[BODY, RTF]).await.iter().all(Option::is_none));
    let (list, _) = ok!(client, html, RopGetPropertiesList => GetPropertiesList);
    let list = list.success.unwrap().property_tags;
    assert!(list.contains(&HTML) && !list.contains(&BODY) && !list.contains(&RTF));
    // Whoever asks for all of them wants to know which there are.
    let all = client.get(html, &[BODY, RTF, HTML, IN_SYNC]).await;
    assert!(all[0].is_none() && all[1].is_none() && all[2].is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_made_can_be_read_as_a_stream() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = new_message(&mut client, logon).await;
    let paragraph = format!("<p>{}</p>", "word ".repeat(10));
    client.set(message, &[(HTML, binary(paragraph.repeat(400).as_bytes()))]).await;
    let (mode, write) = (StreamOpenMode::STREAM_READ_ONLY, StreamOpenMode::STREAM_READ_WRITE);
    let (opened, stream) = ok!(client, message, OpenStream { property_tag: BODY, open_mode_flags: mode });
    let size = opened.success.unwrap().stream_size;
    assert!(size > 2 * 400 * 50, "{size}");
    let (read, _) = ok!(client, stream, ReadStream { byte_count: 8 });
    assert_eq!(read.data, b"w\0o\0r\0d\0");
    // It is too long for a row.
    let refused = fails!(client, message, OpenStream { property_tag: BODY, open_mode_flags: write });
    assert_eq!(refused, ErrorCode::EC_NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_native_body_is_the_best_form_that_a_message_has() {
    covers!("MS-OXCMSG", 2055, 2057, 2058, 2059, 2060, 2061, 1714);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (body, html, rtf) = ((BODY, text("x")), (HTML, binary(b"<p>x</p>")), (RTF, binary(b"x")));
    let synced = |truth: u8| (IN_SYNC, PropertyValue::Boolean(truth));
    let cases = [
        (vec![], 0),
        (vec![body.clone()], 1),
        (vec![rtf.clone()], 2),
        (vec![html.clone()], 3),
        (vec![body.clone(), html.clone()], 3),
        (vec![body.clone(), rtf.clone(), synced(1)], 2),
        (vec![body.clone(), rtf.clone(), synced(0)], 1),
        (vec![body.clone(), rtf.clone(), html.clone(), synced(1)], 2),
        (vec![body.clone(), rtf.clone(), html.clone(), synced(0)], 3),
    ];
    for (set, best) in cases {
        let message = new_message(&mut client, logon).await;
        if !set.is_empty() {
            client.set(message, &set).await;
        }
        assert_eq!(native(&mut client, message, &[]).await, best, "{set:?}");
        assert_eq!(native(&mut client, message, &[BODY, RTF, HTML, IN_SYNC]).await, best, "{set:?}");
        // The best of those that are asked for.
        if best != 0 {
            assert_eq!(native(&mut client, message, &[BODY]).await, 1);
            let two = native(&mut client, message, &[BODY, HTML]).await;
            assert_eq!(two, if best == 1 { 1 } else { 3 }, "{set:?}");
        }
    }
}
