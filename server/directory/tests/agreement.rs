//! What a filter says by itself, and what the embedded directory finds, agree on
//! everything.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use openchange_directory::{Attributes, Directory, Dn, Embedded, Filter, Guid, Object, Scope};
use proptest::prelude::*;

/// Attributes of all kinds, with values that are often the same or nearly so.
fn value() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let text = prop_oneof![
        "[aAbBéÉß *()%_\\\\]{0,4}",
        "[ab]{1,2}",
        "\\PC{0,3}",
        Just("Straße".to_owned()),
        Just("a  b".to_owned()),
        Just("İI".to_owned()),
    ];
    let bytes = proptest::collection::vec(prop_oneof![Just(0u8), Just(b'*'), Just(0xff), any::<u8>()], 0..3);
    prop_oneof![
        4 => (prop_oneof![Just("displayName"), Just("MAIL"), Just("proxyAddresses")], text).prop_map(|(n, v)| (n, v.into_bytes())),
        1 => bytes.clone().prop_map(|v| ("title", v)),
        1 => bytes.prop_map(|v| ("thumbnailPhoto", v)),
        1 => Just(("thumbnailPhoto", vec![7; 100])),
        2 => (-3i64..4).prop_map(|v| ("mAPIID", v.to_string().into_bytes())),
        1 => any::<i64>().prop_map(|v| ("mAPIID", v.to_string().into_bytes())),
        1 => "[0-9 +-]{0,3}".prop_map(|v| ("mAPIID", v.into_bytes())),
        1 => prop_oneof![Just("TRUE"), Just("false"), Just("1")].prop_map(|v| ("isDefunct", v.into())),
        1 => (0..3).prop_map(|n| ("msExchWhenMailboxCreated", format!("2026010{n}000000.0Z").into_bytes())),
        1 => prop_oneof![Just("CN=Users,DC=t"), Just("cn = users , dc=T"), Just("DC=t"), Just("CN=none,DC=t"), Just("x")]
            .prop_map(|v| ("manager", v.into())),
        1 => prop_oneof![Just("contact"), Just("PERSON"), Just("user")].prop_map(|v| ("objectClass", v.into())),
        1 => Just(("noSuch", b"a".to_vec())),
        1 => Just(("'); --", b"a".to_vec())),
    ]
}

fn leaf() -> impl Strategy<Value = Filter> {
    (value(), 0..7, 0u32..5).prop_map(|((name, value), kind, bits)| {
        let name = name.to_owned();
        match kind {
            0 => Filter::Present(name),
            1 => Filter::StartsWith(name, value),
            2 => Filter::Contains(name, value),
            3 => Filter::AtLeast(name, value),
            4 => Filter::AtMost(name, value),
            5 => Filter::AllBits(name, bits),
            _ => Filter::Equals(name, value),
        }
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    leaf().prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Filter::And),
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Filter::Or),
            inner.prop_map(Filter::negated),
        ]
    })
}

/// Objects with random values, and those values the directory took.
struct Bed {
    directory: Embedded,
    objects: Vec<Object>,
}

static RUNTIME: LazyLock<tokio::runtime::Runtime> = LazyLock::new(|| tokio::runtime::Runtime::new().unwrap());

async fn bed(objects: Vec<Vec<(&'static str, Vec<u8>)>>) -> Bed {
    let directory = Embedded::in_memory("t").unwrap();
    let users = Dn::new("CN=Users,DC=t");
    for (number, values) in objects.into_iter().enumerate() {
        let mut attributes = Attributes::new();
        attributes.push("objectClass", "contact");
        let dn = users.child("CN", &number.to_string());
        directory.add(&dn, &attributes).await.unwrap();
        for (name, value) in values {
            // Some are no values of their attribute.
            let _ = directory.modify(&dn, &[openchange_directory::Change::add(name, value)]).await;
        }
    }
    let objects = directory.search(&Dn::new("DC=t"), Scope::Subtree, &Filter::all(), &[]).await.unwrap();
    Bed { directory, objects }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn of_evaluation_and_search(
        objects in proptest::collection::vec(proptest::collection::vec(value(), 0..6), 1..5),
        filters in proptest::collection::vec(filter(), 24),
    ) {
        RUNTIME.block_on(async {
            let bed = bed(objects).await;
            for filter in filters {
                let found = bed.directory.search(&Dn::new("DC=t"), Scope::Subtree, &filter, &["cn"]).await;
                let found: BTreeSet<Guid> = found.unwrap().iter().map(|object| object.guid).collect();
                let evaluated = bed.objects.iter().filter(|object| filter.evaluate(&object.attributes));
                let evaluated: BTreeSet<Guid> = evaluated.map(|object| object.guid).collect();
                prop_assert_eq!(found, evaluated, "{}", filter.to_ldap());
            }
            Ok(())
        })?;
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn text_of_a_filter_is_one_filter(filter in filter()) {
        let text = filter.to_ldap();
        prop_assert!(ldap3::parse_filter(&text).is_ok(), "{}", text);
        let (open, close) = (text.matches('(').count(), text.matches(')').count());
        prop_assert_eq!(open, close);
    }
}
