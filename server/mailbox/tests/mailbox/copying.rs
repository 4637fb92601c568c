//! Properties and objects that are copied (MS-OXCPRPT 3.2.5.7, 3.2.5.8).

use super::properties::*;
use crate::common::client::{made, string, tagged, text};
use crate::common::{Client, NEW, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::EmbeddedOpenMode;
use exchange::oxcprpt::CopyPropertiesFlags;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;

const MOVE: u8 = CopyPropertiesFlags::MOVE_PROPERTIES.0;
const NO_OVERWRITE: u8 = CopyPropertiesFlags::NO_OVERWRITE.0;
const EXTRA: PropertyTag = PropertyTag(0x6123_0003);

impl Client {
    /// Copies two properties.
    async fn copy_two(&mut self, from: u32, to: u32, flags: u8) -> ErrorCode {
        let body = made(RopRequestBody::CopyProperties, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            (r.property_tag_count, r.property_tags) = (2, vec![COMMENT, EXTRA]);
        });
        match self.two(from, to, body).await {
            RopResponseBody::CopyProperties(r) => r.return_value,
            other => panic!("{other:?}"),
        }
    }

    /// Copies everything.
    async fn copy_all(&mut self, from: u32, to: u32, flags: u8) -> ErrorCode {
        let body = made(RopRequestBody::CopyTo, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            r.want_sub_objects = 1;
        });
        match self.two(from, to, body).await {
            RopResponseBody::CopyTo(r) => r.return_value,
            other => panic!("{other:?}"),
        }
    }

    /// Subjects of the messages in a folder, and names of the folders.
    async fn content(&mut self, folder: u32) -> Vec<String> {
        let (_, messages) = ok!(self, folder, GetContentsTable {});
        let (_, folders) = ok!(self, folder, GetHierarchyTable {});
        let mut rows = self.rows(messages, &[SUBJECT], 100).await;
        rows.extend(self.rows(folders, &[PropertyTag::PID_TAG_DISPLAY_NAME], 100).await);
        rows.iter().map(|row| string(&row[0])).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn properties_are_copied_and_moved() {
    covers!("MS-OXCPRPT", 146, 150, 14901, 14902, 14903, 15204, 153, 159, 15901, 264, 265, 165);
    covers!("MS-OXCPRPT", 16502, 737, 167, 738, 16801, 168, 170, 50003, 500, 879, 503, 504, 50402);
    covers!("MS-OXCROPS", 3048);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let from = objects(&mut client, logon).await;
    let mut to = objects(&mut client, logon).await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    to[2] = client.create_folder(inbox, "Target").await.0;
    let copy = |flags: u8, tags: &[PropertyTag]| {
        made(RopRequestBody::CopyProperties, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            r.property_tag_count = tags.len() as u16;
            r.property_tags = tags.to_vec();
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyProperties(r) => r,
        other => panic!("{other:?}"),
    };
    let (extra, folder) = (PropertyTag(0x6123_0003), from[2]);
    for (from, to) in from.into_iter().zip(to).take(3) {
        client.set(from, &[(COMMENT, text("source")), (extra, PropertyValue::Integer32(1))]).await;
        client.set(to, &[(COMMENT, text("target"))]).await;
        let kept =
            answer(client.two(from, to, copy(CopyPropertiesFlags::NO_OVERWRITE.0, &[COMMENT, extra])).await);
        assert_eq!((kept.return_value, kept.dest_handle_index), (ErrorCode::EC_NONE, None));
        let values = client.get(to, &[COMMENT, extra]).await;
        assert_eq!(string(&values[0]), "target");
        assert!(values[1].is_some());
        let missing = PropertyTag(0x6125_0003);
        let done = answer(client.two(from, to, copy(0, &[COMMENT, missing])).await).success.unwrap();
        assert_eq!((done.property_problem_count, done.property_problems[0].index), (1, 1));
        assert_eq!(string(&client.get(to, &[COMMENT]).await[0]), "source");
        assert!(client.get(from, &[COMMENT]).await[0].is_some());
        if from == folder {
            continue;
        }
        answer(client.two(from, to, copy(CopyPropertiesFlags::MOVE_PROPERTIES.0, &[COMMENT])).await);
        assert!(client.get(from, &[COMMENT]).await[0].is_none());
    }
    let mixed = answer(client.two(from[0], to[1], copy(0, &[COMMENT])).await);
    assert_eq!(mixed.return_value, ErrorCode::EC_NOT_SUPPORTED);
    let nowhere = answer(client.two(from[0], NEW, copy(0, &[COMMENT])).await);
    assert_eq!(nowhere.return_value, ErrorCode::EC_NULL_DESTINATION_OBJECT);
    assert_eq!((nowhere.dest_handle_index, nowhere.success), (Some(3), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_copied_to_another_but_for_what_is_excluded() {
    covers!("MS-OXCPRPT", 171, 17201, 17202, 17203, 177, 178, 181, 182, 18501, 624, 625, 191, 192);
    covers!("MS-OXCPRPT", 19201, 739, 193, 740, 19601, 196, 197, 50702, 5070504, 5070507, 5070509);
    covers!("MS-OXCPRPT", 50801, 50802, 890, 821, 848, 849);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let from = new_message(&mut client, logon).await;
    client.set(from, &[(SUBJECT, text("whole")), (COMMENT, text("no"))]).await;
    let (_, attachment) = ok!(client, from, CreateAttachment {});
    client.set(attachment, &[(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, text("a.txt"))]).await;
    ok!(client, attachment, SaveChangesAttachment {});
    let copy = |flags: u8, sub: u8| {
        made(RopRequestBody::CopyTo, |r| {
            r.copy_flags = CopyPropertiesFlags(flags);
            r.want_sub_objects = sub;
            r.excluded_tag_count = 1;
            r.excluded_tags = vec![COMMENT];
        })
    };
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyTo(r) => r,
        other => panic!("{other:?}"),
    };
    for sub in [0, 1] {
        let to = new_message(&mut client, logon).await;
        let done = answer(client.two(from, to, copy(0, sub)).await);
        assert_eq!((done.return_value, done.dest_handle_index), (ErrorCode::EC_NONE, None));
        assert_eq!(done.success.unwrap().property_problem_count, 0);
        let values = client.get(to, &[SUBJECT, COMMENT]).await;
        assert_eq!(string(&values[0]), "whole");
        assert!(values[1].is_none());
        let found = rop!(client, to, OpenAttachment { attachment_id: 0 }).0.return_value;
        assert_eq!(found == ErrorCode::EC_NONE, sub == 1);
    }
    let to = new_message(&mut client, logon).await;
    client.set(to, &[(SUBJECT, text("own"))]).await;
    answer(client.two(from, to, copy(CopyPropertiesFlags::NO_OVERWRITE.0, 0)).await);
    assert_eq!(string(&client.get(to, &[SUBJECT]).await[0]), "own");
    let (_, other) = ok!(client, to, CreateAttachment {});
    let done = answer(client.two(attachment, other, copy(0, 0)).await);
    assert_eq!(done.return_value, ErrorCode::EC_NONE);
    assert_eq!(string(&client.get(other, &[PropertyTag::PID_TAG_ATTACH_LONG_FILENAME]).await[0]), "a.txt");
    let inbox = client.open_folder(logon, client.inbox()).await;
    client.set(inbox, &[(PropertyTag(0x6123_0003), PropertyValue::Integer32(3))]).await;
    let (folder, _) = client.create_folder(inbox, "Target").await;
    answer(client.two(inbox, folder, copy(0, 0)).await);
    let values = client.get(folder, &[PropertyTag(0x6123_0003), PropertyTag::PID_TAG_DISPLAY_NAME]).await;
    assert!(matches!(values[0], Some(PropertyValue::Integer32(3))));
    assert_eq!(string(&values[1]), "Target");
    let mixed = answer(client.two(from, folder, copy(0, 0)).await);
    assert_eq!(mixed.return_value, ErrorCode::EC_NOT_SUPPORTED);
    let nowhere = answer(client.two(from, 0, copy(0, 0)).await);
    assert_eq!(nowhere.return_value, ErrorCode::EC_NULL_DESTINATION_OBJECT);
    assert_eq!((nowhere.dest_handle_index, nowhere.success), (Some(3), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_moves_is_taken_from_where_it_was_unless_it_is_kept_there() {
    covers!("MS-OXCPRPT", 86701, 86702, 86704, 86707, 882, 5070506, 5070511, 88001);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    for whole in [false, true] {
        let from = new_message(&mut client, logon).await;
        let to = new_message(&mut client, logon).await;
        client.set(from, &[(COMMENT, text("source")), (EXTRA, PropertyValue::Integer32(1))]).await;
        client.set(to, &[(COMMENT, text("target"))]).await;
        let done = match whole {
            false => client.copy_two(from, to, MOVE | NO_OVERWRITE).await,
            true => client.copy_all(from, to, MOVE | NO_OVERWRITE).await,
        };
        assert_eq!(done, ErrorCode::EC_NONE);
        let left = client.get(from, &[COMMENT, EXTRA]).await;
        assert_eq!((string(&left[0]), &left[1]), ("source".into(), &None));
        let got = client.get(to, &[COMMENT, EXTRA]).await;
        assert_eq!((string(&got[0]), &got[1]), ("target".into(), &Some(PropertyValue::Integer32(1))));
        // There are no other flags.
        assert_eq!(client.copy_two(from, to, 4).await, ErrorCode::EC_INVALID_PARAMETER);
        assert_eq!(client.copy_all(from, to, 4).await, ErrorCode::EC_INVALID_PARAMETER);
    }
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (from, _) = client.create_folder(inbox, "From").await;
    let (to, _) = client.create_folder(inbox, "To").await;
    client.set(from, &[(EXTRA, PropertyValue::Integer32(1))]).await;
    assert_eq!(client.copy_two(from, to, MOVE).await, ErrorCode::EC_NOT_SUPPORTED);
    assert_eq!(client.copy_all(from, to, MOVE).await, ErrorCode::EC_NONE);
    assert_eq!(client.get(from, &[EXTRA]).await, [None]);
    assert_eq!(client.get(to, &[EXTRA]).await, [Some(PropertyValue::Integer32(1))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_copied_with_what_it_holds() {
    covers!("MS-OXCPRPT", 89603, 899);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (from, id) = client.create_folder(inbox, "From").await;
    client.message(logon, id, "here").await;
    let (below, id) = client.create_folder(from, "Below").await;
    client.message(logon, id, "deeper").await;
    let (to, _) = client.create_folder(inbox, "To").await;
    assert_eq!(client.copy_all(from, to, 0).await, ErrorCode::EC_NONE);
    assert_eq!(client.content(from).await, ["here", "Below"]);
    assert_eq!(client.content(to).await, ["here", "Below"]);
    // Nothing comes twice, not even what would not collide.
    assert_eq!(client.copy_all(from, to, 0).await, ErrorCode::EC_DUPLICATE_NAME);
    assert_eq!(ErrorCode::EC_DUPLICATE_NAME.0, 0x8004_0604);
    assert_eq!(client.content(to).await, ["here", "Below"]);
    for inside in [from, below] {
        assert_eq!(client.copy_all(from, inside, 0).await, ErrorCode::EC_FOLDER_CYCLE);
    }
    assert_eq!(ErrorCode::EC_FOLDER_CYCLE.0, 0x8004_060b);
    let (moved, _) = client.create_folder(inbox, "Moved").await;
    assert_eq!(client.copy_all(from, moved, MOVE).await, ErrorCode::EC_NONE);
    assert_eq!(client.content(moved).await, ["here", "Below"]);
    assert!(client.content(from).await.is_empty());
    assert_eq!(client.content(below).await, ["deeper"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_not_copied_into_one_that_it_holds() {
    covers!("MS-OXCPRPT", 89601, 89604);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = new_message(&mut client, logon).await;
    client.set(message, &[(COMMENT, text("outer"))]).await;
    let create = EmbeddedOpenMode::EMBEDDED_CREATE;
    let mut inside = Vec::new();
    let mut outer = message;
    for _ in 0..2 {
        let (_, attachment) = ok!(client, outer, CreateAttachment {});
        let (_, embedded) =
            ok!(client, attachment, OpenEmbeddedMessage { code_page_id: 0x0fff, open_mode_flags: create });
        inside.push(embedded);
        outer = embedded;
    }
    assert_eq!(ErrorCode::EC_MESSAGE_CYCLE.0, 0x504);
    for embedded in &inside {
        assert_eq!(client.copy_all(message, *embedded, 0).await, ErrorCode::EC_MESSAGE_CYCLE);
        assert_eq!(client.get(*embedded, &[COMMENT]).await, [None]);
    }
    assert_eq!(client.copy_all(inside[0], inside[1], 0).await, ErrorCode::EC_MESSAGE_CYCLE);
    assert_eq!(client.copy_all(inside[0], message, 0).await, ErrorCode::EC_NONE);
    let other = new_message(&mut client, logon).await;
    assert_eq!(client.copy_all(other, inside[1], 0).await, ErrorCode::EC_NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_done_is_said_property_by_property() {
    covers!("MS-OXCPRPT", "MS-OXCDATA_R52");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (message, _) = saved_message(&mut client, logon).await;
    client.set(message, &[(COMMENT, text("x"))]).await;
    let (other, _) = saved_message(&mut client, logon).await;
    let values = || vec![tagged(COMMENT, text("x")), tagged(SIZE, PropertyValue::Integer32(1))];
    let tags = || vec![COMMENT, SIZE];
    let mut all = Vec::new();
    let (done, _) =
        ok!(client, message, SetProperties { property_value_count: 2, property_values: values() });
    all.push(done.success.unwrap().property_problems);
    let (done, _) =
        ok!(client, message, SetPropertiesNoReplicate { property_value_count: 2, property_values: values() });
    all.push(done.success.unwrap().property_problems);
    let body =
        made(RopRequestBody::CopyProperties, |r| (r.property_tag_count, r.property_tags) = (2, tags()));
    match client.two(message, other, body).await {
        RopResponseBody::CopyProperties(r) => all.push(r.success.unwrap().property_problems),
        other => panic!("{other:?}"),
    }
    let (done, _) = ok!(client, message, DeleteProperties { property_tag_count: 2, property_tags: tags() });
    all.push(done.success.unwrap().property_problems);
    let (done, _) =
        ok!(client, message, DeletePropertiesNoReplicate { property_tag_count: 2, property_tags: tags() });
    all.push(done.success.unwrap().property_problems);
    for problems in all {
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!((problem.index, problem.property_tag), (1, SIZE));
    }
    // Copying everything leaves out what is computed, and has nothing to say of it.
    match client.two(message, other, made(RopRequestBody::CopyTo, |_| {})).await {
        RopResponseBody::CopyTo(r) => assert_eq!(r.success.unwrap().property_problems, []),
        other => panic!("{other:?}"),
    }
}
