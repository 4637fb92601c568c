//! Properties that are made of ids and counters when somebody asks for them.

use crate::folder::FolderKind;
use crate::ids;
use crate::mailbox::MailboxInfo;
use crate::property::{Properties, binary};
use exchange::oxcdata::PropertyValue as Value;
use exchange::oxprops::PropertyTag as Tag;
use pidl_ndr::Nttime;

/// Where a message is in its table.
#[derive(Clone, Copy, Debug)]
pub(super) struct MessageRow {
    /// Ids in the form of ROPs.
    pub(super) folder: u64,
    pub(super) id: u64,
    pub(super) change: u64,
    pub(super) object: i64,
    pub(super) kind: Kind,
    pub(super) flags: u32,
    pub(super) status: u32,
    pub(super) size: u64,
    pub(super) deleted: u64,
}

/// In which of a folder's four tables a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind(pub(super) i64);

impl Kind {
    pub(super) fn new(associated: bool, deleted: bool) -> Self {
        Kind(i64::from(associated) | i64::from(deleted) << 1)
    }

    pub(super) fn associated(self) -> bool {
        self.0 & 1 != 0
    }

    pub(super) fn deleted(self) -> bool {
        self.0 & 2 != 0
    }
}

/// Rights of the owner: read, write, delete, and for folders to create what is in them.
const MESSAGE_ACCESS: i32 = 0x07;
const FOLDER_ACCESS: i32 = 0x3F;
const OBJECT_FOLDER: i32 = 3;
const OBJECT_MESSAGE: i32 = 5;
const LEAF_ROW: i32 = 1;

/// A property of a message that is in no bag.
pub(super) fn message(info: &MailboxInfo, row: &MessageRow, tag: Tag) -> Option<Value> {
    let replica = &info.replica;
    Some(match tag {
        Tag::PID_TAG_ENTRY_ID => binary(&ids::message_entry_id(&info.guid, replica, row.folder, row.id))?,
        Tag::PID_TAG_PARENT_ENTRY_ID => binary(&ids::folder_entry_id(&info.guid, replica, row.folder))?,
        Tag::PID_TAG_MID | Tag::PID_TAG_INST_ID => Value::Integer64(row.id as i64),
        Tag::PID_TAG_FOLDER_ID | Tag::PID_TAG_PARENT_FOLDER_ID => Value::Integer64(row.folder as i64),
        Tag::PID_TAG_INSTANCE_NUM | Tag::PID_TAG_DEPTH => Value::Integer32(0),
        Tag::PID_TAG_CHANGE_NUMBER => Value::Integer64(row.change as i64),
        Tag::PID_TAG_RECORD_KEY | Tag::PID_TAG_SOURCE_KEY => binary(&ids::global_id(replica, row.id))?,
        Tag::PID_TAG_PARENT_SOURCE_KEY => binary(&ids::global_id(replica, row.folder))?,
        Tag::PID_TAG_INSTANCE_KEY => {
            let mut key = row.id.to_le_bytes().to_vec();
            key.extend([0; 4]);
            binary(&key)?
        }
        Tag::PID_TAG_STORE_RECORD_KEY => binary(&ids::guid_bytes(&info.guid))?,
        Tag::PID_TAG_MAPPING_SIGNATURE => binary(&ids::guid_bytes(replica))?,
        Tag::PID_TAG_OBJECT_TYPE => Value::Integer32(OBJECT_MESSAGE),
        Tag::PID_TAG_ACCESS => Value::Integer32(MESSAGE_ACCESS),
        Tag::PID_TAG_ACCESS_LEVEL => Value::Integer32(1),
        Tag::PID_TAG_ROW_TYPE => Value::Integer32(LEAF_ROW),
        Tag::PID_TAG_MESSAGE_SIZE => Value::Integer32(i32::try_from(row.size).unwrap_or(i32::MAX)),
        Tag::PID_TAG_MESSAGE_SIZE_EXTENDED => Value::Integer64(row.size as i64),
        Tag::PID_TAG_MESSAGE_FLAGS => Value::Integer32(row.flags as i32),
        Tag::PID_TAG_MESSAGE_STATUS => Value::Integer32(row.status as i32),
        Tag::PID_TAG_READ => Value::Boolean((row.flags & 1) as u8),
        Tag::PID_TAG_ASSOCIATED => Value::Boolean(row.kind.associated().into()),
        Tag::PID_TAG_DELETED_ON if row.deleted != 0 => Value::Time(Nttime(row.deleted)),
        _ => return None,
    })
}

/// Adds all of them to the bag of a message. Those of the row of a table stay out.
pub(super) fn complete_message(info: &MailboxInfo, row: &MessageRow, properties: &mut Properties) {
    let of_rows =
        [Tag::PID_TAG_ROW_TYPE, Tag::PID_TAG_DEPTH, Tag::PID_TAG_INST_ID, Tag::PID_TAG_INSTANCE_NUM];
    for tag in crate::computed::DERIVED.iter().filter(|tag| !of_rows.contains(tag)) {
        if let Some(value) = message(info, row, *tag) {
            properties.set(*tag, value);
        }
    }
    if properties.property(Tag::PID_TAG_SOURCE_KEY).is_none()
        && let Some(key) = message(info, row, Tag::PID_TAG_SOURCE_KEY)
    {
        properties.set(Tag::PID_TAG_SOURCE_KEY, key);
    }
}

/// A row of the table of folders. Ids in the form of ROPs.
#[derive(Clone, Debug)]
pub(super) struct FolderRow {
    pub(super) id: u64,
    pub(super) parent: Option<u64>,
    pub(super) kind: i64,
    pub(super) name: String,
    pub(super) object: i64,
    pub(super) special: Option<i64>,
    pub(super) deleted: u64,
    pub(super) created: u64,
    pub(super) modified: u64,
    pub(super) change: u64,
    pub(super) committed: u64,
    pub(super) hierarchy_change: i64,
    pub(super) deleted_ever: i64,
    pub(super) total: i64,
    pub(super) unread: i64,
    pub(super) size: i64,
    pub(super) associated: i64,
    pub(super) associated_size: i64,
    pub(super) deleted_total: i64,
    pub(super) deleted_associated: i64,
    /// Folders below it, and those that are softly deleted.
    pub(super) children: i64,
    pub(super) deleted_children: i64,
    /// It is the folder above what clients show, or below it.
    pub(super) interpersonal: bool,
    /// Below the folder that a table is of.
    pub(super) depth: i64,
}

/// `PidTagFolderFlags` (MS-OXCFOLD 2.2.2.2.1.5): in the IPM subtree, a search, an ordinary folder.
const FLAG_IPM: i64 = 1;
const FLAG_SEARCH: i64 = 2;
const FLAG_NORMAL: i64 = 4;

fn folder_flags(row: &FolderRow) -> i64 {
    let kind = if row.kind == FolderKind::Search as i64 { FLAG_SEARCH } else { FLAG_NORMAL };
    if row.interpersonal { kind | FLAG_IPM } else { kind }
}

/// Adds the properties of a folder that are in no bag.
pub(super) fn complete_folder(info: &MailboxInfo, row: &FolderRow, to: &mut Properties) {
    let replica = &info.replica;
    let bytes = |to: &mut Properties, tag, bytes: &[u8]| to.set_bytes(tag, bytes);
    let number = |to: &mut Properties, tag, number: i64| {
        to.set_number(tag, i32::try_from(number).unwrap_or(i32::MAX));
    };
    let long = |to: &mut Properties, tag, id: u64| to.set(tag, Value::Integer64(id as i64));
    let parent = row.parent.unwrap_or(row.id);
    to.set_text(Tag::PID_TAG_DISPLAY_NAME, &row.name);
    bytes(to, Tag::PID_TAG_ENTRY_ID, &ids::folder_entry_id(&info.guid, replica, row.id));
    bytes(to, Tag::PID_TAG_PARENT_ENTRY_ID, &ids::folder_entry_id(&info.guid, replica, parent));
    bytes(to, Tag::PID_TAG_RECORD_KEY, &ids::global_id(replica, row.id));
    bytes(to, Tag::PID_TAG_INSTANCE_KEY, &row.id.to_le_bytes());
    bytes(to, Tag::PID_TAG_STORE_RECORD_KEY, &ids::guid_bytes(&info.guid));
    bytes(to, Tag::PID_TAG_MAPPING_SIGNATURE, &ids::guid_bytes(replica));
    bytes(to, Tag::PID_TAG_CHANGE_KEY, &ids::global_id(replica, row.change));
    bytes(to, Tag::PID_TAG_PREDECESSOR_CHANGE_LIST, &ids::change_list(replica, row.change));
    if to.property(Tag::PID_TAG_SOURCE_KEY).is_none() {
        bytes(to, Tag::PID_TAG_SOURCE_KEY, &ids::global_id(replica, row.id));
    }
    let parent_key = row.parent.map(|parent| ids::global_id(replica, parent)).unwrap_or_default();
    bytes(to, Tag::PID_TAG_PARENT_SOURCE_KEY, &parent_key);
    long(to, Tag::PID_TAG_FOLDER_ID, row.id);
    long(to, Tag::PID_TAG_INST_ID, row.id);
    long(to, Tag::PID_TAG_PARENT_FOLDER_ID, parent);
    long(to, Tag::PID_TAG_CHANGE_NUMBER, row.change);
    number(to, Tag::PID_TAG_INSTANCE_NUM, 0);
    number(to, Tag::PID_TAG_ROW_TYPE, LEAF_ROW.into());
    number(to, Tag::PID_TAG_DEPTH, row.depth);
    number(to, Tag::PID_TAG_OBJECT_TYPE, OBJECT_FOLDER.into());
    number(to, Tag::PID_TAG_ACCESS, FOLDER_ACCESS.into());
    number(to, Tag::PID_TAG_ACCESS_LEVEL, 1);
    // Everything an owner may do (MS-OXCPERM 2.2.7).
    number(to, Tag::PID_TAG_RIGHTS, 0x7FB);
    number(to, Tag::PID_TAG_FOLDER_TYPE, row.kind);
    number(to, Tag::PID_TAG_FOLDER_FLAGS, folder_flags(row));
    number(to, Tag::PID_TAG_CONTENT_COUNT, row.total);
    number(to, Tag::PID_TAG_CONTENT_UNREAD_COUNT, row.unread);
    number(to, Tag::PID_TAG_ASSOCIATED_CONTENT_COUNT, row.associated);
    number(to, Tag::PID_TAG_MESSAGE_SIZE, row.size + row.associated_size);
    to.set(Tag::PID_TAG_MESSAGE_SIZE_EXTENDED, Value::Integer64(row.size + row.associated_size));
    number(to, Tag::PID_TAG_NORMAL_MESSAGE_SIZE, row.size);
    number(to, Tag::PID_TAG_ASSOCIATED_MESSAGE_SIZE, row.associated_size);
    number(to, Tag::PID_TAG_DELETED_COUNT_TOTAL, row.deleted_ever);
    number(to, Tag::PID_TAG_DELETED_MESSAGE_COUNT, row.deleted_total);
    number(to, Tag::PID_TAG_DELETED_ASSOCIATED_MESSAGE_COUNT, row.deleted_associated);
    number(to, Tag::PID_TAG_DELETED_FOLDER_COUNT, row.deleted_children);
    number(to, Tag::PID_TAG_HIERARCHY_CHANGE_NUMBER, row.hierarchy_change);
    to.set_bool(Tag::PID_TAG_SUBFOLDERS, row.children > 0);
    for unset in [Tag::PID_TAG_HAS_RULES, Tag::PID_TAG_ATTRIBUTE_HIDDEN] {
        if to.property(unset).is_none() {
            to.set_bool(unset, false);
        }
    }
    to.set_time(Tag::PID_TAG_CREATION_TIME, row.created);
    to.set_time(Tag::PID_TAG_LAST_MODIFICATION_TIME, row.modified);
    to.set_time(Tag::PID_TAG_HIER_REV, row.committed);
    to.set_time(Tag::PID_TAG_LOCAL_COMMIT_TIME, row.modified);
    to.set_time(Tag::PID_TAG_LOCAL_COMMIT_TIME_MAX, row.committed);
    if row.deleted != 0 {
        to.set_time(Tag::PID_TAG_DELETED_ON, row.deleted);
    }
}

/// Whether it is such a property of a folder, which cannot be set. The name is not among them: it renames.
pub(super) fn is_of_folder(tag: Tag) -> bool {
    let row = FolderRow {
        id: 0,
        parent: None,
        kind: 0,
        name: String::new(),
        object: 0,
        special: None,
        deleted: 1,
        created: 0,
        modified: 0,
        change: 0,
        committed: 0,
        hierarchy_change: 0,
        deleted_ever: 0,
        total: 0,
        unread: 0,
        size: 0,
        associated: 0,
        associated_size: 0,
        deleted_total: 0,
        deleted_associated: 0,
        children: 0,
        deleted_children: 0,
        interpersonal: false,
        depth: 0,
    };
    static DERIVED: std::sync::OnceLock<Vec<u32>> = std::sync::OnceLock::new();
    let derived = DERIVED.get_or_init(|| {
        let mut all = Properties::new();
        complete_folder(&MailboxInfo::default(), &row, &mut all);
        let kept = [
            Tag::PID_TAG_SOURCE_KEY,
            Tag::PID_TAG_HAS_RULES,
            Tag::PID_TAG_ATTRIBUTE_HIDDEN,
            Tag::PID_TAG_DISPLAY_NAME,
        ];
        all.tags().filter(|tag| !kept.contains(tag)).map(|tag| tag.0 >> 16).collect()
    });
    derived.contains(&(tag.0 >> 16))
}
