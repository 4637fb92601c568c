//! Programs that go on for as long as they are let, whatever becomes of the server.

use crate::proxy::{Cut, Proxy};
use crate::world::{PASSWORD, World};
use serde_json::Value;
use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A program of Ann's that runs; it is killed in the end.
struct Running(Child, Lines<BufReader<ChildStdout>>);

impl Running {
    fn start(program: &str, database: &Path, args: &[&str]) -> Self {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin(program));
        command.args(args).env("MAPI_DATABASE", database).env("MAPI_PASSWORD", PASSWORD);
        command.env("MAPI_PROFILE", "ann").env("NO_COLOR", "1");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running(child, lines)
    }

    fn line(&mut self) -> String {
        self.1.next().unwrap().unwrap()
    }

    /// Waits until it has said something to people.
    fn says(&mut self, wanted: &str) {
        let errors = BufReader::new(self.0.stderr.take().unwrap());
        let mut lines = errors.lines();
        assert!(lines.by_ref().any(|line| line.unwrap().contains(wanted)), "{wanted}");
        std::thread::spawn(move || lines.count());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Bob sends Ann a mail, and it has arrived.
fn send(world: &World, database: &Path, subject: &str) {
    let args = ["send", "--to", "ann@example.com", "--subject", subject, "--body", "x"];
    let sent = world.program("openchangeclient", database, "bob").args(args).output().unwrap();
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    assert!(world.settled("bob", "ann").iter().any(|known| known == subject));
}

#[test]
fn a_watch_shows_what_comes_and_what_came_while_the_server_was_away() {
    let world = World::new();
    let proxy = world.run(Proxy::start(world.address, i64::MAX, Cut::Before));
    let direct = world.profiles("direct.sqlite", world.address.port());
    let database = world.profiles("p.sqlite", proxy.address.port());
    send(&world, &direct, "before");
    let args = ["watch", "--count", "3", "--timeout", "120", "--json"];
    let mut watch = Running::start("openchangeclient", &database, &args);
    watch.says("waiting for new mail");
    let subject = |line: String| serde_json::from_str::<Value>(&line).unwrap()["subject"].clone();
    send(&world, &direct, "one");
    assert_eq!(subject(watch.line()), "one");
    proxy.set_down(true);
    send(&world, &direct, "two");
    proxy.set_down(false);
    assert_eq!(subject(watch.line()), "two");
    send(&world, &direct, "three");
    assert_eq!(subject(watch.line()), "three");
    assert!(watch.0.wait().unwrap().success());
}

#[test]
fn an_export_that_goes_on_has_every_mail_once() {
    let world = World::new();
    let proxy = world.run(Proxy::start(world.address, i64::MAX, Cut::Before));
    let direct = world.profiles("direct.sqlite", world.address.port());
    let database = world.profiles("p.sqlite", proxy.address.port());
    let path = world.path("a.mbox");
    let args = ["--watch", "--no-progress", "--mbox", path.to_str().unwrap()];
    let mut export = Running::start("exchange2mbox", &database, &args);
    assert_eq!(export.line(), "0 exported, 0 were there already.");
    send(&world, &direct, "one");
    assert_eq!(export.line(), "1 exported, 0 were there already.");
    proxy.set_down(true);
    send(&world, &direct, "two");
    proxy.set_down(false);
    assert_eq!(export.line(), "1 exported, 1 were there already.");
    let mbox = std::fs::read_to_string(&path).unwrap();
    for subject in ["one", "two"] {
        assert_eq!(mbox.matches(&format!("\nSubject: {subject}\n")).count(), 1, "{subject}");
    }
}
