//! A network of its own.

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use super::{Process, Result, require};

/// A network and mount namespace with a loopback interface: every port is free,
/// and nothing gets out. Needs root.
#[derive(Debug)]
pub struct Namespace {
    holder: Process,
}

/// Sets the namespace up, says so, and ends with its standard input.
const SETUP: &str = r#"
ip link set lo up
[ -z "$1" ] || mount --bind "$1" /etc/hosts
[ -z "$2" ] || mount --bind "$2" /etc/resolv.conf
mkdir -p /run/samba && mount -t tmpfs tmpfs /run/samba
echo ready
exec cat
"#;

impl Namespace {
    /// A namespace with the machine's own names.
    pub fn new() -> Result<Self> {
        Self::with_names(Path::new(""), Path::new(""))
    }

    /// A namespace with these files as `/etc/hosts` and `/etc/resolv.conf`; an empty path leaves one as it is.
    pub fn with_names(hosts: &Path, resolv: &Path) -> Result<Self> {
        require("unshare", "util-linux")?;
        require("ip", "iproute2")?;
        let mut command = Command::new("unshare");
        command.args(["--net", "--mount", "sh", "-ec", SETUP, "sh"]).arg(hosts).arg(resolv);
        let mut holder = Process::start(command.stdout(std::process::Stdio::piped()))?;
        let mut ready = [0; 6];
        let said = holder.stdout().map(|mut out| std::io::Read::read_exact(&mut out, &mut ready));
        match said {
            Some(Ok(())) if &ready == b"ready\n" => Ok(Namespace { holder }),
            _ => Err("cannot make a network namespace: this needs root".into()),
        }
    }

    /// A program inside.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.holder.id().to_string(), "--net", "--mount", "--"]).arg(program);
        command
    }

    /// Where a file inside is found from outside.
    #[must_use]
    pub fn path(&self, inside: &str) -> PathBuf {
        PathBuf::from(format!("/proc/{}/root{inside}", self.holder.id()))
    }

    /// Runs a future inside, on a thread and a runtime of its own. Only its
    /// network is that of the namespace; files are those of everybody.
    pub fn run<T: Send>(&self, future: impl AsyncFnOnce() -> T + Send) -> T {
        let enter = || -> std::io::Result<tokio::runtime::Runtime> {
            let network = File::open(format!("/proc/{}/ns/net", self.holder.id()))?;
            move_into_link_name_space(network.as_fd(), Some(LinkNameSpaceType::Network))?;
            tokio::runtime::Builder::new_current_thread().enable_all().build()
        };
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| match enter() {
                Ok(runtime) => runtime.block_on(future()),
                Err(e) => panic!("cannot enter the namespace: {e}"),
            });
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// Waits until something listens on a port of 127.0.0.1 inside.
    pub fn wait_for_port(&self, port: u16, patience: Duration) -> Result<()> {
        self.run(async move || {
            let begun = Instant::now();
            while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
                if begun.elapsed() > patience {
                    return Err(format!("nothing listens on port {port} after {patience:?}").into());
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Ok(())
        })
    }
}
