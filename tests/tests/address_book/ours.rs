//! What our own client is told.

use conformance::peers::{DOMAIN, USER, USER_PASSWORD};
use exchange::exchange::NSPI;
use mapi::{AddressBook, Resolved};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

/// 200 names that try to be more than names, and two that are long.
fn hostile() -> Vec<String> {
    let signs = [
        "*", "(", ")", "\\", "\u{1}", "|", "&", "!", "=", ">", "<", "~", "%", "_", "'", "\"", ";", "--",
        "\u{202e}", "\u{301}",
    ];
    let forms = [
        "{}",
        "zz{}",
        "{}zz",
        "zz{}zz",
        "{}{}",
        "zz{}*",
        "zz)({}",
        "{}=*",
        "\u{5d0}{}\u{5d1}",
        "zz{}\u{300}\u{301}",
    ];
    let mut names: Vec<String> =
        signs.iter().flat_map(|sign| forms.map(|form| form.replace("{}", sign))).collect();
    assert_eq!(names.len(), 200);
    names.extend(["z".repeat(65_536), "\u{fffd}".repeat(1000)]);
    names
}

fn shown(resolved: &Resolved) -> String {
    match resolved {
        Resolved::One(entry) => entry.dn(),
        Resolved::Ambiguous => "several".to_owned(),
        Resolved::Unknown => "nobody".to_owned(),
    }
}

/// Everybody in the order of the list, and who is meant by names, one thing a line.
pub async fn told() -> Vec<String> {
    let who = Credentials::password(&format!("{DOMAIN}\\{USER}"), USER_PASSWORD);
    let client = Client::connect("ncacn_ip_tcp:127.0.0.1[6004,seal,ntlm]", &NSPI, Some(who)).await.unwrap();
    let book = AddressBook::over(client.into()).await.unwrap();
    let mut lines = Vec::new();
    let mut entries = book.entries();
    while let Some(entry) = entries.next().await.unwrap() {
        let (smtp, account) = (entry.smtp().unwrap_or_default(), entry.account().unwrap_or_default());
        lines.push(format!("{}\t{}\t{smtp}\t{account}", entry.display_name(), entry.dn()));
    }
    let typed =
        ["Person 12", "person12", "José", "jose", "山田", "Иван", "team", "nobody", "SMTP:person7@ad.test"];
    for (typed, resolved) in typed.iter().zip(book.resolve(&typed).await.unwrap()) {
        lines.push(format!("{typed}\t{}", shown(&resolved)));
    }
    let hostile = hostile();
    let names: Vec<&str> = hostile.iter().map(String::as_str).collect();
    for names in names.chunks(50) {
        for (name, resolved) in names.iter().zip(book.resolve(names).await.unwrap()) {
            assert_eq!(resolved, Resolved::Unknown, "{name:?}");
        }
    }
    lines
}
