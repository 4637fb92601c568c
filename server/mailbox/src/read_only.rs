//! Properties whose values the server makes: clients cannot set them.

use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{self as store, id_of};

/// Of attachments (MS-OXCMSG 2.2.2).
const OF_ATTACHMENTS: [Tag; 3] =
    [Tag::PID_TAG_ACCESS_LEVEL, Tag::PID_TAG_ATTACH_NUMBER, Tag::PID_TAG_ATTACH_SIZE];

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

/// Whether clients cannot set a property.
pub(crate) fn is_read_only(kind: Kind, tag: Tag) -> bool {
    let is_in = |tags: &[Tag]| tags.iter().any(|own| id_of(*own) == id_of(tag));
    match kind {
        Kind::Attachment => is_in(&OF_ATTACHMENTS),
        Kind::Message => store::is_read_only(tag),
        Kind::Folder => store::is_read_only(tag) || is_in(&OF_FOLDERS),
        Kind::Logon => store::is_read_only(tag) || is_in(&OF_LOGONS),
    }
}
