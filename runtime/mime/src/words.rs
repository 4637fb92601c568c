//! The words of an HTML document, without layout: one pass, without recursion.

use mail_parser::decoders::html::add_html_token;

/// Elements whose content nobody reads.
const HIDDEN: [&str; 4] = ["script", "style", "template", "title"];
/// Elements that stand in a line of text.
const INLINE: [&str; 24] = [
    "a", "abbr", "acronym", "b", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
];

/// What is outside of tags, its white space as a reader sees it: spaces within a line, and a line for
/// each element that is no part of one.
pub(crate) fn strip_tags(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((text, tail)) = rest.split_once('<') {
        push_text(&mut out, text);
        if let Some(comment) = tail.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, tail)| tail);
            continue;
        }
        let (closing, named) = tail.strip_prefix('/').map_or((false, tail), |named| (true, named));
        let end = named.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(named.len());
        let (name, attributes) = named.split_at(end);
        if name.is_empty() && !closing && !tail.starts_with(['!', '?']) {
            push_text(&mut out, "<");
            rest = tail;
            continue;
        }
        rest = attributes.split_once('>').map_or("", |(_, tail)| tail);
        let is = |other: &&str| name.eq_ignore_ascii_case(other);
        if !closing && let Some(name) = HIDDEN.iter().find(|other| is(other)) {
            rest = behind(rest, name);
        }
        if !INLINE.iter().any(is) && !out.is_empty() && !out.ends_with('\n') {
            let cell = ["td", "th"].iter().any(is);
            out.truncate(out.trim_end_matches(' ').len());
            out.push(if cell { ' ' } else { '\n' });
        }
    }
    push_text(&mut out, rest);
    out
}

/// What follows the end tag of an element; nothing when it has none.
fn behind<'a>(mut rest: &'a str, name: &str) -> &'a str {
    while let Some((_, tail)) = rest.split_once("</") {
        let (found, after) = tail.split_at_checked(name.len()).unwrap_or((tail, ""));
        if found.eq_ignore_ascii_case(name) {
            return after.split_once('>').map_or("", |(_, tail)| tail);
        }
        rest = tail;
    }
    ""
}

/// Adds text, in which references stand for characters.
fn push_text(out: &mut String, text: &str) {
    let mut text = text;
    while let Some(at) = text.find(['&', ' ', '\t', '\r', '\n']) {
        let (before, tail) = text.split_at(at);
        out.push_str(before);
        let used = match tail.strip_prefix('&').map(reference) {
            Some(0) => {
                out.push('&');
                1
            }
            Some(length) => {
                let reference = tail.get(..length + 2).unwrap_or_default();
                add_html_token(out, reference.as_bytes(), false);
                reference.len()
            }
            None => {
                if !out.is_empty() && !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
                1
            }
        };
        text = tail.get(used..).unwrap_or_default();
    }
    out.push_str(text);
}

/// Bytes of the reference that text begins with, behind its `&` and before its `;`; 0 for none.
fn reference(text: &str) -> usize {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(text.len());
    if text.get(end..).is_some_and(|tail| tail.starts_with(';')) { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_they_are_read() {
        for (html, text) in [
            ("<p>One &amp; <b>tw</b>o,\r\n  three</p><p>four</p>", "One & two, three\nfour\n"),
            ("a<br>b <script>if (a < b) {}</script>c", "a\nb\nc"),
            ("<HEAD><title>no</title></Head><STYLE>p{}</STYLE>yes", "yes"),
            ("<table><tr><td>1</td><td>2</td></tr></table>", "1 2\n"),
            ("1 < 2 &lt; 3 &eacute;&#233;&#xe9; &nothing; R&D", "1 < 2 < 3 ééé &nothing; R&D"),
            ("a<!-- <b>no</b> -->b<", "ab<"),
            ("a<b", "a"),
            ("<style>never ends", ""),
            ("été <i>à</i>", "été à"),
        ] {
            assert_eq!(strip_tags(html), text, "{html}");
        }
    }
}
