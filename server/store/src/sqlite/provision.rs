//! What every mailbox has from its first moment (MS-OXCSTOR 2.2.1.1.3, MS-OXOSFLD 2.2).

use super::objects::{Place, Writer};
use super::{Shared, fault::Sql, folders, now, receive};
use crate::folder::{FolderKind, SpecialFolder};
use crate::property::Properties;
use crate::{LOCAL_REPLICA, MailboxInfo, ids};
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::{BinaryValue, MultipleBinary};
use exchange::oxprops::PropertyTag as Tag;
use rusqlite::{Connection, params};

/// Name, folder above, container class.
fn about(folder: SpecialFolder) -> (&'static str, Option<SpecialFolder>, &'static str) {
    use SpecialFolder::*;
    let (root, ipm) = (Some(Root), Some(IpmSubtree));
    match folder {
        Root => ("Root", None, ""),
        DeferredAction => ("Deferred Action", root, ""),
        SpoolerQueue => ("Spooler Queue", root, ""),
        IpmSubtree => ("Top of Information Store", root, ""),
        Inbox => ("Inbox", ipm, "IPF.Note"),
        Outbox => ("Outbox", ipm, "IPF.Note"),
        SentItems => ("Sent Items", ipm, "IPF.Note"),
        DeletedItems => ("Deleted Items", ipm, "IPF.Note"),
        CommonViews => ("Common Views", root, ""),
        Schedule => ("Schedule", root, ""),
        Search => ("Finder", root, ""),
        Views => ("Views", root, ""),
        Shortcuts => ("Shortcuts", root, ""),
        Drafts => ("Drafts", ipm, "IPF.Note"),
        Calendar => ("Calendar", ipm, "IPF.Appointment"),
        Contacts => ("Contacts", ipm, "IPF.Contact"),
        Tasks => ("Tasks", ipm, "IPF.Task"),
        Journal => ("Journal", ipm, "IPF.Journal"),
        Notes => ("Notes", ipm, "IPF.StickyNote"),
        JunkEmail => ("Junk E-mail", ipm, "IPF.Note"),
    }
}

/// Ids of the special folders: those that follow the first one of the mailbox.
fn id(folder: SpecialFolder) -> u64 {
    ids::from_parts(LOCAL_REPLICA, folder as u64 + 1)
}

/// Change numbers of the special folders begin behind their ids.
const FIRST_CHANGE: u64 = 0x20;
/// The first counter for what is made later.
const FIRST_FREE: u64 = 0x100;

/// Fills a new file.
pub(super) fn provision(db: &Connection, shared: &Shared) -> Sql<()> {
    let info = &shared.info;
    let now = now();
    let mut writer = Writer::new(db, shared);
    let mut properties = Properties::new();
    properties.set_text(Tag::PID_TAG_DISPLAY_NAME, &info.display_name);
    let (object, _) = writer.write(Place::Top, &properties, None, |_| true)?;
    let bytes = ids::guid_bytes;
    db.execute(
        "INSERT INTO mailbox(guid, owner, replica, display_name, legacy_dn, created, counter, object)
         VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            bytes(&info.guid),
            bytes(&info.owner),
            bytes(&info.replica),
            info.display_name,
            info.legacy_dn,
            info.created as i64,
            (FIRST_FREE - 1) as i64,
            object
        ],
    )?;
    db.execute("INSERT INTO replicas(id, guid) VALUES(?, ?)", params![LOCAL_REPLICA, bytes(&info.replica)])?;
    for special in SpecialFolder::ALL {
        let (name, parent, class) = about(special);
        let mut properties = entry_ids(info, special);
        properties.set_text(Tag::PID_TAG_COMMENT, "");
        if !class.is_empty() {
            properties.set_text(Tag::PID_TAG_CONTAINER_CLASS, class);
        }
        let kind = if special == SpecialFolder::Root { FolderKind::Root } else { FolderKind::Generic };
        let parent = parent.map(id);
        let place = Some(special as i64);
        let change = (FIRST_CHANGE + special as u64, now);
        folders::insert(&mut writer, id(special), parent, kind, name, place, &properties, change)?;
    }
    for (class, folder) in [
        ("", SpecialFolder::Inbox),
        ("IPM", SpecialFolder::Inbox),
        ("REPORT.IPM", SpecialFolder::Inbox),
        ("IPC", SpecialFolder::Root),
    ] {
        receive::insert(db, class, id(folder))?;
    }
    Ok(())
}

/// Where clients look for folders that RopLogon does not tell: on the Inbox and the root (MS-OXOSFLD 2.2.3, 2.2.4).
fn entry_ids(info: &MailboxInfo, folder: SpecialFolder) -> Properties {
    let mut properties = Properties::new();
    if !matches!(folder, SpecialFolder::Inbox | SpecialFolder::Root) {
        return properties;
    }
    let entry_id = |folder| ids::folder_entry_id(&info.guid, &info.replica, id(folder));
    for (tag, folder) in [
        (Tag::PID_TAG_IPM_APPOINTMENT_ENTRY_ID, SpecialFolder::Calendar),
        (Tag::PID_TAG_IPM_CONTACT_ENTRY_ID, SpecialFolder::Contacts),
        (Tag::PID_TAG_IPM_JOURNAL_ENTRY_ID, SpecialFolder::Journal),
        (Tag::PID_TAG_IPM_NOTE_ENTRY_ID, SpecialFolder::Notes),
        (Tag::PID_TAG_IPM_TASK_ENTRY_ID, SpecialFolder::Tasks),
        (Tag::PID_TAG_IPM_DRAFTS_ENTRY_ID, SpecialFolder::Drafts),
    ] {
        properties.set_bytes(tag, &entry_id(folder));
    }
    // Conflicts, sync issues, local failures, server failures: none of them yet; then junk mail.
    let mut values = vec![BinaryValue::default(); 4];
    let junk = entry_id(SpecialFolder::JunkEmail);
    values.push(BinaryValue { count: junk.len() as u16, value: junk });
    let values = MultipleBinary { count: values.len() as u32, values };
    properties.set(Tag::PID_TAG_ADDITIONAL_REN_ENTRY_IDS, PropertyValue::MultipleBinary(values));
    properties
}

/// Properties of the mailbox that are made when somebody asks: entry ids of special folders
/// (MS-OXOSFLD 2.2.2), what it holds and may hold (MS-OXCSTOR 2.2.2.1.1).
pub(super) fn complete_mailbox(db: &Connection, shared: &Shared, properties: &mut Properties) -> Sql<()> {
    let info = &shared.info;
    let (size, messages): (i64, i64) =
        db.query_row("SELECT size, (SELECT sum(total) FROM folders) FROM mailbox", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    for (tag, folder) in [
        (Tag::PID_TAG_IPM_SUBTREE_ENTRY_ID, SpecialFolder::IpmSubtree),
        (Tag::PID_TAG_IPM_OUTBOX_ENTRY_ID, SpecialFolder::Outbox),
        (Tag::PID_TAG_IPM_SENTMAIL_ENTRY_ID, SpecialFolder::SentItems),
        (Tag::PID_TAG_IPM_WASTEBASKET_ENTRY_ID, SpecialFolder::DeletedItems),
        (Tag::PID_TAG_COMMON_VIEWS_ENTRY_ID, SpecialFolder::CommonViews),
        (Tag::PID_TAG_FINDER_ENTRY_ID, SpecialFolder::Search),
        (Tag::PID_TAG_VIEWS_ENTRY_ID, SpecialFolder::Views),
    ] {
        properties.set_bytes(tag, &ids::folder_entry_id(&info.guid, &info.replica, id(folder)));
    }
    // All of the folders above are there.
    properties.set_number(Tag::PID_TAG_VALID_FOLDER_MASK, 0xFF);
    properties.set_bytes(Tag::PID_TAG_RECORD_KEY, &ids::guid_bytes(&info.guid));
    properties.set_bytes(Tag::PID_TAG_STORE_RECORD_KEY, &ids::guid_bytes(&info.guid));
    properties.set_bytes(Tag::PID_TAG_MAPPING_SIGNATURE, &ids::guid_bytes(&info.replica));
    properties.set_text(Tag::PID_TAG_MAILBOX_OWNER_NAME, &info.display_name);
    properties.set_bytes(Tag::PID_TAG_MAILBOX_OWNER_ENTRY_ID, &ids::address_book_entry_id(&info.legacy_dn));
    properties.set_number(Tag::PID_TAG_MESSAGE_SIZE, i32::try_from(size).unwrap_or(i32::MAX));
    properties.set(Tag::PID_TAG_MESSAGE_SIZE_EXTENDED, PropertyValue::Integer64(size));
    properties.set_number(Tag::PID_TAG_CONTENT_COUNT, i32::try_from(messages).unwrap_or(i32::MAX));
    let largest = i32::try_from(shared.limits.message_size / 1024).unwrap_or(i32::MAX);
    properties.set_number(Tag::PID_TAG_MAXIMUM_SUBMIT_MESSAGE_SIZE, largest);
    // The file may be so long; -1 is no limit.
    let quota = match shared.limits.mailbox_size {
        0 => -1,
        bytes => i32::try_from(bytes / 1024).unwrap_or(i32::MAX),
    };
    properties.set_number(Tag::PID_TAG_PROHIBIT_RECEIVE_QUOTA, quota);
    properties.set_number(Tag::PID_TAG_PROHIBIT_SEND_QUOTA, quota);
    properties.set_bytes(Tag::PID_TAG_SERIALIZED_REPLID_GUID_MAP, &replicas(db)?);
    // A message store.
    properties.set_number(Tag::PID_TAG_OBJECT_TYPE, 1);
    Ok(())
}

/// Pairs of a replica id and its GUID that the map of them holds at most.
const MAPPED: i64 = 1000;

/// Replica ids, each with its GUID (MS-OXCSTOR 2.2.2.1.1.13), the first ones of them.
fn replicas(db: &Connection) -> Sql<Vec<u8>> {
    let mut select = db.prepare_cached("SELECT id, guid FROM replicas ORDER BY id LIMIT ?")?;
    let mut rows = select.query([MAPPED])?;
    let mut map = Vec::new();
    while let Some(row) = rows.next()? {
        map.extend(row.get::<_, u16>(0)?.to_le_bytes());
        map.extend(row.get::<_, [u8; 16]>(1)?);
    }
    Ok(map)
}
