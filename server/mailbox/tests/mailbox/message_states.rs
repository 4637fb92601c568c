//! What changes of a message without a save, and what a save that fails leaves (MS-OXCMSG 3.2.5.1,
//! 3.2.5.3, 3.2.5.8, 3.2.5.10, 3.2.5.11).

use super::messages::*;
use crate::common::client::string;
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags, OpenModeFlags, ReadFlags, SaveFlags};
use exchange::oxprops::PropertyTag as T;

/// What a save would make another.
const OF_SAVES: [T; 4] = [
    T::PID_TAG_CHANGE_KEY,
    T::PID_TAG_PREDECESSOR_CHANGE_LIST,
    T::PID_TAG_LAST_MODIFICATION_TIME,
    T::PID_TAG_LOCAL_COMMIT_TIME,
];

/// Properties of a message as somebody else sees it.
async fn seen(client: &mut Client, logon: u32, id: u64, tags: &[T]) -> Vec<Option<PropertyValue>> {
    let message = opened(client, logon, id, OpenModeFlags::default()).await;
    let values = client.get(message, tags).await;
    client.release(message).await;
    values
}

#[tokio::test(flavor = "multi_thread")]
async fn states_are_changed_at_once_and_alone() {
    covers!("MS-OXCMSG", 1501, 1703, 1710, 818, 827, 829);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let message = created(&mut client, logon).await;
    let asked = [T::PID_TAG_READ_RECEIPT_REQUESTED, T::PID_TAG_NON_RECEIPT_NOTIFICATION_REQUESTED];
    client.set(message, &asked.map(|tag| (tag, PropertyValue::Boolean(1)))).await;
    client.set(message, &[(T::PID_TAG_MESSAGE_FLAGS, PropertyValue::Integer32(0))]).await;
    let id = saved(&mut client, message).await;
    let before = seen(&mut client, logon, id, &OF_SAVES).await;
    assert!(before.iter().all(Option::is_some));
    let read = MessageFlags::MF_READ.0;
    let (notify_read, notify_unread) = (MessageFlags::MF_NOTIFY_READ.0, MessageFlags::MF_NOTIFY_UNREAD.0);
    let mut state = MessageFlags::MF_UNMODIFIED.0 | notify_read | notify_unread;
    let steps = [
        (ReadFlags::RF_CLEAR_NOTIFY_READ, 0, notify_read),
        (ReadFlags::RF_CLEAR_NOTIFY_UNREAD, 0, notify_unread),
        (ReadFlags::RF_SUPPRESS_RECEIPT, read | MessageFlags::MF_EVER_READ.0, 0),
    ];
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    for (flags, set, clear) in steps {
        let ids = vec![id];
        ok!(client, folder, SetReadFlags { read_flags: flags, message_id_count: 1, message_ids: ids });
        state = state & !clear | set;
        let now = seen(&mut client, logon, id, &[T::PID_TAG_MESSAGE_FLAGS]).await;
        assert_eq!(number(&now[0]) as u32, state, "{flags:?}");
    }
    for (flags, state) in [(ReadFlags::RF_CLEAR_READ_FLAG, 0), (ReadFlags::default(), 1)] {
        ok!(client, message, SetMessageReadFlag { read_flags: flags });
        let now = seen(&mut client, logon, id, &[T::PID_TAG_MESSAGE_FLAGS]).await;
        assert_eq!(number(&now[0]) & 1, state);
    }
    let highlighted = MessageStatusFlags::MS_HIGHLIGHTED;
    let request = exchange::oxcmsg::RopSetMessageStatusRequest {
        message_id: id,
        message_status_flags: highlighted,
        message_status_mask: highlighted,
    };
    client.one(folder, exchange::oxcrops::RopRequestBody::SetMessageStatus(request)).await;
    let now = seen(&mut client, logon, id, &[T::PID_TAG_MESSAGE_STATUS]).await;
    assert_eq!(number(&now[0]) as u32, highlighted.0);
    assert_eq!(format!("{:?}", seen(&mut client, logon, id, &OF_SAVES).await), format!("{before:?}"));
    assert!(server.queue.0.lock().unwrap().is_empty(), "a receipt");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_save_that_fails_leaves_the_message_open() {
    covers!("MS-OXCMSG", 722);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let id = client.message(logon, inbox, "x").await;
    let message = opened(&mut client, logon, id, WRITE).await;
    ok!(client, folder, HardDeleteMessages { message_id_count: 1, message_ids: vec![id] });
    let code = fails!(client, message, SaveChangesMessage { save_flags: SaveFlags::FORCE_SAVE });
    assert_eq!(code, ErrorCode::EC_OBJECT_DELETED);
    let values = client.get(message, &[SUBJECT, T::PID_TAG_ACCESS_LEVEL]).await;
    assert_eq!((string(&values[0]).as_str(), number(&values[1])), ("x", 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_tells_the_ids_to_open_messages_by() {
    covers!("MS-OXCMSG", 251, 1838);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let folder = client.open_folder(logon, inbox).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let rows = client.rows(table, &[T::PID_TAG_MID], 9).await;
    let Some(PropertyValue::Integer64(told)) = rows[0][0] else { panic!("{rows:?}") };
    assert_eq!(told as u64, id);
    // Flags that there are not make no difference.
    let mut answers = Vec::new();
    for flags in [0x40, 0x60] {
        let flags = OpenModeFlags(flags);
        let (done, handle) = ok!(
            client,
            logon,
            OpenMessage { folder_id: inbox, message_id: told as u64, open_mode_flags: flags }
        );
        let level = number(&client.get(handle, &[T::PID_TAG_ACCESS_LEVEL]).await[0]);
        answers.push(format!("{done:?} {level}"));
    }
    assert_eq!(answers[0], answers[1]);
}
