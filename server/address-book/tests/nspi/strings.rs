//! 8-bit strings and Unicode (MS-OXNSPI 3.1.4.3.3): each method that returns rows, each type asked for.

use crate::world::*;
use covers::covers;
use exchange::exchange::*;

/// The display name is Unicode by nature, the address 8-bit.
const COLUMNS: [u32; 4] = [0x3001_001F, 0x3001_001E, 0x3003_001F, 0x3003_001E];

fn check(method: &str, row: &PropertyRowR, encoded: &[u8]) {
    let row = values(row);
    let address = address("jose");
    assert_eq!(row[0].value, PropValUnion::LpszW(Some("José Müller".into())), "{method}: as it is");
    assert_eq!(row[1].value, PropValUnion::LpszA(Some(encoded.into())), "{method}: in the code page");
    assert_eq!(row[2].value, PropValUnion::LpszW(Some(address.as_str().into())), "{method}: made Unicode");
    assert_eq!(row[3].value, PropValUnion::LpszA(Some(address.as_str().into())), "{method}: as it is");
    assert_eq!(row.iter().map(|v| v.ul_prop_tag.0).collect::<Vec<_>>(), COLUMNS);
}

#[tokio::test]
async fn strings_are_converted_for_every_method() {
    covers!("MS-OXNSPI", 433, 446, 447, 448, 450);
    covers!("MS-OXNSPI", 1934, 1935, 1936, 1937, 1938, 1939, 1942, 1943, 1944, 1945, 1946, 1947);
    covers!("MS-OXNSPI", 1950, 1951, 1952, 1953, 1954, 1955, 1958, 1959, 1960, 1961, 1962, 1963);
    covers!("MS-OXNSPI", 455, 456, 457, 458, 459, 460, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975);
    covers!("MS-OXNSPI", 1976, 1977, 1978, 1979);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let jose = ann.of("jose").await;
    for (code_page, encoded) in [
        (1252, &b"Jos\xE9 M\xFCller"[..]),
        (CP_TELETEX, b"Jos\xC2e M\xC8uller"),
        (932, b"Jos? M?ller"),
        (65001, "José Müller".as_bytes()),
    ] {
        let at = Stat { current_rec: jose, code_page, ..stat() };
        let row =
            ann.props_with(at.clone(), NspiRetrieveFlags(0), Some(tags(&COLUMNS))).await.pp_rows.unwrap();
        check("NspiGetProps", &row, encoded);
        let rows = ann.query(at.clone(), 1, &COLUMNS).await.pp_rows.unwrap();
        check("NspiQueryRows", &rows.a_row[0], encoded);
        let start = Stat { code_page, ..stat() };
        let found = ann.matches(start.clone(), Some(crate::session::anr("jose")), Some(&COLUMNS)).await;
        check("NspiGetMatches", &found.pp_rows.unwrap().a_row[0], encoded);
        let found = ann.seek(start.clone(), unicode(0x3001_001F, "jose"), None, Some(&COLUMNS)).await;
        check("NspiSeekEntries", &found.pp_rows.unwrap().a_row[0], encoded);
        let input = NspiResolveNamesIn {
            h_rpc: ann.handle.clone(),
            p_stat: start.clone(),
            p_prop_tags: Some(tags(&COLUMNS)),
            pa_str: StringsArrayR { count: 1, strings: vec![String8R { lpsz_a: Some("jose".into()) }] },
            ..NspiResolveNamesIn::default()
        };
        let found = ann.client.nspi_resolve_names(&input).await.unwrap();
        check("NspiResolveNames", &found.pp_rows.unwrap().a_row[0], encoded);
        let input = NspiResolveNamesWIn {
            h_rpc: ann.handle.clone(),
            p_stat: start,
            p_prop_tags: Some(tags(&COLUMNS)),
            pa_w_str: WStringsArrayR { count: 1, strings: vec![StringR { lpsz_w: Some("José".into()) }] },
            ..NspiResolveNamesWIn::default()
        };
        let found = ann.client.nspi_resolve_names_w(&input).await.unwrap();
        check("NspiResolveNamesW", &found.pp_rows.unwrap().a_row[0], encoded);
    }
}

#[tokio::test]
async fn strings_that_a_client_sends_are_in_its_code_page() {
    let world = World::new().await;
    let ann = world.session("ann").await;
    for (code_page, sent) in
        [(1252, &b"M\xFCller"[..]), (CP_TELETEX, b"M\xC8uller"), (65001, "Müller".as_bytes())]
    {
        let input = NspiResolveNamesIn {
            h_rpc: ann.handle.clone(),
            p_stat: Stat { code_page, ..stat() },
            p_prop_tags: Some(tags(&COLUMNS)),
            pa_str: StringsArrayR { count: 1, strings: vec![String8R { lpsz_a: Some(sent.into()) }] },
            ..NspiResolveNamesIn::default()
        };
        let reply = ann.client.nspi_resolve_names(&input).await.unwrap();
        assert_eq!(names(&reply.pp_rows.unwrap()), ["José Müller"], "{code_page}");
        let sought = ann.seek(Stat { code_page, ..stat() }, narrow(0x3001_001E, sent), None, None).await;
        assert_eq!(sought.p_stat.num_pos, 6, "Sales is the first behind Müller");
    }
}
