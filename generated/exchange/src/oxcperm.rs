//! Generated from `oxcperm.idl` by `pidl`; changes belong there.

use super::oxcdata::TaggedPropertyValue;
use super::oxcerrors::ErrorCode;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

/// Whether a table of permissions has those on free/busy times (MS-OXCPERM 2.2.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     IncludeFreeBusy = 0x02
/// } PermissionsTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PermissionsTableFlags(pub u8);

impl PermissionsTableFlags {
    /// `IncludeFreeBusy = 0x02`
    #[doc(alias = "IncludeFreeBusy")]
    pub const INCLUDE_FREE_BUSY: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("IncludeFreeBusy", 0x2)];
}

pidl_ndr::wire_bitmap!(PermissionsTableFlags, u8, u8, 8, 1);

/// How to change permissions (MS-OXCPERM 2.2.2.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** The new ones take the place of all there are. */
///     ReplaceRows = 0x01,
///     IncludeFreeBusy = 0x02
/// } ModifyPermissionsFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ModifyPermissionsFlags(pub u8);

impl ModifyPermissionsFlags {
    /// The new ones take the place of all there are.
    #[doc(alias = "ReplaceRows")]
    pub const REPLACE_ROWS: Self = Self(0x1);
    /// `IncludeFreeBusy = 0x02`
    #[doc(alias = "IncludeFreeBusy")]
    pub const INCLUDE_FREE_BUSY: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ReplaceRows", 0x1),
        ("IncludeFreeBusy", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(ModifyPermissionsFlags, u8, u8, 8, 1);

/// What to do with an entry (MS-OXCPERM 2.2.2.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     AddRow = 0x01,
///     ModifyRow = 0x02,
///     RemoveRow = 0x04
/// } PermissionDataFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PermissionDataFlags(pub u8);

impl PermissionDataFlags {
    /// `AddRow = 0x01`
    #[doc(alias = "AddRow")]
    pub const ADD_ROW: Self = Self(0x1);
    /// `ModifyRow = 0x02`
    #[doc(alias = "ModifyRow")]
    pub const MODIFY_ROW: Self = Self(0x2);
    /// `RemoveRow = 0x04`
    #[doc(alias = "RemoveRow")]
    pub const REMOVE_ROW: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AddRow", 0x1),
        ("ModifyRow", 0x2),
        ("RemoveRow", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(PermissionDataFlags, u8, u8, 8, 1);

/// What a user may do in a folder: the value of PidTagMemberRights (MS-OXCPERM 2.2.7).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ReadAny = 0x00000001,
///     Create = 0x00000002,
///     EditOwned = 0x00000008,
///     DeleteOwned = 0x00000010,
///     EditAny = 0x00000020,
///     DeleteAny = 0x00000040,
///     CreateSubFolder = 0x00000080,
///     FolderOwner = 0x00000100,
///     FolderContact = 0x00000200,
///     FolderVisible = 0x00000400,
///     FreeBusySimple = 0x00000800,
///     FreeBusyDetailed = 0x00001000
/// } MemberRights;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MemberRights(pub u32);

impl MemberRights {
    /// `ReadAny = 0x00000001`
    #[doc(alias = "ReadAny")]
    pub const READ_ANY: Self = Self(0x1);
    /// `Create = 0x00000002`
    #[doc(alias = "Create")]
    pub const CREATE: Self = Self(0x2);
    /// `EditOwned = 0x00000008`
    #[doc(alias = "EditOwned")]
    pub const EDIT_OWNED: Self = Self(0x8);
    /// `DeleteOwned = 0x00000010`
    #[doc(alias = "DeleteOwned")]
    pub const DELETE_OWNED: Self = Self(0x10);
    /// `EditAny = 0x00000020`
    #[doc(alias = "EditAny")]
    pub const EDIT_ANY: Self = Self(0x20);
    /// `DeleteAny = 0x00000040`
    #[doc(alias = "DeleteAny")]
    pub const DELETE_ANY: Self = Self(0x40);
    /// `CreateSubFolder = 0x00000080`
    #[doc(alias = "CreateSubFolder")]
    pub const CREATE_SUB_FOLDER: Self = Self(0x80);
    /// `FolderOwner = 0x00000100`
    #[doc(alias = "FolderOwner")]
    pub const FOLDER_OWNER: Self = Self(0x100);
    /// `FolderContact = 0x00000200`
    #[doc(alias = "FolderContact")]
    pub const FOLDER_CONTACT: Self = Self(0x200);
    /// `FolderVisible = 0x00000400`
    #[doc(alias = "FolderVisible")]
    pub const FOLDER_VISIBLE: Self = Self(0x400);
    /// `FreeBusySimple = 0x00000800`
    #[doc(alias = "FreeBusySimple")]
    pub const FREE_BUSY_SIMPLE: Self = Self(0x800);
    /// `FreeBusyDetailed = 0x00001000`
    #[doc(alias = "FreeBusyDetailed")]
    pub const FREE_BUSY_DETAILED: Self = Self(0x1000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ReadAny", 0x1),
        ("Create", 0x2),
        ("EditOwned", 0x8),
        ("DeleteOwned", 0x10),
        ("EditAny", 0x20),
        ("DeleteAny", 0x40),
        ("CreateSubFolder", 0x80),
        ("FolderOwner", 0x100),
        ("FolderContact", 0x200),
        ("FolderVisible", 0x400),
        ("FreeBusySimple", 0x800),
        ("FreeBusyDetailed", 0x1000),
    ];
}

pidl_ndr::wire_bitmap!(MemberRights, u32, u32, 32, 4);

/// An entry to add, change or remove (MS-OXCROPS 2.2.10.1.1.1, MS-OXCPERM 2.2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PermissionDataFlags PermissionDataFlags;
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } PermissionData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionData {
    /// `PermissionDataFlags PermissionDataFlags`
    #[doc(alias = "PermissionDataFlags")]
    pub permission_data_flags: PermissionDataFlags,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for PermissionData {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(permission_data_flags, 0), (property_value_count, 1)]
        ) {
            self.permission_data_flags.pull_scalars(p).at("PermissionDataFlags")?;
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
        self.permission_data_flags.push_scalars(p).at("PermissionDataFlags")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PermissionData");
        self.permission_data_flags.print("PermissionDataFlags", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopModifyPermissions request (MS-OXCROPS 2.2.10.1.1, MS-OXCPERM 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ModifyPermissionsFlags ModifyFlags;
///     uint16 ModifyCount;
///     PermissionData PermissionsData[ModifyCount];
/// } RopModifyPermissionsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyPermissionsRequest {
    /// `ModifyPermissionsFlags ModifyFlags`
    #[doc(alias = "ModifyFlags")]
    pub modify_flags: ModifyPermissionsFlags,
    /// `uint16 ModifyCount`
    #[doc(alias = "ModifyCount")]
    pub modify_count: u16,
    /// `PermissionData PermissionsData[ModifyCount]`
    #[doc(alias = "PermissionsData")]
    pub permissions_data: Vec<PermissionData>,
}

impl Ndr for RopModifyPermissionsRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(modify_flags, 0), (modify_count, 1)]) {
            self.modify_flags.pull_scalars(p).at("ModifyFlags")?;
            self.modify_count.pull_scalars(p).at("ModifyCount")?;
        }
        p.items(&mut self.permissions_data, Dim::inline(self.modify_count))
            .at("PermissionsData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.modify_flags.push_scalars(p).at("ModifyFlags")?;
        self.modify_count.push_scalars(p).at("ModifyCount")?;
        p.items(&self.permissions_data, Dim::inline(self.modify_count))
            .at("PermissionsData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopModifyPermissionsRequest");
        self.modify_flags.print("ModifyFlags", out);
        self.modify_count.print("ModifyCount", out);
        show_items("PermissionsData", &self.permissions_data, out);
        out.end();
    }
}

/// RopModifyPermissions response (MS-OXCROPS 2.2.10.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopModifyPermissionsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyPermissionsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopModifyPermissionsResponse {
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
        out.begin_struct(name, "RopModifyPermissionsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetPermissionsTable request (MS-OXCROPS 2.2.10.2.1, MS-OXCPERM 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     PermissionsTableFlags TableFlags;
/// } RopGetPermissionsTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPermissionsTableRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `PermissionsTableFlags TableFlags`
    #[doc(alias = "TableFlags")]
    pub table_flags: PermissionsTableFlags,
}

impl Ndr for RopGetPermissionsTableRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(output_handle_index, 0), (table_flags, 1)]) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.table_flags.pull_scalars(p).at("TableFlags")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.table_flags.push_scalars(p).at("TableFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPermissionsTableRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.table_flags.print("TableFlags", out);
        out.end();
    }
}

/// RopGetPermissionsTable response (MS-OXCROPS 2.2.10.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopGetPermissionsTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPermissionsTableResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopGetPermissionsTableResponse {
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
        out.begin_struct(name, "RopGetPermissionsTableResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PermissionsTableFlags>("PermissionsTableFlags"),
    Type::of::<ModifyPermissionsFlags>("ModifyPermissionsFlags"),
    Type::of::<PermissionDataFlags>("PermissionDataFlags"),
    Type::of::<MemberRights>("MemberRights"),
    Type::of::<PermissionData>("PermissionData"),
    Type::of::<RopModifyPermissionsRequest>("RopModifyPermissionsRequest"),
    Type::of::<RopModifyPermissionsResponse>("RopModifyPermissionsResponse"),
    Type::of::<RopGetPermissionsTableRequest>("RopGetPermissionsTableRequest"),
    Type::of::<RopGetPermissionsTableResponse>("RopGetPermissionsTableResponse"),
];

/// The interface `oxcperm`.
///
/// Permissions on folders
pub static OXCPERM: Interface = Interface {
    name: "oxcperm",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
