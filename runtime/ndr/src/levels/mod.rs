//! The levels of an element (pointers, arrays, text, flags) as one call each:
//! what generated code is made of.
//!
//! An element is a list of levels from the outside in, as in
//! `[size_is(n)] item **p`. For every kind of level there is a method for each
//! pass, called alike on [`Pull`](crate::Pull) and [`Push`](crate::Push); those
//! whose name ends in `_with` take a closure for the levels below, the others
//! work on what implements [`Ndr`](crate::Ndr).

mod content;
mod expr;
mod extensions;
mod print;
mod pull;
mod push;

pub use content::{Bytes, content, set_content, show_content};
pub use expr::{
    Count, Text, Texts, charset_length, count, divide, level, remainder, round_up, shift_left, shift_right,
    string_array_size, strlen, strlen_m, strlen_m_term, strlen_m_term_null,
};
pub use extensions::{
    first_of, numbers, show_each_for, show_present, show_present_with, show_with_list, show_with_number,
};
pub use print::{
    show_array_pointer, show_bytes_pointer, show_each, show_flagged, show_items, show_null, show_pointer,
    show_pointer_with, show_ref, show_ref_text, show_ref_with, show_text, show_text_pointer,
};
pub use push::OwnSize;

/// One dimension of an array: which counts are on the wire, and what they must be.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dim {
    kind: Kind,
    conformant: bool,
    varying: bool,
    /// Ends in a zero element that is counted.
    terminated: bool,
    to_null: bool,
    /// Text is counted in bytes, not in code units.
    bytes: bool,
    size: Option<i128>,
    length: Option<i128>,
    range: Option<(i64, i64)>,
}

/// Where the count is when it is not on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Counted,
    /// A constant: what is missing is written as defaults.
    Fixed,
    /// Up to the end of the buffer or a zero element.
    Rest,
}

impl Dim {
    /// A constant number of elements, without a header.
    #[inline]
    #[must_use]
    pub fn fixed(size: impl Into<i128>) -> Self {
        Dim { kind: Kind::Fixed, size: Some(size.into()), ..Dim::default() }
    }

    /// A number of elements that an expression says, without a header.
    #[inline]
    #[must_use]
    pub fn inline(size: impl Into<i128>) -> Self {
        Dim { size: Some(size.into()), ..Dim::default() }
    }

    /// A maximum count, which must be `size`.
    #[inline]
    #[must_use]
    pub fn conformant(size: impl Into<i128>) -> Self {
        Dim { conformant: true, size: Some(size.into()), ..Dim::default() }
    }

    /// A maximum count that nothing says, or that cannot be checked yet.
    #[inline]
    #[must_use]
    pub fn unchecked() -> Self {
        Dim { conformant: true, ..Dim::default() }
    }

    /// Maximum count (which must be `size`), offset and actual count.
    #[inline]
    #[must_use]
    pub fn conformant_varying(size: impl Into<i128>) -> Self {
        Dim { conformant: true, varying: true, size: Some(size.into()), ..Dim::default() }
    }

    /// Offset and actual count, of at most `size`.
    #[inline]
    #[must_use]
    pub fn varying_within(size: impl Into<i128>) -> Self {
        Dim { varying: true, size: Some(size.into()), ..Dim::default() }
    }

    /// `[string]`: maximum count, offset and actual count of elements of which the last is zero.
    #[inline]
    #[must_use]
    pub fn string() -> Self {
        Dim { conformant: true, varying: true, terminated: true, ..Dim::default() }
    }

    /// `[string]` without a maximum count.
    #[inline]
    #[must_use]
    pub fn varying_string() -> Self {
        Dim { varying: true, terminated: true, ..Dim::default() }
    }

    /// Elements up to a zero one or the end of the buffer.
    #[inline]
    #[must_use]
    pub fn rest() -> Self {
        Dim { kind: Kind::Rest, ..Dim::default() }
    }

    /// With offset and actual count as well.
    #[inline]
    #[must_use]
    pub fn varying(self) -> Self {
        Dim { varying: true, ..self }
    }

    /// The actual count must be this.
    #[inline]
    #[must_use]
    pub fn length(self, length: impl Into<i128>) -> Self {
        Dim { length: Some(length.into()), ..self }
    }

    /// The last element counted must be zero.
    #[inline]
    #[must_use]
    pub fn terminated(self) -> Self {
        Dim { terminated: true, ..self }
    }

    /// Text ends at the first zero.
    #[inline]
    #[must_use]
    pub fn to_null(self) -> Self {
        Dim { to_null: true, ..self }
    }

    /// Text is counted in bytes.
    #[inline]
    #[must_use]
    pub fn bytes(self) -> Self {
        Dim { bytes: true, ..self }
    }

    /// `[range(low, high)]` of the counts.
    #[inline]
    #[must_use]
    pub fn range(self, low: i64, high: i64) -> Self {
        Dim { range: Some((low, high)), ..self }
    }
}
