//! Character sets by label and by Windows code page.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Code pages and the labels of mail (MS-UCODEREF 2.2.1, IANA character sets). The
/// first label of a code page is the one that is written.
const CODE_PAGES: &[(u32, &str)] = &[
    (65001, "utf-8"),
    (20127, "us-ascii"),
    (28591, "iso-8859-1"),
    (28592, "iso-8859-2"),
    (28593, "iso-8859-3"),
    (28594, "iso-8859-4"),
    (28595, "iso-8859-5"),
    (28596, "iso-8859-6"),
    (28597, "iso-8859-7"),
    (28598, "iso-8859-8"),
    (28599, "iso-8859-9"),
    (28603, "iso-8859-13"),
    (28605, "iso-8859-15"),
    (1250, "windows-1250"),
    (1251, "windows-1251"),
    (1252, "windows-1252"),
    (1253, "windows-1253"),
    (1254, "windows-1254"),
    (1255, "windows-1255"),
    (1256, "windows-1256"),
    (1257, "windows-1257"),
    (1258, "windows-1258"),
    (20866, "koi8-r"),
    (21866, "koi8-u"),
    (866, "ibm866"),
    (850, "ibm850"),
    (874, "windows-874"),
    (932, "shift_jis"),
    (936, "gb2312"),
    (936, "gbk"),
    (949, "ks_c_5601-1987"),
    (950, "big5"),
    (10000, "macintosh"),
    (50220, "iso-2022-jp"),
    (51932, "euc-jp"),
    (51949, "euc-kr"),
    (54936, "gb18030"),
    (65001, "utf8"),
    (20127, "ascii"),
    (28591, "latin1"),
];

/// The label of a code page.
pub(crate) fn label(code_page: u32) -> Option<&'static str> {
    CODE_PAGES.iter().find(|(number, _)| *number == code_page).map(|(_, label)| *label)
}

/// The code page of a label.
pub(crate) fn code_page(label: &str) -> Option<u32> {
    CODE_PAGES.iter().find(|(_, l)| l.eq_ignore_ascii_case(label)).map(|(number, _)| *number)
}

/// Text in a character set; `None` when the set is unknown.
pub(crate) fn decode(bytes: &[u8], label: &str) -> Option<String> {
    if label.eq_ignore_ascii_case("utf-8") || label.eq_ignore_ascii_case("utf8") {
        return Some(String::from_utf8_lossy(bytes).into_owned());
    }
    if code_page(label) == Some(20127) {
        return Some(decode_unlabelled(bytes));
    }
    // The crate's table knows this one by no name but its Windows one.
    let label = if label.eq_ignore_ascii_case("ks_c_5601-1987") { "euc-kr" } else { label };
    charset_decoder(label.as_bytes()).map(|decode| decode(bytes))
}

/// Text of which nobody says the character set: UTF-8 if it is that, else windows-1252.
pub(crate) fn decode_unlabelled(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => charset_decoder(b"windows-1252")
            .map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |decode| decode(bytes)),
    }
}

/// Text of a part, by its label if that is known.
pub(crate) fn decode_part(bytes: &[u8], label: Option<&str>) -> String {
    label.and_then(|label| decode(bytes, label)).unwrap_or_else(|| decode_unlabelled(bytes))
}

/// Text in a code page, by a guess if it is unknown.
pub(crate) fn decode_code_page(bytes: &[u8], number: u32) -> String {
    decode_part(bytes, label(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_can_be_decoded() {
        for (number, label) in CODE_PAGES {
            assert_eq!(decode(b"a", label).as_deref(), Some("a"), "{number} {label}");
        }
        assert_eq!(decode(&[0xC7, 0xD1], "ks_c_5601-1987").as_deref(), Some("한"));
        assert_eq!(decode(&[0x88, 0x9F], "Shift_JIS").as_deref(), Some("亜"));
        assert_eq!(decode(b"a", "x-nobody-knows"), None);
    }

    #[test]
    fn without_a_label_utf8_wins() {
        assert_eq!(decode_unlabelled("é".as_bytes()), "é");
        assert_eq!(decode_unlabelled(&[0xE9, 0x80]), "é€");
        assert_eq!(decode_code_page(&[0xE9], 4_000_000), "é");
    }
}
