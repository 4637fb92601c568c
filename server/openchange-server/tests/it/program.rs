//! The program: arguments, exit codes, signals, logs.

use crate::started::get;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openchange-server"));
    command.env_clear();
    command
}

/// What a run said on both outputs, and its exit code.
fn run(arguments: &[&str], dir: &Path) -> (i32, String) {
    let output = command().args(arguments).current_dir(dir).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), text)
}

#[test]
fn what_config_prints_is_good() {
    let dir = tempfile::tempdir().unwrap();
    let (code, text) = run(&["config"], dir.path());
    assert_eq!(code, 0);
    std::fs::write(dir.path().join("server.toml"), text).unwrap();
    assert_eq!(
        run(&["check-config", "--config", "server.toml"], dir.path()),
        (0, "server.toml: good\n".into())
    );
}

#[test]
fn a_wrong_configuration_is_refused_with_a_code_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("server.toml"), "[security]\nlevel = \"high\"\n").unwrap();
    for arguments in [
        ["check-config", "--config", "server.toml"],
        ["serve", "--config", "server.toml"],
        ["serve", "--config", "nowhere.toml"],
    ] {
        let (code, text) = run(&arguments, dir.path());
        assert_eq!(code, 78, "{text}");
    }
    insta::assert_snapshot!(run(&["check-config", "--config", "server.toml"], dir.path()).1);
    assert_eq!(run(&["dance"], dir.path()).0, 2);
}

/// A server in a process of its own, and the lines it logs.
pub struct Running {
    pub child: Child,
    /// Until somebody else reads them.
    pub lines: Option<std::io::Lines<BufReader<ChildStderr>>>,
}

const QUIET: &str = "[listen]\nendpoint_mapper = 0\nstore = 0\nreferral = 0\naddress_book = 0\n\
    [http]\naddress = \"127.0.0.1:0\"\n";

impl Running {
    pub fn start(dir: &Path, config: &str) -> Self {
        std::fs::write(dir.join("server.toml"), config).unwrap();
        let mut child = command()
            .args(["serve", "--config", "server.toml", "--log", "json"])
            .env("XDG_DATA_HOME", dir)
            .current_dir(dir)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = Some(BufReader::new(child.stderr.take().unwrap()).lines());
        Running { child, lines }
    }

    /// The next line that says this.
    fn wait(&mut self, message: &str) -> Value {
        let mut said = String::new();
        for line in self.lines.as_mut().unwrap() {
            let line = line.unwrap();
            let json: Value = serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e}: {line}"));
            if json["message"] == message {
                return json;
            }
            said = said + &line + "\n";
        }
        panic!("it ended without {message}:\n{said}");
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    fn http(&mut self) -> String {
        loop {
            let line = self.wait("listening");
            if line["interface"] == "http" {
                return line["address"].as_str().unwrap().to_owned();
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn signals_reload_and_stop() {
    let dir = tempfile::tempdir().unwrap();
    let mut server = Running::start(dir.path(), QUIET);
    let http = server.http();
    server.wait("started");
    assert_eq!(get(&http, "/health/live"), ("200".into(), "alive\n".into()));
    assert_eq!(get(&http, "/health/ready").0, "200");
    assert!(get(&http, "/metrics").1.contains("\nopenchange_rpc_connections_open 0\n"));
    assert_eq!(get(&http, "/etc/passwd").0, "404");
    assert!(dir.path().join("openchange/directory.sqlite").exists());

    let changed = QUIET.replace("store = 0", "store = 1") + "[lockout]\nforget = 7\n";
    std::fs::write(dir.path().join("server.toml"), changed).unwrap();
    server.signal(Signal::HUP);
    assert_eq!(server.wait("configuration read again")["changed"], r#"["lockout.forget"]"#);
    assert_eq!(server.wait("these take effect after a restart")["keys"], r#"["listen.store"]"#);

    std::fs::write(dir.path().join("server.toml"), "[lockout]\nforget = \"never\"\n").unwrap();
    server.signal(Signal::HUP);
    let error = server.wait("the new configuration is wrong: the old one stays");
    assert!(error["error"].as_str().unwrap().contains("invalid type"), "{error}");

    server.signal(Signal::TERM);
    server.wait("stopped");
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}

#[test]
fn two_servers_do_not_share_a_directory() {
    let dir = tempfile::tempdir().unwrap();
    let mut server = Running::start(dir.path(), QUIET);
    server.wait("started");
    let output = command()
        .args(["serve", "--config", "server.toml"])
        .env("XDG_DATA_HOME", dir.path())
        .current_dir(dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("in use by another"), "{said}");
    server.signal(Signal::INT);
    server.wait("stopped");
}
