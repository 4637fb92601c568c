//! Generated from `oxcdata32.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcdata::{
    ActionType, BitMaskRestriction, BounceCode, ComparePropertiesRestriction,
    ExistRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyName, RelOp, RestrictType,
    SizeRestriction,
};
use super::oxcentryid::MessageEntryId;
use super::oxcerrors::ErrorCode;
use super::oxctypes::{
    MultipleFloating32, MultipleFloating64, MultipleGuid, MultipleInteger16,
    MultipleInteger32, MultipleInteger64, MultipleString, MultipleString8, MultipleTime,
    ServerId,
};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NOALIGN: Flags = Flags(0x2);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

const REMAINING: Flags = Flags(0x200000);

/// Bytes behind a 32-bit count.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     [flag(NDR_PAHEX)] uint8 Value[Count];
/// } ExtendedBinaryValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedBinaryValue {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[flag(NDR_PAHEX)] uint8 Value[Count]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl Ndr for ExtendedBinaryValue {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.value, Dim::inline(self.count)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.value, Dim::inline(self.count)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedBinaryValue");
        self.count.print("Count", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Value", &self.value));
        out.end();
    }
}

/// PtypMultipleBinary
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     ExtendedBinaryValue Values[Count];
/// } ExtendedMultipleBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedMultipleBinary {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `ExtendedBinaryValue Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<ExtendedBinaryValue>,
}

impl Ndr for ExtendedMultipleBinary {
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
        out.begin_struct(name, "ExtendedMultipleBinary");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// The value of a property whose type is known (MS-OXCDATA 2.11.2).
///
/// ```idl
/// typedef [public, nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
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
///     [case(PtypRestriction), max_recursion(128)] ExtendedRestriction Restriction;
///     [case(PtypRuleAction), max_recursion(8)] ExtendedRuleAction RuleAction;
///     [case(PtypBinary)] ExtendedBinaryValue Binary;
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
///     [case(PtypMultipleBinary)] ExtendedMultipleBinary MultipleBinary;
/// } ExtendedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExtendedPropertyValue {
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
    Restriction(ExtendedRestriction),
    /// For `PtypRuleAction` (254).
    RuleAction(ExtendedRuleAction),
    /// For `PtypBinary` (258).
    Binary(ExtendedBinaryValue),
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
    MultipleBinary(ExtendedMultipleBinary),
}

impl ExtendedPropertyValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
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

impl NdrUnion for ExtendedPropertyValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
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
        out.begin_union(name, "ExtendedPropertyValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
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

/// A value behind its property tag (MS-OXCDATA 2.11.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag PropertyTag;
///     [switch_is(PropertyTag & 0xFFFF)] ExtendedPropertyValue PropertyValue;
/// } ExtendedTaggedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedTaggedPropertyValue {
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `[switch_is(PropertyTag & 0xFFFF)] ExtendedPropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Box<ExtendedPropertyValue>,
}

impl Ndr for ExtendedTaggedPropertyValue {
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
        out.begin_struct(name, "ExtendedTaggedPropertyValue");
        self.property_tag.print("PropertyTag", out);
        self.property_value
            .print(level(i128::from(self.property_tag.0) & 65535), "PropertyValue", out);
        out.end();
    }
}

/// All of them hold (MS-OXCDATA 2.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RestrictCount;
///     [max_recursion(128)] ExtendedRestriction Restricts[RestrictCount];
/// } ExtendedAndRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedAndRestriction {
    /// `uint32 RestrictCount`
    #[doc(alias = "RestrictCount")]
    pub restrict_count: u32,
    /// `[max_recursion(128)] ExtendedRestriction Restricts[RestrictCount]`
    #[doc(alias = "Restricts")]
    pub restricts: Vec<ExtendedRestriction>,
}

impl Ndr for ExtendedAndRestriction {
    const MIN_SIZE: usize = 4;
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
        out.begin_struct(name, "ExtendedAndRestriction");
        self.restrict_count.print("RestrictCount", out);
        show_items("Restricts", &self.restricts, out);
        out.end();
    }
}

/// At least one of them holds (MS-OXCDATA 2.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RestrictCount;
///     [max_recursion(128)] ExtendedRestriction Restricts[RestrictCount];
/// } ExtendedOrRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedOrRestriction {
    /// `uint32 RestrictCount`
    #[doc(alias = "RestrictCount")]
    pub restrict_count: u32,
    /// `[max_recursion(128)] ExtendedRestriction Restricts[RestrictCount]`
    #[doc(alias = "Restricts")]
    pub restricts: Vec<ExtendedRestriction>,
}

impl Ndr for ExtendedOrRestriction {
    const MIN_SIZE: usize = 4;
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
        out.begin_struct(name, "ExtendedOrRestriction");
        self.restrict_count.print("RestrictCount", out);
        show_items("Restricts", &self.restricts, out);
        out.end();
    }
}

/// It does not hold (MS-OXCDATA 2.12.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [max_recursion(128)] ExtendedRestriction Restriction;
/// } ExtendedNotRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedNotRestriction {
    /// `[max_recursion(128)] ExtendedRestriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Box<ExtendedRestriction>,
}

impl Ndr for ExtendedNotRestriction {
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
        out.begin_struct(name, "ExtendedNotRestriction");
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
///     ExtendedTaggedPropertyValue TaggedValue;
/// } ExtendedContentRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedContentRestriction {
    /// `FuzzyLevelLow FuzzyLevelLow`
    #[doc(alias = "FuzzyLevelLow")]
    pub fuzzy_level_low: FuzzyLevelLow,
    /// `FuzzyLevelHigh FuzzyLevelHigh`
    #[doc(alias = "FuzzyLevelHigh")]
    pub fuzzy_level_high: FuzzyLevelHigh,
    /// The property looked at; its type may differ from the value's in being multiple.
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `ExtendedTaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: ExtendedTaggedPropertyValue,
}

impl Ndr for ExtendedContentRestriction {
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
        out.begin_struct(name, "ExtendedContentRestriction");
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
///     ExtendedTaggedPropertyValue TaggedValue;
/// } ExtendedPropertyRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedPropertyRestriction {
    /// `RelOp RelOp`
    #[doc(alias = "RelOp")]
    pub rel_op: RelOp,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `ExtendedTaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: ExtendedTaggedPropertyValue,
}

impl Ndr for ExtendedPropertyRestriction {
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
        out.begin_struct(name, "ExtendedPropertyRestriction");
        self.rel_op.print("RelOp", out);
        self.property_tag.print("PropertyTag", out);
        self.tagged_value.print("TaggedValue", out);
        out.end();
    }
}

/// One of the message's recipients or attachments meets it (MS-OXCDATA 2.12.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** `PidTagMessageRecipients` or `PidTagMessageAttachments`. */
///     PropertyTag Subobject;
///     [max_recursion(128)] ExtendedRestriction Restriction;
/// } ExtendedSubObjectRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedSubObjectRestriction {
    /// \`PidTagMessageRecipients\` or \`PidTagMessageAttachments\`.
    #[doc(alias = "Subobject")]
    pub subobject: PropertyTag,
    /// `[max_recursion(128)] ExtendedRestriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Box<ExtendedRestriction>,
}

impl Ndr for ExtendedSubObjectRestriction {
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
        out.begin_struct(name, "ExtendedSubObjectRestriction");
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
///     ExtendedTaggedPropertyValue TaggedValues[TaggedValuesCount];
///     uint8 RestrictionPresent;
///     [present(RestrictionPresent), max_recursion(128)] ExtendedRestriction Restriction;
/// } ExtendedCommentRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedCommentRestriction {
    /// `uint8 TaggedValuesCount`
    #[doc(alias = "TaggedValuesCount")]
    pub tagged_values_count: u8,
    /// `ExtendedTaggedPropertyValue TaggedValues[TaggedValuesCount]`
    #[doc(alias = "TaggedValues")]
    pub tagged_values: Vec<ExtendedTaggedPropertyValue>,
    /// `uint8 RestrictionPresent`
    #[doc(alias = "RestrictionPresent")]
    pub restriction_present: u8,
    /// `[present(RestrictionPresent), max_recursion(128)] ExtendedRestriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Option<Box<ExtendedRestriction>>,
}

impl Ndr for ExtendedCommentRestriction {
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
        out.begin_struct(name, "ExtendedCommentRestriction");
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
///     [max_recursion(128)] ExtendedRestriction SubRestriction;
/// } ExtendedCountRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedCountRestriction {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[max_recursion(128)] ExtendedRestriction SubRestriction`
    #[doc(alias = "SubRestriction")]
    pub sub_restriction: Box<ExtendedRestriction>,
}

impl Ndr for ExtendedCountRestriction {
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
        out.begin_struct(name, "ExtendedCountRestriction");
        self.count.print("Count", out);
        self.sub_restriction.print("SubRestriction", out);
        out.end();
    }
}

/// What follows the kind of restriction.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN)] union {
///     [case(RES_AND)] ExtendedAndRestriction And;
///     [case(RES_OR)] ExtendedOrRestriction Or;
///     [case(RES_NOT)] ExtendedNotRestriction Not;
///     [case(RES_CONTENT)] ExtendedContentRestriction Content;
///     [case(RES_PROPERTY)] ExtendedPropertyRestriction Property;
///     [case(RES_COMPAREPROPS)] ComparePropertiesRestriction CompareProperties;
///     [case(RES_BITMASK)] BitMaskRestriction BitMask;
///     [case(RES_SIZE)] SizeRestriction Size;
///     [case(RES_EXIST)] ExistRestriction Exist;
///     [case(RES_SUBOBJECT)] ExtendedSubObjectRestriction SubObject;
///     [case(RES_COMMENT)] ExtendedCommentRestriction Comment;
///     [case(RES_COUNT)] ExtendedCountRestriction Count;
///     [case(RES_NULL)] ;
/// } ExtendedRestrictionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExtendedRestrictionData {
    /// For `RES_AND` (0).
    And(ExtendedAndRestriction),
    /// For `RES_OR` (1).
    Or(ExtendedOrRestriction),
    /// For `RES_NOT` (2).
    Not(ExtendedNotRestriction),
    /// For `RES_CONTENT` (3).
    Content(ExtendedContentRestriction),
    /// For `RES_PROPERTY` (4).
    Property(ExtendedPropertyRestriction),
    /// For `RES_COMPAREPROPS` (5).
    CompareProperties(ComparePropertiesRestriction),
    /// For `RES_BITMASK` (6).
    BitMask(BitMaskRestriction),
    /// For `RES_SIZE` (7).
    Size(SizeRestriction),
    /// For `RES_EXIST` (8).
    Exist(ExistRestriction),
    /// For `RES_SUBOBJECT` (9).
    SubObject(ExtendedSubObjectRestriction),
    /// For `RES_COMMENT` (10).
    Comment(ExtendedCommentRestriction),
    /// For `RES_COUNT` (11).
    Count(ExtendedCountRestriction),
    /// Nothing, for `RES_NULL` (255).
    #[default]
    ResNull,
}

impl ExtendedRestrictionData {
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

impl NdrUnion for ExtendedRestrictionData {
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
        out.begin_union(name, "ExtendedRestrictionData", level as u32);
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
///     [switch_is(RestrictType)] ExtendedRestrictionData Data;
/// } ExtendedRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedRestriction {
    /// `RestrictType RestrictType`
    #[doc(alias = "RestrictType")]
    pub restrict_type: RestrictType,
    /// `[switch_is(RestrictType)] ExtendedRestrictionData Data`
    #[doc(alias = "Data")]
    pub data: ExtendedRestrictionData,
}

impl Ndr for ExtendedRestriction {
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
        out.begin_struct(name, "ExtendedRestriction");
        self.restrict_type.print("RestrictType", out);
        self.data.print(level(self.restrict_type.0), "Data", out);
        out.end();
    }
}

/// Where a message is moved or copied to (MS-OXORULE 2.2.5.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 StoreEIDSize;
///     /** Not used. */
///     [flag(NDR_PAHEX)] uint8 StoreEID[StoreEIDSize];
///     uint32 FolderEIDSize;
///     /** A `FolderEntryId`. */
///     [flag(NDR_PAHEX)] uint8 FolderEID[FolderEIDSize];
/// } ExtendedMoveCopyActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedMoveCopyActionData {
    /// `uint32 StoreEIDSize`
    #[doc(alias = "StoreEIDSize")]
    pub store_eid_size: u32,
    /// Not used.
    #[doc(alias = "StoreEID")]
    pub store_eid: Vec<u8>,
    /// `uint32 FolderEIDSize`
    #[doc(alias = "FolderEIDSize")]
    pub folder_eid_size: u32,
    /// A \`FolderEntryId\`.
    #[doc(alias = "FolderEID")]
    pub folder_eid: Vec<u8>,
}

impl Ndr for ExtendedMoveCopyActionData {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.store_eid_size.pull_scalars(p).at("StoreEIDSize")?;
        p.items(&mut self.store_eid, Dim::inline(self.store_eid_size)).at("StoreEID")?;
        self.folder_eid_size.pull_scalars(p).at("FolderEIDSize")?;
        p.items(&mut self.folder_eid, Dim::inline(self.folder_eid_size))
            .at("FolderEID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.store_eid_size.push_scalars(p).at("StoreEIDSize")?;
        p.items(&self.store_eid, Dim::inline(self.store_eid_size)).at("StoreEID")?;
        self.folder_eid_size.push_scalars(p).at("FolderEIDSize")?;
        p.items(&self.folder_eid, Dim::inline(self.folder_eid_size)).at("FolderEID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedMoveCopyActionData");
        self.store_eid_size.print("StoreEIDSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("StoreEID", &self.store_eid));
        self.folder_eid_size.print("FolderEIDSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("FolderEID", &self.folder_eid));
        out.end();
    }
}

/// The template of a reply (MS-OXORULE 2.2.5.1.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(ReplyTemplateMessageEID))] uint32 MessageEIDSize;
///     [subcontext(0), subcontext_size(MessageEIDSize)] MessageEntryId ReplyTemplateMessageEID;
///     /** `PidTagReplyTemplateId` of the template. */
///     GUID ReplyTemplateGUID;
/// } ExtendedReplyActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedReplyActionData {
    /// `[value(bytes(ReplyTemplateMessageEID))] uint32 MessageEIDSize`
    #[doc(alias = "MessageEIDSize")]
    pub message_eid_size: u32,
    /// `[subcontext(0), subcontext_size(MessageEIDSize)] MessageEntryId ReplyTemplateMessageEID`
    #[doc(alias = "ReplyTemplateMessageEID")]
    pub reply_template_message_eid: MessageEntryId,
    /// \`PidTagReplyTemplateId\` of the template.
    #[doc(alias = "ReplyTemplateGUID")]
    pub reply_template_guid: Guid,
}

impl Ndr for ExtendedReplyActionData {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_eid_size.pull_scalars(p).at("MessageEIDSize")?;
        p.subcontext(
                0,
                Some(p.size(self.message_eid_size)?),
                |p| self.reply_template_message_eid.pull_scalars(p),
            )
            .at("ReplyTemplateMessageEID")?;
        self.reply_template_guid.pull_scalars(p).at("ReplyTemplateGUID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let message_eid_size_place = p.number_later(4).at("MessageEIDSize")?;
        let reply_template_message_eid_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| self.reply_template_message_eid.push_scalars(p),
                )
            })
            .at("ReplyTemplateMessageEID")?;
        self.reply_template_guid.push_scalars(p).at("ReplyTemplateGUID")?;
        p.fill(message_eid_size_place, 4, reply_template_message_eid_bytes.0)
            .at("MessageEIDSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedReplyActionData");
        self.message_eid_size.print("MessageEIDSize", out);
        self.reply_template_message_eid.print("ReplyTemplateMessageEID", out);
        self.reply_template_guid.print("ReplyTemplateGUID", out);
        out.end();
    }
}

/// Somebody a message is forwarded to (MS-OXORULE 2.2.5.1.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 Reserved;
///     uint32 NoOfProperties;
///     ExtendedTaggedPropertyValue PropertyValues[NoOfProperties];
/// } ExtendedRecipientBlockData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedRecipientBlockData {
    /// 1
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `uint32 NoOfProperties`
    #[doc(alias = "NoOfProperties")]
    pub no_of_properties: u32,
    /// `ExtendedTaggedPropertyValue PropertyValues[NoOfProperties]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<ExtendedTaggedPropertyValue>,
}

impl Ndr for ExtendedRecipientBlockData {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (no_of_properties, 1)]) {
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
        out.begin_struct(name, "ExtendedRecipientBlockData");
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
///     uint32 RecipientCount;
///     ExtendedRecipientBlockData RecipientBlocks[RecipientCount];
/// } ExtendedForwardActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedForwardActionData {
    /// `uint32 RecipientCount`
    #[doc(alias = "RecipientCount")]
    pub recipient_count: u32,
    /// `ExtendedRecipientBlockData RecipientBlocks[RecipientCount]`
    #[doc(alias = "RecipientBlocks")]
    pub recipient_blocks: Vec<ExtendedRecipientBlockData>,
}

impl Ndr for ExtendedForwardActionData {
    const MIN_SIZE: usize = 4;
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
        out.begin_struct(name, "ExtendedForwardActionData");
        self.recipient_count.print("RecipientCount", out);
        show_items("RecipientBlocks", &self.recipient_blocks, out);
        out.end();
    }
}

/// What an action needs to know (MS-OXORULE 2.2.5.1.2).
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(OP_MOVE)] ExtendedMoveCopyActionData Move;
///     [case(OP_COPY)] ExtendedMoveCopyActionData Copy;
///     [case(OP_REPLY)] ExtendedReplyActionData Reply;
///     [case(OP_OOF_REPLY)] ExtendedReplyActionData OofReply;
///     /** For the client alone. */
///     [case(OP_DEFER_ACTION), flag(NDR_REMAINING)] DATA_BLOB DeferAction;
///     [case(OP_BOUNCE)] BounceCode Bounce;
///     [case(OP_FORWARD)] ExtendedForwardActionData Forward;
///     [case(OP_DELEGATE)] ExtendedForwardActionData Delegate;
///     [case(OP_TAG)] ExtendedTaggedPropertyValue Tag;
///     [case(OP_DELETE)] ;
///     [case(OP_MARK_AS_READ)] ;
///     [default, flag(NDR_REMAINING)] DATA_BLOB Unknown;
/// } ExtendedActionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExtendedActionData {
    /// For `OP_MOVE` (1).
    Move(ExtendedMoveCopyActionData),
    /// For `OP_COPY` (2).
    Copy(ExtendedMoveCopyActionData),
    /// For `OP_REPLY` (3).
    Reply(ExtendedReplyActionData),
    /// For `OP_OOF_REPLY` (4).
    OofReply(ExtendedReplyActionData),
    /// For the client alone.
    /// For `OP_DEFER_ACTION` (5).
    DeferAction(DataBlob),
    /// For `OP_BOUNCE` (6).
    Bounce(BounceCode),
    /// For `OP_FORWARD` (7).
    Forward(ExtendedForwardActionData),
    /// For `OP_DELEGATE` (8).
    Delegate(ExtendedForwardActionData),
    /// For `OP_TAG` (9).
    Tag(ExtendedTaggedPropertyValue),
    /// Nothing, for `OP_DELETE` (10).
    #[default]
    OpDelete,
    /// Nothing, for `OP_MARK_AS_READ` (11).
    OpMarkAsRead,
    /// For any other level.
    Unknown(DataBlob),
}

impl ExtendedActionData {
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

impl NdrUnion for ExtendedActionData {
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
        out.begin_union(name, "ExtendedActionData", level as u32);
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
///     [switch_is(ActionType)] ExtendedActionData ActionData;
/// } ExtendedActionBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedActionBody {
    /// `ActionType ActionType`
    #[doc(alias = "ActionType")]
    pub action_type: ActionType,
    /// A \`ForwardActionFlavor\` or \`ReplyActionFlavor\`; 0 for other types (MS-OXORULE 2.2.5.1.1).
    #[doc(alias = "ActionFlavor")]
    pub action_flavor: u32,
    /// The client's own.
    #[doc(alias = "ActionFlags")]
    pub action_flags: u32,
    /// `[switch_is(ActionType)] ExtendedActionData ActionData`
    #[doc(alias = "ActionData")]
    pub action_data: ExtendedActionData,
}

impl Ndr for ExtendedActionBody {
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
        out.begin_struct(name, "ExtendedActionBody");
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
///     [value(bytes(Action))] uint32 ActionLength;
///     [subcontext(0), subcontext_size(ActionLength)] ExtendedActionBody Action;
/// } ExtendedActionBlock;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedActionBlock {
    /// Bytes of what follows this length.
    #[doc(alias = "ActionLength")]
    pub action_length: u32,
    /// `[subcontext(0), subcontext_size(ActionLength)] ExtendedActionBody Action`
    #[doc(alias = "Action")]
    pub action: ExtendedActionBody,
}

impl Ndr for ExtendedActionBlock {
    const MIN_SIZE: usize = 4;
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
        let action_length_place = p.number_later(4).at("ActionLength")?;
        let action_bytes = p
            .measured(|p| {
                p.nested(
                    None,
                    |p| p.subcontext(0, None, |p| self.action.push_scalars(p)),
                )
            })
            .at("Action")?;
        p.fill(action_length_place, 4, action_bytes.0).at("ActionLength")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedActionBlock");
        self.action_length.print("ActionLength", out);
        self.action.print("Action", out);
        out.end();
    }
}

/// The actions of an extended rule (MS-OXORULE 2.2.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 NoOfActions;
///     ExtendedActionBlock ActionBlocks[NoOfActions];
/// } ExtendedRuleAction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedRuleAction {
    /// `uint32 NoOfActions`
    #[doc(alias = "NoOfActions")]
    pub no_of_actions: u32,
    /// `ExtendedActionBlock ActionBlocks[NoOfActions]`
    #[doc(alias = "ActionBlocks")]
    pub action_blocks: Vec<ExtendedActionBlock>,
}

impl Ndr for ExtendedRuleAction {
    const MIN_SIZE: usize = 4;
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
        out.begin_struct(name, "ExtendedRuleAction");
        self.no_of_actions.print("NoOfActions", out);
        show_items("ActionBlocks", &self.action_blocks, out);
        out.end();
    }
}

/// The names behind the property ids in a rule (MS-OXORULE 2.2.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 NoOfNamedProps;
///     uint16 PropIds[NoOfNamedProps];
///     /** Bytes of all names; there only when there are names. */
///     [present(NoOfNamedProps)] uint32 NamedPropertiesSize;
///     PropertyName NamedProperties[NoOfNamedProps];
/// } NamedPropertyInformation;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedPropertyInformation {
    /// `uint16 NoOfNamedProps`
    #[doc(alias = "NoOfNamedProps")]
    pub no_of_named_props: u16,
    /// `uint16 PropIds[NoOfNamedProps]`
    #[doc(alias = "PropIds")]
    pub prop_ids: Vec<u16>,
    /// Bytes of all names; there only when there are names.
    #[doc(alias = "NamedPropertiesSize")]
    pub named_properties_size: Option<u32>,
    /// `PropertyName NamedProperties[NoOfNamedProps]`
    #[doc(alias = "NamedProperties")]
    pub named_properties: Vec<PropertyName>,
}

impl Ndr for NamedPropertyInformation {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.no_of_named_props.pull_scalars(p).at("NoOfNamedProps")?;
        p.items(&mut self.prop_ids, Dim::inline(self.no_of_named_props)).at("PropIds")?;
        p.present(
                &mut self.named_properties_size,
                i128::from(self.no_of_named_props) != 0,
            )
            .at("NamedPropertiesSize")?;
        p.items(&mut self.named_properties, Dim::inline(self.no_of_named_props))
            .at("NamedProperties")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.no_of_named_props.push_scalars(p).at("NoOfNamedProps")?;
        p.items(&self.prop_ids, Dim::inline(self.no_of_named_props)).at("PropIds")?;
        p.present(&self.named_properties_size, i128::from(self.no_of_named_props) != 0)
            .at("NamedPropertiesSize")?;
        p.items(&self.named_properties, Dim::inline(self.no_of_named_props))
            .at("NamedProperties")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NamedPropertyInformation");
        self.no_of_named_props.print("NoOfNamedProps", out);
        show_items("PropIds", &self.prop_ids, out);
        show_present("NamedPropertiesSize", &self.named_properties_size, out);
        show_items("NamedProperties", &self.named_properties, out);
        out.end();
    }
}

/// Content of \`PidTagExtendedRuleMessageActions\` (MS-OXORULE 2.2.4.1.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NamedPropertyInformation NamedPropertyInformation;
///     /** 1 */
///     uint32 RuleVersion;
///     ExtendedRuleAction RuleActions;
/// } ExtendedRuleActions;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedRuleActions {
    /// `NamedPropertyInformation NamedPropertyInformation`
    #[doc(alias = "NamedPropertyInformation")]
    pub named_property_information: NamedPropertyInformation,
    /// 1
    #[doc(alias = "RuleVersion")]
    pub rule_version: u32,
    /// `ExtendedRuleAction RuleActions`
    #[doc(alias = "RuleActions")]
    pub rule_actions: ExtendedRuleAction,
}

impl Ndr for ExtendedRuleActions {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.named_property_information.pull_scalars(p).at("NamedPropertyInformation")?;
        self.rule_version.pull_scalars(p).at("RuleVersion")?;
        self.rule_actions.pull_scalars(p).at("RuleActions")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.named_property_information.push_scalars(p).at("NamedPropertyInformation")?;
        self.rule_version.push_scalars(p).at("RuleVersion")?;
        self.rule_actions.push_scalars(p).at("RuleActions")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedRuleActions");
        self.named_property_information.print("NamedPropertyInformation", out);
        self.rule_version.print("RuleVersion", out);
        self.rule_actions.print("RuleActions", out);
        out.end();
    }
}

/// Content of \`PidTagExtendedRuleMessageCondition\` (MS-OXORULE 2.2.4.1.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NamedPropertyInformation NamedPropertyInformation;
///     ExtendedRestriction RuleRestriction;
/// } ExtendedRuleCondition;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedRuleCondition {
    /// `NamedPropertyInformation NamedPropertyInformation`
    #[doc(alias = "NamedPropertyInformation")]
    pub named_property_information: NamedPropertyInformation,
    /// `ExtendedRestriction RuleRestriction`
    #[doc(alias = "RuleRestriction")]
    pub rule_restriction: ExtendedRestriction,
}

impl Ndr for ExtendedRuleCondition {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.named_property_information.pull_scalars(p).at("NamedPropertyInformation")?;
        self.rule_restriction.pull_scalars(p).at("RuleRestriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.named_property_information.push_scalars(p).at("NamedPropertyInformation")?;
        self.rule_restriction.push_scalars(p).at("RuleRestriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedRuleCondition");
        self.named_property_information.print("NamedPropertyInformation", out);
        self.rule_restriction.print("RuleRestriction", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<ExtendedBinaryValue>("ExtendedBinaryValue"),
    Type::of::<ExtendedMultipleBinary>("ExtendedMultipleBinary"),
    Type::union::<ExtendedPropertyValue>("ExtendedPropertyValue"),
    Type::of::<ExtendedTaggedPropertyValue>("ExtendedTaggedPropertyValue"),
    Type::of::<ExtendedAndRestriction>("ExtendedAndRestriction"),
    Type::of::<ExtendedOrRestriction>("ExtendedOrRestriction"),
    Type::of::<ExtendedNotRestriction>("ExtendedNotRestriction"),
    Type::of::<ExtendedContentRestriction>("ExtendedContentRestriction"),
    Type::of::<ExtendedPropertyRestriction>("ExtendedPropertyRestriction"),
    Type::of::<ExtendedSubObjectRestriction>("ExtendedSubObjectRestriction"),
    Type::of::<ExtendedCommentRestriction>("ExtendedCommentRestriction"),
    Type::of::<ExtendedCountRestriction>("ExtendedCountRestriction"),
    Type::union::<ExtendedRestrictionData>("ExtendedRestrictionData"),
    Type::of::<ExtendedRestriction>("ExtendedRestriction"),
    Type::of::<ExtendedMoveCopyActionData>("ExtendedMoveCopyActionData"),
    Type::of::<ExtendedReplyActionData>("ExtendedReplyActionData"),
    Type::of::<ExtendedRecipientBlockData>("ExtendedRecipientBlockData"),
    Type::of::<ExtendedForwardActionData>("ExtendedForwardActionData"),
    Type::union::<ExtendedActionData>("ExtendedActionData"),
    Type::of::<ExtendedActionBody>("ExtendedActionBody"),
    Type::of::<ExtendedActionBlock>("ExtendedActionBlock"),
    Type::of::<ExtendedRuleAction>("ExtendedRuleAction"),
    Type::of::<NamedPropertyInformation>("NamedPropertyInformation"),
    Type::of::<ExtendedRuleActions>("ExtendedRuleActions"),
    Type::of::<ExtendedRuleCondition>("ExtendedRuleCondition"),
];

/// The interface `oxcdata32`.
///
/// Structures of extended rules
pub static OXCDATA32: Interface = Interface {
    name: "oxcdata32",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
