//! Calls protected with tickets, captured, and read by mapitrace with the service's
//! keytab: they say what the same calls in the clear say.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use conformance::peers::{ADMIN_PASSWORD, HOST, Process, REALM, SambaDc, require, text};
use mapitrace::interfaces::Interfaces;
use mapitrace::rpc::{Event, Limits};
use mapitrace::session::{Session, Traced};
use mapitrace::tracer::Tracer;
use pidl_rpc::listen::{Protection, Sealed, Secrets};
use pidl_rpc::security::krb5::{ServiceKey, read_keytab};

use crate::domain_controller;
use crate::kerberos::{again, serve_with};

/// What Samba's client is told, and what that makes of its calls.
const SAMBA: [(&str, Protection); 5] = [
    ("packet,krb5", Protection::Signed(Some(true))),
    ("sign,krb5", Protection::Signed(Some(true))),
    ("sign,spnego", Protection::Signed(Some(true))),
    ("seal,krb5", Protection::Opened),
    ("seal,spnego", Protection::Opened),
];

/// What protects the calls of each connection of a capture, in their order.
const HEARD: [(&str, Protection); 7] = [
    ("connect", Protection::None),
    ("connect,krb5", Protection::None),
    ("sign,krb5", Protection::Signed(Some(true))),
    ("seal,krb5", Protection::Opened),
    ("seal,krb5,bigendian", Protection::Opened),
    ("seal,krb5,ndr64", Protection::Opened),
    ("seal,spnego,krb5", Protection::Opened),
];

/// All calls of a capture.
fn read(capture: &Path, keys: Vec<ServiceKey>) -> Vec<Traced> {
    let interfaces = Arc::new(Interfaces::new(dcerpc::INTERFACES, None).unwrap());
    let (mut session, mut calls) = (Session::default(), Vec::new());
    let mut out = |event: Event| {
        if let Event::Call(call) = event {
            calls.push(session.follow(*call));
        }
    };
    let secrets = Arc::new(Secrets { hashes: Vec::new(), keys });
    let tracer = Tracer::new(interfaces, secrets, Limits::default(), &mut out);
    let (_, result) = tracer.capture(std::fs::File::open(capture).unwrap());
    result.unwrap();
    calls
}

fn keys(keytab: &Path) -> Vec<ServiceKey> {
    read_keytab(&std::fs::read(keytab).unwrap()).unwrap()
}

/// Captures what clients of a service say. The capture stays below cargo's target
/// directory, and the keytab with it.
fn capture(dc: &SambaDc, name: &str, keytab: &Path, port: u16, clients: impl FnOnce()) -> PathBuf {
    require("tshark", "tshark").unwrap_or_else(|e| panic!("{e}"));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pcap"));
    std::fs::copy(keytab, file.with_extension("keytab")).unwrap();
    let _server = serve_with(dc, keytab, port);
    let mut command = dc.namespace().command("tshark");
    command.args(["-i", "lo", "-F", "pcap", "-f", &format!("tcp port {port}"), "-w"]).arg(&file);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut tshark = Process::start(&mut command).unwrap_or_else(|e| panic!("{e}"));
    tshark.wait_for_line("Capturing").unwrap_or_else(|e| panic!("{e}"));
    // The capture starts a moment after it says so.
    std::thread::sleep(Duration::from_millis(500));
    clients();
    std::thread::sleep(Duration::from_millis(500));
    tshark.interrupt().unwrap_or_else(|e| panic!("{e}"));
    file
}

/// Our client with each of [`HEARD`], with echoes of so many bytes.
fn ours(dc: &SambaDc, host: &str, port: u16, bytes: usize) {
    for (options, _) in HEARD {
        let binding = format!("ncacn_ip_tcp:{HOST}[{port},{options},target_principal=host/{host}]");
        let mut client = again(dc, "kerberos::calls");
        client.env("RPC_BINDINGS", binding).env("RPC_ECHO", bytes.to_string());
        client.env("RPC_USER", format!("Administrator@{REALM}")).env("RPC_PASSWORD", ADMIN_PASSWORD);
        let output = client.output().unwrap();
        assert!(output.status.success(), "{options}: {}", text(&output));
    }
}

/// Samba's with each of [`SAMBA`].
fn samba(dc: &SambaDc, port: u16) {
    for (options, _) in SAMBA {
        let mut command = dc.command("timeout");
        command.args(["60", "smbtorture", "-s"]).arg(dc.smb_conf());
        command.args(["--option=torture:quick=yes", "--use-kerberos=required"]);
        command.args(["-U", &format!("Administrator@{REALM}%{ADMIN_PASSWORD}")]);
        command.arg(format!("ncacn_ip_tcp:{HOST}[{port},{options}]")).arg("rpc.echo.echo.addone");
        let output = command.output().unwrap();
        assert!(output.status.success(), "{options}: {}", text(&output));
    }
}

fn is_read(file: &Path, keytab: &Path, heard: &[(&str, Protection)]) {
    let line = |traced: &Traced| {
        let value = traced.decoded.json().map(|v| v.to_string()).unwrap_or_default();
        format!("{} {value} {}", traced.step.name, traced.step.outcome.text())
    };
    let calls = read(file, keys(keytab));
    assert_eq!(calls.len(), 2 * HEARD.len());
    let plain: Vec<String> = calls[..2].iter().map(line).collect();
    assert!(plain[0].starts_with("echo_AddOne {") && plain[0].contains("42"), "{plain:?}");
    for ((options, wanted), calls) in heard.iter().zip(calls.chunks(2)) {
        for (call, plain) in calls.iter().zip(&plain) {
            assert_eq!(line(call), *plain, "{options}");
            assert_eq!(call.call.request.as_ref().unwrap().protection, *wanted, "{options}");
            assert_eq!(call.call.answer().unwrap().protection, *wanted, "{options}");
            // At that level calls do not say whose they are.
            let client = call.call.authentication.as_ref().and_then(|a| a.client.as_ref());
            let wanted = (!options.starts_with("connect")).then(|| format!("{REALM}\\Administrator"));
            assert_eq!(client.map(|c| c.to_string()), wanted, "{options}");
        }
    }
}

/// Without the keys, and with those of another service, only what is sealed stays closed.
fn is_closed(file: &Path, other: Vec<ServiceKey>, heard: &[(&str, Protection)]) {
    for (keys, why) in [(Vec::new(), Sealed::NoKey), (other, Sealed::OtherKey)] {
        for ((options, wanted), calls) in heard.iter().zip(read(file, keys).chunks(2)) {
            for call in calls {
                let wanted = match wanted {
                    Protection::Opened => Protection::Sealed(why),
                    Protection::Signed(_) => Protection::Signed(None),
                    other => *other,
                };
                assert_eq!(call.call.request.as_ref().unwrap().protection, wanted, "{options}");
            }
        }
    }
}

#[test]
fn mapitrace_reads_calls_with_the_keytab_of_their_service() {
    let dc = domain_controller();
    let aes = dc.service("heard", &["host/heard.ad.test"]).unwrap_or_else(|e| panic!("{e}"));
    let rc4 = dc.rc4_service("old", &["host/old.ad.test"]).unwrap_or_else(|e| panic!("{e}"));
    let long = capture(&dc, "heard-long", &aes, 4715, || ours(&dc, "heard.ad.test", 4715, 30_000));
    is_read(&long, &aes, &HEARD);
    let short = capture(&dc, "heard", &aes, 4716, || ours(&dc, "heard.ad.test", 4716, 300));
    is_read(&short, &aes, &HEARD);
    is_closed(&short, keys(&rc4), &HEARD);
    let old = capture(&dc, "heard-rc4", &rc4, 4717, || ours(&dc, "old.ad.test", 4717, 300));
    // With RC4 the library protects messages, and it cannot but offer encryption.
    let sealed = HEARD
        .map(|(options, wanted)| (options, if options == "sign,krb5" { Protection::Opened } else { wanted }));
    is_read(&old, &rc4, &sealed);
    is_closed(&old, keys(&aes), &sealed);
}

/// Its signatures and its own Kerberos library.
#[test]
fn mapitrace_reads_calls_of_sambas_client() {
    let dc = domain_controller();
    let keytab = dc.directory().join("heard-host.keytab");
    dc.export_keytab(&keytab, &format!("host/{HOST}")).unwrap_or_else(|e| panic!("{e}"));
    let file = capture(&dc, "heard-samba", &keytab, 4718, || samba(&dc, 4718));
    let calls = read(&file, keys(&keytab));
    let mut ways: Vec<(u64, Protection)> = Vec::new();
    for call in &calls {
        let [read, answer] = [&call.decoded.request, &call.decoded.reply];
        assert!(read.is_done() && answer.is_done(), "{read:?} {answer:?}");
        let protection = call.call.request.as_ref().unwrap().protection;
        assert_eq!(call.call.answer().unwrap().protection, protection);
        ways.push((call.call.link.number, protection));
    }
    ways.dedup();
    let ways: Vec<Protection> = ways.into_iter().map(|(_, protection)| protection).collect();
    assert_eq!(ways, SAMBA.map(|(_, protection)| protection));
}
