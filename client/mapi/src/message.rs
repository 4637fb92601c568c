//! Messages.

use crate::attachment::Attachment;
use crate::folder::Folder;
use crate::object::Object;
use crate::operation::answer;
use crate::properties::{Properties, PropertyTag};
use crate::queue::Ticket;
use crate::recipient::{Recipient, column_tags};
use crate::table::Table;
use crate::{Error, Result};
use exchange::oxcmsg::{
    AttachmentTableFlags, OpenModeFlags, OpenedMessage, OptionalRecipientRow, ReadFlags,
    RopCreateAttachmentRequest, RopCreateMessageRequest, RopDeleteAttachmentRequest,
    RopGetAttachmentTableRequest, RopModifyRecipientsRequest, RopOpenAttachmentRequest,
    RopOpenMessageRequest, RopReadRecipientsRequest, RopSaveChangesMessageRequest,
    RopSetMessageReadFlagRequest, SaveFlags,
};
use exchange::oxcrops::{RopId, RopRequestBody};
use exchange::oxctypes::{TypedString, TypedStringValue};
use exchange::oxomsg::{RopSubmitMessageRequest, SubmitFlags};

/// The code page of the logon.
pub(crate) const CODE_PAGE_OF_LOGON: u16 = 0x0fff;

/// A message, open. Clones are the same.
#[derive(Clone, Debug)]
pub struct Message {
    pub(crate) object: Object,
}

/// What the server tells of a message when it is opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// `Re: ` and the like.
    pub subject_prefix: String,
    /// The subject without it.
    pub normalized_subject: String,
    /// The first recipients, often all of them.
    pub recipients: Vec<Recipient>,
    /// How many recipients there are.
    pub recipient_count: u16,
}

impl Opened {
    pub(crate) fn of_wire(message: OpenedMessage) -> Result<Self> {
        let columns: Vec<u32> = message.recipient_columns.iter().map(|c| c.0).collect();
        let one = |(index, row): (usize, exchange::oxcmsg::OpenRecipientRow)| {
            let row_id = u32::try_from(index).unwrap_or(u32::MAX);
            let inner = row.recipient_row.row?;
            Some(Recipient::of_wire(row_id, row.recipient_type, inner, &columns))
        };
        Ok(Opened {
            subject_prefix: text(message.subject_prefix),
            normalized_subject: text(message.normalized_subject),
            recipients: message
                .recipient_rows
                .into_iter()
                .enumerate()
                .filter_map(one)
                .collect::<Result<_>>()?,
            recipient_count: message.recipient_count,
        })
    }
}

fn text(string: TypedString) -> String {
    match string.string {
        TypedStringValue::String8(s) | TypedStringValue::Reduced(s) => latin1(s.as_bytes()),
        TypedStringValue::Unicode(s) => s.to_string_lossy().into_owned(),
        _ => String::new(),
    }
}

/// Characters below 256, a byte each.
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|b| char::from(*b)).collect()
}

impl Message {
    pub(crate) fn open(folder: &Folder, id: u64, writable: bool) -> (Self, Ticket<Opened>) {
        let body = RopOpenMessageRequest {
            code_page_id: CODE_PAGE_OF_LOGON,
            folder_id: folder.id,
            open_mode_flags: if writable { OpenModeFlags::READ_WRITE } else { OpenModeFlags(0) },
            message_id: id,
            ..RopOpenMessageRequest::default()
        };
        let (object, opened) =
            folder.store.object.make(RopId::ROP_OPEN_MESSAGE, RopRequestBody::OpenMessage(body), |answer| {
                Opened::of_wire(answer!(answer, OpenMessage)?)
            });
        (Message { object }, opened)
    }

    pub(crate) fn create(folder: &Folder) -> Self {
        let body = RopCreateMessageRequest {
            code_page_id: CODE_PAGE_OF_LOGON,
            folder_id: folder.id,
            ..RopCreateMessageRequest::default()
        };
        let (object, created) = folder.store.object.make(
            RopId::ROP_CREATE_MESSAGE,
            RopRequestBody::CreateMessage(body),
            |answer| answer.worked(),
        );
        // Operations on a message that could not be made fail with the reason.
        created.forget();
        Message { object }
    }

    /// Its attachments: a table of their properties.
    #[must_use]
    pub fn attachments(&self) -> Table {
        let table_flags = AttachmentTableFlags::ATTACHMENT_UNICODE;
        let body = RopGetAttachmentTableRequest { table_flags, ..RopGetAttachmentTableRequest::default() };
        let (object, opened) = self.object.make(
            RopId::ROP_GET_ATTACHMENT_TABLE,
            RopRequestBody::GetAttachmentTable(body),
            |answer| answer.worked(),
        );
        opened.forget();
        Table::new(object, None)
    }

    /// An attachment by its number (`PidTagAttachNumber`).
    #[must_use]
    pub fn attachment(&self, number: u32, writable: bool) -> Attachment {
        let body = RopOpenAttachmentRequest {
            open_attachment_flags: if writable { OpenModeFlags::READ_WRITE } else { OpenModeFlags(0) },
            attachment_id: number,
            ..RopOpenAttachmentRequest::default()
        };
        let (object, opened) =
            self.object.make(RopId::ROP_OPEN_ATTACHMENT, RopRequestBody::OpenAttachment(body), |answer| {
                answer.worked()
            });
        opened.forget();
        Attachment { object }
    }

    /// A new attachment, which is there once it is saved, and its message after it.
    #[must_use]
    pub fn create_attachment(&self) -> Attachment {
        let body = RopCreateAttachmentRequest::default();
        let (object, created) = self.object.make(
            RopId::ROP_CREATE_ATTACHMENT,
            RopRequestBody::CreateAttachment(body),
            |answer| answer.worked(),
        );
        created.forget();
        Attachment { object }
    }

    /// Deletes an attachment.
    pub fn delete_attachment(&self, number: u32) -> Ticket<()> {
        let body = RopDeleteAttachmentRequest { attachment_id: number };
        self.object.tell(RopId::ROP_DELETE_ATTACHMENT, RopRequestBody::DeleteAttachment(body))
    }

    /// Adds recipients, or changes those with the same row ids.
    pub fn modify_recipients(&self, recipients: &[Recipient]) -> Ticket<()> {
        let rows = recipients.iter().map(Recipient::wire).collect::<Vec<_>>();
        let columns = column_tags();
        let body = RopModifyRecipientsRequest {
            column_count: columns.len() as u16,
            recipient_columns: columns,
            row_count: u16::try_from(rows.len()).unwrap_or(u16::MAX),
            recipient_rows: rows,
        };
        self.object.tell(RopId::ROP_MODIFY_RECIPIENTS, RopRequestBody::ModifyRecipients(body))
    }

    /// Recipients from a row id on; some of them, none behind the last one.
    pub fn read_recipients(&self, from: u32) -> Ticket<Vec<Recipient>> {
        let body = RopReadRecipientsRequest { row_id: from, reserved: 0 };
        let inner = self.object.inner.clone();
        self.object.ask(RopId::ROP_READ_RECIPIENTS, RopRequestBody::ReadRecipients(body), move |answer| {
            if answer.code == exchange::oxcerrors::ErrorCode::EC_NOT_FOUND {
                return Ok(Vec::new());
            }
            let columns = inner.recipient_columns().unwrap_or_default();
            let rows = answer!(answer, ReadRecipients)?.recipient_rows;
            let one = |row: exchange::oxcmsg::ReadRecipientRow| {
                let OptionalRecipientRow { row: inner } = row.recipient_row;
                Some(Recipient::of_wire(row.row_id, row.recipient_type, inner?, &columns))
            };
            rows.into_iter().filter_map(one).collect()
        })
    }

    /// Saves the message; it stays open for more changes. Gives its id.
    pub fn save(&self) -> Ticket<u64> {
        let save_flags = SaveFlags::KEEP_OPEN_READ_WRITE;
        let body = RopSaveChangesMessageRequest { save_flags, ..RopSaveChangesMessageRequest::default() };
        self.object.ask(RopId::ROP_SAVE_CHANGES_MESSAGE, RopRequestBody::SaveChangesMessage(body), |answer| {
            Ok(answer!(answer, SaveChangesMessage)?.message_id)
        })
    }

    /// Sends the message, which has been saved.
    pub fn submit(&self) -> Ticket<()> {
        let body = RopSubmitMessageRequest { submit_flags: SubmitFlags(0) };
        self.object.tell(RopId::ROP_SUBMIT_MESSAGE, RopRequestBody::SubmitMessage(body))
    }

    /// Marks it as read or unread, without a receipt to its sender.
    pub fn set_read(&self, read: bool) -> Ticket<()> {
        let clear = if read { 0 } else { ReadFlags::RF_CLEAR_READ_FLAG.0 };
        let body = RopSetMessageReadFlagRequest {
            read_flags: ReadFlags(ReadFlags::RF_SUPPRESS_RECEIPT.0 | clear),
            ..RopSetMessageReadFlagRequest::default()
        };
        self.object.tell(RopId::ROP_SET_MESSAGE_READ_FLAG, RopRequestBody::SetMessageReadFlag(body))
    }
}

/// Columns that say which attachments there are.
pub(crate) const ATTACHMENT_COLUMNS: [PropertyTag; 3] = [
    PropertyTag::PID_TAG_ATTACH_NUMBER,
    PropertyTag::PID_TAG_ATTACH_METHOD,
    PropertyTag::PID_TAG_ATTACH_SIZE,
];

/// Properties of objects that have some: folders, messages, attachments, mailboxes.
macro_rules! has_properties {
    ($($object:ty),*) => {$(
        impl $object {
            /// Some of its properties. One that is too large for an answer is not there, and has
            /// `ecNotEnoughMemory` as [`Properties::error`]: read it as a stream.
            pub fn properties(&self, tags: &[PropertyTag]) -> Ticket<Properties> {
                get_specific(&self.object, tags)
            }

            /// All of its properties, but those whose value has more than `limit` bytes.
            pub fn all_properties(&self, limit: u16) -> Ticket<Properties> {
                get_all(&self.object, limit)
            }

            /// The tags of all of its properties.
            pub fn property_list(&self) -> Ticket<Vec<PropertyTag>> {
                list(&self.object)
            }

            /// Sets properties. One that cannot be set is an error.
            pub fn set_properties(&self, properties: Properties) -> Ticket<()> {
                set(&self.object, properties)
            }

            /// Deletes properties.
            pub fn delete_properties(&self, tags: &[PropertyTag]) -> Ticket<()> {
                delete(&self.object, tags)
            }

            /// A property's value as a stream.
            #[must_use]
            pub fn stream(&self, tag: PropertyTag, mode: crate::stream::StreamMode) -> crate::stream::Stream {
                crate::stream::Stream::open(&self.object, tag, mode)
            }
        }
    )*};
}
has_properties!(Message, Attachment, Folder, crate::store::Store);

pub(crate) fn list(object: &Object) -> Ticket<Vec<PropertyTag>> {
    object.ask(RopId::ROP_GET_PROPERTIES_LIST, RopRequestBody::RopGetPropertiesList, |answer| {
        Ok(answer!(answer, GetPropertiesList)?.property_tags)
    })
}

pub(crate) fn get_specific(object: &Object, tags: &[PropertyTag]) -> Ticket<Properties> {
    let columns: Vec<u32> = tags.iter().map(|t| t.0).collect();
    let body = exchange::oxcprpt::RopGetPropertiesSpecificRequest {
        want_unicode: 1,
        property_tag_count: crate::properties::count(tags.len(), "properties").unwrap_or(u16::MAX),
        property_tags: tags.to_vec(),
        ..exchange::oxcprpt::RopGetPropertiesSpecificRequest::default()
    };
    let body = RopRequestBody::GetPropertiesSpecific(body);
    object.ask(RopId::ROP_GET_PROPERTIES_SPECIFIC, body, move |answer| {
        Properties::of_row(&columns, answer!(answer, GetPropertiesSpecific)?.row_data)
    })
}

fn get_all(object: &Object, limit: u16) -> Ticket<Properties> {
    let body = exchange::oxcprpt::RopGetPropertiesAllRequest { property_size_limit: limit, want_unicode: 1 };
    object.ask(RopId::ROP_GET_PROPERTIES_ALL, RopRequestBody::GetPropertiesAll(body), |answer| {
        Ok(answer!(answer, GetPropertiesAll)?.property_values.into_iter().collect())
    })
}

fn set(object: &Object, properties: Properties) -> Ticket<()> {
    let body = exchange::oxcprpt::RopSetPropertiesRequest {
        property_value_count: u16::try_from(properties.0.len()).unwrap_or(u16::MAX),
        property_values: properties.into(),
        ..exchange::oxcprpt::RopSetPropertiesRequest::default()
    };
    object.ask(RopId::ROP_SET_PROPERTIES, RopRequestBody::SetProperties(body), |answer| {
        problems(answer!(answer, SetProperties)?.property_problems, "RopSetProperties")
    })
}

fn delete(object: &Object, tags: &[PropertyTag]) -> Ticket<()> {
    let body = exchange::oxcprpt::RopDeletePropertiesRequest {
        property_tag_count: crate::properties::count(tags.len(), "properties").unwrap_or(u16::MAX),
        property_tags: tags.to_vec(),
    };
    object.ask(RopId::ROP_DELETE_PROPERTIES, RopRequestBody::DeleteProperties(body), |answer| {
        problems(answer!(answer, DeleteProperties)?.property_problems, "RopDeleteProperties")
    })
}

fn problems(problems: Vec<exchange::oxcdata::PropertyProblem>, operation: &'static str) -> Result<()> {
    for problem in &problems {
        tracing::debug!(operation, tag = %format_args!("{:#010x}", problem.property_tag.0), "not set");
    }
    match problems.first() {
        None => Ok(()),
        Some(problem) => Err(Error::Refused { operation, code: problem.error_code }),
    }
}
