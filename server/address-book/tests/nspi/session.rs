//! What a client does first, from beginning to end; sessions (MS-OXNSPI 3.1.4.1.1,
//! 3.1.4.1.2, 3.1.4.6).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use openchange_address_book::{NspiService, Options};
use pidl_rpc::Server;

const NAME: u32 = 0x3001_001F;
const ENTRY_ID: u32 = 0x0FFF_0102;

#[tokio::test]
async fn a_profile_is_made() {
    let world = World::new().await;
    let rfr = RfrClient::new(world.client(Some("ann")));
    let input = RfrGetNewDsaIn { ppsz_server: Some(Some("".into())), ..RfrGetNewDsaIn::default() };
    let dsa = rfr.rfr_get_new_dsa(&input).await.unwrap();
    assert_eq!(dsa.ppsz_server, Some(Some("mail.example.com".into())));

    let ann = world.session("ann").await;
    let gal = ann.query(stat(), 50, &[NAME]).await;
    assert_eq!(names(&gal.pp_rows.unwrap()), GAL);

    let found = ann.matches(stat(), Some(anr("ann")), Some(&[0x3001_001E])).await;
    assert_eq!(names(&found.pp_rows.unwrap()), ["Ann Lee"], "the exact match alone");

    let mid = found.pp_out_m_ids.unwrap().aul_prop_tag[0];
    let row = ann.props(mid, &[0x8006_001E, 0x3003_001E, 0x800F_101E]).await.pp_rows.unwrap();
    assert_eq!(
        text(&values(&row)[0]),
        "/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL/cn=Microsoft Private MDB"
    );
    assert_eq!(text(&values(&row)[1]), address("ann"));

    let server = ann.mid("/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL").await;
    let row = ann.props(server, &[0x8170_101E]).await.pp_rows.unwrap();
    let PropValUnion::MVszA(addresses) = &values(&row)[0].value else { panic!() };
    assert_eq!(addresses.c_values, 2);
}

#[tokio::test]
async fn a_server_is_known_by_its_name_and_by_what_is_below_it() {
    let world = World::new().await;
    let rfr = RfrClient::new(world.client(Some("ann")));
    let ask = async |client: &RfrClient<Client>, dn: &str| {
        let input = RfrGetFqdnFromServerDnIn {
            ul_flags: 0,
            cb_mailbox_server_dn: dn.len() as u32 + 1,
            sz_mailbox_server_dn: dn.into(),
        };
        client.rfr_get_fqdn_from_server_dn(&input).await.unwrap()
    };
    let server = "/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL";
    let below = format!("{server}/cn=Microsoft Private MDB");
    for dn in [server, &server.to_lowercase(), &below] {
        assert_eq!(ask(&rfr, dn).await.ppsz_server_fqdn, Some("mail.example.com".into()));
    }
    for dn in [format!("{server}X"), "/cn=Servers/cn=".into(), address("ann"), "/////////".into()] {
        let reply = ask(&rfr, &dn).await;
        assert_eq!((reply.ppsz_server_fqdn, reply.result), (None, ErrorCode::EC_NOT_FOUND), "{dn}");
    }
    let stranger = RfrClient::new(world.client(None));
    assert_eq!(ask(&stranger, server).await.result, ErrorCode::EC_ACCESS_DENIED);
    let input = RfrGetNewDsaIn { ppsz_server: Some(None), ..RfrGetNewDsaIn::default() };
    let reply = stranger.rfr_get_new_dsa(&input).await.unwrap();
    assert_eq!((reply.ppsz_server, reply.result), (Some(None), ErrorCode::EC_ACCESS_DENIED));
}

#[tokio::test]
async fn a_session_begins_and_ends() {
    covers!("MS-OXNSPI", 668, 674, 675, 676, 697, 700, 701, 706, 712, 716, 413, 1673);
    covers!("MS-OXNSPI", "MS-OXCDATA_R897", "MS-OXCDATA_R9", "MS-OXCDATA_R10");
    let world = World::new().await;
    for reserved in [0, 1, u32::MAX] {
        let session = world.session("ann").await;
        assert_ne!(session.guid, [0; 16]);
        let columns = NspiQueryColumnsIn { h_rpc: session.handle.clone(), ..Default::default() };
        let reply = session.client.nspi_query_columns(&columns).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        let input = NspiUnbindIn { context_handle: session.handle.clone(), reserved };
        let reply = session.client.nspi_unbind(&input).await.unwrap();
        assert_eq!(reply.result, NspiUnbindResult::UNBIND_SUCCESS);
        assert_eq!(reply.context_handle, Default::default());
        let again = session.client.nspi_unbind(&input).await.unwrap();
        assert_eq!(again.result, NspiUnbindResult::UNBIND_FAILURE);
        assert_eq!(again.context_handle, Default::default());
        session.client.nspi_query_columns(&columns).await.unwrap_err();
    }
    let client = NspiClient::new(world.client(Some("ann")));
    let reply = client.nspi_bind(&NspiBindIn { p_stat: stat(), ..NspiBindIn::default() }).await.unwrap();
    assert_eq!((reply.p_server_guid, reply.result), (None, ErrorCode::EC_NONE), "not asked for");
}

#[tokio::test]
async fn flags_do_not_matter_and_code_pages_do() {
    covers!("MS-OXNSPI", 1668, 680, 696, "MS-OXCDATA_R973");
    let world = World::new().await;
    let client = NspiClient::new(world.client(Some("ann")));
    let mut bind = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    for flags in [0, 1, 0x10, 0x20, !0] {
        bind.dw_flags = NspiBindFlags(flags);
        assert_eq!(client.nspi_bind(&bind).await.unwrap().result, ErrorCode::EC_NONE, "{flags:#x}");
    }
    for (code_page, result) in [
        (CP_TELETEX, ErrorCode::EC_NONE),
        (1251, ErrorCode::EC_NONE),
        (CP_WINUNICODE, ErrorCode::EC_INVALID_CODEPAGE),
        (4711, ErrorCode::EC_INVALID_CODEPAGE),
        (0, ErrorCode::EC_NONE),
        (1201, ErrorCode::EC_INVALID_CODEPAGE),
    ] {
        bind.p_stat.code_page = code_page;
        let reply = client.nspi_bind(&bind).await.unwrap();
        assert_eq!(reply.result, result, "{code_page}");
        assert!(CODES.contains(&reply.result.0));
    }
}

#[tokio::test]
async fn nobody_comes_in_without_a_name_unless_anybody_may() {
    let world = World::new().await;
    let bind = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    let stranger = NspiClient::new(world.client(None));
    let reply = stranger.nspi_bind(&bind).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_LOGON_FAILED);
    assert_eq!(reply.context_handle, Default::default());
    let open = World::of(company().await, Options { anonymous: true, ..options() }).await;
    let guest = NspiClient::new(open.client(None));
    assert_eq!(guest.nspi_bind(&bind).await.unwrap().result, ErrorCode::EC_NONE);
}

#[tokio::test]
async fn a_handle_is_its_owners() {
    let world = World::new().await;
    let client = world.client(Some("ann"));
    let other = NspiClient::new(client.as_account(&world, "jose"));
    let elsewhere = NspiClient::new(world.client(Some("ann")));
    let ann = Session::bind(client).await;
    let input = NspiQueryColumnsIn { h_rpc: ann.handle.clone(), ..Default::default() };
    ann.client.nspi_query_columns(&input).await.unwrap();
    other.nspi_query_columns(&input).await.unwrap_err();
    elsewhere.nspi_query_columns(&input).await.unwrap_err();
}

#[tokio::test]
async fn identities_last() {
    covers!("MS-OXNSPI", 1993, 1994, 1995, 1706, 2001, 605, 606, 609, 604, 347, 362, 393, 384);
    covers!("MS-OXNSPI", 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1664, 378, 409, 136);
    let dir = tempfile::tempdir().unwrap();
    let kept = Options { mids: Some(dir.path().join("mids")), ..options() };
    let directory = company().await;
    let world = World::of(directory.clone(), kept.clone()).await;
    let (one, two) = (world.session("ann").await, world.session("jose").await);
    assert_eq!(one.guid, two.guid);
    let zoe = one.of("zoe").await;
    let sales = one.of("sales").await;
    assert_eq!(zoe, two.of("zoe").await);
    assert_ne!(zoe, sales);
    assert!(zoe >= 0x10);
    let id = async |session: &Session, mid: u32, flags: u32| {
        let at = Stat { current_rec: mid, ..stat() };
        let reply = session.props_with(at, NspiRetrieveFlags(flags), Some(tags(&[ENTRY_ID]))).await;
        let row = reply.pp_rows.unwrap();
        assert_eq!(values(&row)[0].ul_prop_tag.0, ENTRY_ID);
        bytes(&values(&row)[0])
    };
    for (mid, display_type) in [(zoe, 0u32), (sales, 1)] {
        let ephemeral = id(&one, mid, 2).await;
        let mut expected = vec![0x87, 0, 0, 0];
        expected.extend(one.guid);
        expected.extend(1u32.to_le_bytes());
        expected.extend(display_type.to_le_bytes());
        expected.extend(mid.to_le_bytes());
        assert_eq!(ephemeral, expected);
        assert_eq!(ephemeral, id(&one, mid, 2).await);
        assert_eq!(ephemeral, id(&two, mid, 2).await);
        let permanent = id(&one, mid, 0).await;
        let mut expected = vec![0, 0, 0, 0];
        expected.extend([
            0xDC, 0xA7, 0x40, 0xC8, 0xC0, 0x42, 0x10, 0x1A, 0xB4, 0xB9, 0x08, 0x00, 0x2B, 0x2F, 0xE1, 0x82,
        ]);
        expected.extend(1u32.to_le_bytes());
        expected.extend(display_type.to_le_bytes());
        expected.extend(address(if mid == zoe { "zoe" } else { "sales" }).bytes());
        expected.push(0);
        assert_eq!(permanent, expected);
        assert_eq!(permanent, id(&two, mid, 0).await);
    }
    drop(world);
    let restarted = World::of(directory, kept).await;
    let again = restarted.session("ann").await;
    assert_eq!((again.guid, again.of("zoe").await), (one.guid, zoe), "over a restart");
}

#[tokio::test]
async fn over_tcp_and_rundown() {
    covers!("MS-OXNSPI", 1877);
    let world = World::of(company().await, Options { anonymous: true, ..options() }).await;
    let service = NspiDispatcher(NspiService::new(world.book.clone()));
    let server = Server::builder().interface(service).build().unwrap();
    let at = server.listen_tcp("127.0.0.1:0").await.unwrap();
    let binding = format!("ncacn_ip_tcp:{}[{}]", at.ip(), at.port());
    let connection = pidl_rpc::Client::connect(&binding, &NSPI, None).await.unwrap();
    let client = NspiClient::new(connection);
    let bind = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    let handle = client.nspi_bind(&bind).await.unwrap().context_handle;
    let query = NspiQueryRowsIn {
        h_rpc: handle,
        p_stat: stat(),
        count: 3,
        p_prop_tags: Some(tags(&[NAME])),
        ..NspiQueryRowsIn::default()
    };
    let rows = client.nspi_query_rows(&query).await.unwrap().pp_rows.unwrap();
    assert_eq!(names(&rows), GAL[..3]);
    assert_eq!(server.metrics().handles.get(), 1);
    drop(client);
    for _ in 0..100 {
        if server.metrics().handles.get() == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("a session outlived its connection");
}

/// The page that says which methods there are says them all.
#[test]
fn the_page_has_every_method() {
    let page = include_str!("../../../../docs/conformance.md");
    let (_, rest) = page.split_once("<!-- methods -->").unwrap();
    let (table, _) = rest.split_once("<!-- end of methods -->").unwrap();
    let rows: Vec<(String, String, String)> = table
        .lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let opnum: u16 = cells.get(1)?.parse().ok()?;
            Some((opnum.to_string(), cells[2].to_owned(), cells[3].to_owned()))
        })
        .collect();
    let methods: Vec<(String, String)> =
        NSPI.functions.iter().filter_map(|f| Some((f.opnum?.to_string(), f.name.to_owned()))).collect();
    let listed: Vec<(String, String)> = rows.iter().map(|(o, n, _)| (o.clone(), n.clone())).collect();
    assert_eq!(listed, methods);
    for module in rows.iter().flat_map(|(.., tests)| tests.split(", ")).filter(|t| t.starts_with('`')) {
        let file = format!("{}/tests/nspi/{}.rs", env!("CARGO_MANIFEST_DIR"), module.trim_matches('`'));
        assert!(std::path::Path::new(&file).exists(), "{file}");
    }
}

/// A restriction on PidTagAnr.
pub fn anr(typed: &str) -> RestrictionR {
    RestrictionR {
        rt: 4,
        res: RestrictionUnionR::ResProperty(PropertyRestrictionR {
            relop: 4,
            ul_prop_tag: PropertyTag::PID_TAG_ANR,
            lp_prop: Some(unicode(PropertyTag::PID_TAG_ANR.0, typed)),
        }),
    }
}
