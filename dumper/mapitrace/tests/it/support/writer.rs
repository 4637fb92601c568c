//! Captures of conversations.

use super::Conversation;
use etherparse::{LinuxSllHeader, LinuxSllPacketType, PacketBuilder, PacketBuilderStep};
use std::io::Write;

/// What packets start with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    Ethernet,
    Vlan,
    Sll,
    Sll2,
    Raw,
    Null,
}

/// The file's format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Micro,
    Nano,
    MicroBig,
    Ng,
    /// Big-endian, times in units of 2⁻¹⁰ s.
    NgBig,
}

/// A TCP segment on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub client: bool,
    pub sequence: u32,
    pub acknowledged: u32,
    pub syn: bool,
    pub fin: bool,
    pub payload: Vec<u8>,
    /// Microseconds.
    pub time: u64,
}

/// A capture that can be changed before it is written.
#[derive(Clone)]
pub struct Capture {
    pub link: Link,
    pub form: Form,
    pub v6: bool,
    pub segments: Vec<Segment>,
}

/// 2026-01-01 00:00 UTC.
const EPOCH: u64 = 1_767_225_600_000_000;
/// Just below where sequence numbers start again.
const START: [u32; 2] = [u32::MAX - 40, 1000];

impl Capture {
    /// Ethernet, classic format: with handshake and end, in segments of at most `mss` bytes,
    /// one every 100 µs.
    pub fn of(conversation: &Conversation, mss: usize) -> Self {
        let mut capture =
            Capture { link: Link::Ethernet, form: Form::Micro, v6: false, segments: Vec::new() };
        let mut next = [START[0].wrapping_add(1), START[1].wrapping_add(1)];
        for (client, syn) in [(true, true), (false, true)] {
            capture.push(client, START, syn, false, Vec::new());
        }
        for (client, bytes) in &conversation.said {
            for piece in bytes.chunks(mss) {
                capture.push(*client, next, false, false, piece.to_vec());
                let side = usize::from(!client);
                next[side] = next[side].wrapping_add(piece.len() as u32);
            }
        }
        for client in [true, false] {
            capture.push(client, next, false, true, Vec::new());
        }
        capture
    }

    fn push(&mut self, client: bool, next: [u32; 2], syn: bool, fin: bool, payload: Vec<u8>) {
        let (own, other) = if client { (next[0], next[1]) } else { (next[1], next[0]) };
        let time = EPOCH + self.segments.len() as u64 * 100;
        self.segments.push(Segment { client, sequence: own, acknowledged: other, syn, fin, payload, time });
    }

    /// The file.
    pub fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.header(&mut out);
        for segment in &self.segments {
            self.record(&mut out, segment.time, &self.packet(segment));
        }
        out
    }

    fn packet(&self, s: &Segment) -> Vec<u8> {
        let (source, destination) =
            if s.client { ([10, 0, 0, 1], [10, 0, 0, 2]) } else { ([10, 0, 0, 2], [10, 0, 0, 1]) };
        let ports = if s.client { (40_000, 135) } else { (135, 40_000) };
        let v6 = |last: u8| [0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last];
        let mut out = match self.link {
            Link::Sll2 => {
                let ether_type: u16 = if self.v6 { 0x86dd } else { 0x0800 };
                [&ether_type.to_be_bytes()[..], &[0; 18]].concat()
            }
            // The address family of the machine, in its own byte order.
            Link::Null => 2u32.to_le_bytes().to_vec(),
            _ => Vec::new(),
        };
        macro_rules! with_ip {
            ($builder:expr) => {
                if self.v6 {
                    self.tcp(&mut out, $builder.ipv6(v6(source[3]), v6(destination[3]), 64), ports, s)
                } else {
                    self.tcp(&mut out, $builder.ipv4(source, destination, 64), ports, s)
                }
            };
        }
        match self.link {
            Link::Ethernet => with_ip!(PacketBuilder::ethernet2([1; 6], [2; 6])),
            Link::Vlan => {
                with_ip!(PacketBuilder::ethernet2([1; 6], [2; 6]).single_vlan(7.try_into().unwrap()))
            }
            Link::Sll => with_ip!(PacketBuilder::linux_sll(LinuxSllPacketType::HOST, 6, [0; 8])),
            Link::Sll2 | Link::Raw | Link::Null => {
                if self.v6 {
                    self.tcp(&mut out, PacketBuilder::ipv6(v6(source[3]), v6(destination[3]), 64), ports, s);
                } else {
                    self.tcp(&mut out, PacketBuilder::ipv4(source, destination, 64), ports, s);
                }
            }
        }
        debug_assert!(self.link != Link::Sll || out.len() > LinuxSllHeader::LEN);
        out
    }

    fn tcp(
        &self,
        out: &mut Vec<u8>,
        builder: PacketBuilderStep<etherparse::IpHeaders>,
        (source, destination): (u16, u16),
        s: &Segment,
    ) {
        let mut tcp = builder.tcp(source, destination, s.sequence, 65_000);
        if !s.syn || !s.client {
            tcp = tcp.ack(s.acknowledged.wrapping_add(u32::from(s.syn)));
        }
        if s.syn {
            tcp = tcp.syn();
        }
        if s.fin {
            tcp = tcp.fin();
        }
        tcp.write(out, &s.payload).unwrap();
    }

    fn link_number(&self) -> u16 {
        match self.link {
            Link::Ethernet | Link::Vlan => 1,
            Link::Sll => 113,
            Link::Sll2 => 276,
            Link::Raw => 101,
            Link::Null => 0,
        }
    }

    fn header(&self, out: &mut Vec<u8>) {
        let link = u32::from(self.link_number());
        let classic = |magic: u32, big: bool| {
            let word = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
            let version = if big { [0, 2, 0, 4] } else { [2, 0, 4, 0] };
            [word(magic), version, word(0), word(0), word(65_535), word(link)].concat()
        };
        match self.form {
            Form::Micro => out.extend(classic(0xa1b2_c3d4, false)),
            Form::Nano => out.extend(classic(0xa1b2_3c4d, false)),
            Form::MicroBig => out.extend(classic(0xa1b2_c3d4, true)),
            Form::Ng | Form::NgBig => {
                let big = self.form == Form::NgBig;
                let magic = [0x1a, 0x2b, 0x3c, 0x4d];
                let magic = if big { magic } else { [0x4d, 0x3c, 0x2b, 0x1a] };
                let version = if big { [0, 1, 0, 0] } else { [1, 0, 0, 0] };
                self.block(out, 0x0a0d_0d0a, &[&magic[..], &version, &[0xff; 8]].concat());
                let half = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
                let mut body = [&half(self.link_number())[..], &[0; 6]].concat();
                if big {
                    // if_tsresol: 2⁻¹⁰ seconds.
                    body.extend([0, 9, 0, 1, 0x8a, 0, 0, 0, 0, 0, 0, 0]);
                }
                self.block(out, 1, &body);
                // A block of a type nobody knows.
                self.block(out, 0x0bad, &[1, 2, 3, 4]);
            }
        }
    }

    fn block(&self, out: &mut Vec<u8>, kind: u32, body: &[u8]) {
        let big = self.form == Form::NgBig;
        let word = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
        let length = word(body.len() as u32 + 12);
        out.extend([&word(kind)[..], &length, body, &length].concat());
    }

    fn record(&self, out: &mut Vec<u8>, micros: u64, packet: &[u8]) {
        let length = packet.len() as u32;
        let big = matches!(self.form, Form::MicroBig | Form::NgBig);
        let word = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
        let (seconds, rest) = ((micros / 1_000_000) as u32, (micros % 1_000_000) as u32);
        match self.form {
            Form::Ng | Form::NgBig => {
                let units = if big { micros * 1024 / 1_000_000 } else { micros };
                let mut body = [word(0), word((units >> 32) as u32), word(units as u32)].concat();
                body.extend([word(length), word(length)].concat());
                body.extend_from_slice(packet);
                body.resize(body.len().next_multiple_of(4), 0);
                self.block(out, 6, &body);
            }
            form => {
                let rest = if form == Form::Nano { rest * 1000 } else { rest };
                for field in [seconds, rest, length, length] {
                    out.write_all(&word(field)).unwrap();
                }
                out.extend_from_slice(packet);
            }
        }
    }
}
