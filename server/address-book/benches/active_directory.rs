//! Names resolved among the people of an Active Directory, beside the same LDAP search done bare:
//! `active_directory ldif 10000` prints the people, `active_directory measure 10000`
//! measures where a domain controller with them is at `ldap://127.0.0.1`.
//! `cargo xtask bench nspi` does both.

mod people;

use std::sync::Arc;
use std::time::Instant;

use ldap3::{LdapConnAsync, Scope, SearchEntry};
use openchange_address_book::{AddressBook, Options};
use openchange_directory::Ldap;
use openchange_directory::config::{Bind, LdapConfig, Secret};
use people::{Result, Session, calls, cold, line, memory, mix, names, serve, typed};

const URL: &str = "ldap://127.0.0.1";
const USER: &str = "administrator@ad.test";
const BASE: &str = "DC=ad,DC=test";
/// People of a unit: a container with very many takes ldb long to fill.
const UNIT: usize = 500;
/// Calls measured of the address book, and searches of the directory.
const CALLS: usize = 20_000;
const SEARCHES: usize = 200;

fn ldif(entries: usize) {
    for number in 0..entries {
        let unit = format!("OU=Part {},{BASE}", number / UNIT);
        if number % UNIT == 0 {
            println!("dn: {unit}\nobjectClass: organizationalUnit\n");
        }
        let (given, surname) = names(number);
        println!(
            "dn: CN={given} {surname},{unit}\nobjectClass: contact\ndisplayName: {given} {surname}\n\
             givenName: {given}\nsn: {surname}\nmail: user{number}@ad.test\n\
             proxyAddresses: SMTP:user{number}@ad.test\n\
             legacyExchangeDN: /o=Example/ou=First/cn=Recipients/cn=user{number}\n"
        );
    }
}

async fn measure(entries: usize) -> Result<()> {
    let password = std::env::var("SAMBA_PASSWORD")?;
    let bind = Bind::Simple {
        user: USER.into(),
        password: Some(Secret::new(password.as_str())),
        password_file: None,
    };
    let config = LdapConfig {
        urls: vec![URL.into()],
        bind,
        starttls: false,
        ca: None,
        insecure: false,
        connections: 4,
        timeout: 60,
    };
    let open = async || Ok(AddressBook::open(Arc::new(Ldap::new(&config)?), Options::default()).await?);
    let before = memory();
    let begun = Instant::now();
    let book: Arc<AddressBook> = open().await?;
    let start = begun.elapsed();
    let used = memory().saturating_sub(before);
    let snapshot = book.snapshot();
    assert!(snapshot.entries().len() >= entries, "{}", snapshot.entries().len());
    println!(
        "{} entries, read from Samba's Active Directory over LDAP in {:.2} s. {} bytes an entry by the address \
         book's own count; the process grew by {} bytes an entry while it read them.\n",
        snapshot.entries().len(),
        start.as_secs_f64(),
        snapshot.size() / entries,
        used / entries,
    );
    let (_server, port) = serve(book).await?;
    println!("| a whole name, one at a time | names/s | p50 µs | p99 µs |\n|---|---|---|---|");
    Session::open(port).await?.resolve(vec![typed(0, 0)]).await?;
    let begun = Instant::now();
    let (times, found) = calls(port, 0, entries, CALLS, 1).await?;
    assert_eq!(found, CALLS);
    line("NspiResolveNamesW, from the snapshot", CALLS, times, begun.elapsed());
    cold(port, entries, open).await?;

    let connect = async || -> Result<ldap3::Ldap> {
        let (connection, mut ldap) = LdapConnAsync::new(URL).await?;
        tokio::spawn(connection.drive());
        ldap.simple_bind(USER, &password).await?.success()?;
        Ok(ldap)
    };
    let attributes = ["displayName", "mail", "legacyExchangeDN"];
    let anr: fn(&str) -> String = |name| format!("(&(mail=*)(anr={name}))");
    let exact: fn(&str) -> String = |name| format!("(&(mail=*)(displayName={name}))");
    let whats = [
        ("the LDAP search `(&(mail=*)(anr=NAME))`, bare", anr, false),
        ("the LDAP search `(&(mail=*)(displayName=NAME))`, bare", exact, false),
        ("cold: a connection, a bind, and the search by `displayName`", exact, true),
    ];
    let mut ldap = connect().await?;
    for (what, filter, fresh) in whats {
        let mut times = Vec::with_capacity(SEARCHES);
        let all = Instant::now();
        for call in 0..SEARCHES {
            let name = typed(0, mix(call) % entries);
            let begun = Instant::now();
            if fresh {
                ldap.unbind().await?;
                ldap = connect().await?;
            }
            let (found, _) =
                ldap.search(BASE, Scope::Subtree, &filter(&name), attributes).await?.success()?;
            times.push(begun.elapsed());
            let people = found.into_iter().filter(|e| !e.is_ref() && !e.is_intermediate());
            let people: Vec<_> = people.map(SearchEntry::construct).collect();
            assert!(people.iter().any(|p| p.attrs["displayName"] == [name.as_str()]), "{name}");
            // Some take a domain controller long.
            if all.elapsed().as_secs() >= 15 {
                break;
            }
        }
        line(what, times.len(), times, all.elapsed());
    }
    ldap.unbind().await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let entries = args.iter().find_map(|a| a.parse().ok()).unwrap_or(10_000);
    // Cargo has arguments of its own.
    if args.iter().any(|a| a == "ldif") {
        ldif(entries);
        return Ok(());
    }
    measure(entries).await
}
