//! Names of properties (MS-OXCPRPT 2.2.9, 2.2.12, 2.2.13).

use super::properties::*;
use crate::common::{Client, Server};
use covers::covers;
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameValue, PropertyValue};
use exchange::oxcprpt::{NameOfPropertyId, PropertyIdsFlags, QueryNamesFlags};
use exchange::oxprops::PropertyTag;
use openchange_store::ids;

#[tokio::test(flavor = "multi_thread")]
async fn names_have_numbers_and_numbers_names() {
    covers!("MS-OXCPRPT", 198, 20701, 20702, 20703, 20704, 628, 62801, 215, 21502, 216, 218, 21801);
    covers!("MS-OXCPRPT", 220, 222, 226, 41404, 41405, 642, 531, 532, 534, 535, 52502, 230, 23701);
    covers!("MS-OXCPRPT", 23702, 23703, 23704, 238, 248, 24802, 249, 250, 51802, 518, 519, 520, 521);
    covers!("MS-OXCPRPT", 523, 524);
    covers!("MS-OXCPRPT", "MS-OXCDATA_R21", "MS-OXCDATA_R25", "MS-OXCDATA_R26", "MS-OXCDATA_R27");
    covers!("MS-OXCPRPT", "MS-OXCDATA_R29", "MS-OXCDATA_R30");
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
        let name = |i: usize| {
            let NameOfPropertyId { kind, guid, value } = back.property_names[i].clone();
            PropertyName { kind, guid: guid.unwrap(), value }
        };
        assert_eq!(name(0), names[0]);
        let PropertyNameValue::Name(text) = &back.property_names[1].value else { panic!("{back:?}") };
        assert_eq!(text.name.as_str(), Ok("colour"));
        assert_eq!(name(2), named(&mapi, 0x0037));
        assert_eq!(back.property_names[3].kind, PropertyNameKind::PROPERTY_NAME_NONE);
        assert_eq!(back.property_names[3].guid, None, "nothing but the kind");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn named_properties_are_listed_as_they_are_wanted() {
    covers!("MS-OXCPRPT", 12901, 12902, 12903, 132, 134, 138, 141, 14101, 14201, 14202, 14203, 14301);
    covers!("MS-OXCPRPT", 145, 49502, 876, 877, 878, 87802, 12904);
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
    } // A logon's are those of the whole mailbox.
    let (done, _) = ok!(client, logon, QueryNamedProperties { property_guid: Some(other) });
    assert_eq!(done.success.unwrap().property_ids, [ids[2]]);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_the_ids_themselves_are_numbers() {
    covers!("MS-OXCPRPT", 225);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let mapi = ids::guid_from_bytes([0x28, 3, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]);
    assert_eq!(ids::guid_text(&mapi), exchange::oxprops::PS_MAPI);
    let names = vec![named(&mapi, 0x37), called(&mapi, "subject")];
    let create = PropertyIdsFlags::CREATE_NAMES;
    let (done, _) = rop!(
        client,
        logon,
        GetPropertyIdsFromNames { flags: create, property_name_count: 2, property_names: names }
    );
    assert_eq!(done.success.unwrap().property_ids, [0x37, 0]);
}
