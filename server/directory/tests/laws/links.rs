//! Attributes that name other objects.

use openchange_directory::{Change, Directory, Dn, Filter};

use super::{attributes, contact, kind, names, place, read};

pub async fn both_ends_agree(d: &dyn Directory) {
    let base = place(d).await;
    let (a, b) = (contact(d, &base, "a", &[]).await, contact(d, &base, "b", &[]).await);
    let group = base.child("CN", "g");
    let given = attributes(&[("objectClass", "group"), ("member", a.as_str()), ("member", b.as_str())]);
    d.add(&group, &given).await.unwrap();
    let linked = async |dn: &Dn, name: &str| {
        let mut all: Vec<Dn> = read(d, dn).await.attributes.dns(name).collect();
        all.sort();
        all
    };
    let same = |found: Vec<Dn>, wanted: &[&Dn]| assert!(found.iter().eq(wanted.iter().copied()), "{found:?}");
    same(linked(&group, "member").await, &[&a, &b]);
    same(linked(&a, "memberOf").await, &[&group]);
    d.modify(&b, &[Change::set("manager", a.as_str())]).await.unwrap();
    same(linked(&a, "directReports").await, &[&b]);

    // Filters see both ends.
    assert_eq!(names(d, &base, &Filter::equals("member", a.as_str())).await, ["g"]);
    assert_eq!(names(d, &base, &Filter::equals("memberOf", group.as_str())).await, ["a", "b"]);
    assert_eq!(names(d, &base, &Filter::equals("manager", a.as_str().to_uppercase())).await, ["b"]);
    assert_eq!(names(d, &base, &Filter::present("directReports")).await, ["a"]);
    assert_eq!(names(d, &base, &Filter::equals("member", base.child("CN", "none").as_str())).await, [""; 0]);

    // They follow names.
    let a2 = base.child("CN", "a, 2");
    d.rename(&a, &a2).await.unwrap();
    same(linked(&group, "member").await, &[&a2, &b]);
    same(linked(&b, "manager").await, &[&a2]);

    // They end with either object.
    d.modify(&group, &[Change::remove("member", b.as_str())]).await.unwrap();
    assert!(linked(&b, "memberOf").await.is_empty());
    d.modify(&group, &[Change::add("member", b.as_str()), Change::add("member", a2.as_str())]).await.unwrap();
    same(linked(&group, "member").await, &[&a2, &b]);
    d.delete(&a2).await.unwrap();
    same(linked(&group, "member").await, &[&b]);
    assert!(linked(&b, "manager").await.is_empty());
    d.delete(&group).await.unwrap();
    assert!(linked(&b, "memberOf").await.is_empty());

    let nobody = base.child("CN", "nobody");
    let refused = kind(d.modify(&b, &[Change::set("manager", nobody.as_str())]).await);
    assert_eq!(refused, "Forbidden");
}
