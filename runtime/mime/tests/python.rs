//! Mails of every shape that Python's `email` makes, through a message and back, are the
//! same mails to Python: headers, texts, attachments by hash.

use std::path::Path;
use std::process::Command;

use mapi_mime::{Export, Import, from_mime, to_mime};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/mails.py");

fn python(arguments: &[&str], directory: &Path) -> String {
    let output = Command::new("python3")
        .arg(SCRIPT)
        .args(arguments)
        .current_dir(directory)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn round_trips(seed: u64, count: usize) {
    let scratch = tempfile::tempdir().expect("a directory");
    let directory = scratch.path();
    python(&["make", &seed.to_string(), &count.to_string(), "."], directory);
    let anew = Export { original_headers: false, ..Export::default() };
    for number in 0..count {
        let mail = std::fs::read(directory.join(format!("{number}.eml"))).expect("a mail");
        let message = from_mime(&mail, &Import::default()).expect("within limits");
        let write = |extension: &str, mail: Vec<u8>| {
            std::fs::write(directory.join(format!("{number}.{extension}")), mail).expect("written");
        };
        write("again", to_mime(&message, &Export::default()));
        write("anew", to_mime(&message, &anew));
    }
    compare(directory, count, "read", "again");
    compare(directory, count, "mean", "anew");
}

/// Compares what Python reads in the mails that were made and in those with another extension.
fn compare(directory: &Path, count: usize, command: &str, extension: &str) {
    let mut failed = Vec::new();
    for start in (0..count).step_by(200) {
        let numbers = start..count.min(start + 200);
        let read = |extension: &str| -> Vec<String> {
            let files: Vec<_> = numbers.clone().map(|number| format!("{number}.{extension}")).collect();
            let arguments: Vec<_> =
                std::iter::once(command).chain(files.iter().map(String::as_str)).collect();
            python(&arguments, directory).lines().map(str::to_owned).collect()
        };
        let (before, after) = (read("eml"), read(extension));
        assert_eq!((before.len(), after.len()), (numbers.len(), numbers.len()));
        for (number, (before, after)) in numbers.zip(before.iter().zip(&after)) {
            let mail = |line: &str| line.rsplit_once(", \"clean\"").map(|(mail, _)| mail.to_owned());
            if !after.contains("\"clean\": true") || mail(before) != mail(after) {
                let same = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count();
                let near =
                    |line: &str| line.chars().skip(same.saturating_sub(80)).take(240).collect::<String>();
                failed.push(format!("{number}:\n{}\n{}", near(before), near(after)));
            }
        }
    }
    assert!(failed.is_empty(), "{command}: {} of {count} differ; the first is {}", failed.len(), failed[0]);
}

#[test]
fn two_hundred_mails_come_back() {
    round_trips(1, 200);
}

/// The long form, for `cargo test -- --ignored`.
#[test]
#[ignore = "takes a minute"]
fn two_thousand_mails_come_back() {
    round_trips(2, 2000);
}
