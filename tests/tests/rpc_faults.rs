//! What can happen to bytes between two RPC peers, one thing at a time and the
//! same each time: nothing that was not sent is ever taken for sent.

use conformance::association::{Ends, Setup, pdus};
use pidl_rpc::association::{CloseReason, DEFAULT_FRAGMENT, FragmentError, Limits};
use pidl_rpc::security::{Level, SecurityError};

const PROTECTED: [Level; 3] = [Level::Packet, Level::Integrity, Level::Privacy];
const ALL: [Level; 5] = [Level::None, Level::Connect, Level::Packet, Level::Integrity, Level::Privacy];

/// Arguments of the n-th call: three to four fragments.
fn arguments(n: u16) -> Vec<u8> {
    (0..15_000u32).map(|i| (i as u8).wrapping_mul(3).wrapping_add(n as u8)).collect()
}

/// Bound ends, and the PDUs of three calls that are not on their way yet.
fn three_calls(level: Level) -> (Ends, Vec<Vec<u8>>) {
    let mut ends = Ends::bound(Setup::at(level));
    for n in 0..3 {
        ends.client.call(0, n, None, arguments(n)).expect("the call is made");
    }
    let fragments = pdus(&ends.sent());
    assert!(fragments.len() >= 9, "{}", fragments.len());
    (ends, fragments)
}

/// The opnums of the calls that arrived; each must be as it was sent.
fn arrived(ends: &Ends, what: &str) -> Vec<u16> {
    let check = |stub: &[u8], n| {
        let sent = arguments(n);
        // A verification trailer may follow the arguments.
        assert!(stub.starts_with(&sent) && stub.len() <= sent.len() + 120, "{what}: call {n} was changed");
        n
    };
    ends.calls.iter().map(|c| check(&c.stub, c.opnum)).collect()
}

/// All single faults of a sequence of PDUs.
fn faults(fragments: &[Vec<u8>]) -> Vec<(String, Vec<Vec<u8>>)> {
    let mut all = Vec::new();
    for i in 0..fragments.len() {
        let mut lost = fragments.to_vec();
        lost.remove(i);
        all.push((format!("fragment {i} lost"), lost));
        let mut twice = fragments.to_vec();
        twice.insert(i, fragments[i].clone());
        all.push((format!("fragment {i} twice"), twice));
        let mut late = fragments.to_vec();
        late.push(fragments[i].clone());
        all.push((format!("fragment {i} replayed at the end"), late));
        for j in i + 1..fragments.len() {
            let mut swapped = fragments.to_vec();
            swapped.swap(i, j);
            all.push((format!("fragments {i} and {j} swapped"), swapped));
        }
    }
    all
}

#[test]
fn lost_repeated_and_swapped_fragments_are_refused_where_there_are_signatures() {
    for level in PROTECTED {
        for fault in 0..faults(&three_calls(level).1).len() {
            // A fresh association each time: signatures have sequence numbers.
            let (mut ends, fragments) = three_calls(level);
            let (what, sequence) = faults(&fragments).swap_remove(fault);
            for pdu in &sequence {
                ends.to_server(pdu);
            }
            let what = format!("{level:?}: {what}");
            let calls = arrived(&ends, &what);
            // What came before the fault may have arrived, in order, and nothing behind it.
            assert!(calls.iter().copied().eq(0..calls.len() as u16), "{what}: {calls:?}");
            let lost_the_end = what.ends_with(&format!("fragment {} lost", fragments.len() - 1));
            if lost_the_end {
                assert!(ends.server.mid_pdu(), "{what}: the rest is still owed");
            } else {
                assert!(ends.closed.is_some(), "{what}: the connection stays open");
            }
            let after_the_end = what.ends_with("at the end")
                || what.ends_with(&format!("fragment {} twice", fragments.len() - 1));
            if !after_the_end {
                assert!(calls.len() < 3, "{what}: all calls arrived");
            }
        }
    }
}

#[test]
fn without_signatures_faults_that_show_are_refused() {
    for level in [Level::None, Level::Connect] {
        let (_, fragments) = three_calls(level);
        for (what, sequence) in faults(&fragments) {
            let (mut ends, _) = three_calls(level);
            for pdu in &sequence {
                ends.to_server(pdu);
            }
            // What cannot show is a middle fragment lost, repeated or moved inside its call: no
            // number in a PDU tells (C706 12.6.2), TCP has to. All else closes the connection.
            let complete = ends.calls.len() == 3;
            assert!(complete || ends.closed.is_some() || ends.server.mid_pdu(), "{level:?}: {what}");
            let ends_swapped = what == format!("fragments 0 and {} swapped", fragments.len() - 1);
            let first_or_last = what.starts_with("fragment 0 ") && !what.ends_with("replayed at the end");
            if ends_swapped || first_or_last {
                assert!(matches!(ends.closed, Some(CloseReason::Protocol(_))), "{level:?}: {what}");
            }
        }
    }
}

#[test]
fn fragments_of_two_calls_may_not_be_mixed() {
    for level in ALL {
        let mut ends = Ends::bound(Setup::at(level));
        ends.client.call(0, 0, None, arguments(0)).expect("the call is made");
        let first = pdus(&ends.sent());
        ends.client.call(0, 1, None, arguments(1)).expect("the call is made");
        let second = pdus(&ends.sent());
        for (a, b) in first.iter().zip(&second) {
            ends.to_server(a);
            ends.to_server(b);
        }
        assert!(ends.calls.is_empty(), "{level:?}");
        assert!(ends.closed.is_some(), "{level:?}");
        let answer = ends.answered();
        assert_eq!(pdus(&answer).first().map(|p| p[2]), Some(3), "{level:?}: a fault tells why");
    }
}

#[test]
fn a_stream_that_ends_anywhere_delivers_nothing_and_is_owed_the_rest() {
    for level in ALL {
        let (_, fragments) = three_calls(level);
        let whole = fragments.concat().len();
        for cut in (0..whole).step_by(997).chain([1, 15, 16, 17, 23, 24, 25, whole - 1]) {
            let (mut ends, fragments) = three_calls(level);
            let bytes = fragments.concat();
            // As slowly as bytes can come.
            for chunk in bytes[..cut].chunks(333) {
                ends.to_server(chunk);
            }
            let calls = arrived(&ends, "a cut");
            assert!(calls.len() < 3 && calls.iter().copied().eq(0..calls.len() as u16), "{calls:?}");
            assert_eq!(ends.closed, None, "{level:?} cut at {cut}");
            let at_an_end = fragments
                .iter()
                .scan(0, |n, f| {
                    *n += f.len();
                    Some(*n)
                })
                .any(|n| n == cut);
            assert!(ends.server.mid_pdu() || at_an_end || cut == 0, "{level:?} cut at {cut}");
        }
    }
}

#[test]
fn lengths_that_lie_are_refused() {
    for level in ALL {
        for length in [0u16, 1, 15, 16, 17, 20, 23, 24, 30] {
            let (mut ends, fragments) = three_calls(level);
            let mut pdu = fragments[0].clone();
            pdu[8..10].copy_from_slice(&length.to_le_bytes());
            ends.to_server(&pdu);
            assert!(ends.calls.is_empty(), "{level:?} {length}");
            assert!(ends.closed.is_some() || length >= 24, "{level:?} {length}");
        }
        // An authentication trailer longer than its PDU.
        let (mut ends, fragments) = three_calls(level);
        let mut pdu = fragments[0].clone();
        pdu[10..12].copy_from_slice(&u16::MAX.to_le_bytes());
        ends.to_server(&pdu);
        assert_eq!(ends.closed, Some(CloseReason::Fragment(FragmentError::Trailer)), "{level:?}");
    }
}

#[test]
fn a_fragment_above_the_agreed_size_is_refused() {
    let mut ends = Ends::bound(Setup::at(Level::None));
    let length = DEFAULT_FRAGMENT + 8;
    let mut pdu = vec![5, 0, 0, 3, 0x10, 0, 0, 0];
    pdu.extend(length.to_le_bytes());
    pdu.extend([0, 0, 9, 0, 0, 0]);
    pdu.resize(usize::from(length), 0);
    ends.to_server(&pdu);
    assert!(matches!(ends.closed, Some(CloseReason::Protocol(_))), "{:?}", ends.closed);
    assert!(ends.calls.is_empty());
    // The same of a server's answer.
    let mut ends = Ends::bound(Setup::at(Level::None));
    let call = ends.client.call(0, 0, None, Vec::new()).expect("the call is made");
    pdu[2] = 2;
    pdu[12..16].copy_from_slice(&call.to_le_bytes());
    ends.to_client(&pdu);
    assert!(ends.failed.is_some() && ends.replies.is_empty(), "{:?}", ends.replies);
}

#[test]
fn requests_above_the_limit_end_before_they_are_stored() {
    for level in ALL {
        let limits = Limits { request: 20_000, ..Limits::default() };
        let mut ends = Ends::new(Setup::at(level), limits);
        ends.run();
        ends.client.call(0, 0, None, vec![7; 100_000]).expect("the client allows it");
        for pdu in pdus(&ends.sent()) {
            ends.to_server(&pdu);
        }
        assert_eq!(ends.closed, Some(CloseReason::Limit("request size")), "{level:?}");
    }
}

#[test]
fn answers_lost_repeated_swapped_or_changed_are_refused_where_there_are_signatures() {
    for level in PROTECTED {
        let answers = || {
            let mut ends = Ends::bound(Setup::at(level));
            let ids: Vec<u32> = (0..3)
                .map(|n| ends.client.call(0, n, None, arguments(n)).expect("the call is made"))
                .collect();
            let there = ends.sent();
            ends.to_server(&there);
            ends.answer();
            let back = pdus(&ends.answered());
            (ends, ids, back)
        };
        for fault in 0..faults(&answers().2).len() {
            let (mut ends, ids, back) = answers();
            let (what, sequence) = faults(&back).swap_remove(fault);
            for pdu in &sequence {
                ends.to_client(pdu);
            }
            let what = format!("{level:?}: {what}");
            for (n, (id, result)) in ends.replies.iter().enumerate() {
                assert_eq!(*id, ids[n], "{what}");
                let stub = result.as_ref().expect("no fault was sent");
                assert!(stub.starts_with(&arguments(n as u16)), "{what}: answer {n} was changed");
            }
            let lost_the_end = what.ends_with(&format!("fragment {} lost", back.len() - 1));
            assert!(lost_the_end || ends.failed.is_some(), "{what}: the client goes on");
        }
        // Each byte of a signature, of its sequence number and of the sealed body.
        let (_, _, back) = answers();
        let length = back[0].len();
        for at in (24..length).step_by(211).chain(length - 16..length) {
            let (mut ends, _, mut back) = answers();
            back[0][at] ^= 1;
            ends.to_client(&back[0]);
            assert!(
                matches!(
                    ends.failed,
                    Some(pidl_rpc::association::ClientError::Security(SecurityError::BadSignature))
                ),
                "{level:?}: byte {at}: {:?}",
                ends.failed
            );
            assert!(ends.replies.is_empty());
        }
    }
}

#[test]
fn a_handshake_replayed_on_another_connection_is_refused() {
    for spnego in [false, true] {
        let setup = Setup { spnego, ..Setup::at(Level::Integrity) };
        let mut first = Ends::new(setup, Limits::default());
        let mut said = Vec::new();
        while !first.client.is_bound() {
            let sent = first.sent();
            first.to_server(&sent);
            said.push(sent);
            let back = first.answered();
            first.to_client(&back);
        }
        first.client.call(0, 0, None, b"first".to_vec()).expect("the call is made");
        said.push(first.sent());
        // Another connection of the same server has another challenge.
        let mut second = Ends::new(setup, Limits::default());
        for bytes in &said {
            second.to_server(bytes);
        }
        assert!(second.calls.is_empty(), "spnego {spnego}");
        assert!(second.closed.is_some(), "spnego {spnego}");
    }
}
