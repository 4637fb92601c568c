//! Mailboxes through the server, as the client library uses them.

use crate::started::{PASSWORD, Started};
use exchange::exchange::{EMSMDB, NSPI, RFR};
use mapi::{
    AddressBook, Credentials, Error, NotificationFlags, Options, Ports, Properties, PropertyTag, Session,
    SpecialFolder,
};
use std::time::{Duration, Instant};

fn server(started: &Started) -> mapi::Server {
    let port = |interface| started.server.endpoints().of(interface).map(|a| a.port());
    let mut server = mapi::Server::new("127.0.0.1");
    server.ports =
        Ports { mapper: None, mailbox: port(&EMSMDB), referral: port(&RFR), address_book: port(&NSPI) };
    server
}

async fn log_on(started: &Started, account: &str) -> (Session, String) {
    let server = server(started);
    let credentials = Credentials::password(account, PASSWORD);
    let client = server.connect(mapi::Service::AddressBook, &credentials).await.unwrap();
    let book = AddressBook::over(client.into()).await.unwrap();
    let dn = book.resolve_one(account).await.unwrap().dn();
    (Session::connect(&server, &credentials, &dn, &Options::default()).await.unwrap(), dn)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_is_made_at_the_first_logon_and_is_its_owners_alone() {
    let started = Started::new().await;
    let (session, jo) = log_on(&started, "jo").await;
    let store = session.log_on().await.unwrap();
    let inbox = store.special(SpecialFolder::Inbox);
    let message = inbox.create_message();
    let subject = Properties::new().with_text(PropertyTag::PID_TAG_SUBJECT, "Grüße");
    message.set_properties(subject).forget();
    message.save().await.unwrap();
    let table = inbox.contents();
    table.set_columns(&[PropertyTag::PID_TAG_SUBJECT]).forget();
    let row = table.rows().next().await.unwrap().unwrap();
    assert_eq!(row.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Grüße"));

    let (other, _) = log_on(&started, "ann").await;
    let Err(refused) = other.log_on_to(&jo).await else { panic!("a mailbox of somebody else") };
    assert!(!matches!(refused, Error::NotSent(_) | Error::Unknown(_)), "{refused}");
    assert_eq!(started.metric("openchange_mailbox_sessions").await, 2.0);
    assert_eq!(started.metric("openchange_mailbox_logons_refused_total").await, 1.0);
    assert_eq!(started.metric("openchange_store_mailboxes").await, 1.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_that_wait_for_mail_do_not_hold_up_the_end() {
    let started = Started::new().await;
    let (session, _) = log_on(&started, "jo").await;
    let store = session.log_on().await.unwrap();
    let mut watch = store.watch(NotificationFlags::NEW_MAIL, None).await.unwrap();
    let waiting = tokio::spawn(async move { watch.next().await.is_err() });
    while started.metric("openchange_mailbox_waiting").await < 1.0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let begun = Instant::now();
    started.server.stop().await;
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(waiting.await.unwrap());
}
