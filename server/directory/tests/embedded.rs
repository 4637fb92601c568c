//! The embedded directory, as others use it.

use openchange_directory::{Attributes, Change, Directory, Dn, Embedded, Error, Filter, Scope};

fn attributes(pairs: &[(&str, &str)]) -> Attributes {
    pairs.iter().copied().collect()
}

async fn users(d: &Embedded) -> Dn {
    d.roots().await.unwrap().domain.child("CN", "Users")
}

#[tokio::test]
async fn a_user_has_what_active_directory_gives() {
    let d = Embedded::in_memory("example.com").unwrap();
    let jo = users(&d).await.child("CN", "Smith, Jo");
    let given = [("objectClass", "user"), ("sAMAccountName", "jo"), ("mail", "Jo@Example.com")];
    d.add(&jo, &attributes(&given)).await.unwrap();
    let found = d
        .search(&d.roots().await.unwrap().domain, Scope::Subtree, &Filter::class("person"), &[])
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
    let a = &found[0].attributes;
    assert_eq!(found[0].dn, jo);
    assert_eq!(a.texts("objectClass").collect::<Vec<_>>(), ["top", "person", "organizationalPerson", "user"]);
    assert_eq!((a.text("cn"), a.text("name")), (Some("Smith, Jo"), Some("Smith, Jo")));
    assert_eq!(a.text("distinguishedName"), Some("CN=Smith\\, Jo,CN=Users,DC=example,DC=com"));
    assert_eq!(
        (a.integer("sAMAccountType"), a.integer("userAccountControl")),
        (Some(805_306_368), Some(546))
    );
    assert_eq!(a.guid("objectGUID"), Some(found[0].guid));
    assert_eq!(a.first("objectSid").unwrap().len(), 28);
    assert!(a.time("whenCreated").is_some() && a.integer("uSNChanged") > Some(0));
}

#[tokio::test]
async fn classes_somebody_adds_to_the_schema() {
    let d = Embedded::in_memory("example.com").unwrap();
    let roots = d.roots().await.unwrap();
    let class = |name: &'static str, above: &'static str, category: &Dn| {
        let mut all =
            attributes(&[("objectClass", "classSchema"), ("lDAPDisplayName", name), ("subClassOf", above)]);
        all.push("defaultObjectCategory", category.as_str());
        all
    };
    let (base, more) = (roots.schema.child("CN", "My-Base"), roots.schema.child("CN", "My-More"));
    d.add(&base, &class("myBase", "container", &base)).await.unwrap();
    d.add(&more, &class("myMore", "myBase", &base)).await.unwrap();
    let dn = roots.configuration.child("CN", "x");
    d.add(&dn, &attributes(&[("objectClass", "MYMORE")])).await.unwrap();
    let found = d.search(&dn, Scope::Base, &Filter::class("container"), &[]).await.unwrap();
    let a = &found[0].attributes;
    assert_eq!(a.texts("objectClass").collect::<Vec<_>>(), ["top", "container", "myBase", "MYMORE"]);
    assert_eq!(a.dn("objectCategory"), Some(base));
}

#[tokio::test]
async fn passwords_are_kept_apart() {
    let d = Embedded::in_memory("example.com").unwrap();
    let jo = users(&d).await.child("CN", "jo");
    let mut given =
        attributes(&[("objectClass", "user"), ("sAMAccountName", "jo"), ("userAccountControl", "512")]);
    let quoted: Vec<u8> = "\"Pässwörd\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    given.push("unicodePwd", quoted);
    d.add(&jo, &given).await.unwrap();
    let account = d.account("JO").await.unwrap().unwrap();
    let hash = account.nt_hash.clone().unwrap();
    assert_eq!(hash, openchange_directory::NtHash::of("Pässwörd"));
    assert!(!account.disabled && !account.locked && !account.expired && !account.must_change);
    assert!(account.sid.as_ref().unwrap().starts_with("S-1-5-21-"));
    assert!(format!("{account:?}").contains("NtHash(…)"));
    let all = d.search(&jo, Scope::Base, &Filter::all(), &[]).await.unwrap();
    for (name, values) in all[0].attributes.iter() {
        assert!(!values.iter().any(|v| v.windows(16).any(|w| w == hash.expose())), "{name} has the hash");
        assert_ne!(name, "unicodepwd");
    }
    d.set_password(&jo, "other").await.unwrap();
    let change = [
        Change::set("userAccountControl", "514"),
        Change::set("lockoutTime", "7"),
        Change::set("accountExpires", "7"),
        Change::set("pwdLastSet", "0"),
    ];
    d.modify(&jo, &change).await.unwrap();
    let account = d.account("jo").await.unwrap().unwrap();
    assert_eq!(account.nt_hash, Some(openchange_directory::NtHash::of("other")));
    assert!(account.disabled && account.locked && account.expired && account.must_change);
    assert!(d.account("nobody").await.unwrap().is_none());
    let group = users(&d).await.child("CN", "all");
    d.add(&group, &attributes(&[("objectClass", "group"), ("sAMAccountName", "all")])).await.unwrap();
    assert!(d.account("all").await.unwrap().is_none());
    assert!(matches!(d.set_password(&group, "x").await, Err(Error::Forbidden(_))));
}

#[tokio::test]
async fn a_file_is_its_owners_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("directory.sqlite");
    let first = Embedded::open(&file, "example.com").unwrap();
    let other = Embedded::open(&file, "ignored.example").unwrap();
    assert_eq!(first.roots().await.unwrap(), other.roots().await.unwrap());
    let jo = users(&first).await.child("CN", "jo");
    first.add(&jo, &attributes(&[("objectClass", "user")])).await.unwrap();
    assert_eq!(other.search(&jo, Scope::Base, &Filter::all(), &["cn"]).await.unwrap().len(), 1);
    #[cfg(unix)]
    for entry in std::fs::read_dir(dir.path()).unwrap() {
        use std::os::unix::fs::PermissionsExt;
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", entry.path());
    }
}

/// Several writers and readers of one file, each with a directory of its own as other processes have.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("directory.sqlite");
    let base = users(&Embedded::open(&file, "example.com").unwrap()).await;
    let mut tasks = tokio::task::JoinSet::new();
    for writer in 0..4 {
        let (file, base) = (file.clone(), base.clone());
        tasks.spawn(async move {
            let d = Embedded::open(&file, "example.com").unwrap();
            let mut taken = 0;
            for number in 0..25 {
                // Each name of an account is given once, whoever is first.
                let account = format!("user{number}");
                let given = attributes(&[("objectClass", "user"), ("sAMAccountName", &account)]);
                match d.add(&base.child("CN", &format!("{writer} {number}")), &given).await {
                    Ok(()) => taken += 1,
                    Err(Error::Exists(_)) => {}
                    Err(other) => panic!("{other}"),
                }
                let seen = d
                    .search(&base, Scope::Subtree, &Filter::class("user"), &["sAMAccountName"])
                    .await
                    .unwrap();
                assert!(seen.len() >= taken);
            }
            taken
        });
    }
    let taken: usize = tasks.join_all().await.into_iter().sum();
    assert_eq!(taken, 25);
    let d = Embedded::open(&file, "example.com").unwrap();
    let all =
        d.search(&base, Scope::Subtree, &Filter::class("user"), &["uSNCreated", "objectSid"]).await.unwrap();
    for name in ["uSNCreated", "objectSid"] {
        let distinct: std::collections::BTreeSet<_> = all.iter().map(|o| o.attributes.first(name)).collect();
        assert_eq!(distinct.len(), 25, "{name}");
    }
}

#[test]
fn files_that_are_none() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("text");
    std::fs::write(&file, "no database, but quite some text of no meaning at all").unwrap();
    assert!(Embedded::open(&file, "example.com").unwrap_err().to_string().contains("text"));
    assert!(Embedded::open(dir.path().join("no/such/dir"), "example.com").is_err());
    for domain in ["", "exa mple", "a..b", "DC=x"] {
        assert!(Embedded::in_memory(domain).unwrap_err().to_string().contains("DNS name"), "{domain}");
    }
}
