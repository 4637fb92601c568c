//! Datagrams that tell a client there is something for it (MS-OXCRPC 3.1.4.5,
//! MS-OXCNOTIF 3.1.5.4). They hold what the client asked for and nothing else.

use crate::session::Session;
use crate::signal::Signal;
use exchange::exchange::EcRRegisterPushNotificationIn;
use exchange::oxcerrors::ErrorCode;
use pidl_rpc::CallInfo;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use tokio::task::AbortHandle;

/// Bytes that a datagram may have.
const MAX_CONTENT: usize = 16;
/// Families of addresses, with the sizes of their structures.
const INET: (u16, usize) = (2, 16);
const INET6: (u16, usize) = (23, 28);

/// Whom a session sends datagrams to.
#[derive(Debug)]
pub(crate) struct Registration {
    number: u32,
    task: AbortHandle,
}

/// Has a session send datagrams from now on, instead of to whom it did before; the
/// number of the registration. Only the host that calls gets any: a server must not
/// be talked into sending something to others.
pub(crate) fn register(
    session: &Session,
    info: &CallInfo,
    request: EcRRegisterPushNotificationIn,
    interval: Duration,
) -> Result<u32, ErrorCode> {
    if request.rgb_context.len() > MAX_CONTENT {
        return Err(ErrorCode::EC_TOO_BIG);
    }
    let address = address(&request.rgb_callback_address).ok_or(ErrorCode::EC_INVALID_PARAM)?;
    if !is_of_caller(address.ip(), info) {
        return Err(ErrorCode::EC_NOT_SUPPORTED);
    }
    let socket = open(address).map_err(|error| {
        tracing::debug!(%error, %address, "no datagrams can be sent there");
        ErrorCode::EC_NOT_SUPPORTED
    })?;
    let task = tokio::spawn(send(socket, request.rgb_context, session.signal.clone(), interval));
    let mut registration = session.datagrams.lock().unwrap_or_else(PoisonError::into_inner);
    let number = registration.take().map_or(0, |before| {
        before.task.abort();
        before.number
    });
    let number = number.wrapping_add(1).max(1);
    *registration = Some(Registration { number, task: task.abort_handle() });
    Ok(number)
}

/// A socket address as Windows has them: the family in little-endian, the port in
/// network order.
fn address(bytes: &[u8]) -> Option<SocketAddr> {
    let (family, rest) = bytes.split_first_chunk()?;
    let (port, rest) = rest.split_first_chunk()?;
    let port = u16::from_be_bytes(*port);
    let ip = match (u16::from_le_bytes(*family), bytes.len()) {
        INET => IpAddr::V4(Ipv4Addr::from(*rest.first_chunk::<4>()?)),
        // Behind the flow.
        INET6 => IpAddr::V6(Ipv6Addr::from(*rest.get(4..)?.first_chunk::<16>()?)),
        _ => return None,
    };
    (port != 0).then_some(SocketAddr::new(ip, port))
}

fn is_of_caller(ip: IpAddr, info: &CallInfo) -> bool {
    let ip = ip.to_canonical();
    match info.peer.parse::<SocketAddr>() {
        Ok(peer) => peer.ip().to_canonical() == ip,
        Err(_) => info.local && ip.is_loopback(),
    }
}

fn open(address: SocketAddr) -> std::io::Result<tokio::net::UdpSocket> {
    let any: IpAddr =
        if address.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((any, 0))?;
    socket.set_nonblocking(true)?;
    socket.connect(address)?;
    tokio::net::UdpSocket::from_std(socket)
}

/// Sends a datagram when there is something, and again at intervals until the client
/// has all of it. Ends with the session.
async fn send(socket: tokio::net::UdpSocket, content: Vec<u8>, signal: Arc<Signal>, interval: Duration) {
    loop {
        signal.pending().await;
        if signal.is_closed() {
            return;
        }
        let times = signal.times_settled();
        if !signal.is_pending() {
            continue;
        }
        if let Err(error) = socket.send(&content).await {
            tracing::debug!(%error, "a datagram was not sent");
        }
        let _ = tokio::time::timeout(interval, signal.settled_since(times)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_the_size_of_their_family() {
        let mut four = [2, 0, 0x1f, 0x90, 127, 0, 0, 1].to_vec();
        assert_eq!(address(&four), None);
        four.resize(16, 0);
        assert_eq!(address(&four), "127.0.0.1:8080".parse().ok());
        let mut six = [23, 0, 0x1f, 0x90, 9, 9, 9, 9].to_vec();
        six.extend(Ipv6Addr::LOCALHOST.octets());
        assert_eq!(address(&six), None);
        six.extend([0; 4]);
        assert_eq!(address(&six), "[::1]:8080".parse().ok());
        six[0] = 7;
        assert_eq!(address(&six), None);
        four[2..4].fill(0);
        assert_eq!(address(&four), None);
    }
}
