//! Operations of the mailbox itself, sending, and being told (MS-OXCSTOR, MS-OXOMSG,
//! MS-OXCNOTIF).

use exchange::oxcmsg::OpenModeFlags;
use exchange::oxcnotif::NotificationFlags;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;

use super::messages::{self, KEEP};
use crate::common::Client;
use crate::common::client::{made, request, text};

/// How often a message that is sent may be gone before it could be taken back.
const ATTEMPTS: usize = 50;

pub async fn drive(client: &mut Client, logon: u32) {
    store(client, logon).await;
    notification(client, logon).await;
    sending(client, logon).await;
}

async fn store(client: &mut Client, logon: u32) {
    let inbox = client.inbox();
    let (state, _) = ok!(client, logon, RopGetStoreState => GetStoreState);
    assert_eq!(state.success.unwrap().store_state.0, 0);
    let (ghosted, _) = ok!(client, logon, PublicFolderIsGhosted { folder_id: inbox });
    assert_eq!(ghosted.success.unwrap().is_ghosted, 0);
    let (no, _) = rop!(client, logon, GetOwningServers { folder_id: inbox });
    assert_ne!(no.return_value.0, 0, "a folder that is not public has no owning servers");
    let long = ok!(client, logon, LongTermIdFromId { object_id: inbox }).0.success.unwrap().long_term_id;
    let (short, _) = ok!(client, logon, IdFromLongTermId { long_term_id: long });
    assert_eq!(short.success.unwrap().object_id, inbox);

    ok!(client, logon, SetReceiveFolder { folder_id: inbox, message_class: "X.One".into() });
    let (found, _) = ok!(client, logon, GetReceiveFolder { message_class: "X.One.Two".into() });
    assert_eq!(found.success.unwrap().folder_id, inbox);
    let (table, _) = ok!(client, logon, RopGetReceiveFolderTable => GetReceiveFolderTable);
    assert!(table.success.unwrap().rows.len() > 4);
    ok!(client, logon, SetReceiveFolder { folder_id: 0, message_class: "X.One".into() });
}

async fn notification(client: &mut Client, logon: u32) {
    let kinds = NotificationFlags::OBJECT_CREATED;
    let (_, subscription) =
        ok!(client, logon, RegisterNotification { notification_types: kinds, want_whole_store: 1 });
    client.notified.clear();
    let inbox = client.inbox();
    client.message(logon, inbox, "tell me").await;
    client.send(vec![], vec![]).await;
    let told = client.notified.drain(..).any(
        |response| matches!(response.body, RopResponseBody::Notify(r) if r.notification_handle == subscription),
    );
    assert!(told, "nobody was told of a new message");
    client.release(subscription).await;
}

/// A message in the Outbox to somebody else: its handle and id.
async fn outgoing(client: &mut Client, logon: u32, subject: &str) -> (u32, u64) {
    let outbox = client.special(5);
    let message = messages::new(client, logon, outbox).await;
    client.set(message, &[(PropertyTag::PID_TAG_SUBJECT, text(subject))]).await;
    messages::address(client, message, "person03@ad.test").await;
    let (saved, _) = ok!(client, message, SaveChangesMessage { save_flags: KEEP });
    (message, saved.success.unwrap().message_id)
}

async fn sending(client: &mut Client, logon: u32) {
    let outbox = client.special(5);
    ok!(client, logon, RopSetSpooler => SetSpooler);
    let (folder, _) = ok!(client, logon, RopGetTransportFolder => GetTransportFolder);
    assert_eq!(folder.success.unwrap().folder_id, outbox);
    let (types, _) = ok!(client, logon, RopGetAddressTypes => GetAddressTypes);
    assert_eq!(types.success.unwrap().address_type_count, 2);
    ok!(client, logon, OptionsData { address_type: "SMTP".into() });

    let (message, _) = outgoing(client, logon, "by the transport").await;
    ok!(client, message, RopTransportSend => TransportSend);
    client.release(message).await;
    // In one call, so that the queue has hardly looked at it before it is taken back.
    for attempt in 0.. {
        let (message, id) = outgoing(client, logon, "taken back").await;
        let abort = made(RopRequestBody::AbortSubmit, |r| (r.folder_id, r.message_id) = (outbox, id));
        let both = vec![
            request(client.logon_id, 0, made(RopRequestBody::SubmitMessage, |_| ())),
            request(client.logon_id, 1, abort),
        ];
        let answer = client.send(both, vec![message, logon]).await;
        client.release(message).await;
        let [first, second] = answer.responses.as_slice() else { panic!("{answer:?}") };
        assert!(matches!(&first.body, RopResponseBody::SubmitMessage(r) if r.return_value.0 == 0));
        let RopResponseBody::AbortSubmit(abort) = &second.body else { panic!("{second:?}") };
        if abort.return_value.0 == 0 {
            let write = OpenModeFlags::READ_WRITE;
            let (_, message) =
                ok!(client, logon, OpenMessage { folder_id: outbox, message_id: id, open_mode_flags: write });
            client.release(message).await;
            return;
        }
        assert!(attempt < ATTEMPTS, "no message could be taken back: {abort:?}");
    }
}
