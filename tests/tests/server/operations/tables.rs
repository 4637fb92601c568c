//! Operations of tables (MS-OXCTABL).

use exchange::oxcdata::{
    ContentRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyValue, RestrictType, Restriction,
    RestrictionData, SortDirection, SortOrder,
};
use exchange::oxcfold::OptionalRestriction;
use exchange::oxctabl::BookmarkOrigin;
use exchange::oxprops::PropertyTag;

use super::folders::folder;
use crate::common::Client;
use crate::common::client::{cells, string, tagged, text};

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
const BEGINNING: BookmarkOrigin = BookmarkOrigin::BOOKMARK_BEGINNING;

fn containing(part: &str) -> OptionalRestriction {
    let content = ContentRestriction {
        fuzzy_level_low: FuzzyLevelLow::FL_SUBSTRING,
        fuzzy_level_high: FuzzyLevelHigh::FL_IGNORECASE,
        property_tag: SUBJECT,
        tagged_value: tagged(SUBJECT, text(part)),
    };
    let data = RestrictionData::Content(content);
    OptionalRestriction { restriction: Some(Restriction { restrict_type: RestrictType::RES_CONTENT, data }) }
}

/// Where the cursor is, and how many rows there are.
async fn position(client: &mut Client, table: u32) -> (u32, u32) {
    let position = ok!(client, table, RopQueryPosition => QueryPosition).0.success.unwrap();
    (position.numerator, position.denominator)
}

pub async fn drive(client: &mut Client, logon: u32) {
    let inbox = client.open_folder(logon, client.inbox()).await;
    let (place, id) = folder(client, inbox, "Rows").await;
    for number in 0..6 {
        client.message(logon, id, &format!("m{number}")).await;
    }
    let (_, table) = ok!(client, place, GetContentsTable {});
    rows(client, table).await;
    categories(client, table).await;
    client.release(table).await;
    client.release(place).await;
    ok!(
        client,
        inbox,
        DeleteFolder { folder_id: id, delete_folder_flags: exchange::oxcfold::DeleteFolderFlags(0x11) }
    );
    client.release(inbox).await;
}

async fn rows(client: &mut Client, table: u32) {
    ok!(client, table, SetColumns { property_tag_count: 1, property_tags: vec![SUBJECT] });
    let order = SortOrder { property_tag: SUBJECT, order: SortDirection::SORT_ASCENDING };
    ok!(client, table, SortTable { sort_order_count: 1, sort_orders: vec![order] });
    let (read, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 2 });
    let subjects: Vec<_> =
        read.success.unwrap().row_data.into_iter().map(|row| string(&cells(row)[0])).collect();
    assert_eq!(subjects, ["m0", "m1"]);
    assert_eq!(position(client, table).await, (2, 6));
    ok!(client, table, RopGetStatus => GetStatus);
    let (code, _) = rop!(client, table, RopAbort => Abort);
    assert_ne!(code.return_value.0, 0, "nothing runs that could be stopped");
    let (columns, _) = ok!(client, table, RopQueryColumnsAll => QueryColumnsAll);
    assert!(columns.success.unwrap().property_tags.contains(&SUBJECT));

    let mark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap();
    ok!(client, table, SeekRow { origin: BEGINNING, row_count: 5, want_row_moved_count: 1 });
    assert_eq!(position(client, table).await.0, 5);
    let (size, mark) = (mark.bookmark_size, mark.bookmark);
    ok!(client, table, SeekRowBookmark { bookmark_size: size, bookmark: mark.clone() });
    assert_eq!(position(client, table).await.0, 2);
    ok!(client, table, FreeBookmark { bookmark_size: size, bookmark: mark });
    ok!(client, table, SeekRowFractional { numerator: 1, denominator: 2 });
    assert_eq!(position(client, table).await.0, 3);
    let (found, _) = ok!(client, table, FindRow { restriction_data: containing("m4"), origin: BEGINNING });
    assert_eq!(string(&cells(found.success.unwrap().row_data.unwrap())[0]), "m4");
    ok!(client, table, Restrict { restriction_data: containing("m3") });
    assert_eq!(position(client, table).await, (0, 1));
    ok!(client, table, RopResetTable => ResetTable);
    assert_eq!(position(client, table).await, (0, 6));
}

/// Rows by their class: one category.
async fn categories(client: &mut Client, table: u32) {
    let columns = vec![PropertyTag::PID_TAG_INST_ID, SUBJECT];
    ok!(client, table, SetColumns { property_tag_count: 2, property_tags: columns });
    let orders = [PropertyTag::PID_TAG_MESSAGE_CLASS, SUBJECT]
        .map(|property_tag| SortOrder { property_tag, order: SortDirection::SORT_ASCENDING });
    ok!(
        client,
        table,
        SortTable { sort_order_count: 2, category_count: 1, expanded_count: 0, sort_orders: orders.to_vec() }
    );
    assert_eq!(position(client, table).await, (0, 1));
    let (read, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 9 });
    let row = cells(read.success.unwrap().row_data.remove(0));
    let Some(PropertyValue::Integer64(category)) = row[0] else { panic!("{row:?}") };
    let category = category as u64;
    let (done, _) = ok!(client, table, ExpandRow { category_id: category, max_row_count: 9 });
    assert_eq!(done.success.unwrap().expanded_row_count, 6);
    let state = ok!(client, table, GetCollapseState { row_id: category }).0.success.unwrap();
    let (done, _) = ok!(client, table, CollapseRow { category_id: category });
    assert_eq!(done.success.unwrap().collapsed_row_count, 6);
    assert_eq!(position(client, table).await.1, 1);
    let (size, state) = (state.collapse_state_size, state.collapse_state);
    ok!(client, table, SetCollapseState { collapse_state_size: size, collapse_state: state });
    assert_eq!(position(client, table).await.1, 7);
}
