//! What a mailbox says of itself to whoever is logged on (MS-OXCSTOR 2.2.2.1, 3.2.5.1).

use crate::common::client::text;
use crate::common::{NEW, Server, dn};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::LongTermId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxcstor::{
    LogonFlags, LogonTime, OpenFlags, OptionalAsciiString, ReceiveFolderValues, RopLogonRequest,
    RopLogonStore, RopLogonSuccess,
};
use exchange::oxctypes::ServerId;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{Limits, ids};
use pidl_ndr::{Format, to_bytes};

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_says_how_much_it_holds_and_may_hold() {
    covers!("MS-OXCSTOR", 4, 3057, 3058, 3059, 3061);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let tags = [
        Tag::PID_TAG_MAXIMUM_SUBMIT_MESSAGE_SIZE,
        Tag::PID_TAG_PROHIBIT_RECEIVE_QUOTA,
        Tag::PID_TAG_PROHIBIT_SEND_QUOTA,
        Tag::PID_TAG_CONTENT_COUNT,
    ];
    let kilobytes = (Limits::default().message_size / 1024) as i32;
    let expected = |count| [kilobytes, -1, -1, count].map(|n| Some(PropertyValue::Integer32(n)));
    assert_eq!(client.get(logon, &tags).await, expected(0));
    let (inbox, outbox) = (client.inbox(), client.special(5));
    client.message(logon, inbox, "one").await;
    client.message(logon, outbox, "two").await;
    client.associated(logon, inbox, "not counted").await;
    assert_eq!(client.get(logon, &tags).await, expected(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_of_replicas_is_told_in_pairs() {
    covers!("MS-OXCSTOR", 4003001, 4003004, 4003005, "MS-OXCDATA_R2188", "MS-OXCDATA_R2189");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let long = ok!(client, logon, LongTermIdFromId { object_id: inbox }).0.success.unwrap().long_term_id;
    let bytes = to_bytes(&long, Format::NDR32).unwrap();
    assert_eq!((bytes.len(), &bytes[22..]), (24, &[0, 0][..]));
    let other = LongTermId { database_guid: ids::guid_from_bytes([0x42; 16]), ..long.clone() };
    let (short, _) = ok!(client, logon, IdFromLongTermId { long_term_id: other });
    let other = ids::replica_id(short.success.unwrap().object_id);
    let values = client.get(logon, &[Tag::PID_TAG_SERIALIZED_REPLID_GUID_MAP]).await;
    let Some(PropertyValue::Binary(map)) = &values[0] else { panic!("{values:?}") };
    let pairs: Vec<_> = map.value.chunks(18).map(|pair| pair.split_at(2)).collect();
    assert!(pairs.contains(&(&1u16.to_le_bytes()[..], &ids::guid_bytes(&long.database_guid)[..])));
    assert!(pairs.contains(&(&other.to_le_bytes()[..], &[0x42; 16][..])));
    assert_eq!(pairs.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_sent_mail_goes_can_be_unset() {
    covers!("MS-OXCSTOR", 59734);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let tag = Tag::PID_TAG_SENT_MAIL_SVR_EID;
    let place = PropertyValue::ServerId(ServerId::default());
    client.set(logon, &[(tag, place.clone())]).await;
    assert_eq!(client.get(logon, &[tag]).await, [Some(place)]);
    ok!(client, logon, DeleteProperties { property_tag_count: 1, property_tags: vec![tag] });
    assert_eq!(client.get(logon, &[tag]).await, [None]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_receive_folders_are_whole() {
    covers!("MS-OXCSTOR", "MS-OXCDATA_R72", "MS-OXCDATA_R73", "MS-OXCDATA_R75", "MS-OXCDATA_R79");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let (table, _) = ok!(client, logon, RopGetReceiveFolderTable => GetReceiveFolderTable);
    let rows = table.success.unwrap().rows;
    assert!(!rows.is_empty());
    let mut found = false;
    for row in rows {
        let bytes = to_bytes(&row, Format::NDR32).unwrap();
        assert_eq!((row.flag, bytes[0]), (0, 0));
        let ReceiveFolderValues::Standard(values) = row.values else { panic!() };
        // A folder id, a class that ends in a NUL, a time: values without tags or flags.
        assert_eq!(bytes[1..9], values.folder_id.to_le_bytes());
        let class = values.message_class.to_string_lossy();
        assert_eq!(&bytes[9..bytes.len() - 8], [class.as_bytes(), &[0]].concat());
        assert_eq!(bytes[bytes.len() - 8..], values.last_modification_time.0.to_le_bytes());
        found |= values.folder_id == inbox;
    }
    assert!(found);
}

/// A logon with flags of its own.
async fn log_on(client: &mut crate::common::Client, open_flags: u32) -> (RopLogonSuccess, u32) {
    let own = RopLogonRequest {
        logon_flags: LogonFlags::PRIVATE,
        open_flags: OpenFlags(open_flags),
        essdn: OptionalAsciiString { text: Some(dn("kim").as_str().into()) },
        ..Default::default()
    };
    let request = exchange::oxcrops::RopRequest {
        rop_id: exchange::oxcrops::RopId::ROP_LOGON,
        logon_id: client.logon_id,
        input_handle_index: 0,
        body: RopRequestBody::Logon(own),
    };
    let mut answer = client.send(vec![request], vec![NEW]).await;
    let RopResponseBody::Logon(logon) = answer.responses.remove(0).body else { panic!() };
    assert_eq!(logon.return_value, ErrorCode::EC_NONE);
    (logon.success.unwrap(), answer.handles[0])
}

#[tokio::test(flavor = "multi_thread")]
async fn flags_of_a_logon_that_say_what_is_so_anyway_change_nothing() {
    covers!("MS-OXCSTOR", 7900, 3145);
    let server = Server::start();
    let mut client = server.client("kim").await;
    let timeless = |mut success: RopLogonSuccess| {
        let RopLogonStore::Private(store) = &mut success.store else { panic!() };
        store.logon_time = LogonTime::default();
        success
    };
    let first = timeless(log_on(&mut client, 0).await.0);
    for (number, flags) in
        [OpenFlags::HOME_LOGON, OpenFlags::USE_PER_MDB_REPLID_MAPPING].into_iter().enumerate()
    {
        // In place of the first logon, beside it, and as the first of a session.
        assert_eq!(timeless(log_on(&mut client, flags.0).await.0), first);
        client.logon_id = number as u8 + 1;
        assert_eq!(timeless(log_on(&mut client, flags.0).await.0), first);
        client.logon_id = 0;
        let mut other = server.client("kim").await;
        assert_eq!(timeless(log_on(&mut other, flags.0).await.0), first);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_sends_whatever_a_client_without_mail_submits() {
    covers!("MS-OXCSTOR", 96001);
    let server = Server::start();
    let mut client = server.client("kim").await;
    let (logged_on, logon) = log_on(&mut client, OpenFlags::NO_MAIL.0).await;
    client.logged_on = Some(logged_on);
    let message = crate::submitting::mail(&mut client, logon).await;
    client.set(message, &[(Tag::PID_TAG_SUBJECT, text("sent"))]).await;
    ok!(client, message, SubmitMessage {});
    assert_eq!(server.queue.0.lock().unwrap().len(), 1);
}
