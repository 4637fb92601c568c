//! Properties, their names, and copies of them (MS-OXCPRPT).

use crate::common::client::{made, request, string, tagged, text, write};
use crate::common::{Client, Server};
use covers::covers;
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{
    PropertyName, PropertyNameKind, PropertyNameText, PropertyNameValue, PropertyProblem, PropertyValue,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::OpenModeFlags;
use exchange::oxcrops::RopRequestBody;
use exchange::oxprops::PropertyTag;

pub const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
pub const BODY: PropertyTag = PropertyTag::PID_TAG_BODY;
pub const COMMENT: PropertyTag = PropertyTag::PID_TAG_COMMENT;
pub const SIZE: PropertyTag = PropertyTag::PID_TAG_MESSAGE_SIZE;

/// A new message.
pub async fn new_message(client: &mut Client, logon: u32) -> u32 {
    let inbox = client.inbox();
    ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox }).1
}

/// A saved message that is open for writing, and its id.
pub async fn saved_message(client: &mut Client, logon: u32) -> (u32, u64) {
    let (inbox, id) = (client.inbox(), client.message(logon, client.inbox(), "saved").await);
    let write = OpenModeFlags::READ_WRITE;
    (ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id, open_mode_flags: write }).1, id)
}

/// One object of each kind: message, attachment, folder and logon.
pub async fn objects(client: &mut Client, logon: u32) -> [u32; 4] {
    let message = new_message(client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let folder = client.open_folder(logon, client.inbox()).await;
    [message, attachment, folder, logon]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_object_has_properties_that_can_be_set_and_removed() {
    covers!("MS-OXCPRPT", 56, 5801, 5802, 5803, 5804, 76, 45602, 457, 457001, 457002, 457003, 45702);
    covers!("MS-OXCPRPT", 45701, 101, 10201, 10202, 10203, 10204, 107, 10701, 108, 47502, 475, 476);
    covers!("MS-OXCPRPT", 479, 846, 847, 113, 11401, 11402, 11403, 11404, 119, 11901, 120, 48402);
    covers!("MS-OXCPRPT", 486, 485, 487, 488, 490, 492, 49201, 9701, 9702, 9703, 9704, 99, 9903, 100);
    covers!("MS-OXCPRPT", 47102, 8001, 8002, 8003, 8004, 92, 9201, 90703, 477, "MS-OXCDATA_R46");
    covers!("MS-OXCPRPT", "MS-OXCDATA_R48", "MS-OXCDATA_R50", "MS-OXCDATA_R64");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    for object in objects(&mut client, logon).await {
        client
            .set(object, &[(COMMENT, text("of it")), (PropertyTag(0x6123_0003), PropertyValue::Integer32(7))])
            .await;
        // In the order in which they are asked for.
        let values = client.get(object, &[PropertyTag(0x6123_0003), COMMENT, PropertyTag(0x6124_0003)]).await;
        assert!(matches!(values[0], Some(PropertyValue::Integer32(7))));
        assert_eq!(string(&values[1]), "of it");
        assert!(values[2].is_none());
        let (list, _) = ok!(client, object, RopGetPropertiesList => GetPropertiesList);
        let list = list.success.unwrap();
        assert_eq!(usize::from(list.property_tag_count), list.property_tags.len());
        assert!(list.property_tags.contains(&COMMENT) && list.property_tags.len() > 2);
        let (all, _) = ok!(client, object, GetPropertiesAll { want_unicode: 1 });
        let all = all.success.unwrap();
        assert_eq!(usize::from(all.property_value_count), all.property_values.len());
        assert!(all.property_values.iter().any(|v| v.property_tag == COMMENT));
        let tags = vec![COMMENT];
        let (done, _) = ok!(client, object, DeleteProperties { property_tag_count: 1, property_tags: tags });
        assert_eq!(done.success.unwrap().property_problem_count, 0);
        assert!(client.get(object, &[COMMENT]).await[0].is_none());
        let (all, _) = ok!(client, object, GetPropertiesAll { want_unicode: 1 });
        assert!(all.success.unwrap().property_values.iter().all(|v| v.property_tag != COMMENT));
    }
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    assert_eq!(fails!(client, table, GetPropertiesAll {}), ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn setting_without_replication_is_setting() {
    covers!("MS-OXCPRPT", 112, 822, 823, 824, 825, 82502, 826, 828, 830, 832, 83306, 83307, 83308);
    covers!("MS-OXCPRPT", 124, 835, 836, 83604, 83605, 8360501, 83607, 83609, 837, 839, 841, 843);
    covers!("MS-OXCPRPT", 84404, 84405, 84406, 84407);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    for object in objects(&mut client, logon).await {
        let values = vec![
            tagged(COMMENT, text("quiet")),
            tagged(PropertyTag::PID_TAG_ACCESS_LEVEL, PropertyValue::Integer32(0)),
        ];
        let (done, _) = ok!(
            client,
            object,
            SetPropertiesNoReplicate { property_value_count: 2, property_values: values }
        );
        let problems = done.success.unwrap();
        assert_eq!((problems.property_problem_count, problems.property_problems[0].index), (1, 1));
        assert_eq!(string(&client.get(object, &[COMMENT]).await[0]), "quiet");
        let tags = vec![COMMENT, PropertyTag::PID_TAG_ACCESS_LEVEL];
        let (done, _) =
            ok!(client, object, DeletePropertiesNoReplicate { property_tag_count: 2, property_tags: tags });
        let problems = done.success.unwrap();
        assert_eq!((problems.property_problem_count, problems.property_problems[0].index), (1, 1));
        assert!(client.get(object, &[COMMENT]).await[0].is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_messages_are_kept_when_they_are_saved() {
    covers!("MS-OXCPRPT", 478, 480, 489, 491, 82401, 82501, 83606, 83608);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (message, id) = saved_message(&mut client, logon).await;
    client.set(message, &[(COMMENT, text("new"))]).await;
    let inbox = client.inbox();
    let open =
        async |client: &mut Client| ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id }).1;
    let other = open(&mut client).await;
    assert!(client.get(other, &[COMMENT]).await[0].is_none());
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    client.set(attachment, &[(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, text("a.txt"))]).await;
    ok!(client, attachment, SaveChangesAttachment {});
    ok!(
        client,
        message,
        SaveChangesMessage { save_flags: exchange::oxcmsg::SaveFlags::KEEP_OPEN_READ_WRITE }
    );
    let other = open(&mut client).await;
    assert_eq!(string(&client.get(other, &[COMMENT]).await[0]), "new");
    let (_, reread) = ok!(client, other, OpenAttachment { attachment_id: 0 });
    assert_eq!(string(&client.get(reread, &[PropertyTag::PID_TAG_ATTACH_LONG_FILENAME]).await[0]), "a.txt");
    // What is removed stays for others until it is saved.
    ok!(client, message, DeleteProperties { property_tag_count: 1, property_tags: vec![COMMENT] });
    let other = open(&mut client).await;
    assert_eq!(string(&client.get(other, &[COMMENT]).await[0]), "new");
    ok!(client, message, SaveChangesMessage {});
    let other = open(&mut client).await;
    assert!(client.get(other, &[COMMENT]).await[0].is_none());
    // Read-only is read-only.
    let values = vec![tagged(COMMENT, text("x"))];
    let code = fails!(client, other, SetProperties { property_value_count: 1, property_values: values });
    assert_eq!(code, ErrorCode::EC_ACCESS_DENIED);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_computes_is_not_set() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (message, _) = saved_message(&mut client, logon).await;
    let values = vec![tagged(COMMENT, text("x")), tagged(SIZE, PropertyValue::Integer32(1))];
    let (done, _) = ok!(client, message, SetProperties { property_value_count: 2, property_values: values });
    let expected = PropertyProblem { index: 1, property_tag: SIZE, error_code: ErrorCode::EC_COMPUTED_VALUE };
    assert_eq!(done.success.unwrap().property_problems, std::slice::from_ref(&expected));
    let tags = vec![COMMENT, SIZE];
    let (done, _) = ok!(client, message, DeleteProperties { property_tag_count: 2, property_tags: tags });
    assert_eq!(done.success.unwrap().property_problems, [expected]);
}

#[tokio::test(flavor = "multi_thread")]
async fn text_comes_in_the_form_that_was_asked_for() {
    covers!("MS-OXCPRPT", 6401, 65, 458, 459, 8502, 8702, "MS-OXCDATA_R2720", "MS-OXCDATA_R2700");
    covers!("MS-OXCPRPT", "MS-OXCDATA_R2701");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = new_message(&mut client, logon).await;
    // In the code page of the session, windows-1252.
    let german = PropertyValue::String8(b"Gr\xfc\xdfe".as_slice().into());
    client.set(message, &[(PropertyTag(0x0037_001e), german)]).await;
    let open = PropertyTag(0x0037_0000);
    for (unicode, expected) in [(1, "Grüße".as_bytes()), (0, b"Gr\xfc\xdfe".as_slice())] {
        let (done, _) = ok!(
            client,
            message,
            GetPropertiesSpecific { want_unicode: unicode, property_tag_count: 1, property_tags: vec![open] }
        );
        let value = crate::common::client::cells(done.success.unwrap().row_data).remove(0);
        let Some(PropertyValue::Unspecified(typed)) = value else { panic!("{value:?}") };
        assert_eq!(typed.property_type.0, if unicode == 1 { 0x1f } else { 0x1e });
        let (PropertyValue::String(text) | PropertyValue::String8(text)) = *typed.property_value else {
            panic!()
        };
        assert_eq!(text.as_bytes(), expected);
        let (all, _) = ok!(client, message, GetPropertiesAll { want_unicode: unicode });
        let all = all.success.unwrap().property_values;
        let found = all.iter().find(|v| v.property_tag.0 >> 16 == 0x37).unwrap();
        assert_eq!(found.property_tag.0 & 0xffff, if unicode == 1 { 0x1f } else { 0x1e });
    }
    let values = client.get(message, &[SUBJECT, PropertyTag(0x0037_001e)]).await;
    assert_eq!(string(&values[0]), "Grüße");
    assert!(matches!(&values[1], Some(PropertyValue::String8(text)) if text.as_bytes() == b"Gr\xfc\xdfe"));
}

#[tokio::test(flavor = "multi_thread")]
async fn values_that_are_too_long_say_so() {
    covers!("MS-OXCPRPT", 62, 63, 84, 85, 644, "MS-OXCDATA_R2052", "MS-OXCDATA_R2697", 90705, 86703);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = new_message(&mut client, logon).await;
    client.set(message, &[(SUBJECT, text("short")), (BODY, text(&"x".repeat(3000)))]).await;
    let tags = vec![SUBJECT, BODY];
    let specific = async |client: &mut Client, limit: u16| {
        let (done, _) = ok!(
            client,
            message,
            GetPropertiesSpecific {
                property_size_limit: limit,
                want_unicode: 1,
                property_tag_count: 2,
                property_tags: tags.clone()
            }
        );
        crate::common::client::cells(done.success.unwrap().row_data)
    };
    let all = async |client: &mut Client, limit: u16| {
        let (done, _) =
            ok!(client, message, GetPropertiesAll { property_size_limit: limit, want_unicode: 1 });
        let all = done.success.unwrap().property_values;
        all.into_iter().find(|v| v.property_tag.0 >> 16 == BODY.0 >> 16).unwrap()
    };
    assert_eq!(string(&specific(&mut client, 0).await[1]).len(), 3000);
    assert_eq!(all(&mut client, 0).await.property_tag, BODY);
    // Longer than the client wants.
    let limited = specific(&mut client, 100).await;
    assert_eq!(string(&limited[0]), "short");
    assert!(limited[1].is_none());
    let limited = all(&mut client, 100).await;
    assert_eq!(limited.property_tag.0 & 0xffff, 0x000a);
    assert!(matches!(*limited.property_value, PropertyValue::ErrorCode(ErrorCode::EC_OUT_OF_MEMORY)));
    // Longer than there is room for.
    client.room = 2000;
    let narrow = specific(&mut client, 0).await;
    assert_eq!(string(&narrow[0]), "short");
    assert!(narrow[1].is_none());
    assert_eq!(all(&mut client, 0).await.property_tag.0 & 0xffff, 0x000a);
}

pub fn named(guid: &Guid, lid: u32) -> PropertyName {
    PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_LID,
        guid: guid.clone(),
        value: PropertyNameValue::Lid(lid),
    }
}

pub fn called(guid: &Guid, name: &str) -> PropertyName {
    let text = PropertyNameText { name: name.into(), ..Default::default() };
    PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_STRING,
        guid: guid.clone(),
        value: PropertyNameValue::Name(text),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_say_what_may_be_done_with_them() {
    covers!("MS-OXCPRPT", 311, 14, 312, 26, 313, 314, 315, 34, 316, 319, 2401, 2402, 3401, 3402);
    covers!("MS-OXCPRPT", 5501, 5502);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (message, _) = saved_message(&mut client, logon).await;
    let tags = [
        PropertyTag::PID_TAG_ACCESS,
        PropertyTag::PID_TAG_ACCESS_LEVEL,
        PropertyTag::PID_TAG_CHANGE_KEY,
        PropertyTag::PID_TAG_CREATION_TIME,
        PropertyTag::PID_TAG_LAST_MODIFIER_NAME,
        PropertyTag::PID_TAG_LAST_MODIFICATION_TIME,
        PropertyTag::PID_TAG_SEARCH_KEY,
    ];
    let values = client.get(message, &tags).await;
    assert!(matches!(values[0], Some(PropertyValue::Integer32(n)) if n & !0x3f == 0 && n != 0), "{values:?}");
    assert!(matches!(values[1], Some(PropertyValue::Integer32(1))));
    assert!(matches!(&values[2], Some(PropertyValue::Binary(key)) if key.value.len() == 22));
    assert!(matches!(values[3], Some(PropertyValue::Time(_))));
    assert_eq!(string(&values[4]), "Kim Example");
    assert!(matches!(values[5], Some(PropertyValue::Time(_))));
    assert!(matches!(values[6], Some(PropertyValue::Binary(_))));
    let folder = client.open_folder(logon, client.inbox()).await;
    for object in [folder, logon] {
        let values = client.get(object, &tags).await;
        assert!(values[1].is_none() && values[4].is_none() && values[6].is_none(), "{values:?}");
    }
}

/// The response of one operation as bytes behind its code.
async fn raw(client: &mut Client, object: u32, body: RopRequestBody) -> Vec<u8> {
    let out = client.call(write(&[request(0, 0, body)]), vec![object]).await;
    let rops = out.rgb_out_content().unwrap().buffers.remove(0).payload.rops;
    assert_eq!(rops[1..6], [0; 5]);
    rops[6..].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn values_say_their_types_where_they_were_not_asked_for() {
    covers!("MS-OXCPRPT", 83603, 875, "MS-OXCDATA_R181", "MS-OXCDATA_R182", "MS-OXCDATA_R468");
    covers!("MS-OXCTABL", "MS-OXCDATA_R75", "MS-OXCDATA_R81");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = new_message(&mut client, logon).await;
    client.set(message, &[(SUBJECT, text("a")), (COMMENT, text("b"))]).await;
    let specific = |tags: &[u32]| {
        made(RopRequestBody::GetPropertiesSpecific, |r| {
            (r.want_unicode, r.property_tag_count) = (1, tags.len() as u16);
            r.property_tags = tags.iter().map(|tag| PropertyTag(*tag)).collect();
        })
    };
    let (typed, untyped) = (SUBJECT.0, 0x0037_0000);
    // All is there: values as they are, and with their types.
    assert_eq!(raw(&mut client, message, specific(&[typed])).await, *b"\0a\0\0\0");
    assert_eq!(raw(&mut client, message, specific(&[untyped])).await, *b"\0\x1f\0a\0\0\0");
    for way in 0..2 {
        client.set(message, &[(COMMENT, text("b"))]).await;
        let tags = vec![COMMENT];
        if way == 0 {
            ok!(client, message, DeleteProperties { property_tag_count: 1, property_tags: tags });
        } else {
            ok!(client, message, DeletePropertiesNoReplicate { property_tag_count: 1, property_tags: tags });
        }
        // Something is not: each value has a flag, behind its type if it has one.
        let not_found = 0x8004_010f_u32.to_le_bytes();
        let row = raw(&mut client, message, specific(&[typed, untyped, COMMENT.0])).await;
        let expected = [b"\x01\0a\0\0\0\x1f\0\0a\0\0\0\x0a", &not_found[..]].concat();
        assert_eq!(row, expected);
    }
    // Tags have the type first, and stand before their values.
    let all = raw(&mut client, message, made(RopRequestBody::GetPropertiesAll, |r| r.want_unicode = 1)).await;
    let subject = b"\x1f\0\x37\0a\0\0\0";
    assert!(all.windows(subject.len()).any(|window| window == subject));
    let list = raw(&mut client, message, RopRequestBody::RopGetPropertiesList).await;
    assert!(list[2..].chunks(4).any(|tag| tag == [0x1f, 0, 0x37, 0]));
}
