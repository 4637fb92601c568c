//! `NspiGetMatches` (MS-OXNSPI 3.1.4.1.10, 2.2.5).

use crate::session::anr;
use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;

const NAME: u32 = 0x3001_001F;
const LENGTH: u32 = 0x806A_0003;
const MEMBER: u32 = 0x8009_000D;

fn restriction(rt: u32, res: RestrictionUnionR) -> RestrictionR {
    RestrictionR { rt, res }
}

fn list(all: Vec<RestrictionR>) -> AndOrRestrictionR {
    AndOrRestrictionR { c_res: all.len() as u32, lp_res: Some(all) }
}

fn and(all: Vec<RestrictionR>) -> RestrictionR {
    restriction(0, RestrictionUnionR::ResAnd(list(all)))
}

fn or(all: Vec<RestrictionR>) -> RestrictionR {
    restriction(1, RestrictionUnionR::ResOr(list(all)))
}

fn not(one: RestrictionR) -> RestrictionR {
    restriction(2, RestrictionUnionR::ResNot(NotRestrictionR { lp_res: Some(Box::new(one)) }))
}

fn content(level: u32, value: PropertyValueR) -> RestrictionR {
    content_of(level, value.ul_prop_tag.0, value)
}

fn content_of(ul_fuzzy_level: u32, tag: u32, value: PropertyValueR) -> RestrictionR {
    let content = ContentRestrictionR { ul_fuzzy_level, ul_prop_tag: PropertyTag(tag), lp_prop: Some(value) };
    restriction(3, RestrictionUnionR::ResContent(content))
}

fn property(relop: u32, value: PropertyValueR) -> RestrictionR {
    let property = PropertyRestrictionR { relop, ul_prop_tag: value.ul_prop_tag, lp_prop: Some(value) };
    restriction(4, RestrictionUnionR::ResProperty(property))
}

fn columns(relop: u32, one: u32, two: u32) -> RestrictionR {
    let two =
        ComparePropsRestrictionR { relop, ul_prop_tag1: PropertyTag(one), ul_prop_tag2: PropertyTag(two) };
    restriction(5, RestrictionUnionR::ResCompareProps(two))
}

fn bits(rel_bmr: u32, tag: u32, ul_mask: u32) -> RestrictionR {
    let bits = BitMaskRestrictionR { rel_bmr, ul_prop_tag: PropertyTag(tag), ul_mask };
    restriction(6, RestrictionUnionR::ResBitMask(bits))
}

fn size(relop: u32, tag: u32, cb: u32) -> RestrictionR {
    restriction(7, RestrictionUnionR::ResSize(SizeRestrictionR { relop, ul_prop_tag: PropertyTag(tag), cb }))
}

fn exists(tag: u32) -> RestrictionR {
    let exist = ExistRestrictionR { ul_prop_tag: PropertyTag(tag), ..ExistRestrictionR::default() };
    restriction(8, RestrictionUnionR::ResExist(exist))
}

fn sub(tag: u32, one: RestrictionR) -> RestrictionR {
    let sub = SubRestrictionR { ul_sub_object: PropertyTag(tag), lp_res: Some(Box::new(one)) };
    restriction(9, RestrictionUnionR::ResSubRestriction(sub))
}

fn long(tag: u32, number: i32) -> PropertyValueR {
    PropertyValueR { ul_prop_tag: PropertyTag(tag), ul_reserved: 0, value: PropValUnion::L(number) }
}

fn boolean(tag: u32, value: bool) -> PropertyValueR {
    PropertyValueR { ul_prop_tag: PropertyTag(tag), ul_reserved: 0, value: PropValUnion::B(value.into()) }
}

/// Everybody whose name has an n, in capitals or not.
fn with_n() -> RestrictionR {
    content(0x1_0001, unicode(NAME, "n"))
}

#[tokio::test]
async fn every_restriction_selects() {
    covers!("MS-OXNSPI", 1077, 1081, 1086, 1092, 1094, 1095, 1097, 1908, 1909, 1910, 1911, 1912, 1913, 1914);
    covers!("MS-OXNSPI", 1155, 1166, 1167, 457, 1972, 1091);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let surname = |text: &str| property(4, unicode(0x3A11_001F, text));
    let users = || property(4, long(0x3900_0003, 0));
    for (filter, found) in [
        (exists(0x3A11_001F), &["Ann Lee", "Ann Leeds", "José Müller"][..]),
        (not(exists(0x3A00_001F)), &[]),
        (surname("LEE"), &["Ann Lee"]),
        (surname("muller"), &["José Müller"]),
        (property(4, narrow(0x3A11_001E, b"M\xFCller")), &["José Müller"]),
        (property(0, unicode(0x3A11_001F, "Leeds")), &["Ann Lee"]),
        (property(1, unicode(0x3A11_001F, "leeds")), &["Ann Lee", "Ann Leeds"]),
        (property(2, unicode(0x3A11_001F, "Leeds")), &["José Müller"]),
        (property(3, unicode(0x3A11_001F, "Leeds")), &["Ann Leeds", "José Müller"]),
        (
            and(vec![users(), property(5, unicode(0x3A11_001F, "Lee"))]),
            &["Ann Leeds", "José Müller", "Secret Sam", "Zoë Ångström"],
        ),
        (property(2, long(LENGTH, 1024)), &["José Müller"]),
        (property(3, long(LENGTH, 1024)), &["Ann Lee", "José Müller"]),
        (and(vec![property(4, boolean(0x3A40_000B, true)), surname("Lee")]), &["Ann Lee"]),
        (and(vec![with_n(), users()]), &["Ann Lee", "Ann Leeds", "Zoë Ångström"]),
        (and(vec![]), &GAL),
        (or(vec![]), &[]),
        (
            or(vec![surname("lee"), surname("nobody"), property(4, long(0x3900_0003, 1))]),
            &["Ann Lee", "Sales"],
        ),
        (content(0, unicode(NAME, "Sales")), &["Sales"]),
        (content(0, unicode(NAME, "sales")), &[]),
        (content(0x1_0000, unicode(NAME, "sales")), &["Sales"]),
        (content(2, unicode(NAME, "Ann")), &["Ann Lee", "Ann Leeds"]),
        (content(1, unicode(NAME, "Lee")), &["Ann Lee", "Ann Leeds"]),
        (content(0x2_0002, unicode(NAME, "Zoe")), &["Zoë Ångström"]),
        (content(0x2_0002, unicode(NAME, "zoe")), &[]),
        (content(0x4_0001, unicode(NAME, "ANGSTROM")), &["Zoë Ångström"]),
        (content(0x1_0002, narrow(0x3001_001E, b"ZO\xCB")), &["Zoë Ångström"]),
        (content_of(0x1_0001, 0x800F_101F, unicode(0x800F_001F, "LEE@")), &["Ann Lee"]),
        (columns(4, NAME, 0x3A20_001F), &GAL),
        (and(vec![columns(4, NAME, 0x3A00_001F), users()]), &[]),
        (columns(4, NAME, 0x3A00_001F), &["Sales"]),
        (and(vec![columns(5, 0x3A11_001F, 0x3A06_001F), users()]), &["Ann Lee", "Ann Leeds"]),
        (bits(1, LENGTH, 0x400), &["Ann Lee"]),
        (bits(0, LENGTH, 0x400), &["José Müller"]),
        (size(4, NAME, 12), &["Sales"]),
        (and(vec![size(2, 0x3A11_001F, 8), size(0, 0x3A11_001F, 14)]), &["Ann Leeds"]),
        (sub(MEMBER, surname("Lee")), &["Sales"]),
        (sub(0x8008_000D, content(0, unicode(NAME, "Sales"))), &["Ann Lee", "Zoë Ångström"]),
        (sub(0x8005_000D, surname("Lee")), &["Ann Leeds", "José Müller"]),
        (sub(0x800E_000D, surname("Müller")), &["Ann Lee"]),
        (anr("ann l"), &["Ann Lee", "Ann Leeds"]),
        (anr("lee@example.com"), &["Ann Lee"]),
        (and(vec![anr("ann l"), not(surname("lee"))]), &["Ann Leeds"]),
        (exists(0x1234_001F), &[]),
    ] {
        let what = format!("{filter:?}");
        let reply = ann.matches(stat(), Some(filter), Some(&[NAME])).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE, "{what}");
        let mids = reply.pp_out_m_ids.unwrap();
        assert_eq!(mids.c_values as usize, found.len(), "{what}");
        let rows = reply.pp_rows.unwrap();
        assert_eq!(names(&rows), found, "{what}");
        assert_eq!(ann.explicit(&mids.aul_prop_tag, &[NAME]).await.pp_rows.unwrap(), rows);
    }
}

#[tokio::test]
async fn rows_are_those_of_the_table() {
    covers!("MS-OXNSPI", 1696, 1165, 1147, 1146, 1899, 1936, 1973, 1944);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let columns = [NAME, 0x3001_001E, 0x0FFF_0102, 0x3A11_001F];
    let users = ann.list("All Users").await;
    let place =
        Stat { container_id: users, current_rec: ann.of("zoe").await, num_pos: 5, delta: 6, ..stat() };
    let mut input = NspiGetMatchesIn {
        h_rpc: ann.handle.clone(),
        p_stat: place.clone(),
        filter: Some(Box::new(with_n())),
        ul_requested: 50,
        p_prop_tags: Some(tags(&columns)),
        ..NspiGetMatchesIn::default()
    };
    let reply = ann.client.nspi_get_matches(&input).await.unwrap();
    assert_eq!(reply.p_stat, Stat { container_id: place.current_rec, ..place });
    let mids = reply.pp_out_m_ids.clone().unwrap().aul_prop_tag;
    let query = NspiQueryRowsIn {
        h_rpc: ann.handle.clone(),
        dw_flags: NspiRetrieveFlags::F_EPH_ID,
        p_stat: reply.p_stat.clone(),
        dw_e_table_count: mids.len() as u32,
        count: mids.len() as u32,
        lp_e_table: Some(mids),
        p_prop_tags: Some(tags(&columns)),
    };
    let rows = ann.client.nspi_query_rows(&query).await.unwrap().pp_rows.unwrap();
    assert_eq!(reply.pp_rows.as_ref(), Some(&rows));
    assert_eq!(
        values(&rows.a_row[2])[1].value,
        PropValUnion::LpszA(Some(b"Zo\xEB \xC5ngstr\xF6m"[..].into()))
    );
    for reserved2 in [1, u32::MAX] {
        input.reserved2 = reserved2;
        assert_eq!(ann.client.nspi_get_matches(&input).await.unwrap(), reply);
    }
    let phonetic = Stat { sort_type: TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME, ..stat() };
    let reply = ann.matches(phonetic, Some(with_n()), Some(&[NAME])).await;
    assert_eq!(names(&reply.pp_rows.unwrap())[0], "Zoë Ångström", "in the order of the table");
    assert_eq!(ann.matches(stat(), Some(with_n()), None).await.pp_rows, None, "no columns, no rows");
}

#[tokio::test]
async fn objects_that_a_property_names() {
    covers!("MS-OXNSPI", 99, 101, 1131, 1144, 1145);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let (read, write) = (TableSortOrder::SORTTYPEDISPLAYNAME_RO, TableSortOrder::SORTTYPEDISPLAYNAME_W);
    let of = async |sort_type, tag: u32, mid: u32, named: bool| {
        let input = NspiGetMatchesIn {
            h_rpc: ann.handle.clone(),
            p_stat: Stat {
                sort_type,
                container_id: if named { 0x7777 } else { tag },
                current_rec: mid,
                delta: 7,
                ..stat()
            },
            lp_prop_name: named.then(|| PropertyNameR { l_id: (tag >> 16) as i32, ..Default::default() }),
            ul_requested: 50,
            p_prop_tags: Some(tags(&[NAME])),
            ..NspiGetMatchesIn::default()
        };
        let reply = ann.client.nspi_get_matches(&input).await.unwrap();
        (reply.result, reply.pp_rows.map(|rows| names(&rows)).unwrap_or_default())
    };
    let (a, sales) = (ann.of("ann").await, ann.of("sales").await);
    for named in [false, true] {
        for (sort_type, tag, mid, found) in [
            (read, MEMBER, sales, &["Ann Lee", "Zoë Ångström"][..]),
            (write, MEMBER, sales, &["Ann Lee", "Zoë Ångström"]),
            (read, 0x800E_000D, a, &["Ann Leeds", "José Müller"]),
            (read, 0x8005_000D, ann.of("jose").await, &["Ann Lee"]),
            (read, 0x8008_000D, a, &["Sales"]),
            (write, 0x8015_000D, a, &[]),
            (read, 0x8005_000D, a, &[]),
        ] {
            let (result, names) = of(sort_type, tag, mid, named).await;
            assert_eq!(
                (result, names.as_slice()),
                (ErrorCode::EC_NONE, &found.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>()[..]),
                "{tag:#x}"
            );
        }
    }
}

#[tokio::test]
async fn what_cannot_be_matched() {
    covers!("MS-OXNSPI", 1101, 1105, 1109, 1635, 1756, 1636, 1122, 1138, 1149, 1090);
    covers!("MS-OXNSPI", "MS-OXCDATA_R927", "MS-OXCDATA_R965");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let (read, write) = (TableSortOrder::SORTTYPEDISPLAYNAME_RO, TableSortOrder::SORTTYPEDISPLAYNAME_W);
    let a = ann.of("ann").await;
    let object =
        |sort_type, tag: u32, mid: u32| Stat { sort_type, container_id: tag, current_rec: mid, ..stat() };
    let base = || NspiGetMatchesIn {
        h_rpc: ann.handle.clone(),
        p_stat: stat(),
        filter: Some(Box::new(and(vec![]))),
        ul_requested: 9,
        p_prop_tags: Some(tags(&[NAME])),
        ..NspiGetMatchesIn::default()
    };
    let deep = (0..60).fold(with_n(), |inner, _| not(inner));
    let broad = or(vec![with_n(); 300]);
    for (input, result) in [
        (base(), ErrorCode::EC_NONE),
        (NspiGetMatchesIn { ul_requested: 8, ..base() }, ErrorCode::EC_TABLE_TOO_BIG),
        (NspiGetMatchesIn { p_stat: wide(), ..base() }, ErrorCode::EC_INVALID_CODEPAGE),
        (NspiGetMatchesIn { p_stat: nowhere(), ..base() }, ErrorCode::EC_INVALID_BOOKMARK),
        (NspiGetMatchesIn { reserved1: 1, ..base() }, ErrorCode::EC_INVALID_PARAMETER),
        (NspiGetMatchesIn { p_stat: object(read, 0, a), ..base() }, ErrorCode::EC_GENERAL_FAILURE),
        (NspiGetMatchesIn { filter: Some(Box::new(deep)), ..base() }, ErrorCode::EC_TOO_COMPLEX),
        (NspiGetMatchesIn { filter: Some(Box::new(broad)), ..base() }, ErrorCode::EC_TOO_COMPLEX),
        (
            NspiGetMatchesIn { filter: Some(Box::new(property(6, unicode(NAME, "a*")))), ..base() },
            ErrorCode::EC_TOO_COMPLEX,
        ),
        (
            NspiGetMatchesIn { p_stat: object(read, MEMBER, 0x7777), filter: None, ..base() },
            ErrorCode::EC_GENERAL_FAILURE,
        ),
        (
            NspiGetMatchesIn { p_stat: object(read, NAME, a), filter: None, ..base() },
            ErrorCode::EC_NOT_SUPPORTED,
        ),
        (
            NspiGetMatchesIn { p_stat: object(write, 0x8005_000D, a), filter: None, ..base() },
            ErrorCode::EC_NOT_SUPPORTED,
        ),
    ] {
        let reply = ann.client.nspi_get_matches(&input).await.unwrap();
        assert_eq!(reply.result, result, "{input:?}");
        assert!(CODES.contains(&reply.result.0));
        if result != ErrorCode::EC_NONE {
            assert_eq!((reply.pp_out_m_ids, reply.pp_rows, reply.p_stat), (None, None, input.p_stat));
        }
    }
}
