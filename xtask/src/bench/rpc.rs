//! RPC over loopback beside a bare ping-pong, both ends on one core.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde::Deserialize;

use super::median;
use crate::run::{Result, capture, cargo, command, fail, run, say, target_dir};

/// Runs of each figure; medians count.
const ROUNDS: usize = 7;
/// Calls of a run.
const CALLS: usize = 10_000;
/// Method, bytes of data, name.
const METHODS: &[(&str, &str, &str)] = &[
    ("add-one", "0", "AddOne"),
    ("echo-data", "1024", "EchoData 1 KiB"),
    ("echo-data", "4096", "EchoData 4 KiB"),
    ("source-data", "1024", "SourceData 1 KiB"),
];
/// Protection, after the first of which clients name themselves.
const LEVELS: &[&str] = &["", "sign,ntlm", "seal,ntlm", "sign,krb5", "seal,krb5"];
/// The columns of [`LEVELS`].
const COLUMNS: &str = "none | NTLM integrity | NTLM privacy | Kerberos integrity | Kerberos privacy";

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

/// Nanoseconds.
#[derive(Clone, Copy, Deserialize)]
struct Protect {
    seal: f64,
    open: f64,
}

/// The service whose tickets and keys there are.
const SERVICE: &str = "host/dc1.ad.test";
/// Arguments of the server.
const SERVER: [&str; 7] = ["127.0.0.1:0", "--user", "jo", "--password", "pw", "--kerberos", SERVICE];

/// Arguments of a client that calls with this protection.
fn call(port: &str, options: &str) -> Vec<String> {
    let target =
        if options.contains("krb5") { format!(",target_principal={SERVICE}") } else { String::new() };
    let mut args = vec!["call".to_owned(), format!("ncacn_ip_tcp:127.0.0.1[{port},{options}{target}]")];
    args.extend(match options {
        "" => vec![],
        _ if options.contains("krb5") => vec!["--tickets".into()],
        _ => ["--user", "jo", "--password", "pw"].map(String::from).to_vec(),
    });
    args
}

/// What a Samba domain controller made before anything was measured: it is gone by then,
/// and the tickets are good for hours.
struct Tickets(PathBuf);

impl Tickets {
    fn get(root: &Path, work: &Path) -> Result<Self> {
        say("tickets from a Samba domain controller");
        cargo(root, &["build", "--quiet", "--package", "conformance", "--bin", "samba_dc"])?;
        let place = work.join("kerberos");
        let _ = std::fs::remove_dir_all(&place);
        std::fs::create_dir_all(&place)?;
        let none = place.join("none.ldif");
        std::fs::write(&none, "")?;
        let mut samba =
            command(&target_dir(root).join("debug/samba_dc").display().to_string(), [&none], root);
        capture(samba.args(["sh", "-ec", TICKETS, "sh"]).arg(&place).arg(SERVICE))?;
        Ok(Tickets(place))
    }

    fn environment(&self) -> [(&'static str, PathBuf); 3] {
        [("KRB5_CONFIG", "krb5.conf"), ("KRB5CCNAME", "ccache"), ("KRB5_KTNAME", "keytab")]
            .map(|(name, file)| (name, self.0.join(file)))
    }
}

/// Beside a domain controller: the keys of a service, and a ticket for it.
const TICKETS: &str = r#"
/usr/bin/python3 /usr/bin/samba-tool domain exportkeytab "$1/keytab" --principal="$2" \
    -s "$(dirname "$KRB5_CONFIG")/etc/smb.conf"
printf %s "$SAMBA_PASSWORD" | kinit Administrator@AD.TEST
kvno -q "$2"
cp "$KRB5_CONFIG" "$1/krb5.conf"
cp "$KRB5CCNAME" "$1/ccache"
"#;

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

/// Where the programs are, and what they find tickets and keys with.
struct Bench<'a> {
    root: &'a Path,
    server: String,
    client: String,
    tickets: Tickets,
}

/// Measures and makes the section.
pub fn run_part(root: &Path, work: &Path) -> Result<String> {
    let build = ["build", "--quiet", "--release", "--package", "pidl-rpc", "--examples"];
    cargo(root, &[&build[..], &["--features", "kerberos"]].concat())?;
    let examples = target_dir(root).join("release/examples");
    let at = |name: &str| examples.join(name).display().to_string();
    let tickets = Tickets::get(root, work)?;
    let bench = Bench { root, server: at("echo_server"), client: at("echo_bench"), tickets };
    let mut text = String::from(
        "Both ends pinned to one core; calls per second of processor time of both ends (what a core that \
         does nothing else would do), median of seven runs that take turns. *bare* is a \
         client that sends the same bytes again and again, so that the server is what is measured; the others are \
         our client. Percentages of *bare* and *none* are of the ping-pong, those of protected calls of *none*, each of the same turn. \
         NTLM is RC4 and HMAC-MD5, Kerberos AES-256 and HMAC-SHA1-96.\n\n",
    );
    let head = format!(
        "| call | connections | ping-pong | bare | {COLUMNS} |\n|---|---|---|---|---|---|---|---|---|\n"
    );
    text.push_str(&head);
    let mut latencies = head;
    for (method, size, name) in METHODS {
        for connections in [1, 16, 64] {
            say(&format!("{name}, {connections} connections"));
            let [rates, times] = bench.rows(method, size, name, connections)?;
            text.push_str(&rates);
            latencies.push_str(&times);
        }
    }
    let _ = write!(text, "\nWhat a call takes in the same runs, p50/p99 in µs:\n\n{latencies}");
    text.push_str(
        "\nServer instructions in user space per call (callgrind, difference of two numbers of calls):\n\n",
    );
    let _ = writeln!(text, "| call | {COLUMNS} |\n|---|---|---|---|---|---|");
    for (method, size, name) in METHODS {
        say(&format!("instructions of {name}"));
        let _ = write!(text, "| {name} |");
        for options in LEVELS {
            let _ = write!(text, " {} |", bench.instructions(method, size, options)?);
        }
        text.push('\n');
    }
    say("sealing by itself");
    text.push_str(&bench.protect()?);
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
        let mut command = command("taskset", [&["--cpu-list", "0", program], args].concat(), self.root);
        command.envs(self.tickets.environment());
        command
    }

    fn server(&self) -> Result<Listening> {
        Listening::start(&mut self.pinned(&self.server, &SERVER))
    }

    fn measure(&self, server: &Listening, args: &[&str]) -> Result<Figures> {
        let server = server.child.id().to_string();
        let output = capture(&mut self.pinned(&self.client, &[args, &["--server", &server]].concat()))?;
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    /// A line of the table of rates, and one of that of latencies.
    fn rows(&self, method: &str, size: &str, name: &str, connections: usize) -> Result<[String; 2]> {
        let (count, calls) = (connections.to_string(), CALLS.to_string());
        let load = ["--method", method, "--size", size, "--connections", &count, "--calls", &calls];
        let pong = Listening::start(
            &mut self.pinned(&self.client, &[&["pong", "127.0.0.1:0"], load.as_slice()].concat()),
        )?;
        let server = self.server()?;
        let (ping_at, server_at) = (format!("127.0.0.1:{}", pong.port), format!("127.0.0.1:{}", server.port));
        let mut found: [Vec<Figures>; 7] = Default::default();
        for _ in 0..ROUNDS {
            found[0].push(self.measure(&pong, &[&["bare", &ping_at], load.as_slice()].concat())?);
            found[1]
                .push(self.measure(&server, &[&["bare", &server_at, "--rpc"], load.as_slice()].concat())?);
            for (figures, options) in found[2..].iter_mut().zip(LEVELS) {
                let args = call(&server.port, options);
                let args: Vec<&str> = args.iter().map(String::as_str).collect();
                figures.push(self.measure(&server, &[args.as_slice(), &load].concat())?);
            }
        }
        let middle =
            |figures: &[Figures], which: fn(&Figures) -> f64| median(figures.iter().map(which).collect());
        let mut rates = format!("| {name} | {connections}");
        let mut times = rates.clone();
        for (i, figures) in found.iter().enumerate() {
            let busy = middle(figures, |f| f.busy);
            // Of its own turn, so that what else the machine does counts on both sides.
            let turns = figures.iter().zip(&found[if i < 3 { 0 } else { 2 }]);
            let share = 100.0 * median(turns.map(|(ours, whole)| ours.busy / whole.busy).collect());
            let share = if i == 0 { String::new() } else { format!(" ({share:.0}%)") };
            let _ = write!(rates, " | {:.1}k{share}", busy / 1000.0);
            let _ = write!(times, " | {:.0}/{:.0}", middle(figures, |f| f.p50), middle(figures, |f| f.p99));
        }
        Ok([rates, times].map(|row| row + " |\n"))
    }

    /// Instructions of the server per call.
    fn instructions(&self, method: &str, size: &str, options: &str) -> Result<u64> {
        let (few, many) = (200, 1200);
        let total = |calls: usize| -> Result<u64> {
            let file = std::env::temp_dir().join(format!("callgrind-rpc-{}", std::process::id()));
            let out = format!("--callgrind-out-file={}", file.display());
            let args = [&["--tool=callgrind", "--quiet", &out, &self.server], &SERVER[..]].concat();
            let mut valgrind = command("valgrind", args, self.root);
            let server = Listening::start(valgrind.envs(self.tickets.environment()))?;
            let calls = calls.to_string();
            let mut client = command(&self.client, call(&server.port, options), self.root);
            client.args(["--method", method, "--size", size, "--calls", &calls]);
            capture(client.envs(self.tickets.environment()))?;
            server.stop()?;
            let text = std::fs::read_to_string(&file)?;
            std::fs::remove_file(&file)?;
            let line =
                text.lines().find_map(|l| l.strip_prefix("totals: ").or_else(|| l.strip_prefix("summary: ")));
            line.and_then(|n| n.trim().parse().ok()).ok_or_else(|| fail("callgrind tells no total".into()))
        };
        Ok((total(many)?.saturating_sub(total(few)?)) / (many - few) as u64)
    }

    /// What sealing and opening cost by themselves, beside OpenSSL's ciphers and hashes.
    fn protect(&self) -> Result<String> {
        let mut text = String::from(
            "\nSealing by itself, nanoseconds for one fragment (median of many rows): ours, and what OpenSSL's cipher and hash \
             take for as many bytes, one after the other (`openssl speed`).\n\n\
             | | seal | open | OpenSSL, encrypt and hash |\n|---|---|---|---|\n",
        );
        for size in ["1024", "4096"] {
            let args = ["protect", size, "--target", SERVICE];
            let output = capture(&mut self.pinned(&self.client, &args))?;
            let lines = String::from_utf8_lossy(&output.stdout).into_owned();
            let names = [("NTLM", "rc4", "md5"), ("Kerberos", "aes-256-cbc", "sha1")];
            for (line, (name, cipher, hash)) in lines.lines().zip(names) {
                let Protect { seal, open } = serde_json::from_str(line)?;
                let bound = self.openssl(cipher, size)? + self.openssl(hash, size)?;
                let _ = writeln!(text, "| {name}, {size} bytes | {seal:.0} | {open:.0} | {bound:.0} |");
            }
        }
        Ok(text)
    }

    /// Nanoseconds that OpenSSL takes for so many bytes.
    fn openssl(&self, algorithm: &str, size: &str) -> Result<f64> {
        let args = ["speed", "-mr", "-seconds", "1", "-bytes", size, "-provider", "legacy"];
        let rest = ["-provider", "default", "-evp", algorithm];
        let output = capture(&mut self.pinned("openssl", &[&args[..], &rest].concat()))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let speed = text.lines().find_map(|l| l.strip_prefix("+F:")?.rsplit(':').next()?.parse::<f64>().ok());
        let speed =
            speed.ok_or_else(|| fail(format!("openssl speed says no figure for {algorithm}: {text}")))?;
        Ok(size.parse::<f64>()? / speed * 1e9)
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
