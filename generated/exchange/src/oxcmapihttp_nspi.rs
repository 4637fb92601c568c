//! Generated from `oxcmapihttp_nspi.idl` by `pidl`; changes belong there.

use super::exchange::{
    FlatUidR, NspiBindFlags, NspiModLinkAttFlags, NspiQueryColumnsFlags,
    NspiRetrieveFlags, NspiSpecialTableFlags, NspiTemplateInfoFlags, NspiUnbindResult,
    Stat,
};
use super::oxcdata32::ExtendedBinaryValue;
use super::oxcerrors::ErrorCode;
use super::oxcmapihttp_data::{
    AddressBookPropertyValueList, AddressBookRestriction, AddressBookRows,
    AddressBookTaggedPropertyValue, LargePropertyTagArray, MinimalIdList,
};
use super::oxcrpc::AuxBuffers;
use super::oxctypes::{String8Value, StringValue};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

/// Begins a session: what \`NspiBind\` takes (MS-OXCMAPIHTTP 2.2.5.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiBindFlags Flags;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } BindRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindRequestBody {
    /// `NspiBindFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiBindFlags,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl BindRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for BindRequestBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(flags, 0), (has_state, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BindRequestBody");
        self.flags.print("Flags", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a Bind request was answered with (MS-OXCMAPIHTTP 2.2.5.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** The server's. */
///     FlatUID_r ServerGuid;
/// } BindSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// The server's.
    #[doc(alias = "ServerGuid")]
    pub server_guid: FlatUidR,
}

impl Ndr for BindSuccess {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 20, 0, [(error_code, 0), (server_guid, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.server_guid.pull_scalars(p).at("ServerGuid")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.server_guid.push_scalars(p).at("ServerGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BindSuccess");
        self.error_code.print("ErrorCode", out);
        self.server_guid.print("ServerGuid", out);
        out.end();
    }
}

/// Answer to a Bind request (MS-OXCMAPIHTTP 2.2.5.1.2 and 2.2.5.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] BindSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } BindResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] BindSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<BindSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl BindResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for BindResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BindResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Ends a session (MS-OXCMAPIHTTP 2.2.5.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } UnbindRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnbindRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl UnbindRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for UnbindRequestBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(reserved, 0), (auxiliary_buffer_size, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UnbindRequestBody");
        self.reserved.print("Reserved", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a Unbind request was answered with (MS-OXCMAPIHTTP 2.2.5.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiUnbindResult ErrorCode;
/// } UnbindSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnbindSuccess {
    /// `NspiUnbindResult ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: NspiUnbindResult,
}

impl Ndr for UnbindSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.pull_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UnbindSuccess");
        self.error_code.print("ErrorCode", out);
        out.end();
    }
}

/// Answer to a Unbind request (MS-OXCMAPIHTTP 2.2.5.2.2 and 2.2.5.2.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] UnbindSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } UnbindResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnbindResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] UnbindSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<UnbindSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl UnbindResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for UnbindResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UnbindResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Which of two objects comes first (MS-OXCMAPIHTTP 2.2.5.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     uint32 MinimalId1;
///     uint32 MinimalId2;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } CompareMinIdsRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompareMinIdsRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `uint32 MinimalId1`
    #[doc(alias = "MinimalId1")]
    pub minimal_id1: u32,
    /// `uint32 MinimalId2`
    #[doc(alias = "MinimalId2")]
    pub minimal_id2: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl CompareMinIdsRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for CompareMinIdsRequestBody {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(minimal_id1, 0), (minimal_id2, 4), (auxiliary_buffer_size,
            8)]
        ) {
            self.minimal_id1.pull_scalars(p).at("MinimalId1")?;
            self.minimal_id2.pull_scalars(p).at("MinimalId2")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        self.minimal_id1.push_scalars(p).at("MinimalId1")?;
        self.minimal_id2.push_scalars(p).at("MinimalId2")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CompareMinIdsRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.minimal_id1.print("MinimalId1", out);
        self.minimal_id2.print("MinimalId2", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a CompareMinIds request was answered with (MS-OXCMAPIHTTP 2.2.5.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Less than, equal to or greater than 0. */
///     int32 Result;
/// } CompareMinIdsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompareMinIdsSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Less than, equal to or greater than 0.
    #[doc(alias = "Result")]
    pub result: i32,
}

impl Ndr for CompareMinIdsSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(error_code, 0), (result, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.result.pull_scalars(p).at("Result")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.result.push_scalars(p).at("Result")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CompareMinIdsSuccess");
        self.error_code.print("ErrorCode", out);
        self.result.print("Result", out);
        out.end();
    }
}

/// Answer to a CompareMinIds request (MS-OXCMAPIHTTP 2.2.5.3.2 and 2.2.5.3.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] CompareMinIdsSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } CompareMinIdsResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompareMinIdsResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] CompareMinIdsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<CompareMinIdsSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl CompareMinIdsResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for CompareMinIdsResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CompareMinIdsResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Distinguished names.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 Count;
///     String8Value Names[Count];
/// } DnList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnList {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `String8Value Names[Count]`
    #[doc(alias = "Names")]
    pub names: Vec<String8Value>,
}

impl Ndr for DnList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
        p.items(&mut self.names, Dim::inline(self.count)).at("Names")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.names, Dim::inline(self.count)).at("Names")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "DnList");
        self.count.print("Count", out);
        show_items("Names", &self.names, out);
        out.end();
    }
}

/// Minimal entry ids of distinguished names (MS-OXCMAPIHTTP 2.2.5.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((Names != NULL) * 0xFF)] uint8 HasNames;
///     [present(HasNames)] DnList Names;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } DnToMinIdRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnToMinIdRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((Names != NULL) * 0xFF)] uint8 HasNames`
    #[doc(alias = "HasNames")]
    pub has_names: u8,
    /// `[present(HasNames)] DnList Names`
    #[doc(alias = "Names")]
    pub names: Option<DnList>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl DnToMinIdRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for DnToMinIdRequestBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_names, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_names.pull_scalars(p).at("HasNames")?;
        }
        p.present(&mut self.names, i128::from(self.has_names) != 0).at("Names")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.names.is_some()) * 255)?
            .push_scalars(p)
            .at("HasNames")?;
        p.present(&self.names, (i128::from(self.names.is_some()) * 255) != 0)
            .at("Names")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "DnToMinIdRequestBody");
        self.reserved.print("Reserved", out);
        self.has_names.print("HasNames", out);
        show_present("Names", &self.names, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a DnToMinId request was answered with (MS-OXCMAPIHTTP 2.2.5.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
/// } DnToMinIdSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnToMinIdSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds`
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
}

impl Ndr for DnToMinIdSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_minimal_ids, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        }
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "DnToMinIdSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        out.end();
    }
}

/// Answer to a DnToMinId request (MS-OXCMAPIHTTP 2.2.5.4.2 and 2.2.5.4.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] DnToMinIdSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } DnToMinIdResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DnToMinIdResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] DnToMinIdSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<DnToMinIdSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl DnToMinIdResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for DnToMinIdResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "DnToMinIdResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// The name of a property (MS-OXCMAPIHTTP 2.2.5.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FlatUID_r PropertyNameGuid;
///     int32 PropertyNameId;
/// } AddressBookPropertyName;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookPropertyName {
    /// `FlatUID_r PropertyNameGuid`
    #[doc(alias = "PropertyNameGuid")]
    pub property_name_guid: FlatUidR,
    /// `int32 PropertyNameId`
    #[doc(alias = "PropertyNameId")]
    pub property_name_id: i32,
}

impl Ndr for AddressBookPropertyName {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(property_name_guid, 0), (property_name_id, 16)]
        ) {
            self.property_name_guid.pull_scalars(p).at("PropertyNameGuid")?;
            self.property_name_id.pull_scalars(p).at("PropertyNameId")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_name_guid.push_scalars(p).at("PropertyNameGuid")?;
        self.property_name_id.push_scalars(p).at("PropertyNameId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookPropertyName");
        self.property_name_guid.print("PropertyNameGuid", out);
        self.property_name_id.print("PropertyNameId", out);
        out.end();
    }
}

/// The objects that meet a restriction (MS-OXCMAPIHTTP 2.2.5.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
///     /** 0 */
///     uint32 InterfaceOptionFlags;
///     [value((Filter != NULL) * 0xFF)] uint8 HasFilter;
///     [present(HasFilter)] AddressBookRestriction Filter;
///     [value((PropertyName != NULL) * 0xFF)] uint8 HasPropertyName;
///     [present(HasPropertyName)] AddressBookPropertyName PropertyName;
///     /** The most objects wanted. */
///     uint32 RowCount;
///     [value((Columns != NULL) * 0xFF)] uint8 HasColumns;
///     [present(HasColumns)] LargePropertyTagArray Columns;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetMatchesRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMatchesRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds`
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
    /// 0
    #[doc(alias = "InterfaceOptionFlags")]
    pub interface_option_flags: u32,
    /// `[value((Filter != NULL) * 0xFF)] uint8 HasFilter`
    #[doc(alias = "HasFilter")]
    pub has_filter: u8,
    /// `[present(HasFilter)] AddressBookRestriction Filter`
    #[doc(alias = "Filter")]
    pub filter: Option<AddressBookRestriction>,
    /// `[value((PropertyName != NULL) * 0xFF)] uint8 HasPropertyName`
    #[doc(alias = "HasPropertyName")]
    pub has_property_name: u8,
    /// `[present(HasPropertyName)] AddressBookPropertyName PropertyName`
    #[doc(alias = "PropertyName")]
    pub property_name: Option<AddressBookPropertyName>,
    /// The most objects wanted.
    #[doc(alias = "RowCount")]
    pub row_count: u32,
    /// `[value((Columns != NULL) * 0xFF)] uint8 HasColumns`
    #[doc(alias = "HasColumns")]
    pub has_columns: u8,
    /// `[present(HasColumns)] LargePropertyTagArray Columns`
    #[doc(alias = "Columns")]
    pub columns: Option<LargePropertyTagArray>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetMatchesRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetMatchesRequestBody {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(interface_option_flags, 0), (has_filter, 4)]
        ) {
            self.interface_option_flags.pull_scalars(p).at("InterfaceOptionFlags")?;
            self.has_filter.pull_scalars(p).at("HasFilter")?;
        }
        p.present(&mut self.filter, i128::from(self.has_filter) != 0).at("Filter")?;
        self.has_property_name.pull_scalars(p).at("HasPropertyName")?;
        p.present(&mut self.property_name, i128::from(self.has_property_name) != 0)
            .at("PropertyName")?;
        if !pidl_ndr::run!(self, p, 5, 0, [(row_count, 0), (has_columns, 4)]) {
            self.row_count.pull_scalars(p).at("RowCount")?;
            self.has_columns.pull_scalars(p).at("HasColumns")?;
        }
        p.present(&mut self.columns, i128::from(self.has_columns) != 0).at("Columns")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        self.interface_option_flags.push_scalars(p).at("InterfaceOptionFlags")?;
        p.narrow::<u8>(i128::from(self.filter.is_some()) * 255)?
            .push_scalars(p)
            .at("HasFilter")?;
        p.present(&self.filter, (i128::from(self.filter.is_some()) * 255) != 0)
            .at("Filter")?;
        p.narrow::<u8>(i128::from(self.property_name.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyName")?;
        p.present(
                &self.property_name,
                (i128::from(self.property_name.is_some()) * 255) != 0,
            )
            .at("PropertyName")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.narrow::<u8>(i128::from(self.columns.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumns")?;
        p.present(&self.columns, (i128::from(self.columns.is_some()) * 255) != 0)
            .at("Columns")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMatchesRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        self.interface_option_flags.print("InterfaceOptionFlags", out);
        self.has_filter.print("HasFilter", out);
        show_present("Filter", &self.filter, out);
        self.has_property_name.print("HasPropertyName", out);
        show_present("PropertyName", &self.property_name, out);
        self.row_count.print("RowCount", out);
        self.has_columns.print("HasColumns", out);
        show_present("Columns", &self.columns, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetMatches request was answered with (MS-OXCMAPIHTTP 2.2.5.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
///     [value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows;
///     [present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows;
/// } GetMatchesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMatchesSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds`
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
    /// `[value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows`
    #[doc(alias = "HasColumnsAndRows")]
    pub has_columns_and_rows: u8,
    /// `[present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows`
    #[doc(alias = "ColumnsAndRows")]
    pub columns_and_rows: Option<AddressBookRows>,
}

impl Ndr for GetMatchesSuccess {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_state, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        self.has_columns_and_rows.pull_scalars(p).at("HasColumnsAndRows")?;
        p.present(&mut self.columns_and_rows, i128::from(self.has_columns_and_rows) != 0)
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        p.narrow::<u8>(i128::from(self.columns_and_rows.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumnsAndRows")?;
        p.present(
                &self.columns_and_rows,
                (i128::from(self.columns_and_rows.is_some()) * 255) != 0,
            )
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMatchesSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        self.has_columns_and_rows.print("HasColumnsAndRows", out);
        show_present("ColumnsAndRows", &self.columns_and_rows, out);
        out.end();
    }
}

/// Answer to a GetMatches request (MS-OXCMAPIHTTP 2.2.5.5.2 and 2.2.5.5.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetMatchesSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetMatchesResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMatchesResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetMatchesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetMatchesSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetMatchesResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetMatchesResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMatchesResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Which properties an object has (MS-OXCMAPIHTTP 2.2.5.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiRetrieveFlags Flags;
///     uint32 MinimalId;
///     uint32 CodePage;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetPropListRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropListRequestBody {
    /// `NspiRetrieveFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiRetrieveFlags,
    /// `uint32 MinimalId`
    #[doc(alias = "MinimalId")]
    pub minimal_id: u32,
    /// `uint32 CodePage`
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetPropListRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetPropListRequestBody {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(flags, 0), (minimal_id, 4), (code_page, 8),
            (auxiliary_buffer_size, 12)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.minimal_id.pull_scalars(p).at("MinimalId")?;
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.minimal_id.push_scalars(p).at("MinimalId")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropListRequestBody");
        self.flags.print("Flags", out);
        self.minimal_id.print("MinimalId", out);
        self.code_page.print("CodePage", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetPropList request was answered with (MS-OXCMAPIHTTP 2.2.5.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags;
///     [present(HasPropertyTags)] LargePropertyTagArray PropertyTags;
/// } GetPropListSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropListSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags`
    #[doc(alias = "HasPropertyTags")]
    pub has_property_tags: u8,
    /// `[present(HasPropertyTags)] LargePropertyTagArray PropertyTags`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Option<LargePropertyTagArray>,
}

impl Ndr for GetPropListSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_property_tags, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_property_tags.pull_scalars(p).at("HasPropertyTags")?;
        }
        p.present(&mut self.property_tags, i128::from(self.has_property_tags) != 0)
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.property_tags.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyTags")?;
        p.present(
                &self.property_tags,
                (i128::from(self.property_tags.is_some()) * 255) != 0,
            )
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropListSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_property_tags.print("HasPropertyTags", out);
        show_present("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// Answer to a GetPropList request (MS-OXCMAPIHTTP 2.2.5.6.2 and 2.2.5.6.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetPropListSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetPropListResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropListResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetPropListSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetPropListSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetPropListResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetPropListResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropListResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Properties of the object at a place (MS-OXCMAPIHTTP 2.2.5.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiRetrieveFlags Flags;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags;
///     [present(HasPropertyTags)] LargePropertyTagArray PropertyTags;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetPropsRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropsRequestBody {
    /// `NspiRetrieveFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiRetrieveFlags,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags`
    #[doc(alias = "HasPropertyTags")]
    pub has_property_tags: u8,
    /// `[present(HasPropertyTags)] LargePropertyTagArray PropertyTags`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Option<LargePropertyTagArray>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetPropsRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetPropsRequestBody {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(flags, 0), (has_state, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_property_tags.pull_scalars(p).at("HasPropertyTags")?;
        p.present(&mut self.property_tags, i128::from(self.has_property_tags) != 0)
            .at("PropertyTags")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.property_tags.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyTags")?;
        p.present(
                &self.property_tags,
                (i128::from(self.property_tags.is_some()) * 255) != 0,
            )
            .at("PropertyTags")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropsRequestBody");
        self.flags.print("Flags", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_property_tags.print("HasPropertyTags", out);
        show_present("PropertyTags", &self.property_tags, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetProps request was answered with (MS-OXCMAPIHTTP 2.2.5.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Of the strings. */
///     uint32 CodePage;
///     [value((PropertyValues != NULL) * 0xFF)] uint8 HasPropertyValues;
///     [present(HasPropertyValues)] AddressBookPropertyValueList PropertyValues;
/// } GetPropsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropsSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Of the strings.
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// `[value((PropertyValues != NULL) * 0xFF)] uint8 HasPropertyValues`
    #[doc(alias = "HasPropertyValues")]
    pub has_property_values: u8,
    /// `[present(HasPropertyValues)] AddressBookPropertyValueList PropertyValues`
    #[doc(alias = "PropertyValues")]
    pub property_values: Option<AddressBookPropertyValueList>,
}

impl Ndr for GetPropsSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(error_code, 0), (code_page, 4), (has_property_values, 8)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.has_property_values.pull_scalars(p).at("HasPropertyValues")?;
        }
        p.present(&mut self.property_values, i128::from(self.has_property_values) != 0)
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        p.narrow::<u8>(i128::from(self.property_values.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyValues")?;
        p.present(
                &self.property_values,
                (i128::from(self.property_values.is_some()) * 255) != 0,
            )
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropsSuccess");
        self.error_code.print("ErrorCode", out);
        self.code_page.print("CodePage", out);
        self.has_property_values.print("HasPropertyValues", out);
        show_present("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// Answer to a GetProps request (MS-OXCMAPIHTTP 2.2.5.7.2 and 2.2.5.7.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetPropsSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetPropsResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPropsResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetPropsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetPropsSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetPropsResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetPropsResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetPropsResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// The hierarchy of containers, or the address creation templates (MS-OXCMAPIHTTP 2.2.5.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiSpecialTableFlags Flags;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     /** Of the hierarchy that the client has. */
///     [value((Version != NULL) * 0xFF)] uint8 HasVersion;
///     [present(HasVersion)] uint32 Version;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetSpecialTableRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSpecialTableRequestBody {
    /// `NspiSpecialTableFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiSpecialTableFlags,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// Of the hierarchy that the client has.
    #[doc(alias = "HasVersion")]
    pub has_version: u8,
    /// `[present(HasVersion)] uint32 Version`
    #[doc(alias = "Version")]
    pub version: Option<u32>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetSpecialTableRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetSpecialTableRequestBody {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(flags, 0), (has_state, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_version.pull_scalars(p).at("HasVersion")?;
        p.present(&mut self.version, i128::from(self.has_version) != 0).at("Version")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.version.is_some()) * 255)?
            .push_scalars(p)
            .at("HasVersion")?;
        p.present(&self.version, (i128::from(self.version.is_some()) * 255) != 0)
            .at("Version")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetSpecialTableRequestBody");
        self.flags.print("Flags", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_version.print("HasVersion", out);
        show_present("Version", &self.version, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Rows that say themselves which properties they have.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 RowsCount;
///     AddressBookPropertyValueList Rows[RowsCount];
/// } AddressBookTable;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressBookTable {
    /// `[range(0, 100000)] uint32 RowsCount`
    #[doc(alias = "RowsCount")]
    pub rows_count: u32,
    /// `AddressBookPropertyValueList Rows[RowsCount]`
    #[doc(alias = "Rows")]
    pub rows: Vec<AddressBookPropertyValueList>,
}

impl Ndr for AddressBookTable {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.ranged(&mut self.rows_count, 0, 100000).at("RowsCount")?;
        p.items(&mut self.rows, Dim::inline(self.rows_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rows_count.push_scalars(p).at("RowsCount")?;
        p.items(&self.rows, Dim::inline(self.rows_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AddressBookTable");
        self.rows_count.print("RowsCount", out);
        show_items("Rows", &self.rows, out);
        out.end();
    }
}

/// What a GetSpecialTable request was answered with (MS-OXCMAPIHTTP 2.2.5.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Of the strings. */
///     uint32 CodePage;
///     /** Of the hierarchy that the server has. */
///     [value((Version != NULL) * 0xFF)] uint8 HasVersion;
///     [present(HasVersion)] uint32 Version;
///     [value((Rows != NULL) * 0xFF)] uint8 HasRows;
///     [present(HasRows)] AddressBookTable Rows;
/// } GetSpecialTableSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSpecialTableSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Of the strings.
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// Of the hierarchy that the server has.
    #[doc(alias = "HasVersion")]
    pub has_version: u8,
    /// `[present(HasVersion)] uint32 Version`
    #[doc(alias = "Version")]
    pub version: Option<u32>,
    /// `[value((Rows != NULL) * 0xFF)] uint8 HasRows`
    #[doc(alias = "HasRows")]
    pub has_rows: u8,
    /// `[present(HasRows)] AddressBookTable Rows`
    #[doc(alias = "Rows")]
    pub rows: Option<AddressBookTable>,
}

impl Ndr for GetSpecialTableSuccess {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(error_code, 0), (code_page, 4), (has_version, 8)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.has_version.pull_scalars(p).at("HasVersion")?;
        }
        p.present(&mut self.version, i128::from(self.has_version) != 0).at("Version")?;
        self.has_rows.pull_scalars(p).at("HasRows")?;
        p.present(&mut self.rows, i128::from(self.has_rows) != 0).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        p.narrow::<u8>(i128::from(self.version.is_some()) * 255)?
            .push_scalars(p)
            .at("HasVersion")?;
        p.present(&self.version, (i128::from(self.version.is_some()) * 255) != 0)
            .at("Version")?;
        p.narrow::<u8>(i128::from(self.rows.is_some()) * 255)?
            .push_scalars(p)
            .at("HasRows")?;
        p.present(&self.rows, (i128::from(self.rows.is_some()) * 255) != 0).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetSpecialTableSuccess");
        self.error_code.print("ErrorCode", out);
        self.code_page.print("CodePage", out);
        self.has_version.print("HasVersion", out);
        show_present("Version", &self.version, out);
        self.has_rows.print("HasRows", out);
        show_present("Rows", &self.rows, out);
        out.end();
    }
}

/// Answer to a GetSpecialTable request (MS-OXCMAPIHTTP 2.2.5.8.2 and 2.2.5.8.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetSpecialTableSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetSpecialTableResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSpecialTableResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetSpecialTableSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetSpecialTableSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetSpecialTableResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetSpecialTableResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetSpecialTableResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// A display template (MS-OXCMAPIHTTP 2.2.5.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiTemplateInfoFlags Flags;
///     /** Display type of the template. */
///     uint32 DisplayType;
///     [value((TemplateDn != NULL) * 0xFF)] uint8 HasTemplateDn;
///     [present(HasTemplateDn), flag(STR_RAW8|STR_NULLTERM)] string TemplateDn;
///     uint32 CodePage;
///     uint32 LocaleId;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetTemplateInfoRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInfoRequestBody {
    /// `NspiTemplateInfoFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiTemplateInfoFlags,
    /// Display type of the template.
    #[doc(alias = "DisplayType")]
    pub display_type: u32,
    /// `[value((TemplateDn != NULL) * 0xFF)] uint8 HasTemplateDn`
    #[doc(alias = "HasTemplateDn")]
    pub has_template_dn: u8,
    /// `[present(HasTemplateDn), flag(STR_RAW8|STR_NULLTERM)] string TemplateDn`
    #[doc(alias = "TemplateDn")]
    pub template_dn: Option<NdrString>,
    /// `uint32 CodePage`
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// `uint32 LocaleId`
    #[doc(alias = "LocaleId")]
    pub locale_id: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetTemplateInfoRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetTemplateInfoRequestBody {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(flags, 0), (display_type, 4), (has_template_dn, 8)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.display_type.pull_scalars(p).at("DisplayType")?;
            self.has_template_dn.pull_scalars(p).at("HasTemplateDn")?;
        }
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &mut self.template_dn,
                        i128::from(self.has_template_dn) != 0,
                    )
                },
            )
            .at("TemplateDn")?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(code_page, 0), (locale_id, 4), (auxiliary_buffer_size, 8)]
        ) {
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.locale_id.pull_scalars(p).at("LocaleId")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.display_type.push_scalars(p).at("DisplayType")?;
        p.narrow::<u8>(i128::from(self.template_dn.is_some()) * 255)?
            .push_scalars(p)
            .at("HasTemplateDn")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.present(
                        &self.template_dn,
                        (i128::from(self.template_dn.is_some()) * 255) != 0,
                    )
                },
            )
            .at("TemplateDn")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        self.locale_id.push_scalars(p).at("LocaleId")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetTemplateInfoRequestBody");
        self.flags.print("Flags", out);
        self.display_type.print("DisplayType", out);
        self.has_template_dn.print("HasTemplateDn", out);
        show_present("TemplateDn", &self.template_dn, out);
        self.code_page.print("CodePage", out);
        self.locale_id.print("LocaleId", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetTemplateInfo request was answered with (MS-OXCMAPIHTTP 2.2.5.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Of the strings. */
///     uint32 CodePage;
///     [value((Row != NULL) * 0xFF)] uint8 HasRow;
///     [present(HasRow)] AddressBookPropertyValueList Row;
/// } GetTemplateInfoSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInfoSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Of the strings.
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// `[value((Row != NULL) * 0xFF)] uint8 HasRow`
    #[doc(alias = "HasRow")]
    pub has_row: u8,
    /// `[present(HasRow)] AddressBookPropertyValueList Row`
    #[doc(alias = "Row")]
    pub row: Option<AddressBookPropertyValueList>,
}

impl Ndr for GetTemplateInfoSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(error_code, 0), (code_page, 4), (has_row, 8)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.has_row.pull_scalars(p).at("HasRow")?;
        }
        p.present(&mut self.row, i128::from(self.has_row) != 0).at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        p.narrow::<u8>(i128::from(self.row.is_some()) * 255)?
            .push_scalars(p)
            .at("HasRow")?;
        p.present(&self.row, (i128::from(self.row.is_some()) * 255) != 0).at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetTemplateInfoSuccess");
        self.error_code.print("ErrorCode", out);
        self.code_page.print("CodePage", out);
        self.has_row.print("HasRow", out);
        show_present("Row", &self.row, out);
        out.end();
    }
}

/// Answer to a GetTemplateInfo request (MS-OXCMAPIHTTP 2.2.5.9.2 and 2.2.5.9.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetTemplateInfoSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetTemplateInfoResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInfoResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetTemplateInfoSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetTemplateInfoSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetTemplateInfoResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetTemplateInfoResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetTemplateInfoResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Entry ids, permanent or ephemeral.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 EntryIdCount;
///     ExtendedBinaryValue EntryIds[EntryIdCount];
/// } EntryIdList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryIdList {
    /// `[range(0, 100000)] uint32 EntryIdCount`
    #[doc(alias = "EntryIdCount")]
    pub entry_id_count: u32,
    /// `ExtendedBinaryValue EntryIds[EntryIdCount]`
    #[doc(alias = "EntryIds")]
    pub entry_ids: Vec<ExtendedBinaryValue>,
}

impl Ndr for EntryIdList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.entry_id_count, 0, 100000).at("EntryIdCount")?;
        p.items(&mut self.entry_ids, Dim::inline(self.entry_id_count)).at("EntryIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.entry_id_count.push_scalars(p).at("EntryIdCount")?;
        p.items(&self.entry_ids, Dim::inline(self.entry_id_count)).at("EntryIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EntryIdList");
        self.entry_id_count.print("EntryIdCount", out);
        show_items("EntryIds", &self.entry_ids, out);
        out.end();
    }
}

/// Adds or removes values of a property that refers to other objects (MS-OXCMAPIHTTP 2.2.5.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiModLinkAttFlags Flags;
///     PropertyTag PropertyTag;
///     uint32 MinimalId;
///     [value((EntryIds != NULL) * 0xFF)] uint8 HasEntryIds;
///     [present(HasEntryIds)] EntryIdList EntryIds;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ModLinkAttRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModLinkAttRequestBody {
    /// `NspiModLinkAttFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiModLinkAttFlags,
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `uint32 MinimalId`
    #[doc(alias = "MinimalId")]
    pub minimal_id: u32,
    /// `[value((EntryIds != NULL) * 0xFF)] uint8 HasEntryIds`
    #[doc(alias = "HasEntryIds")]
    pub has_entry_ids: u8,
    /// `[present(HasEntryIds)] EntryIdList EntryIds`
    #[doc(alias = "EntryIds")]
    pub entry_ids: Option<EntryIdList>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ModLinkAttRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ModLinkAttRequestBody {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 13, 0, [(flags, 0), (property_tag, 4), (minimal_id, 8),
            (has_entry_ids, 12)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.property_tag.pull_scalars(p).at("PropertyTag")?;
            self.minimal_id.pull_scalars(p).at("MinimalId")?;
            self.has_entry_ids.pull_scalars(p).at("HasEntryIds")?;
        }
        p.present(&mut self.entry_ids, i128::from(self.has_entry_ids) != 0)
            .at("EntryIds")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        self.minimal_id.push_scalars(p).at("MinimalId")?;
        p.narrow::<u8>(i128::from(self.entry_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasEntryIds")?;
        p.present(&self.entry_ids, (i128::from(self.entry_ids.is_some()) * 255) != 0)
            .at("EntryIds")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModLinkAttRequestBody");
        self.flags.print("Flags", out);
        self.property_tag.print("PropertyTag", out);
        self.minimal_id.print("MinimalId", out);
        self.has_entry_ids.print("HasEntryIds", out);
        show_present("EntryIds", &self.entry_ids, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a ModLinkAtt request was answered with (MS-OXCMAPIHTTP 2.2.5.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
/// } ModLinkAttSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModLinkAttSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
}

impl Ndr for ModLinkAttSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.pull_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModLinkAttSuccess");
        self.error_code.print("ErrorCode", out);
        out.end();
    }
}

/// Answer to a ModLinkAtt request (MS-OXCMAPIHTTP 2.2.5.10.2 and 2.2.5.10.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ModLinkAttSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ModLinkAttResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModLinkAttResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ModLinkAttSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ModLinkAttSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ModLinkAttResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ModLinkAttResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModLinkAttResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Changes properties of the object at a place (MS-OXCMAPIHTTP 2.2.5.11.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     /** Properties to be removed. */
///     [value((PropertiesToRemove != NULL) * 0xFF)] uint8 HasPropertyTagsToRemove;
///     [present(HasPropertyTagsToRemove)] LargePropertyTagArray PropertiesToRemove;
///     [value((PropertyValues != NULL) * 0xFF)] uint8 HasPropertyValues;
///     [present(HasPropertyValues)] AddressBookPropertyValueList PropertyValues;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ModPropsRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModPropsRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// Properties to be removed.
    #[doc(alias = "HasPropertyTagsToRemove")]
    pub has_property_tags_to_remove: u8,
    /// `[present(HasPropertyTagsToRemove)] LargePropertyTagArray PropertiesToRemove`
    #[doc(alias = "PropertiesToRemove")]
    pub properties_to_remove: Option<LargePropertyTagArray>,
    /// `[value((PropertyValues != NULL) * 0xFF)] uint8 HasPropertyValues`
    #[doc(alias = "HasPropertyValues")]
    pub has_property_values: u8,
    /// `[present(HasPropertyValues)] AddressBookPropertyValueList PropertyValues`
    #[doc(alias = "PropertyValues")]
    pub property_values: Option<AddressBookPropertyValueList>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ModPropsRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ModPropsRequestBody {
    const MIN_SIZE: usize = 11;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_property_tags_to_remove.pull_scalars(p).at("HasPropertyTagsToRemove")?;
        p.present(
                &mut self.properties_to_remove,
                i128::from(self.has_property_tags_to_remove) != 0,
            )
            .at("PropertiesToRemove")?;
        self.has_property_values.pull_scalars(p).at("HasPropertyValues")?;
        p.present(&mut self.property_values, i128::from(self.has_property_values) != 0)
            .at("PropertyValues")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.properties_to_remove.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyTagsToRemove")?;
        p.present(
                &self.properties_to_remove,
                (i128::from(self.properties_to_remove.is_some()) * 255) != 0,
            )
            .at("PropertiesToRemove")?;
        p.narrow::<u8>(i128::from(self.property_values.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyValues")?;
        p.present(
                &self.property_values,
                (i128::from(self.property_values.is_some()) * 255) != 0,
            )
            .at("PropertyValues")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModPropsRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_property_tags_to_remove.print("HasPropertyTagsToRemove", out);
        show_present("PropertiesToRemove", &self.properties_to_remove, out);
        self.has_property_values.print("HasPropertyValues", out);
        show_present("PropertyValues", &self.property_values, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a ModProps request was answered with (MS-OXCMAPIHTTP 2.2.5.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
/// } ModPropsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModPropsSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
}

impl Ndr for ModPropsSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.pull_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModPropsSuccess");
        self.error_code.print("ErrorCode", out);
        out.end();
    }
}

/// Answer to a ModProps request (MS-OXCMAPIHTTP 2.2.5.11.2 and 2.2.5.11.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ModPropsSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ModPropsResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModPropsResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ModPropsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ModPropsSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ModPropsResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ModPropsResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModPropsResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Rows of a container from a place on, or those of an explicit table (MS-OXCMAPIHTTP 2.2.5.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NspiRetrieveFlags Flags;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [range(0, 100000)] uint32 ExplicitTableCount;
///     uint32 ExplicitTable[ExplicitTableCount];
///     uint32 RowCount;
///     [value((Columns != NULL) * 0xFF)] uint8 HasColumns;
///     [present(HasColumns)] LargePropertyTagArray Columns;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } QueryRowsRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryRowsRequestBody {
    /// `NspiRetrieveFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: NspiRetrieveFlags,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[range(0, 100000)] uint32 ExplicitTableCount`
    #[doc(alias = "ExplicitTableCount")]
    pub explicit_table_count: u32,
    /// `uint32 ExplicitTable[ExplicitTableCount]`
    #[doc(alias = "ExplicitTable")]
    pub explicit_table: Vec<u32>,
    /// `uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
    /// `[value((Columns != NULL) * 0xFF)] uint8 HasColumns`
    #[doc(alias = "HasColumns")]
    pub has_columns: u8,
    /// `[present(HasColumns)] LargePropertyTagArray Columns`
    #[doc(alias = "Columns")]
    pub columns: Option<LargePropertyTagArray>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl QueryRowsRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for QueryRowsRequestBody {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(flags, 0), (has_state, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        p.ranged(&mut self.explicit_table_count, 0, 100000).at("ExplicitTableCount")?;
        p.items(&mut self.explicit_table, Dim::inline(self.explicit_table_count))
            .at("ExplicitTable")?;
        if !pidl_ndr::run!(self, p, 5, 0, [(row_count, 0), (has_columns, 4)]) {
            self.row_count.pull_scalars(p).at("RowCount")?;
            self.has_columns.pull_scalars(p).at("HasColumns")?;
        }
        p.present(&mut self.columns, i128::from(self.has_columns) != 0).at("Columns")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        self.explicit_table_count.push_scalars(p).at("ExplicitTableCount")?;
        p.items(&self.explicit_table, Dim::inline(self.explicit_table_count))
            .at("ExplicitTable")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.narrow::<u8>(i128::from(self.columns.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumns")?;
        p.present(&self.columns, (i128::from(self.columns.is_some()) * 255) != 0)
            .at("Columns")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryRowsRequestBody");
        self.flags.print("Flags", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.explicit_table_count.print("ExplicitTableCount", out);
        show_items("ExplicitTable", &self.explicit_table, out);
        self.row_count.print("RowCount", out);
        self.has_columns.print("HasColumns", out);
        show_present("Columns", &self.columns, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a QueryRows request was answered with (MS-OXCMAPIHTTP 2.2.5.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows;
///     [present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows;
/// } QueryRowsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryRowsSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows`
    #[doc(alias = "HasColumnsAndRows")]
    pub has_columns_and_rows: u8,
    /// `[present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows`
    #[doc(alias = "ColumnsAndRows")]
    pub columns_and_rows: Option<AddressBookRows>,
}

impl Ndr for QueryRowsSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_state, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_columns_and_rows.pull_scalars(p).at("HasColumnsAndRows")?;
        p.present(&mut self.columns_and_rows, i128::from(self.has_columns_and_rows) != 0)
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.columns_and_rows.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumnsAndRows")?;
        p.present(
                &self.columns_and_rows,
                (i128::from(self.columns_and_rows.is_some()) * 255) != 0,
            )
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryRowsSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_columns_and_rows.print("HasColumnsAndRows", out);
        show_present("ColumnsAndRows", &self.columns_and_rows, out);
        out.end();
    }
}

/// Answer to a QueryRows request (MS-OXCMAPIHTTP 2.2.5.12.2 and 2.2.5.12.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] QueryRowsSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } QueryRowsResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryRowsResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] QueryRowsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<QueryRowsSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl QueryRowsResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for QueryRowsResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryRowsResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Which properties the server knows (MS-OXCMAPIHTTP 2.2.5.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     NspiQueryColumnsFlags MapiFlags;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } QueryColumnsRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryColumnsRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `NspiQueryColumnsFlags MapiFlags`
    #[doc(alias = "MapiFlags")]
    pub mapi_flags: NspiQueryColumnsFlags,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl QueryColumnsRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for QueryColumnsRequestBody {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(reserved, 0), (mapi_flags, 4), (auxiliary_buffer_size, 8)]
        ) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.mapi_flags.pull_scalars(p).at("MapiFlags")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.mapi_flags.push_scalars(p).at("MapiFlags")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryColumnsRequestBody");
        self.reserved.print("Reserved", out);
        self.mapi_flags.print("MapiFlags", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a QueryColumns request was answered with (MS-OXCMAPIHTTP 2.2.5.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((Columns != NULL) * 0xFF)] uint8 HasColumns;
///     [present(HasColumns)] LargePropertyTagArray Columns;
/// } QueryColumnsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryColumnsSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((Columns != NULL) * 0xFF)] uint8 HasColumns`
    #[doc(alias = "HasColumns")]
    pub has_columns: u8,
    /// `[present(HasColumns)] LargePropertyTagArray Columns`
    #[doc(alias = "Columns")]
    pub columns: Option<LargePropertyTagArray>,
}

impl Ndr for QueryColumnsSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_columns, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_columns.pull_scalars(p).at("HasColumns")?;
        }
        p.present(&mut self.columns, i128::from(self.has_columns) != 0).at("Columns")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.columns.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumns")?;
        p.present(&self.columns, (i128::from(self.columns.is_some()) * 255) != 0)
            .at("Columns")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryColumnsSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_columns.print("HasColumns", out);
        show_present("Columns", &self.columns, out);
        out.end();
    }
}

/// Answer to a QueryColumns request (MS-OXCMAPIHTTP 2.2.5.13.2 and 2.2.5.13.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] QueryColumnsSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } QueryColumnsResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryColumnsResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] QueryColumnsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<QueryColumnsSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl QueryColumnsResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for QueryColumnsResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "QueryColumnsResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Names to be resolved.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [range(0, 100000)] uint32 NameCount;
///     StringValue NameValues[NameCount];
/// } NameList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameList {
    /// `[range(0, 100000)] uint32 NameCount`
    #[doc(alias = "NameCount")]
    pub name_count: u32,
    /// `StringValue NameValues[NameCount]`
    #[doc(alias = "NameValues")]
    pub name_values: Vec<StringValue>,
}

impl Ndr for NameList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.name_count, 0, 100000).at("NameCount")?;
        p.items(&mut self.name_values, Dim::inline(self.name_count)).at("NameValues")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.name_count.push_scalars(p).at("NameCount")?;
        p.items(&self.name_values, Dim::inline(self.name_count)).at("NameValues")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NameList");
        self.name_count.print("NameCount", out);
        show_items("NameValues", &self.name_values, out);
        out.end();
    }
}

/// Resolves names (MS-OXCMAPIHTTP 2.2.5.14.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags;
///     [present(HasPropertyTags)] LargePropertyTagArray PropertyTags;
///     [value((Names != NULL) * 0xFF)] uint8 HasNames;
///     [present(HasNames)] NameList Names;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ResolveNamesRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolveNamesRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((PropertyTags != NULL) * 0xFF)] uint8 HasPropertyTags`
    #[doc(alias = "HasPropertyTags")]
    pub has_property_tags: u8,
    /// `[present(HasPropertyTags)] LargePropertyTagArray PropertyTags`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Option<LargePropertyTagArray>,
    /// `[value((Names != NULL) * 0xFF)] uint8 HasNames`
    #[doc(alias = "HasNames")]
    pub has_names: u8,
    /// `[present(HasNames)] NameList Names`
    #[doc(alias = "Names")]
    pub names: Option<NameList>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ResolveNamesRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ResolveNamesRequestBody {
    const MIN_SIZE: usize = 11;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_property_tags.pull_scalars(p).at("HasPropertyTags")?;
        p.present(&mut self.property_tags, i128::from(self.has_property_tags) != 0)
            .at("PropertyTags")?;
        self.has_names.pull_scalars(p).at("HasNames")?;
        p.present(&mut self.names, i128::from(self.has_names) != 0).at("Names")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.property_tags.is_some()) * 255)?
            .push_scalars(p)
            .at("HasPropertyTags")?;
        p.present(
                &self.property_tags,
                (i128::from(self.property_tags.is_some()) * 255) != 0,
            )
            .at("PropertyTags")?;
        p.narrow::<u8>(i128::from(self.names.is_some()) * 255)?
            .push_scalars(p)
            .at("HasNames")?;
        p.present(&self.names, (i128::from(self.names.is_some()) * 255) != 0)
            .at("Names")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResolveNamesRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_property_tags.print("HasPropertyTags", out);
        show_present("PropertyTags", &self.property_tags, out);
        self.has_names.print("HasNames", out);
        show_present("Names", &self.names, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a ResolveNames request was answered with (MS-OXCMAPIHTTP 2.2.5.14.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Of the strings. */
///     uint32 CodePage;
///     /** An `AnrMId` for each name. */
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
///     /** Of the names that one object has. */
///     [value((RowsAndColumns != NULL) * 0xFF)] uint8 HasRowsAndColumns;
///     [present(HasRowsAndColumns)] AddressBookRows RowsAndColumns;
/// } ResolveNamesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolveNamesSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Of the strings.
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// An \`AnrMId\` for each name.
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
    /// Of the names that one object has.
    #[doc(alias = "HasRowsAndColumns")]
    pub has_rows_and_columns: u8,
    /// `[present(HasRowsAndColumns)] AddressBookRows RowsAndColumns`
    #[doc(alias = "RowsAndColumns")]
    pub rows_and_columns: Option<AddressBookRows>,
}

impl Ndr for ResolveNamesSuccess {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 9, 0, [(error_code, 0), (code_page, 4), (has_minimal_ids, 8)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.code_page.pull_scalars(p).at("CodePage")?;
            self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        }
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        self.has_rows_and_columns.pull_scalars(p).at("HasRowsAndColumns")?;
        p.present(&mut self.rows_and_columns, i128::from(self.has_rows_and_columns) != 0)
            .at("RowsAndColumns")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        p.narrow::<u8>(i128::from(self.rows_and_columns.is_some()) * 255)?
            .push_scalars(p)
            .at("HasRowsAndColumns")?;
        p.present(
                &self.rows_and_columns,
                (i128::from(self.rows_and_columns.is_some()) * 255) != 0,
            )
            .at("RowsAndColumns")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResolveNamesSuccess");
        self.error_code.print("ErrorCode", out);
        self.code_page.print("CodePage", out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        self.has_rows_and_columns.print("HasRowsAndColumns", out);
        show_present("RowsAndColumns", &self.rows_and_columns, out);
        out.end();
    }
}

/// Answer to a ResolveNames request (MS-OXCMAPIHTTP 2.2.5.14.2 and 2.2.5.14.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ResolveNamesSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ResolveNamesResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolveNamesResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ResolveNamesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ResolveNamesSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ResolveNamesResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ResolveNamesResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResolveNamesResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Sorts an explicit table (MS-OXCMAPIHTTP 2.2.5.15.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ResortRestrictionRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResortRestrictionRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds`
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ResortRestrictionRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ResortRestrictionRequestBody {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResortRestrictionRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a ResortRestriction request was answered with (MS-OXCMAPIHTTP 2.2.5.15.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds;
///     [present(HasMinimalIds)] MinimalIdList MinimalIds;
/// } ResortRestrictionSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResortRestrictionSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((MinimalIds != NULL) * 0xFF)] uint8 HasMinimalIds`
    #[doc(alias = "HasMinimalIds")]
    pub has_minimal_ids: u8,
    /// `[present(HasMinimalIds)] MinimalIdList MinimalIds`
    #[doc(alias = "MinimalIds")]
    pub minimal_ids: Option<MinimalIdList>,
}

impl Ndr for ResortRestrictionSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_state, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_minimal_ids.pull_scalars(p).at("HasMinimalIds")?;
        p.present(&mut self.minimal_ids, i128::from(self.has_minimal_ids) != 0)
            .at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.minimal_ids.is_some()) * 255)?
            .push_scalars(p)
            .at("HasMinimalIds")?;
        p.present(&self.minimal_ids, (i128::from(self.minimal_ids.is_some()) * 255) != 0)
            .at("MinimalIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResortRestrictionSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_minimal_ids.print("HasMinimalIds", out);
        show_present("MinimalIds", &self.minimal_ids, out);
        out.end();
    }
}

/// Answer to a ResortRestriction request (MS-OXCMAPIHTTP 2.2.5.15.2 and 2.2.5.15.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ResortRestrictionSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ResortRestrictionResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResortRestrictionResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ResortRestrictionSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ResortRestrictionSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ResortRestrictionResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for ResortRestrictionResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ResortRestrictionResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// The first row whose sort key is not less than a value (MS-OXCMAPIHTTP 2.2.5.16.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((Target != NULL) * 0xFF)] uint8 HasTarget;
///     [present(HasTarget)] AddressBookTaggedPropertyValue Target;
///     [value((ExplicitTable != NULL) * 0xFF)] uint8 HasExplicitTable;
///     [present(HasExplicitTable)] MinimalIdList ExplicitTable;
///     [value((Columns != NULL) * 0xFF)] uint8 HasColumns;
///     [present(HasColumns)] LargePropertyTagArray Columns;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } SeekEntriesRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeekEntriesRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((Target != NULL) * 0xFF)] uint8 HasTarget`
    #[doc(alias = "HasTarget")]
    pub has_target: u8,
    /// `[present(HasTarget)] AddressBookTaggedPropertyValue Target`
    #[doc(alias = "Target")]
    pub target: Option<AddressBookTaggedPropertyValue>,
    /// `[value((ExplicitTable != NULL) * 0xFF)] uint8 HasExplicitTable`
    #[doc(alias = "HasExplicitTable")]
    pub has_explicit_table: u8,
    /// `[present(HasExplicitTable)] MinimalIdList ExplicitTable`
    #[doc(alias = "ExplicitTable")]
    pub explicit_table: Option<MinimalIdList>,
    /// `[value((Columns != NULL) * 0xFF)] uint8 HasColumns`
    #[doc(alias = "HasColumns")]
    pub has_columns: u8,
    /// `[present(HasColumns)] LargePropertyTagArray Columns`
    #[doc(alias = "Columns")]
    pub columns: Option<LargePropertyTagArray>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl SeekEntriesRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for SeekEntriesRequestBody {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_target.pull_scalars(p).at("HasTarget")?;
        p.present(&mut self.target, i128::from(self.has_target) != 0).at("Target")?;
        self.has_explicit_table.pull_scalars(p).at("HasExplicitTable")?;
        p.present(&mut self.explicit_table, i128::from(self.has_explicit_table) != 0)
            .at("ExplicitTable")?;
        self.has_columns.pull_scalars(p).at("HasColumns")?;
        p.present(&mut self.columns, i128::from(self.has_columns) != 0).at("Columns")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.target.is_some()) * 255)?
            .push_scalars(p)
            .at("HasTarget")?;
        p.present(&self.target, (i128::from(self.target.is_some()) * 255) != 0)
            .at("Target")?;
        p.narrow::<u8>(i128::from(self.explicit_table.is_some()) * 255)?
            .push_scalars(p)
            .at("HasExplicitTable")?;
        p.present(
                &self.explicit_table,
                (i128::from(self.explicit_table.is_some()) * 255) != 0,
            )
            .at("ExplicitTable")?;
        p.narrow::<u8>(i128::from(self.columns.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumns")?;
        p.present(&self.columns, (i128::from(self.columns.is_some()) * 255) != 0)
            .at("Columns")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SeekEntriesRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_target.print("HasTarget", out);
        show_present("Target", &self.target, out);
        self.has_explicit_table.print("HasExplicitTable", out);
        show_present("ExplicitTable", &self.explicit_table, out);
        self.has_columns.print("HasColumns", out);
        show_present("Columns", &self.columns, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a SeekEntries request was answered with (MS-OXCMAPIHTTP 2.2.5.16.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows;
///     [present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows;
/// } SeekEntriesSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeekEntriesSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((ColumnsAndRows != NULL) * 0xFF)] uint8 HasColumnsAndRows`
    #[doc(alias = "HasColumnsAndRows")]
    pub has_columns_and_rows: u8,
    /// `[present(HasColumnsAndRows)] AddressBookRows ColumnsAndRows`
    #[doc(alias = "ColumnsAndRows")]
    pub columns_and_rows: Option<AddressBookRows>,
}

impl Ndr for SeekEntriesSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_state, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_columns_and_rows.pull_scalars(p).at("HasColumnsAndRows")?;
        p.present(&mut self.columns_and_rows, i128::from(self.has_columns_and_rows) != 0)
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.columns_and_rows.is_some()) * 255)?
            .push_scalars(p)
            .at("HasColumnsAndRows")?;
        p.present(
                &self.columns_and_rows,
                (i128::from(self.columns_and_rows.is_some()) * 255) != 0,
            )
            .at("ColumnsAndRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SeekEntriesSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_columns_and_rows.print("HasColumnsAndRows", out);
        show_present("ColumnsAndRows", &self.columns_and_rows, out);
        out.end();
    }
}

/// Answer to a SeekEntries request (MS-OXCMAPIHTTP 2.2.5.16.2 and 2.2.5.16.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] SeekEntriesSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } SeekEntriesResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeekEntriesResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] SeekEntriesSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<SeekEntriesSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl SeekEntriesResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for SeekEntriesResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SeekEntriesResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Moves a place (MS-OXCMAPIHTTP 2.2.5.17.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     /** Whether the client wants to know by how many rows. */
///     uint8 DeltaRequested;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } UpdateStatRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStatRequestBody {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// Whether the client wants to know by how many rows.
    #[doc(alias = "DeltaRequested")]
    pub delta_requested: u8,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl UpdateStatRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for UpdateStatRequestBody {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(reserved, 0), (has_state, 4)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(delta_requested, 0), (auxiliary_buffer_size, 1)]
        ) {
            self.delta_requested.pull_scalars(p).at("DeltaRequested")?;
            self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        }
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        self.delta_requested.push_scalars(p).at("DeltaRequested")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UpdateStatRequestBody");
        self.reserved.print("Reserved", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.delta_requested.print("DeltaRequested", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a UpdateStat request was answered with (MS-OXCMAPIHTTP 2.2.5.17.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [value((State != NULL) * 0xFF)] uint8 HasState;
///     [present(HasState)] STAT State;
///     [value((Delta != NULL) * 0xFF)] uint8 HasDelta;
///     [present(HasDelta)] int32 Delta;
/// } UpdateStatSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStatSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[value((State != NULL) * 0xFF)] uint8 HasState`
    #[doc(alias = "HasState")]
    pub has_state: u8,
    /// `[present(HasState)] STAT State`
    #[doc(alias = "State")]
    pub state: Option<Stat>,
    /// `[value((Delta != NULL) * 0xFF)] uint8 HasDelta`
    #[doc(alias = "HasDelta")]
    pub has_delta: u8,
    /// `[present(HasDelta)] int32 Delta`
    #[doc(alias = "Delta")]
    pub delta: Option<i32>,
}

impl Ndr for UpdateStatSuccess {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(error_code, 0), (has_state, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.has_state.pull_scalars(p).at("HasState")?;
        }
        p.present(&mut self.state, i128::from(self.has_state) != 0).at("State")?;
        self.has_delta.pull_scalars(p).at("HasDelta")?;
        p.present(&mut self.delta, i128::from(self.has_delta) != 0).at("Delta")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.narrow::<u8>(i128::from(self.state.is_some()) * 255)?
            .push_scalars(p)
            .at("HasState")?;
        p.present(&self.state, (i128::from(self.state.is_some()) * 255) != 0)
            .at("State")?;
        p.narrow::<u8>(i128::from(self.delta.is_some()) * 255)?
            .push_scalars(p)
            .at("HasDelta")?;
        p.present(&self.delta, (i128::from(self.delta.is_some()) * 255) != 0)
            .at("Delta")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UpdateStatSuccess");
        self.error_code.print("ErrorCode", out);
        self.has_state.print("HasState", out);
        show_present("State", &self.state, out);
        self.has_delta.print("HasDelta", out);
        show_present("Delta", &self.delta, out);
        out.end();
    }
}

/// Answer to a UpdateStat request (MS-OXCMAPIHTTP 2.2.5.17.2 and 2.2.5.17.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] UpdateStatSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } UpdateStatResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStatResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] UpdateStatSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<UpdateStatSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl UpdateStatResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for UpdateStatResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "UpdateStatResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Where a mailbox server is (MS-OXCMAPIHTTP 2.2.5.18.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     [flag(STR_NULLTERM)] string ServerDn;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetMailboxUrlRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMailboxUrlRequestBody {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// `[flag(STR_NULLTERM)] string ServerDn`
    #[doc(alias = "ServerDn")]
    pub server_dn: NdrString,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetMailboxUrlRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetMailboxUrlRequestBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.pull_scalars(p).at("Flags")?;
        p.with_flags(NULLTERM, |p| self.server_dn.pull_scalars(p)).at("ServerDn")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.with_flags(NULLTERM, |p| self.server_dn.push_scalars(p)).at("ServerDn")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMailboxUrlRequestBody");
        self.flags.print("Flags", out);
        self.server_dn.print("ServerDn", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetMailboxUrl request was answered with (MS-OXCMAPIHTTP 2.2.5.18.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [flag(STR_NULLTERM)] string ServerUrl;
/// } GetMailboxUrlSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMailboxUrlSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[flag(STR_NULLTERM)] string ServerUrl`
    #[doc(alias = "ServerUrl")]
    pub server_url: NdrString,
}

impl Ndr for GetMailboxUrlSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.pull_scalars(p).at("ErrorCode")?;
        p.with_flags(NULLTERM, |p| self.server_url.pull_scalars(p)).at("ServerUrl")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.with_flags(NULLTERM, |p| self.server_url.push_scalars(p)).at("ServerUrl")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMailboxUrlSuccess");
        self.error_code.print("ErrorCode", out);
        self.server_url.print("ServerUrl", out);
        out.end();
    }
}

/// Answer to a GetMailboxUrl request (MS-OXCMAPIHTTP 2.2.5.18.2 and 2.2.5.18.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetMailboxUrlSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetMailboxUrlResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMailboxUrlResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetMailboxUrlSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetMailboxUrlSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetMailboxUrlResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetMailboxUrlResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetMailboxUrlResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// Where the address book of a user is (MS-OXCMAPIHTTP 2.2.5.19.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     [flag(STR_NULLTERM)] string UserDn;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetAddressBookUrlRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAddressBookUrlRequestBody {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// `[flag(STR_NULLTERM)] string UserDn`
    #[doc(alias = "UserDn")]
    pub user_dn: NdrString,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetAddressBookUrlRequestBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetAddressBookUrlRequestBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.pull_scalars(p).at("Flags")?;
        p.with_flags(NULLTERM, |p| self.user_dn.pull_scalars(p)).at("UserDn")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        p.with_flags(NULLTERM, |p| self.user_dn.push_scalars(p)).at("UserDn")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetAddressBookUrlRequestBody");
        self.flags.print("Flags", out);
        self.user_dn.print("UserDn", out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// What a GetAddressBookUrl request was answered with (MS-OXCMAPIHTTP 2.2.5.19.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     [flag(STR_NULLTERM)] string ServerUrl;
/// } GetAddressBookUrlSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAddressBookUrlSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `[flag(STR_NULLTERM)] string ServerUrl`
    #[doc(alias = "ServerUrl")]
    pub server_url: NdrString,
}

impl Ndr for GetAddressBookUrlSuccess {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.pull_scalars(p).at("ErrorCode")?;
        p.with_flags(NULLTERM, |p| self.server_url.pull_scalars(p)).at("ServerUrl")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        p.with_flags(NULLTERM, |p| self.server_url.push_scalars(p)).at("ServerUrl")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetAddressBookUrlSuccess");
        self.error_code.print("ErrorCode", out);
        self.server_url.print("ServerUrl", out);
        out.end();
    }
}

/// Answer to a GetAddressBookUrl request (MS-OXCMAPIHTTP 2.2.5.19.2 and 2.2.5.19.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] GetAddressBookUrlSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } GetAddressBookUrlResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAddressBookUrlResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] GetAddressBookUrlSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<GetAddressBookUrlSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl GetAddressBookUrlResponseBody {
    /// What the bytes of `AuxiliaryBuffer` hold.
    pub fn auxiliary_buffer_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, None)
    }
    /// What the bytes of `AuxiliaryBuffer` hold, where it depends on what `context` knows.
    pub fn auxiliary_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.auxiliary_buffer, Some(context))
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value.
    pub fn set_auxiliary_buffer_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, None)
    }
    /// Makes the bytes of `AuxiliaryBuffer` hold a value that depends on what `context` knows.
    pub fn set_auxiliary_buffer_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.auxiliary_buffer, value, Some(context))
    }
}

impl Ndr for GetAddressBookUrlResponseBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.pull_scalars(p).at("StatusCode")?;
        p.present(&mut self.success, i128::from(self.status_code) == 0).at("Success")?;
        self.auxiliary_buffer_size.pull_scalars(p).at("AuxiliaryBufferSize")?;
        p.items(&mut self.auxiliary_buffer, Dim::inline(self.auxiliary_buffer_size))
            .at("AuxiliaryBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.status_code.push_scalars(p).at("StatusCode")?;
        p.present(&self.success, i128::from(self.status_code) == 0).at("Success")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GetAddressBookUrlResponseBody");
        self.status_code.print("StatusCode", out);
        show_present("Success", &self.success, out);
        self.auxiliary_buffer_size.print("AuxiliaryBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<
                AuxBuffers,
            >("AuxiliaryBuffer", &self.auxiliary_buffer, out),
        );
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<BindRequestBody>("BindRequestBody"),
    Type::of::<BindSuccess>("BindSuccess"),
    Type::of::<BindResponseBody>("BindResponseBody"),
    Type::of::<UnbindRequestBody>("UnbindRequestBody"),
    Type::of::<UnbindSuccess>("UnbindSuccess"),
    Type::of::<UnbindResponseBody>("UnbindResponseBody"),
    Type::of::<CompareMinIdsRequestBody>("CompareMinIdsRequestBody"),
    Type::of::<CompareMinIdsSuccess>("CompareMinIdsSuccess"),
    Type::of::<CompareMinIdsResponseBody>("CompareMinIdsResponseBody"),
    Type::of::<DnList>("DnList"),
    Type::of::<DnToMinIdRequestBody>("DnToMinIdRequestBody"),
    Type::of::<DnToMinIdSuccess>("DnToMinIdSuccess"),
    Type::of::<DnToMinIdResponseBody>("DnToMinIdResponseBody"),
    Type::of::<AddressBookPropertyName>("AddressBookPropertyName"),
    Type::of::<GetMatchesRequestBody>("GetMatchesRequestBody"),
    Type::of::<GetMatchesSuccess>("GetMatchesSuccess"),
    Type::of::<GetMatchesResponseBody>("GetMatchesResponseBody"),
    Type::of::<GetPropListRequestBody>("GetPropListRequestBody"),
    Type::of::<GetPropListSuccess>("GetPropListSuccess"),
    Type::of::<GetPropListResponseBody>("GetPropListResponseBody"),
    Type::of::<GetPropsRequestBody>("GetPropsRequestBody"),
    Type::of::<GetPropsSuccess>("GetPropsSuccess"),
    Type::of::<GetPropsResponseBody>("GetPropsResponseBody"),
    Type::of::<GetSpecialTableRequestBody>("GetSpecialTableRequestBody"),
    Type::of::<AddressBookTable>("AddressBookTable"),
    Type::of::<GetSpecialTableSuccess>("GetSpecialTableSuccess"),
    Type::of::<GetSpecialTableResponseBody>("GetSpecialTableResponseBody"),
    Type::of::<GetTemplateInfoRequestBody>("GetTemplateInfoRequestBody"),
    Type::of::<GetTemplateInfoSuccess>("GetTemplateInfoSuccess"),
    Type::of::<GetTemplateInfoResponseBody>("GetTemplateInfoResponseBody"),
    Type::of::<EntryIdList>("EntryIdList"),
    Type::of::<ModLinkAttRequestBody>("ModLinkAttRequestBody"),
    Type::of::<ModLinkAttSuccess>("ModLinkAttSuccess"),
    Type::of::<ModLinkAttResponseBody>("ModLinkAttResponseBody"),
    Type::of::<ModPropsRequestBody>("ModPropsRequestBody"),
    Type::of::<ModPropsSuccess>("ModPropsSuccess"),
    Type::of::<ModPropsResponseBody>("ModPropsResponseBody"),
    Type::of::<QueryRowsRequestBody>("QueryRowsRequestBody"),
    Type::of::<QueryRowsSuccess>("QueryRowsSuccess"),
    Type::of::<QueryRowsResponseBody>("QueryRowsResponseBody"),
    Type::of::<QueryColumnsRequestBody>("QueryColumnsRequestBody"),
    Type::of::<QueryColumnsSuccess>("QueryColumnsSuccess"),
    Type::of::<QueryColumnsResponseBody>("QueryColumnsResponseBody"),
    Type::of::<NameList>("NameList"),
    Type::of::<ResolveNamesRequestBody>("ResolveNamesRequestBody"),
    Type::of::<ResolveNamesSuccess>("ResolveNamesSuccess"),
    Type::of::<ResolveNamesResponseBody>("ResolveNamesResponseBody"),
    Type::of::<ResortRestrictionRequestBody>("ResortRestrictionRequestBody"),
    Type::of::<ResortRestrictionSuccess>("ResortRestrictionSuccess"),
    Type::of::<ResortRestrictionResponseBody>("ResortRestrictionResponseBody"),
    Type::of::<SeekEntriesRequestBody>("SeekEntriesRequestBody"),
    Type::of::<SeekEntriesSuccess>("SeekEntriesSuccess"),
    Type::of::<SeekEntriesResponseBody>("SeekEntriesResponseBody"),
    Type::of::<UpdateStatRequestBody>("UpdateStatRequestBody"),
    Type::of::<UpdateStatSuccess>("UpdateStatSuccess"),
    Type::of::<UpdateStatResponseBody>("UpdateStatResponseBody"),
    Type::of::<GetMailboxUrlRequestBody>("GetMailboxUrlRequestBody"),
    Type::of::<GetMailboxUrlSuccess>("GetMailboxUrlSuccess"),
    Type::of::<GetMailboxUrlResponseBody>("GetMailboxUrlResponseBody"),
    Type::of::<GetAddressBookUrlRequestBody>("GetAddressBookUrlRequestBody"),
    Type::of::<GetAddressBookUrlSuccess>("GetAddressBookUrlSuccess"),
    Type::of::<GetAddressBookUrlResponseBody>("GetAddressBookUrlResponseBody"),
];

/// The interface `oxcmapihttp_nspi`.
///
/// Bodies of MAPI over HTTP: address book
pub static OXCMAPIHTTP_NSPI: Interface = Interface {
    name: "oxcmapihttp_nspi",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
