//! impacket, another client that owes nothing to Samba or us, against our server.

use std::collections::BTreeMap;

use conformance::peers::{DOMAIN, Namespace, USER, USER_PASSWORD, target_dir, text};

use crate::expected;
use crate::server::{beside, server};

#[test]
fn impacket_has_the_expected_results() {
    let python = target_dir().join("tmp/impacket-0.13.1/bin/python");
    assert!(python.exists(), "impacket is missing: `cargo xtask test` installs it");
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    let output = namespace.run(async || {
        let server = server().build().unwrap();
        server.listen_tcp("127.0.0.1:135").await.unwrap();
        let mut command = namespace.command(python);
        command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/rpc/impacket_client.py"));
        command.args(["135", DOMAIN, USER, USER_PASSWORD]);
        beside(command).await
    });
    let said = text(&output);
    assert!(output.status.success(), "{said}");
    let results = said.lines().filter_map(|l| l.strip_prefix("RESULT\t")?.split_once('\t'));
    let found: BTreeMap<_, _> = results.map(|(test, result)| (test.to_owned(), result.to_owned())).collect();
    expected::check("impacket", &found);
}
