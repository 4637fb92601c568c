//! `cargo xtask check`: what must hold before a change lands.

use std::path::Path;

use crate::codegen;
use crate::run::{self, Result, cargo, step, whole};

/// Formatting, lints, documentation, freshness of generated code.
pub fn run(root: &Path) -> Result<()> {
    step("formatting (cargo fmt --check)", || cargo(root, &["fmt", "--all", "--check"]))?;
    step("lints (cargo clippy, warnings denied)", || {
        run::run(&mut whole(root, "clippy", &["--all-targets", "--", "-D", "warnings"]))
    })?;
    step("programs without Kerberos (cargo check)", || {
        let packages = ["pidl-rs", "mapi-tools", "openchange-server", "openchange-provision"];
        let args =
            ["check", "--quiet"].into_iter().chain(packages.into_iter().flat_map(|p| ["--package", p]));
        cargo(root, &args.collect::<Vec<_>>())
    })?;
    step("documentation (cargo doc, warnings denied)", || {
        run::run(whole(root, "doc", &["--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    step("generated code is fresh (cargo xtask codegen --check)", || codegen::run(root, true))
}
