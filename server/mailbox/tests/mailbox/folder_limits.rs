//! What operations on folders leave undone or refuse (MS-OXCFOLD 3.2.5).

use super::folders::unicode;
use crate::common::client::{made, tagged, text};
use crate::common::{NEW, Server};
use covers::covers;
use exchange::oxcdata::{RestrictType, Restriction, RestrictionData};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::{
    ContentsTableFlags, DeleteFolderFlags, FolderOpenModeFlags, FolderType, HierarchyTableFlags,
};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{Format, to_bytes};

#[tokio::test(flavor = "multi_thread")]
async fn what_stays_when_a_folder_is_emptied_is_told() {
    covers!("MS-OXCFOLD", 980, 1131, 2721, 113803, 271501);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let top_id = client.special(3);
    let top = client.open_folder(logon, top_id).await;
    let special = client.folders(top, 0).await;
    for hard in [false, true] {
        client.create_folder(top, "Mine").await;
        client.message(logon, top_id, "mail").await;
        let partial = if hard {
            ok!(client, top, HardDeleteMessagesAndSubfolders {}).0.partial_completion
        } else {
            ok!(client, top, EmptyFolder {}).0.partial_completion
        };
        // The Inbox and the others stay.
        assert_ne!(partial, 0);
        assert_eq!(client.folders(top, 0).await, special);
        assert!(client.subjects(top, 0).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_deleted_softly_can_be_opened_and_holds_nothing_new() {
    covers!("MS-OXCFOLD", 94401, 1072, 1073, 22003, 22004, 46201002);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let soft = FolderOpenModeFlags::OPEN_SOFT_DELETED_FOLDER;
    let (folder, id) = client.create_folder(inbox, "Folder").await;
    client.release(folder).await;
    // One that is there, one that is deleted, and one that is not to be seen again.
    let (_, open) = ok!(client, logon, OpenFolder { folder_id: id, open_mode_flags: soft });
    client.release(open).await;
    ok!(client, inbox, DeleteFolder { folder_id: id });
    assert!(client.folders(inbox, 0).await.is_empty());
    let (_, deleted) = ok!(client, logon, OpenFolder { folder_id: id, open_mode_flags: soft });
    let code = fails!(
        client,
        deleted,
        CreateFolder {
            folder_type: FolderType::GENERIC_FOLDER,
            use_unicode_strings: 1,
            display_name: unicode("Inner"),
            comment: unicode(""),
        }
    );
    assert_eq!(code.0, 0x8004_010f);
    client.release(deleted).await;
    let hard = DeleteFolderFlags::DELETE_HARD_DELETE;
    ok!(client, inbox, DeleteFolder { folder_id: id, delete_folder_flags: hard });
    for flags in [soft, FolderOpenModeFlags::default()] {
        let (refused, handle) = rop!(client, logon, OpenFolder { folder_id: id, open_mode_flags: flags });
        assert_eq!((refused.return_value, handle), (ErrorCode::EC_NOT_FOUND, NEW));
        assert!(refused.success.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bits_that_mean_nothing_are_refused() {
    covers!("MS-OXCFOLD", 123401, 314002, 330002, 124802);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (_, id) = client.create_folder(inbox, "Folder").await;
    for bit in [0x02, 0x08, 0x20, 0x40, 0x80] {
        let flags = DeleteFolderFlags(bit);
        let code = fails!(client, inbox, DeleteFolder { folder_id: id, delete_folder_flags: flags });
        assert_eq!(code.0, 0x8007_0057, "{bit:#x}");
    }
    assert_eq!(client.folders(inbox, 0).await, ["Folder"]);
    for bit in [0x01, 0x02] {
        let code = fails!(client, inbox, GetHierarchyTable { table_flags: HierarchyTableFlags(bit) });
        assert_eq!(code.0, 0x8004_0102, "{bit:#x}");
    }
    for bit in [0x01, 0x04] {
        let code = fails!(client, inbox, GetContentsTable { table_flags: ContentsTableFlags(bit) });
        assert_eq!(code.0, 0x8007_0057, "{bit:#x}");
    }
    let root = client.open_folder(logon, client.special(0)).await;
    assert_eq!(fails!(client, root, EmptyFolder {}).0, 0x8004_0102);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_server_is_named_where_folders_have_no_replicas() {
    covers!("MS-OXCFOLD", 909, 912, 915, 61, 931, 933, 938, 941);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox_id = client.inbox();
    let (opened, inbox) = ok!(client, logon, OpenFolder { folder_id: inbox_id });
    let opened = opened.success.unwrap();
    assert_eq!((opened.is_ghosted, opened.ghosted), (0, None));
    for open_existing in [0, 1] {
        let body = made(RopRequestBody::CreateFolder, |r| {
            r.folder_type = FolderType::GENERIC_FOLDER;
            r.use_unicode_strings = 1;
            r.display_name = unicode("Folder");
            r.comment = unicode("");
            r.open_existing = open_existing;
        });
        let (RopResponseBody::CreateFolder(response), _) = client.one(inbox, body).await else { panic!() };
        let success = response.success.as_ref().unwrap();
        assert_eq!(success.is_existing_folder, 0);
        assert_eq!((success.has_rules, success.is_ghosted, &success.ghosted), (None, None, &None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_copied_from_the_source_to_the_destination() {
    covers!("MS-OXCFOLD", 14902, 15102);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (source, source_id) = client.create_folder(inbox, "Source").await;
    let (target, _) = client.create_folder(inbox, "Target").await;
    let id = client.message(logon, source_id, "mail").await;
    let copy = |ids: Vec<u64>| {
        made(RopRequestBody::MoveCopyMessages, |r| {
            r.message_id_count = ids.len() as u16;
            r.message_ids = ids;
            r.want_copy = 1;
        })
    };
    let partial = |body: RopResponseBody| match body {
        RopResponseBody::MoveCopyMessages(r) => {
            assert_eq!(r.return_value, ErrorCode::EC_NONE);
            r.partial_completion
        }
        other => panic!("{other:?}"),
    };
    // The message is in the source: in the other direction there is nothing to copy.
    assert_eq!(partial(client.two(target, source, copy(vec![id])).await), 1);
    assert_eq!(partial(client.two(source, target, copy(vec![id])).await), 0);
    assert_eq!(client.subjects(source, 0).await, ["mail"]);
    assert_eq!(client.subjects(target, 0).await, ["mail"]);
}

#[test]
fn a_restriction_begins_with_its_type() {
    covers!("MS-OXCFOLD", "MS-OXCDATA_R510");
    let subject = PropertyTag::PID_TAG_SUBJECT;
    for (kind, data) in [
        (0x00, RestrictionData::And(Default::default())),
        (0x01, RestrictionData::Or(Default::default())),
        (0x02, RestrictionData::Not(Default::default())),
        (0x03, RestrictionData::Content(Default::default())),
        (0x04, RestrictionData::Property(Default::default())),
        (0x05, RestrictionData::CompareProperties(Default::default())),
        (0x06, RestrictionData::BitMask(Default::default())),
        (0x07, RestrictionData::Size(Default::default())),
        (0x08, RestrictionData::Exist(Default::default())),
        (0x09, RestrictionData::SubObject(Default::default())),
        (0x0a, RestrictionData::Comment(Default::default())),
        (0x0b, RestrictionData::Count(Default::default())),
    ] {
        let mut restriction = Restriction { restrict_type: RestrictType(kind), data };
        match &mut restriction.data {
            RestrictionData::Content(content) => content.tagged_value = tagged(subject, text("x")),
            RestrictionData::Property(property) => property.tagged_value = tagged(subject, text("x")),
            RestrictionData::Not(not) => *not.restriction = exists(),
            RestrictionData::SubObject(object) => *object.restriction = exists(),
            RestrictionData::Count(count) => *count.sub_restriction = exists(),
            _ => {}
        }
        let bytes = to_bytes(&restriction, Format::NDR32).unwrap_or_else(|e| panic!("{kind}: {e}"));
        assert_eq!(bytes[0], kind);
    }
}

fn exists() -> Restriction {
    Restriction { restrict_type: RestrictType::RES_EXIST, data: RestrictionData::Exist(Default::default()) }
}
