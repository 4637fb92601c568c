//! Folders and messages go elsewhere (MS-OXCFOLD).

use super::folders::*;
use crate::common::client::made;
use crate::common::{NEW, Server};
use covers::covers;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::HierarchyTableFlags;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxctypes::StringOfFlag;

#[tokio::test(flavor = "multi_thread")]
async fn messages_move_and_are_copied() {
    covers!(
        "MS-OXCFOLD",
        144,
        14501,
        14901,
        121701,
        15101,
        121801,
        155,
        159,
        160,
        161,
        10163,
        163,
        1105,
        586
    );
    covers!("MS-OXCFOLD", 589, 590);
    covers!("MS-OXCROPS", 791);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox_id = client.inbox();
    let inbox = client.open_folder(logon, inbox_id).await;
    let (target, _) = client.create_folder(inbox, "Target").await;
    let first = client.message(logon, inbox_id, "first").await;
    let second = client.message(logon, inbox_id, "second").await;
    let transfer = |ids: Vec<u64>, copy: u8| {
        made(RopRequestBody::MoveCopyMessages, |r| {
            r.message_id_count = ids.len() as u16;
            r.message_ids = ids;
            r.want_copy = copy;
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::MoveCopyMessages(r) => (r.return_value, r.partial_completion, r.dest_handle_index),
        other => panic!("{other:?}"),
    };
    let done = client.two(inbox, target, transfer(vec![first], 1)).await;
    assert_eq!(answer(done), (ErrorCode::EC_NONE, 0, None));
    assert_eq!(client.subjects(inbox, 0).await, ["first", "second"]);
    assert_eq!(client.subjects(target, 0).await, ["first"]);
    let done = client.two(inbox, target, transfer(vec![second], 0)).await;
    assert_eq!(answer(done), (ErrorCode::EC_NONE, 0, None));
    assert_eq!(client.subjects(inbox, 0).await, ["first"]);
    assert_eq!(client.subjects(target, 0).await, ["first", "second"]);
    // What is not there is left out.
    let done = client.two(inbox, target, transfer(vec![second, first], 0)).await;
    assert_eq!(answer(done), (ErrorCode::EC_NONE, 1, None));
    assert!(client.subjects(inbox, 0).await.is_empty());
    let table = a_table(&mut client, logon).await;
    let done = client.two(inbox, table, transfer(vec![], 0)).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_SUPPORTED);
    let done = client.two(table, inbox, transfer(vec![], 0)).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_SUPPORTED);
    // The place of a destination that is none is told.
    let done = client.two(inbox, NEW, transfer(vec![], 0)).await;
    assert_eq!(answer(done), (ErrorCode::EC_NULL_DESTINATION_OBJECT, 0, Some(3)));
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_move_with_all_they_hold() {
    covers!("MS-OXCFOLD", 169, 170, 17101, 180, 183, 184, 185, 186, 188, 190, 423, 1111, 599, 600, 601, 602);
    covers!("MS-OXCROPS", 834);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (target, _) = client.create_folder(inbox, "Target").await;
    let (_, id) = client.create_folder(inbox, "Source").await;
    client.message(logon, id, "mail").await;
    let move_it = |folder: u64, unicode_name: bool, name: &str| {
        made(RopRequestBody::MoveFolder, |r| {
            r.folder_id = folder;
            r.use_unicode = u8::from(unicode_name);
            r.new_folder_name =
                if unicode_name { unicode(name) } else { StringOfFlag::String8(name.as_bytes().into()) };
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::MoveFolder(r) => (r.return_value, r.partial_completion, r.dest_handle_index),
        other => panic!("{other:?}"),
    };
    let done = client.two(inbox, target, move_it(id, true, "Elsewhere")).await;
    assert_eq!(answer(done), (ErrorCode::EC_NONE, 0, None));
    assert_eq!(client.folders(inbox, 0).await, ["Target"]);
    assert_eq!(client.folders(target, 0).await, ["Elsewhere"]);
    let moved = client.open_folder(logon, id).await;
    assert_eq!(client.subjects(moved, 0).await, ["mail"]);
    let done = client.two(target, inbox, move_it(id, false, "Back")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NONE);
    assert_eq!(client.folders(inbox, 0).await, ["Back", "Target"]);
    let done = client.two(inbox, target, move_it(0x9999_0000_0000_0001, true, "x")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_FOUND);
    let table = a_table(&mut client, logon).await;
    let done = client.two(table, target, move_it(id, true, "x")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_SUPPORTED);
    let done = client.two(inbox, table, move_it(id, true, "x")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_SUPPORTED);
    let done = client.two(inbox, 0, move_it(id, true, "x")).await;
    assert_eq!(answer(done), (ErrorCode::EC_NULL_DESTINATION_OBJECT, 0, Some(3)));
}

#[tokio::test(flavor = "multi_thread")]
async fn folders_are_copied_with_or_without_those_below() {
    covers!(
        "MS-OXCFOLD",
        196,
        198,
        19701,
        207,
        210,
        211,
        212,
        213,
        217,
        219,
        429,
        1048,
        1118,
        605,
        1122,
        611
    );
    covers!("MS-OXCFOLD", 612, 613, 614);
    covers!("MS-OXCROPS", 879);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (target, _) = client.create_folder(inbox, "Target").await;
    let (source, id) = client.create_folder(inbox, "Source").await;
    client.create_folder(source, "Inner").await;
    client.message(logon, id, "mail").await;
    let copy = |folder: u64, recursive: u8, name: &str| {
        made(RopRequestBody::CopyFolder, |r| {
            r.folder_id = folder;
            r.want_recursive = recursive;
            r.use_unicode = recursive;
            r.new_folder_name =
                if recursive == 1 { unicode(name) } else { StringOfFlag::String8(name.as_bytes().into()) };
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyFolder(r) => (r.return_value, r.partial_completion, r.dest_handle_index),
        other => panic!("{other:?}"),
    };
    let done = client.two(inbox, target, copy(id, 1, "Whole")).await;
    assert_eq!(answer(done), (ErrorCode::EC_NONE, 0, None));
    let done = client.two(inbox, target, copy(id, 0, "Alone")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NONE);
    assert_eq!(client.folders(inbox, 0).await, ["Source", "Target"]);
    assert_eq!(client.folders(target, 0).await, ["Alone", "Whole"]);
    assert_eq!(client.folders(target, HierarchyTableFlags::DEPTH.0).await, ["Alone", "Inner", "Whole"]);
    let mailbox = server.mailbox("kim");
    let parent = mailbox.find_folder(client.inbox(), "Target").unwrap().unwrap();
    for name in ["Whole", "Alone"] {
        let copied = mailbox.find_folder(parent, name).unwrap().unwrap();
        let handle = client.open_folder(logon, copied).await;
        assert_eq!(client.subjects(handle, 0).await, ["mail"]);
    }
    let done = client.two(inbox, target, copy(0x9999_0000_0000_0001, 1, "x")).await;
    assert_eq!(answer(done).0, ErrorCode::EC_NOT_FOUND);
    let table = a_table(&mut client, logon).await;
    assert_eq!(answer(client.two(table, target, copy(id, 1, "x")).await).0, ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(answer(client.two(inbox, table, copy(id, 1, "x")).await).0, ErrorCode::EC_NOT_SUPPORTED);
    let done = client.two(inbox, 0, copy(id, 1, "x")).await;
    assert_eq!(answer(done), (ErrorCode::EC_NULL_DESTINATION_OBJECT, 0, Some(3)));
}
