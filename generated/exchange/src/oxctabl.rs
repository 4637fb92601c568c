//! Generated from `oxctabl.idl` by `pidl`; changes belong there.

use super::oxcdata::{PropertyRow, SortOrder};
use super::oxcerrors::ErrorCode;
use super::oxcfold::OptionalRestriction;
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

/// Whether the server may answer first and work later (MS-OXCTABL 2.2.2.1.4).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     TBL_ASYNC = 0x01
/// } TableAsyncFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableAsyncFlags(pub u8);

impl TableAsyncFlags {
    /// `TBL_ASYNC = 0x01`
    pub const TBL_ASYNC: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("TBL_ASYNC", 0x1)];
}

pidl_ndr::wire_bitmap!(TableAsyncFlags, u8, u8, 8, 1);

/// What a table is busy with (MS-OXCTABL 2.2.2.1.3).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     TBLSTAT_COMPLETE = 0x00,
///     TBLSTAT_SORTING = 0x09,
///     TBLSTAT_SORT_ERROR = 0x0A,
///     TBLSTAT_SETTING_COLS = 0x0B,
///     TBLSTAT_SETCOL_ERROR = 0x0D,
///     TBLSTAT_RESTRICTING = 0x0E,
///     TBLSTAT_RESTRICT_ERROR = 0x0F
/// } TableStatus;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableStatus(pub u8);

impl TableStatus {
    /// `TBLSTAT_COMPLETE = 0x00`
    pub const TBLSTAT_COMPLETE: Self = Self(0);
    /// `TBLSTAT_SORTING = 0x09`
    pub const TBLSTAT_SORTING: Self = Self(9);
    /// `TBLSTAT_SORT_ERROR = 0x0A`
    pub const TBLSTAT_SORT_ERROR: Self = Self(10);
    /// `TBLSTAT_SETTING_COLS = 0x0B`
    pub const TBLSTAT_SETTING_COLS: Self = Self(11);
    /// `TBLSTAT_SETCOL_ERROR = 0x0D`
    pub const TBLSTAT_SETCOL_ERROR: Self = Self(13);
    /// `TBLSTAT_RESTRICTING = 0x0E`
    pub const TBLSTAT_RESTRICTING: Self = Self(14);
    /// `TBLSTAT_RESTRICT_ERROR = 0x0F`
    pub const TBLSTAT_RESTRICT_ERROR: Self = Self(15);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TBLSTAT_COMPLETE", 0),
        ("TBLSTAT_SORTING", 9),
        ("TBLSTAT_SORT_ERROR", 10),
        ("TBLSTAT_SETTING_COLS", 11),
        ("TBLSTAT_SETCOL_ERROR", 13),
        ("TBLSTAT_RESTRICTING", 14),
        ("TBLSTAT_RESTRICT_ERROR", 15),
    ];
}

pidl_ndr::wire_enum!(TableStatus, u8, u8, 1);

/// A place in a table (MS-OXCTABL 2.2.2.1.1 and 2.2.2.1.2).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     BOOKMARK_BEGINNING = 0x00,
///     BOOKMARK_CURRENT = 0x01,
///     BOOKMARK_END = 0x02,
///     /** A bookmark of the client's own. */
///     BOOKMARK_CUSTOM = 0x03
/// } BookmarkOrigin;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BookmarkOrigin(pub u8);

impl BookmarkOrigin {
    /// `BOOKMARK_BEGINNING = 0x00`
    pub const BOOKMARK_BEGINNING: Self = Self(0);
    /// `BOOKMARK_CURRENT = 0x01`
    pub const BOOKMARK_CURRENT: Self = Self(1);
    /// `BOOKMARK_END = 0x02`
    pub const BOOKMARK_END: Self = Self(2);
    /// A bookmark of the client's own.
    pub const BOOKMARK_CUSTOM: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("BOOKMARK_BEGINNING", 0),
        ("BOOKMARK_CURRENT", 1),
        ("BOOKMARK_END", 2),
        ("BOOKMARK_CUSTOM", 3),
    ];
}

pidl_ndr::wire_enum!(BookmarkOrigin, u8, u8, 1);

/// How to read rows (MS-OXCTABL 2.2.2.5.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** The cursor stays. */
///     NoAdvance = 0x01,
///     /** The reply may take several payloads. */
///     EnablePackedBuffers = 0x02
/// } QueryRowsFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QueryRowsFlags(pub u8);

impl QueryRowsFlags {
    /// The cursor stays.
    #[doc(alias = "NoAdvance")]
    pub const NO_ADVANCE: Self = Self(0x1);
    /// The reply may take several payloads.
    #[doc(alias = "EnablePackedBuffers")]
    pub const ENABLE_PACKED_BUFFERS: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NoAdvance", 0x1),
        ("EnablePackedBuffers", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(QueryRowsFlags, u8, u8, 8, 1);

/// Where to look for a row (MS-OXCTABL 2.2.2.14.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     DIR_BACKWARD = 0x01
/// } FindRowFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FindRowFlags(pub u8);

impl FindRowFlags {
    /// `DIR_BACKWARD = 0x01`
    pub const DIR_BACKWARD: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("DIR_BACKWARD", 0x1)];
}

pidl_ndr::wire_bitmap!(FindRowFlags, u8, u8, 8, 1);

/// RopSetColumns request (MS-OXCROPS 2.2.5.1.1, MS-OXCTABL 2.2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableAsyncFlags SetColumnsFlags;
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopSetColumnsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetColumnsRequest {
    /// `TableAsyncFlags SetColumnsFlags`
    #[doc(alias = "SetColumnsFlags")]
    pub set_columns_flags: TableAsyncFlags,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopSetColumnsRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(set_columns_flags, 0), (property_tag_count, 1)]
        ) {
            self.set_columns_flags.pull_scalars(p).at("SetColumnsFlags")?;
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
        self.set_columns_flags.push_scalars(p).at("SetColumnsFlags")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetColumnsRequest");
        self.set_columns_flags.print("SetColumnsFlags", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopSetColumns success response (MS-OXCROPS 2.2.5.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableStatus TableStatus;
/// } RopSetColumnsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetColumnsSuccess {
    /// `TableStatus TableStatus`
    #[doc(alias = "TableStatus")]
    pub table_status: TableStatus,
}

impl Ndr for RopSetColumnsSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.pull_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.push_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetColumnsSuccess");
        self.table_status.print("TableStatus", out);
        out.end();
    }
}

/// RopSetColumns response (MS-OXCROPS 2.2.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetColumnsSuccess Success;
/// } RopSetColumnsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetColumnsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetColumnsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetColumnsSuccess>,
}

impl Ndr for RopSetColumnsResponse {
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
        out.begin_struct(name, "RopSetColumnsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSortTable request (MS-OXCROPS 2.2.5.2.1, MS-OXCTABL 2.2.2.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableAsyncFlags SortTableFlags;
///     uint16 SortOrderCount;
///     /** How many of them make categories; they come first. */
///     uint16 CategoryCount;
///     /** How many categories start expanded. */
///     uint16 ExpandedCount;
///     SortOrder SortOrders[SortOrderCount];
/// } RopSortTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSortTableRequest {
    /// `TableAsyncFlags SortTableFlags`
    #[doc(alias = "SortTableFlags")]
    pub sort_table_flags: TableAsyncFlags,
    /// `uint16 SortOrderCount`
    #[doc(alias = "SortOrderCount")]
    pub sort_order_count: u16,
    /// How many of them make categories; they come first.
    #[doc(alias = "CategoryCount")]
    pub category_count: u16,
    /// How many categories start expanded.
    #[doc(alias = "ExpandedCount")]
    pub expanded_count: u16,
    /// `SortOrder SortOrders[SortOrderCount]`
    #[doc(alias = "SortOrders")]
    pub sort_orders: Vec<SortOrder>,
}

impl Ndr for RopSortTableRequest {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(sort_table_flags, 0), (sort_order_count, 1),
            (category_count, 3), (expanded_count, 5)]
        ) {
            self.sort_table_flags.pull_scalars(p).at("SortTableFlags")?;
            self.sort_order_count.pull_scalars(p).at("SortOrderCount")?;
            self.category_count.pull_scalars(p).at("CategoryCount")?;
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
        self.sort_table_flags.push_scalars(p).at("SortTableFlags")?;
        self.sort_order_count.push_scalars(p).at("SortOrderCount")?;
        self.category_count.push_scalars(p).at("CategoryCount")?;
        self.expanded_count.push_scalars(p).at("ExpandedCount")?;
        p.items(&self.sort_orders, Dim::inline(self.sort_order_count)).at("SortOrders")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSortTableRequest");
        self.sort_table_flags.print("SortTableFlags", out);
        self.sort_order_count.print("SortOrderCount", out);
        self.category_count.print("CategoryCount", out);
        self.expanded_count.print("ExpandedCount", out);
        show_items("SortOrders", &self.sort_orders, out);
        out.end();
    }
}

/// RopSortTable success response (MS-OXCROPS 2.2.5.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableStatus TableStatus;
/// } RopSortTableSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSortTableSuccess {
    /// `TableStatus TableStatus`
    #[doc(alias = "TableStatus")]
    pub table_status: TableStatus,
}

impl Ndr for RopSortTableSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.pull_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.push_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSortTableSuccess");
        self.table_status.print("TableStatus", out);
        out.end();
    }
}

/// RopSortTable response (MS-OXCROPS 2.2.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSortTableSuccess Success;
/// } RopSortTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSortTableResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSortTableSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSortTableSuccess>,
}

impl Ndr for RopSortTableResponse {
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
        out.begin_struct(name, "RopSortTableResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopRestrict request (MS-OXCROPS 2.2.5.3.1, MS-OXCTABL 2.2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableAsyncFlags RestrictFlags;
///     /** Bytes of `RestrictionData`; 0 takes the restriction away. */
///     [value(bytes(RestrictionData))] uint16 RestrictionDataSize;
///     [subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData;
/// } RopRestrictRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRestrictRequest {
    /// `TableAsyncFlags RestrictFlags`
    #[doc(alias = "RestrictFlags")]
    pub restrict_flags: TableAsyncFlags,
    /// Bytes of \`RestrictionData\`; 0 takes the restriction away.
    #[doc(alias = "RestrictionDataSize")]
    pub restriction_data_size: u16,
    /// `[subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData`
    #[doc(alias = "RestrictionData")]
    pub restriction_data: OptionalRestriction,
}

impl Ndr for RopRestrictRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(restrict_flags, 0), (restriction_data_size, 1)]
        ) {
            self.restrict_flags.pull_scalars(p).at("RestrictFlags")?;
            self.restriction_data_size.pull_scalars(p).at("RestrictionDataSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.restriction_data_size)?),
                |p| self.restriction_data.pull_scalars(p),
            )
            .at("RestrictionData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restrict_flags.push_scalars(p).at("RestrictFlags")?;
        let restriction_data_size_place = p.number_later(2).at("RestrictionDataSize")?;
        let restriction_data_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.restriction_data.push_scalars(p))
            })
            .at("RestrictionData")?;
        p.fill(restriction_data_size_place, 2, restriction_data_bytes.0)
            .at("RestrictionDataSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRestrictRequest");
        self.restrict_flags.print("RestrictFlags", out);
        self.restriction_data_size.print("RestrictionDataSize", out);
        self.restriction_data.print("RestrictionData", out);
        out.end();
    }
}

/// RopRestrict success response (MS-OXCROPS 2.2.5.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableStatus TableStatus;
/// } RopRestrictSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRestrictSuccess {
    /// `TableStatus TableStatus`
    #[doc(alias = "TableStatus")]
    pub table_status: TableStatus,
}

impl Ndr for RopRestrictSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.pull_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.push_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRestrictSuccess");
        self.table_status.print("TableStatus", out);
        out.end();
    }
}

/// RopRestrict response (MS-OXCROPS 2.2.5.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopRestrictSuccess Success;
/// } RopRestrictResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRestrictResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopRestrictSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopRestrictSuccess>,
}

impl Ndr for RopRestrictResponse {
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
        out.begin_struct(name, "RopRestrictResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopQueryRows request (MS-OXCROPS 2.2.5.4.1, MS-OXCTABL 2.2.2.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     QueryRowsFlags QueryRowsFlags;
///     /** Boolean: forwards. */
///     uint8 ForwardRead;
///     /** At most so many. */
///     uint16 RowCount;
/// } RopQueryRowsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryRowsRequest {
    /// `QueryRowsFlags QueryRowsFlags`
    #[doc(alias = "QueryRowsFlags")]
    pub query_rows_flags: QueryRowsFlags,
    /// Boolean: forwards.
    #[doc(alias = "ForwardRead")]
    pub forward_read: u8,
    /// At most so many.
    #[doc(alias = "RowCount")]
    pub row_count: u16,
}

impl Ndr for RopQueryRowsRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(query_rows_flags, 0), (forward_read, 1), (row_count, 2)]
        ) {
            self.query_rows_flags.pull_scalars(p).at("QueryRowsFlags")?;
            self.forward_read.pull_scalars(p).at("ForwardRead")?;
            self.row_count.pull_scalars(p).at("RowCount")?;
        }
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.query_rows_flags.push_scalars(p).at("QueryRowsFlags")?;
        self.forward_read.push_scalars(p).at("ForwardRead")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryRowsRequest");
        self.query_rows_flags.print("QueryRowsFlags", out);
        self.forward_read.print("ForwardRead", out);
        self.row_count.print("RowCount", out);
        out.end();
    }
}

/// RopQueryRows success response (MS-OXCROPS 2.2.5.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Where the cursor is now. */
///     BookmarkOrigin Origin;
///     uint16 RowCount;
///     PropertyRow RowData[RowCount];
/// } RopQueryRowsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryRowsSuccess {
    /// Where the cursor is now.
    #[doc(alias = "Origin")]
    pub origin: BookmarkOrigin,
    /// `uint16 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u16,
    /// `PropertyRow RowData[RowCount]`
    #[doc(alias = "RowData")]
    pub row_data: Vec<PropertyRow>,
}

impl Ndr for RopQueryRowsSuccess {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(origin, 0), (row_count, 1)]) {
            self.origin.pull_scalars(p).at("Origin")?;
            self.row_count.pull_scalars(p).at("RowCount")?;
        }
        p.items(&mut self.row_data, Dim::inline(self.row_count)).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.origin.push_scalars(p).at("Origin")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.row_data, Dim::inline(self.row_count)).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryRowsSuccess");
        self.origin.print("Origin", out);
        self.row_count.print("RowCount", out);
        show_items("RowData", &self.row_data, out);
        out.end();
    }
}

/// RopQueryRows response (MS-OXCROPS 2.2.5.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone), provide(columns, table_columns(InputHandleIndex))] RopQueryRowsSuccess Success;
/// } RopQueryRowsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryRowsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `Success`
    #[doc(alias = "Success")]
    pub success: Option<RopQueryRowsSuccess>,
}

impl Ndr for RopQueryRowsResponse {
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
                        "table_columns",
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
                        "table_columns",
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
        out.begin_struct(name, "RopQueryRowsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "table_columns",
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

/// RopAbort success response (MS-OXCROPS 2.2.5.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableStatus TableStatus;
/// } RopAbortSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopAbortSuccess {
    /// `TableStatus TableStatus`
    #[doc(alias = "TableStatus")]
    pub table_status: TableStatus,
}

impl Ndr for RopAbortSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.pull_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.push_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopAbortSuccess");
        self.table_status.print("TableStatus", out);
        out.end();
    }
}

/// RopAbort response (MS-OXCROPS 2.2.5.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopAbortSuccess Success;
/// } RopAbortResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopAbortResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopAbortSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopAbortSuccess>,
}

impl Ndr for RopAbortResponse {
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
        out.begin_struct(name, "RopAbortResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetStatus success response (MS-OXCROPS 2.2.5.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     TableStatus TableStatus;
/// } RopGetStatusSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStatusSuccess {
    /// `TableStatus TableStatus`
    #[doc(alias = "TableStatus")]
    pub table_status: TableStatus,
}

impl Ndr for RopGetStatusSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.pull_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.table_status.push_scalars(p).at("TableStatus")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetStatusSuccess");
        self.table_status.print("TableStatus", out);
        out.end();
    }
}

/// RopGetStatus response (MS-OXCROPS 2.2.5.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetStatusSuccess Success;
/// } RopGetStatusResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStatusResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetStatusSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetStatusSuccess>,
}

impl Ndr for RopGetStatusResponse {
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
        out.begin_struct(name, "RopGetStatusResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopQueryPosition success response (MS-OXCROPS 2.2.5.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Rows before the cursor. */
///     uint32 Numerator;
///     /** Rows in all. */
///     uint32 Denominator;
/// } RopQueryPositionSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryPositionSuccess {
    /// Rows before the cursor.
    #[doc(alias = "Numerator")]
    pub numerator: u32,
    /// Rows in all.
    #[doc(alias = "Denominator")]
    pub denominator: u32,
}

impl Ndr for RopQueryPositionSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(numerator, 0), (denominator, 4)]) {
            self.numerator.pull_scalars(p).at("Numerator")?;
            self.denominator.pull_scalars(p).at("Denominator")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.numerator.push_scalars(p).at("Numerator")?;
        self.denominator.push_scalars(p).at("Denominator")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopQueryPositionSuccess");
        self.numerator.print("Numerator", out);
        self.denominator.print("Denominator", out);
        out.end();
    }
}

/// RopQueryPosition response (MS-OXCROPS 2.2.5.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopQueryPositionSuccess Success;
/// } RopQueryPositionResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryPositionResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopQueryPositionSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopQueryPositionSuccess>,
}

impl Ndr for RopQueryPositionResponse {
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
        out.begin_struct(name, "RopQueryPositionResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSeekRow request (MS-OXCROPS 2.2.5.8.1, MS-OXCTABL 2.2.2.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     BookmarkOrigin Origin;
///     /** Backwards when negative. */
///     int32 RowCount;
///     /** Boolean */
///     uint8 WantRowMovedCount;
/// } RopSeekRowRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowRequest {
    /// `BookmarkOrigin Origin`
    #[doc(alias = "Origin")]
    pub origin: BookmarkOrigin,
    /// Backwards when negative.
    #[doc(alias = "RowCount")]
    pub row_count: i32,
    /// Boolean
    #[doc(alias = "WantRowMovedCount")]
    pub want_row_moved_count: u8,
}

impl Ndr for RopSeekRowRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(origin, 0), (row_count, 1), (want_row_moved_count, 5)]
        ) {
            self.origin.pull_scalars(p).at("Origin")?;
            self.row_count.pull_scalars(p).at("RowCount")?;
            self.want_row_moved_count.pull_scalars(p).at("WantRowMovedCount")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.origin.push_scalars(p).at("Origin")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        self.want_row_moved_count.push_scalars(p).at("WantRowMovedCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekRowRequest");
        self.origin.print("Origin", out);
        self.row_count.print("RowCount", out);
        self.want_row_moved_count.print("WantRowMovedCount", out);
        out.end();
    }
}

/// RopSeekRow success response (MS-OXCROPS 2.2.5.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: the table ended before so many rows. */
///     uint8 HasSoughtLess;
///     /** Backwards when negative. */
///     int32 RowsSought;
/// } RopSeekRowSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowSuccess {
    /// Boolean: the table ended before so many rows.
    #[doc(alias = "HasSoughtLess")]
    pub has_sought_less: u8,
    /// Backwards when negative.
    #[doc(alias = "RowsSought")]
    pub rows_sought: i32,
}

impl Ndr for RopSeekRowSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(has_sought_less, 0), (rows_sought, 1)]) {
            self.has_sought_less.pull_scalars(p).at("HasSoughtLess")?;
            self.rows_sought.pull_scalars(p).at("RowsSought")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_sought_less.push_scalars(p).at("HasSoughtLess")?;
        self.rows_sought.push_scalars(p).at("RowsSought")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekRowSuccess");
        self.has_sought_less.print("HasSoughtLess", out);
        self.rows_sought.print("RowsSought", out);
        out.end();
    }
}

/// RopSeekRow response (MS-OXCROPS 2.2.5.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSeekRowSuccess Success;
/// } RopSeekRowResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSeekRowSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSeekRowSuccess>,
}

impl Ndr for RopSeekRowResponse {
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
        out.begin_struct(name, "RopSeekRowResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSeekRowBookmark request (MS-OXCROPS 2.2.5.9.1, MS-OXCTABL 2.2.2.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Bookmark))] uint16 BookmarkSize;
///     /** What RopCreateBookmark gave. */
///     uint8 Bookmark[BookmarkSize];
///     /** Backwards when negative. */
///     int32 RowCount;
///     /** Boolean */
///     uint8 WantRowMovedCount;
/// } RopSeekRowBookmarkRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowBookmarkRequest {
    /// `[value(bytes(Bookmark))] uint16 BookmarkSize`
    #[doc(alias = "BookmarkSize")]
    pub bookmark_size: u16,
    /// What RopCreateBookmark gave.
    #[doc(alias = "Bookmark")]
    pub bookmark: Vec<u8>,
    /// Backwards when negative.
    #[doc(alias = "RowCount")]
    pub row_count: i32,
    /// Boolean
    #[doc(alias = "WantRowMovedCount")]
    pub want_row_moved_count: u8,
}

impl Ndr for RopSeekRowBookmarkRequest {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.bookmark_size.pull_scalars(p).at("BookmarkSize")?;
        p.items(&mut self.bookmark, Dim::inline(self.bookmark_size)).at("Bookmark")?;
        if !pidl_ndr::run!(self, p, 5, 0, [(row_count, 0), (want_row_moved_count, 4)]) {
            self.row_count.pull_scalars(p).at("RowCount")?;
            self.want_row_moved_count.pull_scalars(p).at("WantRowMovedCount")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let bookmark_size_place = p.number_later(2).at("BookmarkSize")?;
        let bookmark_bytes = p
            .measured(|p| p.items(&self.bookmark, Dim::rest()))
            .at("Bookmark")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        self.want_row_moved_count.push_scalars(p).at("WantRowMovedCount")?;
        p.fill(bookmark_size_place, 2, bookmark_bytes.0).at("BookmarkSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekRowBookmarkRequest");
        self.bookmark_size.print("BookmarkSize", out);
        out.u8_array("Bookmark", &self.bookmark);
        self.row_count.print("RowCount", out);
        self.want_row_moved_count.print("WantRowMovedCount", out);
        out.end();
    }
}

/// RopSeekRowBookmark success response (MS-OXCROPS 2.2.5.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: the row of the bookmark is gone. */
///     uint8 RowNoLongerVisible;
///     /** Boolean: the table ended before so many rows. */
///     uint8 HasSoughtLess;
///     /** Backwards when negative. */
///     int32 RowsSought;
/// } RopSeekRowBookmarkSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowBookmarkSuccess {
    /// Boolean: the row of the bookmark is gone.
    #[doc(alias = "RowNoLongerVisible")]
    pub row_no_longer_visible: u8,
    /// Boolean: the table ended before so many rows.
    #[doc(alias = "HasSoughtLess")]
    pub has_sought_less: u8,
    /// Backwards when negative.
    #[doc(alias = "RowsSought")]
    pub rows_sought: i32,
}

impl Ndr for RopSeekRowBookmarkSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(row_no_longer_visible, 0), (has_sought_less, 1),
            (rows_sought, 2)]
        ) {
            self.row_no_longer_visible.pull_scalars(p).at("RowNoLongerVisible")?;
            self.has_sought_less.pull_scalars(p).at("HasSoughtLess")?;
            self.rows_sought.pull_scalars(p).at("RowsSought")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_no_longer_visible.push_scalars(p).at("RowNoLongerVisible")?;
        self.has_sought_less.push_scalars(p).at("HasSoughtLess")?;
        self.rows_sought.push_scalars(p).at("RowsSought")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekRowBookmarkSuccess");
        self.row_no_longer_visible.print("RowNoLongerVisible", out);
        self.has_sought_less.print("HasSoughtLess", out);
        self.rows_sought.print("RowsSought", out);
        out.end();
    }
}

/// RopSeekRowBookmark response (MS-OXCROPS 2.2.5.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSeekRowBookmarkSuccess Success;
/// } RopSeekRowBookmarkResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowBookmarkResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSeekRowBookmarkSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSeekRowBookmarkSuccess>,
}

impl Ndr for RopSeekRowBookmarkResponse {
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
        out.begin_struct(name, "RopSeekRowBookmarkResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSeekRowFractional request (MS-OXCROPS 2.2.5.10.1, MS-OXCTABL 2.2.2.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Numerator;
///     uint32 Denominator;
/// } RopSeekRowFractionalRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowFractionalRequest {
    /// `uint32 Numerator`
    #[doc(alias = "Numerator")]
    pub numerator: u32,
    /// `uint32 Denominator`
    #[doc(alias = "Denominator")]
    pub denominator: u32,
}

impl Ndr for RopSeekRowFractionalRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(numerator, 0), (denominator, 4)]) {
            self.numerator.pull_scalars(p).at("Numerator")?;
            self.denominator.pull_scalars(p).at("Denominator")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.numerator.push_scalars(p).at("Numerator")?;
        self.denominator.push_scalars(p).at("Denominator")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSeekRowFractionalRequest");
        self.numerator.print("Numerator", out);
        self.denominator.print("Denominator", out);
        out.end();
    }
}

/// RopSeekRowFractional response (MS-OXCROPS 2.2.5.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSeekRowFractionalResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSeekRowFractionalResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSeekRowFractionalResponse {
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
        out.begin_struct(name, "RopSeekRowFractionalResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopCreateBookmark success response (MS-OXCROPS 2.2.5.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Bookmark))] uint16 BookmarkSize;
///     /** Known to the server only. */
///     uint8 Bookmark[BookmarkSize];
/// } RopCreateBookmarkSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateBookmarkSuccess {
    /// `[value(bytes(Bookmark))] uint16 BookmarkSize`
    #[doc(alias = "BookmarkSize")]
    pub bookmark_size: u16,
    /// Known to the server only.
    #[doc(alias = "Bookmark")]
    pub bookmark: Vec<u8>,
}

impl Ndr for RopCreateBookmarkSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.bookmark_size.pull_scalars(p).at("BookmarkSize")?;
        p.items(&mut self.bookmark, Dim::inline(self.bookmark_size)).at("Bookmark")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let bookmark_size_place = p.number_later(2).at("BookmarkSize")?;
        let bookmark_bytes = p
            .measured(|p| p.items(&self.bookmark, Dim::rest()))
            .at("Bookmark")?;
        p.fill(bookmark_size_place, 2, bookmark_bytes.0).at("BookmarkSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateBookmarkSuccess");
        self.bookmark_size.print("BookmarkSize", out);
        out.u8_array("Bookmark", &self.bookmark);
        out.end();
    }
}

/// RopCreateBookmark response (MS-OXCROPS 2.2.5.11).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCreateBookmarkSuccess Success;
/// } RopCreateBookmarkResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateBookmarkResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCreateBookmarkSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCreateBookmarkSuccess>,
}

impl Ndr for RopCreateBookmarkResponse {
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
        out.begin_struct(name, "RopCreateBookmarkResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopQueryColumnsAll success response (MS-OXCROPS 2.2.5.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopQueryColumnsAllSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryColumnsAllSuccess {
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopQueryColumnsAllSuccess {
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
        out.begin_struct(name, "RopQueryColumnsAllSuccess");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopQueryColumnsAll response (MS-OXCROPS 2.2.5.12).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopQueryColumnsAllSuccess Success;
/// } RopQueryColumnsAllResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopQueryColumnsAllResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopQueryColumnsAllSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopQueryColumnsAllSuccess>,
}

impl Ndr for RopQueryColumnsAllResponse {
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
        out.begin_struct(name, "RopQueryColumnsAllResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopFindRow request (MS-OXCROPS 2.2.5.13.1, MS-OXCTABL 2.2.2.14.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FindRowFlags FindRowFlags;
///     [value(bytes(RestrictionData))] uint16 RestrictionDataSize;
///     [subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData;
///     BookmarkOrigin Origin;
///     /** 0 unless `Origin` is `BOOKMARK_CUSTOM`. */
///     [value(bytes(Bookmark))] uint16 BookmarkSize;
///     uint8 Bookmark[BookmarkSize];
/// } RopFindRowRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFindRowRequest {
    /// `FindRowFlags FindRowFlags`
    #[doc(alias = "FindRowFlags")]
    pub find_row_flags: FindRowFlags,
    /// `[value(bytes(RestrictionData))] uint16 RestrictionDataSize`
    #[doc(alias = "RestrictionDataSize")]
    pub restriction_data_size: u16,
    /// `[subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData`
    #[doc(alias = "RestrictionData")]
    pub restriction_data: OptionalRestriction,
    /// `BookmarkOrigin Origin`
    #[doc(alias = "Origin")]
    pub origin: BookmarkOrigin,
    /// 0 unless \`Origin\` is \`BOOKMARK\_CUSTOM\`.
    #[doc(alias = "BookmarkSize")]
    pub bookmark_size: u16,
    /// `uint8 Bookmark[BookmarkSize]`
    #[doc(alias = "Bookmark")]
    pub bookmark: Vec<u8>,
}

impl Ndr for RopFindRowRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(find_row_flags, 0), (restriction_data_size, 1)]
        ) {
            self.find_row_flags.pull_scalars(p).at("FindRowFlags")?;
            self.restriction_data_size.pull_scalars(p).at("RestrictionDataSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.restriction_data_size)?),
                |p| self.restriction_data.pull_scalars(p),
            )
            .at("RestrictionData")?;
        if !pidl_ndr::run!(self, p, 3, 0, [(origin, 0), (bookmark_size, 1)]) {
            self.origin.pull_scalars(p).at("Origin")?;
            self.bookmark_size.pull_scalars(p).at("BookmarkSize")?;
        }
        p.items(&mut self.bookmark, Dim::inline(self.bookmark_size)).at("Bookmark")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.find_row_flags.push_scalars(p).at("FindRowFlags")?;
        let restriction_data_size_place = p.number_later(2).at("RestrictionDataSize")?;
        let restriction_data_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.restriction_data.push_scalars(p))
            })
            .at("RestrictionData")?;
        self.origin.push_scalars(p).at("Origin")?;
        let bookmark_size_place = p.number_later(2).at("BookmarkSize")?;
        let bookmark_bytes = p
            .measured(|p| p.items(&self.bookmark, Dim::rest()))
            .at("Bookmark")?;
        p.fill(restriction_data_size_place, 2, restriction_data_bytes.0)
            .at("RestrictionDataSize")?;
        p.fill(bookmark_size_place, 2, bookmark_bytes.0).at("BookmarkSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFindRowRequest");
        self.find_row_flags.print("FindRowFlags", out);
        self.restriction_data_size.print("RestrictionDataSize", out);
        self.restriction_data.print("RestrictionData", out);
        self.origin.print("Origin", out);
        self.bookmark_size.print("BookmarkSize", out);
        out.u8_array("Bookmark", &self.bookmark);
        out.end();
    }
}

/// RopFindRow success response (MS-OXCROPS 2.2.5.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: the row of the bookmark is gone. */
///     uint8 RowNoLongerVisible;
///     /** Boolean */
///     uint8 HasRowData;
///     [present(HasRowData)] PropertyRow RowData;
/// } RopFindRowSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFindRowSuccess {
    /// Boolean: the row of the bookmark is gone.
    #[doc(alias = "RowNoLongerVisible")]
    pub row_no_longer_visible: u8,
    /// Boolean
    #[doc(alias = "HasRowData")]
    pub has_row_data: u8,
    /// `[present(HasRowData)] PropertyRow RowData`
    #[doc(alias = "RowData")]
    pub row_data: Option<PropertyRow>,
}

impl Ndr for RopFindRowSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 2, 0, [(row_no_longer_visible, 0), (has_row_data, 1)]
        ) {
            self.row_no_longer_visible.pull_scalars(p).at("RowNoLongerVisible")?;
            self.has_row_data.pull_scalars(p).at("HasRowData")?;
        }
        p.present(&mut self.row_data, i128::from(self.has_row_data) != 0).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_no_longer_visible.push_scalars(p).at("RowNoLongerVisible")?;
        self.has_row_data.push_scalars(p).at("HasRowData")?;
        p.present(&self.row_data, i128::from(self.has_row_data) != 0).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFindRowSuccess");
        self.row_no_longer_visible.print("RowNoLongerVisible", out);
        self.has_row_data.print("HasRowData", out);
        show_present("RowData", &self.row_data, out);
        out.end();
    }
}

/// RopFindRow response (MS-OXCROPS 2.2.5.13).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone), provide(columns, table_columns(InputHandleIndex))] RopFindRowSuccess Success;
/// } RopFindRowResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFindRowResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `Success`
    #[doc(alias = "Success")]
    pub success: Option<RopFindRowSuccess>,
}

impl Ndr for RopFindRowResponse {
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
                        "table_columns",
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
                        "table_columns",
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
        out.begin_struct(name, "RopFindRowResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "table_columns",
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

/// RopFreeBookmark request (MS-OXCROPS 2.2.5.14.1, MS-OXCTABL 2.2.2.15.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Bookmark))] uint16 BookmarkSize;
///     uint8 Bookmark[BookmarkSize];
/// } RopFreeBookmarkRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFreeBookmarkRequest {
    /// `[value(bytes(Bookmark))] uint16 BookmarkSize`
    #[doc(alias = "BookmarkSize")]
    pub bookmark_size: u16,
    /// `uint8 Bookmark[BookmarkSize]`
    #[doc(alias = "Bookmark")]
    pub bookmark: Vec<u8>,
}

impl Ndr for RopFreeBookmarkRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.bookmark_size.pull_scalars(p).at("BookmarkSize")?;
        p.items(&mut self.bookmark, Dim::inline(self.bookmark_size)).at("Bookmark")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let bookmark_size_place = p.number_later(2).at("BookmarkSize")?;
        let bookmark_bytes = p
            .measured(|p| p.items(&self.bookmark, Dim::rest()))
            .at("Bookmark")?;
        p.fill(bookmark_size_place, 2, bookmark_bytes.0).at("BookmarkSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFreeBookmarkRequest");
        self.bookmark_size.print("BookmarkSize", out);
        out.u8_array("Bookmark", &self.bookmark);
        out.end();
    }
}

/// RopFreeBookmark response (MS-OXCROPS 2.2.5.14.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFreeBookmarkResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFreeBookmarkResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFreeBookmarkResponse {
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
        out.begin_struct(name, "RopFreeBookmarkResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopResetTable response (MS-OXCROPS 2.2.5.15.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopResetTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopResetTableResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopResetTableResponse {
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
        out.begin_struct(name, "RopResetTableResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopExpandRow request (MS-OXCROPS 2.2.5.16.1, MS-OXCTABL 2.2.2.17.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 MaxRowCount;
///     hyper CategoryId;
/// } RopExpandRowRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopExpandRowRequest {
    /// `uint16 MaxRowCount`
    #[doc(alias = "MaxRowCount")]
    pub max_row_count: u16,
    /// `hyper CategoryId`
    #[doc(alias = "CategoryId")]
    pub category_id: u64,
}

impl Ndr for RopExpandRowRequest {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 10, 0, [(max_row_count, 0), (category_id, 2)]) {
            self.max_row_count.pull_scalars(p).at("MaxRowCount")?;
            self.category_id.pull_scalars(p).at("CategoryId")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.max_row_count.push_scalars(p).at("MaxRowCount")?;
        self.category_id.push_scalars(p).at("CategoryId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopExpandRowRequest");
        self.max_row_count.print("MaxRowCount", out);
        self.category_id.print("CategoryId", out);
        out.end();
    }
}

/// RopExpandRow success response (MS-OXCROPS 2.2.5.16.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Rows that came to the table. */
///     uint32 ExpandedRowCount;
///     /** Rows given here. */
///     uint16 RowCount;
///     PropertyRow RowData[RowCount];
/// } RopExpandRowSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopExpandRowSuccess {
    /// Rows that came to the table.
    #[doc(alias = "ExpandedRowCount")]
    pub expanded_row_count: u32,
    /// Rows given here.
    #[doc(alias = "RowCount")]
    pub row_count: u16,
    /// `PropertyRow RowData[RowCount]`
    #[doc(alias = "RowData")]
    pub row_data: Vec<PropertyRow>,
}

impl Ndr for RopExpandRowSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 6, 0, [(expanded_row_count, 0), (row_count, 4)]) {
            self.expanded_row_count.pull_scalars(p).at("ExpandedRowCount")?;
            self.row_count.pull_scalars(p).at("RowCount")?;
        }
        p.items(&mut self.row_data, Dim::inline(self.row_count)).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.expanded_row_count.push_scalars(p).at("ExpandedRowCount")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.row_data, Dim::inline(self.row_count)).at("RowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopExpandRowSuccess");
        self.expanded_row_count.print("ExpandedRowCount", out);
        self.row_count.print("RowCount", out);
        show_items("RowData", &self.row_data, out);
        out.end();
    }
}

/// RopExpandRow response (MS-OXCROPS 2.2.5.16).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone), provide(columns, table_columns(InputHandleIndex))] RopExpandRowSuccess Success;
/// } RopExpandRowResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopExpandRowResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `Success`
    #[doc(alias = "Success")]
    pub success: Option<RopExpandRowSuccess>,
}

impl Ndr for RopExpandRowResponse {
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
                        "table_columns",
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
                        "table_columns",
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
        out.begin_struct(name, "RopExpandRowResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "table_columns",
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

/// RopCollapseRow request (MS-OXCROPS 2.2.5.17.1, MS-OXCTABL 2.2.2.18.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     hyper CategoryId;
/// } RopCollapseRowRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCollapseRowRequest {
    /// `hyper CategoryId`
    #[doc(alias = "CategoryId")]
    pub category_id: u64,
}

impl Ndr for RopCollapseRowRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.category_id.pull_scalars(p).at("CategoryId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.category_id.push_scalars(p).at("CategoryId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCollapseRowRequest");
        self.category_id.print("CategoryId", out);
        out.end();
    }
}

/// RopCollapseRow success response (MS-OXCROPS 2.2.5.17.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Rows that went from the table. */
///     uint32 CollapsedRowCount;
/// } RopCollapseRowSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCollapseRowSuccess {
    /// Rows that went from the table.
    #[doc(alias = "CollapsedRowCount")]
    pub collapsed_row_count: u32,
}

impl Ndr for RopCollapseRowSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.collapsed_row_count.pull_scalars(p).at("CollapsedRowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.collapsed_row_count.push_scalars(p).at("CollapsedRowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCollapseRowSuccess");
        self.collapsed_row_count.print("CollapsedRowCount", out);
        out.end();
    }
}

/// RopCollapseRow response (MS-OXCROPS 2.2.5.17).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCollapseRowSuccess Success;
/// } RopCollapseRowResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCollapseRowResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCollapseRowSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCollapseRowSuccess>,
}

impl Ndr for RopCollapseRowResponse {
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
        out.begin_struct(name, "RopCollapseRowResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetCollapseState request (MS-OXCROPS 2.2.5.18.1, MS-OXCTABL 2.2.2.19.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Row to come back to. */
///     hyper RowId;
///     /** Which instance of it. */
///     uint32 RowInstanceNumber;
/// } RopGetCollapseStateRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetCollapseStateRequest {
    /// Row to come back to.
    #[doc(alias = "RowId")]
    pub row_id: u64,
    /// Which instance of it.
    #[doc(alias = "RowInstanceNumber")]
    pub row_instance_number: u32,
}

impl Ndr for RopGetCollapseStateRequest {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 12, 0, [(row_id, 0), (row_instance_number, 8)]) {
            self.row_id.pull_scalars(p).at("RowId")?;
            self.row_instance_number.pull_scalars(p).at("RowInstanceNumber")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_id.push_scalars(p).at("RowId")?;
        self.row_instance_number.push_scalars(p).at("RowInstanceNumber")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetCollapseStateRequest");
        self.row_id.print("RowId", out);
        self.row_instance_number.print("RowInstanceNumber", out);
        out.end();
    }
}

/// RopGetCollapseState success response (MS-OXCROPS 2.2.5.18.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(CollapseState))] uint16 CollapseStateSize;
///     /** Known to the server only. */
///     uint8 CollapseState[CollapseStateSize];
/// } RopGetCollapseStateSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetCollapseStateSuccess {
    /// `[value(bytes(CollapseState))] uint16 CollapseStateSize`
    #[doc(alias = "CollapseStateSize")]
    pub collapse_state_size: u16,
    /// Known to the server only.
    #[doc(alias = "CollapseState")]
    pub collapse_state: Vec<u8>,
}

impl Ndr for RopGetCollapseStateSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.collapse_state_size.pull_scalars(p).at("CollapseStateSize")?;
        p.items(&mut self.collapse_state, Dim::inline(self.collapse_state_size))
            .at("CollapseState")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let collapse_state_size_place = p.number_later(2).at("CollapseStateSize")?;
        let collapse_state_bytes = p
            .measured(|p| p.items(&self.collapse_state, Dim::rest()))
            .at("CollapseState")?;
        p.fill(collapse_state_size_place, 2, collapse_state_bytes.0)
            .at("CollapseStateSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetCollapseStateSuccess");
        self.collapse_state_size.print("CollapseStateSize", out);
        out.u8_array("CollapseState", &self.collapse_state);
        out.end();
    }
}

/// RopGetCollapseState response (MS-OXCROPS 2.2.5.18).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetCollapseStateSuccess Success;
/// } RopGetCollapseStateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetCollapseStateResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetCollapseStateSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetCollapseStateSuccess>,
}

impl Ndr for RopGetCollapseStateResponse {
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
        out.begin_struct(name, "RopGetCollapseStateResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetCollapseState request (MS-OXCROPS 2.2.5.19.1, MS-OXCTABL 2.2.2.20.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(CollapseState))] uint16 CollapseStateSize;
///     uint8 CollapseState[CollapseStateSize];
/// } RopSetCollapseStateRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetCollapseStateRequest {
    /// `[value(bytes(CollapseState))] uint16 CollapseStateSize`
    #[doc(alias = "CollapseStateSize")]
    pub collapse_state_size: u16,
    /// `uint8 CollapseState[CollapseStateSize]`
    #[doc(alias = "CollapseState")]
    pub collapse_state: Vec<u8>,
}

impl Ndr for RopSetCollapseStateRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.collapse_state_size.pull_scalars(p).at("CollapseStateSize")?;
        p.items(&mut self.collapse_state, Dim::inline(self.collapse_state_size))
            .at("CollapseState")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let collapse_state_size_place = p.number_later(2).at("CollapseStateSize")?;
        let collapse_state_bytes = p
            .measured(|p| p.items(&self.collapse_state, Dim::rest()))
            .at("CollapseState")?;
        p.fill(collapse_state_size_place, 2, collapse_state_bytes.0)
            .at("CollapseStateSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetCollapseStateRequest");
        self.collapse_state_size.print("CollapseStateSize", out);
        out.u8_array("CollapseState", &self.collapse_state);
        out.end();
    }
}

/// RopSetCollapseState success response (MS-OXCROPS 2.2.5.19.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Bookmark))] uint16 BookmarkSize;
///     /** The row to come back to. */
///     uint8 Bookmark[BookmarkSize];
/// } RopSetCollapseStateSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetCollapseStateSuccess {
    /// `[value(bytes(Bookmark))] uint16 BookmarkSize`
    #[doc(alias = "BookmarkSize")]
    pub bookmark_size: u16,
    /// The row to come back to.
    #[doc(alias = "Bookmark")]
    pub bookmark: Vec<u8>,
}

impl Ndr for RopSetCollapseStateSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.bookmark_size.pull_scalars(p).at("BookmarkSize")?;
        p.items(&mut self.bookmark, Dim::inline(self.bookmark_size)).at("Bookmark")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let bookmark_size_place = p.number_later(2).at("BookmarkSize")?;
        let bookmark_bytes = p
            .measured(|p| p.items(&self.bookmark, Dim::rest()))
            .at("Bookmark")?;
        p.fill(bookmark_size_place, 2, bookmark_bytes.0).at("BookmarkSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetCollapseStateSuccess");
        self.bookmark_size.print("BookmarkSize", out);
        out.u8_array("Bookmark", &self.bookmark);
        out.end();
    }
}

/// RopSetCollapseState response (MS-OXCROPS 2.2.5.19).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetCollapseStateSuccess Success;
/// } RopSetCollapseStateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetCollapseStateResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetCollapseStateSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetCollapseStateSuccess>,
}

impl Ndr for RopSetCollapseStateResponse {
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
        out.begin_struct(name, "RopSetCollapseStateResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<TableAsyncFlags>("TableAsyncFlags"),
    Type::of::<TableStatus>("TableStatus"),
    Type::of::<BookmarkOrigin>("BookmarkOrigin"),
    Type::of::<QueryRowsFlags>("QueryRowsFlags"),
    Type::of::<FindRowFlags>("FindRowFlags"),
    Type::of::<RopSetColumnsRequest>("RopSetColumnsRequest"),
    Type::of::<RopSetColumnsSuccess>("RopSetColumnsSuccess"),
    Type::of::<RopSetColumnsResponse>("RopSetColumnsResponse"),
    Type::of::<RopSortTableRequest>("RopSortTableRequest"),
    Type::of::<RopSortTableSuccess>("RopSortTableSuccess"),
    Type::of::<RopSortTableResponse>("RopSortTableResponse"),
    Type::of::<RopRestrictRequest>("RopRestrictRequest"),
    Type::of::<RopRestrictSuccess>("RopRestrictSuccess"),
    Type::of::<RopRestrictResponse>("RopRestrictResponse"),
    Type::of::<RopQueryRowsRequest>("RopQueryRowsRequest"),
    Type::of::<RopQueryRowsSuccess>("RopQueryRowsSuccess"),
    Type::of::<RopQueryRowsResponse>("RopQueryRowsResponse"),
    Type::of::<RopAbortSuccess>("RopAbortSuccess"),
    Type::of::<RopAbortResponse>("RopAbortResponse"),
    Type::of::<RopGetStatusSuccess>("RopGetStatusSuccess"),
    Type::of::<RopGetStatusResponse>("RopGetStatusResponse"),
    Type::of::<RopQueryPositionSuccess>("RopQueryPositionSuccess"),
    Type::of::<RopQueryPositionResponse>("RopQueryPositionResponse"),
    Type::of::<RopSeekRowRequest>("RopSeekRowRequest"),
    Type::of::<RopSeekRowSuccess>("RopSeekRowSuccess"),
    Type::of::<RopSeekRowResponse>("RopSeekRowResponse"),
    Type::of::<RopSeekRowBookmarkRequest>("RopSeekRowBookmarkRequest"),
    Type::of::<RopSeekRowBookmarkSuccess>("RopSeekRowBookmarkSuccess"),
    Type::of::<RopSeekRowBookmarkResponse>("RopSeekRowBookmarkResponse"),
    Type::of::<RopSeekRowFractionalRequest>("RopSeekRowFractionalRequest"),
    Type::of::<RopSeekRowFractionalResponse>("RopSeekRowFractionalResponse"),
    Type::of::<RopCreateBookmarkSuccess>("RopCreateBookmarkSuccess"),
    Type::of::<RopCreateBookmarkResponse>("RopCreateBookmarkResponse"),
    Type::of::<RopQueryColumnsAllSuccess>("RopQueryColumnsAllSuccess"),
    Type::of::<RopQueryColumnsAllResponse>("RopQueryColumnsAllResponse"),
    Type::of::<RopFindRowRequest>("RopFindRowRequest"),
    Type::of::<RopFindRowSuccess>("RopFindRowSuccess"),
    Type::of::<RopFindRowResponse>("RopFindRowResponse"),
    Type::of::<RopFreeBookmarkRequest>("RopFreeBookmarkRequest"),
    Type::of::<RopFreeBookmarkResponse>("RopFreeBookmarkResponse"),
    Type::of::<RopResetTableResponse>("RopResetTableResponse"),
    Type::of::<RopExpandRowRequest>("RopExpandRowRequest"),
    Type::of::<RopExpandRowSuccess>("RopExpandRowSuccess"),
    Type::of::<RopExpandRowResponse>("RopExpandRowResponse"),
    Type::of::<RopCollapseRowRequest>("RopCollapseRowRequest"),
    Type::of::<RopCollapseRowSuccess>("RopCollapseRowSuccess"),
    Type::of::<RopCollapseRowResponse>("RopCollapseRowResponse"),
    Type::of::<RopGetCollapseStateRequest>("RopGetCollapseStateRequest"),
    Type::of::<RopGetCollapseStateSuccess>("RopGetCollapseStateSuccess"),
    Type::of::<RopGetCollapseStateResponse>("RopGetCollapseStateResponse"),
    Type::of::<RopSetCollapseStateRequest>("RopSetCollapseStateRequest"),
    Type::of::<RopSetCollapseStateSuccess>("RopSetCollapseStateSuccess"),
    Type::of::<RopSetCollapseStateResponse>("RopSetCollapseStateResponse"),
];

/// The interface `oxctabl`.
///
/// Operations on tables
pub static OXCTABL: Interface = Interface {
    name: "oxctabl",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
