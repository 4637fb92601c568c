//! Samba's other client, from its file server side, against our server.

use std::collections::BTreeMap;

use conformance::peers::{DOMAIN, Namespace, USER, USER_PASSWORD, require, text};

use crate::expected::{self, PASS};
use crate::server::{beside, server};

/// A command, and what it says when it worked.
const COMMANDS: &[(&str, &str)] = &[
    ("echoaddone 41", "41 + 1 = 42"),
    ("echodata 20000", ""),
    ("sinkdata 20000", ""),
    ("sourcedata 20000", ""),
];

const OPTIONS: &[&str] = &["", "connect", "sign", "seal", "seal,ntlm", "sign,ntlm"];

#[test]
fn rpcclient_has_the_expected_results() {
    require("rpcclient", "smbclient").unwrap_or_else(|e| panic!("{e}"));
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    let conf = std::env::temp_dir().join(format!("rpcclient-{}.conf", std::process::id()));
    std::fs::write(&conf, "").unwrap();
    let found = namespace.run(async || {
        // It asks the endpoint mapper for the port, whatever the binding says.
        let server = server().build().unwrap();
        server.listen_tcp("127.0.0.1:135").await.unwrap();
        let mut found = BTreeMap::new();
        for options in OPTIONS {
            for (line, answer) in COMMANDS {
                let mut command = namespace.command("timeout");
                command.args(["30", "rpcclient", "-s"]).arg(&conf);
                command.args(["-U", &format!("{DOMAIN}\\{USER}%{USER_PASSWORD}"), "-c", line]);
                command.arg(format!("ncacn_ip_tcp:127.0.0.1[{options}]"));
                let output = beside(command).await;
                let said = text(&output);
                if std::env::var_os("SHOW").is_some() {
                    println!("=== {options} {line}\n{said}");
                }
                let works = output.status.success() && said.contains(answer) && !said.contains("NT_STATUS");
                let word = line.split(' ').next().unwrap_or_default();
                let options = if options.is_empty() { "no options" } else { options };
                let result =
                    if works { PASS.to_owned() } else { said.lines().last().unwrap_or("?").to_owned() };
                found.insert(format!("rpcclient {word}: {options}"), result);
            }
        }
        found
    });
    let _ = std::fs::remove_file(conf);
    expected::check("rpcclient", &found);
}
