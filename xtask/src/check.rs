//! `cargo xtask check`: what must hold before a change lands.

use std::path::Path;

use crate::codegen;
use crate::run::{self, Result, cargo, command, say, step};

/// What the feature `kerberos` needs to build.
const GSSAPI: &str = "/usr/include/gssapi/gssapi.h";

/// Formatting, lints, documentation, freshness of generated code.
pub fn run(root: &Path) -> Result<()> {
    step("formatting (cargo fmt --check)", || cargo(root, &["fmt", "--all", "--check"]))?;
    step("lints (cargo clippy, warnings denied)", || {
        let mut args = vec!["clippy", "--quiet", "--workspace", "--all-targets"];
        if Path::new(GSSAPI).exists() {
            args.push("--all-features");
        } else {
            say(&format!("lints: without Kerberos, as {GSSAPI} is not there (libkrb5-dev has it)"));
        }
        cargo(root, &[&args[..], &["--", "-D", "warnings"]].concat())
    })?;
    step("documentation (cargo doc, warnings denied)", || {
        let mut doc = command("cargo", ["doc", "--quiet", "--workspace", "--no-deps"], root);
        run::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    step("generated code is fresh (cargo xtask codegen --check)", || codegen::run(root, true))
}
