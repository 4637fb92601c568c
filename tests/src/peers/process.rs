//! Programs that run while a value lives.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use super::Result;

/// A program that is killed when this is dropped, or when this process ends:
/// its standard input closes then, which the programs we start this way watch.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts a program with its standard input open.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::piped()).spawn().map_err(|e| format!("{name}: {e}"))?;
        Ok(Process(child))
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// What it writes, if its output was piped; once.
    pub fn stdout(&mut self) -> Option<impl Read + use<>> {
        self.0.stdout.take()
    }

    /// Waits until a line of its standard error, which must be piped, contains a text; once.
    /// The rest goes nowhere.
    pub fn wait_for_line(&mut self, wanted: &str) -> Result<()> {
        let errors = self.0.stderr.take().ok_or("standard error is not piped")?;
        let mut lines = BufReader::new(errors).lines();
        let mut said = String::new();
        for line in lines.by_ref() {
            let line = line?;
            if line.contains(wanted) {
                std::thread::spawn(move || lines.count());
                return Ok(());
            }
            said.push_str(&line);
        }
        Err(format!("it ended and said: {said}").into())
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }

    /// Asks it to end with `SIGINT` and waits.
    pub fn interrupt(mut self) -> Result<()> {
        run(Command::new("kill").args(["-INT", &self.id().to_string()]))?;
        self.0.wait()?;
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_millis(500) && self.is_running() {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a program to its end; anything but success is an error with what it said.
pub fn run(command: &mut Command) -> Result<Output> {
    let output = command.output().map_err(|e| format!("{command:?}: {e}"))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("{command:?}: {}\n{}", output.status, text(&output)).into())
}

/// Everything a program said.
#[must_use]
pub fn text(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

/// Fails with what to install when a program is not there.
pub fn require(program: &str, package: &str) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]);
    if places.any(|dir: PathBuf| dir.join(program).is_file()) {
        return Ok(());
    }
    Err(format!("{program} is missing: install {package}, or run `cargo xtask test`, which does").into())
}

/// Where cargo builds; what peers need is kept there too.
#[must_use]
pub fn target_dir() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir))
}
