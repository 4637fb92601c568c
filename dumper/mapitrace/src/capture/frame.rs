//! From a packet to the TCP segment in it.

use etherparse::{EtherType, IpNumber, LaxNetSlice, LaxSlicedPacket, TransportSlice};
use std::net::{IpAddr, SocketAddr};

/// What a packet starts with (the registry of link-layer header types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkType {
    /// Ethernet, VLAN tags included.
    Ethernet,
    /// Linux "cooked" captures, version 1.
    Sll,
    /// Linux "cooked" captures, version 2.
    Sll2,
    /// IPv4 or IPv6 without anything in front.
    Ip,
    /// BSD loopback: an address family in front, in either byte order.
    Null,
    /// Anything else, by its number.
    Other(u32),
}

impl LinkType {
    /// By its number.
    #[must_use]
    pub fn new(number: u32) -> Self {
        match number {
            0 | 108 => LinkType::Null,
            1 => LinkType::Ethernet,
            // 12 and 14: what some systems' own numbers for raw IP are.
            12 | 14 | 101 | 228 | 229 => LinkType::Ip,
            113 => LinkType::Sll,
            276 => LinkType::Sll2,
            other => LinkType::Other(other),
        }
    }
}

/// TCP flags that matter here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// First segment of a direction.
    pub syn: bool,
    /// Last segment of a direction.
    pub fin: bool,
    /// The connection is given up.
    pub rst: bool,
}

/// A TCP segment.
#[derive(Clone, Copy, Debug)]
pub struct Segment<'a> {
    /// Who sends.
    pub source: SocketAddr,
    /// To whom.
    pub destination: SocketAddr,
    /// Number of the first byte.
    pub sequence: u32,
    /// Number of the byte expected from the other side; none without the flag.
    pub acknowledged: Option<u32>,
    /// What the segment does besides.
    pub flags: Flags,
    /// Its bytes, as many as were captured.
    pub payload: &'a [u8],
}

/// What a packet holds.
#[derive(Clone, Copy, Debug)]
pub enum Frame<'a> {
    /// A TCP segment.
    Tcp(Segment<'a>),
    /// A fragment of an IP packet: not put together.
    Fragment,
    /// Something else.
    Other,
    /// A link-layer header this program does not know.
    UnknownLink,
}

/// Finds the TCP segment.
#[must_use]
pub fn frame(link: LinkType, bytes: &[u8]) -> Frame<'_> {
    let sliced = match link {
        LinkType::Ethernet => LaxSlicedPacket::from_ethernet(bytes).ok(),
        LinkType::Ip => LaxSlicedPacket::from_ip(bytes).ok(),
        LinkType::Sll => by_ether_type(bytes, 14, 16),
        LinkType::Sll2 => by_ether_type(bytes, 0, 20),
        LinkType::Null => bytes.get(4..).and_then(|ip| LaxSlicedPacket::from_ip(ip).ok()),
        LinkType::Other(_) => return Frame::UnknownLink,
    };
    let Some(packet) = sliced else { return Frame::Other };
    let (source, destination): (IpAddr, IpAddr) = match &packet.net {
        Some(LaxNetSlice::Ipv4(ip)) => {
            (ip.header().source_addr().into(), ip.header().destination_addr().into())
        }
        Some(LaxNetSlice::Ipv6(ip)) => {
            (ip.header().source_addr().into(), ip.header().destination_addr().into())
        }
        _ => return Frame::Other,
    };
    match packet.transport {
        Some(TransportSlice::Tcp(tcp)) => Frame::Tcp(Segment {
            source: SocketAddr::new(source, tcp.source_port()),
            destination: SocketAddr::new(destination, tcp.destination_port()),
            sequence: tcp.sequence_number(),
            acknowledged: tcp.ack().then(|| tcp.acknowledgment_number()),
            flags: Flags { syn: tcp.syn(), fin: tcp.fin(), rst: tcp.rst() },
            payload: tcp.payload(),
        }),
        _ => match packet.net.and_then(|net| net.ip_payload_ref().cloned()) {
            Some(payload) if payload.fragmented && payload.ip_number == IpNumber::TCP => Frame::Fragment,
            _ => Frame::Other,
        },
    }
}

/// A packet whose header holds an EtherType at an offset and is so many bytes long.
fn by_ether_type(bytes: &[u8], at: usize, header: usize) -> Option<LaxSlicedPacket<'_>> {
    let ether_type = u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?);
    Some(LaxSlicedPacket::from_ether_type(EtherType(ether_type), bytes.get(header..)?))
}
