//! Whole messages, read at once.

use crate::attachment::Attachment;
use crate::caller::BoxFuture;
use crate::folder::Folder;
use crate::message::{ATTACHMENT_COLUMNS, Message, Opened, get_specific, list};
use crate::object::Object;
use crate::properties::{Properties, PropertyTag, binary, of_type};
use crate::queue::Ticket;
use crate::recipient::Recipient;
use crate::stream::{Stream, StreamMode};
use crate::{Error, Result};
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::PropertyType;
use futures_util::future::join_all;
use pidl_ndr::NdrString;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Values up to so many bytes come with the others; longer ones are read as streams.
const INLINE: u16 = 0x2000;
/// Messages within messages within … that are followed.
const DEPTH: usize = 16;
/// Attachments of one message.
const ATTACHMENTS: usize = 4096;
/// `PidTagAttachMethod`: the attachment is a message (MS-OXCMSG 2.2.2.9).
const EMBEDDED: i64 = 5;

/// Values that are read as streams at the same time: servers allow a session 256 and fewer.
const STREAMS: usize = 32;

/// What reading may cost.
#[derive(Clone)]
struct Bounds {
    /// Bytes of a value.
    most: usize,
    streams: Arc<Semaphore>,
}

impl Bounds {
    fn new(most: usize) -> Self {
        Bounds { most, streams: Arc::new(Semaphore::new(STREAMS)) }
    }

    /// A long value, when it is its turn.
    async fn value(&self, object: &Object, tag: PropertyTag) -> Result<Vec<u8>> {
        let _turn = self.streams.acquire().await;
        Stream::open(object, tag, StreamMode::Read).read_to_end(self.most).await
    }
}

/// A message with all that is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// What it says of itself. Long values are here, too.
    pub properties: Properties,
    /// Who it goes to.
    pub recipients: Vec<Recipient>,
    /// What hangs on it.
    pub attachments: Vec<AttachmentContent>,
}

/// An attachment with all that is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentContent {
    /// Name, kind, and with `PidTagAttachDataBinary` the bytes.
    pub properties: Properties,
    /// The message it is.
    pub message: Option<Box<Content>>,
}

impl Folder {
    /// Reads messages whole. They are read together, so that many small ones take few calls;
    /// `most` bytes is what one of them may have.
    pub async fn read(&self, ids: &[u64], most: usize) -> Vec<Result<Content>> {
        let bounds = Bounds::new(most);
        join_all(ids.iter().map(|id| {
            let (message, opened) = self.message(*id, false);
            read(message, opened, bounds.clone(), DEPTH)
        }))
        .await
    }
}

impl Message {
    /// Reads a message whole that has just been opened.
    pub async fn read(self, opened: Ticket<Opened>, most: usize) -> Result<Content> {
        read(self, opened, Bounds::new(most), DEPTH).await
    }
}

fn read(
    message: Message,
    opened: Ticket<Opened>,
    bounds: Bounds,
    depth: usize,
) -> BoxFuture<'static, Result<Content>> {
    Box::pin(async move {
        let properties = message.all_properties(INLINE);
        let table = message.attachments();
        table.set_columns(&ATTACHMENT_COLUMNS).forget();
        let mut page = table.query_rows(ATTACHMENTS as u16);
        let opened = opened.await?;
        let properties = properties.await?;
        let mut rows = Vec::new();
        loop {
            let got = page.await?;
            rows.extend(got.rows);
            if got.at_end || rows.len() >= ATTACHMENTS {
                break;
            }
            page = table.query_rows(ATTACHMENTS as u16);
        }
        drop(table);
        let attachments = rows.iter().map(|row| {
            let number = row.integer(PropertyTag::PID_TAG_ATTACH_NUMBER).unwrap_or(-1);
            let embedded = row.integer(PropertyTag::PID_TAG_ATTACH_METHOD) == Some(EMBEDDED);
            let (message, bounds) = (&message, bounds.clone());
            async move {
                let number = u32::try_from(number)
                    .map_err(|_| Error::Malformed("an attachment without a number".into()))?;
                let attachment = message.attachment(number, false);
                read_attachment(attachment, embedded, bounds, depth).await
            }
        });
        let long = complete(&message.object, properties, &bounds);
        let recipients = recipients(&message, opened);
        let (attachments, properties, recipients) = tokio::join!(join_all(attachments), long, recipients);
        Ok(Content {
            properties: properties?,
            recipients: recipients?,
            attachments: attachments.into_iter().collect::<Result<_>>()?,
        })
    })
}

async fn recipients(message: &Message, opened: Opened) -> Result<Vec<Recipient>> {
    let (mut all, count) = (opened.recipients, usize::from(opened.recipient_count));
    while all.len() < count {
        let from = all.last().map_or(0, |r| r.row_id.saturating_add(1));
        let more = message.read_recipients(from).await?;
        if more.is_empty() {
            break;
        }
        all.extend(more);
    }
    Ok(all)
}

async fn read_attachment(
    attachment: Attachment,
    embedded: bool,
    bounds: Bounds,
    depth: usize,
) -> Result<AttachmentContent> {
    let properties = attachment.all_properties(INLINE);
    if embedded {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Error::Invalid(format!("more than {DEPTH} messages within each other")));
        };
        let (message, opened) = attachment.embedded_message();
        let content = read(message, opened, bounds.clone(), depth);
        let (properties, content) = tokio::join!(properties.into_future(), content);
        let properties = complete(&attachment.object, properties?, &bounds).await?;
        return Ok(AttachmentContent { properties, message: Some(Box::new(content?)) });
    }
    let mut properties = complete(&attachment.object, properties.await?, &bounds).await?;
    let data = PropertyTag::PID_TAG_ATTACH_DATA_BINARY;
    if properties.get(data).is_none() {
        match bounds.value(&attachment.object, data).await {
            Ok(bytes) => properties.set(data, binary(bytes)),
            // A reference, or an OLE object: no bytes of its own.
            Err(error) if error.code() == Some(ErrorCode::EC_NOT_FOUND) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(AttachmentContent { properties, message: None })
}

/// Reads what was too long to come along.
async fn complete(object: &Object, properties: Properties, bounds: &Bounds) -> Result<Properties> {
    let long: Vec<PropertyTag> =
        properties.0.iter().filter(|(tag, value)| is_long(*tag, value)).map(|(tag, _)| *tag).collect();
    let mut properties = properties;
    if long.is_empty() {
        return Ok(properties);
    }
    // The answer has an error in place of the value, and so does not say its type.
    let tags = list(object).await?;
    let own = |tag: &PropertyTag| tags.iter().find(|t| t.0 >> 16 == tag.0 >> 16).copied();
    let streams = [PropertyType::PTYP_BINARY, PropertyType::PTYP_STRING, PropertyType::PTYP_STRING8];
    let kind = |tag: &PropertyTag| PropertyType((tag.0 & 0xffff) as u16);
    let (streams, others): (Vec<_>, Vec<_>) =
        long.iter().filter_map(own).partition(|tag| streams.contains(&kind(tag)));
    let values = streams.into_iter().map(async |tag| {
        let bytes = bounds.value(object, tag).await?;
        Ok::<_, Error>((tag, value(kind(&tag), bytes)))
    });
    // A short one had no room only because the answer was full.
    let others =
        async { if others.is_empty() { Ok(Properties::new()) } else { get_specific(object, &others).await } };
    let (values, others) = tokio::join!(join_all(values), others);
    for (tag, value) in others?.0 {
        properties.set(tag, value);
    }
    for value in values {
        let (tag, value) = value?;
        properties.set(tag, value);
    }
    Ok(properties)
}

fn is_long(tag: PropertyTag, value: &PropertyValue) -> bool {
    let long = [ErrorCode::EC_MAPIOOM, ErrorCode::EC_OUT_OF_MEMORY];
    tag == of_type(tag, PropertyType::PTYP_ERROR_CODE)
        && matches!(value, PropertyValue::ErrorCode(code) if long.contains(code))
}

fn value(kind: PropertyType, bytes: Vec<u8>) -> PropertyValue {
    match kind {
        PropertyType::PTYP_STRING => {
            let units = bytes.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]]));
            let mut units: Vec<u16> = units.collect();
            if units.last() == Some(&0) {
                units.pop();
            }
            PropertyValue::String(String::from_utf16_lossy(&units).into())
        }
        PropertyType::PTYP_STRING8 => {
            let mut bytes = bytes;
            if bytes.last() == Some(&0) {
                bytes.pop();
            }
            PropertyValue::String8(NdrString::from_bytes(bytes))
        }
        _ => binary(bytes),
    }
}
