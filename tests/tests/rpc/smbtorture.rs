//! Samba's own client and its tests against our server.

use std::collections::BTreeMap;
use std::path::Path;

use conformance::peers::{DOMAIN, Namespace, USER, USER_PASSWORD, require, text};

use crate::expected::{self, PASS};
use crate::server::{beside, server};

/// Binding options: no authentication, NTLM and SPNEGO at every level, byte orders and transfer syntaxes.
const OPTIONS: &[&str] = &[
    "",
    "connect",
    "packet",
    "sign",
    "seal",
    "connect,ntlm",
    "packet,ntlm",
    "sign,ntlm",
    "seal,ntlm",
    "sign,spnego",
    "seal,spnego",
    "bigendian",
    "seal,bigendian",
    "ndr64",
    "sign,ndr64",
    "seal,ntlm,ndr64",
    "validate",
];

/// The same over a local socket.
const LOCAL: &[&str] = &["", "sign,ntlm", "seal,spnego"];

/// Suites, and whether they get a port or look for it in the endpoint mapper.
const SUITES: &[(&str, bool)] = &[
    ("rpc.echo", true),
    ("rpc.mgmt", false),
    ("rpc.epmapper", false),
    ("rpc.countcalls", true),
    ("rpc.altercontext", true),
    ("rpc.asyncbind", true),
    ("rpc.bind", false),
    ("rpc.objectuuid", false),
];

#[test]
fn smbtorture_has_the_expected_results() {
    require("smbtorture", "samba-testsuite").unwrap_or_else(|e| panic!("{e}"));
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    let directory = std::env::temp_dir().join(format!("smbtorture-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let found = namespace.run(async || {
        let server = server().build().unwrap();
        // Six interfaces on five endpoints are three batches of ten: the suite takes
        // the end of a walk only as an answer of its own.
        for port in [135, 1025, 1026, 1027] {
            server.listen_tcp(("127.0.0.1", port)).await.unwrap();
        }
        server.listen_local(directory.join("EPMAPPER")).unwrap();
        std::fs::write(
            directory.join("smb.conf"),
            format!("[global]\nncalrpc dir = {}\n", directory.display()),
        )
        .unwrap();
        let mut found = BTreeMap::new();
        for (suite, port) in SUITES {
            for options in OPTIONS {
                let binding = binding("ncacn_ip_tcp:127.0.0.1", if *port { "135" } else { "" }, options);
                let name = if options.is_empty() { "no options" } else { options };
                found.insert(
                    format!("{suite}: {name}"),
                    torture(&namespace, &directory, &binding, suite).await,
                );
            }
        }
        for suite in ["rpc.echo", "rpc.epmapper"] {
            for options in LOCAL {
                let binding = binding("ncalrpc:", "EPMAPPER", options);
                let name = format!("{suite}: {}", binding.replace("[EPMAPPER", "[").replace("[,", "["));
                found.insert(name, torture(&namespace, &directory, &binding, suite).await);
            }
        }
        found
    });
    std::fs::remove_dir_all(directory).unwrap();
    expected::check("smbtorture", &found);
}

fn binding(host: &str, endpoint: &str, options: &str) -> String {
    let parts = [endpoint, options].iter().filter(|p| !p.is_empty()).copied().collect::<Vec<_>>();
    format!("{host}[{}]", parts.join(","))
}

/// What came of a suite: `pass`, or the tests that did not.
async fn torture(namespace: &Namespace, directory: &Path, binding: &str, suite: &str) -> String {
    let mut command = namespace.command("timeout");
    command.args(["60", "smbtorture", "-s"]).arg(directory.join("smb.conf"));
    command.args(["--option=torture:quick=yes", "--option=countcalls:interface=rpcecho"]);
    command.args(["-U", &format!("{DOMAIN}\\{USER}%{USER_PASSWORD}"), binding, suite]);
    let output = beside(command).await;
    let said = text(&output);
    let lines = |word: &str| {
        let names = said.lines().filter_map(|l| l.strip_prefix(word)).map(|l| l.trim_end_matches('[').trim());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let failed = [lines("failure: "), lines("error: ")].concat();
    if std::env::var_os("SHOW").is_some() {
        println!("=== {suite} {binding}\n{said}");
    }
    match (failed.is_empty(), lines("success: ").is_empty()) {
        (true, false) if output.status.success() => PASS.to_owned(),
        (true, _) => format!("ended with {}", output.status),
        (false, _) => format!("fails: {}", failed.join(", ")),
    }
}
