//! LDAP against servers that do what real ones seldom do.

mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use openchange_directory::config::{Bind, LdapConfig, Secret};
use openchange_directory::{Change, Directory, Dn, Error, Filter, Ldap, Scope};
use server::{Answer, Server, entry, entry_with};

fn config(servers: &[&Server]) -> LdapConfig {
    LdapConfig {
        urls: servers.iter().map(|server| server.url()).collect(),
        bind: Bind::Anonymous,
        starttls: false,
        ca: None,
        insecure: false,
        connections: 1,
        timeout: 1,
    }
}

async fn search(directory: &Ldap) -> Result<Vec<openchange_directory::Object>, Error> {
    directory.search(&Dn::new("DC=x"), Scope::Subtree, &Filter::class("group"), &["member"]).await
}

#[tokio::test]
async fn members_in_parts() {
    let server = Server::start(|request| {
        let members = |range: &str, values: &[&str]| {
            let name = format!("member;range={range}");
            // The attribute is there twice, without values the first time.
            vec![Answer::Raw(entry("CN=g,DC=x", &[("member", &[]), (&name, values)])), Answer::Done]
        };
        match request.attributes.iter().find(|name| name.starts_with("member")).map(String::as_str) {
            Some("member") => members("0-1", &["CN=a,DC=x", "CN=b,DC=x"]),
            Some("member;range=2-*") => members("2-2", &["CN=c,DC=x"]),
            Some("member;range=3-*") => members("3-*", &["CN=d,DC=x"]),
            _ => request.usual(),
        }
    });
    let found = search(&Ldap::new(&config(&[&server])).unwrap()).await.unwrap();
    let members: Vec<_> = found[0].attributes.texts("member").collect();
    assert_eq!(members, ["CN=a,DC=x", "CN=b,DC=x", "CN=c,DC=x", "CN=d,DC=x"]);
    assert!(!found[0].attributes.has("objectGUID"));
}

#[tokio::test]
async fn parts_that_never_end() {
    let server =
        Server::start(|request| match request.attributes.iter().any(|name| name.starts_with("member")) {
            true => {
                vec![Answer::Raw(entry("CN=g,DC=x", &[("member;range=0-0", &["CN=a,DC=x"])])), Answer::Done]
            }
            false => request.usual(),
        });
    let found = search(&Ldap::new(&config(&[&server])).unwrap()).await.unwrap();
    assert_eq!(found[0].attributes.values("member").len(), 2);
}

#[tokio::test]
async fn pages_and_referrals() {
    let server = Server::start(|request| {
        if request.base != "DC=x" {
            return request.usual();
        }
        let name = |number: &str| format!("CN={number},DC=x");
        let page = |number: &str, cookie: &str| {
            vec![Answer::Raw(entry(&name(number), &[])), Answer::Referral, Answer::Page(cookie.to_owned())]
        };
        match request.cookie.as_str() {
            "" => page("1", "one"),
            "one" => page("2", "two"),
            "two" => page("3", ""),
            other => panic!("cookie {other}"),
        }
    });
    let found = search(&Ldap::new(&config(&[&server])).unwrap()).await.unwrap();
    let names: Vec<_> = found.iter().map(|object| object.dn.name()).collect();
    assert_eq!(names, ["1", "2", "3"]);
}

#[tokio::test]
async fn half_an_answer_is_none() {
    let server = Server::start(|request| match (request.base.as_str(), request.cookie.as_str()) {
        ("DC=x", "") => vec![Answer::Raw(entry("CN=a,DC=x", &[])), Answer::Page("one".into())],
        ("DC=x", _) => vec![Answer::Raw(entry("CN=b,DC=x", &[])), Answer::Close],
        _ => request.usual(),
    });
    let error = search(&Ldap::new(&config(&[&server])).unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
}

#[tokio::test]
async fn servers_that_say_nothing() {
    let mute = Server::start(|_| vec![]);
    let directory = Ldap::new(&config(&[&mute])).unwrap();
    let begun = Instant::now();
    for _ in 0..3 {
        let error = search(&directory).await.unwrap_err();
        assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
    }
    // It is left alone after the first time, and the second a moment later.
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());

    let later = Server::start(|request| if request.base == "DC=x" { vec![] } else { request.usual() });
    let directory = Ldap::new(&config(&[&later])).unwrap();
    let begun = Instant::now();
    // The second waits for the only connection, but not for ever either.
    let (first, second) = tokio::join!(search(&directory), search(&directory));
    for error in [first.unwrap_err(), second.unwrap_err()] {
        assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
    }
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    // A connection that did not answer is not used again.
    assert_eq!(directory.roots().await.unwrap().domain, Dn::new("DC=x"));
}

#[tokio::test]
async fn the_next_server_is_asked() {
    let mute = Server::start(|_| vec![Answer::Close]);
    let good = Server::start(server::Request::usual);
    let directory = Ldap::new(&config(&[&mute, &good])).unwrap();
    for _ in 0..3 {
        assert_eq!(directory.roots().await.unwrap().schema, Dn::new("CN=s,DC=x"));
    }
}

#[tokio::test]
async fn a_wrong_password_is_not_tried_again_and_again() {
    let binds = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&binds);
    let server = Server::start(move |request| {
        if !request.is_bind() {
            return request.usual();
        }
        count.fetch_add(1, Ordering::Relaxed);
        vec![Answer::Error(49, "80090308: LdapErr: DSID-0C09044E, data 52e".into())]
    });
    let user = "openchange@x".to_owned();
    let password = Some(Secret::new("hush"));
    let bind = Bind::Simple { user, password, password_file: None };
    let directory = Ldap::new(&LdapConfig { bind, ..config(&[&server]) }).unwrap();
    for _ in 0..20 {
        let error = search(&directory).await.unwrap_err();
        assert!(matches!(&error, Error::Refused(text) if text.contains("52e")), "{error:?}");
    }
    assert_eq!(binds.load(Ordering::Relaxed), 1);
    assert!(!format!("{directory:?}").contains("hush"));
}

#[tokio::test]
async fn nonsense() {
    let junk: &[&[u8]] = &[
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x00",
        b"\x30\x03\x02\x01\x02",
        b"\x30\x05\x02\x01\x02\x64\x00",
        b"\x30\x07\x02\x01\x02\x64\x02\x04\x00",
        b"\x30\x0c\x02\x01\x02\x65\x07\x0a\x01\x00\x04\x00\x04\x00",
        b"\xff\xff\xff\xff\xff\xff\xff\xff",
    ];
    for bytes in junk {
        let server = Server::start(|_| vec![Answer::Raw(bytes.to_vec())]);
        let directory = Ldap::new(&config(&[&server])).unwrap();
        let error = search(&directory).await.unwrap_err();
        assert!(matches!(error, Error::Unavailable(_) | Error::Other(_)), "{bytes:02x?}: {error:?}");
        let server = Server::start(|request| match request.base.as_str() {
            "DC=x" => vec![Answer::Raw(bytes.to_vec())],
            _ => request.usual(),
        });
        let directory = Ldap::new(&config(&[&server])).unwrap();
        let _ = search(&directory).await;
    }
    // An entry without a GUID is no object.
    let server = Server::start(|request| match request.base.as_str() {
        "DC=x" => vec![Answer::Raw(entry_with("CN=a", &[("objectGUID", &["short"])])), Answer::Done],
        _ => request.usual(),
    });
    assert!(search(&Ldap::new(&config(&[&server])).unwrap()).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_errors_mean() {
    let server = Server::start(|request| match request.base.strip_prefix("CN=") {
        Some(number) => {
            let (number, text) = number.split_once(' ').unwrap_or((number, "said"));
            vec![Answer::Error(number.parse().unwrap_or(0), text.to_owned())]
        }
        None => request.usual(),
    });
    let directory = Ldap::new(&config(&[&server])).unwrap();
    let mut seen = String::new();
    for answer in [
        "1",
        "3",
        "8",
        "16",
        "19",
        "19 000021C8: DSID",
        "20",
        "32",
        "49",
        "50",
        "51",
        "53",
        "65",
        "66",
        "68",
        "80",
    ] {
        let done = directory.modify(&Dn::new(&format!("CN={answer}")), &[Change::set("a", "b")]).await;
        seen.push_str(&format!("{answer}: {:?}\n", done.unwrap_err()));
    }
    insta::assert_snapshot!(seen);
}

#[test]
fn configurations_that_cannot_work() {
    let with = |url: &str| LdapConfig { urls: vec![url.into()], ..config(&[]) };
    for url in ["ldap://", "ldap:x", "http://x", "ldap://user@x"] {
        assert!(Ldap::new(&with(url)).unwrap_err().to_string().contains("is no server"), "{url}");
    }
    let none = LdapConfig { ca: Some("/nowhere/ca.pem".into()), ..with("ldaps://x") };
    assert!(Ldap::new(&none).unwrap_err().to_string().contains("/nowhere/ca.pem"));
}
