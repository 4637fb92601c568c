//! Keytabs gone wrong, and handshakes and tokens of Kerberos gone wrong, heard by
//! somebody who has the keys.

use std::sync::Arc;

use mapitrace::interfaces::Interfaces;
use mapitrace::rpc::{Event, Limits};
use mapitrace::tracer::Tracer;
use pidl_rpc::listen::{Protection, Secrets};
use pidl_rpc::security::krb5::read_keytab;

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

/// Captures and the keytabs that open them.
const GOOD: [(&[u8], &[u8]); 3] = [
    (
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-aes.pcap"),
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-aes.keytab"),
    ),
    (
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-rc4.pcap"),
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-rc4.keytab"),
    ),
    (
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-samba.pcap"),
        include_bytes!("../../../dumper/mapitrace/tests/data/kerberos-samba.keytab"),
    ),
];

#[derive(Default)]
pub struct Kerberos {
    accepted: u64,
}

impl Kerberos {
    pub fn new() -> Self {
        Kerberos::default()
    }

    /// A capture and a keytab; one of them is not what it was.
    fn input(seed: u64, case: u64) -> (Vec<u8>, Vec<u8>) {
        let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let (capture, keytab) = GOOD[rng.below(GOOD.len())];
        let (mut capture, mut keytab) = (capture.to_vec(), keytab.to_vec());
        if rng.below(3) == 0 {
            mutate(&mut keytab, &mut rng);
        } else {
            // Handshakes are most of the bytes, so changes reach all of their members.
            for _ in 0..1 + rng.below(40) {
                let at = rng.below(capture.len());
                capture[at] = rng.bits() as u8;
            }
        }
        (capture, keytab)
    }
}

impl Target for Kerberos {
    fn run(&mut self, seed: u64, case: u64) {
        let (capture, keytab) = Self::input(seed, case);
        let Ok(keys) = read_keytab(&keytab) else { return };
        let Ok(interfaces) = Interfaces::new(dcerpc::INTERFACES, None) else { return };
        let secrets = Arc::new(Secrets { hashes: Vec::new(), keys });
        let mut opened = 0;
        let mut out = |event: Event| {
            if let Event::Call(call) = event {
                let protection = call.request.as_ref().map(|r| r.protection);
                opened += u64::from(protection == Some(Protection::Opened));
            }
        };
        let _ = Tracer::new(Arc::new(interfaces), secrets, Limits::default(), &mut out).capture(&*capture);
        self.accepted += u64::from(opened > 0);
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        let (capture, keytab) = Self::input(seed, case);
        format!("keytab {}\ncapture {}", to_hex(&keytab), to_hex(&capture))
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
