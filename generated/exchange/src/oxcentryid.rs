//! Generated from `oxcentryid.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use pidl_ndr::prelude::*;

const ASCII_NULLTERM: Flags = Flags(0x44);

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

const REMAINING: Flags = Flags(0x200000);

/// A folder, within one mailbox or public folder store (MS-OXCDATA 2.2.1.1).
/// On the wire 2 bytes of replica id, then the 6 bytes of the global counter:
/// the low 16 bits of this number are the replica id.
///
/// ```idl
/// typedef [public] hyper FolderID;
/// ```
#[doc(alias = "FolderID")]
pub type FolderId = u64;

/// A message, in the form of a \`FolderID\` (MS-OXCDATA 2.2.1.2).
///
/// ```idl
/// typedef [public] hyper MessageID;
/// ```
#[doc(alias = "MessageID")]
pub type MessageId = u64;

/// A change of a folder or message, in the form of a \`FolderID\` (MS-OXCFXICS 2.2.2.1).
///
/// ```idl
/// typedef [public] hyper CHANGE_NUMBER;
/// ```
#[doc(alias = "CHANGE_NUMBER")]
pub type ChangeNumber = u64;

/// An identifier that holds in every store (MS-OXCDATA 2.2.1.3, MS-OXCFXICS 2.2.1.3): the replica's GUID in place of its id.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID DatabaseGuid;
///     /** Big-endian. */
///     [flag(NDR_PAHEX)] uint8 GlobalCounter[6];
/// } GID;
/// ```
#[doc(alias = "GID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gid {
    /// `GUID DatabaseGuid`
    #[doc(alias = "DatabaseGuid")]
    pub database_guid: Guid,
    /// Big-endian.
    #[doc(alias = "GlobalCounter")]
    pub global_counter: [u8; 6],
}

impl Ndr for Gid {
    const MIN_SIZE: usize = 22;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 22, 0, [(database_guid, 0), (global_counter, 16)]) {
            self.database_guid.pull_scalars(p).at("DatabaseGuid")?;
            p.slice(&mut self.global_counter).at("GlobalCounter")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.push_scalars(p).at("DatabaseGuid")?;
        p.slice(&self.global_counter).at("GlobalCounter")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GID");
        self.database_guid.print("DatabaseGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("GlobalCounter", &self.global_counter),
        );
        out.end();
    }
}

/// A \`GID\` filled to 24 bytes (MS-OXCDATA 2.2.1.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID DatabaseGuid;
///     /** Big-endian. */
///     [flag(NDR_PAHEX)] uint8 GlobalCounter[6];
///     /** 0 */
///     uint16 Pad;
/// } LongTermID;
/// ```
#[doc(alias = "LongTermID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LongTermId {
    /// `GUID DatabaseGuid`
    #[doc(alias = "DatabaseGuid")]
    pub database_guid: Guid,
    /// Big-endian.
    #[doc(alias = "GlobalCounter")]
    pub global_counter: [u8; 6],
    /// 0
    #[doc(alias = "Pad")]
    pub pad: u16,
}

impl Ndr for LongTermId {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(database_guid, 0), (global_counter, 16), (pad, 22)]
        ) {
            self.database_guid.pull_scalars(p).at("DatabaseGuid")?;
            p.slice(&mut self.global_counter).at("GlobalCounter")?;
            self.pad.pull_scalars(p).at("Pad")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.push_scalars(p).at("DatabaseGuid")?;
        p.slice(&self.global_counter).at("GlobalCounter")?;
        self.pad.push_scalars(p).at("Pad")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LongTermID");
        self.database_guid.print("DatabaseGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("GlobalCounter", &self.global_counter),
        );
        self.pad.print("Pad", out);
        out.end();
    }
}

/// An identifier in a namespace that may be foreign (MS-OXCFXICS 2.2.2.2). It takes the rest of its buffer: 17 to 24 bytes in all.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID NamespaceGuid;
///     [flag(NDR_REMAINING)] DATA_BLOB LocalId;
/// } XID;
/// ```
#[doc(alias = "XID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Xid {
    /// `GUID NamespaceGuid`
    #[doc(alias = "NamespaceGuid")]
    pub namespace_guid: Guid,
    /// `[flag(NDR_REMAINING)] DATA_BLOB LocalId`
    #[doc(alias = "LocalId")]
    pub local_id: DataBlob,
}

impl Ndr for Xid {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.namespace_guid.pull_scalars(p).at("NamespaceGuid")?;
        p.with_flags(REMAINING, |p| self.local_id.pull_scalars(p)).at("LocalId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.namespace_guid.push_scalars(p).at("NamespaceGuid")?;
        p.with_flags(REMAINING, |p| self.local_id.push_scalars(p)).at("LocalId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "XID");
        self.namespace_guid.print("NamespaceGuid", out);
        self.local_id.print("LocalId", out);
        out.end();
    }
}

/// An \`XID\` behind its size in bytes (MS-OXCFXICS 2.2.2.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [subcontext(1)] XID XID;
/// } SizedXID;
/// ```
#[doc(alias = "SizedXID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SizedXid {
    /// `[subcontext(1)] XID XID`
    #[doc(alias = "XID")]
    pub xid: Xid,
}

impl Ndr for SizedXid {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.subcontext(1, None, |p| self.xid.pull_scalars(p)).at("XID")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.subcontext(1, None, |p| self.xid.push_scalars(p)).at("XID")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SizedXID");
        self.xid.print("XID", out);
        out.end();
    }
}

/// The last change of each replica that a version of an object has seen (MS-OXCFXICS 2.2.2.3), by ascending namespace.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] SizedXID Entries[];
/// } PredecessorChangeList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredecessorChangeList {
    /// `[until_end] SizedXID Entries[]`
    #[doc(alias = "Entries")]
    pub entries: Vec<SizedXid>,
}

impl Ndr for PredecessorChangeList {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items_to_end(&mut self.entries).at("Entries")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items_to_end(&self.entries).at("Entries")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PredecessorChangeList");
        show_items("Entries", &self.entries, out);
        out.end();
    }
}

/// What the entry id of a message store object names (MS-OXCDATA 2.2.4).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     eitLTPrivateFolder = 0x0001,
///     eitLTPublicFolder = 0x0003,
///     eitLTPrivateMessage = 0x0007,
///     eitLTPublicMessage = 0x0009,
///     eitLTWackyFolder = 0x0005,
///     eitLTWackyMessage = 0x000B
/// } EntryIdType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EntryIdType(pub u16);

impl EntryIdType {
    /// `eitLTPrivateFolder = 0x0001`
    #[doc(alias = "eitLTPrivateFolder")]
    pub const EIT_LT_PRIVATE_FOLDER: Self = Self(1);
    /// `eitLTPublicFolder = 0x0003`
    #[doc(alias = "eitLTPublicFolder")]
    pub const EIT_LT_PUBLIC_FOLDER: Self = Self(3);
    /// `eitLTPrivateMessage = 0x0007`
    #[doc(alias = "eitLTPrivateMessage")]
    pub const EIT_LT_PRIVATE_MESSAGE: Self = Self(7);
    /// `eitLTPublicMessage = 0x0009`
    #[doc(alias = "eitLTPublicMessage")]
    pub const EIT_LT_PUBLIC_MESSAGE: Self = Self(9);
    /// `eitLTWackyFolder = 0x0005`
    #[doc(alias = "eitLTWackyFolder")]
    pub const EIT_LT_WACKY_FOLDER: Self = Self(5);
    /// `eitLTWackyMessage = 0x000B`
    #[doc(alias = "eitLTWackyMessage")]
    pub const EIT_LT_WACKY_MESSAGE: Self = Self(11);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("eitLTPrivateFolder", 1),
        ("eitLTPublicFolder", 3),
        ("eitLTPrivateMessage", 7),
        ("eitLTPublicMessage", 9),
        ("eitLTWackyFolder", 5),
        ("eitLTWackyMessage", 11),
    ];
}

pidl_ndr::wire_enum!(EntryIdType, u16, u16, 2);

/// Any entry id (MS-OXCDATA 2.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 when the id is stored. */
///     uint32 Flags;
///     /** Who can read the rest. */
///     GUID ProviderUID;
///     [flag(NDR_REMAINING)] DATA_BLOB ProviderData;
/// } EntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryId {
    /// 0 when the id is stored.
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// Who can read the rest.
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// `[flag(NDR_REMAINING)] DATA_BLOB ProviderData`
    #[doc(alias = "ProviderData")]
    pub provider_data: DataBlob,
}

impl Ndr for EntryId {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 20, 0, [(flags, 0), (provider_uid, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
        }
        p.with_flags(REMAINING, |p| self.provider_data.pull_scalars(p))
            .at("ProviderData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        p.with_flags(REMAINING, |p| self.provider_data.push_scalars(p))
            .at("ProviderData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.provider_data.print("ProviderData", out);
        out.end();
    }
}

/// A folder (MS-OXCDATA 2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** The mailbox's GUID, or that of all public folders. */
///     GUID ProviderUID;
///     EntryIdType FolderType;
///     GUID DatabaseGuid;
///     /** Big-endian. */
///     [flag(NDR_PAHEX)] uint8 GlobalCounter[6];
///     /** 0 */
///     uint16 Pad;
/// } FolderEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FolderEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// The mailbox's GUID, or that of all public folders.
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// `EntryIdType FolderType`
    #[doc(alias = "FolderType")]
    pub folder_type: EntryIdType,
    /// `GUID DatabaseGuid`
    #[doc(alias = "DatabaseGuid")]
    pub database_guid: Guid,
    /// Big-endian.
    #[doc(alias = "GlobalCounter")]
    pub global_counter: [u8; 6],
    /// 0
    #[doc(alias = "Pad")]
    pub pad: u16,
}

impl Ndr for FolderEntryId {
    const MIN_SIZE: usize = 46;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 46, 0, [(flags, 0), (provider_uid, 4), (folder_type, 20),
            (database_guid, 22), (global_counter, 38), (pad, 44)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.folder_type.pull_scalars(p).at("FolderType")?;
            self.database_guid.pull_scalars(p).at("DatabaseGuid")?;
            p.slice(&mut self.global_counter).at("GlobalCounter")?;
            self.pad.pull_scalars(p).at("Pad")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.folder_type.push_scalars(p).at("FolderType")?;
        self.database_guid.push_scalars(p).at("DatabaseGuid")?;
        p.slice(&self.global_counter).at("GlobalCounter")?;
        self.pad.push_scalars(p).at("Pad")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FolderEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.folder_type.print("FolderType", out);
        self.database_guid.print("DatabaseGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("GlobalCounter", &self.global_counter),
        );
        self.pad.print("Pad", out);
        out.end();
    }
}

/// A message (MS-OXCDATA 2.2.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** The mailbox's GUID, or that of all public folders. */
///     GUID ProviderUID;
///     EntryIdType MessageType;
///     GUID FolderDatabaseGuid;
///     /** Big-endian. */
///     [flag(NDR_PAHEX)] uint8 FolderGlobalCounter[6];
///     /** 0 */
///     uint16 Pad1;
///     GUID MessageDatabaseGuid;
///     /** Big-endian. */
///     [flag(NDR_PAHEX)] uint8 MessageGlobalCounter[6];
///     /** 0 */
///     uint16 Pad2;
/// } MessageEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// The mailbox's GUID, or that of all public folders.
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// `EntryIdType MessageType`
    #[doc(alias = "MessageType")]
    pub message_type: EntryIdType,
    /// `GUID FolderDatabaseGuid`
    #[doc(alias = "FolderDatabaseGuid")]
    pub folder_database_guid: Guid,
    /// Big-endian.
    #[doc(alias = "FolderGlobalCounter")]
    pub folder_global_counter: [u8; 6],
    /// 0
    #[doc(alias = "Pad1")]
    pub pad1: u16,
    /// `GUID MessageDatabaseGuid`
    #[doc(alias = "MessageDatabaseGuid")]
    pub message_database_guid: Guid,
    /// Big-endian.
    #[doc(alias = "MessageGlobalCounter")]
    pub message_global_counter: [u8; 6],
    /// 0
    #[doc(alias = "Pad2")]
    pub pad2: u16,
}

impl Ndr for MessageEntryId {
    const MIN_SIZE: usize = 70;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 70, 0, [(flags, 0), (provider_uid, 4), (message_type, 20),
            (folder_database_guid, 22), (folder_global_counter, 38), (pad1, 44),
            (message_database_guid, 46), (message_global_counter, 62), (pad2, 68)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.message_type.pull_scalars(p).at("MessageType")?;
            self.folder_database_guid.pull_scalars(p).at("FolderDatabaseGuid")?;
            p.slice(&mut self.folder_global_counter).at("FolderGlobalCounter")?;
            self.pad1.pull_scalars(p).at("Pad1")?;
            self.message_database_guid.pull_scalars(p).at("MessageDatabaseGuid")?;
            p.slice(&mut self.message_global_counter).at("MessageGlobalCounter")?;
            self.pad2.pull_scalars(p).at("Pad2")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.message_type.push_scalars(p).at("MessageType")?;
        self.folder_database_guid.push_scalars(p).at("FolderDatabaseGuid")?;
        p.slice(&self.folder_global_counter).at("FolderGlobalCounter")?;
        self.pad1.push_scalars(p).at("Pad1")?;
        self.message_database_guid.push_scalars(p).at("MessageDatabaseGuid")?;
        p.slice(&self.message_global_counter).at("MessageGlobalCounter")?;
        self.pad2.push_scalars(p).at("Pad2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MessageEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.message_type.print("MessageType", out);
        self.folder_database_guid.print("FolderDatabaseGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("FolderGlobalCounter", &self.folder_global_counter),
        );
        self.pad1.print("Pad1", out);
        self.message_database_guid.print("MessageDatabaseGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("MessageGlobalCounter", &self.message_global_counter),
        );
        self.pad2.print("Pad2", out);
        out.end();
    }
}

/// A mailbox or the public folder store, by its server (MS-OXCDATA 2.2.4.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** 10bba138-e505-1a10-a1bb-08002b2a56c2 */
///     GUID ProviderUID;
///     /** 0 */
///     uint8 Version;
///     /** 0 */
///     uint8 Flag;
///     /** `emsmdb.dll`, zeros behind it. */
///     [charset(DOS), to_null] uint8 DLLFileName[14];
///     /** 0 */
///     uint32 WrappedFlags;
///     /** Mailbox: 20fa551b-66aa-cd11-9bc8-00aa002fc45a. Public folders: 1002831c-66aa-cd11-9bc8-00aa002fc45a. */
///     GUID WrappedProviderUID;
///     /** Mailbox: 0x0C. Public folders: 0x06. */
///     uint32 WrappedType;
///     [flag(STR_ASCII|STR_NULLTERM)] string ServerShortname;
///     [present(remaining() != 0), flag(STR_ASCII|STR_NULLTERM)] string MailboxDN;
///     /** Version 2 or 3 of the structure behind version 1 (MS-OXCDATA 2.2.4.3.1). */
///     [flag(NDR_REMAINING)] DATA_BLOB Later;
/// } StoreObjectEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoreObjectEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// 10bba138-e505-1a10-a1bb-08002b2a56c2
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// 0
    #[doc(alias = "Version")]
    pub version: u8,
    /// 0
    #[doc(alias = "Flag")]
    pub flag: u8,
    /// \`emsmdb.dll\`, zeros behind it.
    #[doc(alias = "DLLFileName")]
    pub dll_file_name: NdrString,
    /// 0
    #[doc(alias = "WrappedFlags")]
    pub wrapped_flags: u32,
    /// Mailbox: 20fa551b-66aa-cd11-9bc8-00aa002fc45a. Public folders: 1002831c-66aa-cd11-9bc8-00aa002fc45a.
    #[doc(alias = "WrappedProviderUID")]
    pub wrapped_provider_uid: Guid,
    /// Mailbox: 0x0C. Public folders: 0x06.
    #[doc(alias = "WrappedType")]
    pub wrapped_type: u32,
    /// `[flag(STR_ASCII|STR_NULLTERM)] string ServerShortname`
    #[doc(alias = "ServerShortname")]
    pub server_shortname: NdrString,
    /// `[present(remaining() != 0), flag(STR_ASCII|STR_NULLTERM)] string MailboxDN`
    #[doc(alias = "MailboxDN")]
    pub mailbox_dn: Option<NdrString>,
    /// Version 2 or 3 of the structure behind version 1 (MS-OXCDATA 2.2.4.3.1).
    #[doc(alias = "Later")]
    pub later: DataBlob,
}

impl Ndr for StoreObjectEntryId {
    const MIN_SIZE: usize = 62;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 22, 0, [(flags, 0), (provider_uid, 4), (version, 20), (flag, 21)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.version.pull_scalars(p).at("Version")?;
            self.flag.pull_scalars(p).at("Flag")?;
        }
        p.text(&mut self.dll_file_name, Charset::Dos, Dim::fixed(14).to_null())
            .at("DLLFileName")?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(wrapped_flags, 0), (wrapped_provider_uid, 4),
            (wrapped_type, 20)]
        ) {
            self.wrapped_flags.pull_scalars(p).at("WrappedFlags")?;
            self.wrapped_provider_uid.pull_scalars(p).at("WrappedProviderUID")?;
            self.wrapped_type.pull_scalars(p).at("WrappedType")?;
        }
        p.with_flags(ASCII_NULLTERM, |p| self.server_shortname.pull_scalars(p))
            .at("ServerShortname")?;
        p.with_flags(
                ASCII_NULLTERM,
                |p| p.present(&mut self.mailbox_dn, (p.remaining() as i128) != 0),
            )
            .at("MailboxDN")?;
        p.with_flags(REMAINING, |p| self.later.pull_scalars(p)).at("Later")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.version.push_scalars(p).at("Version")?;
        self.flag.push_scalars(p).at("Flag")?;
        p.text(&self.dll_file_name, Charset::Dos, Dim::fixed(14).to_null())
            .at("DLLFileName")?;
        self.wrapped_flags.push_scalars(p).at("WrappedFlags")?;
        self.wrapped_provider_uid.push_scalars(p).at("WrappedProviderUID")?;
        self.wrapped_type.push_scalars(p).at("WrappedType")?;
        p.with_flags(ASCII_NULLTERM, |p| self.server_shortname.push_scalars(p))
            .at("ServerShortname")?;
        p.with_flags(
                ASCII_NULLTERM,
                |p| p.present(&self.mailbox_dn, self.mailbox_dn.is_some()),
            )
            .at("MailboxDN")?;
        p.with_flags(REMAINING, |p| self.later.push_scalars(p)).at("Later")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StoreObjectEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.version.print("Version", out);
        self.flag.print("Flag", out);
        show_text("DLLFileName", &self.dll_file_name, out);
        self.wrapped_flags.print("WrappedFlags", out);
        self.wrapped_provider_uid.print("WrappedProviderUID", out);
        self.wrapped_type.print("WrappedType", out);
        self.server_shortname.print("ServerShortname", out);
        show_present("MailboxDN", &self.mailbox_dn, out);
        self.later.print("Later", out);
        out.end();
    }
}

/// Form of the texts and of what is sent, in a \`OneOffEntryId\` (MS-OXCDATA 2.2.5.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** Whether and how the message may be sent as TNEF or MIME. */
///     ONE_OFF_NO_RICH_INFO = 0x0001,
///     ONE_OFF_ENCODING_MASK = 0x003E,
///     ONE_OFF_MAC_ATTACHMENT_ENCODING_MASK = 0x0600,
///     /** Do not look the address up in the address book. */
///     ONE_OFF_DONT_LOOKUP = 0x1000,
///     /** Texts are UTF-16LE, not in a code page. */
///     ONE_OFF_UNICODE = 0x8000
/// } OneOffFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OneOffFlags(pub u16);

impl OneOffFlags {
    /// Whether and how the message may be sent as TNEF or MIME.
    pub const ONE_OFF_NO_RICH_INFO: Self = Self(0x1);
    /// `ONE_OFF_ENCODING_MASK = 0x003E`
    pub const ONE_OFF_ENCODING_MASK: Self = Self(0x3e);
    /// `ONE_OFF_MAC_ATTACHMENT_ENCODING_MASK = 0x0600`
    pub const ONE_OFF_MAC_ATTACHMENT_ENCODING_MASK: Self = Self(0x600);
    /// Do not look the address up in the address book.
    pub const ONE_OFF_DONT_LOOKUP: Self = Self(0x1000);
    /// Texts are UTF-16LE, not in a code page.
    pub const ONE_OFF_UNICODE: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ONE_OFF_NO_RICH_INFO", 0x1),
        ("ONE_OFF_ENCODING_MASK", 0x3e),
        ("ONE_OFF_MAC_ATTACHMENT_ENCODING_MASK", 0x600),
        ("ONE_OFF_DONT_LOOKUP", 0x1000),
        ("ONE_OFF_UNICODE", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(OneOffFlags, u16, u16, 16, 2);

/// Texts of a \`OneOffEntryId\`, in 8-bit characters.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [flag(STR_RAW8|STR_NULLTERM)] string DisplayName;
///     [flag(STR_RAW8|STR_NULLTERM)] string AddressType;
///     [flag(STR_RAW8|STR_NULLTERM)] string EmailAddress;
/// } OneOffTexts8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OneOffTexts8 {
    /// `[flag(STR_RAW8|STR_NULLTERM)] string DisplayName`
    #[doc(alias = "DisplayName")]
    pub display_name: NdrString,
    /// `[flag(STR_RAW8|STR_NULLTERM)] string AddressType`
    #[doc(alias = "AddressType")]
    pub address_type: NdrString,
    /// `[flag(STR_RAW8|STR_NULLTERM)] string EmailAddress`
    #[doc(alias = "EmailAddress")]
    pub email_address: NdrString,
}

impl Ndr for OneOffTexts8 {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.display_name.pull_scalars(p))
            .at("DisplayName")?;
        p.with_flags(RAW8_NULLTERM, |p| self.address_type.pull_scalars(p))
            .at("AddressType")?;
        p.with_flags(RAW8_NULLTERM, |p| self.email_address.pull_scalars(p))
            .at("EmailAddress")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.display_name.push_scalars(p))
            .at("DisplayName")?;
        p.with_flags(RAW8_NULLTERM, |p| self.address_type.push_scalars(p))
            .at("AddressType")?;
        p.with_flags(RAW8_NULLTERM, |p| self.email_address.push_scalars(p))
            .at("EmailAddress")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OneOffTexts8");
        self.display_name.print("DisplayName", out);
        self.address_type.print("AddressType", out);
        self.email_address.print("EmailAddress", out);
        out.end();
    }
}

/// Texts of a \`OneOffEntryId\`, in UTF-16LE.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [flag(STR_NULLTERM)] string DisplayName;
///     [flag(STR_NULLTERM)] string AddressType;
///     [flag(STR_NULLTERM)] string EmailAddress;
/// } OneOffTexts;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OneOffTexts {
    /// `[flag(STR_NULLTERM)] string DisplayName`
    #[doc(alias = "DisplayName")]
    pub display_name: NdrString,
    /// `[flag(STR_NULLTERM)] string AddressType`
    #[doc(alias = "AddressType")]
    pub address_type: NdrString,
    /// `[flag(STR_NULLTERM)] string EmailAddress`
    #[doc(alias = "EmailAddress")]
    pub email_address: NdrString,
}

impl Ndr for OneOffTexts {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(NULLTERM, |p| self.display_name.pull_scalars(p)).at("DisplayName")?;
        p.with_flags(NULLTERM, |p| self.address_type.pull_scalars(p)).at("AddressType")?;
        p.with_flags(NULLTERM, |p| self.email_address.pull_scalars(p))
            .at("EmailAddress")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(NULLTERM, |p| self.display_name.push_scalars(p)).at("DisplayName")?;
        p.with_flags(NULLTERM, |p| self.address_type.push_scalars(p)).at("AddressType")?;
        p.with_flags(NULLTERM, |p| self.email_address.push_scalars(p))
            .at("EmailAddress")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OneOffTexts");
        self.display_name.print("DisplayName", out);
        self.address_type.print("AddressType", out);
        self.email_address.print("EmailAddress", out);
        out.end();
    }
}

/// The three texts, as the flags say.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(0)] OneOffTexts8 String8;
///     [default] OneOffTexts Unicode;
/// } OneOffTextsOfFlag;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum OneOffTextsOfFlag {
    /// For 0.
    String8(OneOffTexts8),
    /// For any other level.
    Unicode(OneOffTexts),
}

impl Default for OneOffTextsOfFlag {
    fn default() -> Self {
        Self::String8(Default::default())
    }
}

impl OneOffTextsOfFlag {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::String8(_) => matches!(level, 0),
            Self::Unicode(_) => !matches!(level, 0),
        }
    }
}

impl NdrUnion for OneOffTextsOfFlag {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::String8(Default::default()),
            _ => Self::Unicode(Default::default()),
        };
        match self {
            Self::String8(v) => v.pull_scalars(p).at("String8")?,
            Self::Unicode(v) => v.pull_scalars(p).at("Unicode")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::String8(v) => v.push_scalars(p).at("String8")?,
            Self::Unicode(v) => v.push_scalars(p).at("Unicode")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "OneOffTextsOfFlag", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::String8(v) => v.print("String8", out),
            Self::Unicode(v) => v.print("Unicode", out),
        }
        out.end();
    }
}

/// A recipient in no address book (MS-OXCDATA 2.2.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** a41f2b81-a3be-1910-9d6e-00dd010f5402 */
///     GUID ProviderUID;
///     /** 0 */
///     uint16 Version;
///     OneOffFlags OneOffFlags;
///     [switch_is(OneOffFlags & ONE_OFF_UNICODE)] OneOffTextsOfFlag Texts;
/// } OneOffEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OneOffEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// a41f2b81-a3be-1910-9d6e-00dd010f5402
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// `OneOffFlags OneOffFlags`
    #[doc(alias = "OneOffFlags")]
    pub one_off_flags: OneOffFlags,
    /// `[switch_is(OneOffFlags & ONE_OFF_UNICODE)] OneOffTextsOfFlag Texts`
    #[doc(alias = "Texts")]
    pub texts: OneOffTextsOfFlag,
}

impl Ndr for OneOffEntryId {
    const MIN_SIZE: usize = 27;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(flags, 0), (provider_uid, 4), (version, 20),
            (one_off_flags, 22)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.version.pull_scalars(p).at("Version")?;
            self.one_off_flags.pull_scalars(p).at("OneOffFlags")?;
        }
        self.texts
            .pull_scalars(level(i128::from(self.one_off_flags.0) & 32768), p)
            .at("Texts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.version.push_scalars(p).at("Version")?;
        self.one_off_flags.push_scalars(p).at("OneOffFlags")?;
        self.texts
            .push_scalars(level(i128::from(self.one_off_flags.0) & 32768), p)
            .at("Texts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OneOffEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.version.print("Version", out);
        self.one_off_flags.print("OneOffFlags", out);
        self.texts.print(level(i128::from(self.one_off_flags.0) & 32768), "Texts", out);
        out.end();
    }
}

/// What an address book entry is (MS-OXCDATA 2.2.5.2, MS-OXNSPI 2.2.1.3).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     DT_MAILUSER = 0x00000000,
///     DT_DISTLIST = 0x00000001,
///     DT_FORUM = 0x00000002,
///     DT_AGENT = 0x00000003,
///     DT_ORGANIZATION = 0x00000004,
///     DT_PRIVATE_DISTLIST = 0x00000005,
///     DT_REMOTE_MAILUSER = 0x00000006,
///     DT_CONTAINER = 0x00000100,
///     DT_TEMPLATE = 0x00000101,
///     DT_ADDRESS_TEMPLATE = 0x00000102,
///     DT_SEARCH = 0x00000200
/// } AddressBookEntryType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AddressBookEntryType(pub u32);

impl AddressBookEntryType {
    /// `DT_MAILUSER = 0x00000000`
    pub const DT_MAILUSER: Self = Self(0);
    /// `DT_DISTLIST = 0x00000001`
    pub const DT_DISTLIST: Self = Self(1);
    /// `DT_FORUM = 0x00000002`
    pub const DT_FORUM: Self = Self(2);
    /// `DT_AGENT = 0x00000003`
    pub const DT_AGENT: Self = Self(3);
    /// `DT_ORGANIZATION = 0x00000004`
    pub const DT_ORGANIZATION: Self = Self(4);
    /// `DT_PRIVATE_DISTLIST = 0x00000005`
    pub const DT_PRIVATE_DISTLIST: Self = Self(5);
    /// `DT_REMOTE_MAILUSER = 0x00000006`
    pub const DT_REMOTE_MAILUSER: Self = Self(6);
    /// `DT_CONTAINER = 0x00000100`
    pub const DT_CONTAINER: Self = Self(256);
    /// `DT_TEMPLATE = 0x00000101`
    pub const DT_TEMPLATE: Self = Self(257);
    /// `DT_ADDRESS_TEMPLATE = 0x00000102`
    pub const DT_ADDRESS_TEMPLATE: Self = Self(258);
    /// `DT_SEARCH = 0x00000200`
    pub const DT_SEARCH: Self = Self(512);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DT_MAILUSER", 0),
        ("DT_DISTLIST", 1),
        ("DT_FORUM", 2),
        ("DT_AGENT", 3),
        ("DT_ORGANIZATION", 4),
        ("DT_PRIVATE_DISTLIST", 5),
        ("DT_REMOTE_MAILUSER", 6),
        ("DT_CONTAINER", 256),
        ("DT_TEMPLATE", 257),
        ("DT_ADDRESS_TEMPLATE", 258),
        ("DT_SEARCH", 512),
    ];
}

pidl_ndr::wire_enum!(AddressBookEntryType, u32, u32, 4);

/// The display type of a recipient, in one byte (MS-OXCDATA 2.8.3.2).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     DisplayTypeMailUser = 0x00,
///     DisplayTypeDistributionList = 0x01,
///     DisplayTypeForum = 0x02,
///     DisplayTypeAgent = 0x03,
///     DisplayTypeOrganization = 0x04,
///     DisplayTypePrivateDistributionList = 0x05,
///     DisplayTypeRemoteMailUser = 0x06
/// } AddressDisplayType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AddressDisplayType(pub u8);

impl AddressDisplayType {
    /// `DisplayTypeMailUser = 0x00`
    #[doc(alias = "DisplayTypeMailUser")]
    pub const DISPLAY_TYPE_MAIL_USER: Self = Self(0);
    /// `DisplayTypeDistributionList = 0x01`
    #[doc(alias = "DisplayTypeDistributionList")]
    pub const DISPLAY_TYPE_DISTRIBUTION_LIST: Self = Self(1);
    /// `DisplayTypeForum = 0x02`
    #[doc(alias = "DisplayTypeForum")]
    pub const DISPLAY_TYPE_FORUM: Self = Self(2);
    /// `DisplayTypeAgent = 0x03`
    #[doc(alias = "DisplayTypeAgent")]
    pub const DISPLAY_TYPE_AGENT: Self = Self(3);
    /// `DisplayTypeOrganization = 0x04`
    #[doc(alias = "DisplayTypeOrganization")]
    pub const DISPLAY_TYPE_ORGANIZATION: Self = Self(4);
    /// `DisplayTypePrivateDistributionList = 0x05`
    #[doc(alias = "DisplayTypePrivateDistributionList")]
    pub const DISPLAY_TYPE_PRIVATE_DISTRIBUTION_LIST: Self = Self(5);
    /// `DisplayTypeRemoteMailUser = 0x06`
    #[doc(alias = "DisplayTypeRemoteMailUser")]
    pub const DISPLAY_TYPE_REMOTE_MAIL_USER: Self = Self(6);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DisplayTypeMailUser", 0),
        ("DisplayTypeDistributionList", 1),
        ("DisplayTypeForum", 2),
        ("DisplayTypeAgent", 3),
        ("DisplayTypeOrganization", 4),
        ("DisplayTypePrivateDistributionList", 5),
        ("DisplayTypeRemoteMailUser", 6),
    ];
}

pidl_ndr::wire_enum!(AddressDisplayType, u8, u8, 1);

/// An object of the address book (MS-OXCDATA 2.2.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** c840a7dc-42c0-1a10-b4b9-08002b2fe182 */
///     GUID ProviderUID;
///     /** 1 */
///     uint32 Version;
///     AddressBookEntryType Type;
///     [flag(STR_ASCII|STR_NULLTERM)] string X500DN;
/// } AddressBookEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// c840a7dc-42c0-1a10-b4b9-08002b2fe182
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// 1
    #[doc(alias = "Version")]
    pub version: u32,
    /// `AddressBookEntryType Type`
    #[doc(alias = "Type")]
    pub r#type: AddressBookEntryType,
    /// `[flag(STR_ASCII|STR_NULLTERM)] string X500DN`
    #[doc(alias = "X500DN")]
    pub x500_dn: NdrString,
}

impl Ndr for AddressBookEntryId {
    const MIN_SIZE: usize = 29;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 28, 0, [(flags, 0), (provider_uid, 4), (version, 20), (r#type, 24)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.version.pull_scalars(p).at("Version")?;
            self.r#type.pull_scalars(p).at("Type")?;
        }
        p.with_flags(ASCII_NULLTERM, |p| self.x500_dn.pull_scalars(p)).at("X500DN")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.version.push_scalars(p).at("Version")?;
        self.r#type.push_scalars(p).at("Type")?;
        p.with_flags(ASCII_NULLTERM, |p| self.x500_dn.push_scalars(p)).at("X500DN")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.version.print("Version", out);
        self.r#type.print("Type", out);
        self.x500_dn.print("X500DN", out);
        out.end();
    }
}

/// One of the addresses of a contact (MS-OXCDATA 2.2.5.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** 0aaa42fe-c718-101a-e885-0b651c240000 */
///     GUID ProviderUID;
///     /** 3 */
///     uint32 Version;
///     /** 4 */
///     uint32 Type;
///     /** 0, 1, 2: e-mail address; 3, 4, 5: fax number. */
///     uint32 Index;
///     uint32 EntryIdCount;
///     /** `MessageEntryId` of the contact. */
///     [flag(NDR_PAHEX)] uint8 EntryIdBytes[EntryIdCount];
///     /** Outlook leaves three bytes more. */
///     [flag(NDR_REMAINING)] DATA_BLOB Rest;
/// } ContactAddressEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactAddressEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// 0aaa42fe-c718-101a-e885-0b651c240000
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// 3
    #[doc(alias = "Version")]
    pub version: u32,
    /// 4
    #[doc(alias = "Type")]
    pub r#type: u32,
    /// 0, 1, 2: e-mail address; 3, 4, 5: fax number.
    #[doc(alias = "Index")]
    pub index: u32,
    /// `uint32 EntryIdCount`
    #[doc(alias = "EntryIdCount")]
    pub entry_id_count: u32,
    /// \`MessageEntryId\` of the contact.
    #[doc(alias = "EntryIdBytes")]
    pub entry_id_bytes: Vec<u8>,
    /// Outlook leaves three bytes more.
    #[doc(alias = "Rest")]
    pub rest: DataBlob,
}

impl Ndr for ContactAddressEntryId {
    const MIN_SIZE: usize = 37;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 36, 0, [(flags, 0), (provider_uid, 4), (version, 20), (r#type, 24),
            (index, 28), (entry_id_count, 32)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.version.pull_scalars(p).at("Version")?;
            self.r#type.pull_scalars(p).at("Type")?;
            self.index.pull_scalars(p).at("Index")?;
            self.entry_id_count.pull_scalars(p).at("EntryIdCount")?;
        }
        p.items(&mut self.entry_id_bytes, Dim::inline(self.entry_id_count))
            .at("EntryIdBytes")?;
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("Rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.version.push_scalars(p).at("Version")?;
        self.r#type.push_scalars(p).at("Type")?;
        self.index.push_scalars(p).at("Index")?;
        self.entry_id_count.push_scalars(p).at("EntryIdCount")?;
        p.items(&self.entry_id_bytes, Dim::inline(self.entry_id_count))
            .at("EntryIdBytes")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("Rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ContactAddressEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.version.print("Version", out);
        self.r#type.print("Type", out);
        self.index.print("Index", out);
        self.entry_id_count.print("EntryIdCount", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("EntryIdBytes", &self.entry_id_bytes),
        );
        self.rest.print("Rest", out);
        out.end();
    }
}

/// A distribution list in a contacts folder (MS-OXCDATA 2.2.5.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** 0aaa42fe-c718-101a-e885-0b651c240000 */
///     GUID ProviderUID;
///     /** 3 */
///     uint32 Version;
///     /** 5 */
///     uint32 Type;
///     /** 0xFF */
///     uint32 Index;
///     uint32 EntryIdCount;
///     /** `MessageEntryId` of the list. */
///     [flag(NDR_PAHEX)] uint8 EntryIdBytes[EntryIdCount];
/// } PersonalDistributionListEntryId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonalDistributionListEntryId {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// 0aaa42fe-c718-101a-e885-0b651c240000
    #[doc(alias = "ProviderUID")]
    pub provider_uid: Guid,
    /// 3
    #[doc(alias = "Version")]
    pub version: u32,
    /// 5
    #[doc(alias = "Type")]
    pub r#type: u32,
    /// 0xFF
    #[doc(alias = "Index")]
    pub index: u32,
    /// `uint32 EntryIdCount`
    #[doc(alias = "EntryIdCount")]
    pub entry_id_count: u32,
    /// \`MessageEntryId\` of the list.
    #[doc(alias = "EntryIdBytes")]
    pub entry_id_bytes: Vec<u8>,
}

impl Ndr for PersonalDistributionListEntryId {
    const MIN_SIZE: usize = 36;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 36, 0, [(flags, 0), (provider_uid, 4), (version, 20), (r#type, 24),
            (index, 28), (entry_id_count, 32)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.version.pull_scalars(p).at("Version")?;
            self.r#type.pull_scalars(p).at("Type")?;
            self.index.pull_scalars(p).at("Index")?;
            self.entry_id_count.pull_scalars(p).at("EntryIdCount")?;
        }
        p.items(&mut self.entry_id_bytes, Dim::inline(self.entry_id_count))
            .at("EntryIdBytes")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.version.push_scalars(p).at("Version")?;
        self.r#type.push_scalars(p).at("Type")?;
        self.index.push_scalars(p).at("Index")?;
        self.entry_id_count.push_scalars(p).at("EntryIdCount")?;
        p.items(&self.entry_id_bytes, Dim::inline(self.entry_id_count))
            .at("EntryIdBytes")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PersonalDistributionListEntryId");
        self.flags.print("Flags", out);
        self.provider_uid.print("ProviderUID", out);
        self.version.print("Version", out);
        self.r#type.print("Type", out);
        self.index.print("Index", out);
        self.entry_id_count.print("EntryIdCount", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("EntryIdBytes", &self.entry_id_bytes),
        );
        out.end();
    }
}

/// Size of one entry of an \`EntryList\`.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Size;
///     /** Any value. */
///     uint32 Pad;
/// } EntryLength;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryLength {
    /// `uint32 Size`
    #[doc(alias = "Size")]
    pub size: u32,
    /// Any value.
    #[doc(alias = "Pad")]
    pub pad: u32,
}

impl Ndr for EntryLength {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(size, 0), (pad, 4)]) {
            self.size.pull_scalars(p).at("Size")?;
            self.pad.pull_scalars(p).at("Pad")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size.push_scalars(p).at("Size")?;
        self.pad.push_scalars(p).at("Pad")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EntryLength");
        self.size.print("Size", out);
        self.pad.print("Pad", out);
        out.end();
    }
}

/// The folders of a search (MS-OXCDATA 2.3.1): all lengths, then all entry ids one after the other.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 EntryCount;
///     /** Any value. */
///     uint32 Pad;
///     EntryLength EntryLength[EntryCount];
///     [flag(NDR_REMAINING)] DATA_BLOB EntryIds;
/// } EntryList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryList {
    /// `uint32 EntryCount`
    #[doc(alias = "EntryCount")]
    pub entry_count: u32,
    /// Any value.
    #[doc(alias = "Pad")]
    pub pad: u32,
    /// `EntryLength EntryLength[EntryCount]`
    #[doc(alias = "EntryLength")]
    pub entry_length: Vec<EntryLength>,
    /// `[flag(NDR_REMAINING)] DATA_BLOB EntryIds`
    #[doc(alias = "EntryIds")]
    pub entry_ids: DataBlob,
}

impl Ndr for EntryList {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(entry_count, 0), (pad, 4)]) {
            self.entry_count.pull_scalars(p).at("EntryCount")?;
            self.pad.pull_scalars(p).at("Pad")?;
        }
        p.items(&mut self.entry_length, Dim::inline(self.entry_count))
            .at("EntryLength")?;
        p.with_flags(REMAINING, |p| self.entry_ids.pull_scalars(p)).at("EntryIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.entry_count.push_scalars(p).at("EntryCount")?;
        self.pad.push_scalars(p).at("Pad")?;
        p.items(&self.entry_length, Dim::inline(self.entry_count)).at("EntryLength")?;
        p.with_flags(REMAINING, |p| self.entry_ids.push_scalars(p)).at("EntryIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EntryList");
        self.entry_count.print("EntryCount", out);
        self.pad.print("Pad", out);
        show_items("EntryLength", &self.entry_length, out);
        self.entry_ids.print("EntryIds", out);
        out.end();
    }
}

/// An entry id behind its size (MS-OXCDATA 2.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Size;
///     [flag(NDR_PAHEX)] uint8 EntryId[Size];
/// } FlatEntry;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatEntry {
    /// `uint32 Size`
    #[doc(alias = "Size")]
    pub size: u32,
    /// `[flag(NDR_PAHEX)] uint8 EntryId[Size]`
    #[doc(alias = "EntryId")]
    pub entry_id: Vec<u8>,
}

impl Ndr for FlatEntry {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size.pull_scalars(p).at("Size")?;
        p.items(&mut self.entry_id, Dim::inline(self.size)).at("EntryId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size.push_scalars(p).at("Size")?;
        p.items(&self.entry_id, Dim::inline(self.size)).at("EntryId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatEntry");
        self.size.print("Size", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("EntryId", &self.entry_id));
        out.end();
    }
}

/// An entry id in a list, filled to a multiple of 4 bytes (MS-OXCDATA 2.3.3). The last one need not be.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Size;
///     [flag(NDR_PAHEX)] uint8 EntryId[Size];
///     /** Any values. */
///     [present(remaining() != 0), flag(NDR_PAHEX)] uint8 Padding[(4 - (Size & 3)) & 3];
/// } PaddedFlatEntry;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaddedFlatEntry {
    /// `uint32 Size`
    #[doc(alias = "Size")]
    pub size: u32,
    /// `[flag(NDR_PAHEX)] uint8 EntryId[Size]`
    #[doc(alias = "EntryId")]
    pub entry_id: Vec<u8>,
    /// Any values.
    #[doc(alias = "Padding")]
    pub padding: Option<Vec<u8>>,
}

impl Ndr for PaddedFlatEntry {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size.pull_scalars(p).at("Size")?;
        p.items(&mut self.entry_id, Dim::inline(self.size)).at("EntryId")?;
        p.present_with(
                &mut self.padding,
                (p.remaining() as i128) != 0,
                |v, p| p.items(v, Dim::inline((4 - (i128::from(self.size) & 3)) & 3)),
            )
            .at("Padding")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size.push_scalars(p).at("Size")?;
        p.items(&self.entry_id, Dim::inline(self.size)).at("EntryId")?;
        p.present_with(
                &self.padding,
                self.padding.is_some(),
                |v, p| p.items(v, Dim::inline((4 - (i128::from(self.size) & 3)) & 3)),
            )
            .at("Padding")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PaddedFlatEntry");
        self.size.print("Size", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("EntryId", &self.entry_id));
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_present_with(
                &self.padding,
                out,
                |v, out| out.u8_array("Padding", v),
            ),
        );
        out.end();
    }
}

/// The entries of a \`FlatEntryList\`.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] PaddedFlatEntry FlatEntries[];
/// } FlatEntries;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatEntries {
    /// `[until_end] PaddedFlatEntry FlatEntries[]`
    #[doc(alias = "FlatEntries")]
    pub flat_entries: Vec<PaddedFlatEntry>,
}

impl Ndr for FlatEntries {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&mut self.flat_entries).at("FlatEntries")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&self.flat_entries).at("FlatEntries")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatEntries");
        show_items("FlatEntries", &self.flat_entries, out);
        out.end();
    }
}

/// Entry ids behind their count and size (MS-OXCDATA 2.3.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Count;
///     /** Bytes of all entries with their padding. */
///     [value(bytes(FlatEntries))] uint32 Size;
///     [subcontext(0), subcontext_size(Size)] FlatEntries FlatEntries;
/// } FlatEntryList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatEntryList {
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// Bytes of all entries with their padding.
    #[doc(alias = "Size")]
    pub size: u32,
    /// `[subcontext(0), subcontext_size(Size)] FlatEntries FlatEntries`
    #[doc(alias = "FlatEntries")]
    pub flat_entries: FlatEntries,
}

impl Ndr for FlatEntryList {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(count, 0), (size, 4)]) {
            self.count.pull_scalars(p).at("Count")?;
            self.size.pull_scalars(p).at("Size")?;
        }
        p.subcontext(0, Some(p.size(self.size)?), |p| self.flat_entries.pull_scalars(p))
            .at("FlatEntries")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        let size_place = p.number_later(4).at("Size")?;
        let flat_entries_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.flat_entries.push_scalars(p)))
            .at("FlatEntries")?;
        p.fill(size_place, 4, flat_entries_bytes.0).at("Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatEntryList");
        self.count.print("Count", out);
        self.size.print("Size", out);
        self.flat_entries.print("FlatEntries", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<FolderId>("FolderID"),
    Type::of::<MessageId>("MessageID"),
    Type::of::<ChangeNumber>("CHANGE_NUMBER"),
    Type::of::<Gid>("GID"),
    Type::of::<LongTermId>("LongTermID"),
    Type::of::<Xid>("XID"),
    Type::of::<SizedXid>("SizedXID"),
    Type::of::<PredecessorChangeList>("PredecessorChangeList"),
    Type::of::<EntryIdType>("EntryIdType"),
    Type::of::<EntryId>("EntryId"),
    Type::of::<FolderEntryId>("FolderEntryId"),
    Type::of::<MessageEntryId>("MessageEntryId"),
    Type::of::<StoreObjectEntryId>("StoreObjectEntryId"),
    Type::of::<OneOffFlags>("OneOffFlags"),
    Type::of::<OneOffTexts8>("OneOffTexts8"),
    Type::of::<OneOffTexts>("OneOffTexts"),
    Type::union::<OneOffTextsOfFlag>("OneOffTextsOfFlag"),
    Type::of::<OneOffEntryId>("OneOffEntryId"),
    Type::of::<AddressBookEntryType>("AddressBookEntryType"),
    Type::of::<AddressDisplayType>("AddressDisplayType"),
    Type::of::<AddressBookEntryId>("AddressBookEntryId"),
    Type::of::<ContactAddressEntryId>("ContactAddressEntryId"),
    Type::of::<PersonalDistributionListEntryId>("PersonalDistributionListEntryId"),
    Type::of::<EntryLength>("EntryLength"),
    Type::of::<EntryList>("EntryList"),
    Type::of::<FlatEntry>("FlatEntry"),
    Type::of::<PaddedFlatEntry>("PaddedFlatEntry"),
    Type::of::<FlatEntries>("FlatEntries"),
    Type::of::<FlatEntryList>("FlatEntryList"),
];

/// The interface `oxcentryid`.
///
/// Identifiers of Exchange objects
pub static OXCENTRYID: Interface = Interface {
    name: "oxcentryid",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
