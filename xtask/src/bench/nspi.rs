//! Names resolved by the address book: 100,000 entries of a file, and 10,000 of Samba's
//! Active Directory beside the same LDAP search done bare.

use std::path::Path;

use crate::run::{Result, capture, cargo, command, say, target_dir};

pub fn run(root: &Path, work: &Path) -> Result<String> {
    say("nspi: 100,000 entries, names resolved over RPC");
    let file = bench(root, "resolve", &["100000"])?;
    say("nspi: 10,000 people in Samba's Active Directory");
    let people = work.join("people.ldif");
    std::fs::write(&people, bench(root, "active_directory", &["ldif", "10000"])?)?;
    cargo(root, &["build", "--quiet", "--package", "conformance", "--bin", "samba_dc"])?;
    let mut samba = command(&target_dir(root).join("debug/samba_dc").display().to_string(), [&people], root);
    // Entering a namespace loses the working directory.
    samba.args(["env", "--chdir"]).arg(root).arg("cargo").args(arguments("active_directory"));
    samba.args(["measure", "10000"]);
    let samba = String::from_utf8_lossy(&capture(&mut samba)?.stdout).into_owned();
    Ok(format!("{file}\n{samba}"))
}

/// What makes cargo run a benchmark of the address book; its own arguments follow.
fn arguments(bench: &str) -> [&str; 7] {
    ["bench", "-q", "-p", "openchange-address-book", "--bench", bench, "--"]
}

fn bench(root: &Path, bench: &str, args: &[&str]) -> Result<String> {
    let output = capture(command("cargo", arguments(bench), root).args(args))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
