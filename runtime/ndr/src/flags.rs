//! Marshalling flags, as IDL's `flag(...)` names them.

use std::ops::{BitOr, BitOrAssign};

/// A set of flags that hold for a type or an element and what is inside it.
/// Bit values are those of `LIBNDR_FLAG_*`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(pub u32);

#[allow(missing_docs)]
impl Flags {
    pub const NONE: Flags = Flags(0);
    pub const BIGENDIAN: Flags = Flags(1 << 0);
    pub const NOALIGN: Flags = Flags(1 << 1);
    pub const STR_ASCII: Flags = Flags(1 << 2);
    pub const STR_LEN4: Flags = Flags(1 << 3);
    pub const STR_SIZE4: Flags = Flags(1 << 4);
    pub const STR_NOTERM: Flags = Flags(1 << 5);
    pub const STR_NULLTERM: Flags = Flags(1 << 6);
    pub const STR_SIZE2: Flags = Flags(1 << 7);
    pub const STR_BYTESIZE: Flags = Flags(1 << 8);
    pub const STR_CONFORMANT: Flags = Flags(1 << 10);
    pub const STR_CHARLEN: Flags = Flags(1 << 11);
    pub const STR_UTF8: Flags = Flags(1 << 12);
    pub const STR_RAW8: Flags = Flags(1 << 13);
    pub const STR_LARGE_SIZE: Flags = Flags(1 << 14);
    pub const STR_NO_EMBEDDED_NUL: Flags = Flags(1 << 15);
    pub const REF_ALLOC: Flags = Flags(1 << 20);
    pub const REMAINING: Flags = Flags(1 << 21);
    pub const ALIGN2: Flags = Flags(1 << 22);
    pub const ALIGN4: Flags = Flags(1 << 23);
    pub const ALIGN8: Flags = Flags(1 << 24);
    pub const LITTLE_ENDIAN: Flags = Flags(1 << 27);
    pub const PRINT_ARRAY_HEX: Flags = Flags(1 << 28);
    pub const NDR64: Flags = Flags(1 << 29);
    pub const SUBCONTEXT_NO_UNREAD_BYTES: Flags = Flags(1 << 26);
    pub const NO_RELATIVE_REVERSE: Flags = Flags(1 << 31);
    pub const RELATIVE_REVERSE: Flags = Flags(1 << 30);
    pub const IS_SECRET: Flags = Flags(1 << 25);

    /// Whether every flag of `other` is set.
    #[inline]
    #[must_use]
    pub const fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any flag of `other` is set.
    #[inline]
    #[must_use]
    pub const fn intersects(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether no flag is set.
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl BitOr for Flags {
    type Output = Flags;
    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

impl BitOrAssign for Flags {
    fn bitor_assign(&mut self, other: Flags) {
        self.0 |= other.0;
    }
}
