//! The text of a message in the form that is asked for (MS-OXCMSG 3.2.4.1, MS-OXBBODY 2.1.3.1).

use crate::common::client::{string, tagged, text};
use crate::common::{Client, Server};
use crate::properties::new_message;
use covers::covers;
use exchange::oxcdata::{
    ContentRestriction, ExistRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyValue, RestrictType,
    Restriction, RestrictionData,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
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

/// A saved message in the inbox.
fn save(server: &Server, subject: &str, form: PropertyTag, of: PropertyValue) {
    let mailbox = server.mailbox("kim");
    let inbox = mailbox.special_folder(openchange_store::SpecialFolder::Inbox);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, subject);
    message.properties.set(form, of);
    mailbox.save_message(&mut message, Default::default()).unwrap();
}

/// A message that has HTML, one that has plain text, and one that has RTF; a table of them.
async fn three(server: &Server, client: &mut Client, logon: u32) -> u32 {
    let words = "word ".repeat(12);
    let html = format!("<style>hidden</style><p>{words} found <b>here</b></p><p>{}</p>", "more ".repeat(200));
    save(server, "html", HTML, binary(html.as_bytes()));
    save(server, "plain", BODY, text("1 < 2 & nothing else"));
    let mut plain = mapi_mime::Properties::default();
    plain.set_text(BODY, "rich as it is");
    let rtf = mapi_mime::body::rtf_compressed(&plain).unwrap();
    save(server, "rtf", RTF, binary(&rtf));
    let folder = client.open_folder(logon, client.inbox()).await;
    ok!(client, folder, GetContentsTable {}).1
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_have_the_forms_that_are_made() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = three(&server, &mut client, logon).await;
    let rows = client.rows(table, &[BODY, HTML_TEXT, HTML, NATIVE], 9).await;
    let body = string(&rows[0][0]);
    assert!(body.starts_with("word word") && body.chars().count() == 255, "{body}");
    assert_eq!(string(&rows[1][0]), "1 < 2 & nothing else");
    assert_eq!(string(&rows[2][0]).trim_end(), "rich as it is");
    let rows8 = {
        let begin = exchange::oxctabl::BookmarkOrigin::BOOKMARK_BEGINNING;
        ok!(client, table, SeekRow { origin: begin, row_count: 0 });
        client.rows(table, &[PropertyTag(BODY.0 & !1)], 1).await
    };
    assert_eq!(string(&rows8[0][0]), body);
    // Of a long one the beginning.
    assert_eq!(bytes(&rows[0][2]).len(), 510);
    for (row, part) in [(1, "1 &lt; 2 &amp; nothing else"), (2, "rich as it is")] {
        assert!(string(&rows[row][1]).contains(part), "{:?}", rows[row][1]);
        assert!(std::str::from_utf8(bytes(&rows[row][2])).unwrap().contains(part), "{:?}", rows[row][2]);
    }
    let native: Vec<_> = rows.iter().map(|row| row[3].clone().unwrap()).collect();
    assert_eq!(native, [3, 1, 2].map(PropertyValue::Integer32));
    ok!(
        client,
        table,
        SeekRow { origin: exchange::oxctabl::BookmarkOrigin::BOOKMARK_BEGINNING, row_count: 0 }
    );
    let rows = client.rows(table, &[RTF], 9).await;
    assert_eq!(&bytes(&rows[0][0])[8..12], b"LZFu");
    assert_eq!(
        mapi_mime::body::plain(&of_rtf(bytes(&rows[1][0]))).unwrap().trim_end(),
        "1 < 2 & nothing else"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_finds_what_is_in_a_form_that_is_made() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = three(&server, &mut client, logon).await;
    let content = |property_tag, needle: PropertyValue| {
        let content = ContentRestriction {
            fuzzy_level_low: FuzzyLevelLow::FL_SUBSTRING,
            fuzzy_level_high: FuzzyLevelHigh::FL_IGNORECASE,
            property_tag,
            tagged_value: tagged(property_tag, needle),
        };
        Restriction { restrict_type: RestrictType::RES_CONTENT, data: RestrictionData::Content(content) }
    };
    let exist = |property_tag| Restriction {
        restrict_type: RestrictType::RES_EXIST,
        data: RestrictionData::Exist(ExistRestriction { property_tag }),
    };
    let body = |needle: &str| content(BODY, text(needle));
    let cases: [(Restriction, &[&str]); 10] = [
        (body("FOUND here"), &["html"]),
        // It is laid out on two lines.
        (body(&format!("{} found", "word ".repeat(12).trim_end())), &["html"]),
        (body("hidden"), &[]),
        (body("<b>"), &[]),
        (body("nothing else"), &["plain"]),
        (body("as it"), &["rtf"]),
        (content(HTML, binary(b"&lt; 2 &amp;")), &["plain"]),
        (content(HTML_TEXT, text("rich")), &["rtf"]),
        (exist(BODY), &["html", "plain", "rtf"]),
        (exist(RTF), &["html", "plain", "rtf"]),
    ];
    for (restriction, subjects) in cases {
        let what = format!("{restriction:?}");
        let wanted = OptionalRestriction { restriction: Some(restriction) };
        ok!(client, table, Restrict { restriction_data: wanted.clone() });
        let rows = client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 9).await;
        assert_eq!(rows.iter().map(|row| string(&row[0])).collect::<Vec<_>>(), subjects, "{what}");
        // So it is where one row is looked for in a table of all.
        ok!(client, table, Restrict {});
        let (found, _) = rop!(client, table, FindRow { restriction_data: wanted });
        let found =
            found.success.map(|found| string(&crate::common::client::cells(found.row_data.unwrap())[0]));
        assert_eq!(found.as_deref(), subjects.first().copied(), "{what}");
    }
}
