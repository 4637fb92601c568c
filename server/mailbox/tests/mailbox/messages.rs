//! Messages, their recipients, attachments and status (MS-OXCMSG).

use crate::common::client::{string, text};
use crate::common::{Client, Server, owner};
use covers::covers;
use exchange::oxcdata::{
    PropertyRow, PropertyRowValues, PropertyValue, RecipientFlags, RecipientRow, StandardPropertyRow,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::ContentsTableFlags;
use exchange::oxcmsg::{
    MessageFlags, MessageStatusFlags, ModifyRecipientRow, OpenModeFlags, OptionalRecipientRow, ReadFlags,
    RecipientType, RopModifyRecipientsRequest, SaveFlags,
};
use exchange::oxcrops::RopRequestBody;
use exchange::oxctypes::{StringOfFlag, StringType, TypedStringValue};
use exchange::oxprops::PropertyTag;

pub const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
pub const WRITE: OpenModeFlags = OpenModeFlags::READ_WRITE;
pub const KEEP: SaveFlags = SaveFlags::KEEP_OPEN_READ_WRITE;

pub async fn created(client: &mut Client, logon: u32) -> u32 {
    let inbox = client.inbox();
    ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox }).1
}

pub async fn opened(client: &mut Client, logon: u32, id: u64, flags: OpenModeFlags) -> u32 {
    let inbox = client.inbox();
    ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id, open_mode_flags: flags }).1
}

pub async fn saved(client: &mut Client, message: u32) -> u64 {
    ok!(client, message, SaveChangesMessage { save_flags: KEEP }).0.success.unwrap().message_id
}

pub fn number(value: &Option<PropertyValue>) -> i32 {
    match value {
        Some(PropertyValue::Integer32(n)) => *n,
        Some(PropertyValue::Boolean(b)) => i32::from(*b),
        other => panic!("no number: {other:?}"),
    }
}

/// A recipient with an SMTP address and one column.
pub fn smtp(row_id: u32, kind: RecipientType, name: &str, address: &str) -> ModifyRecipientRow {
    let flags = RecipientFlags::RECIPIENT_FLAG_E.0
        | RecipientFlags::RECIPIENT_FLAG_D.0
        | RecipientFlags::RECIPIENT_FLAG_U.0
        | 3;
    let row = RecipientRow {
        recipient_flags: RecipientFlags(flags),
        email_address: Some(StringOfFlag::String(address.into())),
        display_name: Some(StringOfFlag::String(name.into())),
        recipient_column_count: 1,
        recipient_properties: PropertyRow {
            flag: 0,
            values: PropertyRowValues::Standard(StandardPropertyRow { value_array: vec![text(address)] }),
        },
        ..Default::default()
    };
    ModifyRecipientRow {
        row_id,
        recipient_type: kind,
        recipient_row_size: 0,
        recipient_row: OptionalRecipientRow { row: Some(row) },
    }
}

pub async fn modify(client: &mut Client, message: u32, rows: Vec<ModifyRecipientRow>) {
    let request = RopModifyRecipientsRequest {
        column_count: 1,
        recipient_columns: vec![PropertyTag::PID_TAG_SMTP_ADDRESS],
        row_count: rows.len() as u16,
        recipient_rows: rows,
    };
    let (answer, _) = client.one(message, RopRequestBody::ModifyRecipients(request)).await;
    let exchange::oxcrops::RopResponseBody::ModifyRecipients(answer) = answer else { panic!() };
    assert_eq!(answer.return_value, ErrorCode::EC_NONE);
}

impl Client {
    /// Row ids, roles, names and addresses of a message's recipients.
    pub async fn recipients(&mut self, message: u32, from: u32) -> Result<Vec<(u32, u8, String)>, ErrorCode> {
        ok!(self, message, ReloadCachedInformation {});
        let (done, _) = rop!(self, message, ReadRecipients { row_id: from });
        let Some(found) = done.success else { return Err(done.return_value) };
        assert_eq!(usize::from(found.row_count), found.recipient_rows.len());
        Ok(found
            .recipient_rows
            .into_iter()
            .map(|r| {
                let row = r.recipient_row.row.unwrap();
                let Some(StringOfFlag::String(name)) = row.display_name else { panic!("no name") };
                (r.row_id, r.recipient_type.0, name.to_string_lossy().into_owned())
            })
            .collect())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_message_has_what_all_have() {
    covers!(
        "MS-OXCMSG",
        687,
        339,
        341,
        342,
        343,
        344,
        345,
        346,
        349,
        352,
        354,
        2034,
        357,
        358,
        359,
        360,
        361,
        362
    );
    covers!(
        "MS-OXCMSG",
        363,
        364,
        365,
        698,
        991,
        987,
        1218,
        1220,
        1221,
        1236,
        1097,
        1098,
        1100,
        1101,
        1102,
        1105,
        11
    );
    covers!("MS-OXCMSG", "MS-OXCDATA_R2319", "MS-OXCDATA_R2753", "MS-OXCDATA_R2320", "MS-OXCDATA_R2321");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let (made, message) = ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox });
    let made = made.success.unwrap();
    assert_eq!((made.has_message_id, made.message_id), (0, None));
    let values = client
        .get(
            message,
            &[
                PropertyTag::PID_TAG_IMPORTANCE,
                PropertyTag::PID_TAG_SENSITIVITY,
                PropertyTag::PID_TAG_HAS_ATTACHMENTS,
                PropertyTag::PID_TAG_TRUST_SENDER,
                PropertyTag::PID_TAG_ACCESS_LEVEL,
                PropertyTag::PID_TAG_HAS_NAMED_PROPERTIES,
                PropertyTag::PID_TAG_MESSAGE_LOCALE_ID,
                PropertyTag::PID_TAG_LOCALE_ID,
            ],
        )
        .await;
    let numbers: Vec<i32> = values.iter().map(number).collect();
    assert_eq!(numbers, [1, 0, 0, 1, 1, 0, 0x409, 0x409]);
    let values = client
        .get(
            message,
            &[
                PropertyTag::PID_TAG_MESSAGE_CLASS,
                PropertyTag::PID_TAG_DISPLAY_TO,
                PropertyTag::PID_TAG_DISPLAY_CC,
                PropertyTag::PID_TAG_DISPLAY_BCC,
                PropertyTag::PID_TAG_CREATOR_NAME,
                PropertyTag::PID_TAG_LAST_MODIFIER_NAME,
            ],
        )
        .await;
    let name = owner("kim").unwrap().display_name;
    let texts: Vec<String> = values.iter().map(string).collect();
    assert_eq!(texts, ["IPM.Note", "", "", "", &name, &name]);
    let values = client
        .get(
            message,
            &[
                PropertyTag::PID_TAG_CREATION_TIME,
                PropertyTag::PID_TAG_LAST_MODIFICATION_TIME,
                PropertyTag::PID_TAG_SEARCH_KEY,
                PropertyTag::PID_TAG_CREATOR_ENTRY_ID,
                PropertyTag::PID_TAG_LAST_MODIFIER_ENTRY_ID,
            ],
        )
        .await;
    assert_eq!(format!("{:?}", values[0]), format!("{:?}", values[1]));
    let Some(PropertyValue::Binary(key)) = &values[2] else { panic!() };
    assert!(!key.value.is_empty());
    let Some(PropertyValue::Binary(id)) = &values[3] else { panic!() };
    let provider =
        [0xdc, 0xa7, 0x40, 0xc8, 0xc0, 0x42, 0x10, 0x1a, 0xb4, 0xb9, 0x08, 0x00, 0x2b, 0x2f, 0xe1, 0x82];
    assert_eq!(id.value[..4], [0; 4]);
    assert_eq!(id.value[4..20], provider);
    assert_eq!(id.value[20..24], [1, 0, 0, 0]);
    assert_eq!(format!("{:?}", values[3]), format!("{:?}", values[4]));
    // Nobody sees it before it is saved.
    let folder = client.open_folder(logon, inbox).await;
    assert_eq!(ok!(client, folder, GetContentsTable {}).0.success.unwrap().row_count, 0);
    saved(&mut client, message).await;
    assert_eq!(ok!(client, folder, GetContentsTable {}).0.success.unwrap().row_count, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_opened_by_its_ids() {
    covers!("MS-OXCMSG", 321, 323, 326, 333, 1477, 1478, 335, 661, 663, 665, 672, 1668, 676, 678, 679, 680);
    covers!("MS-OXCMSG", 681, 683, 684, 685, 279, 766, 1498, 1068, "MS-OXCDATA_R2180", "MS-OXCDATA_R489");
    covers!("MS-OXCMSG", "MS-OXCDATA_R499");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let message = created(&mut client, logon).await;
    client.set(message, &[(SUBJECT, text("RE: Größe")), (PropertyTag(0x8001_001f), text("x"))]).await;
    modify(&mut client, message, vec![smtp(0, RecipientType::RECIPIENT_TO, "Ann", "ann@example.org")]).await;
    let id = saved(&mut client, message).await;
    let (first, handle) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id });
    let first = first.success.unwrap();
    assert_eq!(first.has_named_properties, 1);
    assert!(matches!(&first.subject_prefix.string, TypedStringValue::Reduced(t) if t.as_str() == Ok("RE: ")));
    assert!(
        matches!(&first.normalized_subject.string, TypedStringValue::Unicode(t) if t.as_str() == Ok("Größe"))
    );
    assert_eq!((first.recipient_count, first.row_count, first.recipient_rows.len()), (1, 1, 1));
    assert_eq!(usize::from(first.column_count), first.recipient_columns.len());
    assert!(first.recipient_columns.contains(&PropertyTag::PID_TAG_SMTP_ADDRESS));
    let (again, _) = ok!(client, handle, ReloadCachedInformation {});
    assert_eq!(format!("{:?}", again.success.unwrap()), format!("{first:?}"));
    let plain = created(&mut client, logon).await;
    let plain = saved(&mut client, plain).await;
    let (none, read_only) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: plain });
    let none = none.success.unwrap();
    assert_eq!((none.has_named_properties, none.recipient_count), (0, 0));
    assert!(
        [StringType::TYPED_STRING_NONE, StringType::TYPED_STRING_EMPTY]
            .contains(&none.normalized_subject.string_type)
    );
    // Read-only, or not.
    let level = PropertyTag::PID_TAG_ACCESS_LEVEL;
    assert_eq!(number(&client.get(read_only, &[level]).await[0]), 0);
    for flags in [WRITE, OpenModeFlags::BEST_ACCESS] {
        let handle = opened(&mut client, logon, plain, flags).await;
        assert_eq!(number(&client.get(handle, &[level]).await[0]), 1);
    }
    let odd = opened(&mut client, logon, plain, OpenModeFlags(0x60)).await;
    assert_eq!(number(&client.get(odd, &[level]).await[0]), 0);
    let not_found = ErrorCode::EC_NOT_FOUND;
    let unknown = 0x7777_0000_0000_0001;
    assert_eq!(fails!(client, logon, OpenMessage { folder_id: inbox, message_id: unknown }), not_found);
    let outbox = client.special(5);
    assert_eq!(fails!(client, logon, OpenMessage { folder_id: outbox, message_id: id }), not_found);
    let code = fails!(client, handle, OpenMessage { folder_id: inbox, message_id: id });
    assert_eq!(code, ErrorCode::EC_NULL_OBJECT);
    let folder = client.open_folder(logon, inbox).await;
    assert_eq!(fails!(client, folder, ReloadCachedInformation {}), ErrorCode::EC_NULL_OBJECT);
    let code = fails!(client, logon, OpenMessage { folder_id: inbox, message_id: id, code_page_id: 12345 });
    assert_eq!(code, ErrorCode::EC_UNKNOWN_CODE_PAGE);
    ok!(client, folder, DeleteMessages { message_id_count: 1, message_ids: vec![plain] });
    assert_eq!(fails!(client, logon, OpenMessage { folder_id: inbox, message_id: plain }), not_found);
    opened(&mut client, logon, plain, OpenModeFlags::OPEN_SOFT_DELETED).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_makes_changes_seen() {
    covers!("MS-OXCMSG", 700, 372, 703, 704, 1475, 1053, 728, 719, 723, 724, 718, 1670, 988);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "first").await;
    let mine = opened(&mut client, logon, id, WRITE).await;
    let other = opened(&mut client, logon, id, WRITE).await;
    assert_ne!(mine, other);
    client.set(mine, &[(SUBJECT, text("mine"))]).await;
    assert_eq!(string(&client.get(other, &[SUBJECT]).await[0]), "first");
    assert_eq!(saved(&mut client, mine).await, id);
    let fresh = opened(&mut client, logon, id, WRITE).await;
    assert_eq!(string(&client.get(fresh, &[SUBJECT]).await[0]), "mine");
    // Somebody else was faster; the message stays open as it was.
    client.set(other, &[(SUBJECT, text("other"))]).await;
    for flags in [SaveFlags::KEEP_OPEN_READ_ONLY, KEEP] {
        let code = fails!(client, other, SaveChangesMessage { save_flags: flags });
        assert_eq!(code, ErrorCode::EC_OBJECT_CHANGED);
    }
    client.set(other, &[(SUBJECT, text("forced"))]).await;
    ok!(client, other, SaveChangesMessage { save_flags: SaveFlags::FORCE_SAVE });
    let fresh = opened(&mut client, logon, id, WRITE).await;
    assert_eq!(string(&client.get(fresh, &[SUBJECT]).await[0]), "forced");
    client.set(other, &[(SUBJECT, text("still open"))]).await;
    ok!(client, other, SaveChangesMessage { save_flags: KEEP });
    client.set(other, &[(SUBJECT, text("and again"))]).await;
    ok!(client, other, SaveChangesMessage { save_flags: SaveFlags::KEEP_OPEN_READ_ONLY });
    assert_eq!(fails!(client, other, SaveChangesMessage {}), ErrorCode::EC_ACCESS_DENIED);
    // A message that holds settings is not among the others.
    let (_, setting) =
        ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox, associated_flag: 7 });
    saved(&mut client, setting).await;
    let folder = client.open_folder(logon, inbox).await;
    let flags = ContentsTableFlags::ASSOCIATED;
    let (settings, _) = ok!(client, folder, GetContentsTable { table_flags: flags });
    assert_eq!(settings.success.unwrap().row_count, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_of_a_message_has_its_own_operations() {
    covers!("MS-OXCMSG", 549, 55, 773, 784, 807, 786, 793, 794, 416, 1500, 1505, 421, 1507);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let folder = client.open_folder(logon, inbox).await;
    let (draft, tagged_) = (MessageStatusFlags::MS_DRAFT.0, MessageStatusFlags::MS_TAGGED.0);
    let set = async |client: &mut Client, flags: u32, mask: u32| {
        let (flags, mask) = (MessageStatusFlags(flags), MessageStatusFlags(mask));
        let (done, _) = ok!(
            client,
            folder,
            SetMessageStatus { message_id: id, message_status_flags: flags, message_status_mask: mask }
        );
        done.success.unwrap().message_status_flags.0
    };
    let get = async |client: &mut Client| {
        let (done, _) = ok!(client, folder, GetMessageStatus { message_id: id } => SetMessageStatus);
        done.success.unwrap().message_status_flags.0
    };
    assert_eq!(set(&mut client, draft | tagged_, draft | tagged_).await, 0);
    assert_eq!(get(&mut client).await, draft | tagged_);
    assert_eq!(set(&mut client, draft, draft | tagged_).await, draft | tagged_);
    assert_eq!(get(&mut client).await, draft);
    let message = opened(&mut client, logon, id, WRITE).await;
    assert_eq!(fails!(client, message, SetMessageStatus {}), ErrorCode::EC_NULL_OBJECT);
    assert_eq!(fails!(client, message, GetMessageStatus {} => SetMessageStatus), ErrorCode::EC_NULL_OBJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_marked_read_and_unread() {
    covers!("MS-OXCMSG", 795, 822, 834, 1510, 1512, 1514, 1516, 835, 846, 920, 1841);
    covers!("MS-OXCMSG", 849, 852, 1521);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let folder = client.open_folder(logon, inbox).await;
    let read = MessageFlags::MF_READ.0 as i32;
    let flags_of = async |client: &mut Client| {
        let message = opened(client, logon, id, OpenModeFlags::default()).await;
        let value = client.get(message, &[PropertyTag::PID_TAG_MESSAGE_FLAGS]).await;
        client.release(message).await;
        number(&value[0])
    };
    let mark = async |client: &mut Client, flags: ReadFlags, asynchronous: u8| {
        let (done, _) = ok!(
            client,
            folder,
            SetReadFlags {
                want_asynchronous: asynchronous,
                read_flags: flags,
                message_id_count: 1,
                message_ids: vec![id]
            }
        );
        assert_eq!(done.partial_completion, 0);
    };
    for (flags, expected) in [
        (ReadFlags::RF_CLEAR_READ_FLAG, false),
        (ReadFlags::default(), true),
        (ReadFlags::RF_GENERATE_RECEIPT_ONLY, true),
        (ReadFlags::RF_CLEAR_READ_FLAG, false),
        (ReadFlags::RF_GENERATE_RECEIPT_ONLY, false),
        (ReadFlags::RF_CLEAR_NOTIFY_READ, false),
        (ReadFlags::RF_CLEAR_NOTIFY_UNREAD, false),
        (ReadFlags::RF_SUPPRESS_RECEIPT, true),
    ] {
        mark(&mut client, flags, u8::from(expected)).await;
        assert_eq!(flags_of(&mut client).await & read != 0, expected, "{flags:?}");
    }
    let notify = (MessageFlags::MF_NOTIFY_READ.0 | MessageFlags::MF_NOTIFY_UNREAD.0) as i32;
    assert_eq!(flags_of(&mut client).await & notify, 0);
    let ids = vec![id, 0x7777_0000_0000_0001];
    let (done, _) = ok!(
        client,
        folder,
        SetReadFlags { read_flags: ReadFlags::RF_CLEAR_READ_FLAG, message_id_count: 2, message_ids: ids }
    );
    assert_eq!(done.partial_completion, 1);
    assert_eq!(flags_of(&mut client).await & read, 0);
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    let (done, _) = ok!(client, message, SetMessageReadFlag { read_flags: ReadFlags::RF_SUPPRESS_RECEIPT });
    let done = done.success.unwrap();
    assert_eq!((done.read_status_changed, done.logon_id, done.client_data), (0, None, None));
    assert_eq!(flags_of(&mut client).await & read, read);
    assert_eq!(fails!(client, message, SetReadFlags {}), ErrorCode::EC_NULL_OBJECT);
    assert_eq!(fails!(client, folder, SetMessageReadFlag {}), ErrorCode::EC_NULL_OBJECT);
}
