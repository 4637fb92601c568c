//! The built-in types of both dialects, by all their names.

use pidl_ndr::Scalar;

/// A built-in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// Something with a wire form (or `void`).
    Scalar(Scalar),
    /// MIDL's `handle_t`: a binding, never on the wire.
    BindingHandle,
}

/// Built-in types of one word. PIDL's names and C's; all of them can be
/// redefined by a typedef of the same name.
const WORDS: &[(&str, Scalar)] = &[
    ("BYTE", Scalar::Uint8),
    ("COMRESULT", Scalar::Hresult),
    ("DATA_BLOB", Scalar::DataBlob),
    ("DWORD", Scalar::Uint32),
    ("HRESULT", Scalar::Hresult),
    ("HYPER_T", Scalar::Hyper),
    ("NTSTATUS", Scalar::Ntstatus),
    ("NTTIME", Scalar::Nttime),
    ("NTTIME_1sec", Scalar::Nttime1sec),
    ("NTTIME_hyper", Scalar::NttimeHyper),
    ("WERROR", Scalar::Werror),
    ("WORD", Scalar::Uint16),
    ("bool", Scalar::Bool8),
    ("boolean", Scalar::Bool8),
    ("boolean32", Scalar::Uint32),
    ("boolean8", Scalar::Uint8),
    ("byte", Scalar::Uint8),
    ("char", Scalar::Uint8),
    ("dlong", Scalar::Dlong),
    ("dns_string", Scalar::DnsString),
    ("dnsp_name", Scalar::DnspName),
    ("dnsp_string", Scalar::DnspString),
    ("double", Scalar::Double),
    ("error_status_t", Scalar::Uint32),
    ("float", Scalar::Float),
    ("gid_t", Scalar::GidT),
    ("hyper", Scalar::Hyper),
    ("int", Scalar::Int32),
    ("int16", Scalar::Int16),
    ("int1632", Scalar::Int1632),
    ("int16_t", Scalar::Int16),
    ("int32", Scalar::Int32),
    ("int3264", Scalar::Int3264),
    ("int32_t", Scalar::Int32),
    ("int64", Scalar::Int64),
    ("int64_t", Scalar::Int64),
    ("int8", Scalar::Int8),
    ("int8_t", Scalar::Int8),
    ("ipv4address", Scalar::Ipv4Address),
    ("ipv6address", Scalar::Ipv6Address),
    ("long", Scalar::Int32),
    ("mode_t", Scalar::Uint32),
    ("nbt_string", Scalar::NbtString),
    ("pointer", Scalar::Pointer),
    ("short", Scalar::Int16),
    ("small", Scalar::Int8),
    ("string", Scalar::String),
    ("string_array", Scalar::StringArray),
    ("time_t", Scalar::TimeT),
    ("u16string", Scalar::U16String),
    ("udlong", Scalar::Udlong),
    ("udlongr", Scalar::Udlongr),
    ("uid_t", Scalar::UidT),
    ("uint", Scalar::Uint32),
    ("uint16", Scalar::Uint16),
    ("uint1632", Scalar::Uint1632),
    ("uint16_t", Scalar::Uint16),
    ("uint32", Scalar::Uint32),
    ("uint3264", Scalar::Uint3264),
    ("uint32_t", Scalar::Uint32),
    ("uint64", Scalar::Hyper),
    ("uint64_t", Scalar::Hyper),
    ("uint8", Scalar::Uint8),
    ("uint8_t", Scalar::Uint8),
    ("void", Scalar::Void),
    ("wchar_t", Scalar::Wchar),
    ("wrepl_nbt_name", Scalar::WreplNbtName),
];

/// The names of all built-in types, for suggestions.
pub(super) fn names<'a>() -> impl Iterator<Item = &'a str> {
    WORDS.iter().map(|(name, _)| *name)
}

/// The built-in type a sequence of words stands for.
pub(super) fn lookup<'s>(words: impl ExactSizeIterator<Item = &'s str> + Clone) -> Option<Base> {
    if words.len() == 1 {
        let word = words.clone().next()?;
        if word == "handle_t" {
            return Some(Base::BindingHandle);
        }
        if let Ok(index) = WORDS.binary_search_by(|(name, _)| (*name).cmp(word)) {
            return Some(Base::Scalar(WORDS[index].1));
        }
    }
    combined(words).map(Base::Scalar)
}

/// C's integer types of one or several words, in whatever order.
fn combined<'s>(words: impl Iterator<Item = &'s str>) -> Option<Scalar> {
    let (mut unsigned, mut signed, mut longs, mut core) = (false, false, 0, None);
    for word in words {
        match word {
            "unsigned" if !unsigned && !signed => unsigned = true,
            "signed" if !unsigned && !signed => signed = true,
            "long" if longs < 2 => longs += 1,
            "short" | "small" | "char" | "hyper" | "double" | "__int8" | "__int16" | "__int32"
            | "__int64" | "__int3264" | "wchar_t"
                if core.is_none() =>
            {
                core = Some(word);
            }
            "int" if !matches!(core, Some("char" | "double" | "wchar_t")) => {}
            _ => return None,
        }
    }
    let pick = |u, s| Some(if unsigned { u } else { s });
    match (core, longs) {
        (None, 0 | 1) => pick(Scalar::Uint32, Scalar::Int32),
        (None, 2) => pick(Scalar::Hyper, Scalar::Int64),
        (Some("__int32"), 0) => pick(Scalar::Uint32, Scalar::Int32),
        (Some("short" | "__int16"), 0) => pick(Scalar::Uint16, Scalar::Int16),
        (Some("small" | "__int8"), 0) => pick(Scalar::Uint8, Scalar::Int8),
        (Some("char"), 0) => Some(if signed { Scalar::Int8 } else { Scalar::Uint8 }),
        (Some("hyper"), 0) => Some(if signed { Scalar::Int64 } else { Scalar::Hyper }),
        (Some("__int64"), 0) => pick(Scalar::Hyper, Scalar::Int64),
        (Some("__int3264"), 0) => pick(Scalar::Uint3264, Scalar::Int3264),
        (Some("double"), 0 | 1) if !unsigned && !signed => Some(Scalar::Double),
        (Some("wchar_t"), 0) if !signed => Some(Scalar::Wchar),
        _ => None,
    }
}

/// PIDL's name of a scalar.
pub(super) fn name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Void => "void",
        Scalar::Bool8 => "boolean",
        Scalar::Bool32 => "bool32",
        Scalar::Char => "char",
        Scalar::Wchar => "wchar_t",
        Scalar::Int8 => "int8",
        Scalar::Uint8 => "uint8",
        Scalar::Int16 => "int16",
        Scalar::Uint16 => "uint16",
        Scalar::Int1632 => "int1632",
        Scalar::Uint1632 => "uint1632",
        Scalar::Int32 => "int32",
        Scalar::Uint32 => "uint32",
        Scalar::Int3264 => "int3264",
        Scalar::Uint3264 => "uint3264",
        Scalar::Hyper => "hyper",
        Scalar::Int64 => "int64",
        Scalar::Dlong => "dlong",
        Scalar::Udlong => "udlong",
        Scalar::Udlongr => "udlongr",
        Scalar::Float => "float",
        Scalar::Double => "double",
        Scalar::Pointer => "pointer",
        Scalar::DataBlob => "DATA_BLOB",
        Scalar::String => "string",
        Scalar::U16String => "u16string",
        Scalar::StringArray => "string_array",
        Scalar::TimeT => "time_t",
        Scalar::UidT => "uid_t",
        Scalar::GidT => "gid_t",
        Scalar::Nttime => "NTTIME",
        Scalar::Nttime1sec => "NTTIME_1sec",
        Scalar::NttimeHyper => "NTTIME_hyper",
        Scalar::Werror => "WERROR",
        Scalar::Ntstatus => "NTSTATUS",
        Scalar::Hresult => "HRESULT",
        Scalar::DnsString => "dns_string",
        Scalar::NbtString => "nbt_string",
        Scalar::DnspName => "dnsp_name",
        Scalar::DnspString => "dnsp_string",
        Scalar::WreplNbtName => "wrepl_nbt_name",
        Scalar::Ipv4Address => "ipv4address",
        Scalar::Ipv6Address => "ipv6address",
        Scalar::ErrorStatus => "error_status_t",
    }
}

/// The values an integer type can hold; `None` for other types. The wider form
/// counts for the types whose width depends on the transfer syntax.
pub(super) fn integer_range(scalar: Scalar) -> Option<(i128, i128)> {
    let bits = |signed: bool, n: u32| {
        if signed { (-(1i128 << (n - 1)), (1i128 << (n - 1)) - 1) } else { (0, (1i128 << n) - 1) }
    };
    Some(match scalar {
        Scalar::Bool8 | Scalar::Char | Scalar::Uint8 => bits(false, 8),
        Scalar::Int8 => bits(true, 8),
        Scalar::Uint16 | Scalar::Wchar => bits(false, 16),
        Scalar::Int16 | Scalar::Int1632 => bits(true, 16),
        Scalar::Uint1632 => bits(false, 16),
        Scalar::Int32 => bits(true, 32),
        Scalar::Bool32
        | Scalar::Uint32
        | Scalar::ErrorStatus
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::TimeT => bits(false, 32),
        Scalar::Int3264 | Scalar::Int64 | Scalar::Dlong => bits(true, 64),
        Scalar::Uint3264
        | Scalar::Hyper
        | Scalar::Udlong
        | Scalar::Udlongr
        | Scalar::UidT
        | Scalar::GidT
        | Scalar::Nttime
        | Scalar::Nttime1sec
        | Scalar::NttimeHyper
        | Scalar::Pointer => bits(false, 64),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Option<Base> {
        lookup(text.split(' ').collect::<Vec<_>>().into_iter())
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn c_integers_in_any_order_of_words() {
        for (text, scalar) in [
            ("unsigned", Scalar::Uint32),
            ("unsigned long", Scalar::Uint32),
            ("long unsigned int", Scalar::Uint32),
            ("short int", Scalar::Int16),
            ("unsigned short", Scalar::Uint16),
            ("unsigned small", Scalar::Uint8),
            ("signed char", Scalar::Int8),
            ("unsigned char", Scalar::Uint8),
            ("long long", Scalar::Int64),
            ("unsigned long long int", Scalar::Hyper),
            ("unsigned hyper", Scalar::Hyper),
            ("hyper int", Scalar::Hyper),
            ("__int64", Scalar::Int64),
            ("unsigned __int64", Scalar::Hyper),
            ("unsigned __int3264", Scalar::Uint3264),
            ("long double", Scalar::Double),
        ] {
            assert_eq!(words(text), Some(Base::Scalar(scalar)), "{text}");
        }
    }

    #[test]
    fn nonsense_is_no_type() {
        for text in ["unsigned signed", "long long long", "short char", "unsigned double", "unsigned foo"] {
            assert_eq!(words(text), None, "{text}");
        }
    }
}
