//! The operations of a call, out of headers, masks and compression.

use crate::rpc::{Call, Message, Reply as Answer};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{EcDoRpcExt2In, EcDoRpcExt2Out, EcDoRpcIn, EcDoRpcOut, EcRpcExtIn, EcRpcExtOut};
use exchange::oxcrpc::{ExtRequests, ExtResponses, RopRequestPayload, RopResponsePayload};
use pidl_ndr::table::{Reply, Request};
use pidl_ndr::{Pull, Result};
use pidl_rpc::uuid;

/// Operations and the handles they speak of, of one direction; the buffers of a chain one behind the other.
#[derive(Debug, Default)]
pub(super) struct Side {
    /// Bytes of operations and the handle table of each buffer.
    pub buffers: Vec<(Vec<u8>, Vec<u32>)>,
    /// Why nothing, or no more, could be opened.
    pub error: Option<String>,
}

/// What a call carries.
#[derive(Debug)]
pub(super) struct Payload {
    /// The session's context handle.
    pub session: [u8; 20],
    pub request: Side,
    /// None when there is no answer to read.
    pub reply: Option<Side>,
}

/// Opens a call; none when it is none that carries operations, or its request cannot be read.
pub(super) fn open(call: &Call) -> Option<Payload> {
    let request = call.request.as_ref().filter(|m| m.readable())?;
    let reply = match &call.reply {
        Answer::Response(message) if message.readable() => Some(message),
        _ => None,
    };
    match call.opnum? {
        EC_DO_RPC => {
            let input: EcDoRpcIn = read(request)?;
            let side = side(input.rgb_in_content().map(|c| vec![c.payload]), requests);
            let reply = reply
                .and_then(|m| answer(&input, m))
                .map(|out: EcDoRpcOut| self::side(out.rgb_out_content().map(|c| vec![c.payload]), responses));
            Some(Payload { session: session(&input.pcxh), request: side, reply })
        }
        EC_RPC_EXT => {
            let input: EcRpcExtIn = read(request)?;
            let reply = reply
                .and_then(|m| answer(&input, m))
                .map(|out: EcRpcExtOut| ext_responses(out.rgb_out_content()));
            let request = ext_requests(input.rgb_in_content());
            Some(Payload { session: session(&input.pcxh), request, reply })
        }
        EC_DO_RPC_EXT2 => {
            let input: EcDoRpcExt2In = read(request)?;
            let reply = reply
                .and_then(|m| answer(&input, m))
                .map(|out: EcDoRpcExt2Out| ext_responses(out.rgb_out_content()));
            let request = ext_requests(input.rgb_in_content());
            Some(Payload { session: session(&input.pcxh), request, reply })
        }
        _ => None,
    }
}

const EC_DO_RPC: u16 = 2;
const EC_RPC_EXT: u16 = 9;
const EC_DO_RPC_EXT2: u16 = 11;

fn session(handle: &NdrContextHandle) -> [u8; 20] {
    let mut out = [0; 20];
    out[4..].copy_from_slice(&uuid::to_bytes(&handle.uuid));
    out
}

fn read<R: Request>(message: &Message) -> Option<R> {
    let mut out = R::default();
    out.read(&mut Pull::new(&message.stub, message.format)).ok()?;
    Some(out)
}

fn answer<I, R: Reply<I>>(input: &I, message: &Message) -> Option<R> {
    let mut out = R::default();
    out.read(input, &mut Pull::new(&message.stub, message.format)).ok()?;
    Some(out)
}

fn side<T>(opened: Result<Vec<T>>, each: fn(T) -> (Vec<u8>, Vec<u32>)) -> Side {
    match opened {
        Ok(payloads) => Side { buffers: payloads.into_iter().map(each).collect(), error: None },
        Err(error) => Side { buffers: Vec::new(), error: Some(error.to_string()) },
    }
}

fn ext_requests(opened: Result<ExtRequests>) -> Side {
    side(opened.map(|c| c.buffers.into_iter().map(|b| b.payload).collect()), requests)
}

fn ext_responses(opened: Result<ExtResponses>) -> Side {
    side(opened.map(|c| c.buffers.into_iter().map(|b| b.payload).collect()), responses)
}

fn requests(payload: RopRequestPayload) -> (Vec<u8>, Vec<u32>) {
    (payload.rops, payload.server_object_handle_table)
}

fn responses(payload: RopResponsePayload) -> (Vec<u8>, Vec<u32>) {
    (payload.rops, payload.server_object_handle_table)
}
