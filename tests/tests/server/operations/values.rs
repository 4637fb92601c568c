//! Operations of properties, their names, and streams (MS-OXCPRPT).

use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameValue, PropertyValue};
use exchange::oxcprpt::{NameOfPropertyId, PropertyIdsFlags, StreamOpenMode, StreamOrigin};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;
use openchange_store::ids;

use super::messages;
use crate::common::Client;
use crate::common::client::{made, string, tagged, text};

const COMMENT: PropertyTag = PropertyTag::PID_TAG_COMMENT;

pub async fn drive(client: &mut Client, logon: u32) {
    let inbox = client.inbox();
    let message = messages::new(client, logon, inbox).await;
    let other = messages::new(client, logon, inbox).await;
    properties(client, message, other).await;
    names(client, message).await;
    streams(client, message).await;
    client.release(message).await;
    client.release(other).await;
}

async fn properties(client: &mut Client, message: u32, other: u32) {
    client.set(message, &[(COMMENT, text("of it"))]).await;
    assert_eq!(string(&client.get(message, &[COMMENT]).await[0]), "of it");
    let (list, _) = ok!(client, message, RopGetPropertiesList => GetPropertiesList);
    assert!(list.success.unwrap().property_tags.contains(&COMMENT));
    let (all, _) = ok!(client, message, GetPropertiesAll { want_unicode: 1 });
    assert!(all.success.unwrap().property_values.iter().any(|value| value.property_tag == COMMENT));

    let copy = made(RopRequestBody::CopyProperties, |r| {
        (r.property_tag_count, r.property_tags) = (1, vec![COMMENT]);
    });
    let RopResponseBody::CopyProperties(done) = client.two(message, other, copy).await else { panic!() };
    assert_eq!(done.return_value.0, 0);
    assert_eq!(string(&client.get(other, &[COMMENT]).await[0]), "of it");
    ok!(client, other, DeleteProperties { property_tag_count: 1, property_tags: vec![COMMENT] });
    assert!(client.get(other, &[COMMENT]).await[0].is_none());
    let copy = made(RopRequestBody::CopyTo, |r| r.want_sub_objects = 1);
    let RopResponseBody::CopyTo(done) = client.two(message, other, copy).await else { panic!() };
    assert_eq!(done.return_value.0, 0);
    assert_eq!(string(&client.get(other, &[COMMENT]).await[0]), "of it");

    let quiet = vec![tagged(COMMENT, text("quiet"))];
    ok!(client, other, SetPropertiesNoReplicate { property_value_count: 1, property_values: quiet });
    assert_eq!(string(&client.get(other, &[COMMENT]).await[0]), "quiet");
    ok!(client, other, DeletePropertiesNoReplicate { property_tag_count: 1, property_tags: vec![COMMENT] });
    assert!(client.get(other, &[COMMENT]).await[0].is_none());
}

async fn names(client: &mut Client, message: u32) {
    let name = PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_LID,
        guid: ids::guid_from_bytes([9; 16]),
        value: PropertyNameValue::Lid(0x8501),
    };
    let (made, _) = ok!(
        client,
        message,
        GetPropertyIdsFromNames {
            flags: PropertyIdsFlags::CREATE_NAMES,
            property_name_count: 1,
            property_names: vec![name.clone()],
        }
    );
    let ids = made.success.unwrap().property_ids;
    let (back, _) =
        ok!(client, message, GetNamesFromPropertyIds { property_id_count: 1, property_ids: ids.clone() });
    let PropertyName { kind, guid, value } = name;
    assert_eq!(back.success.unwrap().property_names, [NameOfPropertyId { kind, guid: Some(guid), value }]);
    let tag = PropertyTag(u32::from(ids[0]) << 16 | 3);
    client.set(message, &[(tag, PropertyValue::Integer32(1))]).await;
    let (found, _) = ok!(client, message, QueryNamedProperties {});
    assert_eq!(found.success.unwrap().property_ids, ids);
}

async fn streams(client: &mut Client, message: u32) {
    let open = async |client: &mut Client, tag: PropertyTag| {
        ok!(client, message, OpenStream { property_tag: tag, open_mode_flags: StreamOpenMode::STREAM_CREATE })
            .1
    };
    let size = async |client: &mut Client, stream: u32| {
        ok!(client, stream, RopGetStreamSize => GetStreamSize).0.success.unwrap().stream_size
    };
    let source = open(client, PropertyTag::PID_TAG_RTF_COMPRESSED).await;
    let target = open(client, PropertyTag(0x6123_0102)).await;
    ok!(client, source, WriteStream { data: b"0123456789".to_vec() });
    ok!(client, source, SeekStream { origin: StreamOrigin::STREAM_BEGINNING, offset: 2 });
    let copy = made(RopRequestBody::CopyToStream, |r| r.byte_count = 5);
    let RopResponseBody::CopyToStream(done) = client.two(source, target, copy).await else { panic!() };
    assert_eq!((done.return_value.0, done.written_byte_count), (0, 5));
    assert_eq!(size(client, target).await, 5);
    ok!(client, target, SetStreamSize { stream_size: 3 });
    ok!(client, target, RopCommitStream => CommitStream);
    ok!(client, target, SeekStream { origin: StreamOrigin::STREAM_END, offset: 0 });
    ok!(client, target, WriteAndCommitStream { data: b"!".to_vec() });
    let (_, clone) = ok!(client, target, CloneStream {});
    ok!(client, clone, SeekStream { origin: StreamOrigin::STREAM_BEGINNING, offset: 0 });
    let (read, _) = ok!(client, clone, ReadStream { byte_count: 99 });
    assert_eq!(read.data, b"234!");
    for handle in [source, target, clone] {
        client.release(handle).await;
    }
}
