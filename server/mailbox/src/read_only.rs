//! Properties whose values the server makes, and what others may not be: clients cannot
//! set that.

use exchange::oxcdata::{PropertyValue, TaggedPropertyValue};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{self as store, id_of};

/// Of attachments (MS-OXCMSG 2.2.2).
const OF_ATTACHMENTS: [Tag; 5] = [
    Tag::PID_TAG_ACCESS_LEVEL,
    Tag::PID_TAG_ATTACH_NUMBER,
    Tag::PID_TAG_ATTACH_SIZE,
    Tag::PID_TAG_OBJECT_TYPE,
    Tag::PID_TAG_RECORD_KEY,
];

/// Of messages (MS-OXCMSG 2.2.1.1), beyond what is computed anew for every copy.
const OF_MESSAGES: [Tag; 4] = [
    Tag::PID_TAG_CREATION_TIME,
    Tag::PID_TAG_LAST_MODIFICATION_TIME,
    Tag::PID_TAG_LAST_MODIFIER_NAME,
    Tag::PID_TAG_SEARCH_KEY,
];

/// Only messages have these (MS-OXCMSG 2.2.1.60.4, 2.2.1.60.5, 2.2.1.60.8).
const NOT_OF_FOLDERS: [Tag; 3] =
    [Tag::PID_TAG_START_DATE_ETC, Tag::PID_TAG_RETENTION_DATE, Tag::PID_TAG_ARCHIVE_DATE];

/// Of folders (MS-OXCFOLD 2.2.2.2.1).
pub(crate) const OF_FOLDERS: [Tag; 10] = [
    Tag::PID_TAG_CONTENT_COUNT,
    Tag::PID_TAG_CONTENT_UNREAD_COUNT,
    Tag::PID_TAG_DELETED_COUNT_TOTAL,
    Tag::PID_TAG_FOLDER_FLAGS,
    Tag::PID_TAG_FOLDER_TYPE,
    Tag::PID_TAG_HIERARCHY_CHANGE_NUMBER,
    Tag::PID_TAG_LOCAL_COMMIT_TIME,
    Tag::PID_TAG_LOCAL_COMMIT_TIME_MAX,
    Tag::PID_TAG_RIGHTS,
    Tag::PID_TAG_SUBFOLDERS,
];

/// Of logons (MS-OXCSTOR 2.2.2.1.1.1).
const OF_LOGONS: [Tag; 10] = [
    Tag::PID_TAG_CONTENT_COUNT,
    Tag::PID_TAG_EXTENDED_RULE_SIZE_LIMIT,
    Tag::PID_TAG_MAILBOX_OWNER_ENTRY_ID,
    Tag::PID_TAG_MAILBOX_OWNER_NAME,
    Tag::PID_TAG_MAXIMUM_SUBMIT_MESSAGE_SIZE,
    Tag::PID_TAG_PROHIBIT_RECEIVE_QUOTA,
    Tag::PID_TAG_PROHIBIT_SEND_QUOTA,
    Tag::PID_TAG_SERIALIZED_REPLID_GUID_MAP,
    Tag::PID_TAG_STORE_STATE,
    Tag::PID_TAG_USER_ENTRY_ID,
];

/// Kinds of objects with properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Logon,
    Folder,
    Message,
    Attachment,
}

fn is_in(tags: &[Tag], tag: Tag) -> bool {
    tags.iter().any(|own| id_of(*own) == id_of(tag))
}

/// Whether clients cannot set a property.
pub(crate) fn is_read_only(kind: Kind, tag: Tag) -> bool {
    is_computed(kind, tag) || kind == Kind::Message && is_in(&OF_MESSAGES, tag)
}

/// Whether an object may have a value that a client sets.
pub(crate) fn is_allowed(kind: Kind, tagged: &TaggedPropertyValue) -> bool {
    let tag = tagged.property_tag;
    match kind {
        Kind::Folder => !is_in(&NOT_OF_FOLDERS, tag),
        Kind::Message if id_of(tag) == id_of(Tag::PID_TAG_MESSAGE_CLASS) => match &*tagged.property_value {
            PropertyValue::String(class) | PropertyValue::String8(class) => is_class(class.as_bytes()),
            _ => true,
        },
        _ => true,
    }
}

/// What a class of messages looks like (MS-OXCMSG 2.2.1.3).
fn is_class(class: &[u8]) -> bool {
    (1..256).contains(&class.len())
        && class.iter().all(|byte| (0x20..0x80).contains(byte))
        && class.last() != Some(&b'.')
}

/// Whether a copy of an object has a value of its own.
pub(crate) fn is_computed(kind: Kind, tag: Tag) -> bool {
    let is_in = |tags: &[Tag]| is_in(tags, tag);
    match kind {
        Kind::Attachment => is_in(&OF_ATTACHMENTS),
        Kind::Message => store::is_read_only(tag),
        Kind::Folder => store::is_read_only(tag) || is_in(&OF_FOLDERS),
        Kind::Logon => store::is_read_only(tag) || is_in(&OF_LOGONS),
    }
}
