//! Names of properties, and properties that are copied (MS-OXCPRPT).

use super::properties::*;
use crate::common::client::{made, string, text};
use crate::common::{Client, NEW, Server};
use covers::covers;
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyNameKind, PropertyNameValue, PropertyValue};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcprpt::{CopyPropertiesFlags, PropertyIdsFlags, QueryNamesFlags};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;
use openchange_store::ids;

#[tokio::test(flavor = "multi_thread")]
async fn names_have_numbers_and_numbers_names() {
    covers!(
        "MS-OXCPRPT",
        198,
        20701,
        20702,
        20703,
        20704,
        628,
        62801,
        215,
        21502,
        216,
        218,
        21801,
        220,
        222,
        226,
        41404
    );
    covers!(
        "MS-OXCPRPT",
        41405,
        642,
        531,
        532,
        534,
        535,
        52502,
        230,
        23701,
        23702,
        23703,
        23704,
        238,
        248,
        24802,
        249
    );
    covers!(
        "MS-OXCPRPT",
        250,
        51802,
        518,
        519,
        520,
        521,
        "MS-OXCDATA_R21",
        "MS-OXCDATA_R25",
        "MS-OXCDATA_R26"
    );
    covers!("MS-OXCPRPT", "MS-OXCDATA_R27", "MS-OXCDATA_R29", "MS-OXCDATA_R30");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let set = ids::guid_from_bytes([9; 16]);
    let mapi = ids::guid_from_bytes([0x28, 3, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]);
    let names = vec![named(&set, 0x8501), called(&set, "colour"), named(&mapi, 0x0037)];
    let first = names.clone();
    for (i, object) in objects(&mut client, logon).await.into_iter().enumerate() {
        let names = first.clone();
        let (unknown, _) = ok!(
            client,
            object,
            GetPropertyIdsFromNames { property_name_count: 3, property_names: names.clone() }
        );
        let unknown = unknown.success.unwrap().property_ids;
        if i == 0 {
            assert_eq!(unknown, [0, 0, 0x0037]);
        }
        let create = PropertyIdsFlags::CREATE_NAMES;
        let (made, _) = ok!(
            client,
            object,
            GetPropertyIdsFromNames { flags: create, property_name_count: 3, property_names: names.clone() }
        );
        let ids = made.success.unwrap();
        assert_eq!(usize::from(ids.property_id_count), 3);
        let ids = ids.property_ids;
        assert!(ids[0] > 0x8000 && ids[1] > 0x8000 && ids[0] != ids[1] && ids[1] != 0xffff, "{ids:x?}");
        assert_eq!(ids[2], 0x0037);
        let (known, _) = ok!(
            client,
            object,
            GetPropertyIdsFromNames { property_name_count: 3, property_names: names.clone() }
        );
        assert_eq!(known.success.unwrap().property_ids, ids);
        let asked = [ids.clone(), vec![0xfffe]].concat();
        let (back, _) =
            ok!(client, object, GetNamesFromPropertyIds { property_id_count: 4, property_ids: asked });
        let back = back.success.unwrap();
        assert_eq!(back.property_name_count, 4);
        assert_eq!(back.property_names[0], names[0]);
        let PropertyNameValue::Name(text) = &back.property_names[1].value else { panic!("{back:?}") };
        assert_eq!(text.name.as_str(), Ok("colour"));
        assert_eq!(back.property_names[2], named(&mapi, 0x0037));
        assert_eq!(back.property_names[3].kind, PropertyNameKind::PROPERTY_NAME_NONE);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn named_properties_are_listed_as_they_are_wanted() {
    covers!(
        "MS-OXCPRPT",
        12901,
        12902,
        12903,
        132,
        134,
        138,
        141,
        14101,
        14201,
        14202,
        14203,
        14301,
        145,
        49502
    );
    covers!("MS-OXCPRPT", 876, 877, 878, 87802);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (set, other) = (ids::guid_from_bytes([9; 16]), ids::guid_from_bytes([8; 16]));
    let names = vec![named(&set, 1), called(&set, "colour"), named(&other, 1)];
    let create = PropertyIdsFlags::CREATE_NAMES;
    let (made, _) = ok!(
        client,
        logon,
        GetPropertyIdsFromNames { flags: create, property_name_count: 3, property_names: names.clone() }
    );
    let ids = made.success.unwrap().property_ids;
    for object in &objects(&mut client, logon).await[..3] {
        let query = async |client: &mut Client, flags: u8, guid: Option<Guid>| {
            let flags = QueryNamesFlags(flags);
            let (done, _) =
                ok!(client, *object, QueryNamedProperties { query_flags: flags, property_guid: guid });
            let found = done.success.unwrap();
            assert_eq!(usize::from(found.id_count), found.property_ids.len());
            assert_eq!(found.property_ids.len(), found.property_names.len());
            found.property_ids
        };
        assert!(query(&mut client, 0, None).await.is_empty());
        for id in &ids {
            client
                .set(*object, &[(PropertyTag(u32::from(*id) << 16 | 3), PropertyValue::Integer32(1))])
                .await;
        }
        assert_eq!(query(&mut client, 0, None).await, ids);
        assert_eq!(query(&mut client, 0xf0, None).await, ids);
        assert_eq!(query(&mut client, QueryNamesFlags::NO_STRINGS.0, None).await, [ids[0], ids[2]]);
        assert_eq!(query(&mut client, QueryNamesFlags::NO_IDS.0, None).await, [ids[1]]);
        assert_eq!(query(&mut client, 0, Some(other.clone())).await, [ids[2]]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn properties_are_copied_and_moved() {
    covers!(
        "MS-OXCPRPT",
        146,
        150,
        14901,
        14902,
        14903,
        15204,
        153,
        159,
        15901,
        264,
        265,
        165,
        16502,
        737,
        167,
        738
    );
    covers!("MS-OXCPRPT", 16801, 168, 170, 50003, 500, 879, 503, 504, 50402);
    covers!("MS-OXCROPS", 3048);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let from = objects(&mut client, logon).await;
    let mut to = objects(&mut client, logon).await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    to[2] = client.create_folder(inbox, "Target").await.0;
    let copy = |flags: u8, tags: &[PropertyTag]| {
        made(RopRequestBody::CopyProperties, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            r.property_tag_count = tags.len() as u16;
            r.property_tags = tags.to_vec();
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyProperties(r) => r,
        other => panic!("{other:?}"),
    };
    let extra = PropertyTag(0x6123_0003);
    for (from, to) in from.into_iter().zip(to).take(3) {
        client.set(from, &[(COMMENT, text("source")), (extra, PropertyValue::Integer32(1))]).await;
        client.set(to, &[(COMMENT, text("target"))]).await;
        let kept =
            answer(client.two(from, to, copy(CopyPropertiesFlags::NO_OVERWRITE.0, &[COMMENT, extra])).await);
        assert_eq!((kept.return_value, kept.dest_handle_index), (ErrorCode::EC_NONE, None));
        let values = client.get(to, &[COMMENT, extra]).await;
        assert_eq!(string(&values[0]), "target");
        assert!(values[1].is_some());
        let missing = PropertyTag(0x6125_0003);
        let done = answer(client.two(from, to, copy(0, &[COMMENT, missing])).await).success.unwrap();
        assert_eq!((done.property_problem_count, done.property_problems[0].index), (1, 1));
        assert_eq!(string(&client.get(to, &[COMMENT]).await[0]), "source");
        assert!(client.get(from, &[COMMENT]).await[0].is_some());
        answer(client.two(from, to, copy(CopyPropertiesFlags::MOVE_PROPERTIES.0, &[COMMENT])).await);
        assert!(client.get(from, &[COMMENT]).await[0].is_none());
    }
    let mixed = answer(client.two(from[0], to[1], copy(0, &[COMMENT])).await);
    assert_eq!(mixed.return_value, ErrorCode::EC_NOT_SUPPORTED);
    let nowhere = answer(client.two(from[0], NEW, copy(0, &[COMMENT])).await);
    assert_eq!(nowhere.return_value, ErrorCode::EC_NULL_DESTINATION_OBJECT);
    assert_eq!((nowhere.dest_handle_index, nowhere.success), (Some(3), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_copied_to_another_but_for_what_is_excluded() {
    covers!(
        "MS-OXCPRPT",
        171,
        17201,
        17202,
        17203,
        177,
        178,
        181,
        182,
        18501,
        624,
        625,
        191,
        192,
        19201,
        739,
        193,
        740
    );
    covers!(
        "MS-OXCPRPT",
        19601,
        196,
        197,
        50702,
        5070504,
        5070507,
        5070509,
        50801,
        50802,
        890,
        821,
        848,
        849
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let from = new_message(&mut client, logon).await;
    client.set(from, &[(SUBJECT, text("whole")), (COMMENT, text("no"))]).await;
    let (_, attachment) = ok!(client, from, CreateAttachment {});
    client.set(attachment, &[(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, text("a.txt"))]).await;
    ok!(client, attachment, SaveChangesAttachment {});
    let copy = |flags: u8, sub: u8| {
        made(RopRequestBody::CopyTo, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            r.want_sub_objects = sub;
            r.excluded_tag_count = 1;
            r.excluded_tags = vec![COMMENT];
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyTo(r) => r,
        other => panic!("{other:?}"),
    };
    for sub in [0, 1] {
        let to = new_message(&mut client, logon).await;
        let done = answer(client.two(from, to, copy(0, sub)).await);
        assert_eq!((done.return_value, done.dest_handle_index), (ErrorCode::EC_NONE, None));
        assert_eq!(done.success.unwrap().property_problem_count, 0);
        let values = client.get(to, &[SUBJECT, COMMENT]).await;
        assert_eq!(string(&values[0]), "whole");
        assert!(values[1].is_none());
        let found = rop!(client, to, OpenAttachment { attachment_id: 0 }).0.return_value;
        assert_eq!(found == ErrorCode::EC_NONE, sub == 1);
    }
    let to = new_message(&mut client, logon).await;
    client.set(to, &[(SUBJECT, text("own"))]).await;
    answer(client.two(from, to, copy(CopyPropertiesFlags::NO_OVERWRITE.0, 0)).await);
    assert_eq!(string(&client.get(to, &[SUBJECT]).await[0]), "own");
    let (_, other) = ok!(client, to, CreateAttachment {});
    let done = answer(client.two(attachment, other, copy(0, 0)).await);
    assert_eq!(done.return_value, ErrorCode::EC_NONE);
    assert_eq!(string(&client.get(other, &[PropertyTag::PID_TAG_ATTACH_LONG_FILENAME]).await[0]), "a.txt");
    let inbox = client.open_folder(logon, client.inbox()).await;
    client.set(inbox, &[(PropertyTag(0x6123_0003), PropertyValue::Integer32(3))]).await;
    let (folder, _) = client.create_folder(inbox, "Target").await;
    answer(client.two(inbox, folder, copy(0, 0)).await);
    let values = client.get(folder, &[PropertyTag(0x6123_0003), PropertyTag::PID_TAG_DISPLAY_NAME]).await;
    assert!(matches!(values[0], Some(PropertyValue::Integer32(3))));
    assert_eq!(string(&values[1]), "Target");
    let mixed = answer(client.two(from, folder, copy(0, 0)).await);
    assert_eq!(mixed.return_value, ErrorCode::EC_NOT_SUPPORTED);
    let nowhere = answer(client.two(from, 0, copy(0, 0)).await);
    assert_eq!(nowhere.return_value, ErrorCode::EC_NULL_DESTINATION_OBJECT);
    assert_eq!((nowhere.dest_handle_index, nowhere.success), (Some(3), None));
}
