//! How much memory an address book takes, in a process of its own.

use openchange_address_book::access::{EVERYONE, Shared};
use openchange_address_book::entry::Entry;
use openchange_address_book::lists::List;
use openchange_address_book::snapshot::Snapshot;
use openchange_directory::{Attributes, Dn, Guid, Object};
use std::sync::Arc;

/// Bytes that the process has in memory.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

/// Somebody with what a provisioned user of a company has; every twentieth is a group of thirty.
fn object(number: u32) -> Object {
    let alias = format!("person{number}");
    let dn = format!("CN=Person Nr {number},OU=Berlin,OU=People,DC=corp,DC=example,DC=com");
    let database = "CN=Mailbox Database,CN=First Storage Group,CN=InformationStore,CN=EX1,CN=Servers,CN=First Administrative Group,CN=Administrative Groups,CN=First Organization,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=corp,DC=example,DC=com";
    let server = "/o=First Organization/ou=First Administrative Group/cn=Configuration/cn=Servers/cn=EX1";
    let group = number.is_multiple_of(20);
    let mut all: Vec<(&str, String)> = vec![
        ("objectClass", if group { "group" } else { "user" }.into()),
        ("cn", format!("Person Nr {number}")),
        ("displayName", format!("Person Nr {number} Müller")),
        ("sAMAccountName", alias.clone()),
        ("mailNickname", alias.clone()),
        ("mail", format!("{alias}@corp.example.com")),
        ("proxyAddresses", format!("SMTP:{alias}@corp.example.com")),
        ("proxyAddresses", format!("smtp:{alias}@example.com")),
        ("proxyAddresses", format!("X400:c=US;a= ;p=First Organizati;o=Exchange;s={alias};")),
        (
            "legacyExchangeDN",
            format!("/o=First Organization/ou=First Administrative Group/cn=Recipients/cn={alias}"),
        ),
        ("whenCreated", "20261122230000.0Z".into()),
        ("whenChanged", "20261122230000.0Z".into()),
    ];
    if group {
        let member =
            |m: u32| format!("CN=Person Nr {},OU=Berlin,OU=People,DC=corp,DC=example,DC=com", number + m);
        all.extend((1..19).map(|m| ("member", member(m))));
    } else {
        all.extend([
            ("givenName", format!("Person{number}")),
            ("sn", "Müller".into()),
            ("homeMDB", database.into()),
            ("msExchHomeServerName", server.into()),
            ("department", "Research and Development".into()),
            ("company", "First Organization".into()),
            ("title", "Engineer".into()),
            ("physicalDeliveryOfficeName", format!("B {}", number % 400)),
            ("telephoneNumber", format!("+49 30 1234 {number}")),
            ("mobile", format!("+49 170 {number}")),
            ("streetAddress", "Unter den Linden 1".into()),
            ("l", "Berlin".into()),
            ("postalCode", "10117".into()),
            ("co", "Germany".into()),
            ("msExchRecipientDisplayType", "1073741824".into()),
        ]);
    }
    let mut attributes = Attributes::default();
    for (name, value) in all {
        attributes.push(name, value);
    }
    let mut guid = [0; 16];
    guid[..4].copy_from_slice(&number.to_le_bytes());
    Object { dn: Dn::new(&dn), guid: Guid(guid), attributes }
}

#[test]
fn an_entry_takes_less_than_two_kilobytes() {
    const ENTRIES: u32 = 10_000;
    let before = resident();
    let mut denied = Shared::default();
    let entries = (0..ENTRIES).map(|n| {
        let mut entry = Entry::new(&object(n), n + 16, vec![0]);
        let everybody: Vec<Box<[u8]>> = (0..100).map(|_| EVERYONE.into()).collect();
        entry.denied = Some(denied.share(everybody.into()));
        Arc::new(entry)
    });
    let entries = entries.collect();
    let snapshot = Snapshot::new(entries, vec![List::everybody()], 1);
    let counted = snapshot.size() / ENTRIES as usize;
    let seen = resident().saturating_sub(before) / ENTRIES as usize;
    println!("{counted} bytes an entry by our own count, {seen} by the system's");
    assert_eq!(snapshot.containers()[0].places().len(), ENTRIES as usize);
    assert!(counted < 2048, "{counted}");
    // The allocator and the process have their share.
    assert!(seen < 2048 + 512, "{seen}");
    assert_eq!(snapshot.names().find("person nr 777", |_| true).len(), 1);
}
