//! Samba's raw protocol tests, PDU by PDU, against our server.

use std::collections::BTreeMap;

use conformance::peers::{ADMIN_PASSWORD, DOMAIN, HOST, Namespace, REALM, USER, USER_PASSWORD, text};

use crate::expected::{self, PASS};
use crate::server::{beside, server};

/// Tests that run at the same time, each against its own connections: most of them wait.
const LANES: usize = 4;

/// Runs the tests whose number is LANE modulo LANES, and says how each went.
const RUNNER: &str = r#"
import sys, unittest
lane, lanes = int(sys.argv[1]), int(sys.argv[2])
import samba.tests.dcerpc.raw_protocol as tests
names = sorted(n for c in vars(tests).values() if isinstance(c, type) and c.__module__ == tests.__name__
               for n in unittest.TestLoader().getTestCaseNames(c))
class Result(unittest.TestResult):
    def tell(self, test, how): print("RESULT", test.id().split(".")[-1], how, flush=True)
    def addSuccess(self, test): self.tell(test, "pass")
    def addSkip(self, test, why): self.tell(test, "skipped")
    def addFailure(self, test, error): self.tell(test, "FAIL"); print(self._exc_info_to_string(error, test))
    def addError(self, test, error): self.tell(test, "ERROR"); print(self._exc_info_to_string(error, test))
suite = unittest.TestLoader().loadTestsFromModule(tests)
flat = sorted((t for s in suite for t in s), key=lambda t: t.id())
unittest.TestSuite(flat[lane::lanes]).run(Result())
"#;

#[test]
fn raw_protocol_tests_have_the_expected_results() {
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    let directory = std::env::temp_dir().join(format!("raw-protocol-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let conf = directory.join("smb.conf");
    std::fs::write(&conf, format!("[global]\nrealm = {REALM}\nworkgroup = {DOMAIN}\n")).unwrap();
    let outputs = namespace.run(async || {
        // The suite expects a server without NDR64, and a port of three digits.
        let server = server().ndr64(false).build().unwrap();
        server.listen_tcp("127.0.0.1:135").await.unwrap();
        let lanes = (0..LANES).map(|lane| {
            let mut command = namespace.command("/usr/bin/python3");
            command.args(["-c", RUNNER, &lane.to_string(), &LANES.to_string()]);
            command.env("SMB_CONF_PATH", &conf);
            for (name, value) in [
                ("SERVER", "127.0.0.1"),
                ("TARGET_HOSTNAME", HOST),
                ("DOMAIN", DOMAIN),
                ("REALM", REALM),
                ("USERNAME", USER),
                ("PASSWORD", USER_PASSWORD),
                ("ADMIN_PASSWORD", ADMIN_PASSWORD),
                ("IGNORE_RANDOM_PAD", "1"),
                // How many security contexts our server takes.
                ("MAX_NUM_AUTH", "64"),
            ] {
                command.env(name, value);
            }
            beside(command)
        });
        futures_util::future::join_all(lanes).await
    });
    std::fs::remove_dir_all(directory).unwrap();
    let mut found = BTreeMap::new();
    for output in &outputs {
        let said = text(output);
        if std::env::var_os("SHOW").is_some() {
            println!("{said}");
        }
        assert!(output.status.success(), "{said}");
        for line in said.lines().filter_map(|l| l.strip_prefix("RESULT ")) {
            let (test, result) = line.split_once(' ').unwrap_or((line, "?"));
            found.insert(test.to_owned(), if result == "pass" { PASS.to_owned() } else { result.to_owned() });
        }
    }
    expected::check("raw_protocol", &found);
}
