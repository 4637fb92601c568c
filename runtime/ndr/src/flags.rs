//! Marshalling flags, as IDL's `flag(...)` names them.

use std::ops::{BitOr, BitOrAssign};

/// A set of flags that hold for a type or an element and what is inside it.
/// `flag(LIBNDR_FLAG_X)` and `flag(X)` in IDL both mean `Flags::X`.
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
    pub const STR_NO_EMBEDDED_NUL: Flags = Flags(1 << 9);
    pub const STR_CONFORMANT: Flags = Flags(1 << 10);
    pub const STR_CHARLEN: Flags = Flags(1 << 11);
    pub const STR_UTF8: Flags = Flags(1 << 12);
    pub const STR_RAW8: Flags = Flags(1 << 13);
    /// Not shown by printers unless they are asked for secrets.
    pub const IS_SECRET: Flags = Flags(1 << 14);
    /// DNS names are written out in full.
    pub const NO_COMPRESSION: Flags = Flags(1 << 15);
    /// Accepted in IDL files written for older toolchains; no effect.
    pub const STR_LARGE_SIZE: Flags = Flags(1 << 16);
    pub const SUBCONTEXT_NO_UNREAD_BYTES: Flags = Flags(1 << 17);
    pub const NO_RELATIVE_REVERSE: Flags = Flags(1 << 18);
    pub const RELATIVE_REVERSE: Flags = Flags(1 << 19);
    pub const REF_ALLOC: Flags = Flags(1 << 20);
    pub const REMAINING: Flags = Flags(1 << 21);
    pub const ALIGN2: Flags = Flags(1 << 22);
    pub const ALIGN4: Flags = Flags(1 << 23);
    pub const ALIGN8: Flags = Flags(1 << 24);
    pub const PRINT_ARRAY_HEX: Flags = Flags(1 << 25);
    pub const PRINT_SET_VALUES: Flags = Flags(1 << 26);
    pub const LITTLE_ENDIAN: Flags = Flags(1 << 27);
    pub const PAD_CHECK: Flags = Flags(1 << 28);
    pub const NDR64: Flags = Flags(1 << 29);
    pub const OBJECT_PRESENT: Flags = Flags(1 << 30);
    pub const NO_NDR_SIZE: Flags = Flags(1 << 31);

    /// The exclusive group: setting one of them drops the others.
    pub const ALIGN_GROUP: Flags =
        Flags(Self::NOALIGN.0 | Self::REMAINING.0 | Self::ALIGN2.0 | Self::ALIGN4.0 | Self::ALIGN8.0);
    /// What decides the form of a `string`.
    pub const STRING_GROUP: Flags = Flags(
        Self::STR_ASCII.0
            | Self::STR_LEN4.0
            | Self::STR_SIZE4.0
            | Self::STR_NOTERM.0
            | Self::STR_NULLTERM.0
            | Self::STR_SIZE2.0
            | Self::STR_BYTESIZE.0
            | Self::STR_CONFORMANT.0
            | Self::STR_CHARLEN.0
            | Self::STR_UTF8.0
            | Self::STR_RAW8.0,
    );

    /// These flags with `new` added as libndr adds an element's flags to the
    /// inherited ones: byte orders exclude each other and end NDR64, and one
    /// flag of [`Flags::ALIGN_GROUP`] drops the rest of that group.
    #[must_use]
    pub const fn with(self, new: Flags) -> Flags {
        let mut old = self.0;
        if new.0 & Self::LITTLE_ENDIAN.0 != 0 {
            old &= !(Self::BIGENDIAN.0 | Self::NDR64.0);
        }
        if new.0 & Self::BIGENDIAN.0 != 0 {
            old &= !(Self::LITTLE_ENDIAN.0 | Self::NDR64.0);
        }
        if new.0 & Self::ALIGN_GROUP.0 != 0 {
            old &= !Self::ALIGN_GROUP.0;
        }
        if new.0 & Self::NO_RELATIVE_REVERSE.0 != 0 {
            old &= !Self::RELATIVE_REVERSE.0;
        }
        Flags(old | new.0)
    }

    /// These flags without those of `other`.
    #[must_use]
    pub const fn without(self, other: Flags) -> Flags {
        Flags(self.0 & !other.0)
    }

    /// Whether multi-byte numbers travel most significant byte first.
    #[must_use]
    pub const fn is_big_endian(self) -> bool {
        self.0 & (Self::BIGENDIAN.0 | Self::LITTLE_ENDIAN.0) == Self::BIGENDIAN.0
    }

    /// Alignment that ALIGN2, ALIGN4 or ALIGN8 asks for; 1 without them.
    #[must_use]
    pub const fn explicit_alignment(self) -> usize {
        if self.0 & Self::ALIGN2.0 != 0 {
            2
        } else if self.0 & Self::ALIGN4.0 != 0 {
            4
        } else if self.0 & Self::ALIGN8.0 != 0 {
            8
        } else {
            1
        }
    }

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
