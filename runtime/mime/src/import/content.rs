//! Which parts are the message's text and which are attachments (MS-OXCMAIL 2.2.3.1.2, 2.2.3.4).

use exchange::oxprops::PropertyTag;

use super::entity::{Entity, Splitter};
use super::{Error, Import, attachment, report};
use crate::charset;
use crate::message::{Attachment, Content, Message};

/// `PidTagNativeBody` (MS-OXBBODY 2.1.1.2): what the sender wrote.
const NATIVE_PLAIN: i32 = 1;
const NATIVE_HTML: i32 = 3;

/// Reads what is below the headers of a mail.
pub(super) fn read(
    entity: &Entity<'_>,
    depth: usize,
    splitter: &mut Splitter<'_>,
    options: &Import,
    message: &mut Message,
) -> Result<(), Error> {
    let mut reader = Reader { splitter, options, plain: false, html: false, message };
    let place = Place { depth, ..Place::default() };
    match entity.mime_type("text/plain").as_str() {
        "multipart/signed" => {
            reader.part(entity, place)?;
            reader.keep_signed(entity);
        }
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
            reader.part(entity, place)?;
            message.properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note.SMIME");
        }
        "multipart/report" => {
            reader.part(entity, place)?;
            report::read(entity, message);
        }
        _ => reader.part(entity, place)?,
    }
    Ok(())
}

/// Where a part stands.
#[derive(Clone, Copy)]
struct Place {
    /// It may be the text of the message.
    body: bool,
    /// It is one of several forms of the same content.
    alternative: bool,
    /// It belongs to the text before it (RFC 2387).
    related: bool,
    /// What it is when it does not say.
    default_type: &'static str,
    /// Parts and messages around it.
    depth: usize,
}

impl Default for Place {
    fn default() -> Self {
        Self { body: true, alternative: false, related: false, default_type: "text/plain", depth: 0 }
    }
}

struct Reader<'r, 'o> {
    splitter: &'r mut Splitter<'o>,
    options: &'r Import,
    plain: bool,
    html: bool,
    message: &'r mut Message,
}

impl Reader<'_, '_> {
    fn part(&mut self, entity: &Entity<'_>, place: Place) -> Result<(), Error> {
        let mime_type = entity.mime_type(place.default_type);
        if entity.parts.is_empty() {
            return self.leaf(entity, &mime_type, place);
        }
        let inner = match mime_type.as_str() {
            "multipart/alternative" => Place {
                // Other forms of a text are no text of the message when it has one already.
                body: place.body && (place.alternative || !(self.plain || self.html)),
                alternative: true,
                ..place
            },
            "multipart/digest" => Place { default_type: "message/rfc822", body: false, ..place },
            _ => place,
        };
        for (index, part) in entity.parts.iter().enumerate() {
            let related = place.related || (mime_type == "multipart/related" && index > 0);
            self.part(
                part,
                Place {
                    related,
                    body: inner.body && !(related && index > 0),
                    depth: place.depth + 1,
                    ..inner
                },
            )?;
        }
        Ok(())
    }

    fn leaf(&mut self, entity: &Entity<'_>, mime_type: &str, place: Place) -> Result<(), Error> {
        let attached =
            entity.file_name().is_some() || entity.disposition().is_some_and(|d| d.is_attachment());
        let body = place.body && !attached;
        match mime_type {
            "text/plain" if body && !self.plain && (place.alternative || !self.html) => self.plain(entity),
            "text/html" if body && !self.html && (place.alternative || !self.plain) => self.html(entity),
            // A multipart in which no boundary was found can only be shown as it is.
            _ if mime_type.starts_with("multipart/") && body && !self.plain && !self.html => {
                self.plain(entity)
            }
            "message/rfc822" | "message/global" => self.message(entity, mime_type, place)?,
            _ => {
                let properties = attachment::properties(entity, mime_type, place.related, self.next_number());
                let content = Content::Data(entity.content().into_owned());
                self.message.attachments.push(Attachment { properties, content });
            }
        }
        Ok(())
    }

    fn plain(&mut self, entity: &Entity<'_>) {
        self.plain = true;
        let label = entity.parameter("charset");
        let properties = &mut self.message.properties;
        properties.set_text(PropertyTag::PID_TAG_BODY, charset::decode_part(&entity.content(), label));
        if !self.html {
            properties.set_integer(PropertyTag::PID_TAG_NATIVE_BODY, NATIVE_PLAIN);
            if let Some(number) = label.and_then(charset::code_page) {
                properties.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, number as i32);
            }
        }
    }

    /// HTML stays the bytes it came as, beside their code page.
    fn html(&mut self, entity: &Entity<'_>) {
        self.html = true;
        let content = entity.content();
        let label = entity.parameter("charset");
        let number =
            label.and_then(charset::code_page).filter(|number| *number != 20127 || content.is_ascii());
        let (number, content) = match (number, label) {
            (Some(number), _) => (number, content.into_owned()),
            (None, label) => (65001, crate::body::html_text(&content, label).into_bytes()),
        };
        let properties = &mut self.message.properties;
        properties.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, number as i32);
        properties.set_integer(PropertyTag::PID_TAG_NATIVE_BODY, NATIVE_HTML);
        properties.set_binary(PropertyTag::PID_TAG_HTML, content);
    }

    fn message(&mut self, entity: &Entity<'_>, mime_type: &str, place: Place) -> Result<(), Error> {
        let content = entity.content();
        let offset = entity.offset + entity.header.len();
        let inner = super::message(self.splitter, &content, offset, place.depth + 1, self.options)?;
        let mut properties = attachment::properties(entity, mime_type, place.related, self.next_number());
        attachment::embedded(&mut properties, &inner, entity);
        self.message.attachments.push(Attachment { properties, content: Content::Message(Box::new(inner)) });
        Ok(())
    }

    fn next_number(&self) -> usize {
        self.message.attachments.len() + 1
    }

    /// A signature is over bytes, so a signed mail is kept as it came (MS-OXOSMIME 2.1.3).
    fn keep_signed(&mut self, entity: &Entity<'_>) {
        let mut properties = attachment::properties(entity, "multipart/signed", false, 1);
        properties.set_text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, "smime.p7m");
        properties.set_text(PropertyTag::PID_TAG_ATTACH_MIME_TAG, "multipart/signed");
        let mut data = attachment::content_fields(entity);
        data.extend_from_slice(b"\r\n");
        data.extend_from_slice(entity.body);
        self.message.attachments = vec![Attachment { properties, content: Content::Data(data) }];
        self.message
            .properties
            .set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note.SMIME.MultipartSigned");
    }
}
