//! HTML and plain text into RTF, so that they can be had back (MS-OXRTFEX 2.2.1, 2.2.2).

use std::fmt::Write as _;

const FONTS: &str =
    "\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\r\n\\uc1\\pard\\plain\\deftab360 \\f0\\fs24\r\n";

/// RTF that shows the text, and has it.
#[must_use]
pub fn encapsulate_text(text: &str) -> Vec<u8> {
    let mut out = format!("{{\\rtf1\\ansi\\ansicpg1252\\fromtext {FONTS}");
    escape(&mut out, text);
    out.push('}');
    out.into_bytes()
}

/// RTF that shows the text of an HTML document, and has the document. Line ends become CRLF.
#[must_use]
pub fn encapsulate_html(html: &str) -> Vec<u8> {
    let mut out = format!("{{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {FONTS}{{\\*\\htmltag64}}\r\n");
    let mut rest = html;
    while !rest.is_empty() {
        let (piece, tail) = split(rest);
        rest = tail;
        match piece {
            Piece::Tag(tag) => write_tag(&mut out, tag),
            Piece::Reference(reference) => {
                htmltag(&mut out, 84, reference);
                if let Some(c) = character(reference) {
                    out.push_str("\\htmlrtf ");
                    escape(&mut out, c);
                    out.push_str("\\htmlrtf0 ");
                }
            }
            Piece::Text(text) => escape(&mut out, text),
            // Not shown: a line end, a `&`, `<` or `>` that is none of the above.
            Piece::Hidden(text) => htmltag(&mut out, 84, text),
        }
    }
    out.push('}');
    out.into_bytes()
}

enum Piece<'a> {
    Tag(&'a str),
    Reference(&'a str),
    Text(&'a str),
    Hidden(&'a str),
}

/// The first piece, never empty, and the rest.
fn split(html: &str) -> (Piece<'_>, &str) {
    let special = |c: char| matches!(c, '<' | '>' | '&' | '\r' | '\n' | '\u{A0}');
    match html.find(special) {
        Some(0) => {}
        Some(at) => return (Piece::Text(&html[..at]), &html[at..]),
        None => return (Piece::Text(html), ""),
    }
    if let Some(end) = tag_end(html) {
        return (Piece::Tag(&html[..end]), &html[end..]);
    }
    if html.starts_with('&')
        && let Some(end) = html.bytes().take(34).position(|byte| byte == b';')
        && html[1..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    {
        return (Piece::Reference(&html[..=end]), &html[end + 1..]);
    }
    let end = html.chars().next().map_or(1, char::len_utf8);
    let end = if html.starts_with("\r\n") { 2 } else { end };
    (Piece::Hidden(&html[..end]), &html[end..])
}

/// Where a tag, a comment, or an element that is not text ends.
fn tag_end(html: &str) -> Option<usize> {
    let after = html.strip_prefix('<')?;
    if after.starts_with("!--") {
        return html.find("-->").map(|at| at + 3);
    }
    if !after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        return None;
    }
    let end = html.find('>')? + 1;
    for name in ["style", "script", "title"] {
        if after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            let close = format!("</{name}");
            let found = html.as_bytes()[end..]
                .windows(close.len())
                .position(|window| window.eq_ignore_ascii_case(close.as_bytes()));
            return Some(found.map_or(html.len(), |at| end + at));
        }
    }
    Some(end)
}

fn write_tag(out: &mut String, tag: &str) {
    let inner = tag.trim_start_matches('<');
    let (close, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let name: String =
        inner.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    // TagType and Destination (2.1.3.1.3): closing tags have bit 3 set.
    let number = match name.as_str() {
        "html" => 19,
        "head" | "meta" | "title" | "style" | "script" | "link" => 34,
        "body" => 50,
        "p" => 64,
        "div" => 96,
        "br" => 116,
        _ => 148,
    } | if close { 8 } else { 0 };
    htmltag(out, number, tag);
    let rtf = match (name.as_str(), close) {
        ("br", _) | ("p" | "div" | "tr" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => "\\par",
        ("b" | "strong", false) => "\\b",
        ("b" | "strong", true) => "\\b0",
        ("i" | "em", false) => "\\i",
        ("i" | "em", true) => "\\i0",
        ("u", false) => "\\ul",
        ("u", true) => "\\ul0",
        ("td" | "th", true) => "\\tab",
        _ => return,
    };
    let _ = write!(out, "\\htmlrtf {rtf}\\htmlrtf0\r\n");
}

fn htmltag(out: &mut String, number: u32, content: &str) {
    let _ = write!(out, "{{\\*\\htmltag{number} ");
    escape(out, content);
    out.push('}');
}

/// Text as RTF. `\uN` has one fallback character behind it.
fn escape(out: &mut String, text: &str) {
    let mut units = [0; 2];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => out.push_str("\\par\r\n"),
            '\t' => out.push_str("\\tab "),
            ' '..='~' => out.push(c),
            '\0'..='\u{7F}' => {
                let _ = write!(out, "\\'{:02x}", u32::from(c));
            }
            c => {
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{}?", *unit as i16);
                }
            }
        }
    }
}

/// The character of a common reference.
fn character(reference: &str) -> Option<&'static str> {
    Some(match reference {
        "&lt;" => "<",
        "&gt;" => ">",
        "&amp;" => "&",
        "&quot;" => "\"",
        "&apos;" | "&#39;" => "'",
        "&nbsp;" | "&#160;" => "\u{A0}",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Encapsulated, deencapsulate};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_it_looks_like() {
        let html = "<html><head><title>a</title></head>\r\n<body><p>Gr\u{FC}\u{DF}e &amp; <b>{x}</b><br></p></body></html>";
        insta::assert_snapshot!(String::from_utf8(encapsulate_html(html)).unwrap());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn html_comes_back(html in prop_oneof![
            "[ -~äя😀\t]{0,80}",
            proptest::collection::vec(prop_oneof![
                Just("<p>"), Just("</p>"), Just("<br>"), Just("\r\n"), Just("&nbsp;"), Just("&"), Just("<"), Just(">"),
                Just("{\\b}"), Just("ü"), Just("<!-- c -->"), Just("<style>p{}</style>"), Just("<script>"), Just("\u{A0}"), Just("x"),
            ], 0..40).prop_map(|words| words.concat()),
        ]) {
            prop_assert_eq!(deencapsulate(&encapsulate_html(&html)), Encapsulated::Html(html));
        }

        #[test]
        fn text_comes_back(text in "([ -~äя😀\t\u{1}]|\r\n){0,80}") {
            prop_assert_eq!(deencapsulate(&encapsulate_text(&text)), Encapsulated::Text(text));
        }
    }
}
