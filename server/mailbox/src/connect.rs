//! Who may begin a session, and what he is told (MS-OXCRPC 3.1.4.1).

use crate::options::Options;
use crate::packet;
use crate::service::Shared;
use crate::session::{Session, State};
use crate::version;
use exchange::exchange::{ConnectFlags, RpcExt2Flags};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrpc::{
    AuxBody, AuxClientControl, AuxEnableFlags, AuxExorginfo, AuxHeader, AuxOrgFlags, AuxType, AuxVersion,
};
use pidl_rpc::association::Caller;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// How often a client is to try again when the server is busy.
pub(crate) const RETRIES: u32 = 6;
/// Milliseconds between tries.
pub(crate) const RETRY_DELAY: u32 = 10_000;
/// Milliseconds that performance data of clients would be worth keeping: a week.
const EXPIRY: u32 = 7 * 24 * 60 * 60 * 1000;

/// What a client asks for.
#[derive(Debug)]
pub(crate) struct Request {
    pub user_dn: String,
    pub flags: ConnectFlags,
    pub code_page: u32,
    pub locale: u32,
    pub client: [u16; 3],
    /// Bytes there are for what the client is told of the server.
    pub room: usize,
}

/// What a client gets beside its handle.
#[derive(Debug)]
pub(crate) struct Connected {
    pub index: u16,
    pub display_name: String,
    /// When the session began.
    pub time_stamp: u32,
    /// What the client is told of the server.
    pub topology: Vec<u8>,
}

/// Begins a session for the account that RPC has authenticated. The name in the
/// request says whose mailbox the client is about to open; that is decided at Logon.
pub(crate) fn connect(
    shared: &Arc<Shared>,
    caller: Option<&Caller>,
    request: Request,
) -> Result<(Session, Connected), ErrorCode> {
    let Some(caller) = caller.filter(|caller| !caller.identity.anonymous) else {
        return Err(ErrorCode::EC_ACCESS_DENIED);
    };
    if request.user_dn.is_empty() || request.flags.0 & ConnectFlags::CONNECT_USE_ADMIN_PRIVILEGE.0 != 0 {
        return Err(ErrorCode::EC_ACCESS_DENIED);
    }
    if version::normal(request.client) < shared.options.oldest_client {
        return Err(ErrorCode::EC_VERSION_MISMATCH);
    }
    let unavailable = |error: String| {
        tracing::warn!(error, "the directory cannot be asked");
        ErrorCode::EC_SERVER_BUSY
    };
    let named = shared.owners.of_name(&request.user_dn).map_err(unavailable)?;
    let named = named.ok_or(ErrorCode::EC_UNKNOWN_USER)?;
    let owner = shared.owners.of_account(&caller.identity).map_err(unavailable)?;
    let limit = shared.options.limits.sessions_per_user;
    let user = format!("{}\\{}", caller.identity.domain, caller.identity.account);
    let seat = shared.seats.take(&user, limit, &shared.metrics).ok_or(ErrorCode::EC_TOO_MANY_SESSIONS)?;
    let index = seat.index;
    let state = State::new(shared.clone(), owner, index, request.code_page, request.locale);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (topology, all) = topology(request.room)?;
    let connected = Connected {
        index,
        display_name: named.display_name,
        // Milliseconds, as many as fit.
        time_stamp: now.as_millis() as u32,
        topology,
    };
    Ok((Session::new(state, seat, !all), connected))
}

/// The server's version on the wire.
pub(crate) fn server_version() -> [u16; 3] {
    version::wire(version::SERVER)
}

/// The oldest client's version on the wire.
pub(crate) fn oldest(options: &Options) -> [u16; 3] {
    version::wire(options.oldest_client)
}

/// What a client is told of the server and its organisation (MS-OXCRPC 3.1.4.1.2.1), as
/// much as there is room for, and whether that is all.
fn topology(room: usize) -> Result<(Vec<u8>, bool), ErrorCode> {
    // There are no public folders.
    let organisation = AuxExorginfo { org_flags: AuxOrgFlags::default() };
    let organisation = block(AuxType::AUX_TYPE_EXORGINFO, AuxBody::ExOrgInfo(organisation));
    let flags = RpcExt2Flags::default();
    let all = packet::close_aux(vec![organisation.clone(), client_control()], flags)?;
    if all.len() <= room {
        return Ok((all, true));
    }
    let mut some = packet::close_aux(vec![organisation], flags)?;
    if some.len() > room {
        some.clear();
    }
    Ok((some, false))
}

/// What a client may do.
pub(crate) fn client_control() -> AuxHeader {
    let control = AuxClientControl { enable_flags: AuxEnableFlags::ENABLE_COMPRESSION, expiry_time: EXPIRY };
    block(AuxType::AUX_TYPE_CLIENT_CONTROL, AuxBody::ClientControl(control))
}

fn block(kind: AuxType, body: AuxBody) -> AuxHeader {
    AuxHeader { version: AuxVersion::AUX_VERSION_1, r#type: kind, body, ..Default::default() }
}
