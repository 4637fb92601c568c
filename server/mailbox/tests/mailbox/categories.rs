//! Rows in categories, which are expanded and collapsed (MS-OXCTABL 3.2.5.17 to 3.2.5.20).

use crate::common::client::cells;
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcdata::{PropertyValue, SortDirection, SortOrder};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctabl::BookmarkOrigin;
use exchange::oxprops::PropertyTag;

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
const SENDER: PropertyTag = PropertyTag::PID_TAG_SENDER_NAME;
const COLUMNS: [PropertyTag; 5] = [
    PropertyTag::PID_TAG_INST_ID,
    PropertyTag::PID_TAG_ROW_TYPE,
    PropertyTag::PID_TAG_DEPTH,
    PropertyTag::PID_TAG_CONTENT_COUNT,
    SUBJECT,
];

/// Ann's a, c and d; Bob's b and e.
async fn table(client: &mut Client, server: &Server, logon: u32) -> u32 {
    let mailbox = server.mailbox("kim");
    for (sender, subject) in [("Ann", "a"), ("Bob", "b"), ("Ann", "c"), ("Ann", "d"), ("Bob", "e")] {
        let mut message = mailbox.new_message(client.inbox(), false).unwrap();
        message.properties.set_text(SENDER, sender);
        message.properties.set_text(SUBJECT, subject);
        mailbox.save_message(&mut message, Default::default()).unwrap();
    }
    let folder = client.open_folder(logon, client.inbox()).await;
    ok!(client, folder, GetContentsTable {}).1
}

async fn sorted(client: &mut Client, table: u32, expanded: u16) {
    let order = |property_tag| SortOrder { property_tag, order: SortDirection::SORT_ASCENDING };
    let orders = vec![order(SENDER), order(SUBJECT)];
    ok!(
        client,
        table,
        SortTable { sort_order_count: 2, category_count: 1, expanded_count: expanded, sort_orders: orders }
    );
}

/// Of each row its id, and what it shows: type, depth, how many there are in it, subject.
async fn shown(client: &mut Client, table: u32) -> (Vec<u64>, Vec<String>) {
    ok!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_BEGINNING, row_count: 0 });
    let (done, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 100 });
    let mut ids = Vec::new();
    let mut lines = Vec::new();
    for row in done.success.unwrap().row_data {
        lines.push(line(&row, &mut ids));
    }
    (ids, lines)
}

fn line(row: &exchange::oxcdata::PropertyRow, ids: &mut Vec<u64>) -> String {
    let mut words = Vec::new();
    for value in cells(row.clone()) {
        match value {
            Some(PropertyValue::Integer64(id)) => ids.push(id as u64),
            Some(PropertyValue::Integer32(number)) => words.push(number.to_string()),
            Some(PropertyValue::ErrorCode(_)) => words.push("-".to_owned()),
            Some(PropertyValue::String(text)) => words.push(text.to_string()),
            None => words.push("-".to_owned()),
            Some(other) => panic!("{other:?}"),
        }
    }
    words.join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn categories_are_expanded_and_collapsed() {
    covers!(
        "MS-OXCTABL",
        17,
        18,
        19,
        66,
        67,
        71,
        72,
        274,
        278,
        279,
        280,
        281,
        284,
        287,
        567,
        568,
        570,
        571,
        573,
        574,
        576,
        577,
        814,
        825,
        8273,
        8271
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = table(&mut client, &server, logon).await;
    // Columns are needed first.
    assert_eq!(fails!(client, table, ExpandRow { category_id: 1 }), ErrorCode::EC_NULL_OBJECT);
    assert_eq!(fails!(client, table, CollapseRow { category_id: 1 }), ErrorCode::EC_NULL_OBJECT);
    ok!(
        client,
        table,
        SetColumns { property_tag_count: COLUMNS.len() as u16, property_tags: COLUMNS.to_vec() }
    );
    sorted(&mut client, table, 1).await;
    let all = ["3 0 3 -", "1 1 - a", "1 1 - c", "1 1 - d", "3 0 2 -", "1 1 - b", "1 1 - e"];
    assert_eq!(shown(&mut client, table).await.1, all);
    sorted(&mut client, table, 0).await;
    let (ids, lines) = shown(&mut client, table).await;
    assert_eq!(lines, ["4 0 3 -", "4 0 2 -"]);

    let (done, _) = ok!(client, table, ExpandRow { category_id: ids[1], max_row_count: 1 });
    let done = done.success.unwrap();
    assert_eq!((done.expanded_row_count, done.row_count), (2, 1));
    assert_eq!(done.row_data.iter().map(|row| line(row, &mut Vec::new())).collect::<Vec<_>>(), ["1 1 - b"]);
    assert_eq!(shown(&mut client, table).await.1, ["4 0 3 -", "3 0 2 -", "1 1 - b", "1 1 - e"]);
    let twice = fails!(client, table, ExpandRow { category_id: ids[1] });
    assert_eq!((twice, twice.0), (ErrorCode::EC_NOT_COLLAPSED, 0x4f8));
    let none = fails!(client, table, ExpandRow { category_id: 1 });
    assert_eq!((none, none.0), (ErrorCode::EC_NOT_FOUND, 0x8004_010f));

    // The cursor is at one of the rows that are hidden: then it is behind the category.
    ok!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_BEGINNING, row_count: 3 });
    let (done, _) = ok!(client, table, CollapseRow { category_id: ids[1] });
    assert_eq!(done.success.unwrap().collapsed_row_count, 2);
    let (position, _) = ok!(client, table, RopQueryPosition => QueryPosition);
    assert_eq!(position.success.unwrap().numerator, 2);
    assert_eq!(shown(&mut client, table).await.1, lines);
    let twice = fails!(client, table, CollapseRow { category_id: ids[1] });
    assert_eq!((twice, twice.0), (ErrorCode::EC_NOT_EXPANDED, 0x4f7));
    assert_eq!(fails!(client, table, CollapseRow { category_id: 1 }), ErrorCode::EC_NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_collapsed_is_kept_for_another_table() {
    covers!("MS-OXCTABL", 289, 290, 294, 304, 306, 314, 579, 582, 585, 588, 8275, 8277);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let first = table(&mut client, &server, logon).await;
    assert_eq!(fails!(client, first, GetCollapseState { row_id: 1 }), ErrorCode::EC_NULL_OBJECT);
    let code = fails!(client, first, SetCollapseState { collapse_state_size: 1, collapse_state: vec![1] });
    assert_eq!(code, ErrorCode::EC_NULL_OBJECT);
    ok!(
        client,
        first,
        SetColumns { property_tag_count: COLUMNS.len() as u16, property_tags: COLUMNS.to_vec() }
    );
    sorted(&mut client, first, 0).await;
    let (headers, _) = shown(&mut client, first).await;
    ok!(client, first, ExpandRow { category_id: headers[1] });
    let (ids, lines) = shown(&mut client, first).await;
    assert_eq!(lines, ["4 0 3 -", "3 0 2 -", "1 1 - b", "1 1 - e"]);
    let (state, _) = ok!(client, first, GetCollapseState { row_id: ids[3] });
    let state = state.success.unwrap();
    assert_eq!(usize::from(state.collapse_state_size), state.collapse_state.len());

    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, other) = ok!(client, folder, GetContentsTable {});
    ok!(
        client,
        other,
        SetColumns { property_tag_count: COLUMNS.len() as u16, property_tags: COLUMNS.to_vec() }
    );
    sorted(&mut client, other, 0).await;
    let size = state.collapse_state_size;
    let blob = state.collapse_state;
    let (done, _) =
        ok!(client, other, SetCollapseState { collapse_state_size: size, collapse_state: blob.clone() });
    let done = done.success.unwrap();
    assert_eq!(usize::from(done.bookmark_size), done.bookmark.len());
    // The cursor is at the row, and the bookmark is of it.
    let (position, _) = ok!(client, other, RopQueryPosition => QueryPosition);
    assert_eq!(position.success.unwrap().numerator, 3);
    assert_eq!(shown(&mut client, other).await.1, lines);
    let (size, bookmark) = (done.bookmark_size, done.bookmark);
    ok!(client, other, SeekRowBookmark { bookmark_size: size, bookmark: bookmark.clone() });
    let (position, _) = ok!(client, other, RopQueryPosition => QueryPosition);
    assert_eq!(position.success.unwrap().numerator, 3);
    ok!(client, other, FreeBookmark { bookmark_size: size, bookmark: bookmark });

    for wrong in [Vec::new(), vec![1], vec![2; 13], [blob, vec![0]].concat()] {
        let size = wrong.len() as u16;
        let code =
            fails!(client, other, SetCollapseState { collapse_state_size: size, collapse_state: wrong });
        assert_eq!(code, ErrorCode::EC_INVALID_PARAMETER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_folders_have_no_categories() {
    covers!("MS-OXCTABL", 572, 578, 584, 590);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetHierarchyTable {});
    let no = ErrorCode::EC_NOT_SUPPORTED;
    assert_eq!(fails!(client, table, ExpandRow { category_id: 1 }), no);
    assert_eq!(fails!(client, table, CollapseRow { category_id: 1 }), no);
    assert_eq!(fails!(client, table, GetCollapseState { row_id: 1 }), no);
    let code = fails!(client, table, SetCollapseState { collapse_state_size: 1, collapse_state: vec![1] });
    assert_eq!(code, no);
    assert_eq!(no.0, 0x8004_0102);
}
