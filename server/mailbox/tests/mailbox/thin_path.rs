//! From connecting to reading a message back: the first whole path.

use crate::common::Server;
use crate::common::client::{string, text};
use exchange::oxcdata::PropertyValue;
use exchange::oxcmsg::OpenModeFlags;
use exchange::oxprops::PropertyTag;

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_was_saved_is_listed_and_read() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (found, _) = ok!(client, logon, GetReceiveFolder { message_class: "IPM.Note".into() });
    let inbox = found.success.unwrap().folder_id;
    assert_eq!(inbox, client.inbox());
    let id = client.message(logon, inbox, "Lunch").await;

    let folder = client.open_folder(logon, inbox).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let rows = client.rows(table, &[PropertyTag::PID_TAG_SUBJECT, PropertyTag::PID_TAG_MID], 10).await;
    assert_eq!(rows.len(), 1);
    assert_eq!(string(&rows[0][0]), "Lunch");
    assert!(matches!(rows[0][1], Some(PropertyValue::Integer64(mid)) if mid as u64 == id));

    let write = OpenModeFlags::READ_WRITE;
    let opened = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id, open_mode_flags: write });
    let (opened, message) = opened;
    assert_eq!(opened.success.unwrap().recipient_count, 0);
    let values = client.get(message, &[PropertyTag::PID_TAG_SUBJECT, PropertyTag::PID_TAG_BODY]).await;
    assert_eq!(string(&values[0]), "Lunch");
    assert!(values[1].is_none());
    client.set(message, &[(PropertyTag::PID_TAG_BODY, text("At noon."))]).await;
    assert_eq!(string(&client.get(message, &[PropertyTag::PID_TAG_BODY]).await[0]), "At noon.");
    client.release(message).await;
}
