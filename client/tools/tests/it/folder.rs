//! A folder of very many messages, as a client sees it over TCP at privacy level.

use crate::world::World;
use mapi::{PropertyTag as Tag, SpecialFolder, Table, ascending, descending, restriction};
use std::time::{Duration, Instant};

/// Rounds of each.
const ROUNDS: usize = 9;
/// What each operation may take, on a machine that has nothing else to do.
const GOAL: Duration = Duration::from_millis(50);
/// Of a program that is not optimised, on a machine that has.
const PATIENCE: u32 = if cfg!(debug_assertions) { 40 } else { 10 };
const COLUMNS: [Tag; 7] = [
    Tag::PID_TAG_MID,
    Tag::PID_TAG_SUBJECT,
    Tag::PID_TAG_SENDER_NAME,
    Tag::PID_TAG_DISPLAY_TO,
    Tag::PID_TAG_MESSAGE_DELIVERY_TIME,
    Tag::PID_TAG_MESSAGE_FLAGS,
    Tag::PID_TAG_MESSAGE_SIZE,
];

/// A page of 50 rows.
async fn page(table: &Table) -> mapi::Result<()> {
    assert_eq!(table.query_rows(50).await?.rows.len(), 50);
    Ok(())
}

/// Prints how long something takes on the clock; the quickest must not be far from the goal.
async fn time(name: &str, mut run: impl AsyncFnMut() -> mapi::Result<()>) {
    let mut took = Vec::new();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        run().await.unwrap_or_else(|e| panic!("{name}: {e}"));
        took.push(begun.elapsed());
    }
    let first = took[0];
    took.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (quickest, middle) = (took[0], took[ROUNDS / 2]);
    println!("| {name} | {:.1} | {:.1} | {:.1} |", ms(middle), ms(quickest), ms(first));
    assert!(quickest < GOAL * PATIENCE, "{name}: {quickest:?}");
}

/// `OPENCHANGE_MESSAGES` is how many.
#[test]
#[ignore = "fills a large folder first; cargo xtask test runs it"]
fn a_folder_of_a_hundred_thousand_messages_is_quick() {
    let count = std::env::var("OPENCHANGE_MESSAGES").map_or(100_000, |n| n.parse().unwrap());
    let world = World::new();
    world.fill_by_copying("ann", count);
    println!("| a folder of {count} messages, over TCP, sealed | ms | ms at best | ms the first time |");
    println!("|---|---|---|---|");
    world.run(async {
        let (_session, store) = world.mailbox("ann").await;
        let inbox = store.special(SpecialFolder::Inbox);
        time("open, and the first 50 rows", async || {
            let table = inbox.contents();
            table.set_columns(&COLUMNS).forget();
            page(&table).await
        })
        .await;
        let table = inbox.contents();
        table.set_columns(&COLUMNS).forget();
        assert_eq!(table.count().await.unwrap(), count as u32);
        for (name, order) in [
            ("sort by time received, newest first", descending(Tag::PID_TAG_MESSAGE_DELIVERY_TIME)),
            ("sort by subject", ascending(Tag::PID_TAG_SUBJECT)),
            ("sort by sender", ascending(Tag::PID_TAG_SENDER_NAME)),
            ("sort by size", descending(Tag::PID_TAG_MESSAGE_SIZE)),
        ] {
            time(&format!("{name}, and the first 50 rows"), async || {
                table.sort(std::slice::from_ref(&order)).forget();
                page(&table).await
            })
            .await;
        }
        table.sort(&[descending(Tag::PID_TAG_MESSAGE_DELIVERY_TIME)]).await.unwrap();
        for (name, wanted) in [
            ("restrict to unread", restriction::bits_clear(Tag::PID_TAG_MESSAGE_FLAGS, 1)),
            ("restrict by a word in the subject", restriction::contains(Tag::PID_TAG_SUBJECT, "BUDGET 7")),
            ("restrict by a word in the sender", restriction::contains(Tag::PID_TAG_SENDER_NAME, "person 7")),
        ] {
            time(&format!("{name}, and the first 50 rows"), async || {
                table.restrict(Some(wanted.clone())).forget();
                page(&table).await
            })
            .await;
            assert!(table.count().await.unwrap() < count as u32);
        }
        table.restrict(None).await.unwrap();
        let middle = i32::try_from(count / 2).unwrap();
        time("50 rows in the middle", async || {
            table.seek(mapi::BookmarkOrigin::BOOKMARK_BEGINNING, middle).forget();
            page(&table).await
        })
        .await;
    });
}
