//! Generated from `oxcmapihttp.idl` by `pidl`; changes belong there.

use super::exchange::{AsyncWaitFlags, ConnectFlags, RpcExt2Flags};
use super::oxcerrors::ErrorCode;
use super::oxcrpc::{AuxBuffers, ExtRequests, ExtResponses};
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

/// \`X-ResponseCode\`: what became of a request before anybody looked into its body (MS-OXCMAPIHTTP 2.2.3.3.3).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     RESPONSE_SUCCESS = 0,
///     RESPONSE_UNKNOWN_FAILURE = 1,
///     RESPONSE_INVALID_VERB = 2,
///     RESPONSE_INVALID_PATH = 3,
///     RESPONSE_INVALID_HEADER = 4,
///     RESPONSE_INVALID_REQUEST_TYPE = 5,
///     RESPONSE_INVALID_CONTEXT_COOKIE = 6,
///     RESPONSE_MISSING_HEADER = 7,
///     RESPONSE_ANONYMOUS_NOT_ALLOWED = 8,
///     RESPONSE_TOO_LARGE = 9,
///     RESPONSE_CONTEXT_NOT_FOUND = 10,
///     RESPONSE_NO_PRIVILEGE = 11,
///     RESPONSE_INVALID_REQUEST_BODY = 12,
///     RESPONSE_MISSING_COOKIE = 13,
///     RESPONSE_RESERVED = 14,
///     /** More than one request of a session at a time. */
///     RESPONSE_INVALID_SEQUENCE = 15,
///     RESPONSE_ENDPOINT_DISABLED = 16,
///     RESPONSE_INVALID_RESPONSE = 17,
///     RESPONSE_ENDPOINT_SHUTTING_DOWN = 18
/// } ResponseCode;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseCode(pub u32);

impl ResponseCode {
    /// `RESPONSE_SUCCESS = 0`
    pub const RESPONSE_SUCCESS: Self = Self(0);
    /// `RESPONSE_UNKNOWN_FAILURE = 1`
    pub const RESPONSE_UNKNOWN_FAILURE: Self = Self(1);
    /// `RESPONSE_INVALID_VERB = 2`
    pub const RESPONSE_INVALID_VERB: Self = Self(2);
    /// `RESPONSE_INVALID_PATH = 3`
    pub const RESPONSE_INVALID_PATH: Self = Self(3);
    /// `RESPONSE_INVALID_HEADER = 4`
    pub const RESPONSE_INVALID_HEADER: Self = Self(4);
    /// `RESPONSE_INVALID_REQUEST_TYPE = 5`
    pub const RESPONSE_INVALID_REQUEST_TYPE: Self = Self(5);
    /// `RESPONSE_INVALID_CONTEXT_COOKIE = 6`
    pub const RESPONSE_INVALID_CONTEXT_COOKIE: Self = Self(6);
    /// `RESPONSE_MISSING_HEADER = 7`
    pub const RESPONSE_MISSING_HEADER: Self = Self(7);
    /// `RESPONSE_ANONYMOUS_NOT_ALLOWED = 8`
    pub const RESPONSE_ANONYMOUS_NOT_ALLOWED: Self = Self(8);
    /// `RESPONSE_TOO_LARGE = 9`
    pub const RESPONSE_TOO_LARGE: Self = Self(9);
    /// `RESPONSE_CONTEXT_NOT_FOUND = 10`
    pub const RESPONSE_CONTEXT_NOT_FOUND: Self = Self(10);
    /// `RESPONSE_NO_PRIVILEGE = 11`
    pub const RESPONSE_NO_PRIVILEGE: Self = Self(11);
    /// `RESPONSE_INVALID_REQUEST_BODY = 12`
    pub const RESPONSE_INVALID_REQUEST_BODY: Self = Self(12);
    /// `RESPONSE_MISSING_COOKIE = 13`
    pub const RESPONSE_MISSING_COOKIE: Self = Self(13);
    /// `RESPONSE_RESERVED = 14`
    pub const RESPONSE_RESERVED: Self = Self(14);
    /// More than one request of a session at a time.
    pub const RESPONSE_INVALID_SEQUENCE: Self = Self(15);
    /// `RESPONSE_ENDPOINT_DISABLED = 16`
    pub const RESPONSE_ENDPOINT_DISABLED: Self = Self(16);
    /// `RESPONSE_INVALID_RESPONSE = 17`
    pub const RESPONSE_INVALID_RESPONSE: Self = Self(17);
    /// `RESPONSE_ENDPOINT_SHUTTING_DOWN = 18`
    pub const RESPONSE_ENDPOINT_SHUTTING_DOWN: Self = Self(18);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RESPONSE_SUCCESS", 0),
        ("RESPONSE_UNKNOWN_FAILURE", 1),
        ("RESPONSE_INVALID_VERB", 2),
        ("RESPONSE_INVALID_PATH", 3),
        ("RESPONSE_INVALID_HEADER", 4),
        ("RESPONSE_INVALID_REQUEST_TYPE", 5),
        ("RESPONSE_INVALID_CONTEXT_COOKIE", 6),
        ("RESPONSE_MISSING_HEADER", 7),
        ("RESPONSE_ANONYMOUS_NOT_ALLOWED", 8),
        ("RESPONSE_TOO_LARGE", 9),
        ("RESPONSE_CONTEXT_NOT_FOUND", 10),
        ("RESPONSE_NO_PRIVILEGE", 11),
        ("RESPONSE_INVALID_REQUEST_BODY", 12),
        ("RESPONSE_MISSING_COOKIE", 13),
        ("RESPONSE_RESERVED", 14),
        ("RESPONSE_INVALID_SEQUENCE", 15),
        ("RESPONSE_ENDPOINT_DISABLED", 16),
        ("RESPONSE_INVALID_RESPONSE", 17),
        ("RESPONSE_ENDPOINT_SHUTTING_DOWN", 18),
    ];
}

pidl_ndr::wire_enum!(ResponseCode, u32, u32, 4);

/// Begins a session: what \`EcDoConnectEx\` takes (MS-OXCMAPIHTTP 2.2.4.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Distinguished name of the user who connects. */
///     [flag(STR_RAW8|STR_NULLTERM)] string UserDn;
///     ConnectFlags Flags;
///     /** Code page of 8-bit strings. */
///     uint32 DefaultCodePage;
///     /** Locale of sorting. */
///     uint32 LcidSort;
///     /** Locale of everything else. */
///     uint32 LcidString;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ConnectRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectRequestBody {
    /// Distinguished name of the user who connects.
    #[doc(alias = "UserDn")]
    pub user_dn: NdrString,
    /// `ConnectFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: ConnectFlags,
    /// Code page of 8-bit strings.
    #[doc(alias = "DefaultCodePage")]
    pub default_code_page: u32,
    /// Locale of sorting.
    #[doc(alias = "LcidSort")]
    pub lcid_sort: u32,
    /// Locale of everything else.
    #[doc(alias = "LcidString")]
    pub lcid_string: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ConnectRequestBody {
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

impl Ndr for ConnectRequestBody {
    const MIN_SIZE: usize = 21;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.user_dn.pull_scalars(p)).at("UserDn")?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(flags, 0), (default_code_page, 4), (lcid_sort, 8),
            (lcid_string, 12), (auxiliary_buffer_size, 16)]
        ) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.default_code_page.pull_scalars(p).at("DefaultCodePage")?;
            self.lcid_sort.pull_scalars(p).at("LcidSort")?;
            self.lcid_string.pull_scalars(p).at("LcidString")?;
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
        p.with_flags(RAW8_NULLTERM, |p| self.user_dn.push_scalars(p)).at("UserDn")?;
        self.flags.push_scalars(p).at("Flags")?;
        self.default_code_page.push_scalars(p).at("DefaultCodePage")?;
        self.lcid_sort.push_scalars(p).at("LcidSort")?;
        self.lcid_string.push_scalars(p).at("LcidString")?;
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
        out.begin_struct(name, "ConnectRequestBody");
        self.user_dn.print("UserDn", out);
        self.flags.print("Flags", out);
        self.default_code_page.print("DefaultCodePage", out);
        self.lcid_sort.print("LcidSort", out);
        self.lcid_string.print("LcidString", out);
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

/// What a Connect request was answered with (MS-OXCMAPIHTTP 2.2.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** Milliseconds between polls for notifications. */
///     uint32 PollsMax;
///     /** How often to try again when the server is busy. */
///     uint32 RetryCount;
///     /** Milliseconds between tries. */
///     uint32 RetryDelay;
///     [flag(STR_RAW8|STR_NULLTERM)] string DnPrefix;
///     [flag(STR_NULLTERM)] string DisplayName;
/// } ConnectSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// Milliseconds between polls for notifications.
    #[doc(alias = "PollsMax")]
    pub polls_max: u32,
    /// How often to try again when the server is busy.
    #[doc(alias = "RetryCount")]
    pub retry_count: u32,
    /// Milliseconds between tries.
    #[doc(alias = "RetryDelay")]
    pub retry_delay: u32,
    /// `[flag(STR_RAW8|STR_NULLTERM)] string DnPrefix`
    #[doc(alias = "DnPrefix")]
    pub dn_prefix: NdrString,
    /// `[flag(STR_NULLTERM)] string DisplayName`
    #[doc(alias = "DisplayName")]
    pub display_name: NdrString,
}

impl Ndr for ConnectSuccess {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(error_code, 0), (polls_max, 4), (retry_count, 8),
            (retry_delay, 12)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.polls_max.pull_scalars(p).at("PollsMax")?;
            self.retry_count.pull_scalars(p).at("RetryCount")?;
            self.retry_delay.pull_scalars(p).at("RetryDelay")?;
        }
        p.with_flags(RAW8_NULLTERM, |p| self.dn_prefix.pull_scalars(p)).at("DnPrefix")?;
        p.with_flags(NULLTERM, |p| self.display_name.pull_scalars(p)).at("DisplayName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.polls_max.push_scalars(p).at("PollsMax")?;
        self.retry_count.push_scalars(p).at("RetryCount")?;
        self.retry_delay.push_scalars(p).at("RetryDelay")?;
        p.with_flags(RAW8_NULLTERM, |p| self.dn_prefix.push_scalars(p)).at("DnPrefix")?;
        p.with_flags(NULLTERM, |p| self.display_name.push_scalars(p)).at("DisplayName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ConnectSuccess");
        self.error_code.print("ErrorCode", out);
        self.polls_max.print("PollsMax", out);
        self.retry_count.print("RetryCount", out);
        self.retry_delay.print("RetryDelay", out);
        self.dn_prefix.print("DnPrefix", out);
        self.display_name.print("DisplayName", out);
        out.end();
    }
}

/// Answer to a Connect request (MS-OXCMAPIHTTP 2.2.4.1.2 and 2.2.4.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ConnectSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ConnectResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ConnectSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ConnectSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ConnectResponseBody {
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

impl Ndr for ConnectResponseBody {
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
        out.begin_struct(name, "ConnectResponseBody");
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

/// Remote operations: what \`EcDoRpcExt2\` takes (MS-OXCMAPIHTTP 2.2.4.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RpcExt2Flags Flags;
///     [value(bytes(RopBuffer))] uint32 RopBufferSize;
///     [content(ExtRequests), flag(NDR_PAHEX)] uint8 RopBuffer[RopBufferSize];
///     /** Bytes that the answer's `RopBuffer` may have. */
///     uint32 MaxRopOut;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ExecuteRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteRequestBody {
    /// `RpcExt2Flags Flags`
    #[doc(alias = "Flags")]
    pub flags: RpcExt2Flags,
    /// `[value(bytes(RopBuffer))] uint32 RopBufferSize`
    #[doc(alias = "RopBufferSize")]
    pub rop_buffer_size: u32,
    /// `[content(ExtRequests), flag(NDR_PAHEX)] uint8 RopBuffer[RopBufferSize]`
    #[doc(alias = "RopBuffer")]
    pub rop_buffer: Vec<u8>,
    /// Bytes that the answer's \`RopBuffer\` may have.
    #[doc(alias = "MaxRopOut")]
    pub max_rop_out: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ExecuteRequestBody {
    /// What the bytes of `RopBuffer` hold.
    pub fn rop_buffer_content(&self) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rop_buffer, None)
    }
    /// What the bytes of `RopBuffer` hold, where it depends on what `context` knows.
    pub fn rop_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rop_buffer, Some(context))
    }
    /// Makes the bytes of `RopBuffer` hold a value.
    pub fn set_rop_buffer_content(&mut self, value: &ExtRequests) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rop_buffer, value, None)
    }
    /// Makes the bytes of `RopBuffer` hold a value that depends on what `context` knows.
    pub fn set_rop_buffer_content_with(
        &mut self,
        value: &ExtRequests,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rop_buffer, value, Some(context))
    }
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

impl Ndr for ExecuteRequestBody {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(flags, 0), (rop_buffer_size, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.rop_buffer_size.pull_scalars(p).at("RopBufferSize")?;
        }
        p.items(&mut self.rop_buffer, Dim::inline(self.rop_buffer_size))
            .at("RopBuffer")?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(max_rop_out, 0), (auxiliary_buffer_size, 4)]
        ) {
            self.max_rop_out.pull_scalars(p).at("MaxRopOut")?;
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
        let rop_buffer_size_place = p.number_later(4).at("RopBufferSize")?;
        let rop_buffer_bytes = p
            .measured(|p| p.items(&self.rop_buffer, Dim::rest()))
            .at("RopBuffer")?;
        self.max_rop_out.push_scalars(p).at("MaxRopOut")?;
        let auxiliary_buffer_size_place = p.number_later(4).at("AuxiliaryBufferSize")?;
        let auxiliary_buffer_bytes = p
            .measured(|p| p.items(&self.auxiliary_buffer, Dim::rest()))
            .at("AuxiliaryBuffer")?;
        p.fill(rop_buffer_size_place, 4, rop_buffer_bytes.0).at("RopBufferSize")?;
        p.fill(auxiliary_buffer_size_place, 4, auxiliary_buffer_bytes.0)
            .at("AuxiliaryBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExecuteRequestBody");
        self.flags.print("Flags", out);
        self.rop_buffer_size.print("RopBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<ExtRequests>("RopBuffer", &self.rop_buffer, out),
        );
        self.max_rop_out.print("MaxRopOut", out);
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

/// What a Execute request was answered with (MS-OXCMAPIHTTP 2.2.4.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     /** 0 */
///     uint32 Flags;
///     [value(bytes(RopBuffer))] uint32 RopBufferSize;
///     [content(ExtResponses), flag(NDR_PAHEX)] uint8 RopBuffer[RopBufferSize];
/// } ExecuteSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// `[value(bytes(RopBuffer))] uint32 RopBufferSize`
    #[doc(alias = "RopBufferSize")]
    pub rop_buffer_size: u32,
    /// `[content(ExtResponses), flag(NDR_PAHEX)] uint8 RopBuffer[RopBufferSize]`
    #[doc(alias = "RopBuffer")]
    pub rop_buffer: Vec<u8>,
}

impl ExecuteSuccess {
    /// What the bytes of `RopBuffer` hold.
    pub fn rop_buffer_content(&self) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rop_buffer, None)
    }
    /// What the bytes of `RopBuffer` hold, where it depends on what `context` knows.
    pub fn rop_buffer_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rop_buffer, Some(context))
    }
    /// Makes the bytes of `RopBuffer` hold a value.
    pub fn set_rop_buffer_content(&mut self, value: &ExtResponses) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rop_buffer, value, None)
    }
    /// Makes the bytes of `RopBuffer` hold a value that depends on what `context` knows.
    pub fn set_rop_buffer_content_with(
        &mut self,
        value: &ExtResponses,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rop_buffer, value, Some(context))
    }
}

impl Ndr for ExecuteSuccess {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(error_code, 0), (flags, 4), (rop_buffer_size, 8)]
        ) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.flags.pull_scalars(p).at("Flags")?;
            self.rop_buffer_size.pull_scalars(p).at("RopBufferSize")?;
        }
        p.items(&mut self.rop_buffer, Dim::inline(self.rop_buffer_size))
            .at("RopBuffer")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.flags.push_scalars(p).at("Flags")?;
        let rop_buffer_size_place = p.number_later(4).at("RopBufferSize")?;
        let rop_buffer_bytes = p
            .measured(|p| p.items(&self.rop_buffer, Dim::rest()))
            .at("RopBuffer")?;
        p.fill(rop_buffer_size_place, 4, rop_buffer_bytes.0).at("RopBufferSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExecuteSuccess");
        self.error_code.print("ErrorCode", out);
        self.flags.print("Flags", out);
        self.rop_buffer_size.print("RopBufferSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_content::<ExtResponses>("RopBuffer", &self.rop_buffer, out),
        );
        out.end();
    }
}

/// Answer to a Execute request (MS-OXCMAPIHTTP 2.2.4.2.2 and 2.2.4.2.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] ExecuteSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } ExecuteResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] ExecuteSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<ExecuteSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl ExecuteResponseBody {
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

impl Ndr for ExecuteResponseBody {
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
        out.begin_struct(name, "ExecuteResponseBody");
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

/// Ends a session (MS-OXCMAPIHTTP 2.2.4.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } DisconnectRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisconnectRequestBody {
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl DisconnectRequestBody {
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

impl Ndr for DisconnectRequestBody {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
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
        out.begin_struct(name, "DisconnectRequestBody");
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

/// What a Disconnect request was answered with (MS-OXCMAPIHTTP 2.2.4.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
/// } DisconnectSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisconnectSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
}

impl Ndr for DisconnectSuccess {
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
        out.begin_struct(name, "DisconnectSuccess");
        self.error_code.print("ErrorCode", out);
        out.end();
    }
}

/// Answer to a Disconnect request (MS-OXCMAPIHTTP 2.2.4.3.2 and 2.2.4.3.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] DisconnectSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } DisconnectResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisconnectResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] DisconnectSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<DisconnectSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl DisconnectResponseBody {
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

impl Ndr for DisconnectResponseBody {
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
        out.begin_struct(name, "DisconnectResponseBody");
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

/// Is answered when there is something for the session: what \`EcDoAsyncWaitEx\` takes (MS-OXCMAPIHTTP 2.2.4.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } NotificationWaitRequestBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationWaitRequestBody {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl NotificationWaitRequestBody {
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

impl Ndr for NotificationWaitRequestBody {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(flags, 0), (auxiliary_buffer_size, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
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
        out.begin_struct(name, "NotificationWaitRequestBody");
        self.flags.print("Flags", out);
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

/// What a NotificationWait request was answered with (MS-OXCMAPIHTTP 2.2.4.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ErrorCode ErrorCode;
///     AsyncWaitFlags EventPending;
/// } NotificationWaitSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationWaitSuccess {
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// `AsyncWaitFlags EventPending`
    #[doc(alias = "EventPending")]
    pub event_pending: AsyncWaitFlags,
}

impl Ndr for NotificationWaitSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(error_code, 0), (event_pending, 4)]) {
            self.error_code.pull_scalars(p).at("ErrorCode")?;
            self.event_pending.pull_scalars(p).at("EventPending")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.event_pending.push_scalars(p).at("EventPending")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotificationWaitSuccess");
        self.error_code.print("ErrorCode", out);
        self.event_pending.print("EventPending", out);
        out.end();
    }
}

/// Answer to a NotificationWait request (MS-OXCMAPIHTTP 2.2.4.4.2 and 2.2.4.4.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0, or why there is no answer. */
///     uint32 StatusCode;
///     [present(StatusCode == 0)] NotificationWaitSuccess Success;
///     [value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize;
///     [content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize];
/// } NotificationWaitResponseBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationWaitResponseBody {
    /// 0, or why there is no answer.
    #[doc(alias = "StatusCode")]
    pub status_code: u32,
    /// `[present(StatusCode == 0)] NotificationWaitSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<NotificationWaitSuccess>,
    /// `[value(bytes(AuxiliaryBuffer))] uint32 AuxiliaryBufferSize`
    #[doc(alias = "AuxiliaryBufferSize")]
    pub auxiliary_buffer_size: u32,
    /// `[content(AuxBuffers), flag(NDR_PAHEX)] uint8 AuxiliaryBuffer[AuxiliaryBufferSize]`
    #[doc(alias = "AuxiliaryBuffer")]
    pub auxiliary_buffer: Vec<u8>,
}

impl NotificationWaitResponseBody {
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

impl Ndr for NotificationWaitResponseBody {
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
        out.begin_struct(name, "NotificationWaitResponseBody");
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
    Type::of::<ResponseCode>("ResponseCode"),
    Type::of::<ConnectRequestBody>("ConnectRequestBody"),
    Type::of::<ConnectSuccess>("ConnectSuccess"),
    Type::of::<ConnectResponseBody>("ConnectResponseBody"),
    Type::of::<ExecuteRequestBody>("ExecuteRequestBody"),
    Type::of::<ExecuteSuccess>("ExecuteSuccess"),
    Type::of::<ExecuteResponseBody>("ExecuteResponseBody"),
    Type::of::<DisconnectRequestBody>("DisconnectRequestBody"),
    Type::of::<DisconnectSuccess>("DisconnectSuccess"),
    Type::of::<DisconnectResponseBody>("DisconnectResponseBody"),
    Type::of::<NotificationWaitRequestBody>("NotificationWaitRequestBody"),
    Type::of::<NotificationWaitSuccess>("NotificationWaitSuccess"),
    Type::of::<NotificationWaitResponseBody>("NotificationWaitResponseBody"),
];

/// The interface `oxcmapihttp`.
///
/// Bodies of MAPI over HTTP: mailboxes
pub static OXCMAPIHTTP: Interface = Interface {
    name: "oxcmapihttp",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
