//! `cargo xtask fuzz`: the in-process fuzzer of `tests/src/bin/fuzz.rs`, with bounded memory.

use std::path::Path;
use std::process::Command;

use crate::run::{self, Result, command, fail, step, target_dir, whole};

/// Kilobytes of address space a target may take; none needs a tenth of it.
const MEMORY: u64 = 1 << 20;
const TARGETS: &[&str] =
    &["compile", "generated", "interpret", "rpc", "captures", "kerberos", "mail", "mailbox"];

/// Runs each target for so many seconds.
pub fn run(root: &Path, seconds: u64, seed: u64) -> Result<()> {
    step("build the fuzzer", || run::run(&mut whole(root, "build", &["--bin", "fuzz"])))?;
    let program = target_dir(root).join("debug/fuzz");
    step("a panic, a hang and hunger are noticed", || {
        for seed in 1..=3 {
            let output = limited(root, &format!("{} trap 5 {seed}", program.display())).output()?;
            if output.status.success() {
                return Err(fail(format!("the fuzzer let trap {seed} pass")));
            }
        }
        Ok(())
    })?;
    for target in TARGETS {
        step(&format!("fuzz {target}, {seconds} s, seed {seed}"), || {
            run::run(&mut limited(root, &format!("{} {target} {seconds} {seed}", program.display())))
        })?;
    }
    Ok(())
}

/// A command with bounded memory.
fn limited(root: &Path, line: &str) -> Command {
    command("bash", ["-c", &format!("ulimit -c 0 -v {MEMORY}; exec {line}")], root)
}
