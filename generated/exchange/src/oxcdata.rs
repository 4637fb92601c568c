//! Generated from `oxcdata.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcentryid::{AddressDisplayType, FolderId, MessageId};
use super::oxcerrors::ErrorCode;
use super::oxctypes::{
    BinaryValue, MultipleBinary, MultipleFloating32, MultipleFloating64, MultipleGuid,
    MultipleInteger16, MultipleInteger32, MultipleInteger64, MultipleString,
    MultipleString8, MultipleTime, PropertyType, ServerId, StringOfFlag,
};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NOALIGN: Flags = Flags(0x2);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

const REMAINING: Flags = Flags(0x200000);

/// A list of property tags (MS-OXCDATA 2.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 Count;
///     PropertyTag PropertyTags[Count];
/// } PropertyTagArray;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyTagArray {
    /// `uint16 Count`
    #[doc(alias = "Count")]
    pub count: u16,
    /// `PropertyTag PropertyTags[Count]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for PropertyTagArray {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.property_tags, Dim::inline(self.count)).at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.property_tags, Dim::inline(self.count)).at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyTagArray");
        self.count.print("Count", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// The value of a property whose type is known (MS-OXCDATA 2.11.2).
///
/// ```idl
/// typedef [public, nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(PtypUnspecified), max_recursion(8)] TypedPropertyValue Unspecified;
///     [case(PtypNull)] ;
///     [case(PtypInteger16)] int16 Integer16;
///     [case(PtypInteger32)] int32 Integer32;
///     [case(PtypFloating32)] float Floating32;
///     [case(PtypFloating64)] double Floating64;
///     /** In units of 1/10000. */
///     [case(PtypCurrency)] int64 Currency;
///     /** Days since 1899-12-30, with a fraction. */
///     [case(PtypFloatingTime)] double FloatingTime;
///     [case(PtypErrorCode)] ErrorCode ErrorCode;
///     /** 0 or 1. */
///     [case(PtypBoolean)] uint8 Boolean;
///     /** The object is opened with calls of its own; its value has no bytes. */
///     [case(PtypObject)] ;
///     [case(PtypInteger64)] int64 Integer64;
///     [case(PtypString8), flag(STR_RAW8|STR_NULLTERM)] string String8;
///     [case(PtypString), flag(STR_NULLTERM)] string String;
///     [case(PtypTime)] NTTIME Time;
///     [case(PtypGuid)] GUID Guid;
///     [case(PtypServerId)] ServerId ServerId;
///     [case(PtypRestriction), max_recursion(128)] Restriction Restriction;
///     [case(PtypRuleAction), max_recursion(8)] RuleAction RuleAction;
///     [case(PtypBinary)] BinaryValue Binary;
///     [case(PtypMultipleInteger16)] MultipleInteger16 MultipleInteger16;
///     [case(PtypMultipleInteger32)] MultipleInteger32 MultipleInteger32;
///     [case(PtypMultipleFloating32)] MultipleFloating32 MultipleFloating32;
///     [case(PtypMultipleFloating64)] MultipleFloating64 MultipleFloating64;
///     [case(PtypMultipleCurrency)] MultipleInteger64 MultipleCurrency;
///     [case(PtypMultipleFloatingTime)] MultipleFloating64 MultipleFloatingTime;
///     [case(PtypMultipleInteger64)] MultipleInteger64 MultipleInteger64;
///     [case(PtypMultipleString8)] MultipleString8 MultipleString8;
///     [case(PtypMultipleString)] MultipleString MultipleString;
///     [case(PtypMultipleTime)] MultipleTime MultipleTime;
///     [case(PtypMultipleGuid)] MultipleGuid MultipleGuid;
///     [case(PtypMultipleBinary)] MultipleBinary MultipleBinary;
/// } PropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PropertyValue {
    /// For `PtypUnspecified` (0).
    Unspecified(TypedPropertyValue),
    /// Nothing, for `PtypNull` (1).
    #[default]
    PtypNull,
    /// For `PtypInteger16` (2).
    Integer16(i16),
    /// For `PtypInteger32` (3).
    Integer32(i32),
    /// For `PtypFloating32` (4).
    Floating32(f32),
    /// For `PtypFloating64` (5).
    Floating64(f64),
    /// In units of 1/10000.
    /// For `PtypCurrency` (6).
    Currency(i64),
    /// Days since 1899-12-30, with a fraction.
    /// For `PtypFloatingTime` (7).
    FloatingTime(f64),
    /// For `PtypErrorCode` (10).
    ErrorCode(ErrorCode),
    /// 0 or 1.
    /// For `PtypBoolean` (11).
    Boolean(u8),
    /// Nothing, for `PtypObject` (13).
    PtypObject,
    /// For `PtypInteger64` (20).
    Integer64(i64),
    /// For `PtypString8` (30).
    String8(NdrString),
    /// For `PtypString` (31).
    String(NdrString),
    /// For `PtypTime` (64).
    Time(Nttime),
    /// For `PtypGuid` (72).
    Guid(Guid),
    /// For `PtypServerId` (251).
    ServerId(ServerId),
    /// For `PtypRestriction` (253).
    Restriction(Restriction),
    /// For `PtypRuleAction` (254).
    RuleAction(RuleAction),
    /// For `PtypBinary` (258).
    Binary(BinaryValue),
    /// For `PtypMultipleInteger16` (4098).
    MultipleInteger16(MultipleInteger16),
    /// For `PtypMultipleInteger32` (4099).
    MultipleInteger32(MultipleInteger32),
    /// For `PtypMultipleFloating32` (4100).
    MultipleFloating32(MultipleFloating32),
    /// For `PtypMultipleFloating64` (4101).
    MultipleFloating64(MultipleFloating64),
    /// For `PtypMultipleCurrency` (4102).
    MultipleCurrency(MultipleInteger64),
    /// For `PtypMultipleFloatingTime` (4103).
    MultipleFloatingTime(MultipleFloating64),
    /// For `PtypMultipleInteger64` (4116).
    MultipleInteger64(MultipleInteger64),
    /// For `PtypMultipleString8` (4126).
    MultipleString8(MultipleString8),
    /// For `PtypMultipleString` (4127).
    MultipleString(MultipleString),
    /// For `PtypMultipleTime` (4160).
    MultipleTime(MultipleTime),
    /// For `PtypMultipleGuid` (4168).
    MultipleGuid(MultipleGuid),
    /// For `PtypMultipleBinary` (4354).
    MultipleBinary(MultipleBinary),
}

impl PropertyValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Unspecified(_) => matches!(level, 0),
            Self::PtypNull => matches!(level, 1),
            Self::Integer16(_) => matches!(level, 2),
            Self::Integer32(_) => matches!(level, 3),
            Self::Floating32(_) => matches!(level, 4),
            Self::Floating64(_) => matches!(level, 5),
            Self::Currency(_) => matches!(level, 6),
            Self::FloatingTime(_) => matches!(level, 7),
            Self::ErrorCode(_) => matches!(level, 10),
            Self::Boolean(_) => matches!(level, 11),
            Self::PtypObject => matches!(level, 13),
            Self::Integer64(_) => matches!(level, 20),
            Self::String8(_) => matches!(level, 30),
            Self::String(_) => matches!(level, 31),
            Self::Time(_) => matches!(level, 64),
            Self::Guid(_) => matches!(level, 72),
            Self::ServerId(_) => matches!(level, 251),
            Self::Restriction(_) => matches!(level, 253),
            Self::RuleAction(_) => matches!(level, 254),
            Self::Binary(_) => matches!(level, 258),
            Self::MultipleInteger16(_) => matches!(level, 4098),
            Self::MultipleInteger32(_) => matches!(level, 4099),
            Self::MultipleFloating32(_) => matches!(level, 4100),
            Self::MultipleFloating64(_) => matches!(level, 4101),
            Self::MultipleCurrency(_) => matches!(level, 4102),
            Self::MultipleFloatingTime(_) => matches!(level, 4103),
            Self::MultipleInteger64(_) => matches!(level, 4116),
            Self::MultipleString8(_) => matches!(level, 4126),
            Self::MultipleString(_) => matches!(level, 4127),
            Self::MultipleTime(_) => matches!(level, 4160),
            Self::MultipleGuid(_) => matches!(level, 4168),
            Self::MultipleBinary(_) => matches!(level, 4354),
        }
    }
}

impl NdrUnion for PropertyValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::Unspecified(Default::default()),
            1 => Self::PtypNull,
            2 => Self::Integer16(Default::default()),
            3 => Self::Integer32(Default::default()),
            4 => Self::Floating32(Default::default()),
            5 => Self::Floating64(Default::default()),
            6 => Self::Currency(Default::default()),
            7 => Self::FloatingTime(Default::default()),
            10 => Self::ErrorCode(Default::default()),
            11 => Self::Boolean(Default::default()),
            13 => Self::PtypObject,
            20 => Self::Integer64(Default::default()),
            30 => Self::String8(Default::default()),
            31 => Self::String(Default::default()),
            64 => Self::Time(Default::default()),
            72 => Self::Guid(Default::default()),
            251 => Self::ServerId(Default::default()),
            253 => Self::Restriction(Default::default()),
            254 => Self::RuleAction(Default::default()),
            258 => Self::Binary(Default::default()),
            4098 => Self::MultipleInteger16(Default::default()),
            4099 => Self::MultipleInteger32(Default::default()),
            4100 => Self::MultipleFloating32(Default::default()),
            4101 => Self::MultipleFloating64(Default::default()),
            4102 => Self::MultipleCurrency(Default::default()),
            4103 => Self::MultipleFloatingTime(Default::default()),
            4116 => Self::MultipleInteger64(Default::default()),
            4126 => Self::MultipleString8(Default::default()),
            4127 => Self::MultipleString(Default::default()),
            4160 => Self::MultipleTime(Default::default()),
            4168 => Self::MultipleGuid(Default::default()),
            4354 => Self::MultipleBinary(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Unspecified(v) => {
                p.nested(Some(8), |p| v.pull_scalars(p)).at("Unspecified")?
            }
            Self::Integer16(v) => v.pull_scalars(p).at("Integer16")?,
            Self::Integer32(v) => v.pull_scalars(p).at("Integer32")?,
            Self::Floating32(v) => v.pull_scalars(p).at("Floating32")?,
            Self::Floating64(v) => v.pull_scalars(p).at("Floating64")?,
            Self::Currency(v) => v.pull_scalars(p).at("Currency")?,
            Self::FloatingTime(v) => v.pull_scalars(p).at("FloatingTime")?,
            Self::ErrorCode(v) => v.pull_scalars(p).at("ErrorCode")?,
            Self::Boolean(v) => v.pull_scalars(p).at("Boolean")?,
            Self::Integer64(v) => v.pull_scalars(p).at("Integer64")?,
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)).at("String8")?
            }
            Self::String(v) => {
                p.with_flags(NULLTERM, |p| v.pull_scalars(p)).at("String")?
            }
            Self::Time(v) => v.pull_scalars(p).at("Time")?,
            Self::Guid(v) => v.pull_scalars(p).at("Guid")?,
            Self::ServerId(v) => v.pull_scalars(p).at("ServerId")?,
            Self::Restriction(v) => {
                p.nested(Some(128), |p| v.pull_scalars(p)).at("Restriction")?
            }
            Self::RuleAction(v) => {
                p.nested(Some(8), |p| v.pull_scalars(p)).at("RuleAction")?
            }
            Self::Binary(v) => v.pull_scalars(p).at("Binary")?,
            Self::MultipleInteger16(v) => v.pull_scalars(p).at("MultipleInteger16")?,
            Self::MultipleInteger32(v) => v.pull_scalars(p).at("MultipleInteger32")?,
            Self::MultipleFloating32(v) => v.pull_scalars(p).at("MultipleFloating32")?,
            Self::MultipleFloating64(v) => v.pull_scalars(p).at("MultipleFloating64")?,
            Self::MultipleCurrency(v) => v.pull_scalars(p).at("MultipleCurrency")?,
            Self::MultipleFloatingTime(v) => {
                v.pull_scalars(p).at("MultipleFloatingTime")?
            }
            Self::MultipleInteger64(v) => v.pull_scalars(p).at("MultipleInteger64")?,
            Self::MultipleString8(v) => v.pull_scalars(p).at("MultipleString8")?,
            Self::MultipleString(v) => v.pull_scalars(p).at("MultipleString")?,
            Self::MultipleTime(v) => v.pull_scalars(p).at("MultipleTime")?,
            Self::MultipleGuid(v) => v.pull_scalars(p).at("MultipleGuid")?,
            Self::MultipleBinary(v) => v.pull_scalars(p).at("MultipleBinary")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Unspecified(v) => {
                p.nested(Some(8), |p| v.push_scalars(p)).at("Unspecified")?
            }
            Self::Integer16(v) => v.push_scalars(p).at("Integer16")?,
            Self::Integer32(v) => v.push_scalars(p).at("Integer32")?,
            Self::Floating32(v) => v.push_scalars(p).at("Floating32")?,
            Self::Floating64(v) => v.push_scalars(p).at("Floating64")?,
            Self::Currency(v) => v.push_scalars(p).at("Currency")?,
            Self::FloatingTime(v) => v.push_scalars(p).at("FloatingTime")?,
            Self::ErrorCode(v) => v.push_scalars(p).at("ErrorCode")?,
            Self::Boolean(v) => v.push_scalars(p).at("Boolean")?,
            Self::Integer64(v) => v.push_scalars(p).at("Integer64")?,
            Self::String8(v) => {
                p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)).at("String8")?
            }
            Self::String(v) => {
                p.with_flags(NULLTERM, |p| v.push_scalars(p)).at("String")?
            }
            Self::Time(v) => v.push_scalars(p).at("Time")?,
            Self::Guid(v) => v.push_scalars(p).at("Guid")?,
            Self::ServerId(v) => v.push_scalars(p).at("ServerId")?,
            Self::Restriction(v) => {
                p.nested(Some(128), |p| v.push_scalars(p)).at("Restriction")?
            }
            Self::RuleAction(v) => {
                p.nested(Some(8), |p| v.push_scalars(p)).at("RuleAction")?
            }
            Self::Binary(v) => v.push_scalars(p).at("Binary")?,
            Self::MultipleInteger16(v) => v.push_scalars(p).at("MultipleInteger16")?,
            Self::MultipleInteger32(v) => v.push_scalars(p).at("MultipleInteger32")?,
            Self::MultipleFloating32(v) => v.push_scalars(p).at("MultipleFloating32")?,
            Self::MultipleFloating64(v) => v.push_scalars(p).at("MultipleFloating64")?,
            Self::MultipleCurrency(v) => v.push_scalars(p).at("MultipleCurrency")?,
            Self::MultipleFloatingTime(v) => {
                v.push_scalars(p).at("MultipleFloatingTime")?
            }
            Self::MultipleInteger64(v) => v.push_scalars(p).at("MultipleInteger64")?,
            Self::MultipleString8(v) => v.push_scalars(p).at("MultipleString8")?,
            Self::MultipleString(v) => v.push_scalars(p).at("MultipleString")?,
            Self::MultipleTime(v) => v.push_scalars(p).at("MultipleTime")?,
            Self::MultipleGuid(v) => v.push_scalars(p).at("MultipleGuid")?,
            Self::MultipleBinary(v) => v.push_scalars(p).at("MultipleBinary")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PropertyValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Unspecified(v) => v.print("Unspecified", out),
            Self::Integer16(v) => v.print("Integer16", out),
            Self::Integer32(v) => v.print("Integer32", out),
            Self::Floating32(v) => v.print("Floating32", out),
            Self::Floating64(v) => v.print("Floating64", out),
            Self::Currency(v) => v.print("Currency", out),
            Self::FloatingTime(v) => v.print("FloatingTime", out),
            Self::ErrorCode(v) => v.print("ErrorCode", out),
            Self::Boolean(v) => v.print("Boolean", out),
            Self::Integer64(v) => v.print("Integer64", out),
            Self::String8(v) => v.print("String8", out),
            Self::String(v) => v.print("String", out),
            Self::Time(v) => v.print("Time", out),
            Self::Guid(v) => v.print("Guid", out),
            Self::ServerId(v) => v.print("ServerId", out),
            Self::Restriction(v) => v.print("Restriction", out),
            Self::RuleAction(v) => v.print("RuleAction", out),
            Self::Binary(v) => v.print("Binary", out),
            Self::MultipleInteger16(v) => v.print("MultipleInteger16", out),
            Self::MultipleInteger32(v) => v.print("MultipleInteger32", out),
            Self::MultipleFloating32(v) => v.print("MultipleFloating32", out),
            Self::MultipleFloating64(v) => v.print("MultipleFloating64", out),
            Self::MultipleCurrency(v) => v.print("MultipleCurrency", out),
            Self::MultipleFloatingTime(v) => v.print("MultipleFloatingTime", out),
            Self::MultipleInteger64(v) => v.print("MultipleInteger64", out),
            Self::MultipleString8(v) => v.print("MultipleString8", out),
            Self::MultipleString(v) => v.print("MultipleString", out),
            Self::MultipleTime(v) => v.print("MultipleTime", out),
            Self::MultipleGuid(v) => v.print("MultipleGuid", out),
            Self::MultipleBinary(v) => v.print("MultipleBinary", out),
            _ => {}
        }
        out.end();
    }
}

/// A value behind its type (MS-OXCDATA 2.11.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyType PropertyType;
///     [switch_is(PropertyType)] PropertyValue PropertyValue;
/// } TypedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedPropertyValue {
    /// `PropertyType PropertyType`
    #[doc(alias = "PropertyType")]
    pub property_type: PropertyType,
    /// `[switch_is(PropertyType)] PropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Box<PropertyValue>,
}

impl Ndr for TypedPropertyValue {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_type.pull_scalars(p).at("PropertyType")?;
        p.nested(
                None,
                |p| self.property_value.pull_scalars(level(self.property_type.0), p),
            )
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_type.push_scalars(p).at("PropertyType")?;
        p.nested(
                None,
                |p| self.property_value.push_scalars(level(self.property_type.0), p),
            )
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TypedPropertyValue");
        self.property_type.print("PropertyType", out);
        self.property_value.print(level(self.property_type.0), "PropertyValue", out);
        out.end();
    }
}

/// A value behind its property tag (MS-OXCDATA 2.11.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag PropertyTag;
///     [switch_is(PropertyTag & 0xFFFF)] PropertyValue PropertyValue;
/// } TaggedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaggedPropertyValue {
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `[switch_is(PropertyTag & 0xFFFF)] PropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Box<PropertyValue>,
}

impl Ndr for TaggedPropertyValue {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_tag.pull_scalars(p).at("PropertyTag")?;
        p.nested(
                None,
                |p| {
                    self.property_value
                        .pull_scalars(level(i128::from(self.property_tag.0) & 65535), p)
                },
            )
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        p.nested(
                None,
                |p| {
                    self.property_value
                        .push_scalars(level(i128::from(self.property_tag.0) & 65535), p)
                },
            )
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TaggedPropertyValue");
        self.property_tag.print("PropertyTag", out);
        self.property_value
            .print(level(i128::from(self.property_tag.0) & 65535), "PropertyValue", out);
        out.end();
    }
}

/// Whether a value of a \`FlaggedPropertyRow\` is there (MS-OXCDATA 2.11.5).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     FlaggedPresent = 0x00,
///     /** Neither a value nor an error. */
///     FlaggedAbsent = 0x01,
///     /** An error code stands in the place of the value. */
///     FlaggedError = 0x0A
/// } PropertyValueFlag;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyValueFlag(pub u8);

impl PropertyValueFlag {
    /// `FlaggedPresent = 0x00`
    #[doc(alias = "FlaggedPresent")]
    pub const FLAGGED_PRESENT: Self = Self(0);
    /// Neither a value nor an error.
    #[doc(alias = "FlaggedAbsent")]
    pub const FLAGGED_ABSENT: Self = Self(1);
    /// An error code stands in the place of the value.
    #[doc(alias = "FlaggedError")]
    pub const FLAGGED_ERROR: Self = Self(10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("FlaggedPresent", 0),
        ("FlaggedAbsent", 1),
        ("FlaggedError", 10),
    ];
}

pidl_ndr::wire_enum!(PropertyValueFlag, u8, u8, 1);

/// A value that may be missing; its type is the column's (MS-OXCDATA 2.11.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyValueFlag Flag;
///     [present(Flag == FlaggedPresent), switch_is((column() & 0x2000) ? column() & 0x0FFF : column() & 0xFFFF)] PropertyValue PropertyValue;
///     [present(Flag == FlaggedError)] ErrorCode ErrorCode;
/// } FlaggedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlaggedPropertyValue {
    /// `PropertyValueFlag Flag`
    #[doc(alias = "Flag")]
    pub flag: PropertyValueFlag,
    /// `PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Option<PropertyValue>,
    /// `[present(Flag == FlaggedError)] ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: Option<ErrorCode>,
}

impl Ndr for FlaggedPropertyValue {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.pull_scalars(p).at("Flag")?;
        p.present_with(
                &mut self.property_value,
                i128::from(self.flag.0) == 0,
                |v, p| {
                    v.pull_scalars(
                        level(
                            if (i128::from(p.context_number("column", &[], None)?)
                                & 8192) != 0
                            {
                                i128::from(p.context_number("column", &[], None)?) & 4095
                            } else {
                                i128::from(p.context_number("column", &[], None)?) & 65535
                            },
                        ),
                        p,
                    )
                },
            )
            .at("PropertyValue")?;
        p.present(&mut self.error_code, i128::from(self.flag.0) == 10).at("ErrorCode")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.push_scalars(p).at("Flag")?;
        p.present_with(
                &self.property_value,
                i128::from(self.flag.0) == 0,
                |v, p| {
                    v.push_scalars(
                        level(
                            if (i128::from(p.context_number("column", &[], None)?)
                                & 8192) != 0
                            {
                                i128::from(p.context_number("column", &[], None)?) & 4095
                            } else {
                                i128::from(p.context_number("column", &[], None)?) & 65535
                            },
                        ),
                        p,
                    )
                },
            )
            .at("PropertyValue")?;
        p.present(&self.error_code, i128::from(self.flag.0) == 10).at("ErrorCode")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlaggedPropertyValue");
        self.flag.print("Flag", out);
        show_present_with(
            &self.property_value,
            out,
            |v, out| {
                v.print(
                    (|| Some(
                        level(
                            if (i128::from(
                                out.surroundings().number("column", &[], None).ok()?,
                            ) & 8192) != 0
                            {
                                i128::from(
                                    out.surroundings().number("column", &[], None).ok()?,
                                ) & 4095
                            } else {
                                i128::from(
                                    out.surroundings().number("column", &[], None).ok()?,
                                ) & 65535
                            },
                        ),
                    ))()
                        .unwrap_or_default(),
                    "PropertyValue",
                    out,
                )
            },
        );
        show_present("ErrorCode", &self.error_code, out);
        out.end();
    }
}

/// A value that may be missing, behind its type: that of a column asked for as PtypUnspecified (MS-OXCDATA 2.11.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyType PropertyType;
///     PropertyValueFlag Flag;
///     [present(Flag == FlaggedPresent), switch_is(PropertyType)] PropertyValue PropertyValue;
///     [present(Flag == FlaggedError)] ErrorCode ErrorCode;
/// } FlaggedPropertyValueWithType;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlaggedPropertyValueWithType {
    /// `PropertyType PropertyType`
    #[doc(alias = "PropertyType")]
    pub property_type: PropertyType,
    /// `PropertyValueFlag Flag`
    #[doc(alias = "Flag")]
    pub flag: PropertyValueFlag,
    /// `[present(Flag == FlaggedPresent), switch_is(PropertyType)] PropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Option<PropertyValue>,
    /// `[present(Flag == FlaggedError)] ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: Option<ErrorCode>,
}

impl Ndr for FlaggedPropertyValueWithType {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(property_type, 0), (flag, 2)]) {
            self.property_type.pull_scalars(p).at("PropertyType")?;
            self.flag.pull_scalars(p).at("Flag")?;
        }
        p.present_with(
                &mut self.property_value,
                i128::from(self.flag.0) == 0,
                |v, p| v.pull_scalars(level(self.property_type.0), p),
            )
            .at("PropertyValue")?;
        p.present(&mut self.error_code, i128::from(self.flag.0) == 10).at("ErrorCode")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_type.push_scalars(p).at("PropertyType")?;
        self.flag.push_scalars(p).at("Flag")?;
        p.present_with(
                &self.property_value,
                i128::from(self.flag.0) == 0,
                |v, p| v.push_scalars(level(self.property_type.0), p),
            )
            .at("PropertyValue")?;
        p.present(&self.error_code, i128::from(self.flag.0) == 10).at("ErrorCode")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlaggedPropertyValueWithType");
        self.property_type.print("PropertyType", out);
        self.flag.print("Flag", out);
        show_present_with(
            &self.property_value,
            out,
            |v, out| v.print(level(self.property_type.0), "PropertyValue", out),
        );
        show_present("ErrorCode", &self.error_code, out);
        out.end();
    }
}

/// A row in which every column has its value (MS-OXCDATA 2.8.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [each(column, columns()), switch_is((column() & 0x2000) ? column() & 0x0FFF : column() & 0xFFFF)] PropertyValue ValueArray[];
/// } StandardPropertyRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandardPropertyRow {
    /// `ValueArray`
    #[doc(alias = "ValueArray")]
    pub value_array: Vec<PropertyValue>,
}

impl Ndr for StandardPropertyRow {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_for_with(
                &mut self.value_array,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.pull_scalars(
                        level(
                            if (i128::from(p.context_number("column", &[], None)?)
                                & 8192) != 0
                            {
                                i128::from(p.context_number("column", &[], None)?) & 4095
                            } else {
                                i128::from(p.context_number("column", &[], None)?) & 65535
                            },
                        ),
                        p,
                    )
                },
            )
            .at("ValueArray")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_for_with(
                &self.value_array,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.push_scalars(
                        level(
                            if (i128::from(p.context_number("column", &[], None)?)
                                & 8192) != 0
                            {
                                i128::from(p.context_number("column", &[], None)?) & 4095
                            } else {
                                i128::from(p.context_number("column", &[], None)?) & 65535
                            },
                        ),
                        p,
                    )
                },
            )
            .at("ValueArray")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StandardPropertyRow");
        show_each_for(
            "ValueArray",
            &self.value_array,
            "column",
            out.surroundings().list("columns", &[], None).ok(),
            out,
            |v, out| {
                v.print(
                    (|| Some(
                        level(
                            if (i128::from(
                                out.surroundings().number("column", &[], None).ok()?,
                            ) & 8192) != 0
                            {
                                i128::from(
                                    out.surroundings().number("column", &[], None).ok()?,
                                ) & 4095
                            } else {
                                i128::from(
                                    out.surroundings().number("column", &[], None).ok()?,
                                ) & 65535
                            },
                        ),
                    ))()
                        .unwrap_or_default(),
                    "ValueArray",
                    out,
                )
            },
        );
        out.end();
    }
}

/// One value of a \`FlaggedPropertyRow\`.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN)] union {
///     [case(PtypUnspecified)] FlaggedPropertyValueWithType WithType;
///     [default] FlaggedPropertyValue Flagged;
/// } FlaggedRowValue;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum FlaggedRowValue {
    /// For `PtypUnspecified` (0).
    WithType(FlaggedPropertyValueWithType),
    /// For any other level.
    Flagged(FlaggedPropertyValue),
}

impl Default for FlaggedRowValue {
    fn default() -> Self {
        Self::WithType(Default::default())
    }
}

impl FlaggedRowValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::WithType(_) => matches!(level, 0),
            Self::Flagged(_) => !matches!(level, 0),
        }
    }
}

impl NdrUnion for FlaggedRowValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::WithType(Default::default()),
            _ => Self::Flagged(Default::default()),
        };
        match self {
            Self::WithType(v) => v.pull_scalars(p).at("WithType")?,
            Self::Flagged(v) => v.pull_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::WithType(v) => v.push_scalars(p).at("WithType")?,
            Self::Flagged(v) => v.push_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "FlaggedRowValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::WithType(v) => v.print("WithType", out),
            Self::Flagged(v) => v.print("Flagged", out),
        }
        out.end();
    }
}

/// A row in which columns may lack their value (MS-OXCDATA 2.8.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [each(column, columns()), switch_is(column() & 0xFFFF)] FlaggedRowValue ValueArray[];
/// } FlaggedPropertyRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlaggedPropertyRow {
    /// `[each(column, columns()), switch_is(column() & 0xFFFF)] FlaggedRowValue ValueArray[]`
    #[doc(alias = "ValueArray")]
    pub value_array: Vec<FlaggedRowValue>,
}

impl Ndr for FlaggedPropertyRow {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_for_with(
                &mut self.value_array,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.pull_scalars(
                        level(
                            i128::from(p.context_number("column", &[], None)?) & 65535,
                        ),
                        p,
                    )
                },
            )
            .at("ValueArray")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_for_with(
                &self.value_array,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.push_scalars(
                        level(
                            i128::from(p.context_number("column", &[], None)?) & 65535,
                        ),
                        p,
                    )
                },
            )
            .at("ValueArray")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlaggedPropertyRow");
        show_each_for(
            "ValueArray",
            &self.value_array,
            "column",
            out.surroundings().list("columns", &[], None).ok(),
            out,
            |v, out| {
                v.print(
                    (|| Some(
                        level(
                            i128::from(
                                out.surroundings().number("column", &[], None).ok()?,
                            ) & 65535,
                        ),
                    ))()
                        .unwrap_or_default(),
                    "ValueArray",
                    out,
                )
            },
        );
        out.end();
    }
}

/// The values of a row, in one of two forms.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN)] union {
///     [case(0)] StandardPropertyRow Standard;
///     [case(1)] FlaggedPropertyRow Flagged;
/// } PropertyRowValues;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum PropertyRowValues {
    /// For 0.
    Standard(StandardPropertyRow),
    /// For 1.
    Flagged(FlaggedPropertyRow),
}

impl Default for PropertyRowValues {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

impl PropertyRowValues {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Standard(_) => matches!(level, 0),
            Self::Flagged(_) => matches!(level, 1),
        }
    }
}

impl NdrUnion for PropertyRowValues {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::Standard(Default::default()),
            1 => Self::Flagged(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Standard(v) => v.pull_scalars(p).at("Standard")?,
            Self::Flagged(v) => v.pull_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Standard(v) => v.push_scalars(p).at("Standard")?,
            Self::Flagged(v) => v.push_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PropertyRowValues", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Standard(v) => v.print("Standard", out),
            Self::Flagged(v) => v.print("Flagged", out),
        }
        out.end();
    }
}

/// One value for each column (MS-OXCDATA 2.8.1). The columns are known from an earlier call.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0: every column has its value. 1: each says whether it has. */
///     uint8 Flag;
///     [switch_is(Flag)] PropertyRowValues Values;
/// } PropertyRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRow {
    /// 0: every column has its value. 1: each says whether it has.
    #[doc(alias = "Flag")]
    pub flag: u8,
    /// `[switch_is(Flag)] PropertyRowValues Values`
    #[doc(alias = "Values")]
    pub values: PropertyRowValues,
}

impl Ndr for PropertyRow {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.pull_scalars(p).at("Flag")?;
        self.values.pull_scalars(level(self.flag), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.push_scalars(p).at("Flag")?;
        self.values.push_scalars(level(self.flag), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRow");
        self.flag.print("Flag", out);
        self.values.print(level(self.flag), "Values", out);
        out.end();
    }
}

/// Rows behind their count (MS-OXCDATA 2.8.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 RowCount;
///     PropertyRow Rows[RowCount];
/// } PropertyRowSet;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRowSet {
    /// `uint16 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u16,
    /// `PropertyRow Rows[RowCount]`
    #[doc(alias = "Rows")]
    pub rows: Vec<PropertyRow>,
}

impl Ndr for PropertyRowSet {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.items(&mut self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRowSet");
        self.row_count.print("RowCount", out);
        show_items("Rows", &self.rows, out);
        out.end();
    }
}

/// A property that could not be handled, by its place in the request (MS-OXCDATA 2.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 Index;
///     PropertyTag PropertyTag;
///     ErrorCode ErrorCode;
/// } PropertyProblem;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyProblem {
    /// `uint16 Index`
    #[doc(alias = "Index")]
    pub index: u16,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
}

impl Ndr for PropertyProblem {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 10, 0, [(index, 0), (property_tag, 2), (error_code, 6)]
        ) {
            self.index.pull_scalars(p).at("Index")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.error_code.pull_scalars(p).at("ErrorCode")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.index.push_scalars(p).at("Index")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyProblem");
        self.index.print("Index", out);
        self.property_tag.print("PropertyTag", out);
        self.error_code.print("ErrorCode", out);
        out.end();
    }
}

/// What names a property of the named range (MS-OXCDATA 2.6.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     /** A number within the property set. */
///     PropertyNameLID = 0x00,
///     /** Text within the property set. */
///     PropertyNameString = 0x01,
///     /** The property has no name. */
///     PropertyNameNone = 0xFF
/// } PropertyNameKind;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyNameKind(pub u8);

impl PropertyNameKind {
    /// A number within the property set.
    #[doc(alias = "PropertyNameLID")]
    pub const PROPERTY_NAME_LID: Self = Self(0);
    /// Text within the property set.
    #[doc(alias = "PropertyNameString")]
    pub const PROPERTY_NAME_STRING: Self = Self(1);
    /// The property has no name.
    #[doc(alias = "PropertyNameNone")]
    pub const PROPERTY_NAME_NONE: Self = Self(255);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PropertyNameLID", 0),
        ("PropertyNameString", 1),
        ("PropertyNameNone", 255),
    ];
}

pidl_ndr::wire_enum!(PropertyNameKind, u8, u8, 1);

/// A name as text.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the name, those of its terminator included. */
///     [value(bytes(Name))] uint8 NameSize;
///     [subcontext(0), subcontext_size(NameSize), flag(STR_NULLTERM)] string Name;
/// } PropertyNameText;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyNameText {
    /// Bytes of the name, those of its terminator included.
    #[doc(alias = "NameSize")]
    pub name_size: u8,
    /// `[subcontext(0), subcontext_size(NameSize), flag(STR_NULLTERM)] string Name`
    #[doc(alias = "Name")]
    pub name: NdrString,
}

impl Ndr for PropertyNameText {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.name_size.pull_scalars(p).at("NameSize")?;
        p.with_flags(
                NULLTERM,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.name_size)?),
                        |p| self.name.pull_scalars(p),
                    )
                },
            )
            .at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let name_size_place = p.number_later(1).at("NameSize")?;
        let name_bytes = p
            .measured(|p| {
                p.with_flags(
                    NULLTERM,
                    |p| p.subcontext(0, None, |p| self.name.push_scalars(p)),
                )
            })
            .at("Name")?;
        p.fill(name_size_place, 1, name_bytes.0).at("NameSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyNameText");
        self.name_size.print("NameSize", out);
        self.name.print("Name", out);
        out.end();
    }
}

/// The number or the text.
///
/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(PropertyNameLID)] uint32 LID;
///     [case(PropertyNameString)] PropertyNameText Name;
///     [default] ;
/// } PropertyNameValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PropertyNameValue {
    /// For `PropertyNameLID` (0).
    Lid(u32),
    /// For `PropertyNameString` (1).
    Name(PropertyNameText),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl PropertyNameValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Lid(_) => matches!(level, 0),
            Self::Name(_) => matches!(level, 1),
            Self::Other => !matches!(level, 0 | 1),
        }
    }
}

impl NdrUnion for PropertyNameValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::Lid(Default::default()),
            1 => Self::Name(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::Lid(v) => v.pull_scalars(p).at("LID")?,
            Self::Name(v) => v.pull_scalars(p).at("Name")?,
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
            Self::Lid(v) => v.push_scalars(p).at("LID")?,
            Self::Name(v) => v.push_scalars(p).at("Name")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PropertyNameValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Lid(v) => v.print("LID", out),
            Self::Name(v) => v.print("Name", out),
            _ => {}
        }
        out.end();
    }
}

/// The name behind a property id of 0x8000 and above (MS-OXCDATA 2.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyNameKind Kind;
///     /** The property set. */
///     GUID GUID;
///     [switch_is(Kind)] PropertyNameValue Value;
/// } PropertyName;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyName {
    /// `PropertyNameKind Kind`
    #[doc(alias = "Kind")]
    pub kind: PropertyNameKind,
    /// The property set.
    #[doc(alias = "GUID")]
    pub guid: Guid,
    /// `[switch_is(Kind)] PropertyNameValue Value`
    #[doc(alias = "Value")]
    pub value: PropertyNameValue,
}

impl Ndr for PropertyName {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 17, 0, [(kind, 0), (guid, 1)]) {
            self.kind.pull_scalars(p).at("Kind")?;
            self.guid.pull_scalars(p).at("GUID")?;
        }
        self.value.pull_scalars(level(self.kind.0), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.kind.push_scalars(p).at("Kind")?;
        self.guid.push_scalars(p).at("GUID")?;
        self.value.push_scalars(level(self.kind.0), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyName");
        self.kind.print("Kind", out);
        self.guid.print("GUID", out);
        self.value.print(level(self.kind.0), "Value", out);
        out.end();
    }
}

/// Kind of a recipient's address: the low three bits of \`RecipientFlags\` (MS-OXCDATA 2.8.3.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     /** As `AddressType` says, or none. */
///     RecipientNoType = 0x0,
///     RecipientX500DN = 0x1,
///     RecipientMsMail = 0x2,
///     RecipientSMTP = 0x3,
///     RecipientFax = 0x4,
///     RecipientProfessionalOfficeSystem = 0x5,
///     RecipientPersonalDistributionList1 = 0x6,
///     RecipientPersonalDistributionList2 = 0x7
/// } RecipientAddressType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecipientAddressType(pub u8);

impl RecipientAddressType {
    /// As \`AddressType\` says, or none.
    #[doc(alias = "RecipientNoType")]
    pub const RECIPIENT_NO_TYPE: Self = Self(0);
    /// `RecipientX500DN = 0x1`
    #[doc(alias = "RecipientX500DN")]
    pub const RECIPIENT_X500_DN: Self = Self(1);
    /// `RecipientMsMail = 0x2`
    #[doc(alias = "RecipientMsMail")]
    pub const RECIPIENT_MS_MAIL: Self = Self(2);
    /// `RecipientSMTP = 0x3`
    #[doc(alias = "RecipientSMTP")]
    pub const RECIPIENT_SMTP: Self = Self(3);
    /// `RecipientFax = 0x4`
    #[doc(alias = "RecipientFax")]
    pub const RECIPIENT_FAX: Self = Self(4);
    /// `RecipientProfessionalOfficeSystem = 0x5`
    #[doc(alias = "RecipientProfessionalOfficeSystem")]
    pub const RECIPIENT_PROFESSIONAL_OFFICE_SYSTEM: Self = Self(5);
    /// `RecipientPersonalDistributionList1 = 0x6`
    #[doc(alias = "RecipientPersonalDistributionList1")]
    pub const RECIPIENT_PERSONAL_DISTRIBUTION_LIST1: Self = Self(6);
    /// `RecipientPersonalDistributionList2 = 0x7`
    #[doc(alias = "RecipientPersonalDistributionList2")]
    pub const RECIPIENT_PERSONAL_DISTRIBUTION_LIST2: Self = Self(7);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RecipientNoType", 0),
        ("RecipientX500DN", 1),
        ("RecipientMsMail", 2),
        ("RecipientSMTP", 3),
        ("RecipientFax", 4),
        ("RecipientProfessionalOfficeSystem", 5),
        ("RecipientPersonalDistributionList1", 6),
        ("RecipientPersonalDistributionList2", 7),
    ];
}

pidl_ndr::wire_enum!(RecipientAddressType, u8, u8, 1);

/// Which fields of a recipient are there, and in which form (MS-OXCDATA 2.8.3.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** A `RecipientAddressType`. */
///     RecipientFlagType = 0x0007,
///     /** `EmailAddress` is there. */
///     RecipientFlagE = 0x0008,
///     /** `DisplayName` is there. */
///     RecipientFlagD = 0x0010,
///     /** `TransmittableDisplayName` is there. */
///     RecipientFlagT = 0x0020,
///     /** The transmittable display name is the display name. */
///     RecipientFlagS = 0x0040,
///     /** Another transport than this server's delivers to the recipient. */
///     RecipientFlagR = 0x0080,
///     /** The recipient cannot take rich text. */
///     RecipientFlagN = 0x0100,
///     /** The strings that can be either are UTF-16LE. */
///     RecipientFlagU = 0x0200,
///     /** `SimpleDisplayName` is there. */
///     RecipientFlagI = 0x0400,
///     /** The address type is none of the listed ones: `AddressType` is there when the type is 0. */
///     RecipientFlagO = 0x8000
/// } RecipientFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecipientFlags(pub u16);

impl RecipientFlags {
    /// A \`RecipientAddressType\`.
    #[doc(alias = "RecipientFlagType")]
    pub const RECIPIENT_FLAG_TYPE: Self = Self(0x7);
    /// \`EmailAddress\` is there.
    #[doc(alias = "RecipientFlagE")]
    pub const RECIPIENT_FLAG_E: Self = Self(0x8);
    /// \`DisplayName\` is there.
    #[doc(alias = "RecipientFlagD")]
    pub const RECIPIENT_FLAG_D: Self = Self(0x10);
    /// \`TransmittableDisplayName\` is there.
    #[doc(alias = "RecipientFlagT")]
    pub const RECIPIENT_FLAG_T: Self = Self(0x20);
    /// The transmittable display name is the display name.
    #[doc(alias = "RecipientFlagS")]
    pub const RECIPIENT_FLAG_S: Self = Self(0x40);
    /// Another transport than this server's delivers to the recipient.
    #[doc(alias = "RecipientFlagR")]
    pub const RECIPIENT_FLAG_R: Self = Self(0x80);
    /// The recipient cannot take rich text.
    #[doc(alias = "RecipientFlagN")]
    pub const RECIPIENT_FLAG_N: Self = Self(0x100);
    /// The strings that can be either are UTF-16LE.
    #[doc(alias = "RecipientFlagU")]
    pub const RECIPIENT_FLAG_U: Self = Self(0x200);
    /// \`SimpleDisplayName\` is there.
    #[doc(alias = "RecipientFlagI")]
    pub const RECIPIENT_FLAG_I: Self = Self(0x400);
    /// The address type is none of the listed ones: \`AddressType\` is there when the type is 0.
    #[doc(alias = "RecipientFlagO")]
    pub const RECIPIENT_FLAG_O: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RecipientFlagType", 0x7),
        ("RecipientFlagE", 0x8),
        ("RecipientFlagD", 0x10),
        ("RecipientFlagT", 0x20),
        ("RecipientFlagS", 0x40),
        ("RecipientFlagR", 0x80),
        ("RecipientFlagN", 0x100),
        ("RecipientFlagU", 0x200),
        ("RecipientFlagI", 0x400),
        ("RecipientFlagO", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(RecipientFlags, u16, u16, 16, 2);

/// A recipient of a message (MS-OXCDATA 2.8.3.2): what most recipients have, then a row of further properties.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RecipientFlags RecipientFlags;
///     /** How many characters of the server's own prefix stand before `X500DN`. */
///     [present((RecipientFlags & 7) == RecipientX500DN)] uint8 AddressPrefixUsed;
///     [present((RecipientFlags & 7) == RecipientX500DN)] AddressDisplayType DisplayType;
///     [present((RecipientFlags & 7) == RecipientX500DN), flag(STR_RAW8|STR_NULLTERM)] string X500DN;
///     /** Its count is EntryIdSize. */
///     [present((RecipientFlags & 7) >= RecipientPersonalDistributionList1)] BinaryValue EntryId;
///     /** Its count is SearchKeySize. */
///     [present((RecipientFlags & 7) >= RecipientPersonalDistributionList1)] BinaryValue SearchKey;
///     [present((RecipientFlags & 7) == RecipientNoType && RecipientFlags & RecipientFlagO), flag(STR_RAW8|STR_NULLTERM)] string AddressType;
///     [present(RecipientFlags & RecipientFlagE), switch_is(RecipientFlags & RecipientFlagU)] StringOfFlag EmailAddress;
///     [present(RecipientFlags & RecipientFlagD), switch_is(RecipientFlags & RecipientFlagU)] StringOfFlag DisplayName;
///     [present(RecipientFlags & RecipientFlagI), switch_is(RecipientFlags & RecipientFlagU)] StringOfFlag SimpleDisplayName;
///     [present(RecipientFlags & RecipientFlagT), switch_is(RecipientFlags & RecipientFlagU)] StringOfFlag TransmittableDisplayName;
///     /** How many of the message's recipient columns follow; the rest have no value. */
///     uint16 RecipientColumnCount;
///     [provide(columns, first(recipient_columns(), RecipientColumnCount))] PropertyRow RecipientProperties;
/// } RecipientRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecipientRow {
    /// `RecipientFlags RecipientFlags`
    #[doc(alias = "RecipientFlags")]
    pub recipient_flags: RecipientFlags,
    /// How many characters of the server's own prefix stand before \`X500DN\`.
    #[doc(alias = "AddressPrefixUsed")]
    pub address_prefix_used: Option<u8>,
    /// `[present((RecipientFlags & 7) == RecipientX500DN)] AddressDisplayType DisplayType`
    #[doc(alias = "DisplayType")]
    pub display_type: Option<AddressDisplayType>,
    /// `X500DN`
    #[doc(alias = "X500DN")]
    pub x500_dn: Option<NdrString>,
    /// Its count is EntryIdSize.
    #[doc(alias = "EntryId")]
    pub entry_id: Option<BinaryValue>,
    /// Its count is SearchKeySize.
    #[doc(alias = "SearchKey")]
    pub search_key: Option<BinaryValue>,
    /// `AddressType`
    #[doc(alias = "AddressType")]
    pub address_type: Option<NdrString>,
    /// `EmailAddress`
    #[doc(alias = "EmailAddress")]
    pub email_address: Option<StringOfFlag>,
    /// `DisplayName`
    #[doc(alias = "DisplayName")]
    pub display_name: Option<StringOfFlag>,
    /// `SimpleDisplayName`
    #[doc(alias = "SimpleDisplayName")]
    pub simple_display_name: Option<StringOfFlag>,
    /// `TransmittableDisplayName`
    #[doc(alias = "TransmittableDisplayName")]
    pub transmittable_display_name: Option<StringOfFlag>,
    /// How many of the message's recipient columns follow; the rest have no value.
    #[doc(alias = "RecipientColumnCount")]
    pub recipient_column_count: u16,
    /// `RecipientProperties`
    #[doc(alias = "RecipientProperties")]
    pub recipient_properties: PropertyRow,
}

impl Ndr for RecipientRow {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.recipient_flags.pull_scalars(p).at("RecipientFlags")?;
        p.present(
                &mut self.address_prefix_used,
                (i128::from(self.recipient_flags.0) & 7) == 1,
            )
            .at("AddressPrefixUsed")?;
        p.present(&mut self.display_type, (i128::from(self.recipient_flags.0) & 7) == 1)
            .at("DisplayType")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &mut self.x500_dn,
                        (i128::from(self.recipient_flags.0) & 7) == 1,
                    )
                },
            )
            .at("X500DN")?;
        p.present(&mut self.entry_id, (i128::from(self.recipient_flags.0) & 7) >= 6)
            .at("EntryId")?;
        p.present(&mut self.search_key, (i128::from(self.recipient_flags.0) & 7) >= 6)
            .at("SearchKey")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &mut self.address_type,
                        ((i128::from(self.recipient_flags.0) & 7) == 0)
                            && ((i128::from(self.recipient_flags.0) & 32768) != 0),
                    )
                },
            )
            .at("AddressType")?;
        p.present_with(
                &mut self.email_address,
                (i128::from(self.recipient_flags.0) & 8) != 0,
                |v, p| v.pull_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("EmailAddress")?;
        p.present_with(
                &mut self.display_name,
                (i128::from(self.recipient_flags.0) & 16) != 0,
                |v, p| v.pull_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("DisplayName")?;
        p.present_with(
                &mut self.simple_display_name,
                (i128::from(self.recipient_flags.0) & 1024) != 0,
                |v, p| v.pull_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("SimpleDisplayName")?;
        p.present_with(
                &mut self.transmittable_display_name,
                (i128::from(self.recipient_flags.0) & 32) != 0,
                |v, p| v.pull_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("TransmittableDisplayName")?;
        self.recipient_column_count.pull_scalars(p).at("RecipientColumnCount")?;
        p.with_list(
                "columns",
                p
                    .first_of(
                        &p.context_list("recipient_columns", &[], None)?,
                        i128::from(self.recipient_column_count),
                    )?,
                |p| self.recipient_properties.pull_scalars(p),
            )
            .at("RecipientProperties")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.recipient_flags.push_scalars(p).at("RecipientFlags")?;
        p.present(
                &self.address_prefix_used,
                (i128::from(self.recipient_flags.0) & 7) == 1,
            )
            .at("AddressPrefixUsed")?;
        p.present(&self.display_type, (i128::from(self.recipient_flags.0) & 7) == 1)
            .at("DisplayType")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &self.x500_dn,
                        (i128::from(self.recipient_flags.0) & 7) == 1,
                    )
                },
            )
            .at("X500DN")?;
        p.present(&self.entry_id, (i128::from(self.recipient_flags.0) & 7) >= 6)
            .at("EntryId")?;
        p.present(&self.search_key, (i128::from(self.recipient_flags.0) & 7) >= 6)
            .at("SearchKey")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &self.address_type,
                        ((i128::from(self.recipient_flags.0) & 7) == 0)
                            && ((i128::from(self.recipient_flags.0) & 32768) != 0),
                    )
                },
            )
            .at("AddressType")?;
        p.present_with(
                &self.email_address,
                (i128::from(self.recipient_flags.0) & 8) != 0,
                |v, p| v.push_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("EmailAddress")?;
        p.present_with(
                &self.display_name,
                (i128::from(self.recipient_flags.0) & 16) != 0,
                |v, p| v.push_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("DisplayName")?;
        p.present_with(
                &self.simple_display_name,
                (i128::from(self.recipient_flags.0) & 1024) != 0,
                |v, p| v.push_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("SimpleDisplayName")?;
        p.present_with(
                &self.transmittable_display_name,
                (i128::from(self.recipient_flags.0) & 32) != 0,
                |v, p| v.push_scalars(level(i128::from(self.recipient_flags.0) & 512), p),
            )
            .at("TransmittableDisplayName")?;
        self.recipient_column_count.push_scalars(p).at("RecipientColumnCount")?;
        p.with_list(
                "columns",
                p
                    .first_of(
                        &p.context_list("recipient_columns", &[], None)?,
                        i128::from(self.recipient_column_count),
                    )?,
                |p| self.recipient_properties.push_scalars(p),
            )
            .at("RecipientProperties")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RecipientRow");
        self.recipient_flags.print("RecipientFlags", out);
        show_present("AddressPrefixUsed", &self.address_prefix_used, out);
        show_present("DisplayType", &self.display_type, out);
        show_present("X500DN", &self.x500_dn, out);
        show_present("EntryId", &self.entry_id, out);
        show_present("SearchKey", &self.search_key, out);
        show_present("AddressType", &self.address_type, out);
        show_present_with(
            &self.email_address,
            out,
            |v, out| {
                v.print(
                    level(i128::from(self.recipient_flags.0) & 512),
                    "EmailAddress",
                    out,
                )
            },
        );
        show_present_with(
            &self.display_name,
            out,
            |v, out| {
                v.print(
                    level(i128::from(self.recipient_flags.0) & 512),
                    "DisplayName",
                    out,
                )
            },
        );
        show_present_with(
            &self.simple_display_name,
            out,
            |v, out| {
                v.print(
                    level(i128::from(self.recipient_flags.0) & 512),
                    "SimpleDisplayName",
                    out,
                )
            },
        );
        show_present_with(
            &self.transmittable_display_name,
            out,
            |v, out| {
                v.print(
                    level(i128::from(self.recipient_flags.0) & 512),
                    "TransmittableDisplayName",
                    out,
                )
            },
        );
        self.recipient_column_count.print("RecipientColumnCount", out);
        show_with_list(
            "columns",
            (|| first_of(
                &out.surroundings().list("recipient_columns", &[], None).ok()?,
                i128::from(self.recipient_column_count),
            ))(),
            out,
            |out| self.recipient_properties.print("RecipientProperties", out),
        );
        out.end();
    }
}

/// What a restriction does (MS-OXCDATA 2.12).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     RES_AND = 0x00,
///     RES_OR = 0x01,
///     RES_NOT = 0x02,
///     RES_CONTENT = 0x03,
///     RES_PROPERTY = 0x04,
///     RES_COMPAREPROPS = 0x05,
///     RES_BITMASK = 0x06,
///     RES_SIZE = 0x07,
///     RES_EXIST = 0x08,
///     RES_SUBOBJECT = 0x09,
///     RES_COMMENT = 0x0A,
///     RES_COUNT = 0x0B,
///     /** No restriction: everything passes. Not in MS-OXCDATA; seen in `RopFindRow` and `RopSetSearchCriteria`. */
///     RES_NULL = 0xFF
/// } RestrictType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestrictType(pub u8);

impl RestrictType {
    /// `RES_AND = 0x00`
    pub const RES_AND: Self = Self(0);
    /// `RES_OR = 0x01`
    pub const RES_OR: Self = Self(1);
    /// `RES_NOT = 0x02`
    pub const RES_NOT: Self = Self(2);
    /// `RES_CONTENT = 0x03`
    pub const RES_CONTENT: Self = Self(3);
    /// `RES_PROPERTY = 0x04`
    pub const RES_PROPERTY: Self = Self(4);
    /// `RES_COMPAREPROPS = 0x05`
    pub const RES_COMPAREPROPS: Self = Self(5);
    /// `RES_BITMASK = 0x06`
    pub const RES_BITMASK: Self = Self(6);
    /// `RES_SIZE = 0x07`
    pub const RES_SIZE: Self = Self(7);
    /// `RES_EXIST = 0x08`
    pub const RES_EXIST: Self = Self(8);
    /// `RES_SUBOBJECT = 0x09`
    pub const RES_SUBOBJECT: Self = Self(9);
    /// `RES_COMMENT = 0x0A`
    pub const RES_COMMENT: Self = Self(10);
    /// `RES_COUNT = 0x0B`
    pub const RES_COUNT: Self = Self(11);
    /// No restriction: everything passes. Not in MS-OXCDATA; seen in \`RopFindRow\` and \`RopSetSearchCriteria\`.
    pub const RES_NULL: Self = Self(255);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RES_AND", 0),
        ("RES_OR", 1),
        ("RES_NOT", 2),
        ("RES_CONTENT", 3),
        ("RES_PROPERTY", 4),
        ("RES_COMPAREPROPS", 5),
        ("RES_BITMASK", 6),
        ("RES_SIZE", 7),
        ("RES_EXIST", 8),
        ("RES_SUBOBJECT", 9),
        ("RES_COMMENT", 10),
        ("RES_COUNT", 11),
        ("RES_NULL", 255),
    ];
}

pidl_ndr::wire_enum!(RestrictType, u8, u8, 1);

/// Comparisons (MS-OXCDATA 2.12.5.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     RELOP_LT = 0x00,
///     RELOP_LE = 0x01,
///     RELOP_GT = 0x02,
///     RELOP_GE = 0x03,
///     RELOP_EQ = 0x04,
///     RELOP_NE = 0x05,
///     /** The value is a regular expression. */
///     RELOP_RE = 0x06,
///     /** The property is the entry id of an address-book object that is a member of the group in the value. */
///     RELOP_MEMBER_OF_DL = 0x64
/// } RelOp;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RelOp(pub u8);

impl RelOp {
    /// `RELOP_LT = 0x00`
    pub const RELOP_LT: Self = Self(0);
    /// `RELOP_LE = 0x01`
    pub const RELOP_LE: Self = Self(1);
    /// `RELOP_GT = 0x02`
    pub const RELOP_GT: Self = Self(2);
    /// `RELOP_GE = 0x03`
    pub const RELOP_GE: Self = Self(3);
    /// `RELOP_EQ = 0x04`
    pub const RELOP_EQ: Self = Self(4);
    /// `RELOP_NE = 0x05`
    pub const RELOP_NE: Self = Self(5);
    /// The value is a regular expression.
    pub const RELOP_RE: Self = Self(6);
    /// The property is the entry id of an address-book object that is a member of the group in the value.
    pub const RELOP_MEMBER_OF_DL: Self = Self(100);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RELOP_LT", 0),
        ("RELOP_LE", 1),
        ("RELOP_GT", 2),
        ("RELOP_GE", 3),
        ("RELOP_EQ", 4),
        ("RELOP_NE", 5),
        ("RELOP_RE", 6),
        ("RELOP_MEMBER_OF_DL", 100),
    ];
}

pidl_ndr::wire_enum!(RelOp, u8, u8, 1);

/// Which part of a string must match (MS-OXCDATA 2.12.4.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     FL_FULLSTRING = 0x0000,
///     FL_SUBSTRING = 0x0001,
///     FL_PREFIX = 0x0002
/// } FuzzyLevelLow;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FuzzyLevelLow(pub u16);

impl FuzzyLevelLow {
    /// `FL_FULLSTRING = 0x0000`
    pub const FL_FULLSTRING: Self = Self(0);
    /// `FL_SUBSTRING = 0x0001`
    pub const FL_SUBSTRING: Self = Self(1);
    /// `FL_PREFIX = 0x0002`
    pub const FL_PREFIX: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("FL_FULLSTRING", 0),
        ("FL_SUBSTRING", 1),
        ("FL_PREFIX", 2),
    ];
}

pidl_ndr::wire_enum!(FuzzyLevelLow, u16, u16, 2);

/// What matching passes over (MS-OXCDATA 2.12.4.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     FL_IGNORECASE = 0x0001,
///     FL_IGNORENONSPACE = 0x0002,
///     FL_LOOSE = 0x0004
/// } FuzzyLevelHigh;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FuzzyLevelHigh(pub u16);

impl FuzzyLevelHigh {
    /// `FL_IGNORECASE = 0x0001`
    pub const FL_IGNORECASE: Self = Self(0x1);
    /// `FL_IGNORENONSPACE = 0x0002`
    pub const FL_IGNORENONSPACE: Self = Self(0x2);
    /// `FL_LOOSE = 0x0004`
    pub const FL_LOOSE: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("FL_IGNORECASE", 0x1),
        ("FL_IGNORENONSPACE", 0x2),
        ("FL_LOOSE", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(FuzzyLevelHigh, u16, u16, 16, 2);

/// What the masked bits must be (MS-OXCDATA 2.12.7.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     /** All zero. */
///     BMR_EQZ = 0x00,
///     /** Not all zero. */
///     BMR_NEZ = 0x01
/// } BitmapRelOp;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BitmapRelOp(pub u8);

impl BitmapRelOp {
    /// All zero.
    pub const BMR_EQZ: Self = Self(0);
    /// Not all zero.
    pub const BMR_NEZ: Self = Self(1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("BMR_EQZ", 0),
        ("BMR_NEZ", 1),
    ];
}

pidl_ndr::wire_enum!(BitmapRelOp, u8, u8, 1);

/// All of them hold (MS-OXCDATA 2.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 RestrictCount;
///     [max_recursion(128)] Restriction Restricts[RestrictCount];
/// } AndRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AndRestriction {
    /// `uint16 RestrictCount`
    #[doc(alias = "RestrictCount")]
    pub restrict_count: u16,
    /// `[max_recursion(128)] Restriction Restricts[RestrictCount]`
    #[doc(alias = "Restricts")]
    pub restricts: Vec<Restriction>,
}

impl Ndr for AndRestriction {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_count.pull_scalars(p).at("RestrictCount")?;
        p.nested(
                Some(128),
                |p| p.items(&mut self.restricts, Dim::inline(self.restrict_count)),
            )
            .at("Restricts")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_count.push_scalars(p).at("RestrictCount")?;
        p.nested(
                Some(128),
                |p| p.items(&self.restricts, Dim::inline(self.restrict_count)),
            )
            .at("Restricts")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AndRestriction");
        self.restrict_count.print("RestrictCount", out);
        show_items("Restricts", &self.restricts, out);
        out.end();
    }
}

/// At least one of them holds (MS-OXCDATA 2.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 RestrictCount;
///     [max_recursion(128)] Restriction Restricts[RestrictCount];
/// } OrRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrRestriction {
    /// `uint16 RestrictCount`
    #[doc(alias = "RestrictCount")]
    pub restrict_count: u16,
    /// `[max_recursion(128)] Restriction Restricts[RestrictCount]`
    #[doc(alias = "Restricts")]
    pub restricts: Vec<Restriction>,
}

impl Ndr for OrRestriction {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_count.pull_scalars(p).at("RestrictCount")?;
        p.nested(
                Some(128),
                |p| p.items(&mut self.restricts, Dim::inline(self.restrict_count)),
            )
            .at("Restricts")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_count.push_scalars(p).at("RestrictCount")?;
        p.nested(
                Some(128),
                |p| p.items(&self.restricts, Dim::inline(self.restrict_count)),
            )
            .at("Restricts")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OrRestriction");
        self.restrict_count.print("RestrictCount", out);
        show_items("Restricts", &self.restricts, out);
        out.end();
    }
}

/// It does not hold (MS-OXCDATA 2.12.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [max_recursion(128)] Restriction Restriction;
/// } NotRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotRestriction {
    /// `[max_recursion(128)] Restriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Box<Restriction>,
}

impl Ndr for NotRestriction {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.nested(Some(128), |p| self.restriction.pull_scalars(p)).at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.nested(Some(128), |p| self.restriction.push_scalars(p)).at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotRestriction");
        self.restriction.print("Restriction", out);
        out.end();
    }
}

/// The property's text or bytes contain those of the value (MS-OXCDATA 2.12.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FuzzyLevelLow FuzzyLevelLow;
///     FuzzyLevelHigh FuzzyLevelHigh;
///     /** The property looked at; its type may differ from the value's in being multiple. */
///     PropertyTag PropertyTag;
///     TaggedPropertyValue TaggedValue;
/// } ContentRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContentRestriction {
    /// `FuzzyLevelLow FuzzyLevelLow`
    #[doc(alias = "FuzzyLevelLow")]
    pub fuzzy_level_low: FuzzyLevelLow,
    /// `FuzzyLevelHigh FuzzyLevelHigh`
    #[doc(alias = "FuzzyLevelHigh")]
    pub fuzzy_level_high: FuzzyLevelHigh,
    /// The property looked at; its type may differ from the value's in being multiple.
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `TaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: TaggedPropertyValue,
}

impl Ndr for ContentRestriction {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(fuzzy_level_low, 0), (fuzzy_level_high, 2), (property_tag,
            4)]
        ) {
            self.fuzzy_level_low.pull_scalars(p).at("FuzzyLevelLow")?;
            self.fuzzy_level_high.pull_scalars(p).at("FuzzyLevelHigh")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
        }
        p.nested(None, |p| self.tagged_value.pull_scalars(p)).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.fuzzy_level_low.push_scalars(p).at("FuzzyLevelLow")?;
        self.fuzzy_level_high.push_scalars(p).at("FuzzyLevelHigh")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        p.nested(None, |p| self.tagged_value.push_scalars(p)).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ContentRestriction");
        self.fuzzy_level_low.print("FuzzyLevelLow", out);
        self.fuzzy_level_high.print("FuzzyLevelHigh", out);
        self.property_tag.print("PropertyTag", out);
        self.tagged_value.print("TaggedValue", out);
        out.end();
    }
}

/// The property compares so with the value (MS-OXCDATA 2.12.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RelOp RelOp;
///     PropertyTag PropertyTag;
///     TaggedPropertyValue TaggedValue;
/// } PropertyRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRestriction {
    /// `RelOp RelOp`
    #[doc(alias = "RelOp")]
    pub rel_op: RelOp,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `TaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: TaggedPropertyValue,
}

impl Ndr for PropertyRestriction {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(rel_op, 0), (property_tag, 1)]) {
            self.rel_op.pull_scalars(p).at("RelOp")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
        }
        p.nested(None, |p| self.tagged_value.pull_scalars(p)).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rel_op.push_scalars(p).at("RelOp")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        p.nested(None, |p| self.tagged_value.push_scalars(p)).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRestriction");
        self.rel_op.print("RelOp", out);
        self.property_tag.print("PropertyTag", out);
        self.tagged_value.print("TaggedValue", out);
        out.end();
    }
}

/// Two properties of the object compare so (MS-OXCDATA 2.12.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RelOp RelOp;
///     PropertyTag PropertyTag1;
///     PropertyTag PropertyTag2;
/// } ComparePropertiesRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComparePropertiesRestriction {
    /// `RelOp RelOp`
    #[doc(alias = "RelOp")]
    pub rel_op: RelOp,
    /// `PropertyTag PropertyTag1`
    #[doc(alias = "PropertyTag1")]
    pub property_tag1: PropertyTag,
    /// `PropertyTag PropertyTag2`
    #[doc(alias = "PropertyTag2")]
    pub property_tag2: PropertyTag,
}

impl Ndr for ComparePropertiesRestriction {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(rel_op, 0), (property_tag1, 1), (property_tag2, 5)]
        ) {
            self.rel_op.pull_scalars(p).at("RelOp")?;
            self.property_tag1.pull_scalars(p).at("PropertyTag1")?;
            self.property_tag2.pull_scalars(p).at("PropertyTag2")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.rel_op.push_scalars(p).at("RelOp")?;
        self.property_tag1.push_scalars(p).at("PropertyTag1")?;
        self.property_tag2.push_scalars(p).at("PropertyTag2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ComparePropertiesRestriction");
        self.rel_op.print("RelOp", out);
        self.property_tag1.print("PropertyTag1", out);
        self.property_tag2.print("PropertyTag2", out);
        out.end();
    }
}

/// Bits of the property are or are not zero (MS-OXCDATA 2.12.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     BitmapRelOp BitmapRelOp;
///     PropertyTag PropertyTag;
///     uint32 Mask;
/// } BitMaskRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BitMaskRestriction {
    /// `BitmapRelOp BitmapRelOp`
    #[doc(alias = "BitmapRelOp")]
    pub bitmap_rel_op: BitmapRelOp,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `uint32 Mask`
    #[doc(alias = "Mask")]
    pub mask: u32,
}

impl Ndr for BitMaskRestriction {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(bitmap_rel_op, 0), (property_tag, 1), (mask, 5)]
        ) {
            self.bitmap_rel_op.pull_scalars(p).at("BitmapRelOp")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.mask.pull_scalars(p).at("Mask")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.bitmap_rel_op.push_scalars(p).at("BitmapRelOp")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.mask.push_scalars(p).at("Mask")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BitMaskRestriction");
        self.bitmap_rel_op.print("BitmapRelOp", out);
        self.property_tag.print("PropertyTag", out);
        self.mask.print("Mask", out);
        out.end();
    }
}

/// The size of the property's value compares so (MS-OXCDATA 2.12.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RelOp RelOp;
///     PropertyTag PropertyTag;
///     /** In bytes. */
///     uint32 Size;
/// } SizeRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SizeRestriction {
    /// `RelOp RelOp`
    #[doc(alias = "RelOp")]
    pub rel_op: RelOp,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// In bytes.
    #[doc(alias = "Size")]
    pub size: u32,
}

impl Ndr for SizeRestriction {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(rel_op, 0), (property_tag, 1), (size, 5)]) {
            self.rel_op.pull_scalars(p).at("RelOp")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.size.pull_scalars(p).at("Size")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.rel_op.push_scalars(p).at("RelOp")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.size.push_scalars(p).at("Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SizeRestriction");
        self.rel_op.print("RelOp", out);
        self.property_tag.print("PropertyTag", out);
        self.size.print("Size", out);
        out.end();
    }
}

/// The object has the property (MS-OXCDATA 2.12.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag PropertyTag;
/// } ExistRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExistRestriction {
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
}

impl Ndr for ExistRestriction {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag.pull_scalars(p).at("PropertyTag")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExistRestriction");
        self.property_tag.print("PropertyTag", out);
        out.end();
    }
}

/// One of the message's recipients or attachments meets it (MS-OXCDATA 2.12.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** `PidTagMessageRecipients` or `PidTagMessageAttachments`. */
///     PropertyTag Subobject;
///     [max_recursion(128)] Restriction Restriction;
/// } SubObjectRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubObjectRestriction {
    /// \`PidTagMessageRecipients\` or \`PidTagMessageAttachments\`.
    #[doc(alias = "Subobject")]
    pub subobject: PropertyTag,
    /// `[max_recursion(128)] Restriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Box<Restriction>,
}

impl Ndr for SubObjectRestriction {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.subobject.pull_scalars(p).at("Subobject")?;
        p.nested(Some(128), |p| self.restriction.pull_scalars(p)).at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.subobject.push_scalars(p).at("Subobject")?;
        p.nested(Some(128), |p| self.restriction.push_scalars(p)).at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SubObjectRestriction");
        self.subobject.print("Subobject", out);
        self.restriction.print("Restriction", out);
        out.end();
    }
}

/// Properties that mean something to whoever wrote the restriction (MS-OXCDATA 2.12.11).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 TaggedValuesCount;
///     TaggedPropertyValue TaggedValues[TaggedValuesCount];
///     uint8 RestrictionPresent;
///     [present(RestrictionPresent), max_recursion(128)] Restriction Restriction;
/// } CommentRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommentRestriction {
    /// `uint8 TaggedValuesCount`
    #[doc(alias = "TaggedValuesCount")]
    pub tagged_values_count: u8,
    /// `TaggedPropertyValue TaggedValues[TaggedValuesCount]`
    #[doc(alias = "TaggedValues")]
    pub tagged_values: Vec<TaggedPropertyValue>,
    /// `uint8 RestrictionPresent`
    #[doc(alias = "RestrictionPresent")]
    pub restriction_present: u8,
    /// `[present(RestrictionPresent), max_recursion(128)] Restriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Option<Box<Restriction>>,
}

impl Ndr for CommentRestriction {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.tagged_values_count.pull_scalars(p).at("TaggedValuesCount")?;
        p.nested(
                None,
                |p| {
                    p.items(
                        &mut self.tagged_values,
                        Dim::inline(self.tagged_values_count),
                    )
                },
            )
            .at("TaggedValues")?;
        self.restriction_present.pull_scalars(p).at("RestrictionPresent")?;
        p.nested(
                Some(128),
                |p| {
                    p.present(
                        &mut self.restriction,
                        i128::from(self.restriction_present) != 0,
                    )
                },
            )
            .at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.tagged_values_count.push_scalars(p).at("TaggedValuesCount")?;
        p.nested(
                None,
                |p| p.items(&self.tagged_values, Dim::inline(self.tagged_values_count)),
            )
            .at("TaggedValues")?;
        self.restriction_present.push_scalars(p).at("RestrictionPresent")?;
        p.nested(
                Some(128),
                |p| {
                    p.present(
                        &self.restriction,
                        i128::from(self.restriction_present) != 0,
                    )
                },
            )
            .at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CommentRestriction");
        self.tagged_values_count.print("TaggedValuesCount", out);
        show_items("TaggedValues", &self.tagged_values, out);
        self.restriction_present.print("RestrictionPresent", out);
        show_present("Restriction", &self.restriction, out);
        out.end();
    }
}

/// Holds for the first \`Count\` objects that meet the inner one (MS-OXCDATA 2.12.12).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     [max_recursion(128)] Restriction SubRestriction;
/// } CountRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountRestriction {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[max_recursion(128)] Restriction SubRestriction`
    #[doc(alias = "SubRestriction")]
    pub sub_restriction: Box<Restriction>,
}

impl Ndr for CountRestriction {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.pull_scalars(p).at("Count")?;
        p.nested(Some(128), |p| self.sub_restriction.pull_scalars(p))
            .at("SubRestriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.count.push_scalars(p).at("Count")?;
        p.nested(Some(128), |p| self.sub_restriction.push_scalars(p))
            .at("SubRestriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CountRestriction");
        self.count.print("Count", out);
        self.sub_restriction.print("SubRestriction", out);
        out.end();
    }
}

/// What follows the kind of restriction.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN)] union {
///     [case(RES_AND)] AndRestriction And;
///     [case(RES_OR)] OrRestriction Or;
///     [case(RES_NOT)] NotRestriction Not;
///     [case(RES_CONTENT)] ContentRestriction Content;
///     [case(RES_PROPERTY)] PropertyRestriction Property;
///     [case(RES_COMPAREPROPS)] ComparePropertiesRestriction CompareProperties;
///     [case(RES_BITMASK)] BitMaskRestriction BitMask;
///     [case(RES_SIZE)] SizeRestriction Size;
///     [case(RES_EXIST)] ExistRestriction Exist;
///     [case(RES_SUBOBJECT)] SubObjectRestriction SubObject;
///     [case(RES_COMMENT)] CommentRestriction Comment;
///     [case(RES_COUNT)] CountRestriction Count;
///     [case(RES_NULL)] ;
/// } RestrictionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RestrictionData {
    /// For `RES_AND` (0).
    And(AndRestriction),
    /// For `RES_OR` (1).
    Or(OrRestriction),
    /// For `RES_NOT` (2).
    Not(NotRestriction),
    /// For `RES_CONTENT` (3).
    Content(ContentRestriction),
    /// For `RES_PROPERTY` (4).
    Property(PropertyRestriction),
    /// For `RES_COMPAREPROPS` (5).
    CompareProperties(ComparePropertiesRestriction),
    /// For `RES_BITMASK` (6).
    BitMask(BitMaskRestriction),
    /// For `RES_SIZE` (7).
    Size(SizeRestriction),
    /// For `RES_EXIST` (8).
    Exist(ExistRestriction),
    /// For `RES_SUBOBJECT` (9).
    SubObject(SubObjectRestriction),
    /// For `RES_COMMENT` (10).
    Comment(CommentRestriction),
    /// For `RES_COUNT` (11).
    Count(CountRestriction),
    /// Nothing, for `RES_NULL` (255).
    #[default]
    ResNull,
}

impl RestrictionData {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::And(_) => matches!(level, 0),
            Self::Or(_) => matches!(level, 1),
            Self::Not(_) => matches!(level, 2),
            Self::Content(_) => matches!(level, 3),
            Self::Property(_) => matches!(level, 4),
            Self::CompareProperties(_) => matches!(level, 5),
            Self::BitMask(_) => matches!(level, 6),
            Self::Size(_) => matches!(level, 7),
            Self::Exist(_) => matches!(level, 8),
            Self::SubObject(_) => matches!(level, 9),
            Self::Comment(_) => matches!(level, 10),
            Self::Count(_) => matches!(level, 11),
            Self::ResNull => matches!(level, 255),
        }
    }
}

impl NdrUnion for RestrictionData {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::And(Default::default()),
            1 => Self::Or(Default::default()),
            2 => Self::Not(Default::default()),
            3 => Self::Content(Default::default()),
            4 => Self::Property(Default::default()),
            5 => Self::CompareProperties(Default::default()),
            6 => Self::BitMask(Default::default()),
            7 => Self::Size(Default::default()),
            8 => Self::Exist(Default::default()),
            9 => Self::SubObject(Default::default()),
            10 => Self::Comment(Default::default()),
            11 => Self::Count(Default::default()),
            255 => Self::ResNull,
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::And(v) => p.nested(None, |p| v.pull_scalars(p)).at("And")?,
            Self::Or(v) => p.nested(None, |p| v.pull_scalars(p)).at("Or")?,
            Self::Not(v) => p.nested(None, |p| v.pull_scalars(p)).at("Not")?,
            Self::Content(v) => p.nested(None, |p| v.pull_scalars(p)).at("Content")?,
            Self::Property(v) => p.nested(None, |p| v.pull_scalars(p)).at("Property")?,
            Self::CompareProperties(v) => v.pull_scalars(p).at("CompareProperties")?,
            Self::BitMask(v) => v.pull_scalars(p).at("BitMask")?,
            Self::Size(v) => v.pull_scalars(p).at("Size")?,
            Self::Exist(v) => v.pull_scalars(p).at("Exist")?,
            Self::SubObject(v) => p.nested(None, |p| v.pull_scalars(p)).at("SubObject")?,
            Self::Comment(v) => p.nested(None, |p| v.pull_scalars(p)).at("Comment")?,
            Self::Count(v) => p.nested(None, |p| v.pull_scalars(p)).at("Count")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::And(v) => p.nested(None, |p| v.push_scalars(p)).at("And")?,
            Self::Or(v) => p.nested(None, |p| v.push_scalars(p)).at("Or")?,
            Self::Not(v) => p.nested(None, |p| v.push_scalars(p)).at("Not")?,
            Self::Content(v) => p.nested(None, |p| v.push_scalars(p)).at("Content")?,
            Self::Property(v) => p.nested(None, |p| v.push_scalars(p)).at("Property")?,
            Self::CompareProperties(v) => v.push_scalars(p).at("CompareProperties")?,
            Self::BitMask(v) => v.push_scalars(p).at("BitMask")?,
            Self::Size(v) => v.push_scalars(p).at("Size")?,
            Self::Exist(v) => v.push_scalars(p).at("Exist")?,
            Self::SubObject(v) => p.nested(None, |p| v.push_scalars(p)).at("SubObject")?,
            Self::Comment(v) => p.nested(None, |p| v.push_scalars(p)).at("Comment")?,
            Self::Count(v) => p.nested(None, |p| v.push_scalars(p)).at("Count")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RestrictionData", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::And(v) => v.print("And", out),
            Self::Or(v) => v.print("Or", out),
            Self::Not(v) => v.print("Not", out),
            Self::Content(v) => v.print("Content", out),
            Self::Property(v) => v.print("Property", out),
            Self::CompareProperties(v) => v.print("CompareProperties", out),
            Self::BitMask(v) => v.print("BitMask", out),
            Self::Size(v) => v.print("Size", out),
            Self::Exist(v) => v.print("Exist", out),
            Self::SubObject(v) => v.print("SubObject", out),
            Self::Comment(v) => v.print("Comment", out),
            Self::Count(v) => v.print("Count", out),
            _ => {}
        }
        out.end();
    }
}

/// Which objects are wanted (MS-OXCDATA 2.12).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RestrictType RestrictType;
///     [switch_is(RestrictType)] RestrictionData Data;
/// } Restriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restriction {
    /// `RestrictType RestrictType`
    #[doc(alias = "RestrictType")]
    pub restrict_type: RestrictType,
    /// `[switch_is(RestrictType)] RestrictionData Data`
    #[doc(alias = "Data")]
    pub data: RestrictionData,
}

impl Ndr for Restriction {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_type.pull_scalars(p).at("RestrictType")?;
        p.nested(None, |p| self.data.pull_scalars(level(self.restrict_type.0), p))
            .at("Data")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_type.push_scalars(p).at("RestrictType")?;
        p.nested(None, |p| self.data.push_scalars(level(self.restrict_type.0), p))
            .at("Data")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Restriction");
        self.restrict_type.print("RestrictType", out);
        self.data.print(level(self.restrict_type.0), "Data", out);
        out.end();
    }
}

/// Direction of a sort key (MS-OXCDATA 2.13.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     SortAscending = 0x00,
///     SortDescending = 0x01,
///     /** The category is placed by the largest value of this column in it. */
///     SortMaximumCategory = 0x04
/// } SortDirection;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SortDirection(pub u8);

impl SortDirection {
    /// `SortAscending = 0x00`
    #[doc(alias = "SortAscending")]
    pub const SORT_ASCENDING: Self = Self(0);
    /// `SortDescending = 0x01`
    #[doc(alias = "SortDescending")]
    pub const SORT_DESCENDING: Self = Self(1);
    /// The category is placed by the largest value of this column in it.
    #[doc(alias = "SortMaximumCategory")]
    pub const SORT_MAXIMUM_CATEGORY: Self = Self(4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SortAscending", 0),
        ("SortDescending", 1),
        ("SortMaximumCategory", 4),
    ];
}

pidl_ndr::wire_enum!(SortDirection, u8, u8, 1);

/// A sort key (MS-OXCDATA 2.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** May have `MultivalueInstance` set. */
///     PropertyTag PropertyTag;
///     SortDirection Order;
/// } SortOrder;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SortOrder {
    /// May have \`MultivalueInstance\` set.
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `SortDirection Order`
    #[doc(alias = "Order")]
    pub order: SortDirection,
}

impl Ndr for SortOrder {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(property_tag, 0), (order, 4)]) {
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.order.pull_scalars(p).at("Order")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.order.push_scalars(p).at("Order")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SortOrder");
        self.property_tag.print("PropertyTag", out);
        self.order.print("Order", out);
        out.end();
    }
}

/// Sort keys, the first of them categories (MS-OXCDATA 2.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 SortOrderCount;
///     /** How many keys, from the first, make categories; at most 4. */
///     uint16 CategorizedCount;
///     /** How many categories, from the first, start expanded. */
///     uint16 ExpandedCount;
///     SortOrder SortOrders[SortOrderCount];
/// } SortOrderSet;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SortOrderSet {
    /// `uint16 SortOrderCount`
    #[doc(alias = "SortOrderCount")]
    pub sort_order_count: u16,
    /// How many keys, from the first, make categories; at most 4.
    #[doc(alias = "CategorizedCount")]
    pub categorized_count: u16,
    /// How many categories, from the first, start expanded.
    #[doc(alias = "ExpandedCount")]
    pub expanded_count: u16,
    /// `SortOrder SortOrders[SortOrderCount]`
    #[doc(alias = "SortOrders")]
    pub sort_orders: Vec<SortOrder>,
}

impl Ndr for SortOrderSet {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(sort_order_count, 0), (categorized_count, 2),
            (expanded_count, 4)]
        ) {
            self.sort_order_count.pull_scalars(p).at("SortOrderCount")?;
            self.categorized_count.pull_scalars(p).at("CategorizedCount")?;
            self.expanded_count.pull_scalars(p).at("ExpandedCount")?;
        }
        p.items(&mut self.sort_orders, Dim::inline(self.sort_order_count))
            .at("SortOrders")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.sort_order_count.push_scalars(p).at("SortOrderCount")?;
        self.categorized_count.push_scalars(p).at("CategorizedCount")?;
        self.expanded_count.push_scalars(p).at("ExpandedCount")?;
        p.items(&self.sort_orders, Dim::inline(self.sort_order_count)).at("SortOrders")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SortOrderSet");
        self.sort_order_count.print("SortOrderCount", out);
        self.categorized_count.print("CategorizedCount", out);
        self.expanded_count.print("ExpandedCount", out);
        show_items("SortOrders", &self.sort_orders, out);
        out.end();
    }
}

/// What an action does (MS-OXORULE 2.2.5.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     OP_MOVE = 0x01,
///     OP_COPY = 0x02,
///     OP_REPLY = 0x03,
///     OP_OOF_REPLY = 0x04,
///     OP_DEFER_ACTION = 0x05,
///     OP_BOUNCE = 0x06,
///     OP_FORWARD = 0x07,
///     OP_DELEGATE = 0x08,
///     OP_TAG = 0x09,
///     OP_DELETE = 0x0A,
///     OP_MARK_AS_READ = 0x0B
/// } ActionType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ActionType(pub u8);

impl ActionType {
    /// `OP_MOVE = 0x01`
    pub const OP_MOVE: Self = Self(1);
    /// `OP_COPY = 0x02`
    pub const OP_COPY: Self = Self(2);
    /// `OP_REPLY = 0x03`
    pub const OP_REPLY: Self = Self(3);
    /// `OP_OOF_REPLY = 0x04`
    pub const OP_OOF_REPLY: Self = Self(4);
    /// `OP_DEFER_ACTION = 0x05`
    pub const OP_DEFER_ACTION: Self = Self(5);
    /// `OP_BOUNCE = 0x06`
    pub const OP_BOUNCE: Self = Self(6);
    /// `OP_FORWARD = 0x07`
    pub const OP_FORWARD: Self = Self(7);
    /// `OP_DELEGATE = 0x08`
    pub const OP_DELEGATE: Self = Self(8);
    /// `OP_TAG = 0x09`
    pub const OP_TAG: Self = Self(9);
    /// `OP_DELETE = 0x0A`
    pub const OP_DELETE: Self = Self(10);
    /// `OP_MARK_AS_READ = 0x0B`
    pub const OP_MARK_AS_READ: Self = Self(11);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("OP_MOVE", 1),
        ("OP_COPY", 2),
        ("OP_REPLY", 3),
        ("OP_OOF_REPLY", 4),
        ("OP_DEFER_ACTION", 5),
        ("OP_BOUNCE", 6),
        ("OP_FORWARD", 7),
        ("OP_DELEGATE", 8),
        ("OP_TAG", 9),
        ("OP_DELETE", 10),
        ("OP_MARK_AS_READ", 11),
    ];
}

pidl_ndr::wire_enum!(ActionType, u8, u8, 1);

/// Where a message is moved or copied to (MS-OXORULE 2.2.5.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1: the folder is in this mailbox, and `FolderEID` is a `RuleServerEid`. */
///     uint8 FolderInThisStore;
///     uint16 StoreEIDSize;
///     /** A `StoreObjectEntryId`; means nothing when the folder is in this mailbox. */
///     [flag(NDR_PAHEX)] uint8 StoreEID[StoreEIDSize];
///     uint16 FolderEIDSize;
///     /** A `RuleServerEid` or a `FolderEntryId`. */
///     [flag(NDR_PAHEX)] uint8 FolderEID[FolderEIDSize];
/// } MoveCopyActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveCopyActionData {
    /// 1: the folder is in this mailbox, and \`FolderEID\` is a \`RuleServerEid\`.
    #[doc(alias = "FolderInThisStore")]
    pub folder_in_this_store: u8,
    /// `uint16 StoreEIDSize`
    #[doc(alias = "StoreEIDSize")]
    pub store_eid_size: u16,
    /// A \`StoreObjectEntryId\`; means nothing when the folder is in this mailbox.
    #[doc(alias = "StoreEID")]
    pub store_eid: Vec<u8>,
    /// `uint16 FolderEIDSize`
    #[doc(alias = "FolderEIDSize")]
    pub folder_eid_size: u16,
    /// A \`RuleServerEid\` or a \`FolderEntryId\`.
    #[doc(alias = "FolderEID")]
    pub folder_eid: Vec<u8>,
}

impl Ndr for MoveCopyActionData {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(folder_in_this_store, 0), (store_eid_size, 1)]
        ) {
            self.folder_in_this_store.pull_scalars(p).at("FolderInThisStore")?;
            self.store_eid_size.pull_scalars(p).at("StoreEIDSize")?;
        }
        p.items(&mut self.store_eid, Dim::inline(self.store_eid_size)).at("StoreEID")?;
        self.folder_eid_size.pull_scalars(p).at("FolderEIDSize")?;
        p.items(&mut self.folder_eid, Dim::inline(self.folder_eid_size))
            .at("FolderEID")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.folder_in_this_store.push_scalars(p).at("FolderInThisStore")?;
        self.store_eid_size.push_scalars(p).at("StoreEIDSize")?;
        p.items(&self.store_eid, Dim::inline(self.store_eid_size)).at("StoreEID")?;
        self.folder_eid_size.push_scalars(p).at("FolderEIDSize")?;
        p.items(&self.folder_eid, Dim::inline(self.folder_eid_size)).at("FolderEID")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MoveCopyActionData");
        self.folder_in_this_store.print("FolderInThisStore", out);
        self.store_eid_size.print("StoreEIDSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("StoreEID", &self.store_eid));
        self.folder_eid_size.print("FolderEIDSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("FolderEID", &self.folder_eid));
        out.end();
    }
}

/// A folder of this mailbox in a rule (MS-OXORULE 2.2.5.1.2.1.1, ServerEid).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 Ours;
///     FolderID FolderId;
///     /** 0 */
///     MessageID MessageId;
///     /** 0 */
///     uint32 Instance;
/// } RuleServerEid;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleServerEid {
    /// 1
    #[doc(alias = "Ours")]
    pub ours: u8,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// 0
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// 0
    #[doc(alias = "Instance")]
    pub instance: u32,
}

impl Ndr for RuleServerEid {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 21, 0, [(ours, 0), (folder_id, 1), (message_id, 9), (instance, 17)]
        ) {
            self.ours.pull_scalars(p).at("Ours")?;
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
        self.ours.push_scalars(p).at("Ours")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.instance.push_scalars(p).at("Instance")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RuleServerEid");
        self.ours.print("Ours", out);
        self.folder_id.print("FolderId", out);
        self.message_id.print("MessageId", out);
        self.instance.print("Instance", out);
        out.end();
    }
}

/// The template of a reply (MS-OXORULE 2.2.5.1.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID ReplyTemplateFID;
///     MessageID ReplyTemplateMID;
///     /** `PidTagReplyTemplateId` of the template. */
///     GUID ReplyTemplateGUID;
/// } ReplyActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplyActionData {
    /// `FolderID ReplyTemplateFID`
    #[doc(alias = "ReplyTemplateFID")]
    pub reply_template_fid: FolderId,
    /// `MessageID ReplyTemplateMID`
    #[doc(alias = "ReplyTemplateMID")]
    pub reply_template_mid: MessageId,
    /// \`PidTagReplyTemplateId\` of the template.
    #[doc(alias = "ReplyTemplateGUID")]
    pub reply_template_guid: Guid,
}

impl Ndr for ReplyActionData {
    const MIN_SIZE: usize = 32;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 32, 0, [(reply_template_fid, 0), (reply_template_mid, 8),
            (reply_template_guid, 16)]
        ) {
            self.reply_template_fid.pull_scalars(p).at("ReplyTemplateFID")?;
            self.reply_template_mid.pull_scalars(p).at("ReplyTemplateMID")?;
            self.reply_template_guid.pull_scalars(p).at("ReplyTemplateGUID")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reply_template_fid.push_scalars(p).at("ReplyTemplateFID")?;
        self.reply_template_mid.push_scalars(p).at("ReplyTemplateMID")?;
        self.reply_template_guid.push_scalars(p).at("ReplyTemplateGUID")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReplyActionData");
        self.reply_template_fid.print("ReplyTemplateFID", out);
        self.reply_template_mid.print("ReplyTemplateMID", out);
        self.reply_template_guid.print("ReplyTemplateGUID", out);
        out.end();
    }
}

/// Why a message is bounced (MS-OXORULE 2.2.5.1.2.5).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     BOUNCE_MESSAGE_SIZE_TOO_LARGE = 0x0000000D,
///     BOUNCE_FORMS_MISMATCH = 0x0000001F,
///     BOUNCE_ACCESS_DENIED = 0x00000026
/// } BounceCode;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BounceCode(pub u32);

impl BounceCode {
    /// `BOUNCE_MESSAGE_SIZE_TOO_LARGE = 0x0000000D`
    pub const BOUNCE_MESSAGE_SIZE_TOO_LARGE: Self = Self(13);
    /// `BOUNCE_FORMS_MISMATCH = 0x0000001F`
    pub const BOUNCE_FORMS_MISMATCH: Self = Self(31);
    /// `BOUNCE_ACCESS_DENIED = 0x00000026`
    pub const BOUNCE_ACCESS_DENIED: Self = Self(38);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("BOUNCE_MESSAGE_SIZE_TOO_LARGE", 13),
        ("BOUNCE_FORMS_MISMATCH", 31),
        ("BOUNCE_ACCESS_DENIED", 38),
    ];
}

pidl_ndr::wire_enum!(BounceCode, u32, u32, 4);

/// Somebody a message is forwarded to (MS-OXORULE 2.2.5.1.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 Reserved;
///     /** 16 bits in a ROP buffer, where the document has 32. */
///     uint16 NoOfProperties;
///     TaggedPropertyValue PropertyValues[NoOfProperties];
/// } RecipientBlockData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecipientBlockData {
    /// 1
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// 16 bits in a ROP buffer, where the document has 32.
    #[doc(alias = "NoOfProperties")]
    pub no_of_properties: u16,
    /// `TaggedPropertyValue PropertyValues[NoOfProperties]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RecipientBlockData {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(reserved, 0), (no_of_properties, 1)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.no_of_properties.pull_scalars(p).at("NoOfProperties")?;
        }
        p.nested(
                None,
                |p| {
                    p.items(
                        &mut self.property_values,
                        Dim::inline(self.no_of_properties),
                    )
                },
            )
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.no_of_properties.push_scalars(p).at("NoOfProperties")?;
        p.nested(
                None,
                |p| p.items(&self.property_values, Dim::inline(self.no_of_properties)),
            )
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RecipientBlockData");
        self.reserved.print("Reserved", out);
        self.no_of_properties.print("NoOfProperties", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// Everybody a message is forwarded to (MS-OXORULE 2.2.5.1.2.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 16 bits in a ROP buffer, where the document has 32. */
///     uint16 RecipientCount;
///     RecipientBlockData RecipientBlocks[RecipientCount];
/// } ForwardActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardActionData {
    /// 16 bits in a ROP buffer, where the document has 32.
    #[doc(alias = "RecipientCount")]
    pub recipient_count: u16,
    /// `RecipientBlockData RecipientBlocks[RecipientCount]`
    #[doc(alias = "RecipientBlocks")]
    pub recipient_blocks: Vec<RecipientBlockData>,
}

impl Ndr for ForwardActionData {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.recipient_count.pull_scalars(p).at("RecipientCount")?;
        p.nested(
                None,
                |p| {
                    p.items(
                        &mut self.recipient_blocks,
                        Dim::inline(self.recipient_count),
                    )
                },
            )
            .at("RecipientBlocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.recipient_count.push_scalars(p).at("RecipientCount")?;
        p.nested(
                None,
                |p| p.items(&self.recipient_blocks, Dim::inline(self.recipient_count)),
            )
            .at("RecipientBlocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ForwardActionData");
        self.recipient_count.print("RecipientCount", out);
        show_items("RecipientBlocks", &self.recipient_blocks, out);
        out.end();
    }
}

/// How a message is forwarded (MS-OXORULE 2.2.5.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** The sender stays. */
///     FORWARD_PRESERVE_SENDER = 0x00000001,
///     /** Nothing is changed. */
///     FORWARD_DO_NOT_MUNGE = 0x00000002,
///     FORWARD_AS_ATTACHMENT = 0x00000004,
///     FORWARD_AS_SMS = 0x00000008
/// } ForwardActionFlavor;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ForwardActionFlavor(pub u32);

impl ForwardActionFlavor {
    /// The sender stays.
    pub const FORWARD_PRESERVE_SENDER: Self = Self(0x1);
    /// Nothing is changed.
    pub const FORWARD_DO_NOT_MUNGE: Self = Self(0x2);
    /// `FORWARD_AS_ATTACHMENT = 0x00000004`
    pub const FORWARD_AS_ATTACHMENT: Self = Self(0x4);
    /// `FORWARD_AS_SMS = 0x00000008`
    pub const FORWARD_AS_SMS: Self = Self(0x8);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("FORWARD_PRESERVE_SENDER", 0x1),
        ("FORWARD_DO_NOT_MUNGE", 0x2),
        ("FORWARD_AS_ATTACHMENT", 0x4),
        ("FORWARD_AS_SMS", 0x8),
    ];
}

pidl_ndr::wire_bitmap!(ForwardActionFlavor, u32, u32, 32, 4);

/// How a reply is made (MS-OXORULE 2.2.5.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** Not to the sender. */
///     REPLY_NOT_TO_SENDER = 0x00000001,
///     /** With text of the server's instead of the template's. */
///     REPLY_STOCK_TEXT = 0x00000002
/// } ReplyActionFlavor;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReplyActionFlavor(pub u32);

impl ReplyActionFlavor {
    /// Not to the sender.
    pub const REPLY_NOT_TO_SENDER: Self = Self(0x1);
    /// With text of the server's instead of the template's.
    pub const REPLY_STOCK_TEXT: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("REPLY_NOT_TO_SENDER", 0x1),
        ("REPLY_STOCK_TEXT", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(ReplyActionFlavor, u32, u32, 32, 4);

/// What an action needs to know (MS-OXORULE 2.2.5.1.2).
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(OP_MOVE)] MoveCopyActionData Move;
///     [case(OP_COPY)] MoveCopyActionData Copy;
///     [case(OP_REPLY)] ReplyActionData Reply;
///     [case(OP_OOF_REPLY)] ReplyActionData OofReply;
///     /** For the client alone. */
///     [case(OP_DEFER_ACTION), flag(NDR_REMAINING)] DATA_BLOB DeferAction;
///     [case(OP_BOUNCE)] BounceCode Bounce;
///     [case(OP_FORWARD)] ForwardActionData Forward;
///     [case(OP_DELEGATE)] ForwardActionData Delegate;
///     [case(OP_TAG)] TaggedPropertyValue Tag;
///     [case(OP_DELETE)] ;
///     [case(OP_MARK_AS_READ)] ;
///     [default, flag(NDR_REMAINING)] DATA_BLOB Unknown;
/// } ActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ActionData {
    /// For `OP_MOVE` (1).
    Move(MoveCopyActionData),
    /// For `OP_COPY` (2).
    Copy(MoveCopyActionData),
    /// For `OP_REPLY` (3).
    Reply(ReplyActionData),
    /// For `OP_OOF_REPLY` (4).
    OofReply(ReplyActionData),
    /// For the client alone.
    /// For `OP_DEFER_ACTION` (5).
    DeferAction(DataBlob),
    /// For `OP_BOUNCE` (6).
    Bounce(BounceCode),
    /// For `OP_FORWARD` (7).
    Forward(ForwardActionData),
    /// For `OP_DELEGATE` (8).
    Delegate(ForwardActionData),
    /// For `OP_TAG` (9).
    Tag(TaggedPropertyValue),
    /// Nothing, for `OP_DELETE` (10).
    #[default]
    OpDelete,
    /// Nothing, for `OP_MARK_AS_READ` (11).
    OpMarkAsRead,
    /// For any other level.
    Unknown(DataBlob),
}

impl ActionData {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Move(_) => matches!(level, 1),
            Self::Copy(_) => matches!(level, 2),
            Self::Reply(_) => matches!(level, 3),
            Self::OofReply(_) => matches!(level, 4),
            Self::DeferAction(_) => matches!(level, 5),
            Self::Bounce(_) => matches!(level, 6),
            Self::Forward(_) => matches!(level, 7),
            Self::Delegate(_) => matches!(level, 8),
            Self::Tag(_) => matches!(level, 9),
            Self::OpDelete => matches!(level, 10),
            Self::OpMarkAsRead => matches!(level, 11),
            Self::Unknown(_) => {
                !matches!(level, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)
            }
        }
    }
}

impl NdrUnion for ActionData {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            1 => Self::Move(Default::default()),
            2 => Self::Copy(Default::default()),
            3 => Self::Reply(Default::default()),
            4 => Self::OofReply(Default::default()),
            5 => Self::DeferAction(Default::default()),
            6 => Self::Bounce(Default::default()),
            7 => Self::Forward(Default::default()),
            8 => Self::Delegate(Default::default()),
            9 => Self::Tag(Default::default()),
            10 => Self::OpDelete,
            11 => Self::OpMarkAsRead,
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Move(v) => v.pull_scalars(p).at("Move")?,
            Self::Copy(v) => v.pull_scalars(p).at("Copy")?,
            Self::Reply(v) => v.pull_scalars(p).at("Reply")?,
            Self::OofReply(v) => v.pull_scalars(p).at("OofReply")?,
            Self::DeferAction(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("DeferAction")?
            }
            Self::Bounce(v) => v.pull_scalars(p).at("Bounce")?,
            Self::Forward(v) => p.nested(None, |p| v.pull_scalars(p)).at("Forward")?,
            Self::Delegate(v) => p.nested(None, |p| v.pull_scalars(p)).at("Delegate")?,
            Self::Tag(v) => p.nested(None, |p| v.pull_scalars(p)).at("Tag")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("Unknown")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Move(v) => v.push_scalars(p).at("Move")?,
            Self::Copy(v) => v.push_scalars(p).at("Copy")?,
            Self::Reply(v) => v.push_scalars(p).at("Reply")?,
            Self::OofReply(v) => v.push_scalars(p).at("OofReply")?,
            Self::DeferAction(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("DeferAction")?
            }
            Self::Bounce(v) => v.push_scalars(p).at("Bounce")?,
            Self::Forward(v) => p.nested(None, |p| v.push_scalars(p)).at("Forward")?,
            Self::Delegate(v) => p.nested(None, |p| v.push_scalars(p)).at("Delegate")?,
            Self::Tag(v) => p.nested(None, |p| v.push_scalars(p)).at("Tag")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("Unknown")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ActionData", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Move(v) => v.print("Move", out),
            Self::Copy(v) => v.print("Copy", out),
            Self::Reply(v) => v.print("Reply", out),
            Self::OofReply(v) => v.print("OofReply", out),
            Self::DeferAction(v) => v.print("DeferAction", out),
            Self::Bounce(v) => v.print("Bounce", out),
            Self::Forward(v) => v.print("Forward", out),
            Self::Delegate(v) => v.print("Delegate", out),
            Self::Tag(v) => v.print("Tag", out),
            Self::Unknown(v) => v.print("Unknown", out),
            _ => {}
        }
        out.end();
    }
}

/// An action behind its length.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ActionType ActionType;
///     /** A `ForwardActionFlavor` or `ReplyActionFlavor`; 0 for other types (MS-OXORULE 2.2.5.1.1). */
///     uint32 ActionFlavor;
///     /** The client's own. */
///     uint32 ActionFlags;
///     [switch_is(ActionType)] ActionData ActionData;
/// } ActionBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionBody {
    /// `ActionType ActionType`
    #[doc(alias = "ActionType")]
    pub action_type: ActionType,
    /// A \`ForwardActionFlavor\` or \`ReplyActionFlavor\`; 0 for other types (MS-OXORULE 2.2.5.1.1).
    #[doc(alias = "ActionFlavor")]
    pub action_flavor: u32,
    /// The client's own.
    #[doc(alias = "ActionFlags")]
    pub action_flags: u32,
    /// `[switch_is(ActionType)] ActionData ActionData`
    #[doc(alias = "ActionData")]
    pub action_data: ActionData,
}

impl Ndr for ActionBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(action_type, 0), (action_flavor, 1), (action_flags, 5)]
        ) {
            self.action_type.pull_scalars(p).at("ActionType")?;
            self.action_flavor.pull_scalars(p).at("ActionFlavor")?;
            self.action_flags.pull_scalars(p).at("ActionFlags")?;
        }
        p.nested(None, |p| self.action_data.pull_scalars(level(self.action_type.0), p))
            .at("ActionData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.action_type.push_scalars(p).at("ActionType")?;
        self.action_flavor.push_scalars(p).at("ActionFlavor")?;
        self.action_flags.push_scalars(p).at("ActionFlags")?;
        p.nested(None, |p| self.action_data.push_scalars(level(self.action_type.0), p))
            .at("ActionData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ActionBody");
        self.action_type.print("ActionType", out);
        self.action_flavor.print("ActionFlavor", out);
        self.action_flags.print("ActionFlags", out);
        self.action_data.print(level(self.action_type.0), "ActionData", out);
        out.end();
    }
}

/// One action of a rule (MS-OXORULE 2.2.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of what follows this length. */
///     [value(bytes(Action))] uint16 ActionLength;
///     [subcontext(0), subcontext_size(ActionLength)] ActionBody Action;
/// } ActionBlock;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionBlock {
    /// Bytes of what follows this length.
    #[doc(alias = "ActionLength")]
    pub action_length: u16,
    /// `[subcontext(0), subcontext_size(ActionLength)] ActionBody Action`
    #[doc(alias = "Action")]
    pub action: ActionBody,
}

impl Ndr for ActionBlock {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.action_length.pull_scalars(p).at("ActionLength")?;
        p.nested(
                None,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.action_length)?),
                        |p| self.action.pull_scalars(p),
                    )
                },
            )
            .at("Action")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let action_length_place = p.number_later(2).at("ActionLength")?;
        let action_bytes = p
            .measured(|p| {
                p.nested(
                    None,
                    |p| p.subcontext(0, None, |p| self.action.push_scalars(p)),
                )
            })
            .at("Action")?;
        p.fill(action_length_place, 2, action_bytes.0).at("ActionLength")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ActionBlock");
        self.action_length.print("ActionLength", out);
        self.action.print("Action", out);
        out.end();
    }
}

/// The actions of a rule: a value of type PtypRuleAction (MS-OXORULE 2.2.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 NoOfActions;
///     ActionBlock ActionBlocks[NoOfActions];
/// } RuleAction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleAction {
    /// `uint16 NoOfActions`
    #[doc(alias = "NoOfActions")]
    pub no_of_actions: u16,
    /// `ActionBlock ActionBlocks[NoOfActions]`
    #[doc(alias = "ActionBlocks")]
    pub action_blocks: Vec<ActionBlock>,
}

impl Ndr for RuleAction {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.no_of_actions.pull_scalars(p).at("NoOfActions")?;
        p.nested(
                None,
                |p| p.items(&mut self.action_blocks, Dim::inline(self.no_of_actions)),
            )
            .at("ActionBlocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.no_of_actions.push_scalars(p).at("NoOfActions")?;
        p.nested(None, |p| p.items(&self.action_blocks, Dim::inline(self.no_of_actions)))
            .at("ActionBlocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RuleAction");
        self.no_of_actions.print("NoOfActions", out);
        show_items("ActionBlocks", &self.action_blocks, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PropertyTagArray>("PropertyTagArray"),
    Type::union::<PropertyValue>("PropertyValue"),
    Type::of::<TypedPropertyValue>("TypedPropertyValue"),
    Type::of::<TaggedPropertyValue>("TaggedPropertyValue"),
    Type::of::<PropertyValueFlag>("PropertyValueFlag"),
    Type::of::<FlaggedPropertyValue>("FlaggedPropertyValue"),
    Type::of::<FlaggedPropertyValueWithType>("FlaggedPropertyValueWithType"),
    Type::of::<StandardPropertyRow>("StandardPropertyRow"),
    Type::union::<FlaggedRowValue>("FlaggedRowValue"),
    Type::of::<FlaggedPropertyRow>("FlaggedPropertyRow"),
    Type::union::<PropertyRowValues>("PropertyRowValues"),
    Type::of::<PropertyRow>("PropertyRow"),
    Type::of::<PropertyRowSet>("PropertyRowSet"),
    Type::of::<PropertyProblem>("PropertyProblem"),
    Type::of::<PropertyNameKind>("PropertyNameKind"),
    Type::of::<PropertyNameText>("PropertyNameText"),
    Type::union::<PropertyNameValue>("PropertyNameValue"),
    Type::of::<PropertyName>("PropertyName"),
    Type::of::<RecipientAddressType>("RecipientAddressType"),
    Type::of::<RecipientFlags>("RecipientFlags"),
    Type::of::<RecipientRow>("RecipientRow"),
    Type::of::<RestrictType>("RestrictType"),
    Type::of::<RelOp>("RelOp"),
    Type::of::<FuzzyLevelLow>("FuzzyLevelLow"),
    Type::of::<FuzzyLevelHigh>("FuzzyLevelHigh"),
    Type::of::<BitmapRelOp>("BitmapRelOp"),
    Type::of::<AndRestriction>("AndRestriction"),
    Type::of::<OrRestriction>("OrRestriction"),
    Type::of::<NotRestriction>("NotRestriction"),
    Type::of::<ContentRestriction>("ContentRestriction"),
    Type::of::<PropertyRestriction>("PropertyRestriction"),
    Type::of::<ComparePropertiesRestriction>("ComparePropertiesRestriction"),
    Type::of::<BitMaskRestriction>("BitMaskRestriction"),
    Type::of::<SizeRestriction>("SizeRestriction"),
    Type::of::<ExistRestriction>("ExistRestriction"),
    Type::of::<SubObjectRestriction>("SubObjectRestriction"),
    Type::of::<CommentRestriction>("CommentRestriction"),
    Type::of::<CountRestriction>("CountRestriction"),
    Type::union::<RestrictionData>("RestrictionData"),
    Type::of::<Restriction>("Restriction"),
    Type::of::<SortDirection>("SortDirection"),
    Type::of::<SortOrder>("SortOrder"),
    Type::of::<SortOrderSet>("SortOrderSet"),
    Type::of::<ActionType>("ActionType"),
    Type::of::<MoveCopyActionData>("MoveCopyActionData"),
    Type::of::<RuleServerEid>("RuleServerEid"),
    Type::of::<ReplyActionData>("ReplyActionData"),
    Type::of::<BounceCode>("BounceCode"),
    Type::of::<RecipientBlockData>("RecipientBlockData"),
    Type::of::<ForwardActionData>("ForwardActionData"),
    Type::of::<ForwardActionFlavor>("ForwardActionFlavor"),
    Type::of::<ReplyActionFlavor>("ReplyActionFlavor"),
    Type::union::<ActionData>("ActionData"),
    Type::of::<ActionBody>("ActionBody"),
    Type::of::<ActionBlock>("ActionBlock"),
    Type::of::<RuleAction>("RuleAction"),
];

/// The interface `oxcdata`.
///
/// Structures common to all Exchange protocols
pub static OXCDATA: Interface = Interface {
    name: "oxcdata",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
