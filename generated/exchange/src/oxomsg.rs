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
