//! Properties of objects (MS-OXNSPI 3.1.4.1.5 to 3.1.4.1.7, 3.1.4.2, 2.2.2).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use openchange_address_book::{Limits, Options};
use openchange_directory::Change;
use std::collections::HashSet;

const NAME: u32 = 0x3001_001F;

/// What every object has (MS-OXNSPI 3.1.4.2).
const REQUIRED: [u32; 17] = [
    0x0FFE_0003,
    0x3F08_0003,
    0x39FF_001E,
    0xFFFD_0003,
    0x0FFF_0102,
    0x0FF6_0102,
    0x300B_0102,
    0x0FF9_0102,
    0x3002_001E,
    0x3003_001E,
    0x3900_0003,
    0x3902_0102,
    0x3A20_001E,
    0x3001_001E,
    0x0FF8_0102,
    0x803C_001E,
    0x803C_001F,
];

const EVERYBODY: [&str; 10] =
    ["ann", "annl", "jose", "zoe", "sam", "harry", "sales", "hands", "far", "board"];

async fn list(session: &Session, flags: u32, mid: u32, code_page: u32) -> NspiGetPropListOut {
    let input = NspiGetPropListIn {
        h_rpc: session.handle.clone(),
        dw_flags: NspiRetrieveFlags(flags),
        dw_m_id: mid,
        code_page,
    };
    session.client.nspi_get_prop_list(&input).await.unwrap()
}

fn raw(tags: &PropertyTagArrayR) -> Vec<u32> {
    assert_eq!(tags.c_values as usize, tags.aul_prop_tag.len());
    tags.aul_prop_tag.iter().map(|t| t.0).collect()
}

#[tokio::test]
async fn what_the_server_knows() {
    covers!("MS-OXNSPI", 801, 802, 808, 809, 810, 820, 822, 824, 827, 1922, 1923, 115, 116, 140);
    covers!("MS-OXNSPI", "MS-OXCDATA_R187", "MS-OXCDATA_R189", "MS-OXCDATA_R191");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let columns = async |reserved: u32, flags: u32| {
        let input = NspiQueryColumnsIn {
            h_rpc: ann.handle.clone(),
            reserved,
            dw_flags: NspiQueryColumnsFlags(flags),
        };
        let reply = ann.client.nspi_query_columns(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        raw(&reply.pp_columns.unwrap())
    };
    let (narrow, wide) = (columns(0, 0).await, columns(0, 0x8000_0000).await);
    assert!(wide.len() > 80);
    let types = |all: &[u32]| all.iter().map(|t| t & 0xFFFF).collect::<HashSet<_>>();
    assert!(
        types(&narrow).contains(&0x1E)
            && !types(&narrow).contains(&0x1F)
            && !types(&narrow).contains(&0x101F)
    );
    assert!(types(&wide).contains(&0x1F) && !types(&wide).contains(&0x1E) && !types(&wide).contains(&0x101E));
    let ids = |all: &[u32]| all.iter().map(|t| t >> 16).collect::<HashSet<_>>();
    assert_eq!(ids(&narrow), ids(&wide));
    assert_eq!(ids(&narrow).len(), narrow.len(), "each once");
    for (reserved, flags) in [(9, 0), (0, 1), (u32::MAX, 0x7FFF_FFFF)] {
        assert_eq!(columns(reserved, flags).await, narrow);
    }
    // Whatever somebody has, the server knows.
    for alias in EVERYBODY {
        let has = raw(&list(&ann, 0, ann.of(alias).await, 1252).await.pp_prop_tags.unwrap());
        assert!(has.iter().all(|tag| narrow.contains(tag)), "{alias}");
    }
}

#[tokio::test]
async fn what_somebody_has() {
    covers!("MS-OXNSPI", 828, 834, 835, 836, 848, 852, 854, 855, 858, 1924, 104);
    let world = World::new().await;
    let ann = world.session("ann").await;
    for alias in EVERYBODY {
        let mid = ann.of(alias).await;
        let reply = list(&ann, 0, mid, 1252).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        let all = raw(&reply.pp_prop_tags.unwrap());
        assert!(all.iter().all(|t| ![0x1F, 0x101F, 0].contains(&(t & 0xFFFF))), "strings are 8-bit");
        // All of these have values, and nothing else that the server knows has.
        let input = NspiQueryColumnsIn { h_rpc: ann.handle.clone(), ..Default::default() };
        let known = raw(&ann.client.nspi_query_columns(&input).await.unwrap().pp_columns.unwrap());
        let row = ann.props(mid, &known).await.pp_rows.unwrap();
        let has: Vec<u32> =
            values(&row).iter().map(|v| v.ul_prop_tag.0).filter(|t| t & 0xFFFF != 0x0A).collect();
        assert_eq!(has, all, "{alias}");
        let skipped = raw(&list(&ann, 1, mid, 1252).await.pp_prop_tags.unwrap());
        let plain: Vec<u32> = all.iter().copied().filter(|t| t & 0xFFFF != 0x0D).collect();
        assert_eq!(skipped, plain);
        for flags in [2, 4, 0xFFFF_FFFE] {
            assert_eq!(raw(&list(&ann, flags, mid, 1252).await.pp_prop_tags.unwrap()), all);
        }
    }
    let sales = raw(&list(&ann, 0, ann.of("sales").await, 1252).await.pp_prop_tags.unwrap());
    assert!(sales.contains(&0x8009_000D));
    for (mid, page) in [(0x7777, 1252), (1, 1252), (ann.of("ann").await, 4711)] {
        let reply = list(&ann, 0, mid, page).await;
        assert_ne!(reply.result, ErrorCode::EC_NONE);
        assert!(reply.pp_prop_tags.is_none() && CODES.contains(&reply.result.0));
    }
}

#[tokio::test]
async fn what_everybody_has() {
    covers!("MS-OXNSPI", 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734);
    covers!("MS-OXNSPI", 1735, 1736, 1737, 1738, "MS-OXOABK_R892", "MS-OXPROPS_R5798", "MS-OXPROPS_R6889");
    covers!("MS-OXNSPI", 53001, 59, 63, 1997, 1999);
    let world = World::new().await;
    let ann = world.session("ann").await;
    for alias in EVERYBODY {
        let mid = ann.of(alias).await;
        let mut columns = REQUIRED.to_vec();
        columns.extend([0x360F_000D, 0x3600_0003]);
        let reply = ann.props(mid, &columns).await;
        let row = reply.pp_rows.unwrap();
        let row = values(&row);
        for (value, tag) in row.iter().zip(REQUIRED) {
            assert_eq!(value.ul_prop_tag.0, tag, "{alias}");
        }
        let is_list = ["sales", "hands"].contains(&alias);
        assert_eq!(
            number(&row[0]),
            if is_list {
                8
            } else if alias == "board" {
                3
            } else {
                6
            }
        );
        let mut key = b"EX:".to_vec();
        key.extend(address(alias).to_uppercase().bytes());
        key.push(0);
        assert_eq!(bytes(&row[6]), key);
        assert_eq!(bytes(&row[7]), bytes(&row[11]), "record key and permanent entry id");
        assert_eq!(bytes(&row[11]), bytes(&row[4]));
        assert_eq!(text(&row[8]), "EX");
        assert_eq!(text(&row[9]), address(alias));
        assert_eq!(text(&row[15]), text(&row[16]));
        assert_eq!(bytes(&row[14]).len(), 16);
        assert_eq!(bytes(&row[5]), mid.to_le_bytes());
        assert_eq!(text(&row[12]), text(&row[13]));
        let display_type = number(&row[10]);
        let expected = match alias {
            "sales" => 1,
            "board" => 2,
            "hands" => 3,
            "far" => 6,
            _ => 0,
        };
        assert_eq!(display_type, expected, "{alias}");
        assert_eq!(bytes(&row[4])[24..28], display_type.to_le_bytes());
        let (contents, flags) = (row[17].ul_prop_tag.0 & 0xFFFF, row[18].ul_prop_tag.0 & 0xFFFF);
        assert_eq!((contents, flags), if is_list { (0x0D, 3) } else { (0x0A, 0x0A) }, "{alias}");
    }
}

#[tokio::test]
async fn values_of_every_type() {
    covers!("MS-OXNSPI", 1656, 1658, 31, 37, 183, 185, 189, 200, 209, 1707, 144, 156, 161, 169, 134, 219);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let sales = ann.of("sales").await;
    world
        .change(
            "ann",
            &[
                Change::Replace("userCertificate".into(), vec![vec![1; 3], vec![2; 4]]),
                Change::Replace("thumbnailPhoto".into(), vec![vec![9; 10]]),
            ],
        )
        .await;
    let columns = [
        0x806A_0003,
        0x3A40_000B,
        0x3003_001E,
        0x8C9E_0102,
        0x3001_001F,
        0x3007_0040,
        0x3A09_001F,
        0x800F_101E,
        0x8C6A_1102,
        0x800F_101F,
        0x8008_000D,
    ];
    let row = ann.props(ann.of("ann").await, &columns).await.pp_rows.unwrap();
    let row = values(&row);
    let types: Vec<u32> = row.iter().map(|v| v.ul_prop_tag.0 & 0xFFFF).collect();
    assert_eq!(types, [3, 0x0B, 0x1E, 0x102, 0x1F, 0x40, 0x0A, 0x101E, 0x1102, 0x101F, 0x0D]);
    assert_eq!(row[1].value, PropValUnion::B(1));
    assert_eq!(bytes(&row[3]), [9; 10]);
    let PropValUnion::MVbin(certificates) = &row[8].value else { panic!() };
    let lengths: Vec<u32> = certificates.lpbin.iter().flatten().map(|b| b.cb).collect();
    assert_eq!((certificates.c_values, lengths), (2, vec![3, 4]));
    let PropValUnion::MVszW(proxies) = &row[9].value else { panic!() };
    let proxies: Vec<String> = proxies
        .lppsz_w
        .iter()
        .flatten()
        .map(|s| s.lpsz_w.as_ref().unwrap().to_string_lossy().into())
        .collect();
    assert_eq!(proxies.len(), 3);
    assert!(proxies.contains(&"SMTP:ann@example.com".to_owned()));
    assert_eq!(row[10].value, PropValUnion::LReserved(0));
    let PropValUnion::Ft(created) = &row[5].value else { panic!() };
    assert!(created.dw_high_date_time > 0x01D0_0000, "later than 2015");

    // Asked for whatever type there is, and types that a property does not have.
    let odd =
        ann.props(sales, &[0x3001_0000, 0x0FFE_0000, 0x0FFE_001F, 0x3001_0003, 0x8009_001F, 0x8009_101F, 0]);
    let row = odd.await.pp_rows.unwrap();
    let tags: Vec<u32> = values(&row).iter().map(|v| v.ul_prop_tag.0).collect();
    assert_eq!(tags, [0x3001_001F, 0x0FFE_0003, 0x0FFE_000A, 0x3001_000A, 0x8009_001F, 0x8009_101F, 0x0A]);
}

#[tokio::test]
async fn properties_of_one_object() {
    covers!(
        "MS-OXNSPI",
        859,
        867,
        868,
        869,
        886,
        1693,
        899,
        901,
        905,
        909,
        910,
        911,
        912,
        913,
        915,
        1925,
        105
    );
    covers!("MS-OXNSPI", "MS-OXCDATA_R2054", "MS-OXCDATA_R2070");
    let world = World::new().await;
    let ann = world.session("ann").await;
    for alias in EVERYBODY {
        let at = Stat { current_rec: ann.of(alias).await, ..stat() };
        for flags in [0, 1, 2, 3] {
            let tags = list(&ann, flags, at.current_rec, 1252).await.pp_prop_tags.unwrap();
            let named = ann.props_with(at.clone(), NspiRetrieveFlags(flags), Some(tags.clone())).await;
            let all = ann.props_with(at.clone(), NspiRetrieveFlags(flags), None).await;
            assert_eq!(all, named);
            assert_eq!(all.result, ErrorCode::EC_NONE);
            let row = all.pp_rows.unwrap();
            assert_eq!(values(&row).iter().map(|v| v.ul_prop_tag.0).collect::<Vec<_>>(), raw(&tags));
            let id = values(&row).iter().find(|v| v.ul_prop_tag.0 == 0x0FFF_0102).unwrap();
            assert_eq!(bytes(id)[0], if flags & 2 != 0 { 0x87 } else { 0 });
        }
    }
    let jose = Stat { current_rec: ann.of("jose").await, ..stat() };
    let columns = tags(&[NAME, 0x3A06_001F, NAME, 0x3A11_001F, 0x3A11_001F]);
    let reply = ann.props_with(jose.clone(), NspiRetrieveFlags(0), Some(columns.clone())).await;
    assert_eq!(reply.result, ErrorCode::EC_ERRORS_RETURNED);
    let row = reply.pp_rows.clone().unwrap();
    let seen: Vec<u32> = values(&row).iter().map(|v| v.ul_prop_tag.0).collect();
    assert_eq!(seen, [NAME, 0x3A06_000A, NAME, 0x3A11_001F, 0x3A11_001F]);
    assert_eq!(values(&row)[1].value, PropValUnion::Err(ErrorCode::EC_NOT_FOUND));
    assert_eq!(text(&values(&row)[2]), "José Müller");
    for flags in [4, 0x80, 0xFFFF_FFFC] {
        let other = ann.props_with(jose.clone(), NspiRetrieveFlags(flags), Some(columns.clone())).await;
        assert_eq!(other, reply);
    }
}

#[tokio::test]
async fn properties_of_nobody() {
    covers!("MS-OXNSPI", 873, 877, 907, 2003005, 1985);
    let limits = Limits { columns: 300, ..Limits::default() };
    let world = World::of(company().await, Options { limits, ..options() }).await;
    let ann = world.session("ann").await;
    let a = ann.of("ann").await;
    for (current_rec, container_id) in [(0x7777, 0), (1, 0), (0, 0), (2, 0), (a, 0x7777_7777)] {
        let at = Stat { current_rec, container_id, num_pos: 1, total_recs: 2, ..stat() };
        let reply = ann.props_with(at, NspiRetrieveFlags(0), Some(tags(&[NAME, 0x0FFE_0003]))).await;
        assert_eq!(reply.result, ErrorCode::EC_ERRORS_RETURNED);
        let row = reply.pp_rows.unwrap();
        assert_eq!(
            values(&row).iter().map(|v| v.ul_prop_tag.0).collect::<Vec<_>>(),
            [0x3001_000A, 0x0FFE_000A]
        );
    }
    let wide_one = Stat { current_rec: a, ..wide() };
    let many = vec![NAME; 301];
    for (at, columns, result) in [
        (wide_one.clone(), Some(tags(&[0x3001_001E])), ErrorCode::EC_INVALID_CODEPAGE),
        (wide_one.clone(), None, ErrorCode::EC_INVALID_CODEPAGE),
        (Stat { current_rec: a, code_page: 4711, ..stat() }, None, ErrorCode::EC_INVALID_CODEPAGE),
        (Stat { current_rec: a, ..stat() }, Some(tags(&many)), ErrorCode::EC_TABLE_TOO_BIG),
    ] {
        let reply = ann.props_with(at, NspiRetrieveFlags(0), columns).await;
        assert_eq!((reply.result, reply.pp_rows), (result, None));
        assert!(CODES.contains(&result.0));
    }
    let unicode = ann.props_with(wide_one, NspiRetrieveFlags(0), Some(tags(&[NAME]))).await;
    assert_eq!(unicode.result, ErrorCode::EC_NONE, "no 8-bit string is asked for");
}
