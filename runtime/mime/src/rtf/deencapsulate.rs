//! HTML and plain text out of RTF (MS-OXRTFEX 2.1.3.1, 2.2.3).

use std::collections::HashMap;

use super::token::{Token, Tokens};
use crate::charset::decode_code_page;

/// What an RTF document holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encapsulated {
    /// It was made from this HTML (`\fromhtml1`).
    Html(String),
    /// It was made from this plain text (`\fromtext`).
    Text(String),
    /// It was RTF from the start; this is its text.
    Rtf(String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Html,
    Text,
    Rtf,
}

/// Takes HTML or plain text out of RTF. Total: of what is no RTF, this is the text there is.
#[must_use]
pub fn deencapsulate(document: &[u8]) -> Encapsulated {
    let kind = kind(document);
    let text = Reader::new(kind).read(document);
    match kind {
        Kind::Html => Encapsulated::Html(text),
        Kind::Text => Encapsulated::Text(text),
        Kind::Rtf => Encapsulated::Rtf(text),
    }
}

/// The control word is among the first ten tokens (2.2.3.1).
fn kind(document: &[u8]) -> Kind {
    Tokens::new(document)
        .take(10)
        .find_map(|token| match token {
            Token::Word("fromhtml", Some(1)) => Some(Kind::Html),
            Token::Word("fromtext", _) => Some(Kind::Text),
            _ => None,
        })
        .unwrap_or(Kind::Rtf)
}

/// What a group has and its inner groups inherit.
#[derive(Clone, Copy)]
struct Group {
    destination: Destination,
    /// Within `\htmlrtf`: for readers of RTF only.
    suppressed: bool,
    code_page: u32,
    font: i32,
    /// Characters after `\u` that stand for it.
    skip: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Destination {
    Text,
    Tag,
    Fonts,
    Ignored,
}

struct Reader {
    kind: Kind,
    groups: Vec<Group>,
    group: Group,
    /// `\*` stood before: an unknown destination is to be ignored.
    starred: bool,
    default_code_page: u32,
    default_font: i32,
    fonts: HashMap<i32, u32>,
    /// Bytes of text not yet decoded.
    pending: Vec<u8>,
    /// Fallback characters still to be passed over.
    to_skip: usize,
    high_surrogate: Option<u16>,
    out: String,
}

impl Reader {
    fn new(kind: Kind) -> Self {
        let group =
            Group { destination: Destination::Text, suppressed: false, code_page: 1252, font: 0, skip: 1 };
        Self {
            kind,
            groups: Vec::new(),
            group,
            starred: false,
            default_code_page: 1252,
            default_font: 0,
            fonts: HashMap::new(),
            pending: Vec::new(),
            to_skip: 0,
            high_surrogate: None,
            out: String::new(),
        }
    }

    fn read(mut self, document: &[u8]) -> String {
        for token in Tokens::new(document) {
            let starred = std::mem::take(&mut self.starred);
            match token {
                Token::Open => {
                    self.flush();
                    self.to_skip = 0;
                    self.groups.push(self.group);
                }
                Token::Close => {
                    self.flush();
                    self.to_skip = 0;
                    match self.groups.pop() {
                        Some(group) => self.group = group,
                        None => break,
                    }
                }
                Token::Text(_) if self.to_skip > 0 => self.to_skip -= 1,
                Token::Text(byte) => {
                    if self.visible() {
                        self.pending.push(byte);
                    }
                }
                Token::Symbol(b'*') => self.starred = true,
                Token::Symbol(symbol) => self.symbol(symbol),
                Token::Word(name, number) => self.word(name, number, starred),
            }
        }
        self.flush();
        self.out
    }

    fn visible(&self) -> bool {
        matches!(self.group.destination, Destination::Text | Destination::Tag) && !self.group.suppressed
    }

    /// Decodes what has gathered.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let text = decode_code_page(&bytes, self.group.code_page);
        self.text(&text);
    }

    /// Text to the result; beside tags it is text of HTML, which has its own escapes.
    fn text(&mut self, text: &str) {
        if self.kind != Kind::Html || self.group.destination == Destination::Tag {
            self.out.push_str(text);
            return;
        }
        for c in text.chars() {
            match c {
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '&' => self.out.push_str("&amp;"),
                '\u{A0}' => self.out.push_str("&nbsp;"),
                c => self.out.push(c),
            }
        }
    }

    /// A character that has a word or a symbol of its own.
    fn special(&mut self, text: &str) {
        self.flush();
        if self.visible() {
            let beside_tags = self.kind == Kind::Html && self.group.destination == Destination::Text;
            self.out.push_str(if beside_tags { reference(text) } else { text });
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'~' => self.special("\u{A0}"),
            b'_' => self.special("\u{2011}"),
            b'-' => self.special("\u{AD}"),
            b'\t' => self.special("\t"),
            _ => {}
        }
    }

    fn word(&mut self, name: &str, number: Option<i32>, starred: bool) {
        match name {
            "fonttbl" => self.destination(Destination::Fonts),
            "colortbl" | "stylesheet" | "info" | "pict" | "object" | "header" | "footer" | "mhtmltag"
            | "listtable" | "listoverridetable" | "rsidtbl" | "fldinst" => {
                self.destination(Destination::Ignored)
            }
            "htmltag" if self.kind == Kind::Html && self.group.destination != Destination::Ignored => {
                self.destination(Destination::Tag);
            }
            _ if starred => self.destination(Destination::Ignored),
            "htmlrtf" => {
                self.flush();
                self.group.suppressed = number != Some(0);
            }
            "ansicpg" => {
                self.default_code_page = page(number);
                self.group.code_page = self.default_code_page;
            }
            "deff" => self.default_font = number.unwrap_or(0),
            "uc" => self.group.skip = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(16),
            "u" => self.unicode(number.unwrap_or(0)),
            "f" if self.group.destination == Destination::Fonts => self.group.font = number.unwrap_or(0),
            "fcharset" | "cpg" if self.group.destination == Destination::Fonts => {
                let code_page = if name == "cpg" { Some(page(number)) } else { code_page_of_charset(number) };
                if let Some(code_page) = code_page {
                    self.fonts.insert(self.group.font, code_page);
                }
            }
            "f" => self.font(number.unwrap_or(0)),
            "plain" => self.font(self.default_font),
            "par" | "line" | "row" => self.special("\r\n"),
            "tab" | "cell" => self.special("\t"),
            "lquote" => self.special("\u{2018}"),
            "rquote" => self.special("\u{2019}"),
            "ldblquote" => self.special("\u{201C}"),
            "rdblquote" => self.special("\u{201D}"),
            "bullet" => self.special("\u{2022}"),
            "endash" => self.special("\u{2013}"),
            "emdash" => self.special("\u{2014}"),
            _ => {}
        }
    }

    fn destination(&mut self, destination: Destination) {
        self.flush();
        self.group.destination = destination;
        if destination == Destination::Tag {
            self.group.code_page = self.default_code_page;
        }
    }

    fn font(&mut self, font: i32) {
        self.flush();
        self.group.font = font;
        self.group.code_page = self.fonts.get(&font).copied().unwrap_or(self.default_code_page);
    }

    /// `\u`: a unit of UTF-16, as a signed number.
    fn unicode(&mut self, number: i32) {
        self.flush();
        self.to_skip = self.group.skip;
        let unit = (number & 0xFFFF) as u16;
        if !self.visible() {
            return;
        }
        if (0xD800..0xDC00).contains(&unit) {
            self.high_surrogate = Some(unit);
            return;
        }
        let units: Vec<_> = self.high_surrogate.take().into_iter().chain([unit]).collect();
        let text = String::from_utf16_lossy(&units);
        self.text(&text);
    }
}

/// The character reference of a character that RTF has a word for.
fn reference(text: &str) -> &str {
    match text {
        "\u{A0}" => "&nbsp;",
        "\u{2011}" => "&#8209;",
        "\u{AD}" => "&shy;",
        "\u{2018}" => "&lsquo;",
        "\u{2019}" => "&rsquo;",
        "\u{201C}" => "&ldquo;",
        "\u{201D}" => "&rdquo;",
        "\u{2022}" => "&bull;",
        "\u{2013}" => "&ndash;",
        "\u{2014}" => "&mdash;",
        text => text,
    }
}

fn page(number: Option<i32>) -> u32 {
    number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number != 0).unwrap_or(1252)
}

/// Code pages of `\fcharset`.
fn code_page_of_charset(number: Option<i32>) -> Option<u32> {
    Some(match number? {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 | 130 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn html(document: &str) -> String {
        match deencapsulate(document.as_bytes()) {
            Encapsulated::Html(text) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn html_is_what_stands_in_tags_and_between_them() {
        let document = r"{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0
{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fmodern\fcharset128 Gothic;}}
{\colortbl;\red0\green0\blue0;}{\*\generator none}{\*\htmltag64}
{\*\htmltag19 <html>\par }{\*\htmltag50 <body title=\'22\'ff\'22>}\htmlrtf {\b \htmlrtf0 bold\htmlrtf }\htmlrtf0
{\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 \f1 \'88\'9f\f0 \u1087?\lquote x\~{\*\mhtmltag72 no}\par
{\*\htmltag58 </body>}}";
        assert_eq!(html(document), "<html>\r\n<body title=\"я\">bold&lt;亜п&lsquo;x&nbsp;\r\n</body>");
    }

    #[test]
    fn text_and_other_rtf() {
        assert_eq!(
            deencapsulate(br"{\rtf1\ansi\fromtext {\fonttbl{\f0 Courier;}}a\par b\tab\'80 \{}"),
            Encapsulated::Text("a\r\nb\t€ {".into())
        );
        assert_eq!(
            deencapsulate(br"{\rtf1\ansi{\stylesheet{\s0 Normal;}}{\b x}\u-10179?\u-8704?\par}"),
            Encapsulated::Rtf("x\u{1F600}\r\n".into())
        );
        assert_eq!(deencapsulate(b"no rtf"), Encapsulated::Rtf("no rtf".into()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = deencapsulate(&bytes);
        }

        #[test]
        fn any_words_are_survived(words in proptest::collection::vec(prop_oneof![
            Just("{"), Just("}"), Just("\\htmlrtf "), Just("\\htmlrtf0 "), Just("{\\*\\htmltag1 "), Just("\\u55357?"),
            Just("\\uc99999"), Just("\\bin9 "), Just("\\bin-9 "), Just("\\f9999999999"), Just("\\'"), Just("text"), Just("\\ansicpg932 "),
            Just("\\fonttbl"), Just("\\fcharset128 "), Just("\\'88"),
        ], 0..200)) {
            let document = format!("{{\\rtf1\\fromhtml1 {}", words.concat());
            prop_assert!(matches!(deencapsulate(document.as_bytes()), Encapsulated::Html(_)));
        }
    }
}
