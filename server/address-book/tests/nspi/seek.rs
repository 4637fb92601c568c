//! Seeking, sorting and comparing (MS-OXNSPI 3.1.4.1.9, 3.1.4.1.11, 3.1.4.1.12).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;

const NAME: u32 = 0x3001_001F;
const NAME8: u32 = 0x3001_001E;

#[tokio::test]
async fn the_first_row_not_before_a_name() {
    covers!("MS-OXNSPI", 998, 1012, 1033, 1050, 1051, 1054, 1055, 1048, 1076, 1702);
    let world = World::new().await;
    let ann = world.session("ann").await;
    for (sought, row) in
        [("Ann Lee", 1), ("ann lee", 1), ("B", 3), ("jose", 5), ("JOSÉ MULLER", 5), ("", 0), ("Zoe", 8)]
    {
        // Fields that the client filled in for something else stay.
        let before = Stat { delta: 3, num_pos: 5, total_recs: 6, current_rec: 77, ..stat() };
        let reply = ann.seek(before.clone(), unicode(NAME, sought), None, None).await;
        assert_eq!((reply.result, &reply.pp_rows), (ErrorCode::EC_NONE, &None), "{sought}");
        let row_mid = ann.update(Stat { delta: row, ..stat() }).await.p_stat.current_rec;
        let after = Stat { current_rec: row_mid, num_pos: row as u32, total_recs: 9, ..before };
        assert_eq!(reply.p_stat, after, "{sought}");
        let mut input = NspiSeekEntriesIn {
            h_rpc: ann.handle.clone(),
            reserved: 0,
            p_stat: after.clone(),
            p_target: unicode(NAME, sought),
            ..NspiSeekEntriesIn::default()
        };
        for reserved in [1, u32::MAX] {
            input.reserved = reserved;
            assert_eq!(ann.client.nspi_seek_entries(&input).await.unwrap().p_stat, after);
        }
    }
    let narrow = ann.seek(stat(), narrow(NAME8, b"jos\xE9"), None, None).await;
    assert_eq!((narrow.result, narrow.p_stat.num_pos), (ErrorCode::EC_NONE, 5));
    let behind = ann.seek(stat(), unicode(NAME, "Zz"), None, None).await;
    assert_eq!((behind.result, behind.p_stat), (ErrorCode::EC_NOT_FOUND, stat()));
}

#[tokio::test]
async fn rows_from_there_on() {
    covers!("MS-OXNSPI", 1010, 1052, 1058, 105801, 1695, 1755, 458, 1974, 1975, 1945, 1937);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let columns = [NAME, NAME8, 0x0FFF_0102];
    let reply = ann.seek(stat(), unicode(NAME, "f"), None, Some(&columns)).await;
    let rows = reply.pp_rows.unwrap();
    assert_eq!(names(&rows), GAL[4..]);
    let query = NspiQueryRowsIn {
        h_rpc: ann.handle.clone(),
        dw_flags: NspiRetrieveFlags::F_EPH_ID,
        p_stat: reply.p_stat.clone(),
        count: rows.c_rows,
        p_prop_tags: Some(tags(&columns)),
        ..NspiQueryRowsIn::default()
    };
    assert_eq!(ann.client.nspi_query_rows(&query).await.unwrap().pp_rows.unwrap(), rows);
    assert_eq!(values(&rows.a_row[1])[1].value, PropValUnion::LpszA(Some(b"Jos\xE9 M\xFCller"[..].into())));
    assert_eq!(bytes(&values(&rows.a_row[0])[2])[0], 0x87, "ephemeral");

    let table = [ann.of("ann").await, ann.of("annl").await, ann.of("sales").await, ann.of("zoe").await];
    let reply = ann.seek(stat(), unicode(NAME, "annika"), Some(&table), Some(&columns)).await;
    let expected = Stat { current_rec: table[2], num_pos: 2, total_recs: 4, ..stat() };
    assert_eq!(reply.p_stat, expected);
    let rows = reply.pp_rows.unwrap();
    assert_eq!(names(&rows), ["Sales", "Zoë Ångström"]);
    let query = NspiQueryRowsIn {
        h_rpc: ann.handle.clone(),
        dw_flags: NspiRetrieveFlags::F_EPH_ID,
        p_stat: expected,
        dw_e_table_count: 2,
        lp_e_table: Some(table[2..].to_vec()),
        count: 2,
        p_prop_tags: Some(tags(&columns)),
    };
    assert_eq!(ann.client.nspi_query_rows(&query).await.unwrap().pp_rows.unwrap(), rows);
}

#[tokio::test]
async fn what_cannot_be_sought() {
    covers!("MS-OXNSPI", 1016, 1020, 1024, 1630, 1631, 1039, 1043, "MS-OXCDATA_R899");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let phonetic = TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME;
    for (place, target, result) in [
        (wide(), unicode(NAME, "a"), ErrorCode::EC_INVALID_CODEPAGE),
        (nowhere(), unicode(NAME, "a"), ErrorCode::EC_INVALID_BOOKMARK),
        (Stat { sort_type: phonetic, ..stat() }, unicode(NAME, "a"), ErrorCode::EC_GENERAL_FAILURE),
        (Stat { sort_type: TableSortOrder(7), ..stat() }, unicode(NAME, "a"), ErrorCode::EC_GENERAL_FAILURE),
        (stat(), unicode(0x3A11_001F, "a"), ErrorCode::EC_GENERAL_FAILURE),
        (stat(), narrow(0x3A06_001E, b"a"), ErrorCode::EC_GENERAL_FAILURE),
        (stat(), unicode(NAME, "zzz"), ErrorCode::EC_NOT_FOUND),
    ] {
        let reply = ann.seek(place.clone(), target, None, Some(&[NAME])).await;
        assert_eq!((reply.result, &reply.pp_rows, &reply.p_stat), (result, &None, &place));
        assert!(CODES.contains(&reply.result.0));
    }
    for table in [&[][..], &[0x7777], &[ann.of("zoe").await, 0x7777]] {
        let reply = ann.seek(stat(), unicode(NAME, "a"), Some(table), Some(&[NAME])).await;
        assert!(CODES.contains(&reply.result.0));
    }
}

#[tokio::test]
async fn a_table_is_sorted_again() {
    covers!("MS-OXNSPI", 1168, 1172, 1175, 1177, 1197, 1198, 1201, 1204, 1205, 1759, 1207, 1209, 1915, 1870);
    covers!("MS-OXNSPI", 1194002);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let (a, j, z) = (ann.of("ann").await, ann.of("jose").await, ann.of("zoe").await);
    let resort = async |p_stat: &Stat, reserved: u32, before: Option<MIdArrayR>| {
        let input = NspiResortRestrictionIn {
            h_rpc: ann.handle.clone(),
            reserved,
            p_stat: p_stat.clone(),
            p_in_m_ids: mids(&[z, 0x7777, j, a, 0, 1]),
            pp_out_m_ids: before,
        };
        ann.client.nspi_resort_restriction(&input).await.unwrap()
    };
    let sorts = [
        (TableSortOrder::SORT_TYPE_DISPLAY_NAME, [a, j, z]),
        (TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME, [z, a, j]),
    ];
    for (sort_type, sorted) in sorts {
        for (current, at) in [(j, sorted.iter().position(|m| *m == j)), (ann.of("annl").await, None)] {
            let before = Stat { sort_type, current_rec: current, num_pos: 99, delta: 4, ..stat() };
            let reply = resort(&before, 0, None).await;
            assert_eq!(reply.result, ErrorCode::EC_NONE);
            assert_eq!(reply.pp_out_m_ids, Some(mids(&sorted)));
            let after = Stat {
                total_recs: 3,
                num_pos: at.unwrap_or(0) as u32,
                current_rec: if at.is_some() { current } else { 0 },
                ..before.clone()
            };
            assert_eq!(reply.p_stat, after);
            for (reserved, given) in [(1, None), (0, Some(mids(&[5]))), (u32::MAX, Some(mids(&[])))] {
                assert_eq!(resort(&before, reserved, given).await, reply);
            }
        }
    }
}

#[tokio::test]
async fn what_cannot_be_sorted() {
    covers!("MS-OXNSPI", 1181, 1185, 1189, 1757);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let mut input = NspiResortRestrictionIn {
        h_rpc: ann.handle.clone(),
        p_stat: wide(),
        p_in_m_ids: mids(&[ann.of("ann").await]),
        ..NspiResortRestrictionIn::default()
    };
    let reply = ann.client.nspi_resort_restriction(&input).await.unwrap();
    assert_eq!((reply.result, &reply.p_stat), (ErrorCode::EC_INVALID_CODEPAGE, &wide()));
    assert_eq!(reply.pp_out_m_ids, None);
    for sort_type in [1, 2, 1000, 1001, 4711] {
        input.p_stat = Stat { sort_type: TableSortOrder(sort_type), ..stat() };
        let reply = ann.client.nspi_resort_restriction(&input).await.unwrap();
        assert!(CODES.contains(&reply.result.0));
    }
}

#[tokio::test]
async fn one_comes_before_another() {
    covers!("MS-OXNSPI", 1210, 1217, 1219, 1223, 1230, 1234, 1236, 1238, 1240, 1242, 1699);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let compare = async |p_stat: Stat, reserved: u32, m_id1: u32, m_id2: u32| {
        let input = NspiCompareMIdsIn { h_rpc: ann.handle.clone(), reserved, p_stat, m_id1, m_id2 };
        let reply = ann.client.nspi_compare_m_ids(&input).await.unwrap();
        (reply.result, reply.pl_result.signum())
    };
    let (a, j, z) = (ann.of("ann").await, ann.of("jose").await, ann.of("zoe").await);
    let phonetic = Stat { sort_type: TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME, ..stat() };
    for (place, one, two, order) in [
        (stat(), a, j, -1),
        (stat(), j, a, 1),
        (stat(), j, j, 0),
        (stat(), j, z, -1),
        (phonetic.clone(), j, z, 1),
        (phonetic, z, a, -1),
    ] {
        for reserved in [0, 9] {
            assert_eq!(compare(place.clone(), reserved, one, two).await, (ErrorCode::EC_NONE, order));
        }
    }
    let groups = Stat { container_id: ann.list("All Groups").await, ..stat() };
    for (place, one, two, result) in [
        (wide(), a, j, ErrorCode::EC_INVALID_CODEPAGE),
        (nowhere(), a, j, ErrorCode::EC_INVALID_BOOKMARK),
        (stat(), a, 0x7777, ErrorCode::EC_GENERAL_FAILURE),
        (stat(), 0x7777, a, ErrorCode::EC_GENERAL_FAILURE),
        (groups, a, j, ErrorCode::EC_GENERAL_FAILURE),
    ] {
        assert_eq!(compare(place, 0, one, two).await.0, result);
        assert!(CODES.contains(&result.0));
    }
}
