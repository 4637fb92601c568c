//! What changed since somebody looked.

use openchange_directory::{Change, Changes, Cursor, Directory, Dn, Filter};

use super::{attributes, contact, kind, place, read};

/// Names of what changed, in order.
fn names(changes: &Changes) -> Vec<String> {
    let mut names: Vec<String> = changes.changed.iter().map(|object| object.dn.name()).collect();
    names.sort();
    names
}

pub async fn what_changed(d: &dyn Directory) {
    let base = place(d).await;
    let filter = Filter::class("contact").and(Filter::present("mail"));
    let mut cursor = d.cursor().await.unwrap();
    let mut next = async || {
        let changes = d.changes(&base, &filter, &["mail", "title"], &cursor).await.unwrap();
        cursor = changes.cursor.clone();
        changes
    };
    let nothing = next().await;
    assert!(nothing.changed.is_empty() && nothing.removed.is_empty(), "{nothing:?}");

    let mail = [("mail", "x@x")];
    let a = contact(d, &base, "a", &mail).await;
    let b = contact(d, &base, "b", &mail).await;
    contact(d, &base, "without", &[]).await;
    let added = next().await;
    assert_eq!(names(&added), ["a", "b"]);
    assert_eq!(added.changed[0].attributes.text("mail"), Some("x@x"));
    assert_eq!(added.changed[0].attributes.len(), 1);
    let (guid_a, guid_b) = (read(d, &a).await.guid, read(d, &b).await.guid);

    d.modify(&a, &[Change::set("title", "Boss")]).await.unwrap();
    let modified = next().await;
    assert_eq!(
        (names(&modified), modified.changed[0].attributes.text("title")),
        (vec!["a".into()], Some("Boss"))
    );
    assert!(modified.removed.is_empty());

    let renamed = base.child("CN", "A2");
    d.rename(&a, &renamed).await.unwrap();
    let changes = next().await;
    assert_eq!((names(&changes), changes.changed[0].guid), (vec!["A2".into()], guid_a));

    // No longer what was asked for.
    d.modify(&renamed, &[Change::clear("mail")]).await.unwrap();
    let changes = next().await;
    assert!(changes.changed.is_empty());
    assert_eq!(changes.removed, [guid_a]);
    d.modify(&renamed, &[Change::set("mail", "y@x")]).await.unwrap();
    assert_eq!(names(&next().await), ["A2"]);

    // No longer where it was asked for.
    let elsewhere = place(d).await;
    d.rename(&renamed, &elsewhere.child("CN", "A2")).await.unwrap();
    assert!(next().await.removed.contains(&guid_a));

    d.delete(&b).await.unwrap();
    let changes = next().await;
    assert!(changes.changed.is_empty());
    assert_eq!(changes.removed, [guid_b]);
    let nothing = next().await;
    assert!(nothing.changed.is_empty() && nothing.removed.is_empty(), "{nothing:?}");

    // Other parts of the forest have changes of their own.
    let before = d.cursor().await.unwrap();
    d.delete(&contact(d, &base, "brief", &mail).await).await.unwrap();
    contact(d, &base, "c", &mail).await;
    let services = d.roots().await.unwrap().configuration.child("CN", "Services");
    let other = d.changes(&services, &Filter::class("container"), &["cn"], &before).await.unwrap();
    assert!(other.changed.is_empty() && other.removed.is_empty(), "{other:?}");
}

pub async fn containers_that_move(d: &dyn Directory) {
    let base = place(d).await;
    let elsewhere = place(d).await;
    let unit =
        async |dn: &Dn| d.add(dn, &attributes(&[("objectClass", "organizationalUnit")])).await.unwrap();
    let old = base.child("OU", "old");
    unit(&old).await;
    let inner = old.child("OU", "inner");
    unit(&inner).await;
    let guid = read(d, &contact(d, &inner, "deep", &[]).await).await.guid;

    let filter = Filter::class("contact");
    let cursor = d.cursor().await.unwrap();
    let new = base.child("OU", "new");
    d.rename(&old, &new).await.unwrap();
    let changes = d.changes(&base, &filter, &["cn"], &cursor).await.unwrap();
    let deep = new.child("OU", "inner").child("CN", "deep");
    assert_eq!(changes.changed.iter().map(|o| (&o.dn, o.guid)).collect::<Vec<_>>(), [(&deep, guid)]);
    assert!(!changes.removed.contains(&guid));

    d.rename(&new, &elsewhere.child("OU", "away")).await.unwrap();
    let changes = d.changes(&base, &filter, &["cn"], &changes.cursor).await.unwrap();
    assert!(changes.changed.is_empty() && changes.removed.contains(&guid), "{changes:?}");
}

pub async fn cursors_of_others(d: &dyn Directory) {
    let base = place(d).await;
    let mine = d.cursor().await.unwrap().0;
    let (database, usn) = mine.split_once(':').unwrap();
    let later = usn.parse::<i64>().unwrap() + 1_000_000;
    for text in [
        String::new(),
        "x".into(),
        database.into(),
        format!("{database}:"),
        format!("{database}:-1"),
        format!("{database}:x"),
        format!("{database}:{later}"),
        format!("00000000-0000-0000-0000-000000000000:{usn}"),
    ] {
        let changes = d.changes(&base, &Filter::all(), &["cn"], &Cursor(text.clone())).await;
        assert_eq!(kind(changes), "CursorUnknown", "{text}");
    }
}
