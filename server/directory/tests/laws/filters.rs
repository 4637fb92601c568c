//! What is found.

use openchange_directory::{Directory, Filter, Scope};

use super::{contact, names, place, read};

pub async fn what_is_selected(d: &dyn Directory) {
    let base = place(d).await;
    let all = [
        (
            "ada",
            vec![
                ("displayName", "Ada Lovelace"),
                ("mail", "ada@x.test"),
                ("garbageCollPeriod", "7"),
                ("sn", "Lovelace"),
            ],
        ),
        ("bob", vec![("displayName", "Bob  (Ops) *"), ("mail", "bob@x.test"), ("garbageCollPeriod", "-5")]),
        (
            "cy",
            vec![
                ("displayName", "Élodie\\Cy"),
                ("proxyAddresses", "SMTP:cy@x"),
                ("proxyAddresses", "smtp:c@y"),
            ],
        ),
        (
            "dee",
            vec![("garbageCollPeriod", "1000"), ("showInAdvancedViewOnly", "TRUE"), ("title", "10% of_all")],
        ),
    ];
    for (name, more) in &all {
        contact(d, &base, name, more).await;
    }
    let (equals, present) = (|n: &str, v: &str| Filter::equals(n, v), Filter::present);
    let starts = |n: &str, v: &str| Filter::StartsWith(n.into(), v.into());
    let contains = |n: &str, v: &str| Filter::Contains(n.into(), v.into());
    let least = |n: &str, v: &str| Filter::AtLeast(n.into(), v.into());
    let most = |n: &str, v: &str| Filter::AtMost(n.into(), v.into());
    let bits = |bits| Filter::AllBits("garbageCollPeriod".into(), bits);
    let contacts = |filter: Filter| Filter::class("contact").and(filter);
    let cases: Vec<(Filter, &[&str])> = vec![
        (Filter::class("CONTACT"), &["ada", "bob", "cy", "dee"]),
        (Filter::class("person"), &["ada", "bob", "cy", "dee"]),
        (Filter::class("user"), &[]),
        (equals("DISPLAYNAME", "ADA LOVELACE"), &["ada"]),
        (equals("displayName", " ada  lovelace "), &["ada"]),
        (equals("displayName", "bob (ops) *"), &["bob"]),
        (equals("displayName", "élodie\\cy"), &["cy"]),
        (equals("displayName", "Ada"), &[]),
        (equals("displayName", "*"), &[]),
        (equals("displayName", ""), &[]),
        (starts("displayName", "ada"), &["ada"]),
        (starts("displayName", "lovelace"), &[]),
        (starts("displayName", "ÉLO"), &["cy"]),
        (starts("mail", ""), &["ada", "bob"]),
        (contains("displayName", "LACE"), &["ada"]),
        (contains("displayName", "(OPS) *"), &["bob"]),
        (contains("displayName", "*"), &["bob"]),
        (contains("displayName", "\\"), &["cy"]),
        (contains("mail", "X.TEST"), &["ada", "bob"]),
        (contains("title", "0%"), &["dee"]),
        (contains("title", "%"), &["dee"]),
        (contains("title", "o_"), &[]),
        (equals("proxyAddresses", "smtp:CY@X"), &["cy"]),
        (starts("proxyAddresses", "smtp:c@"), &["cy"]),
        (present("mail"), &["ada", "bob"]),
        (present("noSuchAttribute"), &[]),
        (equals("garbageCollPeriod", "7"), &["ada"]),
        (equals("garbageCollPeriod", "x"), &[]),
        (least("garbageCollPeriod", "7"), &["ada", "dee"]),
        (most("garbageCollPeriod", "7"), &["ada", "bob"]),
        (least("garbageCollPeriod", "8"), &["dee"]),
        (least("mail", "b"), &["bob"]),
        (most("mail", "b"), &["ada"]),
        (bits(1000), &["bob", "dee"]),
        (bits(3), &["ada", "bob"]),
        (bits(0), &["ada", "bob", "dee"]),
        (equals("showInAdvancedViewOnly", "TRUE"), &["dee"]),
        (equals("showInAdvancedViewOnly", "perhaps"), &[]),
        (contacts(present("mail").negated()), &["cy", "dee"]),
        (contacts(equals("mail", "ada@x.test").negated()), &["bob", "cy", "dee"]),
        (Filter::Or(vec![equals("cn", "ada"), equals("cn", "DEE")]), &["ada", "dee"]),
        (equals("mail", "ada@x.test").and(equals("garbageCollPeriod", "7")).and(present("sn")), &["ada"]),
        (equals("mail", "ada@x.test").and(equals("garbageCollPeriod", "8")), &[]),
        (contacts(Filter::And(vec![])), &["ada", "bob", "cy", "dee"]),
        (contacts(Filter::Or(vec![])), &[]),
        (contacts(Filter::Or(vec![]).negated()), &["ada", "bob", "cy", "dee"]),
    ];
    let mut objects = Vec::new();
    for (name, _) in &all {
        objects.push(read(d, &base.child("CN", name)).await);
    }
    for (filter, wanted) in cases {
        assert_eq!(names(d, &base, &filter).await, wanted, "{}", filter.to_ldap());
        let evaluated: Vec<String> =
            objects.iter().filter(|o| filter.evaluate(&o.attributes)).map(|o| o.dn.name()).collect();
        assert_eq!(evaluated, wanted, "evaluating {filter:?}");
    }
    // More alternatives than any nesting would do.
    let many =
        (0..2000).map(|n| equals("mail", &format!("{n}@x.test"))).chain([equals("mail", "ada@x.test")]);
    assert_eq!(names(d, &base, &Filter::Or(many.collect())).await, ["ada"]);
}

pub async fn attributes_asked_for(d: &dyn Directory) {
    let base = place(d).await;
    contact(d, &base, "c", &[("mail", "c@x"), ("title", "x")]).await;
    let found = async |wanted: &[&str]| {
        let mut found = d.search(&base, Scope::OneLevel, &Filter::all(), wanted).await.unwrap();
        found.remove(0).attributes
    };
    let names =
        |a: &openchange_directory::Attributes| a.iter().map(|(n, _)| n.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&found(&["MAIL", "noSuchAttribute"]).await), ["mail"]);
    assert_eq!(names(&found(&["objectGUID", "cn"]).await), ["cn", "objectguid"]);
    assert_eq!(names(&found(&["noSuchAttribute"]).await), [""; 0]);
    let all = found(&[]).await;
    for name in
        ["cn", "distinguishedName", "mail", "name", "objectClass", "objectGUID", "title", "uSNChanged"]
    {
        assert!(all.has(name), "{name}");
    }
}
