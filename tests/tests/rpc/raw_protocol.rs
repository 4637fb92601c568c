//! Samba's raw protocol tests, PDU by PDU, against our server.

use std::collections::BTreeMap;

use conformance::peers::{DOMAIN, HOST, REALM, SambaDc, USER, USER_PASSWORD, text};

use crate::expected::{self, PASS};
use crate::kerberos::serve_with;

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
    let dc = SambaDc::start_without_rpc().unwrap_or_else(|e| panic!("{e}"));
    let keytab = dc.directory().join("host.keytab");
    dc.export_keytab(&keytab, &format!("host/{HOST}")).unwrap_or_else(|e| panic!("{e}"));
    // The suite expects a port of three digits, and a server without NDR64.
    let _server = serve_with(&dc, &keytab, 135);
    let lanes: Vec<_> = (0..LANES)
        .map(|lane| {
            let mut command = dc.command("/usr/bin/python3");
            command.args(["-c", RUNNER, &lane.to_string(), &LANES.to_string()]);
            command.env("SMB_CONF_PATH", dc.smb_conf());
            for (name, value) in [
                ("SERVER", "127.0.0.1"),
                ("TARGET_HOSTNAME", HOST),
                ("DOMAIN", DOMAIN),
                ("REALM", REALM),
                ("USERNAME", USER),
                ("PASSWORD", USER_PASSWORD),
                ("IGNORE_RANDOM_PAD", "1"),
                // How many security contexts our server takes.
                ("MAX_NUM_AUTH", "64"),
            ] {
                command.env(name, value);
            }
            std::thread::spawn(move || command.output())
        })
        .collect();
    let outputs: Vec<_> = lanes.into_iter().map(|lane| lane.join().unwrap().unwrap()).collect();
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
