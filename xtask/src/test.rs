//! `cargo xtask test`: everything.

use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use crate::corpus;
use crate::run::{Result, fail, say, step, whole};
use crate::{check, conformance, fuzz, peers};

/// Seconds each fuzz target runs.
const FUZZ_SECONDS: u64 = 20;

/// The tests that take minutes: what they show, the target they are in, and their name.
const LONG: &[(&str, &str, &str)] = &[
    (
        "a folder of a hundred thousand messages, by a client over TCP",
        "it",
        "folder::a_folder_of_a_hundred_thousand_messages_is_quick",
    ),
    ("two hundred sessions at once", "it", "load::two_hundred_sessions_at_once"),
    ("two thousand mails and back, as Python reads them", "python", "two_thousand_mails_come_back"),
    ("two thousand mails in by LMTP and out", "lmtp", "two_thousand_mails_in_and_out"),
    (
        "two thousand mails in by LMTP, out by exchange2mbox, as Python and mutt read them",
        "server",
        "mbox::mails_of_every_shape_are_the_same_to_python_and_to_mutt",
    ),
];

/// What the programs say that have no such test.
const NOTHING: &[&str] = &["running 0 tests", "ok. 0 passed"];

/// Installs the peers, then runs every test there is, the quick ones first.
pub fn run(root: &Path) -> Result<()> {
    let start = Instant::now();
    step("peers", || peers::install(root))?;
    step("check", || check::run(root))?;
    step("tests of the workspace, beside real peers", || {
        conformance::conformance(root, &conformance::Args::for_tests())
    })?;
    for (what, target, name) in LONG {
        step(what, || long(root, target, name))?;
    }
    step("corpus", || corpus::run(root, &corpus::Args::for_tests(false)))?;
    step("corpus of MIDL files", || corpus::run(root, &corpus::Args::for_tests(true)))?;
    step("fuzz", || fuzz::run(root, FUZZ_SECONDS, 1))?;
    say(&format!("all tests passed in {} s", start.elapsed().as_secs()));
    Ok(())
}

/// Runs one test that is otherwise ignored; that there is none of this name is a failure.
fn long(root: &Path, target: &str, name: &str) -> Result<()> {
    let args = ["--test", target, "--", "--ignored", "--exact", name, "--nocapture"];
    let output = whole(root, "test", &args).stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    for line in text.lines().filter(|line| !line.is_empty() && !NOTHING.iter().any(|n| line.contains(n))) {
        println!("    {line}");
    }
    match text.contains("test result: ok. 1 passed") && output.status.success() {
        true => Ok(()),
        false => Err(fail(format!("{name} did not run and pass"))),
    }
}
