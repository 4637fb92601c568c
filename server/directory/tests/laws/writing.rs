//! Making, changing and removing objects.

use openchange_directory::{Change, Directory, Dn, Filter, Scope};

use super::{attributes, contact, kind, names, place, read};

pub async fn tree(d: &dyn Directory) {
    let base = place(d).await;
    let a = contact(d, &base, "a", &[]).await;
    let inner = base.child("OU", "inner");
    d.add(&inner, &attributes(&[("objectClass", "organizationalUnit")])).await.unwrap();
    let b = contact(d, &inner, "b", &[]).await;

    let count =
        async |base: &Dn, scope| d.search(base, scope, &Filter::all(), &["cn"]).await.map(|f| f.len());
    assert_eq!(count(&base, Scope::Base).await.unwrap(), 1);
    assert_eq!(count(&base, Scope::OneLevel).await.unwrap(), 2);
    assert_eq!(count(&base, Scope::Subtree).await.unwrap(), 4);
    assert_eq!(count(&a, Scope::OneLevel).await.unwrap(), 0);
    assert_eq!(kind(count(&base.child("CN", "none"), Scope::Subtree).await), "NoSuchObject");
    // The parts of a forest do not hold each other.
    let roots = d.roots().await.unwrap();
    assert!(!names(d, &roots.domain, &Filter::all()).await.contains(&"Services".to_owned()));
    assert!(names(d, &roots.configuration, &Filter::all()).await.contains(&"Services".to_owned()));

    let orphan = base.child("CN", "none").child("CN", "orphan");
    let given = attributes(&[("objectClass", "contact")]);
    assert_eq!(kind(d.add(&orphan, &given).await), "NoSuchObject");
    assert_eq!(kind(d.add(&a, &given).await), "Exists");
    assert_eq!(kind(d.add(&base.child("CN", "A"), &given).await), "Exists");
    assert_eq!(kind(d.add(&base.child("CN", "classless"), &attributes(&[("sn", "x")])).await), "Forbidden");

    let elsewhere = inner.child("CN", "a2");
    d.rename(&a, &elsewhere).await.unwrap();
    let moved = read(d, &elsewhere).await;
    assert_eq!((moved.attributes.text("cn"), moved.attributes.text("name")), (Some("a2"), Some("a2")));
    assert_eq!(moved.dn, elsewhere);
    assert_eq!(kind(d.rename(&a, &b).await), "NoSuchObject");
    assert_eq!(kind(d.rename(&elsewhere, &b).await), "Exists");
    assert_eq!(kind(d.rename(&inner, &inner.child("OU", "inner")).await), "Forbidden");
    // Another case is another name of the same object.
    d.rename(&elsewhere, &inner.child("CN", "A2")).await.unwrap();
    assert_eq!(read(d, &elsewhere).await.dn.as_str(), inner.child("CN", "A2").as_str());

    let other = base.child("OU", "other");
    d.rename(&inner, &other).await.unwrap();
    assert_eq!(names(d, &other, &Filter::class("contact")).await, ["A2", "b"]);
    assert_eq!(kind(count(&inner, Scope::Base).await), "NoSuchObject");
    assert_eq!(read(d, &other.child("CN", "b")).await.dn.as_str(), other.child("CN", "b").as_str());

    assert_eq!(kind(d.delete(&other).await), "Forbidden");
    d.delete(&other.child("CN", "b")).await.unwrap();
    assert_eq!(kind(d.delete(&other.child("CN", "b")).await), "NoSuchObject");
    assert_eq!(kind(count(&other.child("CN", "b"), Scope::Base).await), "NoSuchObject");
    // A name is free again.
    contact(d, &other, "b", &[]).await;
}

pub async fn what_active_directory_gives(d: &dyn Directory) {
    let base = place(d).await;
    let account = unique();
    let user = base.child("CN", "Jo Smith");
    d.add(&user, &attributes(&[("objectClass", "user"), ("sAMAccountName", &account)])).await.unwrap();
    let jo = read(d, &user).await;
    let a = &jo.attributes;
    let classes: Vec<_> = a.texts("objectClass").collect();
    assert_eq!(classes, ["top", "person", "organizationalPerson", "user"]);
    assert_eq!((a.text("cn"), a.text("name")), (Some("Jo Smith"), Some("Jo Smith")));
    assert_eq!(a.dn("distinguishedName"), Some(user.clone()));
    assert_eq!(a.guid("objectGUID"), Some(jo.guid));
    assert_eq!(a.integer("sAMAccountType"), Some(0x3000_0000));
    assert_eq!(a.integer("userAccountControl"), Some(546));
    assert_eq!(a.integer("primaryGroupID"), Some(513));
    assert_eq!(a.integer("instanceType"), Some(4));
    assert_eq!(a.dn("objectCategory"), Some(d.roots().await.unwrap().schema.child("CN", "Person")));
    let sid = a.first("objectSid").unwrap();
    assert_eq!((sid.len(), sid[0], sid[1]), (28, 1, 5));
    assert_eq!(a.time("whenCreated"), a.time("whenChanged"));
    assert!(a.time("whenCreated").unwrap().elapsed().map_or(0, |t| t.as_secs()) < 600);
    assert!(a.integer("uSNChanged") >= a.integer("uSNCreated") && a.integer("uSNCreated") > Some(0));

    let group = base.child("CN", "All");
    d.add(&group, &attributes(&[("objectClass", "group"), ("groupType", "2")])).await.unwrap();
    let all = read(d, &group).await;
    assert_eq!(all.attributes.texts("objectClass").collect::<Vec<_>>(), ["top", "group"]);
    assert_eq!(all.attributes.integer("sAMAccountType"), Some(0x1000_0001));
    assert!(all.attributes.has("sAMAccountName"));
    let contact = contact(d, &base, "c", &[]).await;
    assert_eq!(read(d, &contact).await.attributes.texts("objectClass").last(), Some("contact"));

    let category = async |value: &str| names(d, &base, &Filter::equals("objectCategory", value)).await;
    assert_eq!(category("person").await, ["Jo Smith", "c"]);
    assert_eq!(category("contact").await, ["Jo Smith", "c"]);
    assert_eq!(category("GROUP").await, ["All"]);
    assert_eq!(category(a.text("objectCategory").unwrap()).await, ["Jo Smith", "c"]);
    assert_eq!(category("organizationalUnit").await, [base.name()]);
    assert_eq!(category("noSuchClass").await, [""; 0]);

    // Names of accounts are unique.
    let twice = attributes(&[("objectClass", "user"), ("sAMAccountName", &account.to_uppercase())]);
    assert_eq!(kind(d.add(&base.child("CN", "twice"), &twice).await), "Exists");
    assert_eq!(kind(d.modify(&group, &[Change::set("sAMAccountName", account)]).await), "Exists");
}

/// A name of an account nobody has.
pub fn unique() -> String {
    openchange_directory::Guid::random().unwrap().to_string().replace('-', "")[..20].to_owned()
}

pub async fn changes_of_attributes(d: &dyn Directory) {
    let base = place(d).await;
    let dn = contact(d, &base, "c", &[("mail", "a@x"), ("proxyAddresses", "smtp:a@x")]).await;
    let before = read(d, &dn).await.attributes;
    let change = [
        Change::set("mail", "b@x"),
        Change::Add("proxyAddresses".into(), vec![b"smtp:b@x".to_vec(), b"SMTP:c@x".to_vec()]),
        Change::set("title", "Boss"),
    ];
    d.modify(&dn, &change).await.unwrap();
    let sorted = async |name: &str| {
        let object = read(d, &dn).await;
        let mut values: Vec<String> = object.attributes.texts(name).map(str::to_owned).collect();
        values.sort();
        values
    };
    let after = read(d, &dn).await.attributes;
    assert_eq!((after.text("mail"), after.text("TITLE")), (Some("b@x"), Some("Boss")));
    assert_eq!(sorted("proxyAddresses").await, ["SMTP:c@x", "smtp:a@x", "smtp:b@x"]);
    assert!(after.integer("uSNChanged") > before.integer("uSNChanged"));
    assert_eq!(after.integer("uSNCreated"), before.integer("uSNCreated"));

    // What is there may be added, and what is not there taken away.
    d.modify(&dn, &[Change::add("proxyAddresses", "smtp:b@x")]).await.unwrap();
    assert_eq!(sorted("proxyAddresses").await.len(), 3);
    d.modify(&dn, &[Change::remove("proxyAddresses", "smtp:none"), Change::clear("department")])
        .await
        .unwrap();
    d.modify(&dn, &[Change::remove("proxyAddresses", "smtp:A@x"), Change::clear("title")]).await.unwrap();
    assert_eq!(sorted("proxyAddresses").await, ["SMTP:c@x", "smtp:b@x"]);
    assert!(!read(d, &dn).await.attributes.has("title"));
    d.modify(&dn, &[Change::Remove("proxyAddresses".into(), vec![])]).await.unwrap();
    assert!(sorted("proxyAddresses").await.is_empty());

    // All or none.
    let half = [Change::set("title", "King"), Change::set("objectGUID", vec![0; 16])];
    assert_eq!(kind(d.modify(&dn, &half).await), "Forbidden");
    assert!(!read(d, &dn).await.attributes.has("title"));
    assert_eq!(kind(d.modify(&base.child("CN", "none"), &[Change::set("title", "x")]).await), "NoSuchObject");
}

pub async fn what_is_forbidden(d: &dyn Directory) {
    let base = place(d).await;
    let dn = contact(d, &base, "c", &[]).await;
    for change in [
        Change::set("cn", "other"),
        Change::set("name", "other"),
        Change::set("whenCreated", "20200101000000.0Z"),
        Change::set("memberOf", dn.as_str()),
        Change::set("title", ""),
        Change::set("manager", "nobody"),
        Change::set("garbageCollPeriod", "many"),
        Change::set("showInAdvancedViewOnly", "perhaps"),
    ] {
        assert_eq!(kind(d.modify(&dn, std::slice::from_ref(&change)).await), "Forbidden", "{change:?}");
    }
    let roots = d.roots().await.unwrap();
    assert_eq!(kind(d.delete(&roots.domain).await), "Forbidden");
    assert_eq!(kind(d.rename(&dn, &base.child("OU", "c")).await), "Forbidden");
    assert_eq!(kind(d.rename(&dn, &roots.configuration.child("CN", "c")).await), "Forbidden");
    assert_eq!(kind(d.rename(&dn, &base.child("OU", "none").child("CN", "c")).await), "NoSuchObject");
}

pub async fn names_that_need_escapes(d: &dyn Directory) {
    let base = place(d).await;
    let hard = ["Smith, Jo", "a+b=c", "#1 \"best\"", " spaces ", "<;>\\", "Ünï 漢字", "*(x)*"];
    for name in hard {
        let dn = contact(d, &base, name, &[("displayName", name.trim())]).await;
        let found = d
            .search(&base, Scope::Subtree, &Filter::equals("cn", name), &["distinguishedName"])
            .await
            .unwrap();
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!((found[0].dn.clone(), found[0].dn.name()), (dn.clone(), name.to_owned()));
        assert_eq!(found[0].attributes.dn("distinguishedName"), Some(dn.clone()));
        assert_eq!(names(d, &base, &Filter::equals("distinguishedName", dn.as_str())).await, [name]);
        d.delete(&dn).await.unwrap();
    }
}
