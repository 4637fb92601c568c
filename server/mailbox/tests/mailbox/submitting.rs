//! Sending (MS-OXOMSG 2.2.3).

use crate::common::client::{string, text};
use crate::common::{Client, Server, dn};
use covers::covers;
use exchange::oxcdata::{PropertyRow, PropertyRowValues, RecipientFlags, RecipientRow};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    MessageFlags, ModifyRecipientRow, OpenModeFlags, OptionalRecipientRow, RecipientType,
    RopModifyRecipientsRequest,
};
use exchange::oxcrops::RopRequestBody;
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;

/// A message in the Outbox with one recipient.
pub async fn mail(client: &mut Client, logon: u32) -> u32 {
    let outbox = client.special(5);
    let (_, message) = ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: outbox });
    client.set(message, &[(PropertyTag::PID_TAG_SUBJECT, text("hello"))]).await;
    let flags = RecipientFlags::RECIPIENT_FLAG_E.0 | RecipientFlags::RECIPIENT_FLAG_U.0 | 3;
    let row = RecipientRow {
        recipient_flags: RecipientFlags(flags),
        email_address: Some(StringOfFlag::String("ann@example.org".into())),
        recipient_properties: PropertyRow { flag: 0, values: PropertyRowValues::default() },
        ..Default::default()
    };
    let row = ModifyRecipientRow {
        recipient_type: RecipientType::RECIPIENT_TO,
        recipient_row: OptionalRecipientRow { row: Some(row) },
        ..Default::default()
    };
    let request =
        RopModifyRecipientsRequest { row_count: 1, recipient_rows: vec![row], ..Default::default() };
    client.one(message, RopRequestBody::ModifyRecipients(request)).await;
    message
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_handed_over_with_its_sender() {
    covers!("MS-OXCMSG", 513, 520, 512);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let outbox = client.special(5);
    let message = mail(&mut client, logon).await;
    // Whoever the client says it is from.
    client.set(message, &[(PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS, text(&dn("robin")))]).await;
    ok!(client, message, SubmitMessage {});
    let queued = server.queue.0.lock().unwrap().clone();
    let [submission] = queued.as_slice() else { panic!("{}", queued.len()) };
    assert_eq!((submission.sender.legacy_dn.as_str(), submission.folder), (dn("kim").as_str(), outbox));
    let (_, sent) = ok!(client, logon, OpenMessage { folder_id: outbox, message_id: submission.message });
    let tags = [
        PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS,
        PropertyTag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS,
        PropertyTag::PID_TAG_SENDER_NAME,
    ];
    let values = client.get(sent, &tags).await;
    assert_eq!(values.iter().map(string).collect::<Vec<_>>(), [dn("kim"), dn("kim"), "Kim Example".into()]);
    let flags = client.get(sent, &[PropertyTag::PID_TAG_MESSAGE_FLAGS]).await;
    let Some(exchange::oxcdata::PropertyValue::Integer32(flags)) = flags[0] else { panic!() };
    let sending = MessageFlags::MF_SUBMITTED.0 | MessageFlags::MF_UNSENT.0;
    assert_eq!(flags as u32 & sending, MessageFlags::MF_SUBMITTED.0);
    assert!(client.get(sent, &[PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME]).await[0].is_some());
    // It is no longer the client's to change.
    assert_eq!(fails!(client, message, SaveChangesMessage {}), ErrorCode::EC_ACCESS_DENIED);
    assert_eq!(fails!(client, message, SubmitMessage {}), ErrorCode::EC_ACCESS_DENIED);
    // Until it is taken back.
    let id = submission.message;
    ok!(client, logon, AbortSubmit { folder_id: outbox, message_id: id });
    assert!(server.queue.0.lock().unwrap().is_empty());
    let write = OpenModeFlags::READ_WRITE;
    let (_, again) =
        ok!(client, logon, OpenMessage { folder_id: outbox, message_id: id, open_mode_flags: write });
    let flags = client.get(again, &[PropertyTag::PID_TAG_MESSAGE_FLAGS]).await;
    let Some(exchange::oxcdata::PropertyValue::Integer32(flags)) = flags[0] else { panic!() };
    assert_eq!(flags as u32 & sending, MessageFlags::MF_UNSENT.0);
    ok!(client, again, SubmitMessage {});
    server.queue.0.lock().unwrap().clear();
    let code = fails!(client, logon, AbortSubmit { folder_id: outbox, message_id: id });
    assert_eq!(code.0, 0x8004_0601);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_needs_recipients() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = mail(&mut client, logon).await;
    ok!(client, message, RemoveAllRecipients {});
    assert_eq!(fails!(client, message, SubmitMessage {}), ErrorCode::EC_NO_RECIPIENTS);
    let folder = client.open_folder(logon, client.inbox()).await;
    assert_eq!(fails!(client, folder, SubmitMessage {}), ErrorCode::EC_NULL_OBJECT);
    assert!(server.queue.0.lock().unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn transports_have_what_they_ask_for() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (folder, _) = ok!(client, logon, RopGetTransportFolder => GetTransportFolder);
    assert_eq!(folder.success.unwrap().folder_id, client.special(5));
    ok!(client, logon, RopSetSpooler => SetSpooler);
    let (types, _) = ok!(client, logon, RopGetAddressTypes => GetAddressTypes);
    let types = types.success.unwrap();
    assert_eq!((types.address_type_count, types.address_type_size), (2, 8));
    assert_eq!(types.address_types.iter().map(|t| t.to_string_lossy()).collect::<Vec<_>>(), ["EX", "SMTP"]);
    let (options, _) = ok!(client, logon, OptionsData { address_type: "SMTP".into() });
    assert_eq!(options.success.unwrap().reserved, 1);
    let message = mail(&mut client, logon).await;
    let (sent, _) = ok!(client, message, RopTransportSend => TransportSend);
    let sent = sent.success.unwrap();
    assert_eq!((sent.no_properties_returned, sent.property_value_count), (1, 0));
    assert_eq!(server.queue.0.lock().unwrap().len(), 1);
}
