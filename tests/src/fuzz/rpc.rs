//! Both state machines of an RPC connection, talking to each other while bytes
//! between them change, get lost, come twice or in another order.
//!
//! Besides not panicking: what arrives under a signature is what was sent.
//! Session keys are new each time, so a case at those levels is the same
//! conversation and the same faults, but not the same bytes.

use std::collections::BTreeSet;

use pidl_rpc::Fault;
use pidl_rpc::association::Limits;
use pidl_rpc::security::Level;

use super::Target;
use crate::association::{Ends, Setup, mgmt, pdus};
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

const LEVELS: [Level; 5] = [Level::None, Level::Connect, Level::Packet, Level::Integrity, Level::Privacy];
const LIMITS: Limits = Limits {
    fragment: 2048,
    contexts: 4,
    security_contexts: 3,
    calls: 5,
    request: 20_000,
    response: 30_000,
    handles: 10,
};
/// What the two ends together may owe each other at any time, in bytes.
const MOST: usize = 1 << 20;

#[derive(Default)]
pub struct Rpc {
    accepted: u64,
    /// What the last case carried: direction and bytes.
    carried: Vec<(&'static str, Vec<u8>)>,
}

impl Rpc {
    pub fn new() -> Self {
        Rpc::default()
    }

    fn conversation(&mut self, rng: &mut Rng) {
        self.carried.clear();
        let level = LEVELS[rng.below(LEVELS.len())];
        let (spnego, ndr64, big_endian) = (rng.below(2) == 0, rng.below(3) == 0, rng.below(3) == 0);
        let mut ends = Ends::new(Setup { level, spnego, ndr64, big_endian }, LIMITS);
        // One case in eight leaves the bytes alone: the way things go when nothing happens.
        let faults = rng.below(8);
        let mut sent = BTreeSet::new();
        for _ in 0..4 + rng.below(16) {
            self.act(&mut ends, rng, &mut sent);
            let there = ends.sent();
            let there = self.carry("to the server", there, faults, rng);
            ends.to_server(&there);
            let back = ends.answered();
            let back = self.carry("to the client", back, faults, rng);
            ends.to_client(&back);
            assert!(ends.server.output().len() + ends.client.output().len() < MOST, "output without end");
            if level.signs() {
                let stubs = ends.calls.iter().map(|c| (c.opnum, &c.stub));
                for (opnum, stub) in stubs {
                    // A verification trailer may follow.
                    let same = |s: &Vec<u8>| stub.starts_with(s) && stub.len() <= s.len() + 120;
                    let known = sent.iter().any(|(o, s): &(u16, Vec<u8>)| *o == opnum && same(s));
                    assert!(known, "a call arrives that nobody made");
                }
            }
            self.accepted += ends.calls.len() as u64;
            if ends.closed.is_some() || ends.failed.is_some() {
                break;
            }
        }
    }

    /// One end does something.
    fn act(&self, ends: &mut Ends, rng: &mut Rng, sent: &mut BTreeSet<(u16, Vec<u8>)>) {
        match rng.below(8) {
            0..=2 => {
                let (opnum, length) = (rng.below(9) as u16, rng.below(9000));
                let stub: Vec<u8> = (0..length).map(|i| (i as u8).wrapping_mul(opnum as u8 | 1)).collect();
                let object = (rng.below(4) == 0).then_some([9; 16]);
                if ends.client.call(0, opnum, object, stub.clone()).is_ok() {
                    sent.insert((opnum, stub));
                }
            }
            3 => ends.answer(),
            4 => {
                if let Some(call) = ends.calls.pop() {
                    ends.server.respond(call.call_id, Err(Fault(rng.bits() as u32)));
                }
            }
            5 if ends.client.can_alter() => {
                let _ = ends.client.alter(mgmt());
            }
            6 => {
                let call = rng.below(12) as u32;
                let _ = if rng.below(2) == 0 { ends.client.cancel(call) } else { ends.client.abandon(call) };
            }
            7 if rng.below(6) == 0 => ends.server.shutdown(),
            _ => {}
        }
    }

    /// Bytes on their way, and what happens to them there.
    fn carry(&mut self, direction: &'static str, bytes: Vec<u8>, faults: usize, rng: &mut Rng) -> Vec<u8> {
        let mut bytes = bytes;
        if faults > 0 && !bytes.is_empty() && rng.below(5) == 0 {
            let mut parts = pdus(&bytes);
            let at = rng.below(parts.len());
            match rng.below(6) {
                0 => drop(parts.remove(at)),
                1 => parts.insert(at, parts[at].clone()),
                2 => parts.swap(at, 0),
                3 => {
                    let other = self.carried.get(rng.below(self.carried.len())).map(|(_, b)| b.clone());
                    parts.extend(other);
                }
                _ => mutate(&mut parts[at], rng),
            }
            bytes = parts.concat();
        }
        if !bytes.is_empty() {
            self.carried.push((direction, bytes.clone()));
        }
        bytes
    }
}

impl Target for Rpc {
    fn run(&mut self, seed: u64, case: u64) {
        self.conversation(&mut Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        let carried =
            self.carried.iter().map(|(direction, bytes)| format!("{direction}: {}\n", to_hex(bytes)));
        format!("case {case} of seed {seed}\n{}", carried.collect::<String>())
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
