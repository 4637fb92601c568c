//! Calls protected with tickets, with and without the keytab of their service.

use crate::support::{Found, data, trace_knowing};
use mapitrace::decode::Read;
use pidl_rpc::listen::{Protection, Sealed, Secrets};
use pidl_rpc::security::krb5::{ServiceKey, read_keytab};
use proptest::prelude::*;

/// Calls of our client's connections: two in the clear, two of nobody's, the others sealed.
const CONNECTIONS: usize = 7;

fn keys(name: &str) -> Vec<ServiceKey> {
    read_keytab(&std::fs::read(data(&format!("kerberos-{name}.keytab"))).unwrap()).unwrap()
}

fn capture(name: &str) -> Vec<u8> {
    std::fs::read(data(&format!("kerberos-{name}.pcap"))).unwrap()
}

fn trace(capture: &[u8], keys: Vec<ServiceKey>) -> Found {
    trace_knowing(dcerpc::INTERFACES, capture, Secrets { hashes: Vec::new(), keys }, None)
}

fn requests(found: &Found) -> Vec<Protection> {
    found.calls.iter().map(|c| c.call.request.as_ref().unwrap().protection).collect()
}

#[test]
fn keytabs_are_read() {
    let text = |name| -> Vec<String> {
        let shown = |k: &ServiceKey| format!("{} {} {}", k.principal, k.version, k.key.enctype().0);
        keys(name).iter().map(shown).collect()
    };
    // As `klist -k -e` shows them.
    assert_eq!(text("aes"), ["host/heard.ad.test@AD.TEST 2 18", "host/heard.ad.test@AD.TEST 2 17"]);
    assert_eq!(text("rc4"), ["host/old.ad.test@AD.TEST 2 23"]);
    assert_eq!(text("samba").len(), 3);
    let shown = format!("{:?}", keys("aes"));
    assert!(shown.contains("key: Key(18, …)"), "{shown}");
}

/// Every connection says the same; the first one in the clear.
#[test]
fn calls_of_our_client_are_read() {
    for name in ["aes", "rc4"] {
        let found = trace(&capture(name), keys(name));
        assert!(found.error.is_none() && found.notes.is_empty(), "{:?}", found.notes);
        let lines = found.lines();
        assert_eq!(lines.len(), 2 * CONNECTIONS, "{name}");
        let (plain, others) = lines.split_at(2);
        for connection in others.chunks(2) {
            assert_eq!(connection, plain, "{name}");
        }
        let (open, sealed) = found.calls.split_at(4);
        assert!(open.iter().all(|c| c.call.request.as_ref().unwrap().protection == Protection::None));
        for call in sealed {
            assert_eq!(call.call.request.as_ref().unwrap().protection, Protection::Opened);
            assert_eq!(call.call.answer().unwrap().protection, Protection::Opened);
            let who = call.call.authentication.as_ref().and_then(|a| a.client.as_ref()).unwrap();
            assert_eq!(who.to_string(), "AD.TEST\\Administrator");
        }
    }
}

#[test]
fn signatures_of_sambas_client_are_checked() {
    let found = trace(&capture("samba"), keys("samba"));
    let mut ways: Vec<(u64, Protection)> = Vec::new();
    for call in &found.calls {
        assert!(matches!(call.decoded.request, Read::Done { left: 0, .. }), "{:?}", call.decoded.request);
        assert!(matches!(call.decoded.reply, Read::Done { left: 0, .. }), "{:?}", call.decoded.reply);
        let protection = call.call.request.as_ref().unwrap().protection;
        assert_eq!(call.call.answer().unwrap().protection, protection);
        ways.push((call.call.link.number, protection));
    }
    ways.dedup();
    let ways: Vec<Protection> = ways.into_iter().map(|(_, way)| way).collect();
    let signed = Protection::Signed(Some(true));
    assert_eq!(ways, [signed, signed, signed, Protection::Opened, Protection::Opened]);
}

#[test]
fn without_the_key_it_stays_closed_and_says_why() {
    for (keys, why, text) in [
        (Vec::new(), Sealed::NoKey, "no keytab given"),
        (keys("samba"), Sealed::OtherKey, "whose key was not given"),
    ] {
        let found = trace(&capture("aes"), keys);
        assert!(found.calls[4..].iter().all(|c| matches!(c.decoded.request, Read::Sealed(w) if w == why)));
        assert_eq!(requests(&found)[4..], [Protection::Sealed(why); 2 * CONNECTIONS - 4]);
        assert!(why.to_string().contains(text));
    }
    let found = trace(&capture("samba"), Vec::new());
    assert!(requests(&found).contains(&Protection::Signed(None)));
}

/// The first byte of the last sealed request, whose arguments stand behind header and context.
#[test]
fn changed_ciphertext_is_not_shown_as_read() {
    for name in ["aes", "rc4"] {
        let mut bytes = capture(name);
        // A sealed request: version 5.0, type 0, both fragment flags, little-endian.
        let request = [5, 0, 0, 3, 0x10, 0, 0, 0];
        let at = bytes.windows(8).rposition(|w| w == request).unwrap();
        bytes[at + 24] ^= 1;
        let found = trace(&bytes, keys(name));
        assert_eq!(*requests(&found).last().unwrap(), Protection::Sealed(Sealed::BadSignature), "{name}");
        assert_eq!(found.calls.len(), 2 * CONNECTIONS);
    }
}

#[test]
fn broken_keytabs_say_where() {
    let good = std::fs::read(data("kerberos-aes.keytab")).unwrap();
    let error = |bytes: &[u8]| read_keytab(bytes).unwrap_err().to_string();
    assert!(error(&good[..100]).contains("entries"), "{}", error(&good[..100]));
    assert!(error(&[5, 1, 0, 0]).contains("version"), "{}", error(&[5, 1, 0, 0]));
    assert!(error(b"-----BEGIN").contains("format"));
    // Where a key was there is a hole; nothing behind an entry without bytes counts.
    let size = i32::from_be_bytes(good[2..6].try_into().unwrap());
    let mut holes = good.clone();
    holes[2..6].copy_from_slice(&(-size).to_be_bytes());
    assert_eq!(read_keytab(&holes).unwrap().len(), 1);
    holes.extend([0, 0, 0, 0]);
    assert_eq!(read_keytab(&holes).unwrap().len(), 1);
    holes[2..6].copy_from_slice(&i32::MIN.to_be_bytes());
    assert!(read_keytab(&holes).is_err());
}

proptest! {
    #[test]
    fn hostile_keytabs_are_errors(at in 0usize..200, byte: u8, length in 0usize..200) {
        let mut bytes = std::fs::read(data("kerberos-samba.keytab")).unwrap();
        bytes.truncate(length.max(6));
        if let Some(b) = bytes.get_mut(at) {
            *b = byte;
        }
        let _ = read_keytab(&bytes);
    }
}
