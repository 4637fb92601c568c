//! A folder of many messages: open, sort, restrict, a page of rows, and how fast messages are saved.
//!
//! `cargo bench -p openchange-store [-- MESSAGES]`; without a number 100,000.

use exchange::oxcdata::{
    BitMaskRestriction, BitmapRelOp, ContentRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyValue,
    RestrictType, Restriction, RestrictionData, SortDirection, SortOrder, SortOrderSet, TaggedPropertyValue,
};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Mailbox, NewMailbox, Options, SaveOptions, SpecialFolder, SqliteStores, Stores, Table, View, ids,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Rounds of which the middle one counts.
const ROUNDS: usize = 9;

fn main() {
    let count = std::env::args().skip(1).find_map(|text| text.parse().ok()).unwrap_or(100_000);
    let directory = tempfile::tempdir().unwrap();
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let owner = ids::guid_from_text("6f4d0d1c-3b0a-4c1e-9d55-0a1b2c3d4e5f").unwrap();
    let new = NewMailbox { owner, display_name: "Ann".into(), legacy_dn: "/o=O/cn=ann".into() };
    let mailbox = stores.create(new).unwrap();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    println!(
        "| a folder of {count} messages | ms | ms of the processor | ms the first time |\n|---|---|---|---|"
    );
    let mut saves = Vec::new();
    for threads in [1, 8] {
        let (took, saved) = fill(&mailbox, inbox, threads, 400);
        saves.push((threads, saved as f64 / took.as_secs_f64()));
    }
    fill_by_copying(&mailbox, inbox, count);
    measure(&mailbox, inbox);
    println!("\nThe mailbox takes {} MiB.", stores.list().unwrap()[0].size >> 20);
    for (threads, rate) in saves {
        println!(
            "Messages saved by {threads} at a time, each on disk before it is acknowledged: {rate:.0} a second."
        );
    }
}

fn measure(mailbox: &Arc<dyn Mailbox>, inbox: u64) {
    let table = Table::Contents { folder: inbox, associated: false, deleted: false };
    let mut view = View::open(mailbox.clone(), table, None).unwrap();
    time("open", || {
        view = View::open(mailbox.clone(), table, None).unwrap();
    });
    for (name, tag, order) in [
        (
            "sort by time received, newest first",
            Tag::PID_TAG_MESSAGE_DELIVERY_TIME,
            SortDirection::SORT_DESCENDING,
        ),
        ("sort by subject", Tag::PID_TAG_NORMALIZED_SUBJECT, SortDirection::SORT_ASCENDING),
        ("sort by sender", Tag::PID_TAG_SENT_REPRESENTING_NAME, SortDirection::SORT_ASCENDING),
        ("sort by importance", Tag::PID_TAG_IMPORTANCE, SortDirection::SORT_ASCENDING),
        ("sort by size", Tag::PID_TAG_MESSAGE_SIZE, SortDirection::SORT_DESCENDING),
    ] {
        time(name, || view.sort(sort(tag, order)).unwrap());
    }
    view.sort(sort(Tag::PID_TAG_MESSAGE_DELIVERY_TIME, SortDirection::SORT_DESCENDING)).unwrap();
    let unread = Restriction {
        restrict_type: RestrictType::RES_BITMASK,
        data: RestrictionData::BitMask(BitMaskRestriction {
            bitmap_rel_op: BitmapRelOp::BMR_EQZ,
            property_tag: Tag::PID_TAG_MESSAGE_FLAGS,
            mask: 1,
        }),
    };
    time("restrict to unread, newest first", || view.restrict(Some(unread.clone())).unwrap());
    assert!(!view.is_empty());
    for (name, tag) in [
        ("restrict by a word in the subject, newest first", Tag::PID_TAG_SUBJECT),
        ("restrict by a word in the sender, newest first", Tag::PID_TAG_SENDER_NAME),
    ] {
        let text = if tag == Tag::PID_TAG_SUBJECT { "BUDGET 7" } else { "PERSON 7" };
        time(name, || view.restrict(Some(contains(tag, text))).unwrap());
        assert!(!view.is_empty());
    }
    view.restrict(None).unwrap();
    let columns = [
        Tag::PID_TAG_MID,
        Tag::PID_TAG_ENTRY_ID,
        Tag::PID_TAG_SUBJECT,
        Tag::PID_TAG_SENT_REPRESENTING_NAME,
        Tag::PID_TAG_MESSAGE_DELIVERY_TIME,
        Tag::PID_TAG_MESSAGE_FLAGS,
        Tag::PID_TAG_MESSAGE_SIZE,
        Tag::PID_TAG_BODY,
    ];
    let middle = view.len() / 2;
    time("a page of 50 rows", || assert_eq!(view.rows(middle..middle + 50, &columns).unwrap().len(), 50));
    time("find a row by subject from the start", || {
        view.find(0, false, &contains(Tag::PID_TAG_SUBJECT, "no such text in the first rows 399")).unwrap();
    });
    let first = view.row(0).unwrap();
    time("one message saved, the view brought up to date", || {
        let mut message = mailbox.open_message(inbox, first.message).unwrap();
        mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
        view.update().unwrap();
    });
}

/// Time on the clock, and on the processor: other programs may be at work too.
fn time(name: &str, mut run: impl FnMut()) {
    let mut took: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let (start, processor) = (Instant::now(), processor_time());
            run();
            (start.elapsed(), processor_time().saturating_sub(processor))
        })
        .collect();
    let (first, _) = took[0];
    took.sort_by_key(|(_, processor)| *processor);
    let (clock, processor) = took[ROUNDS / 2];
    println!("| {name} | {:.1} | {:.1} | {:.1} |", ms(clock), ms(processor), ms(first));
}

/// Of this thread, where the system tells.
fn processor_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|text| text.parse().ok()).unwrap_or(0))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn sort(tag: Tag, order: SortDirection) -> SortOrderSet {
    let sort_orders = vec![SortOrder { property_tag: tag, order }];
    SortOrderSet { sort_order_count: 1, sort_orders, ..SortOrderSet::default() }
}

fn contains(tag: Tag, text: &str) -> Restriction {
    Restriction {
        restrict_type: RestrictType::RES_CONTENT,
        data: RestrictionData::Content(ContentRestriction {
            fuzzy_level_low: FuzzyLevelLow::FL_SUBSTRING,
            fuzzy_level_high: FuzzyLevelHigh::FL_IGNORECASE,
            property_tag: tag,
            tagged_value: TaggedPropertyValue {
                property_tag: tag,
                property_value: Box::new(PropertyValue::String(text.into())),
            },
        }),
    }
}

/// Saves messages on several threads at once.
fn fill(mailbox: &Arc<dyn Mailbox>, folder: u64, threads: usize, count: usize) -> (Duration, usize) {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    if i >= count {
                        break;
                    }
                    let mut message = mailbox.new_message(folder, false).unwrap();
                    let properties = &mut message.properties;
                    let spread = i * 7919 % 10_007;
                    properties.set_text(Tag::PID_TAG_SUBJECT, &format!("RE: Budget {spread} of the year"));
                    properties.set_text(Tag::PID_TAG_SENDER_NAME, &format!("Person {}", spread % 97));
                    properties
                        .set_text(Tag::PID_TAG_SENT_REPRESENTING_NAME, &format!("Person {}", spread % 97));
                    properties.set_time(
                        Tag::PID_TAG_MESSAGE_DELIVERY_TIME,
                        133_000_000_000_000_000 + spread as u64,
                    );
                    properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, i.is_multiple_of(3).into());
                    properties.set_number(Tag::PID_TAG_IMPORTANCE, (i % 3) as i32);
                    properties.set_text(Tag::PID_TAG_BODY, &"Dear all, ".repeat(20 + spread % 200));
                    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
                }
            });
        }
    });
    (start.elapsed(), count)
}

/// More messages, of those that are there.
fn fill_by_copying(mailbox: &Arc<dyn Mailbox>, folder: u64, count: usize) {
    let table = Table::Contents { folder, associated: false, deleted: false };
    let view = View::open(mailbox.clone(), table, None).unwrap();
    let all: Vec<_> = (0..view.len()).filter_map(|i| view.row(i)).map(|row| row.message).collect();
    let mut left = count - all.len();
    while left > 0 {
        let part = &all[..all.len().min(left)];
        mailbox.transfer_messages(folder, part, folder, true).unwrap();
        left -= part.len();
    }
}
