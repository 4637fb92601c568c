//! Samba's own client against the example server. Skipped, loudly, where
//! `smbtorture` is not installed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start() -> (Server, String) {
    let exe = std::env::current_exe().unwrap();
    let server = exe.parent().and_then(|d| d.parent()).unwrap().join("examples/echo_server");
    let mut child = Command::new(server)
        .args(["127.0.0.1:0", "--user", "jo", "--password", "Passw0rd!", "--domain", "DOM"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo builds examples with tests");
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let port = line.trim().rsplit('[').next().unwrap().trim_end_matches(']').to_owned();
    (Server(child), port)
}

#[test]
fn rpc_echo_passes_at_every_level() {
    if Command::new("smbtorture").arg("--version").output().is_err() {
        eprintln!("SKIPPED: smbtorture is not installed");
        return;
    }
    let (_server, port) = start();
    let conf = std::env::temp_dir().join(format!("pidl-rpc-{}.conf", std::process::id()));
    std::fs::write(&conf, "").unwrap();
    for options in [
        "",
        ",connect",
        ",packet",
        ",sign,ntlm",
        ",seal,ntlm",
        ",sign,spnego",
        ",seal,spnego",
        ",bigendian",
        ",seal,bigendian",
        ",ndr64",
        ",seal,ndr64",
    ] {
        let output = Command::new("smbtorture")
            .arg("-s")
            .arg(&conf)
            .args(["--option=torture:quick=yes", "-U", "DOM\\jo%Passw0rd!"])
            .arg(format!("ncacn_ip_tcp:127.0.0.1[{port}{options}]"))
            .arg("rpc.echo")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let passed = text.lines().filter(|l| l.starts_with("success:")).count();
        assert_eq!(passed, 9, "{options}\n{text}");
        assert!(!text.contains("\nfailure:") && !text.contains("\nerror:"), "{options}\n{text}");
    }
    let _ = std::fs::remove_file(conf);
}
