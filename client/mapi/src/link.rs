//! The calls that carry operations: EcDoRpcExt2, or EcDoRpc of older servers.

use crate::caller::Connection;
use crate::error::result;
use crate::{Error, Result};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{
    AsyncemsmdbClient, ConnectFlags, EcDoAsyncConnectExIn, EcDoAsyncWaitExIn, EcDoConnectExIn, EcDoConnectIn,
    EcDoDisconnectIn, EcDoRpcExt2In, EcDoRpcIn, EmsmdbClient, RpcExt2Flags,
};
use exchange::oxcrpc::{
    EcDoRpcRequest, ExtRequest, ExtRequests, RopRequestPayload, RopResponsePayload, RpcHeaderExtFlags,
};

/// A payload may have 32 KiB (MS-OXCRPC 3.1.4.2.1).
const PAYLOAD: usize = 0x8000;
/// An answer to EcDoRpcExt2 (MS-OXCRPC 2.2.1.3).
const CHAIN: u32 = 0x4_0000;
/// Auxiliary blocks of an answer (MS-OXCRPC 2.2.1.4).
const AUX: u32 = 0x1008;
/// Request and answer of EcDoRpc: their count has 16 bits.
const OLD_PAYLOAD: u16 = 0x7fff;
/// Payloads below that are not worth compressing.
const WORTH_COMPRESSING: usize = 512;
/// What we say we are, 14.0.0.4001: a client that knows EcDoRpcExt2, chains and Unicode.
/// The high bit of the second number says that the first one holds two (MS-OXCRPC 3.1.4.1.3).
const CLIENT_VERSION: [u16; 3] = [0x0e00, 0x8000, 4001];
/// No session to link ours to.
const NO_LINK: u32 = 0xffff_ffff;

/// How payloads are wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrapping {
    /// Compress requests where that makes them smaller, and let the server compress answers.
    pub compress: bool,
    /// Mask payloads that are not compressed. Without use when the connection is sealed.
    pub mask: bool,
    /// Let the server answer in several payloads.
    pub chain: bool,
    /// Use EcDoConnect and EcDoRpc from the start, as clients of Exchange 2000 do.
    pub old: bool,
}

impl Default for Wrapping {
    fn default() -> Self {
        Wrapping { compress: true, mask: true, chain: true, old: false }
    }
}

/// What the server says when a session begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Greeting {
    /// The user's display name.
    pub display_name: String,
    /// What distinguished names of the organisation begin with.
    pub dn_prefix: String,
    /// The server's version as in answers (MS-OXCRPC 3.1.4.1.3).
    pub server_version: [u16; 3],
    /// Milliseconds between polls for notifications.
    pub poll_interval: u32,
}

/// A session context of a mailbox server.
pub(crate) struct Link {
    connection: Connection,
    handle: NdrContextHandle,
    wrapping: Wrapping,
}

impl Link {
    /// Begins a session for a user by distinguished name.
    pub async fn open(
        connection: Connection,
        user_dn: &str,
        mut wrapping: Wrapping,
        locale: u32,
    ) -> Result<(Self, Greeting)> {
        if !wrapping.old {
            match Self::open_ex(&connection, user_dn, locale).await {
                Ok((handle, greeting)) => return Ok((Link { connection, handle, wrapping }, greeting)),
                // A server that does not have EcDoConnectEx.
                Err(Error::Call(e)) if is_missing(&e) => wrapping.old = true,
                Err(error) => return Err(error),
            }
        }
        let input = EcDoConnectIn {
            sz_user_dn: user_dn.into(),
            ul_con_mod: spread(user_dn),
            ul_cpid: CODE_PAGE,
            ul_lcid_string: locale,
            ul_lcid_sort: locale,
            ul_icxr_link: NO_LINK,
            us_f_can_convert_code_pages: 1,
            rgw_client_version: CLIENT_VERSION,
            ..EcDoConnectIn::default()
        };
        let out = EmsmdbClient::new(&connection).ec_do_connect(&input).await.map_err(Error::of_call)?;
        result("EcDoConnect", out.result)?;
        let greeting = Greeting {
            display_name: out.sz_display_name.map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            dn_prefix: out.sz_dn_prefix.map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            server_version: out.rgw_server_version,
            poll_interval: out.pcms_polls_max,
        };
        Ok((Link { connection, handle: out.pcxh, wrapping }, greeting))
    }

    async fn open_ex(
        connection: &Connection,
        user_dn: &str,
        locale: u32,
    ) -> Result<(NdrContextHandle, Greeting)> {
        let input = EcDoConnectExIn {
            sz_user_dn: user_dn.into(),
            ul_flags: ConnectFlags(0),
            ul_con_mod: spread(user_dn),
            ul_cpid: CODE_PAGE,
            ul_lcid_string: locale,
            ul_lcid_sort: locale,
            ul_icxr_link: NO_LINK,
            us_f_can_convert_code_pages: 1,
            rgw_client_version: CLIENT_VERSION,
            pcb_aux_out: AUX,
            ..EcDoConnectExIn::default()
        };
        let out = EmsmdbClient::new(connection).ec_do_connect_ex(&input).await.map_err(Error::of_call)?;
        result("EcDoConnectEx", out.result)?;
        let greeting = Greeting {
            display_name: out.sz_display_name.map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            dn_prefix: out.sz_dn_prefix.map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            server_version: out.rgw_server_version,
            poll_interval: out.pcms_polls_max,
        };
        Ok((out.pcxh, greeting))
    }

    /// Whether the server may answer in several payloads.
    pub fn chains(&self) -> bool {
        self.wrapping.chain && !self.wrapping.old
    }

    /// Bytes that operations and handle table of a request may have.
    pub fn request_limit(&self) -> usize {
        if self.wrapping.old { OLD_PAYLOAD.into() } else { PAYLOAD }
    }

    /// Carries operations to the server and their answers back.
    pub async fn execute(&mut self, rops: &[u8], table: &[u32]) -> Result<Vec<RopResponsePayload>> {
        let payload = RopRequestPayload {
            rops: rops.to_vec(),
            server_object_handle_table: table.to_vec(),
            ..RopRequestPayload::default()
        };
        let (answer, handle) = if self.wrapping.old {
            self.execute_old(payload).await
        } else {
            self.execute_ext2(payload).await
        }?;
        // A server ends a session by giving back no handle (MS-OXCRPC 3.1.4.2).
        self.handle = handle;
        Ok(answer)
    }

    async fn execute_ext2(
        &self,
        payload: RopRequestPayload,
    ) -> Result<(Vec<RopResponsePayload>, NdrContextHandle)> {
        let wanted = [
            (!self.wrapping.compress, RpcExt2Flags::NO_COMPRESSION),
            (!self.wrapping.mask, RpcExt2Flags::NO_XOR_MAGIC),
            (self.wrapping.chain, RpcExt2Flags::CHAIN),
        ];
        let flags = wanted.iter().filter(|(set, _)| *set).fold(0, |sum, (_, flag)| sum | flag.0);
        let rgb_in = self.wrap(payload)?;
        let input = EcDoRpcExt2In {
            pcxh: self.handle.clone(),
            pul_flags: RpcExt2Flags(flags),
            cb_in: u32::try_from(rgb_in.len()).unwrap_or(u32::MAX),
            rgb_in,
            pcb_out: CHAIN,
            pcb_aux_out: AUX,
            ..EcDoRpcExt2In::default()
        };
        let out = EmsmdbClient::new(&self.connection).ec_do_rpc_ext2(&input).await.map_err(Error::of_call)?;
        result("EcDoRpcExt2", out.result)?;
        if out.rgb_out.is_empty() {
            return Ok((Vec::new(), out.pcxh));
        }
        let answer = out.rgb_out_content().map_err(|e| Error::Malformed(format!("EcDoRpcExt2: {e}")))?;
        Ok((answer.buffers.into_iter().map(|b| b.payload).collect(), out.pcxh))
    }

    /// The payload behind its header, compressed if that makes it smaller.
    fn wrap(&self, payload: RopRequestPayload) -> Result<Vec<u8>> {
        let large = payload.rops.len() >= WORTH_COMPRESSING;
        let wrapped = |flags: RpcHeaderExtFlags, payload: RopRequestPayload| {
            let flags = RpcHeaderExtFlags(flags.0 | RpcHeaderExtFlags::LAST.0);
            let buffer = ExtRequest { flags, payload, ..ExtRequest::default() };
            let mut input = EcDoRpcExt2In::default();
            input.set_rgb_in_content(&ExtRequests { buffers: vec![buffer] }).map(|()| input.rgb_in)
        };
        let plain = if self.wrapping.mask { RpcHeaderExtFlags::XOR_MAGIC } else { RpcHeaderExtFlags(0) };
        if self.wrapping.compress && large {
            let size = payload.rops.len() + 4 * payload.server_object_handle_table.len();
            if let Ok(bytes) = wrapped(RpcHeaderExtFlags::COMPRESSED, payload.clone())
                && bytes.len() < size
            {
                return Ok(bytes);
            }
        }
        wrapped(plain, payload).map_err(|e| Error::Invalid(e.to_string()))
    }

    async fn execute_old(
        &self,
        payload: RopRequestPayload,
    ) -> Result<(Vec<RopResponsePayload>, NdrContextHandle)> {
        let mut input =
            EcDoRpcIn { pcxh: self.handle.clone(), cb_max: OLD_PAYLOAD + 1, ..EcDoRpcIn::default() };
        let request = EcDoRpcRequest { payload };
        input.set_rgb_in_content(&request).map_err(|e| Error::Invalid(e.to_string()))?;
        input.pcb = u16::try_from(input.rgb_in.len())
            .map_err(|_| Error::Invalid("a request that EcDoRpc cannot carry".into()))?;
        let out = EmsmdbClient::new(&self.connection).ec_do_rpc(&input).await.map_err(Error::of_call)?;
        result("EcDoRpc", out.result)?;
        let answer = out.rgb_out_content().map_err(|e| Error::Malformed(format!("EcDoRpc: {e}")))?;
        Ok((vec![answer.payload], out.pcxh))
    }

    /// Ends the session.
    pub async fn close(&mut self) -> Result<()> {
        let input = EcDoDisconnectIn { pcxh: self.handle.clone() };
        let out =
            EmsmdbClient::new(&self.connection).ec_do_disconnect(&input).await.map_err(Error::of_call)?;
        result("EcDoDisconnect", out.result)
    }

    /// A handle to wait for notifications with.
    pub async fn asynchronous(&self) -> Result<NdrContextHandle> {
        let input = EcDoAsyncConnectExIn { cxh: self.handle.clone() };
        let client = EmsmdbClient::new(&self.connection);
        let out = client.ec_do_async_connect_ex(&input).await.map_err(Error::of_call)?;
        result("EcDoAsyncConnectEx", out.result)?;
        Ok(out.pacxh)
    }
}

/// Waits until there is something for the session, or some minutes; says whether there is.
pub(crate) async fn wait(connection: &Connection, handle: &NdrContextHandle) -> Result<bool> {
    let input = EcDoAsyncWaitExIn { acxh: handle.clone(), ul_flags_in: 0 };
    let client = AsyncemsmdbClient::new(connection);
    let out = client.ec_do_async_wait_ex(&input).await.map_err(Error::of_call)?;
    result("EcDoAsyncWaitEx", out.result)?;
    Ok(out.pul_flags_out.0 != 0)
}

/// Code page of 8-bit strings: we ask for UTF-16 wherever that can be asked for.
const CODE_PAGE: u32 = 1252;

fn is_missing(error: &pidl_call::Error) -> bool {
    error.fault() == Some(pidl_call::Fault::OP_RANGE)
}

/// A number that spreads connections of many users (MS-OXCRPC 3.1.4.1): FNV-1a of the name.
fn spread(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
