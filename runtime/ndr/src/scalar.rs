//! The built-in types of the IDL language.

/// A built-in type. Discriminants index [`Scalar::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs, non_camel_case_types)]
pub enum Scalar {
    Void,
    Bool8,
    Bool32,
    Char,
    Wchar,
    Int8,
    Uint8,
    Int16,
    Uint16,
    /// i16 in NDR32, i32 in NDR64.
    Int1632,
    /// u16 in NDR32, u32 in NDR64.
    Uint1632,
    Int32,
    Uint32,
    /// i32 in NDR32, i64 in NDR64.
    Int3264,
    /// u32 in NDR32, u64 in NDR64.
    Uint3264,
    /// Unsigned 64 bits, aligned to 8.
    Hyper,
    /// Signed 64 bits, aligned to 8.
    Int64,
    /// Signed 64 bits as two u32, low first, aligned to 4.
    Dlong,
    /// Unsigned 64 bits as two u32, low first, aligned to 4.
    Udlong,
    /// Unsigned 64 bits as two u32, high first, aligned to 4.
    Udlongr,
    Float,
    Double,
    Pointer,
    DataBlob,
    String,
    U16String,
    StringArray,
    TimeT,
    UidT,
    GidT,
    /// 100 ns since 1601, as udlong.
    Nttime,
    /// Seconds, marshalled as hyper.
    Nttime1sec,
    /// 100 ns since 1601, as hyper.
    NttimeHyper,
    Werror,
    Ntstatus,
    Hresult,
    DnsString,
    NbtString,
    DnspName,
    DnspString,
    WreplNbtName,
    Ipv4Address,
    Ipv6Address,
    /// MIDL's `error_status_t`: a u32.
    ErrorStatus,
}

impl Scalar {
    /// Every scalar, in the order of the discriminants.
    pub const ALL: &'static [Scalar] = &[
        Scalar::Void,
        Scalar::Bool8,
        Scalar::Bool32,
        Scalar::Char,
        Scalar::Wchar,
        Scalar::Int8,
        Scalar::Uint8,
        Scalar::Int16,
        Scalar::Uint16,
        Scalar::Int1632,
        Scalar::Uint1632,
        Scalar::Int32,
        Scalar::Uint32,
        Scalar::Int3264,
        Scalar::Uint3264,
        Scalar::Hyper,
        Scalar::Int64,
        Scalar::Dlong,
        Scalar::Udlong,
        Scalar::Udlongr,
        Scalar::Float,
        Scalar::Double,
        Scalar::Pointer,
        Scalar::DataBlob,
        Scalar::String,
        Scalar::U16String,
        Scalar::StringArray,
        Scalar::TimeT,
        Scalar::UidT,
        Scalar::GidT,
        Scalar::Nttime,
        Scalar::Nttime1sec,
        Scalar::NttimeHyper,
        Scalar::Werror,
        Scalar::Ntstatus,
        Scalar::Hresult,
        Scalar::DnsString,
        Scalar::NbtString,
        Scalar::DnspName,
        Scalar::DnspString,
        Scalar::WreplNbtName,
        Scalar::Ipv4Address,
        Scalar::Ipv6Address,
        Scalar::ErrorStatus,
    ];
}

/// Character sets of `charset(...)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Charset {
    Utf16,
    /// UTF-16, most significant byte first whatever the buffer's byte order.
    Utf16Be,
    Utf8,
    /// CP850, what `charset(DOS)` means to Samba by default.
    Dos,
    /// UTF-8, what `charset(UNIX)` means to Samba by default.
    Unix,
    Ascii,
    /// Bytes as they are.
    Raw8,
}

/// Algorithms of `compression(...)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Compression {
    None,
    Mszip,
    MszipCab,
    /// Plain LZ77 of MS-XCA, in the chunked framing of MS-DRSR.
    Xpress,
    XpressHuffRaw,
    /// Plain LZ77 of MS-XCA with no framing.
    XpressRaw,
}
