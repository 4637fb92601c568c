//! Streams that clients upload (MS-OXCFXICS 2.2.3.1.2): read as they arrive, and made into
//! what they say at once. Memory follows the largest value that is not a stream.

mod builder;
#[cfg(test)]
mod tests;
mod value;

use crate::failure::{Failure, Result};
use crate::object::Shared;
use crate::values::Text;
use builder::Builder;
use exchange::oxcentryid::FolderId;
use exchange::oxcerrors::ErrorCode;
use mapi_ics::Reader;
use openchange_store::{Attachment, Mailbox, Message};

/// What an upload is made for.
#[derive(Clone, Debug)]
pub(crate) enum Destination {
    /// The stream is the content of a message, which its owner saves.
    Message(Shared<Message>),
    /// The stream is the content of an attachment, which its owner saves.
    Attachment(Shared<Attachment>),
    /// The stream is the content of a folder.
    Folder(FolderId),
    /// The stream is a list of messages for a folder.
    Messages(FolderId),
    /// The stream is a folder with all it holds, which becomes the content of this one.
    Tree(FolderId),
}

/// An upload (MS-OXCFXICS 2.2.3.1.2.1.2).
#[derive(Debug)]
pub(crate) struct Upload {
    reader: Reader,
    builder: Builder,
    /// Why there is no going on.
    failed: Option<Failure>,
}

impl Upload {
    pub(crate) fn new(destination: Destination) -> Self {
        Upload { reader: Reader::default(), builder: Builder::new(destination), failed: None }
    }

    /// Takes the next bytes of the stream. An upload that has failed once goes on failing.
    pub(crate) fn put(&mut self, mailbox: &dyn Mailbox, text: Text, bytes: &[u8]) -> Result<()> {
        if let Some(failure) = &self.failed {
            return Err(failure.clone());
        }
        let done = self.read(mailbox, text, bytes);
        self.failed = done.clone().err();
        done
    }

    fn read(&mut self, mailbox: &dyn Mailbox, text: Text, bytes: &[u8]) -> Result<()> {
        self.reader.feed(bytes);
        while let Some(event) = self.reader.next().map_err(malformed)? {
            self.builder.event(mailbox, text, event)?;
        }
        self.builder.pause(mailbox)
    }
}

fn malformed(error: mapi_ics::Error) -> ErrorCode {
    tracing::debug!(%error, "an uploaded stream");
    ErrorCode::EC_FORMAT_ERROR
}
