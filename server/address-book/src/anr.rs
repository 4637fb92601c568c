//! Ambiguous name resolution (MS-OXNSPI 3.1.4.7): what somebody typed, and whom
//! they may have meant.
//!
//! Whoever has exactly what was typed as display name, alias, account or address is
//! meant, and nobody else is. Otherwise everybody is who has one of these, a name of
//! their own or an office that begins with it, or for each word of it a word of the
//! display name or of the own names that begins with that.

use crate::attributes::at;
use crate::collation::fold;
use crate::entry::Entry;
use std::collections::HashSet;

/// A place in the text of the index.
#[derive(Clone, Copy, Debug)]
struct Token {
    at: u32,
    entry: u32,
    len: u16,
    /// Whoever has exactly this is meant.
    names: bool,
}

/// Folded names of all entries, sorted.
#[derive(Debug, Default)]
pub struct Index {
    text: String,
    wholes: Vec<Token>,
    words: Vec<Token>,
}

/// The longest string that is looked up, in bytes; no name is longer.
const LONGEST: usize = 1024;

impl Index {
    /// Indexes entries, whose numbers are their places.
    pub fn new<'a>(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut index = Index::default();
        let mut names = Vec::new();
        for (number, entry) in entries.enumerate() {
            names.clear();
            let (wholes, words) = names_of(entry);
            for (whole, is_name) in &wholes {
                let token = index.push(whole, number, *is_name);
                index.wholes.push(token);
            }
            for name in words {
                let separate = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
                names.extend(words_of(&name).chain(separate).map(str::to_owned));
            }
            names.sort_unstable();
            names.dedup();
            for word in &names {
                // A word that is a whole of its own is there already.
                let token = match index
                    .wholes
                    .iter()
                    .rev()
                    .take_while(|t| t.entry == number as u32)
                    .find(|t| index.get(t) == word)
                {
                    Some(whole) => *whole,
                    None => index.push(word, number, false),
                };
                index.words.push(token);
            }
        }
        let Index { text, wholes, words } = &mut index;
        let part = |t: &Token| part_of(text, t);
        wholes.sort_by(|a, b| part(a).cmp(part(b)).then(a.entry.cmp(&b.entry)));
        words.sort_by(|a, b| part(a).cmp(part(b)).then(a.entry.cmp(&b.entry)));
        index.text.shrink_to_fit();
        index.wholes.shrink_to_fit();
        index.words.shrink_to_fit();
        index
    }

    fn push(&mut self, text: &str, entry: usize, names: bool) -> Token {
        let at = self.text.len() as u32;
        let len = u16::try_from(text.len()).unwrap_or_default();
        self.text.push_str(text);
        Token { at, entry: entry as u32, len, names }
    }

    fn get(&self, token: &Token) -> &str {
        part_of(&self.text, token)
    }

    fn starting<'a>(&'a self, tokens: &'a [Token], prefix: &str) -> &'a [Token] {
        let from = tokens.partition_point(|t| self.get(t) < prefix);
        let rest = tokens.get(from..).unwrap_or_default();
        let len = rest.partition_point(|t| self.get(t).starts_with(prefix));
        rest.get(..len).unwrap_or_default()
    }

    /// Whom a string may mean, of those that `visible` lets through, in the order of their numbers.
    pub fn find(&self, typed: &str, visible: impl Fn(u32) -> bool) -> Vec<u32> {
        let typed = typed.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        let (typed, exact_only) = match typed.strip_prefix('=') {
            Some(rest) => (rest, true),
            None => (typed, false),
        };
        if typed.is_empty() || typed.len() > LONGEST {
            return Vec::new();
        }
        let folded = fold(typed);
        let of_type = ["smtp:", "x400:"].iter().find_map(|ty| folded.strip_prefix(ty));
        let wanted = of_type.unwrap_or(&folded);
        if wanted.is_empty() {
            return Vec::new();
        }
        let starting = self.starting(&self.wholes, wanted);
        let collect = |tokens: &mut dyn Iterator<Item = &Token>| {
            let mut found: Vec<u32> = tokens.map(|t| t.entry).filter(|e| visible(*e)).collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        let exact = collect(&mut starting.iter().filter(|t| t.names && usize::from(t.len) == wanted.len()));
        if !exact.is_empty() || exact_only {
            return exact;
        }
        let mut found = collect(&mut starting.iter());
        found.extend(self.by_words(wanted).into_iter().filter(|e| visible(*e)));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Those who have a word that begins with each of these.
    fn by_words(&self, wanted: &str) -> Vec<u32> {
        let mut ranges: Vec<&[Token]> =
            words_of(wanted).take(16).map(|w| self.starting(&self.words, w)).collect();
        ranges.sort_by_key(|r| r.len());
        let Some((first, others)) = ranges.split_first() else { return Vec::new() };
        let mut found: HashSet<u32> = first.iter().map(|t| t.entry).collect();
        for range in others {
            if found.is_empty() {
                break;
            }
            found = range.iter().map(|t| t.entry).filter(|e| found.contains(e)).collect();
        }
        found.into_iter().collect()
    }

    /// Bytes of memory it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.text.capacity() + (self.wholes.capacity() + self.words.capacity()) * size_of::<Token>()
    }
}

/// What stands between spaces and commas.
fn words_of(name: &str) -> impl Iterator<Item = &str> {
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"');
    name.split(apart).filter(|w| !w.is_empty())
}

fn part_of<'a>(text: &'a str, token: &Token) -> &'a str {
    let at = token.at as usize;
    text.get(at..at + usize::from(token.len)).unwrap_or_default()
}

/// What is looked up whole, with whether it names the entry, and what is by words; folded.
fn names_of(entry: &Entry) -> (Vec<(String, bool)>, Vec<String>) {
    const NAMES: [u8; 4] = [at("cn"), at("mailNickname"), at("mail"), at("sAMAccountName")];
    const PARTS: [u8; 5] = [
        at("sn"),
        at("givenName"),
        at("physicalDeliveryOfficeName"),
        at("msDS-PhoneticDisplayName"),
        at("displayNamePrintable"),
    ];
    const WORDS: [u8; 4] = [at("sn"), at("givenName"), at("mailNickname"), at("msDS-PhoneticDisplayName")];
    let mut wholes = vec![(fold(entry.display_name()), true)];
    let texts = |slots: &'static [u8]| slots.iter().filter_map(|slot| entry.text(*slot)).map(fold);
    wholes.extend(texts(&NAMES).map(|t| (t, true)));
    let former = |p: &&str| p.get(..5).is_some_and(|kind| kind.eq_ignore_ascii_case("x500:"));
    for proxy in entry.texts(at("proxyAddresses")).filter(|p| !former(p)) {
        wholes.push((fold(proxy.split_once(':').map_or(proxy, |(_, address)| address)), true));
    }
    wholes.extend(texts(&PARTS).map(|t| (t, false)));
    wholes.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    wholes.dedup_by(|a, b| a.0 == b.0);
    wholes.retain(|(w, _)| !w.is_empty() && w.len() <= LONGEST);
    let mut words = vec![fold(entry.display_name())];
    words.extend(texts(&WORDS));
    words.retain(|w| w.len() <= LONGEST);
    (wholes, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use openchange_directory::{Attributes, Dn, Guid, Object};

    fn entry(number: u8, values: &[(&str, &str)]) -> Entry {
        let mut attributes = Attributes::default();
        for (name, value) in values {
            attributes.push(name, value.as_bytes());
        }
        let object = Object { dn: Dn::new("CN=x"), guid: Guid([number; 16]), attributes };
        Entry::new(&object, u32::from(number), vec![0])
    }

    fn people() -> Index {
        let people = [
            entry(0, &[("displayName", "Ann Lee"), ("mailNickname", "ann"), ("mail", "ann.lee@example.com")]),
            entry(
                1,
                &[
                    ("displayName", "Ann Leeds"),
                    ("mailNickname", "annl"),
                    ("physicalDeliveryOfficeName", "B 12"),
                ],
            ),
            entry(2, &[("displayName", "Müller, Jörg"), ("givenName", "Jörg"), ("sn", "Müller")]),
            entry(
                3,
                &[
                    ("displayName", "Bo"),
                    ("proxyAddresses", "SMTP:bo@x.org"),
                    ("proxyAddresses", "smtp:b2@x.org"),
                ],
            ),
        ];
        Index::new(people.iter())
    }

    #[test]
    fn the_exact_match_is_preferred() {
        let index = people();
        for (typed, found) in [
            ("Ann Lee", &[0][..]),
            ("ann", &[0]),
            ("an", &[0, 1]),
            ("ann le", &[0, 1]),
            ("leeds", &[1]),
            ("ANN.LEE@", &[0]),
            ("jorg", &[2]),
            ("JÖRG MUL", &[2]),
            ("smtp:b2@x.org", &[3]),
            ("b 1", &[1]),
            ("=an", &[]),
            ("=ann", &[0]),
            ("nobody", &[]),
            ("ann nobody", &[]),
            ("", &[]),
            ("=", &[]),
            ("smtp:", &[]),
            ("  ", &[]),
            ("*", &[]),
            (")(cn=*", &[]),
        ] {
            assert_eq!(index.find(typed, |_| true), found, "{typed}");
        }
        assert_eq!(index.find("ann", |e| e != 0), [1], "one who is not seen does not count");
        assert_eq!(index.find(&"a".repeat(70_000), |_| true), [0u32; 0]);
    }
}
