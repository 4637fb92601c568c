//! Generated from `oxcprpt.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcdata::{
    PropertyName, PropertyNameKind, PropertyNameValue, PropertyProblem, PropertyRow,
    TaggedPropertyValue,
};
use super::oxcerrors::ErrorCode;
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

/// Whether unknown names get an id (MS-OXCPRPT 2.2.12.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     CreateNames = 0x02
/// } PropertyIdsFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyIdsFlags(pub u8);

impl PropertyIdsFlags {
    /// `CreateNames = 0x02`
    #[doc(alias = "CreateNames")]
    pub const CREATE_NAMES: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("CreateNames", 0x2)];
}

pidl_ndr::wire_bitmap!(PropertyIdsFlags, u8, u8, 8, 1);

/// Names that are not wanted (MS-OXCPRPT 2.2.9.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     NoStrings = 0x01,
///     NoIds = 0x02
/// } QueryNamesFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QueryNamesFlags(pub u8);

impl QueryNamesFlags {
    /// `NoStrings = 0x01`
    #[doc(alias = "NoStrings")]
    pub const NO_STRINGS: Self = Self(0x1);
    /// `NoIds = 0x02`
    #[doc(alias = "NoIds")]
    pub const NO_IDS: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NoStrings", 0x1),
        ("NoIds", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(QueryNamesFlags, u8, u8, 8, 1);

/// How to copy properties (MS-OXCPRPT 2.2.10.1 and 2.2.11.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** They go from the source. */
///     MoveProperties = 0x01,
///     /** Those that the destination has stay. */
///     NoOverwrite = 0x02
/// } CopyPropertiesFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyPropertiesFlags(pub u8);

impl CopyPropertiesFlags {
    /// They go from the source.
    #[doc(alias = "MoveProperties")]
    pub const MOVE_PROPERTIES: Self = Self(0x1);
    /// Those that the destination has stay.
    #[doc(alias = "NoOverwrite")]
    pub const NO_OVERWRITE: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MoveProperties", 0x1),
        ("NoOverwrite", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(CopyPropertiesFlags, u8, u8, 8, 1);

/// How to open a stream (MS-OXCPRPT 2.2.14.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     StreamReadOnly = 0x00,
///     StreamReadWrite = 0x01,
///     /** The property is made, or emptied. */
///     StreamCreate = 0x02,
///     /** Read and write if the user may, else read only. */
///     StreamBestAccess = 0x03
/// } StreamOpenMode;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamOpenMode(pub u8);

impl StreamOpenMode {
    /// `StreamReadOnly = 0x00`
    #[doc(alias = "StreamReadOnly")]
    pub const STREAM_READ_ONLY: Self = Self(0);
    /// `StreamReadWrite = 0x01`
    #[doc(alias = "StreamReadWrite")]
    pub const STREAM_READ_WRITE: Self = Self(1);
    /// The property is made, or emptied.
    #[doc(alias = "StreamCreate")]
    pub const STREAM_CREATE: Self = Self(2);
    /// Read and write if the user may, else read only.
    #[doc(alias = "StreamBestAccess")]
    pub const STREAM_BEST_ACCESS: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("StreamReadOnly", 0),
        ("StreamReadWrite", 1),
        ("StreamCreate", 2),
        ("StreamBestAccess", 3),
    ];
}

pidl_ndr::wire_enum!(StreamOpenMode, u8, u8, 1);

/// Where an offset into a stream starts (MS-OXCPRPT 2.2.21.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     StreamBeginning = 0x00,
///     StreamCurrent = 0x01,
///     StreamEnd = 0x02
/// } StreamOrigin;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamOrigin(pub u8);

impl StreamOrigin {
    /// `StreamBeginning = 0x00`
    #[doc(alias = "StreamBeginning")]
    pub const STREAM_BEGINNING: Self = Self(0);
    /// `StreamCurrent = 0x01`
    #[doc(alias = "StreamCurrent")]
    pub const STREAM_CURRENT: Self = Self(1);
    /// `StreamEnd = 0x02`
    #[doc(alias = "StreamEnd")]
    pub const STREAM_END: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("StreamBeginning", 0),
        ("StreamCurrent", 1),
        ("StreamEnd", 2),
    ];
}

pidl_ndr::wire_enum!(StreamOrigin, u8, u8, 1);

/// What others may do with locked bytes (MS-OXCPRPT 2.2.24.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** They may read. Without it they may do nothing. */
///     LockWriteOnly = 0x00000001
/// } LockFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LockFlags(pub u32);

impl LockFlags {
    /// They may read. Without it they may do nothing.
    #[doc(alias = "LockWriteOnly")]
    pub const LOCK_WRITE_ONLY: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("LockWriteOnly", 0x1)];
}

pidl_ndr::wire_bitmap!(LockFlags, u32, u32, 32, 4);

/// RopGetPropertyIdsFromNames request (MS-OXCROPS 2.2.8.1.1, MS-OXCPRPT 2.2.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyIdsFlags Flags;
///     uint16 PropertyNameCount;
///     /** None is all there are. */
///     PropertyName PropertyNames[PropertyNameCount];
/// } RopGetPropertyIdsFromNamesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertyIdsFromNamesRequest {
    /// `PropertyIdsFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: PropertyIdsFlags,
    /// `uint16 PropertyNameCount`
    #[doc(alias = "PropertyNameCount")]
    pub property_name_count: u16,
    /// None is all there are.
    #[doc(alias = "PropertyNames")]
    pub property_names: Vec<PropertyName>,
}

impl Ndr for RopGetPropertyIdsFromNamesRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(flags, 0), (property_name_count, 1)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.property_name_count.pull_scalars(p).at("PropertyNameCount")?;
        }
        p.items(&mut self.property_names, Dim::inline(self.property_name_count))
            .at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.property_name_count.push_scalars(p).at("PropertyNameCount")?;
        p.items(&self.property_names, Dim::inline(self.property_name_count))
            .at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertyIdsFromNamesRequest");
        self.flags.print("Flags", out);
        self.property_name_count.print("PropertyNameCount", out);
        show_items("PropertyNames", &self.property_names, out);
        out.end();
    }
}

/// RopGetPropertyIdsFromNames success response (MS-OXCROPS 2.2.8.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyIdCount;
///     /** 0 for a name that has none. */
///     uint16 PropertyIds[PropertyIdCount];
/// } RopGetPropertyIdsFromNamesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertyIdsFromNamesSuccess {
    /// `uint16 PropertyIdCount`
    #[doc(alias = "PropertyIdCount")]
    pub property_id_count: u16,
    /// 0 for a name that has none.
    #[doc(alias = "PropertyIds")]
    pub property_ids: Vec<u16>,
}

impl Ndr for RopGetPropertyIdsFromNamesSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.property_id_count.pull_scalars(p).at("PropertyIdCount")?;
        p.items(&mut self.property_ids, Dim::inline(self.property_id_count))
            .at("PropertyIds")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.property_id_count.push_scalars(p).at("PropertyIdCount")?;
        p.items(&self.property_ids, Dim::inline(self.property_id_count))
            .at("PropertyIds")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertyIdsFromNamesSuccess");
        self.property_id_count.print("PropertyIdCount", out);
        show_items("PropertyIds", &self.property_ids, out);
        out.end();
    }
}

/// RopGetPropertyIdsFromNames response (MS-OXCROPS 2.2.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetPropertyIdsFromNamesSuccess Success;
/// } RopGetPropertyIdsFromNamesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertyIdsFromNamesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetPropertyIdsFromNamesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPropertyIdsFromNamesSuccess>,
}

impl Ndr for RopGetPropertyIdsFromNamesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertyIdsFromNamesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetNamesFromPropertyIds request (MS-OXCROPS 2.2.8.2.1, MS-OXCPRPT 2.2.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyIdCount;
///     uint16 PropertyIds[PropertyIdCount];
/// } RopGetNamesFromPropertyIdsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetNamesFromPropertyIdsRequest {
    /// `uint16 PropertyIdCount`
    #[doc(alias = "PropertyIdCount")]
    pub property_id_count: u16,
    /// `uint16 PropertyIds[PropertyIdCount]`
    #[doc(alias = "PropertyIds")]
    pub property_ids: Vec<u16>,
}

impl Ndr for RopGetNamesFromPropertyIdsRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.property_id_count.pull_scalars(p).at("PropertyIdCount")?;
        p.items(&mut self.property_ids, Dim::inline(self.property_id_count))
            .at("PropertyIds")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.property_id_count.push_scalars(p).at("PropertyIdCount")?;
        p.items(&self.property_ids, Dim::inline(self.property_id_count))
            .at("PropertyIds")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetNamesFromPropertyIdsRequest");
        self.property_id_count.print("PropertyIdCount", out);
        show_items("PropertyIds", &self.property_ids, out);
        out.end();
    }
}

/// The name of a property id; for an id without one, nothing follows \`Kind\` (MS-OXCPRPT 3.2.5.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyNameKind Kind;
///     /** The property set. */
///     [present(Kind != PropertyNameNone)] GUID GUID;
///     [switch_is(Kind)] PropertyNameValue Value;
/// } NameOfPropertyId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameOfPropertyId {
    /// `PropertyNameKind Kind`
    #[doc(alias = "Kind")]
    pub kind: PropertyNameKind,
    /// The property set.
    #[doc(alias = "GUID")]
    pub guid: Option<Guid>,
    /// `[switch_is(Kind)] PropertyNameValue Value`
    #[doc(alias = "Value")]
    pub value: PropertyNameValue,
}

impl Ndr for NameOfPropertyId {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.kind.pull_scalars(p).at("Kind")?;
        p.present(&mut self.guid, i128::from(self.kind.0) != 255).at("GUID")?;
        self.value.pull_scalars(level(self.kind.0), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.kind.push_scalars(p).at("Kind")?;
        p.present(&self.guid, i128::from(self.kind.0) != 255).at("GUID")?;
        self.value.push_scalars(level(self.kind.0), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NameOfPropertyId");
        self.kind.print("Kind", out);
        show_present("GUID", &self.guid, out);
        self.value.print(level(self.kind.0), "Value", out);
        out.end();
    }
}

/// RopGetNamesFromPropertyIds success response (MS-OXCROPS 2.2.8.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyNameCount;
///     NameOfPropertyId PropertyNames[PropertyNameCount];
/// } RopGetNamesFromPropertyIdsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetNamesFromPropertyIdsSuccess {
    /// `uint16 PropertyNameCount`
    #[doc(alias = "PropertyNameCount")]
    pub property_name_count: u16,
    /// `NameOfPropertyId PropertyNames[PropertyNameCount]`
    #[doc(alias = "PropertyNames")]
    pub property_names: Vec<NameOfPropertyId>,
}

impl Ndr for RopGetNamesFromPropertyIdsSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_name_count.pull_scalars(p).at("PropertyNameCount")?;
        p.items(&mut self.property_names, Dim::inline(self.property_name_count))
            .at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_name_count.push_scalars(p).at("PropertyNameCount")?;
        p.items(&self.property_names, Dim::inline(self.property_name_count))
            .at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetNamesFromPropertyIdsSuccess");
        self.property_name_count.print("PropertyNameCount", out);
        show_items("PropertyNames", &self.property_names, out);
        out.end();
    }
}

/// RopGetNamesFromPropertyIds response (MS-OXCROPS 2.2.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetNamesFromPropertyIdsSuccess Success;
/// } RopGetNamesFromPropertyIdsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetNamesFromPropertyIdsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetNamesFromPropertyIdsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetNamesFromPropertyIdsSuccess>,
}

impl Ndr for RopGetNamesFromPropertyIdsResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetNamesFromPropertyIdsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetPropertiesSpecific request (MS-OXCROPS 2.2.8.3.1, MS-OXCPRPT 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Longest value to be sent, in bytes; 0 is the size of the reply. */
///     uint16 PropertySizeLimit;
///     /** Boolean: for strings whose type was left open. */
///     uint16 WantUnicode;
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopGetPropertiesSpecificRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesSpecificRequest {
    /// Longest value to be sent, in bytes; 0 is the size of the reply.
    #[doc(alias = "PropertySizeLimit")]
    pub property_size_limit: u16,
    /// Boolean: for strings whose type was left open.
    #[doc(alias = "WantUnicode")]
    pub want_unicode: u16,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopGetPropertiesSpecificRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(property_size_limit, 0), (want_unicode, 2),
            (property_tag_count, 4)]
        ) {
            self.property_size_limit.pull_scalars(p).at("PropertySizeLimit")?;
            self.want_unicode.pull_scalars(p).at("WantUnicode")?;
            self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
        }
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_size_limit.push_scalars(p).at("PropertySizeLimit")?;
        self.want_unicode.push_scalars(p).at("WantUnicode")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesSpecificRequest");
        self.property_size_limit.print("PropertySizeLimit", out);
        self.want_unicode.print("WantUnicode", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopGetPropertiesSpecific success response (MS-OXCROPS 2.2.8.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyRow RowData;
/// } RopGetPropertiesSpecificSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesSpecificSuccess {
    /// `PropertyRow RowData`
    #[doc(alias = "RowData")]
    pub row_data: PropertyRow,
}

impl Ndr for RopGetPropertiesSpecificSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_data.pull_scalars(p).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_data.push_scalars(p).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesSpecificSuccess");
        self.row_data.print("RowData", out);
        out.end();
    }
}

/// RopGetPropertiesSpecific response (MS-OXCROPS 2.2.8.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone), provide(columns, requested_properties(InputHandleIndex))] RopGetPropertiesSpecificSuccess Success;
/// } RopGetPropertiesSpecificResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesSpecificResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPropertiesSpecificSuccess>,
}

impl Ndr for RopGetPropertiesSpecificResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.with_list(
                "columns",
                p
                    .context_list(
                        "requested_properties",
                        &[p.narrow(i128::from(self.input_handle_index))?],
                        None,
                    )?,
                |p| p.present(&mut self.success, i128::from(self.return_value.0) == 0),
            )
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.with_list(
                "columns",
                p
                    .context_list(
                        "requested_properties",
                        &[p.narrow(i128::from(self.input_handle_index))?],
                        None,
                    )?,
                |p| p.present(&self.success, i128::from(self.return_value.0) == 0),
            )
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesSpecificResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "requested_properties",
                        &[u64::try_from(i128::from(self.input_handle_index)).ok()?],
                        None,
                    )
                    .ok()
            })(),
            out,
            |out| show_present("Success", &self.success, out),
        );
        out.end();
    }
}

/// RopGetPropertiesAll request (MS-OXCROPS 2.2.8.4.1, MS-OXCPRPT 2.2.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Longest value to be sent, in bytes; 0 is the size of the reply. */
///     uint16 PropertySizeLimit;
///     /** Boolean */
///     uint16 WantUnicode;
/// } RopGetPropertiesAllRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesAllRequest {
    /// Longest value to be sent, in bytes; 0 is the size of the reply.
    #[doc(alias = "PropertySizeLimit")]
    pub property_size_limit: u16,
    /// Boolean
    #[doc(alias = "WantUnicode")]
    pub want_unicode: u16,
}

impl Ndr for RopGetPropertiesAllRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(property_size_limit, 0), (want_unicode, 2)]
        ) {
            self.property_size_limit.pull_scalars(p).at("PropertySizeLimit")?;
            self.want_unicode.pull_scalars(p).at("WantUnicode")?;
        }
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.property_size_limit.push_scalars(p).at("PropertySizeLimit")?;
        self.want_unicode.push_scalars(p).at("WantUnicode")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesAllRequest");
        self.property_size_limit.print("PropertySizeLimit", out);
        self.want_unicode.print("WantUnicode", out);
        out.end();
    }
}

/// RopGetPropertiesAll success response (MS-OXCROPS 2.2.8.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopGetPropertiesAllSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesAllSuccess {
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopGetPropertiesAllSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.property_value_count.pull_scalars(p).at("PropertyValueCount")?;
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
        out.begin_struct(name, "RopGetPropertiesAllSuccess");
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopGetPropertiesAll response (MS-OXCROPS 2.2.8.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetPropertiesAllSuccess Success;
/// } RopGetPropertiesAllResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesAllResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetPropertiesAllSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPropertiesAllSuccess>,
}

impl Ndr for RopGetPropertiesAllResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesAllResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetPropertiesList success response (MS-OXCROPS 2.2.8.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopGetPropertiesListSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesListSuccess {
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopGetPropertiesListSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
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
        out.begin_struct(name, "RopGetPropertiesListSuccess");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopGetPropertiesList response (MS-OXCROPS 2.2.8.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetPropertiesListSuccess Success;
/// } RopGetPropertiesListResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPropertiesListResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetPropertiesListSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPropertiesListSuccess>,
}

impl Ndr for RopGetPropertiesListResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPropertiesListResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetProperties request (MS-OXCROPS 2.2.8.6.1, MS-OXCPRPT 2.2.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the count and the values. */
///     [value(2 + bytes(PropertyValues))] uint16 PropertyValueSize;
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopSetPropertiesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesRequest {
    /// Bytes of the count and the values.
    #[doc(alias = "PropertyValueSize")]
    pub property_value_size: u16,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopSetPropertiesRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(property_value_size, 0), (property_value_count, 2)]
        ) {
            self.property_value_size.pull_scalars(p).at("PropertyValueSize")?;
            self.property_value_count.pull_scalars(p).at("PropertyValueCount")?;
        }
        p.items(&mut self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let property_value_size_place = p.number_later(2).at("PropertyValueSize")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        let property_values_bytes = p
            .measured(|p| {
                p.items(&self.property_values, Dim::inline(self.property_value_count))
            })
            .at("PropertyValues")?;
        p.fill(property_value_size_place, 2, 2 + property_values_bytes.0)
            .at("PropertyValueSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesRequest");
        self.property_value_size.print("PropertyValueSize", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopSetProperties success response (MS-OXCROPS 2.2.8.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopSetPropertiesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopSetPropertiesSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopSetProperties response (MS-OXCROPS 2.2.8.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetPropertiesSuccess Success;
/// } RopSetPropertiesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetPropertiesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetPropertiesSuccess>,
}

impl Ndr for RopSetPropertiesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetPropertiesNoReplicate request (MS-OXCROPS 2.2.8.7.1, MS-OXCPRPT 2.2.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the count and the values. */
///     [value(2 + bytes(PropertyValues))] uint16 PropertyValueSize;
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopSetPropertiesNoReplicateRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesNoReplicateRequest {
    /// Bytes of the count and the values.
    #[doc(alias = "PropertyValueSize")]
    pub property_value_size: u16,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopSetPropertiesNoReplicateRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(property_value_size, 0), (property_value_count, 2)]
        ) {
            self.property_value_size.pull_scalars(p).at("PropertyValueSize")?;
            self.property_value_count.pull_scalars(p).at("PropertyValueCount")?;
        }
        p.items(&mut self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let property_value_size_place = p.number_later(2).at("PropertyValueSize")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        let property_values_bytes = p
            .measured(|p| {
                p.items(&self.property_values, Dim::inline(self.property_value_count))
            })
            .at("PropertyValues")?;
        p.fill(property_value_size_place, 2, 2 + property_values_bytes.0)
            .at("PropertyValueSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesNoReplicateRequest");
        self.property_value_size.print("PropertyValueSize", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopSetPropertiesNoReplicate success response (MS-OXCROPS 2.2.8.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopSetPropertiesNoReplicateSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesNoReplicateSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopSetPropertiesNoReplicateSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesNoReplicateSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopSetPropertiesNoReplicate response (MS-OXCROPS 2.2.8.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetPropertiesNoReplicateSuccess Success;
/// } RopSetPropertiesNoReplicateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetPropertiesNoReplicateResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetPropertiesNoReplicateSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetPropertiesNoReplicateSuccess>,
}

impl Ndr for RopSetPropertiesNoReplicateResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetPropertiesNoReplicateResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopDeleteProperties request (MS-OXCROPS 2.2.8.8.1, MS-OXCPRPT 2.2.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopDeletePropertiesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesRequest {
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopDeletePropertiesRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
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
        out.begin_struct(name, "RopDeletePropertiesRequest");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopDeleteProperties success response (MS-OXCROPS 2.2.8.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopDeletePropertiesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopDeletePropertiesSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeletePropertiesSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopDeleteProperties response (MS-OXCROPS 2.2.8.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopDeletePropertiesSuccess Success;
/// } RopDeletePropertiesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopDeletePropertiesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopDeletePropertiesSuccess>,
}

impl Ndr for RopDeletePropertiesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeletePropertiesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopDeletePropertiesNoReplicate request (MS-OXCROPS 2.2.8.9.1, MS-OXCPRPT 2.2.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopDeletePropertiesNoReplicateRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesNoReplicateRequest {
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopDeletePropertiesNoReplicateRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
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
        out.begin_struct(name, "RopDeletePropertiesNoReplicateRequest");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopDeletePropertiesNoReplicate success response (MS-OXCROPS 2.2.8.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopDeletePropertiesNoReplicateSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesNoReplicateSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopDeletePropertiesNoReplicateSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeletePropertiesNoReplicateSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopDeletePropertiesNoReplicate response (MS-OXCROPS 2.2.8.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopDeletePropertiesNoReplicateSuccess Success;
/// } RopDeletePropertiesNoReplicateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeletePropertiesNoReplicateResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopDeletePropertiesNoReplicateSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopDeletePropertiesNoReplicateSuccess>,
}

impl Ndr for RopDeletePropertiesNoReplicateResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeletePropertiesNoReplicateResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopQueryNamedProperties request (MS-OXCROPS 2.2.8.10.1, MS-OXCPRPT 2.2.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     QueryNamesFlags QueryFlags;
///     /** Boolean */
///     [value(PropertyGuid != NULL)] uint8 HasGuid;
///     /** Only names of this property set. */
///     [present(HasGuid)] GUID PropertyGuid;
/// } RopQueryNamedPropertiesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryNamedPropertiesRequest {
    /// `QueryNamesFlags QueryFlags`
    #[doc(alias = "QueryFlags")]
    pub query_flags: QueryNamesFlags,
    /// Boolean
    #[doc(alias = "HasGuid")]
    pub has_guid: u8,
    /// Only names of this property set.
    #[doc(alias = "PropertyGuid")]
    pub property_guid: Option<Guid>,
}

impl Ndr for RopQueryNamedPropertiesRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(query_flags, 0), (has_guid, 1)]) {
            self.query_flags.pull_scalars(p).at("QueryFlags")?;
            self.has_guid.pull_scalars(p).at("HasGuid")?;
        }
        p.present(&mut self.property_guid, i128::from(self.has_guid) != 0)
            .at("PropertyGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.query_flags.push_scalars(p).at("QueryFlags")?;
        p.narrow::<u8>(i128::from(self.property_guid.is_some()))?
            .push_scalars(p)
            .at("HasGuid")?;
        p.present(&self.property_guid, i128::from(self.property_guid.is_some()) != 0)
            .at("PropertyGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryNamedPropertiesRequest");
        self.query_flags.print("QueryFlags", out);
        self.has_guid.print("HasGuid", out);
        show_present("PropertyGuid", &self.property_guid, out);
        out.end();
    }
}

/// RopQueryNamedProperties success response (MS-OXCROPS 2.2.8.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 IdCount;
///     uint16 PropertyIds[IdCount];
///     /** The name of each. */
///     PropertyName PropertyNames[IdCount];
/// } RopQueryNamedPropertiesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryNamedPropertiesSuccess {
    /// `uint16 IdCount`
    #[doc(alias = "IdCount")]
    pub id_count: u16,
    /// `uint16 PropertyIds[IdCount]`
    #[doc(alias = "PropertyIds")]
    pub property_ids: Vec<u16>,
    /// The name of each.
    #[doc(alias = "PropertyNames")]
    pub property_names: Vec<PropertyName>,
}

impl Ndr for RopQueryNamedPropertiesSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_count.pull_scalars(p).at("IdCount")?;
        p.items(&mut self.property_ids, Dim::inline(self.id_count)).at("PropertyIds")?;
        p.items(&mut self.property_names, Dim::inline(self.id_count))
            .at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_count.push_scalars(p).at("IdCount")?;
        p.items(&self.property_ids, Dim::inline(self.id_count)).at("PropertyIds")?;
        p.items(&self.property_names, Dim::inline(self.id_count)).at("PropertyNames")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryNamedPropertiesSuccess");
        self.id_count.print("IdCount", out);
        show_items("PropertyIds", &self.property_ids, out);
        show_items("PropertyNames", &self.property_names, out);
        out.end();
    }
}

/// RopQueryNamedProperties response (MS-OXCROPS 2.2.8.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopQueryNamedPropertiesSuccess Success;
/// } RopQueryNamedPropertiesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryNamedPropertiesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopQueryNamedPropertiesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopQueryNamedPropertiesSuccess>,
}

impl Ndr for RopQueryNamedPropertiesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryNamedPropertiesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopCopyProperties request (MS-OXCROPS 2.2.8.11.1, MS-OXCPRPT 2.2.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     /** Boolean */
///     uint8 WantAsynchronous;
///     CopyPropertiesFlags CopyFlags;
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopCopyPropertiesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyPropertiesRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// `CopyPropertiesFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: CopyPropertiesFlags,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopCopyPropertiesRequest {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(dest_handle_index, 0), (want_asynchronous, 1), (copy_flags,
            2), (property_tag_count, 3)]
        ) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
        }
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyPropertiesRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.want_asynchronous.print("WantAsynchronous", out);
        self.copy_flags.print("CopyFlags", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopCopyProperties success response (MS-OXCROPS 2.2.8.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopCopyPropertiesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyPropertiesSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopCopyPropertiesSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyPropertiesSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopCopyProperties response (MS-OXCROPS 2.2.8.11).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCopyPropertiesSuccess Success;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
/// } RopCopyPropertiesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyPropertiesResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCopyPropertiesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCopyPropertiesSuccess>,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
}

impl Ndr for RopCopyPropertiesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(source_handle_index, 0), (return_value, 1)]
        ) {
            self.source_handle_index.pull_scalars(p).at("SourceHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyPropertiesResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        out.end();
    }
}

/// RopCopyTo request (MS-OXCROPS 2.2.8.12.1, MS-OXCPRPT 2.2.11.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: recipients and attachments too. */
///     uint8 WantSubObjects;
///     CopyPropertiesFlags CopyFlags;
///     uint16 ExcludedTagCount;
///     PropertyTag ExcludedTags[ExcludedTagCount];
/// } RopCopyToRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyToRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: recipients and attachments too.
    #[doc(alias = "WantSubObjects")]
    pub want_sub_objects: u8,
    /// `CopyPropertiesFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: CopyPropertiesFlags,
    /// `uint16 ExcludedTagCount`
    #[doc(alias = "ExcludedTagCount")]
    pub excluded_tag_count: u16,
    /// `PropertyTag ExcludedTags[ExcludedTagCount]`
    #[doc(alias = "ExcludedTags")]
    pub excluded_tags: Vec<PropertyTag>,
}

impl Ndr for RopCopyToRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(dest_handle_index, 0), (want_asynchronous, 1),
            (want_sub_objects, 2), (copy_flags, 3), (excluded_tag_count, 4)]
        ) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.want_sub_objects.pull_scalars(p).at("WantSubObjects")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.excluded_tag_count.pull_scalars(p).at("ExcludedTagCount")?;
        }
        p.items(&mut self.excluded_tags, Dim::inline(self.excluded_tag_count))
            .at("ExcludedTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.want_sub_objects.push_scalars(p).at("WantSubObjects")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.excluded_tag_count.push_scalars(p).at("ExcludedTagCount")?;
        p.items(&self.excluded_tags, Dim::inline(self.excluded_tag_count))
            .at("ExcludedTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyToRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.want_asynchronous.print("WantAsynchronous", out);
        self.want_sub_objects.print("WantSubObjects", out);
        self.copy_flags.print("CopyFlags", out);
        self.excluded_tag_count.print("ExcludedTagCount", out);
        show_items("ExcludedTags", &self.excluded_tags, out);
        out.end();
    }
}

/// RopCopyTo success response (MS-OXCROPS 2.2.8.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyProblemCount;
///     PropertyProblem PropertyProblems[PropertyProblemCount];
/// } RopCopyToSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyToSuccess {
    /// `uint16 PropertyProblemCount`
    #[doc(alias = "PropertyProblemCount")]
    pub property_problem_count: u16,
    /// `PropertyProblem PropertyProblems[PropertyProblemCount]`
    #[doc(alias = "PropertyProblems")]
    pub property_problems: Vec<PropertyProblem>,
}

impl Ndr for RopCopyToSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.pull_scalars(p).at("PropertyProblemCount")?;
        p.items(&mut self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_problem_count.push_scalars(p).at("PropertyProblemCount")?;
        p.items(&self.property_problems, Dim::inline(self.property_problem_count))
            .at("PropertyProblems")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyToSuccess");
        self.property_problem_count.print("PropertyProblemCount", out);
        show_items("PropertyProblems", &self.property_problems, out);
        out.end();
    }
}

/// RopCopyTo response (MS-OXCROPS 2.2.8.12).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCopyToSuccess Success;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
/// } RopCopyToResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyToResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCopyToSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCopyToSuccess>,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
}

impl Ndr for RopCopyToResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(source_handle_index, 0), (return_value, 1)]
        ) {
            self.source_handle_index.pull_scalars(p).at("SourceHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyToResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        out.end();
    }
}

/// RopProgress request (MS-OXCROPS 2.2.8.13.1, MS-OXCPRPT 2.2.23.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantCancel;
/// } RopProgressRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopProgressRequest {
    /// Boolean
    #[doc(alias = "WantCancel")]
    pub want_cancel: u8,
}

impl Ndr for RopProgressRequest {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.want_cancel.pull_scalars(p).at("WantCancel")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.want_cancel.push_scalars(p).at("WantCancel")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopProgressRequest");
        self.want_cancel.print("WantCancel", out);
        out.end();
    }
}

/// RopProgress success response (MS-OXCROPS 2.2.8.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 LogonId;
///     uint32 CompletedTaskCount;
///     uint32 TotalTaskCount;
/// } RopProgressSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopProgressSuccess {
    /// `uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// `uint32 CompletedTaskCount`
    #[doc(alias = "CompletedTaskCount")]
    pub completed_task_count: u32,
    /// `uint32 TotalTaskCount`
    #[doc(alias = "TotalTaskCount")]
    pub total_task_count: u32,
}

impl Ndr for RopProgressSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(logon_id, 0), (completed_task_count, 1), (total_task_count,
            5)]
        ) {
            self.logon_id.pull_scalars(p).at("LogonId")?;
            self.completed_task_count.pull_scalars(p).at("CompletedTaskCount")?;
            self.total_task_count.pull_scalars(p).at("TotalTaskCount")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        self.completed_task_count.push_scalars(p).at("CompletedTaskCount")?;
        self.total_task_count.push_scalars(p).at("TotalTaskCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopProgressSuccess");
        self.logon_id.print("LogonId", out);
        self.completed_task_count.print("CompletedTaskCount", out);
        self.total_task_count.print("TotalTaskCount", out);
        out.end();
    }
}

/// RopProgress response (MS-OXCROPS 2.2.8.13).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopProgressSuccess Success;
/// } RopProgressResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopProgressResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopProgressSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopProgressSuccess>,
}

impl Ndr for RopProgressResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopProgressResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopOpenStream request (MS-OXCROPS 2.2.9.1.1, MS-OXCPRPT 2.2.14.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     PropertyTag PropertyTag;
///     StreamOpenMode OpenModeFlags;
/// } RopOpenStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenStreamRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `StreamOpenMode OpenModeFlags`
    #[doc(alias = "OpenModeFlags")]
    pub open_mode_flags: StreamOpenMode,
}

impl Ndr for RopOpenStreamRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(output_handle_index, 0), (property_tag, 1),
            (open_mode_flags, 5)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.open_mode_flags.pull_scalars(p).at("OpenModeFlags")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.open_mode_flags.push_scalars(p).at("OpenModeFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenStreamRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.property_tag.print("PropertyTag", out);
        self.open_mode_flags.print("OpenModeFlags", out);
        out.end();
    }
}

/// RopOpenStream success response (MS-OXCROPS 2.2.9.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 StreamSize;
/// } RopOpenStreamSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenStreamSuccess {
    /// `uint32 StreamSize`
    #[doc(alias = "StreamSize")]
    pub stream_size: u32,
}

impl Ndr for RopOpenStreamSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.stream_size.pull_scalars(p).at("StreamSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.stream_size.push_scalars(p).at("StreamSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenStreamSuccess");
        self.stream_size.print("StreamSize", out);
        out.end();
    }
}

/// RopOpenStream response (MS-OXCROPS 2.2.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopOpenStreamSuccess Success;
/// } RopOpenStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenStreamResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopOpenStreamSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopOpenStreamSuccess>,
}

impl Ndr for RopOpenStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenStreamResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopReadStream request (MS-OXCROPS 2.2.9.2.1, MS-OXCPRPT 2.2.15.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0xBABE: `MaximumByteCount` says how many. */
///     uint16 ByteCount;
///     [present(ByteCount == 0xBABE)] uint32 MaximumByteCount;
/// } RopReadStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadStreamRequest {
    /// 0xBABE: \`MaximumByteCount\` says how many.
    #[doc(alias = "ByteCount")]
    pub byte_count: u16,
    /// `[present(ByteCount == 0xBABE)] uint32 MaximumByteCount`
    #[doc(alias = "MaximumByteCount")]
    pub maximum_byte_count: Option<u32>,
}

impl Ndr for RopReadStreamRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.byte_count.pull_scalars(p).at("ByteCount")?;
        p.present(&mut self.maximum_byte_count, i128::from(self.byte_count) == 47806)
            .at("MaximumByteCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.byte_count.push_scalars(p).at("ByteCount")?;
        p.present(&self.maximum_byte_count, i128::from(self.byte_count) == 47806)
            .at("MaximumByteCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadStreamRequest");
        self.byte_count.print("ByteCount", out);
        show_present("MaximumByteCount", &self.maximum_byte_count, out);
        out.end();
    }
}

/// RopReadStream response (MS-OXCROPS 2.2.9.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [value(bytes(Data))] uint16 DataSize;
///     [flag(NDR_PAHEX)] uint8 Data[DataSize];
/// } RopReadStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[value(bytes(Data))] uint16 DataSize`
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 Data[DataSize]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for RopReadStreamResponse {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(input_handle_index, 0), (return_value, 1), (data_size, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.data_size.pull_scalars(p).at("DataSize")?;
        }
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.data_size.print("DataSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Data", &self.data));
        out.end();
    }
}

/// RopWriteStream request (MS-OXCROPS 2.2.9.3.1, MS-OXCPRPT 2.2.16.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Data))] uint16 DataSize;
///     [flag(NDR_PAHEX)] uint8 Data[DataSize];
/// } RopWriteStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteStreamRequest {
    /// `[value(bytes(Data))] uint16 DataSize`
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 Data[DataSize]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for RopWriteStreamRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.data_size.pull_scalars(p).at("DataSize")?;
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteStreamRequest");
        self.data_size.print("DataSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Data", &self.data));
        out.end();
    }
}

/// RopWriteStream response (MS-OXCROPS 2.2.9.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     uint16 WrittenSize;
/// } RopWriteStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `uint16 WrittenSize`
    #[doc(alias = "WrittenSize")]
    pub written_size: u16,
}

impl Ndr for RopWriteStreamResponse {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(input_handle_index, 0), (return_value, 1), (written_size,
            5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.written_size.pull_scalars(p).at("WrittenSize")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        self.written_size.push_scalars(p).at("WrittenSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.written_size.print("WrittenSize", out);
        out.end();
    }
}

/// RopWriteStreamExtended request (MS-OXCROPS 2.2.9.4.1, MS-OXCPRPT 2.2.17.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of `Data`, which the payloads that follow go on with. */
///     [value(bytes(Data))] uint16 DataSize;
///     [flag(NDR_PAHEX)] uint8 Data[DataSize];
/// } RopWriteStreamExtendedRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteStreamExtendedRequest {
    /// Bytes of \`Data\`, which the payloads that follow go on with.
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 Data[DataSize]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for RopWriteStreamExtendedRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.data_size.pull_scalars(p).at("DataSize")?;
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteStreamExtendedRequest");
        self.data_size.print("DataSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Data", &self.data));
        out.end();
    }
}

/// RopWriteStreamExtended response (MS-OXCROPS 2.2.9.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     uint32 WrittenSize;
/// } RopWriteStreamExtendedResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteStreamExtendedResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `uint32 WrittenSize`
    #[doc(alias = "WrittenSize")]
    pub written_size: u32,
}

impl Ndr for RopWriteStreamExtendedResponse {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(input_handle_index, 0), (return_value, 1), (written_size,
            5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.written_size.pull_scalars(p).at("WrittenSize")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        self.written_size.push_scalars(p).at("WrittenSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteStreamExtendedResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.written_size.print("WrittenSize", out);
        out.end();
    }
}

/// RopCommitStream response (MS-OXCROPS 2.2.9.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopCommitStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCommitStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopCommitStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCommitStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetStreamSize success response (MS-OXCROPS 2.2.9.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 StreamSize;
/// } RopGetStreamSizeSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStreamSizeSuccess {
    /// `uint32 StreamSize`
    #[doc(alias = "StreamSize")]
    pub stream_size: u32,
}

impl Ndr for RopGetStreamSizeSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.stream_size.pull_scalars(p).at("StreamSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.stream_size.push_scalars(p).at("StreamSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetStreamSizeSuccess");
        self.stream_size.print("StreamSize", out);
        out.end();
    }
}

/// RopGetStreamSize response (MS-OXCROPS 2.2.9.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetStreamSizeSuccess Success;
/// } RopGetStreamSizeResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStreamSizeResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetStreamSizeSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetStreamSizeSuccess>,
}

impl Ndr for RopGetStreamSizeResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetStreamSizeResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetStreamSize request (MS-OXCROPS 2.2.9.7.1, MS-OXCPRPT 2.2.20.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     hyper StreamSize;
/// } RopSetStreamSizeRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetStreamSizeRequest {
    /// `hyper StreamSize`
    #[doc(alias = "StreamSize")]
    pub stream_size: u64,
}

impl Ndr for RopSetStreamSizeRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.stream_size.pull_scalars(p).at("StreamSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.stream_size.push_scalars(p).at("StreamSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetStreamSizeRequest");
        self.stream_size.print("StreamSize", out);
        out.end();
    }
}

/// RopSetStreamSize response (MS-OXCROPS 2.2.9.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSetStreamSizeResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetStreamSizeResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSetStreamSizeResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetStreamSizeResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSeekStream request (MS-OXCROPS 2.2.9.8.1, MS-OXCPRPT 2.2.21.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     StreamOrigin Origin;
///     int64 Offset;
/// } RopSeekStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekStreamRequest {
    /// `StreamOrigin Origin`
    #[doc(alias = "Origin")]
    pub origin: StreamOrigin,
    /// `int64 Offset`
    #[doc(alias = "Offset")]
    pub offset: i64,
}

impl Ndr for RopSeekStreamRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(origin, 0), (offset, 1)]) {
            self.origin.pull_scalars(p).at("Origin")?;
            self.offset.pull_scalars(p).at("Offset")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.origin.push_scalars(p).at("Origin")?;
        self.offset.push_scalars(p).at("Offset")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekStreamRequest");
        self.origin.print("Origin", out);
        self.offset.print("Offset", out);
        out.end();
    }
}

/// RopSeekStream success response (MS-OXCROPS 2.2.9.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     hyper NewPosition;
/// } RopSeekStreamSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekStreamSuccess {
    /// `hyper NewPosition`
    #[doc(alias = "NewPosition")]
    pub new_position: u64,
}

impl Ndr for RopSeekStreamSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.new_position.pull_scalars(p).at("NewPosition")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.new_position.push_scalars(p).at("NewPosition")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekStreamSuccess");
        self.new_position.print("NewPosition", out);
        out.end();
    }
}

/// RopSeekStream response (MS-OXCROPS 2.2.9.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSeekStreamSuccess Success;
/// } RopSeekStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSeekStreamSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSeekStreamSuccess>,
}

impl Ndr for RopSeekStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopCopyToStream request (MS-OXCROPS 2.2.9.9.1, MS-OXCPRPT 2.2.22.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     hyper ByteCount;
/// } RopCopyToStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyToStreamRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// `hyper ByteCount`
    #[doc(alias = "ByteCount")]
    pub byte_count: u64,
}

impl Ndr for RopCopyToStreamRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(dest_handle_index, 0), (byte_count, 1)]) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.byte_count.pull_scalars(p).at("ByteCount")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.byte_count.push_scalars(p).at("ByteCount")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyToStreamRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.byte_count.print("ByteCount", out);
        out.end();
    }
}

/// RopCopyToStream response (MS-OXCROPS 2.2.9.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
///     hyper ReadByteCount;
///     hyper WrittenByteCount;
/// } RopCopyToStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyToStreamResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
    /// `hyper ReadByteCount`
    #[doc(alias = "ReadByteCount")]
    pub read_byte_count: u64,
    /// `hyper WrittenByteCount`
    #[doc(alias = "WrittenByteCount")]
    pub written_byte_count: u64,
}

impl Ndr for RopCopyToStreamResponse {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(source_handle_index, 0), (return_value, 1)]
        ) {
            self.source_handle_index.pull_scalars(p).at("SourceHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(read_byte_count, 0), (written_byte_count, 8)]
        ) {
            self.read_byte_count.pull_scalars(p).at("ReadByteCount")?;
            self.written_byte_count.pull_scalars(p).at("WrittenByteCount")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.read_byte_count.push_scalars(p).at("ReadByteCount")?;
        self.written_byte_count.push_scalars(p).at("WrittenByteCount")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyToStreamResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        self.read_byte_count.print("ReadByteCount", out);
        self.written_byte_count.print("WrittenByteCount", out);
        out.end();
    }
}

/// RopLockRegionStream request (MS-OXCROPS 2.2.9.10.1, MS-OXCPRPT 2.2.24.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     hyper RegionOffset;
///     hyper RegionSize;
///     LockFlags LockFlags;
/// } RopLockRegionStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLockRegionStreamRequest {
    /// `hyper RegionOffset`
    #[doc(alias = "RegionOffset")]
    pub region_offset: u64,
    /// `hyper RegionSize`
    #[doc(alias = "RegionSize")]
    pub region_size: u64,
    /// `LockFlags LockFlags`
    #[doc(alias = "LockFlags")]
    pub lock_flags: LockFlags,
}

impl Ndr for RopLockRegionStreamRequest {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(region_offset, 0), (region_size, 8), (lock_flags, 16)]
        ) {
            self.region_offset.pull_scalars(p).at("RegionOffset")?;
            self.region_size.pull_scalars(p).at("RegionSize")?;
            self.lock_flags.pull_scalars(p).at("LockFlags")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.region_offset.push_scalars(p).at("RegionOffset")?;
        self.region_size.push_scalars(p).at("RegionSize")?;
        self.lock_flags.push_scalars(p).at("LockFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLockRegionStreamRequest");
        self.region_offset.print("RegionOffset", out);
        self.region_size.print("RegionSize", out);
        self.lock_flags.print("LockFlags", out);
        out.end();
    }
}

/// RopLockRegionStream response (MS-OXCROPS 2.2.9.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopLockRegionStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLockRegionStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopLockRegionStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLockRegionStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopUnlockRegionStream request (MS-OXCROPS 2.2.9.11.1, MS-OXCPRPT 2.2.25.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     hyper RegionOffset;
///     hyper RegionSize;
///     LockFlags LockFlags;
/// } RopUnlockRegionStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopUnlockRegionStreamRequest {
    /// `hyper RegionOffset`
    #[doc(alias = "RegionOffset")]
    pub region_offset: u64,
    /// `hyper RegionSize`
    #[doc(alias = "RegionSize")]
    pub region_size: u64,
    /// `LockFlags LockFlags`
    #[doc(alias = "LockFlags")]
    pub lock_flags: LockFlags,
}

impl Ndr for RopUnlockRegionStreamRequest {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(region_offset, 0), (region_size, 8), (lock_flags, 16)]
        ) {
            self.region_offset.pull_scalars(p).at("RegionOffset")?;
            self.region_size.pull_scalars(p).at("RegionSize")?;
            self.lock_flags.pull_scalars(p).at("LockFlags")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.region_offset.push_scalars(p).at("RegionOffset")?;
        self.region_size.push_scalars(p).at("RegionSize")?;
        self.lock_flags.push_scalars(p).at("LockFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopUnlockRegionStreamRequest");
        self.region_offset.print("RegionOffset", out);
        self.region_size.print("RegionSize", out);
        self.lock_flags.print("LockFlags", out);
        out.end();
    }
}

/// RopUnlockRegionStream response (MS-OXCROPS 2.2.9.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopUnlockRegionStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopUnlockRegionStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopUnlockRegionStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopUnlockRegionStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopWriteAndCommitStream request (MS-OXCROPS 2.2.9.12.1, MS-OXCPRPT 2.2.26.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Data))] uint16 DataSize;
///     [flag(NDR_PAHEX)] uint8 Data[DataSize];
/// } RopWriteAndCommitStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteAndCommitStreamRequest {
    /// `[value(bytes(Data))] uint16 DataSize`
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 Data[DataSize]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for RopWriteAndCommitStreamRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.data_size.pull_scalars(p).at("DataSize")?;
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteAndCommitStreamRequest");
        self.data_size.print("DataSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Data", &self.data));
        out.end();
    }
}

/// RopWriteAndCommitStream response (MS-OXCROPS 2.2.9.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     uint16 WrittenSize;
/// } RopWriteAndCommitStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWriteAndCommitStreamResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `uint16 WrittenSize`
    #[doc(alias = "WrittenSize")]
    pub written_size: u16,
}

impl Ndr for RopWriteAndCommitStreamResponse {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(input_handle_index, 0), (return_value, 1), (written_size,
            5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.written_size.pull_scalars(p).at("WrittenSize")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        self.written_size.push_scalars(p).at("WrittenSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWriteAndCommitStreamResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.written_size.print("WrittenSize", out);
        out.end();
    }
}

/// RopCloneStream request (MS-OXCROPS 2.2.9.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
/// } RopCloneStreamRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCloneStreamRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
}

impl Ndr for RopCloneStreamRequest {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCloneStreamRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        out.end();
    }
}

/// RopCloneStream response (MS-OXCROPS 2.2.9.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopCloneStreamResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCloneStreamResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopCloneStreamResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCloneStreamResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PropertyIdsFlags>("PropertyIdsFlags"),
    Type::of::<QueryNamesFlags>("QueryNamesFlags"),
    Type::of::<CopyPropertiesFlags>("CopyPropertiesFlags"),
    Type::of::<StreamOpenMode>("StreamOpenMode"),
    Type::of::<StreamOrigin>("StreamOrigin"),
    Type::of::<LockFlags>("LockFlags"),
    Type::of::<RopGetPropertyIdsFromNamesRequest>("RopGetPropertyIdsFromNamesRequest"),
    Type::of::<RopGetPropertyIdsFromNamesSuccess>("RopGetPropertyIdsFromNamesSuccess"),
    Type::of::<RopGetPropertyIdsFromNamesResponse>("RopGetPropertyIdsFromNamesResponse"),
    Type::of::<RopGetNamesFromPropertyIdsRequest>("RopGetNamesFromPropertyIdsRequest"),
    Type::of::<NameOfPropertyId>("NameOfPropertyId"),
    Type::of::<RopGetNamesFromPropertyIdsSuccess>("RopGetNamesFromPropertyIdsSuccess"),
    Type::of::<RopGetNamesFromPropertyIdsResponse>("RopGetNamesFromPropertyIdsResponse"),
    Type::of::<RopGetPropertiesSpecificRequest>("RopGetPropertiesSpecificRequest"),
    Type::of::<RopGetPropertiesSpecificSuccess>("RopGetPropertiesSpecificSuccess"),
    Type::of::<RopGetPropertiesSpecificResponse>("RopGetPropertiesSpecificResponse"),
    Type::of::<RopGetPropertiesAllRequest>("RopGetPropertiesAllRequest"),
    Type::of::<RopGetPropertiesAllSuccess>("RopGetPropertiesAllSuccess"),
    Type::of::<RopGetPropertiesAllResponse>("RopGetPropertiesAllResponse"),
    Type::of::<RopGetPropertiesListSuccess>("RopGetPropertiesListSuccess"),
    Type::of::<RopGetPropertiesListResponse>("RopGetPropertiesListResponse"),
    Type::of::<RopSetPropertiesRequest>("RopSetPropertiesRequest"),
    Type::of::<RopSetPropertiesSuccess>("RopSetPropertiesSuccess"),
    Type::of::<RopSetPropertiesResponse>("RopSetPropertiesResponse"),
    Type::of::<RopSetPropertiesNoReplicateRequest>("RopSetPropertiesNoReplicateRequest"),
    Type::of::<RopSetPropertiesNoReplicateSuccess>("RopSetPropertiesNoReplicateSuccess"),
    Type::of::<
        RopSetPropertiesNoReplicateResponse,
    >("RopSetPropertiesNoReplicateResponse"),
    Type::of::<RopDeletePropertiesRequest>("RopDeletePropertiesRequest"),
    Type::of::<RopDeletePropertiesSuccess>("RopDeletePropertiesSuccess"),
    Type::of::<RopDeletePropertiesResponse>("RopDeletePropertiesResponse"),
    Type::of::<
        RopDeletePropertiesNoReplicateRequest,
    >("RopDeletePropertiesNoReplicateRequest"),
    Type::of::<
        RopDeletePropertiesNoReplicateSuccess,
    >("RopDeletePropertiesNoReplicateSuccess"),
    Type::of::<
        RopDeletePropertiesNoReplicateResponse,
    >("RopDeletePropertiesNoReplicateResponse"),
    Type::of::<RopQueryNamedPropertiesRequest>("RopQueryNamedPropertiesRequest"),
    Type::of::<RopQueryNamedPropertiesSuccess>("RopQueryNamedPropertiesSuccess"),
    Type::of::<RopQueryNamedPropertiesResponse>("RopQueryNamedPropertiesResponse"),
    Type::of::<RopCopyPropertiesRequest>("RopCopyPropertiesRequest"),
    Type::of::<RopCopyPropertiesSuccess>("RopCopyPropertiesSuccess"),
    Type::of::<RopCopyPropertiesResponse>("RopCopyPropertiesResponse"),
    Type::of::<RopCopyToRequest>("RopCopyToRequest"),
    Type::of::<RopCopyToSuccess>("RopCopyToSuccess"),
    Type::of::<RopCopyToResponse>("RopCopyToResponse"),
    Type::of::<RopProgressRequest>("RopProgressRequest"),
    Type::of::<RopProgressSuccess>("RopProgressSuccess"),
    Type::of::<RopProgressResponse>("RopProgressResponse"),
    Type::of::<RopOpenStreamRequest>("RopOpenStreamRequest"),
    Type::of::<RopOpenStreamSuccess>("RopOpenStreamSuccess"),
    Type::of::<RopOpenStreamResponse>("RopOpenStreamResponse"),
    Type::of::<RopReadStreamRequest>("RopReadStreamRequest"),
    Type::of::<RopReadStreamResponse>("RopReadStreamResponse"),
    Type::of::<RopWriteStreamRequest>("RopWriteStreamRequest"),
    Type::of::<RopWriteStreamResponse>("RopWriteStreamResponse"),
    Type::of::<RopWriteStreamExtendedRequest>("RopWriteStreamExtendedRequest"),
    Type::of::<RopWriteStreamExtendedResponse>("RopWriteStreamExtendedResponse"),
    Type::of::<RopCommitStreamResponse>("RopCommitStreamResponse"),
    Type::of::<RopGetStreamSizeSuccess>("RopGetStreamSizeSuccess"),
    Type::of::<RopGetStreamSizeResponse>("RopGetStreamSizeResponse"),
    Type::of::<RopSetStreamSizeRequest>("RopSetStreamSizeRequest"),
    Type::of::<RopSetStreamSizeResponse>("RopSetStreamSizeResponse"),
    Type::of::<RopSeekStreamRequest>("RopSeekStreamRequest"),
    Type::of::<RopSeekStreamSuccess>("RopSeekStreamSuccess"),
    Type::of::<RopSeekStreamResponse>("RopSeekStreamResponse"),
    Type::of::<RopCopyToStreamRequest>("RopCopyToStreamRequest"),
    Type::of::<RopCopyToStreamResponse>("RopCopyToStreamResponse"),
    Type::of::<RopLockRegionStreamRequest>("RopLockRegionStreamRequest"),
    Type::of::<RopLockRegionStreamResponse>("RopLockRegionStreamResponse"),
    Type::of::<RopUnlockRegionStreamRequest>("RopUnlockRegionStreamRequest"),
    Type::of::<RopUnlockRegionStreamResponse>("RopUnlockRegionStreamResponse"),
    Type::of::<RopWriteAndCommitStreamRequest>("RopWriteAndCommitStreamRequest"),
    Type::of::<RopWriteAndCommitStreamResponse>("RopWriteAndCommitStreamResponse"),
    Type::of::<RopCloneStreamRequest>("RopCloneStreamRequest"),
    Type::of::<RopCloneStreamResponse>("RopCloneStreamResponse"),
];

/// The interface `oxcprpt`.
///
/// Operations on properties and streams
pub static OXCPRPT: Interface = Interface {
    name: "oxcprpt",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
