//! Rows of messages that somebody else has deleted and the table has not heard of yet.

use crate::common::client::{cells, string};
use crate::common::{Client, Server};
use exchange::oxcdata::{
    ExistRestriction, PropertyValue, RestrictType, Restriction, RestrictionData, SortDirection, SortOrder,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
use exchange::oxctabl::{BookmarkOrigin, FindRowFlags};
use exchange::oxprops::PropertyTag;
use openchange_store::{Interest, Mailbox, Scope, Subscription};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
const SENDER: PropertyTag = PropertyTag::PID_TAG_SENDER_NAME;
const ROW_TYPE: PropertyTag = PropertyTag::PID_TAG_ROW_TYPE;

/// Who hears of deleted messages before the tables that are opened later, and holds the news up: a transaction
/// is committed, and nobody behind this subscription knows.
struct Delay {
    mailbox: Arc<dyn Mailbox>,
    _first: Subscription,
    heard: Receiver<()>,
    go_on: Sender<()>,
}

impl Delay {
    fn new(mailbox: Arc<dyn Mailbox>) -> Delay {
        let (hear, heard) = channel();
        let (go_on, wait) = channel();
        let (hear, wait) = (Mutex::new(hear), Mutex::new(wait));
        let waker = move || {
            hear.lock().unwrap().send(()).unwrap();
            wait.lock().unwrap().recv().unwrap();
        };
        let deleted = Interest { kinds: 0x0008, scope: Scope::Store };
        let first = mailbox.subscribe(deleted, 1, Some(Arc::new(waker)));
        Delay { mailbox, _first: first, heard, go_on }
    }

    /// Deletes messages; they are gone when this returns, and the tables hear of it when `tell` is called.
    fn delete(&self, folder: u64, messages: Vec<u64>) -> JoinHandle<()> {
        let mailbox = self.mailbox.clone();
        let thread = std::thread::spawn(move || {
            mailbox.delete_messages(folder, &messages, true).unwrap();
        });
        self.heard.recv().unwrap();
        thread
    }

    fn tell(&self, deleting: JoinHandle<()>) {
        self.go_on.send(()).unwrap();
        deleting.join().unwrap();
    }
}

/// Messages `m0` to `m5` in the inbox, the first half from Ann and the others from Bob.
fn messages(mailbox: &Arc<dyn Mailbox>, inbox: u64) -> Vec<u64> {
    let make = |number: usize| {
        let mut message = mailbox.new_message(inbox, false).unwrap();
        message.properties.set_text(SUBJECT, &format!("m{number}"));
        message.properties.set_text(SENDER, if number < 3 { "Ann" } else { "Bob" });
        mailbox.save_message(&mut message, Default::default()).unwrap()
    };
    (0..6).map(make).collect()
}

async fn table(client: &mut Client, logon: u32, columns: &[PropertyTag]) -> u32 {
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let count = columns.len() as u16;
    ok!(client, table, SetColumns { property_tag_count: count, property_tags: columns.to_vec() });
    table
}

/// The subjects of rows, each of which must be whole, and where the cursor is.
async fn query(client: &mut Client, table: u32, forward: u8, count: u16) -> (Vec<String>, BookmarkOrigin) {
    let (done, _) = ok!(client, table, QueryRows { forward_read: forward, row_count: count });
    let done = done.success.unwrap();
    assert_eq!(usize::from(done.row_count), done.row_data.len());
    (done.row_data.into_iter().map(|row| string(&cells(row)[0])).collect(), done.origin)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_is_gone_is_in_no_reply() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let delay = Delay::new(server.mailbox("kim"));
    let ids = messages(&delay.mailbox, inbox);
    let table = table(&mut client, logon, &[SUBJECT]).await;
    let deleting = delay.delete(inbox, vec![ids[0], ids[2], ids[5]]);

    // The table still counts them, but as many rows as were asked for are those that are left.
    let (done, _) = ok!(client, table, RopQueryPosition => QueryPosition);
    assert_eq!(done.success.unwrap().denominator, 6);
    assert_eq!(
        query(&mut client, table, 1, 2).await,
        (vec!["m1".into(), "m3".into()], BookmarkOrigin::BOOKMARK_CURRENT)
    );
    assert_eq!(query(&mut client, table, 1, 9).await, (vec!["m4".into()], BookmarkOrigin::BOOKMARK_END));
    assert_eq!(query(&mut client, table, 0, 2).await.0, ["m3", "m4"]);
    assert_eq!(
        query(&mut client, table, 0, 9).await,
        (vec!["m1".into()], BookmarkOrigin::BOOKMARK_BEGINNING)
    );

    // So it is with a row that is looked for.
    let found = find(&mut client, table, BookmarkOrigin::BOOKMARK_BEGINNING, false, None).await;
    assert_eq!(found, Ok("m1".into()));
    assert_eq!(query(&mut client, table, 1, 1).await.0, ["m1"]);
    let found = find(&mut client, table, BookmarkOrigin::BOOKMARK_END, true, None).await;
    assert_eq!(found, Ok("m4".into()));
    let with_subject = ExistRestriction { property_tag: SUBJECT };
    let exists =
        Restriction { restrict_type: RestrictType::RES_EXIST, data: RestrictionData::Exist(with_subject) };
    let found = find(&mut client, table, BookmarkOrigin::BOOKMARK_BEGINNING, false, Some(exists)).await;
    assert_eq!(found, Ok("m1".into()));

    delay.tell(deleting);
    let all = [ids[1], ids[3], ids[4]].to_vec();
    let deleting = delay.delete(inbox, all);
    let found = find(&mut client, table, BookmarkOrigin::BOOKMARK_BEGINNING, false, None).await;
    assert_eq!(found, Err(ErrorCode::EC_NOT_FOUND));
    ok!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_BEGINNING, row_count: 0 });
    assert_eq!(query(&mut client, table, 1, 9).await, (vec![], BookmarkOrigin::BOOKMARK_END));
    delay.tell(deleting);
}

async fn find(
    client: &mut Client,
    table: u32,
    origin: BookmarkOrigin,
    backwards: bool,
    restriction: Option<Restriction>,
) -> Result<String, ErrorCode> {
    let flags = if backwards { FindRowFlags::DIR_BACKWARD } else { FindRowFlags::default() };
    let (found, _) = rop!(
        client,
        table,
        FindRow {
            find_row_flags: flags,
            restriction_data: OptionalRestriction { restriction },
            origin: origin
        }
    );
    match found.success {
        Some(found) => Ok(string(&cells(found.row_data.unwrap())[0])),
        None => Err(found.return_value),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_category_is_that_of_the_rows_that_are_left() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let delay = Delay::new(server.mailbox("kim"));
    let ids = messages(&delay.mailbox, inbox);
    let table = table(&mut client, logon, &[SENDER, ROW_TYPE, PropertyTag::PID_TAG_INST_ID, SUBJECT]).await;
    let order = |property_tag| SortOrder { property_tag, order: SortDirection::SORT_ASCENDING };
    let orders = vec![order(SENDER), order(SUBJECT)];
    ok!(client, table, SortTable { sort_order_count: 2, category_count: 1, sort_orders: orders });
    let headers = async |client: &mut Client| {
        ok!(client, table, SeekRow { origin: BookmarkOrigin::BOOKMARK_BEGINNING, row_count: 0 });
        let (done, _) = ok!(client, table, QueryRows { forward_read: 1, row_count: 9 });
        let rows = done.success.unwrap().row_data.into_iter().map(cells);
        rows.map(|cells| match cells[2] {
            Some(PropertyValue::Integer64(id)) => (string(&cells[0]), id as u64),
            ref other => panic!("no id: {other:?}"),
        })
        .collect::<Vec<_>>()
    };
    let before = headers(&mut client).await;
    assert_eq!(before.len(), 2);
    let deleting = delay.delete(inbox, vec![ids[0], ids[3], ids[4], ids[5]]);
    // Ann's category is named after a row that is left, and Bob's is no more.
    assert_eq!(headers(&mut client).await, before[..1]);
    let (done, _) = ok!(client, table, ExpandRow { category_id: before[0].1, max_row_count: 9 });
    let done = done.success.unwrap();
    let subjects: Vec<_> = done.row_data.into_iter().map(|row| string(&cells(row)[3])).collect();
    assert_eq!((subjects, done.row_count), (vec!["m1".into(), "m2".into()], 2));
    let gone = fails!(client, table, ExpandRow { category_id: before[1].1, max_row_count: 9 });
    assert_eq!(gone, ErrorCode::EC_NOT_FOUND);
    delay.tell(deleting);
}
