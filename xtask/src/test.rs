//! `cargo xtask test`: everything.

use std::path::Path;
use std::time::Instant;

use crate::corpus;
use crate::run::{Result, cargo, say, step};
use crate::{check, conformance, fuzz, peers};

/// Seconds each fuzz target runs.
const FUZZ_SECONDS: u64 = 20;

/// Installs the peers, then runs every test there is, the quick ones first.
pub fn run(root: &Path) -> Result<()> {
    let start = Instant::now();
    step("peers", || peers::install(root))?;
    step("check", || check::run(root))?;
    step("tests of the workspace", || conformance::conformance(root, &conformance::Args::for_tests()))?;
    step("RPC against real peers", || {
        cargo(root, &["test", "--quiet", "--package", "conformance", "--features", "peers", "--test", "rpc"])
    })?;
    step("directory against a real Active Directory", || {
        cargo(
            root,
            &["test", "--quiet", "--package", "conformance", "--features", "peers", "--test", "directory"],
        )
    })?;
    step(
        "address book: impacket over 2,000 entries of both directories, a domain controller that dies",
        || {
            cargo(
                root,
                &[
                    "test",
                    "--quiet",
                    "--package",
                    "conformance",
                    "--features",
                    "peers",
                    "--test",
                    "address_book",
                ],
            )
        },
    )?;
    step("the server over both directories, with real clients", || {
        cargo(
            root,
            &["test", "--quiet", "--package", "conformance", "--features", "peers", "--test", "server"],
        )
    })?;
    step("a folder of a hundred thousand messages, by a client over TCP", || {
        let test = ["test", "--quiet", "--package", "mapi-tools", "--test", "it", "folder::"];
        cargo(root, &[&test[..], &["--", "--ignored", "--nocapture"]].concat())
    })?;
    step("two hundred sessions at once", || {
        let test = ["test", "--quiet", "--package", "openchange-server", "--test", "it", "load"];
        cargo(root, &[&test[..], &["--", "--ignored", "--nocapture"]].concat())
    })?;
    step("two thousand mails there and back, as Python reads them", || {
        cargo(root, &["test", "--quiet", "--package", "mapi-mime", "--test", "python", "--", "--ignored"])?;
        cargo(
            root,
            &["test", "--quiet", "--package", "openchange-delivery", "--test", "lmtp", "--", "--ignored"],
        )
    })?;
    step("two thousand mails in by LMTP, out by exchange2mbox, as Python and mutt read them", || {
        let test = ["test", "--quiet", "--package", "conformance", "--features", "peers", "--test", "server"];
        let name = "mbox::mails_of_every_shape_are_the_same_to_python_and_to_mutt";
        cargo(root, &[&test[..], &["--", "--ignored", "--exact", name]].concat())
    })?;
    step("corpus", || corpus::run(root, &corpus::Args::for_tests(false)))?;
    step("corpus of MIDL files", || corpus::run(root, &corpus::Args::for_tests(true)))?;
    step("fuzz", || fuzz::run(root, FUZZ_SECONDS, 1))?;
    say(&format!("all tests passed in {} s", start.elapsed().as_secs()));
    Ok(())
}
