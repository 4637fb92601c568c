//! Makes objects of the elements of a stream (MS-OXCFXICS 2.2.4.2).

use super::Destination;
use super::value::{self, Large, Names};
use crate::failure::{Result, ensure};
use crate::object::Shared;
use crate::read_only::{Kind, is_computed};
use crate::rops::properties::settable_flags;
use crate::values::Text;
use exchange::oxcentryid::FolderId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfxics::{FastTransferBody, FastTransferElement, FastTransferTag as Mark, FastTransferValue};
use exchange::oxcmsg::{AttachMethod, MessageFlags};
use exchange::oxprops::PropertyTag as Tag;
use mapi_ics::Event;
use openchange_store::{
    Attachment, FolderKind, Mailbox, Message, NewFolder, Properties, Property, SaveOptions, Value, id_of,
};

/// Objects within objects.
const DEEPEST: usize = 256;
/// Bytes of values in memory that one message may have, with what is in it. Larger values are streams, in files.
const IN_MEMORY: usize = 64 << 20;

/// Properties that belong to an object where it comes from: what it is called there, and where other objects are.
const LEFT: [Tag; 20] = [
    Tag::PID_TAG_SOURCE_KEY,
    Tag::PID_TAG_ORIGINAL_ENTRY_ID,
    Tag::PID_TAG_IPM_APPOINTMENT_ENTRY_ID,
    Tag::PID_TAG_IPM_CONTACT_ENTRY_ID,
    Tag::PID_TAG_IPM_JOURNAL_ENTRY_ID,
    Tag::PID_TAG_IPM_NOTE_ENTRY_ID,
    Tag::PID_TAG_IPM_TASK_ENTRY_ID,
    Tag::PID_TAG_IPM_DRAFTS_ENTRY_ID,
    Tag::PID_TAG_IPM_SUBTREE_ENTRY_ID,
    Tag::PID_TAG_IPM_OUTBOX_ENTRY_ID,
    Tag::PID_TAG_IPM_SENTMAIL_ENTRY_ID,
    Tag::PID_TAG_IPM_WASTEBASKET_ENTRY_ID,
    Tag::PID_TAG_COMMON_VIEWS_ENTRY_ID,
    Tag::PID_TAG_FINDER_ENTRY_ID,
    Tag::PID_TAG_VIEWS_ENTRY_ID,
    Tag::PID_TAG_ADDITIONAL_REN_ENTRY_IDS,
    Tag::PID_TAG_ADDITIONAL_REN_ENTRY_IDS_EX,
    Tag::PID_TAG_REMINDERS_ONLINE_ENTRY_ID,
    Tag::PID_TAG_FREE_BUSY_ENTRY_IDS,
    Tag::PID_TAG_PARENT_SOURCE_KEY,
];

/// An object of the stream that is not at its end yet.
#[derive(Debug)]
enum Level {
    /// The folder that the stream is of.
    Top,
    Folder(PendingFolder),
    Message(Box<Message>),
    Embedded(Box<Message>),
    Recipient(Properties),
    Attachment(Box<Attachment>),
}

/// A folder below another, made when its own properties are known.
#[derive(Debug)]
struct PendingFolder {
    parent: FolderId,
    made: Option<FolderId>,
    properties: Properties,
}

#[derive(Debug)]
pub(super) struct Builder {
    destination: Destination,
    levels: Vec<Level>,
    large: Option<Large>,
    names: Names,
    /// Properties of the folder that the stream is of, which are not set yet.
    own: Properties,
    in_memory: usize,
    /// The next property belongs to an error of whoever made the stream.
    error_info: bool,
}

/// What properties and objects come to.
enum Holder<'a> {
    Folder,
    Own(&'a Shared<Message>),
    Message(&'a mut Message),
    OwnAttachment(&'a Shared<Attachment>),
    Attachment(&'a mut Attachment),
    Recipient(&'a mut Properties),
    /// A list of messages has nothing of its own.
    List,
}

impl Builder {
    pub(super) fn new(destination: Destination) -> Self {
        Builder {
            destination,
            levels: Vec::new(),
            large: None,
            names: Names::default(),
            own: Properties::new(),
            in_memory: 0,
            error_info: false,
        }
    }

    pub(super) fn event(&mut self, mailbox: &dyn Mailbox, text: Text, event: Event) -> Result<()> {
        match event {
            Event::Element(element) => self.element(mailbox, text, element),
            Event::Large { tag, name, size } => {
                self.large = Some(Large::new(mailbox, &mut self.names, text, (tag, name, size))?);
                Ok(())
            }
            Event::Bytes { bytes, last } => {
                let Some(large) = &mut self.large else { return Err(ErrorCode::EC_FX_INVALID_STATE.into()) };
                large.put(&bytes, last)?;
                match self.large.take_if(|_| last) {
                    Some(large) => large.finish()?.map_or(Ok(()), |property| self.property(property)),
                    None => Ok(()),
                }
            }
        }
    }

    /// No more bytes have come so far. What folders have got is put into them.
    pub(super) fn pause(&mut self, mailbox: &dyn Mailbox) -> Result<()> {
        let set = std::mem::take(&mut self.own);
        match self.destination {
            Destination::Folder(folder) | Destination::Tree(folder) if !set.is_empty() => {
                Ok(mailbox.set_folder_properties(folder, set, &[])?)
            }
            _ => Ok(()),
        }
    }

    fn element(&mut self, mailbox: &dyn Mailbox, text: Text, element: FastTransferElement) -> Result<()> {
        match element.tag {
            Mark::START_TOP_FLD => {
                let first = self.levels.is_empty() && matches!(self.destination, Destination::Tree(_));
                self.push(first, Level::Top)
            }
            Mark::START_SUB_FLD => {
                let parent = self.folder(mailbox)?;
                let folder = PendingFolder { parent, made: None, properties: Properties::new() };
                self.push(true, Level::Folder(folder))
            }
            Mark::START_MESSAGE | Mark::START_FAI_MSG => {
                let folder = self.folder(mailbox)?;
                self.in_memory = 0;
                let associated = element.tag == Mark::START_FAI_MSG;
                self.push(
                    true,
                    Level::Message(Box::new(Message { folder, associated, ..Message::default() })),
                )
            }
            Mark::START_RECIP => {
                let fits = self.message(|_| ()).is_some();
                self.push(fits, Level::Recipient(Properties::new()))
            }
            Mark::NEW_ATTACH => {
                let fits = self.message(|_| ()).is_some();
                self.push(fits, Level::Attachment(Box::default()))
            }
            Mark::START_EMBED => {
                let fits = self.attachment(|_| ()).is_some();
                self.push(fits, Level::Embedded(Box::default()))
            }
            Mark::END_FOLDER => self.end_folder(mailbox),
            Mark::END_MESSAGE => self.end_message(mailbox),
            Mark::END_TO_RECIP | Mark::END_ATTACH | Mark::END_EMBED => self.end_part(element.tag),
            Mark::META_TAG_DN_PREFIX | Mark::META_TAG_EC_WARNING | Mark::META_TAG_NEW_FX_FOLDER => Ok(()),
            Mark::META_TAG_FX_DEL_PROP => {
                self.delete(&element);
                Ok(())
            }
            Mark::FX_ERROR_INFO => self.unwind(),
            _ if !is_property(&element.body) => unexpected(),
            _ if self.error_info => {
                self.error_info = false;
                Ok(())
            }
            _ => match value::property(mailbox, &mut self.names, text, element)? {
                Some(property) => self.property(property),
                None => Ok(()),
            },
        }
    }

    fn push(&mut self, fits: bool, level: Level) -> Result<()> {
        if !fits {
            return unexpected();
        }
        ensure(self.levels.len() < DEEPEST, ErrorCode::EC_QUOTA_EXCEEDED)?;
        self.levels.push(level);
        Ok(())
    }

    fn holder(&mut self) -> Holder<'_> {
        match self.levels.last_mut() {
            Some(Level::Top | Level::Folder(_)) => Holder::Folder,
            Some(Level::Message(message) | Level::Embedded(message)) => Holder::Message(message),
            Some(Level::Recipient(recipient)) => Holder::Recipient(recipient),
            Some(Level::Attachment(attachment)) => Holder::Attachment(attachment),
            None => match &self.destination {
                Destination::Message(message) => Holder::Own(message),
                Destination::Attachment(attachment) => Holder::OwnAttachment(attachment),
                Destination::Folder(_) => Holder::Folder,
                Destination::Messages(_) | Destination::Tree(_) => Holder::List,
            },
        }
    }

    /// Does something to the message that the stream is in, if it is in one.
    fn message<T>(&mut self, act: impl FnOnce(&mut Message) -> T) -> Option<T> {
        match self.holder() {
            Holder::Own(message) => Some(act(&mut message.lock())),
            Holder::Message(message) => Some(act(message)),
            _ => None,
        }
    }

    fn attachment<T>(&mut self, act: impl FnOnce(&mut Attachment) -> T) -> Option<T> {
        match self.holder() {
            Holder::OwnAttachment(attachment) => Some(act(&mut attachment.lock())),
            Holder::Attachment(attachment) => Some(act(attachment)),
            _ => None,
        }
    }

    fn property(&mut self, property: Property) -> Result<()> {
        if std::mem::take(&mut self.error_info) || LEFT.iter().any(|tag| id_of(*tag) == id_of(property.tag)) {
            return Ok(());
        }
        if let Value::Inline(value) = &property.value {
            self.in_memory += size_of::<Property>() + crate::values::length(value);
            ensure(self.in_memory <= IN_MEMORY, ErrorCode::EC_QUOTA_EXCEEDED)?;
        }
        let tag = property.tag;
        match self.holder() {
            Holder::List => return unexpected(),
            Holder::Folder => self.folder_property(property),
            Holder::Recipient(recipient) => recipient.insert(property),
            Holder::Own(message) if !is_computed(Kind::Message, tag) => {
                let mut message = message.lock();
                let set: Properties = [property].into_iter().collect();
                let flags = settable_flags(&message, &set);
                set.iter().for_each(|property| message.properties.insert(property.clone()));
                if let Some(flags) = flags {
                    message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, flags);
                }
            }
            Holder::Message(message) if !is_computed(Kind::Message, tag) => {
                message.properties.insert(property)
            }
            Holder::OwnAttachment(attachment) if !is_computed(Kind::Attachment, tag) => {
                attachment.lock().properties.insert(property);
            }
            Holder::Attachment(attachment) if !is_computed(Kind::Attachment, tag) => {
                attachment.properties.insert(property);
            }
            _ => {}
        }
        Ok(())
    }

    /// A folder that is there keeps its name.
    fn folder_property(&mut self, property: Property) {
        if is_computed(Kind::Folder, property.tag) && property.tag != Tag::PID_TAG_DISPLAY_NAME {
            return;
        }
        match self.levels.last_mut() {
            Some(Level::Folder(folder)) => folder.properties.insert(property),
            _ if property.tag != Tag::PID_TAG_DISPLAY_NAME => self.own.insert(property),
            _ => {}
        }
    }

    /// The folder that the stream is in, made if need be, with all it has got so far.
    fn folder(&mut self, mailbox: &dyn Mailbox) -> Result<FolderId> {
        let own = match self.destination {
            Destination::Folder(folder) | Destination::Messages(folder) | Destination::Tree(folder) => folder,
            _ => return unexpected(),
        };
        match self.levels.last_mut() {
            Some(Level::Folder(folder)) => folder.make(mailbox),
            Some(Level::Top) => {
                self.pause(mailbox)?;
                Ok(own)
            }
            None if !matches!(self.destination, Destination::Tree(_)) => {
                self.pause(mailbox)?;
                Ok(own)
            }
            _ => unexpected(),
        }
    }

    fn end_folder(&mut self, mailbox: &dyn Mailbox) -> Result<()> {
        match self.levels.pop() {
            Some(Level::Folder(mut folder)) => folder.make(mailbox).map(drop),
            Some(Level::Top) => self.pause(mailbox),
            _ => unexpected(),
        }
    }

    /// A message is saved when all of it is there.
    fn end_message(&mut self, mailbox: &dyn Mailbox) -> Result<()> {
        let Some(Level::Message(mut message)) = self.levels.pop() else { return unexpected() };
        // It waits in no queue, whatever it did where it comes from.
        let properties = &mut message.properties;
        let flags = properties.number(Tag::PID_TAG_MESSAGE_FLAGS).unwrap_or_default() as u32;
        properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, (flags & !MessageFlags::MF_SUBMITTED.0) as i32);
        let modified = properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME);
        mailbox.save_message(&mut message, SaveOptions { modified, ..SaveOptions::default() })?;
        Ok(())
    }

    fn end_part(&mut self, mark: Mark) -> Result<()> {
        let put = match (mark, self.levels.pop()) {
            (Mark::END_TO_RECIP, Some(Level::Recipient(recipient))) => self.message(|message| {
                let row = recipient.number(Tag::PID_TAG_ROWID).map(|row| row as u32);
                message.recipients.insert(row.unwrap_or_else(|| message.next_recipient()), recipient);
            }),
            (Mark::END_ATTACH, Some(Level::Attachment(attachment))) => self.message(|message| {
                message.attachments.insert(message.next_attachment(), *attachment);
            }),
            (Mark::END_EMBED, Some(Level::Embedded(embedded))) => self.attachment(|attachment| {
                let method = AttachMethod::AF_EMBEDDED_MESSAGE.0 as i32;
                attachment.properties.set_number(Tag::PID_TAG_ATTACH_METHOD, method);
                attachment.embedded = Some(embedded);
            }),
            _ => None,
        };
        put.map_or_else(unexpected, Ok)
    }

    /// Parts of a message that are to go (MS-OXCFXICS 2.2.4.1.5.1). What is in a folder stays: it is added to.
    fn delete(&mut self, element: &FastTransferElement) {
        let FastTransferBody::Property(property) = &element.body else { return };
        let FastTransferValue::Integer32(part) = property.value else { return };
        self.message(|message| match Tag(part as u32) {
            Tag::PID_TAG_MESSAGE_RECIPIENTS => message.recipients.clear(),
            Tag::PID_TAG_MESSAGE_ATTACHMENTS => message.attachments.clear(),
            _ => {}
        });
    }

    /// Whoever makes the stream could not go on with a message: the rest of the list follows (MS-OXCFXICS 2.2.4.3.4).
    fn unwind(&mut self) -> Result<()> {
        let message = self.levels.iter().position(|level| matches!(level, Level::Message(_)));
        let list = matches!(
            self.destination,
            Destination::Folder(_) | Destination::Messages(_) | Destination::Tree(_)
        );
        ensure(list, ErrorCode::EC_FX_ERROR_MARKER)?;
        self.levels.truncate(message.unwrap_or(self.levels.len()));
        self.error_info = true;
        Ok(())
    }
}

impl PendingFolder {
    /// The folder, with all properties it has got so far. One of its name is taken.
    fn make(&mut self, mailbox: &dyn Mailbox) -> Result<FolderId> {
        let mut properties = std::mem::take(&mut self.properties);
        let name = properties.text(Tag::PID_TAG_DISPLAY_NAME).map(|name| name.to_string_lossy().into_owned());
        properties.remove(Tag::PID_TAG_DISPLAY_NAME);
        let folder = match self.made {
            Some(folder) => folder,
            None => {
                let name = name.ok_or(ErrorCode::EC_FORMAT_ERROR)?;
                let (parent, kind) = (self.parent, FolderKind::Generic);
                let new = NewFolder { parent, kind, name, comment: String::new(), open_existing: true };
                mailbox.create_folder(new)?.0
            }
        };
        self.made = Some(folder);
        if !properties.is_empty() {
            mailbox.set_folder_properties(folder, properties, &[])?;
        }
        Ok(folder)
    }
}

fn is_property(body: &FastTransferBody) -> bool {
    matches!(body, FastTransferBody::Property(_) | FastTransferBody::PredecessorChangeList(_))
}

fn unexpected<T>() -> Result<T> {
    Err(ErrorCode::EC_FX_UNEXPECTED_MARKER.into())
}
