//! A directory over LDAP against a real Active Directory, that of Samba.
//!
//! Feature `peers` turns these tests on, as `cargo xtask test` does after it
//! has installed the peers: then a peer that is missing is a failure.

#[path = "../../../server/directory/tests/laws/mod.rs"]
mod laws;

mod binding;
mod failing;
mod provision;

use std::process::Command;

use conformance::peers::{ADMIN_PASSWORD, SambaDc, USER_PASSWORD};
use openchange_directory::config::{Bind, LdapConfig, Secret};
use openchange_directory::{Directory, Filter, Ldap, Scope};

/// A configuration for the administrator, over a connection that is not encrypted.
fn config(urls: &[&str]) -> LdapConfig {
    simple(urls, "administrator@ad.test", ADMIN_PASSWORD)
}

fn simple(urls: &[&str], user: &str, password: &str) -> LdapConfig {
    LdapConfig {
        urls: urls.iter().map(|&url| url.to_owned()).collect(),
        bind: Bind::Simple { user: user.into(), password: Some(Secret::new(password)), password_file: None },
        starttls: false,
        ca: None,
        insecure: false,
        connections: 4,
        timeout: 30,
    }
}

/// Says in the environment of a test that it runs in a domain controller's namespace.
const INSIDE: &str = "OPENCHANGE_TEST_INSIDE";

/// A test again, in a process of its own that has the names and the Kerberos of a domain
/// controller as well as its network.
fn again(dc: &SambaDc, test: &str) -> Command {
    let mut command = dc.command(std::env::current_exe().unwrap_or_else(|e| panic!("{e}")));
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, dc.directory());
    command
}

/// Where the domain controller's files are, for a test that was started again.
fn inside() -> Option<std::path::PathBuf> {
    std::env::var_os(INSIDE).map(Into::into)
}

#[test]
fn laws_hold() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = Ldap::new(&config(&["ldap://127.0.0.1"])).unwrap();
        laws::hold(&directory).await;
    });
}

/// Who may not see deletions is not told that there were none.
#[test]
fn deletions_that_may_not_be_seen() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let admin = Ldap::new(&config(&["ldap://127.0.0.1"])).unwrap();
        let user = Ldap::new(&simple(&["ldap://127.0.0.1"], "jo@ad.test", USER_PASSWORD)).unwrap();
        let base = laws::place(&admin).await;
        let gone = laws::contact(&admin, &base, "gone", &[]).await;
        let cursor = user.cursor().await.unwrap();
        let filter = Filter::class("contact");
        let nothing = user.changes(&base, &filter, &["cn"], &cursor).await.unwrap();
        assert!(nothing.changed.is_empty() && nothing.removed.is_empty());
        admin.delete(&gone).await.unwrap();
        assert_eq!(laws::kind(user.changes(&base, &filter, &["cn"], &cursor).await), "CursorUnknown");
        assert_eq!(admin.changes(&base, &filter, &["cn"], &cursor).await.unwrap().removed.len(), 1);
        // Nor what it may not do.
        assert_eq!(laws::kind(user.delete(&base).await), "Forbidden");
    });
}

/// More objects than a page, and a group with all of them.
#[test]
fn many_objects_and_members() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = Ldap::new(&config(&["ldap://127.0.0.1"])).unwrap();
        let base = laws::place(&directory).await;
        let mut group = laws::attributes(&[("objectClass", "group"), ("groupType", "2")]);
        for number in 0..1050 {
            let dn = laws::contact(&directory, &base, &format!("contact {number}"), &[]).await;
            group.push("member", dn.as_str());
        }
        directory.add(&base.child("CN", "group"), &group).await.unwrap();
        let found =
            directory.search(&base, Scope::OneLevel, &Filter::class("contact"), &["cn"]).await.unwrap();
        assert_eq!(found.len(), 1050);
        let found =
            directory.search(&base, Scope::OneLevel, &Filter::class("group"), &["member"]).await.unwrap();
        assert_eq!(found[0].attributes.values("member").len(), 1050);
    });
}
