//! `cargo xtask fuzz`: the in-process fuzzer of `tests/src/bin/fuzz.rs`, with bounded memory.

use std::path::Path;

use crate::run::{self, Result, cargo, command, step, target_dir};

/// Kilobytes of address space a target may take.
const MEMORY: u64 = 4 << 20;
const TARGETS: &[&str] = &["compile", "generated", "interpret", "rpc"];

/// Runs each target for so many seconds.
pub fn run(root: &Path, seconds: u64, seed: u64) -> Result<()> {
    step("build the fuzzer", || cargo(root, &["build", "--quiet", "--package", "conformance", "--bins"]))?;
    let program = target_dir(root).join("debug/fuzz");
    for target in TARGETS {
        step(&format!("fuzz {target}, {seconds} s, seed {seed}"), || {
            let script = format!("ulimit -v {MEMORY}; exec {} {target} {seconds} {seed}", program.display());
            run_script(root, &script)
        })?;
    }
    Ok(())
}

fn run_script(root: &Path, script: &str) -> Result<()> {
    run::run(&mut command("bash", ["-c", script], root))
}
