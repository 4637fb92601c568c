//! Operations of folders (MS-OXCFOLD).

use exchange::oxcfold::{FolderType, HierarchyTableFlags};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;

use crate::common::Client;
use crate::common::client::{made, string};

fn unicode(text: &str) -> StringOfFlag {
    StringOfFlag::String(text.into())
}

/// A folder below another: its handle and id. One that is there is opened.
pub async fn folder(client: &mut Client, parent: u32, name: &str) -> (u32, u64) {
    let (done, handle) = ok!(
        client,
        parent,
        CreateFolder {
            folder_type: FolderType::GENERIC_FOLDER,
            use_unicode_strings: 1,
            open_existing: 1,
            display_name: unicode(name),
            comment: unicode(""),
        }
    );
    (handle, done.success.unwrap().folder_id)
}

/// Names of the folders below one, sorted.
async fn names(client: &mut Client, folder: u32) -> Vec<String> {
    let flags = HierarchyTableFlags(0);
    let (_, table) = ok!(client, folder, GetHierarchyTable { table_flags: flags });
    let rows = client.rows(table, &[PropertyTag::PID_TAG_DISPLAY_NAME], 100).await;
    client.release(table).await;
    let mut names: Vec<_> = rows.iter().map(|row| string(&row[0])).collect();
    names.sort();
    names
}

/// Subjects of the messages in a folder, sorted.
pub async fn subjects(client: &mut Client, folder: u32) -> Vec<String> {
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let rows = client.rows(table, &[PropertyTag::PID_TAG_SUBJECT], 100).await;
    client.release(table).await;
    let mut subjects: Vec<_> = rows.iter().map(|row| string(&row[0])).collect();
    subjects.sort();
    subjects
}

pub async fn drive(client: &mut Client, logon: u32) {
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (place, place_id) = folder(client, inbox, "Place").await;
    let (from, from_id) = folder(client, place, "From").await;
    let (to, to_id) = folder(client, place, "To").await;
    let first = client.message(logon, from_id, "first").await;
    let second = client.message(logon, from_id, "second").await;

    let transfer = |ids: Vec<u64>, copy: u8| {
        made(RopRequestBody::MoveCopyMessages, |r| {
            (r.message_id_count, r.message_ids, r.want_copy) = (ids.len() as u16, ids, copy);
        })
    };
    for (ids, copy) in [(vec![first], 1), (vec![second], 0)] {
        let RopResponseBody::MoveCopyMessages(done) = client.two(from, to, transfer(ids, copy)).await else {
            panic!()
        };
        assert_eq!((done.return_value.0, done.partial_completion), (0, 0));
    }
    assert_eq!(subjects(client, from).await, ["first"]);
    assert_eq!(subjects(client, to).await, ["first", "second"]);

    let copy = made(RopRequestBody::CopyFolder, |r| {
        (r.folder_id, r.want_recursive, r.use_unicode) = (from_id, 1, 1);
        r.new_folder_name = unicode("Copy");
    });
    let RopResponseBody::CopyFolder(done) = client.two(place, to, copy).await else { panic!() };
    assert_eq!(done.return_value.0, 0);
    let moving = made(RopRequestBody::MoveFolder, |r| {
        (r.folder_id, r.use_unicode) = (from_id, 1);
        r.new_folder_name = unicode("Moved");
    });
    let RopResponseBody::MoveFolder(done) = client.two(place, to, moving).await else { panic!() };
    assert_eq!(done.return_value.0, 0);
    assert_eq!(names(client, to).await, ["Copy", "Moved"]);

    let moved = client.open_folder(logon, from_id).await;
    ok!(client, moved, DeleteMessages { message_id_count: 1, message_ids: vec![first] });
    assert!(subjects(client, moved).await.is_empty());
    let last = client.message(logon, from_id, "last").await;
    ok!(client, moved, HardDeleteMessages { message_id_count: 1, message_ids: vec![last] });
    assert!(subjects(client, moved).await.is_empty());
    ok!(client, to, EmptyFolder {});
    assert!(subjects(client, to).await.is_empty());
    client.message(logon, to_id, "gone").await;
    ok!(client, to, HardDeleteMessagesAndSubfolders {});
    assert!(names(client, to).await.is_empty() && subjects(client, to).await.is_empty());
    for handle in [from, to, moved] {
        client.release(handle).await;
    }
    ok!(client, place, DeleteFolder { folder_id: to_id });
    assert!(names(client, place).await.is_empty());
    ok!(client, inbox, DeleteFolder { folder_id: place_id });
    client.release(place).await;
    client.release(inbox).await;
}
