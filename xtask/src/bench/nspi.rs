//! Names resolved by the address book, with 100,000 entries.

use std::path::Path;

use crate::run::{Result, capture, command, say};

pub fn run(root: &Path) -> Result<String> {
    say("nspi: 100,000 entries, names resolved over RPC");
    let bench = ["bench", "-q", "-p", "openchange-address-book", "--bench", "resolve", "--", "100000"];
    let output = capture(&mut command("cargo", bench, root))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
