//! `NspiGetSpecialTable` (MS-OXNSPI 3.1.4.1.3).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcentryid::AddressBookEntryType;
use exchange::oxcerrors::ErrorCode;

/// The display type inside of a permanent entry id, and its name.
fn permanent(id: &[u8]) -> (u32, String) {
    let id: PermanentEntryId = pidl_ndr::from_bytes(id, pidl_ndr::Format::NDR32).unwrap();
    (id.display_type.0, id.distinguished_name.as_str().unwrap().to_owned())
}

#[tokio::test]
async fn the_hierarchy_is_a_tree() {
    covers!("MS-OXNSPI", 726, 728, 743, 765, 767, 1863, 1864, 1865, 1866, 1998, 111, 760);
    covers!("MS-OXNSPI", 454, 1966, 1941, "MS-OXOABK_R29", "MS-OXOABK_R30", 2003004);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let reply = ann.special(4, stat()).await;
    assert_eq!(reply.result, ErrorCode::EC_NONE);
    let rows = reply.pp_rows.unwrap();
    let mut ids = Vec::new();
    let mut seen = Vec::new();
    for row in &rows.a_row {
        let row = values(row);
        let columns: Vec<u32> = row.iter().map(|v| v.ul_prop_tag.0).collect();
        let required = [0x0FFF_0102, 0x3600_0003, 0x3005_0003, 0xFFFD_0003, 0x3001_001F, 0xFFFB_000B];
        assert_eq!(columns[..6], required);
        assert!(columns[6..].iter().all(|c| *c == 0xFFFC_0102) && columns.len() <= 7);
        let (display_type, dn) = permanent(&bytes(&row[0]));
        assert_eq!(display_type, AddressBookEntryType::DT_CONTAINER.0);
        let mid = number(&row[3]) as u32;
        if mid == 0 {
            assert_eq!(dn, "/", "the global address list");
        } else {
            let digits = dn.strip_prefix("/guid=").unwrap();
            assert!(digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit()), "{dn}");
            assert_eq!(ann.mid(&dn).await, mid);
        }
        let PropValUnion::B(master) = row[5].value else { panic!() };
        assert_eq!(master, 0);
        let parent = row.get(6).map(bytes);
        let depth = number(&row[2]);
        assert_eq!(depth == 0, parent.is_none());
        assert!(parent.is_none_or(|p| ids.contains(&p)), "parents come first");
        ids.push(bytes(&row[0]));
        seen.push((text(&row[4]), depth, number(&row[1])));
    }
    let expected = [
        ("Global Address List", 0, 9),
        ("All Groups", 0, 9),
        ("All Users", 0, 11),
        ("Führung", 1, 9),
        ("Empty", 0, 9),
    ];
    assert_eq!(seen, expected.map(|(name, depth, flags)| (name.to_owned(), depth, flags)));
}

#[tokio::test]
async fn names_of_lists_in_the_clients_code_page() {
    covers!("MS-OXNSPI", 762, 1967, 1933, 732, 736, 1740);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let rows = ann.special(0, stat()).await.pp_rows.unwrap();
    let name = &values(&rows.a_row[3])[4];
    assert_eq!(name.ul_prop_tag.0, 0x3001_001E);
    assert_eq!(name.value, PropValUnion::LpszA(Some(b"F\xFChrung"[..].into())));
    let teletex = ann.special(0, Stat { code_page: CP_TELETEX, ..stat() }).await.pp_rows.unwrap();
    let name = &values(&teletex.a_row[3])[4];
    assert_eq!(name.value, PropValUnion::LpszA(Some(b"F\xC8uhrung"[..].into())));
    assert_eq!(ann.special(0xFFFF_FFF9, stat()).await.pp_rows.unwrap(), rows, "flags nobody knows");

    for stat in [wide(), Stat { code_page: 4711, ..stat() }] {
        let refused = ann.special(0, stat).await;
        assert_eq!((refused.result, refused.pp_rows), (ErrorCode::EC_INVALID_CODEPAGE, None));
    }
    let unicode = ann.special(4, wide()).await;
    assert_eq!(unicode.result, ErrorCode::EC_NONE, "no 8-bit string is needed");
}

#[tokio::test]
async fn the_hierarchy_has_a_version() {
    covers!("MS-OXNSPI", 724, 748001);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let mut input = NspiGetSpecialTableIn {
        h_rpc: ann.handle.clone(),
        dw_flags: NspiSpecialTableFlags(4),
        p_stat: stat(),
        lp_version: 0,
    };
    let first = ann.client.nspi_get_special_table(&input).await.unwrap();
    assert_ne!(first.lp_version, 0);
    input.lp_version = first.lp_version;
    let same = ann.client.nspi_get_special_table(&input).await.unwrap();
    assert_eq!(same, first, "the version that a client has does not matter");
}

#[tokio::test]
async fn templates_of_addresses() {
    covers!("MS-OXNSPI", 109, 110, 741, 752, 757, 758, 1996);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let reply = ann.special(2, stat()).await;
    assert_eq!(reply.result, ErrorCode::EC_NONE);
    let rows = reply.pp_rows.unwrap();
    assert_eq!(rows.c_rows, 1);
    let row = values(&rows.a_row[0]);
    assert!(row.iter().all(|v| v.ul_prop_tag.0 & 0xFFFF != 0x1F), "no Unicode here");
    let id = row.iter().find(|v| v.ul_prop_tag.0 == 0x0FFF_0102).unwrap();
    assert_eq!(permanent(&bytes(id)).0, AddressBookEntryType::DT_ADDRESS_TEMPLATE.0);
    assert_eq!(ann.special(6, stat()).await.pp_rows.unwrap(), rows, "NspiUnicodeStrings does not matter");
    for template_locale in [0x407, 0x411, 0, u32::MAX] {
        let reply = ann.special(2, Stat { template_locale, ..stat() }).await;
        assert_eq!((reply.result, reply.pp_rows.unwrap().c_rows), (ErrorCode::EC_NONE, 0));
    }
}
