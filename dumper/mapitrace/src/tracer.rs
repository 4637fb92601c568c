//! From a capture to events: connections are told apart, put in order, followed.

use crate::capture::{self, CaptureError, End, Frame, Packet, Segment, Time};
use crate::interfaces::Interfaces;
use crate::rpc::{Connection, Event, Limits, Link};
use crate::tcp::{Delivery, Oddities, Pair};
use pidl_rpc::listen::Secrets;
use std::collections::HashMap;
use std::io::Read;
use std::net::SocketAddr;
use std::sync::Arc;

/// Connections that are followed at once; beyond that, those that have been idle longest are taken as over.
const FLOWS: usize = 16_384;
/// Bytes that wait for missing segments, of all connections together.
const KEPT: usize = 64 * 1024 * 1024;

/// What a capture was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Packets.
    pub packets: u64,
    /// Bytes of them, as captured.
    pub bytes: u64,
    /// TCP connections.
    pub connections: u64,
    /// … that speak DCE/RPC.
    pub rpc_connections: u64,
    /// Fragments of IP packets, which are not put together.
    pub ip_fragments: u64,
    /// Packets with a link-layer header that is not known.
    pub unknown_link: u64,
    /// Packets that were captured in part.
    pub cut_packets: u64,
    /// Segments that came twice or early, and bytes that never came.
    pub tcp: TcpTotals,
    /// The capture ends in the middle of a record.
    pub cut: bool,
    /// Calls.
    pub calls: u64,
    /// Time of the first packet.
    pub first: Option<Time>,
    /// Time of the last one.
    pub last: Option<Time>,
}

/// What was odd about all streams together.
pub type TcpTotals = Oddities;

struct Flow {
    pair: Pair,
    connection: Connection,
    first: SocketAddr,
    used: u64,
    /// Bytes delivered.
    bytes: u64,
    /// It is something else than DCE/RPC.
    ignored: bool,
}

/// Follows every connection of a capture.
pub struct Tracer<'o> {
    interfaces: Arc<Interfaces>,
    secrets: Arc<Secrets>,
    limits: Limits,
    flows: HashMap<(SocketAddr, SocketAddr), Flow>,
    totals: Totals,
    kept: usize,
    out: &'o mut dyn FnMut(Event),
}

impl<'o> Tracer<'o> {
    /// Gives what it finds to `out`.
    pub fn new(
        interfaces: Arc<Interfaces>,
        secrets: Arc<Secrets>,
        limits: Limits,
        out: &'o mut dyn FnMut(Event),
    ) -> Self {
        Tracer { interfaces, secrets, limits, flows: HashMap::new(), totals: Totals::default(), kept: 0, out }
    }

    /// Reads a whole capture. What was found before an error has been given away.
    pub fn capture(mut self, stream: impl Read) -> (Totals, Result<(), CaptureError>) {
        let result = capture::read(stream, &mut |packet| self.packet(packet));
        let result = result.map(|end| self.totals.cut = end == End::Cut);
        self.finish();
        (self.totals, result)
    }

    fn packet(&mut self, packet: &Packet<'_>) {
        let totals = &mut self.totals;
        totals.packets += 1;
        totals.bytes += packet.bytes.len() as u64;
        totals.first.get_or_insert(packet.time);
        totals.last = Some(packet.time);
        if packet.bytes.len() < packet.original {
            totals.cut_packets += 1;
        }
        match capture::frame(packet.link, packet.bytes) {
            Frame::Tcp(segment) => self.segment(packet.time, &segment),
            Frame::Fragment => totals.ip_fragments += 1,
            Frame::UnknownLink => totals.unknown_link += 1,
            Frame::Other => {}
        }
    }

    fn segment(&mut self, time: Time, segment: &Segment<'_>) {
        let (source, destination) = (segment.source, segment.destination);
        let key = (source.min(destination), source.max(destination));
        let opens = segment.flags.syn && segment.acknowledged.is_none();
        // The ports are used again.
        if opens && self.flows.get(&key).is_some_and(|flow| flow.bytes > 0) {
            self.close(key, time);
        }
        if self.flows.len() >= FLOWS && !self.flows.contains_key(&key) {
            self.evict(time);
        }
        let used = self.totals.packets;
        let flow = self.flows.entry(key).or_insert_with(|| {
            self.totals.connections += 1;
            // Without a SYN the side that has the higher port is the likelier client.
            let answers =
                segment.flags.syn && !opens || !segment.flags.syn && source.port() < destination.port();
            let (client, server) = if answers { (destination, source) } else { (source, destination) };
            let link = Link { number: self.totals.connections, client: Some(client), server: Some(server) };
            let connection =
                Connection::new(link, self.interfaces.clone(), self.secrets.clone(), self.limits);
            Flow { pair: Pair::default(), connection, first: client, used, bytes: 0, ignored: false }
        });
        flow.used = used;
        let direction = usize::from(source != flow.first);
        if !flow.ignored {
            let Flow { pair, connection, bytes, .. } = flow;
            *bytes += segment.payload.len() as u64;
            let before = pair.kept();
            let mut deliver = |direction, d: Delivery<'_>| connection.deliver(direction, d, time, self.out);
            pair.segment(time, direction, segment, &mut deliver);
            if self.kept + pair.kept() > before + KEPT {
                pair.finish(&mut deliver);
            }
            if connection.is_hopeless(*bytes) {
                flow.ignored = true;
                *pair = Pair::default();
            }
            self.kept = self.kept + pair.kept() - before;
        }
        if segment.flags.rst {
            self.close(key, time);
        }
    }

    fn close(&mut self, key: (SocketAddr, SocketAddr), time: Time) {
        let Some(mut flow) = self.flows.remove(&key) else { return };
        self.kept -= flow.pair.kept();
        flow.pair.finish(&mut |direction, d| flow.connection.deliver(direction, d, time, self.out));
        for stream in &flow.pair.streams {
            self.totals.tcp.repeated += stream.oddities.repeated;
            self.totals.tcp.early += stream.oddities.early;
            if flow.connection.is_rpc() {
                self.totals.tcp.missing += stream.oddities.missing;
            }
        }
        self.totals.rpc_connections += u64::from(flow.connection.is_rpc());
        flow.connection.finish(self.out);
    }

    /// Makes room: the eighth that has been idle longest goes.
    fn evict(&mut self, time: Time) {
        let mut by_use: Vec<_> = self.flows.iter().map(|(key, flow)| (flow.used, *key)).collect();
        by_use.sort_unstable();
        for (_, key) in by_use.into_iter().take(FLOWS / 8) {
            self.close(key, time);
        }
    }

    fn finish(&mut self) {
        let time = self.totals.last.unwrap_or_default();
        let mut keys: Vec<_> = self.flows.iter().map(|(key, flow)| (flow.used, *key)).collect();
        keys.sort_unstable();
        for (_, key) in keys {
            self.close(key, time);
        }
    }
}
