//! The text of a message in the form that is asked for (MS-OXBBODY).
//!
//! A message has the form its sender chose; the others follow from it. The order of
//! preference, when there are several, is that of MS-OXCMAIL 2.1.3.3.

use exchange::oxprops::PropertyTag;

use crate::charset;
use crate::message::Properties;
use crate::rtf::{self, Encapsulated};
use crate::words::strip_tags;

/// HTML as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    /// Label of the character set of `bytes`.
    pub charset: String,
    /// The document.
    pub bytes: Vec<u8>,
}

impl Html {
    /// The document as text.
    #[must_use]
    pub fn text(&self) -> String {
        html_text(&self.bytes, Some(&self.charset))
    }
}

/// Plain text, from whatever the message has. Lines end as they do in the original.
#[must_use]
pub fn plain(properties: &Properties) -> Option<String> {
    own_plain(properties).or_else(|| {
        let html = own_html(properties)?;
        Some(html_to_plain(&html_text(&html.bytes, Some(&html.charset))))
    })
}

/// The words of the text, from whatever the message has: those of HTML are not laid out in
/// lines, so they stand together as they do in their paragraph. It takes little time, for
/// whoever searches many messages.
#[must_use]
pub fn words(properties: &Properties) -> Option<String> {
    own_plain(properties).or_else(|| {
        let html = own_html(properties)?;
        Some(strip_tags(&html_text(&html.bytes, Some(&html.charset))))
    })
}

/// HTML, from whatever the message has.
#[must_use]
pub fn html(properties: &Properties) -> Option<Html> {
    own_html(properties).or_else(|| {
        let text = own_plain(properties)?;
        Some(Html { charset: "utf-8".to_owned(), bytes: plain_to_html(&text).into_bytes() })
    })
}

/// `PidTagRtfCompressed`, from whatever the message has: HTML and plain text are
/// encapsulated, so that they can be had back (MS-OXRTFEX).
#[must_use]
pub fn rtf_compressed(properties: &Properties) -> Option<Vec<u8>> {
    if let Some(rtf) = properties.binary(PropertyTag::PID_TAG_RTF_COMPRESSED) {
        return Some(rtf.to_vec());
    }
    let document = match own_html(properties) {
        Some(html) => rtf::encapsulate_html(&html_text(&html.bytes, Some(&html.charset))),
        None => rtf::encapsulate_text(&own_plain(properties)?),
    };
    Some(rtf::compress(&document))
}

/// Plain text that the message itself has: `PidTagBody`, or what is in its RTF.
pub(crate) fn own_plain(properties: &Properties) -> Option<String> {
    if let Some(text) = properties.text(PropertyTag::PID_TAG_BODY) {
        return Some(text);
    }
    match encapsulated(properties)? {
        Encapsulated::Text(text) => Some(text),
        Encapsulated::Rtf(text) if properties.get(PropertyTag::PID_TAG_HTML).is_none() => Some(text),
        _ => None,
    }
}

/// HTML that the message itself has: `PidTagHtml`, or what is in its RTF.
pub(crate) fn own_html(properties: &Properties) -> Option<Html> {
    let text = match properties.binary(PropertyTag::PID_TAG_HTML) {
        Some(bytes) => {
            return Some(labelled(bytes, properties.integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE)));
        }
        None => match properties.text(PropertyTag::PID_TAG_BODY_HTML) {
            Some(text) => text,
            None => match encapsulated(properties)? {
                Encapsulated::Html(text) => text,
                _ => return None,
            },
        },
    };
    Some(Html { charset: "utf-8".to_owned(), bytes: text.into_bytes() })
}

fn encapsulated(properties: &Properties) -> Option<Encapsulated> {
    let document = rtf::decompress(properties.binary(PropertyTag::PID_TAG_RTF_COMPRESSED)?).ok()?;
    Some(rtf::deencapsulate(&document))
}

/// `PidTagHtml` with the label of its code page, if that is true.
fn labelled(bytes: &[u8], code_page: Option<i32>) -> Html {
    let label = code_page.and_then(|number| u32::try_from(number).ok()).and_then(charset::label);
    match label {
        Some("us-ascii") if !bytes.is_ascii() => {}
        Some("utf-8") if std::str::from_utf8(bytes).is_err() => {}
        Some(label) => return Html { charset: label.to_owned(), bytes: bytes.to_vec() },
        None => {}
    }
    Html { charset: "utf-8".to_owned(), bytes: html_text(bytes, None).into_bytes() }
}

/// The text of an HTML document: by the label it comes with, by what it says itself, or by a guess.
pub(crate) fn html_text(bytes: &[u8], label: Option<&str>) -> String {
    label
        .filter(|label| !label.eq_ignore_ascii_case("us-ascii"))
        .and_then(|label| charset::decode(bytes, label))
        .or_else(|| charset::decode(bytes, &meta_charset(bytes)?))
        .unwrap_or_else(|| charset::decode_unlabelled(bytes))
}

/// `charset=` in the first kilobyte.
fn meta_charset(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, rest) = start.split_once("charset=")?;
    let label: String = rest
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    (!label.is_empty()).then_some(label)
}

/// Widest line of text made from HTML.
const WIDTH: usize = 78;
/// HTML beyond this is not laid out, but stripped of its tags.
const LAYOUT_LIMIT: usize = 4 << 20;

/// HTML as text; lines end in CRLF.
#[must_use]
pub fn html_to_plain(html: &str) -> String {
    let laid_out = (html.len() <= LAYOUT_LIMIT && nesting(html) <= 200)
        .then(|| {
            html2text::config::with_decorator(html2text::render::TrivialDecorator::new())
                .no_table_borders()
                .string_from_read(html.as_bytes(), WIDTH)
                .ok()
        })
        .flatten();
    let text = laid_out.unwrap_or_else(|| strip_tags(html));
    text.lines().map(|line| line.trim_end().to_owned() + "\r\n").collect()
}

/// A bound of how deep elements nest: layout is recursive.
fn nesting(html: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let name: String =
                rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
            let void = ["br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "p", "li"];
            if !void.contains(&name.as_str()) {
                depth += 1;
                deepest = deepest.max(depth);
            }
        }
    }
    deepest
}

/// Text as HTML that shows its lines and spaces.
#[must_use]
pub fn plain_to_html(text: &str) -> String {
    let mut out = String::from(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>\r\n<body>\r\n",
    );
    for line in text.lines() {
        let mut after_space = true;
        for c in line.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                ' ' if after_space => out.push_str("&nbsp;"),
                c => out.push(c),
            }
            after_space = c == ' ';
        }
        out.push_str("<br>\r\n");
    }
    out + "</body></html>\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn html_as_text() {
        let html = "<html><head><title>no</title><style>p{}</style></head><body><h1>Head</h1><p>One &amp; two<br>three\
            <ul><li>a<li>b</ul><table><tr><td>1</td><td>2</td></tr></table><a href=\"http://x.example\">link</a></body>";
        insta::assert_snapshot!(html_to_plain(html).replace('\r', ""));
    }

    #[test]
    fn hostile_html_takes_no_time() {
        let documents = [
            "<div>".repeat(100_000),
            "<b>".repeat(100_000),
            "<table><tr><td colspan=1000000000>x<td rowspan=1000000000>y</table>".into(),
            "<table><tr><td>".repeat(150),
            "<table><tr><td>x<td>y".repeat(30) + &"word ".repeat(2000),
            "<table><tr><td>x<td>y</table>".repeat(20_000),
            "<dl><dt>x<dd>".repeat(80),
            "a".repeat(2_000_000),
            "word ".repeat(400_000),
            "<p>".repeat(200_000),
            "<ol start=9999999999999999999><li>x</ol>".into(),
            format!("<table>{}</table>", "<tr>".to_owned() + &"<td>x".repeat(20_000)),
            "<blockquote>".repeat(190) + "x",
            "<ul><li>".repeat(190) + "x",
            "&#x".repeat(100_000),
            "<a ".repeat(100_000),
            "<!--".repeat(100_000),
        ];
        for html in documents {
            let start = Instant::now();
            let _ = html_to_plain(&html);
            let start_text: String = html.chars().take(30).collect();
            assert!(start.elapsed().as_secs() < 20, "{start_text}… took {:?}", start.elapsed());
        }
    }

    #[test]
    fn forms_follow_from_each_other() {
        let mut properties = Properties::default();
        properties.set_text(PropertyTag::PID_TAG_BODY, "a <b>  c\r\nd");
        let made = html(&properties).unwrap();
        assert!(String::from_utf8(made.bytes).unwrap().contains("a &lt;b&gt; &nbsp;c<br>\r\nd<br>"));
        let rtf = rtf_compressed(&properties).unwrap();
        let mut properties = Properties::default();
        properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, rtf);
        assert_eq!(plain(&properties).as_deref(), Some("a <b>  c\r\nd"));

        let mut properties = Properties::default();
        properties.set_binary(PropertyTag::PID_TAG_HTML, *b"<p>\xe9</p>");
        properties.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, 28591);
        assert_eq!(plain(&properties).as_deref(), Some("é\r\n"));
        let rtf = rtf_compressed(&properties).unwrap();
        let mut properties = Properties::default();
        properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, rtf);
        assert_eq!(html(&properties).unwrap().bytes, "<p>é</p>".as_bytes());
    }

    #[test]
    fn a_wrong_code_page_is_not_passed_on() {
        let label = |bytes: &[u8], page| labelled(bytes, page).charset;
        assert_eq!(label(b"\xe9", Some(65001)), "utf-8");
        assert_eq!(labelled(b"\xe9", Some(65001)).bytes, "é".as_bytes());
        assert_eq!(label(b"\xe9", Some(1250)), "windows-1250");
        assert_eq!(labelled(b"<meta charset=koi8-r>\xc1", None).bytes, "<meta charset=koi8-r>а".as_bytes());
    }
}
