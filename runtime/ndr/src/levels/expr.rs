//! Helpers of the expression language. Integers are `i128`; what overflows
//! saturates, and is an error where it is used as a count or a value.

use crate::{Charset, DataBlob, FullPtr, NdrString, Pipe, SmallVec, StringArray};

/// A union's level.
#[inline]
#[must_use]
pub fn level(value: impl Into<i128>) -> i64 {
    let value = value.into();
    i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}

/// `a / b`; a division by zero gives what fits nowhere.
#[must_use]
pub fn divide(a: i128, b: i128) -> i128 {
    a.checked_div(b).unwrap_or(i128::MAX)
}

/// `a % b`; a division by zero gives what fits nowhere.
#[must_use]
pub fn remainder(a: i128, b: i128) -> i128 {
    a.checked_rem(b).unwrap_or(i128::MAX)
}

/// `a << b`
#[must_use]
pub fn shift_left(a: i128, b: i128) -> i128 {
    match u32::try_from(b) {
        Ok(n) if n < 64 => a.saturating_mul(1 << n),
        _ => i128::MAX,
    }
}

/// `a >> b`
#[must_use]
pub fn shift_right(a: i128, b: i128) -> i128 {
    match u32::try_from(b) {
        Ok(n) if n < 127 => a >> n,
        Ok(_) => 0,
        Err(_) => i128::MAX,
    }
}

/// `n` rounded up to a multiple of `a`.
#[must_use]
pub fn round_up(n: i128, a: i128) -> i128 {
    if a <= 0 {
        return n;
    }
    match n.rem_euclid(a) {
        0 => n,
        over => n.saturating_add(a - over),
    }
}

/// Something that may be text.
pub trait Text {
    /// The text; `None` for null.
    fn text(&self) -> Option<&NdrString>;
}

impl Text for NdrString {
    #[inline]
    fn text(&self) -> Option<&NdrString> {
        Some(self)
    }
}

impl<T: Text> Text for Option<T> {
    #[inline]
    fn text(&self) -> Option<&NdrString> {
        self.as_ref().and_then(Text::text)
    }
}

impl<T: Text> Text for Box<T> {
    #[inline]
    fn text(&self) -> Option<&NdrString> {
        (**self).text()
    }
}

impl<T: Text> Text for FullPtr<T> {
    #[inline]
    fn text(&self) -> Option<&NdrString> {
        self.get().and_then(Text::text)
    }
}

/// UTF-16 code units without terminator; 0 for null.
#[inline]
#[must_use]
pub fn strlen_m(text: &impl Text) -> i128 {
    text.text().map_or(0, |t| t.utf16_len() as i128)
}

/// UTF-16 code units with terminator; 0 for null.
#[inline]
#[must_use]
pub fn strlen_m_term(text: &impl Text) -> i128 {
    text.text().map_or(0, |t| t.utf16_len() as i128 + 1)
}

/// UTF-16 code units with terminator; 0 for null or empty.
#[inline]
#[must_use]
pub fn strlen_m_term_null(text: &impl Text) -> i128 {
    match strlen_m(text) {
        0 => 0,
        n => n + 1,
    }
}

/// Bytes; 0 for null.
#[inline]
#[must_use]
pub fn strlen(text: &impl Text) -> i128 {
    text.text().map_or(0, |t| t.len() as i128)
}

/// Code units of a charset with terminator; 0 for null.
#[inline]
#[must_use]
pub fn charset_length(text: &impl Text, charset: Charset) -> i128 {
    text.text().map_or(0, |t| t.units(charset) as i128 + 1)
}

/// Strings one after the other.
pub trait Texts {
    /// The strings.
    fn texts(&self) -> &[NdrString];
}

impl Texts for Vec<NdrString> {
    fn texts(&self) -> &[NdrString] {
        self
    }
}

impl Texts for StringArray {
    fn texts(&self) -> &[NdrString] {
        &self.0
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts(&self) -> &[NdrString] {
        self.as_ref().map_or(&[], Texts::texts)
    }
}

impl<T: Texts> Texts for Box<T> {
    fn texts(&self) -> &[NdrString] {
        (**self).texts()
    }
}

/// `ndr_size_string_array`: UTF-16 code units of all strings with their terminators.
#[must_use]
pub fn string_array_size(texts: &impl Texts) -> i128 {
    texts.texts().iter().map(|t| t.utf16_len() as i128 + 1).sum()
}

/// Something with elements.
pub trait Count {
    /// How many; `None` for null.
    fn elements(&self) -> Option<usize>;
}

impl<T> Count for Vec<T> {
    fn elements(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T, const N: usize> Count for SmallVec<T, N> {
    fn elements(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T, const N: usize> Count for [T; N] {
    fn elements(&self) -> Option<usize> {
        Some(N)
    }
}

impl<T> Count for std::sync::Arc<[T]> {
    fn elements(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T: Count> Count for Option<T> {
    fn elements(&self) -> Option<usize> {
        self.as_ref().and_then(Count::elements)
    }
}

impl<T: Count> Count for FullPtr<T> {
    fn elements(&self) -> Option<usize> {
        self.get().and_then(Count::elements)
    }
}

impl<T> Count for Pipe<T> {
    fn elements(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

impl Count for DataBlob {
    fn elements(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

impl Count for StringArray {
    fn elements(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

impl Count for NdrString {
    fn elements(&self) -> Option<usize> {
        Some(self.len())
    }
}

/// Number of elements; 0 for null.
#[inline]
#[must_use]
pub fn count(of: &impl Count) -> i128 {
    of.elements().unwrap_or(0) as i128
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_c_leaves_undefined_fits_nowhere() {
        assert_eq!(divide(7, 0), i128::MAX);
        assert_eq!(shift_left(1, 64), i128::MAX);
        assert_eq!(shift_left(u64::MAX.into(), 63), i128::from(u64::MAX) << 63);
        assert_eq!(round_up(9, 4), 12);
        assert_eq!(round_up(i128::MAX, 4), i128::MAX);
        assert_eq!(level(u64::MAX), i64::MAX);
    }

    #[test]
    fn lengths_of_null_are_zero() {
        let none: Option<NdrString> = None;
        assert_eq!(strlen_m_term(&none), 0);
        assert_eq!(strlen_m_term(&NdrString::from("ab")), 3);
        assert_eq!(strlen_m_term_null(&NdrString::from("")), 0);
    }
}
