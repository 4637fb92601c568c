//! Filters nobody would write: a directory finds what they mean.

use openchange_directory::{Directory, Filter, Object, Scope};

use super::{contact, place, read};

const TEXTS: &[&str] = &[
    "a", "A", "b", "ab", "aB", "ba", "a b", "A  B", "é", "Éa", "(", ")(", "a*b", "*", "%", "_", "\\", "\\2a",
    "a\\b", "x=y", "a,b", "日本", "本", "aaa", "z", "0", "10", "#a", "a&b", "|", "!", "<a>", "\"a\"", "a;b",
    "~",
];
const TEXT_ATTRIBUTES: &[&str] = &["displayName", "title", "proxyAddresses", "info"];
const NUMBERS: &[&str] = &["0", "1", "2", "3", "-1", "7", "255", "-2147483648", "2147483647", "x", "1.5", ""];
const FLAGS: &[&str] = &["TRUE", "FALSE", "1", "yes"];

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    fn leaf(&mut self, others: &[String]) -> Filter {
        let kind = self.below(10);
        let (name, value) = match self.below(8) {
            0 => ("garbageCollPeriod", self.one(NUMBERS).to_owned()),
            1 => ("showInAdvancedViewOnly", self.one(FLAGS).to_owned()),
            2 => ("manager", others[self.below(others.len())].clone()),
            _ => (self.one(TEXT_ATTRIBUTES), self.one(TEXTS).to_owned()),
        };
        let (name, value) = (name.to_owned(), value.into_bytes());
        match kind {
            0 => Filter::Present(name),
            1 | 2 => Filter::StartsWith(name, value),
            3 | 4 => Filter::Contains(name, value),
            // What comes before what differs from server to server for text.
            5 if name == "garbageCollPeriod" => Filter::AtLeast(name, value),
            6 if name == "garbageCollPeriod" => Filter::AtMost(name, value),
            7 if name == "garbageCollPeriod" => Filter::AllBits(name, [1, 2, 3, 0x8000_0000][self.below(4)]),
            _ => Filter::Equals(name, value),
        }
    }

    fn filter(&mut self, others: &[String], depth: usize) -> Filter {
        let inner = |dice: &mut Self| dice.filter(others, depth - 1);
        match if depth == 0 { 9 } else { self.below(10) } {
            0 | 1 => Filter::And((0..self.below(4)).map(|_| inner(self)).collect()),
            2 | 3 => Filter::Or((0..self.below(4)).map(|_| inner(self)).collect()),
            4 => inner(self).negated(),
            _ => self.leaf(others),
        }
    }
}

pub async fn filters_mean_what_they_say(d: &dyn Directory) {
    let base = place(d).await;
    let mut dice = Dice(20_261_122);
    let mut others = vec!["CN=none,DC=x".to_owned(), "nobody".into(), base.as_str().to_uppercase()];
    let mut objects: Vec<Object> = Vec::new();
    for number in 0..25 {
        let mut all = Vec::new();
        for name in TEXT_ATTRIBUTES {
            let count = if *name == "proxyAddresses" { dice.below(3) } else { dice.below(2) };
            let mut values: Vec<&str> = (0..count).map(|_| dice.one(TEXTS)).collect();
            values.dedup_by(|a, b| a.to_lowercase() == b.to_lowercase());
            all.extend(values.into_iter().map(|value| (*name, value.to_owned())));
        }
        if dice.below(2) == 0 {
            all.push(("garbageCollPeriod", dice.one(&NUMBERS[..9]).to_owned()));
        }
        if dice.below(3) == 0 {
            all.push(("showInAdvancedViewOnly", dice.one(&FLAGS[..2]).to_owned()));
        }
        if dice.below(2) == 0 && others.len() > 3 {
            all.push(("manager", others[3 + dice.below(others.len() - 3)].clone()));
        }
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let dn = contact(d, &base, &number.to_string(), &all).await;
        objects.push(read(d, &dn).await);
        others.push(dn.as_str().to_owned());
    }
    let mut hits = 0;
    for _ in 0..600 {
        let filter = Filter::class("contact").and(dice.filter(&others, 3));
        let found = d.search(&base, Scope::OneLevel, &filter, &["cn"]).await;
        let found = found.unwrap_or_else(|e| panic!("{}: {e}", filter.to_ldap()));
        let mut found: Vec<String> = found.iter().map(|object| object.dn.name()).collect();
        let meant = objects.iter().filter(|object| filter.evaluate(&object.attributes));
        let mut meant: Vec<String> = meant.map(|object| object.dn.name()).collect();
        found.sort();
        meant.sort();
        assert_eq!(found, meant, "{}", filter.to_ldap());
        hits += usize::from(!found.is_empty() && found.len() < objects.len());
    }
    assert!(hits > 200, "{hits}");
}
