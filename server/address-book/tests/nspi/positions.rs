//! Places in tables (MS-OXNSPI 2.2.8, 3.1.4.1.4, 3.1.4.5).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;

const BEGINNING: u32 = 0;
const CURRENT: u32 = 1;
const END: u32 = 2;
const NAME: u32 = 0x3001_001F;

/// Minimal entry ids of the global address list, in its order.
async fn order(session: &Session, sort_type: TableSortOrder) -> Vec<u32> {
    let rows = session.query(Stat { sort_type, ..stat() }, 100, &[0x0FF6_0102]).await.pp_rows.unwrap();
    let mid = |row: &PropertyRowR| u32::from_le_bytes(bytes(&values(row)[0]).try_into().unwrap());
    rows.a_row.iter().map(mid).collect()
}

#[tokio::test]
async fn absolute_positions() {
    covers!("MS-OXNSPI", 768, 773, 776, 791, 794, 795, 796, 797, 798, 799, 800, 314, 318, 324, 326001);
    covers!("MS-OXNSPI", 327, 328, 331001, 332, 333, 337, 340, 344, 538, 542, 1758, 548, 549, 550);
    covers!("MS-OXNSPI", 1743, 1744, 554, 1704, 556, 558, 561, 79, 1763, 1749);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let all = order(&ann, TableSortOrder::SORT_TYPE_DISPLAY_NAME).await;
    let rows = all.len() as u32;
    assert_eq!(all.len(), GAL.len());
    for (current_rec, delta, to) in [
        (BEGINNING, 0, 0),
        (BEGINNING, 3, 3),
        (BEGINNING, -1, 0),
        (BEGINNING, i32::MIN, 0),
        (END, 0, rows),
        (END, -1, rows - 1),
        (END, 1, rows),
        (END, i32::MAX, rows),
        (all[4], 0, 4),
        (all[4], 2, 6),
        (all[4], -2, 2),
        (all[4], -5, 0),
        (all[4], 5, rows),
        (all[4], 4, rows - 1),
    ] {
        // What a client says of fractions does not matter here.
        let before = Stat { current_rec, delta, num_pos: 77, total_recs: 99, ..stat() };
        let reply = ann.update(before.clone()).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        let at = all.get(to as usize).copied().unwrap_or(END);
        let after = Stat { current_rec: at, delta: 0, num_pos: to, total_recs: rows, ..before.clone() };
        assert_eq!(reply.p_stat, after, "{before:?}");
        let from = match current_rec {
            BEGINNING => 0,
            END => rows as i32,
            mid => all.iter().position(|m| *m == mid).unwrap() as i32,
        };
        assert_eq!(reply.pl_delta, Some(to as i32 - from), "{before:?}");
    }
}

#[tokio::test]
async fn fractional_positions() {
    covers!("MS-OXNSPI", 793, 575, 577, 578, 580, 584, 586, 587, 588, 589, 1745, 1746, 1747, 1748, 595);
    covers!("MS-OXNSPI", 598, 601, 1742);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let all = order(&ann, TableSortOrder::SORT_TYPE_DISPLAY_NAME).await;
    let rows = all.len() as u32;
    assert_eq!(rows, 9);
    for (num_pos, total_recs, delta, from, to) in [
        (0, 1, 0, 0, 0),
        (1, 2, 0, 4, 4),
        (1, 3, 0, 3, 3),
        (2, 3, 0, 6, 6),
        (1, 2, 2, 4, 6),
        (1, 2, -2, 4, 2),
        (1, 2, -9, 4, 0),
        (1, 2, 9, 4, 9),
        (1, 1, 0, 9, 9),
        (5, 1, 0, 9, 9),
        (5, 1, -1, 9, 8),
        (u32::MAX, 1, 0, 9, 9),
        (1, u32::MAX, 0, 0, 0),
        (7, 0, 0, 0, 0),
    ] {
        let before = Stat { current_rec: CURRENT, num_pos, total_recs, delta, ..stat() };
        let reply = ann.update(before.clone()).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        let at = all.get(to as usize).copied().unwrap_or(END);
        let after = Stat { current_rec: at, delta: 0, num_pos: to, total_recs: rows, ..stat() };
        assert_eq!(reply.p_stat, after, "{before:?}");
        assert_eq!(reply.pl_delta, Some(to as i32 - from), "{before:?}");
    }
}

#[tokio::test]
async fn a_place_that_is_not_there_stays_where_it_is() {
    covers!("MS-OXNSPI", 780, 784, 789, 792, 1676, 1872, 1868);
    covers!("MS-OXNSPI", "MS-OXCDATA_R949", "MS-OXCDATA_R991");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let (groups, jose) = (ann.list("All Groups").await, ann.of("jose").await);
    for (before, result) in [
        (wide(), ErrorCode::EC_INVALID_CODEPAGE),
        (nowhere(), ErrorCode::EC_INVALID_BOOKMARK),
        (Stat { container_id: jose, ..stat() }, ErrorCode::EC_INVALID_BOOKMARK),
        (Stat { current_rec: 0x7777, delta: 3, ..stat() }, ErrorCode::EC_NOT_FOUND),
        (Stat { current_rec: jose, container_id: groups, ..stat() }, ErrorCode::EC_NOT_FOUND),
        (Stat { current_rec: ann.of("harry").await, ..stat() }, ErrorCode::EC_NOT_FOUND),
    ] {
        let reply = ann.update(before.clone()).await;
        assert_eq!((reply.result, &reply.p_stat), (result, &before));
        assert!(CODES.contains(&reply.result.0));
    }
    let mut input = NspiUpdateStatIn {
        h_rpc: ann.handle.clone(),
        p_stat: Stat { current_rec: jose, delta: -2, ..stat() },
        ..NspiUpdateStatIn::default()
    };
    let without = ann.client.nspi_update_stat(&input).await.unwrap();
    assert_eq!(without.pl_delta, None);
    for (reserved, before) in [(0, 0), (5, 77), (u32::MAX, -1)] {
        (input.reserved, input.pl_delta) = (reserved, Some(before));
        let with = ann.client.nspi_update_stat(&input).await.unwrap();
        assert_eq!((with.pl_delta, &with.p_stat), (Some(-2), &without.p_stat));
    }
}

#[tokio::test]
async fn two_orders() {
    covers!("MS-OXNSPI", 92, 494, 495, 496, 480);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let read = async |sort_type: TableSortOrder, sort_locale: u32| {
        let at = Stat { sort_type, sort_locale, ..stat() };
        names(&ann.query(at, 100, &[NAME]).await.pp_rows.unwrap())
    };
    assert_eq!(read(TableSortOrder::SORT_TYPE_DISPLAY_NAME, NSPI_DEFAULT_LOCALE).await, GAL);
    assert_eq!(read(TableSortOrder::SORT_TYPE_DISPLAY_NAME, 0x407).await, GAL);
    let mut phonetic = vec!["Zoë Ångström"];
    phonetic.extend(&GAL[..8]);
    assert_eq!(read(TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME, NSPI_DEFAULT_LOCALE).await, phonetic);

    // A walk through either order, forward and back, meets everybody once.
    for sort_type in [TableSortOrder::SORT_TYPE_DISPLAY_NAME, TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME]
    {
        let all = order(&ann, sort_type).await;
        let mut place = Stat { sort_type, ..stat() };
        let mut forward = Vec::new();
        while place.current_rec != END {
            let reply = ann.query(place, 2, &[0x0FF6_0102]).await;
            for row in &reply.pp_rows.unwrap().a_row {
                forward.push(u32::from_le_bytes(bytes(&values(row)[0]).try_into().unwrap()));
            }
            place = reply.p_stat;
        }
        assert_eq!(forward, all);
        let mut back = Vec::new();
        while place.num_pos > 0 {
            place = ann.update(Stat { delta: -1, ..place }).await.p_stat;
            back.push(place.current_rec);
        }
        back.reverse();
        assert_eq!(back, all);
    }
}
