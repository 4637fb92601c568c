//! `NspiQueryRows` (MS-OXNSPI 3.1.4.1.8).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use openchange_address_book::{Limits, Options};

const NAME: u32 = 0x3001_001F;

#[tokio::test]
async fn rows_from_a_place_on() {
    covers!("MS-OXNSPI", 916, 922, 927, 929, 931, 951, 955, 962, 967, 973, 974, 975, 983, 988, 1701, 997);
    covers!("MS-OXNSPI", 456, 1970, 1709, 1708, "MS-OXCDATA_R82", "MS-OXCDATA_R457");
    covers!("MS-OXNSPI", "MS-OXCDATA_R95", "MS-OXCDATA_R97", "MS-OXCDATA_R99");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let jose = ann.of("jose").await;
    for (place, count, rows) in [
        (stat(), 4, 0..4),
        (Stat { delta: 2, ..stat() }, 3, 2..5),
        (Stat { current_rec: jose, ..stat() }, 2, 5..7),
        (Stat { current_rec: jose, delta: -1, ..stat() }, 100, 4..9),
        (Stat { current_rec: 1, num_pos: 1, total_recs: 3, ..stat() }, 1, 3..4),
        (Stat { current_rec: 2, delta: -1, ..stat() }, 5, 8..9),
        (Stat { current_rec: 2, ..stat() }, 5, 9..9),
    ] {
        let reply = ann.query(place.clone(), count, &[NAME, 0x3A00_001F]).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        let returned = reply.pp_rows.unwrap();
        assert_eq!(names(&returned), GAL[rows.clone()], "{place:?}");
        for row in &returned.a_row {
            assert_eq!(values(row).iter().map(|v| v.ul_prop_tag.0).collect::<Vec<_>>(), [NAME, 0x3A00_001F]);
        }
        // The same as moving there.
        let moved = Stat { delta: place.delta + returned.c_rows as i32, ..place };
        let after = ann.update(moved).await.p_stat;
        assert_eq!(reply.p_stat, after);
        assert_eq!((after.num_pos, after.total_recs), (rows.end as u32, 9));
    }
    let groups = Stat { container_id: ann.list("All Groups").await, ..stat() };
    assert_eq!(names(&ann.query(groups, 9, &[NAME]).await.pp_rows.unwrap()), ["Sales"]);
    let managers = Stat { container_id: ann.list("Führung").await, ..stat() };
    assert_eq!(names(&ann.query(managers, 9, &[NAME]).await.pp_rows.unwrap()), ["Ann Lee"]);
    let empty = Stat { container_id: ann.list("Empty").await, ..stat() };
    let reply = ann.query(empty, 9, &[NAME]).await;
    assert_eq!((reply.pp_rows.unwrap().c_rows, reply.p_stat.total_recs), (0, 0));
}

#[tokio::test]
async fn rows_of_an_explicit_table() {
    covers!("MS-OXNSPI", 958, 506, 507, 985, 986, 1694, 982, 912);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let table = [ann.of("zoe").await, 0x7777, ann.of("ann").await, ann.of("ann").await, 0, 1, 2];
    let columns = [NAME, 0x3A11_001F, 0x0FF6_0102];
    let reply = ann.explicit(&table, &columns).await;
    assert_eq!(reply.result, ErrorCode::EC_NONE);
    assert_eq!(reply.p_stat, stat(), "the place is not that table's");
    let rows = reply.pp_rows.unwrap();
    assert_eq!(rows.c_rows as usize, table.len());
    for (mid, row) in table.iter().zip(&rows.a_row) {
        assert_eq!(*row, ann.props(*mid, &columns).await.pp_rows.unwrap(), "as NspiGetProps has it");
    }
    assert_eq!(text(&values(&rows.a_row[0])[0]), "Zoë Ångström");
    for nobody in [1, 4, 5, 6] {
        for value in values(&rows.a_row[nobody]) {
            assert_eq!(value.ul_prop_tag.0 & 0xFFFF, 0x0A);
            assert_eq!(value.value, PropValUnion::Err(ErrorCode::EC_NOT_FOUND));
        }
    }
    let nobody = ann.explicit(&[0x7777, 0x7778], &columns).await;
    assert_eq!((nobody.result, nobody.pp_rows.unwrap().c_rows), (ErrorCode::EC_NONE, 2));
    let input = NspiQueryRowsIn {
        h_rpc: ann.handle.clone(),
        p_stat: stat(),
        count: 2,
        dw_e_table_count: 7,
        lp_e_table: Some(table.to_vec()),
        p_prop_tags: Some(tags(&columns)),
        ..NspiQueryRowsIn::default()
    };
    let two = ann.client.nspi_query_rows(&input).await.unwrap().pp_rows.unwrap();
    assert_eq!(two.a_row, rows.a_row[..2]);
}

#[tokio::test]
async fn columns_when_none_are_named() {
    covers!("MS-OXNSPI", 1627, 1926);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let mut input = NspiQueryRowsIn {
        h_rpc: ann.handle.clone(),
        p_stat: Stat { current_rec: ann.of("ann").await, ..stat() },
        count: 1,
        ..NspiQueryRowsIn::default()
    };
    let reply = ann.client.nspi_query_rows(&input).await.unwrap();
    let row = &reply.pp_rows.as_ref().unwrap().a_row[0];
    let columns: Vec<u32> = values(row).iter().map(|v| v.ul_prop_tag.0).collect();
    let expected =
        [0xFFFD_0003, 0x0FFE_0003, 0x3900_0003, 0x3001_001E, 0x3A1A_001E, 0x3A18_001E, 0x3A19_001E];
    assert_eq!(columns, expected);
    assert_eq!(number(&values(row)[1]), 6);
    assert_eq!(text(&values(row)[4]), "+49 30 1");
    assert_eq!(text(&values(row)[6]), "B 12");
    for flags in [4, 0x10, 0xFFFF_FFFC] {
        input.dw_flags = NspiRetrieveFlags(flags);
        assert_eq!(ann.client.nspi_query_rows(&input).await.unwrap(), reply, "{flags:#x}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_leaves_the_place_alone() {
    covers!("MS-OXNSPI", 935, 939, 943, 1762, 948, "MS-OXCDATA_R989", "MS-OXCDATA_R903");
    let limits = Limits { columns: 5, ..Limits::default() };
    let world = World::of(company().await, Options { limits, ..options() }).await;
    let ann = world.session("ann").await;
    let many = [NAME; 6];
    for (place, count, columns, result) in [
        (wide(), 5, &[NAME][..], ErrorCode::EC_INVALID_CODEPAGE),
        (stat(), 0, &[NAME], ErrorCode::EC_INVALID_PARAMETER),
        (nowhere(), 5, &[NAME], ErrorCode::EC_INVALID_BOOKMARK),
        (Stat { current_rec: 0x7777, ..stat() }, 5, &[NAME], ErrorCode::EC_NOT_FOUND),
        (stat(), 5, &many, ErrorCode::EC_TABLE_TOO_BIG),
    ] {
        let reply = ann.query(place.clone(), count, columns).await;
        assert_eq!((reply.result, &reply.pp_rows, &reply.p_stat), (result, &None, &place));
        assert!(CODES.contains(&reply.result.0));
    }
}

#[tokio::test]
async fn an_answer_has_a_size() {
    let limits = Limits { bytes: 300, ..Limits::default() };
    let world = World::of(company().await, Options { limits, ..options() }).await;
    let ann = world.session("ann").await;
    let mut place = stat();
    let mut all = Vec::new();
    while place.current_rec != 2 {
        let reply = ann.query(place, 100, &[NAME]).await;
        let rows = names(&reply.pp_rows.unwrap());
        assert!((1..9).contains(&rows.len()), "some, not all");
        all.extend(rows);
        place = reply.p_stat;
    }
    assert_eq!(all, GAL);
    let matched = ann.matches(stat(), Some(crate::session::anr("a")), Some(&[NAME; 20])).await;
    assert_eq!(matched.result, ErrorCode::EC_TABLE_TOO_BIG);
}
