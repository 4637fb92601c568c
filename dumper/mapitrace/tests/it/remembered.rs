//! Rows and recipients whose columns an earlier call has set, and nobody repeats.

use crate::exchange::{LAST, SIZE, SUBJECT, Session, answer, ask, row, rows, set_columns};
use crate::support::{Capture, Found, Setup, trace};
use exchange::oxcdata::*;
use exchange::oxcmsg::*;
use exchange::oxcnotif::*;
use exchange::oxcrops::*;
use exchange::oxcrpc::RpcHeaderExtFlags;
use exchange::oxprops::PropertyTag;

const NONE: u32 = 0xffff_ffff;
const DISPLAY_TYPE: PropertyTag = PropertyTag(0x3900_0003);
const SMTP_ADDRESS: PropertyTag = PropertyTag(0x39fe_001f);

fn session() -> Session {
    Session::new(Setup::default(), RpcHeaderExtFlags(LAST))
}

fn found(session: &Session) -> Found {
    trace(&Capture::of(&session.talk, 1460).write())
}

/// The last call's values and the operations in it, all of which were read.
fn last(found: &Found) -> String {
    let call = found.calls.last().unwrap();
    for part in &call.step.parts {
        assert!(part.name != "?" && !part.about.contains("cannot be read"), "{part:#?}");
    }
    call.decoded.text(false, true, false)
}

/// A row of a table came or changed.
fn notify(handle: u32, event: TableEventType, values: Vec<PropertyValue>) -> RopResponse {
    let notification_data = NotificationData {
        notification_flags: NotificationFlags(
            NotificationFlags::TABLE_MODIFIED.0 | NotificationFlags::ON_MESSAGE.0,
        ),
        table_event_type: Some(event),
        table_row_folder_id: Some(Default::default()),
        table_row_message_id: Some(Default::default()),
        table_row_instance: Some(7),
        insert_after_table_row_folder_id: Some(Default::default()),
        insert_after_table_row_id: Some(Default::default()),
        insert_after_table_row_instance: Some(8),
        table_row: Some(NotificationRow { table_row_data: row(values), ..Default::default() }),
        ..Default::default()
    };
    let body = RopNotifyResponse { notification_handle: handle, logon_id: 0, notification_data };
    answer(RopId::ROP_NOTIFY, RopResponseBody::Notify(body))
}

/// Two tables with columns of their own tell of rows; the answers stand behind that of a
/// request for rows of a third kind of columns.
#[test]
fn rows_in_notifications_have_the_columns_of_their_table() {
    let mut s = session();
    let (request, response) = set_columns();
    s.execute(vec![request], &[0x30], vec![response], &[0x30], &[]);
    let (mut request, response) = set_columns();
    let RopRequestBody::SetColumns(columns) = &mut request.body else { panic!("another request") };
    columns.property_tags = vec![SUBJECT, SIZE];
    columns.property_tag_count = 2;
    s.execute(vec![request], &[0x31], vec![response], &[0x31], &[]);
    let subject = |text: &str| PropertyValue::String(text.into());
    s.execute(
        Vec::new(),
        &[],
        vec![
            notify(
                0x31,
                TableEventType::TABLE_ROW_ADDED,
                vec![subject("Lunch"), PropertyValue::Integer32(1000)],
            ),
            notify(0x30, TableEventType::TABLE_ROW_MODIFIED, vec![PropertyValue::Integer32(2000)]),
            notify(
                0x31,
                TableEventType::TABLE_ROW_MODIFIED,
                vec![subject("Dinner"), PropertyValue::Integer32(3000)],
            ),
        ],
        &[],
        &[&[SUBJECT, SIZE], &[SIZE], &[SUBJECT, SIZE]],
    );
    let found = found(&s);
    let text = last(&found);
    for value in ["'Lunch'", ": 1000\n", ": 2000\n", "'Dinner'", ": 3000\n"] {
        assert_eq!(text.matches(value).count(), 1, "{value}: {text}");
    }
    let parts = &found.calls.last().unwrap().step.parts;
    assert_eq!(parts.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Notify"; 3]);
}

#[test]
fn a_notification_of_an_unknown_table_says_what_is_missing() {
    let mut s = session();
    let told = notify(0x77, TableEventType::TABLE_ROW_ADDED, vec![PropertyValue::Integer32(1)]);
    s.execute(Vec::new(), &[], vec![told], &[], &[&[SIZE]]);
    let found = found(&s);
    let parts = &found.calls.last().unwrap().step.parts;
    assert!(parts.iter().any(|p| p.about.contains("notification_columns(119)")), "{parts:#?}");
}

/// A recipient who has nothing but a type and these properties.
fn recipient(values: Vec<PropertyValue>) -> OptionalRecipientRow {
    let recipient_properties = PropertyRow {
        flag: 0,
        values: PropertyRowValues::Standard(StandardPropertyRow { value_array: values }),
    };
    OptionalRecipientRow {
        row: Some(RecipientRow {
            recipient_column_count: match &recipient_properties.values {
                PropertyRowValues::Standard(row) => row.value_array.len() as u16,
                _ => 0,
            },
            recipient_properties,
            ..Default::default()
        }),
    }
}

fn read_recipients(values: Vec<PropertyValue>) -> (RopRequest, RopResponse) {
    let recipient_rows =
        vec![ReadRecipientRow { row_id: 1, recipient_row: recipient(values), ..Default::default() }];
    let success = Some(RopReadRecipientsSuccess { row_count: 1, recipient_rows });
    (
        ask(
            RopId::ROP_READ_RECIPIENTS,
            0,
            RopRequestBody::ReadRecipients(RopReadRecipientsRequest::default()),
        ),
        answer(
            RopId::ROP_READ_RECIPIENTS,
            RopResponseBody::ReadRecipients(RopReadRecipientsResponse { success, ..Default::default() }),
        ),
    )
}

fn opened(columns: Vec<PropertyTag>) -> OpenedMessage {
    OpenedMessage { column_count: columns.len() as u16, recipient_columns: columns, ..Default::default() }
}

fn address(text: &str) -> PropertyValue {
    PropertyValue::String(text.into())
}

/// Opened with one set of columns, loaded again with another.
#[test]
fn recipients_have_the_columns_the_message_was_opened_with() {
    let mut s = session();
    let open = RopOpenMessageRequest { output_handle_index: 1, ..Default::default() };
    let success = Some(opened(vec![SMTP_ADDRESS]));
    let response = RopOpenMessageResponse { output_handle_index: 1, success, ..Default::default() };
    s.execute(
        vec![ask(RopId::ROP_OPEN_MESSAGE, 0, RopRequestBody::OpenMessage(open))],
        &[0x10, NONE],
        vec![answer(RopId::ROP_OPEN_MESSAGE, RopResponseBody::OpenMessage(response))],
        &[0x10, 0x40],
        &[],
    );
    let (request, response) = read_recipients(vec![address("ada@example.com")]);
    s.execute(vec![request], &[0x40], vec![response], &[0x40], &[&[SMTP_ADDRESS]]);
    let text = last(&found(&s));
    assert!(text.contains("'ada@example.com'"), "{text}");

    let response = RopReloadCachedInformationResponse {
        success: Some(opened(vec![DISPLAY_TYPE, SMTP_ADDRESS])),
        ..Default::default()
    };
    let reload = RopRequestBody::ReloadCachedInformation(RopReloadCachedInformationRequest::default());
    s.execute(
        vec![ask(RopId::ROP_RELOAD_CACHED_INFORMATION, 0, reload)],
        &[0x40],
        vec![answer(
            RopId::ROP_RELOAD_CACHED_INFORMATION,
            RopResponseBody::ReloadCachedInformation(response),
        )],
        &[0x40],
        &[],
    );
    let (request, response) = read_recipients(vec![PropertyValue::Integer32(6), address("bob@example.com")]);
    s.execute(vec![request], &[0x40], vec![response], &[0x40], &[&[DISPLAY_TYPE, SMTP_ADDRESS]]);
    let text = last(&found(&s));
    assert!(text.contains(": 6\n") && text.contains("'bob@example.com'"), "{text}");
}

/// Those of a new message are the ones its recipients were written with.
#[test]
fn recipients_of_a_new_message_have_the_columns_they_were_given() {
    let mut s = session();
    let create = RopCreateMessageRequest { output_handle_index: 1, ..Default::default() };
    let created = RopCreateMessageResponse {
        output_handle_index: 1,
        success: Some(RopCreateMessageSuccess::default()),
        ..Default::default()
    };
    let row = ModifyRecipientRow {
        recipient_row: recipient(vec![address("ada@example.com")]),
        ..Default::default()
    };
    let modify = RopModifyRecipientsRequest {
        column_count: 1,
        recipient_columns: vec![SMTP_ADDRESS],
        row_count: 1,
        recipient_rows: vec![row],
    };
    let modified = RopModifyRecipientsResponse { input_handle_index: 1, ..Default::default() };
    let (mut request, mut response) = read_recipients(vec![address("ada@example.com")]);
    request.input_handle_index = 1;
    let RopResponseBody::ReadRecipients(body) = &mut response.body else { panic!("another answer") };
    body.input_handle_index = 1;
    s.execute(
        vec![
            ask(RopId::ROP_CREATE_MESSAGE, 0, RopRequestBody::CreateMessage(create)),
            ask(RopId::ROP_MODIFY_RECIPIENTS, 1, RopRequestBody::ModifyRecipients(modify)),
            request,
        ],
        &[0x10, NONE],
        vec![
            answer(RopId::ROP_CREATE_MESSAGE, RopResponseBody::CreateMessage(created)),
            answer(RopId::ROP_MODIFY_RECIPIENTS, RopResponseBody::ModifyRecipients(modified)),
            response,
        ],
        &[0x10, 0x41],
        &[&[SMTP_ADDRESS]],
    );
    let text = last(&found(&s));
    assert!(text.contains("'ada@example.com'"), "{text}");
}

/// A table's rows go on being readable after notifications of another table.
#[test]
fn columns_belong_to_one_table() {
    let mut s = session();
    let (request, response) = set_columns();
    s.execute(vec![request], &[0x30], vec![response], &[0x30], &[]);
    let told = notify(0x31, TableEventType::TABLE_ROW_ADDED, vec![PropertyValue::Integer32(1)]);
    s.execute(Vec::new(), &[], vec![told], &[], &[&[SIZE]]);
    let found = found(&s);
    assert!(found.calls.last().unwrap().step.parts.iter().any(|p| p.about.contains("cannot be read")));
    let query = ask(RopId::ROP_QUERY_ROWS, 0, RopRequestBody::QueryRows(Default::default()));
    s.execute(vec![query], &[0x30], vec![rows(2)], &[0x30], &[&[SIZE]]);
    let text = last(&self::found(&s));
    assert_eq!(text.matches("Integer32").count(), 2, "{text}");
}
