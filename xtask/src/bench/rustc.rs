//! What the generated code costs rustc.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::count_lines;
use crate::corpus;
use crate::run::{Result, fail, say};

pub fn run(root: &Path) -> Result<String> {
    let generated = corpus::generated_crate(root)?;
    let target = root.join("target/bench/rustc");
    let lines = count_lines(&generated.dir.join("src"))?;
    let time = |args: &[&str]| -> Result<f64> {
        let touch = generated.dir.join("src/lib.rs");
        let text = std::fs::read(&touch)?;
        std::fs::write(&touch, text)?;
        let start = std::time::Instant::now();
        let status = Command::new("cargo")
            .args(args)
            .arg("--target-dir")
            .arg(&target)
            .current_dir(&generated.dir)
            .status()?;
        if !status.success() {
            return Err(fail(format!("cargo {} failed on the generated corpus", args.join(" "))));
        }
        Ok(start.elapsed().as_secs_f64())
    };
    say("rustc: cargo check and release build of the generated corpus");
    time(&["check"])?;
    let check = time(&["check"])?;
    time(&["build", "--release"])?;
    let release = time(&["build", "--release"])?;
    let mut s = String::new();
    writeln!(s, "The Rust generated from the whole Samba corpus, as one crate:\n")?;
    writeln!(
        s,
        "| lines | `cargo check` s | release build s |\n|---|---|---|\n| {lines} | {check:.1} | {release:.1} |"
    )?;
    Ok(s)
}
