//! What people get to see.

use crate::support::{Capture, Conversation, Setup, data, scratch, trace};
use dcerpc::dtyp::NdrContextHandle;
use dcerpc::echo::*;
use dcerpc::epmapper::{EPMAPPER, EptLookupHandleFreeIn, EptLookupHandleFreeOut, EptLookupIn, EptLookupOut};
use dcerpc::mgmt::{IsServerListeningIn, IsServerListeningOut, MGMT};
use pidl_rpc::Fault;
use pidl_rpc::security::Level;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str], input: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mapitrace"))
        .env_remove("MAPITRACE_PASSWORD")
        .args(arguments)
        .arg(input)
        .output()
        .unwrap()
}

fn stdout(arguments: &[&str], input: &Path) -> String {
    let output = run(arguments, input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn handle(n: u32) -> NdrContextHandle {
    let mut handle = NdrContextHandle::default();
    handle.uuid.time_low = n;
    handle
}

/// Interfaces, handles, a fault, an error and a call without an answer.
fn capture(directory: &Path) -> std::path::PathBuf {
    let mut talk = Conversation::new(Setup::default());
    talk.call(0, &EchoAddOneIn { in_data: 41 }, Ok(&EchoAddOneOut { out_data: 42 }));
    let epmapper = talk.alter(&EPMAPPER);
    let mgmt = talk.alter(&MGMT);
    for n in [0x1111_1111, 0x2222_2222] {
        let request = EptLookupIn { max_ents: 1, ..EptLookupIn::default() };
        let reply = EptLookupOut { entry_handle: handle(n), ..EptLookupOut::default() };
        talk.call(epmapper, &request, Ok(&reply));
        let request = EptLookupIn { entry_handle: handle(n), max_ents: 1, ..EptLookupIn::default() };
        talk.call(epmapper, &request, Ok(&reply));
        talk.call(mgmt, &IsServerListeningIn::default(), Ok(&IsServerListeningOut { status: 0, result: 1 }));
        let free = EptLookupHandleFreeIn { entry_handle: handle(n) };
        talk.call(epmapper, &free, Ok(&EptLookupHandleFreeOut::default()));
    }
    talk.call(0, &EchoAddOneIn { in_data: 7 }, Err(Fault::ACCESS_DENIED));
    let info = EchoTestCall2Out {
        info: EchoInfo::Info1(EchoInfo1 { v: 10 }),
        result: pidl_ndr::NtStatus(0xc000_000d),
    };
    talk.call(0, &EchoTestCall2In { level: 1 }, Ok(&info));
    talk.call_into_the_void(0, &EchoTestSleepIn { seconds: 60 });
    let path = directory.join("talk.pcap");
    std::fs::write(&path, Capture::of(&talk, 1460).write()).unwrap();
    path
}

#[test]
fn trace_stats_errors_and_search() {
    let directory = scratch("forms");
    let input = capture(&directory);
    insta::assert_snapshot!("trace", stdout(&[], &input));
    insta::assert_snapshot!("stats", stdout(&["--stats"], &input));
    insta::assert_snapshot!("errors", stdout(&["--error-report"], &input));
    insta::assert_snapshot!("search", stdout(&["--search-call", "lookup"], &input));
    insta::assert_snapshot!("dump", stdout(&["--dump-call", "2", "--inout", "in"], &input));
    insta::assert_snapshot!("annotate", stdout(&["--dump-call", "echo_AddOne", "--annotate"], &input));
    insta::assert_snapshot!(
        "coloured",
        stdout(&["--color=always", "--highlight", "ept_lookup", "--trace"], &input)
    );
    let _ = std::fs::remove_dir_all(directory);
}

#[test]
fn json_is_a_line_for_each_thing() {
    let directory = scratch("json");
    let input = capture(&directory);
    let text = stdout(&["--json"], &input).replace(&*directory.to_string_lossy(), "…");
    for line in text.lines() {
        let _: serde_json::Value = serde_json::from_str(line).unwrap();
    }
    let some: Vec<_> = text.lines().take(6).chain(text.lines().rev().take(4)).collect();
    insta::assert_snapshot!("json", some.join("\n"));
    let _ = std::fs::remove_dir_all(directory);
}

#[test]
fn graph_as_text_and_picture() {
    let directory = scratch("graph");
    let input = capture(&directory);
    let (dot, svg) = (directory.join("g.dot"), directory.join("g.svg"));
    let (dot_name, svg_name) = (dot.to_string_lossy(), svg.to_string_lossy());
    stdout(&["--graph", &dot_name, "--graph", &svg_name, "--highlight", "ept_lookup_handle_free"], &input);
    insta::assert_snapshot!("dot", std::fs::read_to_string(&dot).unwrap());
    let picture = std::fs::read_to_string(&svg).unwrap();
    assert_eq!(picture.matches("<rect class=\"b mark\"").count(), 2);
    assert_eq!(picture.matches("<rect class=\"b head\"").count(), 2);
    assert_eq!(picture.matches("class=\"f\"").count(), 2, "an edge to each handle");
    if let Ok(output) = Command::new("dot").args(["-Tsvg"]).arg(&dot).output() {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    } else {
        assert!(std::env::var_os("CI").is_none(), "GraphViz is not installed");
        eprintln!("SKIPPED: GraphViz is not installed");
    }
    let few = stdout(&["--graph", &svg_name, "--max-calls", "3"], &input);
    assert!(few.is_empty());
    assert!(std::fs::read_to_string(&svg).unwrap().contains("10 more calls are not drawn"));
    let _ = std::fs::remove_dir_all(directory);
}

#[test]
fn exported_stubs_tell_the_same() {
    let directory = scratch("stubs");
    let stubs = directory.join("stubs");
    for setup in [
        Setup::default(),
        Setup { ndr64: true, level: Level::Privacy, ..Setup::default() },
        Setup { big_endian: true, ..Setup::default() },
    ] {
        let mut talk = Conversation::new(setup);
        talk.call(0, &EchoAddOneIn { in_data: 41 }, Ok(&EchoAddOneOut { out_data: 42 }));
        let request = EchoTestCallIn { s1: "text".into() };
        talk.call(0, &request, Ok(&EchoTestCallOut { s2: Some("text".into()) }));
        let input = directory.join("talk.pcap");
        let capture = Capture::of(&talk, 1460).write();
        std::fs::write(&input, &capture).unwrap();
        let _ = std::fs::remove_dir_all(&stubs);
        stdout(&["--password", crate::support::PASSWORD, "--export-stubs", &stubs.to_string_lossy()], &input);
        let interfaces = mapitrace::interfaces::Interfaces::new(dcerpc::INTERFACES, None).unwrap();
        let mut session = mapitrace::session::Session::default();
        let mut lines = Vec::new();
        let others = mapitrace::stubs::read(&stubs, &interfaces, &mut |call| {
            let traced = session.follow(call);
            lines.push(traced.decoded.json().unwrap().to_string());
        })
        .unwrap();
        assert_eq!(others, Vec::<std::path::PathBuf>::new());
        let wanted: Vec<_> =
            trace(&capture).calls.iter().map(|c| c.decoded.json().unwrap().to_string()).collect();
        assert_eq!(lines, wanted, "{setup:?}");
    }
    let _ = std::fs::remove_dir_all(directory);
}

#[test]
fn mistakes_are_explained() {
    let directory = scratch("mistakes");
    let input = capture(&directory);
    let empty = directory.join("empty");
    std::fs::create_dir(&empty).unwrap();
    for (arguments, path, text) in [
        (&["--graph", "x.png"][..], &*input, "--graph x.png: name it .dot or .svg"),
        (&["--nt-hash", "12"], &input, "--nt-hash wants 32 hexadecimal digits"),
        (
            &["--interface", "nonsense"],
            &input,
            "no interface is named nonsense; there are rpcecho, epmapper, mgmt",
        ),
        (&[], &directory.join("nothing"), "No such file or directory"),
        (&[], &empty, "no file here is named like a stub"),
        (&[], &data("README.md"), "neither a pcap nor a pcapng capture"),
    ] {
        let output = run(arguments, path);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(text), "{said}");
    }
    let _ = std::fs::remove_dir_all(directory);
}

/// However the secret is given, the calls open; none of it shows up in what is printed.
#[test]
fn a_call_that_is_not_there_is_said_to_be_missing() {
    let input = data("exchange-session.pcap");
    for (wanted, told) in
        [("99", "there is no call 99"), ("RopQuery", "no call or operation is named RopQuery")]
    {
        let output = run(&["--dump-call", wanted], &input);
        assert!(output.status.success() && output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(told), "{said}");
    }
    assert!(run(&["--dump-call", "RopQueryRows"], &input).stderr.is_empty());
}

#[test]
fn no_output_costs_an_input() {
    let directory = scratch("overwritten");
    let input = capture(&directory);
    let before = std::fs::read(&input).unwrap();
    let output = run(&["--html", input.to_str().unwrap()], &input);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("is an input"));
    assert_eq!(std::fs::read(&input).unwrap(), before);
    let page = directory.join("page.html");
    std::fs::write(&page, "kept").unwrap();
    let output = run(&["--html", page.to_str().unwrap()], &directory.join("missing.pcap"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&page).unwrap(), "kept");
    let _ = std::fs::remove_dir_all(directory);
}

/// What the server did not want is part of the story: a wrong password, an interface it does not have.
#[test]
fn refusals_are_shown() {
    insta::assert_snapshot!("refusals", stdout(&[], &data("refused.pcap")));
}

#[test]
fn a_capture_that_is_cut_off_is_said_to_be() {
    let directory = scratch("cut");
    let bytes = std::fs::read(data("exchange-session.pcap")).unwrap();
    let input = directory.join("cut.pcap");
    std::fs::write(&input, &bytes[..bytes.len() - 7]).unwrap();
    let output = run(&[], &input);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("ends within a packet"));
    let _ = std::fs::remove_dir_all(directory);
}

/// Calls of several interfaces in one directory: each stands on its own, and none has a time.
#[test]
fn stubs_of_several_interfaces_do_not_mix() {
    let directory = scratch("mixed");
    let input = capture(&directory);
    let stubs = directory.join("stubs");
    stdout(&["--export-stubs", stubs.to_str().unwrap()], &input);
    let text = stdout(&[], &stubs);
    assert!(text.contains("rpcecho.echo_AddOne") && text.contains("mgmt.is_server_listening"), "{text}");
    assert!(!text.contains(" on rpcecho") && !text.contains(" 0 ns"), "{text}");
    let _ = std::fs::remove_dir_all(directory);
}

#[test]
fn secrets_come_in_many_ways() {
    const HASH: &str = "fc525c9683e8fe067095ba2ddc971889";
    let directory = scratch("secrets");
    let file = directory.join("passwords");
    std::fs::write(&file, format!("something else\n{}\n", crate::support::PASSWORD)).unwrap();
    let file = file.to_string_lossy();
    let input = data("smbtorture-seal-ntlm-ndr64.pcapng");
    let plain = stdout(&["--password", crate::support::PASSWORD], &input);
    assert_eq!(plain.matches("decrypted").count(), 21);
    type Way<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);
    let ways: [Way<'_>; 5] = [
        (&["--password", "guess", "--password", crate::support::PASSWORD], &[]),
        (&["--password-file", &file], &[]),
        (&["--nt-hash", HASH], &[]),
        (&[], &[("MAPITRACE_PASSWORD", crate::support::PASSWORD)]),
        (&[], &[("MAPITRACE_NT_HASH", HASH)]),
    ];
    for (arguments, environment) in ways {
        let output = Command::new(env!("CARGO_BIN_EXE_mapitrace"))
            .envs(environment.iter().copied())
            .args(arguments)
            .arg(&input)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text, plain, "{arguments:?}");
        assert!(!text.contains(crate::support::PASSWORD) && !text.contains(HASH));
    }
    let closed = stdout(&[], &input);
    assert_eq!(closed.matches("in and out: encrypted, and no password or hash given").count(), 21);
    assert!(!closed.contains("incomplete"), "{closed}");
    let _ = std::fs::remove_dir_all(directory);
}

/// The page runs without errors in a real browser, shows the call it is asked for and its annotated bytes.
#[test]
fn page_in_a_browser() {
    let Some(browser) = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|b| Command::new(b).arg("--version").output().is_ok())
    else {
        assert!(std::env::var_os("CI").is_none(), "chromium is not installed");
        eprintln!("SKIPPED: chromium is not installed");
        return;
    };
    let directory = scratch("html");
    let page = directory.join("page.html");
    for (input, call, wanted) in [
        (
            "smbtorture-seal-spnego.pcap",
            23,
            &["25 of 25 calls", "<h2>23  echo_TestEnum (0x07)</h2>", "bytes of the reply", ">in.foo1 *<"][..],
        ),
        (
            "exchange-session.pcap",
            4,
            &["7 of 7 calls", "<h2>4  EcDoRpcExt2 (0x0b)</h2>", "QueryRows (0x15)", "'Lunch'", "(unpacked)"],
        ),
        (
            "refused.pcap",
            1,
            &["0 of 0 calls", "2 notes", "the server refuses to bind", "ERROR_ACCESS_DENIED"],
        ),
    ] {
        let name = page.to_string_lossy();
        stdout(&["--password", crate::support::PASSWORD, "--html", &name], &data(input));
        let text = std::fs::read_to_string(&page).unwrap().replace("http://www.w3.org/2000/svg", "");
        for outside in ["http://", "https://", "src=", "@import", "url("] {
            assert!(!text.contains(outside), "the page refers to something outside: {outside}");
        }
        let output = Command::new(browser)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"])
            .arg(format!("--user-data-dir={}", directory.join("profile").display()))
            .args(["--virtual-time-budget=5000", "--dump-dom", &format!("file://{name}#{call}")])
            .output()
            .unwrap();
        let (dom, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let script_errors: Vec<_> = said.lines().filter(|l| l.contains("CONSOLE")).collect();
        assert!(script_errors.is_empty(), "{script_errors:#?}");
        for text in wanted.iter().chain(&["data-ready=\"yes\""]) {
            assert!(dom.contains(text), "{input}: no {text}\n{said}");
        }
    }
    let _ = std::fs::remove_dir_all(directory);
}
