//! Rows, cursors, bookmarks, orders and restrictions of tables (MS-OXCTABL).

use crate::common::client::{string, tagged, text};
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcdata::{
    ContentRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyRestriction, PropertyValue, RelOp,
    RestrictType, Restriction, RestrictionData, SortDirection, SortOrder,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
use exchange::oxctabl::{BookmarkOrigin, FindRowFlags, QueryRowsFlags, TableStatus};
use exchange::oxprops::PropertyTag;

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;

/// Subjects that contain some text.
fn containing(part: &str) -> OptionalRestriction {
    let content = ContentRestriction {
        fuzzy_level_low: FuzzyLevelLow::FL_SUBSTRING,
        fuzzy_level_high: FuzzyLevelHigh::FL_IGNORECASE,
        property_tag: SUBJECT,
        tagged_value: tagged(SUBJECT, text(part)),
    };
    OptionalRestriction {
        restriction: Some(Restriction {
            restrict_type: RestrictType::RES_CONTENT,
            data: RestrictionData::Content(content),
        }),
    }
}

/// The folder of a name.
fn folder_named(name: &str) -> OptionalRestriction {
    let tag = PropertyTag::PID_TAG_DISPLAY_NAME;
    let property = PropertyRestriction {
        rel_op: RelOp::RELOP_EQ,
        property_tag: tag,
        tagged_value: tagged(tag, text(name)),
    };
    let data = RestrictionData::Property(property);
    OptionalRestriction { restriction: Some(Restriction { restrict_type: RestrictType::RES_PROPERTY, data }) }
}

/// A table of messages `m0`, `m1` …
async fn messages(client: &mut Client, server: &Server, logon: u32, count: usize) -> u32 {
    let mailbox = server.mailbox("kim");
    for i in 0..count {
        let mut message = mailbox.new_message(client.inbox(), false).unwrap();
        message.properties.set_text(SUBJECT, &format!("m{i}"));
        mailbox.save_message(&mut message, Default::default()).unwrap();
    }
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    sorted(client, table, SortDirection::SORT_ASCENDING).await;
    ok!(client, table, SetColumns { property_tag_count: 1, property_tags: vec![SUBJECT] });
    table
}

async fn sorted(client: &mut Client, table: u32, order: SortDirection) {
    let order = SortOrder { property_tag: SUBJECT, order };
    let (done, _) = ok!(client, table, SortTable { sort_order_count: 1, sort_orders: vec![order] });
    assert_eq!(done.success.unwrap().table_status, TableStatus::TBLSTAT_COMPLETE);
}

impl Client {
    /// Subjects of the next rows, and where the cursor is then.
    async fn next(&mut self, table: u32, count: u16) -> (Vec<String>, BookmarkOrigin) {
        self.query(table, count, 1, 0).await
    }

    async fn query(
        &mut self,
        table: u32,
        count: u16,
        forward: u8,
        flags: u8,
    ) -> (Vec<String>, BookmarkOrigin) {
        let flags = QueryRowsFlags(flags);
        let (done, _) =
            ok!(self, table, QueryRows { query_rows_flags: flags, forward_read: forward, row_count: count });
        let rows = done.success.unwrap();
        assert_eq!(usize::from(rows.row_count), rows.row_data.len());
        assert!(rows.row_count <= count);
        let subjects = rows.row_data.into_iter().map(|row| string(&crate::common::client::cells(row)[0]));
        (subjects.collect(), rows.origin)
    }

    async fn position(&mut self, table: u32) -> (u32, u32) {
        let (done, _) = ok!(self, table, RopQueryPosition => QueryPosition);
        let position = done.success.unwrap();
        (position.numerator, position.denominator)
    }

    async fn seek(&mut self, table: u32, origin: BookmarkOrigin, rows: i32) -> (u8, i32) {
        let (done, _) =
            ok!(self, table, SeekRow { origin: origin, row_count: rows, want_row_moved_count: 1 });
        let moved = done.success.unwrap();
        (moved.has_sought_less, moved.rows_sought)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_read_from_the_cursor_on() {
    covers!("MS-OXCTABL", 27, 28, 29, 109, 110, 111, 112, 113, 114, 115, 116, 118, 119, 426, 427);
    covers!("MS-OXCTABL", 462, 463, 467, 725, 726, 468, 469, 470, 472, 474, 837, 896, 831, 432, 54);
    covers!("MS-OXCTABL", 55, 33, 43);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 7).await;
    assert_eq!(
        client.next(table, 3).await,
        (vec!["m0".into(), "m1".into(), "m2".into()], BookmarkOrigin::BOOKMARK_CURRENT)
    );
    // The cursor stays.
    let stays = QueryRowsFlags::NO_ADVANCE.0;
    let peek = client.query(table, 2, 1, stays).await;
    assert_eq!(peek, (vec!["m3".into(), "m4".into()], BookmarkOrigin::BOOKMARK_CURRENT));
    assert_eq!(client.position(table).await, (3, 7));
    // Backwards: those just before the cursor, in the table's order.
    assert_eq!(client.query(table, 2, 0, 0).await.0, ["m1", "m2"]);
    assert_eq!(client.position(table).await, (1, 7));
    assert_eq!(client.query(table, 9, 0, 0).await, (vec!["m0".into()], BookmarkOrigin::BOOKMARK_BEGINNING));
    let (rest, origin) = client.next(table, 100).await;
    assert_eq!((rest.len(), origin), (7, BookmarkOrigin::BOOKMARK_END));
    assert_eq!(client.next(table, 1).await, (vec![], BookmarkOrigin::BOOKMARK_END));
    // Columns are those set last, in their order.
    let tags = [PropertyTag::PID_TAG_IMPORTANCE, SUBJECT];
    client.seek(table, BookmarkOrigin::BOOKMARK_BEGINNING, 0).await;
    let rows = client.rows(table, &tags, 1).await;
    assert!(matches!(rows[0][0], Some(PropertyValue::Integer32(1))));
    assert_eq!(string(&rows[0][1]), "m0");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cursor_moves() {
    covers!("MS-OXCTABL", 136, 137, 138, 139, 491, 493, 846, 141, 150, 152, 153, 154, 155, 156, 157);
    covers!("MS-OXCTABL", 159, 160, 161, 162, 163, 496, 497, 499, 850, 514, 515, 519, 855, 910);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 6).await;
    let (beginning, current, end) =
        (BookmarkOrigin::BOOKMARK_BEGINNING, BookmarkOrigin::BOOKMARK_CURRENT, BookmarkOrigin::BOOKMARK_END);
    assert_eq!(client.position(table).await, (0, 6));
    assert_eq!(client.seek(table, beginning, 2).await, (0, 2));
    assert_eq!(client.seek(table, current, 3).await, (0, 3));
    assert_eq!(client.position(table).await, (5, 6));
    assert_eq!(client.seek(table, current, 3).await, (1, 1));
    assert_eq!(client.position(table).await, (6, 6));
    assert_eq!(client.seek(table, end, -2).await, (0, -2));
    assert_eq!(client.next(table, 1).await.0, ["m4"]);
    assert_eq!(client.seek(table, current, -9).await, (1, -5));
    assert_eq!(client.position(table).await, (0, 6));
    let custom = fails!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_CUSTOM });
    assert_eq!(custom, ErrorCode::EC_INVALID_PARAMETER);
    for (numerator, denominator, place) in [(1, 2, 3), (0, 9, 0), (7, 7, 6), (9, 7, 6)] {
        ok!(client, table, SeekRowFractional { numerator: numerator, denominator: denominator });
        assert_eq!(client.position(table).await.0, place);
    }
    let nothing = fails!(client, table, SeekRowFractional { numerator: 1, denominator: 0 });
    assert_eq!(nothing, ErrorCode::EC_INVALID_PARAMETER);
}

#[tokio::test(flavor = "multi_thread")]
async fn bookmarks_stay_at_their_rows() {
    covers!("MS-OXCTABL", 166, 178, 180, 181, 183, 186, 187, 188, 189, 190, 192, 193, 194, 503, 504);
    covers!("MS-OXCTABL", 508, 861, 511, 211, 212, 213, 522, 526, 862, 863, 864, 865, 453, 545, 2481);
    covers!("MS-OXCTABL", 5521, 562, 549, 898, 900, 902, 904, 906, 908);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 6).await;
    client.seek(table, BookmarkOrigin::BOOKMARK_BEGINNING, 3).await;
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap();
    assert_eq!(usize::from(bookmark.bookmark_size), bookmark.bookmark.len());
    let bookmark = bookmark.bookmark;
    let size = bookmark.len() as u16;
    let seek = async |client: &mut Client, rows: i32| {
        let (done, _) = rop!(
            client,
            table,
            SeekRowBookmark {
                bookmark_size: size,
                bookmark: bookmark.clone(),
                row_count: rows,
                want_row_moved_count: 1
            }
        );
        done.success
            .map(|s| (s.row_no_longer_visible, s.has_sought_less, s.rows_sought))
            .ok_or(done.return_value)
    };
    assert_eq!(seek(&mut client, 0).await, Ok((0, 0, 0)));
    assert_eq!(client.next(table, 1).await.0, ["m3"]);
    assert_eq!(seek(&mut client, -2).await, Ok((0, 0, -2)));
    assert_eq!(client.next(table, 1).await.0, ["m1"]);
    assert_eq!(seek(&mut client, 9).await, Ok((0, 1, 3)));
    assert_eq!(seek(&mut client, -9).await, Ok((0, 1, -3)));
    // Rows before it come and go; it stays where its row is.
    let mailbox = server.mailbox("kim");
    let mut first = mailbox.new_message(client.inbox(), false).unwrap();
    first.properties.set_text(SUBJECT, "a");
    mailbox.save_message(&mut first, Default::default()).unwrap();
    assert_eq!(seek(&mut client, 0).await, Ok((0, 0, 0)));
    assert_eq!(client.next(table, 1).await.0, ["m3"]);
    assert_eq!(client.position(table).await, (5, 7));
    ok!(client, table, FreeBookmark { bookmark_size: size, bookmark: bookmark.clone() });
    assert_eq!(seek(&mut client, 0).await, Err(ErrorCode::EC_INVALID_BOOKMARK));
    let twice = fails!(client, table, FreeBookmark { bookmark_size: size, bookmark: bookmark.clone() });
    assert_eq!(twice, ErrorCode::EC_INVALID_BOOKMARK);
    // Another order, another restriction, or none of both: all are gone.
    for change in 0..3 {
        let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
        match change {
            0 => sorted(&mut client, table, SortDirection::SORT_DESCENDING).await,
            1 => {
                ok!(client, table, Restrict { restriction_data: containing("m") });
            }
            _ => {
                ok!(client, table, RopResetTable => ResetTable);
                ok!(client, table, SetColumns { property_tag_count: 1, property_tags: vec![SUBJECT] });
            }
        }
        let code = fails!(client, table, SeekRowBookmark { bookmark_size: size, bookmark: bookmark.clone() });
        assert_eq!(code, ErrorCode::EC_INVALID_BOOKMARK);
        let find = fails!(
            client,
            table,
            FindRow {
                restriction_data: containing("m"),
                origin: BookmarkOrigin::BOOKMARK_CUSTOM,
                bookmark_size: size,
                bookmark: bookmark,
            }
        );
        assert_eq!(find, ErrorCode::EC_INVALID_BOOKMARK);
        assert_eq!(client.position(table).await.0, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_whose_row_is_gone_says_so() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 4).await;
    client.seek(table, BookmarkOrigin::BOOKMARK_BEGINNING, 2).await;
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
    let mid = client.rows(table, &[PropertyTag::PID_TAG_MID], 1).await;
    let Some(PropertyValue::Integer64(mid)) = mid[0][0] else { panic!() };
    server.mailbox("kim").delete_messages(client.inbox(), &[mid as u64], true).unwrap();
    let (done, _) =
        ok!(client, table, SeekRowBookmark { bookmark_size: 4, bookmark: bookmark, row_count: 0 });
    assert_eq!(done.success.unwrap().row_no_longer_visible, 1);
    assert_eq!(client.position(table).await, (2, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_come_in_the_order_asked_for_last() {
    covers!("MS-OXCTABL", 76, 77, 83, 84, 437, 438, 447, 450);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 3).await;
    assert_eq!(client.next(table, 9).await.0, ["m0", "m1", "m2"]);
    sorted(&mut client, table, SortDirection::SORT_DESCENDING).await;
    assert_eq!(client.next(table, 9).await.0, ["m2", "m1", "m0"]);
    let top = client.open_folder(logon, client.special(3)).await;
    let (_, folders) = ok!(client, top, GetHierarchyTable {});
    let order = SortOrder { property_tag: SUBJECT, order: SortDirection::SORT_ASCENDING };
    let code = fails!(client, folders, SortTable { sort_order_count: 1, sort_orders: vec![order] });
    assert_eq!(code, ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn restrictions_select_and_are_taken_away() {
    covers!("MS-OXCTABL", 93, 94, 117, 451, 452, 459, 833, 834, 555, 556, 561, 564, 566);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 12).await;
    let (done, _) = ok!(client, table, Restrict { restriction_data: containing("M1") });
    assert_eq!(done.success.unwrap().table_status, TableStatus::TBLSTAT_COMPLETE);
    assert_eq!(client.position(table).await, (0, 3));
    assert_eq!(client.next(table, 99).await.0, ["m1", "m10", "m11"]);
    // Text in the code page is understood as well.
    let tag = PropertyTag(0x0037_001e);
    let property = PropertyRestriction {
        rel_op: RelOp::RELOP_EQ,
        property_tag: tag,
        tagged_value: tagged(tag, PropertyValue::String8("m7".into())),
    };
    let restriction =
        Restriction { restrict_type: RestrictType::RES_PROPERTY, data: RestrictionData::Property(property) };
    ok!(client, table, Restrict { restriction_data: OptionalRestriction { restriction: Some(restriction) } });
    assert_eq!(client.next(table, 99).await.0, ["m7"]);
    ok!(client, table, Restrict {});
    assert_eq!(client.position(table).await, (0, 12));
    ok!(client, table, Restrict { restriction_data: containing("m1") });
    ok!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_END });
    ok!(client, table, RopResetTable => ResetTable);
    assert_eq!(client.position(table).await, (0, 12));
    let top = client.open_folder(logon, client.special(3)).await;
    let (_, folders) = ok!(client, top, GetHierarchyTable {});
    assert_eq!(fails!(client, folders, RopResetTable => ResetTable), ErrorCode::EC_NOT_SUPPORTED);
    ok!(client, folders, Restrict { restriction_data: folder_named("Inbox") });
    assert_eq!(client.position(folders).await, (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_found_from_where_it_is_looked_for() {
    covers!("MS-OXCTABL", 225, 226, 237, 239, 242, 243, 244, 245, 246, 534, 536, 539, 540, 542, 859);
    covers!("MS-OXCTABL", 544001, 824);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 12).await;
    let find = async |client: &mut Client, what: &str, origin: BookmarkOrigin, flags: u8| {
        let (done, _) = rop!(
            client,
            table,
            FindRow {
                restriction_data: containing(what),
                origin: origin,
                find_row_flags: FindRowFlags(flags)
            }
        );
        let found = done.success.ok_or(done.return_value)?;
        assert_eq!(
            (found.row_no_longer_visible, found.has_row_data),
            (0, u8::from(found.row_data.is_some()))
        );
        Ok(string(&crate::common::client::cells(found.row_data.unwrap())[0]))
    };
    let (beginning, current, end) =
        (BookmarkOrigin::BOOKMARK_BEGINNING, BookmarkOrigin::BOOKMARK_CURRENT, BookmarkOrigin::BOOKMARK_END);
    assert_eq!(find(&mut client, "m1", beginning, 0).await, Ok("m1".into()));
    assert_eq!(client.next(table, 2).await.0, ["m1", "m10"]);
    assert_eq!(find(&mut client, "m1", current, 0).await, Ok("m11".into()));
    assert_eq!(find(&mut client, "m", end, FindRowFlags::DIR_BACKWARD.0).await, Ok("m9".into()));
    assert_eq!(find(&mut client, "m", current, FindRowFlags::DIR_BACKWARD.0).await, Ok("m8".into()));
    assert_eq!(find(&mut client, "x", beginning, 0).await, Err(ErrorCode::EC_NOT_FOUND));
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, fresh) = ok!(client, folder, GetContentsTable {});
    let without = fails!(client, fresh, FindRow { restriction_data: containing("m") });
    assert_eq!(without, ErrorCode::EC_NULL_OBJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn long_values_are_cut_short_in_rows() {
    covers!("MS-OXCTABL", 121);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = messages(&mut client, &server, logon, 0).await;
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(client.inbox(), false).unwrap();
    message.properties.set_text(SUBJECT, &"é".repeat(1000));
    message.properties.set_bytes(PropertyTag::PID_TAG_CONVERSATION_INDEX, &[7; 2000]);
    message.properties.set_text(PropertyTag::PID_TAG_BODY, &"b".repeat(100_000));
    mailbox.save_message(&mut message, Default::default()).unwrap();
    let tags = [
        SUBJECT,
        PropertyTag(0x0037_001e),
        PropertyTag::PID_TAG_CONVERSATION_INDEX,
        PropertyTag::PID_TAG_BODY,
    ];
    let rows = client.rows(table, &tags, 1).await;
    let size = |value: &Option<PropertyValue>| match value {
        Some(PropertyValue::String(text)) => 2 * text.utf16_len(),
        Some(PropertyValue::String8(text)) => text.len(),
        Some(PropertyValue::Binary(bytes)) => bytes.value.len(),
        other => panic!("{other:?}"),
    };
    // By exactly 255 characters clients know that there are more.
    assert_eq!(rows[0].iter().map(size).collect::<Vec<_>>(), [510, 255, 510, 510]);
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_folders_can_do_the_same() {
    covers!("MS-OXCTABL", 829, 835, 840, 844, 848, 852, 853, 857, 858, 875, 876, 839, 842, 488, 531);
    covers!("MS-OXCTABL", 220, 221, 222, 547, 132, 127, 479, 483, 485, 860, 608);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let contents = messages(&mut client, &server, logon, 2).await;
    let top = client.open_folder(logon, client.special(3)).await;
    let (_, table) = ok!(client, top, GetHierarchyTable {});
    let name = PropertyTag::PID_TAG_DISPLAY_NAME;
    let rows = client.rows(table, &[name], 100).await;
    assert!(rows.iter().any(|row| string(&row[0]) == "Inbox"));
    let length = rows.len() as u32;
    assert_eq!(client.position(table).await, (length, length));
    assert_eq!(client.seek(table, BookmarkOrigin::BOOKMARK_BEGINNING, 1).await, (0, 1));
    ok!(client, table, SeekRowFractional { numerator: 1, denominator: 1 });
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
    ok!(client, table, SeekRowBookmark { bookmark_size: 4, bookmark: bookmark.clone(), row_count: -1 });
    ok!(client, table, FreeBookmark { bookmark_size: 4, bookmark: bookmark });
    let (found, _) = ok!(
        client,
        table,
        FindRow { restriction_data: folder_named("Outbox"), origin: BookmarkOrigin::BOOKMARK_BEGINNING }
    );
    assert_eq!(found.success.unwrap().has_row_data, 1);
    // That the folder of a bookmark is gone is not told.
    let (_, gone) = client.create_folder(top, "Gone").await;
    let beginning = BookmarkOrigin::BOOKMARK_BEGINNING;
    ok!(client, table, FindRow { restriction_data: folder_named("Gone"), origin: beginning });
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
    server.mailbox("kim").delete_folder(gone, Default::default()).unwrap();
    let custom = BookmarkOrigin::BOOKMARK_CUSTOM;
    let (found, _) = ok!(client, table, FindRow { origin: custom, bookmark_size: 4, bookmark: bookmark });
    assert_eq!(found.success.unwrap().row_no_longer_visible, 0);
    for table in [table, contents] {
        let (status, _) = ok!(client, table, RopGetStatus => GetStatus);
        assert_eq!(status.success.unwrap().table_status, TableStatus::TBLSTAT_COMPLETE);
        let (columns, _) = ok!(client, table, RopQueryColumnsAll => QueryColumnsAll);
        let columns = columns.success.unwrap();
        assert_eq!(usize::from(columns.property_tag_count), columns.property_tags.len());
        assert!(columns.property_tags.contains(&PropertyTag::PID_TAG_INST_ID), "{:?}", columns.property_tags);
        // Nothing is done later than it was asked for.
        assert_eq!(fails!(client, table, RopAbort => Abort), ErrorCode::EC_ABORT_FAILED);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_table_has_no_rows() {
    covers!("MS-OXCTABL", 45, 57, 88, 614, 124, 129, 612, 142, 168, 200, 209, 218, 682, 249, 259);
    covers!("MS-OXCTABL", 435, 436, 461, 477, 486, 490, 495, 502, 512, 521, 529, 533, 544, 551, 248, 552);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let no = ErrorCode::EC_NOT_SUPPORTED;
    assert_eq!(
        fails!(client, folder, SetColumns { property_tag_count: 1, property_tags: vec![SUBJECT] }),
        no
    );
    assert_eq!(fails!(client, folder, SortTable {}), no);
    assert_eq!(fails!(client, folder, Restrict {}), no);
    assert_eq!(fails!(client, folder, QueryRows {}), no);
    assert_eq!(fails!(client, folder, RopAbort => Abort), no);
    assert_eq!(fails!(client, folder, RopGetStatus => GetStatus), no);
    assert_eq!(fails!(client, folder, RopQueryPosition => QueryPosition), no);
    assert_eq!(fails!(client, folder, SeekRow {}), no);
    assert_eq!(fails!(client, folder, SeekRowBookmark {}), no);
    assert_eq!(fails!(client, folder, SeekRowFractional {}), no);
    assert_eq!(fails!(client, folder, RopCreateBookmark => CreateBookmark), no);
    assert_eq!(fails!(client, folder, RopQueryColumnsAll => QueryColumnsAll), no);
    assert_eq!(fails!(client, folder, FindRow {}), no);
    assert_eq!(fails!(client, folder, FreeBookmark {}), no);
    assert_eq!(fails!(client, folder, RopResetTable => ResetTable), no);
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let invalid = ErrorCode::EC_INVALID_PARAMETER;
    for of in [0x0000, 0x000a] {
        let tags = vec![PropertyTag(0x0037_0000 | of)];
        assert_eq!(fails!(client, table, SetColumns { property_tag_count: 1, property_tags: tags }), invalid);
    }
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
    // A table that was released has no bookmarks any more.
    client.release(table).await;
    let seek = fails!(client, table, SeekRowBookmark { bookmark_size: 4, bookmark: bookmark.clone() });
    assert_eq!(seek, ErrorCode::EC_NULL_OBJECT);
    let gone = fails!(client, table, FreeBookmark { bookmark_size: 4, bookmark: bookmark });
    assert_eq!(gone, ErrorCode::EC_NULL_OBJECT);
}
