//! Files that nobody wrote: no panic, no endless loop, no memory out of proportion.

use crate::support::{Capture, Conversation, Form, Setup, data, trace};
use dcerpc::echo::*;
use pidl_rpc::security::Level;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Captures to change bytes of.
static GOOD: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut out = Vec::new();
    for (level, form) in
        [(Level::None, Form::Micro), (Level::Privacy, Form::Ng), (Level::Integrity, Form::NgBig)]
    {
        let mut talk = Conversation::new(Setup { level, spnego: true, ..Setup::default() });
        talk.call(0, &EchoAddOneIn { in_data: 1 }, Ok(&EchoAddOneOut { out_data: 2 }));
        let data = vec![7; 6000];
        talk.call(
            0,
            &EchoEchoDataIn { len: 6000, in_data: data.clone() },
            Ok(&EchoEchoDataOut { out_data: data }),
        );
        out.push(Capture { form, ..Capture::of(&talk, 1460) }.write());
    }
    for name in ["smbtorture-seal-spnego.pcap", "exchange-session.pcap"] {
        out.push(std::fs::read(data(name)).unwrap());
    }
    out
});

const MAGICS: [[u8; 4]; 4] =
    [[0xd4, 0xc3, 0xb2, 0xa1], [0xa1, 0xb2, 0xc3, 0xd4], [0x4d, 0x3c, 0xb2, 0xa1], [0x0a, 0x0d, 0x0d, 0x0a]];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_bytes(magic in prop::sample::select(&MAGICS[..]), bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        trace(&bytes);
        trace(&[&magic[..], &bytes].concat());
    }

    #[test]
    fn changed_captures(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..60),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = which.get(&GOOD[..]).clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        for call in trace(&bytes).calls {
            let _ = call.decoded.text(true, true, false);
            let _ = call.decoded.json();
        }
        bytes.truncate(cut.index(bytes.len()));
        trace(&bytes);
    }

    /// Bytes inside a stream: the framing and everything behind it.
    #[test]
    fn changed_streams(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
    ) {
        let mut talk = Conversation::new(Setup { level: Level::Integrity, ..Setup::default() });
        talk.call(0, &EchoAddOneIn { in_data: 1 }, Ok(&EchoAddOneOut { out_data: 2 }));
        let said = which.index(talk.said.len());
        for (at, byte) in changes {
            let bytes = &mut talk.said[said].1;
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        trace(&Capture::of(&talk, 1460).write());
    }
}
