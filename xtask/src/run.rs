//! Running steps: each says what it does, how long it took, and fails loudly.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

/// What a step returns.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A failure with a message for people.
pub fn fail(message: String) -> Box<dyn Error> {
    message.into()
}

/// Tells what happens next.
pub fn say(message: &str) {
    println!("==> {message}");
}

/// Runs a step, says what it is and how long it took.
pub fn step<T>(what: &str, f: impl FnOnce() -> Result<T>) -> Result<T> {
    say(what);
    let start = Instant::now();
    let result = f();
    let seconds = start.elapsed().as_secs_f64();
    match &result {
        Ok(_) => println!("    {what}: ok, {seconds:.1} s"),
        Err(_) => println!("    {what}: FAILED, {seconds:.1} s"),
    }
    result.map_err(|e| fail(format!("{what}: {e}")))
}

/// A command in a directory.
pub fn command<S: AsRef<OsStr>>(program: &str, args: impl IntoIterator<Item = S>, dir: &Path) -> Command {
    let mut c = Command::new(program);
    c.args(args).current_dir(dir);
    c
}

/// Runs a command with its output shown; anything but success fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|e| fail(format!("{}: {e}", show(command))))?;
    if status.success() { Ok(()) } else { Err(fail(format!("`{}` failed ({status})", show(command)))) }
}

/// Runs a command and returns its output; anything but success fails with what it said.
pub fn capture(command: &mut Command) -> Result<Output> {
    let output = command.output().map_err(|e| fail(format!("{}: {e}", show(command))))?;
    if output.status.success() {
        Ok(output)
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(fail(format!("`{}` failed ({}):\n{}", show(command), output.status, said.trim())))
    }
}

/// A command as it would be typed.
pub fn show(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|a| a.to_string_lossy().into_owned()));
    words.join(" ")
}

/// `cargo` in the repository.
pub fn cargo(root: &Path, args: &[&str]) -> Result<()> {
    run(&mut command("cargo", args, root))
}

/// What the feature `kerberos` needs to build.
const GSSAPI: &str = "/usr/include/gssapi/gssapi.h";

/// A command of cargo over the whole workspace, with Kerberos and the tests that need peers.
///
/// A package built alone has other features, and so has what it depends on: by naming all of
/// them each time every step uses what the steps before it built.
pub fn whole(root: &Path, what: &str, args: &[&str]) -> Command {
    let mut cargo = command("cargo", [what, "--quiet", "--workspace"], root);
    if Path::new(GSSAPI).exists() {
        cargo.arg("--all-features");
    } else {
        say(&format!("without Kerberos and real peers, as {GSSAPI} is not there (libkrb5-dev has it)"));
    }
    cargo.args(args);
    cargo
}

/// Where cargo builds.
pub fn target_dir(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir))
}
