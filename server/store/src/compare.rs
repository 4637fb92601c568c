//! How values compare, in sort orders and restrictions.
//!
//! Text compares without regard to case, by code points of its lower case;
//! what is not there comes before everything else.

use exchange::oxcdata::PropertyValue;
use pidl_ndr::NdrString;
use std::cmp::Ordering;

/// Text in the form in which it is compared.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() }
}

/// Order of rows by one key.
#[must_use]
pub fn sort_order(a: Option<&PropertyValue>, b: Option<&PropertyValue>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => values(a, b).unwrap_or(Ordering::Equal),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}

/// Order of two values of one type; nothing for values that have none.
#[must_use]
pub fn values(a: &PropertyValue, b: &PropertyValue) -> Option<Ordering> {
    use PropertyValue as P;
    Some(match (a, b) {
        (P::Integer16(a), P::Integer16(b)) => a.cmp(b),
        (P::Integer32(a), P::Integer32(b)) => a.cmp(b),
        (P::Integer64(a), P::Integer64(b)) | (P::Currency(a), P::Currency(b)) => a.cmp(b),
        (P::Floating32(a), P::Floating32(b)) => a.total_cmp(b),
        (P::Floating64(a), P::Floating64(b)) | (P::FloatingTime(a), P::FloatingTime(b)) => a.total_cmp(b),
        (P::Boolean(a), P::Boolean(b)) => (*a != 0).cmp(&(*b != 0)),
        (P::ErrorCode(a), P::ErrorCode(b)) => a.0.cmp(&b.0),
        (P::Time(a), P::Time(b)) => a.0.cmp(&b.0),
        (P::Guid(a), P::Guid(b)) => crate::ids::guid_bytes(a).cmp(&crate::ids::guid_bytes(b)),
        (P::Binary(a), P::Binary(b)) => a.value.cmp(&b.value),
        (P::String(a) | P::String8(a), P::String(b) | P::String8(b)) => texts(a, b),
        _ => return None,
    })
}

fn texts(a: &NdrString, b: &NdrString) -> Ordering {
    match (a.as_str(), b.as_str()) {
        (Ok(a), Ok(b)) if a.is_ascii() && b.is_ascii() => {
            a.bytes().map(|c| c.to_ascii_lowercase()).cmp(b.bytes().map(|c| c.to_ascii_lowercase()))
        }
        _ => fold(&a.to_string_lossy()).cmp(&fold(&b.to_string_lossy())),
    }
}
