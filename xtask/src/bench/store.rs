//! A folder of 100,000 messages in a mailbox.

use std::path::Path;

use crate::run::{Result, capture, command, say};

pub fn run(root: &Path) -> Result<String> {
    say("store: open, sort, restrict, read");
    let bench = ["bench", "-q", "-p", "openchange-store", "--bench", "folder"];
    let output = capture(&mut command("cargo", bench, root))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
