//! RPC over loopback beside a bare ping-pong, both ends on one core.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde::Deserialize;

use super::median;
use crate::run::{Result, capture, cargo, command, fail, run, say, target_dir};

/// Runs of each figure; medians count.
const ROUNDS: usize = 3;
/// Calls of a run.
const CALLS: usize = 10_000;
/// Method, bytes of data, name.
const METHODS: &[(&str, &str, &str)] = &[
    ("add-one", "0", "AddOne"),
    ("echo-data", "1024", "EchoData 1 KiB"),
    ("echo-data", "4096", "EchoData 4 KiB"),
    ("source-data", "1024", "SourceData 1 KiB"),
];
const LEVELS: &[(&str, &str)] = &[("", "none"), ("sign,ntlm", "integrity"), ("seal,ntlm", "privacy")];

/// Calls of Samba's python client.
const PYTHON: &str = r#"
import sys, time
from samba.credentials import Credentials, DONT_USE_KERBEROS
from samba.dcerpc import echo
from samba.param import LoadParm
lp = LoadParm(); lp.load_default()
who = Credentials()
who.guess(lp)
who.set_username("jo"); who.set_password("pw"); who.set_domain("WORKGROUP")
who.set_kerberos_state(DONT_USE_KERBEROS)
calls = int(sys.argv[2])
c = echo.rpcecho(sys.argv[1], lp, who)
begun = time.monotonic()
for n in range(calls): assert c.AddOne(n) == n + 1
print(calls / (time.monotonic() - begun))
"#;

#[derive(Clone, Copy, Deserialize)]
struct Figures {
    /// Calls per second of processor time of both ends.
    busy: f64,
    /// Microseconds.
    p50: f64,
    p99: f64,
}

/// A program that listens, and where.
struct Listening {
    child: Child,
    port: String,
    /// Open to the end: it says something when it ends, too.
    _output: BufReader<ChildStdout>,
}

impl Listening {
    /// Starts a program that says where it listens, and waits until it does.
    fn start(command: &mut Command) -> Result<Self> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().ok_or_else(|| fail("no output".into()))?);
        output.read_line(&mut line)?;
        // "… 127.0.0.1:4711" or "…127.0.0.1[4711]"
        let port = line.trim().trim_end_matches(']').rsplit([':', '[']).next().unwrap_or_default().to_owned();
        if port.parse::<u16>().is_err() {
            let _ = child.kill();
            return Err(fail(format!("cannot read where it listens: {line:?}")));
        }
        Ok(Listening { child, port, _output: output })
    }

    /// Asks it to end, and waits.
    fn stop(mut self) -> Result<()> {
        run(&mut command("kill", ["-TERM", &self.child.id().to_string()], Path::new(".")))?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where the programs are.
struct Bench<'a> {
    root: &'a Path,
    server: String,
    client: String,
}

/// Measures and makes the section.
pub fn run_part(root: &Path) -> Result<String> {
    cargo(root, &["build", "--quiet", "--release", "--package", "pidl-rpc", "--examples"])?;
    let examples = target_dir(root).join("release/examples");
    let at = |name: &str| examples.join(name).display().to_string();
    let bench = Bench { root, server: at("echo_server"), client: at("echo_bench") };
    let mut text = String::from(
        "Both ends pinned to one core; calls per second of processor time of both ends (what a core that \
         does nothing else would do), median of three runs that alternate with the ping-pong. *bare* is a \
         client that sends the same bytes again and again, so that the server is what is measured; the others are \
         our client. Percentages are of the ping-pong.\n\n\
         | call | connections | ping-pong | p50/p99 µs | bare, none | p50/p99 | none | p50/p99 | integrity | privacy |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    for (method, size, name) in METHODS {
        for connections in [1, 16, 64] {
            say(&format!("{name}, {connections} connections"));
            text.push_str(&bench.row(method, size, name, connections)?);
        }
    }
    text.push_str(
        "\nServer instructions in user space per call (callgrind, difference of two numbers of calls):\n\n",
    );
    text.push_str("| call | none | integrity | privacy |\n|---|---|---|---|\n");
    for (method, size, name) in METHODS {
        say(&format!("instructions of {name}"));
        let _ = write!(text, "| {name} |");
        for (options, _) in LEVELS {
            let _ = write!(text, " {} |", bench.instructions(method, size, options)?);
        }
        text.push('\n');
    }
    let (samba, plain) = bench.python()?;
    let _ = writeln!(
        text,
        "\nSamba's Python client against our server, AddOne, one connection, wall clock: {plain:.0} calls per \
         second with a plain binding, {samba:.0} sealed."
    );
    Ok(text)
}

impl Bench<'_> {
    /// A program on the core everything is measured on.
    fn pinned(&self, program: &str, args: &[&str]) -> Command {
        command("taskset", [&["--cpu-list", "0", program], args].concat(), self.root)
    }

    fn server(&self) -> Result<Listening> {
        Listening::start(&mut self.pinned(&self.server, &["127.0.0.1:0", "--user", "jo", "--password", "pw"]))
    }

    fn measure(&self, server: &Listening, args: &[&str]) -> Result<Figures> {
        let server = server.child.id().to_string();
        let output = capture(&mut self.pinned(&self.client, &[args, &["--server", &server]].concat()))?;
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    fn row(&self, method: &str, size: &str, name: &str, connections: usize) -> Result<String> {
        let (count, calls) = (connections.to_string(), CALLS.to_string());
        let load = ["--method", method, "--size", size, "--connections", &count, "--calls", &calls];
        let pong = Listening::start(
            &mut self.pinned(&self.client, &[&["pong", "127.0.0.1:0"], load.as_slice()].concat()),
        )?;
        let server = self.server()?;
        let (ping_at, server_at) = (format!("127.0.0.1:{}", pong.port), format!("127.0.0.1:{}", server.port));
        let mut found: [Vec<Figures>; 5] = Default::default();
        for _ in 0..ROUNDS {
            found[0].push(self.measure(&pong, &[&["bare", &ping_at], load.as_slice()].concat())?);
            found[1]
                .push(self.measure(&server, &[&["bare", &server_at, "--rpc"], load.as_slice()].concat())?);
            for (figures, (options, _)) in found[2..].iter_mut().zip(LEVELS) {
                let binding = format!("ncacn_ip_tcp:127.0.0.1[{},{options}]", server.port);
                let mut args = vec!["call", binding.as_str()];
                if !options.is_empty() {
                    args.extend(["--user", "jo", "--password", "pw"]);
                }
                figures.push(self.measure(&server, &[args.as_slice(), &load].concat())?);
            }
        }
        let middle =
            |figures: &[Figures], which: fn(&Figures) -> f64| median(figures.iter().map(which).collect());
        let ping = middle(&found[0], |f| f.busy);
        let mut row = format!("| {name} | {connections}");
        for (i, figures) in found.iter().enumerate() {
            let busy = middle(figures, |f| f.busy);
            let share = if i == 0 { String::new() } else { format!(" ({:.0}%)", 100.0 * busy / ping) };
            let _ = write!(row, " | {:.1}k{share}", busy / 1000.0);
            if i < 3 {
                let _ = write!(row, " | {:.0}/{:.0}", middle(figures, |f| f.p50), middle(figures, |f| f.p99));
            }
        }
        Ok(row + " |\n")
    }

    /// Instructions of the server per call.
    fn instructions(&self, method: &str, size: &str, options: &str) -> Result<u64> {
        let (few, many) = (200, 1200);
        let total = |calls: usize| -> Result<u64> {
            let file = std::env::temp_dir().join(format!("callgrind-rpc-{}", std::process::id()));
            let out = format!("--callgrind-out-file={}", file.display());
            let args = [
                "--tool=callgrind",
                "--quiet",
                &out,
                &self.server,
                "127.0.0.1:0",
                "--user",
                "jo",
                "--password",
                "pw",
            ];
            let server = Listening::start(&mut command("valgrind", args, self.root))?;
            let binding = format!("ncacn_ip_tcp:127.0.0.1[{},{options}]", server.port);
            let calls = calls.to_string();
            let mut args = vec!["call", &binding, "--method", method, "--size", size, "--calls", &calls];
            if !options.is_empty() {
                args.extend(["--user", "jo", "--password", "pw"]);
            }
            capture(&mut command(&self.client, args, self.root))?;
            server.stop()?;
            let text = std::fs::read_to_string(&file)?;
            std::fs::remove_file(&file)?;
            let line =
                text.lines().find_map(|l| l.strip_prefix("totals: ").or_else(|| l.strip_prefix("summary: ")));
            line.and_then(|n| n.trim().parse().ok()).ok_or_else(|| fail("callgrind tells no total".into()))
        };
        Ok((total(many)?.saturating_sub(total(few)?)) / (many - few) as u64)
    }

    /// Calls per second of Samba's Python client: sealed, and without authentication.
    fn python(&self) -> Result<(f64, f64)> {
        let server = self.server()?;
        let rate = |options: &str| -> Result<f64> {
            let binding = format!("ncacn_ip_tcp:127.0.0.1[{}{options}]", server.port);
            let output = capture(&mut self.pinned("/usr/bin/python3", &["-c", PYTHON, &binding, "10000"]))?;
            Ok(String::from_utf8_lossy(&output.stdout).trim().parse()?)
        };
        Ok((rate(",seal,ntlm")?, rate("")?))
    }
}
