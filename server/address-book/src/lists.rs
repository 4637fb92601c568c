//! Address lists: containers of the configuration whose filter says who is in them
//! (`addressBookContainer`, `purportedSearch`).

use crate::entry::hex;
use openchange_directory::{Attributes, Dn, Filter, Guid, Object};

/// Attributes of an address list that are read.
pub const ATTRIBUTES: &[&str] = &["objectGUID", "displayName", "cn", "name", "purportedSearch"];

/// An address list.
#[derive(Clone, Debug)]
pub struct List {
    /// What it is for ever; none if it is the global address list and the directory has no object for it.
    pub guid: Option<Guid>,
    /// Its minimal entry id; 0 is the global address list.
    pub mid: u32,
    /// Its name in the directory, in small letters.
    pub dn: String,
    /// What people call it.
    pub name: String,
    /// Who is in it; none: who is named there, and nobody by a search.
    pub filter: Option<Filter>,
    /// The list it is below, as an index.
    pub parent: Option<usize>,
    /// How many are above it.
    pub depth: u32,
}

impl List {
    /// Its address (MS-OXOABK 2.2.1.1).
    #[must_use]
    pub fn address(&self) -> String {
        match self.guid {
            Some(guid) if self.mid != 0 => format!("/guid={}", hex(&guid)),
            _ => "/".to_owned(),
        }
    }

    /// The global address list of a directory that names none: everybody.
    #[must_use]
    pub fn everybody() -> Self {
        List {
            guid: None,
            mid: 0,
            dn: String::new(),
            name: "Global Address List".to_owned(),
            filter: Some(Filter::And(Vec::new())),
            parent: None,
            depth: 0,
        }
    }
}

/// Makes the lists of a directory out of its objects: the global one first, those
/// below others behind them. The two containers that only hold lists are left out.
#[must_use]
pub fn lists(objects: &[Object], mut mid_of: impl FnMut(&Guid) -> u32) -> Vec<List> {
    let below_global = |dn: &Dn| {
        dn.as_str().to_lowercase().contains(",cn=all global address lists,cn=address lists container,")
    };
    let mut objects: Vec<&Object> = objects.iter().filter(|o| !is_root(&o.dn)).collect();
    // Parents have shorter names than their children.
    objects.sort_by_key(|o| (o.dn.as_str().matches(',').count(), o.dn.as_str().to_lowercase()));
    let mut lists = vec![List::everybody()];
    if let Some(global) = objects.iter().find(|o| below_global(&o.dn)) {
        let mut list = read(global, 0);
        list.filter = list.filter.or(Some(Filter::And(Vec::new())));
        lists[0] = list;
    }
    let mut flat: Vec<List> = Vec::new();
    for object in objects.into_iter().filter(|o| !below_global(&o.dn)) {
        flat.push(read(object, mid_of(&object.guid)));
    }
    // Depth first, by name, so that a client can show the tree as the rows come.
    let parent_of = |dn: &str| dn.split_once(',').map(|(_, parent)| parent.to_owned()).unwrap_or_default();
    let known: Vec<String> = flat.iter().map(|l| l.dn.clone()).collect();
    let mut todo: Vec<(List, Option<usize>, u32)> = Vec::new();
    let (mut tops, mut rest): (Vec<List>, Vec<List>) =
        flat.into_iter().partition(|l| !known.contains(&parent_of(&l.dn)));
    tops.sort_by(|a, b| b.name.cmp(&a.name));
    todo.extend(tops.into_iter().map(|l| (l, None, 0)));
    while let Some((mut list, parent, depth)) = todo.pop() {
        (list.parent, list.depth) = (parent, depth);
        let index = lists.len();
        let (mut below, others): (Vec<List>, Vec<List>) =
            rest.into_iter().partition(|l| parent_of(&l.dn) == list.dn);
        rest = others;
        below.sort_by(|a, b| b.name.cmp(&a.name));
        todo.extend(below.into_iter().map(|l| (l, Some(index), depth + 1)));
        lists.push(list);
    }
    lists
}

fn is_root(dn: &Dn) -> bool {
    let dn = dn.as_str().to_lowercase();
    let parts: Vec<&str> = dn.splitn(3, ',').collect();
    let root = "cn=address lists container";
    parts.first() == Some(&root)
        || (parts.get(1) == Some(&root)
            && ["cn=all address lists", "cn=all global address lists", "cn=all system address lists"]
                .contains(parts.first().unwrap_or(&"")))
}

fn read(object: &Object, mid: u32) -> List {
    let text = |name: &str| object.attributes.text(name).filter(|t| !t.is_empty());
    let filter = text("purportedSearch").map(|text| match text.parse() {
        Ok(filter) => filter,
        Err(error) => {
            tracing::warn!(list = object.dn.as_str(), %error, "nobody is in an address list whose filter is wrong");
            Filter::Or(Vec::new())
        }
    });
    let name = ["displayName", "name", "cn"].into_iter().find_map(text);
    let first = object.dn.as_str().split(',').next().unwrap_or_default();
    let name = name.or_else(|| first.split_once('=').map(|(_, v)| v)).unwrap_or_default();
    List {
        guid: Some(object.guid),
        mid,
        dn: object.dn.as_str().to_lowercase(),
        name: name.to_owned(),
        filter,
        parent: None,
        depth: 0,
    }
}

/// The attributes that filters read.
pub fn attributes_of(filter: &Filter, names: &mut Vec<String>) {
    match filter {
        Filter::And(all) | Filter::Or(all) => all.iter().for_each(|f| attributes_of(f, names)),
        Filter::Not(one) => attributes_of(one, names),
        Filter::Present(name)
        | Filter::Equals(name, _)
        | Filter::StartsWith(name, _)
        | Filter::Contains(name, _)
        | Filter::AtLeast(name, _)
        | Filter::AtMost(name, _)
        | Filter::AllBits(name, _) => {
            if !names.iter().any(|n| n.eq_ignore_ascii_case(name)) {
                names.push(name.clone());
            }
        }
    }
}

/// Whether a filter selects an object.
#[must_use]
pub fn selects(filter: &Filter, attributes: &Attributes) -> bool {
    match filter {
        Filter::And(all) => all.iter().all(|f| selects(f, attributes)),
        Filter::Or(all) => all.iter().any(|f| selects(f, attributes)),
        Filter::Not(one) => !selects(one, attributes),
        Filter::Equals(name, value)
            if name.eq_ignore_ascii_case("objectCategory") && !value.contains(&b'=') =>
        {
            category(attributes, &lower(value))
        }
        leaf => leaf.evaluate(attributes),
    }
}

/// `objectCategory` holds the name of a class's schema object; filters may say the class instead.
fn category(attributes: &Attributes, value: &str) -> bool {
    let own = |v: &Vec<u8>| {
        let dn = lower(v);
        let first = dn.split(',').next().unwrap_or_default().trim_start_matches("cn=").replace('-', "");
        dn == *value || first == *value
    };
    let categories = attributes.values("objectCategory");
    if !categories.is_empty() {
        return categories.iter().any(own);
    }
    attributes.values("objectClass").iter().any(|class| {
        let class = lower(class);
        class == *value || (value == "person" && class == "contact")
    })
}

fn lower(value: &[u8]) -> String {
    String::from_utf8_lossy(value).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str =
        "CN=Address Lists Container,CN=Org,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=x";

    fn object(dn: &str, number: u8, values: &[(&str, &str)]) -> Object {
        let mut attributes = Attributes::default();
        for (name, value) in values {
            attributes.push(name, value.as_bytes());
        }
        Object { dn: Dn::new(dn), guid: Guid([number; 16]), attributes }
    }

    #[test]
    fn a_tree_of_lists() {
        let objects = [
            object(
                &format!("CN=Rooms,CN=Berlin,CN=All Address Lists,{ROOT}"),
                5,
                &[("purportedSearch", "(cn=*)")],
            ),
            object(ROOT, 1, &[]),
            object(&format!("CN=All Address Lists,{ROOT}"), 2, &[]),
            object(&format!("CN=All Global Address Lists,{ROOT}"), 3, &[]),
            object(&format!("CN=Berlin,CN=All Address Lists,{ROOT}"), 4, &[("displayName", "Berlin")]),
            object(&format!("CN=All,CN=All Global Address Lists,{ROOT}"), 6, &[("displayName", "Everybody")]),
            object(&format!("CN=Contacts,CN=All Address Lists,{ROOT}"), 7, &[("purportedSearch", "(((")]),
        ];
        let lists = lists(&objects, |guid| u32::from(guid.0[0]) + 0x100);
        let seen: Vec<_> = lists.iter().map(|l| (l.name.as_str(), l.mid, l.parent, l.depth)).collect();
        assert_eq!(
            seen,
            [
                ("Everybody", 0, None, 0),
                ("Berlin", 0x104, None, 0),
                ("Rooms", 0x105, Some(1), 1),
                ("Contacts", 0x107, None, 0),
            ]
        );
        assert_eq!(lists[0].address(), "/");
        assert_eq!(lists[1].address(), "/guid=04040404040404040404040404040404");
        assert_eq!(lists[3].filter, Some(Filter::Or(vec![])), "a wrong filter selects nobody");
    }

    #[test]
    fn filters_select() {
        let jane = object(
            "CN=x",
            1,
            &[
                ("objectClass", "user"),
                ("mailNickname", "Jane"),
                ("userAccountControl", "10"),
                ("objectCategory", "CN=Person,CN=Schema,CN=Configuration,DC=x"),
            ],
        );
        for (filter, is) in [
            ("(mailNickname=jane)", true),
            ("(mailNickname=ja*)", true),
            ("(mailNickname=*an*)", true),
            ("(mailNickname=an*)", false),
            ("(objectCategory=person)", true),
            ("(objectCategory=group)", false),
            ("(userAccountControl>=9)", true),
            ("(userAccountControl<=9)", false),
            ("(userAccountControl:1.2.840.113556.1.4.803:=8)", true),
            ("(userAccountControl:1.2.840.113556.1.4.803:=4)", false),
            ("(&(sn=*)(userAccountControl=10))", false),
            ("(|(sn=*)(userAccountControl=10))", true),
            ("(!(sn=*))", true),
        ] {
            assert_eq!(selects(&filter.parse().unwrap(), &jane.attributes), is, "{filter}");
        }
    }
}
