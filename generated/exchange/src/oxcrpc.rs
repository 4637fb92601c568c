//! Generated from `oxcrpc.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcerrors::ErrorCode;
use super::oxcrops::{RopRequests, RopResponses};
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const REMAINING: Flags = Flags(0x200000);

/// Remote operations, and the server objects they speak of (MS-OXCRPC 3.1.4.2.1.1.1; MS-OXCROPS 2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the operations, those of this number included. */
///     [value(2 + bytes(Rops))] uint16 RopSize;
///     [content(RopRequests)] uint8 Rops[RopSize - 2];
///     /** Handles; operations name them by their place here. 0xFFFFFFFF: the server is to fill it in. */
///     [until_end] uint32 ServerObjectHandleTable[];
/// } RopRequestPayload;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRequestPayload {
    /// Bytes of the operations, those of this number included.
    #[doc(alias = "RopSize")]
    pub rop_size: u16,
    /// `[content(RopRequests)] uint8 Rops[RopSize - 2]`
    #[doc(alias = "Rops")]
    pub rops: Vec<u8>,
    /// Handles; operations name them by their place here. 0xFFFFFFFF: the server is to fill it in.
    #[doc(alias = "ServerObjectHandleTable")]
    pub server_object_handle_table: Vec<u32>,
}

impl RopRequestPayload {
    /// What the bytes of `Rops` hold.
    pub fn rops_content(&self) -> Result<RopRequests> {
        pidl_ndr::levels::content(&self.rops, None)
    }
    /// What the bytes of `Rops` hold, where it depends on what `context` knows.
    pub fn rops_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<RopRequests> {
        pidl_ndr::levels::content(&self.rops, Some(context))
    }
    /// Makes the bytes of `Rops` hold a value.
    pub fn set_rops_content(&mut self, value: &RopRequests) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rops, value, None)
    }
    /// Makes the bytes of `Rops` hold a value that depends on what `context` knows.
    pub fn set_rops_content_with(
        &mut self,
        value: &RopRequests,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rops, value, Some(context))
    }
}

impl Ndr for RopRequestPayload {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.rop_size.pull_scalars(p).at("RopSize")?;
        p.items(&mut self.rops, Dim::inline(i128::from(self.rop_size) - 2)).at("Rops")?;
        p.items_to_end(&mut self.server_object_handle_table)
            .at("ServerObjectHandleTable")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let rop_size_place = p.number_later(2).at("RopSize")?;
        let rops_bytes = p.measured(|p| p.items(&self.rops, Dim::rest())).at("Rops")?;
        p.items_to_end(&self.server_object_handle_table).at("ServerObjectHandleTable")?;
        p.fill(rop_size_place, 2, 2 + rops_bytes.0).at("RopSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRequestPayload");
        self.rop_size.print("RopSize", out);
        show_content::<RopRequests>("Rops", &self.rops, out);
        show_items("ServerObjectHandleTable", &self.server_object_handle_table, out);
        out.end();
    }
}

/// The answers to a \`RopRequestPayload\` (MS-OXCRPC 3.1.4.2.1.1.2; MS-OXCROPS 2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the operations, those of this number included. */
///     [value(2 + bytes(Rops))] uint16 RopSize;
///     [content(RopResponses)] uint8 Rops[RopSize - 2];
///     /** The request's handles, the new ones filled in. */
///     [until_end] uint32 ServerObjectHandleTable[];
/// } RopResponsePayload;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopResponsePayload {
    /// Bytes of the operations, those of this number included.
    #[doc(alias = "RopSize")]
    pub rop_size: u16,
    /// `[content(RopResponses)] uint8 Rops[RopSize - 2]`
    #[doc(alias = "Rops")]
    pub rops: Vec<u8>,
    /// The request's handles, the new ones filled in.
    #[doc(alias = "ServerObjectHandleTable")]
    pub server_object_handle_table: Vec<u32>,
}

impl RopResponsePayload {
    /// What the bytes of `Rops` hold.
    pub fn rops_content(&self) -> Result<RopResponses> {
        pidl_ndr::levels::content(&self.rops, None)
    }
    /// What the bytes of `Rops` hold, where it depends on what `context` knows.
    pub fn rops_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<RopResponses> {
        pidl_ndr::levels::content(&self.rops, Some(context))
    }
    /// Makes the bytes of `Rops` hold a value.
    pub fn set_rops_content(&mut self, value: &RopResponses) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rops, value, None)
    }
    /// Makes the bytes of `Rops` hold a value that depends on what `context` knows.
    pub fn set_rops_content_with(
        &mut self,
        value: &RopResponses,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rops, value, Some(context))
    }
}

impl Ndr for RopResponsePayload {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.rop_size.pull_scalars(p).at("RopSize")?;
        p.items(&mut self.rops, Dim::inline(i128::from(self.rop_size) - 2)).at("Rops")?;
        p.items_to_end(&mut self.server_object_handle_table)
            .at("ServerObjectHandleTable")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let rop_size_place = p.number_later(2).at("RopSize")?;
        let rops_bytes = p.measured(|p| p.items(&self.rops, Dim::rest())).at("Rops")?;
        p.items_to_end(&self.server_object_handle_table).at("ServerObjectHandleTable")?;
        p.fill(rop_size_place, 2, 2 + rops_bytes.0).at("RopSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopResponsePayload");
        self.rop_size.print("RopSize", out);
        show_content::<RopResponses>("Rops", &self.rops, out);
        show_items("ServerObjectHandleTable", &self.server_object_handle_table, out);
        out.end();
    }
}

/// How a payload is to be read (MS-OXCRPC 2.2.2.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** It is compressed (MS-OXCRPC 3.1.4.1.1.2). */
///     Compressed = 0x0001,
///     /** Every byte is xored with 0xA5 (MS-OXCRPC 3.1.4.1.1.3). */
///     XorMagic = 0x0002,
///     /** No other header follows. */
///     Last = 0x0004
/// } RpcHeaderExtFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RpcHeaderExtFlags(pub u16);

impl RpcHeaderExtFlags {
    /// It is compressed (MS-OXCRPC 3.1.4.1.1.2).
    #[doc(alias = "Compressed")]
    pub const COMPRESSED: Self = Self(0x1);
    /// Every byte is xored with 0xA5 (MS-OXCRPC 3.1.4.1.1.3).
    #[doc(alias = "XorMagic")]
    pub const XOR_MAGIC: Self = Self(0x2);
    /// No other header follows.
    #[doc(alias = "Last")]
    pub const LAST: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Compressed", 0x1),
        ("XorMagic", 0x2),
        ("Last", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(RpcHeaderExtFlags, u16, u16, 16, 2);

/// Remote operations behind an \`RPC\_HEADER\_EXT\` (MS-OXCRPC 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Version;
///     RpcHeaderExtFlags Flags;
///     /** Bytes that follow this header. */
///     [value(bytes(Payload))] uint16 Size;
///     /** Bytes before compression. */
///     [value(plain_bytes(Payload))] uint16 SizeActual;
///     [subcontext(0), subcontext_size(Size),
///      xor(0xA5, Flags & XorMagic),
///      compression(NDR_COMPRESSION_LZ77, Size, SizeActual, Flags & Compressed)]
///         RopRequestPayload Payload;
/// } ExtRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtRequest {
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// `RpcHeaderExtFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: RpcHeaderExtFlags,
    /// Bytes that follow this header.
    #[doc(alias = "Size")]
    pub size: u16,
    /// Bytes before compression.
    #[doc(alias = "SizeActual")]
    pub size_actual: u16,
    /// `Payload`
    #[doc(alias = "Payload")]
    pub payload: RopRequestPayload,
}

impl Ndr for ExtRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(version, 0), (flags, 2), (size, 4), (size_actual, 6)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.flags.pull_scalars(p).at("Flags")?;
            self.size.pull_scalars(p).at("Size")?;
            self.size_actual.pull_scalars(p).at("SizeActual")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.size)?),
                |p| {
                    p.xor(
                        0xa5,
                        (i128::from(self.flags.0) & 2) != 0,
                        |p| {
                            p.decompress_when(
                                (i128::from(self.flags.0) & 1) != 0,
                                Compression::XpressRaw,
                                Some(p.size(self.size)?),
                                Some(p.size(self.size_actual)?),
                                |p| self.payload.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.flags.push_scalars(p).at("Flags")?;
        let size_place = p.number_later(2).at("Size")?;
        let size_actual_place = p.number_later(2).at("SizeActual")?;
        let payload_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| {
                        p.xor(
                            0xa5,
                            (i128::from(self.flags.0) & 2) != 0,
                            |p| {
                                p.compress_when(
                                    (i128::from(self.flags.0) & 1) != 0,
                                    Compression::XpressRaw,
                                    None,
                                    |p| self.payload.push_scalars(p),
                                )
                            },
                        )
                    },
                )
            })
            .at("Payload")?;
        p.fill(size_place, 2, payload_bytes.0).at("Size")?;
        p.fill(size_actual_place, 2, payload_bytes.1).at("SizeActual")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtRequest");
        self.version.print("Version", out);
        self.flags.print("Flags", out);
        self.size.print("Size", out);
        self.size_actual.print("SizeActual", out);
        self.payload.print("Payload", out);
        out.end();
    }
}

/// The \`rgbIn\` of \`EcDoRpcExt2\` (MS-OXCRPC 3.1.4.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] ExtRequest Buffers[];
/// } ExtRequests;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtRequests {
    /// `[until_end] ExtRequest Buffers[]`
    #[doc(alias = "Buffers")]
    pub buffers: Vec<ExtRequest>,
}

impl Ndr for ExtRequests {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&mut self.buffers).at("Buffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&self.buffers).at("Buffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtRequests");
        show_items("Buffers", &self.buffers, out);
        out.end();
    }
}

/// Answers behind an \`RPC\_HEADER\_EXT\` (MS-OXCRPC 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Version;
///     RpcHeaderExtFlags Flags;
///     /** Bytes that follow this header. */
///     [value(bytes(Payload))] uint16 Size;
///     /** Bytes before compression. */
///     [value(plain_bytes(Payload))] uint16 SizeActual;
///     [subcontext(0), subcontext_size(Size),
///      xor(0xA5, Flags & XorMagic),
///      compression(NDR_COMPRESSION_LZ77, Size, SizeActual, Flags & Compressed)]
///         RopResponsePayload Payload;
/// } ExtResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtResponse {
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// `RpcHeaderExtFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: RpcHeaderExtFlags,
    /// Bytes that follow this header.
    #[doc(alias = "Size")]
    pub size: u16,
    /// Bytes before compression.
    #[doc(alias = "SizeActual")]
    pub size_actual: u16,
    /// `Payload`
    #[doc(alias = "Payload")]
    pub payload: RopResponsePayload,
}

impl Ndr for ExtResponse {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(version, 0), (flags, 2), (size, 4), (size_actual, 6)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.flags.pull_scalars(p).at("Flags")?;
            self.size.pull_scalars(p).at("Size")?;
            self.size_actual.pull_scalars(p).at("SizeActual")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.size)?),
                |p| {
                    p.xor(
                        0xa5,
                        (i128::from(self.flags.0) & 2) != 0,
                        |p| {
                            p.decompress_when(
                                (i128::from(self.flags.0) & 1) != 0,
                                Compression::XpressRaw,
                                Some(p.size(self.size)?),
                                Some(p.size(self.size_actual)?),
                                |p| self.payload.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.flags.push_scalars(p).at("Flags")?;
        let size_place = p.number_later(2).at("Size")?;
        let size_actual_place = p.number_later(2).at("SizeActual")?;
        let payload_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| {
                        p.xor(
                            0xa5,
                            (i128::from(self.flags.0) & 2) != 0,
                            |p| {
                                p.compress_when(
                                    (i128::from(self.flags.0) & 1) != 0,
                                    Compression::XpressRaw,
                                    None,
                                    |p| self.payload.push_scalars(p),
                                )
                            },
                        )
                    },
                )
            })
            .at("Payload")?;
        p.fill(size_place, 2, payload_bytes.0).at("Size")?;
        p.fill(size_actual_place, 2, payload_bytes.1).at("SizeActual")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtResponse");
        self.version.print("Version", out);
        self.flags.print("Flags", out);
        self.size.print("Size", out);
        self.size_actual.print("SizeActual", out);
        self.payload.print("Payload", out);
        out.end();
    }
}

/// The \`rgbOut\` of \`EcDoRpcExt2\`: one buffer, or as many as the client lets the server chain (MS-OXCRPC 3.1.4.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] ExtResponse Buffers[];
/// } ExtResponses;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtResponses {
    /// `[until_end] ExtResponse Buffers[]`
    #[doc(alias = "Buffers")]
    pub buffers: Vec<ExtResponse>,
}

impl Ndr for ExtResponses {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&mut self.buffers).at("Buffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&self.buffers).at("Buffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtResponses");
        show_items("Buffers", &self.buffers, out);
        out.end();
    }
}

/// The request of \`EcDoRpc\`: no header, always xored.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [subcontext(0), xor(0xA5)] RopRequestPayload Payload;
/// } EcDoRpcRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcRequest {
    /// `[subcontext(0), xor(0xA5)] RopRequestPayload Payload`
    #[doc(alias = "Payload")]
    pub payload: RopRequestPayload,
}

impl Ndr for EcDoRpcRequest {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.subcontext(0, None, |p| p.xor(0xa5, true, |p| self.payload.pull_scalars(p)))
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.subcontext(0, None, |p| p.xor(0xa5, true, |p| self.payload.push_scalars(p)))
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EcDoRpcRequest");
        self.payload.print("Payload", out);
        out.end();
    }
}

/// The answer of \`EcDoRpc\`: no header, always xored.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [subcontext(0), xor(0xA5)] RopResponsePayload Payload;
/// } EcDoRpcResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcResponse {
    /// `[subcontext(0), xor(0xA5)] RopResponsePayload Payload`
    #[doc(alias = "Payload")]
    pub payload: RopResponsePayload,
}

impl Ndr for EcDoRpcResponse {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.subcontext(0, None, |p| p.xor(0xa5, true, |p| self.payload.pull_scalars(p)))
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.subcontext(0, None, |p| p.xor(0xa5, true, |p| self.payload.push_scalars(p)))
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EcDoRpcResponse");
        self.payload.print("Payload", out);
        out.end();
    }
}

/// \`AUX\_HEADER.Version\` (MS-OXCRPC 2.2.2.2).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     AUX_VERSION_1 = 0x01,
///     AUX_VERSION_2 = 0x02
/// } AUX_VERSION;
/// ```
#[doc(alias = "AUX_VERSION")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxVersion(pub u8);

impl AuxVersion {
    /// `AUX_VERSION_1 = 0x01`
    pub const AUX_VERSION_1: Self = Self(1);
    /// `AUX_VERSION_2 = 0x02`
    pub const AUX_VERSION_2: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AUX_VERSION_1", 1),
        ("AUX_VERSION_2", 2),
    ];
}

pidl_ndr::wire_enum!(AuxVersion, u8, u8, 1);

/// \`AUX\_HEADER.Type\` (MS-OXCRPC 2.2.2.2). BG is of requests in the
/// background, FG of those somebody waits for, GC of those to the directory.
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     AUX_TYPE_PERF_REQUESTID = 0x01,
///     AUX_TYPE_PERF_CLIENTINFO = 0x02,
///     AUX_TYPE_PERF_SERVERINFO = 0x03,
///     AUX_TYPE_PERF_SESSIONINFO = 0x04,
///     AUX_TYPE_PERF_DEFMDB_SUCCESS = 0x05,
///     AUX_TYPE_PERF_DEFGC_SUCCESS = 0x06,
///     AUX_TYPE_PERF_MDB_SUCCESS = 0x07,
///     AUX_TYPE_PERF_GC_SUCCESS = 0x08,
///     AUX_TYPE_PERF_FAILURE = 0x09,
///     AUX_TYPE_CLIENT_CONTROL = 0x0A,
///     AUX_TYPE_PERF_PROCESSINFO = 0x0B,
///     AUX_TYPE_PERF_BG_DEFMDB_SUCCESS = 0x0C,
///     AUX_TYPE_PERF_BG_DEFGC_SUCCESS = 0x0D,
///     AUX_TYPE_PERF_BG_MDB_SUCCESS = 0x0E,
///     AUX_TYPE_PERF_BG_GC_SUCCESS = 0x0F,
///     AUX_TYPE_PERF_BG_FAILURE = 0x10,
///     AUX_TYPE_PERF_FG_DEFMDB_SUCCESS = 0x11,
///     AUX_TYPE_PERF_FG_DEFGC_SUCCESS = 0x12,
///     AUX_TYPE_PERF_FG_MDB_SUCCESS = 0x13,
///     AUX_TYPE_PERF_FG_GC_SUCCESS = 0x14,
///     AUX_TYPE_PERF_FG_FAILURE = 0x15,
///     AUX_TYPE_OSVERSIONINFO = 0x16,
///     AUX_TYPE_EXORGINFO = 0x17,
///     AUX_TYPE_PERF_ACCOUNTINFO = 0x18,
///     AUX_TYPE_SERVER_CAPABILITIES = 0x46,
///     AUX_TYPE_ENDPOINT_CAPABILITIES = 0x48,
///     AUX_TYPE_CLIENT_CONNECTION_INFO = 0x4A,
///     AUX_TYPE_SERVER_SESSION_INFO = 0x4B,
///     AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION = 0x4E
/// } AUX_TYPE;
/// ```
#[doc(alias = "AUX_TYPE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxType(pub u8);

impl AuxType {
    /// `AUX_TYPE_PERF_REQUESTID = 0x01`
    pub const AUX_TYPE_PERF_REQUESTID: Self = Self(1);
    /// `AUX_TYPE_PERF_CLIENTINFO = 0x02`
    pub const AUX_TYPE_PERF_CLIENTINFO: Self = Self(2);
    /// `AUX_TYPE_PERF_SERVERINFO = 0x03`
    pub const AUX_TYPE_PERF_SERVERINFO: Self = Self(3);
    /// `AUX_TYPE_PERF_SESSIONINFO = 0x04`
    pub const AUX_TYPE_PERF_SESSIONINFO: Self = Self(4);
    /// `AUX_TYPE_PERF_DEFMDB_SUCCESS = 0x05`
    pub const AUX_TYPE_PERF_DEFMDB_SUCCESS: Self = Self(5);
    /// `AUX_TYPE_PERF_DEFGC_SUCCESS = 0x06`
    pub const AUX_TYPE_PERF_DEFGC_SUCCESS: Self = Self(6);
    /// `AUX_TYPE_PERF_MDB_SUCCESS = 0x07`
    pub const AUX_TYPE_PERF_MDB_SUCCESS: Self = Self(7);
    /// `AUX_TYPE_PERF_GC_SUCCESS = 0x08`
    pub const AUX_TYPE_PERF_GC_SUCCESS: Self = Self(8);
    /// `AUX_TYPE_PERF_FAILURE = 0x09`
    pub const AUX_TYPE_PERF_FAILURE: Self = Self(9);
    /// `AUX_TYPE_CLIENT_CONTROL = 0x0A`
    pub const AUX_TYPE_CLIENT_CONTROL: Self = Self(10);
    /// `AUX_TYPE_PERF_PROCESSINFO = 0x0B`
    pub const AUX_TYPE_PERF_PROCESSINFO: Self = Self(11);
    /// `AUX_TYPE_PERF_BG_DEFMDB_SUCCESS = 0x0C`
    pub const AUX_TYPE_PERF_BG_DEFMDB_SUCCESS: Self = Self(12);
    /// `AUX_TYPE_PERF_BG_DEFGC_SUCCESS = 0x0D`
    pub const AUX_TYPE_PERF_BG_DEFGC_SUCCESS: Self = Self(13);
    /// `AUX_TYPE_PERF_BG_MDB_SUCCESS = 0x0E`
    pub const AUX_TYPE_PERF_BG_MDB_SUCCESS: Self = Self(14);
    /// `AUX_TYPE_PERF_BG_GC_SUCCESS = 0x0F`
    pub const AUX_TYPE_PERF_BG_GC_SUCCESS: Self = Self(15);
    /// `AUX_TYPE_PERF_BG_FAILURE = 0x10`
    pub const AUX_TYPE_PERF_BG_FAILURE: Self = Self(16);
    /// `AUX_TYPE_PERF_FG_DEFMDB_SUCCESS = 0x11`
    pub const AUX_TYPE_PERF_FG_DEFMDB_SUCCESS: Self = Self(17);
    /// `AUX_TYPE_PERF_FG_DEFGC_SUCCESS = 0x12`
    pub const AUX_TYPE_PERF_FG_DEFGC_SUCCESS: Self = Self(18);
    /// `AUX_TYPE_PERF_FG_MDB_SUCCESS = 0x13`
    pub const AUX_TYPE_PERF_FG_MDB_SUCCESS: Self = Self(19);
    /// `AUX_TYPE_PERF_FG_GC_SUCCESS = 0x14`
    pub const AUX_TYPE_PERF_FG_GC_SUCCESS: Self = Self(20);
    /// `AUX_TYPE_PERF_FG_FAILURE = 0x15`
    pub const AUX_TYPE_PERF_FG_FAILURE: Self = Self(21);
    /// `AUX_TYPE_OSVERSIONINFO = 0x16`
    pub const AUX_TYPE_OSVERSIONINFO: Self = Self(22);
    /// `AUX_TYPE_EXORGINFO = 0x17`
    pub const AUX_TYPE_EXORGINFO: Self = Self(23);
    /// `AUX_TYPE_PERF_ACCOUNTINFO = 0x18`
    pub const AUX_TYPE_PERF_ACCOUNTINFO: Self = Self(24);
    /// `AUX_TYPE_SERVER_CAPABILITIES = 0x46`
    pub const AUX_TYPE_SERVER_CAPABILITIES: Self = Self(70);
    /// `AUX_TYPE_ENDPOINT_CAPABILITIES = 0x48`
    pub const AUX_TYPE_ENDPOINT_CAPABILITIES: Self = Self(72);
    /// `AUX_TYPE_CLIENT_CONNECTION_INFO = 0x4A`
    pub const AUX_TYPE_CLIENT_CONNECTION_INFO: Self = Self(74);
    /// `AUX_TYPE_SERVER_SESSION_INFO = 0x4B`
    pub const AUX_TYPE_SERVER_SESSION_INFO: Self = Self(75);
    /// `AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION = 0x4E`
    pub const AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION: Self = Self(78);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AUX_TYPE_PERF_REQUESTID", 1),
        ("AUX_TYPE_PERF_CLIENTINFO", 2),
        ("AUX_TYPE_PERF_SERVERINFO", 3),
        ("AUX_TYPE_PERF_SESSIONINFO", 4),
        ("AUX_TYPE_PERF_DEFMDB_SUCCESS", 5),
        ("AUX_TYPE_PERF_DEFGC_SUCCESS", 6),
        ("AUX_TYPE_PERF_MDB_SUCCESS", 7),
        ("AUX_TYPE_PERF_GC_SUCCESS", 8),
        ("AUX_TYPE_PERF_FAILURE", 9),
        ("AUX_TYPE_CLIENT_CONTROL", 10),
        ("AUX_TYPE_PERF_PROCESSINFO", 11),
        ("AUX_TYPE_PERF_BG_DEFMDB_SUCCESS", 12),
        ("AUX_TYPE_PERF_BG_DEFGC_SUCCESS", 13),
        ("AUX_TYPE_PERF_BG_MDB_SUCCESS", 14),
        ("AUX_TYPE_PERF_BG_GC_SUCCESS", 15),
        ("AUX_TYPE_PERF_BG_FAILURE", 16),
        ("AUX_TYPE_PERF_FG_DEFMDB_SUCCESS", 17),
        ("AUX_TYPE_PERF_FG_DEFGC_SUCCESS", 18),
        ("AUX_TYPE_PERF_FG_MDB_SUCCESS", 19),
        ("AUX_TYPE_PERF_FG_GC_SUCCESS", 20),
        ("AUX_TYPE_PERF_FG_FAILURE", 21),
        ("AUX_TYPE_OSVERSIONINFO", 22),
        ("AUX_TYPE_EXORGINFO", 23),
        ("AUX_TYPE_PERF_ACCOUNTINFO", 24),
        ("AUX_TYPE_SERVER_CAPABILITIES", 70),
        ("AUX_TYPE_ENDPOINT_CAPABILITIES", 72),
        ("AUX_TYPE_CLIENT_CONNECTION_INFO", 74),
        ("AUX_TYPE_SERVER_SESSION_INFO", 75),
        ("AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION", 78),
    ];
}

pidl_ndr::wire_enum!(AuxType, u8, u8, 1);

/// The request that the following blocks are about (MS-OXCRPC 2.2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 SessionID;
///     uint16 RequestID;
/// } AUX_PERF_REQUESTID;
/// ```
#[doc(alias = "AUX_PERF_REQUESTID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfRequestid {
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
}

impl Ndr for AuxPerfRequestid {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(self, p, 4, 0, [(session_id, 0), (request_id, 2)]) {
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
        }
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_REQUESTID");
        self.session_id.print("SessionID", out);
        self.request_id.print("RequestID", out);
        out.end();
    }
}

/// The client session that performance data is about (MS-OXCRPC 2.2.2.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 SessionID;
///     uint16 Reserved;
///     GUID SessionGuid;
/// } AUX_PERF_SESSIONINFO;
/// ```
#[doc(alias = "AUX_PERF_SESSIONINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfSessioninfo {
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `GUID SessionGuid`
    #[doc(alias = "SessionGuid")]
    pub session_guid: Guid,
}

impl Ndr for AuxPerfSessioninfo {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(session_id, 0), (reserved, 2), (session_guid, 4)]
        ) {
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.session_guid.pull_scalars(p).at("SessionGuid")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.session_guid.push_scalars(p).at("SessionGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_SESSIONINFO");
        self.session_id.print("SessionID", out);
        self.reserved.print("Reserved", out);
        self.session_guid.print("SessionGuid", out);
        out.end();
    }
}

/// The client session and connection (MS-OXCRPC 2.2.2.2.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 SessionID;
///     uint16 Reserved;
///     GUID SessionGuid;
///     uint32 ConnectionID;
/// } AUX_PERF_SESSIONINFO_V2;
/// ```
#[doc(alias = "AUX_PERF_SESSIONINFO_V2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfSessioninfoV2 {
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `GUID SessionGuid`
    #[doc(alias = "SessionGuid")]
    pub session_guid: Guid,
    /// `uint32 ConnectionID`
    #[doc(alias = "ConnectionID")]
    pub connection_id: u32,
}

impl Ndr for AuxPerfSessioninfoV2 {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(session_id, 0), (reserved, 2), (session_guid, 4),
            (connection_id, 20)]
        ) {
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.session_guid.pull_scalars(p).at("SessionGuid")?;
            self.connection_id.pull_scalars(p).at("ConnectionID")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.session_guid.push_scalars(p).at("SessionGuid")?;
        self.connection_id.push_scalars(p).at("ConnectionID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_SESSIONINFO_V2");
        self.session_id.print("SessionID", out);
        self.reserved.print("Reserved", out);
        self.session_guid.print("SessionGuid", out);
        self.connection_id.print("ConnectionID", out);
        out.end();
    }
}

/// How a client keeps its mailbox (MS-OXCRPC 2.2.2.2.4).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     CLIENTMODE_UNKNOWN = 0x00,
///     /** Works on the server. */
///     CLIENTMODE_CLASSIC = 0x01,
///     /** Works on a local copy. */
///     CLIENTMODE_CACHED = 0x02
/// } AUX_CLIENTMODE;
/// ```
#[doc(alias = "AUX_CLIENTMODE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxClientmode(pub u16);

impl AuxClientmode {
    /// `CLIENTMODE_UNKNOWN = 0x00`
    pub const CLIENTMODE_UNKNOWN: Self = Self(0);
    /// Works on the server.
    pub const CLIENTMODE_CLASSIC: Self = Self(1);
    /// Works on a local copy.
    pub const CLIENTMODE_CACHED: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("CLIENTMODE_UNKNOWN", 0),
        ("CLIENTMODE_CLASSIC", 1),
        ("CLIENTMODE_CACHED", 2),
    ];
}

pidl_ndr::wire_enum!(AuxClientmode, u16, u16, 2);

/// The client (MS-OXCRPC 2.2.2.2.4).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Of its network adapter, in kbit/s. */
///     uint32 AdapterSpeed;
///     uint16 ClientID;
///     [relative_short, flag(STR_NULLTERM)] string *MachineName;
///     [relative_short, flag(STR_NULLTERM)] string *UserName;
///     uint16 ClientIPSize;
///     [relative_short, subcontext(0), subcontext_size(ClientIPSize), flag(NDR_REMAINING)] DATA_BLOB *ClientIP;
///     uint16 ClientIPMaskSize;
///     [relative_short, subcontext(0), subcontext_size(ClientIPMaskSize), flag(NDR_REMAINING)] DATA_BLOB *ClientIPMask;
///     [relative_short, flag(STR_NULLTERM)] string *AdapterName;
///     uint16 MacAddressSize;
///     [relative_short, subcontext(0), subcontext_size(MacAddressSize), flag(NDR_REMAINING)] DATA_BLOB *MacAddress;
///     AUX_CLIENTMODE ClientMode;
///     uint16 Reserved;
/// } AUX_PERF_CLIENTINFO;
/// ```
#[doc(alias = "AUX_PERF_CLIENTINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfClientinfo {
    /// Of its network adapter, in kbit/s.
    #[doc(alias = "AdapterSpeed")]
    pub adapter_speed: u32,
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `[relative_short, flag(STR_NULLTERM)] string *MachineName`
    #[doc(alias = "MachineName")]
    pub machine_name: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *UserName`
    #[doc(alias = "UserName")]
    pub user_name: Option<NdrString>,
    /// `uint16 ClientIPSize`
    #[doc(alias = "ClientIPSize")]
    pub client_ip_size: u16,
    /// `ClientIP`
    #[doc(alias = "ClientIP")]
    pub client_ip: Option<DataBlob>,
    /// `uint16 ClientIPMaskSize`
    #[doc(alias = "ClientIPMaskSize")]
    pub client_ip_mask_size: u16,
    /// `ClientIPMask`
    #[doc(alias = "ClientIPMask")]
    pub client_ip_mask: Option<DataBlob>,
    /// `[relative_short, flag(STR_NULLTERM)] string *AdapterName`
    #[doc(alias = "AdapterName")]
    pub adapter_name: Option<NdrString>,
    /// `uint16 MacAddressSize`
    #[doc(alias = "MacAddressSize")]
    pub mac_address_size: u16,
    /// `MacAddress`
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<DataBlob>,
    /// `AUX_CLIENTMODE ClientMode`
    #[doc(alias = "ClientMode")]
    pub client_mode: AuxClientmode,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
}

impl Ndr for AuxPerfClientinfo {
    const MIN_SIZE: usize = 28;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.adapter_speed.pull_scalars(p).at("AdapterSpeed")?;
        self.client_id.pull_scalars(p).at("ClientID")?;
        p.relative_short_pointer(&mut self.machine_name).at("MachineName")?;
        p.relative_short_pointer(&mut self.user_name).at("UserName")?;
        self.client_ip_size.pull_scalars(p).at("ClientIPSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&mut self.client_ip))
            .at("ClientIP")?;
        self.client_ip_mask_size.pull_scalars(p).at("ClientIPMaskSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&mut self.client_ip_mask))
            .at("ClientIPMask")?;
        p.relative_short_pointer(&mut self.adapter_name).at("AdapterName")?;
        self.mac_address_size.pull_scalars(p).at("MacAddressSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&mut self.mac_address))
            .at("MacAddress")?;
        self.client_mode.pull_scalars(p).at("ClientMode")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.machine_name))
            .at("MachineName")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.user_name))
            .at("UserName")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &mut self.client_ip,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.client_ip_size)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("ClientIP")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &mut self.client_ip_mask,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.client_ip_mask_size)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("ClientIPMask")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.adapter_name))
            .at("AdapterName")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &mut self.mac_address,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.mac_address_size)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("MacAddress")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.adapter_speed.push_scalars(p).at("AdapterSpeed")?;
        self.client_id.push_scalars(p).at("ClientID")?;
        p.relative_short_pointer(&self.machine_name).at("MachineName")?;
        p.relative_short_pointer(&self.user_name).at("UserName")?;
        self.client_ip_size.push_scalars(p).at("ClientIPSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&self.client_ip))
            .at("ClientIP")?;
        self.client_ip_mask_size.push_scalars(p).at("ClientIPMaskSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&self.client_ip_mask))
            .at("ClientIPMask")?;
        p.relative_short_pointer(&self.adapter_name).at("AdapterName")?;
        self.mac_address_size.push_scalars(p).at("MacAddressSize")?;
        p.with_flags(REMAINING, |p| p.relative_short_pointer(&self.mac_address))
            .at("MacAddress")?;
        self.client_mode.push_scalars(p).at("ClientMode")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.machine_name))
            .at("MachineName")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.user_name))
            .at("UserName")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &self.client_ip,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.client_ip_size)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("ClientIP")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &self.client_ip_mask,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.client_ip_mask_size)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("ClientIPMask")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.adapter_name))
            .at("AdapterName")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_short_pointee_with(
                        &self.mac_address,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.mac_address_size)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("MacAddress")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_CLIENTINFO");
        self.adapter_speed.print("AdapterSpeed", out);
        self.client_id.print("ClientID", out);
        show_pointer("MachineName", &self.machine_name, out);
        show_pointer("UserName", &self.user_name, out);
        self.client_ip_size.print("ClientIPSize", out);
        show_pointer_with(
            "ClientIP",
            &self.client_ip,
            out,
            |v, out| v.print("ClientIP", out),
        );
        self.client_ip_mask_size.print("ClientIPMaskSize", out);
        show_pointer_with(
            "ClientIPMask",
            &self.client_ip_mask,
            out,
            |v, out| v.print("ClientIPMask", out),
        );
        show_pointer("AdapterName", &self.adapter_name, out);
        self.mac_address_size.print("MacAddressSize", out);
        show_pointer_with(
            "MacAddress",
            &self.mac_address,
            out,
            |v, out| v.print("MacAddress", out),
        );
        self.client_mode.print("ClientMode", out);
        self.reserved.print("Reserved", out);
        out.end();
    }
}

/// What a server is to a client (MS-OXCRPC 2.2.2.2.5).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     SERVERTYPE_UNKNOWN = 0x00,
///     SERVERTYPE_PRIVATE = 0x01,
///     SERVERTYPE_PUBLIC = 0x02,
///     SERVERTYPE_DIRECTORY = 0x03,
///     SERVERTYPE_REFERRAL = 0x04
/// } AUX_SERVERTYPE;
/// ```
#[doc(alias = "AUX_SERVERTYPE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxServertype(pub u16);

impl AuxServertype {
    /// `SERVERTYPE_UNKNOWN = 0x00`
    pub const SERVERTYPE_UNKNOWN: Self = Self(0);
    /// `SERVERTYPE_PRIVATE = 0x01`
    pub const SERVERTYPE_PRIVATE: Self = Self(1);
    /// `SERVERTYPE_PUBLIC = 0x02`
    pub const SERVERTYPE_PUBLIC: Self = Self(2);
    /// `SERVERTYPE_DIRECTORY = 0x03`
    pub const SERVERTYPE_DIRECTORY: Self = Self(3);
    /// `SERVERTYPE_REFERRAL = 0x04`
    pub const SERVERTYPE_REFERRAL: Self = Self(4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SERVERTYPE_UNKNOWN", 0),
        ("SERVERTYPE_PRIVATE", 1),
        ("SERVERTYPE_PUBLIC", 2),
        ("SERVERTYPE_DIRECTORY", 3),
        ("SERVERTYPE_REFERRAL", 4),
    ];
}

pidl_ndr::wire_enum!(AuxServertype, u16, u16, 2);

/// A server the client talks to (MS-OXCRPC 2.2.2.2.5).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ServerID;
///     AUX_SERVERTYPE ServerType;
///     [relative_short, flag(STR_NULLTERM)] string *ServerDN;
///     [relative_short, flag(STR_NULLTERM)] string *ServerName;
/// } AUX_PERF_SERVERINFO;
/// ```
#[doc(alias = "AUX_PERF_SERVERINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfServerinfo {
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `AUX_SERVERTYPE ServerType`
    #[doc(alias = "ServerType")]
    pub server_type: AuxServertype,
    /// `[relative_short, flag(STR_NULLTERM)] string *ServerDN`
    #[doc(alias = "ServerDN")]
    pub server_dn: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *ServerName`
    #[doc(alias = "ServerName")]
    pub server_name: Option<NdrString>,
}

impl Ndr for AuxPerfServerinfo {
    const MIN_SIZE: usize = 8;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.server_id.pull_scalars(p).at("ServerID")?;
        self.server_type.pull_scalars(p).at("ServerType")?;
        p.relative_short_pointer(&mut self.server_dn).at("ServerDN")?;
        p.relative_short_pointer(&mut self.server_name).at("ServerName")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.server_dn))
            .at("ServerDN")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.server_name))
            .at("ServerName")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.server_id.push_scalars(p).at("ServerID")?;
        self.server_type.push_scalars(p).at("ServerType")?;
        p.relative_short_pointer(&self.server_dn).at("ServerDN")?;
        p.relative_short_pointer(&self.server_name).at("ServerName")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.server_dn))
            .at("ServerDN")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.server_name))
            .at("ServerName")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_SERVERINFO");
        self.server_id.print("ServerID", out);
        self.server_type.print("ServerType", out);
        show_pointer("ServerDN", &self.server_dn, out);
        show_pointer("ServerName", &self.server_name, out);
        out.end();
    }
}

/// The client's process (MS-OXCRPC 2.2.2.2.6).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ProcessID;
///     uint16 Reserved_1;
///     GUID ProcessGuid;
///     [relative_short, flag(STR_NULLTERM)] string *ProcessName;
///     uint16 Reserved_2;
/// } AUX_PERF_PROCESSINFO;
/// ```
#[doc(alias = "AUX_PERF_PROCESSINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfProcessinfo {
    /// `uint16 ProcessID`
    #[doc(alias = "ProcessID")]
    pub process_id: u16,
    /// `uint16 Reserved_1`
    #[doc(alias = "Reserved_1")]
    pub reserved_1: u16,
    /// `GUID ProcessGuid`
    #[doc(alias = "ProcessGuid")]
    pub process_guid: Guid,
    /// `[relative_short, flag(STR_NULLTERM)] string *ProcessName`
    #[doc(alias = "ProcessName")]
    pub process_name: Option<NdrString>,
    /// `uint16 Reserved_2`
    #[doc(alias = "Reserved_2")]
    pub reserved_2: u16,
}

impl Ndr for AuxPerfProcessinfo {
    const MIN_SIZE: usize = 24;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.process_id.pull_scalars(p).at("ProcessID")?;
        self.reserved_1.pull_scalars(p).at("Reserved_1")?;
        self.process_guid.pull_scalars(p).at("ProcessGuid")?;
        p.relative_short_pointer(&mut self.process_name).at("ProcessName")?;
        self.reserved_2.pull_scalars(p).at("Reserved_2")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.process_name))
            .at("ProcessName")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.process_id.push_scalars(p).at("ProcessID")?;
        self.reserved_1.push_scalars(p).at("Reserved_1")?;
        self.process_guid.push_scalars(p).at("ProcessGuid")?;
        p.relative_short_pointer(&self.process_name).at("ProcessName")?;
        self.reserved_2.push_scalars(p).at("Reserved_2")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.process_name))
            .at("ProcessName")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_PROCESSINFO");
        self.process_id.print("ProcessID", out);
        self.reserved_1.print("Reserved_1", out);
        self.process_guid.print("ProcessGuid", out);
        show_pointer("ProcessName", &self.process_name, out);
        self.reserved_2.print("Reserved_2", out);
        out.end();
    }
}

/// A call to the mailbox server that went well (MS-OXCRPC 2.2.2.2.7). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
///     uint16 RequestID;
///     uint16 Reserved;
/// } AUX_PERF_DEFMDB_SUCCESS;
/// ```
#[doc(alias = "AUX_PERF_DEFMDB_SUCCESS")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfDefmdbSuccess {
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
}

impl Ndr for AuxPerfDefmdbSuccess {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(time_since_request, 0), (time_to_complete_request, 4),
            (request_id, 8), (reserved, 10)]
        ) {
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_DEFMDB_SUCCESS");
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        self.request_id.print("RequestID", out);
        self.reserved.print("Reserved", out);
        out.end();
    }
}

/// A call to the directory that went well (MS-OXCRPC 2.2.2.2.8). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ServerID;
///     uint16 SessionID;
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
///     /** The client's own number. */
///     uint8 RequestOperation;
///     uint8 Reserved[3];
/// } AUX_PERF_DEFGC_SUCCESS;
/// ```
#[doc(alias = "AUX_PERF_DEFGC_SUCCESS")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfDefgcSuccess {
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
    /// The client's own number.
    #[doc(alias = "RequestOperation")]
    pub request_operation: u8,
    /// `uint8 Reserved[3]`
    #[doc(alias = "Reserved")]
    pub reserved: [u8; 3],
}

impl Ndr for AuxPerfDefgcSuccess {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(server_id, 0), (session_id, 2), (time_since_request, 4),
            (time_to_complete_request, 8), (request_operation, 12), (reserved, 13)]
        ) {
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
            self.request_operation.pull_scalars(p).at("RequestOperation")?;
            p.slice(&mut self.reserved).at("Reserved")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        self.request_operation.push_scalars(p).at("RequestOperation")?;
        p.slice(&self.reserved).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_DEFGC_SUCCESS");
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        self.request_operation.print("RequestOperation", out);
        out.u8_array("Reserved", &self.reserved);
        out.end();
    }
}

/// A call to the mailbox server that went well (MS-OXCRPC 2.2.2.2.9). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint16 RequestID;
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
/// } AUX_PERF_MDB_SUCCESS;
/// ```
#[doc(alias = "AUX_PERF_MDB_SUCCESS")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfMdbSuccess {
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
}

impl Ndr for AuxPerfMdbSuccess {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(client_id, 0), (server_id, 2), (session_id, 4),
            (request_id, 6), (time_since_request, 8), (time_to_complete_request, 12)]
        ) {
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_MDB_SUCCESS");
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.request_id.print("RequestID", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        out.end();
    }
}

/// A call to the mailbox server that went well (MS-OXCRPC 2.2.2.2.10). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ProcessID;
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint16 RequestID;
///     uint16 Reserved;
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
/// } AUX_PERF_MDB_SUCCESS_V2;
/// ```
#[doc(alias = "AUX_PERF_MDB_SUCCESS_V2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfMdbSuccessV2 {
    /// `uint16 ProcessID`
    #[doc(alias = "ProcessID")]
    pub process_id: u16,
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
}

impl Ndr for AuxPerfMdbSuccessV2 {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(process_id, 0), (client_id, 2), (server_id, 4),
            (session_id, 6), (request_id, 8), (reserved, 10), (time_since_request, 12),
            (time_to_complete_request, 16)]
        ) {
            self.process_id.pull_scalars(p).at("ProcessID")?;
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.process_id.push_scalars(p).at("ProcessID")?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_MDB_SUCCESS_V2");
        self.process_id.print("ProcessID", out);
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.request_id.print("RequestID", out);
        self.reserved.print("Reserved", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        out.end();
    }
}

/// A call to the directory that went well (MS-OXCRPC 2.2.2.2.11). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint16 Reserved_1;
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
///     /** The client's own number. */
///     uint8 RequestOperation;
///     uint8 Reserved_2[3];
/// } AUX_PERF_GC_SUCCESS;
/// ```
#[doc(alias = "AUX_PERF_GC_SUCCESS")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfGcSuccess {
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 Reserved_1`
    #[doc(alias = "Reserved_1")]
    pub reserved_1: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
    /// The client's own number.
    #[doc(alias = "RequestOperation")]
    pub request_operation: u8,
    /// `uint8 Reserved_2[3]`
    #[doc(alias = "Reserved_2")]
    pub reserved_2: [u8; 3],
}

impl Ndr for AuxPerfGcSuccess {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(client_id, 0), (server_id, 2), (session_id, 4),
            (reserved_1, 6), (time_since_request, 8), (time_to_complete_request, 12),
            (request_operation, 16), (reserved_2, 17)]
        ) {
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.reserved_1.pull_scalars(p).at("Reserved_1")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
            self.request_operation.pull_scalars(p).at("RequestOperation")?;
            p.slice(&mut self.reserved_2).at("Reserved_2")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.reserved_1.push_scalars(p).at("Reserved_1")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        self.request_operation.push_scalars(p).at("RequestOperation")?;
        p.slice(&self.reserved_2).at("Reserved_2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_GC_SUCCESS");
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.reserved_1.print("Reserved_1", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        self.request_operation.print("RequestOperation", out);
        out.u8_array("Reserved_2", &self.reserved_2);
        out.end();
    }
}

/// A call to the directory that went well (MS-OXCRPC 2.2.2.2.12). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ProcessID;
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint32 TimeSinceRequest;
///     uint32 TimeToCompleteRequest;
///     /** The client's own number. */
///     uint8 RequestOperation;
///     uint8 Reserved[3];
/// } AUX_PERF_GC_SUCCESS_V2;
/// ```
#[doc(alias = "AUX_PERF_GC_SUCCESS_V2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfGcSuccessV2 {
    /// `uint16 ProcessID`
    #[doc(alias = "ProcessID")]
    pub process_id: u16,
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToCompleteRequest`
    #[doc(alias = "TimeToCompleteRequest")]
    pub time_to_complete_request: u32,
    /// The client's own number.
    #[doc(alias = "RequestOperation")]
    pub request_operation: u8,
    /// `uint8 Reserved[3]`
    #[doc(alias = "Reserved")]
    pub reserved: [u8; 3],
}

impl Ndr for AuxPerfGcSuccessV2 {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(process_id, 0), (client_id, 2), (server_id, 4),
            (session_id, 6), (time_since_request, 8), (time_to_complete_request, 12),
            (request_operation, 16), (reserved, 17)]
        ) {
            self.process_id.pull_scalars(p).at("ProcessID")?;
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_complete_request.pull_scalars(p).at("TimeToCompleteRequest")?;
            self.request_operation.pull_scalars(p).at("RequestOperation")?;
            p.slice(&mut self.reserved).at("Reserved")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.process_id.push_scalars(p).at("ProcessID")?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_complete_request.push_scalars(p).at("TimeToCompleteRequest")?;
        self.request_operation.push_scalars(p).at("RequestOperation")?;
        p.slice(&self.reserved).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_GC_SUCCESS_V2");
        self.process_id.print("ProcessID", out);
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_complete_request.print("TimeToCompleteRequest", out);
        self.request_operation.print("RequestOperation", out);
        out.u8_array("Reserved", &self.reserved);
        out.end();
    }
}

/// A call that failed (MS-OXCRPC 2.2.2.2.13). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint16 RequestID;
///     uint32 TimeSinceRequest;
///     uint32 TimeToFailRequest;
///     ErrorCode ResultCode;
///     /** The client's own number. */
///     uint8 RequestOperation;
///     uint8 Reserved[3];
/// } AUX_PERF_FAILURE;
/// ```
#[doc(alias = "AUX_PERF_FAILURE")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfFailure {
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToFailRequest`
    #[doc(alias = "TimeToFailRequest")]
    pub time_to_fail_request: u32,
    /// `ErrorCode ResultCode`
    #[doc(alias = "ResultCode")]
    pub result_code: ErrorCode,
    /// The client's own number.
    #[doc(alias = "RequestOperation")]
    pub request_operation: u8,
    /// `uint8 Reserved[3]`
    #[doc(alias = "Reserved")]
    pub reserved: [u8; 3],
}

impl Ndr for AuxPerfFailure {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(client_id, 0), (server_id, 2), (session_id, 4),
            (request_id, 6), (time_since_request, 8), (time_to_fail_request, 12),
            (result_code, 16), (request_operation, 20), (reserved, 21)]
        ) {
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_fail_request.pull_scalars(p).at("TimeToFailRequest")?;
            self.result_code.pull_scalars(p).at("ResultCode")?;
            self.request_operation.pull_scalars(p).at("RequestOperation")?;
            p.slice(&mut self.reserved).at("Reserved")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_fail_request.push_scalars(p).at("TimeToFailRequest")?;
        self.result_code.push_scalars(p).at("ResultCode")?;
        self.request_operation.push_scalars(p).at("RequestOperation")?;
        p.slice(&self.reserved).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_FAILURE");
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.request_id.print("RequestID", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_fail_request.print("TimeToFailRequest", out);
        self.result_code.print("ResultCode", out);
        self.request_operation.print("RequestOperation", out);
        out.u8_array("Reserved", &self.reserved);
        out.end();
    }
}

/// A call that failed (MS-OXCRPC 2.2.2.2.14). Times are milliseconds.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ProcessID;
///     uint16 ClientID;
///     uint16 ServerID;
///     uint16 SessionID;
///     uint16 RequestID;
///     uint16 Reserved_1;
///     uint32 TimeSinceRequest;
///     uint32 TimeToFailRequest;
///     ErrorCode ResultCode;
///     /** The client's own number. */
///     uint8 RequestOperation;
///     uint8 Reserved_2[3];
/// } AUX_PERF_FAILURE_V2;
/// ```
#[doc(alias = "AUX_PERF_FAILURE_V2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfFailureV2 {
    /// `uint16 ProcessID`
    #[doc(alias = "ProcessID")]
    pub process_id: u16,
    /// `uint16 ClientID`
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 ServerID`
    #[doc(alias = "ServerID")]
    pub server_id: u16,
    /// `uint16 SessionID`
    #[doc(alias = "SessionID")]
    pub session_id: u16,
    /// `uint16 RequestID`
    #[doc(alias = "RequestID")]
    pub request_id: u16,
    /// `uint16 Reserved_1`
    #[doc(alias = "Reserved_1")]
    pub reserved_1: u16,
    /// `uint32 TimeSinceRequest`
    #[doc(alias = "TimeSinceRequest")]
    pub time_since_request: u32,
    /// `uint32 TimeToFailRequest`
    #[doc(alias = "TimeToFailRequest")]
    pub time_to_fail_request: u32,
    /// `ErrorCode ResultCode`
    #[doc(alias = "ResultCode")]
    pub result_code: ErrorCode,
    /// The client's own number.
    #[doc(alias = "RequestOperation")]
    pub request_operation: u8,
    /// `uint8 Reserved_2[3]`
    #[doc(alias = "Reserved_2")]
    pub reserved_2: [u8; 3],
}

impl Ndr for AuxPerfFailureV2 {
    const MIN_SIZE: usize = 28;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 28, 0, [(process_id, 0), (client_id, 2), (server_id, 4),
            (session_id, 6), (request_id, 8), (reserved_1, 10), (time_since_request, 12),
            (time_to_fail_request, 16), (result_code, 20), (request_operation, 24),
            (reserved_2, 25)]
        ) {
            self.process_id.pull_scalars(p).at("ProcessID")?;
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.server_id.pull_scalars(p).at("ServerID")?;
            self.session_id.pull_scalars(p).at("SessionID")?;
            self.request_id.pull_scalars(p).at("RequestID")?;
            self.reserved_1.pull_scalars(p).at("Reserved_1")?;
            self.time_since_request.pull_scalars(p).at("TimeSinceRequest")?;
            self.time_to_fail_request.pull_scalars(p).at("TimeToFailRequest")?;
            self.result_code.pull_scalars(p).at("ResultCode")?;
            self.request_operation.pull_scalars(p).at("RequestOperation")?;
            p.slice(&mut self.reserved_2).at("Reserved_2")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.process_id.push_scalars(p).at("ProcessID")?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.server_id.push_scalars(p).at("ServerID")?;
        self.session_id.push_scalars(p).at("SessionID")?;
        self.request_id.push_scalars(p).at("RequestID")?;
        self.reserved_1.push_scalars(p).at("Reserved_1")?;
        self.time_since_request.push_scalars(p).at("TimeSinceRequest")?;
        self.time_to_fail_request.push_scalars(p).at("TimeToFailRequest")?;
        self.result_code.push_scalars(p).at("ResultCode")?;
        self.request_operation.push_scalars(p).at("RequestOperation")?;
        p.slice(&self.reserved_2).at("Reserved_2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_FAILURE_V2");
        self.process_id.print("ProcessID", out);
        self.client_id.print("ClientID", out);
        self.server_id.print("ServerID", out);
        self.session_id.print("SessionID", out);
        self.request_id.print("RequestID", out);
        self.reserved_1.print("Reserved_1", out);
        self.time_since_request.print("TimeSinceRequest", out);
        self.time_to_fail_request.print("TimeToFailRequest", out);
        self.result_code.print("ResultCode", out);
        self.request_operation.print("RequestOperation", out);
        out.u8_array("Reserved_2", &self.reserved_2);
        out.end();
    }
}

/// What the client is to do (MS-OXCRPC 2.2.2.2.15).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ENABLE_PERF_SENDTOSERVER = 0x00000001,
///     ENABLE_PERF_SENDTOMAILBOX = 0x00000002,
///     ENABLE_COMPRESSION = 0x00000004,
///     ENABLE_HTTP_TUNNELING = 0x00000008,
///     ENABLE_PERF_SENDGCDATA = 0x00000010
/// } AUX_ENABLE_FLAGS;
/// ```
#[doc(alias = "AUX_ENABLE_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxEnableFlags(pub u32);

impl AuxEnableFlags {
    /// `ENABLE_PERF_SENDTOSERVER = 0x00000001`
    pub const ENABLE_PERF_SENDTOSERVER: Self = Self(0x1);
    /// `ENABLE_PERF_SENDTOMAILBOX = 0x00000002`
    pub const ENABLE_PERF_SENDTOMAILBOX: Self = Self(0x2);
    /// `ENABLE_COMPRESSION = 0x00000004`
    pub const ENABLE_COMPRESSION: Self = Self(0x4);
    /// `ENABLE_HTTP_TUNNELING = 0x00000008`
    pub const ENABLE_HTTP_TUNNELING: Self = Self(0x8);
    /// `ENABLE_PERF_SENDGCDATA = 0x00000010`
    pub const ENABLE_PERF_SENDGCDATA: Self = Self(0x10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ENABLE_PERF_SENDTOSERVER", 0x1),
        ("ENABLE_PERF_SENDTOMAILBOX", 0x2),
        ("ENABLE_COMPRESSION", 0x4),
        ("ENABLE_HTTP_TUNNELING", 0x8),
        ("ENABLE_PERF_SENDGCDATA", 0x10),
    ];
}

pidl_ndr::wire_bitmap!(AuxEnableFlags, u32, u32, 32, 4);

/// A change in what the client is to do (MS-OXCRPC 2.2.2.2.15).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     AUX_ENABLE_FLAGS EnableFlags;
///     /** Milliseconds that performance data is worth keeping. */
///     uint32 ExpiryTime;
/// } AUX_CLIENT_CONTROL;
/// ```
#[doc(alias = "AUX_CLIENT_CONTROL")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxClientControl {
    /// `AUX_ENABLE_FLAGS EnableFlags`
    #[doc(alias = "EnableFlags")]
    pub enable_flags: AuxEnableFlags,
    /// Milliseconds that performance data is worth keeping.
    #[doc(alias = "ExpiryTime")]
    pub expiry_time: u32,
}

impl Ndr for AuxClientControl {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(enable_flags, 0), (expiry_time, 4)]) {
            self.enable_flags.pull_scalars(p).at("EnableFlags")?;
            self.expiry_time.pull_scalars(p).at("ExpiryTime")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.enable_flags.push_scalars(p).at("EnableFlags")?;
        self.expiry_time.push_scalars(p).at("ExpiryTime")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_CLIENT_CONTROL");
        self.enable_flags.print("EnableFlags", out);
        self.expiry_time.print("ExpiryTime", out);
        out.end();
    }
}

/// The server's operating system (MS-OXCRPC 2.2.2.2.16).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of this structure. */
///     uint32 OSVersionInfoSize;
///     uint32 MajorVersion;
///     uint32 MinorVersion;
///     uint32 BuildNumber;
///     [flag(NDR_PAHEX)] uint8 Reserved1[132];
///     uint16 ServicePackMajor;
///     uint16 ServicePackMinor;
///     uint32 Reserved2;
/// } AUX_OSVERSIONINFO;
/// ```
#[doc(alias = "AUX_OSVERSIONINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxOsversioninfo {
    /// Bytes of this structure.
    #[doc(alias = "OSVersionInfoSize")]
    pub os_version_info_size: u32,
    /// `uint32 MajorVersion`
    #[doc(alias = "MajorVersion")]
    pub major_version: u32,
    /// `uint32 MinorVersion`
    #[doc(alias = "MinorVersion")]
    pub minor_version: u32,
    /// `uint32 BuildNumber`
    #[doc(alias = "BuildNumber")]
    pub build_number: u32,
    /// `[flag(NDR_PAHEX)] uint8 Reserved1[132]`
    #[doc(alias = "Reserved1")]
    pub reserved1: Vec<u8>,
    /// `uint16 ServicePackMajor`
    #[doc(alias = "ServicePackMajor")]
    pub service_pack_major: u16,
    /// `uint16 ServicePackMinor`
    #[doc(alias = "ServicePackMinor")]
    pub service_pack_minor: u16,
    /// `uint32 Reserved2`
    #[doc(alias = "Reserved2")]
    pub reserved2: u32,
}

impl Ndr for AuxOsversioninfo {
    const MIN_SIZE: usize = 156;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(os_version_info_size, 0), (major_version, 4),
            (minor_version, 8), (build_number, 12)]
        ) {
            self.os_version_info_size.pull_scalars(p).at("OSVersionInfoSize")?;
            self.major_version.pull_scalars(p).at("MajorVersion")?;
            self.minor_version.pull_scalars(p).at("MinorVersion")?;
            self.build_number.pull_scalars(p).at("BuildNumber")?;
        }
        p.items(&mut self.reserved1, Dim::fixed(132)).at("Reserved1")?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(service_pack_major, 0), (service_pack_minor, 2), (reserved2,
            4)]
        ) {
            self.service_pack_major.pull_scalars(p).at("ServicePackMajor")?;
            self.service_pack_minor.pull_scalars(p).at("ServicePackMinor")?;
            self.reserved2.pull_scalars(p).at("Reserved2")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.os_version_info_size.push_scalars(p).at("OSVersionInfoSize")?;
        self.major_version.push_scalars(p).at("MajorVersion")?;
        self.minor_version.push_scalars(p).at("MinorVersion")?;
        self.build_number.push_scalars(p).at("BuildNumber")?;
        p.items(&self.reserved1, Dim::fixed(132)).at("Reserved1")?;
        self.service_pack_major.push_scalars(p).at("ServicePackMajor")?;
        self.service_pack_minor.push_scalars(p).at("ServicePackMinor")?;
        self.reserved2.push_scalars(p).at("Reserved2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_OSVERSIONINFO");
        self.os_version_info_size.print("OSVersionInfoSize", out);
        self.major_version.print("MajorVersion", out);
        self.minor_version.print("MinorVersion", out);
        self.build_number.print("BuildNumber", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Reserved1", &self.reserved1));
        self.service_pack_major.print("ServicePackMajor", out);
        self.service_pack_minor.print("ServicePackMinor", out);
        self.reserved2.print("Reserved2", out);
        out.end();
    }
}

/// Public folders of the organisation (MS-OXCRPC 2.2.2.2.17).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     PUBLIC_FOLDERS_ENABLED = 0x00000001,
///     USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION = 0x00000002
/// } AUX_ORG_FLAGS;
/// ```
#[doc(alias = "AUX_ORG_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxOrgFlags(pub u32);

impl AuxOrgFlags {
    /// `PUBLIC_FOLDERS_ENABLED = 0x00000001`
    pub const PUBLIC_FOLDERS_ENABLED: Self = Self(0x1);
    /// `USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION = 0x00000002`
    pub const USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PUBLIC_FOLDERS_ENABLED", 0x1),
        ("USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(AuxOrgFlags, u32, u32, 32, 4);

/// Whether there are public folders (MS-OXCRPC 2.2.2.2.17).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     AUX_ORG_FLAGS OrgFlags;
/// } AUX_EXORGINFO;
/// ```
#[doc(alias = "AUX_EXORGINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxExorginfo {
    /// `AUX_ORG_FLAGS OrgFlags`
    #[doc(alias = "OrgFlags")]
    pub org_flags: AuxOrgFlags,
}

impl Ndr for AuxExorginfo {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.org_flags.pull_scalars(p).at("OrgFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.org_flags.push_scalars(p).at("OrgFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_EXORGINFO");
        self.org_flags.print("OrgFlags", out);
        out.end();
    }
}

/// The account a client works for (MS-OXCRPC 2.2.2.2.18).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** That of an `AUX_PERF_CLIENTINFO`. */
///     uint16 ClientID;
///     uint16 Reserved;
///     GUID Account;
/// } AUX_PERF_ACCOUNTINFO;
/// ```
#[doc(alias = "AUX_PERF_ACCOUNTINFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxPerfAccountinfo {
    /// That of an \`AUX\_PERF\_CLIENTINFO\`.
    #[doc(alias = "ClientID")]
    pub client_id: u16,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `GUID Account`
    #[doc(alias = "Account")]
    pub account: Guid,
}

impl Ndr for AuxPerfAccountinfo {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(client_id, 0), (reserved, 2), (account, 4)]
        ) {
            self.client_id.pull_scalars(p).at("ClientID")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.account.pull_scalars(p).at("Account")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.client_id.push_scalars(p).at("ClientID")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.account.push_scalars(p).at("Account")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PERF_ACCOUNTINFO");
        self.client_id.print("ClientID", out);
        self.reserved.print("Reserved", out);
        self.account.print("Account", out);
        out.end();
    }
}

/// What the server can do (MS-OXCRPC 2.2.2.2.19).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     PACKED_FAST_TRANSFER_UPLOAD_BUFFERS = 0x00000001,
///     PACKED_WRITE_STREAM_UPLOAD_BUFFERS = 0x00000002,
///     ULTRA_LARGE_PACKED_DOWNLOAD_BUFFERS = 0x00000008
/// } AUX_SERVER_CAPABILITY_FLAGS;
/// ```
#[doc(alias = "AUX_SERVER_CAPABILITY_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxServerCapabilityFlags(pub u32);

impl AuxServerCapabilityFlags {
    /// `PACKED_FAST_TRANSFER_UPLOAD_BUFFERS = 0x00000001`
    pub const PACKED_FAST_TRANSFER_UPLOAD_BUFFERS: Self = Self(0x1);
    /// `PACKED_WRITE_STREAM_UPLOAD_BUFFERS = 0x00000002`
    pub const PACKED_WRITE_STREAM_UPLOAD_BUFFERS: Self = Self(0x2);
    /// `ULTRA_LARGE_PACKED_DOWNLOAD_BUFFERS = 0x00000008`
    pub const ULTRA_LARGE_PACKED_DOWNLOAD_BUFFERS: Self = Self(0x8);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PACKED_FAST_TRANSFER_UPLOAD_BUFFERS", 0x1),
        ("PACKED_WRITE_STREAM_UPLOAD_BUFFERS", 0x2),
        ("ULTRA_LARGE_PACKED_DOWNLOAD_BUFFERS", 0x8),
    ];
}

pidl_ndr::wire_bitmap!(AuxServerCapabilityFlags, u32, u32, 32, 4);

/// What the server can do (MS-OXCRPC 2.2.2.2.19).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     AUX_SERVER_CAPABILITY_FLAGS ServerCapabilityFlags;
/// } AUX_SERVER_CAPABILITIES;
/// ```
#[doc(alias = "AUX_SERVER_CAPABILITIES")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxServerCapabilities {
    /// `AUX_SERVER_CAPABILITY_FLAGS ServerCapabilityFlags`
    #[doc(alias = "ServerCapabilityFlags")]
    pub server_capability_flags: AuxServerCapabilityFlags,
}

impl Ndr for AuxServerCapabilities {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.server_capability_flags.pull_scalars(p).at("ServerCapabilityFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.server_capability_flags.push_scalars(p).at("ServerCapabilityFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_SERVER_CAPABILITIES");
        self.server_capability_flags.print("ServerCapabilityFlags", out);
        out.end();
    }
}

/// What the endpoint can do (MS-OXCRPC 2.2.2.2.20).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** RFR, NSPI and EMSMDB on one HTTP endpoint. */
///     ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT = 0x00000001
/// } AUX_ENDPOINT_CAPABILITY_FLAGS;
/// ```
#[doc(alias = "AUX_ENDPOINT_CAPABILITY_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxEndpointCapabilityFlags(pub u32);

impl AuxEndpointCapabilityFlags {
    /// RFR, NSPI and EMSMDB on one HTTP endpoint.
    pub const ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT", 0x1),
    ];
}

pidl_ndr::wire_bitmap!(AuxEndpointCapabilityFlags, u32, u32, 32, 4);

/// What the endpoint can do (MS-OXCRPC 2.2.2.2.20).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     AUX_ENDPOINT_CAPABILITY_FLAGS EndpointCapabilityFlags;
/// } AUX_ENDPOINT_CAPABILITIES;
/// ```
#[doc(alias = "AUX_ENDPOINT_CAPABILITIES")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxEndpointCapabilities {
    /// `AUX_ENDPOINT_CAPABILITY_FLAGS EndpointCapabilityFlags`
    #[doc(alias = "EndpointCapabilityFlags")]
    pub endpoint_capability_flags: AuxEndpointCapabilityFlags,
}

impl Ndr for AuxEndpointCapabilities {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.endpoint_capability_flags.pull_scalars(p).at("EndpointCapabilityFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.endpoint_capability_flags.push_scalars(p).at("EndpointCapabilityFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_ENDPOINT_CAPABILITIES");
        self.endpoint_capability_flags.print("EndpointCapabilityFlags", out);
        out.end();
    }
}

/// How a client works (MS-OXCRPC 2.2.2.2.21).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     CONNECTION_CACHED_MODE = 0x00000001
/// } AUX_CONNECTION_FLAGS;
/// ```
#[doc(alias = "AUX_CONNECTION_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuxConnectionFlags(pub u32);

impl AuxConnectionFlags {
    /// `CONNECTION_CACHED_MODE = 0x00000001`
    pub const CONNECTION_CACHED_MODE: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("CONNECTION_CACHED_MODE", 0x1),
    ];
}

pidl_ndr::wire_bitmap!(AuxConnectionFlags, u32, u32, 32, 4);

/// The client's connection, for the server's log (MS-OXCRPC 2.2.2.2.21).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID ConnectionGUID;
///     [relative_short, flag(STR_NULLTERM)] string *ConnectionContextInfo;
///     uint16 Reserved;
///     uint32 ConnectionAttempts;
///     AUX_CONNECTION_FLAGS ConnectionFlags;
/// } AUX_CLIENT_CONNECTION_INFO;
/// ```
#[doc(alias = "AUX_CLIENT_CONNECTION_INFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxClientConnectionInfo {
    /// `GUID ConnectionGUID`
    #[doc(alias = "ConnectionGUID")]
    pub connection_guid: Guid,
    /// `[relative_short, flag(STR_NULLTERM)] string *ConnectionContextInfo`
    #[doc(alias = "ConnectionContextInfo")]
    pub connection_context_info: Option<NdrString>,
    /// `uint16 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `uint32 ConnectionAttempts`
    #[doc(alias = "ConnectionAttempts")]
    pub connection_attempts: u32,
    /// `AUX_CONNECTION_FLAGS ConnectionFlags`
    #[doc(alias = "ConnectionFlags")]
    pub connection_flags: AuxConnectionFlags,
}

impl Ndr for AuxClientConnectionInfo {
    const MIN_SIZE: usize = 28;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.connection_guid.pull_scalars(p).at("ConnectionGUID")?;
        p.relative_short_pointer(&mut self.connection_context_info)
            .at("ConnectionContextInfo")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.connection_attempts.pull_scalars(p).at("ConnectionAttempts")?;
        self.connection_flags.pull_scalars(p).at("ConnectionFlags")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&mut self.connection_context_info),
            )
            .at("ConnectionContextInfo")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        self.connection_guid.push_scalars(p).at("ConnectionGUID")?;
        p.relative_short_pointer(&self.connection_context_info)
            .at("ConnectionContextInfo")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.connection_attempts.push_scalars(p).at("ConnectionAttempts")?;
        self.connection_flags.push_scalars(p).at("ConnectionFlags")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&self.connection_context_info),
            )
            .at("ConnectionContextInfo")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_CLIENT_CONNECTION_INFO");
        self.connection_guid.print("ConnectionGUID", out);
        show_pointer("ConnectionContextInfo", &self.connection_context_info, out);
        self.reserved.print("Reserved", out);
        self.connection_attempts.print("ConnectionAttempts", out);
        self.connection_flags.print("ConnectionFlags", out);
        out.end();
    }
}

/// The server's session, for the client's log (MS-OXCRPC 2.2.2.2.22).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [relative_short, flag(STR_NULLTERM)] string *ServerSessionContextInfo;
/// } AUX_SERVER_SESSION_INFO;
/// ```
#[doc(alias = "AUX_SERVER_SESSION_INFO")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxServerSessionInfo {
    /// `[relative_short, flag(STR_NULLTERM)] string *ServerSessionContextInfo`
    #[doc(alias = "ServerSessionContextInfo")]
    pub server_session_context_info: Option<NdrString>,
}

impl Ndr for AuxServerSessionInfo {
    const MIN_SIZE: usize = 2;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        p.relative_short_pointer(&mut self.server_session_context_info)
            .at("ServerSessionContextInfo")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&mut self.server_session_context_info),
            )
            .at("ServerSessionContextInfo")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        p.relative_short_pointer(&self.server_session_context_info)
            .at("ServerSessionContextInfo")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&self.server_session_context_info),
            )
            .at("ServerSessionContextInfo")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_SERVER_SESSION_INFO");
        show_pointer("ServerSessionContextInfo", &self.server_session_context_info, out);
        out.end();
    }
}

/// Equipment between client and server (MS-OXCRPC 2.2.2.2.23).
///
/// ```idl
/// typedef [public, relative_base(4), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [relative_short, flag(STR_NULLTERM)] string *DeviceManufacturer;
///     [relative_short, flag(STR_NULLTERM)] string *DeviceModel;
///     [relative_short, flag(STR_NULLTERM)] string *DeviceSerialNumber;
///     [relative_short, flag(STR_NULLTERM)] string *DeviceVersion;
///     [relative_short, flag(STR_NULLTERM)] string *DeviceFirmwareVersion;
/// } AUX_PROTOCOL_DEVICE_IDENTIFICATION;
/// ```
#[doc(alias = "AUX_PROTOCOL_DEVICE_IDENTIFICATION")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxProtocolDeviceIdentification {
    /// `[relative_short, flag(STR_NULLTERM)] string *DeviceManufacturer`
    #[doc(alias = "DeviceManufacturer")]
    pub device_manufacturer: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *DeviceModel`
    #[doc(alias = "DeviceModel")]
    pub device_model: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *DeviceSerialNumber`
    #[doc(alias = "DeviceSerialNumber")]
    pub device_serial_number: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *DeviceVersion`
    #[doc(alias = "DeviceVersion")]
    pub device_version: Option<NdrString>,
    /// `[relative_short, flag(STR_NULLTERM)] string *DeviceFirmwareVersion`
    #[doc(alias = "DeviceFirmwareVersion")]
    pub device_firmware_version: Option<NdrString>,
}

impl Ndr for AuxProtocolDeviceIdentification {
    const MIN_SIZE: usize = 10;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        p.relative_short_pointer(&mut self.device_manufacturer)
            .at("DeviceManufacturer")?;
        p.relative_short_pointer(&mut self.device_model).at("DeviceModel")?;
        p.relative_short_pointer(&mut self.device_serial_number)
            .at("DeviceSerialNumber")?;
        p.relative_short_pointer(&mut self.device_version).at("DeviceVersion")?;
        p.relative_short_pointer(&mut self.device_firmware_version)
            .at("DeviceFirmwareVersion")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&mut self.device_manufacturer),
            )
            .at("DeviceManufacturer")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.device_model))
            .at("DeviceModel")?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&mut self.device_serial_number),
            )
            .at("DeviceSerialNumber")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&mut self.device_version))
            .at("DeviceVersion")?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&mut self.device_firmware_version),
            )
            .at("DeviceFirmwareVersion")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(4);
        p.relative_short_pointer(&self.device_manufacturer).at("DeviceManufacturer")?;
        p.relative_short_pointer(&self.device_model).at("DeviceModel")?;
        p.relative_short_pointer(&self.device_serial_number).at("DeviceSerialNumber")?;
        p.relative_short_pointer(&self.device_version).at("DeviceVersion")?;
        p.relative_short_pointer(&self.device_firmware_version)
            .at("DeviceFirmwareVersion")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        let base = p.begin_relative_base_buffers(4)?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.device_manufacturer))
            .at("DeviceManufacturer")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.device_model))
            .at("DeviceModel")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.device_serial_number))
            .at("DeviceSerialNumber")?;
        p.with_flags(NULLTERM, |p| p.relative_short_pointee(&self.device_version))
            .at("DeviceVersion")?;
        p.with_flags(
                NULLTERM,
                |p| p.relative_short_pointee(&self.device_firmware_version),
            )
            .at("DeviceFirmwareVersion")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_PROTOCOL_DEVICE_IDENTIFICATION");
        show_pointer("DeviceManufacturer", &self.device_manufacturer, out);
        show_pointer("DeviceModel", &self.device_model, out);
        show_pointer("DeviceSerialNumber", &self.device_serial_number, out);
        show_pointer("DeviceVersion", &self.device_version, out);
        show_pointer("DeviceFirmwareVersion", &self.device_firmware_version, out);
        out.end();
    }
}

/// What follows an \`AUX\_HEADER\` (the tables of MS-OXCRPC 2.2.2.2).
///
/// ```idl
/// typedef [nodiscriminant, switch_type(hyper), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_REQUESTID))] AUX_PERF_REQUESTID RequestId;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_CLIENTINFO))] AUX_PERF_CLIENTINFO ClientInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_SERVERINFO))] AUX_PERF_SERVERINFO ServerInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_SESSIONINFO))] AUX_PERF_SESSIONINFO SessionInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_DEFMDB_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_BG_DEFMDB_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_FG_DEFMDB_SUCCESS))] AUX_PERF_DEFMDB_SUCCESS DefMdbSuccess;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_DEFGC_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_BG_DEFGC_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_FG_DEFGC_SUCCESS))] AUX_PERF_DEFGC_SUCCESS DefGcSuccess;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_MDB_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_BG_MDB_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_FG_MDB_SUCCESS))] AUX_PERF_MDB_SUCCESS MdbSuccess;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_GC_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_BG_GC_SUCCESS),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_FG_GC_SUCCESS))] AUX_PERF_GC_SUCCESS GcSuccess;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_FAILURE),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_BG_FAILURE),
///           pair(AUX_VERSION_1, AUX_TYPE_PERF_FG_FAILURE))] AUX_PERF_FAILURE Failure;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_CLIENT_CONTROL))] AUX_CLIENT_CONTROL ClientControl;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_PROCESSINFO),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_PROCESSINFO))] AUX_PERF_PROCESSINFO ProcessInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_OSVERSIONINFO))] AUX_OSVERSIONINFO OsVersionInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_EXORGINFO))] AUX_EXORGINFO ExOrgInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PERF_ACCOUNTINFO))] AUX_PERF_ACCOUNTINFO AccountInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_SERVER_CAPABILITIES))] AUX_SERVER_CAPABILITIES ServerCapabilities;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_ENDPOINT_CAPABILITIES))] AUX_ENDPOINT_CAPABILITIES EndpointCapabilities;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_CLIENT_CONNECTION_INFO))] AUX_CLIENT_CONNECTION_INFO ClientConnectionInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_SERVER_SESSION_INFO))] AUX_SERVER_SESSION_INFO ServerSessionInfo;
///     [case(pair(AUX_VERSION_1, AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION))] AUX_PROTOCOL_DEVICE_IDENTIFICATION DeviceIdentification;
///     [case(pair(AUX_VERSION_2, AUX_TYPE_PERF_SESSIONINFO))] AUX_PERF_SESSIONINFO_V2 SessionInfoV2;
///     [case(pair(AUX_VERSION_2, AUX_TYPE_PERF_MDB_SUCCESS),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_BG_MDB_SUCCESS),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_FG_MDB_SUCCESS))] AUX_PERF_MDB_SUCCESS_V2 MdbSuccessV2;
///     [case(pair(AUX_VERSION_2, AUX_TYPE_PERF_GC_SUCCESS),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_BG_GC_SUCCESS),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_FG_GC_SUCCESS))] AUX_PERF_GC_SUCCESS_V2 GcSuccessV2;
///     [case(pair(AUX_VERSION_2, AUX_TYPE_PERF_FAILURE),
///           pair(AUX_VERSION_2, AUX_TYPE_PERF_BG_FAILURE),
/// …
/// ```
#[doc(alias = "AUX_BODY")]
#[derive(Clone, Debug, PartialEq)]
pub enum AuxBody {
    /// For 4294967297.
    RequestId(AuxPerfRequestid),
    /// For 4294967298.
    ClientInfo(AuxPerfClientinfo),
    /// For 4294967299.
    ServerInfo(AuxPerfServerinfo),
    /// For 4294967300.
    SessionInfo(AuxPerfSessioninfo),
    /// For 4294967301, 4294967308, 4294967313.
    DefMdbSuccess(AuxPerfDefmdbSuccess),
    /// For 4294967302, 4294967309, 4294967314.
    DefGcSuccess(AuxPerfDefgcSuccess),
    /// For 4294967303, 4294967310, 4294967315.
    MdbSuccess(AuxPerfMdbSuccess),
    /// For 4294967304, 4294967311, 4294967316.
    GcSuccess(AuxPerfGcSuccess),
    /// For 4294967305, 4294967312, 4294967317.
    Failure(AuxPerfFailure),
    /// For 4294967306.
    ClientControl(AuxClientControl),
    /// For 4294967307, 8589934603.
    ProcessInfo(AuxPerfProcessinfo),
    /// For 4294967318.
    OsVersionInfo(AuxOsversioninfo),
    /// For 4294967319.
    ExOrgInfo(AuxExorginfo),
    /// For 4294967320.
    AccountInfo(AuxPerfAccountinfo),
    /// For 4294967366.
    ServerCapabilities(AuxServerCapabilities),
    /// For 4294967368.
    EndpointCapabilities(AuxEndpointCapabilities),
    /// For 4294967370.
    ClientConnectionInfo(AuxClientConnectionInfo),
    /// For 4294967371.
    ServerSessionInfo(AuxServerSessionInfo),
    /// For 4294967374.
    DeviceIdentification(AuxProtocolDeviceIdentification),
    /// For 8589934596.
    SessionInfoV2(AuxPerfSessioninfoV2),
    /// For 8589934599, 8589934606, 8589934611.
    MdbSuccessV2(AuxPerfMdbSuccessV2),
    /// For 8589934600, 8589934607, 8589934612.
    GcSuccessV2(AuxPerfGcSuccessV2),
    /// For 8589934601, 8589934608, 8589934613.
    FailureV2(AuxPerfFailureV2),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for AuxBody {
    fn default() -> Self {
        Self::RequestId(Default::default())
    }
}

impl AuxBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::RequestId(_) => matches!(level, 4294967297),
            Self::ClientInfo(_) => matches!(level, 4294967298),
            Self::ServerInfo(_) => matches!(level, 4294967299),
            Self::SessionInfo(_) => matches!(level, 4294967300),
            Self::DefMdbSuccess(_) => {
                matches!(level, 4294967301 | 4294967308 | 4294967313)
            }
            Self::DefGcSuccess(_) => {
                matches!(level, 4294967302 | 4294967309 | 4294967314)
            }
            Self::MdbSuccess(_) => matches!(level, 4294967303 | 4294967310 | 4294967315),
            Self::GcSuccess(_) => matches!(level, 4294967304 | 4294967311 | 4294967316),
            Self::Failure(_) => matches!(level, 4294967305 | 4294967312 | 4294967317),
            Self::ClientControl(_) => matches!(level, 4294967306),
            Self::ProcessInfo(_) => matches!(level, 4294967307 | 8589934603),
            Self::OsVersionInfo(_) => matches!(level, 4294967318),
            Self::ExOrgInfo(_) => matches!(level, 4294967319),
            Self::AccountInfo(_) => matches!(level, 4294967320),
            Self::ServerCapabilities(_) => matches!(level, 4294967366),
            Self::EndpointCapabilities(_) => matches!(level, 4294967368),
            Self::ClientConnectionInfo(_) => matches!(level, 4294967370),
            Self::ServerSessionInfo(_) => matches!(level, 4294967371),
            Self::DeviceIdentification(_) => matches!(level, 4294967374),
            Self::SessionInfoV2(_) => matches!(level, 8589934596),
            Self::MdbSuccessV2(_) => {
                matches!(level, 8589934599 | 8589934606 | 8589934611)
            }
            Self::GcSuccessV2(_) => matches!(level, 8589934600 | 8589934607 | 8589934612),
            Self::FailureV2(_) => matches!(level, 8589934601 | 8589934608 | 8589934613),
            Self::Unknown(_) => {
                !matches!(
                    level, 4294967297 | 4294967298 | 4294967299 | 4294967300 | 4294967301
                    | 4294967308 | 4294967313 | 4294967302 | 4294967309 | 4294967314 |
                    4294967303 | 4294967310 | 4294967315 | 4294967304 | 4294967311 |
                    4294967316 | 4294967305 | 4294967312 | 4294967317 | 4294967306 |
                    4294967307 | 8589934603 | 4294967318 | 4294967319 | 4294967320 |
                    4294967366 | 4294967368 | 4294967370 | 4294967371 | 4294967374 |
                    8589934596 | 8589934599 | 8589934606 | 8589934611 | 8589934600 |
                    8589934607 | 8589934612 | 8589934601 | 8589934608 | 8589934613
                )
            }
        }
    }
}

impl NdrUnion for AuxBody {
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            4294967297 => Self::RequestId(Default::default()),
            4294967298 => Self::ClientInfo(Default::default()),
            4294967299 => Self::ServerInfo(Default::default()),
            4294967300 => Self::SessionInfo(Default::default()),
            4294967301 | 4294967308 | 4294967313 => {
                Self::DefMdbSuccess(Default::default())
            }
            4294967302 | 4294967309 | 4294967314 => {
                Self::DefGcSuccess(Default::default())
            }
            4294967303 | 4294967310 | 4294967315 => Self::MdbSuccess(Default::default()),
            4294967304 | 4294967311 | 4294967316 => Self::GcSuccess(Default::default()),
            4294967305 | 4294967312 | 4294967317 => Self::Failure(Default::default()),
            4294967306 => Self::ClientControl(Default::default()),
            4294967307 | 8589934603 => Self::ProcessInfo(Default::default()),
            4294967318 => Self::OsVersionInfo(Default::default()),
            4294967319 => Self::ExOrgInfo(Default::default()),
            4294967320 => Self::AccountInfo(Default::default()),
            4294967366 => Self::ServerCapabilities(Default::default()),
            4294967368 => Self::EndpointCapabilities(Default::default()),
            4294967370 => Self::ClientConnectionInfo(Default::default()),
            4294967371 => Self::ServerSessionInfo(Default::default()),
            4294967374 => Self::DeviceIdentification(Default::default()),
            8589934596 => Self::SessionInfoV2(Default::default()),
            8589934599 | 8589934606 | 8589934611 => {
                Self::MdbSuccessV2(Default::default())
            }
            8589934600 | 8589934607 | 8589934612 => Self::GcSuccessV2(Default::default()),
            8589934601 | 8589934608 | 8589934613 => Self::FailureV2(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::RequestId(v) => v.pull_scalars(p).at("RequestId")?,
            Self::ClientInfo(v) => v.pull_scalars(p).at("ClientInfo")?,
            Self::ServerInfo(v) => v.pull_scalars(p).at("ServerInfo")?,
            Self::SessionInfo(v) => v.pull_scalars(p).at("SessionInfo")?,
            Self::DefMdbSuccess(v) => v.pull_scalars(p).at("DefMdbSuccess")?,
            Self::DefGcSuccess(v) => v.pull_scalars(p).at("DefGcSuccess")?,
            Self::MdbSuccess(v) => v.pull_scalars(p).at("MdbSuccess")?,
            Self::GcSuccess(v) => v.pull_scalars(p).at("GcSuccess")?,
            Self::Failure(v) => v.pull_scalars(p).at("Failure")?,
            Self::ClientControl(v) => v.pull_scalars(p).at("ClientControl")?,
            Self::ProcessInfo(v) => v.pull_scalars(p).at("ProcessInfo")?,
            Self::OsVersionInfo(v) => v.pull_scalars(p).at("OsVersionInfo")?,
            Self::ExOrgInfo(v) => v.pull_scalars(p).at("ExOrgInfo")?,
            Self::AccountInfo(v) => v.pull_scalars(p).at("AccountInfo")?,
            Self::ServerCapabilities(v) => v.pull_scalars(p).at("ServerCapabilities")?,
            Self::EndpointCapabilities(v) => {
                v.pull_scalars(p).at("EndpointCapabilities")?
            }
            Self::ClientConnectionInfo(v) => {
                v.pull_scalars(p).at("ClientConnectionInfo")?
            }
            Self::ServerSessionInfo(v) => v.pull_scalars(p).at("ServerSessionInfo")?,
            Self::DeviceIdentification(v) => {
                v.pull_scalars(p).at("DeviceIdentification")?
            }
            Self::SessionInfoV2(v) => v.pull_scalars(p).at("SessionInfoV2")?,
            Self::MdbSuccessV2(v) => v.pull_scalars(p).at("MdbSuccessV2")?,
            Self::GcSuccessV2(v) => v.pull_scalars(p).at("GcSuccessV2")?,
            Self::FailureV2(v) => v.pull_scalars(p).at("FailureV2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        match self {
            Self::ClientInfo(v) => v.pull_buffers(p).at("ClientInfo")?,
            Self::ServerInfo(v) => v.pull_buffers(p).at("ServerInfo")?,
            Self::ProcessInfo(v) => v.pull_buffers(p).at("ProcessInfo")?,
            Self::ClientConnectionInfo(v) => {
                v.pull_buffers(p).at("ClientConnectionInfo")?
            }
            Self::ServerSessionInfo(v) => v.pull_buffers(p).at("ServerSessionInfo")?,
            Self::DeviceIdentification(v) => {
                v.pull_buffers(p).at("DeviceIdentification")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::RequestId(v) => v.push_scalars(p).at("RequestId")?,
            Self::ClientInfo(v) => v.push_scalars(p).at("ClientInfo")?,
            Self::ServerInfo(v) => v.push_scalars(p).at("ServerInfo")?,
            Self::SessionInfo(v) => v.push_scalars(p).at("SessionInfo")?,
            Self::DefMdbSuccess(v) => v.push_scalars(p).at("DefMdbSuccess")?,
            Self::DefGcSuccess(v) => v.push_scalars(p).at("DefGcSuccess")?,
            Self::MdbSuccess(v) => v.push_scalars(p).at("MdbSuccess")?,
            Self::GcSuccess(v) => v.push_scalars(p).at("GcSuccess")?,
            Self::Failure(v) => v.push_scalars(p).at("Failure")?,
            Self::ClientControl(v) => v.push_scalars(p).at("ClientControl")?,
            Self::ProcessInfo(v) => v.push_scalars(p).at("ProcessInfo")?,
            Self::OsVersionInfo(v) => v.push_scalars(p).at("OsVersionInfo")?,
            Self::ExOrgInfo(v) => v.push_scalars(p).at("ExOrgInfo")?,
            Self::AccountInfo(v) => v.push_scalars(p).at("AccountInfo")?,
            Self::ServerCapabilities(v) => v.push_scalars(p).at("ServerCapabilities")?,
            Self::EndpointCapabilities(v) => {
                v.push_scalars(p).at("EndpointCapabilities")?
            }
            Self::ClientConnectionInfo(v) => {
                v.push_scalars(p).at("ClientConnectionInfo")?
            }
            Self::ServerSessionInfo(v) => v.push_scalars(p).at("ServerSessionInfo")?,
            Self::DeviceIdentification(v) => {
                v.push_scalars(p).at("DeviceIdentification")?
            }
            Self::SessionInfoV2(v) => v.push_scalars(p).at("SessionInfoV2")?,
            Self::MdbSuccessV2(v) => v.push_scalars(p).at("MdbSuccessV2")?,
            Self::GcSuccessV2(v) => v.push_scalars(p).at("GcSuccessV2")?,
            Self::FailureV2(v) => v.push_scalars(p).at("FailureV2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, _level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        match self {
            Self::ClientInfo(v) => v.push_buffers(p).at("ClientInfo")?,
            Self::ServerInfo(v) => v.push_buffers(p).at("ServerInfo")?,
            Self::ProcessInfo(v) => v.push_buffers(p).at("ProcessInfo")?,
            Self::ClientConnectionInfo(v) => {
                v.push_buffers(p).at("ClientConnectionInfo")?
            }
            Self::ServerSessionInfo(v) => v.push_buffers(p).at("ServerSessionInfo")?,
            Self::DeviceIdentification(v) => {
                v.push_buffers(p).at("DeviceIdentification")?
            }
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "AUX_BODY", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::RequestId(v) => v.print("RequestId", out),
            Self::ClientInfo(v) => v.print("ClientInfo", out),
            Self::ServerInfo(v) => v.print("ServerInfo", out),
            Self::SessionInfo(v) => v.print("SessionInfo", out),
            Self::DefMdbSuccess(v) => v.print("DefMdbSuccess", out),
            Self::DefGcSuccess(v) => v.print("DefGcSuccess", out),
            Self::MdbSuccess(v) => v.print("MdbSuccess", out),
            Self::GcSuccess(v) => v.print("GcSuccess", out),
            Self::Failure(v) => v.print("Failure", out),
            Self::ClientControl(v) => v.print("ClientControl", out),
            Self::ProcessInfo(v) => v.print("ProcessInfo", out),
            Self::OsVersionInfo(v) => v.print("OsVersionInfo", out),
            Self::ExOrgInfo(v) => v.print("ExOrgInfo", out),
            Self::AccountInfo(v) => v.print("AccountInfo", out),
            Self::ServerCapabilities(v) => v.print("ServerCapabilities", out),
            Self::EndpointCapabilities(v) => v.print("EndpointCapabilities", out),
            Self::ClientConnectionInfo(v) => v.print("ClientConnectionInfo", out),
            Self::ServerSessionInfo(v) => v.print("ServerSessionInfo", out),
            Self::DeviceIdentification(v) => v.print("DeviceIdentification", out),
            Self::SessionInfoV2(v) => v.print("SessionInfoV2", out),
            Self::MdbSuccessV2(v) => v.print("MdbSuccessV2", out),
            Self::GcSuccessV2(v) => v.print("GcSuccessV2", out),
            Self::FailureV2(v) => v.print("FailureV2", out),
            Self::Unknown(v) => v.print("Unknown", out),
        }
        out.end();
    }
}

/// An auxiliary block: \`AUX\_HEADER\` and what follows it (MS-OXCRPC 2.2.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of the block, this header's four included. */
///     [value(4 + bytes(Body))] uint16 Size;
///     AUX_VERSION Version;
///     AUX_TYPE Type;
///     [subcontext(0), subcontext_size(Size - 4), switch_is(pair(Version, Type))] AUX_BODY Body;
/// } AUX_HEADER;
/// ```
#[doc(alias = "AUX_HEADER")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxHeader {
    /// Bytes of the block, this header's four included.
    #[doc(alias = "Size")]
    pub size: u16,
    /// `AUX_VERSION Version`
    #[doc(alias = "Version")]
    pub version: AuxVersion,
    /// `AUX_TYPE Type`
    #[doc(alias = "Type")]
    pub r#type: AuxType,
    /// `[subcontext(0), subcontext_size(Size - 4), switch_is(pair(Version, Type))] AUX_BODY Body`
    #[doc(alias = "Body")]
    pub body: AuxBody,
}

impl Ndr for AuxHeader {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        if !pidl_ndr::run!(self, p, 4, 0, [(size, 0), (version, 2), (r#type, 3)]) {
            self.size.pull_scalars(p).at("Size")?;
            self.version.pull_scalars(p).at("Version")?;
            self.r#type.pull_scalars(p).at("Type")?;
        }
        p.subcontext(
                0,
                Some(p.size(i128::from(self.size) - 4)?),
                |p| {
                    self.body
                        .pull(
                            level(
                                (i128::from(self.version.0) << 32)
                                    | i128::from(self.r#type.0),
                            ),
                            p,
                        )
                },
            )
            .at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        let size_place = p.number_later(2).at("Size")?;
        self.version.push_scalars(p).at("Version")?;
        self.r#type.push_scalars(p).at("Type")?;
        let body_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| {
                        self.body
                            .push(
                                level(
                                    (i128::from(self.version.0) << 32)
                                        | i128::from(self.r#type.0),
                                ),
                                p,
                            )
                    },
                )
            })
            .at("Body")?;
        p.fill(size_place, 2, 4 + body_bytes.0).at("Size")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AUX_HEADER");
        self.size.print("Size", out);
        self.version.print("Version", out);
        self.r#type.print("Type", out);
        self.body
            .print(
                level((i128::from(self.version.0) << 32) | i128::from(self.r#type.0)),
                "Body",
                out,
            );
        out.end();
    }
}

/// Auxiliary blocks, one after the other (MS-OXCRPC 3.1.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] AUX_HEADER Blocks[];
/// } AuxBlocks;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxBlocks {
    /// `[until_end] AUX_HEADER Blocks[]`
    #[doc(alias = "Blocks")]
    pub blocks: Vec<AuxHeader>,
}

impl Ndr for AuxBlocks {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.items_to_end(&mut self.blocks).at("Blocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.items_to_end(&self.blocks).at("Blocks")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AuxBlocks");
        show_items("Blocks", &self.blocks, out);
        out.end();
    }
}

/// Auxiliary blocks behind an \`RPC\_HEADER\_EXT\` (MS-OXCRPC 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Version;
///     RpcHeaderExtFlags Flags;
///     /** Bytes that follow this header. */
///     [value(bytes(Payload))] uint16 Size;
///     /** Bytes before compression. */
///     [value(plain_bytes(Payload))] uint16 SizeActual;
///     [subcontext(0), subcontext_size(Size),
///      xor(0xA5, Flags & XorMagic),
///      compression(NDR_COMPRESSION_LZ77, Size, SizeActual, Flags & Compressed)]
///         AuxBlocks Payload;
/// } ExtAux;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtAux {
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// `RpcHeaderExtFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: RpcHeaderExtFlags,
    /// Bytes that follow this header.
    #[doc(alias = "Size")]
    pub size: u16,
    /// Bytes before compression.
    #[doc(alias = "SizeActual")]
    pub size_actual: u16,
    /// `Payload`
    #[doc(alias = "Payload")]
    pub payload: AuxBlocks,
}

impl Ndr for ExtAux {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(version, 0), (flags, 2), (size, 4), (size_actual, 6)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.flags.pull_scalars(p).at("Flags")?;
            self.size.pull_scalars(p).at("Size")?;
            self.size_actual.pull_scalars(p).at("SizeActual")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.size)?),
                |p| {
                    p.xor(
                        0xa5,
                        (i128::from(self.flags.0) & 2) != 0,
                        |p| {
                            p.decompress_when(
                                (i128::from(self.flags.0) & 1) != 0,
                                Compression::XpressRaw,
                                Some(p.size(self.size)?),
                                Some(p.size(self.size_actual)?),
                                |p| self.payload.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("Payload")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        self.version.push_scalars(p).at("Version")?;
        self.flags.push_scalars(p).at("Flags")?;
        let size_place = p.number_later(2).at("Size")?;
        let size_actual_place = p.number_later(2).at("SizeActual")?;
        let payload_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| {
                        p.xor(
                            0xa5,
                            (i128::from(self.flags.0) & 2) != 0,
                            |p| {
                                p.compress_when(
                                    (i128::from(self.flags.0) & 1) != 0,
                                    Compression::XpressRaw,
                                    None,
                                    |p| self.payload.push_scalars(p),
                                )
                            },
                        )
                    },
                )
            })
            .at("Payload")?;
        p.fill(size_place, 2, payload_bytes.0).at("Size")?;
        p.fill(size_actual_place, 2, payload_bytes.1).at("SizeActual")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtAux");
        self.version.print("Version", out);
        self.flags.print("Flags", out);
        self.size.print("Size", out);
        self.size_actual.print("SizeActual", out);
        self.payload.print("Payload", out);
        out.end();
    }
}

/// An \`rgbAuxIn\` or \`rgbAuxOut\` (MS-OXCRPC 3.1.4.1.2); it may be empty.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] ExtAux Buffers[];
/// } AuxBuffers;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuxBuffers {
    /// `[until_end] ExtAux Buffers[]`
    #[doc(alias = "Buffers")]
    pub buffers: Vec<ExtAux>,
}

impl Ndr for AuxBuffers {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.items_to_end(&mut self.buffers).at("Buffers")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.items_to_end(&self.buffers).at("Buffers")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AuxBuffers");
        show_items("Buffers", &self.buffers, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<RopRequestPayload>("RopRequestPayload"),
    Type::of::<RopResponsePayload>("RopResponsePayload"),
    Type::of::<RpcHeaderExtFlags>("RpcHeaderExtFlags"),
    Type::of::<ExtRequest>("ExtRequest"),
    Type::of::<ExtRequests>("ExtRequests"),
    Type::of::<ExtResponse>("ExtResponse"),
    Type::of::<ExtResponses>("ExtResponses"),
    Type::of::<EcDoRpcRequest>("EcDoRpcRequest"),
    Type::of::<EcDoRpcResponse>("EcDoRpcResponse"),
    Type::of::<AuxVersion>("AUX_VERSION"),
    Type::of::<AuxType>("AUX_TYPE"),
    Type::of::<AuxPerfRequestid>("AUX_PERF_REQUESTID"),
    Type::of::<AuxPerfSessioninfo>("AUX_PERF_SESSIONINFO"),
    Type::of::<AuxPerfSessioninfoV2>("AUX_PERF_SESSIONINFO_V2"),
    Type::of::<AuxClientmode>("AUX_CLIENTMODE"),
    Type::of::<AuxPerfClientinfo>("AUX_PERF_CLIENTINFO"),
    Type::of::<AuxServertype>("AUX_SERVERTYPE"),
    Type::of::<AuxPerfServerinfo>("AUX_PERF_SERVERINFO"),
    Type::of::<AuxPerfProcessinfo>("AUX_PERF_PROCESSINFO"),
    Type::of::<AuxPerfDefmdbSuccess>("AUX_PERF_DEFMDB_SUCCESS"),
    Type::of::<AuxPerfDefgcSuccess>("AUX_PERF_DEFGC_SUCCESS"),
    Type::of::<AuxPerfMdbSuccess>("AUX_PERF_MDB_SUCCESS"),
    Type::of::<AuxPerfMdbSuccessV2>("AUX_PERF_MDB_SUCCESS_V2"),
    Type::of::<AuxPerfGcSuccess>("AUX_PERF_GC_SUCCESS"),
    Type::of::<AuxPerfGcSuccessV2>("AUX_PERF_GC_SUCCESS_V2"),
    Type::of::<AuxPerfFailure>("AUX_PERF_FAILURE"),
    Type::of::<AuxPerfFailureV2>("AUX_PERF_FAILURE_V2"),
    Type::of::<AuxEnableFlags>("AUX_ENABLE_FLAGS"),
    Type::of::<AuxClientControl>("AUX_CLIENT_CONTROL"),
    Type::of::<AuxOsversioninfo>("AUX_OSVERSIONINFO"),
    Type::of::<AuxOrgFlags>("AUX_ORG_FLAGS"),
    Type::of::<AuxExorginfo>("AUX_EXORGINFO"),
    Type::of::<AuxPerfAccountinfo>("AUX_PERF_ACCOUNTINFO"),
    Type::of::<AuxServerCapabilityFlags>("AUX_SERVER_CAPABILITY_FLAGS"),
    Type::of::<AuxServerCapabilities>("AUX_SERVER_CAPABILITIES"),
    Type::of::<AuxEndpointCapabilityFlags>("AUX_ENDPOINT_CAPABILITY_FLAGS"),
    Type::of::<AuxEndpointCapabilities>("AUX_ENDPOINT_CAPABILITIES"),
    Type::of::<AuxConnectionFlags>("AUX_CONNECTION_FLAGS"),
    Type::of::<AuxClientConnectionInfo>("AUX_CLIENT_CONNECTION_INFO"),
    Type::of::<AuxServerSessionInfo>("AUX_SERVER_SESSION_INFO"),
    Type::of::<AuxProtocolDeviceIdentification>("AUX_PROTOCOL_DEVICE_IDENTIFICATION"),
    Type::union::<AuxBody>("AUX_BODY"),
    Type::of::<AuxHeader>("AUX_HEADER"),
    Type::of::<AuxBlocks>("AuxBlocks"),
    Type::of::<ExtAux>("ExtAux"),
    Type::of::<AuxBuffers>("AuxBuffers"),
];

/// The interface `oxcrpc`.
///
/// Headers and auxiliary blocks of the EMSMDB interface
pub static OXCRPC: Interface = Interface {
    name: "oxcrpc",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
