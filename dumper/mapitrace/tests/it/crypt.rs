//! Protected calls, with and without the secret.

use crate::support::{Capture, Conversation, Setup, data, trace, trace_as};
use dcerpc::echo::*;
use mapitrace::decode::Read;
use pidl_rpc::listen::{Protection, Sealed};
use pidl_rpc::security::Level;

fn conversation(setup: Setup) -> Conversation {
    let mut talk = Conversation::new(setup);
    for i in 0..3u32 {
        talk.call(0, &EchoAddOneIn { in_data: i }, Ok(&EchoAddOneOut { out_data: i + 1 }));
        let data = vec![i as u8; 9000];
        let request = EchoEchoDataIn { len: 9000, in_data: data.clone() };
        talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
    }
    talk
}

fn setups() -> impl Iterator<Item = Setup> {
    let levels = [Level::Connect, Level::Packet, Level::Integrity, Level::Privacy];
    levels.into_iter().flat_map(|level| {
        [false, true].into_iter().flat_map(move |spnego| {
            [(false, false), (true, false), (false, true)].map(|(ndr64, big_endian)| Setup {
                level,
                spnego,
                ndr64,
                big_endian,
            })
        })
    })
}

#[test]
fn every_level_is_read_with_the_password() {
    let plain = trace(&Capture::of(&conversation(Setup::default()), 1460).write()).lines();
    for setup in setups() {
        let found = trace(&Capture::of(&conversation(setup), 1460).write());
        assert_eq!(found.lines(), plain, "{setup:?}");
        let wanted = match setup.level {
            Level::Privacy => Protection::Opened,
            Level::Connect => Protection::None,
            _ => Protection::Signed(Some(true)),
        };
        for call in &found.calls {
            assert_eq!(call.call.request.as_ref().unwrap().protection, wanted, "{setup:?}");
            assert_eq!(call.call.answer().unwrap().protection, wanted, "{setup:?}");
            let who = call.call.authentication.as_ref();
            let client = who.and_then(|a| a.client.as_ref()).map(|c| c.to_string());
            assert!(client.is_none_or(|c| c == "DOM\\jo"));
        }
    }
}

#[test]
fn without_it_only_privacy_is_closed() {
    for setup in setups() {
        let capture = Capture::of(&conversation(setup), 1460).write();
        for (password, why) in [(None, Sealed::NoSecret), (Some("guess"), Sealed::OtherSecret)] {
            let found = trace_as(&capture, password, None);
            assert_eq!(found.calls.len(), 6);
            for call in &found.calls {
                let read = &call.decoded.request;
                match setup.level {
                    Level::Privacy => {
                        assert!(matches!(read, Read::Sealed(w) if *w == why), "{setup:?} {read:?}")
                    }
                    _ => assert!(read.is_done(), "{setup:?} {read:?}"),
                }
            }
        }
    }
}

#[test]
fn behind_missing_bytes_encryption_stays_closed_and_signatures_unchecked() {
    for level in [Level::Integrity, Level::Privacy] {
        let mut capture = Capture::of(&conversation(Setup { level, ..Setup::default() }), 1460);
        let first = capture.segments.iter().position(|s| s.client && s.payload.len() > 1000).unwrap();
        capture.segments.remove(first);
        let found = trace(&capture.write());
        let last = found.calls.last().unwrap().call.request.clone().unwrap();
        let wanted = match level {
            Level::Privacy => Protection::Sealed(Sealed::OutOfStep),
            _ => Protection::Signed(None),
        };
        assert_eq!(last.protection, wanted);
    }
}

#[test]
fn sambas_client_is_read() {
    let ntlm = trace(&std::fs::read(data("smbtorture-seal-ntlm-ndr64.pcapng")).unwrap());
    let spnego = trace(&std::fs::read(data("smbtorture-seal-spnego.pcap")).unwrap());
    for (found, calls, ndr64) in [(ntlm, 21, true), (spnego, 25, false)] {
        assert_eq!(found.calls.len(), calls);
        for call in &found.calls {
            assert_eq!(call.call.bound.ndr64, ndr64);
            assert!(matches!(call.decoded.request, Read::Done { left: 0, .. }), "{:?}", call.decoded.request);
            assert!(matches!(call.decoded.reply, Read::Done { left: 0, .. }), "{:?}", call.decoded.reply);
            assert_eq!(call.call.request.as_ref().unwrap().protection, Protection::Opened);
        }
        // The first request of every connection has a verification trailer.
        assert!(matches!(found.calls[0].decoded.request, Read::Done { trailer: 60.., .. }));
    }
}
