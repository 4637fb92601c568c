//! How strings compare: by letters alone, without case, accents, width or kind
//! of kana (MS-OXNSPI 2.2.1.6, 3.1.4.3.5.1), in the order of the Unicode
//! Collation Algorithm with CLDR's root table, the same on every machine and
//! for every locale asked for.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use std::cmp::Ordering;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Primary);
    Collator::try_new(icu_collator::CollatorPreferences::default(), options).ok()
});

/// Bytes that compare as the text does.
#[must_use]
pub fn key(text: &str) -> Box<[u8]> {
    let mut key = Vec::with_capacity(text.len() + 1);
    match &*COLLATOR {
        Some(collator) => {
            let _ = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend(fold(text).bytes()),
    }
    key.into()
}

/// Which of two texts comes first; those that differ in case or accents alone are equal.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    match &*COLLATOR {
        Some(collator) => collator.compare(a, b),
        None => fold(a).cmp(&fold(b)),
    }
}

/// Text without case, accents and width: what names are looked up by.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).nfkc().collect()
}

/// Text without accents; case stays.
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_count() {
        for (a, b) in [("José", "JOSE"), ("Müller", "muller"), ("ＡＢ", "ab"), ("", "")] {
            assert_eq!(compare(a, b), Ordering::Equal, "{a} {b}");
            assert_eq!(key(a), key(b), "{a} {b}");
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn names_are_in_the_order_people_expect() {
        let mut names = ["Zoë", "Ångström", "Émile", "eric", "Zoe A", "10", "9", "Ætna", "яна", "山"];
        names.sort_by_key(|n| key(n));
        assert_eq!(names, ["10", "9", "Ætna", "Ångström", "Émile", "eric", "Zoë", "Zoe A", "яна", "山"]);
        for pair in names.windows(2) {
            assert_eq!(compare(pair[0], pair[1]), Ordering::Less);
        }
    }
}
