//! `cargo xtask check`: what must hold before a change lands.

use std::path::Path;

use crate::codegen;
use crate::run::{self, Result, cargo, command, step};

/// Formatting, lints, documentation, freshness of generated code.
pub fn run(root: &Path) -> Result<()> {
    step("formatting (cargo fmt --check)", || cargo(root, &["fmt", "--all", "--check"]))?;
    step("lints (cargo clippy, warnings denied)", || {
        cargo(
            root,
            &["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        )
    })?;
    step("documentation (cargo doc, warnings denied)", || {
        let mut doc = command("cargo", ["doc", "--quiet", "--workspace", "--no-deps"], root);
        run::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    step("generated code is fresh (cargo xtask codegen --check)", || codegen::run(root, true))
}
