//! People of a domain, checked by winbind, and the reasons they are refused for.

use std::process::Command;

use conformance::peers::SambaDc;
use exchange::exchange::NSPI;
use mapi::AddressBook;
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

use crate::world::{NSPI_PORT, PASSWORD, Place, World};

/// Who is found under a name by somebody who logs on so.
async fn found(options: &str, user: &str, password: &str, name: &str) -> Result<String, String> {
    let who = Credentials::password(user, password);
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{NSPI_PORT},{options}]");
    let client = Client::connect(&binding, &NSPI, Some(who)).await.map_err(|e| e.to_string())?;
    let book = AddressBook::over(client.into()).await.map_err(|e| e.to_string())?;
    Ok(book.resolve_one(name).await.map_err(|e| e.to_string())?.display_name())
}

fn refused(world: &World, reason: &str) -> String {
    let mut curl: Command = world.namespace().command("curl");
    let output = curl.args(["-s", "http://127.0.0.1:6080/metrics"]).output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    let name = format!("openchange_logons_refused_total{{reason=\"{reason}\"}} ");
    page.lines().find_map(|line| line.strip_prefix(&name)).unwrap_or("none").to_owned()
}

#[test]
fn people_of_a_domain_log_on_and_are_refused_for_what_they_are() {
    let world = World::shared();
    let Place::ActiveDirectory(dc) = &world.place else { panic!() };
    let domain = world.domain();
    let user = |name: &str| format!("{domain}\\{name}");
    world.namespace().run(async || {
        for options in ["sign,ntlm", "seal,ntlm", "sign,spnego", "seal,spnego"] {
            let name = found(options, &user("person01"), PASSWORD, "person07").await;
            assert_eq!(name.as_deref(), Ok("Person 07"), "{options}");
        }
        assert!(found("seal,spnego", &user("person01"), "wrong", "person07").await.is_err());
        assert!(found("seal,spnego", &user("nobody"), PASSWORD, "person07").await.is_err());
    });
    disable(dc, "person02");
    world.namespace().run(async || {
        assert!(found("seal,spnego", &user("person02"), PASSWORD, "person07").await.is_err());
    });
    // Samba does not tell which of the two it was.
    assert_eq!(refused(&world, "unknown_or_wrong"), "2");
    assert_eq!(refused(&world, "disabled"), "1");
}

fn disable(dc: &SambaDc, account: &str) {
    dc.samba_tool(&["user", "disable", account]).unwrap_or_else(|e| panic!("{e}"));
}
