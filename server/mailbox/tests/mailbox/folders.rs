//! Folders and what is in them (MS-OXCFOLD).

use crate::common::client::{made, string, text};
use crate::common::{Client, NEW, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::{
    ContentsTableFlags, DeleteFolderFlags, FolderOpenModeFlags, FolderType, HierarchyTableFlags,
};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;

pub fn unicode(text: &str) -> StringOfFlag {
    StringOfFlag::String(text.into())
}

impl Client {
    /// A folder below another: its handle and id.
    pub async fn create_folder(&mut self, parent: u32, name: &str) -> (u32, u64) {
        let (made, handle) = ok!(
            self,
            parent,
            CreateFolder {
                folder_type: FolderType::GENERIC_FOLDER,
                use_unicode_strings: 1,
                display_name: unicode(name),
                comment: unicode("about it"),
            }
        );
        (handle, made.success.unwrap().folder_id)
    }

    /// Names of the folders below one.
    pub async fn folders(&mut self, folder: u32, flags: u8) -> Vec<String> {
        let (table, handle) =
            ok!(self, folder, GetHierarchyTable { table_flags: HierarchyTableFlags(flags) });
        let rows = self.rows(handle, &[PropertyTag::PID_TAG_DISPLAY_NAME], 100).await;
        assert_eq!(table.success.unwrap().row_count as usize, rows.len());
        self.release(handle).await;
        let mut names: Vec<_> = rows.iter().map(|row| string(&row[0])).collect();
        names.sort();
        names
    }

    /// Subjects of the messages in a folder.
    pub async fn subjects(&mut self, folder: u32, flags: u8) -> Vec<String> {
        let (table, handle) = ok!(self, folder, GetContentsTable { table_flags: ContentsTableFlags(flags) });
        let rows = self.rows(handle, &[PropertyTag::PID_TAG_SUBJECT], 100).await;
        assert_eq!(table.success.unwrap().row_count as usize, rows.len());
        self.release(handle).await;
        let mut subjects: Vec<_> = rows.iter().map(|row| string(&row[0])).collect();
        subjects.sort();
        subjects
    }

    /// An FAI message.
    pub async fn associated(&mut self, logon: u32, folder_id: u64, subject: &str) {
        let (_, message) = ok!(
            self,
            logon,
            CreateMessage { code_page_id: 0x0fff, folder_id: folder_id, associated_flag: 1 }
        );
        self.set(message, &[(PropertyTag::PID_TAG_SUBJECT, text(subject))]).await;
        ok!(self, message, SaveChangesMessage {});
        self.release(message).await;
    }
}

/// A handle of an object that is neither a folder nor a logon.
pub async fn a_table(client: &mut Client, logon: u32) -> u32 {
    let inbox = client.open_folder(logon, client.inbox()).await;
    ok!(client, inbox, GetContentsTable {}).1
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_are_opened_by_their_ids() {
    covers!("MS-OXCFOLD", 9, 90001, 16, 21, 24, 26, 29, 394, 397, 460, 462, 46202, 465, 46501, 46502, 46503);
    covers!(
        "MS-OXCFOLD",
        46504,
        46505,
        46506,
        46507,
        468,
        469,
        471,
        472,
        473,
        351,
        10351,
        "MS-OXCDATA_R2175"
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let top = client.open_folder(logon, client.special(3)).await;
    let (_, table) = ok!(client, top, GetHierarchyTable {});
    let rows = client.rows(table, &[PropertyTag::PID_TAG_FOLDER_ID], 100).await;
    let inbox = client.inbox();
    assert!(rows.iter().any(|r| matches!(r[0], Some(PropertyValue::Integer64(id)) if id as u64 == inbox)));
    // On a logon and on a folder, with bits that mean nothing.
    for bit in [0u8, 0x01, 0x02, 0x08, 0x10, 0x20, 0x40, 0x80] {
        let flags = FolderOpenModeFlags(bit);
        let (opened, handle) = ok!(client, top, OpenFolder { folder_id: inbox, open_mode_flags: flags });
        let success = opened.success.unwrap();
        assert_eq!((success.has_rules, success.is_ghosted), (0, 0));
        client.release(handle).await;
    }
    assert_eq!(
        fails!(client, logon, OpenFolder { folder_id: 0x7777_0000_0000_0001 }),
        ErrorCode::EC_NOT_FOUND
    );
    assert_eq!(fails!(client, table, OpenFolder { folder_id: inbox }), ErrorCode::EC_NOT_SUPPORTED);
    let (_, gone) = client.create_folder(top, "Gone").await;
    ok!(client, top, DeleteFolder { folder_id: gone });
    assert_eq!(fails!(client, logon, OpenFolder { folder_id: gone }), ErrorCode::EC_NOT_FOUND);
    let soft = FolderOpenModeFlags::OPEN_SOFT_DELETED_FOLDER;
    ok!(client, logon, OpenFolder { folder_id: gone, open_mode_flags: soft });
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_are_made_with_names_of_their_own() {
    covers!(
        "MS-OXCFOLD",
        37,
        3801,
        43,
        46,
        48,
        49,
        50,
        51,
        54,
        56,
        58,
        1197,
        926,
        476,
        477,
        478,
        1065,
        480,
        481
    );
    covers!("MS-OXCFOLD", 482, 483, 486, 487, 491, 493, 494, 495, 359, 10359, 1034, 360, 1039, 362, 811);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (folder, id) = client.create_folder(inbox, "Projékte").await;
    let tags =
        [PropertyTag::PID_TAG_DISPLAY_NAME, PropertyTag::PID_TAG_COMMENT, PropertyTag::PID_TAG_FOLDER_TYPE];
    let values = client.get(folder, &tags).await;
    assert_eq!((string(&values[0]).as_str(), string(&values[1]).as_str()), ("Projékte", "about it"));
    assert!(matches!(values[2], Some(PropertyValue::Integer32(1))));
    // 8-bit names are those of the code page; no comment is none.
    let (made8, other) = ok!(
        client,
        inbox,
        CreateFolder {
            folder_type: FolderType::GENERIC_FOLDER,
            display_name: StringOfFlag::String8(b"\xdcber".as_slice().into()),
        }
    );
    assert_eq!(made8.success.unwrap().is_existing_folder, 0);
    assert_eq!(string(&client.get(other, &tags).await[0]), "Über");
    let again = |open_existing: u8| {
        made(RopRequestBody::CreateFolder, |r| {
            r.folder_type = FolderType::GENERIC_FOLDER;
            r.use_unicode_strings = 1;
            r.display_name = unicode("projékte");
            r.comment = unicode("");
            r.open_existing = open_existing;
        })
    };
    let (RopResponseBody::CreateFolder(twice), handle) = client.one(inbox, again(0)).await else { panic!() };
    assert_eq!((twice.return_value, handle), (ErrorCode::EC_DUPLICATE_NAME, NEW));
    let (RopResponseBody::CreateFolder(opened), handle) = client.one(inbox, again(1)).await else { panic!() };
    assert_ne!(handle, NEW);
    let success = opened.success.unwrap();
    assert_eq!((success.folder_id, success.is_existing_folder, success.has_rules), (id, 0, None));
    // Whether or not it may be there, a new one is made.
    let (_, third) = ok!(
        client,
        inbox,
        CreateFolder {
            folder_type: FolderType::GENERIC_FOLDER,
            use_unicode_strings: 1,
            display_name: unicode("Third"),
            comment: unicode(""),
            open_existing: 1,
        }
    );
    client.release(third).await;
    let kind = |kind: u8| FolderType(kind);
    let wrong = fails!(
        client,
        inbox,
        CreateFolder {
            folder_type: kind(5),
            use_unicode_strings: 1,
            display_name: unicode("x"),
            comment: unicode("")
        }
    );
    assert_eq!(wrong, ErrorCode::EC_INVALID_PARAMETER);
    let nameless = fails!(
        client,
        inbox,
        CreateFolder {
            folder_type: kind(1),
            use_unicode_strings: 1,
            display_name: unicode(""),
            comment: unicode("")
        }
    );
    assert_eq!(nameless, ErrorCode::EC_INVALID_PARAMETER);
    let table = a_table(&mut client, logon).await;
    let on_table = fails!(
        client,
        table,
        CreateFolder {
            folder_type: kind(1),
            use_unicode_strings: 1,
            display_name: unicode("x"),
            comment: unicode("")
        }
    );
    assert_eq!(on_table, ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_deleted_with_what_may_go_with_it() {
    covers!(
        "MS-OXCFOLD",
        75,
        76,
        94402,
        82,
        762,
        763,
        764,
        814,
        95,
        948,
        97,
        405,
        408,
        1076,
        497,
        498,
        371,
        1079
    );
    covers!("MS-OXCFOLD", 816, 817, 1080, 1081, 2500, 503, 1235, 1236, 504, 507, 510, 509, 2509, 348, 10348);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (folder, id) = client.create_folder(inbox, "Full").await;
    client.create_folder(folder, "Inner").await;
    client.message(logon, id, "mail").await;
    let (messages, folders, hard) = (
        DeleteFolderFlags::DEL_MESSAGES.0,
        DeleteFolderFlags::DEL_FOLDERS.0,
        DeleteFolderFlags::DELETE_HARD_DELETE.0,
    );
    for flags in [0, messages, folders] {
        let flags = DeleteFolderFlags(flags);
        let (kept, _) = ok!(client, inbox, DeleteFolder { folder_id: id, delete_folder_flags: flags });
        assert_eq!(kept.partial_completion, 1);
        assert_eq!(client.folders(inbox, 0).await, ["Full"]);
        assert_eq!(client.subjects(folder, 0).await, ["mail"]);
        assert_eq!(client.folders(folder, 0).await, ["Inner"]);
    }
    let all = DeleteFolderFlags(messages | folders);
    let (gone, _) = ok!(client, inbox, DeleteFolder { folder_id: id, delete_folder_flags: all });
    assert_eq!(gone.partial_completion, 0);
    assert!(client.folders(inbox, 0).await.is_empty());
    // It can still be seen, and what was deleted hard cannot.
    assert_eq!(client.folders(inbox, HierarchyTableFlags::SOFT_DELETES.0).await, ["Full"]);
    let (_, other) = client.create_folder(inbox, "Other").await;
    let hard = DeleteFolderFlags(hard);
    ok!(client, inbox, DeleteFolder { folder_id: other, delete_folder_flags: hard });
    assert_eq!(client.folders(inbox, HierarchyTableFlags::SOFT_DELETES.0).await, ["Full"]);
    let soft = FolderOpenModeFlags::OPEN_SOFT_DELETED_FOLDER;
    let never = fails!(client, logon, OpenFolder { folder_id: other, open_mode_flags: soft });
    assert_eq!(never, ErrorCode::EC_NOT_FOUND);
    let (_, deleted) = ok!(client, logon, OpenFolder { folder_id: id, open_mode_flags: soft });
    let when = client.get(deleted, &[PropertyTag::PID_TAG_DELETED_ON]).await;
    assert!(matches!(when[0], Some(PropertyValue::Time(_))), "{when:?}");

    assert_eq!(fails!(client, inbox, DeleteFolder { folder_id: other }), ErrorCode::EC_NOT_FOUND);
    let unknown = DeleteFolderFlags(0x40);
    let code = fails!(client, inbox, DeleteFolder { folder_id: other, delete_folder_flags: unknown });
    assert_eq!(code, ErrorCode::EC_INVALID_PARAMETER);
    let table = a_table(&mut client, logon).await;
    assert_eq!(fails!(client, table, DeleteFolder { folder_id: other }), ErrorCode::EC_NOT_SUPPORTED);
    let root = client.special(0);
    assert_eq!(fails!(client, logon, DeleteFolder { folder_id: root }), ErrorCode::EC_NOT_SUPPORTED);
    let top = client.open_folder(logon, client.special(3)).await;
    let inbox_id = client.inbox();
    assert_eq!(fails!(client, top, DeleteFolder { folder_id: inbox_id }), ErrorCode::EC_ACCESS_DENIED);
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_are_emptied_softly_and_hard() {
    covers!("MS-OXCFOLD", 225, 97502, 235, 238, 239, 241, 243, 43201, 43202, 1126, 617, 618, 624, 625, 3012);
    covers!("MS-OXCFOLD", 244, 98302, 251, 256, 257, 259, 261, 1135, 1138, 113801, 113804, 113805, 629, 630);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    for hard in [false, true] {
        let (folder, id) = client.create_folder(inbox, if hard { "Hard" } else { "Soft" }).await;
        for associated in [0, 1] {
            client.create_folder(folder, &format!("Inner{associated}")).await;
            client.message(logon, id, &format!("mail{associated}")).await;
            client.associated(logon, id, &format!("setting{associated}")).await;
            let partial = if hard {
                ok!(client, folder, HardDeleteMessagesAndSubfolders { want_delete_associated: associated })
                    .0
                    .partial_completion
            } else {
                ok!(client, folder, EmptyFolder { want_delete_associated: associated }).0.partial_completion
            };
            assert_eq!(partial, 0);
            assert!(client.subjects(folder, 0).await.is_empty());
            assert!(client.folders(folder, 0).await.is_empty());
            let settings = client.subjects(folder, ContentsTableFlags::ASSOCIATED.0).await;
            assert_eq!(settings.len(), usize::from(associated == 0), "{settings:?}");
        }
        let still = client.subjects(folder, ContentsTableFlags::SOFT_DELETES.0).await;
        assert_eq!(still.is_empty(), hard, "{still:?}");
        assert!(client.folders(inbox, 0).await.contains(&if hard { "Hard" } else { "Soft" }.to_owned()));
    }
    let table = a_table(&mut client, logon).await;
    assert_eq!(fails!(client, table, EmptyFolder {}), ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(fails!(client, table, HardDeleteMessagesAndSubfolders {}), ErrorCode::EC_NOT_SUPPORTED);
    let root = client.open_folder(logon, client.special(0)).await;
    assert_eq!(fails!(client, root, EmptyFolder {}), ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_deleted_softly_and_hard() {
    covers!("MS-OXCFOLD", 262, 98802, 271, 280, 991, 282, 436, 1143, 1147, 637, 638);
    covers!("MS-OXCFOLD", 283, 99402, 293, 302, 997, 304, 437, 1153, 1156, 115602, 644, 645, 3005, 3006);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox_id = client.inbox();
    let inbox = client.open_folder(logon, inbox_id).await;
    let ids = [
        client.message(logon, inbox_id, "soft").await,
        client.message(logon, inbox_id, "hard").await,
        client.message(logon, inbox_id, "kept").await,
    ];
    let (done, _) = ok!(client, inbox, DeleteMessages { message_id_count: 1, message_ids: vec![ids[0]] });
    assert_eq!(done.partial_completion, 0);
    let (done, _) = ok!(client, inbox, HardDeleteMessages { message_id_count: 1, message_ids: vec![ids[1]] });
    assert_eq!(done.partial_completion, 0);
    assert_eq!(client.subjects(inbox, 0).await, ["kept"]);
    assert_eq!(client.subjects(inbox, ContentsTableFlags::SOFT_DELETES.0).await, ["soft"]);
    let (done, _) = ok!(client, inbox, DeleteMessages { message_id_count: 1, message_ids: vec![ids[1]] });
    assert_eq!(done.partial_completion, 1);
    let (done, _) = ok!(client, inbox, HardDeleteMessages { message_id_count: 1, message_ids: vec![ids[1]] });
    assert_eq!(done.partial_completion, 1);
    let count = client.get(inbox, &[PropertyTag::PID_TAG_DELETED_COUNT_TOTAL]).await;
    assert!(matches!(count[0], Some(PropertyValue::Integer32(n)) if n >= 1), "{count:?}");
    let table = a_table(&mut client, logon).await;
    assert_eq!(fails!(client, table, DeleteMessages {}), ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(fails!(client, table, HardDeleteMessages {}), ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_list_what_their_flags_say() {
    covers!(
        "MS-OXCFOLD",
        305,
        100002,
        306,
        311,
        801,
        802,
        806,
        1219,
        807,
        808,
        317,
        318,
        1160,
        1163,
        648,
        657
    );
    covers!(
        "MS-OXCFOLD",
        658,
        320,
        100502,
        321,
        326,
        662,
        663,
        1017,
        665,
        1020,
        1021,
        332,
        333,
        1167,
        1170,
        661
    );
    covers!("MS-OXCFOLD", 671, 672, 1178, 1179);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox_id = client.inbox();
    let inbox = client.open_folder(logon, inbox_id).await;
    let (outer, _) = client.create_folder(inbox, "Outer").await;
    client.create_folder(outer, "Inner").await;
    assert_eq!(client.folders(inbox, 0).await, ["Outer"]);
    assert_eq!(client.folders(inbox, HierarchyTableFlags::DEPTH.0).await, ["Inner", "Outer"]);
    client.message(logon, inbox_id, "mail").await;
    client.associated(logon, inbox_id, "setting").await;
    assert_eq!(client.subjects(inbox, 0).await, ["mail"]);
    assert_eq!(client.subjects(inbox, ContentsTableFlags::ASSOCIATED.0).await, ["setting"]);
    // Text comes in the type of the column.
    let (_, table) = ok!(client, inbox, GetContentsTable { table_flags: ContentsTableFlags::USE_UNICODE });
    let columns = [PropertyTag::PID_TAG_SUBJECT, PropertyTag(0x0037_001e)];
    let rows = client.rows(table, &columns, 1).await;
    assert!(matches!(rows[0][0], Some(PropertyValue::String(_))));
    assert!(matches!(rows[0][1], Some(PropertyValue::String8(_))));
    assert_eq!(fails!(client, logon, GetHierarchyTable {}), ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(fails!(client, table, GetHierarchyTable {}), ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(fails!(client, table, GetContentsTable {}), ErrorCode::EC_NOT_SUPPORTED);
    let wrong = ContentsTableFlags(0x01);
    let code = fails!(client, inbox, GetContentsTable { table_flags: wrong });
    assert_eq!(code, ErrorCode::EC_INVALID_PARAMETER);
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_count_what_they_hold() {
    covers!(
        "MS-OXCFOLD",
        345,
        10345,
        346,
        347,
        10347,
        353,
        10353,
        354,
        10354,
        355,
        10355,
        1029,
        1030,
        1027,
        35101
    );
    covers!("MS-OXCFOLD", 367, 3000, 3002, 1028);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox_id = client.inbox();
    let inbox = client.open_folder(logon, inbox_id).await;
    let tags = [
        PropertyTag::PID_TAG_CONTENT_COUNT,
        PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT,
        PropertyTag::PID_TAG_SUBFOLDERS,
        PropertyTag::PID_TAG_MESSAGE_SIZE,
        PropertyTag::PID_TAG_MESSAGE_SIZE_EXTENDED,
        PropertyTag::PID_TAG_PARENT_ENTRY_ID,
    ];
    let number = |value: &Option<PropertyValue>| match value {
        Some(PropertyValue::Integer32(n)) => i64::from(*n),
        Some(PropertyValue::Integer64(n)) => *n,
        Some(PropertyValue::Boolean(b)) => i64::from(*b),
        other => panic!("{other:?}"),
    };
    let before = client.get(inbox, &tags).await;
    assert_eq!(before[..4].iter().map(number).collect::<Vec<_>>(), [0, 0, 0, 0]);
    assert!(matches!(&before[5], Some(PropertyValue::Binary(id)) if id.value.len() == 46));
    let id = client.message(logon, inbox_id, "mail").await;
    client.associated(logon, inbox_id, "setting").await;
    client.create_folder(inbox, "Inner").await;
    ok!(
        client,
        inbox,
        SetReadFlags {
            read_flags: exchange::oxcmsg::ReadFlags::RF_CLEAR_READ_FLAG,
            message_id_count: 1,
            message_ids: vec![id]
        }
    );
    let after = client.get(inbox, &tags).await;
    assert_eq!(after[..3].iter().map(number).collect::<Vec<_>>(), [1, 1, 1]);
    assert!(number(&after[3]) > 0);
    assert_eq!(number(&after[3]), number(&after[4]));
    let rest = client
        .get(
            inbox,
            &[
                PropertyTag::PID_TAG_RIGHTS,
                PropertyTag::PID_TAG_LOCAL_COMMIT_TIME,
                PropertyTag::PID_TAG_LOCAL_COMMIT_TIME_MAX,
                PropertyTag::PID_TAG_HIERARCHY_CHANGE_NUMBER,
            ],
        )
        .await;
    assert!(matches!(rest[0], Some(PropertyValue::Integer32(_))), "{rest:?}");
    assert!(matches!(rest[1], Some(PropertyValue::Time(_))), "{rest:?}");
    assert!(matches!(rest[2], Some(PropertyValue::Time(_))), "{rest:?}");
    assert!(matches!(rest[3], Some(PropertyValue::Integer32(_))), "{rest:?}");
}
