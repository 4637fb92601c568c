//! Recipients and attachments of messages, and messages in messages (MS-OXCMSG).

use super::messages::*;
use crate::common::Server;
use crate::common::client::{request, string, text};
use covers::covers;
use exchange::oxcdata::{PropertyValue, RecipientFlags};
use exchange::oxcentryid::AddressDisplayType;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{EmbeddedOpenMode, ModifyRecipientRow, OpenModeFlags, RecipientType, SaveFlags};
use exchange::oxcrops::RopRequestBody;
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;

#[tokio::test(flavor = "multi_thread")]
async fn recipients_are_added_changed_and_removed() {
    covers!(
        "MS-OXCMSG",
        729,
        737,
        753,
        762,
        765,
        381,
        382,
        1491,
        1493,
        389,
        390,
        391,
        393,
        394,
        395,
        1982,
        400
    );
    covers!("MS-OXCMSG", 1495, 403, 1055, 1057, 686, 977, 978, 979);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    assert_eq!(client.recipients(message, 0).await, Err(ErrorCode::EC_NOT_FOUND));
    ok!(client, message, RemoveAllRecipients {});
    let (to, cc, bcc) =
        (RecipientType::RECIPIENT_TO, RecipientType::RECIPIENT_CC, RecipientType::RECIPIENT_BCC);
    let rows = vec![
        smtp(0, to, "Ann", "ann@example.org"),
        smtp(1, cc, "Bob", "bob@example.org"),
        smtp(5, bcc, "Cy", "cy@example.org"),
    ];
    modify(&mut client, message, rows).await;
    let id = saved(&mut client, message).await;
    let other = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    let all = vec![(0, 1, "Ann".to_owned()), (1, 2, "Bob".into()), (5, 3, "Cy".into())];
    assert_eq!(client.recipients(other, 0).await, Ok(all.clone()));
    assert_eq!(client.recipients(other, 1).await, Ok(all[1..].to_vec()));
    assert_eq!(client.recipients(other, 6).await, Err(ErrorCode::EC_NOT_FOUND));
    // One is another, one is gone, one is new; others do not see it yet.
    let gone = ModifyRecipientRow { row_id: 1, recipient_type: cc, ..Default::default() };
    let rows = vec![smtp(0, cc, "Anne", "anne@example.org"), gone, smtp(9, to, "Dee", "dee@example.org")];
    modify(&mut client, message, rows).await;
    let changed = vec![(0, 2, "Anne".to_owned()), (5, 3, "Cy".into()), (9, 1, "Dee".into())];
    assert_eq!(client.recipients(message, 0).await, Ok(changed));
    assert_eq!(client.recipients(other, 0).await, Ok(all.clone()));
    ok!(client, message, RemoveAllRecipients {});
    assert_eq!(client.recipients(message, 0).await, Err(ErrorCode::EC_NOT_FOUND));
    assert_eq!(client.recipients(other, 0).await, Ok(all));
    let folder = client.open_folder(logon, client.inbox()).await;
    let null = ErrorCode::EC_NULL_OBJECT;
    assert_eq!(fails!(client, folder, RemoveAllRecipients {}), null);
    assert_eq!(fails!(client, folder, ModifyRecipients {}), null);
    assert_eq!(fails!(client, folder, ReadRecipients {}), null);
}

#[tokio::test(flavor = "multi_thread")]
async fn recipients_come_back_as_rows_of_their_kind() {
    covers!("MS-OXCMSG", 328, "MS-OXCDATA_R112", "MS-OXCDATA_R114", "MS-OXCDATA_R117", "MS-OXCDATA_R120");
    covers!("MS-OXCMSG", "MS-OXCDATA_R160", "MS-OXCDATA_R161", "MS-OXCDATA_R162", "MS-OXCDATA_R164");
    covers!("MS-OXCMSG", "MS-OXCDATA_R165", "MS-OXCDATA_R166", "MS-OXCDATA_R142", "MS-OXCDATA_R145");
    covers!("MS-OXCMSG", "MS-OXCDATA_R150", "MS-OXCDATA_R153", "MS-OXCDATA_R158", "MS-OXCDATA_R2764");
    covers!("MS-OXCMSG", "MS-OXCDATA_R177", 763);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let mut exchange = smtp(1, RecipientType::RECIPIENT_TO, "Robin", "");
    let row = exchange.recipient_row.row.as_mut().unwrap();
    row.recipient_flags =
        RecipientFlags(RecipientFlags::RECIPIENT_FLAG_D.0 | RecipientFlags::RECIPIENT_FLAG_U.0 | 1);
    row.email_address = None;
    row.address_prefix_used = Some(0);
    row.display_type = Some(AddressDisplayType(0));
    row.x500_dn = Some(crate::common::dn("robin").as_str().into());
    let many = (2..400).map(|i| smtp(i, RecipientType::RECIPIENT_CC, &format!("n{i}"), "x@example.org"));
    let rows =
        [vec![smtp(0, RecipientType::RECIPIENT_TO, "Ann", "ann@example.org"), exchange], many.collect()]
            .concat();
    modify(&mut client, message, rows).await;
    let id = saved(&mut client, message).await;
    let inbox = client.inbox();
    let (first, handle) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id });
    let first = first.success.unwrap();
    // As many as fit in a count of one byte.
    assert_eq!((first.recipient_count, first.row_count), (400, 255));
    let row = |i: usize| first.recipient_rows[i].recipient_row.row.clone().unwrap();
    let (ann, robin) = (row(0), row(1));
    assert_eq!(ann.recipient_flags.0 & 7, 3);
    assert_eq!(ann.recipient_flags.0 & 0x7800, 0);
    assert!(
        matches!(&ann.email_address, Some(StringOfFlag::String(t)) if t.as_str() == Ok("ann@example.org"))
    );
    assert!(matches!(&ann.display_name, Some(StringOfFlag::String(t)) if t.as_str() == Ok("Ann")));
    assert_eq!(robin.recipient_flags.0 & 7, 1);
    assert_eq!(robin.x500_dn.unwrap().to_string_lossy(), crate::common::dn("robin"));
    assert_eq!(
        (robin.email_address, robin.entry_id, robin.search_key, robin.address_type),
        (None, None, None, None)
    );
    assert_eq!(ann.recipient_column_count, first.column_count);
    // The rest is read from where that ended.
    let rest = client.recipients(handle, 255).await.unwrap();
    assert_eq!(rest.first().unwrap().0, 255);
    // One less than as many as a count of one byte can say.
    assert_eq!(client.recipients(handle, 0).await.unwrap().len(), 254);
    assert_eq!(rest.last().unwrap().0, 399);
    client.room = 2000;
    let (narrow, _) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id });
    let rows = narrow.success.unwrap().row_count;
    assert!((1..255).contains(&rows), "{rows}");
}

#[tokio::test(flavor = "multi_thread")]
async fn attachments_are_made_listed_and_deleted() {
    covers!(
        "MS-OXCMSG",
        302,
        312,
        436,
        440,
        1620,
        446,
        448,
        451,
        2035,
        1712,
        1062,
        466,
        467,
        469,
        1523,
        1063,
        1524
    );
    covers!("MS-OXCMSG", 490, 1526, 853, 861, 867, 868, 875, 890, 905, 1825);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let name = PropertyTag::PID_TAG_ATTACH_LONG_FILENAME;
    let data = PropertyTag::PID_TAG_ATTACH_DATA_BINARY;
    for i in 0..3 {
        let (made, attachment) = ok!(client, message, CreateAttachment {});
        assert_eq!(made.success.unwrap().attachment_id, i);
        let own = client
            .get(
                attachment,
                &[
                    PropertyTag::PID_TAG_ATTACH_NUMBER,
                    PropertyTag::PID_TAG_RENDERING_POSITION,
                    PropertyTag::PID_TAG_ACCESS_LEVEL,
                    PropertyTag::PID_TAG_CREATION_TIME,
                ],
            )
            .await;
        assert_eq!((number(&own[0]), number(&own[1]), number(&own[2])), (i as i32, -1, 1));
        assert!(own[3].is_some());
        let bytes = exchange::oxctypes::BinaryValue { count: 3, value: vec![i as u8; 3] };
        client
            .set(attachment, &[(name, text(&format!("{i}.bin"))), (data, PropertyValue::Binary(bytes))])
            .await;
        if i < 2 {
            let bad = fails!(client, attachment, SaveChangesAttachment { save_flags: SaveFlags(0x40) });
            assert_eq!(bad, ErrorCode::EC_NOT_SUPPORTED);
            ok!(client, attachment, SaveChangesAttachment { save_flags: KEEP });
        }
        let values = vec![crate::common::client::tagged(
            PropertyTag::PID_TAG_ATTACH_NUMBER,
            PropertyValue::Integer32(9),
        )];
        let (done, _) =
            ok!(client, attachment, SetProperties { property_value_count: 1, property_values: values });
        assert_eq!(done.success.unwrap().property_problem_count, 1);
    }
    // The third one was not saved.
    let (_, table) = ok!(client, message, GetAttachmentTable {});
    let columns = [PropertyTag::PID_TAG_ATTACH_NUMBER, name];
    let rows = client.rows(table, &columns, 9).await;
    assert_eq!(rows.len(), 2);
    assert_eq!((number(&rows[1][0]), string(&rows[1][1]).as_str()), (1, "1.bin"));
    let id = saved(&mut client, message).await;
    let has = PropertyTag::PID_TAG_HAS_ATTACHMENTS;
    assert_eq!(number(&client.get(message, &[has]).await[0]), 1);
    let other = opened(&mut client, logon, id, WRITE).await;
    let (_, attachment) =
        ok!(client, other, OpenAttachment { attachment_id: 1, open_attachment_flags: WRITE });
    let values = client.get(attachment, &[name, data]).await;
    assert_eq!(string(&values[0]), "1.bin");
    assert!(matches!(&values[1], Some(PropertyValue::Binary(b)) if b.value == [1, 1, 1]));
    let (valid, _) = ok!(client, other, RopGetValidAttachments => GetValidAttachments);
    assert_eq!(valid.success.unwrap().attachment_id_array, [0, 1]);
    let not_found = ErrorCode::EC_NOT_FOUND;
    assert_eq!(fails!(client, other, OpenAttachment { attachment_id: 7 }), not_found);
    assert_eq!(fails!(client, other, DeleteAttachment { attachment_id: 7 }), not_found);
    for number in 0..2 {
        ok!(client, other, DeleteAttachment { attachment_id: number });
    }
    let third = opened(&mut client, logon, id, WRITE).await;
    ok!(client, third, OpenAttachment { attachment_id: 0 });
    saved(&mut client, other).await;
    assert_eq!(number(&client.get(other, &[has]).await[0]), 0);
    let read_only = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    assert_eq!(fails!(client, read_only, OpenAttachment { attachment_id: 0 }), not_found);
    assert_eq!(fails!(client, read_only, CreateAttachment {}), ErrorCode::EC_ACCESS_DENIED);
    let folder = client.open_folder(logon, client.inbox()).await;
    let null = ErrorCode::EC_NULL_OBJECT;
    assert_eq!(fails!(client, folder, OpenAttachment {}), null);
    assert_eq!(fails!(client, folder, CreateAttachment {}), null);
    assert_eq!(fails!(client, folder, DeleteAttachment {}), null);
    assert_eq!(fails!(client, folder, GetAttachmentTable {}), null);
    assert_eq!(fails!(client, folder, OpenEmbeddedMessage {}), null);
    assert_eq!(fails!(client, folder, SaveChangesAttachment {}), ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_in_a_message() {
    covers!("MS-OXCMSG", 481, 1525, 881, 912, 913, 889);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let read = EmbeddedOpenMode::EMBEDDED_READ_WRITE;
    let code =
        fails!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: read });
    assert_eq!(code, ErrorCode::EC_NOT_FOUND);
    let create = EmbeddedOpenMode::EMBEDDED_CREATE;
    let (_, inner) =
        ok!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: create });
    client.set(inner, &[(SUBJECT, text("inner"))]).await;
    modify(&mut client, inner, vec![smtp(0, RecipientType::RECIPIENT_TO, "Ann", "ann@example.org")]).await;
    ok!(client, inner, SaveChangesMessage { save_flags: KEEP });
    ok!(client, attachment, SaveChangesAttachment { save_flags: KEEP });
    let id = saved(&mut client, message).await;
    // What was not saved with the inner message's own handle is not there.
    client.set(inner, &[(SUBJECT, text("lost"))]).await;
    ok!(client, attachment, SaveChangesAttachment { save_flags: KEEP });
    saved(&mut client, message).await;
    let other = opened(&mut client, logon, id, WRITE).await;
    let (_, attachment) =
        ok!(client, other, OpenAttachment { attachment_id: 0, open_attachment_flags: WRITE });
    let method = client.get(attachment, &[PropertyTag::PID_TAG_ATTACH_METHOD]).await;
    assert_eq!(number(&method[0]), 5);
    let (inner, handle) = ok!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff });
    let inner = inner.success.unwrap();
    assert_eq!((inner.reserved, inner.message.recipient_count), (0, 1));
    assert_eq!(string(&client.get(handle, &[SUBJECT]).await[0]), "inner");
    // Operations on it find its own attachments and recipients.
    let rops = vec![request(0, 0, RopRequestBody::RopGetValidAttachments)];
    assert_eq!(client.send(rops, vec![handle]).await.responses.len(), 1);
}
