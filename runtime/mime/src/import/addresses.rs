//! Lists of addresses (RFC 5322 3.4), obsolete forms included. `mail-parser` takes a quoted
//! local part for a name.

use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use crate::address::Address;

/// Stands for a quote that is no character of the text.
const QUOTE: char = '\u{1}';

/// The mailboxes of a list, those of its groups included. What is no address is left out.
pub(super) fn parse(list: &str) -> Vec<Address> {
    let mut parser = Parser::default();
    let mut chars = list.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                parser.word().push(QUOTE);
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => parser.word().extend(chars.next()),
                        '\r' | '\n' => {}
                        c => parser.word().push(if c.is_control() { ' ' } else { c }),
                    }
                }
                parser.word().push(QUOTE);
            }
            '(' => parser.comment(&mut chars),
            '<' if !parser.angle => {
                parser.angle = true;
                parser.address = Some(String::new());
            }
            '>' => parser.angle = false,
            // `@a,@b:` in front of an address is a route of long ago.
            ',' if parser.angle => {}
            ':' if parser.angle => parser.address = Some(String::new()),
            ',' | ';' => parser.end(),
            // What stood before is the name of a group.
            ':' => parser.phrase.clear(),
            c if c.is_whitespace() && parser.angle => {}
            c => parser.word().push(if c.is_whitespace() || c.is_control() { ' ' } else { c }),
        }
    }
    parser.end();
    parser.found
}

#[derive(Default)]
struct Parser {
    found: Vec<Address>,
    /// What stands outside of angle brackets; quoted strings keep their quotes.
    phrase: String,
    comment: String,
    /// What stands inside of them.
    address: Option<String>,
    angle: bool,
}

impl Parser {
    fn word(&mut self) -> &mut String {
        match &mut self.address {
            Some(address) if self.angle => address,
            _ => &mut self.phrase,
        }
    }

    fn comment(&mut self, chars: &mut impl Iterator<Item = char>) {
        let mut depth = 1;
        while let Some(c) = chars.next() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                '\\' => {
                    self.comment.extend(chars.next());
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            self.comment.push(c);
        }
    }

    /// The end of one mailbox.
    fn end(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let comment = std::mem::take(&mut self.comment);
        self.angle = false;
        let (smtp, name) = match self.address.take() {
            Some(address) => (address, phrase.replace(QUOTE, "")),
            // Spaces count in quotes only.
            None if phrase.contains(QUOTE) => (phrase, comment),
            None => (phrase.replace(' ', ""), comment),
        };
        let smtp = unquoted(smtp.replace('"', "").replace(QUOTE, "\"").trim());
        if !smtp.is_empty() {
            self.found.push(Address { name: decoded(&name), smtp });
        }
    }
}

/// An address without quotes that it does not need.
fn unquoted(smtp: &str) -> String {
    match smtp.strip_prefix('"').and_then(|rest| rest.rsplit_once("\"@")) {
        Some((local, domain))
            if local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b)) =>
        {
            format!("{local}@{domain}")
        }
        _ => smtp.to_owned(),
    }
}

/// A name with its encoded words decoded.
fn decoded(name: &str) -> String {
    if !name.contains("=?") {
        return name.trim().to_owned();
    }
    let line = format!("{}\n", name.trim());
    match MessageStream::new(line.as_bytes()).parse_unstructured() {
        HeaderValue::Text(text) => text.trim().to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(list: &str) -> String {
        parse(list).iter().map(|a| format!("{}|{}\n", a.name, a.smtp)).collect()
    }

    #[test]
    fn all_forms() {
        let list = "bob@example.org, Ana P <ana@example.org>,\r\n \"Smith, \\\"J\\\"\" <j@example.org>, \
            =?utf-8?q?=C3=9Cnal?= =?utf-8?q?_=C3=96z?= <o@example.org>, \"with space\"@example.org, \
            X <\"with space\"@example.org>, \"plain\"@example.org, old@example.org (Old \\) Name (nested)), \
            Friends: f@example.org, G <g@example.org>; undisclosed-recipients:;, <@a,@b:route@example.org>, \
            \"=?utf-8?b?w5w=?=\" <q@example.org>, root, <>, last @ example.org";
        insta::assert_snapshot!(shown(list));
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "[a<>\"(),;:@ \\\\=?ü\r\n]{0,60}") {
            let _ = parse(&text);
        }
    }
}
