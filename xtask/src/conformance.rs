//! `cargo xtask conformance`: which numbered requirements of the Exchange
//! documents the tests show.
//!
//! Tests say it themselves (`covers::covers!`) and only when they pass. The
//! statements are data beside the repository, not part of it; where they are
//! absent the tests run all the same and nothing is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::run::{Result, command, fail, run, say, target_dir};

const PAGE: &str = "docs/conformance.md";
const BEGIN: &str = "<!-- requirements -->";
const END: &str = "<!-- end of requirements -->";
/// Where the documents' statements are, from the repository.
const STATEMENTS: &str = "../shared/data/requirements";
/// Why requirements are not shown: document, id, reason.
const REASONS: &str = "tests/requirements/not-shown.tsv";

/// A statement of a document.
struct Statement {
    section: String,
    /// Normative for a server or both sides, and verified by the vendor's suite.
    counts: bool,
}

type Documents = BTreeMap<String, BTreeMap<String, Statement>>;

/// Runs the tests, counts what they showed and writes the page.
pub fn conformance(root: &Path, check: bool) -> Result<()> {
    let dir = target_dir(root).join("requirements");
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).map_err(|e| fail(format!("{}: {e}", dir.display())))?;
    let mut tests = command("cargo", ["test", "--quiet", "--workspace"], root);
    run(tests.env("REQUIREMENTS_DIR", &dir))?;
    let Some(documents) = statements(root)? else {
        say(&format!("{STATEMENTS} is not there: the requirements the tests show are NOT counted"));
        return Ok(());
    };
    let shown = collect(&dir)?;
    let text = render(&documents, &shown, &reasons(root)?)?;
    write(root, &text, check)
}

fn statements(root: &Path) -> Result<Option<Documents>> {
    let dir = root.join(STATEMENTS);
    let Ok(files) = std::fs::read_dir(&dir) else { return Ok(None) };
    let mut documents = Documents::new();
    for file in files {
        let path = file?.path();
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let text = std::fs::read_to_string(&path).map_err(|e| fail(format!("{}: {e}", path.display())))?;
        let mut statements = BTreeMap::new();
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [id, section, scope, kind, verified, ..] = cells.as_slice() else { continue };
            let counts =
                *scope != "Client" && *kind == "Normative" && ["Adapter", "Test Case"].contains(verified);
            statements.insert((*id).to_owned(), Statement { section: (*section).to_owned(), counts });
        }
        documents.insert(name.to_owned(), statements);
    }
    Ok(Some(documents))
}

/// What passing tests noted: document, id → where.
fn collect(dir: &Path) -> Result<BTreeMap<(String, String), BTreeSet<String>>> {
    let mut shown: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for file in std::fs::read_dir(dir)? {
        for line in std::fs::read_to_string(file?.path())?.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [document, id, place] = cells.as_slice() else { continue };
            shown.entry(((*document).to_owned(), (*id).to_owned())).or_default().insert((*place).to_owned());
        }
    }
    Ok(shown)
}

fn reasons(root: &Path) -> Result<BTreeMap<(String, String), String>> {
    let Ok(text) = std::fs::read_to_string(root.join(REASONS)) else { return Ok(BTreeMap::new()) };
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells.as_slice() {
                [document, id, why] => Ok((((*document).to_owned(), (*id).to_owned()), (*why).to_owned())),
                _ => Err(fail(format!("{REASONS}: `{line}` is not a document, an id and a reason"))),
            }
        })
        .collect()
}

fn render(
    documents: &Documents,
    shown: &BTreeMap<(String, String), BTreeSet<String>>,
    reasons: &BTreeMap<(String, String), String>,
) -> Result<String> {
    for (document, id) in shown.keys() {
        if !documents.get(document).is_some_and(|statements| statements.contains_key(id)) {
            return Err(fail(format!(
                "a test claims to show {id} of {document}, which has no such requirement"
            )));
        }
    }
    let mut out = String::from(
        "Of the numbered statements that the vendor's own test suites draw from each document, those\n\
         that are normative for a server (or both sides) and that the suites verify; a statement counts\n\
         as shown when a passing test names it (`covers!`, or a line of `tests/requirements/*.tsv`).\n\n\
         | Document | Shown | of | Tests |\n|---|---|---|---|\n",
    );
    let mut rest = String::new();
    for (document, statements) in documents {
        let counted: Vec<_> = statements.iter().filter(|(_, s)| s.counts).collect();
        let key = |id: &String| (document.clone(), id.clone());
        let (yes, no): (Vec<_>, Vec<_>) = counted.iter().partition(|(id, _)| shown.contains_key(&key(id)));
        let tests: BTreeSet<&str> = yes
            .iter()
            .filter_map(|(id, _)| shown.get(&key(id)))
            .flatten()
            .map(|place| place.split(':').next().unwrap_or_default())
            .collect();
        let tests: Vec<String> = tests.iter().map(|test| format!("`{test}`")).collect();
        let _ = writeln!(out, "| {document} | {} | {} | {} |", yes.len(), counted.len(), tests.join(", "));
        if yes.is_empty() {
            continue;
        }
        let _ = writeln!(rest, "\n### {document}: not shown\n");
        let mut by_section: BTreeMap<Vec<u32>, (String, Vec<String>)> = BTreeMap::new();
        for (id, statement) in no {
            let order = statement.section.split('.').map(|n| n.parse().unwrap_or(u32::MAX)).collect();
            let entry = by_section.entry(order).or_insert_with(|| (statement.section.clone(), Vec::new()));
            entry.1.push(match reasons.get(&key(id)) {
                Some(why) => format!("{id} ({why})"),
                None => id.clone(),
            });
        }
        for (section, ids) in by_section.values() {
            let _ = writeln!(rest, "* {section}: {}", ids.join(", "));
        }
    }
    Ok(out + &rest)
}

fn write(root: &Path, text: &str, check: bool) -> Result<()> {
    let path: PathBuf = root.join(PAGE);
    let page = std::fs::read_to_string(&path).map_err(|e| fail(format!("{}: {e}", path.display())))?;
    let (Some(begin), Some(end)) = (page.find(BEGIN), page.find(END)) else {
        return Err(fail(format!("{PAGE} has no place marked {BEGIN} … {END}")));
    };
    let new = format!("{}{BEGIN}\n{text}{}", &page[..begin], &page[end..]);
    if check {
        if new == page {
            return Ok(());
        }
        return Err(fail(format!("{PAGE} is stale: run cargo xtask conformance")));
    }
    std::fs::write(&path, new).map_err(|e| fail(format!("{}: {e}", path.display())))?;
    say(&format!("wrote {PAGE}"));
    Ok(())
}
