//! A large capture goes through in bounded memory.

use crate::support::{Capture, Conversation, Setup};
use dcerpc::echo::*;
use std::io::Write;
use std::process::{Command, Stdio};

/// What the process may need, in KiB.
const MOST: u64 = 48 * 1024;

/// Megabytes to pipe through: enough to see growth; `MAPITRACE_MEGABYTES=1024` for the full length.
fn megabytes() -> usize {
    std::env::var("MAPITRACE_MEGABYTES").ok().and_then(|v| v.parse().ok()).unwrap_or(96)
}

/// Many connections, one after the other, with calls of all sizes, piped into the program.
#[test]
fn peak_memory_does_not_follow_the_capture() {
    let mut talk = Conversation::new(Setup::default());
    for size in [0u32, 100, 5000, 60_000, 300_000, 17] {
        let data = vec![5u8; size as usize];
        let request = EchoEchoDataIn { len: size, in_data: data.clone() };
        talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
    }
    let whole = Capture::of(&talk, 1460).write();
    let (header, records) = whole.split_at(24);

    let mut child = Command::new(env!("CARGO_BIN_EXE_mapitrace"))
        .args(["--stats", "--error-report", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(header).unwrap();
    let mut sent = 0;
    let mut rounds = 0u64;
    while sent < megabytes() << 20 {
        stdin.write_all(records).unwrap();
        sent += records.len();
        rounds += 1;
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(stdin);
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    let peak: u64 = peak.split_whitespace().next().unwrap().parse().unwrap();
    assert!(output.contains(&format!("0 errors in {} calls", rounds * 6)), "{output}");
    eprintln!("{} MB of packets, peak {} KiB", sent >> 20, peak);
    assert!(peak < MOST, "{peak} KiB");
}
