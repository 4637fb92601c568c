//! Templates and names of properties (MS-OXNSPI 3.1.4.1.18; MS-NSPI 3.1.4.16, 3.1.4.17).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxoabkt::{ControlType, TRowSet};
use exchange::oxprops::PropertyTag;

const TEMPLATE: u32 = 0x0001_0102;
const SCRIPT: u32 = 0x0004_0102;

fn ask(session: &Session, flags: u32, ul_type: u32) -> NspiGetTemplateInfoIn {
    NspiGetTemplateInfoIn {
        h_rpc: session.handle.clone(),
        dw_flags: NspiTemplateInfoFlags(flags),
        ul_type,
        p_dn: None,
        dw_code_page: 1252,
        dw_locale_id: 0x409,
    }
}

#[tokio::test]
async fn dialogs_for_what_is_shown() {
    covers!("MS-OXNSPI", 1444, 1456, 1458, 1478, 1484, 1486, 1490, 1492, 120, 121, 1692);
    covers!("MS-OXNSPI", "MS-OXOABKT_R302", "MS-OXOABKT_R303");
    let world = World::new().await;
    let ann = world.session("ann").await;
    for display_type in [0, 1, 2, 3, 6, 0x102] {
        for (flags, tags) in [
            (1, &[TEMPLATE][..]),
            (4, &[SCRIPT]),
            (5, &[TEMPLATE, SCRIPT]),
            (0, &[]),
            (0xF5, &[TEMPLATE, SCRIPT]),
            (0x70, &[]),
        ] {
            let reply = ann.client.nspi_get_template_info(&ask(&ann, flags, display_type)).await.unwrap();
            assert_eq!(reply.result, ErrorCode::EC_NONE);
            let row = reply.pp_data.unwrap();
            assert_eq!(values(&row).iter().map(|v| v.ul_prop_tag.0).collect::<Vec<_>>(), tags);
            let Some(template) = values(&row).iter().find(|v| v.ul_prop_tag.0 == TEMPLATE) else { continue };
            let set: TRowSet = pidl_ndr::from_bytes(&bytes(template), pidl_ndr::Format::NDR32).unwrap();
            assert_eq!((set.r#type, set.row_count as usize), (1, set.rows.len()));
            assert_eq!(set.rows[0].control_type, ControlType::DTCT_PAGE);
            assert!(set.rows.iter().any(|r| r.control_structure.dw_type == 0x3001_001E), "the display name");
        }
    }
}

#[tokio::test]
async fn templates_that_are_not_there() {
    covers!("MS-OXNSPI", 1462, 1467, 1469, 1476, 1982, 1983, "MS-OXCDATA_R975");
    let world = World::new().await;
    let ann = world.session("ann").await;
    for (input, result) in [
        (
            NspiGetTemplateInfoIn { dw_code_page: CP_WINUNICODE, ..ask(&ann, 1, 0) },
            ErrorCode::EC_INVALID_CODEPAGE,
        ),
        (NspiGetTemplateInfoIn { dw_code_page: 4711, ..ask(&ann, 1, 0) }, ErrorCode::EC_INVALID_CODEPAGE),
        (ask(&ann, 1, 0x7777), ErrorCode::EC_INVALID_LOCALE),
        (
            NspiGetTemplateInfoIn { p_dn: Some("/cn=none".into()), ..ask(&ann, 1, 0) },
            ErrorCode::EC_INVALID_LOCALE,
        ),
    ] {
        let reply = ann.client.nspi_get_template_info(&input).await.unwrap();
        assert_eq!((reply.result, reply.pp_data), (result, None));
        assert!(CODES.contains(&result.0));
    }
    // The name of a template says all there is to say.
    let group = ann.client.nspi_get_template_info(&ask(&ann, 5, 1)).await.unwrap();
    let dn = "/o=Example/ou=First/cn=Configuration/cn=Addressing/cn=Display-Templates/cn=409/cn=1";
    for (ul_type, dw_locale_id) in [(0, 0x409), (6, 0x407), (0x7777, 0)] {
        let named = NspiGetTemplateInfoIn { p_dn: Some(dn.into()), dw_locale_id, ..ask(&ann, 5, ul_type) };
        assert_eq!(ann.client.nspi_get_template_info(&named).await.unwrap(), group);
    }
}

#[tokio::test]
async fn properties_have_names() {
    let world = World::new().await;
    let ann = world.session("ann").await;
    let ps_mapi = FlatUidR { ab: [0x28, 3, 2, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46] };
    let mut input = NspiGetNamesFromIDsIn {
        h_rpc: ann.handle.clone(),
        p_prop_tags: Some(tags(&[0x3001_001F, 0x8009_000D])),
        ..NspiGetNamesFromIDsIn::default()
    };
    let reply = ann.client.nspi_get_names_from_i_ds(&input).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_NONE);
    let found = reply.pp_names.unwrap();
    let ids: Vec<i32> = found.a_names.iter().map(|n| n.l_id).collect();
    assert_eq!((found.c_names, ids), (2, vec![0x3001, 0x8009]));
    assert!(found.a_names.iter().all(|n| n.lpguid.as_ref() == Some(&ps_mapi)));
    let back = NspiGetIDsFromNamesIn {
        h_rpc: ann.handle.clone(),
        c_prop_names: 2,
        p_names: found.a_names.into_iter().map(|n| PropertyNamePointerR { name: Some(n) }).collect(),
        ..NspiGetIDsFromNamesIn::default()
    };
    let reply = ann.client.nspi_get_i_ds_from_names(&back).await.unwrap();
    assert_eq!(reply.pp_prop_tags, Some(tags(&[0x3001_001F, 0x8009_000D])));
    assert_eq!(reply.result, ErrorCode::EC_NONE);
    let unknown = NspiGetIDsFromNamesIn {
        c_prop_names: 2,
        p_names: vec![
            PropertyNamePointerR { name: None },
            PropertyNamePointerR {
                name: Some(PropertyNameR { l_id: -1, lpguid: Some(ps_mapi), ul_reserved: 0 }),
            },
        ],
        ..back
    };
    let reply = ann.client.nspi_get_i_ds_from_names(&unknown).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_ERRORS_RETURNED);
    assert_eq!(reply.pp_prop_tags, Some(tags(&[0x0A, 0x0A])));
    input.lpguid = Some(FlatUidR { ab: [7; 16] });
    let reply = ann.client.nspi_get_names_from_i_ds(&input).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_ERRORS_RETURNED);
    assert_eq!(reply.pp_returned_prop_tags, Some(tags(&[0x3001_000A, 0x8009_000A])));
    input.p_prop_tags = None;
    let reply = ann.client.nspi_get_names_from_i_ds(&input).await.unwrap();
    assert_eq!(reply.pp_names.unwrap().c_names, 0, "no name in another set");
    input.lpguid = None;
    let all = ann.client.nspi_get_names_from_i_ds(&input).await.unwrap();
    assert!(all.pp_returned_prop_tags.unwrap().aul_prop_tag.contains(&PropertyTag::PID_TAG_DISPLAY_NAME));
}
