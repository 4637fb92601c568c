//! What is around operations: headers, masks, compression and sizes
//! (MS-OXCRPC 3.1.4.2.1, 3.1.4.1.1). Knows no operation.

use exchange::exchange::RpcExt2Flags;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrpc::{
    AuxBlocks, AuxBuffers, AuxHeader, EcDoRpcRequest, EcDoRpcResponse, ExtAux, ExtRequests, ExtResponse,
    RopRequestPayload, RopResponsePayload, RpcHeaderExtFlags,
};
use pidl_ndr::{Format, from_bytes, to_bytes};

/// Most bytes of one payload, before compression (MS-OXCRPC 3.1.4.2.1: 32 KB), so that
/// one that is as long, with its header, has no more than 0x8007 bytes.
pub(crate) const MAX_PAYLOAD: usize = 0x7fff;
/// Bytes of an RPC_HEADER_EXT.
pub(crate) const HEADER: usize = 8;
/// Payloads of one answer (MS-OXCRPC 3.1.4.2.1.2.2).
pub(crate) const MAX_PAYLOADS: usize = 96;
/// Payloads that are shorter are not worth compressing.
const COMPRESS_FROM: usize = 512;

/// Operations out of a request, and the handles they speak of.
#[derive(Debug, PartialEq)]
pub(crate) struct Request {
    /// Operations, one behind the other.
    pub rops: Vec<u8>,
    /// The table of handles.
    pub handles: Vec<u32>,
}

/// Answers, and the handles they speak of.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Answer {
    /// Answers, one behind the other.
    pub rops: Vec<u8>,
    /// The table of handles, with the new ones.
    pub handles: Vec<u32>,
}

impl Answer {
    fn payload(self) -> RopResponsePayload {
        RopResponsePayload { rop_size: 0, rops: self.rops, server_object_handle_table: self.handles }
    }
}

/// The operations of an `EcDoRpcExt2`. Several payloads are for servers of later versions.
pub(crate) fn open_ext(bytes: &[u8]) -> Result<Request, ErrorCode> {
    let opened: ExtRequests = from_bytes(bytes, Format::NDR32).map_err(malformed)?;
    let [buffer] = <[_; 1]>::try_from(opened.buffers).map_err(|_| ErrorCode::EC_RPC_FORMAT)?;
    let last = buffer.flags.0 & RpcHeaderExtFlags::LAST.0 != 0;
    let compressed = buffer.flags.0 & RpcHeaderExtFlags::COMPRESSED.0 != 0;
    if buffer.version != 0 || !last || (!compressed && buffer.size != buffer.size_actual) {
        return Err(ErrorCode::EC_RPC_FORMAT);
    }
    Ok(request(buffer.payload))
}

/// The operations of an `EcDoRpc`.
pub(crate) fn open(bytes: &[u8]) -> Result<Request, ErrorCode> {
    let opened: EcDoRpcRequest = from_bytes(bytes, Format::NDR32).map_err(malformed)?;
    Ok(request(opened.payload))
}

fn request(payload: RopRequestPayload) -> Request {
    Request { rops: payload.rops, handles: payload.server_object_handle_table }
}

fn malformed(error: pidl_ndr::Error) -> ErrorCode {
    tracing::debug!(%error, "a request cannot be read");
    ErrorCode::EC_RPC_FORMAT
}

/// An answer of `EcDoRpc`.
pub(crate) fn close(answer: Answer) -> Result<Vec<u8>, ErrorCode> {
    to_bytes(&EcDoRpcResponse { payload: answer.payload() }, Format::NDR32).map_err(unwritable)
}

/// One payload of an answer of `EcDoRpcExt2`, compressed and masked as the client lets us.
pub(crate) fn close_ext(answer: Answer, last: bool, flags: RpcExt2Flags) -> Result<Vec<u8>, ErrorCode> {
    let mut buffer = ExtResponse { payload: answer.payload(), ..Default::default() };
    let long = buffer.payload.rops.len() >= COMPRESS_FROM;
    buffer.flags = header_flags(last, long, flags);
    let bytes = to_bytes(&buffer, Format::NDR32).map_err(unwritable)?;
    if !longer_than_plain(&bytes) {
        return Ok(bytes);
    }
    buffer.flags = header_flags(last, false, flags);
    to_bytes(&buffer, Format::NDR32).map_err(unwritable)
}

/// Auxiliary blocks for an answer, masked as the client lets us. They are too short to be compressed.
pub(crate) fn close_aux(blocks: Vec<AuxHeader>, flags: RpcExt2Flags) -> Result<Vec<u8>, ErrorCode> {
    let aux = ExtAux {
        flags: header_flags(true, false, flags),
        payload: AuxBlocks { blocks },
        ..Default::default()
    };
    to_bytes(&AuxBuffers { buffers: vec![aux] }, Format::NDR32).map_err(unwritable)
}

/// Whether compressing a payload did not make it shorter (MS-OXCRPC 2.2.2.1: then it must not be).
fn longer_than_plain(bytes: &[u8]) -> bool {
    let number = |at: usize| bytes.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]]));
    let compressed = number(2).is_some_and(|flags| flags & RpcHeaderExtFlags::COMPRESSED.0 != 0);
    compressed && number(4) >= number(6)
}

fn header_flags(last: bool, compress: bool, flags: RpcExt2Flags) -> RpcHeaderExtFlags {
    let mut out = 0;
    if last {
        out |= RpcHeaderExtFlags::LAST.0;
    }
    if compress && flags.0 & RpcExt2Flags::NO_COMPRESSION.0 == 0 {
        out |= RpcHeaderExtFlags::COMPRESSED.0;
    }
    if flags.0 & RpcExt2Flags::NO_XOR_MAGIC.0 == 0 {
        out |= RpcHeaderExtFlags::XOR_MAGIC.0;
    }
    RpcHeaderExtFlags(out)
}

fn unwritable(error: pidl_ndr::Error) -> ErrorCode {
    tracing::error!(%error, "an answer cannot be written");
    ErrorCode::EC_RPC_FAILED
}
