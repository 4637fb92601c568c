//! A program beside a Samba domain controller: `samba_dc people.ldif program arguments…`.
//!
//! The objects of the file are added to the domain `ad.test`; the program runs in the
//! network of the domain controller, where LDAP is at `ldap://127.0.0.1`, and has
//! the password of `administrator@ad.test` in `SAMBA_PASSWORD`. Needs root.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::Parser;
use conformance::peers::{ADMIN_PASSWORD, Result, SambaDc, run};

/// Objects added in one transaction; each slows down those after it.
const PART: usize = 500;

/// Runs a program beside a Samba domain controller
#[derive(Parser)]
struct Args {
    /// Objects to add
    ldif: PathBuf,
    /// What to run, with its arguments
    #[arg(trailing_var_arg = true, required = true)]
    program: Vec<OsString>,
}

fn main() -> ExitCode {
    match beside(&Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("samba_dc: {error}");
            ExitCode::FAILURE
        }
    }
}

fn beside(args: &Args) -> Result<bool> {
    let Some((program, rest)) = args.program.split_first() else { return Ok(false) };
    let dc = SambaDc::start_without_rpc()?;
    dc.kill()?;
    let database = dc.directory().join("private/sam.ldb");
    let part = tempfile::NamedTempFile::new()?;
    let text = std::fs::read_to_string(&args.ldif)?;
    let objects: Vec<&str> = text.split("\n\n").collect();
    for objects in objects.chunks(PART) {
        std::fs::write(part.path(), objects.join("\n\n") + "\n")?;
        run(Command::new("ldbadd").args(["--nosync", "-H"]).arg(&database).arg(part.path()))?;
    }
    dc.restart()?;
    Ok(dc.command(program).args(rest).env("SAMBA_PASSWORD", ADMIN_PASSWORD).status()?.success())
}
