//! What attachments and recipients are and say (MS-OXCMSG 2.2.2, 2.2.3.1.2; MS-OXCDATA 2.8.3).

use super::messages::*;
use crate::common::Server;
use crate::common::client::{cells, string, tagged, text};
use covers::covers;
use exchange::oxcdata::{PropertyRowValues, PropertyValue, RecipientFlags, StandardPropertyRow};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    AttachMethod, EmbeddedOpenMode, ModifyRecipientRow, OpenModeFlags, RecipientType,
    RopModifyRecipientsRequest,
};
use exchange::oxcprpt::StreamOpenMode;
use exchange::oxcrops::RopRequestBody;
use exchange::oxctypes::{BinaryValue, StringOfFlag};
use exchange::oxprops::PropertyTag as T;

const LONG_NAME: T = T::PID_TAG_ATTACH_LONG_FILENAME;
const DATA: T = T::PID_TAG_ATTACH_DATA_BINARY;
const METHOD: T = T::PID_TAG_ATTACH_METHOD;

fn bytes(bytes: &[u8]) -> PropertyValue {
    PropertyValue::Binary(BinaryValue { count: bytes.len() as u16, value: bytes.to_vec() })
}

fn method(method: AttachMethod) -> PropertyValue {
    PropertyValue::Integer32(method.0 as i32)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_attachment_has_what_all_have() {
    covers!("MS-OXCMSG", 588, 634, 637, 1649, 1920, 1651, 1921, 1713);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    assert_eq!(number(&client.get(message, &[T::PID_TAG_TRUST_SENDER]).await[0]), 1);
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let numbers = [
        METHOD,
        T::PID_TAG_ATTACHMENT_LINK_ID,
        T::PID_TAG_ATTACHMENT_FLAGS,
        T::PID_TAG_ATTACH_SIZE,
        T::PID_TAG_ACCESS_LEVEL,
    ];
    let values: Vec<i32> = client.get(attachment, &numbers).await.iter().map(number).collect();
    assert_eq!(values, [0, 0, 0, 0, 1]);
    let times = [T::PID_TAG_CREATION_TIME, T::PID_TAG_LAST_MODIFICATION_TIME];
    let times = client.get(attachment, &times).await;
    let [Some(PropertyValue::Time(made)), Some(PropertyValue::Time(modified))] = times.as_slice() else {
        panic!("{times:?}")
    };
    assert_eq!(made.0, modified.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn attachments_are_told_apart_and_keep_what_is_in_them() {
    covers!("MS-OXCMSG", 219, 1827, 3008, 1836, 228, 590, 231, 1922, 1715);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    for (name, content) in [("a.txt", b"first".as_slice()), ("b.tar.gz", b"second")] {
        let (_, attachment) = ok!(client, message, CreateAttachment {});
        let by_value = method(AttachMethod::AF_BY_VALUE);
        client.set(attachment, &[(LONG_NAME, text(name)), (DATA, bytes(content)), (METHOD, by_value)]).await;
        // Its size is the server's to say; that a client has tried is no reason not to save.
        let size = vec![tagged(T::PID_TAG_ATTACH_SIZE, PropertyValue::Integer32(1))];
        let (done, _) =
            ok!(client, attachment, SetProperties { property_value_count: 1, property_values: size });
        assert_eq!(done.success.unwrap().property_problem_count, 1);
        ok!(client, attachment, SaveChangesAttachment { save_flags: KEEP });
    }
    let id = saved(&mut client, message).await;
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    let (valid, _) = ok!(client, message, RopGetValidAttachments => GetValidAttachments);
    assert_eq!(valid.success.unwrap().attachment_id_array.len(), 2);
    let tags = [
        T::PID_TAG_ATTACH_NUMBER,
        T::PID_TAG_OBJECT_TYPE,
        T::PID_TAG_RECORD_KEY,
        T::PID_TAG_ATTACH_SIZE,
        LONG_NAME,
        T::PID_TAG_DISPLAY_NAME,
        T::PID_TAG_ATTACH_EXTENSION,
        DATA,
        METHOD,
        T::PID_TAG_ACCESS_LEVEL,
    ];
    let mut rows = Vec::new();
    for attachment_id in 0..2 {
        let (_, attachment) = ok!(client, message, OpenAttachment { attachment_id: attachment_id });
        rows.push(client.get(attachment, &tags).await);
    }
    for (row, (name, extension, content)) in
        rows.iter().zip([("a.txt", ".txt", b"first".as_slice()), ("b.tar.gz", ".gz", b"second")])
    {
        assert_eq!([&row[4], &row[5], &row[6]].map(string), [name, name, extension]);
        assert_eq!((number(&row[1]), number(&row[8]), number(&row[9])), (7, 1, 0));
        assert!(number(&row[3]) > content.len() as i32);
        assert!(matches!(&row[7], Some(PropertyValue::Binary(data)) if data.value == content));
    }
    for told_apart in [0, 2] {
        assert!(rows[0][told_apart].is_some());
        assert_ne!(format!("{:?}", rows[0][told_apart]), format!("{:?}", rows[1][told_apart]));
    }
    // A table says the same of them.
    let (_, table) = ok!(client, message, GetAttachmentTable {});
    let listed = client.rows(table, &tags[..3], 9).await;
    assert_eq!(format!("{listed:?}"), format!("{:?}", rows.iter().map(|row| &row[..3]).collect::<Vec<_>>()));
}

#[tokio::test(flavor = "multi_thread")]
async fn attachments_are_opened_for_reading_or_more() {
    covers!("MS-OXCMSG", 918, 919, 906, 907, 1078);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    client.set(attachment, &[(LONG_NAME, text("Größe.txt"))]).await;
    ok!(client, attachment, SaveChangesAttachment {});
    let id = saved(&mut client, message).await;
    let (read, best) = (OpenModeFlags::default(), OpenModeFlags::BEST_ACCESS);
    let level = T::PID_TAG_ACCESS_LEVEL;
    for (of_message, asked, expected) in
        [(WRITE, WRITE, 1), (WRITE, best, 1), (WRITE, read, 0), (read, best, 0), (read, read, 0)]
    {
        let message = opened(&mut client, logon, id, of_message).await;
        let (_, attachment) =
            ok!(client, message, OpenAttachment { attachment_id: 0, open_attachment_flags: asked });
        assert_eq!(number(&client.get(attachment, &[level]).await[0]), expected);
        let values = vec![tagged(T::PID_TAG_COMMENT, text("x"))];
        let (done, _) =
            rop!(client, attachment, SetProperties { property_value_count: 1, property_values: values });
        let code = if expected == 1 { ErrorCode::EC_NONE } else { ErrorCode::EC_ACCESS_DENIED };
        assert_eq!(done.return_value, code);
    }
    let message = opened(&mut client, logon, id, WRITE).await;
    let (_, attachment) =
        ok!(client, message, OpenAttachment { attachment_id: 0, open_attachment_flags: WRITE });
    let fixed = [level, T::PID_TAG_OBJECT_TYPE, T::PID_TAG_RECORD_KEY];
    let before = format!("{:?}", client.get(attachment, &fixed).await);
    let other = [PropertyValue::Integer32(0), PropertyValue::Integer32(1), bytes(b"other")];
    let values = fixed.into_iter().zip(other).map(|(tag, value)| tagged(tag, value)).collect();
    let (done, _) =
        ok!(client, attachment, SetProperties { property_value_count: 3, property_values: values });
    assert_eq!(done.success.unwrap().property_problem_count, 3);
    assert_eq!(format!("{:?}", client.get(attachment, &fixed).await), before);
    let unicode = exchange::oxcmsg::AttachmentTableFlags::ATTACHMENT_UNICODE;
    let (_, table) = ok!(client, message, GetAttachmentTable { table_flags: unicode });
    let rows = client.rows(table, &[LONG_NAME], 9).await;
    assert!(matches!(&rows[0][0], Some(PropertyValue::String(name)) if name.as_str() == Ok("Größe.txt")));
}

#[tokio::test(flavor = "multi_thread")]
async fn attachments_can_be_elsewhere() {
    covers!("MS-OXCMSG", 592, 594, 59801, 59802);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let set = openchange_store::ids::guid_from_text(exchange::oxprops::PSETID_ATTACHMENT).unwrap();
    let name = super::properties::called(&set, exchange::oxprops::PID_NAME_ATTACHMENT_PROVIDER_TYPE);
    let flags = exchange::oxcprpt::PropertyIdsFlags::CREATE_NAMES;
    let (made, _) = ok!(
        client,
        logon,
        GetPropertyIdsFromNames { flags: flags, property_name_count: 1, property_names: vec![name] }
    );
    let provider = T(u32::from(made.success.unwrap().property_ids[0]) << 16 | 0x1f);
    let kinds = [
        (AttachMethod::AF_BY_REFERENCE, "\\\\server\\share\\a.txt", ""),
        (AttachMethod::AF_BY_REFERENCE_ONLY, "c:\\a.txt", ""),
        (AttachMethod::AF_BY_WEB_REFERENCE, "https://example.org/a.txt", "OneDrivePro"),
    ];
    let tags = [METHOD, T::PID_TAG_ATTACH_LONG_PATHNAME, provider, DATA];
    for (how, path, service) in kinds {
        let (_, attachment) = ok!(client, message, CreateAttachment {});
        client
            .set(attachment, &[(tags[0], method(how)), (tags[1], text(path)), (tags[2], text(service))])
            .await;
        ok!(client, attachment, SaveChangesAttachment {});
    }
    let id = saved(&mut client, message).await;
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    for (attachment_id, (how, path, service)) in (0..).zip(kinds) {
        let (_, attachment) = ok!(client, message, OpenAttachment { attachment_id: attachment_id });
        let row = client.get(attachment, &tags).await;
        assert_eq!(number(&row[0]), how.0 as i32);
        assert_eq!((string(&row[1]).as_str(), string(&row[2]).as_str()), (path, service));
        assert!(row[3].is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_in_attachments_are_opened() {
    covers!("MS-OXCMSG", 596, 3014, "MS-OXCDATA_R2722");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let create = EmbeddedOpenMode::EMBEDDED_CREATE;
    let (_, inner) =
        ok!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: create });
    client.set(inner, &[(SUBJECT, text("inner"))]).await;
    ok!(client, inner, SaveChangesMessage {});
    ok!(client, attachment, SaveChangesAttachment { save_flags: KEEP });
    let (_, stored) = ok!(client, message, CreateAttachment {});
    client.set(stored, &[(METHOD, method(AttachMethod::AF_STORAGE))]).await;
    let object = T::PID_TAG_ATTACH_DATA_OBJECT;
    assert_eq!(object.0 & 0xffff, 0x000d);
    let (_, stream) = ok!(
        client,
        stored,
        OpenStream { property_tag: object, open_mode_flags: StreamOpenMode::STREAM_CREATE }
    );
    ok!(client, stream, WriteStream { data: b"of an application".to_vec() });
    ok!(client, stream, RopCommitStream => CommitStream);
    ok!(client, stored, SaveChangesAttachment { save_flags: KEEP });
    let id = saved(&mut client, message).await;
    // Whoever reads only cannot write the inner message either.
    for (mode, level) in
        [(EmbeddedOpenMode::EMBEDDED_READ_ONLY, 0), (EmbeddedOpenMode::EMBEDDED_READ_WRITE, 1)]
    {
        let message = opened(&mut client, logon, id, WRITE).await;
        let (_, attachment) =
            ok!(client, message, OpenAttachment { attachment_id: 0, open_attachment_flags: WRITE });
        assert_eq!(number(&client.get(attachment, &[METHOD]).await[0]), 5);
        let (_, inner) =
            ok!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: mode });
        let values = client.get(inner, &[SUBJECT, T::PID_TAG_ACCESS_LEVEL]).await;
        assert_eq!((string(&values[0]).as_str(), number(&values[1])), ("inner", level));
        let (done, _) = rop!(client, inner, SaveChangesMessage { save_flags: KEEP });
        let expected = if level == 0 { ErrorCode::EC_ACCESS_DENIED } else { ErrorCode::EC_NONE };
        assert_eq!(done.return_value, expected);
    }
    // An object is there with its type, and its bytes are read as a stream.
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    let (_, stored) = ok!(client, message, OpenAttachment { attachment_id: 1 });
    let (list, _) = ok!(client, stored, RopGetPropertiesList => GetPropertiesList);
    assert!(list.success.unwrap().property_tags.contains(&object));
    let (_, stream) = ok!(client, stored, OpenStream { property_tag: object });
    let (read, _) = ok!(client, stream, ReadStream { byte_count: 99 });
    assert_eq!(read.data, b"of an application");
}

#[tokio::test(flavor = "multi_thread")]
async fn recipients_have_names_of_several_kinds() {
    covers!(
        "MS-OXCMSG",
        1298,
        2047,
        "MS-OXCDATA_R122",
        "MS-OXCDATA_R168",
        "MS-OXCDATA_R169",
        "MS-OXCDATA_R170"
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let simple = RecipientFlags::RECIPIENT_FLAG_I.0;
    let named = |row_id: u32, simple_name: StringOfFlag, unicode: bool| {
        let mut recipient = smtp(row_id, RecipientType::RECIPIENT_TO_RESEND, "Größe", "g@example.org");
        let row = recipient.recipient_row.row.as_mut().unwrap();
        row.recipient_flags.0 |= simple;
        row.simple_display_name = Some(simple_name);
        if !unicode {
            row.recipient_flags.0 &= !RecipientFlags::RECIPIENT_FLAG_U.0;
            row.display_name = Some(StringOfFlag::String8(b"Gr\xf6\xdfe".as_slice().into()));
            row.email_address = Some(StringOfFlag::String8("g@example.org".into()));
        }
        row.recipient_properties.values =
            PropertyRowValues::Standard(StandardPropertyRow { value_array: vec![text("G. Groß")] });
        recipient
    };
    let rows: Vec<ModifyRecipientRow> = vec![
        named(0, StringOfFlag::String("Groesse".into()), true),
        named(1, StringOfFlag::String8(b"Gr\xf6sse".as_slice().into()), false),
        smtp(2, RecipientType::RECIPIENT_CC, "Ann", "ann@example.org"),
    ];
    let display = T::PID_TAG_RECIPIENT_DISPLAY_NAME;
    let request = RopModifyRecipientsRequest {
        column_count: 1,
        recipient_columns: vec![display],
        row_count: rows.len() as u16,
        recipient_rows: rows,
    };
    client.one(message, RopRequestBody::ModifyRecipients(request)).await;
    let id = saved(&mut client, message).await;
    let inbox = client.inbox();
    let (first, _) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id });
    let first = first.success.unwrap();
    let column = first.recipient_columns.iter().position(|tag| *tag == display).unwrap();
    let rows = first.recipient_rows;
    for (row, expected) in rows.iter().zip([Some("Groesse"), Some("Grösse"), None]) {
        let inner = row.recipient_row.row.clone().unwrap();
        assert_ne!(inner.recipient_flags.0 & RecipientFlags::RECIPIENT_FLAG_U.0, 0);
        assert_eq!(inner.recipient_flags.0 & simple != 0, expected.is_some());
        match (&inner.simple_display_name, expected) {
            (None, None) => continue,
            (Some(StringOfFlag::String(name)), Some(expected)) => assert_eq!(name.as_str(), Ok(expected)),
            other => panic!("{other:?}"),
        }
        // It is to get what it did not get the first time.
        assert_eq!(row.recipient_type.0, 0x11);
        assert_eq!(string(&cells(inner.recipient_properties)[column]), "G. Groß");
    }
}
