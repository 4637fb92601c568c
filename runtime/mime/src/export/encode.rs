//! Fields and bodies as bytes of at most 998 a line, all of them ASCII (RFC 5322 2.1.1,
//! RFC 2045, RFC 2047, RFC 2231).

use std::fmt::Write as _;

/// Where a line is folded if it can be.
const FOLD: usize = 78;
/// What no line exceeds, without its end.
const LINE: usize = 998;
/// Characters of text in an encoded word or a piece of a parameter.
const PIECE: usize = 60;

/// A field with its value in tokens, between which it may be folded. A token too long
/// for any line is left out.
pub(super) fn field(name: &str, tokens: &[String]) -> String {
    let mut out = format!("{name}:");
    let mut column = out.len();
    for token in tokens.iter().filter(|token| !token.is_empty() && token.len() < LINE - name.len() - 2) {
        if column + 1 + token.len() > FOLD && column > name.len() + 1 {
            out.push_str("\r\n");
            column = 0;
        }
        out.push(' ');
        out.push_str(token);
        column += 1 + token.len();
    }
    out.push_str("\r\n");
    out
}

/// Text of a field whose value has no structure.
pub(super) fn text(text: &str) -> Vec<String> {
    let text = printable(text);
    let plain = text.is_ascii()
        && !text.contains("=?")
        && !text.contains("  ")
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.split(' ').all(|word| word.len() < 900);
    if plain { text.split(' ').map(str::to_owned).collect() } else { encoded_words(&text) }
}

/// A name before an address, or nothing.
pub(super) fn phrase(name: &str) -> Vec<String> {
    let name = printable(name);
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~ ".contains(c);
    let spaced = name.contains("  ") || name.starts_with(' ') || name.ends_with(' ');
    if name.is_empty() {
        Vec::new()
    } else if !name.is_ascii() || name.contains("=?") || name.len() > 800 {
        encoded_words(&name)
    } else if name.chars().all(atom) && !spaced {
        name.split(' ').map(str::to_owned).collect()
    } else {
        vec![quoted(&name)]
    }
}

/// Text without line ends and other control characters.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A quoted string (RFC 5322 3.2.4).
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

/// Text in encoded words (RFC 2047), in the shorter of both encodings.
fn encoded_words(text: &str) -> Vec<String> {
    let q_length: usize = text.bytes().map(|byte| if q_safe(byte) || byte == b' ' { 1 } else { 3 }).sum();
    let use_q = q_length <= text.len().div_ceil(3) * 4;
    let cost = |c: char| {
        if use_q {
            let mut buffer = [0; 4];
            c.encode_utf8(&mut buffer).bytes().map(|b| if q_safe(b) || b == b' ' { 1 } else { 3 }).sum()
        } else {
            c.len_utf8()
        }
    };
    let limit = if use_q { PIECE } else { PIECE / 4 * 3 };
    pieces(text, limit, cost)
        .map(|piece| {
            if use_q {
                let mut word = String::from("=?utf-8?q?");
                for byte in piece.bytes() {
                    match byte {
                        b' ' => word.push('_'),
                        byte if q_safe(byte) => word.push(char::from(byte)),
                        byte => push_hex(&mut word, '=', byte),
                    }
                }
                word + "?="
            } else {
                format!("=?utf-8?b?{}?=", base64(piece.as_bytes()))
            }
        })
        .collect()
}

fn q_safe(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'!' | b'*' | b'+' | b'-' | b'/')
}

fn push_hex(out: &mut String, escape: char, byte: u8) {
    // Writing to a string does not fail.
    let _ = write!(out, "{escape}{byte:02X}");
}

/// Pieces of at most `limit`, cut between characters.
fn pieces(text: &str, limit: usize, cost: impl Fn(char) -> usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut used = 0;
        let end = rest
            .char_indices()
            .find(|(_, c)| {
                used += cost(*c);
                used > limit
            })
            .map_or(rest.len(), |(at, c)| if at == 0 { c.len_utf8() } else { at });
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

/// A parameter of a structured field, in one piece or several (RFC 2231).
pub(super) fn parameter(name: &str, value: &str) -> Vec<String> {
    let value: String = value.chars().map(|c| if c.is_control() { '_' } else { c }).collect();
    if value.is_ascii() && value.len() <= PIECE {
        let token = !value.is_empty()
            && value.bytes().all(|byte| byte.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?=".contains(&byte));
        return vec![if token { format!("{name}={value}") } else { format!("{name}={}", quoted(&value)) }];
    }
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte);
    let cost = |c: char| {
        let mut buffer = [0; 4];
        c.encode_utf8(&mut buffer).bytes().map(|byte| if safe(byte) { 1 } else { 3 }).sum()
    };
    let pieces: Vec<_> = pieces(&value, PIECE - 16, cost).collect();
    let single = pieces.len() == 1;
    pieces
        .iter()
        .enumerate()
        .map(|(index, piece)| {
            let mut token = if single { format!("{name}*=") } else { format!("{name}*{index}*=") };
            if index == 0 {
                token.push_str("utf-8''");
            }
            for byte in piece.bytes() {
                if safe(byte) { token.push(char::from(byte)) } else { push_hex(&mut token, '%', byte) }
            }
            token
        })
        .collect()
}

/// Base64 in one line.
pub(super) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word =
            group.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for digit in 0..4 {
            let value = (word >> (18 - 6 * digit) & 63) as usize;
            out.push(if digit <= group.len() { char::from(DIGITS[value]) } else { '=' });
        }
    }
    out
}

/// A body and the name of its transfer encoding.
///
/// `last` says that nothing follows, not even a delimiter: then the body ends with a
/// line end, which everything that carries mail asks for.
pub(super) fn body(bytes: &[u8], text: bool, last: bool) -> (&'static str, Vec<u8>) {
    let shape = Shape::of(bytes);
    if text && shape.plain && (!last || bytes.is_empty() || bytes.ends_with(b"\r\n")) {
        return ("7bit", bytes.to_vec());
    }
    if text && shape.escapes * 3 <= bytes.len() {
        return ("quoted-printable", quoted_printable(bytes, last));
    }
    let mut out = Vec::with_capacity(bytes.len() / 57 * 78 + 80);
    for line in bytes.chunks(57) {
        out.extend_from_slice(base64(line).as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    ("base64", out)
}

struct Shape {
    /// May travel as it is.
    plain: bool,
    /// Bytes that quoted-printable writes as three.
    escapes: usize,
}

impl Shape {
    fn of(bytes: &[u8]) -> Self {
        let mut shape = Self { plain: true, escapes: 0 };
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let content = line.strip_suffix(b"\r\n").unwrap_or(line);
            let escapes = content.iter().filter(|byte| needs_escape(**byte)).count();
            let not_ascii = content.iter().any(|byte| !matches!(byte, b'\t' | b' '..=b'~'));
            shape.escapes += escapes;
            // Our delimiters begin with what cannot be in quoted-printable.
            let delimiter = content.starts_with(b"--=_");
            if not_ascii || content.len() > LINE || delimiter || is_from(content) {
                shape.plain = false;
            }
        }
        shape
    }
}

fn needs_escape(byte: u8) -> bool {
    byte == b'=' || !matches!(byte, b'\t' | b' '..=b'~')
}

/// Whether an mbox would put one more `>` in front of a line, which few readers take away.
fn is_from(line: &[u8]) -> bool {
    let quotes = line.iter().take_while(|byte| **byte == b'>').count();
    line[quotes..].starts_with(b"From ")
}

fn quoted_printable(bytes: &[u8], last: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    let mut column = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let (content, ended) = match line.strip_suffix(b"\r\n") {
            Some(content) => (content, true),
            None => (line, false),
        };
        for (index, &byte) in content.iter().enumerate() {
            let at_end = index + 1 == content.len() && matches!(byte, b' ' | b'\t');
            let escape = needs_escape(byte) || at_end;
            if column + if escape { 3 } else { 1 } > 75 {
                out.extend_from_slice(b"=\r\n");
                column = 0;
            }
            let escape = escape || (column == 0 && is_from(&content[index..]));
            let width = if escape { 3 } else { 1 };
            if escape {
                out.extend_from_slice(format!("={byte:02X}").as_bytes());
            } else {
                out.push(byte);
            }
            column += width;
        }
        if ended {
            out.extend_from_slice(b"\r\n");
            column = 0;
        }
    }
    if last && column > 0 {
        out.extend_from_slice(b"=\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_folded_and_encoded() {
        insta::assert_snapshot!(
            [
                field("Subject", &text("plain words")),
                field("Subject", &text(&"many words that do not fit ".repeat(4))),
                field("Subject", &text("Grüße aus Köln")),
                field("Subject", &text("こんにちは世界、これは長い件名です。もっと長くしましょう。")),
                field("Subject", &text("inject\r\nBcc: x")),
                field("To", &phrase("Müller, Ana")),
                field("To", &phrase("Ana \"A\" Smith, Dr.")),
                field("X", &parameter("filename", "plain.txt")),
                field("X", &parameter("filename", "with space.txt")),
                field(
                    "X",
                    &parameter("filename", "Übersicht 2024 – eine lange Datei mit vielen Wörtern.docx")
                ),
                field("X", &["a".repeat(2000)]),
            ]
            .concat()
        );
    }

    #[test]
    fn bodies_are_plain_when_they_can_be() {
        assert_eq!(body(b"a\r\n", true, true).0, "7bit");
        assert_eq!(body(b"a", true, false).0, "7bit");
        assert_eq!(body(b"a", true, true), ("quoted-printable", b"a=\r\n".to_vec()));
        assert_eq!(body(b"a\nb\r\n", true, true), ("quoted-printable", b"a=0Ab\r\n".to_vec()));
        assert_eq!(body("äpfel \r\n".as_bytes(), true, true).1, b"=C3=A4pfel=20\r\n");
        assert_eq!(body(&[b'x'; 999], true, false).0, "quoted-printable");
        assert_eq!(body("日本語".as_bytes(), true, false), ("base64", b"5pel5pys6Kqe\r\n".to_vec()));
        assert_eq!(body(b"--=_x\r\n", true, false).0, "quoted-printable");
        assert_eq!(body(b"a\r\nFrom b\r\n", true, true), ("quoted-printable", b"a\r\n=46rom b\r\n".to_vec()));
        assert_eq!(body(b">>From b\r\n", true, true).1, b"=3E>From b\r\n");
        let long = ["x".repeat(69), "äFrom b\r\n".into()].concat();
        assert_eq!(body(long.as_bytes(), true, true).1[75..], *b"=\r\n=46rom b\r\n");
        assert_eq!(base64(b""), "");
        assert_eq!([base64(b"f"), base64(b"fo"), base64(b"foo")], ["Zg==", "Zm8=", "Zm9v"]);
    }
}
