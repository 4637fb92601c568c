//! Generated from `oxcfold.idl` by `pidl`; changes belong there.

use super::oxcdata::Restriction;
use super::oxcentryid::{FolderId, MessageId};
use super::oxcerrors::ErrorCode;
use super::oxcstor::GhostedFolderServers;
use super::oxctypes::StringOfFlag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

/// How to open a folder (MS-OXCFOLD 2.2.1.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** A folder that was deleted softly may be opened too. */
///     OpenSoftDeletedFolder = 0x04
/// } FolderOpenModeFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FolderOpenModeFlags(pub u8);

impl FolderOpenModeFlags {
    /// A folder that was deleted softly may be opened too.
    #[doc(alias = "OpenSoftDeletedFolder")]
    pub const OPEN_SOFT_DELETED_FOLDER: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("OpenSoftDeletedFolder", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(FolderOpenModeFlags, u8, u8, 8, 1);

/// Kind of folder (MS-OXCFOLD 2.2.1.2.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     GenericFolder = 1,
///     SearchFolder = 2
/// } FolderType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FolderType(pub u8);

impl FolderType {
    /// `GenericFolder = 1`
    #[doc(alias = "GenericFolder")]
    pub const GENERIC_FOLDER: Self = Self(1);
    /// `SearchFolder = 2`
    #[doc(alias = "SearchFolder")]
    pub const SEARCH_FOLDER: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("GenericFolder", 1),
        ("SearchFolder", 2),
    ];
}

pidl_ndr::wire_enum!(FolderType, u8, u8, 1);

/// What to delete with a folder, and how (MS-OXCFOLD 2.2.1.3.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     DEL_MESSAGES = 0x01,
///     DEL_FOLDERS = 0x04,
///     DELETE_HARD_DELETE = 0x10
/// } DeleteFolderFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteFolderFlags(pub u8);

impl DeleteFolderFlags {
    /// `DEL_MESSAGES = 0x01`
    pub const DEL_MESSAGES: Self = Self(0x1);
    /// `DEL_FOLDERS = 0x04`
    pub const DEL_FOLDERS: Self = Self(0x4);
    /// `DELETE_HARD_DELETE = 0x10`
    pub const DELETE_HARD_DELETE: Self = Self(0x10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DEL_MESSAGES", 0x1),
        ("DEL_FOLDERS", 0x4),
        ("DELETE_HARD_DELETE", 0x10),
    ];
}

pidl_ndr::wire_bitmap!(DeleteFolderFlags, u8, u8, 8, 1);

/// How to search (MS-OXCFOLD 2.2.1.4.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     STOP_SEARCH = 0x00000001,
///     RESTART_SEARCH = 0x00000002,
///     RECURSIVE_SEARCH = 0x00000004,
///     SHALLOW_SEARCH = 0x00000008,
///     FOREGROUND_SEARCH = 0x00000010,
///     BACKGROUND_SEARCH = 0x00000020,
///     CONTENT_INDEXED_SEARCH = 0x00010000,
///     NON_CONTENT_INDEXED_SEARCH = 0x00020000,
///     STATIC_SEARCH = 0x00040000
/// } SetSearchFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SetSearchFlags(pub u32);

impl SetSearchFlags {
    /// `STOP_SEARCH = 0x00000001`
    pub const STOP_SEARCH: Self = Self(0x1);
    /// `RESTART_SEARCH = 0x00000002`
    pub const RESTART_SEARCH: Self = Self(0x2);
    /// `RECURSIVE_SEARCH = 0x00000004`
    pub const RECURSIVE_SEARCH: Self = Self(0x4);
    /// `SHALLOW_SEARCH = 0x00000008`
    pub const SHALLOW_SEARCH: Self = Self(0x8);
    /// `FOREGROUND_SEARCH = 0x00000010`
    pub const FOREGROUND_SEARCH: Self = Self(0x10);
    /// `BACKGROUND_SEARCH = 0x00000020`
    pub const BACKGROUND_SEARCH: Self = Self(0x20);
    /// `CONTENT_INDEXED_SEARCH = 0x00010000`
    pub const CONTENT_INDEXED_SEARCH: Self = Self(0x10000);
    /// `NON_CONTENT_INDEXED_SEARCH = 0x00020000`
    pub const NON_CONTENT_INDEXED_SEARCH: Self = Self(0x20000);
    /// `STATIC_SEARCH = 0x00040000`
    pub const STATIC_SEARCH: Self = Self(0x40000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("STOP_SEARCH", 0x1),
        ("RESTART_SEARCH", 0x2),
        ("RECURSIVE_SEARCH", 0x4),
        ("SHALLOW_SEARCH", 0x8),
        ("FOREGROUND_SEARCH", 0x10),
        ("BACKGROUND_SEARCH", 0x20),
        ("CONTENT_INDEXED_SEARCH", 0x10000),
        ("NON_CONTENT_INDEXED_SEARCH", 0x20000),
        ("STATIC_SEARCH", 0x40000),
    ];
}

pidl_ndr::wire_bitmap!(SetSearchFlags, u32, u32, 32, 4);

/// State of a search (MS-OXCFOLD 2.2.1.5.2).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     SEARCH_RUNNING = 0x00000001,
///     SEARCH_REBUILD = 0x00000002,
///     SEARCH_RECURSIVE = 0x00000004,
///     SEARCH_FOREGROUND = 0x00000008,
///     SEARCH_COMPLETE = 0x00001000,
///     SEARCH_PARTIAL = 0x00002000,
///     SEARCH_STATIC = 0x00010000,
///     SEARCH_MAYBE_STATIC = 0x00020000,
///     CI_TOTALLY = 0x01000000,
///     CI_WITH_TWIR_RESIDUAL = 0x02000000,
///     TWIR_MOSTLY = 0x04000000,
///     TWIR_TOTALLY = 0x08000000
/// } GetSearchFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetSearchFlags(pub u32);

impl GetSearchFlags {
    /// `SEARCH_RUNNING = 0x00000001`
    pub const SEARCH_RUNNING: Self = Self(0x1);
    /// `SEARCH_REBUILD = 0x00000002`
    pub const SEARCH_REBUILD: Self = Self(0x2);
    /// `SEARCH_RECURSIVE = 0x00000004`
    pub const SEARCH_RECURSIVE: Self = Self(0x4);
    /// `SEARCH_FOREGROUND = 0x00000008`
    pub const SEARCH_FOREGROUND: Self = Self(0x8);
    /// `SEARCH_COMPLETE = 0x00001000`
    pub const SEARCH_COMPLETE: Self = Self(0x1000);
    /// `SEARCH_PARTIAL = 0x00002000`
    pub const SEARCH_PARTIAL: Self = Self(0x2000);
    /// `SEARCH_STATIC = 0x00010000`
    pub const SEARCH_STATIC: Self = Self(0x10000);
    /// `SEARCH_MAYBE_STATIC = 0x00020000`
    pub const SEARCH_MAYBE_STATIC: Self = Self(0x20000);
    /// `CI_TOTALLY = 0x01000000`
    pub const CI_TOTALLY: Self = Self(0x1000000);
    /// `CI_WITH_TWIR_RESIDUAL = 0x02000000`
    pub const CI_WITH_TWIR_RESIDUAL: Self = Self(0x2000000);
    /// `TWIR_MOSTLY = 0x04000000`
    pub const TWIR_MOSTLY: Self = Self(0x4000000);
    /// `TWIR_TOTALLY = 0x08000000`
    pub const TWIR_TOTALLY: Self = Self(0x8000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SEARCH_RUNNING", 0x1),
        ("SEARCH_REBUILD", 0x2),
        ("SEARCH_RECURSIVE", 0x4),
        ("SEARCH_FOREGROUND", 0x8),
        ("SEARCH_COMPLETE", 0x1000),
        ("SEARCH_PARTIAL", 0x2000),
        ("SEARCH_STATIC", 0x10000),
        ("SEARCH_MAYBE_STATIC", 0x20000),
        ("CI_TOTALLY", 0x1000000),
        ("CI_WITH_TWIR_RESIDUAL", 0x2000000),
        ("TWIR_MOSTLY", 0x4000000),
        ("TWIR_TOTALLY", 0x8000000),
    ];
}

pidl_ndr::wire_bitmap!(GetSearchFlags, u32, u32, 32, 4);

/// What a table of folders lists (MS-OXCFOLD 2.2.1.13.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** All levels below, not only the first. */
///     Depth = 0x04,
///     DeferredErrors = 0x08,
///     NoNotifications = 0x10,
///     SoftDeletes = 0x20,
///     UseUnicode = 0x40,
///     SuppressesNotifications = 0x80
/// } HierarchyTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct HierarchyTableFlags(pub u8);

impl HierarchyTableFlags {
    /// All levels below, not only the first.
    #[doc(alias = "Depth")]
    pub const DEPTH: Self = Self(0x4);
    /// `DeferredErrors = 0x08`
    #[doc(alias = "DeferredErrors")]
    pub const DEFERRED_ERRORS: Self = Self(0x8);
    /// `NoNotifications = 0x10`
    #[doc(alias = "NoNotifications")]
    pub const NO_NOTIFICATIONS: Self = Self(0x10);
    /// `SoftDeletes = 0x20`
    #[doc(alias = "SoftDeletes")]
    pub const SOFT_DELETES: Self = Self(0x20);
    /// `UseUnicode = 0x40`
    #[doc(alias = "UseUnicode")]
    pub const USE_UNICODE: Self = Self(0x40);
    /// `SuppressesNotifications = 0x80`
    #[doc(alias = "SuppressesNotifications")]
    pub const SUPPRESSES_NOTIFICATIONS: Self = Self(0x80);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Depth", 0x4),
        ("DeferredErrors", 0x8),
        ("NoNotifications", 0x10),
        ("SoftDeletes", 0x20),
        ("UseUnicode", 0x40),
        ("SuppressesNotifications", 0x80),
    ];
}

pidl_ndr::wire_bitmap!(HierarchyTableFlags, u8, u8, 8, 1);

/// What a table of messages lists (MS-OXCFOLD 2.2.1.14.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** The messages that hold settings, not mail. */
///     Associated = 0x02,
///     DeferredErrors = 0x08,
///     NoNotifications = 0x10,
///     SoftDeletes = 0x20,
///     UseUnicode = 0x40,
///     ConversationMembers = 0x80
/// } ContentsTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContentsTableFlags(pub u8);

impl ContentsTableFlags {
    /// The messages that hold settings, not mail.
    #[doc(alias = "Associated")]
    pub const ASSOCIATED: Self = Self(0x2);
    /// `DeferredErrors = 0x08`
    #[doc(alias = "DeferredErrors")]
    pub const DEFERRED_ERRORS: Self = Self(0x8);
    /// `NoNotifications = 0x10`
    #[doc(alias = "NoNotifications")]
    pub const NO_NOTIFICATIONS: Self = Self(0x10);
    /// `SoftDeletes = 0x20`
    #[doc(alias = "SoftDeletes")]
    pub const SOFT_DELETES: Self = Self(0x20);
    /// `UseUnicode = 0x40`
    #[doc(alias = "UseUnicode")]
    pub const USE_UNICODE: Self = Self(0x40);
    /// `ConversationMembers = 0x80`
    #[doc(alias = "ConversationMembers")]
    pub const CONVERSATION_MEMBERS: Self = Self(0x80);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Associated", 0x2),
        ("DeferredErrors", 0x8),
        ("NoNotifications", 0x10),
        ("SoftDeletes", 0x20),
        ("UseUnicode", 0x40),
        ("ConversationMembers", 0x80),
    ];
}

pidl_ndr::wire_bitmap!(ContentsTableFlags, u8, u8, 8, 1);

/// A counted restriction that is not there when its count is 0.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [present(remaining() != 0)] Restriction Restriction;
/// } OptionalRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionalRestriction {
    /// `[present(remaining() != 0)] Restriction Restriction`
    #[doc(alias = "Restriction")]
    pub restriction: Option<Restriction>,
}

impl Ndr for OptionalRestriction {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(&mut self.restriction, (p.remaining() as i128) != 0)
            .at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(&self.restriction, self.restriction.is_some()).at("Restriction")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OptionalRestriction");
        show_present("Restriction", &self.restriction, out);
        out.end();
    }
}

/// RopOpenFolder request (MS-OXCROPS 2.2.4.1.1, MS-OXCFOLD 2.2.1.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     FolderID FolderId;
///     FolderOpenModeFlags OpenModeFlags;
/// } RopOpenFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenFolderRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `FolderOpenModeFlags OpenModeFlags`
    #[doc(alias = "OpenModeFlags")]
    pub open_mode_flags: FolderOpenModeFlags,
}

impl Ndr for RopOpenFolderRequest {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 10, 0, [(output_handle_index, 0), (folder_id, 1), (open_mode_flags,
            9)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.open_mode_flags.pull_scalars(p).at("OpenModeFlags")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.open_mode_flags.push_scalars(p).at("OpenModeFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenFolderRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.folder_id.print("FolderId", out);
        self.open_mode_flags.print("OpenModeFlags", out);
        out.end();
    }
}

/// RopOpenFolder success response (MS-OXCROPS 2.2.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 HasRules;
///     /** Boolean: the folder's content is on other servers. */
///     uint8 IsGhosted;
///     [present(IsGhosted)] GhostedFolderServers Ghosted;
/// } RopOpenFolderSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenFolderSuccess {
    /// Boolean
    #[doc(alias = "HasRules")]
    pub has_rules: u8,
    /// Boolean: the folder's content is on other servers.
    #[doc(alias = "IsGhosted")]
    pub is_ghosted: u8,
    /// `[present(IsGhosted)] GhostedFolderServers Ghosted`
    #[doc(alias = "Ghosted")]
    pub ghosted: Option<GhostedFolderServers>,
}

impl Ndr for RopOpenFolderSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(has_rules, 0), (is_ghosted, 1)]) {
            self.has_rules.pull_scalars(p).at("HasRules")?;
            self.is_ghosted.pull_scalars(p).at("IsGhosted")?;
        }
        p.present(&mut self.ghosted, i128::from(self.is_ghosted) != 0).at("Ghosted")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.has_rules.push_scalars(p).at("HasRules")?;
        self.is_ghosted.push_scalars(p).at("IsGhosted")?;
        p.present(&self.ghosted, i128::from(self.is_ghosted) != 0).at("Ghosted")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenFolderSuccess");
        self.has_rules.print("HasRules", out);
        self.is_ghosted.print("IsGhosted", out);
        show_present("Ghosted", &self.ghosted, out);
        out.end();
    }
}

/// RopOpenFolder response (MS-OXCROPS 2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopOpenFolderSuccess Success;
/// } RopOpenFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenFolderResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopOpenFolderSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopOpenFolderSuccess>,
}

impl Ndr for RopOpenFolderResponse {
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
        out.begin_struct(name, "RopOpenFolderResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopCreateFolder request (MS-OXCROPS 2.2.4.2.1, MS-OXCFOLD 2.2.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     FolderType FolderType;
///     /** Boolean */
///     uint8 UseUnicodeStrings;
///     /** Boolean: a folder of that name is opened, not an error. */
///     uint8 OpenExisting;
///     /** 0 */
///     uint8 Reserved;
///     [switch_is(UseUnicodeStrings)] StringOfFlag DisplayName;
///     [switch_is(UseUnicodeStrings)] StringOfFlag Comment;
/// } RopCreateFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateFolderRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `FolderType FolderType`
    #[doc(alias = "FolderType")]
    pub folder_type: FolderType,
    /// Boolean
    #[doc(alias = "UseUnicodeStrings")]
    pub use_unicode_strings: u8,
    /// Boolean: a folder of that name is opened, not an error.
    #[doc(alias = "OpenExisting")]
    pub open_existing: u8,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `[switch_is(UseUnicodeStrings)] StringOfFlag DisplayName`
    #[doc(alias = "DisplayName")]
    pub display_name: StringOfFlag,
    /// `[switch_is(UseUnicodeStrings)] StringOfFlag Comment`
    #[doc(alias = "Comment")]
    pub comment: StringOfFlag,
}

impl Ndr for RopCreateFolderRequest {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (folder_type, 1),
            (use_unicode_strings, 2), (open_existing, 3), (reserved, 4)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.folder_type.pull_scalars(p).at("FolderType")?;
            self.use_unicode_strings.pull_scalars(p).at("UseUnicodeStrings")?;
            self.open_existing.pull_scalars(p).at("OpenExisting")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
        }
        self.display_name
            .pull_scalars(level(self.use_unicode_strings), p)
            .at("DisplayName")?;
        self.comment.pull_scalars(level(self.use_unicode_strings), p).at("Comment")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.folder_type.push_scalars(p).at("FolderType")?;
        self.use_unicode_strings.push_scalars(p).at("UseUnicodeStrings")?;
        self.open_existing.push_scalars(p).at("OpenExisting")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.display_name
            .push_scalars(level(self.use_unicode_strings), p)
            .at("DisplayName")?;
        self.comment.push_scalars(level(self.use_unicode_strings), p).at("Comment")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateFolderRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.folder_type.print("FolderType", out);
        self.use_unicode_strings.print("UseUnicodeStrings", out);
        self.open_existing.print("OpenExisting", out);
        self.reserved.print("Reserved", out);
        self.display_name.print(level(self.use_unicode_strings), "DisplayName", out);
        self.comment.print(level(self.use_unicode_strings), "Comment", out);
        out.end();
    }
}

/// RopCreateFolder success response (MS-OXCROPS 2.2.4.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
///     /** Boolean: the folder was there before. */
///     uint8 IsExistingFolder;
///     /** Boolean */
///     [present(IsExistingFolder)] uint8 HasRules;
///     /** Boolean: the folder's content is on other servers. */
///     [present(IsExistingFolder)] uint8 IsGhosted;
///     [present(IsExistingFolder && IsGhosted)] GhostedFolderServers Ghosted;
/// } RopCreateFolderSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateFolderSuccess {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// Boolean: the folder was there before.
    #[doc(alias = "IsExistingFolder")]
    pub is_existing_folder: u8,
    /// Boolean
    #[doc(alias = "HasRules")]
    pub has_rules: Option<u8>,
    /// Boolean: the folder's content is on other servers.
    #[doc(alias = "IsGhosted")]
    pub is_ghosted: Option<u8>,
    /// `[present(IsExistingFolder && IsGhosted)] GhostedFolderServers Ghosted`
    #[doc(alias = "Ghosted")]
    pub ghosted: Option<GhostedFolderServers>,
}

impl Ndr for RopCreateFolderSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(folder_id, 0), (is_existing_folder, 8)]) {
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.is_existing_folder.pull_scalars(p).at("IsExistingFolder")?;
        }
        p.present(&mut self.has_rules, i128::from(self.is_existing_folder) != 0)
            .at("HasRules")?;
        p.present(&mut self.is_ghosted, i128::from(self.is_existing_folder) != 0)
            .at("IsGhosted")?;
        p.present(
                &mut self.ghosted,
                (i128::from(self.is_existing_folder) != 0)
                    && (i128::from(*p.deref(&self.is_ghosted)?) != 0),
            )
            .at("Ghosted")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.is_existing_folder.push_scalars(p).at("IsExistingFolder")?;
        p.present(&self.has_rules, i128::from(self.is_existing_folder) != 0)
            .at("HasRules")?;
        p.present(&self.is_ghosted, i128::from(self.is_existing_folder) != 0)
            .at("IsGhosted")?;
        p.present(
                &self.ghosted,
                (i128::from(self.is_existing_folder) != 0)
                    && (i128::from(*p.deref(&self.is_ghosted)?) != 0),
            )
            .at("Ghosted")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateFolderSuccess");
        self.folder_id.print("FolderId", out);
        self.is_existing_folder.print("IsExistingFolder", out);
        show_present("HasRules", &self.has_rules, out);
        show_present("IsGhosted", &self.is_ghosted, out);
        show_present("Ghosted", &self.ghosted, out);
        out.end();
    }
}

/// RopCreateFolder response (MS-OXCROPS 2.2.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCreateFolderSuccess Success;
/// } RopCreateFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateFolderResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCreateFolderSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCreateFolderSuccess>,
}

impl Ndr for RopCreateFolderResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
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
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateFolderResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopDeleteFolder request (MS-OXCROPS 2.2.4.3.1, MS-OXCFOLD 2.2.1.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     DeleteFolderFlags DeleteFolderFlags;
///     FolderID FolderId;
/// } RopDeleteFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteFolderRequest {
    /// `DeleteFolderFlags DeleteFolderFlags`
    #[doc(alias = "DeleteFolderFlags")]
    pub delete_folder_flags: DeleteFolderFlags,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
}

impl Ndr for RopDeleteFolderRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(delete_folder_flags, 0), (folder_id, 1)]) {
            self.delete_folder_flags.pull_scalars(p).at("DeleteFolderFlags")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.delete_folder_flags.push_scalars(p).at("DeleteFolderFlags")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeleteFolderRequest");
        self.delete_folder_flags.print("DeleteFolderFlags", out);
        self.folder_id.print("FolderId", out);
        out.end();
    }
}

/// RopDeleteFolder response (MS-OXCROPS 2.2.4.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopDeleteFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteFolderResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopDeleteFolderResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeleteFolderResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopSetSearchCriteria request (MS-OXCROPS 2.2.4.4.1, MS-OXCFOLD 2.2.1.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of `RestrictionData`; 0 keeps the one there is. */
///     [value(bytes(RestrictionData))] uint16 RestrictionDataSize;
///     [subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData;
///     uint16 FolderIdCount;
///     /** Where to search; none keeps those there are. */
///     FolderID FolderIds[FolderIdCount];
///     SetSearchFlags SearchFlags;
/// } RopSetSearchCriteriaRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetSearchCriteriaRequest {
    /// Bytes of \`RestrictionData\`; 0 keeps the one there is.
    #[doc(alias = "RestrictionDataSize")]
    pub restriction_data_size: u16,
    /// `[subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData`
    #[doc(alias = "RestrictionData")]
    pub restriction_data: OptionalRestriction,
    /// `uint16 FolderIdCount`
    #[doc(alias = "FolderIdCount")]
    pub folder_id_count: u16,
    /// Where to search; none keeps those there are.
    #[doc(alias = "FolderIds")]
    pub folder_ids: Vec<FolderId>,
    /// `SetSearchFlags SearchFlags`
    #[doc(alias = "SearchFlags")]
    pub search_flags: SetSearchFlags,
}

impl Ndr for RopSetSearchCriteriaRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restriction_data_size.pull_scalars(p).at("RestrictionDataSize")?;
        p.subcontext(
                0,
                Some(p.size(self.restriction_data_size)?),
                |p| self.restriction_data.pull_scalars(p),
            )
            .at("RestrictionData")?;
        self.folder_id_count.pull_scalars(p).at("FolderIdCount")?;
        p.items(&mut self.folder_ids, Dim::inline(self.folder_id_count))
            .at("FolderIds")?;
        self.search_flags.pull_scalars(p).at("SearchFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let restriction_data_size_place = p.number_later(2).at("RestrictionDataSize")?;
        let restriction_data_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.restriction_data.push_scalars(p))
            })
            .at("RestrictionData")?;
        self.folder_id_count.push_scalars(p).at("FolderIdCount")?;
        p.items(&self.folder_ids, Dim::inline(self.folder_id_count)).at("FolderIds")?;
        self.search_flags.push_scalars(p).at("SearchFlags")?;
        p.fill(restriction_data_size_place, 2, restriction_data_bytes.0)
            .at("RestrictionDataSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetSearchCriteriaRequest");
        self.restriction_data_size.print("RestrictionDataSize", out);
        self.restriction_data.print("RestrictionData", out);
        self.folder_id_count.print("FolderIdCount", out);
        show_items("FolderIds", &self.folder_ids, out);
        self.search_flags.print("SearchFlags", out);
        out.end();
    }
}

/// RopSetSearchCriteria response (MS-OXCROPS 2.2.4.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSetSearchCriteriaResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetSearchCriteriaResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSetSearchCriteriaResponse {
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
        out.begin_struct(name, "RopSetSearchCriteriaResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetSearchCriteria request (MS-OXCROPS 2.2.4.5.1, MS-OXCFOLD 2.2.1.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 UseUnicode;
///     /** Boolean */
///     uint8 IncludeRestriction;
///     /** Boolean */
///     uint8 IncludeFolders;
/// } RopGetSearchCriteriaRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetSearchCriteriaRequest {
    /// Boolean
    #[doc(alias = "UseUnicode")]
    pub use_unicode: u8,
    /// Boolean
    #[doc(alias = "IncludeRestriction")]
    pub include_restriction: u8,
    /// Boolean
    #[doc(alias = "IncludeFolders")]
    pub include_folders: u8,
}

impl Ndr for RopGetSearchCriteriaRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 3, 0, [(use_unicode, 0), (include_restriction, 1), (include_folders,
            2)]
        ) {
            self.use_unicode.pull_scalars(p).at("UseUnicode")?;
            self.include_restriction.pull_scalars(p).at("IncludeRestriction")?;
            self.include_folders.pull_scalars(p).at("IncludeFolders")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.use_unicode.push_scalars(p).at("UseUnicode")?;
        self.include_restriction.push_scalars(p).at("IncludeRestriction")?;
        self.include_folders.push_scalars(p).at("IncludeFolders")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetSearchCriteriaRequest");
        self.use_unicode.print("UseUnicode", out);
        self.include_restriction.print("IncludeRestriction", out);
        self.include_folders.print("IncludeFolders", out);
        out.end();
    }
}

/// RopGetSearchCriteria success response (MS-OXCROPS 2.2.4.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of `RestrictionData`; 0 when none was asked for. */
///     [value(bytes(RestrictionData))] uint16 RestrictionDataSize;
///     [subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData;
///     /** That of the request. */
///     uint8 LogonId;
///     uint16 FolderIdCount;
///     FolderID FolderIds[FolderIdCount];
///     GetSearchFlags SearchFlags;
/// } RopGetSearchCriteriaSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetSearchCriteriaSuccess {
    /// Bytes of \`RestrictionData\`; 0 when none was asked for.
    #[doc(alias = "RestrictionDataSize")]
    pub restriction_data_size: u16,
    /// `[subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData`
    #[doc(alias = "RestrictionData")]
    pub restriction_data: OptionalRestriction,
    /// That of the request.
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// `uint16 FolderIdCount`
    #[doc(alias = "FolderIdCount")]
    pub folder_id_count: u16,
    /// `FolderID FolderIds[FolderIdCount]`
    #[doc(alias = "FolderIds")]
    pub folder_ids: Vec<FolderId>,
    /// `GetSearchFlags SearchFlags`
    #[doc(alias = "SearchFlags")]
    pub search_flags: GetSearchFlags,
}

impl Ndr for RopGetSearchCriteriaSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.restriction_data_size.pull_scalars(p).at("RestrictionDataSize")?;
        p.subcontext(
                0,
                Some(p.size(self.restriction_data_size)?),
                |p| self.restriction_data.pull_scalars(p),
            )
            .at("RestrictionData")?;
        if !pidl_ndr::run!(self, p, 3, 0, [(logon_id, 0), (folder_id_count, 1)]) {
            self.logon_id.pull_scalars(p).at("LogonId")?;
            self.folder_id_count.pull_scalars(p).at("FolderIdCount")?;
        }
        p.items(&mut self.folder_ids, Dim::inline(self.folder_id_count))
            .at("FolderIds")?;
        self.search_flags.pull_scalars(p).at("SearchFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let restriction_data_size_place = p.number_later(2).at("RestrictionDataSize")?;
        let restriction_data_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.restriction_data.push_scalars(p))
            })
            .at("RestrictionData")?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        self.folder_id_count.push_scalars(p).at("FolderIdCount")?;
        p.items(&self.folder_ids, Dim::inline(self.folder_id_count)).at("FolderIds")?;
        self.search_flags.push_scalars(p).at("SearchFlags")?;
        p.fill(restriction_data_size_place, 2, restriction_data_bytes.0)
            .at("RestrictionDataSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetSearchCriteriaSuccess");
        self.restriction_data_size.print("RestrictionDataSize", out);
        self.restriction_data.print("RestrictionData", out);
        self.logon_id.print("LogonId", out);
        self.folder_id_count.print("FolderIdCount", out);
        show_items("FolderIds", &self.folder_ids, out);
        self.search_flags.print("SearchFlags", out);
        out.end();
    }
}

/// RopGetSearchCriteria response (MS-OXCROPS 2.2.4.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetSearchCriteriaSuccess Success;
/// } RopGetSearchCriteriaResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetSearchCriteriaResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetSearchCriteriaSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetSearchCriteriaSuccess>,
}

impl Ndr for RopGetSearchCriteriaResponse {
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
        out.begin_struct(name, "RopGetSearchCriteriaResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopMoveCopyMessages request (MS-OXCROPS 2.2.4.6.1, MS-OXCFOLD 2.2.1.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     uint16 MessageIdCount;
///     MessageID MessageIds[MessageIdCount];
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: copy, not move. */
///     uint8 WantCopy;
/// } RopMoveCopyMessagesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopMoveCopyMessagesRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// `uint16 MessageIdCount`
    #[doc(alias = "MessageIdCount")]
    pub message_id_count: u16,
    /// `MessageID MessageIds[MessageIdCount]`
    #[doc(alias = "MessageIds")]
    pub message_ids: Vec<MessageId>,
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: copy, not move.
    #[doc(alias = "WantCopy")]
    pub want_copy: u8,
}

impl Ndr for RopMoveCopyMessagesRequest {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(dest_handle_index, 0), (message_id_count, 1)]
        ) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.message_id_count.pull_scalars(p).at("MessageIdCount")?;
        }
        p.items(&mut self.message_ids, Dim::inline(self.message_id_count))
            .at("MessageIds")?;
        if !pidl_ndr::run!(self, p, 2, 0, [(want_asynchronous, 0), (want_copy, 1)]) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.want_copy.pull_scalars(p).at("WantCopy")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.message_id_count.push_scalars(p).at("MessageIdCount")?;
        p.items(&self.message_ids, Dim::inline(self.message_id_count)).at("MessageIds")?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.want_copy.push_scalars(p).at("WantCopy")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopMoveCopyMessagesRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.message_id_count.print("MessageIdCount", out);
        show_items("MessageIds", &self.message_ids, out);
        self.want_asynchronous.print("WantAsynchronous", out);
        self.want_copy.print("WantCopy", out);
        out.end();
    }
}

/// RopMoveCopyMessages response (MS-OXCROPS 2.2.4.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopMoveCopyMessagesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopMoveCopyMessagesResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopMoveCopyMessagesResponse {
    const MIN_SIZE: usize = 6;
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
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopMoveCopyMessagesResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopMoveFolder request (MS-OXCROPS 2.2.4.7.1, MS-OXCFOLD 2.2.1.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean */
///     uint8 UseUnicode;
///     FolderID FolderId;
///     [switch_is(UseUnicode)] StringOfFlag NewFolderName;
/// } RopMoveFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopMoveFolderRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean
    #[doc(alias = "UseUnicode")]
    pub use_unicode: u8,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `[switch_is(UseUnicode)] StringOfFlag NewFolderName`
    #[doc(alias = "NewFolderName")]
    pub new_folder_name: StringOfFlag,
}

impl Ndr for RopMoveFolderRequest {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 11, 0, [(dest_handle_index, 0), (want_asynchronous, 1),
            (use_unicode, 2), (folder_id, 3)]
        ) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.use_unicode.pull_scalars(p).at("UseUnicode")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
        }
        self.new_folder_name
            .pull_scalars(level(self.use_unicode), p)
            .at("NewFolderName")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.use_unicode.push_scalars(p).at("UseUnicode")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.new_folder_name
            .push_scalars(level(self.use_unicode), p)
            .at("NewFolderName")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopMoveFolderRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.want_asynchronous.print("WantAsynchronous", out);
        self.use_unicode.print("UseUnicode", out);
        self.folder_id.print("FolderId", out);
        self.new_folder_name.print(level(self.use_unicode), "NewFolderName", out);
        out.end();
    }
}

/// RopMoveFolder response (MS-OXCROPS 2.2.4.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopMoveFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopMoveFolderResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopMoveFolderResponse {
    const MIN_SIZE: usize = 6;
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
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopMoveFolderResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopCopyFolder request (MS-OXCROPS 2.2.4.8.1, MS-OXCFOLD 2.2.1.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 DestHandleIndex;
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: with all folders below. */
///     uint8 WantRecursive;
///     /** Boolean */
///     uint8 UseUnicode;
///     FolderID FolderId;
///     [switch_is(UseUnicode)] StringOfFlag NewFolderName;
/// } RopCopyFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyFolderRequest {
    /// `uint8 DestHandleIndex`
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: u8,
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: with all folders below.
    #[doc(alias = "WantRecursive")]
    pub want_recursive: u8,
    /// Boolean
    #[doc(alias = "UseUnicode")]
    pub use_unicode: u8,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `[switch_is(UseUnicode)] StringOfFlag NewFolderName`
    #[doc(alias = "NewFolderName")]
    pub new_folder_name: StringOfFlag,
}

impl Ndr for RopCopyFolderRequest {
    const MIN_SIZE: usize = 13;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(dest_handle_index, 0), (want_asynchronous, 1),
            (want_recursive, 2), (use_unicode, 3), (folder_id, 4)]
        ) {
            self.dest_handle_index.pull_scalars(p).at("DestHandleIndex")?;
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.want_recursive.pull_scalars(p).at("WantRecursive")?;
            self.use_unicode.pull_scalars(p).at("UseUnicode")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
        }
        self.new_folder_name
            .pull_scalars(level(self.use_unicode), p)
            .at("NewFolderName")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.dest_handle_index.push_scalars(p).at("DestHandleIndex")?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.want_recursive.push_scalars(p).at("WantRecursive")?;
        self.use_unicode.push_scalars(p).at("UseUnicode")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.new_folder_name
            .push_scalars(level(self.use_unicode), p)
            .at("NewFolderName")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyFolderRequest");
        self.dest_handle_index.print("DestHandleIndex", out);
        self.want_asynchronous.print("WantAsynchronous", out);
        self.want_recursive.print("WantRecursive", out);
        self.use_unicode.print("UseUnicode", out);
        self.folder_id.print("FolderId", out);
        self.new_folder_name.print(level(self.use_unicode), "NewFolderName", out);
        out.end();
    }
}

/// RopCopyFolder response (MS-OXCROPS 2.2.4.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 SourceHandleIndex;
///     ErrorCode ReturnValue;
///     /** With `ecNullDestinationObject`. */
///     [present(ReturnValue == ecNullDestinationObject)] uint32 DestHandleIndex;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopCopyFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCopyFolderResponse {
    /// `uint8 SourceHandleIndex`
    #[doc(alias = "SourceHandleIndex")]
    pub source_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// With \`ecNullDestinationObject\`.
    #[doc(alias = "DestHandleIndex")]
    pub dest_handle_index: Option<u32>,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopCopyFolderResponse {
    const MIN_SIZE: usize = 6;
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
        p.present(&mut self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_handle_index.push_scalars(p).at("SourceHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.dest_handle_index, i128::from(self.return_value.0) == 1283)
            .at("DestHandleIndex")?;
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCopyFolderResponse");
        self.source_handle_index.print("SourceHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("DestHandleIndex", &self.dest_handle_index, out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopEmptyFolder request (MS-OXCROPS 2.2.4.9.1, MS-OXCFOLD 2.2.1.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: also the messages that hold settings. */
///     uint8 WantDeleteAssociated;
/// } RopEmptyFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopEmptyFolderRequest {
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: also the messages that hold settings.
    #[doc(alias = "WantDeleteAssociated")]
    pub want_delete_associated: u8,
}

impl Ndr for RopEmptyFolderRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 2, 0, [(want_asynchronous, 0), (want_delete_associated, 1)]
        ) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.want_delete_associated.pull_scalars(p).at("WantDeleteAssociated")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.want_delete_associated.push_scalars(p).at("WantDeleteAssociated")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopEmptyFolderRequest");
        self.want_asynchronous.print("WantAsynchronous", out);
        self.want_delete_associated.print("WantDeleteAssociated", out);
        out.end();
    }
}

/// RopEmptyFolder response (MS-OXCROPS 2.2.4.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopEmptyFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopEmptyFolderResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopEmptyFolderResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopEmptyFolderResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopHardDeleteMessagesAndSubfolders request (MS-OXCROPS 2.2.4.10.1, MS-OXCFOLD 2.2.1.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: also the messages that hold settings. */
///     uint8 WantDeleteAssociated;
/// } RopHardDeleteMessagesAndSubfoldersRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopHardDeleteMessagesAndSubfoldersRequest {
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: also the messages that hold settings.
    #[doc(alias = "WantDeleteAssociated")]
    pub want_delete_associated: u8,
}

impl Ndr for RopHardDeleteMessagesAndSubfoldersRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 2, 0, [(want_asynchronous, 0), (want_delete_associated, 1)]
        ) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.want_delete_associated.pull_scalars(p).at("WantDeleteAssociated")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.want_delete_associated.push_scalars(p).at("WantDeleteAssociated")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopHardDeleteMessagesAndSubfoldersRequest");
        self.want_asynchronous.print("WantAsynchronous", out);
        self.want_delete_associated.print("WantDeleteAssociated", out);
        out.end();
    }
}

/// RopHardDeleteMessagesAndSubfolders response (MS-OXCROPS 2.2.4.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopHardDeleteMessagesAndSubfoldersResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopHardDeleteMessagesAndSubfoldersResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopHardDeleteMessagesAndSubfoldersResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopHardDeleteMessagesAndSubfoldersResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopDeleteMessages request (MS-OXCROPS 2.2.4.11.1, MS-OXCFOLD 2.2.1.11.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: senders who asked for it hear that nobody read their mail. */
///     uint8 NotifyNonRead;
///     uint16 MessageIdCount;
///     MessageID MessageIds[MessageIdCount];
/// } RopDeleteMessagesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteMessagesRequest {
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: senders who asked for it hear that nobody read their mail.
    #[doc(alias = "NotifyNonRead")]
    pub notify_non_read: u8,
    /// `uint16 MessageIdCount`
    #[doc(alias = "MessageIdCount")]
    pub message_id_count: u16,
    /// `MessageID MessageIds[MessageIdCount]`
    #[doc(alias = "MessageIds")]
    pub message_ids: Vec<MessageId>,
}

impl Ndr for RopDeleteMessagesRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(want_asynchronous, 0), (notify_non_read, 1),
            (message_id_count, 2)]
        ) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.notify_non_read.pull_scalars(p).at("NotifyNonRead")?;
            self.message_id_count.pull_scalars(p).at("MessageIdCount")?;
        }
        p.items(&mut self.message_ids, Dim::inline(self.message_id_count))
            .at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.notify_non_read.push_scalars(p).at("NotifyNonRead")?;
        self.message_id_count.push_scalars(p).at("MessageIdCount")?;
        p.items(&self.message_ids, Dim::inline(self.message_id_count)).at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeleteMessagesRequest");
        self.want_asynchronous.print("WantAsynchronous", out);
        self.notify_non_read.print("NotifyNonRead", out);
        self.message_id_count.print("MessageIdCount", out);
        show_items("MessageIds", &self.message_ids, out);
        out.end();
    }
}

/// RopDeleteMessages response (MS-OXCROPS 2.2.4.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopDeleteMessagesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteMessagesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopDeleteMessagesResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeleteMessagesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopHardDeleteMessages request (MS-OXCROPS 2.2.4.12.1, MS-OXCFOLD 2.2.1.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantAsynchronous;
///     /** Boolean: senders who asked for it hear that nobody read their mail. */
///     uint8 NotifyNonRead;
///     uint16 MessageIdCount;
///     MessageID MessageIds[MessageIdCount];
/// } RopHardDeleteMessagesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopHardDeleteMessagesRequest {
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// Boolean: senders who asked for it hear that nobody read their mail.
    #[doc(alias = "NotifyNonRead")]
    pub notify_non_read: u8,
    /// `uint16 MessageIdCount`
    #[doc(alias = "MessageIdCount")]
    pub message_id_count: u16,
    /// `MessageID MessageIds[MessageIdCount]`
    #[doc(alias = "MessageIds")]
    pub message_ids: Vec<MessageId>,
}

impl Ndr for RopHardDeleteMessagesRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(want_asynchronous, 0), (notify_non_read, 1),
            (message_id_count, 2)]
        ) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.notify_non_read.pull_scalars(p).at("NotifyNonRead")?;
            self.message_id_count.pull_scalars(p).at("MessageIdCount")?;
        }
        p.items(&mut self.message_ids, Dim::inline(self.message_id_count))
            .at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.notify_non_read.push_scalars(p).at("NotifyNonRead")?;
        self.message_id_count.push_scalars(p).at("MessageIdCount")?;
        p.items(&self.message_ids, Dim::inline(self.message_id_count)).at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopHardDeleteMessagesRequest");
        self.want_asynchronous.print("WantAsynchronous", out);
        self.notify_non_read.print("NotifyNonRead", out);
        self.message_id_count.print("MessageIdCount", out);
        show_items("MessageIds", &self.message_ids, out);
        out.end();
    }
}

/// RopHardDeleteMessages response (MS-OXCROPS 2.2.4.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left behind. */
///     uint8 PartialCompletion;
/// } RopHardDeleteMessagesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopHardDeleteMessagesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left behind.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopHardDeleteMessagesResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopHardDeleteMessagesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopGetHierarchyTable request (MS-OXCROPS 2.2.4.13.1, MS-OXCFOLD 2.2.1.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     HierarchyTableFlags TableFlags;
/// } RopGetHierarchyTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetHierarchyTableRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `HierarchyTableFlags TableFlags`
    #[doc(alias = "TableFlags")]
    pub table_flags: HierarchyTableFlags,
}

impl Ndr for RopGetHierarchyTableRequest {
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
        out.begin_struct(name, "RopGetHierarchyTableRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.table_flags.print("TableFlags", out);
        out.end();
    }
}

/// RopGetHierarchyTable success response (MS-OXCROPS 2.2.4.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RowCount;
/// } RopGetHierarchyTableSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetHierarchyTableSuccess {
    /// `uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
}

impl Ndr for RopGetHierarchyTableSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetHierarchyTableSuccess");
        self.row_count.print("RowCount", out);
        out.end();
    }
}

/// RopGetHierarchyTable response (MS-OXCROPS 2.2.4.13).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetHierarchyTableSuccess Success;
/// } RopGetHierarchyTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetHierarchyTableResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetHierarchyTableSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetHierarchyTableSuccess>,
}

impl Ndr for RopGetHierarchyTableResponse {
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
        out.begin_struct(name, "RopGetHierarchyTableResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetContentsTable request (MS-OXCROPS 2.2.4.14.1, MS-OXCFOLD 2.2.1.14.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ContentsTableFlags TableFlags;
/// } RopGetContentsTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetContentsTableRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ContentsTableFlags TableFlags`
    #[doc(alias = "TableFlags")]
    pub table_flags: ContentsTableFlags,
}

impl Ndr for RopGetContentsTableRequest {
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
        out.begin_struct(name, "RopGetContentsTableRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.table_flags.print("TableFlags", out);
        out.end();
    }
}

/// RopGetContentsTable success response (MS-OXCROPS 2.2.4.14.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RowCount;
/// } RopGetContentsTableSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetContentsTableSuccess {
    /// `uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
}

impl Ndr for RopGetContentsTableSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetContentsTableSuccess");
        self.row_count.print("RowCount", out);
        out.end();
    }
}

/// RopGetContentsTable response (MS-OXCROPS 2.2.4.14).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetContentsTableSuccess Success;
/// } RopGetContentsTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetContentsTableResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetContentsTableSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetContentsTableSuccess>,
}

impl Ndr for RopGetContentsTableResponse {
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
        out.begin_struct(name, "RopGetContentsTableResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<FolderOpenModeFlags>("FolderOpenModeFlags"),
    Type::of::<FolderType>("FolderType"),
    Type::of::<DeleteFolderFlags>("DeleteFolderFlags"),
    Type::of::<SetSearchFlags>("SetSearchFlags"),
    Type::of::<GetSearchFlags>("GetSearchFlags"),
    Type::of::<HierarchyTableFlags>("HierarchyTableFlags"),
    Type::of::<ContentsTableFlags>("ContentsTableFlags"),
    Type::of::<OptionalRestriction>("OptionalRestriction"),
    Type::of::<RopOpenFolderRequest>("RopOpenFolderRequest"),
    Type::of::<RopOpenFolderSuccess>("RopOpenFolderSuccess"),
    Type::of::<RopOpenFolderResponse>("RopOpenFolderResponse"),
    Type::of::<RopCreateFolderRequest>("RopCreateFolderRequest"),
    Type::of::<RopCreateFolderSuccess>("RopCreateFolderSuccess"),
    Type::of::<RopCreateFolderResponse>("RopCreateFolderResponse"),
    Type::of::<RopDeleteFolderRequest>("RopDeleteFolderRequest"),
    Type::of::<RopDeleteFolderResponse>("RopDeleteFolderResponse"),
    Type::of::<RopSetSearchCriteriaRequest>("RopSetSearchCriteriaRequest"),
    Type::of::<RopSetSearchCriteriaResponse>("RopSetSearchCriteriaResponse"),
    Type::of::<RopGetSearchCriteriaRequest>("RopGetSearchCriteriaRequest"),
    Type::of::<RopGetSearchCriteriaSuccess>("RopGetSearchCriteriaSuccess"),
    Type::of::<RopGetSearchCriteriaResponse>("RopGetSearchCriteriaResponse"),
    Type::of::<RopMoveCopyMessagesRequest>("RopMoveCopyMessagesRequest"),
    Type::of::<RopMoveCopyMessagesResponse>("RopMoveCopyMessagesResponse"),
    Type::of::<RopMoveFolderRequest>("RopMoveFolderRequest"),
    Type::of::<RopMoveFolderResponse>("RopMoveFolderResponse"),
    Type::of::<RopCopyFolderRequest>("RopCopyFolderRequest"),
    Type::of::<RopCopyFolderResponse>("RopCopyFolderResponse"),
    Type::of::<RopEmptyFolderRequest>("RopEmptyFolderRequest"),
    Type::of::<RopEmptyFolderResponse>("RopEmptyFolderResponse"),
    Type::of::<
        RopHardDeleteMessagesAndSubfoldersRequest,
    >("RopHardDeleteMessagesAndSubfoldersRequest"),
    Type::of::<
        RopHardDeleteMessagesAndSubfoldersResponse,
    >("RopHardDeleteMessagesAndSubfoldersResponse"),
    Type::of::<RopDeleteMessagesRequest>("RopDeleteMessagesRequest"),
    Type::of::<RopDeleteMessagesResponse>("RopDeleteMessagesResponse"),
    Type::of::<RopHardDeleteMessagesRequest>("RopHardDeleteMessagesRequest"),
    Type::of::<RopHardDeleteMessagesResponse>("RopHardDeleteMessagesResponse"),
    Type::of::<RopGetHierarchyTableRequest>("RopGetHierarchyTableRequest"),
    Type::of::<RopGetHierarchyTableSuccess>("RopGetHierarchyTableSuccess"),
    Type::of::<RopGetHierarchyTableResponse>("RopGetHierarchyTableResponse"),
    Type::of::<RopGetContentsTableRequest>("RopGetContentsTableRequest"),
    Type::of::<RopGetContentsTableSuccess>("RopGetContentsTableSuccess"),
    Type::of::<RopGetContentsTableResponse>("RopGetContentsTableResponse"),
];

/// The interface `oxcfold`.
///
/// Operations on folders
pub static OXCFOLD: Interface = Interface {
    name: "oxcfold",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
