//! Who reads changes knows what who reads everything knows.

use std::collections::BTreeMap;

use openchange_directory::{Change, Directory, Dn, Filter, Guid, Object, Scope};

use super::random::Dice;
use super::{attributes, kind, place};

const ASKED: &[&str] = &["mail", "title"];

/// What a reader keeps.
type Known = BTreeMap<Guid, (String, String, String)>;

fn keep(known: &mut Known, objects: &[Object]) {
    for object in objects {
        let text = |name| object.attributes.text(name).unwrap_or_default().to_owned();
        known.insert(object.guid, (object.dn.to_string(), text("mail"), text("title")));
    }
}

pub async fn changes_lead_to_the_same(d: &dyn Directory) {
    let base = place(d).await;
    let unit = attributes(&[("objectClass", "organizationalUnit")]);
    // A reader looks at one of them; objects come and go between it and the others.
    let watched = base.child("OU", "watched");
    let mut units = [base.clone(), watched.clone(), watched.child("OU", "x"), base.child("OU", "y")];
    for dn in &units[1..] {
        d.add(dn, &unit).await.unwrap();
    }
    let filter = Filter::class("contact").and(Filter::present("mail"));
    let mut contacts: Vec<Dn> = Vec::new();
    let (mut known, mut cursor) = (Known::new(), d.cursor().await.unwrap());
    let mut dice = Dice(7);
    for step in 0..240 {
        let to = units[dice.below(units.len())].clone();
        let name = to.child("CN", &format!("contact {step}"));
        let some = dice.below(contacts.len().max(1));
        match dice.below(if contacts.is_empty() { 1 } else { 9 }) {
            0..=2 => {
                let mut all = attributes(&[("objectClass", "contact")]);
                if dice.below(3) > 0 {
                    all.set("mail", format!("{step}@x"));
                }
                d.add(&name, &all).await.unwrap();
                contacts.push(name);
            }
            3 => d.modify(&contacts[some], &[Change::set("title", step.to_string())]).await.unwrap(),
            4 => d.modify(&contacts[some], &[Change::clear("mail")]).await.unwrap(),
            5 => d.modify(&contacts[some], &[Change::set("mail", format!("{step}@y"))]).await.unwrap(),
            6 => {
                d.rename(&contacts[some], &name).await.unwrap();
                contacts[some] = name;
            }
            7 => d.delete(&contacts.swap_remove(some)).await.unwrap(),
            // A container gets another name, another place, or both.
            _ => {
                let from = units[2 + dice.below(2)].clone();
                let new = to.child("OU", &format!("unit {step}"));
                match d.rename(&from, &new).await {
                    Ok(()) => {
                        units.iter_mut().chain(&mut contacts).for_each(|dn| *dn = dn.moved(&from, &new));
                    }
                    refused => assert_eq!(kind(refused), "Forbidden", "{from} to {new}"),
                }
            }
        }
        if dice.below(4) > 0 {
            continue;
        }
        let changes = d.changes(&watched, &filter, ASKED, &cursor).await.unwrap();
        cursor = changes.cursor;
        keep(&mut known, &changes.changed);
        changes.removed.iter().for_each(|guid| drop(known.remove(guid)));
        let mut fresh = Known::new();
        keep(&mut fresh, &d.search(&watched, Scope::Subtree, &filter, ASKED).await.unwrap());
        assert_eq!(known, fresh, "after step {step}");
    }
    assert!(!known.is_empty());
}
