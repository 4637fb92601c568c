//! How values compare, in sort orders and restrictions.
//!
//! Text compares without regard to case, by the code points of its lower case;
//! what is not there comes before everything else.

use exchange::oxcdata::PropertyValue;
use pidl_ndr::NdrString;
use std::cmp::Ordering;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Text in the form in which it is compared.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() }
}

/// Text without accents and other marks that take no space (FL_IGNORENONSPACE).
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// What rows are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortKey {
    /// There is no value.
    Missing,
    /// Numbers, times and truth; floating-point numbers as integers in the same order.
    Number(i64),
    /// Bytes, or UTF-8 of folded text.
    Bytes(Box<[u8]>),
}

impl SortKey {
    /// The key of a value. Values of types that have no order are as if they were not there.
    #[must_use]
    pub fn of(value: Option<&PropertyValue>) -> Self {
        use PropertyValue as P;
        match value {
            Some(P::Integer16(number)) => SortKey::Number((*number).into()),
            Some(P::Integer32(number)) => SortKey::Number((*number).into()),
            Some(P::Integer64(number) | P::Currency(number)) => SortKey::Number(*number),
            Some(P::Floating32(number)) => SortKey::Number(float(f64::from(*number))),
            Some(P::Floating64(number) | P::FloatingTime(number)) => SortKey::Number(float(*number)),
            Some(P::Boolean(truth)) => SortKey::Number((*truth != 0).into()),
            Some(P::ErrorCode(code)) => SortKey::Number(i64::from(code.0)),
            Some(P::Time(time)) => SortKey::Number(i64::try_from(time.0).unwrap_or(i64::MAX)),
            Some(P::Guid(guid)) => SortKey::Bytes(crate::ids::guid_bytes(guid).into()),
            Some(P::Binary(binary)) => SortKey::Bytes(binary.value.as_slice().into()),
            Some(P::String(text) | P::String8(text)) => {
                SortKey::Bytes(fold(&text.to_string_lossy()).into_bytes().into())
            }
            _ => SortKey::Missing,
        }
    }
}

/// An integer that is in the same order as the number.
fn float(number: f64) -> i64 {
    let bits = number.to_bits() as i64;
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}

/// Order of two values of one type; nothing for values that have none.
#[must_use]
pub fn values(a: &PropertyValue, b: &PropertyValue) -> Option<Ordering> {
    use PropertyValue as P;
    match (a, b) {
        (P::String(a) | P::String8(a), P::String(b) | P::String8(b)) => Some(texts(a, b)),
        (P::Binary(a), P::Binary(b)) => Some(a.value.cmp(&b.value)),
        _ => {
            let kind = |value: &P| match value {
                P::Integer16(_) | P::Integer32(_) | P::Integer64(_) => 1,
                P::Floating32(_) | P::Floating64(_) => 2,
                P::Currency(_) => 3,
                P::FloatingTime(_) => 4,
                P::Boolean(_) => 5,
                P::ErrorCode(_) => 6,
                P::Time(_) => 7,
                P::Guid(_) => 8,
                _ => 0,
            };
            let same = kind(a) == kind(b) && kind(a) != 0;
            same.then(|| SortKey::of(Some(a)).cmp(&SortKey::of(Some(b))))
        }
    }
}

fn texts(a: &NdrString, b: &NdrString) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.is_ascii() && b.is_ascii() {
        return a.iter().map(u8::to_ascii_lowercase).cmp(b.iter().map(u8::to_ascii_lowercase));
    }
    fold(&String::from_utf8_lossy(a)).cmp(&fold(&String::from_utf8_lossy(b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_of_numbers_are_in_their_order(a: f64, b: f64, c: i64, d: i64) {
            let key = |v| SortKey::of(Some(&v));
            prop_assert_eq!(key(PropertyValue::Floating64(a)).cmp(&key(PropertyValue::Floating64(b))), a.total_cmp(&b));
            prop_assert_eq!(key(PropertyValue::Integer64(c)).cmp(&key(PropertyValue::Integer64(d))), c.cmp(&d));
        }

        #[test]
        fn keys_of_text_are_in_the_order_of_text(a in "\\PC{0,6}", b in "\\PC{0,6}") {
            let (a, b) = (PropertyValue::String(a.as_str().into()), PropertyValue::String(b.as_str().into()));
            prop_assert_eq!(Some(SortKey::of(Some(&a)).cmp(&SortKey::of(Some(&b)))), values(&a, &b));
        }
    }

    #[test]
    fn case_does_not_count_but_marks_do() {
        let text = |text: &str| PropertyValue::String(text.into());
        assert_eq!(values(&text("ÄPFEL"), &text("äpfel")), Some(Ordering::Equal));
        assert_ne!(values(&text("Äpfel"), &text("Apfel")), Some(Ordering::Equal));
        assert_eq!(without_marks("Äpfel"), "Apfel");
    }
}
