//! Generated from `oxcfxics_rops.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcdata::TaggedPropertyValue;
use super::oxcentryid::{FolderId, LongTermId, MessageId, PredecessorChangeList, Xid};
use super::oxcerrors::ErrorCode;
use super::oxcfold::OptionalRestriction;
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

/// Form of what the server sends (MS-OXCFXICS 2.2.3.1.1.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     Unicode = 0x01,
///     /** Strings may come in their own code page; with `Unicode`, for upload to another server. */
///     UseCpid = 0x02,
///     RecoverMode = 0x04,
///     ForceUnicode = 0x08,
///     PartialItem = 0x10,
///     SendReserved1 = 0x20,
///     SendReserved2 = 0x40
/// } SendOptions;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SendOptions(pub u8);

impl SendOptions {
    /// `Unicode = 0x01`
    #[doc(alias = "Unicode")]
    pub const UNICODE: Self = Self(0x1);
    /// Strings may come in their own code page; with \`Unicode\`, for upload to another server.
    #[doc(alias = "UseCpid")]
    pub const USE_CPID: Self = Self(0x2);
    /// `RecoverMode = 0x04`
    #[doc(alias = "RecoverMode")]
    pub const RECOVER_MODE: Self = Self(0x4);
    /// `ForceUnicode = 0x08`
    #[doc(alias = "ForceUnicode")]
    pub const FORCE_UNICODE: Self = Self(0x8);
    /// `PartialItem = 0x10`
    #[doc(alias = "PartialItem")]
    pub const PARTIAL_ITEM: Self = Self(0x10);
    /// `SendReserved1 = 0x20`
    #[doc(alias = "SendReserved1")]
    pub const SEND_RESERVED1: Self = Self(0x20);
    /// `SendReserved2 = 0x40`
    #[doc(alias = "SendReserved2")]
    pub const SEND_RESERVED2: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Unicode", 0x1),
        ("UseCpid", 0x2),
        ("RecoverMode", 0x4),
        ("ForceUnicode", 0x8),
        ("PartialItem", 0x10),
        ("SendReserved1", 0x20),
        ("SendReserved2", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(SendOptions, u8, u8, 8, 1);

/// How to copy an object (MS-OXCFXICS 2.2.3.1.1.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     MoveObject = 0x00000001,
///     CopyToBestBody = 0x00002000
/// } CopyToFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyToFlags(pub u32);

impl CopyToFlags {
    /// `MoveObject = 0x00000001`
    #[doc(alias = "MoveObject")]
    pub const MOVE_OBJECT: Self = Self(0x1);
    /// `CopyToBestBody = 0x00002000`
    #[doc(alias = "CopyToBestBody")]
    pub const COPY_TO_BEST_BODY: Self = Self(0x2000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MoveObject", 0x1),
        ("CopyToBestBody", 0x2000),
    ];
}

pidl_ndr::wire_bitmap!(CopyToFlags, u32, u32, 32, 4);

/// How to copy properties (MS-OXCFXICS 2.2.3.1.1.2.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     MoveObjectProperties = 0x01
/// } TransferPropertiesFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TransferPropertiesFlags(pub u8);

impl TransferPropertiesFlags {
    /// `MoveObjectProperties = 0x01`
    #[doc(alias = "MoveObjectProperties")]
    pub const MOVE_OBJECT_PROPERTIES: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("MoveObjectProperties", 0x1)];
}

pidl_ndr::wire_bitmap!(TransferPropertiesFlags, u8, u8, 8, 1);

/// How to copy messages (MS-OXCFXICS 2.2.3.1.1.3.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     MoveMessages = 0x01,
///     CopyMessagesBestBody = 0x10,
///     /** With what identifies each message and its change. */
///     SendEntryId = 0x20
/// } CopyMessagesFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyMessagesFlags(pub u8);

impl CopyMessagesFlags {
    /// `MoveMessages = 0x01`
    #[doc(alias = "MoveMessages")]
    pub const MOVE_MESSAGES: Self = Self(0x1);
    /// `CopyMessagesBestBody = 0x10`
    #[doc(alias = "CopyMessagesBestBody")]
    pub const COPY_MESSAGES_BEST_BODY: Self = Self(0x10);
    /// With what identifies each message and its change.
    #[doc(alias = "SendEntryId")]
    pub const SEND_ENTRY_ID: Self = Self(0x20);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MoveMessages", 0x1),
        ("CopyMessagesBestBody", 0x10),
        ("SendEntryId", 0x20),
    ];
}

pidl_ndr::wire_bitmap!(CopyMessagesFlags, u8, u8, 8, 1);

/// How to copy a folder (MS-OXCFXICS 2.2.3.1.1.4.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     MoveFolder = 0x01,
///     CopySubfolders = 0x10
/// } CopyFolderFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyFolderFlags(pub u8);

impl CopyFolderFlags {
    /// `MoveFolder = 0x01`
    #[doc(alias = "MoveFolder")]
    pub const MOVE_FOLDER: Self = Self(0x1);
    /// `CopySubfolders = 0x10`
    #[doc(alias = "CopySubfolders")]
    pub const COPY_SUBFOLDERS: Self = Self(0x10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MoveFolder", 0x1),
        ("CopySubfolders", 0x10),
    ];
}

pidl_ndr::wire_bitmap!(CopyFolderFlags, u8, u8, 8, 1);

/// Which operation made the stream to be uploaded (MS-OXCFXICS 2.2.3.1.2.1.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     SourceCopyTo = 0x01,
///     SourceCopyProperties = 0x02,
///     SourceCopyMessages = 0x03,
///     SourceCopyFolder = 0x04
/// } SourceOperation;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SourceOperation(pub u8);

impl SourceOperation {
    /// `SourceCopyTo = 0x01`
    #[doc(alias = "SourceCopyTo")]
    pub const SOURCE_COPY_TO: Self = Self(1);
    /// `SourceCopyProperties = 0x02`
    #[doc(alias = "SourceCopyProperties")]
    pub const SOURCE_COPY_PROPERTIES: Self = Self(2);
    /// `SourceCopyMessages = 0x03`
    #[doc(alias = "SourceCopyMessages")]
    pub const SOURCE_COPY_MESSAGES: Self = Self(3);
    /// `SourceCopyFolder = 0x04`
    #[doc(alias = "SourceCopyFolder")]
    pub const SOURCE_COPY_FOLDER: Self = Self(4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SourceCopyTo", 1),
        ("SourceCopyProperties", 2),
        ("SourceCopyMessages", 3),
        ("SourceCopyFolder", 4),
    ];
}

pidl_ndr::wire_enum!(SourceOperation, u8, u8, 1);

/// How to upload (MS-OXCFXICS 2.2.3.1.2.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     MoveUpload = 0x01
/// } DestinationFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DestinationFlags(pub u8);

impl DestinationFlags {
    /// `MoveUpload = 0x01`
    #[doc(alias = "MoveUpload")]
    pub const MOVE_UPLOAD: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("MoveUpload", 0x1)];
}

pidl_ndr::wire_bitmap!(DestinationFlags, u8, u8, 8, 1);

/// How far a download is (MS-OXCFXICS 2.2.3.1.1.5.2).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     TransferError = 0x0000,
///     TransferPartial = 0x0001,
///     TransferNoRoom = 0x0002,
///     TransferDone = 0x0003
/// } TransferStatus;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TransferStatus(pub u16);

impl TransferStatus {
    /// `TransferError = 0x0000`
    #[doc(alias = "TransferError")]
    pub const TRANSFER_ERROR: Self = Self(0);
    /// `TransferPartial = 0x0001`
    #[doc(alias = "TransferPartial")]
    pub const TRANSFER_PARTIAL: Self = Self(1);
    /// `TransferNoRoom = 0x0002`
    #[doc(alias = "TransferNoRoom")]
    pub const TRANSFER_NO_ROOM: Self = Self(2);
    /// `TransferDone = 0x0003`
    #[doc(alias = "TransferDone")]
    pub const TRANSFER_DONE: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TransferError", 0),
        ("TransferPartial", 1),
        ("TransferNoRoom", 2),
        ("TransferDone", 3),
    ];
}

pidl_ndr::wire_enum!(TransferStatus, u16, u16, 2);

/// What to synchronize (MS-OXCFXICS 2.2.3.2.1.1.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     SyncContents = 0x01,
///     SyncHierarchy = 0x02
/// } SynchronizationType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SynchronizationType(pub u8);

impl SynchronizationType {
    /// `SyncContents = 0x01`
    #[doc(alias = "SyncContents")]
    pub const SYNC_CONTENTS: Self = Self(1);
    /// `SyncHierarchy = 0x02`
    #[doc(alias = "SyncHierarchy")]
    pub const SYNC_HIERARCHY: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SyncContents", 1),
        ("SyncHierarchy", 2),
    ];
}

pidl_ndr::wire_enum!(SynchronizationType, u8, u8, 1);

/// How to synchronize (MS-OXCFXICS 2.2.3.2.1.1.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     SyncUnicode = 0x0001,
///     NoDeletions = 0x0002,
///     IgnoreNoLongerInScope = 0x0004,
///     ReadState = 0x0008,
///     FAI = 0x0010,
///     Normal = 0x0020,
///     /** The property tags are those wanted; without it, those not wanted. */
///     OnlySpecifiedProperties = 0x0080,
///     NoForeignIdentifiers = 0x0100,
///     SyncReserved = 0x1000,
///     BestBody = 0x2000,
///     IgnoreSpecifiedOnFAI = 0x4000,
///     Progress = 0x8000
/// } SynchronizationFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SynchronizationFlags(pub u16);

impl SynchronizationFlags {
    /// `SyncUnicode = 0x0001`
    #[doc(alias = "SyncUnicode")]
    pub const SYNC_UNICODE: Self = Self(0x1);
    /// `NoDeletions = 0x0002`
    #[doc(alias = "NoDeletions")]
    pub const NO_DELETIONS: Self = Self(0x2);
    /// `IgnoreNoLongerInScope = 0x0004`
    #[doc(alias = "IgnoreNoLongerInScope")]
    pub const IGNORE_NO_LONGER_IN_SCOPE: Self = Self(0x4);
    /// `ReadState = 0x0008`
    #[doc(alias = "ReadState")]
    pub const READ_STATE: Self = Self(0x8);
    /// `FAI = 0x0010`
    pub const FAI: Self = Self(0x10);
    /// `Normal = 0x0020`
    #[doc(alias = "Normal")]
    pub const NORMAL: Self = Self(0x20);
    /// The property tags are those wanted; without it, those not wanted.
    #[doc(alias = "OnlySpecifiedProperties")]
    pub const ONLY_SPECIFIED_PROPERTIES: Self = Self(0x80);
    /// `NoForeignIdentifiers = 0x0100`
    #[doc(alias = "NoForeignIdentifiers")]
    pub const NO_FOREIGN_IDENTIFIERS: Self = Self(0x100);
    /// `SyncReserved = 0x1000`
    #[doc(alias = "SyncReserved")]
    pub const SYNC_RESERVED: Self = Self(0x1000);
    /// `BestBody = 0x2000`
    #[doc(alias = "BestBody")]
    pub const BEST_BODY: Self = Self(0x2000);
    /// `IgnoreSpecifiedOnFAI = 0x4000`
    #[doc(alias = "IgnoreSpecifiedOnFAI")]
    pub const IGNORE_SPECIFIED_ON_FAI: Self = Self(0x4000);
    /// `Progress = 0x8000`
    #[doc(alias = "Progress")]
    pub const PROGRESS: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SyncUnicode", 0x1),
        ("NoDeletions", 0x2),
        ("IgnoreNoLongerInScope", 0x4),
        ("ReadState", 0x8),
        ("FAI", 0x10),
        ("Normal", 0x20),
        ("OnlySpecifiedProperties", 0x80),
        ("NoForeignIdentifiers", 0x100),
        ("SyncReserved", 0x1000),
        ("BestBody", 0x2000),
        ("IgnoreSpecifiedOnFAI", 0x4000),
        ("Progress", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(SynchronizationFlags, u16, u16, 16, 2);

/// What comes with each change (MS-OXCFXICS 2.2.3.2.1.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     Eid = 0x00000001,
///     MessageSize = 0x00000002,
///     CN = 0x00000004,
///     OrderByDeliveryTime = 0x00000008
/// } SynchronizationExtraFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SynchronizationExtraFlags(pub u32);

impl SynchronizationExtraFlags {
    /// `Eid = 0x00000001`
    #[doc(alias = "Eid")]
    pub const EID: Self = Self(0x1);
    /// `MessageSize = 0x00000002`
    #[doc(alias = "MessageSize")]
    pub const MESSAGE_SIZE: Self = Self(0x2);
    /// `CN = 0x00000004`
    pub const CN: Self = Self(0x4);
    /// `OrderByDeliveryTime = 0x00000008`
    #[doc(alias = "OrderByDeliveryTime")]
    pub const ORDER_BY_DELIVERY_TIME: Self = Self(0x8);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Eid", 0x1),
        ("MessageSize", 0x2),
        ("CN", 0x4),
        ("OrderByDeliveryTime", 0x8),
    ];
}

pidl_ndr::wire_bitmap!(SynchronizationExtraFlags, u32, u32, 32, 4);

/// What a change is about (MS-OXCFXICS 2.2.3.2.4.2.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** A message that holds settings. */
///     ImportAssociated = 0x10,
///     /** The server is not to resolve conflicts. */
///     FailOnConflict = 0x40
/// } ImportFlag;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImportFlag(pub u8);

impl ImportFlag {
    /// A message that holds settings.
    #[doc(alias = "ImportAssociated")]
    pub const IMPORT_ASSOCIATED: Self = Self(0x10);
    /// The server is not to resolve conflicts.
    #[doc(alias = "FailOnConflict")]
    pub const FAIL_ON_CONFLICT: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ImportAssociated", 0x10),
        ("FailOnConflict", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(ImportFlag, u8, u8, 8, 1);

/// What is deleted, and how (MS-OXCFXICS 2.2.3.2.4.5.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** Folders, not messages. */
///     DeleteHierarchy = 0x01,
///     HardDelete = 0x02
/// } ImportDeleteFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImportDeleteFlags(pub u8);

impl ImportDeleteFlags {
    /// Folders, not messages.
    #[doc(alias = "DeleteHierarchy")]
    pub const DELETE_HIERARCHY: Self = Self(0x1);
    /// `HardDelete = 0x02`
    #[doc(alias = "HardDelete")]
    pub const HARD_DELETE: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DeleteHierarchy", 0x1),
        ("HardDelete", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(ImportDeleteFlags, u8, u8, 8, 1);

/// Whether a message was read (MS-OXCROPS 2.2.13.3.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(MessageId))] uint16 MessageIdSize;
///     [subcontext(0), subcontext_size(MessageIdSize)] XID MessageId;
///     /** Boolean */
///     uint8 MarkAsRead;
/// } MessageReadState;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageReadState {
    /// `[value(bytes(MessageId))] uint16 MessageIdSize`
    #[doc(alias = "MessageIdSize")]
    pub message_id_size: u16,
    /// `[subcontext(0), subcontext_size(MessageIdSize)] XID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: Xid,
    /// Boolean
    #[doc(alias = "MarkAsRead")]
    pub mark_as_read: u8,
}

impl Ndr for MessageReadState {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_id_size.pull_scalars(p).at("MessageIdSize")?;
        p.subcontext(
                0,
                Some(p.size(self.message_id_size)?),
                |p| self.message_id.pull_scalars(p),
            )
            .at("MessageId")?;
        self.mark_as_read.pull_scalars(p).at("MarkAsRead")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let message_id_size_place = p.number_later(2).at("MessageIdSize")?;
        let message_id_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.message_id.push_scalars(p)))
            .at("MessageId")?;
        self.mark_as_read.push_scalars(p).at("MarkAsRead")?;
        p.fill(message_id_size_place, 2, message_id_bytes.0).at("MessageIdSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MessageReadState");
        self.message_id_size.print("MessageIdSize", out);
        self.message_id.print("MessageId", out);
        self.mark_as_read.print("MarkAsRead", out);
        out.end();
    }
}

/// As many as their bytes hold.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] MessageReadState States[];
/// } MessageReadStates;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageReadStates {
    /// `[until_end] MessageReadState States[]`
    #[doc(alias = "States")]
    pub states: Vec<MessageReadState>,
}

impl Ndr for MessageReadStates {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&mut self.states).at("States")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&self.states).at("States")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MessageReadStates");
        show_items("States", &self.states, out);
        out.end();
    }
}

/// Messages from one id to another (MS-OXCROPS 2.2.13.12.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LongTermID MinLongTermId;
///     LongTermID MaxLongTermId;
/// } LongTermIdRange;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LongTermIdRange {
    /// `LongTermID MinLongTermId`
    #[doc(alias = "MinLongTermId")]
    pub min_long_term_id: LongTermId,
    /// `LongTermID MaxLongTermId`
    #[doc(alias = "MaxLongTermId")]
    pub max_long_term_id: LongTermId,
}

impl Ndr for LongTermIdRange {
    const MIN_SIZE: usize = 48;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.min_long_term_id.pull_scalars(p).at("MinLongTermId")?;
        self.max_long_term_id.pull_scalars(p).at("MaxLongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.min_long_term_id.push_scalars(p).at("MinLongTermId")?;
        self.max_long_term_id.push_scalars(p).at("MaxLongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LongTermIdRange");
        self.min_long_term_id.print("MinLongTermId", out);
        self.max_long_term_id.print("MaxLongTermId", out);
        out.end();
    }
}

/// RopFastTransferDestinationConfigure request (MS-OXCROPS 2.2.12.1.1, MS-OXCFXICS 2.2.3.1.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     SourceOperation SourceOperation;
///     DestinationFlags CopyFlags;
/// } RopFastTransferDestinationConfigureRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationConfigureRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `SourceOperation SourceOperation`
    #[doc(alias = "SourceOperation")]
    pub source_operation: SourceOperation,
    /// `DestinationFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: DestinationFlags,
}

impl Ndr for RopFastTransferDestinationConfigureRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 3, 0, [(output_handle_index, 0), (source_operation, 1), (copy_flags,
            2)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.source_operation.pull_scalars(p).at("SourceOperation")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.source_operation.push_scalars(p).at("SourceOperation")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferDestinationConfigureRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.source_operation.print("SourceOperation", out);
        self.copy_flags.print("CopyFlags", out);
        out.end();
    }
}

/// RopFastTransferDestinationConfigure response (MS-OXCROPS 2.2.12.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFastTransferDestinationConfigureResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationConfigureResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFastTransferDestinationConfigureResponse {
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
        out.begin_struct(name, "RopFastTransferDestinationConfigureResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopFastTransferDestinationPutBuffer request (MS-OXCROPS 2.2.12.2.1, MS-OXCFXICS 2.2.3.1.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(TransferData))] uint16 TransferDataSize;
///     [flag(NDR_PAHEX)] uint8 TransferData[TransferDataSize];
/// } RopFastTransferDestinationPutBufferRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationPutBufferRequest {
    /// `[value(bytes(TransferData))] uint16 TransferDataSize`
    #[doc(alias = "TransferDataSize")]
    pub transfer_data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 TransferData[TransferDataSize]`
    #[doc(alias = "TransferData")]
    pub transfer_data: Vec<u8>,
}

impl Ndr for RopFastTransferDestinationPutBufferRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.transfer_data_size.pull_scalars(p).at("TransferDataSize")?;
        p.items(&mut self.transfer_data, Dim::inline(self.transfer_data_size))
            .at("TransferData")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let transfer_data_size_place = p.number_later(2).at("TransferDataSize")?;
        let transfer_data_bytes = p
            .measured(|p| p.items(&self.transfer_data, Dim::rest()))
            .at("TransferData")?;
        p.fill(transfer_data_size_place, 2, transfer_data_bytes.0)
            .at("TransferDataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferDestinationPutBufferRequest");
        self.transfer_data_size.print("TransferDataSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("TransferData", &self.transfer_data),
        );
        out.end();
    }
}

/// RopFastTransferDestinationPutBuffer response (MS-OXCROPS 2.2.12.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     TransferStatus TransferStatus;
///     uint16 InProgressCount;
///     uint16 TotalStepCount;
///     /** 0 */
///     uint8 Reserved;
///     uint16 BufferUsedSize;
/// } RopFastTransferDestinationPutBufferResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationPutBufferResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `TransferStatus TransferStatus`
    #[doc(alias = "TransferStatus")]
    pub transfer_status: TransferStatus,
    /// `uint16 InProgressCount`
    #[doc(alias = "InProgressCount")]
    pub in_progress_count: u16,
    /// `uint16 TotalStepCount`
    #[doc(alias = "TotalStepCount")]
    pub total_step_count: u16,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `uint16 BufferUsedSize`
    #[doc(alias = "BufferUsedSize")]
    pub buffer_used_size: u16,
}

impl Ndr for RopFastTransferDestinationPutBufferResponse {
    const MIN_SIZE: usize = 14;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 14, 0, [(input_handle_index, 0), (return_value, 1),
            (transfer_status, 5), (in_progress_count, 7), (total_step_count, 9),
            (reserved, 11), (buffer_used_size, 12)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.transfer_status.pull_scalars(p).at("TransferStatus")?;
            self.in_progress_count.pull_scalars(p).at("InProgressCount")?;
            self.total_step_count.pull_scalars(p).at("TotalStepCount")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.buffer_used_size.pull_scalars(p).at("BufferUsedSize")?;
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
        self.transfer_status.push_scalars(p).at("TransferStatus")?;
        self.in_progress_count.push_scalars(p).at("InProgressCount")?;
        self.total_step_count.push_scalars(p).at("TotalStepCount")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.buffer_used_size.push_scalars(p).at("BufferUsedSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferDestinationPutBufferResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.transfer_status.print("TransferStatus", out);
        self.in_progress_count.print("InProgressCount", out);
        self.total_step_count.print("TotalStepCount", out);
        self.reserved.print("Reserved", out);
        self.buffer_used_size.print("BufferUsedSize", out);
        out.end();
    }
}

/// RopFastTransferDestinationPutBufferExtended request (MS-OXCROPS 2.2.12.3.1, MS-OXCFXICS 2.2.3.1.2.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(TransferData))] uint16 TransferDataSize;
///     [flag(NDR_PAHEX)] uint8 TransferData[TransferDataSize];
/// } RopFastTransferDestinationPutBufferExtendedRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationPutBufferExtendedRequest {
    /// `[value(bytes(TransferData))] uint16 TransferDataSize`
    #[doc(alias = "TransferDataSize")]
    pub transfer_data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 TransferData[TransferDataSize]`
    #[doc(alias = "TransferData")]
    pub transfer_data: Vec<u8>,
}

impl Ndr for RopFastTransferDestinationPutBufferExtendedRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.transfer_data_size.pull_scalars(p).at("TransferDataSize")?;
        p.items(&mut self.transfer_data, Dim::inline(self.transfer_data_size))
            .at("TransferData")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let transfer_data_size_place = p.number_later(2).at("TransferDataSize")?;
        let transfer_data_bytes = p
            .measured(|p| p.items(&self.transfer_data, Dim::rest()))
            .at("TransferData")?;
        p.fill(transfer_data_size_place, 2, transfer_data_bytes.0)
            .at("TransferDataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferDestinationPutBufferExtendedRequest");
        self.transfer_data_size.print("TransferDataSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("TransferData", &self.transfer_data),
        );
        out.end();
    }
}

/// RopFastTransferDestinationPutBufferExtended response (MS-OXCROPS 2.2.12.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     TransferStatus TransferStatus;
///     uint32 InProgressCount;
///     uint32 TotalStepCount;
///     /** 0 */
///     uint8 Reserved;
///     uint16 BufferUsedSize;
/// } RopFastTransferDestinationPutBufferExtendedResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferDestinationPutBufferExtendedResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `TransferStatus TransferStatus`
    #[doc(alias = "TransferStatus")]
    pub transfer_status: TransferStatus,
    /// `uint32 InProgressCount`
    #[doc(alias = "InProgressCount")]
    pub in_progress_count: u32,
    /// `uint32 TotalStepCount`
    #[doc(alias = "TotalStepCount")]
    pub total_step_count: u32,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `uint16 BufferUsedSize`
    #[doc(alias = "BufferUsedSize")]
    pub buffer_used_size: u16,
}

impl Ndr for RopFastTransferDestinationPutBufferExtendedResponse {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 18, 0, [(input_handle_index, 0), (return_value, 1),
            (transfer_status, 5), (in_progress_count, 7), (total_step_count, 11),
            (reserved, 15), (buffer_used_size, 16)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.transfer_status.pull_scalars(p).at("TransferStatus")?;
            self.in_progress_count.pull_scalars(p).at("InProgressCount")?;
            self.total_step_count.pull_scalars(p).at("TotalStepCount")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.buffer_used_size.pull_scalars(p).at("BufferUsedSize")?;
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
        self.transfer_status.push_scalars(p).at("TransferStatus")?;
        self.in_progress_count.push_scalars(p).at("InProgressCount")?;
        self.total_step_count.push_scalars(p).at("TotalStepCount")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.buffer_used_size.push_scalars(p).at("BufferUsedSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferDestinationPutBufferExtendedResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.transfer_status.print("TransferStatus", out);
        self.in_progress_count.print("InProgressCount", out);
        self.total_step_count.print("TotalStepCount", out);
        self.reserved.print("Reserved", out);
        self.buffer_used_size.print("BufferUsedSize", out);
        out.end();
    }
}

/// RopFastTransferSourceGetBuffer request (MS-OXCROPS 2.2.12.4.1, MS-OXCFXICS 2.2.3.1.1.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0xBABE: the server chooses, within `MaximumBufferSize`. */
///     uint16 BufferSize;
///     [present(BufferSize == 0xBABE)] uint16 MaximumBufferSize;
/// } RopFastTransferSourceGetBufferRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceGetBufferRequest {
    /// 0xBABE: the server chooses, within \`MaximumBufferSize\`.
    #[doc(alias = "BufferSize")]
    pub buffer_size: u16,
    /// `[present(BufferSize == 0xBABE)] uint16 MaximumBufferSize`
    #[doc(alias = "MaximumBufferSize")]
    pub maximum_buffer_size: Option<u16>,
}

impl Ndr for RopFastTransferSourceGetBufferRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.buffer_size.pull_scalars(p).at("BufferSize")?;
        p.present(&mut self.maximum_buffer_size, i128::from(self.buffer_size) == 47806)
            .at("MaximumBufferSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.buffer_size.push_scalars(p).at("BufferSize")?;
        p.present(&self.maximum_buffer_size, i128::from(self.buffer_size) == 47806)
            .at("MaximumBufferSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceGetBufferRequest");
        self.buffer_size.print("BufferSize", out);
        show_present("MaximumBufferSize", &self.maximum_buffer_size, out);
        out.end();
    }
}

/// RopFastTransferSourceGetBuffer response (MS-OXCROPS 2.2.12.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     TransferStatus TransferStatus;
///     uint16 InProgressCount;
///     uint16 TotalStepCount;
///     /** 0 */
///     uint8 Reserved;
///     [value(bytes(TransferBuffer))] uint16 TransferBufferSize;
///     /** A piece of a `FastTransferStream`. */
///     [present(ReturnValue != ecServerBusy), flag(NDR_PAHEX)] uint8 TransferBuffer[TransferBufferSize];
///     /** Milliseconds to wait before the next try, with `ecServerBusy`. */
///     [present(ReturnValue == ecServerBusy)] uint32 BackoffTime;
/// } RopFastTransferSourceGetBufferResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceGetBufferResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `TransferStatus TransferStatus`
    #[doc(alias = "TransferStatus")]
    pub transfer_status: TransferStatus,
    /// `uint16 InProgressCount`
    #[doc(alias = "InProgressCount")]
    pub in_progress_count: u16,
    /// `uint16 TotalStepCount`
    #[doc(alias = "TotalStepCount")]
    pub total_step_count: u16,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `[value(bytes(TransferBuffer))] uint16 TransferBufferSize`
    #[doc(alias = "TransferBufferSize")]
    pub transfer_buffer_size: u16,
    /// A piece of a \`FastTransferStream\`.
    #[doc(alias = "TransferBuffer")]
    pub transfer_buffer: Option<Vec<u8>>,
    /// Milliseconds to wait before the next try, with \`ecServerBusy\`.
    #[doc(alias = "BackoffTime")]
    pub backoff_time: Option<u32>,
}

impl Ndr for RopFastTransferSourceGetBufferResponse {
    const MIN_SIZE: usize = 14;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 14, 0, [(input_handle_index, 0), (return_value, 1),
            (transfer_status, 5), (in_progress_count, 7), (total_step_count, 9),
            (reserved, 11), (transfer_buffer_size, 12)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.transfer_status.pull_scalars(p).at("TransferStatus")?;
            self.in_progress_count.pull_scalars(p).at("InProgressCount")?;
            self.total_step_count.pull_scalars(p).at("TotalStepCount")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.transfer_buffer_size.pull_scalars(p).at("TransferBufferSize")?;
        }
        p.present_with(
                &mut self.transfer_buffer,
                i128::from(self.return_value.0) != 1152,
                |v, p| p.items(v, Dim::inline(self.transfer_buffer_size)),
            )
            .at("TransferBuffer")?;
        p.present(&mut self.backoff_time, i128::from(self.return_value.0) == 1152)
            .at("BackoffTime")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        self.transfer_status.push_scalars(p).at("TransferStatus")?;
        self.in_progress_count.push_scalars(p).at("InProgressCount")?;
        self.total_step_count.push_scalars(p).at("TotalStepCount")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        let transfer_buffer_size_place = p.number_later(2).at("TransferBufferSize")?;
        let transfer_buffer_bytes = p
            .measured(|p| {
                p.present_with(
                    &self.transfer_buffer,
                    i128::from(self.return_value.0) != 1152,
                    |v, p| p.items(v, Dim::rest()),
                )
            })
            .at("TransferBuffer")?;
        p.present(&self.backoff_time, i128::from(self.return_value.0) == 1152)
            .at("BackoffTime")?;
        p.fill(transfer_buffer_size_place, 2, transfer_buffer_bytes.0)
            .at("TransferBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceGetBufferResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.transfer_status.print("TransferStatus", out);
        self.in_progress_count.print("InProgressCount", out);
        self.total_step_count.print("TotalStepCount", out);
        self.reserved.print("Reserved", out);
        self.transfer_buffer_size.print("TransferBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_present_with(
                &self.transfer_buffer,
                out,
                |v, out| out.u8_array("TransferBuffer", v),
            ),
        );
        show_present("BackoffTime", &self.backoff_time, out);
        out.end();
    }
}

/// RopFastTransferSourceCopyFolder request (MS-OXCROPS 2.2.12.5.1, MS-OXCFXICS 2.2.3.1.1.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     CopyFolderFlags CopyFlags;
///     SendOptions SendOptions;
/// } RopFastTransferSourceCopyFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyFolderRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `CopyFolderFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: CopyFolderFlags,
    /// `SendOptions SendOptions`
    #[doc(alias = "SendOptions")]
    pub send_options: SendOptions,
}

impl Ndr for RopFastTransferSourceCopyFolderRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 3, 0, [(output_handle_index, 0), (copy_flags, 1), (send_options, 2)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.send_options.pull_scalars(p).at("SendOptions")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.send_options.push_scalars(p).at("SendOptions")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceCopyFolderRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.copy_flags.print("CopyFlags", out);
        self.send_options.print("SendOptions", out);
        out.end();
    }
}

/// RopFastTransferSourceCopyFolder response (MS-OXCROPS 2.2.12.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFastTransferSourceCopyFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyFolderResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFastTransferSourceCopyFolderResponse {
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
        out.begin_struct(name, "RopFastTransferSourceCopyFolderResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopFastTransferSourceCopyMessages request (MS-OXCROPS 2.2.12.6.1, MS-OXCFXICS 2.2.3.1.1.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     uint16 MessageIdCount;
///     MessageID MessageIds[MessageIdCount];
///     CopyMessagesFlags CopyFlags;
///     SendOptions SendOptions;
/// } RopFastTransferSourceCopyMessagesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyMessagesRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `uint16 MessageIdCount`
    #[doc(alias = "MessageIdCount")]
    pub message_id_count: u16,
    /// `MessageID MessageIds[MessageIdCount]`
    #[doc(alias = "MessageIds")]
    pub message_ids: Vec<MessageId>,
    /// `CopyMessagesFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: CopyMessagesFlags,
    /// `SendOptions SendOptions`
    #[doc(alias = "SendOptions")]
    pub send_options: SendOptions,
}

impl Ndr for RopFastTransferSourceCopyMessagesRequest {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(output_handle_index, 0), (message_id_count, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.message_id_count.pull_scalars(p).at("MessageIdCount")?;
        }
        p.items(&mut self.message_ids, Dim::inline(self.message_id_count))
            .at("MessageIds")?;
        if !pidl_ndr::run!(self, p, 2, 0, [(copy_flags, 0), (send_options, 1)]) {
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.send_options.pull_scalars(p).at("SendOptions")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.message_id_count.push_scalars(p).at("MessageIdCount")?;
        p.items(&self.message_ids, Dim::inline(self.message_id_count)).at("MessageIds")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.send_options.push_scalars(p).at("SendOptions")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceCopyMessagesRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.message_id_count.print("MessageIdCount", out);
        show_items("MessageIds", &self.message_ids, out);
        self.copy_flags.print("CopyFlags", out);
        self.send_options.print("SendOptions", out);
        out.end();
    }
}

/// RopFastTransferSourceCopyMessages response (MS-OXCROPS 2.2.12.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFastTransferSourceCopyMessagesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyMessagesResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFastTransferSourceCopyMessagesResponse {
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
        out.begin_struct(name, "RopFastTransferSourceCopyMessagesResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopFastTransferSourceCopyTo request (MS-OXCROPS 2.2.12.7.1, MS-OXCFXICS 2.2.3.1.1.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** 0: with the objects inside. */
///     uint8 Level;
///     CopyToFlags CopyFlags;
///     SendOptions SendOptions;
///     uint16 PropertyTagCount;
///     /** Not to be copied. */
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopFastTransferSourceCopyToRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyToRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// 0: with the objects inside.
    #[doc(alias = "Level")]
    pub level: u8,
    /// `CopyToFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: CopyToFlags,
    /// `SendOptions SendOptions`
    #[doc(alias = "SendOptions")]
    pub send_options: SendOptions,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// Not to be copied.
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopFastTransferSourceCopyToRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(output_handle_index, 0), (level, 1), (copy_flags, 2),
            (send_options, 6), (property_tag_count, 7)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.level.pull_scalars(p).at("Level")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.send_options.pull_scalars(p).at("SendOptions")?;
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
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.level.push_scalars(p).at("Level")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.send_options.push_scalars(p).at("SendOptions")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceCopyToRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.level.print("Level", out);
        self.copy_flags.print("CopyFlags", out);
        self.send_options.print("SendOptions", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopFastTransferSourceCopyTo response (MS-OXCROPS 2.2.12.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFastTransferSourceCopyToResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyToResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFastTransferSourceCopyToResponse {
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
        out.begin_struct(name, "RopFastTransferSourceCopyToResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopFastTransferSourceCopyProperties request (MS-OXCROPS 2.2.12.8.1, MS-OXCFXICS 2.2.3.1.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** 0: with the objects inside. */
///     uint8 Level;
///     TransferPropertiesFlags CopyFlags;
///     SendOptions SendOptions;
///     uint16 PropertyTagCount;
///     /** To be copied. */
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopFastTransferSourceCopyPropertiesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyPropertiesRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// 0: with the objects inside.
    #[doc(alias = "Level")]
    pub level: u8,
    /// `TransferPropertiesFlags CopyFlags`
    #[doc(alias = "CopyFlags")]
    pub copy_flags: TransferPropertiesFlags,
    /// `SendOptions SendOptions`
    #[doc(alias = "SendOptions")]
    pub send_options: SendOptions,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// To be copied.
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopFastTransferSourceCopyPropertiesRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(output_handle_index, 0), (level, 1), (copy_flags, 2),
            (send_options, 3), (property_tag_count, 4)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.level.pull_scalars(p).at("Level")?;
            self.copy_flags.pull_scalars(p).at("CopyFlags")?;
            self.send_options.pull_scalars(p).at("SendOptions")?;
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
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.level.push_scalars(p).at("Level")?;
        self.copy_flags.push_scalars(p).at("CopyFlags")?;
        self.send_options.push_scalars(p).at("SendOptions")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopFastTransferSourceCopyPropertiesRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.level.print("Level", out);
        self.copy_flags.print("CopyFlags", out);
        self.send_options.print("SendOptions", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopFastTransferSourceCopyProperties response (MS-OXCROPS 2.2.12.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopFastTransferSourceCopyPropertiesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopFastTransferSourceCopyPropertiesResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopFastTransferSourceCopyPropertiesResponse {
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
        out.begin_struct(name, "RopFastTransferSourceCopyPropertiesResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopTellVersion request (MS-OXCROPS 2.2.12.9.1, MS-OXCFXICS 2.2.3.1.1.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Of the other server: product, build, and minor numbers packed in three words. */
///     uint16 Version[3];
/// } RopTellVersionRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTellVersionRequest {
    /// Of the other server: product, build, and minor numbers packed in three words.
    #[doc(alias = "Version")]
    pub version: [u16; 3],
}

impl Ndr for RopTellVersionRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        p.slice(&mut self.version).at("Version")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        p.slice(&self.version).at("Version")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopTellVersionRequest");
        show_items("Version", &self.version, out);
        out.end();
    }
}

/// RopTellVersion response (MS-OXCROPS 2.2.12.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopTellVersionResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTellVersionResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopTellVersionResponse {
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
        out.begin_struct(name, "RopTellVersionResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationConfigure request (MS-OXCROPS 2.2.13.1.1, MS-OXCFXICS 2.2.3.2.1.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     SynchronizationType SynchronizationType;
///     SendOptions SendOptions;
///     SynchronizationFlags SynchronizationFlags;
///     [value(bytes(RestrictionData))] uint16 RestrictionDataSize;
///     [subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData;
///     SynchronizationExtraFlags SynchronizationExtraFlags;
///     uint16 PropertyTagCount;
///     PropertyTag PropertyTags[PropertyTagCount];
/// } RopSynchronizationConfigureRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationConfigureRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `SynchronizationType SynchronizationType`
    #[doc(alias = "SynchronizationType")]
    pub synchronization_type: SynchronizationType,
    /// `SendOptions SendOptions`
    #[doc(alias = "SendOptions")]
    pub send_options: SendOptions,
    /// `SynchronizationFlags SynchronizationFlags`
    #[doc(alias = "SynchronizationFlags")]
    pub synchronization_flags: SynchronizationFlags,
    /// `[value(bytes(RestrictionData))] uint16 RestrictionDataSize`
    #[doc(alias = "RestrictionDataSize")]
    pub restriction_data_size: u16,
    /// `[subcontext(0), subcontext_size(RestrictionDataSize)] OptionalRestriction RestrictionData`
    #[doc(alias = "RestrictionData")]
    pub restriction_data: OptionalRestriction,
    /// `SynchronizationExtraFlags SynchronizationExtraFlags`
    #[doc(alias = "SynchronizationExtraFlags")]
    pub synchronization_extra_flags: SynchronizationExtraFlags,
    /// `uint16 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u16,
    /// `PropertyTag PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<PropertyTag>,
}

impl Ndr for RopSynchronizationConfigureRequest {
    const MIN_SIZE: usize = 13;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(output_handle_index, 0), (synchronization_type, 1),
            (send_options, 2), (synchronization_flags, 3), (restriction_data_size, 5)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.synchronization_type.pull_scalars(p).at("SynchronizationType")?;
            self.send_options.pull_scalars(p).at("SendOptions")?;
            self.synchronization_flags.pull_scalars(p).at("SynchronizationFlags")?;
            self.restriction_data_size.pull_scalars(p).at("RestrictionDataSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.restriction_data_size)?),
                |p| self.restriction_data.pull_scalars(p),
            )
            .at("RestrictionData")?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(synchronization_extra_flags, 0), (property_tag_count, 4)]
        ) {
            self.synchronization_extra_flags
                .pull_scalars(p)
                .at("SynchronizationExtraFlags")?;
            self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
        }
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.synchronization_type.push_scalars(p).at("SynchronizationType")?;
        self.send_options.push_scalars(p).at("SendOptions")?;
        self.synchronization_flags.push_scalars(p).at("SynchronizationFlags")?;
        let restriction_data_size_place = p.number_later(2).at("RestrictionDataSize")?;
        let restriction_data_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.restriction_data.push_scalars(p))
            })
            .at("RestrictionData")?;
        self.synchronization_extra_flags
            .push_scalars(p)
            .at("SynchronizationExtraFlags")?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.fill(restriction_data_size_place, 2, restriction_data_bytes.0)
            .at("RestrictionDataSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationConfigureRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.synchronization_type.print("SynchronizationType", out);
        self.send_options.print("SendOptions", out);
        self.synchronization_flags.print("SynchronizationFlags", out);
        self.restriction_data_size.print("RestrictionDataSize", out);
        self.restriction_data.print("RestrictionData", out);
        self.synchronization_extra_flags.print("SynchronizationExtraFlags", out);
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// RopSynchronizationConfigure response (MS-OXCROPS 2.2.13.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationConfigureResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationConfigureResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationConfigureResponse {
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
        out.begin_struct(name, "RopSynchronizationConfigureResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationImportMessageChange request (MS-OXCROPS 2.2.13.2.1, MS-OXCFXICS 2.2.3.2.4.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ImportFlag ImportFlag;
///     uint16 PropertyValueCount;
///     /** PidTagSourceKey, PidTagLastModificationTime, PidTagChangeKey, PidTagPredecessorChangeList. */
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopSynchronizationImportMessageChangeRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageChangeRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ImportFlag ImportFlag`
    #[doc(alias = "ImportFlag")]
    pub import_flag: ImportFlag,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// PidTagSourceKey, PidTagLastModificationTime, PidTagChangeKey, PidTagPredecessorChangeList.
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopSynchronizationImportMessageChangeRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(output_handle_index, 0), (import_flag, 1),
            (property_value_count, 2)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.import_flag.pull_scalars(p).at("ImportFlag")?;
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
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.import_flag.push_scalars(p).at("ImportFlag")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportMessageChangeRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.import_flag.print("ImportFlag", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopSynchronizationImportMessageChange success response (MS-OXCROPS 2.2.13.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     MessageID MessageId;
/// } RopSynchronizationImportMessageChangeSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageChangeSuccess {
    /// 0
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopSynchronizationImportMessageChangeSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.pull_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportMessageChangeSuccess");
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopSynchronizationImportMessageChange response (MS-OXCROPS 2.2.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSynchronizationImportMessageChangeSuccess Success;
/// } RopSynchronizationImportMessageChangeResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageChangeResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSynchronizationImportMessageChangeSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSynchronizationImportMessageChangeSuccess>,
}

impl Ndr for RopSynchronizationImportMessageChangeResponse {
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
        out.begin_struct(name, "RopSynchronizationImportMessageChangeResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSynchronizationImportReadStateChanges request (MS-OXCROPS 2.2.13.3.1, MS-OXCFXICS 2.2.3.2.4.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(MessageReadStates))] uint16 MessageReadStatesSize;
///     [subcontext(0), subcontext_size(MessageReadStatesSize)] MessageReadStates MessageReadStates;
/// } RopSynchronizationImportReadStateChangesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportReadStateChangesRequest {
    /// `[value(bytes(MessageReadStates))] uint16 MessageReadStatesSize`
    #[doc(alias = "MessageReadStatesSize")]
    pub message_read_states_size: u16,
    /// `MessageReadStates`
    #[doc(alias = "MessageReadStates")]
    pub message_read_states: MessageReadStates,
}

impl Ndr for RopSynchronizationImportReadStateChangesRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_read_states_size.pull_scalars(p).at("MessageReadStatesSize")?;
        p.subcontext(
                0,
                Some(p.size(self.message_read_states_size)?),
                |p| self.message_read_states.pull_scalars(p),
            )
            .at("MessageReadStates")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let message_read_states_size_place = p
            .number_later(2)
            .at("MessageReadStatesSize")?;
        let message_read_states_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.message_read_states.push_scalars(p))
            })
            .at("MessageReadStates")?;
        p.fill(message_read_states_size_place, 2, message_read_states_bytes.0)
            .at("MessageReadStatesSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportReadStateChangesRequest");
        self.message_read_states_size.print("MessageReadStatesSize", out);
        self.message_read_states.print("MessageReadStates", out);
        out.end();
    }
}

/// RopSynchronizationImportReadStateChanges response (MS-OXCROPS 2.2.13.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationImportReadStateChangesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportReadStateChangesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationImportReadStateChangesResponse {
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
        out.begin_struct(name, "RopSynchronizationImportReadStateChangesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationImportHierarchyChange request (MS-OXCROPS 2.2.13.4.1, MS-OXCFXICS 2.2.3.2.4.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 HierarchyValueCount;
///     /** PidTagParentSourceKey, PidTagSourceKey, PidTagLastModificationTime, PidTagChangeKey, PidTagPredecessorChangeList, PidTagDisplayName. */
///     TaggedPropertyValue HierarchyValues[HierarchyValueCount];
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopSynchronizationImportHierarchyChangeRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportHierarchyChangeRequest {
    /// `uint16 HierarchyValueCount`
    #[doc(alias = "HierarchyValueCount")]
    pub hierarchy_value_count: u16,
    /// PidTagParentSourceKey, PidTagSourceKey, PidTagLastModificationTime, PidTagChangeKey, PidTagPredecessorChangeList, PidTagDisplayName.
    #[doc(alias = "HierarchyValues")]
    pub hierarchy_values: Vec<TaggedPropertyValue>,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopSynchronizationImportHierarchyChangeRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.hierarchy_value_count.pull_scalars(p).at("HierarchyValueCount")?;
        p.items(&mut self.hierarchy_values, Dim::inline(self.hierarchy_value_count))
            .at("HierarchyValues")?;
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
        self.hierarchy_value_count.push_scalars(p).at("HierarchyValueCount")?;
        p.items(&self.hierarchy_values, Dim::inline(self.hierarchy_value_count))
            .at("HierarchyValues")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportHierarchyChangeRequest");
        self.hierarchy_value_count.print("HierarchyValueCount", out);
        show_items("HierarchyValues", &self.hierarchy_values, out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopSynchronizationImportHierarchyChange success response (MS-OXCROPS 2.2.13.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     FolderID FolderId;
/// } RopSynchronizationImportHierarchyChangeSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportHierarchyChangeSuccess {
    /// 0
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
}

impl Ndr for RopSynchronizationImportHierarchyChangeSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportHierarchyChangeSuccess");
        self.folder_id.print("FolderId", out);
        out.end();
    }
}

/// RopSynchronizationImportHierarchyChange response (MS-OXCROPS 2.2.13.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSynchronizationImportHierarchyChangeSuccess Success;
/// } RopSynchronizationImportHierarchyChangeResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportHierarchyChangeResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSynchronizationImportHierarchyChangeSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSynchronizationImportHierarchyChangeSuccess>,
}

impl Ndr for RopSynchronizationImportHierarchyChangeResponse {
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
        out.begin_struct(name, "RopSynchronizationImportHierarchyChangeResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSynchronizationImportDeletes request (MS-OXCROPS 2.2.13.5.1, MS-OXCFXICS 2.2.3.2.4.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ImportDeleteFlags ImportDeleteFlags;
///     uint16 PropertyValueCount;
///     /** One value of type PtypMultipleBinary, the source keys. */
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopSynchronizationImportDeletesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportDeletesRequest {
    /// `ImportDeleteFlags ImportDeleteFlags`
    #[doc(alias = "ImportDeleteFlags")]
    pub import_delete_flags: ImportDeleteFlags,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// One value of type PtypMultipleBinary, the source keys.
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopSynchronizationImportDeletesRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(import_delete_flags, 0), (property_value_count, 1)]
        ) {
            self.import_delete_flags.pull_scalars(p).at("ImportDeleteFlags")?;
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
        self.import_delete_flags.push_scalars(p).at("ImportDeleteFlags")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportDeletesRequest");
        self.import_delete_flags.print("ImportDeleteFlags", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopSynchronizationImportDeletes response (MS-OXCROPS 2.2.13.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationImportDeletesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportDeletesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationImportDeletesResponse {
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
        out.begin_struct(name, "RopSynchronizationImportDeletesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationImportMessageMove request (MS-OXCROPS 2.2.13.6.1, MS-OXCFXICS 2.2.3.2.4.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(SourceFolderId))] uint32 SourceFolderIdSize;
///     [subcontext(0), subcontext_size(SourceFolderIdSize)] XID SourceFolderId;
///     [value(bytes(SourceMessageId))] uint32 SourceMessageIdSize;
///     [subcontext(0), subcontext_size(SourceMessageIdSize)] XID SourceMessageId;
///     [value(bytes(PredecessorChangeList))] uint32 PredecessorChangeListSize;
///     [subcontext(0), subcontext_size(PredecessorChangeListSize)] PredecessorChangeList PredecessorChangeList;
///     [value(bytes(DestinationMessageId))] uint32 DestinationMessageIdSize;
///     [subcontext(0), subcontext_size(DestinationMessageIdSize)] XID DestinationMessageId;
///     [value(bytes(ChangeNumber))] uint32 ChangeNumberSize;
///     [subcontext(0), subcontext_size(ChangeNumberSize)] XID ChangeNumber;
/// } RopSynchronizationImportMessageMoveRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageMoveRequest {
    /// `[value(bytes(SourceFolderId))] uint32 SourceFolderIdSize`
    #[doc(alias = "SourceFolderIdSize")]
    pub source_folder_id_size: u32,
    /// `[subcontext(0), subcontext_size(SourceFolderIdSize)] XID SourceFolderId`
    #[doc(alias = "SourceFolderId")]
    pub source_folder_id: Xid,
    /// `[value(bytes(SourceMessageId))] uint32 SourceMessageIdSize`
    #[doc(alias = "SourceMessageIdSize")]
    pub source_message_id_size: u32,
    /// `[subcontext(0), subcontext_size(SourceMessageIdSize)] XID SourceMessageId`
    #[doc(alias = "SourceMessageId")]
    pub source_message_id: Xid,
    /// `[value(bytes(PredecessorChangeList))] uint32 PredecessorChangeListSize`
    #[doc(alias = "PredecessorChangeListSize")]
    pub predecessor_change_list_size: u32,
    /// `PredecessorChangeList`
    #[doc(alias = "PredecessorChangeList")]
    pub predecessor_change_list: PredecessorChangeList,
    /// `[value(bytes(DestinationMessageId))] uint32 DestinationMessageIdSize`
    #[doc(alias = "DestinationMessageIdSize")]
    pub destination_message_id_size: u32,
    /// `[subcontext(0), subcontext_size(DestinationMessageIdSize)] XID DestinationMessageId`
    #[doc(alias = "DestinationMessageId")]
    pub destination_message_id: Xid,
    /// `[value(bytes(ChangeNumber))] uint32 ChangeNumberSize`
    #[doc(alias = "ChangeNumberSize")]
    pub change_number_size: u32,
    /// `[subcontext(0), subcontext_size(ChangeNumberSize)] XID ChangeNumber`
    #[doc(alias = "ChangeNumber")]
    pub change_number: Xid,
}

impl Ndr for RopSynchronizationImportMessageMoveRequest {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.source_folder_id_size.pull_scalars(p).at("SourceFolderIdSize")?;
        p.subcontext(
                0,
                Some(p.size(self.source_folder_id_size)?),
                |p| self.source_folder_id.pull_scalars(p),
            )
            .at("SourceFolderId")?;
        self.source_message_id_size.pull_scalars(p).at("SourceMessageIdSize")?;
        p.subcontext(
                0,
                Some(p.size(self.source_message_id_size)?),
                |p| self.source_message_id.pull_scalars(p),
            )
            .at("SourceMessageId")?;
        self.predecessor_change_list_size
            .pull_scalars(p)
            .at("PredecessorChangeListSize")?;
        p.subcontext(
                0,
                Some(p.size(self.predecessor_change_list_size)?),
                |p| self.predecessor_change_list.pull_scalars(p),
            )
            .at("PredecessorChangeList")?;
        self.destination_message_id_size.pull_scalars(p).at("DestinationMessageIdSize")?;
        p.subcontext(
                0,
                Some(p.size(self.destination_message_id_size)?),
                |p| self.destination_message_id.pull_scalars(p),
            )
            .at("DestinationMessageId")?;
        self.change_number_size.pull_scalars(p).at("ChangeNumberSize")?;
        p.subcontext(
                0,
                Some(p.size(self.change_number_size)?),
                |p| self.change_number.pull_scalars(p),
            )
            .at("ChangeNumber")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let source_folder_id_size_place = p.number_later(4).at("SourceFolderIdSize")?;
        let source_folder_id_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.source_folder_id.push_scalars(p))
            })
            .at("SourceFolderId")?;
        let source_message_id_size_place = p.number_later(4).at("SourceMessageIdSize")?;
        let source_message_id_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.source_message_id.push_scalars(p))
            })
            .at("SourceMessageId")?;
        let predecessor_change_list_size_place = p
            .number_later(4)
            .at("PredecessorChangeListSize")?;
        let predecessor_change_list_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.predecessor_change_list.push_scalars(p))
            })
            .at("PredecessorChangeList")?;
        let destination_message_id_size_place = p
            .number_later(4)
            .at("DestinationMessageIdSize")?;
        let destination_message_id_bytes = p
            .measured(|p| {
                p.subcontext(0, None, |p| self.destination_message_id.push_scalars(p))
            })
            .at("DestinationMessageId")?;
        let change_number_size_place = p.number_later(4).at("ChangeNumberSize")?;
        let change_number_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.change_number.push_scalars(p)))
            .at("ChangeNumber")?;
        p.fill(source_folder_id_size_place, 4, source_folder_id_bytes.0)
            .at("SourceFolderIdSize")?;
        p.fill(source_message_id_size_place, 4, source_message_id_bytes.0)
            .at("SourceMessageIdSize")?;
        p.fill(predecessor_change_list_size_place, 4, predecessor_change_list_bytes.0)
            .at("PredecessorChangeListSize")?;
        p.fill(destination_message_id_size_place, 4, destination_message_id_bytes.0)
            .at("DestinationMessageIdSize")?;
        p.fill(change_number_size_place, 4, change_number_bytes.0)
            .at("ChangeNumberSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportMessageMoveRequest");
        self.source_folder_id_size.print("SourceFolderIdSize", out);
        self.source_folder_id.print("SourceFolderId", out);
        self.source_message_id_size.print("SourceMessageIdSize", out);
        self.source_message_id.print("SourceMessageId", out);
        self.predecessor_change_list_size.print("PredecessorChangeListSize", out);
        self.predecessor_change_list.print("PredecessorChangeList", out);
        self.destination_message_id_size.print("DestinationMessageIdSize", out);
        self.destination_message_id.print("DestinationMessageId", out);
        self.change_number_size.print("ChangeNumberSize", out);
        self.change_number.print("ChangeNumber", out);
        out.end();
    }
}

/// RopSynchronizationImportMessageMove success response (MS-OXCROPS 2.2.13.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     MessageID MessageId;
/// } RopSynchronizationImportMessageMoveSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageMoveSuccess {
    /// 0
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopSynchronizationImportMessageMoveSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.pull_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationImportMessageMoveSuccess");
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopSynchronizationImportMessageMove response (MS-OXCROPS 2.2.13.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSynchronizationImportMessageMoveSuccess Success;
/// } RopSynchronizationImportMessageMoveResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationImportMessageMoveResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSynchronizationImportMessageMoveSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSynchronizationImportMessageMoveSuccess>,
}

impl Ndr for RopSynchronizationImportMessageMoveResponse {
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
        out.begin_struct(name, "RopSynchronizationImportMessageMoveResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSynchronizationOpenCollector request (MS-OXCROPS 2.2.13.7.1, MS-OXCFXICS 2.2.3.2.4.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** Boolean: of messages, not folders. */
///     uint8 IsContentsCollector;
/// } RopSynchronizationOpenCollectorRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationOpenCollectorRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// Boolean: of messages, not folders.
    #[doc(alias = "IsContentsCollector")]
    pub is_contents_collector: u8,
}

impl Ndr for RopSynchronizationOpenCollectorRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(
            self, p, 2, 0, [(output_handle_index, 0), (is_contents_collector, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.is_contents_collector.pull_scalars(p).at("IsContentsCollector")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.is_contents_collector.push_scalars(p).at("IsContentsCollector")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationOpenCollectorRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.is_contents_collector.print("IsContentsCollector", out);
        out.end();
    }
}

/// RopSynchronizationOpenCollector response (MS-OXCROPS 2.2.13.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationOpenCollectorResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationOpenCollectorResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationOpenCollectorResponse {
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
        out.begin_struct(name, "RopSynchronizationOpenCollectorResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationGetTransferState request (MS-OXCROPS 2.2.13.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
/// } RopSynchronizationGetTransferStateRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationGetTransferStateRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
}

impl Ndr for RopSynchronizationGetTransferStateRequest {
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
        out.begin_struct(name, "RopSynchronizationGetTransferStateRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        out.end();
    }
}

/// RopSynchronizationGetTransferState response (MS-OXCROPS 2.2.13.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationGetTransferStateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationGetTransferStateResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationGetTransferStateResponse {
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
        out.begin_struct(name, "RopSynchronizationGetTransferStateResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationUploadStateStreamBegin request (MS-OXCROPS 2.2.13.9.1, MS-OXCFXICS 2.2.3.2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** MetaTagIdsetGiven, MetaTagCnsetSeen, MetaTagCnsetSeenFAI or MetaTagCnsetRead. */
///     PropertyTag StateProperty;
///     /** Bytes to come. */
///     uint32 TransferBufferSize;
/// } RopSynchronizationUploadStateStreamBeginRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationUploadStateStreamBeginRequest {
    /// MetaTagIdsetGiven, MetaTagCnsetSeen, MetaTagCnsetSeenFAI or MetaTagCnsetRead.
    #[doc(alias = "StateProperty")]
    pub state_property: PropertyTag,
    /// Bytes to come.
    #[doc(alias = "TransferBufferSize")]
    pub transfer_buffer_size: u32,
}

impl Ndr for RopSynchronizationUploadStateStreamBeginRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(state_property, 0), (transfer_buffer_size, 4)]
        ) {
            self.state_property.pull_scalars(p).at("StateProperty")?;
            self.transfer_buffer_size.pull_scalars(p).at("TransferBufferSize")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.state_property.push_scalars(p).at("StateProperty")?;
        self.transfer_buffer_size.push_scalars(p).at("TransferBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationUploadStateStreamBeginRequest");
        self.state_property.print("StateProperty", out);
        self.transfer_buffer_size.print("TransferBufferSize", out);
        out.end();
    }
}

/// RopSynchronizationUploadStateStreamBegin response (MS-OXCROPS 2.2.13.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationUploadStateStreamBeginResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationUploadStateStreamBeginResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationUploadStateStreamBeginResponse {
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
        out.begin_struct(name, "RopSynchronizationUploadStateStreamBeginResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationUploadStateStreamContinue request (MS-OXCROPS 2.2.13.10.1, MS-OXCFXICS 2.2.3.2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(StreamData))] uint32 StreamDataSize;
///     /** A piece of a `ReplGuidIdset`. */
///     [flag(NDR_PAHEX)] uint8 StreamData[StreamDataSize];
/// } RopSynchronizationUploadStateStreamContinueRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationUploadStateStreamContinueRequest {
    /// `[value(bytes(StreamData))] uint32 StreamDataSize`
    #[doc(alias = "StreamDataSize")]
    pub stream_data_size: u32,
    /// A piece of a \`ReplGuidIdset\`.
    #[doc(alias = "StreamData")]
    pub stream_data: Vec<u8>,
}

impl Ndr for RopSynchronizationUploadStateStreamContinueRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.stream_data_size.pull_scalars(p).at("StreamDataSize")?;
        p.items(&mut self.stream_data, Dim::inline(self.stream_data_size))
            .at("StreamData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let stream_data_size_place = p.number_later(4).at("StreamDataSize")?;
        let stream_data_bytes = p
            .measured(|p| p.items(&self.stream_data, Dim::rest()))
            .at("StreamData")?;
        p.fill(stream_data_size_place, 4, stream_data_bytes.0).at("StreamDataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSynchronizationUploadStateStreamContinueRequest");
        self.stream_data_size.print("StreamDataSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("StreamData", &self.stream_data),
        );
        out.end();
    }
}

/// RopSynchronizationUploadStateStreamContinue response (MS-OXCROPS 2.2.13.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationUploadStateStreamContinueResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationUploadStateStreamContinueResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationUploadStateStreamContinueResponse {
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
        out.begin_struct(name, "RopSynchronizationUploadStateStreamContinueResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSynchronizationUploadStateStreamEnd response (MS-OXCROPS 2.2.13.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSynchronizationUploadStateStreamEndResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSynchronizationUploadStateStreamEndResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSynchronizationUploadStateStreamEndResponse {
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
        out.begin_struct(name, "RopSynchronizationUploadStateStreamEndResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSetLocalReplicaMidsetDeleted request (MS-OXCROPS 2.2.13.12.1, MS-OXCFXICS 2.2.3.2.4.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the count and the ranges. */
///     [value(4 + bytes(LongTermIdRanges))] uint16 DataSize;
///     uint32 LongTermIdRangeCount;
///     LongTermIdRange LongTermIdRanges[LongTermIdRangeCount];
/// } RopSetLocalReplicaMidsetDeletedRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetLocalReplicaMidsetDeletedRequest {
    /// Bytes of the count and the ranges.
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `uint32 LongTermIdRangeCount`
    #[doc(alias = "LongTermIdRangeCount")]
    pub long_term_id_range_count: u32,
    /// `LongTermIdRange LongTermIdRanges[LongTermIdRangeCount]`
    #[doc(alias = "LongTermIdRanges")]
    pub long_term_id_ranges: Vec<LongTermIdRange>,
}

impl Ndr for RopSetLocalReplicaMidsetDeletedRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(data_size, 0), (long_term_id_range_count, 2)]
        ) {
            self.data_size.pull_scalars(p).at("DataSize")?;
            self.long_term_id_range_count.pull_scalars(p).at("LongTermIdRangeCount")?;
        }
        p.items(
                &mut self.long_term_id_ranges,
                Dim::inline(self.long_term_id_range_count),
            )
            .at("LongTermIdRanges")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        self.long_term_id_range_count.push_scalars(p).at("LongTermIdRangeCount")?;
        let long_term_id_ranges_bytes = p
            .measured(|p| {
                p.items(
                    &self.long_term_id_ranges,
                    Dim::inline(self.long_term_id_range_count),
                )
            })
            .at("LongTermIdRanges")?;
        p.fill(data_size_place, 2, 4 + long_term_id_ranges_bytes.0).at("DataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetLocalReplicaMidsetDeletedRequest");
        self.data_size.print("DataSize", out);
        self.long_term_id_range_count.print("LongTermIdRangeCount", out);
        show_items("LongTermIdRanges", &self.long_term_id_ranges, out);
        out.end();
    }
}

/// RopSetLocalReplicaMidsetDeleted response (MS-OXCROPS 2.2.13.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSetLocalReplicaMidsetDeletedResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetLocalReplicaMidsetDeletedResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSetLocalReplicaMidsetDeletedResponse {
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
        out.begin_struct(name, "RopSetLocalReplicaMidsetDeletedResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetLocalReplicaIds request (MS-OXCROPS 2.2.13.13.1, MS-OXCFXICS 2.2.3.2.4.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 IdCount;
/// } RopGetLocalReplicaIdsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetLocalReplicaIdsRequest {
    /// `uint32 IdCount`
    #[doc(alias = "IdCount")]
    pub id_count: u32,
}

impl Ndr for RopGetLocalReplicaIdsRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_count.pull_scalars(p).at("IdCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_count.push_scalars(p).at("IdCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetLocalReplicaIdsRequest");
        self.id_count.print("IdCount", out);
        out.end();
    }
}

/// RopGetLocalReplicaIds success response (MS-OXCROPS 2.2.13.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID ReplGuid;
///     /** The first of the ids, big-endian. */
///     [flag(NDR_PAHEX)] uint8 GlobalCount[6];
/// } RopGetLocalReplicaIdsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetLocalReplicaIdsSuccess {
    /// `GUID ReplGuid`
    #[doc(alias = "ReplGuid")]
    pub repl_guid: Guid,
    /// The first of the ids, big-endian.
    #[doc(alias = "GlobalCount")]
    pub global_count: [u8; 6],
}

impl Ndr for RopGetLocalReplicaIdsSuccess {
    const MIN_SIZE: usize = 22;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 22, 0, [(repl_guid, 0), (global_count, 16)]) {
            self.repl_guid.pull_scalars(p).at("ReplGuid")?;
            p.slice(&mut self.global_count).at("GlobalCount")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.repl_guid.push_scalars(p).at("ReplGuid")?;
        p.slice(&self.global_count).at("GlobalCount")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetLocalReplicaIdsSuccess");
        self.repl_guid.print("ReplGuid", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("GlobalCount", &self.global_count),
        );
        out.end();
    }
}

/// RopGetLocalReplicaIds response (MS-OXCROPS 2.2.13.13).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetLocalReplicaIdsSuccess Success;
/// } RopGetLocalReplicaIdsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetLocalReplicaIdsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetLocalReplicaIdsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetLocalReplicaIdsSuccess>,
}

impl Ndr for RopGetLocalReplicaIdsResponse {
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
        out.begin_struct(name, "RopGetLocalReplicaIdsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<SendOptions>("SendOptions"),
    Type::of::<CopyToFlags>("CopyToFlags"),
    Type::of::<TransferPropertiesFlags>("TransferPropertiesFlags"),
    Type::of::<CopyMessagesFlags>("CopyMessagesFlags"),
    Type::of::<CopyFolderFlags>("CopyFolderFlags"),
    Type::of::<SourceOperation>("SourceOperation"),
    Type::of::<DestinationFlags>("DestinationFlags"),
    Type::of::<TransferStatus>("TransferStatus"),
    Type::of::<SynchronizationType>("SynchronizationType"),
    Type::of::<SynchronizationFlags>("SynchronizationFlags"),
    Type::of::<SynchronizationExtraFlags>("SynchronizationExtraFlags"),
    Type::of::<ImportFlag>("ImportFlag"),
    Type::of::<ImportDeleteFlags>("ImportDeleteFlags"),
    Type::of::<MessageReadState>("MessageReadState"),
    Type::of::<MessageReadStates>("MessageReadStates"),
    Type::of::<LongTermIdRange>("LongTermIdRange"),
    Type::of::<
        RopFastTransferDestinationConfigureRequest,
    >("RopFastTransferDestinationConfigureRequest"),
    Type::of::<
        RopFastTransferDestinationConfigureResponse,
    >("RopFastTransferDestinationConfigureResponse"),
    Type::of::<
        RopFastTransferDestinationPutBufferRequest,
    >("RopFastTransferDestinationPutBufferRequest"),
    Type::of::<
        RopFastTransferDestinationPutBufferResponse,
    >("RopFastTransferDestinationPutBufferResponse"),
    Type::of::<
        RopFastTransferDestinationPutBufferExtendedRequest,
    >("RopFastTransferDestinationPutBufferExtendedRequest"),
    Type::of::<
        RopFastTransferDestinationPutBufferExtendedResponse,
    >("RopFastTransferDestinationPutBufferExtendedResponse"),
    Type::of::<
        RopFastTransferSourceGetBufferRequest,
    >("RopFastTransferSourceGetBufferRequest"),
    Type::of::<
        RopFastTransferSourceGetBufferResponse,
    >("RopFastTransferSourceGetBufferResponse"),
    Type::of::<
        RopFastTransferSourceCopyFolderRequest,
    >("RopFastTransferSourceCopyFolderRequest"),
    Type::of::<
        RopFastTransferSourceCopyFolderResponse,
    >("RopFastTransferSourceCopyFolderResponse"),
    Type::of::<
        RopFastTransferSourceCopyMessagesRequest,
    >("RopFastTransferSourceCopyMessagesRequest"),
    Type::of::<
        RopFastTransferSourceCopyMessagesResponse,
    >("RopFastTransferSourceCopyMessagesResponse"),
    Type::of::<RopFastTransferSourceCopyToRequest>("RopFastTransferSourceCopyToRequest"),
    Type::of::<
        RopFastTransferSourceCopyToResponse,
    >("RopFastTransferSourceCopyToResponse"),
    Type::of::<
        RopFastTransferSourceCopyPropertiesRequest,
    >("RopFastTransferSourceCopyPropertiesRequest"),
    Type::of::<
        RopFastTransferSourceCopyPropertiesResponse,
    >("RopFastTransferSourceCopyPropertiesResponse"),
    Type::of::<RopTellVersionRequest>("RopTellVersionRequest"),
    Type::of::<RopTellVersionResponse>("RopTellVersionResponse"),
    Type::of::<RopSynchronizationConfigureRequest>("RopSynchronizationConfigureRequest"),
    Type::of::<
        RopSynchronizationConfigureResponse,
    >("RopSynchronizationConfigureResponse"),
    Type::of::<
        RopSynchronizationImportMessageChangeRequest,
    >("RopSynchronizationImportMessageChangeRequest"),
    Type::of::<
        RopSynchronizationImportMessageChangeSuccess,
    >("RopSynchronizationImportMessageChangeSuccess"),
    Type::of::<
        RopSynchronizationImportMessageChangeResponse,
    >("RopSynchronizationImportMessageChangeResponse"),
    Type::of::<
        RopSynchronizationImportReadStateChangesRequest,
    >("RopSynchronizationImportReadStateChangesRequest"),
    Type::of::<
        RopSynchronizationImportReadStateChangesResponse,
    >("RopSynchronizationImportReadStateChangesResponse"),
    Type::of::<
        RopSynchronizationImportHierarchyChangeRequest,
    >("RopSynchronizationImportHierarchyChangeRequest"),
    Type::of::<
        RopSynchronizationImportHierarchyChangeSuccess,
    >("RopSynchronizationImportHierarchyChangeSuccess"),
    Type::of::<
        RopSynchronizationImportHierarchyChangeResponse,
    >("RopSynchronizationImportHierarchyChangeResponse"),
    Type::of::<
        RopSynchronizationImportDeletesRequest,
    >("RopSynchronizationImportDeletesRequest"),
    Type::of::<
        RopSynchronizationImportDeletesResponse,
    >("RopSynchronizationImportDeletesResponse"),
    Type::of::<
        RopSynchronizationImportMessageMoveRequest,
    >("RopSynchronizationImportMessageMoveRequest"),
    Type::of::<
        RopSynchronizationImportMessageMoveSuccess,
    >("RopSynchronizationImportMessageMoveSuccess"),
    Type::of::<
        RopSynchronizationImportMessageMoveResponse,
    >("RopSynchronizationImportMessageMoveResponse"),
    Type::of::<
        RopSynchronizationOpenCollectorRequest,
    >("RopSynchronizationOpenCollectorRequest"),
    Type::of::<
        RopSynchronizationOpenCollectorResponse,
    >("RopSynchronizationOpenCollectorResponse"),
    Type::of::<
        RopSynchronizationGetTransferStateRequest,
    >("RopSynchronizationGetTransferStateRequest"),
    Type::of::<
        RopSynchronizationGetTransferStateResponse,
    >("RopSynchronizationGetTransferStateResponse"),
    Type::of::<
        RopSynchronizationUploadStateStreamBeginRequest,
    >("RopSynchronizationUploadStateStreamBeginRequest"),
    Type::of::<
        RopSynchronizationUploadStateStreamBeginResponse,
    >("RopSynchronizationUploadStateStreamBeginResponse"),
    Type::of::<
        RopSynchronizationUploadStateStreamContinueRequest,
    >("RopSynchronizationUploadStateStreamContinueRequest"),
    Type::of::<
        RopSynchronizationUploadStateStreamContinueResponse,
    >("RopSynchronizationUploadStateStreamContinueResponse"),
    Type::of::<
        RopSynchronizationUploadStateStreamEndResponse,
    >("RopSynchronizationUploadStateStreamEndResponse"),
    Type::of::<
        RopSetLocalReplicaMidsetDeletedRequest,
    >("RopSetLocalReplicaMidsetDeletedRequest"),
    Type::of::<
        RopSetLocalReplicaMidsetDeletedResponse,
    >("RopSetLocalReplicaMidsetDeletedResponse"),
    Type::of::<RopGetLocalReplicaIdsRequest>("RopGetLocalReplicaIdsRequest"),
    Type::of::<RopGetLocalReplicaIdsSuccess>("RopGetLocalReplicaIdsSuccess"),
    Type::of::<RopGetLocalReplicaIdsResponse>("RopGetLocalReplicaIdsResponse"),
];

/// The interface `oxcfxics_rops`.
///
/// Operations of bulk transfer and synchronization
pub static OXCFXICS_ROPS: Interface = Interface {
    name: "oxcfxics_rops",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
