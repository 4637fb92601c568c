//! How long a directory in a file takes: `cargo run --release --example scale -- 100000`.

use std::time::Instant;

use openchange_directory::{Attributes, Change, Directory, Dn, Embedded, Error, Filter, Scope};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).unwrap_or("100000".into()).parse()?;
    let place = tempfile::tempdir()?;
    let directory = Embedded::open(place.path().join("directory.sqlite"), "example.com")?;
    let domain = directory.roots().await?.domain;
    let users = domain.child("CN", "Users");
    let objects = (0..count).map(|number| user(&users, number)).collect();
    let time = Instant::now();
    directory.add_all(objects).await?;
    let took = time.elapsed();
    println!("{count} users made in {took:.2?}, {:.0} a second", count as f64 / took.as_secs_f64());

    let some = users.child("CN", "User 42");
    let time = Instant::now();
    for number in 0..100 {
        directory.modify(&some, &[Change::set("title", number.to_string())]).await?;
    }
    println!("a change: {:.2?}", time.elapsed() / 100);

    let mail = format!("user{}@example.com", count / 2);
    let searches = [
        ("everything", Filter::class("user"), vec![]),
        (
            "everything, three attributes",
            Filter::class("user"),
            vec!["displayName", "mail", "proxyAddresses"],
        ),
        ("one of them by mail", Filter::class("user").and(Filter::equals("mail", mail)), vec![]),
        ("ten by prefix", Filter::StartsWith("displayName".into(), b"user 1234".to_vec()), vec!["mail"]),
        ("what holds a text", Filter::Contains("displayName".into(), b"77777".to_vec()), vec!["mail"]),
        ("nothing", Filter::class("user").and(Filter::equals("mail", "*")), vec![]),
    ];
    for (name, filter, attributes) in searches {
        let time = Instant::now();
        let found = directory.search(&domain, Scope::Subtree, &filter, &attributes).await?;
        println!("{name}: {} in {:.2?}", found.len(), time.elapsed());
    }
    let cursor = directory.cursor().await?;
    directory.modify(&some, &[Change::set("title", "last")]).await?;
    let time = Instant::now();
    let changes = directory.changes(&domain, &Filter::class("user"), &[], &cursor).await?;
    println!("changes: {} in {:.2?}", changes.changed.len(), time.elapsed());
    let time = Instant::now();
    let account = directory.account("user42").await?.ok_or(Error::Other("no account".into()))?;
    println!("the account {} in {:.2?}", account.name, time.elapsed());
    let size = std::fs::metadata(place.path().join("directory.sqlite"))?.len();
    println!("the file has {} KiB, {} bytes a user", size / 1024, size / count as u64);
    Ok(())
}

fn user(users: &Dn, number: usize) -> (Dn, Attributes) {
    let (name, mail) = (format!("User {number}"), format!("user{number}@example.com"));
    let attributes = [
        ("objectClass", "user".to_owned()),
        ("sAMAccountName", format!("user{number}")),
        ("userPrincipalName", mail.clone()),
        ("userAccountControl", "512".into()),
        ("displayName", name.clone()),
        ("givenName", "User".into()),
        ("sn", number.to_string()),
        ("mailNickname", format!("user{number}")),
        ("legacyExchangeDN", format!("/o=Example/ou=Group/cn=Recipients/cn=user{number}")),
        ("proxyAddresses", format!("SMTP:{mail}")),
        ("proxyAddresses", format!("smtp:{number}@example.org")),
        ("mail", mail),
        ("telephoneNumber", format!("+49 30 {number:07}")),
        ("department", format!("Department {}", number % 100)),
        ("company", "Example".into()),
    ];
    (users.child("CN", &name), attributes.into_iter().collect())
}
