//! Names (MS-OXNSPI 3.1.4.1.13, 3.1.4.1.16, 3.1.4.1.17, 3.1.4.7).

use crate::world::*;
use covers::covers;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;

const NAME: u32 = 0x3001_001F;
const UNRESOLVED: u32 = 0;
const AMBIGUOUS: u32 = 1;
const RESOLVED: u32 = 2;

/// Strings, what becomes of each, and the one who is meant.
const TYPED: [(Option<&str>, u32, &str); 20] = [
    (Some("X500:/o=Old/cn=ann"), RESOLVED, "Ann Lee"),
    (Some("an"), AMBIGUOUS, ""),
    (Some("ann"), RESOLVED, "Ann Lee"),
    (Some("ann l"), AMBIGUOUS, ""),
    (Some("leeds"), RESOLVED, "Ann Leeds"),
    (Some("nobody"), UNRESOLVED, ""),
    (None, UNRESOLVED, ""),
    (Some(""), UNRESOLVED, ""),
    (Some("zoe ang"), RESOLVED, "Zoë Ångström"),
    (Some("=ann l"), UNRESOLVED, ""),
    (Some("ANN@EXAMPLE.COM"), RESOLVED, "Ann Lee"),
    (Some("SMTP:lee@example.com"), RESOLVED, "Ann Lee"),
    (Some("B 12"), RESOLVED, "Ann Lee"),
    (Some("harry"), UNRESOLVED, ""),
    (Some("sales"), RESOLVED, "Sales"),
    (Some("/o=Example/ou=First/cn=Recipients/cn=far"), RESOLVED, "Far Away"),
    (Some("/o=Example/ou=First/cn=Recipients/"), UNRESOLVED, ""),
    (Some("müller, j"), RESOLVED, "José Müller"),
    (Some("*"), UNRESOLVED, ""),
    (Some("ann)(objectClass=*"), UNRESOLVED, ""),
];

async fn narrow(
    session: &Session,
    p_stat: Stat,
    reserved: u32,
    names: &[Option<&str>],
) -> NspiResolveNamesOut {
    let input = NspiResolveNamesIn {
        h_rpc: session.handle.clone(),
        reserved,
        p_stat,
        p_prop_tags: Some(tags(&[NAME])),
        pa_str: StringsArrayR {
            count: names.len() as u32,
            strings: names
                .iter()
                .map(|n| String8R {
                    lpsz_a: n.map(|n| n.chars().map(|c| c as u8).collect::<Vec<_>>().as_slice().into()),
                })
                .collect(),
        },
    };
    session.client.nspi_resolve_names(&input).await.unwrap()
}

async fn wide_names(
    session: &Session,
    p_stat: Stat,
    reserved: u32,
    names: &[Option<&str>],
) -> NspiResolveNamesWOut {
    let input = NspiResolveNamesWIn {
        h_rpc: session.handle.clone(),
        reserved,
        p_stat,
        p_prop_tags: Some(tags(&[NAME])),
        pa_w_str: WStringsArrayR {
            count: names.len() as u32,
            strings: names.iter().map(|n| StringR { lpsz_w: n.map(Into::into) }).collect(),
        },
    };
    session.client.nspi_resolve_names_w(&input).await.unwrap()
}

#[tokio::test]
async fn names_mean_nobody_several_or_one() {
    covers!("MS-OXNSPI", 1341, 1342, 1343, 1347, 1349, 1351, 1353, 1354, 1355, 1374, 1375, 1377, 1379, 1392);
    covers!("MS-OXNSPI", 1393, 1394, 1395, 1399, 1403, 1404, 1405, 1406, 1425, 1426, 1428, 1430, 1443, 1650);
    covers!("MS-OXNSPI", 87, 616, 1611, 618, 620, 622, 623, 624);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let typed: Vec<Option<&str>> = TYPED.iter().map(|(typed, ..)| *typed).collect();
    let results: Vec<u32> = TYPED.iter().map(|(_, result, _)| *result).collect();
    let found: Vec<&str> = TYPED.iter().map(|(.., name)| *name).filter(|n| !n.is_empty()).collect();
    let reply = wide_names(&ann, stat(), 0, &typed).await;
    assert_eq!((reply.result, reply.pp_m_ids), (ErrorCode::EC_NONE, Some(mids(&results))));
    assert_eq!(names(&reply.pp_rows.unwrap()), found);
    let reply = narrow(&ann, stat(), 0, &typed).await;
    assert_eq!((reply.result, reply.pp_m_ids), (ErrorCode::EC_NONE, Some(mids(&results))));
    assert_eq!(names(&reply.pp_rows.unwrap()), found);
    // In a container, those in it alone.
    let groups = Stat { container_id: ann.list("All Groups").await, ..stat() };
    let reply = wide_names(&ann, groups.clone(), 0, &[Some("sal"), Some("ann")]).await;
    assert_eq!(reply.pp_m_ids, Some(mids(&[RESOLVED, UNRESOLVED])));
    let reply = narrow(&ann, groups, 0, &[Some("sal"), Some("ann")]).await;
    assert_eq!(reply.pp_m_ids, Some(mids(&[RESOLVED, UNRESOLVED])));
    let none = wide_names(&ann, stat(), 0, &[]).await;
    assert_eq!((none.result, none.pp_rows.unwrap().c_rows), (ErrorCode::EC_NONE, 0));
}

#[tokio::test]
async fn what_cannot_be_resolved() {
    covers!("MS-OXNSPI", 1359, 1363, 1367, 1760, 1372, 1410, 1414, 1418, 1761, 1423);
    let world = World::new().await;
    let ann = world.session("ann").await;
    for (place, reserved, result) in [
        (wide(), 0, ErrorCode::EC_INVALID_CODEPAGE),
        (nowhere(), 0, ErrorCode::EC_INVALID_BOOKMARK),
        (stat(), 1, ErrorCode::EC_INVALID_PARAMETER),
    ] {
        let reply = narrow(&ann, place.clone(), reserved, &[Some("ann")]).await;
        assert_eq!((reply.result, reply.pp_m_ids, reply.pp_rows), (result, None, None));
        let reply = wide_names(&ann, place, reserved, &[Some("ann")]).await;
        assert_eq!((reply.result, reply.pp_m_ids, reply.pp_rows), (result, None, None));
        assert!(CODES.contains(&result.0));
    }
}

#[tokio::test]
async fn hostile_names_mean_nobody() {
    let world = World::new().await;
    let ann = world.session("ann").await;
    let mut hostile: Vec<String> = Vec::new();
    for sign in [
        "*", "(", ")", "\\", "\0", "|", "&", "!", "=", ">", "<", "~", "%", "_", "'", "\"", ";", "--",
        "\u{202e}", "\u{301}",
    ] {
        for form in [
            "{}",
            "a{}",
            "{}a",
            "ann{}nn",
            "{}{}",
            "q{}*",
            "zz)({}",
            "{}=*",
            "\u{5d0}{}\u{5d1}",
            "x{}\u{300}\u{301}",
        ] {
            hostile.push(form.replace("{}", sign));
        }
    }
    assert_eq!(hostile.len(), 200);
    hostile.push("a".repeat(65_536));
    hostile.push("\u{fffd}".repeat(1000));
    for name in &hostile {
        let reply = ann.resolve(&[name], &[NAME]).await;
        assert_eq!(reply.result, ErrorCode::EC_NONE, "{name:?}");
        let result = reply.pp_m_ids.unwrap().aul_prop_tag[0];
        // A letter between signs may begin a name; a sign alone never does.
        let plain: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        if plain != "a" && plain != "A" {
            assert_eq!(result, UNRESOLVED, "{name:?}");
        }
    }
    // Text that is no UTF-16.
    let lone = pidl_ndr::prelude::NdrString::from_bytes(vec![0xED, 0xA0, 0x80]);
    let input = NspiResolveNamesWIn {
        h_rpc: ann.handle.clone(),
        p_stat: stat(),
        pa_w_str: WStringsArrayR { count: 1, strings: vec![StringR { lpsz_w: Some(lone) }] },
        ..NspiResolveNamesWIn::default()
    };
    let reply = ann.client.nspi_resolve_names_w(&input).await.unwrap();
    assert_eq!(reply.pp_m_ids, Some(mids(&[UNRESOLVED])));
    let many = vec!["ann"; 2001];
    assert_eq!(ann.resolve(&many, &[NAME]).await.result, ErrorCode::EC_TABLE_TOO_BIG);
}

#[tokio::test]
async fn distinguished_names_have_numbers() {
    covers!("MS-OXNSPI", 1243, 1249, 1251, 1260, 1262, 1263, 1264, 1266, 1700);
    let world = World::new().await;
    let ann = world.session("ann").await;
    let given = [
        address("ann"),
        "/o=Example/ou=First/cn=Recipients/cn=nobody".into(),
        address("ZOE").to_uppercase(),
        "/o=Old/cn=ann".into(),
        address("harry"),
        "/".into(),
        String::new(),
        "/guid=00000000000000000000000000000000".into(),
    ];
    let mut input = NspiDnToMIdIn {
        h_rpc: ann.handle.clone(),
        p_names: StringsArrayR {
            count: given.len() as u32 + 1,
            strings: given
                .iter()
                .map(|n| String8R { lpsz_a: Some(n.as_str().into()) })
                .chain([String8R { lpsz_a: None }])
                .collect(),
        },
        ..NspiDnToMIdIn::default()
    };
    let (a, z) = (ann.of("ann").await, ann.of("zoe").await);
    let harry = ann.of("harry").await;
    for reserved in [0, 1, u32::MAX] {
        input.reserved = reserved;
        let reply = ann.client.nspi_dn_to_m_id(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        assert_eq!(reply.pp_out_m_ids, Some(mids(&[a, 0, z, a, harry, 0, 0, 0, 0])));
    }
}
