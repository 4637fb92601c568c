//! Values that try to be more than values.

use openchange_directory::{Directory, Filter, Scope};

use super::{contact, place};

/// 200 of them and more; none is, starts or is part of anything there.
pub fn values() -> Vec<Vec<u8>> {
    let mut values: Vec<Vec<u8>> = Vec::new();
    let texts = [
        "*",
        "**",
        "a*",
        "*a",
        "?",
        "%",
        "_",
        "(",
        ")",
        "()",
        ")(",
        "\\",
        "\\2a",
        "\\2A*",
        "\\\\",
        "\\zz",
        "\\",
        "&",
        "|",
        "!",
        "=",
        "<",
        ">",
        "~",
        ":",
        ";",
        ",",
        "+",
        "\"",
        "'",
        "''",
        "`",
        "/",
        "#",
        "--",
        "/*",
        "\0",
        "\0*",
        "x\0",
        "\u{1}",
        "\u{1f}",
        "\u{7f}",
        "\n",
        "\r\n",
        "\t",
        "\u{feff}",
        "\u{202e}",
        "\u{202e}nimda",
        "\u{200f}*",
        "\u{200b}",
        "\u{301}",
        "a\u{301}\u{301}\u{301}",
        "\u{fffd}",
        "\u{10ffff}",
        "\u{e000}",
        "ß",
        "ſ",
        "İ",
        "ﬁ",
        "Ａ",
        "𝔸",
        "漢*字",
        "*)(objectClass=*",
        "*)(|(objectClass=*",
        ")(|(cn=*",
        "*))(|(cn=*",
        "x)(!(cn=x",
        "a)(|(objectClass=*)",
        "(cn=*)",
        "&(cn=*)",
        "|(cn=*)",
        "!(cn=zzz)",
        "cn=*",
        "objectClass=*",
        ":dn:=x",
        ":1.2.840.113556.1.4.803:=0",
        "*;binary",
        "' OR '1'='1",
        "' OR 1=1 --",
        "'; DROP TABLE object; --",
        "\" OR \"\"=\"",
        "1 OR 1=1",
        "x' UNION SELECT 1 --",
        "%' OR '%'='",
        "?1",
        ":name",
        "@name",
        "$1",
        "NULL",
        "x'41'",
        "CAST(1 AS TEXT)",
        "[a-z]*",
        "GLOB *",
        "%s%n",
        "{0}",
        "${x}",
        "$(id)",
        "`id`",
        "<!--",
        "<script>",
        "../../etc/passwd",
        "CN=*",
        "CN=*,DC=*",
        "DC=",
        ",",
        "CN=x\\",
        "CN=\\00",
        "<GUID=*>",
        "<SID=S-1-5-32-544>",
        "<WKGUID=*>",
        "-9223372036854775809",
        "99999999999999999999",
        "1e9",
        "0x10",
        "+1",
        "TRUE*",
        "20260101000000.0Z*",
    ];
    values.extend(texts.iter().map(|text| text.as_bytes().to_vec()));
    for bytes in [
        &b"\xff"[..],
        b"\xff*",
        b"\xc3",
        b"\xc3(",
        b"\xe2\x28\xa1",
        b"\xf0\x90\x28\xbc",
        b"\xed\xa0\x80",
        b"\xed\xa0\x80*",
        b"\xf8\x88\x80\x80\x80",
        b"\xc0\x80",
        b"\xc0\xaa",
        b"*\xc0\xaa*",
        b"\xe0\x80\xaa",
        b"\x80",
        b"\xfe\xff\x00*",
        b"\xff\xfe*\x00",
        b"\\\xff",
        b"\xff)(objectClass=*",
    ] {
        values.push(bytes.to_vec());
    }
    // Large ones, and each metacharacter many times.
    values.push(vec![b'z'; 65536]);
    for byte in [b'*', b'(', b')', b'\\', b'%', b'\'', 0, 0xff, b'\n'] {
        values.push(vec![byte; 65536]);
        values.push(vec![byte; 300]);
    }
    values.push("\u{202e}".repeat(20000).into_bytes());
    values.push("\u{301}".repeat(30000).into_bytes());
    values.push("*)(cn=*".repeat(9000).into_bytes());
    values.push("(&".repeat(30000).into_bytes());
    // Each byte a filter or a name may mean something by, around text that would match.
    for byte in 0..=0x2f_u8 {
        values.push(vec![b'v', byte, b'*']);
    }
    values
}

pub async fn values_find_nothing(d: &dyn Directory) {
    let base = place(d).await;
    let more = [
        ("displayName", "victim"),
        ("mail", "victim@x.test"),
        ("garbageCollPeriod", "7"),
        ("showInAdvancedViewOnly", "TRUE"),
    ];
    let victim = contact(d, &base, "victim", &more).await;
    let values = values();
    assert!(values.len() >= 200, "{}", values.len());
    let attributes = [
        "displayName",
        "mail",
        "cn",
        "garbageCollPeriod",
        "manager",
        "showInAdvancedViewOnly",
        "whenCreated",
        "objectSid",
    ];
    for value in &values {
        for (number, attribute) in attributes.iter().enumerate() {
            // The large ones and one attribute would do; all of them for the small ones.
            if value.len() > 1000 && number > 1 {
                continue;
            }
            let name = (*attribute).to_owned();
            let each = [
                Filter::Equals(name.clone(), value.clone()),
                Filter::StartsWith(name.clone(), value.clone()),
                Filter::Contains(name.clone(), value.clone()),
            ];
            let filter = Filter::class("contact").and(Filter::Or(each.to_vec()));
            let found = d.search(&base, Scope::Subtree, &filter, &["cn"]).await;
            let shown = String::from_utf8_lossy(&value[..value.len().min(40)]).into_owned();
            let found = found.unwrap_or_else(|e| panic!("{attribute} {shown:?}: {e}"));
            assert!(found.is_empty(), "{attribute} {shown:?} found {:?}", found[0].dn);
        }
        // They are no attributes either, and no bases.
        let text = String::from_utf8_lossy(value).into_owned();
        for filter in
            [Filter::present(&text), Filter::equals(&text, "victim"), Filter::AllBits(text.clone(), 0)]
        {
            let found = d.search(&base, Scope::Subtree, &filter, &["cn"]).await;
            assert!(found.is_ok_and(|found| found.is_empty()), "attribute {:?}", &text[..text.len().min(40)]);
        }
        let around = victim.child("CN", &text);
        let found = d.search(&around, Scope::Subtree, &Filter::all(), &["cn"]).await;
        let nothing = match found {
            Ok(found) => found.is_empty(),
            Err(e) => matches!(
                e,
                openchange_directory::Error::NoSuchObject(_) | openchange_directory::Error::Forbidden(_)
            ),
        };
        assert!(nothing, "base {around}");
    }
}
