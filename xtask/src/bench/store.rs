//! A folder of 100,000 messages in a mailbox.

use std::path::Path;

use crate::run::{Result, capture, command, say};

pub fn run(root: &Path) -> Result<String> {
    say("store: open, sort, restrict, read");
    let bench = ["bench", "-q", "-p", "openchange-store", "--bench", "folder"];
    let output = capture(&mut command("cargo", bench, root))?;
    let mut section = String::from_utf8_lossy(&output.stdout).into_owned();
    say("the same by a client over TCP");
    let test = ["test", "--release", "-q", "-p", "mapi-tools", "--test", "it", "folder::"];
    let show = ["--", "--ignored", "--nocapture"];
    let output = capture(&mut command("cargo", [&test[..], &show].concat(), root))?;
    section.push('\n');
    for line in String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.starts_with('|')) {
        section.push_str(line);
        section.push('\n');
    }
    Ok(section)
}
