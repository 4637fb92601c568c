//! The domain controller is killed and started again while many clients call.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use exchange::exchange::NSPI;
use exchange::oxprops::PropertyTag;
use mapi::AddressBook;
use openchange_directory::{Change, Directory, Filter, Ldap, Scope};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

use crate::world::{NSPI_PORT, PASSWORD, Place, World, ldap};

/// Sessions that are there before, and go on.
const SESSIONS: usize = 32;
/// Clients that connect again and again.
const NEWCOMERS: usize = 4;
/// How long the domain controller is away.
const OUTAGE: Duration = Duration::from_secs(3);
/// No call of a session takes longer, whatever the directory does.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it may take until all is as before.
const RECOVERY: Duration = Duration::from_secs(60);

/// `thumbnailPhoto`, which is not kept in memory.
const PHOTO: PropertyTag = PropertyTag(0x8C9E_0102);

/// What goes on, seen by those who call and by who kills.
#[derive(Default)]
struct Load {
    away: AtomicBool,
    over: AtomicBool,
    ready: AtomicUsize,
    /// Calls of sessions while the domain controller was away.
    served: AtomicUsize,
    /// Photos that could not be had, and that could.
    without_photo: AtomicUsize,
    with_photo: AtomicUsize,
    /// Clients that were let in, and that were not.
    accepted: AtomicUsize,
    refused: AtomicUsize,
    renamed: AtomicUsize,
}

fn count(counter: &AtomicUsize) -> usize {
    counter.load(Ordering::SeqCst)
}

fn add(counter: &AtomicUsize) {
    counter.fetch_add(1, Ordering::SeqCst);
}

async fn connect(user: &str) -> Result<AddressBook, String> {
    let who = Credentials::password(user, PASSWORD);
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{NSPI_PORT},seal,spnego]");
    let client = Client::connect(&binding, &NSPI, Some(who)).await.map_err(|e| e.to_string())?;
    AddressBook::over(client.into()).await.map_err(|e| e.to_string())
}

impl Load {
    /// One that stays: what the server has in memory it always gets.
    async fn stay(&self, user: &str, number: usize) {
        let book = connect(user).await.unwrap();
        add(&self.ready);
        let mut known = false;
        for round in 0.. {
            if self.over.load(Ordering::SeqCst) {
                break;
            }
            let away = self.away.load(Ordering::SeqCst);
            let begun = Instant::now();
            let name = format!("person{:02}", 10 + (number + round) % 20);
            let entry = book.resolve_one(&name).await.unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(begun.elapsed() < PATIENCE, "{name} after {:?}", begun.elapsed());
            if away && self.away.load(Ordering::SeqCst) {
                add(&self.served);
            }
            if number == 0 {
                let photo =
                    book.properties(&entry, &[PHOTO, PropertyTag::PID_TAG_DISPLAY_NAME]).await.unwrap();
                assert!(begun.elapsed() < PATIENCE, "the photo of {name} after {:?}", begun.elapsed());
                assert!(photo.text(PropertyTag::PID_TAG_DISPLAY_NAME).is_some());
                add(if photo.binary(PHOTO).is_some() { &self.with_photo } else { &self.without_photo });
            }
            if !known && book.resolve_one("after").await.is_ok() {
                known = true;
                add(&self.renamed);
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// One that comes and goes: it is let in or told that it is not, in time.
    async fn come_and_go(&self, user: &str) {
        while !self.over.load(Ordering::SeqCst) {
            let begun = Instant::now();
            match connect(user).await {
                Ok(book) => {
                    book.resolve_one("person07").await.unwrap();
                    add(&self.accepted);
                }
                Err(_) => add(&self.refused),
            }
            assert!(begun.elapsed() < RECOVERY, "an answer after {:?}", begun.elapsed());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// Waits until something holds.
fn until(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < RECOVERY, "{what}: not after {RECOVERY:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn calls_go_on_while_the_domain_controller_is_killed_and_started_again() {
    let world = World::active_directory();
    let Place::ActiveDirectory(dc) = &world.place else { panic!() };
    let user = format!("{}\\person01", world.domain());
    let set = |account: &str, attribute: &str, value: Vec<u8>| {
        dc.namespace().run(async || {
            let directory = Ldap::new(&ldap()).unwrap();
            let base = directory.roots().await.unwrap().domain;
            let filter = Filter::Equals("sAMAccountName".into(), account.into());
            let found = directory.search(&base, Scope::Subtree, &filter, &["cn"]).await.unwrap();
            let change = Change::Replace(attribute.into(), vec![value.clone()]);
            directory.modify(&found[0].dn, &[change]).await.unwrap();
        });
    };
    for number in 10..30 {
        set(&format!("person{number}"), "thumbnailPhoto", vec![number; 100]);
    }
    let load = Load::default();
    std::thread::scope(|scope| {
        let clients = scope.spawn(|| {
            world.namespace().run(async || {
                let stay = (0..SESSIONS).map(|number| load.stay(&user, number));
                let come = (0..NEWCOMERS).map(|_| load.come_and_go(&user));
                futures_util::future::join(
                    futures_util::future::join_all(stay),
                    futures_util::future::join_all(come),
                )
                .await;
            });
        });
        // Whatever fails here, those who call must end.
        let killed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            until("everybody is there", || count(&load.ready) == SESSIONS || clients.is_finished());
            until("a photo", || count(&load.with_photo) > 0);
            until("a newcomer", || count(&load.accepted) > 0);
            let (refused, without) = (count(&load.refused), count(&load.without_photo));
            assert_eq!((refused, without), (0, 0), "before anything happened");
            dc.kill().unwrap();
            load.away.store(true, Ordering::SeqCst);
            std::thread::sleep(OUTAGE);
            load.away.store(false, Ordering::SeqCst);
            assert!(count(&load.served) > SESSIONS, "{} calls were served", count(&load.served));
            until("a newcomer that is told", || count(&load.refused) > 0);
            assert!(count(&load.without_photo) > 0, "photos are not in memory");
            dc.restart().unwrap();
            dc.wait_for_winbind().unwrap();
            let (accepted, photos) = (count(&load.accepted), count(&load.with_photo));
            until("newcomers again", || count(&load.accepted) > accepted + NEWCOMERS);
            until("photos again", || count(&load.with_photo) > photos);
            set("person38", "displayName", b"After".to_vec());
            until("everybody sees what has changed", || count(&load.renamed) == SESSIONS);
        }));
        load.over.store(true, Ordering::SeqCst);
        let clients = clients.join();
        for ended in [killed, clients] {
            ended.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
    });
}
