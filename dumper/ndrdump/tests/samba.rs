//! Dumps of Samba's own test inputs, byte for byte those of Samba's ndrdump.
//!
//! Needs Samba's source (`SAMBA_SOURCE`, or what `cargo xtask corpus` leaves in
//! `target/corpus`) and an installed `ndrdump`; without them it says so and passes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const VERSION: &str = "samba-4.17.12";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn samba() -> Option<PathBuf> {
    let given = std::env::var_os("SAMBA_SOURCE").map(PathBuf::from);
    let source = given.unwrap_or_else(|| root().join("target/corpus").join(VERSION));
    source.join("source4/librpc/tests").is_dir().then_some(source)
}

fn tsv(name: &str) -> Vec<Vec<String>> {
    let path = root().join("tests/samba").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.map(|l| l.split('\t').map(str::to_owned).collect()).collect()
}

/// Which file has which interface.
fn interfaces(dirs: &[PathBuf]) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    for dir in dirs {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect();
        files.sort();
        for file in files.into_iter().filter(|f| f.extension().is_some_and(|e| e == "idl")) {
            let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap_or_default()).into_owned();
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
            while let Some(word) = words.next() {
                if let ("interface", Some(name)) = (word, words.clone().next()) {
                    found.entry(name.to_owned()).or_insert_with(|| file.clone());
                }
            }
        }
    }
    found
}

fn run(command: &mut Command) -> (Vec<u8>, Option<i32>) {
    let output = command
        .env("TZ", "UTC")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .expect("a program that runs");
    (output.stdout, output.status.code())
}

#[test]
fn dumps_are_those_of_samba() {
    let Some(samba) = samba() else {
        eprintln!("SKIPPED: no Samba source; run `cargo xtask corpus` or set SAMBA_SOURCE");
        return;
    };
    if Command::new("ndrdump").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "no ndrdump installed (Debian: samba-testsuite)");
        eprintln!("SKIPPED: no ndrdump installed (Debian: samba-testsuite)");
        return;
    }
    let dirs: Vec<PathBuf> =
        ["librpc/idl", "source3/librpc/idl", "source4/librpc/idl"].iter().map(|d| samba.join(d)).collect();
    let files = interfaces(&dirs);
    let inputs = samba.join("source4/librpc/tests").display().to_string();
    let known: BTreeMap<String, String> =
        tsv("ndrdump-differs.tsv").into_iter().map(|r| (r[0].clone(), r[1].clone())).collect();
    let mut wrong = Vec::new();
    for case in tsv("ndrdump.tsv") {
        let [name, interface, what, direction, args] = case.as_slice() else { panic!("not five: {case:?}") };
        let mut words = vec![interface.clone(), what.clone(), direction.clone()];
        words.extend(args.split_whitespace().map(|w| match w.strip_prefix('@') {
            Some(file) => format!("{inputs}{file}"),
            None => w.to_owned(),
        }));
        let theirs = run(Command::new("ndrdump").args(&words));
        let mut ours = Command::new(env!("CARGO_BIN_EXE_ndrdump"));
        ours.arg("--idl").arg(files.get(interface).unwrap_or_else(|| panic!("no interface {interface}")));
        ours.arg("--replace").arg(root().join("tests/samba/replace.idl"));
        for dir in &dirs {
            ours.arg("-I").arg(dir);
        }
        let ours = run(ours.args(&words));
        match (ours == theirs, known.get(name)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(_)) => {
                wrong.push(format!("{name}: agrees, though ndrdump-differs.tsv says it does not"))
            }
            (false, None) => {
                let (a, b) = (String::from_utf8_lossy(&theirs.0), String::from_utf8_lossy(&ours.0));
                let at = a.lines().zip(b.lines()).position(|(a, b)| a != b);
                wrong.push(format!(
                    "{name}: exit {:?} and {:?}, first difference {:?}",
                    theirs.1,
                    ours.1,
                    at.map(|i| (i + 1, a.lines().nth(i), b.lines().nth(i)))
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
