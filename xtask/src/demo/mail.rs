//! Two people, a server, a mail with an attachment, an export, and what went over the wire.

use super::relay::{self, Capture};
use crate::run::{self, Result, capture, command, fail, say, show};
use std::fs;
use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Of both people, for the time of the demo.
const PASSWORD: &str = "correct horse battery staple";
/// Longest time anything here may take.
const PATIENCE: Duration = Duration::from_secs(20);

const LETTER: &str = "Dear Ben,\n\nthe drawing is attached: a call, and what it opened.\n\nAna\n";
const DRAWING: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='18'/></svg>\n";

/// The packages whose programs are shown.
pub const PACKAGES: [&str; 4] = ["openchange-server", "openchange-provision", "mapi-tools", "mapitrace"];

/// The server; it is asked to stop at the end, and waited for.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = Command::new("kill").arg(self.0.id().to_string()).status();
        if stopped.is_err() {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

struct Demo<'a> {
    bin: PathBuf,
    temp: &'a Path,
}

impl Demo<'_> {
    fn command(&self, program: &str, args: &[&str]) -> Command {
        let mut command = command(&self.bin.join(program).display().to_string(), args, self.temp);
        command.env("MAPI_DATABASE", self.temp.join("profiles.sqlite"));
        command.env("MAPI_PASSWORD", PASSWORD).env("NO_COLOR", "1");
        command
    }

    /// Says what is typed and does it.
    fn run(&self, program: &str, args: &[&str]) -> Result<()> {
        say(&format!("$ {}", typed(program, args)));
        run::run(&mut self.command(program, args))
    }

    /// The same with a password on standard input.
    fn run_with_password(&self, program: &str, args: &[&str]) -> Result<()> {
        say(&format!("$ {} --password-stdin", typed(program, args)));
        let mut command = self.command(program, args);
        let mut child = command.arg("--password-stdin").stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            writeln!(input, "{PASSWORD}")?;
        }
        if child.wait()?.success() { Ok(()) } else { Err(fail(format!("`{}` failed", show(&command)))) }
    }

    /// Does something again until its output has a word.
    fn wait_for(&self, word: &str, program: &str, args: &[&str]) -> Result<String> {
        let begun = Instant::now();
        loop {
            let output = capture(&mut self.command(program, args))?;
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            if text.contains(word) {
                return Ok(text);
            }
            if begun.elapsed() > PATIENCE {
                return Err(fail(format!("`{}` never said {word}:\n{text}", typed(program, args))));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn read(&self, name: &str) -> Result<String> {
        Ok(fs::read_to_string(self.temp.join(name))?)
    }
}

fn typed(program: &str, args: &[&str]) -> String {
    let quoted = |a: &&str| if a.contains(' ') { format!("'{a}'") } else { (*a).to_owned() };
    std::iter::once(program.to_owned()).chain(args.iter().map(quoted)).collect::<Vec<_>>().join(" ")
}

/// Ports nobody has at the moment.
fn free_ports<const N: usize>() -> Result<[u16; N]> {
    let mut ports = [0; N];
    let mut held = Vec::new();
    for port in &mut ports {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}

fn wait_for_port(port: u16) -> Result<()> {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if begun.elapsed() > PATIENCE {
            return Err(fail(format!("the server does not listen on port {port}")));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// Shows it all, in a directory that somebody else removes.
pub fn show_mail(bin: &Path, temp: &Path) -> Result<()> {
    let demo = Demo { bin: bin.to_owned(), temp };
    let [store, referral, book] = free_ports()?;
    fs::write(
        temp.join("server.toml"),
        format!(
            "data = \"data\"\n[listen]\nendpoint_mapper = 0\nstore = {store}\nreferral = {referral}\n\
             address_book = {book}\n[http]\naddress = \"\"\n[log]\nfilter = \"warn\"\n\
             [organisation]\nname = \"Example\"\nserver = \"EX1\"\n"
        ),
    )?;
    demo.run("openchange", &["provision", "--yes", "--config", "server.toml"])?;
    for (account, name) in [("ana", "Ana Example"), ("ben", "Ben Example")] {
        let args = ["user", "create", account, "--display", name, "--config", "server.toml"];
        demo.run_with_password("openchange", &args)?;
    }
    let serve = ["serve", "--config", "server.toml", "--log", "text"];
    say(&format!("$ {} &", typed("openchange-server", &serve)));
    let _server = Server(demo.command("openchange-server", &serve).spawn()?);
    wait_for_port(book)?;

    let trace = Capture::create(&temp.join("mail.pcap"))?;
    let through = |port| relay::start(SocketAddr::from(([127, 0, 0, 1], port)), &trace);
    let (store, referral, book) = (through(store)?, through(referral)?, through(book)?);
    let (store, referral, book) = (store.to_string(), referral.to_string(), book.to_string());
    for account in ["ana", "ben"] {
        let args = [
            "create",
            "--profile",
            account,
            "--server",
            "127.0.0.1",
            "--domain",
            "EXAMPLE",
            "--username",
            account,
            "--mailbox-port",
            &store,
            "--referral-port",
            &referral,
            "--address-book-port",
            &book,
        ];
        demo.run("mapiprofile", &args)?;
    }
    fs::write(temp.join("drawing.svg"), DRAWING)?;
    let send = [
        "send",
        "--profile",
        "ana",
        "--to",
        "ben",
        "--subject",
        "A drawing",
        "--body",
        LETTER,
        "--attachments",
        "drawing.svg",
    ];
    demo.run("openchangeclient", &send)?;
    let list = demo.wait_for("A drawing", "openchangeclient", &["list", "--profile", "ben"])?;
    say("$ openchangeclient list --profile ben");
    print!("{list}");
    demo.run("openchangeclient", &["fetch", "--profile", "ben", "--store", "received"])?;
    demo.run("exchange2mbox", &["--profile", "ben", "--mbox", "ben.mbox", "--no-progress"])?;
    let mbox = demo.read("ben.mbox")?;
    for line in mbox.lines().take_while(|line| !line.is_empty()).chain(["…"]) {
        println!("    {line}");
    }
    if !mbox.contains("drawing.svg") {
        return Err(fail("the exported mail has no attachment".into()));
    }
    fs::write(temp.join("password"), PASSWORD)?;
    let draw = [
        "--stats",
        "--graph",
        "mail.svg",
        "--html",
        "mail.html",
        "--highlight",
        "SubmitMessage",
        "--password-file",
        "password",
        "--no-progress",
        "mail.pcap",
    ];
    demo.run("mapitrace", &draw)?;
    for name in ["mail.svg", "mail.html"] {
        let drawn = demo.read(name)?;
        if !drawn.contains("SubmitMessage") {
            return Err(fail(format!("{name} does not show the mail's submission")));
        }
        println!("    {name}: {} bytes", drawn.len());
    }
    Ok(())
}
