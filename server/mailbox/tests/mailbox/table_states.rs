//! What a table needs before rows are asked for, and what rows are as bytes (MS-OXCTABL 3.2.5.1
//! to 3.2.5.5, MS-OXCDATA 2.8.1).

use crate::common::client::{cells, made, request, tagged, text, write};
use crate::common::{Client, Server};
use covers::covers;
use exchange::oxcdata::{
    PropertyRestriction, RelOp, RestrictType, Restriction, RestrictionData, SortDirection, SortOrder,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
use exchange::oxcrops::RopRequestBody;
use exchange::oxctabl::{TableAsyncFlags, TableStatus};
use exchange::oxprops::PropertyTag;

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;

fn comparing(rel_op: RelOp, subject: &str) -> OptionalRestriction {
    let property =
        PropertyRestriction { rel_op, property_tag: SUBJECT, tagged_value: tagged(SUBJECT, text(subject)) };
    let data = RestrictionData::Property(property);
    OptionalRestriction { restriction: Some(Restriction { restrict_type: RestrictType::RES_PROPERTY, data }) }
}

/// A contents table without columns, of messages `a` and `b`.
async fn opened(client: &mut Client, logon: u32) -> u32 {
    let inbox = client.inbox();
    for subject in ["a", "b"] {
        client.message(logon, inbox, subject).await;
    }
    let folder = client.open_folder(logon, inbox).await;
    ok!(client, folder, GetContentsTable {}).1
}

async fn set_columns(client: &mut Client, table: u32, tags: &[PropertyTag]) {
    ok!(client, table, SetColumns { property_tags: tags.to_vec(), property_tag_count: tags.len() as u16 });
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_done_later_is_done_at_once() {
    covers!("MS-OXCTABL", 770, 772, 774, 792, 796, 800, 802, 810, 812, 891);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = opened(&mut client, logon).await;
    let later = TableAsyncFlags::TBL_ASYNC;
    let complete = TableStatus::TBLSTAT_COMPLETE;
    let status = async |client: &mut Client| {
        let (status, _) = ok!(client, table, RopGetStatus => GetStatus);
        assert_eq!(status.success.unwrap().table_status, complete);
    };
    let tags = vec![SUBJECT];
    let (set, _) = ok!(
        client,
        table,
        SetColumns { set_columns_flags: later, property_tag_count: 1, property_tags: tags }
    );
    assert_eq!(set.success.unwrap().table_status, complete);
    status(&mut client).await;
    let order = SortOrder { property_tag: SUBJECT, order: SortDirection::SORT_DESCENDING };
    let (sorted, _) = ok!(
        client,
        table,
        SortTable { sort_table_flags: later, sort_order_count: 1, sort_orders: vec![order] }
    );
    assert_eq!(sorted.success.unwrap().table_status, complete);
    status(&mut client).await;
    let (rows, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 9 });
    let subjects: Vec<_> = rows.success.unwrap().row_data.into_iter().flat_map(cells).collect();
    assert_eq!(subjects, [Some(text("b")), Some(text("a"))]);
    let wanted = comparing(RelOp::RELOP_EQ, "a");
    let (restricted, _) = ok!(client, table, Restrict { restrict_flags: later, restriction_data: wanted });
    assert_eq!(restricted.success.unwrap().table_status, complete);
    status(&mut client).await;
    let (rows, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 9 });
    let subjects: Vec<_> = rows.success.unwrap().row_data.into_iter().flat_map(cells).collect();
    assert_eq!(subjects, [Some(text("a"))]);
}

/// What asking for rows comes to in each way.
async fn asked(client: &mut Client, table: u32) -> Vec<ErrorCode> {
    let bookmark = ok!(client, table, RopCreateBookmark => CreateBookmark).0.success.unwrap().bookmark;
    let seek = rop!(client, table, SeekRowBookmark { bookmark: bookmark.clone() }).0.return_value;
    let wanted = comparing(RelOp::RELOP_EQ, "a");
    let find = rop!(client, table, FindRow { restriction_data: wanted }).0.return_value;
    let query = rop!(client, table, QueryRows { forward_read: 1, row_count: 1 }).0.return_value;
    let free = rop!(client, table, FreeBookmark { bookmark: bookmark }).0.return_value;
    vec![seek, find, query, free]
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_need_columns_and_the_arrangement_that_was_asked_for() {
    covers!("MS-OXCTABL", 443, 456, 610, 768, 827, 8274, 8276, 866, 867);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = opened(&mut client, logon).await;
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NULL_OBJECT; 4]);
    set_columns(&mut client, table, &[SUBJECT]).await;
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NONE; 4]);

    let impossible = vec![PropertyTag(0x0037_0000)];
    fails!(client, table, SetColumns { property_tag_count: 1, property_tags: impossible });
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NULL_OBJECT; 4]);
    set_columns(&mut client, table, &[SUBJECT]).await;
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NONE; 4]);

    let order = SortOrder { property_tag: SUBJECT, order: SortDirection::SORT_ASCENDING };
    let orders = vec![order];
    // More categories than keys.
    fails!(client, table, SortTable { sort_order_count: 1, category_count: 2, sort_orders: orders.clone() });
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NULL_OBJECT; 4]);
    ok!(client, table, SortTable { sort_order_count: 1, sort_orders: orders });
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NONE; 4]);

    fails!(client, table, Restrict { restriction_data: comparing(RelOp::RELOP_MEMBER_OF_DL, "a") });
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NULL_OBJECT; 4]);
    ok!(client, table, Restrict {});
    assert_eq!(asked(&mut client, table).await, [ErrorCode::EC_NONE; 4]);
}

/// The response of one operation as bytes behind its code.
async fn raw(client: &mut Client, table: u32, body: RopRequestBody) -> Vec<u8> {
    let out = client.call(write(&[request(0, 0, body)]), vec![table]).await;
    let rops = out.rgb_out_content().unwrap().buffers.remove(0).payload.rops;
    assert_eq!(rops[1..6], [0; 5]);
    rops[6..].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_have_their_columns_in_the_order_that_was_set_and_say_what_is_missing() {
    covers!("MS-OXCTABL", 3, 13, 15, 813);
    covers!("MS-OXCTABL", "MS-OXCDATA_R65", "MS-OXCDATA_R72", "MS-OXCDATA_R73", "MS-OXCDATA_R76");
    covers!("MS-OXCTABL", "MS-OXCDATA_R77", "MS-OXCDATA_R79", "MS-OXCDATA_R181", "MS-OXCDATA_R182");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let table = opened(&mut client, logon).await;
    let order = SortOrder { property_tag: SUBJECT, order: SortDirection::SORT_ASCENDING };
    ok!(client, table, SortTable { sort_order_count: 1, sort_orders: vec![order] });
    let query = made(RopRequestBody::QueryRows, |r| (r.forward_read, r.row_count) = (1, 1));
    let find = made(RopRequestBody::FindRow, |r| r.restriction_data = comparing(RelOp::RELOP_EQ, "b"));

    // A flag that all is there, and the values: that the row is one of data, and its subject.
    set_columns(&mut client, table, &[PropertyTag::PID_TAG_ROW_TYPE, SUBJECT]).await;
    assert_eq!(raw(&mut client, table, query.clone()).await, *b"\x01\x01\0\0\x01\0\0\0a\0\0\0");
    assert_eq!(raw(&mut client, table, find.clone()).await, *b"\0\x01\0\x01\0\0\0b\0\0\0");
    set_columns(&mut client, table, &[SUBJECT, PropertyTag::PID_TAG_ROW_TYPE]).await;
    assert_eq!(raw(&mut client, table, find.clone()).await, *b"\0\x01\0b\0\0\0\x01\0\0\0");

    // A flag that something is not, and one for each value.
    set_columns(&mut client, table, &[PropertyTag::PID_TAG_COMMENT, SUBJECT]).await;
    let missing = ErrorCode::EC_NOT_FOUND.0.to_le_bytes();
    let expected = [b"\0\x01\x01\x0a", &missing[..], b"\0b\0\0\0"].concat();
    assert_eq!(raw(&mut client, table, find).await, expected);

    // Tags have the type first.
    let all = raw(&mut client, table, RopRequestBody::RopQueryColumnsAll).await;
    let (count, tags) = all.split_at(2);
    assert_eq!(usize::from(u16::from_le_bytes([count[0], count[1]])) * 4, tags.len());
    assert!(tags.chunks(4).any(|tag| tag == [0x1f, 0, 0x37, 0]));
}
