//! The parts of a mail (RFC 2045, RFC 2046): where each begins and ends, and its bytes.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, Header, HeaderName, HeaderValue, MessageParser};

use super::{Error, Import};
use crate::charset::decode_unlabelled;

/// Headers and body of a mail or of a part of one.
pub(super) struct Entity<'a> {
    /// The header block with the line ends of its fields.
    pub header: &'a [u8],
    /// What follows the empty line.
    pub body: &'a [u8],
    /// Offset of `header` in the whole mail.
    pub offset: usize,
    /// The fields, decoded.
    pub fields: Vec<Header<'a>>,
    /// The parts of a multipart.
    pub parts: Vec<Entity<'a>>,
}

/// Splits mails into parts, and counts them.
pub(super) struct Splitter<'o> {
    parser: MessageParser,
    options: &'o Import,
    parts: usize,
    pub budget: Budget,
}

/// What the headers of a mail may still bring.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    pub recipients: usize,
    pub named: usize,
}

impl<'o> Splitter<'o> {
    pub fn new(options: &'o Import) -> Self {
        let parser = MessageParser::new()
            .with_mime_headers()
            .with_date_headers()
            .header_date(HeaderName::Expires)
            .header_date(HeaderName::ReplyBy)
            .header_date(HeaderName::DeferredDelivery)
            .default_header_text();
        let parser = super::headers::ADDRESSES.into_iter().fold(parser, MessageParser::header_raw);
        let budget = Budget { recipients: options.max_recipients, named: options.max_named_headers };
        Self { parser, options, parts: 0, budget }
    }

    /// An entity and all that is in it; `offset` is where it begins in the whole mail.
    pub fn entity<'a>(&mut self, bytes: &'a [u8], offset: usize, depth: usize) -> Result<Entity<'a>, Error> {
        if depth > self.options.max_depth {
            return Err(Error::TooDeep { offset, limit: self.options.max_depth });
        }
        self.parts += 1;
        if self.parts > self.options.max_parts {
            return Err(Error::TooManyParts { offset, limit: self.options.max_parts });
        }
        let (header, body) = split_header(bytes);
        if header.len() > self.options.max_header {
            return Err(Error::HeaderTooLong { offset, limit: self.options.max_header });
        }
        let mut entity = Entity { header, body, offset, fields: self.fields(header), parts: Vec::new() };
        let boundary = entity
            .content_type()
            .filter(|content_type| content_type.ctype() == "multipart")
            .and_then(|content_type| content_type.attribute("boundary"))
            .filter(|boundary| !boundary.is_empty())
            .map(str::to_owned);
        if let Some(boundary) = boundary {
            let body_offset = offset + (bytes.len() - body.len());
            for (start, part) in split_body(body, boundary.as_bytes()) {
                entity.parts.push(self.entity(part, body_offset + start, depth + 1)?);
            }
        }
        Ok(entity)
    }

    /// The fields of a header block. Bytes that are no UTF-8 are taken for windows-1252.
    pub fn fields<'a>(&self, header: &'a [u8]) -> Vec<Header<'a>> {
        if std::str::from_utf8(header).is_ok() && header.ends_with(b"\n") {
            return self.parse(header);
        }
        let text = decode_unlabelled(header) + "\n";
        self.parse(text.as_bytes()).into_iter().map(Header::into_owned).collect()
    }

    fn parse<'a>(&self, header: &'a [u8]) -> Vec<Header<'a>> {
        let mut fields = Vec::new();
        MessageStream::new(header).parse_headers(&self.parser, &mut fields);
        fields
    }
}

impl<'a> Entity<'a> {
    pub fn field(&self, name: &HeaderName<'_>) -> Option<&HeaderValue<'a>> {
        self.fields.iter().find(|field| field.name == *name).map(|field| &field.value)
    }

    pub fn content_type(&self) -> Option<&ContentType<'a>> {
        self.field(&HeaderName::ContentType)?.as_content_type()
    }

    /// `type/subtype` in lower case; that of text without a `Content-Type` is `text/plain`.
    pub fn mime_type(&self, default: &str) -> String {
        match self.content_type() {
            Some(content_type) => {
                format!("{}/{}", content_type.ctype(), content_type.subtype().unwrap_or("octet-stream"))
            }
            None => default.to_owned(),
        }
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.content_type()?.attribute(name)
    }

    pub fn disposition(&self) -> Option<&ContentType<'a>> {
        self.field(&HeaderName::ContentDisposition)?.as_content_type()
    }

    /// The name of the file, from either header that may hold one (RFC 2183 2.3, RFC 2045 5.1).
    pub fn file_name(&self) -> Option<&str> {
        self.disposition()
            .and_then(|disposition| disposition.attribute("filename"))
            .or_else(|| self.parameter("name"))
            .filter(|name| !name.is_empty())
    }

    pub fn text_field(&self, name: &HeaderName<'_>) -> Option<&str> {
        self.field(name)?.as_text().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The body without its transfer encoding.
    pub fn content(&self) -> Cow<'a, [u8]> {
        match self.text_field(&HeaderName::ContentTransferEncoding) {
            Some(encoding) if encoding.eq_ignore_ascii_case("base64") => Cow::Owned(decode_base64(self.body)),
            Some(encoding) if encoding.eq_ignore_ascii_case("quoted-printable") => {
                Cow::Owned(decode_quoted_printable(self.body))
            }
            _ => Cow::Borrowed(self.body),
        }
    }
}

/// A header block, and what is behind the empty line that ends it. A line that is no
/// field ends it as well.
fn split_header(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if matches!(line, b"\n" | b"\r\n") {
            return (&bytes[..at], &bytes[at + line.len()..]);
        }
        let continues = matches!(line.first(), Some(b' ' | b'\t')) && at > 0;
        let envelope = at == 0 && (line.starts_with(b"From ") || line.starts_with(b">From "));
        if !continues && !envelope && !is_field(line) {
            return bytes.split_at(at);
        }
        at += line.len();
    }
    (bytes, &[])
}

fn is_field(line: &[u8]) -> bool {
    let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
    name.len() < line.len()
        && name.trim_ascii_end().iter().all(u8::is_ascii_graphic)
        && !name.trim_ascii_end().is_empty()
}

/// The parts between the delimiter lines (RFC 2046 5.1.1), each with its offset.
fn split_body<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<(usize, &'a [u8])> {
    let mut parts = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        if let Some(last) = delimiter(line, boundary) {
            if let Some(start) = start {
                parts.push((start, without_line_end(&body[start..at])));
            }
            start = (!last).then_some(at + line.len());
            if last {
                return parts;
            }
        }
        at += line.len();
    }
    if let Some(start) = start {
        parts.push((start, &body[start..]));
    }
    parts
}

/// Whether a line is a delimiter, and if so whether it is the closing one.
fn delimiter(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?.trim_ascii_end();
    match rest {
        b"" => Some(false),
        b"--" => Some(true),
        _ => None,
    }
}

fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Base64; what does not belong in it is passed over (RFC 2045 6.8).
fn decode_base64(bytes: &[u8]) -> Vec<u8> {
    base64_decode(bytes).unwrap_or_else(|| {
        let clean: Vec<u8> = bytes
            .iter()
            .copied()
            .filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
            .collect();
        base64_decode(&clean).unwrap_or_default()
    })
}

/// Quoted-printable; an `=` that is no escape stays (RFC 2045 6.7).
fn decode_quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let content = without_line_end(line);
        let end = &line[content.len()..];
        let content = if end.is_empty() { content } else { content.trim_ascii_end() };
        let (content, soft) = match content.strip_suffix(b"=") {
            Some(content) => (content, true),
            None => (content, false),
        };
        let mut rest = content;
        while let Some((&byte, tail)) = rest.split_first() {
            rest = tail;
            match (byte, tail) {
                (b'=', [high, low, tail @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    out.push(hex(*high) << 4 | hex(*low));
                    rest = tail;
                }
                _ => out.push(byte),
            }
        }
        if !soft {
            out.extend_from_slice(end);
        }
    }
    out
}

fn hex(digit: u8) -> u8 {
    char::from(digit).to_digit(16).map_or(0, |value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_end_before_the_line_end_of_the_delimiter() {
        let body = b"preamble\r\n--b\r\n\r\none\r\n\r\n--b  \r\n\r\ntwo\r\n--bc\r\n--b--\r\nepilogue";
        let parts: Vec<_> = split_body(body, b"b").into_iter().map(|(_, part)| part).collect();
        assert_eq!(parts, [&b"\r\none\r\n"[..], b"\r\ntwo\r\n--bc"]);
        assert_eq!(split_body(b"--b\none", b"b"), [(4, &b"one"[..])]);
    }

    #[test]
    fn a_header_ends_at_an_empty_line_or_at_what_is_no_field() {
        assert_eq!(split_header(b"A: b\r\n c\r\n\r\nd"), (&b"A: b\r\n c\r\n"[..], &b"d"[..]));
        assert_eq!(split_header(b"A: b\nno field\n"), (&b"A: b\n"[..], &b"no field\n"[..]));
        assert_eq!(split_header(b"\r\nbody"), (&b""[..], &b"body"[..]));
        assert_eq!(split_header(b"From x Mon\nA: b\n\nd"), (&b"From x Mon\nA: b\n"[..], &b"d"[..]));
    }

    #[test]
    fn transfer_encodings_survive_what_is_wrong_with_them() {
        assert_eq!(decode_quoted_printable(b"a=3D=\r\nb =zz  \r\nc="), b"a=b =zz\r\nc");
        assert_eq!(decode_base64(b"aGVs*bG8=\r\n"), b"hello");
        assert_eq!(decode_base64(b"aGVsbG8"), b"hello");
    }
}
