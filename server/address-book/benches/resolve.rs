//! How fast names resolve: `cargo bench -p openchange-address-book --bench resolve -- 100000`.
//!
//! An embedded directory with so many people, an address book of it, and clients over
//! loopback that sign and seal. Prints a table in Markdown.

mod people;

use openchange_address_book::{AddressBook, Options};
use openchange_directory::{Attributes, Directory, Dn, Embedded, Filter, Scope};
use people::{Result, calls, cold, line, memory, mix, names, serve, typed};
use std::sync::Arc;
use std::time::Instant;

/// Calls of each measurement.
const CALLS: usize = 20_000;

fn person(users: &Dn, number: usize) -> (Dn, Attributes) {
    let (given, surname) = names(number);
    let account = format!("user{number}");
    let mut attributes = Attributes::default();
    for (name, value) in [
        ("objectClass", "user"),
        ("sAMAccountName", &account),
        ("displayName", &format!("{given} {surname}")),
        ("givenName", given),
        ("sn", &surname),
        ("mailNickname", &account),
        ("mail", &format!("{account}@example.com")),
        ("proxyAddresses", &format!("SMTP:{account}@example.com")),
        ("legacyExchangeDN", &format!("/o=Example/ou=First/cn=Recipients/cn={account}")),
        ("department", "Research"),
        ("telephoneNumber", "+1 555 0100"),
    ] {
        attributes.push(name, value);
    }
    (users.child("CN", &format!("{given} {surname}")), attributes)
}

#[tokio::main]
async fn main() -> Result<()> {
    let entries = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(100_000usize);
    let place = tempfile::tempdir()?;
    let directory = Embedded::open(place.path().join("directory.sqlite"), "example.com")?;
    let domain = directory.roots().await?.domain;
    let users = domain.child("CN", "Users");
    directory.add_all((0..entries).map(|n| person(&users, n)).collect()).await?;

    let before = memory();
    let begun = Instant::now();
    let book = AddressBook::open(Arc::new(directory.clone()), Options::default()).await?;
    let start = begun.elapsed();
    let used = memory().saturating_sub(before);
    let snapshot = book.snapshot();
    println!(
        "{} entries, read from the directory in {:.2} s. {} bytes an entry by the address book's own count; \
         the process grew by {} bytes an entry while it read them.\n",
        snapshot.entries().len(),
        start.as_secs_f64(),
        snapshot.size() / entries,
        used / entries,
    );
    let (_server, port) = serve(book).await?;

    println!(
        "| NspiResolveNamesW, signed and sealed, over loopback | names/s | p50 µs | p99 µs |\n|---|---|---|---|"
    );
    for (what, kind) in [("a whole name, one a call", 0), ("an account, one a call", 1)] {
        let begun = Instant::now();
        let (times, found) = calls(port, kind, entries, CALLS, 1).await?;
        assert!(found > CALLS / 2, "{found}");
        line(what, CALLS, times, begun.elapsed());
    }
    let begun = Instant::now();
    let (times, _) = calls(port, 0, entries, CALLS / 100, 100).await?;
    line("whole names, 100 a call", CALLS, times, begun.elapsed());
    let begun = Instant::now();
    let tasks: Vec<_> = (0..16).map(|_| tokio::spawn(calls(port, 0, entries, CALLS / 16, 1))).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??.0);
    }
    let all = times.len();
    line("a whole name, one a call, 16 connections", all, times, begun.elapsed());

    let open = async || Ok(AddressBook::open(Arc::new(directory.clone()), Options::default()).await?);
    cold(port, entries, open).await?;

    let searches = 200;
    let mut times = Vec::with_capacity(searches);
    let begun = Instant::now();
    for n in 0..searches {
        let name = typed(0, mix(n) % entries);
        let filter =
            Filter::And(vec![Filter::class("user"), Filter::Equals("displayName".into(), name.into_bytes())]);
        let begun = Instant::now();
        let found = directory
            .search(&domain, Scope::Subtree, &filter, &["displayName", "mail", "legacyExchangeDN"])
            .await?;
        assert_eq!(found.len(), 1);
        times.push(begun.elapsed());
    }
    line("the same asked of the directory itself, by exact name", searches, times, begun.elapsed());
    Ok(())
}
