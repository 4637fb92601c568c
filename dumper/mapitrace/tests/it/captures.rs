//! Whatever a capture looks like, the calls in it are found.

use crate::support::{Capture, Conversation, Form, Link, Segment, Setup, trace, trace_as, trace_with};
use dcerpc::echo::*;
use dcerpc::mgmt::{IsServerListeningIn, IsServerListeningOut, MGMT};
use pidl_rpc::Fault;
use proptest::prelude::*;

/// Calls that are small, large, on a second interface, faulty and unanswered.
fn conversation(setup: Setup) -> Conversation {
    let mut talk = Conversation::new(setup);
    talk.call(0, &EchoAddOneIn { in_data: 41 }, Ok(&EchoAddOneOut { out_data: 42 }));
    let data: Vec<u8> = (0..20_000u32).map(|i| i as u8).collect();
    let request = EchoEchoDataIn { len: data.len() as u32, in_data: data.clone() };
    talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
    let mgmt = talk.alter(&MGMT);
    talk.call(mgmt, &IsServerListeningIn::default(), Ok(&IsServerListeningOut { status: 0, result: 1 }));
    talk.call(0, &EchoAddOneIn { in_data: 7 }, Err(Fault::ACCESS_DENIED));
    talk.call(0, &EchoAddOneIn { in_data: 1 }, Ok(&EchoAddOneOut { out_data: 2 }));
    talk.call_into_the_void(0, &EchoAddOneIn { in_data: 9 });
    talk
}

#[test]
fn every_link_and_format_tells_the_same() {
    let talk = conversation(Setup::default());
    let mut capture = Capture::of(&talk, 1460);
    let wanted = trace(&capture.write()).lines();
    assert_eq!(wanted.len(), 6, "{wanted:#?}");
    for link in [Link::Ethernet, Link::Vlan, Link::Sll, Link::Sll2, Link::Raw, Link::Null] {
        for form in [Form::Micro, Form::Nano, Form::MicroBig, Form::Ng, Form::NgBig] {
            for v6 in [false, true] {
                capture = Capture { link, form, v6, ..capture };
                let found = trace(&capture.write());
                assert_eq!(found.lines(), wanted, "{link:?} {form:?} {v6}");
                assert_eq!(found.error, None);
                let client = found.calls[0].call.link.client.unwrap();
                assert_eq!((client.port(), client.is_ipv6()), (40_000, v6));
                assert_eq!(found.calls[0].call.start().0 / 1_000_000_000, 1_767_225_600);
            }
        }
    }
}

#[test]
fn values_faults_and_missing_answers() {
    let found = trace(&Capture::of(&conversation(Setup::default()), 1460).write());
    let short: Vec<_> = found.lines().iter().map(|l| l.chars().take(110).collect::<String>()).collect();
    insta::assert_snapshot!(short.join("\n"));
    assert!(found.notes.is_empty(), "{:?}", found.notes);
}

#[test]
fn a_capture_that_starts_late_tells_what_it_holds() {
    let whole = Capture::of(&conversation(Setup::default()), 1460);
    for skip in 3..10 {
        let mut capture = whole.clone();
        capture.segments.drain(..skip);
        let found = trace_as(&capture.write(), None, Some("rpcecho"));
        let last = &found.calls[found.calls.len() - 2];
        assert_eq!(last.step.name, "echo_AddOne", "{skip}");
        assert!(last.decoded.text(true, true, false).contains("out_data"), "{skip}");
        let unknown = trace_as(&capture.write(), None, None);
        assert_eq!(unknown.calls.len(), found.calls.len());
        assert_eq!(unknown.calls[found.calls.len() - 2].step.name, "opnum 0", "{skip}");
    }
}

#[test]
fn one_missing_segment_costs_one_call_and_is_told() {
    let whole = Capture::of(&conversation(Setup::default()), 1460);
    let all = trace(&whole.write()).lines();
    for lost in 4..whole.segments.len() - 3 {
        let mut capture = whole.clone();
        let segment = capture.segments.remove(lost);
        let found = trace(&capture.write());
        let lines = found.lines();
        let intact = all.iter().filter(|l| lines.contains(l)).count();
        // The bind of the second interface may be what is lost, and takes its call with it.
        assert!(intact + 1 >= all.len(), "{lost}: {intact}\n{lines:#?}");
        let missing = found.totals.tcp.missing;
        assert!(
            missing == segment.payload.len() as u64 || missing == 0 && lost + 4 > whole.segments.len(),
            "{lost}"
        );
        assert!(missing == 0 || found.notes.iter().any(|n| n.contains("not in the capture")), "{lost}");
    }
}

#[test]
fn a_capture_that_is_cut_off_is_told_from_one_that_is_broken() {
    let bytes = Capture::of(&conversation(Setup::default()), 1460).write();
    let cut = trace(&bytes[..bytes.len() - 7]);
    assert!(cut.totals.cut && cut.error.is_none());
    let mut broken = bytes.clone();
    // The length of the third record.
    let third = 24 + 2 * (16 + 54) + 8;
    broken[third..third + 4].copy_from_slice(&[0xff; 4]);
    let found = trace(&broken);
    assert!(found.error.unwrap().contains("a record of 4294967295 bytes"));
    assert_eq!(trace(b"not a capture at all").error.as_deref(), Some("neither a pcap nor a pcapng capture"));
}

#[test]
fn what_no_table_knows_has_its_uuid_opnum_and_sizes() {
    let bytes = Capture::of(&conversation(Setup::default()), 1460).write();
    let found = trace_with(&[], &bytes, None, None);
    assert_eq!(found.calls.len(), 6);
    let step = &found.calls[1].step;
    assert_eq!(step.interface, "60a15ec5-4de8-11d7-a637-005056a20182");
    assert_eq!((step.name.as_str(), step.request, step.reply), ("opnum 1", Some(20_008), Some(20_004)));
    assert_eq!(found.calls[1].call.bound.version(), Some((1, 0)));
    assert_eq!(found.calls[3].step.outcome.text(), "fault ERROR_ACCESS_DENIED");
    assert!(found.calls[1].decoded.json().is_none());
}

/// Our server says nothing about its faults; one that does is in the bytes.
#[test]
fn what_a_server_says_about_a_fault_is_noted() {
    use dcerpc::eerr::*;
    let record = ExtendedErrorInfo {
        computer_name: EeComputerName {
            r#type: EeComputerNamePresent::EECNP_NOT_PRESENT,
            value: EeComputerNameValue::EecnpNotPresent,
        },
        generating_component: EeGeneratingComponent::EE_INFO_GC_RUNTIME,
        status: 5,
        detection_location: 1750,
        ..ExtendedErrorInfo::default()
    };
    let sequence = ExtendedErrorSequence { first: Some(Box::new(record)) };
    let said = pidl_ndr::to_bytes(&ExtendedErrorEncoding { sequence }, pidl_ndr::Format::NDR32).unwrap();
    let mut talk = conversation(Setup::default());
    talk.split_into_pdus();
    let (_, fault) = talk.said.iter_mut().find(|(_, pdu)| pdu[2] == 3).expect("a call is faulty");
    fault.extend(&said);
    let length = fault.len() as u16;
    fault[8..10].copy_from_slice(&length.to_le_bytes());
    fault[16..20].copy_from_slice(&(0x20 + said.len() as u32).to_le_bytes());
    fault[23] = 1;
    let found = trace(&Capture::of(&talk, 1460).write());
    let note = "the RPC runtime reports 5 (WERR_ACCESS_DENIED) at location 1750, process 0";
    assert!(found.notes.iter().any(|n| n.contains(note)), "{:?}", found.notes);
    assert_eq!(found.calls[3].step.outcome.text(), "fault ERROR_ACCESS_DENIED");
}

/// Bytes before a record's packet in a classic file, and before the IP header in a packet.
const RECORD: usize = 16;
const ETHERNET: usize = 14;

#[test]
fn ip_fragments_are_counted_and_what_they_held_is_missed() {
    let capture = Capture::of(&conversation(Setup::default()), 1460);
    let mut bytes = capture.write();
    // The fourth packet, the first bind's answer: "more fragments" is set.
    let at =
        24 + capture.segments[..3].iter().map(|s| RECORD + ETHERNET + 40 + s.payload.len()).sum::<usize>();
    bytes[at + RECORD + ETHERNET + 6] |= 0x20;
    let found = trace(&bytes);
    assert_eq!(found.totals.ip_fragments, 1);
    assert_eq!(found.totals.tcp.missing, capture.segments[3].payload.len() as u64);
    assert_eq!(found.calls.len(), 6);
}

#[test]
fn packets_captured_in_part_are_counted_and_reading_goes_on() {
    let capture = Capture::of(&conversation(Setup::default()), 1460);
    let mut bytes = capture.write();
    // A segment of the long request loses its second half.
    let which = capture.segments.iter().position(|s| s.payload.len() == 1460).unwrap();
    let at = 24
        + capture.segments[..which].iter().map(|s| RECORD + ETHERNET + 40 + s.payload.len()).sum::<usize>();
    let kept = (ETHERNET + 40 + 730) as u32;
    bytes[at + 8..at + 12].copy_from_slice(&kept.to_le_bytes());
    bytes.drain(at + RECORD + kept as usize..at + RECORD + ETHERNET + 40 + 1460);
    let found = trace(&bytes);
    assert_eq!((found.totals.cut_packets, found.totals.tcp.missing), (1, 730));
    assert_eq!(found.calls.len(), 6);
    assert_eq!(found.lines()[4], trace(&capture.write()).lines()[4]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Segments of any size that come twice, overlap and change places within a window.
    #[test]
    fn any_segmentation_gives_the_same_calls(
        mss in 1usize..2000,
        swaps in prop::collection::vec((any::<prop::sample::Index>(), 1usize..6), 0..40),
        repeats in prop::collection::vec((any::<prop::sample::Index>(), 0usize..40), 0..20),
    ) {
        let mut talk = Conversation::new(Setup::default());
        for i in 0..5 {
            let data = vec![i as u8; 700 * i];
            let request = EchoEchoDataIn { len: data.len() as u32, in_data: data.clone() };
            talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
        }
        let mut capture = Capture::of(&talk, mss);
        let wanted = trace(&capture.write()).lines();
        for (pick, more) in repeats {
            let at = 2 + pick.index(capture.segments.len() - 4);
            let mut again = capture.segments[at].clone();
            // The repetition holds a few bytes of what comes before.
            let before = capture.segments[..at].iter().rev().find(|s| s.client == again.client && !s.syn);
            let ends = |s: &Segment| s.sequence.wrapping_add(s.payload.len() as u32);
            if let Some(before) = before.filter(|b| ends(b) == again.sequence) {
                let tail = before.payload.len().saturating_sub(more);
                again.sequence = again.sequence.wrapping_sub((before.payload.len() - tail) as u32);
                again.payload = [&before.payload[tail..], &again.payload].concat();
            }
            capture.segments.insert(at + 1, again);
        }
        for (pick, distance) in swaps {
            let last = capture.segments.len() - 3;
            let at = 2 + pick.index(last - 2);
            capture.segments.swap(at, (at + distance).min(last));
        }
        let found = trace(&capture.write());
        prop_assert_eq!(sorted(found.lines()), sorted(wanted));
        prop_assert_eq!(found.totals.tcp.missing, 0);
    }
}

/// With requests and answers out of order between the directions, calls may end in another order.
fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}
