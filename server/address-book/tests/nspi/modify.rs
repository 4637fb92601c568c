//! Changes (MS-OXNSPI 3.1.4.1.14, 3.1.4.1.15).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use openchange_directory::{Directory, Filter, Scope};

const CERTIFICATE: u32 = 0x8C6A_1102;
const SMIME: u32 = 0x3A70_1102;
const MEMBER: u32 = 0x8009_000D;
const DELEGATES: u32 = 0x8015_000D;

fn certificates(tag: u32, values: &[&[u8]]) -> PropertyValueR {
    let lpbin = values.iter().map(|v| BinaryR { cb: v.len() as u32, lpb: Some(v.to_vec()) }).collect();
    let value = PropValUnion::MVbin(BinaryArrayR { c_values: values.len() as u32, lpbin: Some(lpbin) });
    PropertyValueR { ul_prop_tag: PropertyTag(tag), ul_reserved: 0, value }
}

fn row(values: Vec<PropertyValueR>) -> PropertyRowR {
    PropertyRowR { reserved: 0, c_values: values.len() as u32, lp_props: Some(values) }
}

async fn mod_props(
    session: &Session,
    p_stat: Stat,
    reserved: u32,
    remove: Option<&[u32]>,
    set: Vec<PropertyValueR>,
) -> ErrorCode {
    let input = NspiModPropsIn {
        h_rpc: session.handle.clone(),
        reserved,
        p_stat,
        p_prop_tags: remove.map(tags),
        p_row: row(set),
    };
    let result = session.client.nspi_mod_props(&input).await.unwrap().result;
    assert!(CODES.contains(&result.0));
    result
}

/// The certificates of somebody, of both kinds.
async fn kept(session: &Session, alias: &str) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let reply = session.props(session.of(alias).await, &[CERTIFICATE, SMIME]).await.pp_rows.unwrap();
    let one = |value: &PropertyValueR| match &value.value {
        PropValUnion::MVbin(all) => all.lpbin.iter().flatten().map(|b| b.lpb.clone().unwrap()).collect(),
        _ => Vec::new(),
    };
    (one(&values(&reply)[0]), one(&values(&reply)[1]))
}

/// Everything in the directory, to see that nothing has changed.
async fn everything(world: &World) -> Vec<String> {
    let base = DOMAIN.parse().unwrap();
    let all = world.directory.search(&base, Scope::Subtree, &Filter::all(), &[]).await.unwrap();
    all.iter().map(|o| format!("{} {:?}", o.dn, o.attributes)).collect()
}

#[tokio::test]
async fn one_changes_ones_own_certificates() {
    covers!("MS-OXNSPI", 1267, 1268, 1276, 1289, 1297, 1299, 1301, 1305);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let own = Stat { current_rec: ann.of("ann").await, ..stat() };
    let set = vec![certificates(CERTIFICATE, &[b"one", b"two"]), certificates(SMIME, &[b"three"])];
    assert_eq!(mod_props(&ann, own.clone(), 0, Some(&[]), set).await, ErrorCode::EC_NONE);
    assert_eq!(kept(&ann, "ann").await, (vec![b"one".to_vec(), b"two".to_vec()], vec![b"three".to_vec()]));
    // What was there goes away, whatever is reserved.
    let set = vec![certificates(CERTIFICATE, &[b"four"])];
    assert_eq!(mod_props(&ann, own.clone(), 9, Some(&[SMIME]), set).await, ErrorCode::EC_NONE);
    assert_eq!(kept(&ann, "ann").await, (vec![b"four".to_vec()], vec![]));
    assert_eq!(mod_props(&ann, own, u32::MAX, Some(&[CERTIFICATE]), vec![]).await, ErrorCode::EC_NONE);
    assert_eq!(kept(&ann, "ann").await, (vec![], vec![]));
}

#[tokio::test]
async fn nothing_else_changes() {
    covers!("MS-OXNSPI", 1280, 1284, 1291, 1293, 1295, 1303, "MS-OXCDATA_R907");
    let world = World::new().await;
    let ann = world.session("ann").await;
    let own = Stat { current_rec: ann.of("ann").await, ..stat() };
    let at = async |alias: &str| Stat { current_rec: ann.of(alias).await, ..stat() };
    let good = || vec![certificates(CERTIFICATE, &[b"x"])];
    let before = everything(&world).await;
    for (place, remove, set, result) in [
        (wide(), Some(&[][..]), good(), ErrorCode::EC_INVALID_CODEPAGE),
        (own.clone(), None, good(), ErrorCode::EC_INVALID_PARAMETER),
        (Stat { current_rec: 0x7777, ..stat() }, Some(&[]), good(), ErrorCode::EC_INVALID_PARAMETER),
        (at("sales").await, Some(&[]), good(), ErrorCode::EC_INVALID_OBJECT),
        (at("far").await, Some(&[]), good(), ErrorCode::EC_INVALID_OBJECT),
        (at("jose").await, Some(&[]), good(), ErrorCode::EC_ACCESS_DENIED),
        (own.clone(), Some(&[0x3001_001F]), good(), ErrorCode::EC_ACCESS_DENIED),
        (own.clone(), Some(&[CERTIFICATE]), vec![unicode(0x3A17_001F, "Boss")], ErrorCode::EC_ACCESS_DENIED),
        (own, Some(&[]), vec![unicode(CERTIFICATE & 0xFFFF_0000 | 0x1F, "x")], ErrorCode::EC_ACCESS_DENIED),
    ] {
        assert_eq!(mod_props(&ann, place, 0, remove, set).await, result);
        assert_eq!(everything(&world).await, before);
    }
}

async fn mod_link(session: &Session, flags: u32, tag: u32, mid: u32, ids: Vec<Vec<u8>>) -> ErrorCode {
    let lpbin = ids.into_iter().map(|id| BinaryR { cb: id.len() as u32, lpb: Some(id) }).collect::<Vec<_>>();
    let input = NspiModLinkAttIn {
        h_rpc: session.handle.clone(),
        dw_flags: NspiModLinkAttFlags(flags),
        ul_prop_tag: PropertyTag(tag),
        dw_m_id: mid,
        lp_entry_ids: BinaryArrayR { c_values: lpbin.len() as u32, lpbin: Some(lpbin) },
    };
    let result = session.client.nspi_mod_link_att(&input).await.unwrap().result;
    assert!(CODES.contains(&result.0));
    result
}

async fn id(session: &Session, alias: &str, ephemeral: bool) -> Vec<u8> {
    let at = Stat { current_rec: session.of(alias).await, ..stat() };
    let flags = NspiRetrieveFlags(if ephemeral { 2 } else { 0 });
    let reply = session.props_with(at, flags, Some(tags(&[0x0FFF_0102]))).await;
    bytes(&values(&reply.pp_rows.unwrap())[0])
}

async fn members(session: &Session, tag: u32, alias: &str) -> Vec<String> {
    let at = Stat {
        sort_type: TableSortOrder::SORTTYPEDISPLAYNAME_RO,
        container_id: tag,
        current_rec: session.of(alias).await,
        ..stat()
    };
    names(&session.matches(at, None, Some(&[0x3001_001F])).await.pp_rows.unwrap())
}

#[tokio::test]
async fn a_manager_changes_members() {
    covers!("MS-OXNSPI", 1306, 1893, 2002, 1317, 1332, 1333, 1335, 1336, 1340, 128, 129, 1927, 1665, 1666);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let (sales, own) = (ann.of("sales").await, ann.of("ann").await);
    let mut other_type = id(&ann, "jose", true).await;
    other_type[24] = 6;
    let mut other_name = id(&ann, "far", false).await;
    other_name[24] = 1;
    // Those who are there already do not matter, nor how they are named.
    let add = vec![other_type, other_name, id(&ann, "zoe", true).await, id(&ann, "zoe", false).await];
    assert_eq!(mod_link(&ann, 0, MEMBER, sales, add).await, ErrorCode::EC_NONE);
    assert_eq!(members(&ann, MEMBER, "sales").await, ["Ann Lee", "Far Away", "José Müller", "Zoë Ångström"]);
    // Neither do those who are not there.
    let remove = vec![
        id(&ann, "zoe", true).await,
        id(&ann, "far", false).await,
        id(&ann, "annl", false).await,
        vec![1, 2],
    ];
    assert_eq!(mod_link(&ann, 1, MEMBER, sales, remove).await, ErrorCode::EC_NONE);
    assert_eq!(members(&ann, MEMBER, "sales").await, ["Ann Lee", "José Müller"]);
    for flags in [2, 0xFFFF_FFFE] {
        let far = id(&ann, "far", false).await;
        assert_eq!(mod_link(&ann, flags, MEMBER, sales, vec![far.clone()]).await, ErrorCode::EC_NONE);
        assert_eq!(members(&ann, MEMBER, "sales").await, ["Ann Lee", "Far Away", "José Müller"]);
        assert_eq!(mod_link(&ann, flags | 1, MEMBER, sales, vec![far]).await, ErrorCode::EC_NONE);
        assert_eq!(members(&ann, MEMBER, "sales").await, ["Ann Lee", "José Müller"]);
    }
    let delegates = vec![id(&ann, "jose", false).await];
    assert_eq!(mod_link(&ann, 0, DELEGATES, own, delegates.clone()).await, ErrorCode::EC_NONE);
    assert_eq!(members(&ann, DELEGATES, "ann").await, ["José Müller"]);
    assert_eq!(mod_link(&ann, 1, DELEGATES, own, delegates).await, ErrorCode::EC_NONE);
    assert!(members(&ann, DELEGATES, "ann").await.is_empty());
}

#[tokio::test]
async fn nobody_else_does() {
    covers!("MS-OXNSPI", 1321, 1326, 1328, 1646, 1647, 1338, 2003010);
    let world = World::new().await;
    let (ann, zoe) = (world.session("ann").await, world.session("zoe").await);
    let (sales, own, jose) = (ann.of("sales").await, ann.of("ann").await, ann.of("jose").await);
    let hands = ann.of("hands").await;
    let far = vec![id(&ann, "far", false).await];
    let before = everything(&world).await;
    for (session, flags, tag, mid, ids, result) in [
        (&ann, 0, 0x1234_000D, sales, far.clone(), ErrorCode::EC_NOT_FOUND),
        (&ann, 0, 0x3001_001F, sales, far.clone(), ErrorCode::EC_NOT_FOUND),
        (&ann, 0, MEMBER, 0x7777, far.clone(), ErrorCode::EC_INVALID_PARAMETER),
        (&ann, 0, MEMBER, own, far.clone(), ErrorCode::EC_ACCESS_DENIED),
        (&ann, 0, DELEGATES, sales, far.clone(), ErrorCode::EC_ACCESS_DENIED),
        (&ann, 0, MEMBER, hands, far.clone(), ErrorCode::EC_ACCESS_DENIED),
        (&ann, 0, DELEGATES, jose, far.clone(), ErrorCode::EC_ACCESS_DENIED),
        (&ann, 0, MEMBER, sales, vec![far[0].clone(), vec![0x87; 32]], ErrorCode::EC_ACCESS_DENIED),
        (&ann, 0, MEMBER, sales, vec![vec![]], ErrorCode::EC_ACCESS_DENIED),
        (&zoe, 0, MEMBER, sales, far.clone(), ErrorCode::EC_ACCESS_DENIED),
        (&zoe, 1, MEMBER, sales, vec![id(&zoe, "zoe", true).await], ErrorCode::EC_ACCESS_DENIED),
    ] {
        assert_eq!(mod_link(session, flags, tag, mid, ids).await, result, "{tag:#x}");
        assert_eq!(everything(&world).await, before);
    }
}
