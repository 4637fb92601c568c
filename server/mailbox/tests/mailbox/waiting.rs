//! Waiting for events (MS-OXCRPC 3.3, MS-OXCNOTIF 3.1.5).

use crate::common::Server;
use crate::common::client::{made, text};
use covers::covers;
use exchange::exchange::{AsyncWaitFlags, EcDoDisconnectIn};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcnotif::NotificationFlags;
use exchange::oxcrops::RopRequestBody;
use exchange::oxprops::PropertyTag;
use openchange_mailbox::Options;
use openchange_store::SaveOptions;
use pidl_call::{Error, Fault};
use std::time::{Duration, Instant};

#[tokio::test(flavor = "multi_thread")]
async fn a_client_waits_until_something_happens() {
    covers!("MS-OXCRPC", 19, 309, 310, 704, 713, 1228, 1229, 1231, 1232, 1240, 1243, 1288, 1338);
    covers!("MS-OXCRPC", 1343, 1922);
    covers!("MS-OXCNOTIF", 2, 62, 63, 68, 69, 297, 298, 302, 303, 305, 310);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let request = client.waiter().await;
    let waiting = {
        let wait = server.asyncemsmdb(&client.connection);
        let request = request.clone();
        tokio::spawn(async move { wait.ec_do_async_wait_ex(&request).await.unwrap() })
    };
    while server.service.metrics().waiting.get() == 0 {
        tokio::task::yield_now().await;
    }
    // One waits, and no other beside it.
    let second = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(second.result, ErrorCode::EC_REJECTED);
    assert!(!waiting.is_finished());
    client.message(logon, inbox, "x").await;
    let out = tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap().unwrap();
    assert_eq!((out.result, out.pul_flags_out), (ErrorCode::EC_NONE, AsyncWaitFlags::NOTIFICATION_PENDING));
    assert!(!client.events().await.is_empty() || !client.notified.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_happened_already_ends_a_wait_at_once() {
    covers!("MS-OXCNOTIF", 311);
    let server = Server::with(Options { wait: Duration::from_millis(50), ..Options::default() });
    let (mut client, logon) = server.kim().await;
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let request = client.waiter().await;
    let nothing = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!((nothing.result, nothing.pul_flags_out.0), (ErrorCode::EC_NONE, 0));
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(client.inbox(), false).unwrap();
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let something = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(something.pul_flags_out, AsyncWaitFlags::NOTIFICATION_PENDING);
    // It was looked at; nothing new has come.
    assert_eq!(client.events().await.len(), 1);
    let nothing = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(nothing.pul_flags_out.0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_session_that_is_over() {
    covers!("MS-OXCRPC", 1213, 1269, 1908, 711);
    covers!("MS-OXCNOTIF", 434);
    let server = Server::start();
    let (mut client, _) = server.kim().await;
    let request = client.waiter().await;
    let waiting = {
        let wait = server.asyncemsmdb(&client.connection);
        let request = request.clone();
        tokio::spawn(async move { wait.ec_do_async_wait_ex(&request).await.unwrap() })
    };
    while server.service.metrics().waiting.get() == 0 {
        tokio::task::yield_now().await;
    }
    client.emsmdb.ec_do_disconnect(&EcDoDisconnectIn { pcxh: client.cxh.clone() }).await.unwrap();
    let out = tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap().unwrap();
    assert_eq!(out.result, ErrorCode::EC_REJECTED);
    assert!(matches!(
        client.wait.ec_do_async_wait_ex(&request).await,
        Err(Error::Fault(Fault::CONTEXT_MISMATCH))
    ));
    let stranger = server.asyncemsmdb(&server.connection(Some("kim")));
    assert!(matches!(
        stranger.ec_do_async_wait_ex(&request).await,
        Err(Error::Fault(Fault::CONTEXT_MISMATCH))
    ));
    assert_eq!(server.service.metrics().waiting.get(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_that_is_given_up_makes_room_for_another() {
    let server = Server::with(Options { wait: Duration::from_millis(20), ..Options::default() });
    let (mut client, _) = server.kim().await;
    let request = client.waiter().await;
    let wait = server.asyncemsmdb(&client.connection);
    let given_up = tokio::time::timeout(Duration::ZERO, wait.ec_do_async_wait_ex(&request)).await;
    drop(given_up);
    let out = client.wait.ec_do_async_wait_ex(&request).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
    client.set(1, &[(PropertyTag::PID_TAG_COMMENT, text("still there"))]).await;
    let body = made(RopRequestBody::GetReceiveFolder, |r| r.message_class = "IPM".into());
    client.one(1, body).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_ends_after_its_time_whatever_else_the_client_does() {
    covers!("MS-OXCRPC", 1907);
    covers!("MS-OXCNOTIF", 307);
    assert_eq!(Options::default().wait, Duration::from_secs(5 * 60));
    let time = Duration::from_millis(1200);
    let server = Server::with(Options { wait: time, ..Options::default() });
    let (mut client, _) = server.kim().await;
    let request = client.waiter().await;
    let wait = server.asyncemsmdb(&client.connection);
    let waiting = tokio::spawn(async move {
        let begun = Instant::now();
        let out = wait.ec_do_async_wait_ex(&request).await.unwrap();
        (out, begun.elapsed())
    });
    tokio::time::sleep(time * 3 / 4).await;
    client.send(vec![], vec![]).await;
    let (out, elapsed) = waiting.await.unwrap();
    assert_eq!((out.result, out.pul_flags_out.0), (ErrorCode::EC_NONE, 0));
    assert!(elapsed >= time && elapsed < time * 7 / 4, "{elapsed:?}");
}
