//! A large capture goes through in bounded memory.

use crate::support::{Capture, Conversation, Setup};
use dcerpc::echo::*;
use std::io::{Read, Write};
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
    let (rounds, peak, output) = peak(&["--stats", "--error-report"], megabytes());
    assert!(output.contains(&format!("0 errors in {} calls", rounds * 6)), "{output}");
    eprintln!("{} MB of packets, peak {} KiB", megabytes(), peak);
    assert!(peak < MOST, "{peak} KiB");
}

/// With everything that is written to files as well, and more calls than those show.
#[test]
fn neither_do_page_and_graph() {
    let directory = crate::support::scratch("memory");
    let (page, graph) = (directory.join("page.html"), directory.join("graph.svg"));
    let (page, graph) = (page.to_string_lossy(), graph.to_string_lossy());
    let arguments = ["--html", &page, "--graph", &graph, "--max-calls", "20", "--json"];
    let (_, peak, _) = peak(&arguments, 12);
    assert!(peak < 4 * MOST, "{peak} KiB");
    let _ = std::fs::remove_dir_all(directory);
}

/// How many rounds of six calls went in, the most memory the program had in KiB, and what it said.
fn peak(arguments: &[&str], megabytes: usize) -> (u64, u64, String) {
    let mut talk = Conversation::new(Setup::default());
    for size in [0u32, 100, 5000, 60_000, 300_000, 17] {
        let data = vec![5u8; size as usize];
        let request = EchoEchoDataIn { len: size, in_data: data.clone() };
        talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
    }
    let whole = Capture::of(&talk, 1460).write();
    let (header, records) = whole.split_at(24);

    let mut child = Command::new(env!("CARGO_BIN_EXE_mapitrace"))
        .args(arguments)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        // JSON is long; its end is enough.
        let mut piece = [0; 1 << 16];
        while let Ok(n @ 1..) = stdout.read(&mut piece) {
            said.extend_from_slice(&piece[..n]);
            let old = said.len().saturating_sub(1 << 20);
            said.drain(..old);
        }
        String::from_utf8_lossy(&said).into_owned().into_bytes()
    });
    stdin.write_all(header).unwrap();
    let mut sent = 0;
    let mut rounds = 0u64;
    while sent < megabytes << 20 {
        stdin.write_all(records).unwrap();
        sent += records.len();
        rounds += 1;
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(stdin);
    let output = String::from_utf8(reader.join().unwrap()).unwrap();
    child.wait().unwrap();
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    (rounds, peak.split_whitespace().next().unwrap().parse().unwrap(), output)
}
