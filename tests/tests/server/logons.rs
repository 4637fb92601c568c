//! People of a domain, checked by winbind, and the reasons they are refused for.

use std::process::Command;

use conformance::peers::SambaDc;
use exchange::exchange::NSPI;
use mapi::AddressBook;
use openchange_directory::{Change, Directory, Filter, Ldap, Scope};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

use crate::world::{NSPI_PORT, PASSWORD, Place, World, ldap};

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

/// Whether the log has a refusal of an account for a reason.
fn logged(world: &World, account: &str, reason: &str) -> bool {
    world.log().iter().any(|line| {
        line["message"] == "logon refused"
            && line["level"] == "WARN"
            && line["reason"] == reason
            && line["account"].as_str().is_some_and(|a| a.trim_matches('"') == account)
    })
}

#[test]
fn people_of_a_domain_log_on_and_are_refused_for_what_they_are() {
    let world = World::shared();
    let Place::ActiveDirectory(dc) = &world.place else { panic!() };
    let domain = world.domain();
    let user = |name: &str| format!("{domain}\\{name}");
    let refuse = async |account: &str, password: &str| {
        assert!(found("seal,spnego", &user(account), password, "person07").await.is_err(), "{account}");
    };
    // Three wrong passwords lock an account of the domain.
    let settings = ["domain", "passwordsettings", "set", "--account-lockout-threshold=3"];
    dc.samba_tool(&settings).unwrap_or_else(|e| panic!("{e}"));
    disable(dc, "person02");
    world.namespace().run(async || {
        for options in ["sign,ntlm", "seal,ntlm", "sign,spnego", "seal,spnego"] {
            let name = found(options, &user("person01"), PASSWORD, "person07").await;
            assert_eq!(name.as_deref(), Ok("Person 07"), "{options}");
        }
        let nobody = Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{NSPI_PORT}]"), &NSPI, None).await;
        assert!(AddressBook::over(nobody.unwrap().into()).await.is_err(), "nobody in particular");
        let directory = Ldap::new(&ldap()).unwrap();
        set(&directory, "person03", "accountExpires", "132000000000000000").await;
        set(&directory, "person05", "pwdLastSet", "0").await;
        refuse("person01", "wrong").await;
        refuse("nobody", PASSWORD).await;
        for account in ["person02", "person03", "person05"] {
            refuse(account, PASSWORD).await;
        }
        for _ in 0..3 {
            refuse("person04", "wrong").await;
        }
        refuse("person04", PASSWORD).await;
        for _ in 0..6 {
            refuse("nobody else", "wrong").await;
        }
        refuse("nobody else", "wrong").await;
    });
    for (account, reason, times) in [
        ("person01", "wrong_password", "4"),
        ("nobody", "unknown_account", "7"),
        ("person02", "disabled", "1"),
        ("person03", "account_expired", "1"),
        ("person05", "must_change_password", "1"),
        ("person04", "locked_out", "1"),
        ("nobody else", "too_many_failures", "1"),
    ] {
        assert_eq!(refused(&world, reason), times, "{reason}");
        assert!(logged(&world, account, reason), "{account}: {reason} is not in the log");
    }
}

fn disable(dc: &SambaDc, account: &str) {
    dc.samba_tool(&["user", "disable", account]).unwrap_or_else(|e| panic!("{e}"));
}

async fn set(directory: &Ldap, account: &str, attribute: &str, value: &str) {
    let base = directory.roots().await.unwrap().domain;
    let filter = Filter::Equals("sAMAccountName".into(), account.into());
    let found = directory.search(&base, Scope::Subtree, &filter, &["cn"]).await.unwrap();
    let change = Change::Replace(attribute.into(), vec![value.into()]);
    directory.modify(&found[0].dn, &[change]).await.unwrap();
}
