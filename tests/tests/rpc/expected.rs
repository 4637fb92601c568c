//! Results of other people's tests, as they are expected to be, and as
//! `docs/conformance.md` tells them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What a passing test is listed as.
pub const PASS: &str = "pass";

/// Fails when results differ from `tests/rpc/NAME.tsv` (name, result, reason),
/// or when `docs/conformance.md` does not show that list. With `UPDATE_EXPECT`
/// set both are rewritten instead; a reason that is missing is then left to the author.
pub fn check(name: &str, found: &BTreeMap<String, String>) {
    static DOCS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = DOCS.lock().unwrap_or_else(PoisonError::into_inner);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let list = root.join(format!("tests/rpc/{name}.tsv"));
    let docs = root.join("docs/conformance.md");
    let expected = read(&list);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let mut text = String::new();
        for (test, result) in found {
            let reason = expected.get(test).map(|(_, reason)| reason.as_str()).unwrap_or_default();
            let reason = if result == PASS { "" } else { reason };
            let _ = writeln!(text, "{test}\t{result}\t{reason}");
        }
        fs::write(&list, text).unwrap_or_else(|e| panic!("{}: {e}", list.display()));
        let shown = section(name, &read(&list), &docs);
        fs::write(&docs, shown).unwrap_or_else(|e| panic!("{}: {e}", docs.display()));
        return;
    }
    let mut differences = String::new();
    for test in found.keys().chain(expected.keys().filter(|t| !found.contains_key(*t))) {
        let now = found.get(test).map_or("did not run", String::as_str);
        let then = expected.get(test).map_or("not listed", |(result, _)| result.as_str());
        if now != then {
            let _ = writeln!(differences, "  {test}: {now}, expected: {then}");
        }
    }
    assert!(
        differences.is_empty(),
        "{name} differs from {}; if that is right, run again with UPDATE_EXPECT=1:\n{differences}",
        list.display()
    );
    let unexplained: Vec<_> = expected
        .iter()
        .filter(|(_, (result, why))| result != PASS && why.is_empty())
        .map(|(t, _)| t)
        .collect();
    assert!(unexplained.is_empty(), "no reason in {} for {unexplained:?}", list.display());
    let now = fs::read_to_string(&docs).unwrap_or_default();
    assert!(now == section(name, &expected, &docs), "docs/conformance.md is stale: run with UPDATE_EXPECT=1");
}

type Expected = BTreeMap<String, (String, String)>;

fn read(list: &PathBuf) -> Expected {
    let text = fs::read_to_string(list).unwrap_or_default();
    let mut rows = Expected::new();
    for line in text.lines() {
        let mut columns = line.split('\t').map(str::to_owned);
        if let (Some(test), Some(result)) = (columns.next(), columns.next()) {
            rows.insert(test, (result, columns.next().unwrap_or_default()));
        }
    }
    rows
}

/// The document with a section made anew: `<!-- name -->` to `<!-- /name -->`.
fn section(name: &str, rows: &Expected, docs: &Path) -> String {
    let text = fs::read_to_string(docs).unwrap_or_default();
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (Some(from), Some(to)) = (text.find(&begin), text.find(&end)) else {
        panic!("docs/conformance.md has no section {name}");
    };
    let passed = rows.values().filter(|(result, _)| result == PASS).count();
    let mut shown = format!("{passed} of {} pass.\n\n", rows.len());
    if passed < rows.len() {
        shown.push_str("| Test | Result | Why |\n|---|---|---|\n");
        for (test, (result, why)) in rows.iter().filter(|(_, (result, _))| result != PASS) {
            let _ = writeln!(shown, "| {test} | {result} | {why} |");
        }
        shown.push('\n');
    }
    // Tests with several settings are named `test: setting`.
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for test in rows.iter().filter(|(_, (result, _))| result == PASS).map(|(test, _)| test) {
        let (group, setting) = test.split_once(": ").unwrap_or(("These pass", test));
        groups.entry(group).or_default().push(setting);
    }
    for (group, settings) in groups {
        let _ = writeln!(shown, "* {group}: {}", settings.join("; "));
    }
    let (Some(before), Some(after)) = (text.get(..from + begin.len()), text.get(to..)) else { return text };
    format!("{before}{shown}{after}")
}
