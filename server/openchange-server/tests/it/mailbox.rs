//! Mailboxes through the server, as the client library uses them.

use crate::started::{PASSWORD, Started};
use covers::covers;
use exchange::exchange::{EMSMDB, EcDoConnectExIn, EcRRegisterPushNotificationIn, EmsmdbClient, NSPI, RFR};
use exchange::oxcerrors::ErrorCode;
use mapi::{
    AddressBook, Credentials, Error, NotificationFlags, Options, Ports, Properties, PropertyTag, Session,
    SpecialFolder,
};
use openchange_server::level::MinimumLevel;
use std::time::{Duration, Instant};

pub fn server(started: &Started) -> mapi::Server {
    let port = |interface| started.server.endpoints().of(interface).map(|a| a.port());
    let mut server = mapi::Server::new("127.0.0.1");
    server.ports =
        Ports { mapper: None, mailbox: port(&EMSMDB), referral: port(&RFR), address_book: port(&NSPI) };
    server
}

pub async fn log_on(started: &Started, account: &str) -> (Session, String) {
    let server = server(started);
    let credentials = Credentials::password(account, PASSWORD);
    let client = server.connect(mapi::Service::AddressBook, &credentials).await.unwrap();
    let book = AddressBook::over(client.into()).await.unwrap();
    let dn = book.resolve_one(account).await.unwrap().dn();
    (Session::connect(&server, &credentials, &dn, &Options::default()).await.unwrap(), dn)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_is_made_at_the_first_logon_and_is_its_owners_alone() {
    // Over TCP.
    covers!("MS-OXCFOLD", 99999);
    covers!("MS-OXCSTOR", 1911);
    covers!("MS-OXCROPS", 5001);
    covers!("MS-OXCRPC", 1889);
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
async fn nobody_takes_more_than_the_configuration_allows() {
    let started = Started::with(|config| {
        config.mailboxes.sessions = 1;
        config.mailboxes.recipients = 2;
    })
    .await;
    let (session, jo) = log_on(&started, "jo").await;
    let credentials = Credentials::password("jo", PASSWORD);
    let second = Session::connect(&server(&started), &credentials, &jo, &Options::default()).await;
    assert!(second.is_err(), "a second session");
    let (_ann, _) = log_on(&started, "ann").await;

    let store = session.log_on().await.unwrap();
    let mut mail = mapi::Outgoing::new("Many");
    for n in 0..3 {
        let to = format!("ann+{n}@example.com");
        mail.recipients.push(mapi::Recipient::smtp(mapi::RecipientType::RECIPIENT_TO, &to, "Ann"));
    }
    assert!(store.send(&mail).await.is_err(), "three recipients");
    mail.recipients.truncate(2);
    store.send(&mail).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_is_read_at_every_level_of_protection() {
    let started = Started::with(|config| config.security.level = MinimumLevel::Connect).await;
    let (_, jo) = log_on(&started, "jo").await;
    let credentials = Credentials::password("jo", PASSWORD);
    for level in ["connect", "packet", "sign", "seal"] {
        for provider in ["ntlm", "spnego"] {
            let options = format!("ncacn_ip_tcp:127.0.0.1[{level},{provider}]");
            let server = mapi::Server { binding: options.parse().unwrap(), ..server(&started) };
            let session = Session::connect(&server, &credentials, &jo, &Options::default()).await;
            let session = session.unwrap_or_else(|e| panic!("{options}: {e}"));
            let store = session.log_on().await.unwrap_or_else(|e| panic!("{options}: {e}"));
            let count = store.special(SpecialFolder::Inbox).contents().count().await;
            assert_eq!(count.unwrap_or_else(|e| panic!("{options}: {e}")), 0);
            session.close().await.unwrap();
        }
    }
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

#[tokio::test(flavor = "multi_thread")]
async fn mail_goes_to_somebody_who_never_logged_on_and_comes_in_by_lmtp() {
    let started = Started::new().await;
    let (session, _) = log_on(&started, "jo").await;
    let store = session.log_on().await.unwrap();
    let mut mail = mapi::Outgoing::new("Hello Ann");
    mail.recipients.push(mapi::Recipient::smtp(mapi::RecipientType::RECIPIENT_TO, "ann@example.com", "Ann"));
    store.send(&mail).await.unwrap();
    let (ann, _) = log_on(&started, "ann").await;
    let ann = ann.log_on().await.unwrap();
    wait_for(&ann, "Hello Ann").await;

    let socket = started.path("lmtp.sock");
    let said = tokio::task::spawn_blocking(move || lmtp(&socket, "ann@example.com")).await.unwrap();
    assert!(said.contains("\n250 2.1.5"), "{said}");
    wait_for(&ann, "From outside").await;
}

/// Waits until there is a mail with this subject in the Inbox.
async fn wait_for(store: &mapi::Store, subject: &str) {
    let begun = Instant::now();
    loop {
        let table = store.special(SpecialFolder::Inbox).contents();
        table.set_columns(&[PropertyTag::PID_TAG_SUBJECT]).forget();
        let rows = table.rows().collect(100).await.unwrap();
        if rows.iter().any(|row| row.text(PropertyTag::PID_TAG_SUBJECT).as_deref() == Some(subject)) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{rows:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Hands a mail over as a mail server does, and tells what was answered.
fn lmtp(socket: &std::path::Path, to: &str) -> String {
    use std::io::{Read, Write};
    let mut stream = std::os::unix::net::UnixStream::connect(socket).unwrap();
    let text = format!(
        "LHLO mx\r\nMAIL FROM:<out@example.org>\r\nRCPT TO:<{to}>\r\nDATA\r\n\
         From: out@example.org\r\nTo: {to}\r\nSubject: From outside\r\n\r\nHello\r\n.\r\nQUIT\r\n"
    );
    stream.write_all(text.as_bytes()).unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_is_found_by_its_number_and_lets_people_in_by_each_method() {
    covers::covers!("MS-OXCRPC", 9, 10, 12, 1749, 1751, 1889);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let started = Started::with(|config| config.listen.endpoint_mapper = Some(free)).await;
    assert_eq!(EMSMDB.uuid, Some("a4f1db00-ca47-1067-b31f-00dd010662da"));
    let (_, dn) = log_on(&started, "jo").await;
    // Its port is one that the system chose, and the endpoint mapper knows it.
    let mapper = started.server.endpoints().mapper.first().unwrap().port();
    let mut server = mapi::Server::new("127.0.0.1");
    server.ports = Ports { mapper: Some(mapper), ..Ports::default() };
    let credentials = Credentials::password("jo", PASSWORD);
    let found = server.connect(mapi::Service::Mailbox, &credentials).await.unwrap();
    drop(found);
    let port = started.server.endpoints().of(&EMSMDB).unwrap().port();
    for options in ["seal,ntlm", "sign,ntlm", "seal,spnego", "sign,spnego"] {
        let binding = format!("ncacn_ip_tcp:127.0.0.1[{port},{options}]");
        let who = pidl_rpc::security::Credentials::password("jo", PASSWORD);
        let client = pidl_rpc::Client::connect(&binding, &EMSMDB, Some(who)).await.unwrap();
        let emsmdb = EmsmdbClient::new(&client);
        let request = EcDoConnectExIn {
            sz_user_dn: dn.as_str().into(),
            rgw_client_version: [0x000c, 0x183e, 0x03e8],
            ul_icxr_link: u32::MAX,
            ..Default::default()
        };
        let out = emsmdb.ec_do_connect_ex(&request).await.unwrap();
        assert_eq!(out.result, ErrorCode::EC_NONE, "{options}");
        // Datagrams go to whoever calls and to nobody else.
        for (host, result) in
            [([127, 0, 0, 1], ErrorCode::EC_NONE), ([192, 0, 2, 1], ErrorCode::EC_NOT_SUPPORTED)]
        {
            let address = [&[2, 0, 0, 9][..], &host, &[0; 8]].concat();
            let request = EcRRegisterPushNotificationIn {
                pcxh: out.pcxh.clone(),
                cb_callback_address: address.len() as u16,
                rgb_callback_address: address,
                ..Default::default()
            };
            assert_eq!(emsmdb.ec_r_register_push_notification(&request).await.unwrap().result, result);
        }
    }
    let wrong = pidl_rpc::security::Credentials::password("jo", "wrong");
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{port},seal,spnego]");
    assert!(pidl_rpc::Client::connect(&binding, &EMSMDB, Some(wrong)).await.is_err());
}
