//! Generated from `dcerpc.idl` by `pidl`; changes belong there.

use super::dtyp::Guid;
use pidl_ndr::prelude::*;

const ALIGN4: Flags = Flags(0x800000);

const REMAINING: Flags = Flags(0x200000);

/// NDR, version 2.0 (C706 appendix I).
///
/// ```idl
/// const string NDR20_SYNTAX_UUID = "8a885d04-1ceb-11c9-9fe8-08002b104860";
/// ```
pub const NDR20_SYNTAX_UUID: &str = "8a885d04-1ceb-11c9-9fe8-08002b104860";

/// Version that goes with \`NDR20\_SYNTAX\_UUID\`.
///
/// ```idl
/// const uint32 NDR20_SYNTAX_VERSION = 2;
/// ```
pub const NDR20_SYNTAX_VERSION: u32 = 2;

/// NDR64, version 1.0 (MS-RPCE 2.2.5).
///
/// ```idl
/// const string NDR64_SYNTAX_UUID = "71710533-beba-4937-8319-b5dbef9ccc36";
/// ```
pub const NDR64_SYNTAX_UUID: &str = "71710533-beba-4937-8319-b5dbef9ccc36";

/// Version that goes with \`NDR64\_SYNTAX\_UUID\`.
///
/// ```idl
/// const uint32 NDR64_SYNTAX_VERSION = 1;
/// ```
pub const NDR64_SYNTAX_VERSION: u32 = 1;

/// First bytes of the transfer syntax that carries bind-time features
/// (MS-RPCE 3.3.1.5.3): \`6cb71c2c-9812-4540-\` and then the feature bits as
/// a little-endian 64-bit number.
///
/// ```idl
/// const string BIND_TIME_FEATURES_PREFIX = "6cb71c2c-9812-4540";
/// ```
pub const BIND_TIME_FEATURES_PREFIX: &str = "6cb71c2c-9812-4540";

/// \`PFC\_PENDING\_CANCEL\`'s other meaning (MS-RPCE 2.2.2.3).
///
/// ```idl
/// const uint8 PFC_SUPPORT_HEADER_SIGN = 0x04;
/// ```
pub const PFC_SUPPORT_HEADER_SIGN: u8 = 4;

/// In the first byte of the data representation: integers are little-endian (C706 14.1).
///
/// ```idl
/// const uint8 DREP_LITTLE_ENDIAN = 0x10;
/// ```
pub const DREP_LITTLE_ENDIAN: u8 = 0x10;

/// Bytes of the common header (C706 12.6.3.1).
///
/// ```idl
/// const uint8 PDU_HEADER_LENGTH = 16;
/// ```
pub const PDU_HEADER_LENGTH: u8 = 0x10;

/// Where the header says how long the fragment is.
///
/// ```idl
/// const uint8 PDU_FRAG_LENGTH_OFFSET = 8;
/// ```
pub const PDU_FRAG_LENGTH_OFFSET: u8 = 8;

/// Where the header says how long the authentication token is.
///
/// ```idl
/// const uint8 PDU_AUTH_LENGTH_OFFSET = 10;
/// ```
pub const PDU_AUTH_LENGTH_OFFSET: u8 = 0xa;

/// How the union tells a request with an object identifier from one without.
///
/// ```idl
/// const uint16 PDU_OBJECT_REQUEST = 0x100;
/// ```
pub const PDU_OBJECT_REQUEST: u16 = 0x100;

/// Bytes of a \`sec\_trailer\` without its token.
///
/// ```idl
/// const uint8 SEC_TRAILER_LENGTH = 8;
/// ```
pub const SEC_TRAILER_LENGTH: u8 = 8;

/// Names an interface or a transfer syntax (\`p\_syntax\_id\_t\`, C706 12.6.3.1).
///
/// ```idl
/// typedef [public] struct {
///     GUID uuid;
///     /** Major version in the low 16 bits, minor version in the high ones. */
///     uint32 version;
/// } syntax_id;
/// ```
#[doc(alias = "syntax_id")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SyntaxId {
    /// `GUID uuid`
    pub uuid: Guid,
    /// Major version in the low 16 bits, minor version in the high ones.
    pub version: u32,
}

impl Ndr for SyntaxId {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(20, 4, [(uuid, 0), (version, 16)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.uuid.pull_scalars(p).at("uuid")?;
        self.version.pull_scalars(p).at("version")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.uuid.push_scalars(p).at("uuid")?;
        self.version.push_scalars(p).at("version")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "syntax_id");
        self.uuid.print("uuid", out);
        self.version.print("version", out);
        out.end();
    }
}

/// Features asked for and granted at bind time (MS-RPCE 2.2.2.14).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** Several security contexts on one connection. */
///     SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED = 0x0001,
///     /** The connection survives an orphaned call. */
///     KEEP_CONNECTION_ON_ORPHAN_SUPPORTED = 0x0002
/// } bind_time_features;
/// ```
#[doc(alias = "bind_time_features")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BindTimeFeatures(pub u16);

impl BindTimeFeatures {
    /// Several security contexts on one connection.
    pub const SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED: Self = Self(0x1);
    /// The connection survives an orphaned call.
    pub const KEEP_CONNECTION_ON_ORPHAN_SUPPORTED: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SECURITY_CONTEXT_MULTIPLEXING_SUPPORTED", 0x1),
        ("KEEP_CONNECTION_ON_ORPHAN_SUPPORTED", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(BindTimeFeatures, u16, u16, 16, 2);

/// One proposed presentation context (\`p\_cont\_elem\_t\`, C706 12.6.3.1).
///
/// ```idl
/// typedef [public] struct {
///     uint16 context_id;
///     uint8 num_transfer_syntaxes;
///     /** 0 */
///     uint8 reserved;
///     syntax_id abstract_syntax;
///     syntax_id transfer_syntaxes[num_transfer_syntaxes];
/// } presentation_context;
/// ```
#[doc(alias = "presentation_context")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PresentationContext {
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint8 num_transfer_syntaxes`
    pub num_transfer_syntaxes: u8,
    /// 0
    pub reserved: u8,
    /// `syntax_id abstract_syntax`
    pub abstract_syntax: SyntaxId,
    /// `syntax_id transfer_syntaxes[num_transfer_syntaxes]`
    pub transfer_syntaxes: Vec<SyntaxId>,
}

impl Ndr for PresentationContext {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 4, [(context_id, 0), (num_transfer_syntaxes, 2), (reserved, 3),
            (abstract_syntax, 4)]
        ) {
            self.context_id.pull_scalars(p).at("context_id")?;
            self.num_transfer_syntaxes.pull_scalars(p).at("num_transfer_syntaxes")?;
            self.reserved.pull_scalars(p).at("reserved")?;
            self.abstract_syntax.pull_scalars(p).at("abstract_syntax")?;
        }
        p.items(&mut self.transfer_syntaxes, Dim::inline(self.num_transfer_syntaxes))
            .at("transfer_syntaxes")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.num_transfer_syntaxes.push_scalars(p).at("num_transfer_syntaxes")?;
        self.reserved.push_scalars(p).at("reserved")?;
        self.abstract_syntax.push_scalars(p).at("abstract_syntax")?;
        p.items(&self.transfer_syntaxes, Dim::inline(self.num_transfer_syntaxes))
            .at("transfer_syntaxes")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "presentation_context");
        self.context_id.print("context_id", out);
        self.num_transfer_syntaxes.print("num_transfer_syntaxes", out);
        self.reserved.print("reserved", out);
        self.abstract_syntax.print("abstract_syntax", out);
        show_items("transfer_syntaxes", &self.transfer_syntaxes, out);
        out.end();
    }
}

/// Outcome for one proposed context (\`p\_cont\_def\_result\_t\`, C706 12.6.3.1, MS-RPCE 2.2.2.4).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     RESULT_ACCEPTANCE = 0,
///     RESULT_USER_REJECTION = 1,
///     RESULT_PROVIDER_REJECTION = 2,
///     /** The reason holds `bind_time_features`. */
///     RESULT_NEGOTIATE_ACK = 3
/// } presentation_result_code;
/// ```
#[doc(alias = "presentation_result_code")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PresentationResultCode(pub u16);

impl PresentationResultCode {
    /// `RESULT_ACCEPTANCE = 0`
    pub const RESULT_ACCEPTANCE: Self = Self(0);
    /// `RESULT_USER_REJECTION = 1`
    pub const RESULT_USER_REJECTION: Self = Self(1);
    /// `RESULT_PROVIDER_REJECTION = 2`
    pub const RESULT_PROVIDER_REJECTION: Self = Self(2);
    /// The reason holds \`bind\_time\_features\`.
    pub const RESULT_NEGOTIATE_ACK: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RESULT_ACCEPTANCE", 0),
        ("RESULT_USER_REJECTION", 1),
        ("RESULT_PROVIDER_REJECTION", 2),
        ("RESULT_NEGOTIATE_ACK", 3),
    ];
}

pidl_ndr::wire_enum!(PresentationResultCode, u16, u16, 2);

/// Why the provider rejected a context (\`p\_provider\_reason\_t\`, C706 12.6.3.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     REASON_NOT_SPECIFIED = 0,
///     REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED = 1,
///     REASON_TRANSFER_SYNTAXES_NOT_SUPPORTED = 2,
///     REASON_LOCAL_LIMIT_EXCEEDED = 3
/// } provider_reason;
/// ```
#[doc(alias = "provider_reason")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProviderReason(pub u16);

impl ProviderReason {
    /// `REASON_NOT_SPECIFIED = 0`
    pub const REASON_NOT_SPECIFIED: Self = Self(0);
    /// `REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED = 1`
    pub const REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED: Self = Self(1);
    /// `REASON_TRANSFER_SYNTAXES_NOT_SUPPORTED = 2`
    pub const REASON_TRANSFER_SYNTAXES_NOT_SUPPORTED: Self = Self(2);
    /// `REASON_LOCAL_LIMIT_EXCEEDED = 3`
    pub const REASON_LOCAL_LIMIT_EXCEEDED: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("REASON_NOT_SPECIFIED", 0),
        ("REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED", 1),
        ("REASON_TRANSFER_SYNTAXES_NOT_SUPPORTED", 2),
        ("REASON_LOCAL_LIMIT_EXCEEDED", 3),
    ];
}

pidl_ndr::wire_enum!(ProviderReason, u16, u16, 2);

/// A reason, or the features a negotiation granted.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(RESULT_NEGOTIATE_ACK)] bind_time_features features;
///     [default] provider_reason reason;
/// } presentation_reason;
/// ```
#[doc(alias = "presentation_reason")]
#[derive(Clone, Debug, PartialEq)]
pub enum PresentationReason {
    /// For `RESULT_NEGOTIATE_ACK` (3).
    Features(BindTimeFeatures),
    /// For any other level.
    Reason(ProviderReason),
}

impl Default for PresentationReason {
    fn default() -> Self {
        Self::Features(Default::default())
    }
}

impl PresentationReason {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Features(_) => matches!(level, 3),
            Self::Reason(_) => !matches!(level, 3),
        }
    }
}

impl NdrUnion for PresentationReason {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(2)?;
        *self = match level {
            3 => Self::Features(Default::default()),
            _ => Self::Reason(Default::default()),
        };
        match self {
            Self::Features(v) => v.pull_scalars(p).at("features")?,
            Self::Reason(v) => v.pull_scalars(p).at("reason")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(2)?;
        match self {
            Self::Features(v) => v.push_scalars(p).at("features")?,
            Self::Reason(v) => v.push_scalars(p).at("reason")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "presentation_reason", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Features(v) => v.print("features", out),
            Self::Reason(v) => v.print("reason", out),
        }
        out.end();
    }
}

/// Answer to one proposed context (\`p\_result\_t\`, C706 12.6.3.1).
///
/// ```idl
/// typedef [public] struct {
///     presentation_result_code result;
///     [switch_is(result)] presentation_reason reason;
///     syntax_id transfer_syntax;
/// } presentation_result;
/// ```
#[doc(alias = "presentation_result")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PresentationResult {
    /// `presentation_result_code result`
    pub result: PresentationResultCode,
    /// `[switch_is(result)] presentation_reason reason`
    pub reason: PresentationReason,
    /// `syntax_id transfer_syntax`
    pub transfer_syntax: SyntaxId,
}

impl Ndr for PresentationResult {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.result.pull_scalars(p).at("result")?;
        self.reason.pull_scalars(level(self.result.0), p).at("reason")?;
        self.transfer_syntax.pull_scalars(p).at("transfer_syntax")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.result.push_scalars(p).at("result")?;
        self.reason.push_scalars(level(self.result.0), p).at("reason")?;
        self.transfer_syntax.push_scalars(p).at("transfer_syntax")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "presentation_result");
        self.result.print("result", out);
        self.reason.print(level(self.result.0), "reason", out);
        self.transfer_syntax.print("transfer_syntax", out);
        out.end();
    }
}

/// \`bind\` and \`alter\_context\` (C706 12.6.4.3, 12.6.4.1).
///
/// ```idl
/// typedef [public] struct {
///     /** Longest fragment the sender will send, in bytes. */
///     uint16 max_xmit_frag;
///     /** Longest fragment the sender takes, in bytes. */
///     uint16 max_recv_frag;
///     /** 0 asks for a new association group. */
///     uint32 assoc_group_id;
///     uint8 num_contexts;
///     /** 0 */
///     uint8 reserved;
///     /** 0 */
///     uint16 reserved2;
///     presentation_context contexts[num_contexts];
///     /** Padding, a `sec_trailer` and its token, when the header's `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB auth;
/// } bind_body;
/// ```
#[doc(alias = "bind_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindBody {
    /// Longest fragment the sender will send, in bytes.
    pub max_xmit_frag: u16,
    /// Longest fragment the sender takes, in bytes.
    pub max_recv_frag: u16,
    /// 0 asks for a new association group.
    pub assoc_group_id: u32,
    /// `uint8 num_contexts`
    pub num_contexts: u8,
    /// 0
    pub reserved: u8,
    /// 0
    pub reserved2: u16,
    /// `presentation_context contexts[num_contexts]`
    pub contexts: Vec<PresentationContext>,
    /// Padding, a \`sec\_trailer\` and its token, when the header's \`auth\_length\` is not 0.
    pub auth: DataBlob,
}

impl Ndr for BindBody {
    const MIN_SIZE: usize = 13;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 4, [(max_xmit_frag, 0), (max_recv_frag, 2), (assoc_group_id, 4),
            (num_contexts, 8), (reserved, 9), (reserved2, 10)]
        ) {
            self.max_xmit_frag.pull_scalars(p).at("max_xmit_frag")?;
            self.max_recv_frag.pull_scalars(p).at("max_recv_frag")?;
            self.assoc_group_id.pull_scalars(p).at("assoc_group_id")?;
            self.num_contexts.pull_scalars(p).at("num_contexts")?;
            self.reserved.pull_scalars(p).at("reserved")?;
            self.reserved2.pull_scalars(p).at("reserved2")?;
        }
        p.items(&mut self.contexts, Dim::inline(self.num_contexts)).at("contexts")?;
        p.with_flags(REMAINING, |p| self.auth.pull_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.max_xmit_frag.push_scalars(p).at("max_xmit_frag")?;
        self.max_recv_frag.push_scalars(p).at("max_recv_frag")?;
        self.assoc_group_id.push_scalars(p).at("assoc_group_id")?;
        self.num_contexts.push_scalars(p).at("num_contexts")?;
        self.reserved.push_scalars(p).at("reserved")?;
        self.reserved2.push_scalars(p).at("reserved2")?;
        p.items(&self.contexts, Dim::inline(self.num_contexts)).at("contexts")?;
        p.with_flags(REMAINING, |p| self.auth.push_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "bind_body");
        self.max_xmit_frag.print("max_xmit_frag", out);
        self.max_recv_frag.print("max_recv_frag", out);
        self.assoc_group_id.print("assoc_group_id", out);
        self.num_contexts.print("num_contexts", out);
        self.reserved.print("reserved", out);
        self.reserved2.print("reserved2", out);
        show_items("contexts", &self.contexts, out);
        self.auth.print("auth", out);
        out.end();
    }
}

/// \`bind\_ack\` and \`alter\_context\_resp\` (C706 12.6.4.4, 12.6.4.2).
///
/// ```idl
/// typedef [public] struct {
///     /** Longest fragment the sender will send, in bytes. */
///     uint16 max_xmit_frag;
///     /** Longest fragment the sender takes, in bytes. */
///     uint16 max_recv_frag;
///     uint32 assoc_group_id;
///     /** Bytes of `secondary_address`, terminator included. */
///     [value(strlen_m_term_null(secondary_address))] uint16 secondary_address_length;
///     /** Port or pipe for further connections of the group (`port_any_t`). */
///     [charset(DOS)] uint8 secondary_address[secondary_address_length];
///     [flag(LIBNDR_FLAG_ALIGN4)] DATA_BLOB padding;
///     uint8 num_results;
///     /** 0 */
///     uint8 reserved;
///     /** 0 */
///     uint16 reserved2;
///     presentation_result results[num_results];
///     /** Padding, a `sec_trailer` and its token, when the header's `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB auth;
/// } bind_ack_body;
/// ```
#[doc(alias = "bind_ack_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindAckBody {
    /// Longest fragment the sender will send, in bytes.
    pub max_xmit_frag: u16,
    /// Longest fragment the sender takes, in bytes.
    pub max_recv_frag: u16,
    /// `uint32 assoc_group_id`
    pub assoc_group_id: u32,
    /// Bytes of \`secondary\_address\`, terminator included.
    pub secondary_address_length: u16,
    /// Port or pipe for further connections of the group (\`port\_any\_t\`).
    pub secondary_address: NdrString,
    /// `[flag(LIBNDR_FLAG_ALIGN4)] DATA_BLOB padding`
    pub padding: DataBlob,
    /// `uint8 num_results`
    pub num_results: u8,
    /// 0
    pub reserved: u8,
    /// 0
    pub reserved2: u16,
    /// `presentation_result results[num_results]`
    pub results: Vec<PresentationResult>,
    /// Padding, a \`sec\_trailer\` and its token, when the header's \`auth\_length\` is not 0.
    pub auth: DataBlob,
}

impl Ndr for BindAckBody {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 10, 4, [(max_xmit_frag, 0), (max_recv_frag, 2), (assoc_group_id, 4),
            (secondary_address_length, 8)]
        ) {
            self.max_xmit_frag.pull_scalars(p).at("max_xmit_frag")?;
            self.max_recv_frag.pull_scalars(p).at("max_recv_frag")?;
            self.assoc_group_id.pull_scalars(p).at("assoc_group_id")?;
            self.secondary_address_length
                .pull_scalars(p)
                .at("secondary_address_length")?;
        }
        p.text(
                &mut self.secondary_address,
                Charset::Dos,
                Dim::inline(self.secondary_address_length),
            )
            .at("secondary_address")?;
        p.with_flags(ALIGN4, |p| self.padding.pull_scalars(p)).at("padding")?;
        if !pidl_ndr::run!(self, p, 2, 1, [(num_results, 0), (reserved, 1)]) {
            self.num_results.pull_scalars(p).at("num_results")?;
            self.reserved.pull_scalars(p).at("reserved")?;
        }
        self.reserved2.pull_scalars(p).at("reserved2")?;
        p.items(&mut self.results, Dim::inline(self.num_results)).at("results")?;
        p.with_flags(REMAINING, |p| self.auth.pull_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.max_xmit_frag.push_scalars(p).at("max_xmit_frag")?;
        self.max_recv_frag.push_scalars(p).at("max_recv_frag")?;
        self.assoc_group_id.push_scalars(p).at("assoc_group_id")?;
        p.narrow::<u16>(strlen_m_term_null(&self.secondary_address))?
            .push_scalars(p)
            .at("secondary_address_length")?;
        p.text(
                &self.secondary_address,
                Charset::Dos,
                Dim::inline(strlen_m_term_null(&self.secondary_address)),
            )
            .at("secondary_address")?;
        p.with_flags(ALIGN4, |p| self.padding.push_scalars(p)).at("padding")?;
        self.num_results.push_scalars(p).at("num_results")?;
        self.reserved.push_scalars(p).at("reserved")?;
        self.reserved2.push_scalars(p).at("reserved2")?;
        p.items(&self.results, Dim::inline(self.num_results)).at("results")?;
        p.with_flags(REMAINING, |p| self.auth.push_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "bind_ack_body");
        self.max_xmit_frag.print("max_xmit_frag", out);
        self.max_recv_frag.print("max_recv_frag", out);
        self.assoc_group_id.print("assoc_group_id", out);
        self.secondary_address_length.print("secondary_address_length", out);
        show_text("secondary_address", &self.secondary_address, out);
        self.padding.print("padding", out);
        self.num_results.print("num_results", out);
        self.reserved.print("reserved", out);
        self.reserved2.print("reserved2", out);
        show_items("results", &self.results, out);
        self.auth.print("auth", out);
        out.end();
    }
}

/// Why an association was refused (\`p\_reject\_reason\_t\`, C706 12.6.3.1, MS-RPCE 2.2.2.5).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     REJECT_REASON_NOT_SPECIFIED = 0,
///     REJECT_TEMPORARY_CONGESTION = 1,
///     REJECT_LOCAL_LIMIT_EXCEEDED = 2,
///     REJECT_CALLED_PADDR_UNKNOWN = 3,
///     REJECT_PROTOCOL_VERSION_NOT_SUPPORTED = 4,
///     REJECT_DEFAULT_CONTEXT_NOT_SUPPORTED = 5,
///     REJECT_USER_DATA_NOT_READABLE = 6,
///     REJECT_NO_PSAP_AVAILABLE = 7,
///     REJECT_AUTHENTICATION_TYPE_NOT_RECOGNIZED = 8,
///     REJECT_INVALID_CHECKSUM = 9
/// } bind_reject_reason;
/// ```
#[doc(alias = "bind_reject_reason")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BindRejectReason(pub u16);

impl BindRejectReason {
    /// `REJECT_REASON_NOT_SPECIFIED = 0`
    pub const REJECT_REASON_NOT_SPECIFIED: Self = Self(0);
    /// `REJECT_TEMPORARY_CONGESTION = 1`
    pub const REJECT_TEMPORARY_CONGESTION: Self = Self(1);
    /// `REJECT_LOCAL_LIMIT_EXCEEDED = 2`
    pub const REJECT_LOCAL_LIMIT_EXCEEDED: Self = Self(2);
    /// `REJECT_CALLED_PADDR_UNKNOWN = 3`
    pub const REJECT_CALLED_PADDR_UNKNOWN: Self = Self(3);
    /// `REJECT_PROTOCOL_VERSION_NOT_SUPPORTED = 4`
    pub const REJECT_PROTOCOL_VERSION_NOT_SUPPORTED: Self = Self(4);
    /// `REJECT_DEFAULT_CONTEXT_NOT_SUPPORTED = 5`
    pub const REJECT_DEFAULT_CONTEXT_NOT_SUPPORTED: Self = Self(5);
    /// `REJECT_USER_DATA_NOT_READABLE = 6`
    pub const REJECT_USER_DATA_NOT_READABLE: Self = Self(6);
    /// `REJECT_NO_PSAP_AVAILABLE = 7`
    pub const REJECT_NO_PSAP_AVAILABLE: Self = Self(7);
    /// `REJECT_AUTHENTICATION_TYPE_NOT_RECOGNIZED = 8`
    pub const REJECT_AUTHENTICATION_TYPE_NOT_RECOGNIZED: Self = Self(8);
    /// `REJECT_INVALID_CHECKSUM = 9`
    pub const REJECT_INVALID_CHECKSUM: Self = Self(9);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("REJECT_REASON_NOT_SPECIFIED", 0),
        ("REJECT_TEMPORARY_CONGESTION", 1),
        ("REJECT_LOCAL_LIMIT_EXCEEDED", 2),
        ("REJECT_CALLED_PADDR_UNKNOWN", 3),
        ("REJECT_PROTOCOL_VERSION_NOT_SUPPORTED", 4),
        ("REJECT_DEFAULT_CONTEXT_NOT_SUPPORTED", 5),
        ("REJECT_USER_DATA_NOT_READABLE", 6),
        ("REJECT_NO_PSAP_AVAILABLE", 7),
        ("REJECT_AUTHENTICATION_TYPE_NOT_RECOGNIZED", 8),
        ("REJECT_INVALID_CHECKSUM", 9),
    ];
}

pidl_ndr::wire_enum!(BindRejectReason, u16, u16, 2);

/// A protocol version (\`version\_t\`, C706 12.6.3.1).
///
/// ```idl
/// typedef [public] struct {
///     uint8 major;
///     uint8 minor;
/// } protocol_version;
/// ```
#[doc(alias = "protocol_version")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProtocolVersion {
    /// `uint8 major`
    pub major: u8,
    /// `uint8 minor`
    pub minor: u8,
}

impl Ndr for ProtocolVersion {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(2, 1, [(major, 0), (minor, 1)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.major.pull_scalars(p).at("major")?;
        self.minor.pull_scalars(p).at("minor")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.major.push_scalars(p).at("major")?;
        self.minor.push_scalars(p).at("minor")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "protocol_version");
        self.major.print("major", out);
        self.minor.print("minor", out);
        out.end();
    }
}

/// \`bind\_nak\` (C706 12.6.4.5).
///
/// ```idl
/// typedef [public] struct {
///     bind_reject_reason reason;
///     uint8 num_versions;
///     /** The versions the server speaks. */
///     protocol_version versions[num_versions];
///     /** Extended error information (MS-RPCE 2.2.2.9), if any. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB extended_error;
/// } bind_nak_body;
/// ```
#[doc(alias = "bind_nak_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BindNakBody {
    /// `bind_reject_reason reason`
    pub reason: BindRejectReason,
    /// `uint8 num_versions`
    pub num_versions: u8,
    /// The versions the server speaks.
    pub versions: Vec<ProtocolVersion>,
    /// Extended error information (MS-RPCE 2.2.2.9), if any.
    pub extended_error: DataBlob,
}

impl Ndr for BindNakBody {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 3, 2, [(reason, 0), (num_versions, 2)]) {
            self.reason.pull_scalars(p).at("reason")?;
            self.num_versions.pull_scalars(p).at("num_versions")?;
        }
        p.items(&mut self.versions, Dim::inline(self.num_versions)).at("versions")?;
        p.with_flags(REMAINING, |p| self.extended_error.pull_scalars(p))
            .at("extended_error")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.reason.push_scalars(p).at("reason")?;
        self.num_versions.push_scalars(p).at("num_versions")?;
        p.items(&self.versions, Dim::inline(self.num_versions)).at("versions")?;
        p.with_flags(REMAINING, |p| self.extended_error.push_scalars(p))
            .at("extended_error")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "bind_nak_body");
        self.reason.print("reason", out);
        self.num_versions.print("num_versions", out);
        show_items("versions", &self.versions, out);
        self.extended_error.print("extended_error", out);
        out.end();
    }
}

/// \`rpc\_auth\_3\`: the third leg of authentication, without an answer (MS-RPCE 2.2.2.10).
///
/// ```idl
/// typedef [public] struct {
///     /** Ignored by the receiver. */
///     uint32 padding;
///     /** A `sec_trailer` and its token. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB auth;
/// } auth3_body;
/// ```
#[doc(alias = "auth3_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Auth3Body {
    /// Ignored by the receiver.
    pub padding: u32,
    /// A \`sec\_trailer\` and its token.
    pub auth: DataBlob,
}

impl Ndr for Auth3Body {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.padding.pull_scalars(p).at("padding")?;
        p.with_flags(REMAINING, |p| self.auth.pull_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.padding.push_scalars(p).at("padding")?;
        p.with_flags(REMAINING, |p| self.auth.push_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "auth3_body");
        self.padding.print("padding", out);
        self.auth.print("auth", out);
        out.end();
    }
}

/// \`request\` (C706 12.6.4.9).
///
/// ```idl
/// typedef [public] struct {
///     /** Bytes the whole argument list will take, or 0. */
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint16 opnum;
///     /** Arguments, then padding, `sec_trailer` and token when `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB stub_and_auth;
/// } request_body;
/// ```
#[doc(alias = "request_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestBody {
    /// Bytes the whole argument list will take, or 0.
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint16 opnum`
    pub opnum: u16,
    /// Arguments, then padding, \`sec\_trailer\` and token when \`auth\_length\` is not 0.
    pub stub_and_auth: DataBlob,
}

impl Ndr for RequestBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 4, [(alloc_hint, 0), (context_id, 4), (opnum, 6)]
        ) {
            self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
            self.context_id.pull_scalars(p).at("context_id")?;
            self.opnum.pull_scalars(p).at("opnum")?;
        }
        p.with_flags(REMAINING, |p| self.stub_and_auth.pull_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.opnum.push_scalars(p).at("opnum")?;
        p.with_flags(REMAINING, |p| self.stub_and_auth.push_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "request_body");
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.opnum.print("opnum", out);
        self.stub_and_auth.print("stub_and_auth", out);
        out.end();
    }
}

/// \`request\` with an object identifier: \`PFC\_OBJECT\_UUID\` is set (C706 12.6.4.9).
///
/// ```idl
/// typedef [public] struct {
///     /** Bytes the whole argument list will take, or 0. */
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint16 opnum;
///     GUID object;
///     /** Arguments, then padding, `sec_trailer` and token when `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB stub_and_auth;
/// } object_request_body;
/// ```
#[doc(alias = "object_request_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectRequestBody {
    /// Bytes the whole argument list will take, or 0.
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint16 opnum`
    pub opnum: u16,
    /// `GUID object`
    pub object: Guid,
    /// Arguments, then padding, \`sec\_trailer\` and token when \`auth\_length\` is not 0.
    pub stub_and_auth: DataBlob,
}

impl Ndr for ObjectRequestBody {
    const MIN_SIZE: usize = 25;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 4, [(alloc_hint, 0), (context_id, 4), (opnum, 6), (object, 8)]
        ) {
            self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
            self.context_id.pull_scalars(p).at("context_id")?;
            self.opnum.pull_scalars(p).at("opnum")?;
            self.object.pull_scalars(p).at("object")?;
        }
        p.with_flags(REMAINING, |p| self.stub_and_auth.pull_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.opnum.push_scalars(p).at("opnum")?;
        self.object.push_scalars(p).at("object")?;
        p.with_flags(REMAINING, |p| self.stub_and_auth.push_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "object_request_body");
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.opnum.print("opnum", out);
        self.object.print("object", out);
        self.stub_and_auth.print("stub_and_auth", out);
        out.end();
    }
}

/// \`response\` (C706 12.6.4.10).
///
/// ```idl
/// typedef [public] struct {
///     /** Bytes the whole reply will take, or 0. */
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint8 cancel_count;
///     /** 0 */
///     uint8 reserved;
///     /** Results, then padding, `sec_trailer` and token when `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB stub_and_auth;
/// } response_body;
/// ```
#[doc(alias = "response_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseBody {
    /// Bytes the whole reply will take, or 0.
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint8 cancel_count`
    pub cancel_count: u8,
    /// 0
    pub reserved: u8,
    /// Results, then padding, \`sec\_trailer\` and token when \`auth\_length\` is not 0.
    pub stub_and_auth: DataBlob,
}

impl Ndr for ResponseBody {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 4, [(alloc_hint, 0), (context_id, 4), (cancel_count, 6),
            (reserved, 7)]
        ) {
            self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
            self.context_id.pull_scalars(p).at("context_id")?;
            self.cancel_count.pull_scalars(p).at("cancel_count")?;
            self.reserved.pull_scalars(p).at("reserved")?;
        }
        p.with_flags(REMAINING, |p| self.stub_and_auth.pull_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.cancel_count.push_scalars(p).at("cancel_count")?;
        self.reserved.push_scalars(p).at("reserved")?;
        p.with_flags(REMAINING, |p| self.stub_and_auth.push_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "response_body");
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.cancel_count.print("cancel_count", out);
        self.reserved.print("reserved", out);
        self.stub_and_auth.print("stub_and_auth", out);
        out.end();
    }
}

/// Fault and reject codes (C706 appendix E, MS-RPCE 3.3.3.5 and 2.2.2.8).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     NCA_S_FAULT_INT_DIV_BY_ZERO = 0x1C000001,
///     NCA_S_FAULT_ADDR_ERROR = 0x1C000002,
///     NCA_S_FAULT_FP_DIV_ZERO = 0x1C000003,
///     NCA_S_FAULT_FP_UNDERFLOW = 0x1C000004,
///     NCA_S_FAULT_FP_OVERFLOW = 0x1C000005,
///     NCA_S_FAULT_INVALID_TAG = 0x1C000006,
///     NCA_S_FAULT_INVALID_BOUND = 0x1C000007,
///     NCA_S_RPC_VERSION_MISMATCH = 0x1C000008,
///     NCA_S_UNSPEC_REJECT = 0x1C000009,
///     NCA_S_BAD_ACTID = 0x1C00000A,
///     NCA_S_WHO_ARE_YOU_FAILED = 0x1C00000B,
///     NCA_S_MANAGER_NOT_ENTERED = 0x1C00000C,
///     NCA_S_FAULT_CANCEL = 0x1C00000D,
///     NCA_S_FAULT_ILL_INST = 0x1C00000E,
///     NCA_S_FAULT_FP_ERROR = 0x1C00000F,
///     NCA_S_FAULT_INT_OVERFLOW = 0x1C000010,
///     NCA_S_FAULT_UNSPEC = 0x1C000012,
///     NCA_S_FAULT_REMOTE_COMM_FAILURE = 0x1C000013,
///     NCA_S_FAULT_PIPE_EMPTY = 0x1C000014,
///     NCA_S_FAULT_PIPE_CLOSED = 0x1C000015,
///     NCA_S_FAULT_PIPE_ORDER = 0x1C000016,
///     NCA_S_FAULT_PIPE_DISCIPLINE = 0x1C000017,
///     NCA_S_FAULT_PIPE_COMM_ERROR = 0x1C000018,
///     NCA_S_FAULT_PIPE_MEMORY = 0x1C000019,
///     NCA_S_FAULT_CONTEXT_MISMATCH = 0x1C00001A,
///     NCA_S_FAULT_REMOTE_NO_MEMORY = 0x1C00001B,
///     NCA_S_INVALID_PRES_CONTEXT_ID = 0x1C00001C,
///     NCA_S_UNSUPPORTED_AUTHN_LEVEL = 0x1C00001D,
///     NCA_S_INVALID_CHECKSUM = 0x1C00001F,
///     NCA_S_INVALID_CRC = 0x1C000020,
///     NCA_S_FAULT_USER_DEFINED = 0x1C000021,
///     NCA_S_FAULT_TX_OPEN_FAILED = 0x1C000022,
///     NCA_S_FAULT_CODESET_CONV_ERROR = 0x1C000023,
///     NCA_S_FAULT_OBJECT_NOT_FOUND = 0x1C000024,
///     NCA_S_FAULT_NO_CLIENT_STUB = 0x1C000025,
///     NCA_S_COMM_FAILURE = 0x1C010001,
///     NCA_S_OP_RNG_ERROR = 0x1C010002,
///     NCA_S_UNK_IF = 0x1C010003,
///     NCA_S_WRONG_BOOT_TIME = 0x1C010006,
/// …
/// ```
#[doc(alias = "fault_status")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FaultStatus(pub u32);

impl FaultStatus {
    /// `NCA_S_FAULT_INT_DIV_BY_ZERO = 0x1C000001`
    pub const NCA_S_FAULT_INT_DIV_BY_ZERO: Self = Self(0x1c000001);
    /// `NCA_S_FAULT_ADDR_ERROR = 0x1C000002`
    pub const NCA_S_FAULT_ADDR_ERROR: Self = Self(0x1c000002);
    /// `NCA_S_FAULT_FP_DIV_ZERO = 0x1C000003`
    pub const NCA_S_FAULT_FP_DIV_ZERO: Self = Self(0x1c000003);
    /// `NCA_S_FAULT_FP_UNDERFLOW = 0x1C000004`
    pub const NCA_S_FAULT_FP_UNDERFLOW: Self = Self(0x1c000004);
    /// `NCA_S_FAULT_FP_OVERFLOW = 0x1C000005`
    pub const NCA_S_FAULT_FP_OVERFLOW: Self = Self(0x1c000005);
    /// `NCA_S_FAULT_INVALID_TAG = 0x1C000006`
    pub const NCA_S_FAULT_INVALID_TAG: Self = Self(0x1c000006);
    /// `NCA_S_FAULT_INVALID_BOUND = 0x1C000007`
    pub const NCA_S_FAULT_INVALID_BOUND: Self = Self(0x1c000007);
    /// `NCA_S_RPC_VERSION_MISMATCH = 0x1C000008`
    pub const NCA_S_RPC_VERSION_MISMATCH: Self = Self(0x1c000008);
    /// `NCA_S_UNSPEC_REJECT = 0x1C000009`
    pub const NCA_S_UNSPEC_REJECT: Self = Self(0x1c000009);
    /// `NCA_S_BAD_ACTID = 0x1C00000A`
    pub const NCA_S_BAD_ACTID: Self = Self(0x1c00000a);
    /// `NCA_S_WHO_ARE_YOU_FAILED = 0x1C00000B`
    pub const NCA_S_WHO_ARE_YOU_FAILED: Self = Self(0x1c00000b);
    /// `NCA_S_MANAGER_NOT_ENTERED = 0x1C00000C`
    pub const NCA_S_MANAGER_NOT_ENTERED: Self = Self(0x1c00000c);
    /// `NCA_S_FAULT_CANCEL = 0x1C00000D`
    pub const NCA_S_FAULT_CANCEL: Self = Self(0x1c00000d);
    /// `NCA_S_FAULT_ILL_INST = 0x1C00000E`
    pub const NCA_S_FAULT_ILL_INST: Self = Self(0x1c00000e);
    /// `NCA_S_FAULT_FP_ERROR = 0x1C00000F`
    pub const NCA_S_FAULT_FP_ERROR: Self = Self(0x1c00000f);
    /// `NCA_S_FAULT_INT_OVERFLOW = 0x1C000010`
    pub const NCA_S_FAULT_INT_OVERFLOW: Self = Self(0x1c000010);
    /// `NCA_S_FAULT_UNSPEC = 0x1C000012`
    pub const NCA_S_FAULT_UNSPEC: Self = Self(0x1c000012);
    /// `NCA_S_FAULT_REMOTE_COMM_FAILURE = 0x1C000013`
    pub const NCA_S_FAULT_REMOTE_COMM_FAILURE: Self = Self(0x1c000013);
    /// `NCA_S_FAULT_PIPE_EMPTY = 0x1C000014`
    pub const NCA_S_FAULT_PIPE_EMPTY: Self = Self(0x1c000014);
    /// `NCA_S_FAULT_PIPE_CLOSED = 0x1C000015`
    pub const NCA_S_FAULT_PIPE_CLOSED: Self = Self(0x1c000015);
    /// `NCA_S_FAULT_PIPE_ORDER = 0x1C000016`
    pub const NCA_S_FAULT_PIPE_ORDER: Self = Self(0x1c000016);
    /// `NCA_S_FAULT_PIPE_DISCIPLINE = 0x1C000017`
    pub const NCA_S_FAULT_PIPE_DISCIPLINE: Self = Self(0x1c000017);
    /// `NCA_S_FAULT_PIPE_COMM_ERROR = 0x1C000018`
    pub const NCA_S_FAULT_PIPE_COMM_ERROR: Self = Self(0x1c000018);
    /// `NCA_S_FAULT_PIPE_MEMORY = 0x1C000019`
    pub const NCA_S_FAULT_PIPE_MEMORY: Self = Self(0x1c000019);
    /// `NCA_S_FAULT_CONTEXT_MISMATCH = 0x1C00001A`
    pub const NCA_S_FAULT_CONTEXT_MISMATCH: Self = Self(0x1c00001a);
    /// `NCA_S_FAULT_REMOTE_NO_MEMORY = 0x1C00001B`
    pub const NCA_S_FAULT_REMOTE_NO_MEMORY: Self = Self(0x1c00001b);
    /// `NCA_S_INVALID_PRES_CONTEXT_ID = 0x1C00001C`
    pub const NCA_S_INVALID_PRES_CONTEXT_ID: Self = Self(0x1c00001c);
    /// `NCA_S_UNSUPPORTED_AUTHN_LEVEL = 0x1C00001D`
    pub const NCA_S_UNSUPPORTED_AUTHN_LEVEL: Self = Self(0x1c00001d);
    /// `NCA_S_INVALID_CHECKSUM = 0x1C00001F`
    pub const NCA_S_INVALID_CHECKSUM: Self = Self(0x1c00001f);
    /// `NCA_S_INVALID_CRC = 0x1C000020`
    pub const NCA_S_INVALID_CRC: Self = Self(0x1c000020);
    /// `NCA_S_FAULT_USER_DEFINED = 0x1C000021`
    pub const NCA_S_FAULT_USER_DEFINED: Self = Self(0x1c000021);
    /// `NCA_S_FAULT_TX_OPEN_FAILED = 0x1C000022`
    pub const NCA_S_FAULT_TX_OPEN_FAILED: Self = Self(0x1c000022);
    /// `NCA_S_FAULT_CODESET_CONV_ERROR = 0x1C000023`
    pub const NCA_S_FAULT_CODESET_CONV_ERROR: Self = Self(0x1c000023);
    /// `NCA_S_FAULT_OBJECT_NOT_FOUND = 0x1C000024`
    pub const NCA_S_FAULT_OBJECT_NOT_FOUND: Self = Self(0x1c000024);
    /// `NCA_S_FAULT_NO_CLIENT_STUB = 0x1C000025`
    pub const NCA_S_FAULT_NO_CLIENT_STUB: Self = Self(0x1c000025);
    /// `NCA_S_COMM_FAILURE = 0x1C010001`
    pub const NCA_S_COMM_FAILURE: Self = Self(0x1c010001);
    /// `NCA_S_OP_RNG_ERROR = 0x1C010002`
    pub const NCA_S_OP_RNG_ERROR: Self = Self(0x1c010002);
    /// `NCA_S_UNK_IF = 0x1C010003`
    pub const NCA_S_UNK_IF: Self = Self(0x1c010003);
    /// `NCA_S_WRONG_BOOT_TIME = 0x1C010006`
    pub const NCA_S_WRONG_BOOT_TIME: Self = Self(0x1c010006);
    /// `NCA_S_YOU_CRASHED = 0x1C010009`
    pub const NCA_S_YOU_CRASHED: Self = Self(0x1c010009);
    /// `NCA_S_PROTO_ERROR = 0x1C01000B`
    pub const NCA_S_PROTO_ERROR: Self = Self(0x1c01000b);
    /// `NCA_S_OUT_ARGS_TOO_BIG = 0x1C010013`
    pub const NCA_S_OUT_ARGS_TOO_BIG: Self = Self(0x1c010013);
    /// `NCA_S_SERVER_TOO_BUSY = 0x1C010014`
    pub const NCA_S_SERVER_TOO_BUSY: Self = Self(0x1c010014);
    /// `NCA_S_FAULT_STRING_TOO_LONG = 0x1C010015`
    pub const NCA_S_FAULT_STRING_TOO_LONG: Self = Self(0x1c010015);
    /// `NCA_S_UNSUPPORTED_TYPE = 0x1C010017`
    pub const NCA_S_UNSUPPORTED_TYPE: Self = Self(0x1c010017);
    /// `ERROR_ACCESS_DENIED = 0x00000005`
    pub const ERROR_ACCESS_DENIED: Self = Self(5);
    /// `RPC_S_UNKNOWN_IF = 0x000006B5`
    pub const RPC_S_UNKNOWN_IF: Self = Self(1717);
    /// `RPC_S_OUT_OF_RESOURCES = 0x000006B9`
    pub const RPC_S_OUT_OF_RESOURCES: Self = Self(1721);
    /// `RPC_S_SERVER_UNAVAILABLE = 0x000006BA`
    pub const RPC_S_SERVER_UNAVAILABLE: Self = Self(1722);
    /// `RPC_S_NO_CALL_ACTIVE = 0x000006BD`
    pub const RPC_S_NO_CALL_ACTIVE: Self = Self(1725);
    /// `RPC_S_CALL_FAILED_DNE = 0x000006BF`
    pub const RPC_S_CALL_FAILED_DNE: Self = Self(1727);
    /// `RPC_S_PROCNUM_OUT_OF_RANGE = 0x000006D1`
    pub const RPC_S_PROCNUM_OUT_OF_RANGE: Self = Self(1745);
    /// `EPT_S_CANT_PERFORM_OP = 0x000006D8`
    pub const EPT_S_CANT_PERFORM_OP: Self = Self(1752);
    /// `EPT_S_NOT_REGISTERED = 0x000006D9`
    pub const EPT_S_NOT_REGISTERED: Self = Self(1753);
    /// `RPC_S_CANNOT_SUPPORT = 0x000006E4`
    pub const RPC_S_CANNOT_SUPPORT: Self = Self(1764);
    /// `RPC_X_BAD_STUB_DATA = 0x000006F7`
    pub const RPC_X_BAD_STUB_DATA: Self = Self(1783);
    /// `RPC_S_SEC_PKG_ERROR = 0x00000721`
    pub const RPC_S_SEC_PKG_ERROR: Self = Self(1825);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NCA_S_FAULT_INT_DIV_BY_ZERO", 0x1c000001),
        ("NCA_S_FAULT_ADDR_ERROR", 0x1c000002),
        ("NCA_S_FAULT_FP_DIV_ZERO", 0x1c000003),
        ("NCA_S_FAULT_FP_UNDERFLOW", 0x1c000004),
        ("NCA_S_FAULT_FP_OVERFLOW", 0x1c000005),
        ("NCA_S_FAULT_INVALID_TAG", 0x1c000006),
        ("NCA_S_FAULT_INVALID_BOUND", 0x1c000007),
        ("NCA_S_RPC_VERSION_MISMATCH", 0x1c000008),
        ("NCA_S_UNSPEC_REJECT", 0x1c000009),
        ("NCA_S_BAD_ACTID", 0x1c00000a),
        ("NCA_S_WHO_ARE_YOU_FAILED", 0x1c00000b),
        ("NCA_S_MANAGER_NOT_ENTERED", 0x1c00000c),
        ("NCA_S_FAULT_CANCEL", 0x1c00000d),
        ("NCA_S_FAULT_ILL_INST", 0x1c00000e),
        ("NCA_S_FAULT_FP_ERROR", 0x1c00000f),
        ("NCA_S_FAULT_INT_OVERFLOW", 0x1c000010),
        ("NCA_S_FAULT_UNSPEC", 0x1c000012),
        ("NCA_S_FAULT_REMOTE_COMM_FAILURE", 0x1c000013),
        ("NCA_S_FAULT_PIPE_EMPTY", 0x1c000014),
        ("NCA_S_FAULT_PIPE_CLOSED", 0x1c000015),
        ("NCA_S_FAULT_PIPE_ORDER", 0x1c000016),
        ("NCA_S_FAULT_PIPE_DISCIPLINE", 0x1c000017),
        ("NCA_S_FAULT_PIPE_COMM_ERROR", 0x1c000018),
        ("NCA_S_FAULT_PIPE_MEMORY", 0x1c000019),
        ("NCA_S_FAULT_CONTEXT_MISMATCH", 0x1c00001a),
        ("NCA_S_FAULT_REMOTE_NO_MEMORY", 0x1c00001b),
        ("NCA_S_INVALID_PRES_CONTEXT_ID", 0x1c00001c),
        ("NCA_S_UNSUPPORTED_AUTHN_LEVEL", 0x1c00001d),
        ("NCA_S_INVALID_CHECKSUM", 0x1c00001f),
        ("NCA_S_INVALID_CRC", 0x1c000020),
        ("NCA_S_FAULT_USER_DEFINED", 0x1c000021),
        ("NCA_S_FAULT_TX_OPEN_FAILED", 0x1c000022),
        ("NCA_S_FAULT_CODESET_CONV_ERROR", 0x1c000023),
        ("NCA_S_FAULT_OBJECT_NOT_FOUND", 0x1c000024),
        ("NCA_S_FAULT_NO_CLIENT_STUB", 0x1c000025),
        ("NCA_S_COMM_FAILURE", 0x1c010001),
        ("NCA_S_OP_RNG_ERROR", 0x1c010002),
        ("NCA_S_UNK_IF", 0x1c010003),
        ("NCA_S_WRONG_BOOT_TIME", 0x1c010006),
        ("NCA_S_YOU_CRASHED", 0x1c010009),
        ("NCA_S_PROTO_ERROR", 0x1c01000b),
        ("NCA_S_OUT_ARGS_TOO_BIG", 0x1c010013),
        ("NCA_S_SERVER_TOO_BUSY", 0x1c010014),
        ("NCA_S_FAULT_STRING_TOO_LONG", 0x1c010015),
        ("NCA_S_UNSUPPORTED_TYPE", 0x1c010017),
        ("ERROR_ACCESS_DENIED", 5),
        ("RPC_S_UNKNOWN_IF", 1717),
        ("RPC_S_OUT_OF_RESOURCES", 1721),
        ("RPC_S_SERVER_UNAVAILABLE", 1722),
        ("RPC_S_NO_CALL_ACTIVE", 1725),
        ("RPC_S_CALL_FAILED_DNE", 1727),
        ("RPC_S_PROCNUM_OUT_OF_RANGE", 1745),
        ("EPT_S_CANT_PERFORM_OP", 1752),
        ("EPT_S_NOT_REGISTERED", 1753),
        ("RPC_S_CANNOT_SUPPORT", 1764),
        ("RPC_X_BAD_STUB_DATA", 1783),
        ("RPC_S_SEC_PKG_ERROR", 1825),
    ];
}

pidl_ndr::wire_enum!(FaultStatus, u32, u32, 4);

/// Flags of a fault (MS-RPCE 2.2.2.9).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** Extended error information follows. */
///     FAULT_EXTENDED_ERROR_PRESENT = 0x01
/// } fault_flags;
/// ```
#[doc(alias = "fault_flags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FaultFlags(pub u8);

impl FaultFlags {
    /// Extended error information follows.
    pub const FAULT_EXTENDED_ERROR_PRESENT: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("FAULT_EXTENDED_ERROR_PRESENT", 0x1),
    ];
}

pidl_ndr::wire_bitmap!(FaultFlags, u8, u8, 8, 1);

/// \`fault\` (C706 12.6.4.7).
///
/// ```idl
/// typedef [public] struct {
///     /** Bytes of the fault's data, or 0. */
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint8 cancel_count;
///     fault_flags flags;
///     fault_status status;
///     /** 0 */
///     uint32 reserved;
///     /** Data of the fault, then padding, `sec_trailer` and token when `auth_length` is not 0. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB stub_and_auth;
/// } fault_body;
/// ```
#[doc(alias = "fault_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FaultBody {
    /// Bytes of the fault's data, or 0.
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint8 cancel_count`
    pub cancel_count: u8,
    /// `fault_flags flags`
    pub flags: FaultFlags,
    /// `fault_status status`
    pub status: FaultStatus,
    /// 0
    pub reserved: u32,
    /// Data of the fault, then padding, \`sec\_trailer\` and token when \`auth\_length\` is not 0.
    pub stub_and_auth: DataBlob,
}

impl Ndr for FaultBody {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 4, [(alloc_hint, 0), (context_id, 4), (cancel_count, 6), (flags,
            7), (status, 8), (reserved, 12)]
        ) {
            self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
            self.context_id.pull_scalars(p).at("context_id")?;
            self.cancel_count.pull_scalars(p).at("cancel_count")?;
            self.flags.pull_scalars(p).at("flags")?;
            self.status.pull_scalars(p).at("status")?;
            self.reserved.pull_scalars(p).at("reserved")?;
        }
        p.with_flags(REMAINING, |p| self.stub_and_auth.pull_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.cancel_count.push_scalars(p).at("cancel_count")?;
        self.flags.push_scalars(p).at("flags")?;
        self.status.push_scalars(p).at("status")?;
        self.reserved.push_scalars(p).at("reserved")?;
        p.with_flags(REMAINING, |p| self.stub_and_auth.push_scalars(p))
            .at("stub_and_auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "fault_body");
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.cancel_count.print("cancel_count", out);
        self.flags.print("flags", out);
        self.status.print("status", out);
        self.reserved.print("reserved", out);
        self.stub_and_auth.print("stub_and_auth", out);
        out.end();
    }
}

/// \`cancel\` and \`orphaned\`: nothing but an authentication trailer (C706 12.6.4.6, 12.6.4.8).
///
/// ```idl
/// typedef [public] struct {
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB auth;
/// } auth_only_body;
/// ```
#[doc(alias = "auth_only_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthOnlyBody {
    /// `[flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB auth`
    pub auth: DataBlob,
}

impl Ndr for AuthOnlyBody {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        p.with_flags(REMAINING, |p| self.auth.pull_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        p.with_flags(REMAINING, |p| self.auth.push_scalars(p)).at("auth")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "auth_only_body");
        self.auth.print("auth", out);
        out.end();
    }
}

/// \`shutdown\` (C706 12.6.4.11).
///
/// ```idl
/// typedef [public] struct {
/// } shutdown_body;
/// ```
#[doc(alias = "shutdown_body")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShutdownBody {}

impl Ndr for ShutdownBody {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    fn push_scalars(&self, _p: &mut Push) -> Result<()> {
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "shutdown_body");
        out.end();
    }
}

/// Kinds of PDU (C706 12.6.3.1, table 12-3; MS-RPCE 2.2.2.10). Those of the datagram protocol are named, no more.
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     PDU_REQUEST = 0,
///     PDU_PING = 1,
///     PDU_RESPONSE = 2,
///     PDU_FAULT = 3,
///     PDU_WORKING = 4,
///     PDU_NOCALL = 5,
///     PDU_REJECT = 6,
///     PDU_ACK = 7,
///     PDU_CL_CANCEL = 8,
///     PDU_FACK = 9,
///     PDU_CANCEL_ACK = 10,
///     PDU_BIND = 11,
///     PDU_BIND_ACK = 12,
///     PDU_BIND_NAK = 13,
///     PDU_ALTER_CONTEXT = 14,
///     PDU_ALTER_CONTEXT_RESP = 15,
///     PDU_AUTH3 = 16,
///     PDU_SHUTDOWN = 17,
///     PDU_CO_CANCEL = 18,
///     PDU_ORPHANED = 19
/// } pdu_type;
/// ```
#[doc(alias = "pdu_type")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PduType(pub u8);

impl PduType {
    /// `PDU_REQUEST = 0`
    pub const PDU_REQUEST: Self = Self(0);
    /// `PDU_PING = 1`
    pub const PDU_PING: Self = Self(1);
    /// `PDU_RESPONSE = 2`
    pub const PDU_RESPONSE: Self = Self(2);
    /// `PDU_FAULT = 3`
    pub const PDU_FAULT: Self = Self(3);
    /// `PDU_WORKING = 4`
    pub const PDU_WORKING: Self = Self(4);
    /// `PDU_NOCALL = 5`
    pub const PDU_NOCALL: Self = Self(5);
    /// `PDU_REJECT = 6`
    pub const PDU_REJECT: Self = Self(6);
    /// `PDU_ACK = 7`
    pub const PDU_ACK: Self = Self(7);
    /// `PDU_CL_CANCEL = 8`
    pub const PDU_CL_CANCEL: Self = Self(8);
    /// `PDU_FACK = 9`
    pub const PDU_FACK: Self = Self(9);
    /// `PDU_CANCEL_ACK = 10`
    pub const PDU_CANCEL_ACK: Self = Self(10);
    /// `PDU_BIND = 11`
    pub const PDU_BIND: Self = Self(11);
    /// `PDU_BIND_ACK = 12`
    pub const PDU_BIND_ACK: Self = Self(12);
    /// `PDU_BIND_NAK = 13`
    pub const PDU_BIND_NAK: Self = Self(13);
    /// `PDU_ALTER_CONTEXT = 14`
    pub const PDU_ALTER_CONTEXT: Self = Self(14);
    /// `PDU_ALTER_CONTEXT_RESP = 15`
    pub const PDU_ALTER_CONTEXT_RESP: Self = Self(15);
    /// `PDU_AUTH3 = 16`
    pub const PDU_AUTH3: Self = Self(16);
    /// `PDU_SHUTDOWN = 17`
    pub const PDU_SHUTDOWN: Self = Self(17);
    /// `PDU_CO_CANCEL = 18`
    pub const PDU_CO_CANCEL: Self = Self(18);
    /// `PDU_ORPHANED = 19`
    pub const PDU_ORPHANED: Self = Self(19);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PDU_REQUEST", 0),
        ("PDU_PING", 1),
        ("PDU_RESPONSE", 2),
        ("PDU_FAULT", 3),
        ("PDU_WORKING", 4),
        ("PDU_NOCALL", 5),
        ("PDU_REJECT", 6),
        ("PDU_ACK", 7),
        ("PDU_CL_CANCEL", 8),
        ("PDU_FACK", 9),
        ("PDU_CANCEL_ACK", 10),
        ("PDU_BIND", 11),
        ("PDU_BIND_ACK", 12),
        ("PDU_BIND_NAK", 13),
        ("PDU_ALTER_CONTEXT", 14),
        ("PDU_ALTER_CONTEXT_RESP", 15),
        ("PDU_AUTH3", 16),
        ("PDU_SHUTDOWN", 17),
        ("PDU_CO_CANCEL", 18),
        ("PDU_ORPHANED", 19),
    ];
}

pidl_ndr::wire_enum!(PduType, u8, u8, 1);

/// Flags of a PDU (C706 12.6.3.1, MS-RPCE 2.2.2.3).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     PFC_FIRST_FRAG = 0x01,
///     PFC_LAST_FRAG = 0x02,
///     /** A cancel was pending at the sender; in bind and alter_context PDUs: header signing is supported. */
///     PFC_PENDING_CANCEL = 0x04,
///     PFC_RESERVED_1 = 0x08,
///     /** Several calls may run on the connection at once. */
///     PFC_CONC_MPX = 0x10,
///     /** In a fault: the call had no effect. */
///     PFC_DID_NOT_EXECUTE = 0x20,
///     PFC_MAYBE = 0x40,
///     /** The request holds an object identifier. */
///     PFC_OBJECT_UUID = 0x80
/// } pfc_flags;
/// ```
#[doc(alias = "pfc_flags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PfcFlags(pub u8);

impl PfcFlags {
    /// `PFC_FIRST_FRAG = 0x01`
    pub const PFC_FIRST_FRAG: Self = Self(0x1);
    /// `PFC_LAST_FRAG = 0x02`
    pub const PFC_LAST_FRAG: Self = Self(0x2);
    /// A cancel was pending at the sender; in bind and alter\_context PDUs: header signing is supported.
    pub const PFC_PENDING_CANCEL: Self = Self(0x4);
    /// `PFC_RESERVED_1 = 0x08`
    pub const PFC_RESERVED_1: Self = Self(0x8);
    /// Several calls may run on the connection at once.
    pub const PFC_CONC_MPX: Self = Self(0x10);
    /// In a fault: the call had no effect.
    pub const PFC_DID_NOT_EXECUTE: Self = Self(0x20);
    /// `PFC_MAYBE = 0x40`
    pub const PFC_MAYBE: Self = Self(0x40);
    /// The request holds an object identifier.
    pub const PFC_OBJECT_UUID: Self = Self(0x80);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PFC_FIRST_FRAG", 0x1),
        ("PFC_LAST_FRAG", 0x2),
        ("PFC_PENDING_CANCEL", 0x4),
        ("PFC_RESERVED_1", 0x8),
        ("PFC_CONC_MPX", 0x10),
        ("PFC_DID_NOT_EXECUTE", 0x20),
        ("PFC_MAYBE", 0x40),
        ("PFC_OBJECT_UUID", 0x80),
    ];
}

pidl_ndr::wire_bitmap!(PfcFlags, u8, u8, 8, 1);

/// What follows the common header.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(PDU_REQUEST)] request_body request;
///     [case(PDU_OBJECT_REQUEST)] object_request_body object_request;
///     [case(PDU_RESPONSE)] response_body response;
///     [case(PDU_FAULT)] fault_body fault;
///     [case(PDU_BIND)] bind_body bind;
///     [case(PDU_BIND_ACK)] bind_ack_body bind_ack;
///     [case(PDU_BIND_NAK)] bind_nak_body bind_nak;
///     [case(PDU_ALTER_CONTEXT)] bind_body alter_context;
///     [case(PDU_ALTER_CONTEXT_RESP)] bind_ack_body alter_context_resp;
///     [case(PDU_AUTH3)] auth3_body auth3;
///     [case(PDU_SHUTDOWN)] shutdown_body shutdown;
///     [case(PDU_CO_CANCEL)] auth_only_body co_cancel;
///     [case(PDU_ORPHANED)] auth_only_body orphaned;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB unknown;
/// } pdu_body;
/// ```
#[doc(alias = "pdu_body")]
#[derive(Clone, Debug, PartialEq)]
pub enum PduBody {
    /// For `PDU_REQUEST` (0).
    Request(RequestBody),
    /// For `PDU_OBJECT_REQUEST` (256).
    ObjectRequest(ObjectRequestBody),
    /// For `PDU_RESPONSE` (2).
    Response(ResponseBody),
    /// For `PDU_FAULT` (3).
    Fault(FaultBody),
    /// For `PDU_BIND` (11).
    Bind(BindBody),
    /// For `PDU_BIND_ACK` (12).
    BindAck(BindAckBody),
    /// For `PDU_BIND_NAK` (13).
    BindNak(BindNakBody),
    /// For `PDU_ALTER_CONTEXT` (14).
    AlterContext(BindBody),
    /// For `PDU_ALTER_CONTEXT_RESP` (15).
    AlterContextResp(BindAckBody),
    /// For `PDU_AUTH3` (16).
    Auth3(Auth3Body),
    /// For `PDU_SHUTDOWN` (17).
    Shutdown(ShutdownBody),
    /// For `PDU_CO_CANCEL` (18).
    CoCancel(AuthOnlyBody),
    /// For `PDU_ORPHANED` (19).
    Orphaned(AuthOnlyBody),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for PduBody {
    fn default() -> Self {
        Self::Request(Default::default())
    }
}

impl PduBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Request(_) => matches!(level, 0),
            Self::ObjectRequest(_) => matches!(level, 256),
            Self::Response(_) => matches!(level, 2),
            Self::Fault(_) => matches!(level, 3),
            Self::Bind(_) => matches!(level, 11),
            Self::BindAck(_) => matches!(level, 12),
            Self::BindNak(_) => matches!(level, 13),
            Self::AlterContext(_) => matches!(level, 14),
            Self::AlterContextResp(_) => matches!(level, 15),
            Self::Auth3(_) => matches!(level, 16),
            Self::Shutdown(_) => matches!(level, 17),
            Self::CoCancel(_) => matches!(level, 18),
            Self::Orphaned(_) => matches!(level, 19),
            Self::Unknown(_) => {
                !matches!(
                    level, 0 | 256 | 2 | 3 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
                )
            }
        }
    }
}

impl NdrUnion for PduBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            0 => Self::Request(Default::default()),
            256 => Self::ObjectRequest(Default::default()),
            2 => Self::Response(Default::default()),
            3 => Self::Fault(Default::default()),
            11 => Self::Bind(Default::default()),
            12 => Self::BindAck(Default::default()),
            13 => Self::BindNak(Default::default()),
            14 => Self::AlterContext(Default::default()),
            15 => Self::AlterContextResp(Default::default()),
            16 => Self::Auth3(Default::default()),
            17 => Self::Shutdown(Default::default()),
            18 => Self::CoCancel(Default::default()),
            19 => Self::Orphaned(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Request(v) => v.pull_scalars(p).at("request")?,
            Self::ObjectRequest(v) => v.pull_scalars(p).at("object_request")?,
            Self::Response(v) => v.pull_scalars(p).at("response")?,
            Self::Fault(v) => v.pull_scalars(p).at("fault")?,
            Self::Bind(v) => v.pull_scalars(p).at("bind")?,
            Self::BindAck(v) => v.pull_scalars(p).at("bind_ack")?,
            Self::BindNak(v) => v.pull_scalars(p).at("bind_nak")?,
            Self::AlterContext(v) => v.pull_scalars(p).at("alter_context")?,
            Self::AlterContextResp(v) => v.pull_scalars(p).at("alter_context_resp")?,
            Self::Auth3(v) => v.pull_scalars(p).at("auth3")?,
            Self::Shutdown(v) => v.pull_scalars(p).at("shutdown")?,
            Self::CoCancel(v) => v.pull_scalars(p).at("co_cancel")?,
            Self::Orphaned(v) => v.pull_scalars(p).at("orphaned")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("unknown")?
            }
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Request(v) => v.push_scalars(p).at("request")?,
            Self::ObjectRequest(v) => v.push_scalars(p).at("object_request")?,
            Self::Response(v) => v.push_scalars(p).at("response")?,
            Self::Fault(v) => v.push_scalars(p).at("fault")?,
            Self::Bind(v) => v.push_scalars(p).at("bind")?,
            Self::BindAck(v) => v.push_scalars(p).at("bind_ack")?,
            Self::BindNak(v) => v.push_scalars(p).at("bind_nak")?,
            Self::AlterContext(v) => v.push_scalars(p).at("alter_context")?,
            Self::AlterContextResp(v) => v.push_scalars(p).at("alter_context_resp")?,
            Self::Auth3(v) => v.push_scalars(p).at("auth3")?,
            Self::Shutdown(v) => v.push_scalars(p).at("shutdown")?,
            Self::CoCancel(v) => v.push_scalars(p).at("co_cancel")?,
            Self::Orphaned(v) => v.push_scalars(p).at("orphaned")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("unknown")?
            }
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "pdu_body", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Request(v) => v.print("request", out),
            Self::ObjectRequest(v) => v.print("object_request", out),
            Self::Response(v) => v.print("response", out),
            Self::Fault(v) => v.print("fault", out),
            Self::Bind(v) => v.print("bind", out),
            Self::BindAck(v) => v.print("bind_ack", out),
            Self::BindNak(v) => v.print("bind_nak", out),
            Self::AlterContext(v) => v.print("alter_context", out),
            Self::AlterContextResp(v) => v.print("alter_context_resp", out),
            Self::Auth3(v) => v.print("auth3", out),
            Self::Shutdown(v) => v.print("shutdown", out),
            Self::CoCancel(v) => v.print("co_cancel", out),
            Self::Orphaned(v) => v.print("orphaned", out),
            Self::Unknown(v) => v.print("unknown", out),
        }
        out.end();
    }
}

/// A protocol data unit: one fragment on a connection (C706 12.6.3.1).
///
/// ```idl
/// typedef [public] struct {
///     /** 5 */
///     uint8 rpc_vers;
///     /** 0 or 1 */
///     uint8 rpc_vers_minor;
///     pdu_type ptype;
///     pfc_flags flags;
///     /** Data representation: integers, characters, floating point (C706 14.1). */
///     uint8 drep[4];
///     /** Bytes of the whole fragment, header and authentication included. */
///     uint16 frag_length;
///     /** Bytes of the authentication token; its `sec_trailer` not counted. */
///     uint16 auth_length;
///     uint32 call_id;
///     [switch_is((ptype == PDU_REQUEST && (flags & PFC_OBJECT_UUID)) ? PDU_OBJECT_REQUEST : ptype)] pdu_body body;
/// } pdu;
/// ```
#[doc(alias = "pdu")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pdu {
    /// 5
    pub rpc_vers: u8,
    /// 0 or 1
    pub rpc_vers_minor: u8,
    /// `pdu_type ptype`
    pub ptype: PduType,
    /// `pfc_flags flags`
    pub flags: PfcFlags,
    /// Data representation: integers, characters, floating point (C706 14.1).
    pub drep: [u8; 4],
    /// Bytes of the whole fragment, header and authentication included.
    pub frag_length: u16,
    /// Bytes of the authentication token; its \`sec\_trailer\` not counted.
    pub auth_length: u16,
    /// `uint32 call_id`
    pub call_id: u32,
    /// `body`
    pub body: PduBody,
}

impl Ndr for Pdu {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 4, [(rpc_vers, 0), (rpc_vers_minor, 1), (ptype, 2), (flags, 3),
            (drep, 4), (frag_length, 8), (auth_length, 10), (call_id, 12)]
        ) {
            self.rpc_vers.pull_scalars(p).at("rpc_vers")?;
            self.rpc_vers_minor.pull_scalars(p).at("rpc_vers_minor")?;
            self.ptype.pull_scalars(p).at("ptype")?;
            self.flags.pull_scalars(p).at("flags")?;
            p.slice(&mut self.drep).at("drep")?;
            self.frag_length.pull_scalars(p).at("frag_length")?;
            self.auth_length.pull_scalars(p).at("auth_length")?;
            self.call_id.pull_scalars(p).at("call_id")?;
        }
        self.body
            .pull_scalars(
                level(
                    if (i128::from(self.ptype.0) == 0)
                        && ((i128::from(self.flags.0) & 128) != 0)
                    {
                        256i128
                    } else {
                        i128::from(self.ptype.0)
                    },
                ),
                p,
            )
            .at("body")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.rpc_vers.push_scalars(p).at("rpc_vers")?;
        self.rpc_vers_minor.push_scalars(p).at("rpc_vers_minor")?;
        self.ptype.push_scalars(p).at("ptype")?;
        self.flags.push_scalars(p).at("flags")?;
        p.slice(&self.drep).at("drep")?;
        self.frag_length.push_scalars(p).at("frag_length")?;
        self.auth_length.push_scalars(p).at("auth_length")?;
        self.call_id.push_scalars(p).at("call_id")?;
        self.body
            .push_scalars(
                level(
                    if (i128::from(self.ptype.0) == 0)
                        && ((i128::from(self.flags.0) & 128) != 0)
                    {
                        256i128
                    } else {
                        i128::from(self.ptype.0)
                    },
                ),
                p,
            )
            .at("body")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "pdu");
        self.rpc_vers.print("rpc_vers", out);
        self.rpc_vers_minor.print("rpc_vers_minor", out);
        self.ptype.print("ptype", out);
        self.flags.print("flags", out);
        out.u8_array("drep", &self.drep);
        self.frag_length.print("frag_length", out);
        self.auth_length.print("auth_length", out);
        self.call_id.print("call_id", out);
        self.body
            .print(
                level(
                    if (i128::from(self.ptype.0) == 0)
                        && ((i128::from(self.flags.0) & 128) != 0)
                    {
                        256i128
                    } else {
                        i128::from(self.ptype.0)
                    },
                ),
                "body",
                out,
            );
        out.end();
    }
}

/// A \`request\` as far as its arguments, for those who read and write many.
///
/// ```idl
/// typedef [public] struct {
///     uint8 rpc_vers;
///     uint8 rpc_vers_minor;
///     pdu_type ptype;
///     pfc_flags flags;
///     uint8 drep[4];
///     uint16 frag_length;
///     uint16 auth_length;
///     uint32 call_id;
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint16 opnum;
/// } request_header;
/// ```
#[doc(alias = "request_header")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestHeader {
    /// `uint8 rpc_vers`
    pub rpc_vers: u8,
    /// `uint8 rpc_vers_minor`
    pub rpc_vers_minor: u8,
    /// `pdu_type ptype`
    pub ptype: PduType,
    /// `pfc_flags flags`
    pub flags: PfcFlags,
    /// `uint8 drep[4]`
    pub drep: [u8; 4],
    /// `uint16 frag_length`
    pub frag_length: u16,
    /// `uint16 auth_length`
    pub auth_length: u16,
    /// `uint32 call_id`
    pub call_id: u32,
    /// `uint32 alloc_hint`
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint16 opnum`
    pub opnum: u16,
}

impl Ndr for RequestHeader {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        24, 4, [(rpc_vers, 0), (rpc_vers_minor, 1), (ptype, 2), (flags, 3), (drep, 4),
        (frag_length, 8), (auth_length, 10), (call_id, 12), (alloc_hint, 16),
        (context_id, 20), (opnum, 22)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rpc_vers.pull_scalars(p).at("rpc_vers")?;
        self.rpc_vers_minor.pull_scalars(p).at("rpc_vers_minor")?;
        self.ptype.pull_scalars(p).at("ptype")?;
        self.flags.pull_scalars(p).at("flags")?;
        p.slice(&mut self.drep).at("drep")?;
        self.frag_length.pull_scalars(p).at("frag_length")?;
        self.auth_length.pull_scalars(p).at("auth_length")?;
        self.call_id.pull_scalars(p).at("call_id")?;
        self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
        self.context_id.pull_scalars(p).at("context_id")?;
        self.opnum.pull_scalars(p).at("opnum")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rpc_vers.push_scalars(p).at("rpc_vers")?;
        self.rpc_vers_minor.push_scalars(p).at("rpc_vers_minor")?;
        self.ptype.push_scalars(p).at("ptype")?;
        self.flags.push_scalars(p).at("flags")?;
        p.slice(&self.drep).at("drep")?;
        self.frag_length.push_scalars(p).at("frag_length")?;
        self.auth_length.push_scalars(p).at("auth_length")?;
        self.call_id.push_scalars(p).at("call_id")?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.opnum.push_scalars(p).at("opnum")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "request_header");
        self.rpc_vers.print("rpc_vers", out);
        self.rpc_vers_minor.print("rpc_vers_minor", out);
        self.ptype.print("ptype", out);
        self.flags.print("flags", out);
        out.u8_array("drep", &self.drep);
        self.frag_length.print("frag_length", out);
        self.auth_length.print("auth_length", out);
        self.call_id.print("call_id", out);
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.opnum.print("opnum", out);
        out.end();
    }
}

/// … with an object identifier.
///
/// ```idl
/// typedef [public] struct {
///     request_header header;
///     GUID object;
/// } object_request_header;
/// ```
#[doc(alias = "object_request_header")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectRequestHeader {
    /// `request_header header`
    pub header: RequestHeader,
    /// `GUID object`
    pub object: Guid,
}

impl Ndr for ObjectRequestHeader {
    const MIN_SIZE: usize = 40;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(40, 4, [(header, 0), (object, 24)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.header.pull_scalars(p).at("header")?;
        self.object.pull_scalars(p).at("object")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.header.push_scalars(p).at("header")?;
        self.object.push_scalars(p).at("object")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "object_request_header");
        self.header.print("header", out);
        self.object.print("object", out);
        out.end();
    }
}

/// A \`response\` as far as its results.
///
/// ```idl
/// typedef [public] struct {
///     uint8 rpc_vers;
///     uint8 rpc_vers_minor;
///     pdu_type ptype;
///     pfc_flags flags;
///     uint8 drep[4];
///     uint16 frag_length;
///     uint16 auth_length;
///     uint32 call_id;
///     uint32 alloc_hint;
///     uint16 context_id;
///     uint8 cancel_count;
///     uint8 reserved;
/// } response_header;
/// ```
#[doc(alias = "response_header")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseHeader {
    /// `uint8 rpc_vers`
    pub rpc_vers: u8,
    /// `uint8 rpc_vers_minor`
    pub rpc_vers_minor: u8,
    /// `pdu_type ptype`
    pub ptype: PduType,
    /// `pfc_flags flags`
    pub flags: PfcFlags,
    /// `uint8 drep[4]`
    pub drep: [u8; 4],
    /// `uint16 frag_length`
    pub frag_length: u16,
    /// `uint16 auth_length`
    pub auth_length: u16,
    /// `uint32 call_id`
    pub call_id: u32,
    /// `uint32 alloc_hint`
    pub alloc_hint: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint8 cancel_count`
    pub cancel_count: u8,
    /// `uint8 reserved`
    pub reserved: u8,
}

impl Ndr for ResponseHeader {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        24, 4, [(rpc_vers, 0), (rpc_vers_minor, 1), (ptype, 2), (flags, 3), (drep, 4),
        (frag_length, 8), (auth_length, 10), (call_id, 12), (alloc_hint, 16),
        (context_id, 20), (cancel_count, 22), (reserved, 23)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rpc_vers.pull_scalars(p).at("rpc_vers")?;
        self.rpc_vers_minor.pull_scalars(p).at("rpc_vers_minor")?;
        self.ptype.pull_scalars(p).at("ptype")?;
        self.flags.pull_scalars(p).at("flags")?;
        p.slice(&mut self.drep).at("drep")?;
        self.frag_length.pull_scalars(p).at("frag_length")?;
        self.auth_length.pull_scalars(p).at("auth_length")?;
        self.call_id.pull_scalars(p).at("call_id")?;
        self.alloc_hint.pull_scalars(p).at("alloc_hint")?;
        self.context_id.pull_scalars(p).at("context_id")?;
        self.cancel_count.pull_scalars(p).at("cancel_count")?;
        self.reserved.pull_scalars(p).at("reserved")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rpc_vers.push_scalars(p).at("rpc_vers")?;
        self.rpc_vers_minor.push_scalars(p).at("rpc_vers_minor")?;
        self.ptype.push_scalars(p).at("ptype")?;
        self.flags.push_scalars(p).at("flags")?;
        p.slice(&self.drep).at("drep")?;
        self.frag_length.push_scalars(p).at("frag_length")?;
        self.auth_length.push_scalars(p).at("auth_length")?;
        self.call_id.push_scalars(p).at("call_id")?;
        self.alloc_hint.push_scalars(p).at("alloc_hint")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.cancel_count.push_scalars(p).at("cancel_count")?;
        self.reserved.push_scalars(p).at("reserved")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "response_header");
        self.rpc_vers.print("rpc_vers", out);
        self.rpc_vers_minor.print("rpc_vers_minor", out);
        self.ptype.print("ptype", out);
        self.flags.print("flags", out);
        out.u8_array("drep", &self.drep);
        self.frag_length.print("frag_length", out);
        self.auth_length.print("auth_length", out);
        self.call_id.print("call_id", out);
        self.alloc_hint.print("alloc_hint", out);
        self.context_id.print("context_id", out);
        self.cancel_count.print("cancel_count", out);
        self.reserved.print("reserved", out);
        out.end();
    }
}

/// Security providers (MS-RPCE 2.2.1.1.7).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     AUTH_TYPE_NONE = 0x00,
///     AUTH_TYPE_GSS_NEGOTIATE = 0x09,
///     AUTH_TYPE_WINNT = 0x0A,
///     AUTH_TYPE_GSS_SCHANNEL = 0x0E,
///     AUTH_TYPE_GSS_KERBEROS = 0x10,
///     AUTH_TYPE_NETLOGON = 0x44,
///     AUTH_TYPE_DEFAULT = 0xFF
/// } auth_type;
/// ```
#[doc(alias = "auth_type")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthType(pub u8);

impl AuthType {
    /// `AUTH_TYPE_NONE = 0x00`
    pub const AUTH_TYPE_NONE: Self = Self(0);
    /// `AUTH_TYPE_GSS_NEGOTIATE = 0x09`
    pub const AUTH_TYPE_GSS_NEGOTIATE: Self = Self(9);
    /// `AUTH_TYPE_WINNT = 0x0A`
    pub const AUTH_TYPE_WINNT: Self = Self(10);
    /// `AUTH_TYPE_GSS_SCHANNEL = 0x0E`
    pub const AUTH_TYPE_GSS_SCHANNEL: Self = Self(14);
    /// `AUTH_TYPE_GSS_KERBEROS = 0x10`
    pub const AUTH_TYPE_GSS_KERBEROS: Self = Self(16);
    /// `AUTH_TYPE_NETLOGON = 0x44`
    pub const AUTH_TYPE_NETLOGON: Self = Self(68);
    /// `AUTH_TYPE_DEFAULT = 0xFF`
    pub const AUTH_TYPE_DEFAULT: Self = Self(255);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AUTH_TYPE_NONE", 0),
        ("AUTH_TYPE_GSS_NEGOTIATE", 9),
        ("AUTH_TYPE_WINNT", 10),
        ("AUTH_TYPE_GSS_SCHANNEL", 14),
        ("AUTH_TYPE_GSS_KERBEROS", 16),
        ("AUTH_TYPE_NETLOGON", 68),
        ("AUTH_TYPE_DEFAULT", 255),
    ];
}

pidl_ndr::wire_enum!(AuthType, u8, u8, 1);

/// Authentication levels (MS-RPCE 2.2.1.1.8).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     AUTH_LEVEL_DEFAULT = 0,
///     AUTH_LEVEL_NONE = 1,
///     AUTH_LEVEL_CONNECT = 2,
///     AUTH_LEVEL_CALL = 3,
///     AUTH_LEVEL_PKT = 4,
///     AUTH_LEVEL_PKT_INTEGRITY = 5,
///     AUTH_LEVEL_PKT_PRIVACY = 6
/// } auth_level;
/// ```
#[doc(alias = "auth_level")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthLevel(pub u8);

impl AuthLevel {
    /// `AUTH_LEVEL_DEFAULT = 0`
    pub const AUTH_LEVEL_DEFAULT: Self = Self(0);
    /// `AUTH_LEVEL_NONE = 1`
    pub const AUTH_LEVEL_NONE: Self = Self(1);
    /// `AUTH_LEVEL_CONNECT = 2`
    pub const AUTH_LEVEL_CONNECT: Self = Self(2);
    /// `AUTH_LEVEL_CALL = 3`
    pub const AUTH_LEVEL_CALL: Self = Self(3);
    /// `AUTH_LEVEL_PKT = 4`
    pub const AUTH_LEVEL_PKT: Self = Self(4);
    /// `AUTH_LEVEL_PKT_INTEGRITY = 5`
    pub const AUTH_LEVEL_PKT_INTEGRITY: Self = Self(5);
    /// `AUTH_LEVEL_PKT_PRIVACY = 6`
    pub const AUTH_LEVEL_PKT_PRIVACY: Self = Self(6);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AUTH_LEVEL_DEFAULT", 0),
        ("AUTH_LEVEL_NONE", 1),
        ("AUTH_LEVEL_CONNECT", 2),
        ("AUTH_LEVEL_CALL", 3),
        ("AUTH_LEVEL_PKT", 4),
        ("AUTH_LEVEL_PKT_INTEGRITY", 5),
        ("AUTH_LEVEL_PKT_PRIVACY", 6),
    ];
}

pidl_ndr::wire_enum!(AuthLevel, u8, u8, 1);

/// The authentication trailer of a PDU (MS-RPCE 2.2.2.11).
///
/// ```idl
/// typedef [public] struct {
///     auth_type type;
///     auth_level level;
///     /** Bytes of padding between the body and this trailer. */
///     uint8 pad_length;
///     /** 0 */
///     uint8 reserved;
///     /** Which security context. */
///     uint32 context_id;
///     /** The token: `auth_length` bytes. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB token;
/// } sec_trailer;
/// ```
#[doc(alias = "sec_trailer")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecTrailer {
    /// `auth_type type`
    pub r#type: AuthType,
    /// `auth_level level`
    pub level: AuthLevel,
    /// Bytes of padding between the body and this trailer.
    pub pad_length: u8,
    /// 0
    pub reserved: u8,
    /// Which security context.
    pub context_id: u32,
    /// The token: \`auth\_length\` bytes.
    pub token: DataBlob,
}

impl Ndr for SecTrailer {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 4, [(r#type, 0), (level, 1), (pad_length, 2), (reserved, 3),
            (context_id, 4)]
        ) {
            self.r#type.pull_scalars(p).at("type")?;
            self.level.pull_scalars(p).at("level")?;
            self.pad_length.pull_scalars(p).at("pad_length")?;
            self.reserved.pull_scalars(p).at("reserved")?;
            self.context_id.pull_scalars(p).at("context_id")?;
        }
        p.with_flags(REMAINING, |p| self.token.pull_scalars(p)).at("token")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.r#type.push_scalars(p).at("type")?;
        self.level.push_scalars(p).at("level")?;
        self.pad_length.push_scalars(p).at("pad_length")?;
        self.reserved.push_scalars(p).at("reserved")?;
        self.context_id.push_scalars(p).at("context_id")?;
        p.with_flags(REMAINING, |p| self.token.push_scalars(p)).at("token")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "sec_trailer");
        self.r#type.print("type", out);
        self.level.print("level", out);
        self.pad_length.print("pad_length", out);
        self.reserved.print("reserved", out);
        self.context_id.print("context_id", out);
        self.token.print("token", out);
        out.end();
    }
}

/// Marks a verification trailer's start, 4-byte aligned behind the arguments (MS-RPCE 2.2.2.13.1).
///
/// ```idl
/// typedef [public] struct {
///     /** `8a e3 13 71 02 f4 36 71` */
///     uint8 magic[8];
/// } sec_verification_trailer;
/// ```
#[doc(alias = "sec_verification_trailer")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecVerificationTrailer {
    /// \`8a e3 13 71 02 f4 36 71\`
    pub magic: [u8; 8],
}

impl Ndr for SecVerificationTrailer {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 1, [(magic, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&mut self.magic).at("magic")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&self.magic).at("magic")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "sec_verification_trailer");
        out.u8_array("magic", &self.magic);
        out.end();
    }
}

/// Command word of a verification trailer (MS-RPCE 2.2.2.13).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** Which `sec_vt_kind` it is. */
///     SEC_VT_COMMAND_MASK = 0x3FFF,
///     /** The last one. */
///     SEC_VT_COMMAND_END = 0x4000,
///     /** A server that does not know it must refuse the call. */
///     SEC_VT_MUST_PROCESS_COMMAND = 0x8000
/// } sec_vt_command;
/// ```
#[doc(alias = "sec_vt_command")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecVtCommand(pub u16);

impl SecVtCommand {
    /// Which \`sec\_vt\_kind\` it is.
    pub const SEC_VT_COMMAND_MASK: Self = Self(0x3fff);
    /// The last one.
    pub const SEC_VT_COMMAND_END: Self = Self(0x4000);
    /// A server that does not know it must refuse the call.
    pub const SEC_VT_MUST_PROCESS_COMMAND: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SEC_VT_COMMAND_MASK", 0x3fff),
        ("SEC_VT_COMMAND_END", 0x4000),
        ("SEC_VT_MUST_PROCESS_COMMAND", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(SecVtCommand, u16, u16, 16, 2);

/// Kinds of verification command (MS-RPCE 2.2.2.13).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     SEC_VT_COMMAND_BITMASK_1 = 0x0001,
///     SEC_VT_COMMAND_PCONTEXT = 0x0002,
///     SEC_VT_COMMAND_HEADER2 = 0x0003
/// } sec_vt_kind;
/// ```
#[doc(alias = "sec_vt_kind")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecVtKind(pub u16);

impl SecVtKind {
    /// `SEC_VT_COMMAND_BITMASK_1 = 0x0001`
    pub const SEC_VT_COMMAND_BITMASK_1: Self = Self(1);
    /// `SEC_VT_COMMAND_PCONTEXT = 0x0002`
    pub const SEC_VT_COMMAND_PCONTEXT: Self = Self(2);
    /// `SEC_VT_COMMAND_HEADER2 = 0x0003`
    pub const SEC_VT_COMMAND_HEADER2: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SEC_VT_COMMAND_BITMASK_1", 1),
        ("SEC_VT_COMMAND_PCONTEXT", 2),
        ("SEC_VT_COMMAND_HEADER2", 3),
    ];
}

pidl_ndr::wire_enum!(SecVtKind, u16, u16, 2);

/// What the client could do at bind time (MS-RPCE 2.2.2.13.2).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     CLIENT_SUPPORT_HEADER_SIGNING = 0x00000001
/// } sec_vt_bitmask;
/// ```
#[doc(alias = "sec_vt_bitmask")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecVtBitmask(pub u32);

impl SecVtBitmask {
    /// `CLIENT_SUPPORT_HEADER_SIGNING = 0x00000001`
    pub const CLIENT_SUPPORT_HEADER_SIGNING: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("CLIENT_SUPPORT_HEADER_SIGNING", 0x1),
    ];
}

pidl_ndr::wire_bitmap!(SecVtBitmask, u32, u32, 32, 4);

/// The header fields that the signature does not cover (MS-RPCE 2.2.2.13.3).
///
/// ```idl
/// typedef [public] struct {
///     pdu_type ptype;
///     /** 0 */
///     uint8 reserved;
///     /** 0 */
///     uint16 reserved2;
///     uint8 drep[4];
///     uint32 call_id;
///     uint16 context_id;
///     uint16 opnum;
/// } sec_vt_header2;
/// ```
#[doc(alias = "sec_vt_header2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecVtHeader2 {
    /// `pdu_type ptype`
    pub ptype: PduType,
    /// 0
    pub reserved: u8,
    /// 0
    pub reserved2: u16,
    /// `uint8 drep[4]`
    pub drep: [u8; 4],
    /// `uint32 call_id`
    pub call_id: u32,
    /// `uint16 context_id`
    pub context_id: u16,
    /// `uint16 opnum`
    pub opnum: u16,
}

impl Ndr for SecVtHeader2 {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        16, 4, [(ptype, 0), (reserved, 1), (reserved2, 2), (drep, 4), (call_id, 8),
        (context_id, 12), (opnum, 14)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.ptype.pull_scalars(p).at("ptype")?;
        self.reserved.pull_scalars(p).at("reserved")?;
        self.reserved2.pull_scalars(p).at("reserved2")?;
        p.slice(&mut self.drep).at("drep")?;
        self.call_id.pull_scalars(p).at("call_id")?;
        self.context_id.pull_scalars(p).at("context_id")?;
        self.opnum.pull_scalars(p).at("opnum")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.ptype.push_scalars(p).at("ptype")?;
        self.reserved.push_scalars(p).at("reserved")?;
        self.reserved2.push_scalars(p).at("reserved2")?;
        p.slice(&self.drep).at("drep")?;
        self.call_id.push_scalars(p).at("call_id")?;
        self.context_id.push_scalars(p).at("context_id")?;
        self.opnum.push_scalars(p).at("opnum")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "sec_vt_header2");
        self.ptype.print("ptype", out);
        self.reserved.print("reserved", out);
        self.reserved2.print("reserved2", out);
        out.u8_array("drep", &self.drep);
        self.call_id.print("call_id", out);
        self.context_id.print("context_id", out);
        self.opnum.print("opnum", out);
        out.end();
    }
}

/// The presentation context of the call (MS-RPCE 2.2.2.13.4).
///
/// ```idl
/// typedef [public] struct {
///     syntax_id interface_id;
///     syntax_id transfer_syntax;
/// } sec_vt_pcontext;
/// ```
#[doc(alias = "sec_vt_pcontext")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecVtPcontext {
    /// `syntax_id interface_id`
    pub interface_id: SyntaxId,
    /// `syntax_id transfer_syntax`
    pub transfer_syntax: SyntaxId,
}

impl Ndr for SecVtPcontext {
    const MIN_SIZE: usize = 40;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(40, 4, [(interface_id, 0), (transfer_syntax, 20)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.interface_id.pull_scalars(p).at("interface_id")?;
        self.transfer_syntax.pull_scalars(p).at("transfer_syntax")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.interface_id.push_scalars(p).at("interface_id")?;
        self.transfer_syntax.push_scalars(p).at("transfer_syntax")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "sec_vt_pcontext");
        self.interface_id.print("interface_id", out);
        self.transfer_syntax.print("transfer_syntax", out);
        out.end();
    }
}

/// Content of a verification command.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(SEC_VT_COMMAND_BITMASK_1)] sec_vt_bitmask bitmask;
///     [case(SEC_VT_COMMAND_PCONTEXT)] sec_vt_pcontext pcontext;
///     [case(SEC_VT_COMMAND_HEADER2)] sec_vt_header2 header2;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB unknown;
/// } sec_vt_content;
/// ```
#[doc(alias = "sec_vt_content")]
#[derive(Clone, Debug, PartialEq)]
pub enum SecVtContent {
    /// For `SEC_VT_COMMAND_BITMASK_1` (1).
    Bitmask(SecVtBitmask),
    /// For `SEC_VT_COMMAND_PCONTEXT` (2).
    Pcontext(SecVtPcontext),
    /// For `SEC_VT_COMMAND_HEADER2` (3).
    Header2(SecVtHeader2),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for SecVtContent {
    fn default() -> Self {
        Self::Bitmask(Default::default())
    }
}

impl SecVtContent {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Bitmask(_) => matches!(level, 1),
            Self::Pcontext(_) => matches!(level, 2),
            Self::Header2(_) => matches!(level, 3),
            Self::Unknown(_) => !matches!(level, 1 | 2 | 3),
        }
    }
}

impl NdrUnion for SecVtContent {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            1 => Self::Bitmask(Default::default()),
            2 => Self::Pcontext(Default::default()),
            3 => Self::Header2(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Bitmask(v) => v.pull_scalars(p).at("bitmask")?,
            Self::Pcontext(v) => v.pull_scalars(p).at("pcontext")?,
            Self::Header2(v) => v.pull_scalars(p).at("header2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("unknown")?
            }
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Bitmask(v) => v.push_scalars(p).at("bitmask")?,
            Self::Pcontext(v) => v.push_scalars(p).at("pcontext")?,
            Self::Header2(v) => v.push_scalars(p).at("header2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("unknown")?
            }
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "sec_vt_content", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Bitmask(v) => v.print("bitmask", out),
            Self::Pcontext(v) => v.print("pcontext", out),
            Self::Header2(v) => v.print("header2", out),
            Self::Unknown(v) => v.print("unknown", out),
        }
        out.end();
    }
}

/// One command of a verification trailer (MS-RPCE 2.2.2.13). Commands follow
/// each other, 4-byte aligned, until one has \`SEC\_VT\_COMMAND\_END\`.
///
/// ```idl
/// typedef [public] struct {
///     sec_vt_command command;
///     [subcontext(2), switch_is(command & SEC_VT_COMMAND_MASK)] sec_vt_content content;
/// } sec_vt;
/// ```
#[doc(alias = "sec_vt")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecVt {
    /// `sec_vt_command command`
    pub command: SecVtCommand,
    /// `[subcontext(2), switch_is(command & SEC_VT_COMMAND_MASK)] sec_vt_content content`
    pub content: SecVtContent,
}

impl Ndr for SecVt {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(2)?;
        self.command.pull_scalars(p).at("command")?;
        p.subcontext(
                2,
                None,
                |p| {
                    self.content
                        .pull_scalars(level(i128::from(self.command.0) & 16383), p)
                },
            )
            .at("content")?;
        p.align64(2)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(2)?;
        self.command.push_scalars(p).at("command")?;
        p.subcontext(
                2,
                None,
                |p| {
                    self.content
                        .push_scalars(level(i128::from(self.command.0) & 16383), p)
                },
            )
            .at("content")?;
        p.align64(2)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "sec_vt");
        self.command.print("command", out);
        self.content.print(level(i128::from(self.command.0) & 16383), "content", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<SyntaxId>("syntax_id"),
    Type::of::<BindTimeFeatures>("bind_time_features"),
    Type::of::<PresentationContext>("presentation_context"),
    Type::of::<PresentationResultCode>("presentation_result_code"),
    Type::of::<ProviderReason>("provider_reason"),
    Type::union::<PresentationReason>("presentation_reason"),
    Type::of::<PresentationResult>("presentation_result"),
    Type::of::<BindBody>("bind_body"),
    Type::of::<BindAckBody>("bind_ack_body"),
    Type::of::<BindRejectReason>("bind_reject_reason"),
    Type::of::<ProtocolVersion>("protocol_version"),
    Type::of::<BindNakBody>("bind_nak_body"),
    Type::of::<Auth3Body>("auth3_body"),
    Type::of::<RequestBody>("request_body"),
    Type::of::<ObjectRequestBody>("object_request_body"),
    Type::of::<ResponseBody>("response_body"),
    Type::of::<FaultStatus>("fault_status"),
    Type::of::<FaultFlags>("fault_flags"),
    Type::of::<FaultBody>("fault_body"),
    Type::of::<AuthOnlyBody>("auth_only_body"),
    Type::of::<ShutdownBody>("shutdown_body"),
    Type::of::<PduType>("pdu_type"),
    Type::of::<PfcFlags>("pfc_flags"),
    Type::union::<PduBody>("pdu_body"),
    Type::of::<Pdu>("pdu"),
    Type::of::<RequestHeader>("request_header"),
    Type::of::<ObjectRequestHeader>("object_request_header"),
    Type::of::<ResponseHeader>("response_header"),
    Type::of::<AuthType>("auth_type"),
    Type::of::<AuthLevel>("auth_level"),
    Type::of::<SecTrailer>("sec_trailer"),
    Type::of::<SecVerificationTrailer>("sec_verification_trailer"),
    Type::of::<SecVtCommand>("sec_vt_command"),
    Type::of::<SecVtKind>("sec_vt_kind"),
    Type::of::<SecVtBitmask>("sec_vt_bitmask"),
    Type::of::<SecVtHeader2>("sec_vt_header2"),
    Type::of::<SecVtPcontext>("sec_vt_pcontext"),
    Type::union::<SecVtContent>("sec_vt_content"),
    Type::of::<SecVt>("sec_vt"),
];

/// The interface `dcerpc`.
///
/// Connection-oriented DCE/RPC protocol data units
pub static DCERPC: Interface = Interface {
    name: "dcerpc",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
