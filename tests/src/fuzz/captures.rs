//! Captures gone wrong: files, packets, streams, fragments, calls and the
//! operations inside, all the way to what people see.

use std::sync::Arc;

use mapitrace::interfaces::Interfaces;
use mapitrace::rpc::{Event, Limits};
use mapitrace::session::Session;
use mapitrace::tracer::Tracer;
use pidl_rpc::listen::Secrets;
use pidl_rpc::security::ntlm::NtHash;

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

/// What is changed: encrypted calls of Samba's client in both formats, an Exchange session.
const GOOD: [&[u8]; 3] = [
    include_bytes!("../../../dumper/mapitrace/tests/data/smbtorture-seal-spnego.pcap"),
    include_bytes!("../../../dumper/mapitrace/tests/data/smbtorture-seal-ntlm-ndr64.pcapng"),
    include_bytes!("../../../dumper/mapitrace/tests/data/exchange-session.pcap"),
];

#[derive(Default)]
pub struct Captures {
    accepted: u64,
}

impl Captures {
    pub fn new() -> Self {
        Captures::default()
    }

    fn input(seed: u64, case: u64) -> Vec<u8> {
        let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut bytes = rng.pick(&GOOD).map(|b| b.to_vec()).unwrap_or_default();
        // Changed lengths end a file early; changed bytes let the rest be read.
        if rng.below(2) == 0 {
            mutate(&mut bytes, &mut rng);
        } else {
            for _ in 0..1 + rng.below(12) {
                let at = rng.below(bytes.len());
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = rng.bits() as u8;
                }
            }
        }
        bytes
    }
}

impl Target for Captures {
    fn run(&mut self, seed: u64, case: u64) {
        let bytes = Self::input(seed, case);
        let tables = [dcerpc::INTERFACES, exchange::INTERFACES].concat();
        let Ok(interfaces) = Interfaces::new(&tables, None) else { return };
        let secrets = Arc::new(Secrets { hashes: vec![NtHash::of("Passw0rd!")], keys: Vec::new() });
        let mut session = Session::default();
        let mut calls = 0;
        let mut out = |event: Event| {
            if let Event::Call(call) = event {
                calls += 1;
                let traced = session.follow(*call);
                let _ = traced.decoded.text(true, true, false);
                let _ = traced.decoded.json();
            }
        };
        let _ = Tracer::new(Arc::new(interfaces), secrets, Limits::default(), &mut out).capture(&*bytes);
        self.accepted += u64::from(calls > 0);
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        to_hex(&Self::input(seed, case))
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
