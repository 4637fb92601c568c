//! A message to mail of the Internet (MS-OXCMAIL 2.1).

mod encode;
mod headers;
mod report;
#[cfg(test)]
mod tests;

pub use headers::rfc5322_date;

use std::collections::HashSet;

use exchange::oxprops::PropertyTag;

use crate::body::{self, Html};
use crate::import::ATT_MHTML_REF;
use crate::message::{Attachment, Content, Message, PS_INTERNET_HEADERS, Properties};

/// How a mail is made.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// Keep the headers the message came with (`PidTagTransportMessageHeaders`) where the
    /// properties still say the same: for an archive, not for what is sent.
    pub original_headers: bool,
    /// Name the recipients of blind copies.
    pub bcc: bool,
    /// Put a plain text beside HTML or RTF that has none.
    pub plain_alternative: bool,
    /// The SMTP address of a distinguished name of the address book (`/o=…/cn=…`).
    pub smtp_address: &'a dyn Fn(&str) -> Option<String>,
}

impl Default for Export<'_> {
    /// As an archive wants it: the headers that came, with all recipients.
    fn default() -> Self {
        Self { original_headers: true, bcc: true, plain_alternative: false, smtp_address: &|_| None }
    }
}

impl Export<'_> {
    /// As it goes out to others: headers made anew, no blind copies, a plain text.
    #[must_use]
    pub fn submission() -> Self {
        Self { original_headers: false, bcc: false, plain_alternative: true, ..Self::default() }
    }
}

impl std::fmt::Debug for Export<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export")
            .field("original_headers", &self.original_headers)
            .field("bcc", &self.bcc)
            .field("plain_alternative", &self.plain_alternative)
            .finish_non_exhaustive()
    }
}

/// How deep messages may hang on messages; what is deeper is left out.
const MAX_DEPTH: usize = 32;

/// The mail that a message is: ASCII, lines of at most 998 characters that end in CRLF,
/// the last one included.
///
/// The same message gives the same bytes.
#[must_use]
pub fn to_mime(message: &Message, options: &Export<'_>) -> Vec<u8> {
    let mut writer = Writer { out: Vec::new(), options, multiparts: 0, depth: 0 };
    writer.message(message, true);
    writer.out
}

/// A part of the mail, not yet written.
enum Node<'a> {
    Plain(String),
    Html(Html),
    Attachment(&'a Attachment),
    /// An attachment that the text before it shows.
    Related(&'a Attachment),
    /// Bytes of ASCII lines of a `message/…` type.
    Lines(&'static str, String),
    Multipart(String, Vec<Node<'a>>),
}

struct Writer<'o> {
    out: Vec<u8>,
    options: &'o Export<'o>,
    multiparts: usize,
    depth: usize,
}

impl Writer<'_> {
    fn message(&mut self, message: &Message, last: bool) {
        self.push(&headers::write(message, self.options));
        self.push("MIME-Version: 1.0\r\n");
        match signed(message) {
            Some(entity) => self.out.extend_from_slice(entity),
            None => self.node(&self.structure(message), last),
        }
    }

    fn structure<'m>(&self, message: &'m Message) -> Node<'m> {
        let properties = &message.properties;
        let html = body::own_html(properties);
        let mut plain = body::own_plain(properties);
        if plain.is_none() && self.options.plain_alternative {
            plain = body::plain(properties);
        }
        let references = html.as_ref().map(|html| references(&html.bytes));
        let inline = |attachment: &&Attachment| {
            references.as_ref().is_some_and(|references| is_inline(&attachment.properties, references))
        };
        let (related, others): (Vec<_>, Vec<_>) = message.attachments.iter().partition(inline);
        let mut text = Vec::from_iter(plain.map(Node::Plain));
        if let Some(html) = html {
            let mut parts = vec![Node::Html(html)];
            parts.extend(related.into_iter().map(Node::Related));
            text.push(one_or("related; type=\"text/html\"", parts));
        }
        let mut parts = Vec::new();
        if !text.is_empty() {
            parts.push(one_or("alternative", text));
        }
        if report::is_report(message) {
            return report::node(message, parts, &others, self.options);
        }
        parts.extend(others.into_iter().map(Node::Attachment));
        if parts.is_empty() {
            parts.push(Node::Plain(String::new()));
        }
        one_or("mixed", parts)
    }

    /// The fields that describe a part, an empty line and its body.
    fn node(&mut self, node: &Node<'_>, last: bool) {
        match node {
            Node::Plain(text) => {
                let charset = if text.is_ascii() { "us-ascii" } else { "utf-8" };
                self.content_type(&format!("text/plain; charset={charset}"), &[]);
                self.body(text.as_bytes(), true, last);
            }
            Node::Html(html) => {
                self.content_type(&format!("text/html; charset={}", html.charset), &[]);
                self.body(&html.bytes, true, last);
            }
            Node::Lines(mime_type, text) => {
                self.content_type(mime_type, &[]);
                self.body(text.as_bytes(), true, last);
            }
            Node::Attachment(attachment) => self.attachment(attachment, "attachment", last),
            Node::Related(attachment) => self.attachment(attachment, "inline", last),
            Node::Multipart(subtype, parts) => {
                self.multiparts += 1;
                let boundary = format!("=_{}_{:016x}", self.multiparts, self.seed());
                self.content_type(&format!("multipart/{subtype}"), &[format!("boundary=\"{boundary}\"")]);
                for part in parts {
                    self.push(&format!("\r\n--{boundary}\r\n"));
                    self.node(part, false);
                }
                self.push(&format!("\r\n--{boundary}--\r\n"));
            }
        }
    }

    /// Something that differs between mails: a hash of what has been written (FNV-1a).
    fn seed(&self) -> u64 {
        self.out.iter().take(4096).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        })
    }

    fn attachment(&mut self, attachment: &Attachment, disposition: &str, last: bool) {
        let properties = &attachment.properties;
        let mime_type = mime_type(attachment);
        let mut parameters = Vec::new();
        if let Some(list) = named_content_type(properties, &mime_type) {
            parameters.extend(list.split("; ").map(str::to_owned));
        }
        if mime_type.starts_with("text/")
            && let Some(charset) = properties.nonempty(PropertyTag::PID_TAG_TEXT_ATTACHMENT_CHARSET)
        {
            parameters.extend(encode::parameter("charset", &charset));
        }
        self.content_type(&mime_type, &parameters);
        self.disposition(properties, disposition);
        if let Some(id) = properties.nonempty(PropertyTag::PID_TAG_ATTACH_CONTENT_ID) {
            let id: String = id.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>')).collect();
            self.push(&encode::field("Content-ID", &[format!("<{id}>")]));
        }
        if let Some(location) = properties.nonempty(PropertyTag::PID_TAG_ATTACH_CONTENT_LOCATION) {
            self.push(&encode::field("Content-Location", &encode::text(&location)));
        }
        if let Some(text) = properties.named_text(&PS_INTERNET_HEADERS, "Content-Description") {
            self.push(&encode::field("Content-Description", &encode::text(&text)));
        }
        match &attachment.content {
            Content::Data(data) => {
                let text = mime_type.starts_with("text/") || mime_type.starts_with("message/");
                self.body(data, text, last);
            }
            Content::Message(message) => {
                self.push("\r\n");
                if self.depth < MAX_DEPTH {
                    self.depth += 1;
                    self.message(message, last);
                    self.depth -= 1;
                }
            }
        }
    }

    /// How the part is to be shown, as it came or as its place says.
    fn disposition(&mut self, properties: &Properties, usual: &str) {
        let disposition = properties
            .named_text(&PS_INTERNET_HEADERS, "Content-Disposition")
            .filter(|text| {
                !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            })
            .unwrap_or_else(|| usual.to_owned());
        let mut name: Vec<_> =
            file_name(properties).map(|name| encode::parameter("filename", &name)).unwrap_or_default();
        name.insert(0, disposition);
        self.push(&encode::field("Content-Disposition", &separated(name)));
    }

    fn content_type(&mut self, value: &str, parameters: &[String]) {
        let mut tokens: Vec<_> = value.split("; ").map(str::to_owned).collect();
        tokens.extend_from_slice(parameters);
        self.push(&encode::field("Content-Type", &separated(tokens)));
    }

    fn body(&mut self, bytes: &[u8], text: bool, last: bool) {
        let (encoding, bytes) = encode::body(bytes, text, last);
        self.push(&format!("Content-Transfer-Encoding: {encoding}\r\n\r\n"));
        self.out.extend_from_slice(&bytes);
    }

    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}

/// Tokens with a semicolon between them.
fn separated(mut tokens: Vec<String>) -> Vec<String> {
    let last = tokens.len().saturating_sub(1);
    for token in &mut tokens[..last] {
        token.push(';');
    }
    tokens
}

/// The only part, or a multipart of all.
fn one_or<'a>(subtype: &str, mut parts: Vec<Node<'a>>) -> Node<'a> {
    match (parts.len(), parts.pop()) {
        (1, Some(part)) => part,
        (_, last) => {
            parts.extend(last);
            Node::Multipart(subtype.to_owned(), parts)
        }
    }
}

/// What HTML refers to by `cid:` (RFC 2392).
fn references(html: &[u8]) -> HashSet<&[u8]> {
    let starts = html.windows(4).enumerate().filter(|(_, window)| window.eq_ignore_ascii_case(b"cid:"));
    starts
        .map(|(at, _)| {
            let rest = &html[at + 4..html.len().min(at + 1000)];
            let end = rest.iter().position(|byte| byte.is_ascii_whitespace() || b"\"'<>()".contains(byte));
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

/// Whether the HTML shows the attachment (MS-OXCMAIL 2.1.3.4.2).
fn is_inline(properties: &Properties, references: &HashSet<&[u8]>) -> bool {
    let flagged = properties.integer(PropertyTag::PID_TAG_ATTACH_FLAGS).unwrap_or(0) & ATT_MHTML_REF != 0;
    match properties.nonempty(PropertyTag::PID_TAG_ATTACH_CONTENT_ID) {
        Some(id) => flagged || references.contains(id.as_bytes()),
        None => flagged && properties.nonempty(PropertyTag::PID_TAG_ATTACH_CONTENT_LOCATION).is_some(),
    }
}

/// The type of an attachment, `application/octet-stream` if it has none that can be written.
fn mime_type(attachment: &Attachment) -> String {
    let clean = |text: &String| {
        text.split_once('/').is_some_and(|(kind, subtype)| {
            [kind, subtype].iter().all(|name| {
                !name.is_empty()
                    && name.len() < 128
                    && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
            })
        })
    };
    let known = attachment.properties.nonempty(PropertyTag::PID_TAG_ATTACH_MIME_TAG).filter(clean);
    match (&attachment.content, known) {
        (Content::Message(_), _) => "message/rfc822".to_owned(),
        // Only a message that was read as one has what these types promise.
        (Content::Data(_), Some(known)) if known != "message/rfc822" && !known.starts_with("multipart/") => {
            known
        }
        (Content::Data(_), _) => "application/octet-stream".to_owned(),
    }
}

/// Further parameters of the type, if it still is the one they belong to.
fn named_content_type(properties: &Properties, mime_type: &str) -> Option<String> {
    let text = properties.named_text(&PS_INTERNET_HEADERS, "Content-Type")?;
    let parameters = text.strip_prefix(mime_type)?.strip_prefix("; ")?;
    parameters.bytes().all(|byte| matches!(byte, b' '..=b'~')).then(|| parameters.to_owned())
}

/// The name of the file; one that was made up for a part without is none.
fn file_name(properties: &Properties) -> Option<String> {
    properties.nonempty(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME).or_else(|| {
        properties.nonempty(PropertyTag::PID_TAG_ATTACH_FILENAME).filter(|name| {
            !(name.starts_with("ATT") && name.get(3..8).is_some_and(|n| n.parse::<u32>().is_ok()))
        })
    })
}

/// The signed entity of a clear-signed message, headers of the part included
/// (MS-OXOSMIME 2.1.3).
fn signed(message: &Message) -> Option<&[u8]> {
    let class = message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS)?;
    match message.attachments.as_slice() {
        [Attachment { properties, content: Content::Data(data) }]
            if class.eq_ignore_ascii_case("IPM.Note.SMIME.MultipartSigned")
                && properties.text(PropertyTag::PID_TAG_ATTACH_MIME_TAG).as_deref()
                    == Some("multipart/signed")
                && data.get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"content-")) =>
        {
            Some(data)
        }
        _ => None,
    }
}
