//! Datagrams that announce events (MS-OXCRPC 3.1.4.5, MS-OXCNOTIF 3.1.5.4).

use crate::common::{Client, Server};
use covers::covers;
use exchange::exchange::{EcRRegisterPushNotificationIn, EcRRegisterPushNotificationOut};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcnotif::NotificationFlags;
use openchange_mailbox::Options;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::time::timeout;

const CONTENT: &[u8] = b"what clients say";

/// A socket address as Windows has them.
fn sockaddr(address: SocketAddr) -> Vec<u8> {
    let port = address.port().to_be_bytes();
    match address.ip() {
        IpAddr::V4(ip) => [&[2, 0][..], &port, &ip.octets(), &[0; 8]].concat(),
        IpAddr::V6(ip) => [&[23, 0][..], &port, &[0; 4], &ip.octets(), &[0; 4]].concat(),
    }
}

impl Client {
    async fn register(&self, content: &[u8], address: Vec<u8>) -> EcRRegisterPushNotificationOut {
        let request = EcRRegisterPushNotificationIn {
            pcxh: self.cxh.clone(),
            cb_context: content.len() as u16,
            rgb_context: content.to_vec(),
            grbit_advise_bits: u32::MAX,
            cb_callback_address: address.len() as u16,
            rgb_callback_address: address,
            ..Default::default()
        };
        self.emsmdb.ec_r_register_push_notification(&request).await.unwrap()
    }
}

/// The next datagram; nothing when none comes within a time.
async fn datagram(socket: &UdpSocket, patience: Duration) -> Option<Vec<u8>> {
    let mut buffer = [0; 64];
    let received = timeout(patience, socket.recv(&mut buffer)).await.ok()?;
    Some(buffer[..received.unwrap()].to_vec())
}

const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(150);

#[tokio::test(flavor = "multi_thread")]
async fn a_datagram_says_that_there_is_something() {
    covers!("MS-OXCRPC", 415, 422, 427, 436, 444, 451, 452, 1301, 1845);
    covers!("MS-OXCNOTIF", 3, 78, 79, 80, 324, 313, 321, 323, 326, 73);
    let server = Server::start();
    for host in ["127.0.0.1:0", "[::1]:0"] {
        let (mut client, logon) = server.kim().await;
        client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
        let socket = UdpSocket::bind(host).await.unwrap();
        let out = client.register(CONTENT, sockaddr(socket.local_addr().unwrap())).await;
        assert_eq!((out.result, out.pcxh), (ErrorCode::EC_NONE, client.cxh.clone()));
        assert_ne!(out.h_notification, 0);
        assert_eq!(datagram(&socket, SHORT).await, None);
        let mailbox = server.mailbox("kim");
        for _ in 0..2 {
            let mut message = mailbox.new_message(client.inbox(), false).unwrap();
            mailbox.save_message(&mut message, Default::default()).unwrap();
            assert_eq!(datagram(&socket, LONG).await.as_deref(), Some(CONTENT), "{host}");
            assert_eq!(client.events().await.len(), 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn datagrams_go_on_until_everything_was_told() {
    covers!("MS-OXCNOTIF", 331, 538, 539);
    assert_eq!(Options::default().datagrams, Duration::from_secs(60));
    let server = Server::with(Options { datagrams: SHORT * 2, ..Options::default() });
    let (mut client, logon) = server.kim().await;
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    client.register(CONTENT, sockaddr(socket.local_addr().unwrap())).await;
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let mailbox = server.mailbox("kim");
    for _ in 0..2 {
        let mut message = mailbox.new_message(client.inbox(), false).unwrap();
        mailbox.save_message(&mut message, Default::default()).unwrap();
    }
    // The second event has the client told nothing that the first one has not.
    assert!(datagram(&socket, LONG).await.is_some());
    assert_eq!(datagram(&socket, SHORT).await, None);
    assert!(datagram(&socket, LONG).await.is_some());
    // Part of what there is leaves something to be announced.
    client.room = 8 + 2 + 60;
    client.send(vec![], vec![]).await;
    assert!(datagram(&socket, LONG).await.is_some());
    client.room = 0x8007;
    client.send(vec![], vec![]).await;
    while datagram(&socket, Duration::from_millis(1)).await.is_some() {}
    assert_eq!(datagram(&socket, SHORT * 5).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_one_to_register_is_told() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    client.subscribe(logon, NotificationFlags::OBJECT_CREATED.0, None).await;
    let (first, second) =
        (UdpSocket::bind("127.0.0.1:0").await.unwrap(), UdpSocket::bind("127.0.0.1:0").await.unwrap());
    let one = client.register(CONTENT, sockaddr(first.local_addr().unwrap())).await;
    let two = client.register(b"", sockaddr(second.local_addr().unwrap())).await;
    assert_ne!(one.h_notification, two.h_notification);
    let inbox = client.inbox();
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(inbox, false).unwrap();
    mailbox.save_message(&mut message, Default::default()).unwrap();
    assert_eq!(datagram(&second, LONG).await.as_deref(), Some(&[][..]));
    assert_eq!(datagram(&first, SHORT).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_that_are_none_are_refused() {
    covers!("MS-OXCRPC", 438, 446, 450, 455, 459);
    covers!("MS-OXCNOTIF", 318);
    let server = Server::start();
    let client = server.client("kim").await;
    let result = async |content: &[u8], address: Vec<u8>| client.register(content, address).await.result;
    let good = sockaddr((Ipv4Addr::LOCALHOST, 9).into());
    assert_eq!(result(&[7; 17], good.clone()).await, ErrorCode::EC_TOO_BIG);
    assert_eq!(result(&[7; 16], good.clone()).await, ErrorCode::EC_NONE);
    for size in [0, 1, 8, 15] {
        assert_eq!(result(CONTENT, good[..size].to_vec()).await, ErrorCode::EC_INVALID_PARAM, "{size}");
    }
    assert_eq!(result(CONTENT, [&good[..], &[0]].concat()).await, ErrorCode::EC_INVALID_PARAM);
    // IPX has a family of its own, and an IPv6 address is longer.
    for family in [6, 23] {
        let other = [&[family, 0], &good[2..]].concat();
        assert_eq!(result(CONTENT, other).await, ErrorCode::EC_INVALID_PARAM);
    }
    // Somebody else is not sent anything.
    let stranger = sockaddr("192.0.2.1:9".parse().unwrap());
    assert_eq!(result(CONTENT, stranger).await, ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_polls_or_is_sent_datagrams_may_wait_as_well() {
    covers!("MS-OXCRPC", 1941);
    let server = Server::start();
    let mut client = server.client("kim").await;
    client.send(vec![], vec![]).await;
    let out = client.register(CONTENT, sockaddr((Ipv4Addr::LOCALHOST, 9).into())).await;
    assert_eq!(out.result, ErrorCode::EC_NONE);
    client.waiter().await;
}
