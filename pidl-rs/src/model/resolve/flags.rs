//! Names of marshalling flags.

use pidl_ndr::Flags;

/// What a name in `flag(...)` stands for. The prefixes `LIBNDR_FLAG_`,
/// `LIBNDR_` and `NDR_` make no difference.
pub(super) fn lookup(name: &str) -> Option<Flags> {
    let bare = name
        .strip_prefix("LIBNDR_FLAG_")
        .or_else(|| name.strip_prefix("LIBNDR_"))
        .or_else(|| name.strip_prefix("NDR_"))
        .unwrap_or(name);
    NAMES.iter().find(|(known, _)| *known == bare).map(|(_, flags)| *flags)
}

/// All names, for suggestions.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

const NAMES: &[(&str, Flags)] = &[
    ("ALIGN2", Flags::ALIGN2),
    ("ALIGN4", Flags::ALIGN4),
    ("ALIGN8", Flags::ALIGN8),
    ("BIGENDIAN", Flags::BIGENDIAN),
    ("BIG_ENDIAN", Flags::BIGENDIAN),
    ("IS_SECRET", Flags::IS_SECRET),
    ("LITTLE_ENDIAN", Flags::LITTLE_ENDIAN),
    ("NDR64", Flags::NDR64),
    ("NOALIGN", Flags::NOALIGN),
    ("NO_COMP", Flags::NO_COMPRESSION),
    ("NO_COMPRESSION", Flags::NO_COMPRESSION),
    ("NO_RELATIVE_REVERSE", Flags::NO_RELATIVE_REVERSE),
    ("PAHEX", Flags::PRINT_ARRAY_HEX),
    ("PRINT_ARRAY_HEX", Flags::PRINT_ARRAY_HEX),
    ("REF_ALLOC", Flags::REF_ALLOC),
    ("RELATIVE_REVERSE", Flags::RELATIVE_REVERSE),
    ("REMAINING", Flags::REMAINING),
    ("SECRET", Flags::IS_SECRET),
    ("STR_ASCII", Flags::STR_ASCII),
    ("STR_BYTESIZE", Flags::STR_BYTESIZE),
    ("STR_CHARLEN", Flags::STR_CHARLEN),
    ("STR_CONFORMANT", Flags::STR_CONFORMANT),
    ("STR_LARGE_SIZE", Flags::STR_LARGE_SIZE),
    ("STR_LEN4", Flags::STR_LEN4),
    ("STR_NOTERM", Flags::STR_NOTERM),
    ("STR_NO_EMBEDDED_NUL", Flags::STR_NO_EMBEDDED_NUL),
    ("STR_NULLTERM", Flags::STR_NULLTERM),
    ("STR_RAW8", Flags::STR_RAW8),
    ("STR_SIZE2", Flags::STR_SIZE2),
    ("STR_SIZE4", Flags::STR_SIZE4),
    ("STR_UTF8", Flags::STR_UTF8),
    ("SUBCONTEXT_NO_UNREAD_BYTES", Flags::SUBCONTEXT_NO_UNREAD_BYTES),
];
