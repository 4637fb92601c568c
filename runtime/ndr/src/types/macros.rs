//! What generated enums and bitmaps have in common.

/// Gives a newtype over an integer the wire form of an IDL enum.
///
/// ```
/// /// Kinds of thing.
/// #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
/// pub struct Kind(pub u16);
/// impl Kind {
///     /// A file.
///     pub const FILE: Kind = Kind(1);
/// }
/// // Type, the Rust type of its number, the cursor's method for it, its smallest size on the wire.
/// pidl_ndr::wire_enum!(Kind, u16, u1632, 2, [("KIND_FILE", 1)]);
/// assert_eq!(Kind::FILE.symbol(), Some("KIND_FILE"));
/// ```
/// Without the list the type has an associated constant `SYMBOLS` of its own.
#[macro_export]
macro_rules! wire_enum {
    ($type:ident, $int:ty, $method:ident, $size:literal, [$(($name:literal, $value:expr)),* $(,)?]) => {
        impl $type {
            /// Names and values in the IDL, in source order.
            pub const SYMBOLS: &'static [(&'static str, u64)] = &[$(($name, $value)),*];
        }
        $crate::wire_enum!($type, $int, $method, $size);
    };
    ($type:ident, $int:ty, $method:ident, $size:literal $(, $flags:expr)?) => {
        impl $type {
            /// The name of this value in the IDL; `None` for values it does not know.
            #[must_use]
            pub fn symbol(self) -> ::core::option::Option<&'static str> {
                let value = u64::from(self.0);
                Self::SYMBOLS.iter().find(|(_, v)| *v == value).map(|(name, _)| *name)
            }
        }

        impl $crate::Ndr for $type {
            const MIN_SIZE: usize = $size;
            const HAS_BUFFERS: bool = false;
            const PLAIN: ::core::option::Option<$crate::Plain> =
                ::core::option::Option::Some($crate::Plain { size: $size, align: $size });

            #[inline(always)]
            fn load(&mut self, wire: &[u8]) {
                self.0.load(wire);
            }
            #[inline(always)]
            fn store(&self, wire: &mut [u8]) {
                self.0.store(wire);
            }

            #[inline]
            fn pull_scalars(&mut self, p: &mut $crate::Pull<'_>) -> $crate::Result<()> {
                self.0 = p.$method()?;
                Ok(())
            }
            #[inline]
            fn push_scalars(&self, p: &mut $crate::Push) -> $crate::Result<()> {
                p.$method(self.0)
            }
            fn print(&self, name: &str, out: &mut dyn $crate::Printer) {
                $(let saved = out.add_flags($flags);)?
                out.enumeration(name, self.symbol(), u64::from(self.0) as u32);
                $(out.restore_flags({ let _ = $flags; saved });)?
            }
        }

        impl ::core::convert::From<$int> for $type {
            fn from(value: $int) -> Self {
                $type(value)
            }
        }

        impl ::core::convert::From<$type> for $int {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        $crate::symbol_text!($type, $int, enum);
    };
}

/// Gives a newtype over an integer the wire form of an IDL bitmap, and the operators of a set.
///
/// ```
/// /// What may be done.
/// #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
/// pub struct Access(pub u32);
/// impl Access {
///     /// Read it.
///     pub const READ: Access = Access(1);
///     /// Write it.
///     pub const WRITE: Access = Access(2);
/// }
/// // Type, the Rust type of its number, the cursor's method for it, its bits and bytes.
/// pidl_ndr::wire_bitmap!(Access, u32, u32, 32, 4, [("ACCESS_READ", 1), ("ACCESS_WRITE", 2)]);
/// let both = Access::READ | Access::WRITE;
/// assert!(both.contains(Access::WRITE) && (both & Access::READ) == Access::READ);
/// ```
/// Without the list the type has an associated constant `SYMBOLS` of its own.
#[macro_export]
macro_rules! wire_bitmap {
    ($type:ident, $int:ty, $method:ident, $bits:literal, $size:literal, [$(($name:literal, $value:expr)),* $(,)?]) => {
        impl $type {
            /// Names and masks in the IDL, in source order.
            pub const SYMBOLS: &'static [(&'static str, u64)] = &[$(($name, $value)),*];
        }
        $crate::wire_bitmap!($type, $int, $method, $bits, $size);
    };
    ($type:ident, $int:ty, $method:ident, $bits:literal, $size:literal $(, $flags:expr)?) => {
        impl $type {
            /// Whether every bit of `other` is set.
            #[must_use]
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Whether any bit of `other` is set.
            #[must_use]
            pub const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Whether no bit is set.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }
        }

        impl $crate::Ndr for $type {
            const MIN_SIZE: usize = $size;
            const HAS_BUFFERS: bool = false;
            const PLAIN: ::core::option::Option<$crate::Plain> =
                ::core::option::Option::Some($crate::Plain { size: $size, align: $size });

            #[inline(always)]
            fn load(&mut self, wire: &[u8]) {
                self.0.load(wire);
            }
            #[inline(always)]
            fn store(&self, wire: &mut [u8]) {
                self.0.store(wire);
            }

            #[inline]
            fn pull_scalars(&mut self, p: &mut $crate::Pull<'_>) -> $crate::Result<()> {
                self.0 = p.$method()?;
                Ok(())
            }
            #[inline]
            fn push_scalars(&self, p: &mut $crate::Push) -> $crate::Result<()> {
                p.$method(self.0)
            }
            fn print(&self, name: &str, out: &mut dyn $crate::Printer) {
                $(let saved = out.add_flags($flags);)?
                out.bitmap(name, $bits, u64::from(self.0), Self::SYMBOLS);
                $(out.restore_flags({ let _ = $flags; saved });)?
            }
        }

        impl ::core::convert::From<$int> for $type {
            fn from(value: $int) -> Self {
                $type(value)
            }
        }

        impl ::core::convert::From<$type> for $int {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        $crate::symbol_text!($type, $int, bitmap);

        impl ::core::ops::BitOr for $type {
            type Output = Self;
            fn bitor(self, other: Self) -> Self {
                $type(self.0 | other.0)
            }
        }

        impl ::core::ops::BitOrAssign for $type {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl ::core::ops::BitAnd for $type {
            type Output = Self;
            fn bitand(self, other: Self) -> Self {
                $type(self.0 & other.0)
            }
        }

        impl ::core::ops::BitAndAssign for $type {
            fn bitand_assign(&mut self, other: Self) {
                self.0 &= other.0;
            }
        }

        impl ::core::ops::Not for $type {
            type Output = Self;
            fn not(self) -> Self {
                $type(!self.0)
            }
        }
    };
}

/// Members of an `impl Ndr` for a struct of numbers alone: its size and
/// alignment in NDR, and where each member is.
///
/// ```ignore
/// pidl_ndr::plain!(8, 4, [(rid, 0), (attributes, 4)]);
/// ```
#[macro_export]
macro_rules! plain {
    ($size:literal, $align:literal, [$(($field:ident, $at:literal)),* $(,)?]) => {
        const PLAIN: ::core::option::Option<$crate::Plain> =
            ::core::option::Option::Some($crate::Plain { size: $size, align: $align });

        #[inline(always)]
        fn load(&mut self, wire: &[u8]) {
            $(self.$field.load(wire.get($at..).unwrap_or_default());)*
        }
        #[inline(always)]
        fn store(&self, wire: &mut [u8]) {
            $(self.$field.store(wire.get_mut($at..).unwrap_or_default());)*
        }
    };
}

/// [`crate::Ndr::FLAT`] and [`crate::Ndr::load_flat`] of a struct: size, alignment,
/// and the place of each member; `ptr member` is a unique pointer.
#[doc(hidden)]
#[macro_export]
macro_rules! flat {
    ($size:literal, $align:literal, [$(($($member:tt)+)),* $(,)?]) => {
        const FLAT: ::core::option::Option<$crate::Plain> =
            ::core::option::Option::Some($crate::Plain { size: $size, align: $align });

        #[inline(always)]
        fn load_flat(&mut self, wire: &[u8], p: &mut $crate::Pull<'_>) -> bool {
            $($crate::load_member!(self, p, wire, $($member)+))&&*
        }
    };
}

/// Reads members whose places are known with one check: size, alignment (0: packed),
/// members. False, and nothing read, where they are not as expected.
#[doc(hidden)]
#[macro_export]
macro_rules! run {
    ($self:ident, $p:ident, $size:literal, $align:literal, [$(($($member:tt)+)),* $(,)?]) => {
        match $p.run_start($size, $align) {
            ::core::option::Option::Some((wire, end))
                if $($crate::load_member!($self, $p, wire, $($member)+))&&* =>
            {
                $p.run_end(end);
                true
            }
            _ => false,
        }
    };
}

/// A member of [`flat!`] or [`run!`].
#[doc(hidden)]
#[macro_export]
macro_rules! load_member {
    ($self:ident, $p:ident, $wire:ident, ptr $field:ident, $at:literal) => {
        $crate::load_unique(&mut $self.$field, $wire.get($at..).unwrap_or_default(), $p)
    };
    ($self:ident, $p:ident, $wire:ident, $field:ident, $at:literal) => {
        $crate::Ndr::load_flat(&mut $self.$field, $wire.get($at..).unwrap_or_default(), $p)
    };
    ($self:ident, $p:ident, $wire:ident, $field:ident, $at:literal, $low:literal, $high:literal) => {
        $crate::Ndr::load_flat(&mut $self.$field, $wire.get($at..).unwrap_or_default(), $p)
            && ($low..=$high).contains(&i128::from($self.$field))
    };
}
