//! Enum values and bitmap flags as text, by their names in the IDL.
//!
//! A value without a name is a hexadecimal number, so text always leads back to
//! the same value: `Kind::USER.to_string() == "KIND_USER"`, `"0x7".parse() == Ok(Kind(7))`,
//! `(Access::READ | Access(0x40)).to_string() == "ACCESS_READ|0x40"`.

use std::fmt;

/// Names and values, as the `SYMBOLS` of a generated type.
type Symbols = [(&'static str, u64)];

/// A text that is neither a name of the type nor a number it can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSymbol(pub String);

impl fmt::Display for UnknownSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is neither a name nor a number of this type", self.0)
    }
}

impl std::error::Error for UnknownSymbol {}

/// Writes the name of a value, or the value.
pub fn write_enum(symbols: &Symbols, value: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match symbols.iter().find(|(_, v)| *v == value) {
        Some((name, _)) => f.pad(name),
        None => f.pad(&format!("{value:#x}")),
    }
}

/// Writes the flags that are set, in the order of the IDL, and the bits that have
/// no name: `A|B|0x10`. A flag of several bits is named when all of them are set.
pub fn write_bitmap(symbols: &Symbols, value: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = value;
    let mut words: Vec<String> = Vec::new();
    for (name, bits) in symbols {
        if *bits != 0 && rest & bits == *bits {
            rest &= !bits;
            words.push((*name).to_owned());
        }
    }
    if rest != 0 || words.is_empty() {
        words.push(format!("{rest:#x}"));
    }
    f.pad(&words.join("|"))
}

/// A value of so many bits by its name, or as a decimal or hexadecimal number.
pub fn parse_enum(symbols: &Symbols, bits: u32, text: &str) -> Result<u64, UnknownSymbol> {
    let text = text.trim();
    let mask = u64::MAX >> (64 - bits.clamp(1, 64));
    if let Some((_, value)) = symbols.iter().find(|(name, _)| *name == text) {
        return Ok(value & mask);
    }
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    };
    number.filter(|n| *n <= mask).ok_or_else(|| UnknownSymbol(text.to_owned()))
}

/// Names and numbers with `|` between them.
pub fn parse_bitmap(symbols: &Symbols, bits: u32, text: &str) -> Result<u64, UnknownSymbol> {
    text.split('|').try_fold(0, |all, word| Ok(all | parse_enum(symbols, bits, word)?))
}

/// `Display` and `FromStr` of a newtype over an unsigned integer that has `SYMBOLS`:
/// `symbol_text!(Type, u32, enum)` or `symbol_text!(Type, u32, bitmap)`.
#[macro_export]
macro_rules! symbol_text {
    ($type:ident, $int:ty, enum) => {
        $crate::symbol_text!($type, $int, write_enum, parse_enum);
    };
    ($type:ident, $int:ty, bitmap) => {
        $crate::symbol_text!($type, $int, write_bitmap, parse_bitmap);
    };
    ($type:ident, $int:ty, $write:ident, $parse:ident) => {
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::symbols::$write(Self::SYMBOLS, u64::from(self.0), f)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = $crate::symbols::UnknownSymbol;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                $crate::symbols::$parse(Self::SYMBOLS, <$int>::BITS, text).map(|value| $type(value as $int))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::UnknownSymbol;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    struct Kind(u16);
    crate::wire_enum!(Kind, u16, u1632, 2, [("NONE", 0), ("USER", 1), ("PERSON", 1), ("ALL", 0xFFFF_FFFF)]);

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    struct Access(u8);
    crate::wire_bitmap!(Access, u8, u8, 8, 1, [("READ", 1), ("WRITE", 2), ("KIND", 0x30), ("NOTHING", 0)]);

    #[test]
    fn values_of_an_enum() {
        assert_eq!(Kind(1).to_string(), "USER");
        assert_eq!(Kind(7).to_string(), "0x7");
        assert_eq!(format!("[{:>6}]", Kind(1)), "[  USER]");
        assert_eq!("PERSON".parse(), Ok(Kind(1)));
        assert_eq!(" 0x7 ".parse(), Ok(Kind(7)));
        assert_eq!("65535".parse(), Ok(Kind(0xFFFF)));
        assert_eq!("ALL".parse(), Ok(Kind(0xFFFF)));
        assert_eq!("65536".parse::<Kind>(), Err(UnknownSymbol("65536".into())));
        assert_eq!("user".parse::<Kind>(), Err(UnknownSymbol("user".into())));
    }

    #[test]
    fn flags_of_a_bitmap() {
        assert_eq!(Access(0).to_string(), "0x0");
        assert_eq!(Access(3).to_string(), "READ|WRITE");
        assert_eq!(Access(0x31).to_string(), "READ|KIND");
        assert_eq!(Access(0x51).to_string(), "READ|0x50");
        assert_eq!("READ | 0x50".parse(), Ok(Access(0x51)));
        assert_eq!("NOTHING".parse(), Ok(Access(0)));
        assert_eq!("READ|".parse::<Access>(), Err(UnknownSymbol(String::new())));
        assert_eq!("0x100".parse::<Access>(), Err(UnknownSymbol("0x100".into())));
    }

    #[test]
    fn bits_are_asked_for_together_and_apart() {
        let both = Access(3);
        assert!(both.contains(Access(1)) && both.contains(both) && both.contains(Access(0)));
        assert!(!Access(1).contains(both) && Access(1).intersects(both));
        assert!(!both.intersects(Access(0x30)) && !both.is_empty() && Access(0).is_empty());
    }

    #[test]
    fn text_leads_back_to_every_value() {
        for value in 0..=u8::MAX {
            assert_eq!(Access(value).to_string().parse(), Ok(Access(value)));
            assert_eq!(Kind(value.into()).to_string().parse(), Ok(Kind(value.into())));
        }
    }
}
