//! Generated from `oxomsg.idl` by `pidl`; changes belong there.

use super::oxcdata::TaggedPropertyValue;
use super::oxcentryid::{FolderId, MessageId};
use super::oxcerrors::ErrorCode;
use super::oxcmsg::MessageFlags;
use super::oxcstor::AsciiString;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

/// Who sends the message (MS-OXOMSG 2.2.3.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** The server is to work on the message first. */
///     PreProcess = 0x01,
///     /** A client that spools mail sends it. */
///     NeedsSpooler = 0x02
/// } SubmitFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubmitFlags(pub u8);

impl SubmitFlags {
    /// The server is to work on the message first.
    #[doc(alias = "PreProcess")]
    pub const PRE_PROCESS: Self = Self(0x1);
    /// A client that spools mail sends it.
    #[doc(alias = "NeedsSpooler")]
    pub const NEEDS_SPOOLER: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PreProcess", 0x1),
        ("NeedsSpooler", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(SubmitFlags, u8, u8, 8, 1);

/// Whether a message is being sent (MS-OXOMSG 2.2.3.4.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     lstLock = 0x00,
///     lstUnlock = 0x01,
///     /** Sent; the lock is released. */
///     lstFinished = 0x02
/// } LockState;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LockState(pub u8);

impl LockState {
    /// `lstLock = 0x00`
    #[doc(alias = "lstLock")]
    pub const LST_LOCK: Self = Self(0);
    /// `lstUnlock = 0x01`
    #[doc(alias = "lstUnlock")]
    pub const LST_UNLOCK: Self = Self(1);
    /// Sent; the lock is released.
    #[doc(alias = "lstFinished")]
    pub const LST_FINISHED: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("lstLock", 0),
        ("lstUnlock", 1),
        ("lstFinished", 2),
    ];
}

pidl_ndr::wire_enum!(LockState, u8, u8, 1);

/// RopSubmitMessage request (MS-OXCROPS 2.2.7.1.1, MS-OXOMSG 2.2.3.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     SubmitFlags SubmitFlags;
/// } RopSubmitMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSubmitMessageRequest {
    /// `SubmitFlags SubmitFlags`
    #[doc(alias = "SubmitFlags")]
    pub submit_flags: SubmitFlags,
}

impl Ndr for RopSubmitMessageRequest {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.submit_flags.pull_scalars(p).at("SubmitFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.submit_flags.push_scalars(p).at("SubmitFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSubmitMessageRequest");
        self.submit_flags.print("SubmitFlags", out);
        out.end();
    }
}

/// RopSubmitMessage response (MS-OXCROPS 2.2.7.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSubmitMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSubmitMessageResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSubmitMessageResponse {
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
        out.begin_struct(name, "RopSubmitMessageResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopAbortSubmit request (MS-OXCROPS 2.2.7.2.1, MS-OXOMSG 2.2.3.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
///     MessageID MessageId;
/// } RopAbortSubmitRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopAbortSubmitRequest {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopAbortSubmitRequest {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 16, 0, [(folder_id, 0), (message_id, 8)]) {
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.message_id.pull_scalars(p).at("MessageId")?;
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
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopAbortSubmitRequest");
        self.folder_id.print("FolderId", out);
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopAbortSubmit response (MS-OXCROPS 2.2.7.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopAbortSubmitResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopAbortSubmitResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopAbortSubmitResponse {
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
        out.begin_struct(name, "RopAbortSubmitResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetAddressTypes success response (MS-OXCROPS 2.2.7.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 AddressTypeCount;
///     /** Bytes of all of them, terminators included. */
///     [value(bytes(AddressTypes))] uint16 AddressTypeSize;
///     AsciiString AddressTypes[AddressTypeCount];
/// } RopGetAddressTypesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetAddressTypesSuccess {
    /// `uint16 AddressTypeCount`
    #[doc(alias = "AddressTypeCount")]
    pub address_type_count: u16,
    /// Bytes of all of them, terminators included.
    #[doc(alias = "AddressTypeSize")]
    pub address_type_size: u16,
    /// `AsciiString AddressTypes[AddressTypeCount]`
    #[doc(alias = "AddressTypes")]
    pub address_types: Vec<AsciiString>,
}

impl Ndr for RopGetAddressTypesSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(address_type_count, 0), (address_type_size, 2)]
        ) {
            self.address_type_count.pull_scalars(p).at("AddressTypeCount")?;
            self.address_type_size.pull_scalars(p).at("AddressTypeSize")?;
        }
        p.items_with(
                &mut self.address_types,
                Dim::inline(self.address_type_count),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)),
            )
            .at("AddressTypes")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.address_type_count.push_scalars(p).at("AddressTypeCount")?;
        let address_type_size_place = p.number_later(2).at("AddressTypeSize")?;
        let address_types_bytes = p
            .measured(|p| {
                p.items_with(
                    &self.address_types,
                    Dim::inline(self.address_type_count),
                    |v, p| p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)),
                )
            })
            .at("AddressTypes")?;
        p.fill(address_type_size_place, 2, address_types_bytes.0).at("AddressTypeSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetAddressTypesSuccess");
        self.address_type_count.print("AddressTypeCount", out);
        self.address_type_size.print("AddressTypeSize", out);
        show_items("AddressTypes", &self.address_types, out);
        out.end();
    }
}

/// RopGetAddressTypes response (MS-OXCROPS 2.2.7.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetAddressTypesSuccess Success;
/// } RopGetAddressTypesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetAddressTypesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetAddressTypesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetAddressTypesSuccess>,
}

impl Ndr for RopGetAddressTypesResponse {
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
        out.begin_struct(name, "RopGetAddressTypesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetSpooler response (MS-OXCROPS 2.2.7.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSetSpoolerResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetSpoolerResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSetSpoolerResponse {
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
        out.begin_struct(name, "RopSetSpoolerResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSpoolerLockMessage request (MS-OXCROPS 2.2.7.5.1, MS-OXOMSG 2.2.3.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     MessageID MessageId;
///     LockState LockState;
/// } RopSpoolerLockMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSpoolerLockMessageRequest {
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// `LockState LockState`
    #[doc(alias = "LockState")]
    pub lock_state: LockState,
}

impl Ndr for RopSpoolerLockMessageRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(message_id, 0), (lock_state, 8)]) {
            self.message_id.pull_scalars(p).at("MessageId")?;
            self.lock_state.pull_scalars(p).at("LockState")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.lock_state.push_scalars(p).at("LockState")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSpoolerLockMessageRequest");
        self.message_id.print("MessageId", out);
        self.lock_state.print("LockState", out);
        out.end();
    }
}

/// RopSpoolerLockMessage response (MS-OXCROPS 2.2.7.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSpoolerLockMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSpoolerLockMessageResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSpoolerLockMessageResponse {
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
        out.begin_struct(name, "RopSpoolerLockMessageResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopTransportSend success response (MS-OXCROPS 2.2.7.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: no property follows. */
///     uint8 NoPropertiesReturned;
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RopTransportSendSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTransportSendSuccess {
    /// Boolean: no property follows.
    #[doc(alias = "NoPropertiesReturned")]
    pub no_properties_returned: u8,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RopTransportSendSuccess {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(no_properties_returned, 0), (property_value_count, 1)]
        ) {
            self.no_properties_returned.pull_scalars(p).at("NoPropertiesReturned")?;
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
        self.no_properties_returned.push_scalars(p).at("NoPropertiesReturned")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopTransportSendSuccess");
        self.no_properties_returned.print("NoPropertiesReturned", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopTransportSend response (MS-OXCROPS 2.2.7.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopTransportSendSuccess Success;
/// } RopTransportSendResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTransportSendResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopTransportSendSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopTransportSendSuccess>,
}

impl Ndr for RopTransportSendResponse {
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
        out.begin_struct(name, "RopTransportSendResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopTransportNewMail request (MS-OXCROPS 2.2.7.7.1, MS-OXOMSG 2.2.3.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     MessageID MessageId;
///     FolderID FolderId;
///     AsciiString MessageClass;
///     MessageFlags MessageFlags;
/// } RopTransportNewMailRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTransportNewMailRequest {
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `AsciiString MessageClass`
    #[doc(alias = "MessageClass")]
    pub message_class: AsciiString,
    /// `MessageFlags MessageFlags`
    #[doc(alias = "MessageFlags")]
    pub message_flags: MessageFlags,
}

impl Ndr for RopTransportNewMailRequest {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 16, 0, [(message_id, 0), (folder_id, 8)]) {
            self.message_id.pull_scalars(p).at("MessageId")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
        }
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.pull_scalars(p))
            .at("MessageClass")?;
        self.message_flags.pull_scalars(p).at("MessageFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.push_scalars(p))
            .at("MessageClass")?;
        self.message_flags.push_scalars(p).at("MessageFlags")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopTransportNewMailRequest");
        self.message_id.print("MessageId", out);
        self.folder_id.print("FolderId", out);
        self.message_class.print("MessageClass", out);
        self.message_flags.print("MessageFlags", out);
        out.end();
    }
}

/// RopTransportNewMail response (MS-OXCROPS 2.2.7.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopTransportNewMailResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopTransportNewMailResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopTransportNewMailResponse {
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
        out.begin_struct(name, "RopTransportNewMailResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetTransportFolder success response (MS-OXCROPS 2.2.7.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Where outgoing mail is kept. */
///     FolderID FolderId;
/// } RopGetTransportFolderSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetTransportFolderSuccess {
    /// Where outgoing mail is kept.
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
}

impl Ndr for RopGetTransportFolderSuccess {
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
        out.begin_struct(name, "RopGetTransportFolderSuccess");
        self.folder_id.print("FolderId", out);
        out.end();
    }
}

/// RopGetTransportFolder response (MS-OXCROPS 2.2.7.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetTransportFolderSuccess Success;
/// } RopGetTransportFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetTransportFolderResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetTransportFolderSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetTransportFolderSuccess>,
}

impl Ndr for RopGetTransportFolderResponse {
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
        out.begin_struct(name, "RopGetTransportFolderResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopOptionsData request (MS-OXCROPS 2.2.7.9.1, MS-OXOMSG 2.2.3.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     AsciiString AddressType;
///     /** Boolean: the help file is for 32-bit systems. */
///     uint8 WantWin32;
/// } RopOptionsDataRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOptionsDataRequest {
    /// `AsciiString AddressType`
    #[doc(alias = "AddressType")]
    pub address_type: AsciiString,
    /// Boolean: the help file is for 32-bit systems.
    #[doc(alias = "WantWin32")]
    pub want_win32: u8,
}

impl Ndr for RopOptionsDataRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.address_type.pull_scalars(p))
            .at("AddressType")?;
        self.want_win32.pull_scalars(p).at("WantWin32")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.address_type.push_scalars(p))
            .at("AddressType")?;
        self.want_win32.push_scalars(p).at("WantWin32")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOptionsDataRequest");
        self.address_type.print("AddressType", out);
        self.want_win32.print("WantWin32", out);
        out.end();
    }
}

/// RopOptionsData success response (MS-OXCROPS 2.2.7.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 Reserved;
///     [value(bytes(OptionsInfo))] uint16 OptionsInfoSize;
///     /** Known to the server only. */
///     [flag(NDR_PAHEX)] uint8 OptionsInfo[OptionsInfoSize];
///     [value(bytes(HelpFile))] uint16 HelpFileSize;
///     [flag(NDR_PAHEX)] uint8 HelpFile[HelpFileSize];
///     [present(HelpFileSize)] AsciiString HelpFileName;
/// } RopOptionsDataSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOptionsDataSuccess {
    /// 1
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `[value(bytes(OptionsInfo))] uint16 OptionsInfoSize`
    #[doc(alias = "OptionsInfoSize")]
    pub options_info_size: u16,
    /// Known to the server only.
    #[doc(alias = "OptionsInfo")]
    pub options_info: Vec<u8>,
    /// `[value(bytes(HelpFile))] uint16 HelpFileSize`
    #[doc(alias = "HelpFileSize")]
    pub help_file_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 HelpFile[HelpFileSize]`
    #[doc(alias = "HelpFile")]
    pub help_file: Vec<u8>,
    /// `[present(HelpFileSize)] AsciiString HelpFileName`
    #[doc(alias = "HelpFileName")]
    pub help_file_name: Option<AsciiString>,
}

impl Ndr for RopOptionsDataSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(reserved, 0), (options_info_size, 1)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.options_info_size.pull_scalars(p).at("OptionsInfoSize")?;
        }
        p.items(&mut self.options_info, Dim::inline(self.options_info_size))
            .at("OptionsInfo")?;
        self.help_file_size.pull_scalars(p).at("HelpFileSize")?;
        p.items(&mut self.help_file, Dim::inline(self.help_file_size)).at("HelpFile")?;
        p.present_with(
                &mut self.help_file_name,
                i128::from(self.help_file_size) != 0,
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)),
            )
            .at("HelpFileName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        let options_info_size_place = p.number_later(2).at("OptionsInfoSize")?;
        let options_info_bytes = p
            .measured(|p| p.items(&self.options_info, Dim::rest()))
            .at("OptionsInfo")?;
        let help_file_size_place = p.number_later(2).at("HelpFileSize")?;
        let help_file_bytes = p
            .measured(|p| p.items(&self.help_file, Dim::rest()))
            .at("HelpFile")?;
        p.present_with(
                &self.help_file_name,
                self.help_file_name.is_some(),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)),
            )
            .at("HelpFileName")?;
        p.fill(options_info_size_place, 2, options_info_bytes.0).at("OptionsInfoSize")?;
        p.fill(help_file_size_place, 2, help_file_bytes.0).at("HelpFileSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOptionsDataSuccess");
        self.reserved.print("Reserved", out);
        self.options_info_size.print("OptionsInfoSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("OptionsInfo", &self.options_info),
        );
        self.help_file_size.print("HelpFileSize", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("HelpFile", &self.help_file));
        show_present_with(
            &self.help_file_name,
            out,
            |v, out| v.print("HelpFileName", out),
        );
        out.end();
    }
}

/// RopOptionsData response (MS-OXCROPS 2.2.7.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopOptionsDataSuccess Success;
/// } RopOptionsDataResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOptionsDataResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopOptionsDataSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopOptionsDataSuccess>,
}

impl Ndr for RopOptionsDataResponse {
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
        out.begin_struct(name, "RopOptionsDataResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// One choice of a vote, in the code page of the message (MS-OXOMSG 2.2.1.74.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 4; readers pass over choices of another type. */
///     uint32 VerbType;
///     /** Bytes, without a terminator, as of the other counts. */
///     uint8 DisplayNameCount;
///     [charset(DOS)] uint8 DisplayName[DisplayNameCount];
///     uint8 MsgClsNameCount;
///     /** `IPM.Note` */
///     [charset(DOS)] uint8 MsgClsName[MsgClsNameCount];
///     /** 0 */
///     uint8 Internal1Count;
///     [charset(DOS)] uint8 Internal1String[Internal1Count];
///     uint8 DisplayNameRepeatCount;
///     /** DisplayName once more. */
///     [charset(DOS)] uint8 DisplayNameRepeat[DisplayNameRepeatCount];
///     /** 0 */
///     uint32 Internal2;
///     /** 0 */
///     uint8 Internal3;
///     /** Boolean: the header of the answer has the form usual in the United States. */
///     uint32 fUseUSHeaders;
///     /** 1 */
///     uint32 Internal4;
///     /** 1: the answer is sent at once; 2: the user may edit it first. */
///     uint32 SendBehavior;
///     /** 2 */
///     uint32 Internal5;
///     /** Number of the choice, from 1. */
///     uint32 ID;
///     /** -1 */
///     int32 Internal6;
/// } VoteOption;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VoteOption {
    /// 4; readers pass over choices of another type.
    #[doc(alias = "VerbType")]
    pub verb_type: u32,
    /// Bytes, without a terminator, as of the other counts.
    #[doc(alias = "DisplayNameCount")]
    pub display_name_count: u8,
    /// `[charset(DOS)] uint8 DisplayName[DisplayNameCount]`
    #[doc(alias = "DisplayName")]
    pub display_name: NdrString,
    /// `uint8 MsgClsNameCount`
    #[doc(alias = "MsgClsNameCount")]
    pub msg_cls_name_count: u8,
    /// \`IPM.Note\`
    #[doc(alias = "MsgClsName")]
    pub msg_cls_name: NdrString,
    /// 0
    #[doc(alias = "Internal1Count")]
    pub internal1_count: u8,
    /// `[charset(DOS)] uint8 Internal1String[Internal1Count]`
    #[doc(alias = "Internal1String")]
    pub internal1_string: NdrString,
    /// `uint8 DisplayNameRepeatCount`
    #[doc(alias = "DisplayNameRepeatCount")]
    pub display_name_repeat_count: u8,
    /// DisplayName once more.
    #[doc(alias = "DisplayNameRepeat")]
    pub display_name_repeat: NdrString,
    /// 0
    #[doc(alias = "Internal2")]
    pub internal2: u32,
    /// 0
    #[doc(alias = "Internal3")]
    pub internal3: u8,
    /// Boolean: the header of the answer has the form usual in the United States.
    #[doc(alias = "fUseUSHeaders")]
    pub f_use_us_headers: u32,
    /// 1
    #[doc(alias = "Internal4")]
    pub internal4: u32,
    /// 1: the answer is sent at once; 2: the user may edit it first.
    #[doc(alias = "SendBehavior")]
    pub send_behavior: u32,
    /// 2
    #[doc(alias = "Internal5")]
    pub internal5: u32,
    /// Number of the choice, from 1.
    #[doc(alias = "ID")]
    pub id: u32,
    /// \-1
    #[doc(alias = "Internal6")]
    pub internal6: i32,
}

impl Ndr for VoteOption {
    const MIN_SIZE: usize = 37;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(verb_type, 0), (display_name_count, 4)]) {
            self.verb_type.pull_scalars(p).at("VerbType")?;
            self.display_name_count.pull_scalars(p).at("DisplayNameCount")?;
        }
        p.text(
                &mut self.display_name,
                Charset::Dos,
                Dim::inline(self.display_name_count),
            )
            .at("DisplayName")?;
        self.msg_cls_name_count.pull_scalars(p).at("MsgClsNameCount")?;
        p.text(
                &mut self.msg_cls_name,
                Charset::Dos,
                Dim::inline(self.msg_cls_name_count),
            )
            .at("MsgClsName")?;
        self.internal1_count.pull_scalars(p).at("Internal1Count")?;
        p.text(
                &mut self.internal1_string,
                Charset::Dos,
                Dim::inline(self.internal1_count),
            )
            .at("Internal1String")?;
        self.display_name_repeat_count.pull_scalars(p).at("DisplayNameRepeatCount")?;
        p.text(
                &mut self.display_name_repeat,
                Charset::Dos,
                Dim::inline(self.display_name_repeat_count),
            )
            .at("DisplayNameRepeat")?;
        if !pidl_ndr::run!(
            self, p, 29, 0, [(internal2, 0), (internal3, 4), (f_use_us_headers, 5),
            (internal4, 9), (send_behavior, 13), (internal5, 17), (id, 21), (internal6,
            25)]
        ) {
            self.internal2.pull_scalars(p).at("Internal2")?;
            self.internal3.pull_scalars(p).at("Internal3")?;
            self.f_use_us_headers.pull_scalars(p).at("fUseUSHeaders")?;
            self.internal4.pull_scalars(p).at("Internal4")?;
            self.send_behavior.pull_scalars(p).at("SendBehavior")?;
            self.internal5.pull_scalars(p).at("Internal5")?;
            self.id.pull_scalars(p).at("ID")?;
            self.internal6.pull_scalars(p).at("Internal6")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.verb_type.push_scalars(p).at("VerbType")?;
        self.display_name_count.push_scalars(p).at("DisplayNameCount")?;
        p.text(&self.display_name, Charset::Dos, Dim::inline(self.display_name_count))
            .at("DisplayName")?;
        self.msg_cls_name_count.push_scalars(p).at("MsgClsNameCount")?;
        p.text(&self.msg_cls_name, Charset::Dos, Dim::inline(self.msg_cls_name_count))
            .at("MsgClsName")?;
        self.internal1_count.push_scalars(p).at("Internal1Count")?;
        p.text(&self.internal1_string, Charset::Dos, Dim::inline(self.internal1_count))
            .at("Internal1String")?;
        self.display_name_repeat_count.push_scalars(p).at("DisplayNameRepeatCount")?;
        p.text(
                &self.display_name_repeat,
                Charset::Dos,
                Dim::inline(self.display_name_repeat_count),
            )
            .at("DisplayNameRepeat")?;
        self.internal2.push_scalars(p).at("Internal2")?;
        self.internal3.push_scalars(p).at("Internal3")?;
        self.f_use_us_headers.push_scalars(p).at("fUseUSHeaders")?;
        self.internal4.push_scalars(p).at("Internal4")?;
        self.send_behavior.push_scalars(p).at("SendBehavior")?;
        self.internal5.push_scalars(p).at("Internal5")?;
        self.id.push_scalars(p).at("ID")?;
        self.internal6.push_scalars(p).at("Internal6")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "VoteOption");
        self.verb_type.print("VerbType", out);
        self.display_name_count.print("DisplayNameCount", out);
        show_text("DisplayName", &self.display_name, out);
        self.msg_cls_name_count.print("MsgClsNameCount", out);
        show_text("MsgClsName", &self.msg_cls_name, out);
        self.internal1_count.print("Internal1Count", out);
        show_text("Internal1String", &self.internal1_string, out);
        self.display_name_repeat_count.print("DisplayNameRepeatCount", out);
        show_text("DisplayNameRepeat", &self.display_name_repeat, out);
        self.internal2.print("Internal2", out);
        self.internal3.print("Internal3", out);
        self.f_use_us_headers.print("fUseUSHeaders", out);
        self.internal4.print("Internal4", out);
        self.send_behavior.print("SendBehavior", out);
        self.internal5.print("Internal5", out);
        self.id.print("ID", out);
        self.internal6.print("Internal6", out);
        out.end();
    }
}

/// Name of a choice in UTF-16 (MS-OXOMSG 2.2.1.74.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** UTF-16 code units, without a terminator. */
///     uint8 DisplayNameCount;
///     [charset(UTF16)] uint16 DisplayName[DisplayNameCount];
///     uint8 DisplayNameRepeatCount;
///     [charset(UTF16)] uint16 DisplayNameRepeat[DisplayNameRepeatCount];
/// } VoteOptionExtras;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VoteOptionExtras {
    /// UTF-16 code units, without a terminator.
    #[doc(alias = "DisplayNameCount")]
    pub display_name_count: u8,
    /// `[charset(UTF16)] uint16 DisplayName[DisplayNameCount]`
    #[doc(alias = "DisplayName")]
    pub display_name: NdrString,
    /// `uint8 DisplayNameRepeatCount`
    #[doc(alias = "DisplayNameRepeatCount")]
    pub display_name_repeat_count: u8,
    /// `[charset(UTF16)] uint16 DisplayNameRepeat[DisplayNameRepeatCount]`
    #[doc(alias = "DisplayNameRepeat")]
    pub display_name_repeat: NdrString,
}

impl Ndr for VoteOptionExtras {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.display_name_count.pull_scalars(p).at("DisplayNameCount")?;
        p.text(
                &mut self.display_name,
                Charset::Utf16,
                Dim::inline(self.display_name_count),
            )
            .at("DisplayName")?;
        self.display_name_repeat_count.pull_scalars(p).at("DisplayNameRepeatCount")?;
        p.text(
                &mut self.display_name_repeat,
                Charset::Utf16,
                Dim::inline(self.display_name_repeat_count),
            )
            .at("DisplayNameRepeat")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.display_name_count.push_scalars(p).at("DisplayNameCount")?;
        p.text(&self.display_name, Charset::Utf16, Dim::inline(self.display_name_count))
            .at("DisplayName")?;
        self.display_name_repeat_count.push_scalars(p).at("DisplayNameRepeatCount")?;
        p.text(
                &self.display_name_repeat,
                Charset::Utf16,
                Dim::inline(self.display_name_repeat_count),
            )
            .at("DisplayNameRepeat")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "VoteOptionExtras");
        self.display_name_count.print("DisplayNameCount", out);
        show_text("DisplayName", &self.display_name, out);
        self.display_name_repeat_count.print("DisplayNameRepeatCount", out);
        show_text("DisplayNameRepeat", &self.display_name_repeat, out);
        out.end();
    }
}

/// Choices of a vote: the value of PidLidVerbStream (MS-OXOMSG 2.2.1.74).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0x0102 */
///     uint16 Version;
///     uint32 Count;
///     VoteOption VoteOptions[Count];
///     /** 0x0104 */
///     uint16 Version2;
///     /** In the order of the choices. */
///     VoteOptionExtras VoteOptionExtras[Count];
/// } VerbStream;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerbStream {
    /// 0x0102
    #[doc(alias = "Version")]
    pub version: u16,
    /// `uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `VoteOption VoteOptions[Count]`
    #[doc(alias = "VoteOptions")]
    pub vote_options: Vec<VoteOption>,
    /// 0x0104
    #[doc(alias = "Version2")]
    pub version2: u16,
    /// In the order of the choices.
    #[doc(alias = "VoteOptionExtras")]
    pub vote_option_extras: Vec<VoteOptionExtras>,
}

impl Ndr for VerbStream {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 6, 0, [(version, 0), (count, 2)]) {
            self.version.pull_scalars(p).at("Version")?;
            self.count.pull_scalars(p).at("Count")?;
        }
        p.items(&mut self.vote_options, Dim::inline(self.count)).at("VoteOptions")?;
        self.version2.pull_scalars(p).at("Version2")?;
        p.items(&mut self.vote_option_extras, Dim::inline(self.count))
            .at("VoteOptionExtras")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.vote_options, Dim::inline(self.count)).at("VoteOptions")?;
        self.version2.push_scalars(p).at("Version2")?;
        p.items(&self.vote_option_extras, Dim::inline(self.count))
            .at("VoteOptionExtras")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "VerbStream");
        self.version.print("Version", out);
        self.count.print("Count", out);
        show_items("VoteOptions", &self.vote_options, out);
        self.version2.print("Version2", out);
        show_items("VoteOptionExtras", &self.vote_option_extras, out);
        out.end();
    }
}

/// What a report is about: the value of PidTagReportTag (MS-OXOMSG 2.2.2.22).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** `PCDFEB09` and a terminator. */
///     [charset(DOS), to_null] uint8 Cookie[9];
///     /** 0x00020001, or 0x00010001 when there is no SearchFolderEntryId. */
///     uint32 Version;
///     [value(bytes(StoreEntryId))] uint32 StoreEntryIdSize;
///     /** Of the store of the message. */
///     [flag(NDR_PAHEX)] uint8 StoreEntryId[StoreEntryIdSize];
///     [value(bytes(FolderEntryId))] uint32 FolderEntryIdSize;
///     /** Of the folder of the message. */
///     [flag(NDR_PAHEX)] uint8 FolderEntryId[FolderEntryIdSize];
///     [value(bytes(MessageEntryId))] uint32 MessageEntryIdSize;
///     [flag(NDR_PAHEX)] uint8 MessageEntryId[MessageEntryIdSize];
///     [value(bytes(SearchFolderEntryId))] uint32 SearchFolderEntryIdSize;
///     /** Of a folder to search for the message. */
///     [flag(NDR_PAHEX)] uint8 SearchFolderEntryId[SearchFolderEntryIdSize];
///     [value(bytes(MessageSearchKey))] uint32 MessageSearchKeySize;
///     [flag(NDR_PAHEX)] uint8 MessageSearchKey[MessageSearchKeySize];
///     uint32 ANSITextSize;
///     /** The subject of the message. */
///     [charset(DOS)] uint8 ANSIText[ANSITextSize];
/// } ReportTag;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportTag {
    /// \`PCDFEB09\` and a terminator.
    #[doc(alias = "Cookie")]
    pub cookie: NdrString,
    /// 0x00020001, or 0x00010001 when there is no SearchFolderEntryId.
    #[doc(alias = "Version")]
    pub version: u32,
    /// `[value(bytes(StoreEntryId))] uint32 StoreEntryIdSize`
    #[doc(alias = "StoreEntryIdSize")]
    pub store_entry_id_size: u32,
    /// Of the store of the message.
    #[doc(alias = "StoreEntryId")]
    pub store_entry_id: Vec<u8>,
    /// `[value(bytes(FolderEntryId))] uint32 FolderEntryIdSize`
    #[doc(alias = "FolderEntryIdSize")]
    pub folder_entry_id_size: u32,
    /// Of the folder of the message.
    #[doc(alias = "FolderEntryId")]
    pub folder_entry_id: Vec<u8>,
    /// `[value(bytes(MessageEntryId))] uint32 MessageEntryIdSize`
    #[doc(alias = "MessageEntryIdSize")]
    pub message_entry_id_size: u32,
    /// `[flag(NDR_PAHEX)] uint8 MessageEntryId[MessageEntryIdSize]`
    #[doc(alias = "MessageEntryId")]
    pub message_entry_id: Vec<u8>,
    /// `[value(bytes(SearchFolderEntryId))] uint32 SearchFolderEntryIdSize`
    #[doc(alias = "SearchFolderEntryIdSize")]
    pub search_folder_entry_id_size: u32,
    /// Of a folder to search for the message.
    #[doc(alias = "SearchFolderEntryId")]
    pub search_folder_entry_id: Vec<u8>,
    /// `[value(bytes(MessageSearchKey))] uint32 MessageSearchKeySize`
    #[doc(alias = "MessageSearchKeySize")]
    pub message_search_key_size: u32,
    /// `[flag(NDR_PAHEX)] uint8 MessageSearchKey[MessageSearchKeySize]`
    #[doc(alias = "MessageSearchKey")]
    pub message_search_key: Vec<u8>,
    /// `uint32 ANSITextSize`
    #[doc(alias = "ANSITextSize")]
    pub ansi_text_size: u32,
    /// The subject of the message.
    #[doc(alias = "ANSIText")]
    pub ansi_text: NdrString,
}

impl Ndr for ReportTag {
    const MIN_SIZE: usize = 37;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.text(&mut self.cookie, Charset::Dos, Dim::fixed(9).to_null()).at("Cookie")?;
        if !pidl_ndr::run!(self, p, 8, 0, [(version, 0), (store_entry_id_size, 4)]) {
            self.version.pull_scalars(p).at("Version")?;
            self.store_entry_id_size.pull_scalars(p).at("StoreEntryIdSize")?;
        }
        p.items(&mut self.store_entry_id, Dim::inline(self.store_entry_id_size))
            .at("StoreEntryId")?;
        self.folder_entry_id_size.pull_scalars(p).at("FolderEntryIdSize")?;
        p.items(&mut self.folder_entry_id, Dim::inline(self.folder_entry_id_size))
            .at("FolderEntryId")?;
        self.message_entry_id_size.pull_scalars(p).at("MessageEntryIdSize")?;
        p.items(&mut self.message_entry_id, Dim::inline(self.message_entry_id_size))
            .at("MessageEntryId")?;
        self.search_folder_entry_id_size.pull_scalars(p).at("SearchFolderEntryIdSize")?;
        p.items(
                &mut self.search_folder_entry_id,
                Dim::inline(self.search_folder_entry_id_size),
            )
            .at("SearchFolderEntryId")?;
        self.message_search_key_size.pull_scalars(p).at("MessageSearchKeySize")?;
        p.items(&mut self.message_search_key, Dim::inline(self.message_search_key_size))
            .at("MessageSearchKey")?;
        self.ansi_text_size.pull_scalars(p).at("ANSITextSize")?;
        p.text(&mut self.ansi_text, Charset::Dos, Dim::inline(self.ansi_text_size))
            .at("ANSIText")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.text(&self.cookie, Charset::Dos, Dim::fixed(9).to_null()).at("Cookie")?;
        self.version.push_scalars(p).at("Version")?;
        let store_entry_id_size_place = p.number_later(4).at("StoreEntryIdSize")?;
        let store_entry_id_bytes = p
            .measured(|p| p.items(&self.store_entry_id, Dim::rest()))
            .at("StoreEntryId")?;
        let folder_entry_id_size_place = p.number_later(4).at("FolderEntryIdSize")?;
        let folder_entry_id_bytes = p
            .measured(|p| p.items(&self.folder_entry_id, Dim::rest()))
            .at("FolderEntryId")?;
        let message_entry_id_size_place = p.number_later(4).at("MessageEntryIdSize")?;
        let message_entry_id_bytes = p
            .measured(|p| p.items(&self.message_entry_id, Dim::rest()))
            .at("MessageEntryId")?;
        let search_folder_entry_id_size_place = p
            .number_later(4)
            .at("SearchFolderEntryIdSize")?;
        let search_folder_entry_id_bytes = p
            .measured(|p| p.items(&self.search_folder_entry_id, Dim::rest()))
            .at("SearchFolderEntryId")?;
        let message_search_key_size_place = p
            .number_later(4)
            .at("MessageSearchKeySize")?;
        let message_search_key_bytes = p
            .measured(|p| p.items(&self.message_search_key, Dim::rest()))
            .at("MessageSearchKey")?;
        self.ansi_text_size.push_scalars(p).at("ANSITextSize")?;
        p.text(&self.ansi_text, Charset::Dos, Dim::inline(self.ansi_text_size))
            .at("ANSIText")?;
        p.fill(store_entry_id_size_place, 4, store_entry_id_bytes.0)
            .at("StoreEntryIdSize")?;
        p.fill(folder_entry_id_size_place, 4, folder_entry_id_bytes.0)
            .at("FolderEntryIdSize")?;
        p.fill(message_entry_id_size_place, 4, message_entry_id_bytes.0)
            .at("MessageEntryIdSize")?;
        p.fill(search_folder_entry_id_size_place, 4, search_folder_entry_id_bytes.0)
            .at("SearchFolderEntryIdSize")?;
        p.fill(message_search_key_size_place, 4, message_search_key_bytes.0)
            .at("MessageSearchKeySize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReportTag");
        show_text("Cookie", &self.cookie, out);
        self.version.print("Version", out);
        self.store_entry_id_size.print("StoreEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("StoreEntryId", &self.store_entry_id),
        );
        self.folder_entry_id_size.print("FolderEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("FolderEntryId", &self.folder_entry_id),
        );
        self.message_entry_id_size.print("MessageEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("MessageEntryId", &self.message_entry_id),
        );
        self.search_folder_entry_id_size.print("SearchFolderEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("SearchFolderEntryId", &self.search_folder_entry_id),
        );
        self.message_search_key_size.print("MessageSearchKeySize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("MessageSearchKey", &self.message_search_key),
        );
        self.ansi_text_size.print("ANSITextSize", out);
        show_text("ANSIText", &self.ansi_text, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<SubmitFlags>("SubmitFlags"),
    Type::of::<LockState>("LockState"),
    Type::of::<RopSubmitMessageRequest>("RopSubmitMessageRequest"),
    Type::of::<RopSubmitMessageResponse>("RopSubmitMessageResponse"),
    Type::of::<RopAbortSubmitRequest>("RopAbortSubmitRequest"),
    Type::of::<RopAbortSubmitResponse>("RopAbortSubmitResponse"),
    Type::of::<RopGetAddressTypesSuccess>("RopGetAddressTypesSuccess"),
    Type::of::<RopGetAddressTypesResponse>("RopGetAddressTypesResponse"),
    Type::of::<RopSetSpoolerResponse>("RopSetSpoolerResponse"),
    Type::of::<RopSpoolerLockMessageRequest>("RopSpoolerLockMessageRequest"),
    Type::of::<RopSpoolerLockMessageResponse>("RopSpoolerLockMessageResponse"),
    Type::of::<RopTransportSendSuccess>("RopTransportSendSuccess"),
    Type::of::<RopTransportSendResponse>("RopTransportSendResponse"),
    Type::of::<RopTransportNewMailRequest>("RopTransportNewMailRequest"),
    Type::of::<RopTransportNewMailResponse>("RopTransportNewMailResponse"),
    Type::of::<RopGetTransportFolderSuccess>("RopGetTransportFolderSuccess"),
    Type::of::<RopGetTransportFolderResponse>("RopGetTransportFolderResponse"),
    Type::of::<RopOptionsDataRequest>("RopOptionsDataRequest"),
    Type::of::<RopOptionsDataSuccess>("RopOptionsDataSuccess"),
    Type::of::<RopOptionsDataResponse>("RopOptionsDataResponse"),
    Type::of::<VoteOption>("VoteOption"),
    Type::of::<VoteOptionExtras>("VoteOptionExtras"),
    Type::of::<VerbStream>("VerbStream"),
    Type::of::<ReportTag>("ReportTag"),
];

/// The interface `oxomsg`.
///
/// Operations that send and receive mail
pub static OXOMSG: Interface = Interface {
    name: "oxomsg",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
