//! What the generated code costs rustc.

use std::fmt::Write as _;
use std::path::Path;

use super::{count_lines, cpu_seconds};
use crate::corpus;
use crate::run::{Result, say};

pub fn run(root: &Path) -> Result<String> {
    let generated = corpus::generated_crate(root)?;
    let target = root.join("target/bench/rustc");
    let lines = count_lines(&generated.dir.join("src"))?;
    let lib = generated.dir.join("src/lib.rs");
    let text = std::fs::read(&lib)?;
    let time = |how: &str| -> Result<f64> {
        let cargo = format!(
            "cd {} && cargo {how} --quiet --target-dir {}",
            generated.dir.display(),
            target.display()
        );
        cpu_seconds(&cargo)
    };
    say("rustc: cargo check and release build of the generated corpus, after what it depends on");
    std::fs::write(&lib, "")?;
    let dependencies = time("check").and_then(|_| time("build --release"));
    std::fs::write(&lib, text)?;
    dependencies?;
    let (check, release) = (time("check")?, time("build --release")?);
    let mut s = String::new();
    writeln!(
        s,
        "The Rust generated from the whole Samba corpus, as one crate; CPU seconds (user + system):\n"
    )?;
    writeln!(
        s,
        "| lines | `cargo check` | release build |\n|---|---|---|\n| {lines} | {check:.1} | {release:.1} |"
    )?;
    Ok(s)
}
