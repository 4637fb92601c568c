//! Generated from `oxctypes.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcentryid::{FolderId, MessageId};
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NOALIGN: Flags = Flags(0x2);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

const REMAINING: Flags = Flags(0x200000);

/// Set in the type of a column or sort key: one row for each of the multiple values (MS-OXCDATA 2.11.1.3).
///
/// ```idl
/// const uint16 MultivalueInstance = 0x2000;
/// ```
#[doc(alias = "MultivalueInstance")]
pub const MULTIVALUE_INSTANCE: u16 = 0x2000;

/// The data type of a property's value (MS-OXCDATA 2.11.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     /** In a request: whatever type the property has. In a value: the type stands in front of it. */
///     PtypUnspecified = 0x0000,
///     PtypNull = 0x0001,
///     PtypInteger16 = 0x0002,
///     PtypInteger32 = 0x0003,
///     PtypFloating32 = 0x0004,
///     PtypFloating64 = 0x0005,
///     PtypCurrency = 0x0006,
///     PtypFloatingTime = 0x0007,
///     PtypErrorCode = 0x000A,
///     PtypBoolean = 0x000B,
///     PtypObject = 0x000D,
///     /** A table of an address book object. */
///     PtypEmbeddedTable = 0x000D,
///     PtypInteger64 = 0x0014,
///     PtypString8 = 0x001E,
///     PtypString = 0x001F,
///     PtypTime = 0x0040,
///     PtypGuid = 0x0048,
///     PtypServerId = 0x00FB,
///     PtypRestriction = 0x00FD,
///     PtypRuleAction = 0x00FE,
///     PtypBinary = 0x0102,
///     PtypMultipleInteger16 = 0x1002,
///     PtypMultipleInteger32 = 0x1003,
///     PtypMultipleFloating32 = 0x1004,
///     PtypMultipleFloating64 = 0x1005,
///     PtypMultipleCurrency = 0x1006,
///     PtypMultipleFloatingTime = 0x1007,
///     PtypMultipleInteger64 = 0x1014,
///     PtypMultipleString8 = 0x101E,
///     PtypMultipleString = 0x101F,
///     PtypMultipleTime = 0x1040,
///     PtypMultipleGuid = 0x1048,
///     PtypMultipleBinary = 0x1102
/// } PropertyType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyType(pub u16);

impl PropertyType {
    /// In a request: whatever type the property has. In a value: the type stands in front of it.
    #[doc(alias = "PtypUnspecified")]
    pub const PTYP_UNSPECIFIED: Self = Self(0);
    /// `PtypNull = 0x0001`
    #[doc(alias = "PtypNull")]
    pub const PTYP_NULL: Self = Self(1);
    /// `PtypInteger16 = 0x0002`
    #[doc(alias = "PtypInteger16")]
    pub const PTYP_INTEGER16: Self = Self(2);
    /// `PtypInteger32 = 0x0003`
    #[doc(alias = "PtypInteger32")]
    pub const PTYP_INTEGER32: Self = Self(3);
    /// `PtypFloating32 = 0x0004`
    #[doc(alias = "PtypFloating32")]
    pub const PTYP_FLOATING32: Self = Self(4);
    /// `PtypFloating64 = 0x0005`
    #[doc(alias = "PtypFloating64")]
    pub const PTYP_FLOATING64: Self = Self(5);
    /// `PtypCurrency = 0x0006`
    #[doc(alias = "PtypCurrency")]
    pub const PTYP_CURRENCY: Self = Self(6);
    /// `PtypFloatingTime = 0x0007`
    #[doc(alias = "PtypFloatingTime")]
    pub const PTYP_FLOATING_TIME: Self = Self(7);
    /// `PtypErrorCode = 0x000A`
    #[doc(alias = "PtypErrorCode")]
    pub const PTYP_ERROR_CODE: Self = Self(10);
    /// `PtypBoolean = 0x000B`
    #[doc(alias = "PtypBoolean")]
    pub const PTYP_BOOLEAN: Self = Self(11);
    /// `PtypObject = 0x000D`
    #[doc(alias = "PtypObject")]
    pub const PTYP_OBJECT: Self = Self(13);
    /// A table of an address book object.
    #[doc(alias = "PtypEmbeddedTable")]
    pub const PTYP_EMBEDDED_TABLE: Self = Self(13);
    /// `PtypInteger64 = 0x0014`
    #[doc(alias = "PtypInteger64")]
    pub const PTYP_INTEGER64: Self = Self(20);
    /// `PtypString8 = 0x001E`
    #[doc(alias = "PtypString8")]
    pub const PTYP_STRING8: Self = Self(30);
    /// `PtypString = 0x001F`
    #[doc(alias = "PtypString")]
    pub const PTYP_STRING: Self = Self(31);
    /// `PtypTime = 0x0040`
    #[doc(alias = "PtypTime")]
    pub const PTYP_TIME: Self = Self(64);
    /// `PtypGuid = 0x0048`
    #[doc(alias = "PtypGuid")]
    pub const PTYP_GUID: Self = Self(72);
    /// `PtypServerId = 0x00FB`
    #[doc(alias = "PtypServerId")]
    pub const PTYP_SERVER_ID: Self = Self(251);
    /// `PtypRestriction = 0x00FD`
    #[doc(alias = "PtypRestriction")]
    pub const PTYP_RESTRICTION: Self = Self(253);
    /// `PtypRuleAction = 0x00FE`
    #[doc(alias = "PtypRuleAction")]
    pub const PTYP_RULE_ACTION: Self = Self(254);
    /// `PtypBinary = 0x0102`
    #[doc(alias = "PtypBinary")]
    pub const PTYP_BINARY: Self = Self(258);
    /// `PtypMultipleInteger16 = 0x1002`
    #[doc(alias = "PtypMultipleInteger16")]
    pub const PTYP_MULTIPLE_INTEGER16: Self = Self(4098);
    /// `PtypMultipleInteger32 = 0x1003`
    #[doc(alias = "PtypMultipleInteger32")]
    pub const PTYP_MULTIPLE_INTEGER32: Self = Self(4099);
    /// `PtypMultipleFloating32 = 0x1004`
    #[doc(alias = "PtypMultipleFloating32")]
    pub const PTYP_MULTIPLE_FLOATING32: Self = Self(4100);
    /// `PtypMultipleFloating64 = 0x1005`
    #[doc(alias = "PtypMultipleFloating64")]
    pub const PTYP_MULTIPLE_FLOATING64: Self = Self(4101);
    /// `PtypMultipleCurrency = 0x1006`
    #[doc(alias = "PtypMultipleCurrency")]
    pub const PTYP_MULTIPLE_CURRENCY: Self = Self(4102);
    /// `PtypMultipleFloatingTime = 0x1007`
    #[doc(alias = "PtypMultipleFloatingTime")]
    pub const PTYP_MULTIPLE_FLOATING_TIME: Self = Self(4103);
    /// `PtypMultipleInteger64 = 0x1014`
    #[doc(alias = "PtypMultipleInteger64")]
    pub const PTYP_MULTIPLE_INTEGER64: Self = Self(4116);
    /// `PtypMultipleString8 = 0x101E`
    #[doc(alias = "PtypMultipleString8")]
    pub const PTYP_MULTIPLE_STRING8: Self = Self(4126);
    /// `PtypMultipleString = 0x101F`
    #[doc(alias = "PtypMultipleString")]
    pub const PTYP_MULTIPLE_STRING: Self = Self(4127);
    /// `PtypMultipleTime = 0x1040`
    #[doc(alias = "PtypMultipleTime")]
    pub const PTYP_MULTIPLE_TIME: Self = Self(4160);
    /// `PtypMultipleGuid = 0x1048`
    #[doc(alias = "PtypMultipleGuid")]
    pub const PTYP_MULTIPLE_GUID: Self = Self(4168);
    /// `PtypMultipleBinary = 0x1102`
    #[doc(alias = "PtypMultipleBinary")]
    pub const PTYP_MULTIPLE_BINARY: Self = Self(4354);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PtypUnspecified", 0),
        ("PtypNull", 1),
        ("PtypInteger16", 2),
        ("PtypInteger32", 3),
        ("PtypFloating32", 4),
        ("PtypFloating64", 5),
        ("PtypCurrency", 6),
        ("PtypFloatingTime", 7),
        ("PtypErrorCode", 10),
        ("PtypBoolean", 11),
        ("PtypObject", 13),
        ("PtypEmbeddedTable", 13),
        ("PtypInteger64", 20),
        ("PtypString8", 30),
        ("PtypString", 31),
        ("PtypTime", 64),
        ("PtypGuid", 72),
        ("PtypServerId", 251),
        ("PtypRestriction", 253),
        ("PtypRuleAction", 254),
        ("PtypBinary", 258),
        ("PtypMultipleInteger16", 4098),
        ("PtypMultipleInteger32", 4099),
        ("PtypMultipleFloating32", 4100),
        ("PtypMultipleFloating64", 4101),
        ("PtypMultipleCurrency", 4102),
        ("PtypMultipleFloatingTime", 4103),
        ("PtypMultipleInteger64", 4116),
        ("PtypMultipleString8", 4126),
        ("PtypMultipleString", 4127),
        ("PtypMultipleTime", 4160),
        ("PtypMultipleGuid", 4168),
        ("PtypMultipleBinary", 4354),
    ];
}

pidl_ndr::wire_enum!(PropertyType, u16, u16, 2);

/// Bytes behind a 16-bit count (MS-OXCDATA 2.11.1, PtypBinary in a ROP buffer).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 Count;
///     [flag(NDR_PAHEX)] uint8 Value[Count];
/// } BinaryValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BinaryValue {
    /// `uint16 Count`
    #[doc(alias = "Count")]
    pub count: u16,
    /// `[flag(NDR_PAHEX)] uint8 Value[Count]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl Ndr for BinaryValue {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.value, Dim::inline(self.count)).at("Value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.value, Dim::inline(self.count)).at("Value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BinaryValue");
        self.count.print("Count", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Value", &self.value));
        out.end();
    }
}

/// Text in the code page of the logon, as its bytes, with the zero byte that ends it.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN)] struct {
///     [flag(STR_RAW8|STR_NULLTERM)] string Value;
/// } String8Value;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct String8Value {
    /// `[flag(STR_RAW8|STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: NdrString,
}

impl Ndr for String8Value {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.value.pull_scalars(p)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.value.push_scalars(p)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "String8Value");
        self.value.print("Value", out);
        out.end();
    }
}

/// UTF-16LE text with the zero that ends it.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [flag(STR_NULLTERM)] string Value;
/// } StringValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringValue {
    /// `[flag(STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: NdrString,
}

impl Ndr for StringValue {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(NULLTERM, |p| self.value.pull_scalars(p)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(NULLTERM, |p| self.value.push_scalars(p)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StringValue");
        self.value.print("Value", out);
        out.end();
    }
}

/// Text that is UTF-16LE or in the logon's code page, as a flag elsewhere says: nonzero is UTF-16LE.
///
/// ```idl
/// typedef [public, nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(0), flag(STR_RAW8|STR_NULLTERM)] string String8;
///     [default, flag(STR_NULLTERM)] string String;
/// } StringOfFlag;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum StringOfFlag {
    /// For 0.
    String8(NdrString),
    /// For any other level.
    String(NdrString),
}

impl Default for StringOfFlag {
    fn default() -> Self {
        Self::String8(Default::default())
    }
}

impl StringOfFlag {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::String8(_) => matches!(level, 0),
            Self::String(_) => !matches!(level, 0),
        }
    }
}

impl NdrUnion for StringOfFlag {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::String8(Default::default()),
            _ => Self::String(Default::default()),
        };
        match self {
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)).at("String8")?
            }
            Self::String(v) => {
                p.with_flags(NULLTERM, |p| v.pull_scalars(p)).at("String")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)).at("String8")?
            }
            Self::String(v) => {
                p.with_flags(NULLTERM, |p| v.push_scalars(p)).at("String")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "StringOfFlag", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::String8(v) => v.print("String8", out),
            Self::String(v) => v.print("String", out),
        }
        out.end();
    }
}

/// How a \`TypedString\` is written (MS-OXCDATA 2.11.7).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     /** There is no string. */
///     TypedStringNone = 0x00,
///     /** The string is empty. */
///     TypedStringEmpty = 0x01,
///     /** 8-bit characters in the code page of the logon. */
///     TypedStringString8 = 0x02,
///     /** UTF-16LE whose high bytes, all zero, are left out. */
///     TypedStringReduced = 0x03,
///     /** UTF-16LE. */
///     TypedStringUnicode = 0x04
/// } StringType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StringType(pub u8);

impl StringType {
    /// There is no string.
    #[doc(alias = "TypedStringNone")]
    pub const TYPED_STRING_NONE: Self = Self(0);
    /// The string is empty.
    #[doc(alias = "TypedStringEmpty")]
    pub const TYPED_STRING_EMPTY: Self = Self(1);
    /// 8-bit characters in the code page of the logon.
    #[doc(alias = "TypedStringString8")]
    pub const TYPED_STRING_STRING8: Self = Self(2);
    /// UTF-16LE whose high bytes, all zero, are left out.
    #[doc(alias = "TypedStringReduced")]
    pub const TYPED_STRING_REDUCED: Self = Self(3);
    /// UTF-16LE.
    #[doc(alias = "TypedStringUnicode")]
    pub const TYPED_STRING_UNICODE: Self = Self(4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TypedStringNone", 0),
        ("TypedStringEmpty", 1),
        ("TypedStringString8", 2),
        ("TypedStringReduced", 3),
        ("TypedStringUnicode", 4),
    ];
}

pidl_ndr::wire_enum!(StringType, u8, u8, 1);

/// The characters of a \`TypedString\`, with the zero that ends them.
///
/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(TypedStringNone)] ;
///     [case(TypedStringEmpty)] ;
///     [case(TypedStringString8), flag(STR_RAW8|STR_NULLTERM)] string String8;
///     [case(TypedStringReduced), flag(STR_RAW8|STR_NULLTERM)] string Reduced;
///     [case(TypedStringUnicode), flag(STR_NULLTERM)] string Unicode;
/// } TypedStringValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum TypedStringValue {
    /// Nothing, for `TypedStringNone` (0).
    #[default]
    TypedStringNone,
    /// Nothing, for `TypedStringEmpty` (1).
    TypedStringEmpty,
    /// For `TypedStringString8` (2).
    String8(NdrString),
    /// For `TypedStringReduced` (3).
    Reduced(NdrString),
    /// For `TypedStringUnicode` (4).
    Unicode(NdrString),
}

impl TypedStringValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::TypedStringNone => matches!(level, 0),
            Self::TypedStringEmpty => matches!(level, 1),
            Self::String8(_) => matches!(level, 2),
            Self::Reduced(_) => matches!(level, 3),
            Self::Unicode(_) => matches!(level, 4),
        }
    }
}

impl NdrUnion for TypedStringValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::TypedStringNone,
            1 => Self::TypedStringEmpty,
            2 => Self::String8(Default::default()),
            3 => Self::Reduced(Default::default()),
            4 => Self::Unicode(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)).at("String8")?
            }
            Self::Reduced(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)).at("Reduced")?
            }
            Self::Unicode(v) => {
                p.with_flags(NULLTERM, |p| v.pull_scalars(p)).at("Unicode")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)).at("String8")?
            }
            Self::Reduced(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)).at("Reduced")?
            }
            Self::Unicode(v) => {
                p.with_flags(NULLTERM, |p| v.push_scalars(p)).at("Unicode")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "TypedStringValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::String8(v) => v.print("String8", out),
            Self::Reduced(v) => v.print("Reduced", out),
            Self::Unicode(v) => v.print("Unicode", out),
            _ => {}
        }
        out.end();
    }
}

/// A string in the shortest form its writer found (MS-OXCDATA 2.11.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     StringType StringType;
///     [switch_is(StringType)] TypedStringValue String;
/// } TypedString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedString {
    /// `StringType StringType`
    #[doc(alias = "StringType")]
    pub string_type: StringType,
    /// `[switch_is(StringType)] TypedStringValue String`
    #[doc(alias = "String")]
    pub string: TypedStringValue,
}

impl Ndr for TypedString {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.string_type.pull_scalars(p).at("StringType")?;
        self.string.pull_scalars(level(self.string_type.0), p).at("String")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.string_type.push_scalars(p).at("StringType")?;
        self.string.push_scalars(level(self.string_type.0), p).at("String")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TypedString");
        self.string_type.print("StringType", out);
        self.string.print(level(self.string_type.0), "String", out);
        out.end();
    }
}

/// The ids of an object of this server: folder, message or instance of a message (MS-OXCDATA 2.11.1.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
///     /** 0 when the object is the folder. */
///     MessageID MessageId;
///     /** Which of the rows that multiple values gave one message; otherwise 0. */
///     uint32 Instance;
/// } OurServerId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OurServerId {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// 0 when the object is the folder.
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// Which of the rows that multiple values gave one message; otherwise 0.
    #[doc(alias = "Instance")]
    pub instance: u32,
}

impl Ndr for OurServerId {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(folder_id, 0), (message_id, 8), (instance, 16)]
        ) {
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.message_id.pull_scalars(p).at("MessageId")?;
            self.instance.pull_scalars(p).at("Instance")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.instance.push_scalars(p).at("Instance")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OurServerId");
        self.folder_id.print("FolderId", out);
        self.message_id.print("MessageId", out);
        self.instance.print("Instance", out);
        out.end();
    }
}

/// What follows \`Ours\`.
///
/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN)] union {
///     /** The client's own identifier; the server does not look inside. */
///     [case(0), flag(NDR_REMAINING)] DATA_BLOB ClientData;
///     [case(1)] OurServerId Ours;
///     [default, flag(NDR_REMAINING)] DATA_BLOB Unknown;
/// } ServerIdData;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum ServerIdData {
    /// The client's own identifier; the server does not look inside.
    /// For 0.
    ClientData(DataBlob),
    /// For 1.
    Ours(OurServerId),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for ServerIdData {
    fn default() -> Self {
        Self::ClientData(Default::default())
    }
}

impl ServerIdData {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::ClientData(_) => matches!(level, 0),
            Self::Ours(_) => matches!(level, 1),
            Self::Unknown(_) => !matches!(level, 0 | 1),
        }
    }
}

impl NdrUnion for ServerIdData {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::ClientData(Default::default()),
            1 => Self::Ours(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::ClientData(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("ClientData")?
            }
            Self::Ours(v) => v.pull_scalars(p).at("Ours")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::ClientData(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("ClientData")?
            }
            Self::Ours(v) => v.push_scalars(p).at("Ours")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ServerIdData", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::ClientData(v) => v.print("ClientData", out),
            Self::Ours(v) => v.print("Ours", out),
            Self::Unknown(v) => v.print("Unknown", out),
        }
        out.end();
    }
}

/// Who made the identifier, and the identifier.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     /** 1: ids of this server. 0: made by the client. */
///     uint8 Ours;
///     [switch_is(Ours)] ServerIdData Data;
/// } ServerIdBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerIdBody {
    /// 1: ids of this server. 0: made by the client.
    #[doc(alias = "Ours")]
    pub ours: u8,
    /// `[switch_is(Ours)] ServerIdData Data`
    #[doc(alias = "Data")]
    pub data: ServerIdData,
}

impl Ndr for ServerIdBody {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        self.ours.pull_scalars(p).at("Ours")?;
        self.data.pull_scalars(level(self.ours), p).at("Data")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        self.ours.push_scalars(p).at("Ours")?;
        self.data.push_scalars(level(self.ours), p).at("Data")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ServerIdBody");
        self.ours.print("Ours", out);
        self.data.print(level(self.ours), "Data", out);
        out.end();
    }
}

/// A value of type PtypServerId (MS-OXCDATA 2.11.1.4). The count is of bytes.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [subcontext(2)] ServerIdBody ServerId;
/// } ServerId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerId {
    /// `[subcontext(2)] ServerIdBody ServerId`
    #[doc(alias = "ServerId")]
    pub server_id: ServerIdBody,
}

impl Ndr for ServerId {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.subcontext(2, None, |p| self.server_id.pull_scalars(p)).at("ServerId")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.subcontext(2, None, |p| self.server_id.push_scalars(p)).at("ServerId")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ServerId");
        self.server_id.print("ServerId", out);
        out.end();
    }
}

/// PtypMultipleInteger16
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     int16 Values[Count];
/// } MultipleInteger16;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleInteger16 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `int16 Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<i16>,
}

impl Ndr for MultipleInteger16 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleInteger16");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleInteger32
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     int32 Values[Count];
/// } MultipleInteger32;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleInteger32 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `int32 Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<i32>,
}

impl Ndr for MultipleInteger32 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleInteger32");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleFloating32
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     float Values[Count];
/// } MultipleFloating32;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleFloating32 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `float Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<f32>,
}

impl Ndr for MultipleFloating32 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleFloating32");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleFloating64 and PtypMultipleFloatingTime
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     double Values[Count];
/// } MultipleFloating64;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleFloating64 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `double Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<f64>,
}

impl Ndr for MultipleFloating64 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleFloating64");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleInteger64 and PtypMultipleCurrency
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     int64 Values[Count];
/// } MultipleInteger64;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleInteger64 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `int64 Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<i64>,
}

impl Ndr for MultipleInteger64 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleInteger64");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleString8
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     String8Value Values[Count];
/// } MultipleString8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleString8 {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `String8Value Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<String8Value>,
}

impl Ndr for MultipleString8 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleString8");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleString
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     StringValue Values[Count];
/// } MultipleString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleString {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `StringValue Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<StringValue>,
}

impl Ndr for MultipleString {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleString");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleTime
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     NTTIME Values[Count];
/// } MultipleTime;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleTime {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `NTTIME Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<Nttime>,
}

impl Ndr for MultipleTime {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleTime");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleGuid
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     GUID Values[Count];
/// } MultipleGuid;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleGuid {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `GUID Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<Guid>,
}

impl Ndr for MultipleGuid {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleGuid");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleBinary
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     BinaryValue Values[Count];
/// } MultipleBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipleBinary {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `BinaryValue Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<BinaryValue>,
}

impl Ndr for MultipleBinary {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MultipleBinary");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PropertyType>("PropertyType"),
    Type::of::<BinaryValue>("BinaryValue"),
    Type::of::<String8Value>("String8Value"),
    Type::of::<StringValue>("StringValue"),
    Type::union::<StringOfFlag>("StringOfFlag"),
    Type::of::<StringType>("StringType"),
    Type::union::<TypedStringValue>("TypedStringValue"),
    Type::of::<TypedString>("TypedString"),
    Type::of::<OurServerId>("OurServerId"),
    Type::union::<ServerIdData>("ServerIdData"),
    Type::of::<ServerIdBody>("ServerIdBody"),
    Type::of::<ServerId>("ServerId"),
    Type::of::<MultipleInteger16>("MultipleInteger16"),
    Type::of::<MultipleInteger32>("MultipleInteger32"),
    Type::of::<MultipleFloating32>("MultipleFloating32"),
    Type::of::<MultipleFloating64>("MultipleFloating64"),
    Type::of::<MultipleInteger64>("MultipleInteger64"),
    Type::of::<MultipleString8>("MultipleString8"),
    Type::of::<MultipleString>("MultipleString"),
    Type::of::<MultipleTime>("MultipleTime"),
    Type::of::<MultipleGuid>("MultipleGuid"),
    Type::of::<MultipleBinary>("MultipleBinary"),
];

/// The interface `oxctypes`.
///
/// Types of properties
pub static OXCTYPES: Interface = Interface {
    name: "oxctypes",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
