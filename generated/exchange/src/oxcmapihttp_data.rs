//! Generated from `oxcmapihttp_data.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcdata::{
    BitMaskRestriction, ComparePropertiesRestriction, ExistRestriction, FuzzyLevelHigh,
    FuzzyLevelLow, PropertyValueFlag, RelOp, RestrictType, SizeRestriction,
};
use super::oxcdata32::ExtendedBinaryValue;
use super::oxcerrors::ErrorCode;
use super::oxctypes::{
    MultipleFloating32, MultipleFloating64, MultipleGuid, MultipleInteger16,
    MultipleInteger32, MultipleInteger64, MultipleTime, PropertyType,
};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NOALIGN: Flags = Flags(0x2);

const NULLTERM: Flags = Flags(0x40);

const RAW8_NULLTERM: Flags = Flags(0x2040);

/// PtypString8 (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue), flag(STR_RAW8|STR_NULLTERM)] string Value;
/// } AddressBookString8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookString8 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue), flag(STR_RAW8|STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: Option<NdrString>,
}

impl Ndr for AddressBookString8 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| p.present(&mut self.value, i128::from(self.has_value) != 0),
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0),
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookString8");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypString (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue), flag(STR_NULLTERM)] string Value;
/// } AddressBookString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookString {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue), flag(STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: Option<NdrString>,
}

impl Ndr for AddressBookString {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.with_flags(
                NULLTERM,
                |p| p.present(&mut self.value, i128::from(self.has_value) != 0),
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.with_flags(
                NULLTERM,
                |p| p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0),
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookString");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypBinary (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] ExtendedBinaryValue Value;
/// } AddressBookBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookBinary {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] ExtendedBinaryValue Value`
    #[doc(alias = "Value")]
    pub value: Option<ExtendedBinaryValue>,
}

impl Ndr for AddressBookBinary {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookBinary");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// Values of PtypMultipleString8.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 Count;
///     AddressBookString8 Values[Count];
/// } AddressBookString8Values;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookString8Values {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `AddressBookString8 Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<AddressBookString8>,
}

impl Ndr for AddressBookString8Values {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
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
        out.begin_struct(name, "AddressBookString8Values");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleString8 (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] AddressBookString8Values Value;
/// } AddressBookMultipleString8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleString8 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] AddressBookString8Values Value`
    #[doc(alias = "Value")]
    pub value: Option<AddressBookString8Values>,
}

impl Ndr for AddressBookMultipleString8 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleString8");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// Values of PtypMultipleString.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 Count;
///     AddressBookString Values[Count];
/// } AddressBookStringValues;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookStringValues {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `AddressBookString Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<AddressBookString>,
}

impl Ndr for AddressBookStringValues {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
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
        out.begin_struct(name, "AddressBookStringValues");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleString (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] AddressBookStringValues Value;
/// } AddressBookMultipleString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleString {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] AddressBookStringValues Value`
    #[doc(alias = "Value")]
    pub value: Option<AddressBookStringValues>,
}

impl Ndr for AddressBookMultipleString {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleString");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// Values of PtypMultipleBinary.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 Count;
///     AddressBookBinary Values[Count];
/// } AddressBookBinaryValues;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookBinaryValues {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `AddressBookBinary Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<AddressBookBinary>,
}

impl Ndr for AddressBookBinaryValues {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
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
        out.begin_struct(name, "AddressBookBinaryValues");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleBinary (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] AddressBookBinaryValues Value;
/// } AddressBookMultipleBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleBinary {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] AddressBookBinaryValues Value`
    #[doc(alias = "Value")]
    pub value: Option<AddressBookBinaryValues>,
}

impl Ndr for AddressBookMultipleBinary {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleBinary");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleInteger16 (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleInteger16 Value;
/// } AddressBookMultipleInteger16;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleInteger16 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleInteger16 Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleInteger16>,
}

impl Ndr for AddressBookMultipleInteger16 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleInteger16");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleInteger32 (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleInteger32 Value;
/// } AddressBookMultipleInteger32;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleInteger32 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleInteger32 Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleInteger32>,
}

impl Ndr for AddressBookMultipleInteger32 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleInteger32");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleFloating32 (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleFloating32 Value;
/// } AddressBookMultipleFloating32;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleFloating32 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleFloating32 Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleFloating32>,
}

impl Ndr for AddressBookMultipleFloating32 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleFloating32");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleFloating64 and PtypMultipleFloatingTime (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleFloating64 Value;
/// } AddressBookMultipleFloating64;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleFloating64 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleFloating64 Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleFloating64>,
}

impl Ndr for AddressBookMultipleFloating64 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleFloating64");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleInteger64 and PtypMultipleCurrency (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleInteger64 Value;
/// } AddressBookMultipleInteger64;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleInteger64 {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleInteger64 Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleInteger64>,
}

impl Ndr for AddressBookMultipleInteger64 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleInteger64");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleTime (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleTime Value;
/// } AddressBookMultipleTime;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleTime {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleTime Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleTime>,
}

impl Ndr for AddressBookMultipleTime {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleTime");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleGuid (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value((Value != NULL) * 0xFF)] uint8 HasValue;
///     [present(HasValue)] MultipleGuid Value;
/// } AddressBookMultipleGuid;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookMultipleGuid {
    /// `[value((Value != NULL) * 0xFF)] uint8 HasValue`
    #[doc(alias = "HasValue")]
    pub has_value: u8,
    /// `[present(HasValue)] MultipleGuid Value`
    #[doc(alias = "Value")]
    pub value: Option<MultipleGuid>,
}

impl Ndr for AddressBookMultipleGuid {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_value.pull_scalars(p).at("HasValue")?;
        p.present(&mut self.value, i128::from(self.has_value) != 0).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.narrow::<u8>(i128::from(self.value.is_some()) * 255)?
            .push_scalars(p)
            .at("HasValue")?;
        p.present(&self.value, (i128::from(self.value.is_some()) * 255) != 0)
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookMultipleGuid");
        self.has_value.print("HasValue", out);
        show_present("Value", &self.value, out);
        out.end();
    }
}

/// The value of a property whose type is known (MS-OXCMAPIHTTP 2.2.1.1).
///
/// ```idl
/// typedef [public, nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(PtypUnspecified), max_recursion(8)] AddressBookTypedPropertyValue Unspecified;
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
///     /** A table of objects; its value has no bytes. */
///     [case(PtypEmbeddedTable)] ;
///     [case(PtypInteger64)] int64 Integer64;
///     [case(PtypString8)] AddressBookString8 String8;
///     [case(PtypString)] AddressBookString String;
///     [case(PtypTime)] NTTIME Time;
///     [case(PtypGuid)] GUID Guid;
///     [case(PtypBinary)] AddressBookBinary Binary;
///     [case(PtypMultipleInteger16)] AddressBookMultipleInteger16 MultipleInteger16;
///     [case(PtypMultipleInteger32)] AddressBookMultipleInteger32 MultipleInteger32;
///     [case(PtypMultipleFloating32)] AddressBookMultipleFloating32 MultipleFloating32;
///     [case(PtypMultipleFloating64)] AddressBookMultipleFloating64 MultipleFloating64;
///     [case(PtypMultipleCurrency)] AddressBookMultipleInteger64 MultipleCurrency;
///     [case(PtypMultipleFloatingTime)] AddressBookMultipleFloating64 MultipleFloatingTime;
///     [case(PtypMultipleInteger64)] AddressBookMultipleInteger64 MultipleInteger64;
///     [case(PtypMultipleString8)] AddressBookMultipleString8 MultipleString8;
///     [case(PtypMultipleString)] AddressBookMultipleString MultipleString;
///     [case(PtypMultipleTime)] AddressBookMultipleTime MultipleTime;
///     [case(PtypMultipleGuid)] AddressBookMultipleGuid MultipleGuid;
///     [case(PtypMultipleBinary)] AddressBookMultipleBinary MultipleBinary;
/// } AddressBookPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AddressBookPropertyValue {
    /// For `PtypUnspecified` (0).
    Unspecified(AddressBookTypedPropertyValue),
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
    /// Nothing, for `PtypEmbeddedTable` (13).
    PtypEmbeddedTable,
    /// For `PtypInteger64` (20).
    Integer64(i64),
    /// For `PtypString8` (30).
    String8(AddressBookString8),
    /// For `PtypString` (31).
    String(AddressBookString),
    /// For `PtypTime` (64).
    Time(Nttime),
    /// For `PtypGuid` (72).
    Guid(Guid),
    /// For `PtypBinary` (258).
    Binary(AddressBookBinary),
    /// For `PtypMultipleInteger16` (4098).
    MultipleInteger16(AddressBookMultipleInteger16),
    /// For `PtypMultipleInteger32` (4099).
    MultipleInteger32(AddressBookMultipleInteger32),
    /// For `PtypMultipleFloating32` (4100).
    MultipleFloating32(AddressBookMultipleFloating32),
    /// For `PtypMultipleFloating64` (4101).
    MultipleFloating64(AddressBookMultipleFloating64),
    /// For `PtypMultipleCurrency` (4102).
    MultipleCurrency(AddressBookMultipleInteger64),
    /// For `PtypMultipleFloatingTime` (4103).
    MultipleFloatingTime(AddressBookMultipleFloating64),
    /// For `PtypMultipleInteger64` (4116).
    MultipleInteger64(AddressBookMultipleInteger64),
    /// For `PtypMultipleString8` (4126).
    MultipleString8(AddressBookMultipleString8),
    /// For `PtypMultipleString` (4127).
    MultipleString(AddressBookMultipleString),
    /// For `PtypMultipleTime` (4160).
    MultipleTime(AddressBookMultipleTime),
    /// For `PtypMultipleGuid` (4168).
    MultipleGuid(AddressBookMultipleGuid),
    /// For `PtypMultipleBinary` (4354).
    MultipleBinary(AddressBookMultipleBinary),
}

impl AddressBookPropertyValue {
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
            Self::PtypEmbeddedTable => matches!(level, 13),
            Self::Integer64(_) => matches!(level, 20),
            Self::String8(_) => matches!(level, 30),
            Self::String(_) => matches!(level, 31),
            Self::Time(_) => matches!(level, 64),
            Self::Guid(_) => matches!(level, 72),
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

impl NdrUnion for AddressBookPropertyValue {
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
            13 => Self::PtypEmbeddedTable,
            20 => Self::Integer64(Default::default()),
            30 => Self::String8(Default::default()),
            31 => Self::String(Default::default()),
            64 => Self::Time(Default::default()),
            72 => Self::Guid(Default::default()),
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
            Self::String8(v) => v.pull_scalars(p).at("String8")?,
            Self::String(v) => v.pull_scalars(p).at("String")?,
            Self::Time(v) => v.pull_scalars(p).at("Time")?,
            Self::Guid(v) => v.pull_scalars(p).at("Guid")?,
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
            Self::String8(v) => v.push_scalars(p).at("String8")?,
            Self::String(v) => v.push_scalars(p).at("String")?,
            Self::Time(v) => v.push_scalars(p).at("Time")?,
            Self::Guid(v) => v.push_scalars(p).at("Guid")?,
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
        out.begin_union(name, "AddressBookPropertyValue", level as u32);
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

/// A value behind its property tag (MS-OXCMAPIHTTP 2.2.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag PropertyTag;
///     [switch_is(PropertyTag & 0xFFFF)] AddressBookPropertyValue PropertyValue;
/// } AddressBookTaggedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookTaggedPropertyValue {
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `[switch_is(PropertyTag & 0xFFFF)] AddressBookPropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: AddressBookPropertyValue,
}

impl Ndr for AddressBookTaggedPropertyValue {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_tag.pull_scalars(p).at("PropertyTag")?;
        self.property_value
            .pull_scalars(level(i128::from(self.property_tag.0) & 65535), p)
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.property_value
            .push_scalars(level(i128::from(self.property_tag.0) & 65535), p)
            .at("PropertyValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookTaggedPropertyValue");
        self.property_tag.print("PropertyTag", out);
        self.property_value
            .print(level(i128::from(self.property_tag.0) & 65535), "PropertyValue", out);
        out.end();
    }
}

/// Properties of one object (MS-OXCMAPIHTTP 2.2.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 PropertyValueCount;
///     AddressBookTaggedPropertyValue PropertyValues[PropertyValueCount];
/// } AddressBookPropertyValueList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookPropertyValueList {
    /// `[range(0, 100000)] uint32 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u32,
    /// `AddressBookTaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<AddressBookTaggedPropertyValue>,
}

impl Ndr for AddressBookPropertyValueList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.ranged(&mut self.property_value_count, 0, 100000).at("PropertyValueCount")?;
        p.items(&mut self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookPropertyValueList");
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// A value behind its type (MS-OXCMAPIHTTP 2.2.1.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyType PropertyType;
///     [switch_is(PropertyType)] AddressBookPropertyValue PropertyValue;
/// } AddressBookTypedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookTypedPropertyValue {
    /// `PropertyType PropertyType`
    #[doc(alias = "PropertyType")]
    pub property_type: PropertyType,
    /// `[switch_is(PropertyType)] AddressBookPropertyValue PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Box<AddressBookPropertyValue>,
}

impl Ndr for AddressBookTypedPropertyValue {
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
        out.begin_struct(name, "AddressBookTypedPropertyValue");
        self.property_type.print("PropertyType", out);
        self.property_value.print(level(self.property_type.0), "PropertyValue", out);
        out.end();
    }
}

/// A value that may be missing; its type is the column's (MS-OXCMAPIHTTP 2.2.1.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyValueFlag Flag;
///     [present(Flag == FlaggedPresent), switch_is((column() & 0x2000) ? column() & 0x0FFF : column() & 0xFFFF)] AddressBookPropertyValue PropertyValue;
///     [present(Flag == FlaggedError)] ErrorCode ErrorCode;
/// } AddressBookFlaggedPropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookFlaggedPropertyValue {
    /// `PropertyValueFlag Flag`
    #[doc(alias = "Flag")]
    pub flag: PropertyValueFlag,
    /// `PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Option<AddressBookPropertyValue>,
    /// `[present(Flag == FlaggedError)] ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: Option<ErrorCode>,
}

impl Ndr for AddressBookFlaggedPropertyValue {
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
        out.begin_struct(name, "AddressBookFlaggedPropertyValue");
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

/// A value that may be missing, behind its type: that of a column asked for as PtypUnspecified (MS-OXCMAPIHTTP 2.2.1.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyType PropertyType;
///     PropertyValueFlag Flag;
///     [present(Flag == FlaggedPresent), switch_is(PropertyType)] AddressBookPropertyValue PropertyValue;
///     [present(Flag == FlaggedError)] ErrorCode ErrorCode;
/// } AddressBookFlaggedPropertyValueWithType;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookFlaggedPropertyValueWithType {
    /// `PropertyType PropertyType`
    #[doc(alias = "PropertyType")]
    pub property_type: PropertyType,
    /// `PropertyValueFlag Flag`
    #[doc(alias = "Flag")]
    pub flag: PropertyValueFlag,
    /// `PropertyValue`
    #[doc(alias = "PropertyValue")]
    pub property_value: Option<AddressBookPropertyValue>,
    /// `[present(Flag == FlaggedError)] ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: Option<ErrorCode>,
}

impl Ndr for AddressBookFlaggedPropertyValueWithType {
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
        out.begin_struct(name, "AddressBookFlaggedPropertyValueWithType");
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

/// A row in which every column has its value (MS-OXCMAPIHTTP 2.2.1.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [each(column, columns()), switch_is((column() & 0x2000) ? column() & 0x0FFF : column() & 0xFFFF)] AddressBookPropertyValue ValueArray[];
/// } AddressBookStandardRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookStandardRow {
    /// `ValueArray`
    #[doc(alias = "ValueArray")]
    pub value_array: Vec<AddressBookPropertyValue>,
}

impl Ndr for AddressBookStandardRow {
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
        out.begin_struct(name, "AddressBookStandardRow");
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

/// One value of an \`AddressBookFlaggedRow\`.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN)] union {
///     [case(PtypUnspecified)] AddressBookFlaggedPropertyValueWithType WithType;
///     [default] AddressBookFlaggedPropertyValue Flagged;
/// } AddressBookFlaggedRowValue;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum AddressBookFlaggedRowValue {
    /// For `PtypUnspecified` (0).
    WithType(AddressBookFlaggedPropertyValueWithType),
    /// For any other level.
    Flagged(AddressBookFlaggedPropertyValue),
}

impl Default for AddressBookFlaggedRowValue {
    fn default() -> Self {
        Self::WithType(Default::default())
    }
}

impl AddressBookFlaggedRowValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::WithType(_) => matches!(level, 0),
            Self::Flagged(_) => !matches!(level, 0),
        }
    }
}

impl NdrUnion for AddressBookFlaggedRowValue {
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
        out.begin_union(name, "AddressBookFlaggedRowValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::WithType(v) => v.print("WithType", out),
            Self::Flagged(v) => v.print("Flagged", out),
        }
        out.end();
    }
}

/// A row in which columns may lack their value (MS-OXCMAPIHTTP 2.2.1.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [each(column, columns()), switch_is(column() & 0xFFFF)] AddressBookFlaggedRowValue ValueArray[];
/// } AddressBookFlaggedRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookFlaggedRow {
    /// `ValueArray`
    #[doc(alias = "ValueArray")]
    pub value_array: Vec<AddressBookFlaggedRowValue>,
}

impl Ndr for AddressBookFlaggedRow {
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
        out.begin_struct(name, "AddressBookFlaggedRow");
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
///     [case(0)] AddressBookStandardRow Standard;
///     [case(1)] AddressBookFlaggedRow Flagged;
/// } AddressBookRowValues;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum AddressBookRowValues {
    /// For 0.
    Standard(AddressBookStandardRow),
    /// For 1.
    Flagged(AddressBookFlaggedRow),
}

impl Default for AddressBookRowValues {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

impl AddressBookRowValues {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Standard(_) => matches!(level, 0),
            Self::Flagged(_) => matches!(level, 1),
        }
    }
}

impl NdrUnion for AddressBookRowValues {
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
        out.begin_union(name, "AddressBookRowValues", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Standard(v) => v.print("Standard", out),
            Self::Flagged(v) => v.print("Flagged", out),
        }
        out.end();
    }
}

/// One value for each column (MS-OXCMAPIHTTP 2.2.1.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0: every column has its value. 1: each says whether it has. */
///     uint8 Flags;
///     [switch_is(Flags)] AddressBookRowValues Values;
/// } AddressBookPropertyRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookPropertyRow {
    /// 0: every column has its value. 1: each says whether it has.
    #[doc(alias = "Flags")]
    pub flags: u8,
    /// `[switch_is(Flags)] AddressBookRowValues Values`
    #[doc(alias = "Values")]
    pub values: AddressBookRowValues,
}

impl Ndr for AddressBookPropertyRow {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flags.pull_scalars(p).at("Flags")?;
        self.values.pull_scalars(level(self.flags), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.values.push_scalars(level(self.flags), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookPropertyRow");
        self.flags.print("Flags", out);
        self.values.print(level(self.flags), "Values", out);
        out.end();
    }
}

/// A list of property tags (MS-OXCMAPIHTTP 2.2.1.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } LargePropertyTagArray;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LargePropertyTagArray {
    /// `[range(0, 100000)] uint32 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u32,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for LargePropertyTagArray {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.property_tag_count, 0, 100000).at("PropertyTagCount")?;
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LargePropertyTagArray");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// Columns, which are a \`LargePropertyTagArray\`, and rows.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
///     [range(0, 100000)] uint32 RowCount;
///     [provide(columns, PropertyTags)] AddressBookPropertyRow RowData[RowCount];
/// } AddressBookRows;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookRows {
    /// `[range(0, 100000)] uint32 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u32,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
    /// `[range(0, 100000)] uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
    /// `[provide(columns, PropertyTags)] AddressBookPropertyRow RowData[RowCount]`
    #[doc(alias = "RowData")]
    pub row_data: Vec<AddressBookPropertyRow>,
}

impl Ndr for AddressBookRows {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.ranged(&mut self.property_tag_count, 0, 100000).at("PropertyTagCount")?;
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.ranged(&mut self.row_count, 0, 100000).at("RowCount")?;
        p.with_list(
                "columns",
                p.numbers(&self.property_tags, |v| v.0)?,
                |p| p.items(&mut self.row_data, Dim::inline(self.row_count)),
            )
            .at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.with_list(
                "columns",
                p.numbers(&self.property_tags, |v| v.0)?,
                |p| p.items(&self.row_data, Dim::inline(self.row_count)),
            )
            .at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookRows");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        self.row_count.print("RowCount", out);
        show_with_list(
            "columns",
            numbers(&self.property_tags, |v| v.0),
            out,
            |out| show_items("RowData", &self.row_data, out),
        );
        out.end();
    }
}

/// Minimal entry ids (MS-OXNSPI 2.2.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 MinimalIdCount;
///     uint32 MinimalIds[MinimalIdCount];
/// } MinimalIdList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimalIdList {
    /// `[range(0, 100000)] uint32 MinimalIdCount`
    #[doc(alias = "MinimalIdCount")]
    pub minimal_id_count: u32,
    /// `uint32 MinimalIds[MinimalIdCount]`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Vec<u32>,
}

impl Ndr for MinimalIdList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.minimal_id_count, 0, 100000).at("MinimalIdCount")?;
        p.items(&mut self.minimal_ids, Dim::inline(self.minimal_id_count))
            .at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.minimal_id_count.push_scalars(p).at("MinimalIdCount")?;
        p.items(&self.minimal_ids, Dim::inline(self.minimal_id_count)).at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MinimalIdList");
        self.minimal_id_count.print("MinimalIdCount", out);
        show_items("MinimalIds", &self.minimal_ids, out);
        out.end();
    }
}

/// All or one of them hold.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 RestrictCount;
///     [max_recursion(128)] AddressBookRestriction Restricts[RestrictCount];
/// } AddressBookAndOrRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookAndOrRestriction {
    /// `[range(0, 100000)] uint32 RestrictCount`
    #[doc(alias = "RestrictCount")]
    pub restrict_count: u32,
    /// `[max_recursion(128)] AddressBookRestriction Restricts[RestrictCount]`
    #[doc(alias = "Restricts")]
    pub restricts: Vec<AddressBookRestriction>,
}

impl Ndr for AddressBookAndOrRestriction {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.ranged(&mut self.restrict_count, 0, 100000).at("RestrictCount")?;
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
        out.begin_struct(name, "AddressBookAndOrRestriction");
        self.restrict_count.print("RestrictCount", out);
        show_items("Restricts", &self.restricts, out);
        out.end();
    }
}

/// It does not hold.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [max_recursion(128)] AddressBookRestriction Restriction;
/// } AddressBookNotRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookNotRestriction {
    /// `[max_recursion(128)] AddressBookRestriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: AddressBookRestriction,
}

impl Ndr for AddressBookNotRestriction {
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
        out.begin_struct(name, "AddressBookNotRestriction");
        self.restriction.print("Restriction", out);
        out.end();
    }
}

/// The property's text or bytes contain those of the value.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FuzzyLevelLow FuzzyLevelLow;
///     FuzzyLevelHigh FuzzyLevelHigh;
///     PropertyTag PropertyTag;
///     AddressBookTaggedPropertyValue TaggedValue;
/// } AddressBookContentRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookContentRestriction {
    /// `FuzzyLevelLow FuzzyLevelLow`
    #[doc(alias = "FuzzyLevelLow")]
    pub fuzzy_level_low: FuzzyLevelLow,
    /// `FuzzyLevelHigh FuzzyLevelHigh`
    #[doc(alias = "FuzzyLevelHigh")]
    pub fuzzy_level_high: FuzzyLevelHigh,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `AddressBookTaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: AddressBookTaggedPropertyValue,
}

impl Ndr for AddressBookContentRestriction {
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
        self.tagged_value.pull_scalars(p).at("TaggedValue")?;
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
        self.tagged_value.push_scalars(p).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookContentRestriction");
        self.fuzzy_level_low.print("FuzzyLevelLow", out);
        self.fuzzy_level_high.print("FuzzyLevelHigh", out);
        self.property_tag.print("PropertyTag", out);
        self.tagged_value.print("TaggedValue", out);
        out.end();
    }
}

/// The property compares so with the value.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RelOp RelOp;
///     PropertyTag PropertyTag;
///     AddressBookTaggedPropertyValue TaggedValue;
/// } AddressBookPropertyRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookPropertyRestriction {
    /// `RelOp RelOp`
    #[doc(alias = "RelOp")]
    pub rel_op: RelOp,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `AddressBookTaggedPropertyValue TaggedValue`
    #[doc(alias = "TaggedValue")]
    pub tagged_value: AddressBookTaggedPropertyValue,
}

impl Ndr for AddressBookPropertyRestriction {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(rel_op, 0), (property_tag, 1)]) {
            self.rel_op.pull_scalars(p).at("RelOp")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
        }
        self.tagged_value.pull_scalars(p).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rel_op.push_scalars(p).at("RelOp")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.tagged_value.push_scalars(p).at("TaggedValue")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookPropertyRestriction");
        self.rel_op.print("RelOp", out);
        self.property_tag.print("PropertyTag", out);
        self.tagged_value.print("TaggedValue", out);
        out.end();
    }
}

/// An object of the object meets it.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag Subobject;
///     [max_recursion(128)] AddressBookRestriction Restriction;
/// } AddressBookSubObjectRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookSubObjectRestriction {
    /// `PropertyTag Subobject`
    #[doc(alias = "Subobject")]
    pub subobject: PropertyTag,
    /// `[max_recursion(128)] AddressBookRestriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Box<AddressBookRestriction>,
}

impl Ndr for AddressBookSubObjectRestriction {
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
        out.begin_struct(name, "AddressBookSubObjectRestriction");
        self.subobject.print("Subobject", out);
        self.restriction.print("Restriction", out);
        out.end();
    }
}

/// What follows the kind of restriction.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN)] union {
///     [case(RES_AND)] AddressBookAndOrRestriction And;
///     [case(RES_OR)] AddressBookAndOrRestriction Or;
///     [case(RES_NOT)] AddressBookNotRestriction Not;
///     [case(RES_CONTENT)] AddressBookContentRestriction Content;
///     [case(RES_PROPERTY)] AddressBookPropertyRestriction Property;
///     [case(RES_COMPAREPROPS)] ComparePropertiesRestriction CompareProperties;
///     [case(RES_BITMASK)] BitMaskRestriction BitMask;
///     [case(RES_SIZE)] SizeRestriction Size;
///     [case(RES_EXIST)] ExistRestriction Exist;
///     [case(RES_SUBOBJECT)] AddressBookSubObjectRestriction SubObject;
/// } AddressBookRestrictionData;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum AddressBookRestrictionData {
    /// For `RES_AND` (0).
    And(AddressBookAndOrRestriction),
    /// For `RES_OR` (1).
    Or(AddressBookAndOrRestriction),
    /// For `RES_NOT` (2).
    Not(Box<AddressBookNotRestriction>),
    /// For `RES_CONTENT` (3).
    Content(AddressBookContentRestriction),
    /// For `RES_PROPERTY` (4).
    Property(AddressBookPropertyRestriction),
    /// For `RES_COMPAREPROPS` (5).
    CompareProperties(ComparePropertiesRestriction),
    /// For `RES_BITMASK` (6).
    BitMask(BitMaskRestriction),
    /// For `RES_SIZE` (7).
    Size(SizeRestriction),
    /// For `RES_EXIST` (8).
    Exist(ExistRestriction),
    /// For `RES_SUBOBJECT` (9).
    SubObject(AddressBookSubObjectRestriction),
}

impl Default for AddressBookRestrictionData {
    fn default() -> Self {
        Self::Content(Default::default())
    }
}

impl AddressBookRestrictionData {
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
        }
    }
}

impl NdrUnion for AddressBookRestrictionData {
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
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::And(v) => p.nested(None, |p| v.pull_scalars(p)).at("And")?,
            Self::Or(v) => p.nested(None, |p| v.pull_scalars(p)).at("Or")?,
            Self::Not(v) => p.nested(None, |p| v.pull_scalars(p)).at("Not")?,
            Self::Content(v) => v.pull_scalars(p).at("Content")?,
            Self::Property(v) => v.pull_scalars(p).at("Property")?,
            Self::CompareProperties(v) => v.pull_scalars(p).at("CompareProperties")?,
            Self::BitMask(v) => v.pull_scalars(p).at("BitMask")?,
            Self::Size(v) => v.pull_scalars(p).at("Size")?,
            Self::Exist(v) => v.pull_scalars(p).at("Exist")?,
            Self::SubObject(v) => p.nested(None, |p| v.pull_scalars(p)).at("SubObject")?,
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
            Self::Content(v) => v.push_scalars(p).at("Content")?,
            Self::Property(v) => v.push_scalars(p).at("Property")?,
            Self::CompareProperties(v) => v.push_scalars(p).at("CompareProperties")?,
            Self::BitMask(v) => v.push_scalars(p).at("BitMask")?,
            Self::Size(v) => v.push_scalars(p).at("Size")?,
            Self::Exist(v) => v.push_scalars(p).at("Exist")?,
            Self::SubObject(v) => p.nested(None, |p| v.push_scalars(p)).at("SubObject")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "AddressBookRestrictionData", level as u32);
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
        }
        out.end();
    }
}

/// Which objects are wanted.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RestrictType RestrictType;
///     [switch_is(RestrictType)] AddressBookRestrictionData Data;
/// } AddressBookRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookRestriction {
    /// `RestrictType RestrictType`
    #[doc(alias = "RestrictType")]
    pub restrict_type: RestrictType,
    /// `[switch_is(RestrictType)] AddressBookRestrictionData Data`
    #[doc(alias = "Data")]
    pub data: AddressBookRestrictionData,
}

impl Ndr for AddressBookRestriction {
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
        out.begin_struct(name, "AddressBookRestriction");
        self.restrict_type.print("RestrictType", out);
        self.data.print(level(self.restrict_type.0), "Data", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<AddressBookString8>("AddressBookString8"),
    Type::of::<AddressBookString>("AddressBookString"),
    Type::of::<AddressBookBinary>("AddressBookBinary"),
    Type::of::<AddressBookString8Values>("AddressBookString8Values"),
    Type::of::<AddressBookMultipleString8>("AddressBookMultipleString8"),
    Type::of::<AddressBookStringValues>("AddressBookStringValues"),
    Type::of::<AddressBookMultipleString>("AddressBookMultipleString"),
    Type::of::<AddressBookBinaryValues>("AddressBookBinaryValues"),
    Type::of::<AddressBookMultipleBinary>("AddressBookMultipleBinary"),
    Type::of::<AddressBookMultipleInteger16>("AddressBookMultipleInteger16"),
    Type::of::<AddressBookMultipleInteger32>("AddressBookMultipleInteger32"),
    Type::of::<AddressBookMultipleFloating32>("AddressBookMultipleFloating32"),
    Type::of::<AddressBookMultipleFloating64>("AddressBookMultipleFloating64"),
    Type::of::<AddressBookMultipleInteger64>("AddressBookMultipleInteger64"),
    Type::of::<AddressBookMultipleTime>("AddressBookMultipleTime"),
    Type::of::<AddressBookMultipleGuid>("AddressBookMultipleGuid"),
    Type::union::<AddressBookPropertyValue>("AddressBookPropertyValue"),
    Type::of::<AddressBookTaggedPropertyValue>("AddressBookTaggedPropertyValue"),
    Type::of::<AddressBookPropertyValueList>("AddressBookPropertyValueList"),
    Type::of::<AddressBookTypedPropertyValue>("AddressBookTypedPropertyValue"),
    Type::of::<AddressBookFlaggedPropertyValue>("AddressBookFlaggedPropertyValue"),
    Type::of::<
        AddressBookFlaggedPropertyValueWithType,
    >("AddressBookFlaggedPropertyValueWithType"),
    Type::of::<AddressBookStandardRow>("AddressBookStandardRow"),
    Type::union::<AddressBookFlaggedRowValue>("AddressBookFlaggedRowValue"),
    Type::of::<AddressBookFlaggedRow>("AddressBookFlaggedRow"),
    Type::union::<AddressBookRowValues>("AddressBookRowValues"),
    Type::of::<AddressBookPropertyRow>("AddressBookPropertyRow"),
    Type::of::<LargePropertyTagArray>("LargePropertyTagArray"),
    Type::of::<AddressBookRows>("AddressBookRows"),
    Type::of::<MinimalIdList>("MinimalIdList"),
    Type::of::<AddressBookAndOrRestriction>("AddressBookAndOrRestriction"),
    Type::of::<AddressBookNotRestriction>("AddressBookNotRestriction"),
    Type::of::<AddressBookContentRestriction>("AddressBookContentRestriction"),
    Type::of::<AddressBookPropertyRestriction>("AddressBookPropertyRestriction"),
    Type::of::<AddressBookSubObjectRestriction>("AddressBookSubObjectRestriction"),
    Type::union::<AddressBookRestrictionData>("AddressBookRestrictionData"),
    Type::of::<AddressBookRestriction>("AddressBookRestriction"),
];

/// The interface `oxcmapihttp_data`.
///
/// Values in bodies of MAPI over HTTP
pub static OXCMAPIHTTP_DATA: Interface = Interface {
    name: "oxcmapihttp_data",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
