//! Operations of messages, their recipients and attachments (MS-OXCMSG).

use exchange::oxcdata::{
    PropertyRow, PropertyRowValues, PropertyValue, RecipientFlags, RecipientRow, StandardPropertyRow,
};
use exchange::oxcmsg::{
    EmbeddedOpenMode, MessageStatusFlags, ModifyRecipientRow, OpenModeFlags, OptionalRecipientRow, ReadFlags,
    RecipientType, RopModifyRecipientsRequest, SaveFlags,
};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;

use crate::common::Client;
use crate::common::client::{string, text};

pub const KEEP: SaveFlags = SaveFlags::KEEP_OPEN_READ_WRITE;
const WRITE: OpenModeFlags = OpenModeFlags::READ_WRITE;
const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;

/// A new message in a folder.
pub async fn new(client: &mut Client, logon: u32, folder: u64) -> u32 {
    ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: folder }).1
}

/// Gives a message a recipient with an address of SMTP.
pub async fn address(client: &mut Client, message: u32, address: &str) {
    let flags = RecipientFlags::RECIPIENT_FLAG_E.0
        | RecipientFlags::RECIPIENT_FLAG_D.0
        | RecipientFlags::RECIPIENT_FLAG_U.0
        | 3;
    let row = RecipientRow {
        recipient_flags: RecipientFlags(flags),
        email_address: Some(StringOfFlag::String(address.into())),
        display_name: Some(StringOfFlag::String(address.into())),
        recipient_column_count: 1,
        recipient_properties: PropertyRow {
            flag: 0,
            values: PropertyRowValues::Standard(StandardPropertyRow { value_array: vec![text(address)] }),
        },
        ..Default::default()
    };
    let row = ModifyRecipientRow {
        row_id: 0,
        recipient_type: RecipientType::RECIPIENT_TO,
        recipient_row_size: 0,
        recipient_row: OptionalRecipientRow { row: Some(row) },
    };
    let request = RopModifyRecipientsRequest {
        column_count: 1,
        recipient_columns: vec![PropertyTag::PID_TAG_SMTP_ADDRESS],
        row_count: 1,
        recipient_rows: vec![row],
    };
    let (answer, _) = client.one(message, RopRequestBody::ModifyRecipients(request)).await;
    let RopResponseBody::ModifyRecipients(answer) = answer else { panic!("{answer:?}") };
    assert_eq!(answer.return_value.0, 0);
}

/// How many recipients a message has.
async fn recipients(client: &mut Client, message: u32) -> u16 {
    ok!(client, message, ReloadCachedInformation {}).0.success.unwrap().recipient_count
}

pub async fn drive(client: &mut Client, logon: u32) {
    let inbox = client.inbox();
    let message = new(client, logon, inbox).await;
    client.set(message, &[(SUBJECT, text("Grüße"))]).await;
    address(client, message, "ann@example.org").await;
    attachments(client, message).await;
    let (saved, _) = ok!(client, message, SaveChangesMessage { save_flags: KEEP });
    let id = saved.success.unwrap().message_id;
    client.release(message).await;

    let (opened, message) =
        ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id, open_mode_flags: WRITE });
    assert_eq!(opened.success.unwrap().recipient_count, 1);
    assert_eq!(string(&client.get(message, &[SUBJECT]).await[0]), "Grüße");
    assert_eq!(recipients(client, message).await, 1);
    let (read, _) = ok!(client, message, ReadRecipients { row_id: 0 });
    let row = read.success.unwrap().recipient_rows.remove(0).recipient_row.row.unwrap();
    assert!(
        matches!(&row.email_address, Some(StringOfFlag::String(t)) if t.as_str() == Ok("ann@example.org"))
    );
    let (_, attachment) = ok!(client, message, OpenAttachment { attachment_id: 0 });
    assert!(client.get(attachment, &[PropertyTag::PID_TAG_ATTACH_NUMBER]).await[0].is_some());
    ok!(client, message, DeleteAttachment { attachment_id: 0 });
    ok!(client, message, RemoveAllRecipients {});
    assert_eq!(recipients(client, message).await, 0);

    let folder = client.open_folder(logon, inbox).await;
    let flags = MessageStatusFlags::MS_TAGGED;
    ok!(
        client,
        folder,
        SetMessageStatus { message_id: id, message_status_flags: flags, message_status_mask: flags }
    );
    let (status, _) = ok!(client, folder, GetMessageStatus { message_id: id } => SetMessageStatus);
    assert_eq!(status.success.unwrap().message_status_flags, flags);
    let unread = ReadFlags::RF_CLEAR_READ_FLAG;
    ok!(client, folder, SetReadFlags { read_flags: unread, message_id_count: 1, message_ids: vec![id] });
    let (done, _) = ok!(client, message, SetMessageReadFlag { read_flags: ReadFlags::RF_SUPPRESS_RECEIPT });
    assert_eq!(done.success.unwrap().read_status_changed, 0);
    ok!(client, folder, DeleteMessages { message_id_count: 1, message_ids: vec![id] });
    for handle in [attachment, message, folder] {
        client.release(handle).await;
    }
}

/// A file, and a message in the message.
async fn attachments(client: &mut Client, message: u32) {
    let (_, file) = ok!(client, message, CreateAttachment {});
    let bytes = exchange::oxctypes::BinaryValue { count: 3, value: vec![1, 2, 3] };
    client.set(file, &[(PropertyTag::PID_TAG_ATTACH_DATA_BINARY, PropertyValue::Binary(bytes))]).await;
    ok!(client, file, SaveChangesAttachment { save_flags: KEEP });
    let (_, holder) = ok!(client, message, CreateAttachment {});
    let create = EmbeddedOpenMode::EMBEDDED_CREATE;
    let (_, inner) =
        ok!(client, holder, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: create });
    client.set(inner, &[(SUBJECT, text("inner"))]).await;
    ok!(client, inner, SaveChangesMessage { save_flags: KEEP });
    ok!(client, holder, SaveChangesAttachment { save_flags: KEEP });
    let (valid, _) = ok!(client, message, RopGetValidAttachments => GetValidAttachments);
    assert_eq!(valid.success.unwrap().attachment_id_array, [0, 1]);
    let (_, table) = ok!(client, message, GetAttachmentTable {});
    assert_eq!(client.rows(table, &[PropertyTag::PID_TAG_ATTACH_NUMBER], 9).await.len(), 2);
    for handle in [inner, holder, file, table] {
        client.release(handle).await;
    }
}
