//! Mail of the Internet to a message (MS-OXCMAIL 2.2).

mod addresses;
mod attachment;
mod content;
mod entity;
mod headers;
mod report;
#[cfg(test)]
mod tests;

pub(crate) use attachment::ATT_MHTML_REF;
use entity::Splitter;
pub(crate) use headers::{IMPORTANCE, PRIORITY, SENSITIVITY, SUPPRESS, fields_to_properties, raw_fields};

pub use report::status_code;

use crate::message::Message;

/// What bounds the reading of a mail.
#[derive(Clone, Debug)]
pub struct Import {
    /// Parts of multiparts and messages within messages, all together.
    pub max_parts: usize,
    /// How deep parts and messages may nest.
    pub max_depth: usize,
    /// Bytes of one header block.
    pub max_header: usize,
    /// Recipients that get a row of their own, those of messages within the mail included.
    /// What is beyond stands in `PidTagTransportMessageHeaders` only.
    pub max_recipients: usize,
    /// Headers without a property of their own (`X-…`) that are kept as named properties,
    /// those of messages within the mail included. Each name takes one of the 32,767 a
    /// mailbox has, so a sender must not choose how many.
    pub max_named_headers: usize,
}

impl Default for Import {
    fn default() -> Self {
        Self {
            max_parts: 2000,
            max_depth: 24,
            max_header: 1 << 20,
            max_recipients: 10_000,
            max_named_headers: 64,
        }
    }
}

/// Why a mail is refused. Offsets are in the bytes of the mail, or, within a message
/// that was itself encoded, in the bytes of that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There are more parts than the limit.
    #[error("the part at byte {offset} is one more than the {limit} a mail may have")]
    TooManyParts {
        /// Where the part begins.
        offset: usize,
        /// [`Import::max_parts`].
        limit: usize,
    },
    /// Parts nest deeper than the limit.
    #[error("the part at byte {offset} is nested deeper than {limit}")]
    TooDeep {
        /// Where the part begins.
        offset: usize,
        /// [`Import::max_depth`].
        limit: usize,
    },
    /// A header block is longer than the limit.
    #[error("the header at byte {offset} is longer than {limit} bytes")]
    HeaderTooLong {
        /// Where the header begins.
        offset: usize,
        /// [`Import::max_header`].
        limit: usize,
    },
}

/// The message that a mail is.
///
/// Bytes that are no mail are a message too: what cannot be read as MIME is text. All
/// that is refused is what goes beyond a limit.
///
/// # Errors
/// When the mail goes beyond one of the limits of `options`.
pub fn from_mime(mail: &[u8], options: &Import) -> Result<Message, Error> {
    let mut splitter = Splitter::new(options);
    message(&mut splitter, mail, 0, 0, options)
}

fn message(
    splitter: &mut Splitter<'_>,
    mail: &[u8],
    offset: usize,
    depth: usize,
    options: &Import,
) -> Result<Message, Error> {
    let entity = splitter.entity(mail, 0, depth).map_err(|error| error.moved(offset))?;
    let mut message = Message::default();
    headers::read(&entity, &mut message, &mut splitter.budget);
    content::read(&entity, depth, splitter, options, &mut message).map_err(|error| error.moved(offset))?;
    Ok(message)
}

impl Error {
    fn moved(mut self, by: usize) -> Self {
        match &mut self {
            Self::TooManyParts { offset, .. }
            | Self::TooDeep { offset, .. }
            | Self::HeaderTooLong { offset, .. } => {
                *offset += by;
            }
        }
        self
    }
}
