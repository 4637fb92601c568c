//! Provisioning a real Active Directory, and filling it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use conformance::peers::{ADMIN_PASSWORD, SambaDc, USER_PASSWORD};
use openchange_directory::config::{LdapConfig, OrganisationConfig, Secret};
use openchange_directory::{Directory, Dn, Embedded, Error as DirectoryError, Filter, Ldap, Object, Scope};
use openchange_provision::plan::{Part, Plan};
use openchange_provision::recipient::{
    Kind, Request, Templates, create, delete, disable, enable, find, list, read_rows, set_password,
};
use openchange_provision::schema::{self, Definition};
use openchange_provision::{Error, Site, organisation};

use super::{config, simple};

const URL: &[&str] = &["ldap://127.0.0.1"];

fn admin() -> Ldap {
    Ldap::new(&config(URL)).unwrap()
}

/// Over a connection that is encrypted, as passwords are to be.
fn encrypted(user: &str, password: &str) -> LdapConfig {
    LdapConfig { starttls: true, insecure: true, ..simple(URL, user, password) }
}

fn ours() -> OrganisationConfig {
    OrganisationConfig { server: Some("EX1".into()), ..OrganisationConfig::default() }
}

async fn plan(directory: &dyn Directory) -> Plan {
    let site = Site::new(&ours(), directory.roots().await.unwrap()).unwrap();
    let mut plan = Plan::default();
    schema::compare(directory, &Definition::exchange().unwrap(), &mut plan).await.unwrap();
    organisation::compare(directory, &site, &mut plan).await.unwrap();
    plan
}

async fn provisioned(directory: &dyn Directory) -> (Site, Templates) {
    plan(directory).await.apply(directory, |_| {}).await.unwrap();
    let site = Site::find(directory, &ours()).await.unwrap();
    let templates = Templates::read(directory, &site).await.unwrap();
    (site, templates)
}

async fn recipients(directory: &dyn Directory, site: &Site) -> Vec<Object> {
    let all = Filter::Present("mailNickname".into());
    directory.search(&site.roots.domain, Scope::Subtree, &all, &[]).await.unwrap()
}

/// No two of them have a name that only one may have.
fn unique(recipients: &[Object]) {
    let mut seen = BTreeMap::new();
    for object in recipients {
        for name in ["mailNickname", "legacyExchangeDN", "proxyAddresses", "msExchMailboxGuid"] {
            for value in object.attributes.values(name) {
                let key = (name, value.to_ascii_lowercase());
                if let Some(other) = seen.insert(key, &object.dn) {
                    panic!("{name} {} is of {other} and {}", value.escape_ascii(), object.dn);
                }
            }
        }
    }
}

/// Finds as clients' address boxes do, in the way of the attributes' searchFlags.
async fn anr(directory: &dyn Directory, site: &Site, text: &str) -> Vec<String> {
    let filter = Filter::Equals("anr".into(), text.into());
    let found = directory.search(&site.roots.domain, Scope::Subtree, &filter, &["cn"]).await.unwrap();
    found.iter().map(|object| object.dn.name()).collect()
}

#[test]
fn schema_and_organisation() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        // Who may not is told so, and nothing is changed.
        let nobody = Ldap::new(&simple(URL, "jo@ad.test", USER_PASSWORD)).unwrap();
        let failed = plan(&nobody).await.apply(&nobody, |_| {}).await.unwrap_err();
        assert_eq!(failed.number, 1);
        assert!(matches!(failed.error, DirectoryError::Forbidden(_)), "{failed}");
        assert!(failed.advice().contains("Schema Admins"), "{failed}: {}", failed.advice());

        let directory = admin();
        let first = plan(&directory).await;
        assert!(first.touches(Part::Schema) && first.touches(Part::Organisation));
        first.apply(&directory, |_| {}).await.unwrap();
        let second = plan(&directory).await;
        assert!(second.is_empty(), "{second}");

        // The server reads it as we meant it.
        let site = Site::find(&directory, &ours()).await.unwrap();
        let user = site.users().child("CN", "Jo Smith");
        let filter = Filter::all();
        let allowed = directory
            .search(&user, Scope::Base, &filter, &["allowedAttributes", "allowedAttributesEffective"])
            .await
            .unwrap();
        let allowed: BTreeSet<&str> = allowed[0].attributes.texts("allowedAttributes").collect();
        for attribute in &Definition::exchange().unwrap().attribute {
            let of_servers = ["msExchOwningServer", "gatewayProxy", "msExchServerRole", "homeMDBBL"];
            if attribute.name.starts_with("extension") || attribute.name.starts_with("mDB") {
                assert!(allowed.contains(attribute.name.as_str()), "{}", attribute.name);
            }
            if of_servers.contains(&attribute.name.as_str()) {
                assert!(!allowed.contains(attribute.name.as_str()), "{}", attribute.name);
            }
        }
        let exchange =
            directory.search(&site.exchange(), Scope::Base, &filter, &["globalAddressList"]).await.unwrap();
        assert_eq!(exchange[0].attributes.dn("globalAddressList"), Some(site.global_address_list()));

        // Out again, and in.
        let out = organisation::remove(&directory, &site, false).await.unwrap();
        out.apply(&directory, |_| {}).await.unwrap();
        assert!(matches!(Site::find(&directory, &ours()).await, Err(Error::NotProvisioned(_))));
        let again = plan(&directory).await;
        assert!(!again.touches(Part::Schema), "{again}");
        again.apply(&directory, |_| {}).await.unwrap();
        assert!(plan(&directory).await.is_empty());
        same_as_a_file(&directory).await;
    });
}

/// What an Active Directory holds after the same commands is what a file holds.
async fn same_as_a_file(there: &dyn Directory) {
    let file = Embedded::in_memory("ad.test").unwrap();
    plan(&file).await.apply(&file, |_| {}).await.unwrap();
    let requests = [
        (
            Kind::User,
            Request { given: Some("Jörg".into()), surname: Some("Łuk".into()), ..Request::default() },
        ),
        (Kind::User, Request { account: Some("al".into()), hidden: true, ..Request::default() }),
        (
            Kind::Group,
            Request { account: Some("all".into()), members: vec!["jluk".into()], ..Request::default() },
        ),
        (
            Kind::Contact,
            Request {
                display: Some("Ada, Countess of Lovelace".into()),
                mail: Some("ada@analytical.example".into()),
                ..Request::default()
            },
        ),
    ];
    let site = Site::find(there, &ours()).await.unwrap();
    let mut held = Vec::new();
    for directory in [there, &file as &dyn Directory] {
        let templates = Templates::read(directory, &site).await.unwrap();
        let mut text = String::new();
        for (kind, request) in &requests {
            let done = create(directory, &site, &templates, *kind, request).await.unwrap();
            describe(directory, &done.dn, Scope::Base, &mut text).await;
        }
        describe(directory, &site.exchange(), Scope::Subtree, &mut text).await;
        held.push(text);
    }
    assert!(held[0].contains("proxyAddresses: SMTP:jluk@ad.test\n"), "{}", held[0]);
    for (there, file) in held[0].lines().zip(held[1].lines()) {
        assert_eq!(there, file);
    }
    assert_eq!(held[0], held[1]);
}

/// Objects by name, with what provisioning writes and is the same each time.
async fn describe(directory: &dyn Directory, base: &Dn, scope: Scope, text: &mut String) {
    const WRITTEN: &[&str] = &[
        "objectClass",
        "cn",
        "displayName",
        "givenName",
        "sn",
        "sAMAccountName",
        "userPrincipalName",
        "userAccountControl",
        "groupType",
        "member",
        "mailNickname",
        "legacyExchangeDN",
        "proxyAddresses",
        "mail",
        "textEncodedORAddress",
        "targetAddress",
        "showInAddressBook",
        "homeMDB",
        "homeMTA",
        "msExchHomeServerName",
        "msExchUserAccountControl",
        "mDBUseDefaults",
        "msExchRecipientDisplayType",
        "msExchRecipientTypeDetails",
        "msExchHideFromAddressLists",
        "networkAddress",
        "purportedSearch",
        "gatewayProxy",
        "deliveryMechanism",
        "msExchOwningServer",
        "msExchHomePublicMDB",
        "msExchServerRole",
        "msExchMixedMode",
        "msExchAdminGroupMode",
        "addressBookRoots",
        "globalAddressList",
        "templateRoots",
        "msExchPolicyOrder",
        "mTALocalDesig",
        "transRetryMins",
        "transTimeoutMins",
        "adminDisplayName",
    ];
    let mut objects = directory.search(base, scope, &Filter::all(), WRITTEN).await.unwrap();
    objects.sort_by_key(|object| object.dn.to_string().to_lowercase());
    for object in objects {
        writeln!(text, "{}", object.dn).unwrap();
        for name in WRITTEN {
            let mut values: Vec<&str> = object.attributes.texts(name).collect();
            values.sort_unstable();
            for value in values {
                writeln!(text, "  {name}: {value}").unwrap();
            }
        }
    }
}

/// Users and groups by the thousand, from a table; one of them enabled, disabled, deleted.
#[test]
fn two_thousand_recipients() {
    let mut table = String::from("kind,account,given,surname,department,members\n");
    let given = ["Jo", "Ada", "Grace", "Edsger", "Barbara", "Jörg", "李"];
    let surnames = ["Smith", "O'Hara", "van Dyk", "Łukasiewicz", "明"];
    for number in 0..1800 {
        let (given, surname) = (given[number % given.len()], surnames[number % surnames.len()]);
        writeln!(table, "user,u{number},{given},{surname},Dept {},", number % 7).unwrap();
    }
    for number in 0..200 {
        let members: Vec<String> = (0..5).map(|m| format!("u{}", number * 9 + m)).collect();
        writeln!(table, "group,g{number},,,,{}", members.join(";")).unwrap();
    }
    let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = admin();
        let (site, templates) = provisioned(&directory).await;
        let begun = std::time::Instant::now();
        for (line, row) in read_rows(table.as_bytes(), Kind::User).unwrap() {
            let (kind, request) = row.unwrap();
            let made = create(&directory, &site, &templates, kind, &request).await;
            made.unwrap_or_else(|e| panic!("line {line}: {e}"));
        }
        println!("2,000 recipients in {:?}", begun.elapsed());
        let all = recipients(&directory, &site).await;
        assert_eq!(all.len(), 2000);
        unique(&all);
        assert_eq!(list(&directory, &site, Kind::User, false).await.unwrap().len(), 1800);
        let group = find(&directory, &site, Some(Kind::Group), "g7").await.unwrap();
        assert_eq!(group.attributes.values("member").len(), 5);

        // The mailbox store knows its mailboxes: homeMDB is a link.
        let store = directory
            .search(&site.mailbox_store(), Scope::Base, &Filter::all(), &["homeMDBBL"])
            .await
            .unwrap();
        assert_eq!(store[0].attributes.values("homeMDBBL").len(), 1800);

        disable(&directory, &site, Kind::User, "u5").await.unwrap();
        let user = find(&directory, &site, Some(Kind::User), "u5").await.unwrap();
        assert!(!user.attributes.has("mailNickname") && !user.attributes.has("homeMDB"));
        let request = Request::default();
        let back = enable(&directory, &site, &templates, Kind::User, "u5", &request).await;
        assert_eq!(back.unwrap().mail.as_deref(), Some("u5@ad.test"));
        delete(&directory, &site, Kind::User, "u5").await.unwrap();
        let gone = find(&directory, &site, Some(Kind::User), "u5").await;
        assert!(matches!(gone, Err(Error::NotFound { .. })));
        assert_eq!(recipients(&directory, &site).await.len(), 1999);
    });
}

/// Names are found by what a client's user types, and passwords let their owners in.
#[test]
fn found_by_alias_and_let_in() {
    let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = Ldap::new(&encrypted("administrator@ad.test", ADMIN_PASSWORD)).unwrap();
        let (site, templates) = provisioned(&directory).await;
        let mut request = Request {
            account: Some("ada".into()),
            display: Some("Countess of Lovelace".into()),
            alias: Some("zebra".into()),
            also: vec!["quagga@ad.test".into()],
            password: Some(Secret::new("Passw0rd!ada")),
            ..Request::default()
        };
        let made = create(&directory, &site, &templates, Kind::User, &request).await.unwrap();
        assert!(!made.needs_password);
        for typed in ["zebra", "zeb", "smtp:quagga", "Countess", "zebra@ad.test"] {
            assert_eq!(anr(&directory, &site, typed).await, ["Countess of Lovelace"], "{typed}");
        }
        let own = Ldap::new(&encrypted("ada@ad.test", "Passw0rd!ada")).unwrap();
        own.roots().await.unwrap();
        set_password(&directory, &made.dn, &Secret::new("Passw0rd!new")).await.unwrap();
        let own = Ldap::new(&encrypted("ada@ad.test", "Passw0rd!new")).unwrap();
        own.roots().await.unwrap();

        // An account without a password lets nobody in.
        request = Request { account: Some("al".into()), ..Request::default() };
        let al = create(&directory, &site, &templates, Kind::User, &request).await.unwrap();
        assert!(al.needs_password);
        let own = Ldap::new(&encrypted("al@ad.test", "")).unwrap();
        assert!(matches!(own.roots().await, Err(DirectoryError::Refused(_))));

        // A user that was there before us; and again, with the same mailbox.
        let jo = enable(&directory, &site, &templates, Kind::User, "jo", &Request::default()).await;
        assert_eq!(jo.unwrap().mail.as_deref(), Some("jo@ad.test"));
        assert_eq!(anr(&directory, &site, "jo").await, ["Jo Smith"]);
        let before = disable(&directory, &site, Kind::User, "jo").await.unwrap().mailbox;
        request = Request { mailbox: before, ..Request::default() };
        let jo = enable(&directory, &site, &templates, Kind::User, "jo", &request).await.unwrap();
        assert!(before.is_some() && jo.mailbox == before);
        disable(&directory, &site, Kind::User, "al").await.unwrap();
        let theirs = enable(&directory, &site, &templates, Kind::User, "al", &request).await;
        assert!(matches!(theirs, Err(Error::Taken { .. })), "{theirs:?}");
    });
}

/// Two programs at the same time, all of whose people are called the same.
#[test]
fn runs_at_the_same_time() {
    let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
    let (site, mut templates) = dc.namespace().run(async || provisioned(&admin()).await);
    templates.0.insert(0, "SMTP:%g.%s@ad.test".parse().unwrap());
    let namesakes = async |runs: u32| {
        let directory = admin();
        let mut made: Vec<Dn> = Vec::new();
        for number in 0..runs {
            let request = Request {
                // Some are contacts and groups, whose names are made elsewhere.
                display: (number % 3 == 1).then(|| "Jo Smith".to_owned()),
                given: Some("Jo".into()),
                surname: Some("Smith".into()),
                ..Request::default()
            };
            let kind = if number % 3 == 1 { Kind::Group } else { Kind::User };
            let done = create(&directory, &site, &templates, kind, &request).await;
            made.push(done.unwrap_or_else(|e| panic!("{number}: {e}")).dn);
        }
        made
    };
    let made: usize = std::thread::scope(|scope| {
        let runs = [(); 2].map(|()| scope.spawn(|| dc.namespace().run(async || namesakes(25).await)));
        runs.map(|run| run.join().unwrap().len()).iter().sum()
    });
    assert_eq!(made, 50);
    dc.namespace().run(async || {
        let all = recipients(&admin(), &site).await;
        assert_eq!(all.len(), 50);
        unique(&all);
    });
}
